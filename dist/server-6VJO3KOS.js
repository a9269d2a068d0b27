import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{d as vr,e as Dr,f as cs,i as ps,l as ms,n as wr,o as gs,p as ys,q as _s}from"./chunk-YX4YZZBZ.js";import{e as us,f as ls,g as ds,h as fs,i as hs}from"./chunk-EBHHRWTE.js";
import{k as os}from"./chunk-DIYRT37O.js";import{ca as is,qa as ss,sa as as,y as br}from"./chunk-PSGLNZ3S.js";import{a as _r,ea as ns}from"./chunk-R7BQDS2E.js";
import"./chunk-QUGXI2HH.js";import"./chunk-N6Y3JKTD.js";import"./chunk-XUKDSFID.js";import{b as es,nd as rs}from"./chunk-U46ZNMRK.js";import"./chunk-B6BJ3YSN.js";
import{a as ts}from"./chunk-ISUK2UUZ.js";import{a as i,b as be,d as w,f as Zi,g as yr}from"./chunk-H47UKSLI.js";var on=w(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.boolean=Zl;Pe.string=bs;Pe.number=ed;Pe.error=td;Pe.func=vs;Pe.array=Ds;Pe.stringArray=
nd;Pe.typedArray=rd;Pe.thenable=od;function Zl(e){return e===!0||e===!1}i(Zl,"boolean");function bs(e){return typeof e=="string"||e instanceof String}i(bs,"stri\
ng");function ed(e){return typeof e=="number"||e instanceof Number}i(ed,"number");function td(e){return e instanceof Error}i(td,"error");function vs(e){return typeof e==
"function"}i(vs,"func");function Ds(e){return Array.isArray(e)}i(Ds,"array");function nd(e){return Ds(e)&&e.every(t=>bs(t))}i(nd,"stringArray");function rd(e,t){
return Array.isArray(e)&&e.every(t)}i(rd,"typedArray");function od(e){return e&&vs(e.then)}i(od,"thenable")});var ht=w(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.boolean=id;Ne.string=ws;Ne.number=sd;Ne.error=ad;Ne.func=cd;Ne.array=Ps;Ne.stringArray=
ud;function id(e){return e===!0||e===!1}i(id,"boolean");function ws(e){return typeof e=="string"||e instanceof String}i(ws,"string");function sd(e){return typeof e==
"number"||e instanceof Number}i(sd,"number");function ad(e){return e instanceof Error}i(ad,"error");function cd(e){return typeof e=="function"}i(cd,"func");function Ps(e){
return Array.isArray(e)}i(Ps,"array");function ud(e){return Ps(e)&&e.every(t=>ws(t))}i(ud,"stringArray")});var Vr=w(R=>{"use strict";var ld=R&&R.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),dd=R&&R.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),fd=R&&R.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&ld(n,t,r[o]);return dd(n,t),n}})();Object.defineProperty(R,"__esModule",{value:!0});R.Message=R.NotificationType9=R.NotificationType8=R.NotificationType7=
R.NotificationType6=R.NotificationType5=R.NotificationType4=R.NotificationType3=R.NotificationType2=R.NotificationType1=R.NotificationType0=R.NotificationType=R.
RequestType9=R.RequestType8=R.RequestType7=R.RequestType6=R.RequestType5=R.RequestType4=R.RequestType3=R.RequestType2=R.RequestType1=R.RequestType=R.RequestType0=
R.AbstractMessageSignature=R.ParameterStructures=R.ResponseError=R.ErrorCodes=void 0;var rt=fd(ht()),Pr;(function(e){e.ParseError=-32700,e.InvalidRequest=-32600,
e.MethodNotFound=-32601,e.InvalidParams=-32602,e.InternalError=-32603,e.jsonrpcReservedErrorRangeStart=-32099,e.serverErrorStart=-32099,e.MessageWriteError=-32099,
e.MessageReadError=-32098,e.PendingResponseRejected=-32097,e.ConnectionInactive=-32096,e.ServerNotInitialized=-32002,e.UnknownErrorCode=-32001,e.jsonrpcReservedErrorRangeEnd=
-32e3,e.serverErrorEnd=-32e3})(Pr||(R.ErrorCodes=Pr={}));var Rr=class e extends Error{static{i(this,"ResponseError")}code;data;constructor(t,n,r){super(n),this.
code=rt.number(t)?t:Pr.UnknownErrorCode,this.data=r,Object.setPrototypeOf(this,e.prototype)}toJson(){let t={code:this.code,message:this.message};return this.data!==
void 0&&(t.data=this.data),t}};R.ResponseError=Rr;var Ue=class e{static{i(this,"ParameterStructures")}kind;static auto=new e("auto");static byPosition=new e("by\
Position");static byName=new e("byName");constructor(t){this.kind=t}static is(t){return t===e.auto||t===e.byName||t===e.byPosition}toString(){return this.kind}};
R.ParameterStructures=Ue;var U=class{static{i(this,"AbstractMessageSignature")}method;numberOfParams;constructor(t,n){this.method=t,this.numberOfParams=n}get parameterStructures(){
return Ue.auto}};R.AbstractMessageSignature=U;var Sr=class extends U{static{i(this,"RequestType0")}_;constructor(t){super(t,0)}};R.RequestType0=Sr;var Cr=class extends U{static{
i(this,"RequestType")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){return this._parameterStructures}};
R.RequestType=Cr;var Tr=class extends U{static{i(this,"RequestType1")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.RequestType1=Tr;var qr=class extends U{static{i(this,"RequestType2")}_;constructor(t){super(t,2)}};R.RequestType2=qr;var Or=class extends U{static{
i(this,"RequestType3")}_;constructor(t){super(t,3)}};R.RequestType3=Or;var kr=class extends U{static{i(this,"RequestType4")}_;constructor(t){super(t,4)}};R.RequestType4=
kr;var Mr=class extends U{static{i(this,"RequestType5")}_;constructor(t){super(t,5)}};R.RequestType5=Mr;var jr=class extends U{static{i(this,"RequestType6")}_;constructor(t){
super(t,6)}};R.RequestType6=jr;var Nr=class extends U{static{i(this,"RequestType7")}_;constructor(t){super(t,7)}};R.RequestType7=Nr;var xr=class extends U{static{
i(this,"RequestType8")}_;constructor(t){super(t,8)}};R.RequestType8=xr;var Er=class extends U{static{i(this,"RequestType9")}_;constructor(t){super(t,9)}};R.RequestType9=
Er;var Fr=class extends U{static{i(this,"NotificationType")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.NotificationType=Fr;var Ir=class extends U{static{i(this,"NotificationType0")}_;constructor(t){super(t,0)}};R.NotificationType0=
Ir;var Lr=class extends U{static{i(this,"NotificationType1")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.NotificationType1=Lr;var Wr=class extends U{static{i(this,"NotificationType2")}_;constructor(t){super(t,2)}};R.NotificationType2=
Wr;var Ar=class extends U{static{i(this,"NotificationType3")}_;constructor(t){super(t,3)}};R.NotificationType3=Ar;var Hr=class extends U{static{i(this,"Notifica\
tionType4")}_;constructor(t){super(t,4)}};R.NotificationType4=Hr;var $r=class extends U{static{i(this,"NotificationType5")}_;constructor(t){super(t,5)}};R.NotificationType5=
$r;var zr=class extends U{static{i(this,"NotificationType6")}_;constructor(t){super(t,6)}};R.NotificationType6=zr;var Ur=class extends U{static{i(this,"Notifica\
tionType7")}_;constructor(t){super(t,7)}};R.NotificationType7=Ur;var Br=class extends U{static{i(this,"NotificationType8")}_;constructor(t){super(t,8)}};R.NotificationType8=
Br;var Kr=class extends U{static{i(this,"NotificationType9")}_;constructor(t){super(t,9)}};R.NotificationType9=Kr;var Rs;(function(e){function t(o){let a=o;return a&&
rt.string(a.method)&&(rt.string(a.id)||rt.number(a.id))}i(t,"isRequest"),e.isRequest=t;function n(o){let a=o;return a&&rt.string(a.method)&&o.id===void 0}i(n,"i\
sNotification"),e.isNotification=n;function r(o){let a=o;return a&&(a.result!==void 0||!!a.error)&&(rt.string(a.id)||rt.number(a.id)||a.id===null)}i(r,"isRespon\
se"),e.isResponse=r})(Rs||(R.Message=Rs={}))});var Gr=w(Be=>{"use strict";Object.defineProperty(Be,"__esModule",{value:!0});Be.LRUCache=Be.LinkedMap=Be.Touch=void 0;var se;(function(e){e.None=0,e.First=1,e.AsOld=
e.First,e.Last=2,e.AsNew=e.Last})(se||(Be.Touch=se={}));var sn=class{static{i(this,"LinkedMap")}[Symbol.toStringTag]="LinkedMap";_map;_head;_tail;_size;_state;constructor(){
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
this.clear();for(let[n,r]of t)this.set(n,r)}};Be.LinkedMap=sn;var Jr=class extends sn{static{i(this,"LRUCache")}_limit;_ratio;constructor(t,n=1){super(),this._limit=
t,this._ratio=Math.min(Math.max(0,n),1)}get limit(){return this._limit}set limit(t){this._limit=t,this.checkTrim()}get ratio(){return this._ratio}set ratio(t){this.
_ratio=Math.min(Math.max(0,t),1),this.checkTrim()}get(t,n=se.AsNew){return super.get(t,n)}peek(t){return super.get(t,se.None)}set(t,n){return super.set(t,n,se.Last),
this.checkTrim(),this}checkTrim(){this.size>this._limit&&this.trimOld(Math.round(this._limit*this._ratio))}};Be.LRUCache=Jr});var Cs=w(an=>{"use strict";Object.defineProperty(an,"__esModule",{value:!0});an.Disposable=void 0;var Ss;(function(e){function t(n){return{dispose:n}}i(t,"creat\
e"),e.create=t})(Ss||(an.Disposable=Ss={}))});var Ke=w(Xr=>{"use strict";Object.defineProperty(Xr,"__esModule",{value:!0});var Qr;function Yr(){if(Qr===void 0)throw new Error("No runtime abstraction layer i\
nstalled");return Qr}i(Yr,"RAL");(function(e){function t(n){if(n===void 0)throw new Error("No runtime abstraction layer provided");Qr=n}i(t,"install"),e.install=
t})(Yr||(Yr={}));Xr.default=Yr});var pt=w(Ve=>{"use strict";var hd=Ve&&Ve.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(Ve,"__esModule",{value:!0});Ve.
Emitter=Ve.Event=void 0;var pd=hd(Ke()),Ts;(function(e){let t={dispose(){}};e.None=function(){return t}})(Ts||(Ve.Event=Ts={}));var Zr=class{static{i(this,"Call\
backList")}_callbacks;_contexts;add(t,n=null,r){this._callbacks||(this._callbacks=[],this._contexts=[]),this._callbacks.push(t),this._contexts.push(n),Array.isArray(
r)&&r.push({dispose:i(()=>this.remove(t,n),"dispose")})}remove(t,n=null){if(!this._callbacks)return;let r=!1;for(let o=0,a=this._callbacks.length;o<a;o++)if(this.
_callbacks[o]===t)if(this._contexts[o]===n){this._callbacks.splice(o,1),this._contexts.splice(o,1);return}else r=!0;if(r)throw new Error("When adding a listener\
 with a context, you should remove it with the same context")}invoke(...t){if(!this._callbacks)return[];let n=[],r=this._callbacks.slice(0),o=this._contexts.slice(
0);for(let a=0,u=r.length;a<u;a++)try{n.push(r[a].apply(o[a],t))}catch(d){(0,pd.default)().console.error(d)}return n}isEmpty(){return!this._callbacks||this._callbacks.
length===0}dispose(){this._callbacks=void 0,this._contexts=void 0}},eo=class e{static{i(this,"Emitter")}_options;static _noop=i(function(){},"_noop");_event;_callbacks;constructor(t){
this._options=t}get event(){return this._event||(this._event=(t,n,r)=>{this._callbacks||(this._callbacks=new Zr),this._options&&this._options.onFirstListenerAdd&&
this._callbacks.isEmpty()&&this._options.onFirstListenerAdd(this),this._callbacks.add(t,n);let o={dispose:i(()=>{this._callbacks&&(this._callbacks.remove(t,n),o.
dispose=e._noop,this._options&&this._options.onLastListenerRemove&&this._callbacks.isEmpty()&&this._options.onLastListenerRemove(this))},"dispose")};return Array.
isArray(r)&&r.push(o),o}),this._event}fire(t){this._callbacks&&this._callbacks.invoke.call(this._callbacks,t)}dispose(){this._callbacks&&(this._callbacks.dispose(),
this._callbacks=void 0)}};Ve.Emitter=eo});var ln=w(he=>{"use strict";var md=he&&he.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),gd=he&&he.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),yd=he&&he.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&md(n,t,r[o]);return gd(n,t),n}})(),_d=he&&he.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(he,"__es\
Module",{value:!0});he.CancellationTokenSource=he.CancellationToken=void 0;var bd=_d(Ke()),vd=yd(ht()),to=pt(),cn;(function(e){e.None=Object.freeze({isCancellationRequested:!1,
onCancellationRequested:to.Event.None}),e.Cancelled=Object.freeze({isCancellationRequested:!0,onCancellationRequested:to.Event.None});function t(n){let r=n;return r&&
(r===e.None||r===e.Cancelled||vd.boolean(r.isCancellationRequested)&&!!r.onCancellationRequested)}i(t,"is"),e.is=t})(cn||(he.CancellationToken=cn={}));var Dd=Object.
freeze(function(e,t){let n=(0,bd.default)().timer.setTimeout(e.bind(t),0);return{dispose(){n.dispose()}}}),un=class{static{i(this,"MutableToken")}_isCancelled=!1;_emitter;cancel(){
this._isCancelled||(this._isCancelled=!0,this._emitter&&(this._emitter.fire(void 0),this.dispose()))}get isCancellationRequested(){return this._isCancelled}get onCancellationRequested(){
return this._isCancelled?Dd:(this._emitter||(this._emitter=new to.Emitter),this._emitter.event)}dispose(){this._emitter&&(this._emitter.dispose(),this._emitter=
void 0)}},no=class{static{i(this,"CancellationTokenSource")}_token;get token(){return this._token||(this._token=new un),this._token}cancel(){this._token?this._token.
cancel():this._token=cn.Cancelled}dispose(){this._token?this._token instanceof un&&this._token.dispose():this._token=cn.None}};he.CancellationTokenSource=no});var qs=w(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.SharedArrayReceiverStrategy=mt.SharedArraySenderStrategy=void 0;var wd=ln(),At;(function(e){
e.Continue=0,e.Cancelled=1})(At||(At={}));var ro=class{static{i(this,"SharedArraySenderStrategy")}buffers;constructor(){this.buffers=new Map}enableCancellation(t){
if(t.id===null)return;let n=new SharedArrayBuffer(4),r=new Int32Array(n,0,1);r[0]=At.Continue,this.buffers.set(t.id,n),t.$cancellationData=n}async sendCancellation(t,n){
let r=this.buffers.get(n);if(r===void 0)return;let o=new Int32Array(r,0,1);Atomics.store(o,0,At.Cancelled)}cleanup(t){this.buffers.delete(t)}dispose(){this.buffers.
clear()}};mt.SharedArraySenderStrategy=ro;var oo=class{static{i(this,"SharedArrayBufferCancellationToken")}data;constructor(t){this.data=new Int32Array(t,0,1)}get isCancellationRequested(){
return Atomics.load(this.data,0)===At.Cancelled}get onCancellationRequested(){throw new Error("Cancellation over SharedArrayBuffer doesn't support cancellation \
events")}},io=class{static{i(this,"SharedArrayBufferCancellationTokenSource")}token;constructor(t){this.token=new oo(t)}cancel(){}dispose(){}},so=class{static{i(
this,"SharedArrayReceiverStrategy")}kind="request";createCancellationTokenSource(t){let n=t.$cancellationData;return n===void 0?new wd.CancellationTokenSource:new io(
n)}};mt.SharedArrayReceiverStrategy=so});var co=w(gt=>{"use strict";var Pd=gt&&gt.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(gt,"__esModule",{value:!0});gt.
Semaphore=void 0;var Rd=Pd(Ke()),ao=class{static{i(this,"Semaphore")}_capacity;_active;_waiting;constructor(t=1){if(t<=0)throw new Error("Capacity must be great\
er than 0");this._capacity=t,this._active=0,this._waiting=[]}lock(t){return new Promise((n,r)=>{this._waiting.push({thunk:t,resolve:n,reject:r}),this.runNext()})}get active(){
return this._active}runNext(){this._waiting.length===0||this._active===this._capacity||(0,Rd.default)().timer.setImmediate(()=>this.doRunNext())}doRunNext(){if(this.
_waiting.length===0||this._active===this._capacity)return;let t=this._waiting.shift();if(this._active++,this._active>this._capacity)throw new Error("Too many th\
unks active");try{let n=t.thunk();n instanceof Promise?n.then(r=>{this._active--,t.resolve(r),this.runNext()},r=>{this._active--,t.reject(r),this.runNext()}):(this.
_active--,t.resolve(n),this.runNext())}catch(n){this._active--,t.reject(n),this.runNext()}}};gt.Semaphore=ao});var ks=w(ae=>{"use strict";var Sd=ae&&ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Cd=ae&&ae.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Td=ae&&ae.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Sd(n,t,r[o]);return Cd(n,t),n}})(),qd=ae&&ae.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ae,"__es\
Module",{value:!0});ae.ReadableStreamMessageReader=ae.AbstractMessageReader=ae.MessageReader=void 0;var lo=qd(Ke()),yt=Td(ht()),uo=pt(),Od=co(),Os;(function(e){
function t(n){let r=n;return r&&yt.func(r.listen)&&yt.func(r.dispose)&&yt.func(r.onError)&&yt.func(r.onClose)&&yt.func(r.onPartialMessage)}i(t,"is"),e.is=t})(Os||
(ae.MessageReader=Os={}));var dn=class{static{i(this,"AbstractMessageReader")}errorEmitter;closeEmitter;partialMessageEmitter;constructor(){this.errorEmitter=new uo.
Emitter,this.closeEmitter=new uo.Emitter,this.partialMessageEmitter=new uo.Emitter}dispose(){this.errorEmitter.dispose(),this.closeEmitter.dispose(),this.partialMessageEmitter.
dispose()}get onError(){return this.errorEmitter.event}fireError(t){this.errorEmitter.fire(this.asError(t))}get onClose(){return this.closeEmitter.event}fireClose(){
this.closeEmitter.fire(void 0)}get onPartialMessage(){return this.partialMessageEmitter.event}firePartialMessage(t){this.partialMessageEmitter.fire(t)}asError(t){
return t instanceof Error?t:new Error(`Reader received error. Reason: ${yt.string(t.message)?t.message:"unknown"}`)}};ae.AbstractMessageReader=dn;var fo;(function(e){
function t(n){let r,o,a,u=new Map,d,D=new Map;if(n===void 0||typeof n=="string")r=n??"utf-8";else{if(r=n.charset??"utf-8",n.contentDecoder!==void 0&&(a=n.contentDecoder,
u.set(a.name,a)),n.contentDecoders!==void 0)for(let b of n.contentDecoders)u.set(b.name,b);if(n.contentTypeDecoder!==void 0&&(d=n.contentTypeDecoder,D.set(d.name,
d)),n.contentTypeDecoders!==void 0)for(let b of n.contentTypeDecoders)D.set(b.name,b)}return d===void 0&&(d=(0,lo.default)().applicationJson.decoder,D.set(d.name,
d)),{charset:r,contentDecoder:a,contentDecoders:u,contentTypeDecoder:d,contentTypeDecoders:D}}i(t,"fromOptions"),e.fromOptions=t})(fo||(fo={}));var ho=class extends dn{static{
i(this,"ReadableStreamMessageReader")}readable;options;callback;nextMessageLength;messageToken;buffer;partialMessageTimer;_partialMessageTimeout;readSemaphore;constructor(t,n){
super(),this.readable=t,this.options=fo.fromOptions(n),this.buffer=(0,lo.default)().messageBuffer.create(this.options.charset),this._partialMessageTimeout=1e4,this.
nextMessageLength=-1,this.messageToken=0,this.readSemaphore=new Od.Semaphore(1)}set partialMessageTimeout(t){this._partialMessageTimeout=t}get partialMessageTimeout(){
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
waitingTime:n}),this.setPartialMessageTimer())},this._partialMessageTimeout,this.messageToken,this._partialMessageTimeout))}};ae.ReadableStreamMessageReader=ho});var Es=w(ce=>{"use strict";var kd=ce&&ce.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Md=ce&&ce.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),jd=ce&&ce.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&kd(n,t,r[o]);return Md(n,t),n}})(),Nd=ce&&ce.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ce,"__es\
Module",{value:!0});ce.WriteableStreamMessageWriter=ce.AbstractMessageWriter=ce.MessageWriter=void 0;var Ms=Nd(Ke()),Ht=jd(ht()),xd=co(),js=pt(),Ed="Content-Len\
gth: ",Ns=`\r
`,xs;(function(e){function t(n){let r=n;return r&&Ht.func(r.dispose)&&Ht.func(r.onClose)&&Ht.func(r.onError)&&Ht.func(r.write)}i(t,"is"),e.is=t})(xs||(ce.MessageWriter=
xs={}));var fn=class{static{i(this,"AbstractMessageWriter")}errorEmitter;closeEmitter;constructor(){this.errorEmitter=new js.Emitter,this.closeEmitter=new js.Emitter}dispose(){
this.errorEmitter.dispose(),this.closeEmitter.dispose()}get onError(){return this.errorEmitter.event}fireError(t,n,r){this.errorEmitter.fire([this.asError(t),n,
r])}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)}asError(t){return t instanceof Error?t:new Error(`Writer received er\
ror. Reason: ${Ht.string(t.message)?t.message:"unknown"}`)}};ce.AbstractMessageWriter=fn;var po;(function(e){function t(n){return n===void 0||typeof n=="string"?
{charset:n??"utf-8",contentTypeEncoder:(0,Ms.default)().applicationJson.encoder}:{charset:n.charset??"utf-8",contentEncoder:n.contentEncoder,contentTypeEncoder:n.
contentTypeEncoder??(0,Ms.default)().applicationJson.encoder}}i(t,"fromOptions"),e.fromOptions=t})(po||(po={}));var mo=class extends fn{static{i(this,"Writeable\
StreamMessageWriter")}writable;options;errorCount;writeSemaphore;constructor(t,n){super(),this.writable=t,this.options=po.fromOptions(n),this.errorCount=0,this.
writeSemaphore=new xd.Semaphore(1),this.writable.onError(r=>this.fireError(r)),this.writable.onClose(()=>this.fireClose())}async write(t){return this.writeSemaphore.
lock(async()=>this.options.contentTypeEncoder.encode(t,this.options).then(r=>this.options.contentEncoder!==void 0?this.options.contentEncoder.encode(r):r).then(
r=>{let o=[];return o.push(Ed,r.byteLength.toString(),Ns),o.push(Ns),this.doWrite(t,o,r)},r=>{throw this.fireError(r),r}))}async doWrite(t,n,r){try{return await this.
writable.write(n.join(""),"ascii"),this.writable.write(r)}catch(o){return this.handleError(o,t),Promise.reject(o)}}handleError(t,n){this.errorCount++,this.fireError(
t,n,this.errorCount)}end(){this.writable.end()}};ce.WriteableStreamMessageWriter=mo});var Fs=w(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.AbstractMessageBuffer=void 0;var Fd=13,Id=10,Ld=`\r
`,go=class{static{i(this,"AbstractMessageBuffer")}_encoding;_chunks;_totalLength;constructor(t="utf-8"){this._encoding=t,this._chunks=[],this._totalLength=0}get encoding(){
return this._encoding}append(t){let n=typeof t=="string"?this.fromString(t,this._encoding):t;this._chunks.push(n),this._totalLength+=n.byteLength}tryReadHeaders(t=!1){
if(this._chunks.length===0)return;let n=0,r=0,o=0,a=0;e:for(;r<this._chunks.length;){let b=this._chunks[r];for(o=0;o<b.length;){switch(b[o]){case Fd:switch(n){case 0:
n=1;break;case 2:n=3;break;default:n=0}break;case Id:switch(n){case 1:n=2;break;case 3:n=4,o++;break e;default:n=0}break;default:n=0}o++}a+=b.byteLength,r++}if(n!==
4)return;let u=this._read(a+o),d=new Map,D=this.toString(u,"ascii").split(Ld);if(D.length<2)return d;for(let b=0;b<D.length-2;b++){let P=D[b],O=P.indexOf(":");if(O===
-1)throw new Error(`Message header must separate key and value using ':'
${P}`);let v=P.substr(0,O),k=P.substr(O+1).trim();d.set(t?v.toLowerCase():v,k)}return d}tryReadBody(t){if(!(this._totalLength<t))return this._read(t)}get numberOfBytes(){
return this._totalLength}_read(t){if(t===0)return this.emptyBuffer();if(t>this._totalLength)throw new Error("Cannot read so many bytes!");if(this._chunks[0].byteLength===
t){let a=this._chunks[0];return this._chunks.shift(),this._totalLength-=t,this.asNative(a)}if(this._chunks[0].byteLength>t){let a=this._chunks[0],u=this.asNative(
a,t);return this._chunks[0]=a.slice(t),this._totalLength-=t,u}let n=this.allocNative(t),r=0,o=0;for(;t>0;){let a=this._chunks[o];if(a.byteLength>t){let u=a.slice(
0,t);n.set(u,r),r+=t,this._chunks[o]=a.slice(t),this._totalLength-=t,t-=t}else n.set(a,r),r+=a.byteLength,this._chunks.shift(),this._totalLength-=a.byteLength,t-=
a.byteLength}return n}};hn.AbstractMessageBuffer=go});var As=w(C=>{"use strict";var Wd=C&&C.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Ad=C&&C.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),Hd=C&&C.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&Wd(n,t,r[o]);return Ad(n,t),n}})(),$d=C&&C.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(C,"__esModule",{value:!0});
C.ConnectionOptions=C.MessageStrategy=C.CancellationStrategy=C.CancellationSenderStrategy=C.CancellationReceiverStrategy=C.RequestCancellationReceiverStrategy=C.
IdCancellationReceiverStrategy=C.ConnectionStrategy=C.ConnectionError=C.ConnectionErrors=C.LogTraceNotification=C.SetTraceNotification=C.TraceFormat=C.TraceValues=
C.TraceValue=C.Trace=C.NullLogger=C.ProgressType=C.ProgressToken=void 0;C.createMessageConnection=zd;var Is=$d(Ke()),V=Hd(ht()),q=Vr(),Ls=Gr(),$t=pt(),yo=ln(),Bt;
(function(e){e.type=new q.NotificationType("$/cancelRequest")})(Bt||(Bt={}));var _o;(function(e){function t(n){return typeof n=="string"||typeof n=="number"}i(t,
"is"),e.is=t})(_o||(C.ProgressToken=_o={}));var zt;(function(e){e.type=new q.NotificationType("$/progress")})(zt||(zt={}));var bo=class{static{i(this,"ProgressT\
ype")}__;_pr;constructor(){}};C.ProgressType=bo;var vo;(function(e){function t(n){return V.func(n)}i(t,"is"),e.is=t})(vo||(vo={}));C.NullLogger=Object.freeze({error:i(
()=>{},"error"),warn:i(()=>{},"warn"),info:i(()=>{},"info"),log:i(()=>{},"log")});var F;(function(e){e[e.Off=0]="Off",e[e.Messages=1]="Messages",e[e.Compact=2]=
"Compact",e[e.Verbose=3]="Verbose"})(F||(C.Trace=F={}));var Do;(function(e){e.Off="off",e.Messages="messages",e.Compact="compact",e.Verbose="verbose"})(Do||(C.TraceValue=
Do={}));C.TraceValues=Do;(function(e){function t(r){if(!V.string(r))return e.Off;switch(r=r.toLowerCase(),r){case"off":return e.Off;case"messages":return e.Messages;case"\
compact":return e.Compact;case"verbose":return e.Verbose;default:return e.Off}}i(t,"fromString"),e.fromString=t;function n(r){switch(r){case e.Off:return"off";case e.
Messages:return"messages";case e.Compact:return"compact";case e.Verbose:return"verbose";default:return"off"}}i(n,"toString"),e.toString=n})(F||(C.Trace=F={}));var ge;
(function(e){e.Text="text",e.JSON="json"})(ge||(C.TraceFormat=ge={}));(function(e){function t(n){return V.string(n)?(n=n.toLowerCase(),n==="json"?e.JSON:e.Text):
e.Text}i(t,"fromString"),e.fromString=t})(ge||(C.TraceFormat=ge={}));var wo;(function(e){e.type=new q.NotificationType("$/setTrace")})(wo||(C.SetTraceNotification=
wo={}));var pn;(function(e){e.type=new q.NotificationType("$/logTrace")})(pn||(C.LogTraceNotification=pn={}));var Ut;(function(e){e[e.Closed=1]="Closed",e[e.Disposed=
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
bn={}));var Ws;(function(e){function t(n){let r=n;return r&&(_n.is(r.cancellationStrategy)||Po.is(r.connectionStrategy)||bn.is(r.messageStrategy)||V.number(r.maxParallelism))}
i(t,"is"),e.is=t})(Ws||(C.ConnectionOptions=Ws={}));var Re;(function(e){e[e.New=1]="New",e[e.Listening=2]="Listening",e[e.Closed=3]="Closed",e[e.Disposed=4]="Di\
sposed"})(Re||(Re={}));function zd(e,t,n,r){let o=n!==void 0?n:C.NullLogger,a=0,u=0,d=0,D="2.0",b=r?.maxParallelism??-1,P=0,O,v=new Map,k,I=new Map,H=new Map,X,
N=new Ls.LinkedMap,l=new Map,f=new Set,_=new Map,M=F.Off,x=ge.Text,$,He=Re.New,fr=new $t.Emitter,Ai=new $t.Emitter,Hi=new $t.Emitter,$i=new $t.Emitter,zi=new $t.
Emitter,$e=r&&r.cancellationStrategy?r.cancellationStrategy:_n.Message;function Fl(c){}i(Fl,"cancelUndispatched");function Ui(){return He===Re.Listening}i(Ui,"i\
sListening");function Bi(){return He===Re.Closed}i(Bi,"isClosed");function dt(){return He===Re.Disposed}i(dt,"isDisposed");function Ki(){(He===Re.New||He===Re.Listening)&&
(He=Re.Closed,Ai.fire(void 0))}i(Ki,"closeHandler");function Il(c){fr.fire([c,void 0,void 0])}i(Il,"readErrorHandler");function Ll(c){fr.fire(c)}i(Ll,"writeErro\
rHandler"),e.onClose(Ki),e.onError(Il),t.onClose(Ki),t.onError(Ll);function Vi(c){if(c===null)throw new Error("Can't send requests with id null since the respon\
se can't be correlated.");return"req-"+c.toString()}i(Vi,"createRequestQueueKey");function Wl(c){return c===null?"res-unknown-"+(++d).toString():"res-"+c.toString()}
i(Wl,"createResponseQueueKey");function Al(){return"not-"+(++u).toString()}i(Al,"createNotificationQueueKey");function Hl(c,m){q.Message.isRequest(m)?c.set(Vi(m.
id),m):q.Message.isResponse(m)?b===-1?c.set(Wl(m.id),m):Gi(m):c.set(Al(),m)}i(Hl,"addMessageToQueue");function hr(){X||N.size===0||b!==-1&&P>=b||(X=(0,Is.default)().
timer.setImmediate(async()=>{if(X=void 0,N.size===0||b!==-1&&P>=b)return;let c=N.shift(),m;try{P++;let g=r?.messageStrategy;bn.is(g)?m=g.handleMessage(c,Ji):m=Ji(
c)}catch(g){o.error(`Processing message queue failed: ${g.toString()}`)}finally{m instanceof Promise?m.then(()=>{}).catch(g=>{o.error(`Processing message queue \
failed: ${g.toString()}`)}).finally(()=>{P--,hr()}):P--,hr()}}))}i(hr,"triggerMessageQueue");async function Ji(c){return q.Message.isRequest(c)?zl(c):q.Message.
isNotification(c)?Ul(c):q.Message.isResponse(c)?Gi(c):Bl(c)}i(Ji,"handleMessage");let $l=i(c=>{try{if(q.Message.isNotification(c)&&c.method===Bt.type.method){let m=c.
params.id,g=Vi(m),S=N.get(g);if(q.Message.isRequest(S)){let K=r?.connectionStrategy,L=K&&K.cancelUndispatched?K.cancelUndispatched(S,Fl):void 0;if(L&&(L.error!==
void 0||L.result!==void 0)){N.delete(g),_.delete(m),L.id=S.id,pr(L,c.method,Date.now()),t.write(L).catch(()=>o.error("Sending response for canceled message fail\
ed."));return}}let E=_.get(m);if(E!==void 0){E.cancel(),mr(c);return}else f.add(m)}Hl(N,c)}finally{hr()}},"callback");async function zl(c){if(dt())return Promise.
resolve();function m(ee,ie,G){let Q={jsonrpc:D,id:c.id};return ee instanceof q.ResponseError?Q.error=ee.toJson():Q.result=ee===void 0?null:ee,pr(Q,ie,G),t.write(
Q)}i(m,"reply");function g(ee,ie,G){let Q={jsonrpc:D,id:c.id,error:ee.toJson()};return pr(Q,ie,G),t.write(Q)}i(g,"replyError"),Jl(c);let S=v.get(c.method),E,K;S&&
(E=S.type,K=S.handler);let L=Date.now();if(K||O){let ee=c.id??String(Date.now()),ie=mn.is($e.receiver)?$e.receiver.createCancellationTokenSource(ee):$e.receiver.
createCancellationTokenSource(c);c.id!==null&&f.has(c.id)&&ie.cancel(),c.id!==null&&_.set(ee,ie);try{let G;if(K)if(c.params===void 0){if(E!==void 0&&E.numberOfParams!==
0)return g(new q.ResponseError(q.ErrorCodes.InvalidParams,`Request ${c.method} defines ${E.numberOfParams} params but received none.`),c.method,L);G=K(ie.token)}else if(Array.
isArray(c.params)){if(E!==void 0&&E.parameterStructures===q.ParameterStructures.byName)return g(new q.ResponseError(q.ErrorCodes.InvalidParams,`Request ${c.method}\
 defines parameters by name but received parameters by position`),c.method,L);G=K(...c.params,ie.token)}else{if(E!==void 0&&E.parameterStructures===q.ParameterStructures.
byPosition)return g(new q.ResponseError(q.ErrorCodes.InvalidParams,`Request ${c.method} defines parameters by position but received parameters by name`),c.method,
L);G=K(c.params,ie.token)}else O&&(G=O(c.method,c.params,ie.token));let Q=await G;await m(Q,c.method,L)}catch(G){G instanceof q.ResponseError?await m(G,c.method,
L):G&&V.string(G.message)?await g(new q.ResponseError(q.ErrorCodes.InternalError,`Request ${c.method} failed with message: ${G.message}`),c.method,L):await g(new q.
ResponseError(q.ErrorCodes.InternalError,`Request ${c.method} failed unexpectedly without providing any details.`),c.method,L)}finally{_.delete(ee)}}else await g(
new q.ResponseError(q.ErrorCodes.MethodNotFound,`Unhandled method ${c.method}`),c.method,L)}i(zl,"handleRequest");function Gi(c){if(!dt())if(c.id===null)c.error?
o.error(`Received response message without id: Error is: 
${JSON.stringify(c.error,void 0,4)}`):o.error("Received response message without id. No further error information provided.");else{let m=c.id,g=l.get(m);if(Gl(c,
g),g!==void 0){l.delete(m);try{if(c.error){let S=c.error;g.reject(new q.ResponseError(S.code,S.message,S.data))}else if(c.result!==void 0)g.resolve(c.result);else
throw new Error("Should never happen.")}catch(S){S.message?o.error(`Response handler '${g.method}' failed with message: ${S.message}`):o.error(`Response handler\
 '${g.method}' failed unexpectedly.`)}}}}i(Gi,"handleResponse");async function Ul(c){if(dt())return;let m,g;if(c.method===Bt.type.method){let S=c.params.id;f.delete(
S),mr(c);return}else{let S=I.get(c.method);S&&(g=S.handler,m=S.type)}if(g||k)try{if(mr(c),g)if(c.params===void 0)m!==void 0&&m.numberOfParams!==0&&m.parameterStructures!==
q.ParameterStructures.byName&&o.error(`Notification ${c.method} defines ${m.numberOfParams} params but received none.`),await g();else if(Array.isArray(c.params)){
let S=c.params;c.method===zt.type.method&&S.length===2&&_o.is(S[0])?await g({token:S[0],value:S[1]}):(m!==void 0&&(m.parameterStructures===q.ParameterStructures.
byName&&o.error(`Notification ${c.method} defines parameters by name but received parameters by position`),m.numberOfParams!==c.params.length&&o.error(`Notifica\
tion ${c.method} defines ${m.numberOfParams} params but received ${S.length} arguments`)),await g(...S))}else m!==void 0&&m.parameterStructures===q.ParameterStructures.
byPosition&&o.error(`Notification ${c.method} defines parameters by position but received parameters by name`),await g(c.params);else k&&await k(c.method,c.params)}catch(S){
S.message?o.error(`Notification handler '${c.method}' failed with message: ${S.message}`):o.error(`Notification handler '${c.method}' failed unexpectedly.`)}else
Hi.fire(c)}i(Ul,"handleNotification");function Bl(c){if(!c){o.error("Received empty message.");return}o.error(`Received message which is neither a response nor \
a notification message:
${JSON.stringify(c,null,4)}`);let m=c;if(V.string(m.id)||V.number(m.id)){let g=m.id,S=l.get(g);S&&S.reject(new Error("The received response has neither a result\
 nor an error property."))}}i(Bl,"handleInvalidMessage");function ze(c){if(c!=null)switch(M){case F.Verbose:return JSON.stringify(c,null,4);case F.Compact:return JSON.
stringify(c);default:return}}i(ze,"stringifyTrace");function Kl(c){if(!(M===F.Off||!$))if(x===ge.Text){let m;(M===F.Verbose||M===F.Compact)&&c.params&&(m=`Param\
s: ${ze(c.params)}`),$.log(`Sending request '${c.method} - (${c.id})'.`,m)}else ft("send-request",c)}i(Kl,"traceSendingRequest");function Vl(c){if(!(M===F.Off||
!$))if(x===ge.Text){let m;(M===F.Verbose||M===F.Compact)&&(c.params?m=`Params: ${ze(c.params)}`:m="No parameters provided."),$.log(`Sending notification '${c.method}\
'.`,m)}else ft("send-notification",c)}i(Vl,"traceSendingNotification");function pr(c,m,g){if(!(M===F.Off||!$))if(x===ge.Text){let S;(M===F.Verbose||M===F.Compact)&&
(c.error&&c.error.data?S=`Error data: ${ze(c.error.data)}`:c.result?S=`Result: ${ze(c.result)}`:c.error===void 0&&(S="No result returned."));let E=c.error?` Req\
uest failed: ${c.error.message} (${c.error.code}).`:"";$.log(`Sending response '${m} - (${c.id})'. Processing request took ${Date.now()-g}ms.${E}`,S)}else ft("s\
end-response",c)}i(pr,"traceSendingResponse");function Jl(c){if(!(M===F.Off||!$))if(x===ge.Text){let m;(M===F.Verbose||M===F.Compact)&&c.params&&(m=`Params: ${ze(
c.params)}`),$.log(`Received request '${c.method} - (${c.id})'.`,m)}else ft("receive-request",c)}i(Jl,"traceReceivedRequest");function mr(c){if(!(M===F.Off||!$||
c.method===pn.type.method))if(x===ge.Text){let m;(M===F.Verbose||M===F.Compact)&&(c.params?m=`Params: ${ze(c.params)}`:m="No parameters provided."),$.log(`Recei\
ved notification '${c.method}'.`,m)}else ft("receive-notification",c)}i(mr,"traceReceivedNotification");function Gl(c,m){if(!(M===F.Off||!$))if(x===ge.Text){let g;
if((M===F.Verbose||M===F.Compact)&&(c.error&&c.error.data?g=`Error data: ${ze(c.error.data)}`:c.result?g=`Result: ${ze(c.result)}`:c.error===void 0&&(g="No resu\
lt returned.")),m){let S=c.error?` Request failed: ${c.error.message} (${c.error.code}).`:"";$.log(`Received response '${m.method} - (${c.id})' in ${Date.now()-
m.timerStart}ms.${S}`,g)}else $.log(`Received response ${c.id} without active response promise.`,g)}else ft("receive-response",c)}i(Gl,"traceReceivedResponse");
function ft(c,m){if(!$||M===F.Off)return;let g={isLSPMessage:!0,type:c,message:m,timestamp:Date.now()};$.log(g)}i(ft,"logLSPMessage");function It(){if(Bi())throw new _t(
Ut.Closed,"Connection is closed.");if(dt())throw new _t(Ut.Disposed,"Connection is disposed.")}i(It,"throwIfClosedOrDisposed");function Ql(){if(Ui())throw new _t(
Ut.AlreadyListening,"Connection is already listening")}i(Ql,"throwIfListening");function Yl(){if(!Ui())throw new Error("Call listen() first.")}i(Yl,"throwIfNotL\
istening");function Lt(c){return c===void 0?null:c}i(Lt,"undefinedToNull");function Qi(c){if(c!==null)return c}i(Qi,"nullToUndefined");function Yi(c){return c!=
null&&!Array.isArray(c)&&typeof c=="object"}i(Yi,"isNamedParam");function gr(c,m){switch(c){case q.ParameterStructures.auto:return Yi(m)?Qi(m):[Lt(m)];case q.ParameterStructures.
byName:if(!Yi(m))throw new Error("Received parameters by name but param is not an object literal.");return Qi(m);case q.ParameterStructures.byPosition:return[Lt(
m)];default:throw new Error(`Unknown parameter structure ${c.toString()}`)}}i(gr,"computeSingleParam");function Xi(c,m){let g,S=c.numberOfParams;switch(S){case 0:
g=void 0;break;case 1:g=gr(c.parameterStructures,m[0]);break;default:g=[];for(let E=0;E<m.length&&E<S;E++)g.push(Lt(m[E]));if(m.length<S)for(let E=m.length;E<S;E++)
g.push(null);break}return g}i(Xi,"computeMessageParams");let tt={sendNotification:i((c,...m)=>{It();let g,S;if(V.string(c)){g=c;let K=m[0],L=0,ee=q.ParameterStructures.
auto;q.ParameterStructures.is(K)&&(L=1,ee=K);let ie=m.length,G=ie-L;switch(G){case 0:S=void 0;break;case 1:S=gr(ee,m[L]);break;default:if(ee===q.ParameterStructures.
byName)throw new Error(`Received ${G} parameters for 'by Name' notification parameter structure.`);S=m.slice(L,ie).map(Q=>Lt(Q));break}}else{let K=m;g=c.method,
S=Xi(c,K)}let E={jsonrpc:D,method:g,params:S};return Vl(E),t.write(E).catch(K=>{throw o.error("Sending notification failed."),K})},"sendNotification"),onNotification:i(
(c,m)=>{It();let g;return V.func(c)?k=c:m&&(V.string(c)?(g=c,I.set(c,{type:void 0,handler:m})):(g=c.method,I.set(c.method,{type:c,handler:m}))),{dispose:i(()=>{
g!==void 0?I.get(g)?.handler===m&&I.delete(g):k===c&&(k=void 0)},"dispose")}},"onNotification"),onProgress:i((c,m,g)=>{if(H.has(m))throw new Error(`Progress han\
dler for token ${m} already registered`);return H.set(m,g),{dispose:i(()=>{H.get(m)===g&&H.delete(m)},"dispose")}},"onProgress"),sendProgress:i((c,m,g)=>tt.sendNotification(
zt.type,{token:m,value:g}),"sendProgress"),onUnhandledProgress:$i.event,sendRequest:i((c,...m)=>{It(),Yl();function g(Q,we){let Me=$e.sender.sendCancellation(Q,
we);Me===void 0?o.log(`Received no promise from cancellation strategy when cancelling id ${we}`):Me.catch(()=>{o.log(`Sending cancellation messages for id ${we}\
 failed.`)})}i(g,"sendCancellation");let S,E,K;if(V.string(c)){S=c;let Q=m[0],we=m[m.length-1],Me=0,Wt=q.ParameterStructures.auto;q.ParameterStructures.is(Q)&&(Me=
1,Wt=Q);let nt=m.length;yo.CancellationToken.is(we)&&(nt=nt-1,K=we);let je=nt-Me;switch(je){case 0:E=void 0;break;case 1:E=gr(Wt,m[Me]);break;default:if(Wt===q.
ParameterStructures.byName)throw new Error(`Received ${je} parameters for 'by Name' request parameter structure.`);E=m.slice(Me,nt).map(Xl=>Lt(Xl));break}}else{
let Q=m;S=c.method,E=Xi(c,Q);let we=c.numberOfParams;K=yo.CancellationToken.is(Q[we])?Q[we]:void 0}let L=a++,ee,ie=!1;K!==void 0&&(K.isCancellationRequested?ie=
!0:ee=K.onCancellationRequested(()=>{g(tt,L)}));let G={jsonrpc:D,id:L,method:S,params:E};return Kl(G),typeof $e.sender.enableCancellation=="function"&&$e.sender.
enableCancellation(G),new Promise(async(Q,we)=>{let Me=i(je=>{Q(je),$e.sender.cleanup(L),ee?.dispose()},"resolveWithCleanup"),Wt=i(je=>{we(je),$e.sender.cleanup(
L),ee?.dispose()},"rejectWithCleanup"),nt={method:S,timerStart:Date.now(),resolve:Me,reject:Wt};try{l.set(L,nt),await t.write(G),ie&&g(tt,L)}catch(je){l.delete(
L),nt.reject(new q.ResponseError(q.ErrorCodes.MessageWriteError,je.message?je.message:"Unknown reason")),o.error("Sending request failed.")}})},"sendRequest"),onRequest:i(
(c,m)=>{It();let g=null;return vo.is(c)?(g=void 0,O=c):V.string(c)?(g=null,m!==void 0&&(g=c,v.set(c,{handler:m,type:void 0}))):m!==void 0&&(g=c.method,v.set(c.method,
{type:c,handler:m})),{dispose:i(()=>{g!==null&&(g!==void 0?v.get(g)?.handler===m&&v.delete(g):O===c&&(O=void 0))},"dispose")}},"onRequest"),hasPendingResponse:i(
()=>l.size>0,"hasPendingResponse"),trace:i(async(c,m,g)=>{let S=!1,E=ge.Text;g!==void 0&&(V.boolean(g)?S=g:(S=g.sendNotification||!1,E=g.traceFormat||ge.Text)),
M=c,x=E,M===F.Off?$=void 0:$=m,S&&!Bi()&&!dt()&&await tt.sendNotification(wo.type,{value:F.toString(c)})},"trace"),onError:fr.event,onClose:Ai.event,onUnhandledNotification:Hi.
event,onDispose:zi.event,end:i(()=>{t.end()},"end"),dispose:i(()=>{if(dt())return;He=Re.Disposed,zi.fire(void 0);let c=new q.ResponseError(q.ErrorCodes.PendingResponseRejected,
"Pending response rejected since connection got disposed");for(let m of l.values())m.reject(c);l=new Map,_=new Map,f=new Set,N=new Ls.LinkedMap,V.func(t.dispose)&&
t.dispose(),V.func(e.dispose)&&e.dispose()},"dispose"),listen:i(()=>{It(),Ql(),He=Re.Listening,e.listen($l)},"listen"),inspect:i(()=>{(0,Is.default)().console.log(
"inspect")},"inspect")};return tt.onNotification(pn.type,c=>{if(M===F.Off||!$)return;let m=M===F.Verbose||M===F.Compact;$.log(c.message,m?c.verbose:void 0)}),tt.
onNotification(zt.type,async c=>{let m=H.get(c.token);m?await m(c.value):$i.fire(c)}),tt}i(zd,"createMessageConnection")});var xe=w(h=>{"use strict";var Ud=h&&h.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(h,"__esModule",{value:!0});h.ProgressType=
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
return So.LRUCache},"get")});Object.defineProperty(h,"Touch",{enumerable:!0,get:i(function(){return So.Touch},"get")});var Bd=Cs();Object.defineProperty(h,"Disp\
osable",{enumerable:!0,get:i(function(){return Bd.Disposable},"get")});var Hs=pt();Object.defineProperty(h,"Event",{enumerable:!0,get:i(function(){return Hs.Event},
"get")});Object.defineProperty(h,"Emitter",{enumerable:!0,get:i(function(){return Hs.Emitter},"get")});var $s=ln();Object.defineProperty(h,"CancellationTokenSou\
rce",{enumerable:!0,get:i(function(){return $s.CancellationTokenSource},"get")});Object.defineProperty(h,"CancellationToken",{enumerable:!0,get:i(function(){return $s.
CancellationToken},"get")});var zs=qs();Object.defineProperty(h,"SharedArraySenderStrategy",{enumerable:!0,get:i(function(){return zs.SharedArraySenderStrategy},
"get")});Object.defineProperty(h,"SharedArrayReceiverStrategy",{enumerable:!0,get:i(function(){return zs.SharedArrayReceiverStrategy},"get")});var Co=ks();Object.
defineProperty(h,"MessageReader",{enumerable:!0,get:i(function(){return Co.MessageReader},"get")});Object.defineProperty(h,"AbstractMessageReader",{enumerable:!0,
get:i(function(){return Co.AbstractMessageReader},"get")});Object.defineProperty(h,"ReadableStreamMessageReader",{enumerable:!0,get:i(function(){return Co.ReadableStreamMessageReader},
"get")});var To=Es();Object.defineProperty(h,"MessageWriter",{enumerable:!0,get:i(function(){return To.MessageWriter},"get")});Object.defineProperty(h,"Abstract\
MessageWriter",{enumerable:!0,get:i(function(){return To.AbstractMessageWriter},"get")});Object.defineProperty(h,"WriteableStreamMessageWriter",{enumerable:!0,get:i(
function(){return To.WriteableStreamMessageWriter},"get")});var Kd=Fs();Object.defineProperty(h,"AbstractMessageBuffer",{enumerable:!0,get:i(function(){return Kd.
AbstractMessageBuffer},"get")});var Z=As();Object.defineProperty(h,"ConnectionStrategy",{enumerable:!0,get:i(function(){return Z.ConnectionStrategy},"get")});Object.
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
function(){return Z.TraceValues},"get")});var Vd=Ud(Ke());h.RAL=Vd.default});var B=w(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.CM=ue.ProtocolNotificationType=ue.ProtocolNotificationType0=ue.ProtocolRequestType=
ue.ProtocolRequestType0=ue.RegistrationType=ue.MessageDirection=void 0;var bt=xe(),Us;(function(e){e.clientToServer="clientToServer",e.serverToClient="serverToC\
lient",e.both="both"})(Us||(ue.MessageDirection=Us={}));var qo=class{static{i(this,"RegistrationType")}____;method;constructor(t){this.method=t}};ue.RegistrationType=
qo;var Oo=class extends bt.RequestType0{static{i(this,"ProtocolRequestType0")}__;___;____;_pr;constructor(t){super(t)}};ue.ProtocolRequestType0=Oo;var ko=class extends bt.
RequestType{static{i(this,"ProtocolRequestType")}__;___;____;_pr;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolRequestType=ko;var Mo=class extends bt.
NotificationType0{static{i(this,"ProtocolNotificationType0")}___;____;constructor(t){super(t)}};ue.ProtocolNotificationType0=Mo;var jo=class extends bt.NotificationType{static{
i(this,"ProtocolNotificationType")}___;____;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolNotificationType=jo;var Bs;(function(e){function t(n,r){
return{client:n,server:r}}i(t,"create"),e.create=t})(Bs||(ue.CM=Bs={}))});var vn=w(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.boolean=Jd;Se.string=Ks;Se.number=Gd;Se.error=Qd;Se.func=Yd;Se.array=Vs;Se.stringArray=
Xd;Se.typedArray=Zd;Se.objectLiteral=ef;function Jd(e){return e===!0||e===!1}i(Jd,"boolean");function Ks(e){return typeof e=="string"||e instanceof String}i(Ks,
"string");function Gd(e){return typeof e=="number"||e instanceof Number}i(Gd,"number");function Qd(e){return e instanceof Error}i(Qd,"error");function Yd(e){return typeof e==
"function"}i(Yd,"func");function Vs(e){return Array.isArray(e)}i(Vs,"array");function Xd(e){return Vs(e)&&e.every(t=>Ks(t))}i(Xd,"stringArray");function Zd(e,t){
return Array.isArray(e)&&e.every(t)}i(Zd,"typedArray");function ef(e){return e!==null&&typeof e=="object"}i(ef,"objectLiteral")});var Gs=w(Dn=>{"use strict";Object.defineProperty(Dn,"__esModule",{value:!0});Dn.ImplementationRequest=void 0;var No=B(),Js;(function(e){e.method="textDocument/i\
mplementation",e.messageDirection=No.MessageDirection.clientToServer,e.type=new No.ProtocolRequestType(e.method),e.capabilities=No.CM.create("textDocument.imple\
mentation","implementationProvider")})(Js||(Dn.ImplementationRequest=Js={}))});var Ys=w(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.TypeDefinitionRequest=void 0;var xo=B(),Qs;(function(e){e.method="textDocument/t\
ypeDefinition",e.messageDirection=xo.MessageDirection.clientToServer,e.type=new xo.ProtocolRequestType(e.method),e.capabilities=xo.CM.create("textDocument.typeD\
efinition","typeDefinitionProvider")})(Qs||(wn.TypeDefinitionRequest=Qs={}))});var ea=w(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.DidChangeWorkspaceFoldersNotification=Dt.WorkspaceFoldersRequest=void 0;var vt=B(),
Xs;(function(e){e.method="workspace/workspaceFolders",e.messageDirection=vt.MessageDirection.serverToClient,e.type=new vt.ProtocolRequestType0(e.method),e.capabilities=
vt.CM.create("workspace.workspaceFolders","workspace.workspaceFolders")})(Xs||(Dt.WorkspaceFoldersRequest=Xs={}));var Zs;(function(e){e.method="workspace/didCha\
ngeWorkspaceFolders",e.messageDirection=vt.MessageDirection.clientToServer,e.type=new vt.ProtocolNotificationType(e.method),e.capabilities=vt.CM.create(void 0,"\
workspace.workspaceFolders.changeNotifications")})(Zs||(Dt.DidChangeWorkspaceFoldersNotification=Zs={}))});var na=w(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.ConfigurationRequest=void 0;var Eo=B(),ta;(function(e){e.method="workspace/confi\
guration",e.messageDirection=Eo.MessageDirection.serverToClient,e.type=new Eo.ProtocolRequestType(e.method),e.capabilities=Eo.CM.create("workspace.configuration",
void 0)})(ta||(Pn.ConfigurationRequest=ta={}))});var ia=w(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.ColorPresentationRequest=Pt.DocumentColorRequest=void 0;var wt=B(),ra;(function(e){
e.method="textDocument/documentColor",e.messageDirection=wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create(
"textDocument.colorProvider","colorProvider")})(ra||(Pt.DocumentColorRequest=ra={}));var oa;(function(e){e.method="textDocument/colorPresentation",e.messageDirection=
wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create("textDocument.colorProvider","colorProvider")})(oa||(Pt.
ColorPresentationRequest=oa={}))});var ca=w(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St.FoldingRangeRefreshRequest=St.FoldingRangeRequest=void 0;var Rt=B(),sa;(function(e){
e.method="textDocument/foldingRange",e.messageDirection=Rt.MessageDirection.clientToServer,e.type=new Rt.ProtocolRequestType(e.method),e.capabilities=Rt.CM.create(
"textDocument.foldingRange","foldingRangeProvider")})(sa||(St.FoldingRangeRequest=sa={}));var aa;(function(e){e.method="workspace/foldingRange/refresh",e.messageDirection=
Rt.MessageDirection.serverToClient,e.type=new Rt.ProtocolRequestType0(e.method),e.capabilities=Rt.CM.create("workspace.foldingRange.refreshSupport",void 0)})(aa||
(St.FoldingRangeRefreshRequest=aa={}))});var la=w(Rn=>{"use strict";Object.defineProperty(Rn,"__esModule",{value:!0});Rn.DeclarationRequest=void 0;var Fo=B(),ua;(function(e){e.method="textDocument/decl\
aration",e.messageDirection=Fo.MessageDirection.clientToServer,e.type=new Fo.ProtocolRequestType(e.method),e.capabilities=Fo.CM.create("textDocument.declaration",
"declarationProvider")})(ua||(Rn.DeclarationRequest=ua={}))});var fa=w(Sn=>{"use strict";Object.defineProperty(Sn,"__esModule",{value:!0});Sn.SelectionRangeRequest=void 0;var Io=B(),da;(function(e){e.method="textDocument/s\
electionRange",e.messageDirection=Io.MessageDirection.clientToServer,e.type=new Io.ProtocolRequestType(e.method),e.capabilities=Io.CM.create("textDocument.selec\
tionRange","selectionRangeProvider")})(da||(Sn.SelectionRangeRequest=da={}))});var ga=w(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.WorkDoneProgressCancelNotification=Je.WorkDoneProgressCreateRequest=Je.WorkDoneProgress=
void 0;var tf=xe(),Kt=B(),ha;(function(e){e.type=new tf.ProgressType;function t(n){return n===e.type}i(t,"is"),e.is=t})(ha||(Je.WorkDoneProgress=ha={}));var pa;
(function(e){e.method="window/workDoneProgress/create",e.messageDirection=Kt.MessageDirection.serverToClient,e.type=new Kt.ProtocolRequestType(e.method),e.capabilities=
Kt.CM.create("window.workDoneProgress",void 0)})(pa||(Je.WorkDoneProgressCreateRequest=pa={}));var ma;(function(e){e.method="window/workDoneProgress/cancel",e.messageDirection=
Kt.MessageDirection.clientToServer,e.type=new Kt.ProtocolNotificationType(e.method)})(ma||(Je.WorkDoneProgressCancelNotification=ma={}))});var va=w(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});Ge.CallHierarchyOutgoingCallsRequest=Ge.CallHierarchyIncomingCallsRequest=Ge.CallHierarchyPrepareRequest=
void 0;var Ee=B(),ya;(function(e){e.method="textDocument/prepareCallHierarchy",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(
e.method),e.capabilities=Ee.CM.create("textDocument.callHierarchy","callHierarchyProvider")})(ya||(Ge.CallHierarchyPrepareRequest=ya={}));var _a;(function(e){e.
method="callHierarchy/incomingCalls",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(e.method),e.capabilities=Ee.CM.create(
"textDocument.callHierarchy","callHierarchyProvider")})(_a||(Ge.CallHierarchyIncomingCallsRequest=_a={}));var ba;(function(e){e.method="callHierarchy/outgoingCa\
lls",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(e.method),e.capabilities=Ee.CM.create("textDocument.callHierarchy",
"callHierarchyProvider")})(ba||(Ge.CallHierarchyOutgoingCallsRequest=ba={}))});var Ca=w(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.SemanticTokensRefreshRequest=pe.SemanticTokensRangeRequest=pe.SemanticTokensDeltaRequest=
pe.SemanticTokensRequest=pe.SemanticTokensRegistrationType=pe.TokenFormat=void 0;var ye=B(),Da;(function(e){e.Relative="relative"})(Da||(pe.TokenFormat=Da={}));
var Vt;(function(e){e.method="textDocument/semanticTokens",e.type=new ye.RegistrationType(e.method)})(Vt||(pe.SemanticTokensRegistrationType=Vt={}));var wa;(function(e){
e.method="textDocument/semanticTokens/full",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(e.method),e.registrationMethod=
Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens","semanticTokensProvider")})(wa||(pe.SemanticTokensRequest=wa={}));var Pa;(function(e){e.method=
"textDocument/semanticTokens/full/delta",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(e.method),e.registrationMethod=
Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens.requests.full.delta","semanticTokensProvider.full.delta")})(Pa||(pe.SemanticTokensDeltaRequest=
Pa={}));var Ra;(function(e){e.method="textDocument/semanticTokens/range",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(
e.method),e.registrationMethod=Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens.requests.range","semanticTokensProvider.range")})(Ra||(pe.SemanticTokensRangeRequest=
Ra={}));var Sa;(function(e){e.method="workspace/semanticTokens/refresh",e.messageDirection=ye.MessageDirection.serverToClient,e.type=new ye.ProtocolRequestType0(
e.method),e.capabilities=ye.CM.create("workspace.semanticTokens.refreshSupport",void 0)})(Sa||(pe.SemanticTokensRefreshRequest=Sa={}))});var qa=w(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.ShowDocumentRequest=void 0;var Lo=B(),Ta;(function(e){e.method="window/showDocum\
ent",e.messageDirection=Lo.MessageDirection.serverToClient,e.type=new Lo.ProtocolRequestType(e.method),e.capabilities=Lo.CM.create("window.showDocument.support",
void 0)})(Ta||(Cn.ShowDocumentRequest=Ta={}))});var ka=w(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.LinkedEditingRangeRequest=void 0;var Wo=B(),Oa;(function(e){e.method="textDocume\
nt/linkedEditingRange",e.messageDirection=Wo.MessageDirection.clientToServer,e.type=new Wo.ProtocolRequestType(e.method),e.capabilities=Wo.CM.create("textDocume\
nt.linkedEditingRange","linkedEditingRangeProvider")})(Oa||(Tn.LinkedEditingRangeRequest=Oa={}))});var La=w(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.WillDeleteFilesRequest=le.DidDeleteFilesNotification=le.DidRenameFilesNotification=
le.WillRenameFilesRequest=le.DidCreateFilesNotification=le.WillCreateFilesRequest=le.FileOperationPatternKind=void 0;var te=B(),Ma;(function(e){e.file="file",e.
folder="folder"})(Ma||(le.FileOperationPatternKind=Ma={}));var ja;(function(e){e.method="workspace/willCreateFiles",e.messageDirection=te.MessageDirection.clientToServer,
e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.willCreate","workspace.fileOperations.willCreate")})(ja||(le.WillCreateFilesRequest=
ja={}));var Na;(function(e){e.method="workspace/didCreateFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),
e.capabilities=te.CM.create("workspace.fileOperations.didCreate","workspace.fileOperations.didCreate")})(Na||(le.DidCreateFilesNotification=Na={}));var xa;(function(e){
e.method="workspace/willRenameFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create(
"workspace.fileOperations.willRename","workspace.fileOperations.willRename")})(xa||(le.WillRenameFilesRequest=xa={}));var Ea;(function(e){e.method="workspace/di\
dRenameFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),e.capabilities=te.CM.create("workspace.file\
Operations.didRename","workspace.fileOperations.didRename")})(Ea||(le.DidRenameFilesNotification=Ea={}));var Fa;(function(e){e.method="workspace/didDeleteFiles",
e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.did\
Delete","workspace.fileOperations.didDelete")})(Fa||(le.DidDeleteFilesNotification=Fa={}));var Ia;(function(e){e.method="workspace/willDeleteFiles",e.messageDirection=
te.MessageDirection.clientToServer,e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.willDelete","workspace.file\
Operations.willDelete")})(Ia||(le.WillDeleteFilesRequest=Ia={}))});var $a=w(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});Qe.MonikerRequest=Qe.MonikerKind=Qe.UniquenessLevel=void 0;var Ao=B(),Wa;(function(e){
e.document="document",e.project="project",e.group="group",e.scheme="scheme",e.global="global"})(Wa||(Qe.UniquenessLevel=Wa={}));var Aa;(function(e){e.$import="i\
mport",e.$export="export",e.local="local"})(Aa||(Qe.MonikerKind=Aa={}));var Ha;(function(e){e.method="textDocument/moniker",e.messageDirection=Ao.MessageDirection.
clientToServer,e.type=new Ao.ProtocolRequestType(e.method),e.capabilities=Ao.CM.create("textDocument.moniker","monikerProvider")})(Ha||(Qe.MonikerRequest=Ha={}))});var Ka=w(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.TypeHierarchySubtypesRequest=Ye.TypeHierarchySupertypesRequest=Ye.TypeHierarchyPrepareRequest=
void 0;var ot=B(),za;(function(e){e.method="textDocument/prepareTypeHierarchy",e.messageDirection=ot.MessageDirection.clientToServer,e.type=new ot.ProtocolRequestType(
e.method),e.capabilities=ot.CM.create("textDocument.typeHierarchy","typeHierarchyProvider")})(za||(Ye.TypeHierarchyPrepareRequest=za={}));var Ua;(function(e){e.
method="typeHierarchy/supertypes",e.messageDirection=ot.MessageDirection.clientToServer,e.type=new ot.ProtocolRequestType(e.method)})(Ua||(Ye.TypeHierarchySupertypesRequest=
Ua={}));var Ba;(function(e){e.method="typeHierarchy/subtypes",e.messageDirection=ot.MessageDirection.clientToServer,e.type=new ot.ProtocolRequestType(e.method)})(
Ba||(Ye.TypeHierarchySubtypesRequest=Ba={}))});var Ga=w(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});Tt.InlineValueRefreshRequest=Tt.InlineValueRequest=void 0;var Ct=B(),Va;(function(e){
e.method="textDocument/inlineValue",e.messageDirection=Ct.MessageDirection.clientToServer,e.type=new Ct.ProtocolRequestType(e.method),e.capabilities=Ct.CM.create(
"textDocument.inlineValue","inlineValueProvider")})(Va||(Tt.InlineValueRequest=Va={}));var Ja;(function(e){e.method="workspace/inlineValue/refresh",e.messageDirection=
Ct.MessageDirection.serverToClient,e.type=new Ct.ProtocolRequestType0(e.method),e.capabilities=Ct.CM.create("workspace.inlineValue.refreshSupport",void 0)})(Ja||
(Tt.InlineValueRefreshRequest=Ja={}))});var Za=w(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});Xe.InlayHintRefreshRequest=Xe.InlayHintResolveRequest=Xe.InlayHintRequest=void 0;var Fe=B(),
Qa;(function(e){e.method="textDocument/inlayHint",e.messageDirection=Fe.MessageDirection.clientToServer,e.type=new Fe.ProtocolRequestType(e.method),e.capabilities=
Fe.CM.create("textDocument.inlayHint","inlayHintProvider")})(Qa||(Xe.InlayHintRequest=Qa={}));var Ya;(function(e){e.method="inlayHint/resolve",e.messageDirection=
Fe.MessageDirection.clientToServer,e.type=new Fe.ProtocolRequestType(e.method),e.capabilities=Fe.CM.create("textDocument.inlayHint.resolveSupport","inlayHintPro\
vider.resolveProvider")})(Ya||(Xe.InlayHintResolveRequest=Ya={}));var Xa;(function(e){e.method="workspace/inlayHint/refresh",e.messageDirection=Fe.MessageDirection.
serverToClient,e.type=new Fe.ProtocolRequestType0(e.method),e.capabilities=Fe.CM.create("workspace.inlayHint.refreshSupport",void 0)})(Xa||(Xe.InlayHintRefreshRequest=
Xa={}))});var sc=w(ne=>{"use strict";var nf=ne&&ne.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),rf=ne&&ne.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),of=ne&&ne.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&nf(n,t,r[o]);return rf(n,t),n}})();Object.defineProperty(ne,"__esModule",{value:!0});ne.DiagnosticRefreshRequest=ne.WorkspaceDiagnosticRequest=
ne.DocumentDiagnosticRequest=ne.DocumentDiagnosticReportKind=ne.DiagnosticServerCancellationData=void 0;var ic=xe(),sf=of(vn()),Ie=B(),ec;(function(e){function t(n){
let r=n;return r&&sf.boolean(r.retriggerRequest)}i(t,"is"),e.is=t})(ec||(ne.DiagnosticServerCancellationData=ec={}));var tc;(function(e){e.Full="full",e.Unchanged=
"unchanged"})(tc||(ne.DocumentDiagnosticReportKind=tc={}));var nc;(function(e){e.method="textDocument/diagnostic",e.messageDirection=Ie.MessageDirection.clientToServer,
e.type=new Ie.ProtocolRequestType(e.method),e.partialResult=new ic.ProgressType,e.capabilities=Ie.CM.create("textDocument.diagnostic","diagnosticProvider")})(nc||
(ne.DocumentDiagnosticRequest=nc={}));var rc;(function(e){e.method="workspace/diagnostic",e.messageDirection=Ie.MessageDirection.clientToServer,e.type=new Ie.ProtocolRequestType(
e.method),e.partialResult=new ic.ProgressType,e.capabilities=Ie.CM.create("workspace.diagnostics","diagnosticProvider.workspaceDiagnostics")})(rc||(ne.WorkspaceDiagnosticRequest=
rc={}));var oc;(function(e){e.method="workspace/diagnostic/refresh",e.messageDirection=Ie.MessageDirection.serverToClient,e.type=new Ie.ProtocolRequestType0(e.method),
e.capabilities=Ie.CM.create("workspace.diagnostics.refreshSupport",void 0)})(oc||(ne.DiagnosticRefreshRequest=oc={}))});var hc=w(W=>{"use strict";var af=W&&W.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),cf=W&&W.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),uf=W&&W.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&af(n,t,r[o]);return cf(n,t),n}})();Object.defineProperty(W,"__esModule",{value:!0});W.DidCloseNotebookDocumentNotification=W.DidSaveNotebookDocumentNotification=
W.DidChangeNotebookDocumentNotification=W.NotebookCellArrayChange=W.DidOpenNotebookDocumentNotification=W.NotebookDocumentSyncRegistrationType=W.NotebookDocument=
W.NotebookCell=W.ExecutionSummary=W.NotebookCellKind=void 0;var Jt=(Dr(),yr(vr)),Ce=uf(vn()),qe=B(),Ho;(function(e){e.Markup=1,e.Code=2;function t(n){return n===
1||n===2}i(t,"is"),e.is=t})(Ho||(W.NotebookCellKind=Ho={}));var $o;(function(e){function t(o,a){let u={executionOrder:o};return(a===!0||a===!1)&&(u.success=a),u}
i(t,"create"),e.create=t;function n(o){let a=o;return Ce.objectLiteral(a)&&Jt.uinteger.is(a.executionOrder)&&(a.success===void 0||Ce.boolean(a.success))}i(n,"is"),
e.is=n;function r(o,a){return o===a?!0:o==null||a===null||a===void 0?!1:o.executionOrder===a.executionOrder&&o.success===a.success}i(r,"equals"),e.equals=r})($o||
(W.ExecutionSummary=$o={}));var qn;(function(e){function t(a,u){return{kind:a,document:u}}i(t,"create"),e.create=t;function n(a){let u=a;return Ce.objectLiteral(
u)&&Ho.is(u.kind)&&Jt.DocumentUri.is(u.document)&&(u.metadata===void 0||Ce.objectLiteral(u.metadata))}i(n,"is"),e.is=n;function r(a,u){let d=new Set;return a.document!==
u.document&&d.add("document"),a.kind!==u.kind&&d.add("kind"),a.executionSummary!==u.executionSummary&&d.add("executionSummary"),(a.metadata!==void 0||u.metadata!==
void 0)&&!o(a.metadata,u.metadata)&&d.add("metadata"),(a.executionSummary!==void 0||u.executionSummary!==void 0)&&!$o.equals(a.executionSummary,u.executionSummary)&&
d.add("executionSummary"),d}i(r,"diff"),e.diff=r;function o(a,u){if(a===u)return!0;if(a==null||u===null||u===void 0||typeof a!=typeof u||typeof a!="object")return!1;
let d=Array.isArray(a),D=Array.isArray(u);if(d!==D)return!1;if(d&&D){if(a.length!==u.length)return!1;for(let b=0;b<a.length;b++)if(!o(a[b],u[b]))return!1}if(Ce.
objectLiteral(a)&&Ce.objectLiteral(u)){let b=Object.keys(a),P=Object.keys(u);if(b.length!==P.length||(b.sort(),P.sort(),!o(b,P)))return!1;for(let O=0;O<b.length;O++){
let v=b[O];if(!o(a[v],u[v]))return!1}}return!0}i(o,"equalsMetadata")})(qn||(W.NotebookCell=qn={}));var ac;(function(e){function t(r,o,a,u){return{uri:r,notebookType:o,
version:a,cells:u}}i(t,"create"),e.create=t;function n(r){let o=r;return Ce.objectLiteral(o)&&Ce.string(o.uri)&&Jt.integer.is(o.version)&&Ce.typedArray(o.cells,
qn.is)}i(n,"is"),e.is=n})(ac||(W.NotebookDocument=ac={}));var qt;(function(e){e.method="notebookDocument/sync",e.messageDirection=qe.MessageDirection.clientToServer,
e.type=new qe.RegistrationType(e.method)})(qt||(W.NotebookDocumentSyncRegistrationType=qt={}));var cc;(function(e){e.method="notebookDocument/didOpen",e.messageDirection=
qe.MessageDirection.clientToServer,e.type=new qe.ProtocolNotificationType(e.method),e.registrationMethod=qt.method})(cc||(W.DidOpenNotebookDocumentNotification=
cc={}));var uc;(function(e){function t(r){let o=r;return Ce.objectLiteral(o)&&Jt.uinteger.is(o.start)&&Jt.uinteger.is(o.deleteCount)&&(o.cells===void 0||Ce.typedArray(
o.cells,qn.is))}i(t,"is"),e.is=t;function n(r,o,a){let u={start:r,deleteCount:o};return a!==void 0&&(u.cells=a),u}i(n,"create"),e.create=n})(uc||(W.NotebookCellArrayChange=
uc={}));var lc;(function(e){e.method="notebookDocument/didChange",e.messageDirection=qe.MessageDirection.clientToServer,e.type=new qe.ProtocolNotificationType(e.
method),e.registrationMethod=qt.method})(lc||(W.DidChangeNotebookDocumentNotification=lc={}));var dc;(function(e){e.method="notebookDocument/didSave",e.messageDirection=
qe.MessageDirection.clientToServer,e.type=new qe.ProtocolNotificationType(e.method),e.registrationMethod=qt.method})(dc||(W.DidSaveNotebookDocumentNotification=
dc={}));var fc;(function(e){e.method="notebookDocument/didClose",e.messageDirection=qe.MessageDirection.clientToServer,e.type=new qe.ProtocolNotificationType(e.
method),e.registrationMethod=qt.method})(fc||(W.DidCloseNotebookDocumentNotification=fc={}))});var mc=w(On=>{"use strict";Object.defineProperty(On,"__esModule",{value:!0});On.InlineCompletionRequest=void 0;var zo=B(),pc;(function(e){e.method="textDocument\
/inlineCompletion",e.messageDirection=zo.MessageDirection.clientToServer,e.type=new zo.ProtocolRequestType(e.method),e.capabilities=zo.CM.create("textDocument.i\
nlineCompletion","inlineCompletionProvider")})(pc||(On.InlineCompletionRequest=pc={}))});var _c=w(Ot=>{"use strict";Object.defineProperty(Ot,"__esModule",{value:!0});Ot.TextDocumentContentRefreshRequest=Ot.TextDocumentContentRequest=void 0;var Gt=B(),
gc;(function(e){e.method="workspace/textDocumentContent",e.messageDirection=Gt.MessageDirection.clientToServer,e.type=new Gt.ProtocolRequestType(e.method),e.capabilities=
Gt.CM.create("workspace.textDocumentContent","workspace.textDocumentContent")})(gc||(Ot.TextDocumentContentRequest=gc={}));var yc;(function(e){e.method="workspa\
ce/textDocumentContent/refresh",e.messageDirection=Gt.MessageDirection.serverToClient,e.type=new Gt.ProtocolRequestType(e.method)})(yc||(Ot.TextDocumentContentRefreshRequest=
yc={}))});var ju=w(s=>{"use strict";var lf=s&&s.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),df=s&&s.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),ff=s&&s.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&lf(n,t,r[o]);return df(n,t),n}})();Object.defineProperty(s,"__esModule",{value:!0});s.CodeActionRequest=s.DocumentSymbolRequest=s.DocumentHighlightRequest=
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
s.TypeHierarchySubtypesRequest=s.TypeHierarchyPrepareRequest=s.MonikerRequest=s.MonikerKind=void 0;var p=B(),bc=(Dr(),yr(vr)),re=ff(vn()),hf=Gs();Object.defineProperty(
s,"ImplementationRequest",{enumerable:!0,get:i(function(){return hf.ImplementationRequest},"get")});var pf=Ys();Object.defineProperty(s,"TypeDefinitionRequest",
{enumerable:!0,get:i(function(){return pf.TypeDefinitionRequest},"get")});var Tu=ea();Object.defineProperty(s,"WorkspaceFoldersRequest",{enumerable:!0,get:i(function(){
return Tu.WorkspaceFoldersRequest},"get")});Object.defineProperty(s,"DidChangeWorkspaceFoldersNotification",{enumerable:!0,get:i(function(){return Tu.DidChangeWorkspaceFoldersNotification},
"get")});var mf=na();Object.defineProperty(s,"ConfigurationRequest",{enumerable:!0,get:i(function(){return mf.ConfigurationRequest},"get")});var qu=ia();Object.
defineProperty(s,"DocumentColorRequest",{enumerable:!0,get:i(function(){return qu.DocumentColorRequest},"get")});Object.defineProperty(s,"ColorPresentationReque\
st",{enumerable:!0,get:i(function(){return qu.ColorPresentationRequest},"get")});var Ou=ca();Object.defineProperty(s,"FoldingRangeRequest",{enumerable:!0,get:i(
function(){return Ou.FoldingRangeRequest},"get")});Object.defineProperty(s,"FoldingRangeRefreshRequest",{enumerable:!0,get:i(function(){return Ou.FoldingRangeRefreshRequest},
"get")});var gf=la();Object.defineProperty(s,"DeclarationRequest",{enumerable:!0,get:i(function(){return gf.DeclarationRequest},"get")});var yf=fa();Object.defineProperty(
s,"SelectionRangeRequest",{enumerable:!0,get:i(function(){return yf.SelectionRangeRequest},"get")});var Qo=ga();Object.defineProperty(s,"WorkDoneProgress",{enumerable:!0,
get:i(function(){return Qo.WorkDoneProgress},"get")});Object.defineProperty(s,"WorkDoneProgressCreateRequest",{enumerable:!0,get:i(function(){return Qo.WorkDoneProgressCreateRequest},
"get")});Object.defineProperty(s,"WorkDoneProgressCancelNotification",{enumerable:!0,get:i(function(){return Qo.WorkDoneProgressCancelNotification},"get")});var Yo=va();
Object.defineProperty(s,"CallHierarchyIncomingCallsRequest",{enumerable:!0,get:i(function(){return Yo.CallHierarchyIncomingCallsRequest},"get")});Object.defineProperty(
s,"CallHierarchyOutgoingCallsRequest",{enumerable:!0,get:i(function(){return Yo.CallHierarchyOutgoingCallsRequest},"get")});Object.defineProperty(s,"CallHierarc\
hyPrepareRequest",{enumerable:!0,get:i(function(){return Yo.CallHierarchyPrepareRequest},"get")});var kt=Ca();Object.defineProperty(s,"TokenFormat",{enumerable:!0,
get:i(function(){return kt.TokenFormat},"get")});Object.defineProperty(s,"SemanticTokensRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensRequest},
"get")});Object.defineProperty(s,"SemanticTokensDeltaRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensDeltaRequest},"get")});Object.defineProperty(
s,"SemanticTokensRangeRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensRangeRequest},"get")});Object.defineProperty(s,"SemanticTokensRefreshRequ\
est",{enumerable:!0,get:i(function(){return kt.SemanticTokensRefreshRequest},"get")});Object.defineProperty(s,"SemanticTokensRegistrationType",{enumerable:!0,get:i(
function(){return kt.SemanticTokensRegistrationType},"get")});var _f=qa();Object.defineProperty(s,"ShowDocumentRequest",{enumerable:!0,get:i(function(){return _f.
ShowDocumentRequest},"get")});var bf=ka();Object.defineProperty(s,"LinkedEditingRangeRequest",{enumerable:!0,get:i(function(){return bf.LinkedEditingRangeRequest},
"get")});var it=La();Object.defineProperty(s,"FileOperationPatternKind",{enumerable:!0,get:i(function(){return it.FileOperationPatternKind},"get")});Object.defineProperty(
s,"DidCreateFilesNotification",{enumerable:!0,get:i(function(){return it.DidCreateFilesNotification},"get")});Object.defineProperty(s,"WillCreateFilesRequest",{
enumerable:!0,get:i(function(){return it.WillCreateFilesRequest},"get")});Object.defineProperty(s,"DidRenameFilesNotification",{enumerable:!0,get:i(function(){return it.
DidRenameFilesNotification},"get")});Object.defineProperty(s,"WillRenameFilesRequest",{enumerable:!0,get:i(function(){return it.WillRenameFilesRequest},"get")});
Object.defineProperty(s,"DidDeleteFilesNotification",{enumerable:!0,get:i(function(){return it.DidDeleteFilesNotification},"get")});Object.defineProperty(s,"Wil\
lDeleteFilesRequest",{enumerable:!0,get:i(function(){return it.WillDeleteFilesRequest},"get")});var Xo=$a();Object.defineProperty(s,"UniquenessLevel",{enumerable:!0,
get:i(function(){return Xo.UniquenessLevel},"get")});Object.defineProperty(s,"MonikerKind",{enumerable:!0,get:i(function(){return Xo.MonikerKind},"get")});Object.
defineProperty(s,"MonikerRequest",{enumerable:!0,get:i(function(){return Xo.MonikerRequest},"get")});var Zo=Ka();Object.defineProperty(s,"TypeHierarchyPrepareRe\
quest",{enumerable:!0,get:i(function(){return Zo.TypeHierarchyPrepareRequest},"get")});Object.defineProperty(s,"TypeHierarchySubtypesRequest",{enumerable:!0,get:i(
function(){return Zo.TypeHierarchySubtypesRequest},"get")});Object.defineProperty(s,"TypeHierarchySupertypesRequest",{enumerable:!0,get:i(function(){return Zo.TypeHierarchySupertypesRequest},
"get")});var ku=Ga();Object.defineProperty(s,"InlineValueRequest",{enumerable:!0,get:i(function(){return ku.InlineValueRequest},"get")});Object.defineProperty(s,
"InlineValueRefreshRequest",{enumerable:!0,get:i(function(){return ku.InlineValueRefreshRequest},"get")});var ei=Za();Object.defineProperty(s,"InlayHintRequest",
{enumerable:!0,get:i(function(){return ei.InlayHintRequest},"get")});Object.defineProperty(s,"InlayHintResolveRequest",{enumerable:!0,get:i(function(){return ei.
InlayHintResolveRequest},"get")});Object.defineProperty(s,"InlayHintRefreshRequest",{enumerable:!0,get:i(function(){return ei.InlayHintRefreshRequest},"get")});
var Qt=sc();Object.defineProperty(s,"DiagnosticServerCancellationData",{enumerable:!0,get:i(function(){return Qt.DiagnosticServerCancellationData},"get")});Object.
defineProperty(s,"DocumentDiagnosticReportKind",{enumerable:!0,get:i(function(){return Qt.DocumentDiagnosticReportKind},"get")});Object.defineProperty(s,"Docume\
ntDiagnosticRequest",{enumerable:!0,get:i(function(){return Qt.DocumentDiagnosticRequest},"get")});Object.defineProperty(s,"WorkspaceDiagnosticRequest",{enumerable:!0,
get:i(function(){return Qt.WorkspaceDiagnosticRequest},"get")});Object.defineProperty(s,"DiagnosticRefreshRequest",{enumerable:!0,get:i(function(){return Qt.DiagnosticRefreshRequest},
"get")});var Oe=hc();Object.defineProperty(s,"NotebookCellKind",{enumerable:!0,get:i(function(){return Oe.NotebookCellKind},"get")});Object.defineProperty(s,"Ex\
ecutionSummary",{enumerable:!0,get:i(function(){return Oe.ExecutionSummary},"get")});Object.defineProperty(s,"NotebookCell",{enumerable:!0,get:i(function(){return Oe.
NotebookCell},"get")});Object.defineProperty(s,"NotebookDocument",{enumerable:!0,get:i(function(){return Oe.NotebookDocument},"get")});Object.defineProperty(s,"\
NotebookDocumentSyncRegistrationType",{enumerable:!0,get:i(function(){return Oe.NotebookDocumentSyncRegistrationType},"get")});Object.defineProperty(s,"DidOpenN\
otebookDocumentNotification",{enumerable:!0,get:i(function(){return Oe.DidOpenNotebookDocumentNotification},"get")});Object.defineProperty(s,"NotebookCellArrayC\
hange",{enumerable:!0,get:i(function(){return Oe.NotebookCellArrayChange},"get")});Object.defineProperty(s,"DidChangeNotebookDocumentNotification",{enumerable:!0,
get:i(function(){return Oe.DidChangeNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidSaveNotebookDocumentNotification",{enumerable:!0,get:i(function(){
return Oe.DidSaveNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidCloseNotebookDocumentNotification",{enumerable:!0,get:i(function(){return Oe.
DidCloseNotebookDocumentNotification},"get")});var vf=mc();Object.defineProperty(s,"InlineCompletionRequest",{enumerable:!0,get:i(function(){return vf.InlineCompletionRequest},
"get")});var Mu=_c();Object.defineProperty(s,"TextDocumentContentRequest",{enumerable:!0,get:i(function(){return Mu.TextDocumentContentRequest},"get")});Object.
defineProperty(s,"TextDocumentContentRefreshRequest",{enumerable:!0,get:i(function(){return Mu.TextDocumentContentRefreshRequest},"get")});var Uo;(function(e){function t(n){
let r=n;return re.string(r)||re.string(r.language)||re.string(r.scheme)||Go.is(r.pattern)}i(t,"is"),e.is=t})(Uo||(s.TextDocumentFilter=Uo={}));var Bo;(function(e){
function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebookType)||re.string(r.scheme)||re.string(r.pattern))}i(t,"is"),e.is=t})(Bo||(s.NotebookDocumentFilter=
Bo={}));var Ko;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebook)||Bo.is(r.notebook))&&(r.language===void 0||re.string(r.language))}
i(t,"is"),e.is=t})(Ko||(s.NotebookCellTextDocumentFilter=Ko={}));var Vo;(function(e){function t(n){if(!Array.isArray(n))return!1;for(let r of n)if(!re.string(r)&&
!Uo.is(r)&&!Ko.is(r))return!1;return!0}i(t,"is"),e.is=t})(Vo||(s.DocumentSelector=Vo={}));var vc;(function(e){e.method="client/registerCapability",e.messageDirection=
p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(vc||(s.RegistrationRequest=vc={}));var Dc;(function(e){e.method="client/unregiste\
rCapability",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(Dc||(s.UnregistrationRequest=Dc={}));var wc;(function(e){
e.Create="create",e.Rename="rename",e.Delete="delete"})(wc||(s.ResourceOperationKind=wc={}));var Pc;(function(e){e.Abort="abort",e.Transactional="transactional",
e.TextOnlyTransactional="textOnlyTransactional",e.Undo="undo"})(Pc||(s.FailureHandlingKind=Pc={}));var Rc;(function(e){e.ES2020="ES2020"})(Rc||(s.RegularExpressionEngineKind=
Rc={}));var Sc;(function(e){e.UTF8="utf-8",e.UTF16="utf-16",e.UTF32="utf-32"})(Sc||(s.PositionEncodingKind=Sc={}));var Cc;(function(e){function t(n){let r=n;return r&&
re.string(r.id)&&r.id.length>0}i(t,"hasId"),e.hasId=t})(Cc||(s.StaticRegistrationOptions=Cc={}));var Tc;(function(e){function t(n){let r=n;return r&&(r.documentSelector===
null||Vo.is(r.documentSelector))}i(t,"is"),e.is=t})(Tc||(s.TextDocumentRegistrationOptions=Tc={}));var qc;(function(e){function t(r){let o=r;return re.objectLiteral(
o)&&(o.workDoneProgress===void 0||re.boolean(o.workDoneProgress))}i(t,"is"),e.is=t;function n(r){let o=r;return o&&re.boolean(o.workDoneProgress)}i(n,"hasWorkDo\
neProgress"),e.hasWorkDoneProgress=n})(qc||(s.WorkDoneProgressOptions=qc={}));var Oc;(function(e){e.method="initialize",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method)})(Oc||(s.InitializeRequest=Oc={}));var kc;(function(e){e.unknownProtocolVersion=1})(kc||(s.InitializeErrorCodes=kc={}));
var Mc;(function(e){e.method="initialized",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method)})(Mc||(s.InitializedNotification=
Mc={}));var jc;(function(e){e.method="shutdown",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType0(e.method)})(jc||(s.ShutdownRequest=
jc={}));var Nc;(function(e){e.method="exit",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType0(e.method)})(Nc||(s.ExitNotification=
Nc={}));var xc;(function(e){e.method="workspace/didChangeConfiguration",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(
e.method),e.capabilities=p.CM.create("workspace.didChangeConfiguration",void 0)})(xc||(s.DidChangeConfigurationNotification=xc={}));var Ec;(function(e){e.Error=
1,e.Warning=2,e.Info=3,e.Log=4,e.Debug=5})(Ec||(s.MessageType=Ec={}));var Fc;(function(e){e.method="window/showMessage",e.messageDirection=p.MessageDirection.serverToClient,
e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("window.showMessage",void 0)})(Fc||(s.ShowMessageNotification=Fc={}));var Ic;(function(e){
e.method="window/showMessageRequest",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create(
"window.showMessage",void 0)})(Ic||(s.ShowMessageRequest=Ic={}));var Lc;(function(e){e.method="window/logMessage",e.messageDirection=p.MessageDirection.serverToClient,
e.type=new p.ProtocolNotificationType(e.method)})(Lc||(s.LogMessageNotification=Lc={}));var Wc;(function(e){e.method="telemetry/event",e.messageDirection=p.MessageDirection.
serverToClient,e.type=new p.ProtocolNotificationType(e.method)})(Wc||(s.TelemetryEventNotification=Wc={}));var Ac;(function(e){e.None=0,e.Full=1,e.Incremental=2})(
Ac||(s.TextDocumentSyncKind=Ac={}));var Hc;(function(e){e.method="textDocument/didOpen",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(
e.method),e.capabilities=p.CM.create("textDocument.synchronization","textDocumentSync.openClose")})(Hc||(s.DidOpenTextDocumentNotification=Hc={}));var $c;(function(e){
function t(r){let o=r;return o!=null&&typeof o.text=="string"&&o.range!==void 0&&(o.rangeLength===void 0||typeof o.rangeLength=="number")}i(t,"isIncremental"),e.
isIncremental=t;function n(r){let o=r;return o!=null&&typeof o.text=="string"&&o.range===void 0&&o.rangeLength===void 0}i(n,"isFull"),e.isFull=n})($c||(s.TextDocumentContentChangeEvent=
$c={}));var zc;(function(e){e.method="textDocument/didChange",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),
e.capabilities=p.CM.create("textDocument.synchronization","textDocumentSync")})(zc||(s.DidChangeTextDocumentNotification=zc={}));var Uc;(function(e){e.method="t\
extDocument/didClose",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocum\
ent.synchronization","textDocumentSync.openClose")})(Uc||(s.DidCloseTextDocumentNotification=Uc={}));var Bc;(function(e){e.method="textDocument/didSave",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocument.synchronization.didSave","textDocumen\
tSync.save")})(Bc||(s.DidSaveTextDocumentNotification=Bc={}));var Kc;(function(e){e.Manual=1,e.AfterDelay=2,e.FocusOut=3})(Kc||(s.TextDocumentSaveReason=Kc={}));
var Vc;(function(e){e.method="textDocument/willSave",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=
p.CM.create("textDocument.synchronization.willSave","textDocumentSync.willSave")})(Vc||(s.WillSaveTextDocumentNotification=Vc={}));var Jc;(function(e){e.method=
"textDocument/willSaveWaitUntil",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("tex\
tDocument.synchronization.willSaveWaitUntil","textDocumentSync.willSaveWaitUntil")})(Jc||(s.WillSaveTextDocumentWaitUntilRequest=Jc={}));var Gc;(function(e){e.method=
"workspace/didChangeWatchedFiles",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create(
"workspace.didChangeWatchedFiles",void 0)})(Gc||(s.DidChangeWatchedFilesNotification=Gc={}));var Qc;(function(e){e.Created=1,e.Changed=2,e.Deleted=3})(Qc||(s.FileChangeType=
Qc={}));var Jo;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(bc.URI.is(r.baseUri)||bc.WorkspaceFolder.is(r.baseUri))&&re.string(r.pattern)}i(t,
"is"),e.is=t})(Jo||(s.RelativePattern=Jo={}));var Go;(function(e){function t(n){let r=n;return re.string(r)||Jo.is(r)}i(t,"is"),e.is=t})(Go||(s.GlobPattern=Go={}));
var Yc;(function(e){e.Create=1,e.Change=2,e.Delete=4})(Yc||(s.WatchKind=Yc={}));var Xc;(function(e){e.method="textDocument/publishDiagnostics",e.messageDirection=
p.MessageDirection.serverToClient,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocument.publishDiagnostics",void 0)})(Xc||(s.
PublishDiagnosticsNotification=Xc={}));var Zc;(function(e){e.Invoked=1,e.TriggerCharacter=2,e.TriggerForIncompleteCompletions=3})(Zc||(s.CompletionTriggerKind=Zc=
{}));var eu;(function(e){e.method="textDocument/completion",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=
p.CM.create("textDocument.completion","completionProvider")})(eu||(s.CompletionRequest=eu={}));var tu;(function(e){e.method="completionItem/resolve",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.completion.completionItem.resolveSupport",
"completionProvider.resolveProvider")})(tu||(s.CompletionResolveRequest=tu={}));var nu;(function(e){e.method="textDocument/hover",e.messageDirection=p.MessageDirection.
clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.hover","hoverProvider")})(nu||(s.HoverRequest=nu={}));var ru;
(function(e){e.Invoked=1,e.TriggerCharacter=2,e.ContentChange=3})(ru||(s.SignatureHelpTriggerKind=ru={}));var ou;(function(e){e.method="textDocument/signatureHe\
lp",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.signatureHelp","sig\
natureHelpProvider")})(ou||(s.SignatureHelpRequest=ou={}));var iu;(function(e){e.method="textDocument/definition",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.definition","definitionProvider")})(iu||(s.DefinitionRequest=iu={}));var su;
(function(e){e.method="textDocument/references",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.
CM.create("textDocument.references","referencesProvider")})(su||(s.ReferencesRequest=su={}));var au;(function(e){e.method="textDocument/documentHighlight",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentHighlight","documentHighlightProvi\
der")})(au||(s.DocumentHighlightRequest=au={}));var cu;(function(e){e.method="textDocument/documentSymbol",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentSymbol","documentSymbolProvider")})(cu||(s.DocumentSymbolRequest=cu=
{}));var uu;(function(e){e.method="textDocument/codeAction",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=
p.CM.create("textDocument.codeAction","codeActionProvider")})(uu||(s.CodeActionRequest=uu={}));var lu;(function(e){e.method="codeAction/resolve",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.codeAction.resolveSupport","codeActionProv\
ider.resolveProvider")})(lu||(s.CodeActionResolveRequest=lu={}));var du;(function(e){e.method="workspace/symbol",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("workspace.symbol","workspaceSymbolProvider")})(du||(s.WorkspaceSymbolRequest=du={}));var fu;
(function(e){e.method="workspaceSymbol/resolve",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.
CM.create("workspace.symbol.resolveSupport","workspaceSymbolProvider.resolveProvider")})(fu||(s.WorkspaceSymbolResolveRequest=fu={}));var hu;(function(e){e.method=
"textDocument/codeLens",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument\
.codeLens","codeLensProvider")})(hu||(s.CodeLensRequest=hu={}));var pu;(function(e){e.method="codeLens/resolve",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.codeLens.resolveSupport","codeLensProvider.resolveProvider")})(pu||(s.CodeLensResolveRequest=
pu={}));var mu;(function(e){e.method="workspace/codeLens/refresh",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType0(e.method),
e.capabilities=p.CM.create("workspace.codeLens",void 0)})(mu||(s.CodeLensRefreshRequest=mu={}));var gu;(function(e){e.method="textDocument/documentLink",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentLink","documentLinkProvider")})(gu||
(s.DocumentLinkRequest=gu={}));var yu;(function(e){e.method="documentLink/resolve",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(
e.method),e.capabilities=p.CM.create("textDocument.documentLink","documentLinkProvider.resolveProvider")})(yu||(s.DocumentLinkResolveRequest=yu={}));var _u;(function(e){
e.method="textDocument/formatting",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("t\
extDocument.formatting","documentFormattingProvider")})(_u||(s.DocumentFormattingRequest=_u={}));var bu;(function(e){e.method="textDocument/rangeFormatting",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rangeFormatting","documentRangeFormattingP\
rovider")})(bu||(s.DocumentRangeFormattingRequest=bu={}));var vu;(function(e){e.method="textDocument/rangesFormatting",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rangeFormatting.rangesSupport","documentRangeFormattingProvider.rangesSuppor\
t")})(vu||(s.DocumentRangesFormattingRequest=vu={}));var Du;(function(e){e.method="textDocument/onTypeFormatting",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.onTypeFormatting","documentOnTypeFormattingProvider")})(Du||(s.DocumentOnTypeFormattingRequest=
Du={}));var wu;(function(e){e.Identifier=1})(wu||(s.PrepareSupportDefaultBehavior=wu={}));var Pu;(function(e){e.method="textDocument/rename",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rename","renameProvider")})(Pu||(s.RenameRequest=
Pu={}));var Ru;(function(e){e.method="textDocument/prepareRename",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),
e.capabilities=p.CM.create("textDocument.rename.prepareSupport","renameProvider.prepareProvider")})(Ru||(s.PrepareRenameRequest=Ru={}));var Su;(function(e){e.method=
"workspace/executeCommand",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("workspace\
.executeCommand","executeCommandProvider")})(Su||(s.ExecuteCommandRequest=Su={}));var Cu;(function(e){e.method="workspace/applyEdit",e.messageDirection=p.MessageDirection.
serverToClient,e.type=new p.ProtocolRequestType("workspace/applyEdit"),e.capabilities=p.CM.create("workspace.applyEdit",void 0)})(Cu||(s.ApplyWorkspaceEditRequest=
Cu={}))});var xu=w(ti=>{"use strict";Object.defineProperty(ti,"__esModule",{value:!0});ti.createProtocolConnection=Df;var Nu=xe();function Df(e,t,n,r){return Nu.ConnectionStrategy.
is(r)&&(r={connectionStrategy:r}),(0,Nu.createMessageConnection)(e,t,n,r)}i(Df,"createProtocolConnection")});var Y=w(me=>{"use strict";var wf=me&&me.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("g\
et"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===
void 0&&(r=n),e[r]=t[n]})),kn=me&&me.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&wf(t,e,n)};Object.defineProperty(
me,"__esModule",{value:!0});me.LSPErrorCodes=me.createProtocolConnection=void 0;kn(xe(),me);kn((Dr(),yr(vr)),me);kn(B(),me);kn(ju(),me);var Pf=xu();Object.defineProperty(
me,"createProtocolConnection",{enumerable:!0,get:i(function(){return Pf.createProtocolConnection},"get")});var Eu;(function(e){e.lspReservedErrorRangeStart=-32899,
e.RequestFailed=-32803,e.ServerCancelled=-32802,e.ContentModified=-32801,e.RequestCancelled=-32800,e.lspReservedErrorRangeEnd=-32800})(Eu||(me.LSPErrorCodes=Eu=
{}))});var oi=w(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.ProgressFeature=Ze.WorkDoneProgressReporter=void 0;Ze.attachWorkDone=Rf;Ze.attachPartialResult=
Cf;var Le=Y(),Fu;(function(e){function t(n){return n instanceof jt}i(t,"isNullInstance"),e.isNullInstance=t})(Fu||(Ze.WorkDoneProgressReporter=Fu={}));var Mt=class e{static{
i(this,"WorkDoneProgressReporterImpl")}_connection;_token;static Instances=new Map;constructor(t,n){this._connection=t,this._token=n,e.Instances.set(this._token,
this)}begin(t,n,r,o){let a={kind:"begin",title:t,message:r,cancellable:o};typeof n=="number"&&(a.percentage=Math.round(n)),this._connection.sendProgress(Le.WorkDoneProgress.
type,this._token,a)}report(t,n){let r={kind:"report"};typeof t=="number"?(r.percentage=Math.round(t),n!==void 0&&(r.message=n)):r.message=t,this._connection.sendProgress(
Le.WorkDoneProgress.type,this._token,r)}done(){e.Instances.delete(this._token),this._connection.sendProgress(Le.WorkDoneProgress.type,this._token,{kind:"end"})}},
Mn=class extends Mt{static{i(this,"WorkDoneProgressServerReporterImpl")}_source;constructor(t,n){super(t,n),this._source=new Le.CancellationTokenSource}get token(){
return this._source.token}done(){this._source.dispose(),super.done()}cancel(){this._source.cancel()}},jt=class{static{i(this,"NullProgressReporter")}constructor(){}begin(){}report(){}done(){}},
jn=class extends jt{static{i(this,"NullProgressServerReporter")}_source;constructor(){super(),this._source=new Le.CancellationTokenSource}get token(){return this.
_source.token}done(){this._source.dispose()}cancel(){this._source.cancel()}};function Rf(e,t){if(t===void 0||t.workDoneToken===void 0)return new jt;let n=t.workDoneToken;
return delete t.workDoneToken,new Mt(e,n)}i(Rf,"attachWorkDone");var Sf=i(e=>class extends e{_progressSupported;constructor(){super(),this._progressSupported=!1}initialize(t){
super.initialize(t),t?.window?.workDoneProgress===!0&&(this._progressSupported=!0,this.connection.onNotification(Le.WorkDoneProgressCancelNotification.type,n=>{
let r=Mt.Instances.get(n.token);(r instanceof Mn||r instanceof jn)&&r.cancel()}))}attachWorkDoneProgress(t){return t===void 0?new jt:new Mt(this.connection,t)}createWorkDoneProgress(){
if(this._progressSupported){let t=(0,Le.RAL)().crypto.randomUUID();return this.connection.sendRequest(Le.WorkDoneProgressCreateRequest.type,{token:t}).then(()=>new Mn(
this.connection,t))}else return Promise.resolve(new jn)}},"ProgressFeature");Ze.ProgressFeature=Sf;var ni;(function(e){e.type=new Le.ProgressType})(ni||(ni={}));
var ri=class{static{i(this,"ResultProgressReporterImpl")}_connection;_token;constructor(t,n){this._connection=t,this._token=n}report(t){this._connection.sendProgress(
ni.type,this._token,t)}};function Cf(e,t){if(t===void 0||t.partialResultToken===void 0)return;let n=t.partialResultToken;return delete t.partialResultToken,new ri(
e,n)}i(Cf,"attachPartialResult")});var Iu=w(ke=>{"use strict";var Tf=ke&&ke.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),qf=ke&&ke.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Of=ke&&ke.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Tf(n,t,r[o]);return qf(n,t),n}})();Object.defineProperty(ke,"__esModule",{value:!0});ke.ConfigurationFeature=void 0;var kf=Y(),Mf=Of(on()),jf=i(
e=>class extends e{getConfiguration(t){return t?Mf.string(t)?this._getConfiguration({section:t}):this._getConfiguration(t):this._getConfiguration({})}_getConfiguration(t){
let n={items:Array.isArray(t)?t:[t]};return this.connection.sendRequest(kf.ConfigurationRequest.type,n).then(r=>Array.isArray(r)?Array.isArray(t)?r:r[0]:Array.isArray(
t)?[]:null)}},"ConfigurationFeature");ke.ConfigurationFeature=jf});var Lu=w(xn=>{"use strict";Object.defineProperty(xn,"__esModule",{value:!0});xn.WorkspaceFoldersFeature=void 0;var Nn=Y(),Nf=i(e=>class extends e{_onDidChangeWorkspaceFolders;_unregistration;_notificationIsAutoRegistered;constructor(){
super(),this._notificationIsAutoRegistered=!1}initialize(t){super.initialize(t);let n=t.workspace;n&&n.workspaceFolders&&(this._onDidChangeWorkspaceFolders=new Nn.
Emitter,this.connection.onNotification(Nn.DidChangeWorkspaceFoldersNotification.type,r=>{this._onDidChangeWorkspaceFolders.fire(r.event)}))}fillServerCapabilities(t){
super.fillServerCapabilities(t);let n=t.workspace?.workspaceFolders?.changeNotifications;this._notificationIsAutoRegistered=n===!0||typeof n=="string"}getWorkspaceFolders(){
return this.connection.sendRequest(Nn.WorkspaceFoldersRequest.type)}get onDidChangeWorkspaceFolders(){if(!this._onDidChangeWorkspaceFolders)throw new Error("Cli\
ent doesn't support sending workspace folder change events.");return!this._notificationIsAutoRegistered&&!this._unregistration&&(this._unregistration=this.connection.
client.register(Nn.DidChangeWorkspaceFoldersNotification.type)),this._onDidChangeWorkspaceFolders.event}},"WorkspaceFoldersFeature");xn.WorkspaceFoldersFeature=
Nf});var Wu=w(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.CallHierarchyFeature=void 0;var ii=Y(),xf=i(e=>class extends e{get callHierarchy(){
return{onPrepare:i(t=>this.connection.onRequest(ii.CallHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onIncomingCalls:i(
t=>{let n=ii.CallHierarchyIncomingCallsRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onIncomingCalls"),onOutgoingCalls:i(t=>{let n=ii.CallHierarchyOutgoingCallsRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onOutgoingCalls")}}},"CallHierarchyFeature");En.CallHierarchyFeature=xf});var ai=w(et=>{"use strict";Object.defineProperty(et,"__esModule",{value:!0});et.SemanticTokensBuilder=et.SemanticTokensDiff=et.SemanticTokensFeature=void 0;var Fn=Y(),
Ef=i(e=>class extends e{get semanticTokens(){return{refresh:i(()=>this.connection.sendRequest(Fn.SemanticTokensRefreshRequest.type),"refresh"),on:i(t=>{let n=Fn.
SemanticTokensRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on"),onDelta:i(
t=>{let n=Fn.SemanticTokensDeltaRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},
"onDelta"),onRange:i(t=>{let n=Fn.SemanticTokensRangeRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onRange")}}},"SemanticTokensFeature");et.SemanticTokensFeature=Ef;var In=class{static{i(this,"SemanticTokensDiff")}originalSequence;modifiedSequence;constructor(t,n){
this.originalSequence=t,this.modifiedSequence=n}computeDiff(){let t=this.originalSequence.length,n=this.modifiedSequence.length,r=0;for(;r<n&&r<t&&this.originalSequence[r]===
this.modifiedSequence[r];)r++;if(r<n&&r<t){let o=t-1,a=n-1;for(;o>=r&&a>=r&&this.originalSequence[o]===this.modifiedSequence[a];)o--,a--;(o<r||a<r)&&(o++,a++);let u=o-
r+1,d=this.modifiedSequence.slice(r,a+1);return d.length===1&&d[0]===this.originalSequence[o]?[{start:r,deleteCount:u-1}]:[{start:r,deleteCount:u,data:d}]}else return r<
n?[{start:r,deleteCount:0,data:this.modifiedSequence.slice(r)}]:r<t?[{start:r,deleteCount:t-r}]:[]}};et.SemanticTokensDiff=In;var si=class e{static{i(this,"Sema\
nticTokensBuilder")}_id;_prevLine;_prevChar;_dataIsSortedAndDeltaEncoded;_data;_dataNonDelta;_dataLen;_prevData;constructor(){this._prevData=void 0,this.initialize()}initialize(){
this._id=Date.now(),this._prevLine=0,this._prevChar=0,this._data=[],this._dataNonDelta=[],this._dataLen=0,this._dataIsSortedAndDeltaEncoded=!0}push(t,n,r,o,a){this.
_dataIsSortedAndDeltaEncoded&&(t<this._prevLine||t===this._prevLine&&n<this._prevChar)&&(this._dataIsSortedAndDeltaEncoded=!1,this._dataNonDelta=e._deltaDecode(
this._data));let u=t,d=n;this._dataIsSortedAndDeltaEncoded&&this._dataLen>0&&(u-=this._prevLine,u===0&&(d-=this._prevChar));let D=this._dataIsSortedAndDeltaEncoded?
this._data:this._dataNonDelta;D[this._dataLen++]=u,D[this._dataLen++]=d,D[this._dataLen++]=r,D[this._dataLen++]=o,D[this._dataLen++]=a,this._prevLine=t,this._prevChar=
n}get id(){return this._id.toString()}static _deltaDecode(t){let n=t.length/5|0,r=0,o=0,a=[];for(let u=0;u<n;u++){let d=5*u,D=t[d],b=t[d+1];D===0?(D=r,b+=o):D+=
r;let P=t[d+2],O=t[d+3],v=t[d+4];a[d+0]=D,a[d+1]=b,a[d+2]=P,a[d+3]=O,a[d+4]=v,r=D,o=b}return a}static _sortAndDeltaEncode(t){let n=[],r=t.length/5|0;for(let d=0;d<
r;d++)n[d]=d;n.sort((d,D)=>{let b=t[5*d],P=t[5*D];if(b===P){let O=t[5*d+1],v=t[5*D+1];return O-v}return b-P});let o=[],a=0,u=0;for(let d=0;d<r;d++){let D=5*n[d],
b=t[D+0],P=t[D+1],O=t[D+2],v=t[D+3],k=t[D+4],I=b-a,H=I===0?P-u:P,X=5*d;o[X+0]=I,o[X+1]=H,o[X+2]=O,o[X+3]=v,o[X+4]=k,a=b,u=P}return o}getFinalDataDelta(){return this.
_dataIsSortedAndDeltaEncoded?this._data:e._sortAndDeltaEncode(this._dataNonDelta)}previousResult(t){this.id===t?this._prevData=this.getFinalDataDelta():this._prevData=
void 0,this.initialize()}build(){return this._prevData=void 0,{resultId:this.id,data:this.getFinalDataDelta()}}canBuildEdits(){return this._prevData!==void 0}buildEdits(){
return this._prevData!==void 0?{resultId:this.id,edits:new In(this._prevData,this.getFinalDataDelta()).computeDiff()}:this.build()}};et.SemanticTokensBuilder=si});var Au=w(Ln=>{"use strict";Object.defineProperty(Ln,"__esModule",{value:!0});Ln.ShowDocumentFeature=void 0;var Ff=Y(),If=i(e=>class extends e{showDocument(t){return this.
connection.sendRequest(Ff.ShowDocumentRequest.type,t)}},"ShowDocumentFeature");Ln.ShowDocumentFeature=If});var Hu=w(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.FileOperationsFeature=void 0;var Nt=Y(),Lf=i(e=>class extends e{onDidCreateFiles(t){
return this.connection.onNotification(Nt.DidCreateFilesNotification.type,n=>t(n))}onDidRenameFiles(t){return this.connection.onNotification(Nt.DidRenameFilesNotification.
type,n=>t(n))}onDidDeleteFiles(t){return this.connection.onNotification(Nt.DidDeleteFilesNotification.type,n=>t(n))}onWillCreateFiles(t){return this.connection.
onRequest(Nt.WillCreateFilesRequest.type,(n,r)=>t(n,r))}onWillRenameFiles(t){return this.connection.onRequest(Nt.WillRenameFilesRequest.type,(n,r)=>t(n,r))}onWillDeleteFiles(t){
return this.connection.onRequest(Nt.WillDeleteFilesRequest.type,(n,r)=>t(n,r))}},"FileOperationsFeature");Wn.FileOperationsFeature=Lf});var $u=w(An=>{"use strict";Object.defineProperty(An,"__esModule",{value:!0});An.LinkedEditingRangeFeature=void 0;var Wf=Y(),Af=i(e=>class extends e{onLinkedEditingRange(t){
return this.connection.onRequest(Wf.LinkedEditingRangeRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0))}},"LinkedEditingRangeFeature");An.LinkedEditingRangeFeature=
Af});var zu=w(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.TypeHierarchyFeature=void 0;var ci=Y(),Hf=i(e=>class extends e{get typeHierarchy(){
return{onPrepare:i(t=>this.connection.onRequest(ci.TypeHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onSupertypes:i(
t=>{let n=ci.TypeHierarchySupertypesRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onSupertypes"),onSubtypes:i(t=>{let n=ci.TypeHierarchySubtypesRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onSubtypes")}}},"TypeHierarchyFeature");Hn.TypeHierarchyFeature=Hf});var Bu=w($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.InlineValueFeature=void 0;var Uu=Y(),$f=i(e=>class extends e{get inlineValue(){return{
refresh:i(()=>this.connection.sendRequest(Uu.InlineValueRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(Uu.InlineValueRequest.type,(n,r)=>t(n,
r,this.attachWorkDoneProgress(n))),"on")}}},"InlineValueFeature");$n.InlineValueFeature=$f});var Vu=w(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.FoldingRangeFeature=void 0;var Ku=Y(),zf=i(e=>class extends e{get foldingRange(){
return{refresh:i(()=>this.connection.sendRequest(Ku.FoldingRangeRefreshRequest.type),"refresh"),on:i(t=>{let n=Ku.FoldingRangeRequest.type;return this.connection.
onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},"FoldingRangeFeature");zn.FoldingRangeFeature=zf});var Ju=w(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.InlayHintFeature=void 0;var ui=Y(),Uf=i(e=>class extends e{get inlayHint(){return{
refresh:i(()=>this.connection.sendRequest(ui.InlayHintRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(ui.InlayHintRequest.type,(n,r)=>t(n,r,this.
attachWorkDoneProgress(n))),"on"),resolve:i(t=>this.connection.onRequest(ui.InlayHintResolveRequest.type,(n,r)=>t(n,r)),"resolve")}}},"InlayHintFeature");Un.InlayHintFeature=
Uf});var Gu=w(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});Bn.DiagnosticFeature=void 0;var Yt=Y(),Bf=i(e=>class extends e{get diagnostics(){return{
refresh:i(()=>this.connection.sendRequest(Yt.DiagnosticRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(Yt.DocumentDiagnosticRequest.type,(n,r)=>t(
n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.DocumentDiagnosticRequest.partialResult,n))),"on"),onWorkspace:i(t=>this.connection.onRequest(
Yt.WorkspaceDiagnosticRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.WorkspaceDiagnosticRequest.partialResult,n))),
"onWorkspace")}}},"DiagnosticFeature");Bn.DiagnosticFeature=Bf});var di=w(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.TextDocuments=void 0;var st=Y(),li=class{static{i(this,"TextDocuments")}_configuration;_syncedDocuments;_onDidChangeContent;_onDidOpen;_onDidClose;_onDidSave;_onWillSave;_willSaveWaitUntil;constructor(t){
this._configuration=t,this._syncedDocuments=new Map,this._onDidChangeContent=new st.Emitter,this._onDidOpen=new st.Emitter,this._onDidClose=new st.Emitter,this.
_onDidSave=new st.Emitter,this._onWillSave=new st.Emitter}get onDidOpen(){return this._onDidOpen.event}get onDidChangeContent(){return this._onDidChangeContent.
event}get onWillSave(){return this._onWillSave.event}onWillSaveWaitUntil(t){this._willSaveWaitUntil=t}get onDidSave(){return this._onDidSave.event}get onDidClose(){
return this._onDidClose.event}get(t){return this._syncedDocuments.get(t)}all(){return Array.from(this._syncedDocuments.values())}keys(){return Array.from(this._syncedDocuments.
keys())}listen(t){t.__textDocumentSync=st.TextDocumentSyncKind.Incremental;let n=[];return n.push(t.onDidOpenTextDocument(r=>{let o=r.textDocument,a=this._configuration.
create(o.uri,o.languageId,o.version,o.text);this._syncedDocuments.set(o.uri,a);let u=Object.freeze({document:a});this._onDidOpen.fire(u),this._onDidChangeContent.
fire(u)})),n.push(t.onDidChangeTextDocument(r=>{let o=r.textDocument,a=r.contentChanges;if(a.length===0)return;let{version:u}=o;if(u==null)throw new Error(`Rece\
ived document change event for ${o.uri} without valid version identifier`);let d=this._syncedDocuments.get(o.uri);d!==void 0&&(d=this._configuration.update(d,a,
u),this._syncedDocuments.set(o.uri,d),this._onDidChangeContent.fire(Object.freeze({document:d})))})),n.push(t.onDidCloseTextDocument(r=>{let o=this._syncedDocuments.
get(r.textDocument.uri);o!==void 0&&(this._syncedDocuments.delete(r.textDocument.uri),this._onDidClose.fire(Object.freeze({document:o})))})),n.push(t.onWillSaveTextDocument(
r=>{let o=this._syncedDocuments.get(r.textDocument.uri);o!==void 0&&this._onWillSave.fire(Object.freeze({document:o,reason:r.reason}))})),n.push(t.onWillSaveTextDocumentWaitUntil(
(r,o)=>{let a=this._syncedDocuments.get(r.textDocument.uri);return a!==void 0&&this._willSaveWaitUntil?this._willSaveWaitUntil(Object.freeze({document:a,reason:r.
reason}),o):[]})),n.push(t.onDidSaveTextDocument(r=>{let o=this._syncedDocuments.get(r.textDocument.uri);o!==void 0&&this._onDidSave.fire(Object.freeze({document:o}))})),
st.Disposable.create(()=>{n.forEach(r=>r.dispose())})}};Kn.TextDocuments=li});var pi=w(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.NotebookDocuments=xt.NotebookSyncFeature=void 0;var ve=Y(),Qu=di(),Kf=i(e=>class extends e{get synchronization(){
return{onDidOpenNotebookDocument:i(t=>this.connection.onNotification(ve.DidOpenNotebookDocumentNotification.type,n=>t(n)),"onDidOpenNotebookDocument"),onDidChangeNotebookDocument:i(
t=>this.connection.onNotification(ve.DidChangeNotebookDocumentNotification.type,n=>t(n)),"onDidChangeNotebookDocument"),onDidSaveNotebookDocument:i(t=>this.connection.
onNotification(ve.DidSaveNotebookDocumentNotification.type,n=>t(n)),"onDidSaveNotebookDocument"),onDidCloseNotebookDocument:i(t=>this.connection.onNotification(
ve.DidCloseNotebookDocumentNotification.type,n=>t(n)),"onDidCloseNotebookDocument")}}},"NotebookSyncFeature");xt.NotebookSyncFeature=Kf;var fi=class e{static{i(
this,"CellTextDocumentConnection")}static NULL_DISPOSE=Object.freeze({dispose:i(()=>{},"dispose")});openHandler;changeHandler;closeHandler;onDidOpenTextDocument(t){
return this.openHandler=t,ve.Disposable.create(()=>{this.openHandler=void 0})}openTextDocument(t){return this.openHandler&&this.openHandler(t)}onDidChangeTextDocument(t){
return this.changeHandler=t,ve.Disposable.create(()=>{this.changeHandler=t})}changeTextDocument(t){return this.changeHandler&&this.changeHandler(t)}onDidCloseTextDocument(t){
return this.closeHandler=t,ve.Disposable.create(()=>{this.closeHandler=void 0})}closeTextDocument(t){return this.closeHandler&&this.closeHandler(t)}onWillSaveTextDocument(){
return e.NULL_DISPOSE}onWillSaveTextDocumentWaitUntil(){return e.NULL_DISPOSE}onDidSaveTextDocument(){return e.NULL_DISPOSE}},hi=class{static{i(this,"NotebookDo\
cuments")}notebookDocuments;notebookCellMap;_onDidOpen;_onDidSave;_onDidChange;_onDidClose;_cellTextDocuments;constructor(t){t instanceof Qu.TextDocuments?this.
_cellTextDocuments=t:this._cellTextDocuments=new Qu.TextDocuments(t),this.notebookDocuments=new Map,this.notebookCellMap=new Map,this._onDidOpen=new ve.Emitter,
this._onDidChange=new ve.Emitter,this._onDidSave=new ve.Emitter,this._onDidClose=new ve.Emitter}get cellTextDocuments(){return this._cellTextDocuments}getCellTextDocument(t){
return this._cellTextDocuments.get(t.document)}getNotebookDocument(t){return this.notebookDocuments.get(t)}getNotebookCell(t){let n=this.notebookCellMap.get(t);
return n&&n[0]}findNotebookDocumentForCell(t){let n=typeof t=="string"?t:t.document,r=this.notebookCellMap.get(n);return r&&r[1]}get onDidOpen(){return this._onDidOpen.
event}get onDidSave(){return this._onDidSave.event}get onDidChange(){return this._onDidChange.event}get onDidClose(){return this._onDidClose.event}listen(t){let n=new fi,
r=[];return r.push(this.cellTextDocuments.listen(n)),r.push(t.notebooks.synchronization.onDidOpenNotebookDocument(async o=>{this.notebookDocuments.set(o.notebookDocument.
uri,o.notebookDocument);for(let a of o.cellTextDocuments)await n.openTextDocument({textDocument:a});this.updateCellMap(o.notebookDocument),this._onDidOpen.fire(
o.notebookDocument)})),r.push(t.notebooks.synchronization.onDidChangeNotebookDocument(async o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);if(a===
void 0)return;a.version=o.notebookDocument.version;let u=a.metadata,d=!1,D=o.change;D.metadata!==void 0&&(d=!0,a.metadata=D.metadata);let b=[],P=[],O=[],v=[];if(D.
cells!==void 0){let N=D.cells;if(N.structure!==void 0){let l=N.structure.array;if(a.cells.splice(l.start,l.deleteCount,...l.cells!==void 0?l.cells:[]),N.structure.
didOpen!==void 0)for(let f of N.structure.didOpen)await n.openTextDocument({textDocument:f}),b.push(f.uri);if(N.structure.didClose)for(let f of N.structure.didClose)
await n.closeTextDocument({textDocument:f}),P.push(f.uri)}if(N.data!==void 0){let l=new Map(N.data.map(f=>[f.document,f]));for(let f=0;f<=a.cells.length;f++){let _=l.
get(a.cells[f].document);if(_!==void 0){let M=a.cells.splice(f,1,_);if(O.push({old:M[0],new:_}),l.delete(_.document),l.size===0)break}}}if(N.textContent!==void 0)
for(let l of N.textContent)await n.changeTextDocument({textDocument:l.document,contentChanges:l.changes}),v.push(l.document.uri)}let k=[];for(let N of P)k.push(
this.getNotebookCell(N)),this.notebookCellMap.delete(N);this.updateCellMap(a);let I={notebookDocument:a};d&&(I.metadata={old:u,new:a.metadata});let H=[];for(let N of b)
H.push(this.getNotebookCell(N));let X=[];for(let N of v)X.push(this.getNotebookCell(N));(H.length>0||k.length>0||O.length>0||X.length>0)&&(I.cells={added:H,removed:k,
changed:{data:O,textContent:X}}),(I.metadata!==void 0||I.cells!==void 0)&&this._onDidChange.fire(I)})),r.push(t.notebooks.synchronization.onDidSaveNotebookDocument(
o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);a!==void 0&&this._onDidSave.fire(a)})),r.push(t.notebooks.synchronization.onDidCloseNotebookDocument(
async o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);if(a!==void 0){this._onDidClose.fire(a);for(let u of o.cellTextDocuments)await n.closeTextDocument(
{textDocument:u});this.notebookDocuments.delete(o.notebookDocument.uri);for(let u of a.cells)this.notebookCellMap.delete(u.document)}})),ve.Disposable.create(()=>{
r.forEach(o=>o.dispose())})}updateCellMap(t){for(let n of t.cells)this.notebookCellMap.set(n.document,[n,t])}};xt.NotebookDocuments=hi});var Yu=w(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.MonikerFeature=void 0;var Vf=Y(),Jf=i(e=>class extends e{get moniker(){return{on:i(
t=>{let n=Vf.MonikerRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},
"MonikerFeature");Vn.MonikerFeature=Jf});var Xu=w(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.InlineCompletionFeature=void 0;var Gf=Y(),Qf=i(e=>class extends e{get inlineCompletion(){
return{on:i(t=>this.connection.onRequest(Gf.InlineCompletionRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n))),"on")}}},"InlineCompletionFeature");Jn.InlineCompletionFeature=
Qf});var el=w(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.TextDocumentContentFeature=void 0;var Zu=Y(),Yf=i(e=>class extends e{get textDocumentContent(){
return{refresh:i(t=>this.connection.sendRequest(Zu.TextDocumentContentRefreshRequest.type,{uri:t}),"refresh"),on:i(t=>this.connection.onRequest(Zu.TextDocumentContentRequest.
type,(n,r)=>t(n,r)),"on")}}},"TextDocumentContentFeature");Gn.TextDocumentContentFeature=Yf});var bi=w(A=>{"use strict";var Xf=A&&A.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Zf=A&&A.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),eh=A&&A.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&Xf(n,t,r[o]);return Zf(n,t),n}})();Object.defineProperty(A,"__esModule",{value:!0});A._NotebooksImpl=A._LanguagesImpl=A.BulkUnregistration=A.BulkRegistration=
A.ErrorMessageTracker=void 0;A.combineConsoleFeatures=al;A.combineTelemetryFeatures=cl;A.combineTracerFeatures=ul;A.combineClientFeatures=ll;A.combineWindowFeatures=
dl;A.combineWorkspaceFeatures=fl;A.combineLanguagesFeatures=hl;A.combineNotebooksFeatures=pl;A.combineFeatures=yh;A.createConnection=_h;var y=Y(),De=eh(on()),T=oi(),
th=Iu(),nh=Lu(),rh=Wu(),oh=ai(),ih=Au(),sh=Hu(),ah=$u(),ch=zu(),uh=Bu(),lh=Vu(),dh=Ju(),fh=Gu(),hh=pi(),ph=Yu(),mh=Xu(),gh=el();function mi(e){if(e!==null)return e}
i(mi,"null2Undefined");var gi=class{static{i(this,"ErrorMessageTracker")}_messages;constructor(){this._messages=Object.create(null)}add(t){let n=this._messages[t];
n||(n=0),n++,this._messages[t]=n}sendErrors(t){Object.keys(this._messages).forEach(n=>{t.window.showErrorMessage(n)})}};A.ErrorMessageTracker=gi;var Qn=class{static{
i(this,"RemoteConsoleImpl")}_rawConnection;_connection;constructor(){}rawAttach(t){this._rawConnection=t}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}fillServerCapabilities(t){}initialize(t){}error(t){this.send(
y.MessageType.Error,t)}warn(t){this.send(y.MessageType.Warning,t)}info(t){this.send(y.MessageType.Info,t)}log(t){this.send(y.MessageType.Log,t)}debug(t){this.send(
y.MessageType.Debug,t)}send(t,n){this._rawConnection&&this._rawConnection.sendNotification(y.LogMessageNotification.type,{type:t,message:n}).catch(()=>{(0,y.RAL)().
console.error("Sending log message failed")})}},yi=class{static{i(this,"_RemoteWindowImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}showErrorMessage(t,...n){
let r={type:y.MessageType.Error,message:t,actions:n};return this.connection.sendRequest(y.ShowMessageRequest.type,r).then(mi)}showWarningMessage(t,...n){let r={
type:y.MessageType.Warning,message:t,actions:n};return this.connection.sendRequest(y.ShowMessageRequest.type,r).then(mi)}showInformationMessage(t,...n){let r={type:y.
MessageType.Info,message:t,actions:n};return this.connection.sendRequest(y.ShowMessageRequest.type,r).then(mi)}},tl=(0,ih.ShowDocumentFeature)((0,T.ProgressFeature)(
yi)),nl;(function(e){function t(){return new Yn}i(t,"create"),e.create=t})(nl||(A.BulkRegistration=nl={}));var Yn=class{static{i(this,"BulkRegistrationImpl")}_registrations=[];_registered=new Set;add(t,n){
let r=De.string(t)?t:t.method;if(this._registered.has(r))throw new Error(`${r} is already added to this registration`);let o=(0,y.RAL)().crypto.randomUUID();this.
_registrations.push({id:o,method:r,registerOptions:n||{}}),this._registered.add(r)}asRegistrationParams(){return{registrations:this._registrations}}},rl;(function(e){
function t(){return new Xt(void 0,[])}i(t,"create"),e.create=t})(rl||(A.BulkUnregistration=rl={}));var Xt=class{static{i(this,"BulkUnregistrationImpl")}_connection;_unregistrations=new Map;constructor(t,n){
this._connection=t,n.forEach(r=>{this._unregistrations.set(r.method,r)})}get isAttached(){return!!this._connection}attach(t){this._connection=t}add(t){this._unregistrations.
set(t.method,t)}dispose(){let t=[];for(let r of this._unregistrations.values())t.push(r);let n={unregisterations:t};this._connection.sendRequest(y.UnregistrationRequest.
type,n).catch(()=>{this._connection.console.info("Bulk unregistration failed.")})}disposeSingle(t){let n=De.string(t)?t:t.method,r=this._unregistrations.get(n);
if(!r)return!1;let o={unregisterations:[r]};return this._connection.sendRequest(y.UnregistrationRequest.type,o).then(()=>{this._unregistrations.delete(n)},a=>{this.
_connection.console.info(`Un-registering request handler for ${r.id} failed.`)}),!0}},Xn=class{static{i(this,"RemoteClientImpl")}_connection;attach(t){this._connection=
t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}register(t,n,r){
return t instanceof Yn?this.registerMany(t):t instanceof Xt?this.registerSingle1(t,n,r):this.registerSingle2(t,n)}registerSingle1(t,n,r){let o=De.string(n)?n:n.
method,a=(0,y.RAL)().crypto.randomUUID(),u={registrations:[{id:a,method:o,registerOptions:r||{}}]};return t.isAttached||t.attach(this.connection),this.connection.
sendRequest(y.RegistrationRequest.type,u).then(d=>(t.add({id:a,method:o}),t),d=>(this.connection.console.info(`Registering request handler for ${o} failed.`),Promise.
reject(d)))}registerSingle2(t,n){let r=De.string(t)?t:t.method,o=(0,y.RAL)().crypto.randomUUID(),a={registrations:[{id:o,method:r,registerOptions:n||{}}]};return this.
connection.sendRequest(y.RegistrationRequest.type,a).then(u=>y.Disposable.create(()=>{this.unregisterSingle(o,r).catch(()=>{this.connection.console.info(`Un-reg\
istering capability with id ${o} failed.`)})}),u=>(this.connection.console.info(`Registering request handler for ${r} failed.`),Promise.reject(u)))}unregisterSingle(t,n){
let r={unregisterations:[{id:t,method:n}]};return this.connection.sendRequest(y.UnregistrationRequest.type,r).catch(()=>{this.connection.console.info(`Un-regist\
ering request handler for ${t} failed.`)})}registerMany(t){let n=t.asRegistrationParams();return this.connection.sendRequest(y.RegistrationRequest.type,n).then(
()=>new Xt(this._connection,n.registrations.map(r=>({id:r.id,method:r.method}))),r=>(this.connection.console.info("Bulk registration failed."),Promise.reject(r)))}},
_i=class{static{i(this,"_RemoteWorkspaceImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Re\
mote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}applyEdit(t){function n(o){return o&&!!o.edit}i(n,
"isApplyWorkspaceEditParams");let r=n(t)?t:{edit:t};return this.connection.sendRequest(y.ApplyWorkspaceEditRequest.type,r)}},ol=(0,gh.TextDocumentContentFeature)(
(0,sh.FileOperationsFeature)((0,nh.WorkspaceFoldersFeature)((0,th.ConfigurationFeature)(_i)))),Zn=class{static{i(this,"TracerImpl")}_trace;_connection;constructor(){
this._trace=y.Trace.Off}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this.
_connection}initialize(t){}fillServerCapabilities(t){}set trace(t){this._trace=t}log(t,n){this._trace!==y.Trace.Off&&this.connection.sendNotification(y.LogTraceNotification.
type,{message:t,verbose:this._trace===y.Trace.Verbose?n:void 0}).catch(()=>{})}},er=class{static{i(this,"TelemetryImpl")}_connection;constructor(){}attach(t){this.
_connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}logEvent(t){
this.connection.sendNotification(y.TelemetryEventNotification.type,t).catch(()=>{this.connection.console.log("Sending TelemetryEventNotification failed")})}},tr=class{static{
i(this,"_LanguagesImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached t\
o a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){
return(0,T.attachPartialResult)(this.connection,n)}};A._LanguagesImpl=tr;var il=(0,mh.InlineCompletionFeature)((0,lh.FoldingRangeFeature)((0,ph.MonikerFeature)(
(0,fh.DiagnosticFeature)((0,dh.InlayHintFeature)((0,uh.InlineValueFeature)((0,ch.TypeHierarchyFeature)((0,ah.LinkedEditingRangeFeature)((0,oh.SemanticTokensFeature)(
(0,rh.CallHierarchyFeature)(tr)))))))))),nr=class{static{i(this,"_NotebooksImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){
return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){return(0,T.attachPartialResult)(this.connection,n)}};A._NotebooksImpl=nr;var sl=(0,hh.
NotebookSyncFeature)(nr);function al(e,t){return function(n){return t(e(n))}}i(al,"combineConsoleFeatures");function cl(e,t){return function(n){return t(e(n))}}
i(cl,"combineTelemetryFeatures");function ul(e,t){return function(n){return t(e(n))}}i(ul,"combineTracerFeatures");function ll(e,t){return function(n){return t(
e(n))}}i(ll,"combineClientFeatures");function dl(e,t){return function(n){return t(e(n))}}i(dl,"combineWindowFeatures");function fl(e,t){return function(n){return t(
e(n))}}i(fl,"combineWorkspaceFeatures");function hl(e,t){return function(n){return t(e(n))}}i(hl,"combineLanguagesFeatures");function pl(e,t){return function(n){
return t(e(n))}}i(pl,"combineNotebooksFeatures");function yh(e,t){function n(o,a,u){return o&&a?u(o,a):o||a}return i(n,"combine"),{__brand:"features",console:n(
e.console,t.console,al),tracer:n(e.tracer,t.tracer,ul),telemetry:n(e.telemetry,t.telemetry,cl),client:n(e.client,t.client,ll),window:n(e.window,t.window,dl),workspace:n(
e.workspace,t.workspace,fl),languages:n(e.languages,t.languages,hl),notebooks:n(e.notebooks,t.notebooks,pl)}}i(yh,"combineFeatures");function _h(e,t,n){let r=n&&
n.console?new(n.console(Qn)):new Qn,o=e(r);r.rawAttach(o);let a=n&&n.tracer?new(n.tracer(Zn)):new Zn,u=n&&n.telemetry?new(n.telemetry(er)):new er,d=n&&n.client?
new(n.client(Xn)):new Xn,D=n&&n.window?new(n.window(tl)):new tl,b=n&&n.workspace?new(n.workspace(ol)):new ol,P=n&&n.languages?new(n.languages(il)):new il,O=n&&n.
notebooks?new(n.notebooks(sl)):new sl,v=[r,a,u,d,D,b,P,O];function k(l){return l instanceof Promise?l:De.thenable(l)?new Promise((f,_)=>{l.then(M=>f(M),M=>_(M))}):
Promise.resolve(l)}i(k,"asPromise");let I,H,X,N={listen:i(()=>o.listen(),"listen"),sendRequest:i((l,...f)=>o.sendRequest(De.string(l)?l:l.method,...f),"sendRequ\
est"),onRequest:i((l,f)=>o.onRequest(l,f),"onRequest"),sendNotification:i((l,f)=>{let _=De.string(l)?l:l.method;return o.sendNotification(_,f)},"sendNotificatio\
n"),onNotification:i((l,f)=>o.onNotification(l,f),"onNotification"),onProgress:o.onProgress,sendProgress:o.sendProgress,onInitialize:i(l=>(H=l,{dispose:i(()=>{H=
void 0},"dispose")}),"onInitialize"),onInitialized:i(l=>o.onNotification(y.InitializedNotification.type,l),"onInitialized"),onShutdown:i(l=>(I=l,{dispose:i(()=>{
I=void 0},"dispose")}),"onShutdown"),onExit:i(l=>(X=l,{dispose:i(()=>{X=void 0},"dispose")}),"onExit"),get console(){return r},get telemetry(){return u},get tracer(){
return a},get client(){return d},get window(){return D},get workspace(){return b},get languages(){return P},get notebooks(){return O},onDidChangeConfiguration:i(
l=>o.onNotification(y.DidChangeConfigurationNotification.type,l),"onDidChangeConfiguration"),onDidChangeWatchedFiles:i(l=>o.onNotification(y.DidChangeWatchedFilesNotification.
type,l),"onDidChangeWatchedFiles"),__textDocumentSync:void 0,onDidOpenTextDocument:i(l=>o.onNotification(y.DidOpenTextDocumentNotification.type,l),"onDidOpenTex\
tDocument"),onDidChangeTextDocument:i(l=>o.onNotification(y.DidChangeTextDocumentNotification.type,l),"onDidChangeTextDocument"),onDidCloseTextDocument:i(l=>o.onNotification(
y.DidCloseTextDocumentNotification.type,l),"onDidCloseTextDocument"),onWillSaveTextDocument:i(l=>o.onNotification(y.WillSaveTextDocumentNotification.type,l),"on\
WillSaveTextDocument"),onWillSaveTextDocumentWaitUntil:i(l=>o.onRequest(y.WillSaveTextDocumentWaitUntilRequest.type,l),"onWillSaveTextDocumentWaitUntil"),onDidSaveTextDocument:i(
l=>o.onNotification(y.DidSaveTextDocumentNotification.type,l),"onDidSaveTextDocument"),sendDiagnostics:i(l=>o.sendNotification(y.PublishDiagnosticsNotification.
type,l),"sendDiagnostics"),onHover:i(l=>o.onRequest(y.HoverRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),void 0)),"onHover"),onCompletion:i(l=>o.onRequest(
y.CompletionRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onCompletion"),onCompletionResolve:i(l=>o.onRequest(y.CompletionResolveRequest.
type,l),"onCompletionResolve"),onSignatureHelp:i(l=>o.onRequest(y.SignatureHelpRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),void 0)),"onSignatureHelp"),onDeclaration:i(
l=>o.onRequest(y.DeclarationRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDeclaration"),onDefinition:i(l=>o.onRequest(
y.DefinitionRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDefinition"),onTypeDefinition:i(l=>o.onRequest(y.TypeDefinitionRequest.
type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onTypeDefinition"),onImplementation:i(l=>o.onRequest(y.ImplementationRequest.type,
(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onImplementation"),onReferences:i(l=>o.onRequest(y.ReferencesRequest.type,(f,_)=>l(f,_,
(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onReferences"),onDocumentHighlight:i(l=>o.onRequest(y.DocumentHighlightRequest.type,(f,_)=>l(f,_,(0,T.
attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDocumentHighlight"),onDocumentSymbol:i(l=>o.onRequest(y.DocumentSymbolRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(
o,f),(0,T.attachPartialResult)(o,f))),"onDocumentSymbol"),onWorkspaceSymbol:i(l=>o.onRequest(y.WorkspaceSymbolRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),
(0,T.attachPartialResult)(o,f))),"onWorkspaceSymbol"),onWorkspaceSymbolResolve:i(l=>o.onRequest(y.WorkspaceSymbolResolveRequest.type,l),"onWorkspaceSymbolResolv\
e"),onCodeAction:i(l=>o.onRequest(y.CodeActionRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onCodeAction"),onCodeActionResolve:i(
l=>o.onRequest(y.CodeActionResolveRequest.type,(f,_)=>l(f,_)),"onCodeActionResolve"),onCodeLens:i(l=>o.onRequest(y.CodeLensRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(
o,f),(0,T.attachPartialResult)(o,f))),"onCodeLens"),onCodeLensResolve:i(l=>o.onRequest(y.CodeLensResolveRequest.type,(f,_)=>l(f,_)),"onCodeLensResolve"),onDocumentFormatting:i(
l=>o.onRequest(y.DocumentFormattingRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),void 0)),"onDocumentFormatting"),onDocumentRangeFormatting:i(l=>o.onRequest(
y.DocumentRangeFormattingRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),void 0)),"onDocumentRangeFormatting"),onDocumentRangesFormatting:i(l=>o.onRequest(y.
DocumentRangesFormattingRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),void 0)),"onDocumentRangesFormatting"),onDocumentOnTypeFormatting:i(l=>o.onRequest(y.
DocumentOnTypeFormattingRequest.type,(f,_)=>l(f,_)),"onDocumentOnTypeFormatting"),onRenameRequest:i(l=>o.onRequest(y.RenameRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(
o,f),void 0)),"onRenameRequest"),onPrepareRename:i(l=>o.onRequest(y.PrepareRenameRequest.type,(f,_)=>l(f,_)),"onPrepareRename"),onDocumentLinks:i(l=>o.onRequest(
y.DocumentLinkRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onDocumentLinks"),onDocumentLinkResolve:i(l=>o.onRequest(y.DocumentLinkResolveRequest.
type,(f,_)=>l(f,_)),"onDocumentLinkResolve"),onDocumentColor:i(l=>o.onRequest(y.DocumentColorRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(
o,f))),"onDocumentColor"),onColorPresentation:i(l=>o.onRequest(y.ColorPresentationRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(
o,f))),"onColorPresentation"),onFoldingRanges:i(l=>o.onRequest(y.FoldingRangeRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),
"onFoldingRanges"),onSelectionRanges:i(l=>o.onRequest(y.SelectionRangeRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),(0,T.attachPartialResult)(o,f))),"onSe\
lectionRanges"),onExecuteCommand:i(l=>o.onRequest(y.ExecuteCommandRequest.type,(f,_)=>l(f,_,(0,T.attachWorkDone)(o,f),void 0)),"onExecuteCommand"),dispose:i(()=>o.
dispose(),"dispose")};for(let l of v)l.attach(N);return o.onRequest(y.InitializeRequest.type,l=>{t.initialize(l),De.string(l.trace)&&(a.trace=y.Trace.fromString(
l.trace));for(let f of v)f.initialize(l.capabilities);if(H){let f=H(l,new y.CancellationTokenSource().token,(0,T.attachWorkDone)(o,l),void 0);return k(f).then(_=>{
if(_ instanceof y.ResponseError)return _;let M=_;M||(M={capabilities:{}});let x=M.capabilities;x||(x={},M.capabilities=x),x.textDocumentSync===void 0||x.textDocumentSync===
null?x.textDocumentSync=De.number(N.__textDocumentSync)?N.__textDocumentSync:y.TextDocumentSyncKind.None:!De.number(x.textDocumentSync)&&!De.number(x.textDocumentSync.
change)&&(x.textDocumentSync.change=De.number(N.__textDocumentSync)?N.__textDocumentSync:y.TextDocumentSyncKind.None);for(let $ of v)$.fillServerCapabilities(x);
return M})}else{let f={capabilities:{textDocumentSync:y.TextDocumentSyncKind.None}};for(let _ of v)_.fillServerCapabilities(f.capabilities);return f}}),o.onRequest(
y.ShutdownRequest.type,()=>{if(t.shutdownReceived=!0,I)return I(new y.CancellationTokenSource().token)}),o.onNotification(y.ExitNotification.type,()=>{try{if(X)
return X()}finally{t.shutdownReceived?t.exit(0):t.exit(1)}}),o.onNotification(y.SetTraceNotification.type,l=>{a.trace=y.Trace.fromString(l.value)}),N}i(_h,"crea\
teConnection")});var ml=w(de=>{"use strict";var bh=de&&de.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),vh=de&&de.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Pi=de&&de.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&bh(n,t,r[o]);return vh(n,t),n}})();Object.defineProperty(de,"__esModule",{value:!0});de.FileSystem=void 0;de.uriToFilePath=wh;de.resolve=rr;de.
resolveGlobalNodePath=Di;de.resolveGlobalYarnPath=Ph;de.resolveModulePath=Rh;var Dh=Pi(be("url")),Te=Pi(be("path")),vi=Pi(be("fs")),en=be("child_process");function wh(e){
let t=Dh.parse(e);if(t.protocol!=="file:"||!t.path)return;let n=t.path.split("/");for(let r=0,o=n.length;r<o;r++)n[r]=decodeURIComponent(n[r]);if(process.platform===
"win32"&&n.length>1){let r=n[0],o=n[1];r.length===0&&o.length>1&&o[1]===":"&&n.shift()}return Te.normalize(n.join("/"))}i(wh,"uriToFilePath");function Zt(){return process.
platform==="win32"}i(Zt,"isWindows");function rr(e,t,n,r){let o="NODE_PATH",a=["var p = process;","p.on('message',function(m){","if(m.c==='e'){","p.exit(0);","}",
"else if(m.c==='rs'){","try{","var r=require.resolve(m.a);","p.send({c:'r',s:true,r:r});","}","catch(err){","p.send({c:'r',s:false});","}","}","});"].join("");return new Promise(
(u,d)=>{let D=process.env,b=Object.create(null);Object.keys(D).forEach(P=>b[P]=D[P]),t&&vi.existsSync(t)&&(b[o]?b[o]=t+Te.delimiter+b[o]:b[o]=t,r&&r(`NODE_PATH \
value is: ${b[o]}`)),b.ELECTRON_RUN_AS_NODE="1";try{let P=(0,en.fork)("",[],{cwd:n,env:b,execArgv:["-e",a]});if(P.pid===void 0){d(new Error(`Starting process to\
 resolve node module  ${e} failed`));return}P.on("error",v=>{d(v)}),P.on("message",v=>{v.c==="r"&&(P.send({c:"e"}),v.s?u(v.r):d(new Error(`Failed to resolve mod\
ule: ${e}`)))});let O={c:"rs",a:e};P.send(O)}catch(P){d(P)}})}i(rr,"resolve");function Di(e){let t=Object.create(null);Object.keys(process.env).forEach(o=>t[o]=
process.env[o]),t.NO_UPDATE_NOTIFIER="true";let n={encoding:"utf8",env:t};Zt()&&(n.shell=!0);let r=i(()=>{},"handler");try{process.on("SIGPIPE",r);let o=(Zt()?(0,en.
spawnSync)("npm.cmd config get prefix",n):(0,en.spawnSync)("npm",["config","get","prefix"],n)).stdout;if(!o){e&&e("'npm config get prefix' didn't return a value\
.");return}let a=o.trim();return e&&e(`'npm config get prefix' value is: ${a}`),a.length>0?Zt()?Te.join(a,"node_modules"):Te.join(a,"lib","node_modules"):void 0}catch{
return}finally{process.removeListener("SIGPIPE",r)}}i(Di,"resolveGlobalNodePath");function Ph(e){let t={encoding:"utf8"};Zt()&&(t.shell=!0);let n=i(()=>{},"hand\
ler");try{process.on("SIGPIPE",n);let r=Zt()?(0,en.spawnSync)("yarn.cmd global dir --json",t):(0,en.spawnSync)("yarn",["global","dir","--json"],t),o=r.stdout;if(!o){
e&&(e("'yarn global dir' didn't return a value."),r.stderr&&e(r.stderr));return}let a=o.trim().split(/\r?\n/);for(let u of a)try{let d=JSON.parse(u);if(d.type===
"log")return Te.join(d.data,"node_modules")}catch{}return}catch{return}finally{process.removeListener("SIGPIPE",n)}}i(Ph,"resolveGlobalYarnPath");var wi;(function(e){
let t;function n(){return t!==void 0||(process.platform==="win32"?t=!1:t=!vi.existsSync(__filename.toUpperCase())||!vi.existsSync(__filename.toLowerCase())),t}i(
n,"isCaseSensitive"),e.isCaseSensitive=n;function r(o,a){return n()?Te.normalize(a).indexOf(Te.normalize(o))===0:Te.normalize(a).toLowerCase().indexOf(Te.normalize(
o).toLowerCase())===0}i(r,"isParent"),e.isParent=r})(wi||(de.FileSystem=wi={}));function Rh(e,t,n,r){return n?(Te.isAbsolute(n)||(n=Te.join(e,n)),rr(t,n,n,r).then(
o=>wi.isParent(n,o)?o:Promise.reject(new Error(`Failed to load ${t} from node path location.`))).then(void 0,o=>rr(t,Di(r),e,r))):rr(t,Di(r),e,r)}i(Rh,"resolveM\
odulePath")});var _l=w(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});var gl=be("util"),Sh=be("crypto"),We=xe(),Ri=class e extends We.AbstractMessageBuffer{static{
i(this,"MessageBuffer")}static emptyBuffer=Buffer.allocUnsafe(0);constructor(t="utf-8"){super(t)}emptyBuffer(){return e.emptyBuffer}fromString(t,n){return Buffer.
from(t,n)}toString(t,n){return t instanceof Buffer?t.toString(n):new gl.TextDecoder(n).decode(t)}asNative(t,n){return n===void 0?t instanceof Buffer?t:Buffer.from(
t):t instanceof Buffer?t.slice(0,n):Buffer.from(t.subarray(0,n))}allocNative(t){return Buffer.allocUnsafe(t)}},Si=class{static{i(this,"ReadableStreamWrapper")}stream;constructor(t){
this.stream=t}onClose(t){return this.stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.
create(()=>this.stream.off("error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}onData(t){return this.stream.on(
"data",t),We.Disposable.create(()=>this.stream.off("data",t))}},Ci=class{static{i(this,"WritableStreamWrapper")}stream;constructor(t){this.stream=t}onClose(t){return this.
stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.create(()=>this.stream.off("\
error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}write(t,n){return new Promise((r,o)=>{let a=i(u=>{u==null?
r():o(u)},"callback");typeof t=="string"?this.stream.write(t,n,a):this.stream.write(t,a)})}end(){this.stream.end()}},yl=Object.freeze({crypto:Object.freeze({randomUUID:i(
()=>(0,Sh.randomUUID)(),"randomUUID")}),messageBuffer:Object.freeze({create:i(e=>new Ri(e),"create")}),applicationJson:Object.freeze({encoder:Object.freeze({name:"\
application/json",encode:i((e,t)=>{try{return Promise.resolve(Buffer.from(JSON.stringify(e,void 0,0),t.charset))}catch(n){return Promise.reject(n)}},"encode")}),
decoder:Object.freeze({name:"application/json",decode:i((e,t)=>{try{return e instanceof Buffer?Promise.resolve(JSON.parse(e.toString(t.charset))):Promise.resolve(
JSON.parse(new gl.TextDecoder(t.charset).decode(e)))}catch(n){return Promise.reject(n)}},"decode")})}),stream:Object.freeze({asReadableStream:i(e=>new Si(e),"as\
ReadableStream"),asWritableStream:i(e=>new Ci(e),"asWritableStream")}),console,timer:Object.freeze({setTimeout(e,t,...n){let r=setTimeout(e,t,...n);return{dispose:i(
()=>clearTimeout(r),"dispose")}},setImmediate(e,...t){let n=setImmediate(e,...t);return{dispose:i(()=>clearImmediate(n),"dispose")}},setInterval(e,t,...n){let r=setInterval(
e,t,...n);return{dispose:i(()=>clearInterval(r),"dispose")}}})});function Ti(){return yl}i(Ti,"RIL");(function(e){function t(){We.RAL.install(yl)}i(t,"install"),
e.install=t})(Ti||(Ti={}));qi.default=Ti});var xi=w(j=>{"use strict";var vl=j&&j.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Ch=j&&j.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),Ni=j&&j.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&vl(n,t,r[o]);return Ch(n,t),n}})(),Th=j&&j.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&vl(t,
e,n)},qh=j&&j.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(j,"__esModule",{value:!0});j.StreamMessageWriter=j.StreamMessageReader=
j.SocketMessageWriter=j.SocketMessageReader=j.PortMessageWriter=j.PortMessageReader=j.IPCMessageWriter=j.IPCMessageReader=void 0;j.generateRandomPipeName=xh;j.createClientPipeTransport=
Eh;j.createServerPipeTransport=Fh;j.createClientSocketTransport=Ih;j.createServerSocketTransport=Lh;j.createMessageConnection=Hh;var tn=qh(_l());tn.default.install();
var Oh=Ni(be("path")),kh=Ni(be("os")),Mh=Ni(be("fs")),bl=be("crypto"),sr=be("net"),_e=xe();Th(xe(),j);var Oi=class extends _e.AbstractMessageReader{static{i(this,
"IPCMessageReader")}process;constructor(t){super(),this.process=t;let n=this.process;n.on("error",r=>this.fireError(r)),n.on("close",()=>this.fireClose())}listen(t){
return this.process.on("message",t),_e.Disposable.create(()=>this.process.off("message",t))}};j.IPCMessageReader=Oi;var ki=class extends _e.AbstractMessageWriter{static{
i(this,"IPCMessageWriter")}process;errorCount;constructor(t){super(),this.process=t,this.errorCount=0;let n=this.process;n.on("error",r=>this.fireError(r)),n.on(
"close",()=>this.fireClose())}write(t){try{return typeof this.process.send=="function"&&this.process.send(t,void 0,void 0,n=>{n?(this.errorCount++,this.handleError(
n,t)):this.errorCount=0}),Promise.resolve()}catch(n){return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.
errorCount)}end(){}};j.IPCMessageWriter=ki;var Mi=class extends _e.AbstractMessageReader{static{i(this,"PortMessageReader")}onData;constructor(t){super(),this.onData=
new _e.Emitter,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n)),t.on("message",n=>{this.onData.fire(n)})}listen(t){return this.onData.event(
t)}};j.PortMessageReader=Mi;var ji=class extends _e.AbstractMessageWriter{static{i(this,"PortMessageWriter")}port;errorCount;constructor(t){super(),this.port=t,
this.errorCount=0,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n))}write(t){try{return this.port.postMessage(t),Promise.resolve()}catch(n){
return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.errorCount)}end(){}};j.PortMessageWriter=ji;var at=class extends _e.
ReadableStreamMessageReader{static{i(this,"SocketMessageReader")}constructor(t,n="utf-8"){super((0,tn.default)().stream.asReadableStream(t),n)}};j.SocketMessageReader=
at;var ct=class extends _e.WriteableStreamMessageWriter{static{i(this,"SocketMessageWriter")}socket;constructor(t,n){super((0,tn.default)().stream.asWritableStream(
t),n),this.socket=t}dispose(){super.dispose(),this.socket.destroy()}};j.SocketMessageWriter=ct;var or=class extends _e.ReadableStreamMessageReader{static{i(this,
"StreamMessageReader")}constructor(t,n){super((0,tn.default)().stream.asReadableStream(t),n)}};j.StreamMessageReader=or;var ir=class extends _e.WriteableStreamMessageWriter{static{
i(this,"StreamMessageWriter")}constructor(t,n){super((0,tn.default)().stream.asWritableStream(t),n)}};j.StreamMessageWriter=ir;var jh=process.env.XDG_RUNTIME_DIR,
Nh=new Map([["linux",107],["darwin",102]]);function xh(){if(process.platform==="win32")return`\\\\.\\pipe\\lsp-${(0,bl.randomBytes)(16).toString("hex")}-sock`;let e=32,
t=10,n=Mh.realpathSync(jh??kh.tmpdir()),r=Nh.get(process.platform);if(r!==void 0&&(e=Math.min(r-n.length-t,e)),e<16)throw new Error(`Unable to generate a random\
 pipe name with ${e} characters.`);let o=(0,bl.randomBytes)(Math.floor(e/2)).toString("hex");return Oh.join(n,`lsp-${o}.sock`)}i(xh,"generateRandomPipeName");function Eh(e,t="\
utf-8"){let n,r=new Promise((o,a)=>{n=o});return new Promise((o,a)=>{let u=(0,sr.createServer)(d=>{u.close(),n([new at(d,t),new ct(d,t)])});u.on("error",a),u.listen(
e,()=>{u.removeListener("error",a),o({onConnected:i(()=>r,"onConnected"),close:i(()=>{u.close()},"close")})})})}i(Eh,"createClientPipeTransport");function Fh(e,t="\
utf-8"){let n=(0,sr.createConnection)(e);return[new at(n,t),new ct(n,t)]}i(Fh,"createServerPipeTransport");function Ih(e,t="utf-8"){let n,r=new Promise((o,a)=>{
n=o});return new Promise((o,a)=>{let u=(0,sr.createServer)(d=>{u.close(),n([new at(d,t),new ct(d,t)])});u.on("error",a),u.listen(e,"127.0.0.1",()=>{u.removeListener(
"error",a);let d=u.address();if(d===null||typeof d=="string"){a(new Error(`Unexpected server address: ${d}`));return}let D=d.port;o({port:i(()=>D,"port"),onConnected:i(
()=>r,"onConnected"),close:i(()=>{u.close()},"close")})})})}i(Ih,"createClientSocketTransport");function Lh(e,t="utf-8"){let n=(0,sr.createConnection)(e,"127.0.\
0.1");return[new at(n,t),new ct(n,t)]}i(Lh,"createServerSocketTransport");function Wh(e){let t=e;return t.read!==void 0&&t.addListener!==void 0}i(Wh,"isReadable\
Stream");function Ah(e){let t=e;return t.write!==void 0&&t.addListener!==void 0}i(Ah,"isWritableStream");function Hh(e,t,n,r){n||(n=_e.NullLogger);let o=Wh(e)?new or(
e):e,a=Ah(t)?new ir(t):t;return _e.ConnectionStrategy.is(r)&&(r={connectionStrategy:r}),(0,_e.createMessageConnection)(o,a,n,r)}i(Hh,"createMessageConnection")});var Ei=w(Ae=>{"use strict";var $h=Ae&&Ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Dl=Ae&&Ae.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&$h(t,e,n)};Object.
defineProperty(Ae,"__esModule",{value:!0});Ae.createProtocolConnection=Uh;var zh=xi();Dl(xi(),Ae);Dl(Y(),Ae);function Uh(e,t,n,r){return(0,zh.createMessageConnection)(
e,t,n,r)}i(Uh,"createProtocolConnection")});var Rl=w(oe=>{"use strict";var Bh=oe&&oe.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Pl=oe&&oe.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&Bh(t,e,n)};Object.
defineProperty(oe,"__esModule",{value:!0});oe.ProposedFeatures=oe.NotebookDocuments=oe.TextDocuments=oe.SemanticTokensBuilder=oe.WorkDoneProgressReporter=void 0;
var Kh=ai();Object.defineProperty(oe,"SemanticTokensBuilder",{enumerable:!0,get:i(function(){return Kh.SemanticTokensBuilder},"get")});var Vh=oi();Object.defineProperty(
oe,"WorkDoneProgressReporter",{enumerable:!0,get:i(function(){return Vh.WorkDoneProgressReporter},"get")});Pl(Y(),oe);var Jh=di();Object.defineProperty(oe,"Text\
Documents",{enumerable:!0,get:i(function(){return Jh.TextDocuments},"get")});var Gh=pi();Object.defineProperty(oe,"NotebookDocuments",{enumerable:!0,get:i(function(){
return Gh.NotebookDocuments},"get")});Pl(bi(),oe);var wl;(function(e){e.all={__brand:"features"}})(wl||(oe.ProposedFeatures=wl={}))});var Ii=w(fe=>{"use strict";var ql=fe&&fe.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Qh=fe&&fe.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Ol=fe&&fe.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&ql(n,t,r[o]);return Qh(n,t),n}})(),kl=fe&&fe.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,
n)&&ql(t,e,n)};Object.defineProperty(fe,"__esModule",{value:!0});fe.Files=void 0;fe.createConnection=ep;var Sl=be("node:util"),Fi=Ol(on()),Yh=bi(),nn=Ol(ml()),ut=Ei();
kl(Ei(),fe);kl(Rl(),fe);var Cl;(function(e){e.uriToFilePath=nn.uriToFilePath,e.resolveGlobalNodePath=nn.resolveGlobalNodePath,e.resolveGlobalYarnPath=nn.resolveGlobalYarnPath,
e.resolve=nn.resolve,e.resolveModulePath=nn.resolveModulePath})(Cl||(fe.Files=Cl={}));var Tl;function ar(){if(Tl!==void 0)try{Tl.end()}catch{}}i(ar,"endProtocol\
Connection");var Et=!1,Ml;function Xh(){let e="--clientProcessId";function t(n){try{let r=parseInt(n);isNaN(r)||(Ml=setInterval(()=>{try{process.kill(r,0)}catch{
ar(),process.exit(Et?0:1)}},3e3))}catch{}}i(t,"runTimer");for(let n=2;n<process.argv.length;n++){let r=process.argv[n];if(r===e&&n+1<process.argv.length){t(process.
argv[n+1]);return}else{let o=r.split("=");o[0]===e&&t(o[1])}}}i(Xh,"setupExitTimer");Xh();var Zh={initialize:i(e=>{let t=e.processId;Fi.number(t)&&Ml===void 0&&
setInterval(()=>{try{process.kill(t,0)}catch{process.exit(Et?0:1)}},3e3)},"initialize"),get shutdownReceived(){return Et},set shutdownReceived(e){Et=e},exit:i(e=>{
ar(),process.exit(e)},"exit")};function ep(e,t,n,r){let o,a,u,d;return e!==void 0&&e.__brand==="features"&&(o=e,e=t,t=n,n=r),ut.ConnectionStrategy.is(e)||ut.ConnectionOptions.
is(e)?d=e:(a=e,u=t,d=n),tp(a,u,d,o)}i(ep,"createConnection");function tp(e,t,n,r){let o=!1;if(!e&&!t&&process.argv.length>2){let d,D,b=process.argv.slice(2);for(let P=0;P<
b.length;P++){let O=b[P];if(O==="--node-ipc"){e=new ut.IPCMessageReader(process),t=new ut.IPCMessageWriter(process);break}else if(O==="--stdio"){o=!0,e=process.
stdin,t=process.stdout;break}else if(O==="--socket"){d=parseInt(b[P+1]);break}else if(O==="--pipe"){D=b[P+1];break}else{let v=O.split("=");if(v[0]==="--socket"){
d=parseInt(v[1]);break}else if(v[0]==="--pipe"){D=v[1];break}}}if(d){let P=(0,ut.createServerSocketTransport)(d);e=P[0],t=P[1]}else if(D){let P=(0,ut.createServerPipeTransport)(
D);e=P[0],t=P[1]}}let a="Use arguments of createConnection or set command line parameters: '--node-ipc', '--stdio' or '--socket={number}'";if(!e)throw new Error(
"Connection input stream is not set. "+a);if(!t)throw new Error("Connection output stream is not set. "+a);if(Fi.func(e.read)&&Fi.func(e.on)){let d=e;d.on("end",
()=>{ar(),process.exit(Et?0:1)}),d.on("close",()=>{ar(),process.exit(Et?0:1)})}let u=i(d=>{let D=(0,ut.createProtocolConnection)(e,t,d,n);return o&&np(d),D},"co\
nnectionFactory");return(0,Yh.createConnection)(u,Zh,r)}i(tp,"_createConnection");function np(e){function t(r){return r.map(o=>typeof o=="string"?o:(0,Sl.inspect)(
o)).join(" ")}i(t,"serialize");let n=new Map;console.assert=i(function(o,...a){if(!o)if(a.length===0)e.error("Assertion failed");else{let[u,...d]=a;e.error(`Ass\
ertion failed: ${u} ${t(d)}`)}},"assert"),console.count=i(function(o="default"){let a=String(o),u=n.get(a)??0;u+=1,n.set(a,u),e.log(`${a}: ${a}`)},"count"),console.
countReset=i(function(o){o===void 0?n.clear():n.delete(String(o))},"countReset"),console.debug=i(function(...o){e.log(t(o))},"debug"),console.dir=i(function(o,a){
e.log((0,Sl.inspect)(o,a))},"dir"),console.log=i(function(...o){e.log(t(o))},"log"),console.error=i(function(...o){e.error(t(o))},"error"),console.trace=i(function(...o){
let a=new Error().stack.replace(/(.+\n){2}/,""),u="Trace";o.length!==0&&(u+=`: ${t(o)}`),e.log(`${u}
${a}`)},"trace"),console.warn=i(function(...o){e.warn(t(o))},"warn"),console.info=i(function(...o){e.info(t(o))},"info")}i(np,"patchConsole")});var J=Zi(Ii(),1);var Ft=Zi(Ii(),1);function jl(e,t,{workspace:n,textDocument:r}){let{title:o,isPreferred:a,answers:u,creates:d}=e,D=t.diagnostics[u],b=r?.codeAction,P={title:o,kind:Ft.CodeActionKind.
QuickFix,...D===void 0?{}:{diagnostics:[D]}},O=n?.workspaceEdit?.resourceOperations?.includes(Ft.ResourceOperationKind.Create)===!0,v=n?.workspaceEdit?.documentChanges===
!0;if(d?.state==="other"||d?.state==="missing"&&!(O&&v)){let k=d.state==="other"?ds:ls;return b?.disabledSupport===!0?{...P,disabled:{reason:k}}:void 0}return{...P,
...a?{isPreferred:a}:{},edit:rp(e,t,v)}}i(jl,"actionOf");function rp({edits:e,creates:t},{uri:n,version:r},o){if(!o)return{changes:{[n]:[...e]}};let a={textDocument:{
uri:n,version:r},edits:[...e]};if(t?.state!=="missing")return{documentChanges:[a]};let u={line:0,character:0},d={textDocument:{uri:t.uri,version:null},edits:[{range:{
start:u,end:u},newText:t.text}]};return{documentChanges:[Ft.CreateFile.create(t.uri,{overwrite:!1,ignoreIfExists:!1}),d,a]}}i(rp,"editOf");import{pathToFileURL as op}from"node:url";var cr=class{static{i(this,"Documents")}#t;#r=new WeakMap;#n=0;constructor(t){this.#t=t}get(t){let n=this.#t.get(t),r=n===void 0?void 0:Li(t);if(n===void 0||r===
void 0)return;let o=this.#r.get(n);if(o?.version===n.version)return o;let a=n.getText(),u=a.length>br||Buffer.byteLength(a)>br?void 0:a,{languageId:d,version:D}=n,
b={uri:t,path:r,language:d,version:D,serial:this.#n++,text:u};return this.#r.set(n,b),b}all(){return this.#t.keys().flatMap(t=>this.get(t)??[])}};function Li(e){
if(!e.startsWith("untitled:"))return wr(e);let t=encodeURIComponent(e.slice(9));return wr(new URL(t,op(`${process.cwd()}/`)).href)}i(Li,"placeOf");import{Worker as ip}from"node:worker_threads";var lt=class extends Error{static{i(this,"Unanswered")}late;constructor(t,n){super(t),this.name="Unanswered",this.late=n}},sp=500,ap=1024,rn=class{static{i(this,
"EditorThread")}#t;#r;#n=[];#e;#o;#i=new Map;constructor(t,n){this.#t=t,this.#r=n}warm(){this.#e??=this.#s()}async ask(t,n){let r=await new Promise(o=>{this.#n.
push({question:t,signal:n,done:o}),this.#a()});if(!(r===void 0||n.aborted)){if(!r.ok)throw new lt(r.error,r.late===!0);return{answer:r.answer}}}async close(){for(let{
done:t}of this.#n.splice(0))t(void 0);await this.#e?.terminate()}#a(){if(this.#o!==void 0)return;let t=this.#n.shift();if(t===void 0)return;if(t.signal.aborted){
t.done(void 0),this.#a();return}this.#e??=this.#s(),this.#e.postMessage(this.#u(t.question));let{longest:n}=this.#t,r=setTimeout(()=>this.#d(us(n),!0),n*1e3),o,
a=i(()=>{t.done(void 0),o=setTimeout(()=>this.#d("it was cancelled"),sp)},"onAbort");t.signal.addEventListener("abort",a),this.#o={...t,done:i(u=>{clearTimeout(
r),clearTimeout(o),t.signal.removeEventListener("abort",a),t.done(u)},"done")}}#u(t){let n=new Map(this.#r().map(a=>[a.uri,a])),r=[...n.values()].filter(a=>this.#i.
get(a.uri)!==a),o=[...this.#i.keys()].filter(a=>!n.has(a));return this.#i=n,{changed:r,closed:o,question:t}}#s(){let{entry:t,workerData:n}=this.#t,r=new ip(t,{workerData:n,
stdout:!0,resourceLimits:{maxOldGenerationSizeMb:ap}});return r.on("message",o=>{r===this.#e&&this.#l(o)}),r.on("error",o=>this.#c(r,es(o))),r.on("exit",o=>this.#c(
r,`its thread ended with ${o}`)),r}#l(t){let n=this.#o;this.#o=void 0,n?.done(t),this.#a()}#c(t,n,r=!1){t===this.#e&&(this.#e=void 0,this.#i=new Map,this.#l({ok:!1,
error:n,...r?{late:!0}:{}}))}#d(t,n=!1){let r=this.#e;r!==void 0&&(this.#c(r,t,n),r.terminate())}};var ur=120,cp=2e3,lr=class{static{i(this,"Judging")}#t;#r;#n;#e=new Map;#o=new Map;#i=new Map;#a;constructor(t,n,r){this.#t=t,this.#r=n,this.#n=r,this.#a=setInterval(
()=>{this.checkDisk()},cp).unref()}changed(t){return this.#s(t,this.#e.has(t)?ur:0),this.#u(t)}closed(t){let n=this.#e.get(t);return n?.end.abort(),this.#e.delete(
t),this.#o.delete(t),this.#i.delete(t),this.#t.sendDiagnostics({uri:t,diagnostics:[]}),this.#h(n?.last),this.#u(t)}all(){for(let t of[...this.#e.keys()])this.#s(
t,ur)}settled(t){return this.#e.get(t)?.judged??Promise.resolve(void 0)}async checkDisk(){let t=new Map;for(let[n,{last:r,settled:o}]of[...this.#e])for(let[a,u]of o?
r?.rests??[]:[])if(!u.startsWith("open ")&&await ts(t,a,()=>gs(a))!==u){this.#e.get(n)?.last===r&&this.#s(n,0);break}}end(){clearInterval(this.#a);for(let{end:t}of this.#e.
values())t.abort();this.#e.clear()}async#u(t){let n=Li(t),r=n===void 0?t:await os(n);for(let[o,{last:a}]of[...this.#e])o!==t&&(a?.rests.has(t)||a?.rests.has(r))&&
this.#s(o,ur)}#s(t,n){let r=this.#e.get(t);r?.end.abort();let o=new AbortController,a=lp(n,o.signal).then(()=>this.#l(t,o.signal)),u=r?.last;this.#e.set(t,{end:o,
judged:a,settled:!1,...u===void 0?{}:{last:u}}),a.catch(d=>this.#t.console.error(String(d)))}async#l(t,n){let r=this.#n.get(t);if(r===void 0||n.aborted)return;let o=await this.#c(
r,n),a=this.#e.get(t);if(o===void 0||n.aborted||a?.end.signal!==n)return;let u={...o,uri:t,version:r.version},d=a.last;return a.last=u,a.settled=!0,await this.#d(
u),this.#h(d),this.#n.all().some(b=>{let P=o.rests.get(b.uri);return P!==void 0&&P!==ys(b)})&&this.#s(t,ur),u}async#c(t,n){try{return(await this.#r.ask({kind:"j\
udge",uri:t.uri},n))?.answer}catch(r){if(!(r instanceof lt))throw r;return this.#t.console.error(`${t.path} is not judged: ${r.message}`),up(t,r)}}async#d({uri:t,
version:n,diagnostics:r,notes:o,elsewhere:a}){await this.#t.sendDiagnostics({uri:t,version:n,diagnostics:[...r]});let u=o.join(`
`);if(u!==(this.#o.get(t)??""))for(let d of o)this.#t.console.info(d);this.#o.set(t,u);for(let d of a)await this.#f(d.uri,d.diagnostics)}async#f(t,n){let r=JSON.
stringify(n);r!==(this.#i.get(t)??"[]")&&(this.#i.set(t,r),await this.#t.sendDiagnostics({uri:t,diagnostics:[...n]}))}#h(t){let n=new Set([...this.#e.values()].
flatMap(({last:r})=>r?.elsewhere.map(({uri:o})=>o)??[]));for(let{uri:r}of t?.elsewhere??[])!n.has(r)&&!this.#e.has(r)&&this.#f(r,[])}};function up(e,{message:t,
late:n}){let r={rules:{}},o=n?as({status:"failed",path:e.path,error:t},r):ss(e.path,t,r),a=o.status==="skipped"?[]:o.findings,u=ms(e.text??"");return{diagnostics:a.
map(D=>ps(D,u)),remedies:[],notes:[],elsewhere:[],rests:new Map}}i(up,"notJudged");function lp(e,t){return e===0?Promise.resolve():new Promise(n=>{let r=setTimeout(
n,e);t.addEventListener("abort",()=>{clearTimeout(r),n()})})}i(lp,"after");var Wi="bpftrace-guard.explain";function yy({input:e,output:t,...n}){let r=(0,J.createConnection)(e,t),o=new J.TextDocuments(cs),a=new cr(o),u=new rn(n,()=>a.all()),
d=new rn(n,()=>a.all()),D=new lr(r,u,a),b={};r.onInitialize(v=>(b=v.capabilities,u.warm(),{serverInfo:{name:"bpftrace-guard",version:_r},capabilities:{positionEncoding:J.PositionEncodingKind.
UTF16,textDocumentSync:{openClose:!0,change:J.TextDocumentSyncKind.Incremental},codeActionProvider:{codeActionKinds:[J.CodeActionKind.QuickFix]},hoverProvider:!0,
completionProvider:{triggerCharacters:[":","@","$"]},documentSymbolProvider:!0,semanticTokensProvider:{legend:_s,full:!0},executeCommandProvider:{commands:[Wi]}}})),
r.onInitialized(()=>{if(b.workspace?.didChangeWatchedFiles?.dynamicRegistration!==!0)return;let v=[...is.map(k=>`**/${k}`),"**/*.bt"];r.client.register(J.DidChangeWatchedFilesNotification.
type,{watchers:v.map(k=>({globPattern:k}))})}),r.onDidChangeWatchedFiles(({changes:v})=>v.some(({type:I})=>I!==J.FileChangeType.Changed)?D.all():D.checkDisk()),
o.onDidChangeContent(({document:v})=>D.changed(v.uri)),o.onDidClose(({document:v})=>D.closed(v.uri));let P=i(async(v,k,I)=>{if(a.get(v)===void 0)return k;try{return await I()??
k}catch(H){if(!(H instanceof lt))throw H;return r.console.error(`${v}: ${H.message}`),k}},"ask"),O=i(({textDocument:{uri:v},position:k})=>({uri:v,offset:o.get(v)?.
offsetAt(k)??0}),"at");r.onHover((v,k)=>P(v.textDocument.uri,null,async()=>fp((await d.ask({kind:"hover",...O(v)},dr(k)))?.answer,b))),r.onCompletion((v,k)=>P(v.
textDocument.uri,[],async()=>[...(await d.ask({kind:"completion",...O(v)},dr(k)))?.answer??[]])),r.onDocumentSymbol(({textDocument:{uri:v}},k)=>P(v,[],async()=>{
let I=(await d.ask({kind:"symbols",uri:v},dr(k)))?.answer??[];return b.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport===!0?[...I]:xl(I,v)})),r.
languages.semanticTokens.on(({textDocument:{uri:v}},k)=>P(v,{data:[]},async()=>({data:[...(await d.ask({kind:"tokens",uri:v},dr(k)))?.answer??[]]}))),r.onCodeAction(
async({textDocument:{uri:v},range:k,context:I})=>{let H=await D.settled(v);if(H===void 0)return[];let X=H.diagnostics.map(({range:x})=>!Nl(x.end,k.start)&&!Nl(k.
end,x.start)),N=i(x=>I.only===void 0||I.only.some($=>x===$||x.startsWith(`${$}.`)||$===""),"wanted"),f=b.textDocument?.codeAction?.codeActionLiteralSupport!==void 0&&
N(J.CodeActionKind.QuickFix)?H.remedies.filter(({answers:x})=>X[x]).flatMap(x=>jl(x,H,b)??[]):[],_=new Set(H.diagnostics.flatMap(({code:x},$)=>X[$]&&El(x)?[x]:[])),
M=I.only===void 0?[..._].map(x=>({title:fs(x),command:Wi,arguments:[x]})):[];return[...f,...M]}),r.onExecuteCommand(v=>dp(v,r,b)),r.onShutdown(()=>{D.end();for(let v of[
u,d])v.close()}),o.listen(r),r.listen()}i(yy,"serve");async function dp({command:e,arguments:[t]=[]},n,{window:r}){let o=e===Wi&&typeof t=="string"?hs(t):void 0;
if(o===void 0||!El(t))return null;let a=ns(t,_r);return r?.showDocument?.support===!0?await n.sendRequest(J.ShowDocumentRequest.type,{uri:a,external:!0}):await n.
sendNotification(J.ShowMessageNotification.type,{type:J.MessageType.Info,message:`${o.split(`

`)[1]??""} ${a}`}),o}i(dp,"explain");function fp(e,{textDocument:t}){let n=t?.hover?.contentFormat?.includes("markdown")===!0;return e===void 0||n||!J.MarkupContent.
is(e.contents)?e:{...e,contents:{...e.contents,kind:"plaintext"}}}i(fp,"asShown");function xl(e,t){return e.flatMap(({name:n,kind:r,range:o,children:a=[]})=>[{name:n,
kind:r,location:{uri:t,range:o}},...xl(a,t)])}i(xl,"flat");function El(e){return rs.some(t=>t===e)}i(El,"isRule");function Nl(e,t){return e.line<t.line||e.line===
t.line&&e.character<t.character}i(Nl,"isBefore");function dr(e){let t=new AbortController;return e.isCancellationRequested&&t.abort(),e.onCancellationRequested(
()=>t.abort()),t.signal}i(dr,"signalOf");export{yy as serve};
