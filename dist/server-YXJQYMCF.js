import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{d as Dr,e as wr,f as us,i as ps,l as ms,n as Pr,o as gs,p as ys,q as _s}from"./chunk-NOLZBSQY.js";import{e as ls,f as ds,g as fs,h as hs}from"./chunk-IR5JY2LW.js";
import{k as is}from"./chunk-E2HCW2IJ.js";import{ca as ss,qa as as,sa as cs,y as vr}from"./chunk-UKPSX7N6.js";import{a as br,cb as os,ea as ns}from"./chunk-MXETOLJE.js";
import"./chunk-QUGXI2HH.js";import"./chunk-N6Y3JKTD.js";import"./chunk-XUKDSFID.js";import{b as on,od as rs}from"./chunk-FG3DPF3U.js";import"./chunk-B6BJ3YSN.js";
import{a as ts}from"./chunk-ISUK2UUZ.js";import{a as i,b as be,d as w,f as es,g as _r}from"./chunk-H47UKSLI.js";var sn=w(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.boolean=Zl;Pe.string=bs;Pe.number=ed;Pe.error=td;Pe.func=vs;Pe.array=Ds;Pe.stringArray=
nd;Pe.typedArray=rd;Pe.thenable=od;function Zl(e){return e===!0||e===!1}i(Zl,"boolean");function bs(e){return typeof e=="string"||e instanceof String}i(bs,"stri\
ng");function ed(e){return typeof e=="number"||e instanceof Number}i(ed,"number");function td(e){return e instanceof Error}i(td,"error");function vs(e){return typeof e==
"function"}i(vs,"func");function Ds(e){return Array.isArray(e)}i(Ds,"array");function nd(e){return Ds(e)&&e.every(t=>bs(t))}i(nd,"stringArray");function rd(e,t){
return Array.isArray(e)&&e.every(t)}i(rd,"typedArray");function od(e){return e&&vs(e.then)}i(od,"thenable")});var ht=w(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.boolean=id;Ne.string=ws;Ne.number=sd;Ne.error=ad;Ne.func=cd;Ne.array=Ps;Ne.stringArray=
ud;function id(e){return e===!0||e===!1}i(id,"boolean");function ws(e){return typeof e=="string"||e instanceof String}i(ws,"string");function sd(e){return typeof e==
"number"||e instanceof Number}i(sd,"number");function ad(e){return e instanceof Error}i(ad,"error");function cd(e){return typeof e=="function"}i(cd,"func");function Ps(e){
return Array.isArray(e)}i(Ps,"array");function ud(e){return Ps(e)&&e.every(t=>ws(t))}i(ud,"stringArray")});var Jr=w(R=>{"use strict";var ld=R&&R.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),dd=R&&R.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),fd=R&&R.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&ld(n,t,r[o]);return dd(n,t),n}})();Object.defineProperty(R,"__esModule",{value:!0});R.Message=R.NotificationType9=R.NotificationType8=R.NotificationType7=
R.NotificationType6=R.NotificationType5=R.NotificationType4=R.NotificationType3=R.NotificationType2=R.NotificationType1=R.NotificationType0=R.NotificationType=R.
RequestType9=R.RequestType8=R.RequestType7=R.RequestType6=R.RequestType5=R.RequestType4=R.RequestType3=R.RequestType2=R.RequestType1=R.RequestType=R.RequestType0=
R.AbstractMessageSignature=R.ParameterStructures=R.ResponseError=R.ErrorCodes=void 0;var rt=fd(ht()),Rr;(function(e){e.ParseError=-32700,e.InvalidRequest=-32600,
e.MethodNotFound=-32601,e.InvalidParams=-32602,e.InternalError=-32603,e.jsonrpcReservedErrorRangeStart=-32099,e.serverErrorStart=-32099,e.MessageWriteError=-32099,
e.MessageReadError=-32098,e.PendingResponseRejected=-32097,e.ConnectionInactive=-32096,e.ServerNotInitialized=-32002,e.UnknownErrorCode=-32001,e.jsonrpcReservedErrorRangeEnd=
-32e3,e.serverErrorEnd=-32e3})(Rr||(R.ErrorCodes=Rr={}));var Sr=class e extends Error{static{i(this,"ResponseError")}code;data;constructor(t,n,r){super(n),this.
code=rt.number(t)?t:Rr.UnknownErrorCode,this.data=r,Object.setPrototypeOf(this,e.prototype)}toJson(){let t={code:this.code,message:this.message};return this.data!==
void 0&&(t.data=this.data),t}};R.ResponseError=Sr;var Ue=class e{static{i(this,"ParameterStructures")}kind;static auto=new e("auto");static byPosition=new e("by\
Position");static byName=new e("byName");constructor(t){this.kind=t}static is(t){return t===e.auto||t===e.byName||t===e.byPosition}toString(){return this.kind}};
R.ParameterStructures=Ue;var U=class{static{i(this,"AbstractMessageSignature")}method;numberOfParams;constructor(t,n){this.method=t,this.numberOfParams=n}get parameterStructures(){
return Ue.auto}};R.AbstractMessageSignature=U;var Cr=class extends U{static{i(this,"RequestType0")}_;constructor(t){super(t,0)}};R.RequestType0=Cr;var Tr=class extends U{static{
i(this,"RequestType")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){return this._parameterStructures}};
R.RequestType=Tr;var Or=class extends U{static{i(this,"RequestType1")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.RequestType1=Or;var qr=class extends U{static{i(this,"RequestType2")}_;constructor(t){super(t,2)}};R.RequestType2=qr;var kr=class extends U{static{
i(this,"RequestType3")}_;constructor(t){super(t,3)}};R.RequestType3=kr;var Mr=class extends U{static{i(this,"RequestType4")}_;constructor(t){super(t,4)}};R.RequestType4=
Mr;var jr=class extends U{static{i(this,"RequestType5")}_;constructor(t){super(t,5)}};R.RequestType5=jr;var Nr=class extends U{static{i(this,"RequestType6")}_;constructor(t){
super(t,6)}};R.RequestType6=Nr;var xr=class extends U{static{i(this,"RequestType7")}_;constructor(t){super(t,7)}};R.RequestType7=xr;var Er=class extends U{static{
i(this,"RequestType8")}_;constructor(t){super(t,8)}};R.RequestType8=Er;var Fr=class extends U{static{i(this,"RequestType9")}_;constructor(t){super(t,9)}};R.RequestType9=
Fr;var Ir=class extends U{static{i(this,"NotificationType")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.NotificationType=Ir;var Lr=class extends U{static{i(this,"NotificationType0")}_;constructor(t){super(t,0)}};R.NotificationType0=
Lr;var Wr=class extends U{static{i(this,"NotificationType1")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};R.NotificationType1=Wr;var Ar=class extends U{static{i(this,"NotificationType2")}_;constructor(t){super(t,2)}};R.NotificationType2=
Ar;var Hr=class extends U{static{i(this,"NotificationType3")}_;constructor(t){super(t,3)}};R.NotificationType3=Hr;var $r=class extends U{static{i(this,"Notifica\
tionType4")}_;constructor(t){super(t,4)}};R.NotificationType4=$r;var zr=class extends U{static{i(this,"NotificationType5")}_;constructor(t){super(t,5)}};R.NotificationType5=
zr;var Ur=class extends U{static{i(this,"NotificationType6")}_;constructor(t){super(t,6)}};R.NotificationType6=Ur;var Br=class extends U{static{i(this,"Notifica\
tionType7")}_;constructor(t){super(t,7)}};R.NotificationType7=Br;var Kr=class extends U{static{i(this,"NotificationType8")}_;constructor(t){super(t,8)}};R.NotificationType8=
Kr;var Vr=class extends U{static{i(this,"NotificationType9")}_;constructor(t){super(t,9)}};R.NotificationType9=Vr;var Rs;(function(e){function t(o){let a=o;return a&&
rt.string(a.method)&&(rt.string(a.id)||rt.number(a.id))}i(t,"isRequest"),e.isRequest=t;function n(o){let a=o;return a&&rt.string(a.method)&&o.id===void 0}i(n,"i\
sNotification"),e.isNotification=n;function r(o){let a=o;return a&&(a.result!==void 0||!!a.error)&&(rt.string(a.id)||rt.number(a.id)||a.id===null)}i(r,"isRespon\
se"),e.isResponse=r})(Rs||(R.Message=Rs={}))});var Qr=w(Be=>{"use strict";Object.defineProperty(Be,"__esModule",{value:!0});Be.LRUCache=Be.LinkedMap=Be.Touch=void 0;var se;(function(e){e.None=0,e.First=1,e.AsOld=
e.First,e.Last=2,e.AsNew=e.Last})(se||(Be.Touch=se={}));var an=class{static{i(this,"LinkedMap")}[Symbol.toStringTag]="LinkedMap";_map;_head;_tail;_size;_state;constructor(){
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
this.clear();for(let[n,r]of t)this.set(n,r)}};Be.LinkedMap=an;var Gr=class extends an{static{i(this,"LRUCache")}_limit;_ratio;constructor(t,n=1){super(),this._limit=
t,this._ratio=Math.min(Math.max(0,n),1)}get limit(){return this._limit}set limit(t){this._limit=t,this.checkTrim()}get ratio(){return this._ratio}set ratio(t){this.
_ratio=Math.min(Math.max(0,t),1),this.checkTrim()}get(t,n=se.AsNew){return super.get(t,n)}peek(t){return super.get(t,se.None)}set(t,n){return super.set(t,n,se.Last),
this.checkTrim(),this}checkTrim(){this.size>this._limit&&this.trimOld(Math.round(this._limit*this._ratio))}};Be.LRUCache=Gr});var Cs=w(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});cn.Disposable=void 0;var Ss;(function(e){function t(n){return{dispose:n}}i(t,"creat\
e"),e.create=t})(Ss||(cn.Disposable=Ss={}))});var Ke=w(Zr=>{"use strict";Object.defineProperty(Zr,"__esModule",{value:!0});var Yr;function Xr(){if(Yr===void 0)throw new Error("No runtime abstraction layer i\
nstalled");return Yr}i(Xr,"RAL");(function(e){function t(n){if(n===void 0)throw new Error("No runtime abstraction layer provided");Yr=n}i(t,"install"),e.install=
t})(Xr||(Xr={}));Zr.default=Xr});var pt=w(Ve=>{"use strict";var hd=Ve&&Ve.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(Ve,"__esModule",{value:!0});Ve.
Emitter=Ve.Event=void 0;var pd=hd(Ke()),Ts;(function(e){let t={dispose(){}};e.None=function(){return t}})(Ts||(Ve.Event=Ts={}));var eo=class{static{i(this,"Call\
backList")}_callbacks;_contexts;add(t,n=null,r){this._callbacks||(this._callbacks=[],this._contexts=[]),this._callbacks.push(t),this._contexts.push(n),Array.isArray(
r)&&r.push({dispose:i(()=>this.remove(t,n),"dispose")})}remove(t,n=null){if(!this._callbacks)return;let r=!1;for(let o=0,a=this._callbacks.length;o<a;o++)if(this.
_callbacks[o]===t)if(this._contexts[o]===n){this._callbacks.splice(o,1),this._contexts.splice(o,1);return}else r=!0;if(r)throw new Error("When adding a listener\
 with a context, you should remove it with the same context")}invoke(...t){if(!this._callbacks)return[];let n=[],r=this._callbacks.slice(0),o=this._contexts.slice(
0);for(let a=0,u=r.length;a<u;a++)try{n.push(r[a].apply(o[a],t))}catch(h){(0,pd.default)().console.error(h)}return n}isEmpty(){return!this._callbacks||this._callbacks.
length===0}dispose(){this._callbacks=void 0,this._contexts=void 0}},to=class e{static{i(this,"Emitter")}_options;static _noop=i(function(){},"_noop");_event;_callbacks;constructor(t){
this._options=t}get event(){return this._event||(this._event=(t,n,r)=>{this._callbacks||(this._callbacks=new eo),this._options&&this._options.onFirstListenerAdd&&
this._callbacks.isEmpty()&&this._options.onFirstListenerAdd(this),this._callbacks.add(t,n);let o={dispose:i(()=>{this._callbacks&&(this._callbacks.remove(t,n),o.
dispose=e._noop,this._options&&this._options.onLastListenerRemove&&this._callbacks.isEmpty()&&this._options.onLastListenerRemove(this))},"dispose")};return Array.
isArray(r)&&r.push(o),o}),this._event}fire(t){this._callbacks&&this._callbacks.invoke.call(this._callbacks,t)}dispose(){this._callbacks&&(this._callbacks.dispose(),
this._callbacks=void 0)}};Ve.Emitter=to});var dn=w(he=>{"use strict";var md=he&&he.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),gd=he&&he.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),yd=he&&he.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&md(n,t,r[o]);return gd(n,t),n}})(),_d=he&&he.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(he,"__es\
Module",{value:!0});he.CancellationTokenSource=he.CancellationToken=void 0;var bd=_d(Ke()),vd=yd(ht()),no=pt(),un;(function(e){e.None=Object.freeze({isCancellationRequested:!1,
onCancellationRequested:no.Event.None}),e.Cancelled=Object.freeze({isCancellationRequested:!0,onCancellationRequested:no.Event.None});function t(n){let r=n;return r&&
(r===e.None||r===e.Cancelled||vd.boolean(r.isCancellationRequested)&&!!r.onCancellationRequested)}i(t,"is"),e.is=t})(un||(he.CancellationToken=un={}));var Dd=Object.
freeze(function(e,t){let n=(0,bd.default)().timer.setTimeout(e.bind(t),0);return{dispose(){n.dispose()}}}),ln=class{static{i(this,"MutableToken")}_isCancelled=!1;_emitter;cancel(){
this._isCancelled||(this._isCancelled=!0,this._emitter&&(this._emitter.fire(void 0),this.dispose()))}get isCancellationRequested(){return this._isCancelled}get onCancellationRequested(){
return this._isCancelled?Dd:(this._emitter||(this._emitter=new no.Emitter),this._emitter.event)}dispose(){this._emitter&&(this._emitter.dispose(),this._emitter=
void 0)}},ro=class{static{i(this,"CancellationTokenSource")}_token;get token(){return this._token||(this._token=new ln),this._token}cancel(){this._token?this._token.
cancel():this._token=un.Cancelled}dispose(){this._token?this._token instanceof ln&&this._token.dispose():this._token=un.None}};he.CancellationTokenSource=ro});var Os=w(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.SharedArrayReceiverStrategy=mt.SharedArraySenderStrategy=void 0;var wd=dn(),At;(function(e){
e.Continue=0,e.Cancelled=1})(At||(At={}));var oo=class{static{i(this,"SharedArraySenderStrategy")}buffers;constructor(){this.buffers=new Map}enableCancellation(t){
if(t.id===null)return;let n=new SharedArrayBuffer(4),r=new Int32Array(n,0,1);r[0]=At.Continue,this.buffers.set(t.id,n),t.$cancellationData=n}async sendCancellation(t,n){
let r=this.buffers.get(n);if(r===void 0)return;let o=new Int32Array(r,0,1);Atomics.store(o,0,At.Cancelled)}cleanup(t){this.buffers.delete(t)}dispose(){this.buffers.
clear()}};mt.SharedArraySenderStrategy=oo;var io=class{static{i(this,"SharedArrayBufferCancellationToken")}data;constructor(t){this.data=new Int32Array(t,0,1)}get isCancellationRequested(){
return Atomics.load(this.data,0)===At.Cancelled}get onCancellationRequested(){throw new Error("Cancellation over SharedArrayBuffer doesn't support cancellation \
events")}},so=class{static{i(this,"SharedArrayBufferCancellationTokenSource")}token;constructor(t){this.token=new io(t)}cancel(){}dispose(){}},ao=class{static{i(
this,"SharedArrayReceiverStrategy")}kind="request";createCancellationTokenSource(t){let n=t.$cancellationData;return n===void 0?new wd.CancellationTokenSource:new so(
n)}};mt.SharedArrayReceiverStrategy=ao});var uo=w(gt=>{"use strict";var Pd=gt&&gt.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(gt,"__esModule",{value:!0});gt.
Semaphore=void 0;var Rd=Pd(Ke()),co=class{static{i(this,"Semaphore")}_capacity;_active;_waiting;constructor(t=1){if(t<=0)throw new Error("Capacity must be great\
er than 0");this._capacity=t,this._active=0,this._waiting=[]}lock(t){return new Promise((n,r)=>{this._waiting.push({thunk:t,resolve:n,reject:r}),this.runNext()})}get active(){
return this._active}runNext(){this._waiting.length===0||this._active===this._capacity||(0,Rd.default)().timer.setImmediate(()=>this.doRunNext())}doRunNext(){if(this.
_waiting.length===0||this._active===this._capacity)return;let t=this._waiting.shift();if(this._active++,this._active>this._capacity)throw new Error("Too many th\
unks active");try{let n=t.thunk();n instanceof Promise?n.then(r=>{this._active--,t.resolve(r),this.runNext()},r=>{this._active--,t.reject(r),this.runNext()}):(this.
_active--,t.resolve(n),this.runNext())}catch(n){this._active--,t.reject(n),this.runNext()}}};gt.Semaphore=co});var ks=w(ae=>{"use strict";var Sd=ae&&ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Cd=ae&&ae.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Td=ae&&ae.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Sd(n,t,r[o]);return Cd(n,t),n}})(),Od=ae&&ae.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ae,"__es\
Module",{value:!0});ae.ReadableStreamMessageReader=ae.AbstractMessageReader=ae.MessageReader=void 0;var fo=Od(Ke()),yt=Td(ht()),lo=pt(),qd=uo(),qs;(function(e){
function t(n){let r=n;return r&&yt.func(r.listen)&&yt.func(r.dispose)&&yt.func(r.onError)&&yt.func(r.onClose)&&yt.func(r.onPartialMessage)}i(t,"is"),e.is=t})(qs||
(ae.MessageReader=qs={}));var fn=class{static{i(this,"AbstractMessageReader")}errorEmitter;closeEmitter;partialMessageEmitter;constructor(){this.errorEmitter=new lo.
Emitter,this.closeEmitter=new lo.Emitter,this.partialMessageEmitter=new lo.Emitter}dispose(){this.errorEmitter.dispose(),this.closeEmitter.dispose(),this.partialMessageEmitter.
dispose()}get onError(){return this.errorEmitter.event}fireError(t){this.errorEmitter.fire(this.asError(t))}get onClose(){return this.closeEmitter.event}fireClose(){
this.closeEmitter.fire(void 0)}get onPartialMessage(){return this.partialMessageEmitter.event}firePartialMessage(t){this.partialMessageEmitter.fire(t)}asError(t){
return t instanceof Error?t:new Error(`Reader received error. Reason: ${yt.string(t.message)?t.message:"unknown"}`)}};ae.AbstractMessageReader=fn;var ho;(function(e){
function t(n){let r,o,a,u=new Map,h,v=new Map;if(n===void 0||typeof n=="string")r=n??"utf-8";else{if(r=n.charset??"utf-8",n.contentDecoder!==void 0&&(a=n.contentDecoder,
u.set(a.name,a)),n.contentDecoders!==void 0)for(let g of n.contentDecoders)u.set(g.name,g);if(n.contentTypeDecoder!==void 0&&(h=n.contentTypeDecoder,v.set(h.name,
h)),n.contentTypeDecoders!==void 0)for(let g of n.contentTypeDecoders)v.set(g.name,g)}return h===void 0&&(h=(0,fo.default)().applicationJson.decoder,v.set(h.name,
h)),{charset:r,contentDecoder:a,contentDecoders:u,contentTypeDecoder:h,contentTypeDecoders:v}}i(t,"fromOptions"),e.fromOptions=t})(ho||(ho={}));var po=class extends fn{static{
i(this,"ReadableStreamMessageReader")}readable;options;callback;nextMessageLength;messageToken;buffer;partialMessageTimer;_partialMessageTimeout;readSemaphore;constructor(t,n){
super(),this.readable=t,this.options=ho.fromOptions(n),this.buffer=(0,fo.default)().messageBuffer.create(this.options.charset),this._partialMessageTimeout=1e4,this.
nextMessageLength=-1,this.messageToken=0,this.readSemaphore=new qd.Semaphore(1)}set partialMessageTimeout(t){this._partialMessageTimeout=t}get partialMessageTimeout(){
return this._partialMessageTimeout}listen(t){this.nextMessageLength=-1,this.messageToken=0,this.partialMessageTimer=void 0,this.callback=t;let n=this.readable.onData(
r=>{this.onData(r)});return this.readable.onError(r=>this.fireError(r)),this.readable.onClose(()=>this.fireClose()),n}onData(t){try{for(this.buffer.append(t);;){
if(this.nextMessageLength===-1){let r=this.buffer.tryReadHeaders(!0);if(!r)return;let o=r.get("content-length");if(!o){this.fireError(new Error(`Header must pro\
vide a Content-Length property.
${JSON.stringify(Object.fromEntries(r))}`));return}let a=parseInt(o);if(isNaN(a)){this.fireError(new Error(`Content-Length value must be a number. Got ${o}`));return}
this.nextMessageLength=a}let n=this.buffer.tryReadBody(this.nextMessageLength);if(n===void 0){this.setPartialMessageTimer();return}this.clearPartialMessageTimer(),
this.nextMessageLength=-1,this.readSemaphore.lock(async()=>{let r=this.options.contentDecoder!==void 0?await this.options.contentDecoder.decode(n):n,o=await this.
options.contentTypeDecoder.decode(r,this.options);this.callback(o)}).catch(r=>{this.fireError(r)})}}catch(n){this.fireError(n)}}clearPartialMessageTimer(){this.
partialMessageTimer&&(this.partialMessageTimer.dispose(),this.partialMessageTimer=void 0)}setPartialMessageTimer(){this.clearPartialMessageTimer(),!(this._partialMessageTimeout<=
0)&&(this.partialMessageTimer=(0,fo.default)().timer.setTimeout((t,n)=>{this.partialMessageTimer=void 0,t===this.messageToken&&(this.firePartialMessage({messageToken:t,
waitingTime:n}),this.setPartialMessageTimer())},this._partialMessageTimeout,this.messageToken,this._partialMessageTimeout))}};ae.ReadableStreamMessageReader=po});var Es=w(ce=>{"use strict";var kd=ce&&ce.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Md=ce&&ce.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),jd=ce&&ce.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&kd(n,t,r[o]);return Md(n,t),n}})(),Nd=ce&&ce.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ce,"__es\
Module",{value:!0});ce.WriteableStreamMessageWriter=ce.AbstractMessageWriter=ce.MessageWriter=void 0;var Ms=Nd(Ke()),Ht=jd(ht()),xd=uo(),js=pt(),Ed="Content-Len\
gth: ",Ns=`\r
`,xs;(function(e){function t(n){let r=n;return r&&Ht.func(r.dispose)&&Ht.func(r.onClose)&&Ht.func(r.onError)&&Ht.func(r.write)}i(t,"is"),e.is=t})(xs||(ce.MessageWriter=
xs={}));var hn=class{static{i(this,"AbstractMessageWriter")}errorEmitter;closeEmitter;constructor(){this.errorEmitter=new js.Emitter,this.closeEmitter=new js.Emitter}dispose(){
this.errorEmitter.dispose(),this.closeEmitter.dispose()}get onError(){return this.errorEmitter.event}fireError(t,n,r){this.errorEmitter.fire([this.asError(t),n,
r])}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)}asError(t){return t instanceof Error?t:new Error(`Writer received er\
ror. Reason: ${Ht.string(t.message)?t.message:"unknown"}`)}};ce.AbstractMessageWriter=hn;var mo;(function(e){function t(n){return n===void 0||typeof n=="string"?
{charset:n??"utf-8",contentTypeEncoder:(0,Ms.default)().applicationJson.encoder}:{charset:n.charset??"utf-8",contentEncoder:n.contentEncoder,contentTypeEncoder:n.
contentTypeEncoder??(0,Ms.default)().applicationJson.encoder}}i(t,"fromOptions"),e.fromOptions=t})(mo||(mo={}));var go=class extends hn{static{i(this,"Writeable\
StreamMessageWriter")}writable;options;errorCount;writeSemaphore;constructor(t,n){super(),this.writable=t,this.options=mo.fromOptions(n),this.errorCount=0,this.
writeSemaphore=new xd.Semaphore(1),this.writable.onError(r=>this.fireError(r)),this.writable.onClose(()=>this.fireClose())}async write(t){return this.writeSemaphore.
lock(async()=>this.options.contentTypeEncoder.encode(t,this.options).then(r=>this.options.contentEncoder!==void 0?this.options.contentEncoder.encode(r):r).then(
r=>{let o=[];return o.push(Ed,r.byteLength.toString(),Ns),o.push(Ns),this.doWrite(t,o,r)},r=>{throw this.fireError(r),r}))}async doWrite(t,n,r){try{return await this.
writable.write(n.join(""),"ascii"),this.writable.write(r)}catch(o){return this.handleError(o,t),Promise.reject(o)}}handleError(t,n){this.errorCount++,this.fireError(
t,n,this.errorCount)}end(){this.writable.end()}};ce.WriteableStreamMessageWriter=go});var Fs=w(pn=>{"use strict";Object.defineProperty(pn,"__esModule",{value:!0});pn.AbstractMessageBuffer=void 0;var Fd=13,Id=10,Ld=`\r
`,yo=class{static{i(this,"AbstractMessageBuffer")}_encoding;_chunks;_totalLength;constructor(t="utf-8"){this._encoding=t,this._chunks=[],this._totalLength=0}get encoding(){
return this._encoding}append(t){let n=typeof t=="string"?this.fromString(t,this._encoding):t;this._chunks.push(n),this._totalLength+=n.byteLength}tryReadHeaders(t=!1){
if(this._chunks.length===0)return;let n=0,r=0,o=0,a=0;e:for(;r<this._chunks.length;){let g=this._chunks[r];for(o=0;o<g.length;){switch(g[o]){case Fd:switch(n){case 0:
n=1;break;case 2:n=3;break;default:n=0}break;case Id:switch(n){case 1:n=2;break;case 3:n=4,o++;break e;default:n=0}break;default:n=0}o++}a+=g.byteLength,r++}if(n!==
4)return;let u=this._read(a+o),h=new Map,v=this.toString(u,"ascii").split(Ld);if(v.length<2)return h;for(let g=0;g<v.length-2;g++){let P=v[g],q=P.indexOf(":");if(q===
-1)throw new Error(`Message header must separate key and value using ':'
${P}`);let D=P.substr(0,q),M=P.substr(q+1).trim();h.set(t?D.toLowerCase():D,M)}return h}tryReadBody(t){if(!(this._totalLength<t))return this._read(t)}get numberOfBytes(){
return this._totalLength}_read(t){if(t===0)return this.emptyBuffer();if(t>this._totalLength)throw new Error("Cannot read so many bytes!");if(this._chunks[0].byteLength===
t){let a=this._chunks[0];return this._chunks.shift(),this._totalLength-=t,this.asNative(a)}if(this._chunks[0].byteLength>t){let a=this._chunks[0],u=this.asNative(
a,t);return this._chunks[0]=a.slice(t),this._totalLength-=t,u}let n=this.allocNative(t),r=0,o=0;for(;t>0;){let a=this._chunks[o];if(a.byteLength>t){let u=a.slice(
0,t);n.set(u,r),r+=t,this._chunks[o]=a.slice(t),this._totalLength-=t,t-=t}else n.set(a,r),r+=a.byteLength,this._chunks.shift(),this._totalLength-=a.byteLength,t-=
a.byteLength}return n}};pn.AbstractMessageBuffer=yo});var As=w(C=>{"use strict";var Wd=C&&C.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Ad=C&&C.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),Hd=C&&C.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&Wd(n,t,r[o]);return Ad(n,t),n}})(),$d=C&&C.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(C,"__esModule",{value:!0});
C.ConnectionOptions=C.MessageStrategy=C.CancellationStrategy=C.CancellationSenderStrategy=C.CancellationReceiverStrategy=C.RequestCancellationReceiverStrategy=C.
IdCancellationReceiverStrategy=C.ConnectionStrategy=C.ConnectionError=C.ConnectionErrors=C.LogTraceNotification=C.SetTraceNotification=C.TraceFormat=C.TraceValues=
C.TraceValue=C.Trace=C.NullLogger=C.ProgressType=C.ProgressToken=void 0;C.createMessageConnection=zd;var Is=$d(Ke()),V=Hd(ht()),O=Jr(),Ls=Qr(),$t=pt(),_o=dn(),Bt;
(function(e){e.type=new O.NotificationType("$/cancelRequest")})(Bt||(Bt={}));var bo;(function(e){function t(n){return typeof n=="string"||typeof n=="number"}i(t,
"is"),e.is=t})(bo||(C.ProgressToken=bo={}));var zt;(function(e){e.type=new O.NotificationType("$/progress")})(zt||(zt={}));var vo=class{static{i(this,"ProgressT\
ype")}__;_pr;constructor(){}};C.ProgressType=vo;var Do;(function(e){function t(n){return V.func(n)}i(t,"is"),e.is=t})(Do||(Do={}));C.NullLogger=Object.freeze({error:i(
()=>{},"error"),warn:i(()=>{},"warn"),info:i(()=>{},"info"),log:i(()=>{},"log")});var I;(function(e){e[e.Off=0]="Off",e[e.Messages=1]="Messages",e[e.Compact=2]=
"Compact",e[e.Verbose=3]="Verbose"})(I||(C.Trace=I={}));var wo;(function(e){e.Off="off",e.Messages="messages",e.Compact="compact",e.Verbose="verbose"})(wo||(C.TraceValue=
wo={}));C.TraceValues=wo;(function(e){function t(r){if(!V.string(r))return e.Off;switch(r=r.toLowerCase(),r){case"off":return e.Off;case"messages":return e.Messages;case"\
compact":return e.Compact;case"verbose":return e.Verbose;default:return e.Off}}i(t,"fromString"),e.fromString=t;function n(r){switch(r){case e.Off:return"off";case e.
Messages:return"messages";case e.Compact:return"compact";case e.Verbose:return"verbose";default:return"off"}}i(n,"toString"),e.toString=n})(I||(C.Trace=I={}));var ge;
(function(e){e.Text="text",e.JSON="json"})(ge||(C.TraceFormat=ge={}));(function(e){function t(n){return V.string(n)?(n=n.toLowerCase(),n==="json"?e.JSON:e.Text):
e.Text}i(t,"fromString"),e.fromString=t})(ge||(C.TraceFormat=ge={}));var Po;(function(e){e.type=new O.NotificationType("$/setTrace")})(Po||(C.SetTraceNotification=
Po={}));var mn;(function(e){e.type=new O.NotificationType("$/logTrace")})(mn||(C.LogTraceNotification=mn={}));var Ut;(function(e){e[e.Closed=1]="Closed",e[e.Disposed=
2]="Disposed",e[e.AlreadyListening=3]="AlreadyListening"})(Ut||(C.ConnectionErrors=Ut={}));var _t=class e extends Error{static{i(this,"ConnectionError")}code;constructor(t,n){
super(n),this.code=t,Object.setPrototypeOf(this,e.prototype)}};C.ConnectionError=_t;var Ro;(function(e){function t(n){let r=n;return r&&V.func(r.cancelUndispatched)}
i(t,"is"),e.is=t})(Ro||(C.ConnectionStrategy=Ro={}));var gn;(function(e){function t(n){let r=n;return r&&(r.kind===void 0||r.kind==="id")&&V.func(r.createCancellationTokenSource)&&
(r.dispose===void 0||V.func(r.dispose))}i(t,"is"),e.is=t})(gn||(C.IdCancellationReceiverStrategy=gn={}));var So;(function(e){function t(n){let r=n;return r&&r.kind===
"request"&&V.func(r.createCancellationTokenSource)&&(r.dispose===void 0||V.func(r.dispose))}i(t,"is"),e.is=t})(So||(C.RequestCancellationReceiverStrategy=So={}));
var yn;(function(e){e.Message=Object.freeze({createCancellationTokenSource(n){return new _o.CancellationTokenSource}});function t(n){return gn.is(n)||So.is(n)}i(
t,"is"),e.is=t})(yn||(C.CancellationReceiverStrategy=yn={}));var _n;(function(e){e.Message=Object.freeze({sendCancellation(n,r){return n.sendNotification(Bt.type,
{id:r})},cleanup(n){}});function t(n){let r=n;return r&&V.func(r.sendCancellation)&&V.func(r.cleanup)}i(t,"is"),e.is=t})(_n||(C.CancellationSenderStrategy=_n={}));
var bn;(function(e){e.Message=Object.freeze({receiver:yn.Message,sender:_n.Message});function t(n){let r=n;return r&&yn.is(r.receiver)&&_n.is(r.sender)}i(t,"is"),
e.is=t})(bn||(C.CancellationStrategy=bn={}));var vn;(function(e){function t(n){let r=n;return r&&V.func(r.handleMessage)}i(t,"is"),e.is=t})(vn||(C.MessageStrategy=
vn={}));var Ws;(function(e){function t(n){let r=n;return r&&(bn.is(r.cancellationStrategy)||Ro.is(r.connectionStrategy)||vn.is(r.messageStrategy)||V.number(r.maxParallelism))}
i(t,"is"),e.is=t})(Ws||(C.ConnectionOptions=Ws={}));var Re;(function(e){e[e.New=1]="New",e[e.Listening=2]="Listening",e[e.Closed=3]="Closed",e[e.Disposed=4]="Di\
sposed"})(Re||(Re={}));function zd(e,t,n,r){let o=n!==void 0?n:C.NullLogger,a=0,u=0,h=0,v="2.0",g=r?.maxParallelism??-1,P=0,q,D=new Map,M,j=new Map,H=new Map,X,
x=new Ls.LinkedMap,l=new Map,d=new Set,b=new Map,k=I.Off,E=ge.Text,$,He=Re.New,hr=new $t.Emitter,Hi=new $t.Emitter,$i=new $t.Emitter,zi=new $t.Emitter,Ui=new $t.
Emitter,$e=r&&r.cancellationStrategy?r.cancellationStrategy:bn.Message;function Fl(c){}i(Fl,"cancelUndispatched");function Bi(){return He===Re.Listening}i(Bi,"i\
sListening");function Ki(){return He===Re.Closed}i(Ki,"isClosed");function dt(){return He===Re.Disposed}i(dt,"isDisposed");function Vi(){(He===Re.New||He===Re.Listening)&&
(He=Re.Closed,Hi.fire(void 0))}i(Vi,"closeHandler");function Il(c){hr.fire([c,void 0,void 0])}i(Il,"readErrorHandler");function Ll(c){hr.fire(c)}i(Ll,"writeErro\
rHandler"),e.onClose(Vi),e.onError(Il),t.onClose(Vi),t.onError(Ll);function Ji(c){if(c===null)throw new Error("Can't send requests with id null since the respon\
se can't be correlated.");return"req-"+c.toString()}i(Ji,"createRequestQueueKey");function Wl(c){return c===null?"res-unknown-"+(++h).toString():"res-"+c.toString()}
i(Wl,"createResponseQueueKey");function Al(){return"not-"+(++u).toString()}i(Al,"createNotificationQueueKey");function Hl(c,m){O.Message.isRequest(m)?c.set(Ji(m.
id),m):O.Message.isResponse(m)?g===-1?c.set(Wl(m.id),m):Qi(m):c.set(Al(),m)}i(Hl,"addMessageToQueue");function pr(){X||x.size===0||g!==-1&&P>=g||(X=(0,Is.default)().
timer.setImmediate(async()=>{if(X=void 0,x.size===0||g!==-1&&P>=g)return;let c=x.shift(),m;try{P++;let y=r?.messageStrategy;vn.is(y)?m=y.handleMessage(c,Gi):m=Gi(
c)}catch(y){o.error(`Processing message queue failed: ${y.toString()}`)}finally{m instanceof Promise?m.then(()=>{}).catch(y=>{o.error(`Processing message queue \
failed: ${y.toString()}`)}).finally(()=>{P--,pr()}):P--,pr()}}))}i(pr,"triggerMessageQueue");async function Gi(c){return O.Message.isRequest(c)?zl(c):O.Message.
isNotification(c)?Ul(c):O.Message.isResponse(c)?Qi(c):Bl(c)}i(Gi,"handleMessage");let $l=i(c=>{try{if(O.Message.isNotification(c)&&c.method===Bt.type.method){let m=c.
params.id,y=Ji(m),S=x.get(y);if(O.Message.isRequest(S)){let K=r?.connectionStrategy,L=K&&K.cancelUndispatched?K.cancelUndispatched(S,Fl):void 0;if(L&&(L.error!==
void 0||L.result!==void 0)){x.delete(y),b.delete(m),L.id=S.id,mr(L,c.method,Date.now()),t.write(L).catch(()=>o.error("Sending response for canceled message fail\
ed."));return}}let F=b.get(m);if(F!==void 0){F.cancel(),gr(c);return}else d.add(m)}Hl(x,c)}finally{pr()}},"callback");async function zl(c){if(dt())return Promise.
resolve();function m(ee,ie,G){let Q={jsonrpc:v,id:c.id};return ee instanceof O.ResponseError?Q.error=ee.toJson():Q.result=ee===void 0?null:ee,mr(Q,ie,G),t.write(
Q)}i(m,"reply");function y(ee,ie,G){let Q={jsonrpc:v,id:c.id,error:ee.toJson()};return mr(Q,ie,G),t.write(Q)}i(y,"replyError"),Jl(c);let S=D.get(c.method),F,K;S&&
(F=S.type,K=S.handler);let L=Date.now();if(K||q){let ee=c.id??String(Date.now()),ie=gn.is($e.receiver)?$e.receiver.createCancellationTokenSource(ee):$e.receiver.
createCancellationTokenSource(c);c.id!==null&&d.has(c.id)&&ie.cancel(),c.id!==null&&b.set(ee,ie);try{let G;if(K)if(c.params===void 0){if(F!==void 0&&F.numberOfParams!==
0)return y(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method} defines ${F.numberOfParams} params but received none.`),c.method,L);G=K(ie.token)}else if(Array.
isArray(c.params)){if(F!==void 0&&F.parameterStructures===O.ParameterStructures.byName)return y(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method}\
 defines parameters by name but received parameters by position`),c.method,L);G=K(...c.params,ie.token)}else{if(F!==void 0&&F.parameterStructures===O.ParameterStructures.
byPosition)return y(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method} defines parameters by position but received parameters by name`),c.method,
L);G=K(c.params,ie.token)}else q&&(G=q(c.method,c.params,ie.token));let Q=await G;await m(Q,c.method,L)}catch(G){G instanceof O.ResponseError?await m(G,c.method,
L):G&&V.string(G.message)?await y(new O.ResponseError(O.ErrorCodes.InternalError,`Request ${c.method} failed with message: ${G.message}`),c.method,L):await y(new O.
ResponseError(O.ErrorCodes.InternalError,`Request ${c.method} failed unexpectedly without providing any details.`),c.method,L)}finally{b.delete(ee)}}else await y(
new O.ResponseError(O.ErrorCodes.MethodNotFound,`Unhandled method ${c.method}`),c.method,L)}i(zl,"handleRequest");function Qi(c){if(!dt())if(c.id===null)c.error?
o.error(`Received response message without id: Error is: 
${JSON.stringify(c.error,void 0,4)}`):o.error("Received response message without id. No further error information provided.");else{let m=c.id,y=l.get(m);if(Gl(c,
y),y!==void 0){l.delete(m);try{if(c.error){let S=c.error;y.reject(new O.ResponseError(S.code,S.message,S.data))}else if(c.result!==void 0)y.resolve(c.result);else
throw new Error("Should never happen.")}catch(S){S.message?o.error(`Response handler '${y.method}' failed with message: ${S.message}`):o.error(`Response handler\
 '${y.method}' failed unexpectedly.`)}}}}i(Qi,"handleResponse");async function Ul(c){if(dt())return;let m,y;if(c.method===Bt.type.method){let S=c.params.id;d.delete(
S),gr(c);return}else{let S=j.get(c.method);S&&(y=S.handler,m=S.type)}if(y||M)try{if(gr(c),y)if(c.params===void 0)m!==void 0&&m.numberOfParams!==0&&m.parameterStructures!==
O.ParameterStructures.byName&&o.error(`Notification ${c.method} defines ${m.numberOfParams} params but received none.`),await y();else if(Array.isArray(c.params)){
let S=c.params;c.method===zt.type.method&&S.length===2&&bo.is(S[0])?await y({token:S[0],value:S[1]}):(m!==void 0&&(m.parameterStructures===O.ParameterStructures.
byName&&o.error(`Notification ${c.method} defines parameters by name but received parameters by position`),m.numberOfParams!==c.params.length&&o.error(`Notifica\
tion ${c.method} defines ${m.numberOfParams} params but received ${S.length} arguments`)),await y(...S))}else m!==void 0&&m.parameterStructures===O.ParameterStructures.
byPosition&&o.error(`Notification ${c.method} defines parameters by position but received parameters by name`),await y(c.params);else M&&await M(c.method,c.params)}catch(S){
S.message?o.error(`Notification handler '${c.method}' failed with message: ${S.message}`):o.error(`Notification handler '${c.method}' failed unexpectedly.`)}else
$i.fire(c)}i(Ul,"handleNotification");function Bl(c){if(!c){o.error("Received empty message.");return}o.error(`Received message which is neither a response nor \
a notification message:
${JSON.stringify(c,null,4)}`);let m=c;if(V.string(m.id)||V.number(m.id)){let y=m.id,S=l.get(y);S&&S.reject(new Error("The received response has neither a result\
 nor an error property."))}}i(Bl,"handleInvalidMessage");function ze(c){if(c!=null)switch(k){case I.Verbose:return JSON.stringify(c,null,4);case I.Compact:return JSON.
stringify(c);default:return}}i(ze,"stringifyTrace");function Kl(c){if(!(k===I.Off||!$))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&c.params&&(m=`Param\
s: ${ze(c.params)}`),$.log(`Sending request '${c.method} - (${c.id})'.`,m)}else ft("send-request",c)}i(Kl,"traceSendingRequest");function Vl(c){if(!(k===I.Off||
!$))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&(c.params?m=`Params: ${ze(c.params)}`:m="No parameters provided."),$.log(`Sending notification '${c.method}\
'.`,m)}else ft("send-notification",c)}i(Vl,"traceSendingNotification");function mr(c,m,y){if(!(k===I.Off||!$))if(E===ge.Text){let S;(k===I.Verbose||k===I.Compact)&&
(c.error&&c.error.data?S=`Error data: ${ze(c.error.data)}`:c.result?S=`Result: ${ze(c.result)}`:c.error===void 0&&(S="No result returned."));let F=c.error?` Req\
uest failed: ${c.error.message} (${c.error.code}).`:"";$.log(`Sending response '${m} - (${c.id})'. Processing request took ${Date.now()-y}ms.${F}`,S)}else ft("s\
end-response",c)}i(mr,"traceSendingResponse");function Jl(c){if(!(k===I.Off||!$))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&c.params&&(m=`Params: ${ze(
c.params)}`),$.log(`Received request '${c.method} - (${c.id})'.`,m)}else ft("receive-request",c)}i(Jl,"traceReceivedRequest");function gr(c){if(!(k===I.Off||!$||
c.method===mn.type.method))if(E===ge.Text){let m;(k===I.Verbose||k===I.Compact)&&(c.params?m=`Params: ${ze(c.params)}`:m="No parameters provided."),$.log(`Recei\
ved notification '${c.method}'.`,m)}else ft("receive-notification",c)}i(gr,"traceReceivedNotification");function Gl(c,m){if(!(k===I.Off||!$))if(E===ge.Text){let y;
if((k===I.Verbose||k===I.Compact)&&(c.error&&c.error.data?y=`Error data: ${ze(c.error.data)}`:c.result?y=`Result: ${ze(c.result)}`:c.error===void 0&&(y="No resu\
lt returned.")),m){let S=c.error?` Request failed: ${c.error.message} (${c.error.code}).`:"";$.log(`Received response '${m.method} - (${c.id})' in ${Date.now()-
m.timerStart}ms.${S}`,y)}else $.log(`Received response ${c.id} without active response promise.`,y)}else ft("receive-response",c)}i(Gl,"traceReceivedResponse");
function ft(c,m){if(!$||k===I.Off)return;let y={isLSPMessage:!0,type:c,message:m,timestamp:Date.now()};$.log(y)}i(ft,"logLSPMessage");function It(){if(Ki())throw new _t(
Ut.Closed,"Connection is closed.");if(dt())throw new _t(Ut.Disposed,"Connection is disposed.")}i(It,"throwIfClosedOrDisposed");function Ql(){if(Bi())throw new _t(
Ut.AlreadyListening,"Connection is already listening")}i(Ql,"throwIfListening");function Yl(){if(!Bi())throw new Error("Call listen() first.")}i(Yl,"throwIfNotL\
istening");function Lt(c){return c===void 0?null:c}i(Lt,"undefinedToNull");function Yi(c){if(c!==null)return c}i(Yi,"nullToUndefined");function Xi(c){return c!=
null&&!Array.isArray(c)&&typeof c=="object"}i(Xi,"isNamedParam");function yr(c,m){switch(c){case O.ParameterStructures.auto:return Xi(m)?Yi(m):[Lt(m)];case O.ParameterStructures.
byName:if(!Xi(m))throw new Error("Received parameters by name but param is not an object literal.");return Yi(m);case O.ParameterStructures.byPosition:return[Lt(
m)];default:throw new Error(`Unknown parameter structure ${c.toString()}`)}}i(yr,"computeSingleParam");function Zi(c,m){let y,S=c.numberOfParams;switch(S){case 0:
y=void 0;break;case 1:y=yr(c.parameterStructures,m[0]);break;default:y=[];for(let F=0;F<m.length&&F<S;F++)y.push(Lt(m[F]));if(m.length<S)for(let F=m.length;F<S;F++)
y.push(null);break}return y}i(Zi,"computeMessageParams");let tt={sendNotification:i((c,...m)=>{It();let y,S;if(V.string(c)){y=c;let K=m[0],L=0,ee=O.ParameterStructures.
auto;O.ParameterStructures.is(K)&&(L=1,ee=K);let ie=m.length,G=ie-L;switch(G){case 0:S=void 0;break;case 1:S=yr(ee,m[L]);break;default:if(ee===O.ParameterStructures.
byName)throw new Error(`Received ${G} parameters for 'by Name' notification parameter structure.`);S=m.slice(L,ie).map(Q=>Lt(Q));break}}else{let K=m;y=c.method,
S=Zi(c,K)}let F={jsonrpc:v,method:y,params:S};return Vl(F),t.write(F).catch(K=>{throw o.error("Sending notification failed."),K})},"sendNotification"),onNotification:i(
(c,m)=>{It();let y;return V.func(c)?M=c:m&&(V.string(c)?(y=c,j.set(c,{type:void 0,handler:m})):(y=c.method,j.set(c.method,{type:c,handler:m}))),{dispose:i(()=>{
y!==void 0?j.get(y)?.handler===m&&j.delete(y):M===c&&(M=void 0)},"dispose")}},"onNotification"),onProgress:i((c,m,y)=>{if(H.has(m))throw new Error(`Progress han\
dler for token ${m} already registered`);return H.set(m,y),{dispose:i(()=>{H.get(m)===y&&H.delete(m)},"dispose")}},"onProgress"),sendProgress:i((c,m,y)=>tt.sendNotification(
zt.type,{token:m,value:y}),"sendProgress"),onUnhandledProgress:zi.event,sendRequest:i((c,...m)=>{It(),Yl();function y(Q,we){let Me=$e.sender.sendCancellation(Q,
we);Me===void 0?o.log(`Received no promise from cancellation strategy when cancelling id ${we}`):Me.catch(()=>{o.log(`Sending cancellation messages for id ${we}\
 failed.`)})}i(y,"sendCancellation");let S,F,K;if(V.string(c)){S=c;let Q=m[0],we=m[m.length-1],Me=0,Wt=O.ParameterStructures.auto;O.ParameterStructures.is(Q)&&(Me=
1,Wt=Q);let nt=m.length;_o.CancellationToken.is(we)&&(nt=nt-1,K=we);let je=nt-Me;switch(je){case 0:F=void 0;break;case 1:F=yr(Wt,m[Me]);break;default:if(Wt===O.
ParameterStructures.byName)throw new Error(`Received ${je} parameters for 'by Name' request parameter structure.`);F=m.slice(Me,nt).map(Xl=>Lt(Xl));break}}else{
let Q=m;S=c.method,F=Zi(c,Q);let we=c.numberOfParams;K=_o.CancellationToken.is(Q[we])?Q[we]:void 0}let L=a++,ee,ie=!1;K!==void 0&&(K.isCancellationRequested?ie=
!0:ee=K.onCancellationRequested(()=>{y(tt,L)}));let G={jsonrpc:v,id:L,method:S,params:F};return Kl(G),typeof $e.sender.enableCancellation=="function"&&$e.sender.
enableCancellation(G),new Promise(async(Q,we)=>{let Me=i(je=>{Q(je),$e.sender.cleanup(L),ee?.dispose()},"resolveWithCleanup"),Wt=i(je=>{we(je),$e.sender.cleanup(
L),ee?.dispose()},"rejectWithCleanup"),nt={method:S,timerStart:Date.now(),resolve:Me,reject:Wt};try{l.set(L,nt),await t.write(G),ie&&y(tt,L)}catch(je){l.delete(
L),nt.reject(new O.ResponseError(O.ErrorCodes.MessageWriteError,je.message?je.message:"Unknown reason")),o.error("Sending request failed.")}})},"sendRequest"),onRequest:i(
(c,m)=>{It();let y=null;return Do.is(c)?(y=void 0,q=c):V.string(c)?(y=null,m!==void 0&&(y=c,D.set(c,{handler:m,type:void 0}))):m!==void 0&&(y=c.method,D.set(c.method,
{type:c,handler:m})),{dispose:i(()=>{y!==null&&(y!==void 0?D.get(y)?.handler===m&&D.delete(y):q===c&&(q=void 0))},"dispose")}},"onRequest"),hasPendingResponse:i(
()=>l.size>0,"hasPendingResponse"),trace:i(async(c,m,y)=>{let S=!1,F=ge.Text;y!==void 0&&(V.boolean(y)?S=y:(S=y.sendNotification||!1,F=y.traceFormat||ge.Text)),
k=c,E=F,k===I.Off?$=void 0:$=m,S&&!Ki()&&!dt()&&await tt.sendNotification(Po.type,{value:I.toString(c)})},"trace"),onError:hr.event,onClose:Hi.event,onUnhandledNotification:$i.
event,onDispose:Ui.event,end:i(()=>{t.end()},"end"),dispose:i(()=>{if(dt())return;He=Re.Disposed,Ui.fire(void 0);let c=new O.ResponseError(O.ErrorCodes.PendingResponseRejected,
"Pending response rejected since connection got disposed");for(let m of l.values())m.reject(c);l=new Map,b=new Map,d=new Set,x=new Ls.LinkedMap,V.func(t.dispose)&&
t.dispose(),V.func(e.dispose)&&e.dispose()},"dispose"),listen:i(()=>{It(),Ql(),He=Re.Listening,e.listen($l)},"listen"),inspect:i(()=>{(0,Is.default)().console.log(
"inspect")},"inspect")};return tt.onNotification(mn.type,c=>{if(k===I.Off||!$)return;let m=k===I.Verbose||k===I.Compact;$.log(c.message,m?c.verbose:void 0)}),tt.
onNotification(zt.type,async c=>{let m=H.get(c.token);m?await m(c.value):zi.fire(c)}),tt}i(zd,"createMessageConnection")});var xe=w(f=>{"use strict";var Ud=f&&f.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(f,"__esModule",{value:!0});f.ProgressType=
f.ProgressToken=f.createMessageConnection=f.NullLogger=f.ConnectionOptions=f.ConnectionStrategy=f.AbstractMessageBuffer=f.WriteableStreamMessageWriter=f.AbstractMessageWriter=
f.MessageWriter=f.ReadableStreamMessageReader=f.AbstractMessageReader=f.MessageReader=f.SharedArrayReceiverStrategy=f.SharedArraySenderStrategy=f.CancellationToken=
f.CancellationTokenSource=f.Emitter=f.Event=f.Disposable=f.LRUCache=f.Touch=f.LinkedMap=f.ParameterStructures=f.NotificationType9=f.NotificationType8=f.NotificationType7=
f.NotificationType6=f.NotificationType5=f.NotificationType4=f.NotificationType3=f.NotificationType2=f.NotificationType1=f.NotificationType0=f.NotificationType=f.
ErrorCodes=f.ResponseError=f.RequestType9=f.RequestType8=f.RequestType7=f.RequestType6=f.RequestType5=f.RequestType4=f.RequestType3=f.RequestType2=f.RequestType1=
f.RequestType0=f.RequestType=f.Message=f.RAL=void 0;f.MessageStrategy=f.CancellationStrategy=f.CancellationSenderStrategy=f.RequestCancellationReceiverStrategy=
f.IdCancellationReceiverStrategy=f.CancellationReceiverStrategy=f.ConnectionError=f.ConnectionErrors=f.LogTraceNotification=f.SetTraceNotification=f.TraceFormat=
f.TraceValues=f.TraceValue=f.Trace=void 0;var z=Jr();Object.defineProperty(f,"Message",{enumerable:!0,get:i(function(){return z.Message},"get")});Object.defineProperty(
f,"RequestType",{enumerable:!0,get:i(function(){return z.RequestType},"get")});Object.defineProperty(f,"RequestType0",{enumerable:!0,get:i(function(){return z.RequestType0},
"get")});Object.defineProperty(f,"RequestType1",{enumerable:!0,get:i(function(){return z.RequestType1},"get")});Object.defineProperty(f,"RequestType2",{enumerable:!0,
get:i(function(){return z.RequestType2},"get")});Object.defineProperty(f,"RequestType3",{enumerable:!0,get:i(function(){return z.RequestType3},"get")});Object.defineProperty(
f,"RequestType4",{enumerable:!0,get:i(function(){return z.RequestType4},"get")});Object.defineProperty(f,"RequestType5",{enumerable:!0,get:i(function(){return z.
RequestType5},"get")});Object.defineProperty(f,"RequestType6",{enumerable:!0,get:i(function(){return z.RequestType6},"get")});Object.defineProperty(f,"RequestTy\
pe7",{enumerable:!0,get:i(function(){return z.RequestType7},"get")});Object.defineProperty(f,"RequestType8",{enumerable:!0,get:i(function(){return z.RequestType8},
"get")});Object.defineProperty(f,"RequestType9",{enumerable:!0,get:i(function(){return z.RequestType9},"get")});Object.defineProperty(f,"ResponseError",{enumerable:!0,
get:i(function(){return z.ResponseError},"get")});Object.defineProperty(f,"ErrorCodes",{enumerable:!0,get:i(function(){return z.ErrorCodes},"get")});Object.defineProperty(
f,"NotificationType",{enumerable:!0,get:i(function(){return z.NotificationType},"get")});Object.defineProperty(f,"NotificationType0",{enumerable:!0,get:i(function(){
return z.NotificationType0},"get")});Object.defineProperty(f,"NotificationType1",{enumerable:!0,get:i(function(){return z.NotificationType1},"get")});Object.defineProperty(
f,"NotificationType2",{enumerable:!0,get:i(function(){return z.NotificationType2},"get")});Object.defineProperty(f,"NotificationType3",{enumerable:!0,get:i(function(){
return z.NotificationType3},"get")});Object.defineProperty(f,"NotificationType4",{enumerable:!0,get:i(function(){return z.NotificationType4},"get")});Object.defineProperty(
f,"NotificationType5",{enumerable:!0,get:i(function(){return z.NotificationType5},"get")});Object.defineProperty(f,"NotificationType6",{enumerable:!0,get:i(function(){
return z.NotificationType6},"get")});Object.defineProperty(f,"NotificationType7",{enumerable:!0,get:i(function(){return z.NotificationType7},"get")});Object.defineProperty(
f,"NotificationType8",{enumerable:!0,get:i(function(){return z.NotificationType8},"get")});Object.defineProperty(f,"NotificationType9",{enumerable:!0,get:i(function(){
return z.NotificationType9},"get")});Object.defineProperty(f,"ParameterStructures",{enumerable:!0,get:i(function(){return z.ParameterStructures},"get")});var Co=Qr();
Object.defineProperty(f,"LinkedMap",{enumerable:!0,get:i(function(){return Co.LinkedMap},"get")});Object.defineProperty(f,"LRUCache",{enumerable:!0,get:i(function(){
return Co.LRUCache},"get")});Object.defineProperty(f,"Touch",{enumerable:!0,get:i(function(){return Co.Touch},"get")});var Bd=Cs();Object.defineProperty(f,"Disp\
osable",{enumerable:!0,get:i(function(){return Bd.Disposable},"get")});var Hs=pt();Object.defineProperty(f,"Event",{enumerable:!0,get:i(function(){return Hs.Event},
"get")});Object.defineProperty(f,"Emitter",{enumerable:!0,get:i(function(){return Hs.Emitter},"get")});var $s=dn();Object.defineProperty(f,"CancellationTokenSou\
rce",{enumerable:!0,get:i(function(){return $s.CancellationTokenSource},"get")});Object.defineProperty(f,"CancellationToken",{enumerable:!0,get:i(function(){return $s.
CancellationToken},"get")});var zs=Os();Object.defineProperty(f,"SharedArraySenderStrategy",{enumerable:!0,get:i(function(){return zs.SharedArraySenderStrategy},
"get")});Object.defineProperty(f,"SharedArrayReceiverStrategy",{enumerable:!0,get:i(function(){return zs.SharedArrayReceiverStrategy},"get")});var To=ks();Object.
defineProperty(f,"MessageReader",{enumerable:!0,get:i(function(){return To.MessageReader},"get")});Object.defineProperty(f,"AbstractMessageReader",{enumerable:!0,
get:i(function(){return To.AbstractMessageReader},"get")});Object.defineProperty(f,"ReadableStreamMessageReader",{enumerable:!0,get:i(function(){return To.ReadableStreamMessageReader},
"get")});var Oo=Es();Object.defineProperty(f,"MessageWriter",{enumerable:!0,get:i(function(){return Oo.MessageWriter},"get")});Object.defineProperty(f,"Abstract\
MessageWriter",{enumerable:!0,get:i(function(){return Oo.AbstractMessageWriter},"get")});Object.defineProperty(f,"WriteableStreamMessageWriter",{enumerable:!0,get:i(
function(){return Oo.WriteableStreamMessageWriter},"get")});var Kd=Fs();Object.defineProperty(f,"AbstractMessageBuffer",{enumerable:!0,get:i(function(){return Kd.
AbstractMessageBuffer},"get")});var Z=As();Object.defineProperty(f,"ConnectionStrategy",{enumerable:!0,get:i(function(){return Z.ConnectionStrategy},"get")});Object.
defineProperty(f,"ConnectionOptions",{enumerable:!0,get:i(function(){return Z.ConnectionOptions},"get")});Object.defineProperty(f,"NullLogger",{enumerable:!0,get:i(
function(){return Z.NullLogger},"get")});Object.defineProperty(f,"createMessageConnection",{enumerable:!0,get:i(function(){return Z.createMessageConnection},"ge\
t")});Object.defineProperty(f,"ProgressToken",{enumerable:!0,get:i(function(){return Z.ProgressToken},"get")});Object.defineProperty(f,"ProgressType",{enumerable:!0,
get:i(function(){return Z.ProgressType},"get")});Object.defineProperty(f,"Trace",{enumerable:!0,get:i(function(){return Z.Trace},"get")});Object.defineProperty(
f,"TraceValue",{enumerable:!0,get:i(function(){return Z.TraceValue},"get")});Object.defineProperty(f,"TraceFormat",{enumerable:!0,get:i(function(){return Z.TraceFormat},
"get")});Object.defineProperty(f,"SetTraceNotification",{enumerable:!0,get:i(function(){return Z.SetTraceNotification},"get")});Object.defineProperty(f,"LogTrac\
eNotification",{enumerable:!0,get:i(function(){return Z.LogTraceNotification},"get")});Object.defineProperty(f,"ConnectionErrors",{enumerable:!0,get:i(function(){
return Z.ConnectionErrors},"get")});Object.defineProperty(f,"ConnectionError",{enumerable:!0,get:i(function(){return Z.ConnectionError},"get")});Object.defineProperty(
f,"CancellationReceiverStrategy",{enumerable:!0,get:i(function(){return Z.CancellationReceiverStrategy},"get")});Object.defineProperty(f,"IdCancellationReceiver\
Strategy",{enumerable:!0,get:i(function(){return Z.IdCancellationReceiverStrategy},"get")});Object.defineProperty(f,"RequestCancellationReceiverStrategy",{enumerable:!0,
get:i(function(){return Z.RequestCancellationReceiverStrategy},"get")});Object.defineProperty(f,"CancellationSenderStrategy",{enumerable:!0,get:i(function(){return Z.
CancellationSenderStrategy},"get")});Object.defineProperty(f,"CancellationStrategy",{enumerable:!0,get:i(function(){return Z.CancellationStrategy},"get")});Object.
defineProperty(f,"MessageStrategy",{enumerable:!0,get:i(function(){return Z.MessageStrategy},"get")});Object.defineProperty(f,"TraceValues",{enumerable:!0,get:i(
function(){return Z.TraceValues},"get")});var Vd=Ud(Ke());f.RAL=Vd.default});var B=w(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.CM=ue.ProtocolNotificationType=ue.ProtocolNotificationType0=ue.ProtocolRequestType=
ue.ProtocolRequestType0=ue.RegistrationType=ue.MessageDirection=void 0;var bt=xe(),Us;(function(e){e.clientToServer="clientToServer",e.serverToClient="serverToC\
lient",e.both="both"})(Us||(ue.MessageDirection=Us={}));var qo=class{static{i(this,"RegistrationType")}____;method;constructor(t){this.method=t}};ue.RegistrationType=
qo;var ko=class extends bt.RequestType0{static{i(this,"ProtocolRequestType0")}__;___;____;_pr;constructor(t){super(t)}};ue.ProtocolRequestType0=ko;var Mo=class extends bt.
RequestType{static{i(this,"ProtocolRequestType")}__;___;____;_pr;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolRequestType=Mo;var jo=class extends bt.
NotificationType0{static{i(this,"ProtocolNotificationType0")}___;____;constructor(t){super(t)}};ue.ProtocolNotificationType0=jo;var No=class extends bt.NotificationType{static{
i(this,"ProtocolNotificationType")}___;____;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolNotificationType=No;var Bs;(function(e){function t(n,r){
return{client:n,server:r}}i(t,"create"),e.create=t})(Bs||(ue.CM=Bs={}))});var Dn=w(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.boolean=Jd;Se.string=Ks;Se.number=Gd;Se.error=Qd;Se.func=Yd;Se.array=Vs;Se.stringArray=
Xd;Se.typedArray=Zd;Se.objectLiteral=ef;function Jd(e){return e===!0||e===!1}i(Jd,"boolean");function Ks(e){return typeof e=="string"||e instanceof String}i(Ks,
"string");function Gd(e){return typeof e=="number"||e instanceof Number}i(Gd,"number");function Qd(e){return e instanceof Error}i(Qd,"error");function Yd(e){return typeof e==
"function"}i(Yd,"func");function Vs(e){return Array.isArray(e)}i(Vs,"array");function Xd(e){return Vs(e)&&e.every(t=>Ks(t))}i(Xd,"stringArray");function Zd(e,t){
return Array.isArray(e)&&e.every(t)}i(Zd,"typedArray");function ef(e){return e!==null&&typeof e=="object"}i(ef,"objectLiteral")});var Gs=w(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.ImplementationRequest=void 0;var xo=B(),Js;(function(e){e.method="textDocument/i\
mplementation",e.messageDirection=xo.MessageDirection.clientToServer,e.type=new xo.ProtocolRequestType(e.method),e.capabilities=xo.CM.create("textDocument.imple\
mentation","implementationProvider")})(Js||(wn.ImplementationRequest=Js={}))});var Ys=w(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.TypeDefinitionRequest=void 0;var Eo=B(),Qs;(function(e){e.method="textDocument/t\
ypeDefinition",e.messageDirection=Eo.MessageDirection.clientToServer,e.type=new Eo.ProtocolRequestType(e.method),e.capabilities=Eo.CM.create("textDocument.typeD\
efinition","typeDefinitionProvider")})(Qs||(Pn.TypeDefinitionRequest=Qs={}))});var ea=w(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.DidChangeWorkspaceFoldersNotification=Dt.WorkspaceFoldersRequest=void 0;var vt=B(),
Xs;(function(e){e.method="workspace/workspaceFolders",e.messageDirection=vt.MessageDirection.serverToClient,e.type=new vt.ProtocolRequestType0(e.method),e.capabilities=
vt.CM.create("workspace.workspaceFolders","workspace.workspaceFolders")})(Xs||(Dt.WorkspaceFoldersRequest=Xs={}));var Zs;(function(e){e.method="workspace/didCha\
ngeWorkspaceFolders",e.messageDirection=vt.MessageDirection.clientToServer,e.type=new vt.ProtocolNotificationType(e.method),e.capabilities=vt.CM.create(void 0,"\
workspace.workspaceFolders.changeNotifications")})(Zs||(Dt.DidChangeWorkspaceFoldersNotification=Zs={}))});var na=w(Rn=>{"use strict";Object.defineProperty(Rn,"__esModule",{value:!0});Rn.ConfigurationRequest=void 0;var Fo=B(),ta;(function(e){e.method="workspace/confi\
guration",e.messageDirection=Fo.MessageDirection.serverToClient,e.type=new Fo.ProtocolRequestType(e.method),e.capabilities=Fo.CM.create("workspace.configuration",
void 0)})(ta||(Rn.ConfigurationRequest=ta={}))});var ia=w(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.ColorPresentationRequest=Pt.DocumentColorRequest=void 0;var wt=B(),ra;(function(e){
e.method="textDocument/documentColor",e.messageDirection=wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create(
"textDocument.colorProvider","colorProvider")})(ra||(Pt.DocumentColorRequest=ra={}));var oa;(function(e){e.method="textDocument/colorPresentation",e.messageDirection=
wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create("textDocument.colorProvider","colorProvider")})(oa||(Pt.
ColorPresentationRequest=oa={}))});var ca=w(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St.FoldingRangeRefreshRequest=St.FoldingRangeRequest=void 0;var Rt=B(),sa;(function(e){
e.method="textDocument/foldingRange",e.messageDirection=Rt.MessageDirection.clientToServer,e.type=new Rt.ProtocolRequestType(e.method),e.capabilities=Rt.CM.create(
"textDocument.foldingRange","foldingRangeProvider")})(sa||(St.FoldingRangeRequest=sa={}));var aa;(function(e){e.method="workspace/foldingRange/refresh",e.messageDirection=
Rt.MessageDirection.serverToClient,e.type=new Rt.ProtocolRequestType0(e.method),e.capabilities=Rt.CM.create("workspace.foldingRange.refreshSupport",void 0)})(aa||
(St.FoldingRangeRefreshRequest=aa={}))});var la=w(Sn=>{"use strict";Object.defineProperty(Sn,"__esModule",{value:!0});Sn.DeclarationRequest=void 0;var Io=B(),ua;(function(e){e.method="textDocument/decl\
aration",e.messageDirection=Io.MessageDirection.clientToServer,e.type=new Io.ProtocolRequestType(e.method),e.capabilities=Io.CM.create("textDocument.declaration",
"declarationProvider")})(ua||(Sn.DeclarationRequest=ua={}))});var fa=w(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.SelectionRangeRequest=void 0;var Lo=B(),da;(function(e){e.method="textDocument/s\
electionRange",e.messageDirection=Lo.MessageDirection.clientToServer,e.type=new Lo.ProtocolRequestType(e.method),e.capabilities=Lo.CM.create("textDocument.selec\
tionRange","selectionRangeProvider")})(da||(Cn.SelectionRangeRequest=da={}))});var ga=w(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.WorkDoneProgressCancelNotification=Je.WorkDoneProgressCreateRequest=Je.WorkDoneProgress=
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
e.method),e.capabilities=ye.CM.create("workspace.semanticTokens.refreshSupport",void 0)})(Sa||(pe.SemanticTokensRefreshRequest=Sa={}))});var Oa=w(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.ShowDocumentRequest=void 0;var Wo=B(),Ta;(function(e){e.method="window/showDocum\
ent",e.messageDirection=Wo.MessageDirection.serverToClient,e.type=new Wo.ProtocolRequestType(e.method),e.capabilities=Wo.CM.create("window.showDocument.support",
void 0)})(Ta||(Tn.ShowDocumentRequest=Ta={}))});var ka=w(On=>{"use strict";Object.defineProperty(On,"__esModule",{value:!0});On.LinkedEditingRangeRequest=void 0;var Ao=B(),qa;(function(e){e.method="textDocume\
nt/linkedEditingRange",e.messageDirection=Ao.MessageDirection.clientToServer,e.type=new Ao.ProtocolRequestType(e.method),e.capabilities=Ao.CM.create("textDocume\
nt.linkedEditingRange","linkedEditingRangeProvider")})(qa||(On.LinkedEditingRangeRequest=qa={}))});var La=w(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.WillDeleteFilesRequest=le.DidDeleteFilesNotification=le.DidRenameFilesNotification=
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
Operations.willDelete")})(Ia||(le.WillDeleteFilesRequest=Ia={}))});var $a=w(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});Qe.MonikerRequest=Qe.MonikerKind=Qe.UniquenessLevel=void 0;var Ho=B(),Wa;(function(e){
e.document="document",e.project="project",e.group="group",e.scheme="scheme",e.global="global"})(Wa||(Qe.UniquenessLevel=Wa={}));var Aa;(function(e){e.$import="i\
mport",e.$export="export",e.local="local"})(Aa||(Qe.MonikerKind=Aa={}));var Ha;(function(e){e.method="textDocument/moniker",e.messageDirection=Ho.MessageDirection.
clientToServer,e.type=new Ho.ProtocolRequestType(e.method),e.capabilities=Ho.CM.create("textDocument.moniker","monikerProvider")})(Ha||(Qe.MonikerRequest=Ha={}))});var Ka=w(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.TypeHierarchySubtypesRequest=Ye.TypeHierarchySupertypesRequest=Ye.TypeHierarchyPrepareRequest=
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
ne.DocumentDiagnosticRequest=ne.DocumentDiagnosticReportKind=ne.DiagnosticServerCancellationData=void 0;var ic=xe(),sf=of(Dn()),Ie=B(),ec;(function(e){function t(n){
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
W.NotebookCell=W.ExecutionSummary=W.NotebookCellKind=void 0;var Jt=(wr(),_r(Dr)),Ce=uf(Dn()),Oe=B(),$o;(function(e){e.Markup=1,e.Code=2;function t(n){return n===
1||n===2}i(t,"is"),e.is=t})($o||(W.NotebookCellKind=$o={}));var zo;(function(e){function t(o,a){let u={executionOrder:o};return(a===!0||a===!1)&&(u.success=a),u}
i(t,"create"),e.create=t;function n(o){let a=o;return Ce.objectLiteral(a)&&Jt.uinteger.is(a.executionOrder)&&(a.success===void 0||Ce.boolean(a.success))}i(n,"is"),
e.is=n;function r(o,a){return o===a?!0:o==null||a===null||a===void 0?!1:o.executionOrder===a.executionOrder&&o.success===a.success}i(r,"equals"),e.equals=r})(zo||
(W.ExecutionSummary=zo={}));var qn;(function(e){function t(a,u){return{kind:a,document:u}}i(t,"create"),e.create=t;function n(a){let u=a;return Ce.objectLiteral(
u)&&$o.is(u.kind)&&Jt.DocumentUri.is(u.document)&&(u.metadata===void 0||Ce.objectLiteral(u.metadata))}i(n,"is"),e.is=n;function r(a,u){let h=new Set;return a.document!==
u.document&&h.add("document"),a.kind!==u.kind&&h.add("kind"),a.executionSummary!==u.executionSummary&&h.add("executionSummary"),(a.metadata!==void 0||u.metadata!==
void 0)&&!o(a.metadata,u.metadata)&&h.add("metadata"),(a.executionSummary!==void 0||u.executionSummary!==void 0)&&!zo.equals(a.executionSummary,u.executionSummary)&&
h.add("executionSummary"),h}i(r,"diff"),e.diff=r;function o(a,u){if(a===u)return!0;if(a==null||u===null||u===void 0||typeof a!=typeof u||typeof a!="object")return!1;
let h=Array.isArray(a),v=Array.isArray(u);if(h!==v)return!1;if(h&&v){if(a.length!==u.length)return!1;for(let g=0;g<a.length;g++)if(!o(a[g],u[g]))return!1}if(Ce.
objectLiteral(a)&&Ce.objectLiteral(u)){let g=Object.keys(a),P=Object.keys(u);if(g.length!==P.length||(g.sort(),P.sort(),!o(g,P)))return!1;for(let q=0;q<g.length;q++){
let D=g[q];if(!o(a[D],u[D]))return!1}}return!0}i(o,"equalsMetadata")})(qn||(W.NotebookCell=qn={}));var ac;(function(e){function t(r,o,a,u){return{uri:r,notebookType:o,
version:a,cells:u}}i(t,"create"),e.create=t;function n(r){let o=r;return Ce.objectLiteral(o)&&Ce.string(o.uri)&&Jt.integer.is(o.version)&&Ce.typedArray(o.cells,
qn.is)}i(n,"is"),e.is=n})(ac||(W.NotebookDocument=ac={}));var Ot;(function(e){e.method="notebookDocument/sync",e.messageDirection=Oe.MessageDirection.clientToServer,
e.type=new Oe.RegistrationType(e.method)})(Ot||(W.NotebookDocumentSyncRegistrationType=Ot={}));var cc;(function(e){e.method="notebookDocument/didOpen",e.messageDirection=
Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.method),e.registrationMethod=Ot.method})(cc||(W.DidOpenNotebookDocumentNotification=
cc={}));var uc;(function(e){function t(r){let o=r;return Ce.objectLiteral(o)&&Jt.uinteger.is(o.start)&&Jt.uinteger.is(o.deleteCount)&&(o.cells===void 0||Ce.typedArray(
o.cells,qn.is))}i(t,"is"),e.is=t;function n(r,o,a){let u={start:r,deleteCount:o};return a!==void 0&&(u.cells=a),u}i(n,"create"),e.create=n})(uc||(W.NotebookCellArrayChange=
uc={}));var lc;(function(e){e.method="notebookDocument/didChange",e.messageDirection=Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.
method),e.registrationMethod=Ot.method})(lc||(W.DidChangeNotebookDocumentNotification=lc={}));var dc;(function(e){e.method="notebookDocument/didSave",e.messageDirection=
Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.method),e.registrationMethod=Ot.method})(dc||(W.DidSaveNotebookDocumentNotification=
dc={}));var fc;(function(e){e.method="notebookDocument/didClose",e.messageDirection=Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.
method),e.registrationMethod=Ot.method})(fc||(W.DidCloseNotebookDocumentNotification=fc={}))});var mc=w(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.InlineCompletionRequest=void 0;var Uo=B(),pc;(function(e){e.method="textDocument\
/inlineCompletion",e.messageDirection=Uo.MessageDirection.clientToServer,e.type=new Uo.ProtocolRequestType(e.method),e.capabilities=Uo.CM.create("textDocument.i\
nlineCompletion","inlineCompletionProvider")})(pc||(kn.InlineCompletionRequest=pc={}))});var _c=w(qt=>{"use strict";Object.defineProperty(qt,"__esModule",{value:!0});qt.TextDocumentContentRefreshRequest=qt.TextDocumentContentRequest=void 0;var Gt=B(),
gc;(function(e){e.method="workspace/textDocumentContent",e.messageDirection=Gt.MessageDirection.clientToServer,e.type=new Gt.ProtocolRequestType(e.method),e.capabilities=
Gt.CM.create("workspace.textDocumentContent","workspace.textDocumentContent")})(gc||(qt.TextDocumentContentRequest=gc={}));var yc;(function(e){e.method="workspa\
ce/textDocumentContent/refresh",e.messageDirection=Gt.MessageDirection.serverToClient,e.type=new Gt.ProtocolRequestType(e.method)})(yc||(qt.TextDocumentContentRefreshRequest=
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
s.TypeHierarchySubtypesRequest=s.TypeHierarchyPrepareRequest=s.MonikerRequest=s.MonikerKind=void 0;var p=B(),bc=(wr(),_r(Dr)),re=ff(Dn()),hf=Gs();Object.defineProperty(
s,"ImplementationRequest",{enumerable:!0,get:i(function(){return hf.ImplementationRequest},"get")});var pf=Ys();Object.defineProperty(s,"TypeDefinitionRequest",
{enumerable:!0,get:i(function(){return pf.TypeDefinitionRequest},"get")});var Tu=ea();Object.defineProperty(s,"WorkspaceFoldersRequest",{enumerable:!0,get:i(function(){
return Tu.WorkspaceFoldersRequest},"get")});Object.defineProperty(s,"DidChangeWorkspaceFoldersNotification",{enumerable:!0,get:i(function(){return Tu.DidChangeWorkspaceFoldersNotification},
"get")});var mf=na();Object.defineProperty(s,"ConfigurationRequest",{enumerable:!0,get:i(function(){return mf.ConfigurationRequest},"get")});var Ou=ia();Object.
defineProperty(s,"DocumentColorRequest",{enumerable:!0,get:i(function(){return Ou.DocumentColorRequest},"get")});Object.defineProperty(s,"ColorPresentationReque\
st",{enumerable:!0,get:i(function(){return Ou.ColorPresentationRequest},"get")});var qu=ca();Object.defineProperty(s,"FoldingRangeRequest",{enumerable:!0,get:i(
function(){return qu.FoldingRangeRequest},"get")});Object.defineProperty(s,"FoldingRangeRefreshRequest",{enumerable:!0,get:i(function(){return qu.FoldingRangeRefreshRequest},
"get")});var gf=la();Object.defineProperty(s,"DeclarationRequest",{enumerable:!0,get:i(function(){return gf.DeclarationRequest},"get")});var yf=fa();Object.defineProperty(
s,"SelectionRangeRequest",{enumerable:!0,get:i(function(){return yf.SelectionRangeRequest},"get")});var Yo=ga();Object.defineProperty(s,"WorkDoneProgress",{enumerable:!0,
get:i(function(){return Yo.WorkDoneProgress},"get")});Object.defineProperty(s,"WorkDoneProgressCreateRequest",{enumerable:!0,get:i(function(){return Yo.WorkDoneProgressCreateRequest},
"get")});Object.defineProperty(s,"WorkDoneProgressCancelNotification",{enumerable:!0,get:i(function(){return Yo.WorkDoneProgressCancelNotification},"get")});var Xo=va();
Object.defineProperty(s,"CallHierarchyIncomingCallsRequest",{enumerable:!0,get:i(function(){return Xo.CallHierarchyIncomingCallsRequest},"get")});Object.defineProperty(
s,"CallHierarchyOutgoingCallsRequest",{enumerable:!0,get:i(function(){return Xo.CallHierarchyOutgoingCallsRequest},"get")});Object.defineProperty(s,"CallHierarc\
hyPrepareRequest",{enumerable:!0,get:i(function(){return Xo.CallHierarchyPrepareRequest},"get")});var kt=Ca();Object.defineProperty(s,"TokenFormat",{enumerable:!0,
get:i(function(){return kt.TokenFormat},"get")});Object.defineProperty(s,"SemanticTokensRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensRequest},
"get")});Object.defineProperty(s,"SemanticTokensDeltaRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensDeltaRequest},"get")});Object.defineProperty(
s,"SemanticTokensRangeRequest",{enumerable:!0,get:i(function(){return kt.SemanticTokensRangeRequest},"get")});Object.defineProperty(s,"SemanticTokensRefreshRequ\
est",{enumerable:!0,get:i(function(){return kt.SemanticTokensRefreshRequest},"get")});Object.defineProperty(s,"SemanticTokensRegistrationType",{enumerable:!0,get:i(
function(){return kt.SemanticTokensRegistrationType},"get")});var _f=Oa();Object.defineProperty(s,"ShowDocumentRequest",{enumerable:!0,get:i(function(){return _f.
ShowDocumentRequest},"get")});var bf=ka();Object.defineProperty(s,"LinkedEditingRangeRequest",{enumerable:!0,get:i(function(){return bf.LinkedEditingRangeRequest},
"get")});var it=La();Object.defineProperty(s,"FileOperationPatternKind",{enumerable:!0,get:i(function(){return it.FileOperationPatternKind},"get")});Object.defineProperty(
s,"DidCreateFilesNotification",{enumerable:!0,get:i(function(){return it.DidCreateFilesNotification},"get")});Object.defineProperty(s,"WillCreateFilesRequest",{
enumerable:!0,get:i(function(){return it.WillCreateFilesRequest},"get")});Object.defineProperty(s,"DidRenameFilesNotification",{enumerable:!0,get:i(function(){return it.
DidRenameFilesNotification},"get")});Object.defineProperty(s,"WillRenameFilesRequest",{enumerable:!0,get:i(function(){return it.WillRenameFilesRequest},"get")});
Object.defineProperty(s,"DidDeleteFilesNotification",{enumerable:!0,get:i(function(){return it.DidDeleteFilesNotification},"get")});Object.defineProperty(s,"Wil\
lDeleteFilesRequest",{enumerable:!0,get:i(function(){return it.WillDeleteFilesRequest},"get")});var Zo=$a();Object.defineProperty(s,"UniquenessLevel",{enumerable:!0,
get:i(function(){return Zo.UniquenessLevel},"get")});Object.defineProperty(s,"MonikerKind",{enumerable:!0,get:i(function(){return Zo.MonikerKind},"get")});Object.
defineProperty(s,"MonikerRequest",{enumerable:!0,get:i(function(){return Zo.MonikerRequest},"get")});var ei=Ka();Object.defineProperty(s,"TypeHierarchyPrepareRe\
quest",{enumerable:!0,get:i(function(){return ei.TypeHierarchyPrepareRequest},"get")});Object.defineProperty(s,"TypeHierarchySubtypesRequest",{enumerable:!0,get:i(
function(){return ei.TypeHierarchySubtypesRequest},"get")});Object.defineProperty(s,"TypeHierarchySupertypesRequest",{enumerable:!0,get:i(function(){return ei.TypeHierarchySupertypesRequest},
"get")});var ku=Ga();Object.defineProperty(s,"InlineValueRequest",{enumerable:!0,get:i(function(){return ku.InlineValueRequest},"get")});Object.defineProperty(s,
"InlineValueRefreshRequest",{enumerable:!0,get:i(function(){return ku.InlineValueRefreshRequest},"get")});var ti=Za();Object.defineProperty(s,"InlayHintRequest",
{enumerable:!0,get:i(function(){return ti.InlayHintRequest},"get")});Object.defineProperty(s,"InlayHintResolveRequest",{enumerable:!0,get:i(function(){return ti.
InlayHintResolveRequest},"get")});Object.defineProperty(s,"InlayHintRefreshRequest",{enumerable:!0,get:i(function(){return ti.InlayHintRefreshRequest},"get")});
var Qt=sc();Object.defineProperty(s,"DiagnosticServerCancellationData",{enumerable:!0,get:i(function(){return Qt.DiagnosticServerCancellationData},"get")});Object.
defineProperty(s,"DocumentDiagnosticReportKind",{enumerable:!0,get:i(function(){return Qt.DocumentDiagnosticReportKind},"get")});Object.defineProperty(s,"Docume\
ntDiagnosticRequest",{enumerable:!0,get:i(function(){return Qt.DocumentDiagnosticRequest},"get")});Object.defineProperty(s,"WorkspaceDiagnosticRequest",{enumerable:!0,
get:i(function(){return Qt.WorkspaceDiagnosticRequest},"get")});Object.defineProperty(s,"DiagnosticRefreshRequest",{enumerable:!0,get:i(function(){return Qt.DiagnosticRefreshRequest},
"get")});var qe=hc();Object.defineProperty(s,"NotebookCellKind",{enumerable:!0,get:i(function(){return qe.NotebookCellKind},"get")});Object.defineProperty(s,"Ex\
ecutionSummary",{enumerable:!0,get:i(function(){return qe.ExecutionSummary},"get")});Object.defineProperty(s,"NotebookCell",{enumerable:!0,get:i(function(){return qe.
NotebookCell},"get")});Object.defineProperty(s,"NotebookDocument",{enumerable:!0,get:i(function(){return qe.NotebookDocument},"get")});Object.defineProperty(s,"\
NotebookDocumentSyncRegistrationType",{enumerable:!0,get:i(function(){return qe.NotebookDocumentSyncRegistrationType},"get")});Object.defineProperty(s,"DidOpenN\
otebookDocumentNotification",{enumerable:!0,get:i(function(){return qe.DidOpenNotebookDocumentNotification},"get")});Object.defineProperty(s,"NotebookCellArrayC\
hange",{enumerable:!0,get:i(function(){return qe.NotebookCellArrayChange},"get")});Object.defineProperty(s,"DidChangeNotebookDocumentNotification",{enumerable:!0,
get:i(function(){return qe.DidChangeNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidSaveNotebookDocumentNotification",{enumerable:!0,get:i(function(){
return qe.DidSaveNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidCloseNotebookDocumentNotification",{enumerable:!0,get:i(function(){return qe.
DidCloseNotebookDocumentNotification},"get")});var vf=mc();Object.defineProperty(s,"InlineCompletionRequest",{enumerable:!0,get:i(function(){return vf.InlineCompletionRequest},
"get")});var Mu=_c();Object.defineProperty(s,"TextDocumentContentRequest",{enumerable:!0,get:i(function(){return Mu.TextDocumentContentRequest},"get")});Object.
defineProperty(s,"TextDocumentContentRefreshRequest",{enumerable:!0,get:i(function(){return Mu.TextDocumentContentRefreshRequest},"get")});var Bo;(function(e){function t(n){
let r=n;return re.string(r)||re.string(r.language)||re.string(r.scheme)||Qo.is(r.pattern)}i(t,"is"),e.is=t})(Bo||(s.TextDocumentFilter=Bo={}));var Ko;(function(e){
function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebookType)||re.string(r.scheme)||re.string(r.pattern))}i(t,"is"),e.is=t})(Ko||(s.NotebookDocumentFilter=
Ko={}));var Vo;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebook)||Ko.is(r.notebook))&&(r.language===void 0||re.string(r.language))}
i(t,"is"),e.is=t})(Vo||(s.NotebookCellTextDocumentFilter=Vo={}));var Jo;(function(e){function t(n){if(!Array.isArray(n))return!1;for(let r of n)if(!re.string(r)&&
!Bo.is(r)&&!Vo.is(r))return!1;return!0}i(t,"is"),e.is=t})(Jo||(s.DocumentSelector=Jo={}));var vc;(function(e){e.method="client/registerCapability",e.messageDirection=
p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(vc||(s.RegistrationRequest=vc={}));var Dc;(function(e){e.method="client/unregiste\
rCapability",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(Dc||(s.UnregistrationRequest=Dc={}));var wc;(function(e){
e.Create="create",e.Rename="rename",e.Delete="delete"})(wc||(s.ResourceOperationKind=wc={}));var Pc;(function(e){e.Abort="abort",e.Transactional="transactional",
e.TextOnlyTransactional="textOnlyTransactional",e.Undo="undo"})(Pc||(s.FailureHandlingKind=Pc={}));var Rc;(function(e){e.ES2020="ES2020"})(Rc||(s.RegularExpressionEngineKind=
Rc={}));var Sc;(function(e){e.UTF8="utf-8",e.UTF16="utf-16",e.UTF32="utf-32"})(Sc||(s.PositionEncodingKind=Sc={}));var Cc;(function(e){function t(n){let r=n;return r&&
re.string(r.id)&&r.id.length>0}i(t,"hasId"),e.hasId=t})(Cc||(s.StaticRegistrationOptions=Cc={}));var Tc;(function(e){function t(n){let r=n;return r&&(r.documentSelector===
null||Jo.is(r.documentSelector))}i(t,"is"),e.is=t})(Tc||(s.TextDocumentRegistrationOptions=Tc={}));var Oc;(function(e){function t(r){let o=r;return re.objectLiteral(
o)&&(o.workDoneProgress===void 0||re.boolean(o.workDoneProgress))}i(t,"is"),e.is=t;function n(r){let o=r;return o&&re.boolean(o.workDoneProgress)}i(n,"hasWorkDo\
neProgress"),e.hasWorkDoneProgress=n})(Oc||(s.WorkDoneProgressOptions=Oc={}));var qc;(function(e){e.method="initialize",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method)})(qc||(s.InitializeRequest=qc={}));var kc;(function(e){e.unknownProtocolVersion=1})(kc||(s.InitializeErrorCodes=kc={}));
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
Qc={}));var Go;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(bc.URI.is(r.baseUri)||bc.WorkspaceFolder.is(r.baseUri))&&re.string(r.pattern)}i(t,
"is"),e.is=t})(Go||(s.RelativePattern=Go={}));var Qo;(function(e){function t(n){let r=n;return re.string(r)||Go.is(r)}i(t,"is"),e.is=t})(Qo||(s.GlobPattern=Qo={}));
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
Cu={}))});var xu=w(ni=>{"use strict";Object.defineProperty(ni,"__esModule",{value:!0});ni.createProtocolConnection=Df;var Nu=xe();function Df(e,t,n,r){return Nu.ConnectionStrategy.
is(r)&&(r={connectionStrategy:r}),(0,Nu.createMessageConnection)(e,t,n,r)}i(Df,"createProtocolConnection")});var Y=w(me=>{"use strict";var wf=me&&me.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("g\
et"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===
void 0&&(r=n),e[r]=t[n]})),Mn=me&&me.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&wf(t,e,n)};Object.defineProperty(
me,"__esModule",{value:!0});me.LSPErrorCodes=me.createProtocolConnection=void 0;Mn(xe(),me);Mn((wr(),_r(Dr)),me);Mn(B(),me);Mn(ju(),me);var Pf=xu();Object.defineProperty(
me,"createProtocolConnection",{enumerable:!0,get:i(function(){return Pf.createProtocolConnection},"get")});var Eu;(function(e){e.lspReservedErrorRangeStart=-32899,
e.RequestFailed=-32803,e.ServerCancelled=-32802,e.ContentModified=-32801,e.RequestCancelled=-32800,e.lspReservedErrorRangeEnd=-32800})(Eu||(me.LSPErrorCodes=Eu=
{}))});var ii=w(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.ProgressFeature=Ze.WorkDoneProgressReporter=void 0;Ze.attachWorkDone=Rf;Ze.attachPartialResult=
Cf;var Le=Y(),Fu;(function(e){function t(n){return n instanceof jt}i(t,"isNullInstance"),e.isNullInstance=t})(Fu||(Ze.WorkDoneProgressReporter=Fu={}));var Mt=class e{static{
i(this,"WorkDoneProgressReporterImpl")}_connection;_token;static Instances=new Map;constructor(t,n){this._connection=t,this._token=n,e.Instances.set(this._token,
this)}begin(t,n,r,o){let a={kind:"begin",title:t,message:r,cancellable:o};typeof n=="number"&&(a.percentage=Math.round(n)),this._connection.sendProgress(Le.WorkDoneProgress.
type,this._token,a)}report(t,n){let r={kind:"report"};typeof t=="number"?(r.percentage=Math.round(t),n!==void 0&&(r.message=n)):r.message=t,this._connection.sendProgress(
Le.WorkDoneProgress.type,this._token,r)}done(){e.Instances.delete(this._token),this._connection.sendProgress(Le.WorkDoneProgress.type,this._token,{kind:"end"})}},
jn=class extends Mt{static{i(this,"WorkDoneProgressServerReporterImpl")}_source;constructor(t,n){super(t,n),this._source=new Le.CancellationTokenSource}get token(){
return this._source.token}done(){this._source.dispose(),super.done()}cancel(){this._source.cancel()}},jt=class{static{i(this,"NullProgressReporter")}constructor(){}begin(){}report(){}done(){}},
Nn=class extends jt{static{i(this,"NullProgressServerReporter")}_source;constructor(){super(),this._source=new Le.CancellationTokenSource}get token(){return this.
_source.token}done(){this._source.dispose()}cancel(){this._source.cancel()}};function Rf(e,t){if(t===void 0||t.workDoneToken===void 0)return new jt;let n=t.workDoneToken;
return delete t.workDoneToken,new Mt(e,n)}i(Rf,"attachWorkDone");var Sf=i(e=>class extends e{_progressSupported;constructor(){super(),this._progressSupported=!1}initialize(t){
super.initialize(t),t?.window?.workDoneProgress===!0&&(this._progressSupported=!0,this.connection.onNotification(Le.WorkDoneProgressCancelNotification.type,n=>{
let r=Mt.Instances.get(n.token);(r instanceof jn||r instanceof Nn)&&r.cancel()}))}attachWorkDoneProgress(t){return t===void 0?new jt:new Mt(this.connection,t)}createWorkDoneProgress(){
if(this._progressSupported){let t=(0,Le.RAL)().crypto.randomUUID();return this.connection.sendRequest(Le.WorkDoneProgressCreateRequest.type,{token:t}).then(()=>new jn(
this.connection,t))}else return Promise.resolve(new Nn)}},"ProgressFeature");Ze.ProgressFeature=Sf;var ri;(function(e){e.type=new Le.ProgressType})(ri||(ri={}));
var oi=class{static{i(this,"ResultProgressReporterImpl")}_connection;_token;constructor(t,n){this._connection=t,this._token=n}report(t){this._connection.sendProgress(
ri.type,this._token,t)}};function Cf(e,t){if(t===void 0||t.partialResultToken===void 0)return;let n=t.partialResultToken;return delete t.partialResultToken,new oi(
e,n)}i(Cf,"attachPartialResult")});var Iu=w(ke=>{"use strict";var Tf=ke&&ke.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Of=ke&&ke.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),qf=ke&&ke.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Tf(n,t,r[o]);return Of(n,t),n}})();Object.defineProperty(ke,"__esModule",{value:!0});ke.ConfigurationFeature=void 0;var kf=Y(),Mf=qf(sn()),jf=i(
e=>class extends e{getConfiguration(t){return t?Mf.string(t)?this._getConfiguration({section:t}):this._getConfiguration(t):this._getConfiguration({})}_getConfiguration(t){
let n={items:Array.isArray(t)?t:[t]};return this.connection.sendRequest(kf.ConfigurationRequest.type,n).then(r=>Array.isArray(r)?Array.isArray(t)?r:r[0]:Array.isArray(
t)?[]:null)}},"ConfigurationFeature");ke.ConfigurationFeature=jf});var Lu=w(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.WorkspaceFoldersFeature=void 0;var xn=Y(),Nf=i(e=>class extends e{_onDidChangeWorkspaceFolders;_unregistration;_notificationIsAutoRegistered;constructor(){
super(),this._notificationIsAutoRegistered=!1}initialize(t){super.initialize(t);let n=t.workspace;n&&n.workspaceFolders&&(this._onDidChangeWorkspaceFolders=new xn.
Emitter,this.connection.onNotification(xn.DidChangeWorkspaceFoldersNotification.type,r=>{this._onDidChangeWorkspaceFolders.fire(r.event)}))}fillServerCapabilities(t){
super.fillServerCapabilities(t);let n=t.workspace?.workspaceFolders?.changeNotifications;this._notificationIsAutoRegistered=n===!0||typeof n=="string"}getWorkspaceFolders(){
return this.connection.sendRequest(xn.WorkspaceFoldersRequest.type)}get onDidChangeWorkspaceFolders(){if(!this._onDidChangeWorkspaceFolders)throw new Error("Cli\
ent doesn't support sending workspace folder change events.");return!this._notificationIsAutoRegistered&&!this._unregistration&&(this._unregistration=this.connection.
client.register(xn.DidChangeWorkspaceFoldersNotification.type)),this._onDidChangeWorkspaceFolders.event}},"WorkspaceFoldersFeature");En.WorkspaceFoldersFeature=
Nf});var Wu=w(Fn=>{"use strict";Object.defineProperty(Fn,"__esModule",{value:!0});Fn.CallHierarchyFeature=void 0;var si=Y(),xf=i(e=>class extends e{get callHierarchy(){
return{onPrepare:i(t=>this.connection.onRequest(si.CallHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onIncomingCalls:i(
t=>{let n=si.CallHierarchyIncomingCallsRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onIncomingCalls"),onOutgoingCalls:i(t=>{let n=si.CallHierarchyOutgoingCallsRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onOutgoingCalls")}}},"CallHierarchyFeature");Fn.CallHierarchyFeature=xf});var ci=w(et=>{"use strict";Object.defineProperty(et,"__esModule",{value:!0});et.SemanticTokensBuilder=et.SemanticTokensDiff=et.SemanticTokensFeature=void 0;var In=Y(),
Ef=i(e=>class extends e{get semanticTokens(){return{refresh:i(()=>this.connection.sendRequest(In.SemanticTokensRefreshRequest.type),"refresh"),on:i(t=>{let n=In.
SemanticTokensRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on"),onDelta:i(
t=>{let n=In.SemanticTokensDeltaRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},
"onDelta"),onRange:i(t=>{let n=In.SemanticTokensRangeRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onRange")}}},"SemanticTokensFeature");et.SemanticTokensFeature=Ef;var Ln=class{static{i(this,"SemanticTokensDiff")}originalSequence;modifiedSequence;constructor(t,n){
this.originalSequence=t,this.modifiedSequence=n}computeDiff(){let t=this.originalSequence.length,n=this.modifiedSequence.length,r=0;for(;r<n&&r<t&&this.originalSequence[r]===
this.modifiedSequence[r];)r++;if(r<n&&r<t){let o=t-1,a=n-1;for(;o>=r&&a>=r&&this.originalSequence[o]===this.modifiedSequence[a];)o--,a--;(o<r||a<r)&&(o++,a++);let u=o-
r+1,h=this.modifiedSequence.slice(r,a+1);return h.length===1&&h[0]===this.originalSequence[o]?[{start:r,deleteCount:u-1}]:[{start:r,deleteCount:u,data:h}]}else return r<
n?[{start:r,deleteCount:0,data:this.modifiedSequence.slice(r)}]:r<t?[{start:r,deleteCount:t-r}]:[]}};et.SemanticTokensDiff=Ln;var ai=class e{static{i(this,"Sema\
nticTokensBuilder")}_id;_prevLine;_prevChar;_dataIsSortedAndDeltaEncoded;_data;_dataNonDelta;_dataLen;_prevData;constructor(){this._prevData=void 0,this.initialize()}initialize(){
this._id=Date.now(),this._prevLine=0,this._prevChar=0,this._data=[],this._dataNonDelta=[],this._dataLen=0,this._dataIsSortedAndDeltaEncoded=!0}push(t,n,r,o,a){this.
_dataIsSortedAndDeltaEncoded&&(t<this._prevLine||t===this._prevLine&&n<this._prevChar)&&(this._dataIsSortedAndDeltaEncoded=!1,this._dataNonDelta=e._deltaDecode(
this._data));let u=t,h=n;this._dataIsSortedAndDeltaEncoded&&this._dataLen>0&&(u-=this._prevLine,u===0&&(h-=this._prevChar));let v=this._dataIsSortedAndDeltaEncoded?
this._data:this._dataNonDelta;v[this._dataLen++]=u,v[this._dataLen++]=h,v[this._dataLen++]=r,v[this._dataLen++]=o,v[this._dataLen++]=a,this._prevLine=t,this._prevChar=
n}get id(){return this._id.toString()}static _deltaDecode(t){let n=t.length/5|0,r=0,o=0,a=[];for(let u=0;u<n;u++){let h=5*u,v=t[h],g=t[h+1];v===0?(v=r,g+=o):v+=
r;let P=t[h+2],q=t[h+3],D=t[h+4];a[h+0]=v,a[h+1]=g,a[h+2]=P,a[h+3]=q,a[h+4]=D,r=v,o=g}return a}static _sortAndDeltaEncode(t){let n=[],r=t.length/5|0;for(let h=0;h<
r;h++)n[h]=h;n.sort((h,v)=>{let g=t[5*h],P=t[5*v];if(g===P){let q=t[5*h+1],D=t[5*v+1];return q-D}return g-P});let o=[],a=0,u=0;for(let h=0;h<r;h++){let v=5*n[h],
g=t[v+0],P=t[v+1],q=t[v+2],D=t[v+3],M=t[v+4],j=g-a,H=j===0?P-u:P,X=5*h;o[X+0]=j,o[X+1]=H,o[X+2]=q,o[X+3]=D,o[X+4]=M,a=g,u=P}return o}getFinalDataDelta(){return this.
_dataIsSortedAndDeltaEncoded?this._data:e._sortAndDeltaEncode(this._dataNonDelta)}previousResult(t){this.id===t?this._prevData=this.getFinalDataDelta():this._prevData=
void 0,this.initialize()}build(){return this._prevData=void 0,{resultId:this.id,data:this.getFinalDataDelta()}}canBuildEdits(){return this._prevData!==void 0}buildEdits(){
return this._prevData!==void 0?{resultId:this.id,edits:new Ln(this._prevData,this.getFinalDataDelta()).computeDiff()}:this.build()}};et.SemanticTokensBuilder=ai});var Au=w(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.ShowDocumentFeature=void 0;var Ff=Y(),If=i(e=>class extends e{showDocument(t){return this.
connection.sendRequest(Ff.ShowDocumentRequest.type,t)}},"ShowDocumentFeature");Wn.ShowDocumentFeature=If});var Hu=w(An=>{"use strict";Object.defineProperty(An,"__esModule",{value:!0});An.FileOperationsFeature=void 0;var Nt=Y(),Lf=i(e=>class extends e{onDidCreateFiles(t){
return this.connection.onNotification(Nt.DidCreateFilesNotification.type,n=>t(n))}onDidRenameFiles(t){return this.connection.onNotification(Nt.DidRenameFilesNotification.
type,n=>t(n))}onDidDeleteFiles(t){return this.connection.onNotification(Nt.DidDeleteFilesNotification.type,n=>t(n))}onWillCreateFiles(t){return this.connection.
onRequest(Nt.WillCreateFilesRequest.type,(n,r)=>t(n,r))}onWillRenameFiles(t){return this.connection.onRequest(Nt.WillRenameFilesRequest.type,(n,r)=>t(n,r))}onWillDeleteFiles(t){
return this.connection.onRequest(Nt.WillDeleteFilesRequest.type,(n,r)=>t(n,r))}},"FileOperationsFeature");An.FileOperationsFeature=Lf});var $u=w(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.LinkedEditingRangeFeature=void 0;var Wf=Y(),Af=i(e=>class extends e{onLinkedEditingRange(t){
return this.connection.onRequest(Wf.LinkedEditingRangeRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0))}},"LinkedEditingRangeFeature");Hn.LinkedEditingRangeFeature=
Af});var zu=w($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.TypeHierarchyFeature=void 0;var ui=Y(),Hf=i(e=>class extends e{get typeHierarchy(){
return{onPrepare:i(t=>this.connection.onRequest(ui.TypeHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onSupertypes:i(
t=>{let n=ui.TypeHierarchySupertypesRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onSupertypes"),onSubtypes:i(t=>{let n=ui.TypeHierarchySubtypesRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onSubtypes")}}},"TypeHierarchyFeature");$n.TypeHierarchyFeature=Hf});var Bu=w(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.InlineValueFeature=void 0;var Uu=Y(),$f=i(e=>class extends e{get inlineValue(){return{
refresh:i(()=>this.connection.sendRequest(Uu.InlineValueRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(Uu.InlineValueRequest.type,(n,r)=>t(n,
r,this.attachWorkDoneProgress(n))),"on")}}},"InlineValueFeature");zn.InlineValueFeature=$f});var Vu=w(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.FoldingRangeFeature=void 0;var Ku=Y(),zf=i(e=>class extends e{get foldingRange(){
return{refresh:i(()=>this.connection.sendRequest(Ku.FoldingRangeRefreshRequest.type),"refresh"),on:i(t=>{let n=Ku.FoldingRangeRequest.type;return this.connection.
onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},"FoldingRangeFeature");Un.FoldingRangeFeature=zf});var Ju=w(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});Bn.InlayHintFeature=void 0;var li=Y(),Uf=i(e=>class extends e{get inlayHint(){return{
refresh:i(()=>this.connection.sendRequest(li.InlayHintRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(li.InlayHintRequest.type,(n,r)=>t(n,r,this.
attachWorkDoneProgress(n))),"on"),resolve:i(t=>this.connection.onRequest(li.InlayHintResolveRequest.type,(n,r)=>t(n,r)),"resolve")}}},"InlayHintFeature");Bn.InlayHintFeature=
Uf});var Gu=w(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.DiagnosticFeature=void 0;var Yt=Y(),Bf=i(e=>class extends e{get diagnostics(){return{
refresh:i(()=>this.connection.sendRequest(Yt.DiagnosticRefreshRequest.type),"refresh"),on:i(t=>this.connection.onRequest(Yt.DocumentDiagnosticRequest.type,(n,r)=>t(
n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.DocumentDiagnosticRequest.partialResult,n))),"on"),onWorkspace:i(t=>this.connection.onRequest(
Yt.WorkspaceDiagnosticRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.WorkspaceDiagnosticRequest.partialResult,n))),
"onWorkspace")}}},"DiagnosticFeature");Kn.DiagnosticFeature=Bf});var fi=w(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.TextDocuments=void 0;var st=Y(),di=class{static{i(this,"TextDocuments")}_configuration;_syncedDocuments;_onDidChangeContent;_onDidOpen;_onDidClose;_onDidSave;_onWillSave;_willSaveWaitUntil;constructor(t){
this._configuration=t,this._syncedDocuments=new Map,this._onDidChangeContent=new st.Emitter,this._onDidOpen=new st.Emitter,this._onDidClose=new st.Emitter,this.
_onDidSave=new st.Emitter,this._onWillSave=new st.Emitter}get onDidOpen(){return this._onDidOpen.event}get onDidChangeContent(){return this._onDidChangeContent.
event}get onWillSave(){return this._onWillSave.event}onWillSaveWaitUntil(t){this._willSaveWaitUntil=t}get onDidSave(){return this._onDidSave.event}get onDidClose(){
return this._onDidClose.event}get(t){return this._syncedDocuments.get(t)}all(){return Array.from(this._syncedDocuments.values())}keys(){return Array.from(this._syncedDocuments.
keys())}listen(t){t.__textDocumentSync=st.TextDocumentSyncKind.Incremental;let n=[];return n.push(t.onDidOpenTextDocument(r=>{let o=r.textDocument,a=this._configuration.
create(o.uri,o.languageId,o.version,o.text);this._syncedDocuments.set(o.uri,a);let u=Object.freeze({document:a});this._onDidOpen.fire(u),this._onDidChangeContent.
fire(u)})),n.push(t.onDidChangeTextDocument(r=>{let o=r.textDocument,a=r.contentChanges;if(a.length===0)return;let{version:u}=o;if(u==null)throw new Error(`Rece\
ived document change event for ${o.uri} without valid version identifier`);let h=this._syncedDocuments.get(o.uri);h!==void 0&&(h=this._configuration.update(h,a,
u),this._syncedDocuments.set(o.uri,h),this._onDidChangeContent.fire(Object.freeze({document:h})))})),n.push(t.onDidCloseTextDocument(r=>{let o=this._syncedDocuments.
get(r.textDocument.uri);o!==void 0&&(this._syncedDocuments.delete(r.textDocument.uri),this._onDidClose.fire(Object.freeze({document:o})))})),n.push(t.onWillSaveTextDocument(
r=>{let o=this._syncedDocuments.get(r.textDocument.uri);o!==void 0&&this._onWillSave.fire(Object.freeze({document:o,reason:r.reason}))})),n.push(t.onWillSaveTextDocumentWaitUntil(
(r,o)=>{let a=this._syncedDocuments.get(r.textDocument.uri);return a!==void 0&&this._willSaveWaitUntil?this._willSaveWaitUntil(Object.freeze({document:a,reason:r.
reason}),o):[]})),n.push(t.onDidSaveTextDocument(r=>{let o=this._syncedDocuments.get(r.textDocument.uri);o!==void 0&&this._onDidSave.fire(Object.freeze({document:o}))})),
st.Disposable.create(()=>{n.forEach(r=>r.dispose())})}};Vn.TextDocuments=di});var mi=w(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.NotebookDocuments=xt.NotebookSyncFeature=void 0;var ve=Y(),Qu=fi(),Kf=i(e=>class extends e{get synchronization(){
return{onDidOpenNotebookDocument:i(t=>this.connection.onNotification(ve.DidOpenNotebookDocumentNotification.type,n=>t(n)),"onDidOpenNotebookDocument"),onDidChangeNotebookDocument:i(
t=>this.connection.onNotification(ve.DidChangeNotebookDocumentNotification.type,n=>t(n)),"onDidChangeNotebookDocument"),onDidSaveNotebookDocument:i(t=>this.connection.
onNotification(ve.DidSaveNotebookDocumentNotification.type,n=>t(n)),"onDidSaveNotebookDocument"),onDidCloseNotebookDocument:i(t=>this.connection.onNotification(
ve.DidCloseNotebookDocumentNotification.type,n=>t(n)),"onDidCloseNotebookDocument")}}},"NotebookSyncFeature");xt.NotebookSyncFeature=Kf;var hi=class e{static{i(
this,"CellTextDocumentConnection")}static NULL_DISPOSE=Object.freeze({dispose:i(()=>{},"dispose")});openHandler;changeHandler;closeHandler;onDidOpenTextDocument(t){
return this.openHandler=t,ve.Disposable.create(()=>{this.openHandler=void 0})}openTextDocument(t){return this.openHandler&&this.openHandler(t)}onDidChangeTextDocument(t){
return this.changeHandler=t,ve.Disposable.create(()=>{this.changeHandler=t})}changeTextDocument(t){return this.changeHandler&&this.changeHandler(t)}onDidCloseTextDocument(t){
return this.closeHandler=t,ve.Disposable.create(()=>{this.closeHandler=void 0})}closeTextDocument(t){return this.closeHandler&&this.closeHandler(t)}onWillSaveTextDocument(){
return e.NULL_DISPOSE}onWillSaveTextDocumentWaitUntil(){return e.NULL_DISPOSE}onDidSaveTextDocument(){return e.NULL_DISPOSE}},pi=class{static{i(this,"NotebookDo\
cuments")}notebookDocuments;notebookCellMap;_onDidOpen;_onDidSave;_onDidChange;_onDidClose;_cellTextDocuments;constructor(t){t instanceof Qu.TextDocuments?this.
_cellTextDocuments=t:this._cellTextDocuments=new Qu.TextDocuments(t),this.notebookDocuments=new Map,this.notebookCellMap=new Map,this._onDidOpen=new ve.Emitter,
this._onDidChange=new ve.Emitter,this._onDidSave=new ve.Emitter,this._onDidClose=new ve.Emitter}get cellTextDocuments(){return this._cellTextDocuments}getCellTextDocument(t){
return this._cellTextDocuments.get(t.document)}getNotebookDocument(t){return this.notebookDocuments.get(t)}getNotebookCell(t){let n=this.notebookCellMap.get(t);
return n&&n[0]}findNotebookDocumentForCell(t){let n=typeof t=="string"?t:t.document,r=this.notebookCellMap.get(n);return r&&r[1]}get onDidOpen(){return this._onDidOpen.
event}get onDidSave(){return this._onDidSave.event}get onDidChange(){return this._onDidChange.event}get onDidClose(){return this._onDidClose.event}listen(t){let n=new hi,
r=[];return r.push(this.cellTextDocuments.listen(n)),r.push(t.notebooks.synchronization.onDidOpenNotebookDocument(async o=>{this.notebookDocuments.set(o.notebookDocument.
uri,o.notebookDocument);for(let a of o.cellTextDocuments)await n.openTextDocument({textDocument:a});this.updateCellMap(o.notebookDocument),this._onDidOpen.fire(
o.notebookDocument)})),r.push(t.notebooks.synchronization.onDidChangeNotebookDocument(async o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);if(a===
void 0)return;a.version=o.notebookDocument.version;let u=a.metadata,h=!1,v=o.change;v.metadata!==void 0&&(h=!0,a.metadata=v.metadata);let g=[],P=[],q=[],D=[];if(v.
cells!==void 0){let x=v.cells;if(x.structure!==void 0){let l=x.structure.array;if(a.cells.splice(l.start,l.deleteCount,...l.cells!==void 0?l.cells:[]),x.structure.
didOpen!==void 0)for(let d of x.structure.didOpen)await n.openTextDocument({textDocument:d}),g.push(d.uri);if(x.structure.didClose)for(let d of x.structure.didClose)
await n.closeTextDocument({textDocument:d}),P.push(d.uri)}if(x.data!==void 0){let l=new Map(x.data.map(d=>[d.document,d]));for(let d=0;d<=a.cells.length;d++){let b=l.
get(a.cells[d].document);if(b!==void 0){let k=a.cells.splice(d,1,b);if(q.push({old:k[0],new:b}),l.delete(b.document),l.size===0)break}}}if(x.textContent!==void 0)
for(let l of x.textContent)await n.changeTextDocument({textDocument:l.document,contentChanges:l.changes}),D.push(l.document.uri)}let M=[];for(let x of P)M.push(
this.getNotebookCell(x)),this.notebookCellMap.delete(x);this.updateCellMap(a);let j={notebookDocument:a};h&&(j.metadata={old:u,new:a.metadata});let H=[];for(let x of g)
H.push(this.getNotebookCell(x));let X=[];for(let x of D)X.push(this.getNotebookCell(x));(H.length>0||M.length>0||q.length>0||X.length>0)&&(j.cells={added:H,removed:M,
changed:{data:q,textContent:X}}),(j.metadata!==void 0||j.cells!==void 0)&&this._onDidChange.fire(j)})),r.push(t.notebooks.synchronization.onDidSaveNotebookDocument(
o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);a!==void 0&&this._onDidSave.fire(a)})),r.push(t.notebooks.synchronization.onDidCloseNotebookDocument(
async o=>{let a=this.notebookDocuments.get(o.notebookDocument.uri);if(a!==void 0){this._onDidClose.fire(a);for(let u of o.cellTextDocuments)await n.closeTextDocument(
{textDocument:u});this.notebookDocuments.delete(o.notebookDocument.uri);for(let u of a.cells)this.notebookCellMap.delete(u.document)}})),ve.Disposable.create(()=>{
r.forEach(o=>o.dispose())})}updateCellMap(t){for(let n of t.cells)this.notebookCellMap.set(n.document,[n,t])}};xt.NotebookDocuments=pi});var Yu=w(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.MonikerFeature=void 0;var Vf=Y(),Jf=i(e=>class extends e{get moniker(){return{on:i(
t=>{let n=Vf.MonikerRequest.type;return this.connection.onRequest(n,(r,o)=>t(r,o,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},
"MonikerFeature");Jn.MonikerFeature=Jf});var Xu=w(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.InlineCompletionFeature=void 0;var Gf=Y(),Qf=i(e=>class extends e{get inlineCompletion(){
return{on:i(t=>this.connection.onRequest(Gf.InlineCompletionRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n))),"on")}}},"InlineCompletionFeature");Gn.InlineCompletionFeature=
Qf});var el=w(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.TextDocumentContentFeature=void 0;var Zu=Y(),Yf=i(e=>class extends e{get textDocumentContent(){
return{refresh:i(t=>this.connection.sendRequest(Zu.TextDocumentContentRefreshRequest.type,{uri:t}),"refresh"),on:i(t=>this.connection.onRequest(Zu.TextDocumentContentRequest.
type,(n,r)=>t(n,r)),"on")}}},"TextDocumentContentFeature");Qn.TextDocumentContentFeature=Yf});var vi=w(A=>{"use strict";var Xf=A&&A.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Zf=A&&A.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),eh=A&&A.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&Xf(n,t,r[o]);return Zf(n,t),n}})();Object.defineProperty(A,"__esModule",{value:!0});A._NotebooksImpl=A._LanguagesImpl=A.BulkUnregistration=A.BulkRegistration=
A.ErrorMessageTracker=void 0;A.combineConsoleFeatures=al;A.combineTelemetryFeatures=cl;A.combineTracerFeatures=ul;A.combineClientFeatures=ll;A.combineWindowFeatures=
dl;A.combineWorkspaceFeatures=fl;A.combineLanguagesFeatures=hl;A.combineNotebooksFeatures=pl;A.combineFeatures=yh;A.createConnection=_h;var _=Y(),De=eh(sn()),T=ii(),
th=Iu(),nh=Lu(),rh=Wu(),oh=ci(),ih=Au(),sh=Hu(),ah=$u(),ch=zu(),uh=Bu(),lh=Vu(),dh=Ju(),fh=Gu(),hh=mi(),ph=Yu(),mh=Xu(),gh=el();function gi(e){if(e!==null)return e}
i(gi,"null2Undefined");var yi=class{static{i(this,"ErrorMessageTracker")}_messages;constructor(){this._messages=Object.create(null)}add(t){let n=this._messages[t];
n||(n=0),n++,this._messages[t]=n}sendErrors(t){Object.keys(this._messages).forEach(n=>{t.window.showErrorMessage(n)})}};A.ErrorMessageTracker=yi;var Yn=class{static{
i(this,"RemoteConsoleImpl")}_rawConnection;_connection;constructor(){}rawAttach(t){this._rawConnection=t}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}fillServerCapabilities(t){}initialize(t){}error(t){this.send(
_.MessageType.Error,t)}warn(t){this.send(_.MessageType.Warning,t)}info(t){this.send(_.MessageType.Info,t)}log(t){this.send(_.MessageType.Log,t)}debug(t){this.send(
_.MessageType.Debug,t)}send(t,n){this._rawConnection&&this._rawConnection.sendNotification(_.LogMessageNotification.type,{type:t,message:n}).catch(()=>{(0,_.RAL)().
console.error("Sending log message failed")})}},_i=class{static{i(this,"_RemoteWindowImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}showErrorMessage(t,...n){
let r={type:_.MessageType.Error,message:t,actions:n};return this.connection.sendRequest(_.ShowMessageRequest.type,r).then(gi)}showWarningMessage(t,...n){let r={
type:_.MessageType.Warning,message:t,actions:n};return this.connection.sendRequest(_.ShowMessageRequest.type,r).then(gi)}showInformationMessage(t,...n){let r={type:_.
MessageType.Info,message:t,actions:n};return this.connection.sendRequest(_.ShowMessageRequest.type,r).then(gi)}},tl=(0,ih.ShowDocumentFeature)((0,T.ProgressFeature)(
_i)),nl;(function(e){function t(){return new Xn}i(t,"create"),e.create=t})(nl||(A.BulkRegistration=nl={}));var Xn=class{static{i(this,"BulkRegistrationImpl")}_registrations=[];_registered=new Set;add(t,n){
let r=De.string(t)?t:t.method;if(this._registered.has(r))throw new Error(`${r} is already added to this registration`);let o=(0,_.RAL)().crypto.randomUUID();this.
_registrations.push({id:o,method:r,registerOptions:n||{}}),this._registered.add(r)}asRegistrationParams(){return{registrations:this._registrations}}},rl;(function(e){
function t(){return new Xt(void 0,[])}i(t,"create"),e.create=t})(rl||(A.BulkUnregistration=rl={}));var Xt=class{static{i(this,"BulkUnregistrationImpl")}_connection;_unregistrations=new Map;constructor(t,n){
this._connection=t,n.forEach(r=>{this._unregistrations.set(r.method,r)})}get isAttached(){return!!this._connection}attach(t){this._connection=t}add(t){this._unregistrations.
set(t.method,t)}dispose(){let t=[];for(let r of this._unregistrations.values())t.push(r);let n={unregisterations:t};this._connection.sendRequest(_.UnregistrationRequest.
type,n).catch(()=>{this._connection.console.info("Bulk unregistration failed.")})}disposeSingle(t){let n=De.string(t)?t:t.method,r=this._unregistrations.get(n);
if(!r)return!1;let o={unregisterations:[r]};return this._connection.sendRequest(_.UnregistrationRequest.type,o).then(()=>{this._unregistrations.delete(n)},a=>{this.
_connection.console.info(`Un-registering request handler for ${r.id} failed.`)}),!0}},Zn=class{static{i(this,"RemoteClientImpl")}_connection;attach(t){this._connection=
t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}register(t,n,r){
return t instanceof Xn?this.registerMany(t):t instanceof Xt?this.registerSingle1(t,n,r):this.registerSingle2(t,n)}registerSingle1(t,n,r){let o=De.string(n)?n:n.
method,a=(0,_.RAL)().crypto.randomUUID(),u={registrations:[{id:a,method:o,registerOptions:r||{}}]};return t.isAttached||t.attach(this.connection),this.connection.
sendRequest(_.RegistrationRequest.type,u).then(h=>(t.add({id:a,method:o}),t),h=>(this.connection.console.info(`Registering request handler for ${o} failed.`),Promise.
reject(h)))}registerSingle2(t,n){let r=De.string(t)?t:t.method,o=(0,_.RAL)().crypto.randomUUID(),a={registrations:[{id:o,method:r,registerOptions:n||{}}]};return this.
connection.sendRequest(_.RegistrationRequest.type,a).then(u=>_.Disposable.create(()=>{this.unregisterSingle(o,r).catch(()=>{this.connection.console.info(`Un-reg\
istering capability with id ${o} failed.`)})}),u=>(this.connection.console.info(`Registering request handler for ${r} failed.`),Promise.reject(u)))}unregisterSingle(t,n){
let r={unregisterations:[{id:t,method:n}]};return this.connection.sendRequest(_.UnregistrationRequest.type,r).catch(()=>{this.connection.console.info(`Un-regist\
ering request handler for ${t} failed.`)})}registerMany(t){let n=t.asRegistrationParams();return this.connection.sendRequest(_.RegistrationRequest.type,n).then(
()=>new Xt(this._connection,n.registrations.map(r=>({id:r.id,method:r.method}))),r=>(this.connection.console.info("Bulk registration failed."),Promise.reject(r)))}},
bi=class{static{i(this,"_RemoteWorkspaceImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Re\
mote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}applyEdit(t){function n(o){return o&&!!o.edit}i(n,
"isApplyWorkspaceEditParams");let r=n(t)?t:{edit:t};return this.connection.sendRequest(_.ApplyWorkspaceEditRequest.type,r)}},ol=(0,gh.TextDocumentContentFeature)(
(0,sh.FileOperationsFeature)((0,nh.WorkspaceFoldersFeature)((0,th.ConfigurationFeature)(bi)))),er=class{static{i(this,"TracerImpl")}_trace;_connection;constructor(){
this._trace=_.Trace.Off}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this.
_connection}initialize(t){}fillServerCapabilities(t){}set trace(t){this._trace=t}log(t,n){this._trace!==_.Trace.Off&&this.connection.sendNotification(_.LogTraceNotification.
type,{message:t,verbose:this._trace===_.Trace.Verbose?n:void 0}).catch(()=>{})}},tr=class{static{i(this,"TelemetryImpl")}_connection;constructor(){}attach(t){this.
_connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}logEvent(t){
this.connection.sendNotification(_.TelemetryEventNotification.type,t).catch(()=>{this.connection.console.log("Sending TelemetryEventNotification failed")})}},nr=class{static{
i(this,"_LanguagesImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached t\
o a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){
return(0,T.attachPartialResult)(this.connection,n)}};A._LanguagesImpl=nr;var il=(0,mh.InlineCompletionFeature)((0,lh.FoldingRangeFeature)((0,ph.MonikerFeature)(
(0,fh.DiagnosticFeature)((0,dh.InlayHintFeature)((0,uh.InlineValueFeature)((0,ch.TypeHierarchyFeature)((0,ah.LinkedEditingRangeFeature)((0,oh.SemanticTokensFeature)(
(0,rh.CallHierarchyFeature)(nr)))))))))),rr=class{static{i(this,"_NotebooksImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){
return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){return(0,T.attachPartialResult)(this.connection,n)}};A._NotebooksImpl=rr;var sl=(0,hh.
NotebookSyncFeature)(rr);function al(e,t){return function(n){return t(e(n))}}i(al,"combineConsoleFeatures");function cl(e,t){return function(n){return t(e(n))}}
i(cl,"combineTelemetryFeatures");function ul(e,t){return function(n){return t(e(n))}}i(ul,"combineTracerFeatures");function ll(e,t){return function(n){return t(
e(n))}}i(ll,"combineClientFeatures");function dl(e,t){return function(n){return t(e(n))}}i(dl,"combineWindowFeatures");function fl(e,t){return function(n){return t(
e(n))}}i(fl,"combineWorkspaceFeatures");function hl(e,t){return function(n){return t(e(n))}}i(hl,"combineLanguagesFeatures");function pl(e,t){return function(n){
return t(e(n))}}i(pl,"combineNotebooksFeatures");function yh(e,t){function n(o,a,u){return o&&a?u(o,a):o||a}return i(n,"combine"),{__brand:"features",console:n(
e.console,t.console,al),tracer:n(e.tracer,t.tracer,ul),telemetry:n(e.telemetry,t.telemetry,cl),client:n(e.client,t.client,ll),window:n(e.window,t.window,dl),workspace:n(
e.workspace,t.workspace,fl),languages:n(e.languages,t.languages,hl),notebooks:n(e.notebooks,t.notebooks,pl)}}i(yh,"combineFeatures");function _h(e,t,n){let r=n&&
n.console?new(n.console(Yn)):new Yn,o=e(r);r.rawAttach(o);let a=n&&n.tracer?new(n.tracer(er)):new er,u=n&&n.telemetry?new(n.telemetry(tr)):new tr,h=n&&n.client?
new(n.client(Zn)):new Zn,v=n&&n.window?new(n.window(tl)):new tl,g=n&&n.workspace?new(n.workspace(ol)):new ol,P=n&&n.languages?new(n.languages(il)):new il,q=n&&n.
notebooks?new(n.notebooks(sl)):new sl,D=[r,a,u,h,v,g,P,q];function M(l){return l instanceof Promise?l:De.thenable(l)?new Promise((d,b)=>{l.then(k=>d(k),k=>b(k))}):
Promise.resolve(l)}i(M,"asPromise");let j,H,X,x={listen:i(()=>o.listen(),"listen"),sendRequest:i((l,...d)=>o.sendRequest(De.string(l)?l:l.method,...d),"sendRequ\
est"),onRequest:i((l,d)=>o.onRequest(l,d),"onRequest"),sendNotification:i((l,d)=>{let b=De.string(l)?l:l.method;return o.sendNotification(b,d)},"sendNotificatio\
n"),onNotification:i((l,d)=>o.onNotification(l,d),"onNotification"),onProgress:o.onProgress,sendProgress:o.sendProgress,onInitialize:i(l=>(H=l,{dispose:i(()=>{H=
void 0},"dispose")}),"onInitialize"),onInitialized:i(l=>o.onNotification(_.InitializedNotification.type,l),"onInitialized"),onShutdown:i(l=>(j=l,{dispose:i(()=>{
j=void 0},"dispose")}),"onShutdown"),onExit:i(l=>(X=l,{dispose:i(()=>{X=void 0},"dispose")}),"onExit"),get console(){return r},get telemetry(){return u},get tracer(){
return a},get client(){return h},get window(){return v},get workspace(){return g},get languages(){return P},get notebooks(){return q},onDidChangeConfiguration:i(
l=>o.onNotification(_.DidChangeConfigurationNotification.type,l),"onDidChangeConfiguration"),onDidChangeWatchedFiles:i(l=>o.onNotification(_.DidChangeWatchedFilesNotification.
type,l),"onDidChangeWatchedFiles"),__textDocumentSync:void 0,onDidOpenTextDocument:i(l=>o.onNotification(_.DidOpenTextDocumentNotification.type,l),"onDidOpenTex\
tDocument"),onDidChangeTextDocument:i(l=>o.onNotification(_.DidChangeTextDocumentNotification.type,l),"onDidChangeTextDocument"),onDidCloseTextDocument:i(l=>o.onNotification(
_.DidCloseTextDocumentNotification.type,l),"onDidCloseTextDocument"),onWillSaveTextDocument:i(l=>o.onNotification(_.WillSaveTextDocumentNotification.type,l),"on\
WillSaveTextDocument"),onWillSaveTextDocumentWaitUntil:i(l=>o.onRequest(_.WillSaveTextDocumentWaitUntilRequest.type,l),"onWillSaveTextDocumentWaitUntil"),onDidSaveTextDocument:i(
l=>o.onNotification(_.DidSaveTextDocumentNotification.type,l),"onDidSaveTextDocument"),sendDiagnostics:i(l=>o.sendNotification(_.PublishDiagnosticsNotification.
type,l),"sendDiagnostics"),onHover:i(l=>o.onRequest(_.HoverRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),void 0)),"onHover"),onCompletion:i(l=>o.onRequest(
_.CompletionRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onCompletion"),onCompletionResolve:i(l=>o.onRequest(_.CompletionResolveRequest.
type,l),"onCompletionResolve"),onSignatureHelp:i(l=>o.onRequest(_.SignatureHelpRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),void 0)),"onSignatureHelp"),onDeclaration:i(
l=>o.onRequest(_.DeclarationRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onDeclaration"),onDefinition:i(l=>o.onRequest(
_.DefinitionRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onDefinition"),onTypeDefinition:i(l=>o.onRequest(_.TypeDefinitionRequest.
type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onTypeDefinition"),onImplementation:i(l=>o.onRequest(_.ImplementationRequest.type,
(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onImplementation"),onReferences:i(l=>o.onRequest(_.ReferencesRequest.type,(d,b)=>l(d,b,
(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onReferences"),onDocumentHighlight:i(l=>o.onRequest(_.DocumentHighlightRequest.type,(d,b)=>l(d,b,(0,T.
attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onDocumentHighlight"),onDocumentSymbol:i(l=>o.onRequest(_.DocumentSymbolRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(
o,d),(0,T.attachPartialResult)(o,d))),"onDocumentSymbol"),onWorkspaceSymbol:i(l=>o.onRequest(_.WorkspaceSymbolRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),
(0,T.attachPartialResult)(o,d))),"onWorkspaceSymbol"),onWorkspaceSymbolResolve:i(l=>o.onRequest(_.WorkspaceSymbolResolveRequest.type,l),"onWorkspaceSymbolResolv\
e"),onCodeAction:i(l=>o.onRequest(_.CodeActionRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onCodeAction"),onCodeActionResolve:i(
l=>o.onRequest(_.CodeActionResolveRequest.type,(d,b)=>l(d,b)),"onCodeActionResolve"),onCodeLens:i(l=>o.onRequest(_.CodeLensRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(
o,d),(0,T.attachPartialResult)(o,d))),"onCodeLens"),onCodeLensResolve:i(l=>o.onRequest(_.CodeLensResolveRequest.type,(d,b)=>l(d,b)),"onCodeLensResolve"),onDocumentFormatting:i(
l=>o.onRequest(_.DocumentFormattingRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),void 0)),"onDocumentFormatting"),onDocumentRangeFormatting:i(l=>o.onRequest(
_.DocumentRangeFormattingRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),void 0)),"onDocumentRangeFormatting"),onDocumentRangesFormatting:i(l=>o.onRequest(_.
DocumentRangesFormattingRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),void 0)),"onDocumentRangesFormatting"),onDocumentOnTypeFormatting:i(l=>o.onRequest(_.
DocumentOnTypeFormattingRequest.type,(d,b)=>l(d,b)),"onDocumentOnTypeFormatting"),onRenameRequest:i(l=>o.onRequest(_.RenameRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(
o,d),void 0)),"onRenameRequest"),onPrepareRename:i(l=>o.onRequest(_.PrepareRenameRequest.type,(d,b)=>l(d,b)),"onPrepareRename"),onDocumentLinks:i(l=>o.onRequest(
_.DocumentLinkRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onDocumentLinks"),onDocumentLinkResolve:i(l=>o.onRequest(_.DocumentLinkResolveRequest.
type,(d,b)=>l(d,b)),"onDocumentLinkResolve"),onDocumentColor:i(l=>o.onRequest(_.DocumentColorRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(
o,d))),"onDocumentColor"),onColorPresentation:i(l=>o.onRequest(_.ColorPresentationRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(
o,d))),"onColorPresentation"),onFoldingRanges:i(l=>o.onRequest(_.FoldingRangeRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),
"onFoldingRanges"),onSelectionRanges:i(l=>o.onRequest(_.SelectionRangeRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),(0,T.attachPartialResult)(o,d))),"onSe\
lectionRanges"),onExecuteCommand:i(l=>o.onRequest(_.ExecuteCommandRequest.type,(d,b)=>l(d,b,(0,T.attachWorkDone)(o,d),void 0)),"onExecuteCommand"),dispose:i(()=>o.
dispose(),"dispose")};for(let l of D)l.attach(x);return o.onRequest(_.InitializeRequest.type,l=>{t.initialize(l),De.string(l.trace)&&(a.trace=_.Trace.fromString(
l.trace));for(let d of D)d.initialize(l.capabilities);if(H){let d=H(l,new _.CancellationTokenSource().token,(0,T.attachWorkDone)(o,l),void 0);return M(d).then(b=>{
if(b instanceof _.ResponseError)return b;let k=b;k||(k={capabilities:{}});let E=k.capabilities;E||(E={},k.capabilities=E),E.textDocumentSync===void 0||E.textDocumentSync===
null?E.textDocumentSync=De.number(x.__textDocumentSync)?x.__textDocumentSync:_.TextDocumentSyncKind.None:!De.number(E.textDocumentSync)&&!De.number(E.textDocumentSync.
change)&&(E.textDocumentSync.change=De.number(x.__textDocumentSync)?x.__textDocumentSync:_.TextDocumentSyncKind.None);for(let $ of D)$.fillServerCapabilities(E);
return k})}else{let d={capabilities:{textDocumentSync:_.TextDocumentSyncKind.None}};for(let b of D)b.fillServerCapabilities(d.capabilities);return d}}),o.onRequest(
_.ShutdownRequest.type,()=>{if(t.shutdownReceived=!0,j)return j(new _.CancellationTokenSource().token)}),o.onNotification(_.ExitNotification.type,()=>{try{if(X)
return X()}finally{t.shutdownReceived?t.exit(0):t.exit(1)}}),o.onNotification(_.SetTraceNotification.type,l=>{a.trace=_.Trace.fromString(l.value)}),x}i(_h,"crea\
teConnection")});var ml=w(de=>{"use strict";var bh=de&&de.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),vh=de&&de.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Ri=de&&de.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&bh(n,t,r[o]);return vh(n,t),n}})();Object.defineProperty(de,"__esModule",{value:!0});de.FileSystem=void 0;de.uriToFilePath=wh;de.resolve=or;de.
resolveGlobalNodePath=wi;de.resolveGlobalYarnPath=Ph;de.resolveModulePath=Rh;var Dh=Ri(be("url")),Te=Ri(be("path")),Di=Ri(be("fs")),en=be("child_process");function wh(e){
let t=Dh.parse(e);if(t.protocol!=="file:"||!t.path)return;let n=t.path.split("/");for(let r=0,o=n.length;r<o;r++)n[r]=decodeURIComponent(n[r]);if(process.platform===
"win32"&&n.length>1){let r=n[0],o=n[1];r.length===0&&o.length>1&&o[1]===":"&&n.shift()}return Te.normalize(n.join("/"))}i(wh,"uriToFilePath");function Zt(){return process.
platform==="win32"}i(Zt,"isWindows");function or(e,t,n,r){let o="NODE_PATH",a=["var p = process;","p.on('message',function(m){","if(m.c==='e'){","p.exit(0);","}",
"else if(m.c==='rs'){","try{","var r=require.resolve(m.a);","p.send({c:'r',s:true,r:r});","}","catch(err){","p.send({c:'r',s:false});","}","}","});"].join("");return new Promise(
(u,h)=>{let v=process.env,g=Object.create(null);Object.keys(v).forEach(P=>g[P]=v[P]),t&&Di.existsSync(t)&&(g[o]?g[o]=t+Te.delimiter+g[o]:g[o]=t,r&&r(`NODE_PATH \
value is: ${g[o]}`)),g.ELECTRON_RUN_AS_NODE="1";try{let P=(0,en.fork)("",[],{cwd:n,env:g,execArgv:["-e",a]});if(P.pid===void 0){h(new Error(`Starting process to\
 resolve node module  ${e} failed`));return}P.on("error",D=>{h(D)}),P.on("message",D=>{D.c==="r"&&(P.send({c:"e"}),D.s?u(D.r):h(new Error(`Failed to resolve mod\
ule: ${e}`)))});let q={c:"rs",a:e};P.send(q)}catch(P){h(P)}})}i(or,"resolve");function wi(e){let t=Object.create(null);Object.keys(process.env).forEach(o=>t[o]=
process.env[o]),t.NO_UPDATE_NOTIFIER="true";let n={encoding:"utf8",env:t};Zt()&&(n.shell=!0);let r=i(()=>{},"handler");try{process.on("SIGPIPE",r);let o=(Zt()?(0,en.
spawnSync)("npm.cmd config get prefix",n):(0,en.spawnSync)("npm",["config","get","prefix"],n)).stdout;if(!o){e&&e("'npm config get prefix' didn't return a value\
.");return}let a=o.trim();return e&&e(`'npm config get prefix' value is: ${a}`),a.length>0?Zt()?Te.join(a,"node_modules"):Te.join(a,"lib","node_modules"):void 0}catch{
return}finally{process.removeListener("SIGPIPE",r)}}i(wi,"resolveGlobalNodePath");function Ph(e){let t={encoding:"utf8"};Zt()&&(t.shell=!0);let n=i(()=>{},"hand\
ler");try{process.on("SIGPIPE",n);let r=Zt()?(0,en.spawnSync)("yarn.cmd global dir --json",t):(0,en.spawnSync)("yarn",["global","dir","--json"],t),o=r.stdout;if(!o){
e&&(e("'yarn global dir' didn't return a value."),r.stderr&&e(r.stderr));return}let a=o.trim().split(/\r?\n/);for(let u of a)try{let h=JSON.parse(u);if(h.type===
"log")return Te.join(h.data,"node_modules")}catch{}return}catch{return}finally{process.removeListener("SIGPIPE",n)}}i(Ph,"resolveGlobalYarnPath");var Pi;(function(e){
let t;function n(){return t!==void 0||(process.platform==="win32"?t=!1:t=!Di.existsSync(__filename.toUpperCase())||!Di.existsSync(__filename.toLowerCase())),t}i(
n,"isCaseSensitive"),e.isCaseSensitive=n;function r(o,a){return n()?Te.normalize(a).indexOf(Te.normalize(o))===0:Te.normalize(a).toLowerCase().indexOf(Te.normalize(
o).toLowerCase())===0}i(r,"isParent"),e.isParent=r})(Pi||(de.FileSystem=Pi={}));function Rh(e,t,n,r){return n?(Te.isAbsolute(n)||(n=Te.join(e,n)),or(t,n,n,r).then(
o=>Pi.isParent(n,o)?o:Promise.reject(new Error(`Failed to load ${t} from node path location.`))).then(void 0,o=>or(t,wi(r),e,r))):or(t,wi(r),e,r)}i(Rh,"resolveM\
odulePath")});var _l=w(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});var gl=be("util"),Sh=be("crypto"),We=xe(),Si=class e extends We.AbstractMessageBuffer{static{
i(this,"MessageBuffer")}static emptyBuffer=Buffer.allocUnsafe(0);constructor(t="utf-8"){super(t)}emptyBuffer(){return e.emptyBuffer}fromString(t,n){return Buffer.
from(t,n)}toString(t,n){return t instanceof Buffer?t.toString(n):new gl.TextDecoder(n).decode(t)}asNative(t,n){return n===void 0?t instanceof Buffer?t:Buffer.from(
t):t instanceof Buffer?t.slice(0,n):Buffer.from(t.subarray(0,n))}allocNative(t){return Buffer.allocUnsafe(t)}},Ci=class{static{i(this,"ReadableStreamWrapper")}stream;constructor(t){
this.stream=t}onClose(t){return this.stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.
create(()=>this.stream.off("error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}onData(t){return this.stream.on(
"data",t),We.Disposable.create(()=>this.stream.off("data",t))}},Ti=class{static{i(this,"WritableStreamWrapper")}stream;constructor(t){this.stream=t}onClose(t){return this.
stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.create(()=>this.stream.off("\
error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}write(t,n){return new Promise((r,o)=>{let a=i(u=>{u==null?
r():o(u)},"callback");typeof t=="string"?this.stream.write(t,n,a):this.stream.write(t,a)})}end(){this.stream.end()}},yl=Object.freeze({crypto:Object.freeze({randomUUID:i(
()=>(0,Sh.randomUUID)(),"randomUUID")}),messageBuffer:Object.freeze({create:i(e=>new Si(e),"create")}),applicationJson:Object.freeze({encoder:Object.freeze({name:"\
application/json",encode:i((e,t)=>{try{return Promise.resolve(Buffer.from(JSON.stringify(e,void 0,0),t.charset))}catch(n){return Promise.reject(n)}},"encode")}),
decoder:Object.freeze({name:"application/json",decode:i((e,t)=>{try{return e instanceof Buffer?Promise.resolve(JSON.parse(e.toString(t.charset))):Promise.resolve(
JSON.parse(new gl.TextDecoder(t.charset).decode(e)))}catch(n){return Promise.reject(n)}},"decode")})}),stream:Object.freeze({asReadableStream:i(e=>new Ci(e),"as\
ReadableStream"),asWritableStream:i(e=>new Ti(e),"asWritableStream")}),console,timer:Object.freeze({setTimeout(e,t,...n){let r=setTimeout(e,t,...n);return{dispose:i(
()=>clearTimeout(r),"dispose")}},setImmediate(e,...t){let n=setImmediate(e,...t);return{dispose:i(()=>clearImmediate(n),"dispose")}},setInterval(e,t,...n){let r=setInterval(
e,t,...n);return{dispose:i(()=>clearInterval(r),"dispose")}}})});function Oi(){return yl}i(Oi,"RIL");(function(e){function t(){We.RAL.install(yl)}i(t,"install"),
e.install=t})(Oi||(Oi={}));qi.default=Oi});var Ei=w(N=>{"use strict";var vl=N&&N.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("get"in
o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Ch=N&&N.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),xi=N&&N.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.hasOwnProperty.
call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)r[o]!==
"default"&&vl(n,t,r[o]);return Ch(n,t),n}})(),Th=N&&N.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&vl(t,
e,n)},Oh=N&&N.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(N,"__esModule",{value:!0});N.StreamMessageWriter=N.StreamMessageReader=
N.SocketMessageWriter=N.SocketMessageReader=N.PortMessageWriter=N.PortMessageReader=N.IPCMessageWriter=N.IPCMessageReader=void 0;N.generateRandomPipeName=xh;N.createClientPipeTransport=
Eh;N.createServerPipeTransport=Fh;N.createClientSocketTransport=Ih;N.createServerSocketTransport=Lh;N.createMessageConnection=Hh;var tn=Oh(_l());tn.default.install();
var qh=xi(be("path")),kh=xi(be("os")),Mh=xi(be("fs")),bl=be("crypto"),ar=be("net"),_e=xe();Th(xe(),N);var ki=class extends _e.AbstractMessageReader{static{i(this,
"IPCMessageReader")}process;constructor(t){super(),this.process=t;let n=this.process;n.on("error",r=>this.fireError(r)),n.on("close",()=>this.fireClose())}listen(t){
return this.process.on("message",t),_e.Disposable.create(()=>this.process.off("message",t))}};N.IPCMessageReader=ki;var Mi=class extends _e.AbstractMessageWriter{static{
i(this,"IPCMessageWriter")}process;errorCount;constructor(t){super(),this.process=t,this.errorCount=0;let n=this.process;n.on("error",r=>this.fireError(r)),n.on(
"close",()=>this.fireClose())}write(t){try{return typeof this.process.send=="function"&&this.process.send(t,void 0,void 0,n=>{n?(this.errorCount++,this.handleError(
n,t)):this.errorCount=0}),Promise.resolve()}catch(n){return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.
errorCount)}end(){}};N.IPCMessageWriter=Mi;var ji=class extends _e.AbstractMessageReader{static{i(this,"PortMessageReader")}onData;constructor(t){super(),this.onData=
new _e.Emitter,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n)),t.on("message",n=>{this.onData.fire(n)})}listen(t){return this.onData.event(
t)}};N.PortMessageReader=ji;var Ni=class extends _e.AbstractMessageWriter{static{i(this,"PortMessageWriter")}port;errorCount;constructor(t){super(),this.port=t,
this.errorCount=0,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n))}write(t){try{return this.port.postMessage(t),Promise.resolve()}catch(n){
return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.errorCount)}end(){}};N.PortMessageWriter=Ni;var at=class extends _e.
ReadableStreamMessageReader{static{i(this,"SocketMessageReader")}constructor(t,n="utf-8"){super((0,tn.default)().stream.asReadableStream(t),n)}};N.SocketMessageReader=
at;var ct=class extends _e.WriteableStreamMessageWriter{static{i(this,"SocketMessageWriter")}socket;constructor(t,n){super((0,tn.default)().stream.asWritableStream(
t),n),this.socket=t}dispose(){super.dispose(),this.socket.destroy()}};N.SocketMessageWriter=ct;var ir=class extends _e.ReadableStreamMessageReader{static{i(this,
"StreamMessageReader")}constructor(t,n){super((0,tn.default)().stream.asReadableStream(t),n)}};N.StreamMessageReader=ir;var sr=class extends _e.WriteableStreamMessageWriter{static{
i(this,"StreamMessageWriter")}constructor(t,n){super((0,tn.default)().stream.asWritableStream(t),n)}};N.StreamMessageWriter=sr;var jh=process.env.XDG_RUNTIME_DIR,
Nh=new Map([["linux",107],["darwin",102]]);function xh(){if(process.platform==="win32")return`\\\\.\\pipe\\lsp-${(0,bl.randomBytes)(16).toString("hex")}-sock`;let e=32,
t=10,n=Mh.realpathSync(jh??kh.tmpdir()),r=Nh.get(process.platform);if(r!==void 0&&(e=Math.min(r-n.length-t,e)),e<16)throw new Error(`Unable to generate a random\
 pipe name with ${e} characters.`);let o=(0,bl.randomBytes)(Math.floor(e/2)).toString("hex");return qh.join(n,`lsp-${o}.sock`)}i(xh,"generateRandomPipeName");function Eh(e,t="\
utf-8"){let n,r=new Promise((o,a)=>{n=o});return new Promise((o,a)=>{let u=(0,ar.createServer)(h=>{u.close(),n([new at(h,t),new ct(h,t)])});u.on("error",a),u.listen(
e,()=>{u.removeListener("error",a),o({onConnected:i(()=>r,"onConnected"),close:i(()=>{u.close()},"close")})})})}i(Eh,"createClientPipeTransport");function Fh(e,t="\
utf-8"){let n=(0,ar.createConnection)(e);return[new at(n,t),new ct(n,t)]}i(Fh,"createServerPipeTransport");function Ih(e,t="utf-8"){let n,r=new Promise((o,a)=>{
n=o});return new Promise((o,a)=>{let u=(0,ar.createServer)(h=>{u.close(),n([new at(h,t),new ct(h,t)])});u.on("error",a),u.listen(e,"127.0.0.1",()=>{u.removeListener(
"error",a);let h=u.address();if(h===null||typeof h=="string"){a(new Error(`Unexpected server address: ${h}`));return}let v=h.port;o({port:i(()=>v,"port"),onConnected:i(
()=>r,"onConnected"),close:i(()=>{u.close()},"close")})})})}i(Ih,"createClientSocketTransport");function Lh(e,t="utf-8"){let n=(0,ar.createConnection)(e,"127.0.\
0.1");return[new at(n,t),new ct(n,t)]}i(Lh,"createServerSocketTransport");function Wh(e){let t=e;return t.read!==void 0&&t.addListener!==void 0}i(Wh,"isReadable\
Stream");function Ah(e){let t=e;return t.write!==void 0&&t.addListener!==void 0}i(Ah,"isWritableStream");function Hh(e,t,n,r){n||(n=_e.NullLogger);let o=Wh(e)?new ir(
e):e,a=Ah(t)?new sr(t):t;return _e.ConnectionStrategy.is(r)&&(r={connectionStrategy:r}),(0,_e.createMessageConnection)(o,a,n,r)}i(Hh,"createMessageConnection")});var Fi=w(Ae=>{"use strict";var $h=Ae&&Ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Dl=Ae&&Ae.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&$h(t,e,n)};Object.
defineProperty(Ae,"__esModule",{value:!0});Ae.createProtocolConnection=Uh;var zh=Ei();Dl(Ei(),Ae);Dl(Y(),Ae);function Uh(e,t,n,r){return(0,zh.createMessageConnection)(
e,t,n,r)}i(Uh,"createProtocolConnection")});var Rl=w(oe=>{"use strict";var Bh=oe&&oe.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Pl=oe&&oe.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&Bh(t,e,n)};Object.
defineProperty(oe,"__esModule",{value:!0});oe.ProposedFeatures=oe.NotebookDocuments=oe.TextDocuments=oe.SemanticTokensBuilder=oe.WorkDoneProgressReporter=void 0;
var Kh=ci();Object.defineProperty(oe,"SemanticTokensBuilder",{enumerable:!0,get:i(function(){return Kh.SemanticTokensBuilder},"get")});var Vh=ii();Object.defineProperty(
oe,"WorkDoneProgressReporter",{enumerable:!0,get:i(function(){return Vh.WorkDoneProgressReporter},"get")});Pl(Y(),oe);var Jh=fi();Object.defineProperty(oe,"Text\
Documents",{enumerable:!0,get:i(function(){return Jh.TextDocuments},"get")});var Gh=mi();Object.defineProperty(oe,"NotebookDocuments",{enumerable:!0,get:i(function(){
return Gh.NotebookDocuments},"get")});Pl(vi(),oe);var wl;(function(e){e.all={__brand:"features"}})(wl||(oe.ProposedFeatures=wl={}))});var Li=w(fe=>{"use strict";var Ol=fe&&fe.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(t,n);(!o||("\
get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:i(function(){return t[n]},"get")}),Object.defineProperty(e,r,o)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Qh=fe&&fe.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),ql=fe&&fe.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var o in n)Object.prototype.
hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),o=0;o<r.length;o++)
r[o]!=="default"&&Ol(n,t,r[o]);return Qh(n,t),n}})(),kl=fe&&fe.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,
n)&&Ol(t,e,n)};Object.defineProperty(fe,"__esModule",{value:!0});fe.Files=void 0;fe.createConnection=ep;var Sl=be("node:util"),Ii=ql(sn()),Yh=vi(),nn=ql(ml()),ut=Fi();
kl(Fi(),fe);kl(Rl(),fe);var Cl;(function(e){e.uriToFilePath=nn.uriToFilePath,e.resolveGlobalNodePath=nn.resolveGlobalNodePath,e.resolveGlobalYarnPath=nn.resolveGlobalYarnPath,
e.resolve=nn.resolve,e.resolveModulePath=nn.resolveModulePath})(Cl||(fe.Files=Cl={}));var Tl;function cr(){if(Tl!==void 0)try{Tl.end()}catch{}}i(cr,"endProtocol\
Connection");var Et=!1,Ml;function Xh(){let e="--clientProcessId";function t(n){try{let r=parseInt(n);isNaN(r)||(Ml=setInterval(()=>{try{process.kill(r,0)}catch{
cr(),process.exit(Et?0:1)}},3e3))}catch{}}i(t,"runTimer");for(let n=2;n<process.argv.length;n++){let r=process.argv[n];if(r===e&&n+1<process.argv.length){t(process.
argv[n+1]);return}else{let o=r.split("=");o[0]===e&&t(o[1])}}}i(Xh,"setupExitTimer");Xh();var Zh={initialize:i(e=>{let t=e.processId;Ii.number(t)&&Ml===void 0&&
setInterval(()=>{try{process.kill(t,0)}catch{process.exit(Et?0:1)}},3e3)},"initialize"),get shutdownReceived(){return Et},set shutdownReceived(e){Et=e},exit:i(e=>{
cr(),process.exit(e)},"exit")};function ep(e,t,n,r){let o,a,u,h;return e!==void 0&&e.__brand==="features"&&(o=e,e=t,t=n,n=r),ut.ConnectionStrategy.is(e)||ut.ConnectionOptions.
is(e)?h=e:(a=e,u=t,h=n),tp(a,u,h,o)}i(ep,"createConnection");function tp(e,t,n,r){let o=!1;if(!e&&!t&&process.argv.length>2){let h,v,g=process.argv.slice(2);for(let P=0;P<
g.length;P++){let q=g[P];if(q==="--node-ipc"){e=new ut.IPCMessageReader(process),t=new ut.IPCMessageWriter(process);break}else if(q==="--stdio"){o=!0,e=process.
stdin,t=process.stdout;break}else if(q==="--socket"){h=parseInt(g[P+1]);break}else if(q==="--pipe"){v=g[P+1];break}else{let D=q.split("=");if(D[0]==="--socket"){
h=parseInt(D[1]);break}else if(D[0]==="--pipe"){v=D[1];break}}}if(h){let P=(0,ut.createServerSocketTransport)(h);e=P[0],t=P[1]}else if(v){let P=(0,ut.createServerPipeTransport)(
v);e=P[0],t=P[1]}}let a="Use arguments of createConnection or set command line parameters: '--node-ipc', '--stdio' or '--socket={number}'";if(!e)throw new Error(
"Connection input stream is not set. "+a);if(!t)throw new Error("Connection output stream is not set. "+a);if(Ii.func(e.read)&&Ii.func(e.on)){let h=e;h.on("end",
()=>{cr(),process.exit(Et?0:1)}),h.on("close",()=>{cr(),process.exit(Et?0:1)})}let u=i(h=>{let v=(0,ut.createProtocolConnection)(e,t,h,n);return o&&np(h),v},"co\
nnectionFactory");return(0,Yh.createConnection)(u,Zh,r)}i(tp,"_createConnection");function np(e){function t(r){return r.map(o=>typeof o=="string"?o:(0,Sl.inspect)(
o)).join(" ")}i(t,"serialize");let n=new Map;console.assert=i(function(o,...a){if(!o)if(a.length===0)e.error("Assertion failed");else{let[u,...h]=a;e.error(`Ass\
ertion failed: ${u} ${t(h)}`)}},"assert"),console.count=i(function(o="default"){let a=String(o),u=n.get(a)??0;u+=1,n.set(a,u),e.log(`${a}: ${a}`)},"count"),console.
countReset=i(function(o){o===void 0?n.clear():n.delete(String(o))},"countReset"),console.debug=i(function(...o){e.log(t(o))},"debug"),console.dir=i(function(o,a){
e.log((0,Sl.inspect)(o,a))},"dir"),console.log=i(function(...o){e.log(t(o))},"log"),console.error=i(function(...o){e.error(t(o))},"error"),console.trace=i(function(...o){
let a=new Error().stack.replace(/(.+\n){2}/,""),u="Trace";o.length!==0&&(u+=`: ${t(o)}`),e.log(`${u}
${a}`)},"trace"),console.warn=i(function(...o){e.warn(t(o))},"warn"),console.info=i(function(...o){e.info(t(o))},"info")}i(np,"patchConsole")});var J=es(Li(),1);var Ft=es(Li(),1);function jl(e,t,{workspace:n,textDocument:r}){let{title:o,isPreferred:a,answers:u,creates:h}=e,v=t.diagnostics[u],g=r?.codeAction,P={title:o,kind:Ft.CodeActionKind.
QuickFix,...v===void 0?{}:{diagnostics:[v]}},q=n?.workspaceEdit?.resourceOperations?.includes(Ft.ResourceOperationKind.Create)===!0,D=n?.workspaceEdit?.documentChanges===
!0;if(h?.state==="other"||h?.state==="missing"&&!(q&&D)){let M=h.state==="other"?ds:os;return g?.disabledSupport===!0?{...P,disabled:{reason:M}}:void 0}return{...P,
...a?{isPreferred:a}:{},edit:rp(e,t,D)}}i(jl,"actionOf");function rp({edits:e,creates:t},{uri:n,version:r},o){if(!o)return{changes:{[n]:[...e]}};let a={textDocument:{
uri:n,version:r},edits:[...e]};if(t?.state!=="missing")return{documentChanges:[a]};let u={line:0,character:0},h={textDocument:{uri:t.uri,version:null},edits:[{range:{
start:u,end:u},newText:t.text}]};return{documentChanges:[Ft.CreateFile.create(t.uri,{overwrite:!1,ignoreIfExists:!1}),h,a]}}i(rp,"editOf");import{pathToFileURL as op}from"node:url";var ur=class{static{i(this,"Documents")}#t;#r=new WeakMap;#n=0;constructor(t){this.#t=t}get(t){let n=this.#t.get(t),r=n===void 0?void 0:Wi(t);if(n===void 0||r===
void 0)return;let o=this.#r.get(n);if(o?.version===n.version)return o;let a=n.getText(),u=a.length>vr||Buffer.byteLength(a)>vr?void 0:a,{languageId:h,version:v}=n,
g={uri:t,path:r,language:h,version:v,serial:this.#n++,text:u};return this.#r.set(n,g),g}all(){return this.#t.keys().flatMap(t=>this.get(t)??[])}};function Wi(e){
if(!e.startsWith("untitled:"))return Pr(e);let t=encodeURIComponent(e.slice(9).replace(new RegExp("\\p{Surrogate}","gu"),"�"));return Pr(new URL(t,op(`${process.
cwd()}/`)).href)}i(Wi,"placeOf");import{Worker as ip}from"node:worker_threads";var lt=class extends Error{static{i(this,"Unanswered")}late;constructor(t,n){super(t),this.name="Unanswered",this.late=n}},sp=500,ap=1024,rn=class{static{i(this,
"EditorThread")}#t;#r;#n=[];#e;#o;#i=new Map;constructor(t,n){this.#t=t,this.#r=n}warm(){this.#e??=this.#s()}async ask(t,n){let r=await new Promise(o=>{this.#n.
push({question:t,signal:n,done:o}),this.#a()});if(!(r===void 0||n.aborted)){if(!r.ok)throw new lt(r.error,r.late===!0);return{answer:r.answer}}}async close(){for(let{
done:t}of this.#n.splice(0))t(void 0);await this.#e?.terminate()}#a(){if(this.#o!==void 0)return;let t=this.#n.shift();if(t===void 0)return;if(t.signal.aborted){
t.done(void 0),this.#a();return}this.#e??=this.#s(),this.#e.postMessage(this.#u(t.question));let{longest:n}=this.#t,r=setTimeout(()=>this.#d(ls(n),!0),n*1e3),o,
a=i(()=>{t.done(void 0),o=setTimeout(()=>this.#d("it was cancelled"),sp)},"onAbort");t.signal.addEventListener("abort",a),this.#o={...t,done:i(u=>{clearTimeout(
r),clearTimeout(o),t.signal.removeEventListener("abort",a),t.done(u)},"done")}}#u(t){let n=new Map(this.#r().map(a=>[a.uri,a])),r=[...n.values()].filter(a=>this.#i.
get(a.uri)!==a),o=[...this.#i.keys()].filter(a=>!n.has(a));return this.#i=n,{changed:r,closed:o,question:t}}#s(){let{entry:t,workerData:n}=this.#t,r=new ip(t,{workerData:n,
stdout:!0,resourceLimits:{maxOldGenerationSizeMb:ap}});return r.on("message",o=>{r===this.#e&&this.#l(o)}),r.on("error",o=>this.#c(r,on(o))),r.on("exit",o=>this.#c(
r,`its thread ended with ${o}`)),r}#l(t){let n=this.#o;this.#o=void 0,n?.done(t),this.#a()}#c(t,n,r=!1){t===this.#e&&(this.#e=void 0,this.#i=new Map,this.#l({ok:!1,
error:n,...r?{late:!0}:{}}))}#d(t,n=!1){let r=this.#e;r!==void 0&&(this.#c(r,t,n),r.terminate())}};var lr=120,cp=2e3,dr=class{static{i(this,"Judging")}#t;#r;#n;#e=new Map;#o=new Map;#i=new Map;#a;constructor(t,n,r){this.#t=t,this.#r=n,this.#n=r,this.#a=setInterval(
()=>{this.checkDisk()},cp).unref()}changed(t){return this.#s(t,this.#e.has(t)?lr:0),this.#u(t)}closed(t){let n=this.#e.get(t);return n?.end.abort(),this.#e.delete(
t),this.#o.delete(t),this.#i.delete(t),this.#t.sendDiagnostics({uri:t,diagnostics:[]}),this.#h(n?.last),this.#u(t)}all(){for(let t of[...this.#e.keys()])this.#s(
t,lr)}settled(t){return this.#e.get(t)?.judged??Promise.resolve(void 0)}async checkDisk(){let t=new Map;for(let[n,{last:r,settled:o}]of[...this.#e])for(let[a,u]of o?
r?.rests??[]:[])if(!u.startsWith("open ")&&await ts(t,a,()=>gs(a))!==u){this.#e.get(n)?.last===r&&this.#s(n,0);break}}end(){clearInterval(this.#a);for(let{end:t}of this.#e.
values())t.abort();this.#e.clear()}async#u(t){let n=Wi(t),r=n===void 0?t:await is(n);for(let[o,{last:a}]of[...this.#e])o!==t&&(a?.rests.has(t)||a?.rests.has(r))&&
this.#s(o,lr)}#s(t,n){let r=this.#e.get(t);r?.end.abort();let o=new AbortController,a=lp(n,o.signal).then(()=>this.#l(t,o.signal)),u=r?.last;this.#e.set(t,{end:o,
judged:a,settled:!1,...u===void 0?{}:{last:u}}),a.catch(h=>this.#t.console.error(String(h)))}async#l(t,n){let r=this.#n.get(t);if(r===void 0||n.aborted)return;let o=await this.#c(
r,n),a=this.#e.get(t);if(o===void 0||n.aborted||a?.end.signal!==n)return;let u={...o,uri:t,version:r.version},h=a.last;return a.last=u,a.settled=!0,await this.#d(
u),this.#h(h),this.#n.all().some(g=>{let P=o.rests.get(g.uri);return P!==void 0&&P!==ys(g)})&&!n.aborted&&this.#s(t,lr),u}async#c(t,n){try{return(await this.#r.
ask({kind:"judge",uri:t.uri},n))?.answer}catch(r){if(!(r instanceof lt))throw r;return this.#t.console.error(`${t.path} is not judged: ${r.message}`),up(t,r)}}async#d({
uri:t,version:n,diagnostics:r,notes:o,elsewhere:a}){let u=a.filter(g=>g.uri===t).flatMap(g=>g.diagnostics),h=[this.#t.sendDiagnostics({uri:t,version:n,diagnostics:[
...r,...u]})],v=o.join(`
`);if(v!==(this.#o.get(t)??""))for(let g of o)this.#t.console.info(g);this.#o.set(t,v);for(let g of a)this.#e.has(g.uri)||h.push(this.#f(g.uri,g.diagnostics));await Promise.
all(h)}async#f(t,n){let r=JSON.stringify(n);r!==(this.#i.get(t)??"[]")&&(this.#i.set(t,r),await this.#t.sendDiagnostics({uri:t,diagnostics:[...n]}))}#h(t){let n=new Set(
[...this.#e.values()].flatMap(({last:r})=>r?.elsewhere.map(({uri:o})=>o)??[]));for(let{uri:r}of t?.elsewhere??[])!n.has(r)&&!this.#e.has(r)&&this.#f(r,[])}};function up(e,{
message:t,late:n}){let r={rules:{}},o=n?cs({status:"failed",path:e.path,error:t},r):as(e.path,t,r),a=o.status==="skipped"?[]:o.findings,u=ms(e.text??"");return{
diagnostics:a.map(v=>ps(v,u)),remedies:[],notes:[],elsewhere:[],rests:new Map}}i(up,"notJudged");function lp(e,t){return e===0?Promise.resolve():new Promise(n=>{
let r=setTimeout(n,e);t.addEventListener("abort",()=>{clearTimeout(r),n()})})}i(lp,"after");var Ai="bpftrace-guard.explain";function by({input:e,output:t,...n}){let r=(0,J.createConnection)(e,t),o=new J.TextDocuments(us),a=new ur(o),u=new rn(n,()=>a.all()),
h=new rn(n,()=>a.all()),v=new dr(r,u,a),g={};r.onInitialize(D=>(g=D.capabilities,u.warm(),{serverInfo:{name:"bpftrace-guard",version:br},capabilities:{positionEncoding:J.PositionEncodingKind.
UTF16,textDocumentSync:{openClose:!0,change:J.TextDocumentSyncKind.Incremental},codeActionProvider:{codeActionKinds:[J.CodeActionKind.QuickFix]},hoverProvider:!0,
completionProvider:{triggerCharacters:[":","@","$"]},documentSymbolProvider:!0,semanticTokensProvider:{legend:_s,full:!0},executeCommandProvider:{commands:[Ai]}}})),
r.onInitialized(()=>{if(g.workspace?.didChangeWatchedFiles?.dynamicRegistration!==!0)return;let D=[...ss.map(j=>`**/${j}`),"**/*.bt"];r.client.register(J.DidChangeWatchedFilesNotification.
type,{watchers:D.map(j=>({globPattern:j}))}).catch(j=>r.console.info(`The client watches no files: ${on(j)}`))}),r.onDidChangeWatchedFiles(({changes:D})=>D.some(
({type:j})=>j!==J.FileChangeType.Changed)?v.all():v.checkDisk()),o.onDidChangeContent(({document:D})=>v.changed(D.uri)),o.onDidClose(({document:D})=>v.closed(D.
uri));let P=i(async(D,M,j)=>{if(a.get(D)===void 0)return M;try{return await j()??M}catch(H){if(!(H instanceof lt))throw H;return r.console.error(`${D}: ${H.message}`),
M}},"ask"),q=i(({textDocument:{uri:D},position:M})=>({uri:D,offset:o.get(D)?.offsetAt(M)??0}),"at");r.onHover((D,M)=>P(D.textDocument.uri,null,async()=>fp((await h.
ask({kind:"hover",...q(D)},fr(M)))?.answer,g))),r.onCompletion((D,M)=>P(D.textDocument.uri,[],async()=>[...(await h.ask({kind:"completion",...q(D)},fr(M)))?.answer??
[]])),r.onDocumentSymbol(({textDocument:{uri:D}},M)=>P(D,[],async()=>{let j=(await h.ask({kind:"symbols",uri:D},fr(M)))?.answer??[];return g.textDocument?.documentSymbol?.
hierarchicalDocumentSymbolSupport===!0?[...j]:xl(j,D)})),r.languages.semanticTokens.on(({textDocument:{uri:D}},M)=>P(D,{data:[]},async()=>({data:[...(await h.ask(
{kind:"tokens",uri:D},fr(M)))?.answer??[]]}))),r.onCodeAction(async({textDocument:{uri:D},range:M,context:j})=>{let H=await v.settled(D);if(H===void 0)return[];
let X=H.diagnostics.map(({range:E})=>!Nl(E.end,M.start)&&!Nl(M.end,E.start)),x=i(E=>j.only===void 0||j.only.some($=>E===$||E.startsWith(`${$}.`)||$===""),"wante\
d"),d=g.textDocument?.codeAction?.codeActionLiteralSupport!==void 0&&x(J.CodeActionKind.QuickFix)?H.remedies.filter(({answers:E})=>X[E]).flatMap(E=>jl(E,H,g)??[]):
[],b=new Set(H.diagnostics.flatMap(({code:E},$)=>X[$]&&El(E)?[E]:[])),k=j.only===void 0?[...b].map(E=>({title:fs(E),command:Ai,arguments:[E]})):[];return[...d,...k]}),
r.onExecuteCommand(D=>dp(D,r,g)),r.onShutdown(()=>{v.end();for(let D of[u,h])D.close()}),o.listen(r),r.listen()}i(by,"serve");async function dp({command:e,arguments:[
t]=[]},n,{window:r}){let o=e===Ai&&typeof t=="string"?hs(t):void 0;if(o===void 0||!El(t))return null;let a=ns(t,br);return r?.showDocument?.support===!0?await n.
sendRequest(J.ShowDocumentRequest.type,{uri:a,external:!0}):await n.sendNotification(J.ShowMessageNotification.type,{type:J.MessageType.Info,message:`${o.split(
`

`)[1]??""} ${a}`}),o}i(dp,"explain");function fp(e,{textDocument:t}){let n=t?.hover?.contentFormat?.includes("markdown")===!0;return e===void 0||n||!J.MarkupContent.
is(e.contents)?e:{...e,contents:{...e.contents,kind:"plaintext"}}}i(fp,"asShown");function xl(e,t){return e.flatMap(({name:n,kind:r,range:o,children:a=[]})=>[{name:n,
kind:r,location:{uri:t,range:o}},...xl(a,t)])}i(xl,"flat");function El(e){return rs.some(t=>t===e)}i(El,"isRule");function Nl(e,t){return e.line<t.line||e.line===
t.line&&e.character<t.character}i(Nl,"isBefore");function fr(e){let t=new AbortController;return e.isCancellationRequested&&t.abort(),e.onCancellationRequested(
()=>t.abort()),t.signal}i(fr,"signalOf");export{by as serve};
