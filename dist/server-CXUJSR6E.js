import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{d as vr,e as Dr,f as ls,i as ms,l as gs,n as wr,o as ys,p as _s,q as bs}from"./chunk-HVUQWZRU.js";import{e as ds,f as fs,g as hs,h as ps}from"./chunk-KC4EVX5D.js";
import{a as us}from"./chunk-LAX5AFI2.js";import{k as is}from"./chunk-FAN43L45.js";import{da as ss,ra as as,ta as cs,y as br}from"./chunk-3GZEUKVN.js";
import{a as _r,db as os,ea as ns}from"./chunk-37J7ZHR6.js";import"./chunk-MZ5ESMHO.js";import"./chunk-N6Y3JKTD.js";import"./chunk-XUKDSFID.js";
import{b as es,od as rs}from"./chunk-P66A45LD.js";import"./chunk-B6BJ3YSN.js";import{a as ts}from"./chunk-ISUK2UUZ.js";import{a as i,b as be,d as w,
f as Zi,g as yr}from"./chunk-H47UKSLI.js";var on=w(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.boolean=ed;Pe.string=vs;Pe.number=td;Pe.error=nd;Pe.func=Ds;Pe.array=ws;Pe.stringArray=
rd;Pe.typedArray=od;Pe.thenable=id;function ed(e){return e===!0||e===!1}i(ed,"boolean");function vs(e){return typeof e=="string"||e instanceof String}i(vs,"stri\
ng");function td(e){return typeof e=="number"||e instanceof Number}i(td,"number");function nd(e){return e instanceof Error}i(nd,"error");function Ds(e){return typeof e==
"function"}i(Ds,"func");function ws(e){return Array.isArray(e)}i(ws,"array");function rd(e){return ws(e)&&e.every(t=>vs(t))}i(rd,"stringArray");function od(e,t){
return Array.isArray(e)&&e.every(t)}i(od,"typedArray");function id(e){return e&&Ds(e.then)}i(id,"thenable")});var ht=w(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.boolean=sd;Ne.string=Ps;Ne.number=ad;Ne.error=cd;Ne.func=ud;Ne.array=Rs;Ne.stringArray=
ld;function sd(e){return e===!0||e===!1}i(sd,"boolean");function Ps(e){return typeof e=="string"||e instanceof String}i(Ps,"string");function ad(e){return typeof e==
"number"||e instanceof Number}i(ad,"number");function cd(e){return e instanceof Error}i(cd,"error");function ud(e){return typeof e=="function"}i(ud,"func");function Rs(e){
return Array.isArray(e)}i(Rs,"array");function ld(e){return Rs(e)&&e.every(t=>Ps(t))}i(ld,"stringArray")});var Vr=w(R=>{"use strict";var dd=R&&R.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),fd=R&&R.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),hd=R&&R.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&dd(n,t,r[o]);return fd(n,t),n}})();Object.defineProperty(R,"__esModule",{value:!0});R.Message=R.NotificationType9=R.NotificationType8=R.NotificationType7=
R.NotificationType6=R.NotificationType5=R.NotificationType4=R.NotificationType3=R.NotificationType2=R.NotificationType1=R.NotificationType0=R.NotificationType=R.
RequestType9=R.RequestType8=R.RequestType7=R.RequestType6=R.RequestType5=R.RequestType4=R.RequestType3=R.RequestType2=R.RequestType1=R.RequestType=R.RequestType0=
R.AbstractMessageSignature=R.ParameterStructures=R.ResponseError=R.ErrorCodes=void 0;var ot=hd(ht()),Pr;(function(e){e.ParseError=-32700,e.InvalidRequest=-32600,
e.MethodNotFound=-32601,e.InvalidParams=-32602,e.InternalError=-32603,e.jsonrpcReservedErrorRangeStart=-32099,e.serverErrorStart=-32099,e.MessageWriteError=-32099,
e.MessageReadError=-32098,e.PendingResponseRejected=-32097,e.ConnectionInactive=-32096,e.ServerNotInitialized=-32002,e.UnknownErrorCode=-32001,e.jsonrpcReservedErrorRangeEnd=
-32e3,e.serverErrorEnd=-32e3})(Pr||(R.ErrorCodes=Pr={}));var Rr=class e extends Error{static{i(this,"ResponseError")}code;data;constructor(t,n,r){super(n),this.
code=ot.number(t)?t:Pr.UnknownErrorCode,this.data=r,Object.setPrototypeOf(this,e.prototype)}toJson(){let t={code:this.code,message:this.message};return this.data!==
void 0&&(t.data=this.data),t}};R.ResponseError=Rr;var Be=class e{static{i(this,"ParameterStructures")}kind;static auto=new e("auto");static byPosition=new e("by\
Position");static byName=new e("byName");constructor(t){this.kind=t}static is(t){return t===e.auto||t===e.byName||t===e.byPosition}toString(){return this.kind}};
R.ParameterStructures=Be;var U=class{static{i(this,"AbstractMessageSignature")}method;numberOfParams;constructor(t,n){this.method=t,this.numberOfParams=n}get parameterStructures(){
return Be.auto}};R.AbstractMessageSignature=U;var Sr=class extends U{static{i(this,"RequestType0")}_;constructor(t){super(t,0)}};R.RequestType0=Sr;var Cr=class extends U{static{
i(this,"RequestType")}_parameterStructures;_;constructor(t,n=Be.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){return this._parameterStructures}};
R.RequestType=Cr;var Tr=class extends U{static{i(this,"RequestType1")}_parameterStructures;_;constructor(t,n=Be.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.RequestType1=Tr;var Or=class extends U{static{i(this,"RequestType2")}_;constructor(t){super(t,2)}};R.RequestType2=Or;var qr=class extends U{static{
i(this,"RequestType3")}_;constructor(t){super(t,3)}};R.RequestType3=qr;var kr=class extends U{static{i(this,"RequestType4")}_;constructor(t){super(t,4)}};R.RequestType4=
kr;var Mr=class extends U{static{i(this,"RequestType5")}_;constructor(t){super(t,5)}};R.RequestType5=Mr;var jr=class extends U{static{i(this,"RequestType6")}_;constructor(t){
super(t,6)}};R.RequestType6=jr;var Nr=class extends U{static{i(this,"RequestType7")}_;constructor(t){super(t,7)}};R.RequestType7=Nr;var xr=class extends U{static{
i(this,"RequestType8")}_;constructor(t){super(t,8)}};R.RequestType8=xr;var Er=class extends U{static{i(this,"RequestType9")}_;constructor(t){super(t,9)}};R.RequestType9=
Er;var Fr=class extends U{static{i(this,"NotificationType")}_parameterStructures;_;constructor(t,n=Be.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.NotificationType=Fr;var Ir=class extends U{static{i(this,"NotificationType0")}_;constructor(t){super(t,0)}};R.NotificationType0=
Ir;var Lr=class extends U{static{i(this,"NotificationType1")}_parameterStructures;_;constructor(t,n=Be.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.NotificationType1=Lr;var Wr=class extends U{static{i(this,"NotificationType2")}_;constructor(t){super(t,2)}};R.NotificationType2=
Wr;var Ar=class extends U{static{i(this,"NotificationType3")}_;constructor(t){super(t,3)}};R.NotificationType3=Ar;var Hr=class extends U{static{i(this,"Notifica\
tionType4")}_;constructor(t){super(t,4)}};R.NotificationType4=Hr;var $r=class extends U{static{i(this,"NotificationType5")}_;constructor(t){super(t,5)}};R.NotificationType5=
$r;var zr=class extends U{static{i(this,"NotificationType6")}_;constructor(t){super(t,6)}};R.NotificationType6=zr;var Ur=class extends U{static{i(this,"Notifica\
tionType7")}_;constructor(t){super(t,7)}};R.NotificationType7=Ur;var Br=class extends U{static{i(this,"NotificationType8")}_;constructor(t){super(t,8)}};R.NotificationType8=
Br;var Kr=class extends U{static{i(this,"NotificationType9")}_;constructor(t){super(t,9)}};R.NotificationType9=Kr;var Ss;(function(e){function t(o){let a=o;return a&&
ot.string(a.method)&&(ot.string(a.id)||ot.number(a.id))}i(t,"isRequest"),e.isRequest=t;function n(o){let a=o;return a&&ot.string(a.method)&&o.id===void 0}i(n,"i\
sNotification"),e.isNotification=n;function r(o){let a=o;return a&&(a.result!==void 0||!!a.error)&&(ot.string(a.id)||ot.number(a.id)||a.id===null)}i(r,"isRespon\
se"),e.isResponse=r})(Ss||(R.Message=Ss={}))});var Gr=w(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});Ke.LRUCache=Ke.LinkedMap=Ke.Touch=void 0;var se;(function(e){e.None=0,e.First=1,e.AsOld=
e.First,e.Last=2,e.AsNew=e.Last})(se||(Ke.Touch=se={}));var sn=class{static{i(this,"LinkedMap")}[Symbol.toStringTag]="LinkedMap";_map;_head;_tail;_size;_state;constructor(){
this._map=new Map,this._head=void 0,this._tail=void 0,this._size=0,this._state=0}clear(){this._map.clear(),this._head=void 0,this._tail=void 0,this._size=0,this.
_state++}isEmpty(){return!this._head&&!this._tail}get size(){return this._size}get first(){return this._head?.value}get last(){return this._tail?.value}before(t){
let n=this._map.get(t);return n?n.previous?.value:void 0}after(t){let n=this._map.get(t);return n?n.next?.value:void 0}has(t){return this._map.has(t)}get(t,n=se.
None){let r=this._map.get(t);if(r)return n!==se.None&&this.touch(r,n),r.value}set(t,n,r=se.None){let o=this._map.get(t);if(o)o.value=n,r!==se.None&&this.touch(o,
r);else{switch(o={key:t,value:n,next:void 0,previous:void 0},r){case se.None:this.addItemLast(o);break;case se.First:this.addItemFirst(o);break;case se.Last:this.
addItemLast(o);break;default:this.addItemLast(o);break}this._map.set(t,o),this._size++}return this}delete(t){return!!this.remove(t)}remove(t){let n=this._map.get(
t);if(n)return this._map.delete(t),this.removeItem(n),this._size--,n.value}shift(){if(!this._head&&!this._tail)return;if(!this._head||!this._tail)throw new Error(
"Invalid list");let t=this._head;return this._map.delete(t.key),this.removeItem(t),this._size--,t.value}forEach(t,n){let r=this._state,o=this._head;for(;o;){if(n?
t.bind(n)(o.value,o.key,this):t(o.value,o.key,this),this._state!==r)throw new Error("LinkedMap got modified during iteration.");o=o.next}}keys(){let t=this._state,
n=this._head,r={[Symbol.iterator]:()=>r,next:i(()=>{if(this._state!==t)throw new Error("LinkedMap got modified during iteration.");if(n){let o={value:n.key,done:!1};
return n=n.next,o}else return{value:void 0,done:!0}},"next")};return r}values(){let t=this._state,n=this._head,r={[Symbol.iterator]:()=>r,next:i(()=>{if(this._state!==
t)throw new Error("LinkedMap got modified during iteration.");if(n){let o={value:n.value,done:!1};return n=n.next,o}else return{value:void 0,done:!0}},"next")};
return r}entries(){let t=this._state,n=this._head,r={[Symbol.iterator]:()=>r,next:i(()=>{if(this._state!==t)throw new Error("LinkedMap got modified during itera\
tion.");if(n){let o={value:[n.key,n.value],done:!1};return n=n.next,o}else return{value:void 0,done:!0}},"next")};return r}[Symbol.iterator](){return this.entries()}trimOld(t){
if(t>=this.size)return;if(t===0){this.clear();return}let n=this._head,r=this.size;for(;n&&r>t;)this._map.delete(n.key),n=n.next,r--;this._head=n,this._size=r,n&&
(n.previous=void 0),this._state++}addItemFirst(t){if(!this._head&&!this._tail)this._tail=t;else if(this._head)t.next=this._head,this._head.previous=t;else throw new Error(
"Invalid list");this._head=t,this._state++}addItemLast(t){if(!this._head&&!this._tail)this._head=t;else if(this._tail)t.previous=this._tail,this._tail.next=t;else
throw new Error("Invalid list");this._tail=t,this._state++}removeItem(t){if(t===this._head&&t===this._tail)this._head=void 0,this._tail=void 0;else if(t===this.
_head){if(!t.next)throw new Error("Invalid list");t.next.previous=void 0,this._head=t.next}else if(t===this._tail){if(!t.previous)throw new Error("Invalid list");
t.previous.next=void 0,this._tail=t.previous}else{let n=t.next,r=t.previous;if(!n||!r)throw new Error("Invalid list");n.previous=r,r.next=n}t.next=void 0,t.previous=
void 0,this._state++}touch(t,n){if(!this._head||!this._tail)throw new Error("Invalid list");if(!(n!==se.First&&n!==se.Last)){if(n===se.First){if(t===this._head)
return;let r=t.next,o=t.previous;t===this._tail?(o.next=void 0,this._tail=o):(r.previous=o,o.next=r),t.previous=void 0,t.next=this._head,this._head.previous=t,this.
_head=t,this._state++}else if(n===se.Last){if(t===this._tail)return;let r=t.next,o=t.previous;t===this._head?(r.previous=void 0,this._head=r):(r.previous=o,o.next=
r),t.next=void 0,t.previous=this._tail,this._tail.next=t,this._tail=t,this._state++}}}toJSON(){let t=[];return this.forEach((n,r)=>{t.push([r,n])}),t}fromJSON(t){
this.clear();for(let[n,r]of t)this.set(n,r)}};Ke.LinkedMap=sn;var Jr=class extends sn{static{i(this,"LRUCache")}_limit;_ratio;constructor(t,n=1){super(),this._limit=
t,this._ratio=Math.min(Math.max(0,n),1)}get limit(){return this._limit}set limit(t){this._limit=t,this.checkTrim()}get ratio(){return this._ratio}set ratio(t){this.
_ratio=Math.min(Math.max(0,t),1),this.checkTrim()}get(t,n=se.AsNew){return super.get(t,n)}peek(t){return super.get(t,se.None)}set(t,n){return super.set(t,n,se.Last),
this.checkTrim(),this}checkTrim(){this.size>this._limit&&this.trimOld(Math.round(this._limit*this._ratio))}};Ke.LRUCache=Jr});var Ts=w(an=>{"use strict";Object.defineProperty(an,"__esModule",{value:!0});an.Disposable=void 0;var Cs;(function(e){function t(n){return{dispose:n}}i(t,"creat\
e"),e.create=t})(Cs||(an.Disposable=Cs={}))});var Ve=w(Xr=>{"use strict";Object.defineProperty(Xr,"__esModule",{value:!0});var Qr;function Yr(){if(Qr===void 0)throw new Error("No runtime abstraction layer i\
nstalled");return Qr}i(Yr,"RAL");(function(e){function t(n){if(n===void 0)throw new Error("No runtime abstraction layer provided");Qr=n}i(t,"install"),e.install=
t})(Yr||(Yr={}));Xr.default=Yr});var pt=w(Je=>{"use strict";var pd=Je&&Je.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(Je,"__esModule",{value:!0});Je.
Emitter=Je.Event=void 0;var md=pd(Ve()),Os;(function(e){let t={dispose(){}};e.None=function(){return t}})(Os||(Je.Event=Os={}));var Zr=class{static{i(this,"Call\
backList")}_callbacks;_contexts;add(t,n=null,r){this._callbacks||(this._callbacks=[],this._contexts=[]),this._callbacks.push(t),this._contexts.push(n),Array.isArray(
r)&&r.push({dispose:i(()=>this.remove(t,n),"dispose")})}remove(t,n=null){if(!this._callbacks)return;let r=!1;for(let o=0,a=this._callbacks.length;o<a;o++)if(this.
_callbacks[o]===t)if(this._contexts[o]===n){this._callbacks.splice(o,1),this._contexts.splice(o,1);return}else r=!0;if(r)throw new Error("When adding a listener\
 with a context, you should remove it with the same context")}invoke(...t){if(!this._callbacks)return[];let n=[],r=this._callbacks.slice(0),o=this._contexts.slice(
0);for(let a=0,u=r.length;a<u;a++)try{n.push(r[a].apply(o[a],t))}catch(l){(0,md.default)().console.error(l)}return n}isEmpty(){return!this._callbacks||this._callbacks.
length===0}dispose(){this._callbacks=void 0,this._contexts=void 0}},eo=class e{static{i(this,"Emitter")}_options;static _noop=i(function(){},"_noop");_event;_callbacks;constructor(t){
this._options=t}get event(){return this._event||(this._event=(t,n,r)=>{this._callbacks||(this._callbacks=new Zr),this._options&&this._options.onFirstListenerAdd&&
this._callbacks.isEmpty()&&this._options.onFirstListenerAdd(this),this._callbacks.add(t,n);let o={dispose:i(()=>{this._callbacks&&(this._callbacks.remove(t,n),o.
dispose=e._noop,this._options&&this._options.onLastListenerRemove&&this._callbacks.isEmpty()&&this._options.onLastListenerRemove(this))},"dispose")};return Array.
isArray(r)&&r.push(o),o}),this._event}fire(t){this._callbacks&&this._callbacks.invoke.call(this._callbacks,t)}dispose(){this._callbacks&&(this._callbacks.dispose(),
this._callbacks=void 0)}};Je.Emitter=eo});var ln=w(he=>{"use strict";var gd=he&&he.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),yd=he&&he.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),_d=he&&he.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&gd(n,t,r[o]);return yd(n,t),n}})(),bd=he&&he.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(he,"__es\
Module",{value:!0});he.CancellationTokenSource=he.CancellationToken=void 0;var vd=bd(Ve()),Dd=_d(ht()),to=pt(),cn;(function(e){e.None=Object.freeze({isCancellationRequested:!1,
onCancellationRequested:to.Event.None}),e.Cancelled=Object.freeze({isCancellationRequested:!0,onCancellationRequested:to.Event.None});function t(n){let r=n;return r&&
(r===e.None||r===e.Cancelled||Dd.boolean(r.isCancellationRequested)&&!!r.onCancellationRequested)}i(t,"is"),e.is=t})(cn||(he.CancellationToken=cn={}));var wd=Object.
freeze(function(e,t){let n=(0,vd.default)().timer.setTimeout(e.bind(t),0);return{dispose(){n.dispose()}}}),un=class{static{i(this,"MutableToken")}_isCancelled=!1;_emitter;cancel(){
this._isCancelled||(this._isCancelled=!0,this._emitter&&(this._emitter.fire(void 0),this.dispose()))}get isCancellationRequested(){return this._isCancelled}get onCancellationRequested(){
return this._isCancelled?wd:(this._emitter||(this._emitter=new to.Emitter),this._emitter.event)}dispose(){this._emitter&&(this._emitter.dispose(),this._emitter=
void 0)}},no=class{static{i(this,"CancellationTokenSource")}_token;get token(){return this._token||(this._token=new un),this._token}cancel(){this._token?this._token.
cancel():this._token=cn.Cancelled}dispose(){this._token?this._token instanceof un&&this._token.dispose():this._token=cn.None}};he.CancellationTokenSource=no});var qs=w(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.SharedArrayReceiverStrategy=mt.SharedArraySenderStrategy=void 0;var Pd=ln(),At;(function(e){
e.Continue=0,e.Cancelled=1})(At||(At={}));var ro=class{static{i(this,"SharedArraySenderStrategy")}buffers;constructor(){this.buffers=new Map}enableCancellation(t){
if(t.id===null)return;let n=new SharedArrayBuffer(4),r=new Int32Array(n,0,1);r[0]=At.Continue,this.buffers.set(t.id,n),t.$cancellationData=n}async sendCancellation(t,n){
let r=this.buffers.get(n);if(r===void 0)return;let o=new Int32Array(r,0,1);Atomics.store(o,0,At.Cancelled)}cleanup(t){this.buffers.delete(t)}dispose(){this.buffers.
clear()}};mt.SharedArraySenderStrategy=ro;var oo=class{static{i(this,"SharedArrayBufferCancellationToken")}data;constructor(t){this.data=new Int32Array(t,0,1)}get isCancellationRequested(){
return Atomics.load(this.data,0)===At.Cancelled}get onCancellationRequested(){throw new Error("Cancellation over SharedArrayBuffer doesn't support cancellation \
events")}},io=class{static{i(this,"SharedArrayBufferCancellationTokenSource")}token;constructor(t){this.token=new oo(t)}cancel(){}dispose(){}},so=class{static{i(
this,"SharedArrayReceiverStrategy")}kind="request";createCancellationTokenSource(t){let n=t.$cancellationData;return n===void 0?new Pd.CancellationTokenSource:new io(
n)}};mt.SharedArrayReceiverStrategy=so});var co=w(gt=>{"use strict";var Rd=gt&&gt.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(gt,"__esModule",{value:!0});gt.
Semaphore=void 0;var Sd=Rd(Ve()),ao=class{static{i(this,"Semaphore")}_capacity;_active;_waiting;constructor(t=1){if(t<=0)throw new Error("Capacity must be great\
er than 0");this._capacity=t,this._active=0,this._waiting=[]}lock(t){return new Promise((n,r)=>{this._waiting.push({thunk:t,resolve:n,reject:r}),this.runNext()})}get active(){
return this._active}runNext(){this._waiting.length===0||this._active===this._capacity||(0,Sd.default)().timer.setImmediate(()=>this.doRunNext())}doRunNext(){if(this.
_waiting.length===0||this._active===this._capacity)return;let t=this._waiting.shift();if(this._active++,this._active>this._capacity)throw new Error("Too many th\
unks active");try{let n=t.thunk();n instanceof Promise?n.then(r=>{this._active--,t.resolve(r),this.runNext()},r=>{this._active--,t.reject(r),this.runNext()}):(this.
_active--,t.resolve(n),this.runNext())}catch(n){this._active--,t.reject(n),this.runNext()}}};gt.Semaphore=ao});var Ms=w(ae=>{"use strict";var Cd=ae&&ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Td=ae&&ae.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Od=ae&&ae.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Cd(n,t,r[o]);return Td(n,t),n}})(),qd=ae&&ae.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ae,"__es\
Module",{value:!0});ae.ReadableStreamMessageReader=ae.AbstractMessageReader=ae.MessageReader=void 0;var lo=qd(Ve()),yt=Od(ht()),uo=pt(),kd=co(),ks;(function(e){
function t(n){let r=n;return r&&yt.func(r.listen)&&yt.func(r.dispose)&&yt.func(r.onError)&&yt.func(r.onClose)&&yt.func(r.onPartialMessage)}i(t,"is"),e.is=t})(ks||
(ae.MessageReader=ks={}));var dn=class{static{i(this,"AbstractMessageReader")}errorEmitter;closeEmitter;partialMessageEmitter;constructor(){this.errorEmitter=new uo.
Emitter,this.closeEmitter=new uo.Emitter,this.partialMessageEmitter=new uo.Emitter}dispose(){this.errorEmitter.dispose(),this.closeEmitter.dispose(),this.partialMessageEmitter.
dispose()}get onError(){return this.errorEmitter.event}fireError(t){this.errorEmitter.fire(this.asError(t))}get onClose(){return this.closeEmitter.event}fireClose(){
this.closeEmitter.fire(void 0)}get onPartialMessage(){return this.partialMessageEmitter.event}firePartialMessage(t){this.partialMessageEmitter.fire(t)}asError(t){
return t instanceof Error?t:new Error(`Reader received error. Reason: ${yt.string(t.message)?t.message:"unknown"}`)}};ae.AbstractMessageReader=dn;var fo;(function(e){
function t(n){let r,o,a,u=new Map,l,v=new Map;if(n===void 0||typeof n=="string")r=n??"utf-8";else{if(r=n.charset??"utf-8",n.contentDecoder!==void 0&&(a=n.contentDecoder,
u.set(a.name,a)),n.contentDecoders!==void 0)for(let g of n.contentDecoders)u.set(g.name,g);if(n.contentTypeDecoder!==void 0&&(l=n.contentTypeDecoder,v.set(l.name,
l)),n.contentTypeDecoders!==void 0)for(let g of n.contentTypeDecoders)v.set(g.name,g)}return l===void 0&&(l=(0,lo.default)().applicationJson.decoder,v.set(l.name,
l)),{charset:r,contentDecoder:a,contentDecoders:u,contentTypeDecoder:l,contentTypeDecoders:v}}i(t,"fromOptions"),e.fromOptions=t})(fo||(fo={}));var ho=class extends dn{static{
i(this,"ReadableStreamMessageReader")}readable;options;callback;nextMessageLength;messageToken;buffer;partialMessageTimer;_partialMessageTimeout;readSemaphore;constructor(t,n){
super(),this.readable=t,this.options=fo.fromOptions(n),this.buffer=(0,lo.default)().messageBuffer.create(this.options.charset),this._partialMessageTimeout=1e4,this.
nextMessageLength=-1,this.messageToken=0,this.readSemaphore=new kd.Semaphore(1)}set partialMessageTimeout(t){this._partialMessageTimeout=t}get partialMessageTimeout(){
return this._partialMessageTimeout}listen(t){this.nextMessageLength=-1,this.messageToken=0,this.partialMessageTimer=void 0,this.callback=t;let n=this.readable.onData(
r=>{this.onData(r)});return this.readable.onError(r=>this.fireError(r)),this.readable.onClose(()=>this.fireClose()),n}onData(t){try{for(this.buffer.append(t);;){
if(this.nextMessageLength===-1){let r=this.buffer.tryReadHeaders(!0);if(!r)return;let o=r.get("content-length");if(!o){this.fireError(new Error(`Header must pro\
vide a Content-Length property.
${JSON.stringify(Object.fromEntries(r))}`));return}let a=parseInt(o);if(isNaN(a)){this.fireError(new Error(`Content-Length value must be a number. Got ${o}`));return}
this.nextMessageLength=a}let n=this.buffer.tryReadBody(this.nextMessageLength);if(n===void 0){this.setPartialMessageTimer();return}this.clearPartialMessageTimer(),
this.nextMessageLength=-1,this.readSemaphore.lock(async()=>{let r=this.options.contentDecoder!==void 0?await this.options.contentDecoder.decode(n):n,o=await this.
options.contentTypeDecoder.decode(r,this.options);this.callback(o)}).catch(r=>{this.fireError(r)})}}catch(n){this.fireError(n)}}clearPartialMessageTimer(){this.
partialMessageTimer&&(this.partialMessageTimer.dispose(),this.partialMessageTimer=void 0)}setPartialMessageTimer(){this.clearPartialMessageTimer(),!(this._partialMessageTimeout<=
0)&&(this.partialMessageTimer=(0,lo.default)().timer.setTimeout((t,n)=>{this.partialMessageTimer=void 0,t===this.messageToken&&(this.firePartialMessage({messageToken:t,
waitingTime:n}),this.setPartialMessageTimer())},this._partialMessageTimeout,this.messageToken,this._partialMessageTimeout))}};ae.ReadableStreamMessageReader=ho});var Fs=w(ce=>{"use strict";var Md=ce&&ce.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),jd=ce&&ce.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Nd=ce&&ce.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Md(n,t,r[o]);return jd(n,t),n}})(),xd=ce&&ce.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ce,"__es\
Module",{value:!0});ce.WriteableStreamMessageWriter=ce.AbstractMessageWriter=ce.MessageWriter=void 0;var js=xd(Ve()),Ht=Nd(ht()),Ed=co(),Ns=pt(),Fd="Content-Len\
gth: ",xs=`\r
`,Es;(function(e){function t(n){let r=n;return r&&Ht.func(r.dispose)&&Ht.func(r.onClose)&&Ht.func(r.onError)&&Ht.func(r.write)}i(t,"is"),e.is=t})(Es||(ce.MessageWriter=
Es={}));var fn=class{static{i(this,"AbstractMessageWriter")}errorEmitter;closeEmitter;constructor(){this.errorEmitter=new Ns.Emitter,this.closeEmitter=new Ns.Emitter}dispose(){
this.errorEmitter.dispose(),this.closeEmitter.dispose()}get onError(){return this.errorEmitter.event}fireError(t,n,r){this.errorEmitter.fire([this.asError(t),n,
r])}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)}asError(t){return t instanceof Error?t:new Error(`Writer received er\
ror. Reason: ${Ht.string(t.message)?t.message:"unknown"}`)}};ce.AbstractMessageWriter=fn;var po;(function(e){function t(n){return n===void 0||typeof n=="string"?
{charset:n??"utf-8",contentTypeEncoder:(0,js.default)().applicationJson.encoder}:{charset:n.charset??"utf-8",contentEncoder:n.contentEncoder,contentTypeEncoder:n.
contentTypeEncoder??(0,js.default)().applicationJson.encoder}}i(t,"fromOptions"),e.fromOptions=t})(po||(po={}));var mo=class extends fn{static{i(this,"Writeable\
StreamMessageWriter")}writable;options;errorCount;writeSemaphore;constructor(t,n){super(),this.writable=t,this.options=po.fromOptions(n),this.errorCount=0,this.
writeSemaphore=new Ed.Semaphore(1),this.writable.onError(r=>this.fireError(r)),this.writable.onClose(()=>this.fireClose())}async write(t){return this.writeSemaphore.
lock(async()=>this.options.contentTypeEncoder.encode(t,this.options).then(r=>this.options.contentEncoder!==void 0?this.options.contentEncoder.encode(r):r).then(
r=>{let o=[];return o.push(Fd,r.byteLength.toString(),xs),o.push(xs),this.doWrite(t,o,r)},r=>{throw this.fireError(r),r}))}async doWrite(t,n,r){try{return await this.
writable.write(n.join(""),"ascii"),this.writable.write(r)}catch(o){return this.handleError(o,t),Promise.reject(o)}}handleError(t,n){this.errorCount++,this.fireError(
t,n,this.errorCount)}end(){this.writable.end()}};ce.WriteableStreamMessageWriter=mo});var Is=w(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.AbstractMessageBuffer=void 0;var Id=13,Ld=10,Wd=`\r
`,go=class{static{i(this,"AbstractMessageBuffer")}_encoding;_chunks;_totalLength;constructor(t="utf-8"){this._encoding=t,this._chunks=[],this._totalLength=0}get encoding(){
return this._encoding}append(t){let n=typeof t=="string"?this.fromString(t,this._encoding):t;this._chunks.push(n),this._totalLength+=n.byteLength}tryReadHeaders(t=!1){
if(this._chunks.length===0)return;let n=0,r=0,o=0,a=0;e:for(;r<this._chunks.length;){let g=this._chunks[r];for(o=0;o<g.length;){switch(g[o]){case Id:switch(n){case 0:
n=1;break;case 2:n=3;break;default:n=0}break;case Ld:switch(n){case 1:n=2;break;case 3:n=4,o++;break e;default:n=0}break;default:n=0}o++}a+=g.byteLength,r++}if(n!==
4)return;let u=this._read(a+o),l=new Map,v=this.toString(u,"ascii").split(Wd);if(v.length<2)return l;for(let g=0;g<v.length-2;g++){let P=v[g],q=P.indexOf(":");if(q===
-1)throw new Error(`Message header must separate key and value using ':'
${P}`);let D=P.substr(0,q),M=P.substr(q+1).trim();l.set(t?D.toLowerCase():D,M)}return l}tryReadBody(t){if(!(this._totalLength<t))return this._read(t)}get numberOfBytes(){
return this._totalLength}_read(t){if(t===0)return this.emptyBuffer();if(t>this._totalLength)throw new Error("Cannot read so many bytes!");if(this._chunks[0].byteLength===
t){let a=this._chunks[0];return this._chunks.shift(),this._totalLength-=t,this.asNative(a)}if(this._chunks[0].byteLength>t){let a=this._chunks[0],u=this.asNative(
a,t);return this._chunks[0]=a.slice(t),this._totalLength-=t,u}let n=this.allocNative(t),r=0,o=0;for(;t>0;){let a=this._chunks[o];if(a.byteLength>t){let u=a.slice(
0,t);n.set(u,r),r+=t,this._chunks[o]=a.slice(t),this._totalLength-=t,t-=t}else n.set(a,r),r+=a.byteLength,this._chunks.shift(),this._totalLength-=a.byteLength,t-=
a.byteLength}return n}};hn.AbstractMessageBuffer=go});var Hs=w(C=>{"use strict";var Ad=C&&C.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Hd=C&&C.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),$d=C&&C.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&Ad(n,t,r[o]);return Hd(n,t),n}})(),zd=C&&C.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(C,"__esModule",{value:!0});
C.ConnectionOptions=C.MessageStrategy=C.CancellationStrategy=C.CancellationSenderStrategy=C.CancellationReceiverStrategy=C.RequestCancellationReceiverStrategy=C.
IdCancellationReceiverStrategy=C.ConnectionStrategy=C.ConnectionError=C.ConnectionErrors=C.LogTraceNotification=C.SetTraceNotification=C.TraceFormat=C.TraceValues=
C.TraceValue=C.Trace=C.NullLogger=C.ProgressType=C.ProgressToken=void 0;C.createMessageConnection=Ud;var Ls=zd(Ve()),V=$d(ht()),O=Vr(),Ws=Gr(),$t=pt(),yo=ln(),Bt;
(function(e){e.type=new O.NotificationType("$/cancelRequest")})(Bt||(Bt={}));var _o;(function(e){function t(n){return typeof n=="string"||typeof n=="number"}i(t,
"is"),e.is=t})(_o||(C.ProgressToken=_o={}));var zt;(function(e){e.type=new O.NotificationType("$/progress")})(zt||(zt={}));var bo=class{static{i(this,"ProgressT\
ype")}__;_pr;constructor(){}};C.ProgressType=bo;var vo;(function(e){function t(n){return V.func(n)}i(t,"is"),e.is=t})(vo||(vo={}));C.NullLogger=Object.freeze({error:i(
()=>{},"error"),warn:i(()=>{},"warn"),info:i(()=>{},"info"),log:i(()=>{},"log")});var I;(function(e){e[e.Off=0]="Off",e[e.Messages=1]="Messages",e[e.Compact=2]=
"Compact",e[e.Verbose=3]="Verbose"})(I||(C.Trace=I={}));var Do;(function(e){e.Off="off",e.Messages="messages",e.Compact="compact",e.Verbose="verbose"})(Do||(C.TraceValue=
Do={}));C.TraceValues=Do;(function(e){function t(r){if(!V.string(r))return e.Off;switch(r=r.toLowerCase(),r){case"off":return e.Off;case"messages":return e.Messages;case"\
compact":return e.Compact;case"verbose":return e.Verbose;default:return e.Off}}i(t,"fromString"),e.fromString=t;function n(r){switch(r){case e.Off:return"off";case e.
Messages:return"messages";case e.Compact:return"compact";case e.Verbose:return"verbose";default:return"off"}}i(n,"toString"),e.toString=n})(I||(C.Trace=I={}));var ge;
(function(e){e.Text="text",e.JSON="json"})(ge||(C.TraceFormat=ge={}));(function(e){function t(n){return V.string(n)?(n=n.toLowerCase(),n==="json"?e.JSON:e.Text):
e.Text}i(t,"fromString"),e.fromString=t})(ge||(C.TraceFormat=ge={}));var wo;(function(e){e.type=new O.NotificationType("$/setTrace")})(wo||(C.SetTraceNotification=
wo={}));var pn;(function(e){e.type=new O.NotificationType("$/logTrace")})(pn||(C.LogTraceNotification=pn={}));var Ut;(function(e){e[e.Closed=1]="Closed",e[e.Disposed=
2]="Disposed",e[e.AlreadyListening=3]="AlreadyListening"})(Ut||(C.ConnectionErrors=Ut={}));var _t=class e extends Error{static{i(this,"ConnectionError")}code;constructor(t,n){
super(n),this.code=t,Object.setPrototypeOf(this,e.prototype)}};C.ConnectionError=_t;var Po;(function(e){function t(n){let r=n;return r&&V.func(r.cancelUndispatched)}
i(t,"is"),e.is=t})(Po||(C.ConnectionStrategy=Po={}));var mn;(function(e){function t(n){let r=n;return r&&(r.kind===void 0||r.kind==="id")&&V.func(r.createCancellationTokenSource)&&
(r.dispose===void 0||V.func(r.dispose))}i(t,"is"),e.is=t})(mn||(C.IdCancellationReceiverStrategy=mn={}));var Ro;(function(e){function t(n){let r=n;return r&&r.kind===
"request"&&V.func(r.createCancellationTokenSource)&&(r.dispose===void 0||V.func(r.dispose))}i(t,"is"),e.is=t})(Ro||(C.RequestCancellationReceiverStrategy=Ro={}));
var gn;(function(e){e.Message=Object.freeze({createCancellationTokenSource(n){return new yo.CancellationTokenSource}});function t(n){return mn.is(n)||Ro.is(n)}i(
t,"is"),e.is=t})(gn||(C.CancellationReceiverStrategy=gn={}));var yn;(function(e){e.Message=Object.freeze({sendCancellation(n,r){return n.sendNotification(Bt.type,
{id:r})},cleanup(n){}});function t(n){let r=n;return r&&V.func(r.sendCancellation)&&V.func(r.cleanup)}i(t,"is"),e.is=t})(yn||(C.CancellationSenderStrategy=yn={}));
var _n;(function(e){e.Message=Object.freeze({receiver:gn.Message,sender:yn.Message});function t(n){let r=n;return r&&gn.is(r.receiver)&&yn.is(r.sender)}i(t,"is"),
e.is=t})(_n||(C.CancellationStrategy=_n={}));var bn;(function(e){function t(n){let r=n;return r&&V.func(r.handleMessage)}i(t,"is"),e.is=t})(bn||(C.MessageStrategy=
bn={}));var As;(function(e){function t(n){let r=n;return r&&(_n.is(r.cancellationStrategy)||Po.is(r.connectionStrategy)||bn.is(r.messageStrategy)||V.number(r.maxParallelism))}
i(t,"is"),e.is=t})(As||(C.ConnectionOptions=As={}));var Re;(function(e){e[e.New=1]="New",e[e.Listening=2]="Listening",e[e.Closed=3]="Closed",e[e.Disposed=4]="Di\
sposed"})(Re||(Re={}));function Ud(e,t,n,r){let o=n!==void 0?n:C.NullLogger,a=0,u=0,l=0,v="2.0",g=r?.maxParallelism??-1,P=0,q,D=new Map,M,j=new Map,H=new Map,X,
x=new Ws.LinkedMap,d=new Map,f=new Set,b=new Map,k=I.Off,E=ge.Text,$,$e=Re.New,fr=new $t.Emitter,Ai=new $t.Emitter,Hi=new $t.Emitter,$i=new $t.Emitter,zi=new $t.
Emitter,ze=r&&r.cancellationStrategy?r.cancellationStrategy:_n.Message;function Il(c){}i(Il,"cancelUndispatched");function Ui(){return $e===Re.Listening}i(Ui,"i\
sListening");function Bi(){return $e===Re.Closed}i(Bi,"isClosed");function dt(){return $e===Re.Disposed}i(dt,"isDisposed");function Ki(){($e===Re.New||$e===Re.Listening)&&
($e=Re.Closed,Ai.fire(void 0))}i(Ki,"closeHandler");function Ll(c){fr.fire([c,void 0,void 0])}i(Ll,"readErrorHandler");function Wl(c){fr.fire(c)}i(Wl,"writeErro\
rHandler"),e.onClose(Ki),e.onError(Ll),t.onClose(Ki),t.onError(Wl);function Vi(c){if(c===null)throw new Error("Can't send requests with id null since the respon\
se can't be correlated.");return"req-"+c.toString()}i(Vi,"createRequestQueueKey");function Al(c){return c===null?"res-unknown-"+(++l).toString():"res-"+c.toString()}
i(Al,"createResponseQueueKey");function Hl(){return"not-"+(++u).toString()}i(Hl,"createNotificationQueueKey");function $l(c,m){O.Message.isRequest(m)?c.set(Vi(m.
id),m):O.Message.isResponse(m)?g===-1?c.set(Al(m.id),m):Gi(m):c.set(Hl(),m)}i($l,"addMessageToQueue");function hr(){X||x.size===0||g!==-1&&P>=g||(X=(0,Ls.default)().
timer.setImmediate(async()=>{if(X=void 0,x.size===0||g!==-1&&P>=g)return;let c=x.shift(),m;try{P++;let y=r?.messageStrategy;bn.is(y)?m=y.handleMessage(c,Ji):m=Ji(
c)}catch(y){o.error(`Processing message queue failed: ${y.toString()}`)}finally{m instanceof Promise?m.then(()=>{}).catch(y=>{o.error(`Processing message queue \
failed: ${y.toString()}`)}).finally(()=>{P--,hr()}):P--,hr()}}))}i(hr,"triggerMessageQueue");async function Ji(c){return O.Message.isRequest(c)?Ul(c):O.Message.
isNotification(c)?Bl(c):O.Message.isResponse(c)?Gi(c):Kl(c)}i(Ji,"handleMessage");let zl=i(c=>{try{if(O.Message.isNotification(c)&&c.method===Bt.type.method){let m=c.
params.id,y=Vi(m),S=x.get(y);if(O.Message.isRequest(S)){let K=r?.connectionStrategy,L=K&&K.cancelUndispatched?K.cancelUndispatched(S,Il):void 0;if(L&&(L.error!==
void 0||L.result!==void 0)){x.delete(y),b.delete(m),L.id=S.id,pr(L,c.method,Date.now()),t.write(L).catch(()=>o.error("Sending response for canceled message fail\
ed."));return}}let F=b.get(m);if(F!==void 0){F.cancel(),mr(c);return}else f.add(m)}$l(x,c)}finally{hr()}},"callback");async function Ul(c){if(dt())return Promise.
resolve();function m(ee,ie,G){let Q={jsonrpc:v,id:c.id};return ee instanceof O.ResponseError?Q.error=ee.toJson():Q.result=ee===void 0?null:ee,pr(Q,ie,G),t.write(
Q)}i(m,"reply");function y(ee,ie,G){let Q={jsonrpc:v,id:c.id,error:ee.toJson()};return pr(Q,ie,G),t.write(Q)}i(y,"replyError"),Gl(c);let S=D.get(c.method),F,K;S&&
(F=S.type,K=S.handler);let L=Date.now();if(K||q){let ee=c.id??String(Date.now()),ie=mn.is(ze.receiver)?ze.receiver.createCancellationTokenSource(ee):ze.receiver.
createCancellationTokenSource(c);c.id!==null&&f.has(c.id)&&ie.cancel(),c.id!==null&&b.set(ee,ie);try{let G;if(K)if(c.params===void 0){if(F!==void 0&&F.numberOfParams!==
0)return y(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method} defines ${F.numberOfParams} params but received none.`),c.method,L);G=K(ie.token)}else if(Array.
isArray(c.params)){if(F!==void 0&&F.parameterStructures===O.ParameterStructures.byName)return y(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method}\
 defines parameters by name but received parameters by position`),c.method,L);G=K(...c.params,ie.token)}else{if(F!==void 0&&F.parameterStructures===O.ParameterStructures.
byPosition)return y(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method} defines parameters by position but received parameters by name`),c.method,
L);G=K(c.params,ie.token)}else q&&(G=q(c.method,c.params,ie.token));let Q=await G;await m(Q,c.method,L)}catch(G){G instanceof O.ResponseError?await m(G,c.method,
L):G&&V.string(G.message)?await y(new O.ResponseError(O.ErrorCodes.InternalError,`Request ${c.method} failed with message: ${G.message}`),c.method,L):await y(new O.
ResponseError(O.ErrorCodes.InternalError,`Request ${c.method} failed unexpectedly without providing any details.`),c.method,L)}finally{b.delete(ee)}}else await y(
new O.ResponseError(O.ErrorCodes.MethodNotFound,`Unhandled method ${c.method}`),c.method,L)}i(Ul,"handleRequest");function Gi(c){if(!dt())if(c.id===null)c.error?
o.error(`Received response message without id: Error is: 
${JSON.stringify(c.error,void 0,4)}`):o.error("Received response message without id. No further error information provided.");else{let m=c.id,y=d.get(m);if(Ql(c,
y),y!==void 0){d.delete(m);try{if(c.error){let S=c.error;y.reject(new O.ResponseError(S.code,S.message,S.data))}else if(c.result!==void 0)y.resolve(c.result);else
throw new Error("Should never happen.")}catch(S){S.message?o.error(`Response handler '${y.method}' failed with message: ${S.message}`):o.error(`Response handler\
 '${y.method}' failed unexpectedly.`)}}}}i(Gi,"handleResponse");async function Bl(c){if(dt())return;let m,y;if(c.method===Bt.type.method){let S=c.params.id;f.delete(
S),mr(c);return}else{let S=j.get(c.method);S&&(y=S.handler,m=S.type)}if(y||M)try{if(mr(c),y)if(c.params===void 0)m!==void 0&&m.numberOfParams!==0&&m.parameterStructures!==
O.ParameterStructures.byName&&o.error(`Notification ${c.method} defines ${m.numberOfParams} params but received none.`),await y();else if(Array.isArray(c.params)){
let S=c.params;c.method===zt.type.method&&S.length===2&&_o.is(S[0])?await y({token:S[0],value:S[1]}):(m!==void 0&&(m.parameterStructures===O.ParameterStructures.
byName&&o.error(`Notification ${c.method} defines parameters by name but received parameters by position`),m.numberOfParams!==c.params.length&&o.error(`Notifica\
tion ${c.method} defines ${m.numberOfParams} params but received ${S.length} arguments`)),await y(...S))}else m!==void 0&&m.parameterStructures===O.ParameterStructures.
byPosition&&o.error(`Notification ${c.method} defines parameters by position but received parameters by name`),await y(c.params);else M&&await M(c.method,c.params)}catch(S){
S.message?o.error(`Notification handler '${c.method}' failed with message: ${S.message}`):o.error(`Notification handler '${c.method}' failed unexpectedly.`)}else
Hi.fire(c)}i(Bl,"handleNotification");function Kl(c){if(!c){o.error("Received empty message.");return}o.error(`Received message which is neither a response nor \
a notification message:
${JSON.stringify(c,null,4)}`);let m=c;if(V.string(m.id)||V.number(m.id)){let y=m.id,S=d.get(y);S&&S.reject(new Error("The received response has neither a result\
 nor an error property."))}}i(Kl,"handleInvalidMessage");function Ue(c){if(c!=null)switch(k){case I.Verbose:return JSON.stringify(c,null,4);case I.Compact:return JSON.
stringify(c);default:return}}i(Ue,"stringifyTrace");function Vl(c){if(!(k===I.Off||!$))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&c.params&&(m=`Param\
s: ${Ue(c.params)}`),$.log(`Sending request '${c.method} - (${c.id})'.`,m)}else ft("send-request",c)}i(Vl,"traceSendingRequest");function Jl(c){if(!(k===I.Off||
!$))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&(c.params?m=`Params: ${Ue(c.params)}`:m="No parameters provided."),$.log(`Sending notification '${c.method}\
'.`,m)}else ft("send-notification",c)}i(Jl,"traceSendingNotification");function pr(c,m,y){if(!(k===I.Off||!$))if(E===ge.Text){let S;(k===I.Verbose||k===I.Compact)&&
(c.error&&c.error.data?S=`Error data: ${Ue(c.error.data)}`:c.result?S=`Result: ${Ue(c.result)}`:c.error===void 0&&(S="No result returned."));let F=c.error?` Req\
uest failed: ${c.error.message} (${c.error.code}).`:"";$.log(`Sending response '${m} - (${c.id})'. Processing request took ${Date.now()-y}ms.${F}`,S)}else ft("s\
end-response",c)}i(pr,"traceSendingResponse");function Gl(c){if(!(k===I.Off||!$))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&c.params&&(m=`Params: ${Ue(
c.params)}`),$.log(`Received request '${c.method} - (${c.id})'.`,m)}else ft("receive-request",c)}i(Gl,"traceReceivedRequest");function mr(c){if(!(k===I.Off||!$||
c.method===pn.type.method))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&(c.params?m=`Params: ${Ue(c.params)}`:m="No parameters provided."),$.log(`Recei\
ved notification '${c.method}'.`,m)}else ft("receive-notification",c)}i(mr,"traceReceivedNotification");function Ql(c,m){if(!(k===I.Off||!$))if(E===ge.Text){let y;
if((k===I.Verbose||k===I.Compact)&&(c.error&&c.error.data?y=`Error data: ${Ue(c.error.data)}`:c.result?y=`Result: ${Ue(c.result)}`:c.error===void 0&&(y="No resu\
lt returned.")),m){let S=c.error?` Request failed: ${c.error.message} (${c.error.code}).`:"";$.log(`Received response '${m.method} - (${c.id})' in ${Date.now()-
m.timerStart}ms.${S}`,y)}else $.log(`Received response ${c.id} without active response promise.`,y)}else ft("receive-response",c)}i(Ql,"traceReceivedResponse");
function ft(c,m){if(!$||k===I.Off)return;let y={isLSPMessage:!0,type:c,message:m,timestamp:Date.now()};$.log(y)}i(ft,"logLSPMessage");function It(){if(Bi())throw new _t(
Ut.Closed,"Connection is closed.");if(dt())throw new _t(Ut.Disposed,"Connection is disposed.")}i(It,"throwIfClosedOrDisposed");function Yl(){if(Ui())throw new _t(
Ut.AlreadyListening,"Connection is already listening")}i(Yl,"throwIfListening");function Xl(){if(!Ui())throw new Error("Call listen() first.")}i(Xl,"throwIfNotL\
istening");function Lt(c){return c===void 0?null:c}i(Lt,"undefinedToNull");function Qi(c){if(c!==null)return c}i(Qi,"nullToUndefined");function Yi(c){return c!=
null&&!Array.isArray(c)&&typeof c=="object"}i(Yi,"isNamedParam");function gr(c,m){switch(c){case O.ParameterStructures.auto:return Yi(m)?Qi(m):[Lt(m)];case O.ParameterStructures.
byName:if(!Yi(m))throw new Error("Received parameters by name but param is not an object literal.");return Qi(m);case O.ParameterStructures.byPosition:return[Lt(
m)];default:throw new Error(`Unknown parameter structure ${c.toString()}`)}}i(gr,"computeSingleParam");function Xi(c,m){let y,S=c.numberOfParams;switch(S){case 0:
y=void 0;break;case 1:y=gr(c.parameterStructures,m[0]);break;default:y=[];for(let F=0;F<m.length&&F<S;F++)y.push(Lt(m[F]));if(m.length<S)for(let F=m.length;F<S;F++)
y.push(null);break}return y}i(Xi,"computeMessageParams");let nt={sendNotification:i((c,...m)=>{It();let y,S;if(V.string(c)){y=c;let K=m[0],L=0,ee=O.ParameterStructures.
auto;O.ParameterStructures.is(K)&&(L=1,ee=K);let ie=m.length,G=ie-L;switch(G){case 0:S=void 0;break;case 1:S=gr(ee,m[L]);break;default:if(ee===O.ParameterStructures.
byName)throw new Error(`Received ${G} parameters for 'by Name' notification parameter structure.`);S=m.slice(L,ie).map(Q=>Lt(Q));break}}else{let K=m;y=c.method,
S=Xi(c,K)}let F={jsonrpc:v,method:y,params:S};return Jl(F),t.write(F).catch(K=>{throw o.error("Sending notification failed."),K})},"sendNotification"),onNotification:i(
(c,m)=>{It();let y;return V.func(c)?M=c:m&&(V.string(c)?(y=c,j.set(c,{type:void 0,handler:m})):(y=c.method,j.set(c.method,{type:c,handler:m}))),{dispose:i(()=>{
y!==void 0?j.get(y)?.handler===m&&j.delete(y):M===c&&(M=void 0)},"dispose")}},"onNotification"),onProgress:i((c,m,y)=>{if(H.has(m))throw new Error(`Progress han\
dler for token ${m} already registered`);return H.set(m,y),{dispose:i(()=>{H.get(m)===y&&H.delete(m)},"dispose")}},"onProgress"),sendProgress:i((c,m,y)=>nt.sendNotification(
zt.type,{token:m,value:y}),"sendProgress"),onUnhandledProgress:$i.event,sendRequest:i((c,...m)=>{It(),Xl();function y(Q,we){let Me=ze.sender.sendCancellation(Q,
we);Me===void 0?o.log(`Received no promise from cancellation strategy when cancelling id ${we}`):Me.catch(()=>{o.log(`Sending cancellation messages for id ${we}\
 failed.`)})}i(y,"sendCancellation");let S,F,K;if(V.string(c)){S=c;let Q=m[0],we=m[m.length-1],Me=0,Wt=O.ParameterStructures.auto;O.ParameterStructures.is(Q)&&(Me=
1,Wt=Q);let rt=m.length;yo.CancellationToken.is(we)&&(rt=rt-1,K=we);let je=rt-Me;switch(je){case 0:F=void 0;break;case 1:F=gr(Wt,m[Me]);break;default:if(Wt===O.
ParameterStructures.byName)throw new Error(`Received ${je} parameters for 'by Name' request parameter structure.`);F=m.slice(Me,rt).map(Zl=>Lt(Zl));break}}else{
let Q=m;S=c.method,F=Xi(c,Q);let we=c.numberOfParams;K=yo.CancellationToken.is(Q[we])?Q[we]:void 0}let L=a++,ee,ie=!1;K!==void 0&&(K.isCancellationRequested?ie=
!0:ee=K.onCancellationRequested(()=>{y(nt,L)}));let G={jsonrpc:v,id:L,method:S,params:F};return Vl(G),typeof ze.sender.enableCancellation=="function"&&ze.sender.
enableCancellation(G),new Promise(async(Q,we)=>{let Me=i(je=>{Q(je),ze.sender.cleanup(L),ee?.dispose()},"resolveWithCleanup"),Wt=i(je=>{we(je),ze.sender.cleanup(
L),ee?.dispose()},"rejectWithCleanup"),rt={method:S,timerStart:Date.now(),resolve:Me,reject:Wt};try{d.set(L,rt),await t.write(G),ie&&y(nt,L)}catch(je){d.delete(
L),rt.reject(new O.ResponseError(O.ErrorCodes.MessageWriteError,je.message?je.message:"Unknown reason")),o.error("Sending request failed.")}})},"sendRequest"),onRequest:i(
(c,m)=>{It();let y=null;return vo.is(c)?(y=void 0,q=c):V.string(c)?(y=null,m!==void 0&&(y=c,D.set(c,{handler:m,type:void 0}))):m!==void 0&&(y=c.method,D.set(c.method,
{type:c,handler:m})),{dispose:i(()=>{y!==null&&(y!==void 0?D.get(y)?.handler===m&&D.delete(y):q===c&&(q=void 0))},"dispose")}},"onRequest"),hasPendingResponse:i(
()=>d.size>0,"hasPendingResponse"),trace:i(async(c,m,y)=>{let S=!1,F=ge.Text;y!==void 0&&(V.boolean(y)?S=y:(S=y.sendNotification||!1,F=y.traceFormat||ge.Text)),
k=c,E=F,k===I.Off?$=void 0:$=m,S&&!Bi()&&!dt()&&await nt.sendNotification(wo.type,{value:I.toString(c)})},"trace"),onError:fr.event,onClose:Ai.event,onUnhandledNotification:Hi.
event,onDispose:zi.event,end:i(()=>{t.end()},"end"),dispose:i(()=>{if(dt())return;$e=Re.Disposed,zi.fire(void 0);let c=new O.ResponseError(O.ErrorCodes.PendingResponseRejected,
"Pending response rejected since connection got disposed");for(let m of d.values())m.reject(c);d=new Map,b=new Map,f=new Set,x=new Ws.LinkedMap,V.func(t.dispose)&&
t.dispose(),V.func(e.dispose)&&e.dispose()},"dispose"),listen:i(()=>{It(),Yl(),$e=Re.Listening,e.listen(zl)},"listen"),inspect:i(()=>{(0,Ls.default)().console.log(
"inspect")},"inspect")};return nt.onNotification(pn.type,c=>{if(k===I.Off||!$)return;let m=k===I.Verbose||k===I.Compact;$.log(c.message,m?c.verbose:void 0)}),nt.
onNotification(zt.type,async c=>{let m=H.get(c.token);m?await m(c.value):$i.fire(c)}),nt}i(Ud,"createMessageConnection")});var xe=w(h=>{"use strict";var Bd=h&&h.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(h,"__esModule",{value:!0});h.ProgressType=
h.ProgressToken=h.createMessageConnection=h.NullLogger=h.ConnectionOptions=h.ConnectionStrategy=h.AbstractMessageBuffer=h.WriteableStreamMessageWriter=h.AbstractMessageWriter=
h.MessageWriter=h.ReadableStreamMessageReader=h.AbstractMessageReader=h.MessageReader=h.SharedArrayReceiverStrategy=h.SharedArraySenderStrategy=h.CancellationToken=
h.CancellationTokenSource=h.Emitter=h.Event=h.Disposable=h.LRUCache=h.Touch=h.LinkedMap=h.ParameterStructures=h.NotificationType9=h.NotificationType8=h.NotificationType7=
h.NotificationType6=h.NotificationType5=h.NotificationType4=h.NotificationType3=h.NotificationType2=h.NotificationType1=h.NotificationType0=h.NotificationType=h.
ErrorCodes=h.ResponseError=h.RequestType9=h.RequestType8=h.RequestType7=h.RequestType6=h.RequestType5=h.RequestType4=h.RequestType3=h.RequestType2=h.RequestType1=
h.RequestType0=h.RequestType=h.Message=h.RAL=void 0;h.MessageStrategy=h.CancellationStrategy=h.CancellationSenderStrategy=h.RequestCancellationReceiverStrategy=
h.IdCancellationReceiverStrategy=h.CancellationReceiverStrategy=h.ConnectionError=h.ConnectionErrors=h.LogTraceNotification=h.SetTraceNotification=h.TraceFormat=
h.TraceValues=h.TraceValue=h.Trace=void 0;var z=Vr();Object.defineProperty(h,"Message",{enumerable:!0,get:i(function(){return z.Message},"get")});Object.defineProperty(
h,"RequestType",{enumerable:!0,get:i(function(){return z.RequestType},"get")});Object.defineProperty(h,"RequestType0",{enumerable:!0,get:i(function(){return z.RequestType0},
"get")});Object.defineProperty(h,"RequestType1",{enumerable:!0,get:i(function(){return z.RequestType1},"get")});Object.defineProperty(h,"RequestType2",{enumerable:!0,
get:i(function(){return z.RequestType2},"get")});Object.defineProperty(h,"RequestType3",{enumerable:!0,get:i(function(){return z.RequestType3},"get")});Object.defineProperty(
h,"RequestType4",{enumerable:!0,get:i(function(){return z.RequestType4},"get")});Object.defineProperty(h,"RequestType5",{enumerable:!0,get:i(function(){return z.
RequestType5},"get")});Object.defineProperty(h,"RequestType6",{enumerable:!0,get:i(function(){return z.RequestType6},"get")});Object.defineProperty(h,"RequestTy\
pe7",{enumerable:!0,get:i(function(){return z.RequestType7},"get")});Object.defineProperty(h,"RequestType8",{enumerable:!0,get:i(function(){return z.RequestType8},
"get")});Object.defineProperty(h,"RequestType9",{enumerable:!0,get:i(function(){return z.RequestType9},"get")});Object.defineProperty(h,"ResponseError",{enumerable:!0,
get:i(function(){return z.ResponseError},"get")});Object.defineProperty(h,"ErrorCodes",{enumerable:!0,get:i(function(){return z.ErrorCodes},"get")});Object.defineProperty(
h,"NotificationType",{enumerable:!0,get:i(function(){return z.NotificationType},"get")});Object.defineProperty(h,"NotificationType0",{enumerable:!0,get:i(function(){
return z.NotificationType0},"get")});Object.defineProperty(h,"NotificationType1",{enumerable:!0,get:i(function(){return z.NotificationType1},"get")});Object.defineProperty(
h,"NotificationType2",{enumerable:!0,get:i(function(){return z.NotificationType2},"get")});Object.defineProperty(h,"NotificationType3",{enumerable:!0,get:i(function(){
return z.NotificationType3},"get")});Object.defineProperty(h,"NotificationType4",{enumerable:!0,get:i(function(){return z.NotificationType4},"get")});Object.defineProperty(
h,"NotificationType5",{enumerable:!0,get:i(function(){return z.NotificationType5},"get")});Object.defineProperty(h,"NotificationType6",{enumerable:!0,get:i(function(){
return z.NotificationType6},"get")});Object.defineProperty(h,"NotificationType7",{enumerable:!0,get:i(function(){return z.NotificationType7},"get")});Object.defineProperty(
h,"NotificationType8",{enumerable:!0,get:i(function(){return z.NotificationType8},"get")});Object.defineProperty(h,"NotificationType9",{enumerable:!0,get:i(function(){
return z.NotificationType9},"get")});Object.defineProperty(h,"ParameterStructures",{enumerable:!0,get:i(function(){return z.ParameterStructures},"get")});var So=Gr();
Object.defineProperty(h,"LinkedMap",{enumerable:!0,get:i(function(){return So.LinkedMap},"get")});Object.defineProperty(h,"LRUCache",{enumerable:!0,get:i(function(){
return So.LRUCache},"get")});Object.defineProperty(h,"Touch",{enumerable:!0,get:i(function(){return So.Touch},"get")});var Kd=Ts();Object.defineProperty(h,"Disp\
osable",{enumerable:!0,get:i(function(){return Kd.Disposable},"get")});var $s=pt();Object.defineProperty(h,"Event",{enumerable:!0,get:i(function(){return $s.Event},
"get")});Object.defineProperty(h,"Emitter",{enumerable:!0,get:i(function(){return $s.Emitter},"get")});var zs=ln();Object.defineProperty(h,"CancellationTokenSou\
rce",{enumerable:!0,get:i(function(){return zs.CancellationTokenSource},"get")});Object.defineProperty(h,"CancellationToken",{enumerable:!0,get:i(function(){return zs.
CancellationToken},"get")});var Us=qs();Object.defineProperty(h,"SharedArraySenderStrategy",{enumerable:!0,get:i(function(){return Us.SharedArraySenderStrategy},
"get")});Object.defineProperty(h,"SharedArrayReceiverStrategy",{enumerable:!0,get:i(function(){return Us.SharedArrayReceiverStrategy},"get")});var Co=Ms();Object.
defineProperty(h,"MessageReader",{enumerable:!0,get:i(function(){return Co.MessageReader},"get")});Object.defineProperty(h,"AbstractMessageReader",{enumerable:!0,
get:i(function(){return Co.AbstractMessageReader},"get")});Object.defineProperty(h,"ReadableStreamMessageReader",{enumerable:!0,get:i(function(){return Co.ReadableStreamMessageReader},
"get")});var To=Fs();Object.defineProperty(h,"MessageWriter",{enumerable:!0,get:i(function(){return To.MessageWriter},"get")});Object.defineProperty(h,"Abstract\
MessageWriter",{enumerable:!0,get:i(function(){return To.AbstractMessageWriter},"get")});Object.defineProperty(h,"WriteableStreamMessageWriter",{enumerable:!0,get:i(
function(){return To.WriteableStreamMessageWriter},"get")});var Vd=Is();Object.defineProperty(h,"AbstractMessageBuffer",{enumerable:!0,get:i(function(){return Vd.
AbstractMessageBuffer},"get")});var Z=Hs();Object.defineProperty(h,"ConnectionStrategy",{enumerable:!0,get:i(function(){return Z.ConnectionStrategy},"get")});Object.
defineProperty(h,"ConnectionOptions",{enumerable:!0,get:i(function(){return Z.ConnectionOptions},"get")});Object.defineProperty(h,"NullLogger",{enumerable:!0,get:i(
function(){return Z.NullLogger},"get")});Object.defineProperty(h,"createMessageConnection",{enumerable:!0,get:i(function(){return Z.createMessageConnection},"ge\
t")});Object.defineProperty(h,"ProgressToken",{enumerable:!0,get:i(function(){return Z.ProgressToken},"get")});Object.defineProperty(h,"ProgressType",{enumerable:!0,
get:i(function(){return Z.ProgressType},"get")});Object.defineProperty(h,"Trace",{enumerable:!0,get:i(function(){return Z.Trace},"get")});Object.defineProperty(
h,"TraceValue",{enumerable:!0,get:i(function(){return Z.TraceValue},"get")});Object.defineProperty(h,"TraceFormat",{enumerable:!0,get:i(function(){return Z.TraceFormat},
"get")});Object.defineProperty(h,"SetTraceNotification",{enumerable:!0,get:i(function(){return Z.SetTraceNotification},"get")});Object.defineProperty(h,"LogTrac\
eNotification",{enumerable:!0,get:i(function(){return Z.LogTraceNotification},"get")});Object.defineProperty(h,"ConnectionErrors",{enumerable:!0,get:i(function(){
return Z.ConnectionErrors},"get")});Object.defineProperty(h,"ConnectionError",{enumerable:!0,get:i(function(){return Z.ConnectionError},"get")});Object.defineProperty(
h,"CancellationReceiverStrategy",{enumerable:!0,get:i(function(){return Z.CancellationReceiverStrategy},"get")});Object.defineProperty(h,"IdCancellationReceiver\
Strategy",{enumerable:!0,get:i(function(){return Z.IdCancellationReceiverStrategy},"get")});Object.defineProperty(h,"RequestCancellationReceiverStrategy",{enumerable:!0,
get:i(function(){return Z.RequestCancellationReceiverStrategy},"get")});Object.defineProperty(h,"CancellationSenderStrategy",{enumerable:!0,get:i(function(){return Z.
CancellationSenderStrategy},"get")});Object.defineProperty(h,"CancellationStrategy",{enumerable:!0,get:i(function(){return Z.CancellationStrategy},"get")});Object.
defineProperty(h,"MessageStrategy",{enumerable:!0,get:i(function(){return Z.MessageStrategy},"get")});Object.defineProperty(h,"TraceValues",{enumerable:!0,get:i(
function(){return Z.TraceValues},"get")});var Jd=Bd(Ve());h.RAL=Jd.default});var B=w(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.CM=ue.ProtocolNotificationType=ue.ProtocolNotificationType0=ue.ProtocolRequestType=
ue.ProtocolRequestType0=ue.RegistrationType=ue.MessageDirection=void 0;var bt=xe(),Bs;(function(e){e.clientToServer="clientToServer",e.serverToClient="serverToC\
lient",e.both="both"})(Bs||(ue.MessageDirection=Bs={}));var Oo=class{static{i(this,"RegistrationType")}____;method;constructor(t){this.method=t}};ue.RegistrationType=
Oo;var qo=class extends bt.RequestType0{static{i(this,"ProtocolRequestType0")}__;___;____;_pr;constructor(t){super(t)}};ue.ProtocolRequestType0=qo;var ko=class extends bt.
RequestType{static{i(this,"ProtocolRequestType")}__;___;____;_pr;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolRequestType=ko;var Mo=class extends bt.
NotificationType0{static{i(this,"ProtocolNotificationType0")}___;____;constructor(t){super(t)}};ue.ProtocolNotificationType0=Mo;var jo=class extends bt.NotificationType{static{
i(this,"ProtocolNotificationType")}___;____;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolNotificationType=jo;var Ks;(function(e){function t(n,r){
return{client:n,server:r}}i(t,"create"),e.create=t})(Ks||(ue.CM=Ks={}))});var vn=w(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.boolean=Gd;Se.string=Vs;Se.number=Qd;Se.error=Yd;Se.func=Xd;Se.array=Js;Se.stringArray=
Zd;Se.typedArray=ef;Se.objectLiteral=tf;function Gd(e){return e===!0||e===!1}i(Gd,"boolean");function Vs(e){return typeof e=="string"||e instanceof String}i(Vs,
"string");function Qd(e){return typeof e=="number"||e instanceof Number}i(Qd,"number");function Yd(e){return e instanceof Error}i(Yd,"error");function Xd(e){return typeof e==
"function"}i(Xd,"func");function Js(e){return Array.isArray(e)}i(Js,"array");function Zd(e){return Js(e)&&e.every(t=>Vs(t))}i(Zd,"stringArray");function ef(e,t){
return Array.isArray(e)&&e.every(t)}i(ef,"typedArray");function tf(e){return e!==null&&typeof e=="object"}i(tf,"objectLiteral")});var Qs=w(Dn=>{"use strict";Object.defineProperty(Dn,"__esModule",{value:!0});Dn.ImplementationRequest=void 0;var No=B(),Gs;(function(e){e.method="textDocument/i\
mplementation",e.messageDirection=No.MessageDirection.clientToServer,e.type=new No.ProtocolRequestType(e.method),e.capabilities=No.CM.create("textDocument.imple\
mentation","implementationProvider")})(Gs||(Dn.ImplementationRequest=Gs={}))});var Xs=w(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.TypeDefinitionRequest=void 0;var xo=B(),Ys;(function(e){e.method="textDocument/t\
ypeDefinition",e.messageDirection=xo.MessageDirection.clientToServer,e.type=new xo.ProtocolRequestType(e.method),e.capabilities=xo.CM.create("textDocument.typeD\
efinition","typeDefinitionProvider")})(Ys||(wn.TypeDefinitionRequest=Ys={}))});var ta=w(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.DidChangeWorkspaceFoldersNotification=Dt.WorkspaceFoldersRequest=void 0;var vt=B(),
Zs;(function(e){e.method="workspace/workspaceFolders",e.messageDirection=vt.MessageDirection.serverToClient,e.type=new vt.ProtocolRequestType0(e.method),e.capabilities=
vt.CM.create("workspace.workspaceFolders","workspace.workspaceFolders")})(Zs||(Dt.WorkspaceFoldersRequest=Zs={}));var ea;(function(e){e.method="workspace/didCha\
ngeWorkspaceFolders",e.messageDirection=vt.MessageDirection.clientToServer,e.type=new vt.ProtocolNotificationType(e.method),e.capabilities=vt.CM.create(void 0,"\
workspace.workspaceFolders.changeNotifications")})(ea||(Dt.DidChangeWorkspaceFoldersNotification=ea={}))});var ra=w(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.ConfigurationRequest=void 0;var Eo=B(),na;(function(e){e.method="workspace/confi\
guration",e.messageDirection=Eo.MessageDirection.serverToClient,e.type=new Eo.ProtocolRequestType(e.method),e.capabilities=Eo.CM.create("workspace.configuration",
void 0)})(na||(Pn.ConfigurationRequest=na={}))});var sa=w(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.ColorPresentationRequest=Pt.DocumentColorRequest=void 0;var wt=B(),oa;(function(e){
e.method="textDocument/documentColor",e.messageDirection=wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create(
"textDocument.colorProvider","colorProvider")})(oa||(Pt.DocumentColorRequest=oa={}));var ia;(function(e){e.method="textDocument/colorPresentation",e.messageDirection=
wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create("textDocument.colorProvider","colorProvider")})(ia||(Pt.
ColorPresentationRequest=ia={}))});var ua=w(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St.FoldingRangeRefreshRequest=St.FoldingRangeRequest=void 0;var Rt=B(),aa;(function(e){
e.method="textDocument/foldingRange",e.messageDirection=Rt.MessageDirection.clientToServer,e.type=new Rt.ProtocolRequestType(e.method),e.capabilities=Rt.CM.create(
"textDocument.foldingRange","foldingRangeProvider")})(aa||(St.FoldingRangeRequest=aa={}));var ca;(function(e){e.method="workspace/foldingRange/refresh",e.messageDirection=
Rt.MessageDirection.serverToClient,e.type=new Rt.ProtocolRequestType0(e.method),e.capabilities=Rt.CM.create("workspace.foldingRange.refreshSupport",void 0)})(ca||
(St.FoldingRangeRefreshRequest=ca={}))});var da=w(Rn=>{"use strict";Object.defineProperty(Rn,"__esModule",{value:!0});Rn.DeclarationRequest=void 0;var Fo=B(),la;(function(e){e.method="textDocument/decl\
aration",e.messageDirection=Fo.MessageDirection.clientToServer,e.type=new Fo.ProtocolRequestType(e.method),e.capabilities=Fo.CM.create("textDocument.declaration",
"declarationProvider")})(la||(Rn.DeclarationRequest=la={}))});var ha=w(Sn=>{"use strict";Object.defineProperty(Sn,"__esModule",{value:!0});Sn.SelectionRangeRequest=void 0;var Io=B(),fa;(function(e){e.method="textDocument/s\
electionRange",e.messageDirection=Io.MessageDirection.clientToServer,e.type=new Io.ProtocolRequestType(e.method),e.capabilities=Io.CM.create("textDocument.selec\
tionRange","selectionRangeProvider")})(fa||(Sn.SelectionRangeRequest=fa={}))});var ya=w(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});Ge.WorkDoneProgressCancelNotification=Ge.WorkDoneProgressCreateRequest=Ge.WorkDoneProgress=
void 0;var nf=xe(),Kt=B(),pa;(function(e){e.type=new nf.ProgressType;function t(n){return n===e.type}i(t,"is"),e.is=t})(pa||(Ge.WorkDoneProgress=pa={}));var ma;
(function(e){e.method="window/workDoneProgress/create",e.messageDirection=Kt.MessageDirection.serverToClient,e.type=new Kt.ProtocolRequestType(e.method),e.capabilities=
Kt.CM.create("window.workDoneProgress",void 0)})(ma||(Ge.WorkDoneProgressCreateRequest=ma={}));var ga;(function(e){e.method="window/workDoneProgress/cancel",e.messageDirection=
Kt.MessageDirection.clientToServer,e.type=new Kt.ProtocolNotificationType(e.method)})(ga||(Ge.WorkDoneProgressCancelNotification=ga={}))});var Da=w(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});Qe.CallHierarchyOutgoingCallsRequest=Qe.CallHierarchyIncomingCallsRequest=Qe.CallHierarchyPrepareRequest=
void 0;var Ee=B(),_a;(function(e){e.method="textDocument/prepareCallHierarchy",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(
e.method),e.capabilities=Ee.CM.create("textDocument.callHierarchy","callHierarchyProvider")})(_a||(Qe.CallHierarchyPrepareRequest=_a={}));var ba;(function(e){e.
method="callHierarchy/incomingCalls",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(e.method),e.capabilities=Ee.CM.create(
"textDocument.callHierarchy","callHierarchyProvider")})(ba||(Qe.CallHierarchyIncomingCallsRequest=ba={}));var va;(function(e){e.method="callHierarchy/outgoingCa\
lls",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(e.method),e.capabilities=Ee.CM.create("textDocument.callHierarchy",
"callHierarchyProvider")})(va||(Qe.CallHierarchyOutgoingCallsRequest=va={}))});var Ta=w(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.SemanticTokensRefreshRequest=pe.SemanticTokensRangeRequest=pe.SemanticTokensDeltaRequest=
pe.SemanticTokensRequest=pe.SemanticTokensRegistrationType=pe.TokenFormat=void 0;var ye=B(),wa;(function(e){e.Relative="relative"})(wa||(pe.TokenFormat=wa={}));
var Vt;(function(e){e.method="textDocument/semanticTokens",e.type=new ye.RegistrationType(e.method)})(Vt||(pe.SemanticTokensRegistrationType=Vt={}));var Pa;(function(e){
e.method="textDocument/semanticTokens/full",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(e.method),e.registrationMethod=
Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens","semanticTokensProvider")})(Pa||(pe.SemanticTokensRequest=Pa={}));var Ra;(function(e){e.method=
"textDocument/semanticTokens/full/delta",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(e.method),e.registrationMethod=
Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens.requests.full.delta","semanticTokensProvider.full.delta")})(Ra||(pe.SemanticTokensDeltaRequest=
Ra={}));var Sa;(function(e){e.method="textDocument/semanticTokens/range",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(
e.method),e.registrationMethod=Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens.requests.range","semanticTokensProvider.range")})(Sa||(pe.SemanticTokensRangeRequest=
Sa={}));var Ca;(function(e){e.method="workspace/semanticTokens/refresh",e.messageDirection=ye.MessageDirection.serverToClient,e.type=new ye.ProtocolRequestType0(
e.method),e.capabilities=ye.CM.create("workspace.semanticTokens.refreshSupport",void 0)})(Ca||(pe.SemanticTokensRefreshRequest=Ca={}))});var qa=w(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.ShowDocumentRequest=void 0;var Lo=B(),Oa;(function(e){e.method="window/showDocum\
ent",e.messageDirection=Lo.MessageDirection.serverToClient,e.type=new Lo.ProtocolRequestType(e.method),e.capabilities=Lo.CM.create("window.showDocument.support",
void 0)})(Oa||(Cn.ShowDocumentRequest=Oa={}))});var Ma=w(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.LinkedEditingRangeRequest=void 0;var Wo=B(),ka;(function(e){e.method="textDocume\
nt/linkedEditingRange",e.messageDirection=Wo.MessageDirection.clientToServer,e.type=new Wo.ProtocolRequestType(e.method),e.capabilities=Wo.CM.create("textDocume\
nt.linkedEditingRange","linkedEditingRangeProvider")})(ka||(Tn.LinkedEditingRangeRequest=ka={}))});var Wa=w(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.WillDeleteFilesRequest=le.DidDeleteFilesNotification=le.DidRenameFilesNotification=
le.WillRenameFilesRequest=le.DidCreateFilesNotification=le.WillCreateFilesRequest=le.FileOperationPatternKind=void 0;var te=B(),ja;(function(e){e.file="file",e.
folder="folder"})(ja||(le.FileOperationPatternKind=ja={}));var Na;(function(e){e.method="workspace/willCreateFiles",e.messageDirection=te.MessageDirection.clientToServer,
e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.willCreate","workspace.fileOperations.willCreate")})(Na||(le.WillCreateFilesRequest=
Na={}));var xa;(function(e){e.method="workspace/didCreateFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),
e.capabilities=te.CM.create("workspace.fileOperations.didCreate","workspace.fileOperations.didCreate")})(xa||(le.DidCreateFilesNotification=xa={}));var Ea;(function(e){
e.method="workspace/willRenameFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create(
"workspace.fileOperations.willRename","workspace.fileOperations.willRename")})(Ea||(le.WillRenameFilesRequest=Ea={}));var Fa;(function(e){e.method="workspace/di\
dRenameFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),e.capabilities=te.CM.create("workspace.file\
Operations.didRename","workspace.fileOperations.didRename")})(Fa||(le.DidRenameFilesNotification=Fa={}));var Ia;(function(e){e.method="workspace/didDeleteFiles",
e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.did\
Delete","workspace.fileOperations.didDelete")})(Ia||(le.DidDeleteFilesNotification=Ia={}));var La;(function(e){e.method="workspace/willDeleteFiles",e.messageDirection=
te.MessageDirection.clientToServer,e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.willDelete","workspace.file\
Operations.willDelete")})(La||(le.WillDeleteFilesRequest=La={}))});var za=w(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.MonikerRequest=Ye.MonikerKind=Ye.UniquenessLevel=void 0;var Ao=B(),Aa;(function(e){
e.document="document",e.project="project",e.group="group",e.scheme="scheme",e.global="global"})(Aa||(Ye.UniquenessLevel=Aa={}));var Ha;(function(e){e.$import="i\
mport",e.$export="export",e.local="local"})(Ha||(Ye.MonikerKind=Ha={}));var $a;(function(e){e.method="textDocument/moniker",e.messageDirection=Ao.MessageDirection.
clientToServer,e.type=new Ao.ProtocolRequestType(e.method),e.capabilities=Ao.CM.create("textDocument.moniker","monikerProvider")})($a||(Ye.MonikerRequest=$a={}))});var Va=w(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});Xe.TypeHierarchySubtypesRequest=Xe.TypeHierarchySupertypesRequest=Xe.TypeHierarchyPrepareRequest=
void 0;var it=B(),Ua;(function(e){e.method="textDocument/prepareTypeHierarchy",e.messageDirection=it.MessageDirection.clientToServer,e.type=new it.ProtocolRequestType(
e.method),e.capabilities=it.CM.create("textDocument.typeHierarchy","typeHierarchyProvider")})(Ua||(Xe.TypeHierarchyPrepareRequest=Ua={}));var Ba;(function(e){e.
method="typeHierarchy/supertypes",e.messageDirection=it.MessageDirection.clientToServer,e.type=new it.ProtocolRequestType(e.method)})(Ba||(Xe.TypeHierarchySupertypesRequest=
Ba={}));var Ka;(function(e){e.method="typeHierarchy/subtypes",e.messageDirection=it.MessageDirection.clientToServer,e.type=new it.ProtocolRequestType(e.method)})(
Ka||(Xe.TypeHierarchySubtypesRequest=Ka={}))});var Qa=w(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});Tt.InlineValueRefreshRequest=Tt.InlineValueRequest=void 0;var Ct=B(),Ja;(function(e){
e.method="textDocument/inlineValue",e.messageDirection=Ct.MessageDirection.clientToServer,e.type=new Ct.ProtocolRequestType(e.method),e.capabilities=Ct.CM.create(
"textDocument.inlineValue","inlineValueProvider")})(Ja||(Tt.InlineValueRequest=Ja={}));var Ga;(function(e){e.method="workspace/inlineValue/refresh",e.messageDirection=
Ct.MessageDirection.serverToClient,e.type=new Ct.ProtocolRequestType0(e.method),e.capabilities=Ct.CM.create("workspace.inlineValue.refreshSupport",void 0)})(Ga||
(Tt.InlineValueRefreshRequest=Ga={}))});var ec=w(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.InlayHintRefreshRequest=Ze.InlayHintResolveRequest=Ze.InlayHintRequest=void 0;var Fe=B(),
Ya;(function(e){e.method="textDocument/inlayHint",e.messageDirection=Fe.MessageDirection.clientToServer,e.type=new Fe.ProtocolRequestType(e.method),e.capabilities=
Fe.CM.create("textDocument.inlayHint","inlayHintProvider")})(Ya||(Ze.InlayHintRequest=Ya={}));var Xa;(function(e){e.method="inlayHint/resolve",e.messageDirection=
Fe.MessageDirection.clientToServer,e.type=new Fe.ProtocolRequestType(e.method),e.capabilities=Fe.CM.create("textDocument.inlayHint.resolveSupport","inlayHintPro\
vider.resolveProvider")})(Xa||(Ze.InlayHintResolveRequest=Xa={}));var Za;(function(e){e.method="workspace/inlayHint/refresh",e.messageDirection=Fe.MessageDirection.
serverToClient,e.type=new Fe.ProtocolRequestType0(e.method),e.capabilities=Fe.CM.create("workspace.inlayHint.refreshSupport",void 0)})(Za||(Ze.InlayHintRefreshRequest=
Za={}))});var ac=w(ne=>{"use strict";var rf=ne&&ne.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),of=ne&&ne.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),sf=ne&&ne.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&rf(n,t,r[o]);return of(n,t),n}})();Object.defineProperty(ne,"__esModule",{value:!0});ne.DiagnosticRefreshRequest=ne.WorkspaceDiagnosticRequest=
ne.DocumentDiagnosticRequest=ne.DocumentDiagnosticReportKind=ne.DiagnosticServerCancellationData=void 0;var sc=xe(),af=sf(vn()),Ie=B(),tc;(function(e){function t(n){
let r=n;return r&&af.boolean(r.retriggerRequest)}i(t,"is"),e.is=t})(tc||(ne.DiagnosticServerCancellationData=tc={}));var nc;(function(e){e.Full="full",e.Unchanged=
"unchanged"})(nc||(ne.DocumentDiagnosticReportKind=nc={}));var rc;(function(e){e.method="textDocument/diagnostic",e.messageDirection=Ie.MessageDirection.clientToServer,
e.type=new Ie.ProtocolRequestType(e.method),e.partialResult=new sc.ProgressType,e.capabilities=Ie.CM.create("textDocument.diagnostic","diagnosticProvider")})(rc||
(ne.DocumentDiagnosticRequest=rc={}));var oc;(function(e){e.method="workspace/diagnostic",e.messageDirection=Ie.MessageDirection.clientToServer,e.type=new Ie.ProtocolRequestType(
e.method),e.partialResult=new sc.ProgressType,e.capabilities=Ie.CM.create("workspace.diagnostics","diagnosticProvider.workspaceDiagnostics")})(oc||(ne.WorkspaceDiagnosticRequest=
oc={}));var ic;(function(e){e.method="workspace/diagnostic/refresh",e.messageDirection=Ie.MessageDirection.serverToClient,e.type=new Ie.ProtocolRequestType0(e.method),
e.capabilities=Ie.CM.create("workspace.diagnostics.refreshSupport",void 0)})(ic||(ne.DiagnosticRefreshRequest=ic={}))});var pc=w(W=>{"use strict";var cf=W&&W.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),uf=W&&W.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),lf=W&&W.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&cf(n,t,r[o]);return uf(n,t),n}})();Object.defineProperty(W,"__esModule",{value:!0});W.DidCloseNotebookDocumentNotification=W.DidSaveNotebookDocumentNotification=
W.DidChangeNotebookDocumentNotification=W.NotebookCellArrayChange=W.DidOpenNotebookDocumentNotification=W.NotebookDocumentSyncRegistrationType=W.NotebookDocument=
W.NotebookCell=W.ExecutionSummary=W.NotebookCellKind=void 0;var Jt=(Dr(),yr(vr)),Ce=lf(vn()),Oe=B(),Ho;(function(e){e.Markup=1,e.Code=2;function t(n){return n===
1||n===2}i(t,"is"),e.is=t})(Ho||(W.NotebookCellKind=Ho={}));var $o;(function(e){function t(o,a){let u={executionOrder:o};return(a===!0||a===!1)&&(u.success=a),u}
i(t,"create"),e.create=t;function n(o){let a=o;return Ce.objectLiteral(a)&&Jt.uinteger.is(a.executionOrder)&&(a.success===void 0||Ce.boolean(a.success))}i(n,"is"),
e.is=n;function r(o,a){return o===a?!0:o==null||a===null||a===void 0?!1:o.executionOrder===a.executionOrder&&o.success===a.success}i(r,"equals"),e.equals=r})($o||
(W.ExecutionSummary=$o={}));var On;(function(e){function t(a,u){return{kind:a,document:u}}i(t,"create"),e.create=t;function n(a){let u=a;return Ce.objectLiteral(
u)&&Ho.is(u.kind)&&Jt.DocumentUri.is(u.document)&&(u.metadata===void 0||Ce.objectLiteral(u.metadata))}i(n,"is"),e.is=n;function r(a,u){let l=new Set;return a.document!==
u.document&&l.add("document"),a.kind!==u.kind&&l.add("kind"),a.executionSummary!==u.executionSummary&&l.add("executionSummary"),(a.metadata!==void 0||u.metadata!==
void 0)&&!o(a.metadata,u.metadata)&&l.add("metadata"),(a.executionSummary!==void 0||u.executionSummary!==void 0)&&!$o.equals(a.executionSummary,u.executionSummary)&&
l.add("executionSummary"),l}i(r,"diff"),e.diff=r;function o(a,u){if(a===u)return!0;if(a==null||u===null||u===void 0||typeof a!=typeof u||typeof a!="object")return!1;
let l=Array.isArray(a),v=Array.isArray(u);if(l!==v)return!1;if(l&&v){if(a.length!==u.length)return!1;for(let g=0;g<a.length;g++)if(!o(a[g],u[g]))return!1}if(Ce.
objectLiteral(a)&&Ce.objectLiteral(u)){let g=Object.keys(a),P=Object.keys(u);if(g.length!==P.length||(g.sort(),P.sort(),!o(g,P)))return!1;for(let q=0;q<g.length;q++){
let D=g[q];if(!o(a[D],u[D]))return!1}}return!0}i(o,"equalsMetadata")})(On||(W.NotebookCell=On={}));var cc;(function(e){function t(r,o,a,u){return{uri:r,notebookType:o,
version:a,cells:u}}i(t,"create"),e.create=t;function n(r){let o=r;return Ce.objectLiteral(o)&&Ce.string(o.uri)&&Jt.integer.is(o.version)&&Ce.typedArray(o.cells,
On.is)}i(n,"is"),e.is=n})(cc||(W.NotebookDocument=cc={}));var Ot;(function(e){e.method="notebookDocument/sync",e.messageDirection=Oe.MessageDirection.clientToServer,
e.type=new Oe.RegistrationType(e.method)})(Ot||(W.NotebookDocumentSyncRegistrationType=Ot={}));var uc;(function(e){e.method="notebookDocument/didOpen",e.messageDirection=
Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.method),e.registrationMethod=Ot.method})(uc||(W.DidOpenNotebookDocumentNotification=
uc={}));var lc;(function(e){function t(r){let o=r;return Ce.objectLiteral(o)&&Jt.uinteger.is(o.start)&&Jt.uinteger.is(o.deleteCount)&&(o.cells===void 0||Ce.typedArray(
o.cells,On.is))}i(t,"is"),e.is=t;function n(r,o,a){let u={start:r,deleteCount:o};return a!==void 0&&(u.cells=a),u}i(n,"create"),e.create=n})(lc||(W.NotebookCellArrayChange=
lc={}));var dc;(function(e){e.method="notebookDocument/didChange",e.messageDirection=Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.
method),e.registrationMethod=Ot.method})(dc||(W.DidChangeNotebookDocumentNotification=dc={}));var fc;(function(e){e.method="notebookDocument/didSave",e.messageDirection=
Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.method),e.registrationMethod=Ot.method})(fc||(W.DidSaveNotebookDocumentNotification=
fc={}));var hc;(function(e){e.method="notebookDocument/didClose",e.messageDirection=Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.
method),e.registrationMethod=Ot.method})(hc||(W.DidCloseNotebookDocumentNotification=hc={}))});var gc=w(qn=>{"use strict";Object.defineProperty(qn,"__esModule",{value:!0});qn.InlineCompletionRequest=void 0;var zo=B(),mc;(function(e){e.method="textDocument\
/inlineCompletion",e.messageDirection=zo.MessageDirection.clientToServer,e.type=new zo.ProtocolRequestType(e.method),e.capabilities=zo.CM.create("textDocument.i\
nlineCompletion","inlineCompletionProvider")})(mc||(qn.InlineCompletionRequest=mc={}))});var bc=w(qt=>{"use strict";Object.defineProperty(qt,"__esModule",{value:!0});qt.TextDocumentContentRefreshRequest=qt.TextDocumentContentRequest=void 0;var Gt=B(),
yc;(function(e){e.method="workspace/textDocumentContent",e.messageDirection=Gt.MessageDirection.clientToServer,e.type=new Gt.ProtocolRequestType(e.method),e.capabilities=
Gt.CM.create("workspace.textDocumentContent","workspace.textDocumentContent")})(yc||(qt.TextDocumentContentRequest=yc={}));var _c;(function(e){e.method="workspa\
ce/textDocumentContent/refresh",e.messageDirection=Gt.MessageDirection.serverToClient,e.type=new Gt.ProtocolRequestType(e.method)})(_c||(qt.TextDocumentContentRefreshRequest=
_c={}))});var Nu=w(s=>{"use strict";var df=s&&s.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),ff=s&&s.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),hf=s&&s.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&df(n,t,r[o]);return ff(n,t),n}})();Object.defineProperty(s,"__esModule",{value:!0});s.CodeActionRequest=s.DocumentSymbolRequest=s.DocumentHighlightRequest=
s.ReferencesRequest=s.DefinitionRequest=s.SignatureHelpRequest=s.SignatureHelpTriggerKind=s.HoverRequest=s.CompletionResolveRequest=s.CompletionRequest=s.CompletionTriggerKind=
s.PublishDiagnosticsNotification=s.WatchKind=s.GlobPattern=s.RelativePattern=s.FileChangeType=s.DidChangeWatchedFilesNotification=s.WillSaveTextDocumentWaitUntilRequest=
s.WillSaveTextDocumentNotification=s.TextDocumentSaveReason=s.DidSaveTextDocumentNotification=s.DidCloseTextDocumentNotification=s.DidChangeTextDocumentNotification=
s.TextDocumentContentChangeEvent=s.DidOpenTextDocumentNotification=s.TextDocumentSyncKind=s.TelemetryEventNotification=s.LogMessageNotification=s.ShowMessageRequest=
s.ShowMessageNotification=s.MessageType=s.DidChangeConfigurationNotification=s.ExitNotification=s.ShutdownRequest=s.InitializedNotification=s.InitializeErrorCodes=
s.InitializeRequest=s.WorkDoneProgressOptions=s.TextDocumentRegistrationOptions=s.StaticRegistrationOptions=s.PositionEncodingKind=s.RegularExpressionEngineKind=
s.FailureHandlingKind=s.ResourceOperationKind=s.UnregistrationRequest=s.RegistrationRequest=s.DocumentSelector=s.NotebookCellTextDocumentFilter=s.NotebookDocumentFilter=
s.TextDocumentFilter=void 0;s.UniquenessLevel=s.WillDeleteFilesRequest=s.DidDeleteFilesNotification=s.WillRenameFilesRequest=s.DidRenameFilesNotification=s.WillCreateFilesRequest=
s.DidCreateFilesNotification=s.FileOperationPatternKind=s.LinkedEditingRangeRequest=s.ShowDocumentRequest=s.SemanticTokensRegistrationType=s.SemanticTokensRefreshRequest=
s.SemanticTokensRangeRequest=s.SemanticTokensDeltaRequest=s.SemanticTokensRequest=s.TokenFormat=s.CallHierarchyPrepareRequest=s.CallHierarchyOutgoingCallsRequest=
s.CallHierarchyIncomingCallsRequest=s.WorkDoneProgressCancelNotification=s.WorkDoneProgressCreateRequest=s.WorkDoneProgress=s.SelectionRangeRequest=s.DeclarationRequest=
s.FoldingRangeRefreshRequest=s.FoldingRangeRequest=s.ColorPresentationRequest=s.DocumentColorRequest=s.ConfigurationRequest=s.DidChangeWorkspaceFoldersNotification=
s.WorkspaceFoldersRequest=s.TypeDefinitionRequest=s.ImplementationRequest=s.ApplyWorkspaceEditRequest=s.ExecuteCommandRequest=s.PrepareRenameRequest=s.RenameRequest=
s.PrepareSupportDefaultBehavior=s.DocumentOnTypeFormattingRequest=s.DocumentRangesFormattingRequest=s.DocumentRangeFormattingRequest=s.DocumentFormattingRequest=
s.DocumentLinkResolveRequest=s.DocumentLinkRequest=s.CodeLensRefreshRequest=s.CodeLensResolveRequest=s.CodeLensRequest=s.WorkspaceSymbolResolveRequest=s.WorkspaceSymbolRequest=
s.CodeActionResolveRequest=void 0;s.TextDocumentContentRefreshRequest=s.TextDocumentContentRequest=s.InlineCompletionRequest=s.DidCloseNotebookDocumentNotification=
s.DidSaveNotebookDocumentNotification=s.DidChangeNotebookDocumentNotification=s.NotebookCellArrayChange=s.DidOpenNotebookDocumentNotification=s.NotebookDocumentSyncRegistrationType=
s.NotebookDocument=s.NotebookCell=s.ExecutionSummary=s.NotebookCellKind=s.DiagnosticRefreshRequest=s.WorkspaceDiagnosticRequest=s.DocumentDiagnosticRequest=s.DocumentDiagnosticReportKind=
s.DiagnosticServerCancellationData=s.InlayHintRefreshRequest=s.InlayHintResolveRequest=s.InlayHintRequest=s.InlineValueRefreshRequest=s.InlineValueRequest=s.TypeHierarchySupertypesRequest=
s.TypeHierarchySubtypesRequest=s.TypeHierarchyPrepareRequest=s.MonikerRequest=s.MonikerKind=void 0;var p=B(),vc=(Dr(),yr(vr)),re=hf(vn()),pf=Qs();Object.defineProperty(
s,"ImplementationRequest",{enumerable:!0,get:i(function(){return pf.ImplementationRequest},"get")});var mf=Xs();Object.defineProperty(s,"TypeDefinitionRequest",
{enumerable:!0,get:i(function(){return mf.TypeDefinitionRequest},"get")});var Ou=ta();Object.defineProperty(s,"WorkspaceFoldersRequest",{enumerable:!0,get:i(function(){
return Ou.WorkspaceFoldersRequest},"get")});Object.defineProperty(s,"DidChangeWorkspaceFoldersNotification",{enumerable:!0,get:i(function(){return Ou.DidChangeWorkspaceFoldersNotification},
"get")});var gf=ra();Object.defineProperty(s,"ConfigurationRequest",{enumerable:!0,get:i(function(){return gf.ConfigurationRequest},"get")});var qu=sa();Object.
defineProperty(s,"DocumentColorRequest",{enumerable:!0,get:i(function(){return qu.DocumentColorRequest},"get")});Object.defineProperty(s,"ColorPresentationReque\
st",{enumerable:!0,get:i(function(){return qu.ColorPresentationRequest},"get")});var ku=ua();Object.defineProperty(s,"FoldingRangeRequest",{enumerable:!0,get:i(
function(){return ku.FoldingRangeRequest},"get")});Object.defineProperty(s,"FoldingRangeRefreshRequest",{enumerable:!0,get:i(function(){return ku.FoldingRangeRefreshRequest},
"get")});var yf=da();Object.defineProperty(s,"DeclarationRequest",{enumerable:!0,get:i(function(){return yf.DeclarationRequest},"get")});var _f=ha();Object.defineProperty(
s,"SelectionRangeRequest",{enumerable:!0,get:i(function(){return _f.SelectionRangeRequest},"get")});var Qo=ya();Object.defineProperty(s,"WorkDoneProgress",{enumerable:!0,
get:i(function(){return Qo.WorkDoneProgress},"get")});Object.defineProperty(s,"WorkDoneProgressCreateRequest",{enumerable:!0,get:i(function(){return Qo.WorkDoneProgressCreateRequest},
"get")});Object.defineProperty(s,"WorkDoneProgressCancelNotification",{enumerable:!0,get:i(function(){return Qo.WorkDoneProgressCancelNotification},"get")});var Yo=Da();
Object.defineProperty(s,"CallHierarchyIncomingCallsRequest",{enumerable:!0,get:i(function(){return Yo.CallHierarchyIncomingCallsRequest},"get")});Object.defineProperty(
s,"CallHierarchyOutgoingCallsRequest",{enumerable:!0,get:i(function(){return Yo.CallHierarchyOutgoingCallsRequest},"get")});Object.defineProperty(s,"CallHierarc\
hyPrepareRequest",{enumerable:!0,get:i(function(){return Yo.CallHierarchyPrepareRequest},"get")});var kt=Ta();Object.defineProperty(s,"TokenFormat",{enumerable:!0,
get:i(function(){return kt.TokenFormat},"get")});Object.defineProperty(s,"SemanticTokensRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensRequest},
"get")});Object.defineProperty(s,"SemanticTokensDeltaRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensDeltaRequest},"get")});Object.defineProperty(
s,"SemanticTokensRangeRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensRangeRequest},"get")});Object.defineProperty(s,"SemanticTokensRefreshRequ\
est",{enumerable:!0,get:i(function(){return kt.SemanticTokensRefreshRequest},"get")});Object.defineProperty(s,"SemanticTokensRegistrationType",{enumerable:!0,get:i(
function(){return kt.SemanticTokensRegistrationType},"get")});var bf=qa();Object.defineProperty(s,"ShowDocumentRequest",{enumerable:!0,get:i(function(){return bf.
ShowDocumentRequest},"get")});var vf=Ma();Object.defineProperty(s,"LinkedEditingRangeRequest",{enumerable:!0,get:i(function(){return vf.LinkedEditingRangeRequest},
"get")});var st=Wa();Object.defineProperty(s,"FileOperationPatternKind",{enumerable:!0,get:i(function(){return st.FileOperationPatternKind},"get")});Object.defineProperty(
s,"DidCreateFilesNotification",{enumerable:!0,get:i(function(){return st.DidCreateFilesNotification},"get")});Object.defineProperty(s,"WillCreateFilesRequest",{
enumerable:!0,get:i(function(){return st.WillCreateFilesRequest},"get")});Object.defineProperty(s,"DidRenameFilesNotification",{enumerable:!0,get:i(function(){return st.
DidRenameFilesNotification},"get")});Object.defineProperty(s,"WillRenameFilesRequest",{enumerable:!0,get:i(function(){return st.WillRenameFilesRequest},"get")});
Object.defineProperty(s,"DidDeleteFilesNotification",{enumerable:!0,get:i(function(){return st.DidDeleteFilesNotification},"get")});Object.defineProperty(s,"Wil\
lDeleteFilesRequest",{enumerable:!0,get:i(function(){return st.WillDeleteFilesRequest},"get")});var Xo=za();Object.defineProperty(s,"UniquenessLevel",{enumerable:!0,
get:i(function(){return Xo.UniquenessLevel},"get")});Object.defineProperty(s,"MonikerKind",{enumerable:!0,get:i(function(){return Xo.MonikerKind},"get")});Object.
defineProperty(s,"MonikerRequest",{enumerable:!0,get:i(function(){return Xo.MonikerRequest},"get")});var Zo=Va();Object.defineProperty(s,"TypeHierarchyPrepareRe\
quest",{enumerable:!0,get:i(function(){return Zo.TypeHierarchyPrepareRequest},"get")});Object.defineProperty(s,"TypeHierarchySubtypesRequest",{enumerable:!0,get:i(
function(){return Zo.TypeHierarchySubtypesRequest},"get")});Object.defineProperty(s,"TypeHierarchySupertypesRequest",{enumerable:!0,get:i(function(){return Zo.TypeHierarchySupertypesRequest},
"get")});var Mu=Qa();Object.defineProperty(s,"InlineValueRequest",{enumerable:!0,get:i(function(){return Mu.InlineValueRequest},"get")});Object.defineProperty(s,
"InlineValueRefreshRequest",{enumerable:!0,get:i(function(){return Mu.InlineValueRefreshRequest},"get")});var ei=ec();Object.defineProperty(s,"InlayHintRequest",
{enumerable:!0,get:i(function(){return ei.InlayHintRequest},"get")});Object.defineProperty(s,"InlayHintResolveRequest",{enumerable:!0,get:i(function(){return ei.
InlayHintResolveRequest},"get")});Object.defineProperty(s,"InlayHintRefreshRequest",{enumerable:!0,get:i(function(){return ei.InlayHintRefreshRequest},"get")});
var Qt=ac();Object.defineProperty(s,"DiagnosticServerCancellationData",{enumerable:!0,get:i(function(){return Qt.DiagnosticServerCancellationData},"get")});Object.
defineProperty(s,"DocumentDiagnosticReportKind",{enumerable:!0,get:i(function(){return Qt.DocumentDiagnosticReportKind},"get")});Object.defineProperty(s,"Docume\
ntDiagnosticRequest",{enumerable:!0,get:i(function(){return Qt.DocumentDiagnosticRequest},"get")});Object.defineProperty(s,"WorkspaceDiagnosticRequest",{enumerable:!0,
get:i(function(){return Qt.WorkspaceDiagnosticRequest},"get")});Object.defineProperty(s,"DiagnosticRefreshRequest",{enumerable:!0,get:i(function(){return Qt.DiagnosticRefreshRequest},
"get")});var qe=pc();Object.defineProperty(s,"NotebookCellKind",{enumerable:!0,get:i(function(){return qe.NotebookCellKind},"get")});Object.defineProperty(s,"Ex\
ecutionSummary",{enumerable:!0,get:i(function(){return qe.ExecutionSummary},"get")});Object.defineProperty(s,"NotebookCell",{enumerable:!0,get:i(function(){return qe.
NotebookCell},"get")});Object.defineProperty(s,"NotebookDocument",{enumerable:!0,get:i(function(){return qe.NotebookDocument},"get")});Object.defineProperty(s,"\
NotebookDocumentSyncRegistrationType",{enumerable:!0,get:i(function(){return qe.NotebookDocumentSyncRegistrationType},"get")});Object.defineProperty(s,"DidOpenN\
otebookDocumentNotification",{enumerable:!0,get:i(function(){return qe.DidOpenNotebookDocumentNotification},"get")});Object.defineProperty(s,"NotebookCellArrayC\
hange",{enumerable:!0,get:i(function(){return qe.NotebookCellArrayChange},"get")});Object.defineProperty(s,"DidChangeNotebookDocumentNotification",{enumerable:!0,
get:i(function(){return qe.DidChangeNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidSaveNotebookDocumentNotification",{enumerable:!0,get:i(function(){
return qe.DidSaveNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidCloseNotebookDocumentNotification",{enumerable:!0,get:i(function(){return qe.
DidCloseNotebookDocumentNotification},"get")});var Df=gc();Object.defineProperty(s,"InlineCompletionRequest",{enumerable:!0,get:i(function(){return Df.InlineCompletionRequest},
"get")});var ju=bc();Object.defineProperty(s,"TextDocumentContentRequest",{enumerable:!0,get:i(function(){return ju.TextDocumentContentRequest},"get")});Object.
defineProperty(s,"TextDocumentContentRefreshRequest",{enumerable:!0,get:i(function(){return ju.TextDocumentContentRefreshRequest},"get")});var Uo;(function(e){function t(n){
let r=n;return re.string(r)||re.string(r.language)||re.string(r.scheme)||Go.is(r.pattern)}i(t,"is"),e.is=t})(Uo||(s.TextDocumentFilter=Uo={}));var Bo;(function(e){
function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebookType)||re.string(r.scheme)||re.string(r.pattern))}i(t,"is"),e.is=t})(Bo||(s.NotebookDocumentFilter=
Bo={}));var Ko;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebook)||Bo.is(r.notebook))&&(r.language===void 0||re.string(r.language))}
i(t,"is"),e.is=t})(Ko||(s.NotebookCellTextDocumentFilter=Ko={}));var Vo;(function(e){function t(n){if(!Array.isArray(n))return!1;for(let r of n)if(!re.string(r)&&
!Uo.is(r)&&!Ko.is(r))return!1;return!0}i(t,"is"),e.is=t})(Vo||(s.DocumentSelector=Vo={}));var Dc;(function(e){e.method="client/registerCapability",e.messageDirection=
p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(Dc||(s.RegistrationRequest=Dc={}));var wc;(function(e){e.method="client/unregiste\
rCapability",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(wc||(s.UnregistrationRequest=wc={}));var Pc;(function(e){
e.Create="create",e.Rename="rename",e.Delete="delete"})(Pc||(s.ResourceOperationKind=Pc={}));var Rc;(function(e){e.Abort="abort",e.Transactional="transactional",
e.TextOnlyTransactional="textOnlyTransactional",e.Undo="undo"})(Rc||(s.FailureHandlingKind=Rc={}));var Sc;(function(e){e.ES2020="ES2020"})(Sc||(s.RegularExpressionEngineKind=
Sc={}));var Cc;(function(e){e.UTF8="utf-8",e.UTF16="utf-16",e.UTF32="utf-32"})(Cc||(s.PositionEncodingKind=Cc={}));var Tc;(function(e){function t(n){let r=n;return r&&
re.string(r.id)&&r.id.length>0}i(t,"hasId"),e.hasId=t})(Tc||(s.StaticRegistrationOptions=Tc={}));var Oc;(function(e){function t(n){let r=n;return r&&(r.documentSelector===
null||Vo.is(r.documentSelector))}i(t,"is"),e.is=t})(Oc||(s.TextDocumentRegistrationOptions=Oc={}));var qc;(function(e){function t(r){let o=r;return re.objectLiteral(
o)&&(o.workDoneProgress===void 0||re.boolean(o.workDoneProgress))}i(t,"is"),e.is=t;function n(r){let o=r;return o&&re.boolean(o.workDoneProgress)}i(n,"hasWorkDo\
neProgress"),e.hasWorkDoneProgress=n})(qc||(s.WorkDoneProgressOptions=qc={}));var kc;(function(e){e.method="initialize",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method)})(kc||(s.InitializeRequest=kc={}));var Mc;(function(e){e.unknownProtocolVersion=1})(Mc||(s.InitializeErrorCodes=Mc={}));
var jc;(function(e){e.method="initialized",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method)})(jc||(s.InitializedNotification=
jc={}));var Nc;(function(e){e.method="shutdown",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType0(e.method)})(Nc||(s.ShutdownRequest=
Nc={}));var xc;(function(e){e.method="exit",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType0(e.method)})(xc||(s.ExitNotification=
xc={}));var Ec;(function(e){e.method="workspace/didChangeConfiguration",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(
e.method),e.capabilities=p.CM.create("workspace.didChangeConfiguration",void 0)})(Ec||(s.DidChangeConfigurationNotification=Ec={}));var Fc;(function(e){e.Error=
1,e.Warning=2,e.Info=3,e.Log=4,e.Debug=5})(Fc||(s.MessageType=Fc={}));var Ic;(function(e){e.method="window/showMessage",e.messageDirection=p.MessageDirection.serverToClient,
e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("window.showMessage",void 0)})(Ic||(s.ShowMessageNotification=Ic={}));var Lc;(function(e){
e.method="window/showMessageRequest",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create(
"window.showMessage",void 0)})(Lc||(s.ShowMessageRequest=Lc={}));var Wc;(function(e){e.method="window/logMessage",e.messageDirection=p.MessageDirection.serverToClient,
e.type=new p.ProtocolNotificationType(e.method)})(Wc||(s.LogMessageNotification=Wc={}));var Ac;(function(e){e.method="telemetry/event",e.messageDirection=p.MessageDirection.
serverToClient,e.type=new p.ProtocolNotificationType(e.method)})(Ac||(s.TelemetryEventNotification=Ac={}));var Hc;(function(e){e.None=0,e.Full=1,e.Incremental=2})(
Hc||(s.TextDocumentSyncKind=Hc={}));var $c;(function(e){e.method="textDocument/didOpen",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(
e.method),e.capabilities=p.CM.create("textDocument.synchronization","textDocumentSync.openClose")})($c||(s.DidOpenTextDocumentNotification=$c={}));var zc;(function(e){
function t(r){let o=r;return o!=null&&typeof o.text=="string"&&o.range!==void 0&&(o.rangeLength===void 0||typeof o.rangeLength=="number")}i(t,"isIncremental"),e.
isIncremental=t;function n(r){let o=r;return o!=null&&typeof o.text=="string"&&o.range===void 0&&o.rangeLength===void 0}i(n,"isFull"),e.isFull=n})(zc||(s.TextDocumentContentChangeEvent=
zc={}));var Uc;(function(e){e.method="textDocument/didChange",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),
e.capabilities=p.CM.create("textDocument.synchronization","textDocumentSync")})(Uc||(s.DidChangeTextDocumentNotification=Uc={}));var Bc;(function(e){e.method="t\
extDocument/didClose",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocum\
ent.synchronization","textDocumentSync.openClose")})(Bc||(s.DidCloseTextDocumentNotification=Bc={}));var Kc;(function(e){e.method="textDocument/didSave",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocument.synchronization.didSave","textDocumen\
tSync.save")})(Kc||(s.DidSaveTextDocumentNotification=Kc={}));var Vc;(function(e){e.Manual=1,e.AfterDelay=2,e.FocusOut=3})(Vc||(s.TextDocumentSaveReason=Vc={}));
var Jc;(function(e){e.method="textDocument/willSave",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=
p.CM.create("textDocument.synchronization.willSave","textDocumentSync.willSave")})(Jc||(s.WillSaveTextDocumentNotification=Jc={}));var Gc;(function(e){e.method=
"textDocument/willSaveWaitUntil",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("tex\
tDocument.synchronization.willSaveWaitUntil","textDocumentSync.willSaveWaitUntil")})(Gc||(s.WillSaveTextDocumentWaitUntilRequest=Gc={}));var Qc;(function(e){e.method=
"workspace/didChangeWatchedFiles",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create(
"workspace.didChangeWatchedFiles",void 0)})(Qc||(s.DidChangeWatchedFilesNotification=Qc={}));var Yc;(function(e){e.Created=1,e.Changed=2,e.Deleted=3})(Yc||(s.FileChangeType=
Yc={}));var Jo;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(vc.URI.is(r.baseUri)||vc.WorkspaceFolder.is(r.baseUri))&&re.string(r.pattern)}i(t,
"is"),e.is=t})(Jo||(s.RelativePattern=Jo={}));var Go;(function(e){function t(n){let r=n;return re.string(r)||Jo.is(r)}i(t,"is"),e.is=t})(Go||(s.GlobPattern=Go={}));
var Xc;(function(e){e.Create=1,e.Change=2,e.Delete=4})(Xc||(s.WatchKind=Xc={}));var Zc;(function(e){e.method="textDocument/publishDiagnostics",e.messageDirection=
p.MessageDirection.serverToClient,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocument.publishDiagnostics",void 0)})(Zc||(s.
PublishDiagnosticsNotification=Zc={}));var eu;(function(e){e.Invoked=1,e.TriggerCharacter=2,e.TriggerForIncompleteCompletions=3})(eu||(s.CompletionTriggerKind=eu=
{}));var tu;(function(e){e.method="textDocument/completion",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=
p.CM.create("textDocument.completion","completionProvider")})(tu||(s.CompletionRequest=tu={}));var nu;(function(e){e.method="completionItem/resolve",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.completion.completionItem.resolveSupport",
"completionProvider.resolveProvider")})(nu||(s.CompletionResolveRequest=nu={}));var ru;(function(e){e.method="textDocument/hover",e.messageDirection=p.MessageDirection.
clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.hover","hoverProvider")})(ru||(s.HoverRequest=ru={}));var ou;
(function(e){e.Invoked=1,e.TriggerCharacter=2,e.ContentChange=3})(ou||(s.SignatureHelpTriggerKind=ou={}));var iu;(function(e){e.method="textDocument/signatureHe\
lp",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.signatureHelp","sig\
natureHelpProvider")})(iu||(s.SignatureHelpRequest=iu={}));var su;(function(e){e.method="textDocument/definition",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.definition","definitionProvider")})(su||(s.DefinitionRequest=su={}));var au;
(function(e){e.method="textDocument/references",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.
CM.create("textDocument.references","referencesProvider")})(au||(s.ReferencesRequest=au={}));var cu;(function(e){e.method="textDocument/documentHighlight",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentHighlight","documentHighlightProvi\
der")})(cu||(s.DocumentHighlightRequest=cu={}));var uu;(function(e){e.method="textDocument/documentSymbol",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentSymbol","documentSymbolProvider")})(uu||(s.DocumentSymbolRequest=uu=
{}));var lu;(function(e){e.method="textDocument/codeAction",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=
p.CM.create("textDocument.codeAction","codeActionProvider")})(lu||(s.CodeActionRequest=lu={}));var du;(function(e){e.method="codeAction/resolve",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.codeAction.resolveSupport","codeActionProv\
ider.resolveProvider")})(du||(s.CodeActionResolveRequest=du={}));var fu;(function(e){e.method="workspace/symbol",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("workspace.symbol","workspaceSymbolProvider")})(fu||(s.WorkspaceSymbolRequest=fu={}));var hu;
(function(e){e.method="workspaceSymbol/resolve",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.
CM.create("workspace.symbol.resolveSupport","workspaceSymbolProvider.resolveProvider")})(hu||(s.WorkspaceSymbolResolveRequest=hu={}));var pu;(function(e){e.method=
"textDocument/codeLens",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument\
.codeLens","codeLensProvider")})(pu||(s.CodeLensRequest=pu={}));var mu;(function(e){e.method="codeLens/resolve",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.codeLens.resolveSupport","codeLensProvider.resolveProvider")})(mu||(s.CodeLensResolveRequest=
mu={}));var gu;(function(e){e.method="workspace/codeLens/refresh",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType0(e.method),
e.capabilities=p.CM.create("workspace.codeLens",void 0)})(gu||(s.CodeLensRefreshRequest=gu={}));var yu;(function(e){e.method="textDocument/documentLink",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentLink","documentLinkProvider")})(yu||
(s.DocumentLinkRequest=yu={}));var _u;(function(e){e.method="documentLink/resolve",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(
e.method),e.capabilities=p.CM.create("textDocument.documentLink","documentLinkProvider.resolveProvider")})(_u||(s.DocumentLinkResolveRequest=_u={}));var bu;(function(e){
e.method="textDocument/formatting",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("t\
extDocument.formatting","documentFormattingProvider")})(bu||(s.DocumentFormattingRequest=bu={}));var vu;(function(e){e.method="textDocument/rangeFormatting",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rangeFormatting","documentRangeFormattingP\
rovider")})(vu||(s.DocumentRangeFormattingRequest=vu={}));var Du;(function(e){e.method="textDocument/rangesFormatting",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rangeFormatting.rangesSupport","documentRangeFormattingProvider.rangesSuppor\
t")})(Du||(s.DocumentRangesFormattingRequest=Du={}));var wu;(function(e){e.method="textDocument/onTypeFormatting",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.onTypeFormatting","documentOnTypeFormattingProvider")})(wu||(s.DocumentOnTypeFormattingRequest=
wu={}));var Pu;(function(e){e.Identifier=1})(Pu||(s.PrepareSupportDefaultBehavior=Pu={}));var Ru;(function(e){e.method="textDocument/rename",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rename","renameProvider")})(Ru||(s.RenameRequest=
Ru={}));var Su;(function(e){e.method="textDocument/prepareRename",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),
e.capabilities=p.CM.create("textDocument.rename.prepareSupport","renameProvider.prepareProvider")})(Su||(s.PrepareRenameRequest=Su={}));var Cu;(function(e){e.method=
"workspace/executeCommand",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("workspace\
.executeCommand","executeCommandProvider")})(Cu||(s.ExecuteCommandRequest=Cu={}));var Tu;(function(e){e.method="workspace/applyEdit",e.messageDirection=p.MessageDirection.
serverToClient,e.type=new p.ProtocolRequestType("workspace/applyEdit"),e.capabilities=p.CM.create("workspace.applyEdit",void 0)})(Tu||(s.ApplyWorkspaceEditRequest=
Tu={}))});var Eu=w(ti=>{"use strict";Object.defineProperty(ti,"__esModule",{value:!0});ti.createProtocolConnection=wf;var xu=xe();function wf(e,t,n,r){return xu.ConnectionStrategy.
is(r)&&(r={connectionStrategy:r}),(0,xu.createMessageConnection)(e,t,n,r)}i(wf,"createProtocolConnection")});var Y=w(me=>{"use strict";var Pf=me&&me.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("g\
et"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===
void 0&&(r=n),e[r]=t[n]})),kn=me&&me.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&Pf(t,e,n)};Object.defineProperty(
me,"__esModule",{value:!0});me.LSPErrorCodes=me.createProtocolConnection=void 0;kn(xe(),me);kn((Dr(),yr(vr)),me);kn(B(),me);kn(Nu(),me);var Rf=Eu();Object.defineProperty(
me,"createProtocolConnection",{enumerable:!0,get:i(function(){return Rf.createProtocolConnection},"get")});var Fu;(function(e){e.lspReservedErrorRangeStart=-32899,
e.RequestFailed=-32803,e.ServerCancelled=-32802,e.ContentModified=-32801,e.RequestCancelled=-32800,e.lspReservedErrorRangeEnd=-32800})(Fu||(me.LSPErrorCodes=Fu=
{}))});var oi=w(et=>{"use strict";Object.defineProperty(et,"__esModule",{value:!0});et.ProgressFeature=et.WorkDoneProgressReporter=void 0;et.attachWorkDone=Sf;et.attachPartialResult=
Tf;var Le=Y(),Iu;(function(e){function t(n){return n instanceof jt}i(t,"isNullInstance"),e.isNullInstance=t})(Iu||(et.WorkDoneProgressReporter=Iu={}));var Mt=class e{static{
i(this,"WorkDoneProgressReporterImpl")}_connection;_token;static Instances=new Map;constructor(t,n){this._connection=t,this._token=n,e.Instances.set(this._token,
this)}begin(t,n,r,o){let a={kind:"begin",title:t,message:r,cancellable:o};typeof n=="number"&&(a.percentage=Math.round(n)),this._connection.sendProgress(Le.WorkDoneProgress.
type,this._token,a)}report(t,n){let r={kind:"report"};typeof t=="number"?(r.percentage=Math.round(t),n!==void 0&&(r.message=n)):r.message=t,this._connection.sendProgress(
Le.WorkDoneProgress.type,this._token,r)}done(){e.Instances.delete(this._token),this._connection.sendProgress(Le.WorkDoneProgress.type,this._token,{kind:"end"})}},
Mn=class extends Mt{static{i(this,"WorkDoneProgressServerReporterImpl")}_source;constructor(t,n){super(t,n),this._source=new Le.CancellationTokenSource}get token(){
return this._source.token}done(){this._source.dispose(),super.done()}cancel(){this._source.cancel()}},jt=class{static{i(this,"NullProgressReporter")}constructor(){}begin(){}report(){}done(){}},
jn=class extends jt{static{i(this,"NullProgressServerReporter")}_source;constructor(){super(),this._source=new Le.CancellationTokenSource}get token(){return this.
_source.token}done(){this._source.dispose()}cancel(){this._source.cancel()}};function Sf(e,t){if(t===void 0||t.workDoneToken===void 0)return new jt;let n=t.workDoneToken;
return delete t.workDoneToken,new Mt(e,n)}i(Sf,"attachWorkDone");var Cf=i(e=>class extends e{_progressSupported;constructor(){super(),this._progressSupported=!1}initialize(t){
super.initialize(t),t?.window?.workDoneProgress===!0&&(this._progressSupported=!0,this.connection.onNotification(Le.WorkDoneProgressCancelNotification.type,n=>{
let r=Mt.Instances.get(n.token);(r instanceof Mn||r instanceof jn)&&r.cancel()}))}attachWorkDoneProgress(t){return t===void 0?new jt:new Mt(this.connection,t)}createWorkDoneProgress(){
if(this._progressSupported){let t=(0,Le.RAL)().crypto.randomUUID();return this.connection.sendRequest(Le.WorkDoneProgressCreateRequest.type,{token:t}).then(()=>new Mn(
this.connection,t))}else return Promise.resolve(new jn)}},"ProgressFeature");et.ProgressFeature=Cf;var ni;(function(e){e.type=new Le.ProgressType})(ni||(ni={}));
var ri=class{static{i(this,"ResultProgressReporterImpl")}_connection;_token;constructor(t,n){this._connection=t,this._token=n}report(t){this._connection.sendProgress(
ni.type,this._token,t)}};function Tf(e,t){if(t===void 0||t.partialResultToken===void 0)return;let n=t.partialResultToken;return delete t.partialResultToken,new ri(
e,n)}i(Tf,"attachPartialResult")});var Lu=w(ke=>{"use strict";var Of=ke&&ke.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),qf=ke&&ke.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),kf=ke&&ke.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Of(n,t,r[o]);return qf(n,t),n}})();Object.defineProperty(ke,"__esModule",{value:!0});ke.ConfigurationFeature=void 0;var Mf=Y(),jf=kf(on()),Nf=i(
e=>class extends e{getConfiguration(t){return t?jf.string(t)?this._getConfiguration({section:t}):this._getConfiguration(t):this._getConfiguration({})}_getConfiguration(t){
let n={items:Array.isArray(t)?t:[t]};return this.connection.sendRequest(Mf.ConfigurationRequest.type,n).then(r=>Array.isArray(r)?Array.isArray(t)?r:r[0]:Array.isArray(
t)?[]:null)}},"ConfigurationFeature");ke.ConfigurationFeature=Nf});var Wu=w(xn=>{"use strict";Object.defineProperty(xn,"__esModule",{value:!0});xn.WorkspaceFoldersFeature=void 0;var Nn=Y(),xf=i(e=>class extends e{_onDidChangeWorkspaceFolders;_unregistration;_notificationIsAutoRegistered;constructor(){
super(),this._notificationIsAutoRegistered=!1}initialize(t){super.initialize(t);let n=t.workspace;n&&n.workspaceFolders&&(this._onDidChangeWorkspaceFolders=new Nn.
Emitter,this.connection.onNotification(Nn.DidChangeWorkspaceFoldersNotification.type,r=>{this._onDidChangeWorkspaceFolders.fire(r.event)}))}fillServerCapabilities(t){
super.fillServerCapabilities(t);let n=t.workspace?.workspaceFolders?.changeNotifications;this._notificationIsAutoRegistered=n===!0||typeof n=="string"}getWorkspaceFolders(){
return this.connection.sendRequest(Nn.WorkspaceFoldersRequest.type)}get onDidChangeWorkspaceFolders(){if(!this._onDidChangeWorkspaceFolders)throw new Error("Cli\
ent doesn't support sending workspace folder change events.");return!this._notificationIsAutoRegistered&&!this._unregistration&&(this._unregistration=this.connection.
client.register(Nn.DidChangeWorkspaceFoldersNotification.type)),this._onDidChangeWorkspaceFolders.event}},"WorkspaceFoldersFeature");xn.WorkspaceFoldersFeature=
xf});var Au=w(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.CallHierarchyFeature=void 0;var ii=Y(),Ef=i(e=>class extends e{get callHierarchy(){
return{onPrepare:i(t=>this.connection.onRequest(ii.CallHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onIncomingCalls:i(
t=>{let n=ii.CallHierarchyIncomingCallsRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onIncomingCalls"),onOutgoingCalls:i(t=>{let n=ii.CallHierarchyOutgoingCallsRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onOutgoingCalls")}}},"CallHierarchyFeature");En.CallHierarchyFeature=Ef});var ai=w(tt=>{"use strict";Object.defineProperty(tt,"__esModule",{value:!0});tt.SemanticTokensBuilder=tt.SemanticTokensDiff=tt.SemanticTokensFeature=void 0;var Fn=Y(),
Ff=i(e=>class extends e{get semanticTokens(){return{refresh:i(()=>this.connection.sendRequest(Fn.SemanticTokensRefreshRequest.type),"refresh"),on:i(t=>{let n=Fn.
SemanticTokensRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on"),onDelta:i(
t=>{let n=Fn.SemanticTokensDeltaRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},
"onDelta"),onRange:i(t=>{let n=Fn.SemanticTokensRangeRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onRange")}}},"SemanticTokensFeature");tt.SemanticTokensFeature=Ff;var In=class{static{i(this,"SemanticTokensDiff")}originalSequence;modifiedSequence;constructor(t,n){
this.originalSequence=t,this.modifiedSequence=n}computeDiff(){let t=this.originalSequence.length,n=this.modifiedSequence.length,r=0;for(;r<n&&r<t&&this.originalSequence[r]===
this.modifiedSequence[r];)r++;if(r<n&&r<t){let o=t-1,a=n-1;for(;o>=r&&a>=r&&this.originalSequence[o]===this.modifiedSequence[a];)o--,a--;(o<r||a<r)&&(o++,a++);let u=o-
r+1,l=this.modifiedSequence.slice(r,a+1);return l.length===1&&l[0]===this.originalSequence[o]?[{start:r,deleteCount:u-1}]:[{start:r,deleteCount:u,data:l}]}else return r<
n?[{start:r,deleteCount:0,data:this.modifiedSequence.slice(r)}]:r<t?[{start:r,deleteCount:t-r}]:[]}};tt.SemanticTokensDiff=In;var si=class e{static{i(this,"Sema\
nticTokensBuilder")}_id;_prevLine;_prevChar;_dataIsSortedAndDeltaEncoded;_data;_dataNonDelta;_dataLen;_prevData;constructor(){this._prevData=void 0,this.initialize()}initialize(){
this._id=Date.now(),this._prevLine=0,this._prevChar=0,this._data=[],this._dataNonDelta=[],this._dataLen=0,this._dataIsSortedAndDeltaEncoded=!0}push(t,n,r,o,a){this.
_dataIsSortedAndDeltaEncoded&&(t<this._prevLine||t===this._prevLine&&n<this._prevChar)&&(this._dataIsSortedAndDeltaEncoded=!1,this._dataNonDelta=e._deltaDecode(
this._data));let u=t,l=n;this._dataIsSortedAndDeltaEncoded&&this._dataLen>0&&(u-=this._prevLine,u===0&&(l-=this._prevChar));let v=this._dataIsSortedAndDeltaEncoded?
this._data:this._dataNonDelta;v[this._dataLen++]=u,v[this._dataLen++]=l,v[this._dataLen++]=r,v[this._dataLen++]=o,v[this._dataLen++]=a,this._prevLine=t,this._prevChar=
n}get id(){return this._id.toString()}static _deltaDecode(t){let n=t.length/5|0,r=0,o=0,a=[];for(let u=0;u<n;u++){let l=5*u,v=t[l],g=t[l+1];v===0?(v=r,g+=o):v+=
r;let P=t[l+2],q=t[l+3],D=t[l+4];a[l+0]=v,a[l+1]=g,a[l+2]=P,a[l+3]=q,a[l+4]=D,r=v,o=g}return a}static _sortAndDeltaEncode(t){let n=[],r=t.length/5|0;for(let l=0;l<
r;l++)n[l]=l;n.sort((l,v)=>{let g=t[5*l],P=t[5*v];if(g===P){let q=t[5*l+1],D=t[5*v+1];return q-D}return g-P});let o=[],a=0,u=0;for(let l=0;l<r;l++){let v=5*n[l],
g=t[v+0],P=t[v+1],q=t[v+2],D=t[v+3],M=t[v+4],j=g-a,H=j===0?P-u:P,X=5*l;o[X+0]=j,o[X+1]=H,o[X+2]=q,o[X+3]=D,o[X+4]=M,a=g,u=P}return o}getFinalDataDelta(){return this.
_dataIsSortedAndDeltaEncoded?this._data:e._sortAndDeltaEncode(this._dataNonDelta)}previousResult(t){this.id===t?this._prevData=this.getFinalDataDelta():this._prevData=
void 0,this.initialize()}build(){return this._prevData=void 0,{resultId:this.id,data:this.getFinalDataDelta()}}canBuildEdits(){return this._prevData!==void 0}buildEdits(){
return this._prevData!==void 0?{resultId:this.id,edits:new In(this._prevData,this.getFinalDataDelta()).computeDiff()}:this.build()}};tt.SemanticTokensBuilder=si});var Hu=w(Ln=>{"use strict";Object.defineProperty(Ln,"__esModule",{value:!0});Ln.ShowDocumentFeature=void 0;var If=Y(),Lf=i(e=>class extends e{showDocument(t){return this.
connection.sendRequest(If.ShowDocumentRequest.type,t)}},"ShowDocumentFeature");Ln.ShowDocumentFeature=Lf});var $u=w(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.FileOperationsFeature=void 0;var Nt=Y(),Wf=i(e=>class extends e{onDidCreateFiles(t){
return this.connection.onNotification(Nt.DidCreateFilesNotification.type,n=>t(n))}onDidRenameFiles(t){return this.connection.onNotification(Nt.DidRenameFilesNotification.
type,n=>t(n))}onDidDeleteFiles(t){return this.connection.onNotification(Nt.DidDeleteFilesNotification.type,n=>t(n))}onWillCreateFiles(t){return this.connection.
onRequest(Nt.WillCreateFilesRequest.type,(n,r)=>t(n,r))}onWillRenameFiles(t){return this.connection.onRequest(Nt.WillRenameFilesRequest.type,(n,r)=>t(n,r))}onWillDeleteFiles(t){
return this.connection.onRequest(Nt.WillDeleteFilesRequest.type,(n,r)=>t(n,r))}},"FileOperationsFeature");Wn.FileOperationsFeature=Wf});var zu=w(An=>{"use strict";Object.defineProperty(An,"__esModule",{value:!0});An.LinkedEditingRangeFeature=void 0;var Af=Y(),Hf=i(e=>class extends e{onLinkedEditingRange(t){
return this.connection.onRequest(Af.LinkedEditingRangeRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0))}},"LinkedEditingRangeFeature");An.LinkedEditingRangeFeature=
Hf});var Uu=w(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.TypeHierarchyFeature=void 0;var ci=Y(),$f=i(e=>class extends e{get typeHierarchy(){
return{onPrepare:i(t=>this.connection.onRequest(ci.TypeHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onSupertypes:i(
t=>{let n=ci.TypeHierarchySupertypesRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onSupertypes"),onSubtypes:i(t=>{let n=ci.TypeHierarchySubtypesRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onSubtypes")}}},"TypeHierarchyFeature");Hn.TypeHierarchyFeature=$f});var Ku=w($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.InlineValueFeature=void 0;var Bu=Y(),zf=i(e=>class extends e{get inlineValue(){return{
refresh:i(()=>this.connection.sendRequest(Bu.InlineValueRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(Bu.InlineValueRequest.type,(n,r)=>t(n,
r,this.attachWorkDoneProgress(n))),"on")}}},"InlineValueFeature");$n.InlineValueFeature=zf});var Ju=w(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.FoldingRangeFeature=void 0;var Vu=Y(),Uf=i(e=>class extends e{get foldingRange(){
return{refresh:i(()=>this.connection.sendRequest(Vu.FoldingRangeRefreshRequest.type),"refresh"),on:i(t=>{let n=Vu.FoldingRangeRequest.type;return this.connection.
onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},"FoldingRangeFeature");zn.FoldingRangeFeature=Uf});var Gu=w(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.InlayHintFeature=void 0;var ui=Y(),Bf=i(e=>class extends e{get inlayHint(){return{
refresh:i(()=>this.connection.sendRequest(ui.InlayHintRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(ui.InlayHintRequest.type,(n,r)=>t(n,r,this.
attachWorkDoneProgress(n))),"on"),resolve:i(t=>this.connection.onRequest(ui.InlayHintResolveRequest.type,(n,r)=>t(n,r)),"resolve")}}},"InlayHintFeature");Un.InlayHintFeature=
Bf});var Qu=w(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});Bn.DiagnosticFeature=void 0;var Yt=Y(),Kf=i(e=>class extends e{get diagnostics(){return{
refresh:i(()=>this.connection.sendRequest(Yt.DiagnosticRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(Yt.DocumentDiagnosticRequest.type,(n,r)=>t(
n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.DocumentDiagnosticRequest.partialResult,n))),"on"),onWorkspace:i(t=>this.connection.onRequest(
Yt.WorkspaceDiagnosticRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.WorkspaceDiagnosticRequest.partialResult,n))),
"onWorkspace")}}},"DiagnosticFeature");Bn.DiagnosticFeature=Kf});var di=w(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.TextDocuments=void 0;var at=Y(),li=class{static{i(this,"TextDocuments")}_configuration;_syncedDocuments;_onDidChangeContent;_onDidOpen;_onDidClose;_onDidSave;_onWillSave;_willSaveWaitUntil;constructor(t){
this._configuration=t,this._syncedDocuments=new Map,this._onDidChangeContent=new at.Emitter,this._onDidOpen=new at.Emitter,this._onDidClose=new at.Emitter,this.
_onDidSave=new at.Emitter,this._onWillSave=new at.Emitter}get onDidOpen(){return this._onDidOpen.event}get onDidChangeContent(){return this._onDidChangeContent.
event}get onWillSave(){return this._onWillSave.event}onWillSaveWaitUntil(t){this._willSaveWaitUntil=t}get onDidSave(){return this._onDidSave.event}get onDidClose(){
return this._onDidClose.event}get(t){return this._syncedDocuments.get(t)}all(){return Array.from(this._syncedDocuments.values())}keys(){return Array.from(this._syncedDocuments.
keys())}listen(t){t.__textDocumentSync=at.TextDocumentSyncKind.Incremental;let n=[];return n.push(t.onDidOpenTextDocument(r=>{let o=r.textDocument,a=this._configuration.
create(o.uri,o.languageId,o.version,o.text);this._syncedDocuments.set(o.uri,a);let u=Object.freeze({document:a});this._onDidOpen.fire(u),this._onDidChangeContent.
fire(u)})),n.push(t.onDidChangeTextDocument(r=>{let o=r.textDocument,a=r.contentChanges;if(a.length===0)return;let{version:u}=o;if(u==null)throw new Error(`Rece\
ived document change event for ${o.uri} without valid version identifier`);let l=this._syncedDocuments.get(o.uri);l!==void 0&&(l=this._configuration.update(l,a,
u),this._syncedDocuments.set(o.uri,l),this._onDidChangeContent.fire(Object.freeze({document:l})))})),n.push(t.onDidCloseTextDocument(r=>{let o=this._syncedDocuments.
get(r.textDocument.uri);o!==void 0&&(this._syncedDocuments.delete(r.textDocument.uri),this._onDidClose.fire(Object.freeze({document:o})))})),n.push(t.onWillSaveTextDocument(
r=>{let o=this._syncedDocuments.get(r.textDocument.uri);o!==void 0&&this._onWillSave.fire(Object.freeze({document:o,reason:r.reason}))})),n.push(t.onWillSaveTextDocumentWaitUntil(
(r,o)=>{let a=this._syncedDocuments.get(r.textDocument.uri);return a!==void 0&&this._willSaveWaitUntil?this._willSaveWaitUntil(Object.freeze({document:a,reason:r.
reason}),o):[]})),n.push(t.onDidSaveTextDocument(r=>{let o=this._syncedDocuments.get(r.textDocument.uri);o!==void 0&&this._onDidSave.fire(Object.freeze({document:o}))})),
at.Disposable.create(()=>{n.forEach(r=>r.dispose())})}};Kn.TextDocuments=li});var pi=w(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.NotebookDocuments=xt.NotebookSyncFeature=void 0;var ve=Y(),Yu=di(),Vf=i(e=>class extends e{get synchronization(){
return{onDidOpenNotebookDocument:i(t=>this.connection.onNotification(ve.DidOpenNotebookDocumentNotification.type,n=>t(n)),"onDidOpenNotebookDocument"),onDidChangeNotebookDocument:i(
t=>this.connection.onNotification(ve.DidChangeNotebookDocumentNotification.type,n=>t(n)),"onDidChangeNotebookDocument"),onDidSaveNotebookDocument:i(t=>this.connection.
onNotification(ve.DidSaveNotebookDocumentNotification.type,n=>t(n)),"onDidSaveNotebookDocument"),onDidCloseNotebookDocument:i(t=>this.connection.onNotification(
ve.DidCloseNotebookDocumentNotification.type,n=>t(n)),"onDidCloseNotebookDocument")}}},"NotebookSyncFeature");xt.NotebookSyncFeature=Vf;var fi=class e{static{i(
this,"CellTextDocumentConnection")}static NULL_DISPOSE=Object.freeze({dispose:i(()=>{},"dispose")});openHandler;changeHandler;closeHandler;onDidOpenTextDocument(t){
return this.openHandler=t,ve.Disposable.create(()=>{this.openHandler=void 0})}openTextDocument(t){return this.openHandler&&this.openHandler(t)}onDidChangeTextDocument(t){
return this.changeHandler=t,ve.Disposable.create(()=>{this.changeHandler=t})}changeTextDocument(t){return this.changeHandler&&this.changeHandler(t)}onDidCloseTextDocument(t){
return this.closeHandler=t,ve.Disposable.create(()=>{this.closeHandler=void 0})}closeTextDocument(t){return this.closeHandler&&this.closeHandler(t)}onWillSaveTextDocument(){
return e.NULL_DISPOSE}onWillSaveTextDocumentWaitUntil(){return e.NULL_DISPOSE}onDidSaveTextDocument(){return e.NULL_DISPOSE}},hi=class{static{i(this,"NotebookDo\
cuments")}notebookDocuments;notebookCellMap;_onDidOpen;_onDidSave;_onDidChange;_onDidClose;_cellTextDocuments;constructor(t){t instanceof Yu.TextDocuments?this.
_cellTextDocuments=t:this._cellTextDocuments=new Yu.TextDocuments(t),this.notebookDocuments=new Map,this.notebookCellMap=new Map,this._onDidOpen=new ve.Emitter,
this._onDidChange=new ve.Emitter,this._onDidSave=new ve.Emitter,this._onDidClose=new ve.Emitter}get cellTextDocuments(){return this._cellTextDocuments}getCellTextDocument(t){
return this._cellTextDocuments.get(t.document)}getNotebookDocument(t){return this.notebookDocuments.get(t)}getNotebookCell(t){let n=this.notebookCellMap.get(t);
return n&&n[0]}findNotebookDocumentForCell(t){let n=typeof t=="string"?t:t.document,r=this.notebookCellMap.get(n);return r&&r[1]}get onDidOpen(){return this._onDidOpen.
event}get onDidSave(){return this._onDidSave.event}get onDidChange(){return this._onDidChange.event}get onDidClose(){return this._onDidClose.event}listen(t){let n=new fi,
r=[];return r.push(this.cellTextDocuments.listen(n)),r.push(t.notebooks.synchronization.onDidOpenNotebookDocument(async o=>{this.notebookDocuments.set(o.notebookDocument.
uri,o.notebookDocument);for(let a of o.cellTextDocuments)await n.openTextDocument({textDocument:a});this.updateCellMap(o.notebookDocument),this._onDidOpen.fire(
o.notebookDocument)})),r.push(t.notebooks.synchronization.onDidChangeNotebookDocument(async o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);if(a===
void 0)return;a.version=o.notebookDocument.version;let u=a.metadata,l=!1,v=o.change;v.metadata!==void 0&&(l=!0,a.metadata=v.metadata);let g=[],P=[],q=[],D=[];if(v.
cells!==void 0){let x=v.cells;if(x.structure!==void 0){let d=x.structure.array;if(a.cells.splice(d.start,d.deleteCount,...d.cells!==void 0?d.cells:[]),x.structure.
didOpen!==void 0)for(let f of x.structure.didOpen)await n.openTextDocument({textDocument:f}),g.push(f.uri);if(x.structure.didClose)for(let f of x.structure.didClose)
await n.closeTextDocument({textDocument:f}),P.push(f.uri)}if(x.data!==void 0){let d=new Map(x.data.map(f=>[f.document,f]));for(let f=0;f<=a.cells.length;f++){let b=d.
get(a.cells[f].document);if(b!==void 0){let k=a.cells.splice(f,1,b);if(q.push({old:k[0],new:b}),d.delete(b.document),d.size===0)break}}}if(x.textContent!==void 0)
for(let d of x.textContent)await n.changeTextDocument({textDocument:d.document,contentChanges:d.changes}),D.push(d.document.uri)}let M=[];for(let x of P)M.push(
this.getNotebookCell(x)),this.notebookCellMap.delete(x);this.updateCellMap(a);let j={notebookDocument:a};l&&(j.metadata={old:u,new:a.metadata});let H=[];for(let x of g)
H.push(this.getNotebookCell(x));let X=[];for(let x of D)X.push(this.getNotebookCell(x));(H.length>0||M.length>0||q.length>0||X.length>0)&&(j.cells={added:H,removed:M,
changed:{data:q,textContent:X}}),(j.metadata!==void 0||j.cells!==void 0)&&this._onDidChange.fire(j)})),r.push(t.notebooks.synchronization.onDidSaveNotebookDocument(
o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);a!==void 0&&this._onDidSave.fire(a)})),r.push(t.notebooks.synchronization.onDidCloseNotebookDocument(
async o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);if(a!==void 0){this._onDidClose.fire(a);for(let u of o.cellTextDocuments)await n.closeTextDocument(
{textDocument:u});this.notebookDocuments.delete(o.notebookDocument.uri);for(let u of a.cells)this.notebookCellMap.delete(u.document)}})),ve.Disposable.create(()=>{
r.forEach(o=>o.dispose())})}updateCellMap(t){for(let n of t.cells)this.notebookCellMap.set(n.document,[n,t])}};xt.NotebookDocuments=hi});var Xu=w(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.MonikerFeature=void 0;var Jf=Y(),Gf=i(e=>class extends e{get moniker(){return{on:i(
t=>{let n=Jf.MonikerRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},
"MonikerFeature");Vn.MonikerFeature=Gf});var Zu=w(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.InlineCompletionFeature=void 0;var Qf=Y(),Yf=i(e=>class extends e{get inlineCompletion(){
return{on:i(t=>this.connection.onRequest(Qf.InlineCompletionRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n))),"on")}}},"InlineCompletionFeature");Jn.InlineCompletionFeature=
Yf});var tl=w(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.TextDocumentContentFeature=void 0;var el=Y(),Xf=i(e=>class extends e{get textDocumentContent(){
return{refresh:i(t=>this.connection.sendRequest(el.TextDocumentContentRefreshRequest.type,{uri:t}),"refresh"),on:i(t=>this.connection.onRequest(el.TextDocumentContentRequest.
type,(n,r)=>t(n,r)),"on")}}},"TextDocumentContentFeature");Gn.TextDocumentContentFeature=Xf});var bi=w(A=>{"use strict";var Zf=A&&A.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),eh=A&&A.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),th=A&&A.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&Zf(n,t,r[o]);return eh(n,t),n}})();Object.defineProperty(A,"__esModule",{value:!0});A._NotebooksImpl=A._LanguagesImpl=A.BulkUnregistration=A.BulkRegistration=
A.ErrorMessageTracker=void 0;A.combineConsoleFeatures=cl;A.combineTelemetryFeatures=ul;A.combineTracerFeatures=ll;A.combineClientFeatures=dl;A.combineWindowFeatures=
fl;A.combineWorkspaceFeatures=hl;A.combineLanguagesFeatures=pl;A.combineNotebooksFeatures=ml;A.combineFeatures=_h;A.createConnection=bh;var _=Y(),De=th(on()),T=oi(),
nh=Lu(),rh=Wu(),oh=Au(),ih=ai(),sh=Hu(),ah=$u(),ch=zu(),uh=Uu(),lh=Ku(),dh=Ju(),fh=Gu(),hh=Qu(),ph=pi(),mh=Xu(),gh=Zu(),yh=tl();function mi(e){if(e!==null)return e}
i(mi,"null2Undefined");var gi=class{static{i(this,"ErrorMessageTracker")}_messages;constructor(){this._messages=Object.create(null)}add(t){let n=this._messages[t];
n||(n=0),n++,this._messages[t]=n}sendErrors(t){Object.keys(this._messages).forEach(n=>{t.window.showErrorMessage(n)})}};A.ErrorMessageTracker=gi;var Qn=class{static{
i(this,"RemoteConsoleImpl")}_rawConnection;_connection;constructor(){}rawAttach(t){this._rawConnection=t}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}fillServerCapabilities(t){}initialize(t){}error(t){this.send(
_.MessageType.Error,t)}warn(t){this.send(_.MessageType.Warning,t)}info(t){this.send(_.MessageType.Info,t)}log(t){this.send(_.MessageType.Log,t)}debug(t){this.send(
_.MessageType.Debug,t)}send(t,n){this._rawConnection&&this._rawConnection.sendNotification(_.LogMessageNotification.type,{type:t,message:n}).catch(()=>{(0,_.RAL)().
console.error("Sending log message failed")})}},yi=class{static{i(this,"_RemoteWindowImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}showErrorMessage(t,...n){
let r={type:_.MessageType.Error,message:t,actions:n};return this.connection.sendRequest(_.ShowMessageRequest.type,r).then(mi)}showWarningMessage(t,...n){let r={
type:_.MessageType.Warning,message:t,actions:n};return this.connection.sendRequest(_.ShowMessageRequest.type,r).then(mi)}showInformationMessage(t,...n){let r={type:_.
MessageType.Info,message:t,actions:n};return this.connection.sendRequest(_.ShowMessageRequest.type,r).then(mi)}},nl=(0,sh.ShowDocumentFeature)((0,T.ProgressFeature)(
yi)),rl;(function(e){function t(){return new Yn}i(t,"create"),e.create=t})(rl||(A.BulkRegistration=rl={}));var Yn=class{static{i(this,"BulkRegistrationImpl")}_registrations=[];_registered=new Set;add(t,n){
let r=De.string(t)?t:t.method;if(this._registered.has(r))throw new Error(`${r} is already added to this registration`);let o=(0,_.RAL)().crypto.randomUUID();this.
_registrations.push({id:o,method:r,registerOptions:n||{}}),this._registered.add(r)}asRegistrationParams(){return{registrations:this._registrations}}},ol;(function(e){
function t(){return new Xt(void 0,[])}i(t,"create"),e.create=t})(ol||(A.BulkUnregistration=ol={}));var Xt=class{static{i(this,"BulkUnregistrationImpl")}_connection;_unregistrations=new Map;constructor(t,n){
this._connection=t,n.forEach(r=>{this._unregistrations.set(r.method,r)})}get isAttached(){return!!this._connection}attach(t){this._connection=t}add(t){this._unregistrations.
set(t.method,t)}dispose(){let t=[];for(let r of this._unregistrations.values())t.push(r);let n={unregisterations:t};this._connection.sendRequest(_.UnregistrationRequest.
type,n).catch(()=>{this._connection.console.info("Bulk unregistration failed.")})}disposeSingle(t){let n=De.string(t)?t:t.method,r=this._unregistrations.get(n);
if(!r)return!1;let o={unregisterations:[r]};return this._connection.sendRequest(_.UnregistrationRequest.type,o).then(()=>{this._unregistrations.delete(n)},a=>{this.
_connection.console.info(`Un-registering request handler for ${r.id} failed.`)}),!0}},Xn=class{static{i(this,"RemoteClientImpl")}_connection;attach(t){this._connection=
t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}register(t,n,r){
return t instanceof Yn?this.registerMany(t):t instanceof Xt?this.registerSingle1(t,n,r):this.registerSingle2(t,n)}registerSingle1(t,n,r){let o=De.string(n)?n:n.
method,a=(0,_.RAL)().crypto.randomUUID(),u={registrations:[{id:a,method:o,registerOptions:r||{}}]};return t.isAttached||t.attach(this.connection),this.connection.
sendRequest(_.RegistrationRequest.type,u).then(l=>(t.add({id:a,method:o}),t),l=>(this.connection.console.info(`Registering request handler for ${o} failed.`),Promise.
reject(l)))}registerSingle2(t,n){let r=De.string(t)?t:t.method,o=(0,_.RAL)().crypto.randomUUID(),a={registrations:[{id:o,method:r,registerOptions:n||{}}]};return this.
connection.sendRequest(_.RegistrationRequest.type,a).then(u=>_.Disposable.create(()=>{this.unregisterSingle(o,r).catch(()=>{this.connection.console.info(`Un-reg\
istering capability with id ${o} failed.`)})}),u=>(this.connection.console.info(`Registering request handler for ${r} failed.`),Promise.reject(u)))}unregisterSingle(t,n){
let r={unregisterations:[{id:t,method:n}]};return this.connection.sendRequest(_.UnregistrationRequest.type,r).catch(()=>{this.connection.console.info(`Un-regist\
ering request handler for ${t} failed.`)})}registerMany(t){let n=t.asRegistrationParams();return this.connection.sendRequest(_.RegistrationRequest.type,n).then(
()=>new Xt(this._connection,n.registrations.map(r=>({id:r.id,method:r.method}))),r=>(this.connection.console.info("Bulk registration failed."),Promise.reject(r)))}},
_i=class{static{i(this,"_RemoteWorkspaceImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Re\
mote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}applyEdit(t){function n(o){return o&&!!o.edit}i(n,
"isApplyWorkspaceEditParams");let r=n(t)?t:{edit:t};return this.connection.sendRequest(_.ApplyWorkspaceEditRequest.type,r)}},il=(0,yh.TextDocumentContentFeature)(
(0,ah.FileOperationsFeature)((0,rh.WorkspaceFoldersFeature)((0,nh.ConfigurationFeature)(_i)))),Zn=class{static{i(this,"TracerImpl")}_trace;_connection;constructor(){
this._trace=_.Trace.Off}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this.
_connection}initialize(t){}fillServerCapabilities(t){}set trace(t){this._trace=t}log(t,n){this._trace!==_.Trace.Off&&this.connection.sendNotification(_.LogTraceNotification.
type,{message:t,verbose:this._trace===_.Trace.Verbose?n:void 0}).catch(()=>{})}},er=class{static{i(this,"TelemetryImpl")}_connection;constructor(){}attach(t){this.
_connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}logEvent(t){
this.connection.sendNotification(_.TelemetryEventNotification.type,t).catch(()=>{this.connection.console.log("Sending TelemetryEventNotification failed")})}},tr=class{static{
i(this,"_LanguagesImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached t\
o a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){
return(0,T.attachPartialResult)(this.connection,n)}};A._LanguagesImpl=tr;var sl=(0,gh.InlineCompletionFeature)((0,dh.FoldingRangeFeature)((0,mh.MonikerFeature)(
(0,hh.DiagnosticFeature)((0,fh.InlayHintFeature)((0,lh.InlineValueFeature)((0,uh.TypeHierarchyFeature)((0,ch.LinkedEditingRangeFeature)((0,ih.SemanticTokensFeature)(
(0,oh.CallHierarchyFeature)(tr)))))))))),nr=class{static{i(this,"_NotebooksImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){
return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){return(0,T.attachPartialResult)(this.connection,n)}};A._NotebooksImpl=nr;var al=(0,ph.
NotebookSyncFeature)(nr);function cl(e,t){return function(n){return t(e(n))}}i(cl,"combineConsoleFeatures");function ul(e,t){return function(n){return t(e(n))}}
i(ul,"combineTelemetryFeatures");function ll(e,t){return function(n){return t(e(n))}}i(ll,"combineTracerFeatures");function dl(e,t){return function(n){return t(
e(n))}}i(dl,"combineClientFeatures");function fl(e,t){return function(n){return t(e(n))}}i(fl,"combineWindowFeatures");function hl(e,t){return function(n){return t(
e(n))}}i(hl,"combineWorkspaceFeatures");function pl(e,t){return function(n){return t(e(n))}}i(pl,"combineLanguagesFeatures");function ml(e,t){return function(n){
return t(e(n))}}i(ml,"combineNotebooksFeatures");function _h(e,t){function n(o,a,u){return o&&a?u(o,a):o||a}return i(n,"combine"),{__brand:"features",console:n(
e.console,t.console,cl),tracer:n(e.tracer,t.tracer,ll),telemetry:n(e.telemetry,t.telemetry,ul),client:n(e.client,t.client,dl),window:n(e.window,t.window,fl),workspace:n(
e.workspace,t.workspace,hl),languages:n(e.languages,t.languages,pl),notebooks:n(e.notebooks,t.notebooks,ml)}}i(_h,"combineFeatures");function bh(e,t,n){let r=n&&
n.console?new(n.console(Qn)):new Qn,o=e(r);r.rawAttach(o);let a=n&&n.tracer?new(n.tracer(Zn)):new Zn,u=n&&n.telemetry?new(n.telemetry(er)):new er,l=n&&n.client?
new(n.client(Xn)):new Xn,v=n&&n.window?new(n.window(nl)):new nl,g=n&&n.workspace?new(n.workspace(il)):new il,P=n&&n.languages?new(n.languages(sl)):new sl,q=n&&n.
notebooks?new(n.notebooks(al)):new al,D=[r,a,u,l,v,g,P,q];function M(d){return d instanceof Promise?d:De.thenable(d)?new Promise((f,b)=>{d.then(k=>f(k),k=>b(k))}):
Promise.resolve(d)}i(M,"asPromise");let j,H,X,x={listen:i(()=>o.listen(),"listen"),sendRequest:i((d,...f)=>o.sendRequest(De.string(d)?d:d.method,...f),"sendRequ\
est"),onRequest:i((d,f)=>o.onRequest(d,f),"onRequest"),sendNotification:i((d,f)=>{let b=De.string(d)?d:d.method;return o.sendNotification(b,f)},"sendNotificatio\
n"),onNotification:i((d,f)=>o.onNotification(d,f),"onNotification"),onProgress:o.onProgress,sendProgress:o.sendProgress,onInitialize:i(d=>(H=d,{dispose:i(()=>{H=
void 0},"dispose")}),"onInitialize"),onInitialized:i(d=>o.onNotification(_.InitializedNotification.type,d),"onInitialized"),onShutdown:i(d=>(j=d,{dispose:i(()=>{
j=void 0},"dispose")}),"onShutdown"),onExit:i(d=>(X=d,{dispose:i(()=>{X=void 0},"dispose")}),"onExit"),get console(){return r},get telemetry(){return u},get tracer(){
return a},get client(){return l},get window(){return v},get workspace(){return g},get languages(){return P},get notebooks(){return q},onDidChangeConfiguration:i(
d=>o.onNotification(_.DidChangeConfigurationNotification.type,d),"onDidChangeConfiguration"),onDidChangeWatchedFiles:i(d=>o.onNotification(_.DidChangeWatchedFilesNotification.
type,d),"onDidChangeWatchedFiles"),__textDocumentSync:void 0,onDidOpenTextDocument:i(d=>o.onNotification(_.DidOpenTextDocumentNotification.type,d),"onDidOpenTex\
tDocument"),onDidChangeTextDocument:i(d=>o.onNotification(_.DidChangeTextDocumentNotification.type,d),"onDidChangeTextDocument"),onDidCloseTextDocument:i(d=>o.onNotification(
_.DidCloseTextDocumentNotification.type,d),"onDidCloseTextDocument"),onWillSaveTextDocument:i(d=>o.onNotification(_.WillSaveTextDocumentNotification.type,d),"on\
WillSaveTextDocument"),onWillSaveTextDocumentWaitUntil:i(d=>o.onRequest(_.WillSaveTextDocumentWaitUntilRequest.type,d),"onWillSaveTextDocumentWaitUntil"),onDidSaveTextDocument:i(
d=>o.onNotification(_.DidSaveTextDocumentNotification.type,d),"onDidSaveTextDocument"),sendDiagnostics:i(d=>o.sendNotification(_.PublishDiagnosticsNotification.
type,d),"sendDiagnostics"),onHover:i(d=>o.onRequest(_.HoverRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),void 0)),"onHover"),onCompletion:i(d=>o.onRequest(
_.CompletionRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onCompletion"),onCompletionResolve:i(d=>o.onRequest(_.CompletionResolveRequest.
type,d),"onCompletionResolve"),onSignatureHelp:i(d=>o.onRequest(_.SignatureHelpRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),void 0)),"onSignatureHelp"),onDeclaration:i(
d=>o.onRequest(_.DeclarationRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDeclaration"),onDefinition:i(d=>o.onRequest(
_.DefinitionRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDefinition"),onTypeDefinition:i(d=>o.onRequest(_.TypeDefinitionRequest.
type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onTypeDefinition"),onImplementation:i(d=>o.onRequest(_.ImplementationRequest.type,
(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onImplementation"),onReferences:i(d=>o.onRequest(_.ReferencesRequest.type,(f,b)=>d(f,b,
(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onReferences"),onDocumentHighlight:i(d=>o.onRequest(_.DocumentHighlightRequest.type,(f,b)=>d(f,b,(0,T.
attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDocumentHighlight"),onDocumentSymbol:i(d=>o.onRequest(_.DocumentSymbolRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(
o,f),(0,T.attachPartialResult)(o,f))),"onDocumentSymbol"),onWorkspaceSymbol:i(d=>o.onRequest(_.WorkspaceSymbolRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),
(0,T.attachPartialResult)(o,f))),"onWorkspaceSymbol"),onWorkspaceSymbolResolve:i(d=>o.onRequest(_.WorkspaceSymbolResolveRequest.type,d),"onWorkspaceSymbolResolv\
e"),onCodeAction:i(d=>o.onRequest(_.CodeActionRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onCodeAction"),onCodeActionResolve:i(
d=>o.onRequest(_.CodeActionResolveRequest.type,(f,b)=>d(f,b)),"onCodeActionResolve"),onCodeLens:i(d=>o.onRequest(_.CodeLensRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(
o,f),(0,T.attachPartialResult)(o,f))),"onCodeLens"),onCodeLensResolve:i(d=>o.onRequest(_.CodeLensResolveRequest.type,(f,b)=>d(f,b)),"onCodeLensResolve"),onDocumentFormatting:i(
d=>o.onRequest(_.DocumentFormattingRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),void 0)),"onDocumentFormatting"),onDocumentRangeFormatting:i(d=>o.onRequest(
_.DocumentRangeFormattingRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),void 0)),"onDocumentRangeFormatting"),onDocumentRangesFormatting:i(d=>o.onRequest(_.
DocumentRangesFormattingRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),void 0)),"onDocumentRangesFormatting"),onDocumentOnTypeFormatting:i(d=>o.onRequest(_.
DocumentOnTypeFormattingRequest.type,(f,b)=>d(f,b)),"onDocumentOnTypeFormatting"),onRenameRequest:i(d=>o.onRequest(_.RenameRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(
o,f),void 0)),"onRenameRequest"),onPrepareRename:i(d=>o.onRequest(_.PrepareRenameRequest.type,(f,b)=>d(f,b)),"onPrepareRename"),onDocumentLinks:i(d=>o.onRequest(
_.DocumentLinkRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDocumentLinks"),onDocumentLinkResolve:i(d=>o.onRequest(_.DocumentLinkResolveRequest.
type,(f,b)=>d(f,b)),"onDocumentLinkResolve"),onDocumentColor:i(d=>o.onRequest(_.DocumentColorRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(
o,f))),"onDocumentColor"),onColorPresentation:i(d=>o.onRequest(_.ColorPresentationRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(
o,f))),"onColorPresentation"),onFoldingRanges:i(d=>o.onRequest(_.FoldingRangeRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),
"onFoldingRanges"),onSelectionRanges:i(d=>o.onRequest(_.SelectionRangeRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onSe\
lectionRanges"),onExecuteCommand:i(d=>o.onRequest(_.ExecuteCommandRequest.type,(f,b)=>d(f,b,(0,T.attachWorkDone)(o,f),void 0)),"onExecuteCommand"),dispose:i(()=>o.
dispose(),"dispose")};for(let d of D)d.attach(x);return o.onRequest(_.InitializeRequest.type,d=>{t.initialize(d),De.string(d.trace)&&(a.trace=_.Trace.fromString(
d.trace));for(let f of D)f.initialize(d.capabilities);if(H){let f=H(d,new _.CancellationTokenSource().token,(0,T.attachWorkDone)(o,d),void 0);return M(f).then(b=>{
if(b instanceof _.ResponseError)return b;let k=b;k||(k={capabilities:{}});let E=k.capabilities;E||(E={},k.capabilities=E),E.textDocumentSync===void 0||E.textDocumentSync===
null?E.textDocumentSync=De.number(x.__textDocumentSync)?x.__textDocumentSync:_.TextDocumentSyncKind.None:!De.number(E.textDocumentSync)&&!De.number(E.textDocumentSync.
change)&&(E.textDocumentSync.change=De.number(x.__textDocumentSync)?x.__textDocumentSync:_.TextDocumentSyncKind.None);for(let $ of D)$.fillServerCapabilities(E);
return k})}else{let f={capabilities:{textDocumentSync:_.TextDocumentSyncKind.None}};for(let b of D)b.fillServerCapabilities(f.capabilities);return f}}),o.onRequest(
_.ShutdownRequest.type,()=>{if(t.shutdownReceived=!0,j)return j(new _.CancellationTokenSource().token)}),o.onNotification(_.ExitNotification.type,()=>{try{if(X)
return X()}finally{t.shutdownReceived?t.exit(0):t.exit(1)}}),o.onNotification(_.SetTraceNotification.type,d=>{a.trace=_.Trace.fromString(d.value)}),x}i(bh,"crea\
teConnection")});var gl=w(de=>{"use strict";var vh=de&&de.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Dh=de&&de.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Pi=de&&de.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&vh(n,t,r[o]);return Dh(n,t),n}})();Object.defineProperty(de,"__esModule",{value:!0});de.FileSystem=void 0;de.uriToFilePath=Ph;de.resolve=rr;de.
resolveGlobalNodePath=Di;de.resolveGlobalYarnPath=Rh;de.resolveModulePath=Sh;var wh=Pi(be("url")),Te=Pi(be("path")),vi=Pi(be("fs")),en=be("child_process");function Ph(e){
let t=wh.parse(e);if(t.protocol!=="file:"||!t.path)return;let n=t.path.split("/");for(let r=0,o=n.length;r<o;r++)n[r]=decodeURIComponent(n[r]);if(process.platform===
"win32"&&n.length>1){let r=n[0],o=n[1];r.length===0&&o.length>1&&o[1]===":"&&n.shift()}return Te.normalize(n.join("/"))}i(Ph,"uriToFilePath");function Zt(){return process.
platform==="win32"}i(Zt,"isWindows");function rr(e,t,n,r){let o="NODE_PATH",a=["var p = process;","p.on('message',function(m){","if(m.c==='e'){","p.exit(0);","}",
"else if(m.c==='rs'){","try{","var r=require.resolve(m.a);","p.send({c:'r',s:true,r:r});","}","catch(err){","p.send({c:'r',s:false});","}","}","});"].join("");return new Promise(
(u,l)=>{let v=process.env,g=Object.create(null);Object.keys(v).forEach(P=>g[P]=v[P]),t&&vi.existsSync(t)&&(g[o]?g[o]=t+Te.delimiter+g[o]:g[o]=t,r&&r(`NODE_PATH \
value is: ${g[o]}`)),g.ELECTRON_RUN_AS_NODE="1";try{let P=(0,en.fork)("",[],{cwd:n,env:g,execArgv:["-e",a]});if(P.pid===void 0){l(new Error(`Starting process to\
 resolve node module  ${e} failed`));return}P.on("error",D=>{l(D)}),P.on("message",D=>{D.c==="r"&&(P.send({c:"e"}),D.s?u(D.r):l(new Error(`Failed to resolve mod\
ule: ${e}`)))});let q={c:"rs",a:e};P.send(q)}catch(P){l(P)}})}i(rr,"resolve");function Di(e){let t=Object.create(null);Object.keys(process.env).forEach(o=>t[o]=
process.env[o]),t.NO_UPDATE_NOTIFIER="true";let n={encoding:"utf8",env:t};Zt()&&(n.shell=!0);let r=i(()=>{},"handler");try{process.on("SIGPIPE",r);let o=(Zt()?(0,en.
spawnSync)("npm.cmd config get prefix",n):(0,en.spawnSync)("npm",["config","get","prefix"],n)).stdout;if(!o){e&&e("'npm config get prefix' didn't return a value\
.");return}let a=o.trim();return e&&e(`'npm config get prefix' value is: ${a}`),a.length>0?Zt()?Te.join(a,"node_modules"):Te.join(a,"lib","node_modules"):void 0}catch{
return}finally{process.removeListener("SIGPIPE",r)}}i(Di,"resolveGlobalNodePath");function Rh(e){let t={encoding:"utf8"};Zt()&&(t.shell=!0);let n=i(()=>{},"hand\
ler");try{process.on("SIGPIPE",n);let r=Zt()?(0,en.spawnSync)("yarn.cmd global dir --json",t):(0,en.spawnSync)("yarn",["global","dir","--json"],t),o=r.stdout;if(!o){
e&&(e("'yarn global dir' didn't return a value."),r.stderr&&e(r.stderr));return}let a=o.trim().split(/\r?\n/);for(let u of a)try{let l=JSON.parse(u);if(l.type===
"log")return Te.join(l.data,"node_modules")}catch{}return}catch{return}finally{process.removeListener("SIGPIPE",n)}}i(Rh,"resolveGlobalYarnPath");var wi;(function(e){
let t;function n(){return t!==void 0||(process.platform==="win32"?t=!1:t=!vi.existsSync(__filename.toUpperCase())||!vi.existsSync(__filename.toLowerCase())),t}i(
n,"isCaseSensitive"),e.isCaseSensitive=n;function r(o,a){return n()?Te.normalize(a).indexOf(Te.normalize(o))===0:Te.normalize(a).toLowerCase().indexOf(Te.normalize(
o).toLowerCase())===0}i(r,"isParent"),e.isParent=r})(wi||(de.FileSystem=wi={}));function Sh(e,t,n,r){return n?(Te.isAbsolute(n)||(n=Te.join(e,n)),rr(t,n,n,r).then(
o=>wi.isParent(n,o)?o:Promise.reject(new Error(`Failed to load ${t} from node path location.`))).then(void 0,o=>rr(t,Di(r),e,r))):rr(t,Di(r),e,r)}i(Sh,"resolveM\
odulePath")});var bl=w(Oi=>{"use strict";Object.defineProperty(Oi,"__esModule",{value:!0});var yl=be("util"),Ch=be("crypto"),We=xe(),Ri=class e extends We.AbstractMessageBuffer{static{
i(this,"MessageBuffer")}static emptyBuffer=Buffer.allocUnsafe(0);constructor(t="utf-8"){super(t)}emptyBuffer(){return e.emptyBuffer}fromString(t,n){return Buffer.
from(t,n)}toString(t,n){return t instanceof Buffer?t.toString(n):new yl.TextDecoder(n).decode(t)}asNative(t,n){return n===void 0?t instanceof Buffer?t:Buffer.from(
t):t instanceof Buffer?t.slice(0,n):Buffer.from(t.subarray(0,n))}allocNative(t){return Buffer.allocUnsafe(t)}},Si=class{static{i(this,"ReadableStreamWrapper")}stream;constructor(t){
this.stream=t}onClose(t){return this.stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.
create(()=>this.stream.off("error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}onData(t){return this.stream.on(
"data",t),We.Disposable.create(()=>this.stream.off("data",t))}},Ci=class{static{i(this,"WritableStreamWrapper")}stream;constructor(t){this.stream=t}onClose(t){return this.
stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.create(()=>this.stream.off("\
error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}write(t,n){return new Promise((r,o)=>{let a=i(u=>{u==null?
r():o(u)},"callback");typeof t=="string"?this.stream.write(t,n,a):this.stream.write(t,a)})}end(){this.stream.end()}},_l=Object.freeze({crypto:Object.freeze({randomUUID:i(
()=>(0,Ch.randomUUID)(),"randomUUID")}),messageBuffer:Object.freeze({create:i(e=>new Ri(e),"create")}),applicationJson:Object.freeze({encoder:Object.freeze({name:"\
application/json",encode:i((e,t)=>{try{return Promise.resolve(Buffer.from(JSON.stringify(e,void 0,0),t.charset))}catch(n){return Promise.reject(n)}},"encode")}),
decoder:Object.freeze({name:"application/json",decode:i((e,t)=>{try{return e instanceof Buffer?Promise.resolve(JSON.parse(e.toString(t.charset))):Promise.resolve(
JSON.parse(new yl.TextDecoder(t.charset).decode(e)))}catch(n){return Promise.reject(n)}},"decode")})}),stream:Object.freeze({asReadableStream:i(e=>new Si(e),"as\
ReadableStream"),asWritableStream:i(e=>new Ci(e),"asWritableStream")}),console,timer:Object.freeze({setTimeout(e,t,...n){let r=setTimeout(e,t,...n);return{dispose:i(
()=>clearTimeout(r),"dispose")}},setImmediate(e,...t){let n=setImmediate(e,...t);return{dispose:i(()=>clearImmediate(n),"dispose")}},setInterval(e,t,...n){let r=setInterval(
e,t,...n);return{dispose:i(()=>clearInterval(r),"dispose")}}})});function Ti(){return _l}i(Ti,"RIL");(function(e){function t(){We.RAL.install(_l)}i(t,"install"),
e.install=t})(Ti||(Ti={}));Oi.default=Ti});var xi=w(N=>{"use strict";var Dl=N&&N.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Th=N&&N.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),Ni=N&&N.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&Dl(n,t,r[o]);return Th(n,t),n}})(),Oh=N&&N.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&Dl(t,
e,n)},qh=N&&N.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(N,"__esModule",{value:!0});N.StreamMessageWriter=N.StreamMessageReader=
N.SocketMessageWriter=N.SocketMessageReader=N.PortMessageWriter=N.PortMessageReader=N.IPCMessageWriter=N.IPCMessageReader=void 0;N.generateRandomPipeName=Eh;N.createClientPipeTransport=
Fh;N.createServerPipeTransport=Ih;N.createClientSocketTransport=Lh;N.createServerSocketTransport=Wh;N.createMessageConnection=$h;var tn=qh(bl());tn.default.install();
var kh=Ni(be("path")),Mh=Ni(be("os")),jh=Ni(be("fs")),vl=be("crypto"),sr=be("net"),_e=xe();Oh(xe(),N);var qi=class extends _e.AbstractMessageReader{static{i(this,
"IPCMessageReader")}process;constructor(t){super(),this.process=t;let n=this.process;n.on("error",r=>this.fireError(r)),n.on("close",()=>this.fireClose())}listen(t){
return this.process.on("message",t),_e.Disposable.create(()=>this.process.off("message",t))}};N.IPCMessageReader=qi;var ki=class extends _e.AbstractMessageWriter{static{
i(this,"IPCMessageWriter")}process;errorCount;constructor(t){super(),this.process=t,this.errorCount=0;let n=this.process;n.on("error",r=>this.fireError(r)),n.on(
"close",()=>this.fireClose())}write(t){try{return typeof this.process.send=="function"&&this.process.send(t,void 0,void 0,n=>{n?(this.errorCount++,this.handleError(
n,t)):this.errorCount=0}),Promise.resolve()}catch(n){return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.
errorCount)}end(){}};N.IPCMessageWriter=ki;var Mi=class extends _e.AbstractMessageReader{static{i(this,"PortMessageReader")}onData;constructor(t){super(),this.onData=
new _e.Emitter,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n)),t.on("message",n=>{this.onData.fire(n)})}listen(t){return this.onData.event(
t)}};N.PortMessageReader=Mi;var ji=class extends _e.AbstractMessageWriter{static{i(this,"PortMessageWriter")}port;errorCount;constructor(t){super(),this.port=t,
this.errorCount=0,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n))}write(t){try{return this.port.postMessage(t),Promise.resolve()}catch(n){
return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.errorCount)}end(){}};N.PortMessageWriter=ji;var ct=class extends _e.
ReadableStreamMessageReader{static{i(this,"SocketMessageReader")}constructor(t,n="utf-8"){super((0,tn.default)().stream.asReadableStream(t),n)}};N.SocketMessageReader=
ct;var ut=class extends _e.WriteableStreamMessageWriter{static{i(this,"SocketMessageWriter")}socket;constructor(t,n){super((0,tn.default)().stream.asWritableStream(
t),n),this.socket=t}dispose(){super.dispose(),this.socket.destroy()}};N.SocketMessageWriter=ut;var or=class extends _e.ReadableStreamMessageReader{static{i(this,
"StreamMessageReader")}constructor(t,n){super((0,tn.default)().stream.asReadableStream(t),n)}};N.StreamMessageReader=or;var ir=class extends _e.WriteableStreamMessageWriter{static{
i(this,"StreamMessageWriter")}constructor(t,n){super((0,tn.default)().stream.asWritableStream(t),n)}};N.StreamMessageWriter=ir;var Nh=process.env.XDG_RUNTIME_DIR,
xh=new Map([["linux",107],["darwin",102]]);function Eh(){if(process.platform==="win32")return`\\\\.\\pipe\\lsp-${(0,vl.randomBytes)(16).toString("hex")}-sock`;let e=32,
t=10,n=jh.realpathSync(Nh??Mh.tmpdir()),r=xh.get(process.platform);if(r!==void 0&&(e=Math.min(r-n.length-t,e)),e<16)throw new Error(`Unable to generate a random\
 pipe name with ${e} characters.`);let o=(0,vl.randomBytes)(Math.floor(e/2)).toString("hex");return kh.join(n,`lsp-${o}.sock`)}i(Eh,"generateRandomPipeName");function Fh(e,t="\
utf-8"){let n,r=new Promise((o,a)=>{n=o});return new Promise((o,a)=>{let u=(0,sr.createServer)(l=>{u.close(),n([new ct(l,t),new ut(l,t)])});u.on("error",a),u.listen(
e,()=>{u.removeListener("error",a),o({onConnected:i(()=>r,"onConnected"),close:i(()=>{u.close()},"close")})})})}i(Fh,"createClientPipeTransport");function Ih(e,t="\
utf-8"){let n=(0,sr.createConnection)(e);return[new ct(n,t),new ut(n,t)]}i(Ih,"createServerPipeTransport");function Lh(e,t="utf-8"){let n,r=new Promise((o,a)=>{
n=o});return new Promise((o,a)=>{let u=(0,sr.createServer)(l=>{u.close(),n([new ct(l,t),new ut(l,t)])});u.on("error",a),u.listen(e,"127.0.0.1",()=>{u.removeListener(
"error",a);let l=u.address();if(l===null||typeof l=="string"){a(new Error(`Unexpected server address: ${l}`));return}let v=l.port;o({port:i(()=>v,"port"),onConnected:i(
()=>r,"onConnected"),close:i(()=>{u.close()},"close")})})})}i(Lh,"createClientSocketTransport");function Wh(e,t="utf-8"){let n=(0,sr.createConnection)(e,"127.0.\
0.1");return[new ct(n,t),new ut(n,t)]}i(Wh,"createServerSocketTransport");function Ah(e){let t=e;return t.read!==void 0&&t.addListener!==void 0}i(Ah,"isReadable\
Stream");function Hh(e){let t=e;return t.write!==void 0&&t.addListener!==void 0}i(Hh,"isWritableStream");function $h(e,t,n,r){n||(n=_e.NullLogger);let o=Ah(e)?new or(
e):e,a=Hh(t)?new ir(t):t;return _e.ConnectionStrategy.is(r)&&(r={connectionStrategy:r}),(0,_e.createMessageConnection)(o,a,n,r)}i($h,"createMessageConnection")});var Ei=w(Ae=>{"use strict";var zh=Ae&&Ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),wl=Ae&&Ae.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&zh(t,e,n)};Object.
defineProperty(Ae,"__esModule",{value:!0});Ae.createProtocolConnection=Bh;var Uh=xi();wl(xi(),Ae);wl(Y(),Ae);function Bh(e,t,n,r){return(0,Uh.createMessageConnection)(
e,t,n,r)}i(Bh,"createProtocolConnection")});var Sl=w(oe=>{"use strict";var Kh=oe&&oe.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Rl=oe&&oe.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&Kh(t,e,n)};Object.
defineProperty(oe,"__esModule",{value:!0});oe.ProposedFeatures=oe.NotebookDocuments=oe.TextDocuments=oe.SemanticTokensBuilder=oe.WorkDoneProgressReporter=void 0;
var Vh=ai();Object.defineProperty(oe,"SemanticTokensBuilder",{enumerable:!0,get:i(function(){return Vh.SemanticTokensBuilder},"get")});var Jh=oi();Object.defineProperty(
oe,"WorkDoneProgressReporter",{enumerable:!0,get:i(function(){return Jh.WorkDoneProgressReporter},"get")});Rl(Y(),oe);var Gh=di();Object.defineProperty(oe,"Text\
Documents",{enumerable:!0,get:i(function(){return Gh.TextDocuments},"get")});var Qh=pi();Object.defineProperty(oe,"NotebookDocuments",{enumerable:!0,get:i(function(){
return Qh.NotebookDocuments},"get")});Rl(bi(),oe);var Pl;(function(e){e.all={__brand:"features"}})(Pl||(oe.ProposedFeatures=Pl={}))});var Ii=w(fe=>{"use strict";var ql=fe&&fe.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Yh=fe&&fe.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),kl=fe&&fe.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&ql(n,t,r[o]);return Yh(n,t),n}})(),Ml=fe&&fe.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,
n)&&ql(t,e,n)};Object.defineProperty(fe,"__esModule",{value:!0});fe.Files=void 0;fe.createConnection=tp;var Cl=be("node:util"),Fi=kl(on()),Xh=bi(),nn=kl(gl()),lt=Ei();
Ml(Ei(),fe);Ml(Sl(),fe);var Tl;(function(e){e.uriToFilePath=nn.uriToFilePath,e.resolveGlobalNodePath=nn.resolveGlobalNodePath,e.resolveGlobalYarnPath=nn.resolveGlobalYarnPath,
e.resolve=nn.resolve,e.resolveModulePath=nn.resolveModulePath})(Tl||(fe.Files=Tl={}));var Ol;function ar(){if(Ol!==void 0)try{Ol.end()}catch{}}i(ar,"endProtocol\
Connection");var Et=!1,jl;function Zh(){let e="--clientProcessId";function t(n){try{let r=parseInt(n);isNaN(r)||(jl=setInterval(()=>{try{process.kill(r,0)}catch{
ar(),process.exit(Et?0:1)}},3e3))}catch{}}i(t,"runTimer");for(let n=2;n<process.argv.length;n++){let r=process.argv[n];if(r===e&&n+1<process.argv.length){t(process.
argv[n+1]);return}else{let o=r.split("=");o[0]===e&&t(o[1])}}}i(Zh,"setupExitTimer");Zh();var ep={initialize:i(e=>{let t=e.processId;Fi.number(t)&&jl===void 0&&
setInterval(()=>{try{process.kill(t,0)}catch{process.exit(Et?0:1)}},3e3)},"initialize"),get shutdownReceived(){return Et},set shutdownReceived(e){Et=e},exit:i(e=>{
ar(),process.exit(e)},"exit")};function tp(e,t,n,r){let o,a,u,l;return e!==void 0&&e.__brand==="features"&&(o=e,e=t,t=n,n=r),lt.ConnectionStrategy.is(e)||lt.ConnectionOptions.
is(e)?l=e:(a=e,u=t,l=n),np(a,u,l,o)}i(tp,"createConnection");function np(e,t,n,r){let o=!1;if(!e&&!t&&process.argv.length>2){let l,v,g=process.argv.slice(2);for(let P=0;P<
g.length;P++){let q=g[P];if(q==="--node-ipc"){e=new lt.IPCMessageReader(process),t=new lt.IPCMessageWriter(process);break}else if(q==="--stdio"){o=!0,e=process.
stdin,t=process.stdout;break}else if(q==="--socket"){l=parseInt(g[P+1]);break}else if(q==="--pipe"){v=g[P+1];break}else{let D=q.split("=");if(D[0]==="--socket"){
l=parseInt(D[1]);break}else if(D[0]==="--pipe"){v=D[1];break}}}if(l){let P=(0,lt.createServerSocketTransport)(l);e=P[0],t=P[1]}else if(v){let P=(0,lt.createServerPipeTransport)(
v);e=P[0],t=P[1]}}let a="Use arguments of createConnection or set command line parameters: '--node-ipc', '--stdio' or '--socket={number}'";if(!e)throw new Error(
"Connection input stream is not set. "+a);if(!t)throw new Error("Connection output stream is not set. "+a);if(Fi.func(e.read)&&Fi.func(e.on)){let l=e;l.on("end",
()=>{ar(),process.exit(Et?0:1)}),l.on("close",()=>{ar(),process.exit(Et?0:1)})}let u=i(l=>{let v=(0,lt.createProtocolConnection)(e,t,l,n);return o&&rp(l),v},"co\
nnectionFactory");return(0,Xh.createConnection)(u,ep,r)}i(np,"_createConnection");function rp(e){function t(r){return r.map(o=>typeof o=="string"?o:(0,Cl.inspect)(
o)).join(" ")}i(t,"serialize");let n=new Map;console.assert=i(function(o,...a){if(!o)if(a.length===0)e.error("Assertion failed");else{let[u,...l]=a;e.error(`Ass\
ertion failed: ${u} ${t(l)}`)}},"assert"),console.count=i(function(o="default"){let a=String(o),u=n.get(a)??0;u+=1,n.set(a,u),e.log(`${a}: ${a}`)},"count"),console.
countReset=i(function(o){o===void 0?n.clear():n.delete(String(o))},"countReset"),console.debug=i(function(...o){e.log(t(o))},"debug"),console.dir=i(function(o,a){
e.log((0,Cl.inspect)(o,a))},"dir"),console.log=i(function(...o){e.log(t(o))},"log"),console.error=i(function(...o){e.error(t(o))},"error"),console.trace=i(function(...o){
let a=new Error().stack.replace(/(.+\n){2}/,""),u="Trace";o.length!==0&&(u+=`: ${t(o)}`),e.log(`${u}
${a}`)},"trace"),console.warn=i(function(...o){e.warn(t(o))},"warn"),console.info=i(function(...o){e.info(t(o))},"info")}i(rp,"patchConsole")});var J=Zi(Ii(),1);var Ft=Zi(Ii(),1);function Nl(e,t,{workspace:n,textDocument:r}){let{title:o,isPreferred:a,answers:u,creates:l}=e,v=t.diagnostics[u],g=r?.codeAction,P={title:o,kind:Ft.CodeActionKind.
QuickFix,...v===void 0?{}:{diagnostics:[v]}},q=n?.workspaceEdit?.resourceOperations?.includes(Ft.ResourceOperationKind.Create)===!0,D=n?.workspaceEdit?.documentChanges===
!0;if(l?.state==="other"||l?.state==="missing"&&!(q&&D)){let M=l.state==="other"?fs:os;return g?.disabledSupport===!0?{...P,disabled:{reason:M}}:void 0}return{...P,
...a?{isPreferred:a}:{},edit:op(e,t,D)}}i(Nl,"actionOf");function op({edits:e,creates:t},{uri:n,version:r},o){if(!o)return{changes:{[n]:[...e]}};let a={textDocument:{
uri:n,version:r},edits:[...e]};if(t?.state!=="missing")return{documentChanges:[a]};let u={line:0,character:0},l={textDocument:{uri:t.uri,version:null},edits:[{range:{
start:u,end:u},newText:t.text}]};return{documentChanges:[Ft.CreateFile.create(t.uri,{overwrite:!1,ignoreIfExists:!1}),l,a]}}i(op,"editOf");import{pathToFileURL as ip}from"node:url";var cr=class{static{i(this,"Documents")}#t;#n=new WeakMap;#r=0;constructor(t){this.#t=t}get(t){let n=this.#t.get(t),r=n===void 0?void 0:Li(t);if(n===void 0||r===
void 0)return;let o=this.#n.get(n);if(o?.version===n.version)return o;let a=n.getText(),u=a.length>br||Buffer.byteLength(a)>br?void 0:a,{languageId:l,version:v}=n,
g={uri:t,path:r,language:l,version:v,serial:this.#r++,text:u};return this.#n.set(n,g),g}all(){return this.#t.keys().flatMap(t=>this.get(t)??[])}};function Li(e){
if(!e.startsWith("untitled:"))return wr(e);let t=encodeURIComponent(e.slice(9).replace(new RegExp("\\p{Surrogate}","gu"),"�"));return wr(new URL(t,ip(`${process.
cwd()}/`)).href)}i(Li,"placeOf");var He=class extends Error{static{i(this,"Unanswered")}late;constructor(t,n=!1){super(t),this.name="Unanswered",this.late=n}},sp=500,ap=1024,rn=class{static{i(this,
"EditorThread")}#t;#n;#r;#e=new WeakMap;constructor(t,n){let r=i((o,a)=>this.#o(o,a),"message");this.#t=new us({...t,size:1,memory:ap,patience:sp,message:r}),this.#n=
t.longest,this.#r=n}warm(){this.#t.warm()}async ask(t,n){let r=await this.#t.ask(t,n);if(!(n.aborted||r.kind==="cancelled")){if(r.kind==="late")throw new He(ds(
this.#n),!0);if(r.kind==="ended")throw new He(r.why);if(!r.answer.ok)throw new He(r.answer.error);return{answer:r.answer.answer}}}close(){return this.#t.close()}#o(t,n){
let r=this.#e.get(n)??new Map,o=new Map(this.#r().map(l=>[l.uri,l]));this.#e.set(n,o);let a=[...o.values()].filter(l=>r.get(l.uri)!==l),u=[...r.keys()].filter(l=>!o.
has(l));return{changed:a,closed:u,question:t}}};var ur=120,cp=2e3,lr=class{static{i(this,"Judging")}#t;#n;#r;#e=new Map;#o=new Map;#s=new Map;#a;constructor(t,n,r){this.#t=t,this.#n=n,this.#r=r,this.#a=setInterval(
()=>{this.checkDisk()},cp).unref()}changed(t){return this.#i(t,this.#e.has(t)?ur:0),this.#c(t)}closed(t){let n=this.#e.get(t);return n?.end.abort(),this.#e.delete(
t),this.#o.delete(t),this.#s.delete(t),this.#t.sendDiagnostics({uri:t,diagnostics:[]}),this.#l(n?.last),this.#c(t)}all(){for(let t of[...this.#e.keys()])this.#i(
t,ur)}settled(t){return this.#e.get(t)?.judged??Promise.resolve(void 0)}async checkDisk(){let t=new Map;for(let[n,{last:r,settled:o}]of[...this.#e])for(let[a,u]of o?
r?.rests??[]:[])if(!u.startsWith("open ")&&await ts(t,a,()=>ys(a))!==u){this.#e.get(n)?.last===r&&this.#i(n,0);break}}end(){clearInterval(this.#a);for(let{end:t}of this.#e.
values())t.abort();this.#e.clear()}async#c(t){let n=Li(t),r=n===void 0?t:await is(n);for(let[o,{last:a}]of[...this.#e])o!==t&&(a?.rests.has(t)||a?.rests.has(r))&&
this.#i(o,ur)}#i(t,n){let r=this.#e.get(t);r?.end.abort();let o=new AbortController,a=lp(n,o.signal).then(()=>this.#d(t,o.signal)),u=r?.last;this.#e.set(t,{end:o,
judged:a,settled:!1,...u===void 0?{}:{last:u}}),a.catch(l=>this.#t.console.error(String(l)))}async#d(t,n){let r=this.#r.get(t);if(r===void 0||n.aborted)return;let o=await this.#f(
r,n),a=this.#e.get(t);if(o===void 0||n.aborted||a?.end.signal!==n)return;let u={...o,uri:t,version:r.version},l=a.last;return a.last=u,a.settled=!0,await this.#h(
u),this.#l(l),this.#r.all().some(g=>{let P=o.rests.get(g.uri);return P!==void 0&&P!==_s(g)})&&!n.aborted&&this.#i(t,ur),u}async#f(t,n){try{return(await this.#n.
ask({kind:"judge",uri:t.uri},n))?.answer}catch(r){if(!(r instanceof He))throw r;return this.#t.console.error(`${t.path} is not judged: ${r.message}`),up(t,r)}}async#h({
uri:t,version:n,diagnostics:r,notes:o,elsewhere:a}){let u=a.filter(g=>g.uri===t).flatMap(g=>g.diagnostics),l=[this.#t.sendDiagnostics({uri:t,version:n,diagnostics:[
...r,...u]})],v=o.join(`
`);if(v!==(this.#o.get(t)??""))for(let g of o)this.#t.console.info(g);this.#o.set(t,v);for(let g of a)this.#e.has(g.uri)||l.push(this.#u(g.uri,g.diagnostics));await Promise.
all(l)}async#u(t,n){let r=JSON.stringify(n);r!==(this.#s.get(t)??"[]")&&(this.#s.set(t,r),await this.#t.sendDiagnostics({uri:t,diagnostics:[...n]}))}#l(t){let n=new Set(
[...this.#e.values()].flatMap(({last:r})=>r?.elsewhere.map(({uri:o})=>o)??[]));for(let{uri:r}of t?.elsewhere??[])!n.has(r)&&!this.#e.has(r)&&this.#u(r,[])}};function up(e,{
message:t,late:n}){let r={rules:{}},o=n?cs({status:"failed",path:e.path,error:t},r):as(e.path,t,r),a=o.status==="skipped"?[]:o.findings,u=gs(e.text??"");return{
diagnostics:a.map(v=>ms(v,u)),remedies:[],notes:[],elsewhere:[],rests:new Map}}i(up,"notJudged");function lp(e,t){return e===0?Promise.resolve():new Promise(n=>{
let r=setTimeout(n,e);t.addEventListener("abort",()=>{clearTimeout(r),n()})})}i(lp,"after");var Wi="bpftrace-guard.explain";function _y({input:e,output:t,...n}){let r=(0,J.createConnection)(e,t),o=new J.TextDocuments(ls),a=new cr(o),u=new rn(n,()=>a.all()),
l=new rn(n,()=>a.all()),v=new lr(r,u,a),g={};r.onInitialize(D=>(g=D.capabilities,u.warm(),{serverInfo:{name:"bpftrace-guard",version:_r},capabilities:{positionEncoding:J.PositionEncodingKind.
UTF16,textDocumentSync:{openClose:!0,change:J.TextDocumentSyncKind.Incremental},codeActionProvider:{codeActionKinds:[J.CodeActionKind.QuickFix]},hoverProvider:!0,
completionProvider:{triggerCharacters:[":","@","$"]},documentSymbolProvider:!0,semanticTokensProvider:{legend:bs,full:!0},executeCommandProvider:{commands:[Wi]}}})),
r.onInitialized(()=>{if(g.workspace?.didChangeWatchedFiles?.dynamicRegistration!==!0)return;let D=[...ss.map(j=>`**/${j}`),"**/*.bt"];r.client.register(J.DidChangeWatchedFilesNotification.
type,{watchers:D.map(j=>({globPattern:j}))}).catch(j=>r.console.info(`The client watches no files: ${es(j)}`))}),r.onDidChangeWatchedFiles(({changes:D})=>D.some(
({type:j})=>j!==J.FileChangeType.Changed)?v.all():v.checkDisk()),o.onDidChangeContent(({document:D})=>v.changed(D.uri)),o.onDidClose(({document:D})=>v.closed(D.
uri));let P=i(async(D,M,j)=>{if(a.get(D)===void 0)return M;try{return await j()??M}catch(H){if(!(H instanceof He))throw H;return r.console.error(`${D}: ${H.message}`),
M}},"ask"),q=i(({textDocument:{uri:D},position:M})=>({uri:D,offset:o.get(D)?.offsetAt(M)??0}),"at");r.onHover((D,M)=>P(D.textDocument.uri,null,async()=>fp((await l.
ask({kind:"hover",...q(D)},dr(M)))?.answer,g))),r.onCompletion((D,M)=>P(D.textDocument.uri,[],async()=>[...(await l.ask({kind:"completion",...q(D)},dr(M)))?.answer??
[]])),r.onDocumentSymbol(({textDocument:{uri:D}},M)=>P(D,[],async()=>{let j=(await l.ask({kind:"symbols",uri:D},dr(M)))?.answer??[];return g.textDocument?.documentSymbol?.
hierarchicalDocumentSymbolSupport===!0?[...j]:El(j,D)})),r.languages.semanticTokens.on(({textDocument:{uri:D}},M)=>P(D,{data:[]},async()=>({data:[...(await l.ask(
{kind:"tokens",uri:D},dr(M)))?.answer??[]]}))),r.onCodeAction(async({textDocument:{uri:D},range:M,context:j})=>{let H=await v.settled(D);if(H===void 0)return[];
let X=H.diagnostics.map(({range:E})=>!xl(E.end,M.start)&&!xl(M.end,E.start)),x=i(E=>j.only===void 0||j.only.some($=>E===$||E.startsWith(`${$}.`)||$===""),"wante\
d"),f=g.textDocument?.codeAction?.codeActionLiteralSupport!==void 0&&x(J.CodeActionKind.QuickFix)?H.remedies.filter(({answers:E})=>X[E]).flatMap(E=>Nl(E,H,g)??[]):
[],b=new Set(H.diagnostics.flatMap(({code:E},$)=>X[$]&&Fl(E)?[E]:[])),k=j.only===void 0?[...b].map(E=>({title:hs(E),command:Wi,arguments:[E]})):[];return[...f,...k]}),
r.onExecuteCommand(D=>dp(D,r,g)),r.onShutdown(()=>{v.end();for(let D of[u,l])D.close()}),o.listen(r),r.listen()}i(_y,"serve");async function dp({command:e,arguments:[
t]=[]},n,{window:r}){let o=e===Wi&&typeof t=="string"?ps(t):void 0;if(o===void 0||!Fl(t))return null;let a=ns(t,_r);return r?.showDocument?.support===!0?await n.
sendRequest(J.ShowDocumentRequest.type,{uri:a,external:!0}):await n.sendNotification(J.ShowMessageNotification.type,{type:J.MessageType.Info,message:`${o.split(
`

`)[1]??""} ${a}`}),o}i(dp,"explain");function fp(e,{textDocument:t}){let n=t?.hover?.contentFormat?.includes("markdown")===!0;return e===void 0||n||!J.MarkupContent.
is(e.contents)?e:{...e,contents:{...e.contents,kind:"plaintext"}}}i(fp,"asShown");function El(e,t){return e.flatMap(({name:n,kind:r,range:o,children:a=[]})=>[{name:n,
kind:r,location:{uri:t,range:o}},...El(a,t)])}i(El,"flat");function Fl(e){return rs.some(t=>t===e)}i(Fl,"isRule");function xl(e,t){return e.line<t.line||e.line===
t.line&&e.character<t.character}i(xl,"isBefore");function dr(e){let t=new AbortController;return e.isCancellationRequested&&t.abort(),e.onCancellationRequested(
()=>t.abort()),t.signal}i(dr,"signalOf");export{_y as serve};
