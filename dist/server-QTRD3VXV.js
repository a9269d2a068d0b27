import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as gs,c as _r,d as br,e as os,f as ss,g as as,h as cs,i as us,j as ls,s as ds,v as fs,x as vr,y as hs,z as ps}from"./chunk-PTIERURT.js";import{Eb as rs,
Gb as is,K as es,Ua as yr,a as mr,rb as ns}from"./chunk-7MFGGLYU.js";import"./chunk-3HH5L46E.js";import{c as Zo,ma as ts}from"./chunk-RZ27EBAR.js";
import"./chunk-B6BJ3YSN.js";import"./chunk-ISUK2UUZ.js";import{a as o,b as be,d as w,f as Xo,g as gr}from"./chunk-H47UKSLI.js";var on=w(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.boolean=Gl;Pe.string=ms;Pe.number=Ql;Pe.error=Yl;Pe.func=ys;Pe.array=_s;Pe.stringArray=
Xl;Pe.typedArray=Zl;Pe.thenable=ed;function Gl(e){return e===!0||e===!1}o(Gl,"boolean");function ms(e){return typeof e=="string"||e instanceof String}o(ms,"stri\
ng");function Ql(e){return typeof e=="number"||e instanceof Number}o(Ql,"number");function Yl(e){return e instanceof Error}o(Yl,"error");function ys(e){return typeof e==
"function"}o(ys,"func");function _s(e){return Array.isArray(e)}o(_s,"array");function Xl(e){return _s(e)&&e.every(t=>ms(t))}o(Xl,"stringArray");function Zl(e,t){
return Array.isArray(e)&&e.every(t)}o(Zl,"typedArray");function ed(e){return e&&ys(e.then)}o(ed,"thenable")});var ht=w(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.boolean=td;Ne.string=bs;Ne.number=nd;Ne.error=rd;Ne.func=id;Ne.array=vs;Ne.stringArray=
od;function td(e){return e===!0||e===!1}o(td,"boolean");function bs(e){return typeof e=="string"||e instanceof String}o(bs,"string");function nd(e){return typeof e==
"number"||e instanceof Number}o(nd,"number");function rd(e){return e instanceof Error}o(rd,"error");function id(e){return typeof e=="function"}o(id,"func");function vs(e){
return Array.isArray(e)}o(vs,"array");function od(e){return vs(e)&&e.every(t=>bs(t))}o(od,"stringArray")});var Br=w(P=>{"use strict";var sd=P&&P.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("get"in
i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),ad=P&&P.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),cd=P&&P.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.hasOwnProperty.
call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)r[i]!==
"default"&&sd(n,t,r[i]);return ad(n,t),n}})();Object.defineProperty(P,"__esModule",{value:!0});P.Message=P.NotificationType9=P.NotificationType8=P.NotificationType7=
P.NotificationType6=P.NotificationType5=P.NotificationType4=P.NotificationType3=P.NotificationType2=P.NotificationType1=P.NotificationType0=P.NotificationType=P.
RequestType9=P.RequestType8=P.RequestType7=P.RequestType6=P.RequestType5=P.RequestType4=P.RequestType3=P.RequestType2=P.RequestType1=P.RequestType=P.RequestType0=
P.AbstractMessageSignature=P.ParameterStructures=P.ResponseError=P.ErrorCodes=void 0;var rt=cd(ht()),Dr;(function(e){e.ParseError=-32700,e.InvalidRequest=-32600,
e.MethodNotFound=-32601,e.InvalidParams=-32602,e.InternalError=-32603,e.jsonrpcReservedErrorRangeStart=-32099,e.serverErrorStart=-32099,e.MessageWriteError=-32099,
e.MessageReadError=-32098,e.PendingResponseRejected=-32097,e.ConnectionInactive=-32096,e.ServerNotInitialized=-32002,e.UnknownErrorCode=-32001,e.jsonrpcReservedErrorRangeEnd=
-32e3,e.serverErrorEnd=-32e3})(Dr||(P.ErrorCodes=Dr={}));var wr=class e extends Error{static{o(this,"ResponseError")}code;data;constructor(t,n,r){super(n),this.
code=rt.number(t)?t:Dr.UnknownErrorCode,this.data=r,Object.setPrototypeOf(this,e.prototype)}toJson(){let t={code:this.code,message:this.message};return this.data!==
void 0&&(t.data=this.data),t}};P.ResponseError=wr;var Ue=class e{static{o(this,"ParameterStructures")}kind;static auto=new e("auto");static byPosition=new e("by\
Position");static byName=new e("byName");constructor(t){this.kind=t}static is(t){return t===e.auto||t===e.byName||t===e.byPosition}toString(){return this.kind}};
P.ParameterStructures=Ue;var U=class{static{o(this,"AbstractMessageSignature")}method;numberOfParams;constructor(t,n){this.method=t,this.numberOfParams=n}get parameterStructures(){
return Ue.auto}};P.AbstractMessageSignature=U;var Pr=class extends U{static{o(this,"RequestType0")}_;constructor(t){super(t,0)}};P.RequestType0=Pr;var Rr=class extends U{static{
o(this,"RequestType")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){return this._parameterStructures}};
P.RequestType=Rr;var Sr=class extends U{static{o(this,"RequestType1")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};P.RequestType1=Sr;var Cr=class extends U{static{o(this,"RequestType2")}_;constructor(t){super(t,2)}};P.RequestType2=Cr;var Tr=class extends U{static{
o(this,"RequestType3")}_;constructor(t){super(t,3)}};P.RequestType3=Tr;var Or=class extends U{static{o(this,"RequestType4")}_;constructor(t){super(t,4)}};P.RequestType4=
Or;var qr=class extends U{static{o(this,"RequestType5")}_;constructor(t){super(t,5)}};P.RequestType5=qr;var kr=class extends U{static{o(this,"RequestType6")}_;constructor(t){
super(t,6)}};P.RequestType6=kr;var Mr=class extends U{static{o(this,"RequestType7")}_;constructor(t){super(t,7)}};P.RequestType7=Mr;var jr=class extends U{static{
o(this,"RequestType8")}_;constructor(t){super(t,8)}};P.RequestType8=jr;var Nr=class extends U{static{o(this,"RequestType9")}_;constructor(t){super(t,9)}};P.RequestType9=
Nr;var xr=class extends U{static{o(this,"NotificationType")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};P.NotificationType=xr;var Er=class extends U{static{o(this,"NotificationType0")}_;constructor(t){super(t,0)}};P.NotificationType0=
Er;var Fr=class extends U{static{o(this,"NotificationType1")}_parameterStructures;_;constructor(t,n=Ue.auto){super(t,1),this._parameterStructures=n}get parameterStructures(){
return this._parameterStructures}};P.NotificationType1=Fr;var Ir=class extends U{static{o(this,"NotificationType2")}_;constructor(t){super(t,2)}};P.NotificationType2=
Ir;var Lr=class extends U{static{o(this,"NotificationType3")}_;constructor(t){super(t,3)}};P.NotificationType3=Lr;var Wr=class extends U{static{o(this,"Notifica\
tionType4")}_;constructor(t){super(t,4)}};P.NotificationType4=Wr;var Ar=class extends U{static{o(this,"NotificationType5")}_;constructor(t){super(t,5)}};P.NotificationType5=
Ar;var Hr=class extends U{static{o(this,"NotificationType6")}_;constructor(t){super(t,6)}};P.NotificationType6=Hr;var $r=class extends U{static{o(this,"Notifica\
tionType7")}_;constructor(t){super(t,7)}};P.NotificationType7=$r;var zr=class extends U{static{o(this,"NotificationType8")}_;constructor(t){super(t,8)}};P.NotificationType8=
zr;var Ur=class extends U{static{o(this,"NotificationType9")}_;constructor(t){super(t,9)}};P.NotificationType9=Ur;var Ds;(function(e){function t(i){let a=i;return a&&
rt.string(a.method)&&(rt.string(a.id)||rt.number(a.id))}o(t,"isRequest"),e.isRequest=t;function n(i){let a=i;return a&&rt.string(a.method)&&i.id===void 0}o(n,"i\
sNotification"),e.isNotification=n;function r(i){let a=i;return a&&(a.result!==void 0||!!a.error)&&(rt.string(a.id)||rt.number(a.id)||a.id===null)}o(r,"isRespon\
se"),e.isResponse=r})(Ds||(P.Message=Ds={}))});var Vr=w(Be=>{"use strict";Object.defineProperty(Be,"__esModule",{value:!0});Be.LRUCache=Be.LinkedMap=Be.Touch=void 0;var se;(function(e){e.None=0,e.First=1,e.AsOld=
e.First,e.Last=2,e.AsNew=e.Last})(se||(Be.Touch=se={}));var sn=class{static{o(this,"LinkedMap")}[Symbol.toStringTag]="LinkedMap";_map;_head;_tail;_size;_state;constructor(){
this._map=new Map,this._head=void 0,this._tail=void 0,this._size=0,this._state=0}clear(){this._map.clear(),this._head=void 0,this._tail=void 0,this._size=0,this.
_state++}isEmpty(){return!this._head&&!this._tail}get size(){return this._size}get first(){return this._head?.value}get last(){return this._tail?.value}before(t){
let n=this._map.get(t);return n?n.previous?.value:void 0}after(t){let n=this._map.get(t);return n?n.next?.value:void 0}has(t){return this._map.has(t)}get(t,n=se.
None){let r=this._map.get(t);if(r)return n!==se.None&&this.touch(r,n),r.value}set(t,n,r=se.None){let i=this._map.get(t);if(i)i.value=n,r!==se.None&&this.touch(i,
r);else{switch(i={key:t,value:n,next:void 0,previous:void 0},r){case se.None:this.addItemLast(i);break;case se.First:this.addItemFirst(i);break;case se.Last:this.
addItemLast(i);break;default:this.addItemLast(i);break}this._map.set(t,i),this._size++}return this}delete(t){return!!this.remove(t)}remove(t){let n=this._map.get(
t);if(n)return this._map.delete(t),this.removeItem(n),this._size--,n.value}shift(){if(!this._head&&!this._tail)return;if(!this._head||!this._tail)throw new Error(
"Invalid list");let t=this._head;return this._map.delete(t.key),this.removeItem(t),this._size--,t.value}forEach(t,n){let r=this._state,i=this._head;for(;i;){if(n?
t.bind(n)(i.value,i.key,this):t(i.value,i.key,this),this._state!==r)throw new Error("LinkedMap got modified during iteration.");i=i.next}}keys(){let t=this._state,
n=this._head,r={[Symbol.iterator]:()=>r,next:o(()=>{if(this._state!==t)throw new Error("LinkedMap got modified during iteration.");if(n){let i={value:n.key,done:!1};
return n=n.next,i}else return{value:void 0,done:!0}},"next")};return r}values(){let t=this._state,n=this._head,r={[Symbol.iterator]:()=>r,next:o(()=>{if(this._state!==
t)throw new Error("LinkedMap got modified during iteration.");if(n){let i={value:n.value,done:!1};return n=n.next,i}else return{value:void 0,done:!0}},"next")};
return r}entries(){let t=this._state,n=this._head,r={[Symbol.iterator]:()=>r,next:o(()=>{if(this._state!==t)throw new Error("LinkedMap got modified during itera\
tion.");if(n){let i={value:[n.key,n.value],done:!1};return n=n.next,i}else return{value:void 0,done:!0}},"next")};return r}[Symbol.iterator](){return this.entries()}trimOld(t){
if(t>=this.size)return;if(t===0){this.clear();return}let n=this._head,r=this.size;for(;n&&r>t;)this._map.delete(n.key),n=n.next,r--;this._head=n,this._size=r,n&&
(n.previous=void 0),this._state++}addItemFirst(t){if(!this._head&&!this._tail)this._tail=t;else if(this._head)t.next=this._head,this._head.previous=t;else throw new Error(
"Invalid list");this._head=t,this._state++}addItemLast(t){if(!this._head&&!this._tail)this._head=t;else if(this._tail)t.previous=this._tail,this._tail.next=t;else
throw new Error("Invalid list");this._tail=t,this._state++}removeItem(t){if(t===this._head&&t===this._tail)this._head=void 0,this._tail=void 0;else if(t===this.
_head){if(!t.next)throw new Error("Invalid list");t.next.previous=void 0,this._head=t.next}else if(t===this._tail){if(!t.previous)throw new Error("Invalid list");
t.previous.next=void 0,this._tail=t.previous}else{let n=t.next,r=t.previous;if(!n||!r)throw new Error("Invalid list");n.previous=r,r.next=n}t.next=void 0,t.previous=
void 0,this._state++}touch(t,n){if(!this._head||!this._tail)throw new Error("Invalid list");if(!(n!==se.First&&n!==se.Last)){if(n===se.First){if(t===this._head)
return;let r=t.next,i=t.previous;t===this._tail?(i.next=void 0,this._tail=i):(r.previous=i,i.next=r),t.previous=void 0,t.next=this._head,this._head.previous=t,this.
_head=t,this._state++}else if(n===se.Last){if(t===this._tail)return;let r=t.next,i=t.previous;t===this._head?(r.previous=void 0,this._head=r):(r.previous=i,i.next=
r),t.next=void 0,t.previous=this._tail,this._tail.next=t,this._tail=t,this._state++}}}toJSON(){let t=[];return this.forEach((n,r)=>{t.push([r,n])}),t}fromJSON(t){
this.clear();for(let[n,r]of t)this.set(n,r)}};Be.LinkedMap=sn;var Kr=class extends sn{static{o(this,"LRUCache")}_limit;_ratio;constructor(t,n=1){super(),this._limit=
t,this._ratio=Math.min(Math.max(0,n),1)}get limit(){return this._limit}set limit(t){this._limit=t,this.checkTrim()}get ratio(){return this._ratio}set ratio(t){this.
_ratio=Math.min(Math.max(0,t),1),this.checkTrim()}get(t,n=se.AsNew){return super.get(t,n)}peek(t){return super.get(t,se.None)}set(t,n){return super.set(t,n,se.Last),
this.checkTrim(),this}checkTrim(){this.size>this._limit&&this.trimOld(Math.round(this._limit*this._ratio))}};Be.LRUCache=Kr});var Ps=w(an=>{"use strict";Object.defineProperty(an,"__esModule",{value:!0});an.Disposable=void 0;var ws;(function(e){function t(n){return{dispose:n}}o(t,"creat\
e"),e.create=t})(ws||(an.Disposable=ws={}))});var Ke=w(Qr=>{"use strict";Object.defineProperty(Qr,"__esModule",{value:!0});var Jr;function Gr(){if(Jr===void 0)throw new Error("No runtime abstraction layer i\
nstalled");return Jr}o(Gr,"RAL");(function(e){function t(n){if(n===void 0)throw new Error("No runtime abstraction layer provided");Jr=n}o(t,"install"),e.install=
t})(Gr||(Gr={}));Qr.default=Gr});var pt=w(Ve=>{"use strict";var ud=Ve&&Ve.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(Ve,"__esModule",{value:!0});Ve.
Emitter=Ve.Event=void 0;var ld=ud(Ke()),Rs;(function(e){let t={dispose(){}};e.None=function(){return t}})(Rs||(Ve.Event=Rs={}));var Yr=class{static{o(this,"Call\
backList")}_callbacks;_contexts;add(t,n=null,r){this._callbacks||(this._callbacks=[],this._contexts=[]),this._callbacks.push(t),this._contexts.push(n),Array.isArray(
r)&&r.push({dispose:o(()=>this.remove(t,n),"dispose")})}remove(t,n=null){if(!this._callbacks)return;let r=!1;for(let i=0,a=this._callbacks.length;i<a;i++)if(this.
_callbacks[i]===t)if(this._contexts[i]===n){this._callbacks.splice(i,1),this._contexts.splice(i,1);return}else r=!0;if(r)throw new Error("When adding a listener\
 with a context, you should remove it with the same context")}invoke(...t){if(!this._callbacks)return[];let n=[],r=this._callbacks.slice(0),i=this._contexts.slice(
0);for(let a=0,u=r.length;a<u;a++)try{n.push(r[a].apply(i[a],t))}catch(h){(0,ld.default)().console.error(h)}return n}isEmpty(){return!this._callbacks||this._callbacks.
length===0}dispose(){this._callbacks=void 0,this._contexts=void 0}},Xr=class e{static{o(this,"Emitter")}_options;static _noop=o(function(){},"_noop");_event;_callbacks;constructor(t){
this._options=t}get event(){return this._event||(this._event=(t,n,r)=>{this._callbacks||(this._callbacks=new Yr),this._options&&this._options.onFirstListenerAdd&&
this._callbacks.isEmpty()&&this._options.onFirstListenerAdd(this),this._callbacks.add(t,n);let i={dispose:o(()=>{this._callbacks&&(this._callbacks.remove(t,n),i.
dispose=e._noop,this._options&&this._options.onLastListenerRemove&&this._callbacks.isEmpty()&&this._options.onLastListenerRemove(this))},"dispose")};return Array.
isArray(r)&&r.push(i),i}),this._event}fire(t){this._callbacks&&this._callbacks.invoke.call(this._callbacks,t)}dispose(){this._callbacks&&(this._callbacks.dispose(),
this._callbacks=void 0)}};Ve.Emitter=Xr});var ln=w(he=>{"use strict";var dd=he&&he.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),fd=he&&he.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),hd=he&&he.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.
hasOwnProperty.call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)
r[i]!=="default"&&dd(n,t,r[i]);return fd(n,t),n}})(),pd=he&&he.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(he,"__es\
Module",{value:!0});he.CancellationTokenSource=he.CancellationToken=void 0;var gd=pd(Ke()),md=hd(ht()),Zr=pt(),cn;(function(e){e.None=Object.freeze({isCancellationRequested:!1,
onCancellationRequested:Zr.Event.None}),e.Cancelled=Object.freeze({isCancellationRequested:!0,onCancellationRequested:Zr.Event.None});function t(n){let r=n;return r&&
(r===e.None||r===e.Cancelled||md.boolean(r.isCancellationRequested)&&!!r.onCancellationRequested)}o(t,"is"),e.is=t})(cn||(he.CancellationToken=cn={}));var yd=Object.
freeze(function(e,t){let n=(0,gd.default)().timer.setTimeout(e.bind(t),0);return{dispose(){n.dispose()}}}),un=class{static{o(this,"MutableToken")}_isCancelled=!1;_emitter;cancel(){
this._isCancelled||(this._isCancelled=!0,this._emitter&&(this._emitter.fire(void 0),this.dispose()))}get isCancellationRequested(){return this._isCancelled}get onCancellationRequested(){
return this._isCancelled?yd:(this._emitter||(this._emitter=new Zr.Emitter),this._emitter.event)}dispose(){this._emitter&&(this._emitter.dispose(),this._emitter=
void 0)}},ei=class{static{o(this,"CancellationTokenSource")}_token;get token(){return this._token||(this._token=new un),this._token}cancel(){this._token?this._token.
cancel():this._token=cn.Cancelled}dispose(){this._token?this._token instanceof un&&this._token.dispose():this._token=cn.None}};he.CancellationTokenSource=ei});var Ss=w(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});gt.SharedArrayReceiverStrategy=gt.SharedArraySenderStrategy=void 0;var _d=ln(),At;(function(e){
e.Continue=0,e.Cancelled=1})(At||(At={}));var ti=class{static{o(this,"SharedArraySenderStrategy")}buffers;constructor(){this.buffers=new Map}enableCancellation(t){
if(t.id===null)return;let n=new SharedArrayBuffer(4),r=new Int32Array(n,0,1);r[0]=At.Continue,this.buffers.set(t.id,n),t.$cancellationData=n}async sendCancellation(t,n){
let r=this.buffers.get(n);if(r===void 0)return;let i=new Int32Array(r,0,1);Atomics.store(i,0,At.Cancelled)}cleanup(t){this.buffers.delete(t)}dispose(){this.buffers.
clear()}};gt.SharedArraySenderStrategy=ti;var ni=class{static{o(this,"SharedArrayBufferCancellationToken")}data;constructor(t){this.data=new Int32Array(t,0,1)}get isCancellationRequested(){
return Atomics.load(this.data,0)===At.Cancelled}get onCancellationRequested(){throw new Error("Cancellation over SharedArrayBuffer doesn't support cancellation \
events")}},ri=class{static{o(this,"SharedArrayBufferCancellationTokenSource")}token;constructor(t){this.token=new ni(t)}cancel(){}dispose(){}},ii=class{static{o(
this,"SharedArrayReceiverStrategy")}kind="request";createCancellationTokenSource(t){let n=t.$cancellationData;return n===void 0?new _d.CancellationTokenSource:new ri(
n)}};gt.SharedArrayReceiverStrategy=ii});var si=w(mt=>{"use strict";var bd=mt&&mt.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(mt,"__esModule",{value:!0});mt.
Semaphore=void 0;var vd=bd(Ke()),oi=class{static{o(this,"Semaphore")}_capacity;_active;_waiting;constructor(t=1){if(t<=0)throw new Error("Capacity must be great\
er than 0");this._capacity=t,this._active=0,this._waiting=[]}lock(t){return new Promise((n,r)=>{this._waiting.push({thunk:t,resolve:n,reject:r}),this.runNext()})}get active(){
return this._active}runNext(){this._waiting.length===0||this._active===this._capacity||(0,vd.default)().timer.setImmediate(()=>this.doRunNext())}doRunNext(){if(this.
_waiting.length===0||this._active===this._capacity)return;let t=this._waiting.shift();if(this._active++,this._active>this._capacity)throw new Error("Too many th\
unks active");try{let n=t.thunk();n instanceof Promise?n.then(r=>{this._active--,t.resolve(r),this.runNext()},r=>{this._active--,t.reject(r),this.runNext()}):(this.
_active--,t.resolve(n),this.runNext())}catch(n){this._active--,t.reject(n),this.runNext()}}};mt.Semaphore=oi});var Ts=w(ae=>{"use strict";var Dd=ae&&ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),wd=ae&&ae.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Pd=ae&&ae.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.
hasOwnProperty.call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)
r[i]!=="default"&&Dd(n,t,r[i]);return wd(n,t),n}})(),Rd=ae&&ae.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ae,"__es\
Module",{value:!0});ae.ReadableStreamMessageReader=ae.AbstractMessageReader=ae.MessageReader=void 0;var ci=Rd(Ke()),yt=Pd(ht()),ai=pt(),Sd=si(),Cs;(function(e){
function t(n){let r=n;return r&&yt.func(r.listen)&&yt.func(r.dispose)&&yt.func(r.onError)&&yt.func(r.onClose)&&yt.func(r.onPartialMessage)}o(t,"is"),e.is=t})(Cs||
(ae.MessageReader=Cs={}));var dn=class{static{o(this,"AbstractMessageReader")}errorEmitter;closeEmitter;partialMessageEmitter;constructor(){this.errorEmitter=new ai.
Emitter,this.closeEmitter=new ai.Emitter,this.partialMessageEmitter=new ai.Emitter}dispose(){this.errorEmitter.dispose(),this.closeEmitter.dispose(),this.partialMessageEmitter.
dispose()}get onError(){return this.errorEmitter.event}fireError(t){this.errorEmitter.fire(this.asError(t))}get onClose(){return this.closeEmitter.event}fireClose(){
this.closeEmitter.fire(void 0)}get onPartialMessage(){return this.partialMessageEmitter.event}firePartialMessage(t){this.partialMessageEmitter.fire(t)}asError(t){
return t instanceof Error?t:new Error(`Reader received error. Reason: ${yt.string(t.message)?t.message:"unknown"}`)}};ae.AbstractMessageReader=dn;var ui;(function(e){
function t(n){let r,i,a,u=new Map,h,b=new Map;if(n===void 0||typeof n=="string")r=n??"utf-8";else{if(r=n.charset??"utf-8",n.contentDecoder!==void 0&&(a=n.contentDecoder,
u.set(a.name,a)),n.contentDecoders!==void 0)for(let v of n.contentDecoders)u.set(v.name,v);if(n.contentTypeDecoder!==void 0&&(h=n.contentTypeDecoder,b.set(h.name,
h)),n.contentTypeDecoders!==void 0)for(let v of n.contentTypeDecoders)b.set(v.name,v)}return h===void 0&&(h=(0,ci.default)().applicationJson.decoder,b.set(h.name,
h)),{charset:r,contentDecoder:a,contentDecoders:u,contentTypeDecoder:h,contentTypeDecoders:b}}o(t,"fromOptions"),e.fromOptions=t})(ui||(ui={}));var li=class extends dn{static{
o(this,"ReadableStreamMessageReader")}readable;options;callback;nextMessageLength;messageToken;buffer;partialMessageTimer;_partialMessageTimeout;readSemaphore;constructor(t,n){
super(),this.readable=t,this.options=ui.fromOptions(n),this.buffer=(0,ci.default)().messageBuffer.create(this.options.charset),this._partialMessageTimeout=1e4,this.
nextMessageLength=-1,this.messageToken=0,this.readSemaphore=new Sd.Semaphore(1)}set partialMessageTimeout(t){this._partialMessageTimeout=t}get partialMessageTimeout(){
return this._partialMessageTimeout}listen(t){this.nextMessageLength=-1,this.messageToken=0,this.partialMessageTimer=void 0,this.callback=t;let n=this.readable.onData(
r=>{this.onData(r)});return this.readable.onError(r=>this.fireError(r)),this.readable.onClose(()=>this.fireClose()),n}onData(t){try{for(this.buffer.append(t);;){
if(this.nextMessageLength===-1){let r=this.buffer.tryReadHeaders(!0);if(!r)return;let i=r.get("content-length");if(!i){this.fireError(new Error(`Header must pro\
vide a Content-Length property.
${JSON.stringify(Object.fromEntries(r))}`));return}let a=parseInt(i);if(isNaN(a)){this.fireError(new Error(`Content-Length value must be a number. Got ${i}`));return}
this.nextMessageLength=a}let n=this.buffer.tryReadBody(this.nextMessageLength);if(n===void 0){this.setPartialMessageTimer();return}this.clearPartialMessageTimer(),
this.nextMessageLength=-1,this.readSemaphore.lock(async()=>{let r=this.options.contentDecoder!==void 0?await this.options.contentDecoder.decode(n):n,i=await this.
options.contentTypeDecoder.decode(r,this.options);this.callback(i)}).catch(r=>{this.fireError(r)})}}catch(n){this.fireError(n)}}clearPartialMessageTimer(){this.
partialMessageTimer&&(this.partialMessageTimer.dispose(),this.partialMessageTimer=void 0)}setPartialMessageTimer(){this.clearPartialMessageTimer(),!(this._partialMessageTimeout<=
0)&&(this.partialMessageTimer=(0,ci.default)().timer.setTimeout((t,n)=>{this.partialMessageTimer=void 0,t===this.messageToken&&(this.firePartialMessage({messageToken:t,
waitingTime:n}),this.setPartialMessageTimer())},this._partialMessageTimeout,this.messageToken,this._partialMessageTimeout))}};ae.ReadableStreamMessageReader=li});var js=w(ce=>{"use strict";var Cd=ce&&ce.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Td=ce&&ce.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Od=ce&&ce.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.
hasOwnProperty.call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)
r[i]!=="default"&&Cd(n,t,r[i]);return Td(n,t),n}})(),qd=ce&&ce.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ce,"__es\
Module",{value:!0});ce.WriteableStreamMessageWriter=ce.AbstractMessageWriter=ce.MessageWriter=void 0;var Os=qd(Ke()),Ht=Od(ht()),kd=si(),qs=pt(),Md="Content-Len\
gth: ",ks=`\r
`,Ms;(function(e){function t(n){let r=n;return r&&Ht.func(r.dispose)&&Ht.func(r.onClose)&&Ht.func(r.onError)&&Ht.func(r.write)}o(t,"is"),e.is=t})(Ms||(ce.MessageWriter=
Ms={}));var fn=class{static{o(this,"AbstractMessageWriter")}errorEmitter;closeEmitter;constructor(){this.errorEmitter=new qs.Emitter,this.closeEmitter=new qs.Emitter}dispose(){
this.errorEmitter.dispose(),this.closeEmitter.dispose()}get onError(){return this.errorEmitter.event}fireError(t,n,r){this.errorEmitter.fire([this.asError(t),n,
r])}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)}asError(t){return t instanceof Error?t:new Error(`Writer received er\
ror. Reason: ${Ht.string(t.message)?t.message:"unknown"}`)}};ce.AbstractMessageWriter=fn;var di;(function(e){function t(n){return n===void 0||typeof n=="string"?
{charset:n??"utf-8",contentTypeEncoder:(0,Os.default)().applicationJson.encoder}:{charset:n.charset??"utf-8",contentEncoder:n.contentEncoder,contentTypeEncoder:n.
contentTypeEncoder??(0,Os.default)().applicationJson.encoder}}o(t,"fromOptions"),e.fromOptions=t})(di||(di={}));var fi=class extends fn{static{o(this,"Writeable\
StreamMessageWriter")}writable;options;errorCount;writeSemaphore;constructor(t,n){super(),this.writable=t,this.options=di.fromOptions(n),this.errorCount=0,this.
writeSemaphore=new kd.Semaphore(1),this.writable.onError(r=>this.fireError(r)),this.writable.onClose(()=>this.fireClose())}async write(t){return this.writeSemaphore.
lock(async()=>this.options.contentTypeEncoder.encode(t,this.options).then(r=>this.options.contentEncoder!==void 0?this.options.contentEncoder.encode(r):r).then(
r=>{let i=[];return i.push(Md,r.byteLength.toString(),ks),i.push(ks),this.doWrite(t,i,r)},r=>{throw this.fireError(r),r}))}async doWrite(t,n,r){try{return await this.
writable.write(n.join(""),"ascii"),this.writable.write(r)}catch(i){return this.handleError(i,t),Promise.reject(i)}}handleError(t,n){this.errorCount++,this.fireError(
t,n,this.errorCount)}end(){this.writable.end()}};ce.WriteableStreamMessageWriter=fi});var Ns=w(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.AbstractMessageBuffer=void 0;var jd=13,Nd=10,xd=`\r
`,hi=class{static{o(this,"AbstractMessageBuffer")}_encoding;_chunks;_totalLength;constructor(t="utf-8"){this._encoding=t,this._chunks=[],this._totalLength=0}get encoding(){
return this._encoding}append(t){let n=typeof t=="string"?this.fromString(t,this._encoding):t;this._chunks.push(n),this._totalLength+=n.byteLength}tryReadHeaders(t=!1){
if(this._chunks.length===0)return;let n=0,r=0,i=0,a=0;e:for(;r<this._chunks.length;){let v=this._chunks[r];for(i=0;i<v.length;){switch(v[i]){case jd:switch(n){case 0:
n=1;break;case 2:n=3;break;default:n=0}break;case Nd:switch(n){case 1:n=2;break;case 3:n=4,i++;break e;default:n=0}break;default:n=0}i++}a+=v.byteLength,r++}if(n!==
4)return;let u=this._read(a+i),h=new Map,b=this.toString(u,"ascii").split(xd);if(b.length<2)return h;for(let v=0;v<b.length-2;v++){let R=b[v],q=R.indexOf(":");if(q===
-1)throw new Error(`Message header must separate key and value using ':'
${R}`);let D=R.substr(0,q),k=R.substr(q+1).trim();h.set(t?D.toLowerCase():D,k)}return h}tryReadBody(t){if(!(this._totalLength<t))return this._read(t)}get numberOfBytes(){
return this._totalLength}_read(t){if(t===0)return this.emptyBuffer();if(t>this._totalLength)throw new Error("Cannot read so many bytes!");if(this._chunks[0].byteLength===
t){let a=this._chunks[0];return this._chunks.shift(),this._totalLength-=t,this.asNative(a)}if(this._chunks[0].byteLength>t){let a=this._chunks[0],u=this.asNative(
a,t);return this._chunks[0]=a.slice(t),this._totalLength-=t,u}let n=this.allocNative(t),r=0,i=0;for(;t>0;){let a=this._chunks[i];if(a.byteLength>t){let u=a.slice(
0,t);n.set(u,r),r+=t,this._chunks[i]=a.slice(t),this._totalLength-=t,t-=t}else n.set(a,r),r+=a.byteLength,this._chunks.shift(),this._totalLength-=a.byteLength,t-=
a.byteLength}return n}};hn.AbstractMessageBuffer=hi});var Is=w(C=>{"use strict";var Ed=C&&C.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("get"in
i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Fd=C&&C.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),Id=C&&C.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.hasOwnProperty.
call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)r[i]!==
"default"&&Ed(n,t,r[i]);return Fd(n,t),n}})(),Ld=C&&C.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(C,"__esModule",{value:!0});
C.ConnectionOptions=C.MessageStrategy=C.CancellationStrategy=C.CancellationSenderStrategy=C.CancellationReceiverStrategy=C.RequestCancellationReceiverStrategy=C.
IdCancellationReceiverStrategy=C.ConnectionStrategy=C.ConnectionError=C.ConnectionErrors=C.LogTraceNotification=C.SetTraceNotification=C.TraceFormat=C.TraceValues=
C.TraceValue=C.Trace=C.NullLogger=C.ProgressType=C.ProgressToken=void 0;C.createMessageConnection=Wd;var xs=Ld(Ke()),V=Id(ht()),O=Br(),Es=Vr(),$t=pt(),pi=ln(),Bt;
(function(e){e.type=new O.NotificationType("$/cancelRequest")})(Bt||(Bt={}));var gi;(function(e){function t(n){return typeof n=="string"||typeof n=="number"}o(t,
"is"),e.is=t})(gi||(C.ProgressToken=gi={}));var zt;(function(e){e.type=new O.NotificationType("$/progress")})(zt||(zt={}));var mi=class{static{o(this,"ProgressT\
ype")}__;_pr;constructor(){}};C.ProgressType=mi;var yi;(function(e){function t(n){return V.func(n)}o(t,"is"),e.is=t})(yi||(yi={}));C.NullLogger=Object.freeze({error:o(
()=>{},"error"),warn:o(()=>{},"warn"),info:o(()=>{},"info"),log:o(()=>{},"log")});var F;(function(e){e[e.Off=0]="Off",e[e.Messages=1]="Messages",e[e.Compact=2]=
"Compact",e[e.Verbose=3]="Verbose"})(F||(C.Trace=F={}));var _i;(function(e){e.Off="off",e.Messages="messages",e.Compact="compact",e.Verbose="verbose"})(_i||(C.TraceValue=
_i={}));C.TraceValues=_i;(function(e){function t(r){if(!V.string(r))return e.Off;switch(r=r.toLowerCase(),r){case"off":return e.Off;case"messages":return e.Messages;case"\
compact":return e.Compact;case"verbose":return e.Verbose;default:return e.Off}}o(t,"fromString"),e.fromString=t;function n(r){switch(r){case e.Off:return"off";case e.
Messages:return"messages";case e.Compact:return"compact";case e.Verbose:return"verbose";default:return"off"}}o(n,"toString"),e.toString=n})(F||(C.Trace=F={}));var me;
(function(e){e.Text="text",e.JSON="json"})(me||(C.TraceFormat=me={}));(function(e){function t(n){return V.string(n)?(n=n.toLowerCase(),n==="json"?e.JSON:e.Text):
e.Text}o(t,"fromString"),e.fromString=t})(me||(C.TraceFormat=me={}));var bi;(function(e){e.type=new O.NotificationType("$/setTrace")})(bi||(C.SetTraceNotification=
bi={}));var pn;(function(e){e.type=new O.NotificationType("$/logTrace")})(pn||(C.LogTraceNotification=pn={}));var Ut;(function(e){e[e.Closed=1]="Closed",e[e.Disposed=
2]="Disposed",e[e.AlreadyListening=3]="AlreadyListening"})(Ut||(C.ConnectionErrors=Ut={}));var _t=class e extends Error{static{o(this,"ConnectionError")}code;constructor(t,n){
super(n),this.code=t,Object.setPrototypeOf(this,e.prototype)}};C.ConnectionError=_t;var vi;(function(e){function t(n){let r=n;return r&&V.func(r.cancelUndispatched)}
o(t,"is"),e.is=t})(vi||(C.ConnectionStrategy=vi={}));var gn;(function(e){function t(n){let r=n;return r&&(r.kind===void 0||r.kind==="id")&&V.func(r.createCancellationTokenSource)&&
(r.dispose===void 0||V.func(r.dispose))}o(t,"is"),e.is=t})(gn||(C.IdCancellationReceiverStrategy=gn={}));var Di;(function(e){function t(n){let r=n;return r&&r.kind===
"request"&&V.func(r.createCancellationTokenSource)&&(r.dispose===void 0||V.func(r.dispose))}o(t,"is"),e.is=t})(Di||(C.RequestCancellationReceiverStrategy=Di={}));
var mn;(function(e){e.Message=Object.freeze({createCancellationTokenSource(n){return new pi.CancellationTokenSource}});function t(n){return gn.is(n)||Di.is(n)}o(
t,"is"),e.is=t})(mn||(C.CancellationReceiverStrategy=mn={}));var yn;(function(e){e.Message=Object.freeze({sendCancellation(n,r){return n.sendNotification(Bt.type,
{id:r})},cleanup(n){}});function t(n){let r=n;return r&&V.func(r.sendCancellation)&&V.func(r.cleanup)}o(t,"is"),e.is=t})(yn||(C.CancellationSenderStrategy=yn={}));
var _n;(function(e){e.Message=Object.freeze({receiver:mn.Message,sender:yn.Message});function t(n){let r=n;return r&&mn.is(r.receiver)&&yn.is(r.sender)}o(t,"is"),
e.is=t})(_n||(C.CancellationStrategy=_n={}));var bn;(function(e){function t(n){let r=n;return r&&V.func(r.handleMessage)}o(t,"is"),e.is=t})(bn||(C.MessageStrategy=
bn={}));var Fs;(function(e){function t(n){let r=n;return r&&(_n.is(r.cancellationStrategy)||vi.is(r.connectionStrategy)||bn.is(r.messageStrategy)||V.number(r.maxParallelism))}
o(t,"is"),e.is=t})(Fs||(C.ConnectionOptions=Fs={}));var Re;(function(e){e[e.New=1]="New",e[e.Listening=2]="Listening",e[e.Closed=3]="Closed",e[e.Disposed=4]="Di\
sposed"})(Re||(Re={}));function Wd(e,t,n,r){let i=n!==void 0?n:C.NullLogger,a=0,u=0,h=0,b="2.0",v=r?.maxParallelism??-1,R=0,q,D=new Map,k,z=new Map,H=new Map,Y,
N=new Es.LinkedMap,l=new Map,d=new Set,_=new Map,M=F.Off,x=me.Text,A,He=Re.New,lr=new $t.Emitter,Wo=new $t.Emitter,Ao=new $t.Emitter,Ho=new $t.Emitter,$o=new $t.
Emitter,$e=r&&r.cancellationStrategy?r.cancellationStrategy:_n.Message;function jl(c){}o(jl,"cancelUndispatched");function zo(){return He===Re.Listening}o(zo,"i\
sListening");function Uo(){return He===Re.Closed}o(Uo,"isClosed");function dt(){return He===Re.Disposed}o(dt,"isDisposed");function Bo(){(He===Re.New||He===Re.Listening)&&
(He=Re.Closed,Wo.fire(void 0))}o(Bo,"closeHandler");function Nl(c){lr.fire([c,void 0,void 0])}o(Nl,"readErrorHandler");function xl(c){lr.fire(c)}o(xl,"writeErro\
rHandler"),e.onClose(Bo),e.onError(Nl),t.onClose(Bo),t.onError(xl);function Ko(c){if(c===null)throw new Error("Can't send requests with id null since the respon\
se can't be correlated.");return"req-"+c.toString()}o(Ko,"createRequestQueueKey");function El(c){return c===null?"res-unknown-"+(++h).toString():"res-"+c.toString()}
o(El,"createResponseQueueKey");function Fl(){return"not-"+(++u).toString()}o(Fl,"createNotificationQueueKey");function Il(c,g){O.Message.isRequest(g)?c.set(Ko(g.
id),g):O.Message.isResponse(g)?v===-1?c.set(El(g.id),g):Jo(g):c.set(Fl(),g)}o(Il,"addMessageToQueue");function dr(){Y||N.size===0||v!==-1&&R>=v||(Y=(0,xs.default)().
timer.setImmediate(async()=>{if(Y=void 0,N.size===0||v!==-1&&R>=v)return;let c=N.shift(),g;try{R++;let m=r?.messageStrategy;bn.is(m)?g=m.handleMessage(c,Vo):g=Vo(
c)}catch(m){i.error(`Processing message queue failed: ${m.toString()}`)}finally{g instanceof Promise?g.then(()=>{}).catch(m=>{i.error(`Processing message queue \
failed: ${m.toString()}`)}).finally(()=>{R--,dr()}):R--,dr()}}))}o(dr,"triggerMessageQueue");async function Vo(c){return O.Message.isRequest(c)?Wl(c):O.Message.
isNotification(c)?Al(c):O.Message.isResponse(c)?Jo(c):Hl(c)}o(Vo,"handleMessage");let Ll=o(c=>{try{if(O.Message.isNotification(c)&&c.method===Bt.type.method){let g=c.
params.id,m=Ko(g),S=N.get(m);if(O.Message.isRequest(S)){let K=r?.connectionStrategy,I=K&&K.cancelUndispatched?K.cancelUndispatched(S,jl):void 0;if(I&&(I.error!==
void 0||I.result!==void 0)){N.delete(m),_.delete(g),I.id=S.id,fr(I,c.method,Date.now()),t.write(I).catch(()=>i.error("Sending response for canceled message fail\
ed."));return}}let E=_.get(g);if(E!==void 0){E.cancel(),hr(c);return}else d.add(g)}Il(N,c)}finally{dr()}},"callback");async function Wl(c){if(dt())return Promise.
resolve();function g(ee,oe,J){let G={jsonrpc:b,id:c.id};return ee instanceof O.ResponseError?G.error=ee.toJson():G.result=ee===void 0?null:ee,fr(G,oe,J),t.write(
G)}o(g,"reply");function m(ee,oe,J){let G={jsonrpc:b,id:c.id,error:ee.toJson()};return fr(G,oe,J),t.write(G)}o(m,"replyError"),Ul(c);let S=D.get(c.method),E,K;S&&
(E=S.type,K=S.handler);let I=Date.now();if(K||q){let ee=c.id??String(Date.now()),oe=gn.is($e.receiver)?$e.receiver.createCancellationTokenSource(ee):$e.receiver.
createCancellationTokenSource(c);c.id!==null&&d.has(c.id)&&oe.cancel(),c.id!==null&&_.set(ee,oe);try{let J;if(K)if(c.params===void 0){if(E!==void 0&&E.numberOfParams!==
0)return m(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method} defines ${E.numberOfParams} params but received none.`),c.method,I);J=K(oe.token)}else if(Array.
isArray(c.params)){if(E!==void 0&&E.parameterStructures===O.ParameterStructures.byName)return m(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method}\
 defines parameters by name but received parameters by position`),c.method,I);J=K(...c.params,oe.token)}else{if(E!==void 0&&E.parameterStructures===O.ParameterStructures.
byPosition)return m(new O.ResponseError(O.ErrorCodes.InvalidParams,`Request ${c.method} defines parameters by position but received parameters by name`),c.method,
I);J=K(c.params,oe.token)}else q&&(J=q(c.method,c.params,oe.token));let G=await J;await g(G,c.method,I)}catch(J){J instanceof O.ResponseError?await g(J,c.method,
I):J&&V.string(J.message)?await m(new O.ResponseError(O.ErrorCodes.InternalError,`Request ${c.method} failed with message: ${J.message}`),c.method,I):await m(new O.
ResponseError(O.ErrorCodes.InternalError,`Request ${c.method} failed unexpectedly without providing any details.`),c.method,I)}finally{_.delete(ee)}}else await m(
new O.ResponseError(O.ErrorCodes.MethodNotFound,`Unhandled method ${c.method}`),c.method,I)}o(Wl,"handleRequest");function Jo(c){if(!dt())if(c.id===null)c.error?
i.error(`Received response message without id: Error is: 
${JSON.stringify(c.error,void 0,4)}`):i.error("Received response message without id. No further error information provided.");else{let g=c.id,m=l.get(g);if(Bl(c,
m),m!==void 0){l.delete(g);try{if(c.error){let S=c.error;m.reject(new O.ResponseError(S.code,S.message,S.data))}else if(c.result!==void 0)m.resolve(c.result);else
throw new Error("Should never happen.")}catch(S){S.message?i.error(`Response handler '${m.method}' failed with message: ${S.message}`):i.error(`Response handler\
 '${m.method}' failed unexpectedly.`)}}}}o(Jo,"handleResponse");async function Al(c){if(dt())return;let g,m;if(c.method===Bt.type.method){let S=c.params.id;d.delete(
S),hr(c);return}else{let S=z.get(c.method);S&&(m=S.handler,g=S.type)}if(m||k)try{if(hr(c),m)if(c.params===void 0)g!==void 0&&g.numberOfParams!==0&&g.parameterStructures!==
O.ParameterStructures.byName&&i.error(`Notification ${c.method} defines ${g.numberOfParams} params but received none.`),await m();else if(Array.isArray(c.params)){
let S=c.params;c.method===zt.type.method&&S.length===2&&gi.is(S[0])?await m({token:S[0],value:S[1]}):(g!==void 0&&(g.parameterStructures===O.ParameterStructures.
byName&&i.error(`Notification ${c.method} defines parameters by name but received parameters by position`),g.numberOfParams!==c.params.length&&i.error(`Notifica\
tion ${c.method} defines ${g.numberOfParams} params but received ${S.length} arguments`)),await m(...S))}else g!==void 0&&g.parameterStructures===O.ParameterStructures.
byPosition&&i.error(`Notification ${c.method} defines parameters by position but received parameters by name`),await m(c.params);else k&&await k(c.method,c.params)}catch(S){
S.message?i.error(`Notification handler '${c.method}' failed with message: ${S.message}`):i.error(`Notification handler '${c.method}' failed unexpectedly.`)}else
Ao.fire(c)}o(Al,"handleNotification");function Hl(c){if(!c){i.error("Received empty message.");return}i.error(`Received message which is neither a response nor \
a notification message:
${JSON.stringify(c,null,4)}`);let g=c;if(V.string(g.id)||V.number(g.id)){let m=g.id,S=l.get(m);S&&S.reject(new Error("The received response has neither a result\
 nor an error property."))}}o(Hl,"handleInvalidMessage");function ze(c){if(c!=null)switch(M){case F.Verbose:return JSON.stringify(c,null,4);case F.Compact:return JSON.
stringify(c);default:return}}o(ze,"stringifyTrace");function $l(c){if(!(M===F.Off||!A))if(x===me.Text){let g;(M===F.Verbose||M===F.Compact)&&c.params&&(g=`Param\
s: ${ze(c.params)}`),A.log(`Sending request '${c.method} - (${c.id})'.`,g)}else ft("send-request",c)}o($l,"traceSendingRequest");function zl(c){if(!(M===F.Off||
!A))if(x===me.Text){let g;(M===F.Verbose||M===F.Compact)&&(c.params?g=`Params: ${ze(c.params)}`:g="No parameters provided."),A.log(`Sending notification '${c.method}\
'.`,g)}else ft("send-notification",c)}o(zl,"traceSendingNotification");function fr(c,g,m){if(!(M===F.Off||!A))if(x===me.Text){let S;(M===F.Verbose||M===F.Compact)&&
(c.error&&c.error.data?S=`Error data: ${ze(c.error.data)}`:c.result?S=`Result: ${ze(c.result)}`:c.error===void 0&&(S="No result returned."));let E=c.error?` Req\
uest failed: ${c.error.message} (${c.error.code}).`:"";A.log(`Sending response '${g} - (${c.id})'. Processing request took ${Date.now()-m}ms.${E}`,S)}else ft("s\
end-response",c)}o(fr,"traceSendingResponse");function Ul(c){if(!(M===F.Off||!A))if(x===me.Text){let g;(M===F.Verbose||M===F.Compact)&&c.params&&(g=`Params: ${ze(
c.params)}`),A.log(`Received request '${c.method} - (${c.id})'.`,g)}else ft("receive-request",c)}o(Ul,"traceReceivedRequest");function hr(c){if(!(M===F.Off||!A||
c.method===pn.type.method))if(x===me.Text){let g;(M===F.Verbose||M===F.Compact)&&(c.params?g=`Params: ${ze(c.params)}`:g="No parameters provided."),A.log(`Recei\
ved notification '${c.method}'.`,g)}else ft("receive-notification",c)}o(hr,"traceReceivedNotification");function Bl(c,g){if(!(M===F.Off||!A))if(x===me.Text){let m;
if((M===F.Verbose||M===F.Compact)&&(c.error&&c.error.data?m=`Error data: ${ze(c.error.data)}`:c.result?m=`Result: ${ze(c.result)}`:c.error===void 0&&(m="No resu\
lt returned.")),g){let S=c.error?` Request failed: ${c.error.message} (${c.error.code}).`:"";A.log(`Received response '${g.method} - (${c.id})' in ${Date.now()-
g.timerStart}ms.${S}`,m)}else A.log(`Received response ${c.id} without active response promise.`,m)}else ft("receive-response",c)}o(Bl,"traceReceivedResponse");
function ft(c,g){if(!A||M===F.Off)return;let m={isLSPMessage:!0,type:c,message:g,timestamp:Date.now()};A.log(m)}o(ft,"logLSPMessage");function It(){if(Uo())throw new _t(
Ut.Closed,"Connection is closed.");if(dt())throw new _t(Ut.Disposed,"Connection is disposed.")}o(It,"throwIfClosedOrDisposed");function Kl(){if(zo())throw new _t(
Ut.AlreadyListening,"Connection is already listening")}o(Kl,"throwIfListening");function Vl(){if(!zo())throw new Error("Call listen() first.")}o(Vl,"throwIfNotL\
istening");function Lt(c){return c===void 0?null:c}o(Lt,"undefinedToNull");function Go(c){if(c!==null)return c}o(Go,"nullToUndefined");function Qo(c){return c!=
null&&!Array.isArray(c)&&typeof c=="object"}o(Qo,"isNamedParam");function pr(c,g){switch(c){case O.ParameterStructures.auto:return Qo(g)?Go(g):[Lt(g)];case O.ParameterStructures.
byName:if(!Qo(g))throw new Error("Received parameters by name but param is not an object literal.");return Go(g);case O.ParameterStructures.byPosition:return[Lt(
g)];default:throw new Error(`Unknown parameter structure ${c.toString()}`)}}o(pr,"computeSingleParam");function Yo(c,g){let m,S=c.numberOfParams;switch(S){case 0:
m=void 0;break;case 1:m=pr(c.parameterStructures,g[0]);break;default:m=[];for(let E=0;E<g.length&&E<S;E++)m.push(Lt(g[E]));if(g.length<S)for(let E=g.length;E<S;E++)
m.push(null);break}return m}o(Yo,"computeMessageParams");let tt={sendNotification:o((c,...g)=>{It();let m,S;if(V.string(c)){m=c;let K=g[0],I=0,ee=O.ParameterStructures.
auto;O.ParameterStructures.is(K)&&(I=1,ee=K);let oe=g.length,J=oe-I;switch(J){case 0:S=void 0;break;case 1:S=pr(ee,g[I]);break;default:if(ee===O.ParameterStructures.
byName)throw new Error(`Received ${J} parameters for 'by Name' notification parameter structure.`);S=g.slice(I,oe).map(G=>Lt(G));break}}else{let K=g;m=c.method,
S=Yo(c,K)}let E={jsonrpc:b,method:m,params:S};return zl(E),t.write(E).catch(K=>{throw i.error("Sending notification failed."),K})},"sendNotification"),onNotification:o(
(c,g)=>{It();let m;return V.func(c)?k=c:g&&(V.string(c)?(m=c,z.set(c,{type:void 0,handler:g})):(m=c.method,z.set(c.method,{type:c,handler:g}))),{dispose:o(()=>{
m!==void 0?z.get(m)?.handler===g&&z.delete(m):k===c&&(k=void 0)},"dispose")}},"onNotification"),onProgress:o((c,g,m)=>{if(H.has(g))throw new Error(`Progress han\
dler for token ${g} already registered`);return H.set(g,m),{dispose:o(()=>{H.get(g)===m&&H.delete(g)},"dispose")}},"onProgress"),sendProgress:o((c,g,m)=>tt.sendNotification(
zt.type,{token:g,value:m}),"sendProgress"),onUnhandledProgress:Ho.event,sendRequest:o((c,...g)=>{It(),Vl();function m(G,we){let Me=$e.sender.sendCancellation(G,
we);Me===void 0?i.log(`Received no promise from cancellation strategy when cancelling id ${we}`):Me.catch(()=>{i.log(`Sending cancellation messages for id ${we}\
 failed.`)})}o(m,"sendCancellation");let S,E,K;if(V.string(c)){S=c;let G=g[0],we=g[g.length-1],Me=0,Wt=O.ParameterStructures.auto;O.ParameterStructures.is(G)&&(Me=
1,Wt=G);let nt=g.length;pi.CancellationToken.is(we)&&(nt=nt-1,K=we);let je=nt-Me;switch(je){case 0:E=void 0;break;case 1:E=pr(Wt,g[Me]);break;default:if(Wt===O.
ParameterStructures.byName)throw new Error(`Received ${je} parameters for 'by Name' request parameter structure.`);E=g.slice(Me,nt).map(Jl=>Lt(Jl));break}}else{
let G=g;S=c.method,E=Yo(c,G);let we=c.numberOfParams;K=pi.CancellationToken.is(G[we])?G[we]:void 0}let I=a++,ee,oe=!1;K!==void 0&&(K.isCancellationRequested?oe=
!0:ee=K.onCancellationRequested(()=>{m(tt,I)}));let J={jsonrpc:b,id:I,method:S,params:E};return $l(J),typeof $e.sender.enableCancellation=="function"&&$e.sender.
enableCancellation(J),new Promise(async(G,we)=>{let Me=o(je=>{G(je),$e.sender.cleanup(I),ee?.dispose()},"resolveWithCleanup"),Wt=o(je=>{we(je),$e.sender.cleanup(
I),ee?.dispose()},"rejectWithCleanup"),nt={method:S,timerStart:Date.now(),resolve:Me,reject:Wt};try{l.set(I,nt),await t.write(J),oe&&m(tt,I)}catch(je){l.delete(
I),nt.reject(new O.ResponseError(O.ErrorCodes.MessageWriteError,je.message?je.message:"Unknown reason")),i.error("Sending request failed.")}})},"sendRequest"),onRequest:o(
(c,g)=>{It();let m=null;return yi.is(c)?(m=void 0,q=c):V.string(c)?(m=null,g!==void 0&&(m=c,D.set(c,{handler:g,type:void 0}))):g!==void 0&&(m=c.method,D.set(c.method,
{type:c,handler:g})),{dispose:o(()=>{m!==null&&(m!==void 0?D.get(m)?.handler===g&&D.delete(m):q===c&&(q=void 0))},"dispose")}},"onRequest"),hasPendingResponse:o(
()=>l.size>0,"hasPendingResponse"),trace:o(async(c,g,m)=>{let S=!1,E=me.Text;m!==void 0&&(V.boolean(m)?S=m:(S=m.sendNotification||!1,E=m.traceFormat||me.Text)),
M=c,x=E,M===F.Off?A=void 0:A=g,S&&!Uo()&&!dt()&&await tt.sendNotification(bi.type,{value:F.toString(c)})},"trace"),onError:lr.event,onClose:Wo.event,onUnhandledNotification:Ao.
event,onDispose:$o.event,end:o(()=>{t.end()},"end"),dispose:o(()=>{if(dt())return;He=Re.Disposed,$o.fire(void 0);let c=new O.ResponseError(O.ErrorCodes.PendingResponseRejected,
"Pending response rejected since connection got disposed");for(let g of l.values())g.reject(c);l=new Map,_=new Map,d=new Set,N=new Es.LinkedMap,V.func(t.dispose)&&
t.dispose(),V.func(e.dispose)&&e.dispose()},"dispose"),listen:o(()=>{It(),Kl(),He=Re.Listening,e.listen(Ll)},"listen"),inspect:o(()=>{(0,xs.default)().console.log(
"inspect")},"inspect")};return tt.onNotification(pn.type,c=>{if(M===F.Off||!A)return;let g=M===F.Verbose||M===F.Compact;A.log(c.message,g?c.verbose:void 0)}),tt.
onNotification(zt.type,async c=>{let g=H.get(c.token);g?await g(c.value):Ho.fire(c)}),tt}o(Wd,"createMessageConnection")});var xe=w(f=>{"use strict";var Ad=f&&f.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(f,"__esModule",{value:!0});f.ProgressType=
f.ProgressToken=f.createMessageConnection=f.NullLogger=f.ConnectionOptions=f.ConnectionStrategy=f.AbstractMessageBuffer=f.WriteableStreamMessageWriter=f.AbstractMessageWriter=
f.MessageWriter=f.ReadableStreamMessageReader=f.AbstractMessageReader=f.MessageReader=f.SharedArrayReceiverStrategy=f.SharedArraySenderStrategy=f.CancellationToken=
f.CancellationTokenSource=f.Emitter=f.Event=f.Disposable=f.LRUCache=f.Touch=f.LinkedMap=f.ParameterStructures=f.NotificationType9=f.NotificationType8=f.NotificationType7=
f.NotificationType6=f.NotificationType5=f.NotificationType4=f.NotificationType3=f.NotificationType2=f.NotificationType1=f.NotificationType0=f.NotificationType=f.
ErrorCodes=f.ResponseError=f.RequestType9=f.RequestType8=f.RequestType7=f.RequestType6=f.RequestType5=f.RequestType4=f.RequestType3=f.RequestType2=f.RequestType1=
f.RequestType0=f.RequestType=f.Message=f.RAL=void 0;f.MessageStrategy=f.CancellationStrategy=f.CancellationSenderStrategy=f.RequestCancellationReceiverStrategy=
f.IdCancellationReceiverStrategy=f.CancellationReceiverStrategy=f.ConnectionError=f.ConnectionErrors=f.LogTraceNotification=f.SetTraceNotification=f.TraceFormat=
f.TraceValues=f.TraceValue=f.Trace=void 0;var $=Br();Object.defineProperty(f,"Message",{enumerable:!0,get:o(function(){return $.Message},"get")});Object.defineProperty(
f,"RequestType",{enumerable:!0,get:o(function(){return $.RequestType},"get")});Object.defineProperty(f,"RequestType0",{enumerable:!0,get:o(function(){return $.RequestType0},
"get")});Object.defineProperty(f,"RequestType1",{enumerable:!0,get:o(function(){return $.RequestType1},"get")});Object.defineProperty(f,"RequestType2",{enumerable:!0,
get:o(function(){return $.RequestType2},"get")});Object.defineProperty(f,"RequestType3",{enumerable:!0,get:o(function(){return $.RequestType3},"get")});Object.defineProperty(
f,"RequestType4",{enumerable:!0,get:o(function(){return $.RequestType4},"get")});Object.defineProperty(f,"RequestType5",{enumerable:!0,get:o(function(){return $.
RequestType5},"get")});Object.defineProperty(f,"RequestType6",{enumerable:!0,get:o(function(){return $.RequestType6},"get")});Object.defineProperty(f,"RequestTy\
pe7",{enumerable:!0,get:o(function(){return $.RequestType7},"get")});Object.defineProperty(f,"RequestType8",{enumerable:!0,get:o(function(){return $.RequestType8},
"get")});Object.defineProperty(f,"RequestType9",{enumerable:!0,get:o(function(){return $.RequestType9},"get")});Object.defineProperty(f,"ResponseError",{enumerable:!0,
get:o(function(){return $.ResponseError},"get")});Object.defineProperty(f,"ErrorCodes",{enumerable:!0,get:o(function(){return $.ErrorCodes},"get")});Object.defineProperty(
f,"NotificationType",{enumerable:!0,get:o(function(){return $.NotificationType},"get")});Object.defineProperty(f,"NotificationType0",{enumerable:!0,get:o(function(){
return $.NotificationType0},"get")});Object.defineProperty(f,"NotificationType1",{enumerable:!0,get:o(function(){return $.NotificationType1},"get")});Object.defineProperty(
f,"NotificationType2",{enumerable:!0,get:o(function(){return $.NotificationType2},"get")});Object.defineProperty(f,"NotificationType3",{enumerable:!0,get:o(function(){
return $.NotificationType3},"get")});Object.defineProperty(f,"NotificationType4",{enumerable:!0,get:o(function(){return $.NotificationType4},"get")});Object.defineProperty(
f,"NotificationType5",{enumerable:!0,get:o(function(){return $.NotificationType5},"get")});Object.defineProperty(f,"NotificationType6",{enumerable:!0,get:o(function(){
return $.NotificationType6},"get")});Object.defineProperty(f,"NotificationType7",{enumerable:!0,get:o(function(){return $.NotificationType7},"get")});Object.defineProperty(
f,"NotificationType8",{enumerable:!0,get:o(function(){return $.NotificationType8},"get")});Object.defineProperty(f,"NotificationType9",{enumerable:!0,get:o(function(){
return $.NotificationType9},"get")});Object.defineProperty(f,"ParameterStructures",{enumerable:!0,get:o(function(){return $.ParameterStructures},"get")});var wi=Vr();
Object.defineProperty(f,"LinkedMap",{enumerable:!0,get:o(function(){return wi.LinkedMap},"get")});Object.defineProperty(f,"LRUCache",{enumerable:!0,get:o(function(){
return wi.LRUCache},"get")});Object.defineProperty(f,"Touch",{enumerable:!0,get:o(function(){return wi.Touch},"get")});var Hd=Ps();Object.defineProperty(f,"Disp\
osable",{enumerable:!0,get:o(function(){return Hd.Disposable},"get")});var Ls=pt();Object.defineProperty(f,"Event",{enumerable:!0,get:o(function(){return Ls.Event},
"get")});Object.defineProperty(f,"Emitter",{enumerable:!0,get:o(function(){return Ls.Emitter},"get")});var Ws=ln();Object.defineProperty(f,"CancellationTokenSou\
rce",{enumerable:!0,get:o(function(){return Ws.CancellationTokenSource},"get")});Object.defineProperty(f,"CancellationToken",{enumerable:!0,get:o(function(){return Ws.
CancellationToken},"get")});var As=Ss();Object.defineProperty(f,"SharedArraySenderStrategy",{enumerable:!0,get:o(function(){return As.SharedArraySenderStrategy},
"get")});Object.defineProperty(f,"SharedArrayReceiverStrategy",{enumerable:!0,get:o(function(){return As.SharedArrayReceiverStrategy},"get")});var Pi=Ts();Object.
defineProperty(f,"MessageReader",{enumerable:!0,get:o(function(){return Pi.MessageReader},"get")});Object.defineProperty(f,"AbstractMessageReader",{enumerable:!0,
get:o(function(){return Pi.AbstractMessageReader},"get")});Object.defineProperty(f,"ReadableStreamMessageReader",{enumerable:!0,get:o(function(){return Pi.ReadableStreamMessageReader},
"get")});var Ri=js();Object.defineProperty(f,"MessageWriter",{enumerable:!0,get:o(function(){return Ri.MessageWriter},"get")});Object.defineProperty(f,"Abstract\
MessageWriter",{enumerable:!0,get:o(function(){return Ri.AbstractMessageWriter},"get")});Object.defineProperty(f,"WriteableStreamMessageWriter",{enumerable:!0,get:o(
function(){return Ri.WriteableStreamMessageWriter},"get")});var $d=Ns();Object.defineProperty(f,"AbstractMessageBuffer",{enumerable:!0,get:o(function(){return $d.
AbstractMessageBuffer},"get")});var X=Is();Object.defineProperty(f,"ConnectionStrategy",{enumerable:!0,get:o(function(){return X.ConnectionStrategy},"get")});Object.
defineProperty(f,"ConnectionOptions",{enumerable:!0,get:o(function(){return X.ConnectionOptions},"get")});Object.defineProperty(f,"NullLogger",{enumerable:!0,get:o(
function(){return X.NullLogger},"get")});Object.defineProperty(f,"createMessageConnection",{enumerable:!0,get:o(function(){return X.createMessageConnection},"ge\
t")});Object.defineProperty(f,"ProgressToken",{enumerable:!0,get:o(function(){return X.ProgressToken},"get")});Object.defineProperty(f,"ProgressType",{enumerable:!0,
get:o(function(){return X.ProgressType},"get")});Object.defineProperty(f,"Trace",{enumerable:!0,get:o(function(){return X.Trace},"get")});Object.defineProperty(
f,"TraceValue",{enumerable:!0,get:o(function(){return X.TraceValue},"get")});Object.defineProperty(f,"TraceFormat",{enumerable:!0,get:o(function(){return X.TraceFormat},
"get")});Object.defineProperty(f,"SetTraceNotification",{enumerable:!0,get:o(function(){return X.SetTraceNotification},"get")});Object.defineProperty(f,"LogTrac\
eNotification",{enumerable:!0,get:o(function(){return X.LogTraceNotification},"get")});Object.defineProperty(f,"ConnectionErrors",{enumerable:!0,get:o(function(){
return X.ConnectionErrors},"get")});Object.defineProperty(f,"ConnectionError",{enumerable:!0,get:o(function(){return X.ConnectionError},"get")});Object.defineProperty(
f,"CancellationReceiverStrategy",{enumerable:!0,get:o(function(){return X.CancellationReceiverStrategy},"get")});Object.defineProperty(f,"IdCancellationReceiver\
Strategy",{enumerable:!0,get:o(function(){return X.IdCancellationReceiverStrategy},"get")});Object.defineProperty(f,"RequestCancellationReceiverStrategy",{enumerable:!0,
get:o(function(){return X.RequestCancellationReceiverStrategy},"get")});Object.defineProperty(f,"CancellationSenderStrategy",{enumerable:!0,get:o(function(){return X.
CancellationSenderStrategy},"get")});Object.defineProperty(f,"CancellationStrategy",{enumerable:!0,get:o(function(){return X.CancellationStrategy},"get")});Object.
defineProperty(f,"MessageStrategy",{enumerable:!0,get:o(function(){return X.MessageStrategy},"get")});Object.defineProperty(f,"TraceValues",{enumerable:!0,get:o(
function(){return X.TraceValues},"get")});var zd=Ad(Ke());f.RAL=zd.default});var B=w(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.CM=ue.ProtocolNotificationType=ue.ProtocolNotificationType0=ue.ProtocolRequestType=
ue.ProtocolRequestType0=ue.RegistrationType=ue.MessageDirection=void 0;var bt=xe(),Hs;(function(e){e.clientToServer="clientToServer",e.serverToClient="serverToC\
lient",e.both="both"})(Hs||(ue.MessageDirection=Hs={}));var Si=class{static{o(this,"RegistrationType")}____;method;constructor(t){this.method=t}};ue.RegistrationType=
Si;var Ci=class extends bt.RequestType0{static{o(this,"ProtocolRequestType0")}__;___;____;_pr;constructor(t){super(t)}};ue.ProtocolRequestType0=Ci;var Ti=class extends bt.
RequestType{static{o(this,"ProtocolRequestType")}__;___;____;_pr;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolRequestType=Ti;var Oi=class extends bt.
NotificationType0{static{o(this,"ProtocolNotificationType0")}___;____;constructor(t){super(t)}};ue.ProtocolNotificationType0=Oi;var qi=class extends bt.NotificationType{static{
o(this,"ProtocolNotificationType")}___;____;constructor(t){super(t,bt.ParameterStructures.byName)}};ue.ProtocolNotificationType=qi;var $s;(function(e){function t(n,r){
return{client:n,server:r}}o(t,"create"),e.create=t})($s||(ue.CM=$s={}))});var vn=w(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.boolean=Ud;Se.string=zs;Se.number=Bd;Se.error=Kd;Se.func=Vd;Se.array=Us;Se.stringArray=
Jd;Se.typedArray=Gd;Se.objectLiteral=Qd;function Ud(e){return e===!0||e===!1}o(Ud,"boolean");function zs(e){return typeof e=="string"||e instanceof String}o(zs,
"string");function Bd(e){return typeof e=="number"||e instanceof Number}o(Bd,"number");function Kd(e){return e instanceof Error}o(Kd,"error");function Vd(e){return typeof e==
"function"}o(Vd,"func");function Us(e){return Array.isArray(e)}o(Us,"array");function Jd(e){return Us(e)&&e.every(t=>zs(t))}o(Jd,"stringArray");function Gd(e,t){
return Array.isArray(e)&&e.every(t)}o(Gd,"typedArray");function Qd(e){return e!==null&&typeof e=="object"}o(Qd,"objectLiteral")});var Ks=w(Dn=>{"use strict";Object.defineProperty(Dn,"__esModule",{value:!0});Dn.ImplementationRequest=void 0;var ki=B(),Bs;(function(e){e.method="textDocument/i\
mplementation",e.messageDirection=ki.MessageDirection.clientToServer,e.type=new ki.ProtocolRequestType(e.method),e.capabilities=ki.CM.create("textDocument.imple\
mentation","implementationProvider")})(Bs||(Dn.ImplementationRequest=Bs={}))});var Js=w(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.TypeDefinitionRequest=void 0;var Mi=B(),Vs;(function(e){e.method="textDocument/t\
ypeDefinition",e.messageDirection=Mi.MessageDirection.clientToServer,e.type=new Mi.ProtocolRequestType(e.method),e.capabilities=Mi.CM.create("textDocument.typeD\
efinition","typeDefinitionProvider")})(Vs||(wn.TypeDefinitionRequest=Vs={}))});var Ys=w(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.DidChangeWorkspaceFoldersNotification=Dt.WorkspaceFoldersRequest=void 0;var vt=B(),
Gs;(function(e){e.method="workspace/workspaceFolders",e.messageDirection=vt.MessageDirection.serverToClient,e.type=new vt.ProtocolRequestType0(e.method),e.capabilities=
vt.CM.create("workspace.workspaceFolders","workspace.workspaceFolders")})(Gs||(Dt.WorkspaceFoldersRequest=Gs={}));var Qs;(function(e){e.method="workspace/didCha\
ngeWorkspaceFolders",e.messageDirection=vt.MessageDirection.clientToServer,e.type=new vt.ProtocolNotificationType(e.method),e.capabilities=vt.CM.create(void 0,"\
workspace.workspaceFolders.changeNotifications")})(Qs||(Dt.DidChangeWorkspaceFoldersNotification=Qs={}))});var Zs=w(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.ConfigurationRequest=void 0;var ji=B(),Xs;(function(e){e.method="workspace/confi\
guration",e.messageDirection=ji.MessageDirection.serverToClient,e.type=new ji.ProtocolRequestType(e.method),e.capabilities=ji.CM.create("workspace.configuration",
void 0)})(Xs||(Pn.ConfigurationRequest=Xs={}))});var na=w(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.ColorPresentationRequest=Pt.DocumentColorRequest=void 0;var wt=B(),ea;(function(e){
e.method="textDocument/documentColor",e.messageDirection=wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create(
"textDocument.colorProvider","colorProvider")})(ea||(Pt.DocumentColorRequest=ea={}));var ta;(function(e){e.method="textDocument/colorPresentation",e.messageDirection=
wt.MessageDirection.clientToServer,e.type=new wt.ProtocolRequestType(e.method),e.capabilities=wt.CM.create("textDocument.colorProvider","colorProvider")})(ta||(Pt.
ColorPresentationRequest=ta={}))});var oa=w(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St.FoldingRangeRefreshRequest=St.FoldingRangeRequest=void 0;var Rt=B(),ra;(function(e){
e.method="textDocument/foldingRange",e.messageDirection=Rt.MessageDirection.clientToServer,e.type=new Rt.ProtocolRequestType(e.method),e.capabilities=Rt.CM.create(
"textDocument.foldingRange","foldingRangeProvider")})(ra||(St.FoldingRangeRequest=ra={}));var ia;(function(e){e.method="workspace/foldingRange/refresh",e.messageDirection=
Rt.MessageDirection.serverToClient,e.type=new Rt.ProtocolRequestType0(e.method),e.capabilities=Rt.CM.create("workspace.foldingRange.refreshSupport",void 0)})(ia||
(St.FoldingRangeRefreshRequest=ia={}))});var aa=w(Rn=>{"use strict";Object.defineProperty(Rn,"__esModule",{value:!0});Rn.DeclarationRequest=void 0;var Ni=B(),sa;(function(e){e.method="textDocument/decl\
aration",e.messageDirection=Ni.MessageDirection.clientToServer,e.type=new Ni.ProtocolRequestType(e.method),e.capabilities=Ni.CM.create("textDocument.declaration",
"declarationProvider")})(sa||(Rn.DeclarationRequest=sa={}))});var ua=w(Sn=>{"use strict";Object.defineProperty(Sn,"__esModule",{value:!0});Sn.SelectionRangeRequest=void 0;var xi=B(),ca;(function(e){e.method="textDocument/s\
electionRange",e.messageDirection=xi.MessageDirection.clientToServer,e.type=new xi.ProtocolRequestType(e.method),e.capabilities=xi.CM.create("textDocument.selec\
tionRange","selectionRangeProvider")})(ca||(Sn.SelectionRangeRequest=ca={}))});var ha=w(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.WorkDoneProgressCancelNotification=Je.WorkDoneProgressCreateRequest=Je.WorkDoneProgress=
void 0;var Yd=xe(),Kt=B(),la;(function(e){e.type=new Yd.ProgressType;function t(n){return n===e.type}o(t,"is"),e.is=t})(la||(Je.WorkDoneProgress=la={}));var da;
(function(e){e.method="window/workDoneProgress/create",e.messageDirection=Kt.MessageDirection.serverToClient,e.type=new Kt.ProtocolRequestType(e.method),e.capabilities=
Kt.CM.create("window.workDoneProgress",void 0)})(da||(Je.WorkDoneProgressCreateRequest=da={}));var fa;(function(e){e.method="window/workDoneProgress/cancel",e.messageDirection=
Kt.MessageDirection.clientToServer,e.type=new Kt.ProtocolNotificationType(e.method)})(fa||(Je.WorkDoneProgressCancelNotification=fa={}))});var ya=w(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});Ge.CallHierarchyOutgoingCallsRequest=Ge.CallHierarchyIncomingCallsRequest=Ge.CallHierarchyPrepareRequest=
void 0;var Ee=B(),pa;(function(e){e.method="textDocument/prepareCallHierarchy",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(
e.method),e.capabilities=Ee.CM.create("textDocument.callHierarchy","callHierarchyProvider")})(pa||(Ge.CallHierarchyPrepareRequest=pa={}));var ga;(function(e){e.
method="callHierarchy/incomingCalls",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(e.method),e.capabilities=Ee.CM.create(
"textDocument.callHierarchy","callHierarchyProvider")})(ga||(Ge.CallHierarchyIncomingCallsRequest=ga={}));var ma;(function(e){e.method="callHierarchy/outgoingCa\
lls",e.messageDirection=Ee.MessageDirection.clientToServer,e.type=new Ee.ProtocolRequestType(e.method),e.capabilities=Ee.CM.create("textDocument.callHierarchy",
"callHierarchyProvider")})(ma||(Ge.CallHierarchyOutgoingCallsRequest=ma={}))});var Pa=w(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.SemanticTokensRefreshRequest=pe.SemanticTokensRangeRequest=pe.SemanticTokensDeltaRequest=
pe.SemanticTokensRequest=pe.SemanticTokensRegistrationType=pe.TokenFormat=void 0;var ye=B(),_a;(function(e){e.Relative="relative"})(_a||(pe.TokenFormat=_a={}));
var Vt;(function(e){e.method="textDocument/semanticTokens",e.type=new ye.RegistrationType(e.method)})(Vt||(pe.SemanticTokensRegistrationType=Vt={}));var ba;(function(e){
e.method="textDocument/semanticTokens/full",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(e.method),e.registrationMethod=
Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens","semanticTokensProvider")})(ba||(pe.SemanticTokensRequest=ba={}));var va;(function(e){e.method=
"textDocument/semanticTokens/full/delta",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(e.method),e.registrationMethod=
Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens.requests.full.delta","semanticTokensProvider.full.delta")})(va||(pe.SemanticTokensDeltaRequest=
va={}));var Da;(function(e){e.method="textDocument/semanticTokens/range",e.messageDirection=ye.MessageDirection.clientToServer,e.type=new ye.ProtocolRequestType(
e.method),e.registrationMethod=Vt.method,e.capabilities=ye.CM.create("textDocument.semanticTokens.requests.range","semanticTokensProvider.range")})(Da||(pe.SemanticTokensRangeRequest=
Da={}));var wa;(function(e){e.method="workspace/semanticTokens/refresh",e.messageDirection=ye.MessageDirection.serverToClient,e.type=new ye.ProtocolRequestType0(
e.method),e.capabilities=ye.CM.create("workspace.semanticTokens.refreshSupport",void 0)})(wa||(pe.SemanticTokensRefreshRequest=wa={}))});var Sa=w(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.ShowDocumentRequest=void 0;var Ei=B(),Ra;(function(e){e.method="window/showDocum\
ent",e.messageDirection=Ei.MessageDirection.serverToClient,e.type=new Ei.ProtocolRequestType(e.method),e.capabilities=Ei.CM.create("window.showDocument.support",
void 0)})(Ra||(Cn.ShowDocumentRequest=Ra={}))});var Ta=w(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.LinkedEditingRangeRequest=void 0;var Fi=B(),Ca;(function(e){e.method="textDocume\
nt/linkedEditingRange",e.messageDirection=Fi.MessageDirection.clientToServer,e.type=new Fi.ProtocolRequestType(e.method),e.capabilities=Fi.CM.create("textDocume\
nt.linkedEditingRange","linkedEditingRangeProvider")})(Ca||(Tn.LinkedEditingRangeRequest=Ca={}))});var Ea=w(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.WillDeleteFilesRequest=le.DidDeleteFilesNotification=le.DidRenameFilesNotification=
le.WillRenameFilesRequest=le.DidCreateFilesNotification=le.WillCreateFilesRequest=le.FileOperationPatternKind=void 0;var te=B(),Oa;(function(e){e.file="file",e.
folder="folder"})(Oa||(le.FileOperationPatternKind=Oa={}));var qa;(function(e){e.method="workspace/willCreateFiles",e.messageDirection=te.MessageDirection.clientToServer,
e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.willCreate","workspace.fileOperations.willCreate")})(qa||(le.WillCreateFilesRequest=
qa={}));var ka;(function(e){e.method="workspace/didCreateFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),
e.capabilities=te.CM.create("workspace.fileOperations.didCreate","workspace.fileOperations.didCreate")})(ka||(le.DidCreateFilesNotification=ka={}));var Ma;(function(e){
e.method="workspace/willRenameFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create(
"workspace.fileOperations.willRename","workspace.fileOperations.willRename")})(Ma||(le.WillRenameFilesRequest=Ma={}));var ja;(function(e){e.method="workspace/di\
dRenameFiles",e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),e.capabilities=te.CM.create("workspace.file\
Operations.didRename","workspace.fileOperations.didRename")})(ja||(le.DidRenameFilesNotification=ja={}));var Na;(function(e){e.method="workspace/didDeleteFiles",
e.messageDirection=te.MessageDirection.clientToServer,e.type=new te.ProtocolNotificationType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.did\
Delete","workspace.fileOperations.didDelete")})(Na||(le.DidDeleteFilesNotification=Na={}));var xa;(function(e){e.method="workspace/willDeleteFiles",e.messageDirection=
te.MessageDirection.clientToServer,e.type=new te.ProtocolRequestType(e.method),e.capabilities=te.CM.create("workspace.fileOperations.willDelete","workspace.file\
Operations.willDelete")})(xa||(le.WillDeleteFilesRequest=xa={}))});var Wa=w(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});Qe.MonikerRequest=Qe.MonikerKind=Qe.UniquenessLevel=void 0;var Ii=B(),Fa;(function(e){
e.document="document",e.project="project",e.group="group",e.scheme="scheme",e.global="global"})(Fa||(Qe.UniquenessLevel=Fa={}));var Ia;(function(e){e.$import="i\
mport",e.$export="export",e.local="local"})(Ia||(Qe.MonikerKind=Ia={}));var La;(function(e){e.method="textDocument/moniker",e.messageDirection=Ii.MessageDirection.
clientToServer,e.type=new Ii.ProtocolRequestType(e.method),e.capabilities=Ii.CM.create("textDocument.moniker","monikerProvider")})(La||(Qe.MonikerRequest=La={}))});var za=w(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.TypeHierarchySubtypesRequest=Ye.TypeHierarchySupertypesRequest=Ye.TypeHierarchyPrepareRequest=
void 0;var it=B(),Aa;(function(e){e.method="textDocument/prepareTypeHierarchy",e.messageDirection=it.MessageDirection.clientToServer,e.type=new it.ProtocolRequestType(
e.method),e.capabilities=it.CM.create("textDocument.typeHierarchy","typeHierarchyProvider")})(Aa||(Ye.TypeHierarchyPrepareRequest=Aa={}));var Ha;(function(e){e.
method="typeHierarchy/supertypes",e.messageDirection=it.MessageDirection.clientToServer,e.type=new it.ProtocolRequestType(e.method)})(Ha||(Ye.TypeHierarchySupertypesRequest=
Ha={}));var $a;(function(e){e.method="typeHierarchy/subtypes",e.messageDirection=it.MessageDirection.clientToServer,e.type=new it.ProtocolRequestType(e.method)})(
$a||(Ye.TypeHierarchySubtypesRequest=$a={}))});var Ka=w(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});Tt.InlineValueRefreshRequest=Tt.InlineValueRequest=void 0;var Ct=B(),Ua;(function(e){
e.method="textDocument/inlineValue",e.messageDirection=Ct.MessageDirection.clientToServer,e.type=new Ct.ProtocolRequestType(e.method),e.capabilities=Ct.CM.create(
"textDocument.inlineValue","inlineValueProvider")})(Ua||(Tt.InlineValueRequest=Ua={}));var Ba;(function(e){e.method="workspace/inlineValue/refresh",e.messageDirection=
Ct.MessageDirection.serverToClient,e.type=new Ct.ProtocolRequestType0(e.method),e.capabilities=Ct.CM.create("workspace.inlineValue.refreshSupport",void 0)})(Ba||
(Tt.InlineValueRefreshRequest=Ba={}))});var Qa=w(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});Xe.InlayHintRefreshRequest=Xe.InlayHintResolveRequest=Xe.InlayHintRequest=void 0;var Fe=B(),
Va;(function(e){e.method="textDocument/inlayHint",e.messageDirection=Fe.MessageDirection.clientToServer,e.type=new Fe.ProtocolRequestType(e.method),e.capabilities=
Fe.CM.create("textDocument.inlayHint","inlayHintProvider")})(Va||(Xe.InlayHintRequest=Va={}));var Ja;(function(e){e.method="inlayHint/resolve",e.messageDirection=
Fe.MessageDirection.clientToServer,e.type=new Fe.ProtocolRequestType(e.method),e.capabilities=Fe.CM.create("textDocument.inlayHint.resolveSupport","inlayHintPro\
vider.resolveProvider")})(Ja||(Xe.InlayHintResolveRequest=Ja={}));var Ga;(function(e){e.method="workspace/inlayHint/refresh",e.messageDirection=Fe.MessageDirection.
serverToClient,e.type=new Fe.ProtocolRequestType0(e.method),e.capabilities=Fe.CM.create("workspace.inlayHint.refreshSupport",void 0)})(Ga||(Xe.InlayHintRefreshRequest=
Ga={}))});var rc=w(ne=>{"use strict";var Xd=ne&&ne.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Zd=ne&&ne.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),ef=ne&&ne.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.
hasOwnProperty.call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)
r[i]!=="default"&&Xd(n,t,r[i]);return Zd(n,t),n}})();Object.defineProperty(ne,"__esModule",{value:!0});ne.DiagnosticRefreshRequest=ne.WorkspaceDiagnosticRequest=
ne.DocumentDiagnosticRequest=ne.DocumentDiagnosticReportKind=ne.DiagnosticServerCancellationData=void 0;var nc=xe(),tf=ef(vn()),Ie=B(),Ya;(function(e){function t(n){
let r=n;return r&&tf.boolean(r.retriggerRequest)}o(t,"is"),e.is=t})(Ya||(ne.DiagnosticServerCancellationData=Ya={}));var Xa;(function(e){e.Full="full",e.Unchanged=
"unchanged"})(Xa||(ne.DocumentDiagnosticReportKind=Xa={}));var Za;(function(e){e.method="textDocument/diagnostic",e.messageDirection=Ie.MessageDirection.clientToServer,
e.type=new Ie.ProtocolRequestType(e.method),e.partialResult=new nc.ProgressType,e.capabilities=Ie.CM.create("textDocument.diagnostic","diagnosticProvider")})(Za||
(ne.DocumentDiagnosticRequest=Za={}));var ec;(function(e){e.method="workspace/diagnostic",e.messageDirection=Ie.MessageDirection.clientToServer,e.type=new Ie.ProtocolRequestType(
e.method),e.partialResult=new nc.ProgressType,e.capabilities=Ie.CM.create("workspace.diagnostics","diagnosticProvider.workspaceDiagnostics")})(ec||(ne.WorkspaceDiagnosticRequest=
ec={}));var tc;(function(e){e.method="workspace/diagnostic/refresh",e.messageDirection=Ie.MessageDirection.serverToClient,e.type=new Ie.ProtocolRequestType0(e.method),
e.capabilities=Ie.CM.create("workspace.diagnostics.refreshSupport",void 0)})(tc||(ne.DiagnosticRefreshRequest=tc={}))});var lc=w(L=>{"use strict";var nf=L&&L.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("get"in
i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),rf=L&&L.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),of=L&&L.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.hasOwnProperty.
call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)r[i]!==
"default"&&nf(n,t,r[i]);return rf(n,t),n}})();Object.defineProperty(L,"__esModule",{value:!0});L.DidCloseNotebookDocumentNotification=L.DidSaveNotebookDocumentNotification=
L.DidChangeNotebookDocumentNotification=L.NotebookCellArrayChange=L.DidOpenNotebookDocumentNotification=L.NotebookDocumentSyncRegistrationType=L.NotebookDocument=
L.NotebookCell=L.ExecutionSummary=L.NotebookCellKind=void 0;var Jt=(br(),gr(_r)),Ce=of(vn()),Oe=B(),Li;(function(e){e.Markup=1,e.Code=2;function t(n){return n===
1||n===2}o(t,"is"),e.is=t})(Li||(L.NotebookCellKind=Li={}));var Wi;(function(e){function t(i,a){let u={executionOrder:i};return(a===!0||a===!1)&&(u.success=a),u}
o(t,"create"),e.create=t;function n(i){let a=i;return Ce.objectLiteral(a)&&Jt.uinteger.is(a.executionOrder)&&(a.success===void 0||Ce.boolean(a.success))}o(n,"is"),
e.is=n;function r(i,a){return i===a?!0:i==null||a===null||a===void 0?!1:i.executionOrder===a.executionOrder&&i.success===a.success}o(r,"equals"),e.equals=r})(Wi||
(L.ExecutionSummary=Wi={}));var On;(function(e){function t(a,u){return{kind:a,document:u}}o(t,"create"),e.create=t;function n(a){let u=a;return Ce.objectLiteral(
u)&&Li.is(u.kind)&&Jt.DocumentUri.is(u.document)&&(u.metadata===void 0||Ce.objectLiteral(u.metadata))}o(n,"is"),e.is=n;function r(a,u){let h=new Set;return a.document!==
u.document&&h.add("document"),a.kind!==u.kind&&h.add("kind"),a.executionSummary!==u.executionSummary&&h.add("executionSummary"),(a.metadata!==void 0||u.metadata!==
void 0)&&!i(a.metadata,u.metadata)&&h.add("metadata"),(a.executionSummary!==void 0||u.executionSummary!==void 0)&&!Wi.equals(a.executionSummary,u.executionSummary)&&
h.add("executionSummary"),h}o(r,"diff"),e.diff=r;function i(a,u){if(a===u)return!0;if(a==null||u===null||u===void 0||typeof a!=typeof u||typeof a!="object")return!1;
let h=Array.isArray(a),b=Array.isArray(u);if(h!==b)return!1;if(h&&b){if(a.length!==u.length)return!1;for(let v=0;v<a.length;v++)if(!i(a[v],u[v]))return!1}if(Ce.
objectLiteral(a)&&Ce.objectLiteral(u)){let v=Object.keys(a),R=Object.keys(u);if(v.length!==R.length||(v.sort(),R.sort(),!i(v,R)))return!1;for(let q=0;q<v.length;q++){
let D=v[q];if(!i(a[D],u[D]))return!1}}return!0}o(i,"equalsMetadata")})(On||(L.NotebookCell=On={}));var ic;(function(e){function t(r,i,a,u){return{uri:r,notebookType:i,
version:a,cells:u}}o(t,"create"),e.create=t;function n(r){let i=r;return Ce.objectLiteral(i)&&Ce.string(i.uri)&&Jt.integer.is(i.version)&&Ce.typedArray(i.cells,
On.is)}o(n,"is"),e.is=n})(ic||(L.NotebookDocument=ic={}));var Ot;(function(e){e.method="notebookDocument/sync",e.messageDirection=Oe.MessageDirection.clientToServer,
e.type=new Oe.RegistrationType(e.method)})(Ot||(L.NotebookDocumentSyncRegistrationType=Ot={}));var oc;(function(e){e.method="notebookDocument/didOpen",e.messageDirection=
Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.method),e.registrationMethod=Ot.method})(oc||(L.DidOpenNotebookDocumentNotification=
oc={}));var sc;(function(e){function t(r){let i=r;return Ce.objectLiteral(i)&&Jt.uinteger.is(i.start)&&Jt.uinteger.is(i.deleteCount)&&(i.cells===void 0||Ce.typedArray(
i.cells,On.is))}o(t,"is"),e.is=t;function n(r,i,a){let u={start:r,deleteCount:i};return a!==void 0&&(u.cells=a),u}o(n,"create"),e.create=n})(sc||(L.NotebookCellArrayChange=
sc={}));var ac;(function(e){e.method="notebookDocument/didChange",e.messageDirection=Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.
method),e.registrationMethod=Ot.method})(ac||(L.DidChangeNotebookDocumentNotification=ac={}));var cc;(function(e){e.method="notebookDocument/didSave",e.messageDirection=
Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.method),e.registrationMethod=Ot.method})(cc||(L.DidSaveNotebookDocumentNotification=
cc={}));var uc;(function(e){e.method="notebookDocument/didClose",e.messageDirection=Oe.MessageDirection.clientToServer,e.type=new Oe.ProtocolNotificationType(e.
method),e.registrationMethod=Ot.method})(uc||(L.DidCloseNotebookDocumentNotification=uc={}))});var fc=w(qn=>{"use strict";Object.defineProperty(qn,"__esModule",{value:!0});qn.InlineCompletionRequest=void 0;var Ai=B(),dc;(function(e){e.method="textDocument\
/inlineCompletion",e.messageDirection=Ai.MessageDirection.clientToServer,e.type=new Ai.ProtocolRequestType(e.method),e.capabilities=Ai.CM.create("textDocument.i\
nlineCompletion","inlineCompletionProvider")})(dc||(qn.InlineCompletionRequest=dc={}))});var gc=w(qt=>{"use strict";Object.defineProperty(qt,"__esModule",{value:!0});qt.TextDocumentContentRefreshRequest=qt.TextDocumentContentRequest=void 0;var Gt=B(),
hc;(function(e){e.method="workspace/textDocumentContent",e.messageDirection=Gt.MessageDirection.clientToServer,e.type=new Gt.ProtocolRequestType(e.method),e.capabilities=
Gt.CM.create("workspace.textDocumentContent","workspace.textDocumentContent")})(hc||(qt.TextDocumentContentRequest=hc={}));var pc;(function(e){e.method="workspa\
ce/textDocumentContent/refresh",e.messageDirection=Gt.MessageDirection.serverToClient,e.type=new Gt.ProtocolRequestType(e.method)})(pc||(qt.TextDocumentContentRefreshRequest=
pc={}))});var qu=w(s=>{"use strict";var sf=s&&s.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("get"in
i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),af=s&&s.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),cf=s&&s.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.hasOwnProperty.
call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)r[i]!==
"default"&&sf(n,t,r[i]);return af(n,t),n}})();Object.defineProperty(s,"__esModule",{value:!0});s.CodeActionRequest=s.DocumentSymbolRequest=s.DocumentHighlightRequest=
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
s.TypeHierarchySubtypesRequest=s.TypeHierarchyPrepareRequest=s.MonikerRequest=s.MonikerKind=void 0;var p=B(),mc=(br(),gr(_r)),re=cf(vn()),uf=Ks();Object.defineProperty(
s,"ImplementationRequest",{enumerable:!0,get:o(function(){return uf.ImplementationRequest},"get")});var lf=Js();Object.defineProperty(s,"TypeDefinitionRequest",
{enumerable:!0,get:o(function(){return lf.TypeDefinitionRequest},"get")});var Ru=Ys();Object.defineProperty(s,"WorkspaceFoldersRequest",{enumerable:!0,get:o(function(){
return Ru.WorkspaceFoldersRequest},"get")});Object.defineProperty(s,"DidChangeWorkspaceFoldersNotification",{enumerable:!0,get:o(function(){return Ru.DidChangeWorkspaceFoldersNotification},
"get")});var df=Zs();Object.defineProperty(s,"ConfigurationRequest",{enumerable:!0,get:o(function(){return df.ConfigurationRequest},"get")});var Su=na();Object.
defineProperty(s,"DocumentColorRequest",{enumerable:!0,get:o(function(){return Su.DocumentColorRequest},"get")});Object.defineProperty(s,"ColorPresentationReque\
st",{enumerable:!0,get:o(function(){return Su.ColorPresentationRequest},"get")});var Cu=oa();Object.defineProperty(s,"FoldingRangeRequest",{enumerable:!0,get:o(
function(){return Cu.FoldingRangeRequest},"get")});Object.defineProperty(s,"FoldingRangeRefreshRequest",{enumerable:!0,get:o(function(){return Cu.FoldingRangeRefreshRequest},
"get")});var ff=aa();Object.defineProperty(s,"DeclarationRequest",{enumerable:!0,get:o(function(){return ff.DeclarationRequest},"get")});var hf=ua();Object.defineProperty(
s,"SelectionRangeRequest",{enumerable:!0,get:o(function(){return hf.SelectionRangeRequest},"get")});var Vi=ha();Object.defineProperty(s,"WorkDoneProgress",{enumerable:!0,
get:o(function(){return Vi.WorkDoneProgress},"get")});Object.defineProperty(s,"WorkDoneProgressCreateRequest",{enumerable:!0,get:o(function(){return Vi.WorkDoneProgressCreateRequest},
"get")});Object.defineProperty(s,"WorkDoneProgressCancelNotification",{enumerable:!0,get:o(function(){return Vi.WorkDoneProgressCancelNotification},"get")});var Ji=ya();
Object.defineProperty(s,"CallHierarchyIncomingCallsRequest",{enumerable:!0,get:o(function(){return Ji.CallHierarchyIncomingCallsRequest},"get")});Object.defineProperty(
s,"CallHierarchyOutgoingCallsRequest",{enumerable:!0,get:o(function(){return Ji.CallHierarchyOutgoingCallsRequest},"get")});Object.defineProperty(s,"CallHierarc\
hyPrepareRequest",{enumerable:!0,get:o(function(){return Ji.CallHierarchyPrepareRequest},"get")});var kt=Pa();Object.defineProperty(s,"TokenFormat",{enumerable:!0,
get:o(function(){return kt.TokenFormat},"get")});Object.defineProperty(s,"SemanticTokensRequest",{enumerable:!0,get:o(function(){return kt.SemanticTokensRequest},
"get")});Object.defineProperty(s,"SemanticTokensDeltaRequest",{enumerable:!0,get:o(function(){return kt.SemanticTokensDeltaRequest},"get")});Object.defineProperty(
s,"SemanticTokensRangeRequest",{enumerable:!0,get:o(function(){return kt.SemanticTokensRangeRequest},"get")});Object.defineProperty(s,"SemanticTokensRefreshRequ\
est",{enumerable:!0,get:o(function(){return kt.SemanticTokensRefreshRequest},"get")});Object.defineProperty(s,"SemanticTokensRegistrationType",{enumerable:!0,get:o(
function(){return kt.SemanticTokensRegistrationType},"get")});var pf=Sa();Object.defineProperty(s,"ShowDocumentRequest",{enumerable:!0,get:o(function(){return pf.
ShowDocumentRequest},"get")});var gf=Ta();Object.defineProperty(s,"LinkedEditingRangeRequest",{enumerable:!0,get:o(function(){return gf.LinkedEditingRangeRequest},
"get")});var ot=Ea();Object.defineProperty(s,"FileOperationPatternKind",{enumerable:!0,get:o(function(){return ot.FileOperationPatternKind},"get")});Object.defineProperty(
s,"DidCreateFilesNotification",{enumerable:!0,get:o(function(){return ot.DidCreateFilesNotification},"get")});Object.defineProperty(s,"WillCreateFilesRequest",{
enumerable:!0,get:o(function(){return ot.WillCreateFilesRequest},"get")});Object.defineProperty(s,"DidRenameFilesNotification",{enumerable:!0,get:o(function(){return ot.
DidRenameFilesNotification},"get")});Object.defineProperty(s,"WillRenameFilesRequest",{enumerable:!0,get:o(function(){return ot.WillRenameFilesRequest},"get")});
Object.defineProperty(s,"DidDeleteFilesNotification",{enumerable:!0,get:o(function(){return ot.DidDeleteFilesNotification},"get")});Object.defineProperty(s,"Wil\
lDeleteFilesRequest",{enumerable:!0,get:o(function(){return ot.WillDeleteFilesRequest},"get")});var Gi=Wa();Object.defineProperty(s,"UniquenessLevel",{enumerable:!0,
get:o(function(){return Gi.UniquenessLevel},"get")});Object.defineProperty(s,"MonikerKind",{enumerable:!0,get:o(function(){return Gi.MonikerKind},"get")});Object.
defineProperty(s,"MonikerRequest",{enumerable:!0,get:o(function(){return Gi.MonikerRequest},"get")});var Qi=za();Object.defineProperty(s,"TypeHierarchyPrepareRe\
quest",{enumerable:!0,get:o(function(){return Qi.TypeHierarchyPrepareRequest},"get")});Object.defineProperty(s,"TypeHierarchySubtypesRequest",{enumerable:!0,get:o(
function(){return Qi.TypeHierarchySubtypesRequest},"get")});Object.defineProperty(s,"TypeHierarchySupertypesRequest",{enumerable:!0,get:o(function(){return Qi.TypeHierarchySupertypesRequest},
"get")});var Tu=Ka();Object.defineProperty(s,"InlineValueRequest",{enumerable:!0,get:o(function(){return Tu.InlineValueRequest},"get")});Object.defineProperty(s,
"InlineValueRefreshRequest",{enumerable:!0,get:o(function(){return Tu.InlineValueRefreshRequest},"get")});var Yi=Qa();Object.defineProperty(s,"InlayHintRequest",
{enumerable:!0,get:o(function(){return Yi.InlayHintRequest},"get")});Object.defineProperty(s,"InlayHintResolveRequest",{enumerable:!0,get:o(function(){return Yi.
InlayHintResolveRequest},"get")});Object.defineProperty(s,"InlayHintRefreshRequest",{enumerable:!0,get:o(function(){return Yi.InlayHintRefreshRequest},"get")});
var Qt=rc();Object.defineProperty(s,"DiagnosticServerCancellationData",{enumerable:!0,get:o(function(){return Qt.DiagnosticServerCancellationData},"get")});Object.
defineProperty(s,"DocumentDiagnosticReportKind",{enumerable:!0,get:o(function(){return Qt.DocumentDiagnosticReportKind},"get")});Object.defineProperty(s,"Docume\
ntDiagnosticRequest",{enumerable:!0,get:o(function(){return Qt.DocumentDiagnosticRequest},"get")});Object.defineProperty(s,"WorkspaceDiagnosticRequest",{enumerable:!0,
get:o(function(){return Qt.WorkspaceDiagnosticRequest},"get")});Object.defineProperty(s,"DiagnosticRefreshRequest",{enumerable:!0,get:o(function(){return Qt.DiagnosticRefreshRequest},
"get")});var qe=lc();Object.defineProperty(s,"NotebookCellKind",{enumerable:!0,get:o(function(){return qe.NotebookCellKind},"get")});Object.defineProperty(s,"Ex\
ecutionSummary",{enumerable:!0,get:o(function(){return qe.ExecutionSummary},"get")});Object.defineProperty(s,"NotebookCell",{enumerable:!0,get:o(function(){return qe.
NotebookCell},"get")});Object.defineProperty(s,"NotebookDocument",{enumerable:!0,get:o(function(){return qe.NotebookDocument},"get")});Object.defineProperty(s,"\
NotebookDocumentSyncRegistrationType",{enumerable:!0,get:o(function(){return qe.NotebookDocumentSyncRegistrationType},"get")});Object.defineProperty(s,"DidOpenN\
otebookDocumentNotification",{enumerable:!0,get:o(function(){return qe.DidOpenNotebookDocumentNotification},"get")});Object.defineProperty(s,"NotebookCellArrayC\
hange",{enumerable:!0,get:o(function(){return qe.NotebookCellArrayChange},"get")});Object.defineProperty(s,"DidChangeNotebookDocumentNotification",{enumerable:!0,
get:o(function(){return qe.DidChangeNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidSaveNotebookDocumentNotification",{enumerable:!0,get:o(function(){
return qe.DidSaveNotebookDocumentNotification},"get")});Object.defineProperty(s,"DidCloseNotebookDocumentNotification",{enumerable:!0,get:o(function(){return qe.
DidCloseNotebookDocumentNotification},"get")});var mf=fc();Object.defineProperty(s,"InlineCompletionRequest",{enumerable:!0,get:o(function(){return mf.InlineCompletionRequest},
"get")});var Ou=gc();Object.defineProperty(s,"TextDocumentContentRequest",{enumerable:!0,get:o(function(){return Ou.TextDocumentContentRequest},"get")});Object.
defineProperty(s,"TextDocumentContentRefreshRequest",{enumerable:!0,get:o(function(){return Ou.TextDocumentContentRefreshRequest},"get")});var Hi;(function(e){function t(n){
let r=n;return re.string(r)||re.string(r.language)||re.string(r.scheme)||Ki.is(r.pattern)}o(t,"is"),e.is=t})(Hi||(s.TextDocumentFilter=Hi={}));var $i;(function(e){
function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebookType)||re.string(r.scheme)||re.string(r.pattern))}o(t,"is"),e.is=t})($i||(s.NotebookDocumentFilter=
$i={}));var zi;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(re.string(r.notebook)||$i.is(r.notebook))&&(r.language===void 0||re.string(r.language))}
o(t,"is"),e.is=t})(zi||(s.NotebookCellTextDocumentFilter=zi={}));var Ui;(function(e){function t(n){if(!Array.isArray(n))return!1;for(let r of n)if(!re.string(r)&&
!Hi.is(r)&&!zi.is(r))return!1;return!0}o(t,"is"),e.is=t})(Ui||(s.DocumentSelector=Ui={}));var yc;(function(e){e.method="client/registerCapability",e.messageDirection=
p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(yc||(s.RegistrationRequest=yc={}));var _c;(function(e){e.method="client/unregiste\
rCapability",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method)})(_c||(s.UnregistrationRequest=_c={}));var bc;(function(e){
e.Create="create",e.Rename="rename",e.Delete="delete"})(bc||(s.ResourceOperationKind=bc={}));var vc;(function(e){e.Abort="abort",e.Transactional="transactional",
e.TextOnlyTransactional="textOnlyTransactional",e.Undo="undo"})(vc||(s.FailureHandlingKind=vc={}));var Dc;(function(e){e.ES2020="ES2020"})(Dc||(s.RegularExpressionEngineKind=
Dc={}));var wc;(function(e){e.UTF8="utf-8",e.UTF16="utf-16",e.UTF32="utf-32"})(wc||(s.PositionEncodingKind=wc={}));var Pc;(function(e){function t(n){let r=n;return r&&
re.string(r.id)&&r.id.length>0}o(t,"hasId"),e.hasId=t})(Pc||(s.StaticRegistrationOptions=Pc={}));var Rc;(function(e){function t(n){let r=n;return r&&(r.documentSelector===
null||Ui.is(r.documentSelector))}o(t,"is"),e.is=t})(Rc||(s.TextDocumentRegistrationOptions=Rc={}));var Sc;(function(e){function t(r){let i=r;return re.objectLiteral(
i)&&(i.workDoneProgress===void 0||re.boolean(i.workDoneProgress))}o(t,"is"),e.is=t;function n(r){let i=r;return i&&re.boolean(i.workDoneProgress)}o(n,"hasWorkDo\
neProgress"),e.hasWorkDoneProgress=n})(Sc||(s.WorkDoneProgressOptions=Sc={}));var Cc;(function(e){e.method="initialize",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method)})(Cc||(s.InitializeRequest=Cc={}));var Tc;(function(e){e.unknownProtocolVersion=1})(Tc||(s.InitializeErrorCodes=Tc={}));
var Oc;(function(e){e.method="initialized",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method)})(Oc||(s.InitializedNotification=
Oc={}));var qc;(function(e){e.method="shutdown",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType0(e.method)})(qc||(s.ShutdownRequest=
qc={}));var kc;(function(e){e.method="exit",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType0(e.method)})(kc||(s.ExitNotification=
kc={}));var Mc;(function(e){e.method="workspace/didChangeConfiguration",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(
e.method),e.capabilities=p.CM.create("workspace.didChangeConfiguration",void 0)})(Mc||(s.DidChangeConfigurationNotification=Mc={}));var jc;(function(e){e.Error=
1,e.Warning=2,e.Info=3,e.Log=4,e.Debug=5})(jc||(s.MessageType=jc={}));var Nc;(function(e){e.method="window/showMessage",e.messageDirection=p.MessageDirection.serverToClient,
e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("window.showMessage",void 0)})(Nc||(s.ShowMessageNotification=Nc={}));var xc;(function(e){
e.method="window/showMessageRequest",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create(
"window.showMessage",void 0)})(xc||(s.ShowMessageRequest=xc={}));var Ec;(function(e){e.method="window/logMessage",e.messageDirection=p.MessageDirection.serverToClient,
e.type=new p.ProtocolNotificationType(e.method)})(Ec||(s.LogMessageNotification=Ec={}));var Fc;(function(e){e.method="telemetry/event",e.messageDirection=p.MessageDirection.
serverToClient,e.type=new p.ProtocolNotificationType(e.method)})(Fc||(s.TelemetryEventNotification=Fc={}));var Ic;(function(e){e.None=0,e.Full=1,e.Incremental=2})(
Ic||(s.TextDocumentSyncKind=Ic={}));var Lc;(function(e){e.method="textDocument/didOpen",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(
e.method),e.capabilities=p.CM.create("textDocument.synchronization","textDocumentSync.openClose")})(Lc||(s.DidOpenTextDocumentNotification=Lc={}));var Wc;(function(e){
function t(r){let i=r;return i!=null&&typeof i.text=="string"&&i.range!==void 0&&(i.rangeLength===void 0||typeof i.rangeLength=="number")}o(t,"isIncremental"),e.
isIncremental=t;function n(r){let i=r;return i!=null&&typeof i.text=="string"&&i.range===void 0&&i.rangeLength===void 0}o(n,"isFull"),e.isFull=n})(Wc||(s.TextDocumentContentChangeEvent=
Wc={}));var Ac;(function(e){e.method="textDocument/didChange",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),
e.capabilities=p.CM.create("textDocument.synchronization","textDocumentSync")})(Ac||(s.DidChangeTextDocumentNotification=Ac={}));var Hc;(function(e){e.method="t\
extDocument/didClose",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocum\
ent.synchronization","textDocumentSync.openClose")})(Hc||(s.DidCloseTextDocumentNotification=Hc={}));var $c;(function(e){e.method="textDocument/didSave",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocument.synchronization.didSave","textDocumen\
tSync.save")})($c||(s.DidSaveTextDocumentNotification=$c={}));var zc;(function(e){e.Manual=1,e.AfterDelay=2,e.FocusOut=3})(zc||(s.TextDocumentSaveReason=zc={}));
var Uc;(function(e){e.method="textDocument/willSave",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=
p.CM.create("textDocument.synchronization.willSave","textDocumentSync.willSave")})(Uc||(s.WillSaveTextDocumentNotification=Uc={}));var Bc;(function(e){e.method=
"textDocument/willSaveWaitUntil",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("tex\
tDocument.synchronization.willSaveWaitUntil","textDocumentSync.willSaveWaitUntil")})(Bc||(s.WillSaveTextDocumentWaitUntilRequest=Bc={}));var Kc;(function(e){e.method=
"workspace/didChangeWatchedFiles",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create(
"workspace.didChangeWatchedFiles",void 0)})(Kc||(s.DidChangeWatchedFilesNotification=Kc={}));var Vc;(function(e){e.Created=1,e.Changed=2,e.Deleted=3})(Vc||(s.FileChangeType=
Vc={}));var Bi;(function(e){function t(n){let r=n;return re.objectLiteral(r)&&(mc.URI.is(r.baseUri)||mc.WorkspaceFolder.is(r.baseUri))&&re.string(r.pattern)}o(t,
"is"),e.is=t})(Bi||(s.RelativePattern=Bi={}));var Ki;(function(e){function t(n){let r=n;return re.string(r)||Bi.is(r)}o(t,"is"),e.is=t})(Ki||(s.GlobPattern=Ki={}));
var Jc;(function(e){e.Create=1,e.Change=2,e.Delete=4})(Jc||(s.WatchKind=Jc={}));var Gc;(function(e){e.method="textDocument/publishDiagnostics",e.messageDirection=
p.MessageDirection.serverToClient,e.type=new p.ProtocolNotificationType(e.method),e.capabilities=p.CM.create("textDocument.publishDiagnostics",void 0)})(Gc||(s.
PublishDiagnosticsNotification=Gc={}));var Qc;(function(e){e.Invoked=1,e.TriggerCharacter=2,e.TriggerForIncompleteCompletions=3})(Qc||(s.CompletionTriggerKind=Qc=
{}));var Yc;(function(e){e.method="textDocument/completion",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=
p.CM.create("textDocument.completion","completionProvider")})(Yc||(s.CompletionRequest=Yc={}));var Xc;(function(e){e.method="completionItem/resolve",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.completion.completionItem.resolveSupport",
"completionProvider.resolveProvider")})(Xc||(s.CompletionResolveRequest=Xc={}));var Zc;(function(e){e.method="textDocument/hover",e.messageDirection=p.MessageDirection.
clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.hover","hoverProvider")})(Zc||(s.HoverRequest=Zc={}));var eu;
(function(e){e.Invoked=1,e.TriggerCharacter=2,e.ContentChange=3})(eu||(s.SignatureHelpTriggerKind=eu={}));var tu;(function(e){e.method="textDocument/signatureHe\
lp",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.signatureHelp","sig\
natureHelpProvider")})(tu||(s.SignatureHelpRequest=tu={}));var nu;(function(e){e.method="textDocument/definition",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.definition","definitionProvider")})(nu||(s.DefinitionRequest=nu={}));var ru;
(function(e){e.method="textDocument/references",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.
CM.create("textDocument.references","referencesProvider")})(ru||(s.ReferencesRequest=ru={}));var iu;(function(e){e.method="textDocument/documentHighlight",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentHighlight","documentHighlightProvi\
der")})(iu||(s.DocumentHighlightRequest=iu={}));var ou;(function(e){e.method="textDocument/documentSymbol",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentSymbol","documentSymbolProvider")})(ou||(s.DocumentSymbolRequest=ou=
{}));var su;(function(e){e.method="textDocument/codeAction",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=
p.CM.create("textDocument.codeAction","codeActionProvider")})(su||(s.CodeActionRequest=su={}));var au;(function(e){e.method="codeAction/resolve",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.codeAction.resolveSupport","codeActionProv\
ider.resolveProvider")})(au||(s.CodeActionResolveRequest=au={}));var cu;(function(e){e.method="workspace/symbol",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("workspace.symbol","workspaceSymbolProvider")})(cu||(s.WorkspaceSymbolRequest=cu={}));var uu;
(function(e){e.method="workspaceSymbol/resolve",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.
CM.create("workspace.symbol.resolveSupport","workspaceSymbolProvider.resolveProvider")})(uu||(s.WorkspaceSymbolResolveRequest=uu={}));var lu;(function(e){e.method=
"textDocument/codeLens",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument\
.codeLens","codeLensProvider")})(lu||(s.CodeLensRequest=lu={}));var du;(function(e){e.method="codeLens/resolve",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.codeLens.resolveSupport","codeLensProvider.resolveProvider")})(du||(s.CodeLensResolveRequest=
du={}));var fu;(function(e){e.method="workspace/codeLens/refresh",e.messageDirection=p.MessageDirection.serverToClient,e.type=new p.ProtocolRequestType0(e.method),
e.capabilities=p.CM.create("workspace.codeLens",void 0)})(fu||(s.CodeLensRefreshRequest=fu={}));var hu;(function(e){e.method="textDocument/documentLink",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.documentLink","documentLinkProvider")})(hu||
(s.DocumentLinkRequest=hu={}));var pu;(function(e){e.method="documentLink/resolve",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(
e.method),e.capabilities=p.CM.create("textDocument.documentLink","documentLinkProvider.resolveProvider")})(pu||(s.DocumentLinkResolveRequest=pu={}));var gu;(function(e){
e.method="textDocument/formatting",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("t\
extDocument.formatting","documentFormattingProvider")})(gu||(s.DocumentFormattingRequest=gu={}));var mu;(function(e){e.method="textDocument/rangeFormatting",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rangeFormatting","documentRangeFormattingP\
rovider")})(mu||(s.DocumentRangeFormattingRequest=mu={}));var yu;(function(e){e.method="textDocument/rangesFormatting",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rangeFormatting.rangesSupport","documentRangeFormattingProvider.rangesSuppor\
t")})(yu||(s.DocumentRangesFormattingRequest=yu={}));var _u;(function(e){e.method="textDocument/onTypeFormatting",e.messageDirection=p.MessageDirection.clientToServer,
e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.onTypeFormatting","documentOnTypeFormattingProvider")})(_u||(s.DocumentOnTypeFormattingRequest=
_u={}));var bu;(function(e){e.Identifier=1})(bu||(s.PrepareSupportDefaultBehavior=bu={}));var vu;(function(e){e.method="textDocument/rename",e.messageDirection=
p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("textDocument.rename","renameProvider")})(vu||(s.RenameRequest=
vu={}));var Du;(function(e){e.method="textDocument/prepareRename",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),
e.capabilities=p.CM.create("textDocument.rename.prepareSupport","renameProvider.prepareProvider")})(Du||(s.PrepareRenameRequest=Du={}));var wu;(function(e){e.method=
"workspace/executeCommand",e.messageDirection=p.MessageDirection.clientToServer,e.type=new p.ProtocolRequestType(e.method),e.capabilities=p.CM.create("workspace\
.executeCommand","executeCommandProvider")})(wu||(s.ExecuteCommandRequest=wu={}));var Pu;(function(e){e.method="workspace/applyEdit",e.messageDirection=p.MessageDirection.
serverToClient,e.type=new p.ProtocolRequestType("workspace/applyEdit"),e.capabilities=p.CM.create("workspace.applyEdit",void 0)})(Pu||(s.ApplyWorkspaceEditRequest=
Pu={}))});var Mu=w(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.createProtocolConnection=yf;var ku=xe();function yf(e,t,n,r){return ku.ConnectionStrategy.
is(r)&&(r={connectionStrategy:r}),(0,ku.createMessageConnection)(e,t,n,r)}o(yf,"createProtocolConnection")});var Q=w(ge=>{"use strict";var _f=ge&&ge.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("g\
et"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){r===
void 0&&(r=n),e[r]=t[n]})),kn=ge&&ge.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&_f(t,e,n)};Object.defineProperty(
ge,"__esModule",{value:!0});ge.LSPErrorCodes=ge.createProtocolConnection=void 0;kn(xe(),ge);kn((br(),gr(_r)),ge);kn(B(),ge);kn(qu(),ge);var bf=Mu();Object.defineProperty(
ge,"createProtocolConnection",{enumerable:!0,get:o(function(){return bf.createProtocolConnection},"get")});var ju;(function(e){e.lspReservedErrorRangeStart=-32899,
e.RequestFailed=-32803,e.ServerCancelled=-32802,e.ContentModified=-32801,e.RequestCancelled=-32800,e.lspReservedErrorRangeEnd=-32800})(ju||(ge.LSPErrorCodes=ju=
{}))});var to=w(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.ProgressFeature=Ze.WorkDoneProgressReporter=void 0;Ze.attachWorkDone=vf;Ze.attachPartialResult=
wf;var Le=Q(),Nu;(function(e){function t(n){return n instanceof jt}o(t,"isNullInstance"),e.isNullInstance=t})(Nu||(Ze.WorkDoneProgressReporter=Nu={}));var Mt=class e{static{
o(this,"WorkDoneProgressReporterImpl")}_connection;_token;static Instances=new Map;constructor(t,n){this._connection=t,this._token=n,e.Instances.set(this._token,
this)}begin(t,n,r,i){let a={kind:"begin",title:t,message:r,cancellable:i};typeof n=="number"&&(a.percentage=Math.round(n)),this._connection.sendProgress(Le.WorkDoneProgress.
type,this._token,a)}report(t,n){let r={kind:"report"};typeof t=="number"?(r.percentage=Math.round(t),n!==void 0&&(r.message=n)):r.message=t,this._connection.sendProgress(
Le.WorkDoneProgress.type,this._token,r)}done(){e.Instances.delete(this._token),this._connection.sendProgress(Le.WorkDoneProgress.type,this._token,{kind:"end"})}},
Mn=class extends Mt{static{o(this,"WorkDoneProgressServerReporterImpl")}_source;constructor(t,n){super(t,n),this._source=new Le.CancellationTokenSource}get token(){
return this._source.token}done(){this._source.dispose(),super.done()}cancel(){this._source.cancel()}},jt=class{static{o(this,"NullProgressReporter")}constructor(){}begin(){}report(){}done(){}},
jn=class extends jt{static{o(this,"NullProgressServerReporter")}_source;constructor(){super(),this._source=new Le.CancellationTokenSource}get token(){return this.
_source.token}done(){this._source.dispose()}cancel(){this._source.cancel()}};function vf(e,t){if(t===void 0||t.workDoneToken===void 0)return new jt;let n=t.workDoneToken;
return delete t.workDoneToken,new Mt(e,n)}o(vf,"attachWorkDone");var Df=o(e=>class extends e{_progressSupported;constructor(){super(),this._progressSupported=!1}initialize(t){
super.initialize(t),t?.window?.workDoneProgress===!0&&(this._progressSupported=!0,this.connection.onNotification(Le.WorkDoneProgressCancelNotification.type,n=>{
let r=Mt.Instances.get(n.token);(r instanceof Mn||r instanceof jn)&&r.cancel()}))}attachWorkDoneProgress(t){return t===void 0?new jt:new Mt(this.connection,t)}createWorkDoneProgress(){
if(this._progressSupported){let t=(0,Le.RAL)().crypto.randomUUID();return this.connection.sendRequest(Le.WorkDoneProgressCreateRequest.type,{token:t}).then(()=>new Mn(
this.connection,t))}else return Promise.resolve(new jn)}},"ProgressFeature");Ze.ProgressFeature=Df;var Zi;(function(e){e.type=new Le.ProgressType})(Zi||(Zi={}));
var eo=class{static{o(this,"ResultProgressReporterImpl")}_connection;_token;constructor(t,n){this._connection=t,this._token=n}report(t){this._connection.sendProgress(
Zi.type,this._token,t)}};function wf(e,t){if(t===void 0||t.partialResultToken===void 0)return;let n=t.partialResultToken;return delete t.partialResultToken,new eo(
e,n)}o(wf,"attachPartialResult")});var xu=w(ke=>{"use strict";var Pf=ke&&ke.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Rf=ke&&ke.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Sf=ke&&ke.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.
hasOwnProperty.call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)
r[i]!=="default"&&Pf(n,t,r[i]);return Rf(n,t),n}})();Object.defineProperty(ke,"__esModule",{value:!0});ke.ConfigurationFeature=void 0;var Cf=Q(),Tf=Sf(on()),Of=o(
e=>class extends e{getConfiguration(t){return t?Tf.string(t)?this._getConfiguration({section:t}):this._getConfiguration(t):this._getConfiguration({})}_getConfiguration(t){
let n={items:Array.isArray(t)?t:[t]};return this.connection.sendRequest(Cf.ConfigurationRequest.type,n).then(r=>Array.isArray(r)?Array.isArray(t)?r:r[0]:Array.isArray(
t)?[]:null)}},"ConfigurationFeature");ke.ConfigurationFeature=Of});var Eu=w(xn=>{"use strict";Object.defineProperty(xn,"__esModule",{value:!0});xn.WorkspaceFoldersFeature=void 0;var Nn=Q(),qf=o(e=>class extends e{_onDidChangeWorkspaceFolders;_unregistration;_notificationIsAutoRegistered;constructor(){
super(),this._notificationIsAutoRegistered=!1}initialize(t){super.initialize(t);let n=t.workspace;n&&n.workspaceFolders&&(this._onDidChangeWorkspaceFolders=new Nn.
Emitter,this.connection.onNotification(Nn.DidChangeWorkspaceFoldersNotification.type,r=>{this._onDidChangeWorkspaceFolders.fire(r.event)}))}fillServerCapabilities(t){
super.fillServerCapabilities(t);let n=t.workspace?.workspaceFolders?.changeNotifications;this._notificationIsAutoRegistered=n===!0||typeof n=="string"}getWorkspaceFolders(){
return this.connection.sendRequest(Nn.WorkspaceFoldersRequest.type)}get onDidChangeWorkspaceFolders(){if(!this._onDidChangeWorkspaceFolders)throw new Error("Cli\
ent doesn't support sending workspace folder change events.");return!this._notificationIsAutoRegistered&&!this._unregistration&&(this._unregistration=this.connection.
client.register(Nn.DidChangeWorkspaceFoldersNotification.type)),this._onDidChangeWorkspaceFolders.event}},"WorkspaceFoldersFeature");xn.WorkspaceFoldersFeature=
qf});var Fu=w(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.CallHierarchyFeature=void 0;var no=Q(),kf=o(e=>class extends e{get callHierarchy(){
return{onPrepare:o(t=>this.connection.onRequest(no.CallHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onIncomingCalls:o(
t=>{let n=no.CallHierarchyIncomingCallsRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onIncomingCalls"),onOutgoingCalls:o(t=>{let n=no.CallHierarchyOutgoingCallsRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onOutgoingCalls")}}},"CallHierarchyFeature");En.CallHierarchyFeature=kf});var io=w(et=>{"use strict";Object.defineProperty(et,"__esModule",{value:!0});et.SemanticTokensBuilder=et.SemanticTokensDiff=et.SemanticTokensFeature=void 0;var Fn=Q(),
Mf=o(e=>class extends e{get semanticTokens(){return{refresh:o(()=>this.connection.sendRequest(Fn.SemanticTokensRefreshRequest.type),"refresh"),on:o(t=>{let n=Fn.
SemanticTokensRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on"),onDelta:o(
t=>{let n=Fn.SemanticTokensDeltaRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},
"onDelta"),onRange:o(t=>{let n=Fn.SemanticTokensRangeRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onRange")}}},"SemanticTokensFeature");et.SemanticTokensFeature=Mf;var In=class{static{o(this,"SemanticTokensDiff")}originalSequence;modifiedSequence;constructor(t,n){
this.originalSequence=t,this.modifiedSequence=n}computeDiff(){let t=this.originalSequence.length,n=this.modifiedSequence.length,r=0;for(;r<n&&r<t&&this.originalSequence[r]===
this.modifiedSequence[r];)r++;if(r<n&&r<t){let i=t-1,a=n-1;for(;i>=r&&a>=r&&this.originalSequence[i]===this.modifiedSequence[a];)i--,a--;(i<r||a<r)&&(i++,a++);let u=i-
r+1,h=this.modifiedSequence.slice(r,a+1);return h.length===1&&h[0]===this.originalSequence[i]?[{start:r,deleteCount:u-1}]:[{start:r,deleteCount:u,data:h}]}else return r<
n?[{start:r,deleteCount:0,data:this.modifiedSequence.slice(r)}]:r<t?[{start:r,deleteCount:t-r}]:[]}};et.SemanticTokensDiff=In;var ro=class e{static{o(this,"Sema\
nticTokensBuilder")}_id;_prevLine;_prevChar;_dataIsSortedAndDeltaEncoded;_data;_dataNonDelta;_dataLen;_prevData;constructor(){this._prevData=void 0,this.initialize()}initialize(){
this._id=Date.now(),this._prevLine=0,this._prevChar=0,this._data=[],this._dataNonDelta=[],this._dataLen=0,this._dataIsSortedAndDeltaEncoded=!0}push(t,n,r,i,a){this.
_dataIsSortedAndDeltaEncoded&&(t<this._prevLine||t===this._prevLine&&n<this._prevChar)&&(this._dataIsSortedAndDeltaEncoded=!1,this._dataNonDelta=e._deltaDecode(
this._data));let u=t,h=n;this._dataIsSortedAndDeltaEncoded&&this._dataLen>0&&(u-=this._prevLine,u===0&&(h-=this._prevChar));let b=this._dataIsSortedAndDeltaEncoded?
this._data:this._dataNonDelta;b[this._dataLen++]=u,b[this._dataLen++]=h,b[this._dataLen++]=r,b[this._dataLen++]=i,b[this._dataLen++]=a,this._prevLine=t,this._prevChar=
n}get id(){return this._id.toString()}static _deltaDecode(t){let n=t.length/5|0,r=0,i=0,a=[];for(let u=0;u<n;u++){let h=5*u,b=t[h],v=t[h+1];b===0?(b=r,v+=i):b+=
r;let R=t[h+2],q=t[h+3],D=t[h+4];a[h+0]=b,a[h+1]=v,a[h+2]=R,a[h+3]=q,a[h+4]=D,r=b,i=v}return a}static _sortAndDeltaEncode(t){let n=[],r=t.length/5|0;for(let h=0;h<
r;h++)n[h]=h;n.sort((h,b)=>{let v=t[5*h],R=t[5*b];if(v===R){let q=t[5*h+1],D=t[5*b+1];return q-D}return v-R});let i=[],a=0,u=0;for(let h=0;h<r;h++){let b=5*n[h],
v=t[b+0],R=t[b+1],q=t[b+2],D=t[b+3],k=t[b+4],z=v-a,H=z===0?R-u:R,Y=5*h;i[Y+0]=z,i[Y+1]=H,i[Y+2]=q,i[Y+3]=D,i[Y+4]=k,a=v,u=R}return i}getFinalDataDelta(){return this.
_dataIsSortedAndDeltaEncoded?this._data:e._sortAndDeltaEncode(this._dataNonDelta)}previousResult(t){this.id===t?this._prevData=this.getFinalDataDelta():this._prevData=
void 0,this.initialize()}build(){return this._prevData=void 0,{resultId:this.id,data:this.getFinalDataDelta()}}canBuildEdits(){return this._prevData!==void 0}buildEdits(){
return this._prevData!==void 0?{resultId:this.id,edits:new In(this._prevData,this.getFinalDataDelta()).computeDiff()}:this.build()}};et.SemanticTokensBuilder=ro});var Iu=w(Ln=>{"use strict";Object.defineProperty(Ln,"__esModule",{value:!0});Ln.ShowDocumentFeature=void 0;var jf=Q(),Nf=o(e=>class extends e{showDocument(t){return this.
connection.sendRequest(jf.ShowDocumentRequest.type,t)}},"ShowDocumentFeature");Ln.ShowDocumentFeature=Nf});var Lu=w(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.FileOperationsFeature=void 0;var Nt=Q(),xf=o(e=>class extends e{onDidCreateFiles(t){
return this.connection.onNotification(Nt.DidCreateFilesNotification.type,n=>t(n))}onDidRenameFiles(t){return this.connection.onNotification(Nt.DidRenameFilesNotification.
type,n=>t(n))}onDidDeleteFiles(t){return this.connection.onNotification(Nt.DidDeleteFilesNotification.type,n=>t(n))}onWillCreateFiles(t){return this.connection.
onRequest(Nt.WillCreateFilesRequest.type,(n,r)=>t(n,r))}onWillRenameFiles(t){return this.connection.onRequest(Nt.WillRenameFilesRequest.type,(n,r)=>t(n,r))}onWillDeleteFiles(t){
return this.connection.onRequest(Nt.WillDeleteFilesRequest.type,(n,r)=>t(n,r))}},"FileOperationsFeature");Wn.FileOperationsFeature=xf});var Wu=w(An=>{"use strict";Object.defineProperty(An,"__esModule",{value:!0});An.LinkedEditingRangeFeature=void 0;var Ef=Q(),Ff=o(e=>class extends e{onLinkedEditingRange(t){
return this.connection.onRequest(Ef.LinkedEditingRangeRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0))}},"LinkedEditingRangeFeature");An.LinkedEditingRangeFeature=
Ff});var Au=w(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.TypeHierarchyFeature=void 0;var oo=Q(),If=o(e=>class extends e{get typeHierarchy(){
return{onPrepare:o(t=>this.connection.onRequest(oo.TypeHierarchyPrepareRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),void 0)),"onPrepare"),onSupertypes:o(
t=>{let n=oo.TypeHierarchySupertypesRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(
n,r)))},"onSupertypes"),onSubtypes:o(t=>{let n=oo.TypeHierarchySubtypesRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(
r),this.attachPartialResultProgress(n,r)))},"onSubtypes")}}},"TypeHierarchyFeature");Hn.TypeHierarchyFeature=If});var $u=w($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.InlineValueFeature=void 0;var Hu=Q(),Lf=o(e=>class extends e{get inlineValue(){return{
refresh:o(()=>this.connection.sendRequest(Hu.InlineValueRefreshRequest.type),"refresh"),on:o(t=>this.connection.onRequest(Hu.InlineValueRequest.type,(n,r)=>t(n,
r,this.attachWorkDoneProgress(n))),"on")}}},"InlineValueFeature");$n.InlineValueFeature=Lf});var Uu=w(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.FoldingRangeFeature=void 0;var zu=Q(),Wf=o(e=>class extends e{get foldingRange(){
return{refresh:o(()=>this.connection.sendRequest(zu.FoldingRangeRefreshRequest.type),"refresh"),on:o(t=>{let n=zu.FoldingRangeRequest.type;return this.connection.
onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},"FoldingRangeFeature");zn.FoldingRangeFeature=Wf});var Bu=w(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.InlayHintFeature=void 0;var so=Q(),Af=o(e=>class extends e{get inlayHint(){return{
refresh:o(()=>this.connection.sendRequest(so.InlayHintRefreshRequest.type),"refresh"),on:o(t=>this.connection.onRequest(so.InlayHintRequest.type,(n,r)=>t(n,r,this.
attachWorkDoneProgress(n))),"on"),resolve:o(t=>this.connection.onRequest(so.InlayHintResolveRequest.type,(n,r)=>t(n,r)),"resolve")}}},"InlayHintFeature");Un.InlayHintFeature=
Af});var Ku=w(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});Bn.DiagnosticFeature=void 0;var Yt=Q(),Hf=o(e=>class extends e{get diagnostics(){return{
refresh:o(()=>this.connection.sendRequest(Yt.DiagnosticRefreshRequest.type),"refresh"),on:o(t=>this.connection.onRequest(Yt.DocumentDiagnosticRequest.type,(n,r)=>t(
n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.DocumentDiagnosticRequest.partialResult,n))),"on"),onWorkspace:o(t=>this.connection.onRequest(
Yt.WorkspaceDiagnosticRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(Yt.WorkspaceDiagnosticRequest.partialResult,n))),
"onWorkspace")}}},"DiagnosticFeature");Bn.DiagnosticFeature=Hf});var co=w(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.TextDocuments=void 0;var st=Q(),ao=class{static{o(this,"TextDocuments")}_configuration;_syncedDocuments;_onDidChangeContent;_onDidOpen;_onDidClose;_onDidSave;_onWillSave;_willSaveWaitUntil;constructor(t){
this._configuration=t,this._syncedDocuments=new Map,this._onDidChangeContent=new st.Emitter,this._onDidOpen=new st.Emitter,this._onDidClose=new st.Emitter,this.
_onDidSave=new st.Emitter,this._onWillSave=new st.Emitter}get onDidOpen(){return this._onDidOpen.event}get onDidChangeContent(){return this._onDidChangeContent.
event}get onWillSave(){return this._onWillSave.event}onWillSaveWaitUntil(t){this._willSaveWaitUntil=t}get onDidSave(){return this._onDidSave.event}get onDidClose(){
return this._onDidClose.event}get(t){return this._syncedDocuments.get(t)}all(){return Array.from(this._syncedDocuments.values())}keys(){return Array.from(this._syncedDocuments.
keys())}listen(t){t.__textDocumentSync=st.TextDocumentSyncKind.Incremental;let n=[];return n.push(t.onDidOpenTextDocument(r=>{let i=r.textDocument,a=this._configuration.
create(i.uri,i.languageId,i.version,i.text);this._syncedDocuments.set(i.uri,a);let u=Object.freeze({document:a});this._onDidOpen.fire(u),this._onDidChangeContent.
fire(u)})),n.push(t.onDidChangeTextDocument(r=>{let i=r.textDocument,a=r.contentChanges;if(a.length===0)return;let{version:u}=i;if(u==null)throw new Error(`Rece\
ived document change event for ${i.uri} without valid version identifier`);let h=this._syncedDocuments.get(i.uri);h!==void 0&&(h=this._configuration.update(h,a,
u),this._syncedDocuments.set(i.uri,h),this._onDidChangeContent.fire(Object.freeze({document:h})))})),n.push(t.onDidCloseTextDocument(r=>{let i=this._syncedDocuments.
get(r.textDocument.uri);i!==void 0&&(this._syncedDocuments.delete(r.textDocument.uri),this._onDidClose.fire(Object.freeze({document:i})))})),n.push(t.onWillSaveTextDocument(
r=>{let i=this._syncedDocuments.get(r.textDocument.uri);i!==void 0&&this._onWillSave.fire(Object.freeze({document:i,reason:r.reason}))})),n.push(t.onWillSaveTextDocumentWaitUntil(
(r,i)=>{let a=this._syncedDocuments.get(r.textDocument.uri);return a!==void 0&&this._willSaveWaitUntil?this._willSaveWaitUntil(Object.freeze({document:a,reason:r.
reason}),i):[]})),n.push(t.onDidSaveTextDocument(r=>{let i=this._syncedDocuments.get(r.textDocument.uri);i!==void 0&&this._onDidSave.fire(Object.freeze({document:i}))})),
st.Disposable.create(()=>{n.forEach(r=>r.dispose())})}};Kn.TextDocuments=ao});var fo=w(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.NotebookDocuments=xt.NotebookSyncFeature=void 0;var ve=Q(),Vu=co(),$f=o(e=>class extends e{get synchronization(){
return{onDidOpenNotebookDocument:o(t=>this.connection.onNotification(ve.DidOpenNotebookDocumentNotification.type,n=>t(n)),"onDidOpenNotebookDocument"),onDidChangeNotebookDocument:o(
t=>this.connection.onNotification(ve.DidChangeNotebookDocumentNotification.type,n=>t(n)),"onDidChangeNotebookDocument"),onDidSaveNotebookDocument:o(t=>this.connection.
onNotification(ve.DidSaveNotebookDocumentNotification.type,n=>t(n)),"onDidSaveNotebookDocument"),onDidCloseNotebookDocument:o(t=>this.connection.onNotification(
ve.DidCloseNotebookDocumentNotification.type,n=>t(n)),"onDidCloseNotebookDocument")}}},"NotebookSyncFeature");xt.NotebookSyncFeature=$f;var uo=class e{static{o(
this,"CellTextDocumentConnection")}static NULL_DISPOSE=Object.freeze({dispose:o(()=>{},"dispose")});openHandler;changeHandler;closeHandler;onDidOpenTextDocument(t){
return this.openHandler=t,ve.Disposable.create(()=>{this.openHandler=void 0})}openTextDocument(t){return this.openHandler&&this.openHandler(t)}onDidChangeTextDocument(t){
return this.changeHandler=t,ve.Disposable.create(()=>{this.changeHandler=t})}changeTextDocument(t){return this.changeHandler&&this.changeHandler(t)}onDidCloseTextDocument(t){
return this.closeHandler=t,ve.Disposable.create(()=>{this.closeHandler=void 0})}closeTextDocument(t){return this.closeHandler&&this.closeHandler(t)}onWillSaveTextDocument(){
return e.NULL_DISPOSE}onWillSaveTextDocumentWaitUntil(){return e.NULL_DISPOSE}onDidSaveTextDocument(){return e.NULL_DISPOSE}},lo=class{static{o(this,"NotebookDo\
cuments")}notebookDocuments;notebookCellMap;_onDidOpen;_onDidSave;_onDidChange;_onDidClose;_cellTextDocuments;constructor(t){t instanceof Vu.TextDocuments?this.
_cellTextDocuments=t:this._cellTextDocuments=new Vu.TextDocuments(t),this.notebookDocuments=new Map,this.notebookCellMap=new Map,this._onDidOpen=new ve.Emitter,
this._onDidChange=new ve.Emitter,this._onDidSave=new ve.Emitter,this._onDidClose=new ve.Emitter}get cellTextDocuments(){return this._cellTextDocuments}getCellTextDocument(t){
return this._cellTextDocuments.get(t.document)}getNotebookDocument(t){return this.notebookDocuments.get(t)}getNotebookCell(t){let n=this.notebookCellMap.get(t);
return n&&n[0]}findNotebookDocumentForCell(t){let n=typeof t=="string"?t:t.document,r=this.notebookCellMap.get(n);return r&&r[1]}get onDidOpen(){return this._onDidOpen.
event}get onDidSave(){return this._onDidSave.event}get onDidChange(){return this._onDidChange.event}get onDidClose(){return this._onDidClose.event}listen(t){let n=new uo,
r=[];return r.push(this.cellTextDocuments.listen(n)),r.push(t.notebooks.synchronization.onDidOpenNotebookDocument(async i=>{this.notebookDocuments.set(i.notebookDocument.
uri,i.notebookDocument);for(let a of i.cellTextDocuments)await n.openTextDocument({textDocument:a});this.updateCellMap(i.notebookDocument),this._onDidOpen.fire(
i.notebookDocument)})),r.push(t.notebooks.synchronization.onDidChangeNotebookDocument(async i=>{let a=this.notebookDocuments.get(i.notebookDocument.uri);if(a===
void 0)return;a.version=i.notebookDocument.version;let u=a.metadata,h=!1,b=i.change;b.metadata!==void 0&&(h=!0,a.metadata=b.metadata);let v=[],R=[],q=[],D=[];if(b.
cells!==void 0){let N=b.cells;if(N.structure!==void 0){let l=N.structure.array;if(a.cells.splice(l.start,l.deleteCount,...l.cells!==void 0?l.cells:[]),N.structure.
didOpen!==void 0)for(let d of N.structure.didOpen)await n.openTextDocument({textDocument:d}),v.push(d.uri);if(N.structure.didClose)for(let d of N.structure.didClose)
await n.closeTextDocument({textDocument:d}),R.push(d.uri)}if(N.data!==void 0){let l=new Map(N.data.map(d=>[d.document,d]));for(let d=0;d<=a.cells.length;d++){let _=l.
get(a.cells[d].document);if(_!==void 0){let M=a.cells.splice(d,1,_);if(q.push({old:M[0],new:_}),l.delete(_.document),l.size===0)break}}}if(N.textContent!==void 0)
for(let l of N.textContent)await n.changeTextDocument({textDocument:l.document,contentChanges:l.changes}),D.push(l.document.uri)}let k=[];for(let N of R)k.push(
this.getNotebookCell(N)),this.notebookCellMap.delete(N);this.updateCellMap(a);let z={notebookDocument:a};h&&(z.metadata={old:u,new:a.metadata});let H=[];for(let N of v)
H.push(this.getNotebookCell(N));let Y=[];for(let N of D)Y.push(this.getNotebookCell(N));(H.length>0||k.length>0||q.length>0||Y.length>0)&&(z.cells={added:H,removed:k,
changed:{data:q,textContent:Y}}),(z.metadata!==void 0||z.cells!==void 0)&&this._onDidChange.fire(z)})),r.push(t.notebooks.synchronization.onDidSaveNotebookDocument(
i=>{let a=this.notebookDocuments.get(i.notebookDocument.uri);a!==void 0&&this._onDidSave.fire(a)})),r.push(t.notebooks.synchronization.onDidCloseNotebookDocument(
async i=>{let a=this.notebookDocuments.get(i.notebookDocument.uri);if(a!==void 0){this._onDidClose.fire(a);for(let u of i.cellTextDocuments)await n.closeTextDocument(
{textDocument:u});this.notebookDocuments.delete(i.notebookDocument.uri);for(let u of a.cells)this.notebookCellMap.delete(u.document)}})),ve.Disposable.create(()=>{
r.forEach(i=>i.dispose())})}updateCellMap(t){for(let n of t.cells)this.notebookCellMap.set(n.document,[n,t])}};xt.NotebookDocuments=lo});var Ju=w(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.MonikerFeature=void 0;var zf=Q(),Uf=o(e=>class extends e{get moniker(){return{on:o(
t=>{let n=zf.MonikerRequest.type;return this.connection.onRequest(n,(r,i)=>t(r,i,this.attachWorkDoneProgress(r),this.attachPartialResultProgress(n,r)))},"on")}}},
"MonikerFeature");Vn.MonikerFeature=Uf});var Gu=w(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.InlineCompletionFeature=void 0;var Bf=Q(),Kf=o(e=>class extends e{get inlineCompletion(){
return{on:o(t=>this.connection.onRequest(Bf.InlineCompletionRequest.type,(n,r)=>t(n,r,this.attachWorkDoneProgress(n))),"on")}}},"InlineCompletionFeature");Jn.InlineCompletionFeature=
Kf});var Yu=w(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.TextDocumentContentFeature=void 0;var Qu=Q(),Vf=o(e=>class extends e{get textDocumentContent(){
return{refresh:o(t=>this.connection.sendRequest(Qu.TextDocumentContentRefreshRequest.type,{uri:t}),"refresh"),on:o(t=>this.connection.onRequest(Qu.TextDocumentContentRequest.
type,(n,r)=>t(n,r)),"on")}}},"TextDocumentContentFeature");Gn.TextDocumentContentFeature=Vf});var yo=w(W=>{"use strict";var Jf=W&&W.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("get"in
i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),Gf=W&&W.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),Qf=W&&W.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.hasOwnProperty.
call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)r[i]!==
"default"&&Jf(n,t,r[i]);return Gf(n,t),n}})();Object.defineProperty(W,"__esModule",{value:!0});W._NotebooksImpl=W._LanguagesImpl=W.BulkUnregistration=W.BulkRegistration=
W.ErrorMessageTracker=void 0;W.combineConsoleFeatures=il;W.combineTelemetryFeatures=ol;W.combineTracerFeatures=sl;W.combineClientFeatures=al;W.combineWindowFeatures=
cl;W.combineWorkspaceFeatures=ul;W.combineLanguagesFeatures=ll;W.combineNotebooksFeatures=dl;W.combineFeatures=hh;W.createConnection=ph;var y=Q(),De=Qf(on()),T=to(),
Yf=xu(),Xf=Eu(),Zf=Fu(),eh=io(),th=Iu(),nh=Lu(),rh=Wu(),ih=Au(),oh=$u(),sh=Uu(),ah=Bu(),ch=Ku(),uh=fo(),lh=Ju(),dh=Gu(),fh=Yu();function ho(e){if(e!==null)return e}
o(ho,"null2Undefined");var po=class{static{o(this,"ErrorMessageTracker")}_messages;constructor(){this._messages=Object.create(null)}add(t){let n=this._messages[t];
n||(n=0),n++,this._messages[t]=n}sendErrors(t){Object.keys(this._messages).forEach(n=>{t.window.showErrorMessage(n)})}};W.ErrorMessageTracker=po;var Qn=class{static{
o(this,"RemoteConsoleImpl")}_rawConnection;_connection;constructor(){}rawAttach(t){this._rawConnection=t}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}fillServerCapabilities(t){}initialize(t){}error(t){this.send(
y.MessageType.Error,t)}warn(t){this.send(y.MessageType.Warning,t)}info(t){this.send(y.MessageType.Info,t)}log(t){this.send(y.MessageType.Log,t)}debug(t){this.send(
y.MessageType.Debug,t)}send(t,n){this._rawConnection&&this._rawConnection.sendNotification(y.LogMessageNotification.type,{type:t,message:n}).catch(()=>{(0,y.RAL)().
console.error("Sending log message failed")})}},go=class{static{o(this,"_RemoteWindowImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}showErrorMessage(t,...n){
let r={type:y.MessageType.Error,message:t,actions:n};return this.connection.sendRequest(y.ShowMessageRequest.type,r).then(ho)}showWarningMessage(t,...n){let r={
type:y.MessageType.Warning,message:t,actions:n};return this.connection.sendRequest(y.ShowMessageRequest.type,r).then(ho)}showInformationMessage(t,...n){let r={type:y.
MessageType.Info,message:t,actions:n};return this.connection.sendRequest(y.ShowMessageRequest.type,r).then(ho)}},Xu=(0,th.ShowDocumentFeature)((0,T.ProgressFeature)(
go)),Zu;(function(e){function t(){return new Yn}o(t,"create"),e.create=t})(Zu||(W.BulkRegistration=Zu={}));var Yn=class{static{o(this,"BulkRegistrationImpl")}_registrations=[];_registered=new Set;add(t,n){
let r=De.string(t)?t:t.method;if(this._registered.has(r))throw new Error(`${r} is already added to this registration`);let i=(0,y.RAL)().crypto.randomUUID();this.
_registrations.push({id:i,method:r,registerOptions:n||{}}),this._registered.add(r)}asRegistrationParams(){return{registrations:this._registrations}}},el;(function(e){
function t(){return new Xt(void 0,[])}o(t,"create"),e.create=t})(el||(W.BulkUnregistration=el={}));var Xt=class{static{o(this,"BulkUnregistrationImpl")}_connection;_unregistrations=new Map;constructor(t,n){
this._connection=t,n.forEach(r=>{this._unregistrations.set(r.method,r)})}get isAttached(){return!!this._connection}attach(t){this._connection=t}add(t){this._unregistrations.
set(t.method,t)}dispose(){let t=[];for(let r of this._unregistrations.values())t.push(r);let n={unregisterations:t};this._connection.sendRequest(y.UnregistrationRequest.
type,n).catch(()=>{this._connection.console.info("Bulk unregistration failed.")})}disposeSingle(t){let n=De.string(t)?t:t.method,r=this._unregistrations.get(n);
if(!r)return!1;let i={unregisterations:[r]};return this._connection.sendRequest(y.UnregistrationRequest.type,i).then(()=>{this._unregistrations.delete(n)},a=>{this.
_connection.console.info(`Un-registering request handler for ${r.id} failed.`)}),!0}},Xn=class{static{o(this,"RemoteClientImpl")}_connection;attach(t){this._connection=
t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}register(t,n,r){
return t instanceof Yn?this.registerMany(t):t instanceof Xt?this.registerSingle1(t,n,r):this.registerSingle2(t,n)}registerSingle1(t,n,r){let i=De.string(n)?n:n.
method,a=(0,y.RAL)().crypto.randomUUID(),u={registrations:[{id:a,method:i,registerOptions:r||{}}]};return t.isAttached||t.attach(this.connection),this.connection.
sendRequest(y.RegistrationRequest.type,u).then(h=>(t.add({id:a,method:i}),t),h=>(this.connection.console.info(`Registering request handler for ${i} failed.`),Promise.
reject(h)))}registerSingle2(t,n){let r=De.string(t)?t:t.method,i=(0,y.RAL)().crypto.randomUUID(),a={registrations:[{id:i,method:r,registerOptions:n||{}}]};return this.
connection.sendRequest(y.RegistrationRequest.type,a).then(u=>y.Disposable.create(()=>{this.unregisterSingle(i,r).catch(()=>{this.connection.console.info(`Un-reg\
istering capability with id ${i} failed.`)})}),u=>(this.connection.console.info(`Registering request handler for ${r} failed.`),Promise.reject(u)))}unregisterSingle(t,n){
let r={unregisterations:[{id:t,method:n}]};return this.connection.sendRequest(y.UnregistrationRequest.type,r).catch(()=>{this.connection.console.info(`Un-regist\
ering request handler for ${t} failed.`)})}registerMany(t){let n=t.asRegistrationParams();return this.connection.sendRequest(y.RegistrationRequest.type,n).then(
()=>new Xt(this._connection,n.registrations.map(r=>({id:r.id,method:r.method}))),r=>(this.connection.console.info("Bulk registration failed."),Promise.reject(r)))}},
mo=class{static{o(this,"_RemoteWorkspaceImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Re\
mote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}applyEdit(t){function n(i){return i&&!!i.edit}o(n,
"isApplyWorkspaceEditParams");let r=n(t)?t:{edit:t};return this.connection.sendRequest(y.ApplyWorkspaceEditRequest.type,r)}},tl=(0,fh.TextDocumentContentFeature)(
(0,nh.FileOperationsFeature)((0,Xf.WorkspaceFoldersFeature)((0,Yf.ConfigurationFeature)(mo)))),Zn=class{static{o(this,"TracerImpl")}_trace;_connection;constructor(){
this._trace=y.Trace.Off}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this.
_connection}initialize(t){}fillServerCapabilities(t){}set trace(t){this._trace=t}log(t,n){this._trace!==y.Trace.Off&&this.connection.sendNotification(y.LogTraceNotification.
type,{message:t,verbose:this._trace===y.Trace.Verbose?n:void 0}).catch(()=>{})}},er=class{static{o(this,"TelemetryImpl")}_connection;constructor(){}attach(t){this.
_connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}logEvent(t){
this.connection.sendNotification(y.TelemetryEventNotification.type,t).catch(()=>{this.connection.console.log("Sending TelemetryEventNotification failed")})}},tr=class{static{
o(this,"_LanguagesImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this._connection)throw new Error("Remote is not attached t\
o a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){
return(0,T.attachPartialResult)(this.connection,n)}};W._LanguagesImpl=tr;var nl=(0,dh.InlineCompletionFeature)((0,sh.FoldingRangeFeature)((0,lh.MonikerFeature)(
(0,ch.DiagnosticFeature)((0,ah.InlayHintFeature)((0,oh.InlineValueFeature)((0,ih.TypeHierarchyFeature)((0,rh.LinkedEditingRangeFeature)((0,eh.SemanticTokensFeature)(
(0,Zf.CallHierarchyFeature)(tr)))))))))),nr=class{static{o(this,"_NotebooksImpl")}_connection;constructor(){}attach(t){this._connection=t}get connection(){if(!this.
_connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(t){}fillServerCapabilities(t){}attachWorkDoneProgress(t){
return(0,T.attachWorkDone)(this.connection,t)}attachPartialResultProgress(t,n){return(0,T.attachPartialResult)(this.connection,n)}};W._NotebooksImpl=nr;var rl=(0,uh.
NotebookSyncFeature)(nr);function il(e,t){return function(n){return t(e(n))}}o(il,"combineConsoleFeatures");function ol(e,t){return function(n){return t(e(n))}}
o(ol,"combineTelemetryFeatures");function sl(e,t){return function(n){return t(e(n))}}o(sl,"combineTracerFeatures");function al(e,t){return function(n){return t(
e(n))}}o(al,"combineClientFeatures");function cl(e,t){return function(n){return t(e(n))}}o(cl,"combineWindowFeatures");function ul(e,t){return function(n){return t(
e(n))}}o(ul,"combineWorkspaceFeatures");function ll(e,t){return function(n){return t(e(n))}}o(ll,"combineLanguagesFeatures");function dl(e,t){return function(n){
return t(e(n))}}o(dl,"combineNotebooksFeatures");function hh(e,t){function n(i,a,u){return i&&a?u(i,a):i||a}return o(n,"combine"),{__brand:"features",console:n(
e.console,t.console,il),tracer:n(e.tracer,t.tracer,sl),telemetry:n(e.telemetry,t.telemetry,ol),client:n(e.client,t.client,al),window:n(e.window,t.window,cl),workspace:n(
e.workspace,t.workspace,ul),languages:n(e.languages,t.languages,ll),notebooks:n(e.notebooks,t.notebooks,dl)}}o(hh,"combineFeatures");function ph(e,t,n){let r=n&&
n.console?new(n.console(Qn)):new Qn,i=e(r);r.rawAttach(i);let a=n&&n.tracer?new(n.tracer(Zn)):new Zn,u=n&&n.telemetry?new(n.telemetry(er)):new er,h=n&&n.client?
new(n.client(Xn)):new Xn,b=n&&n.window?new(n.window(Xu)):new Xu,v=n&&n.workspace?new(n.workspace(tl)):new tl,R=n&&n.languages?new(n.languages(nl)):new nl,q=n&&n.
notebooks?new(n.notebooks(rl)):new rl,D=[r,a,u,h,b,v,R,q];function k(l){return l instanceof Promise?l:De.thenable(l)?new Promise((d,_)=>{l.then(M=>d(M),M=>_(M))}):
Promise.resolve(l)}o(k,"asPromise");let z,H,Y,N={listen:o(()=>i.listen(),"listen"),sendRequest:o((l,...d)=>i.sendRequest(De.string(l)?l:l.method,...d),"sendRequ\
est"),onRequest:o((l,d)=>i.onRequest(l,d),"onRequest"),sendNotification:o((l,d)=>{let _=De.string(l)?l:l.method;return i.sendNotification(_,d)},"sendNotificatio\
n"),onNotification:o((l,d)=>i.onNotification(l,d),"onNotification"),onProgress:i.onProgress,sendProgress:i.sendProgress,onInitialize:o(l=>(H=l,{dispose:o(()=>{H=
void 0},"dispose")}),"onInitialize"),onInitialized:o(l=>i.onNotification(y.InitializedNotification.type,l),"onInitialized"),onShutdown:o(l=>(z=l,{dispose:o(()=>{
z=void 0},"dispose")}),"onShutdown"),onExit:o(l=>(Y=l,{dispose:o(()=>{Y=void 0},"dispose")}),"onExit"),get console(){return r},get telemetry(){return u},get tracer(){
return a},get client(){return h},get window(){return b},get workspace(){return v},get languages(){return R},get notebooks(){return q},onDidChangeConfiguration:o(
l=>i.onNotification(y.DidChangeConfigurationNotification.type,l),"onDidChangeConfiguration"),onDidChangeWatchedFiles:o(l=>i.onNotification(y.DidChangeWatchedFilesNotification.
type,l),"onDidChangeWatchedFiles"),__textDocumentSync:void 0,onDidOpenTextDocument:o(l=>i.onNotification(y.DidOpenTextDocumentNotification.type,l),"onDidOpenTex\
tDocument"),onDidChangeTextDocument:o(l=>i.onNotification(y.DidChangeTextDocumentNotification.type,l),"onDidChangeTextDocument"),onDidCloseTextDocument:o(l=>i.onNotification(
y.DidCloseTextDocumentNotification.type,l),"onDidCloseTextDocument"),onWillSaveTextDocument:o(l=>i.onNotification(y.WillSaveTextDocumentNotification.type,l),"on\
WillSaveTextDocument"),onWillSaveTextDocumentWaitUntil:o(l=>i.onRequest(y.WillSaveTextDocumentWaitUntilRequest.type,l),"onWillSaveTextDocumentWaitUntil"),onDidSaveTextDocument:o(
l=>i.onNotification(y.DidSaveTextDocumentNotification.type,l),"onDidSaveTextDocument"),sendDiagnostics:o(l=>i.sendNotification(y.PublishDiagnosticsNotification.
type,l),"sendDiagnostics"),onHover:o(l=>i.onRequest(y.HoverRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),void 0)),"onHover"),onCompletion:o(l=>i.onRequest(
y.CompletionRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onCompletion"),onCompletionResolve:o(l=>i.onRequest(y.CompletionResolveRequest.
type,l),"onCompletionResolve"),onSignatureHelp:o(l=>i.onRequest(y.SignatureHelpRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),void 0)),"onSignatureHelp"),onDeclaration:o(
l=>i.onRequest(y.DeclarationRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onDeclaration"),onDefinition:o(l=>i.onRequest(
y.DefinitionRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onDefinition"),onTypeDefinition:o(l=>i.onRequest(y.TypeDefinitionRequest.
type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onTypeDefinition"),onImplementation:o(l=>i.onRequest(y.ImplementationRequest.type,
(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onImplementation"),onReferences:o(l=>i.onRequest(y.ReferencesRequest.type,(d,_)=>l(d,_,
(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onReferences"),onDocumentHighlight:o(l=>i.onRequest(y.DocumentHighlightRequest.type,(d,_)=>l(d,_,(0,T.
attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onDocumentHighlight"),onDocumentSymbol:o(l=>i.onRequest(y.DocumentSymbolRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(
i,d),(0,T.attachPartialResult)(i,d))),"onDocumentSymbol"),onWorkspaceSymbol:o(l=>i.onRequest(y.WorkspaceSymbolRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),
(0,T.attachPartialResult)(i,d))),"onWorkspaceSymbol"),onWorkspaceSymbolResolve:o(l=>i.onRequest(y.WorkspaceSymbolResolveRequest.type,l),"onWorkspaceSymbolResolv\
e"),onCodeAction:o(l=>i.onRequest(y.CodeActionRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onCodeAction"),onCodeActionResolve:o(
l=>i.onRequest(y.CodeActionResolveRequest.type,(d,_)=>l(d,_)),"onCodeActionResolve"),onCodeLens:o(l=>i.onRequest(y.CodeLensRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(
i,d),(0,T.attachPartialResult)(i,d))),"onCodeLens"),onCodeLensResolve:o(l=>i.onRequest(y.CodeLensResolveRequest.type,(d,_)=>l(d,_)),"onCodeLensResolve"),onDocumentFormatting:o(
l=>i.onRequest(y.DocumentFormattingRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),void 0)),"onDocumentFormatting"),onDocumentRangeFormatting:o(l=>i.onRequest(
y.DocumentRangeFormattingRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),void 0)),"onDocumentRangeFormatting"),onDocumentRangesFormatting:o(l=>i.onRequest(y.
DocumentRangesFormattingRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),void 0)),"onDocumentRangesFormatting"),onDocumentOnTypeFormatting:o(l=>i.onRequest(y.
DocumentOnTypeFormattingRequest.type,(d,_)=>l(d,_)),"onDocumentOnTypeFormatting"),onRenameRequest:o(l=>i.onRequest(y.RenameRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(
i,d),void 0)),"onRenameRequest"),onPrepareRename:o(l=>i.onRequest(y.PrepareRenameRequest.type,(d,_)=>l(d,_)),"onPrepareRename"),onDocumentLinks:o(l=>i.onRequest(
y.DocumentLinkRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onDocumentLinks"),onDocumentLinkResolve:o(l=>i.onRequest(y.DocumentLinkResolveRequest.
type,(d,_)=>l(d,_)),"onDocumentLinkResolve"),onDocumentColor:o(l=>i.onRequest(y.DocumentColorRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(
i,d))),"onDocumentColor"),onColorPresentation:o(l=>i.onRequest(y.ColorPresentationRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(
i,d))),"onColorPresentation"),onFoldingRanges:o(l=>i.onRequest(y.FoldingRangeRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),
"onFoldingRanges"),onSelectionRanges:o(l=>i.onRequest(y.SelectionRangeRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),(0,T.attachPartialResult)(i,d))),"onSe\
lectionRanges"),onExecuteCommand:o(l=>i.onRequest(y.ExecuteCommandRequest.type,(d,_)=>l(d,_,(0,T.attachWorkDone)(i,d),void 0)),"onExecuteCommand"),dispose:o(()=>i.
dispose(),"dispose")};for(let l of D)l.attach(N);return i.onRequest(y.InitializeRequest.type,l=>{t.initialize(l),De.string(l.trace)&&(a.trace=y.Trace.fromString(
l.trace));for(let d of D)d.initialize(l.capabilities);if(H){let d=H(l,new y.CancellationTokenSource().token,(0,T.attachWorkDone)(i,l),void 0);return k(d).then(_=>{
if(_ instanceof y.ResponseError)return _;let M=_;M||(M={capabilities:{}});let x=M.capabilities;x||(x={},M.capabilities=x),x.textDocumentSync===void 0||x.textDocumentSync===
null?x.textDocumentSync=De.number(N.__textDocumentSync)?N.__textDocumentSync:y.TextDocumentSyncKind.None:!De.number(x.textDocumentSync)&&!De.number(x.textDocumentSync.
change)&&(x.textDocumentSync.change=De.number(N.__textDocumentSync)?N.__textDocumentSync:y.TextDocumentSyncKind.None);for(let A of D)A.fillServerCapabilities(x);
return M})}else{let d={capabilities:{textDocumentSync:y.TextDocumentSyncKind.None}};for(let _ of D)_.fillServerCapabilities(d.capabilities);return d}}),i.onRequest(
y.ShutdownRequest.type,()=>{if(t.shutdownReceived=!0,z)return z(new y.CancellationTokenSource().token)}),i.onNotification(y.ExitNotification.type,()=>{try{if(Y)
return Y()}finally{t.shutdownReceived?t.exit(0):t.exit(1)}}),i.onNotification(y.SetTraceNotification.type,l=>{a.trace=y.Trace.fromString(l.value)}),N}o(ph,"crea\
teConnection")});var fl=w(de=>{"use strict";var gh=de&&de.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),mh=de&&de.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Do=de&&de.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.
hasOwnProperty.call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)
r[i]!=="default"&&gh(n,t,r[i]);return mh(n,t),n}})();Object.defineProperty(de,"__esModule",{value:!0});de.FileSystem=void 0;de.uriToFilePath=_h;de.resolve=rr;de.
resolveGlobalNodePath=bo;de.resolveGlobalYarnPath=bh;de.resolveModulePath=vh;var yh=Do(be("url")),Te=Do(be("path")),_o=Do(be("fs")),en=be("child_process");function _h(e){
let t=yh.parse(e);if(t.protocol!=="file:"||!t.path)return;let n=t.path.split("/");for(let r=0,i=n.length;r<i;r++)n[r]=decodeURIComponent(n[r]);if(process.platform===
"win32"&&n.length>1){let r=n[0],i=n[1];r.length===0&&i.length>1&&i[1]===":"&&n.shift()}return Te.normalize(n.join("/"))}o(_h,"uriToFilePath");function Zt(){return process.
platform==="win32"}o(Zt,"isWindows");function rr(e,t,n,r){let i="NODE_PATH",a=["var p = process;","p.on('message',function(m){","if(m.c==='e'){","p.exit(0);","}",
"else if(m.c==='rs'){","try{","var r=require.resolve(m.a);","p.send({c:'r',s:true,r:r});","}","catch(err){","p.send({c:'r',s:false});","}","}","});"].join("");return new Promise(
(u,h)=>{let b=process.env,v=Object.create(null);Object.keys(b).forEach(R=>v[R]=b[R]),t&&_o.existsSync(t)&&(v[i]?v[i]=t+Te.delimiter+v[i]:v[i]=t,r&&r(`NODE_PATH \
value is: ${v[i]}`)),v.ELECTRON_RUN_AS_NODE="1";try{let R=(0,en.fork)("",[],{cwd:n,env:v,execArgv:["-e",a]});if(R.pid===void 0){h(new Error(`Starting process to\
 resolve node module  ${e} failed`));return}R.on("error",D=>{h(D)}),R.on("message",D=>{D.c==="r"&&(R.send({c:"e"}),D.s?u(D.r):h(new Error(`Failed to resolve mod\
ule: ${e}`)))});let q={c:"rs",a:e};R.send(q)}catch(R){h(R)}})}o(rr,"resolve");function bo(e){let t=Object.create(null);Object.keys(process.env).forEach(i=>t[i]=
process.env[i]),t.NO_UPDATE_NOTIFIER="true";let n={encoding:"utf8",env:t};Zt()&&(n.shell=!0);let r=o(()=>{},"handler");try{process.on("SIGPIPE",r);let i=(Zt()?(0,en.
spawnSync)("npm.cmd config get prefix",n):(0,en.spawnSync)("npm",["config","get","prefix"],n)).stdout;if(!i){e&&e("'npm config get prefix' didn't return a value\
.");return}let a=i.trim();return e&&e(`'npm config get prefix' value is: ${a}`),a.length>0?Zt()?Te.join(a,"node_modules"):Te.join(a,"lib","node_modules"):void 0}catch{
return}finally{process.removeListener("SIGPIPE",r)}}o(bo,"resolveGlobalNodePath");function bh(e){let t={encoding:"utf8"};Zt()&&(t.shell=!0);let n=o(()=>{},"hand\
ler");try{process.on("SIGPIPE",n);let r=Zt()?(0,en.spawnSync)("yarn.cmd global dir --json",t):(0,en.spawnSync)("yarn",["global","dir","--json"],t),i=r.stdout;if(!i){
e&&(e("'yarn global dir' didn't return a value."),r.stderr&&e(r.stderr));return}let a=i.trim().split(/\r?\n/);for(let u of a)try{let h=JSON.parse(u);if(h.type===
"log")return Te.join(h.data,"node_modules")}catch{}return}catch{return}finally{process.removeListener("SIGPIPE",n)}}o(bh,"resolveGlobalYarnPath");var vo;(function(e){
let t;function n(){return t!==void 0||(process.platform==="win32"?t=!1:t=!_o.existsSync(__filename.toUpperCase())||!_o.existsSync(__filename.toLowerCase())),t}o(
n,"isCaseSensitive"),e.isCaseSensitive=n;function r(i,a){return n()?Te.normalize(a).indexOf(Te.normalize(i))===0:Te.normalize(a).toLowerCase().indexOf(Te.normalize(
i).toLowerCase())===0}o(r,"isParent"),e.isParent=r})(vo||(de.FileSystem=vo={}));function vh(e,t,n,r){return n?(Te.isAbsolute(n)||(n=Te.join(e,n)),rr(t,n,n,r).then(
i=>vo.isParent(n,i)?i:Promise.reject(new Error(`Failed to load ${t} from node path location.`))).then(void 0,i=>rr(t,bo(r),e,r))):rr(t,bo(r),e,r)}o(vh,"resolveM\
odulePath")});var gl=w(Co=>{"use strict";Object.defineProperty(Co,"__esModule",{value:!0});var hl=be("util"),Dh=be("crypto"),We=xe(),wo=class e extends We.AbstractMessageBuffer{static{
o(this,"MessageBuffer")}static emptyBuffer=Buffer.allocUnsafe(0);constructor(t="utf-8"){super(t)}emptyBuffer(){return e.emptyBuffer}fromString(t,n){return Buffer.
from(t,n)}toString(t,n){return t instanceof Buffer?t.toString(n):new hl.TextDecoder(n).decode(t)}asNative(t,n){return n===void 0?t instanceof Buffer?t:Buffer.from(
t):t instanceof Buffer?t.slice(0,n):Buffer.from(t.subarray(0,n))}allocNative(t){return Buffer.allocUnsafe(t)}},Po=class{static{o(this,"ReadableStreamWrapper")}stream;constructor(t){
this.stream=t}onClose(t){return this.stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.
create(()=>this.stream.off("error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}onData(t){return this.stream.on(
"data",t),We.Disposable.create(()=>this.stream.off("data",t))}},Ro=class{static{o(this,"WritableStreamWrapper")}stream;constructor(t){this.stream=t}onClose(t){return this.
stream.on("close",t),We.Disposable.create(()=>this.stream.off("close",t))}onError(t){return this.stream.on("error",t),We.Disposable.create(()=>this.stream.off("\
error",t))}onEnd(t){return this.stream.on("end",t),We.Disposable.create(()=>this.stream.off("end",t))}write(t,n){return new Promise((r,i)=>{let a=o(u=>{u==null?
r():i(u)},"callback");typeof t=="string"?this.stream.write(t,n,a):this.stream.write(t,a)})}end(){this.stream.end()}},pl=Object.freeze({crypto:Object.freeze({randomUUID:o(
()=>(0,Dh.randomUUID)(),"randomUUID")}),messageBuffer:Object.freeze({create:o(e=>new wo(e),"create")}),applicationJson:Object.freeze({encoder:Object.freeze({name:"\
application/json",encode:o((e,t)=>{try{return Promise.resolve(Buffer.from(JSON.stringify(e,void 0,0),t.charset))}catch(n){return Promise.reject(n)}},"encode")}),
decoder:Object.freeze({name:"application/json",decode:o((e,t)=>{try{return e instanceof Buffer?Promise.resolve(JSON.parse(e.toString(t.charset))):Promise.resolve(
JSON.parse(new hl.TextDecoder(t.charset).decode(e)))}catch(n){return Promise.reject(n)}},"decode")})}),stream:Object.freeze({asReadableStream:o(e=>new Po(e),"as\
ReadableStream"),asWritableStream:o(e=>new Ro(e),"asWritableStream")}),console,timer:Object.freeze({setTimeout(e,t,...n){let r=setTimeout(e,t,...n);return{dispose:o(
()=>clearTimeout(r),"dispose")}},setImmediate(e,...t){let n=setImmediate(e,...t);return{dispose:o(()=>clearImmediate(n),"dispose")}},setInterval(e,t,...n){let r=setInterval(
e,t,...n);return{dispose:o(()=>clearInterval(r),"dispose")}}})});function So(){return pl}o(So,"RIL");(function(e){function t(){We.RAL.install(pl)}o(t,"install"),
e.install=t})(So||(So={}));Co.default=So});var jo=w(j=>{"use strict";var yl=j&&j.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("get"in
i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){r===void 0&&
(r=n),e[r]=t[n]})),wh=j&&j.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=
t}),Mo=j&&j.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.hasOwnProperty.
call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)r[i]!==
"default"&&yl(n,t,r[i]);return wh(n,t),n}})(),Ph=j&&j.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&yl(t,
e,n)},Rh=j&&j.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(j,"__esModule",{value:!0});j.StreamMessageWriter=j.StreamMessageReader=
j.SocketMessageWriter=j.SocketMessageReader=j.PortMessageWriter=j.PortMessageReader=j.IPCMessageWriter=j.IPCMessageReader=void 0;j.generateRandomPipeName=kh;j.createClientPipeTransport=
Mh;j.createServerPipeTransport=jh;j.createClientSocketTransport=Nh;j.createServerSocketTransport=xh;j.createMessageConnection=Ih;var tn=Rh(gl());tn.default.install();
var Sh=Mo(be("path")),Ch=Mo(be("os")),Th=Mo(be("fs")),ml=be("crypto"),sr=be("net"),_e=xe();Ph(xe(),j);var To=class extends _e.AbstractMessageReader{static{o(this,
"IPCMessageReader")}process;constructor(t){super(),this.process=t;let n=this.process;n.on("error",r=>this.fireError(r)),n.on("close",()=>this.fireClose())}listen(t){
return this.process.on("message",t),_e.Disposable.create(()=>this.process.off("message",t))}};j.IPCMessageReader=To;var Oo=class extends _e.AbstractMessageWriter{static{
o(this,"IPCMessageWriter")}process;errorCount;constructor(t){super(),this.process=t,this.errorCount=0;let n=this.process;n.on("error",r=>this.fireError(r)),n.on(
"close",()=>this.fireClose())}write(t){try{return typeof this.process.send=="function"&&this.process.send(t,void 0,void 0,n=>{n?(this.errorCount++,this.handleError(
n,t)):this.errorCount=0}),Promise.resolve()}catch(n){return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.
errorCount)}end(){}};j.IPCMessageWriter=Oo;var qo=class extends _e.AbstractMessageReader{static{o(this,"PortMessageReader")}onData;constructor(t){super(),this.onData=
new _e.Emitter,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n)),t.on("message",n=>{this.onData.fire(n)})}listen(t){return this.onData.event(
t)}};j.PortMessageReader=qo;var ko=class extends _e.AbstractMessageWriter{static{o(this,"PortMessageWriter")}port;errorCount;constructor(t){super(),this.port=t,
this.errorCount=0,t.on("close",()=>this.fireClose()),t.on("error",n=>this.fireError(n))}write(t){try{return this.port.postMessage(t),Promise.resolve()}catch(n){
return this.handleError(n,t),Promise.reject(n)}}handleError(t,n){this.errorCount++,this.fireError(t,n,this.errorCount)}end(){}};j.PortMessageWriter=ko;var at=class extends _e.
ReadableStreamMessageReader{static{o(this,"SocketMessageReader")}constructor(t,n="utf-8"){super((0,tn.default)().stream.asReadableStream(t),n)}};j.SocketMessageReader=
at;var ct=class extends _e.WriteableStreamMessageWriter{static{o(this,"SocketMessageWriter")}socket;constructor(t,n){super((0,tn.default)().stream.asWritableStream(
t),n),this.socket=t}dispose(){super.dispose(),this.socket.destroy()}};j.SocketMessageWriter=ct;var ir=class extends _e.ReadableStreamMessageReader{static{o(this,
"StreamMessageReader")}constructor(t,n){super((0,tn.default)().stream.asReadableStream(t),n)}};j.StreamMessageReader=ir;var or=class extends _e.WriteableStreamMessageWriter{static{
o(this,"StreamMessageWriter")}constructor(t,n){super((0,tn.default)().stream.asWritableStream(t),n)}};j.StreamMessageWriter=or;var Oh=process.env.XDG_RUNTIME_DIR,
qh=new Map([["linux",107],["darwin",102]]);function kh(){if(process.platform==="win32")return`\\\\.\\pipe\\lsp-${(0,ml.randomBytes)(16).toString("hex")}-sock`;let e=32,
t=10,n=Th.realpathSync(Oh??Ch.tmpdir()),r=qh.get(process.platform);if(r!==void 0&&(e=Math.min(r-n.length-t,e)),e<16)throw new Error(`Unable to generate a random\
 pipe name with ${e} characters.`);let i=(0,ml.randomBytes)(Math.floor(e/2)).toString("hex");return Sh.join(n,`lsp-${i}.sock`)}o(kh,"generateRandomPipeName");function Mh(e,t="\
utf-8"){let n,r=new Promise((i,a)=>{n=i});return new Promise((i,a)=>{let u=(0,sr.createServer)(h=>{u.close(),n([new at(h,t),new ct(h,t)])});u.on("error",a),u.listen(
e,()=>{u.removeListener("error",a),i({onConnected:o(()=>r,"onConnected"),close:o(()=>{u.close()},"close")})})})}o(Mh,"createClientPipeTransport");function jh(e,t="\
utf-8"){let n=(0,sr.createConnection)(e);return[new at(n,t),new ct(n,t)]}o(jh,"createServerPipeTransport");function Nh(e,t="utf-8"){let n,r=new Promise((i,a)=>{
n=i});return new Promise((i,a)=>{let u=(0,sr.createServer)(h=>{u.close(),n([new at(h,t),new ct(h,t)])});u.on("error",a),u.listen(e,"127.0.0.1",()=>{u.removeListener(
"error",a);let h=u.address();if(h===null||typeof h=="string"){a(new Error(`Unexpected server address: ${h}`));return}let b=h.port;i({port:o(()=>b,"port"),onConnected:o(
()=>r,"onConnected"),close:o(()=>{u.close()},"close")})})})}o(Nh,"createClientSocketTransport");function xh(e,t="utf-8"){let n=(0,sr.createConnection)(e,"127.0.\
0.1");return[new at(n,t),new ct(n,t)]}o(xh,"createServerSocketTransport");function Eh(e){let t=e;return t.read!==void 0&&t.addListener!==void 0}o(Eh,"isReadable\
Stream");function Fh(e){let t=e;return t.write!==void 0&&t.addListener!==void 0}o(Fh,"isWritableStream");function Ih(e,t,n,r){n||(n=_e.NullLogger);let i=Eh(e)?new ir(
e):e,a=Fh(t)?new or(t):t;return _e.ConnectionStrategy.is(r)&&(r={connectionStrategy:r}),(0,_e.createMessageConnection)(i,a,n,r)}o(Ih,"createMessageConnection")});var No=w(Ae=>{"use strict";var Lh=Ae&&Ae.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),_l=Ae&&Ae.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&Lh(t,e,n)};Object.
defineProperty(Ae,"__esModule",{value:!0});Ae.createProtocolConnection=Ah;var Wh=jo();_l(jo(),Ae);_l(Q(),Ae);function Ah(e,t,n,r){return(0,Wh.createMessageConnection)(
e,t,n,r)}o(Ah,"createProtocolConnection")});var Dl=w(ie=>{"use strict";var Hh=ie&&ie.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),vl=ie&&ie.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&Hh(t,e,n)};Object.
defineProperty(ie,"__esModule",{value:!0});ie.ProposedFeatures=ie.NotebookDocuments=ie.TextDocuments=ie.SemanticTokensBuilder=ie.WorkDoneProgressReporter=void 0;
var $h=io();Object.defineProperty(ie,"SemanticTokensBuilder",{enumerable:!0,get:o(function(){return $h.SemanticTokensBuilder},"get")});var zh=to();Object.defineProperty(
ie,"WorkDoneProgressReporter",{enumerable:!0,get:o(function(){return zh.WorkDoneProgressReporter},"get")});vl(Q(),ie);var Uh=co();Object.defineProperty(ie,"Text\
Documents",{enumerable:!0,get:o(function(){return Uh.TextDocuments},"get")});var Bh=fo();Object.defineProperty(ie,"NotebookDocuments",{enumerable:!0,get:o(function(){
return Bh.NotebookDocuments},"get")});vl(yo(),ie);var bl;(function(e){e.all={__brand:"features"}})(bl||(ie.ProposedFeatures=bl={}))});var Eo=w(fe=>{"use strict";var Sl=fe&&fe.__createBinding||(Object.create?(function(e,t,n,r){r===void 0&&(r=n);var i=Object.getOwnPropertyDescriptor(t,n);(!i||("\
get"in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:o(function(){return t[n]},"get")}),Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n),e[r]=t[n]})),Kh=fe&&fe.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Cl=fe&&fe.__importStar||(function(){var e=o(function(t){return e=Object.getOwnPropertyNames||function(n){var r=[];for(var i in n)Object.prototype.
hasOwnProperty.call(n,i)&&(r[r.length]=i);return r},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var r=e(t),i=0;i<r.length;i++)
r[i]!=="default"&&Sl(n,t,r[i]);return Kh(n,t),n}})(),Tl=fe&&fe.__exportStar||function(e,t){for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,
n)&&Sl(t,e,n)};Object.defineProperty(fe,"__esModule",{value:!0});fe.Files=void 0;fe.createConnection=Qh;var wl=be("node:util"),xo=Cl(on()),Vh=yo(),nn=Cl(fl()),ut=No();
Tl(No(),fe);Tl(Dl(),fe);var Pl;(function(e){e.uriToFilePath=nn.uriToFilePath,e.resolveGlobalNodePath=nn.resolveGlobalNodePath,e.resolveGlobalYarnPath=nn.resolveGlobalYarnPath,
e.resolve=nn.resolve,e.resolveModulePath=nn.resolveModulePath})(Pl||(fe.Files=Pl={}));var Rl;function ar(){if(Rl!==void 0)try{Rl.end()}catch{}}o(ar,"endProtocol\
Connection");var Et=!1,Ol;function Jh(){let e="--clientProcessId";function t(n){try{let r=parseInt(n);isNaN(r)||(Ol=setInterval(()=>{try{process.kill(r,0)}catch{
ar(),process.exit(Et?0:1)}},3e3))}catch{}}o(t,"runTimer");for(let n=2;n<process.argv.length;n++){let r=process.argv[n];if(r===e&&n+1<process.argv.length){t(process.
argv[n+1]);return}else{let i=r.split("=");i[0]===e&&t(i[1])}}}o(Jh,"setupExitTimer");Jh();var Gh={initialize:o(e=>{let t=e.processId;xo.number(t)&&Ol===void 0&&
setInterval(()=>{try{process.kill(t,0)}catch{process.exit(Et?0:1)}},3e3)},"initialize"),get shutdownReceived(){return Et},set shutdownReceived(e){Et=e},exit:o(e=>{
ar(),process.exit(e)},"exit")};function Qh(e,t,n,r){let i,a,u,h;return e!==void 0&&e.__brand==="features"&&(i=e,e=t,t=n,n=r),ut.ConnectionStrategy.is(e)||ut.ConnectionOptions.
is(e)?h=e:(a=e,u=t,h=n),Yh(a,u,h,i)}o(Qh,"createConnection");function Yh(e,t,n,r){let i=!1;if(!e&&!t&&process.argv.length>2){let h,b,v=process.argv.slice(2);for(let R=0;R<
v.length;R++){let q=v[R];if(q==="--node-ipc"){e=new ut.IPCMessageReader(process),t=new ut.IPCMessageWriter(process);break}else if(q==="--stdio"){i=!0,e=process.
stdin,t=process.stdout;break}else if(q==="--socket"){h=parseInt(v[R+1]);break}else if(q==="--pipe"){b=v[R+1];break}else{let D=q.split("=");if(D[0]==="--socket"){
h=parseInt(D[1]);break}else if(D[0]==="--pipe"){b=D[1];break}}}if(h){let R=(0,ut.createServerSocketTransport)(h);e=R[0],t=R[1]}else if(b){let R=(0,ut.createServerPipeTransport)(
b);e=R[0],t=R[1]}}let a="Use arguments of createConnection or set command line parameters: '--node-ipc', '--stdio' or '--socket={number}'";if(!e)throw new Error(
"Connection input stream is not set. "+a);if(!t)throw new Error("Connection output stream is not set. "+a);if(xo.func(e.read)&&xo.func(e.on)){let h=e;h.on("end",
()=>{ar(),process.exit(Et?0:1)}),h.on("close",()=>{ar(),process.exit(Et?0:1)})}let u=o(h=>{let b=(0,ut.createProtocolConnection)(e,t,h,n);return i&&Xh(h),b},"co\
nnectionFactory");return(0,Vh.createConnection)(u,Gh,r)}o(Yh,"_createConnection");function Xh(e){function t(r){return r.map(i=>typeof i=="string"?i:(0,wl.inspect)(
i)).join(" ")}o(t,"serialize");let n=new Map;console.assert=o(function(i,...a){if(!i)if(a.length===0)e.error("Assertion failed");else{let[u,...h]=a;e.error(`Ass\
ertion failed: ${u} ${t(h)}`)}},"assert"),console.count=o(function(i="default"){let a=String(i),u=n.get(a)??0;u+=1,n.set(a,u),e.log(`${a}: ${a}`)},"count"),console.
countReset=o(function(i){i===void 0?n.clear():n.delete(String(i))},"countReset"),console.debug=o(function(...i){e.log(t(i))},"debug"),console.dir=o(function(i,a){
e.log((0,wl.inspect)(i,a))},"dir"),console.log=o(function(...i){e.log(t(i))},"log"),console.error=o(function(...i){e.error(t(i))},"error"),console.trace=o(function(...i){
let a=new Error().stack.replace(/(.+\n){2}/,""),u="Trace";i.length!==0&&(u+=`: ${t(i)}`),e.log(`${u}
${a}`)},"trace"),console.warn=o(function(...i){e.warn(t(i))},"warn"),console.info=o(function(...i){e.info(t(i))},"info")}o(Xh,"patchConsole")});var Z=Xo(Eo(),1);import{pathToFileURL as sp}from"node:url";var Ft=Xo(Eo(),1);function ql(e,t,{workspace:n,textDocument:r}){let{title:i,isPreferred:a,answers:u,creates:h}=e,b=t.diagnostics[u],v=r?.codeAction,R={title:i,kind:Ft.CodeActionKind.
QuickFix,...b===void 0?{}:{diagnostics:[b]}},q=n?.workspaceEdit?.resourceOperations?.includes(Ft.ResourceOperationKind.Create)===!0,D=n?.workspaceEdit?.documentChanges===
!0;if(h?.state==="other"||h?.state==="missing"&&!(q&&D)){let k=h.state==="other"?cs:as;return v?.disabledSupport===!0?{...R,disabled:{reason:k}}:void 0}return{...R,
...a?{isPreferred:a}:{},edit:Zh(e,t,D)}}o(ql,"actionOf");function Zh({edits:e,creates:t},{uri:n,version:r},i){if(!i)return{changes:{[n]:[...e]}};let a={textDocument:{
uri:n,version:r},edits:[...e]};if(t?.state!=="missing")return{documentChanges:[a]};let u={line:0,character:0},h={textDocument:{uri:t.uri,version:null},edits:[{range:{
start:u,end:u},newText:t.text}]};return{documentChanges:[Ft.CreateFile.create(t.uri,{overwrite:!1,ignoreIfExists:!1}),h,a]}}o(Zh,"editOf");import{Worker as ep}from"node:worker_threads";var lt=class extends Error{static{o(this,"Unanswered")}late;constructor(t,n){super(t),this.name="Unanswered",this.late=n}},tp=500,np=1024,rn=class{static{o(this,
"EditorThread")}#t;#n;#r=[];#e;#i;#o=new Map;constructor(t,n){this.#t=t,this.#n=n}warm(){this.#e??=this.#s()}async ask(t,n){let r=await new Promise(i=>{this.#r.
push({question:t,signal:n,done:i}),this.#a()});if(!(r===void 0||n.aborted)){if(!r.ok)throw new lt(r.error,r.late===!0);return{answer:r.answer}}}async close(){for(let{
done:t}of this.#r.splice(0))t(void 0);await this.#e?.terminate()}#a(){if(this.#i!==void 0)return;let t=this.#r.shift();if(t===void 0)return;if(t.signal.aborted){
t.done(void 0),this.#a();return}this.#e??=this.#s(),this.#e.postMessage(this.#u(t.question));let{longest:n}=this.#t,r=setTimeout(()=>this.#d(ss(n),!0),n*1e3),i,
a=o(()=>{t.done(void 0),i=setTimeout(()=>this.#d("it was cancelled"),tp)},"onAbort");t.signal.addEventListener("abort",a),this.#i={...t,done:o(u=>{clearTimeout(
r),clearTimeout(i),t.signal.removeEventListener("abort",a),t.done(u)},"done")}}#u(t){let n=new Map(this.#n().map(a=>[a.uri,a])),r=[...n.values()].filter(a=>this.#o.
get(a.uri)!==a),i=[...this.#o.keys()].filter(a=>!n.has(a));return this.#o=n,{changed:r,closed:i,question:t}}#s(){let{entry:t,workerData:n}=this.#t,r=new ep(t,{workerData:n,
stdout:!0,resourceLimits:{maxOldGenerationSizeMb:np}});return r.on("message",i=>{r===this.#e&&this.#l(i)}),r.on("error",i=>this.#c(r,Zo(i))),r.on("exit",i=>this.#c(
r,`its thread ended with ${i}`)),r}#l(t){let n=this.#i;this.#i=void 0,n?.done(t),this.#a()}#c(t,n,r=!1){t===this.#e&&(this.#e=void 0,this.#o=new Map,this.#l({ok:!1,
error:n,...r?{late:!0}:{}}))}#d(t,n=!1){let r=this.#e;r!==void 0&&(this.#c(r,t,n),r.terminate())}};var Fo=120,rp=2e3,cr=class{static{o(this,"Judging")}#t;#n;#r;#e=new Map;#i=new Map;#o=new Map;#a;constructor(t,n,r){this.#t=t,this.#n=n,this.#r=r,this.#a=setInterval(
()=>{this.checkDisk()},rp).unref()}changed(t){this.#s(t,this.#e.has(t)?Fo:0),this.#u(t)}closed(t){this.#e.get(t)?.end.abort(),this.#e.delete(t),this.#i.delete(t),
this.#t.sendDiagnostics({uri:t,diagnostics:[]}),this.#u(t)}settled(t){return this.#e.get(t)?.judged??Promise.resolve(void 0)}async checkDisk(){let t=new Map;for(let[
n,{last:r}]of[...this.#e])for(let[i,a]of r?.rests??[])if(!a.startsWith("open ")&&(t.has(i)||t.set(i,hs(i)),await t.get(i)!==a)){this.#e.get(n)?.last===r&&this.#s(
n,0);break}}end(){clearInterval(this.#a);for(let{end:t}of this.#e.values())t.abort();this.#e.clear()}#u(t){let n=this.#r.get(t)?.path;for(let[r,{last:i}]of[...this.#e])
r!==t&&n!==void 0&&i?.rests.has(n)&&this.#s(r,Fo)}#s(t,n){let r=this.#e.get(t);r?.end.abort();let i=new AbortController,a=op(n,i.signal).then(()=>this.#l(t,i.signal)),
u=r?.last;this.#e.set(t,{end:i,judged:a,...u===void 0?{}:{last:u}}),a.catch(h=>this.#t.console.error(String(h)))}async#l(t,n){let r=this.#r.get(t);if(r===void 0||
n.aborted)return;let i=await this.#c(r,n),a=this.#e.get(t);if(i===void 0||n.aborted||a?.end.signal!==n)return;let u={...i,uri:t,version:r.version};return a.last=
u,await this.#d(u),this.#r.all().some(b=>{let v=i.rests.get(b.path);return v?.startsWith("open ")===!0&&v!==ps(b)})&&this.#s(t,Fo),u}async#c(t,n){try{return(await this.#n.
ask({kind:"judge",uri:t.uri},n))?.answer}catch(r){if(!(r instanceof lt))throw r;return this.#t.console.error(`${t.path} is not judged: ${r.message}`),ip(t,r)}}async#d({
uri:t,version:n,diagnostics:r,notes:i,configuration:a}){await this.#t.sendDiagnostics({uri:t,version:n,diagnostics:[...r]});let u=i.join(`
`);if(u!==(this.#i.get(t)??""))for(let h of i)this.#t.console.info(h);this.#i.set(t,u),a!==void 0&&await this.#f(a.uri,a.diagnostics)}async#f(t,n){let r=JSON.stringify(
n);if(r!==(this.#o.get(t)??"[]")){this.#o.set(t,r),await this.#t.sendDiagnostics({uri:t,diagnostics:[...n]});for(let{message:i}of n)this.#t.console.warn(String(
i))}}};function ip(e,{message:t,late:n}){let r={rules:{}},i=n?is({status:"failed",path:e.path,error:t},r):rs(e.path,t,r),a=i.status==="skipped"?[]:i.findings,u=fs(
e.text??"");return{diagnostics:a.map(b=>ds(b,u)),remedies:[],notes:[],configuration:void 0,rests:new Map}}o(ip,"notJudged");function op(e,t){return e===0?Promise.
resolve():new Promise(n=>{let r=setTimeout(n,e);t.addEventListener("abort",()=>{clearTimeout(r),n()})})}o(op,"after");var Io="bpftrace-guard.explain";function ay({input:e,output:t,...n}){let r=(0,Z.createConnection)(e,t),i=new Z.TextDocuments(os),a=new Lo(i),u=new rn(n,()=>a.all()),
h=new rn(n,()=>a.all()),b=new cr(r,u,a),v={};r.onInitialize(D=>(v=D.capabilities,u.warm(),{serverInfo:{name:"bpftrace-guard",version:mr},capabilities:{positionEncoding:Z.PositionEncodingKind.
UTF16,textDocumentSync:{openClose:!0,change:Z.TextDocumentSyncKind.Incremental},codeActionProvider:{codeActionKinds:[Z.CodeActionKind.QuickFix]},hoverProvider:!0,
completionProvider:{triggerCharacters:[":","@","$"]},documentSymbolProvider:!0,semanticTokensProvider:{legend:gs,full:!0},executeCommandProvider:{commands:[Io]}}})),
r.onInitialized(()=>{if(v.workspace?.didChangeWatchedFiles?.dynamicRegistration!==!0)return;let D=[...ns.map(k=>`**/${k}`),"**/*.bt","**/*.{yml,yaml,json,h,c}"];
r.client.register(Z.DidChangeWatchedFilesNotification.type,{watchers:D.map(k=>({globPattern:k}))})}),r.onDidChangeWatchedFiles(()=>b.checkDisk()),i.onDidChangeContent(
({document:D})=>b.changed(D.uri)),i.onDidClose(({document:D})=>b.closed(D.uri));let R=o(async(D,k,z)=>{if(a.get(D)===void 0)return k;try{return await z()??k}catch(H){
if(!(H instanceof lt))throw H;return r.console.error(`${D}: ${H.message}`),k}},"ask"),q=o(({textDocument:{uri:D},position:k})=>({uri:D,offset:i.get(D)?.offsetAt(
k)??0}),"at");r.onHover((D,k)=>R(D.textDocument.uri,null,async()=>(await h.ask({kind:"hover",...q(D)},ur(k)))?.answer)),r.onCompletion((D,k)=>R(D.textDocument.uri,
[],async()=>[...(await h.ask({kind:"completion",...q(D)},ur(k)))?.answer??[]])),r.onDocumentSymbol(({textDocument:{uri:D}},k)=>R(D,[],async()=>[...(await h.ask(
{kind:"symbols",uri:D},ur(k)))?.answer??[]])),r.languages.semanticTokens.on(({textDocument:{uri:D}},k)=>R(D,{data:[]},async()=>({data:[...(await h.ask({kind:"to\
kens",uri:D},ur(k)))?.answer??[]]}))),r.onCodeAction(async({textDocument:{uri:D},range:k,context:z})=>{let H=await b.settled(D);if(H===void 0)return[];let Y=H.diagnostics.
map(({range:x})=>!kl(x.end,k.start)&&!kl(k.end,x.start)),N=o(x=>z.only===void 0||z.only.some(A=>x===A||x.startsWith(`${A}.`)||A===""),"wanted"),d=v.textDocument?.
codeAction?.codeActionLiteralSupport!==void 0&&N(Z.CodeActionKind.QuickFix)?H.remedies.filter(({answers:x})=>Y[x]).flatMap(x=>ql(x,H,v)??[]):[],_=new Set(H.diagnostics.
flatMap(({code:x},A)=>Y[A]&&Ml(x)?[x]:[])),M=z.only===void 0?[..._].map(x=>({title:us(x),command:Io,arguments:[x]})):[];return[...d,...M]}),r.onExecuteCommand(D=>ap(
D,r,v)),r.onShutdown(async()=>{b.end(),await Promise.all([u.close(),h.close()])}),i.listen(r),r.listen()}o(ay,"serve");async function ap({command:e,arguments:[t]=[]},n,{
window:r}){let i=e===Io&&typeof t=="string"?ls(t):void 0;if(i===void 0||!Ml(t))return null;let a=es(t,mr);return r?.showDocument?.support===!0?await n.sendRequest(
Z.ShowDocumentRequest.type,{uri:a,external:!0}):await n.sendNotification(Z.ShowMessageNotification.type,{type:Z.MessageType.Info,message:`${i.split(`

`)[1]??""} ${a}`}),i}o(ap,"explain");function Ml(e){return ts.some(t=>t===e)}o(Ml,"isRule");function kl(e,t){return e.line<t.line||e.line===t.line&&e.character<
t.character}o(kl,"isBefore");function ur(e){let t=new AbortController;return e.isCancellationRequested&&t.abort(),e.onCancellationRequested(()=>t.abort()),t.signal}
o(ur,"signalOf");var Lo=class{static{o(this,"Documents")}#t;#n=new Map;constructor(t){this.#t=t}get(t){let n=this.#t.get(t),r=n===void 0?void 0:cp(t);if(n===void 0||
r===void 0){this.#n.delete(t);return}let i=this.#n.get(t);if(i?.version===n.version&&i.language===n.languageId)return i;let a=n.getText(),u=a.length>yr||Buffer.
byteLength(a)>yr?void 0:a,h={uri:t,path:r,language:n.languageId,version:n.version,text:u};return this.#n.set(t,h),h}all(){return this.#t.keys().flatMap(t=>this.
get(t)??[])}};function cp(e){if(!e.startsWith("untitled:"))return vr(e);let t=encodeURIComponent(e.slice(9));return vr(new URL(t,sp(`${process.cwd()}/`)).href)}
o(cp,"placeOf");export{Lo as Documents,ay as serve};
