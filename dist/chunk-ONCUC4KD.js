import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as n,b as d,d as p,f as Nn}from"./chunk-H47UKSLI.js";var X=p((LN,bg)=>{bg.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
"resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol(
"keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local addres\
s"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interc\
eptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}});var x=p((vN,$g)=>{"use strict";var Fg=Symbol.for("undici.error.UND_ERR"),j=class extends Error{static{n(this,"UndiciError")}constructor(e){super(e),this.name="U\
ndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&e[Fg]===!0}[Fg]=!0},Tg=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Gn=class extends j{static{
n(this,"ConnectTimeoutError")}constructor(e){super(e),this.name="ConnectTimeoutError",this.message=e||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.
hasInstance](e){return e&&e[Tg]===!0}[Tg]=!0},Sg=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),Mn=class extends j{static{n(this,"HeadersTimeoutError")}constructor(e){
super(e),this.name="HeadersTimeoutError",this.message=e||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[Sg]===
!0}[Sg]=!0},Ug=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),Ln=class extends j{static{n(this,"HeadersOverflowError")}constructor(e){super(e),this.name="H\
eadersOverflowError",this.message=e||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](e){return e&&e[Ug]===!0}[Ug]=!0},Ng=Symbol.
for("undici.error.UND_ERR_BODY_TIMEOUT"),vn=class extends j{static{n(this,"BodyTimeoutError")}constructor(e){super(e),this.name="BodyTimeoutError",this.message=
e||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[Ng]===!0}[Ng]=!0},Gg=Symbol.for("undici.error.UND_ERR_RESPONS\
E_STATUS_CODE"),Yn=class extends j{static{n(this,"ResponseStatusCodeError")}constructor(e,t,r,s){super(e),this.name="ResponseStatusCodeError",this.message=e||"R\
esponse Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=s,this.status=t,this.statusCode=t,this.headers=r}static[Symbol.hasInstance](e){return e&&
e[Gg]===!0}[Gg]=!0},Mg=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),Jn=class extends j{static{n(this,"InvalidArgumentError")}constructor(e){super(e),this.name=
"InvalidArgumentError",this.message=e||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&e[Mg]===!0}[Mg]=!0},Lg=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),xn=class extends j{static{n(this,"InvalidReturnValueError")}constructor(e){super(e),this.name="InvalidReturnVal\
ueError",this.message=e||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](e){return e&&e[Lg]===!0}[Lg]=!0},vg=Symbol.
for("undici.error.UND_ERR_ABORT"),Ts=class extends j{static{n(this,"AbortError")}constructor(e){super(e),this.name="AbortError",this.message=e||"The operation w\
as aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[vg]===!0}[vg]=!0},Yg=Symbol.for("undici.error.UND_ERR_ABORTED"),Hn=class extends Ts{static{
n(this,"RequestAbortedError")}constructor(e){super(e),this.name="AbortError",this.message=e||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){
return e&&e[Yg]===!0}[Yg]=!0},Jg=Symbol.for("undici.error.UND_ERR_INFO"),Vn=class extends j{static{n(this,"InformationalError")}constructor(e){super(e),this.name=
"InformationalError",this.message=e||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](e){return e&&e[Jg]===!0}[Jg]=!0},xg=Symbol.for("u\
ndici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),On=class extends j{static{n(this,"RequestContentLengthMismatchError")}constructor(e){super(e),this.name="Reque\
stContentLengthMismatchError",this.message=e||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](e){return e&&e[xg]===!0}[xg]=!0},Hg=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Pn=class extends j{static{n(this,"ResponseConten\
tLengthMismatchError")}constructor(e){super(e),this.name="ResponseContentLengthMismatchError",this.message=e||"Response body length does not match content-lengt\
h header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[Hg]===!0}[Hg]=!0},Vg=Symbol.for("undici.error.UND_ERR_DESTRO\
YED"),_n=class extends j{static{n(this,"ClientDestroyedError")}constructor(e){super(e),this.name="ClientDestroyedError",this.message=e||"The client is destroyed",
this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[Vg]===!0}[Vg]=!0},Og=Symbol.for("undici.error.UND_ERR_CLOSED"),qn=class extends j{static{
n(this,"ClientClosedError")}constructor(e){super(e),this.name="ClientClosedError",this.message=e||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](e){return e&&e[Og]===!0}[Og]=!0},Pg=Symbol.for("undici.error.UND_ERR_SOCKET"),Wn=class extends j{static{n(this,"SocketError")}constructor(e,t){super(
e),this.name="SocketError",this.message=e||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](e){return e&&e[Pg]===!0}[Pg]=!0},_g=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED"),zn=class extends j{static{n(this,"NotSupportedError")}constructor(e){super(e),this.name="NotSupportedError",this.message=
e||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&e[_g]===!0}[_g]=!0},qg=Symbol.for("undici.error.UND_ERR_BPL_M\
ISSING_UPSTREAM"),Zn=class extends j{static{n(this,"BalancedPoolMissingUpstreamError")}constructor(e){super(e),this.name="MissingUpstreamError",this.message=e||
"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&e[qg]===!0}[qg]=!0},Wg=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER"),Kn=class extends Error{static{n(this,"HTTPParserError")}constructor(e,t,r){super(e),this.name="HTTPParserError",this.code=
t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](e){return e&&e[Wg]===!0}[Wg]=!0},zg=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED\
_MAX_SIZE"),Xn=class extends j{static{n(this,"ResponseExceededMaxSizeError")}constructor(e){super(e),this.name="ResponseExceededMaxSizeError",this.message=e||"R\
esponse content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&e[zg]===!0}[zg]=!0},Zg=Symbol.for("undici.e\
rror.UND_ERR_REQ_RETRY"),jn=class extends j{static{n(this,"RequestRetryError")}constructor(e,t,{headers:r,data:s}){super(e),this.name="RequestRetryError",this.message=
e||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](e){return e&&e[Zg]===!0}[Zg]=!0},
Kg=Symbol.for("undici.error.UND_ERR_RESPONSE"),$n=class extends j{static{n(this,"ResponseError")}constructor(e,t,{headers:r,data:s}){super(e),this.name="Respons\
eError",this.message=e||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](e){return e&&e[Kg]===
!0}[Kg]=!0},Xg=Symbol.for("undici.error.UND_ERR_PRX_TLS"),ei=class extends j{static{n(this,"SecureProxyConnectionError")}constructor(e,t,r){super(t,{cause:e,...r??
{}}),this.name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=e}static[Symbol.hasInstance](e){
return e&&e[Xg]===!0}[Xg]=!0},jg=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),Ai=class extends j{static{n(this,"MessageSizeExceededError")}constructor(e){
super(e),this.name="MessageSizeExceededError",this.message=e||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](e){return e&&e[jg]===!0}get[jg](){return!0}};$g.exports={AbortError:Ts,HTTPParserError:Kn,UndiciError:j,HeadersTimeoutError:Mn,HeadersOverflowError:Ln,
BodyTimeoutError:vn,RequestContentLengthMismatchError:On,ConnectTimeoutError:Gn,ResponseStatusCodeError:Yn,InvalidArgumentError:Jn,InvalidReturnValueError:xn,RequestAbortedError:Hn,
ClientDestroyedError:_n,ClientClosedError:qn,InformationalError:Vn,SocketError:Wn,NotSupportedError:zn,ResponseContentLengthMismatchError:Pn,BalancedPoolMissingUpstreamError:Zn,
ResponseExceededMaxSizeError:Xn,RequestRetryError:jn,ResponseError:$n,SecureProxyConnectionError:ei,MessageSizeExceededError:Ai}});var Us=p((JN,el)=>{"use strict";var Ss={},ti=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Con\
tent-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-T\
ype","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect",
"Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Li\
nk","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refre\
sh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing",
"Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Ori\
gin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-C\
ontrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let A=0;A<ti.length;++A){let e=ti[A],t=e.
toLowerCase();Ss[e]=Ss[t]=t}Object.setPrototypeOf(Ss,null);el.exports={wellknownHeaderNames:ti,headerNameLowerCasedRecord:Ss}});var sl=p((xN,rl)=>{"use strict";var{wellknownHeaderNames:Al,headerNameLowerCasedRecord:Zd}=Us(),ri=class A{static{n(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(e,t,r){
if(r===void 0||r>=e.length)throw new TypeError("Unreachable");if((this.code=e.charCodeAt(r))>127)throw new TypeError("key must be ascii string");e.length!==++r?
this.middle=new A(e,t,r):this.value=t}add(e,t){let r=e.length;if(r===0)throw new TypeError("Unreachable");let s=0,o=this;for(;;){let i=e.charCodeAt(s);if(i>127)
throw new TypeError("key must be ascii string");if(o.code===i)if(r===++s){o.value=t;break}else if(o.middle!==null)o=o.middle;else{o.middle=new A(e,t,s);break}else if(o.
code<i)if(o.left!==null)o=o.left;else{o.left=new A(e,t,s);break}else if(o.right!==null)o=o.right;else{o.right=new A(e,t,s);break}}}search(e){let t=e.length,r=0,
s=this;for(;s!==null&&r<t;){let o=e[r];for(o<=90&&o>=65&&(o|=32);s!==null;){if(o===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<o?s.left:s.right}}return null}},
Ns=class{static{n(this,"TernarySearchTree")}node=null;insert(e,t){this.node===null?this.node=new ri(e,t,0):this.node.add(e,t)}lookup(e){return this.node?.search(
e)?.value??null}},tl=new Ns;for(let A=0;A<Al.length;++A){let e=Zd[Al[A]];tl.insert(e,e)}rl.exports={TernarySearchTree:Ns,tree:tl}});var M=p((VN,pl)=>{"use strict";var fr=d("node:assert"),{kDestroyed:nl,kBodyUsed:mt,kListeners:si,kBody:ol}=X(),{IncomingMessage:Kd}=d("node:http"),Ls=d("node:stream"),
Xd=d("node:net"),{Blob:jd}=d("node:buffer"),$d=d("node:util"),{stringify:ep}=d("node:querystring"),{EventEmitter:Ap}=d("node:events"),{InvalidArgumentError:ie}=x(),
{headerNameLowerCasedRecord:tp}=Us(),{tree:il}=sl(),[rp,sp]=process.versions.node.split(".").map(A=>Number(A)),Ms=class{static{n(this,"BodyAsyncIterable")}constructor(e){
this[ol]=e,this[mt]=!1}async*[Symbol.asyncIterator](){fr(!this[mt],"disturbed"),this[mt]=!0,yield*this[ol]}};function op(A){return vs(A)?(El(A)===0&&A.on("data",
function(){fr(!1)}),typeof A.readableDidRead!="boolean"&&(A[mt]=!1,Ap.prototype.on.call(A,"data",function(){this[mt]=!0})),A):A&&typeof A.pipeTo=="function"?new Ms(
A):A&&typeof A!="string"&&!ArrayBuffer.isView(A)&&ll(A)?new Ms(A):A}n(op,"wrapRequestBody");function np(){}n(np,"nop");function vs(A){return A&&typeof A=="objec\
t"&&typeof A.pipe=="function"&&typeof A.on=="function"}n(vs,"isStream");function al(A){if(A===null)return!1;if(A instanceof jd)return!0;if(typeof A!="object")return!1;
{let e=A[Symbol.toStringTag];return(e==="Blob"||e==="File")&&("stream"in A&&typeof A.stream=="function"||"arrayBuffer"in A&&typeof A.arrayBuffer=="function")}}n(
al,"isBlobLike");function ip(A,e){if(A.includes("?")||A.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');let t=ep(
e);return t&&(A+="?"+t),A}n(ip,"buildURL");function cl(A){let e=parseInt(A,10);return e===Number(A)&&e>=0&&e<=65535}n(cl,"isValidPort");function Gs(A){return A!=
null&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&(A[4]===":"||A[4]==="s"&&A[5]===":")}n(Gs,"isHttpOrHttpsPrefixed");function gl(A){if(typeof A=="string"){if(A=
new URL(A),!Gs(A.origin||A.protocol))throw new ie("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}if(!A||typeof A!="object")throw new ie(
"Invalid URL: The URL argument must be a non-null object.");if(!(A instanceof URL)){if(A.port!=null&&A.port!==""&&cl(A.port)===!1)throw new ie("Invalid URL: por\
t must be a valid integer or a string representation of an integer.");if(A.path!=null&&typeof A.path!="string")throw new ie("Invalid URL path: the path must be \
a string or null/undefined.");if(A.pathname!=null&&typeof A.pathname!="string")throw new ie("Invalid URL pathname: the pathname must be a string or null/undefin\
ed.");if(A.hostname!=null&&typeof A.hostname!="string")throw new ie("Invalid URL hostname: the hostname must be a string or null/undefined.");if(A.origin!=null&&
typeof A.origin!="string")throw new ie("Invalid URL origin: the origin must be a string or null/undefined.");if(!Gs(A.origin||A.protocol))throw new ie("Invalid \
URL protocol: the URL must start with `http:` or `https:`.");let e=A.port!=null?A.port:A.protocol==="https:"?443:80,t=A.origin!=null?A.origin:`${A.protocol||""}\
//${A.hostname||""}:${e}`,r=A.path!=null?A.path:`${A.pathname||""}${A.search||""}`;return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),
new URL(`${t}${r}`)}if(!Gs(A.origin||A.protocol))throw new ie("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}n(gl,"parseURL");function ap(A){
if(A=gl(A),A.pathname!=="/"||A.search||A.hash)throw new ie("invalid url");return A}n(ap,"parseOrigin");function cp(A){if(A[0]==="["){let t=A.indexOf("]");return fr(
t!==-1),A.substring(1,t)}let e=A.indexOf(":");return e===-1?A:A.substring(0,e)}n(cp,"getHostname");function gp(A){if(!A)return null;fr(typeof A=="string");let e=cp(
A);return Xd.isIP(e)?"":e}n(gp,"getServerName");function lp(A){return JSON.parse(JSON.stringify(A))}n(lp,"deepClone");function Ep(A){return A!=null&&typeof A[Symbol.
asyncIterator]=="function"}n(Ep,"isAsyncIterable");function ll(A){return A!=null&&(typeof A[Symbol.iterator]=="function"||typeof A[Symbol.asyncIterator]=="funct\
ion")}n(ll,"isIterable");function El(A){if(A==null)return 0;if(vs(A)){let e=A._readableState;return e&&e.objectMode===!1&&e.ended===!0&&Number.isFinite(e.length)?
e.length:null}else{if(al(A))return A.size!=null?A.size:null;if(Bl(A))return A.byteLength}return null}n(El,"bodyLength");function ul(A){return A&&!!(A.destroyed||
A[nl]||Ls.isDestroyed?.(A))}n(ul,"isDestroyed");function up(A,e){A==null||!vs(A)||ul(A)||(typeof A.destroy=="function"?(Object.getPrototypeOf(A).constructor===Kd&&
(A.socket=null),A.destroy(e)):e&&queueMicrotask(()=>{A.emit("error",e)}),A.destroyed!==!0&&(A[nl]=!0))}n(up,"destroy");var Qp=/timeout=(\d+)/;function Bp(A){let e=A.
toString().match(Qp);return e?parseInt(e[1],10)*1e3:null}n(Bp,"parseKeepAliveTimeout");function Ql(A){return typeof A=="string"?tp[A]??A.toLowerCase():il.lookup(
A)??A.toString("latin1").toLowerCase()}n(Ql,"headerNameToString");function hp(A){return il.lookup(A)??A.toString("latin1").toLowerCase()}n(hp,"bufferToLowerCase\
dHeaderName");function Cp(A,e){e===void 0&&(e={});for(let t=0;t<A.length;t+=2){let r=Ql(A[t]),s=e[r];if(s)typeof s=="string"&&(s=[s],e[r]=s),s.push(A[t+1].toString(
"utf8"));else{let o=A[t+1];typeof o=="string"?e[r]=o:e[r]=Array.isArray(o)?o.map(i=>i.toString("utf8")):o.toString("utf8")}}return"content-length"in e&&"content\
-disposition"in e&&(e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")),e}n(Cp,"parseHeaders");function Ip(A){let e=A.length,t=new Array(
e),r=!1,s=-1,o,i,a=0;for(let c=0;c<A.length;c+=2)o=A[c],i=A[c+1],typeof o!="string"&&(o=o.toString()),typeof i!="string"&&(i=i.toString("utf8")),a=o.length,a===
14&&o[7]==="-"&&(o==="content-length"||o.toLowerCase()==="content-length")?r=!0:a===19&&o[7]==="-"&&(o==="content-disposition"||o.toLowerCase()==="content-dispo\
sition")&&(s=c+1),t[c]=o,t[c+1]=i;return r&&s!==-1&&(t[s]=Buffer.from(t[s]).toString("latin1")),t}n(Ip,"parseRawHeaders");function Bl(A){return A instanceof Uint8Array||
Buffer.isBuffer(A)}n(Bl,"isBuffer");function dp(A,e,t){if(!A||typeof A!="object")throw new ie("handler must be an object");if(typeof A.onConnect!="function")throw new ie(
"invalid onConnect method");if(typeof A.onError!="function")throw new ie("invalid onError method");if(typeof A.onBodySent!="function"&&A.onBodySent!==void 0)throw new ie(
"invalid onBodySent method");if(t||e==="CONNECT"){if(typeof A.onUpgrade!="function")throw new ie("invalid onUpgrade method")}else{if(typeof A.onHeaders!="functi\
on")throw new ie("invalid onHeaders method");if(typeof A.onData!="function")throw new ie("invalid onData method");if(typeof A.onComplete!="function")throw new ie(
"invalid onComplete method")}}n(dp,"validateHandler");function pp(A){return!!(A&&(Ls.isDisturbed(A)||A[mt]))}n(pp,"isDisturbed");function fp(A){return!!(A&&Ls.isErrored(
A))}n(fp,"isErrored");function wp(A){return!!(A&&Ls.isReadable(A))}n(wp,"isReadable");function mp(A){return{localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.
remoteAddress,remotePort:A.remotePort,remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}}n(mp,"getSocketInfo");function yp(A){
let e;return new ReadableStream({async start(){e=A[Symbol.asyncIterator]()},async pull(t){let{done:r,value:s}=await e.next();if(r)queueMicrotask(()=>{t.close(),
t.byobRequest?.respond(0)});else{let o=Buffer.isBuffer(s)?s:Buffer.from(s);o.byteLength&&t.enqueue(new Uint8Array(o))}return t.desiredSize>0},async cancel(t){await e.
return()},type:"bytes"})}n(yp,"ReadableStreamFrom");function Dp(A){return A&&typeof A=="object"&&typeof A.append=="function"&&typeof A.delete=="function"&&typeof A.
get=="function"&&typeof A.getAll=="function"&&typeof A.has=="function"&&typeof A.set=="function"&&A[Symbol.toStringTag]==="FormData"}n(Dp,"isFormDataLike");function kp(A,e){
return"addEventListener"in A?(A.addEventListener("abort",e,{once:!0}),()=>A.removeEventListener("abort",e)):(A.addListener("abort",e),()=>A.removeListener("abor\
t",e))}n(kp,"addAbortListener");var Rp=typeof String.prototype.toWellFormed=="function",bp=typeof String.prototype.isWellFormed=="function";function hl(A){return Rp?
`${A}`.toWellFormed():$d.toUSVString(A)}n(hl,"toUSVString");function Fp(A){return bp?`${A}`.isWellFormed():hl(A)===`${A}`}n(Fp,"isUSVString");function Cl(A){switch(A){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return A>=33&&A<=126}}n(Cl,"isTokenCharCode");function Tp(A){if(A.length===0)return!1;for(let e=0;e<A.length;++e)if(!Cl(A.charCodeAt(e)))return!1;
return!0}n(Tp,"isValidHTTPToken");var Sp=/[^\t\x20-\x7e\x80-\xff]/;function Up(A){return!Sp.test(A)}n(Up,"isValidHeaderValue");function Np(A){if(A==null||A==="")
return{start:0,end:null,size:null};let e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return e?{start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(
e[3]):null}:null}n(Np,"parseRangeHeader");function Gp(A,e,t){return(A[si]??=[]).push([e,t]),A.on(e,t),A}n(Gp,"addListener");function Mp(A){for(let[e,t]of A[si]??
[])A.removeListener(e,t);A[si]=null}n(Mp,"removeAllListeners");function Lp(A,e,t){try{e.onError(t),fr(e.aborted)}catch(r){A.emit("error",r)}}n(Lp,"errorRequest");
var Il=Object.create(null);Il.enumerable=!0;var oi={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIO\
NS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},dl={...oi,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(oi,null);Object.setPrototypeOf(dl,null);pl.exports=
{kEnumerableProperty:Il,nop:np,isDisturbed:pp,isErrored:fp,isReadable:wp,toUSVString:hl,isUSVString:Fp,isBlobLike:al,parseOrigin:ap,parseURL:gl,getServerName:gp,
isStream:vs,isIterable:ll,isAsyncIterable:Ep,isDestroyed:ul,headerNameToString:Ql,bufferToLowerCasedHeaderName:hp,addListener:Gp,removeAllListeners:Mp,errorRequest:Lp,
parseRawHeaders:Ip,parseHeaders:Cp,parseKeepAliveTimeout:Bp,destroy:up,bodyLength:El,deepClone:lp,ReadableStreamFrom:yp,isBuffer:Bl,validateHandler:dp,getSocketInfo:mp,
isFormDataLike:Dp,buildURL:ip,addAbortListener:kp,isValidHTTPToken:Tp,isValidHeaderValue:Up,isTokenCharCode:Cl,parseRangeHeader:Np,normalizedMethodRecordsBase:oi,
normalizedMethodRecords:dl,isValidPort:cl,isHttpOrHttpsPrefixed:Gs,nodeMajor:rp,nodeMinor:sp,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:op}});var yt=p((PN,wl)=>{"use strict";var V=d("node:diagnostics_channel"),ii=d("node:util"),Ys=ii.debuglog("undici"),ni=ii.debuglog("fetch"),_A=ii.debuglog("websocket"),
fl=!1,vp={beforeConnect:V.channel("undici:client:beforeConnect"),connected:V.channel("undici:client:connected"),connectError:V.channel("undici:client:connectErr\
or"),sendHeaders:V.channel("undici:client:sendHeaders"),create:V.channel("undici:request:create"),bodySent:V.channel("undici:request:bodySent"),headers:V.channel(
"undici:request:headers"),trailers:V.channel("undici:request:trailers"),error:V.channel("undici:request:error"),open:V.channel("undici:websocket:open"),close:V.
channel("undici:websocket:close"),socketError:V.channel("undici:websocket:socket_error"),ping:V.channel("undici:websocket:ping"),pong:V.channel("undici:websocke\
t:pong")};if(Ys.enabled||ni.enabled){let A=ni.enabled?ni:Ys;V.channel("undici:client:beforeConnect").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,
host:o}}=e;A("connecting to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),V.channel("undici:client:connected").subscribe(e=>{let{connectParams:{version:t,protocol:r,
port:s,host:o}}=e;A("connected to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),V.channel("undici:client:connectError").subscribe(e=>{let{connectParams:{version:t,
protocol:r,port:s,host:o},error:i}=e;A("connection to %s using %s%s errored - %s",`${o}${s?`:${s}`:""}`,r,t,i.message)}),V.channel("undici:client:sendHeaders").
subscribe(e=>{let{request:{method:t,path:r,origin:s}}=e;A("sending request to %s %s/%s",t,s,r)}),V.channel("undici:request:headers").subscribe(e=>{let{request:{
method:t,path:r,origin:s},response:{statusCode:o}}=e;A("received response to %s %s/%s - HTTP %d",t,s,r,o)}),V.channel("undici:request:trailers").subscribe(e=>{let{
request:{method:t,path:r,origin:s}}=e;A("trailers received from %s %s/%s",t,s,r)}),V.channel("undici:request:error").subscribe(e=>{let{request:{method:t,path:r,
origin:s},error:o}=e;A("request to %s %s/%s errored - %s",t,s,r,o.message)}),fl=!0}if(_A.enabled){if(!fl){let A=Ys.enabled?Ys:_A;V.channel("undici:client:before\
Connect").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=e;A("connecting to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),V.channel("undici:clie\
nt:connected").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=e;A("connected to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),V.channel("undici:\
client:connectError").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,host:o},error:i}=e;A("connection to %s%s using %s%s errored - %s",o,s?`:${s}`:
"",r,t,i.message)}),V.channel("undici:client:sendHeaders").subscribe(e=>{let{request:{method:t,path:r,origin:s}}=e;A("sending request to %s %s/%s",t,s,r)})}V.channel(
"undici:websocket:open").subscribe(A=>{let{address:{address:e,port:t}}=A;_A("connection opened %s%s",e,t?`:${t}`:"")}),V.channel("undici:websocket:close").subscribe(
A=>{let{websocket:e,code:t,reason:r}=A;_A("closed connection to %s - %s %s",e.url,t,r)}),V.channel("undici:websocket:socket_error").subscribe(A=>{_A("connection\
 errored - %s",A.message)}),V.channel("undici:websocket:ping").subscribe(A=>{_A("ping received")}),V.channel("undici:websocket:pong").subscribe(A=>{_A("pong rec\
eived")})}wl.exports={channels:vp}});var kl=p((_N,Dl)=>{"use strict";var{InvalidArgumentError:_,NotSupportedError:Yp}=x(),De=d("node:assert"),{isValidHTTPToken:yl,isValidHeaderValue:wr,isStream:Jp,
destroy:xp,isBuffer:Hp,isFormDataLike:Vp,isIterable:Op,isBlobLike:Pp,buildURL:_p,validateHandler:qp,getServerName:Wp,normalizedMethodRecords:zp}=M(),{channels:ge}=yt(),
{headerNameLowerCasedRecord:ml}=Us(),Zp=/[^\u0021-\u00ff]/,Le=Symbol("handler"),ai=class{static{n(this,"Request")}constructor(e,{path:t,method:r,body:s,headers:o,
query:i,idempotent:a,blocking:c,upgrade:g,headersTimeout:E,bodyTimeout:l,reset:u,throwOnError:h,expectContinue:Q,servername:I},C){if(typeof t!="string")throw new _(
"path must be a string");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new _("path must be an absolute URL or start w\
ith a slash");if(Zp.test(t))throw new _("invalid request path");if(typeof r!="string")throw new _("method must be a string");if(zp[r]===void 0&&!yl(r))throw new _(
"invalid request method");if(g&&typeof g!="string")throw new _("upgrade must be a string");if(g&&!wr(g))throw new _("invalid upgrade header");if(E!=null&&(!Number.
isFinite(E)||E<0))throw new _("invalid headersTimeout");if(l!=null&&(!Number.isFinite(l)||l<0))throw new _("invalid bodyTimeout");if(u!=null&&typeof u!="boolean")
throw new _("invalid reset");if(Q!=null&&typeof Q!="boolean")throw new _("invalid expectContinue");if(this.headersTimeout=E,this.bodyTimeout=l,this.throwOnError=
h===!0,this.method=r,this.abort=null,s==null)this.body=null;else if(Jp(s)){this.body=s;let B=this.body._readableState;(!B||!B.autoDestroy)&&(this.endHandler=n(function(){
xp(this)},"autoDestroy"),this.body.on("end",this.endHandler)),this.errorHandler=w=>{this.abort?this.abort(w):this.error=w},this.body.on("error",this.errorHandler)}else if(Hp(
s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof
ArrayBuffer)this.body=s.byteLength?Buffer.from(s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(Vp(s)||Op(s)||Pp(s))this.body=s;else
throw new _("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=g||null,this.
path=i?_p(t,i):t,this.origin=e,this.idempotent=a??(r==="HEAD"||r==="GET"),this.blocking=c??!1,this.reset=u??null,this.host=null,this.contentLength=null,this.contentType=
null,this.headers=[],this.expectContinue=Q??!1,Array.isArray(o)){if(o.length%2!==0)throw new _("headers array must be even");for(let B=0;B<o.length;B+=2)Js(this,
o[B],o[B+1])}else if(o&&typeof o=="object")if(o[Symbol.iterator])for(let B of o){if(!Array.isArray(B)||B.length!==2)throw new _("headers must be in key-value pa\
ir format");Js(this,B[0],B[1])}else{let B=Object.keys(o);for(let w=0;w<B.length;++w)Js(this,B[w],o[B[w]])}else if(o!=null)throw new _("headers must be an object\
 or an array");qp(C,r,g),this.servername=I||Wp(this.host),this[Le]=C,ge.create.hasSubscribers&&ge.create.publish({request:this})}onBodySent(e){if(this[Le].onBodySent)
try{return this[Le].onBodySent(e)}catch(t){this.abort(t)}}onRequestSent(){if(ge.bodySent.hasSubscribers&&ge.bodySent.publish({request:this}),this[Le].onRequestSent)
try{return this[Le].onRequestSent()}catch(e){this.abort(e)}}onConnect(e){if(De(!this.aborted),De(!this.completed),this.error)e(this.error);else return this.abort=
e,this[Le].onConnect(e)}onResponseStarted(){return this[Le].onResponseStarted?.()}onHeaders(e,t,r,s){De(!this.aborted),De(!this.completed),ge.headers.hasSubscribers&&
ge.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:s}});try{return this[Le].onHeaders(e,t,r,s)}catch(o){this.abort(o)}}onData(e){De(!this.
aborted),De(!this.completed);try{return this[Le].onData(e)}catch(t){return this.abort(t),!1}}onUpgrade(e,t,r,s=""){this.onFinally(),De(!this.aborted),De(!this.completed),
e!==null&&this.#e(e,t,s);let o=this[Le].onUpgrade(e,t,r);return this.aborted||(this.completed=!0,e!==null&&this.#A()),o}onUpgradeResponse(e,t,r,s=""){De(!this.aborted),
De(this.completed),ge.headers.hasSubscribers&&this.#e(e,r(t),s),this.#A()}onUpgradeError(e){De(!this.aborted),De(this.completed),ge.error.hasSubscribers&&ge.error.
publish({request:this,error:e})}#e(e,t,r){ge.headers.hasSubscribers&&ge.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:r}})}#A(){ge.trailers.
hasSubscribers&&ge.trailers.publish({request:this,trailers:[]})}onComplete(e){this.onFinally(),De(!this.aborted),this.completed=!0,ge.trailers.hasSubscribers&&ge.
trailers.publish({request:this,trailers:e});try{return this[Le].onComplete(e)}catch(t){this.onError(t)}}onError(e){if(this.onFinally(),ge.error.hasSubscribers&&
ge.error.publish({request:this,error:e}),!this.aborted)return this.aborted=!0,this[Le].onError(e)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),
this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(e,t){return Js(this,e,t),this}};function Js(A,e,t){
if(t&&typeof t=="object"&&!Array.isArray(t))throw new _(`invalid ${e} header`);if(t===void 0)return;let r=ml[e];if(r===void 0&&(r=e.toLowerCase(),ml[r]===void 0&&
!yl(r)))throw new _("invalid header key");if(Array.isArray(t)){let s=[];for(let o=0;o<t.length;o++)if(typeof t[o]=="string"){if(!wr(t[o]))throw new _(`invalid ${e}\
 header`);s.push(t[o])}else if(t[o]===null)s.push("");else{if(typeof t[o]=="object")throw new _(`invalid ${e} header`);{let i=`${t[o]}`;if(!wr(i))throw new _(`i\
nvalid ${e} header`);s.push(i)}}t=s}else if(typeof t=="string"){if(!wr(t))throw new _(`invalid ${e} header`)}else if(t===null)t="";else if(t=`${t}`,!wr(t))throw new _(
`invalid ${e} header`);if(r==="host"){if(A.host!==null)throw new _("duplicate host header");if(typeof t!="string")throw new _("invalid host header");A.host=t}else if(r===
"content-length"){if(A.contentLength!==null)throw new _("duplicate content-length header");if(A.contentLength=parseInt(t,10),!Number.isFinite(A.contentLength))throw new _(
"invalid content-length header")}else if(A.contentType===null&&r==="content-type")A.contentType=t,A.headers.push(e,t);else{if(r==="transfer-encoding"||r==="keep\
-alive"||r==="upgrade")throw new _(`invalid ${r} header`);if(r==="connection"){let s=typeof t=="string"?t.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")throw new _(
"invalid connection header");s==="close"&&(A.reset=!0)}else{if(r==="expect")throw new Yp("expect header not supported");A.headers.push(e,t)}}}n(Js,"processHeade\
r");Dl.exports=ai});var mr=p((WN,Rl)=>{"use strict";var Kp=d("node:events"),xs=class extends Kp{static{n(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...e){let t=Array.isArray(e[0])?e[0]:e,r=this.dispatch.bind(this);for(let s of t)if(s!=null){
if(typeof s!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(r),r==null||typeof r!="function"||r.length!==2)
throw new TypeError("invalid interceptor")}return new ci(this,r)}},ci=class extends xs{static{n(this,"ComposedDispatcher")}#e=null;#A=null;constructor(e,t){super(),
this.#e=e,this.#A=t}dispatch(...e){this.#A(...e)}close(...e){return this.#e.close(...e)}destroy(...e){return this.#e.destroy(...e)}};Rl.exports=xs});var bt=p((ZN,Fl)=>{"use strict";var Xp=d("node:buffer"),jp=mr(),{ClientDestroyedError:gi,ClientClosedError:$p,InvalidArgumentError:Dt}=x(),{kDestroy:ef,kClose:Af,
kClosed:yr,kDestroyed:kt,kDispatch:li,kInterceptors:qA}=X(),cA=Symbol("onDestroyed"),Rt=Symbol("onClosed"),Hs=Symbol("Intercepted Dispatch"),Ei=Symbol("webSocke\
tOptions"),bl=Symbol("eventSourceOptions"),ui=class extends jp{static{n(this,"DispatcherBase")}constructor(e){super(),this[kt]=!1,this[cA]=null,this[yr]=!1,this[Rt]=
[],this[Ei]=e?.webSocket??{},this[bl]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[Ei].maxFragments??131072,maxPayloadSize:this[Ei].maxPayloadSize??
128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[bl].maxEventSize??Xp.kStringMaxLength}}get destroyed(){return this[kt]}get closed(){return this[yr]}get interceptors(){
return this[qA]}set interceptors(e){if(e){for(let t=e.length-1;t>=0;t--)if(typeof this[qA][t]!="function")throw new Dt("interceptor must be an function")}this[qA]=
e}close(e){if(e===void 0)return new Promise((r,s)=>{this.close((o,i)=>o?s(o):r(i))});if(typeof e!="function")throw new Dt("invalid callback");if(this[kt]){queueMicrotask(
()=>e(new gi,null));return}if(this[yr]){this[Rt]?this[Rt].push(e):queueMicrotask(()=>e(null,null));return}this[yr]=!0,this[Rt].push(e);let t=n(()=>{let r=this[Rt];
this[Rt]=null;for(let s=0;s<r.length;s++)r[s](null,null)},"onClosed");this[Af]().then(()=>this.destroy()).then(()=>{queueMicrotask(t)})}destroy(e,t){if(typeof e==
"function"&&(t=e,e=null),t===void 0)return new Promise((s,o)=>{this.destroy(e,(i,a)=>i?o(i):s(a))});if(typeof t!="function")throw new Dt("invalid callback");if(this[kt]){
this[cA]?this[cA].push(t):queueMicrotask(()=>t(null,null));return}e||(e=new gi),this[kt]=!0,this[cA]=this[cA]||[],this[cA].push(t);let r=n(()=>{let s=this[cA];this[cA]=
null;for(let o=0;o<s.length;o++)s[o](null,null)},"onDestroyed");this[ef](e).then(()=>{queueMicrotask(r)})}[Hs](e,t){if(!this[qA]||this[qA].length===0)return this[Hs]=
this[li],this[li](e,t);let r=this[li].bind(this);for(let s=this[qA].length-1;s>=0;s--)r=this[qA][s](r);return this[Hs]=r,r(e,t)}dispatch(e,t){if(!t||typeof t!="\
object")throw new Dt("handler must be an object");try{if(!e||typeof e!="object")throw new Dt("opts must be an object.");if(this[kt]||this[cA])throw new gi;if(this[yr])
throw new $p;return this[Hs](e,t)}catch(r){if(typeof t.onError!="function")throw new Dt("invalid onError method");return t.onError(r),!1}}};Fl.exports=ui});var pi=p((XN,Nl)=>{"use strict";var Ft=0,Qi=1e3,Bi=(Qi>>1)-1,gA,hi=Symbol("kFastTimer"),lA=[],Ci=-2,Ii=-1,Sl=0,Tl=1;function di(){Ft+=Bi;let A=0,e=lA.length;for(;A<
e;){let t=lA[A];t._state===Sl?(t._idleStart=Ft-Bi,t._state=Tl):t._state===Tl&&Ft>=t._idleStart+t._idleTimeout&&(t._state=Ii,t._idleStart=-1,t._onTimeout(t._timerArg)),
t._state===Ii?(t._state=Ci,--e!==0&&(lA[A]=lA[e])):++A}lA.length=e,lA.length!==0&&Ul()}n(di,"onTick");function Ul(){gA?gA.refresh():(clearTimeout(gA),gA=setTimeout(
di,Bi),gA.unref&&gA.unref())}n(Ul,"refreshTimeout");var Vs=class{static{n(this,"FastTimer")}[hi]=!0;_state=Ci;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,t,r){
this._onTimeout=e,this._idleTimeout=t,this._timerArg=r,this.refresh()}refresh(){this._state===Ci&&lA.push(this),(!gA||lA.length===1)&&Ul(),this._state=Sl}clear(){
this._state=Ii,this._idleStart=-1}};Nl.exports={setTimeout(A,e,t){return e<=Qi?setTimeout(A,e,t):new Vs(A,e,t)},clearTimeout(A){A[hi]?A.clear():clearTimeout(A)},
setFastTimeout(A,e,t){return new Vs(A,e,t)},clearFastTimeout(A){A.clear()},now(){return Ft},tick(A=0){Ft+=A-Qi+1,di(),di()},reset(){Ft=0,lA.length=0,clearTimeout(
gA),gA=null},kFastTimer:hi}});var Dr=p((AG,Yl)=>{"use strict";var tf=d("node:net"),Gl=d("node:assert"),vl=M(),{InvalidArgumentError:rf,ConnectTimeoutError:sf}=x(),Os=pi();function Ml(){}n(Ml,
"noop");var fi,wi;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?wi=class{static{n(this,"WeakSessionCache")}constructor(e){
this._maxCachedSessions=e,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(t=>{if(this._sessionCache.size<this._maxCachedSessions)
return;let r=this._sessionCache.get(t);r!==void 0&&r.deref()===void 0&&this._sessionCache.delete(t)})}get(e){let t=this._sessionCache.get(e);return t?t.deref():
null}set(e,t){this._maxCachedSessions!==0&&(this._sessionCache.set(e,new WeakRef(t)),this._sessionRegistry.register(t,e))}}:wi=class{static{n(this,"SimpleSessio\
nCache")}constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map}get(e){return this._sessionCache.get(e)}set(e,t){if(this._maxCachedSessions!==0){if(this.
_sessionCache.size>=this._maxCachedSessions){let{value:r}=this._sessionCache.keys().next();this._sessionCache.delete(r)}this._sessionCache.set(e,t)}}};function of({
allowH2:A,maxCachedSessions:e,socketPath:t,timeout:r,session:s,...o}){if(e!=null&&(!Number.isInteger(e)||e<0))throw new rf("maxCachedSessions must be a positive\
 integer or zero");let i={path:t,...o},a=new wi(e??100);return r=r??1e4,A=A??!1,n(function({hostname:g,host:E,protocol:l,port:u,servername:h,localAddress:Q,httpSocket:I},C){
let B;if(l==="https:"){fi||(fi=d("node:tls")),h=h||i.servername||vl.getServerName(E)||null;let D=h||g;Gl(D);let y=s||a.get(D)||null;u=u||443,B=fi.connect({highWaterMark:16384,
...i,servername:h,session:y,localAddress:Q,ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:I,port:u,host:g}),B.on("session",function(Y){a.set(D,Y)})}else Gl(
!I,"httpSocket can only be sent on TLS update"),u=u||80,B=tf.connect({highWaterMark:64*1024,...i,localAddress:Q,port:u,host:g});if(i.keepAlive==null||i.keepAlive){
let D=i.keepAliveInitialDelay===void 0?6e4:i.keepAliveInitialDelay;B.setKeepAlive(!0,D)}let w=nf(new WeakRef(B),{timeout:r,hostname:g,port:u});return B.setNoDelay(
!0).once(l==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(w),C){let D=C;C=null,D(null,this)}}).on("error",function(D){if(queueMicrotask(w),C){
let y=C;C=null,y(D)}}),B},"connect")}n(of,"buildConnector");var nf=process.platform==="win32"?(A,e)=>{if(!e.timeout)return Ml;let t=null,r=null,s=Os.setFastTimeout(
()=>{t=setImmediate(()=>{r=setImmediate(()=>Ll(A.deref(),e))})},e.timeout);return()=>{Os.clearFastTimeout(s),clearImmediate(t),clearImmediate(r)}}:(A,e)=>{if(!e.
timeout)return Ml;let t=null,r=Os.setFastTimeout(()=>{t=setImmediate(()=>{Ll(A.deref(),e)})},e.timeout);return()=>{Os.clearFastTimeout(r),clearImmediate(t)}};function Ll(A,e){
if(A==null)return;let t="Connect Timeout Error";Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.
join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,t+=` timeout: ${e.timeout}ms)`,vl.destroy(A,new sf(t))}n(Ll,"onConnectTimeout");Yl.exports=of});var Jl=p(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});Ps.enumToMap=void 0;function af(A){let e={};return Object.keys(A).forEach(t=>{let r=A[t];
typeof r=="number"&&(e[t]=r)}),e}n(af,"enumToMap");Ps.enumToMap=af});var xl=p(m=>{"use strict";Object.defineProperty(m,"__esModule",{value:!0});m.SPECIAL_HEADERS=m.HEADER_STATE=m.MINOR=m.MAJOR=m.CONNECTION_TOKEN_CHARS=m.HEADER_CHARS=
m.TOKEN=m.STRICT_TOKEN=m.HEX=m.URL_CHAR=m.STRICT_URL_CHAR=m.USERINFO_CHARS=m.MARK=m.ALPHANUM=m.NUM=m.HEX_MAP=m.NUM_MAP=m.ALPHA=m.FINISH=m.H_METHOD_MAP=m.METHOD_MAP=
m.METHODS_RTSP=m.METHODS_ICE=m.METHODS_HTTP=m.METHODS=m.LENIENT_FLAGS=m.FLAGS=m.TYPE=m.ERROR=void 0;var cf=Jl(),gf;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="\
INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_\
CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_V\
ERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SI\
ZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEA\
DER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",
A[A.USER=24]="USER"})(gf=m.ERROR||(m.ERROR={}));var lf;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(lf=m.TYPE||(m.TYPE=
{}));var Ef;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_U\
PGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.
TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(Ef=m.FLAGS||(m.FLAGS={}));var uf;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=
4]="KEEP_ALIVE"})(uf=m.LENIENT_FLAGS||(m.LENIENT_FLAGS={}));var F;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.
PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MO\
VE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=
18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-\
SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="\
MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=
37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.
REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(F=m.METHODS||(m.METHODS={}));m.METHODS_HTTP=[F.DELETE,F.GET,F.HEAD,F.POST,F.PUT,F.CONNECT,
F.OPTIONS,F.TRACE,F.COPY,F.LOCK,F.MKCOL,F.MOVE,F.PROPFIND,F.PROPPATCH,F.SEARCH,F.UNLOCK,F.BIND,F.REBIND,F.UNBIND,F.ACL,F.REPORT,F.MKACTIVITY,F.CHECKOUT,F.MERGE,
F["M-SEARCH"],F.NOTIFY,F.SUBSCRIBE,F.UNSUBSCRIBE,F.PATCH,F.PURGE,F.MKCALENDAR,F.LINK,F.UNLINK,F.PRI,F.SOURCE];m.METHODS_ICE=[F.SOURCE];m.METHODS_RTSP=[F.OPTIONS,
F.DESCRIBE,F.ANNOUNCE,F.SETUP,F.PLAY,F.PAUSE,F.TEARDOWN,F.GET_PARAMETER,F.SET_PARAMETER,F.REDIRECT,F.RECORD,F.FLUSH,F.GET,F.POST];m.METHOD_MAP=cf.enumToMap(F);m.
H_METHOD_MAP={};Object.keys(m.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(m.H_METHOD_MAP[A]=m.METHOD_MAP[A])});var Qf;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=
1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(Qf=m.FINISH||(m.FINISH={}));m.ALPHA=[];for(let A=65;A<=90;A++)m.ALPHA.push(String.fromCharCode(A)),m.ALPHA.push(String.
fromCharCode(A+32));m.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};m.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15};m.NUM=["0","1","2","3","4","5","6","7","8","9"];m.ALPHANUM=m.ALPHA.concat(m.NUM);m.MARK=["-","_",".","!","~","*","'","(",")"];m.USERINFO_CHARS=
m.ALPHANUM.concat(m.MARK).concat(["%",";",":","&","=","+","$",","]);m.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(m.ALPHANUM);m.URL_CHAR=m.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)m.URL_CHAR.push(A);
m.HEX=m.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);m.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(m.ALPHANUM);
m.TOKEN=m.STRICT_TOKEN.concat([" "]);m.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&m.HEADER_CHARS.push(A);m.CONNECTION_TOKEN_CHARS=m.HEADER_CHARS.filter(
A=>A!==44);m.MAJOR=m.NUM_MAP;m.MINOR=m.MAJOR;var Tt;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",
A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_C\
LOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(Tt=m.HEADER_STATE||(m.HEADER_STATE={}));m.SPECIAL_HEADERS=
{connection:Tt.CONNECTION,"content-length":Tt.CONTENT_LENGTH,"proxy-connection":Tt.CONNECTION,"transfer-encoding":Tt.TRANSFER_ENCODING,upgrade:Tt.UPGRADE}});var mi=p((nG,Hl)=>{"use strict";var{Buffer:Bf}=d("node:buffer");Hl.exports=Bf.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQ\
ACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIA\
QazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAg\
AUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgII\
IAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAII\
IgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEED\
dnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgC\
BEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggi\
ATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEE\
QZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2\
a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JF\
BEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0A\
IAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAg\
AEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAA\
KAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EA\
IQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8E\
QEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJ\
Sw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYg\
ASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAg\
ASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9G\
DQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiAB\
KAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIg\
AUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4\
ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYC\
BCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwC\
CwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJ\
aiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYo\
AgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2\
AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsi\
AUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2\
AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEA\
An9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmoh\
AQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMC\
QANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIg\
ATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJB\
AnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJF\
DQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAg\
ASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ\
0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0\
IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwi\
AUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUN\
ACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQAC\
f0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEB\
CyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAo\
AgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANB\
CGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQ\
IAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAg\
CARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEB\
CyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAH\
AAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNo\
YXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9i\
ZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVg\
IGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9y\
AGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBj\
aGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQg\
Q1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5l\
eHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVu\
Z3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFu\
IGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25z\
IHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5z\
aW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9y\
ZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNp\
b25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNl\
AG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5l\
AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVz\
ZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1h\
AFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBU\
T09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQA\
Q09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURf\
QkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5U\
AEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQ\
RV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05F\
R09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05f\
RVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBN\
S0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9S\
SVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJ\
RERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJH\
RV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRD\
SABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcA\
RXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVU\
RQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NI\
VU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFM\
SURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJB\
TkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9U\
T09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQ\
RUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExP\
V0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABD\
UkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19B\
VVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNU\
QVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhf\
TElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJ\
EgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAc\
EwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAM\
EgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1s\
b3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEA\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQ\
wgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQA\
AAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIA\
AAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNF\
QVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")});var Ol=p((iG,Vl)=>{"use strict";var{Buffer:hf}=d("node:buffer");Vl.exports=hf.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0B\
NgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczT\
AEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYC\
ACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCID\
RgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgi\
AEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAg\
CEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ\
0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJ\
IAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYC\
AAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAi\
AkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACIC\
RhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgC\
ECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANB\
EGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAE\
QQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQ\
ACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGA\
gAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM\
0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAo\
AgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAo\
AgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgAL\
IAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM\
0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBB\
ADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBq\
IgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3Ei\
ACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQEC\
QAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9x\
aiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2\
AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsg\
BigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAM\
BAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMA\
KQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACAC\
IAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00E\
QCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsg\
BUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEg\
AjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMA\
QTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECIC\
BEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/\
QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQUL\
IAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkAD\
QCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2\
AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEE\
QCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIg\
BWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRA\
IAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2\
a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACAC\
NgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAg\
A0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcg\
BUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYC\
CAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAA\
AAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cA\
Q2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBT\
T1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxp\
ZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAg\
Y2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQg\
Y2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFs\
aWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29t\
cGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0\
YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1\
c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhw\
ZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQ\
YXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3Rl\
ZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABV\
bmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5U\
SVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1F\
T1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VE\
X1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVO\
VABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJ\
UkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJ\
TkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5U\
SVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VF\
X09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NP\
Tk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFE\
RVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJF\
UVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9D\
T05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQ\
RV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09N\
UExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5T\
SU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklF\
TERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQ\
VEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxE\
U19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09V\
UkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQA\
VU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9D\
Ul9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhF\
TlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJF\
RABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJ\
RklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1\
EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABP\
DwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADy\
FgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAA\
AAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5\
wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAE\
AEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAA\
AAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNU\
SVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")});var kr=p((aG,Xl)=>{"use strict";var Pl=["GET","HEAD","POST"],Cf=new Set(Pl),If=[101,204,205,304],_l=[301,302,303,307,308],df=new Set(_l),ql=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],pf=new Set(ql),
Wl=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-ur\
l"],ff=new Set(Wl),wf=["follow","manual","error"],zl=["GET","HEAD","OPTIONS","TRACE"],mf=new Set(zl),yf=["navigate","same-origin","no-cors","cors"],Df=["omit","\
same-origin","include"],kf=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Rf=["content-encoding","content-language","content-location",
"content-type","content-length"],bf=["half"],Zl=["CONNECT","TRACE","TRACK"],Ff=new Set(Zl),Kl=["audio","audioworklet","font","image","manifest","paintworklet","\
script","style","track","video","xslt",""],Tf=new Set(Kl);Xl.exports={subresource:Kl,forbiddenMethods:Zl,requestBodyHeader:Rf,referrerPolicy:Wl,requestRedirect:wf,
requestMode:yf,requestCredentials:Df,requestCache:kf,redirectStatus:_l,corsSafeListedMethods:Pl,nullBodyStatus:If,safeMethods:zl,badPorts:ql,requestDuplex:bf,subresourceSet:Tf,
badPortsSet:pf,redirectStatusSet:df,corsSafeListedMethodsSet:Cf,safeMethodsSet:mf,forbiddenMethodsSet:Ff,referrerPolicySet:ff}});var Di=p((cG,jl)=>{"use strict";var yi=Symbol.for("undici.globalOrigin.1");function Sf(){return globalThis[yi]}n(Sf,"getGlobalOrigin");function Uf(A){if(A===void 0){
Object.defineProperty(globalThis,yi,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let e=new URL(A);if(e.protocol!=="http:"&&e.protocol!=="htt\
ps:")throw new TypeError(`Only http & https urls are allowed, received ${e.protocol}`);Object.defineProperty(globalThis,yi,{value:e,writable:!0,enumerable:!1,configurable:!1})}
n(Uf,"setGlobalOrigin");jl.exports={getGlobalOrigin:Sf,setGlobalOrigin:Uf}});var de=p((lG,oE)=>{"use strict";var qs=d("node:assert"),Nf=new TextEncoder,Rr=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,Gf=/[\u000A\u000D\u0009\u0020]/,Mf=/[\u0009\u000A\u000C\u000D\u0020]/g,
Lf=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function vf(A){qs(A.protocol==="data:");let e=AE(A,!0);e=e.slice(5);let t={position:0},r=St(",",e,t),s=r.length;if(r=
Of(r,!0,!0),t.position>=e.length)return"failure";t.position++;let o=e.slice(s+1),i=tE(o);if(/;(\u0020){0,}base64$/i.test(r)){let c=sE(i);if(i=Jf(c),i==="failure")
return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let a=ki(r);return a==="failure"&&(a=ki("text\
/plain;charset=US-ASCII")),{mimeType:a,body:i}}n(vf,"dataURLProcessor");function AE(A,e=!1){if(!e)return A.href;let t=A.href,r=A.hash.length,s=r===0?t:t.substring(
0,t.length-r);return!r&&t.endsWith("#")?s.slice(0,-1):s}n(AE,"URLSerializer");function Ws(A,e,t){let r="";for(;t.position<e.length&&A(e[t.position]);)r+=e[t.position],
t.position++;return r}n(Ws,"collectASequenceOfCodePoints");function St(A,e,t){let r=e.indexOf(A,t.position),s=t.position;return r===-1?(t.position=e.length,e.slice(
s)):(t.position=r,e.slice(s,t.position))}n(St,"collectASequenceOfCodePointsFast");function tE(A){let e=Nf.encode(A);return Yf(e)}n(tE,"stringPercentDecode");function $l(A){
return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}n($l,"isHexCharByte");function eE(A){return A>=48&&A<=57?A-48:(A&223)-55}n(eE,"hexByteToNumber");function Yf(A){
let e=A.length,t=new Uint8Array(e),r=0;for(let s=0;s<e;++s){let o=A[s];o!==37?t[r++]=o:o===37&&!($l(A[s+1])&&$l(A[s+2]))?t[r++]=37:(t[r++]=eE(A[s+1])<<4|eE(A[s+
2]),s+=2)}return e===r?t:t.subarray(0,r)}n(Yf,"percentDecode");function ki(A){A=_s(A,!0,!0);let e={position:0},t=St("/",A,e);if(t.length===0||!Rr.test(t)||e.position>
A.length)return"failure";e.position++;let r=St(";",A,e);if(r=_s(r,!1,!0),r.length===0||!Rr.test(r))return"failure";let s=t.toLowerCase(),o=r.toLowerCase(),i={type:s,
subtype:o,parameters:new Map,essence:`${s}/${o}`};for(;e.position<A.length;){e.position++,Ws(g=>Gf.test(g),A,e);let a=Ws(g=>g!==";"&&g!=="=",A,e);if(a=a.toLowerCase(),
e.position<A.length){if(A[e.position]===";")continue;e.position++}if(e.position>A.length)break;let c=null;if(A[e.position]==='"')c=rE(A,e,!0),St(";",A,e);else if(c=
St(";",A,e),c=_s(c,!1,!0),c.length===0)continue;a.length!==0&&Rr.test(a)&&(c.length===0||Lf.test(c))&&!i.parameters.has(a)&&i.parameters.set(a,c)}return i}n(ki,
"parseMIMEType");function Jf(A){A=A.replace(Mf,"");let e=A.length;if(e%4===0&&A.charCodeAt(e-1)===61&&(--e,A.charCodeAt(e-1)===61&&--e),e%4===1||/[^+/0-9A-Za-z]/.
test(A.length===e?A:A.substring(0,e)))return"failure";let t=Buffer.from(A,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}n(Jf,"forgivingBas\
e64");function rE(A,e,t){let r=e.position,s="";for(qs(A[e.position]==='"'),e.position++;s+=Ws(i=>i!=='"'&&i!=="\\",A,e),!(e.position>=A.length);){let o=A[e.position];
if(e.position++,o==="\\"){if(e.position>=A.length){s+="\\";break}s+=A[e.position],e.position++}else{qs(o==='"');break}}return t?s:A.slice(r,e.position)}n(rE,"co\
llectAnHTTPQuotedString");function xf(A){qs(A!=="failure");let{parameters:e,essence:t}=A,r=t;for(let[s,o]of e.entries())r+=";",r+=s,r+="=",Rr.test(o)||(o=o.replace(
/(\\|")/g,"\\$1"),o='"'+o,o+='"'),r+=o;return r}n(xf,"serializeAMimeType");function Hf(A){return A===13||A===10||A===9||A===32}n(Hf,"isHTTPWhiteSpace");function _s(A,e=!0,t=!0){
return Ri(A,e,t,Hf)}n(_s,"removeHTTPWhitespace");function Vf(A){return A===13||A===10||A===9||A===12||A===32}n(Vf,"isASCIIWhitespace");function Of(A,e=!0,t=!0){
return Ri(A,e,t,Vf)}n(Of,"removeASCIIWhitespace");function Ri(A,e,t,r){let s=0,o=A.length-1;if(e)for(;s<A.length&&r(A.charCodeAt(s));)s++;if(t)for(;o>0&&r(A.charCodeAt(
o));)o--;return s===0&&o===A.length-1?A:A.slice(s,o+1)}n(Ri,"removeChars");function sE(A){let e=A.length;if(65535>e)return String.fromCharCode.apply(null,A);let t="",
r=0,s=65535;for(;r<e;)r+s>e&&(s=e-r),t+=String.fromCharCode.apply(null,A.subarray(r,r+=s));return t}n(sE,"isomorphicDecode");function Pf(A){switch(A.essence){case"\
application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"\
text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscri\
pt":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"\
image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return A.subtype.endsWith("+json")?"application/json":A.subtype.
endsWith("+xml")?"application/xml":""}n(Pf,"minimizeSupportedMimeType");oE.exports={dataURLProcessor:vf,URLSerializer:AE,collectASequenceOfCodePoints:Ws,collectASequenceOfCodePointsFast:St,
stringPercentDecode:tE,parseMIMEType:ki,collectAnHTTPQuotedString:rE,serializeAMimeType:xf,removeChars:Ri,removeHTTPWhitespace:_s,minimizeSupportedMimeType:Pf,HTTP_TOKEN_CODEPOINTS:Rr,
isomorphicDecode:sE}});var le=p((uG,nE)=>{"use strict";var{types:Xe,inspect:_f}=d("node:util"),{markAsUncloneable:qf}=d("node:worker_threads"),{toUSVString:Wf}=M(),f={};f.converters={};
f.util={};f.errors={};f.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)};f.errors.conversionFailed=function(A){let e=A.types.length===
1?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`;return f.errors.exception({header:A.prefix,message:t})};f.errors.invalidArgument=
function(A){return f.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})};f.brandCheck=function(A,e,t){if(t?.strict!==!1){if(!(A instanceof
e)){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){let r=new TypeError(
"Illegal invocation");throw r.code="ERR_INVALID_THIS",r}};f.argumentLengthCheck=function({length:A},e,t){if(A<e)throw f.errors.exception({message:`${e} argument${e!==
1?"s":""} required, but${A?" only":""} ${A} found.`,header:t})};f.illegalConstructor=function(){throw f.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})};f.util.Type=function(A){switch(typeof A){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":
return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return A===null?"Null":"Object"}};f.util.markAsUncloneable=qf||
(()=>{});f.util.ConvertToInt=function(A,e,t,r){let s,o;e===64?(s=Math.pow(2,53)-1,t==="unsigned"?o=0:o=Math.pow(-2,53)+1):t==="unsigned"?(o=0,s=Math.pow(2,e)-1):
(o=Math.pow(-2,e)-1,s=Math.pow(2,e-1)-1);let i=Number(A);if(i===0&&(i=0),r?.enforceRange===!0){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)
throw f.errors.exception({header:"Integer conversion",message:`Could not convert ${f.util.Stringify(A)} to an integer.`});if(i=f.util.IntegerPart(i),i<o||i>s)throw f.
errors.exception({header:"Integer conversion",message:`Value must be between ${o}-${s}, got ${i}.`});return i}return!Number.isNaN(i)&&r?.clamp===!0?(i=Math.min(
Math.max(i,o),s),Math.floor(i)%2===0?i=Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=f.util.IntegerPart(i),i=i%Math.pow(2,e),t==="signed"&&i>=Math.pow(2,e)-1?i-Math.pow(2,e):i)};f.util.IntegerPart=function(A){let e=Math.floor(Math.abs(A));return A<
0?-1*e:e};f.util.Stringify=function(A){switch(f.util.Type(A)){case"Symbol":return`Symbol(${A.description})`;case"Object":return _f(A);case"String":return`"${A}"`;default:
return`${A}`}};f.sequenceConverter=function(A){return(e,t,r,s)=>{if(f.util.Type(e)!=="Object")throw f.errors.exception({header:t,message:`${r} (${f.util.Stringify(
e)}) is not iterable.`});let o=typeof s=="function"?s():e?.[Symbol.iterator]?.(),i=[],a=0;if(o===void 0||typeof o.next!="function")throw f.errors.exception({header:t,
message:`${r} is not iterable.`});for(;;){let{done:c,value:g}=o.next();if(c)break;i.push(A(g,t,`${r}[${a++}]`))}return i}};f.recordConverter=function(A,e){return(t,r,s)=>{
if(f.util.Type(t)!=="Object")throw f.errors.exception({header:r,message:`${s} ("${f.util.Type(t)}") is not an Object.`});let o={};if(!Xe.isProxy(t)){let a=[...Object.
getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(let c of a){let g=A(c,r,s),E=e(t[c],r,s);o[g]=E}return o}let i=Reflect.ownKeys(t);for(let a of i)
if(Reflect.getOwnPropertyDescriptor(t,a)?.enumerable){let g=A(a,r,s),E=e(t[a],r,s);o[g]=E}return o}};f.interfaceConverter=function(A){return(e,t,r,s)=>{if(s?.strict!==
!1&&!(e instanceof A))throw f.errors.exception({header:t,message:`Expected ${r} ("${f.util.Stringify(e)}") to be an instance of ${A.name}.`});return e}};f.dictionaryConverter=
function(A){return(e,t,r)=>{let s=f.util.Type(e),o={};if(s==="Null"||s==="Undefined")return o;if(s!=="Object")throw f.errors.exception({header:t,message:`Expect\
ed ${e} to be one of: Null, Undefined, Object.`});for(let i of A){let{key:a,defaultValue:c,required:g,converter:E}=i;if(g===!0&&!Object.hasOwn(e,a))throw f.errors.
exception({header:t,message:`Missing required key "${a}".`});let l=e[a],u=Object.hasOwn(i,"defaultValue");if(u&&l!==null&&(l??=c()),g||u||l!==void 0){if(l=E(l,t,
`${r}.${a}`),i.allowedValues&&!i.allowedValues.includes(l))throw f.errors.exception({header:t,message:`${l} is not an accepted type. Expected one of ${i.allowedValues.
join(", ")}.`});o[a]=l}}return o}};f.nullableConverter=function(A){return(e,t,r)=>e===null?e:A(e,t,r)};f.converters.DOMString=function(A,e,t,r){if(A===null&&r?.
legacyNullToEmptyString)return"";if(typeof A=="symbol")throw f.errors.exception({header:e,message:`${t} is a symbol, which cannot be converted to a DOMString.`});
return String(A)};f.converters.ByteString=function(A,e,t){let r=f.converters.DOMString(A,e,t);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${s} has a value of ${r.charCodeAt(s)} which is greater than 255.`);return r};f.converters.
USVString=Wf;f.converters.boolean=function(A){return!!A};f.converters.any=function(A){return A};f.converters["long long"]=function(A,e,t){return f.util.ConvertToInt(
A,64,"signed",void 0,e,t)};f.converters["unsigned long long"]=function(A,e,t){return f.util.ConvertToInt(A,64,"unsigned",void 0,e,t)};f.converters["unsigned lon\
g"]=function(A,e,t){return f.util.ConvertToInt(A,32,"unsigned",void 0,e,t)};f.converters["unsigned short"]=function(A,e,t,r){return f.util.ConvertToInt(A,16,"un\
signed",r,e,t)};f.converters.ArrayBuffer=function(A,e,t,r){if(f.util.Type(A)!=="Object"||!Xe.isAnyArrayBuffer(A))throw f.errors.conversionFailed({prefix:e,argument:`${t}\
 ("${f.util.Stringify(A)}")`,types:["ArrayBuffer"]});if(r?.allowShared===!1&&Xe.isSharedArrayBuffer(A))throw f.errors.exception({header:"ArrayBuffer",message:"S\
haredArrayBuffer is not allowed."});if(A.resizable||A.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A};
f.converters.TypedArray=function(A,e,t,r,s){if(f.util.Type(A)!=="Object"||!Xe.isTypedArray(A)||A.constructor.name!==e.name)throw f.errors.conversionFailed({prefix:t,
argument:`${r} ("${f.util.Stringify(A)}")`,types:[e.name]});if(s?.allowShared===!1&&Xe.isSharedArrayBuffer(A.buffer))throw f.errors.exception({header:"ArrayBuff\
er",message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a re\
sizable ArrayBuffer."});return A};f.converters.DataView=function(A,e,t,r){if(f.util.Type(A)!=="Object"||!Xe.isDataView(A))throw f.errors.exception({header:e,message:`${t}\
 is not a DataView.`});if(r?.allowShared===!1&&Xe.isSharedArrayBuffer(A.buffer))throw f.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(A.buffer.resizable||A.buffer.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A};f.converters.
BufferSource=function(A,e,t,r){if(Xe.isAnyArrayBuffer(A))return f.converters.ArrayBuffer(A,e,t,{...r,allowShared:!1});if(Xe.isTypedArray(A))return f.converters.
TypedArray(A,A.constructor,e,t,{...r,allowShared:!1});if(Xe.isDataView(A))return f.converters.DataView(A,e,t,{...r,allowShared:!1});throw f.errors.conversionFailed(
{prefix:e,argument:`${t} ("${f.util.Stringify(A)}")`,types:["BufferSource"]})};f.converters["sequence<ByteString>"]=f.sequenceConverter(f.converters.ByteString);
f.converters["sequence<sequence<ByteString>>"]=f.sequenceConverter(f.converters["sequence<ByteString>"]);f.converters["record<ByteString, ByteString>"]=f.recordConverter(
f.converters.ByteString,f.converters.ByteString);nE.exports={webidl:f}});var ke=p((QG,pE)=>{"use strict";var{Transform:zf}=d("node:stream"),iE=d("node:zlib"),{redirectStatusSet:Zf,referrerPolicySet:Kf,badPortsSet:Xf}=kr(),{getGlobalOrigin:aE}=Di(),
{collectASequenceOfCodePoints:WA,collectAnHTTPQuotedString:jf,removeChars:$f,parseMIMEType:ew}=de(),{performance:Aw}=d("node:perf_hooks"),{isBlobLike:tw,ReadableStreamFrom:rw,
isValidHTTPToken:cE,normalizedMethodRecordsBase:sw}=M(),zA=d("node:assert"),{isUint8Array:ow}=d("node:util/types"),{webidl:br}=le(),gE=[],Zs;try{Zs=d("node:crypto");
let A=["sha256","sha384","sha512"];gE=Zs.getHashes().filter(e=>A.includes(e))}catch{}function lE(A){let e=A.urlList,t=e.length;return t===0?null:e[t-1].toString()}
n(lE,"responseURL");function nw(A,e){if(!Zf.has(A.status))return null;let t=A.headersList.get("location",!0);return t!==null&&uE(t)&&(EE(t)||(t=iw(t)),t=new URL(
t,lE(A))),t&&!t.hash&&(t.hash=e),t}n(nw,"responseLocationURL");function EE(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}
n(EE,"isValidEncodedURL");function iw(A){return Buffer.from(A,"binary").toString("utf8")}n(iw,"normalizeBinaryStringToUtf8");function Tr(A){return A.urlList[A.urlList.
length-1]}n(Tr,"requestCurrentURL");function aw(A){let e=Tr(A);return IE(e)&&Xf.has(e.port)?"blocked":"allowed"}n(aw,"requestBadPort");function cw(A){return A instanceof
Error||A?.constructor?.name==="Error"||A?.constructor?.name==="DOMException"}n(cw,"isErrorLike");function gw(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);
if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0}n(gw,"isValidReasonPhrase");var lw=cE;function uE(A){return(A[0]==="	"||A[0]===" "||A[A.length-1]===
"	"||A[A.length-1]===" "||A.includes(`
`)||A.includes("\r")||A.includes("\0"))===!1}n(uE,"isValidHeaderValue");function Ew(A,e){let{headersList:t}=e,r=(t.get("referrer-policy",!0)??"").split(","),s="";
if(r.length>0)for(let o=r.length;o!==0;o--){let i=r[o-1].trim();if(Kf.has(i)){s=i;break}}s!==""&&(A.referrerPolicy=s)}n(Ew,"setRequestReferrerPolicyOnRedirect");
function uw(){return"allowed"}n(uw,"crossOriginResourcePolicyCheck");function Qw(){return"success"}n(Qw,"corsCheck");function Bw(){return"success"}n(Bw,"TAOChec\
k");function hw(A){let e=null;e=A.mode,A.headersList.set("sec-fetch-mode",e,!0)}n(hw,"appendFetchMetadata");function Cw(A){let e=A.origin;if(!(e==="client"||e===
void 0)){if(A.responseTainting==="cors"||A.mode==="websocket")A.headersList.append("origin",e,!0);else if(A.method!=="GET"&&A.method!=="HEAD"){switch(A.referrerPolicy){case"\
no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":A.origin&&Fi(A.origin)&&!Fi(Tr(A))&&(e=null);
break;case"same-origin":Ks(A,Tr(A))||(e=null);break;default:}A.headersList.append("origin",e,!0)}}}n(Cw,"appendRequestOriginHeader");function Ut(A,e){return A}n(
Ut,"coarsenTime");function Iw(A,e,t){return!A?.startTime||A.startTime<e?{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,
secureConnectionStartTime:e,ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Ut(A.domainLookupStartTime,t),domainLookupEndTime:Ut(A.domainLookupEndTime,
t),connectionStartTime:Ut(A.connectionStartTime,t),connectionEndTime:Ut(A.connectionEndTime,t),secureConnectionStartTime:Ut(A.secureConnectionStartTime,t),ALPNNegotiatedProtocol:A.
ALPNNegotiatedProtocol}}n(Iw,"clampAndCoarsenConnectionTimingInfo");function dw(A){return Ut(Aw.now(),A)}n(dw,"coarsenedSharedCurrentTime");function pw(A){return{
startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}n(pw,"createOpaqueTimingInfo");function QE(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}n(QE,"makePolicyContainer");function fw(A){return{referrerPolicy:A.referrerPolicy}}n(fw,"clonePolicyContainer");
function ww(A){let e=A.referrerPolicy;zA(e);let t=null;if(A.referrer==="client"){let a=aE();if(!a||a.origin==="null")return"no-referrer";t=new URL(a)}else A.referrer instanceof
URL&&(t=A.referrer);let r=bi(t),s=bi(t,!0);r.toString().length>4096&&(r=s);let o=Ks(A,r),i=Fr(r)&&!Fr(A.url);switch(e){case"origin":return s??bi(t,!0);case"unsa\
fe-url":return r;case"same-origin":return o?s:"no-referrer";case"origin-when-cross-origin":return o?r:s;case"strict-origin-when-cross-origin":{let a=Tr(A);return Ks(
r,a)?r:Fr(r)&&!Fr(a)?"no-referrer":s}default:return i?"no-referrer":s}}n(ww,"determineRequestsReferrer");function bi(A,e){return zA(A instanceof URL),A=new URL(
A),A.protocol==="file:"||A.protocol==="about:"||A.protocol==="blank:"?"no-referrer":(A.username="",A.password="",A.hash="",e&&(A.pathname="",A.search=""),A)}n(bi,
"stripURLForReferrer");function Fr(A){if(!(A instanceof URL))return!1;if(A.href==="about:blank"||A.href==="about:srcdoc"||A.protocol==="data:"||A.protocol==="fi\
le:")return!0;return e(A.origin);function e(t){if(t==null||t==="null")return!1;let r=new URL(t);return!!(r.protocol==="https:"||r.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(r.hostname)||r.hostname==="localhost"||r.hostname.includes("localhost.")||r.hostname.endsWith(".localhost"))}}n(Fr,"isURLPotentiallyTrustworthy");function mw(A,e){
if(Zs===void 0)return!0;let t=BE(e);if(t==="no metadata"||t.length===0)return!0;let r=Dw(t),s=kw(t,r);for(let o of s){let i=o.algo,a=o.hash,c=Zs.createHash(i).update(
A).digest("base64");if(c[c.length-1]==="="&&(c[c.length-2]==="="?c=c.slice(0,-2):c=c.slice(0,-1)),Rw(c,a))return!0}return!1}n(mw,"bytesMatch");var yw=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function BE(A){let e=[],t=!0;for(let r of A.split(" ")){t=!1;let s=yw.exec(r);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let o=s.groups.algo.
toLowerCase();gE.includes(o)&&e.push(s.groups)}return t===!0?"no metadata":e}n(BE,"parseMetadata");function Dw(A){let e=A[0].algo;if(e[3]==="5")return e;for(let t=1;t<
A.length;++t){let r=A[t];if(r.algo[3]==="5"){e="sha512";break}else{if(e[3]==="3")continue;r.algo[3]==="3"&&(e="sha384")}}return e}n(Dw,"getStrongestMetadata");function kw(A,e){
if(A.length===1)return A;let t=0;for(let r=0;r<A.length;++r)A[r].algo===e&&(A[t++]=A[r]);return A.length=t,A}n(kw,"filterMetadataListByAlgorithm");function Rw(A,e){
if(A.length!==e.length)return!1;for(let t=0;t<A.length;++t)if(A[t]!==e[t]){if(A[t]==="+"&&e[t]==="-"||A[t]==="/"&&e[t]==="_")continue;return!1}return!0}n(Rw,"co\
mpareBase64Mixed");function bw(A){}n(bw,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function Ks(A,e){return A.origin===e.origin&&A.origin==="null"||A.protocol===
e.protocol&&A.hostname===e.hostname&&A.port===e.port}n(Ks,"sameOrigin");function Fw(){let A,e;return{promise:new Promise((r,s)=>{A=r,e=s}),resolve:A,reject:e}}n(
Fw,"createDeferredPromise");function Tw(A){return A.controller.state==="aborted"}n(Tw,"isAborted");function Sw(A){return A.controller.state==="aborted"||A.controller.
state==="terminated"}n(Sw,"isCancelled");function Uw(A){return sw[A.toLowerCase()]??A}n(Uw,"normalizeMethod");function Nw(A){let e=JSON.stringify(A);if(e===void 0)
throw new TypeError("Value is not JSON serializable");return zA(typeof e=="string"),e}n(Nw,"serializeJavascriptValueToJSONString");var Gw=Object.getPrototypeOf(
Object.getPrototypeOf([][Symbol.iterator]()));function hE(A,e,t=0,r=1){class s{static{n(this,"FastIterableIterator")}#e;#A;#t;constructor(i,a){this.#e=i,this.#A=
a,this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} I\
terator.`);let i=this.#t,a=this.#e[e],c=a.length;if(i>=c)return{value:void 0,done:!0};let{[t]:g,[r]:E}=a[i];this.#t=i+1;let l;switch(this.#A){case"key":l=g;break;case"\
value":l=E;break;case"key+value":l=[g,E];break}return{value:l,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,Gw),Object.defineProperties(
s.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${A} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(o,i){
return new s(o,i)}}n(hE,"createIterator");function Mw(A,e,t,r=0,s=1){let o=hE(A,t,r,s),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:n(function(){return br.
brandCheck(this,e),o(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:n(function(){return br.brandCheck(this,e),o(this,"value")},"v\
alues")},entries:{writable:!0,enumerable:!0,configurable:!0,value:n(function(){return br.brandCheck(this,e),o(this,"key+value")},"entries")},forEach:{writable:!0,
enumerable:!0,configurable:!0,value:n(function(c,g=globalThis){if(br.brandCheck(this,e),br.argumentLengthCheck(arguments,1,`${A}.forEach`),typeof c!="function")
throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`);for(let{0:E,1:l}of o(this,"key+value"))c.call(g,l,E,this)},
"forEach")}};return Object.defineProperties(e.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:i.entries.value}})}n(Mw,"iterat\
orMixin");async function Lw(A,e,t){let r=e,s=t,o;try{o=A.stream.getReader()}catch(i){s(i);return}try{r(await CE(o))}catch(i){s(i)}}n(Lw,"fullyReadBody");function vw(A){
return A instanceof ReadableStream||A[Symbol.toStringTag]==="ReadableStream"&&typeof A.tee=="function"}n(vw,"isReadableStreamLike");function Yw(A){try{A.close(),
A.byobRequest?.respond(0)}catch(e){if(!e.message.includes("Controller is already closed")&&!e.message.includes("ReadableStream is already closed"))throw e}}n(Yw,
"readableStreamClose");var Jw=/[^\x00-\xFF]/;function zs(A){return zA(!Jw.test(A)),A}n(zs,"isomorphicEncode");async function CE(A){let e=[],t=0;for(;;){let{done:r,
value:s}=await A.read();if(r)return Buffer.concat(e,t);if(!ow(s))throw new TypeError("Received non-Uint8Array chunk");e.push(s),t+=s.length}}n(CE,"readAllBytes");
function xw(A){zA("protocol"in A);let e=A.protocol;return e==="about:"||e==="blob:"||e==="data:"}n(xw,"urlIsLocal");function Fi(A){return typeof A=="string"&&A[5]===
":"&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&A[4]==="s"||A.protocol==="https:"}n(Fi,"urlHasHttpsScheme");function IE(A){zA("protocol"in A);let e=A.protocol;
return e==="http:"||e==="https:"}n(IE,"urlIsHttpHttpsScheme");function Hw(A,e){let t=A;if(!t.startsWith("bytes"))return"failure";let r={position:5};if(e&&WA(c=>c===
"	"||c===" ",t,r),t.charCodeAt(r.position)!==61)return"failure";r.position++,e&&WA(c=>c==="	"||c===" ",t,r);let s=WA(c=>{let g=c.charCodeAt(0);return g>=48&&g<=
57},t,r),o=s.length?Number(s):null;if(e&&WA(c=>c==="	"||c===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,e&&WA(c=>c==="	"||c===" ",t,r);let i=WA(
c=>{let g=c.charCodeAt(0);return g>=48&&g<=57},t,r),a=i.length?Number(i):null;return r.position<t.length||a===null&&o===null||o>a?"failure":{rangeStartValue:o,rangeEndValue:a}}
n(Hw,"simpleRangeHeaderValue");function Vw(A,e,t){let r="bytes ";return r+=zs(`${A}`),r+="-",r+=zs(`${e}`),r+="/",r+=zs(`${t}`),r}n(Vw,"buildContentRange");var Ti=class extends zf{static{
n(this,"InflateStream")}#e;constructor(e){super(),this.#e=e}_transform(e,t,r){if(!this._inflateStream){if(e.length===0){r();return}this._inflateStream=(e[0]&15)===
8?iE.createInflate(this.#e):iE.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(e,t,r)}_final(e){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
e()}};function Ow(A){return new Ti(A)}n(Ow,"createInflate");function Pw(A){let e=null,t=null,r=null,s=dE("content-type",A);if(s===null)return"failure";for(let o of s){
let i=ew(o);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==t?(e=null,r.parameters.has("charset")&&(e=r.parameters.get("charset")),t=r.essence):!r.parameters.
has("charset")&&e!==null&&r.parameters.set("charset",e))}return r??"failure"}n(Pw,"extractMimeType");function _w(A){let e=A,t={position:0},r=[],s="";for(;t.position<
e.length;){if(s+=WA(o=>o!=='"'&&o!==",",e,t),t.position<e.length)if(e.charCodeAt(t.position)===34){if(s+=jf(e,t),t.position<e.length)continue}else zA(e.charCodeAt(
t.position)===44),t.position++;s=$f(s,!0,!0,o=>o===9||o===32),r.push(s),s=""}return r}n(_w,"gettingDecodingSplitting");function dE(A,e){let t=e.get(A,!0);return t===
null?null:_w(t)}n(dE,"getDecodeSplit");var qw=new TextDecoder;function Ww(A){return A.length===0?"":(A[0]===239&&A[1]===187&&A[2]===191&&(A=A.subarray(3)),qw.decode(
A))}n(Ww,"utf8DecodeBytes");var Si=class{static{n(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return aE()}get origin(){return this.baseUrl?.origin}policyContainer=QE()},
Ui=class{static{n(this,"EnvironmentSettingsObject")}settingsObject=new Si},zw=new Ui;pE.exports={isAborted:Tw,isCancelled:Sw,isValidEncodedURL:EE,createDeferredPromise:Fw,
ReadableStreamFrom:rw,tryUpgradeRequestToAPotentiallyTrustworthyURL:bw,clampAndCoarsenConnectionTimingInfo:Iw,coarsenedSharedCurrentTime:dw,determineRequestsReferrer:ww,
makePolicyContainer:QE,clonePolicyContainer:fw,appendFetchMetadata:hw,appendRequestOriginHeader:Cw,TAOCheck:Bw,corsCheck:Qw,crossOriginResourcePolicyCheck:uw,createOpaqueTimingInfo:pw,
setRequestReferrerPolicyOnRedirect:Ew,isValidHTTPToken:cE,requestBadPort:aw,requestCurrentURL:Tr,responseURL:lE,responseLocationURL:nw,isBlobLike:tw,isURLPotentiallyTrustworthy:Fr,
isValidReasonPhrase:gw,sameOrigin:Ks,normalizeMethod:Uw,serializeJavascriptValueToJSONString:Nw,iteratorMixin:Mw,createIterator:hE,isValidHeaderName:lw,isValidHeaderValue:uE,
isErrorLike:cw,fullyReadBody:Lw,bytesMatch:mw,isReadableStreamLike:vw,readableStreamClose:Yw,isomorphicEncode:zs,urlIsLocal:xw,urlHasHttpsScheme:Fi,urlIsHttpHttpsScheme:IE,
readAllBytes:CE,simpleRangeHeaderValue:Hw,buildContentRange:Vw,parseMetadata:BE,createInflate:Ow,extractMimeType:Pw,getDecodeSplit:dE,utf8DecodeBytes:Ww,environmentSettingsObject:zw}});var mA=p((hG,fE)=>{"use strict";fE.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("di\
spatcher")}});var Gi=p((CG,wE)=>{"use strict";var{Blob:Zw,File:Kw}=d("node:buffer"),{kState:EA}=mA(),{webidl:je}=le(),Ni=class A{static{n(this,"FileLike")}constructor(e,t,r={}){
let s=t,o=r.type,i=r.lastModified??Date.now();this[EA]={blobLike:e,name:s,type:o,lastModified:i}}stream(...e){return je.brandCheck(this,A),this[EA].blobLike.stream(
...e)}arrayBuffer(...e){return je.brandCheck(this,A),this[EA].blobLike.arrayBuffer(...e)}slice(...e){return je.brandCheck(this,A),this[EA].blobLike.slice(...e)}text(...e){
return je.brandCheck(this,A),this[EA].blobLike.text(...e)}get size(){return je.brandCheck(this,A),this[EA].blobLike.size}get type(){return je.brandCheck(this,A),
this[EA].blobLike.type}get name(){return je.brandCheck(this,A),this[EA].name}get lastModified(){return je.brandCheck(this,A),this[EA].lastModified}get[Symbol.toStringTag](){
return"File"}};je.converters.Blob=je.interfaceConverter(Zw);function Xw(A){return A instanceof Kw||A&&(typeof A.stream=="function"||typeof A.arrayBuffer=="funct\
ion")&&A[Symbol.toStringTag]==="File"}n(Xw,"isFileLike");wE.exports={FileLike:Ni,isFileLike:Xw}});var Ur=p((dG,RE)=>{"use strict";var{isBlobLike:Xs,iteratorMixin:jw}=ke(),{kState:Qe}=mA(),{kEnumerableProperty:Nt}=M(),{FileLike:mE,isFileLike:$w}=Gi(),{webidl:W}=le(),
{File:kE}=d("node:buffer"),yE=d("node:util"),DE=globalThis.File??kE,Sr=class A{static{n(this,"FormData")}constructor(e){if(W.util.markAsUncloneable(this),e!==void 0)
throw W.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[Qe]=[]}append(e,t,r=void 0){W.brandCheck(this,A);
let s="FormData.append";if(W.argumentLengthCheck(arguments,2,s),arguments.length===3&&!Xs(t))throw new TypeError("Failed to execute 'append' on 'FormData': para\
meter 2 is not of type 'Blob'");e=W.converters.USVString(e,s,"name"),t=Xs(t)?W.converters.Blob(t,s,"value",{strict:!1}):W.converters.USVString(t,s,"value"),r=arguments.
length===3?W.converters.USVString(r,s,"filename"):void 0;let o=Mi(e,t,r);this[Qe].push(o)}delete(e){W.brandCheck(this,A);let t="FormData.delete";W.argumentLengthCheck(
arguments,1,t),e=W.converters.USVString(e,t,"name"),this[Qe]=this[Qe].filter(r=>r.name!==e)}get(e){W.brandCheck(this,A);let t="FormData.get";W.argumentLengthCheck(
arguments,1,t),e=W.converters.USVString(e,t,"name");let r=this[Qe].findIndex(s=>s.name===e);return r===-1?null:this[Qe][r].value}getAll(e){W.brandCheck(this,A);
let t="FormData.getAll";return W.argumentLengthCheck(arguments,1,t),e=W.converters.USVString(e,t,"name"),this[Qe].filter(r=>r.name===e).map(r=>r.value)}has(e){W.
brandCheck(this,A);let t="FormData.has";return W.argumentLengthCheck(arguments,1,t),e=W.converters.USVString(e,t,"name"),this[Qe].findIndex(r=>r.name===e)!==-1}set(e,t,r=void 0){
W.brandCheck(this,A);let s="FormData.set";if(W.argumentLengthCheck(arguments,2,s),arguments.length===3&&!Xs(t))throw new TypeError("Failed to execute 'set' on '\
FormData': parameter 2 is not of type 'Blob'");e=W.converters.USVString(e,s,"name"),t=Xs(t)?W.converters.Blob(t,s,"name",{strict:!1}):W.converters.USVString(t,s,
"name"),r=arguments.length===3?W.converters.USVString(r,s,"name"):void 0;let o=Mi(e,t,r),i=this[Qe].findIndex(a=>a.name===e);i!==-1?this[Qe]=[...this[Qe].slice(
0,i),o,...this[Qe].slice(i+1).filter(a=>a.name!==e)]:this[Qe].push(o)}[yE.inspect.custom](e,t){let r=this[Qe].reduce((o,i)=>(o[i.name]?Array.isArray(o[i.name])?
o[i.name].push(i.value):o[i.name]=[o[i.name],i.value]:o[i.name]=i.value,o),{__proto__:null});t.depth??=e,t.colors??=!0;let s=yE.formatWithOptions(t,r);return`Fo\
rmData ${s.slice(s.indexOf("]")+2)}`}};jw("FormData",Sr,Qe,"name","value");Object.defineProperties(Sr.prototype,{append:Nt,delete:Nt,get:Nt,getAll:Nt,has:Nt,set:Nt,
[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function Mi(A,e,t){if(typeof e!="string"){if($w(e)||(e=e instanceof Blob?new DE([e],"blob",{type:e.type}):
new mE(e,"blob",{type:e.type})),t!==void 0){let r={type:e.type,lastModified:e.lastModified};e=e instanceof kE?new DE([e],t,r):new mE(e,t,r)}}return{name:A,value:e}}
n(Mi,"makeEntry");RE.exports={FormData:Sr,makeEntry:Mi}});var NE=p((fG,UE)=>{"use strict";var{isUSVString:bE,bufferToLowerCasedHeaderName:em}=M(),{utf8DecodeBytes:Am}=ke(),{HTTP_TOKEN_CODEPOINTS:tm,isomorphicDecode:FE}=de(),
{isFileLike:rm}=Gi(),{makeEntry:sm}=Ur(),js=d("node:assert"),{File:om}=d("node:buffer"),nm=globalThis.File??om,im=Buffer.from('form-data; name="'),TE=Buffer.from(
"; filename"),am=Buffer.from("--"),cm=Buffer.from(`--\r
`);function gm(A){for(let e=0;e<A.length;++e)if((A.charCodeAt(e)&-128)!==0)return!1;return!0}n(gm,"isAsciiString");function lm(A){let e=A.length;if(e<27||e>70)return!1;
for(let t=0;t<e;++t){let r=A.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}n(lm,"validateBoundary");function Em(A,e){
js(e!=="failure"&&e.essence==="multipart/form-data");let t=e.parameters.get("boundary");if(t===void 0)return"failure";let r=Buffer.from(`--${t}`,"utf8"),s=[],o={
position:0};for(;A[o.position]===13&&A[o.position+1]===10;)o.position+=2;let i=A.length;for(;A[i-1]===10&&A[i-2]===13;)i-=2;for(i!==A.length&&(A=A.subarray(0,i));;){
if(A.subarray(o.position,o.position+r.length).equals(r))o.position+=r.length;else return"failure";if(o.position===A.length-2&&$s(A,am,o)||o.position===A.length-
4&&$s(A,cm,o))return s;if(A[o.position]!==13||A[o.position+1]!==10)return"failure";o.position+=2;let a=um(A,o);if(a==="failure")return"failure";let{name:c,filename:g,
contentType:E,encoding:l}=a;o.position+=2;let u;{let Q=A.indexOf(r.subarray(2),o.position);if(Q===-1)return"failure";u=A.subarray(o.position,Q-4),o.position+=u.
length,l==="base64"&&(u=Buffer.from(u.toString(),"base64"))}if(A[o.position]!==13||A[o.position+1]!==10)return"failure";o.position+=2;let h;g!==null?(E??="text/\
plain",gm(E)||(E=""),h=new nm([u],g,{type:E})):h=Am(Buffer.from(u)),js(bE(c)),js(typeof h=="string"&&bE(h)||rm(h)),s.push(sm(c,h,g))}}n(Em,"multipartFormDataPar\
ser");function um(A,e){let t=null,r=null,s=null,o=null;for(;;){if(A[e.position]===13&&A[e.position+1]===10)return t===null?"failure":{name:t,filename:r,contentType:s,
encoding:o};let i=Gt(a=>a!==10&&a!==13&&a!==58,A,e);if(i=Li(i,!0,!0,a=>a===9||a===32),!tm.test(i.toString())||A[e.position]!==58)return"failure";switch(e.position++,
Gt(a=>a===32||a===9,A,e),em(i)){case"content-disposition":{if(t=r=null,!$s(A,im,e)||(e.position+=17,t=SE(A,e),t===null))return"failure";if($s(A,TE,e)){let a=e.position+
TE.length;if(A[a]===42&&(e.position+=1,a+=1),A[a]!==61||A[a+1]!==34||(e.position+=12,r=SE(A,e),r===null))return"failure"}break}case"content-type":{let a=Gt(c=>c!==
10&&c!==13,A,e);a=Li(a,!1,!0,c=>c===9||c===32),s=FE(a);break}case"content-transfer-encoding":{let a=Gt(c=>c!==10&&c!==13,A,e);a=Li(a,!1,!0,c=>c===9||c===32),o=FE(
a);break}default:Gt(a=>a!==10&&a!==13,A,e)}if(A[e.position]!==13&&A[e.position+1]!==10)return"failure";e.position+=2}}n(um,"parseMultipartFormDataHeaders");function SE(A,e){
js(A[e.position-1]===34);let t=Gt(r=>r!==10&&r!==13&&r!==34,A,e);return A[e.position]!==34?null:(e.position++,t=new TextDecoder().decode(t).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),t)}n(SE,"parseMultipartFormDataName");function Gt(A,e,t){let r=t.position;for(;r<e.length&&A(e[r]);)++r;return e.subarray(
t.position,t.position=r)}n(Gt,"collectASequenceOfBytes");function Li(A,e,t,r){let s=0,o=A.length-1;if(e)for(;s<A.length&&r(A[s]);)s++;if(t)for(;o>0&&r(A[o]);)o--;
return s===0&&o===A.length-1?A:A.subarray(s,o+1)}n(Li,"removeChars");function $s(A,e,t){if(A.length<e.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==A[t.position+
r])return!1;return!0}n($s,"bufferStartsWith");UE.exports={multipartFormDataParser:Em,validateBoundary:lm}});var vt=p((mG,OE)=>{"use strict";var Nr=M(),{ReadableStreamFrom:Qm,isBlobLike:GE,isReadableStreamLike:Bm,readableStreamClose:hm,createDeferredPromise:Cm,fullyReadBody:Im,
extractMimeType:dm,utf8DecodeBytes:vE}=ke(),{FormData:ME}=Ur(),{kState:Lt}=mA(),{webidl:pm}=le(),{Blob:fm}=d("node:buffer"),vi=d("node:assert"),{isErrored:YE,isDisturbed:wm}=d("node:stream"),
{isArrayBuffer:mm}=d("node:util/types"),{serializeAMimeType:ym}=de(),{multipartFormDataParser:Dm}=NE(),Yi;try{let A=d("node:crypto");Yi=n(e=>A.randomInt(0,e),"r\
andom")}catch{Yi=n(A=>Math.floor(Math.random(A)),"random")}var eo=new TextEncoder;function km(){}n(km,"noop");var JE=globalThis.FinalizationRegistry&&process.version.
indexOf("v18")!==0,xE;JE&&(xE=new FinalizationRegistry(A=>{let e=A.deref();e&&!e.locked&&!wm(e)&&!YE(e)&&e.cancel("Response object has been garbage collected").
catch(km)}));function HE(A,e=!1){let t=null;A instanceof ReadableStream?t=A:GE(A)?t=A.stream():t=new ReadableStream({async pull(c){let g=typeof s=="string"?eo.encode(
s):s;g.byteLength&&c.enqueue(g),queueMicrotask(()=>hm(c))},start(){},type:"bytes"}),vi(Bm(t));let r=null,s=null,o=null,i=null;if(typeof A=="string")s=A,i="text/\
plain;charset=UTF-8";else if(A instanceof URLSearchParams)s=A.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(mm(A))s=new Uint8Array(A.slice());else if(ArrayBuffer.
isView(A))s=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength));else if(Nr.isFormDataLike(A)){let c=`----formdata-undici-0${`${Yi(1e11)}`.padStart(
11,"0")}`,g=`--${c}\r
Content-Disposition: form-data`;let E=n(C=>C.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),l=n(C=>C.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),u=[],h=new Uint8Array([13,10]);o=0;let Q=!1;for(let[C,B]of A)if(typeof B=="string"){let w=eo.encode(g+`; name="${E(l(C))}"\r
\r
${l(B)}\r
`);u.push(w),o+=w.byteLength}else{let w=eo.encode(`${g}; name="${E(l(C))}"`+(B.name?`; filename="${E(B.name)}"`:"")+`\r
Content-Type: ${B.type||"application/octet-stream"}\r
\r
`);u.push(w,B,h),typeof B.size=="number"?o+=w.byteLength+B.size+h.byteLength:Q=!0}let I=eo.encode(`--${c}--\r
`);u.push(I),o+=I.byteLength,Q&&(o=null),s=A,r=n(async function*(){for(let C of u)C.stream?yield*C.stream():yield C},"action"),i=`multipart/form-data; boundary=${c}`}else if(GE(
A))s=A,o=A.size,A.type&&(i=A.type);else if(typeof A[Symbol.asyncIterator]=="function"){if(e)throw new TypeError("keepalive");if(Nr.isDisturbed(A)||A.locked)throw new TypeError(
"Response body object should not be disturbed or locked");t=A instanceof ReadableStream?A:Qm(A)}if((typeof s=="string"||Nr.isBuffer(s))&&(o=Buffer.byteLength(s)),
r!=null){let c;t=new ReadableStream({async start(){c=r(A)[Symbol.asyncIterator]()},async pull(g){let{value:E,done:l}=await c.next();if(l)queueMicrotask(()=>{g.close(),
g.byobRequest?.respond(0)});else if(!YE(t)){let u=new Uint8Array(E);u.byteLength&&g.enqueue(u)}return g.desiredSize>0},async cancel(g){await c.return()},type:"b\
ytes"})}return[{stream:t,source:s,length:o},i]}n(HE,"extractBody");function Rm(A,e=!1){return A instanceof ReadableStream&&(vi(!Nr.isDisturbed(A),"The body has \
already been consumed."),vi(!A.locked,"The stream is locked.")),HE(A,e)}n(Rm,"safelyExtractBody");function bm(A,e){let[t,r]=e.stream.tee();return e.stream=t,{stream:r,
length:e.length,source:e.source}}n(bm,"cloneBody");function Fm(A){if(A.aborted)throw new DOMException("The operation was aborted.","AbortError")}n(Fm,"throwIfAb\
orted");function Tm(A){return{blob(){return Mt(this,t=>{let r=LE(this);return r===null?r="":r&&(r=ym(r)),new fm([t],{type:r})},A)},arrayBuffer(){return Mt(this,
t=>new Uint8Array(t).buffer,A)},text(){return Mt(this,vE,A)},json(){return Mt(this,Um,A)},formData(){return Mt(this,t=>{let r=LE(this);if(r!==null)switch(r.essence){case"\
multipart/form-data":{let s=Dm(t,r);if(s==="failure")throw new TypeError("Failed to parse body as FormData.");let o=new ME;return o[Lt]=s,o}case"application/x-w\
ww-form-urlencoded":{let s=new URLSearchParams(t.toString()),o=new ME;for(let[i,a]of s)o.append(i,a);return o}}throw new TypeError('Content-Type was not one of \
"multipart/form-data" or "application/x-www-form-urlencoded".')},A)},bytes(){return Mt(this,t=>new Uint8Array(t),A)}}}n(Tm,"bodyMixinMethods");function Sm(A){Object.
assign(A.prototype,Tm(A))}n(Sm,"mixinBody");async function Mt(A,e,t){if(pm.brandCheck(A,t),VE(A))throw new TypeError("Body is unusable: Body has already been re\
ad");Fm(A[Lt]);let r=Cm(),s=n(i=>r.reject(i),"errorSteps"),o=n(i=>{try{r.resolve(e(i))}catch(a){s(a)}},"successSteps");return A[Lt].body==null?(o(Buffer.allocUnsafe(
0)),r.promise):(await Im(A[Lt].body,o,s),r.promise)}n(Mt,"consumeBody");function VE(A){let e=A[Lt].body;return e!=null&&(e.stream.locked||Nr.isDisturbed(e.stream))}
n(VE,"bodyUnusable");function Um(A){return JSON.parse(vE(A))}n(Um,"parseJSONFromBytes");function LE(A){let e=A[Lt].headersList,t=dm(e);return t==="failure"?null:
t}n(LE,"bodyMimeType");OE.exports={extractBody:HE,safelyExtractBody:Rm,cloneBody:bm,mixinBody:Sm,streamRegistry:xE,hasFinalizationRegistry:JE,bodyUnusable:VE}});var ou=p((DG,su)=>{"use strict";var T=d("node:assert"),R=M(),{channels:PE}=yt(),Ji=pi(),{RequestContentLengthMismatchError:ZA,ResponseContentLengthMismatchError:_E,
RequestAbortedError:$E,InvalidArgumentError:Nm,HeadersTimeoutError:Gm,HeadersOverflowError:Mm,SocketError:Yt,InformationalError:KA,BodyTimeoutError:Lm,HTTPParserError:vm,
ResponseExceededMaxSizeError:Ym}=x(),{kUrl:eu,kReset:pe,kClient:so,kParser:Z,kBlocking:Lr,kRunning:se,kPending:Au,kSize:qE,kWriting:yA,kQueue:Ve,kNoRef:Gr,kKeepAliveDefaultTimeout:Jm,
kHostHeader:xm,kPendingIdx:Hm,kRunningIdx:ve,kError:Be,kPipelining:oo,kSocket:XA,kKeepAliveTimeoutValue:io,kMaxHeadersSize:xi,kKeepAliveMaxTimeout:Vm,kKeepAliveTimeoutThreshold:Om,
kHeadersTimeout:Pm,kBodyTimeout:_m,kStrictContentLength:Oi,kMaxRequests:WE,kCounter:qm,kMaxResponseSize:Wm,kOnError:zE,kResume:uA,kHTTPContext:tu}=X(),Re=xl(),ZE=Buffer.
alloc(0),Ao=Buffer[Symbol.species],to=R.addListener,zm=R.removeAllListeners,jA=Symbol("kIdleSocketValidation"),Jt=Symbol("kIdleSocketValidationTimeout"),Wi=Symbol(
"kSocketUsed"),Hi;async function Zm(){let A=process.env.JEST_WORKER_ID?mi():void 0,e;try{e=await WebAssembly.compile(Ol())}catch{e=await WebAssembly.compile(A||
mi())}return await WebAssembly.instantiate(e,{env:{wasm_on_url:n((t,r,s)=>0,"wasm_on_url"),wasm_on_status:n((t,r,s)=>{T(ee.ptr===t);let o=r-eA+$e.byteOffset;return ee.
onStatus(new Ao($e.buffer,o,s))||0},"wasm_on_status"),wasm_on_message_begin:n(t=>(T(ee.ptr===t),ee.onMessageBegin()||0),"wasm_on_message_begin"),wasm_on_header_field:n(
(t,r,s)=>{T(ee.ptr===t);let o=r-eA+$e.byteOffset;return ee.onHeaderField(new Ao($e.buffer,o,s))||0},"wasm_on_header_field"),wasm_on_header_value:n((t,r,s)=>{T(ee.
ptr===t);let o=r-eA+$e.byteOffset;return ee.onHeaderValue(new Ao($e.buffer,o,s))||0},"wasm_on_header_value"),wasm_on_headers_complete:n((t,r,s,o)=>(T(ee.ptr===t),
ee.onHeadersComplete(r,!!s,!!o)||0),"wasm_on_headers_complete"),wasm_on_body:n((t,r,s)=>{T(ee.ptr===t);let o=r-eA+$e.byteOffset;return ee.onBody(new Ao($e.buffer,
o,s))||0},"wasm_on_body"),wasm_on_message_complete:n(t=>(T(ee.ptr===t),ee.onMessageComplete()||0),"wasm_on_message_complete")}})}n(Zm,"lazyllhttp");var Vi=null,
Pi=Zm();Pi.catch();var ee=null,$e=null,ro=0,eA=null,Km=0,Mr=1,xt=2|Mr,no=4|Mr,_i=8|Km,qi=class{static{n(this,"Parser")}constructor(e,t,{exports:r}){T(Number.isFinite(
e[xi])&&e[xi]>0),this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(Re.TYPE.RESPONSE),this.client=e,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=e[xi],this.shouldKeepAlive=!1,this.paused=!1,
this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=e[Wm]}setTimeout(e,t){e!==this.
timeoutValue||t&Mr^this.timeoutType&Mr?(this.timeout&&(Ji.clearTimeout(this.timeout),this.timeout=null),e&&(t&Mr?this.timeout=Ji.setFastTimeout(KE,e,new WeakRef(
this)):(this.timeout=setTimeout(KE,e,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=e):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.
timeoutType=t}resume(){this.socket.destroyed||!this.paused||(T(this.ptr!=null),T(ee==null),this.llhttp.llhttp_resume(this.ptr),T(this.timeoutType===no),this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||ZE),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let e=this.
socket.read();if(e===null)break;this.execute(e)}}execute(e){T(this.ptr!=null),T(ee==null),T(!this.paused);let{socket:t,llhttp:r}=this;e.length>ro&&(eA&&r.free(eA),
ro=Math.ceil(e.length/4096)*4096,eA=r.malloc(ro)),new Uint8Array(r.memory.buffer,eA,ro).set(e);try{let s;try{$e=e,ee=this,s=r.llhttp_execute(this.ptr,eA,e.length)}catch(i){
throw i}finally{ee=null,$e=null}let o=r.llhttp_get_error_pos(this.ptr)-eA;if(s!==Re.ERROR.OK){let i=e.subarray(o);if(s===Re.ERROR.PAUSED_UPGRADE)this.onUpgrade(
i);else if(s===Re.ERROR.PAUSED)this.paused=!0,t.unshift(i);else throw this.createError(s,i)}}catch(s){R.destroy(t,s)}}finish(){T(ee===null),T(this.ptr!=null),T(
!this.paused);let{llhttp:e}=this,t;try{ee=this,t=e.llhttp_finish(this.ptr)}finally{ee=null}return t===Re.ERROR.OK?null:t===Re.ERROR.PAUSED||t===Re.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(t,ZE)}createError(e,t){let{llhttp:r,contentLength:s,bytesRead:o}=this;if(s&&o!==parseInt(s,10))return new _E;let i=r.llhttp_get_error_reason(
this.ptr),a="";if(i){let c=new Uint8Array(r.memory.buffer,i).indexOf(0);a="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,i,c).toString()+
")"}return new vm(a,Re.ERROR[e],t)}destroy(){T(this.ptr!=null),T(ee==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&Ji.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(e){this.statusText=e.toString()}onMessageBegin(){let{socket:e,client:t}=this;
if(e.destroyed)return-1;if(t[se]===0)return R.destroy(e,new Yt("bad response",R.getSocketInfo(e))),-1;let r=t[Ve][t[ve]];if(!r)return-1;r.onResponseStarted()}onHeaderField(e){
let t=this.headers.length;(t&1)===0?this.headers.push(e):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]),this.trackHeader(e.length)}onHeaderValue(e){let t=this.
headers.length;(t&1)===1?(this.headers.push(e),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]);let r=this.headers[t-2];if(r.length===10){let s=R.bufferToLowerCasedHeaderName(
r);s==="keep-alive"?this.keepAlive+=e.toString():s==="connection"&&(this.connection+=e.toString())}else r.length===14&&R.bufferToLowerCasedHeaderName(r)==="cont\
ent-length"&&(this.contentLength+=e.toString());this.trackHeader(e.length)}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&R.destroy(this.
socket,new Mm)}onUpgrade(e){let{upgrade:t,client:r,socket:s,headers:o,statusCode:i,statusText:a}=this;T(t),T(r[XA]===s),T(!s.destroyed),T(!this.paused),T((o.length&
1)===0);let c=r[Ve][r[ve]];T(c),T(c.upgrade||c.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,s.unshift(e),s[Z].destroy(),s[Z]=null,s[so]=null,s[Be]=null,zm(s),r[XA]=null,r[tu]=null,r[Ve][r[ve]++]=null,r.emit("disconnect",r[eu],[r],new KA("upgrade"));try{
c.onUpgrade(i,o,s,a)}catch(g){R.errorRequest(r,c,g),R.destroy(s,g)}r[uA]()}onHeadersComplete(e,t,r){let{client:s,socket:o,headers:i,statusText:a}=this;if(o.destroyed)
return-1;if(s[se]===0)return R.destroy(o,new Yt("bad response",R.getSocketInfo(o))),-1;let c=s[Ve][s[ve]];if(!c)return-1;if(T(!this.upgrade),T(this.statusCode<200),
e===100)return R.destroy(o,new Yt("bad response",R.getSocketInfo(o))),-1;if(t&&!c.upgrade)return R.destroy(o,new Yt("bad upgrade",R.getSocketInfo(o))),-1;if(T(this.
timeoutType===xt),this.statusCode=e,this.shouldKeepAlive=r||c.method==="HEAD"&&!o[pe]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let E=c.
bodyTimeout!=null?c.bodyTimeout:s[_m];this.setTimeout(E,no)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(c.method==="CONNECT")return T(s[se]===
1),this.upgrade=!0,2;if(t)return T(s[se]===1),this.upgrade=!0,2;if(T((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[oo]){
let E=this.keepAlive?R.parseKeepAliveTimeout(this.keepAlive):null;if(E!=null){let l=Math.min(E-s[Om],s[Vm]);l<=0?o[pe]=!0:s[io]=l}else s[io]=s[Jm]}else o[pe]=!0;
let g=c.onHeaders(e,i,this.resume,a)===!1;return c.aborted?-1:c.method==="HEAD"||e<200?1:(o[Lr]&&(o[Lr]=!1,s[uA]()),g?Re.ERROR.PAUSED:0)}onBody(e){let{client:t,
socket:r,statusCode:s,maxResponseSize:o}=this;if(r.destroyed)return-1;let i=t[Ve][t[ve]];if(T(i),T(this.timeoutType===no),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),T(s>=200),o>-1&&this.bytesRead+e.length>o)return R.destroy(r,new Ym),-1;if(this.bytesRead+=e.length,i.onData(e)===!1)return Re.ERROR.PAUSED}onMessageComplete(){
let{client:e,socket:t,statusCode:r,upgrade:s,headers:o,contentLength:i,bytesRead:a,shouldKeepAlive:c}=this;if(t.destroyed&&(!r||c))return-1;if(s)return;T(r>=100),
T((this.headers.length&1)===0);let g=e[Ve][e[ve]];if(T(g),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(r<200)){if(g.method!=="HEAD"&&i&&a!==parseInt(i,10))return R.destroy(t,new _E),-1;if(g.onComplete(o),e[Ve][e[ve]++]=
null,t[Wi]=!0,t[yA])return T(e[se]===0),R.destroy(t,new KA("reset")),Re.ERROR.PAUSED;if(c){if(t[pe]&&e[se]===0)return R.destroy(t,new KA("reset")),Re.ERROR.PAUSED;
e[oo]==null||e[oo]===1?setImmediate(()=>e[uA]()):e[uA]()}else return R.destroy(t,new KA("reset")),Re.ERROR.PAUSED}}};function KE(A){let{socket:e,timeoutType:t,client:r,
paused:s}=A.deref();t===xt?(!e[yA]||e.writableNeedDrain||r[se]>1)&&(T(!s,"cannot be paused while waiting for headers"),R.destroy(e,new Gm)):t===no?s||R.destroy(
e,new Lm):t===_i&&(T(r[se]===0&&r[io]),R.destroy(e,new KA("socket idle timeout")))}n(KE,"onParserTimeout");async function Xm(A,e){A[XA]=e,Vi||(Vi=await Pi,Pi=null),
e[Gr]=!1,e[yA]=!1,e[pe]=!1,e[Lr]=!1,e[jA]=0,e[Jt]=null,e[Wi]=!1,e[Z]=new qi(A,e,Vi),to(e,"error",function(r){let s=this[Z];if(r.code==="ECONNRESET"&&s.statusCode&&
!s.shouldKeepAlive){let o=s.finish();o&&(this[Be]=o,this[so][zE](o));return}this[Be]=r,this[so][zE](r)}),to(e,"readable",function(){let r=this[Z];r&&r.readMore()}),
to(e,"end",function(){let r=this[Z];if(r.statusCode&&!r.shouldKeepAlive){let s=r.finish();s&&R.destroy(this,s);return}R.destroy(this,new Yt("other side closed",
R.getSocketInfo(this)))}),to(e,"close",function(){let r=this[so],s=this[Z];ru(this),s&&(!this[Be]&&s.statusCode&&!s.shouldKeepAlive&&(this[Be]=s.finish()||this[Be]),
this[Z].destroy(),this[Z]=null);let o=this[Be]||new Yt("closed",R.getSocketInfo(this));if(r[XA]=null,r[tu]=null,r.destroyed){T(r[Au]===0);let i=r[Ve].splice(r[ve]);
for(let a=0;a<i.length;a++){let c=i[a];R.errorRequest(r,c,o)}}else if(r[se]>0&&o.code!=="UND_ERR_INFO"){let i=r[Ve][r[ve]];r[Ve][r[ve]++]=null,R.errorRequest(r,
i,o)}r[Hm]=r[ve],T(r[se]===0),r.emit("disconnect",r[eu],[r],o),r[uA]()});let t=!1;return e.on("close",()=>{t=!0}),{version:"h1",defaultPipelining:1,write(...r){
return Ay(A,...r)},resume(){$m(A)},destroy(r,s){t?queueMicrotask(s):e.destroy(r).on("close",s)},get destroyed(){return e.destroyed},busy(r){return!!(e[yA]||e[pe]||
e[Lr]||e[jA]===1||r&&(A[se]>0&&!r.idempotent||A[se]>0&&(r.upgrade||r.method==="CONNECT")||A[se]>0&&R.bodyLength(r.body)!==0&&(R.isStream(r.body)||R.isAsyncIterable(
r.body)||R.isFormDataLike(r.body))))}}}n(Xm,"connectH1");function ru(A){A[Jt]&&(clearImmediate(A[Jt]),A[Jt]=null),A[jA]=0}n(ru,"clearIdleSocketValidation");function jm(A,e){
e[jA]=1,e[Jt]=setImmediate(()=>{e[Jt]=null,e[jA]=2,A[XA]===e&&!e.destroyed&&A[uA]()})}n(jm,"scheduleIdleSocketValidation");function $m(A){let e=A[XA];if(e&&!e.destroyed){
if(A[qE]===0?!e[Gr]&&e.unref&&(e.unref(),e[Gr]=!0):e[Gr]&&e.ref&&(e.ref(),e[Gr]=!1),A[se]===0&&A[Au]>0&&e[Wi]){if(e[jA]===0)return jm(A,e),e[Z].readMore(),e.destroyed,
void 0;if(e[jA]===1)return e[Z].readMore(),e.destroyed,void 0}if(A[se]===0&&(e[Z].readMore(),e.destroyed))return;if(A[qE]===0)e[Z].timeoutType!==_i&&e[Z].setTimeout(
A[io],_i);else if(A[se]>0&&e[Z].statusCode<200&&e[Z].timeoutType!==xt){let t=A[Ve][A[ve]],r=t.headersTimeout!=null?t.headersTimeout:A[Pm];e[Z].setTimeout(r,xt)}}}
n($m,"resumeH1");function ey(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}n(ey,"shouldSendContentLength");function Ay(A,e){let{method:t,
path:r,host:s,upgrade:o,blocking:i,reset:a}=e,{body:c,headers:g,contentLength:E}=e,l=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPP\
ATCH";if(R.isFormDataLike(c)){Hi||(Hi=vt().extractBody);let[C,B]=Hi(c);e.contentType==null&&g.push("content-type",B),c=C.stream,E=C.length}else if(R.isBlobLike(
c)&&e.contentType==null){let C=c.type;if(C){let B=`${C}`;if(!R.isValidHeaderValue(B))return R.errorRequest(A,e,new Nm("invalid content-type header")),!1;g.push(
"content-type",B)}}c&&typeof c.read=="function"&&c.read(0);let u=R.bodyLength(c);if(E=u??E,E===null&&(E=e.contentLength),E===0&&!l&&(E=null),ey(t)&&E>0&&e.contentLength!==
null&&e.contentLength!==E){if(A[Oi])return R.errorRequest(A,e,new ZA),!1;process.emitWarning(new ZA)}let h=A[XA];ru(h);let Q=n(C=>{if(!e.aborted){if(e.completed){
(e.upgrade||e.method==="CONNECT")&&R.destroy(h,new KA("aborted"));return}R.errorRequest(A,e,C||new $E),R.destroy(c),R.destroy(h,new KA("aborted"))}},"abort");try{
e.onConnect(Q)}catch(C){R.errorRequest(A,e,C)}if(e.aborted)return!1;t==="HEAD"&&(h[pe]=!0),(o||t==="CONNECT")&&(h[pe]=!0),a!=null&&(h[pe]=a),A[WE]&&h[qm]++>=A[WE]&&
(h[pe]=!0),i&&(h[Lr]=!0);let I=`${t} ${r} HTTP/1.1\r
`;if(typeof s=="string"?I+=`host: ${s}\r
`:I+=A[xm],o?I+=`connection: upgrade\r
upgrade: ${o}\r
`:A[oo]&&!h[pe]?I+=`connection: keep-alive\r
`:I+=`connection: close\r
`,Array.isArray(g))for(let C=0;C<g.length;C+=2){let B=g[C+0],w=g[C+1];if(Array.isArray(w))for(let D=0;D<w.length;D++)I+=`${B}: ${w[D]}\r
`;else I+=`${B}: ${w}\r
`}return PE.sendHeaders.hasSubscribers&&PE.sendHeaders.publish({request:e,headers:I,socket:h}),!c||u===0?XE(Q,null,A,e,h,E,I,l):R.isBuffer(c)?XE(Q,c,A,e,h,E,I,l):
R.isBlobLike(c)?typeof c.stream=="function"?jE(Q,c.stream(),A,e,h,E,I,l):ry(Q,c,A,e,h,E,I,l):R.isStream(c)?ty(Q,c,A,e,h,E,I,l):R.isIterable(c)?jE(Q,c,A,e,h,E,I,
l):T(!1),!0}n(Ay,"writeH1");function ty(A,e,t,r,s,o,i,a){T(o!==0||t[se]===0,"stream body cannot be pipelined");let c=!1,g=new ao({abort:A,socket:s,request:r,contentLength:o,
client:t,expectsPayload:a,header:i}),E=n(function(Q){if(!c)try{!g.write(Q)&&this.pause&&this.pause()}catch(I){R.destroy(this,I)}},"onData"),l=n(function(){c||e.
resume&&e.resume()},"onDrain"),u=n(function(){if(queueMicrotask(()=>{e.removeListener("error",h)}),!c){let Q=new $E;queueMicrotask(()=>h(Q))}},"onClose"),h=n(function(Q){
if(!c){if(c=!0,T(s.destroyed||s[yA]&&t[se]<=1),s.off("drain",l).off("error",h),e.removeListener("data",E).removeListener("end",h).removeListener("close",u),!Q)try{
g.end()}catch(I){Q=I}g.destroy(Q),Q&&(Q.code!=="UND_ERR_INFO"||Q.message!=="reset")?R.destroy(e,Q):R.destroy(e)}},"onFinished");e.on("data",E).on("end",h).on("e\
rror",h).on("close",u),e.resume&&e.resume(),s.on("drain",l).on("error",h),e.errorEmitted??e.errored?setImmediate(()=>h(e.errored)):(e.endEmitted??e.readableEnded)&&
setImmediate(()=>h(null)),(e.closeEmitted??e.closed)&&setImmediate(u)}n(ty,"writeStream");function XE(A,e,t,r,s,o,i,a){try{e?R.isBuffer(e)&&(T(o===e.byteLength,
"buffer body must have content length"),s.cork(),s.write(`${i}content-length: ${o}\r
\r
`,"latin1"),s.write(e),s.uncork(),r.onBodySent(e),!a&&r.reset!==!1&&(s[pe]=!0)):o===0?s.write(`${i}content-length: 0\r
\r
`,"latin1"):(T(o===null,"no body must not have content length"),s.write(`${i}\r
`,"latin1")),r.onRequestSent(),t[uA]()}catch(c){A(c)}}n(XE,"writeBuffer");async function ry(A,e,t,r,s,o,i,a){T(o===e.size,"blob body must have content length");
try{if(o!=null&&o!==e.size)throw new ZA;let c=Buffer.from(await e.arrayBuffer());s.cork(),s.write(`${i}content-length: ${o}\r
\r
`,"latin1"),s.write(c),s.uncork(),r.onBodySent(c),r.onRequestSent(),!a&&r.reset!==!1&&(s[pe]=!0),t[uA]()}catch(c){A(c)}}n(ry,"writeBlob");async function jE(A,e,t,r,s,o,i,a){
T(o!==0||t[se]===0,"iterator body cannot be pipelined");let c=null;function g(){if(c){let u=c;c=null,u()}}n(g,"onDrain");let E=n(()=>new Promise((u,h)=>{T(c===null),
s[Be]?h(s[Be]):c=u}),"waitForDrain");s.on("close",g).on("drain",g);let l=new ao({abort:A,socket:s,request:r,contentLength:o,client:t,expectsPayload:a,header:i});
try{for await(let u of e){if(s[Be])throw s[Be];l.write(u)||await E()}l.end()}catch(u){l.destroy(u)}finally{s.off("close",g).off("drain",g)}}n(jE,"writeIterable");
var ao=class{static{n(this,"AsyncWriter")}constructor({abort:e,socket:t,request:r,contentLength:s,client:o,expectsPayload:i,header:a}){this.socket=t,this.request=
r,this.contentLength=s,this.client=o,this.bytesWritten=0,this.expectsPayload=i,this.header=a,this.abort=e,t[yA]=!0}write(e){let{socket:t,request:r,contentLength:s,
client:o,bytesWritten:i,expectsPayload:a,header:c}=this;if(t[Be])throw t[Be];if(t.destroyed)return!1;let g=Buffer.byteLength(e);if(!g)return!0;if(s!==null&&i+g>
s){if(o[Oi])throw new ZA;process.emitWarning(new ZA)}t.cork(),i===0&&(!a&&r.reset!==!1&&(t[pe]=!0),s===null?t.write(`${c}transfer-encoding: chunked\r
`,"latin1"):t.write(`${c}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${g.toString(16)}\r
`,"latin1"),this.bytesWritten+=g;let E=t.write(e);return t.uncork(),r.onBodySent(e),E||t[Z].timeout&&t[Z].timeoutType===xt&&t[Z].timeout.refresh&&t[Z].timeout.refresh(),
E}end(){let{socket:e,contentLength:t,client:r,bytesWritten:s,expectsPayload:o,header:i,request:a}=this;if(a.onRequestSent(),e[yA]=!1,e[Be])throw e[Be];if(!e.destroyed){
if(s===0?o?e.write(`${i}content-length: 0\r
\r
`,"latin1"):e.write(`${i}\r
`,"latin1"):t===null&&e.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[Oi])throw new ZA;process.emitWarning(new ZA)}e[Z].timeout&&e[Z].timeoutType===xt&&e[Z].timeout.refresh&&e[Z].timeout.refresh(),
r[uA]()}}destroy(e){let{socket:t,client:r,abort:s}=this;t[yA]=!1,e&&(T(r[se]<=1,"pipeline should only contain this request"),s(e))}};su.exports=Xm});var uu=p((RG,Eu)=>{"use strict";var tA=d("node:assert"),{errorMonitor:zi}=d("node:events"),{pipeline:sy}=d("node:stream"),L=M(),{RequestContentLengthMismatchError:Ki,
RequestAbortedError:Zi,SocketError:vr,InformationalError:co}=x(),{kUrl:go,kReset:Eo,kClient:Ht,kRunning:uo,kPending:oy,kQueue:$A,kPendingIdx:ji,kRunningIdx:AA,kError:Pe,
kSocket:ae,kStrictContentLength:ny,kOnError:$i,kMaxConcurrentStreams:gu,kHTTP2Session:Oe,kResume:kA,kSize:iy,kHTTPContext:ay}=X(),DA=Symbol("open streams"),nu,iu=!1,
lo;try{lo=d("node:http2")}catch{lo={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:cy,HTTP2_HEADER_METHOD:gy,HTTP2_HEADER_PATH:ly,HTTP2_HEADER_SCHEME:Ey,HTTP2_HEADER_CONTENT_LENGTH:uy,
HTTP2_HEADER_EXPECT:Qy,HTTP2_HEADER_STATUS:Xi}}=lo;function lu(A){let e=[];for(let[t,r]of Object.entries(A))if(Array.isArray(r))for(let s of r)e.push(Buffer.from(
t),Buffer.from(s));else e.push(Buffer.from(t),Buffer.from(r));return e}n(lu,"parseH2Headers");function By(A){let{[Xi]:e,...t}=A;return lu(t)}n(By,"parseH2Respon\
seHeaders");async function hy(A,e){A[ae]=e,iu||(iu=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));
let t=lo.connect(A[go],{createConnection:n(()=>e,"createConnection"),peerMaxConcurrentStreams:A[gu]});t[DA]=0,t[Ht]=A,t[ae]=e,L.addListener(t,"error",Iy),L.addListener(
t,"frameError",dy),L.addListener(t,"end",py),L.addListener(t,"goaway",fy),L.addListener(t,"close",function(){let{[Ht]:s}=this,{[ae]:o}=s,i=this[ae][Pe]||this[Pe]||
new vr("closed",L.getSocketInfo(o));if(s[Oe]=null,s.destroyed){tA(s[oy]===0);let a=s[$A].splice(s[AA]);for(let c=0;c<a.length;c++){let g=a[c];L.errorRequest(s,g,
i)}}}),t.unref(),A[Oe]=t,e[Oe]=t,L.addListener(e,"error",function(s){this[Pe]=s,this[Ht][$i](s)}),L.addListener(e,"end",function(){L.destroy(this,new vr("other \
side closed",L.getSocketInfo(this)))}),L.addListener(e,"close",function(){let s=this[Pe]||new vr("closed",L.getSocketInfo(this));A[ae]=null,this[Oe]!=null&&this[Oe].
destroy(s),A[ji]=A[AA],tA(A[uo]===0),A.emit("disconnect",A[go],[A],s),A[kA]()});let r=!1;return e.on("close",()=>{r=!0}),{version:"h2",defaultPipelining:1/0,write(...s){
return my(A,...s)},resume(){Cy(A)},destroy(s,o){r?queueMicrotask(o):e.destroy(s).on("close",o)},get destroyed(){return e.destroyed},busy(){return!1}}}n(hy,"conn\
ectH2");function Cy(A){let e=A[ae];e?.destroyed===!1&&(A[iy]===0&&A[gu]===0?(e.unref(),A[Oe].unref()):(e.ref(),A[Oe].ref()))}n(Cy,"resumeH2");function Iy(A){this[ae][Pe]=
A,this[Ht][$i](A)}n(Iy,"onHttp2SessionError");function dy(A,e,t){if(t===0){let r=new co(`HTTP/2: "frameError" received - type ${A}, code ${e}`);this[ae][Pe]=r,this[Ht][$i](
r)}}n(dy,"onHttp2FrameError");function py(){let A=new vr("other side closed",L.getSocketInfo(this[ae]));this.destroy(A),L.destroy(this[ae],A)}n(py,"onHttp2Sessi\
onEnd");function fy(A){let e=this[Pe]||new vr(`HTTP/2: "GOAWAY" frame received with code ${A}`,L.getSocketInfo(this)),t=this[Ht];if(t[ae]=null,t[ay]=null,this[Oe]!=
null&&(this[Oe].destroy(e),this[Oe]=null),L.destroy(this[ae],e),t[AA]<t[$A].length){let r=t[$A][t[AA]];t[$A][t[AA]++]=null,L.errorRequest(t,r,e),t[ji]=t[AA]}tA(
t[uo]===0),t.emit("disconnect",t[go],[t],e),t[kA]()}n(fy,"onHTTP2GoAway");function wy(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}
n(wy,"shouldSendContentLength");function my(A,e){let t=A[Oe],{method:r,path:s,host:o,upgrade:i,expectContinue:a,signal:c,headers:g}=e,{body:E}=e;if(i)return L.errorRequest(
A,e,new Error("Upgrade not supported for H2")),!1;let l={};for(let y=0;y<g.length;y+=2){let Y=g[y+0],O=g[y+1];if(Array.isArray(O))for(let z=0;z<O.length;z++)l[Y]?
l[Y]+=`,${O[z]}`:l[Y]=O[z];else l[Y]=O}let u,{hostname:h,port:Q}=A[go];l[cy]=o||`${h}${Q?`:${Q}`:""}`,l[gy]=r;let I=n(y=>{if(!e.aborted){if(e.completed){r==="CO\
NNECT"&&u!=null&&L.destroy(u,y||new Zi);return}y=y||new Zi,L.errorRequest(A,e,y),u!=null&&L.destroy(u,y),L.destroy(E,y),A[$A][A[AA]++]=null,A[kA]()}},"abort");try{
e.onConnect(I)}catch(y){L.errorRequest(A,e,y)}if(e.aborted)return!1;if(r==="CONNECT"){t.ref(),u=t.request(l,{endStream:!1,signal:c});let y=!1,Y=n(ce=>{y=!0,u.off(
zi,O),e.onUpgradeResponse(Number(ce[Xi]),ce,By)},"onResponse"),O=n(ce=>{y=!0,u.off("response",Y),e.onUpgradeError(ce)},"onUpgradeError"),z=n(()=>{try{e.onUpgrade(
null,null,u)}catch(ce){u.off("response",Y),I(ce);return}e.aborted||(u.off("error",I),u.once(zi,O),A[$A][A[AA]++]=null)},"onReady");return u.once("response",Y),u.
once("error",I),++t[DA],z(),u.once("close",()=>{!y&&e.completed&&(u.off("response",Y),u.off(zi,O),e.onUpgradeError(new co(`HTTP/2: "stream error" received - cod\
e ${u.rstCode}`))),t[DA]-=1,t[DA]===0&&t.unref()}),!0}l[ly]=s,l[Ey]="https";let C=r==="PUT"||r==="POST"||r==="PATCH";E&&typeof E.read=="function"&&E.read(0);let B=L.
bodyLength(E);if(L.isFormDataLike(E)){nu??=vt().extractBody;let[y,Y]=nu(E);l["content-type"]=Y,E=y.stream,B=y.length}if(B==null&&(B=e.contentLength),(B===0||!C)&&
(B=null),wy(r)&&B>0&&e.contentLength!=null&&e.contentLength!==B){if(A[ny])return L.errorRequest(A,e,new Ki),!1;process.emitWarning(new Ki)}B!=null&&(tA(E,"no bo\
dy must not have content length"),l[uy]=`${B}`),t.ref();let w=r==="GET"||r==="HEAD"||E===null;return a?(l[Qy]="100-continue",u=t.request(l,{endStream:w,signal:c}),
u.once("continue",D)):(u=t.request(l,{endStream:w,signal:c}),D()),++t[DA],u.once("response",y=>{let{[Xi]:Y,...O}=y;if(e.onResponseStarted(),e.aborted){let z=new Zi;
L.errorRequest(A,e,z),L.destroy(u,z);return}e.onHeaders(Number(Y),lu(O),u.resume.bind(u),"")===!1&&u.pause(),u.on("data",z=>{e.onData(z)===!1&&u.pause()})}),u.once(
"end",()=>{(u.state?.state==null||u.state.state<6)&&e.onComplete([]),t[DA]===0&&t.unref(),I(new co("HTTP/2: stream half-closed (remote)")),A[$A][A[AA]++]=null,A[ji]=
A[AA],A[kA]()}),u.once("close",()=>{t[DA]-=1,t[DA]===0&&t.unref()}),u.once("error",function(y){I(y)}),u.once("frameError",(y,Y)=>{I(new co(`HTTP/2: "frameError"\
 received - type ${y}, code ${Y}`))}),!0;function D(){!E||B===0?au(I,u,null,A,e,A[ae],B,C):L.isBuffer(E)?au(I,u,E,A,e,A[ae],B,C):L.isBlobLike(E)?typeof E.stream==
"function"?cu(I,u,E.stream(),A,e,A[ae],B,C):Dy(I,u,E,A,e,A[ae],B,C):L.isStream(E)?yy(I,A[ae],C,u,E,A,e,B):L.isIterable(E)?cu(I,u,E,A,e,A[ae],B,C):tA(!1)}n(D,"wr\
iteBodyH2")}n(my,"writeH2");function au(A,e,t,r,s,o,i,a){try{t!=null&&L.isBuffer(t)&&(tA(i===t.byteLength,"buffer body must have content length"),e.cork(),e.write(
t),e.uncork(),e.end(),s.onBodySent(t)),a||(o[Eo]=!0),s.onRequestSent(),r[kA]()}catch(c){A(c)}}n(au,"writeBuffer");function yy(A,e,t,r,s,o,i,a){tA(a!==0||o[uo]===
0,"stream body cannot be pipelined");let c=sy(s,r,E=>{E?(L.destroy(c,E),A(E)):(L.removeAllListeners(c),i.onRequestSent(),t||(e[Eo]=!0),o[kA]())});L.addListener(
c,"data",g);function g(E){i.onBodySent(E)}n(g,"onPipeData")}n(yy,"writeStream");async function Dy(A,e,t,r,s,o,i,a){tA(i===t.size,"blob body must have content le\
ngth");try{if(i!=null&&i!==t.size)throw new Ki;let c=Buffer.from(await t.arrayBuffer());e.cork(),e.write(c),e.uncork(),e.end(),s.onBodySent(c),s.onRequestSent(),
a||(o[Eo]=!0),r[kA]()}catch(c){A(c)}}n(Dy,"writeBlob");async function cu(A,e,t,r,s,o,i,a){tA(i!==0||r[uo]===0,"iterator body cannot be pipelined");let c=null;function g(){
if(c){let l=c;c=null,l()}}n(g,"onDrain");let E=n(()=>new Promise((l,u)=>{tA(c===null),o[Pe]?u(o[Pe]):c=l}),"waitForDrain");e.on("close",g).on("drain",g);try{for await(let l of t){
if(o[Pe])throw o[Pe];let u=e.write(l);s.onBodySent(l),u||await E()}e.end(),s.onRequestSent(),a||(o[Eo]=!0),r[kA]()}catch(l){A(l)}finally{e.off("close",g).off("d\
rain",g)}}n(cu,"writeIterable");Eu.exports=hy});var Bo=p((FG,hu)=>{"use strict";var rA=M(),{kBodyUsed:Yr}=X(),Aa=d("node:assert"),{InvalidArgumentError:ky}=x(),Ry=d("node:events"),by=[300,301,302,303,307,308],
Qu=Symbol("body"),Qo=class{static{n(this,"BodyAsyncIterable")}constructor(e){this[Qu]=e,this[Yr]=!1}async*[Symbol.asyncIterator](){Aa(!this[Yr],"disturbed"),this[Yr]=
!0,yield*this[Qu]}},ea=class{static{n(this,"RedirectHandler")}constructor(e,t,r,s){if(t!=null&&(!Number.isInteger(t)||t<0))throw new ky("maxRedirections must be\
 a positive number");rA.validateHandler(s,r.method,r.upgrade),this.dispatch=e,this.location=null,this.abort=null,this.opts={...r,maxRedirections:0},this.maxRedirections=
t,this.handler=s,this.history=[],this.redirectionLimitReached=!1,rA.isStream(this.opts.body)?(rA.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
Aa(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[Yr]=!1,Ry.prototype.on.call(this.opts.body,"data",function(){this[Yr]=!0}))):this.opts.
body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new Qo(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.
body)&&rA.isIterable(this.opts.body)&&(this.opts.body=new Qo(this.opts.body))}onConnect(e){this.abort=e,this.handler.onConnect(e,{history:this.history})}onUpgrade(e,t,r){
this.handler.onUpgrade(e,t,r)}onError(e){this.handler.onError(e)}onHeaders(e,t,r,s){if(this.location=this.history.length>=this.maxRedirections||rA.isDisturbed(this.
opts.body)?null:Fy(e,t),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.
location)return this.handler.onHeaders(e,t,r,s);let{origin:o,pathname:i,search:a}=rA.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.
opts.origin))),c=a?`${i}${a}`:i;this.opts.headers=Ty(this.opts.headers,e===303,this.opts.origin!==o),this.opts.path=c,this.opts.origin=o,this.opts.maxRedirections=
0,this.opts.query=null,e===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(e){if(!this.location)return this.handler.onData(e)}onComplete(e){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(e)}onBodySent(e){this.handler.onBodySent&&this.handler.
onBodySent(e)}};function Fy(A,e){if(by.indexOf(A)===-1)return null;for(let t=0;t<e.length;t+=2)if(e[t].length===8&&rA.headerNameToString(e[t])==="location")return e[t+
1]}n(Fy,"parseLocation");function Bu(A,e,t){if(A.length===4)return rA.headerNameToString(A)==="host";if(e&&rA.headerNameToString(A).startsWith("content-"))return!0;
if(t&&(A.length===13||A.length===6||A.length===19)){let r=rA.headerNameToString(A);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}
n(Bu,"shouldRemoveHeader");function Ty(A,e,t){let r=[];if(Array.isArray(A))for(let s=0;s<A.length;s+=2)Bu(A[s],e,t)||r.push(A[s],A[s+1]);else if(A&&typeof A=="o\
bject")for(let s of Object.keys(A))Bu(s,e,t)||r.push(s,A[s]);else Aa(A==null,"headers must be an object or an array");return r}n(Ty,"cleanRequestHeaders");hu.exports=
ea});var ho=p((SG,Cu)=>{"use strict";var Sy=Bo();function Uy({maxRedirections:A}){return e=>n(function(r,s){let{maxRedirections:o=A}=r;if(!o)return e(r,s);let i=new Sy(
e,o,r,s);return r={...r,maxRedirections:0},e(r,i)},"Intercept")}n(Uy,"createRedirectInterceptor");Cu.exports=Uy});var Pt=p((NG,Ru)=>{"use strict";var QA=d("node:assert"),mu=d("node:net"),Ny=d("node:http"),et=M(),{channels:Vt}=yt(),Gy=kl(),My=bt(),{InvalidArgumentError:Ae,InformationalError:Ly,
ClientDestroyedError:vy}=x(),Yy=Dr(),{kUrl:sA,kServerName:RA,kClient:Jy,kBusy:ta,kConnect:xy,kResuming:At,kRunning:Or,kPending:Pr,kSize:Vr,kQueue:_e,kConnected:Hy,
kConnecting:Ot,kNeedDrain:FA,kKeepAliveDefaultTimeout:Iu,kHostHeader:Vy,kPendingIdx:qe,kRunningIdx:BA,kError:Oy,kPipelining:Co,kKeepAliveTimeoutValue:Py,kMaxHeadersSize:_y,
kKeepAliveMaxTimeout:qy,kKeepAliveTimeoutThreshold:Wy,kHeadersTimeout:zy,kBodyTimeout:Zy,kStrictContentLength:Ky,kConnector:Jr,kMaxRedirections:Xy,kMaxRequests:ra,
kCounter:jy,kClose:$y,kDestroy:eD,kDispatch:AD,kInterceptors:du,kLocalAddress:xr,kMaxResponseSize:tD,kOnError:rD,kHTTPContext:te,kMaxConcurrentStreams:sD,kResume:Hr}=X(),
oD=ou(),nD=uu(),pu=!1,bA=Symbol("kClosedResolve"),fu=n(()=>{},"noop");function yu(A){return A[Co]??A[te]?.defaultPipelining??1}n(yu,"getPipelining");var sa=class extends My{static{
n(this,"Client")}constructor(e,{interceptors:t,maxHeaderSize:r,headersTimeout:s,socketTimeout:o,requestTimeout:i,connectTimeout:a,bodyTimeout:c,idleTimeout:g,keepAlive:E,
keepAliveTimeout:l,maxKeepAliveTimeout:u,keepAliveMaxTimeout:h,keepAliveTimeoutThreshold:Q,socketPath:I,pipelining:C,tls:B,strictContentLength:w,maxCachedSessions:D,
maxRedirections:y,connect:Y,maxRequestsPerClient:O,localAddress:z,maxResponseSize:ce,autoSelectFamily:aA,autoSelectFamilyAttemptTimeout:ft,maxConcurrentStreams:wA,
allowH2:Ie,webSocket:wt,eventSource:bs}={}){if(super({webSocket:wt,eventSource:bs}),E!==void 0)throw new Ae("unsupported keepAlive, use pipelining=0 instead");if(o!==
void 0)throw new Ae("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(i!==void 0)throw new Ae("unsupported requestTimeout, use headersTi\
meout & bodyTimeout instead");if(g!==void 0)throw new Ae("unsupported idleTimeout, use keepAliveTimeout instead");if(u!==void 0)throw new Ae("unsupported maxKee\
pAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&!Number.isFinite(r))throw new Ae("invalid maxHeaderSize");if(I!=null&&typeof I!="string")throw new Ae(
"invalid socketPath");if(a!=null&&(!Number.isFinite(a)||a<0))throw new Ae("invalid connectTimeout");if(l!=null&&(!Number.isFinite(l)||l<=0))throw new Ae("invali\
d keepAliveTimeout");if(h!=null&&(!Number.isFinite(h)||h<=0))throw new Ae("invalid keepAliveMaxTimeout");if(Q!=null&&!Number.isFinite(Q))throw new Ae("invalid k\
eepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(s)||s<0))throw new Ae("headersTimeout must be a positive integer or zero");if(c!=null&&(!Number.isInteger(
c)||c<0))throw new Ae("bodyTimeout must be a positive integer or zero");if(Y!=null&&typeof Y!="function"&&typeof Y!="object")throw new Ae("connect must be a fun\
ction or an object");if(y!=null&&(!Number.isInteger(y)||y<0))throw new Ae("maxRedirections must be a positive number");if(O!=null&&(!Number.isInteger(O)||O<0))throw new Ae(
"maxRequestsPerClient must be a positive number");if(z!=null&&(typeof z!="string"||mu.isIP(z)===0))throw new Ae("localAddress must be valid string IP address");
if(ce!=null&&(!Number.isInteger(ce)||ce<-1))throw new Ae("maxResponseSize must be a positive number");if(ft!=null&&(!Number.isInteger(ft)||ft<-1))throw new Ae("\
autoSelectFamilyAttemptTimeout must be a positive number");if(Ie!=null&&typeof Ie!="boolean")throw new Ae("allowH2 must be a valid boolean value");if(wA!=null&&
(typeof wA!="number"||wA<1))throw new Ae("maxConcurrentStreams must be a positive integer, greater than 0");typeof Y!="function"&&(Y=Yy({...B,maxCachedSessions:D,
allowH2:Ie,socketPath:I,timeout:a,...aA?{autoSelectFamily:aA,autoSelectFamilyAttemptTimeout:ft}:void 0,...Y})),t?.Client&&Array.isArray(t.Client)?(this[du]=t.Client,
pu||(pu=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[du]=
[iD({maxRedirections:y})],this[sA]=et.parseOrigin(e),this[Jr]=Y,this[Co]=C??1,this[_y]=r||Ny.maxHeaderSize,this[Iu]=l??4e3,this[qy]=h??6e5,this[Wy]=Q??2e3,this[Py]=
this[Iu],this[RA]=null,this[xr]=z??null,this[At]=0,this[FA]=0,this[Vy]=`host: ${this[sA].hostname}${this[sA].port?`:${this[sA].port}`:""}\r
`,this[Zy]=c??3e5,this[zy]=s??3e5,this[Ky]=w??!0,this[Xy]=y,this[ra]=O,this[bA]=null,this[tD]=ce>-1?ce:-1,this[sD]=wA??100,this[te]=null,this[_e]=[],this[BA]=0,
this[qe]=0,this[Hr]=PA=>oa(this,PA),this[rD]=PA=>Du(this,PA)}get pipelining(){return this[Co]}set pipelining(e){this[Co]=e,this[Hr](!0)}get[Pr](){return this[_e].
length-this[qe]}get[Or](){return this[qe]-this[BA]}get[Vr](){return this[_e].length-this[BA]}get[Hy](){return!!this[te]&&!this[Ot]&&!this[te].destroyed}get[ta](){
return!!(this[te]?.busy(null)||this[Vr]>=(yu(this)||1)||this[Pr]>0)}[xy](e){ku(this),this.once("connect",e)}[AD](e,t){let r=e.origin||this[sA].origin,s=new Gy(r,
e,t);return this[_e].push(s),this[At]||(et.bodyLength(s.body)==null&&et.isIterable(s.body)?(this[At]=1,queueMicrotask(()=>oa(this))):this[Hr](!0)),this[At]&&this[FA]!==
2&&this[ta]&&(this[FA]=2),this[FA]<2}async[$y](){return new Promise(e=>{this[Vr]?this[bA]=e:e(null)})}async[eD](e){return new Promise(t=>{let r=this[_e].splice(
this[qe]);for(let o=0;o<r.length;o++){let i=r[o];et.errorRequest(this,i,e)}let s=n(()=>{this[bA]&&(this[bA](),this[bA]=null),t(null)},"callback");this[te]?(this[te].
destroy(e,s),this[te]=null):queueMicrotask(s),this[Hr]()})}},iD=ho();function Du(A,e){if(A[Or]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){QA(A[qe]===
A[BA]);let t=A[_e].splice(A[BA]);for(let r=0;r<t.length;r++){let s=t[r];et.errorRequest(A,s,e)}QA(A[Vr]===0)}}n(Du,"onError");async function ku(A){QA(!A[Ot]),QA(
!A[te]);let{host:e,hostname:t,protocol:r,port:s}=A[sA];if(t[0]==="["){let o=t.indexOf("]");QA(o!==-1);let i=t.substring(1,o);QA(mu.isIP(i)),t=i}A[Ot]=!0,Vt.beforeConnect.
hasSubscribers&&Vt.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:r,port:s,version:A[te]?.version,servername:A[RA],localAddress:A[xr]},connector:A[Jr]});
try{let o=await new Promise((i,a)=>{A[Jr]({host:e,hostname:t,protocol:r,port:s,servername:A[RA],localAddress:A[xr]},(c,g)=>{c?a(c):i(g)})});if(A.destroyed){et.destroy(
o.on("error",fu),new vy);return}QA(o);try{A[te]=o.alpnProtocol==="h2"?await nD(A,o):await oD(A,o)}catch(i){throw o.destroy().on("error",fu),i}A[Ot]=!1,o[jy]=0,o[ra]=
A[ra],o[Jy]=A,o[Oy]=null,Vt.connected.hasSubscribers&&Vt.connected.publish({connectParams:{host:e,hostname:t,protocol:r,port:s,version:A[te]?.version,servername:A[RA],
localAddress:A[xr]},connector:A[Jr],socket:o}),A.emit("connect",A[sA],[A])}catch(o){if(A.destroyed)return;if(A[Ot]=!1,Vt.connectError.hasSubscribers&&Vt.connectError.
publish({connectParams:{host:e,hostname:t,protocol:r,port:s,version:A[te]?.version,servername:A[RA],localAddress:A[xr]},connector:A[Jr],error:o}),o.code==="ERR_\
TLS_CERT_ALTNAME_INVALID")for(QA(A[Or]===0);A[Pr]>0&&A[_e][A[qe]].servername===A[RA];){let i=A[_e][A[qe]++];et.errorRequest(A,i,o)}else Du(A,o);A.emit("connecti\
onError",A[sA],[A],o)}A[Hr]()}n(ku,"connect");function wu(A){A[FA]=0,A.emit("drain",A[sA],[A])}n(wu,"emitDrain");function oa(A,e){A[At]!==2&&(A[At]=2,aD(A,e),A[At]=
0,A[BA]>256&&(A[_e].splice(0,A[BA]),A[qe]-=A[BA],A[BA]=0))}n(oa,"resume");function aD(A,e){for(;;){if(A.destroyed){QA(A[Pr]===0);return}if(A[bA]&&!A[Vr]){A[bA](),
A[bA]=null;return}if(A[te]&&A[te].resume(),A[ta])A[FA]=2;else if(A[FA]===2){e?(A[FA]=1,queueMicrotask(()=>wu(A))):wu(A);continue}if(A[Pr]===0||A[Or]>=(yu(A)||1))
return;let t=A[_e][A[qe]];if(A[sA].protocol==="https:"&&A[RA]!==t.servername){if(A[Or]>0)return;A[RA]=t.servername,A[te]?.destroy(new Ly("servername changed"),()=>{
A[te]=null,oa(A)})}if(A[Ot])return;if(!A[te]){ku(A);return}if(A[te].destroyed||A[te].busy(t))return;!t.aborted&&A[te].write(t)?A[qe]++:A[_e].splice(A[qe],1)}}n(
aD,"_resume");Ru.exports=sa});var na=p((LG,bu)=>{"use strict";var Io=class{static{n(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(e){this.list[this.top]=e,this.top=this.top+1&2047}shift(){let e=this.list[this.
bottom];return e===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,e)}};bu.exports=class{static{n(this,"FixedQueue")}constructor(){this.
head=this.tail=new Io}isEmpty(){return this.head.isEmpty()}push(e){this.head.isFull()&&(this.head=this.head.next=new Io),this.head.push(e)}shift(){let e=this.tail,
t=e.shift();return e.isEmpty()&&e.next!==null&&(this.tail=e.next),t}}});var Tu=p((YG,Fu)=>{var{kFree:cD,kConnected:gD,kPending:lD,kQueued:ED,kRunning:uD,kSize:QD}=X(),tt=Symbol("pool"),ia=class{static{n(this,"PoolStats")}constructor(e){
this[tt]=e}get connected(){return this[tt][gD]}get free(){return this[tt][cD]}get pending(){return this[tt][lD]}get queued(){return this[tt][ED]}get running(){return this[tt][uD]}get size(){
return this[tt][QD]}};Fu.exports=ia});var ua=p((xG,xu)=>{"use strict";var BD=bt(),hD=na(),{kConnected:aa,kSize:Su,kRunning:Uu,kPending:Nu,kQueued:_r,kBusy:CD,kFree:ID,kUrl:dD,kClose:pD,kDestroy:fD,kDispatch:wD}=X(),
mD=Tu(),fe=Symbol("clients"),he=Symbol("needDrain"),qr=Symbol("queue"),ca=Symbol("closed resolve"),ga=Symbol("onDrain"),Gu=Symbol("onConnect"),Mu=Symbol("onDisc\
onnect"),Lu=Symbol("onConnectionError"),la=Symbol("get dispatcher"),Yu=Symbol("add client"),Ju=Symbol("remove client"),vu=Symbol("stats"),Ea=class extends BD{static{
n(this,"PoolBase")}constructor(e){super(e),this[qr]=new hD,this[fe]=[],this[_r]=0;let t=this;this[ga]=n(function(s,o){let i=t[qr],a=!1;for(;!a;){let c=i.shift();
if(!c)break;t[_r]--,a=!this.dispatch(c.opts,c.handler)}this[he]=a,!this[he]&&t[he]&&(t[he]=!1,t.emit("drain",s,[t,...o])),t[ca]&&i.isEmpty()&&Promise.all(t[fe].
map(c=>c.close())).then(t[ca])},"onDrain"),this[Gu]=(r,s)=>{t.emit("connect",r,[t,...s])},this[Mu]=(r,s,o)=>{t.emit("disconnect",r,[t,...s],o)},this[Lu]=(r,s,o)=>{
t.emit("connectionError",r,[t,...s],o)},this[vu]=new mD(this)}get[CD](){return this[he]}get[aa](){return this[fe].filter(e=>e[aa]).length}get[ID](){return this[fe].
filter(e=>e[aa]&&!e[he]).length}get[Nu](){let e=this[_r];for(let{[Nu]:t}of this[fe])e+=t;return e}get[Uu](){let e=0;for(let{[Uu]:t}of this[fe])e+=t;return e}get[Su](){
let e=this[_r];for(let{[Su]:t}of this[fe])e+=t;return e}get stats(){return this[vu]}async[pD](){this[qr].isEmpty()?await Promise.all(this[fe].map(e=>e.close())):
await new Promise(e=>{this[ca]=e})}async[fD](e){for(;;){let t=this[qr].shift();if(!t)break;t.handler.onError(e)}await Promise.all(this[fe].map(t=>t.destroy(e)))}[wD](e,t){
let r=this[la]();return r?r.dispatch(e,t)||(r[he]=!0,this[he]=!this[la]()):(this[he]=!0,this[qr].push({opts:e,handler:t}),this[_r]++),!this[he]}[Yu](e){return e.
on("drain",this[ga]).on("connect",this[Gu]).on("disconnect",this[Mu]).on("connectionError",this[Lu]),this[fe].push(e),this[he]&&queueMicrotask(()=>{this[he]&&this[ga](
e[dD],[this,e])}),this}[Ju](e){e.close(()=>{let t=this[fe].indexOf(e);t!==-1&&this[fe].splice(t,1)}),this[he]=this[fe].some(t=>!t[he]&&t.closed!==!0&&t.destroyed!==
!0)}};xu.exports={PoolBase:Ea,kClients:fe,kNeedDrain:he,kAddClient:Yu,kRemoveClient:Ju,kGetDispatcher:la}});var _t=p((VG,Pu)=>{"use strict";var{PoolBase:yD,kClients:po,kNeedDrain:DD,kAddClient:kD,kGetDispatcher:RD}=ua(),bD=Pt(),{InvalidArgumentError:Qa}=x(),Hu=M(),{kUrl:Vu,
kInterceptors:FD}=X(),TD=Dr(),Ba=Symbol("options"),ha=Symbol("connections"),Ou=Symbol("factory");function SD(A,e){return new bD(A,e)}n(SD,"defaultFactory");var Ca=class extends yD{static{
n(this,"Pool")}constructor(e,{connections:t,factory:r=SD,connect:s,connectTimeout:o,tls:i,maxCachedSessions:a,socketPath:c,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:E,
allowH2:l,...u}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new Qa("invalid connections");if(typeof r!="function")throw new Qa("factory must be a function.");
if(s!=null&&typeof s!="function"&&typeof s!="object")throw new Qa("connect must be a function or an object");typeof s!="function"&&(s=TD({...i,maxCachedSessions:a,
allowH2:l,socketPath:c,timeout:o,...g?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:E}:void 0,...s})),super(u),this[FD]=u.interceptors?.Pool&&Array.isArray(
u.interceptors.Pool)?u.interceptors.Pool:[],this[ha]=t||null,this[Vu]=Hu.parseOrigin(e),this[Ba]={...Hu.deepClone(u),connect:s,allowH2:l},this[Ba].interceptors=
u.interceptors?{...u.interceptors}:void 0,this[Ou]=r,this.on("connectionError",(h,Q,I)=>{for(let C of Q){let B=this[po].indexOf(C);B!==-1&&this[po].splice(B,1)}})}[RD](){
for(let e of this[po])if(!e[DD])return e;if(!this[ha]||this[po].length<this[ha]){let e=this[Ou](this[Vu],this[Ba]);return this[kD](e),e}}};Pu.exports=Ca});var Zu=p((PG,zu)=>{"use strict";var{BalancedPoolMissingUpstreamError:UD,InvalidArgumentError:ND}=x(),{PoolBase:GD,kClients:Ee,kNeedDrain:Wr,kAddClient:MD,kRemoveClient:LD,
kGetDispatcher:vD}=ua(),YD=_t(),{kUrl:Ia,kInterceptors:JD}=X(),{parseOrigin:_u}=M(),qu=Symbol("factory"),fo=Symbol("options"),Wu=Symbol("kGreatestCommonDivisor"),
rt=Symbol("kCurrentWeight"),st=Symbol("kIndex"),Ye=Symbol("kWeight"),wo=Symbol("kMaxWeightPerServer"),mo=Symbol("kErrorPenalty");function xD(A,e){if(A===0)return e;
for(;e!==0;){let t=e;e=A%e,A=t}return A}n(xD,"getGreatestCommonDivisor");function HD(A,e){return new YD(A,e)}n(HD,"defaultFactory");var da=class extends GD{static{
n(this,"BalancedPool")}constructor(e=[],{factory:t=HD,...r}={}){if(super(),this[fo]=r,this[st]=-1,this[rt]=0,this[wo]=this[fo].maxWeightPerServer||100,this[mo]=
this[fo].errorPenalty||15,Array.isArray(e)||(e=[e]),typeof t!="function")throw new ND("factory must be a function.");this[JD]=r.interceptors?.BalancedPool&&Array.
isArray(r.interceptors.BalancedPool)?r.interceptors.BalancedPool:[],this[qu]=t;for(let s of e)this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(e){
let t=_u(e).origin;if(this[Ee].find(s=>s[Ia].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;let r=this[qu](t,Object.assign({},this[fo]));this[MD](r),r.
on("connect",()=>{r[Ye]=Math.min(this[wo],r[Ye]+this[mo])}),r.on("connectionError",()=>{r[Ye]=Math.max(1,r[Ye]-this[mo]),this._updateBalancedPoolStats()}),r.on(
"disconnect",(...s)=>{let o=s[2];o&&o.code==="UND_ERR_SOCKET"&&(r[Ye]=Math.max(1,r[Ye]-this[mo]),this._updateBalancedPoolStats())});for(let s of this[Ee])s[Ye]=
this[wo];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let e=0;for(let t=0;t<this[Ee].length;t++)e=xD(this[Ee][t][Ye],e);this[Wu]=e}removeUpstream(e){
let t=_u(e).origin,r=this[Ee].find(s=>s[Ia].origin===t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[LD](r),this}get upstreams(){return this[Ee].filter(e=>e.
closed!==!0&&e.destroyed!==!0).map(e=>e[Ia].origin)}[vD](){if(this[Ee].length===0)throw new UD;if(!this[Ee].find(o=>!o[Wr]&&o.closed!==!0&&o.destroyed!==!0)||this[Ee].
map(o=>o[Wr]).reduce((o,i)=>o&&i,!0))return;let r=0,s=this[Ee].findIndex(o=>!o[Wr]);for(;r++<this[Ee].length;){this[st]=(this[st]+1)%this[Ee].length;let o=this[Ee][this[st]];
if(o[Ye]>this[Ee][s][Ye]&&!o[Wr]&&(s=this[st]),this[st]===0&&(this[rt]=this[rt]-this[Wu],this[rt]<=0&&(this[rt]=this[wo])),o[Ye]>=this[rt]&&!o[Wr])return o}return this[rt]=
this[Ee][s][Ye],this[st]=s,this[Ee][s]}};zu.exports=da});var qt=p((qG,tQ)=>{"use strict";var{InvalidArgumentError:yo}=x(),{kClients:TA,kRunning:Ku,kClose:VD,kDestroy:OD,kDispatch:PD,kInterceptors:_D}=X(),qD=bt(),WD=_t(),
zD=Pt(),ZD=M(),KD=ho(),Xu=Symbol("onConnect"),ju=Symbol("onDisconnect"),$u=Symbol("onConnectionError"),XD=Symbol("maxRedirections"),eQ=Symbol("onDrain"),AQ=Symbol(
"factory"),pa=Symbol("options");function jD(A,e){return e&&e.connections===1?new zD(A,e):new WD(A,e)}n(jD,"defaultFactory");var fa=class extends qD{static{n(this,
"Agent")}constructor({factory:e=jD,maxRedirections:t=0,connect:r,tls:s,...o}={}){if(typeof e!="function")throw new yo("factory must be a function.");if(r!=null&&
typeof r!="function"&&typeof r!="object")throw new yo("connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new yo("maxRedirections must\
 be a positive number");super(o),r&&typeof r!="function"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[_D]=o.interceptors?.Agent&&Array.isArray(o.interceptors.
Agent)?o.interceptors.Agent:[KD({maxRedirections:t})],this[pa]={...ZD.deepClone(o),connect:r,tls:s},this[pa].interceptors=o.interceptors?{...o.interceptors}:void 0,
this[XD]=t,this[AQ]=e,this[TA]=new Map,this[eQ]=(i,a)=>{this.emit("drain",i,[this,...a])},this[Xu]=(i,a)=>{this.emit("connect",i,[this,...a])},this[ju]=(i,a,c)=>{
this.emit("disconnect",i,[this,...a],c)},this[$u]=(i,a,c)=>{this.emit("connectionError",i,[this,...a],c)}}get[Ku](){let e=0;for(let t of this[TA].values())e+=t[Ku];
return e}[PD](e,t){let r;if(e.origin&&(typeof e.origin=="string"||e.origin instanceof URL))r=String(e.origin);else throw new yo("opts.origin must be a non-empty\
 string or URL.");let s=this[TA].get(r);return s||(s=this[AQ](e.origin,this[pa]).on("drain",this[eQ]).on("connect",this[Xu]).on("disconnect",this[ju]).on("conne\
ctionError",this[$u]),this[TA].set(r,s)),s.dispatch(e,t)}async[VD](){let e=[];for(let t of this[TA].values())e.push(t.close());this[TA].clear(),await Promise.all(
e)}async[OD](e){let t=[];for(let r of this[TA].values())t.push(r.destroy(e));this[TA].clear(),await Promise.all(t)}};tQ.exports=fa});var ka=p((zG,uQ)=>{"use strict";var{kProxy:wa,kClose:aQ,kDestroy:cQ,kDispatch:rQ,kInterceptors:$D}=X(),{URL:ot}=d("node:url"),ek=qt(),gQ=_t(),lQ=bt(),{InvalidArgumentError:Wt,
RequestAbortedError:Ak,SecureProxyConnectionError:tk}=x(),sQ=Dr(),EQ=Pt(),Do=Symbol("proxy agent"),ko=Symbol("proxy client"),SA=Symbol("proxy headers"),ma=Symbol(
"request tls settings"),oQ=Symbol("proxy tls settings"),nQ=Symbol("connect endpoint function"),iQ=Symbol("tunnel proxy");function rk(A){return A==="https:"?443:
80}n(rk,"defaultProtocolPort");function sk(A,e){return new gQ(A,e)}n(sk,"defaultFactory");var ok=n(()=>{},"noop");function nk(A,e){return e.connections===1?new EQ(
A,e):new gQ(A,e)}n(nk,"defaultAgentFactory");var ya=class extends lQ{static{n(this,"Http1ProxyWrapper")}#e;constructor(e,{headers:t={},connect:r,factory:s}){if(super(),
!e)throw new Wt("Proxy URL is mandatory");this[SA]=t,s?this.#e=s(e,{connect:r}):this.#e=new EQ(e,{connect:r})}[rQ](e,t){let r=t.onHeaders;t.onHeaders=function(a,c,g){
if(a===407){typeof t.onError=="function"&&t.onError(new Wt("Proxy Authentication Required (407)"));return}r&&r.call(this,a,c,g)};let{origin:s,path:o="/",headers:i={}}=e;
if(e.path=s+o,!("host"in i)&&!("Host"in i)){let{host:a}=new ot(s);i.host=a}return e.headers={...this[SA],...i},this.#e[rQ](e,t)}async[aQ](){return this.#e.close()}async[cQ](e){
return this.#e.destroy(e)}},Da=class extends lQ{static{n(this,"ProxyAgent")}constructor(e){if(super(),!e||typeof e=="object"&&!(e instanceof ot)&&!e.uri)throw new Wt(
"Proxy uri is mandatory");let{clientFactory:t=sk}=e;if(typeof t!="function")throw new Wt("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=!0}=e,
s=this.#e(e),{href:o,origin:i,port:a,protocol:c,username:g,password:E,hostname:l}=s;if(this[wa]={uri:o,protocol:c},this[$D]=e.interceptors?.ProxyAgent&&Array.isArray(
e.interceptors.ProxyAgent)?e.interceptors.ProxyAgent:[],this[ma]=e.requestTls,this[oQ]=e.proxyTls,this[SA]=e.headers||{},this[iQ]=r,e.auth&&e.token)throw new Wt(
"opts.auth cannot be used in combination with opts.token");e.auth?this[SA]["proxy-authorization"]=`Basic ${e.auth}`:e.token?this[SA]["proxy-authorization"]=e.token:
g&&E&&(this[SA]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(E)}`).toString("base64")}`);let u=sQ({...e.proxyTls});
this[nQ]=sQ({...e.requestTls});let h=e.factory||nk,Q=n((I,C)=>{let{protocol:B}=new ot(I);return!this[iQ]&&B==="http:"&&this[wa].protocol==="http:"?new ya(this[wa].
uri,{headers:this[SA],connect:u,factory:h}):h(I,C)},"factory");this[ko]=t(s,{connect:u}),this[Do]=new ek({...e,factory:Q,connect:n(async(I,C)=>{let B=I.host;I.port||
(B+=`:${rk(I.protocol)}`);try{let{socket:w,statusCode:D}=await this[ko].connect({origin:i,port:a,path:B,signal:I.signal,headers:{...this[SA],host:I.host},servername:this[oQ]?.
servername||l});if(D!==200&&(w.on("error",ok).destroy(),C(new Ak(`Proxy response (${D}) !== 200 when HTTP Tunneling`))),I.protocol!=="https:"){C(null,w);return}
let y;this[ma]?y=this[ma].servername:y=I.servername,this[nQ]({...I,servername:y,httpSocket:w},C)}catch(w){w.code==="ERR_TLS_CERT_ALTNAME_INVALID"?C(new tk(w)):C(
w)}},"connect")})}dispatch(e,t){let r=ik(e.headers);if(ak(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new ot(e.origin);r.host=s}return this[Do].dispatch({...e,
headers:r},t)}#e(e){return typeof e=="string"?new ot(e):e instanceof ot?e:new ot(e.uri)}async[aQ](){await this[Do].close(),await this[ko].close()}async[cQ](){await this[Do].
destroy(),await this[ko].destroy()}};function ik(A){if(Array.isArray(A)){let e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1];return e}return A}n(ik,"buildHeader\
s");function ak(A){if(A&&Object.keys(A).find(t=>t.toLowerCase()==="proxy-authorization"))throw new Wt("Proxy-Authorization should be sent in ProxyAgent construc\
tor")}n(ak,"throwIfProxyAuthIsSent");uQ.exports=Da});var dQ=p((KG,IQ)=>{"use strict";var ck=bt(),{kClose:gk,kDestroy:lk,kClosed:QQ,kDestroyed:BQ,kDispatch:Ek,kNoProxyAgent:zr,kHttpProxyAgent:UA,kHttpsProxyAgent:nt}=X(),
hQ=ka(),uk=qt(),Qk={"http:":80,"https:":443},CQ=!1,Ra=class extends ck{static{n(this,"EnvHttpProxyAgent")}#e=null;#A=null;#t=null;constructor(e={}){super(),this.#t=
e,CQ||(CQ=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:t,httpsProxy:r,noProxy:s,
...o}=e;this[zr]=new uk(o);let i=t??process.env.http_proxy??process.env.HTTP_PROXY;i?this[UA]=new hQ({...o,uri:i}):this[UA]=this[zr];let a=r??process.env.https_proxy??
process.env.HTTPS_PROXY;a?this[nt]=new hQ({...o,uri:a}):this[nt]=this[UA],this.#r()}[Ek](e,t){let r=new URL(e.origin);return this.#s(r).dispatch(e,t)}async[gk](){
await this[zr].close(),this[UA][QQ]||await this[UA].close(),this[nt][QQ]||await this[nt].close()}async[lk](e){await this[zr].destroy(e),this[UA][BQ]||await this[UA].
destroy(e),this[nt][BQ]||await this[nt].destroy(e)}#s(e){let{protocol:t,host:r,port:s}=e;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||Qk[t]||
0,this.#o(r,s)?t==="https:"?this[nt]:this[UA]:this[zr]}#o(e,t){if(this.#n&&this.#r(),this.#A.length===0)return!0;if(this.#e==="*")return!1;for(let r=0;r<this.#A.
length;r++){let s=this.#A[r];if(!(s.port&&s.port!==t)){if(/^[.*]/.test(s.hostname)){if(e.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(e===s.hostname)
return!1}}return!0}#r(){let e=this.#t.noProxy??this.#i,t=e.split(/[,\s]/),r=[];for(let s=0;s<t.length;s++){let o=t[s];if(!o)continue;let i=o.match(/^(.+):(\d+)$/);
r.push({hostname:(i?i[1]:o).toLowerCase(),port:i?Number.parseInt(i[2],10):0})}this.#e=e,this.#A=r}get#n(){return this.#t.noProxy!==void 0?!1:this.#e!==this.#i}get#i(){
return process.env.no_proxy??process.env.NO_PROXY??""}};IQ.exports=Ra});var Ro=p((jG,yQ)=>{"use strict";var Zr=d("node:assert"),{kRetryHandlerDefaultRetry:pQ}=X(),{RequestRetryError:it}=x(),{isDisturbed:fQ,parseHeaders:Bk,parseRangeHeader:wQ,
wrapRequestBody:hk}=M();function Ck(A){let e=Date.now();return new Date(A).getTime()-e}n(Ck,"calculateRetryAfterHeader");function mQ(A,e,t,r){let s=A["content-l\
ength"];if(s==null||!Number.isFinite(e.start)||!Number.isFinite(e.end))return null;let o=Number(s),i=e.end-e.start+1;return!Number.isFinite(o)||o!==i?new it("Co\
ntent-Length mismatch",t,{headers:A,data:{count:r}}):null}n(mQ,"validatePartialResponseContentLength");var ba=class A{static{n(this,"RetryHandler")}constructor(e,t){
let{retryOptions:r,...s}=e,{retry:o,maxRetries:i,maxTimeout:a,minTimeout:c,timeoutFactor:g,methods:E,errorCodes:l,retryAfter:u,statusCodes:h}=r??{};this.dispatch=
t.dispatch,this.handler=t.handler,this.opts={...s,body:hk(e.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:o??A[pQ],retryAfter:u??!0,maxTimeout:a??
30*1e3,minTimeout:c??500,timeoutFactor:g??2,maxRetries:i??5,methods:E??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:h??[500,502,503,504,429],errorCodes:l??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(Q=>{this.aborted=!0,this.abort?this.abort(Q):this.reason=
Q})}checkpointResponseEnd(e,t){if(this.end==null&&this.opts.method!=="HEAD"){let r=e["content-length"];this.end=r!=null?Number(r)-1:null,Zr(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(e,t,r){
this.handler.onUpgrade&&this.handler.onUpgrade(e,t,r)}onConnect(e){this.aborted?e(this.reason):this.abort=e}onBodySent(e){if(this.handler.onBodySent)return this.
handler.onBodySent(e)}static[pQ](e,{state:t,opts:r},s){let{statusCode:o,code:i,headers:a}=e,{method:c,retryOptions:g}=r,{maxRetries:E,minTimeout:l,maxTimeout:u,
timeoutFactor:h,statusCodes:Q,errorCodes:I,methods:C}=g,{counter:B}=t;if(i&&i!=="UND_ERR_REQ_RETRY"&&!I.includes(i)){s(e);return}if(Array.isArray(C)&&!C.includes(
c)){s(e);return}if(o!=null&&Array.isArray(Q)&&!Q.includes(o)){s(e);return}if(B>E){s(e);return}let w=a?.["retry-after"];w&&(w=Number(w),w=Number.isNaN(w)?Ck(w):w*
1e3);let D=w>0?Math.min(w,u):Math.min(l*h**(B-1),u);setTimeout(()=>s(null),D)}onHeaders(e,t,r,s){let o=Bk(t);if(this.retryCount+=1,e>=300)return!this.headersSent&&
this.retryOpts.statusCodes.includes(e)===!1?(this.headersSent=!0,this.checkpointResponseEnd(o,r),this.handler.onHeaders(e,t,r,s)):(this.abort(new it("Request fa\
iled",e,{headers:o,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,e!==206&&(this.start>0||e!==200))return this.abort(new it("serv\
er does not support the range header and the payload was partially consumed",e,{headers:o,data:{count:this.retryCount}})),!1;let a=wQ(o["content-range"]);if(!a)
return this.abort(new it("Content-Range mismatch",e,{headers:o,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==o.etag)return this.abort(new it(
"ETag mismatch",e,{headers:o,data:{count:this.retryCount}})),!1;let c=mQ(o,a,e,this.retryCount);if(c!=null)return this.abort(c),!1;let{start:g,size:E,end:l=E-1}=a;
return this.start!==g||this.end!=null&&this.end!==l?(this.abort(new it("Content-Range mismatch",e,{headers:o,data:{count:this.retryCount}})),!1):(this.resume=r,
!0)}if(this.end==null){if(e===206){let a=wQ(o["content-range"]);if(a==null)return this.headersSent=!0,this.handler.onHeaders(e,t,r,s);let c=mQ(o,a,e,this.retryCount);
if(c!=null)return this.abort(c),!1;let{start:g,size:E,end:l=E-1}=a;Zr(g!=null&&Number.isFinite(g),"content-range mismatch"),Zr(l!=null&&Number.isFinite(l),"inva\
lid content-length"),this.start=g,this.end=l}if(this.end==null){let a=o["content-length"];this.end=a!=null?Number(a)-1:null}return Zr(Number.isFinite(this.start)),
Zr(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=r,this.headersSent=!0,this.etag=o.etag!=null?o.etag:null,this.etag!=null&&this.
etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(e,t,r,s)}let i=new it("Request failed",e,{headers:o,data:{count:this.retryCount}});return this.abort(
i),!1}onData(e){return this.start+=e.length,this.handler.onData(e)}onComplete(e){return this.retryCount=0,this.handler.onComplete(e)}onError(e){if(this.aborted||
fQ(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(e);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+
(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(e,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},t.bind(this));function t(r){if(r!=null||this.aborted||fQ(this.opts.body))return this.handler.onError(r);if(this.start!==0){let s={range:`bytes=${this.start}\
-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...s}}}try{this.retryCountCheckpoint=this.retryCount,
this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}n(t,"onRetry")}};yQ.exports=ba});var kQ=p((eM,DQ)=>{"use strict";var Ik=mr(),dk=Ro(),Fa=class extends Ik{static{n(this,"RetryAgent")}#e=null;#A=null;constructor(e,t={}){super(t),this.#e=e,this.#A=
t}dispatch(e,t){let r=new dk({...e,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),handler:t});return this.#e.dispatch(e,r)}close(){return this.#e.
close()}destroy(){return this.#e.destroy()}};DQ.exports=Fa});var Ma=p((tM,MQ)=>{"use strict";var SQ=d("node:assert"),{Readable:pk}=d("node:stream"),{RequestAbortedError:UQ,NotSupportedError:fk,InvalidArgumentError:wk,AbortError:Ta}=x(),
NQ=M(),{ReadableStreamFrom:mk}=M(),be=Symbol("kConsume"),Kr=Symbol("kReading"),NA=Symbol("kBody"),RQ=Symbol("kAbort"),GQ=Symbol("kContentType"),bQ=Symbol("kCont\
entLength"),yk=n(()=>{},"noop"),Sa=class extends pk{static{n(this,"BodyReadable")}constructor({resume:e,abort:t,contentType:r="",contentLength:s,highWaterMark:o=64*
1024}){super({autoDestroy:!0,read:e,highWaterMark:o}),this._readableState.dataEmitted=!1,this[RQ]=t,this[be]=null,this[NA]=null,this[GQ]=r,this[bQ]=s,this[Kr]=!1}destroy(e){
return!e&&!this._readableState.endEmitted&&(e=new UQ),e&&this[RQ](),super.destroy(e)}_destroy(e,t){this[Kr]?t(e):setImmediate(()=>{t(e)})}on(e,...t){return(e===
"data"||e==="readable")&&(this[Kr]=!0),super.on(e,...t)}addListener(e,...t){return this.on(e,...t)}off(e,...t){let r=super.off(e,...t);return(e==="data"||e==="r\
eadable")&&(this[Kr]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(e,...t){return this.off(e,...t)}push(e){return this[be]&&e!==
null?(Na(this[be],e),this[Kr]?super.push(e):!0):super.push(e)}async text(){return Xr(this,"text")}async json(){return Xr(this,"json")}async blob(){return Xr(this,
"blob")}async bytes(){return Xr(this,"bytes")}async arrayBuffer(){return Xr(this,"arrayBuffer")}async formData(){throw new fk}get bodyUsed(){return NQ.isDisturbed(
this)}get body(){return this[NA]||(this[NA]=mk(this),this[be]&&(this[NA].getReader(),SQ(this[NA].locked))),this[NA]}async dump(e){let t=Number.isFinite(e?.limit)?
e.limit:131072,r=e?.signal;if(r!=null&&(typeof r!="object"||!("aborted"in r)))throw new wk("signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((s,o)=>{this[bQ]>t&&this.destroy(new Ta);let i=n(()=>{this.destroy(r.reason??new Ta)},"onAbort");r?.addEventListener("abort",
i),this.on("close",function(){r?.removeEventListener("abort",i),r?.aborted?o(r.reason??new Ta):s(null)}).on("error",yk).on("data",function(a){t-=a.length,t<=0&&
this.destroy()}).resume()})}};function Dk(A){return A[NA]&&A[NA].locked===!0||A[be]}n(Dk,"isLocked");function kk(A){return NQ.isDisturbed(A)||Dk(A)}n(kk,"isUnus\
able");async function Xr(A,e){return SQ(!A[be]),new Promise((t,r)=>{if(kk(A)){let s=A._readableState;s.destroyed&&s.closeEmitted===!1?A.on("error",o=>{r(o)}).on(
"close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError("unusable"))}else queueMicrotask(()=>{A[be]={type:e,stream:A,resolve:t,reject:r,length:0,
body:[]},A.on("error",function(s){Ga(this[be],s)}).on("close",function(){this[be].body!==null&&Ga(this[be],new UQ)}),Rk(A[be])})})}n(Xr,"consume");function Rk(A){
if(A.body===null)return;let{_readableState:e}=A.stream;if(e.bufferIndex){let t=e.bufferIndex,r=e.buffer.length;for(let s=t;s<r;s++)Na(A,e.buffer[s])}else for(let t of e.
buffer)Na(A,t);for(e.endEmitted?TQ(this[be]):A.stream.on("end",function(){TQ(this[be])}),A.stream.resume();A.stream.read()!=null;);}n(Rk,"consumeStart");function Ua(A,e){
if(A.length===0||e===0)return"";let t=A.length===1?A[0]:Buffer.concat(A,e),r=t.length,s=r>2&&t[0]===239&&t[1]===187&&t[2]===191?3:0;return t.utf8Slice(s,r)}n(Ua,
"chunksDecode");function FQ(A,e){if(A.length===0||e===0)return new Uint8Array(0);if(A.length===1)return new Uint8Array(A[0]);let t=new Uint8Array(Buffer.allocUnsafeSlow(
e).buffer),r=0;for(let s=0;s<A.length;++s){let o=A[s];t.set(o,r),r+=o.length}return t}n(FQ,"chunksConcat");function TQ(A){let{type:e,body:t,resolve:r,stream:s,length:o}=A;
try{e==="text"?r(Ua(t,o)):e==="json"?r(JSON.parse(Ua(t,o))):e==="arrayBuffer"?r(FQ(t,o).buffer):e==="blob"?r(new Blob(t,{type:s[GQ]})):e==="bytes"&&r(FQ(t,o)),Ga(
A)}catch(i){s.destroy(i)}}n(TQ,"consumeEnd");function Na(A,e){A.length+=e.length,A.body.push(e)}n(Na,"consumePush");function Ga(A,e){A.body!==null&&(e?A.reject(
e):A.resolve(),A.type=null,A.stream=null,A.resolve=null,A.reject=null,A.length=0,A.body=null)}n(Ga,"consumeFinish");MQ.exports={Readable:Sa,chunksDecode:Ua}});var La=p((sM,xQ)=>{var bk=d("node:assert"),{ResponseStatusCodeError:LQ}=x(),{chunksDecode:vQ}=Ma(),Fk=128*1024;async function Tk({callback:A,body:e,contentType:t,
statusCode:r,statusMessage:s,headers:o}){bk(e);let i=[],a=0;try{for await(let l of e)if(i.push(l),a+=l.length,a>Fk){i=[],a=0;break}}catch{i=[],a=0}let c=`Respon\
se status code ${r}${s?`: ${s}`:""}`;if(r===204||!t||!a){queueMicrotask(()=>A(new LQ(c,r,o)));return}let g=Error.stackTraceLimit;Error.stackTraceLimit=0;let E;try{
YQ(t)?E=JSON.parse(vQ(i,a)):JQ(t)&&(E=vQ(i,a))}catch{}finally{Error.stackTraceLimit=g}queueMicrotask(()=>A(new LQ(c,r,o,E)))}n(Tk,"getResolveErrorBodyCallback");
var YQ=n(A=>A.length>15&&A[11]==="/"&&A[0]==="a"&&A[1]==="p"&&A[2]==="p"&&A[3]==="l"&&A[4]==="i"&&A[5]==="c"&&A[6]==="a"&&A[7]==="t"&&A[8]==="i"&&A[9]==="o"&&A[10]===
"n"&&A[12]==="j"&&A[13]==="s"&&A[14]==="o"&&A[15]==="n","isContentTypeApplicationJson"),JQ=n(A=>A.length>4&&A[4]==="/"&&A[0]==="t"&&A[1]==="e"&&A[2]==="x"&&A[3]===
"t","isContentTypeText");xQ.exports={getResolveErrorBodyCallback:Tk,isContentTypeApplicationJson:YQ,isContentTypeText:JQ}});var OQ=p((nM,va)=>{"use strict";var Sk=d("node:assert"),{Readable:Uk}=Ma(),{InvalidArgumentError:zt,RequestAbortedError:HQ}=x(),Fe=M(),{getResolveErrorBodyCallback:Nk}=La(),
{AsyncResource:Gk}=d("node:async_hooks"),bo=class extends Gk{static{n(this,"RequestHandler")}constructor(e,t){if(!e||typeof e!="object")throw new zt("invalid op\
ts");let{signal:r,method:s,opaque:o,body:i,onInfo:a,responseHeaders:c,throwOnError:g,highWaterMark:E}=e;try{if(typeof t!="function")throw new zt("invalid callba\
ck");if(E&&(typeof E!="number"||E<0))throw new zt("invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new zt("si\
gnal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new zt("invalid method");if(a&&typeof a!="function")throw new zt("invalid onInfo callback");
super("UNDICI_REQUEST")}catch(l){throw Fe.isStream(i)&&Fe.destroy(i.on("error",Fe.nop),l),l}this.method=s,this.responseHeaders=c||null,this.opaque=o||null,this.
callback=t,this.res=null,this.abort=null,this.body=i,this.trailers={},this.context=null,this.onInfo=a||null,this.throwOnError=g,this.highWaterMark=E,this.signal=
r,this.reason=null,this.removeAbortListener=null,Fe.isStream(i)&&i.on("error",l=>{this.onError(l)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??
new HQ:this.removeAbortListener=Fe.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new HQ,this.res?Fe.destroy(this.res.on("error",Fe.nop),this.
reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}))}onConnect(e,t){if(this.reason){e(this.reason);return}Sk(this.callback),this.abort=e,this.context=t}onHeaders(e,t,r,s){let{callback:o,opaque:i,abort:a,context:c,
responseHeaders:g,highWaterMark:E}=this,l=g==="raw"?Fe.parseRawHeaders(t):Fe.parseHeaders(t);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:l});return}
let u=g==="raw"?Fe.parseHeaders(t):l,h=u["content-type"],Q=u["content-length"],I=new Uk({resume:r,abort:a,contentType:h,contentLength:this.method!=="HEAD"&&Q?Number(
Q):null,highWaterMark:E});this.removeAbortListener&&I.on("close",this.removeAbortListener),this.callback=null,this.res=I,o!==null&&(this.throwOnError&&e>=400?this.
runInAsyncScope(Nk,null,{callback:o,body:I,contentType:h,statusCode:e,statusMessage:s,headers:l}):this.runInAsyncScope(o,null,null,{statusCode:e,headers:l,trailers:this.
trailers,opaque:i,body:I,context:c}))}onData(e){return this.res.push(e)}onComplete(e){Fe.parseHeaders(e,this.trailers),this.res.push(null)}onError(e){let{res:t,
callback:r,body:s,opaque:o}=this;r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:o})})),t&&(this.res=null,queueMicrotask(()=>{Fe.
destroy(t,e)})),s&&(this.body=null,Fe.destroy(s,e)),this.removeAbortListener&&(t?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}};function VQ(A,e){if(e===void 0)return new Promise((t,r)=>{VQ.call(this,A,(s,o)=>s?r(s):t(o))});try{this.dispatch(A,new bo(A,e))}catch(t){if(typeof e!="f\
unction")throw t;let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}n(VQ,"request");va.exports=VQ;va.exports.RequestHandler=bo});var jr=p((aM,qQ)=>{var{addAbortListener:Mk}=M(),{RequestAbortedError:Lk}=x(),Zt=Symbol("kListener"),oA=Symbol("kSignal");function PQ(A){A.abort?A.abort(A[oA]?.reason):
A.reason=A[oA]?.reason??new Lk,_Q(A)}n(PQ,"abort");function vk(A,e){if(A.reason=null,A[oA]=null,A[Zt]=null,!!e){if(e.aborted){PQ(A);return}A[oA]=e,A[Zt]=()=>{PQ(
A)},Mk(A[oA],A[Zt])}}n(vk,"addSignal");function _Q(A){A[oA]&&("removeEventListener"in A[oA]?A[oA].removeEventListener("abort",A[Zt]):A[oA].removeListener("abort",
A[Zt]),A[oA]=null,A[Zt]=null)}n(_Q,"removeSignal");qQ.exports={addSignal:vk,removeSignal:_Q}});var KQ=p((gM,ZQ)=>{"use strict";var Yk=d("node:assert"),{finished:Jk,PassThrough:xk}=d("node:stream"),{InvalidArgumentError:Kt,InvalidReturnValueError:Hk}=x(),We=M(),
{getResolveErrorBodyCallback:Vk}=La(),{AsyncResource:Ok}=d("node:async_hooks"),{addSignal:Pk,removeSignal:WQ}=jr(),Ya=class extends Ok{static{n(this,"StreamHand\
ler")}constructor(e,t,r){if(!e||typeof e!="object")throw new Kt("invalid opts");let{signal:s,method:o,opaque:i,body:a,onInfo:c,responseHeaders:g,throwOnError:E}=e;
try{if(typeof r!="function")throw new Kt("invalid callback");if(typeof t!="function")throw new Kt("invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!=
"function")throw new Kt("signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new Kt("invalid method");if(c&&typeof c!="function")throw new Kt(
"invalid onInfo callback");super("UNDICI_STREAM")}catch(l){throw We.isStream(a)&&We.destroy(a.on("error",We.nop),l),l}this.responseHeaders=g||null,this.opaque=i||
null,this.factory=t,this.callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=a,this.onInfo=c||null,this.throwOnError=E||!1,We.
isStream(a)&&a.on("error",l=>{this.onError(l)}),Pk(this,s)}onConnect(e,t){if(this.reason){e(this.reason);return}Yk(this.callback),this.abort=e,this.context=t}onHeaders(e,t,r,s){
let{factory:o,opaque:i,context:a,callback:c,responseHeaders:g}=this,E=g==="raw"?We.parseRawHeaders(t):We.parseHeaders(t);if(e<200){this.onInfo&&this.onInfo({statusCode:e,
headers:E});return}this.factory=null;let l;if(this.throwOnError&&e>=400){let Q=(g==="raw"?We.parseHeaders(t):E)["content-type"];l=new xk,this.callback=null,this.
runInAsyncScope(Vk,null,{callback:c,body:l,contentType:Q,statusCode:e,statusMessage:s,headers:E})}else{if(o===null)return;if(l=this.runInAsyncScope(o,null,{statusCode:e,
headers:E,opaque:i,context:a}),!l||typeof l.write!="function"||typeof l.end!="function"||typeof l.on!="function")throw new Hk("expected Writable");Jk(l,{readable:!1},
h=>{let{callback:Q,res:I,opaque:C,trailers:B,abort:w}=this;this.res=null,(h||!I.readable)&&We.destroy(I,h),this.callback=null,this.runInAsyncScope(Q,null,h||null,
{opaque:C,trailers:B}),h&&w()})}return l.on("drain",r),this.res=l,(l.writableNeedDrain!==void 0?l.writableNeedDrain:l._writableState?.needDrain)!==!0}onData(e){
let{res:t}=this;return t?t.write(e):!0}onComplete(e){let{res:t}=this;WQ(this),t&&(this.trailers=We.parseHeaders(e),t.end())}onError(e){let{res:t,callback:r,opaque:s,
body:o}=this;WQ(this),this.factory=null,t?(this.res=null,We.destroy(t,e)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:s})})),
o&&(this.body=null,We.destroy(o,e))}};function zQ(A,e,t){if(t===void 0)return new Promise((r,s)=>{zQ.call(this,A,e,(o,i)=>o?s(o):r(i))});try{this.dispatch(A,new Ya(
A,e,t))}catch(r){if(typeof t!="function")throw r;let s=A?.opaque;queueMicrotask(()=>t(r,{opaque:s}))}}n(zQ,"stream");ZQ.exports=zQ});var eB=p((EM,$Q)=>{"use strict";var{Readable:jQ,Duplex:_k,PassThrough:qk}=d("node:stream"),{InvalidArgumentError:$r,InvalidReturnValueError:Wk,RequestAbortedError:Ja}=x(),
Je=M(),{AsyncResource:zk}=d("node:async_hooks"),{addSignal:Zk,removeSignal:Kk}=jr(),XQ=d("node:assert"),Xt=Symbol("resume"),xa=class extends jQ{static{n(this,"P\
ipelineRequest")}constructor(){super({autoDestroy:!0}),this[Xt]=null}_read(){let{[Xt]:e}=this;e&&(this[Xt]=null,e())}_destroy(e,t){this._read(),t(e)}},Ha=class extends jQ{static{
n(this,"PipelineResponse")}constructor(e){super({autoDestroy:!0}),this[Xt]=e}_read(){this[Xt]()}_destroy(e,t){!e&&!this._readableState.endEmitted&&(e=new Ja),t(
e)}},Va=class extends zk{static{n(this,"PipelineHandler")}constructor(e,t){if(!e||typeof e!="object")throw new $r("invalid opts");if(typeof t!="function")throw new $r(
"invalid handler");let{signal:r,method:s,opaque:o,onInfo:i,responseHeaders:a}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new $r(
"signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new $r("invalid method");if(i&&typeof i!="function")throw new $r("invalid onInfo callbac\
k");super("UNDICI_PIPELINE"),this.opaque=o||null,this.responseHeaders=a||null,this.handler=t,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new xa().
on("error",Je.nop),this.ret=new _k({readableObjectMode:e.objectMode,autoDestroy:!0,read:n(()=>{let{body:c}=this;c?.resume&&c.resume()},"read"),write:n((c,g,E)=>{
let{req:l}=this;l.push(c,g)||l._readableState.destroyed?E():l[Xt]=E},"write"),destroy:n((c,g)=>{let{body:E,req:l,res:u,ret:h,abort:Q}=this;!c&&!h._readableState.
endEmitted&&(c=new Ja),Q&&c&&Q(),Je.destroy(E,c),Je.destroy(l,c),Je.destroy(u,c),Kk(this),g(c)},"destroy")}).on("prefinish",()=>{let{req:c}=this;c.push(null)}),
this.res=null,Zk(this,r)}onConnect(e,t){let{ret:r,res:s}=this;if(this.reason){e(this.reason);return}XQ(!s,"pipeline cannot be retried"),XQ(!r.destroyed),this.abort=
e,this.context=t}onHeaders(e,t,r){let{opaque:s,handler:o,context:i}=this;if(e<200){if(this.onInfo){let c=this.responseHeaders==="raw"?Je.parseRawHeaders(t):Je.parseHeaders(
t);this.onInfo({statusCode:e,headers:c})}return}this.res=new Ha(r);let a;try{this.handler=null;let c=this.responseHeaders==="raw"?Je.parseRawHeaders(t):Je.parseHeaders(
t);a=this.runInAsyncScope(o,null,{statusCode:e,headers:c,opaque:s,body:this.res,context:i})}catch(c){throw this.res.on("error",Je.nop),c}if(!a||typeof a.on!="fu\
nction")throw new Wk("expected Readable");a.on("data",c=>{let{ret:g,body:E}=this;!g.push(c)&&E.pause&&E.pause()}).on("error",c=>{let{ret:g}=this;Je.destroy(g,c)}).
on("end",()=>{let{ret:c}=this;c.push(null)}).on("close",()=>{let{ret:c}=this;c._readableState.ended||Je.destroy(c,new Ja)}),this.body=a}onData(e){let{res:t}=this;
return t.push(e)}onComplete(e){let{res:t}=this;t.push(null)}onError(e){let{ret:t}=this;this.handler=null,Je.destroy(t,e)}};function Xk(A,e){try{let t=new Va(A,e);
return this.dispatch({...A,body:t.req},t),t.ret}catch(t){return new qk().destroy(t)}}n(Xk,"pipeline");$Q.exports=Xk});var nB=p((QM,oB)=>{"use strict";var{InvalidArgumentError:Oa,SocketError:jk}=x(),{AsyncResource:$k}=d("node:async_hooks"),AB=M(),{addSignal:eR,removeSignal:tB}=jr(),
rB=d("node:assert"),Pa=class extends $k{static{n(this,"UpgradeHandler")}constructor(e,t){if(!e||typeof e!="object")throw new Oa("invalid opts");if(typeof t!="fu\
nction")throw new Oa("invalid callback");let{signal:r,opaque:s,responseHeaders:o}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Oa(
"signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=o||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=
null,eR(this,r)}onConnect(e,t){if(this.reason){e(this.reason);return}rB(this.callback),this.abort=e,this.context=null}onHeaders(){throw new jk("bad upgrade",null)}onUpgrade(e,t,r){
rB(e===101);let{callback:s,opaque:o,context:i}=this;tB(this),this.callback=null;let a=this.responseHeaders==="raw"?AB.parseRawHeaders(t):AB.parseHeaders(t);this.
runInAsyncScope(s,null,null,{headers:a,socket:r,opaque:o,context:i})}onError(e){let{callback:t,opaque:r}=this;tB(this),t&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(t,null,e,{opaque:r})}))}};function sB(A,e){if(e===void 0)return new Promise((t,r)=>{sB.call(this,A,(s,o)=>s?r(s):t(o))});try{let t=new Pa(A,
e);this.dispatch({...A,method:A.method||"GET",upgrade:A.protocol||"Websocket"},t)}catch(t){if(typeof e!="function")throw t;let r=A?.opaque;queueMicrotask(()=>e(
t,{opaque:r}))}}n(sB,"upgrade");oB.exports=sB});var lB=p((hM,gB)=>{"use strict";var AR=d("node:assert"),{AsyncResource:tR}=d("node:async_hooks"),{InvalidArgumentError:_a,SocketError:rR}=x(),iB=M(),{addSignal:sR,
removeSignal:aB}=jr(),qa=class extends tR{static{n(this,"ConnectHandler")}constructor(e,t){if(!e||typeof e!="object")throw new _a("invalid opts");if(typeof t!="\
function")throw new _a("invalid callback");let{signal:r,opaque:s,responseHeaders:o}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new _a(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=o||null,this.callback=t,this.abort=null,sR(this,
r)}onConnect(e,t){if(this.reason){e(this.reason);return}AR(this.callback),this.abort=e,this.context=t}onHeaders(){throw new rR("bad connect",null)}onUpgrade(e,t,r){
let{callback:s,opaque:o,context:i}=this;aB(this),this.callback=null;let a=t;a!=null&&(a=this.responseHeaders==="raw"?iB.parseRawHeaders(t):iB.parseHeaders(t)),this.
runInAsyncScope(s,null,null,{statusCode:e,headers:a,socket:r,opaque:o,context:i})}onError(e){let{callback:t,opaque:r}=this;aB(this),t&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(t,null,e,{opaque:r})}))}};function cB(A,e){if(e===void 0)return new Promise((t,r)=>{cB.call(this,A,(s,o)=>s?r(s):t(o))});try{let t=new qa(
A,e);this.dispatch({...A,method:"CONNECT"},t)}catch(t){if(typeof e!="function")throw t;let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}n(cB,"connect");gB.exports=
cB});var EB=p((IM,jt)=>{"use strict";jt.exports.request=OQ();jt.exports.stream=KQ();jt.exports.pipeline=eB();jt.exports.upgrade=nB();jt.exports.connect=lB()});var za=p((dM,QB)=>{"use strict";var{UndiciError:oR}=x(),uB=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),Wa=class A extends oR{static{n(this,"MockNot\
MatchedError")}constructor(e){super(e),Error.captureStackTrace(this,A),this.name="MockNotMatchedError",this.message=e||"The request does not match any registere\
d mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](e){return e&&e[uB]===!0}[uB]=!0};QB.exports={MockNotMatchedError:Wa}});var $t=p((fM,BB)=>{"use strict";BB.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}});var es=p((wM,kB)=>{"use strict";var{MockNotMatchedError:at}=za(),{kDispatches:Fo,kMockAgent:nR,kOriginalDispatch:iR,kOrigin:aR,kGetNetConnect:cR}=$t(),{buildURL:gR}=M(),
{STATUS_CODES:lR}=d("node:http"),{types:{isPromise:ER}}=d("node:util");function hA(A,e){return typeof A=="string"?A===e:A instanceof RegExp?A.test(e):typeof A==
"function"?A(e)===!0:!1}n(hA,"matchValue");function CB(A){return Object.fromEntries(Object.entries(A).map(([e,t])=>[e.toLocaleLowerCase(),t]))}n(CB,"lowerCaseEn\
tries");function IB(A,e){if(Array.isArray(A)){for(let t=0;t<A.length;t+=2)if(A[t].toLocaleLowerCase()===e.toLocaleLowerCase())return A[t+1];return}else return typeof A.
get=="function"?A.get(e):CB(A)[e.toLocaleLowerCase()]}n(IB,"getHeaderByName");function Xa(A){let e=A.slice(),t=[];for(let r=0;r<e.length;r+=2)t.push([e[r],e[r+1]]);
return Object.fromEntries(t)}n(Xa,"buildHeadersFromArray");function dB(A,e){if(typeof A.headers=="function")return Array.isArray(e)&&(e=Xa(e)),A.headers(e?CB(e):
{});if(typeof A.headers>"u")return!0;if(typeof e!="object"||typeof A.headers!="object")return!1;for(let[t,r]of Object.entries(A.headers)){let s=IB(e,t);if(!hA(r,
s))return!1}return!0}n(dB,"matchHeaders");function hB(A){if(typeof A!="string")return A;let e=A.split("?");if(e.length!==2)return A;let t=new URLSearchParams(e.
pop());return t.sort(),[...e,t.toString()].join("?")}n(hB,"safeUrl");function uR(A,{path:e,method:t,body:r,headers:s}){let o=hA(A.path,e),i=hA(A.method,t),a=typeof A.
body<"u"?hA(A.body,r):!0,c=dB(A,s);return o&&i&&a&&c}n(uR,"matchKey");function pB(A){return Buffer.isBuffer(A)||A instanceof Uint8Array||A instanceof ArrayBuffer?
A:typeof A=="object"?JSON.stringify(A):A.toString()}n(pB,"getResponseData");function fB(A,e){let t=e.query?gR(e.path,e.query):e.path,r=typeof t=="string"?hB(t):
t,s=A.filter(({consumed:o})=>!o).filter(({path:o})=>hA(hB(o),r));if(s.length===0)throw new at(`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:o})=>hA(
o,e.method)),s.length===0)throw new at(`Mock dispatch not matched for method '${e.method}' on path '${r}'`);if(s=s.filter(({body:o})=>typeof o<"u"?hA(o,e.body):
!0),s.length===0)throw new at(`Mock dispatch not matched for body '${e.body}' on path '${r}'`);if(s=s.filter(o=>dB(o,e.headers)),s.length===0){let o=typeof e.headers==
"object"?JSON.stringify(e.headers):e.headers;throw new at(`Mock dispatch not matched for headers '${o}' on path '${r}'`)}return s[0]}n(fB,"getMockDispatch");function QR(A,e,t){
let r={timesInvoked:0,times:1,persist:!1,consumed:!1},s=typeof t=="function"?{callback:t}:{...t},o={...r,...e,pending:!0,data:{error:null,...s}};return A.push(o),
o}n(QR,"addMockDispatch");function Za(A,e){let t=A.findIndex(r=>r.consumed?uR(r,e):!1);t!==-1&&A.splice(t,1)}n(Za,"deleteMockDispatch");function wB(A){let{path:e,
method:t,body:r,headers:s,query:o}=A;return{path:e,method:t,body:r,headers:s,query:o}}n(wB,"buildKey");function Ka(A){let e=Object.keys(A),t=[];for(let r=0;r<e.
length;++r){let s=e[r],o=A[s],i=Buffer.from(`${s}`);if(Array.isArray(o))for(let a=0;a<o.length;++a)t.push(i,Buffer.from(`${o[a]}`));else t.push(i,Buffer.from(`${o}`))}
return t}n(Ka,"generateKeyValues");function mB(A){return lR[A]||"unknown"}n(mB,"getStatusText");async function BR(A){let e=[];for await(let t of A)e.push(t);return Buffer.
concat(e).toString("utf8")}n(BR,"getResponse");function yB(A,e){let t=wB(A),r=fB(this[Fo],t);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(
A)});let{data:{statusCode:s,data:o,headers:i,trailers:a,error:c},delay:g,persist:E}=r,{timesInvoked:l,times:u}=r;if(r.consumed=!E&&l>=u,r.pending=l<u,c!==null)return Za(
this[Fo],t),e.onError(c),!0;typeof g=="number"&&g>0?setTimeout(()=>{h(this[Fo])},g):h(this[Fo]);function h(I,C=o){let B=Array.isArray(A.headers)?Xa(A.headers):A.
headers,w=typeof C=="function"?C({...A,headers:B}):C;if(ER(w)){w.then(O=>h(I,O));return}let D=pB(w),y=Ka(i),Y=Ka(a);e.onConnect?.(O=>e.onError(O),null),e.onHeaders?.(
s,y,Q,mB(s)),e.onData?.(Buffer.from(D)),e.onComplete?.(Y),Za(I,t)}n(h,"handleReply");function Q(){}return n(Q,"resume"),!0}n(yB,"mockDispatch");function hR(){let A=this[nR],
e=this[aR],t=this[iR];return n(function(s,o){if(A.isMockActive)try{yB.call(this,s,o)}catch(i){if(i instanceof at){let a=A[cR]();if(a===!1)throw new at(`${i.message}\
: subsequent request to origin ${e} was not allowed (net.connect disabled)`);if(DB(a,e))t.call(this,s,o);else throw new at(`${i.message}: subsequent request to \
origin ${e} was not allowed (net.connect is not enabled for this origin)`)}else throw i}else t.call(this,s,o)},"dispatch")}n(hR,"buildMockDispatch");function DB(A,e){
let t=new URL(e);return A===!0?!0:!!(Array.isArray(A)&&A.some(r=>hA(r,t.host)))}n(DB,"checkNetConnect");function CR(A){if(A){let{agent:e,...t}=A;return t}}n(CR,
"buildMockOptions");kB.exports={getResponseData:pB,getMockDispatch:fB,addMockDispatch:QR,deleteMockDispatch:Za,buildKey:wB,generateKeyValues:Ka,matchValue:hA,getResponse:BR,
getStatusText:mB,mockDispatch:yB,buildMockDispatch:hR,checkNetConnect:DB,buildMockOptions:CR,getHeaderByName:IB,buildHeadersFromArray:Xa}});var sc=p((yM,rc)=>{"use strict";var{getResponseData:IR,buildKey:dR,addMockDispatch:ja}=es(),{kDispatches:To,kDispatchKey:So,kDefaultHeaders:$a,kDefaultTrailers:ec,
kContentLength:Ac,kMockDispatch:Uo}=$t(),{InvalidArgumentError:nA}=x(),{buildURL:pR}=M(),er=class{static{n(this,"MockScope")}constructor(e){this[Uo]=e}delay(e){
if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new nA("waitInMs must be a valid integer > 0");return this[Uo].delay=e,this}persist(){return this[Uo].persist=
!0,this}times(e){if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new nA("repeatTimes must be a valid integer > 0");return this[Uo].times=e,this}},tc=class{static{
n(this,"MockInterceptor")}constructor(e,t){if(typeof e!="object")throw new nA("opts must be an object");if(typeof e.path>"u")throw new nA("opts.path must be def\
ined");if(typeof e.method>"u"&&(e.method="GET"),typeof e.path=="string")if(e.query)e.path=pR(e.path,e.query);else{let r=new URL(e.path,"data://");e.path=r.pathname+
r.search}typeof e.method=="string"&&(e.method=e.method.toUpperCase()),this[So]=dR(e),this[To]=t,this[$a]={},this[ec]={},this[Ac]=!1}createMockScopeDispatchData({
statusCode:e,data:t,responseOptions:r}){let s=IR(t),o=this[Ac]?{"content-length":s.length}:{},i={...this[$a],...o,...r.headers},a={...this[ec],...r.trailers};return{
statusCode:e,data:t,headers:i,trailers:a}}validateReplyParameters(e){if(typeof e.statusCode>"u")throw new nA("statusCode must be defined");if(typeof e.responseOptions!=
"object"||e.responseOptions===null)throw new nA("responseOptions must be an object")}reply(e){if(typeof e=="function"){let o=n(a=>{let c=e(a);if(typeof c!="obje\
ct"||c===null)throw new nA("reply options callback must return an object");let g={data:"",responseOptions:{},...c};return this.validateReplyParameters(g),{...this.
createMockScopeDispatchData(g)}},"wrappedDefaultsCallback"),i=ja(this[To],this[So],o);return new er(i)}let t={statusCode:e,data:arguments[1]===void 0?"":arguments[1],
responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(t);let r=this.createMockScopeDispatchData(t),s=ja(this[To],this[So],r);return new er(
s)}replyWithError(e){if(typeof e>"u")throw new nA("error must be defined");let t=ja(this[To],this[So],{error:e});return new er(t)}defaultReplyHeaders(e){if(typeof e>
"u")throw new nA("headers must be defined");return this[$a]=e,this}defaultReplyTrailers(e){if(typeof e>"u")throw new nA("trailers must be defined");return this[ec]=
e,this}replyContentLength(){return this[Ac]=!0,this}};rc.exports.MockInterceptor=tc;rc.exports.MockScope=er});var ic=p((kM,NB)=>{"use strict";var{promisify:fR}=d("node:util"),wR=Pt(),{buildMockDispatch:mR}=es(),{kDispatches:RB,kMockAgent:bB,kClose:FB,kOriginalClose:TB,kOrigin:SB,
kOriginalDispatch:yR,kConnected:oc}=$t(),{MockInterceptor:DR}=sc(),UB=X(),{InvalidArgumentError:kR}=x(),nc=class extends wR{static{n(this,"MockClient")}constructor(e,t){
if(super(e,t),!t||!t.agent||typeof t.agent.dispatch!="function")throw new kR("Argument opts.agent must implement Agent");this[bB]=t.agent,this[SB]=e,this[RB]=[],
this[oc]=1,this[yR]=this.dispatch,this[TB]=this.close.bind(this),this.dispatch=mR.call(this),this.close=this[FB]}get[UB.kConnected](){return this[oc]}intercept(e){
return new DR(e,this[RB])}async[FB](){await fR(this[TB])(),this[oc]=0,this[bB][UB.kClients].delete(this[SB])}};NB.exports=nc});var gc=p((bM,xB)=>{"use strict";var{promisify:RR}=d("node:util"),bR=_t(),{buildMockDispatch:FR}=es(),{kDispatches:GB,kMockAgent:MB,kClose:LB,kOriginalClose:vB,kOrigin:YB,
kOriginalDispatch:TR,kConnected:ac}=$t(),{MockInterceptor:SR}=sc(),JB=X(),{InvalidArgumentError:UR}=x(),cc=class extends bR{static{n(this,"MockPool")}constructor(e,t){
if(super(e,t),!t||!t.agent||typeof t.agent.dispatch!="function")throw new UR("Argument opts.agent must implement Agent");this[MB]=t.agent,this[YB]=e,this[GB]=[],
this[ac]=1,this[TR]=this.dispatch,this[vB]=this.close.bind(this),this.dispatch=FR.call(this),this.close=this[LB]}get[JB.kConnected](){return this[ac]}intercept(e){
return new SR(e,this[GB])}async[LB](){await RR(this[vB])(),this[ac]=0,this[MB][JB.kClients].delete(this[YB])}};xB.exports=cc});var VB=p((SM,HB)=>{"use strict";var NR={pronoun:"it",is:"is",was:"was",this:"this"},GR={pronoun:"they",is:"are",was:"were",this:"these"};HB.exports=class{static{
n(this,"Pluralizer")}constructor(e,t){this.singular=e,this.plural=t}pluralize(e){let t=e===1,r=t?NR:GR,s=t?this.singular:this.plural;return{...r,count:e,noun:s}}}});var PB=p((GM,OB)=>{"use strict";var{Transform:MR}=d("node:stream"),{Console:LR}=d("node:console"),vR=process.versions.icu?"✅":"Y ",YR=process.versions.icu?"❌":
"N ";OB.exports=class{static{n(this,"PendingInterceptorsFormatter")}constructor({disableColors:e}={}){this.transform=new MR({transform(t,r,s){s(null,t)}}),this.
logger=new LR({stdout:this.transform,inspectOptions:{colors:!e&&!process.env.CI}})}format(e){let t=e.map(({method:r,path:s,data:{statusCode:o},persist:i,times:a,
timesInvoked:c,origin:g})=>({Method:r,Origin:g,Path:s,"Status code":o,Persistent:i?vR:YR,Invocations:c,Remaining:i?1/0:a-c}));return this.logger.table(t),this.transform.
read().toString()}}});var zB=p((LM,WB)=>{"use strict";var{kClients:ct}=X(),JR=qt(),{kAgent:lc,kMockAgentSet:No,kMockAgentGet:_B,kDispatches:Ec,kIsMockActive:Go,kNetConnect:gt,kGetNetConnect:xR,
kOptions:Mo,kFactory:Lo}=$t(),HR=ic(),VR=gc(),{matchValue:OR,buildMockOptions:PR}=es(),{InvalidArgumentError:qB,UndiciError:_R}=x(),qR=mr(),WR=VB(),zR=PB(),uc=class extends qR{static{
n(this,"MockAgent")}constructor(e){if(super(e),this[gt]=!0,this[Go]=!0,e?.agent&&typeof e.agent.dispatch!="function")throw new qB("Argument opts.agent must impl\
ement Agent");let t=e?.agent?e.agent:new JR(e);this[lc]=t,this[ct]=t[ct],this[Mo]=PR(e)}get(e){let t=this[_B](e);return t||(t=this[Lo](e),this[No](e,t)),t}dispatch(e,t){
return this.get(e.origin),this[lc].dispatch(e,t)}async close(){await this[lc].close(),this[ct].clear()}deactivate(){this[Go]=!1}activate(){this[Go]=!0}enableNetConnect(e){
if(typeof e=="string"||typeof e=="function"||e instanceof RegExp)Array.isArray(this[gt])?this[gt].push(e):this[gt]=[e];else if(typeof e>"u")this[gt]=!0;else throw new qB(
"Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[gt]=!1}get isMockActive(){return this[Go]}[No](e,t){this[ct].set(e,t)}[Lo](e){
let t=Object.assign({agent:this},this[Mo]);return this[Mo]&&this[Mo].connections===1?new HR(e,t):new VR(e,t)}[_B](e){let t=this[ct].get(e);if(t)return t;if(typeof e!=
"string"){let r=this[Lo]("http://localhost:9999");return this[No](e,r),r}for(let[r,s]of Array.from(this[ct]))if(s&&typeof r!="string"&&OR(r,e)){let o=this[Lo](e);
return this[No](e,o),o[Ec]=s[Ec],o}}[xR](){return this[gt]}pendingInterceptors(){let e=this[ct];return Array.from(e.entries()).flatMap(([t,r])=>r[Ec].map(s=>({...s,
origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({pendingInterceptorsFormatter:e=new zR}={}){let t=this.pendingInterceptors();if(t.length===0)return;
let r=new WR("interceptor","interceptors").pluralize(t.length);throw new _R(`
${r.count} ${r.noun} ${r.is} pending:

${e.format(t)}
`.trim())}};WB.exports=uc});var As=p((YM,jB)=>{"use strict";var ZB=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:ZR}=x(),KR=qt();XB()===void 0&&KB(new KR);function KB(A){if(!A||
typeof A.dispatch!="function")throw new ZR("Argument agent must implement Agent");Object.defineProperty(globalThis,ZB,{value:A,writable:!0,enumerable:!1,configurable:!1})}
n(KB,"setGlobalDispatcher");function XB(){return globalThis[ZB]}n(XB,"getGlobalDispatcher");jB.exports={setGlobalDispatcher:KB,getGlobalDispatcher:XB}});var vo=p((HM,$B)=>{"use strict";$B.exports=class{static{n(this,"DecoratorHandler")}#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handle\
r must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(
...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.onData?.(...e)}onComplete(...e){
return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}});var Ah=p((OM,eh)=>{"use strict";var XR=Bo();eh.exports=A=>{let e=A?.maxRedirections;return t=>n(function(s,o){let{maxRedirections:i=e,...a}=s;if(!i)return t(s,o);
let c=new XR(t,i,s,o);return t(a,c)},"redirectInterceptor")}});var rh=p((_M,th)=>{"use strict";var jR=Ro();th.exports=A=>e=>n(function(r,s){return e(r,new jR({...r,retryOptions:{...A,...r.retryOptions}},{handler:s,dispatch:e}))},
"retryInterceptor")});var oh=p((WM,sh)=>{"use strict";var $R=M(),{InvalidArgumentError:eb,RequestAbortedError:Ab}=x(),tb=vo(),Qc=class extends tb{static{n(this,"DumpHandler")}#e=1024*
1024;#A=null;#t=!1;#s=!1;#o=0;#r=null;#n=null;constructor({maxSize:e},t){if(super(t),e!=null&&(!Number.isFinite(e)||e<1))throw new eb("maxSize must be a number \
greater than 0");this.#e=e??this.#e,this.#n=t}onConnect(e){this.#A=e,this.#n.onConnect(this.#i.bind(this))}#i(e){this.#s=!0,this.#r=e}onHeaders(e,t,r,s){let i=$R.
parseHeaders(t)["content-length"];if(i!=null&&i>this.#e)throw new Ab(`Response size (${i}) larger than maxSize (${this.#e})`);return this.#s?!0:this.#n.onHeaders(
e,t,r,s)}onError(e){this.#t||(e=this.#r??e,this.#n.onError(e))}onData(e){return this.#o=this.#o+e.length,this.#o>=this.#e&&(this.#t=!0,this.#s?this.#n.onError(this.#r):
this.#n.onComplete([])),!0}onComplete(e){if(!this.#t){if(this.#s){this.#n.onError(this.reason);return}this.#n.onComplete(e)}}};function rb({maxSize:A}={maxSize:1024*
1024}){return e=>n(function(r,s){let{dumpMaxSize:o=A}=r,i=new Qc({maxSize:o},s);return e(r,i)},"Intercept")}n(rb,"createDumpInterceptor");sh.exports=rb});var ah=p((ZM,ih)=>{"use strict";var{isIP:sb}=d("node:net"),{lookup:ob}=d("node:dns"),nb=vo(),{InvalidArgumentError:Ar,InformationalError:ib}=x(),nh=Math.pow(2,31)-
1,Bc=class{static{n(this,"DNSInstance")}#e=0;#A=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(e){this.#e=e.maxTTL,this.#A=e.maxItems,
this.dualStack=e.dualStack,this.affinity=e.affinity,this.lookup=e.lookup??this.#s,this.pick=e.pick??this.#o}get full(){return this.#t.size===this.#A}runLookup(e,t,r){
let s=this.#t.get(e.hostname);if(s==null&&this.full){r(null,e.origin);return}let o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.
pick,...t.dns,maxTTL:this.#e,maxItems:this.#A};if(s==null)this.lookup(e,o,(i,a)=>{if(i||a==null||a.length===0){r(i??new ib("No DNS entries found"));return}this.
setRecords(e,a);let c=this.#t.get(e.hostname),g=this.pick(e,c,o.affinity),E;typeof g.port=="number"?E=`:${g.port}`:e.port!==""?E=`:${e.port}`:E="",r(null,`${e.protocol}\
//${g.family===6?`[${g.address}]`:g.address}${E}`)});else{let i=this.pick(e,s,o.affinity);if(i==null){this.#t.delete(e.hostname),this.runLookup(e,t,r);return}let a;
typeof i.port=="number"?a=`:${i.port}`:e.port!==""?a=`:${e.port}`:a="",r(null,`${e.protocol}//${i.family===6?`[${i.address}]`:i.address}${a}`)}}#s(e,t,r){ob(e.hostname,
{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(s,o)=>{if(s)return r(s);let i=new Map;for(let a of o)i.set(`${a.address}:${a.family}`,a);
r(null,i.values())})}#o(e,t,r){let s=null,{records:o,offset:i}=t,a;if(this.dualStack?(r==null&&(i==null||i===nh?(t.offset=0,r=4):(t.offset++,r=(t.offset&1)===1?
6:4)),o[r]!=null&&o[r].ips.length>0?a=o[r]:a=o[r===4?6:4]):a=o[r],a==null||a.ips.length===0)return s;a.offset==null||a.offset===nh?a.offset=0:a.offset++;let c=a.
offset%a.ips.length;return s=a.ips[c]??null,s==null?s:Date.now()-s.timestamp>s.ttl?(a.ips.splice(c,1),this.pick(e,t,r)):s}setRecords(e,t){let r=Date.now(),s={records:{
4:null,6:null}};for(let o of t){o.timestamp=r,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;let i=s.records[o.family]??{ips:[]};i.ips.push(
o),s.records[o.family]=i}this.#t.set(e.hostname,s)}getHandler(e,t){return new hc(this,e,t)}},hc=class extends nb{static{n(this,"DNSDispatchHandler")}#e=null;#A=null;#t=null;#s=null;#o=null;constructor(e,{
origin:t,handler:r,dispatch:s},o){super(r),this.#o=t,this.#s=r,this.#A={...o},this.#e=e,this.#t=s}onError(e){switch(e.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#e.dualStack){this.#e.runLookup(this.#o,this.#A,(t,r)=>{if(t)return this.#s.onError(t);let s={...this.#A,origin:r};this.#t(s,this)});return}this.#s.onError(
e);return}case"ENOTFOUND":this.#e.deleteRecord(this.#o);default:this.#s.onError(e);break}}};ih.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<
0))throw new Ar("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new Ar("Invalid maxItems.\
 Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new Ar("Invalid affinity. Must be either 4 or 6");
if(A?.dualStack!=null&&typeof A?.dualStack!="boolean")throw new Ar("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new Ar(
"Invalid lookup. Must be a function");if(A?.pick!=null&&typeof A?.pick!="function")throw new Ar("Invalid pick. Must be a function");let e=A?.dualStack??!0,t;e?t=
A?.affinity??null:t=A?.affinity??4;let r={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:e,affinity:t,maxItems:A?.maxItems??1/0},s=new Bc(
r);return o=>n(function(a,c){let g=a.origin.constructor===URL?a.origin:new URL(a.origin);return sb(g.hostname)!==0?o(a,c):(s.runLookup(g,a,(E,l)=>{if(E)return c.
onError(E);let u=null;u={...a,servername:g.hostname,origin:l,headers:{host:g.hostname,...a.headers}},o(u,s.getHandler({origin:g,dispatch:o,handler:c},a))}),!0)},
"dnsInterceptor")}});var lt=p((XM,Bh)=>{"use strict";var{kConstruct:ab}=X(),{kEnumerableProperty:tr}=M(),{iteratorMixin:cb,isValidHeaderName:ts,isValidHeaderValue:gh}=ke(),{webidl:J}=le(),
Cc=d("node:assert"),Yo=d("node:util"),oe=Symbol("headers map"),Te=Symbol("headers map sorted");function ch(A){return A===10||A===13||A===9||A===32}n(ch,"isHTTPW\
hiteSpaceCharCode");function lh(A){let e=0,t=A.length;for(;t>e&&ch(A.charCodeAt(t-1));)--t;for(;t>e&&ch(A.charCodeAt(e));)++e;return e===0&&t===A.length?A:A.substring(
e,t)}n(lh,"headerValueNormalize");function Eh(A,e){if(Array.isArray(e))for(let t=0;t<e.length;++t){let r=e[t];if(r.length!==2)throw J.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${r.length}.`});Ic(A,r[0],r[1])}else if(typeof e=="object"&&e!==null){let t=Object.
keys(e);for(let r=0;r<t.length;++r)Ic(A,t[r],e[t[r]])}else throw J.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<\
sequence<ByteString>>","record<ByteString, ByteString>"]})}n(Eh,"fill");function Ic(A,e,t){if(t=lh(t),ts(e)){if(!gh(t))throw J.errors.invalidArgument({prefix:"H\
eaders.append",value:t,type:"header value"})}else throw J.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"});if(Qh(A)==="immutable")throw new TypeError(
"immutable");return dc(A).append(e,t,!1)}n(Ic,"appendHeader");function uh(A,e){return A[0]<e[0]?-1:1}n(uh,"compareHeaderName");var Jo=class A{static{n(this,"Hea\
dersList")}cookies=null;constructor(e){e instanceof A?(this[oe]=new Map(e[oe]),this[Te]=e[Te],this.cookies=e.cookies===null?null:[...e.cookies]):(this[oe]=new Map(
e),this[Te]=null)}contains(e,t){return this[oe].has(t?e:e.toLowerCase())}clear(){this[oe].clear(),this[Te]=null,this.cookies=null}append(e,t,r){this[Te]=null;let s=r?
e:e.toLowerCase(),o=this[oe].get(s);if(o){let i=s==="cookie"?"; ":", ";this[oe].set(s,{name:o.name,value:`${o.value}${i}${t}`})}else this[oe].set(s,{name:e,value:t});
s==="set-cookie"&&(this.cookies??=[]).push(t)}set(e,t,r){this[Te]=null;let s=r?e:e.toLowerCase();s==="set-cookie"&&(this.cookies=[t]),this[oe].set(s,{name:e,value:t})}delete(e,t){
this[Te]=null,t||(e=e.toLowerCase()),e==="set-cookie"&&(this.cookies=null),this[oe].delete(e)}get(e,t){return this[oe].get(t?e:e.toLowerCase())?.value??null}*[Symbol.
iterator](){for(let{0:e,1:{value:t}}of this[oe])yield[e,t]}get entries(){let e={};if(this[oe].size!==0)for(let{name:t,value:r}of this[oe].values())e[t]=r;return e}rawValues(){
return this[oe].values()}get entriesList(){let e=[];if(this[oe].size!==0)for(let{0:t,1:{name:r,value:s}}of this[oe])if(t==="set-cookie")for(let o of this.cookies)
e.push([r,o]);else e.push([r,s]);return e}toSortedArray(){let e=this[oe].size,t=new Array(e);if(e<=32){if(e===0)return t;let r=this[oe][Symbol.iterator](),s=r.next().
value;t[0]=[s[0],s[1].value],Cc(s[1].value!==null);for(let o=1,i=0,a=0,c=0,g=0,E,l;o<e;++o){for(l=r.next().value,E=t[o]=[l[0],l[1].value],Cc(E[1]!==null),c=0,a=
o;c<a;)g=c+(a-c>>1),t[g][0]<=E[0]?c=g+1:a=g;if(o!==g){for(i=o;i>c;)t[i]=t[--i];t[c]=E}}if(!r.next().done)throw new TypeError("Unreachable");return t}else{let r=0;
for(let{0:s,1:{value:o}}of this[oe])t[r++]=[s,o],Cc(o!==null);return t.sort(uh)}}},ze=class A{static{n(this,"Headers")}#e;#A;constructor(e=void 0){J.util.markAsUncloneable(
this),e!==ab&&(this.#A=new Jo,this.#e="none",e!==void 0&&(e=J.converters.HeadersInit(e,"Headers contructor","init"),Eh(this,e)))}append(e,t){J.brandCheck(this,A),
J.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return e=J.converters.ByteString(e,r,"name"),t=J.converters.ByteString(t,r,"value"),Ic(
this,e,t)}delete(e){if(J.brandCheck(this,A),J.argumentLengthCheck(arguments,1,"Headers.delete"),e=J.converters.ByteString(e,"Headers.delete","name"),!ts(e))throw J.
errors.invalidArgument({prefix:"Headers.delete",value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.contains(e,!1)&&this.#A.
delete(e,!1)}get(e){J.brandCheck(this,A),J.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(e=J.converters.ByteString(e,t,"name"),!ts(e))throw J.
errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#A.get(e,!1)}has(e){J.brandCheck(this,A),J.argumentLengthCheck(arguments,1,"Headers.ha\
s");let t="Headers.has";if(e=J.converters.ByteString(e,t,"name"),!ts(e))throw J.errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#A.contains(
e,!1)}set(e,t){J.brandCheck(this,A),J.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(e=J.converters.ByteString(e,r,"name"),t=J.converters.
ByteString(t,r,"value"),t=lh(t),ts(e)){if(!gh(t))throw J.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw J.errors.invalidArgument({prefix:r,
value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.set(e,t,!1)}getSetCookie(){J.brandCheck(this,A);let e=this.#A.cookies;
return e?[...e]:[]}get[Te](){if(this.#A[Te])return this.#A[Te];let e=[],t=this.#A.toSortedArray(),r=this.#A.cookies;if(r===null||r.length===1)return this.#A[Te]=
t;for(let s=0;s<t.length;++s){let{0:o,1:i}=t[s];if(o==="set-cookie")for(let a=0;a<r.length;++a)e.push([o,r[a]]);else e.push([o,i])}return this.#A[Te]=e}[Yo.inspect.
custom](e,t){return t.depth??=e,`Headers ${Yo.formatWithOptions(t,this.#A.entries)}`}static getHeadersGuard(e){return e.#e}static setHeadersGuard(e,t){e.#e=t}static getHeadersList(e){
return e.#A}static setHeadersList(e,t){e.#A=t}},{getHeadersGuard:Qh,setHeadersGuard:gb,getHeadersList:dc,setHeadersList:lb}=ze;Reflect.deleteProperty(ze,"getHea\
dersGuard");Reflect.deleteProperty(ze,"setHeadersGuard");Reflect.deleteProperty(ze,"getHeadersList");Reflect.deleteProperty(ze,"setHeadersList");cb("Headers",ze,
Te,0,1);Object.defineProperties(ze.prototype,{append:tr,delete:tr,get:tr,has:tr,set:tr,getSetCookie:tr,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[Yo.
inspect.custom]:{enumerable:!1}});J.converters.HeadersInit=function(A,e,t){if(J.util.Type(A)==="Object"){let r=Reflect.get(A,Symbol.iterator);if(!Yo.types.isProxy(
A)&&r===ze.prototype.entries)try{return dc(A).entriesList}catch{}return typeof r=="function"?J.converters["sequence<sequence<ByteString>>"](A,e,t,r.bind(A)):J.converters["\
record<ByteString, ByteString>"](A,e,t)}throw J.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString\
>>","record<ByteString, ByteString>"]})};Bh.exports={fill:Eh,compareHeaderName:uh,Headers:ze,HeadersList:Jo,getHeadersGuard:Qh,setHeadersGuard:gb,setHeadersList:lb,
getHeadersList:dc}});var ss=p(($M,Rh)=>{"use strict";var{Headers:fh,HeadersList:hh,fill:Eb,getHeadersGuard:ub,setHeadersGuard:wh,setHeadersList:mh}=lt(),{extractBody:Ch,cloneBody:Qb,
mixinBody:Bb,hasFinalizationRegistry:yh,streamRegistry:Dh,bodyUnusable:hb}=vt(),pc=M(),Ih=d("node:util"),{kEnumerableProperty:Se}=pc,{isValidReasonPhrase:Cb,isCancelled:Ib,
isAborted:db,isBlobLike:pb,serializeJavascriptValueToJSONString:fb,isErrorLike:wb,isomorphicEncode:mb,environmentSettingsObject:yb}=ke(),{redirectStatusSet:Db,nullBodyStatus:kb}=kr(),
{kState:$,kHeaders:CA}=mA(),{webidl:G}=le(),{FormData:Rb}=Ur(),{URLSerializer:dh}=de(),{kConstruct:Ho}=X(),fc=d("node:assert"),{types:bb}=d("node:util"),Fb=new TextEncoder(
"utf-8"),Et=class A{static{n(this,"Response")}static error(){return rs(Vo(),"immutable")}static json(e,t={}){G.argumentLengthCheck(arguments,1,"Response.json"),
t!==null&&(t=G.converters.ResponseInit(t));let r=Fb.encode(fb(e)),s=Ch(r),o=rs(rr({}),"response");return ph(o,t,{body:s[0],type:"application/json"}),o}static redirect(e,t=302){
G.argumentLengthCheck(arguments,1,"Response.redirect"),e=G.converters.USVString(e),t=G.converters["unsigned short"](t);let r;try{r=new URL(e,yb.settingsObject.baseUrl)}catch(i){
throw new TypeError(`Failed to parse URL from ${e}`,{cause:i})}if(!Db.has(t))throw new RangeError(`Invalid status code ${t}`);let s=rs(rr({}),"immutable");s[$].
status=t;let o=mb(dh(r));return s[$].headersList.append("location",o,!0),s}constructor(e=null,t={}){if(G.util.markAsUncloneable(this),e===Ho)return;e!==null&&(e=
G.converters.BodyInit(e)),t=G.converters.ResponseInit(t),this[$]=rr({}),this[CA]=new fh(Ho),wh(this[CA],"response"),mh(this[CA],this[$].headersList);let r=null;
if(e!=null){let[s,o]=Ch(e);r={body:s,type:o}}ph(this,t,r)}get type(){return G.brandCheck(this,A),this[$].type}get url(){G.brandCheck(this,A);let e=this[$].urlList,
t=e[e.length-1]??null;return t===null?"":dh(t,!0)}get redirected(){return G.brandCheck(this,A),this[$].urlList.length>1}get status(){return G.brandCheck(this,A),
this[$].status}get ok(){return G.brandCheck(this,A),this[$].status>=200&&this[$].status<=299}get statusText(){return G.brandCheck(this,A),this[$].statusText}get headers(){
return G.brandCheck(this,A),this[CA]}get body(){return G.brandCheck(this,A),this[$].body?this[$].body.stream:null}get bodyUsed(){return G.brandCheck(this,A),!!this[$].
body&&pc.isDisturbed(this[$].body.stream)}clone(){if(G.brandCheck(this,A),hb(this))throw G.errors.exception({header:"Response.clone",message:"Body has already b\
een consumed."});let e=wc(this[$]);return yh&&this[$].body?.stream&&Dh.register(this,new WeakRef(this[$].body.stream)),rs(e,ub(this[CA]))}[Ih.inspect.custom](e,t){
t.depth===null&&(t.depth=2),t.colors??=!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${Ih.formatWithOptions(t,r)}`}};Bb(Et);Object.defineProperties(Et.prototype,{type:Se,
url:Se,status:Se,ok:Se,redirected:Se,statusText:Se,headers:Se,clone:Se,body:Se,bodyUsed:Se,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(
Et,{json:Se,redirect:Se,error:Se});function wc(A){if(A.internalResponse)return kh(wc(A.internalResponse),A.type);let e=rr({...A,body:null});return A.body!=null&&
(e.body=Qb(e,A.body)),e}n(wc,"cloneResponse");function rr(A){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"defaul\
t",status:200,timingInfo:null,cacheState:"",statusText:"",...A,headersList:A?.headersList?new hh(A?.headersList):new hh,urlList:A?.urlList?[...A.urlList]:[]}}n(
rr,"makeResponse");function Vo(A){let e=wb(A);return rr({type:"error",status:0,error:e?A:new Error(A&&String(A)),aborted:A&&A.name==="AbortError"})}n(Vo,"makeNe\
tworkError");function Tb(A){return A.type==="error"&&A.status===0}n(Tb,"isNetworkError");function xo(A,e){return e={internalResponse:A,...e},new Proxy(A,{get(t,r){
return r in e?e[r]:t[r]},set(t,r,s){return fc(!(r in e)),t[r]=s,!0}})}n(xo,"makeFilteredResponse");function kh(A,e){if(e==="basic")return xo(A,{type:"basic",headersList:A.
headersList});if(e==="cors")return xo(A,{type:"cors",headersList:A.headersList});if(e==="opaque")return xo(A,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(e==="opaqueredirect")return xo(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});fc(!1)}n(kh,"filterResponse");function Sb(A,e=null){
return fc(Ib(A)),db(A)?Vo(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e})):Vo(Object.assign(new DOMException("Request was c\
ancelled."),{cause:e}))}n(Sb,"makeAppropriateNetworkError");function ph(A,e,t){if(e.status!==null&&(e.status<200||e.status>599))throw new RangeError('init["stat\
us"] must be in the range of 200 to 599, inclusive.');if("statusText"in e&&e.statusText!=null&&!Cb(String(e.statusText)))throw new TypeError("Invalid statusText");
if("status"in e&&e.status!=null&&(A[$].status=e.status),"statusText"in e&&e.statusText!=null&&(A[$].statusText=e.statusText),"headers"in e&&e.headers!=null&&Eb(
A[CA],e.headers),t){if(kb.includes(A.status))throw G.errors.exception({header:"Response constructor",message:`Invalid response status code ${A.status}`});A[$].body=
t.body,t.type!=null&&!A[$].headersList.contains("content-type",!0)&&A[$].headersList.append("content-type",t.type,!0)}}n(ph,"initializeResponse");function rs(A,e){
let t=new Et(Ho);return t[$]=A,t[CA]=new fh(Ho),mh(t[CA],A.headersList),wh(t[CA],e),yh&&A.body?.stream&&Dh.register(t,new WeakRef(A.body.stream)),t}n(rs,"fromIn\
nerResponse");G.converters.ReadableStream=G.interfaceConverter(ReadableStream);G.converters.FormData=G.interfaceConverter(Rb);G.converters.URLSearchParams=G.interfaceConverter(
URLSearchParams);G.converters.XMLHttpRequestBodyInit=function(A,e,t){return typeof A=="string"?G.converters.USVString(A,e,t):pb(A)?G.converters.Blob(A,e,t,{strict:!1}):
ArrayBuffer.isView(A)||bb.isArrayBuffer(A)?G.converters.BufferSource(A,e,t):pc.isFormDataLike(A)?G.converters.FormData(A,e,t,{strict:!1}):A instanceof URLSearchParams?
G.converters.URLSearchParams(A,e,t):G.converters.DOMString(A,e,t)};G.converters.BodyInit=function(A,e,t){return A instanceof ReadableStream?G.converters.ReadableStream(
A,e,t):A?.[Symbol.asyncIterator]?A:G.converters.XMLHttpRequestBodyInit(A,e,t)};G.converters.ResponseInit=G.dictionaryConverter([{key:"status",converter:G.converters["\
unsigned short"],defaultValue:n(()=>200,"defaultValue")},{key:"statusText",converter:G.converters.ByteString,defaultValue:n(()=>"","defaultValue")},{key:"header\
s",converter:G.converters.HeadersInit}]);Rh.exports={isNetworkError:Tb,makeNetworkError:Vo,makeResponse:rr,makeAppropriateNetworkError:Sb,filterResponse:kh,Response:Et,
cloneResponse:wc,fromInnerResponse:rs}});var Sh=p((AL,Th)=>{"use strict";var{kConnected:bh,kSize:Fh}=X(),mc=class{static{n(this,"CompatWeakRef")}constructor(e){this.value=e}deref(){return this.value[bh]===
0&&this.value[Fh]===0?void 0:this.value}},yc=class{static{n(this,"CompatFinalizer")}constructor(e){this.finalizer=e}register(e,t){e.on&&e.on("disconnect",()=>{e[bh]===
0&&e[Fh]===0&&this.finalizer(t)})}unregister(e){}};Th.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug(
"Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:mc,FinalizationRegistry:yc}):{WeakRef,FinalizationRegistry}}});var sr=p((rL,qh)=>{"use strict";var{extractBody:Ub,mixinBody:Nb,cloneBody:Gb,bodyUnusable:Uh}=vt(),{Headers:Hh,fill:Mb,HeadersList:qo,setHeadersGuard:kc,getHeadersGuard:Lb,
setHeadersList:Vh,getHeadersList:Nh}=lt(),{FinalizationRegistry:vb}=Sh()(),Po=M(),Gh=d("node:util"),{isValidHTTPToken:Yb,sameOrigin:Mh,environmentSettingsObject:Oo}=ke(),
{forbiddenMethodsSet:Jb,corsSafeListedMethodsSet:xb,referrerPolicy:Hb,requestRedirect:Vb,requestMode:Ob,requestCredentials:Pb,requestCache:_b,requestDuplex:qb}=kr(),
{kEnumerableProperty:ne,normalizedMethodRecordsBase:Wb,normalizedMethodRecords:zb}=Po,{kHeaders:Ue,kSignal:_o,kState:K,kDispatcher:Dc}=mA(),{webidl:S}=le(),{URLSerializer:Zb}=de(),
{kConstruct:Wo}=X(),Kb=d("node:assert"),{getMaxListeners:Lh,setMaxListeners:vh,getEventListeners:Xb,defaultMaxListeners:Yh}=d("node:events"),jb=Symbol("abortCon\
troller"),Oh=new vb(({signal:A,abort:e})=>{A.removeEventListener("abort",e)}),zo=new WeakMap;function Jh(A){return e;function e(){let t=A.deref();if(t!==void 0){
Oh.unregister(e),this.removeEventListener("abort",e),t.abort(this.reason);let r=zo.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let o=s.deref();o!==
void 0&&o.abort(this.reason)}r.clear()}zo.delete(t.signal)}}}}n(Jh,"buildAbort");var xh=!1,GA=class A{static{n(this,"Request")}constructor(e,t={}){if(S.util.markAsUncloneable(
this),e===Wo)return;let r="Request constructor";S.argumentLengthCheck(arguments,1,r),e=S.converters.RequestInfo(e,r,"input"),t=S.converters.RequestInit(t,r,"ini\
t");let s=null,o=null,i=Oo.settingsObject.baseUrl,a=null;if(typeof e=="string"){this[Dc]=t.dispatcher;let B;try{B=new URL(e,i)}catch(w){throw new TypeError("Fai\
led to parse URL from "+e,{cause:w})}if(B.username||B.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+e);s=Zo(
{urlList:[B]}),o="cors"}else this[Dc]=t.dispatcher||e[Dc],Kb(e instanceof A),s=e[K],a=e[_o];let c=Oo.settingsObject.origin,g="client";if(s.window?.constructor?.
name==="EnvironmentSettingsObject"&&Mh(s.window,c)&&(g=s.window),t.window!=null)throw new TypeError(`'window' option '${g}' must be null`);"window"in t&&(g="no-\
window"),s=Zo({method:s.method,headersList:s.headersList,unsafeRequest:s.unsafeRequest,client:Oo.settingsObject,window:g,priority:s.priority,origin:s.origin,referrer:s.
referrer,referrerPolicy:s.referrerPolicy,mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.
reloadNavigation,historyNavigation:s.historyNavigation,urlList:[...s.urlList]});let E=Object.keys(t).length!==0;if(E&&(s.mode==="navigate"&&(s.mode="same-origin"),
s.reloadNavigation=!1,s.historyNavigation=!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.
referrer!==void 0){let B=t.referrer;if(B==="")s.referrer="no-referrer";else{let w;try{w=new URL(B,i)}catch(D){throw new TypeError(`Referrer "${B}" is not a vali\
d URL.`,{cause:D})}w.protocol==="about:"&&w.hostname==="client"||c&&!Mh(w,Oo.settingsObject.baseUrl)?s.referrer="client":s.referrer=w}}t.referrerPolicy!==void 0&&
(s.referrerPolicy=t.referrerPolicy);let l;if(t.mode!==void 0?l=t.mode:l=o,l==="navigate")throw S.errors.exception({header:"Request constructor",message:"invalid\
 request mode navigate."});if(l!=null&&(s.mode=l),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==void 0&&(s.cache=t.cache),s.cache==="only-if-c\
ached"&&s.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(s.redirect=t.redirect),t.
integrity!=null&&(s.integrity=String(t.integrity)),t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){let B=t.method,w=zb[B];if(w!==void 0)s.method=
w;else{if(!Yb(B))throw new TypeError(`'${B}' is not a valid HTTP method.`);let D=B.toUpperCase();if(Jb.has(D))throw new TypeError(`'${B}' HTTP method is unsuppo\
rted.`);B=Wb[D]??B,s.method=B}!xh&&s.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is \
much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),xh=!0)}t.signal!==void 0&&(a=t.signal),this[K]=s;let u=new AbortController;if(this[_o]=u.signal,a!=null){
if(!a||typeof a.aborted!="boolean"||typeof a.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type Abort\
Signal.");if(a.aborted)u.abort(a.reason);else{this[jb]=u;let B=new WeakRef(u),w=Jh(B);try{(typeof Lh=="function"&&Lh(a)===Yh||Xb(a,"abort").length>=Yh)&&vh(1500,
a)}catch{}Po.addAbortListener(a,w),Oh.register(u,{signal:a,abort:w},w)}}if(this[Ue]=new Hh(Wo),Vh(this[Ue],s.headersList),kc(this[Ue],"request"),l==="no-cors"){
if(!xb.has(s.method))throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);kc(this[Ue],"request-no-cors")}if(E){let B=Nh(this[Ue]),w=t.headers!==void 0?
t.headers:new qo(B);if(B.clear(),w instanceof qo){for(let{name:D,value:y}of w.rawValues())B.append(D,y,!1);B.cookies=w.cookies}else Mb(this[Ue],w)}let h=e instanceof
A?e[K].body:null;if((t.body!=null||h!=null)&&(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Q=null;
if(t.body!=null){let[B,w]=Ub(t.body,s.keepalive);Q=B,w&&!Nh(this[Ue]).contains("content-type",!0)&&this[Ue].append("content-type",w)}let I=Q??h;if(I!=null&&I.source==
null){if(Q!=null&&t.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let C=I;if(Q==null&&h!=null){if(Uh(e))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");let B=new TransformStream;h.stream.pipeThrough(B),C={source:h.source,length:h.length,
stream:B.readable}}this[K].body=C}get method(){return S.brandCheck(this,A),this[K].method}get url(){return S.brandCheck(this,A),Zb(this[K].url)}get headers(){return S.
brandCheck(this,A),this[Ue]}get destination(){return S.brandCheck(this,A),this[K].destination}get referrer(){return S.brandCheck(this,A),this[K].referrer==="no-\
referrer"?"":this[K].referrer==="client"?"about:client":this[K].referrer.toString()}get referrerPolicy(){return S.brandCheck(this,A),this[K].referrerPolicy}get mode(){
return S.brandCheck(this,A),this[K].mode}get credentials(){return this[K].credentials}get cache(){return S.brandCheck(this,A),this[K].cache}get redirect(){return S.
brandCheck(this,A),this[K].redirect}get integrity(){return S.brandCheck(this,A),this[K].integrity}get keepalive(){return S.brandCheck(this,A),this[K].keepalive}get isReloadNavigation(){
return S.brandCheck(this,A),this[K].reloadNavigation}get isHistoryNavigation(){return S.brandCheck(this,A),this[K].historyNavigation}get signal(){return S.brandCheck(
this,A),this[_o]}get body(){return S.brandCheck(this,A),this[K].body?this[K].body.stream:null}get bodyUsed(){return S.brandCheck(this,A),!!this[K].body&&Po.isDisturbed(
this[K].body.stream)}get duplex(){return S.brandCheck(this,A),"half"}clone(){if(S.brandCheck(this,A),Uh(this))throw new TypeError("unusable");let e=Ph(this[K]),
t=new AbortController;if(this.signal.aborted)t.abort(this.signal.reason);else{let r=zo.get(this.signal);r===void 0&&(r=new Set,zo.set(this.signal,r));let s=new WeakRef(
t);r.add(s),Po.addAbortListener(t.signal,Jh(s))}return _h(e,t.signal,Lb(this[Ue]))}[Gh.inspect.custom](e,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.
method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${Gh.formatWithOptions(t,r)}`}};Nb(GA);function Zo(A){return{method:A.method??"GET",localURLsOnly:A.localURLsOnly??
!1,unsafeRequest:A.unsafeRequest??!1,body:A.body??null,client:A.client??null,reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",window:A.
window??"client",keepalive:A.keepalive??!1,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",destination:A.destination??"",priority:A.priority??null,
origin:A.origin??"client",policyContainer:A.policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",mode:A.mode??"no-cors",useCORSPreflightFlag:A.
useCORSPreflightFlag??!1,credentials:A.credentials??"same-origin",useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??"follow",integrity:A.
integrity??"",cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??"",reloadNavigation:A.reloadNavigation??!1,historyNavigation:A.
historyNavigation??!1,userActivation:A.userActivation??!1,taintedOrigin:A.taintedOrigin??!1,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??
"basic",preventNoCacheCacheControlHeaderModification:A.preventNoCacheCacheControlHeaderModification??!1,done:A.done??!1,timingAllowFailed:A.timingAllowFailed??!1,
urlList:A.urlList,url:A.urlList[0],headersList:A.headersList?new qo(A.headersList):new qo}}n(Zo,"makeRequest");function Ph(A){let e=Zo({...A,body:null});return A.
body!=null&&(e.body=Gb(e,A.body)),e}n(Ph,"cloneRequest");function _h(A,e,t){let r=new GA(Wo);return r[K]=A,r[_o]=e,r[Ue]=new Hh(Wo),Vh(r[Ue],A.headersList),kc(r[Ue],
t),r}n(_h,"fromInnerRequest");Object.defineProperties(GA.prototype,{method:ne,url:ne,headers:ne,redirect:ne,clone:ne,signal:ne,duplex:ne,destination:ne,body:ne,
bodyUsed:ne,isHistoryNavigation:ne,isReloadNavigation:ne,keepalive:ne,integrity:ne,cache:ne,credentials:ne,attribute:ne,referrerPolicy:ne,referrer:ne,mode:ne,[Symbol.
toStringTag]:{value:"Request",configurable:!0}});S.converters.Request=S.interfaceConverter(GA);S.converters.RequestInfo=function(A,e,t){return typeof A=="string"?
S.converters.USVString(A,e,t):A instanceof GA?S.converters.Request(A,e,t):S.converters.USVString(A,e,t)};S.converters.AbortSignal=S.interfaceConverter(AbortSignal);
S.converters.RequestInit=S.dictionaryConverter([{key:"method",converter:S.converters.ByteString},{key:"headers",converter:S.converters.HeadersInit},{key:"body",
converter:S.nullableConverter(S.converters.BodyInit)},{key:"referrer",converter:S.converters.USVString},{key:"referrerPolicy",converter:S.converters.DOMString,allowedValues:Hb},
{key:"mode",converter:S.converters.DOMString,allowedValues:Ob},{key:"credentials",converter:S.converters.DOMString,allowedValues:Pb},{key:"cache",converter:S.converters.
DOMString,allowedValues:_b},{key:"redirect",converter:S.converters.DOMString,allowedValues:Vb},{key:"integrity",converter:S.converters.DOMString},{key:"keepaliv\
e",converter:S.converters.boolean},{key:"signal",converter:S.nullableConverter(A=>S.converters.AbortSignal(A,"RequestInit","signal",{strict:!1}))},{key:"window",
converter:S.converters.any},{key:"duplex",converter:S.converters.DOMString,allowedValues:qb},{key:"dispatcher",converter:S.converters.any}]);qh.exports={Request:GA,
makeRequest:Zo,fromInnerRequest:_h,cloneRequest:Ph}});var ns=p((oL,iC)=>{"use strict";var{makeNetworkError:P,makeAppropriateNetworkError:Ko,filterResponse:Rc,makeResponse:Xo,fromInnerResponse:$b}=ss(),{HeadersList:Wh}=lt(),
{Request:eF,cloneRequest:AF}=sr(),MA=d("node:zlib"),{bytesMatch:tF,makePolicyContainer:rF,clonePolicyContainer:sF,requestBadPort:oF,TAOCheck:nF,appendRequestOriginHeader:iF,
responseLocationURL:aF,requestCurrentURL:iA,setRequestReferrerPolicyOnRedirect:cF,tryUpgradeRequestToAPotentiallyTrustworthyURL:gF,createOpaqueTimingInfo:Uc,appendFetchMetadata:lF,
corsCheck:EF,crossOriginResourcePolicyCheck:uF,determineRequestsReferrer:QF,coarsenedSharedCurrentTime:os,createDeferredPromise:BF,isBlobLike:hF,sameOrigin:Sc,isCancelled:ut,
isAborted:zh,isErrorLike:CF,fullyReadBody:IF,readableStreamClose:dF,isomorphicEncode:jo,urlIsLocal:pF,urlIsHttpHttpsScheme:Nc,urlHasHttpsScheme:fF,clampAndCoarsenConnectionTimingInfo:wF,
simpleRangeHeaderValue:mF,buildContentRange:yF,createInflate:DF,extractMimeType:kF}=ke(),{kState:jh,kDispatcher:RF}=mA(),Qt=d("node:assert"),{safelyExtractBody:Gc,
extractBody:Zh}=vt(),{redirectStatusSet:$h,nullBodyStatus:eC,safeMethodsSet:bF,requestBodyHeader:FF,subresourceSet:TF}=kr(),SF=d("node:events"),{Readable:UF,pipeline:NF,
finished:GF}=d("node:stream"),{addAbortListener:MF,isErrored:LF,isReadable:$o,bufferToLowerCasedHeaderName:Kh}=M(),{dataURLProcessor:vF,serializeAMimeType:YF,minimizeSupportedMimeType:JF}=de(),
{getGlobalDispatcher:xF}=As(),{webidl:HF}=le(),{STATUS_CODES:VF}=d("node:http"),OF=["GET","HEAD"],PF=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",bc,en=class extends SF{static{n(this,"Fetch")}constructor(e){super(),this.dispatcher=e,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(e){
this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(e),this.emit("terminated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||
(e=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminated",e))}};function _F(A){
AC(A,"fetch")}n(_F,"handleFetchDone");function qF(A,e=void 0){HF.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=BF(),r;try{r=new eF(A,e)}catch(E){return t.
reject(E),t.promise}let s=r[jh];if(r.signal.aborted)return Fc(t,s,null,r.signal.reason),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGloba\
lScope"&&(s.serviceWorkers="none");let i=null,a=!1,c=null;return MF(r.signal,()=>{a=!0,Qt(c!=null),c.abort(r.signal.reason);let E=i?.deref();Fc(t,s,E,r.signal.reason)}),
c=rC({request:s,processResponseEndOfBody:_F,processResponse:n(E=>{if(!a){if(E.aborted){Fc(t,s,i,c.serializedAbortReason);return}if(E.type==="error"){t.reject(new TypeError(
"fetch failed",{cause:E.error}));return}i=new WeakRef($b(E,"immutable")),t.resolve(i.deref()),t=null}},"processResponse"),dispatcher:r[RF]}),t.promise}n(qF,"fet\
ch");function AC(A,e="other"){if(A.type==="error"&&A.aborted||!A.urlList?.length)return;let t=A.urlList[0],r=A.timingInfo,s=A.cacheState;Nc(t)&&r!==null&&(A.timingAllowPassed||
(r=Uc({startTime:r.startTime}),s=""),r.endTime=os(),A.timingInfo=r,tC(r,t.href,e,globalThis,s))}n(AC,"finalizeAndReportTiming");var tC=performance.markResourceTiming;
function Fc(A,e,t,r){if(A&&A.reject(r),e.body!=null&&$o(e.body?.stream)&&e.body.stream.cancel(r).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o}),t==null)return;
let s=t[jh];s.body!=null&&$o(s.body?.stream)&&s.body.stream.cancel(r).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o})}n(Fc,"abortFetch");function rC({request:A,
processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:o,useParallelQueue:i=!1,dispatcher:a=xF()}){
Qt(a);let c=null,g=!1;A.client!=null&&(c=A.client.globalObject,g=A.client.crossOriginIsolatedCapability);let E=os(g),l=Uc({startTime:E}),u={controller:new en(a),
request:A,timingInfo:l,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:o,processResponseEndOfBody:s,taskDestination:c,
crossOriginIsolatedCapability:g};return Qt(!A.body||A.body.stream),A.window==="client"&&(A.window=A.client?.globalObject?.constructor?.name==="Window"?A.client:
"no-window"),A.origin==="client"&&(A.origin=A.client.origin),A.policyContainer==="client"&&(A.client!=null?A.policyContainer=sF(A.client.policyContainer):A.policyContainer=
rF()),A.headersList.contains("accept",!0)||A.headersList.append("accept","*/*",!0),A.headersList.contains("accept-language",!0)||A.headersList.append("accept-la\
nguage","*",!0),A.priority,TF.has(A.destination),sC(u).catch(h=>{u.controller.terminate(h)}),u.controller}n(rC,"fetching");async function sC(A,e=!1){let t=A.request,
r=null;if(t.localURLsOnly&&!pF(iA(t))&&(r=P("local URLs only")),gF(t),oF(t)==="blocked"&&(r=P("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=t.policyContainer.
referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=QF(t)),r===null&&(r=await(async()=>{let o=iA(t);return Sc(o,t.url)&&t.responseTainting==="basic"||o.protocol===
"data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",await Xh(A)):t.mode==="same-origin"?P('request mode cannot be "same-origin"'):t.mode===
"no-cors"?t.redirect!=="follow"?P('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",await Xh(A)):Nc(iA(t))?(t.responseTainting=
"cors",await oC(A)):P("URL scheme must be a HTTP(S) scheme")})()),e)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,t.responseTainting==="basic"?
r=Rc(r,"basic"):t.responseTainting==="cors"?r=Rc(r,"cors"):t.responseTainting==="opaque"?r=Rc(r,"opaque"):Qt(!1));let s=r.status===0?r:r.internalResponse;if(s.urlList.
length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.rangeRequested&&!t.headers.contains(
"range",!0)&&(r=s=P()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||eC.includes(s.status))&&(s.body=null,A.controller.dump=!0),t.integrity){let o=n(a=>Tc(
A,P(a)),"processBodyError");if(t.responseTainting==="opaque"||r.body==null){o(r.error);return}let i=n(a=>{if(!tF(a,t.integrity)){o("integrity mismatch");return}
r.body=Gc(a)[0],Tc(A,r)},"processBody");await IF(r.body,i,o)}else Tc(A,r)}n(sC,"mainFetch");function Xh(A){if(ut(A)&&A.request.redirectCount===0)return Promise.
resolve(Ko(A));let{request:e}=A,{protocol:t}=iA(e);switch(t){case"about:":return Promise.resolve(P("about scheme is not supported"));case"blob:":{bc||(bc=d("node:buffer").
resolveObjectURL);let r=iA(e);if(r.search.length!==0)return Promise.resolve(P("NetworkError when attempting to fetch resource."));let s=bc(r.toString());if(e.method!==
"GET"||!hF(s))return Promise.resolve(P("invalid method"));let o=Xo(),i=s.size,a=jo(`${i}`),c=s.type;if(e.headersList.contains("range",!0)){o.rangeRequested=!0;let g=e.
headersList.get("range",!0),E=mF(g,!0);if(E==="failure")return Promise.resolve(P("failed to fetch the data URL"));let{rangeStartValue:l,rangeEndValue:u}=E;if(l===
null)l=i-u,u=l+u-1;else{if(l>=i)return Promise.resolve(P("Range start is greater than the blob's size."));(u===null||u>=i)&&(u=i-1)}let h=s.slice(l,u,c),Q=Zh(h);
o.body=Q[0];let I=jo(`${h.size}`),C=yF(l,u,i);o.status=206,o.statusText="Partial Content",o.headersList.set("content-length",I,!0),o.headersList.set("content-ty\
pe",c,!0),o.headersList.set("content-range",C,!0)}else{let g=Zh(s);o.statusText="OK",o.body=g[0],o.headersList.set("content-length",a,!0),o.headersList.set("con\
tent-type",c,!0)}return Promise.resolve(o)}case"data:":{let r=iA(e),s=vF(r);if(s==="failure")return Promise.resolve(P("failed to fetch the data URL"));let o=YF(
s.mimeType);return Promise.resolve(Xo({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:o}]],body:Gc(s.body)[0]}))}case"file:":return Promise.
resolve(P("not implemented... yet..."));case"http:":case"https:":return oC(A).catch(r=>P(r));default:return Promise.resolve(P("unknown scheme"))}}n(Xh,"schemeFe\
tch");function WF(A,e){A.request.done=!0,A.processResponseDone!=null&&queueMicrotask(()=>A.processResponseDone(e))}n(WF,"finalizeResponse");function Tc(A,e){let t=A.
timingInfo,r=n(()=>{let o=Date.now();A.request.destination==="document"&&(A.controller.fullTimingInfo=t),A.controller.reportTimingSteps=()=>{if(A.request.url.protocol!==
"https:")return;t.endTime=o;let a=e.cacheState,c=e.bodyInfo;e.timingAllowPassed||(t=Uc(t),a="");let g=0;if(A.request.mode!=="navigator"||!e.hasCrossOriginRedirects){
g=e.status;let E=kF(e.headersList);E!=="failure"&&(c.contentType=JF(E))}A.request.initiatorType!=null&&tC(t,A.request.url.href,A.request.initiatorType,globalThis,
a,c,g)};let i=n(()=>{A.request.done=!0,A.processResponseEndOfBody!=null&&queueMicrotask(()=>A.processResponseEndOfBody(e)),A.request.initiatorType!=null&&A.controller.
reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>i())},"processResponseEndOfBody");A.processResponse!=null&&queueMicrotask(()=>{A.processResponse(
e),A.processResponse=null});let s=e.type==="error"?e:e.internalResponse??e;s.body==null?r():GF(s.body.stream,()=>{r()})}n(Tc,"fetchFinale");async function oC(A){
let e=A.request,t=null,r=null,s=A.timingInfo;if(e.serviceWorkers,t===null){if(e.redirect==="follow"&&(e.serviceWorkers="none"),r=t=await nC(A),e.responseTainting===
"cors"&&EF(e,t)==="failure")return P("cors failure");nF(e,t)==="failure"&&(e.timingAllowFailed=!0)}return(e.responseTainting==="opaque"||t.type==="opaque")&&uF(
e.origin,e.client,e.destination,r)==="blocked"?P("blocked"):($h.has(r.status)&&(e.redirect!=="manual"&&A.controller.connection.destroy(void 0,!1),e.redirect==="\
error"?t=P("unexpected redirect"):e.redirect==="manual"?t=r:e.redirect==="follow"?t=await zF(A,t):Qt(!1)),t.timingInfo=s,t)}n(oC,"httpFetch");function zF(A,e){let t=A.
request,r=e.internalResponse?e.internalResponse:e,s;try{if(s=aF(r,iA(t).hash),s==null)return e}catch(i){return Promise.resolve(P(i))}if(!Nc(s))return Promise.resolve(
P("URL scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(P("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.
username||s.password)&&!Sc(t,s))return Promise.resolve(P('cross origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))
return Promise.resolve(P('URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(
P());if([301,302].includes(r.status)&&t.method==="POST"||r.status===303&&!OF.includes(t.method)){t.method="GET",t.body=null;for(let i of FF)t.headersList.delete(
i)}Sc(iA(t),s)||(t.headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete(
"host",!0)),t.body!=null&&(Qt(t.body.source!=null),t.body=Gc(t.body.source)[0]);let o=A.timingInfo;return o.redirectEndTime=o.postRedirectStartTime=os(A.crossOriginIsolatedCapability),
o.redirectStartTime===0&&(o.redirectStartTime=o.startTime),t.urlList.push(s),cF(t,r),sC(A,!0)}n(zF,"httpRedirectFetch");async function nC(A,e=!1,t=!1){let r=A.request,
s=null,o=null,i=null,a=null,c=!1;r.window==="no-window"&&r.redirect==="error"?(s=A,o=r):(o=AF(r),s={...A},s.request=o);let g=r.credentials==="include"||r.credentials===
"same-origin"&&r.responseTainting==="basic",E=o.body?o.body.length:null,l=null;if(o.body==null&&["POST","PUT"].includes(o.method)&&(l="0"),E!=null&&(l=jo(`${E}`)),
l!=null&&o.headersList.append("content-length",l,!0),E!=null&&o.keepalive,o.referrer instanceof URL&&o.headersList.append("referer",jo(o.referrer.href),!0),iF(o),
lF(o),o.headersList.contains("user-agent",!0)||o.headersList.append("user-agent",PF),o.cache==="default"&&(o.headersList.contains("if-modified-since",!0)||o.headersList.
contains("if-none-match",!0)||o.headersList.contains("if-unmodified-since",!0)||o.headersList.contains("if-match",!0)||o.headersList.contains("if-range",!0))&&(o.
cache="no-store"),o.cache==="no-cache"&&!o.preventNoCacheCacheControlHeaderModification&&!o.headersList.contains("cache-control",!0)&&o.headersList.append("cach\
e-control","max-age=0",!0),(o.cache==="no-store"||o.cache==="reload")&&(o.headersList.contains("pragma",!0)||o.headersList.append("pragma","no-cache",!0),o.headersList.
contains("cache-control",!0)||o.headersList.append("cache-control","no-cache",!0)),o.headersList.contains("range",!0)&&o.headersList.append("accept-encoding","i\
dentity",!0),o.headersList.contains("accept-encoding",!0)||(fF(iA(o))?o.headersList.append("accept-encoding","br, gzip, deflate",!0):o.headersList.append("accep\
t-encoding","gzip, deflate",!0)),o.headersList.delete("host",!0),a==null&&(o.cache="no-store"),o.cache!=="no-store"&&o.cache,i==null){if(o.cache==="only-if-cach\
ed")return P("only if cached");let u=await ZF(s,g,t);!bF.has(o.method)&&u.status>=200&&u.status<=399,c&&u.status,i==null&&(i=u)}if(i.urlList=[...o.urlList],o.headersList.
contains("range",!0)&&(i.rangeRequested=!0),i.requestIncludesCredentials=g,i.status===407)return r.window==="no-window"?P():ut(A)?Ko(A):P("proxy authentication \
required");if(i.status===421&&!t&&(r.body==null||r.body.source!=null)){if(ut(A))return Ko(A);A.controller.connection.destroy(),i=await nC(A,e,!0)}return i}n(nC,
"httpNetworkOrCacheFetch");async function ZF(A,e=!1,t=!1){Qt(!A.controller.connection||A.controller.connection.destroyed),A.controller.connection={abort:null,destroyed:!1,
destroy(Q,I=!0){this.destroyed||(this.destroyed=!0,I&&this.abort?.(Q??new DOMException("The operation was aborted.","AbortError")))}};let r=A.request,s=null,o=A.
timingInfo;null==null&&(r.cache="no-store");let a=t?"yes":"no";r.mode;let c=null;if(r.body==null&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(r.
body!=null){let Q=n(async function*(B){ut(A)||(yield B,A.processRequestBodyChunkLength?.(B.byteLength))},"processBodyChunk"),I=n(()=>{ut(A)||A.processRequestEndOfBody&&
A.processRequestEndOfBody()},"processEndOfBody"),C=n(B=>{ut(A)||(B.name==="AbortError"?A.controller.abort():A.controller.terminate(B))},"processBodyError");c=(async function*(){
try{for await(let B of r.body.stream)yield*Q(B);I()}catch(B){C(B)}})()}try{let{body:Q,status:I,statusText:C,headersList:B,socket:w}=await h({body:c});if(w)s=Xo(
{status:I,statusText:C,headersList:B,socket:w});else{let D=Q[Symbol.asyncIterator]();A.controller.next=()=>D.next(),s=Xo({status:I,statusText:C,headersList:B})}}catch(Q){
return Q.name==="AbortError"?(A.controller.connection.destroy(),Ko(A,Q)):P(Q)}let g=n(async()=>{await A.controller.resume()},"pullAlgorithm"),E=n(Q=>{ut(A)||A.controller.
abort(Q)},"cancelAlgorithm"),l=new ReadableStream({async start(Q){A.controller.controller=Q},async pull(Q){await g(Q)},async cancel(Q){await E(Q)},type:"bytes"});
s.body={stream:l,source:null,length:null},A.controller.resume||A.controller.on("terminated",u),A.controller.resume=async()=>{for(;;){let Q,I;try{let{done:B,value:w}=await A.
controller.next();if(zh(A))break;Q=B?void 0:w}catch(B){A.controller.ended&&!o.encodedBodySize?Q=void 0:(Q=B,I=!0)}if(Q===void 0){dF(A.controller.controller),WF(
A,s);return}if(o.decodedBodySize+=Q?.byteLength??0,I){A.controller.terminate(Q);return}let C=new Uint8Array(Q);if(C.byteLength&&A.controller.controller.enqueue(
C),LF(l)){A.controller.terminate();return}if(A.controller.controller.desiredSize<=0)return}};function u(Q){zh(A)?(s.aborted=!0,$o(l)&&A.controller.controller.error(
A.controller.serializedAbortReason)):$o(l)&&A.controller.controller.error(new TypeError("terminated",{cause:CF(Q)?Q:void 0})),A.controller.connection.destroy()}
return n(u,"onAborted"),s;function h({body:Q}){let I=iA(r),C=A.controller.dispatcher;return new Promise((B,w)=>C.dispatch({path:I.pathname+I.search,origin:I.origin,
method:r.method,body:C.isMockActive?r.body&&(r.body.source||r.body.stream):Q,headers:r.headersList.entries,maxRedirections:0,upgrade:r.mode==="websocket"?"webso\
cket":void 0},{body:null,abort:null,onConnect(D){let{connection:y}=A.controller;o.finalConnectionTimingInfo=wF(void 0,o.postRedirectStartTime,A.crossOriginIsolatedCapability),
y.destroyed?D(new DOMException("The operation was aborted.","AbortError")):(A.controller.on("terminated",D),this.abort=y.abort=D),o.finalNetworkRequestStartTime=
os(A.crossOriginIsolatedCapability)},onResponseStarted(){o.finalNetworkResponseStartTime=os(A.crossOriginIsolatedCapability)},onHeaders(D,y,Y,O){if(D<200)return;
let z="",ce=new Wh;for(let Ie=0;Ie<y.length;Ie+=2)ce.append(Kh(y[Ie]),y[Ie+1].toString("latin1"),!0);z=ce.get("location",!0);let aA=[],ft=z&&r.redirect==="follo\
w"&&$h.has(D);if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!eC.includes(D)&&!ft){let Ie=ce.get("content-encoding",!0),wt=Ie?Ie.toLowerCase().split(","):[],bs=5;if(wt.
length>bs)return this.abort(new Error(`too many content-encodings in response: ${wt.length}, maximum allowed is ${bs}`)),!0;for(let PA=wt.length-1;PA>=0;--PA){let Fs=wt[PA].
trim();if(Fs==="x-gzip"||Fs==="gzip")aA.push(MA.createGunzip({flush:MA.constants.Z_SYNC_FLUSH,finishFlush:MA.constants.Z_SYNC_FLUSH}));else if(Fs==="deflate")aA.
push(DF({flush:MA.constants.Z_SYNC_FLUSH,finishFlush:MA.constants.Z_SYNC_FLUSH}));else if(Fs==="br")aA.push(MA.createBrotliDecompress({flush:MA.constants.BROTLI_OPERATION_FLUSH,
finishFlush:MA.constants.BROTLI_OPERATION_FLUSH}));else{aA.length=0;break}}}this.body=new UF({read:Y});let wA=this.onError.bind(this);return B({status:D,statusText:O,
headersList:ce,body:aA.length?NF(this.body,...aA,Ie=>{Ie&&this.onError(Ie)}).on("error",wA):this.body.on("error",wA)}),!0},onData(D){if(A.controller.dump)return;
let y=D;return o.encodedBodySize+=y.byteLength,this.body.push(y)},onComplete(){this.abort&&A.controller.off("terminated",this.abort),A.controller.ended=!0,this.
body.push(null)},onError(D){this.abort&&A.controller.off("terminated",this.abort),this.body?.destroy(D),A.controller.terminate(D),w(D)},onUpgrade(D,y,Y){if(D!==
101)return;let O=new Wh;for(let z=0;z<y.length;z+=2)O.append(Kh(y[z]),y[z+1].toString("latin1"),!0);return B({status:D,statusText:VF[D],headersList:O,socket:Y}),
!0}}))}n(h,"dispatch")}n(ZF,"httpNetworkFetch");iC.exports={fetch:qF,Fetch:en,fetching:rC,finalizeAndReportTiming:AC}});var Mc=p((iL,aC)=>{"use strict";aC.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}});var gC=p((aL,cC)=>{"use strict";var{webidl:Ne}=le(),An=Symbol("ProgressEvent state"),Lc=class A extends Event{static{n(this,"ProgressEvent")}constructor(e,t={}){
e=Ne.converters.DOMString(e,"ProgressEvent constructor","type"),t=Ne.converters.ProgressEventInit(t??{}),super(e,t),this[An]={lengthComputable:t.lengthComputable,
loaded:t.loaded,total:t.total}}get lengthComputable(){return Ne.brandCheck(this,A),this[An].lengthComputable}get loaded(){return Ne.brandCheck(this,A),this[An].
loaded}get total(){return Ne.brandCheck(this,A),this[An].total}};Ne.converters.ProgressEventInit=Ne.dictionaryConverter([{key:"lengthComputable",converter:Ne.converters.
boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"loaded",converter:Ne.converters["unsigned long long"],defaultValue:n(()=>0,"defaultValue")},{key:"total",converter:Ne.
converters["unsigned long long"],defaultValue:n(()=>0,"defaultValue")},{key:"bubbles",converter:Ne.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"\
cancelable",converter:Ne.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"composed",converter:Ne.converters.boolean,defaultValue:n(()=>!1,"defaul\
tValue")}]);cC.exports={ProgressEvent:Lc}});var EC=p((gL,lC)=>{"use strict";function KF(A){if(!A)return"failure";switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20ut\
f8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-\
2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-88\
59-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso\
-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"\
cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"\
csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"\
iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"\
iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"\
hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-\
8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"\
l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"\
ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-88\
59-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"ma\
cintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"\
windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp12\
52":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"\
latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"\
csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"\
x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows\
-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrill\
ic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkd\
fmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"\
shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"kore\
an":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"\
iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"\
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}n(KF,"g\
etEncoding");lC.exports={getEncoding:KF}});var pC=p((EL,dC)=>{"use strict";var{kState:or,kError:vc,kResult:uC,kAborted:is,kLastProgressEventFired:Yc}=Mc(),{ProgressEvent:XF}=gC(),{getEncoding:QC}=EC(),{serializeAMimeType:jF,
parseMIMEType:BC}=de(),{types:$F}=d("node:util"),{StringDecoder:hC}=d("string_decoder"),{btoa:CC}=d("node:buffer"),eT={enumerable:!0,writable:!1,configurable:!1};
function AT(A,e,t,r){if(A[or]==="loading")throw new DOMException("Invalid state","InvalidStateError");A[or]="loading",A[uC]=null,A[vc]=null;let o=e.stream().getReader(),
i=[],a=o.read(),c=!0;(async()=>{for(;!A[is];)try{let{done:g,value:E}=await a;if(c&&!A[is]&&queueMicrotask(()=>{LA("loadstart",A)}),c=!1,!g&&$F.isUint8Array(E))i.
push(E),(A[Yc]===void 0||Date.now()-A[Yc]>=50)&&!A[is]&&(A[Yc]=Date.now(),queueMicrotask(()=>{LA("progress",A)})),a=o.read();else if(g){queueMicrotask(()=>{A[or]=
"done";try{let l=tT(i,t,e.type,r);if(A[is])return;A[uC]=l,LA("load",A)}catch(l){A[vc]=l,LA("error",A)}A[or]!=="loading"&&LA("loadend",A)});break}}catch(g){if(A[is])
return;queueMicrotask(()=>{A[or]="done",A[vc]=g,LA("error",A),A[or]!=="loading"&&LA("loadend",A)});break}})()}n(AT,"readOperation");function LA(A,e){let t=new XF(
A,{bubbles:!1,cancelable:!1});e.dispatchEvent(t)}n(LA,"fireAProgressEvent");function tT(A,e,t,r){switch(e){case"DataURL":{let s="data:",o=BC(t||"application/oct\
et-stream");o!=="failure"&&(s+=jF(o)),s+=";base64,";let i=new hC("latin1");for(let a of A)s+=CC(i.write(a));return s+=CC(i.end()),s}case"Text":{let s="failure";
if(r&&(s=QC(r)),s==="failure"&&t){let o=BC(t);o!=="failure"&&(s=QC(o.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),rT(A,s)}case"ArrayBuffer":return IC(
A).buffer;case"BinaryString":{let s="",o=new hC("latin1");for(let i of A)s+=o.write(i);return s+=o.end(),s}}}n(tT,"packageData");function rT(A,e){let t=IC(A),r=sT(
t),s=0;r!==null&&(e=r,s=r==="UTF-8"?3:2);let o=t.slice(s);return new TextDecoder(e).decode(o)}n(rT,"decode");function sT(A){let[e,t,r]=A;return e===239&&t===187&&
r===191?"UTF-8":e===254&&t===255?"UTF-16BE":e===255&&t===254?"UTF-16LE":null}n(sT,"BOMSniffing");function IC(A){let e=A.reduce((r,s)=>r+s.byteLength,0),t=0;return A.
reduce((r,s)=>(r.set(s,t),t+=s.byteLength,r),new Uint8Array(e))}n(IC,"combineByteSequences");dC.exports={staticPropertyDescriptors:eT,readOperation:AT,fireAProgressEvent:LA}});var yC=p((QL,mC)=>{"use strict";var{staticPropertyDescriptors:nr,readOperation:tn,fireAProgressEvent:fC}=pC(),{kState:Bt,kError:wC,kResult:rn,kEvents:H,kAborted:oT}=Mc(),
{webidl:q}=le(),{kEnumerableProperty:we}=M(),Ze=class A extends EventTarget{static{n(this,"FileReader")}constructor(){super(),this[Bt]="empty",this[rn]=null,this[wC]=
null,this[H]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(e){q.brandCheck(this,A),q.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),e=q.converters.Blob(e,{strict:!1}),tn(this,e,"ArrayBuffer")}readAsBinaryString(e){q.brandCheck(this,A),q.argumentLengthCheck(arguments,
1,"FileReader.readAsBinaryString"),e=q.converters.Blob(e,{strict:!1}),tn(this,e,"BinaryString")}readAsText(e,t=void 0){q.brandCheck(this,A),q.argumentLengthCheck(
arguments,1,"FileReader.readAsText"),e=q.converters.Blob(e,{strict:!1}),t!==void 0&&(t=q.converters.DOMString(t,"FileReader.readAsText","encoding")),tn(this,e,"\
Text",t)}readAsDataURL(e){q.brandCheck(this,A),q.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),e=q.converters.Blob(e,{strict:!1}),tn(this,e,"DataU\
RL")}abort(){if(this[Bt]==="empty"||this[Bt]==="done"){this[rn]=null;return}this[Bt]==="loading"&&(this[Bt]="done",this[rn]=null),this[oT]=!0,fC("abort",this),this[Bt]!==
"loading"&&fC("loadend",this)}get readyState(){switch(q.brandCheck(this,A),this[Bt]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":
return this.DONE}}get result(){return q.brandCheck(this,A),this[rn]}get error(){return q.brandCheck(this,A),this[wC]}get onloadend(){return q.brandCheck(this,A),
this[H].loadend}set onloadend(e){q.brandCheck(this,A),this[H].loadend&&this.removeEventListener("loadend",this[H].loadend),typeof e=="function"?(this[H].loadend=
e,this.addEventListener("loadend",e)):this[H].loadend=null}get onerror(){return q.brandCheck(this,A),this[H].error}set onerror(e){q.brandCheck(this,A),this[H].error&&
this.removeEventListener("error",this[H].error),typeof e=="function"?(this[H].error=e,this.addEventListener("error",e)):this[H].error=null}get onloadstart(){return q.
brandCheck(this,A),this[H].loadstart}set onloadstart(e){q.brandCheck(this,A),this[H].loadstart&&this.removeEventListener("loadstart",this[H].loadstart),typeof e==
"function"?(this[H].loadstart=e,this.addEventListener("loadstart",e)):this[H].loadstart=null}get onprogress(){return q.brandCheck(this,A),this[H].progress}set onprogress(e){
q.brandCheck(this,A),this[H].progress&&this.removeEventListener("progress",this[H].progress),typeof e=="function"?(this[H].progress=e,this.addEventListener("pro\
gress",e)):this[H].progress=null}get onload(){return q.brandCheck(this,A),this[H].load}set onload(e){q.brandCheck(this,A),this[H].load&&this.removeEventListener(
"load",this[H].load),typeof e=="function"?(this[H].load=e,this.addEventListener("load",e)):this[H].load=null}get onabort(){return q.brandCheck(this,A),this[H].abort}set onabort(e){
q.brandCheck(this,A),this[H].abort&&this.removeEventListener("abort",this[H].abort),typeof e=="function"?(this[H].abort=e,this.addEventListener("abort",e)):this[H].
abort=null}};Ze.EMPTY=Ze.prototype.EMPTY=0;Ze.LOADING=Ze.prototype.LOADING=1;Ze.DONE=Ze.prototype.DONE=2;Object.defineProperties(Ze.prototype,{EMPTY:nr,LOADING:nr,
DONE:nr,readAsArrayBuffer:we,readAsBinaryString:we,readAsText:we,readAsDataURL:we,abort:we,readyState:we,result:we,error:we,onloadstart:we,onprogress:we,onload:we,
onabort:we,onerror:we,onloadend:we,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(Ze,{EMPTY:nr,LOADING:nr,
DONE:nr});mC.exports={FileReader:Ze}});var sn=p((hL,DC)=>{"use strict";DC.exports={kConstruct:X().kConstruct}});var bC=p((CL,RC)=>{"use strict";var nT=d("node:assert"),{URLSerializer:kC}=de(),{isValidHeaderName:iT}=ke();function aT(A,e,t=!1){let r=kC(A,t),s=kC(e,t);return r===
s}n(aT,"urlEquals");function cT(A){nT(A!==null);let e=[];for(let t of A.split(","))t=t.trim(),iT(t)&&e.push(t);return e}n(cT,"getFieldValues");RC.exports={urlEquals:aT,
getFieldValues:cT}});var SC=p((dL,TC)=>{"use strict";var{kConstruct:gT}=sn(),{urlEquals:lT,getFieldValues:Jc}=bC(),{kEnumerableProperty:ht,isDisturbed:ET}=M(),{webidl:b}=le(),{Response:uT,
cloneResponse:QT,fromInnerResponse:BT}=ss(),{Request:IA,fromInnerRequest:hT}=sr(),{kState:Ke}=mA(),{fetching:CT}=ns(),{urlIsHttpHttpsScheme:on,createDeferredPromise:ir,
readAllBytes:IT}=ke(),xc=d("node:assert"),nn=class A{static{n(this,"Cache")}#e;constructor(){arguments[0]!==gT&&b.illegalConstructor(),b.util.markAsUncloneable(
this),this.#e=arguments[1]}async match(e,t={}){b.brandCheck(this,A);let r="Cache.match";b.argumentLengthCheck(arguments,1,r),e=b.converters.RequestInfo(e,r,"req\
uest"),t=b.converters.CacheQueryOptions(t,r,"options");let s=this.#o(e,t,1);if(s.length!==0)return s[0]}async matchAll(e=void 0,t={}){b.brandCheck(this,A);let r="\
Cache.matchAll";return e!==void 0&&(e=b.converters.RequestInfo(e,r,"request")),t=b.converters.CacheQueryOptions(t,r,"options"),this.#o(e,t)}async add(e){b.brandCheck(
this,A);let t="Cache.add";b.argumentLengthCheck(arguments,1,t),e=b.converters.RequestInfo(e,t,"request");let r=[e];return await this.addAll(r)}async addAll(e){b.
brandCheck(this,A);let t="Cache.addAll";b.argumentLengthCheck(arguments,1,t);let r=[],s=[];for(let u of e){if(u===void 0)throw b.errors.conversionFailed({prefix:t,
argument:"Argument 1",types:["undefined is not allowed"]});if(u=b.converters.RequestInfo(u),typeof u=="string")continue;let h=u[Ke];if(!on(h.url)||h.method!=="G\
ET")throw b.errors.exception({header:t,message:"Expected http/s scheme when method is not GET."})}let o=[];for(let u of e){let h=new IA(u)[Ke];if(!on(h.url))throw b.
errors.exception({header:t,message:"Expected http/s scheme."});h.initiator="fetch",h.destination="subresource",s.push(h);let Q=ir();o.push(CT({request:h,processResponse(I){
if(I.type==="error"||I.status===206||I.status<200||I.status>299)Q.reject(b.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or t\
he request failed."}));else if(I.headersList.contains("vary")){let C=Jc(I.headersList.get("vary"));for(let B of C)if(B==="*"){Q.reject(b.errors.exception({header:"\
Cache.addAll",message:"invalid vary field value"}));for(let w of o)w.abort();return}}},processResponseEndOfBody(I){if(I.aborted){Q.reject(new DOMException("abor\
ted","AbortError"));return}Q.resolve(I)}})),r.push(Q.promise)}let a=await Promise.all(r),c=[],g=0;for(let u of a){let h={type:"put",request:s[g],response:u};c.push(
h),g++}let E=ir(),l=null;try{this.#A(c)}catch(u){l=u}return queueMicrotask(()=>{l===null?E.resolve(void 0):E.reject(l)}),E.promise}async put(e,t){b.brandCheck(this,
A);let r="Cache.put";b.argumentLengthCheck(arguments,2,r),e=b.converters.RequestInfo(e,r,"request"),t=b.converters.Response(t,r,"response");let s=null;if(e instanceof
IA?s=e[Ke]:s=new IA(e)[Ke],!on(s.url)||s.method!=="GET")throw b.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});let o=t[Ke];
if(o.status===206)throw b.errors.exception({header:r,message:"Got 206 status"});if(o.headersList.contains("vary")){let h=Jc(o.headersList.get("vary"));for(let Q of h)
if(Q==="*")throw b.errors.exception({header:r,message:"Got * vary field value"})}if(o.body&&(ET(o.body.stream)||o.body.stream.locked))throw b.errors.exception({
header:r,message:"Response body is locked or disturbed"});let i=QT(o),a=ir();if(o.body!=null){let Q=o.body.stream.getReader();IT(Q).then(a.resolve,a.reject)}else
a.resolve(void 0);let c=[],g={type:"put",request:s,response:i};c.push(g);let E=await a.promise;i.body!=null&&(i.body.source=E);let l=ir(),u=null;try{this.#A(c)}catch(h){
u=h}return queueMicrotask(()=>{u===null?l.resolve():l.reject(u)}),l.promise}async delete(e,t={}){b.brandCheck(this,A);let r="Cache.delete";b.argumentLengthCheck(
arguments,1,r),e=b.converters.RequestInfo(e,r,"request"),t=b.converters.CacheQueryOptions(t,r,"options");let s=null;if(e instanceof IA){if(s=e[Ke],s.method!=="G\
ET"&&!t.ignoreMethod)return!1}else xc(typeof e=="string"),s=new IA(e)[Ke];let o=[],i={type:"delete",request:s,options:t};o.push(i);let a=ir(),c=null,g;try{g=this.#A(
o)}catch(E){c=E}return queueMicrotask(()=>{c===null?a.resolve(!!g?.length):a.reject(c)}),a.promise}async keys(e=void 0,t={}){b.brandCheck(this,A);let r="Cache.k\
eys";e!==void 0&&(e=b.converters.RequestInfo(e,r,"request")),t=b.converters.CacheQueryOptions(t,r,"options");let s=null;if(e!==void 0)if(e instanceof IA){if(s=e[Ke],
s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof e=="string"&&(s=new IA(e)[Ke]);let o=ir(),i=[];if(e===void 0)for(let a of this.#e)i.push(a[0]);else{let a=this.#t(
s,t);for(let c of a)i.push(c[0])}return queueMicrotask(()=>{let a=[];for(let c of i){let g=hT(c,new AbortController().signal,"immutable");a.push(g)}o.resolve(Object.
freeze(a))}),o.promise}#A(e){let t=this.#e,r=[...t],s=[],o=[];try{for(let i of e){if(i.type!=="delete"&&i.type!=="put")throw b.errors.exception({header:"Cache.#\
batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw b.errors.exception({header:"Cache\
.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(i.request,i.options,s).length)throw new DOMException("???",
"InvalidStateError");let a;if(i.type==="delete"){if(a=this.#t(i.request,i.options),a.length===0)return[];for(let c of a){let g=t.indexOf(c);xc(g!==-1),t.splice(
g,1)}}else if(i.type==="put"){if(i.response==null)throw b.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associate\
d response"});let c=i.request;if(!on(c.url))throw b.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(c.method!==
"GET")throw b.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(i.options!=null)throw b.errors.exception({header:"Cache.#batc\
hCacheOperations",message:"options must not be defined"});a=this.#t(i.request);for(let g of a){let E=t.indexOf(g);xc(E!==-1),t.splice(E,1)}t.push([i.request,i.response]),
s.push([i.request,i.response])}o.push([i.request,i.response])}return o}catch(i){throw this.#e.length=0,this.#e=r,i}}#t(e,t,r){let s=[],o=r??this.#e;for(let i of o){
let[a,c]=i;this.#s(e,a,c,t)&&s.push(i)}return s}#s(e,t,r=null,s){let o=new URL(e.url),i=new URL(t.url);if(s?.ignoreSearch&&(i.search="",o.search=""),!lT(o,i,!0))
return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("vary"))return!0;let a=Jc(r.headersList.get("vary"));for(let c of a){if(c==="*")return!1;let g=t.headersList.
get(c),E=e.headersList.get(c);if(g!==E)return!1}return!0}#o(e,t,r=1/0){let s=null;if(e!==void 0)if(e instanceof IA){if(s=e[Ke],s.method!=="GET"&&!t.ignoreMethod)
return[]}else typeof e=="string"&&(s=new IA(e)[Ke]);let o=[];if(e===void 0)for(let a of this.#e)o.push(a[1]);else{let a=this.#t(s,t);for(let c of a)o.push(c[1])}
let i=[];for(let a of o){let c=BT(a,"immutable");if(i.push(c.clone()),i.length>=r)break}return Object.freeze(i)}};Object.defineProperties(nn.prototype,{[Symbol.
toStringTag]:{value:"Cache",configurable:!0},match:ht,matchAll:ht,add:ht,addAll:ht,put:ht,delete:ht,keys:ht});var FC=[{key:"ignoreSearch",converter:b.converters.
boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:b.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"ignoreVary",converter:b.
converters.boolean,defaultValue:n(()=>!1,"defaultValue")}];b.converters.CacheQueryOptions=b.dictionaryConverter(FC);b.converters.MultiCacheQueryOptions=b.dictionaryConverter(
[...FC,{key:"cacheName",converter:b.converters.DOMString}]);b.converters.Response=b.interfaceConverter(uT);b.converters["sequence<RequestInfo>"]=b.sequenceConverter(
b.converters.RequestInfo);TC.exports={Cache:nn}});var NC=p((fL,UC)=>{"use strict";var{kConstruct:as}=sn(),{Cache:an}=SC(),{webidl:ue}=le(),{kEnumerableProperty:cs}=M(),cn=class A{static{n(this,"CacheStorage")}#e=new Map;constructor(){
arguments[0]!==as&&ue.illegalConstructor(),ue.util.markAsUncloneable(this)}async match(e,t={}){if(ue.brandCheck(this,A),ue.argumentLengthCheck(arguments,1,"Cach\
eStorage.match"),e=ue.converters.RequestInfo(e),t=ue.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#e.has(t.cacheName)){let r=this.#e.get(t.cacheName);
return await new an(as,r).match(e,t)}}else for(let r of this.#e.values()){let o=await new an(as,r).match(e,t);if(o!==void 0)return o}}async has(e){ue.brandCheck(
this,A);let t="CacheStorage.has";return ue.argumentLengthCheck(arguments,1,t),e=ue.converters.DOMString(e,t,"cacheName"),this.#e.has(e)}async open(e){ue.brandCheck(
this,A);let t="CacheStorage.open";if(ue.argumentLengthCheck(arguments,1,t),e=ue.converters.DOMString(e,t,"cacheName"),this.#e.has(e)){let s=this.#e.get(e);return new an(
as,s)}let r=[];return this.#e.set(e,r),new an(as,r)}async delete(e){ue.brandCheck(this,A);let t="CacheStorage.delete";return ue.argumentLengthCheck(arguments,1,
t),e=ue.converters.DOMString(e,t,"cacheName"),this.#e.delete(e)}async keys(){return ue.brandCheck(this,A),[...this.#e.keys()]}};Object.defineProperties(cn.prototype,
{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:cs,has:cs,open:cs,delete:cs,keys:cs});UC.exports={CacheStorage:cn}});var MC=p((mL,GC)=>{"use strict";GC.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var Oc=p((yL,JC)=>{"use strict";function dT(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t>=0&&t<=8||t>=10&&t<=31||t===127)return!0}return!1}n(dT,"is\
CTLExcludingHtab");function Hc(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===
59||t===58||t===92||t===47||t===91||t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}n(Hc,"validateCookieName");function Vc(A){let e=A.
length,t=0;if(A[0]==='"'){if(e===1||A[e-1]!=='"')throw new Error("Invalid cookie value");--e,++t}for(;t<e;){let r=A.charCodeAt(t++);if(r<33||r>126||r===34||r===
44||r===59||r===92)throw new Error("Invalid cookie value")}}n(Vc,"validateCookieValue");function vC(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t<32||
t>126||t===59)throw new Error("Invalid cookie path")}}n(vC,"validateCookiePath");function LC(A){return A>=48&&A<=57||A>=65&&A<=90||A>=97&&A<=122}n(LC,"isLetterO\
rDigit");function pT(A){if(A===" ")return;if(A.length>255)throw new Error("Invalid cookie domain");let e=0;for(let t=0;t<A.length;++t){let r=A.charCodeAt(t);if(r===
46){if(e===0)throw new Error("Invalid cookie domain");if(A.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain");e=0;continue}if(e===0&&!LC(r))throw new Error(
"Invalid cookie domain");if(!LC(r)&&r!==45)throw new Error("Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}if(e===0||A.charCodeAt(A.
length-1)===45)throw new Error("Invalid cookie domain")}n(pT,"validateCookieDomain");var fT=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],wT=["Jan","Feb","Mar","A\
pr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],gn=Array(61).fill(0).map((A,e)=>e.toString().padStart(2,"0"));function YC(A){return typeof A=="number"&&(A=
new Date(A)),`${fT[A.getUTCDay()]}, ${gn[A.getUTCDate()]} ${wT[A.getUTCMonth()]} ${A.getUTCFullYear()} ${gn[A.getUTCHours()]}:${gn[A.getUTCMinutes()]}:${gn[A.getUTCSeconds()]}\
 GMT`}n(YC,"toIMFDate");function mT(A){if(A<0)throw new Error("Invalid cookie max-age")}n(mT,"validateCookieMaxAge");function yT(A){if(A.name.length===0)return null;
Hc(A.name),Vc(A.value);let e=[`${A.name}=${A.value}`];A.name.startsWith("__Secure-")&&(A.secure=!0),A.name.startsWith("__Host-")&&(A.secure=!0,A.domain=null,A.path=
"/"),A.secure&&e.push("Secure"),A.httpOnly&&e.push("HttpOnly"),typeof A.maxAge=="number"&&(mT(A.maxAge),e.push(`Max-Age=${A.maxAge}`)),A.domain&&(pT(A.domain),e.
push(`Domain=${A.domain}`)),A.path&&(vC(A.path),e.push(`Path=${A.path}`)),A.expires&&A.expires.toString()!=="Invalid Date"&&e.push(`Expires=${YC(A.expires)}`),A.
sameSite&&e.push(`SameSite=${A.sameSite}`);for(let t of A.unparsed){if(!t.includes("="))throw new Error("Invalid unparsed");let[r,...s]=t.split("="),o=r.trim(),
i=s.join("=");Hc(o),Vc(i),e.push(`${o}=${i}`)}return e.join("; ")}n(yT,"stringify");JC.exports={isCTLExcludingHtab:dT,validateCookieName:Hc,validateCookiePath:vC,
validateCookieValue:Vc,toIMFDate:YC,stringify:yT}});var HC=p((kL,xC)=>{"use strict";var{maxNameValuePairSize:DT,maxAttributeValueSize:kT}=MC(),{isCTLExcludingHtab:RT}=Oc(),{collectASequenceOfCodePointsFast:ln}=de(),
bT=d("node:assert");function FT(A){if(RT(A))return null;let e="",t="",r="",s="";if(A.includes(";")){let o={position:0};e=ln(";",A,o),t=A.slice(o.position)}else e=
A;if(!e.includes("="))s=e;else{let o={position:0};r=ln("=",e,o),s=e.slice(o.position+1)}return r=r.trim(),s=s.trim(),r.length+s.length>DT?null:{name:r,value:s,...ar(
t)}}n(FT,"parseSetCookie");function ar(A,e={}){if(A.length===0)return e;bT(A[0]===";"),A=A.slice(1);let t="";A.includes(";")?(t=ln(";",A,{position:0}),A=A.slice(
t.length)):(t=A,A="");let r="",s="";if(t.includes("=")){let i={position:0};r=ln("=",t,i),s=t.slice(i.position+1)}else r=t;if(r=r.trim(),s=s.trim(),s.length>kT)return ar(
A,e);let o=r.toLowerCase();if(o==="expires"){let i=new Date(s);e.expires=i}else if(o==="max-age"){let i=s.charCodeAt(0);if((i<48||i>57)&&s[0]!=="-"||!/^\d+$/.test(
s))return ar(A,e);let a=Number(s);e.maxAge=a}else if(o==="domain"){let i=s;i[0]==="."&&(i=i.slice(1)),i=i.toLowerCase(),e.domain=i}else if(o==="path"){let i="";
s.length===0||s[0]!=="/"?i="/":i=s,e.path=i}else if(o==="secure")e.secure=!0;else if(o==="httponly")e.httpOnly=!0;else if(o==="samesite"){let i=s.toLowerCase();
i==="none"?e.sameSite="None":i==="strict"?e.sameSite="Strict":i==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.push(`${r}=${s}`);return ar(A,e)}n(ar,
"parseUnparsedAttributes");xC.exports={parseSetCookie:FT,parseUnparsedAttributes:ar}});var PC=p((bL,OC)=>{"use strict";var{parseSetCookie:TT}=HC(),{stringify:ST}=Oc(),{webidl:v}=le(),{Headers:En}=lt();function UT(A){v.argumentLengthCheck(arguments,
1,"getCookies"),v.brandCheck(A,En,{strict:!1});let e=A.get("cookie"),t={};if(!e)return t;for(let r of e.split(";")){let[s,...o]=r.split("=");t[s.trim()]=o.join(
"=")}return t}n(UT,"getCookies");function NT(A,e,t){v.brandCheck(A,En,{strict:!1});let r="deleteCookie";v.argumentLengthCheck(arguments,2,r),e=v.converters.DOMString(
e,r,"name"),t=v.converters.DeleteCookieAttributes(t),VC(A,{name:e,value:"",expires:new Date(0),...t})}n(NT,"deleteCookie");function GT(A){v.argumentLengthCheck(
arguments,1,"getSetCookies"),v.brandCheck(A,En,{strict:!1});let e=A.getSetCookie();return e?e.map(t=>TT(t)):[]}n(GT,"getSetCookies");function VC(A,e){v.argumentLengthCheck(
arguments,2,"setCookie"),v.brandCheck(A,En,{strict:!1}),e=v.converters.Cookie(e);let t=ST(e);t&&A.append("Set-Cookie",t)}n(VC,"setCookie");v.converters.DeleteCookieAttributes=
v.dictionaryConverter([{converter:v.nullableConverter(v.converters.DOMString),key:"path",defaultValue:n(()=>null,"defaultValue")},{converter:v.nullableConverter(
v.converters.DOMString),key:"domain",defaultValue:n(()=>null,"defaultValue")}]);v.converters.Cookie=v.dictionaryConverter([{converter:v.converters.DOMString,key:"\
name"},{converter:v.converters.DOMString,key:"value"},{converter:v.nullableConverter(A=>typeof A=="number"?v.converters["unsigned long long"](A):new Date(A)),key:"\
expires",defaultValue:n(()=>null,"defaultValue")},{converter:v.nullableConverter(v.converters["long long"]),key:"maxAge",defaultValue:n(()=>null,"defaultValue")},
{converter:v.nullableConverter(v.converters.DOMString),key:"domain",defaultValue:n(()=>null,"defaultValue")},{converter:v.nullableConverter(v.converters.DOMString),
key:"path",defaultValue:n(()=>null,"defaultValue")},{converter:v.nullableConverter(v.converters.boolean),key:"secure",defaultValue:n(()=>null,"defaultValue")},{
converter:v.nullableConverter(v.converters.boolean),key:"httpOnly",defaultValue:n(()=>null,"defaultValue")},{converter:v.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:v.sequenceConverter(v.converters.DOMString),key:"unparsed",defaultValue:n(()=>new Array(0),"defaultValue")}]);OC.exports={getCookies:UT,
deleteCookie:NT,getSetCookies:GT,setCookie:VC}});var gr=p((TL,qC)=>{"use strict";var{webidl:k}=le(),{kEnumerableProperty:me}=M(),{kConstruct:_C}=X(),{MessagePort:MT}=d("node:worker_threads"),cr=class A extends Event{static{
n(this,"MessageEvent")}#e;constructor(e,t={}){if(e===_C){super(arguments[1],arguments[2]),k.util.markAsUncloneable(this);return}let r="MessageEvent constructor";
k.argumentLengthCheck(arguments,1,r),e=k.converters.DOMString(e,r,"type"),t=k.converters.MessageEventInit(t,r,"eventInitDict"),super(e,t),this.#e=t,k.util.markAsUncloneable(
this)}get data(){return k.brandCheck(this,A),this.#e.data}get origin(){return k.brandCheck(this,A),this.#e.origin}get lastEventId(){return k.brandCheck(this,A),
this.#e.lastEventId}get source(){return k.brandCheck(this,A),this.#e.source}get ports(){return k.brandCheck(this,A),Object.isFrozen(this.#e.ports)||Object.freeze(
this.#e.ports),this.#e.ports}initMessageEvent(e,t=!1,r=!1,s=null,o="",i="",a=null,c=[]){return k.brandCheck(this,A),k.argumentLengthCheck(arguments,1,"MessageEv\
ent.initMessageEvent"),new A(e,{bubbles:t,cancelable:r,data:s,origin:o,lastEventId:i,source:a,ports:c})}static createFastMessageEvent(e,t){let r=new A(_C,e,t);return r.#e=
t,r.#e.data??=null,r.#e.origin??="",r.#e.lastEventId??="",r.#e.source??=null,r.#e.ports??=[],r}},{createFastMessageEvent:LT}=cr;delete cr.createFastMessageEvent;
var un=class A extends Event{static{n(this,"CloseEvent")}#e;constructor(e,t={}){let r="CloseEvent constructor";k.argumentLengthCheck(arguments,1,r),e=k.converters.
DOMString(e,r,"type"),t=k.converters.CloseEventInit(t),super(e,t),this.#e=t,k.util.markAsUncloneable(this)}get wasClean(){return k.brandCheck(this,A),this.#e.wasClean}get code(){
return k.brandCheck(this,A),this.#e.code}get reason(){return k.brandCheck(this,A),this.#e.reason}},Qn=class A extends Event{static{n(this,"ErrorEvent")}#e;constructor(e,t){
let r="ErrorEvent constructor";k.argumentLengthCheck(arguments,1,r),super(e,t),k.util.markAsUncloneable(this),e=k.converters.DOMString(e,r,"type"),t=k.converters.
ErrorEventInit(t??{}),this.#e=t}get message(){return k.brandCheck(this,A),this.#e.message}get filename(){return k.brandCheck(this,A),this.#e.filename}get lineno(){
return k.brandCheck(this,A),this.#e.lineno}get colno(){return k.brandCheck(this,A),this.#e.colno}get error(){return k.brandCheck(this,A),this.#e.error}};Object.
defineProperties(cr.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:me,origin:me,lastEventId:me,source:me,ports:me,initMessageEvent:me});
Object.defineProperties(un.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:me,code:me,wasClean:me});Object.defineProperties(Qn.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:me,filename:me,lineno:me,colno:me,error:me});k.converters.MessagePort=k.interfaceConverter(MT);
k.converters["sequence<MessagePort>"]=k.sequenceConverter(k.converters.MessagePort);var Pc=[{key:"bubbles",converter:k.converters.boolean,defaultValue:n(()=>!1,
"defaultValue")},{key:"cancelable",converter:k.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"composed",converter:k.converters.boolean,defaultValue:n(
()=>!1,"defaultValue")}];k.converters.MessageEventInit=k.dictionaryConverter([...Pc,{key:"data",converter:k.converters.any,defaultValue:n(()=>null,"defaultValue")},
{key:"origin",converter:k.converters.USVString,defaultValue:n(()=>"","defaultValue")},{key:"lastEventId",converter:k.converters.DOMString,defaultValue:n(()=>"",
"defaultValue")},{key:"source",converter:k.nullableConverter(k.converters.MessagePort),defaultValue:n(()=>null,"defaultValue")},{key:"ports",converter:k.converters["\
sequence<MessagePort>"],defaultValue:n(()=>new Array(0),"defaultValue")}]);k.converters.CloseEventInit=k.dictionaryConverter([...Pc,{key:"wasClean",converter:k.
converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"code",converter:k.converters["unsigned short"],defaultValue:n(()=>0,"defaultValue")},{key:"reaso\
n",converter:k.converters.USVString,defaultValue:n(()=>"","defaultValue")}]);k.converters.ErrorEventInit=k.dictionaryConverter([...Pc,{key:"message",converter:k.
converters.DOMString,defaultValue:n(()=>"","defaultValue")},{key:"filename",converter:k.converters.USVString,defaultValue:n(()=>"","defaultValue")},{key:"lineno",
converter:k.converters["unsigned long"],defaultValue:n(()=>0,"defaultValue")},{key:"colno",converter:k.converters["unsigned long"],defaultValue:n(()=>0,"default\
Value")},{key:"error",converter:k.converters.any}]);qC.exports={MessageEvent:cr,CloseEvent:un,ErrorEvent:Qn,createFastMessageEvent:LT}});var Ct=p((UL,WC)=>{"use strict";var vT="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",YT={enumerable:!0,writable:!1,configurable:!1},JT={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
xT={NOT_SENT:0,PROCESSING:1,SENT:2},HT={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},VT=2**16-1,OT={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
PT=Buffer.allocUnsafe(0),_T={string:1,typedArray:2,arrayBuffer:3,blob:4};WC.exports={uid:vT,sentCloseFrameState:xT,staticPropertyDescriptors:YT,states:JT,opcodes:HT,
maxUnsigned16Bit:VT,parserStates:OT,emptyBuffer:PT,sendHints:_T}});var gs=p((NL,zC)=>{"use strict";zC.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("res\
ponse"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}});var us=p((GL,rI)=>{"use strict";var{kReadyState:ls,kController:qT,kResponse:WT,kBinaryType:zT,kWebSocketURL:ZT}=gs(),{states:Es,opcodes:vA}=Ct(),{ErrorEvent:KT,
createFastMessageEvent:XT}=gr(),{isUtf8:jT}=d("node:buffer"),{collectASequenceOfCodePointsFast:$T,removeHTTPWhitespace:ZC}=de();function e0(A){return A[ls]===Es.
CONNECTING}n(e0,"isConnecting");function A0(A){return A[ls]===Es.OPEN}n(A0,"isEstablished");function t0(A){return A[ls]===Es.CLOSING}n(t0,"isClosing");function r0(A){
return A[ls]===Es.CLOSED}n(r0,"isClosed");function _c(A,e,t=(s,o)=>new Event(s,o),r={}){let s=t(A,r);e.dispatchEvent(s)}n(_c,"fireEvent");function s0(A,e,t){if(A[ls]!==
Es.OPEN)return;let r;if(e===vA.TEXT)try{r=tI(t)}catch{XC(A,"Received invalid UTF-8 in text frame.");return}else e===vA.BINARY&&(A[zT]==="blob"?r=new Blob([t]):r=
o0(t));_c("message",A,XT,{origin:A[ZT].origin,data:r})}n(s0,"websocketMessageReceived");function o0(A){return A.byteLength===A.buffer.byteLength?A.buffer:A.buffer.
slice(A.byteOffset,A.byteOffset+A.byteLength)}n(o0,"toArrayBuffer");function n0(A){if(A.length===0)return!1;for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t<
33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===125)return!1}return!0}
n(n0,"isValidSubprotocol");function i0(A){return A>=1e3&&A<1015?A!==1004&&A!==1005&&A!==1006:A>=3e3&&A<=4999}n(i0,"isValidStatusCode");function XC(A,e){let{[qT]:t,
[WT]:r}=A;t.abort(),r?.socket&&!r.socket.destroyed&&r.socket.destroy(),e&&_c("error",A,(s,o)=>new KT(s,o),{error:new Error(e),message:e})}n(XC,"failWebsocketCon\
nection");function jC(A){return A===vA.CLOSE||A===vA.PING||A===vA.PONG}n(jC,"isControlFrame");function $C(A){return A===vA.CONTINUATION}n($C,"isContinuationFram\
e");function eI(A){return A===vA.TEXT||A===vA.BINARY}n(eI,"isTextBinaryFrame");function a0(A){return eI(A)||$C(A)||jC(A)}n(a0,"isValidOpcode");function c0(A){let e={
position:0},t=new Map;for(;e.position<A.length;){let r=$T(";",A,e),[s,o=""]=r.split("=");t.set(ZC(s,!0,!1),ZC(o,!1,!0)),e.position++}return t}n(c0,"parseExtensi\
ons");function g0(A){if(A.length===0)return!1;for(let t=0;t<A.length;t++){let r=A.charCodeAt(t);if(r<48||r>57)return!1}let e=Number.parseInt(A,10);return e>=8&&
e<=15}n(g0,"isValidClientWindowBits");var AI=typeof process.versions.icu=="string",KC=AI?new TextDecoder("utf-8",{fatal:!0}):void 0,tI=AI?KC.decode.bind(KC):function(A){
if(jT(A))return A.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};rI.exports={isConnecting:e0,isEstablished:A0,isClosing:t0,isClosed:r0,fireEvent:_c,
isValidSubprotocol:n0,isValidStatusCode:i0,failWebsocketConnection:XC,websocketMessageReceived:s0,utf8Decode:tI,isControlFrame:jC,isContinuationFrame:$C,isTextBinaryFrame:eI,
isValidOpcode:a0,parseExtensions:c0,isValidClientWindowBits:g0}});var hn=p((LL,sI)=>{"use strict";var{maxUnsigned16Bit:l0}=Ct(),Bn=16386,qc,Qs=null,lr=Bn;try{qc=d("node:crypto")}catch{qc={randomFillSync:n(function(e,t,r){for(let s=0;s<
e.length;++s)e[s]=Math.random()*255|0;return e},"randomFillSync")}}function E0(){return lr===Bn&&(lr=0,qc.randomFillSync(Qs??=Buffer.allocUnsafe(Bn),0,Bn)),[Qs[lr++],
Qs[lr++],Qs[lr++],Qs[lr++]]}n(E0,"generateMask");var Wc=class{static{n(this,"WebsocketFrameSend")}constructor(e){this.frameData=e}createFrame(e){let t=this.frameData,
r=E0(),s=t?.byteLength??0,o=s,i=6;s>l0?(i+=8,o=127):s>125&&(i+=2,o=126);let a=Buffer.allocUnsafe(s+i);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+e;a[i-4]=r[0],a[i-3]=
r[1],a[i-2]=r[2],a[i-1]=r[3],a[1]=o,o===126?a.writeUInt16BE(s,2):o===127&&(a[2]=a[3]=0,a.writeUIntBE(s,4,6)),a[1]|=128;for(let c=0;c<s;++c)a[i+c]=t[c]^r[c&3];return a}};
sI.exports={WebsocketFrameSend:Wc}});var Zc=p((YL,lI)=>{"use strict";var{uid:u0,states:Bs,sentCloseFrameState:Cn,emptyBuffer:Q0,opcodes:B0}=Ct(),{kReadyState:hs,kSentClose:In,kByteParser:nI,kReceivedClose:oI,
kResponse:iI}=gs(),{fireEvent:h0,failWebsocketConnection:YA,isClosing:C0,isClosed:I0,isEstablished:d0,parseExtensions:p0}=us(),{channels:Er}=yt(),{CloseEvent:f0}=gr(),
{makeRequest:w0}=sr(),{fetching:m0}=ns(),{Headers:y0,getHeadersList:D0}=lt(),{getDecodeSplit:k0}=ke(),{WebsocketFrameSend:R0}=hn(),zc;try{zc=d("node:crypto")}catch{}
function b0(A,e,t,r,s,o){let i=A;i.protocol=A.protocol==="ws:"?"http:":"https:";let a=w0({urlList:[i],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(o.headers){let l=D0(new y0(o.headers));a.headersList=l}let c=zc.randomBytes(16).toString(
"base64");a.headersList.append("sec-websocket-key",c),a.headersList.append("sec-websocket-version","13");for(let l of e)a.headersList.append("sec-websocket-prot\
ocol",l);return a.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),m0({request:a,useParallelQueue:!0,dispatcher:o.dispatcher,
processResponse(l){if(l.type==="error"||l.status!==101){YA(r,"Received network error or non-101 status code.");return}if(e.length!==0&&!l.headersList.get("Sec-W\
ebSocket-Protocol")){YA(r,"Server did not respond with sent protocols.");return}if(l.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){YA(r,'Server did n\
ot set Upgrade header to "websocket".');return}if(l.headersList.get("Connection")?.toLowerCase()!=="upgrade"){YA(r,'Server did not set Connection header to "upg\
rade".');return}let u=l.headersList.get("Sec-WebSocket-Accept"),h=zc.createHash("sha1").update(c+u0).digest("base64");if(u!==h){YA(r,"Incorrect hash received in\
 Sec-WebSocket-Accept header.");return}let Q=l.headersList.get("Sec-WebSocket-Extensions"),I;if(Q!==null&&(I=p0(Q),!I.has("permessage-deflate"))){YA(r,"Sec-WebS\
ocket-Extensions header does not match.");return}let C=l.headersList.get("Sec-WebSocket-Protocol");if(C!==null){let B=k0("sec-websocket-protocol",a.headersList);
if(B===null||!B.includes(C)){YA(r,"Protocol was not set in the opening handshake.");return}}l.socket.on("data",aI),l.socket.on("close",cI),l.socket.on("error",gI),
Er.open.hasSubscribers&&Er.open.publish({address:l.socket.address(),protocol:C,extensions:Q}),s(l,I)}})}n(b0,"establishWebSocketConnection");function F0(A,e,t,r){
if(!(C0(A)||I0(A)))if(!d0(A))YA(A,"Connection was closed before it was established."),A[hs]=Bs.CLOSING;else if(A[In]===Cn.NOT_SENT){A[In]=Cn.PROCESSING;let s=new R0;
e!==void 0&&t===void 0?(s.frameData=Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(e,0)):e!==void 0&&t!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.
writeUInt16BE(e,0),s.frameData.write(t,2,"utf-8")):s.frameData=Q0,A[iI].socket.write(s.createFrame(B0.CLOSE)),A[In]=Cn.SENT,A[hs]=Bs.CLOSING}else A[hs]=Bs.CLOSING}
n(F0,"closeWebSocketConnection");function aI(A){this.ws[nI].write(A)||this.pause()}n(aI,"onSocketData");function cI(){let{ws:A}=this,{[iI]:e}=A;e.socket.off("da\
ta",aI),e.socket.off("close",cI),e.socket.off("error",gI);let t=A[In]===Cn.SENT&&A[oI],r=1005,s="",o=A[nI].closingInfo;o&&!o.error?(r=o.code??1005,s=o.reason):A[oI]||
(r=1006),A[hs]=Bs.CLOSED,h0("close",A,(i,a)=>new f0(i,a),{wasClean:t,code:r,reason:s}),Er.close.hasSubscribers&&Er.close.publish({websocket:A,code:r,reason:s})}
n(cI,"onSocketClose");function gI(A){let{ws:e}=this;e[hs]=Bs.CLOSING,Er.socketError.hasSubscribers&&Er.socketError.publish(A),this.destroy()}n(gI,"onSocketError");
lI.exports={establishWebSocketConnection:b0,closeWebSocketConnection:F0}});var uI=p((xL,EI)=>{"use strict";var{createInflateRaw:T0,Z_DEFAULT_WINDOWBITS:S0}=d("node:zlib"),{isValidClientWindowBits:U0}=us(),{MessageSizeExceededError:N0}=x(),
G0=Buffer.from([0,0,255,255]),dn=Symbol("kBuffer"),Cs=Symbol("kLength"),Kc=class{static{n(this,"PerMessageDeflate")}#e;#A={};#t=0;constructor(e,t){this.#A.serverNoContextTakeover=
e.has("server_no_context_takeover"),this.#A.serverMaxWindowBits=e.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(e,t,r){if(!this.#e){let s=S0;
if(this.#A.serverMaxWindowBits){if(!U0(this.#A.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#A.serverMaxWindowBits)}
try{this.#e=T0({windowBits:s})}catch(o){r(o);return}this.#e[dn]=[],this.#e[Cs]=0,this.#e.on("data",o=>{if(this.#e[Cs]+=o.length,this.#t>0&&this.#e[Cs]>this.#t){
r(new N0),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[dn].push(o)}),this.#e.on("error",o=>{this.#e=null,r(o)})}this.#e.write(e),t&&
this.#e.write(G0),this.#e.flush(()=>{if(!this.#e)return;let s=Buffer.concat(this.#e[dn],this.#e[Cs]);this.#e[dn].length=0,this.#e[Cs]=0,r(null,s)})}};EI.exports=
{PerMessageDeflate:Kc}});var wI=p((VL,fI)=>{"use strict";var{Writable:M0}=d("node:stream"),L0=d("node:assert"),{parserStates:ye,opcodes:ur,states:v0,emptyBuffer:QI,sentCloseFrameState:BI}=Ct(),
{kReadyState:Y0,kSentClose:hI,kResponse:Xc,kReceivedClose:CI}=gs(),{channels:pn}=yt(),{isValidStatusCode:J0,isValidOpcode:x0,failWebsocketConnection:Ge,websocketMessageReceived:II,
utf8Decode:H0,isControlFrame:jc,isTextBinaryFrame:$c,isContinuationFrame:V0}=us(),{WebsocketFrameSend:dI}=hn(),{closeWebSocketConnection:pI}=Zc(),{PerMessageDeflate:O0}=uI(),
{MessageSizeExceededError:eg}=x();function Is(A,e,t){pI(A,e,t,Buffer.byteLength(t)),Ge(A,t)}n(Is,"failWebsocketConnectionWithCode");var Ag=class extends M0{static{
n(this,"ByteParser")}#e=[];#A=0;#t=0;#s=!1;#o=ye.INFO;#r={};#n=[];#i;#c;#a;constructor(e,t,r={}){super(),this.ws=e,this.#i=t??new Map,this.#c=r.maxFragments??0,
this.#a=r.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new O0(t,r))}_write(e,t,r){this.#e.push(e),this.#t+=e.length,this.#s=
!0,this.run(r)}#g(){return this.#a>0&&!jc(this.#r.opcode)&&this.#r.payloadLength+this.#A>this.#a?(Is(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):
!0}run(e){for(;this.#s;)if(this.#o===ye.INFO){if(this.#t<2)return e();let t=this.consume(2),r=(t[0]&128)!==0,s=t[0]&15,o=(t[1]&128)===128,i=!r&&s!==ur.CONTINUATION,
a=t[1]&127,c=t[0]&64,g=t[0]&32,E=t[0]&16;if(!x0(s))return Ge(this.ws,"Invalid opcode received"),e();if(o)return Ge(this.ws,"Frame cannot be masked"),e();if(c!==
0&&!this.#i.has("permessage-deflate")){Ge(this.ws,"Expected RSV1 to be clear.");return}if(g!==0||E!==0){Ge(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(i&&
!$c(s)){Ge(this.ws,"Invalid frame type was fragmented.");return}if($c(s)&&this.#n.length>0){Ge(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&
i){Ge(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((a>125||i)&&jc(s)){Ge(this.ws,"Control frame either too large or fragmented");return}if(V0(s)&&this.#n.
length===0&&!this.#r.compressed){Ge(this.ws,"Unexpected continuation frame");return}if(a<=125){if(this.#r.payloadLength=a,this.#o=ye.READ_DATA,!this.#g())return}else
a===126?this.#o=ye.PAYLOADLENGTH_16:a===127&&(this.#o=ye.PAYLOADLENGTH_64);$c(s)&&(this.#r.binaryType=s,this.#r.compressed=c!==0),this.#r.opcode=s,this.#r.masked=
o,this.#r.fin=r,this.#r.fragmented=i}else if(this.#o===ye.PAYLOADLENGTH_16){if(this.#t<2)return e();let t=this.consume(2);if(this.#r.payloadLength=t.readUInt16BE(
0),this.#o=ye.READ_DATA,!this.#g())return}else if(this.#o===ye.PAYLOADLENGTH_64){if(this.#t<8)return e();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(
4);if(r!==0||s>2**31-1){Ge(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=s,this.#o=ye.READ_DATA,!this.#g())return}else if(this.#o===
ye.READ_DATA){if(this.#t<this.#r.payloadLength)return e();let t=this.consume(this.#r.payloadLength);if(jc(this.#r.opcode)){this.#s=this.parseControlFrame(t),this.#o=
ye.INFO;let r=this.ws[Xc].socket;if(this.#s&&r.writableNeedDrain){this.#s=!1,r.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(e))});return}}else if(this.#r.
compressed){this.#i.get("permessage-deflate").decompress(t,this.#r.fin,(r,s)=>{if(r){let o=r instanceof eg?1009:1007;Is(this.ws,o,r.message);return}if(this.writeFragments(
s)){if(this.#a>0&&this.#A>this.#a){Is(this.ws,1009,new eg().message);return}if(!this.#r.fin){this.#o=ye.INFO,this.#s=!0,this.run(e);return}II(this.ws,this.#r.binaryType,
this.consumeFragments()),this.#s=!0,this.#o=ye.INFO,this.run(e)}}),this.#s=!1;break}else{if(!this.writeFragments(t))return;if(this.#a>0&&this.#A>this.#a){Is(this.
ws,1009,new eg().message);return}!this.#r.fragmented&&this.#r.fin&&II(this.ws,this.#r.binaryType,this.consumeFragments()),this.#o=ye.INFO}}}consume(e){if(e>this.#t)
throw new Error("Called consume() before buffers satiated.");if(e===0)return QI;if(this.#e[0].length===e)return this.#t-=this.#e[0].length,this.#e.shift();let t=Buffer.
allocUnsafe(e),r=0;for(;r!==e;){let s=this.#e[0],{length:o}=s;if(o+r===e){t.set(this.#e.shift(),r);break}else if(o+r>e){t.set(s.subarray(0,e-r),r),this.#e[0]=s.
subarray(e-r);break}else t.set(this.#e.shift(),r),r+=s.length}return this.#t-=e,t}writeFragments(e){return this.#c>0&&this.#n.length===this.#c?(Is(this.ws,1008,
"Too many message fragments"),!1):(this.#A+=e.length,this.#n.push(e),!0)}consumeFragments(){let e=this.#n;if(e.length===1)return this.#A=0,e.shift();let t=Buffer.
concat(e,this.#A);return this.#n=[],this.#A=0,t}parseCloseBody(e){L0(e.length!==1);let t;if(e.length>=2&&(t=e.readUInt16BE(0)),t!==void 0&&!J0(t))return{code:1002,
reason:"Invalid status code",error:!0};let r=e.subarray(2);r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=H0(r)}catch{return{code:1007,reason:"Inva\
lid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(e){let{opcode:t,payloadLength:r}=this.#r;if(t===ur.CLOSE){if(r===1)return Ge(this.ws,"Re\
ceived close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(e),this.#r.closeInfo.error){let{code:s,reason:o}=this.#r.closeInfo;return pI(
this.ws,s,o,o.length),Ge(this.ws,o),!1}if(this.ws[hI]!==BI.SENT){let s=QI;this.#r.closeInfo.code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#r.closeInfo.code,
0));let o=new dI(s);this.ws[Xc].socket.write(o.createFrame(ur.CLOSE),i=>{i||(this.ws[hI]=BI.SENT)})}return this.ws[Y0]=v0.CLOSING,this.ws[CI]=!0,!1}else if(t===
ur.PING){if(!this.ws[CI]){let s=new dI(e);this.ws[Xc].socket.write(s.createFrame(ur.PONG)),pn.ping.hasSubscribers&&pn.ping.publish({payload:e})}}else t===ur.PONG&&
pn.pong.hasSubscribers&&pn.pong.publish({payload:e});return!0}get closingInfo(){return this.#r.closeInfo}};fI.exports={ByteParser:Ag}});var RI=p((PL,kI)=>{"use strict";var{WebsocketFrameSend:P0}=hn(),{opcodes:mI,sendHints:Qr}=Ct(),_0=na(),yI=Buffer[Symbol.species],tg=class{static{n(this,"SendQue\
ue")}#e=new _0;#A=!1;#t;constructor(e){this.#t=e}add(e,t,r){if(r!==Qr.blob){let o=DI(e,r);if(!this.#A)this.#t.write(o,t);else{let i={promise:null,callback:t,frame:o};
this.#e.push(i)}return}let s={promise:e.arrayBuffer().then(o=>{s.promise=null,s.frame=DI(o,r)}),callback:t,frame:null};this.#e.push(s),this.#A||this.#s()}async#s(){
this.#A=!0;let e=this.#e;for(;!e.isEmpty();){let t=e.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#A=
!1}};function DI(A,e){return new P0(q0(A,e)).createFrame(e===Qr.string?mI.TEXT:mI.BINARY)}n(DI,"createFrame");function q0(A,e){switch(e){case Qr.string:return Buffer.
from(A);case Qr.arrayBuffer:case Qr.blob:return new yI(A);case Qr.typedArray:return new yI(A.buffer,A.byteOffset,A.byteLength)}}n(q0,"toBuffer");kI.exports={SendQueue:tg}});var vI=p((qL,LI)=>{"use strict";var{webidl:N}=le(),{URLSerializer:W0}=de(),{environmentSettingsObject:bI}=ke(),{staticPropertyDescriptors:JA,states:ds,sentCloseFrameState:z0,
sendHints:fn}=Ct(),{kWebSocketURL:FI,kReadyState:rg,kController:TI,kBinaryType:wn,kResponse:SI,kSentClose:Z0,kByteParser:K0}=gs(),{isConnecting:X0,isEstablished:j0,
isClosing:$0,isValidSubprotocol:eS,fireEvent:UI}=us(),{establishWebSocketConnection:AS,closeWebSocketConnection:NI}=Zc(),{ByteParser:tS}=wI(),{kEnumerableProperty:xe,
isBlobLike:GI}=M(),{getGlobalDispatcher:rS}=As(),{types:MI}=d("node:util"),{ErrorEvent:sS,CloseEvent:oS}=gr(),{SendQueue:nS}=RI(),Me=class A extends EventTarget{static{
n(this,"WebSocket")}#e={open:null,error:null,close:null,message:null};#A=0;#t="";#s="";#o;constructor(e,t=[]){super(),N.util.markAsUncloneable(this);let r="WebS\
ocket constructor";N.argumentLengthCheck(arguments,1,r);let s=N.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");e=N.converters.USVString(
e,r,"url"),t=s.protocols;let o=bI.settingsObject.baseUrl,i;try{i=new URL(e,o)}catch(c){throw new DOMException(c,"SyntaxError")}if(i.protocol==="http:"?i.protocol=
"ws:":i.protocol==="https:"&&(i.protocol="wss:"),i.protocol!=="ws:"&&i.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,
"SyntaxError");if(i.hash||i.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(c=>c.
toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&!t.every(c=>eS(c)))throw new DOMException("Inva\
lid Sec-WebSocket-Protocol value","SyntaxError");this[FI]=new URL(i.href);let a=bI.settingsObject;this[TI]=AS(i,t,a,this,(c,g)=>this.#r(c,g),s),this[rg]=A.CONNECTING,
this[Z0]=z0.NOT_SENT,this[wn]="blob"}close(e=void 0,t=void 0){N.brandCheck(this,A);let r="WebSocket.close";if(e!==void 0&&(e=N.converters["unsigned short"](e,r,
"code",{clamp:!0})),t!==void 0&&(t=N.converters.USVString(t,r,"reason")),e!==void 0&&e!==1e3&&(e<3e3||e>4999))throw new DOMException("invalid code","InvalidAcce\
ssError");let s=0;if(t!==void 0&&(s=Buffer.byteLength(t),s>123))throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");NI(this,
e,t,s)}send(e){N.brandCheck(this,A);let t="WebSocket.send";if(N.argumentLengthCheck(arguments,1,t),e=N.converters.WebSocketSendData(e,t,"data"),X0(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!j0(this)||$0(this)))if(typeof e=="string"){let r=Buffer.byteLength(e);this.#A+=r,this.#o.add(e,()=>{this.#A-=
r},fn.string)}else MI.isArrayBuffer(e)?(this.#A+=e.byteLength,this.#o.add(e,()=>{this.#A-=e.byteLength},fn.arrayBuffer)):ArrayBuffer.isView(e)?(this.#A+=e.byteLength,
this.#o.add(e,()=>{this.#A-=e.byteLength},fn.typedArray)):GI(e)&&(this.#A+=e.size,this.#o.add(e,()=>{this.#A-=e.size},fn.blob))}get readyState(){return N.brandCheck(
this,A),this[rg]}get bufferedAmount(){return N.brandCheck(this,A),this.#A}get url(){return N.brandCheck(this,A),W0(this[FI])}get extensions(){return N.brandCheck(
this,A),this.#s}get protocol(){return N.brandCheck(this,A),this.#t}get onopen(){return N.brandCheck(this,A),this.#e.open}set onopen(e){N.brandCheck(this,A),this.#e.
open&&this.removeEventListener("open",this.#e.open),typeof e=="function"?(this.#e.open=e,this.addEventListener("open",e)):this.#e.open=null}get onerror(){return N.
brandCheck(this,A),this.#e.error}set onerror(e){N.brandCheck(this,A),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof e=="function"?(this.#e.
error=e,this.addEventListener("error",e)):this.#e.error=null}get onclose(){return N.brandCheck(this,A),this.#e.close}set onclose(e){N.brandCheck(this,A),this.#e.
close&&this.removeEventListener("close",this.#e.close),typeof e=="function"?(this.#e.close=e,this.addEventListener("close",e)):this.#e.close=null}get onmessage(){
return N.brandCheck(this,A),this.#e.message}set onmessage(e){N.brandCheck(this,A),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof e==
"function"?(this.#e.message=e,this.addEventListener("message",e)):this.#e.message=null}get binaryType(){return N.brandCheck(this,A),this[wn]}set binaryType(e){N.
brandCheck(this,A),e!=="blob"&&e!=="arraybuffer"?this[wn]="blob":this[wn]=e}#r(e,t){this[SI]=e;let r=this[TI]?.dispatcher?.webSocketOptions,s=r?.maxFragments,o=r?.
maxPayloadSize,i=new tS(this,t,{maxFragments:s,maxPayloadSize:o});i.on("drain",iS),i.on("error",aS.bind(this)),e.socket.ws=this,this[K0]=i,this.#o=new nS(e.socket),
this[rg]=ds.OPEN;let a=e.headersList.get("sec-websocket-extensions");a!==null&&(this.#s=a);let c=e.headersList.get("sec-websocket-protocol");c!==null&&(this.#t=
c),UI("open",this)}};Me.CONNECTING=Me.prototype.CONNECTING=ds.CONNECTING;Me.OPEN=Me.prototype.OPEN=ds.OPEN;Me.CLOSING=Me.prototype.CLOSING=ds.CLOSING;Me.CLOSED=
Me.prototype.CLOSED=ds.CLOSED;Object.defineProperties(Me.prototype,{CONNECTING:JA,OPEN:JA,CLOSING:JA,CLOSED:JA,url:xe,readyState:xe,bufferedAmount:xe,onopen:xe,
onerror:xe,onclose:xe,close:xe,onmessage:xe,binaryType:xe,send:xe,extensions:xe,protocol:xe,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});
Object.defineProperties(Me,{CONNECTING:JA,OPEN:JA,CLOSING:JA,CLOSED:JA});N.converters["sequence<DOMString>"]=N.sequenceConverter(N.converters.DOMString);N.converters["\
DOMString or sequence<DOMString>"]=function(A,e,t){return N.util.Type(A)==="Object"&&Symbol.iterator in A?N.converters["sequence<DOMString>"](A):N.converters.DOMString(
A,e,t)};N.converters.WebSocketInit=N.dictionaryConverter([{key:"protocols",converter:N.converters["DOMString or sequence<DOMString>"],defaultValue:n(()=>new Array(
0),"defaultValue")},{key:"dispatcher",converter:N.converters.any,defaultValue:n(()=>rS(),"defaultValue")},{key:"headers",converter:N.nullableConverter(N.converters.
HeadersInit)}]);N.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(A){return N.util.Type(A)==="Object"&&!(Symbol.iterator in A)?N.converters.
WebSocketInit(A):{protocols:N.converters["DOMString or sequence<DOMString>"](A)}};N.converters.WebSocketSendData=function(A){if(N.util.Type(A)==="Object"){if(GI(
A))return N.converters.Blob(A,{strict:!1});if(ArrayBuffer.isView(A)||MI.isArrayBuffer(A))return N.converters.BufferSource(A)}return N.converters.USVString(A)};function iS(){
this.ws[SI].socket.resume()}n(iS,"onParserDrain");function aS(A){let e,t;A instanceof oS?(e=A.reason,t=A.code):e=A.message,UI("error",this,()=>new sS("error",{error:A,
message:e})),NI(this,t)}n(aS,"onParserError");LI.exports={WebSocket:Me}});var sg=p((zL,YI)=>{"use strict";function cS(A){return A.indexOf("\0")===-1}n(cS,"isValidLastEventId");function gS(A){if(A.length===0)return!1;for(let e=0;e<A.length;e++)
if(A.charCodeAt(e)<48||A.charCodeAt(e)>57)return!1;return!0}n(gS,"isASCIINumber");function lS(A){return new Promise(e=>{setTimeout(e,A).unref()})}n(lS,"delay");
YI.exports={isValidLastEventId:cS,isASCIINumber:gS,delay:lS}});var xI=p((KL,JI)=>{"use strict";var ES=d("node:buffer"),{Transform:uS}=d("node:stream"),{isASCIINumber:QS,isValidLastEventId:BS}=sg(),Br=[239,187,191],mn=10,ps=13,
hS=58,CS=32,IS=ES.kStringMaxLength,dS=Buffer.from("data"),pS=Buffer.from("event"),fS=Buffer.from("id"),wS=Buffer.from("retry"),mS=1024,yS=131072,DS=128;function kS(A,e){
if(e>=A.length)return!1;for(let t=e;t<A.length;t++)if(A[t]<48||A[t]>57)return!1;return!0}n(kS,"isASCIINumberBytes");function RS(A,e){for(let t=e;t<A.length;t++)
if(A[t]===0)return!1;return!0}n(RS,"isValidLastEventIdBytes");function yn(A,e,t){if(e!==t.length)return!1;for(let r=0;r<e;r++)if(A[r]!==t[r])return!1;return!0}n(
yn,"isFieldName");function Dn(){let A=new Error("EventSource message size exceeded");return A.aborted=!1,A}n(Dn,"createMaxEventSizeExceededError");var og=class extends uS{static{
n(this,"EventSourceStream")}state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(e={}){
e.readableObjectMode=!0,super(e),this.state=e.eventSourceSettings||{},this.maxEventSize=e.maxEventSize??IS;let t=this.maxEventSize>0?Math.min(yS,Math.max(mS,Math.
floor(this.maxEventSize/DS))):0;this.maxDataLines=t,this.maxBufferedChunks=t,e.push&&(this.push=e.push)}_transform(e,t,r){if(e.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==mn&&e[0]!==ps){r(Dn());return}if(this.chunks.push(e),this.checkBOM&&this.handleBOM()){r();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===mn){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===mn||s===ps){s===ps&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===mn||s===ps){s===ps&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(o){r(o);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(Dn());return}this.advanceCursor()}r()}_destroy(e,t){this.chunks.
length=0,this.clearEvent(),super._destroy(e,t)}parseLine(e,t){if(e.length===0)return;let r=e.indexOf(hS);if(r===0)return;let s=e.length,o=e.length;if(r!==-1&&(s=
r,o=r+1,e[o]===CS&&++o),yn(e,s,dS)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw Dn();let i=e.length-o,a=this.eventFieldSizes.data+(t.data===
void 0?0:1)+i;this.setEventFieldSize("data",a);let c=e.toString("utf8",o);t.data===void 0?t.data=c:t.data+=`
${c}`,this.dataLineCount++;return}if(yn(e,s,wS)){kS(e,o)&&(this.setEventFieldSize("retry",e.length-o),t.retry=e.toString("utf8",o));return}if(yn(e,s,fS)){RS(e,o)&&
(this.setEventFieldSize("id",e.length-o),t.id=e.toString("utf8",o));return}yn(e,s,pS)&&o<e.length&&(this.setEventFieldSize("event",e.length-o),t.event=e.toString(
"utf8",o))}setEventFieldSize(e,t){let r=this.eventSize-this.eventFieldSizes[e]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw Dn();this.eventSize=r,this.eventFieldSizes[e]=
t}processEvent(e){e.retry&&QS(e.retry)&&(this.state.reconnectionTime=parseInt(e.retry,10)),e.id&&BS(e.id)&&(this.state.lastEventId=e.id),e.data!==void 0&&this.push(
{type:e.event||"message",options:{data:e.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let e=this.lineChunkIndex;this.chunks.splice(0,e),this.lineChunkIndex=0,this.chunkIndex-=e}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let e=[],t=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){let s=this.chunks[r],o=r===this.lineChunkIndex?this.linePos:0,
i=r===this.chunkIndex?this.pos:s.length,a=s.subarray(o,i);t+=a.length,e.push(a)}return Buffer.concat(e,t)}peekBufferedByte(e){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let s=this.chunks[t],o=s.length-r;if(e<o)return s[r+e];e-=o,t++,r=0}}discardLeadingBytes(e){for(;e>0&&this.lineChunkIndex<this.chunks.
length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;e<r?(this.linePos+=e,e=0):(e-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let e=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===void 0?
(e===Br[0]||(this.checkBOM=!1),!0):r===void 0?e===Br[0]&&t===Br[1]?!0:(this.checkBOM=!1,!1):(e===Br[0]&&t===Br[1]&&r===Br[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};JI.exports={EventSourceStream:og}});var zI=p((jL,WI)=>{"use strict";var{pipeline:bS}=d("node:stream"),{fetching:FS}=ns(),{makeRequest:TS}=sr(),{webidl:dA}=le(),{EventSourceStream:SS}=xI(),{parseMIMEType:US}=de(),
{createFastMessageEvent:NS}=gr(),{isNetworkError:HI}=ss(),{delay:GS}=sg(),{kEnumerableProperty:It}=M(),{environmentSettingsObject:VI}=ke(),{getGlobalDispatcher:MS}=As(),
OI=!1,PI=3e3,fs=0,_I=1,ws=2,LS="anonymous",vS="use-credentials",hr=class A extends EventTarget{static{n(this,"EventSource")}#e={open:null,error:null,message:null};#A=null;#t=!1;#s=fs;#o=null;#r=null;#n;#i;constructor(e,t={}){
super(),dA.util.markAsUncloneable(this);let r="EventSource constructor";dA.argumentLengthCheck(arguments,1,r),OI||(OI=!0,process.emitWarning("EventSource is exp\
erimental, expect them to change at any time.",{code:"UNDICI-ES"})),e=dA.converters.USVString(e,r,"url"),t=dA.converters.EventSourceInitDict(t,r,"eventSourceIni\
tDict"),this.#n=t.dispatcher,this.#i={lastEventId:"",reconnectionTime:PI};let s=VI,o;try{o=new URL(e,s.settingsObject.baseUrl),this.#i.origin=o.origin}catch(c){
throw new DOMException(c,"SyntaxError")}this.#A=o.href;let i=LS;t.withCredentials&&(i=vS,this.#t=!0);let a={redirect:"follow",keepalive:!0,mode:"cors",credentials:i===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};a.client=VI.settingsObject,a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],a.cache=
"no-store",a.initiator="other",a.urlList=[new URL(this.#A)],this.#o=TS(a),this.#c()}get readyState(){return this.#s}get url(){return this.#A}get withCredentials(){
return this.#t}#c(){if(this.#s===ws)return;this.#s=fs;let e={request:this.#o,dispatcher:this.#n},t=n(r=>{HI(r)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#a()},"processEventSourceEndOfBody");e.processResponseEndOfBody=t,e.processResponse=r=>{if(HI(r))if(r.aborted){this.close(),this.dispatchEvent(new Event("e\
rror"));return}else{this.#a();return}let s=r.headersList.get("content-type",!0),o=s!==null?US(s):"failure",i=o!=="failure"&&o.essence==="text/event-stream";if(r.
status!==200||i===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#s=_I,this.dispatchEvent(new Event("open")),this.#i.origin=r.urlList[r.urlList.
length-1].origin;let a=new SS({eventSourceSettings:this.#i,maxEventSize:this.#n.eventSourceOptions?.maxEventSize,push:n(c=>{this.dispatchEvent(NS(c.type,c.options))},
"push")});bS(r.body.stream,a,c=>{c?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=FS(e)}async#a(){this.#s!==ws&&(this.#s=fs,this.
dispatchEvent(new Event("error")),await GS(this.#i.reconnectionTime),this.#s===fs&&(this.#i.lastEventId.length&&this.#o.headersList.set("last-event-id",this.#i.
lastEventId,!0),this.#c()))}close(){dA.brandCheck(this,A),this.#s!==ws&&(this.#s=ws,this.#r.abort(),this.#o=null)}get onopen(){return this.#e.open}set onopen(e){
this.#e.open&&this.removeEventListener("open",this.#e.open),typeof e=="function"?(this.#e.open=e,this.addEventListener("open",e)):this.#e.open=null}get onmessage(){
return this.#e.message}set onmessage(e){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof e=="function"?(this.#e.message=e,this.addEventListener(
"message",e)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(e){this.#e.error&&this.removeEventListener("error",this.#e.error),typeof e=="f\
unction"?(this.#e.error=e,this.addEventListener("error",e)):this.#e.error=null}},qI={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:fs,writable:!1},
OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:_I,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:ws,writable:!1}};Object.defineProperties(
hr,qI);Object.defineProperties(hr.prototype,qI);Object.defineProperties(hr.prototype,{close:It,onerror:It,onmessage:It,onopen:It,readyState:It,url:It,withCredentials:It});
dA.converters.EventSourceInitDict=dA.dictionaryConverter([{key:"withCredentials",converter:dA.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"di\
spatcher",converter:dA.converters.any,defaultValue:n(()=>MS(),"defaultValue")}]);WI.exports={EventSource:hr,defaultReconnectionTime:PI}});var jI=p((ev,U)=>{"use strict";var YS=Pt(),ZI=mr(),JS=_t(),xS=Zu(),HS=qt(),VS=ka(),OS=dQ(),PS=kQ(),KI=x(),Rn=M(),{InvalidArgumentError:kn}=KI,Cr=EB(),_S=Dr(),qS=ic(),
WS=zB(),zS=gc(),ZS=za(),KS=Ro(),{getGlobalDispatcher:XI,setGlobalDispatcher:XS}=As(),jS=vo(),$S=Bo(),eU=ho();Object.assign(ZI.prototype,Cr);U.exports.Dispatcher=
ZI;U.exports.Client=YS;U.exports.Pool=JS;U.exports.BalancedPool=xS;U.exports.Agent=HS;U.exports.ProxyAgent=VS;U.exports.EnvHttpProxyAgent=OS;U.exports.RetryAgent=
PS;U.exports.RetryHandler=KS;U.exports.DecoratorHandler=jS;U.exports.RedirectHandler=$S;U.exports.createRedirectInterceptor=eU;U.exports.interceptors={redirect:Ah(),
retry:rh(),dump:oh(),dns:ah()};U.exports.buildConnector=_S;U.exports.errors=KI;U.exports.util={parseHeaders:Rn.parseHeaders,headerNameToString:Rn.headerNameToString};
function ms(A){return(e,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!e||typeof e!="string"&&typeof e!="object"&&!(e instanceof URL))throw new kn("invalid url");
if(t!=null&&typeof t!="object")throw new kn("invalid opts");if(t&&t.path!=null){if(typeof t.path!="string")throw new kn("invalid opts.path");let i=t.path;t.path.
startsWith("/")||(i=`/${i}`),e=new URL(Rn.parseOrigin(e).origin+i)}else t||(t=typeof e=="object"?e:{}),e=Rn.parseURL(e);let{agent:s,dispatcher:o=XI()}=t;if(s)throw new kn(
"unsupported opts.agent. Did you mean opts.client?");return A.call(o,{...t,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,method:t.method||
(t.body?"PUT":"GET")},r)}}n(ms,"makeDispatcher");U.exports.setGlobalDispatcher=XS;U.exports.getGlobalDispatcher=XI;var AU=ns().fetch;U.exports.fetch=n(async function(e,t=void 0){
try{return await AU(e,t)}catch(r){throw r&&typeof r=="object"&&Error.captureStackTrace(r),r}},"fetch");U.exports.Headers=lt().Headers;U.exports.Response=ss().Response;
U.exports.Request=sr().Request;U.exports.FormData=Ur().FormData;U.exports.File=globalThis.File??d("node:buffer").File;U.exports.FileReader=yC().FileReader;var{setGlobalOrigin:tU,
getGlobalOrigin:rU}=Di();U.exports.setGlobalOrigin=tU;U.exports.getGlobalOrigin=rU;var{CacheStorage:sU}=NC(),{kConstruct:oU}=sn();U.exports.caches=new sU(oU);var{
deleteCookie:nU,getCookies:iU,getSetCookies:aU,setCookie:cU}=PC();U.exports.deleteCookie=nU;U.exports.getCookies=iU;U.exports.getSetCookies=aU;U.exports.setCookie=
cU;var{parseMIMEType:gU,serializeAMimeType:lU}=de();U.exports.parseMIMEType=gU;U.exports.serializeAMimeType=lU;var{CloseEvent:EU,ErrorEvent:uU,MessageEvent:QU}=gr();
U.exports.WebSocket=vI().WebSocket;U.exports.CloseEvent=EU;U.exports.ErrorEvent=uU;U.exports.MessageEvent=QU;U.exports.request=ms(Cr.request);U.exports.stream=ms(
Cr.stream);U.exports.pipeline=ms(Cr.pipeline);U.exports.connect=ms(Cr.connect);U.exports.upgrade=ms(Cr.upgrade);U.exports.MockClient=qS;U.exports.MockPool=zS;U.
exports.MockAgent=WS;U.exports.mockErrors=ZS;var{EventSource:BU}=zI();U.exports.EventSource=BU});var td=p(Ir=>{"use strict";var rv=d("net"),dU=d("tls"),ig=d("http"),$I=d("https"),pU=d("events"),sv=d("assert"),fU=d("util");Ir.httpOverHttp=wU;Ir.httpsOverHttp=
mU;Ir.httpOverHttps=yU;Ir.httpsOverHttps=DU;function wU(A){var e=new pA(A);return e.request=ig.request,e}n(wU,"httpOverHttp");function mU(A){var e=new pA(A);return e.
request=ig.request,e.createSocket=ed,e.defaultPort=443,e}n(mU,"httpsOverHttp");function yU(A){var e=new pA(A);return e.request=$I.request,e}n(yU,"httpOverHttps");
function DU(A){var e=new pA(A);return e.request=$I.request,e.createSocket=ed,e.defaultPort=443,e}n(DU,"httpsOverHttps");function pA(A){var e=this;e.options=A||{},
e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||ig.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",n(function(r,s,o,i){for(var a=Ad(
s,o,i),c=0,g=e.requests.length;c<g;++c){var E=e.requests[c];if(E.host===a.host&&E.port===a.port){e.requests.splice(c,1),E.request.onSocket(r);return}}r.destroy(),
e.removeSocket(r)},"onFree"))}n(pA,"TunnelingAgent");fU.inherits(pA,pU.EventEmitter);pA.prototype.addRequest=n(function(e,t,r,s){var o=this,i=ag({request:e},o.options,
Ad(t,r,s));if(o.sockets.length>=this.maxSockets){o.requests.push(i);return}o.createSocket(i,function(a){a.on("free",c),a.on("close",g),a.on("agentRemove",g),e.onSocket(
a);function c(){o.emit("free",a,i)}n(c,"onFree");function g(E){o.removeSocket(a),a.removeListener("free",c),a.removeListener("close",g),a.removeListener("agentR\
emove",g)}n(g,"onCloseOrRemove")})},"addRequest");pA.prototype.createSocket=n(function(e,t){var r=this,s={};r.sockets.push(s);var o=ag({},r.proxyOptions,{method:"\
CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),xA("making CONNECT request");var i=r.request(o);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",c),i.once("connect",g),i.once("error",E),i.end();function a(l){l.upgrade=!0}n(a,"onResponse");function c(l,u,h){process.
nextTick(function(){g(l,u,h)})}n(c,"onUpgrade");function g(l,u,h){if(i.removeAllListeners(),u.removeAllListeners(),l.statusCode!==200){xA("tunneling socket coul\
d not be established, statusCode=%d",l.statusCode),u.destroy();var Q=new Error("tunneling socket could not be established, statusCode="+l.statusCode);Q.code="EC\
ONNRESET",e.request.emit("error",Q),r.removeSocket(s);return}if(h.length>0){xA("got illegal response body from proxy"),u.destroy();var Q=new Error("got illegal \
response body from proxy");Q.code="ECONNRESET",e.request.emit("error",Q),r.removeSocket(s);return}return xA("tunneling connection has established"),r.sockets[r.
sockets.indexOf(s)]=u,t(u)}n(g,"onConnect");function E(l){i.removeAllListeners(),xA(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var u=new Error("tunneling socket could not be established, cause="+l.message);u.code="ECONNRESET",e.request.emit("error",u),r.removeSocket(
s)}n(E,"onError")},"createSocket");pA.prototype.removeSocket=n(function(e){var t=this.sockets.indexOf(e);if(t!==-1){this.sockets.splice(t,1);var r=this.requests.
shift();r&&this.createSocket(r,function(s){r.request.onSocket(s)})}},"removeSocket");function ed(A,e){var t=this;pA.prototype.createSocket.call(t,A,function(r){
var s=A.request.getHeader("host"),o=ag({},t.options,{socket:r,servername:s?s.replace(/:.*$/,""):A.host}),i=dU.connect(0,o);t.sockets[t.sockets.indexOf(r)]=i,e(i)})}
n(ed,"createSecureSocket");function Ad(A,e,t){return typeof A=="string"?{host:A,port:e,localAddress:t}:A}n(Ad,"toOptions");function ag(A){for(var e=1,t=arguments.
length;e<t;++e){var r=arguments[e];if(typeof r=="object")for(var s=Object.keys(r),o=0,i=s.length;o<i;++o){var a=s[o];r[a]!==void 0&&(A[a]=r[a])}}return A}n(ag,"\
mergeOptions");var xA;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?xA=n(function(){var A=Array.prototype.slice.call(arguments);typeof A[0]==
"string"?A[0]="TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)},"debug"):xA=n(function(){},"debug");Ir.debug=xA});var sd=p((iv,rd)=>{rd.exports=td()});var kd=p(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.format=ZU;Tn.parse=KU;var qU=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,fd=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
WU=/[\\"]/g,zU=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,wd=(()=>{let A=n(function(){},"C");return A.prototype=Object.create(null),A})();function ZU(A){
let{type:e,parameters:t}=A;if(!e||!zU.test(e))throw new TypeError(`Invalid type: ${e}`);let r=e;if(t)for(let s of Object.keys(t)){if(!fd.test(s))throw new TypeError(
`Invalid parameter name: ${s}`);r+=`; ${s}=${AN(t[s])}`}return r}n(ZU,"format");function KU(A,e){let t=e?.comma===!0?$U:65536,r=A.length,s=Bg(A,e?.start??0,r),o=s;
s=Qg(A,s,r,t);let i=hg(A,o,s),a=A.slice(o,i).toLowerCase();return e?.parameters===!1?{type:a,index:s,parameters:new wd}:eN(A,a,s,r,t)}n(KU,"parse");var md=32,yd=9,
Dd=59,XU=61,pd=34,jU=92,$U=44;function eN(A,e,t,r,s){let o=new wd;e:for(;t<r&&A.charCodeAt(t)!==s;){t=Bg(A,t+1,r);let i=t;for(;t<r;){let a=A.charCodeAt(t);if(a===
s)break e;if(a===Dd)continue e;if(a===XU){let c=hg(A,i,t),g=A.slice(i,c).toLowerCase();if(t=Bg(A,t+1,r),t<r&&A.charCodeAt(t)===pd){t++;let l="";for(;t<r;){let u=A.
charCodeAt(t++);if(u===pd){t=Qg(A,t,r,s),o[g]===void 0&&(o[g]=l);break}if(u===jU&&t<r){l+=A[t++];continue}l+=String.fromCharCode(u)}continue e}let E=t;if(t=Qg(A,
t,r,s),o[g]===void 0){let l=hg(A,E,t);o[g]=A.slice(E,l)}continue e}t++}}return{type:e,index:t,parameters:o}}n(eN,"parseParameters");function Qg(A,e,t,r){for(;e<
t;){let s=A.charCodeAt(e);if(s===Dd||s===r)break;e++}return e}n(Qg,"skipValue");function Bg(A,e,t){for(;e<t;){let r=A.charCodeAt(e);if(r!==md&&r!==yd)break;e++}
return e}n(Bg,"skipOWS");function hg(A,e,t){for(;t>e;){let r=A.charCodeAt(t-1);if(r!==md&&r!==yd)break;t--}return t}n(hg,"trailingOWS");function AN(A){if(fd.test(
A))return A;if(qU.test(A))return`"${A.replace(WU,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${A}`)}n(AN,"qstring")});import*as Ds from"http";import*as lg from"https";function ng(A){let e=A.protocol==="https:";if(hU(A))return;let t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(t)try{return new bn(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new bn(`http://${t}`)}else return}n(ng,"getProxyUrl");function hU(A){
if(!A.hostname)return!1;let e=A.hostname;if(CU(e))return!0;let t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;A.port?r=Number(A.port):A.protocol===
"http:"?r=80:A.protocol==="https:"&&(r=443);let s=[A.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let o of t.split(",").map(i=>i.trim().
toUpperCase()).filter(i=>i))if(o==="*"||s.some(i=>i===o||i.endsWith(`.${o}`)||o.startsWith(".")&&i.endsWith(`${o}`)))return!0;return!1}n(hU,"checkBypass");function CU(A){
let e=A.toLowerCase();return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}n(CU,"isLoopbackAddress");var bn=class extends URL{static{
n(this,"DecodedURL")}constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}};var HA=Nn(sd(),1),nd=Nn(jI(),1);var re=function(A,e,t,r){function s(o){return o instanceof t?o:new t(function(i){i(o)})}return n(s,"adopt"),new(t||(t=Promise))(function(o,i){function a(E){try{
g(r.next(E))}catch(l){i(l)}}n(a,"fulfilled");function c(E){try{g(r.throw(E))}catch(l){i(l)}}n(c,"rejected");function g(E){E.done?o(E.value):s(E.value).then(a,c)}
n(g,"step"),g((r=r.apply(A,e||[])).next())})},He;(function(A){A[A.OK=200]="OK",A[A.MultipleChoices=300]="MultipleChoices",A[A.MovedPermanently=301]="MovedPerman\
ently",A[A.ResourceMoved=302]="ResourceMoved",A[A.SeeOther=303]="SeeOther",A[A.NotModified=304]="NotModified",A[A.UseProxy=305]="UseProxy",A[A.SwitchProxy=306]=
"SwitchProxy",A[A.TemporaryRedirect=307]="TemporaryRedirect",A[A.PermanentRedirect=308]="PermanentRedirect",A[A.BadRequest=400]="BadRequest",A[A.Unauthorized=401]=
"Unauthorized",A[A.PaymentRequired=402]="PaymentRequired",A[A.Forbidden=403]="Forbidden",A[A.NotFound=404]="NotFound",A[A.MethodNotAllowed=405]="MethodNotAllowe\
d",A[A.NotAcceptable=406]="NotAcceptable",A[A.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",A[A.RequestTimeout=408]="RequestTimeout",A[A.Conflict=
409]="Conflict",A[A.Gone=410]="Gone",A[A.TooManyRequests=429]="TooManyRequests",A[A.InternalServerError=500]="InternalServerError",A[A.NotImplemented=501]="NotI\
mplemented",A[A.BadGateway=502]="BadGateway",A[A.ServiceUnavailable=503]="ServiceUnavailable",A[A.GatewayTimeout=504]="GatewayTimeout"})(He||(He={}));var Ce;(function(A){
A.Accept="accept",A.ContentType="content-type"})(Ce||(Ce={}));var fA;(function(A){A.ApplicationJson="application/json"})(fA||(fA={}));var kU=[He.MovedPermanently,He.ResourceMoved,He.SeeOther,He.TemporaryRedirect,He.PermanentRedirect],RU=[He.BadGateway,He.ServiceUnavailable,He.GatewayTimeout],bU=[
"OPTIONS","GET","DELETE","HEAD"],FU=10,TU=5,cg=class A extends Error{static{n(this,"HttpClientError")}constructor(e,t){super(e),this.name="HttpClientError",this.
statusCode=t,Object.setPrototypeOf(this,A.prototype)}},gg=class{static{n(this,"HttpClientResponse")}constructor(e){this.message=e}readBody(){return re(this,void 0,
void 0,function*(){return new Promise(e=>re(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.concat([t,r])}),this.message.
on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return re(this,void 0,void 0,function*(){return new Promise(e=>re(this,void 0,void 0,function*(){let t=[];
this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}};var od=class{static{n(this,"HttpClient")}constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,
this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=
r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),
r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.
keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(e,t){
return re(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return re(this,void 0,void 0,function*(){return this.request("GE\
T",e,null,t||{})})}del(e,t){return re(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){return re(this,void 0,void 0,function*(){
return this.request("POST",e,t,r||{})})}patch(e,t,r){return re(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})})}put(e,t,r){return re(this,
void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return re(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,s){
return re(this,void 0,void 0,function*(){return this.request(e,t,r,s)})}getJson(e){return re(this,arguments,void 0,function*(t,r={}){r[Ce.Accept]=this._getExistingOrDefaultHeader(
r,Ce.Accept,fA.ApplicationJson);let s=yield this.get(t,r);return this._processResponse(s,this.requestOptions)})}postJson(e,t){return re(this,arguments,void 0,function*(r,s,o={}){
let i=JSON.stringify(s,null,2);o[Ce.Accept]=this._getExistingOrDefaultHeader(o,Ce.Accept,fA.ApplicationJson),o[Ce.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,fA.ApplicationJson);let a=yield this.post(r,i,o);return this._processResponse(a,this.requestOptions)})}putJson(e,t){return re(this,arguments,void 0,function*(r,s,o={}){
let i=JSON.stringify(s,null,2);o[Ce.Accept]=this._getExistingOrDefaultHeader(o,Ce.Accept,fA.ApplicationJson),o[Ce.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,fA.ApplicationJson);let a=yield this.put(r,i,o);return this._processResponse(a,this.requestOptions)})}patchJson(e,t){return re(this,arguments,void 0,function*(r,s,o={}){
let i=JSON.stringify(s,null,2);o[Ce.Accept]=this._getExistingOrDefaultHeader(o,Ce.Accept,fA.ApplicationJson),o[Ce.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,fA.ApplicationJson);let a=yield this.patch(r,i,o);return this._processResponse(a,this.requestOptions)})}request(e,t,r,s){return re(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(t),i=this._prepareRequest(e,o,s),a=this._allowRetries&&bU.includes(e)?this.
_maxRetries+1:1,c=0,g;do{if(g=yield this.requestRaw(i,r),g&&g.message&&g.message.statusCode===He.Unauthorized){let l;for(let u of this.handlers)if(u.canHandleAuthentication(
g)){l=u;break}return l?l.handleAuthentication(this,i,r):g}let E=this._maxRedirects;for(;g.message.statusCode&&kU.includes(g.message.statusCode)&&this._allowRedirects&&
E>0;){let l=g.message.headers.location;if(!l)break;let u=new URL(l);if(o.protocol==="https:"&&o.protocol!==u.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield g.readBody(),u.hostname!==o.hostname)for(let h in s)h.toLowerCase()==="authorization"&&delete s[h];i=this._prepareRequest(e,u,s),g=yield this.
requestRaw(i,r),E--}if(!g.message.statusCode||!RU.includes(g.message.statusCode))return g;c+=1,c<a&&(yield g.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return g})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return re(this,void 0,void 0,function*(){return new Promise((r,s)=>{
function o(i,a){i?s(i):a?r(a):s(new Error("Unknown error"))}n(o,"callbackForResult"),this.requestRawWithCallback(e,t,o)})})}requestRawWithCallback(e,t,r){typeof t==
"string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let s=!1;function o(c,g){s||(s=!0,r(c,g))}
n(o,"handleResult");let i=e.httpModule.request(e.options,c=>{let g=new gg(c);o(void 0,g)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{
a&&a.end(),o(new Error(`Request timeout: ${e.options.path}`))}),i.on("error",function(c){o(c)}),t&&typeof t=="string"&&i.write(t,"utf8"),t&&typeof t!="string"?(t.
on("close",function(){i.end()}),t.pipe(i)):i.end()}getAgent(e){let t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){let t=new URL(e),r=ng(t);if(r&&r.
hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){let s={};s.parsedUrl=t;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?lg:Ds;let i=o?
443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):i,s.options.path=(s.parsedUrl.pathname||"")+
(s.parsedUrl.search||""),s.options.method=e,s.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.
agent=this._getAgent(s.parsedUrl),this.handlers)for(let a of this.handlers)a.prepareRequest(s.options);return s}_mergeHeaders(e){return this.requestOptions&&this.
requestOptions.headers?Object.assign({},ys(this.requestOptions.headers),ys(e||{})):ys(e||{})}_getExistingOrDefaultHeader(e,t,r){let s;if(this.requestOptions&&this.
requestOptions.headers){let i=ys(this.requestOptions.headers)[t];i&&(s=typeof i=="number"?i.toString():i)}let o=e[t];return o!==void 0?typeof o=="number"?o.toString():
o:s!==void 0?s:r}_getExistingOrDefaultContentTypeHeader(e,t){let r;if(this.requestOptions&&this.requestOptions.headers){let o=ys(this.requestOptions.headers)[Ce.
ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(", "):r=o)}let s=e[Ce.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.
isArray(s)?s.join(", "):s:r!==void 0?r:t}_getAgent(e){let t,r=ng(e),s=r&&r.hostname;if(this._keepAlive&&s&&(t=this._proxyAgent),s||(t=this._agent),t)return t;let o=e.
protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.maxSockets||Ds.globalAgent.maxSockets),r&&r.hostname){let a={maxSockets:i,keepAlive:this.
_keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},c,g=r.protocol===
"https:";o?c=g?HA.httpsOverHttps:HA.httpsOverHttp:c=g?HA.httpOverHttps:HA.httpOverHttp,t=c(a),this._proxyAgent=t}if(!t){let a={keepAlive:this._keepAlive,maxSockets:i};
t=o?new lg.Agent(a):new Ds.Agent(a),this._agent=t}return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){
let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;let s=e.protocol==="https:";return r=new nd.ProxyAgent(Object.assign({uri:t.href,pipelining:this.
_keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,s&&this.
_ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){let t=e||"actions/http-client",
r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let s=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${s}`}return t}_performExponentialBackoff(e){
return re(this,void 0,void 0,function*(){e=Math.min(FU,e);let t=TU*Math.pow(2,e);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return re(
this,void 0,void 0,function*(){return new Promise((r,s)=>re(this,void 0,void 0,function*(){let o=e.message.statusCode||0,i={statusCode:o,result:null,headers:{}};
o===He.NotFound&&r(i);function a(E,l){if(typeof l=="string"){let u=new Date(l);if(!isNaN(u.valueOf()))return u}return l}n(a,"dateTimeDeserializer");let c,g;try{
g=yield e.readBody(),g&&g.length>0&&(t&&t.deserializeDates?c=JSON.parse(g,a):c=JSON.parse(g),i.result=c),i.headers=e.message.headers}catch{}if(o>299){let E;c&&c.
message?E=c.message:g&&g.length>0?E=g:E=`Failed request: (${o})`;let l=new cg(E,o);l.result=i.result,s(l)}else r(i)}))})}},ys=n(A=>Object.keys(A).reduce((e,t)=>(e[t.
toLowerCase()]=A[t],e),{}),"lowercaseKeys");function VA(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}n(VA,"getUserAgent");function Fn(A,e,t,r){if(typeof t!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(e)?e.reverse().reduce((s,o)=>Fn.
bind(null,A,o,s,r),t)():Promise.resolve().then(()=>A.registry[e]?A.registry[e].reduce((s,o)=>o.hook.bind(null,s,r),t)():t(r))}n(Fn,"register");function id(A,e,t,r){let s=r;A.registry[t]||(A.registry[t]=[]),e==="before"&&(r=n((o,i)=>Promise.resolve().then(s.bind(null,i)).then(o.bind(null,i)),"hook")),e===
"after"&&(r=n((o,i)=>{let a;return Promise.resolve().then(o.bind(null,i)).then(c=>(a=c,s(a,i))).then(()=>a)},"hook")),e==="error"&&(r=n((o,i)=>Promise.resolve().
then(o.bind(null,i)).catch(a=>s(a,i)),"hook")),A.registry[t].push({hook:r,orig:s})}n(id,"addHook");function ad(A,e,t){if(!A.registry[e])return;let r=A.registry[e].map(s=>s.orig).indexOf(t);r!==-1&&A.registry[e].splice(r,1)}n(ad,"removeHook");var cd=Function.bind,gd=cd.bind(cd);function ld(A,e,t){let r=gd(ad,null).apply(null,t?[e,t]:[e]);A.api={remove:r},A.remove=r,["before","error","after","wrap"].forEach(
s=>{let o=t?[e,s,t]:[e,s];A[s]=A.api[s]=gd(id,null).apply(null,o)})}n(ld,"bindApi");function SU(){let A=Symbol("Singular"),e={registry:{}},t=Fn.bind(null,e,A);return ld(
t,e,A),t}n(SU,"Singular");function UU(){let A={registry:{}},e=Fn.bind(null,A);return ld(e,A),e}n(UU,"Collection");var Ed={Singular:SU,Collection:UU};var NU="0.0.0-development",GU=`octokit-endpoint.js/${NU} ${VA()}`,MU={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":GU},mediaType:{format:""}};function LU(A){return A?Object.keys(A).reduce((e,t)=>(e[t.toLowerCase()]=A[t],e),{}):{}}n(LU,"lowercaseKeys");function vU(A){
if(typeof A!="object"||A===null||Object.prototype.toString.call(A)!=="[object Object]")return!1;let e=Object.getPrototypeOf(A);if(e===null)return!0;let t=Object.
prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof t=="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(
A)}n(vU,"isPlainObject");function Bd(A,e){let t=Object.assign({},A);return Object.keys(e).forEach(r=>{vU(e[r])?r in A?t[r]=Bd(A[r],e[r]):Object.assign(t,{[r]:e[r]}):
Object.assign(t,{[r]:e[r]})}),t}n(Bd,"mergeDeep");function ud(A){for(let e in A)A[e]===void 0&&delete A[e];return A}n(ud,"removeUndefinedProperties");function ug(A,e,t){
if(typeof e=="string"){let[s,o]=e.split(" ");t=Object.assign(o?{method:s,url:o}:{url:s},t)}else t=Object.assign({},e);t.headers=LU(t.headers),ud(t),ud(t.headers);
let r=Bd(A||{},t);return t.url==="/graphql"&&(A&&A.mediaType.previews?.length&&(r.mediaType.previews=A.mediaType.previews.filter(s=>!r.mediaType.previews.includes(
s)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),r}n(ug,"merge");function YU(A,e){let t=/\?/.
test(A)?"&":"?",r=Object.keys(e);return r.length===0?A:A+t+r.map(s=>s==="q"?"q="+e.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(e[s])}`).
join("&")}n(YU,"addQueryParameters");var JU=/\{[^{}}]+\}/g;function xU(A){return A.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}n(xU,"removeNonChars");function HU(A){
let e=A.match(JU);return e?e.map(xU).reduce((t,r)=>t.concat(r),[]):[]}n(HU,"extractUrlVariableNames");function Qd(A,e){let t={__proto__:null};for(let r of Object.
keys(A))e.indexOf(r)===-1&&(t[r]=A[r]);return t}n(Qd,"omit");function hd(A){return A.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=
encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}n(hd,"encodeReserved");function pr(A){return encodeURIComponent(A).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}n(pr,"encodeUnreserved");function ks(A,e,t){return e=A==="+"||A==="#"?hd(e):pr(e),t?pr(t)+"="+e:e}n(ks,"e\
ncodeValue");function dr(A){return A!=null}n(dr,"isDefined");function Eg(A){return A===";"||A==="&"||A==="?"}n(Eg,"isKeyOperator");function VU(A,e,t,r){var s=A[t],
o=[];if(dr(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),r&&r!=="*"&&(s=s.substring(0,parseInt(r,
10))),o.push(ks(e,s,Eg(e)?t:""));else if(r==="*")Array.isArray(s)?s.filter(dr).forEach(function(i){o.push(ks(e,i,Eg(e)?t:""))}):Object.keys(s).forEach(function(i){
dr(s[i])&&o.push(ks(e,s[i],i))});else{let i=[];Array.isArray(s)?s.filter(dr).forEach(function(a){i.push(ks(e,a))}):Object.keys(s).forEach(function(a){dr(s[a])&&
(i.push(pr(a)),i.push(ks(e,s[a].toString())))}),Eg(e)?o.push(pr(t)+"="+i.join(",")):i.length!==0&&o.push(i.join(","))}else e===";"?dr(s)&&o.push(pr(t)):s===""&&
(e==="&"||e==="?")?o.push(pr(t)+"="):s===""&&o.push("");return o}n(VU,"getValues");function OU(A){return{expand:PU.bind(null,A)}}n(OU,"parseUrl");function PU(A,e){
var t=["+","#",".","/",";","?","&"];return A=A.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,s,o){if(s){let a="",c=[];if(t.indexOf(s.charAt(0))!==-1&&(a=s.charAt(
0),s=s.substr(1)),s.split(/,/g).forEach(function(g){var E=/([^:\*]*)(?::(\d+)|(\*))?/.exec(g);c.push(VU(e,a,E[1],E[2]||E[3]))}),a&&a!=="+"){var i=",";return a===
"?"?i="&":a!=="#"&&(i=a),(c.length!==0?a:"")+c.join(i)}else return c.join(",")}else return hd(o)}),A==="/"?A:A.replace(/\/$/,"")}n(PU,"expand");function Cd(A){let e=A.
method.toUpperCase(),t=(A.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},A.headers),s,o=Qd(A,["method","baseUrl","url","headers","request","mediaTy\
pe"]),i=HU(t);t=OU(t).expand(o),/^http/.test(t)||(t=A.baseUrl+t);let a=Object.keys(A).filter(E=>i.includes(E)).concat("baseUrl"),c=Qd(o,a);if(!/application\/octet-stream/i.
test(r.accept)&&(A.mediaType.format&&(r.accept=r.accept.split(/,/).map(E=>E.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${A.
mediaType.format}`)).join(",")),t.endsWith("/graphql")&&A.mediaType.previews?.length)){let E=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];r.accept=E.concat(
A.mediaType.previews).map(l=>{let u=A.mediaType.format?`.${A.mediaType.format}`:"+json";return`application/vnd.github.${l}-preview${u}`}).join(",")}return["GET",
"HEAD"].includes(e)?t=YU(t,c):"data"in c?s=c.data:Object.keys(c).length&&(s=c),!r["content-type"]&&typeof s<"u"&&(r["content-type"]="application/json; charset=u\
tf-8"),["PATCH","PUT"].includes(e)&&typeof s>"u"&&(s=""),Object.assign({method:e,url:t,headers:r},typeof s<"u"?{body:s}:null,A.request?{request:A.request}:null)}
n(Cd,"parse");function _U(A,e,t){return Cd(ug(A,e,t))}n(_U,"endpointWithDefaults");function Id(A,e){let t=ug(A,e),r=_U.bind(null,t);return Object.assign(r,{DEFAULTS:t,
defaults:Id.bind(null,t),merge:ug.bind(null,t),parse:Cd})}n(Id,"withDefaults");var dd=Id(null,MU);var vd=Nn(kd(),1);var tN=/^-?\d+$/,Un=/^-?\d+n+$/,OA=JSON.stringify,Cg=JSON.parse,Sd=/^-?\d+n$/,Rd=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,bd=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Ig=n(
A=>A===void 0||typeof A=="function"||typeof A=="symbol","isUnstringifiable"),dg=n(A=>A!==null&&typeof A=="object"&&A.constructor&&A.constructor.name==="RawJSON",
"isRawJSON"),rN=n((A,e,t)=>{let r="";typeof t=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(t)))):typeof t=="string"&&(r=t.slice(0,10));let s=typeof e==
"function",o=Array.isArray(e)?new Set(e.map(String)):null,i=n((Q,I,C)=>(C!==null&&typeof C=="object"&&typeof C.toJSON=="function"&&(C=C.toJSON(I)),typeof C=="st\
ring"&&Un.test(C)?C+"n":typeof C=="bigint"?"rawJSON"in JSON?JSON.rawJSON(C.toString()):C.toString()+"n":(s&&(C=e.call(Q,I,C)),C!==null&&typeof C=="object"&&(C instanceof
Number||C instanceof String||C instanceof Boolean)&&(C=C.valueOf()),C)),"prepareVal"),a=i({"":A},"",A);if(Ig(a))return;let c=a===null||typeof a!="object",g=dg(a);
if(c||g)return OA(a);let E=[],l=0,u=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],h=new WeakSet(
[a]);for(;u.length>0;){let Q=u[u.length-1];Q.index===0&&(E.push(Q.isArray?"[":"{"),l++);let I=!1;if(Q.isArray)if(Q.index<Q.val.length){Q.first||E.push(","),r&&E.
push(`
`+r.repeat(l));let C=Q.val[Q.index],B=i(Q.val,String(Q.index),C);if(Ig(B))E.push("null"),Q.first=!1,Q.index++;else{let w=B!==null&&typeof B=="object",D=dg(B);if(w&&
!D){if(h.has(B))throw new TypeError("Converting circular structure to JSON");h.add(B),u.push({parent:Q.val,key:String(Q.index),val:B,isArray:Array.isArray(B),keys:Array.
isArray(B)?null:Object.keys(B),index:0,first:!0}),Q.first=!1,Q.index++}else E.push(OA(B)),Q.first=!1,Q.index++}}else I=!0;else{for(;Q.index<Q.keys.length;){let B=Q.
keys[Q.index++];if(o&&!o.has(B))continue;let D=Q.val[B],y=i(Q.val,B,D);if(Ig(y))continue;Q.first||E.push(","),r?E.push(`
`+r.repeat(l)+OA(B)+": "):E.push(OA(B)+":");let Y=y!==null&&typeof y=="object",O=dg(y);if(Y&&!O){if(h.has(y))throw new TypeError("Converting circular structure \
to JSON");h.add(y),u.push({parent:Q.val,key:B,val:y,isArray:Array.isArray(y),keys:Array.isArray(y)?null:Object.keys(y),index:0,first:!0}),Q.first=!1;break}else E.
push(OA(y)),Q.first=!1}Q.index>=Q.keys.length&&u[u.length-1]===Q&&(I=!0)}I&&(l--,!Q.first&&r&&E.push(`
`+r.repeat(l)),E.push(Q.isArray?"]":"}"),h.delete(Q.val),u.pop())}return E.join("")},"stringifyIteratively"),Ud=n((A,e,t)=>{try{return"rawJSON"in JSON?OA(A,(a,c)=>typeof c==
"bigint"?JSON.rawJSON(c.toString()):typeof e=="function"?e(a,c):(Array.isArray(e)&&e.includes(a),c),t):A?OA(A,(a,c)=>typeof c=="string"&&Un.test(c)||typeof c=="\
bigint"?c.toString()+"n":typeof e=="function"?e(a,c):(Array.isArray(e)&&e.includes(a),c),t).replace(Rd,"$1$2$3").replace(bd,"$1$2$3"):OA(A,e,t)}catch(r){if(r instanceof
RangeError){let s=rN(A,e,t);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(Rd,"$1$2$3").replace(bd,"$1$2$3")}throw r}},"JSONStringify"),Sn=new Map,sN=n(()=>{
let A=JSON.parse.toString();if(Sn.has(A))return Sn.get(A);try{let e=JSON.parse("1",(t,r,s)=>!!s?.source&&s.source==="1");return Sn.set(A,e),e}catch{return Sn.set(
A,!1),!1}},"isContextSourceSupported"),oN=n((A,e,t,r)=>typeof e=="string"&&Sd.test(e)?BigInt(e.slice(0,-1)):typeof e=="string"&&Un.test(e)?e.slice(0,-1):typeof r==
"function"?r(A,e,t):e,"convertMarkedBigIntsReviver"),nN=n((A,e)=>JSON.parse(A,(t,r,s)=>{let o=typeof r=="number",i=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,
a=o&&i,c=s&&tN.test(s.source);return a&&c?BigInt(s.source):typeof e=="function"?e(t,r,s):r}),"JSONParseV2"),Nd=Number.MAX_SAFE_INTEGER.toString(),Fd=Nd.length,iN=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
aN=/^"-?\d+n+"$/,cN=n((A,e)=>{let t={"":A},r=[{parent:t,key:"",visited:!1}];for(;r.length>0;){let s=r[r.length-1];if(s.visited){let{parent:o,key:i}=s,a=o[i];typeof a==
"string"&&(Sd.test(a)?a=BigInt(a.slice(0,-1)):Un.test(a)&&(a=a.slice(0,-1))),typeof e=="function"&&(a=e.call(o,i,a)),a===void 0?delete o[i]:o[i]=a,r.pop()}else{
s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let a=Object.keys(o);for(let c=a.length-1;c>=0;c--)r.push({parent:o,key:a[c],visited:!1})}}}
return t[""]},"applyReviverIteratively"),Td=n(A=>A.replace(iN,(e,t,r,s)=>{let o=e[0]==='"';if(o&&aN.test(e))return e.substring(0,e.length-1)+'n"';let a=r||s,c=t&&
(t.length<Fd||t.length===Fd&&t<=Nd);return o||a||c?e:'"'+e+'n"'}),"serializeBigInts"),Gd=n((A,e)=>{if(!A)return Cg(A,e);try{if(sN())return nN(A,e);let t=Td(A);return Cg(
t,(r,s,o)=>oN(r,s,o,e))}catch(t){if(t instanceof RangeError){let r=Td(A),s=Cg(r);return cN(s,e)}throw t}},"JSONParse");var dt=class extends Error{static{n(this,"RequestError")}name;status;request;response;constructor(e,t,r){super(e,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let s=Object.assign({},r.request);r.request.headers.authorization&&
(s.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var gN="10.0.16",lN={headers:{"user-agent":`octokit-request.js/${gN} ${VA()}`}};function EN(A){if(typeof A!="object"||A===null||Object.prototype.toString.call(A)!==
"[object Object]")return!1;let e=Object.getPrototypeOf(A);if(e===null)return!0;let t=Object.prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof t==
"function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(A)}n(EN,"isPlainObject");var Md=n(()=>"","noop");async function Ld(A){let e=A.request?.
fetch||globalThis.fetch;if(!e)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https:/\
/github.com/octokit/octokit.js/#fetch-missing");let t=A.request?.log||console,r=A.request?.parseSuccessResponseBody!==!1,s=EN(A.body)||Array.isArray(A.body)?Ud(
A.body):A.body,o=Object.fromEntries(Object.entries(A.headers).map(([l,u])=>[l,String(u)])),i;try{i=await e(A.url,{method:A.method,body:s,redirect:A.request?.redirect,
headers:o,signal:A.request?.signal,...A.body&&{duplex:"half"}})}catch(l){let u="Unknown Error";if(l instanceof Error){if(l.name==="AbortError")throw l.status=500,
l;u=l.message,l.name==="TypeError"&&"cause"in l&&(l.cause instanceof Error?u=l.cause.message:typeof l.cause=="string"&&(u=l.cause))}let h=new dt(u,500,{request:A});
throw h.cause=l,h}let a=i.status,c=i.url,g={};for(let[l,u]of i.headers)g[l]=u;let E={url:c,status:a,headers:g,data:""};if("deprecation"in g){let l=g.link&&g.link.
match(/<([^<>]+)>; rel="deprecation"/),u=l&&l.pop();t.warn(`[@octokit/request] "${A.method} ${A.url}" is deprecated. It is scheduled to be removed on ${g.sunset}${u?
`. See ${u}`:""}`)}if(a===204||a===205)return E;if(A.method==="HEAD"){if(a<400)return E;throw new dt(i.statusText,a,{response:E,request:A})}if(a===304)throw E.data=
await pg(i),new dt("Not modified",a,{response:E,request:A});if(a>=400)throw E.data=await pg(i),new dt(QN(E.data),a,{response:E,request:A});return E.data=r?await pg(
i):i.body,E}n(Ld,"fetchWrapper");async function pg(A){let e=A.headers.get("content-type");if(!e)return A.text().catch(Md);let t=(0,vd.parse)(e);if(uN(t)){let r="";
try{return r=await A.text(),Gd(r)}catch{return r}}else return t.type.startsWith("text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/o\
ctet-stream"?A.text().catch(Md):A.arrayBuffer().catch(()=>new ArrayBuffer(0))}n(pg,"getResponseData");function uN(A){return A.type==="application/json"||A.type===
"application/scim+json"}n(uN,"isJSONResponse");function QN(A){if(typeof A=="string")return A;if(A instanceof ArrayBuffer)return"Unknown error";if(typeof A=="obj\
ect"&&A!==null&&"message"in A){let e=A,t="documentation_url"in e?` - ${e.documentation_url}`:"";return Array.isArray(e.errors)?`${e.message}: ${e.errors.map(r=>JSON.
stringify(r)).join(", ")}${t}`:`${e.message}${t}`}return`Unknown error: ${JSON.stringify(A)}`}n(QN,"toErrorMessage");function fg(A,e){let t=A.defaults(e);return Object.
assign(n(function(s,o){let i=t.merge(s,o);if(!i.request||!i.request.hook)return Ld(t.parse(i));let a=n((c,g)=>Ld(t.parse(t.merge(c,g))),"request2");return Object.
assign(a,{endpoint:t,defaults:fg.bind(null,t)}),i.request.hook(a,i)},"newApi"),{endpoint:t,defaults:fg.bind(null,t)})}n(fg,"withDefaults");var Rs=fg(dd,lN);var BN="0.0.0-development";function hN(A){return`Request failed due to following response errors:
`+A.errors.map(e=>` - ${e.message}`).join(`
`)}n(hN,"_buildMessageForResponseErrors");var CN=class extends Error{static{n(this,"GraphqlResponseError")}constructor(A,e,t){super(hN(t)),this.request=A,this.headers=
e,this.response=t,this.errors=t.errors,this.data=t.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},IN=["method","baseUrl","url","headers","request","query","mediaType","operationName"],dN=["query","method","url"],Yd=/\/api\/v3\/?$/;
function pN(A,e,t){if(t){if(typeof e=="string"&&"query"in t)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let i in t)
if(dN.includes(i))return Promise.reject(new Error(`[@octokit/graphql] "${i}" cannot be used as variable name`))}let r=typeof e=="string"?Object.assign({query:e},
t):e,s=Object.keys(r).reduce((i,a)=>IN.includes(a)?(i[a]=r[a],i):(i.variables||(i.variables={}),i.variables[a]=r[a],i),{}),o=r.baseUrl||A.endpoint.DEFAULTS.baseUrl;
return Yd.test(o)&&(s.url=o.replace(Yd,"/api/graphql")),A(s).then(i=>{if(i.data.errors){let a={};for(let c of Object.keys(i.headers))a[c]=i.headers[c];throw new CN(
s,a,i.data)}return i.data.data})}n(pN,"graphql");function wg(A,e){let t=A.defaults(e);return Object.assign(n((s,o)=>pN(t,s,o),"newApi"),{defaults:wg.bind(null,t),
endpoint:t.endpoint})}n(wg,"withDefaults");var xv=wg(Rs,{headers:{"user-agent":`octokit-graphql.js/${BN} ${VA()}`},method:"POST",url:"/graphql"});function Jd(A){
return wg(A,{method:"POST",url:"/graphql"})}n(Jd,"withCustomRequest");var mg="(?:[a-zA-Z0-9_-]+)",xd="\\.",Hd=new RegExp(`^${mg}${xd}${mg}${xd}${mg}$`),fN=Hd.test.bind(Hd);async function wN(A){let e=fN(A),t=A.startsWith("v1.")||A.
startsWith("ghs_"),r=A.startsWith("ghu_");return{type:"token",token:A,tokenType:e?"app":t?"installation":r?"user-to-server":"oauth"}}n(wN,"auth");function mN(A){
return A.split(/\./).length===3?`bearer ${A}`:`token ${A}`}n(mN,"withAuthorizationPrefix");async function yN(A,e,t,r){let s=e.endpoint.merge(t,r);return s.headers.
authorization=mN(A),e(s)}n(yN,"hook");var Vd=n(function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof e!="strin\
g")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return e=e.replace(/^(token|bearer) +/i,""),Object.assign(wN.bind(null,
e),{hook:yN.bind(null,e)})},"createTokenAuth2");var yg="7.0.8";var Od=n(()=>{},"noop"),DN=console.warn.bind(console),kN=console.error.bind(console);function RN(A={}){return typeof A.debug!="function"&&(A.debug=Od),typeof A.
info!="function"&&(A.info=Od),typeof A.warn!="function"&&(A.warn=DN),typeof A.error!="function"&&(A.error=kN),A}n(RN,"createLogger");var Pd=`octokit-core.js/${yg}\
 ${VA()}`,_d=class{static{n(this,"Octokit")}static VERSION=yg;static defaults(e){return class extends this{static{n(this,"OctokitWithDefaults")}constructor(...r){
let s=r[0]||{};if(typeof e=="function"){super(e(s));return}super(Object.assign({},e,s,s.userAgent&&e.userAgent?{userAgent:`${s.userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){
let t=this.plugins;return class extends this{static{n(this,"NewOctokit")}static plugins=t.concat(e.filter(s=>!t.includes(s)))}}constructor(e={}){let t=new Ed.Collection,
r={baseUrl:Rs.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["\
user-agent"]=e.userAgent?`${e.userAgent} ${Pd}`:Pd,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["time-z\
one"]=e.timeZone),this.request=Rs.defaults(r),this.graphql=Jd(this.request).defaults(r),this.log=RN(e.log),this.hook=t,e.authStrategy){let{authStrategy:o,...i}=e,
a=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:i},e.auth));t.wrap("request",a.hook),this.auth=a}else if(!e.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=Vd(e.auth);t.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,e))}request;graphql;log;hook;auth};var bN="0.0.0-development";function FN(A){if(!A.data)return{...A,data:[]};if(!(("total_count"in A.data||"total_commits"in A.data)&&!("url"in A.data)))return A;let t=A.
data.incomplete_results,r=A.data.repository_selection,s=A.data.total_count,o=A.data.total_commits;delete A.data.incomplete_results,delete A.data.repository_selection,
delete A.data.total_count,delete A.data.total_commits;let i=Object.keys(A.data)[0],a=A.data[i];return A.data=a,typeof t<"u"&&(A.data.incomplete_results=t),typeof r<
"u"&&(A.data.repository_selection=r),A.data.total_count=s,A.data.total_commits=o,A}n(FN,"normalizePaginatedListResponse");function Dg(A,e,t){let r=typeof e=="fu\
nction"?e.endpoint(t):A.request.endpoint(e,t),s=typeof e=="function"?e:A.request,o=r.method,i=r.headers,a=r.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!a)return{done:!0};try{let c=await s({method:o,url:a,headers:i}),g=FN(c);if(a=((g.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!a&&"total_comm\
its"in g.data){let E=new URL(g.url),l=E.searchParams,u=parseInt(l.get("page")||"1",10),h=parseInt(l.get("per_page")||"250",10);u*h<g.data.total_commits&&(l.set(
"page",String(u+1)),a=E.toString())}return{value:g}}catch(c){if(c.status!==409)throw c;return a="",{value:{status:200,headers:{},data:[]}}}}})}}n(Dg,"iterator");
function qd(A,e,t,r){return typeof t=="function"&&(r=t,t=void 0),Wd(A,[],Dg(A,e,t)[Symbol.asyncIterator](),r)}n(qd,"paginate");function Wd(A,e,t,r){return t.next().
then(s=>{if(s.done)return e;let o=!1;function i(){o=!0}return n(i,"done"),e=e.concat(r?r(s.value,i):s.value.data),o?e:Wd(A,e,t,r)})}n(Wd,"gather");var rY=Object.
assign(qd,{iterator:Dg});function TN(A){return{paginate:Object.assign(qd.bind(null,A),{iterator:Dg.bind(null,A)})}}n(TN,"paginateRest");TN.VERSION=bN;var kg="17.0.0";var SN={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
 /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/\
repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},zd=SN;var pt=new Map;for(let[A,e]of Object.entries(zd))for(let[t,r]of Object.entries(e)){let[s,o,i]=r,[a,c]=s.split(/ /),g=Object.assign({method:a,url:c},o);pt.has(A)||
pt.set(A,new Map),pt.get(A).set(t,{scope:A,methodName:t,endpointDefaults:g,decorations:i})}var UN={has({scope:A},e){return pt.get(A).has(e)},getOwnPropertyDescriptor(A,e){
return{value:this.get(A,e),configurable:!0,writable:!0,enumerable:!0}},defineProperty(A,e,t){return Object.defineProperty(A.cache,e,t),!0},deleteProperty(A,e){return delete A.
cache[e],!0},ownKeys({scope:A}){return[...pt.get(A).keys()]},set(A,e,t){return A.cache[e]=t},get({octokit:A,scope:e,cache:t},r){if(t[r])return t[r];let s=pt.get(
e).get(r);if(!s)return;let{endpointDefaults:o,decorations:i}=s;return i?t[r]=NN(A,e,r,o,i):t[r]=A.request.defaults(o),t[r]}};function Rg(A){let e={};for(let t of pt.
keys())e[t]=new Proxy({octokit:A,scope:t,cache:{}},UN);return e}n(Rg,"endpointsToMethods");function NN(A,e,t,r,s){let o=A.request.defaults(r);function i(...a){let c=o.
endpoint.merge(...a);if(s.mapToData)return c=Object.assign({},c,{data:c[s.mapToData],[s.mapToData]:void 0}),o(c);if(s.renamed){let[g,E]=s.renamed;A.log.warn(`oc\
tokit.${e}.${t}() has been renamed to octokit.${g}.${E}()`)}if(s.deprecated&&A.log.warn(s.deprecated),s.renamedParameters){let g=o.endpoint.merge(...a);for(let[
E,l]of Object.entries(s.renamedParameters))E in g&&(A.log.warn(`"${E}" parameter is deprecated for "octokit.${e}.${t}()". Use "${l}" instead`),l in g||(g[l]=g[E]),
delete g[E]);return o(g)}return o(...a)}return n(i,"withDecorations"),Object.assign(i,o)}n(NN,"decorate");function GN(A){return{rest:Rg(A)}}n(GN,"restEndpointMethods");GN.VERSION=kg;function MN(A){let e=Rg(A);return{...e,rest:e}}n(MN,"legacyRestEndpointMethods");MN.
VERSION=kg;export{jI as a,od as b,dt as c,_d as d,TN as e,GN as f,MN as g};
