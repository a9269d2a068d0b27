import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var sS=Object.create;var ra=Object.defineProperty;var oS=Object.getOwnPropertyDescriptor;var iS=Object.getOwnPropertyNames;var aS=Object.getPrototypeOf,AS=Object.prototype.hasOwnProperty;var i=(t,e)=>ra(t,"name",{value:e,configurable:!0}),w=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,r)=>(typeof require<"u"?require:e)[r]}):
t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var S=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},cS=(t,e)=>{for(var r in e)ra(t,r,{get:e[r],enumerable:!0})},uS=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of iS(e))!AS.call(t,s)&&s!==r&&ra(t,s,{get:()=>e[s],enumerable:!(n=oS(e,s))||n.enumerable});return t};var kn=(t,e,r)=>(r=t!=null?sS(aS(t)):{},uS(e||!t||!t.__esModule?ra(r,"default",{value:t,enumerable:!0}):r,t));var xd=S(ls=>{"use strict";var bH=w("net"),hS=w("tls"),jc=w("http"),bd=w("https"),dS=w("events"),kH=w("assert"),fS=w("util");ls.httpOverHttp=mS;ls.httpsOverHttp=
ES;ls.httpOverHttps=IS;ls.httpsOverHttps=CS;function mS(t){var e=new Tr(t);return e.request=jc.request,e}i(mS,"httpOverHttp");function ES(t){var e=new Tr(t);return e.
request=jc.request,e.createSocket=kd,e.defaultPort=443,e}i(ES,"httpsOverHttp");function IS(t){var e=new Tr(t);return e.request=bd.request,e}i(IS,"httpOverHttps");
function CS(t){var e=new Tr(t);return e.request=bd.request,e.createSocket=kd,e.defaultPort=443,e}i(CS,"httpsOverHttps");function Tr(t){var e=this;e.options=t||{},
e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||jc.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",i(function(n,s,o,a){for(var A=Sd(
s,o,a),c=0,u=e.requests.length;c<u;++c){var p=e.requests[c];if(p.host===A.host&&p.port===A.port){e.requests.splice(c,1),p.request.onSocket(n);return}}n.destroy(),
e.removeSocket(n)},"onFree"))}i(Tr,"TunnelingAgent");fS.inherits(Tr,dS.EventEmitter);Tr.prototype.addRequest=i(function(e,r,n,s){var o=this,a=Kc({request:e},o.options,
Sd(r,n,s));if(o.sockets.length>=this.maxSockets){o.requests.push(a);return}o.createSocket(a,function(A){A.on("free",c),A.on("close",u),A.on("agentRemove",u),e.onSocket(
A);function c(){o.emit("free",A,a)}i(c,"onFree");function u(p){o.removeSocket(A),A.removeListener("free",c),A.removeListener("close",u),A.removeListener("agentR\
emove",u)}i(u,"onCloseOrRemove")})},"addRequest");Tr.prototype.createSocket=i(function(e,r){var n=this,s={};n.sockets.push(s);var o=Kc({},n.proxyOptions,{method:"\
CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),Xr("making CONNECT request");var a=n.request(o);a.useChunkedEncodingByDefault=
!1,a.once("response",A),a.once("upgrade",c),a.once("connect",u),a.once("error",p),a.end();function A(l){l.upgrade=!0}i(A,"onResponse");function c(l,g,h){process.
nextTick(function(){u(l,g,h)})}i(c,"onUpgrade");function u(l,g,h){if(a.removeAllListeners(),g.removeAllListeners(),l.statusCode!==200){Xr("tunneling socket coul\
d not be established, statusCode=%d",l.statusCode),g.destroy();var d=new Error("tunneling socket could not be established, statusCode="+l.statusCode);d.code="EC\
ONNRESET",e.request.emit("error",d),n.removeSocket(s);return}if(h.length>0){Xr("got illegal response body from proxy"),g.destroy();var d=new Error("got illegal \
response body from proxy");d.code="ECONNRESET",e.request.emit("error",d),n.removeSocket(s);return}return Xr("tunneling connection has established"),n.sockets[n.
sockets.indexOf(s)]=g,r(g)}i(u,"onConnect");function p(l){a.removeAllListeners(),Xr(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var g=new Error("tunneling socket could not be established, cause="+l.message);g.code="ECONNRESET",e.request.emit("error",g),n.removeSocket(
s)}i(p,"onError")},"createSocket");Tr.prototype.removeSocket=i(function(e){var r=this.sockets.indexOf(e);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.
shift();n&&this.createSocket(n,function(s){n.request.onSocket(s)})}},"removeSocket");function kd(t,e){var r=this;Tr.prototype.createSocket.call(r,t,function(n){
var s=t.request.getHeader("host"),o=Kc({},r.options,{socket:n,servername:s?s.replace(/:.*$/,""):t.host}),a=hS.connect(0,o);r.sockets[r.sockets.indexOf(n)]=a,e(a)})}
i(kd,"createSecureSocket");function Sd(t,e,r){return typeof t=="string"?{host:t,port:e,localAddress:r}:t}i(Sd,"toOptions");function Kc(t){for(var e=1,r=arguments.
length;e<r;++e){var n=arguments[e];if(typeof n=="object")for(var s=Object.keys(n),o=0,a=s.length;o<a;++o){var A=s[o];n[A]!==void 0&&(t[A]=n[A])}}return t}i(Kc,"\
mergeOptions");var Xr;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?Xr=i(function(){var t=Array.prototype.slice.call(arguments);typeof t[0]==
"string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)},"debug"):Xr=i(function(){},"debug");ls.debug=Xr});var Dd=S((RH,Rd)=>{Rd.exports=xd()});var ke=S((DH,Td)=>{Td.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
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
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}});var ie=S((TH,rf)=>{"use strict";var vd=Symbol.for("undici.error.UND_ERR"),Se=class extends Error{static{i(this,"UndiciError")}constructor(e){super(e),this.name=
"UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&e[vd]===!0}[vd]=!0},Fd=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Xc=class extends Se{static{
i(this,"ConnectTimeoutError")}constructor(e){super(e),this.name="ConnectTimeoutError",this.message=e||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.
hasInstance](e){return e&&e[Fd]===!0}[Fd]=!0},Nd=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),eu=class extends Se{static{i(this,"HeadersTimeoutError")}constructor(e){
super(e),this.name="HeadersTimeoutError",this.message=e||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[Nd]===
!0}[Nd]=!0},_d=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),tu=class extends Se{static{i(this,"HeadersOverflowError")}constructor(e){super(e),this.name="\
HeadersOverflowError",this.message=e||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](e){return e&&e[_d]===!0}[_d]=!0},
Ld=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),ru=class extends Se{static{i(this,"BodyTimeoutError")}constructor(e){super(e),this.name="BodyTimeoutError",this.
message=e||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[Ld]===!0}[Ld]=!0},Ud=Symbol.for("undici.error.UND_ERR\
_RESPONSE_STATUS_CODE"),nu=class extends Se{static{i(this,"ResponseStatusCodeError")}constructor(e,r,n,s){super(e),this.name="ResponseStatusCodeError",this.message=
e||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=s,this.status=r,this.statusCode=r,this.headers=n}static[Symbol.hasInstance](e){
return e&&e[Ud]===!0}[Ud]=!0},Md=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),su=class extends Se{static{i(this,"InvalidArgumentError")}constructor(e){super(e),
this.name="InvalidArgumentError",this.message=e||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&e[Md]===!0}[Md]=!0},
Gd=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),ou=class extends Se{static{i(this,"InvalidReturnValueError")}constructor(e){super(e),this.name="Inval\
idReturnValueError",this.message=e||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](e){return e&&e[Gd]===!0}[Gd]=!0},
Pd=Symbol.for("undici.error.UND_ERR_ABORT"),sa=class extends Se{static{i(this,"AbortError")}constructor(e){super(e),this.name="AbortError",this.message=e||"The \
operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[Pd]===!0}[Pd]=!0},Od=Symbol.for("undici.error.UND_ERR_ABORTED"),iu=class extends sa{static{
i(this,"RequestAbortedError")}constructor(e){super(e),this.name="AbortError",this.message=e||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){
return e&&e[Od]===!0}[Od]=!0},qd=Symbol.for("undici.error.UND_ERR_INFO"),au=class extends Se{static{i(this,"InformationalError")}constructor(e){super(e),this.name=
"InformationalError",this.message=e||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](e){return e&&e[qd]===!0}[qd]=!0},Yd=Symbol.for("u\
ndici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),Au=class extends Se{static{i(this,"RequestContentLengthMismatchError")}constructor(e){super(e),this.name="Requ\
estContentLengthMismatchError",this.message=e||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](e){return e&&e[Yd]===!0}[Yd]=!0},Hd=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),cu=class extends Se{static{i(this,"ResponseConte\
ntLengthMismatchError")}constructor(e){super(e),this.name="ResponseContentLengthMismatchError",this.message=e||"Response body length does not match content-leng\
th header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[Hd]===!0}[Hd]=!0},Jd=Symbol.for("undici.error.UND_ERR_DESTR\
OYED"),uu=class extends Se{static{i(this,"ClientDestroyedError")}constructor(e){super(e),this.name="ClientDestroyedError",this.message=e||"The client is destroy\
ed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[Jd]===!0}[Jd]=!0},Vd=Symbol.for("undici.error.UND_ERR_CLOSED"),lu=class extends Se{static{
i(this,"ClientClosedError")}constructor(e){super(e),this.name="ClientClosedError",this.message=e||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](e){return e&&e[Vd]===!0}[Vd]=!0},zd=Symbol.for("undici.error.UND_ERR_SOCKET"),pu=class extends Se{static{i(this,"SocketError")}constructor(e,r){super(
e),this.name="SocketError",this.message=e||"Socket error",this.code="UND_ERR_SOCKET",this.socket=r}static[Symbol.hasInstance](e){return e&&e[zd]===!0}[zd]=!0},$d=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED"),gu=class extends Se{static{i(this,"NotSupportedError")}constructor(e){super(e),this.name="NotSupportedError",this.message=
e||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&e[$d]===!0}[$d]=!0},Wd=Symbol.for("undici.error.UND_ERR_BPL_M\
ISSING_UPSTREAM"),hu=class extends Se{static{i(this,"BalancedPoolMissingUpstreamError")}constructor(e){super(e),this.name="MissingUpstreamError",this.message=e||
"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&e[Wd]===!0}[Wd]=!0},Zd=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER"),du=class extends Error{static{i(this,"HTTPParserError")}constructor(e,r,n){super(e),this.name="HTTPParserError",this.code=
r?`HPE_${r}`:void 0,this.data=n?n.toString():void 0}static[Symbol.hasInstance](e){return e&&e[Zd]===!0}[Zd]=!0},jd=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED\
_MAX_SIZE"),fu=class extends Se{static{i(this,"ResponseExceededMaxSizeError")}constructor(e){super(e),this.name="ResponseExceededMaxSizeError",this.message=e||"\
Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&e[jd]===!0}[jd]=!0},Kd=Symbol.for("undici.\
error.UND_ERR_REQ_RETRY"),mu=class extends Se{static{i(this,"RequestRetryError")}constructor(e,r,{headers:n,data:s}){super(e),this.name="RequestRetryError",this.
message=e||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=r,this.data=s,this.headers=n}static[Symbol.hasInstance](e){return e&&e[Kd]===!0}[Kd]=!0},
Xd=Symbol.for("undici.error.UND_ERR_RESPONSE"),Eu=class extends Se{static{i(this,"ResponseError")}constructor(e,r,{headers:n,data:s}){super(e),this.name="Respon\
seError",this.message=e||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=r,this.data=s,this.headers=n}static[Symbol.hasInstance](e){return e&&e[Xd]===
!0}[Xd]=!0},ef=Symbol.for("undici.error.UND_ERR_PRX_TLS"),Iu=class extends Se{static{i(this,"SecureProxyConnectionError")}constructor(e,r,n){super(r,{cause:e,...n??
{}}),this.name="SecureProxyConnectionError",this.message=r||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=e}static[Symbol.hasInstance](e){
return e&&e[ef]===!0}[ef]=!0},tf=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),Cu=class extends Se{static{i(this,"MessageSizeExceededError")}constructor(e){
super(e),this.name="MessageSizeExceededError",this.message=e||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](e){return e&&e[tf]===!0}get[tf](){return!0}};rf.exports={AbortError:sa,HTTPParserError:du,UndiciError:Se,HeadersTimeoutError:eu,HeadersOverflowError:tu,
BodyTimeoutError:ru,RequestContentLengthMismatchError:Au,ConnectTimeoutError:Xc,ResponseStatusCodeError:nu,InvalidArgumentError:su,InvalidReturnValueError:ou,RequestAbortedError:iu,
ClientDestroyedError:uu,ClientClosedError:lu,InformationalError:au,SocketError:pu,NotSupportedError:gu,ResponseContentLengthMismatchError:cu,BalancedPoolMissingUpstreamError:hu,
ResponseExceededMaxSizeError:fu,RequestRetryError:mu,ResponseError:Eu,SecureProxyConnectionError:Iu,MessageSizeExceededError:Cu}});var ia=S((FH,nf)=>{"use strict";var oa={},Qu=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Con\
tent-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-T\
ype","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect",
"Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Li\
nk","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refre\
sh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing",
"Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Ori\
gin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-C\
ontrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let t=0;t<Qu.length;++t){let e=Qu[t],r=e.
toLowerCase();oa[e]=oa[r]=r}Object.setPrototypeOf(oa,null);nf.exports={wellknownHeaderNames:Qu,headerNameLowerCasedRecord:oa}});var Af=S((NH,af)=>{"use strict";var{wellknownHeaderNames:sf,headerNameLowerCasedRecord:QS}=ia(),Bu=class t{static{i(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(e,r,n){
if(n===void 0||n>=e.length)throw new TypeError("Unreachable");if((this.code=e.charCodeAt(n))>127)throw new TypeError("key must be ascii string");e.length!==++n?
this.middle=new t(e,r,n):this.value=r}add(e,r){let n=e.length;if(n===0)throw new TypeError("Unreachable");let s=0,o=this;for(;;){let a=e.charCodeAt(s);if(a>127)
throw new TypeError("key must be ascii string");if(o.code===a)if(n===++s){o.value=r;break}else if(o.middle!==null)o=o.middle;else{o.middle=new t(e,r,s);break}else if(o.
code<a)if(o.left!==null)o=o.left;else{o.left=new t(e,r,s);break}else if(o.right!==null)o=o.right;else{o.right=new t(e,r,s);break}}}search(e){let r=e.length,n=0,
s=this;for(;s!==null&&n<r;){let o=e[n];for(o<=90&&o>=65&&(o|=32);s!==null;){if(o===s.code){if(r===++n)return s;s=s.middle;break}s=s.code<o?s.left:s.right}}return null}},
aa=class{static{i(this,"TernarySearchTree")}node=null;insert(e,r){this.node===null?this.node=new Bu(e,r,0):this.node.add(e,r)}lookup(e){return this.node?.search(
e)?.value??null}},of=new aa;for(let t=0;t<sf.length;++t){let e=QS[sf[t]];of.insert(e,e)}af.exports={TernarySearchTree:aa,tree:of}});var Z=S((LH,wf)=>{"use strict";var wo=w("node:assert"),{kDestroyed:uf,kBodyUsed:ps,kListeners:yu,kBody:cf}=ke(),{IncomingMessage:BS}=w("node:http"),ua=w("node:stream"),
yS=w("node:net"),{Blob:wS}=w("node:buffer"),bS=w("node:util"),{stringify:kS}=w("node:querystring"),{EventEmitter:SS}=w("node:events"),{InvalidArgumentError:He}=ie(),
{headerNameLowerCasedRecord:xS}=ia(),{tree:lf}=Af(),[RS,DS]=process.versions.node.split(".").map(t=>Number(t)),ca=class{static{i(this,"BodyAsyncIterable")}constructor(e){
this[cf]=e,this[ps]=!1}async*[Symbol.asyncIterator](){wo(!this[ps],"disturbed"),this[ps]=!0,yield*this[cf]}};function TS(t){return la(t)?(ff(t)===0&&t.on("data",
function(){wo(!1)}),typeof t.readableDidRead!="boolean"&&(t[ps]=!1,SS.prototype.on.call(t,"data",function(){this[ps]=!0})),t):t&&typeof t.pipeTo=="function"?new ca(
t):t&&typeof t!="string"&&!ArrayBuffer.isView(t)&&df(t)?new ca(t):t}i(TS,"wrapRequestBody");function vS(){}i(vS,"nop");function la(t){return t&&typeof t=="objec\
t"&&typeof t.pipe=="function"&&typeof t.on=="function"}i(la,"isStream");function pf(t){if(t===null)return!1;if(t instanceof wS)return!0;if(typeof t!="object")return!1;
{let e=t[Symbol.toStringTag];return(e==="Blob"||e==="File")&&("stream"in t&&typeof t.stream=="function"||"arrayBuffer"in t&&typeof t.arrayBuffer=="function")}}i(
pf,"isBlobLike");function FS(t,e){if(t.includes("?")||t.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');let r=kS(
e);return r&&(t+="?"+r),t}i(FS,"buildURL");function gf(t){let e=parseInt(t,10);return e===Number(t)&&e>=0&&e<=65535}i(gf,"isValidPort");function Aa(t){return t!=
null&&t[0]==="h"&&t[1]==="t"&&t[2]==="t"&&t[3]==="p"&&(t[4]===":"||t[4]==="s"&&t[5]===":")}i(Aa,"isHttpOrHttpsPrefixed");function hf(t){if(typeof t=="string"){if(t=
new URL(t),!Aa(t.origin||t.protocol))throw new He("Invalid URL protocol: the URL must start with `http:` or `https:`.");return t}if(!t||typeof t!="object")throw new He(
"Invalid URL: The URL argument must be a non-null object.");if(!(t instanceof URL)){if(t.port!=null&&t.port!==""&&gf(t.port)===!1)throw new He("Invalid URL: por\
t must be a valid integer or a string representation of an integer.");if(t.path!=null&&typeof t.path!="string")throw new He("Invalid URL path: the path must be \
a string or null/undefined.");if(t.pathname!=null&&typeof t.pathname!="string")throw new He("Invalid URL pathname: the pathname must be a string or null/undefin\
ed.");if(t.hostname!=null&&typeof t.hostname!="string")throw new He("Invalid URL hostname: the hostname must be a string or null/undefined.");if(t.origin!=null&&
typeof t.origin!="string")throw new He("Invalid URL origin: the origin must be a string or null/undefined.");if(!Aa(t.origin||t.protocol))throw new He("Invalid \
URL protocol: the URL must start with `http:` or `https:`.");let e=t.port!=null?t.port:t.protocol==="https:"?443:80,r=t.origin!=null?t.origin:`${t.protocol||""}\
//${t.hostname||""}:${e}`,n=t.path!=null?t.path:`${t.pathname||""}${t.search||""}`;return r[r.length-1]==="/"&&(r=r.slice(0,r.length-1)),n&&n[0]!=="/"&&(n=`/${n}`),
new URL(`${r}${n}`)}if(!Aa(t.origin||t.protocol))throw new He("Invalid URL protocol: the URL must start with `http:` or `https:`.");return t}i(hf,"parseURL");function NS(t){
if(t=hf(t),t.pathname!=="/"||t.search||t.hash)throw new He("invalid url");return t}i(NS,"parseOrigin");function _S(t){if(t[0]==="["){let r=t.indexOf("]");return wo(
r!==-1),t.substring(1,r)}let e=t.indexOf(":");return e===-1?t:t.substring(0,e)}i(_S,"getHostname");function LS(t){if(!t)return null;wo(typeof t=="string");let e=_S(
t);return yS.isIP(e)?"":e}i(LS,"getServerName");function US(t){return JSON.parse(JSON.stringify(t))}i(US,"deepClone");function MS(t){return t!=null&&typeof t[Symbol.
asyncIterator]=="function"}i(MS,"isAsyncIterable");function df(t){return t!=null&&(typeof t[Symbol.iterator]=="function"||typeof t[Symbol.asyncIterator]=="funct\
ion")}i(df,"isIterable");function ff(t){if(t==null)return 0;if(la(t)){let e=t._readableState;return e&&e.objectMode===!1&&e.ended===!0&&Number.isFinite(e.length)?
e.length:null}else{if(pf(t))return t.size!=null?t.size:null;if(If(t))return t.byteLength}return null}i(ff,"bodyLength");function mf(t){return t&&!!(t.destroyed||
t[uf]||ua.isDestroyed?.(t))}i(mf,"isDestroyed");function GS(t,e){t==null||!la(t)||mf(t)||(typeof t.destroy=="function"?(Object.getPrototypeOf(t).constructor===BS&&
(t.socket=null),t.destroy(e)):e&&queueMicrotask(()=>{t.emit("error",e)}),t.destroyed!==!0&&(t[uf]=!0))}i(GS,"destroy");var PS=/timeout=(\d+)/;function OS(t){let e=t.
toString().match(PS);return e?parseInt(e[1],10)*1e3:null}i(OS,"parseKeepAliveTimeout");function Ef(t){return typeof t=="string"?xS[t]??t.toLowerCase():lf.lookup(
t)??t.toString("latin1").toLowerCase()}i(Ef,"headerNameToString");function qS(t){return lf.lookup(t)??t.toString("latin1").toLowerCase()}i(qS,"bufferToLowerCase\
dHeaderName");function YS(t,e){e===void 0&&(e={});for(let r=0;r<t.length;r+=2){let n=Ef(t[r]),s=e[n];if(s)typeof s=="string"&&(s=[s],e[n]=s),s.push(t[r+1].toString(
"utf8"));else{let o=t[r+1];typeof o=="string"?e[n]=o:e[n]=Array.isArray(o)?o.map(a=>a.toString("utf8")):o.toString("utf8")}}return"content-length"in e&&"content\
-disposition"in e&&(e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")),e}i(YS,"parseHeaders");function HS(t){let e=t.length,r=new Array(
e),n=!1,s=-1,o,a,A=0;for(let c=0;c<t.length;c+=2)o=t[c],a=t[c+1],typeof o!="string"&&(o=o.toString()),typeof a!="string"&&(a=a.toString("utf8")),A=o.length,A===
14&&o[7]==="-"&&(o==="content-length"||o.toLowerCase()==="content-length")?n=!0:A===19&&o[7]==="-"&&(o==="content-disposition"||o.toLowerCase()==="content-dispo\
sition")&&(s=c+1),r[c]=o,r[c+1]=a;return n&&s!==-1&&(r[s]=Buffer.from(r[s]).toString("latin1")),r}i(HS,"parseRawHeaders");function If(t){return t instanceof Uint8Array||
Buffer.isBuffer(t)}i(If,"isBuffer");function JS(t,e,r){if(!t||typeof t!="object")throw new He("handler must be an object");if(typeof t.onConnect!="function")throw new He(
"invalid onConnect method");if(typeof t.onError!="function")throw new He("invalid onError method");if(typeof t.onBodySent!="function"&&t.onBodySent!==void 0)throw new He(
"invalid onBodySent method");if(r||e==="CONNECT"){if(typeof t.onUpgrade!="function")throw new He("invalid onUpgrade method")}else{if(typeof t.onHeaders!="functi\
on")throw new He("invalid onHeaders method");if(typeof t.onData!="function")throw new He("invalid onData method");if(typeof t.onComplete!="function")throw new He(
"invalid onComplete method")}}i(JS,"validateHandler");function VS(t){return!!(t&&(ua.isDisturbed(t)||t[ps]))}i(VS,"isDisturbed");function zS(t){return!!(t&&ua.isErrored(
t))}i(zS,"isErrored");function $S(t){return!!(t&&ua.isReadable(t))}i($S,"isReadable");function WS(t){return{localAddress:t.localAddress,localPort:t.localPort,remoteAddress:t.
remoteAddress,remotePort:t.remotePort,remoteFamily:t.remoteFamily,timeout:t.timeout,bytesWritten:t.bytesWritten,bytesRead:t.bytesRead}}i(WS,"getSocketInfo");function ZS(t){
let e;return new ReadableStream({async start(){e=t[Symbol.asyncIterator]()},async pull(r){let{done:n,value:s}=await e.next();if(n)queueMicrotask(()=>{r.close(),
r.byobRequest?.respond(0)});else{let o=Buffer.isBuffer(s)?s:Buffer.from(s);o.byteLength&&r.enqueue(new Uint8Array(o))}return r.desiredSize>0},async cancel(r){await e.
return()},type:"bytes"})}i(ZS,"ReadableStreamFrom");function jS(t){return t&&typeof t=="object"&&typeof t.append=="function"&&typeof t.delete=="function"&&typeof t.
get=="function"&&typeof t.getAll=="function"&&typeof t.has=="function"&&typeof t.set=="function"&&t[Symbol.toStringTag]==="FormData"}i(jS,"isFormDataLike");function KS(t,e){
return"addEventListener"in t?(t.addEventListener("abort",e,{once:!0}),()=>t.removeEventListener("abort",e)):(t.addListener("abort",e),()=>t.removeListener("abor\
t",e))}i(KS,"addAbortListener");var XS=typeof String.prototype.toWellFormed=="function",ex=typeof String.prototype.isWellFormed=="function";function Cf(t){return XS?
`${t}`.toWellFormed():bS.toUSVString(t)}i(Cf,"toUSVString");function tx(t){return ex?`${t}`.isWellFormed():Cf(t)===`${t}`}i(tx,"isUSVString");function Qf(t){switch(t){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return t>=33&&t<=126}}i(Qf,"isTokenCharCode");function rx(t){if(t.length===0)return!1;for(let e=0;e<t.length;++e)if(!Qf(t.charCodeAt(e)))return!1;
return!0}i(rx,"isValidHTTPToken");var nx=/[^\t\x20-\x7e\x80-\xff]/;function sx(t){return!nx.test(t)}i(sx,"isValidHeaderValue");function ox(t){if(t==null||t==="")
return{start:0,end:null,size:null};let e=t?t.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return e?{start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(
e[3]):null}:null}i(ox,"parseRangeHeader");function ix(t,e,r){return(t[yu]??=[]).push([e,r]),t.on(e,r),t}i(ix,"addListener");function ax(t){for(let[e,r]of t[yu]??
[])t.removeListener(e,r);t[yu]=null}i(ax,"removeAllListeners");function Ax(t,e,r){try{e.onError(r),wo(e.aborted)}catch(n){t.emit("error",n)}}i(Ax,"errorRequest");
var Bf=Object.create(null);Bf.enumerable=!0;var wu={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIO\
NS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},yf={...wu,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(wu,null);Object.setPrototypeOf(yf,null);wf.exports=
{kEnumerableProperty:Bf,nop:vS,isDisturbed:VS,isErrored:zS,isReadable:$S,toUSVString:Cf,isUSVString:tx,isBlobLike:pf,parseOrigin:NS,parseURL:hf,getServerName:LS,
isStream:la,isIterable:df,isAsyncIterable:MS,isDestroyed:mf,headerNameToString:Ef,bufferToLowerCasedHeaderName:qS,addListener:ix,removeAllListeners:ax,errorRequest:Ax,
parseRawHeaders:HS,parseHeaders:YS,parseKeepAliveTimeout:OS,destroy:GS,bodyLength:ff,deepClone:US,ReadableStreamFrom:ZS,isBuffer:If,validateHandler:JS,getSocketInfo:WS,
isFormDataLike:jS,buildURL:FS,addAbortListener:KS,isValidHTTPToken:rx,isValidHeaderValue:sx,isTokenCharCode:Qf,parseRangeHeader:ox,normalizedMethodRecordsBase:wu,
normalizedMethodRecords:yf,isValidPort:gf,isHttpOrHttpsPrefixed:Aa,nodeMajor:RS,nodeMinor:DS,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:TS}});var gs=S((MH,kf)=>{"use strict";var ge=w("node:diagnostics_channel"),ku=w("node:util"),pa=ku.debuglog("undici"),bu=ku.debuglog("fetch"),Sn=ku.debuglog("websocke\
t"),bf=!1,cx={beforeConnect:ge.channel("undici:client:beforeConnect"),connected:ge.channel("undici:client:connected"),connectError:ge.channel("undici:client:con\
nectError"),sendHeaders:ge.channel("undici:client:sendHeaders"),create:ge.channel("undici:request:create"),bodySent:ge.channel("undici:request:bodySent"),headers:ge.
channel("undici:request:headers"),trailers:ge.channel("undici:request:trailers"),error:ge.channel("undici:request:error"),open:ge.channel("undici:websocket:open"),
close:ge.channel("undici:websocket:close"),socketError:ge.channel("undici:websocket:socket_error"),ping:ge.channel("undici:websocket:ping"),pong:ge.channel("und\
ici:websocket:pong")};if(pa.enabled||bu.enabled){let t=bu.enabled?bu:pa;ge.channel("undici:client:beforeConnect").subscribe(e=>{let{connectParams:{version:r,protocol:n,
port:s,host:o}}=e;t("connecting to %s using %s%s",`${o}${s?`:${s}`:""}`,n,r)}),ge.channel("undici:client:connected").subscribe(e=>{let{connectParams:{version:r,
protocol:n,port:s,host:o}}=e;t("connected to %s using %s%s",`${o}${s?`:${s}`:""}`,n,r)}),ge.channel("undici:client:connectError").subscribe(e=>{let{connectParams:{
version:r,protocol:n,port:s,host:o},error:a}=e;t("connection to %s using %s%s errored - %s",`${o}${s?`:${s}`:""}`,n,r,a.message)}),ge.channel("undici:client:sen\
dHeaders").subscribe(e=>{let{request:{method:r,path:n,origin:s}}=e;t("sending request to %s %s/%s",r,s,n)}),ge.channel("undici:request:headers").subscribe(e=>{let{
request:{method:r,path:n,origin:s},response:{statusCode:o}}=e;t("received response to %s %s/%s - HTTP %d",r,s,n,o)}),ge.channel("undici:request:trailers").subscribe(
e=>{let{request:{method:r,path:n,origin:s}}=e;t("trailers received from %s %s/%s",r,s,n)}),ge.channel("undici:request:error").subscribe(e=>{let{request:{method:r,
path:n,origin:s},error:o}=e;t("request to %s %s/%s errored - %s",r,s,n,o.message)}),bf=!0}if(Sn.enabled){if(!bf){let t=pa.enabled?pa:Sn;ge.channel("undici:clien\
t:beforeConnect").subscribe(e=>{let{connectParams:{version:r,protocol:n,port:s,host:o}}=e;t("connecting to %s%s using %s%s",o,s?`:${s}`:"",n,r)}),ge.channel("un\
dici:client:connected").subscribe(e=>{let{connectParams:{version:r,protocol:n,port:s,host:o}}=e;t("connected to %s%s using %s%s",o,s?`:${s}`:"",n,r)}),ge.channel(
"undici:client:connectError").subscribe(e=>{let{connectParams:{version:r,protocol:n,port:s,host:o},error:a}=e;t("connection to %s%s using %s%s errored - %s",o,s?
`:${s}`:"",n,r,a.message)}),ge.channel("undici:client:sendHeaders").subscribe(e=>{let{request:{method:r,path:n,origin:s}}=e;t("sending request to %s %s/%s",r,s,
n)})}ge.channel("undici:websocket:open").subscribe(t=>{let{address:{address:e,port:r}}=t;Sn("connection opened %s%s",e,r?`:${r}`:"")}),ge.channel("undici:websoc\
ket:close").subscribe(t=>{let{websocket:e,code:r,reason:n}=t;Sn("closed connection to %s - %s %s",e.url,r,n)}),ge.channel("undici:websocket:socket_error").subscribe(
t=>{Sn("connection errored - %s",t.message)}),ge.channel("undici:websocket:ping").subscribe(t=>{Sn("ping received")}),ge.channel("undici:websocket:pong").subscribe(
t=>{Sn("pong received")})}kf.exports={channels:cx}});var Df=S((GH,Rf)=>{"use strict";var{InvalidArgumentError:Ie,NotSupportedError:ux}=ie(),yt=w("node:assert"),{isValidHTTPToken:xf,isValidHeaderValue:bo,isStream:lx,
destroy:px,isBuffer:gx,isFormDataLike:hx,isIterable:dx,isBlobLike:fx,buildURL:mx,validateHandler:Ex,getServerName:Ix,normalizedMethodRecords:Cx}=Z(),{channels:ze}=gs(),
{headerNameLowerCasedRecord:Sf}=ia(),Qx=/[^\u0021-\u00ff]/,Mt=Symbol("handler"),Su=class{static{i(this,"Request")}constructor(e,{path:r,method:n,body:s,headers:o,
query:a,idempotent:A,blocking:c,upgrade:u,headersTimeout:p,bodyTimeout:l,reset:g,throwOnError:h,expectContinue:d,servername:E},I){if(typeof r!="string")throw new Ie(
"path must be a string");if(r[0]!=="/"&&!(r.startsWith("http://")||r.startsWith("https://"))&&n!=="CONNECT")throw new Ie("path must be an absolute URL or start \
with a slash");if(Qx.test(r))throw new Ie("invalid request path");if(typeof n!="string")throw new Ie("method must be a string");if(Cx[n]===void 0&&!xf(n))throw new Ie(
"invalid request method");if(u&&typeof u!="string")throw new Ie("upgrade must be a string");if(u&&!bo(u))throw new Ie("invalid upgrade header");if(p!=null&&(!Number.
isFinite(p)||p<0))throw new Ie("invalid headersTimeout");if(l!=null&&(!Number.isFinite(l)||l<0))throw new Ie("invalid bodyTimeout");if(g!=null&&typeof g!="boole\
an")throw new Ie("invalid reset");if(d!=null&&typeof d!="boolean")throw new Ie("invalid expectContinue");if(this.headersTimeout=p,this.bodyTimeout=l,this.throwOnError=
h===!0,this.method=n,this.abort=null,s==null)this.body=null;else if(lx(s)){this.body=s;let m=this.body._readableState;(!m||!m.autoDestroy)&&(this.endHandler=i(function(){
px(this)},"autoDestroy"),this.body.on("end",this.endHandler)),this.errorHandler=B=>{this.abort?this.abort(B):this.error=B},this.body.on("error",this.errorHandler)}else if(gx(
s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof
ArrayBuffer)this.body=s.byteLength?Buffer.from(s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(hx(s)||dx(s)||fx(s))this.body=s;else
throw new Ie("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=u||null,
this.path=a?mx(r,a):r,this.origin=e,this.idempotent=A??(n==="HEAD"||n==="GET"),this.blocking=c??!1,this.reset=g??null,this.host=null,this.contentLength=null,this.
contentType=null,this.headers=[],this.expectContinue=d??!1,Array.isArray(o)){if(o.length%2!==0)throw new Ie("headers array must be even");for(let m=0;m<o.length;m+=
2)ga(this,o[m],o[m+1])}else if(o&&typeof o=="object")if(o[Symbol.iterator])for(let m of o){if(!Array.isArray(m)||m.length!==2)throw new Ie("headers must be in k\
ey-value pair format");ga(this,m[0],m[1])}else{let m=Object.keys(o);for(let B=0;B<m.length;++B)ga(this,m[B],o[m[B]])}else if(o!=null)throw new Ie("headers must \
be an object or an array");Ex(I,n,u),this.servername=E||Ix(this.host),this[Mt]=I,ze.create.hasSubscribers&&ze.create.publish({request:this})}onBodySent(e){if(this[Mt].
onBodySent)try{return this[Mt].onBodySent(e)}catch(r){this.abort(r)}}onRequestSent(){if(ze.bodySent.hasSubscribers&&ze.bodySent.publish({request:this}),this[Mt].
onRequestSent)try{return this[Mt].onRequestSent()}catch(e){this.abort(e)}}onConnect(e){if(yt(!this.aborted),yt(!this.completed),this.error)e(this.error);else return this.
abort=e,this[Mt].onConnect(e)}onResponseStarted(){return this[Mt].onResponseStarted?.()}onHeaders(e,r,n,s){yt(!this.aborted),yt(!this.completed),ze.headers.hasSubscribers&&
ze.headers.publish({request:this,response:{statusCode:e,headers:r,statusText:s}});try{return this[Mt].onHeaders(e,r,n,s)}catch(o){this.abort(o)}}onData(e){yt(!this.
aborted),yt(!this.completed);try{return this[Mt].onData(e)}catch(r){return this.abort(r),!1}}onUpgrade(e,r,n,s=""){this.onFinally(),yt(!this.aborted),yt(!this.completed),
e!==null&&this.#e(e,r,s);let o=this[Mt].onUpgrade(e,r,n);return this.aborted||(this.completed=!0,e!==null&&this.#t()),o}onUpgradeResponse(e,r,n,s=""){yt(!this.aborted),
yt(this.completed),ze.headers.hasSubscribers&&this.#e(e,n(r),s),this.#t()}onUpgradeError(e){yt(!this.aborted),yt(this.completed),ze.error.hasSubscribers&&ze.error.
publish({request:this,error:e})}#e(e,r,n){ze.headers.hasSubscribers&&ze.headers.publish({request:this,response:{statusCode:e,headers:r,statusText:n}})}#t(){ze.trailers.
hasSubscribers&&ze.trailers.publish({request:this,trailers:[]})}onComplete(e){this.onFinally(),yt(!this.aborted),this.completed=!0,ze.trailers.hasSubscribers&&ze.
trailers.publish({request:this,trailers:e});try{return this[Mt].onComplete(e)}catch(r){this.onError(r)}}onError(e){if(this.onFinally(),ze.error.hasSubscribers&&
ze.error.publish({request:this,error:e}),!this.aborted)return this.aborted=!0,this[Mt].onError(e)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),
this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(e,r){return ga(this,e,r),this}};function ga(t,e,r){
if(r&&typeof r=="object"&&!Array.isArray(r))throw new Ie(`invalid ${e} header`);if(r===void 0)return;let n=Sf[e];if(n===void 0&&(n=e.toLowerCase(),Sf[n]===void 0&&
!xf(n)))throw new Ie("invalid header key");if(Array.isArray(r)){let s=[];for(let o=0;o<r.length;o++)if(typeof r[o]=="string"){if(!bo(r[o]))throw new Ie(`invalid\
 ${e} header`);s.push(r[o])}else if(r[o]===null)s.push("");else{if(typeof r[o]=="object")throw new Ie(`invalid ${e} header`);{let a=`${r[o]}`;if(!bo(a))throw new Ie(
`invalid ${e} header`);s.push(a)}}r=s}else if(typeof r=="string"){if(!bo(r))throw new Ie(`invalid ${e} header`)}else if(r===null)r="";else if(r=`${r}`,!bo(r))throw new Ie(
`invalid ${e} header`);if(n==="host"){if(t.host!==null)throw new Ie("duplicate host header");if(typeof r!="string")throw new Ie("invalid host header");t.host=r}else if(n===
"content-length"){if(t.contentLength!==null)throw new Ie("duplicate content-length header");if(t.contentLength=parseInt(r,10),!Number.isFinite(t.contentLength))
throw new Ie("invalid content-length header")}else if(t.contentType===null&&n==="content-type")t.contentType=r,t.headers.push(e,r);else{if(n==="transfer-encodin\
g"||n==="keep-alive"||n==="upgrade")throw new Ie(`invalid ${n} header`);if(n==="connection"){let s=typeof r=="string"?r.toLowerCase():null;if(s!=="close"&&s!=="\
keep-alive")throw new Ie("invalid connection header");s==="close"&&(t.reset=!0)}else{if(n==="expect")throw new ux("expect header not supported");t.headers.push(
e,r)}}}i(ga,"processHeader");Rf.exports=Su});var ko=S((OH,Tf)=>{"use strict";var Bx=w("node:events"),ha=class extends Bx{static{i(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...e){let r=Array.isArray(e[0])?e[0]:e,n=this.dispatch.bind(this);for(let s of r)if(s!=null){
if(typeof s!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(n=s(n),n==null||typeof n!="function"||n.length!==2)
throw new TypeError("invalid interceptor")}return new xu(this,n)}},xu=class extends ha{static{i(this,"ComposedDispatcher")}#e=null;#t=null;constructor(e,r){super(),
this.#e=e,this.#t=r}dispatch(...e){this.#t(...e)}close(...e){return this.#e.close(...e)}destroy(...e){return this.#e.destroy(...e)}};Tf.exports=ha});var ms=S((YH,Ff)=>{"use strict";var yx=w("node:buffer"),wx=ko(),{ClientDestroyedError:Ru,ClientClosedError:bx,InvalidArgumentError:hs}=ie(),{kDestroy:kx,kClose:Sx,
kClosed:So,kDestroyed:ds,kDispatch:Du,kInterceptors:xn}=ke(),vr=Symbol("onDestroyed"),fs=Symbol("onClosed"),da=Symbol("Intercepted Dispatch"),Tu=Symbol("webSock\
etOptions"),vf=Symbol("eventSourceOptions"),vu=class extends wx{static{i(this,"DispatcherBase")}constructor(e){super(),this[ds]=!1,this[vr]=null,this[So]=!1,this[fs]=
[],this[Tu]=e?.webSocket??{},this[vf]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[Tu].maxFragments??131072,maxPayloadSize:this[Tu].maxPayloadSize??
128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[vf].maxEventSize??yx.kStringMaxLength}}get destroyed(){return this[ds]}get closed(){return this[So]}get interceptors(){
return this[xn]}set interceptors(e){if(e){for(let r=e.length-1;r>=0;r--)if(typeof this[xn][r]!="function")throw new hs("interceptor must be an function")}this[xn]=
e}close(e){if(e===void 0)return new Promise((n,s)=>{this.close((o,a)=>o?s(o):n(a))});if(typeof e!="function")throw new hs("invalid callback");if(this[ds]){queueMicrotask(
()=>e(new Ru,null));return}if(this[So]){this[fs]?this[fs].push(e):queueMicrotask(()=>e(null,null));return}this[So]=!0,this[fs].push(e);let r=i(()=>{let n=this[fs];
this[fs]=null;for(let s=0;s<n.length;s++)n[s](null,null)},"onClosed");this[Sx]().then(()=>this.destroy()).then(()=>{queueMicrotask(r)})}destroy(e,r){if(typeof e==
"function"&&(r=e,e=null),r===void 0)return new Promise((s,o)=>{this.destroy(e,(a,A)=>a?o(a):s(A))});if(typeof r!="function")throw new hs("invalid callback");if(this[ds]){
this[vr]?this[vr].push(r):queueMicrotask(()=>r(null,null));return}e||(e=new Ru),this[ds]=!0,this[vr]=this[vr]||[],this[vr].push(r);let n=i(()=>{let s=this[vr];this[vr]=
null;for(let o=0;o<s.length;o++)s[o](null,null)},"onDestroyed");this[kx](e).then(()=>{queueMicrotask(n)})}[da](e,r){if(!this[xn]||this[xn].length===0)return this[da]=
this[Du],this[Du](e,r);let n=this[Du].bind(this);for(let s=this[xn].length-1;s>=0;s--)n=this[xn][s](n);return this[da]=n,n(e,r)}dispatch(e,r){if(!r||typeof r!="\
object")throw new hs("handler must be an object");try{if(!e||typeof e!="object")throw new hs("opts must be an object.");if(this[ds]||this[vr])throw new Ru;if(this[So])
throw new bx;return this[da](e,r)}catch(n){if(typeof r.onError!="function")throw new hs("invalid onError method");return r.onError(n),!1}}};Ff.exports=vu});var Gu=S((JH,Uf)=>{"use strict";var Es=0,Fu=1e3,Nu=(Fu>>1)-1,Fr,_u=Symbol("kFastTimer"),Nr=[],Lu=-2,Uu=-1,_f=0,Nf=1;function Mu(){Es+=Nu;let t=0,e=Nr.length;for(;t<
e;){let r=Nr[t];r._state===_f?(r._idleStart=Es-Nu,r._state=Nf):r._state===Nf&&Es>=r._idleStart+r._idleTimeout&&(r._state=Uu,r._idleStart=-1,r._onTimeout(r._timerArg)),
r._state===Uu?(r._state=Lu,--e!==0&&(Nr[t]=Nr[e])):++t}Nr.length=e,Nr.length!==0&&Lf()}i(Mu,"onTick");function Lf(){Fr?Fr.refresh():(clearTimeout(Fr),Fr=setTimeout(
Mu,Nu),Fr.unref&&Fr.unref())}i(Lf,"refreshTimeout");var fa=class{static{i(this,"FastTimer")}[_u]=!0;_state=Lu;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,r,n){
this._onTimeout=e,this._idleTimeout=r,this._timerArg=n,this.refresh()}refresh(){this._state===Lu&&Nr.push(this),(!Fr||Nr.length===1)&&Lf(),this._state=_f}clear(){
this._state=Uu,this._idleStart=-1}};Uf.exports={setTimeout(t,e,r){return e<=Fu?setTimeout(t,e,r):new fa(t,e,r)},clearTimeout(t){t[_u]?t.clear():clearTimeout(t)},
setFastTimeout(t,e,r){return new fa(t,e,r)},clearFastTimeout(t){t.clear()},now(){return Es},tick(t=0){Es+=t-Fu+1,Mu(),Mu()},reset(){Es=0,Nr.length=0,clearTimeout(
Fr),Fr=null},kFastTimer:_u}});var xo=S((WH,qf)=>{"use strict";var xx=w("node:net"),Mf=w("node:assert"),Of=Z(),{InvalidArgumentError:Rx,ConnectTimeoutError:Dx}=ie(),ma=Gu();function Gf(){}i(Gf,
"noop");var Pu,Ou;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?Ou=class{static{i(this,"WeakSessionCache")}constructor(e){
this._maxCachedSessions=e,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(r=>{if(this._sessionCache.size<this._maxCachedSessions)
return;let n=this._sessionCache.get(r);n!==void 0&&n.deref()===void 0&&this._sessionCache.delete(r)})}get(e){let r=this._sessionCache.get(e);return r?r.deref():
null}set(e,r){this._maxCachedSessions!==0&&(this._sessionCache.set(e,new WeakRef(r)),this._sessionRegistry.register(r,e))}}:Ou=class{static{i(this,"SimpleSessio\
nCache")}constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map}get(e){return this._sessionCache.get(e)}set(e,r){if(this._maxCachedSessions!==0){if(this.
_sessionCache.size>=this._maxCachedSessions){let{value:n}=this._sessionCache.keys().next();this._sessionCache.delete(n)}this._sessionCache.set(e,r)}}};function Tx({
allowH2:t,maxCachedSessions:e,socketPath:r,timeout:n,session:s,...o}){if(e!=null&&(!Number.isInteger(e)||e<0))throw new Rx("maxCachedSessions must be a positive\
 integer or zero");let a={path:r,...o},A=new Ou(e??100);return n=n??1e4,t=t??!1,i(function({hostname:u,host:p,protocol:l,port:g,servername:h,localAddress:d,httpSocket:E},I){
let m;if(l==="https:"){Pu||(Pu=w("node:tls")),h=h||a.servername||Of.getServerName(p)||null;let k=h||u;Mf(k);let x=s||A.get(k)||null;g=g||443,m=Pu.connect({highWaterMark:16384,
...a,servername:h,session:x,localAddress:d,ALPNProtocols:t?["http/1.1","h2"]:["http/1.1"],socket:E,port:g,host:u}),m.on("session",function(H){A.set(k,H)})}else Mf(
!E,"httpSocket can only be sent on TLS update"),g=g||80,m=xx.connect({highWaterMark:64*1024,...a,localAddress:d,port:g,host:u});if(a.keepAlive==null||a.keepAlive){
let k=a.keepAliveInitialDelay===void 0?6e4:a.keepAliveInitialDelay;m.setKeepAlive(!0,k)}let B=vx(new WeakRef(m),{timeout:n,hostname:u,port:g});return m.setNoDelay(
!0).once(l==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(B),I){let k=I;I=null,k(null,this)}}).on("error",function(k){if(queueMicrotask(B),I){
let x=I;I=null,x(k)}}),m},"connect")}i(Tx,"buildConnector");var vx=process.platform==="win32"?(t,e)=>{if(!e.timeout)return Gf;let r=null,n=null,s=ma.setFastTimeout(
()=>{r=setImmediate(()=>{n=setImmediate(()=>Pf(t.deref(),e))})},e.timeout);return()=>{ma.clearFastTimeout(s),clearImmediate(r),clearImmediate(n)}}:(t,e)=>{if(!e.
timeout)return Gf;let r=null,n=ma.setFastTimeout(()=>{r=setImmediate(()=>{Pf(t.deref(),e)})},e.timeout);return()=>{ma.clearFastTimeout(n),clearImmediate(r)}};function Pf(t,e){
if(t==null)return;let r="Connect Timeout Error";Array.isArray(t.autoSelectFamilyAttemptedAddresses)?r+=` (attempted addresses: ${t.autoSelectFamilyAttemptedAddresses.
join(", ")},`:r+=` (attempted address: ${e.hostname}:${e.port},`,r+=` timeout: ${e.timeout}ms)`,Of.destroy(t,new Dx(r))}i(Pf,"onConnectTimeout");qf.exports=Tx});var Yf=S(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.enumToMap=void 0;function Fx(t){let e={};return Object.keys(t).forEach(r=>{let n=t[r];
typeof n=="number"&&(e[r]=n)}),e}i(Fx,"enumToMap");Ea.enumToMap=Fx});var Hf=S(D=>{"use strict";Object.defineProperty(D,"__esModule",{value:!0});D.SPECIAL_HEADERS=D.HEADER_STATE=D.MINOR=D.MAJOR=D.CONNECTION_TOKEN_CHARS=D.HEADER_CHARS=
D.TOKEN=D.STRICT_TOKEN=D.HEX=D.URL_CHAR=D.STRICT_URL_CHAR=D.USERINFO_CHARS=D.MARK=D.ALPHANUM=D.NUM=D.HEX_MAP=D.NUM_MAP=D.ALPHA=D.FINISH=D.H_METHOD_MAP=D.METHOD_MAP=
D.METHODS_RTSP=D.METHODS_ICE=D.METHODS_HTTP=D.METHODS=D.LENIENT_FLAGS=D.FLAGS=D.TYPE=D.ERROR=void 0;var Nx=Yf(),_x;(function(t){t[t.OK=0]="OK",t[t.INTERNAL=1]="\
INTERNAL",t[t.STRICT=2]="STRICT",t[t.LF_EXPECTED=3]="LF_EXPECTED",t[t.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",t[t.CLOSED_CONNECTION=5]="CLOSED_\
CONNECTION",t[t.INVALID_METHOD=6]="INVALID_METHOD",t[t.INVALID_URL=7]="INVALID_URL",t[t.INVALID_CONSTANT=8]="INVALID_CONSTANT",t[t.INVALID_VERSION=9]="INVALID_V\
ERSION",t[t.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",t[t.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",t[t.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SI\
ZE",t[t.INVALID_STATUS=13]="INVALID_STATUS",t[t.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",t[t.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",t[t.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",t[t.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",t[t.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",t[t.CB_CHUNK_HEADER=19]="CB_CHUNK_HEA\
DER",t[t.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",t[t.PAUSED=21]="PAUSED",t[t.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",t[t.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",
t[t.USER=24]="USER"})(_x=D.ERROR||(D.ERROR={}));var Lx;(function(t){t[t.BOTH=0]="BOTH",t[t.REQUEST=1]="REQUEST",t[t.RESPONSE=2]="RESPONSE"})(Lx=D.TYPE||(D.TYPE=
{}));var Ux;(function(t){t[t.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",t[t.CONNECTION_UPGRADE=4]="CONNECTION_U\
PGRADE",t[t.CHUNKED=8]="CHUNKED",t[t.UPGRADE=16]="UPGRADE",t[t.CONTENT_LENGTH=32]="CONTENT_LENGTH",t[t.SKIPBODY=64]="SKIPBODY",t[t.TRAILING=128]="TRAILING",t[t.
TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(Ux=D.FLAGS||(D.FLAGS={}));var Mx;(function(t){t[t.HEADERS=1]="HEADERS",t[t.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",t[t.KEEP_ALIVE=
4]="KEEP_ALIVE"})(Mx=D.LENIENT_FLAGS||(D.LENIENT_FLAGS={}));var G;(function(t){t[t.DELETE=0]="DELETE",t[t.GET=1]="GET",t[t.HEAD=2]="HEAD",t[t.POST=3]="POST",t[t.
PUT=4]="PUT",t[t.CONNECT=5]="CONNECT",t[t.OPTIONS=6]="OPTIONS",t[t.TRACE=7]="TRACE",t[t.COPY=8]="COPY",t[t.LOCK=9]="LOCK",t[t.MKCOL=10]="MKCOL",t[t.MOVE=11]="MO\
VE",t[t.PROPFIND=12]="PROPFIND",t[t.PROPPATCH=13]="PROPPATCH",t[t.SEARCH=14]="SEARCH",t[t.UNLOCK=15]="UNLOCK",t[t.BIND=16]="BIND",t[t.REBIND=17]="REBIND",t[t.UNBIND=
18]="UNBIND",t[t.ACL=19]="ACL",t[t.REPORT=20]="REPORT",t[t.MKACTIVITY=21]="MKACTIVITY",t[t.CHECKOUT=22]="CHECKOUT",t[t.MERGE=23]="MERGE",t[t["M-SEARCH"]=24]="M-\
SEARCH",t[t.NOTIFY=25]="NOTIFY",t[t.SUBSCRIBE=26]="SUBSCRIBE",t[t.UNSUBSCRIBE=27]="UNSUBSCRIBE",t[t.PATCH=28]="PATCH",t[t.PURGE=29]="PURGE",t[t.MKCALENDAR=30]="\
MKCALENDAR",t[t.LINK=31]="LINK",t[t.UNLINK=32]="UNLINK",t[t.SOURCE=33]="SOURCE",t[t.PRI=34]="PRI",t[t.DESCRIBE=35]="DESCRIBE",t[t.ANNOUNCE=36]="ANNOUNCE",t[t.SETUP=
37]="SETUP",t[t.PLAY=38]="PLAY",t[t.PAUSE=39]="PAUSE",t[t.TEARDOWN=40]="TEARDOWN",t[t.GET_PARAMETER=41]="GET_PARAMETER",t[t.SET_PARAMETER=42]="SET_PARAMETER",t[t.
REDIRECT=43]="REDIRECT",t[t.RECORD=44]="RECORD",t[t.FLUSH=45]="FLUSH"})(G=D.METHODS||(D.METHODS={}));D.METHODS_HTTP=[G.DELETE,G.GET,G.HEAD,G.POST,G.PUT,G.CONNECT,
G.OPTIONS,G.TRACE,G.COPY,G.LOCK,G.MKCOL,G.MOVE,G.PROPFIND,G.PROPPATCH,G.SEARCH,G.UNLOCK,G.BIND,G.REBIND,G.UNBIND,G.ACL,G.REPORT,G.MKACTIVITY,G.CHECKOUT,G.MERGE,
G["M-SEARCH"],G.NOTIFY,G.SUBSCRIBE,G.UNSUBSCRIBE,G.PATCH,G.PURGE,G.MKCALENDAR,G.LINK,G.UNLINK,G.PRI,G.SOURCE];D.METHODS_ICE=[G.SOURCE];D.METHODS_RTSP=[G.OPTIONS,
G.DESCRIBE,G.ANNOUNCE,G.SETUP,G.PLAY,G.PAUSE,G.TEARDOWN,G.GET_PARAMETER,G.SET_PARAMETER,G.REDIRECT,G.RECORD,G.FLUSH,G.GET,G.POST];D.METHOD_MAP=Nx.enumToMap(G);D.
H_METHOD_MAP={};Object.keys(D.METHOD_MAP).forEach(t=>{/^H/.test(t)&&(D.H_METHOD_MAP[t]=D.METHOD_MAP[t])});var Gx;(function(t){t[t.SAFE=0]="SAFE",t[t.SAFE_WITH_CB=
1]="SAFE_WITH_CB",t[t.UNSAFE=2]="UNSAFE"})(Gx=D.FINISH||(D.FINISH={}));D.ALPHA=[];for(let t=65;t<=90;t++)D.ALPHA.push(String.fromCharCode(t)),D.ALPHA.push(String.
fromCharCode(t+32));D.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};D.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15};D.NUM=["0","1","2","3","4","5","6","7","8","9"];D.ALPHANUM=D.ALPHA.concat(D.NUM);D.MARK=["-","_",".","!","~","*","'","(",")"];D.USERINFO_CHARS=
D.ALPHANUM.concat(D.MARK).concat(["%",";",":","&","=","+","$",","]);D.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(D.ALPHANUM);D.URL_CHAR=D.STRICT_URL_CHAR.concat(["	","\f"]);for(let t=128;t<=255;t++)D.URL_CHAR.push(t);
D.HEX=D.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);D.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(D.ALPHANUM);
D.TOKEN=D.STRICT_TOKEN.concat([" "]);D.HEADER_CHARS=["	"];for(let t=32;t<=255;t++)t!==127&&D.HEADER_CHARS.push(t);D.CONNECTION_TOKEN_CHARS=D.HEADER_CHARS.filter(
t=>t!==44);D.MAJOR=D.NUM_MAP;D.MINOR=D.MAJOR;var Is;(function(t){t[t.GENERAL=0]="GENERAL",t[t.CONNECTION=1]="CONNECTION",t[t.CONTENT_LENGTH=2]="CONTENT_LENGTH",
t[t.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",t[t.UPGRADE=4]="UPGRADE",t[t.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=6]="CONNECTION_C\
LOSE",t[t.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",t[t.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(Is=D.HEADER_STATE||(D.HEADER_STATE={}));D.SPECIAL_HEADERS=
{connection:Is.CONNECTION,"content-length":Is.CONTENT_LENGTH,"proxy-connection":Is.CONNECTION,"transfer-encoding":Is.TRANSFER_ENCODING,upgrade:Is.UPGRADE}});var qu=S((eJ,Jf)=>{"use strict";var{Buffer:Px}=w("node:buffer");Jf.exports=Px.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
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
QVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")});var zf=S((tJ,Vf)=>{"use strict";var{Buffer:Ox}=w("node:buffer");Vf.exports=Ox.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
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
SVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")});var Ro=S((rJ,tm)=>{"use strict";var $f=["GET","HEAD","POST"],qx=new Set($f),Yx=[101,204,205,304],Wf=[301,302,303,307,308],Hx=new Set(Wf),Zf=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],Jx=new Set(Zf),
jf=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-ur\
l"],Vx=new Set(jf),zx=["follow","manual","error"],Kf=["GET","HEAD","OPTIONS","TRACE"],$x=new Set(Kf),Wx=["navigate","same-origin","no-cors","cors"],Zx=["omit","\
same-origin","include"],jx=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Kx=["content-encoding","content-language","content-location",
"content-type","content-length"],Xx=["half"],Xf=["CONNECT","TRACE","TRACK"],eR=new Set(Xf),em=["audio","audioworklet","font","image","manifest","paintworklet","\
script","style","track","video","xslt",""],tR=new Set(em);tm.exports={subresource:em,forbiddenMethods:Xf,requestBodyHeader:Kx,referrerPolicy:jf,requestRedirect:zx,
requestMode:Wx,requestCredentials:Zx,requestCache:jx,redirectStatus:Wf,corsSafeListedMethods:$f,nullBodyStatus:Yx,safeMethods:Kf,badPorts:Zf,requestDuplex:Xx,subresourceSet:tR,
badPortsSet:Jx,redirectStatusSet:Hx,corsSafeListedMethodsSet:qx,safeMethodsSet:$x,forbiddenMethodsSet:eR,referrerPolicySet:Vx}});var Hu=S((nJ,rm)=>{"use strict";var Yu=Symbol.for("undici.globalOrigin.1");function rR(){return globalThis[Yu]}i(rR,"getGlobalOrigin");function nR(t){if(t===void 0){
Object.defineProperty(globalThis,Yu,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let e=new URL(t);if(e.protocol!=="http:"&&e.protocol!=="htt\
ps:")throw new TypeError(`Only http & https urls are allowed, received ${e.protocol}`);Object.defineProperty(globalThis,Yu,{value:e,writable:!0,enumerable:!1,configurable:!1})}
i(nR,"setGlobalOrigin");rm.exports={getGlobalOrigin:rR,setGlobalOrigin:nR}});var gt=S((oJ,cm)=>{"use strict";var Ca=w("node:assert"),sR=new TextEncoder,Do=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,oR=/[\u000A\u000D\u0009\u0020]/,iR=/[\u0009\u000A\u000C\u000D\u0020]/g,
aR=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function AR(t){Ca(t.protocol==="data:");let e=om(t,!0);e=e.slice(5);let r={position:0},n=Cs(",",e,r),s=n.length;if(n=
hR(n,!0,!0),r.position>=e.length)return"failure";r.position++;let o=e.slice(s+1),a=im(o);if(/;(\u0020){0,}base64$/i.test(n)){let c=Am(a);if(a=uR(c),a==="failure")
return"failure";n=n.slice(0,-6),n=n.replace(/(\u0020)+$/,""),n=n.slice(0,-1)}n.startsWith(";")&&(n="text/plain"+n);let A=Ju(n);return A==="failure"&&(A=Ju("text\
/plain;charset=US-ASCII")),{mimeType:A,body:a}}i(AR,"dataURLProcessor");function om(t,e=!1){if(!e)return t.href;let r=t.href,n=t.hash.length,s=n===0?r:r.substring(
0,r.length-n);return!n&&r.endsWith("#")?s.slice(0,-1):s}i(om,"URLSerializer");function Qa(t,e,r){let n="";for(;r.position<e.length&&t(e[r.position]);)n+=e[r.position],
r.position++;return n}i(Qa,"collectASequenceOfCodePoints");function Cs(t,e,r){let n=e.indexOf(t,r.position),s=r.position;return n===-1?(r.position=e.length,e.slice(
s)):(r.position=n,e.slice(s,r.position))}i(Cs,"collectASequenceOfCodePointsFast");function im(t){let e=sR.encode(t);return cR(e)}i(im,"stringPercentDecode");function nm(t){
return t>=48&&t<=57||t>=65&&t<=70||t>=97&&t<=102}i(nm,"isHexCharByte");function sm(t){return t>=48&&t<=57?t-48:(t&223)-55}i(sm,"hexByteToNumber");function cR(t){
let e=t.length,r=new Uint8Array(e),n=0;for(let s=0;s<e;++s){let o=t[s];o!==37?r[n++]=o:o===37&&!(nm(t[s+1])&&nm(t[s+2]))?r[n++]=37:(r[n++]=sm(t[s+1])<<4|sm(t[s+
2]),s+=2)}return e===n?r:r.subarray(0,n)}i(cR,"percentDecode");function Ju(t){t=Ia(t,!0,!0);let e={position:0},r=Cs("/",t,e);if(r.length===0||!Do.test(r)||e.position>
t.length)return"failure";e.position++;let n=Cs(";",t,e);if(n=Ia(n,!1,!0),n.length===0||!Do.test(n))return"failure";let s=r.toLowerCase(),o=n.toLowerCase(),a={type:s,
subtype:o,parameters:new Map,essence:`${s}/${o}`};for(;e.position<t.length;){e.position++,Qa(u=>oR.test(u),t,e);let A=Qa(u=>u!==";"&&u!=="=",t,e);if(A=A.toLowerCase(),
e.position<t.length){if(t[e.position]===";")continue;e.position++}if(e.position>t.length)break;let c=null;if(t[e.position]==='"')c=am(t,e,!0),Cs(";",t,e);else if(c=
Cs(";",t,e),c=Ia(c,!1,!0),c.length===0)continue;A.length!==0&&Do.test(A)&&(c.length===0||aR.test(c))&&!a.parameters.has(A)&&a.parameters.set(A,c)}return a}i(Ju,
"parseMIMEType");function uR(t){t=t.replace(iR,"");let e=t.length;if(e%4===0&&t.charCodeAt(e-1)===61&&(--e,t.charCodeAt(e-1)===61&&--e),e%4===1||/[^+/0-9A-Za-z]/.
test(t.length===e?t:t.substring(0,e)))return"failure";let r=Buffer.from(t,"base64");return new Uint8Array(r.buffer,r.byteOffset,r.byteLength)}i(uR,"forgivingBas\
e64");function am(t,e,r){let n=e.position,s="";for(Ca(t[e.position]==='"'),e.position++;s+=Qa(a=>a!=='"'&&a!=="\\",t,e),!(e.position>=t.length);){let o=t[e.position];
if(e.position++,o==="\\"){if(e.position>=t.length){s+="\\";break}s+=t[e.position],e.position++}else{Ca(o==='"');break}}return r?s:t.slice(n,e.position)}i(am,"co\
llectAnHTTPQuotedString");function lR(t){Ca(t!=="failure");let{parameters:e,essence:r}=t,n=r;for(let[s,o]of e.entries())n+=";",n+=s,n+="=",Do.test(o)||(o=o.replace(
/(\\|")/g,"\\$1"),o='"'+o,o+='"'),n+=o;return n}i(lR,"serializeAMimeType");function pR(t){return t===13||t===10||t===9||t===32}i(pR,"isHTTPWhiteSpace");function Ia(t,e=!0,r=!0){
return Vu(t,e,r,pR)}i(Ia,"removeHTTPWhitespace");function gR(t){return t===13||t===10||t===9||t===12||t===32}i(gR,"isASCIIWhitespace");function hR(t,e=!0,r=!0){
return Vu(t,e,r,gR)}i(hR,"removeASCIIWhitespace");function Vu(t,e,r,n){let s=0,o=t.length-1;if(e)for(;s<t.length&&n(t.charCodeAt(s));)s++;if(r)for(;o>0&&n(t.charCodeAt(
o));)o--;return s===0&&o===t.length-1?t:t.slice(s,o+1)}i(Vu,"removeChars");function Am(t){let e=t.length;if(65535>e)return String.fromCharCode.apply(null,t);let r="",
n=0,s=65535;for(;n<e;)n+s>e&&(s=e-n),r+=String.fromCharCode.apply(null,t.subarray(n,n+=s));return r}i(Am,"isomorphicDecode");function dR(t){switch(t.essence){case"\
application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"\
text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscri\
pt":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"\
image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return t.subtype.endsWith("+json")?"application/json":t.subtype.
endsWith("+xml")?"application/xml":""}i(dR,"minimizeSupportedMimeType");cm.exports={dataURLProcessor:AR,URLSerializer:om,collectASequenceOfCodePoints:Qa,collectASequenceOfCodePointsFast:Cs,
stringPercentDecode:im,parseMIMEType:Ju,collectAnHTTPQuotedString:am,serializeAMimeType:lR,removeChars:Vu,removeHTTPWhitespace:Ia,minimizeSupportedMimeType:dR,HTTP_TOKEN_CODEPOINTS:Do,
isomorphicDecode:Am}});var $e=S((aJ,um)=>{"use strict";var{types:lr,inspect:fR}=w("node:util"),{markAsUncloneable:mR}=w("node:worker_threads"),{toUSVString:ER}=Z(),R={};R.converters={};
R.util={};R.errors={};R.errors.exception=function(t){return new TypeError(`${t.header}: ${t.message}`)};R.errors.conversionFailed=function(t){let e=t.types.length===
1?"":" one of",r=`${t.argument} could not be converted to${e}: ${t.types.join(", ")}.`;return R.errors.exception({header:t.prefix,message:r})};R.errors.invalidArgument=
function(t){return R.errors.exception({header:t.prefix,message:`"${t.value}" is an invalid ${t.type}.`})};R.brandCheck=function(t,e,r){if(r?.strict!==!1){if(!(t instanceof
e)){let n=new TypeError("Illegal invocation");throw n.code="ERR_INVALID_THIS",n}}else if(t?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){let n=new TypeError(
"Illegal invocation");throw n.code="ERR_INVALID_THIS",n}};R.argumentLengthCheck=function({length:t},e,r){if(t<e)throw R.errors.exception({message:`${e} argument${e!==
1?"s":""} required, but${t?" only":""} ${t} found.`,header:r})};R.illegalConstructor=function(){throw R.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})};R.util.Type=function(t){switch(typeof t){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":
return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return t===null?"Null":"Object"}};R.util.markAsUncloneable=mR||
(()=>{});R.util.ConvertToInt=function(t,e,r,n){let s,o;e===64?(s=Math.pow(2,53)-1,r==="unsigned"?o=0:o=Math.pow(-2,53)+1):r==="unsigned"?(o=0,s=Math.pow(2,e)-1):
(o=Math.pow(-2,e)-1,s=Math.pow(2,e-1)-1);let a=Number(t);if(a===0&&(a=0),n?.enforceRange===!0){if(Number.isNaN(a)||a===Number.POSITIVE_INFINITY||a===Number.NEGATIVE_INFINITY)
throw R.errors.exception({header:"Integer conversion",message:`Could not convert ${R.util.Stringify(t)} to an integer.`});if(a=R.util.IntegerPart(a),a<o||a>s)throw R.
errors.exception({header:"Integer conversion",message:`Value must be between ${o}-${s}, got ${a}.`});return a}return!Number.isNaN(a)&&n?.clamp===!0?(a=Math.min(
Math.max(a,o),s),Math.floor(a)%2===0?a=Math.floor(a):a=Math.ceil(a),a):Number.isNaN(a)||a===0&&Object.is(0,a)||a===Number.POSITIVE_INFINITY||a===Number.NEGATIVE_INFINITY?
0:(a=R.util.IntegerPart(a),a=a%Math.pow(2,e),r==="signed"&&a>=Math.pow(2,e)-1?a-Math.pow(2,e):a)};R.util.IntegerPart=function(t){let e=Math.floor(Math.abs(t));return t<
0?-1*e:e};R.util.Stringify=function(t){switch(R.util.Type(t)){case"Symbol":return`Symbol(${t.description})`;case"Object":return fR(t);case"String":return`"${t}"`;default:
return`${t}`}};R.sequenceConverter=function(t){return(e,r,n,s)=>{if(R.util.Type(e)!=="Object")throw R.errors.exception({header:r,message:`${n} (${R.util.Stringify(
e)}) is not iterable.`});let o=typeof s=="function"?s():e?.[Symbol.iterator]?.(),a=[],A=0;if(o===void 0||typeof o.next!="function")throw R.errors.exception({header:r,
message:`${n} is not iterable.`});for(;;){let{done:c,value:u}=o.next();if(c)break;a.push(t(u,r,`${n}[${A++}]`))}return a}};R.recordConverter=function(t,e){return(r,n,s)=>{
if(R.util.Type(r)!=="Object")throw R.errors.exception({header:n,message:`${s} ("${R.util.Type(r)}") is not an Object.`});let o={};if(!lr.isProxy(r)){let A=[...Object.
getOwnPropertyNames(r),...Object.getOwnPropertySymbols(r)];for(let c of A){let u=t(c,n,s),p=e(r[c],n,s);o[u]=p}return o}let a=Reflect.ownKeys(r);for(let A of a)
if(Reflect.getOwnPropertyDescriptor(r,A)?.enumerable){let u=t(A,n,s),p=e(r[A],n,s);o[u]=p}return o}};R.interfaceConverter=function(t){return(e,r,n,s)=>{if(s?.strict!==
!1&&!(e instanceof t))throw R.errors.exception({header:r,message:`Expected ${n} ("${R.util.Stringify(e)}") to be an instance of ${t.name}.`});return e}};R.dictionaryConverter=
function(t){return(e,r,n)=>{let s=R.util.Type(e),o={};if(s==="Null"||s==="Undefined")return o;if(s!=="Object")throw R.errors.exception({header:r,message:`Expect\
ed ${e} to be one of: Null, Undefined, Object.`});for(let a of t){let{key:A,defaultValue:c,required:u,converter:p}=a;if(u===!0&&!Object.hasOwn(e,A))throw R.errors.
exception({header:r,message:`Missing required key "${A}".`});let l=e[A],g=Object.hasOwn(a,"defaultValue");if(g&&l!==null&&(l??=c()),u||g||l!==void 0){if(l=p(l,r,
`${n}.${A}`),a.allowedValues&&!a.allowedValues.includes(l))throw R.errors.exception({header:r,message:`${l} is not an accepted type. Expected one of ${a.allowedValues.
join(", ")}.`});o[A]=l}}return o}};R.nullableConverter=function(t){return(e,r,n)=>e===null?e:t(e,r,n)};R.converters.DOMString=function(t,e,r,n){if(t===null&&n?.
legacyNullToEmptyString)return"";if(typeof t=="symbol")throw R.errors.exception({header:e,message:`${r} is a symbol, which cannot be converted to a DOMString.`});
return String(t)};R.converters.ByteString=function(t,e,r){let n=R.converters.DOMString(t,e,r);for(let s=0;s<n.length;s++)if(n.charCodeAt(s)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${s} has a value of ${n.charCodeAt(s)} which is greater than 255.`);return n};R.converters.
USVString=ER;R.converters.boolean=function(t){return!!t};R.converters.any=function(t){return t};R.converters["long long"]=function(t,e,r){return R.util.ConvertToInt(
t,64,"signed",void 0,e,r)};R.converters["unsigned long long"]=function(t,e,r){return R.util.ConvertToInt(t,64,"unsigned",void 0,e,r)};R.converters["unsigned lon\
g"]=function(t,e,r){return R.util.ConvertToInt(t,32,"unsigned",void 0,e,r)};R.converters["unsigned short"]=function(t,e,r,n){return R.util.ConvertToInt(t,16,"un\
signed",n,e,r)};R.converters.ArrayBuffer=function(t,e,r,n){if(R.util.Type(t)!=="Object"||!lr.isAnyArrayBuffer(t))throw R.errors.conversionFailed({prefix:e,argument:`${r}\
 ("${R.util.Stringify(t)}")`,types:["ArrayBuffer"]});if(n?.allowShared===!1&&lr.isSharedArrayBuffer(t))throw R.errors.exception({header:"ArrayBuffer",message:"S\
haredArrayBuffer is not allowed."});if(t.resizable||t.growable)throw R.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return t};
R.converters.TypedArray=function(t,e,r,n,s){if(R.util.Type(t)!=="Object"||!lr.isTypedArray(t)||t.constructor.name!==e.name)throw R.errors.conversionFailed({prefix:r,
argument:`${n} ("${R.util.Stringify(t)}")`,types:[e.name]});if(s?.allowShared===!1&&lr.isSharedArrayBuffer(t.buffer))throw R.errors.exception({header:"ArrayBuff\
er",message:"SharedArrayBuffer is not allowed."});if(t.buffer.resizable||t.buffer.growable)throw R.errors.exception({header:"ArrayBuffer",message:"Received a re\
sizable ArrayBuffer."});return t};R.converters.DataView=function(t,e,r,n){if(R.util.Type(t)!=="Object"||!lr.isDataView(t))throw R.errors.exception({header:e,message:`${r}\
 is not a DataView.`});if(n?.allowShared===!1&&lr.isSharedArrayBuffer(t.buffer))throw R.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(t.buffer.resizable||t.buffer.growable)throw R.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return t};R.converters.
BufferSource=function(t,e,r,n){if(lr.isAnyArrayBuffer(t))return R.converters.ArrayBuffer(t,e,r,{...n,allowShared:!1});if(lr.isTypedArray(t))return R.converters.
TypedArray(t,t.constructor,e,r,{...n,allowShared:!1});if(lr.isDataView(t))return R.converters.DataView(t,e,r,{...n,allowShared:!1});throw R.errors.conversionFailed(
{prefix:e,argument:`${r} ("${R.util.Stringify(t)}")`,types:["BufferSource"]})};R.converters["sequence<ByteString>"]=R.sequenceConverter(R.converters.ByteString);
R.converters["sequence<sequence<ByteString>>"]=R.sequenceConverter(R.converters["sequence<ByteString>"]);R.converters["record<ByteString, ByteString>"]=R.recordConverter(
R.converters.ByteString,R.converters.ByteString);um.exports={webidl:R}});var wt=S((AJ,wm)=>{"use strict";var{Transform:IR}=w("node:stream"),lm=w("node:zlib"),{redirectStatusSet:CR,referrerPolicySet:QR,badPortsSet:BR}=Ro(),{getGlobalOrigin:pm}=Hu(),
{collectASequenceOfCodePoints:Rn,collectAnHTTPQuotedString:yR,removeChars:wR,parseMIMEType:bR}=gt(),{performance:kR}=w("node:perf_hooks"),{isBlobLike:SR,ReadableStreamFrom:xR,
isValidHTTPToken:gm,normalizedMethodRecordsBase:RR}=Z(),Dn=w("node:assert"),{isUint8Array:DR}=w("node:util/types"),{webidl:To}=$e(),hm=[],ya;try{ya=w("node:crypto");
let t=["sha256","sha384","sha512"];hm=ya.getHashes().filter(e=>t.includes(e))}catch{}function dm(t){let e=t.urlList,r=e.length;return r===0?null:e[r-1].toString()}
i(dm,"responseURL");function TR(t,e){if(!CR.has(t.status))return null;let r=t.headersList.get("location",!0);return r!==null&&mm(r)&&(fm(r)||(r=vR(r)),r=new URL(
r,dm(t))),r&&!r.hash&&(r.hash=e),r}i(TR,"responseLocationURL");function fm(t){for(let e=0;e<t.length;++e){let r=t.charCodeAt(e);if(r>126||r<32)return!1}return!0}
i(fm,"isValidEncodedURL");function vR(t){return Buffer.from(t,"binary").toString("utf8")}i(vR,"normalizeBinaryStringToUtf8");function Fo(t){return t.urlList[t.urlList.
length-1]}i(Fo,"requestCurrentURL");function FR(t){let e=Fo(t);return Bm(e)&&BR.has(e.port)?"blocked":"allowed"}i(FR,"requestBadPort");function NR(t){return t instanceof
Error||t?.constructor?.name==="Error"||t?.constructor?.name==="DOMException"}i(NR,"isErrorLike");function _R(t){for(let e=0;e<t.length;++e){let r=t.charCodeAt(e);
if(!(r===9||r>=32&&r<=126||r>=128&&r<=255))return!1}return!0}i(_R,"isValidReasonPhrase");var LR=gm;function mm(t){return(t[0]==="	"||t[0]===" "||t[t.length-1]===
"	"||t[t.length-1]===" "||t.includes(`
`)||t.includes("\r")||t.includes("\0"))===!1}i(mm,"isValidHeaderValue");function UR(t,e){let{headersList:r}=e,n=(r.get("referrer-policy",!0)??"").split(","),s="";
if(n.length>0)for(let o=n.length;o!==0;o--){let a=n[o-1].trim();if(QR.has(a)){s=a;break}}s!==""&&(t.referrerPolicy=s)}i(UR,"setRequestReferrerPolicyOnRedirect");
function MR(){return"allowed"}i(MR,"crossOriginResourcePolicyCheck");function GR(){return"success"}i(GR,"corsCheck");function PR(){return"success"}i(PR,"TAOChec\
k");function OR(t){let e=null;e=t.mode,t.headersList.set("sec-fetch-mode",e,!0)}i(OR,"appendFetchMetadata");function qR(t){let e=t.origin;if(!(e==="client"||e===
void 0)){if(t.responseTainting==="cors"||t.mode==="websocket")t.headersList.append("origin",e,!0);else if(t.method!=="GET"&&t.method!=="HEAD"){switch(t.referrerPolicy){case"\
no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":t.origin&&$u(t.origin)&&!$u(Fo(t))&&(e=null);
break;case"same-origin":wa(t,Fo(t))||(e=null);break;default:}t.headersList.append("origin",e,!0)}}}i(qR,"appendRequestOriginHeader");function Qs(t,e){return t}i(
Qs,"coarsenTime");function YR(t,e,r){return!t?.startTime||t.startTime<e?{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,
secureConnectionStartTime:e,ALPNNegotiatedProtocol:t?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Qs(t.domainLookupStartTime,r),domainLookupEndTime:Qs(t.domainLookupEndTime,
r),connectionStartTime:Qs(t.connectionStartTime,r),connectionEndTime:Qs(t.connectionEndTime,r),secureConnectionStartTime:Qs(t.secureConnectionStartTime,r),ALPNNegotiatedProtocol:t.
ALPNNegotiatedProtocol}}i(YR,"clampAndCoarsenConnectionTimingInfo");function HR(t){return Qs(kR.now(),t)}i(HR,"coarsenedSharedCurrentTime");function JR(t){return{
startTime:t.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:t.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}i(JR,"createOpaqueTimingInfo");function Em(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}i(Em,"makePolicyContainer");function VR(t){return{referrerPolicy:t.referrerPolicy}}i(VR,"clonePolicyContainer");
function zR(t){let e=t.referrerPolicy;Dn(e);let r=null;if(t.referrer==="client"){let A=pm();if(!A||A.origin==="null")return"no-referrer";r=new URL(A)}else t.referrer instanceof
URL&&(r=t.referrer);let n=zu(r),s=zu(r,!0);n.toString().length>4096&&(n=s);let o=wa(t,n),a=vo(n)&&!vo(t.url);switch(e){case"origin":return s??zu(r,!0);case"unsa\
fe-url":return n;case"same-origin":return o?s:"no-referrer";case"origin-when-cross-origin":return o?n:s;case"strict-origin-when-cross-origin":{let A=Fo(t);return wa(
n,A)?n:vo(n)&&!vo(A)?"no-referrer":s}default:return a?"no-referrer":s}}i(zR,"determineRequestsReferrer");function zu(t,e){return Dn(t instanceof URL),t=new URL(
t),t.protocol==="file:"||t.protocol==="about:"||t.protocol==="blank:"?"no-referrer":(t.username="",t.password="",t.hash="",e&&(t.pathname="",t.search=""),t)}i(zu,
"stripURLForReferrer");function vo(t){if(!(t instanceof URL))return!1;if(t.href==="about:blank"||t.href==="about:srcdoc"||t.protocol==="data:"||t.protocol==="fi\
le:")return!0;return e(t.origin);function e(r){if(r==null||r==="null")return!1;let n=new URL(r);return!!(n.protocol==="https:"||n.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(n.hostname)||n.hostname==="localhost"||n.hostname.includes("localhost.")||n.hostname.endsWith(".localhost"))}}i(vo,"isURLPotentiallyTrustworthy");function $R(t,e){
if(ya===void 0)return!0;let r=Im(e);if(r==="no metadata"||r.length===0)return!0;let n=ZR(r),s=jR(r,n);for(let o of s){let a=o.algo,A=o.hash,c=ya.createHash(a).update(
t).digest("base64");if(c[c.length-1]==="="&&(c[c.length-2]==="="?c=c.slice(0,-2):c=c.slice(0,-1)),KR(c,A))return!0}return!1}i($R,"bytesMatch");var WR=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function Im(t){let e=[],r=!0;for(let n of t.split(" ")){r=!1;let s=WR.exec(n);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let o=s.groups.algo.
toLowerCase();hm.includes(o)&&e.push(s.groups)}return r===!0?"no metadata":e}i(Im,"parseMetadata");function ZR(t){let e=t[0].algo;if(e[3]==="5")return e;for(let r=1;r<
t.length;++r){let n=t[r];if(n.algo[3]==="5"){e="sha512";break}else{if(e[3]==="3")continue;n.algo[3]==="3"&&(e="sha384")}}return e}i(ZR,"getStrongestMetadata");function jR(t,e){
if(t.length===1)return t;let r=0;for(let n=0;n<t.length;++n)t[n].algo===e&&(t[r++]=t[n]);return t.length=r,t}i(jR,"filterMetadataListByAlgorithm");function KR(t,e){
if(t.length!==e.length)return!1;for(let r=0;r<t.length;++r)if(t[r]!==e[r]){if(t[r]==="+"&&e[r]==="-"||t[r]==="/"&&e[r]==="_")continue;return!1}return!0}i(KR,"co\
mpareBase64Mixed");function XR(t){}i(XR,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function wa(t,e){return t.origin===e.origin&&t.origin==="null"||t.protocol===
e.protocol&&t.hostname===e.hostname&&t.port===e.port}i(wa,"sameOrigin");function eD(){let t,e;return{promise:new Promise((n,s)=>{t=n,e=s}),resolve:t,reject:e}}i(
eD,"createDeferredPromise");function tD(t){return t.controller.state==="aborted"}i(tD,"isAborted");function rD(t){return t.controller.state==="aborted"||t.controller.
state==="terminated"}i(rD,"isCancelled");function nD(t){return RR[t.toLowerCase()]??t}i(nD,"normalizeMethod");function sD(t){let e=JSON.stringify(t);if(e===void 0)
throw new TypeError("Value is not JSON serializable");return Dn(typeof e=="string"),e}i(sD,"serializeJavascriptValueToJSONString");var oD=Object.getPrototypeOf(
Object.getPrototypeOf([][Symbol.iterator]()));function Cm(t,e,r=0,n=1){class s{static{i(this,"FastIterableIterator")}#e;#t;#r;constructor(a,A){this.#e=a,this.#t=
A,this.#r=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${t} I\
terator.`);let a=this.#r,A=this.#e[e],c=A.length;if(a>=c)return{value:void 0,done:!0};let{[r]:u,[n]:p}=A[a];this.#r=a+1;let l;switch(this.#t){case"key":l=u;break;case"\
value":l=p;break;case"key+value":l=[u,p];break}return{value:l,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,oD),Object.defineProperties(
s.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${t} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(o,a){
return new s(o,a)}}i(Cm,"createIterator");function iD(t,e,r,n=0,s=1){let o=Cm(t,r,n,s),a={keys:{writable:!0,enumerable:!0,configurable:!0,value:i(function(){return To.
brandCheck(this,e),o(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:i(function(){return To.brandCheck(this,e),o(this,"value")},"v\
alues")},entries:{writable:!0,enumerable:!0,configurable:!0,value:i(function(){return To.brandCheck(this,e),o(this,"key+value")},"entries")},forEach:{writable:!0,
enumerable:!0,configurable:!0,value:i(function(c,u=globalThis){if(To.brandCheck(this,e),To.argumentLengthCheck(arguments,1,`${t}.forEach`),typeof c!="function")
throw new TypeError(`Failed to execute 'forEach' on '${t}': parameter 1 is not of type 'Function'.`);for(let{0:p,1:l}of o(this,"key+value"))c.call(u,l,p,this)},
"forEach")}};return Object.defineProperties(e.prototype,{...a,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:a.entries.value}})}i(iD,"iterat\
orMixin");async function aD(t,e,r){let n=e,s=r,o;try{o=t.stream.getReader()}catch(a){s(a);return}try{n(await Qm(o))}catch(a){s(a)}}i(aD,"fullyReadBody");function AD(t){
return t instanceof ReadableStream||t[Symbol.toStringTag]==="ReadableStream"&&typeof t.tee=="function"}i(AD,"isReadableStreamLike");function cD(t){try{t.close(),
t.byobRequest?.respond(0)}catch(e){if(!e.message.includes("Controller is already closed")&&!e.message.includes("ReadableStream is already closed"))throw e}}i(cD,
"readableStreamClose");var uD=/[^\x00-\xFF]/;function Ba(t){return Dn(!uD.test(t)),t}i(Ba,"isomorphicEncode");async function Qm(t){let e=[],r=0;for(;;){let{done:n,
value:s}=await t.read();if(n)return Buffer.concat(e,r);if(!DR(s))throw new TypeError("Received non-Uint8Array chunk");e.push(s),r+=s.length}}i(Qm,"readAllBytes");
function lD(t){Dn("protocol"in t);let e=t.protocol;return e==="about:"||e==="blob:"||e==="data:"}i(lD,"urlIsLocal");function $u(t){return typeof t=="string"&&t[5]===
":"&&t[0]==="h"&&t[1]==="t"&&t[2]==="t"&&t[3]==="p"&&t[4]==="s"||t.protocol==="https:"}i($u,"urlHasHttpsScheme");function Bm(t){Dn("protocol"in t);let e=t.protocol;
return e==="http:"||e==="https:"}i(Bm,"urlIsHttpHttpsScheme");function pD(t,e){let r=t;if(!r.startsWith("bytes"))return"failure";let n={position:5};if(e&&Rn(c=>c===
"	"||c===" ",r,n),r.charCodeAt(n.position)!==61)return"failure";n.position++,e&&Rn(c=>c==="	"||c===" ",r,n);let s=Rn(c=>{let u=c.charCodeAt(0);return u>=48&&u<=
57},r,n),o=s.length?Number(s):null;if(e&&Rn(c=>c==="	"||c===" ",r,n),r.charCodeAt(n.position)!==45)return"failure";n.position++,e&&Rn(c=>c==="	"||c===" ",r,n);let a=Rn(
c=>{let u=c.charCodeAt(0);return u>=48&&u<=57},r,n),A=a.length?Number(a):null;return n.position<r.length||A===null&&o===null||o>A?"failure":{rangeStartValue:o,rangeEndValue:A}}
i(pD,"simpleRangeHeaderValue");function gD(t,e,r){let n="bytes ";return n+=Ba(`${t}`),n+="-",n+=Ba(`${e}`),n+="/",n+=Ba(`${r}`),n}i(gD,"buildContentRange");var Wu=class extends IR{static{
i(this,"InflateStream")}#e;constructor(e){super(),this.#e=e}_transform(e,r,n){if(!this._inflateStream){if(e.length===0){n();return}this._inflateStream=(e[0]&15)===
8?lm.createInflate(this.#e):lm.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(e,r,n)}_final(e){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
e()}};function hD(t){return new Wu(t)}i(hD,"createInflate");function dD(t){let e=null,r=null,n=null,s=ym("content-type",t);if(s===null)return"failure";for(let o of s){
let a=bR(o);a==="failure"||a.essence==="*/*"||(n=a,n.essence!==r?(e=null,n.parameters.has("charset")&&(e=n.parameters.get("charset")),r=n.essence):!n.parameters.
has("charset")&&e!==null&&n.parameters.set("charset",e))}return n??"failure"}i(dD,"extractMimeType");function fD(t){let e=t,r={position:0},n=[],s="";for(;r.position<
e.length;){if(s+=Rn(o=>o!=='"'&&o!==",",e,r),r.position<e.length)if(e.charCodeAt(r.position)===34){if(s+=yR(e,r),r.position<e.length)continue}else Dn(e.charCodeAt(
r.position)===44),r.position++;s=wR(s,!0,!0,o=>o===9||o===32),n.push(s),s=""}return n}i(fD,"gettingDecodingSplitting");function ym(t,e){let r=e.get(t,!0);return r===
null?null:fD(r)}i(ym,"getDecodeSplit");var mD=new TextDecoder;function ED(t){return t.length===0?"":(t[0]===239&&t[1]===187&&t[2]===191&&(t=t.subarray(3)),mD.decode(
t))}i(ED,"utf8DecodeBytes");var Zu=class{static{i(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return pm()}get origin(){return this.baseUrl?.origin}policyContainer=Em()},
ju=class{static{i(this,"EnvironmentSettingsObject")}settingsObject=new Zu},ID=new ju;wm.exports={isAborted:tD,isCancelled:rD,isValidEncodedURL:fm,createDeferredPromise:eD,
ReadableStreamFrom:xR,tryUpgradeRequestToAPotentiallyTrustworthyURL:XR,clampAndCoarsenConnectionTimingInfo:YR,coarsenedSharedCurrentTime:HR,determineRequestsReferrer:zR,
makePolicyContainer:Em,clonePolicyContainer:VR,appendFetchMetadata:OR,appendRequestOriginHeader:qR,TAOCheck:PR,corsCheck:GR,crossOriginResourcePolicyCheck:MR,createOpaqueTimingInfo:JR,
setRequestReferrerPolicyOnRedirect:UR,isValidHTTPToken:gm,requestBadPort:FR,requestCurrentURL:Fo,responseURL:dm,responseLocationURL:TR,isBlobLike:SR,isURLPotentiallyTrustworthy:vo,
isValidReasonPhrase:_R,sameOrigin:wa,normalizeMethod:nD,serializeJavascriptValueToJSONString:sD,iteratorMixin:iD,createIterator:Cm,isValidHeaderName:LR,isValidHeaderValue:mm,
isErrorLike:NR,fullyReadBody:aD,bytesMatch:$R,isReadableStreamLike:AD,readableStreamClose:cD,isomorphicEncode:Ba,urlIsLocal:lD,urlHasHttpsScheme:$u,urlIsHttpHttpsScheme:Bm,
readAllBytes:Qm,simpleRangeHeaderValue:pD,buildContentRange:gD,parseMetadata:Im,createInflate:hD,extractMimeType:dD,getDecodeSplit:ym,utf8DecodeBytes:ED,environmentSettingsObject:ID}});var en=S((uJ,bm)=>{"use strict";bm.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("di\
spatcher")}});var Xu=S((lJ,km)=>{"use strict";var{Blob:CD,File:QD}=w("node:buffer"),{kState:_r}=en(),{webidl:pr}=$e(),Ku=class t{static{i(this,"FileLike")}constructor(e,r,n={}){
let s=r,o=n.type,a=n.lastModified??Date.now();this[_r]={blobLike:e,name:s,type:o,lastModified:a}}stream(...e){return pr.brandCheck(this,t),this[_r].blobLike.stream(
...e)}arrayBuffer(...e){return pr.brandCheck(this,t),this[_r].blobLike.arrayBuffer(...e)}slice(...e){return pr.brandCheck(this,t),this[_r].blobLike.slice(...e)}text(...e){
return pr.brandCheck(this,t),this[_r].blobLike.text(...e)}get size(){return pr.brandCheck(this,t),this[_r].blobLike.size}get type(){return pr.brandCheck(this,t),
this[_r].blobLike.type}get name(){return pr.brandCheck(this,t),this[_r].name}get lastModified(){return pr.brandCheck(this,t),this[_r].lastModified}get[Symbol.toStringTag](){
return"File"}};pr.converters.Blob=pr.interfaceConverter(CD);function BD(t){return t instanceof QD||t&&(typeof t.stream=="function"||typeof t.arrayBuffer=="funct\
ion")&&t[Symbol.toStringTag]==="File"}i(BD,"isFileLike");km.exports={FileLike:Ku,isFileLike:BD}});var _o=S((gJ,Tm)=>{"use strict";var{isBlobLike:ba,iteratorMixin:yD}=wt(),{kState:st}=en(),{kEnumerableProperty:Bs}=Z(),{FileLike:Sm,isFileLike:wD}=Xu(),{webidl:ye}=$e(),
{File:Dm}=w("node:buffer"),xm=w("node:util"),Rm=globalThis.File??Dm,No=class t{static{i(this,"FormData")}constructor(e){if(ye.util.markAsUncloneable(this),e!==void 0)
throw ye.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[st]=[]}append(e,r,n=void 0){ye.brandCheck(this,
t);let s="FormData.append";if(ye.argumentLengthCheck(arguments,2,s),arguments.length===3&&!ba(r))throw new TypeError("Failed to execute 'append' on 'FormData': \
parameter 2 is not of type 'Blob'");e=ye.converters.USVString(e,s,"name"),r=ba(r)?ye.converters.Blob(r,s,"value",{strict:!1}):ye.converters.USVString(r,s,"value"),
n=arguments.length===3?ye.converters.USVString(n,s,"filename"):void 0;let o=el(e,r,n);this[st].push(o)}delete(e){ye.brandCheck(this,t);let r="FormData.delete";ye.
argumentLengthCheck(arguments,1,r),e=ye.converters.USVString(e,r,"name"),this[st]=this[st].filter(n=>n.name!==e)}get(e){ye.brandCheck(this,t);let r="FormData.ge\
t";ye.argumentLengthCheck(arguments,1,r),e=ye.converters.USVString(e,r,"name");let n=this[st].findIndex(s=>s.name===e);return n===-1?null:this[st][n].value}getAll(e){
ye.brandCheck(this,t);let r="FormData.getAll";return ye.argumentLengthCheck(arguments,1,r),e=ye.converters.USVString(e,r,"name"),this[st].filter(n=>n.name===e).
map(n=>n.value)}has(e){ye.brandCheck(this,t);let r="FormData.has";return ye.argumentLengthCheck(arguments,1,r),e=ye.converters.USVString(e,r,"name"),this[st].findIndex(
n=>n.name===e)!==-1}set(e,r,n=void 0){ye.brandCheck(this,t);let s="FormData.set";if(ye.argumentLengthCheck(arguments,2,s),arguments.length===3&&!ba(r))throw new TypeError(
"Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");e=ye.converters.USVString(e,s,"name"),r=ba(r)?ye.converters.Blob(r,s,"name",{strict:!1}):
ye.converters.USVString(r,s,"name"),n=arguments.length===3?ye.converters.USVString(n,s,"name"):void 0;let o=el(e,r,n),a=this[st].findIndex(A=>A.name===e);a!==-1?
this[st]=[...this[st].slice(0,a),o,...this[st].slice(a+1).filter(A=>A.name!==e)]:this[st].push(o)}[xm.inspect.custom](e,r){let n=this[st].reduce((o,a)=>(o[a.name]?
Array.isArray(o[a.name])?o[a.name].push(a.value):o[a.name]=[o[a.name],a.value]:o[a.name]=a.value,o),{__proto__:null});r.depth??=e,r.colors??=!0;let s=xm.formatWithOptions(
r,n);return`FormData ${s.slice(s.indexOf("]")+2)}`}};yD("FormData",No,st,"name","value");Object.defineProperties(No.prototype,{append:Bs,delete:Bs,get:Bs,getAll:Bs,
has:Bs,set:Bs,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function el(t,e,r){if(typeof e!="string"){if(wD(e)||(e=e instanceof Blob?new Rm([e],"blo\
b",{type:e.type}):new Sm(e,"blob",{type:e.type})),r!==void 0){let n={type:e.type,lastModified:e.lastModified};e=e instanceof Dm?new Rm([e],r,n):new Sm(e,r,n)}}return{
name:t,value:e}}i(el,"makeEntry");Tm.exports={FormData:No,makeEntry:el}});var Um=S((dJ,Lm)=>{"use strict";var{isUSVString:vm,bufferToLowerCasedHeaderName:bD}=Z(),{utf8DecodeBytes:kD}=wt(),{HTTP_TOKEN_CODEPOINTS:SD,isomorphicDecode:Fm}=gt(),
{isFileLike:xD}=Xu(),{makeEntry:RD}=_o(),ka=w("node:assert"),{File:DD}=w("node:buffer"),TD=globalThis.File??DD,vD=Buffer.from('form-data; name="'),Nm=Buffer.from(
"; filename"),FD=Buffer.from("--"),ND=Buffer.from(`--\r
`);function _D(t){for(let e=0;e<t.length;++e)if((t.charCodeAt(e)&-128)!==0)return!1;return!0}i(_D,"isAsciiString");function LD(t){let e=t.length;if(e<27||e>70)return!1;
for(let r=0;r<e;++r){let n=t.charCodeAt(r);if(!(n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=122||n===39||n===45||n===95))return!1}return!0}i(LD,"validateBoundary");function UD(t,e){
ka(e!=="failure"&&e.essence==="multipart/form-data");let r=e.parameters.get("boundary");if(r===void 0)return"failure";let n=Buffer.from(`--${r}`,"utf8"),s=[],o={
position:0};for(;t[o.position]===13&&t[o.position+1]===10;)o.position+=2;let a=t.length;for(;t[a-1]===10&&t[a-2]===13;)a-=2;for(a!==t.length&&(t=t.subarray(0,a));;){
if(t.subarray(o.position,o.position+n.length).equals(n))o.position+=n.length;else return"failure";if(o.position===t.length-2&&Sa(t,FD,o)||o.position===t.length-
4&&Sa(t,ND,o))return s;if(t[o.position]!==13||t[o.position+1]!==10)return"failure";o.position+=2;let A=MD(t,o);if(A==="failure")return"failure";let{name:c,filename:u,
contentType:p,encoding:l}=A;o.position+=2;let g;{let d=t.indexOf(n.subarray(2),o.position);if(d===-1)return"failure";g=t.subarray(o.position,d-4),o.position+=g.
length,l==="base64"&&(g=Buffer.from(g.toString(),"base64"))}if(t[o.position]!==13||t[o.position+1]!==10)return"failure";o.position+=2;let h;u!==null?(p??="text/\
plain",_D(p)||(p=""),h=new TD([g],u,{type:p})):h=kD(Buffer.from(g)),ka(vm(c)),ka(typeof h=="string"&&vm(h)||xD(h)),s.push(RD(c,h,u))}}i(UD,"multipartFormDataPar\
ser");function MD(t,e){let r=null,n=null,s=null,o=null;for(;;){if(t[e.position]===13&&t[e.position+1]===10)return r===null?"failure":{name:r,filename:n,contentType:s,
encoding:o};let a=ys(A=>A!==10&&A!==13&&A!==58,t,e);if(a=tl(a,!0,!0,A=>A===9||A===32),!SD.test(a.toString())||t[e.position]!==58)return"failure";switch(e.position++,
ys(A=>A===32||A===9,t,e),bD(a)){case"content-disposition":{if(r=n=null,!Sa(t,vD,e)||(e.position+=17,r=_m(t,e),r===null))return"failure";if(Sa(t,Nm,e)){let A=e.position+
Nm.length;if(t[A]===42&&(e.position+=1,A+=1),t[A]!==61||t[A+1]!==34||(e.position+=12,n=_m(t,e),n===null))return"failure"}break}case"content-type":{let A=ys(c=>c!==
10&&c!==13,t,e);A=tl(A,!1,!0,c=>c===9||c===32),s=Fm(A);break}case"content-transfer-encoding":{let A=ys(c=>c!==10&&c!==13,t,e);A=tl(A,!1,!0,c=>c===9||c===32),o=Fm(
A);break}default:ys(A=>A!==10&&A!==13,t,e)}if(t[e.position]!==13&&t[e.position+1]!==10)return"failure";e.position+=2}}i(MD,"parseMultipartFormDataHeaders");function _m(t,e){
ka(t[e.position-1]===34);let r=ys(n=>n!==10&&n!==13&&n!==34,t,e);return t[e.position]!==34?null:(e.position++,r=new TextDecoder().decode(r).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),r)}i(_m,"parseMultipartFormDataName");function ys(t,e,r){let n=r.position;for(;n<e.length&&t(e[n]);)++n;return e.subarray(
r.position,r.position=n)}i(ys,"collectASequenceOfBytes");function tl(t,e,r,n){let s=0,o=t.length-1;if(e)for(;s<t.length&&n(t[s]);)s++;if(r)for(;o>0&&n(t[o]);)o--;
return s===0&&o===t.length-1?t:t.subarray(s,o+1)}i(tl,"removeChars");function Sa(t,e,r){if(t.length<e.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[r.position+
n])return!1;return!0}i(Sa,"bufferStartsWith");Lm.exports={multipartFormDataParser:UD,validateBoundary:LD}});var ks=S((mJ,zm)=>{"use strict";var Lo=Z(),{ReadableStreamFrom:GD,isBlobLike:Mm,isReadableStreamLike:PD,readableStreamClose:OD,createDeferredPromise:qD,fullyReadBody:YD,
extractMimeType:HD,utf8DecodeBytes:Om}=wt(),{FormData:Gm}=_o(),{kState:bs}=en(),{webidl:JD}=$e(),{Blob:VD}=w("node:buffer"),rl=w("node:assert"),{isErrored:qm,isDisturbed:zD}=w("node:stream"),
{isArrayBuffer:$D}=w("node:util/types"),{serializeAMimeType:WD}=gt(),{multipartFormDataParser:ZD}=Um(),nl;try{let t=w("node:crypto");nl=i(e=>t.randomInt(0,e),"r\
andom")}catch{nl=i(t=>Math.floor(Math.random(t)),"random")}var xa=new TextEncoder;function jD(){}i(jD,"noop");var Ym=globalThis.FinalizationRegistry&&process.version.
indexOf("v18")!==0,Hm;Ym&&(Hm=new FinalizationRegistry(t=>{let e=t.deref();e&&!e.locked&&!zD(e)&&!qm(e)&&e.cancel("Response object has been garbage collected").
catch(jD)}));function Jm(t,e=!1){let r=null;t instanceof ReadableStream?r=t:Mm(t)?r=t.stream():r=new ReadableStream({async pull(c){let u=typeof s=="string"?xa.encode(
s):s;u.byteLength&&c.enqueue(u),queueMicrotask(()=>OD(c))},start(){},type:"bytes"}),rl(PD(r));let n=null,s=null,o=null,a=null;if(typeof t=="string")s=t,a="text/\
plain;charset=UTF-8";else if(t instanceof URLSearchParams)s=t.toString(),a="application/x-www-form-urlencoded;charset=UTF-8";else if($D(t))s=new Uint8Array(t.slice());else if(ArrayBuffer.
isView(t))s=new Uint8Array(t.buffer.slice(t.byteOffset,t.byteOffset+t.byteLength));else if(Lo.isFormDataLike(t)){let c=`----formdata-undici-0${`${nl(1e11)}`.padStart(
11,"0")}`,u=`--${c}\r
Content-Disposition: form-data`;let p=i(I=>I.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),l=i(I=>I.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),g=[],h=new Uint8Array([13,10]);o=0;let d=!1;for(let[I,m]of t)if(typeof m=="string"){let B=xa.encode(u+`; name="${p(l(I))}"\r
\r
${l(m)}\r
`);g.push(B),o+=B.byteLength}else{let B=xa.encode(`${u}; name="${p(l(I))}"`+(m.name?`; filename="${p(m.name)}"`:"")+`\r
Content-Type: ${m.type||"application/octet-stream"}\r
\r
`);g.push(B,m,h),typeof m.size=="number"?o+=B.byteLength+m.size+h.byteLength:d=!0}let E=xa.encode(`--${c}--\r
`);g.push(E),o+=E.byteLength,d&&(o=null),s=t,n=i(async function*(){for(let I of g)I.stream?yield*I.stream():yield I},"action"),a=`multipart/form-data; boundary=${c}`}else if(Mm(
t))s=t,o=t.size,t.type&&(a=t.type);else if(typeof t[Symbol.asyncIterator]=="function"){if(e)throw new TypeError("keepalive");if(Lo.isDisturbed(t)||t.locked)throw new TypeError(
"Response body object should not be disturbed or locked");r=t instanceof ReadableStream?t:GD(t)}if((typeof s=="string"||Lo.isBuffer(s))&&(o=Buffer.byteLength(s)),
n!=null){let c;r=new ReadableStream({async start(){c=n(t)[Symbol.asyncIterator]()},async pull(u){let{value:p,done:l}=await c.next();if(l)queueMicrotask(()=>{u.close(),
u.byobRequest?.respond(0)});else if(!qm(r)){let g=new Uint8Array(p);g.byteLength&&u.enqueue(g)}return u.desiredSize>0},async cancel(u){await c.return()},type:"b\
ytes"})}return[{stream:r,source:s,length:o},a]}i(Jm,"extractBody");function KD(t,e=!1){return t instanceof ReadableStream&&(rl(!Lo.isDisturbed(t),"The body has \
already been consumed."),rl(!t.locked,"The stream is locked.")),Jm(t,e)}i(KD,"safelyExtractBody");function XD(t,e){let[r,n]=e.stream.tee();return e.stream=r,{stream:n,
length:e.length,source:e.source}}i(XD,"cloneBody");function eT(t){if(t.aborted)throw new DOMException("The operation was aborted.","AbortError")}i(eT,"throwIfAb\
orted");function tT(t){return{blob(){return ws(this,r=>{let n=Pm(this);return n===null?n="":n&&(n=WD(n)),new VD([r],{type:n})},t)},arrayBuffer(){return ws(this,
r=>new Uint8Array(r).buffer,t)},text(){return ws(this,Om,t)},json(){return ws(this,nT,t)},formData(){return ws(this,r=>{let n=Pm(this);if(n!==null)switch(n.essence){case"\
multipart/form-data":{let s=ZD(r,n);if(s==="failure")throw new TypeError("Failed to parse body as FormData.");let o=new Gm;return o[bs]=s,o}case"application/x-w\
ww-form-urlencoded":{let s=new URLSearchParams(r.toString()),o=new Gm;for(let[a,A]of s)o.append(a,A);return o}}throw new TypeError('Content-Type was not one of \
"multipart/form-data" or "application/x-www-form-urlencoded".')},t)},bytes(){return ws(this,r=>new Uint8Array(r),t)}}}i(tT,"bodyMixinMethods");function rT(t){Object.
assign(t.prototype,tT(t))}i(rT,"mixinBody");async function ws(t,e,r){if(JD.brandCheck(t,r),Vm(t))throw new TypeError("Body is unusable: Body has already been re\
ad");eT(t[bs]);let n=qD(),s=i(a=>n.reject(a),"errorSteps"),o=i(a=>{try{n.resolve(e(a))}catch(A){s(A)}},"successSteps");return t[bs].body==null?(o(Buffer.allocUnsafe(
0)),n.promise):(await YD(t[bs].body,o,s),n.promise)}i(ws,"consumeBody");function Vm(t){let e=t[bs].body;return e!=null&&(e.stream.locked||Lo.isDisturbed(e.stream))}
i(Vm,"bodyUnusable");function nT(t){return JSON.parse(Om(t))}i(nT,"parseJSONFromBytes");function Pm(t){let e=t[bs].headersList,r=HD(e);return r==="failure"?null:
r}i(Pm,"bodyMimeType");zm.exports={extractBody:Jm,safelyExtractBody:KD,cloneBody:XD,mixinBody:rT,streamRegistry:Hm,hasFinalizationRegistry:Ym,bodyUnusable:Vm}});var cE=S((IJ,AE)=>{"use strict";var P=w("node:assert"),U=Z(),{channels:$m}=gs(),sl=Gu(),{RequestContentLengthMismatchError:Tn,ResponseContentLengthMismatchError:Wm,
RequestAbortedError:nE,InvalidArgumentError:sT,HeadersTimeoutError:oT,HeadersOverflowError:iT,SocketError:Ss,InformationalError:vn,BodyTimeoutError:aT,HTTPParserError:AT,
ResponseExceededMaxSizeError:cT}=ie(),{kUrl:sE,kReset:ht,kClient:va,kParser:we,kBlocking:Go,kRunning:Le,kPending:oE,kSize:Zm,kWriting:tn,kQueue:zt,kNoRef:Uo,kKeepAliveDefaultTimeout:uT,
kHostHeader:lT,kPendingIdx:pT,kRunningIdx:Gt,kError:ot,kPipelining:Fa,kSocket:Fn,kKeepAliveTimeoutValue:_a,kMaxHeadersSize:ol,kKeepAliveMaxTimeout:gT,kKeepAliveTimeoutThreshold:hT,
kHeadersTimeout:dT,kBodyTimeout:fT,kStrictContentLength:Al,kMaxRequests:jm,kCounter:mT,kMaxResponseSize:ET,kOnError:Km,kResume:Lr,kHTTPContext:iE}=ke(),bt=Hf(),
Xm=Buffer.alloc(0),Ra=Buffer[Symbol.species],Da=U.addListener,IT=U.removeAllListeners,Nn=Symbol("kIdleSocketValidation"),xs=Symbol("kIdleSocketValidationTimeout"),
pl=Symbol("kSocketUsed"),il;async function CT(){let t=process.env.JEST_WORKER_ID?qu():void 0,e;try{e=await WebAssembly.compile(zf())}catch{e=await WebAssembly.compile(
t||qu())}return await WebAssembly.instantiate(e,{env:{wasm_on_url:i((r,n,s)=>0,"wasm_on_url"),wasm_on_status:i((r,n,s)=>{P(De.ptr===r);let o=n-hr+gr.byteOffset;
return De.onStatus(new Ra(gr.buffer,o,s))||0},"wasm_on_status"),wasm_on_message_begin:i(r=>(P(De.ptr===r),De.onMessageBegin()||0),"wasm_on_message_begin"),wasm_on_header_field:i(
(r,n,s)=>{P(De.ptr===r);let o=n-hr+gr.byteOffset;return De.onHeaderField(new Ra(gr.buffer,o,s))||0},"wasm_on_header_field"),wasm_on_header_value:i((r,n,s)=>{P(De.
ptr===r);let o=n-hr+gr.byteOffset;return De.onHeaderValue(new Ra(gr.buffer,o,s))||0},"wasm_on_header_value"),wasm_on_headers_complete:i((r,n,s,o)=>(P(De.ptr===r),
De.onHeadersComplete(n,!!s,!!o)||0),"wasm_on_headers_complete"),wasm_on_body:i((r,n,s)=>{P(De.ptr===r);let o=n-hr+gr.byteOffset;return De.onBody(new Ra(gr.buffer,
o,s))||0},"wasm_on_body"),wasm_on_message_complete:i(r=>(P(De.ptr===r),De.onMessageComplete()||0),"wasm_on_message_complete")}})}i(CT,"lazyllhttp");var al=null,
cl=CT();cl.catch();var De=null,gr=null,Ta=0,hr=null,QT=0,Mo=1,Rs=2|Mo,Na=4|Mo,ul=8|QT,ll=class{static{i(this,"Parser")}constructor(e,r,{exports:n}){P(Number.isFinite(
e[ol])&&e[ol]>0),this.llhttp=n,this.ptr=this.llhttp.llhttp_alloc(bt.TYPE.RESPONSE),this.client=e,this.socket=r,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=e[ol],this.shouldKeepAlive=!1,this.paused=!1,
this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=e[ET]}setTimeout(e,r){e!==this.
timeoutValue||r&Mo^this.timeoutType&Mo?(this.timeout&&(sl.clearTimeout(this.timeout),this.timeout=null),e&&(r&Mo?this.timeout=sl.setFastTimeout(eE,e,new WeakRef(
this)):(this.timeout=setTimeout(eE,e,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=e):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.
timeoutType=r}resume(){this.socket.destroyed||!this.paused||(P(this.ptr!=null),P(De==null),this.llhttp.llhttp_resume(this.ptr),P(this.timeoutType===Na),this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||Xm),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let e=this.
socket.read();if(e===null)break;this.execute(e)}}execute(e){P(this.ptr!=null),P(De==null),P(!this.paused);let{socket:r,llhttp:n}=this;e.length>Ta&&(hr&&n.free(hr),
Ta=Math.ceil(e.length/4096)*4096,hr=n.malloc(Ta)),new Uint8Array(n.memory.buffer,hr,Ta).set(e);try{let s;try{gr=e,De=this,s=n.llhttp_execute(this.ptr,hr,e.length)}catch(a){
throw a}finally{De=null,gr=null}let o=n.llhttp_get_error_pos(this.ptr)-hr;if(s!==bt.ERROR.OK){let a=e.subarray(o);if(s===bt.ERROR.PAUSED_UPGRADE)this.onUpgrade(
a);else if(s===bt.ERROR.PAUSED)this.paused=!0,r.unshift(a);else throw this.createError(s,a)}}catch(s){U.destroy(r,s)}}finish(){P(De===null),P(this.ptr!=null),P(
!this.paused);let{llhttp:e}=this,r;try{De=this,r=e.llhttp_finish(this.ptr)}finally{De=null}return r===bt.ERROR.OK?null:r===bt.ERROR.PAUSED||r===bt.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(r,Xm)}createError(e,r){let{llhttp:n,contentLength:s,bytesRead:o}=this;if(s&&o!==parseInt(s,10))return new Wm;let a=n.llhttp_get_error_reason(
this.ptr),A="";if(a){let c=new Uint8Array(n.memory.buffer,a).indexOf(0);A="Response does not match the HTTP/1.1 protocol ("+Buffer.from(n.memory.buffer,a,c).toString()+
")"}return new AT(A,bt.ERROR[e],r)}destroy(){P(this.ptr!=null),P(De==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&sl.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(e){this.statusText=e.toString()}onMessageBegin(){let{socket:e,client:r}=this;
if(e.destroyed)return-1;if(r[Le]===0)return U.destroy(e,new Ss("bad response",U.getSocketInfo(e))),-1;let n=r[zt][r[Gt]];if(!n)return-1;n.onResponseStarted()}onHeaderField(e){
let r=this.headers.length;(r&1)===0?this.headers.push(e):this.headers[r-1]=Buffer.concat([this.headers[r-1],e]),this.trackHeader(e.length)}onHeaderValue(e){let r=this.
headers.length;(r&1)===1?(this.headers.push(e),r+=1):this.headers[r-1]=Buffer.concat([this.headers[r-1],e]);let n=this.headers[r-2];if(n.length===10){let s=U.bufferToLowerCasedHeaderName(
n);s==="keep-alive"?this.keepAlive+=e.toString():s==="connection"&&(this.connection+=e.toString())}else n.length===14&&U.bufferToLowerCasedHeaderName(n)==="cont\
ent-length"&&(this.contentLength+=e.toString());this.trackHeader(e.length)}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&U.destroy(this.
socket,new iT)}onUpgrade(e){let{upgrade:r,client:n,socket:s,headers:o,statusCode:a,statusText:A}=this;P(r),P(n[Fn]===s),P(!s.destroyed),P(!this.paused),P((o.length&
1)===0);let c=n[zt][n[Gt]];P(c),P(c.upgrade||c.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,s.unshift(e),s[we].destroy(),s[we]=null,s[va]=null,s[ot]=null,IT(s),n[Fn]=null,n[iE]=null,n[zt][n[Gt]++]=null,n.emit("disconnect",n[sE],[n],new vn("upgrade"));
try{c.onUpgrade(a,o,s,A)}catch(u){U.errorRequest(n,c,u),U.destroy(s,u)}n[Lr]()}onHeadersComplete(e,r,n){let{client:s,socket:o,headers:a,statusText:A}=this;if(o.
destroyed)return-1;if(s[Le]===0)return U.destroy(o,new Ss("bad response",U.getSocketInfo(o))),-1;let c=s[zt][s[Gt]];if(!c)return-1;if(P(!this.upgrade),P(this.statusCode<
200),e===100)return U.destroy(o,new Ss("bad response",U.getSocketInfo(o))),-1;if(r&&!c.upgrade)return U.destroy(o,new Ss("bad upgrade",U.getSocketInfo(o))),-1;if(P(
this.timeoutType===Rs),this.statusCode=e,this.shouldKeepAlive=n||c.method==="HEAD"&&!o[ht]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let p=c.
bodyTimeout!=null?c.bodyTimeout:s[fT];this.setTimeout(p,Na)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(c.method==="CONNECT")return P(s[Le]===
1),this.upgrade=!0,2;if(r)return P(s[Le]===1),this.upgrade=!0,2;if(P((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[Fa]){
let p=this.keepAlive?U.parseKeepAliveTimeout(this.keepAlive):null;if(p!=null){let l=Math.min(p-s[hT],s[gT]);l<=0?o[ht]=!0:s[_a]=l}else s[_a]=s[uT]}else o[ht]=!0;
let u=c.onHeaders(e,a,this.resume,A)===!1;return c.aborted?-1:c.method==="HEAD"||e<200?1:(o[Go]&&(o[Go]=!1,s[Lr]()),u?bt.ERROR.PAUSED:0)}onBody(e){let{client:r,
socket:n,statusCode:s,maxResponseSize:o}=this;if(n.destroyed)return-1;let a=r[zt][r[Gt]];if(P(a),P(this.timeoutType===Na),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),P(s>=200),o>-1&&this.bytesRead+e.length>o)return U.destroy(n,new cT),-1;if(this.bytesRead+=e.length,a.onData(e)===!1)return bt.ERROR.PAUSED}onMessageComplete(){
let{client:e,socket:r,statusCode:n,upgrade:s,headers:o,contentLength:a,bytesRead:A,shouldKeepAlive:c}=this;if(r.destroyed&&(!n||c))return-1;if(s)return;P(n>=100),
P((this.headers.length&1)===0);let u=e[zt][e[Gt]];if(P(u),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(n<200)){if(u.method!=="HEAD"&&a&&A!==parseInt(a,10))return U.destroy(r,new Wm),-1;if(u.onComplete(o),e[zt][e[Gt]++]=
null,r[pl]=!0,r[tn])return P(e[Le]===0),U.destroy(r,new vn("reset")),bt.ERROR.PAUSED;if(c){if(r[ht]&&e[Le]===0)return U.destroy(r,new vn("reset")),bt.ERROR.PAUSED;
e[Fa]==null||e[Fa]===1?setImmediate(()=>e[Lr]()):e[Lr]()}else return U.destroy(r,new vn("reset")),bt.ERROR.PAUSED}}};function eE(t){let{socket:e,timeoutType:r,client:n,
paused:s}=t.deref();r===Rs?(!e[tn]||e.writableNeedDrain||n[Le]>1)&&(P(!s,"cannot be paused while waiting for headers"),U.destroy(e,new oT)):r===Na?s||U.destroy(
e,new aT):r===ul&&(P(n[Le]===0&&n[_a]),U.destroy(e,new vn("socket idle timeout")))}i(eE,"onParserTimeout");async function BT(t,e){t[Fn]=e,al||(al=await cl,cl=null),
e[Uo]=!1,e[tn]=!1,e[ht]=!1,e[Go]=!1,e[Nn]=0,e[xs]=null,e[pl]=!1,e[we]=new ll(t,e,al),Da(e,"error",function(n){let s=this[we];if(n.code==="ECONNRESET"&&s.statusCode&&
!s.shouldKeepAlive){let o=s.finish();o&&(this[ot]=o,this[va][Km](o));return}this[ot]=n,this[va][Km](n)}),Da(e,"readable",function(){let n=this[we];n&&n.readMore()}),
Da(e,"end",function(){let n=this[we];if(n.statusCode&&!n.shouldKeepAlive){let s=n.finish();s&&U.destroy(this,s);return}U.destroy(this,new Ss("other side closed",
U.getSocketInfo(this)))}),Da(e,"close",function(){let n=this[va],s=this[we];aE(this),s&&(!this[ot]&&s.statusCode&&!s.shouldKeepAlive&&(this[ot]=s.finish()||this[ot]),
this[we].destroy(),this[we]=null);let o=this[ot]||new Ss("closed",U.getSocketInfo(this));if(n[Fn]=null,n[iE]=null,n.destroyed){P(n[oE]===0);let a=n[zt].splice(n[Gt]);
for(let A=0;A<a.length;A++){let c=a[A];U.errorRequest(n,c,o)}}else if(n[Le]>0&&o.code!=="UND_ERR_INFO"){let a=n[zt][n[Gt]];n[zt][n[Gt]++]=null,U.errorRequest(n,
a,o)}n[pT]=n[Gt],P(n[Le]===0),n.emit("disconnect",n[sE],[n],o),n[Lr]()});let r=!1;return e.on("close",()=>{r=!0}),{version:"h1",defaultPipelining:1,write(...n){
return kT(t,...n)},resume(){wT(t)},destroy(n,s){r?queueMicrotask(s):e.destroy(n).on("close",s)},get destroyed(){return e.destroyed},busy(n){return!!(e[tn]||e[ht]||
e[Go]||e[Nn]===1||n&&(t[Le]>0&&!n.idempotent||t[Le]>0&&(n.upgrade||n.method==="CONNECT")||t[Le]>0&&U.bodyLength(n.body)!==0&&(U.isStream(n.body)||U.isAsyncIterable(
n.body)||U.isFormDataLike(n.body))))}}}i(BT,"connectH1");function aE(t){t[xs]&&(clearImmediate(t[xs]),t[xs]=null),t[Nn]=0}i(aE,"clearIdleSocketValidation");function yT(t,e){
e[Nn]=1,e[xs]=setImmediate(()=>{e[xs]=null,e[Nn]=2,t[Fn]===e&&!e.destroyed&&t[Lr]()})}i(yT,"scheduleIdleSocketValidation");function wT(t){let e=t[Fn];if(e&&!e.destroyed){
if(t[Zm]===0?!e[Uo]&&e.unref&&(e.unref(),e[Uo]=!0):e[Uo]&&e.ref&&(e.ref(),e[Uo]=!1),t[Le]===0&&t[oE]>0&&e[pl]){if(e[Nn]===0)return yT(t,e),e[we].readMore(),e.destroyed,
void 0;if(e[Nn]===1)return e[we].readMore(),e.destroyed,void 0}if(t[Le]===0&&(e[we].readMore(),e.destroyed))return;if(t[Zm]===0)e[we].timeoutType!==ul&&e[we].setTimeout(
t[_a],ul);else if(t[Le]>0&&e[we].statusCode<200&&e[we].timeoutType!==Rs){let r=t[zt][t[Gt]],n=r.headersTimeout!=null?r.headersTimeout:t[dT];e[we].setTimeout(n,Rs)}}}
i(wT,"resumeH1");function bT(t){return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&t!=="CONNECT"}i(bT,"shouldSendContentLength");function kT(t,e){let{method:r,
path:n,host:s,upgrade:o,blocking:a,reset:A}=e,{body:c,headers:u,contentLength:p}=e,l=r==="PUT"||r==="POST"||r==="PATCH"||r==="QUERY"||r==="PROPFIND"||r==="PROPP\
ATCH";if(U.isFormDataLike(c)){il||(il=ks().extractBody);let[I,m]=il(c);e.contentType==null&&u.push("content-type",m),c=I.stream,p=I.length}else if(U.isBlobLike(
c)&&e.contentType==null){let I=c.type;if(I){let m=`${I}`;if(!U.isValidHeaderValue(m))return U.errorRequest(t,e,new sT("invalid content-type header")),!1;u.push(
"content-type",m)}}c&&typeof c.read=="function"&&c.read(0);let g=U.bodyLength(c);if(p=g??p,p===null&&(p=e.contentLength),p===0&&!l&&(p=null),bT(r)&&p>0&&e.contentLength!==
null&&e.contentLength!==p){if(t[Al])return U.errorRequest(t,e,new Tn),!1;process.emitWarning(new Tn)}let h=t[Fn];aE(h);let d=i(I=>{if(!e.aborted){if(e.completed){
(e.upgrade||e.method==="CONNECT")&&U.destroy(h,new vn("aborted"));return}U.errorRequest(t,e,I||new nE),U.destroy(c),U.destroy(h,new vn("aborted"))}},"abort");try{
e.onConnect(d)}catch(I){U.errorRequest(t,e,I)}if(e.aborted)return!1;r==="HEAD"&&(h[ht]=!0),(o||r==="CONNECT")&&(h[ht]=!0),A!=null&&(h[ht]=A),t[jm]&&h[mT]++>=t[jm]&&
(h[ht]=!0),a&&(h[Go]=!0);let E=`${r} ${n} HTTP/1.1\r
`;if(typeof s=="string"?E+=`host: ${s}\r
`:E+=t[lT],o?E+=`connection: upgrade\r
upgrade: ${o}\r
`:t[Fa]&&!h[ht]?E+=`connection: keep-alive\r
`:E+=`connection: close\r
`,Array.isArray(u))for(let I=0;I<u.length;I+=2){let m=u[I+0],B=u[I+1];if(Array.isArray(B))for(let k=0;k<B.length;k++)E+=`${m}: ${B[k]}\r
`;else E+=`${m}: ${B}\r
`}return $m.sendHeaders.hasSubscribers&&$m.sendHeaders.publish({request:e,headers:E,socket:h}),!c||g===0?tE(d,null,t,e,h,p,E,l):U.isBuffer(c)?tE(d,c,t,e,h,p,E,l):
U.isBlobLike(c)?typeof c.stream=="function"?rE(d,c.stream(),t,e,h,p,E,l):xT(d,c,t,e,h,p,E,l):U.isStream(c)?ST(d,c,t,e,h,p,E,l):U.isIterable(c)?rE(d,c,t,e,h,p,E,
l):P(!1),!0}i(kT,"writeH1");function ST(t,e,r,n,s,o,a,A){P(o!==0||r[Le]===0,"stream body cannot be pipelined");let c=!1,u=new La({abort:t,socket:s,request:n,contentLength:o,
client:r,expectsPayload:A,header:a}),p=i(function(d){if(!c)try{!u.write(d)&&this.pause&&this.pause()}catch(E){U.destroy(this,E)}},"onData"),l=i(function(){c||e.
resume&&e.resume()},"onDrain"),g=i(function(){if(queueMicrotask(()=>{e.removeListener("error",h)}),!c){let d=new nE;queueMicrotask(()=>h(d))}},"onClose"),h=i(function(d){
if(!c){if(c=!0,P(s.destroyed||s[tn]&&r[Le]<=1),s.off("drain",l).off("error",h),e.removeListener("data",p).removeListener("end",h).removeListener("close",g),!d)try{
u.end()}catch(E){d=E}u.destroy(d),d&&(d.code!=="UND_ERR_INFO"||d.message!=="reset")?U.destroy(e,d):U.destroy(e)}},"onFinished");e.on("data",p).on("end",h).on("e\
rror",h).on("close",g),e.resume&&e.resume(),s.on("drain",l).on("error",h),e.errorEmitted??e.errored?setImmediate(()=>h(e.errored)):(e.endEmitted??e.readableEnded)&&
setImmediate(()=>h(null)),(e.closeEmitted??e.closed)&&setImmediate(g)}i(ST,"writeStream");function tE(t,e,r,n,s,o,a,A){try{e?U.isBuffer(e)&&(P(o===e.byteLength,
"buffer body must have content length"),s.cork(),s.write(`${a}content-length: ${o}\r
\r
`,"latin1"),s.write(e),s.uncork(),n.onBodySent(e),!A&&n.reset!==!1&&(s[ht]=!0)):o===0?s.write(`${a}content-length: 0\r
\r
`,"latin1"):(P(o===null,"no body must not have content length"),s.write(`${a}\r
`,"latin1")),n.onRequestSent(),r[Lr]()}catch(c){t(c)}}i(tE,"writeBuffer");async function xT(t,e,r,n,s,o,a,A){P(o===e.size,"blob body must have content length");
try{if(o!=null&&o!==e.size)throw new Tn;let c=Buffer.from(await e.arrayBuffer());s.cork(),s.write(`${a}content-length: ${o}\r
\r
`,"latin1"),s.write(c),s.uncork(),n.onBodySent(c),n.onRequestSent(),!A&&n.reset!==!1&&(s[ht]=!0),r[Lr]()}catch(c){t(c)}}i(xT,"writeBlob");async function rE(t,e,r,n,s,o,a,A){
P(o!==0||r[Le]===0,"iterator body cannot be pipelined");let c=null;function u(){if(c){let g=c;c=null,g()}}i(u,"onDrain");let p=i(()=>new Promise((g,h)=>{P(c===null),
s[ot]?h(s[ot]):c=g}),"waitForDrain");s.on("close",u).on("drain",u);let l=new La({abort:t,socket:s,request:n,contentLength:o,client:r,expectsPayload:A,header:a});
try{for await(let g of e){if(s[ot])throw s[ot];l.write(g)||await p()}l.end()}catch(g){l.destroy(g)}finally{s.off("close",u).off("drain",u)}}i(rE,"writeIterable");
var La=class{static{i(this,"AsyncWriter")}constructor({abort:e,socket:r,request:n,contentLength:s,client:o,expectsPayload:a,header:A}){this.socket=r,this.request=
n,this.contentLength=s,this.client=o,this.bytesWritten=0,this.expectsPayload=a,this.header=A,this.abort=e,r[tn]=!0}write(e){let{socket:r,request:n,contentLength:s,
client:o,bytesWritten:a,expectsPayload:A,header:c}=this;if(r[ot])throw r[ot];if(r.destroyed)return!1;let u=Buffer.byteLength(e);if(!u)return!0;if(s!==null&&a+u>
s){if(o[Al])throw new Tn;process.emitWarning(new Tn)}r.cork(),a===0&&(!A&&n.reset!==!1&&(r[ht]=!0),s===null?r.write(`${c}transfer-encoding: chunked\r
`,"latin1"):r.write(`${c}content-length: ${s}\r
\r
`,"latin1")),s===null&&r.write(`\r
${u.toString(16)}\r
`,"latin1"),this.bytesWritten+=u;let p=r.write(e);return r.uncork(),n.onBodySent(e),p||r[we].timeout&&r[we].timeoutType===Rs&&r[we].timeout.refresh&&r[we].timeout.
refresh(),p}end(){let{socket:e,contentLength:r,client:n,bytesWritten:s,expectsPayload:o,header:a,request:A}=this;if(A.onRequestSent(),e[tn]=!1,e[ot])throw e[ot];
if(!e.destroyed){if(s===0?o?e.write(`${a}content-length: 0\r
\r
`,"latin1"):e.write(`${a}\r
`,"latin1"):r===null&&e.write(`\r
0\r
\r
`,"latin1"),r!==null&&s!==r){if(n[Al])throw new Tn;process.emitWarning(new Tn)}e[we].timeout&&e[we].timeoutType===Rs&&e[we].timeout.refresh&&e[we].timeout.refresh(),
n[Lr]()}}destroy(e){let{socket:r,client:n,abort:s}=this;r[tn]=!1,e&&(P(n[Le]<=1,"pipeline should only contain this request"),s(e))}};AE.exports=BT});var mE=S((QJ,fE)=>{"use strict";var fr=w("node:assert"),{errorMonitor:gl}=w("node:events"),{pipeline:RT}=w("node:stream"),j=Z(),{RequestContentLengthMismatchError:dl,
RequestAbortedError:hl,SocketError:Po,InformationalError:Ua}=ie(),{kUrl:Ma,kReset:Pa,kClient:Ds,kRunning:Oa,kPending:DT,kQueue:_n,kPendingIdx:ml,kRunningIdx:dr,
kError:Wt,kSocket:Je,kStrictContentLength:TT,kOnError:El,kMaxConcurrentStreams:hE,kHTTP2Session:$t,kResume:nn,kSize:vT,kHTTPContext:FT}=ke(),rn=Symbol("open str\
eams"),uE,lE=!1,Ga;try{Ga=w("node:http2")}catch{Ga={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:NT,HTTP2_HEADER_METHOD:_T,HTTP2_HEADER_PATH:LT,HTTP2_HEADER_SCHEME:UT,
HTTP2_HEADER_CONTENT_LENGTH:MT,HTTP2_HEADER_EXPECT:GT,HTTP2_HEADER_STATUS:fl}}=Ga;function dE(t){let e=[];for(let[r,n]of Object.entries(t))if(Array.isArray(n))for(let s of n)
e.push(Buffer.from(r),Buffer.from(s));else e.push(Buffer.from(r),Buffer.from(n));return e}i(dE,"parseH2Headers");function PT(t){let{[fl]:e,...r}=t;return dE(r)}
i(PT,"parseH2ResponseHeaders");async function OT(t,e){t[Je]=e,lE||(lE=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"\
UNDICI-H2"}));let r=Ga.connect(t[Ma],{createConnection:i(()=>e,"createConnection"),peerMaxConcurrentStreams:t[hE]});r[rn]=0,r[Ds]=t,r[Je]=e,j.addListener(r,"err\
or",YT),j.addListener(r,"frameError",HT),j.addListener(r,"end",JT),j.addListener(r,"goaway",VT),j.addListener(r,"close",function(){let{[Ds]:s}=this,{[Je]:o}=s,a=this[Je][Wt]||
this[Wt]||new Po("closed",j.getSocketInfo(o));if(s[$t]=null,s.destroyed){fr(s[DT]===0);let A=s[_n].splice(s[dr]);for(let c=0;c<A.length;c++){let u=A[c];j.errorRequest(
s,u,a)}}}),r.unref(),t[$t]=r,e[$t]=r,j.addListener(e,"error",function(s){this[Wt]=s,this[Ds][El](s)}),j.addListener(e,"end",function(){j.destroy(this,new Po("ot\
her side closed",j.getSocketInfo(this)))}),j.addListener(e,"close",function(){let s=this[Wt]||new Po("closed",j.getSocketInfo(this));t[Je]=null,this[$t]!=null&&
this[$t].destroy(s),t[ml]=t[dr],fr(t[Oa]===0),t.emit("disconnect",t[Ma],[t],s),t[nn]()});let n=!1;return e.on("close",()=>{n=!0}),{version:"h2",defaultPipelining:1/0,
write(...s){return $T(t,...s)},resume(){qT(t)},destroy(s,o){n?queueMicrotask(o):e.destroy(s).on("close",o)},get destroyed(){return e.destroyed},busy(){return!1}}}
i(OT,"connectH2");function qT(t){let e=t[Je];e?.destroyed===!1&&(t[vT]===0&&t[hE]===0?(e.unref(),t[$t].unref()):(e.ref(),t[$t].ref()))}i(qT,"resumeH2");function YT(t){
this[Je][Wt]=t,this[Ds][El](t)}i(YT,"onHttp2SessionError");function HT(t,e,r){if(r===0){let n=new Ua(`HTTP/2: "frameError" received - type ${t}, code ${e}`);this[Je][Wt]=
n,this[Ds][El](n)}}i(HT,"onHttp2FrameError");function JT(){let t=new Po("other side closed",j.getSocketInfo(this[Je]));this.destroy(t),j.destroy(this[Je],t)}i(JT,
"onHttp2SessionEnd");function VT(t){let e=this[Wt]||new Po(`HTTP/2: "GOAWAY" frame received with code ${t}`,j.getSocketInfo(this)),r=this[Ds];if(r[Je]=null,r[FT]=
null,this[$t]!=null&&(this[$t].destroy(e),this[$t]=null),j.destroy(this[Je],e),r[dr]<r[_n].length){let n=r[_n][r[dr]];r[_n][r[dr]++]=null,j.errorRequest(r,n,e),
r[ml]=r[dr]}fr(r[Oa]===0),r.emit("disconnect",r[Ma],[r],e),r[nn]()}i(VT,"onHTTP2GoAway");function zT(t){return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&
t!=="CONNECT"}i(zT,"shouldSendContentLength");function $T(t,e){let r=t[$t],{method:n,path:s,host:o,upgrade:a,expectContinue:A,signal:c,headers:u}=e,{body:p}=e;if(a)
return j.errorRequest(t,e,new Error("Upgrade not supported for H2")),!1;let l={};for(let x=0;x<u.length;x+=2){let H=u[x+0],W=u[x+1];if(Array.isArray(W))for(let z=0;z<
W.length;z++)l[H]?l[H]+=`,${W[z]}`:l[H]=W[z];else l[H]=W}let g,{hostname:h,port:d}=t[Ma];l[NT]=o||`${h}${d?`:${d}`:""}`,l[_T]=n;let E=i(x=>{if(!e.aborted){if(e.
completed){n==="CONNECT"&&g!=null&&j.destroy(g,x||new hl);return}x=x||new hl,j.errorRequest(t,e,x),g!=null&&j.destroy(g,x),j.destroy(p,x),t[_n][t[dr]++]=null,t[nn]()}},
"abort");try{e.onConnect(E)}catch(x){j.errorRequest(t,e,x)}if(e.aborted)return!1;if(n==="CONNECT"){r.ref(),g=r.request(l,{endStream:!1,signal:c});let x=!1,H=i(ue=>{
x=!0,g.off(gl,W),e.onUpgradeResponse(Number(ue[fl]),ue,PT)},"onResponse"),W=i(ue=>{x=!0,g.off("response",H),e.onUpgradeError(ue)},"onUpgradeError"),z=i(()=>{try{
e.onUpgrade(null,null,g)}catch(ue){g.off("response",H),E(ue);return}e.aborted||(g.off("error",E),g.once(gl,W),t[_n][t[dr]++]=null)},"onReady");return g.once("re\
sponse",H),g.once("error",E),++r[rn],z(),g.once("close",()=>{!x&&e.completed&&(g.off("response",H),g.off(gl,W),e.onUpgradeError(new Ua(`HTTP/2: "stream error" r\
eceived - code ${g.rstCode}`))),r[rn]-=1,r[rn]===0&&r.unref()}),!0}l[LT]=s,l[UT]="https";let I=n==="PUT"||n==="POST"||n==="PATCH";p&&typeof p.read=="function"&&
p.read(0);let m=j.bodyLength(p);if(j.isFormDataLike(p)){uE??=ks().extractBody;let[x,H]=uE(p);l["content-type"]=H,p=x.stream,m=x.length}if(m==null&&(m=e.contentLength),
(m===0||!I)&&(m=null),zT(n)&&m>0&&e.contentLength!=null&&e.contentLength!==m){if(t[TT])return j.errorRequest(t,e,new dl),!1;process.emitWarning(new dl)}m!=null&&
(fr(p,"no body must not have content length"),l[MT]=`${m}`),r.ref();let B=n==="GET"||n==="HEAD"||p===null;return A?(l[GT]="100-continue",g=r.request(l,{endStream:B,
signal:c}),g.once("continue",k)):(g=r.request(l,{endStream:B,signal:c}),k()),++r[rn],g.once("response",x=>{let{[fl]:H,...W}=x;if(e.onResponseStarted(),e.aborted){
let z=new hl;j.errorRequest(t,e,z),j.destroy(g,z);return}e.onHeaders(Number(H),dE(W),g.resume.bind(g),"")===!1&&g.pause(),g.on("data",z=>{e.onData(z)===!1&&g.pause()})}),
g.once("end",()=>{(g.state?.state==null||g.state.state<6)&&e.onComplete([]),r[rn]===0&&r.unref(),E(new Ua("HTTP/2: stream half-closed (remote)")),t[_n][t[dr]++]=
null,t[ml]=t[dr],t[nn]()}),g.once("close",()=>{r[rn]-=1,r[rn]===0&&r.unref()}),g.once("error",function(x){E(x)}),g.once("frameError",(x,H)=>{E(new Ua(`HTTP/2: "\
frameError" received - type ${x}, code ${H}`))}),!0;function k(){!p||m===0?pE(E,g,null,t,e,t[Je],m,I):j.isBuffer(p)?pE(E,g,p,t,e,t[Je],m,I):j.isBlobLike(p)?typeof p.
stream=="function"?gE(E,g,p.stream(),t,e,t[Je],m,I):ZT(E,g,p,t,e,t[Je],m,I):j.isStream(p)?WT(E,t[Je],I,g,p,t,e,m):j.isIterable(p)?gE(E,g,p,t,e,t[Je],m,I):fr(!1)}
i(k,"writeBodyH2")}i($T,"writeH2");function pE(t,e,r,n,s,o,a,A){try{r!=null&&j.isBuffer(r)&&(fr(a===r.byteLength,"buffer body must have content length"),e.cork(),
e.write(r),e.uncork(),e.end(),s.onBodySent(r)),A||(o[Pa]=!0),s.onRequestSent(),n[nn]()}catch(c){t(c)}}i(pE,"writeBuffer");function WT(t,e,r,n,s,o,a,A){fr(A!==0||
o[Oa]===0,"stream body cannot be pipelined");let c=RT(s,n,p=>{p?(j.destroy(c,p),t(p)):(j.removeAllListeners(c),a.onRequestSent(),r||(e[Pa]=!0),o[nn]())});j.addListener(
c,"data",u);function u(p){a.onBodySent(p)}i(u,"onPipeData")}i(WT,"writeStream");async function ZT(t,e,r,n,s,o,a,A){fr(a===r.size,"blob body must have content le\
ngth");try{if(a!=null&&a!==r.size)throw new dl;let c=Buffer.from(await r.arrayBuffer());e.cork(),e.write(c),e.uncork(),e.end(),s.onBodySent(c),s.onRequestSent(),
A||(o[Pa]=!0),n[nn]()}catch(c){t(c)}}i(ZT,"writeBlob");async function gE(t,e,r,n,s,o,a,A){fr(a!==0||n[Oa]===0,"iterator body cannot be pipelined");let c=null;function u(){
if(c){let l=c;c=null,l()}}i(u,"onDrain");let p=i(()=>new Promise((l,g)=>{fr(c===null),o[Wt]?g(o[Wt]):c=l}),"waitForDrain");e.on("close",u).on("drain",u);try{for await(let l of r){
if(o[Wt])throw o[Wt];let g=e.write(l);s.onBodySent(l),g||await p()}e.end(),s.onRequestSent(),A||(o[Pa]=!0),n[nn]()}catch(l){t(l)}finally{e.off("close",u).off("d\
rain",u)}}i(gE,"writeIterable");fE.exports=OT});var Ya=S((yJ,CE)=>{"use strict";var mr=Z(),{kBodyUsed:Oo}=ke(),Cl=w("node:assert"),{InvalidArgumentError:jT}=ie(),KT=w("node:events"),XT=[300,301,302,303,307,308],
EE=Symbol("body"),qa=class{static{i(this,"BodyAsyncIterable")}constructor(e){this[EE]=e,this[Oo]=!1}async*[Symbol.asyncIterator](){Cl(!this[Oo],"disturbed"),this[Oo]=
!0,yield*this[EE]}},Il=class{static{i(this,"RedirectHandler")}constructor(e,r,n,s){if(r!=null&&(!Number.isInteger(r)||r<0))throw new jT("maxRedirections must be\
 a positive number");mr.validateHandler(s,n.method,n.upgrade),this.dispatch=e,this.location=null,this.abort=null,this.opts={...n,maxRedirections:0},this.maxRedirections=
r,this.handler=s,this.history=[],this.redirectionLimitReached=!1,mr.isStream(this.opts.body)?(mr.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
Cl(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[Oo]=!1,KT.prototype.on.call(this.opts.body,"data",function(){this[Oo]=!0}))):this.opts.
body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new qa(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.
body)&&mr.isIterable(this.opts.body)&&(this.opts.body=new qa(this.opts.body))}onConnect(e){this.abort=e,this.handler.onConnect(e,{history:this.history})}onUpgrade(e,r,n){
this.handler.onUpgrade(e,r,n)}onError(e){this.handler.onError(e)}onHeaders(e,r,n,s){if(this.location=this.history.length>=this.maxRedirections||mr.isDisturbed(this.
opts.body)?null:ev(e,r),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.
location)return this.handler.onHeaders(e,r,n,s);let{origin:o,pathname:a,search:A}=mr.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.
opts.origin))),c=A?`${a}${A}`:a;this.opts.headers=tv(this.opts.headers,e===303,this.opts.origin!==o),this.opts.path=c,this.opts.origin=o,this.opts.maxRedirections=
0,this.opts.query=null,e===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(e){if(!this.location)return this.handler.onData(e)}onComplete(e){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(e)}onBodySent(e){this.handler.onBodySent&&this.handler.
onBodySent(e)}};function ev(t,e){if(XT.indexOf(t)===-1)return null;for(let r=0;r<e.length;r+=2)if(e[r].length===8&&mr.headerNameToString(e[r])==="location")return e[r+
1]}i(ev,"parseLocation");function IE(t,e,r){if(t.length===4)return mr.headerNameToString(t)==="host";if(e&&mr.headerNameToString(t).startsWith("content-"))return!0;
if(r&&(t.length===13||t.length===6||t.length===19)){let n=mr.headerNameToString(t);return n==="authorization"||n==="cookie"||n==="proxy-authorization"}return!1}
i(IE,"shouldRemoveHeader");function tv(t,e,r){let n=[];if(Array.isArray(t))for(let s=0;s<t.length;s+=2)IE(t[s],e,r)||n.push(t[s],t[s+1]);else if(t&&typeof t=="o\
bject")for(let s of Object.keys(t))IE(s,e,r)||n.push(s,t[s]);else Cl(t==null,"headers must be an object or an array");return n}i(tv,"cleanRequestHeaders");CE.exports=
Il});var Ha=S((bJ,QE)=>{"use strict";var rv=Ya();function nv({maxRedirections:t}){return e=>i(function(n,s){let{maxRedirections:o=t}=n;if(!o)return e(n,s);let a=new rv(
e,o,n,s);return n={...n,maxRedirections:0},e(n,a)},"Intercept")}i(nv,"createRedirectInterceptor");QE.exports=nv});var Fs=S((SJ,TE)=>{"use strict";var Ur=w("node:assert"),SE=w("node:net"),sv=w("node:http"),Ln=Z(),{channels:Ts}=gs(),ov=Df(),iv=ms(),{InvalidArgumentError:ve,InformationalError:av,
ClientDestroyedError:Av}=ie(),cv=xo(),{kUrl:Er,kServerName:sn,kClient:uv,kBusy:Ql,kConnect:lv,kResuming:Un,kRunning:Vo,kPending:zo,kSize:Jo,kQueue:Zt,kConnected:pv,
kConnecting:vs,kNeedDrain:an,kKeepAliveDefaultTimeout:BE,kHostHeader:gv,kPendingIdx:jt,kRunningIdx:Mr,kError:hv,kPipelining:Ja,kKeepAliveTimeoutValue:dv,kMaxHeadersSize:fv,
kKeepAliveMaxTimeout:mv,kKeepAliveTimeoutThreshold:Ev,kHeadersTimeout:Iv,kBodyTimeout:Cv,kStrictContentLength:Qv,kConnector:qo,kMaxRedirections:Bv,kMaxRequests:Bl,
kCounter:yv,kClose:wv,kDestroy:bv,kDispatch:kv,kInterceptors:yE,kLocalAddress:Yo,kMaxResponseSize:Sv,kOnError:xv,kHTTPContext:Fe,kMaxConcurrentStreams:Rv,kResume:Ho}=ke(),
Dv=cE(),Tv=mE(),wE=!1,on=Symbol("kClosedResolve"),bE=i(()=>{},"noop");function xE(t){return t[Ja]??t[Fe]?.defaultPipelining??1}i(xE,"getPipelining");var yl=class extends iv{static{
i(this,"Client")}constructor(e,{interceptors:r,maxHeaderSize:n,headersTimeout:s,socketTimeout:o,requestTimeout:a,connectTimeout:A,bodyTimeout:c,idleTimeout:u,keepAlive:p,
keepAliveTimeout:l,maxKeepAliveTimeout:g,keepAliveMaxTimeout:h,keepAliveTimeoutThreshold:d,socketPath:E,pipelining:I,tls:m,strictContentLength:B,maxCachedSessions:k,
maxRedirections:x,connect:H,maxRequestsPerClient:W,localAddress:z,maxResponseSize:ue,autoSelectFamily:Pe,autoSelectFamilyAttemptTimeout:lt,maxConcurrentStreams:pt,
allowH2:_e,webSocket:je,eventSource:Oe}={}){if(super({webSocket:je,eventSource:Oe}),p!==void 0)throw new ve("unsupported keepAlive, use pipelining=0 instead");if(o!==
void 0)throw new ve("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(a!==void 0)throw new ve("unsupported requestTimeout, use headersTi\
meout & bodyTimeout instead");if(u!==void 0)throw new ve("unsupported idleTimeout, use keepAliveTimeout instead");if(g!==void 0)throw new ve("unsupported maxKee\
pAliveTimeout, use keepAliveMaxTimeout instead");if(n!=null&&!Number.isFinite(n))throw new ve("invalid maxHeaderSize");if(E!=null&&typeof E!="string")throw new ve(
"invalid socketPath");if(A!=null&&(!Number.isFinite(A)||A<0))throw new ve("invalid connectTimeout");if(l!=null&&(!Number.isFinite(l)||l<=0))throw new ve("invali\
d keepAliveTimeout");if(h!=null&&(!Number.isFinite(h)||h<=0))throw new ve("invalid keepAliveMaxTimeout");if(d!=null&&!Number.isFinite(d))throw new ve("invalid k\
eepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(s)||s<0))throw new ve("headersTimeout must be a positive integer or zero");if(c!=null&&(!Number.isInteger(
c)||c<0))throw new ve("bodyTimeout must be a positive integer or zero");if(H!=null&&typeof H!="function"&&typeof H!="object")throw new ve("connect must be a fun\
ction or an object");if(x!=null&&(!Number.isInteger(x)||x<0))throw new ve("maxRedirections must be a positive number");if(W!=null&&(!Number.isInteger(W)||W<0))throw new ve(
"maxRequestsPerClient must be a positive number");if(z!=null&&(typeof z!="string"||SE.isIP(z)===0))throw new ve("localAddress must be valid string IP address");
if(ue!=null&&(!Number.isInteger(ue)||ue<-1))throw new ve("maxResponseSize must be a positive number");if(lt!=null&&(!Number.isInteger(lt)||lt<-1))throw new ve("\
autoSelectFamilyAttemptTimeout must be a positive number");if(_e!=null&&typeof _e!="boolean")throw new ve("allowH2 must be a valid boolean value");if(pt!=null&&
(typeof pt!="number"||pt<1))throw new ve("maxConcurrentStreams must be a positive integer, greater than 0");typeof H!="function"&&(H=cv({...m,maxCachedSessions:k,
allowH2:_e,socketPath:E,timeout:A,...Pe?{autoSelectFamily:Pe,autoSelectFamilyAttemptTimeout:lt}:void 0,...H})),r?.Client&&Array.isArray(r.Client)?(this[yE]=r.Client,
wE||(wE=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[yE]=
[vv({maxRedirections:x})],this[Er]=Ln.parseOrigin(e),this[qo]=H,this[Ja]=I??1,this[fv]=n||sv.maxHeaderSize,this[BE]=l??4e3,this[mv]=h??6e5,this[Ev]=d??2e3,this[dv]=
this[BE],this[sn]=null,this[Yo]=z??null,this[Un]=0,this[an]=0,this[gv]=`host: ${this[Er].hostname}${this[Er].port?`:${this[Er].port}`:""}\r
`,this[Cv]=c??3e5,this[Iv]=s??3e5,this[Qv]=B??!0,this[Bv]=x,this[Bl]=W,this[on]=null,this[Sv]=ue>-1?ue:-1,this[Rv]=pt??100,this[Fe]=null,this[Zt]=[],this[Mr]=0,
this[jt]=0,this[Ho]=Ut=>wl(this,Ut),this[xv]=Ut=>RE(this,Ut)}get pipelining(){return this[Ja]}set pipelining(e){this[Ja]=e,this[Ho](!0)}get[zo](){return this[Zt].
length-this[jt]}get[Vo](){return this[jt]-this[Mr]}get[Jo](){return this[Zt].length-this[Mr]}get[pv](){return!!this[Fe]&&!this[vs]&&!this[Fe].destroyed}get[Ql](){
return!!(this[Fe]?.busy(null)||this[Jo]>=(xE(this)||1)||this[zo]>0)}[lv](e){DE(this),this.once("connect",e)}[kv](e,r){let n=e.origin||this[Er].origin,s=new ov(n,
e,r);return this[Zt].push(s),this[Un]||(Ln.bodyLength(s.body)==null&&Ln.isIterable(s.body)?(this[Un]=1,queueMicrotask(()=>wl(this))):this[Ho](!0)),this[Un]&&this[an]!==
2&&this[Ql]&&(this[an]=2),this[an]<2}async[wv](){return new Promise(e=>{this[Jo]?this[on]=e:e(null)})}async[bv](e){return new Promise(r=>{let n=this[Zt].splice(
this[jt]);for(let o=0;o<n.length;o++){let a=n[o];Ln.errorRequest(this,a,e)}let s=i(()=>{this[on]&&(this[on](),this[on]=null),r(null)},"callback");this[Fe]?(this[Fe].
destroy(e,s),this[Fe]=null):queueMicrotask(s),this[Ho]()})}},vv=Ha();function RE(t,e){if(t[Vo]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){Ur(t[jt]===
t[Mr]);let r=t[Zt].splice(t[Mr]);for(let n=0;n<r.length;n++){let s=r[n];Ln.errorRequest(t,s,e)}Ur(t[Jo]===0)}}i(RE,"onError");async function DE(t){Ur(!t[vs]),Ur(
!t[Fe]);let{host:e,hostname:r,protocol:n,port:s}=t[Er];if(r[0]==="["){let o=r.indexOf("]");Ur(o!==-1);let a=r.substring(1,o);Ur(SE.isIP(a)),r=a}t[vs]=!0,Ts.beforeConnect.
hasSubscribers&&Ts.beforeConnect.publish({connectParams:{host:e,hostname:r,protocol:n,port:s,version:t[Fe]?.version,servername:t[sn],localAddress:t[Yo]},connector:t[qo]});
try{let o=await new Promise((a,A)=>{t[qo]({host:e,hostname:r,protocol:n,port:s,servername:t[sn],localAddress:t[Yo]},(c,u)=>{c?A(c):a(u)})});if(t.destroyed){Ln.destroy(
o.on("error",bE),new Av);return}Ur(o);try{t[Fe]=o.alpnProtocol==="h2"?await Tv(t,o):await Dv(t,o)}catch(a){throw o.destroy().on("error",bE),a}t[vs]=!1,o[yv]=0,o[Bl]=
t[Bl],o[uv]=t,o[hv]=null,Ts.connected.hasSubscribers&&Ts.connected.publish({connectParams:{host:e,hostname:r,protocol:n,port:s,version:t[Fe]?.version,servername:t[sn],
localAddress:t[Yo]},connector:t[qo],socket:o}),t.emit("connect",t[Er],[t])}catch(o){if(t.destroyed)return;if(t[vs]=!1,Ts.connectError.hasSubscribers&&Ts.connectError.
publish({connectParams:{host:e,hostname:r,protocol:n,port:s,version:t[Fe]?.version,servername:t[sn],localAddress:t[Yo]},connector:t[qo],error:o}),o.code==="ERR_\
TLS_CERT_ALTNAME_INVALID")for(Ur(t[Vo]===0);t[zo]>0&&t[Zt][t[jt]].servername===t[sn];){let a=t[Zt][t[jt]++];Ln.errorRequest(t,a,o)}else RE(t,o);t.emit("connecti\
onError",t[Er],[t],o)}t[Ho]()}i(DE,"connect");function kE(t){t[an]=0,t.emit("drain",t[Er],[t])}i(kE,"emitDrain");function wl(t,e){t[Un]!==2&&(t[Un]=2,Fv(t,e),t[Un]=
0,t[Mr]>256&&(t[Zt].splice(0,t[Mr]),t[jt]-=t[Mr],t[Mr]=0))}i(wl,"resume");function Fv(t,e){for(;;){if(t.destroyed){Ur(t[zo]===0);return}if(t[on]&&!t[Jo]){t[on](),
t[on]=null;return}if(t[Fe]&&t[Fe].resume(),t[Ql])t[an]=2;else if(t[an]===2){e?(t[an]=1,queueMicrotask(()=>kE(t))):kE(t);continue}if(t[zo]===0||t[Vo]>=(xE(t)||1))
return;let r=t[Zt][t[jt]];if(t[Er].protocol==="https:"&&t[sn]!==r.servername){if(t[Vo]>0)return;t[sn]=r.servername,t[Fe]?.destroy(new av("servername changed"),()=>{
t[Fe]=null,wl(t)})}if(t[vs])return;if(!t[Fe]){DE(t);return}if(t[Fe].destroyed||t[Fe].busy(r))return;!r.aborted&&t[Fe].write(r)?t[jt]++:t[Zt].splice(t[jt],1)}}i(
Fv,"_resume");TE.exports=yl});var bl=S((DJ,vE)=>{"use strict";var Va=class{static{i(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(e){this.list[this.top]=e,this.top=this.top+1&2047}shift(){let e=this.list[this.
bottom];return e===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,e)}};vE.exports=class{static{i(this,"FixedQueue")}constructor(){this.
head=this.tail=new Va}isEmpty(){return this.head.isEmpty()}push(e){this.head.isFull()&&(this.head=this.head.next=new Va),this.head.push(e)}shift(){let e=this.tail,
r=e.shift();return e.isEmpty()&&e.next!==null&&(this.tail=e.next),r}}});var NE=S((vJ,FE)=>{var{kFree:Nv,kConnected:_v,kPending:Lv,kQueued:Uv,kRunning:Mv,kSize:Gv}=ke(),Mn=Symbol("pool"),kl=class{static{i(this,"PoolStats")}constructor(e){
this[Mn]=e}get connected(){return this[Mn][_v]}get free(){return this[Mn][Nv]}get pending(){return this[Mn][Lv]}get queued(){return this[Mn][Uv]}get running(){return this[Mn][Mv]}get size(){
return this[Mn][Gv]}};FE.exports=kl});var vl=S((NJ,HE)=>{"use strict";var Pv=ms(),Ov=bl(),{kConnected:Sl,kSize:_E,kRunning:LE,kPending:UE,kQueued:$o,kBusy:qv,kFree:Yv,kUrl:Hv,kClose:Jv,kDestroy:Vv,kDispatch:zv}=ke(),
$v=NE(),dt=Symbol("clients"),it=Symbol("needDrain"),Wo=Symbol("queue"),xl=Symbol("closed resolve"),Rl=Symbol("onDrain"),ME=Symbol("onConnect"),GE=Symbol("onDisc\
onnect"),PE=Symbol("onConnectionError"),Dl=Symbol("get dispatcher"),qE=Symbol("add client"),YE=Symbol("remove client"),OE=Symbol("stats"),Tl=class extends Pv{static{
i(this,"PoolBase")}constructor(e){super(e),this[Wo]=new Ov,this[dt]=[],this[$o]=0;let r=this;this[Rl]=i(function(s,o){let a=r[Wo],A=!1;for(;!A;){let c=a.shift();
if(!c)break;r[$o]--,A=!this.dispatch(c.opts,c.handler)}this[it]=A,!this[it]&&r[it]&&(r[it]=!1,r.emit("drain",s,[r,...o])),r[xl]&&a.isEmpty()&&Promise.all(r[dt].
map(c=>c.close())).then(r[xl])},"onDrain"),this[ME]=(n,s)=>{r.emit("connect",n,[r,...s])},this[GE]=(n,s,o)=>{r.emit("disconnect",n,[r,...s],o)},this[PE]=(n,s,o)=>{
r.emit("connectionError",n,[r,...s],o)},this[OE]=new $v(this)}get[qv](){return this[it]}get[Sl](){return this[dt].filter(e=>e[Sl]).length}get[Yv](){return this[dt].
filter(e=>e[Sl]&&!e[it]).length}get[UE](){let e=this[$o];for(let{[UE]:r}of this[dt])e+=r;return e}get[LE](){let e=0;for(let{[LE]:r}of this[dt])e+=r;return e}get[_E](){
let e=this[$o];for(let{[_E]:r}of this[dt])e+=r;return e}get stats(){return this[OE]}async[Jv](){this[Wo].isEmpty()?await Promise.all(this[dt].map(e=>e.close())):
await new Promise(e=>{this[xl]=e})}async[Vv](e){for(;;){let r=this[Wo].shift();if(!r)break;r.handler.onError(e)}await Promise.all(this[dt].map(r=>r.destroy(e)))}[zv](e,r){
let n=this[Dl]();return n?n.dispatch(e,r)||(n[it]=!0,this[it]=!this[Dl]()):(this[it]=!0,this[Wo].push({opts:e,handler:r}),this[$o]++),!this[it]}[qE](e){return e.
on("drain",this[Rl]).on("connect",this[ME]).on("disconnect",this[GE]).on("connectionError",this[PE]),this[dt].push(e),this[it]&&queueMicrotask(()=>{this[it]&&this[Rl](
e[Hv],[this,e])}),this}[YE](e){e.close(()=>{let r=this[dt].indexOf(e);r!==-1&&this[dt].splice(r,1)}),this[it]=this[dt].some(r=>!r[it]&&r.closed!==!0&&r.destroyed!==
!0)}};HE.exports={PoolBase:Tl,kClients:dt,kNeedDrain:it,kAddClient:qE,kRemoveClient:YE,kGetDispatcher:Dl}});var Ns=S((LJ,$E)=>{"use strict";var{PoolBase:Wv,kClients:za,kNeedDrain:Zv,kAddClient:jv,kGetDispatcher:Kv}=vl(),Xv=Fs(),{InvalidArgumentError:Fl}=ie(),JE=Z(),{kUrl:VE,
kInterceptors:eF}=ke(),tF=xo(),Nl=Symbol("options"),_l=Symbol("connections"),zE=Symbol("factory");function rF(t,e){return new Xv(t,e)}i(rF,"defaultFactory");var Ll=class extends Wv{static{
i(this,"Pool")}constructor(e,{connections:r,factory:n=rF,connect:s,connectTimeout:o,tls:a,maxCachedSessions:A,socketPath:c,autoSelectFamily:u,autoSelectFamilyAttemptTimeout:p,
allowH2:l,...g}={}){if(r!=null&&(!Number.isFinite(r)||r<0))throw new Fl("invalid connections");if(typeof n!="function")throw new Fl("factory must be a function.");
if(s!=null&&typeof s!="function"&&typeof s!="object")throw new Fl("connect must be a function or an object");typeof s!="function"&&(s=tF({...a,maxCachedSessions:A,
allowH2:l,socketPath:c,timeout:o,...u?{autoSelectFamily:u,autoSelectFamilyAttemptTimeout:p}:void 0,...s})),super(g),this[eF]=g.interceptors?.Pool&&Array.isArray(
g.interceptors.Pool)?g.interceptors.Pool:[],this[_l]=r||null,this[VE]=JE.parseOrigin(e),this[Nl]={...JE.deepClone(g),connect:s,allowH2:l},this[Nl].interceptors=
g.interceptors?{...g.interceptors}:void 0,this[zE]=n,this.on("connectionError",(h,d,E)=>{for(let I of d){let m=this[za].indexOf(I);m!==-1&&this[za].splice(m,1)}})}[Kv](){
for(let e of this[za])if(!e[Zv])return e;if(!this[_l]||this[za].length<this[_l]){let e=this[zE](this[VE],this[Nl]);return this[jv](e),e}}};$E.exports=Ll});var XE=S((MJ,KE)=>{"use strict";var{BalancedPoolMissingUpstreamError:nF,InvalidArgumentError:sF}=ie(),{PoolBase:oF,kClients:Xe,kNeedDrain:Zo,kAddClient:iF,kRemoveClient:aF,
kGetDispatcher:AF}=vl(),cF=Ns(),{kUrl:Ul,kInterceptors:uF}=ke(),{parseOrigin:WE}=Z(),ZE=Symbol("factory"),$a=Symbol("options"),jE=Symbol("kGreatestCommonDivisor"),
Gn=Symbol("kCurrentWeight"),Pn=Symbol("kIndex"),Pt=Symbol("kWeight"),Wa=Symbol("kMaxWeightPerServer"),Za=Symbol("kErrorPenalty");function lF(t,e){if(t===0)return e;
for(;e!==0;){let r=e;e=t%e,t=r}return t}i(lF,"getGreatestCommonDivisor");function pF(t,e){return new cF(t,e)}i(pF,"defaultFactory");var Ml=class extends oF{static{
i(this,"BalancedPool")}constructor(e=[],{factory:r=pF,...n}={}){if(super(),this[$a]=n,this[Pn]=-1,this[Gn]=0,this[Wa]=this[$a].maxWeightPerServer||100,this[Za]=
this[$a].errorPenalty||15,Array.isArray(e)||(e=[e]),typeof r!="function")throw new sF("factory must be a function.");this[uF]=n.interceptors?.BalancedPool&&Array.
isArray(n.interceptors.BalancedPool)?n.interceptors.BalancedPool:[],this[ZE]=r;for(let s of e)this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(e){
let r=WE(e).origin;if(this[Xe].find(s=>s[Ul].origin===r&&s.closed!==!0&&s.destroyed!==!0))return this;let n=this[ZE](r,Object.assign({},this[$a]));this[iF](n),n.
on("connect",()=>{n[Pt]=Math.min(this[Wa],n[Pt]+this[Za])}),n.on("connectionError",()=>{n[Pt]=Math.max(1,n[Pt]-this[Za]),this._updateBalancedPoolStats()}),n.on(
"disconnect",(...s)=>{let o=s[2];o&&o.code==="UND_ERR_SOCKET"&&(n[Pt]=Math.max(1,n[Pt]-this[Za]),this._updateBalancedPoolStats())});for(let s of this[Xe])s[Pt]=
this[Wa];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let e=0;for(let r=0;r<this[Xe].length;r++)e=lF(this[Xe][r][Pt],e);this[jE]=e}removeUpstream(e){
let r=WE(e).origin,n=this[Xe].find(s=>s[Ul].origin===r&&s.closed!==!0&&s.destroyed!==!0);return n&&this[aF](n),this}get upstreams(){return this[Xe].filter(e=>e.
closed!==!0&&e.destroyed!==!0).map(e=>e[Ul].origin)}[AF](){if(this[Xe].length===0)throw new nF;if(!this[Xe].find(o=>!o[Zo]&&o.closed!==!0&&o.destroyed!==!0)||this[Xe].
map(o=>o[Zo]).reduce((o,a)=>o&&a,!0))return;let n=0,s=this[Xe].findIndex(o=>!o[Zo]);for(;n++<this[Xe].length;){this[Pn]=(this[Pn]+1)%this[Xe].length;let o=this[Xe][this[Pn]];
if(o[Pt]>this[Xe][s][Pt]&&!o[Zo]&&(s=this[Pn]),this[Pn]===0&&(this[Gn]=this[Gn]-this[jE],this[Gn]<=0&&(this[Gn]=this[Wa])),o[Pt]>=this[Gn]&&!o[Zo])return o}return this[Gn]=
this[Xe][s][Pt],this[Pn]=s,this[Xe][s]}};KE.exports=Ml});var _s=S((PJ,iI)=>{"use strict";var{InvalidArgumentError:ja}=ie(),{kClients:An,kRunning:eI,kClose:gF,kDestroy:hF,kDispatch:dF,kInterceptors:fF}=ke(),mF=ms(),EF=Ns(),
IF=Fs(),CF=Z(),QF=Ha(),tI=Symbol("onConnect"),rI=Symbol("onDisconnect"),nI=Symbol("onConnectionError"),BF=Symbol("maxRedirections"),sI=Symbol("onDrain"),oI=Symbol(
"factory"),Gl=Symbol("options");function yF(t,e){return e&&e.connections===1?new IF(t,e):new EF(t,e)}i(yF,"defaultFactory");var Pl=class extends mF{static{i(this,
"Agent")}constructor({factory:e=yF,maxRedirections:r=0,connect:n,tls:s,...o}={}){if(typeof e!="function")throw new ja("factory must be a function.");if(n!=null&&
typeof n!="function"&&typeof n!="object")throw new ja("connect must be a function or an object");if(!Number.isInteger(r)||r<0)throw new ja("maxRedirections must\
 be a positive number");super(o),n&&typeof n!="function"&&(n={...n}),s&&typeof s!="function"&&(s={...s}),this[fF]=o.interceptors?.Agent&&Array.isArray(o.interceptors.
Agent)?o.interceptors.Agent:[QF({maxRedirections:r})],this[Gl]={...CF.deepClone(o),connect:n,tls:s},this[Gl].interceptors=o.interceptors?{...o.interceptors}:void 0,
this[BF]=r,this[oI]=e,this[An]=new Map,this[sI]=(a,A)=>{this.emit("drain",a,[this,...A])},this[tI]=(a,A)=>{this.emit("connect",a,[this,...A])},this[rI]=(a,A,c)=>{
this.emit("disconnect",a,[this,...A],c)},this[nI]=(a,A,c)=>{this.emit("connectionError",a,[this,...A],c)}}get[eI](){let e=0;for(let r of this[An].values())e+=r[eI];
return e}[dF](e,r){let n;if(e.origin&&(typeof e.origin=="string"||e.origin instanceof URL))n=String(e.origin);else throw new ja("opts.origin must be a non-empty\
 string or URL.");let s=this[An].get(n);return s||(s=this[oI](e.origin,this[Gl]).on("drain",this[sI]).on("connect",this[tI]).on("disconnect",this[rI]).on("conne\
ctionError",this[nI]),this[An].set(n,s)),s.dispatch(e,r)}async[gF](){let e=[];for(let r of this[An].values())e.push(r.close());this[An].clear(),await Promise.all(
e)}async[hF](e){let r=[];for(let n of this[An].values())r.push(n.destroy(e));this[An].clear(),await Promise.all(r)}};iI.exports=Pl});var Jl=S((qJ,mI)=>{"use strict";var{kProxy:Ol,kClose:pI,kDestroy:gI,kDispatch:aI,kInterceptors:wF}=ke(),{URL:On}=w("node:url"),bF=_s(),hI=Ns(),dI=ms(),{InvalidArgumentError:Ls,
RequestAbortedError:kF,SecureProxyConnectionError:SF}=ie(),AI=xo(),fI=Fs(),Ka=Symbol("proxy agent"),Xa=Symbol("proxy client"),cn=Symbol("proxy headers"),ql=Symbol(
"request tls settings"),cI=Symbol("proxy tls settings"),uI=Symbol("connect endpoint function"),lI=Symbol("tunnel proxy");function xF(t){return t==="https:"?443:
80}i(xF,"defaultProtocolPort");function RF(t,e){return new hI(t,e)}i(RF,"defaultFactory");var DF=i(()=>{},"noop");function TF(t,e){return e.connections===1?new fI(
t,e):new hI(t,e)}i(TF,"defaultAgentFactory");var Yl=class extends dI{static{i(this,"Http1ProxyWrapper")}#e;constructor(e,{headers:r={},connect:n,factory:s}){if(super(),
!e)throw new Ls("Proxy URL is mandatory");this[cn]=r,s?this.#e=s(e,{connect:n}):this.#e=new fI(e,{connect:n})}[aI](e,r){let n=r.onHeaders;r.onHeaders=function(A,c,u){
if(A===407){typeof r.onError=="function"&&r.onError(new Ls("Proxy Authentication Required (407)"));return}n&&n.call(this,A,c,u)};let{origin:s,path:o="/",headers:a={}}=e;
if(e.path=s+o,!("host"in a)&&!("Host"in a)){let{host:A}=new On(s);a.host=A}return e.headers={...this[cn],...a},this.#e[aI](e,r)}async[pI](){return this.#e.close()}async[gI](e){
return this.#e.destroy(e)}},Hl=class extends dI{static{i(this,"ProxyAgent")}constructor(e){if(super(),!e||typeof e=="object"&&!(e instanceof On)&&!e.uri)throw new Ls(
"Proxy uri is mandatory");let{clientFactory:r=RF}=e;if(typeof r!="function")throw new Ls("Proxy opts.clientFactory must be a function.");let{proxyTunnel:n=!0}=e,
s=this.#e(e),{href:o,origin:a,port:A,protocol:c,username:u,password:p,hostname:l}=s;if(this[Ol]={uri:o,protocol:c},this[wF]=e.interceptors?.ProxyAgent&&Array.isArray(
e.interceptors.ProxyAgent)?e.interceptors.ProxyAgent:[],this[ql]=e.requestTls,this[cI]=e.proxyTls,this[cn]=e.headers||{},this[lI]=n,e.auth&&e.token)throw new Ls(
"opts.auth cannot be used in combination with opts.token");e.auth?this[cn]["proxy-authorization"]=`Basic ${e.auth}`:e.token?this[cn]["proxy-authorization"]=e.token:
u&&p&&(this[cn]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(u)}:${decodeURIComponent(p)}`).toString("base64")}`);let g=AI({...e.proxyTls});
this[uI]=AI({...e.requestTls});let h=e.factory||TF,d=i((E,I)=>{let{protocol:m}=new On(E);return!this[lI]&&m==="http:"&&this[Ol].protocol==="http:"?new Yl(this[Ol].
uri,{headers:this[cn],connect:g,factory:h}):h(E,I)},"factory");this[Xa]=r(s,{connect:g}),this[Ka]=new bF({...e,factory:d,connect:i(async(E,I)=>{let m=E.host;E.port||
(m+=`:${xF(E.protocol)}`);try{let{socket:B,statusCode:k}=await this[Xa].connect({origin:a,port:A,path:m,signal:E.signal,headers:{...this[cn],host:E.host},servername:this[cI]?.
servername||l});if(k!==200&&(B.on("error",DF).destroy(),I(new kF(`Proxy response (${k}) !== 200 when HTTP Tunneling`))),E.protocol!=="https:"){I(null,B);return}
let x;this[ql]?x=this[ql].servername:x=E.servername,this[uI]({...E,servername:x,httpSocket:B},I)}catch(B){B.code==="ERR_TLS_CERT_ALTNAME_INVALID"?I(new SF(B)):I(
B)}},"connect")})}dispatch(e,r){let n=vF(e.headers);if(FF(n),n&&!("host"in n)&&!("Host"in n)){let{host:s}=new On(e.origin);n.host=s}return this[Ka].dispatch({...e,
headers:n},r)}#e(e){return typeof e=="string"?new On(e):e instanceof On?e:new On(e.uri)}async[pI](){await this[Ka].close(),await this[Xa].close()}async[gI](){await this[Ka].
destroy(),await this[Xa].destroy()}};function vF(t){if(Array.isArray(t)){let e={};for(let r=0;r<t.length;r+=2)e[t[r]]=t[r+1];return e}return t}i(vF,"buildHeader\
s");function FF(t){if(t&&Object.keys(t).find(r=>r.toLowerCase()==="proxy-authorization"))throw new Ls("Proxy-Authorization should be sent in ProxyAgent construc\
tor")}i(FF,"throwIfProxyAuthIsSent");mI.exports=Hl});var yI=S((HJ,BI)=>{"use strict";var NF=ms(),{kClose:_F,kDestroy:LF,kClosed:EI,kDestroyed:II,kDispatch:UF,kNoProxyAgent:jo,kHttpProxyAgent:un,kHttpsProxyAgent:qn}=ke(),
CI=Jl(),MF=_s(),GF={"http:":80,"https:":443},QI=!1,Vl=class extends NF{static{i(this,"EnvHttpProxyAgent")}#e=null;#t=null;#r=null;constructor(e={}){super(),this.#r=
e,QI||(QI=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:r,httpsProxy:n,noProxy:s,
...o}=e;this[jo]=new MF(o);let a=r??process.env.http_proxy??process.env.HTTP_PROXY;a?this[un]=new CI({...o,uri:a}):this[un]=this[jo];let A=n??process.env.https_proxy??
process.env.HTTPS_PROXY;A?this[qn]=new CI({...o,uri:A}):this[qn]=this[un],this.#s()}[UF](e,r){let n=new URL(e.origin);return this.#n(n).dispatch(e,r)}async[_F](){
await this[jo].close(),this[un][EI]||await this[un].close(),this[qn][EI]||await this[qn].close()}async[LF](e){await this[jo].destroy(e),this[un][II]||await this[un].
destroy(e),this[qn][II]||await this[qn].destroy(e)}#n(e){let{protocol:r,host:n,port:s}=e;return n=n.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||GF[r]||
0,this.#o(n,s)?r==="https:"?this[qn]:this[un]:this[jo]}#o(e,r){if(this.#i&&this.#s(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let n=0;n<this.#t.
length;n++){let s=this.#t[n];if(!(s.port&&s.port!==r)){if(/^[.*]/.test(s.hostname)){if(e.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(e===s.hostname)
return!1}}return!0}#s(){let e=this.#r.noProxy??this.#a,r=e.split(/[,\s]/),n=[];for(let s=0;s<r.length;s++){let o=r[s];if(!o)continue;let a=o.match(/^(.+):(\d+)$/);
n.push({hostname:(a?a[1]:o).toLowerCase(),port:a?Number.parseInt(a[2],10):0})}this.#e=e,this.#t=n}get#i(){return this.#r.noProxy!==void 0?!1:this.#e!==this.#a}get#a(){
return process.env.no_proxy??process.env.NO_PROXY??""}};BI.exports=Vl});var eA=S((VJ,xI)=>{"use strict";var Ko=w("node:assert"),{kRetryHandlerDefaultRetry:wI}=ke(),{RequestRetryError:Yn}=ie(),{isDisturbed:bI,parseHeaders:PF,parseRangeHeader:kI,
wrapRequestBody:OF}=Z();function qF(t){let e=Date.now();return new Date(t).getTime()-e}i(qF,"calculateRetryAfterHeader");function SI(t,e,r,n){let s=t["content-l\
ength"];if(s==null||!Number.isFinite(e.start)||!Number.isFinite(e.end))return null;let o=Number(s),a=e.end-e.start+1;return!Number.isFinite(o)||o!==a?new Yn("Co\
ntent-Length mismatch",r,{headers:t,data:{count:n}}):null}i(SI,"validatePartialResponseContentLength");var zl=class t{static{i(this,"RetryHandler")}constructor(e,r){
let{retryOptions:n,...s}=e,{retry:o,maxRetries:a,maxTimeout:A,minTimeout:c,timeoutFactor:u,methods:p,errorCodes:l,retryAfter:g,statusCodes:h}=n??{};this.dispatch=
r.dispatch,this.handler=r.handler,this.opts={...s,body:OF(e.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:o??t[wI],retryAfter:g??!0,maxTimeout:A??
30*1e3,minTimeout:c??500,timeoutFactor:u??2,maxRetries:a??5,methods:p??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:h??[500,502,503,504,429],errorCodes:l??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(d=>{this.aborted=!0,this.abort?this.abort(d):this.reason=
d})}checkpointResponseEnd(e,r){if(this.end==null&&this.opts.method!=="HEAD"){let n=e["content-length"];this.end=n!=null?Number(n)-1:null,Ko(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?r:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(e,r,n){
this.handler.onUpgrade&&this.handler.onUpgrade(e,r,n)}onConnect(e){this.aborted?e(this.reason):this.abort=e}onBodySent(e){if(this.handler.onBodySent)return this.
handler.onBodySent(e)}static[wI](e,{state:r,opts:n},s){let{statusCode:o,code:a,headers:A}=e,{method:c,retryOptions:u}=n,{maxRetries:p,minTimeout:l,maxTimeout:g,
timeoutFactor:h,statusCodes:d,errorCodes:E,methods:I}=u,{counter:m}=r;if(a&&a!=="UND_ERR_REQ_RETRY"&&!E.includes(a)){s(e);return}if(Array.isArray(I)&&!I.includes(
c)){s(e);return}if(o!=null&&Array.isArray(d)&&!d.includes(o)){s(e);return}if(m>p){s(e);return}let B=A?.["retry-after"];B&&(B=Number(B),B=Number.isNaN(B)?qF(B):B*
1e3);let k=B>0?Math.min(B,g):Math.min(l*h**(m-1),g);setTimeout(()=>s(null),k)}onHeaders(e,r,n,s){let o=PF(r);if(this.retryCount+=1,e>=300)return!this.headersSent&&
this.retryOpts.statusCodes.includes(e)===!1?(this.headersSent=!0,this.checkpointResponseEnd(o,n),this.handler.onHeaders(e,r,n,s)):(this.abort(new Yn("Request fa\
iled",e,{headers:o,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,e!==206&&(this.start>0||e!==200))return this.abort(new Yn("serv\
er does not support the range header and the payload was partially consumed",e,{headers:o,data:{count:this.retryCount}})),!1;let A=kI(o["content-range"]);if(!A)
return this.abort(new Yn("Content-Range mismatch",e,{headers:o,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==o.etag)return this.abort(new Yn(
"ETag mismatch",e,{headers:o,data:{count:this.retryCount}})),!1;let c=SI(o,A,e,this.retryCount);if(c!=null)return this.abort(c),!1;let{start:u,size:p,end:l=p-1}=A;
return this.start!==u||this.end!=null&&this.end!==l?(this.abort(new Yn("Content-Range mismatch",e,{headers:o,data:{count:this.retryCount}})),!1):(this.resume=n,
!0)}if(this.end==null){if(e===206){let A=kI(o["content-range"]);if(A==null)return this.headersSent=!0,this.handler.onHeaders(e,r,n,s);let c=SI(o,A,e,this.retryCount);
if(c!=null)return this.abort(c),!1;let{start:u,size:p,end:l=p-1}=A;Ko(u!=null&&Number.isFinite(u),"content-range mismatch"),Ko(l!=null&&Number.isFinite(l),"inva\
lid content-length"),this.start=u,this.end=l}if(this.end==null){let A=o["content-length"];this.end=A!=null?Number(A)-1:null}return Ko(Number.isFinite(this.start)),
Ko(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=n,this.headersSent=!0,this.etag=o.etag!=null?o.etag:null,this.etag!=null&&this.
etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(e,r,n,s)}let a=new Yn("Request failed",e,{headers:o,data:{count:this.retryCount}});return this.abort(
a),!1}onData(e){return this.start+=e.length,this.handler.onData(e)}onComplete(e){return this.retryCount=0,this.handler.onComplete(e)}onError(e){if(this.aborted||
bI(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(e);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+
(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(e,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},r.bind(this));function r(n){if(n!=null||this.aborted||bI(this.opts.body))return this.handler.onError(n);if(this.start!==0){let s={range:`bytes=${this.start}\
-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...s}}}try{this.retryCountCheckpoint=this.retryCount,
this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}i(r,"onRetry")}};xI.exports=zl});var DI=S(($J,RI)=>{"use strict";var YF=ko(),HF=eA(),$l=class extends YF{static{i(this,"RetryAgent")}#e=null;#t=null;constructor(e,r={}){super(r),this.#e=e,this.#t=
r}dispatch(e,r){let n=new HF({...e,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:r});return this.#e.dispatch(e,n)}close(){return this.#e.
close()}destroy(){return this.#e.destroy()}};RI.exports=$l});var ep=S((ZJ,GI)=>{"use strict";var _I=w("node:assert"),{Readable:JF}=w("node:stream"),{RequestAbortedError:LI,NotSupportedError:VF,InvalidArgumentError:zF,AbortError:Wl}=ie(),
UI=Z(),{ReadableStreamFrom:$F}=Z(),kt=Symbol("kConsume"),Xo=Symbol("kReading"),ln=Symbol("kBody"),TI=Symbol("kAbort"),MI=Symbol("kContentType"),vI=Symbol("kCont\
entLength"),WF=i(()=>{},"noop"),Zl=class extends JF{static{i(this,"BodyReadable")}constructor({resume:e,abort:r,contentType:n="",contentLength:s,highWaterMark:o=64*
1024}){super({autoDestroy:!0,read:e,highWaterMark:o}),this._readableState.dataEmitted=!1,this[TI]=r,this[kt]=null,this[ln]=null,this[MI]=n,this[vI]=s,this[Xo]=!1}destroy(e){
return!e&&!this._readableState.endEmitted&&(e=new LI),e&&this[TI](),super.destroy(e)}_destroy(e,r){this[Xo]?r(e):setImmediate(()=>{r(e)})}on(e,...r){return(e===
"data"||e==="readable")&&(this[Xo]=!0),super.on(e,...r)}addListener(e,...r){return this.on(e,...r)}off(e,...r){let n=super.off(e,...r);return(e==="data"||e==="r\
eadable")&&(this[Xo]=this.listenerCount("data")>0||this.listenerCount("readable")>0),n}removeListener(e,...r){return this.off(e,...r)}push(e){return this[kt]&&e!==
null?(Kl(this[kt],e),this[Xo]?super.push(e):!0):super.push(e)}async text(){return ei(this,"text")}async json(){return ei(this,"json")}async blob(){return ei(this,
"blob")}async bytes(){return ei(this,"bytes")}async arrayBuffer(){return ei(this,"arrayBuffer")}async formData(){throw new VF}get bodyUsed(){return UI.isDisturbed(
this)}get body(){return this[ln]||(this[ln]=$F(this),this[kt]&&(this[ln].getReader(),_I(this[ln].locked))),this[ln]}async dump(e){let r=Number.isFinite(e?.limit)?
e.limit:131072,n=e?.signal;if(n!=null&&(typeof n!="object"||!("aborted"in n)))throw new zF("signal must be an AbortSignal");return n?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((s,o)=>{this[vI]>r&&this.destroy(new Wl);let a=i(()=>{this.destroy(n.reason??new Wl)},"onAbort");n?.addEventListener("abort",
a),this.on("close",function(){n?.removeEventListener("abort",a),n?.aborted?o(n.reason??new Wl):s(null)}).on("error",WF).on("data",function(A){r-=A.length,r<=0&&
this.destroy()}).resume()})}};function ZF(t){return t[ln]&&t[ln].locked===!0||t[kt]}i(ZF,"isLocked");function jF(t){return UI.isDisturbed(t)||ZF(t)}i(jF,"isUnus\
able");async function ei(t,e){return _I(!t[kt]),new Promise((r,n)=>{if(jF(t)){let s=t._readableState;s.destroyed&&s.closeEmitted===!1?t.on("error",o=>{n(o)}).on(
"close",()=>{n(new TypeError("unusable"))}):n(s.errored??new TypeError("unusable"))}else queueMicrotask(()=>{t[kt]={type:e,stream:t,resolve:r,reject:n,length:0,
body:[]},t.on("error",function(s){Xl(this[kt],s)}).on("close",function(){this[kt].body!==null&&Xl(this[kt],new LI)}),KF(t[kt])})})}i(ei,"consume");function KF(t){
if(t.body===null)return;let{_readableState:e}=t.stream;if(e.bufferIndex){let r=e.bufferIndex,n=e.buffer.length;for(let s=r;s<n;s++)Kl(t,e.buffer[s])}else for(let r of e.
buffer)Kl(t,r);for(e.endEmitted?NI(this[kt]):t.stream.on("end",function(){NI(this[kt])}),t.stream.resume();t.stream.read()!=null;);}i(KF,"consumeStart");function jl(t,e){
if(t.length===0||e===0)return"";let r=t.length===1?t[0]:Buffer.concat(t,e),n=r.length,s=n>2&&r[0]===239&&r[1]===187&&r[2]===191?3:0;return r.utf8Slice(s,n)}i(jl,
"chunksDecode");function FI(t,e){if(t.length===0||e===0)return new Uint8Array(0);if(t.length===1)return new Uint8Array(t[0]);let r=new Uint8Array(Buffer.allocUnsafeSlow(
e).buffer),n=0;for(let s=0;s<t.length;++s){let o=t[s];r.set(o,n),n+=o.length}return r}i(FI,"chunksConcat");function NI(t){let{type:e,body:r,resolve:n,stream:s,length:o}=t;
try{e==="text"?n(jl(r,o)):e==="json"?n(JSON.parse(jl(r,o))):e==="arrayBuffer"?n(FI(r,o).buffer):e==="blob"?n(new Blob(r,{type:s[MI]})):e==="bytes"&&n(FI(r,o)),Xl(
t)}catch(a){s.destroy(a)}}i(NI,"consumeEnd");function Kl(t,e){t.length+=e.length,t.body.push(e)}i(Kl,"consumePush");function Xl(t,e){t.body!==null&&(e?t.reject(
e):t.resolve(),t.type=null,t.stream=null,t.resolve=null,t.reject=null,t.length=0,t.body=null)}i(Xl,"consumeFinish");GI.exports={Readable:Zl,chunksDecode:jl}});var tp=S((KJ,HI)=>{var XF=w("node:assert"),{ResponseStatusCodeError:PI}=ie(),{chunksDecode:OI}=ep(),eN=128*1024;async function tN({callback:t,body:e,contentType:r,
statusCode:n,statusMessage:s,headers:o}){XF(e);let a=[],A=0;try{for await(let l of e)if(a.push(l),A+=l.length,A>eN){a=[],A=0;break}}catch{a=[],A=0}let c=`Respon\
se status code ${n}${s?`: ${s}`:""}`;if(n===204||!r||!A){queueMicrotask(()=>t(new PI(c,n,o)));return}let u=Error.stackTraceLimit;Error.stackTraceLimit=0;let p;try{
qI(r)?p=JSON.parse(OI(a,A)):YI(r)&&(p=OI(a,A))}catch{}finally{Error.stackTraceLimit=u}queueMicrotask(()=>t(new PI(c,n,o,p)))}i(tN,"getResolveErrorBodyCallback");
var qI=i(t=>t.length>15&&t[11]==="/"&&t[0]==="a"&&t[1]==="p"&&t[2]==="p"&&t[3]==="l"&&t[4]==="i"&&t[5]==="c"&&t[6]==="a"&&t[7]==="t"&&t[8]==="i"&&t[9]==="o"&&t[10]===
"n"&&t[12]==="j"&&t[13]==="s"&&t[14]==="o"&&t[15]==="n","isContentTypeApplicationJson"),YI=i(t=>t.length>4&&t[4]==="/"&&t[0]==="t"&&t[1]==="e"&&t[2]==="x"&&t[3]===
"t","isContentTypeText");HI.exports={getResolveErrorBodyCallback:tN,isContentTypeApplicationJson:qI,isContentTypeText:YI}});var zI=S((eV,rp)=>{"use strict";var rN=w("node:assert"),{Readable:nN}=ep(),{InvalidArgumentError:Us,RequestAbortedError:JI}=ie(),St=Z(),{getResolveErrorBodyCallback:sN}=tp(),
{AsyncResource:oN}=w("node:async_hooks"),tA=class extends oN{static{i(this,"RequestHandler")}constructor(e,r){if(!e||typeof e!="object")throw new Us("invalid op\
ts");let{signal:n,method:s,opaque:o,body:a,onInfo:A,responseHeaders:c,throwOnError:u,highWaterMark:p}=e;try{if(typeof r!="function")throw new Us("invalid callba\
ck");if(p&&(typeof p!="number"||p<0))throw new Us("invalid highWaterMark");if(n&&typeof n.on!="function"&&typeof n.addEventListener!="function")throw new Us("si\
gnal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Us("invalid method");if(A&&typeof A!="function")throw new Us("invalid onInfo callback");
super("UNDICI_REQUEST")}catch(l){throw St.isStream(a)&&St.destroy(a.on("error",St.nop),l),l}this.method=s,this.responseHeaders=c||null,this.opaque=o||null,this.
callback=r,this.res=null,this.abort=null,this.body=a,this.trailers={},this.context=null,this.onInfo=A||null,this.throwOnError=u,this.highWaterMark=p,this.signal=
n,this.reason=null,this.removeAbortListener=null,St.isStream(a)&&a.on("error",l=>{this.onError(l)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??
new JI:this.removeAbortListener=St.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new JI,this.res?St.destroy(this.res.on("error",St.nop),this.
reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}))}onConnect(e,r){if(this.reason){e(this.reason);return}rN(this.callback),this.abort=e,this.context=r}onHeaders(e,r,n,s){let{callback:o,opaque:a,abort:A,context:c,
responseHeaders:u,highWaterMark:p}=this,l=u==="raw"?St.parseRawHeaders(r):St.parseHeaders(r);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:l});return}
let g=u==="raw"?St.parseHeaders(r):l,h=g["content-type"],d=g["content-length"],E=new nN({resume:n,abort:A,contentType:h,contentLength:this.method!=="HEAD"&&d?Number(
d):null,highWaterMark:p});this.removeAbortListener&&E.on("close",this.removeAbortListener),this.callback=null,this.res=E,o!==null&&(this.throwOnError&&e>=400?this.
runInAsyncScope(sN,null,{callback:o,body:E,contentType:h,statusCode:e,statusMessage:s,headers:l}):this.runInAsyncScope(o,null,null,{statusCode:e,headers:l,trailers:this.
trailers,opaque:a,body:E,context:c}))}onData(e){return this.res.push(e)}onComplete(e){St.parseHeaders(e,this.trailers),this.res.push(null)}onError(e){let{res:r,
callback:n,body:s,opaque:o}=this;n&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(n,null,e,{opaque:o})})),r&&(this.res=null,queueMicrotask(()=>{St.
destroy(r,e)})),s&&(this.body=null,St.destroy(s,e)),this.removeAbortListener&&(r?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}};function VI(t,e){if(e===void 0)return new Promise((r,n)=>{VI.call(this,t,(s,o)=>s?n(s):r(o))});try{this.dispatch(t,new tA(t,e))}catch(r){if(typeof e!="f\
unction")throw r;let n=t?.opaque;queueMicrotask(()=>e(r,{opaque:n}))}}i(VI,"request");rp.exports=VI;rp.exports.RequestHandler=tA});var ti=S((rV,ZI)=>{var{addAbortListener:iN}=Z(),{RequestAbortedError:aN}=ie(),Ms=Symbol("kListener"),Ir=Symbol("kSignal");function $I(t){t.abort?t.abort(t[Ir]?.
reason):t.reason=t[Ir]?.reason??new aN,WI(t)}i($I,"abort");function AN(t,e){if(t.reason=null,t[Ir]=null,t[Ms]=null,!!e){if(e.aborted){$I(t);return}t[Ir]=e,t[Ms]=
()=>{$I(t)},iN(t[Ir],t[Ms])}}i(AN,"addSignal");function WI(t){t[Ir]&&("removeEventListener"in t[Ir]?t[Ir].removeEventListener("abort",t[Ms]):t[Ir].removeListener(
"abort",t[Ms]),t[Ir]=null,t[Ms]=null)}i(WI,"removeSignal");ZI.exports={addSignal:AN,removeSignal:WI}});var eC=S((sV,XI)=>{"use strict";var cN=w("node:assert"),{finished:uN,PassThrough:lN}=w("node:stream"),{InvalidArgumentError:Gs,InvalidReturnValueError:pN}=ie(),
Kt=Z(),{getResolveErrorBodyCallback:gN}=tp(),{AsyncResource:hN}=w("node:async_hooks"),{addSignal:dN,removeSignal:jI}=ti(),np=class extends hN{static{i(this,"Str\
eamHandler")}constructor(e,r,n){if(!e||typeof e!="object")throw new Gs("invalid opts");let{signal:s,method:o,opaque:a,body:A,onInfo:c,responseHeaders:u,throwOnError:p}=e;
try{if(typeof n!="function")throw new Gs("invalid callback");if(typeof r!="function")throw new Gs("invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!=
"function")throw new Gs("signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new Gs("invalid method");if(c&&typeof c!="function")throw new Gs(
"invalid onInfo callback");super("UNDICI_STREAM")}catch(l){throw Kt.isStream(A)&&Kt.destroy(A.on("error",Kt.nop),l),l}this.responseHeaders=u||null,this.opaque=a||
null,this.factory=r,this.callback=n,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=A,this.onInfo=c||null,this.throwOnError=p||!1,Kt.
isStream(A)&&A.on("error",l=>{this.onError(l)}),dN(this,s)}onConnect(e,r){if(this.reason){e(this.reason);return}cN(this.callback),this.abort=e,this.context=r}onHeaders(e,r,n,s){
let{factory:o,opaque:a,context:A,callback:c,responseHeaders:u}=this,p=u==="raw"?Kt.parseRawHeaders(r):Kt.parseHeaders(r);if(e<200){this.onInfo&&this.onInfo({statusCode:e,
headers:p});return}this.factory=null;let l;if(this.throwOnError&&e>=400){let d=(u==="raw"?Kt.parseHeaders(r):p)["content-type"];l=new lN,this.callback=null,this.
runInAsyncScope(gN,null,{callback:c,body:l,contentType:d,statusCode:e,statusMessage:s,headers:p})}else{if(o===null)return;if(l=this.runInAsyncScope(o,null,{statusCode:e,
headers:p,opaque:a,context:A}),!l||typeof l.write!="function"||typeof l.end!="function"||typeof l.on!="function")throw new pN("expected Writable");uN(l,{readable:!1},
h=>{let{callback:d,res:E,opaque:I,trailers:m,abort:B}=this;this.res=null,(h||!E.readable)&&Kt.destroy(E,h),this.callback=null,this.runInAsyncScope(d,null,h||null,
{opaque:I,trailers:m}),h&&B()})}return l.on("drain",n),this.res=l,(l.writableNeedDrain!==void 0?l.writableNeedDrain:l._writableState?.needDrain)!==!0}onData(e){
let{res:r}=this;return r?r.write(e):!0}onComplete(e){let{res:r}=this;jI(this),r&&(this.trailers=Kt.parseHeaders(e),r.end())}onError(e){let{res:r,callback:n,opaque:s,
body:o}=this;jI(this),this.factory=null,r?(this.res=null,Kt.destroy(r,e)):n&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(n,null,e,{opaque:s})})),
o&&(this.body=null,Kt.destroy(o,e))}};function KI(t,e,r){if(r===void 0)return new Promise((n,s)=>{KI.call(this,t,e,(o,a)=>o?s(o):n(a))});try{this.dispatch(t,new np(
t,e,r))}catch(n){if(typeof r!="function")throw n;let s=t?.opaque;queueMicrotask(()=>r(n,{opaque:s}))}}i(KI,"stream");XI.exports=KI});var sC=S((iV,nC)=>{"use strict";var{Readable:rC,Duplex:fN,PassThrough:mN}=w("node:stream"),{InvalidArgumentError:ri,InvalidReturnValueError:EN,RequestAbortedError:sp}=ie(),
Ot=Z(),{AsyncResource:IN}=w("node:async_hooks"),{addSignal:CN,removeSignal:QN}=ti(),tC=w("node:assert"),Ps=Symbol("resume"),op=class extends rC{static{i(this,"P\
ipelineRequest")}constructor(){super({autoDestroy:!0}),this[Ps]=null}_read(){let{[Ps]:e}=this;e&&(this[Ps]=null,e())}_destroy(e,r){this._read(),r(e)}},ip=class extends rC{static{
i(this,"PipelineResponse")}constructor(e){super({autoDestroy:!0}),this[Ps]=e}_read(){this[Ps]()}_destroy(e,r){!e&&!this._readableState.endEmitted&&(e=new sp),r(
e)}},ap=class extends IN{static{i(this,"PipelineHandler")}constructor(e,r){if(!e||typeof e!="object")throw new ri("invalid opts");if(typeof r!="function")throw new ri(
"invalid handler");let{signal:n,method:s,opaque:o,onInfo:a,responseHeaders:A}=e;if(n&&typeof n.on!="function"&&typeof n.addEventListener!="function")throw new ri(
"signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new ri("invalid method");if(a&&typeof a!="function")throw new ri("invalid onInfo callbac\
k");super("UNDICI_PIPELINE"),this.opaque=o||null,this.responseHeaders=A||null,this.handler=r,this.abort=null,this.context=null,this.onInfo=a||null,this.req=new op().
on("error",Ot.nop),this.ret=new fN({readableObjectMode:e.objectMode,autoDestroy:!0,read:i(()=>{let{body:c}=this;c?.resume&&c.resume()},"read"),write:i((c,u,p)=>{
let{req:l}=this;l.push(c,u)||l._readableState.destroyed?p():l[Ps]=p},"write"),destroy:i((c,u)=>{let{body:p,req:l,res:g,ret:h,abort:d}=this;!c&&!h._readableState.
endEmitted&&(c=new sp),d&&c&&d(),Ot.destroy(p,c),Ot.destroy(l,c),Ot.destroy(g,c),QN(this),u(c)},"destroy")}).on("prefinish",()=>{let{req:c}=this;c.push(null)}),
this.res=null,CN(this,n)}onConnect(e,r){let{ret:n,res:s}=this;if(this.reason){e(this.reason);return}tC(!s,"pipeline cannot be retried"),tC(!n.destroyed),this.abort=
e,this.context=r}onHeaders(e,r,n){let{opaque:s,handler:o,context:a}=this;if(e<200){if(this.onInfo){let c=this.responseHeaders==="raw"?Ot.parseRawHeaders(r):Ot.parseHeaders(
r);this.onInfo({statusCode:e,headers:c})}return}this.res=new ip(n);let A;try{this.handler=null;let c=this.responseHeaders==="raw"?Ot.parseRawHeaders(r):Ot.parseHeaders(
r);A=this.runInAsyncScope(o,null,{statusCode:e,headers:c,opaque:s,body:this.res,context:a})}catch(c){throw this.res.on("error",Ot.nop),c}if(!A||typeof A.on!="fu\
nction")throw new EN("expected Readable");A.on("data",c=>{let{ret:u,body:p}=this;!u.push(c)&&p.pause&&p.pause()}).on("error",c=>{let{ret:u}=this;Ot.destroy(u,c)}).
on("end",()=>{let{ret:c}=this;c.push(null)}).on("close",()=>{let{ret:c}=this;c._readableState.ended||Ot.destroy(c,new sp)}),this.body=A}onData(e){let{res:r}=this;
return r.push(e)}onComplete(e){let{res:r}=this;r.push(null)}onError(e){let{ret:r}=this;this.handler=null,Ot.destroy(r,e)}};function BN(t,e){try{let r=new ap(t,e);
return this.dispatch({...t,body:r.req},r),r.ret}catch(r){return new mN().destroy(r)}}i(BN,"pipeline");nC.exports=BN});var uC=S((AV,cC)=>{"use strict";var{InvalidArgumentError:Ap,SocketError:yN}=ie(),{AsyncResource:wN}=w("node:async_hooks"),oC=Z(),{addSignal:bN,removeSignal:iC}=ti(),
aC=w("node:assert"),cp=class extends wN{static{i(this,"UpgradeHandler")}constructor(e,r){if(!e||typeof e!="object")throw new Ap("invalid opts");if(typeof r!="fu\
nction")throw new Ap("invalid callback");let{signal:n,opaque:s,responseHeaders:o}=e;if(n&&typeof n.on!="function"&&typeof n.addEventListener!="function")throw new Ap(
"signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=o||null,this.opaque=s||null,this.callback=r,this.abort=null,this.context=
null,bN(this,n)}onConnect(e,r){if(this.reason){e(this.reason);return}aC(this.callback),this.abort=e,this.context=null}onHeaders(){throw new yN("bad upgrade",null)}onUpgrade(e,r,n){
aC(e===101);let{callback:s,opaque:o,context:a}=this;iC(this),this.callback=null;let A=this.responseHeaders==="raw"?oC.parseRawHeaders(r):oC.parseHeaders(r);this.
runInAsyncScope(s,null,null,{headers:A,socket:n,opaque:o,context:a})}onError(e){let{callback:r,opaque:n}=this;iC(this),r&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(r,null,e,{opaque:n})}))}};function AC(t,e){if(e===void 0)return new Promise((r,n)=>{AC.call(this,t,(s,o)=>s?n(s):r(o))});try{let r=new cp(t,
e);this.dispatch({...t,method:t.method||"GET",upgrade:t.protocol||"Websocket"},r)}catch(r){if(typeof e!="function")throw r;let n=t?.opaque;queueMicrotask(()=>e(
r,{opaque:n}))}}i(AC,"upgrade");cC.exports=AC});var dC=S((uV,hC)=>{"use strict";var kN=w("node:assert"),{AsyncResource:SN}=w("node:async_hooks"),{InvalidArgumentError:up,SocketError:xN}=ie(),lC=Z(),{addSignal:RN,
removeSignal:pC}=ti(),lp=class extends SN{static{i(this,"ConnectHandler")}constructor(e,r){if(!e||typeof e!="object")throw new up("invalid opts");if(typeof r!="\
function")throw new up("invalid callback");let{signal:n,opaque:s,responseHeaders:o}=e;if(n&&typeof n.on!="function"&&typeof n.addEventListener!="function")throw new up(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=o||null,this.callback=r,this.abort=null,RN(this,
n)}onConnect(e,r){if(this.reason){e(this.reason);return}kN(this.callback),this.abort=e,this.context=r}onHeaders(){throw new xN("bad connect",null)}onUpgrade(e,r,n){
let{callback:s,opaque:o,context:a}=this;pC(this),this.callback=null;let A=r;A!=null&&(A=this.responseHeaders==="raw"?lC.parseRawHeaders(r):lC.parseHeaders(r)),this.
runInAsyncScope(s,null,null,{statusCode:e,headers:A,socket:n,opaque:o,context:a})}onError(e){let{callback:r,opaque:n}=this;pC(this),r&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(r,null,e,{opaque:n})}))}};function gC(t,e){if(e===void 0)return new Promise((r,n)=>{gC.call(this,t,(s,o)=>s?n(s):r(o))});try{let r=new lp(
t,e);this.dispatch({...t,method:"CONNECT"},r)}catch(r){if(typeof e!="function")throw r;let n=t?.opaque;queueMicrotask(()=>e(r,{opaque:n}))}}i(gC,"connect");hC.exports=
gC});var fC=S((pV,Os)=>{"use strict";Os.exports.request=zI();Os.exports.stream=eC();Os.exports.pipeline=sC();Os.exports.upgrade=uC();Os.exports.connect=dC()});var gp=S((gV,EC)=>{"use strict";var{UndiciError:DN}=ie(),mC=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),pp=class t extends DN{static{i(this,"MockNo\
tMatchedError")}constructor(e){super(e),Error.captureStackTrace(this,t),this.name="MockNotMatchedError",this.message=e||"The request does not match any register\
ed mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](e){return e&&e[mC]===!0}[mC]=!0};EC.exports={MockNotMatchedError:pp}});var qs=S((dV,IC)=>{"use strict";IC.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}});var ni=S((fV,DC)=>{"use strict";var{MockNotMatchedError:Hn}=gp(),{kDispatches:rA,kMockAgent:TN,kOriginalDispatch:vN,kOrigin:FN,kGetNetConnect:NN}=qs(),{buildURL:_N}=Z(),
{STATUS_CODES:LN}=w("node:http"),{types:{isPromise:UN}}=w("node:util");function Gr(t,e){return typeof t=="string"?t===e:t instanceof RegExp?t.test(e):typeof t==
"function"?t(e)===!0:!1}i(Gr,"matchValue");function QC(t){return Object.fromEntries(Object.entries(t).map(([e,r])=>[e.toLocaleLowerCase(),r]))}i(QC,"lowerCaseEn\
tries");function BC(t,e){if(Array.isArray(t)){for(let r=0;r<t.length;r+=2)if(t[r].toLocaleLowerCase()===e.toLocaleLowerCase())return t[r+1];return}else return typeof t.
get=="function"?t.get(e):QC(t)[e.toLocaleLowerCase()]}i(BC,"getHeaderByName");function fp(t){let e=t.slice(),r=[];for(let n=0;n<e.length;n+=2)r.push([e[n],e[n+1]]);
return Object.fromEntries(r)}i(fp,"buildHeadersFromArray");function yC(t,e){if(typeof t.headers=="function")return Array.isArray(e)&&(e=fp(e)),t.headers(e?QC(e):
{});if(typeof t.headers>"u")return!0;if(typeof e!="object"||typeof t.headers!="object")return!1;for(let[r,n]of Object.entries(t.headers)){let s=BC(e,r);if(!Gr(n,
s))return!1}return!0}i(yC,"matchHeaders");function CC(t){if(typeof t!="string")return t;let e=t.split("?");if(e.length!==2)return t;let r=new URLSearchParams(e.
pop());return r.sort(),[...e,r.toString()].join("?")}i(CC,"safeUrl");function MN(t,{path:e,method:r,body:n,headers:s}){let o=Gr(t.path,e),a=Gr(t.method,r),A=typeof t.
body<"u"?Gr(t.body,n):!0,c=yC(t,s);return o&&a&&A&&c}i(MN,"matchKey");function wC(t){return Buffer.isBuffer(t)||t instanceof Uint8Array||t instanceof ArrayBuffer?
t:typeof t=="object"?JSON.stringify(t):t.toString()}i(wC,"getResponseData");function bC(t,e){let r=e.query?_N(e.path,e.query):e.path,n=typeof r=="string"?CC(r):
r,s=t.filter(({consumed:o})=>!o).filter(({path:o})=>Gr(CC(o),n));if(s.length===0)throw new Hn(`Mock dispatch not matched for path '${n}'`);if(s=s.filter(({method:o})=>Gr(
o,e.method)),s.length===0)throw new Hn(`Mock dispatch not matched for method '${e.method}' on path '${n}'`);if(s=s.filter(({body:o})=>typeof o<"u"?Gr(o,e.body):
!0),s.length===0)throw new Hn(`Mock dispatch not matched for body '${e.body}' on path '${n}'`);if(s=s.filter(o=>yC(o,e.headers)),s.length===0){let o=typeof e.headers==
"object"?JSON.stringify(e.headers):e.headers;throw new Hn(`Mock dispatch not matched for headers '${o}' on path '${n}'`)}return s[0]}i(bC,"getMockDispatch");function GN(t,e,r){
let n={timesInvoked:0,times:1,persist:!1,consumed:!1},s=typeof r=="function"?{callback:r}:{...r},o={...n,...e,pending:!0,data:{error:null,...s}};return t.push(o),
o}i(GN,"addMockDispatch");function hp(t,e){let r=t.findIndex(n=>n.consumed?MN(n,e):!1);r!==-1&&t.splice(r,1)}i(hp,"deleteMockDispatch");function kC(t){let{path:e,
method:r,body:n,headers:s,query:o}=t;return{path:e,method:r,body:n,headers:s,query:o}}i(kC,"buildKey");function dp(t){let e=Object.keys(t),r=[];for(let n=0;n<e.
length;++n){let s=e[n],o=t[s],a=Buffer.from(`${s}`);if(Array.isArray(o))for(let A=0;A<o.length;++A)r.push(a,Buffer.from(`${o[A]}`));else r.push(a,Buffer.from(`${o}`))}
return r}i(dp,"generateKeyValues");function SC(t){return LN[t]||"unknown"}i(SC,"getStatusText");async function PN(t){let e=[];for await(let r of t)e.push(r);return Buffer.
concat(e).toString("utf8")}i(PN,"getResponse");function xC(t,e){let r=kC(t),n=bC(this[rA],r);n.timesInvoked++,n.data.callback&&(n.data={...n.data,...n.data.callback(
t)});let{data:{statusCode:s,data:o,headers:a,trailers:A,error:c},delay:u,persist:p}=n,{timesInvoked:l,times:g}=n;if(n.consumed=!p&&l>=g,n.pending=l<g,c!==null)return hp(
this[rA],r),e.onError(c),!0;typeof u=="number"&&u>0?setTimeout(()=>{h(this[rA])},u):h(this[rA]);function h(E,I=o){let m=Array.isArray(t.headers)?fp(t.headers):t.
headers,B=typeof I=="function"?I({...t,headers:m}):I;if(UN(B)){B.then(W=>h(E,W));return}let k=wC(B),x=dp(a),H=dp(A);e.onConnect?.(W=>e.onError(W),null),e.onHeaders?.(
s,x,d,SC(s)),e.onData?.(Buffer.from(k)),e.onComplete?.(H),hp(E,r)}i(h,"handleReply");function d(){}return i(d,"resume"),!0}i(xC,"mockDispatch");function ON(){let t=this[TN],
e=this[FN],r=this[vN];return i(function(s,o){if(t.isMockActive)try{xC.call(this,s,o)}catch(a){if(a instanceof Hn){let A=t[NN]();if(A===!1)throw new Hn(`${a.message}\
: subsequent request to origin ${e} was not allowed (net.connect disabled)`);if(RC(A,e))r.call(this,s,o);else throw new Hn(`${a.message}: subsequent request to \
origin ${e} was not allowed (net.connect is not enabled for this origin)`)}else throw a}else r.call(this,s,o)},"dispatch")}i(ON,"buildMockDispatch");function RC(t,e){
let r=new URL(e);return t===!0?!0:!!(Array.isArray(t)&&t.some(n=>Gr(n,r.host)))}i(RC,"checkNetConnect");function qN(t){if(t){let{agent:e,...r}=t;return r}}i(qN,
"buildMockOptions");DC.exports={getResponseData:wC,getMockDispatch:bC,addMockDispatch:GN,deleteMockDispatch:hp,buildKey:kC,generateKeyValues:dp,matchValue:Gr,getResponse:PN,
getStatusText:SC,mockDispatch:xC,buildMockDispatch:ON,checkNetConnect:RC,buildMockOptions:qN,getHeaderByName:BC,buildHeadersFromArray:fp}});var yp=S((EV,Bp)=>{"use strict";var{getResponseData:YN,buildKey:HN,addMockDispatch:mp}=ni(),{kDispatches:nA,kDispatchKey:sA,kDefaultHeaders:Ep,kDefaultTrailers:Ip,
kContentLength:Cp,kMockDispatch:oA}=qs(),{InvalidArgumentError:Cr}=ie(),{buildURL:JN}=Z(),Ys=class{static{i(this,"MockScope")}constructor(e){this[oA]=e}delay(e){
if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new Cr("waitInMs must be a valid integer > 0");return this[oA].delay=e,this}persist(){return this[oA].persist=
!0,this}times(e){if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new Cr("repeatTimes must be a valid integer > 0");return this[oA].times=e,this}},Qp=class{static{
i(this,"MockInterceptor")}constructor(e,r){if(typeof e!="object")throw new Cr("opts must be an object");if(typeof e.path>"u")throw new Cr("opts.path must be def\
ined");if(typeof e.method>"u"&&(e.method="GET"),typeof e.path=="string")if(e.query)e.path=JN(e.path,e.query);else{let n=new URL(e.path,"data://");e.path=n.pathname+
n.search}typeof e.method=="string"&&(e.method=e.method.toUpperCase()),this[sA]=HN(e),this[nA]=r,this[Ep]={},this[Ip]={},this[Cp]=!1}createMockScopeDispatchData({
statusCode:e,data:r,responseOptions:n}){let s=YN(r),o=this[Cp]?{"content-length":s.length}:{},a={...this[Ep],...o,...n.headers},A={...this[Ip],...n.trailers};return{
statusCode:e,data:r,headers:a,trailers:A}}validateReplyParameters(e){if(typeof e.statusCode>"u")throw new Cr("statusCode must be defined");if(typeof e.responseOptions!=
"object"||e.responseOptions===null)throw new Cr("responseOptions must be an object")}reply(e){if(typeof e=="function"){let o=i(A=>{let c=e(A);if(typeof c!="obje\
ct"||c===null)throw new Cr("reply options callback must return an object");let u={data:"",responseOptions:{},...c};return this.validateReplyParameters(u),{...this.
createMockScopeDispatchData(u)}},"wrappedDefaultsCallback"),a=mp(this[nA],this[sA],o);return new Ys(a)}let r={statusCode:e,data:arguments[1]===void 0?"":arguments[1],
responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(r);let n=this.createMockScopeDispatchData(r),s=mp(this[nA],this[sA],n);return new Ys(
s)}replyWithError(e){if(typeof e>"u")throw new Cr("error must be defined");let r=mp(this[nA],this[sA],{error:e});return new Ys(r)}defaultReplyHeaders(e){if(typeof e>
"u")throw new Cr("headers must be defined");return this[Ep]=e,this}defaultReplyTrailers(e){if(typeof e>"u")throw new Cr("trailers must be defined");return this[Ip]=
e,this}replyContentLength(){return this[Cp]=!0,this}};Bp.exports.MockInterceptor=Qp;Bp.exports.MockScope=Ys});var kp=S((CV,UC)=>{"use strict";var{promisify:VN}=w("node:util"),zN=Fs(),{buildMockDispatch:$N}=ni(),{kDispatches:TC,kMockAgent:vC,kClose:FC,kOriginalClose:NC,kOrigin:_C,
kOriginalDispatch:WN,kConnected:wp}=qs(),{MockInterceptor:ZN}=yp(),LC=ke(),{InvalidArgumentError:jN}=ie(),bp=class extends zN{static{i(this,"MockClient")}constructor(e,r){
if(super(e,r),!r||!r.agent||typeof r.agent.dispatch!="function")throw new jN("Argument opts.agent must implement Agent");this[vC]=r.agent,this[_C]=e,this[TC]=[],
this[wp]=1,this[WN]=this.dispatch,this[NC]=this.close.bind(this),this.dispatch=$N.call(this),this.close=this[FC]}get[LC.kConnected](){return this[wp]}intercept(e){
return new ZN(e,this[TC])}async[FC](){await VN(this[NC])(),this[wp]=0,this[vC][LC.kClients].delete(this[_C])}};UC.exports=bp});var Rp=S((BV,HC)=>{"use strict";var{promisify:KN}=w("node:util"),XN=Ns(),{buildMockDispatch:e_}=ni(),{kDispatches:MC,kMockAgent:GC,kClose:PC,kOriginalClose:OC,kOrigin:qC,
kOriginalDispatch:t_,kConnected:Sp}=qs(),{MockInterceptor:r_}=yp(),YC=ke(),{InvalidArgumentError:n_}=ie(),xp=class extends XN{static{i(this,"MockPool")}constructor(e,r){
if(super(e,r),!r||!r.agent||typeof r.agent.dispatch!="function")throw new n_("Argument opts.agent must implement Agent");this[GC]=r.agent,this[qC]=e,this[MC]=[],
this[Sp]=1,this[t_]=this.dispatch,this[OC]=this.close.bind(this),this.dispatch=e_.call(this),this.close=this[PC]}get[YC.kConnected](){return this[Sp]}intercept(e){
return new r_(e,this[MC])}async[PC](){await KN(this[OC])(),this[Sp]=0,this[GC][YC.kClients].delete(this[qC])}};HC.exports=xp});var VC=S((bV,JC)=>{"use strict";var s_={pronoun:"it",is:"is",was:"was",this:"this"},o_={pronoun:"they",is:"are",was:"were",this:"these"};JC.exports=class{static{
i(this,"Pluralizer")}constructor(e,r){this.singular=e,this.plural=r}pluralize(e){let r=e===1,n=r?s_:o_,s=r?this.singular:this.plural;return{...n,count:e,noun:s}}}});var $C=S((xV,zC)=>{"use strict";var{Transform:i_}=w("node:stream"),{Console:a_}=w("node:console"),A_=process.versions.icu?"✅":"Y ",c_=process.versions.icu?"❌":
"N ";zC.exports=class{static{i(this,"PendingInterceptorsFormatter")}constructor({disableColors:e}={}){this.transform=new i_({transform(r,n,s){s(null,r)}}),this.
logger=new a_({stdout:this.transform,inspectOptions:{colors:!e&&!process.env.CI}})}format(e){let r=e.map(({method:n,path:s,data:{statusCode:o},persist:a,times:A,
timesInvoked:c,origin:u})=>({Method:n,Origin:u,Path:s,"Status code":o,Persistent:a?A_:c_,Invocations:c,Remaining:a?1/0:A-c}));return this.logger.table(r),this.transform.
read().toString()}}});var KC=S((DV,jC)=>{"use strict";var{kClients:Jn}=ke(),u_=_s(),{kAgent:Dp,kMockAgentSet:iA,kMockAgentGet:WC,kDispatches:Tp,kIsMockActive:aA,kNetConnect:Vn,kGetNetConnect:l_,
kOptions:AA,kFactory:cA}=qs(),p_=kp(),g_=Rp(),{matchValue:h_,buildMockOptions:d_}=ni(),{InvalidArgumentError:ZC,UndiciError:f_}=ie(),m_=ko(),E_=VC(),I_=$C(),vp=class extends m_{static{
i(this,"MockAgent")}constructor(e){if(super(e),this[Vn]=!0,this[aA]=!0,e?.agent&&typeof e.agent.dispatch!="function")throw new ZC("Argument opts.agent must impl\
ement Agent");let r=e?.agent?e.agent:new u_(e);this[Dp]=r,this[Jn]=r[Jn],this[AA]=d_(e)}get(e){let r=this[WC](e);return r||(r=this[cA](e),this[iA](e,r)),r}dispatch(e,r){
return this.get(e.origin),this[Dp].dispatch(e,r)}async close(){await this[Dp].close(),this[Jn].clear()}deactivate(){this[aA]=!1}activate(){this[aA]=!0}enableNetConnect(e){
if(typeof e=="string"||typeof e=="function"||e instanceof RegExp)Array.isArray(this[Vn])?this[Vn].push(e):this[Vn]=[e];else if(typeof e>"u")this[Vn]=!0;else throw new ZC(
"Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[Vn]=!1}get isMockActive(){return this[aA]}[iA](e,r){this[Jn].set(e,r)}[cA](e){
let r=Object.assign({agent:this},this[AA]);return this[AA]&&this[AA].connections===1?new p_(e,r):new g_(e,r)}[WC](e){let r=this[Jn].get(e);if(r)return r;if(typeof e!=
"string"){let n=this[cA]("http://localhost:9999");return this[iA](e,n),n}for(let[n,s]of Array.from(this[Jn]))if(s&&typeof n!="string"&&h_(n,e)){let o=this[cA](e);
return this[iA](e,o),o[Tp]=s[Tp],o}}[l_](){return this[Vn]}pendingInterceptors(){let e=this[Jn];return Array.from(e.entries()).flatMap(([r,n])=>n[Tp].map(s=>({...s,
origin:r}))).filter(({pending:r})=>r)}assertNoPendingInterceptors({pendingInterceptorsFormatter:e=new I_}={}){let r=this.pendingInterceptors();if(r.length===0)return;
let n=new E_("interceptor","interceptors").pluralize(r.length);throw new f_(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(r)}
`.trim())}};jC.exports=vp});var si=S((vV,rQ)=>{"use strict";var XC=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:C_}=ie(),Q_=_s();tQ()===void 0&&eQ(new Q_);function eQ(t){if(!t||
typeof t.dispatch!="function")throw new C_("Argument agent must implement Agent");Object.defineProperty(globalThis,XC,{value:t,writable:!0,enumerable:!1,configurable:!1})}
i(eQ,"setGlobalDispatcher");function tQ(){return globalThis[XC]}i(tQ,"getGlobalDispatcher");rQ.exports={setGlobalDispatcher:eQ,getGlobalDispatcher:tQ}});var uA=S((_V,nQ)=>{"use strict";nQ.exports=class{static{i(this,"DecoratorHandler")}#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handle\
r must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(
...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.onData?.(...e)}onComplete(...e){
return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}});var oQ=S((UV,sQ)=>{"use strict";var B_=Ya();sQ.exports=t=>{let e=t?.maxRedirections;return r=>i(function(s,o){let{maxRedirections:a=e,...A}=s;if(!a)return r(s,o);
let c=new B_(r,a,s,o);return r(A,c)},"redirectInterceptor")}});var aQ=S((GV,iQ)=>{"use strict";var y_=eA();iQ.exports=t=>e=>i(function(n,s){return e(n,new y_({...n,retryOptions:{...t,...n.retryOptions}},{handler:s,dispatch:e}))},
"retryInterceptor")});var cQ=S((OV,AQ)=>{"use strict";var w_=Z(),{InvalidArgumentError:b_,RequestAbortedError:k_}=ie(),S_=uA(),Fp=class extends S_{static{i(this,"DumpHandler")}#e=1024*
1024;#t=null;#r=!1;#n=!1;#o=0;#s=null;#i=null;constructor({maxSize:e},r){if(super(r),e!=null&&(!Number.isFinite(e)||e<1))throw new b_("maxSize must be a number \
greater than 0");this.#e=e??this.#e,this.#i=r}onConnect(e){this.#t=e,this.#i.onConnect(this.#a.bind(this))}#a(e){this.#n=!0,this.#s=e}onHeaders(e,r,n,s){let a=w_.
parseHeaders(r)["content-length"];if(a!=null&&a>this.#e)throw new k_(`Response size (${a}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#i.onHeaders(
e,r,n,s)}onError(e){this.#r||(e=this.#s??e,this.#i.onError(e))}onData(e){return this.#o=this.#o+e.length,this.#o>=this.#e&&(this.#r=!0,this.#n?this.#i.onError(this.#s):
this.#i.onComplete([])),!0}onComplete(e){if(!this.#r){if(this.#n){this.#i.onError(this.reason);return}this.#i.onComplete(e)}}};function x_({maxSize:t}={maxSize:1024*
1024}){return e=>i(function(n,s){let{dumpMaxSize:o=t}=n,a=new Fp({maxSize:o},s);return e(n,a)},"Intercept")}i(x_,"createDumpInterceptor");AQ.exports=x_});var pQ=S((YV,lQ)=>{"use strict";var{isIP:R_}=w("node:net"),{lookup:D_}=w("node:dns"),T_=uA(),{InvalidArgumentError:Hs,InformationalError:v_}=ie(),uQ=Math.pow(2,
31)-1,Np=class{static{i(this,"DNSInstance")}#e=0;#t=0;#r=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(e){this.#e=e.maxTTL,this.#t=e.maxItems,
this.dualStack=e.dualStack,this.affinity=e.affinity,this.lookup=e.lookup??this.#n,this.pick=e.pick??this.#o}get full(){return this.#r.size===this.#t}runLookup(e,r,n){
let s=this.#r.get(e.hostname);if(s==null&&this.full){n(null,e.origin);return}let o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.
pick,...r.dns,maxTTL:this.#e,maxItems:this.#t};if(s==null)this.lookup(e,o,(a,A)=>{if(a||A==null||A.length===0){n(a??new v_("No DNS entries found"));return}this.
setRecords(e,A);let c=this.#r.get(e.hostname),u=this.pick(e,c,o.affinity),p;typeof u.port=="number"?p=`:${u.port}`:e.port!==""?p=`:${e.port}`:p="",n(null,`${e.protocol}\
//${u.family===6?`[${u.address}]`:u.address}${p}`)});else{let a=this.pick(e,s,o.affinity);if(a==null){this.#r.delete(e.hostname),this.runLookup(e,r,n);return}let A;
typeof a.port=="number"?A=`:${a.port}`:e.port!==""?A=`:${e.port}`:A="",n(null,`${e.protocol}//${a.family===6?`[${a.address}]`:a.address}${A}`)}}#n(e,r,n){D_(e.hostname,
{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(s,o)=>{if(s)return n(s);let a=new Map;for(let A of o)a.set(`${A.address}:${A.family}`,A);
n(null,a.values())})}#o(e,r,n){let s=null,{records:o,offset:a}=r,A;if(this.dualStack?(n==null&&(a==null||a===uQ?(r.offset=0,n=4):(r.offset++,n=(r.offset&1)===1?
6:4)),o[n]!=null&&o[n].ips.length>0?A=o[n]:A=o[n===4?6:4]):A=o[n],A==null||A.ips.length===0)return s;A.offset==null||A.offset===uQ?A.offset=0:A.offset++;let c=A.
offset%A.ips.length;return s=A.ips[c]??null,s==null?s:Date.now()-s.timestamp>s.ttl?(A.ips.splice(c,1),this.pick(e,r,n)):s}setRecords(e,r){let n=Date.now(),s={records:{
4:null,6:null}};for(let o of r){o.timestamp=n,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;let a=s.records[o.family]??{ips:[]};a.ips.push(
o),s.records[o.family]=a}this.#r.set(e.hostname,s)}getHandler(e,r){return new _p(this,e,r)}},_p=class extends T_{static{i(this,"DNSDispatchHandler")}#e=null;#t=null;#r=null;#n=null;#o=null;constructor(e,{
origin:r,handler:n,dispatch:s},o){super(n),this.#o=r,this.#n=n,this.#t={...o},this.#e=e,this.#r=s}onError(e){switch(e.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#e.dualStack){this.#e.runLookup(this.#o,this.#t,(r,n)=>{if(r)return this.#n.onError(r);let s={...this.#t,origin:n};this.#r(s,this)});return}this.#n.onError(
e);return}case"ENOTFOUND":this.#e.deleteRecord(this.#o);default:this.#n.onError(e);break}}};lQ.exports=t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<
0))throw new Hs("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new Hs("Invalid maxItems.\
 Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new Hs("Invalid affinity. Must be either 4 or 6");
if(t?.dualStack!=null&&typeof t?.dualStack!="boolean")throw new Hs("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new Hs(
"Invalid lookup. Must be a function");if(t?.pick!=null&&typeof t?.pick!="function")throw new Hs("Invalid pick. Must be a function");let e=t?.dualStack??!0,r;e?r=
t?.affinity??null:r=t?.affinity??4;let n={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.pick??null,dualStack:e,affinity:r,maxItems:t?.maxItems??1/0},s=new Np(
n);return o=>i(function(A,c){let u=A.origin.constructor===URL?A.origin:new URL(A.origin);return R_(u.hostname)!==0?o(A,c):(s.runLookup(u,A,(p,l)=>{if(p)return c.
onError(p);let g=null;g={...A,servername:u.hostname,origin:l,headers:{host:u.hostname,...A.headers}},o(g,s.getHandler({origin:u,dispatch:o,handler:c},A))}),!0)},
"dnsInterceptor")}});var zn=S((JV,IQ)=>{"use strict";var{kConstruct:F_}=ke(),{kEnumerableProperty:Js}=Z(),{iteratorMixin:N_,isValidHeaderName:oi,isValidHeaderValue:hQ}=wt(),{webidl:re}=$e(),
Lp=w("node:assert"),lA=w("node:util"),Ue=Symbol("headers map"),xt=Symbol("headers map sorted");function gQ(t){return t===10||t===13||t===9||t===32}i(gQ,"isHTTPW\
hiteSpaceCharCode");function dQ(t){let e=0,r=t.length;for(;r>e&&gQ(t.charCodeAt(r-1));)--r;for(;r>e&&gQ(t.charCodeAt(e));)++e;return e===0&&r===t.length?t:t.substring(
e,r)}i(dQ,"headerValueNormalize");function fQ(t,e){if(Array.isArray(e))for(let r=0;r<e.length;++r){let n=e[r];if(n.length!==2)throw re.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${n.length}.`});Up(t,n[0],n[1])}else if(typeof e=="object"&&e!==null){let r=Object.
keys(e);for(let n=0;n<r.length;++n)Up(t,r[n],e[r[n]])}else throw re.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence\
<sequence<ByteString>>","record<ByteString, ByteString>"]})}i(fQ,"fill");function Up(t,e,r){if(r=dQ(r),oi(e)){if(!hQ(r))throw re.errors.invalidArgument({prefix:"\
Headers.append",value:r,type:"header value"})}else throw re.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"});if(EQ(t)==="immutable")
throw new TypeError("immutable");return Mp(t).append(e,r,!1)}i(Up,"appendHeader");function mQ(t,e){return t[0]<e[0]?-1:1}i(mQ,"compareHeaderName");var pA=class t{static{
i(this,"HeadersList")}cookies=null;constructor(e){e instanceof t?(this[Ue]=new Map(e[Ue]),this[xt]=e[xt],this.cookies=e.cookies===null?null:[...e.cookies]):(this[Ue]=
new Map(e),this[xt]=null)}contains(e,r){return this[Ue].has(r?e:e.toLowerCase())}clear(){this[Ue].clear(),this[xt]=null,this.cookies=null}append(e,r,n){this[xt]=
null;let s=n?e:e.toLowerCase(),o=this[Ue].get(s);if(o){let a=s==="cookie"?"; ":", ";this[Ue].set(s,{name:o.name,value:`${o.value}${a}${r}`})}else this[Ue].set(s,
{name:e,value:r});s==="set-cookie"&&(this.cookies??=[]).push(r)}set(e,r,n){this[xt]=null;let s=n?e:e.toLowerCase();s==="set-cookie"&&(this.cookies=[r]),this[Ue].
set(s,{name:e,value:r})}delete(e,r){this[xt]=null,r||(e=e.toLowerCase()),e==="set-cookie"&&(this.cookies=null),this[Ue].delete(e)}get(e,r){return this[Ue].get(r?
e:e.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:e,1:{value:r}}of this[Ue])yield[e,r]}get entries(){let e={};if(this[Ue].size!==0)for(let{name:r,value:n}of this[Ue].
values())e[r]=n;return e}rawValues(){return this[Ue].values()}get entriesList(){let e=[];if(this[Ue].size!==0)for(let{0:r,1:{name:n,value:s}}of this[Ue])if(r===
"set-cookie")for(let o of this.cookies)e.push([n,o]);else e.push([n,s]);return e}toSortedArray(){let e=this[Ue].size,r=new Array(e);if(e<=32){if(e===0)return r;
let n=this[Ue][Symbol.iterator](),s=n.next().value;r[0]=[s[0],s[1].value],Lp(s[1].value!==null);for(let o=1,a=0,A=0,c=0,u=0,p,l;o<e;++o){for(l=n.next().value,p=
r[o]=[l[0],l[1].value],Lp(p[1]!==null),c=0,A=o;c<A;)u=c+(A-c>>1),r[u][0]<=p[0]?c=u+1:A=u;if(o!==u){for(a=o;a>c;)r[a]=r[--a];r[c]=p}}if(!n.next().done)throw new TypeError(
"Unreachable");return r}else{let n=0;for(let{0:s,1:{value:o}}of this[Ue])r[n++]=[s,o],Lp(o!==null);return r.sort(mQ)}}},Xt=class t{static{i(this,"Headers")}#e;#t;constructor(e=void 0){
re.util.markAsUncloneable(this),e!==F_&&(this.#t=new pA,this.#e="none",e!==void 0&&(e=re.converters.HeadersInit(e,"Headers contructor","init"),fQ(this,e)))}append(e,r){
re.brandCheck(this,t),re.argumentLengthCheck(arguments,2,"Headers.append");let n="Headers.append";return e=re.converters.ByteString(e,n,"name"),r=re.converters.
ByteString(r,n,"value"),Up(this,e,r)}delete(e){if(re.brandCheck(this,t),re.argumentLengthCheck(arguments,1,"Headers.delete"),e=re.converters.ByteString(e,"Heade\
rs.delete","name"),!oi(e))throw re.errors.invalidArgument({prefix:"Headers.delete",value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("im\
mutable");this.#t.contains(e,!1)&&this.#t.delete(e,!1)}get(e){re.brandCheck(this,t),re.argumentLengthCheck(arguments,1,"Headers.get");let r="Headers.get";if(e=re.
converters.ByteString(e,r,"name"),!oi(e))throw re.errors.invalidArgument({prefix:r,value:e,type:"header name"});return this.#t.get(e,!1)}has(e){re.brandCheck(this,
t),re.argumentLengthCheck(arguments,1,"Headers.has");let r="Headers.has";if(e=re.converters.ByteString(e,r,"name"),!oi(e))throw re.errors.invalidArgument({prefix:r,
value:e,type:"header name"});return this.#t.contains(e,!1)}set(e,r){re.brandCheck(this,t),re.argumentLengthCheck(arguments,2,"Headers.set");let n="Headers.set";
if(e=re.converters.ByteString(e,n,"name"),r=re.converters.ByteString(r,n,"value"),r=dQ(r),oi(e)){if(!hQ(r))throw re.errors.invalidArgument({prefix:n,value:r,type:"\
header value"})}else throw re.errors.invalidArgument({prefix:n,value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.set(
e,r,!1)}getSetCookie(){re.brandCheck(this,t);let e=this.#t.cookies;return e?[...e]:[]}get[xt](){if(this.#t[xt])return this.#t[xt];let e=[],r=this.#t.toSortedArray(),
n=this.#t.cookies;if(n===null||n.length===1)return this.#t[xt]=r;for(let s=0;s<r.length;++s){let{0:o,1:a}=r[s];if(o==="set-cookie")for(let A=0;A<n.length;++A)e.
push([o,n[A]]);else e.push([o,a])}return this.#t[xt]=e}[lA.inspect.custom](e,r){return r.depth??=e,`Headers ${lA.formatWithOptions(r,this.#t.entries)}`}static getHeadersGuard(e){
return e.#e}static setHeadersGuard(e,r){e.#e=r}static getHeadersList(e){return e.#t}static setHeadersList(e,r){e.#t=r}},{getHeadersGuard:EQ,setHeadersGuard:__,getHeadersList:Mp,
setHeadersList:L_}=Xt;Reflect.deleteProperty(Xt,"getHeadersGuard");Reflect.deleteProperty(Xt,"setHeadersGuard");Reflect.deleteProperty(Xt,"getHeadersList");Reflect.
deleteProperty(Xt,"setHeadersList");N_("Headers",Xt,xt,0,1);Object.defineProperties(Xt.prototype,{append:Js,delete:Js,get:Js,has:Js,set:Js,getSetCookie:Js,[Symbol.
toStringTag]:{value:"Headers",configurable:!0},[lA.inspect.custom]:{enumerable:!1}});re.converters.HeadersInit=function(t,e,r){if(re.util.Type(t)==="Object"){let n=Reflect.
get(t,Symbol.iterator);if(!lA.types.isProxy(t)&&n===Xt.prototype.entries)try{return Mp(t).entriesList}catch{}return typeof n=="function"?re.converters["sequence\
<sequence<ByteString>>"](t,e,r,n.bind(t)):re.converters["record<ByteString, ByteString>"](t,e,r)}throw re.errors.conversionFailed({prefix:"Headers constructor",
argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})};IQ.exports={fill:fQ,compareHeaderName:mQ,Headers:Xt,HeadersList:pA,
getHeadersGuard:EQ,setHeadersGuard:__,setHeadersList:L_,getHeadersList:Mp}});var ai=S((zV,TQ)=>{"use strict";var{Headers:bQ,HeadersList:CQ,fill:U_,getHeadersGuard:M_,setHeadersGuard:kQ,setHeadersList:SQ}=zn(),{extractBody:QQ,cloneBody:G_,
mixinBody:P_,hasFinalizationRegistry:xQ,streamRegistry:RQ,bodyUnusable:O_}=ks(),Gp=Z(),BQ=w("node:util"),{kEnumerableProperty:Rt}=Gp,{isValidReasonPhrase:q_,isCancelled:Y_,
isAborted:H_,isBlobLike:J_,serializeJavascriptValueToJSONString:V_,isErrorLike:z_,isomorphicEncode:$_,environmentSettingsObject:W_}=wt(),{redirectStatusSet:Z_,nullBodyStatus:j_}=Ro(),
{kState:xe,kHeaders:Pr}=en(),{webidl:$}=$e(),{FormData:K_}=_o(),{URLSerializer:yQ}=gt(),{kConstruct:hA}=ke(),Pp=w("node:assert"),{types:X_}=w("node:util"),eL=new TextEncoder(
"utf-8"),$n=class t{static{i(this,"Response")}static error(){return ii(dA(),"immutable")}static json(e,r={}){$.argumentLengthCheck(arguments,1,"Response.json"),
r!==null&&(r=$.converters.ResponseInit(r));let n=eL.encode(V_(e)),s=QQ(n),o=ii(Vs({}),"response");return wQ(o,r,{body:s[0],type:"application/json"}),o}static redirect(e,r=302){
$.argumentLengthCheck(arguments,1,"Response.redirect"),e=$.converters.USVString(e),r=$.converters["unsigned short"](r);let n;try{n=new URL(e,W_.settingsObject.baseUrl)}catch(a){
throw new TypeError(`Failed to parse URL from ${e}`,{cause:a})}if(!Z_.has(r))throw new RangeError(`Invalid status code ${r}`);let s=ii(Vs({}),"immutable");s[xe].
status=r;let o=$_(yQ(n));return s[xe].headersList.append("location",o,!0),s}constructor(e=null,r={}){if($.util.markAsUncloneable(this),e===hA)return;e!==null&&(e=
$.converters.BodyInit(e)),r=$.converters.ResponseInit(r),this[xe]=Vs({}),this[Pr]=new bQ(hA),kQ(this[Pr],"response"),SQ(this[Pr],this[xe].headersList);let n=null;
if(e!=null){let[s,o]=QQ(e);n={body:s,type:o}}wQ(this,r,n)}get type(){return $.brandCheck(this,t),this[xe].type}get url(){$.brandCheck(this,t);let e=this[xe].urlList,
r=e[e.length-1]??null;return r===null?"":yQ(r,!0)}get redirected(){return $.brandCheck(this,t),this[xe].urlList.length>1}get status(){return $.brandCheck(this,t),
this[xe].status}get ok(){return $.brandCheck(this,t),this[xe].status>=200&&this[xe].status<=299}get statusText(){return $.brandCheck(this,t),this[xe].statusText}get headers(){
return $.brandCheck(this,t),this[Pr]}get body(){return $.brandCheck(this,t),this[xe].body?this[xe].body.stream:null}get bodyUsed(){return $.brandCheck(this,t),!!this[xe].
body&&Gp.isDisturbed(this[xe].body.stream)}clone(){if($.brandCheck(this,t),O_(this))throw $.errors.exception({header:"Response.clone",message:"Body has already \
been consumed."});let e=Op(this[xe]);return xQ&&this[xe].body?.stream&&RQ.register(this,new WeakRef(this[xe].body.stream)),ii(e,M_(this[Pr]))}[BQ.inspect.custom](e,r){
r.depth===null&&(r.depth=2),r.colors??=!0;let n={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${BQ.formatWithOptions(r,n)}`}};P_($n);Object.defineProperties($n.prototype,{type:Rt,
url:Rt,status:Rt,ok:Rt,redirected:Rt,statusText:Rt,headers:Rt,clone:Rt,body:Rt,bodyUsed:Rt,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(
$n,{json:Rt,redirect:Rt,error:Rt});function Op(t){if(t.internalResponse)return DQ(Op(t.internalResponse),t.type);let e=Vs({...t,body:null});return t.body!=null&&
(e.body=G_(e,t.body)),e}i(Op,"cloneResponse");function Vs(t){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"defaul\
t",status:200,timingInfo:null,cacheState:"",statusText:"",...t,headersList:t?.headersList?new CQ(t?.headersList):new CQ,urlList:t?.urlList?[...t.urlList]:[]}}i(
Vs,"makeResponse");function dA(t){let e=z_(t);return Vs({type:"error",status:0,error:e?t:new Error(t&&String(t)),aborted:t&&t.name==="AbortError"})}i(dA,"makeNe\
tworkError");function tL(t){return t.type==="error"&&t.status===0}i(tL,"isNetworkError");function gA(t,e){return e={internalResponse:t,...e},new Proxy(t,{get(r,n){
return n in e?e[n]:r[n]},set(r,n,s){return Pp(!(n in e)),r[n]=s,!0}})}i(gA,"makeFilteredResponse");function DQ(t,e){if(e==="basic")return gA(t,{type:"basic",headersList:t.
headersList});if(e==="cors")return gA(t,{type:"cors",headersList:t.headersList});if(e==="opaque")return gA(t,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(e==="opaqueredirect")return gA(t,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});Pp(!1)}i(DQ,"filterResponse");function rL(t,e=null){
return Pp(Y_(t)),H_(t)?dA(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e})):dA(Object.assign(new DOMException("Request was c\
ancelled."),{cause:e}))}i(rL,"makeAppropriateNetworkError");function wQ(t,e,r){if(e.status!==null&&(e.status<200||e.status>599))throw new RangeError('init["stat\
us"] must be in the range of 200 to 599, inclusive.');if("statusText"in e&&e.statusText!=null&&!q_(String(e.statusText)))throw new TypeError("Invalid statusText");
if("status"in e&&e.status!=null&&(t[xe].status=e.status),"statusText"in e&&e.statusText!=null&&(t[xe].statusText=e.statusText),"headers"in e&&e.headers!=null&&U_(
t[Pr],e.headers),r){if(j_.includes(t.status))throw $.errors.exception({header:"Response constructor",message:`Invalid response status code ${t.status}`});t[xe].
body=r.body,r.type!=null&&!t[xe].headersList.contains("content-type",!0)&&t[xe].headersList.append("content-type",r.type,!0)}}i(wQ,"initializeResponse");function ii(t,e){
let r=new $n(hA);return r[xe]=t,r[Pr]=new bQ(hA),SQ(r[Pr],t.headersList),kQ(r[Pr],e),xQ&&t.body?.stream&&RQ.register(r,new WeakRef(t.body.stream)),r}i(ii,"fromI\
nnerResponse");$.converters.ReadableStream=$.interfaceConverter(ReadableStream);$.converters.FormData=$.interfaceConverter(K_);$.converters.URLSearchParams=$.interfaceConverter(
URLSearchParams);$.converters.XMLHttpRequestBodyInit=function(t,e,r){return typeof t=="string"?$.converters.USVString(t,e,r):J_(t)?$.converters.Blob(t,e,r,{strict:!1}):
ArrayBuffer.isView(t)||X_.isArrayBuffer(t)?$.converters.BufferSource(t,e,r):Gp.isFormDataLike(t)?$.converters.FormData(t,e,r,{strict:!1}):t instanceof URLSearchParams?
$.converters.URLSearchParams(t,e,r):$.converters.DOMString(t,e,r)};$.converters.BodyInit=function(t,e,r){return t instanceof ReadableStream?$.converters.ReadableStream(
t,e,r):t?.[Symbol.asyncIterator]?t:$.converters.XMLHttpRequestBodyInit(t,e,r)};$.converters.ResponseInit=$.dictionaryConverter([{key:"status",converter:$.converters["\
unsigned short"],defaultValue:i(()=>200,"defaultValue")},{key:"statusText",converter:$.converters.ByteString,defaultValue:i(()=>"","defaultValue")},{key:"header\
s",converter:$.converters.HeadersInit}]);TQ.exports={isNetworkError:tL,makeNetworkError:dA,makeResponse:Vs,makeAppropriateNetworkError:rL,filterResponse:DQ,Response:$n,
cloneResponse:Op,fromInnerResponse:ii}});var _Q=S((WV,NQ)=>{"use strict";var{kConnected:vQ,kSize:FQ}=ke(),qp=class{static{i(this,"CompatWeakRef")}constructor(e){this.value=e}deref(){return this.value[vQ]===
0&&this.value[FQ]===0?void 0:this.value}},Yp=class{static{i(this,"CompatFinalizer")}constructor(e){this.finalizer=e}register(e,r){e.on&&e.on("disconnect",()=>{e[vQ]===
0&&e[FQ]===0&&this.finalizer(r)})}unregister(e){}};NQ.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug(
"Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:qp,FinalizationRegistry:Yp}):{WeakRef,FinalizationRegistry}}});var zs=S((jV,ZQ)=>{"use strict";var{extractBody:nL,mixinBody:sL,cloneBody:oL,bodyUnusable:LQ}=ks(),{Headers:JQ,fill:iL,HeadersList:IA,setHeadersGuard:Jp,getHeadersGuard:aL,
setHeadersList:VQ,getHeadersList:UQ}=zn(),{FinalizationRegistry:AL}=_Q()(),mA=Z(),MQ=w("node:util"),{isValidHTTPToken:cL,sameOrigin:GQ,environmentSettingsObject:fA}=wt(),
{forbiddenMethodsSet:uL,corsSafeListedMethodsSet:lL,referrerPolicy:pL,requestRedirect:gL,requestMode:hL,requestCredentials:dL,requestCache:fL,requestDuplex:mL}=Ro(),
{kEnumerableProperty:Me,normalizedMethodRecordsBase:EL,normalizedMethodRecords:IL}=mA,{kHeaders:Dt,kSignal:EA,kState:be,kDispatcher:Hp}=en(),{webidl:O}=$e(),{URLSerializer:CL}=gt(),
{kConstruct:CA}=ke(),QL=w("node:assert"),{getMaxListeners:PQ,setMaxListeners:OQ,getEventListeners:BL,defaultMaxListeners:qQ}=w("node:events"),yL=Symbol("abortCo\
ntroller"),zQ=new AL(({signal:t,abort:e})=>{t.removeEventListener("abort",e)}),QA=new WeakMap;function YQ(t){return e;function e(){let r=t.deref();if(r!==void 0){
zQ.unregister(e),this.removeEventListener("abort",e),r.abort(this.reason);let n=QA.get(r.signal);if(n!==void 0){if(n.size!==0){for(let s of n){let o=s.deref();o!==
void 0&&o.abort(this.reason)}n.clear()}QA.delete(r.signal)}}}}i(YQ,"buildAbort");var HQ=!1,pn=class t{static{i(this,"Request")}constructor(e,r={}){if(O.util.markAsUncloneable(
this),e===CA)return;let n="Request constructor";O.argumentLengthCheck(arguments,1,n),e=O.converters.RequestInfo(e,n,"input"),r=O.converters.RequestInit(r,n,"ini\
t");let s=null,o=null,a=fA.settingsObject.baseUrl,A=null;if(typeof e=="string"){this[Hp]=r.dispatcher;let m;try{m=new URL(e,a)}catch(B){throw new TypeError("Fai\
led to parse URL from "+e,{cause:B})}if(m.username||m.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+e);s=BA(
{urlList:[m]}),o="cors"}else this[Hp]=r.dispatcher||e[Hp],QL(e instanceof t),s=e[be],A=e[EA];let c=fA.settingsObject.origin,u="client";if(s.window?.constructor?.
name==="EnvironmentSettingsObject"&&GQ(s.window,c)&&(u=s.window),r.window!=null)throw new TypeError(`'window' option '${u}' must be null`);"window"in r&&(u="no-\
window"),s=BA({method:s.method,headersList:s.headersList,unsafeRequest:s.unsafeRequest,client:fA.settingsObject,window:u,priority:s.priority,origin:s.origin,referrer:s.
referrer,referrerPolicy:s.referrerPolicy,mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.
reloadNavigation,historyNavigation:s.historyNavigation,urlList:[...s.urlList]});let p=Object.keys(r).length!==0;if(p&&(s.mode==="navigate"&&(s.mode="same-origin"),
s.reloadNavigation=!1,s.historyNavigation=!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),r.
referrer!==void 0){let m=r.referrer;if(m==="")s.referrer="no-referrer";else{let B;try{B=new URL(m,a)}catch(k){throw new TypeError(`Referrer "${m}" is not a vali\
d URL.`,{cause:k})}B.protocol==="about:"&&B.hostname==="client"||c&&!GQ(B,fA.settingsObject.baseUrl)?s.referrer="client":s.referrer=B}}r.referrerPolicy!==void 0&&
(s.referrerPolicy=r.referrerPolicy);let l;if(r.mode!==void 0?l=r.mode:l=o,l==="navigate")throw O.errors.exception({header:"Request constructor",message:"invalid\
 request mode navigate."});if(l!=null&&(s.mode=l),r.credentials!==void 0&&(s.credentials=r.credentials),r.cache!==void 0&&(s.cache=r.cache),s.cache==="only-if-c\
ached"&&s.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(r.redirect!==void 0&&(s.redirect=r.redirect),r.
integrity!=null&&(s.integrity=String(r.integrity)),r.keepalive!==void 0&&(s.keepalive=!!r.keepalive),r.method!==void 0){let m=r.method,B=IL[m];if(B!==void 0)s.method=
B;else{if(!cL(m))throw new TypeError(`'${m}' is not a valid HTTP method.`);let k=m.toUpperCase();if(uL.has(k))throw new TypeError(`'${m}' HTTP method is unsuppo\
rted.`);m=EL[k]??m,s.method=m}!HQ&&s.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is \
much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),HQ=!0)}r.signal!==void 0&&(A=r.signal),this[be]=s;let g=new AbortController;if(this[EA]=g.signal,A!=null){
if(!A||typeof A.aborted!="boolean"||typeof A.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type Abort\
Signal.");if(A.aborted)g.abort(A.reason);else{this[yL]=g;let m=new WeakRef(g),B=YQ(m);try{(typeof PQ=="function"&&PQ(A)===qQ||BL(A,"abort").length>=qQ)&&OQ(1500,
A)}catch{}mA.addAbortListener(A,B),zQ.register(g,{signal:A,abort:B},B)}}if(this[Dt]=new JQ(CA),VQ(this[Dt],s.headersList),Jp(this[Dt],"request"),l==="no-cors"){
if(!lL.has(s.method))throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);Jp(this[Dt],"request-no-cors")}if(p){let m=UQ(this[Dt]),B=r.headers!==void 0?
r.headers:new IA(m);if(m.clear(),B instanceof IA){for(let{name:k,value:x}of B.rawValues())m.append(k,x,!1);m.cookies=B.cookies}else iL(this[Dt],B)}let h=e instanceof
t?e[be].body:null;if((r.body!=null||h!=null)&&(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let d=null;
if(r.body!=null){let[m,B]=nL(r.body,s.keepalive);d=m,B&&!UQ(this[Dt]).contains("content-type",!0)&&this[Dt].append("content-type",B)}let E=d??h;if(E!=null&&E.source==
null){if(d!=null&&r.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let I=E;if(d==null&&h!=null){if(LQ(e))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");let m=new TransformStream;h.stream.pipeThrough(m),I={source:h.source,length:h.length,
stream:m.readable}}this[be].body=I}get method(){return O.brandCheck(this,t),this[be].method}get url(){return O.brandCheck(this,t),CL(this[be].url)}get headers(){
return O.brandCheck(this,t),this[Dt]}get destination(){return O.brandCheck(this,t),this[be].destination}get referrer(){return O.brandCheck(this,t),this[be].referrer===
"no-referrer"?"":this[be].referrer==="client"?"about:client":this[be].referrer.toString()}get referrerPolicy(){return O.brandCheck(this,t),this[be].referrerPolicy}get mode(){
return O.brandCheck(this,t),this[be].mode}get credentials(){return this[be].credentials}get cache(){return O.brandCheck(this,t),this[be].cache}get redirect(){return O.
brandCheck(this,t),this[be].redirect}get integrity(){return O.brandCheck(this,t),this[be].integrity}get keepalive(){return O.brandCheck(this,t),this[be].keepalive}get isReloadNavigation(){
return O.brandCheck(this,t),this[be].reloadNavigation}get isHistoryNavigation(){return O.brandCheck(this,t),this[be].historyNavigation}get signal(){return O.brandCheck(
this,t),this[EA]}get body(){return O.brandCheck(this,t),this[be].body?this[be].body.stream:null}get bodyUsed(){return O.brandCheck(this,t),!!this[be].body&&mA.isDisturbed(
this[be].body.stream)}get duplex(){return O.brandCheck(this,t),"half"}clone(){if(O.brandCheck(this,t),LQ(this))throw new TypeError("unusable");let e=$Q(this[be]),
r=new AbortController;if(this.signal.aborted)r.abort(this.signal.reason);else{let n=QA.get(this.signal);n===void 0&&(n=new Set,QA.set(this.signal,n));let s=new WeakRef(
r);n.add(s),mA.addAbortListener(r.signal,YQ(s))}return WQ(e,r.signal,aL(this[Dt]))}[MQ.inspect.custom](e,r){r.depth===null&&(r.depth=2),r.colors??=!0;let n={method:this.
method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${MQ.formatWithOptions(r,n)}`}};sL(pn);function BA(t){return{method:t.method??"GET",localURLsOnly:t.localURLsOnly??
!1,unsafeRequest:t.unsafeRequest??!1,body:t.body??null,client:t.client??null,reservedClient:t.reservedClient??null,replacesClientId:t.replacesClientId??"",window:t.
window??"client",keepalive:t.keepalive??!1,serviceWorkers:t.serviceWorkers??"all",initiator:t.initiator??"",destination:t.destination??"",priority:t.priority??null,
origin:t.origin??"client",policyContainer:t.policyContainer??"client",referrer:t.referrer??"client",referrerPolicy:t.referrerPolicy??"",mode:t.mode??"no-cors",useCORSPreflightFlag:t.
useCORSPreflightFlag??!1,credentials:t.credentials??"same-origin",useCredentials:t.useCredentials??!1,cache:t.cache??"default",redirect:t.redirect??"follow",integrity:t.
integrity??"",cryptoGraphicsNonceMetadata:t.cryptoGraphicsNonceMetadata??"",parserMetadata:t.parserMetadata??"",reloadNavigation:t.reloadNavigation??!1,historyNavigation:t.
historyNavigation??!1,userActivation:t.userActivation??!1,taintedOrigin:t.taintedOrigin??!1,redirectCount:t.redirectCount??0,responseTainting:t.responseTainting??
"basic",preventNoCacheCacheControlHeaderModification:t.preventNoCacheCacheControlHeaderModification??!1,done:t.done??!1,timingAllowFailed:t.timingAllowFailed??!1,
urlList:t.urlList,url:t.urlList[0],headersList:t.headersList?new IA(t.headersList):new IA}}i(BA,"makeRequest");function $Q(t){let e=BA({...t,body:null});return t.
body!=null&&(e.body=oL(e,t.body)),e}i($Q,"cloneRequest");function WQ(t,e,r){let n=new pn(CA);return n[be]=t,n[EA]=e,n[Dt]=new JQ(CA),VQ(n[Dt],t.headersList),Jp(
n[Dt],r),n}i(WQ,"fromInnerRequest");Object.defineProperties(pn.prototype,{method:Me,url:Me,headers:Me,redirect:Me,clone:Me,signal:Me,duplex:Me,destination:Me,body:Me,
bodyUsed:Me,isHistoryNavigation:Me,isReloadNavigation:Me,keepalive:Me,integrity:Me,cache:Me,credentials:Me,attribute:Me,referrerPolicy:Me,referrer:Me,mode:Me,[Symbol.
toStringTag]:{value:"Request",configurable:!0}});O.converters.Request=O.interfaceConverter(pn);O.converters.RequestInfo=function(t,e,r){return typeof t=="string"?
O.converters.USVString(t,e,r):t instanceof pn?O.converters.Request(t,e,r):O.converters.USVString(t,e,r)};O.converters.AbortSignal=O.interfaceConverter(AbortSignal);
O.converters.RequestInit=O.dictionaryConverter([{key:"method",converter:O.converters.ByteString},{key:"headers",converter:O.converters.HeadersInit},{key:"body",
converter:O.nullableConverter(O.converters.BodyInit)},{key:"referrer",converter:O.converters.USVString},{key:"referrerPolicy",converter:O.converters.DOMString,allowedValues:pL},
{key:"mode",converter:O.converters.DOMString,allowedValues:hL},{key:"credentials",converter:O.converters.DOMString,allowedValues:dL},{key:"cache",converter:O.converters.
DOMString,allowedValues:fL},{key:"redirect",converter:O.converters.DOMString,allowedValues:gL},{key:"integrity",converter:O.converters.DOMString},{key:"keepaliv\
e",converter:O.converters.boolean},{key:"signal",converter:O.nullableConverter(t=>O.converters.AbortSignal(t,"RequestInit","signal",{strict:!1}))},{key:"window",
converter:O.converters.any},{key:"duplex",converter:O.converters.DOMString,allowedValues:mL},{key:"dispatcher",converter:O.converters.any}]);ZQ.exports={Request:pn,
makeRequest:BA,fromInnerRequest:WQ,cloneRequest:$Q}});var ci=S((XV,lB)=>{"use strict";var{makeNetworkError:fe,makeAppropriateNetworkError:yA,filterResponse:Vp,makeResponse:wA,fromInnerResponse:wL}=ai(),{HeadersList:jQ}=zn(),
{Request:bL,cloneRequest:kL}=zs(),gn=w("node:zlib"),{bytesMatch:SL,makePolicyContainer:xL,clonePolicyContainer:RL,requestBadPort:DL,TAOCheck:TL,appendRequestOriginHeader:vL,
responseLocationURL:FL,requestCurrentURL:Qr,setRequestReferrerPolicyOnRedirect:NL,tryUpgradeRequestToAPotentiallyTrustworthyURL:_L,createOpaqueTimingInfo:jp,appendFetchMetadata:LL,
corsCheck:UL,crossOriginResourcePolicyCheck:ML,determineRequestsReferrer:GL,coarsenedSharedCurrentTime:Ai,createDeferredPromise:PL,isBlobLike:OL,sameOrigin:Zp,isCancelled:Wn,
isAborted:KQ,isErrorLike:qL,fullyReadBody:YL,readableStreamClose:HL,isomorphicEncode:bA,urlIsLocal:JL,urlIsHttpHttpsScheme:Kp,urlHasHttpsScheme:VL,clampAndCoarsenConnectionTimingInfo:zL,
simpleRangeHeaderValue:$L,buildContentRange:WL,createInflate:ZL,extractMimeType:jL}=wt(),{kState:rB,kDispatcher:KL}=en(),Zn=w("node:assert"),{safelyExtractBody:Xp,
extractBody:XQ}=ks(),{redirectStatusSet:nB,nullBodyStatus:sB,safeMethodsSet:XL,requestBodyHeader:eU,subresourceSet:tU}=Ro(),rU=w("node:events"),{Readable:nU,pipeline:sU,
finished:oU}=w("node:stream"),{addAbortListener:iU,isErrored:aU,isReadable:kA,bufferToLowerCasedHeaderName:eB}=Z(),{dataURLProcessor:AU,serializeAMimeType:cU,minimizeSupportedMimeType:uU}=gt(),
{getGlobalDispatcher:lU}=si(),{webidl:pU}=$e(),{STATUS_CODES:gU}=w("node:http"),hU=["GET","HEAD"],dU=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",zp,SA=class extends rU{static{i(this,"Fetch")}constructor(e){super(),this.dispatcher=e,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(e){
this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(e),this.emit("terminated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||
(e=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminated",e))}};function fU(t){
oB(t,"fetch")}i(fU,"handleFetchDone");function mU(t,e=void 0){pU.argumentLengthCheck(arguments,1,"globalThis.fetch");let r=PL(),n;try{n=new bL(t,e)}catch(p){return r.
reject(p),r.promise}let s=n[rB];if(n.signal.aborted)return $p(r,s,null,n.signal.reason),r.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGloba\
lScope"&&(s.serviceWorkers="none");let a=null,A=!1,c=null;return iU(n.signal,()=>{A=!0,Zn(c!=null),c.abort(n.signal.reason);let p=a?.deref();$p(r,s,p,n.signal.reason)}),
c=aB({request:s,processResponseEndOfBody:fU,processResponse:i(p=>{if(!A){if(p.aborted){$p(r,s,a,c.serializedAbortReason);return}if(p.type==="error"){r.reject(new TypeError(
"fetch failed",{cause:p.error}));return}a=new WeakRef(wL(p,"immutable")),r.resolve(a.deref()),r=null}},"processResponse"),dispatcher:n[KL]}),r.promise}i(mU,"fet\
ch");function oB(t,e="other"){if(t.type==="error"&&t.aborted||!t.urlList?.length)return;let r=t.urlList[0],n=t.timingInfo,s=t.cacheState;Kp(r)&&n!==null&&(t.timingAllowPassed||
(n=jp({startTime:n.startTime}),s=""),n.endTime=Ai(),t.timingInfo=n,iB(n,r.href,e,globalThis,s))}i(oB,"finalizeAndReportTiming");var iB=performance.markResourceTiming;
function $p(t,e,r,n){if(t&&t.reject(n),e.body!=null&&kA(e.body?.stream)&&e.body.stream.cancel(n).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o}),r==null)return;
let s=r[rB];s.body!=null&&kA(s.body?.stream)&&s.body.stream.cancel(n).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o})}i($p,"abortFetch");function aB({request:t,
processRequestBodyChunkLength:e,processRequestEndOfBody:r,processResponse:n,processResponseEndOfBody:s,processResponseConsumeBody:o,useParallelQueue:a=!1,dispatcher:A=lU()}){
Zn(A);let c=null,u=!1;t.client!=null&&(c=t.client.globalObject,u=t.client.crossOriginIsolatedCapability);let p=Ai(u),l=jp({startTime:p}),g={controller:new SA(A),
request:t,timingInfo:l,processRequestBodyChunkLength:e,processRequestEndOfBody:r,processResponse:n,processResponseConsumeBody:o,processResponseEndOfBody:s,taskDestination:c,
crossOriginIsolatedCapability:u};return Zn(!t.body||t.body.stream),t.window==="client"&&(t.window=t.client?.globalObject?.constructor?.name==="Window"?t.client:
"no-window"),t.origin==="client"&&(t.origin=t.client.origin),t.policyContainer==="client"&&(t.client!=null?t.policyContainer=RL(t.client.policyContainer):t.policyContainer=
xL()),t.headersList.contains("accept",!0)||t.headersList.append("accept","*/*",!0),t.headersList.contains("accept-language",!0)||t.headersList.append("accept-la\
nguage","*",!0),t.priority,tU.has(t.destination),AB(g).catch(h=>{g.controller.terminate(h)}),g.controller}i(aB,"fetching");async function AB(t,e=!1){let r=t.request,
n=null;if(r.localURLsOnly&&!JL(Qr(r))&&(n=fe("local URLs only")),_L(r),DL(r)==="blocked"&&(n=fe("bad port")),r.referrerPolicy===""&&(r.referrerPolicy=r.policyContainer.
referrerPolicy),r.referrer!=="no-referrer"&&(r.referrer=GL(r)),n===null&&(n=await(async()=>{let o=Qr(r);return Zp(o,r.url)&&r.responseTainting==="basic"||o.protocol===
"data:"||r.mode==="navigate"||r.mode==="websocket"?(r.responseTainting="basic",await tB(t)):r.mode==="same-origin"?fe('request mode cannot be "same-origin"'):r.
mode==="no-cors"?r.redirect!=="follow"?fe('redirect mode cannot be "follow" for "no-cors" request'):(r.responseTainting="opaque",await tB(t)):Kp(Qr(r))?(r.responseTainting=
"cors",await cB(t)):fe("URL scheme must be a HTTP(S) scheme")})()),e)return n;n.status!==0&&!n.internalResponse&&(r.responseTainting,r.responseTainting==="basic"?
n=Vp(n,"basic"):r.responseTainting==="cors"?n=Vp(n,"cors"):r.responseTainting==="opaque"?n=Vp(n,"opaque"):Zn(!1));let s=n.status===0?n:n.internalResponse;if(s.urlList.
length===0&&s.urlList.push(...r.urlList),r.timingAllowFailed||(n.timingAllowPassed=!0),n.type==="opaque"&&s.status===206&&s.rangeRequested&&!r.headers.contains(
"range",!0)&&(n=s=fe()),n.status!==0&&(r.method==="HEAD"||r.method==="CONNECT"||sB.includes(s.status))&&(s.body=null,t.controller.dump=!0),r.integrity){let o=i(
A=>Wp(t,fe(A)),"processBodyError");if(r.responseTainting==="opaque"||n.body==null){o(n.error);return}let a=i(A=>{if(!SL(A,r.integrity)){o("integrity mismatch");
return}n.body=Xp(A)[0],Wp(t,n)},"processBody");await YL(n.body,a,o)}else Wp(t,n)}i(AB,"mainFetch");function tB(t){if(Wn(t)&&t.request.redirectCount===0)return Promise.
resolve(yA(t));let{request:e}=t,{protocol:r}=Qr(e);switch(r){case"about:":return Promise.resolve(fe("about scheme is not supported"));case"blob:":{zp||(zp=w("node:buffer").
resolveObjectURL);let n=Qr(e);if(n.search.length!==0)return Promise.resolve(fe("NetworkError when attempting to fetch resource."));let s=zp(n.toString());if(e.method!==
"GET"||!OL(s))return Promise.resolve(fe("invalid method"));let o=wA(),a=s.size,A=bA(`${a}`),c=s.type;if(e.headersList.contains("range",!0)){o.rangeRequested=!0;
let u=e.headersList.get("range",!0),p=$L(u,!0);if(p==="failure")return Promise.resolve(fe("failed to fetch the data URL"));let{rangeStartValue:l,rangeEndValue:g}=p;
if(l===null)l=a-g,g=l+g-1;else{if(l>=a)return Promise.resolve(fe("Range start is greater than the blob's size."));(g===null||g>=a)&&(g=a-1)}let h=s.slice(l,g,c),
d=XQ(h);o.body=d[0];let E=bA(`${h.size}`),I=WL(l,g,a);o.status=206,o.statusText="Partial Content",o.headersList.set("content-length",E,!0),o.headersList.set("co\
ntent-type",c,!0),o.headersList.set("content-range",I,!0)}else{let u=XQ(s);o.statusText="OK",o.body=u[0],o.headersList.set("content-length",A,!0),o.headersList.
set("content-type",c,!0)}return Promise.resolve(o)}case"data:":{let n=Qr(e),s=AU(n);if(s==="failure")return Promise.resolve(fe("failed to fetch the data URL"));
let o=cU(s.mimeType);return Promise.resolve(wA({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:o}]],body:Xp(s.body)[0]}))}case"file:":return Promise.
resolve(fe("not implemented... yet..."));case"http:":case"https:":return cB(t).catch(n=>fe(n));default:return Promise.resolve(fe("unknown scheme"))}}i(tB,"schem\
eFetch");function EU(t,e){t.request.done=!0,t.processResponseDone!=null&&queueMicrotask(()=>t.processResponseDone(e))}i(EU,"finalizeResponse");function Wp(t,e){
let r=t.timingInfo,n=i(()=>{let o=Date.now();t.request.destination==="document"&&(t.controller.fullTimingInfo=r),t.controller.reportTimingSteps=()=>{if(t.request.
url.protocol!=="https:")return;r.endTime=o;let A=e.cacheState,c=e.bodyInfo;e.timingAllowPassed||(r=jp(r),A="");let u=0;if(t.request.mode!=="navigator"||!e.hasCrossOriginRedirects){
u=e.status;let p=jL(e.headersList);p!=="failure"&&(c.contentType=uU(p))}t.request.initiatorType!=null&&iB(r,t.request.url.href,t.request.initiatorType,globalThis,
A,c,u)};let a=i(()=>{t.request.done=!0,t.processResponseEndOfBody!=null&&queueMicrotask(()=>t.processResponseEndOfBody(e)),t.request.initiatorType!=null&&t.controller.
reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>a())},"processResponseEndOfBody");t.processResponse!=null&&queueMicrotask(()=>{t.processResponse(
e),t.processResponse=null});let s=e.type==="error"?e:e.internalResponse??e;s.body==null?n():oU(s.body.stream,()=>{n()})}i(Wp,"fetchFinale");async function cB(t){
let e=t.request,r=null,n=null,s=t.timingInfo;if(e.serviceWorkers,r===null){if(e.redirect==="follow"&&(e.serviceWorkers="none"),n=r=await uB(t),e.responseTainting===
"cors"&&UL(e,r)==="failure")return fe("cors failure");TL(e,r)==="failure"&&(e.timingAllowFailed=!0)}return(e.responseTainting==="opaque"||r.type==="opaque")&&ML(
e.origin,e.client,e.destination,n)==="blocked"?fe("blocked"):(nB.has(n.status)&&(e.redirect!=="manual"&&t.controller.connection.destroy(void 0,!1),e.redirect===
"error"?r=fe("unexpected redirect"):e.redirect==="manual"?r=n:e.redirect==="follow"?r=await IU(t,r):Zn(!1)),r.timingInfo=s,r)}i(cB,"httpFetch");function IU(t,e){
let r=t.request,n=e.internalResponse?e.internalResponse:e,s;try{if(s=FL(n,Qr(r).hash),s==null)return e}catch(a){return Promise.resolve(fe(a))}if(!Kp(s))return Promise.
resolve(fe("URL scheme must be a HTTP(S) scheme"));if(r.redirectCount===20)return Promise.resolve(fe("redirect count exceeded"));if(r.redirectCount+=1,r.mode===
"cors"&&(s.username||s.password)&&!Zp(r,s))return Promise.resolve(fe('cross origin not allowed for request mode "cors"'));if(r.responseTainting==="cors"&&(s.username||
s.password))return Promise.resolve(fe('URL cannot contain credentials for request mode "cors"'));if(n.status!==303&&r.body!=null&&r.body.source==null)return Promise.
resolve(fe());if([301,302].includes(n.status)&&r.method==="POST"||n.status===303&&!hU.includes(r.method)){r.method="GET",r.body=null;for(let a of eU)r.headersList.
delete(a)}Zp(Qr(r),s)||(r.headersList.delete("authorization",!0),r.headersList.delete("proxy-authorization",!0),r.headersList.delete("cookie",!0),r.headersList.
delete("host",!0)),r.body!=null&&(Zn(r.body.source!=null),r.body=Xp(r.body.source)[0]);let o=t.timingInfo;return o.redirectEndTime=o.postRedirectStartTime=Ai(t.
crossOriginIsolatedCapability),o.redirectStartTime===0&&(o.redirectStartTime=o.startTime),r.urlList.push(s),NL(r,n),AB(t,!0)}i(IU,"httpRedirectFetch");async function uB(t,e=!1,r=!1){
let n=t.request,s=null,o=null,a=null,A=null,c=!1;n.window==="no-window"&&n.redirect==="error"?(s=t,o=n):(o=kL(n),s={...t},s.request=o);let u=n.credentials==="in\
clude"||n.credentials==="same-origin"&&n.responseTainting==="basic",p=o.body?o.body.length:null,l=null;if(o.body==null&&["POST","PUT"].includes(o.method)&&(l="0"),
p!=null&&(l=bA(`${p}`)),l!=null&&o.headersList.append("content-length",l,!0),p!=null&&o.keepalive,o.referrer instanceof URL&&o.headersList.append("referer",bA(o.
referrer.href),!0),vL(o),LL(o),o.headersList.contains("user-agent",!0)||o.headersList.append("user-agent",dU),o.cache==="default"&&(o.headersList.contains("if-m\
odified-since",!0)||o.headersList.contains("if-none-match",!0)||o.headersList.contains("if-unmodified-since",!0)||o.headersList.contains("if-match",!0)||o.headersList.
contains("if-range",!0))&&(o.cache="no-store"),o.cache==="no-cache"&&!o.preventNoCacheCacheControlHeaderModification&&!o.headersList.contains("cache-control",!0)&&
o.headersList.append("cache-control","max-age=0",!0),(o.cache==="no-store"||o.cache==="reload")&&(o.headersList.contains("pragma",!0)||o.headersList.append("pra\
gma","no-cache",!0),o.headersList.contains("cache-control",!0)||o.headersList.append("cache-control","no-cache",!0)),o.headersList.contains("range",!0)&&o.headersList.
append("accept-encoding","identity",!0),o.headersList.contains("accept-encoding",!0)||(VL(Qr(o))?o.headersList.append("accept-encoding","br, gzip, deflate",!0):
o.headersList.append("accept-encoding","gzip, deflate",!0)),o.headersList.delete("host",!0),A==null&&(o.cache="no-store"),o.cache!=="no-store"&&o.cache,a==null){
if(o.cache==="only-if-cached")return fe("only if cached");let g=await CU(s,u,r);!XL.has(o.method)&&g.status>=200&&g.status<=399,c&&g.status,a==null&&(a=g)}if(a.
urlList=[...o.urlList],o.headersList.contains("range",!0)&&(a.rangeRequested=!0),a.requestIncludesCredentials=u,a.status===407)return n.window==="no-window"?fe():
Wn(t)?yA(t):fe("proxy authentication required");if(a.status===421&&!r&&(n.body==null||n.body.source!=null)){if(Wn(t))return yA(t);t.controller.connection.destroy(),
a=await uB(t,e,!0)}return a}i(uB,"httpNetworkOrCacheFetch");async function CU(t,e=!1,r=!1){Zn(!t.controller.connection||t.controller.connection.destroyed),t.controller.
connection={abort:null,destroyed:!1,destroy(d,E=!0){this.destroyed||(this.destroyed=!0,E&&this.abort?.(d??new DOMException("The operation was aborted.","AbortEr\
ror")))}};let n=t.request,s=null,o=t.timingInfo;null==null&&(n.cache="no-store");let A=r?"yes":"no";n.mode;let c=null;if(n.body==null&&t.processRequestEndOfBody)
queueMicrotask(()=>t.processRequestEndOfBody());else if(n.body!=null){let d=i(async function*(m){Wn(t)||(yield m,t.processRequestBodyChunkLength?.(m.byteLength))},
"processBodyChunk"),E=i(()=>{Wn(t)||t.processRequestEndOfBody&&t.processRequestEndOfBody()},"processEndOfBody"),I=i(m=>{Wn(t)||(m.name==="AbortError"?t.controller.
abort():t.controller.terminate(m))},"processBodyError");c=(async function*(){try{for await(let m of n.body.stream)yield*d(m);E()}catch(m){I(m)}})()}try{let{body:d,
status:E,statusText:I,headersList:m,socket:B}=await h({body:c});if(B)s=wA({status:E,statusText:I,headersList:m,socket:B});else{let k=d[Symbol.asyncIterator]();t.
controller.next=()=>k.next(),s=wA({status:E,statusText:I,headersList:m})}}catch(d){return d.name==="AbortError"?(t.controller.connection.destroy(),yA(t,d)):fe(d)}
let u=i(async()=>{await t.controller.resume()},"pullAlgorithm"),p=i(d=>{Wn(t)||t.controller.abort(d)},"cancelAlgorithm"),l=new ReadableStream({async start(d){t.
controller.controller=d},async pull(d){await u(d)},async cancel(d){await p(d)},type:"bytes"});s.body={stream:l,source:null,length:null},t.controller.resume||t.controller.
on("terminated",g),t.controller.resume=async()=>{for(;;){let d,E;try{let{done:m,value:B}=await t.controller.next();if(KQ(t))break;d=m?void 0:B}catch(m){t.controller.
ended&&!o.encodedBodySize?d=void 0:(d=m,E=!0)}if(d===void 0){HL(t.controller.controller),EU(t,s);return}if(o.decodedBodySize+=d?.byteLength??0,E){t.controller.terminate(
d);return}let I=new Uint8Array(d);if(I.byteLength&&t.controller.controller.enqueue(I),aU(l)){t.controller.terminate();return}if(t.controller.controller.desiredSize<=
0)return}};function g(d){KQ(t)?(s.aborted=!0,kA(l)&&t.controller.controller.error(t.controller.serializedAbortReason)):kA(l)&&t.controller.controller.error(new TypeError(
"terminated",{cause:qL(d)?d:void 0})),t.controller.connection.destroy()}return i(g,"onAborted"),s;function h({body:d}){let E=Qr(n),I=t.controller.dispatcher;return new Promise(
(m,B)=>I.dispatch({path:E.pathname+E.search,origin:E.origin,method:n.method,body:I.isMockActive?n.body&&(n.body.source||n.body.stream):d,headers:n.headersList.entries,
maxRedirections:0,upgrade:n.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(k){let{connection:x}=t.controller;o.finalConnectionTimingInfo=
zL(void 0,o.postRedirectStartTime,t.crossOriginIsolatedCapability),x.destroyed?k(new DOMException("The operation was aborted.","AbortError")):(t.controller.on("\
terminated",k),this.abort=x.abort=k),o.finalNetworkRequestStartTime=Ai(t.crossOriginIsolatedCapability)},onResponseStarted(){o.finalNetworkResponseStartTime=Ai(
t.crossOriginIsolatedCapability)},onHeaders(k,x,H,W){if(k<200)return;let z="",ue=new jQ;for(let _e=0;_e<x.length;_e+=2)ue.append(eB(x[_e]),x[_e+1].toString("lat\
in1"),!0);z=ue.get("location",!0);let Pe=[],lt=z&&n.redirect==="follow"&&nB.has(k);if(n.method!=="HEAD"&&n.method!=="CONNECT"&&!sB.includes(k)&&!lt){let _e=ue.get(
"content-encoding",!0),je=_e?_e.toLowerCase().split(","):[],Oe=5;if(je.length>Oe)return this.abort(new Error(`too many content-encodings in response: ${je.length}\
, maximum allowed is ${Oe}`)),!0;for(let Ut=je.length-1;Ut>=0;--Ut){let Bt=je[Ut].trim();if(Bt==="x-gzip"||Bt==="gzip")Pe.push(gn.createGunzip({flush:gn.constants.
Z_SYNC_FLUSH,finishFlush:gn.constants.Z_SYNC_FLUSH}));else if(Bt==="deflate")Pe.push(ZL({flush:gn.constants.Z_SYNC_FLUSH,finishFlush:gn.constants.Z_SYNC_FLUSH}));else if(Bt===
"br")Pe.push(gn.createBrotliDecompress({flush:gn.constants.BROTLI_OPERATION_FLUSH,finishFlush:gn.constants.BROTLI_OPERATION_FLUSH}));else{Pe.length=0;break}}}this.
body=new nU({read:H});let pt=this.onError.bind(this);return m({status:k,statusText:W,headersList:ue,body:Pe.length?sU(this.body,...Pe,_e=>{_e&&this.onError(_e)}).
on("error",pt):this.body.on("error",pt)}),!0},onData(k){if(t.controller.dump)return;let x=k;return o.encodedBodySize+=x.byteLength,this.body.push(x)},onComplete(){
this.abort&&t.controller.off("terminated",this.abort),t.controller.ended=!0,this.body.push(null)},onError(k){this.abort&&t.controller.off("terminated",this.abort),
this.body?.destroy(k),t.controller.terminate(k),B(k)},onUpgrade(k,x,H){if(k!==101)return;let W=new jQ;for(let z=0;z<x.length;z+=2)W.append(eB(x[z]),x[z+1].toString(
"latin1"),!0);return m({status:k,statusText:gU[k],headersList:W,socket:H}),!0}}))}i(h,"dispatch")}i(CU,"httpNetworkFetch");lB.exports={fetch:mU,Fetch:SA,fetching:aB,
finalizeAndReportTiming:oB}});var eg=S((tz,pB)=>{"use strict";pB.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}});var hB=S((rz,gB)=>{"use strict";var{webidl:Tt}=$e(),xA=Symbol("ProgressEvent state"),tg=class t extends Event{static{i(this,"ProgressEvent")}constructor(e,r={}){
e=Tt.converters.DOMString(e,"ProgressEvent constructor","type"),r=Tt.converters.ProgressEventInit(r??{}),super(e,r),this[xA]={lengthComputable:r.lengthComputable,
loaded:r.loaded,total:r.total}}get lengthComputable(){return Tt.brandCheck(this,t),this[xA].lengthComputable}get loaded(){return Tt.brandCheck(this,t),this[xA].
loaded}get total(){return Tt.brandCheck(this,t),this[xA].total}};Tt.converters.ProgressEventInit=Tt.dictionaryConverter([{key:"lengthComputable",converter:Tt.converters.
boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"loaded",converter:Tt.converters["unsigned long long"],defaultValue:i(()=>0,"defaultValue")},{key:"total",converter:Tt.
converters["unsigned long long"],defaultValue:i(()=>0,"defaultValue")},{key:"bubbles",converter:Tt.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"\
cancelable",converter:Tt.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"composed",converter:Tt.converters.boolean,defaultValue:i(()=>!1,"defaul\
tValue")}]);gB.exports={ProgressEvent:tg}});var fB=S((sz,dB)=>{"use strict";function QU(t){if(!t)return"failure";switch(t.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20ut\
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
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}i(QU,"g\
etEncoding");dB.exports={getEncoding:QU}});var wB=S((iz,yB)=>{"use strict";var{kState:$s,kError:rg,kResult:mB,kAborted:ui,kLastProgressEventFired:ng}=eg(),{ProgressEvent:BU}=hB(),{getEncoding:EB}=fB(),{serializeAMimeType:yU,
parseMIMEType:IB}=gt(),{types:wU}=w("node:util"),{StringDecoder:CB}=w("string_decoder"),{btoa:QB}=w("node:buffer"),bU={enumerable:!0,writable:!1,configurable:!1};
function kU(t,e,r,n){if(t[$s]==="loading")throw new DOMException("Invalid state","InvalidStateError");t[$s]="loading",t[mB]=null,t[rg]=null;let o=e.stream().getReader(),
a=[],A=o.read(),c=!0;(async()=>{for(;!t[ui];)try{let{done:u,value:p}=await A;if(c&&!t[ui]&&queueMicrotask(()=>{hn("loadstart",t)}),c=!1,!u&&wU.isUint8Array(p))a.
push(p),(t[ng]===void 0||Date.now()-t[ng]>=50)&&!t[ui]&&(t[ng]=Date.now(),queueMicrotask(()=>{hn("progress",t)})),A=o.read();else if(u){queueMicrotask(()=>{t[$s]=
"done";try{let l=SU(a,r,e.type,n);if(t[ui])return;t[mB]=l,hn("load",t)}catch(l){t[rg]=l,hn("error",t)}t[$s]!=="loading"&&hn("loadend",t)});break}}catch(u){if(t[ui])
return;queueMicrotask(()=>{t[$s]="done",t[rg]=u,hn("error",t),t[$s]!=="loading"&&hn("loadend",t)});break}})()}i(kU,"readOperation");function hn(t,e){let r=new BU(
t,{bubbles:!1,cancelable:!1});e.dispatchEvent(r)}i(hn,"fireAProgressEvent");function SU(t,e,r,n){switch(e){case"DataURL":{let s="data:",o=IB(r||"application/oct\
et-stream");o!=="failure"&&(s+=yU(o)),s+=";base64,";let a=new CB("latin1");for(let A of t)s+=QB(a.write(A));return s+=QB(a.end()),s}case"Text":{let s="failure";
if(n&&(s=EB(n)),s==="failure"&&r){let o=IB(r);o!=="failure"&&(s=EB(o.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),xU(t,s)}case"ArrayBuffer":return BB(
t).buffer;case"BinaryString":{let s="",o=new CB("latin1");for(let a of t)s+=o.write(a);return s+=o.end(),s}}}i(SU,"packageData");function xU(t,e){let r=BB(t),n=RU(
r),s=0;n!==null&&(e=n,s=n==="UTF-8"?3:2);let o=r.slice(s);return new TextDecoder(e).decode(o)}i(xU,"decode");function RU(t){let[e,r,n]=t;return e===239&&r===187&&
n===191?"UTF-8":e===254&&r===255?"UTF-16BE":e===255&&r===254?"UTF-16LE":null}i(RU,"BOMSniffing");function BB(t){let e=t.reduce((n,s)=>n+s.byteLength,0),r=0;return t.
reduce((n,s)=>(n.set(s,r),r+=s.byteLength,n),new Uint8Array(e))}i(BB,"combineByteSequences");yB.exports={staticPropertyDescriptors:bU,readOperation:kU,fireAProgressEvent:hn}});var xB=S((Az,SB)=>{"use strict";var{staticPropertyDescriptors:Ws,readOperation:RA,fireAProgressEvent:bB}=wB(),{kState:jn,kError:kB,kResult:DA,kEvents:le,kAborted:DU}=eg(),
{webidl:Ce}=$e(),{kEnumerableProperty:ft}=Z(),er=class t extends EventTarget{static{i(this,"FileReader")}constructor(){super(),this[jn]="empty",this[DA]=null,this[kB]=
null,this[le]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(e){Ce.brandCheck(this,t),Ce.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),e=Ce.converters.Blob(e,{strict:!1}),RA(this,e,"ArrayBuffer")}readAsBinaryString(e){Ce.brandCheck(this,t),Ce.argumentLengthCheck(
arguments,1,"FileReader.readAsBinaryString"),e=Ce.converters.Blob(e,{strict:!1}),RA(this,e,"BinaryString")}readAsText(e,r=void 0){Ce.brandCheck(this,t),Ce.argumentLengthCheck(
arguments,1,"FileReader.readAsText"),e=Ce.converters.Blob(e,{strict:!1}),r!==void 0&&(r=Ce.converters.DOMString(r,"FileReader.readAsText","encoding")),RA(this,e,
"Text",r)}readAsDataURL(e){Ce.brandCheck(this,t),Ce.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),e=Ce.converters.Blob(e,{strict:!1}),RA(this,e,"D\
ataURL")}abort(){if(this[jn]==="empty"||this[jn]==="done"){this[DA]=null;return}this[jn]==="loading"&&(this[jn]="done",this[DA]=null),this[DU]=!0,bB("abort",this),
this[jn]!=="loading"&&bB("loadend",this)}get readyState(){switch(Ce.brandCheck(this,t),this[jn]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"\
done":return this.DONE}}get result(){return Ce.brandCheck(this,t),this[DA]}get error(){return Ce.brandCheck(this,t),this[kB]}get onloadend(){return Ce.brandCheck(
this,t),this[le].loadend}set onloadend(e){Ce.brandCheck(this,t),this[le].loadend&&this.removeEventListener("loadend",this[le].loadend),typeof e=="function"?(this[le].
loadend=e,this.addEventListener("loadend",e)):this[le].loadend=null}get onerror(){return Ce.brandCheck(this,t),this[le].error}set onerror(e){Ce.brandCheck(this,
t),this[le].error&&this.removeEventListener("error",this[le].error),typeof e=="function"?(this[le].error=e,this.addEventListener("error",e)):this[le].error=null}get onloadstart(){
return Ce.brandCheck(this,t),this[le].loadstart}set onloadstart(e){Ce.brandCheck(this,t),this[le].loadstart&&this.removeEventListener("loadstart",this[le].loadstart),
typeof e=="function"?(this[le].loadstart=e,this.addEventListener("loadstart",e)):this[le].loadstart=null}get onprogress(){return Ce.brandCheck(this,t),this[le].
progress}set onprogress(e){Ce.brandCheck(this,t),this[le].progress&&this.removeEventListener("progress",this[le].progress),typeof e=="function"?(this[le].progress=
e,this.addEventListener("progress",e)):this[le].progress=null}get onload(){return Ce.brandCheck(this,t),this[le].load}set onload(e){Ce.brandCheck(this,t),this[le].
load&&this.removeEventListener("load",this[le].load),typeof e=="function"?(this[le].load=e,this.addEventListener("load",e)):this[le].load=null}get onabort(){return Ce.
brandCheck(this,t),this[le].abort}set onabort(e){Ce.brandCheck(this,t),this[le].abort&&this.removeEventListener("abort",this[le].abort),typeof e=="function"?(this[le].
abort=e,this.addEventListener("abort",e)):this[le].abort=null}};er.EMPTY=er.prototype.EMPTY=0;er.LOADING=er.prototype.LOADING=1;er.DONE=er.prototype.DONE=2;Object.
defineProperties(er.prototype,{EMPTY:Ws,LOADING:Ws,DONE:Ws,readAsArrayBuffer:ft,readAsBinaryString:ft,readAsText:ft,readAsDataURL:ft,abort:ft,readyState:ft,result:ft,
error:ft,onloadstart:ft,onprogress:ft,onload:ft,onabort:ft,onerror:ft,onloadend:ft,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});
Object.defineProperties(er,{EMPTY:Ws,LOADING:Ws,DONE:Ws});SB.exports={FileReader:er}});var TA=S((uz,RB)=>{"use strict";RB.exports={kConstruct:ke().kConstruct}});var vB=S((lz,TB)=>{"use strict";var TU=w("node:assert"),{URLSerializer:DB}=gt(),{isValidHeaderName:vU}=wt();function FU(t,e,r=!1){let n=DB(t,r),s=DB(e,r);return n===
s}i(FU,"urlEquals");function NU(t){TU(t!==null);let e=[];for(let r of t.split(","))r=r.trim(),vU(r)&&e.push(r);return e}i(NU,"getFieldValues");TB.exports={urlEquals:FU,
getFieldValues:NU}});var _B=S((gz,NB)=>{"use strict";var{kConstruct:_U}=TA(),{urlEquals:LU,getFieldValues:sg}=vB(),{kEnumerableProperty:Kn,isDisturbed:UU}=Z(),{webidl:M}=$e(),{Response:MU,
cloneResponse:GU,fromInnerResponse:PU}=ai(),{Request:Or,fromInnerRequest:OU}=zs(),{kState:tr}=en(),{fetching:qU}=ci(),{urlIsHttpHttpsScheme:vA,createDeferredPromise:Zs,
readAllBytes:YU}=wt(),og=w("node:assert"),FA=class t{static{i(this,"Cache")}#e;constructor(){arguments[0]!==_U&&M.illegalConstructor(),M.util.markAsUncloneable(
this),this.#e=arguments[1]}async match(e,r={}){M.brandCheck(this,t);let n="Cache.match";M.argumentLengthCheck(arguments,1,n),e=M.converters.RequestInfo(e,n,"req\
uest"),r=M.converters.CacheQueryOptions(r,n,"options");let s=this.#o(e,r,1);if(s.length!==0)return s[0]}async matchAll(e=void 0,r={}){M.brandCheck(this,t);let n="\
Cache.matchAll";return e!==void 0&&(e=M.converters.RequestInfo(e,n,"request")),r=M.converters.CacheQueryOptions(r,n,"options"),this.#o(e,r)}async add(e){M.brandCheck(
this,t);let r="Cache.add";M.argumentLengthCheck(arguments,1,r),e=M.converters.RequestInfo(e,r,"request");let n=[e];return await this.addAll(n)}async addAll(e){M.
brandCheck(this,t);let r="Cache.addAll";M.argumentLengthCheck(arguments,1,r);let n=[],s=[];for(let g of e){if(g===void 0)throw M.errors.conversionFailed({prefix:r,
argument:"Argument 1",types:["undefined is not allowed"]});if(g=M.converters.RequestInfo(g),typeof g=="string")continue;let h=g[tr];if(!vA(h.url)||h.method!=="G\
ET")throw M.errors.exception({header:r,message:"Expected http/s scheme when method is not GET."})}let o=[];for(let g of e){let h=new Or(g)[tr];if(!vA(h.url))throw M.
errors.exception({header:r,message:"Expected http/s scheme."});h.initiator="fetch",h.destination="subresource",s.push(h);let d=Zs();o.push(qU({request:h,processResponse(E){
if(E.type==="error"||E.status===206||E.status<200||E.status>299)d.reject(M.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or t\
he request failed."}));else if(E.headersList.contains("vary")){let I=sg(E.headersList.get("vary"));for(let m of I)if(m==="*"){d.reject(M.errors.exception({header:"\
Cache.addAll",message:"invalid vary field value"}));for(let B of o)B.abort();return}}},processResponseEndOfBody(E){if(E.aborted){d.reject(new DOMException("abor\
ted","AbortError"));return}d.resolve(E)}})),n.push(d.promise)}let A=await Promise.all(n),c=[],u=0;for(let g of A){let h={type:"put",request:s[u],response:g};c.push(
h),u++}let p=Zs(),l=null;try{this.#t(c)}catch(g){l=g}return queueMicrotask(()=>{l===null?p.resolve(void 0):p.reject(l)}),p.promise}async put(e,r){M.brandCheck(this,
t);let n="Cache.put";M.argumentLengthCheck(arguments,2,n),e=M.converters.RequestInfo(e,n,"request"),r=M.converters.Response(r,n,"response");let s=null;if(e instanceof
Or?s=e[tr]:s=new Or(e)[tr],!vA(s.url)||s.method!=="GET")throw M.errors.exception({header:n,message:"Expected an http/s scheme when method is not GET"});let o=r[tr];
if(o.status===206)throw M.errors.exception({header:n,message:"Got 206 status"});if(o.headersList.contains("vary")){let h=sg(o.headersList.get("vary"));for(let d of h)
if(d==="*")throw M.errors.exception({header:n,message:"Got * vary field value"})}if(o.body&&(UU(o.body.stream)||o.body.stream.locked))throw M.errors.exception({
header:n,message:"Response body is locked or disturbed"});let a=GU(o),A=Zs();if(o.body!=null){let d=o.body.stream.getReader();YU(d).then(A.resolve,A.reject)}else
A.resolve(void 0);let c=[],u={type:"put",request:s,response:a};c.push(u);let p=await A.promise;a.body!=null&&(a.body.source=p);let l=Zs(),g=null;try{this.#t(c)}catch(h){
g=h}return queueMicrotask(()=>{g===null?l.resolve():l.reject(g)}),l.promise}async delete(e,r={}){M.brandCheck(this,t);let n="Cache.delete";M.argumentLengthCheck(
arguments,1,n),e=M.converters.RequestInfo(e,n,"request"),r=M.converters.CacheQueryOptions(r,n,"options");let s=null;if(e instanceof Or){if(s=e[tr],s.method!=="G\
ET"&&!r.ignoreMethod)return!1}else og(typeof e=="string"),s=new Or(e)[tr];let o=[],a={type:"delete",request:s,options:r};o.push(a);let A=Zs(),c=null,u;try{u=this.#t(
o)}catch(p){c=p}return queueMicrotask(()=>{c===null?A.resolve(!!u?.length):A.reject(c)}),A.promise}async keys(e=void 0,r={}){M.brandCheck(this,t);let n="Cache.k\
eys";e!==void 0&&(e=M.converters.RequestInfo(e,n,"request")),r=M.converters.CacheQueryOptions(r,n,"options");let s=null;if(e!==void 0)if(e instanceof Or){if(s=e[tr],
s.method!=="GET"&&!r.ignoreMethod)return[]}else typeof e=="string"&&(s=new Or(e)[tr]);let o=Zs(),a=[];if(e===void 0)for(let A of this.#e)a.push(A[0]);else{let A=this.#r(
s,r);for(let c of A)a.push(c[0])}return queueMicrotask(()=>{let A=[];for(let c of a){let u=OU(c,new AbortController().signal,"immutable");A.push(u)}o.resolve(Object.
freeze(A))}),o.promise}#t(e){let r=this.#e,n=[...r],s=[],o=[];try{for(let a of e){if(a.type!=="delete"&&a.type!=="put")throw M.errors.exception({header:"Cache.#\
batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(a.type==="delete"&&a.response!=null)throw M.errors.exception({header:"Cache\
.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#r(a.request,a.options,s).length)throw new DOMException("???",
"InvalidStateError");let A;if(a.type==="delete"){if(A=this.#r(a.request,a.options),A.length===0)return[];for(let c of A){let u=r.indexOf(c);og(u!==-1),r.splice(
u,1)}}else if(a.type==="put"){if(a.response==null)throw M.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associate\
d response"});let c=a.request;if(!vA(c.url))throw M.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(c.method!==
"GET")throw M.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(a.options!=null)throw M.errors.exception({header:"Cache.#batc\
hCacheOperations",message:"options must not be defined"});A=this.#r(a.request);for(let u of A){let p=r.indexOf(u);og(p!==-1),r.splice(p,1)}r.push([a.request,a.response]),
s.push([a.request,a.response])}o.push([a.request,a.response])}return o}catch(a){throw this.#e.length=0,this.#e=n,a}}#r(e,r,n){let s=[],o=n??this.#e;for(let a of o){
let[A,c]=a;this.#n(e,A,c,r)&&s.push(a)}return s}#n(e,r,n=null,s){let o=new URL(e.url),a=new URL(r.url);if(s?.ignoreSearch&&(a.search="",o.search=""),!LU(o,a,!0))
return!1;if(n==null||s?.ignoreVary||!n.headersList.contains("vary"))return!0;let A=sg(n.headersList.get("vary"));for(let c of A){if(c==="*")return!1;let u=r.headersList.
get(c),p=e.headersList.get(c);if(u!==p)return!1}return!0}#o(e,r,n=1/0){let s=null;if(e!==void 0)if(e instanceof Or){if(s=e[tr],s.method!=="GET"&&!r.ignoreMethod)
return[]}else typeof e=="string"&&(s=new Or(e)[tr]);let o=[];if(e===void 0)for(let A of this.#e)o.push(A[1]);else{let A=this.#r(s,r);for(let c of A)o.push(c[1])}
let a=[];for(let A of o){let c=PU(A,"immutable");if(a.push(c.clone()),a.length>=n)break}return Object.freeze(a)}};Object.defineProperties(FA.prototype,{[Symbol.
toStringTag]:{value:"Cache",configurable:!0},match:Kn,matchAll:Kn,add:Kn,addAll:Kn,put:Kn,delete:Kn,keys:Kn});var FB=[{key:"ignoreSearch",converter:M.converters.
boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:M.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"ignoreVary",converter:M.
converters.boolean,defaultValue:i(()=>!1,"defaultValue")}];M.converters.CacheQueryOptions=M.dictionaryConverter(FB);M.converters.MultiCacheQueryOptions=M.dictionaryConverter(
[...FB,{key:"cacheName",converter:M.converters.DOMString}]);M.converters.Response=M.interfaceConverter(MU);M.converters["sequence<RequestInfo>"]=M.sequenceConverter(
M.converters.RequestInfo);NB.exports={Cache:FA}});var UB=S((dz,LB)=>{"use strict";var{kConstruct:li}=TA(),{Cache:NA}=_B(),{webidl:et}=$e(),{kEnumerableProperty:pi}=Z(),_A=class t{static{i(this,"CacheStorage")}#e=new Map;constructor(){
arguments[0]!==li&&et.illegalConstructor(),et.util.markAsUncloneable(this)}async match(e,r={}){if(et.brandCheck(this,t),et.argumentLengthCheck(arguments,1,"Cach\
eStorage.match"),e=et.converters.RequestInfo(e),r=et.converters.MultiCacheQueryOptions(r),r.cacheName!=null){if(this.#e.has(r.cacheName)){let n=this.#e.get(r.cacheName);
return await new NA(li,n).match(e,r)}}else for(let n of this.#e.values()){let o=await new NA(li,n).match(e,r);if(o!==void 0)return o}}async has(e){et.brandCheck(
this,t);let r="CacheStorage.has";return et.argumentLengthCheck(arguments,1,r),e=et.converters.DOMString(e,r,"cacheName"),this.#e.has(e)}async open(e){et.brandCheck(
this,t);let r="CacheStorage.open";if(et.argumentLengthCheck(arguments,1,r),e=et.converters.DOMString(e,r,"cacheName"),this.#e.has(e)){let s=this.#e.get(e);return new NA(
li,s)}let n=[];return this.#e.set(e,n),new NA(li,n)}async delete(e){et.brandCheck(this,t);let r="CacheStorage.delete";return et.argumentLengthCheck(arguments,1,
r),e=et.converters.DOMString(e,r,"cacheName"),this.#e.delete(e)}async keys(){return et.brandCheck(this,t),[...this.#e.keys()]}};Object.defineProperties(_A.prototype,
{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:pi,has:pi,open:pi,delete:pi,keys:pi});LB.exports={CacheStorage:_A}});var GB=S((mz,MB)=>{"use strict";MB.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var Ag=S((Ez,YB)=>{"use strict";function HU(t){for(let e=0;e<t.length;++e){let r=t.charCodeAt(e);if(r>=0&&r<=8||r>=10&&r<=31||r===127)return!0}return!1}i(HU,"is\
CTLExcludingHtab");function ig(t){for(let e=0;e<t.length;++e){let r=t.charCodeAt(e);if(r<33||r>126||r===34||r===40||r===41||r===60||r===62||r===64||r===44||r===
59||r===58||r===92||r===47||r===91||r===93||r===63||r===61||r===123||r===125)throw new Error("Invalid cookie name")}}i(ig,"validateCookieName");function ag(t){let e=t.
length,r=0;if(t[0]==='"'){if(e===1||t[e-1]!=='"')throw new Error("Invalid cookie value");--e,++r}for(;r<e;){let n=t.charCodeAt(r++);if(n<33||n>126||n===34||n===
44||n===59||n===92)throw new Error("Invalid cookie value")}}i(ag,"validateCookieValue");function OB(t){for(let e=0;e<t.length;++e){let r=t.charCodeAt(e);if(r<32||
r>126||r===59)throw new Error("Invalid cookie path")}}i(OB,"validateCookiePath");function PB(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122}i(PB,"isLetterO\
rDigit");function JU(t){if(t===" ")return;if(t.length>255)throw new Error("Invalid cookie domain");let e=0;for(let r=0;r<t.length;++r){let n=t.charCodeAt(r);if(n===
46){if(e===0)throw new Error("Invalid cookie domain");if(t.charCodeAt(r-1)===45)throw new Error("Invalid cookie domain");e=0;continue}if(e===0&&!PB(n))throw new Error(
"Invalid cookie domain");if(!PB(n)&&n!==45)throw new Error("Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}if(e===0||t.charCodeAt(t.
length-1)===45)throw new Error("Invalid cookie domain")}i(JU,"validateCookieDomain");var VU=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],zU=["Jan","Feb","Mar","A\
pr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],LA=Array(61).fill(0).map((t,e)=>e.toString().padStart(2,"0"));function qB(t){return typeof t=="number"&&(t=
new Date(t)),`${VU[t.getUTCDay()]}, ${LA[t.getUTCDate()]} ${zU[t.getUTCMonth()]} ${t.getUTCFullYear()} ${LA[t.getUTCHours()]}:${LA[t.getUTCMinutes()]}:${LA[t.getUTCSeconds()]}\
 GMT`}i(qB,"toIMFDate");function $U(t){if(t<0)throw new Error("Invalid cookie max-age")}i($U,"validateCookieMaxAge");function WU(t){if(t.name.length===0)return null;
ig(t.name),ag(t.value);let e=[`${t.name}=${t.value}`];t.name.startsWith("__Secure-")&&(t.secure=!0),t.name.startsWith("__Host-")&&(t.secure=!0,t.domain=null,t.path=
"/"),t.secure&&e.push("Secure"),t.httpOnly&&e.push("HttpOnly"),typeof t.maxAge=="number"&&($U(t.maxAge),e.push(`Max-Age=${t.maxAge}`)),t.domain&&(JU(t.domain),e.
push(`Domain=${t.domain}`)),t.path&&(OB(t.path),e.push(`Path=${t.path}`)),t.expires&&t.expires.toString()!=="Invalid Date"&&e.push(`Expires=${qB(t.expires)}`),t.
sameSite&&e.push(`SameSite=${t.sameSite}`);for(let r of t.unparsed){if(!r.includes("="))throw new Error("Invalid unparsed");let[n,...s]=r.split("="),o=n.trim(),
a=s.join("=");ig(o),ag(a),e.push(`${o}=${a}`)}return e.join("; ")}i(WU,"stringify");YB.exports={isCTLExcludingHtab:HU,validateCookieName:ig,validateCookiePath:OB,
validateCookieValue:ag,toIMFDate:qB,stringify:WU}});var JB=S((Cz,HB)=>{"use strict";var{maxNameValuePairSize:ZU,maxAttributeValueSize:jU}=GB(),{isCTLExcludingHtab:KU}=Ag(),{collectASequenceOfCodePointsFast:UA}=gt(),
XU=w("node:assert");function eM(t){if(KU(t))return null;let e="",r="",n="",s="";if(t.includes(";")){let o={position:0};e=UA(";",t,o),r=t.slice(o.position)}else e=
t;if(!e.includes("="))s=e;else{let o={position:0};n=UA("=",e,o),s=e.slice(o.position+1)}return n=n.trim(),s=s.trim(),n.length+s.length>ZU?null:{name:n,value:s,...js(
r)}}i(eM,"parseSetCookie");function js(t,e={}){if(t.length===0)return e;XU(t[0]===";"),t=t.slice(1);let r="";t.includes(";")?(r=UA(";",t,{position:0}),t=t.slice(
r.length)):(r=t,t="");let n="",s="";if(r.includes("=")){let a={position:0};n=UA("=",r,a),s=r.slice(a.position+1)}else n=r;if(n=n.trim(),s=s.trim(),s.length>jU)return js(
t,e);let o=n.toLowerCase();if(o==="expires"){let a=new Date(s);e.expires=a}else if(o==="max-age"){let a=s.charCodeAt(0);if((a<48||a>57)&&s[0]!=="-"||!/^\d+$/.test(
s))return js(t,e);let A=Number(s);e.maxAge=A}else if(o==="domain"){let a=s;a[0]==="."&&(a=a.slice(1)),a=a.toLowerCase(),e.domain=a}else if(o==="path"){let a="";
s.length===0||s[0]!=="/"?a="/":a=s,e.path=a}else if(o==="secure")e.secure=!0;else if(o==="httponly")e.httpOnly=!0;else if(o==="samesite"){let a=s.toLowerCase();
a==="none"?e.sameSite="None":a==="strict"?e.sameSite="Strict":a==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.push(`${n}=${s}`);return js(t,e)}i(js,
"parseUnparsedAttributes");HB.exports={parseSetCookie:eM,parseUnparsedAttributes:js}});var $B=S((Bz,zB)=>{"use strict";var{parseSetCookie:tM}=JB(),{stringify:rM}=Ag(),{webidl:K}=$e(),{Headers:MA}=zn();function nM(t){K.argumentLengthCheck(arguments,
1,"getCookies"),K.brandCheck(t,MA,{strict:!1});let e=t.get("cookie"),r={};if(!e)return r;for(let n of e.split(";")){let[s,...o]=n.split("=");r[s.trim()]=o.join(
"=")}return r}i(nM,"getCookies");function sM(t,e,r){K.brandCheck(t,MA,{strict:!1});let n="deleteCookie";K.argumentLengthCheck(arguments,2,n),e=K.converters.DOMString(
e,n,"name"),r=K.converters.DeleteCookieAttributes(r),VB(t,{name:e,value:"",expires:new Date(0),...r})}i(sM,"deleteCookie");function oM(t){K.argumentLengthCheck(
arguments,1,"getSetCookies"),K.brandCheck(t,MA,{strict:!1});let e=t.getSetCookie();return e?e.map(r=>tM(r)):[]}i(oM,"getSetCookies");function VB(t,e){K.argumentLengthCheck(
arguments,2,"setCookie"),K.brandCheck(t,MA,{strict:!1}),e=K.converters.Cookie(e);let r=rM(e);r&&t.append("Set-Cookie",r)}i(VB,"setCookie");K.converters.DeleteCookieAttributes=
K.dictionaryConverter([{converter:K.nullableConverter(K.converters.DOMString),key:"path",defaultValue:i(()=>null,"defaultValue")},{converter:K.nullableConverter(
K.converters.DOMString),key:"domain",defaultValue:i(()=>null,"defaultValue")}]);K.converters.Cookie=K.dictionaryConverter([{converter:K.converters.DOMString,key:"\
name"},{converter:K.converters.DOMString,key:"value"},{converter:K.nullableConverter(t=>typeof t=="number"?K.converters["unsigned long long"](t):new Date(t)),key:"\
expires",defaultValue:i(()=>null,"defaultValue")},{converter:K.nullableConverter(K.converters["long long"]),key:"maxAge",defaultValue:i(()=>null,"defaultValue")},
{converter:K.nullableConverter(K.converters.DOMString),key:"domain",defaultValue:i(()=>null,"defaultValue")},{converter:K.nullableConverter(K.converters.DOMString),
key:"path",defaultValue:i(()=>null,"defaultValue")},{converter:K.nullableConverter(K.converters.boolean),key:"secure",defaultValue:i(()=>null,"defaultValue")},{
converter:K.nullableConverter(K.converters.boolean),key:"httpOnly",defaultValue:i(()=>null,"defaultValue")},{converter:K.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:K.sequenceConverter(K.converters.DOMString),key:"unparsed",defaultValue:i(()=>new Array(0),"defaultValue")}]);zB.exports={getCookies:nM,
deleteCookie:sM,getSetCookies:oM,setCookie:VB}});var Xs=S((wz,ZB)=>{"use strict";var{webidl:L}=$e(),{kEnumerableProperty:mt}=Z(),{kConstruct:WB}=ke(),{MessagePort:iM}=w("node:worker_threads"),Ks=class t extends Event{static{
i(this,"MessageEvent")}#e;constructor(e,r={}){if(e===WB){super(arguments[1],arguments[2]),L.util.markAsUncloneable(this);return}let n="MessageEvent constructor";
L.argumentLengthCheck(arguments,1,n),e=L.converters.DOMString(e,n,"type"),r=L.converters.MessageEventInit(r,n,"eventInitDict"),super(e,r),this.#e=r,L.util.markAsUncloneable(
this)}get data(){return L.brandCheck(this,t),this.#e.data}get origin(){return L.brandCheck(this,t),this.#e.origin}get lastEventId(){return L.brandCheck(this,t),
this.#e.lastEventId}get source(){return L.brandCheck(this,t),this.#e.source}get ports(){return L.brandCheck(this,t),Object.isFrozen(this.#e.ports)||Object.freeze(
this.#e.ports),this.#e.ports}initMessageEvent(e,r=!1,n=!1,s=null,o="",a="",A=null,c=[]){return L.brandCheck(this,t),L.argumentLengthCheck(arguments,1,"MessageEv\
ent.initMessageEvent"),new t(e,{bubbles:r,cancelable:n,data:s,origin:o,lastEventId:a,source:A,ports:c})}static createFastMessageEvent(e,r){let n=new t(WB,e,r);return n.#e=
r,n.#e.data??=null,n.#e.origin??="",n.#e.lastEventId??="",n.#e.source??=null,n.#e.ports??=[],n}},{createFastMessageEvent:aM}=Ks;delete Ks.createFastMessageEvent;
var GA=class t extends Event{static{i(this,"CloseEvent")}#e;constructor(e,r={}){let n="CloseEvent constructor";L.argumentLengthCheck(arguments,1,n),e=L.converters.
DOMString(e,n,"type"),r=L.converters.CloseEventInit(r),super(e,r),this.#e=r,L.util.markAsUncloneable(this)}get wasClean(){return L.brandCheck(this,t),this.#e.wasClean}get code(){
return L.brandCheck(this,t),this.#e.code}get reason(){return L.brandCheck(this,t),this.#e.reason}},PA=class t extends Event{static{i(this,"ErrorEvent")}#e;constructor(e,r){
let n="ErrorEvent constructor";L.argumentLengthCheck(arguments,1,n),super(e,r),L.util.markAsUncloneable(this),e=L.converters.DOMString(e,n,"type"),r=L.converters.
ErrorEventInit(r??{}),this.#e=r}get message(){return L.brandCheck(this,t),this.#e.message}get filename(){return L.brandCheck(this,t),this.#e.filename}get lineno(){
return L.brandCheck(this,t),this.#e.lineno}get colno(){return L.brandCheck(this,t),this.#e.colno}get error(){return L.brandCheck(this,t),this.#e.error}};Object.
defineProperties(Ks.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:mt,origin:mt,lastEventId:mt,source:mt,ports:mt,initMessageEvent:mt});
Object.defineProperties(GA.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:mt,code:mt,wasClean:mt});Object.defineProperties(PA.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:mt,filename:mt,lineno:mt,colno:mt,error:mt});L.converters.MessagePort=L.interfaceConverter(iM);
L.converters["sequence<MessagePort>"]=L.sequenceConverter(L.converters.MessagePort);var cg=[{key:"bubbles",converter:L.converters.boolean,defaultValue:i(()=>!1,
"defaultValue")},{key:"cancelable",converter:L.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"composed",converter:L.converters.boolean,defaultValue:i(
()=>!1,"defaultValue")}];L.converters.MessageEventInit=L.dictionaryConverter([...cg,{key:"data",converter:L.converters.any,defaultValue:i(()=>null,"defaultValue")},
{key:"origin",converter:L.converters.USVString,defaultValue:i(()=>"","defaultValue")},{key:"lastEventId",converter:L.converters.DOMString,defaultValue:i(()=>"",
"defaultValue")},{key:"source",converter:L.nullableConverter(L.converters.MessagePort),defaultValue:i(()=>null,"defaultValue")},{key:"ports",converter:L.converters["\
sequence<MessagePort>"],defaultValue:i(()=>new Array(0),"defaultValue")}]);L.converters.CloseEventInit=L.dictionaryConverter([...cg,{key:"wasClean",converter:L.
converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"code",converter:L.converters["unsigned short"],defaultValue:i(()=>0,"defaultValue")},{key:"reaso\
n",converter:L.converters.USVString,defaultValue:i(()=>"","defaultValue")}]);L.converters.ErrorEventInit=L.dictionaryConverter([...cg,{key:"message",converter:L.
converters.DOMString,defaultValue:i(()=>"","defaultValue")},{key:"filename",converter:L.converters.USVString,defaultValue:i(()=>"","defaultValue")},{key:"lineno",
converter:L.converters["unsigned long"],defaultValue:i(()=>0,"defaultValue")},{key:"colno",converter:L.converters["unsigned long"],defaultValue:i(()=>0,"default\
Value")},{key:"error",converter:L.converters.any}]);ZB.exports={MessageEvent:Ks,CloseEvent:GA,ErrorEvent:PA,createFastMessageEvent:aM}});var Xn=S((kz,jB)=>{"use strict";var AM="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",cM={enumerable:!0,writable:!1,configurable:!1},uM={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
lM={NOT_SENT:0,PROCESSING:1,SENT:2},pM={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},gM=2**16-1,hM={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
dM=Buffer.allocUnsafe(0),fM={string:1,typedArray:2,arrayBuffer:3,blob:4};jB.exports={uid:AM,sentCloseFrameState:lM,staticPropertyDescriptors:cM,states:uM,opcodes:pM,
maxUnsigned16Bit:gM,parserStates:hM,emptyBuffer:dM,sendHints:fM}});var gi=S((Sz,KB)=>{"use strict";KB.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("res\
ponse"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}});var fi=S((xz,ay)=>{"use strict";var{kReadyState:hi,kController:mM,kResponse:EM,kBinaryType:IM,kWebSocketURL:CM}=gi(),{states:di,opcodes:dn}=Xn(),{ErrorEvent:QM,
createFastMessageEvent:BM}=Xs(),{isUtf8:yM}=w("node:buffer"),{collectASequenceOfCodePointsFast:wM,removeHTTPWhitespace:XB}=gt();function bM(t){return t[hi]===di.
CONNECTING}i(bM,"isConnecting");function kM(t){return t[hi]===di.OPEN}i(kM,"isEstablished");function SM(t){return t[hi]===di.CLOSING}i(SM,"isClosing");function xM(t){
return t[hi]===di.CLOSED}i(xM,"isClosed");function ug(t,e,r=(s,o)=>new Event(s,o),n={}){let s=r(t,n);e.dispatchEvent(s)}i(ug,"fireEvent");function RM(t,e,r){if(t[hi]!==
di.OPEN)return;let n;if(e===dn.TEXT)try{n=iy(r)}catch{ty(t,"Received invalid UTF-8 in text frame.");return}else e===dn.BINARY&&(t[IM]==="blob"?n=new Blob([r]):n=
DM(r));ug("message",t,BM,{origin:t[CM].origin,data:n})}i(RM,"websocketMessageReceived");function DM(t){return t.byteLength===t.buffer.byteLength?t.buffer:t.buffer.
slice(t.byteOffset,t.byteOffset+t.byteLength)}i(DM,"toArrayBuffer");function TM(t){if(t.length===0)return!1;for(let e=0;e<t.length;++e){let r=t.charCodeAt(e);if(r<
33||r>126||r===34||r===40||r===41||r===44||r===47||r===58||r===59||r===60||r===61||r===62||r===63||r===64||r===91||r===92||r===93||r===123||r===125)return!1}return!0}
i(TM,"isValidSubprotocol");function vM(t){return t>=1e3&&t<1015?t!==1004&&t!==1005&&t!==1006:t>=3e3&&t<=4999}i(vM,"isValidStatusCode");function ty(t,e){let{[mM]:r,
[EM]:n}=t;r.abort(),n?.socket&&!n.socket.destroyed&&n.socket.destroy(),e&&ug("error",t,(s,o)=>new QM(s,o),{error:new Error(e),message:e})}i(ty,"failWebsocketCon\
nection");function ry(t){return t===dn.CLOSE||t===dn.PING||t===dn.PONG}i(ry,"isControlFrame");function ny(t){return t===dn.CONTINUATION}i(ny,"isContinuationFram\
e");function sy(t){return t===dn.TEXT||t===dn.BINARY}i(sy,"isTextBinaryFrame");function FM(t){return sy(t)||ny(t)||ry(t)}i(FM,"isValidOpcode");function NM(t){let e={
position:0},r=new Map;for(;e.position<t.length;){let n=wM(";",t,e),[s,o=""]=n.split("=");r.set(XB(s,!0,!1),XB(o,!1,!0)),e.position++}return r}i(NM,"parseExtensi\
ons");function _M(t){if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=t.charCodeAt(r);if(n<48||n>57)return!1}let e=Number.parseInt(t,10);return e>=8&&
e<=15}i(_M,"isValidClientWindowBits");var oy=typeof process.versions.icu=="string",ey=oy?new TextDecoder("utf-8",{fatal:!0}):void 0,iy=oy?ey.decode.bind(ey):function(t){
if(yM(t))return t.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};ay.exports={isConnecting:bM,isEstablished:kM,isClosing:SM,isClosed:xM,fireEvent:ug,
isValidSubprotocol:TM,isValidStatusCode:vM,failWebsocketConnection:ty,websocketMessageReceived:RM,utf8Decode:iy,isControlFrame:ry,isContinuationFrame:ny,isTextBinaryFrame:sy,
isValidOpcode:FM,parseExtensions:NM,isValidClientWindowBits:_M}});var qA=S((Dz,Ay)=>{"use strict";var{maxUnsigned16Bit:LM}=Xn(),OA=16386,lg,mi=null,eo=OA;try{lg=w("node:crypto")}catch{lg={randomFillSync:i(function(e,r,n){for(let s=0;s<
e.length;++s)e[s]=Math.random()*255|0;return e},"randomFillSync")}}function UM(){return eo===OA&&(eo=0,lg.randomFillSync(mi??=Buffer.allocUnsafe(OA),0,OA)),[mi[eo++],
mi[eo++],mi[eo++],mi[eo++]]}i(UM,"generateMask");var pg=class{static{i(this,"WebsocketFrameSend")}constructor(e){this.frameData=e}createFrame(e){let r=this.frameData,
n=UM(),s=r?.byteLength??0,o=s,a=6;s>LM?(a+=8,o=127):s>125&&(a+=2,o=126);let A=Buffer.allocUnsafe(s+a);A[0]=A[1]=0,A[0]|=128,A[0]=(A[0]&240)+e;A[a-4]=n[0],A[a-3]=
n[1],A[a-2]=n[2],A[a-1]=n[3],A[1]=o,o===126?A.writeUInt16BE(s,2):o===127&&(A[2]=A[3]=0,A.writeUIntBE(s,4,6)),A[1]|=128;for(let c=0;c<s;++c)A[a+c]=r[c]^n[c&3];return A}};
Ay.exports={WebsocketFrameSend:pg}});var hg=S((vz,dy)=>{"use strict";var{uid:MM,states:Ei,sentCloseFrameState:YA,emptyBuffer:GM,opcodes:PM}=Xn(),{kReadyState:Ii,kSentClose:HA,kByteParser:uy,kReceivedClose:cy,
kResponse:ly}=gi(),{fireEvent:OM,failWebsocketConnection:fn,isClosing:qM,isClosed:YM,isEstablished:HM,parseExtensions:JM}=fi(),{channels:to}=gs(),{CloseEvent:VM}=Xs(),
{makeRequest:zM}=zs(),{fetching:$M}=ci(),{Headers:WM,getHeadersList:ZM}=zn(),{getDecodeSplit:jM}=wt(),{WebsocketFrameSend:KM}=qA(),gg;try{gg=w("node:crypto")}catch{}
function XM(t,e,r,n,s,o){let a=t;a.protocol=t.protocol==="ws:"?"http:":"https:";let A=zM({urlList:[a],client:r,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(o.headers){let l=ZM(new WM(o.headers));A.headersList=l}let c=gg.randomBytes(16).toString(
"base64");A.headersList.append("sec-websocket-key",c),A.headersList.append("sec-websocket-version","13");for(let l of e)A.headersList.append("sec-websocket-prot\
ocol",l);return A.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),$M({request:A,useParallelQueue:!0,dispatcher:o.dispatcher,
processResponse(l){if(l.type==="error"||l.status!==101){fn(n,"Received network error or non-101 status code.");return}if(e.length!==0&&!l.headersList.get("Sec-W\
ebSocket-Protocol")){fn(n,"Server did not respond with sent protocols.");return}if(l.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){fn(n,'Server did n\
ot set Upgrade header to "websocket".');return}if(l.headersList.get("Connection")?.toLowerCase()!=="upgrade"){fn(n,'Server did not set Connection header to "upg\
rade".');return}let g=l.headersList.get("Sec-WebSocket-Accept"),h=gg.createHash("sha1").update(c+MM).digest("base64");if(g!==h){fn(n,"Incorrect hash received in\
 Sec-WebSocket-Accept header.");return}let d=l.headersList.get("Sec-WebSocket-Extensions"),E;if(d!==null&&(E=JM(d),!E.has("permessage-deflate"))){fn(n,"Sec-WebS\
ocket-Extensions header does not match.");return}let I=l.headersList.get("Sec-WebSocket-Protocol");if(I!==null){let m=jM("sec-websocket-protocol",A.headersList);
if(m===null||!m.includes(I)){fn(n,"Protocol was not set in the opening handshake.");return}}l.socket.on("data",py),l.socket.on("close",gy),l.socket.on("error",hy),
to.open.hasSubscribers&&to.open.publish({address:l.socket.address(),protocol:I,extensions:d}),s(l,E)}})}i(XM,"establishWebSocketConnection");function eG(t,e,r,n){
if(!(qM(t)||YM(t)))if(!HM(t))fn(t,"Connection was closed before it was established."),t[Ii]=Ei.CLOSING;else if(t[HA]===YA.NOT_SENT){t[HA]=YA.PROCESSING;let s=new KM;
e!==void 0&&r===void 0?(s.frameData=Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(e,0)):e!==void 0&&r!==void 0?(s.frameData=Buffer.allocUnsafe(2+n),s.frameData.
writeUInt16BE(e,0),s.frameData.write(r,2,"utf-8")):s.frameData=GM,t[ly].socket.write(s.createFrame(PM.CLOSE)),t[HA]=YA.SENT,t[Ii]=Ei.CLOSING}else t[Ii]=Ei.CLOSING}
i(eG,"closeWebSocketConnection");function py(t){this.ws[uy].write(t)||this.pause()}i(py,"onSocketData");function gy(){let{ws:t}=this,{[ly]:e}=t;e.socket.off("da\
ta",py),e.socket.off("close",gy),e.socket.off("error",hy);let r=t[HA]===YA.SENT&&t[cy],n=1005,s="",o=t[uy].closingInfo;o&&!o.error?(n=o.code??1005,s=o.reason):t[cy]||
(n=1006),t[Ii]=Ei.CLOSED,OM("close",t,(a,A)=>new VM(a,A),{wasClean:r,code:n,reason:s}),to.close.hasSubscribers&&to.close.publish({websocket:t,code:n,reason:s})}
i(gy,"onSocketClose");function hy(t){let{ws:e}=this;e[Ii]=Ei.CLOSING,to.socketError.hasSubscribers&&to.socketError.publish(t),this.destroy()}i(hy,"onSocketError");
dy.exports={establishWebSocketConnection:XM,closeWebSocketConnection:eG}});var my=S((Nz,fy)=>{"use strict";var{createInflateRaw:tG,Z_DEFAULT_WINDOWBITS:rG}=w("node:zlib"),{isValidClientWindowBits:nG}=fi(),{MessageSizeExceededError:sG}=ie(),
oG=Buffer.from([0,0,255,255]),JA=Symbol("kBuffer"),Ci=Symbol("kLength"),dg=class{static{i(this,"PerMessageDeflate")}#e;#t={};#r=0;constructor(e,r){this.#t.serverNoContextTakeover=
e.has("server_no_context_takeover"),this.#t.serverMaxWindowBits=e.get("server_max_window_bits"),this.#r=r.maxPayloadSize}decompress(e,r,n){if(!this.#e){let s=rG;
if(this.#t.serverMaxWindowBits){if(!nG(this.#t.serverMaxWindowBits)){n(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#t.serverMaxWindowBits)}
try{this.#e=tG({windowBits:s})}catch(o){n(o);return}this.#e[JA]=[],this.#e[Ci]=0,this.#e.on("data",o=>{if(this.#e[Ci]+=o.length,this.#r>0&&this.#e[Ci]>this.#r){
n(new sG),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[JA].push(o)}),this.#e.on("error",o=>{this.#e=null,n(o)})}this.#e.write(e),r&&
this.#e.write(oG),this.#e.flush(()=>{if(!this.#e)return;let s=Buffer.concat(this.#e[JA],this.#e[Ci]);this.#e[JA].length=0,this.#e[Ci]=0,n(null,s)})}};fy.exports=
{PerMessageDeflate:dg}});var ky=S((Lz,by)=>{"use strict";var{Writable:iG}=w("node:stream"),aG=w("node:assert"),{parserStates:Et,opcodes:ro,states:AG,emptyBuffer:Ey,sentCloseFrameState:Iy}=Xn(),
{kReadyState:cG,kSentClose:Cy,kResponse:fg,kReceivedClose:Qy}=gi(),{channels:VA}=gs(),{isValidStatusCode:uG,isValidOpcode:lG,failWebsocketConnection:vt,websocketMessageReceived:By,
utf8Decode:pG,isControlFrame:mg,isTextBinaryFrame:Eg,isContinuationFrame:gG}=fi(),{WebsocketFrameSend:yy}=qA(),{closeWebSocketConnection:wy}=hg(),{PerMessageDeflate:hG}=my(),
{MessageSizeExceededError:Ig}=ie();function Qi(t,e,r){wy(t,e,r,Buffer.byteLength(r)),vt(t,r)}i(Qi,"failWebsocketConnectionWithCode");var Cg=class extends iG{static{
i(this,"ByteParser")}#e=[];#t=0;#r=0;#n=!1;#o=Et.INFO;#s={};#i=[];#a;#c;#A;constructor(e,r,n={}){super(),this.ws=e,this.#a=r??new Map,this.#c=n.maxFragments??0,
this.#A=n.maxPayloadSize??0,this.#a.has("permessage-deflate")&&this.#a.set("permessage-deflate",new hG(r,n))}_write(e,r,n){this.#e.push(e),this.#r+=e.length,this.#n=
!0,this.run(n)}#u(){return this.#A>0&&!mg(this.#s.opcode)&&this.#s.payloadLength+this.#t>this.#A?(Qi(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):
!0}run(e){for(;this.#n;)if(this.#o===Et.INFO){if(this.#r<2)return e();let r=this.consume(2),n=(r[0]&128)!==0,s=r[0]&15,o=(r[1]&128)===128,a=!n&&s!==ro.CONTINUATION,
A=r[1]&127,c=r[0]&64,u=r[0]&32,p=r[0]&16;if(!lG(s))return vt(this.ws,"Invalid opcode received"),e();if(o)return vt(this.ws,"Frame cannot be masked"),e();if(c!==
0&&!this.#a.has("permessage-deflate")){vt(this.ws,"Expected RSV1 to be clear.");return}if(u!==0||p!==0){vt(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(a&&
!Eg(s)){vt(this.ws,"Invalid frame type was fragmented.");return}if(Eg(s)&&this.#i.length>0){vt(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&
a){vt(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((A>125||a)&&mg(s)){vt(this.ws,"Control frame either too large or fragmented");return}if(gG(s)&&this.#i.
length===0&&!this.#s.compressed){vt(this.ws,"Unexpected continuation frame");return}if(A<=125){if(this.#s.payloadLength=A,this.#o=Et.READ_DATA,!this.#u())return}else
A===126?this.#o=Et.PAYLOADLENGTH_16:A===127&&(this.#o=Et.PAYLOADLENGTH_64);Eg(s)&&(this.#s.binaryType=s,this.#s.compressed=c!==0),this.#s.opcode=s,this.#s.masked=
o,this.#s.fin=n,this.#s.fragmented=a}else if(this.#o===Et.PAYLOADLENGTH_16){if(this.#r<2)return e();let r=this.consume(2);if(this.#s.payloadLength=r.readUInt16BE(
0),this.#o=Et.READ_DATA,!this.#u())return}else if(this.#o===Et.PAYLOADLENGTH_64){if(this.#r<8)return e();let r=this.consume(8),n=r.readUInt32BE(0),s=r.readUInt32BE(
4);if(n!==0||s>2**31-1){vt(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=s,this.#o=Et.READ_DATA,!this.#u())return}else if(this.#o===
Et.READ_DATA){if(this.#r<this.#s.payloadLength)return e();let r=this.consume(this.#s.payloadLength);if(mg(this.#s.opcode)){this.#n=this.parseControlFrame(r),this.#o=
Et.INFO;let n=this.ws[fg].socket;if(this.#n&&n.writableNeedDrain){this.#n=!1,n.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(e))});return}}else if(this.#s.
compressed){this.#a.get("permessage-deflate").decompress(r,this.#s.fin,(n,s)=>{if(n){let o=n instanceof Ig?1009:1007;Qi(this.ws,o,n.message);return}if(this.writeFragments(
s)){if(this.#A>0&&this.#t>this.#A){Qi(this.ws,1009,new Ig().message);return}if(!this.#s.fin){this.#o=Et.INFO,this.#n=!0,this.run(e);return}By(this.ws,this.#s.binaryType,
this.consumeFragments()),this.#n=!0,this.#o=Et.INFO,this.run(e)}}),this.#n=!1;break}else{if(!this.writeFragments(r))return;if(this.#A>0&&this.#t>this.#A){Qi(this.
ws,1009,new Ig().message);return}!this.#s.fragmented&&this.#s.fin&&By(this.ws,this.#s.binaryType,this.consumeFragments()),this.#o=Et.INFO}}}consume(e){if(e>this.#r)
throw new Error("Called consume() before buffers satiated.");if(e===0)return Ey;if(this.#e[0].length===e)return this.#r-=this.#e[0].length,this.#e.shift();let r=Buffer.
allocUnsafe(e),n=0;for(;n!==e;){let s=this.#e[0],{length:o}=s;if(o+n===e){r.set(this.#e.shift(),n);break}else if(o+n>e){r.set(s.subarray(0,e-n),n),this.#e[0]=s.
subarray(e-n);break}else r.set(this.#e.shift(),n),n+=s.length}return this.#r-=e,r}writeFragments(e){return this.#c>0&&this.#i.length===this.#c?(Qi(this.ws,1008,
"Too many message fragments"),!1):(this.#t+=e.length,this.#i.push(e),!0)}consumeFragments(){let e=this.#i;if(e.length===1)return this.#t=0,e.shift();let r=Buffer.
concat(e,this.#t);return this.#i=[],this.#t=0,r}parseCloseBody(e){aG(e.length!==1);let r;if(e.length>=2&&(r=e.readUInt16BE(0)),r!==void 0&&!uG(r))return{code:1002,
reason:"Invalid status code",error:!0};let n=e.subarray(2);n[0]===239&&n[1]===187&&n[2]===191&&(n=n.subarray(3));try{n=pG(n)}catch{return{code:1007,reason:"Inva\
lid UTF-8",error:!0}}return{code:r,reason:n,error:!1}}parseControlFrame(e){let{opcode:r,payloadLength:n}=this.#s;if(r===ro.CLOSE){if(n===1)return vt(this.ws,"Re\
ceived close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.parseCloseBody(e),this.#s.closeInfo.error){let{code:s,reason:o}=this.#s.closeInfo;return wy(
this.ws,s,o,o.length),vt(this.ws,o),!1}if(this.ws[Cy]!==Iy.SENT){let s=Ey;this.#s.closeInfo.code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#s.closeInfo.code,
0));let o=new yy(s);this.ws[fg].socket.write(o.createFrame(ro.CLOSE),a=>{a||(this.ws[Cy]=Iy.SENT)})}return this.ws[cG]=AG.CLOSING,this.ws[Qy]=!0,!1}else if(r===
ro.PING){if(!this.ws[Qy]){let s=new yy(e);this.ws[fg].socket.write(s.createFrame(ro.PONG)),VA.ping.hasSubscribers&&VA.ping.publish({payload:e})}}else r===ro.PONG&&
VA.pong.hasSubscribers&&VA.pong.publish({payload:e});return!0}get closingInfo(){return this.#s.closeInfo}};by.exports={ByteParser:Cg}});var Ty=S((Mz,Dy)=>{"use strict";var{WebsocketFrameSend:dG}=qA(),{opcodes:Sy,sendHints:no}=Xn(),fG=bl(),xy=Buffer[Symbol.species],Qg=class{static{i(this,"SendQue\
ue")}#e=new fG;#t=!1;#r;constructor(e){this.#r=e}add(e,r,n){if(n!==no.blob){let o=Ry(e,n);if(!this.#t)this.#r.write(o,r);else{let a={promise:null,callback:r,frame:o};
this.#e.push(a)}return}let s={promise:e.arrayBuffer().then(o=>{s.promise=null,s.frame=Ry(o,n)}),callback:r,frame:null};this.#e.push(s),this.#t||this.#n()}async#n(){
this.#t=!0;let e=this.#e;for(;!e.isEmpty();){let r=e.shift();r.promise!==null&&await r.promise,this.#r.write(r.frame,r.callback),r.callback=r.frame=null}this.#t=
!1}};function Ry(t,e){return new dG(mG(t,e)).createFrame(e===no.string?Sy.TEXT:Sy.BINARY)}i(Ry,"createFrame");function mG(t,e){switch(e){case no.string:return Buffer.
from(t);case no.arrayBuffer:case no.blob:return new xy(t);case no.typedArray:return new xy(t.buffer,t.byteOffset,t.byteLength)}}i(mG,"toBuffer");Dy.exports={SendQueue:Qg}});var Oy=S((Pz,Py)=>{"use strict";var{webidl:J}=$e(),{URLSerializer:EG}=gt(),{environmentSettingsObject:vy}=wt(),{staticPropertyDescriptors:mn,states:Bi,sentCloseFrameState:IG,
sendHints:zA}=Xn(),{kWebSocketURL:Fy,kReadyState:Bg,kController:Ny,kBinaryType:$A,kResponse:_y,kSentClose:CG,kByteParser:QG}=gi(),{isConnecting:BG,isEstablished:yG,
isClosing:wG,isValidSubprotocol:bG,fireEvent:Ly}=fi(),{establishWebSocketConnection:kG,closeWebSocketConnection:Uy}=hg(),{ByteParser:SG}=ky(),{kEnumerableProperty:qt,
isBlobLike:My}=Z(),{getGlobalDispatcher:xG}=si(),{types:Gy}=w("node:util"),{ErrorEvent:RG,CloseEvent:DG}=Xs(),{SendQueue:TG}=Ty(),Ft=class t extends EventTarget{static{
i(this,"WebSocket")}#e={open:null,error:null,close:null,message:null};#t=0;#r="";#n="";#o;constructor(e,r=[]){super(),J.util.markAsUncloneable(this);let n="WebS\
ocket constructor";J.argumentLengthCheck(arguments,1,n);let s=J.converters["DOMString or sequence<DOMString> or WebSocketInit"](r,n,"options");e=J.converters.USVString(
e,n,"url"),r=s.protocols;let o=vy.settingsObject.baseUrl,a;try{a=new URL(e,o)}catch(c){throw new DOMException(c,"SyntaxError")}if(a.protocol==="http:"?a.protocol=
"ws:":a.protocol==="https:"&&(a.protocol="wss:"),a.protocol!=="ws:"&&a.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${a.protocol}`,
"SyntaxError");if(a.hash||a.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof r=="string"&&(r=[r]),r.length!==new Set(r.map(c=>c.
toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(r.length>0&&!r.every(c=>bG(c)))throw new DOMException("Inva\
lid Sec-WebSocket-Protocol value","SyntaxError");this[Fy]=new URL(a.href);let A=vy.settingsObject;this[Ny]=kG(a,r,A,this,(c,u)=>this.#s(c,u),s),this[Bg]=t.CONNECTING,
this[CG]=IG.NOT_SENT,this[$A]="blob"}close(e=void 0,r=void 0){J.brandCheck(this,t);let n="WebSocket.close";if(e!==void 0&&(e=J.converters["unsigned short"](e,n,
"code",{clamp:!0})),r!==void 0&&(r=J.converters.USVString(r,n,"reason")),e!==void 0&&e!==1e3&&(e<3e3||e>4999))throw new DOMException("invalid code","InvalidAcce\
ssError");let s=0;if(r!==void 0&&(s=Buffer.byteLength(r),s>123))throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");Uy(this,
e,r,s)}send(e){J.brandCheck(this,t);let r="WebSocket.send";if(J.argumentLengthCheck(arguments,1,r),e=J.converters.WebSocketSendData(e,r,"data"),BG(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!yG(this)||wG(this)))if(typeof e=="string"){let n=Buffer.byteLength(e);this.#t+=n,this.#o.add(e,()=>{this.#t-=
n},zA.string)}else Gy.isArrayBuffer(e)?(this.#t+=e.byteLength,this.#o.add(e,()=>{this.#t-=e.byteLength},zA.arrayBuffer)):ArrayBuffer.isView(e)?(this.#t+=e.byteLength,
this.#o.add(e,()=>{this.#t-=e.byteLength},zA.typedArray)):My(e)&&(this.#t+=e.size,this.#o.add(e,()=>{this.#t-=e.size},zA.blob))}get readyState(){return J.brandCheck(
this,t),this[Bg]}get bufferedAmount(){return J.brandCheck(this,t),this.#t}get url(){return J.brandCheck(this,t),EG(this[Fy])}get extensions(){return J.brandCheck(
this,t),this.#n}get protocol(){return J.brandCheck(this,t),this.#r}get onopen(){return J.brandCheck(this,t),this.#e.open}set onopen(e){J.brandCheck(this,t),this.#e.
open&&this.removeEventListener("open",this.#e.open),typeof e=="function"?(this.#e.open=e,this.addEventListener("open",e)):this.#e.open=null}get onerror(){return J.
brandCheck(this,t),this.#e.error}set onerror(e){J.brandCheck(this,t),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof e=="function"?(this.#e.
error=e,this.addEventListener("error",e)):this.#e.error=null}get onclose(){return J.brandCheck(this,t),this.#e.close}set onclose(e){J.brandCheck(this,t),this.#e.
close&&this.removeEventListener("close",this.#e.close),typeof e=="function"?(this.#e.close=e,this.addEventListener("close",e)):this.#e.close=null}get onmessage(){
return J.brandCheck(this,t),this.#e.message}set onmessage(e){J.brandCheck(this,t),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof e==
"function"?(this.#e.message=e,this.addEventListener("message",e)):this.#e.message=null}get binaryType(){return J.brandCheck(this,t),this[$A]}set binaryType(e){J.
brandCheck(this,t),e!=="blob"&&e!=="arraybuffer"?this[$A]="blob":this[$A]=e}#s(e,r){this[_y]=e;let n=this[Ny]?.dispatcher?.webSocketOptions,s=n?.maxFragments,o=n?.
maxPayloadSize,a=new SG(this,r,{maxFragments:s,maxPayloadSize:o});a.on("drain",vG),a.on("error",FG.bind(this)),e.socket.ws=this,this[QG]=a,this.#o=new TG(e.socket),
this[Bg]=Bi.OPEN;let A=e.headersList.get("sec-websocket-extensions");A!==null&&(this.#n=A);let c=e.headersList.get("sec-websocket-protocol");c!==null&&(this.#r=
c),Ly("open",this)}};Ft.CONNECTING=Ft.prototype.CONNECTING=Bi.CONNECTING;Ft.OPEN=Ft.prototype.OPEN=Bi.OPEN;Ft.CLOSING=Ft.prototype.CLOSING=Bi.CLOSING;Ft.CLOSED=
Ft.prototype.CLOSED=Bi.CLOSED;Object.defineProperties(Ft.prototype,{CONNECTING:mn,OPEN:mn,CLOSING:mn,CLOSED:mn,url:qt,readyState:qt,bufferedAmount:qt,onopen:qt,
onerror:qt,onclose:qt,close:qt,onmessage:qt,binaryType:qt,send:qt,extensions:qt,protocol:qt,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});
Object.defineProperties(Ft,{CONNECTING:mn,OPEN:mn,CLOSING:mn,CLOSED:mn});J.converters["sequence<DOMString>"]=J.sequenceConverter(J.converters.DOMString);J.converters["\
DOMString or sequence<DOMString>"]=function(t,e,r){return J.util.Type(t)==="Object"&&Symbol.iterator in t?J.converters["sequence<DOMString>"](t):J.converters.DOMString(
t,e,r)};J.converters.WebSocketInit=J.dictionaryConverter([{key:"protocols",converter:J.converters["DOMString or sequence<DOMString>"],defaultValue:i(()=>new Array(
0),"defaultValue")},{key:"dispatcher",converter:J.converters.any,defaultValue:i(()=>xG(),"defaultValue")},{key:"headers",converter:J.nullableConverter(J.converters.
HeadersInit)}]);J.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(t){return J.util.Type(t)==="Object"&&!(Symbol.iterator in t)?J.converters.
WebSocketInit(t):{protocols:J.converters["DOMString or sequence<DOMString>"](t)}};J.converters.WebSocketSendData=function(t){if(J.util.Type(t)==="Object"){if(My(
t))return J.converters.Blob(t,{strict:!1});if(ArrayBuffer.isView(t)||Gy.isArrayBuffer(t))return J.converters.BufferSource(t)}return J.converters.USVString(t)};function vG(){
this.ws[_y].socket.resume()}i(vG,"onParserDrain");function FG(t){let e,r;t instanceof DG?(e=t.reason,r=t.code):e=t.message,Ly("error",this,()=>new RG("error",{error:t,
message:e})),Uy(this,r)}i(FG,"onParserError");Py.exports={WebSocket:Ft}});var yg=S((qz,qy)=>{"use strict";function NG(t){return t.indexOf("\0")===-1}i(NG,"isValidLastEventId");function _G(t){if(t.length===0)return!1;for(let e=0;e<t.length;e++)
if(t.charCodeAt(e)<48||t.charCodeAt(e)>57)return!1;return!0}i(_G,"isASCIINumber");function LG(t){return new Promise(e=>{setTimeout(e,t).unref()})}i(LG,"delay");
qy.exports={isValidLastEventId:NG,isASCIINumber:_G,delay:LG}});var Hy=S((Hz,Yy)=>{"use strict";var UG=w("node:buffer"),{Transform:MG}=w("node:stream"),{isASCIINumber:GG,isValidLastEventId:PG}=yg(),so=[239,187,191],WA=10,yi=13,
OG=58,qG=32,YG=UG.kStringMaxLength,HG=Buffer.from("data"),JG=Buffer.from("event"),VG=Buffer.from("id"),zG=Buffer.from("retry"),$G=1024,WG=131072,ZG=128;function jG(t,e){
if(e>=t.length)return!1;for(let r=e;r<t.length;r++)if(t[r]<48||t[r]>57)return!1;return!0}i(jG,"isASCIINumberBytes");function KG(t,e){for(let r=e;r<t.length;r++)
if(t[r]===0)return!1;return!0}i(KG,"isValidLastEventIdBytes");function ZA(t,e,r){if(e!==r.length)return!1;for(let n=0;n<e;n++)if(t[n]!==r[n])return!1;return!0}i(
ZA,"isFieldName");function jA(){let t=new Error("EventSource message size exceeded");return t.aborted=!1,t}i(jA,"createMaxEventSizeExceededError");var wg=class extends MG{static{
i(this,"EventSourceStream")}state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(e={}){
e.readableObjectMode=!0,super(e),this.state=e.eventSourceSettings||{},this.maxEventSize=e.maxEventSize??YG;let r=this.maxEventSize>0?Math.min(WG,Math.max($G,Math.
floor(this.maxEventSize/ZG))):0;this.maxDataLines=r,this.maxBufferedChunks=r,e.push&&(this.push=e.push)}_transform(e,r,n){if(e.length===0){n();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==WA&&e[0]!==yi){n(jA());return}if(this.chunks.push(e),this.checkBOM&&this.handleBOM()){n();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===WA){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===WA||s===yi){s===yi&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===WA||s===yi){s===yi&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(o){n(o);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(jA());return}this.advanceCursor()}n()}_destroy(e,r){this.chunks.
length=0,this.clearEvent(),super._destroy(e,r)}parseLine(e,r){if(e.length===0)return;let n=e.indexOf(OG);if(n===0)return;let s=e.length,o=e.length;if(n!==-1&&(s=
n,o=n+1,e[o]===qG&&++o),ZA(e,s,HG)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw jA();let a=e.length-o,A=this.eventFieldSizes.data+(r.data===
void 0?0:1)+a;this.setEventFieldSize("data",A);let c=e.toString("utf8",o);r.data===void 0?r.data=c:r.data+=`
${c}`,this.dataLineCount++;return}if(ZA(e,s,zG)){jG(e,o)&&(this.setEventFieldSize("retry",e.length-o),r.retry=e.toString("utf8",o));return}if(ZA(e,s,VG)){KG(e,o)&&
(this.setEventFieldSize("id",e.length-o),r.id=e.toString("utf8",o));return}ZA(e,s,JG)&&o<e.length&&(this.setEventFieldSize("event",e.length-o),r.event=e.toString(
"utf8",o))}setEventFieldSize(e,r){let n=this.eventSize-this.eventFieldSizes[e]+r;if(this.maxEventSize>0&&n>this.maxEventSize)throw jA();this.eventSize=n,this.eventFieldSizes[e]=
r}processEvent(e){e.retry&&GG(e.retry)&&(this.state.reconnectionTime=parseInt(e.retry,10)),e.id&&PG(e.id)&&(this.state.lastEventId=e.id),e.data!==void 0&&this.push(
{type:e.event||"message",options:{data:e.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let e=this.lineChunkIndex;this.chunks.splice(0,e),this.lineChunkIndex=0,this.chunkIndex-=e}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let e=[],r=0;for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){let s=this.chunks[n],o=n===this.lineChunkIndex?this.linePos:0,
a=n===this.chunkIndex?this.pos:s.length,A=s.subarray(o,a);r+=A.length,e.push(A)}return Buffer.concat(e,r)}peekBufferedByte(e){let r=this.lineChunkIndex,n=this.linePos;
for(;r<this.chunks.length;){let s=this.chunks[r],o=s.length-n;if(e<o)return s[n+e];e-=o,r++,n=0}}discardLeadingBytes(e){for(;e>0&&this.lineChunkIndex<this.chunks.
length;){let n=this.chunks[this.lineChunkIndex].length-this.linePos;e<n?(this.linePos+=e,e=0):(e-=n,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let e=this.peekBufferedByte(0),r=this.peekBufferedByte(1),n=this.peekBufferedByte(2);return r===void 0?
(e===so[0]||(this.checkBOM=!1),!0):n===void 0?e===so[0]&&r===so[1]?!0:(this.checkBOM=!1,!1):(e===so[0]&&r===so[1]&&n===so[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};Yy.exports={EventSourceStream:wg}});var Ky=S((Vz,jy)=>{"use strict";var{pipeline:XG}=w("node:stream"),{fetching:e1}=ci(),{makeRequest:t1}=zs(),{webidl:qr}=$e(),{EventSourceStream:r1}=Hy(),{parseMIMEType:n1}=gt(),
{createFastMessageEvent:s1}=Xs(),{isNetworkError:Jy}=ai(),{delay:o1}=yg(),{kEnumerableProperty:es}=Z(),{environmentSettingsObject:Vy}=wt(),{getGlobalDispatcher:i1}=si(),
zy=!1,$y=3e3,wi=0,Wy=1,bi=2,a1="anonymous",A1="use-credentials",oo=class t extends EventTarget{static{i(this,"EventSource")}#e={open:null,error:null,message:null};#t=null;#r=!1;#n=wi;#o=null;#s=null;#i;#a;constructor(e,r={}){
super(),qr.util.markAsUncloneable(this);let n="EventSource constructor";qr.argumentLengthCheck(arguments,1,n),zy||(zy=!0,process.emitWarning("EventSource is exp\
erimental, expect them to change at any time.",{code:"UNDICI-ES"})),e=qr.converters.USVString(e,n,"url"),r=qr.converters.EventSourceInitDict(r,n,"eventSourceIni\
tDict"),this.#i=r.dispatcher,this.#a={lastEventId:"",reconnectionTime:$y};let s=Vy,o;try{o=new URL(e,s.settingsObject.baseUrl),this.#a.origin=o.origin}catch(c){
throw new DOMException(c,"SyntaxError")}this.#t=o.href;let a=a1;r.withCredentials&&(a=A1,this.#r=!0);let A={redirect:"follow",keepalive:!0,mode:"cors",credentials:a===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};A.client=Vy.settingsObject,A.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],A.cache=
"no-store",A.initiator="other",A.urlList=[new URL(this.#t)],this.#o=t1(A),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){
return this.#r}#c(){if(this.#n===bi)return;this.#n=wi;let e={request:this.#o,dispatcher:this.#i},r=i(n=>{Jy(n)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#A()},"processEventSourceEndOfBody");e.processResponseEndOfBody=r,e.processResponse=n=>{if(Jy(n))if(n.aborted){this.close(),this.dispatchEvent(new Event("e\
rror"));return}else{this.#A();return}let s=n.headersList.get("content-type",!0),o=s!==null?n1(s):"failure",a=o!=="failure"&&o.essence==="text/event-stream";if(n.
status!==200||a===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#n=Wy,this.dispatchEvent(new Event("open")),this.#a.origin=n.urlList[n.urlList.
length-1].origin;let A=new r1({eventSourceSettings:this.#a,maxEventSize:this.#i.eventSourceOptions?.maxEventSize,push:i(c=>{this.dispatchEvent(s1(c.type,c.options))},
"push")});XG(n.body.stream,A,c=>{c?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=e1(e)}async#A(){this.#n!==bi&&(this.#n=wi,this.
dispatchEvent(new Event("error")),await o1(this.#a.reconnectionTime),this.#n===wi&&(this.#a.lastEventId.length&&this.#o.headersList.set("last-event-id",this.#a.
lastEventId,!0),this.#c()))}close(){qr.brandCheck(this,t),this.#n!==bi&&(this.#n=bi,this.#s.abort(),this.#o=null)}get onopen(){return this.#e.open}set onopen(e){
this.#e.open&&this.removeEventListener("open",this.#e.open),typeof e=="function"?(this.#e.open=e,this.addEventListener("open",e)):this.#e.open=null}get onmessage(){
return this.#e.message}set onmessage(e){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof e=="function"?(this.#e.message=e,this.addEventListener(
"message",e)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(e){this.#e.error&&this.removeEventListener("error",this.#e.error),typeof e=="f\
unction"?(this.#e.error=e,this.addEventListener("error",e)):this.#e.error=null}},Zy={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:wi,writable:!1},
OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:Wy,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:bi,writable:!1}};Object.defineProperties(
oo,Zy);Object.defineProperties(oo.prototype,Zy);Object.defineProperties(oo.prototype,{close:es,onerror:es,onmessage:es,onopen:es,readyState:es,url:es,withCredentials:es});
qr.converters.EventSourceInitDict=qr.dictionaryConverter([{key:"withCredentials",converter:qr.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"di\
spatcher",converter:qr.converters.any,defaultValue:i(()=>i1(),"defaultValue")}]);jy.exports={EventSource:oo,defaultReconnectionTime:$y}});var bg=S(($z,Y)=>{"use strict";var c1=Fs(),Xy=ko(),u1=Ns(),l1=XE(),p1=_s(),g1=Jl(),h1=yI(),d1=DI(),ew=ie(),XA=Z(),{InvalidArgumentError:KA}=ew,io=fC(),f1=xo(),m1=kp(),
E1=KC(),I1=Rp(),C1=gp(),Q1=eA(),{getGlobalDispatcher:tw,setGlobalDispatcher:B1}=si(),y1=uA(),w1=Ya(),b1=Ha();Object.assign(Xy.prototype,io);Y.exports.Dispatcher=
Xy;Y.exports.Client=c1;Y.exports.Pool=u1;Y.exports.BalancedPool=l1;Y.exports.Agent=p1;Y.exports.ProxyAgent=g1;Y.exports.EnvHttpProxyAgent=h1;Y.exports.RetryAgent=
d1;Y.exports.RetryHandler=Q1;Y.exports.DecoratorHandler=y1;Y.exports.RedirectHandler=w1;Y.exports.createRedirectInterceptor=b1;Y.exports.interceptors={redirect:oQ(),
retry:aQ(),dump:cQ(),dns:pQ()};Y.exports.buildConnector=f1;Y.exports.errors=ew;Y.exports.util={parseHeaders:XA.parseHeaders,headerNameToString:XA.headerNameToString};
function ki(t){return(e,r,n)=>{if(typeof r=="function"&&(n=r,r=null),!e||typeof e!="string"&&typeof e!="object"&&!(e instanceof URL))throw new KA("invalid url");
if(r!=null&&typeof r!="object")throw new KA("invalid opts");if(r&&r.path!=null){if(typeof r.path!="string")throw new KA("invalid opts.path");let a=r.path;r.path.
startsWith("/")||(a=`/${a}`),e=new URL(XA.parseOrigin(e).origin+a)}else r||(r=typeof e=="object"?e:{}),e=XA.parseURL(e);let{agent:s,dispatcher:o=tw()}=r;if(s)throw new KA(
"unsupported opts.agent. Did you mean opts.client?");return t.call(o,{...r,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,method:r.method||
(r.body?"PUT":"GET")},n)}}i(ki,"makeDispatcher");Y.exports.setGlobalDispatcher=B1;Y.exports.getGlobalDispatcher=tw;var k1=ci().fetch;Y.exports.fetch=i(async function(e,r=void 0){
try{return await k1(e,r)}catch(n){throw n&&typeof n=="object"&&Error.captureStackTrace(n),n}},"fetch");Y.exports.Headers=zn().Headers;Y.exports.Response=ai().Response;
Y.exports.Request=zs().Request;Y.exports.FormData=_o().FormData;Y.exports.File=globalThis.File??w("node:buffer").File;Y.exports.FileReader=xB().FileReader;var{setGlobalOrigin:S1,
getGlobalOrigin:x1}=Hu();Y.exports.setGlobalOrigin=S1;Y.exports.getGlobalOrigin=x1;var{CacheStorage:R1}=UB(),{kConstruct:D1}=TA();Y.exports.caches=new R1(D1);var{
deleteCookie:T1,getCookies:v1,getSetCookies:F1,setCookie:N1}=$B();Y.exports.deleteCookie=T1;Y.exports.getCookies=v1;Y.exports.getSetCookies=F1;Y.exports.setCookie=
N1;var{parseMIMEType:_1,serializeAMimeType:L1}=gt();Y.exports.parseMIMEType=_1;Y.exports.serializeAMimeType=L1;var{CloseEvent:U1,ErrorEvent:M1,MessageEvent:G1}=Xs();
Y.exports.WebSocket=Oy().WebSocket;Y.exports.CloseEvent=U1;Y.exports.ErrorEvent=M1;Y.exports.MessageEvent=G1;Y.exports.request=ki(io.request);Y.exports.stream=ki(
io.stream);Y.exports.pipeline=ki(io.pipeline);Y.exports.connect=ki(io.connect);Y.exports.upgrade=ki(io.upgrade);Y.exports.MockClient=m1;Y.exports.MockPool=I1;Y.
exports.MockAgent=E1;Y.exports.mockErrors=C1;var{EventSource:P1}=Ky();Y.exports.EventSource=P1});var tc=S((Rg,Dg)=>{(function(t,e){typeof Rg=="object"&&typeof Dg<"u"?Dg.exports=e():typeof define=="function"&&define.amd?define(e):t.Bottleneck=e()})(Rg,(function(){
"use strict";var t=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function e(_){return _&&_.default||
_}i(e,"getCjsExportFromNamespace");var r=i(function(_,C,f={}){var Q,y,b;for(Q in C)b=C[Q],f[Q]=(y=_[Q])!=null?y:b;return f},"load"),n=i(function(_,C,f={}){var Q,
y;for(Q in _)y=_[Q],C[Q]!==void 0&&(f[Q]=y);return f},"overwrite"),s={load:r,overwrite:n},o;o=class{static{i(this,"DLList")}constructor(C,f){this.incr=C,this.decr=
f,this._first=null,this._last=null,this.length=0}push(C){var f;this.length++,typeof this.incr=="function"&&this.incr(),f={value:C,prev:this._last,next:null},this.
_last!=null?(this._last.next=f,this._last=f):this._first=this._last=f}shift(){var C;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.
decr(),C=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,C}first(){if(this._first!=null)return this._first.value}getArray(){
var C,f,Q;for(C=this._first,Q=[];C!=null;)Q.push((f=C,C=C.next,f.value));return Q}forEachShift(C){var f;for(f=this.shift();f!=null;)C(f),f=this.shift()}debug(){
var C,f,Q,y,b;for(C=this._first,b=[];C!=null;)b.push((f=C,C=C.next,{value:f.value,prev:(Q=f.prev)!=null?Q.value:void 0,next:(y=f.next)!=null?y.value:void 0}));return b}};
var a=o,A;A=class{static{i(this,"Events")}constructor(C){if(this.instance=C,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=
null)throw new Error("An Emitter already exists for this object");this.instance.on=(f,Q)=>this._addListener(f,"many",Q),this.instance.once=(f,Q)=>this._addListener(
f,"once",Q),this.instance.removeAllListeners=(f=null)=>f!=null?delete this._events[f]:this._events={}}_addListener(C,f,Q){var y;return(y=this._events)[C]==null&&
(y[C]=[]),this._events[C].push({cb:Q,status:f}),this.instance}listenerCount(C){return this._events[C]!=null?this._events[C].length:0}async trigger(C,...f){var Q,
y;try{return C!=="debug"&&this.trigger("debug",`Event triggered: ${C}`,f),this._events[C]==null?void 0:(this._events[C]=this._events[C].filter(function(b){return b.
status!=="none"}),y=this._events[C].map(async b=>{var T,F;if(b.status!=="none"){b.status==="once"&&(b.status="none");try{return F=typeof b.cb=="function"?b.cb(...f):
void 0,typeof F?.then=="function"?await F:F}catch(de){return T=de,this.trigger("error",T),null}}}),(await Promise.all(y)).find(function(b){return b!=null}))}catch(b){
return Q=b,this.trigger("error",Q),null}}};var c=A,u,p,l;u=a,p=c,l=class{static{i(this,"Queues")}constructor(C){var f;this.Events=new p(this),this._length=0,this.
_lists=(function(){var Q,y,b;for(b=[],f=Q=1,y=C;1<=y?Q<=y:Q>=y;f=1<=y?++Q:--Q)b.push(new u((()=>this.incr()),(()=>this.decr())));return b}).call(this)}incr(){if(this.
_length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(C){return this._lists[C.options.priority].
push(C)}queued(C){return C!=null?this._lists[C].length:this._length}shiftAll(C){return this._lists.forEach(function(f){return f.forEachShift(C)})}getFirst(C=this.
_lists){var f,Q,y;for(f=0,Q=C.length;f<Q;f++)if(y=C[f],y.length>0)return y;return[]}shiftLastFrom(C){return this.getFirst(this._lists.slice(C).reverse()).shift()}};
var g=l,h;h=class extends Error{static{i(this,"BottleneckError")}};var d=h,E,I,m,B,k;B=10,I=5,k=s,E=d,m=class{static{i(this,"Job")}constructor(C,f,Q,y,b,T,F,de){
this.task=C,this.args=f,this.rejectOnDrop=b,this.Events=T,this._states=F,this.Promise=de,this.options=k.load(Q,y),this.options.priority=this._sanitizePriority(this.
options.priority),this.options.id===y.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((Ve,Ke)=>{this._resolve=Ve,
this._reject=Ke}),this.retryCount=0}_sanitizePriority(C){var f;return f=~~C!==C?I:C,f<0?0:f>B-1?B-1:f}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({
error:C,message:f="This job has been dropped by Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(C??new E(f)),this.
Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(C){var f;if(f=this._states.jobStatus(this.
options.id),!(f===C||C==="DONE"&&f===null))throw new E(`Invalid job status ${f}, expected ${C}. Please open an issue at https://github.com/SGrondin/bottleneck/i\
ssues`)}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(C,f){return this._assertStatus(
"RECEIVED"),this._states.next(this.options.id),this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:C,blocked:f})}doRun(){return this.retryCount===
0?(this._assertStatus("QUEUED"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.
options})}async doExecute(C,f,Q,y){var b,T,F;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTIN\
G"),T={args:this.args,options:this.options,retryCount:this.retryCount},this.Events.trigger("executing",T);try{if(F=await(C!=null?C.schedule(this.options,this.task,
...this.args):this.task(...this.args)),f())return this.doDone(T),await y(this.options,T),this._assertStatus("DONE"),this._resolve(F)}catch(de){return b=de,this.
_onFailure(b,T,f,Q,y)}}doExpire(C,f,Q){var y,b;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus(
"EXECUTING"),b={args:this.args,options:this.options,retryCount:this.retryCount},y=new E(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(
y,b,C,f,Q)}async _onFailure(C,f,Q,y,b){var T,F;if(Q())return T=await this.Events.trigger("failed",C,f),T!=null?(F=~~T,this.Events.trigger("retry",`Retrying ${this.
options.id} after ${F} ms`,f),this.retryCount++,y(F)):(this.doDone(f),await b(this.options,f),this._assertStatus("DONE"),this._reject(C))}doDone(C){return this.
_assertStatus("EXECUTING"),this._states.next(this.options.id),this.Events.trigger("done",C)}};var x=m,H,W,z;z=s,H=d,W=class{static{i(this,"LocalDatastore")}constructor(C,f,Q){
this.instance=C,this.storeOptions=f,this.clientId=this.instance._randomIndex(),z.load(Q,Q,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=
Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var C;return this.
heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=
null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(C=this.heartbeat=setInterval(()=>{var f,Q,y,b,T;if(b=Date.now(),this.storeOptions.reservoirRefreshInterval!=
null&&b>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=b,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,
this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&b>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&
({reservoirIncreaseAmount:f,reservoirIncreaseMaximum:y,reservoir:T}=this.storeOptions,this._lastReservoirIncrease=b,Q=y!=null?Math.min(f,y-T):f,Q>0))return this.
storeOptions.reservoir+=Q,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).unref=="function"?C.unref():void 0:clearInterval(this.heartbeat)}async __publish__(C){
return await this.yieldLoop(),this.instance.Events.trigger("message",C.toString())}async __disconnect__(C){return await this.yieldLoop(),clearInterval(this.heartbeat),
this.Promise.resolve()}yieldLoop(C=0){return new this.Promise(function(f,Q){return setTimeout(f,C)})}computePenalty(){var C;return(C=this.storeOptions.penalty)!=
null?C:15*this.storeOptions.minTime||5e3}async __updateSettings__(C){return await this.yieldLoop(),z.overwrite(C,C,this.storeOptions),this._startHeartbeat(),this.
instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.
instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(C){return await this.yieldLoop(),this._nextRequest+this.timeout<
C}computeCapacity(){var C,f;return{maxConcurrent:C,reservoir:f}=this.storeOptions,C!=null&&f!=null?Math.min(C-this._running,f):C!=null?C-this._running:f??null}conditionsCheck(C){
var f;return f=this.computeCapacity(),f==null||C<=f}async __incrementReservoir__(C){var f;return await this.yieldLoop(),f=this.storeOptions.reservoir+=C,this.instance.
_drainAll(this.computeCapacity()),f}async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(C){return this._unblockTime>=
C}check(C,f){return this.conditionsCheck(C)&&this._nextRequest-f<=0}async __check__(C){var f;return await this.yieldLoop(),f=Date.now(),this.check(C,f)}async __register__(C,f,Q){
var y,b;return await this.yieldLoop(),y=Date.now(),this.conditionsCheck(f)?(this._running+=f,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=f),
b=Math.max(this._nextRequest-y,0),this._nextRequest=y+b+this.storeOptions.minTime,{success:!0,wait:b,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){
return this.storeOptions.strategy===3}async __submit__(C,f){var Q,y,b;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&f>this.storeOptions.maxConcurrent)
throw new H(`Impossible to add a job having a weight of ${f} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return y=Date.now(),
b=this.storeOptions.highWater!=null&&C===this.storeOptions.highWater&&!this.check(f,y),Q=this.strategyIsBlock()&&(b||this.isBlocked(y)),Q&&(this._unblockTime=y+
this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:b,blocked:Q,strategy:this.storeOptions.
strategy}}async __free__(C,f){return await this.yieldLoop(),this._running-=f,this._done+=f,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};
var ue=W,Pe,lt;Pe=d,lt=class{static{i(this,"States")}constructor(C){this.status=C,this._jobs={},this.counts=this.status.map(function(){return 0})}next(C){var f,
Q;if(f=this._jobs[C],Q=f+1,f!=null&&Q<this.status.length)return this.counts[f]--,this.counts[Q]++,this._jobs[C]++;if(f!=null)return this.counts[f]--,delete this.
_jobs[C]}start(C){var f;return f=0,this._jobs[C]=f,this.counts[f]++}remove(C){var f;return f=this._jobs[C],f!=null&&(this.counts[f]--,delete this._jobs[C]),f!=null}jobStatus(C){
var f;return(f=this.status[this._jobs[C]])!=null?f:null}statusJobs(C){var f,Q,y,b,T;if(C!=null){if(Q=this.status.indexOf(C),Q<0)throw new Pe(`status must be one\
 of ${this.status.join(", ")}`);y=this._jobs,b=[];for(f in y)T=y[f],T===Q&&b.push(f);return b}else return Object.keys(this._jobs)}statusCounts(){return this.counts.
reduce(((C,f,Q)=>(C[this.status[Q]]=f,C)),{})}};var pt=lt,_e,je;_e=a,je=class{static{i(this,"Sync")}constructor(C,f){this.schedule=this.schedule.bind(this),this.
name=C,this.Promise=f,this._running=0,this._queue=new _e}isEmpty(){return this._queue.length===0}async _tryToRun(){var C,f,Q,y,b,T,F;if(this._running<1&&this._queue.
length>0)return this._running++,{task:F,args:C,resolve:b,reject:y}=this._queue.shift(),f=await(async function(){try{return T=await F(...C),function(){return b(T)}}catch(de){
return Q=de,function(){return y(Q)}}})(),this._running--,this._tryToRun(),f()}schedule(C,...f){var Q,y,b;return b=y=null,Q=new this.Promise(function(T,F){return b=
T,y=F}),this._queue.push({task:C,args:f,resolve:b,reject:y}),this._tryToRun(),Q}};var Oe=je,Ut="2.19.5",Bt={version:Ut},Zk=Object.freeze({version:Ut,default:Bt}),
id=i(()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$2"),ad=i(()=>console.log("You must import the ful\
l version of Bottleneck in order to use this feature."),"require$$3"),jk=i(()=>console.log("You must import the full version of Bottleneck in order to use this \
feature."),"require$$4"),Ad,cd,ud,ld,pd,ta;ta=s,Ad=c,ld=id,ud=ad,pd=jk,cd=(function(){class _{static{i(this,"Group")}constructor(f={}){this.deleteKey=this.deleteKey.
bind(this),this.limiterOptions=f,ta.load(this.limiterOptions,this.defaults,this),this.Events=new Ad(this),this.instances={},this.Bottleneck=yd,this._startAutoCleanup(),
this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new ld(Object.assign({},this.limiterOptions,
{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new ud(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(f=""){
var Q;return(Q=this.instances[f])!=null?Q:(()=>{var y;return y=this.instances[f]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${f}`,timeout:this.
timeout,connection:this.connection})),this.Events.trigger("created",y,f),y})()}async deleteKey(f=""){var Q,y;return y=this.instances[f],this.connection&&(Q=await this.
connection.__runCommand__(["del",...pd.allKeys(`${this.id}-${f}`)])),y!=null&&(delete this.instances[f],await y.disconnect()),y!=null||Q>0}limiters(){var f,Q,y,
b;Q=this.instances,y=[];for(f in Q)b=Q[f],y.push({key:f,limiter:b});return y}keys(){return Object.keys(this.instances)}async clusterKeys(){var f,Q,y,b,T,F,de,Ve,
Ke;if(this.connection==null)return this.Promise.resolve(this.keys());for(F=[],f=null,Ke=`b_${this.id}-`.length,Q=9;f!==0;)for([Ve,y]=await this.connection.__runCommand__(
["scan",f??0,"match",`b_${this.id}-*_settings`,"count",1e4]),f=~~Ve,b=0,de=y.length;b<de;b++)T=y[b],F.push(T.slice(Ke,-Q));return F}_startAutoCleanup(){var f;return clearInterval(
this.interval),typeof(f=this.interval=setInterval(async()=>{var Q,y,b,T,F,de;F=Date.now(),b=this.instances,T=[];for(y in b){de=b[y];try{await de._store.__groupCheck__(
F)?T.push(this.deleteKey(y)):T.push(void 0)}catch(Ve){Q=Ve,T.push(de.Events.trigger("error",Q))}}return T},this.timeout/2)).unref=="function"?f.unref():void 0}updateSettings(f={}){
if(ta.overwrite(f,this.defaults,this),ta.overwrite(f,f,this.limiterOptions),f.timeout!=null)return this._startAutoCleanup()}disconnect(f=!0){var Q;if(!this.sharedConnection)
return(Q=this.connection)!=null?Q.disconnect(f):void 0}}return _.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},_}).call(t);var Kk=cd,
gd,hd,dd;dd=s,hd=c,gd=(function(){class _{static{i(this,"Batcher")}constructor(f={}){this.options=f,dd.load(this.options,this.defaults,this),this.Events=new hd(
this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((f,Q)=>this._resolve=f)}_flush(){return clearTimeout(
this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(f){var Q;return this._arr.
push(f),Q=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.
maxTime)),Q}}return _.prototype.defaults={maxTime:null,maxSize:null,Promise},_}).call(t);var Xk=gd,eS=i(()=>console.log("You must import the full version of Bot\
tleneck in order to use this feature."),"require$$4$1"),tS=e(Zk),fd,md,Vc,zc,Ed,$c,Id,Cd,Qd,Wc,ur,Bd=[].splice;$c=10,md=5,ur=s,Id=g,zc=x,Ed=ue,Cd=eS,Vc=c,Qd=pt,
Wc=Oe,fd=(function(){class _{static{i(this,"Bottleneck")}constructor(f={},...Q){var y,b;this._addToQueue=this._addToQueue.bind(this),this._validateOptions(f,Q),
ur.load(f,this.instanceDefaults,this),this._queues=new Id($c),this._scheduled={},this._states=new Qd(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?
["DONE"]:[])),this._limiter=null,this.Events=new Vc(this),this._submitLock=new Wc("submit",this.Promise),this._registerLock=new Wc("register",this.Promise),b=ur.
load(f,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return y=ur.load(f,this.redisStoreDefaults,
{}),new Cd(this,b,y);if(this.datastore==="local")return y=ur.load(f,this.localStoreDefaults,{}),new Ed(this,b,y);throw new _.prototype.BottleneckError(`Invalid \
datastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzero",()=>{var T;return(T=this._store.heartbeat)!=null&&typeof T.ref=="function"?T.ref():void 0}),
this._queues.on("zero",()=>{var T;return(T=this._store.heartbeat)!=null&&typeof T.unref=="function"?T.unref():void 0})}_validateOptions(f,Q){if(!(f!=null&&typeof f==
"object"&&Q.length===0))throw new _.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upg\
rading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(f){return this._store.__publish__(f)}disconnect(f=!0){return this._store.__disconnect__(f)}chain(f){return this.
_limiter=f,this}queued(f){return this._queues.queued(f)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){
return this._store.__running__()}done(){return this._store.__done__()}jobStatus(f){return this._states.jobStatus(f)}jobs(f){return this._states.statusJobs(f)}counts(){
return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(f=1){return this._store.__check__(f)}_clearGlobalState(f){return this.
_scheduled[f]!=null?(clearTimeout(this._scheduled[f].expiration),delete this._scheduled[f],!0):!1}async _free(f,Q,y,b){var T,F;try{if({running:F}=await this._store.
__free__(f,y.weight),this.Events.trigger("debug",`Freed ${y.id}`,b),F===0&&this.empty())return this.Events.trigger("idle")}catch(de){return T=de,this.Events.trigger(
"error",T)}}_run(f,Q,y){var b,T,F;return Q.doRun(),b=this._clearGlobalState.bind(this,f),F=this._run.bind(this,f,Q),T=this._free.bind(this,f,Q),this._scheduled[f]=
{timeout:setTimeout(()=>Q.doExecute(this._limiter,b,F,T),y),expiration:Q.options.expiration!=null?setTimeout(function(){return Q.doExpire(b,F,T)},y+Q.options.expiration):
void 0,job:Q}}_drainOne(f){return this._registerLock.schedule(()=>{var Q,y,b,T,F;return this.queued()===0?this.Promise.resolve(null):(F=this._queues.getFirst(),
{options:T,args:Q}=b=F.first(),f!=null&&T.weight>f?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${T.id}`,{args:Q,options:T}),y=this._randomIndex(),
this._store.__register__(y,T.weight,T.expiration).then(({success:de,wait:Ve,reservoir:Ke})=>{var yo;return this.Events.trigger("debug",`Drained ${T.id}`,{success:de,
args:Q,options:T}),de?(F.shift(),yo=this.empty(),yo&&this.Events.trigger("empty"),Ke===0&&this.Events.trigger("depleted",yo),this._run(y,b,Ve),this.Promise.resolve(
T.weight)):this.Promise.resolve(null)})))})}_drainAll(f,Q=0){return this._drainOne(f).then(y=>{var b;return y!=null?(b=f!=null?f-y:f,this._drainAll(b,Q+y)):this.
Promise.resolve(Q)}).catch(y=>this.Events.trigger("error",y))}_dropAllQueued(f){return this._queues.shiftAll(function(Q){return Q.doDrop({message:f})})}stop(f={}){
var Q,y;return f=ur.load(f,this.stopDefaults),y=i(b=>{var T;return T=i(()=>{var F;return F=this._states.counts,F[0]+F[1]+F[2]+F[3]===b},"finished"),new this.Promise(
(F,de)=>T()?F():this.on("done",()=>{if(T())return this.removeAllListeners("done"),F()}))},"waitForExecuting"),Q=f.dropWaitingJobs?(this._run=function(b,T){return T.
doDrop({message:f.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var b,T,F;T=this.
_scheduled;for(b in T)F=T[b],this.jobStatus(F.job.options.id)==="RUNNING"&&(clearTimeout(F.timeout),clearTimeout(F.expiration),F.job.doDrop({message:f.dropErrorMessage}));
return this._dropAllQueued(f.dropErrorMessage),y(0)}))):this.schedule({priority:$c-1,weight:0},()=>y(1)),this._receive=function(b){return b._reject(new _.prototype.
BottleneckError(f.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new _.prototype.BottleneckError("stop() has already been called")),Q}async _addToQueue(f){
var Q,y,b,T,F,de,Ve;({args:Q,options:T}=f);try{({reachedHWM:F,blocked:y,strategy:Ve}=await this._store.__submit__(this.queued(),T.weight))}catch(Ke){return b=Ke,
this.Events.trigger("debug",`Could not queue ${T.id}`,{args:Q,options:T,error:b}),f.doDrop({error:b}),!1}return y?(f.doDrop(),!0):F&&(de=Ve===_.prototype.strategy.
LEAK?this._queues.shiftLastFrom(T.priority):Ve===_.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(T.priority+1):Ve===_.prototype.strategy.OVERFLOW?
f:void 0,de?.doDrop(),de==null||Ve===_.prototype.strategy.OVERFLOW)?(de==null&&f.doDrop(),F):(f.doQueue(F,y),this._queues.push(f),await this._drainAll(),F)}_receive(f){
return this._states.jobStatus(f.options.id)!=null?(f._reject(new _.prototype.BottleneckError(`A job with the same id already exists (id=${f.options.id})`)),!1):
(f.doReceive(),this._submitLock.schedule(this._addToQueue,f))}submit(...f){var Q,y,b,T,F,de,Ve;return typeof f[0]=="function"?(F=f,[y,...f]=F,[Q]=Bd.call(f,-1),
T=ur.load({},this.jobDefaults)):(de=f,[T,y,...f]=de,[Q]=Bd.call(f,-1),T=ur.load(T,this.jobDefaults)),Ve=i((...Ke)=>new this.Promise(function(yo,nS){return y(...Ke,
function(...wd){return(wd[0]!=null?nS:yo)(wd)})}),"task"),b=new zc(Ve,f,T,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),b.promise.then(
function(Ke){return typeof Q=="function"?Q(...Ke):void 0}).catch(function(Ke){return Array.isArray(Ke)?typeof Q=="function"?Q(...Ke):void 0:typeof Q=="function"?
Q(Ke):void 0}),this._receive(b)}schedule(...f){var Q,y,b;return typeof f[0]=="function"?([b,...f]=f,y={}):[y,b,...f]=f,Q=new zc(b,f,y,this.jobDefaults,this.rejectOnDrop,
this.Events,this._states,this.Promise),this._receive(Q),Q.promise}wrap(f){var Q,y;return Q=this.schedule.bind(this),y=i(function(...b){return Q(f.bind(this),...b)},
"wrapped"),y.withOptions=function(b,...T){return Q(b,f,...T)},y}async updateSettings(f={}){return await this._store.__updateSettings__(ur.overwrite(f,this.storeDefaults)),
ur.overwrite(f,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(f=0){return this._store.__incrementReservoir__(
f)}}return _.default=_,_.Events=Vc,_.version=_.prototype.version=tS.version,_.strategy=_.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},_.BottleneckError=
_.prototype.BottleneckError=d,_.Group=_.prototype.Group=Kk,_.RedisConnection=_.prototype.RedisConnection=id,_.IORedisConnection=_.prototype.IORedisConnection=ad,
_.Batcher=_.prototype.Batcher=Xk,_.prototype.jobDefaults={priority:md,weight:1,expiration:null,id:"<no-id>"},_.prototype.storeDefaults={maxConcurrent:null,minTime:0,
highWater:null,strategy:_.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,
reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},_.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},_.prototype.redisStoreDefaults=
{Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},_.prototype.instanceDefaults=
{datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},_.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been\
 stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},_}).call(t);var yd=fd,rS=yd;return rS}))});var Sw=S(sc=>{"use strict";Object.defineProperty(sc,"__esModule",{value:!0});sc.format=Q2;sc.parse=B2;var E2=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,Bw=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
I2=/[\\"]/g,C2=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,yw=(()=>{let t=i(function(){},"C");return t.prototype=Object.create(null),t})();function Q2(t){
let{type:e,parameters:r}=t;if(!e||!C2.test(e))throw new TypeError(`Invalid type: ${e}`);let n=e;if(r)for(let s of Object.keys(r)){if(!Bw.test(s))throw new TypeError(
`Invalid parameter name: ${s}`);n+=`; ${s}=${S2(r[s])}`}return n}i(Q2,"format");function B2(t,e){let r=e?.comma===!0?b2:65536,n=t.length,s=Lg(t,e?.start??0,n),o=s;
s=_g(t,s,n,r);let a=Ug(t,o,s),A=t.slice(o,a).toLowerCase();return e?.parameters===!1?{type:A,index:s,parameters:new yw}:k2(t,A,s,n,r)}i(B2,"parse");var ww=32,bw=9,
kw=59,y2=61,Qw=34,w2=92,b2=44;function k2(t,e,r,n,s){let o=new yw;e:for(;r<n&&t.charCodeAt(r)!==s;){r=Lg(t,r+1,n);let a=r;for(;r<n;){let A=t.charCodeAt(r);if(A===
s)break e;if(A===kw)continue e;if(A===y2){let c=Ug(t,a,r),u=t.slice(a,c).toLowerCase();if(r=Lg(t,r+1,n),r<n&&t.charCodeAt(r)===Qw){r++;let l="";for(;r<n;){let g=t.
charCodeAt(r++);if(g===Qw){r=_g(t,r,n,s),o[u]===void 0&&(o[u]=l);break}if(g===w2&&r<n){l+=t[r++];continue}l+=String.fromCharCode(g)}continue e}let p=r;if(r=_g(t,
r,n,s),o[u]===void 0){let l=Ug(t,p,r);o[u]=t.slice(p,l)}continue e}r++}}return{type:e,index:r,parameters:o}}i(k2,"parseParameters");function _g(t,e,r,n){for(;e<
r;){let s=t.charCodeAt(e);if(s===kw||s===n)break;e++}return e}i(_g,"skipValue");function Lg(t,e,r){for(;e<r;){let n=t.charCodeAt(e);if(n!==ww&&n!==bw)break;e++}
return e}i(Lg,"skipOWS");function Ug(t,e,r){for(;r>e;){let n=t.charCodeAt(r-1);if(n!==ww&&n!==bw)break;r--}return r}i(Ug,"trailingOWS");function S2(t){if(Bw.test(
t))return t;if(E2.test(t))return`"${t.replace(I2,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${t}`)}i(S2,"qstring")});import*as xi from"http";import*as xg from"https";function Zc(t){let e=t.protocol==="https:";if(lS(t))return;let r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(r)try{return new na(r)}catch{if(!r.startsWith("http://")&&!r.startsWith("https://"))return new na(`http://${r}`)}else return}i(Zc,"getProxyUrl");function lS(t){
if(!t.hostname)return!1;let e=t.hostname;if(pS(e))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;t.port?n=Number(t.port):t.protocol===
"http:"?n=80:t.protocol==="https:"&&(n=443);let s=[t.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let o of r.split(",").map(a=>a.trim().
toUpperCase()).filter(a=>a))if(o==="*"||s.some(a=>a===o||a.endsWith(`.${o}`)||o.startsWith(".")&&a.endsWith(`${o}`)))return!0;return!1}i(lS,"checkBypass");function pS(t){
let e=t.toLowerCase();return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}i(pS,"isLoopbackAddress");var na=class extends URL{static{
i(this,"DecodedURL")}constructor(e,r){super(e,r),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}};var En=kn(Dd(),1),rw=kn(bg(),1);var Ne=function(t,e,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||(r=Promise))(function(o,a){function A(p){try{
u(n.next(p))}catch(l){a(l)}}i(A,"fulfilled");function c(p){try{u(n.throw(p))}catch(l){a(l)}}i(c,"rejected");function u(p){p.done?o(p.value):s(p.value).then(A,c)}
i(u,"step"),u((n=n.apply(t,e||[])).next())})},Yt;(function(t){t[t.OK=200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPerman\
ently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeOther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=306]=
"SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]=
"Unauthorized",t[t.PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Forbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowe\
d",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=
409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequests",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotI\
mplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="ServiceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(Yt||(Yt={}));var at;(function(t){
t.Accept="accept",t.ContentType="content-type"})(at||(at={}));var Yr;(function(t){t.ApplicationJson="application/json"})(Yr||(Yr={}));var O1=[Yt.MovedPermanently,Yt.ResourceMoved,Yt.SeeOther,Yt.TemporaryRedirect,Yt.PermanentRedirect],q1=[Yt.BadGateway,Yt.ServiceUnavailable,Yt.GatewayTimeout],Y1=[
"OPTIONS","GET","DELETE","HEAD"],H1=10,J1=5,kg=class t extends Error{static{i(this,"HttpClientError")}constructor(e,r){super(e),this.name="HttpClientError",this.
statusCode=r,Object.setPrototypeOf(this,t.prototype)}},Sg=class{static{i(this,"HttpClientResponse")}constructor(e){this.message=e}readBody(){return Ne(this,void 0,
void 0,function*(){return new Promise(e=>Ne(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.
on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){return Ne(this,void 0,void 0,function*(){return new Promise(e=>Ne(this,void 0,void 0,function*(){let r=[];
this.message.on("data",n=>{r.push(n)}),this.message.on("end",()=>{e(Buffer.concat(r))})}))})}};var ec=class{static{i(this,"HttpClient")}constructor(e,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,
this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=r||[],this.requestOptions=
n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),
n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.
keepAlive!=null&&(this._keepAlive=n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,r){
return Ne(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return Ne(this,void 0,void 0,function*(){return this.request("GE\
T",e,null,r||{})})}del(e,r){return Ne(this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,n){return Ne(this,void 0,void 0,function*(){
return this.request("POST",e,r,n||{})})}patch(e,r,n){return Ne(this,void 0,void 0,function*(){return this.request("PATCH",e,r,n||{})})}put(e,r,n){return Ne(this,
void 0,void 0,function*(){return this.request("PUT",e,r,n||{})})}head(e,r){return Ne(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,n,s){
return Ne(this,void 0,void 0,function*(){return this.request(e,r,n,s)})}getJson(e){return Ne(this,arguments,void 0,function*(r,n={}){n[at.Accept]=this._getExistingOrDefaultHeader(
n,at.Accept,Yr.ApplicationJson);let s=yield this.get(r,n);return this._processResponse(s,this.requestOptions)})}postJson(e,r){return Ne(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[at.Accept]=this._getExistingOrDefaultHeader(o,at.Accept,Yr.ApplicationJson),o[at.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,Yr.ApplicationJson);let A=yield this.post(n,a,o);return this._processResponse(A,this.requestOptions)})}putJson(e,r){return Ne(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[at.Accept]=this._getExistingOrDefaultHeader(o,at.Accept,Yr.ApplicationJson),o[at.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,Yr.ApplicationJson);let A=yield this.put(n,a,o);return this._processResponse(A,this.requestOptions)})}patchJson(e,r){return Ne(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[at.Accept]=this._getExistingOrDefaultHeader(o,at.Accept,Yr.ApplicationJson),o[at.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,Yr.ApplicationJson);let A=yield this.patch(n,a,o);return this._processResponse(A,this.requestOptions)})}request(e,r,n,s){return Ne(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(r),a=this._prepareRequest(e,o,s),A=this._allowRetries&&Y1.includes(e)?this.
_maxRetries+1:1,c=0,u;do{if(u=yield this.requestRaw(a,n),u&&u.message&&u.message.statusCode===Yt.Unauthorized){let l;for(let g of this.handlers)if(g.canHandleAuthentication(
u)){l=g;break}return l?l.handleAuthentication(this,a,n):u}let p=this._maxRedirects;for(;u.message.statusCode&&O1.includes(u.message.statusCode)&&this._allowRedirects&&
p>0;){let l=u.message.headers.location;if(!l)break;let g=new URL(l);if(o.protocol==="https:"&&o.protocol!==g.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),g.hostname!==o.hostname)for(let h in s)h.toLowerCase()==="authorization"&&delete s[h];a=this._prepareRequest(e,g,s),u=yield this.
requestRaw(a,n),p--}if(!u.message.statusCode||!q1.includes(u.message.statusCode))return u;c+=1,c<A&&(yield u.readBody(),yield this._performExponentialBackoff(c))}while(c<
A);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){return Ne(this,void 0,void 0,function*(){return new Promise((n,s)=>{
function o(a,A){a?s(a):A?n(A):s(new Error("Unknown error"))}i(o,"callbackForResult"),this.requestRawWithCallback(e,r,o)})})}requestRawWithCallback(e,r,n){typeof r==
"string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let s=!1;function o(c,u){s||(s=!0,n(c,u))}
i(o,"handleResult");let a=e.httpModule.request(e.options,c=>{let u=new Sg(c);o(void 0,u)}),A;a.on("socket",c=>{A=c}),a.setTimeout(this._socketTimeout||3*6e4,()=>{
A&&A.end(),o(new Error(`Request timeout: ${e.options.path}`))}),a.on("error",function(c){o(c)}),r&&typeof r=="string"&&a.write(r,"utf8"),r&&typeof r!="string"?(r.
on("close",function(){a.end()}),r.pipe(a)):a.end()}getAgent(e){let r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){let r=new URL(e),n=Zc(r);if(n&&n.
hostname)return this._getProxyAgentDispatcher(r,n)}_prepareRequest(e,r,n){let s={};s.parsedUrl=r;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?xg:xi;let a=o?
443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):a,s.options.path=(s.parsedUrl.pathname||"")+
(s.parsedUrl.search||""),s.options.method=e,s.options.headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.
agent=this._getAgent(s.parsedUrl),this.handlers)for(let A of this.handlers)A.prepareRequest(s.options);return s}_mergeHeaders(e){return this.requestOptions&&this.
requestOptions.headers?Object.assign({},Si(this.requestOptions.headers),Si(e||{})):Si(e||{})}_getExistingOrDefaultHeader(e,r,n){let s;if(this.requestOptions&&this.
requestOptions.headers){let a=Si(this.requestOptions.headers)[r];a&&(s=typeof a=="number"?a.toString():a)}let o=e[r];return o!==void 0?typeof o=="number"?o.toString():
o:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(e,r){let n;if(this.requestOptions&&this.requestOptions.headers){let o=Si(this.requestOptions.headers)[at.
ContentType];o&&(typeof o=="number"?n=String(o):Array.isArray(o)?n=o.join(", "):n=o)}let s=e[at.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.
isArray(s)?s.join(", "):s:n!==void 0?n:r}_getAgent(e){let r,n=Zc(e),s=n&&n.hostname;if(this._keepAlive&&s&&(r=this._proxyAgent),s||(r=this._agent),r)return r;let o=e.
protocol==="https:",a=100;if(this.requestOptions&&(a=this.requestOptions.maxSockets||xi.globalAgent.maxSockets),n&&n.hostname){let A={maxSockets:a,keepAlive:this.
_keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},c,u=n.protocol===
"https:";o?c=u?En.httpsOverHttps:En.httpsOverHttp:c=u?En.httpOverHttps:En.httpOverHttp,r=c(A),this._proxyAgent=r}if(!r){let A={keepAlive:this._keepAlive,maxSockets:a};
r=o?new xg.Agent(A):new xi.Agent(A),this._agent=r}return o&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){
let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;let s=e.protocol==="https:";return n=new rw.ProxyAgent(Object.assign({uri:r.href,pipelining:this.
_keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,s&&this.
_ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){let r=e||"actions/http-client",
n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${s}`}return r}_performExponentialBackoff(e){
return Ne(this,void 0,void 0,function*(){e=Math.min(H1,e);let r=J1*Math.pow(2,e);return new Promise(n=>setTimeout(()=>n(),r))})}_processResponse(e,r){return Ne(
this,void 0,void 0,function*(){return new Promise((n,s)=>Ne(this,void 0,void 0,function*(){let o=e.message.statusCode||0,a={statusCode:o,result:null,headers:{}};
o===Yt.NotFound&&n(a);function A(p,l){if(typeof l=="string"){let g=new Date(l);if(!isNaN(g.valueOf()))return g}return l}i(A,"dateTimeDeserializer");let c,u;try{
u=yield e.readBody(),u&&u.length>0&&(r&&r.deserializeDates?c=JSON.parse(u,A):c=JSON.parse(u),a.result=c),a.headers=e.message.headers}catch{}if(o>299){let p;c&&c.
message?p=c.message:u&&u.length>0?p=u:p=`Failed request: (${o})`;let l=new kg(p,o);l.result=a.result,s(l)}else n(a)}))})}},Si=i(t=>Object.keys(t).reduce((e,r)=>(e[r.
toLowerCase()]=t[r],e),{}),"lowercaseKeys");var sw=kn(tc(),1);var Hr=class extends Error{static{i(this,"RequestError")}name;status;request;response;constructor(e,r,n){super(e,{cause:n.cause}),this.name="HttpError",this.status=
Number.parseInt(r),Number.isNaN(this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&
(s.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var V1="0.0.0-development";function z1(t){return t.request!==void 0}i(z1,"isRequestError");async function nw(t,e,r,n){if(!z1(r)||!r?.request.request)throw r;if(r.
status>=400&&!t.doNotRetry.includes(r.status)){let s=n.request.retries!=null?n.request.retries:t.retries,o=Math.pow((n.request.retryCount||0)+1,2);throw e.retry.
retryRequest(r,s,o)}throw r}i(nw,"errorRequest");async function $1(t,e,r,n){let s=new sw.default;return s.on("failed",function(o,a){let A=~~o.request.request?.retries,
c=~~o.request.request?.retryAfter;if(n.request.retryCount=a.retryCount+1,A>a.retryCount)return c*t.retryAfterBaseValue}),s.schedule(W1.bind(null,t,e,r),n)}i($1,
"wrapRequest");async function W1(t,e,r,n){let s=await r(n);if(s.data&&s.data.errors&&s.data.errors.length>0&&/Something went wrong while executing your query/.test(
s.data.errors[0].message)){let o=new Hr(s.data.errors[0].message,500,{request:n,response:s});return nw(t,e,o,n)}return s}i(W1,"requestWithGraphqlErrorHandling");
function Tg(t,e){let r=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},e.retry),n={retry:{retryRequest:i((s,o,a)=>(s.
request.request=Object.assign({},s.request.request,{retries:o,retryAfter:a}),s),"retryRequest")}};return r.enabled&&(t.hook.error("request",nw.bind(null,r,n)),t.
hook.wrap("request",$1.bind(null,r,n))),n}i(Tg,"retry");Tg.VERSION=V1;var iw=kn(tc(),1);var Z1="0.0.0-development",vg=i(()=>Promise.resolve(),"noop");function j1(t,e,r){return t.retryLimiter.schedule(K1,t,e,r)}i(j1,"wrapRequest");async function K1(t,e,r){
let{pathname:n}=new URL(r.url,"http://github.test"),s=X1(r.method,n),o=!s&&r.method!=="GET"&&r.method!=="HEAD",a=r.method==="GET"&&n.startsWith("/search/"),A=n.
startsWith("/graphql"),u=~~e.retryCount>0?{priority:0,weight:0}:{};t.clustering&&(u.expiration=1e3*60),(o||A)&&await t.write.key(t.id).schedule(u,vg),o&&t.triggersNotification(
n)&&await t.notifications.key(t.id).schedule(u,vg),a&&await t.search.key(t.id).schedule(u,vg);let p=(s?t.auth:t.global).key(t.id).schedule(u,e,r);if(A){let l=await p;
if(l.data.errors!=null&&l.data.errors.some(g=>g.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:l,data:l.data})}return p}
i(K1,"doRequest");function X1(t,e){return t==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(e)||t==="POST"&&(/^\/applications\/[^/]+\/token$/.test(e)||
/^\/app\/installations\/[^/]+\/access_tokens$/.test(e)||e==="/login/oauth/access_token")}i(X1,"isAuthRequest");var e2=["/orgs/{org}/invitations","/orgs/{org}/in\
vitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/\
{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_numbe\
r}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pu\
lls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls\
/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}\
/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"];function t2(t){let r=`^(?:${t.map(n=>n.split("/").map(s=>s.
startsWith("{")?"(?:.+?)":s).join("/")).map(n=>`(?:${n})`).join("|")})[^/]*$`;return new RegExp(r,"i")}i(t2,"routeMatcher");var ow=t2(e2),aw=ow.test.bind(ow),rr={},
r2=i(function(t,e){rr.global=new t.Group({id:"octokit-global",maxConcurrent:10,...e}),rr.auth=new t.Group({id:"octokit-auth",maxConcurrent:1,...e}),rr.search=new t.
Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...e}),rr.write=new t.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...e}),rr.notifications=new t.
Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...e})},"createGroups");function rc(t,e){let{enabled:r=!0,Bottleneck:n=iw.default,id:s="no-id",timeout:o=1e3*
60*2,connection:a}=e.throttle||{};if(!r)return{};let A={timeout:o};typeof a<"u"&&(A.connection=a);let c=Object.assign({clustering:a!=null,triggersNotification:aw,
fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:s},e.throttle);if(typeof c.onSecondaryRateLimit!="function"||typeof c.onRateLimit!="function")throw new Error(
`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let u=!1,p=i(()=>{if(u)return;u=!0,rr.global==null&&r2(n,A),c.global=c.global??rr.global,c.auth=c.auth??rr.auth,c.search=c.search??rr.search,c.write=c.write??
rr.write,c.notifications=c.notifications??rr.notifications,c.retryLimiter=c.retryLimiter??new n;let l={},g=new n.Events(l);l.on("secondary-limit",c.onSecondaryRateLimit),
l.on("rate-limit",c.onRateLimit),l.on("error",h=>t.log.warn("Error in throttling-plugin limit handler",h)),c.retryLimiter.on("failed",async function(h,d){let[E,
I,m]=d.args,{pathname:B}=new URL(m.url,"http://github.test");if(!(B.startsWith("/graphql")&&h.status!==401||h.status===403||h.status===429))return;let x=~~I.retryCount;
I.retryCount=x,m.request.retryCount=x;let{wantRetry:H,retryAfter:W=0}=await(async function(){if(/\bsecondary rate\b/i.test(h.message)){let z=Number(h.response.headers["\
retry-after"])||E.fallbackSecondaryRateRetryAfter;return{wantRetry:await g.trigger("secondary-limit",z,m,t,x),retryAfter:z}}if(h.response.headers!=null&&h.response.
headers["x-ratelimit-remaining"]==="0"||(h.response.data?.errors??[]).some(z=>z.type==="RATE_LIMITED")){let z=new Date(~~h.response.headers["x-ratelimit-reset"]*
1e3).getTime(),ue=Math.max(Math.ceil((z-Date.now())/1e3)+1,0);return{wantRetry:await g.trigger("rate-limit",ue,m,t,x),retryAfter:ue}}return{}})();if(H)return I.
retryCount++,W*E.retryAfterBaseValue})},"initializeBottleneck");return t.hook.wrap("request",(l,g)=>(p(),j1(c,l,g))),{}}i(rc,"throttling");rc.VERSION=Z1;rc.triggersNotification=
aw;function In(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}i(In,"getUserAgent");function nc(t,e,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(e)?e.reverse().reduce((s,o)=>nc.
bind(null,t,o,s,n),r)():Promise.resolve().then(()=>t.registry[e]?t.registry[e].reduce((s,o)=>o.hook.bind(null,s,n),r)():r(n))}i(nc,"register");function Aw(t,e,r,n){let s=n;t.registry[r]||(t.registry[r]=[]),e==="before"&&(n=i((o,a)=>Promise.resolve().then(s.bind(null,a)).then(o.bind(null,a)),"hook")),e===
"after"&&(n=i((o,a)=>{let A;return Promise.resolve().then(o.bind(null,a)).then(c=>(A=c,s(A,a))).then(()=>A)},"hook")),e==="error"&&(n=i((o,a)=>Promise.resolve().
then(o.bind(null,a)).catch(A=>s(A,a)),"hook")),t.registry[r].push({hook:n,orig:s})}i(Aw,"addHook");function cw(t,e,r){if(!t.registry[e])return;let n=t.registry[e].map(s=>s.orig).indexOf(r);n!==-1&&t.registry[e].splice(n,1)}i(cw,"removeHook");var uw=Function.bind,lw=uw.bind(uw);function pw(t,e,r){let n=lw(cw,null).apply(null,r?[e,r]:[e]);t.api={remove:n},t.remove=n,["before","error","after","wrap"].forEach(
s=>{let o=r?[e,s,r]:[e,s];t[s]=t.api[s]=lw(Aw,null).apply(null,o)})}i(pw,"bindApi");function n2(){let t=Symbol("Singular"),e={registry:{}},r=nc.bind(null,e,t);return pw(
r,e,t),r}i(n2,"Singular");function s2(){let t={registry:{}},e=nc.bind(null,t);return pw(e,t),e}i(s2,"Collection");var gw={Singular:n2,Collection:s2};var o2="0.0.0-development",i2=`octokit-endpoint.js/${o2} ${In()}`,a2={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":i2},mediaType:{format:""}};function A2(t){return t?Object.keys(t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{}):{}}i(A2,"lowercaseKeys");function c2(t){
if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.
prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(
t)}i(c2,"isPlainObject");function fw(t,e){let r=Object.assign({},t);return Object.keys(e).forEach(n=>{c2(e[n])?n in t?r[n]=fw(t[n],e[n]):Object.assign(r,{[n]:e[n]}):
Object.assign(r,{[n]:e[n]})}),r}i(fw,"mergeDeep");function hw(t){for(let e in t)t[e]===void 0&&delete t[e];return t}i(hw,"removeUndefinedProperties");function Ng(t,e,r){
if(typeof e=="string"){let[s,o]=e.split(" ");r=Object.assign(o?{method:s,url:o}:{url:s},r)}else r=Object.assign({},e);r.headers=A2(r.headers),hw(r),hw(r.headers);
let n=fw(t||{},r);return r.url==="/graphql"&&(t&&t.mediaType.previews?.length&&(n.mediaType.previews=t.mediaType.previews.filter(s=>!n.mediaType.previews.includes(
s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),n}i(Ng,"merge");function u2(t,e){let r=/\?/.
test(t)?"&":"?",n=Object.keys(e);return n.length===0?t:t+r+n.map(s=>s==="q"?"q="+e.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(e[s])}`).
join("&")}i(u2,"addQueryParameters");var l2=/\{[^{}}]+\}/g;function p2(t){return t.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}i(p2,"removeNonChars");function g2(t){
let e=t.match(l2);return e?e.map(p2).reduce((r,n)=>r.concat(n),[]):[]}i(g2,"extractUrlVariableNames");function dw(t,e){let r={__proto__:null};for(let n of Object.
keys(t))e.indexOf(n)===-1&&(r[n]=t[n]);return r}i(dw,"omit");function mw(t){return t.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=
encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}i(mw,"encodeReserved");function Ao(t){return encodeURIComponent(t).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}i(Ao,"encodeUnreserved");function Ri(t,e,r){return e=t==="+"||t==="#"?mw(e):Ao(e),r?Ao(r)+"="+e:e}i(Ri,"e\
ncodeValue");function ao(t){return t!=null}i(ao,"isDefined");function Fg(t){return t===";"||t==="&"||t==="?"}i(Fg,"isKeyOperator");function h2(t,e,r,n){var s=t[r],
o=[];if(ao(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,
10))),o.push(Ri(e,s,Fg(e)?r:""));else if(n==="*")Array.isArray(s)?s.filter(ao).forEach(function(a){o.push(Ri(e,a,Fg(e)?r:""))}):Object.keys(s).forEach(function(a){
ao(s[a])&&o.push(Ri(e,s[a],a))});else{let a=[];Array.isArray(s)?s.filter(ao).forEach(function(A){a.push(Ri(e,A))}):Object.keys(s).forEach(function(A){ao(s[A])&&
(a.push(Ao(A)),a.push(Ri(e,s[A].toString())))}),Fg(e)?o.push(Ao(r)+"="+a.join(",")):a.length!==0&&o.push(a.join(","))}else e===";"?ao(s)&&o.push(Ao(r)):s===""&&
(e==="&"||e==="?")?o.push(Ao(r)+"="):s===""&&o.push("");return o}i(h2,"getValues");function d2(t){return{expand:f2.bind(null,t)}}i(d2,"parseUrl");function f2(t,e){
var r=["+","#",".","/",";","?","&"];return t=t.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let A="",c=[];if(r.indexOf(s.charAt(0))!==-1&&(A=s.charAt(
0),s=s.substr(1)),s.split(/,/g).forEach(function(u){var p=/([^:\*]*)(?::(\d+)|(\*))?/.exec(u);c.push(h2(e,A,p[1],p[2]||p[3]))}),A&&A!=="+"){var a=",";return A===
"?"?a="&":A!=="#"&&(a=A),(c.length!==0?A:"")+c.join(a)}else return c.join(",")}else return mw(o)}),t==="/"?t:t.replace(/\/$/,"")}i(f2,"expand");function Ew(t){let e=t.
method.toUpperCase(),r=(t.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},t.headers),s,o=dw(t,["method","baseUrl","url","headers","request","mediaTy\
pe"]),a=g2(r);r=d2(r).expand(o),/^http/.test(r)||(r=t.baseUrl+r);let A=Object.keys(t).filter(p=>a.includes(p)).concat("baseUrl"),c=dw(o,A);if(!/application\/octet-stream/i.
test(n.accept)&&(t.mediaType.format&&(n.accept=n.accept.split(/,/).map(p=>p.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${t.
mediaType.format}`)).join(",")),r.endsWith("/graphql")&&t.mediaType.previews?.length)){let p=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=p.concat(
t.mediaType.previews).map(l=>{let g=t.mediaType.format?`.${t.mediaType.format}`:"+json";return`application/vnd.github.${l}-preview${g}`}).join(",")}return["GET",
"HEAD"].includes(e)?r=u2(r,c):"data"in c?s=c.data:Object.keys(c).length&&(s=c),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=u\
tf-8"),["PATCH","PUT"].includes(e)&&typeof s>"u"&&(s=""),Object.assign({method:e,url:r,headers:n},typeof s<"u"?{body:s}:null,t.request?{request:t.request}:null)}
i(Ew,"parse");function m2(t,e,r){return Ew(Ng(t,e,r))}i(m2,"endpointWithDefaults");function Iw(t,e){let r=Ng(t,e),n=m2.bind(null,r);return Object.assign(n,{DEFAULTS:r,
defaults:Iw.bind(null,r),merge:Ng.bind(null,r),parse:Ew})}i(Iw,"withDefaults");var Cw=Iw(null,a2);var Mw=kn(Sw(),1);var x2=/^-?\d+$/,ic=/^-?\d+n+$/,Cn=JSON.stringify,Mg=JSON.parse,vw=/^-?\d+n$/,xw=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Rw=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Gg=i(
t=>t===void 0||typeof t=="function"||typeof t=="symbol","isUnstringifiable"),Pg=i(t=>t!==null&&typeof t=="object"&&t.constructor&&t.constructor.name==="RawJSON",
"isRawJSON"),R2=i((t,e,r)=>{let n="";typeof r=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let s=typeof e==
"function",o=Array.isArray(e)?new Set(e.map(String)):null,a=i((d,E,I)=>(I!==null&&typeof I=="object"&&typeof I.toJSON=="function"&&(I=I.toJSON(E)),typeof I=="st\
ring"&&ic.test(I)?I+"n":typeof I=="bigint"?"rawJSON"in JSON?JSON.rawJSON(I.toString()):I.toString()+"n":(s&&(I=e.call(d,E,I)),I!==null&&typeof I=="object"&&(I instanceof
Number||I instanceof String||I instanceof Boolean)&&(I=I.valueOf()),I)),"prepareVal"),A=a({"":t},"",t);if(Gg(A))return;let c=A===null||typeof A!="object",u=Pg(A);
if(c||u)return Cn(A);let p=[],l=0,g=[{parent:{"":A},key:"",val:A,isArray:Array.isArray(A),keys:Array.isArray(A)?null:Object.keys(A),index:0,first:!0}],h=new WeakSet(
[A]);for(;g.length>0;){let d=g[g.length-1];d.index===0&&(p.push(d.isArray?"[":"{"),l++);let E=!1;if(d.isArray)if(d.index<d.val.length){d.first||p.push(","),n&&p.
push(`
`+n.repeat(l));let I=d.val[d.index],m=a(d.val,String(d.index),I);if(Gg(m))p.push("null"),d.first=!1,d.index++;else{let B=m!==null&&typeof m=="object",k=Pg(m);if(B&&
!k){if(h.has(m))throw new TypeError("Converting circular structure to JSON");h.add(m),g.push({parent:d.val,key:String(d.index),val:m,isArray:Array.isArray(m),keys:Array.
isArray(m)?null:Object.keys(m),index:0,first:!0}),d.first=!1,d.index++}else p.push(Cn(m)),d.first=!1,d.index++}}else E=!0;else{for(;d.index<d.keys.length;){let m=d.
keys[d.index++];if(o&&!o.has(m))continue;let k=d.val[m],x=a(d.val,m,k);if(Gg(x))continue;d.first||p.push(","),n?p.push(`
`+n.repeat(l)+Cn(m)+": "):p.push(Cn(m)+":");let H=x!==null&&typeof x=="object",W=Pg(x);if(H&&!W){if(h.has(x))throw new TypeError("Converting circular structure \
to JSON");h.add(x),g.push({parent:d.val,key:m,val:x,isArray:Array.isArray(x),keys:Array.isArray(x)?null:Object.keys(x),index:0,first:!0}),d.first=!1;break}else p.
push(Cn(x)),d.first=!1}d.index>=d.keys.length&&g[g.length-1]===d&&(E=!0)}E&&(l--,!d.first&&n&&p.push(`
`+n.repeat(l)),p.push(d.isArray?"]":"}"),h.delete(d.val),g.pop())}return p.join("")},"stringifyIteratively"),Fw=i((t,e,r)=>{try{return"rawJSON"in JSON?Cn(t,(A,c)=>typeof c==
"bigint"?JSON.rawJSON(c.toString()):typeof e=="function"?e(A,c):(Array.isArray(e)&&e.includes(A),c),r):t?Cn(t,(A,c)=>typeof c=="string"&&ic.test(c)||typeof c=="\
bigint"?c.toString()+"n":typeof e=="function"?e(A,c):(Array.isArray(e)&&e.includes(A),c),r).replace(xw,"$1$2$3").replace(Rw,"$1$2$3"):Cn(t,e,r)}catch(n){if(n instanceof
RangeError){let s=R2(t,e,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(xw,"$1$2$3").replace(Rw,"$1$2$3")}throw n}},"JSONStringify"),oc=new Map,D2=i(()=>{
let t=JSON.parse.toString();if(oc.has(t))return oc.get(t);try{let e=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return oc.set(t,e),e}catch{return oc.set(
t,!1),!1}},"isContextSourceSupported"),T2=i((t,e,r,n)=>typeof e=="string"&&vw.test(e)?BigInt(e.slice(0,-1)):typeof e=="string"&&ic.test(e)?e.slice(0,-1):typeof n==
"function"?n(t,e,r):e,"convertMarkedBigIntsReviver"),v2=i((t,e)=>JSON.parse(t,(r,n,s)=>{let o=typeof n=="number",a=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,
A=o&&a,c=s&&x2.test(s.source);return A&&c?BigInt(s.source):typeof e=="function"?e(r,n,s):n}),"JSONParseV2"),Nw=Number.MAX_SAFE_INTEGER.toString(),Dw=Nw.length,F2=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
N2=/^"-?\d+n+"$/,_2=i((t,e)=>{let r={"":t},n=[{parent:r,key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:a}=s,A=o[a];typeof A==
"string"&&(vw.test(A)?A=BigInt(A.slice(0,-1)):ic.test(A)&&(A=A.slice(0,-1))),typeof e=="function"&&(A=e.call(o,a,A)),A===void 0?delete o[a]:o[a]=A,n.pop()}else{
s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let A=Object.keys(o);for(let c=A.length-1;c>=0;c--)n.push({parent:o,key:A[c],visited:!1})}}}
return r[""]},"applyReviverIteratively"),Tw=i(t=>t.replace(F2,(e,r,n,s)=>{let o=e[0]==='"';if(o&&N2.test(e))return e.substring(0,e.length-1)+'n"';let A=n||s,c=r&&
(r.length<Dw||r.length===Dw&&r<=Nw);return o||A||c?e:'"'+e+'n"'}),"serializeBigInts"),_w=i((t,e)=>{if(!t)return Mg(t,e);try{if(D2())return v2(t,e);let r=Tw(t);return Mg(
r,(n,s,o)=>T2(n,s,o,e))}catch(r){if(r instanceof RangeError){let n=Tw(t),s=Mg(n);return _2(s,e)}throw r}},"JSONParse");var L2="10.0.16",U2={headers:{"user-agent":`octokit-request.js/${L2} ${In()}`}};function M2(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!==
"[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(t)}i(M2,"isPlainObject");var Lw=i(()=>"","noop");async function Uw(t){let e=t.request?.
fetch||globalThis.fetch;if(!e)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https:/\
/github.com/octokit/octokit.js/#fetch-missing");let r=t.request?.log||console,n=t.request?.parseSuccessResponseBody!==!1,s=M2(t.body)||Array.isArray(t.body)?Fw(
t.body):t.body,o=Object.fromEntries(Object.entries(t.headers).map(([l,g])=>[l,String(g)])),a;try{a=await e(t.url,{method:t.method,body:s,redirect:t.request?.redirect,
headers:o,signal:t.request?.signal,...t.body&&{duplex:"half"}})}catch(l){let g="Unknown Error";if(l instanceof Error){if(l.name==="AbortError")throw l.status=500,
l;g=l.message,l.name==="TypeError"&&"cause"in l&&(l.cause instanceof Error?g=l.cause.message:typeof l.cause=="string"&&(g=l.cause))}let h=new Hr(g,500,{request:t});
throw h.cause=l,h}let A=a.status,c=a.url,u={};for(let[l,g]of a.headers)u[l]=g;let p={url:c,status:A,headers:u,data:""};if("deprecation"in u){let l=u.link&&u.link.
match(/<([^<>]+)>; rel="deprecation"/),g=l&&l.pop();r.warn(`[@octokit/request] "${t.method} ${t.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${g?
`. See ${g}`:""}`)}if(A===204||A===205)return p;if(t.method==="HEAD"){if(A<400)return p;throw new Hr(a.statusText,A,{response:p,request:t})}if(A===304)throw p.data=
await Og(a),new Hr("Not modified",A,{response:p,request:t});if(A>=400)throw p.data=await Og(a),new Hr(P2(p.data),A,{response:p,request:t});return p.data=n?await Og(
a):a.body,p}i(Uw,"fetchWrapper");async function Og(t){let e=t.headers.get("content-type");if(!e)return t.text().catch(Lw);let r=(0,Mw.parse)(e);if(G2(r)){let n="";
try{return n=await t.text(),_w(n)}catch{return n}}else return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/o\
ctet-stream"?t.text().catch(Lw):t.arrayBuffer().catch(()=>new ArrayBuffer(0))}i(Og,"getResponseData");function G2(t){return t.type==="application/json"||t.type===
"application/scim+json"}i(G2,"isJSONResponse");function P2(t){if(typeof t=="string")return t;if(t instanceof ArrayBuffer)return"Unknown error";if(typeof t=="obj\
ect"&&t!==null&&"message"in t){let e=t,r="documentation_url"in e?` - ${e.documentation_url}`:"";return Array.isArray(e.errors)?`${e.message}: ${e.errors.map(n=>JSON.
stringify(n)).join(", ")}${r}`:`${e.message}${r}`}return`Unknown error: ${JSON.stringify(t)}`}i(P2,"toErrorMessage");function qg(t,e){let r=t.defaults(e);return Object.
assign(i(function(s,o){let a=r.merge(s,o);if(!a.request||!a.request.hook)return Uw(r.parse(a));let A=i((c,u)=>Uw(r.parse(r.merge(c,u))),"request2");return Object.
assign(A,{endpoint:r,defaults:qg.bind(null,r)}),a.request.hook(A,a)},"newApi"),{endpoint:r,defaults:qg.bind(null,r)})}i(qg,"withDefaults");var Di=qg(Cw,U2);var O2="0.0.0-development";function q2(t){return`Request failed due to following response errors:
`+t.errors.map(e=>` - ${e.message}`).join(`
`)}i(q2,"_buildMessageForResponseErrors");var Y2=class extends Error{static{i(this,"GraphqlResponseError")}constructor(t,e,r){super(q2(r)),this.request=t,this.headers=
e,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},H2=["method","baseUrl","url","headers","request","query","mediaType","operationName"],J2=["query","method","url"],Gw=/\/api\/v3\/?$/;
function V2(t,e,r){if(r){if(typeof e=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let a in r)
if(J2.includes(a))return Promise.reject(new Error(`[@octokit/graphql] "${a}" cannot be used as variable name`))}let n=typeof e=="string"?Object.assign({query:e},
r):e,s=Object.keys(n).reduce((a,A)=>H2.includes(A)?(a[A]=n[A],a):(a.variables||(a.variables={}),a.variables[A]=n[A],a),{}),o=n.baseUrl||t.endpoint.DEFAULTS.baseUrl;
return Gw.test(o)&&(s.url=o.replace(Gw,"/api/graphql")),t(s).then(a=>{if(a.data.errors){let A={};for(let c of Object.keys(a.headers))A[c]=a.headers[c];throw new Y2(
s,A,a.data)}return a.data.data})}i(V2,"graphql");function Yg(t,e){let r=t.defaults(e);return Object.assign(i((s,o)=>V2(r,s,o),"newApi"),{defaults:Yg.bind(null,r),
endpoint:r.endpoint})}i(Yg,"withDefaults");var q$=Yg(Di,{headers:{"user-agent":`octokit-graphql.js/${O2} ${In()}`},method:"POST",url:"/graphql"});function Pw(t){
return Yg(t,{method:"POST",url:"/graphql"})}i(Pw,"withCustomRequest");var Hg="(?:[a-zA-Z0-9_-]+)",Ow="\\.",qw=new RegExp(`^${Hg}${Ow}${Hg}${Ow}${Hg}$`),z2=qw.test.bind(qw);async function $2(t){let e=z2(t),r=t.startsWith("v1.")||t.
startsWith("ghs_"),n=t.startsWith("ghu_");return{type:"token",token:t,tokenType:e?"app":r?"installation":n?"user-to-server":"oauth"}}i($2,"auth");function W2(t){
return t.split(/\./).length===3?`bearer ${t}`:`token ${t}`}i(W2,"withAuthorizationPrefix");async function Z2(t,e,r,n){let s=e.endpoint.merge(r,n);return s.headers.
authorization=W2(t),e(s)}i(Z2,"hook");var Yw=i(function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof e!="strin\
g")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return e=e.replace(/^(token|bearer) +/i,""),Object.assign($2.bind(null,
e),{hook:Z2.bind(null,e)})},"createTokenAuth2");var Jg="7.0.8";var Hw=i(()=>{},"noop"),j2=console.warn.bind(console),K2=console.error.bind(console);function X2(t={}){return typeof t.debug!="function"&&(t.debug=Hw),typeof t.
info!="function"&&(t.info=Hw),typeof t.warn!="function"&&(t.warn=j2),typeof t.error!="function"&&(t.error=K2),t}i(X2,"createLogger");var Jw=`octokit-core.js/${Jg}\
 ${In()}`,ac=class{static{i(this,"Octokit")}static VERSION=Jg;static defaults(e){return class extends this{static{i(this,"OctokitWithDefaults")}constructor(...n){
let s=n[0]||{};if(typeof e=="function"){super(e(s));return}super(Object.assign({},e,s,s.userAgent&&e.userAgent?{userAgent:`${s.userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){
let r=this.plugins;return class extends this{static{i(this,"NewOctokit")}static plugins=r.concat(e.filter(s=>!r.includes(s)))}}constructor(e={}){let r=new gw.Collection,
n={baseUrl:Di.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};if(n.headers["\
user-agent"]=e.userAgent?`${e.userAgent} ${Jw}`:Jw,e.baseUrl&&(n.baseUrl=e.baseUrl),e.previews&&(n.mediaType.previews=e.previews),e.timeZone&&(n.headers["time-z\
one"]=e.timeZone),this.request=Di.defaults(n),this.graphql=Pw(this.request).defaults(n),this.log=X2(e.log),this.hook=r,e.authStrategy){let{authStrategy:o,...a}=e,
A=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},e.auth));r.wrap("request",A.hook),this.auth=A}else if(!e.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=Yw(e.auth);r.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,e))}request;graphql;log;hook;auth};var Vw="6.0.0";function Vg(t){t.hook.wrap("request",(e,r)=>{t.log.debug("request",r);let n=Date.now(),s=t.request.endpoint.parse(r),o=s.url.replace(r.baseUrl,"");return e(r).then(
a=>{let A=a.headers["x-github-request-id"];return t.log.info(`${s.method} ${o} - ${a.status} with id ${A} in ${Date.now()-n}ms`),a}).catch(a=>{let A=a.response?.
headers["x-github-request-id"]||"UNKNOWN";throw t.log.error(`${s.method} ${o} - ${a.status} with id ${A} in ${Date.now()-n}ms`),a})})}i(Vg,"requestLog");Vg.VERSION=
Vw;var eP="0.0.0-development";function tP(t){if(!t.data)return{...t,data:[]};if(!(("total_count"in t.data||"total_commits"in t.data)&&!("url"in t.data)))return t;let r=t.
data.incomplete_results,n=t.data.repository_selection,s=t.data.total_count,o=t.data.total_commits;delete t.data.incomplete_results,delete t.data.repository_selection,
delete t.data.total_count,delete t.data.total_commits;let a=Object.keys(t.data)[0],A=t.data[a];return t.data=A,typeof r<"u"&&(t.data.incomplete_results=r),typeof n<
"u"&&(t.data.repository_selection=n),t.data.total_count=s,t.data.total_commits=o,t}i(tP,"normalizePaginatedListResponse");function zg(t,e,r){let n=typeof e=="fu\
nction"?e.endpoint(r):t.request.endpoint(e,r),s=typeof e=="function"?e:t.request,o=n.method,a=n.headers,A=n.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!A)return{done:!0};try{let c=await s({method:o,url:A,headers:a}),u=tP(c);if(A=((u.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!A&&"total_comm\
its"in u.data){let p=new URL(u.url),l=p.searchParams,g=parseInt(l.get("page")||"1",10),h=parseInt(l.get("per_page")||"250",10);g*h<u.data.total_commits&&(l.set(
"page",String(g+1)),A=p.toString())}return{value:u}}catch(c){if(c.status!==409)throw c;return A="",{value:{status:200,headers:{},data:[]}}}}})}}i(zg,"iterator");
function zw(t,e,r,n){return typeof r=="function"&&(n=r,r=void 0),$w(t,[],zg(t,e,r)[Symbol.asyncIterator](),n)}i(zw,"paginate");function $w(t,e,r,n){return r.next().
then(s=>{if(s.done)return e;let o=!1;function a(){o=!0}return i(a,"done"),e=e.concat(n?n(s.value,a):s.value.data),o?e:$w(t,e,r,n)})}i($w,"gather");var cW=Object.
assign(zw,{iterator:zg});function $g(t){return{paginate:Object.assign(zw.bind(null,t),{iterator:zg.bind(null,t)})}}i($g,"paginateRest");$g.VERSION=eP;var Wg="17.0.0";var rP={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
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
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},Ww=rP;var ts=new Map;for(let[t,e]of Object.entries(Ww))for(let[r,n]of Object.entries(e)){let[s,o,a]=n,[A,c]=s.split(/ /),u=Object.assign({method:A,url:c},o);ts.has(t)||
ts.set(t,new Map),ts.get(t).set(r,{scope:t,methodName:r,endpointDefaults:u,decorations:a})}var nP={has({scope:t},e){return ts.get(t).has(e)},getOwnPropertyDescriptor(t,e){
return{value:this.get(t,e),configurable:!0,writable:!0,enumerable:!0}},defineProperty(t,e,r){return Object.defineProperty(t.cache,e,r),!0},deleteProperty(t,e){return delete t.
cache[e],!0},ownKeys({scope:t}){return[...ts.get(t).keys()]},set(t,e,r){return t.cache[e]=r},get({octokit:t,scope:e,cache:r},n){if(r[n])return r[n];let s=ts.get(
e).get(n);if(!s)return;let{endpointDefaults:o,decorations:a}=s;return a?r[n]=sP(t,e,n,o,a):r[n]=t.request.defaults(o),r[n]}};function Zg(t){let e={};for(let r of ts.
keys())e[r]=new Proxy({octokit:t,scope:r,cache:{}},nP);return e}i(Zg,"endpointsToMethods");function sP(t,e,r,n,s){let o=t.request.defaults(n);function a(...A){let c=o.
endpoint.merge(...A);if(s.mapToData)return c=Object.assign({},c,{data:c[s.mapToData],[s.mapToData]:void 0}),o(c);if(s.renamed){let[u,p]=s.renamed;t.log.warn(`oc\
tokit.${e}.${r}() has been renamed to octokit.${u}.${p}()`)}if(s.deprecated&&t.log.warn(s.deprecated),s.renamedParameters){let u=o.endpoint.merge(...A);for(let[
p,l]of Object.entries(s.renamedParameters))p in u&&(t.log.warn(`"${p}" parameter is deprecated for "octokit.${e}.${r}()". Use "${l}" instead`),l in u||(u[l]=u[p]),
delete u[p]);return o(u)}return o(...A)}return i(a,"withDecorations"),Object.assign(a,o)}i(sP,"decorate");function oP(t){return{rest:Zg(t)}}i(oP,"restEndpointMethods");oP.VERSION=Wg;function jg(t){let e=Zg(t);return{...e,rest:e}}i(jg,"legacyRestEndpointMethods");jg.
VERSION=Wg;var Zw="22.0.1";var jw=ac.plugin(Vg,jg,$g).defaults({userAgent:`octokit-rest.js/${Zw}`});var hh=kn(tc(),1),Kb=kn(bg(),1);function Kw(t){try{return JSON.parse(t)}catch{return}}i(Kw,"parseJson");var Ti=class extends Error{static{i(this,"Failure")}kind;sentences;constructor(e,...r){super(r.join(" ")),this.name="Failure",this.kind=e,this.sentences=r}};function Xw(){return iP("GITHUB_API_URL","https://api.github.com")}i(Xw,"apiUrl");function iP(t,e){let r=(process.env[t]||e).replace(/\/+$/,"");if(!URL.canParse(
r))throw new Ti("usage",`The environment variable ${t} is not an address: ${JSON.stringify(r)}.`);return r}i(iP,"addressFrom");var co="https://docs.github.com",At="https://github.com",aP=[{kind:"permission",words:/resource not accessible by|must have (?:admin|push|write) (?:rights|access)|has not been granted the required scopes/i,
advice:"The token lacks a permission: see `permissions` in the workflow.",source:`${co}/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-access\
ible`},{kind:"locked",words:/(?:issue|conversation|pull request|thread) (?:is|was|has been) locked/i,advice:"Nobody but people with write access can write in a \
locked conversation: unlock it, and run again.",source:`${At}/renovatebot/renovate/issues/6215, ${co}/communities/moderating-comments-and-conversations/locking-\
conversations`},{kind:"archived",words:/archived so is read-only|repository (?:is|was|has been) archived/i,advice:"Nothing can be written in an archived reposit\
ory.",source:`${co}/repositories/archiving-a-github-repository/archiving-repositories`},{kind:"ip-allow-list",words:/IP allow list/i,advice:"The organization ad\
mits certain addresses only: use a runner with one of them, or add the runner's.",source:`${At}/docker/metadata-action/issues/342, ${At}/aquasecurity/trivy/issu\
es/10567`},{kind:"single-sign-on",words:/SAML enforcement|SAML SSO|single sign-on/i,advice:"Authorize the token for the organization's single sign-on (in the se\
ttings of the token), or use the workflow's own token.",source:`${At}/ossf/scorecard/issues/1504, ${At}/cli/cli/issues/2661`},{kind:"token-policy",words:/forbids access via|OAuth App access restrictions/i,
advice:"The organization does not take this kind of token: use the workflow's own token, or that of a GitHub App.",source:`${At}/NixOS/org/issues/247, ${At}/ref\
ined-github/refined-github/issues/6951`},{kind:"suspended",words:/(?:account|installation|user) (?:is|was|has been) suspended/i,advice:"Ask an administrator of \
GitHub, or of the organization, about the account that the token is of.",source:`${co}/apps/maintaining-github-apps/suspending-a-github-app-installation`},{kind:"\
protected",words:/protected branch|repository rule violations/i,advice:"A rule of the repository protects the branch: let the owner of the token bypass it, or c\
ommit by hand.",source:`${co}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules`},{kind:"too-large",words:/"code":\s*"too_large"|returns blobs up to/i,
advice:"It is too large for GitHub's API.",source:`${co}/rest/repos/contents#get-repository-content`},{kind:"too-quick",words:/was submitted too quickly|abuse detection mechanism/i,
advice:"The limit on requests is used up: run again when it has been reset.",source:`${At}/whatwg/spec-factory/issues/55, ${At}/derberg/manage-files-in-multiple\
-repositories/pull/5`},{kind:"pending-review",words:/one pending review per pull request/i,advice:"The owner of the token has begun a review of this pull reques\
t and not submitted it: submit or discard it, and run again.",source:`${At}/microsoft/vscode-pull-request-github/issues/1317, ${At}/namanshergill/diohub/issues/\
18`},{kind:"no-diff",words:/diff is (?:taking too long to generate|temporarily unavailable)|"code":\s*"not_available"/i,advice:"GitHub cannot make this diff now\
. A newer commit, or a branch that is merged with its base, often helps.",source:`${At}/googleapis/repo-automation-bots/issues/4475, ${At}/sonichi/sutando/pull/\
3159`},{kind:"unrelated",words:/no common ancestor between/i,advice:"The two branches have no commit in common, as when one of them was rewritten from its first\
 commit on: rebase the one on the other.",source:`${At}/trilom/file-changes-action/issues/138, ${At}/slapperwan/gh4a/issues/544`}];function vi(t){return aP.find(
({words:e})=>e.test(t))}i(vi,"refusalIn");function Kg(t){return t instanceof Error&&"status"in t&&typeof t.status=="number"&&"request"in t}i(Kg,"isRequestFailure");function eb(t){return Kg(t)&&t.response!==
void 0?t.status:void 0}i(eb,"statusOf");function AP(t){return Kg(t)?t.status===429?!0:t.status!==403?!1:t.response?.headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(t.message):!1}i(AP,"isRat\
eLimit");function Ac(t,e){if(!(e instanceof Error))return`${t}: ${String(e)}`;let r=e.message.replace(/\s+/g," ").trim();return Kg(e)?e.response===void 0?`${t}:\
 no answer from GitHub (${r}). Check the network and GITHUB_API_URL, then run again.`:`${t}: GitHub answered ${e.status} (${r}). ${cP(e)}`:[`${t}: ${r}`,vi(r)?.
advice??[]].flat().join(" ")}i(Ac,"describeApiError");function cP(t){if(AP(t))return"The limit on requests is used up: run again when it has been reset.";let e=vi(
t.message)?.advice;if(e!==void 0)return e;switch(t.status){case 401:return"The token is not valid: check the `token` input.";case 403:return"GitHub does not all\
ow it: its words say why. Often the token lacks a permission; see `permissions` in the workflow.";case 404:return"It does not exist, or the token may not see it\
.";default:return t.status>=500?"GitHub has a problem: run again later.":"Please report this if it stays."}}i(cP,"adviceFor");function tb(t){return typeof t!="object"||t===null||!("errors"in t)||!Array.isArray(t.errors)?void 0:{problems:t.errors.map(uP),data:"data"in t?t.data??void 0:void 0}}
i(tb,"graphqlRefusal");function uP(t){if(typeof t!="object"||t===null||!("message"in t))return{type:void 0,message:"GitHub gave no reason.",field:void 0};let e="\
path"in t&&Array.isArray(t.path)?t.path[0]:void 0;return{type:"type"in t&&typeof t.type=="string"?t.type:void 0,message:String(t.message).replace(/\s+/g," ").trim(),
field:typeof e=="string"?e:void 0}}i(uP,"problemOf");function rb(t,e){return typeof e=="bigint"?e.toString():e}i(rb,"jsonStringifyReplacer");var eh=class{static{i(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function nb(t){return new eh(t)}i(nb,"cached");function th(t){let e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}i(th,"cleanRegex");function sb(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}i(sb,"assignProp");var rh="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function ob(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}i(ob,"isObject");function cc(t,e,r){let n=new t._zod.constr(e??t._zod.def);return(!e||r?.parent)&&(n._zod.parent=t),n}i(cc,"clone");function Jr(t){let e=t;if(!e)return{};if(typeof e==
"string")return{error:i(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=
e.message}return delete e.message,typeof e.error=="string"?{...e,error:i(()=>e.error,"error")}:e}i(Jr,"normalizeParams");function ib(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}i(ib,"optionalKeys");function Vr(t,e=0){if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.issues[r]?.continue!==!0)return!0;return!1}i(Vr,"aborted");function ab(t,e=0){
if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.issues[r]?.continue===!1)return!0;return!1}i(ab,"explicitlyAborted");function nh(t,e){return e.
map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(t),r})}i(nh,"prefixIssues");function Fi(t){return typeof t=="string"?t:t?.message}i(Fi,"unwrapMessage");
function sh(t){let e=[];for(let r of t??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&e.push([
s,r])}return e}i(sh,"sizeCaps");function uc(t,e,r){var n;for(let s=e;s<t.length;s++)(n=t[s]).schema??(n.schema=r)}i(uc,"attachSchema");function ns(t,e,r){var n;
let s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);let o=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,a=t.message?t.message:Fi(t.inst?._zod.def?.error?.(t))??Fi(o?.(t))??Fi(e?.error?.(t))??Fi(r.customError?.(t))??Fi(r.localeError?.(t))??"Invalid inp\
ut",A={};for(let c of Object.keys(t))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(A[c]=t[c]);return A.path??(A.path=[]),A.message=a,
e?.reportInput&&(A.input=t.input),A}i(ns,"finalizeIssue");function Ab(t,e){for(let r in e){let n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):lP(t,r,n.value)}}i(Ab,"members");
function rs(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}i(rs,"own");function cb(t,e,r){return rs(t,e,r,!1)}
i(cb,"hide");function lP(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?r:rs(this,e,r.bind(this))},set(n){rs(this,e,n)}})}i(lP,"defineBound");function pP(t,e){
let r=Object.getPrototypeOf(t);return e in r?void 0:r}i(pP,"claim");var Xg,Qn=!1,gP={configurable:!0,get(){Qn=!0}};function zr(t,e,r){let n=Object.getPrototypeOf(
t._zod);if(e in n&&Xg!==t._zod){Xg=void 0;return}Xg=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,gP);let s=Qn;Qn=!1;try{
let o=r(this);return Qn?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:o}),Qn=Qn||s,o}catch(o){throw delete this[e],Qn=Qn||s,o}},
set(s){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s})}})}i(zr,"defineLazyInternal");function ub(t,e,r,n){let s=pP(t,e);s&&Object.defineProperty(
s,e,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,o),o.value=r(this),Object.defineProperty(
this,e,o),o.value},set(o){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:o})}})}i(ub,"installLazyProp");var lb;var oh={value:void 0,enumerable:!1},pb="captureStackTrace"in Error?Error:null;function hP(t){let e=pb;if(e){let r=e.stackTraceLimit;if(typeof r=="number"){try{e.
stackTraceLimit=0}catch{return pb=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}i(hP,"newError");function Qe(t,e,r,n){let s={};function o(g){
this.def=g,this.constr=l,this.traits=new Set}i(o,"Internals"),o.prototype=s;let a=r,A=a&&new WeakSet;function c(g,h){if(g._zod){if(g._zod.traits.has(t))return}else{
oh.value=new o(h);try{Object.defineProperty(g,"_zod",oh)}finally{oh.value=void 0}}if(g._zod.traits.add(t),e(g,h),A){let E=Object.getPrototypeOf(g),I=g._zod.constr.
prototype,m=E;for(;m&&m!==I;)m=Object.getPrototypeOf(m);let B=m??E;A.has(B)||(A.add(B),Ab(B,a))}let d=l.prototype;for(let E in d)Object.prototype.hasOwnProperty.
call(d,E)&&(E in g||(g[E]=d[E].bind(g)))}i(c,"init");let u=n?.Parent??Object;class p extends u{static{i(this,"Definition")}}Object.defineProperty(p,"name",{value:t});
function l(g){let h=n?.Parent?hP(p):this;c(h,g);let d=h._zod.deferred;if(d){for(let I of d)I();h._zod.deferred=void 0}let E=globalThis.__zod_globalConfig?.postProcessor;
return E&&E(h),h}return i(l,"_"),Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:i(g=>n?.Parent&&g instanceof n.Parent?
!0:g?._zod?.traits?.has(t),"value")}),Object.defineProperty(l,"name",{value:t}),l}i(Qe,"$constructor");var $r=class extends Error{static{i(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(lb=globalThis).__zod_globalConfig??(lb.__zod_globalConfig={});var Ni=globalThis.__zod_globalConfig;function ss(t){return t&&Object.assign(Ni,t),Ni}i(ss,"config");function dP(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,rb,2)),t.message}i(dP,"_getMessage");function fP(t){this._zod.message=t}i(fP,"_s\
etMessage");var mP={get:dP,set:fP,enumerable:!0,configurable:!0},ah={value:void 0,enumerable:!1},gb=new WeakSet([Object.prototype,Error.prototype]),hb=i((t,e)=>{
t.name="$ZodError",ah.value=e,Object.defineProperty(t,"issues",ah),ah.value=void 0,Object.defineProperty(t,"message",mP);let r=Object.getPrototypeOf(t);gb.has(r)||
(gb.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=i(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),JW=Qe("$ZodErr\
or",hb),_i=Qe("$ZodError",hb,void 0,{Parent:Error});var IP=i(t=>{let e=i((r,n,s,o)=>{let a=s?{...s,async:!1}:{async:!1},A=r._zod.run({value:n,issues:[]},a);if(A instanceof Promise)throw new $r;if(A.issues.length){
let c=new(o?.Err??t)(A.issues.map(u=>ns(u,a,ss())));throw rh(c,o?.callee??e),c}return A.value},"fn");return e},"_parse"),Ah=IP(_i),CP=i(t=>{let e=i(async(r,n,s,o)=>{
let a=s?{...s,async:!0}:{async:!0},A=r._zod.run({value:n,issues:[]},a);if(A instanceof Promise&&(A=await A),A.issues.length){let c=new(o?.Err??t)(A.issues.map(u=>ns(
u,a,ss())));throw rh(c,o?.callee??e),c}return A.value},"fn");return e},"_parseAsync"),ch=CP(_i),QP=i(t=>(e,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=e._zod.run(
{value:r,issues:[]},s);if(o instanceof Promise)throw new $r;return o.issues.length?db(t,o.issues,s):{success:!0,data:o.value}},"_safeParse"),uh=QP(_i);function db(t,e,r){
let n;return{success:!1,get error(){return n||(n=new t(e.map(s=>ns(s,r,ss()))),e=void 0,r=void 0),n},set error(s){n=s,e=void 0,r=void 0}}}i(db,"failure");var BP=i(
t=>async(e,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=e._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?db(t,o.issues,
s):{success:!0,data:o.value}},"_safeParseAsync"),lh=BP(_i);var fb=/^[\s\S]{0,}$/;var mb=/^-?\d+(?:\.\d+)?$/,Eb=/^(?:true|false)$/i;var ph=Qe("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])});var yP=Qe("$ZodCheckStringFormat",(t,e)=>{var r,n;ph.init(t,e),e.pattern?(r=t._zod).check??(r.check=s=>{e.pattern.lastIndex=0,!e.pattern.test(s.value)&&s.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:s.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).
check??(n.check=()=>{})}),Cb=Qe("$ZodCheckRegex",(t,e)=>{yP.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=0,!e.pattern.test(r.value)&&r.issues.push({origin:"st\
ring",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var Qb={major:4,minor:6,patch:7};var Br=Qe("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Qb;let n=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[
t,...n??[]]:n?.length?[...n]:[];for(let o of s)for(let a of o._zod.onattach)a(t);if(s.length===0)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{
t._zod.run=t._zod.parse});else{let o=i((A,c,u)=>{if(A.memo)return A;let p=Vr(A),l;for(let g of c){if(g._zod.def.when){if(ab(A)||!g._zod.def.when(A))continue}else if(p)
continue;let h=A.issues.length,d=g._zod.check(A);if(d instanceof Promise&&u?.async===!1)throw new $r;if(l||d instanceof Promise)l=(l??Promise.resolve()).then(async()=>{
await d,A.issues.length!==h&&(uc(A.issues,h,t),p||(p=Vr(A,h)))});else{if(A.issues.length===h)continue;uc(A.issues,h,t),p||(p=Vr(A,h))}}return l?l.then(()=>A):A},
"runChecks"),a=i((A,c,u)=>{if(Vr(A))return A.aborted=!0,A;let p=o(c,s,u);if(p instanceof Promise){if(u.async===!1)throw new $r;return p.then(l=>t._zod.parse(l,u))}
return t._zod.parse(p,u)},"handleCanaryResult");t._zod.run=(A,c)=>{if(c.skipChecks)return t._zod.parse(A,c);if(c.direction==="backward"){let p=t._zod.parse({value:A.
value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(l=>a(l,A,c)):a(p,A,c)}let u=t._zod.parse(A,c);if(u instanceof Promise){if(c.async===!1)
throw new $r;return u.then(p=>o(p,s,c))}return o(u,s,c)}}},{get"~standard"(){return cb(this,"~standard",SP(this))},set"~standard"(t){rs(this,"~standard",t)}}),bb=i(
(t,e)=>t.issues.length?{issues:t.issues.map(r=>ns(r,e,ss()))}:{value:t.value},"toStandardResult");async function kP(t,e){let r={async:!0};return bb(await t._zod.
run({value:e,issues:[]},r),r)}i(kP,"validateAsync");function SP(t){return{validate:i(e=>{let r={async:!1};try{let n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof
Promise))return bb(n,r)}catch{}return kP(t,e)},"validate"),vendor:"zod",version:1}}i(SP,"standardProps");var kb=Qe("$ZodString",(t,e)=>{Br.init(t,e),t._zod.pattern=
e.pattern??fb,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:t}),r}});var Sb=Qe("$ZodNumber",(t,e)=>{Br.init(t,e),t._zod.pattern=mb,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch{}let s=r.value;if(typeof s=="nu\
mber"&&!Number.isNaN(s)&&Number.isFinite(s))return r;let o=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:t,...o?{received:o}:{}}),r}});var xb=Qe("$ZodBoolean",(t,e)=>{Br.init(t,e),t._zod.pattern=Eb,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=!!r.value}catch{}let s=r.value;return typeof s=="boo\
lean"||r.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:t}),r}});var Rb=Qe("$ZodUnknown",(t,e)=>{Br.init(t,e),t._zod.parse=r=>r});function xP(t,e){let r=sh(t._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=t._zod.parse;t._zod.parse=(o,a)=>{let A=e(o.value);if(A>n&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[c,u]of sh(t._zod.def.checks))if(A>c&&u._zod.def.when(o)){let p=o.issues.length;return u._zod.check(o),o.issues[p].
continue=!1,uc(o.issues,p,t),o}}return s(o,a)}}i(xP,"capSize");var RP=i(t=>Array.isArray(t)?t.length:-1,"arraySize");function Bb(t,e,r){t.issues.length&&e.issues.push(...nh(r,t.issues)),e.value[r]=t.value}i(Bb,"handleArrayResult");var Db=Qe("$ZodArray",(t,e)=>{Br.init(t,e);let r=Ni.
memoizer;r?.attach(t),t._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:t}),n;n.value=
r?r.alloc(t,n,Array(o.length),s):Array(o.length);let a=[],A=s?.abortEarly;for(let c=0;c<o.length;c++){let u=o[c],p=e.element._zod.run({value:u,issues:[]},s);if(p instanceof
Promise)a.push(p.then(l=>Bb(l,n,c)));else if(Bb(p,n,c),A&&p.issues.length!==0&&Vr(p))break}return a.length?Promise.all(a).then(()=>n):n},xP(t,RP)});function lc(t,e,r,n,s,o){
let a=r in n,A=o==="optional";if(!(!a&&A&&s==="optional")){if(t.issues.length){if(s!==void 0&&A&&!a)return;e.issues.push(...nh(r,t.issues))}if(!a&&s===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}t.value===void 0?(a||s==="defaulted"&&!A)&&(e.value[r]=void 0):
e.value[r]=t.value}}i(lc,"handlePropertyResult");var DP=[];function TP(t){let e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:DP,s=n.
length?[...e,...n]:e;for(let a of s)if(!t.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let o=ib(t.shape);return{...t,allKeys:s,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(o)}}i(TP,"normalizeDef");function vP(t,e,r,n,s,o,a){
let A=[],c=s.keySet,u=s.catchall._zod,p=u.def.type,l=u.optin,g=u.optout,h=0;for(let d in e){if(a&&r.issues.length!==h){if(Vr(r,h))break;h=r.issues.length}if(c.has(
d))continue;if(d==="__proto__"){p==="never"&&A.push(d);continue}if(p==="never"){A.push(d);continue}let E=u.run({value:e[d],issues:[]},n);E instanceof Promise?t.
push(E.then(I=>lc(I,r,d,e,l,g))):lc(E,r,d,e,l,g)}return A.length&&r.issues.push({code:"unrecognized_keys",keys:A,input:e,inst:o,continue:!0}),t.length?Promise.all(
t).then(()=>r):r}i(vP,"handleCatchall");var Tb=Qe("$ZodObject",(t,e)=>{Br.init(t,e);let r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??
{};if(n){let u=i(()=>{let p={...n};return Object.defineProperty(e,"shape",{value:p}),u.raw=p,p},"get");u.raw=n,Object.defineProperty(e,"shape",{get:u})}let s=nb(
()=>TP(e));zr(t,"propValues",u=>{let p=u.def.shape,l={};for(let g in p){let h=p[g]._zod;if(h.values){Object.prototype.hasOwnProperty.call(l,g)||sb(l,g,new Set);
for(let d of h.values)l[g].add(d);h.optin!==void 0&&l[g].add(void 0)}}return l});let o=ob,a=e.catchall,A,c=Ni.memoizer;c?.attach(t),t._zod.parse=(u,p)=>{A??(A=s.
value);let l=u.value;if(!o(l))return u.issues.push({expected:"object",code:"invalid_type",input:l,inst:t}),u;u.value=c?c.alloc(t,u,{},p):{};let g=[],h=A.shape,d=p?.
abortEarly,E=u.issues.length;for(let I of A.allKeys){if(d&&u.issues.length!==E){if(Vr(u,E))break;E=u.issues.length}if(I==="__proto__")continue;let m=h[I],B=m._zod.
optin,k=m._zod.optout,x=m._zod.run({value:l[I],issues:[]},p);x instanceof Promise?g.push(x.then(H=>lc(H,u,I,l,B,k))):lc(x,u,I,l,B,k)}return a?vP(g,l,u,p,s.value,
t,d===!0):g.length?Promise.all(g).then(()=>u):u}});function yb(t,e,r,n){for(let o of t)if(o.issues.length===0)return e.value=o.value,e;let s=t.filter(o=>!Vr(o));return s.length===1?(e.value=s[0].value,s[0]):(e.issues.
push({code:"invalid_union",input:e.value,inst:r,errors:t.map(o=>o.issues.map(a=>ns(a,n,ss())))}),e)}i(yb,"handleUnionResults");var vb=Qe("$ZodUnion",(t,e)=>{Br.
init(t,e),zr(t,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),zr(t,"op\
tout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),zr(t,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.
flatMap(s=>Array.from(s._zod.values)))}),zr(t,"pattern",n=>{if(n.def.options.every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(
`^(${s.map(o=>th(o.source)).join("|")})$`)}});let r=e.options.length===1?e.options[0]._zod.run:null;t._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,a=[];for(let A of e.
options){let c=A._zod.run({value:n.value,issues:[]},s);if(c instanceof Promise)a.push(c),o=!0;else{if(c.issues.length===0)return c;a.push(c)}}return o?Promise.all(
a).then(A=>yb(A,n,t,s)):yb(a,n,t,s)}});function wb(t,e){return t.value=e.issues.length?void 0:e.value,t}i(wb,"handleOptionalResult");var Fb=Qe("$ZodOptional",(t,e)=>{Br.init(t,e),zr(t,"optin",r=>r.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",zr(t,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):
void 0}),zr(t,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${th(n.source)})?$`):void 0}),t._zod.parse=(r,n)=>{if(r.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return r;let s=e.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>wb(r,o)):wb(r,s)}return e.
innerType._zod.run(r,n)}});function Nb(t){return t.checks&&(t.checks=[...t.checks]),t}i(Nb,"snapshotChecks");function _b(t,e){return new t(Nb({type:"string",...Jr(e)}))}i(_b,"_string");function Lb(t,e){return new t(Nb({type:"number",checks:[],...Jr(e)}))}i(Lb,"_number");function Ub(t,e){return new t({type:"boolean",...Jr(e)})}i(Ub,"_boolean");function Mb(t){return new t({type:"unknown"})}i(Mb,"_unknown");function gh(t,e){return new Cb({check:"string_format",format:"regex",...Jr(e),pattern:t})}i(gh,"_regex");var Bn=Qe("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Br.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){rs(this,"with",t)},parse(t,e){return Ah(this,t,e,{callee:this.parse})},parseAsync(t,e){return ch(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return uh(this,t,e)},safeParseAsync(t,e){return lh(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(r=>typeof r=="\
function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(t,e){return cc(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),_P=Qe("ZodMiniString",(t,e)=>{kb.init(t,e),Bn.init(t,e)});function It(t){return _b(_P,t)}i(It,
"string");var LP=Qe("ZodMiniNumber",(t,e)=>{Sb.init(t,e),Bn.init(t,e)});function Li(t){return Lb(LP,t)}i(Li,"number");var UP=Qe("ZodMiniBoolean",(t,e)=>{xb.init(t,e),Bn.init(t,e)});function Gb(t){return Ub(UP,t)}i(Gb,"boolean");var MP=Qe("ZodMiniUnknown",(t,e)=>{Rb.init(t,e),Bn.init(t,e)});function pc(){return Mb(MP)}i(pc,"unknown");var GP=Qe("ZodMiniArray",(t,e)=>{Db.init(t,e),Bn.init(t,e)});function nr(t,e){return new GP({type:"array",element:t,...Jr(e)})}i(nr,"array");var PP=Qe("ZodMiniObject",(t,e)=>{Tb.init(t,e),Bn.init(t,e),ub(t,"shape",r=>r._zod.def.shape,!1)});function Re(t,e){return new PP({type:"object",shape:t,catchall:pc(),...Jr(e)})}i(Re,"looseObject");var OP=Qe("ZodMiniUnion",(t,e)=>{vb.init(t,e),Bn.init(t,e)});function gc(t,e){return new OP({type:"union",options:t,...Jr(e)})}i(gc,"union");var qP=Qe("ZodMiniOptional",(t,e)=>{Fb.init(t,e),Bn.init(t,e)});function Pb(t){return new qP({type:"optional",innerType:t})}i(Pb,"optional");var lo=It().check(gh(/^[0-9a-f]{40,64}$/)),po=Re({sha:lo}),JP=Re({sha:lo,tree:nr(Re({path:It(),mode:It(),type:It()}))}),VP=Re({sha:lo,tree:po}),zP=Re({sha:lo,content:It(),
encoding:It()}),Ob=Re({ref:It(),object:po}),qb=Re({number:Li(),head:Re({sha:lo}),base:Re({sha:lo})}),Hb=Re({filename:It(),status:It(),changes:Li()}),$P=Re({merge_base_commit:po,
commits:nr(po),files:Pb(nr(Hb))}),Yb=Re({type:It(),name:It()}),WP=[["GET",/^pulls$/,nr(qb)],["GET",/^pulls\/\d+$/,qb],["GET",/^pulls\/\d+\/files$/,nr(Hb)],["GET",
/^issues\/\d+\/comments$/,nr(Re({id:Li()}))],["GET",/^compare\//,$P],["GET",/^branches\//,Re({protected:Gb(),commit:po})],["GET",/^contents\//,gc([nr(Yb),Yb])],
["GET",/^git\/trees\//,JP],["GET",/^git\/blobs\//,zP],["GET",/^git\/commits\//,VP],["GET",/^git\/ref\//,Ob],["GET",/^git\/matching-refs\//,nr(Ob)],["POST",/^git\/(?:blobs|trees|commits)$/,
po],["POST",/^check-runs$/,Re({id:Li()})],["GET",/^collaborators\/[^/]+\/permission$/,Re({permission:It()})]],ZP=gc([Re({data:Re({})}),Re({errors:nr(pc())})]),jP=gc(
[Re({data:Re({viewer:Re({login:It()})})}),Re({errors:nr(pc())})]);function Jb({method:t,url:e,asked:r,body:n}){let{pathname:s}=new URL(e),o=s.endsWith("/graphql"),
a=/\/repos\/[^/]+\/[^/]+\/(.*)$/.exec(s)?.[1]??"",A=WP.find(([l,g])=>l===t&&g.test(a)),c=o?/\bviewer\b/.test(r)?jP:ZP:A?.[2];if(c===void 0)return;if(n.length===
0)return"it is empty";let u=new TextDecoder().decode(n),p;try{p=JSON.parse(u)}catch{return/^\s*</.test(u)?"it is a web page":"it is not JSON"}return c.safeParse(
p).success?void 0:"it lacks what the API describes"}i(Jb,"notOfGitHub");var zb={wait:6e4,bytes:128*1024*1024,unanswered:3,requests:5e3,pause:60};function hc(t){let e=new Error(t);return e.name="AbortError",e}i(hc,"final");function $b(t,e,r){
let n=i(a=>e===""?a:a.replaceAll(e,"***"),"mask"),s=0,o=0;return async(a,A)=>{let c=A?.method??"GET",u=typeof A?.body=="string"?A.body:"",p=c==="GET"||/^\{"query":"\s*query\b/.
test(u);if(s>=r.unanswered)throw hc(`the server left ${s} requests without a whole answer, so it is not asked again`);if(++o>r.requests)throw hc(`one run asks ${r.
requests} times at most`);let l=new AbortController,g=setTimeout(()=>l.abort(),r.wait),h=A?.signal;try{let d=h?AbortSignal.any([h,l.signal]):l.signal,E=await t(
a,{...A,signal:d}),I=await KP(E,r.bytes),{status:m,statusText:B,url:k}=E,x=m===200||m===201?Jb({method:c,url:k,asked:u,body:I}):void 0;if(x!==void 0)throw Vb(p,
`what was answered is not from GitHub's API: ${x}`);return XP(tO(I,e),{status:m,statusText:n(B),url:k,headers:eO(E,n)})}catch(d){throw l.signal.aborted?(s++,Vb(
p,`the whole answer did not come within ${r.wait/1e3} seconds`)):Wb(d,n)}finally{clearTimeout(g),l.abort()}}}i($b,"boundedFetch");function Vb(t,e){return t?new Error(
e):hc(e)}i(Vb,"asError");async function KP(t,e){let r=[],n=0;for await(let s of t.body??[]){if(n+=s.length,n>e)throw hc(`the answer is longer than ${e/1024/1024}\
 MiB`);r.push(s)}return Buffer.concat(r)}i(KP,"readBody");function XP(t,{url:e,...r}){let n=new Response(t.length===0?null:new Uint8Array(t),r);return Object.defineProperty(
n,"url",{value:e}),n}i(XP,"rebuilt");function eO(t,e){return[...t.headers].map(([r,n])=>[r,e(n)])}i(eO,"headersOf");function tO(t,e){let r=Buffer.from(t);return e===
""||!r.includes(e)?r:Buffer.from(r.toString("latin1").replaceAll(Buffer.from(e).toString("latin1"),"***"),"latin1")}i(tO,"masked");function Wb(t,e){return t instanceof
Error?(t.message=e(t.message),t.cause=Wb(t.cause,e),t):typeof t=="string"?e(t):t}i(Wb,"withoutSecret");var Zb=2,jb={debug:i(()=>{},"debug"),info:i(()=>{},"info"),warn:i(()=>{},"warn"),error:i(()=>{},"error")};function rO(t){let e=new ec().getAgentDispatcher(t),r=e===
void 0?{}:{dispatcher:e};return(n,s)=>(0,Kb.fetch)(n,{...s,...r})}i(rO,"proxyFetch");function nO(t,e,r,n=zb){let s=i(l=>(g,h,d,E)=>E>=Zb||g>n.pause?(r.info(`Git\
Hub's ${l} asks to wait ${g} s (try ${E+1}): given up.`),!1):(r.info(`GitHub's ${l} asks to wait ${g} s before this ${h.method} is tried again.`),!0),"grant"),o=jw.
plugin(Tg,rc),a=Xw(),A={baseUrl:a,request:{fetch:sO($b(rO(a),t,n)),log:jb},auth:t,userAgent:e,log:jb,throttle:{notifications:new hh.default.Group({maxConcurrent:1,
minTime:1e3}),onRateLimit:s("rate limit"),onSecondaryRateLimit:s("secondary rate limit")},retry:{doNotRetry:[400,401,403,404,406,410,413,422,429,451],retries:Zb}},
c=new o(A),u=new hh.default.Group({maxConcurrent:10}),p=new o({...A,throttle:{...A.throttle,write:u}});return c.hook.wrap("request",(l,g)=>{if(typeof g.query!="\
string"||!/^\s*query\b/.test(g.query))return l(g);let{hook:h,...d}=g.request;return p.request({...g,request:d})}),c}i(nO,"connect");function sO(t){return async(e,r)=>{
let n=await t(e,r),s=n.status===200&&n.url.endsWith("/graphql");if(!s&&n.status!==403&&n.status!==422)return n;let o=await n.clone().text(),a=s?oO(o):Xb(o);if(a===
void 0)return n;let A=new Response(JSON.stringify({message:a}),{status:429,headers:[...n.headers]});return Object.defineProperty(A,"url",{value:n.url}),A}}i(sO,
"limitsAsRefusals");function Xb(t){let e=vi(t);return e?.kind==="too-quick"?`${e.words.exec(t)?.[0]}: a secondary rate limit`:void 0}i(Xb,"tooQuickIn");function oO(t){
if(!t.includes('"errors"'))return;let e=tb(Kw(t));if(!(e===void 0||Object.values(e.data??{}).some(r=>r!==null)))for(let{type:r,message:n}of e.problems){let o=r===
"RATE_LIMITED"||/secondary rate limit/i.test(n)?n:Xb(n);if(o!==void 0)return o}}i(oO,"limitIn");var dc=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","not-followed","unsuppor\
ted-syntax","syntax-error","invalid-script","not-judged","misleading-text","unused-suppression"],e0=["syntax-error","not-judged"];function dh(t,e,r){let n=t.get(e);if(n!==void 0)return n;let s=r();return t.set(e,s),s}i(dh,"remembered");var q8=[...e0,"unused-suppression"];var iO=1e3,aO=/\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;function fh(t){return aO.exec(t.slice(0,iO))?.[1]}i(fh,"endOf");async function t0(t,{owner:e,repo:r},{login:n,id:s}){let o=i(async c=>{let{permission:u,user:p}=(await t.rest.repos.getCollaboratorPermissionLevel({owner:e,repo:r,
username:c})).data;return s!==void 0&&typeof p?.id=="number"&&p.id!==s?void 0:u},"permissionOf"),a=await o(n).catch(c=>{if(s===void 0||eb(c)!==404)throw c});if(a!==
void 0||s===void 0)return a??"none";let{data:A}=await t.rest.users.getById({account_id:s});return await o(A.login)??"none"}i(t0,"readPermission");var r0="id fullDatabaseId body viewerDidAuthor isMinimized lastEditedAt editor { __typename login } author { __typename login ... on User { databaseId } }",n0=`\
pageInfo { hasNextPage endCursor } nodes { ${r0} }`,s0=`pageInfo { hasNextPage endCursor }
  nodes { ${r0} viewerCanUpdate originalCommit { oid } }`,AO=`query posted($owner: String!, $repo: String!, $number: Int!,
    $threads: String, $comments: String, $reviews: String,
    $moreThreads: Boolean!, $moreComments: Boolean!, $moreReviews: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $threads) @include(if: $moreThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id path subjectType isOutdated line startLine isResolved viewerCanResolve viewerCanUnresolve resolvedBy { login }
          comments(first: 100) { ${s0} }
        }
      }
      comments(first: 100, after: $comments) @include(if: $moreComments) {
        ${n0}
      }
      reviews(first: 100, after: $reviews) @include(if: $moreReviews) {
        pageInfo { hasNextPage endCursor }
        nodes { id body viewerDidAuthor isMinimized comments(first: 1) { totalCount } }
      }
    }
  }
}`,cO=`query thread($id: ID!, $after: String) {
  node(id: $id) { ... on PullRequestReviewThread { comments(first: 100, after: $after) { ${s0} } } }
}`;function o0(t,e){return uO(t,e,{moreThreads:!0,moreComments:!0,moreReviews:!0})}i(o0,"readConversation");var V8=`query issueComments($owner: String!, $repo: \
String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { comments(first: 100, after: $after) { ${n0} } }
  }
}`;async function uO(t,{owner:e,repo:r,number:n},s){let o=[],a=[],A=[],c={headSha:"",viewer:""},u=s,p={};for(;u.moreThreads||u.moreComments||u.moreReviews;){let l=await t.
graphql(AO,{owner:e,repo:r,number:n,...p,...u}),g=l.repository?.pullRequest;if(!g)throw new Error(`GitHub knows no pull request ${n} of ${e}/${r}.`);c={headSha:g.
headRefOid,viewer:l.viewer.login};for(let h of Ui(g.reviewThreads))o.push({...h,comments:await lO(t,h.id,h.comments)});a.push(...Ui(g.comments)),A.push(...Ui(g.
reviews)),u={moreThreads:g.reviewThreads?.pageInfo.hasNextPage===!0,moreComments:g.comments?.pageInfo.hasNextPage===!0,moreReviews:g.reviews?.pageInfo.hasNextPage===
!0},p={threads:g.reviewThreads?.pageInfo.endCursor??null,comments:g.comments?.pageInfo.endCursor??null,reviews:g.reviews?.pageInfo.endCursor??null}}return{...c,
threads:o,comments:a,reviews:A}}i(uO,"readPages");async function lO(t,e,r){let n=Ui(r),{hasNextPage:s,endCursor:o}=r.pageInfo;for(;s;){let{node:a}=await t.graphql(
cO,{id:e,after:o});n.push(...Ui(a?.comments)),{hasNextPage:s,endCursor:o}=a?.comments?.pageInfo??{hasNextPage:!1,endCursor:null}}return n}i(lO,"readThread");function Ui(t){
if(t===null||t?.nodes===null)throw new Error("GitHub does not tell what was written.");return(t?.nodes??[]).filter(e=>e!==null)}i(Ui,"nodesOf");var pO=`query dismissals($words: String!, $after: String) {
  search(query: $words, type: ISSUE, first: 100, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { ... on PullRequest { number url repository { nameWithOwner } } }
  }
}`;async function i0(t,e){let r=`user:${e} is:pr is:open archived:false in:comments "bpftrace-guard dismiss"`,n=[],s=0,o=null;for(let a=0;a<10;a++){let{search:A}=await t.
graphql(pO,{words:r,after:o});s=A.issueCount;for(let c of A.nodes??[]){let[u,p]=c?.repository?.nameWithOwner.split("/")??[];u===void 0||p===void 0||c?.number===
void 0||c.url===void 0||n.push({owner:u,repo:p,number:c.number,url:c.url})}if(o=A.pageInfo.hasNextPage?A.pageInfo.endCursor:null,o===null)break}return{found:n,count:s}}
i(i0,"searchDismissals");function a0(t,e){let r;for(let n of e){let s=Math.max(1,Math.floor(n.length/3));if(Math.abs(n.length-t.length)>s)continue;let o=gO(t.toLowerCase(),n.toLowerCase());
o<=s&&(r===void 0||o<r.edits)&&(r={name:n,edits:o})}return r?.name}i(a0,"nearestName");function A0(t,e){let r=a0(t,e);return r===void 0?"":` Did you mean "${r}"\
?`}i(A0,"suggestion");function gO(t,e){let r=[],n=Array.from({length:e.length+1},(s,o)=>o);for(let s=1;s<=t.length;s++){let o=[s];for(let a=1;a<=e.length;a++){let A=(n[a-
1]??0)+(t[s-1]===e[a-1]?0:1),c=Math.min(A,(n[a]??0)+1,(o[a-1]??0)+1);s>1&&a>1&&t[s-1]===e[a-2]&&t[s-2]===e[a-1]&&(c=Math.min(c,(r[a-2]??0)+1)),o.push(c)}r=n,n=o}
return n[e.length]??0}i(gO,"editDistance");function Ch(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}i(Ch,"G");var cs=Ch();
function I0(t){cs=t}i(I0,"ue");var is={exec:i(()=>null,"exec")};function os(t){let e=[];return r=>{let n=Math.max(0,Math.min(3,r-1)),s=e[n];return s||(s=t(n),e[n]=
s),s}}i(os,"D");function V(t,e=""){let r=typeof t=="string"?t:t.source,n={replace:i((s,o)=>{let a=typeof o=="string"?o:o.source;return a=a.replace(qe.caret,"$1"),
r=r.replace(s,a),n},"replace"),getRegex:i(()=>new RegExp(r,e),"getRegex")};return n}i(V,"g");var C0=((t="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+t)}catch{return!1}})(),
qe={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,
beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,
leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,
blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,
listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,
tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,
startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,
endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,
escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,
percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:i(
t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),"listItemRegex"),nextBulletRegex:os(t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\\
n|$))`)),hrRegex:os(t=>new RegExp(`^ {0,${t}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:os(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~\
~~)`)),headingBeginRegex:os(t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:os(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:os(t=>new RegExp(
`^ {0,${t}}(?:</?(?:${Bh})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:os(t=>new RegExp(
`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},hO=/^(?:[ \t]*(?:\n|$))+/,dO=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,
fO=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,Pi=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,
mO=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Qh=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,Bh="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|d\
d|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|na\
v|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",Oi=V(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:\
script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",Bh).getRegex(),Q0=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
B0=V(Q0).replace(/bull/g,Qh).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,Oi).getRegex(),
EO=V(Q0).replace(/bull/g,Qh).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,Oi).getRegex(),yh=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,IO=/^[^\n]+/,wh=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,
CO=V(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",wh).replace("\
title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),QO=V(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,
Qh).getRegex(),bh=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,BO=V("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?\
(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script\
|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$)\
)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",bh).replace("tag",Bh).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),y0=i(t=>V(yh).replace("hr",Pi).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").
replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",t).replace("html",Oi).getRegex(),"Ce"),yO=y0(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),
wO=y0(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),bO=V(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",wO).getRegex(),kh={
blockquote:bO,code:dO,def:CO,fences:fO,heading:mO,hr:Pi,html:BO,lheading:B0,list:QO,newline:hO,paragraph:yO,table:is,text:IO},c0=V("^ *([^\\n ].*)\\n {0,3}((?:\\| \
*)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",Pi).replace("heading",
" {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*\
(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",Oi).getRegex(),kO={...kh,lheading:EO,table:c0,paragraph:V(yh).replace("hr",Pi).replace(
"heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",c0).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$\
))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",Oi).getRegex()},SO={...kh,html:V(`^ *(?:comment(?: *\\n|\\s*$)|<\
(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",bh).replace(/tag/g,"(?!(?:a|em|stro\
ng|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:is,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:V(
yh).replace("hr",Pi).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",B0).
getRegex()},xO=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,RO=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,w0=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,DO=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,
yr=/[\p{P}\p{S}]/u,ho=/[\s\p{P}\p{S}]/u,qi=/[^\s\p{P}\p{S}]/u,TO=V(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,ho).getRegex(),vO=/[\p{Pi}\p{Ps}"']/u,b0=/(?!~)[\p{P}\p{S}]/u,
FO=/(?!~)[\s\p{P}\p{S}]/u,NO=/(?:[^\s\p{P}\p{S}]|~)/u,_O=V(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).
replace("precode-",C0?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),k0=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,
LO=V(k0,"u").replace(/punct/g,yr).getRegex(),UO=V(k0,"u").replace(/punct/g,b0).getRegex(),MO=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
GO=V(MO,"u").replace(/openQuote/g,vO).replace(/punct/g,yr).getRegex(),S0="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpac\
e(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",
PO=V(S0,"gu").replace(/notPunctSpace/g,qi).replace(/punctSpace/g,ho).replace(/punct/g,yr).getRegex(),OO=V(S0,"gu").replace(/notPunctSpace/g,NO).replace(/punctSpace/g,
FO).replace(/punct/g,b0).getRegex(),qO="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*\
)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",YO=V(
qO,"gu").replace(/notPunctSpace/g,qi).replace(/punctSpace/g,ho).replace(/punct/g,yr).getRegex(),HO=V("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)pun\
ct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(
/notPunctSpace/g,qi).replace(/punctSpace/g,ho).replace(/punct/g,yr).getRegex(),JO="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|no\
tPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=\
notPunctSpace)",VO=V(JO,"gu").replace(/notPunctSpace/g,qi).replace(/punctSpace/g,ho).replace(/punct/g,yr).getRegex(),zO=V(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(
/punct/g,yr).getRegex(),$O="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~\
)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",WO=V($O,"gu").replace(/notPunctSpace/g,qi).replace(/punctSpace/g,ho).replace(/punct/g,
yr).getRegex(),ZO=V(/\\(punct)/,"gu").replace(/punct/g,yr).getRegex(),jO=V(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,yr).getRegex(),
KO=V(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),XO=V(bh).replace("(?:-->|$)","-->").getRegex(),eq=V("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\\
?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",XO).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).
getRegex(),x0=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,Ec=V(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brack\
ets",x0).getRegex(),tq=V(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",Ec).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).
replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),rq=V(/^!?\[(label)\]\[(ref)\]/).replace("label",Ec).replace(
"ref",wh).getRegex(),nq=V(/^!?\[(ref)\](?:\[\])?/).replace("ref",wh).getRegex(),u0=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,sq=V(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",x0).getRegex(),oq=V("reflink|nolink(?!\\()","g").replace("reflink",V(/^!?\[(label)\]\[(ref)\]/).replace("label",sq).replace("ref",u0).getRegex()).
replace("nolink",V(/^!?\[(ref)\](?:\[\])?/).replace("ref",u0).getRegex()).getRegex(),l0=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,iq=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,
aq=V(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,iq).getRegex(),Sh={_backpedal:is,anyPunctuation:ZO,anyPunctuationOutsideCode:jO,autolink:KO,
blockSkip:_O,br:w0,code:RO,del:is,delLDelim:is,delRDelim:is,emStrongLDelim:LO,emStrongRDelimAst:PO,emStrongRDelimUnd:HO,escape:xO,link:tq,nolink:nq,punctuation:TO,
reflink:rq,reflinkSearch:oq,tag:eq,text:DO,url:is},Aq={...Sh,emStrongLDelim:GO,emStrongRDelimAst:YO,emStrongRDelimUnd:VO,link:V(/^!?\[(label)\]\((.*?)\)/).replace(
"label",Ec).getRegex(),reflink:V(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",Ec).getRegex()},mh={...Sh,emStrongRDelimAst:OO,emStrongLDelim:UO,delLDelim:zO,
delRDelim:WO,url:V(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",aq).replace("protocol",l0).replace("\
email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:V(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",l0).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",C0?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},cq={...mh,br:V(w0).replace(
"{2,}","*").getRegex(),text:V(mh.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},fc={normal:kh,gfm:kO,pedantic:SO},Mi={normal:Sh,gfm:mh,
breaks:cq,pedantic:Aq},uq={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},p0=i(t=>uq[t],"Be");function Nt(t,e){if(e){if(qe.escapeTest.test(t))return t.
replace(qe.escapeReplace,p0)}else if(qe.escapeTestNoEncode.test(t))return t.replace(qe.escapeReplaceNoEncode,p0);return t}i(Nt,"y");function lq(t){return qe.numericCharacterReference.
test(t)?t.replace(qe.numericCharacterReferenceOrAmpersand,(e,r,n)=>{if(r===void 0&&n===void 0)return"&amp;";let s=r===void 0?Number.parseInt(n,16):Number.parseInt(
r,10);return s===0||s>1114111||s>=55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}i(lq,"De");function g0(t){try{t=encodeURI(t).replace(qe.percentDecode,
"%")}catch{return null}return t}i(g0,"xe");function h0(t,e){let r=t.replace(qe.findPipe,(o,a,A)=>{let c=!1,u=a;for(;--u>=0&&A[u]==="\\";)c=!c;return c?"|":" |"}),
n=r.split(qe.splitPipe),s=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.length>e)n.splice(e);else for(;n.length<e;)n.push("");for(;s<
n.length;s++)n[s]=n[s].trim().replace(qe.slashPipe,"|");return n}i(h0,"be");function Wr(t,e,r){let n=t.length;if(n===0)return"";let s=0;for(;s<n;){let o=t.charAt(
n-s-1);if(o===e&&!r)s++;else if(o!==e&&r)s++;else break}return t.slice(0,n-s)}i(Wr,"C");function d0(t){let e=t.split(`
`),r=e.length-1;for(;r>=0&&qe.blankLine.test(e[r]);)r--;return e.length-r<=2?t:e.slice(0,r+1).join(`
`)}i(d0,"Re");function Ic(t){return t.trim().replace(qe.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}i(Ic,"W");function f0(t,e){if(t.indexOf(
e[0])===-1&&t.indexOf(e[1])===-1)return-1;let r=0;for(let n=0;n<t.length;n++)if(t[n]==="\\")n++;else if(t[n]===e[0])r++;else if(t[n]===e[1]&&(r--,r<0))return n;
return r>0?-2:-1}i(f0,"Te");var go=new WeakMap;function xh(t){let e={"*":-1,_:-1},r=-1,n=t.length;for(let s=0;s<n;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;
let a=s===0?`
`:t[s-1],A=s+1;for(;A<n&&t[A]===o;)A++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(o==="~"?r=s:e[o]=s),s=A-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:r}}i(xh,"Oe");function pq(t,e){
let r=xh(e),n=go.get(t);n?n.push(r):go.set(t,[r])}i(pq,"qe");function gq(t){let e=go.get(t);e&&(e.pop(),e.length===0&&go.delete(t))}i(gq,"ve");function R0(t,e,r){
let n=go.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[r]:xh(e).lastPossibleEmStrongCloserIndex[r]}i(R0,"oe");function D0(t,e){let r=go.
get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleDelCloserIndex:xh(e).lastPossibleDelCloserIndex}i(D0,"ae");function mc(t,e=0){let r=e,n="";for(let s of t)
if(s==="	"){let o=4-r%4;n+=" ".repeat(o),r+=o}else n+=s,r++;return n}i(mc,"te");function hq(t,e){let r="";for(let n=0;n<t.length;n++){if(t[n]==="`"){let s=e.inline.
code.exec(t.slice(n));if(s){r+=s[0],n+=s[0].length-1;continue}}if(t[n]==="\\"&&(t[n+1]==="["||t[n+1]==="]")){r+=t[n+1],n++;continue}r+=t[n]}return r}i(hq,"Ht");
function m0(t,e,r,n,s){let o=e.href,a=e.title||null,A=hq(t[1],s),c=t[0].charAt(0)==="!",u=n.state.inLink,p=n.state.linkEmitted,l=n.state.inRawBlock;n.state.inLink=
!0,n.state.linkEmitted=!1;let g=n.inlineTokens(A),h=n.state.linkEmitted;if(n.state.linkEmitted=p,n.state.inLink=u,!c){if(h){n.state.inRawBlock=l;return}n.state.
linkEmitted=!0}return{type:c?"image":"link",raw:r,href:o,title:a,text:A,tokens:g}}i(m0,"He");function dq(t,e,r){let n=t.match(r.other.indentCodeCompensation);if(n===
null)return e;let s=n[1];return e.split(`
`).map(o=>{let a=o.match(r.other.beginningSpace);if(a===null)return o;let[A]=a;return o.slice(Math.min(A.length,s.length))}).join(`
`)}i(dq,"Zt");function E0(t,e,r,n){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]==="`"){let A=n.inline.code.exec(
e.slice(s));if(A){s+=A[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(r+s),a=n.inline.tag.exec(o)||n.inline.autolink.exec(o);if(a){if(a[0].length>e.
length-s)return!0;s+=a[0].length-1}}return!1}i(E0,"Ze");var as=class{static{i(this,"_")}options;rules;lexer;constructor(t){this.options=t||cs}space(t){let e=this.
rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){let e=this.rules.block.code.exec(t);if(e){let r=this.options.pedantic?e[0]:
d0(e[0]),n=r.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:r,codeBlockStyle:"indented",text:n}}}fences(t){let e=this.rules.block.fences.exec(
t);if(e){let r=e[0],n=dq(r,e[3]||"",this.rules);return e[3]!==void 0&&(n===""||n.endsWith(`
`))&&(n+=`
`),{type:"code",raw:r,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:n}}}heading(t){let e=this.rules.block.heading.exec(t);if(e){
let r=e[2].trim();if(this.rules.other.endingHash.test(r)){let n=Wr(r,"#");(this.options.pedantic||!n||this.rules.other.endingSpaceTabChar.test(n))&&(r=n.trim())}
return{type:"heading",raw:Wr(e[0],`
`),depth:e[1].length,text:r,tokens:this.lexer.inline(r)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",raw:Wr(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let r=Wr(e[0],`
`).split(`
`),n="",s="",o=[];for(;r.length>0;){let a=!1,A=[],c;for(c=0;c<r.length;c++)if(this.rules.other.blockquoteStart.test(r[c]))A.push(r[c]),a=!0;else if(!a)A.push(r[c]);else
break;r=r.slice(c);let u=A.join(`
`),p=u.replace(this.rules.other.blockquoteMarkerWhitespace,(h,d,E)=>E.startsWith(" ")?d+" "+E.slice(1):d+mc(E,d.length)).replace(this.rules.other.blockquoteSetextReplace,
`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");n=n?`${n}
${u}`:u,s=s?`${s}
${p}`:p;let l=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(p,o,!0),this.lexer.state.top=l,r.length===0)break;let g=o.at(-1);if(g?.type===
"code"||g?.type==="heading"||g?.type==="hr"||g?.type==="html"||g?.type==="table")break;if(g?.type==="blockquote"){let h=g,d=r.join(`
`),E=h.raw+`
`+d.replace(this.rules.other.blockquoteSetextReplace2,""),I=this.blockquote(E);o[o.length-1]=I;let m=E.substring(I.raw.length).replace(/^\n/,""),B=m?m.split(`
`).length:0,k=B?r.slice(0,-B):r;if(k.length>0&&(n=`${n}
${k.join(`
`)}`),s=s.substring(0,s.length-h.text.length)+I.text,r=r.slice(k.length),r.length>0&&this.rules.other.blockquoteStart.test(r[0]))continue;break}else if(g?.type===
"list"){let h=g,d=h.raw+`
`+r.join(`
`),E=this.list(d);o[o.length-1]=E;let I=E.raw.length>h.raw.length?d.slice(h.raw.length+1,E.raw.length).split(`
`).length:0;if(I>0){let m=r.slice(0,I).join(`
`);n=`${n}
${m}`,s=`${s}
${m}`}if(r=r.slice(I),r.length>0&&!this.rules.other.blockquoteStart.test(r[0]))break;continue}}return{type:"blockquote",raw:n,tokens:o,text:s}}}list(t){let e=this.
rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let r=t,
n=i(()=>r.length-t.length,"r"),s=e[1].trim(),o=s.length>1,a={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(
-1)}`:`\\${s}`,this.options.pedantic&&(s=o?s:"[*+-]");let A=this.rules.other.listItemRegex(s),c=!1;for(;t;){let l=!1,g="";if(!(e=A.exec(t))||this.rules.block.hr.
test(t))break;let h=n();t=t.substring(e[0].length);let d=e[2].split(`
`,1)[0],E=e[1].length,I=this.options.pedantic?mc(d,E):d.replace(this.rules.other.leadingSpaceTab,H=>mc(H,E)),m=t.split(`
`,1)[0],B=!I.trim(),k=0;if(this.options.pedantic?(k=2,g=I.trimStart()):B?k=E+1:(k=I.search(this.rules.other.nonSpaceChar),k=k>4?1:k,g=I.slice(k),k+=E),B&&this.rules.
other.blankLine.test(m)&&(t=t.substring(m.length+1),l=!0),!l){let H=this.rules.other.nextBulletRegex(k),W=this.rules.other.hrRegex(k),z=this.rules.other.fencesBeginRegex(
k),ue=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(k):this.rules.other.headingBeginRegex(k),Pe=this.rules.other.htmlBeginRegex(k),lt=this.rules.
other.blockquoteBeginRegex(k),pt=!1;for(;t;){let _e=t.split(`
`,1)[0],je;if(m=_e,this.options.pedantic?(m=m.replace(this.rules.other.listReplaceNesting,"  "),je=m):je=m.replace(this.rules.other.leadingSpaceTab,Oe=>mc(Oe)),
z.test(m)||ue.test(m)||Pe.test(m)||lt.test(m)||H.test(m)||W.test(m))break;if(je.search(this.rules.other.nonSpaceChar)>=k||!m.trim())g+=`
`+je.slice(k),pt=!1;else{if(B)break;let Oe=I;if(!this.options.pedantic&&!g.includes(`
`)&&!I.includes("	")){let Bt;for(;!W.test(Oe)&&(Bt=this.rules.other.nestedBlockMarker.exec(Oe));)Oe=Oe.slice(Bt[0].length);if(!Oe.trim())break}if(Oe.replace(this.
rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||z.test(Oe)||ue.test(Oe)||Pe.test(Oe)||W.test(Oe))break;if(!this.options.pedantic&&!pt){
let Bt=I.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(Bt)||this.rules.block.heading.test(Bt)||this.rules.block.hr.test(Bt))
break}let Ut=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(m)&&this.rules.block.lheading.test(`${I}
${m}`)?`    ${je.replace(/^ {0,3}/,"")}`:m;g+=`
`+Ut,pt=!0}B=!m.trim(),t=t.substring(_e.length+1),I=je.slice(k)}}let x=r.slice(h,n());a.loose||(c?a.loose=!0:this.rules.other.doubleBlankLine.test(x)&&(c=!0)),a.
items.push({type:"list_item",raw:x,task:!!this.options.gfm&&this.rules.other.listIsTask.test(g),loose:!1,text:g,tokens:[]})}let u=a.items.at(-1);if(u)u.raw=u.raw.
trimEnd(),u.text=u.text.trimEnd();else return;a.raw=r.slice(0,n()).trimEnd();let p=[];for(let l of a.items)if(this.lexer.state.top=!1,p.push(this.lexer.inlineQueue.
length),l.tokens=this.lexer.blockTokens(l.text,[]),!a.loose){let g=l.tokens.filter(d=>d.type==="space"),h=g.length>0&&g.some(d=>this.rules.other.anyLine.test(d.
raw));a.loose=h}for(let l=0;l<a.items.length;l++){let g=a.items[l],h=g.tokens[0];if(g.task&&(h?.type==="text"||h?.type==="paragraph")){g.text=g.text.replace(this.
rules.other.listReplaceTask,""),h.raw=h.raw.replace(this.rules.other.listReplaceTask,""),h.text=h.text.replace(this.rules.other.listReplaceTask,"");let d=this.lexer.
inlineQueue;for(let I=p[l];I<d.length;I++)if(d[I].tokens===h.tokens){d[I].src=d[I].src.replace(this.rules.other.listReplaceTask,"");break}let E=this.rules.other.
listTaskCheckbox.exec(g.raw);if(E){let I={type:"checkbox",raw:E[0]+" ",checked:E[0]!=="[ ]"};g.checked=I.checked,a.loose?g.tokens[0]&&["paragraph","text"].includes(
g.tokens[0].type)&&"tokens"in g.tokens[0]&&g.tokens[0].tokens?(g.tokens[0].raw=I.raw+g.tokens[0].raw,g.tokens[0].text=I.raw+g.tokens[0].text,g.tokens[0].tokens.
unshift(I)):g.tokens.unshift({type:"paragraph",raw:I.raw,text:I.raw,tokens:[I]}):g.tokens.unshift(I)}}else g.task&&(g.task=!1)}if(a.loose)for(let l of a.items){
l.loose=!0;for(let g of l.tokens)g.type==="text"&&(g.type="paragraph")}return a}}html(t){let e=this.rules.block.html.exec(t);if(e){if(this.lexer.state.lastToken?.
type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let r=d0(e[0]);return{type:"html",block:!0,raw:r,pre:e[1]==="pre"||e[1]==="script"||e[1]===
"style",text:r}}}def(t){let e=this.rules.block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&f0(e[2],"()")!==-1)return;let r=Ic(e[1]),n=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(1,e[3].length-1).replace(this.rules.inline.
anyPunctuation,"$1"):e[3];return{type:"def",tag:r,raw:Wr(e[0],`
`),href:n,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;let r=h0(e[1]),n=e[2].replace(this.rules.
other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:Wr(e[0],`
`),header:[],align:[],rows:[]};if(r.length===n.length){for(let a of n)this.rules.other.tableAlignRight.test(a)?o.align.push("right"):this.rules.other.tableAlignCenter.
test(a)?o.align.push("center"):this.rules.other.tableAlignLeft.test(a)?o.align.push("left"):o.align.push(null);for(let a=0;a<r.length;a++)o.header.push({text:r[a],
tokens:this.lexer.inline(r[a]),header:!0,align:o.align[a]});for(let a of s)o.rows.push(h0(a,o.header.length).map((A,c)=>({text:A,tokens:this.lexer.inline(A),header:!1,
align:o.align[c]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let r=e[1].trim();return{type:"heading",raw:Wr(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:r,tokens:this.lexer.inline(r)}}}paragraph(t){let e=this.rules.block.paragraph.exec(t);if(e){let r=e[1].charAt(e[1].length-
1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:r,tokens:this.lexer.inline(r)}}}text(t){let e=this.rules.block.text.exec(t);if(e)return{type:"text",
raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(t){if(t.charCodeAt(0)!==92)return;let e=this.rules.inline.escape.exec(t);if(e)return{type:"escape",raw:e[0],
text:e[1]}}tag(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.tag.exec(t);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?
this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.
startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=
!1),{type:"html",raw:e[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(t){if(this.lexer.state.linkParenPossible===
!1)return;let e=t.charCodeAt(0);if(e!==91&&e!==33)return;let r=this.rules.inline.link.exec(t);if(r){let n=r[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&E0(
t,r[1],n,this.rules))return;let s=r[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))
return;let c=Wr(s.slice(0,-1),"\\");if((s.length-c.length)%2===0)return}else{let c=f0(r[2],"()");if(c===-2)return;if(c>-1){let u=(r[0].indexOf("!")===0?5:4)+r[1].
length+c;r[2]=r[2].substring(0,c),r[0]=r[0].substring(0,u).trim(),r[3]=""}}let o=Wr(r[0].slice(0,-1),"\\");if((r[0].length-o.length)%2===0)return;let a=r[2],A="";
if(this.options.pedantic){let c=this.rules.other.pedanticHrefTitle.exec(a);c&&(a=c[1],A=c[3])}else A=r[3]?r[3].slice(1,-1):"";return a=a.trim(),this.rules.other.
startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(s)?a=a.slice(1):a=a.slice(1,-1)),m0(r,{href:a&&a.replace(this.rules.inline.
anyPunctuation,"$1"),title:A&&A.replace(this.rules.inline.anyPunctuation,"$1")},r[0],this.lexer,this.rules)}}reflink(t,e){let r=t.charCodeAt(0);if(r!==91&&r!==33)
return;let n;if((n=this.rules.inline.reflink.exec(t))||(n=this.rules.inline.nolink.exec(t))){let s=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&E0(t,n[1],
s,this.rules))return;let o=e[Ic(n[2]||n[1])];if(!o){let a=n[0].charAt(0);return{type:"text",raw:a,text:a}}return m0(n,o,n[0],this.lexer,this.rules)}}emStrong(t,e,r=""){
let n=this.rules.inline.emStrongLDelim.exec(t);if(!n||!n[1]&&!n[2]&&!n[3]&&!n[4])return;let s=n[0][0],o=r===s,a=e.length-t.length,A=a;for(;!this.options.pedantic&&
A>0&&e[A-1]===s;)A--;let c=[...e.slice(Math.max(0,A-2),A)].at(-1)??"",u=c==="*"||c==="_"||!!this.rules.inline.punctuation.exec(c);A<a&&(r=c);let p=A<a?u:r==="*"||
r==="_"||!!this.rules.inline.punctuation.exec(r);if(n[4]&&r.match(this.rules.other.unicodeAlphaNumeric))return;let l=n[1]||n[3]||"";if(!l||!r||p){let g=[...n[0]].
length-1,h,d,E=g,I=0,m=a-A+g,B=!this.options.pedantic&&!!c.trim()&&(!!l||s==="*"&&!u);if(s!=="*"&&s!=="_")return;let k=s==="*"?this.rules.inline.emStrongRDelimAst:
this.rules.inline.emStrongRDelimUnd,x=R0(this,e,s),H=e.length-t.length+g;if(x<H)return;e=e.slice(-1*t.length+g);let W=x-H;for(k.lastIndex=0;(n=k.exec(e))!==null&&
!(n.index>W);){if(h=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!h)continue;if(d=[...h].length,n[3]||n[4]){E+=d;continue}else if((n[5]||n[6]||B)&&m%3&&!((m+d)%3)){if(o&&
(n[5]||n[6]))break;I+=d;continue}if(E-=d,E>0)continue;d=Math.min(d,d+E+I);let z=[...n[0]][0].length,ue=t.slice(0,g+n.index+z+d);if(Math.min(g,d)%2){let lt=ue.slice(
1,-1);return{type:"em",raw:ue,text:lt,tokens:this.lexer.inlineTokens(lt)}}let Pe=ue.slice(2,-2);return{type:"strong",raw:ue,text:Pe,tokens:this.lexer.inlineTokens(
Pe)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(t);if(e){let r=e[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.
other.nonSpaceChar.test(r),s=this.rules.other.startingSpaceChar.test(r)&&this.rules.other.endingSpaceChar.test(r);return n&&s&&(r=r.substring(1,r.length-1)),{type:"\
codespan",raw:e[0],text:r}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let r=this.rules.inline.br.exec(t);if(r)return{type:"br",raw:r[0]}}del(t,e,r=""){
if(t.charCodeAt(0)!==126)return;let n=this.rules.inline.delLDelim.exec(t);if(n&&(!n[1]||!r||this.rules.inline.punctuation.exec(r))){let s=[...n[0]].length-1,o,a,
A=s,c=this.rules.inline.delRDelim,u=D0(this,e),p=e.length-t.length+s;if(u<p)return;e=e.slice(-1*t.length+s);let l=u-p;for(c.lastIndex=0;(n=c.exec(e))!==null&&!(n.
index>l);){if(o=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!o||(a=[...o].length,a!==s))continue;if(n[3]||n[4]){A+=a;continue}if(A-=a,A>0)continue;a=Math.min(a,a+A);let g=[
...n[0]][0].length,h=t.slice(0,s+n.index+g+a),d=h.slice(s,-s);return{type:"del",raw:h,text:d,tokens:this.lexer.inlineTokens(d)}}}}autolink(t){if(t.charCodeAt(0)!==
60)return;let e=this.rules.inline.autolink.exec(t);if(e){let r,n;return e[2]==="@"?(r=e[1],n="mailto:"+r):(r=e[1],n=r),{type:"link",raw:e[0],text:r,href:n,autolink:!0,
tokens:[{type:"text",raw:r,text:r}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let r,n;if(e[2]==="@")r=e[0],n="mailto:"+r;else{let s;do s=e[0],e[0]=this.
rules.inline._backpedal.exec(e[0])?.[0]??"";while(s!==e[0]);r=e[0],e[1]==="www."?n="http://"+e[0]:n=e[0]}return{type:"link",raw:e[0],text:r,href:n,autolink:!0,tokens:[
{type:"text",raw:r,text:r}]}}}inlineText(t){let e=this.rules.inline.text.exec(t);if(e){let r=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:r?e[0]:
lq(e[0]),escaped:r}}}},_t=class Eh{static{i(this,"l")}tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),
this.options=e||cs,this.options.tokenizer=this.options.tokenizer||new as,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.
lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let r={other:qe,block:fc.normal,inline:Mi.normal};
this.options.pedantic?(r.block=fc.pedantic,r.inline=Mi.pedantic):this.options.gfm&&(r.block=fc.gfm,this.options.breaks?r.inline=Mi.breaks:r.inline=Mi.gfm),this.
tokenizer.rules=r}static get rules(){return{block:fc,inline:Mi}}static lex(e,r){return new Eh(r).lex(e)}static lexInline(e,r){return new Eh(r).inlineTokens(e)}lex(e){
e=e.replace(qe.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let r=0;r<this.inlineQueue.length;r++){let n=this.inlineQueue[r];this.state.inRawBlock=!1,this.inlineTokens(n.src,n.tokens)}
return this.inlineQueue=[],this.tokens}blockTokens(e,r=[],n=!1){this.tokenizer.lexer=this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(qe.tabCharGlobal,
"    ").replace(qe.spaceLine,""));let o=1/0,a,A=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===as.prototype.paragraph;for(;e;){if(e.length<
o)o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=r.at(-1);let c;if(this.options.extensions?.block?.some(p=>(c=p.call({lexer:this},
e,r))?(e=e.substring(c.raw.length),r.push(c),!0):!1))continue;if(c=this.tokenizer.space(e)){e=e.substring(c.raw.length);let p=r.at(-1);c.raw.length===1&&p!==void 0?
p.raw+=`
`:r.push(c);continue}if(c=this.tokenizer.code(e)){e=e.substring(c.raw.length);let p=r.at(-1);p?.type==="paragraph"||p?.type==="text"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.text,this.inlineQueue.at(-1).src=p.text):r.push(c);continue}if(c=this.tokenizer.fences(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.
heading(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.hr(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.blockquote(
e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.list(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.html(e)){e=e.
substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.def(e)){e=e.substring(c.raw.length);let p=r.at(-1);p?.type==="paragraph"||p?.type==="text"?(p.raw+=
(p.raw.endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.raw,this.inlineQueue.at(-1).src=p.text):(this.tokens.links[c.tag]||(this.tokens.links[c.tag]={href:c.href,title:c.title}),r.push(c));continue}if(c=this.tokenizer.
table(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.lheading(e)){e=e.substring(c.raw.length),r.push(c);continue}let u=e;if(this.options.
extensions?.startBlock){let p=1/0,l=e.slice(1),g;this.options.extensions.startBlock.forEach(h=>{g=h.call({lexer:this},l),typeof g=="number"&&g>=0&&(p=Math.min(p,
g))}),p<1/0&&p>=0&&(u=e.substring(0,p+1))}if(this.state.top&&(c=this.tokenizer.paragraph(u))){let p=r.at(-1);(n||p===a&&A)&&p?.type==="paragraph"?(p.raw+=(p.raw.
endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=p.text,a=p):(r.push(c),a=c),n=u.length!==e.length,e=e.substring(c.raw.length);continue}if(c=this.tokenizer.
text(e)){e=e.substring(c.raw.length);let p=r.at(-1);p?.type==="text"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=p.text):r.push(c);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=
!0,this.state.lastToken=s,r}inline(e,r=[]){return this.inlineQueue.push({src:e,tokens:r}),r}linkInText(e){if(!e.includes("["))return!1;let r=this.tokenizer.rules.
inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(r.test(n[0])&&e.charAt(n.index-1)!=="!")return!0;for(let n of e.matchAll(this.tokenizer.
rules.inline.reflinkSearch)){let s=n[0],o=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,Ic(s.slice(o+1,-1))))&&!(o>1&&this.linkInText(
s.slice(1,o-1))))return!0}return!1}inlineTokens(e,r=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");
try{return this.#e(e,r)}finally{this.state.linkParenPossible=n}}#e(e,r){let n=e.includes("*")||e.includes("_")||e.includes("~"),s=n||this.options.hooks?.emStrongMask||
this.tokenizer.emStrong!==as.prototype.emStrong||this.tokenizer.del!==as.prototype.del?this.#n(e):e;if(!n)return this.#t(e,s,r);pq(this.tokenizer,s);try{return this.#t(
e,s,r)}finally{gq(this.tokenizer)}}#t(e,r,n){let s=!1,o="",a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),
s=!1;let A;if(this.options.extensions?.inline?.some(p=>(A=p.call({lexer:this},e,n))?(e=e.substring(A.raw.length),n.push(A),!0):!1))continue;if(A=this.tokenizer.
escape(e)){e=e.substring(A.raw.length),n.push(A);continue}if(A=this.tokenizer.tag(e)){e=e.substring(A.raw.length),n.push(A);continue}if(A=this.tokenizer.link(e)){
e=e.substring(A.raw.length),n.push(A);continue}if(A=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(A.raw.length);let p=n.at(-1);A.type==="text"&&p?.
type==="text"?(p.raw+=A.raw,p.text+=A.text):n.push(A);continue}let c=e[0];if(c==="*"||c==="_"){let p=r.length-e.length;if(R0(this.tokenizer,r,c)<=p){let l=1;for(;l<
e.length&&e.charCodeAt(l)===c.charCodeAt(0);)l++;let g=e.substring(0,l),h=n.at(-1);h?.type==="text"&&!h.escaped?(h.raw+=g,h.text+=g):n.push({type:"text",raw:g,text:g,
escaped:!1}),e=e.substring(l),o=c,s=!0;continue}}else if(c==="~"){let p=r.length-e.length;if(D0(this.tokenizer,r)<=p){let l=1;for(;l<e.length&&e.charCodeAt(l)===
126;)l++;let g=e.substring(0,l),h=n.at(-1);h?.type==="text"&&!h.escaped?(h.raw+=g,h.text+=g):n.push({type:"text",raw:g,text:g,escaped:!1}),e=e.substring(l),o=c,
s=!0;continue}}if(A=this.tokenizer.emStrong(e,r,o)){e=e.substring(A.raw.length),n.push(A);continue}if(A=this.tokenizer.codespan(e)){e=e.substring(A.raw.length),
n.push(A);continue}if(A=this.tokenizer.br(e)){e=e.substring(A.raw.length),n.push(A);continue}if(A=this.tokenizer.del(e,r,o)){e=e.substring(A.raw.length),n.push(
A);continue}if(A=this.tokenizer.autolink(e)){e=e.substring(A.raw.length),n.push(A);continue}if(!this.state.inLink&&(A=this.tokenizer.url(e))){e=e.substring(A.raw.
length),n.push(A);continue}let u=e;if(this.options.extensions?.startInline){let p=1/0,l=e.slice(1),g;this.options.extensions.startInline.forEach(h=>{g=h.call({lexer:this},
l),typeof g=="number"&&g>=0&&(p=Math.min(p,g))}),p<1/0&&p>=0&&(u=e.substring(0,p+1))}if(A=this.tokenizer.inlineText(u)){e=e.substring(A.raw.length),A.raw.slice(
-1)!=="_"&&(o=A.raw.slice(-1)),s=!0;let p=n.at(-1);p?.type==="text"?(p.raw+=A.raw,p.text+=A.text):n.push(A);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));
break}}return n}#r(e){let{blockSkip:r,tag:n,autolink:s}=this.tokenizer.rules.inline,o="",a=0,A;for(r.lastIndex=0;A=r.exec(e);){let c=A.index+(A[2]?A[2].length:0),
u=A.index+A[0].length;if(e.charAt(c)==="<"){let p=e.slice(c),l=n.exec(p)||s.exec(p);if(!l){r.lastIndex=c+1;continue}u=c+l[0].length,r.lastIndex=u}o+=e.slice(a,c)+
"["+"a".repeat(u-c-2)+"]",a=u}return o+e.slice(a)}#n(e){let r=e;if(this.tokens.links&&e.includes("[")){let n=this.tokenizer.rules.inline.reflinkSearch,s=i(o=>{let a=o.
lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,Ic(o.slice(a+1,-1))))return o;if(a>1&&o.charAt(0)!=="!"){let A=o.slice(1,a-1);if(this.linkInText(A))return"\
["+A.replace(n,s)+"]["+"a".repeat(o.length-a-2)+"]"}return"["+"a".repeat(o.length-2)+"]"},"r");r=r.replace(n,s)}return r=r.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,
(n,s,o)=>o?"+".repeat(n.length):s?s+n.slice(s.length,-s.length).replace(/`/g,"+")+s:n),r=this.#r(r),r=this.options.hooks?.emStrongMask?.call({lexer:this},r)??r,
r}infiniteLoopError(e){let r="Infinite loop on byte: "+e;if(this.options.silent)console.error(r);else throw new Error(r)}},Cc=class{static{i(this,"I")}options;parser;constructor(t){
this.options=t||cs}space(t){return""}code({text:t,lang:e,escaped:r}){let n=(e||"").match(qe.notSpaceStart)?.[0],s=t?t.replace(qe.endingNewline,"")+`
`:"";return n?'<pre><code class="language-'+Nt(n)+'">'+(r?s:Nt(s,!0))+`</code></pre>
`:"<pre><code>"+(r?s:Nt(s,!0))+`</code></pre>
`}blockquote({tokens:t}){return`<blockquote>
${this.parser.parse(t)}</blockquote>
`}html({text:t}){return t}def(t){return""}heading({tokens:t,depth:e}){return`<h${e}>${this.parser.parseInline(t)}</h${e}>
`}hr(t){return`<hr>
`}list(t){let e=t.ordered,r=t.start,n="";for(let a=0;a<t.items.length;a++){let A=t.items[a];n+=this.listitem(A)}let s=e?"ol":"ul",o=e&&r!==1?' start="'+r+'"':"";
return"<"+s+o+`>
`+n+"</"+s+`>
`}listitem(t){return`<li>${this.parser.parse(t.tokens)}</li>
`}checkbox({checked:t}){return"<input "+(t?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:t}){return`<p>${this.parser.parseInline(t)}</p>
`}table(t){let e="",r="";for(let s=0;s<t.header.length;s++)r+=this.tablecell(t.header[s]);e+=this.tablerow({text:r});let n="";for(let s=0;s<t.rows.length;s++){let o=t.
rows[s];r="";for(let a=0;a<o.length;a++)r+=this.tablecell(o[a]);n+=this.tablerow({text:r})}return n&&(n=`<tbody>${n}</tbody>`),`<table>
<thead>
`+e+`</thead>
`+n+`</table>
`}tablerow({text:t}){return`<tr>
${t}</tr>
`}tablecell(t){let e=this.parser.parseInline(t.tokens),r=t.header?"th":"td";return(t.align?`<${r} align="${t.align}">`:`<${r}>`)+e+`</${r}>
`}strong({tokens:t}){return`<strong>${this.parser.parseInline(t)}</strong>`}em({tokens:t}){return`<em>${this.parser.parseInline(t)}</em>`}codespan({text:t}){return`\
<code>${Nt(t,!0)}</code>`}br(t){return"<br>"}del({tokens:t}){return`<del>${this.parser.parseInline(t)}</del>`}link({href:t,title:e,text:r,tokens:n,autolink:s}){
let o=s?Nt(r,!0):this.parser.parseInline(n),a=g0(t);if(a===null)return o;t=Nt(a,s);let A='<a href="'+t+'"';return e&&(A+=' title="'+Nt(e)+'"'),A+=">"+o+"</a>",A}image({
href:t,title:e,text:r,tokens:n}){n&&(r=this.parser.parseInline(n,this.parser.textRenderer));let s=g0(t);if(s===null)return Nt(r);t=s;let o=`<img src="${Nt(t)}" \
alt="${Nt(r)}"`;return e&&(o+=` title="${Nt(e)}"`),o+=">",o}text(t){return"tokens"in t&&t.tokens?this.parser.parseInline(t.tokens):"escaped"in t&&t.escaped?t.text:
Nt(t.text)}},Rh=class{static{i(this,"z")}parser;strong({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}em({text:t,tokens:e}){return e?this.parser.
parseInline(e,this):t}codespan({text:t}){return t}del({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}html({text:t}){return t}text({text:t}){return t}link({
text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}image({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}br(){return`
`}checkbox({raw:t}){return t}},sr=class Ih{static{i(this,"l")}options;renderer;textRenderer;constructor(e){this.options=e||cs,this.options.renderer=this.options.
renderer||new Cc,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new Rh,this.textRenderer.parser=
this}static parse(e,r){return new Ih(r).parse(e)}static parseInline(e,r){return new Ih(r).parseInline(e)}parse(e){this.renderer.parser=this;let r="";for(let n=0;n<
e.length;n++){let s=e[n];if(this.options.extensions?.renderers?.[s.type]){let a=s,A=this.options.extensions.renderers[a.type].call({parser:this},a);if(A!==!1||![
"space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(a.type)){r+=A===!1?"":A??"";continue}}let o=s;switch(o.
type){case"space":{r+=this.renderer.space(o);break}case"hr":{r+=this.renderer.hr(o);break}case"heading":{r+=this.renderer.heading(o);break}case"code":{r+=this.renderer.
code(o);break}case"table":{r+=this.renderer.table(o);break}case"blockquote":{r+=this.renderer.blockquote(o);break}case"list":{r+=this.renderer.list(o);break}case"\
checkbox":{r+=this.renderer.checkbox(o);break}case"html":{r+=this.renderer.html(o);break}case"def":{r+=this.renderer.def(o);break}case"paragraph":{r+=this.renderer.
paragraph(o);break}case"text":{r+=this.renderer.text(o);break}default:{let a='Token with "'+o.type+'" type was not found.';if(this.options.silent)return console.
error(a),"";throw new Error(a)}}}return r}parseInline(e,r=this.renderer){this.renderer.parser=this;let n="";for(let s=0;s<e.length;s++){let o=e[s];if(this.options.
extensions?.renderers?.[o.type]){let A=this.options.extensions.renderers[o.type].call({parser:this},o);if(A!==!1||!["escape","html","link","image","checkbox","s\
trong","em","codespan","br","del","text"].includes(o.type)){n+=A===!1?"":A??"";continue}}let a=o;switch(a.type){case"escape":{n+=r.text(a);break}case"html":{n+=
r.html(a);break}case"link":{n+=r.link(a);break}case"image":{n+=r.image(a);break}case"checkbox":{n+=r.checkbox(a);break}case"strong":{n+=r.strong(a);break}case"e\
m":{n+=r.em(a);break}case"codespan":{n+=r.codespan(a);break}case"br":{n+=r.br(a);break}case"del":{n+=r.del(a);break}case"text":{n+=r.text(a);break}default:{let A='\
Token with "'+a.type+'" type was not found.';if(this.options.silent)return console.error(A),"";throw new Error(A)}}}return n}},Gi=class{static{i(this,"A")}options;block;constructor(t){
this.options=t||cs}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set([
"preprocess","postprocess","processAllTokens"]);preprocess(t){return t}postprocess(t){return t}processAllTokens(t){return t}emStrongMask(t){return t}provideLexer(t=this.
block){return t?_t.lex:_t.lexInline}provideParser(t=this.block){return t?sr.parse:sr.parseInline}};function yn(t,e){if(Array.isArray(e))for(let r=0;r<e.length;r++)
t.push(e[r]);else t.push(e)}i(yn,"M");var fq=class{static{i(this,"ne")}defaults=Ch();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(
!1);Parser=sr;Renderer=Cc;TextRenderer=Rh;Lexer=_t;Tokenizer=as;Hooks=Gi;constructor(...t){this.use(...t)}walkTokens(t,e){let r=[];for(let n of t)switch(yn(r,e.
call(this,n)),n.type){case"table":{let s=n;for(let o of s.header)yn(r,this.walkTokens(o.tokens,e));for(let o of s.rows)for(let a of o)yn(r,this.walkTokens(a.tokens,
e));break}case"list":{let s=n;yn(r,this.walkTokens(s.items,e));break}default:{let s=n;this.defaults.extensions?.childTokens?.[s.type]?this.defaults.extensions.childTokens[s.
type].forEach(o=>{let a=s[o].flat(1/0);yn(r,this.walkTokens(a,e))}):s.tokens&&yn(r,this.walkTokens(s.tokens,e))}}return r}use(...t){let e=this.defaults.extensions||
{renderers:Object.create(null),childTokens:Object.create(null)};return t.forEach(r=>{let n={...r};if(n.async=this.defaults.async||n.async||!1,r.extensions&&(r.extensions.
forEach(s=>{if(!s.name)throw new Error("extension name required");if("renderer"in s){let o=e.renderers[s.name];o?e.renderers[s.name]=function(...a){let A=s.renderer.
apply(this,a);return A===!1&&(A=o.apply(this,a)),A}:e.renderers[s.name]=s.renderer}if("tokenizer"in s){if(!s.level||s.level!=="block"&&s.level!=="inline")throw new Error(
"extension level must be 'block' or 'inline'");let o=e[s.level];o?o.unshift(s.tokenizer):e[s.level]=[s.tokenizer],s.start&&(s.level==="block"?e.startBlock?e.startBlock.
push(s.start):e.startBlock=[s.start]:s.level==="inline"&&(e.startInline?e.startInline.push(s.start):e.startInline=[s.start]))}"childTokens"in s&&s.childTokens&&
(e.childTokens[s.name]=s.childTokens)}),n.extensions=e),r.renderer){let s=this.defaults.renderer||new Cc(this.defaults);for(let o in r.renderer){if(!(o in s))throw new Error(
`renderer '${o}' does not exist`);if(["options","parser"].includes(o))continue;let a=o,A=r.renderer[a],c=s[a];s[a]=(...u)=>{let p=A.apply(s,u);return p===!1&&(p=
c.apply(s,u)),p===!1?"":p??""}}n.renderer=s}if(r.tokenizer){let s=this.defaults.tokenizer||new as(this.defaults);for(let o in r.tokenizer){if(!(o in s))throw new Error(
`tokenizer '${o}' does not exist`);if(["options","rules","lexer"].includes(o))continue;let a=o,A=r.tokenizer[a],c=s[a];s[a]=(...u)=>{let p=A.apply(s,u);return p===
!1&&(p=c.apply(s,u)),p}}n.tokenizer=s}if(r.hooks){let s=this.defaults.hooks||new Gi;for(let o in r.hooks){if(!(o in s))throw new Error(`hook '${o}' does not exi\
st`);if(["options","block"].includes(o))continue;let a=o,A=r.hooks[a],c=s[a];Gi.passThroughHooks.has(o)?s[a]=u=>{if(s.options.async&&Gi.passThroughHooksRespectAsync.
has(o))return(async()=>{let l=await A.call(s,u);return c.call(s,l)})();let p=A.call(s,u);return c.call(s,p)}:s[a]=(...u)=>{if(s.options.async)return(async()=>{let l=await A.
apply(s,u);return l===!1&&(l=await c.apply(s,u)),l})();let p=A.apply(s,u);return p===!1&&(p=c.apply(s,u)),p}}n.hooks=s}if(r.walkTokens){let s=this.defaults.walkTokens,
o=r.walkTokens;n.walkTokens=function(a){let A=[];return yn(A,o.call(this,a)),s&&yn(A,s.call(this,a)),A}}this.defaults={...this.defaults,...n}}),this}setOptions(t){
return this.defaults={...this.defaults,...t},this}lexer(t,e){return _t.lex(t,e??this.defaults)}parser(t,e){return sr.parse(t,e??this.defaults)}parseMarkdown(t){
return(e,r)=>{let n={...r},s={...this.defaults,...n},o=this.onError(!!s.silent,!!s.async);if(this.defaults.async===!0&&n.async===!1)return o(new Error("marked()\
: The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>"u"||e===null)return o(
new Error("marked(): input parameter is undefined or null"));if(typeof e!="string")return o(new Error("marked(): input parameter is of type "+Object.prototype.toString.
call(e)+", string expected"));if(s.hooks&&(s.hooks.options=s,s.hooks.block=t),s.async)return(async()=>{let a=s.hooks?await s.hooks.preprocess(e):e,A=await(s.hooks?
await s.hooks.provideLexer(t):t?_t.lex:_t.lexInline)(a,s),c=s.hooks?await s.hooks.processAllTokens(A):A;s.walkTokens&&await Promise.all(this.walkTokens(c,s.walkTokens));
let u=await(s.hooks?await s.hooks.provideParser(t):t?sr.parse:sr.parseInline)(c,s);return s.hooks?await s.hooks.postprocess(u):u})().catch(o);try{s.hooks&&(e=s.
hooks.preprocess(e));let a=(s.hooks?s.hooks.provideLexer(t):t?_t.lex:_t.lexInline)(e,s);s.hooks&&(a=s.hooks.processAllTokens(a)),s.walkTokens&&this.walkTokens(a,
s.walkTokens);let A=(s.hooks?s.hooks.provideParser(t):t?sr.parse:sr.parseInline)(a,s);return s.hooks&&(A=s.hooks.postprocess(A)),A}catch(a){return o(a)}}}onError(t,e){
return r=>{if(r.message+=`
Please report this to https://github.com/markedjs/marked.`,t){let n="<p>An error occurred:</p><pre>"+Nt(r.message+"",!0)+"</pre>";return e?Promise.resolve(n):n}
if(e)return Promise.reject(r);throw r}}},As=new fq;function Be(t,e){return As.parse(t,e)}i(Be,"x");Be.options=Be.setOptions=function(t){return As.setOptions(t),
Be.defaults=As.defaults,I0(Be.defaults),Be};Be.getDefaults=Ch;Be.defaults=cs;function mq(...t){return As.use(...t),Be.defaults=As.defaults,I0(Be.defaults),Be}i(
mq,"jt");Be.use=mq;Be.walkTokens=function(t,e){return As.walkTokens(t,e)};Be.parseInline=As.parseInline;Be.Parser=sr;Be.parser=sr.parse;Be.Renderer=Cc;Be.TextRenderer=
Rh;Be.Lexer=_t;Be.lexer=_t.lex;Be.Tokenizer=as;Be.Hooks=Gi;Be.parse=Be;var sj=Be.options,oj=Be.setOptions,T0=Be.walkTokens,ij=Be.parseInline;var aj=sr.parse,Aj=_t.lex;var Eq=/\s+[a-z][\w:.-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?/.source,Iq=new RegExp(`<!--(?!-?>)(?:(?!--|<!)[^])*-->|<(/?)([a-z][a-z0-9-]*)(?:${Eq})*\
\\s*/?>|<`,"gi"),Cq=new Set(["br","hr","img","input","wbr"]),Qq=/<[a-z/!?]|\[\^[^\]]*\]:/i,v0=/[[`$]|<(?!\s)/,Bq=/^(?=[|: \t]*-)[|: \t-]+$/m,yq=/^((?:[ \t]*>){4})[ \t>]+/gm,
F0="\v\f             \u2028\u2029  　\uFEFF",N0=64976;function wq(t){return t.replace(/[^\S \t\r\n]/g,e=>String.fromCharCode(N0+F0.
indexOf(e)))}i(wq,"withStandIns");function Dh(t){return t.replace(/[\ufdd0-\ufdef]/g,e=>F0[e.charCodeAt(0)-N0]??e)}i(Dh,"asWritten");var Th=class{static{i(this,
"OpenElements")}#e=[];#t=!1;get none(){return!this.#t&&this.#e.length===0}read(e){T0([e],r=>{r.type==="html"?this.#r(r.raw):(r.type==="text"||r.type==="def")&&Qq.
test(r.raw)&&(this.#t=!0)})}#r(e){for(let[r,n,s]of e.matchAll(Iq)){let o=s?.toLowerCase();if(r==="<")this.#t=!0;else{if(o===void 0||Cq.has(o))continue;n===""?this.#e.
push(o):this.#e.pop()!==o&&(this.#t=!0)}}}};function _0(t){let e,r=t.replace(/^\ufeff/,"");try{e=new _t().lex(wq(r).replace(yq,"$1"))}catch{return[]}let n=new Th,
s=[],o="";for(let[a,A]of e.entries()){if(A.type==="paragraph"&&!Bq.test(A.raw)){let c=kq("tokens"in A?A.tokens??[]:[],n,o),u=n.none?bq(e,a+1):void 0;s.push(...c.
map(p=>({text:Dh(p),block:u})))}else n.read(A);o=A.type==="def"&&!A.raw.endsWith(`

`)?A.raw:""}return s}i(_0,"shownLines");function bq(t,e){let r=t[e]?.type==="space"?t[e+1]:t[e];if(!(r?.type!=="code"||r.codeBlockStyle==="indented"))return{text:Dh(
r.text),language:Dh(r.lang??"")}}i(bq,"fencedBlock");function kq(t,e,r){let n=[],s="",o=r,a=e.none&&!v0.test(o);for(let A of t){e.read(A);let c=A.type==="text"||
A.type==="br";for(let[u,p]of A.raw.split(`
`).entries())u>0&&(a&&n.push(s),s="",a=c&&e.none&&!v0.test(o)),s+=p,c&&(o+=p)}return a?[...n,s]:n}i(kq,"linesOf");var Qc="/bpftrace-guard",Sq="<!-- bpftrace-guard",vh=60;function M0(t){if(!t.includes(Qc)||t.includes(Sq)||!t.split(/\r\n|\r|\n/).some(L0))return;let e=_0(t).find(
({text:r})=>L0(r));return e===void 0?void 0:xq(e.text.slice(Qc.length).trim(),e.block)}i(M0,"parseCommand");function L0(t){return t.startsWith(Qc)&&/^(?:\s|$)/.
test(t.slice(Qc.length))}i(L0,"isCommandLine");function xq(t,e){let[r="",...n]=t.split(/\s+/),[s]=n;switch(r.toLowerCase()){case"":case"help":return{kind:"help"};case"\
fix":{if(s===void 0||s.toLowerCase()==="all"&&n.length===1)return{kind:"fix",what:{kind:"all"}};let o=U0(n);return typeof o=="string"?{kind:"mistaken",verb:"fix",
message:o}:{kind:"fix",what:o}}case"explain":{let o=U0(n);return typeof o=="string"?{kind:"mistaken",verb:"explain",message:o}:{kind:"explain",what:o}}case"dism\
iss":return Dq(s,t);case"check":return Rq(s,e);default:return{kind:"unknown"}}}i(xq,"readCommand");function Rq(t,e){let r=i(n=>({kind:"mistaken",verb:"check",message:n}),
"mistaken");return t!==void 0?r(`${Bc(t)} is one word too many: the program is in a block below the command.`):e===void 0||e.text.trim()===""?r("The program is \
missing: write it in a fenced block (```) right below the command."):{kind:"check",program:e.text,language:e.language}}i(Rq,"readCheck");function Dq(t,e){let r=i(
o=>({kind:"mistaken",verb:"dismiss",message:o}),"mistaken");if(t===void 0)return r("The id of the finding and the reason are missing.");let n=G0(t);if(n===void 0)
return r(`${Bc(t)} is not the id of a finding.`);let s=e.slice(7).trimStart().slice(t.length).trim();return s===""?r(`The reason is missing: why may finding ${n}\
 stay?`):{kind:"dismiss",id:n,reason:s}}i(Dq,"readDismissal");function U0(t){let[e,r]=t;if(e===void 0)return"The rule or the id of the finding is missing.";if(r!==
void 0)return`${Bc(r)} is one word too many.`;let n=G0(e);if(n!==void 0)return{kind:"finding",id:n};let s=P0(e),o=dc.find(a=>a===s);return o!==void 0?{kind:"rul\
e",rule:o}:`${Bc(e)} is neither a rule nor the id of a finding.${A0(s.slice(0,vh),dc)}`}i(U0,"readSubject");function G0(t){let e=P0(t);return/^[0-9a-f]{8,16}$/.
test(e)?e:void 0}i(G0,"readId");function P0(t){return t.replace(/^`+|`+$/g,"").toLowerCase()}i(P0,"bareWord");function Bc(t){return`"${(t.length>vh?`${t.slice(0,
vh)}…`:t).replaceAll('"',"'")}"`}i(Bc,"quote");var Tq=/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,kj=new RegExp(`(?![
	])${Tq.source}`,"gu");function yc(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}i(yc,"codePointName");var O0=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,q0=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var Y0=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var Tj=new Map(Y0);var H0=new Map(q0.map((t,e)=>[t,33+e]));function v(t){let e=H0.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}i(v,"codeOf");
function Fh(t){return[...H0].filter(([e])=>t.test(e))}i(Fh,"tokensLike");var Nh=new Map(["()","[]","{}"].map(t=>[v(t.charAt(0)),v(t.charAt(1))])),J0=new Set(Nh.values());function Yi(t,e){let r=[];for(let n=0;n<e;n++)Nh.has(t.code(n))?
r.push(n):J0.has(t.code(n))&&r.pop();return r}i(Yi,"bracketsBefore");var Oj=v(";"),qj=new Set([...";{}"].map(v));function Zr(t,e){let r=t.start(e);return{start:r,end:e<t.count?t.end(e):r}}i(Zr,"spanOf");function Hi(t,e,r){return{start:t.start(e),end:t.end(r-1)}}i(Hi,"spanO\
fRange");function fo(t,e){return e>0&&e<t.count&&!t.apart(e)}i(fo,"isGlued");var Fq=/[\p{C}\p{Z}]/gu;function or(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(Fq,r=>r===" "?" ":yc(r))}'`}i(or,"quote");var ir="bpftrace: src/probe_types.h and the manual of the releases named",V0=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:ir},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:ir},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:ir},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:ir},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:ir},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:ir},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:ir},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:ir},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:ir},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:ir},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:ir},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}];var wc=new Map(V0.flatMap(({name:t,spellings:e})=>e.map(r=>[r.name,t]))),Nq=new Map([...wc].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),_q=[...wc.keys()].
filter(t=>t.length>2),Zj=[...wc.keys()].filter(t=>t.length<=2);function bc(t){return wc.get(t)??Nq.get(t.toLowerCase())}i(bc,"providerOf");var _h=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function z0(t,e){_h.lastIndex=e;let r=_h.exec(t)?.[1];return r!==void 0&&bc(r)!==void 0?_h.lastIndex:e}i(z0,"attachPointAt");var $0=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
Lq=String.raw`(?:[^\s\p{Cc}",{}/:;]|${$0})`,Lh=String.raw`(?:\\.|[^\s\p{Cc}",{]|${$0})*`,jj=new RegExp(`${Lq}+(?::${Lh})?|:${Lh}`,"yu"),Kj=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${Lh}`,
"yu");var W0=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function mo(t,e){return W0.lastIndex=e,W0.test(t)||z0(t,e)>e}i(mo,"startsI\
tem");var j0=2n**64n-1n,Z0=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),Uq=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
Mq=/^(0[xX][\da-fA-F]+|0[bB][01]+)(ns|us|ms|[smh])?$/,Gq=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function kc(t){return t.length>=4&&Uq.test(t)&&K0(t)>j0}i(kc,"isTooLarg\
e");function K0(t){let e=t.replaceAll("_","").replace(/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e)){let[,a="0",A=""]=Mq.exec(e)??[];return BigInt(a)*(Z0.
get(A)??1n)}let[,r="0",n="0",s=""]=Gq.exec(e)??[];if(n.length>3)return BigInt(r)>0n?j0+1n:0n;let o=/^0[0-7]+$/.test(e);return BigInt(o?`0o${r}`:r)*10n**BigInt(n)*
(Z0.get(s)??1n)}i(K0,"amountOf");var Pq=10;var Oq=34;var[p5,qq,Yq,Hq,Jq,Vq,zq,$q]=[0,1,2,3,4,5,6,7],wn=new Uint8Array(128),X0=Array.from({length:128},()=>[]);for(let t of Fh(/^[^\w<]|^<(?!\w)/))X0[t[0].charCodeAt(
0)]?.push(t);X0.forEach((t,e)=>{t.sort(([r],[n])=>n.length-r.length),t.length>0&&(wn[e]=Vq)});for(let t of" 	\r")wn[t.charCodeAt(0)]=qq;for(let t of"0123456789")
wn[t.charCodeAt(0)]=Jq;for(let t of"_abcdefghijklmnopqrstuvwxyz")wn[t.charCodeAt(0)]=wn[t.toUpperCase().charCodeAt(0)]=Hq;wn[Pq]=Yq;wn[Oq]=zq;for(let t of"$@#")
wn[t.charCodeAt(0)]=$q;var Wq=["args","ctx","kstack","nsecs","pid","tid","ustack"],Zq=["true","false","uid","gid","cgroup","cpid","cpu","comm","elapsed","retval",
"func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],g5=new Map([...Fh(/^\w/),...Wq.map(t=>[t,v("<lexer builtin>")]),...Zq.map(t=>[
t,v("<builtin>")])]);var h5=v("<name>"),d5=v("<builtin>"),f5=v("<lexer builtin>"),m5=v("<variable>"),E5=v("<map>"),I5=v("<positional>"),C5=v("<string>"),Q5=v("<string with a bad esc\
ape>"),B5=v("<unclosed string>"),y5=v("<decimal>"),w5=v("<digits>"),b5=v("<number>"),k5=v("<malformed number>"),S5=v("<stray character>"),x5=v("<attach point>"),
R5=v("<preprocessor line>");var ek=64;var U5=v("{"),M5=v("}"),G5=v("("),P5=v(")"),O5=v("["),q5=v("]"),Y5=v(";"),H5=v("?"),J5=v(":"),V5=v(","),z5=v("/"),$5=v("else"),W5=new Set(["/","+","-","%","&","\
|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".","->","?",":"].concat([",",")","]","{"]).map(v)),Z5=new Set(["[","*"].map(v)),j5=v("__attribute__");var Ht={};cS(Ht,{StringBuffer:()=>ar,abstract:()=>me,assert:()=>Ct,checkNotNull:()=>qh,clone:()=>jq,copyWithoutDuplicates:()=>Mh,defineLazyProperty:()=>Sc,getDuplicates:()=>xc,
isLexical:()=>Gh,isSyntactic:()=>br,padLeft:()=>Ph,repeat:()=>Eo,repeatFn:()=>tk,repeatStr:()=>rk,unescapeCodePoint:()=>Oh,unexpectedObjToString:()=>Rc});var wr={};for(let t=0;t<128;t++)wr[t]=String.fromCharCode(t);wr[39]="\\'";wr[34]='\\"';wr[92]="\\\\";wr[8]="\\b";wr[12]="\\f";wr[10]="\\n";wr[13]="\\r";wr[9]="\\\
t";wr[11]="\\v";function me(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}i(me,"abstract");function Ct(t,e){if(!t)throw new Error(e||"Assertion failed")}i(Ct,"assert");function Sc(t,e,r){let n;Object.defineProperty(t,e,{get(){
return n||(n=r.call(this)),n}})}i(Sc,"defineLazyProperty");function jq(t){return t&&Object.assign({},t)}i(jq,"clone");function tk(t,e){let r=[];for(;e-- >0;)r.push(
t());return r}i(tk,"repeatFn");function rk(t,e){return new Array(e+1).join(t)}i(rk,"repeatStr");function Eo(t,e){return tk(()=>t,e)}i(Eo,"repeat");function xc(t){
let e=[];for(let r=0;r<t.length;r++){let n=t[r];t.lastIndexOf(n)!==r&&e.indexOf(n)<0&&e.push(n)}return e}i(xc,"getDuplicates");function Mh(t){let e=[];return t.
forEach(r=>{e.indexOf(r)<0&&e.push(r)}),e}i(Mh,"copyWithoutDuplicates");function br(t){let e=t[0];return e===e.toUpperCase()}i(br,"isSyntactic");function Gh(t){
return!br(t)}i(Gh,"isLexical");function Ph(t,e,r){let n=r||" ";return t.length<e?rk(n,e-t.length)+t:t}i(Ph,"padLeft");function ar(){this.strings=[]}i(ar,"String\
Buffer");ar.prototype.append=function(t){this.strings.push(t)};ar.prototype.contents=function(){return this.strings.join("")};var Uh=i(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function Oh(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return Uh(t.slice(2,4));case"u":return t.charAt(2)==="{"?Uh(t.slice(3,-1)):Uh(t.slice(2,6));default:
return t.charAt(1)}else return t}i(Oh,"unescapeCodePoint");function Rc(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let r;return t.
constructor&&t.constructor.name?r=t.constructor.name:e.indexOf("[object ")===0?r=e.slice(8,-1):r=typeof t,r+": "+JSON.stringify(String(t))}catch{return e}}i(Rc,
"unexpectedObjToString");function qh(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}i(qh,"checkNotNull");var nk=i(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Dc=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,nk(t)]));Dc.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var Yh=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,nk(t)]));var N=class t{static{i(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},pe=Object.create(N.prototype),ce=Object.create(N.prototype),te=class extends N{static{i(this,"Terminal")}constructor(e){super(),
this.obj=e}},ne=class extends N{static{i(this,"Range")}constructor(e,r){super(),this.from=e,this.to=r,this.matchCodePoint=e.length>1||r.length>1}},ae=class extends N{static{
i(this,"Param")}constructor(e){super(),this.index=e}},X=class extends N{static{i(this,"Alt")}constructor(e){super(),this.terms=e}},kr=class extends X{static{i(this,
"Extend")}constructor(e,r,n){let s=e.rules[r].body;super([n,s]),this.superGrammar=e,this.name=r,this.body=n}},Sr=class extends X{static{i(this,"Splice")}constructor(e,r,n,s){
let o=e.rules[r].body;super([...n,o,...s]),this.superGrammar=e,this.ruleName=r,this.expansionPos=n.length}},ee=class extends N{static{i(this,"Seq")}constructor(e){
super(),this.factors=e}},Ee=class extends N{static{i(this,"Iter")}constructor(e){super(),this.expr=e}},Lt=class extends Ee{static{i(this,"Star")}},Ar=class extends Ee{static{
i(this,"Plus")}},We=class extends Ee{static{i(this,"Opt")}};Lt.prototype.operator="*";Ar.prototype.operator="+";We.prototype.operator="?";Lt.prototype.minNumMatches=
0;Ar.prototype.minNumMatches=1;We.prototype.minNumMatches=0;Lt.prototype.maxNumMatches=Number.POSITIVE_INFINITY;Ar.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
We.prototype.maxNumMatches=1;var se=class extends N{static{i(this,"Not")}constructor(e){super(),this.expr=e}},Ae=class extends N{static{i(this,"Lookahead")}constructor(e){
super(),this.expr=e}},he=class extends N{static{i(this,"Lex")}constructor(e){super(),this.expr=e}},q=class extends N{static{i(this,"Apply")}constructor(e,r=[]){
super(),this.ruleName=e,this.args=r}isSyntactic(){return br(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},oe=class extends N{static{i(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Dc)this.pattern=Dc[e];else if(e in Yh)this.
pattern=Yh[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function Te(t,e){let r;return e?(r=new Error(e.getLineAndColumnMessage()+t),r.shortMessage=t,r.interval=e):r=new Error(t),r}i(Te,"createError");function Tc(){return Te(
"Interval sources don't match")}i(Tc,"intervalSourcesDontMatch");function sk(t,e,r){let n=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return Te(n,r)}i(sk,"undeclaredGrammar");function ok(t,e){
return Te("Grammar "+t.name+" is already declared in this namespace")}i(ok,"duplicateGrammarDeclaration");function ik(t){return Te(`Grammar '${t.name}' does not\
 support incremental parsing`)}i(ik,"grammarDoesNotSupportIncrementalParsing");function vc(t,e,r){return Te("Rule "+t+" is not declared in grammar "+e,r)}i(vc,"\
undeclaredRule");function ak(t,e,r){return Te("Cannot override rule "+t+" because it is not declared in "+e,r)}i(ak,"cannotOverrideUndeclaredRule");function Ak(t,e,r){
return Te("Cannot extend rule "+t+" because it is not declared in "+e,r)}i(Ak,"cannotExtendUndeclaredRule");function Hh(t,e,r,n){let s="Duplicate declaration fo\
r rule '"+t+"' in grammar '"+e+"'";return e!==r&&(s+=" (originally declared in '"+r+"')"),Te(s,n)}i(Hh,"duplicateRuleDeclaration");function Fc(t,e,r,n){return Te(
"Wrong number of parameters for rule "+t+" (expected "+e+", got "+r+")",n)}i(Fc,"wrongNumberOfParameters");function ck(t,e,r,n){return Te("Wrong number of argum\
ents for rule "+t+" (expected "+e+", got "+r+")",n)}i(ck,"wrongNumberOfArguments");function Jh(t,e,r){return Te("Duplicate parameter names in rule "+t+": "+e.join(
", "),r)}i(Jh,"duplicateParameterNames");function uk(t,e){return Te("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expression\
s must have arity 1",e.source)}i(uk,"invalidParameter");var Kq="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function lk(t,e){return Te("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}i(lk,"applicationOfSynt\
acticRuleFromLexicalContext");function pk(t){let{ruleName:e}=t;return Te(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+Kq,t.source)}i(
pk,"applySyntacticWithLexicalRuleApplication");function gk(t){return Te("applySyntactic is not required here (in a syntactic context)",t.source)}i(gk,"unnecessa\
ryExperimentalApplySyntactic");function Vh(t,e){return Te("Incorrect argument type: expected "+t,e.source)}i(Vh,"incorrectArgumentType");function hk(t){return Te(
"'...' can appear at most once in a rule body",t.source)}i(hk,"multipleSuperSplices");function dk(t){let e=t._node;Ct(e&&e.isNonterminal()&&e.ctorName==="escape\
Char_unicodeCodePoint");let r=t.children.slice(1,-1).map(s=>s.source),n=r[0].coverageWith(...r.slice(1));return Te(`U+${n.contents} is not a valid Unicode code \
point`,n)}i(dk,"invalidCodePoint");function Nc(t,e){let r=e.length>0?e[e.length-1].args:[],s="Nullable expression "+t.expr.substituteParams(r)+" is not allowed \
inside '"+t.operator+"' (possible infinite loop)";if(e.length>0){let o=e.map(a=>new q(a.ruleName,a.args)).join(`
`);s+=`
Application stack (most recent application last):
`+o}return Te(s,t.expr.source)}i(Nc,"kleeneExprHasNullableOperand");function zh(t,e,r,n){return Te("Rule "+t+" involves an alternation which has inconsistent ar\
ity (expected "+e+", got "+r+")",n.source)}i(zh,"inconsistentArity");function Xq(t){let e=t.map(r=>r.message);return Te(["Errors:"].concat(e).join(`
- `),t[0].interval)}i(Xq,"multipleErrors");function fk(t,e,r,n){let s=n.slice(0,-1).map(c=>{let u="  "+c[0].name+" > "+c[1];return c.length===3?u+" for '"+c[2]+
"'":u}).join(`
`);s+=`
  `+e+" > "+t;let o="";t==="_iter"&&(o=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let a=[`Missing semantic action for '${t}' in ${r} '${e}'.${o}`,"Action stack (most recent call last):",s].join(`
`),A=Te(a);return A.name="missingSemanticAction",A}i(fk,"missingSemanticAction");function mk(t){if(t.length===1)throw t[0];if(t.length>1)throw Xq(t)}i(mk,"throw\
Errors");function eY(t){let e=0;return t.map(n=>{let s=n.toString();return e=Math.max(e,s.length),s}).map(n=>Ph(n,e))}i(eY,"padNumbersToEqualLength");function Ek(t,e,r){
let n=t.length,s=t.slice(0,r),o=t.slice(r+e.length);return(s+e+o).substr(0,n)}i(Ek,"strcpy");function tY(...t){let e=this,{offset:r}=e,{repeatStr:n}=Ht,s=new ar;
s.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let o=eY([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),a=i((p,l,g)=>{s.append(g+o[p]+" | "+l+`
`)},"appendLine");e.prevLine!=null&&a(0,e.prevLine,"  "),a(1,e.line,"> ");let A=e.line.length,c=n(" ",A+1);for(let p=0;p<t.length;++p){let l=t[p][0],g=t[p][1];Ct(
l>=0&&l<=g,"range start must be >= 0 and <= end");let h=r-e.colNum+1;l=Math.max(0,l-h),g=Math.min(g-h,A),c=Ek(c,n("~",g-l),l)}let u=2+o[1].length+3;return s.append(
n(" ",u)),c=Ek(c,"^",e.colNum-1),s.append(c.replace(/ +$/,"")+`
`),e.nextLine!=null&&a(2,e.nextLine,"  "),s.contents()}i(tY,"lineAndColumnToMessage");var $h=[];function _c(t){$h.push(t)}i(_c,"awaitBuiltInRules");function Ik(t){
$h.forEach(e=>{e(t)}),$h=null}i(Ik,"announceBuiltInRules");function Ji(t,e){let r=1,n=1,s=0,o=0,a=null,A=null,c=-1;for(;s<e;){let l=t.charAt(s++);l===`
`?(r++,n=1,c=o,o=s):l!=="\r"&&n++}let u=t.indexOf(`
`,o);if(u===-1)u=t.length;else{let l=t.indexOf(`
`,u+1);a=l===-1?t.slice(u):t.slice(u,l),a=a.replace(/^\r?\n/,"").replace(/\r$/,"")}c>=0&&(A=t.slice(c,o).replace(/\r?\n$/,""));let p=t.slice(o,u).replace(/\r$/,
"");return{offset:e,lineNum:r,colNum:n,line:p,prevLine:A,nextLine:a,toString:tY}}i(Ji,"getLineAndColumn");function Vi(t,e,...r){return Ji(t,e).toString(...r)}i(
Vi,"getLineAndColumnMessage");var Wh=(()=>{let t=0;return e=>""+e+t++})();var Rr=class t{static{i(this,"Interval")}constructor(e,r,n){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=r,this.endIdx=n}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return Ji(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return Vi(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Tc();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Tc();return Ct(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,r=this.startIdx+e.match(/^\s*/)[0].length,n=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,r,n)}subInterval(e,r){let n=this.
startIdx+e;return new t(this.sourceString,n,n+r)}};Rr.coverage=function(t,...e){let{startIdx:r,endIdx:n}=t;for(let s of e){if(s.sourceString!==t.sourceString)throw Tc();
r=Math.min(r,s.startIdx),n=Math.max(n,s.endIdx)}return new Rr(t.sourceString,r,n)};var rY=65535,Ck=1114111,Dr=class{static{i(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>rY&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,r){let n;if(r){for(n=0;n<e.length;n++){let s=this.next(),o=e[n];if(s==null||s.toUpperCase()!==
o.toUpperCase())return!1}return!0}for(n=0;n<e.length;n++)if(this.next()!==e[n])return!1;return!0}sourceSlice(e,r){return this.source.slice(e,r)}interval(e,r){return new Rr(
this.source,e,r||this.pos)}};var Co=class{static{i(this,"MatchResult")}constructor(e,r,n,s,o,a,A){this.matcher=e,this.input=r,this.startExpr=n,this._cst=s,this._cstOffset=o,this._rightmostFailurePosition=
a,this._rightmostFailures=A,this.failed()&&(Sc(this,"message",function(){let c="Expected "+this.getExpectedText();return Vi(this.input,this.getRightmostFailurePosition())+
c}),Sc(this,"shortMessage",function(){let c="expected "+this.getExpectedText(),u=Ji(this.input,this.getRightmostFailurePosition());return"Line "+u.lineNum+", co\
l "+u.colNum+": "+c}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new ar,
r=this.getRightmostFailures();r=r.filter(n=>!n.isFluffy());for(let n=0;n<r.length;n++)n>0&&(n===r.length-1?e.append(r.length>2?", or ":" or "):e.append(", ")),e.
append(r[n].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new Rr(this.input,e,e)}};var Lc=class{static{i(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,r){r.isLeftRecursion=!0,r.headApplication=e,r.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
r;let{applicationMemoKeyStack:n}=this,s=n.indexOf(e.toMemoKey())+1,o=n.slice(s);r.isInvolved=function(a){return o.indexOf(a)>=0},r.updateInvolvedApplicationMemoKeys=
function(){for(let a=s;a<n.length;a++){let A=n[a];this.isInvolved(A)||o.push(A)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:r}=this;for(let n=0;n<r.length;n++){let s=r[n];if(e.isInvolved(s))return!1}return!0}memoize(e,r){return this.
memo[e]=r,this.maxExaminedLength=Math.max(this.maxExaminedLength,r.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,r.rightmostFailureOffset),
r}clearObsoleteEntries(e,r){if(e+this.maxExaminedLength<=r)return;let{memo:n}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(n).forEach(
s=>{let o=n[s];e+o.examinedLength>r?delete n[s]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,o.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,o.rightmostFailureOffset))})}};var nY="✗",sY="✓",oY="⋅",iY="⇒",aY="␉",AY="␊",cY="␍",Zh={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function uY(t){return Eo(" ",t).join("")}i(uY,"spaces");function lY(t,e,r){let n=Qk(t.slice(e,e+r));return n.length<r?n+Eo(" ",r-n.length).join(""):n}i(lY,"getI\
nputExcerpt");function Qk(t){return typeof t=="string"?t.replace(/ /g,oY).replace(/\t/g,aY).replace(/\n/g,AY).replace(/\r/g,cY):String(t)}i(Qk,"asEscapedString");
var bn=class t{static{i(this,"Trace")}constructor(e,r,n,s,o,a,A){this.input=e,this.pos=this.pos1=r,this.pos2=n,this.source=new Rr(e,r,n),this.expr=s,this.bindings=
a,this.children=A||[],this.terminatingLREntry=null,this._flags=o?Zh.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let r=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return r.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
r.isImplicitSpaces=this.isImplicitSpaces,r.isMemoized=this.isMemoized,r.isRootNode=this.isRootNode,r.terminatesLR=this.terminatesLR,r.terminatingLREntry=this.terminatingLREntry,
r}recordLRTermination(e,r){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[r],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,r){let n=e;
typeof n=="function"&&(n={enter:n});function s(o,a,A){let c=!0;n.enter&&n.enter.call(r,o,a,A)===t.prototype.SKIP&&(c=!1),c&&(o.children.forEach(u=>{s(u,o,A+1)}),
n.exit&&n.exit.call(r,o,a,A))}i(s,"_walk"),this.isRootNode?this.children.forEach(o=>{s(o,null,0)}):s(this,null,0)}toString(){let e=new ar;return this.walk((r,n,s)=>{
if(!r)return this.SKIP;if(r.expr.constructor.name!=="Alt"){if(e.append(lY(r.input,r.pos,10)+uY(s*2+1)),e.append((r.succeeded?sY:nY)+" "+r.displayString),r.isHeadOfLeftRecursion&&
e.append(" (LR)"),r.succeeded){let a=Qk(r.source.contents);e.append(" "+iY+"  "),e.append(typeof a=="string"?'"'+a+'"':a)}e.append(`
`)}}),e.contents()}};bn.prototype.SKIP={};Object.keys(Zh).forEach(t=>{let e=Zh[t];Object.defineProperty(bn.prototype,t,{get(){return(this._flags&e)!==0},set(r){
r?this._flags|=e:this._flags&=~e}})});N.prototype.allowsSkippingPrecedingSpace=me("allowsSkippingPrecedingSpace");pe.allowsSkippingPrecedingSpace=ce.allowsSkippingPrecedingSpace=q.prototype.allowsSkippingPrecedingSpace=
te.prototype.allowsSkippingPrecedingSpace=ne.prototype.allowsSkippingPrecedingSpace=oe.prototype.allowsSkippingPrecedingSpace=function(){return!0};X.prototype.allowsSkippingPrecedingSpace=
Ee.prototype.allowsSkippingPrecedingSpace=he.prototype.allowsSkippingPrecedingSpace=Ae.prototype.allowsSkippingPrecedingSpace=se.prototype.allowsSkippingPrecedingSpace=
ae.prototype.allowsSkippingPrecedingSpace=ee.prototype.allowsSkippingPrecedingSpace=function(){return!1};var zi;_c(t=>{zi=t});var Uc;N.prototype.assertAllApplicationsAreValid=function(t,e){Uc=0,this._assertAllApplicationsAreValid(t,e)};N.prototype._assertAllApplicationsAreValid=
me("_assertAllApplicationsAreValid");pe._assertAllApplicationsAreValid=ce._assertAllApplicationsAreValid=te.prototype._assertAllApplicationsAreValid=ne.prototype.
_assertAllApplicationsAreValid=ae.prototype._assertAllApplicationsAreValid=oe.prototype._assertAllApplicationsAreValid=function(t,e){};he.prototype._assertAllApplicationsAreValid=
function(t,e){Uc++,this.expr._assertAllApplicationsAreValid(t,e),Uc--};X.prototype._assertAllApplicationsAreValid=function(t,e){for(let r=0;r<this.terms.length;r++)
this.terms[r]._assertAllApplicationsAreValid(t,e)};ee.prototype._assertAllApplicationsAreValid=function(t,e){for(let r=0;r<this.factors.length;r++)this.factors[r].
_assertAllApplicationsAreValid(t,e)};Ee.prototype._assertAllApplicationsAreValid=se.prototype._assertAllApplicationsAreValid=Ae.prototype._assertAllApplicationsAreValid=
function(t,e){this.expr._assertAllApplicationsAreValid(t,e)};q.prototype._assertAllApplicationsAreValid=function(t,e,r=!1){let n=e.rules[this.ruleName],s=br(t)&&
Uc===0;if(!n)throw vc(this.ruleName,e.name,this.source);if(!r&&br(this.ruleName)&&!s)throw lk(this.ruleName,this);let o=this.args.length,a=n.formals.length;if(o!==
a)throw ck(this.ruleName,a,o,this.source);let A=zi&&n===zi.rules.applySyntactic;if(zi&&n===zi.rules.caseInsensitive&&!(this.args[0]instanceof te))throw Vh('a Te\
rminal (e.g. "abc")',this.args[0]);if(A){let u=this.args[0];if(!(u instanceof q))throw Vh("a syntactic rule application",u);if(!br(u.ruleName))throw pk(u);if(s)
throw gk(this)}this.args.forEach(u=>{if(u._assertAllApplicationsAreValid(t,e,A),u.getArity()!==1)throw uk(this.ruleName,u)})};N.prototype.assertChoicesHaveUniformArity=me("assertChoicesHaveUniformArity");pe.assertChoicesHaveUniformArity=ce.assertChoicesHaveUniformArity=te.prototype.assertChoicesHaveUniformArity=
ne.prototype.assertChoicesHaveUniformArity=ae.prototype.assertChoicesHaveUniformArity=he.prototype.assertChoicesHaveUniformArity=oe.prototype.assertChoicesHaveUniformArity=
function(t){};X.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let r=0;r<this.terms.length;r++){
let n=this.terms[r];n.assertChoicesHaveUniformArity();let s=n.getArity();if(e!==s)throw zh(t,e,s,n)}};kr.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),r=this.terms[1].getArity();if(e!==r)throw zh(t,r,e,this.terms[0])};ee.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};Ee.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};se.prototype.assertChoicesHaveUniformArity=function(t){};Ae.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};
q.prototype.assertChoicesHaveUniformArity=function(t){};N.prototype.assertIteratedExprsAreNotNullable=me("assertIteratedExprsAreNotNullable");pe.assertIteratedExprsAreNotNullable=ce.assertIteratedExprsAreNotNullable=
te.prototype.assertIteratedExprsAreNotNullable=ne.prototype.assertIteratedExprsAreNotNullable=ae.prototype.assertIteratedExprsAreNotNullable=oe.prototype.assertIteratedExprsAreNotNullable=
function(t){};X.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
ee.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};Ee.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw Nc(this,[])};We.prototype.assertIteratedExprsAreNotNullable=
se.prototype.assertIteratedExprsAreNotNullable=Ae.prototype.assertIteratedExprsAreNotNullable=he.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};q.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var $i=class{static{i(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let r=this.indexOfChild(e);if(r<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(r===0)throw new Error("cannot get child before first child");return this.childAt(r-1)}childAfter(e){let r=this.indexOfChild(
e);if(r<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(r===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(r+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},Jt=class extends $i{static{i(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},Mc=class extends $i{static{i(this,"NonterminalNode")}constructor(e,r,n,s){super(s),this.ruleName=e,this.children=r,this.childOffsets=n}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return Gh(this.ctorName)}isSyntactic(){return br(this.ctorName)}},Qo=class extends $i{static{i(this,"IterationNode")}constructor(e,r,n,s){
super(n),this.children=e,this.childOffsets=r,this.optional=s}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};N.prototype.eval=me("eval");pe.eval=function(t){let{inputStream:e}=t,r=e.pos,n=e.nextCodePoint();return n!==void 0?(t.pushBinding(new Jt(String.fromCodePoint(n).
length),r),!0):(t.processFailure(r,this),!1)};ce.eval=function(t){let{inputStream:e}=t,r=e.pos;return e.atEnd()?(t.pushBinding(new Jt(0),r),!0):(t.processFailure(
r,this),!1)};te.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;return e.matchString(this.obj)?(t.pushBinding(new Jt(this.obj.length),r),!0):(t.processFailure(
r,this),!1)};ne.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos,n=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return n!==void 0&&this.from.codePointAt(
0)<=n&&n<=this.to.codePointAt(0)?(t.pushBinding(new Jt(String.fromCodePoint(n).length),r),!0):(t.processFailure(r,this),!1)};ae.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};he.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};
X.prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};ee.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let r=this.factors[e];if(!t.eval(r))return!1}return!0};Ee.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos,n=this.getArity(),s=[],o=[];for(;s.
length<n;)s.push([]),o.push([]);let a=0,A=r,c;for(;a<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===A)throw Nc(this,t._applicationStack);A=e.pos,a++;let g=t.
_bindings.splice(t._bindings.length-n,n),h=t._bindingOffsets.splice(t._bindingOffsets.length-n,n);for(c=0;c<g.length;c++)s[c].push(g[c]),o[c].push(h[c])}if(a<this.
minNumMatches)return!1;let u=t.posToOffset(r),p=0;if(a>0){let g=s[n-1],h=o[n-1],d=h[h.length-1]+g[g.length-1].matchLength;u=o[0][0],p=d-u}let l=this instanceof We;
for(c=0;c<s.length;c++)t._bindings.push(new Qo(s[c],o[c],p,l)),t._bindingOffsets.push(u);return!0};se.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;t.
pushFailuresInfo();let n=t.eval(this.expr);return t.popFailuresInfo(),n?(t.processFailure(r,this),!1):(e.pos=r,!0)};Ae.prototype.eval=function(t){let{inputStream:e}=t,
r=e.pos;return t.eval(this.expr)?(e.pos=r,!0):!1};q.prototype.eval=function(t){let e=t.currentApplication(),r=e?e.args:[],n=this.substituteParams(r),s=t.getCurrentPosInfo();
if(s.isActive(n))return n.handleCycle(t);let o=n.toMemoKey(),a=s.memo[o];if(a&&s.shouldUseMemoizedResult(a)){if(t.hasNecessaryInfo(a))return t.useMemoizedResult(
t.inputStream.pos,a);delete s.memo[o]}return n.reallyEval(t)};q.prototype.handleCycle=function(t){let e=t.getCurrentPosInfo(),{currentLeftRecursion:r}=e,n=this.
toMemoKey(),s=e.memo[n];return r&&r.headApplication.toMemoKey()===n?s.updateInvolvedApplicationMemoKeys():s||(s=e.memoize(n,{matchLength:0,examinedLength:0,value:!1,
rightmostFailureOffset:-1}),e.startLeftRecursion(this,s)),t.useMemoizedResult(t.inputStream.pos,s)};q.prototype.reallyEval=function(t){let{inputStream:e}=t,r=e.
pos,n=t.getCurrentPosInfo(),s=t.grammar.rules[this.ruleName],{body:o}=s,{description:a}=s;t.enterApplication(n,this),a&&t.pushFailuresInfo();let A=e.examinedLength;
e.examinedLength=0;let c=this.evalOnce(o,t),u=n.currentLeftRecursion,p=this.toMemoKey(),l=u&&u.headApplication.toMemoKey()===p,g;t.doNotMemoize?t.doNotMemoize=!1:
l?(c=this.growSeedResult(o,t,r,u,c),n.endLeftRecursion(),g=u,g.examinedLength=e.examinedLength-r,g.rightmostFailureOffset=t._getRightmostFailureOffset(),n.memoize(
p,g)):(!u||!u.isInvolved(p))&&(g=n.memoize(p,{matchLength:e.pos-r,examinedLength:e.examinedLength-r,value:c,failuresAtRightmostPosition:t.cloneRecordedFailures(),
rightmostFailureOffset:t._getRightmostFailureOffset()}));let h=!!c;if(a&&(t.popFailuresInfo(),h||t.processFailure(r,this),g&&(g.failuresAtRightmostPosition=t.cloneRecordedFailures(),
g.rightmostFailureOffset=t._getRightmostFailureOffset())),t.isTracing()&&g){let d=t.getTraceEntry(r,this,h,h?[c]:[]);l&&(Ct(d.terminatingLREntry!=null||!h),d.isHeadOfLeftRecursion=
!0),g.traceEntry=d}return e.examinedLength=Math.max(e.examinedLength,A),t.exitApplication(n,c),h};q.prototype.evalOnce=function(t,e){let{inputStream:r}=e,n=r.pos;
if(e.eval(t)){let s=t.getArity(),o=e._bindings.splice(e._bindings.length-s,s),a=e._bindingOffsets.splice(e._bindingOffsets.length-s,s),A=r.pos-n;return new Mc(this.
ruleName,o,a,A)}else return!1};q.prototype.growSeedResult=function(t,e,r,n,s){if(!s)return!1;let{inputStream:o}=e;for(;;){if(n.matchLength=o.pos-r,n.value=s,n.failuresAtRightmostPosition=
e.cloneRecordedFailures(),e.isTracing()){let a=e.trace[e.trace.length-1];n.traceEntry=new bn(e.input,r,o.pos,this,!0,[s],[a.clone()])}if(o.pos=r,s=this.evalOnce(
t,e),o.pos-r<=n.matchLength)break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&n.traceEntry.recordLRTermination(e.trace.pop(),s),o.pos=r+n.matchLength,
n.value};oe.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos,n=e.nextCodePoint();if(n!==void 0&&n<=Ck){let s=String.fromCodePoint(n);if(this.pattern.test(
s))return t.pushBinding(new Jt(s.length),r),!0}return t.processFailure(r,this),!1};N.prototype.getArity=me("getArity");pe.getArity=ce.getArity=te.prototype.getArity=ne.prototype.getArity=ae.prototype.getArity=q.prototype.getArity=oe.prototype.
getArity=function(){return 1};X.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};ee.prototype.getArity=function(){let t=0;
for(let e=0;e<this.factors.length;e++)t+=this.factors[e].getArity();return t};Ee.prototype.getArity=function(){return this.expr.getArity()};se.prototype.getArity=
function(){return 0};Ae.prototype.getArity=he.prototype.getArity=function(){return this.expr.getArity()};function cr(t,e){let r={};if(t.source&&e){let n=t.source.relativeTo(e);r.sourceInterval=[n.startIdx,n.endIdx]}return r}i(cr,"getMetaInfo");N.prototype.outputRecipe=
me("outputRecipe");pe.outputRecipe=function(t,e){return["any",cr(this,e)]};ce.outputRecipe=function(t,e){return["end",cr(this,e)]};te.prototype.outputRecipe=function(t,e){
return["terminal",cr(this,e),this.obj]};ne.prototype.outputRecipe=function(t,e){return["range",cr(this,e),this.from,this.to]};ae.prototype.outputRecipe=function(t,e){
return["param",cr(this,e),this.index]};X.prototype.outputRecipe=function(t,e){return["alt",cr(this,e)].concat(this.terms.map(r=>r.outputRecipe(t,e)))};kr.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};Sr.prototype.outputRecipe=function(t,e){let r=this.terms.slice(0,this.expansionPos),n=this.terms.
slice(this.expansionPos+1);return["splice",cr(this,e),r.map(s=>s.outputRecipe(t,e)),n.map(s=>s.outputRecipe(t,e))]};ee.prototype.outputRecipe=function(t,e){return[
"seq",cr(this,e)].concat(this.factors.map(r=>r.outputRecipe(t,e)))};Lt.prototype.outputRecipe=Ar.prototype.outputRecipe=We.prototype.outputRecipe=se.prototype.outputRecipe=
Ae.prototype.outputRecipe=he.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),cr(this,e),this.expr.outputRecipe(t,e)]};q.prototype.
outputRecipe=function(t,e){return["app",cr(this,e),this.ruleName,this.args.map(r=>r.outputRecipe(t,e))]};oe.prototype.outputRecipe=function(t,e){return["unicode\
Char",cr(this,e),this.categoryOrProp]};N.prototype.introduceParams=me("introduceParams");pe.introduceParams=ce.introduceParams=te.prototype.introduceParams=ne.prototype.introduceParams=ae.prototype.introduceParams=
oe.prototype.introduceParams=function(t){return this};X.prototype.introduceParams=function(t){return this.terms.forEach((e,r,n)=>{n[r]=e.introduceParams(t)}),this};
ee.prototype.introduceParams=function(t){return this.factors.forEach((e,r,n)=>{n[r]=e.introduceParams(t)}),this};Ee.prototype.introduceParams=se.prototype.introduceParams=
Ae.prototype.introduceParams=he.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};q.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new ae(
e).withSource(this.source)}else return this.args.forEach((r,n,s)=>{s[n]=r.introduceParams(t)}),this};N.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};N.prototype._isNullable=me("_isNullable");pe._isNullable=ne.prototype._isNullable=
ae.prototype._isNullable=Ar.prototype._isNullable=oe.prototype._isNullable=function(t,e){return!1};ce._isNullable=function(t,e){return!0};te.prototype._isNullable=
function(t,e){return typeof this.obj=="string"?this.obj==="":!1};X.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(r=>r._isNullable(
t,e))};ee.prototype._isNullable=function(t,e){return this.factors.every(r=>r._isNullable(t,e))};Lt.prototype._isNullable=We.prototype._isNullable=se.prototype._isNullable=
Ae.prototype._isNullable=function(t,e){return!0};he.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};q.prototype._isNullable=function(t,e){
let r=this.toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,r)){let{body:n}=t.rules[this.ruleName],s=n.substituteParams(this.args);e[r]=!1,e[r]=s._isNullable(
t,e)}return e[r]};N.prototype.substituteParams=me("substituteParams");pe.substituteParams=ce.substituteParams=te.prototype.substituteParams=ne.prototype.substituteParams=oe.prototype.
substituteParams=function(t){return this};ae.prototype.substituteParams=function(t){return qh(t[this.index])};X.prototype.substituteParams=function(t){return new X(
this.terms.map(e=>e.substituteParams(t)))};ee.prototype.substituteParams=function(t){return new ee(this.factors.map(e=>e.substituteParams(t)))};Ee.prototype.substituteParams=
se.prototype.substituteParams=Ae.prototype.substituteParams=he.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};
q.prototype.substituteParams=function(t){if(this.args.length===0)return this;{let e=this.args.map(r=>r.substituteParams(t));return new q(this.ruleName,e)}};function Bk(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}i(Bk,"isRestrictedJSIdentifier");function jh(t){let e=Object.create(null);t.forEach(r=>{e[r]=(e[r]||0)+
1}),Object.keys(e).forEach(r=>{if(e[r]<=1)return;let n=1;t.forEach((s,o)=>{s===r&&(t[o]=s+"_"+n++)})})}i(jh,"resolveDuplicatedNames");N.prototype.toArgumentNameList=
me("toArgumentNameList");pe.toArgumentNameList=function(t,e){return["any"]};ce.toArgumentNameList=function(t,e){return["end"]};te.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};ne.prototype.toArgumentNameList=function(t,e){let r=this.from+"_to_"+
this.to;return Bk(r)||(r="_"+r),Bk(r)||(r="$"+t),[r]};X.prototype.toArgumentNameList=function(t,e){let r=this.terms.map(o=>o.toArgumentNameList(t,!0)),n=[],s=r[0].
length;for(let o=0;o<s;o++){let a=[];for(let c=0;c<this.terms.length;c++)a.push(r[c][o]);let A=Mh(a);n.push(A.join("_or_"))}return e||jh(n),n};ee.prototype.toArgumentNameList=
function(t,e){let r=[];return this.factors.forEach(n=>{let s=n.toArgumentNameList(t,!0);r=r.concat(s),t+=s.length}),e||jh(r),r};Ee.prototype.toArgumentNameList=
function(t,e){let r=this.expr.toArgumentNameList(t,e).map(n=>n[n.length-1]==="s"?n+"es":n+"s");return e||jh(r),r};We.prototype.toArgumentNameList=function(t,e){
return this.expr.toArgumentNameList(t,e).map(r=>"opt"+r[0].toUpperCase()+r.slice(1))};se.prototype.toArgumentNameList=function(t,e){return[]};Ae.prototype.toArgumentNameList=
he.prototype.toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};q.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};oe.prototype.
toArgumentNameList=function(t,e){return["$"+t]};ae.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};N.prototype.toDisplayString=me("toDisplayString");X.prototype.toDisplayString=ee.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};pe.toDisplayString=ce.toDisplayString=Ee.prototype.toDisplayString=se.prototype.toDisplayString=Ae.prototype.toDisplayString=he.prototype.
toDisplayString=te.prototype.toDisplayString=ne.prototype.toDisplayString=ae.prototype.toDisplayString=function(){return this.toString()};q.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};oe.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function pY(t){return t==="description"||t==="string"||t==="code"}i(pY,"isValidType");var Ze=class t{static{i(this,"Failure")}constructor(e,r,n){if(!pY(n))throw new Error(
"invalid Failure type: "+n);this.pexpr=e,this.text=r,this.type=n,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};N.prototype.toFailure=me("toFailure");pe.toFailure=function(t){return new Ze(this,"any object","description")};ce.toFailure=function(t){return new Ze(this,"end \
of input","description")};te.prototype.toFailure=function(t){return new Ze(this,this.obj,"string")};ne.prototype.toFailure=function(t){return new Ze(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};se.prototype.toFailure=function(t){let e=this.expr===pe?"nothing":"not "+this.expr.toFailure(t);return new Ze(this,
e,"description")};Ae.prototype.toFailure=function(t){return this.expr.toFailure(t)};q.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];
return e||(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new Ze(this,e,"description")};oe.prototype.toFailure=function(t){return new Ze(this,
"a Unicode ["+this.categoryOrProp+"] character","description")};X.prototype.toFailure=function(t){let r="("+this.terms.map(n=>n.toFailure(t)).join(" or ")+")";return new Ze(
this,r,"description")};ee.prototype.toFailure=function(t){let r="("+this.factors.map(n=>n.toFailure(t)).join(" ")+")";return new Ze(this,r,"description")};Ee.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new Ze(this,e,"description")};N.prototype.toString=me("toString");pe.toString=function(){return"any"};ce.toString=function(){return"end"};te.prototype.toString=function(){return JSON.stringify(
this.obj)};ne.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};ae.prototype.toString=function(){return"$"+this.index};
he.prototype.toString=function(){return"#("+this.expr.toString()+")"};X.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+
this.terms.map(t=>t.toString()).join(" | ")+")"};ee.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(
t=>t.toString()).join(" ")+")"};Ee.prototype.toString=function(){return this.expr+this.operator};se.prototype.toString=function(){return"~"+this.expr};Ae.prototype.
toString=function(){return"&"+this.expr};q.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.
join(",")+">"}else return this.ruleName};oe.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var Wi=class t extends N{static{i(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let r=e.currentApplication().args[this.obj.index];
return Ct(r instanceof te,"expected a Terminal expression"),r.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:r}=e,n=r.pos,s=this._getString(
e);return r.matchString(s,!0)?(e.pushBinding(new Jt(s.length),n),!0):(e.processFailure(n,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.
substituteParams(e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new Ze(this,this.obj.toFailure(e)+" (case-ins\
ensitive)","description")}_isNullable(e,r){return this.obj._isNullable(e,r)}};var yk;_c(t=>{yk=t.rules.applySyntactic.body});var Kh=new q("spaces"),Gc=class{static{i(this,"MatchState")}constructor(e,r,n){this.matcher=e,this.startExpr=r,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new Dr(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],n!==void 0&&(this.positionToRecordFailures=n,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,r){this._posStack.push(this.inputStream.pos),this._applicationStack.push(r),this.inLexifiedContextStack.push(!1),e.enter(
r),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,r){let n=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),r&&this.pushBinding(r,n)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(Kh),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==Kh?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,r){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(r))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let r=this.
memoTable[e];return r||(r=this.memoTable[e]=new Lc),r}processFailure(e,r){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let n=this.currentApplication();n&&(r=r.substituteParams(n.args)),this.recordFailure(r.toFailure(this.grammar),!1)}}recordFailure(e,r){
let n=e.toKey();this.recordedFailures[n]?this.recordedFailures[n].isFluffy()&&!e.isFluffy()&&this.recordedFailures[n].clearFluffy():this.recordedFailures[n]=r?e.
clone():e}recordFailures(e,r){Object.keys(e).forEach(n=>{this.recordFailure(e[n],r)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(r=>{e[r]=this.recordedFailures[r].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,r){let n=this.memoTable[e];if(n&&r instanceof
q){let s=n.memo[r.toMemoKey()];if(s&&s.traceEntry){let o=s.traceEntry.cloneWithExpr(r);return o.isMemoized=!0,o}}return null}getTraceEntry(e,r,n,s){if(r instanceof
q){let o=this.currentApplication(),a=o?o.args:[];r=r.substituteParams(a)}return this.getMemoizedTraceEntry(e,r)||new bn(this.input,e,this.inputStream.pos,r,n,s,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,r){this.trace&&this.trace.push(r.traceEntry);let n=this.inputStream.pos+r.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,n),this.recordedFailures&&this.positionToRecordFailures===n&&r.failuresAtRightmostPosition&&
this.recordFailures(r.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,r.examinedLength+e),r.value?(this.
inputStream.pos+=r.matchLength,this.pushBinding(r.value,e),!0):!1}eval(e){let{inputStream:r}=this,n=this._bindings.length,s=this.userData,o;this.recordedFailures&&
(o=this.recordedFailures,this.recordedFailures=Object.create(null));let a=r.pos,A=this.maybeSkipSpacesBefore(e),c;this.trace&&(c=this.trace,this.trace=[]);let u=e.
eval(this);if(this.trace){let p=this._bindings.slice(n),l=this.getTraceEntry(A,e,u,p);l.isImplicitSpaces=e===Kh,l.isRootNode=e===this.startExpr,c.push(l),this.trace=
c}return u?this.recordedFailures&&r.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(p=>{this.recordedFailures[p].makeFluffy()}):
(r.pos=a,this.truncateBindings(n),this.userData=s),this.recordedFailures&&this.recordFailures(o,!1),e===yk&&this.skipSpaces(),u}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(n=>this.recordedFailures[n]));let r=this._bindings[0];return r&&
(r.grammar=this.grammar),new Co(this.matcher,this.input,this.startExpr,r,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),r=this.trace[this.trace.length-1];return r.result=e,r}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var Pc=class{static{i(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,r,n){
let s=this._input,o=this._memoTable;if(e<0||e>s.length||r<0||r>s.length||e>r)throw new Error("Invalid indices: "+e+" and "+r);this._input=s.slice(0,e)+n+s.slice(
r),this._input!==s&&o.length>0&&(this._isMemoTableStale=!0);let a=o.slice(r);o.length=e;for(let A=0;A<n.length;A++)o.push(void 0);for(let A of a)o.push(A);for(let A=0;A<
e;A++){let c=o[A];c&&c.clearObsoleteEntries(A,e)}return this}match(e,r={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:r.incremental,tracing:!1})}trace(e,r={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:r.incremental,tracing:!0})}_match(e,r={}){let n={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...r};if(!n.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw ik(this.grammar);let s=new Gc(this,
e,n.positionToRecordFailures);return n.tracing?s.getTrace():s.getMatchResult()}_getStartExpr(e){let r=e||this.grammar.defaultStartRule;if(!r)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let n=this.grammar.parseApplication(r);return new ee([n,ce])}};var Zi=[],Xh=i((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),Oc=class{static{i(this,"Wrapper")}constructor(e,r,n){this._node=e,this.source=
r,this._baseInterval=n,e.isNonterminal()&&Ct(r===n),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.
children.forEach(r=>{r._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let r=this._childWrappers[e];if(!r){let n=this._node.
childAt(e),s=this._node.childOffsets[e],o=this._baseInterval.subInterval(s,n.matchLength),a=n.isNonterminal()?o:this._baseInterval;r=this._childWrappers[e]=this.
_semantics.wrap(n,o,a)}return r}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let r=e||[],n=r.map(a=>a.
_node),s=new Qo(n,[],-1,!1),o=this._semantics.wrap(s,null,null);return o._childWrappers=r,o}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},tt=class t{static{i(this,"Semantics")}constructor(e,r){
let n=this;if(this.grammar=e,this.checkedActionDicts=!1,this.Wrapper=class extends(r?r.Wrapper:Oc){constructor(s,o,a){super(s,o,a),n.checkActionDictsIfHaventAlready(),
this._semantics=n}toString(){return"[semantics wrapper for "+n.grammar.name+"]"}},this.super=r,r){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let s in this.attributes)Object.
defineProperty(this.attributeKeys,s,{value:Wh(s)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
null)}toString(){return"[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=
!0)}checkActionDicts(){let e;for(e in this.operations)this.operations[e].checkActionDict(this.grammar);for(e in this.attributes)this.attributes[e].checkActionDict(
this.grammar)}toRecipe(e){function r(s){return s.super!==t.BuiltInSemantics._getSemantics()}i(r,"hasSuperSemantics");let n=`(function(g) {
`;if(r(this)){n+="  var semantics = "+this.super.toRecipe(!0)+"(g";let s=this.super.grammar,o=this.grammar;for(;o!==s;)n+=".superGrammar",o=o.superGrammar;n+=`)\
;
`,n+="  return g.extendSemantics(semantics)"}else n+="  return g.createSemantics()";return["Operation","Attribute"].forEach(s=>{let o=this[s.toLowerCase()+"s"];
Object.keys(o).forEach(a=>{let{actionDict:A,formals:c,builtInDefault:u}=o[a],p=a;c.length>0&&(p+="("+c.join(", ")+")");let l;r(this)&&this.super[s.toLowerCase()+
"s"][a]?l="extend"+s:l="add"+s,n+=`
    .`+l+"("+JSON.stringify(p)+", {";let g=[];Object.keys(A).forEach(h=>{if(A[h]!==u){let d=A[h].toString().trim();d=d.replace(/^.*\(/,"function("),g.push(`
      `+JSON.stringify(h)+": "+d)}}),n+=g.join(",")+`
    })`})}),n+=`;
  })`,e||(n=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+n+`(grammar);
  return semantics;
});
`),n}addOperationOrAttribute(e,r,n){let s=e+"s",o=wk(r,e),{name:a}=o,{formals:A}=o;this.assertNewName(a,e);let c=gY(e,a,l),u={_default:c};Object.keys(n).forEach(
g=>{u[g]=n[g]});let p=e==="operation"?new us(a,A,u,c):new ji(a,u,c);p.checkActionDict(this.grammar),this[s][a]=p;function l(...g){let h=this._semantics[s][a];if(arguments.
length!==h.formals.length)throw new Error("Invalid number of arguments passed to "+a+" "+e+" (expected "+h.formals.length+", got "+arguments.length+")");let d=Object.
create(null);for(let[m,B]of Object.entries(g)){let k=h.formals[m];d[k]=B}let E=this.args;this.args=d;let I=h.execute(this._semantics,this);return this.args=E,I}
i(l,"doIt"),e==="operation"?(this.Wrapper.prototype[a]=l,this.Wrapper.prototype[a].toString=function(){return"["+a+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,a,{get:l,configurable:!0}),Object.defineProperty(this.attributeKeys,a,{value:Wh(a)}))}extendOperationOrAttribute(e,r,n){let s=e+"s";if(wk(r,"attribute"),
!(this.super&&r in this.super[s]))throw new Error("Cannot extend "+e+" '"+r+"': did not inherit an "+e+" with that name");if(Xh(this[s],r))throw new Error("Cann\
ot extend "+e+" '"+r+"' again");let o=this[s][r].formals,a=this[s][r].actionDict,A=Object.create(a);Object.keys(n).forEach(c=>{A[c]=n[c]}),this[s][r]=e==="opera\
tion"?new us(r,o,A):new ji(r,A),this[s][r].checkActionDict(this.grammar)}assertNewName(e,r){if(Xh(Oc.prototype,e))throw new Error("Cannot add "+r+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+r+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+r+" '"+e+"': an attribute with that name already exists")}wrap(e,r,n){let s=n||r;return e instanceof this.Wrapper?e:new this.Wrapper(e,r,s)}};function wk(t,e){
if(!tt.prototypeGrammar)return Ct(t.indexOf("(")===-1),{name:t,formals:[]};let r=tt.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSign\
ature");if(r.failed())throw new Error(r.message);return tt.prototypeGrammarSemantics(r).parse()}i(wk,"parseSignature");function gY(t,e,r){return function(...n){
let o=(this._semantics.operations[e]||this._semantics.attributes[e]).formals.map(a=>this.args[a]);if(!this.isIteration()&&n.length===1)return r.apply(n[0],o);throw fk(
this.ctorName,e,t,Zi)}}i(gY,"newDefaultAction");tt.createSemantics=function(t,e){let r=new tt(t,e!==void 0?e:tt.BuiltInSemantics._getSemantics()),n=i(function(o){
if(!(o instanceof Co))throw new TypeError("Semantics expected a MatchResult, but got "+Rc(o));if(o.failed())throw new TypeError("cannot apply Semantics to "+o.toString());
let a=o._cst;if(a.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+a.grammar.name+"' with a semantics for '"+t.name+"'");let A=new Dr(o.input);
return r.wrap(a,A.interval(o._cstOffset,o.input.length))},"ASemantics");return n.addOperation=function(s,o){return r.addOperationOrAttribute("operation",s,o),n},
n.extendOperation=function(s,o){return r.extendOperationOrAttribute("operation",s,o),n},n.addAttribute=function(s,o){return r.addOperationOrAttribute("attribute",
s,o),n},n.extendAttribute=function(s,o){return r.extendOperationOrAttribute("attribute",s,o),n},n._getActionDict=function(s){let o=r.operations[s]||r.attributes[s];
if(!o)throw new Error('"'+s+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return o.actionDict},n._remove=function(s){let o;
return s in r.operations?(o=r.operations[s],delete r.operations[s]):s in r.attributes&&(o=r.attributes[s],delete r.attributes[s]),delete r.Wrapper.prototype[s],
o},n.getOperationNames=function(){return Object.keys(r.operations)},n.getAttributeNames=function(){return Object.keys(r.attributes)},n.getGrammar=function(){return r.
grammar},n.toRecipe=function(s){return r.toRecipe(s)},n.toString=r.toString.bind(r),n._getSemantics=function(){return r},n};var us=class{static{i(this,"Operatio\
n")}constructor(e,r,n,s){this.name=e,this.formals=r,this.actionDict=n,this.builtInDefault=s}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(e,r){try{let{ctorName:n}=r._node,s=this.actionDict[n];return s?(Zi.push([this,n]),s.apply(r,r._children())):r.isNonterminal()&&(s=this.
actionDict._nonterminal,s)?(Zi.push([this,"_nonterminal",n]),s.apply(r,r._children())):(Zi.push([this,"default action",n]),this.actionDict._default.apply(r,r._children()))}finally{
Zi.pop()}}};us.prototype.typeName="operation";var ji=class extends us{static{i(this,"Attribute")}constructor(e,r,n){super(e,[],r,n)}execute(e,r){let n=r._node,s=e.
attributeKeys[this.name];return Xh(n,s)||(n[s]=us.prototype.execute.call(this,e,r)),n[s]}};ji.prototype.typeName="attribute";var bk=["_iter","_terminal","_nonterminal","_default"];function kk(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}i(kk,"getSortedRuleValues");var hY=i(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),Sk,xk,Ge=class t{static{i(this,"Grammar")}constructor(e,r,n,s){if(this.name=e,this.superGrammar=
r,this.rules=n,s){if(!(s in n))throw new Error("Invalid start rule: '"+s+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=s}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new Pc(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let r=kk(this),n=kk(e);return r.length===n.length&&r.every((s,o)=>s.description===n[o].description&&s.formals.join(",")===n[o].formals.join(",")&&s.body.
toString()===n[o].body.toString())}match(e,r){let n=this.matcher();return n.replaceInputRange(0,0,e),n.match(r)}trace(e,r){let n=this.matcher();return n.replaceInputRange(
0,0,e),n.trace(r)}createSemantics(){return tt.createSemantics(this)}extendSemantics(e){return tt.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,r,n){
let s=[];for(let o in n){let a=n[o];if(!bk.includes(o)&&!(o in this.rules)){s.push(`'${o}' is not a valid semantic action for '${this.name}'`);continue}if(typeof a!=
"function"){s.push(`'${o}' must be a function in an action dictionary for '${this.name}'`);continue}let c=a.length,u=this._topDownActionArity(o);if(c!==u){let p;
o==="_iter"||o==="_nonterminal"?p=`it should use a rest parameter, e.g. \`${o}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:p=`expected ${u}, got ${c}`,s.push(`Semantic action '${o}' has the wrong arity: ${p}`)}}if(s.length>0){let o=s.map(A=>"- "+A),a=new Error([`Found erro\
rs in the action dictionary of the '${r}' ${e}:`,...o].join(`
`));throw a.problems=s,a}}_topDownActionArity(e){return bk.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let r=this.superGrammar;for(;r;){if(r.equals(
e,!0))return!0;r=r.superGrammar}return!1}toRecipe(e=void 0){let r={};this.source&&(r.source=this.source.contents);let n=null;this.defaultStartRule&&(n=this.defaultStartRule);
let s={};Object.keys(this.rules).forEach(A=>{let c=this.rules[A],{body:u}=c,p=!this.superGrammar||!this.superGrammar.rules[A],l;p?l="define":l=u instanceof kr?"\
extend":"override";let g={};if(c.source&&this.source){let E=c.source.relativeTo(this.source);g.sourceInterval=[E.startIdx,E.endIdx]}let h=p?c.description:null,d=u.
outputRecipe(c.formals,this.source);s[A]=[l,g,h,c.formals,d]});let o="null";e?o=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(o=this.superGrammar.toRecipe());
let a=[...["grammar",r,this.name].map(JSON.stringify),o,...[n,s].map(JSON.stringify)];return hY(`[${a.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new ar;e.append("{");let r=!0;for(let n in this.rules){let{body:s}=this.rules[n];r?r=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(n,s,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,r,n){n.append(e),n.append(": function(");let s=this._topDownActionArity(e);n.append(Eo("_",s).join(", ")),n.append(
`) {
`),n.append("  }")}parseApplication(e){let r;if(e.indexOf("<")===-1)r=new q(e);else{let s=Sk.match(e,"Base_application");r=xk(s,{})}if(!(r.ruleName in this.rules))
throw vc(r.ruleName,this.name);let{formals:n}=this.rules[r.ruleName];if(n.length!==r.args.length){let{source:s}=this.rules[r.ruleName];throw Fc(r.ruleName,n.length,
r.args.length,s)}return r}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};Ge.ProtoBuiltInRules=new Ge("ProtoBuiltInRules",void 0,
{any:{body:pe,formals:[],description:"any character",primitive:!0},end:{body:ce,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new Wi(
new ae(0)),formals:["str"],primitive:!0},lower:{body:new oe("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new oe("Lu"),formals:[],
description:"an uppercase letter",primitive:!0},unicodeLtmo:{body:new oe("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{
body:new Lt(new q("space")),formals:[]},space:{body:new ne("\0"," "),formals:[],description:"a space"}});Ge.initApplicationParser=function(t,e){Sk=t,xk=e};var Ki=class{static{i(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,r){return this.source.subInterval(e,r-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?Ge.ProtoBuiltInRules:Ge.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,r){
let n=this.ensureSuperGrammar().rules[e];if(!n)throw ak(e,this.superGrammar.name,r);return n}installOverriddenOrExtendedRule(e,r,n,s){let o=xc(r);if(o.length>0)
throw Jh(e,o,s);let a=this.ensureSuperGrammar().rules[e],A=a.formals,c=A?A.length:0;if(r.length!==c)throw Fc(e,c,r.length,s);return this.install(e,r,n,a.description,
s)}install(e,r,n,s,o,a=!1){return this.rules[e]={body:n.introduceParams(r),formals:r,description:s,source:o,primitive:a},this}withSuperGrammar(e){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.
defaultStartRule=e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new Dr(e).interval(0,e.length),
this}build(){let e=new Ge(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.
supportsIncrementalParsing=e.superGrammar.supportsIncrementalParsing;let r=[],n=!1;return Object.keys(e.rules).forEach(s=>{let{body:o}=e.rules[s];try{o.assertChoicesHaveUniformArity(
s)}catch(a){r.push(a)}try{o.assertAllApplicationsAreValid(s,e)}catch(a){r.push(a),n=!0}}),n||Object.keys(e.rules).forEach(s=>{let{body:o}=e.rules[s];try{o.assertIteratedExprsAreNotNullable(
e,[])}catch(a){r.push(a)}}),r.length>0&&mk(r),this.source&&(e.source=this.source),e}define(e,r,n,s,o,a){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw Hh(e,this.name,this.superGrammar.name,o);if(this.rules[e])throw Hh(e,this.name,this.name,o);let A=xc(r);if(A.length>0)throw Jh(e,A,o);return this.install(
e,r,n,s,o,a)}override(e,r,n,s,o){return this.ensureSuperGrammarRuleForOverriding(e,o),this.installOverriddenOrExtendedRule(e,r,n,o),this}extend(e,r,n,s,o){if(!this.
ensureSuperGrammar().rules[e])throw Ak(e,this.superGrammar.name,o);let A=new kr(this.superGrammar,e,n);return A.source=n.source,this.installOverriddenOrExtendedRule(
e,r,A,o),this}};var Kr=class{static{i(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new Ki(e)}grammar(e,r,n,s,o){
let a=new Ki(r);return n&&a.withSuperGrammar(n instanceof Ge?n:this.fromRecipe(n)),s&&a.withDefaultStartRule(s),e&&e.source&&a.withSource(e.source),this.currentDecl=
a,Object.keys(o).forEach(A=>{this.currentRuleName=A;let c=o[A],u=c[0],p=c[1],l=c[2],g=c[3],h=this.fromRecipe(c[4]),d;a.source&&p&&p.sourceInterval&&(d=a.source.
subInterval(p.sourceInterval[0],p.sourceInterval[1]-p.sourceInterval[0])),a[u](A,g,h,l,d)}),this.currentRuleName=this.currentDecl=null,a.build()}terminal(e){return new te(
e)}range(e,r){return new ne(e,r)}param(e){return new ae(e)}alt(...e){let r=[];for(let n of e)n instanceof N||(n=this.fromRecipe(n)),n instanceof X?r=r.concat(n.
terms):r.push(n);return r.length===1?r[0]:new X(r)}seq(...e){let r=[];for(let n of e)n instanceof N||(n=this.fromRecipe(n)),n instanceof ee?r=r.concat(n.factors):
r.push(n);return r.length===1?r[0]:new ee(r)}star(e){return e instanceof N||(e=this.fromRecipe(e)),new Lt(e)}plus(e){return e instanceof N||(e=this.fromRecipe(e)),
new Ar(e)}opt(e){return e instanceof N||(e=this.fromRecipe(e)),new We(e)}not(e){return e instanceof N||(e=this.fromRecipe(e)),new se(e)}lookahead(e){return e instanceof
N||(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new se(new se(e)):new Ae(e)}lex(e){return e instanceof N||(e=this.fromRecipe(e)),new he(e)}app(e,r){return r&&
r.length>0&&(r=r.map(function(n){return n instanceof N?n:this.fromRecipe(n)},this)),new q(e,r)}splice(e,r){return new Sr(this.currentDecl.superGrammar,this.currentRuleName,
e.map(n=>this.fromRecipe(n)),r.map(n=>this.fromRecipe(n)))}fromRecipe(e){let r=e[0]==="grammar"?e.slice(1):e.slice(2),n=this[e[0]](...r),s=e[1];return s&&s.sourceInterval&&
this.currentDecl&&n.withSource(this.currentDecl.sourceInterval(...s.sourceInterval)),n}};function Vt(t){return typeof t=="function"?t.call(new Kr):(typeof t=="string"&&(t=JSON.parse(t)),new Kr().fromRecipe(t))}i(Vt,"makeRecipe");var Xi=Vt(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);Ge.BuiltInRules=Xi;Ik(Ge.BuiltInRules);var ea=Vt(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var ed=Object.create(N.prototype);function Rk(t,e){for(let r in t)if(r===e)return!0;return!1}i(Rk,"namespaceHas");function td(t,e,r,n){let s=new Kr(n),o,a,A,c=!1;
return(r||ea).createSemantics().addOperation("visit",{Grammars(l){return l.children.map(g=>g.visit())},Grammar(l,g,h,d,E){let I=l.visit();o=s.newGrammar(I),g.child(
0)&&g.child(0).visit(),d.children.map(B=>B.visit());let m=o.build();if(m.source=this.source.trimmed(),Rk(e,I))throw ok(m,e);return e[I]=m,m},SuperGrammar(l,g){let h=g.
visit();if(h==="null")o.withSuperGrammar(null);else{if(!e||!Rk(e,h))throw sk(h,e,g.source);o.withSuperGrammar(e[h])}},Rule_define(l,g,h,d,E){a=l.visit(),A=g.children.
map(k=>k.visit())[0]||[],!o.defaultStartRule&&o.ensureSuperGrammar()!==Ge.ProtoBuiltInRules&&o.withDefaultStartRule(a);let I=E.visit(),m=h.children.map(k=>k.visit())[0],
B=this.source.trimmed();return o.define(a,A,I,m,B)},Rule_override(l,g,h,d){a=l.visit(),A=g.children.map(m=>m.visit())[0]||[];let E=this.source.trimmed();o.ensureSuperGrammarRuleForOverriding(
a,E),c=!0;let I=d.visit();return c=!1,o.override(a,A,I,null,E)},Rule_extend(l,g,h,d){a=l.visit(),A=g.children.map(m=>m.visit())[0]||[];let E=d.visit(),I=this.source.
trimmed();return o.extend(a,A,E,null,I)},RuleBody(l,g){return s.alt(...g.visit()).withSource(this.source)},OverrideRuleBody(l,g){let h=g.visit(),d=h.indexOf(ed);
if(d>=0){let E=h.slice(0,d),I=h.slice(d+1);return I.forEach(m=>{if(m===ed)throw hk(m)}),new Sr(o.superGrammar,a,E,I).withSource(this.source)}else return s.alt(...h).
withSource(this.source)},Formals(l,g,h){return g.visit()},Params(l,g,h){return g.visit()},Alt(l){return s.alt(...l.visit()).withSource(this.source)},TopLevelTerm_inline(l,g){
let h=a+"_"+g.visit(),d=l.visit(),E=this.source.trimmed(),I=!(o.superGrammar&&o.superGrammar.rules[h]);c&&!I?o.override(h,A,d,null,E):o.define(h,A,d,null,E);let m=A.
map(B=>s.app(B));return s.app(h,m).withSource(d.source)},OverrideTopLevelTerm_superSplice(l){return ed},Seq(l){return s.seq(...l.children.map(g=>g.visit())).withSource(
this.source)},Iter_star(l,g){return s.star(l.visit()).withSource(this.source)},Iter_plus(l,g){return s.plus(l.visit()).withSource(this.source)},Iter_opt(l,g){return s.
opt(l.visit()).withSource(this.source)},Pred_not(l,g){return s.not(g.visit()).withSource(this.source)},Pred_lookahead(l,g){return s.lookahead(g.visit()).withSource(
this.source)},Lex_lex(l,g){return s.lex(g.visit()).withSource(this.source)},Base_application(l,g){let h=g.children.map(d=>d.visit())[0]||[];return s.app(l.visit(),
h).withSource(this.source)},Base_range(l,g,h){return s.range(l.visit(),h.visit()).withSource(this.source)},Base_terminal(l){return s.terminal(l.visit()).withSource(
this.source)},Base_paren(l,g,h){return g.visit()},ruleDescr(l,g,h){return g.visit()},ruleDescrText(l){return this.sourceString.trim()},caseName(l,g,h,d,E){return h.
visit()},name(l,g){return this.sourceString},nameFirst(l){},nameRest(l){},terminal(l,g,h){return g.children.map(d=>d.visit()).join("")},oneCharTerminal(l,g,h){return g.
visit()},escapeChar(l){try{return Oh(this.sourceString)}catch(g){throw g instanceof RangeError&&g.message.startsWith("Invalid code point ")?dk(l):g}},NonemptyListOf(l,g,h){
return[l.visit()].concat(h.children.map(d=>d.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}i(td,"buildGrammar");var Dk=Vt(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);dY(Ge.BuiltInRules);fY(Dk);function dY(t){let e={empty(){return this.iteration()},nonEmpty(r,n,s){return this.iteration([r].concat(s.children))},self(...r){return this}};
tt.BuiltInSemantics=tt.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}i(dY,"initBuiltInSemantics");function fY(t){tt.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,r){return{name:e.parse(),formals:r.children.map(n=>n.parse())[0]||[]}},Formals(e,r,n){return r.asIteration().children.
map(s=>s.parse())},name(e,r){return this.sourceString}}),tt.prototypeGrammar=t}i(fY,"initPrototypeParser");function Tk(t){let e=0,r=[0],n=i(()=>r[r.length-1],"topOfStack"),s={},o=/( *).*(?:$|\r?\n|\r)/g,a;for(;(a=o.exec(t))!=null;){let[A,c]=a;if(A.length===0)break;let u=c.
length,p=n(),l=e+u;if(u>p)r.push(u),s[l]=1;else if(u<p){let g=r.length;for(;n()!==u;)r.pop();s[l]=-1*(g-r.length)}e+=A.length}return r.length>1&&(s[e]=1-r.length),
s}i(Tk,"findIndentation");var Fk="an indented block",Nk="a dedent",vk=1114112,rd=class extends Dr{static{i(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),vk):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),vk):super.
nextCodePoint()}},qc=class extends N{static{i(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:r}=e,n=e.userData;e.doNotMemoize=!0;let s=r.pos,o=this.isIndent?1:-1;return(n[s]||0)*o>0?(e.userData=Object.create(n),e.userData[s]-=o,e.pushBinding(
new Jt(0),s),!0):(e.processFailure(s,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,r){}_isNullable(e,r){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let r=this.isIndent?
Fk:Nk;return new Ze(this,r,"description")}},mY=new q("indent"),EY=new q("dedent"),IY=new Sr(Xi,"any",[mY,EY],[]),nd=new Kr().newGrammar("IndentationSensitive").
withSuperGrammar(Xi).define("indent",[],new qc(!0),Fk,void 0,!0).define("dedent",[],new qc(!1),Nk,void 0,!0).extend("any",[],IY,"any character",void 0).build();
Object.assign(nd,{_matchStateInitializer(t){t.userData=Tk(t.input),t.inputStream=new rd(t)},supportsIncrementalParsing:!1});Ge.initApplicationParser(ea,td);var _k=Vt(O0);var PX=32*1024;var Lk=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,Uk=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var Mk=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];var ut='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',Yc='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',Hc='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it';function Ye(t,e){return`CHANGELOG ${t}; ${e}`}i(Ye,"changelog");var Bo={newerThan:"0.23.2",source:`no entry in th\
e CHANGELOG; ${ut}`},QY={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"0.11",name:"`while`",
source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{from:"0.11",name:"\
`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:Ye("0.12.0, #1476",Hc)},"double-point\
er":{from:"0.12",name:"a cast to a pointer to a pointer",source:Ye("0.12.0, #1557",Hc)},"digit-separator":{from:"0.14",name:"`_` between digits",source:Ye("0.14\
.0, #1900",Hc)},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:Ye("0.14.0, #1938",Hc)},"array-cast":{from:"0.19",name:"a cast to an array",source:Ye(
"0.19.0, #2686",Yc)},"config-block":{from:"0.20",name:"a `config` block",source:Ye("0.20.0, #2815",Yc)},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",
source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},
name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{
from:"0.21",name:"`for ($kv : @map)`",source:Ye("0.21.0, #3003",Yc)},let:{from:"0.22",name:"`let`",source:Ye("0.22.0, #3461",Yc)},"for-range":{from:"0.24",name:"\
`for ($i : a..b)`",source:Ye("0.24.0, #4126",ut)},"bare-condition":{from:"0.24",name:"a condition without parentheses",source:Ye("0.24.0, #4503",ut)},macro:{from:"\
0.24",name:"a macro",source:Ye("0.24.0, #4037",ut)},"map-declaration":{from:"0.24",name:"a map declaration",source:Ye("0.24.0, #3863",ut)},import:{newerThan:"0.\
23.2",name:"`import`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${ut}`},"block-expression":{from:"0.24",name:"a block\
 on its own, or a block or an if as an expression",source:Ye("0.24.0, #3780",ut)},duration:{from:"0.24",name:"a duration literal",source:Ye("0.24.0, #4317",ut)},
record:{from:"0.25",name:"a record",source:Ye("0.25.0, #4947",ut)},"named-probe":{from:"0.25",name:"a named probe",source:Ye("0.25.0, #4752",ut)},"empty-middle":{
from:"0.26",name:"`a ?: b`",source:Ye("0.26.0, #5077",ut)},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in it",source:"a parser of its\
 own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a source line",source:Ye("0.\
26.0, #4867",ut)},"attribute-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:Ye("0.26.0, #5153",ut)},"attribute-before":{...Bo,name:"`__a\
ttribute__` before a name"},discard:{...Bo,name:"`_ = ...`"},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG \
says when it came (0.26.0, #5185 makes it stable); ${ut}`},"short-tuple":{...Bo,name:"a tuple with fewer than two elements"},"trailing-comma":{...Bo,name:"a com\
ma behind the last element of a tuple"},comptime:{...Bo,name:"`comptime`"},"unroll-expression":{...Bo,name:"`unroll` of anything but a number or a positional pa\
rameter"},"glued-colon":{except:{from:"0.12",before:"0.26"},name:"a colon with a name or a number right behind it",source:'bpftrace src/lexer.l of 0.12.0 to 0.2\
5.1: `:6` is a part of a path anywhere in a script, up to 0.11.4 only `:6:`; a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected p\
ath", 0.27.1 takes it'},"glued-variable":{except:{from:"0.24",before:"0.26"},name:"a colon with a variable right behind it",source:"bpftrace src/lexer.l of 0.24\
.0 to 0.25.1: `:$x` is a part of a path anywhere in a script; 0.17.0, 0.23.2 and 0.27.1 take it"},"compound-operation":{except:{from:"0.13",before:"0.16"},name:"\
an operation, a cast or `?:` behind `+=` and the like",source:"CHANGELOG 0.16.0, #2293; bpftrace src/parser.yy: from 0.13.0 to 0.15.0 only a unary expression fo\
llows, up to 0.12.1 and from 0.16.0 any; 0.17.0, 0.23.2 and 0.27.1 take it"},"keyword-field":{from:"0.21",unknown:{before:"0.11"},name:"a field named by a keywo\
rd",source:'bpftrace src/parser.yy: `external_name` from 0.21.0 on; 0.17.0 says "syntax error, unexpected if", 0.23.2 and 0.27.1 take it'},"integer-type-field":{
except:{from:"0.18",before:"0.26"},name:"a field named like a type of integers",source:'bpftrace src/lexer.l and src/parser.yy of 0.18.0 to 0.25.1: such a word \
is no name; 0.23.2 says "syntax error, unexpected integer type", 0.17.0 and 0.27.1 take it'},"sized-type-field":{except:{from:"0.22",before:"0.24"},name:"a fiel\
d named `string`, `inet` or `buffer`",source:'bpftrace src/lexer.l and src/parser.yy of 0.22.0 to 0.23.2: such a word is no name; 0.23.2 says "syntax error, une\
xpected sized type", 0.17.0 and 0.27.1 take it'},"capital-suffix":{before:"0.26",name:"a number with a suffix in capitals",source:'bpftrace src/lexer.l up to 0.\
25.1 takes them, a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `1UL`, 0.27.1 says "invalid trailing bytes"'},"zero-in-exponent":{before:"0.26",name:"\
a number with an exponent that has or follows a zero",source:'a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `0e3` and `1e0`, 0.27.1 says "coefficient\
 part of scientific literal must be 1-9" or "invalid trailing bytes"'},"step-behind-block":{before:"0.26",name:"`++` or `--` right behind the block of an `if`",
source:'a parser of its own from 0.26 on, for which the block is an operand; 0.17.0 and 0.23.2 take `if (pid) { } ++$x;`, 0.27.1 says "increment/decrement requi\
res a variable or map"'},"sign-in-attach-point":{from:"0.26",name:"a sign such as `%` or `?` in an attach point without quotes",source:'bpftrace src/parser.yy u\
p to 0.25.1 (attach_point_def), a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected %", 0.27.1 looks for the name'},"separated-hex":{
newerThan:"0.23.2",name:"`_` in a hexadecimal number",source:`no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${ut}`}},BY={offsetof:{from:"0.18",name:"\
`offsetof`",source:'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},"args-dot":{from:"0.19",name:"`args\
.NAME`",source:'CHANGELOG 0.19.0, #2578; 0.17.0 says "Can not access field ... Try dereferencing it first", 0.23.2 and 0.27.1 take it'},"kprobe-module":{from:"0\
.20",name:"a kprobe with a module",source:'CHANGELOG 0.20.0, #2897; 0.11.3 and 0.17.0 say "kprobe probe type requires 1 argument", 0.23.2 takes it'},"readable-a\
ggregation":{from:"0.21",kernel:"5.19",name:"reading an aggregation as a number",source:'CHANGELOG 0.21.0, #3189 and #3226; 0.11.3 and 0.17.0 say "Type mismatch\
" or "Casts are not supported", 0.23.2 and 0.27.1 take it; by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)'},"indexed-print":{from:"0.21",name:"\
`print` of one entry of a map",source:'CHANGELOG 0.21.0, #3027; 0.11.3 and 0.17.0 say "should not be indexed by a key", 0.23.2 and 0.27.1 take it'},"delete-seve\
ral":{from:"0.21",before:"0.22",name:"`delete` of several entries",source:'CHANGELOG 0.21.0, #3046 and 0.22.0, #3506 (breaking, with an entry in the migration g\
uide); 0.17.0 says "requires one argument", 0.23.2 "expects a map with no keys" or "takes up to 2 arguments"; 0.27.1 refuses it too'},"outer-variable":{before:"\
0.22",name:"a variable used outside the block that assigns it",source:'CHANGELOG 0.22.0, #3367 (breaking); 0.11.3 and 0.17.0 take it, 0.23.2 and 0.27.1 say "Und\
efined or undeclared variable"'},"tuple-key":{from:"0.22",name:"a tuple as a map key",source:'CHANGELOG 0.22.0, #3390; 0.11.3 and 0.17.0 say "tuple cannot be us\
ed as a map key", 0.23.2 takes it'},"delete-by-key":{from:"0.22",name:"`delete(@map, key)`",source:'CHANGELOG 0.22.0, #3472; 0.11.3 and 0.17.0 say "delete() req\
uires one argument", 0.23.2 takes it'},"subfield-offset":{from:"0.23",name:"`offsetof` of a field of a field",source:"CHANGELOG 0.23.0, #3761; 0.17.0 has no off\
setof, 0.23.2 and 0.27.1 take it"},"enum-cast":{from:"0.23",name:"a cast to an enum",source:`CHANGELOG 0.23.0, #3812; 0.17.0 says "Unknown struct/union: 'enum .\
..'", 0.23.2 and 0.27.1 take it`},"jump-in-for":{from:"0.24",name:"`break`, `continue` or `return` in a for loop",source:'CHANGELOG 0.24.0, #4250 and #4255; 0.2\
3.2 says "statement is not allowed in a for-loop", of a while inside one too; 0.27.1 takes it'},"delete-value":{from:"0.24",name:"the value of `delete`",source:'\
CHANGELOG 0.24.0, #4186; 0.11.3, 0.17.0 and 0.23.2 say "should not be used in an assignment" or "Invalid condition", 0.27.1 takes it'},"raw-arguments":{from:"0.\
24",name:"`args` in a rawtracepoint",source:'CHANGELOG 0.24.0, #3918; 0.23.2 says "args builtin can only be used with tracepoint/fentry/uprobe probes"'},"raw-mo\
dule":{from:"0.24",name:"a rawtracepoint with a module",source:'CHANGELOG 0.24.0, #3944; 0.23.2 says "requires 1 arguments, found 2"'},"interval-duration":{newerThan:"\
0.23.2",name:"an interval or a profile that is one duration",source:'no entry in the CHANGELOG (0.24.0, #4317 is of literals); 0.11.3, 0.17.0 and 0.23.2 say "pr\
obe type requires 2 arguments", 0.27.1 takes it'},typeof:{newerThan:"0.23.2",name:"`typeof`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown f\
unction: typeof" or "syntax error", 0.27.1 takes it'},typeinfo:{newerThan:"0.23.2",name:"`typeinfo`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "U\
nknown function: typeinfo", 0.27.1 takes it with its config flag'},"config-word":{newerThan:"0.23.2",name:"a setting without quotes",source:'no entry in the CHA\
NGELOG; 0.23.2 says "Assignment ... must be literal" (stack modes apart), 0.27.1 takes it'},"exit-in-for":{before:"0.25",name:"`exit()` in a for loop",source:`C\
HANGELOG 0.25.0, #4587 (breaking); 0.23.2 takes it, 0.27.1 says "'return' statement is not allowed in a for-loop"`},"dot-dereference":{from:"0.25",name:"`.` on \
a pointer",source:`CHANGELOG 0.25.0, #4673; 0.17.0 and 0.23.2 say "Can not access field ... Try dereferencing it first, or using '->'", 0.27.1 takes it`},"sever\
al-begin":{from:"0.25",name:"a second BEGIN or END",source:'CHANGELOG 0.25.0, #4789; 0.11.3, 0.17.0 and 0.23.2 say "More than one BEGIN probe defined", 0.27.1 t\
akes it'},"watchpoint-argument":{before:"0.25",name:"a watchpoint on an argument",source:'CHANGELOG 0.25.0, #4890 (breaking); 0.27.1 says "Invalid function/addr\
ess argument"'},"percpuarray-declaration":{before:"0.25",unknown:{from:"0.25",before:"0.27.1"},name:"a map declared as percpuarray",source:'no entry in the CHAN\
GELOG; 0.27.1 says "Invalid bpf map type: percpuarray"'},"unset-map":{newerThan:"0.23.2",name:"reading a map that nothing assigns",source:'no entry in the CHANG\
ELOG; 0.17.0 and 0.23.2 say "Undefined map", 0.27.1 takes it'},"added-key":{newerThan:"0.23.2",name:"an aggregation with a key in a map that has one without",source:'\
no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Argument mismatch", 0.27.1 takes `@a = count(); @a[1] = count();`, and refuses it the other way round'},"probe\
-language":{from:"0.19",name:"a language in a uprobe",source:'bpftrace src/ast/attachpoint_parser.cpp from 0.19.0 on (ap_->lang); 0.17.0 says "uprobe probe type\
 requires 2 arguments", 0.23.2 and 0.27.1 take it'},"text-as-pointer":{newerThan:"0.23.2",name:"`str()` of a text",source:'no entry in the CHANGELOG; 0.17.0 and\
 0.23.2 say "str() expects an integer or a pointer type as first argument", 0.27.1 takes it'},"number-as-text":{newerThan:"0.23.2",name:"`%s` for a number",source:'\
no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "%s specifier expects a value of type string", 0.27.1 takes it'},"newer-conversion":{from:"0.24",name:"a conver\
sion such as `%i`, `%+d` or `%ls`",source:'bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex); 0.17.0 and 0.23.2 see no conversion in it and say "Too \
many arguments for format string", 0.27.1 takes it'},"loose-percent":{before:"0.24",name:"a percent sign that stands for itself before a blank or another one",source:'\
bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex): `% d` of "100% done" is a conversion, and `%%d` is none; 0.17.0 and 0.23.2 take them the other way\
 round, 0.27.1 says "not enough arguments for format string"'},"statement-definition":{before:"0.24",name:"a `#define` of more than an expression",source:'bpftr\
ace 0.24.0 src/ast/passes/c_macro_expansion.cpp: only an expression is expanded; 0.17.0 and 0.23.2 take statements, 0.27.1 says "unable to expand macro as an ex\
pression"'},"word-in-definition":{before:"0.27",unknown:{from:"0.24",before:"0.27"},name:"`comm`, `cpu`, `uid` or `curtask` in a `#define`",source:'0.27.1 says \
"Unknown identifier" of them in the text of a definition, and takes pid, tid, nsecs and kstack there; 0.17.0 and 0.23.2 take all'}},sd={...QY,...BY};var wY=new Map(Uk.map((t,e)=>[t,String.fromCharCode(33+e)]));function rt(t){let e=wY.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
i(rt,"codeOf");var WX=new Map([":","+","@","="].map(t=>[t,rt(t)]));var[ZX,jX]=[rt(":"),rt("=")],[KX,XX]=[rt("<positional>"),rt("<stray $>")],[e7,t7,r7]=[rt("<name>"),rt("<number>"),rt("<negative number>")],[n7,s7]=[rt("<argumen\
t>"),rt("<pattern>")],o7=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(t=>[t,rt(t)]));var g7=new Map(Mk),[h7,d7,f7,m7,E7]=[":","+","@","=","<stray $>"].map(rt);var U7=Vt(Lk);var[M7,G7]=[rt("<positional>"),rt("=")];var z7=v(";"),$7=v("<variable>");var oee=v("<decimal>"),iee=v("<number>"),aee=v("<string>"),Aee=v("<positional>"),cee=v("<variable>"),uee=v("<map>"),lee=v(","),pee=v("?");var gee=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(r=>[r,e])));var bee=v("{"),kee=v("}"),See=v(";"),xee=v("/"),Ree=v("else"),Dee=v("for"),Tee=new Set(["if","for","while","unroll"].map(v));var RY=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else that of the right."],
[":=","Write =."],["...","Write two dots: 0..5."]]),Jc=/^[-+*/%&|^~!<>=?:.]+$/;function Pk({tokens:t,at:e,found:r}){let n=Jc.test(r)?e:e-1;if(n<0||!Jc.test(t.text(
n)))return;let s=n+1;for(;e-n<3&&fo(t,n)&&Jc.test(t.text(n-1));)n--;for(;s-n<4&&fo(t,s)&&Jc.test(t.text(s));)s++;let{source:o}=t,a=Hi(t,n,s),A=o.slice(a.start,a.
end),c=RY.get(A);return c===void 0?void 0:{span:a,message:`bpftrace has no operator ${or(A)}.`,hint:c}}i(Pk,"diagnoseOperator");var DY=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body is written in braces: if (pid =\
= 1) { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),TY=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...\
) { ... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { .\
.. }, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) \
{ ... } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } \
around a block."]]),vY=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
FY=/^(?:[A-Za-z_]\w*|\*+)$/,Gk=/^[@$]?([A-Za-z_]\w*)$/;function Ok(t){let{tokens:e,at:r,found:n,statement:s}=t,o=i((A,c)=>({span:Zr(e,A),message:`bpftrace has n\
o ${or(e.text(A))}.`,hint:c}),"said"),a=DY.get(n.toLowerCase());return a!==void 0&&r>s&&!t.expected.includes("':'")?o(r,a):r>0&&e.text(r-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(n)?o(r-1,"Write !."):_Y(t)??NY(t,o)}i(Ok,"diagnoseWord");function NY({tokens:t,at:e,statement:r},n){let s=e>r&&r>0?TY.get(t.text(r)):void 0;return s===
void 0?void 0:n(r,s)}i(NY,"diagnoseStatement");function _Y({tokens:t,at:e,found:r,statement:n,expected:s}){if(e===n||!s.includes("';'")||!vY.test(t.text(n)))return;
for(let c=n;c<e;c++)if(!FY.test(t.text(c)))return;let o=e;for(;o<t.count&&o<e+4&&!/^[@$]/.test(t.text(o))&&!/^=$|^;$/.test(t.text(o+1));)o++;let a=Gk.exec(t.text(
o))?.[1]??Gk.exec(r)?.[1];if(a===void 0)return;let A=t.text(o).startsWith("@")?"@":"$";return{span:Hi(t,n,e),message:"A variable is not declared with its type i\
n front.",hint:A==="@"?`Write @${a} = ...`:`Write $${a} = ..., or let $${a} to declare it.`}}i(_Y,"diagnoseDeclaration");var LY=[[/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,"A function is written: fn name($a : int64) : int64 \
{ ... }."],[/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,"Lines for the preprocessor begin with #."],[/^typedef$/,"bpftrace reads definitions of struc\
t, union and enum, but no typedef: put it into a header, and #include that."],[/^probe$/,"Leave this word out: a probe begins with its attach point."],[/^(?:using|use|require|from|package)$/,
'Write import "path"; or #include <header.h>.']],qk=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,UY=/^[A-Za-z_]/,
od=v("{"),MY=v("/"),GY="'/' at the end of the predicate";function Yk(t){let{tokens:e,at:r,found:n,rule:s}=t;if(s!=="probe"||PY(t)<r)return;let o=e.text(0),[,a]=LY.
find(([c])=>c.test(o))??[];if(a!==void 0)return{span:Zr(e,0),message:`'${o}' begins nothing here.`,hint:a};if(r>0&&qk.test(o))return{span:Zr(e,0),message:"This \
statement is outside the probes.",hint:"Statements go inside the braces of a probe: begin { ... }."};let A=OY(t);if(A>0){let c=e.end(A-1);return{span:{start:c,end:c},
message:"Expected '{' after this, before the next probe.",hint:"The body of a probe is written in braces."}}return t.expected.includes(GY)&&n==="{"?{hint:"A pre\
dicate is written between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||n===""?HY(t):{hint:qY(t)}}i(Yk,"diagnoseHead");function PY({tokens:t}){let e=0;
for(;e<t.count&&t.code(e)!==od;)e++;return e}i(PY,"headEnd");function OY({tokens:t,at:e}){for(let r of[e-1,e])if(r>0&&t.onNewLine(r)&&mo(t.source,t.start(r)))return r;
return 0}i(OY,"nextProbe");function qY({tokens:t,at:e,found:r}){let n=t.text(e-1);return r==="if"?"A condition for the whole body is a predicate: /pid == 1/ { .\
.. }.":qk.test(r)?"The body of a probe is written in braces: add the {.":r===":"||n.endsWith(":")?`An attach point has no spaces in it, and from bpftrace ${sd["\
spaced-attach-point"].before} on it must not: kprobe:f.`:n.includes("/")&&/^[^\w@$"]/.test(r)?"A predicate needs a space before its first slash.":YY(t,e)?"A pre\
dicate is written between two slashes: /pid == 1/ { ... }.":mo(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(r)?"Several attach points of one probe are\
 separated by commas.":UY.test(r)?"Separate several attach points by commas, write a predicate between slashes, and a body in braces.":"After the attach point c\
omes a predicate between slashes, or the body in braces."}i(qY,"headHint");function YY(t,e){for(let r=e;r<t.count&&t.code(r)!==od;r++)if(t.code(r)===MY)return t.
code(r+1)===od;return!1}i(YY,"endsInSlash");function HY({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a c\
omment here too: leave out an empty predicate."}:void 0}i(HY,"emptyPredicate");var Qt=i(({expected:t},...e)=>e.some(r=>t.includes(r)),"expects"),JY="'/' at the end of the predicate",VY=/^ ?(?:else )?(?:if|while)\b[^{]*$/,zY=/^(?:[-+*/%&|^]|<<|>>)?=$/,
$Y=/^(?:\+\+|--)$/,WY=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
ZY="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",jY=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
KY=/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/,Vk=v("{"),Hk=v("}"),XY=new Set(["if","while","unroll"].map(v)),nt=i((t,e,r)=>n=>t(n)?
{hint:e,mend:r}:void 0,"when"),Jk="= assigns; write == to compare.",zk=[rH,nt(({found:t,before:e})=>t==="="&&VY.test(e),Jk),nt(t=>t.found==="="&&Qt(t,JY,"')'"),
Jk),nH,sH,iH,nt(t=>t.rule==="subprogram"&&Qt(t,"':'"),"Parameters and result have types: fn name($a : int64) : int64 { ... }."),nt(t=>/^[;,]$/.test(t.found)&&Qt(
t,"a probe","an attach point"),"Remove it: nothing goes between two probes.","leave-out"),nt(t=>/^ ?for\b/.test(t.before)?Qt(t,"a variable")&&t.tokens.text(t.at+
1)!==":"||Qt(t,"':'","'..'"):!1,ZY),({found:t,before:e})=>t.startsWith("@")&&/^ ?let ?$/.test(e)?{hint:`A map is not declared in a probe: leave let out, and wri\
te ${t} = ...`}:void 0,eH,nt(({found:t})=>t==="'","Strings are written in double quotes."),nt(({found:t})=>t==="`","bpftrace has no backquotes: strings are writ\
ten in double quotes."),aH,nt(t=>t.found===";"&&Qt(t,"a statement"),"Remove this ';': there is no empty statement.","leave-out"),nt(({found:t})=>KY.test(t),"Lin\
es for the preprocessor come before the probes.","leave-out"),nt(({found:t})=>t.startsWith("#"),"Comments begin with //.","leave-out"),nt(t=>Qt(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.
test(t.before),"The body needs braces, even for one statement."),tH,AH,nt(t=>Qt(t,"']'"),"Close the '[' with a ']'."),nt(t=>Qt(t,"')'")&&t.found!=="","Close the\
 '(' with a ')'."),nt(({rule:t,found:e})=>t==="config"&&e===":","A setting is written: name = value;"),nt(t=>t.rule==="config"&&Qt(t,"';'"),"Settings are separa\
ted by ';'."),nt(t=>Qt(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&t.rule!=="import","Statements are separated by ';'.")];function eH(t){let{tokens:e,at:r,found:n}=t;
return!Qt(t,"a variable")||!/^[A-Za-z_]/.test(n)?void 0:{hint:e.text(r-1)==="--"&&e.apart(r)?"Comments begin with //.":`A variable begins with $: write $${n}.`}}
i(eH,"wordForVariable");function tH({tokens:t,at:e,found:r,before:n}){let s=WY.exec(n)?.[1];if(!(s===void 0||t.onNewLine(e)||!/^[@$"\w-]/.test(r)))return{message:`\
Expected '(' after '${s}', found ${or(r)}.`,hint:`Arguments are written in parentheses: ${s}(...).`}}i(tH,"missingParenthesis");function rH({tokens:t,at:e,expected:r,
found:n}){if(!r.includes("'{'")||t.code(e-1)!==Hk||n==="{")return;let s=0;for(let o=e-1;o>0;o--)if(t.code(o)===Hk)s++;else if(t.code(o)===Vk&&--s===0){if(!XY.has(
t.code(o-1)))return;let a=t.text(o-1),A=`Expected ${a==="unroll"?"a number of turns":"a condition"} after '${a}', found '{'.`;return{span:Zr(t,o),message:A,hint:`\
Write ${a} (${a==="unroll"?"5":"pid == 1"}) { ... }.`}}}i(rH,"missingCondition");function nH({tokens:t,at:e,found:r}){let n=t.text(e-1);if(!(!/^[({]$/.test(r)||
!n.startsWith("@")||!fo(t,e)))return{message:`Expected '[' after ${or(n)}, found '${r}'.`,hint:`Keys are written in brackets: ${n}[...].`}}i(nH,"keysInBrackets");
function sH(t){let{tokens:e,at:r,found:n,before:s,statement:o,rule:a}=t,A=$Y.test(n);if(!(zY.test(n)||A)||r===o||a==="config"||!Qt(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.
test(s))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.test(s))return;let c=s.trim();return{span:Hi(e,o,r),message:A?
`Only a map or a variable can be counted with '${n}'.`:"Only a map or a variable can be assigned to.",hint:oH(c)}}i(sH,"wrongTarget");function oH(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.
exec(t)?.[1];if(e!==void 0&&jY.test(e))return`${e} is a word of the language: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with\
 $: write @${e} or $${e}.`;let r=/^(self|this) ?-> ?(\w+)/.exec(t);return r?`A value for this thread is kept in a map, @${r[2]}[tid], one for this event in a va\
riable, $${r[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no members: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a\
 map has letters, digits and _, but no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Members cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.
test(t)?"A positional parameter comes from the command line and cannot be changed.":"A map begins with @ and a variable with $."}i(oH,"targetHint");function iH({
tokens:t,at:e,found:r}){if(r==="$"){let n=t.source.startsWith("$0",t.start(e));return{message:n?"'$0' is not a positional parameter.":"A name must follow the '$\
'.",hint:n?"Positional parameters count from $1.":"A variable is $ and a name: $x."}}if(!(t.text(e-1)!=="@"||!fo(t,e)))return/^[@$]/.test(r)?{hint:"A map is one\
 @ and a name: @x."}:/^\d/.test(r)?{hint:"The name of a map begins with a letter or _, not with a digit."}:void 0}i(iH,"signOfNothing");function aH({tokens:t,at:e,
found:r}){return r!=="else"?void 0:{message:"This 'else' belongs to no 'if'.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else fol\
lows the closing brace of its if."}}i(aH,"strayElse");function AH(t){let{tokens:e,at:r,found:n}=t,s=e.text(r-1);if(s===","&&/^[)\],]$/.test(n))return{hint:"Remo\
ve the ',' before it."};let o=Yi(e,r).at(-1);if(o===void 0||e.code(o)===Vk||!Qt(t,"','","')'"))return;if(n.startsWith('"')&&s.endsWith('"'))return{hint:"bpftrac\
e does not join strings: make them one."};let a=o>0&&/^[A-Za-z_]/.test(e.text(o-1))&&!/^(?:if|while|for)$/.test(e.text(o-1)),A=/^[@$"\w]/.test(n)&&/[\w"\])]$/.test(
s);return a&&A?{hint:"Arguments are separated by ',', and the last is followed by ')'."}:void 0}i(AH,"comma");var cH=[[/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,"a typographic quote",'Write ".'],[/[\u2018-\u201b\u2032\u00b4\uff07]/,"a typographic quote",'Strings are wri\
tten in plain double quotes: ".'],[/[\u2010-\u2015\u2212\uff0d]/,"a typographic dash","Write the minus sign of the keyboard: -."],[/\u2026/,"an ellipsis","Write\
 dots: a range is 0..5."],[/\u00d7/,"a multiplication sign","Write *."],[/\u2192/,"an arrow","Write ->."],[/\u2260/,"an unequal sign","Write !=."],[/\u2264/,"a \
less-or-equal sign","Write <=."],[/\u2265/,"a greater-or-equal sign","Write >=."],[/\ufffd/,"a character that could not be read","Save the file as UTF-8."]],uH=[
[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"an unusual space","Write an ordinary space."],[/[\u2028\u2029\u0085\v\f]/,"a line separator that bpftrace does\
 not know","Write an ordinary newline."],[/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,"a character that cannot be seen","Remove it."],[/\0/,"a zero \
byte","Save the file as UTF-8: it may be UTF-16, or not text at all."],[new RegExp("\\p{Cc}","u"),"a control character","Remove it."]];function $k({tokens:t,at:e,
found:r}){let n=String.fromCodePoint(r.codePointAt(0)??32);if(r===""||/[!-~]/.test(n))return;let s=i(([l])=>l.test(n),"isKnown"),o=uH.find(s),[,a,A]=o??cH.find(
s)??lH(n)??[];if(a===void 0)return;let c=t.start(e),u=c+n.length;for(;o&&t.source.startsWith(n,u);)u+=n.length;let p=`${yc(n)} is ${a}.`;return{span:{start:c,end:u},
mend:o&&"leave-out",message:p,hint:A}}i($k,"diagnoseCharacter");function lH(t){let e=String.fromCharCode(t.charCodeAt(0)-65248),r=[/[\uff01-\uff5e]/,"a full-wid\
th character",`Write ${e}.`];return r[0].test(t)?r:void 0}i(lH,"fullWidth");var pH=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,gH=v("<string with a bad escape>"),hH=new Set([v("<malformed number>"),v("<digits>")]);var dH={")":"(","]":"[","}":"{"},ate=[$k,fH,EH,Pk,Yk,Ok,...zk];function fH({tokens:t,at:e,found:r}){let n=Zr(t,e),s=t.code(e)===gH?pH.exec(r):void 0;if(s){let[o,a=""]=s,A=n.start+o.length,c=`bpftrace does not know the escap\
e ${a} in a string.`;return{span:{start:A-a.length,end:A},message:c,hint:"Write \\\\ for a backslash."}}if(hH.has(t.code(e)))return r.length<=1e3&&kc(r)?{message:`${or(
r)} is too large: the largest number is 18446744073709551615.`}:{message:`${or(r)} is not a number.`,hint:mH(r)}}i(fH,"diagnoseText");function mH(t){if(t.length>
64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers: write 0x${BigInt(t).toString(16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An octal number\
 begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A leading zero makes a number octal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.
exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${or(e)} is not a unit: a time has ns, us, ms, s, m, h or d.`}i(mH,"numberHint");function EH({tokens:t,
at:e,found:r}){let n=dH[r];if(r==="/"&&e>0&&t.text(e-1)==="*"&&!t.apart(e))return{mend:"leave-out",span:{start:t.start(e-1),end:t.end(e)},message:"This '*/' clo\
ses no comment.",hint:"Remove it, or begin the comment with /*."};if(n===void 0)return;let s=Yi(t,e),o=s.at(-1);if(r==="}"?s.length>0:o!==void 0&&t.text(o)!=="{")
return;let a=`Remove it, or add the ${n} that it belongs to.`;return{mend:r==="}"?"leave-out":void 0,message:`This '${r}' closes nothing.`,hint:a}}i(EH,"diagnos\
eClosing");var mte=8*1024,Ete=v(";"),Ite=v("{"),Cte=v("}"),Qte=new Set([...";{}"].map(v));var Mte=128*1024,Gte=128*1024;var Pte=`Brackets or conditionals are nested more than ${ek} levels deep here: nest them less.`;var CH=300,QH=16;function Wk({comments:t,threads:e}){return[...t,...e.flatMap(n=>n.comments)].flatMap(({body:n,author:s,fullDatabaseId:o,lastEditedAt:a})=>{if(s?.
__typename!=="User")return[];let A=M0(n);if(A?.kind!=="dismiss"||A.id.length!==QH||A.reason.length>CH)return[];let c={by:s.login,byId:s.databaseId??void 0},{id:u,
reason:p}=A;return[{id:u,reason:p,...c,commentId:Number(o),edited:a!==null}]})}i(Wk,"dismissalCommands");async function BH(t,e,r){let n=new Set(e.map(p=>p.toLowerCase())),s=new Set([...n].map(p=>p.split("/")[0]??"")),o=[],a=[],A=new Map,c=i(async(p,l)=>{if(l.edited)
return"Its comment was edited.";let g=fh(l.reason);if(g!==void 0&&g<r)return`It ended on ${g}.`;let h={login:l.by,id:l.byId},d=`${p.owner}/${p.repo} ${l.by}`,E=await dh(
A,d,()=>t0(t,p,h));return E==="admin"||E==="write"?void 0:`${l.by} has no write access.`},"why"),u=i(async p=>{for(let l of Wk(await o0(t,p))){let{id:g,by:h,reason:d}=l,
E=fh(d),I=await c(p,l);o.push({repository:`${p.owner}/${p.repo}`,pull:p.number,url:p.url,finding:g,by:h,reason:d,...E===void 0?{}:{until:E},...I===void 0?{}:{lapsed:I}})}},
"read");for(let p of s)try{let{found:l,count:g}=await i0(t,p);l.length<g&&a.push(`GitHub shows ${l.length} of ${g} pull requests of ${p} with dismissals.`);let h=l.
filter(({owner:d,repo:E})=>n.has(`${d}/${E}`.toLowerCase()));for(let d of h)await u(d).catch(E=>{a.push(Ac(`The dismissals in ${d.url} could not be read`,E))})}catch(l){
a.push(Ac(`The dismissals in repositories of ${p} could not be listed`,l))}return{dismissals:o,problems:a}}i(BH,"readDismissals");export{nO as connect,BH as readDismissals};
