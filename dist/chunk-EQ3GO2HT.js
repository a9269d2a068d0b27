import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{b as zt,c as Lt,d as qt,g as Dt,i as Nt}from"./chunk-RRSYPUVP.js";import{a as Be}from"./chunk-OQWXU7FH.js";import{a as Ot}from"./chunk-XUKDSFID.js";
import{Fc as Gt,Ld as Ht,ed as Mt,lc as j,mc as ge,oc as Bt,od as Ge,pc as je,rc as F,vc as I,wb as jt,xc as Re}from"./chunk-P66A45LD.js";import{a as rn,b as Et,
c as Ct,d as At,e as It,g as Pt}from"./chunk-ONCUC4KD.js";import{a as h,d as tn,f as ve}from"./chunk-H47UKSLI.js";var $e=tn((Me,He)=>{(function(t,e){typeof Me=="object"&&typeof He<"u"?He.exports=e():typeof define=="function"&&define.amd?define(e):t.Bottleneck=e()})(Me,(function(){
"use strict";var t=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function e(_){return _&&_.default||
_}h(e,"getCjsExportFromNamespace");var r=h(function(_,c,i={}){var p,d,m;for(p in c)m=c[p],i[p]=(d=_[p])!=null?d:m;return i},"load"),n=h(function(_,c,i={}){var p,
d;for(p in _)d=_[p],c[p]!==void 0&&(i[p]=d);return i},"overwrite"),s={load:r,overwrite:n},o;o=class{static{h(this,"DLList")}constructor(c,i){this.incr=c,this.decr=
i,this._first=null,this._last=null,this.length=0}push(c){var i;this.length++,typeof this.incr=="function"&&this.incr(),i={value:c,prev:this._last,next:null},this.
_last!=null?(this._last.next=i,this._last=i):this._first=this._last=i}shift(){var c;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.
decr(),c=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,c}first(){if(this._first!=null)return this._first.value}getArray(){
var c,i,p;for(c=this._first,p=[];c!=null;)p.push((i=c,c=c.next,i.value));return p}forEachShift(c){var i;for(i=this.shift();i!=null;)c(i),i=this.shift()}debug(){
var c,i,p,d,m;for(c=this._first,m=[];c!=null;)m.push((i=c,c=c.next,{value:i.value,prev:(p=i.prev)!=null?p.value:void 0,next:(d=i.next)!=null?d.value:void 0}));return m}};
var a=o,l;l=class{static{h(this,"Events")}constructor(c){if(this.instance=c,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=
null)throw new Error("An Emitter already exists for this object");this.instance.on=(i,p)=>this._addListener(i,"many",p),this.instance.once=(i,p)=>this._addListener(
i,"once",p),this.instance.removeAllListeners=(i=null)=>i!=null?delete this._events[i]:this._events={}}_addListener(c,i,p){var d;return(d=this._events)[c]==null&&
(d[c]=[]),this._events[c].push({cb:p,status:i}),this.instance}listenerCount(c){return this._events[c]!=null?this._events[c].length:0}async trigger(c,...i){var p,
d;try{return c!=="debug"&&this.trigger("debug",`Event triggered: ${c}`,i),this._events[c]==null?void 0:(this._events[c]=this._events[c].filter(function(m){return m.
status!=="none"}),d=this._events[c].map(async m=>{var b,x;if(m.status!=="none"){m.status==="once"&&(m.status="none");try{return x=typeof m.cb=="function"?m.cb(...i):
void 0,typeof x?.then=="function"?await x:x}catch(C){return b=C,this.trigger("error",b),null}}}),(await Promise.all(d)).find(function(m){return m!=null}))}catch(m){
return p=m,this.trigger("error",p),null}}};var u=l,k,f,w;k=a,f=u,w=class{static{h(this,"Queues")}constructor(c){var i;this.Events=new f(this),this._length=0,this.
_lists=(function(){var p,d,m;for(m=[],i=p=1,d=c;1<=d?p<=d:p>=d;i=1<=d?++p:--p)m.push(new k((()=>this.incr()),(()=>this.decr())));return m}).call(this)}incr(){if(this.
_length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(c){return this._lists[c.options.priority].
push(c)}queued(c){return c!=null?this._lists[c].length:this._length}shiftAll(c){return this._lists.forEach(function(i){return i.forEachShift(c)})}getFirst(c=this.
_lists){var i,p,d;for(i=0,p=c.length;i<p;i++)if(d=c[i],d.length>0)return d;return[]}shiftLastFrom(c){return this.getFirst(this._lists.slice(c).reverse()).shift()}};
var g=w,y;y=class extends Error{static{h(this,"BottleneckError")}};var v=y,S,R,T,O,E;O=10,R=5,E=s,S=v,T=class{static{h(this,"Job")}constructor(c,i,p,d,m,b,x,C){
this.task=c,this.args=i,this.rejectOnDrop=m,this.Events=b,this._states=x,this.Promise=C,this.options=E.load(p,d),this.options.priority=this._sanitizePriority(this.
options.priority),this.options.id===d.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((z,L)=>{this._resolve=z,this.
_reject=L}),this.retryCount=0}_sanitizePriority(c){var i;return i=~~c!==c?R:c,i<0?0:i>O-1?O-1:i}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({
error:c,message:i="This job has been dropped by Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(c??new S(i)),this.
Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(c){var i;if(i=this._states.jobStatus(this.
options.id),!(i===c||c==="DONE"&&i===null))throw new S(`Invalid job status ${i}, expected ${c}. Please open an issue at https://github.com/SGrondin/bottleneck/i\
ssues`)}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(c,i){return this._assertStatus(
"RECEIVED"),this._states.next(this.options.id),this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:c,blocked:i})}doRun(){return this.retryCount===
0?(this._assertStatus("QUEUED"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.
options})}async doExecute(c,i,p,d){var m,b,x;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTIN\
G"),b={args:this.args,options:this.options,retryCount:this.retryCount},this.Events.trigger("executing",b);try{if(x=await(c!=null?c.schedule(this.options,this.task,
...this.args):this.task(...this.args)),i())return this.doDone(b),await d(this.options,b),this._assertStatus("DONE"),this._resolve(x)}catch(C){return m=C,this._onFailure(
m,b,i,p,d)}}doExpire(c,i,p){var d,m;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),
m={args:this.args,options:this.options,retryCount:this.retryCount},d=new S(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(d,m,c,i,p)}async _onFailure(c,i,p,d,m){
var b,x;if(p())return b=await this.Events.trigger("failed",c,i),b!=null?(x=~~b,this.Events.trigger("retry",`Retrying ${this.options.id} after ${x} ms`,i),this.retryCount++,
d(x)):(this.doDone(i),await m(this.options,i),this._assertStatus("DONE"),this._reject(c))}doDone(c){return this._assertStatus("EXECUTING"),this._states.next(this.
options.id),this.Events.trigger("done",c)}};var q=T,H,Q,D;D=s,H=v,Q=class{static{h(this,"LocalDatastore")}constructor(c,i,p){this.instance=c,this.storeOptions=i,
this.clientId=this.instance._randomIndex(),D.load(p,p,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,
this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var c;return this.heartbeat==null&&(this.
storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.
reservoirIncreaseAmount!=null)?typeof(c=this.heartbeat=setInterval(()=>{var i,p,d,m,b;if(m=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&m>=this.
_lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=m,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,
this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&m>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&
({reservoirIncreaseAmount:i,reservoirIncreaseMaximum:d,reservoir:b}=this.storeOptions,this._lastReservoirIncrease=m,p=d!=null?Math.min(i,d-b):i,p>0))return this.
storeOptions.reservoir+=p,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).unref=="function"?c.unref():void 0:clearInterval(this.heartbeat)}async __publish__(c){
return await this.yieldLoop(),this.instance.Events.trigger("message",c.toString())}async __disconnect__(c){return await this.yieldLoop(),clearInterval(this.heartbeat),
this.Promise.resolve()}yieldLoop(c=0){return new this.Promise(function(i,p){return setTimeout(i,c)})}computePenalty(){var c;return(c=this.storeOptions.penalty)!=
null?c:15*this.storeOptions.minTime||5e3}async __updateSettings__(c){return await this.yieldLoop(),D.overwrite(c,c,this.storeOptions),this._startHeartbeat(),this.
instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.
instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(c){return await this.yieldLoop(),this._nextRequest+this.timeout<
c}computeCapacity(){var c,i;return{maxConcurrent:c,reservoir:i}=this.storeOptions,c!=null&&i!=null?Math.min(c-this._running,i):c!=null?c-this._running:i??null}conditionsCheck(c){
var i;return i=this.computeCapacity(),i==null||c<=i}async __incrementReservoir__(c){var i;return await this.yieldLoop(),i=this.storeOptions.reservoir+=c,this.instance.
_drainAll(this.computeCapacity()),i}async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(c){return this._unblockTime>=
c}check(c,i){return this.conditionsCheck(c)&&this._nextRequest-i<=0}async __check__(c){var i;return await this.yieldLoop(),i=Date.now(),this.check(c,i)}async __register__(c,i,p){
var d,m;return await this.yieldLoop(),d=Date.now(),this.conditionsCheck(i)?(this._running+=i,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=i),
m=Math.max(this._nextRequest-d,0),this._nextRequest=d+m+this.storeOptions.minTime,{success:!0,wait:m,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){
return this.storeOptions.strategy===3}async __submit__(c,i){var p,d,m;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&i>this.storeOptions.maxConcurrent)
throw new H(`Impossible to add a job having a weight of ${i} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return d=Date.now(),
m=this.storeOptions.highWater!=null&&c===this.storeOptions.highWater&&!this.check(i,d),p=this.strategyIsBlock()&&(m||this.isBlocked(d)),p&&(this._unblockTime=d+
this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:m,blocked:p,strategy:this.storeOptions.
strategy}}async __free__(c,i){return await this.yieldLoop(),this._running-=i,this._done+=i,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};
var B=Q,K,te;K=v,te=class{static{h(this,"States")}constructor(c){this.status=c,this._jobs={},this.counts=this.status.map(function(){return 0})}next(c){var i,p;if(i=
this._jobs[c],p=i+1,i!=null&&p<this.status.length)return this.counts[i]--,this.counts[p]++,this._jobs[c]++;if(i!=null)return this.counts[i]--,delete this._jobs[c]}start(c){
var i;return i=0,this._jobs[c]=i,this.counts[i]++}remove(c){var i;return i=this._jobs[c],i!=null&&(this.counts[i]--,delete this._jobs[c]),i!=null}jobStatus(c){var i;
return(i=this.status[this._jobs[c]])!=null?i:null}statusJobs(c){var i,p,d,m,b;if(c!=null){if(p=this.status.indexOf(c),p<0)throw new K(`status must be one of ${this.
status.join(", ")}`);d=this._jobs,m=[];for(i in d)b=d[i],b===p&&m.push(i);return m}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(
((c,i,p)=>(c[this.status[p]]=i,c)),{})}};var pe=te,de,X;de=a,X=class{static{h(this,"Sync")}constructor(c,i){this.schedule=this.schedule.bind(this),this.name=c,this.
Promise=i,this._running=0,this._queue=new de}isEmpty(){return this._queue.length===0}async _tryToRun(){var c,i,p,d,m,b,x;if(this._running<1&&this._queue.length>
0)return this._running++,{task:x,args:c,resolve:m,reject:d}=this._queue.shift(),i=await(async function(){try{return b=await x(...c),function(){return m(b)}}catch(C){
return p=C,function(){return d(p)}}})(),this._running--,this._tryToRun(),i()}schedule(c,...i){var p,d,m;return m=d=null,p=new this.Promise(function(b,x){return m=
b,d=x}),this._queue.push({task:c,args:i,resolve:m,reject:d}),this._tryToRun(),p}};var N=X,xe="2.19.5",Y={version:xe},Qr=Object.freeze({version:xe,default:Y}),ut=h(
()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$2"),ct=h(()=>console.log("You must import the full ver\
sion of Bottleneck in order to use this feature."),"require$$3"),Zr=h(()=>console.log("You must import the full version of Bottleneck in order to use this featu\
re."),"require$$4"),ht,pt,dt,ft,gt,_e;_e=s,ht=u,ft=ut,dt=ct,gt=Zr,pt=(function(){class _{static{h(this,"Group")}constructor(i={}){this.deleteKey=this.deleteKey.
bind(this),this.limiterOptions=i,_e.load(this.limiterOptions,this.defaults,this),this.Events=new ht(this),this.instances={},this.Bottleneck=St,this._startAutoCleanup(),
this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new ft(Object.assign({},this.limiterOptions,
{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new dt(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(i=""){
var p;return(p=this.instances[i])!=null?p:(()=>{var d;return d=this.instances[i]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${i}`,timeout:this.
timeout,connection:this.connection})),this.Events.trigger("created",d,i),d})()}async deleteKey(i=""){var p,d;return d=this.instances[i],this.connection&&(p=await this.
connection.__runCommand__(["del",...gt.allKeys(`${this.id}-${i}`)])),d!=null&&(delete this.instances[i],await d.disconnect()),d!=null||p>0}limiters(){var i,p,d,
m;p=this.instances,d=[];for(i in p)m=p[i],d.push({key:i,limiter:m});return d}keys(){return Object.keys(this.instances)}async clusterKeys(){var i,p,d,m,b,x,C,z,L;
if(this.connection==null)return this.Promise.resolve(this.keys());for(x=[],i=null,L=`b_${this.id}-`.length,p=9;i!==0;)for([z,d]=await this.connection.__runCommand__(
["scan",i??0,"match",`b_${this.id}-*_settings`,"count",1e4]),i=~~z,m=0,C=d.length;m<C;m++)b=d[m],x.push(b.slice(L,-p));return x}_startAutoCleanup(){var i;return clearInterval(
this.interval),typeof(i=this.interval=setInterval(async()=>{var p,d,m,b,x,C;x=Date.now(),m=this.instances,b=[];for(d in m){C=m[d];try{await C._store.__groupCheck__(
x)?b.push(this.deleteKey(d)):b.push(void 0)}catch(z){p=z,b.push(C.Events.trigger("error",p))}}return b},this.timeout/2)).unref=="function"?i.unref():void 0}updateSettings(i={}){
if(_e.overwrite(i,this.defaults,this),_e.overwrite(i,i,this.limiterOptions),i.timeout!=null)return this._startAutoCleanup()}disconnect(i=!0){var p;if(!this.sharedConnection)
return(p=this.connection)!=null?p.disconnect(i):void 0}}return _.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},_}).call(t);var Vr=pt,
mt,kt,bt;bt=s,kt=u,mt=(function(){class _{static{h(this,"Batcher")}constructor(i={}){this.options=i,bt.load(this.options,this.defaults,this),this.Events=new kt(
this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((i,p)=>this._resolve=i)}_flush(){return clearTimeout(
this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(i){var p;return this._arr.
push(i),p=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.
maxTime)),p}}return _.prototype.defaults={maxTime:null,maxSize:null,Promise},_}).call(t);var Kr=mt,Xr=h(()=>console.log("You must import the full version of Bot\
tleneck in order to use this feature."),"require$$4$1"),Jr=e(Qr),wt,yt,Le,qe,xt,De,_t,vt,Rt,Ne,Z,$t=[].splice;De=10,yt=5,Z=s,_t=g,qe=q,xt=B,vt=Xr,Le=u,Rt=pe,Ne=
N,wt=(function(){class _{static{h(this,"Bottleneck")}constructor(i={},...p){var d,m;this._addToQueue=this._addToQueue.bind(this),this._validateOptions(i,p),Z.load(
i,this.instanceDefaults,this),this._queues=new _t(De),this._scheduled={},this._states=new Rt(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?
["DONE"]:[])),this._limiter=null,this.Events=new Le(this),this._submitLock=new Ne("submit",this.Promise),this._registerLock=new Ne("register",this.Promise),m=Z.
load(i,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return d=Z.load(i,this.redisStoreDefaults,
{}),new vt(this,m,d);if(this.datastore==="local")return d=Z.load(i,this.localStoreDefaults,{}),new xt(this,m,d);throw new _.prototype.BottleneckError(`Invalid d\
atastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzero",()=>{var b;return(b=this._store.heartbeat)!=null&&typeof b.ref=="function"?b.ref():void 0}),
this._queues.on("zero",()=>{var b;return(b=this._store.heartbeat)!=null&&typeof b.unref=="function"?b.unref():void 0})}_validateOptions(i,p){if(!(i!=null&&typeof i==
"object"&&p.length===0))throw new _.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upg\
rading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(i){return this._store.__publish__(i)}disconnect(i=!0){return this._store.__disconnect__(i)}chain(i){return this.
_limiter=i,this}queued(i){return this._queues.queued(i)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){
return this._store.__running__()}done(){return this._store.__done__()}jobStatus(i){return this._states.jobStatus(i)}jobs(i){return this._states.statusJobs(i)}counts(){
return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(i=1){return this._store.__check__(i)}_clearGlobalState(i){return this.
_scheduled[i]!=null?(clearTimeout(this._scheduled[i].expiration),delete this._scheduled[i],!0):!1}async _free(i,p,d,m){var b,x;try{if({running:x}=await this._store.
__free__(i,d.weight),this.Events.trigger("debug",`Freed ${d.id}`,m),x===0&&this.empty())return this.Events.trigger("idle")}catch(C){return b=C,this.Events.trigger(
"error",b)}}_run(i,p,d){var m,b,x;return p.doRun(),m=this._clearGlobalState.bind(this,i),x=this._run.bind(this,i,p),b=this._free.bind(this,i,p),this._scheduled[i]=
{timeout:setTimeout(()=>p.doExecute(this._limiter,m,x,b),d),expiration:p.options.expiration!=null?setTimeout(function(){return p.doExpire(m,x,b)},d+p.options.expiration):
void 0,job:p}}_drainOne(i){return this._registerLock.schedule(()=>{var p,d,m,b,x;return this.queued()===0?this.Promise.resolve(null):(x=this._queues.getFirst(),
{options:b,args:p}=m=x.first(),i!=null&&b.weight>i?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${b.id}`,{args:p,options:b}),d=this._randomIndex(),
this._store.__register__(d,b.weight,b.expiration).then(({success:C,wait:z,reservoir:L})=>{var fe;return this.Events.trigger("debug",`Drained ${b.id}`,{success:C,
args:p,options:b}),C?(x.shift(),fe=this.empty(),fe&&this.Events.trigger("empty"),L===0&&this.Events.trigger("depleted",fe),this._run(d,m,z),this.Promise.resolve(
b.weight)):this.Promise.resolve(null)})))})}_drainAll(i,p=0){return this._drainOne(i).then(d=>{var m;return d!=null?(m=i!=null?i-d:i,this._drainAll(m,p+d)):this.
Promise.resolve(p)}).catch(d=>this.Events.trigger("error",d))}_dropAllQueued(i){return this._queues.shiftAll(function(p){return p.doDrop({message:i})})}stop(i={}){
var p,d;return i=Z.load(i,this.stopDefaults),d=h(m=>{var b;return b=h(()=>{var x;return x=this._states.counts,x[0]+x[1]+x[2]+x[3]===m},"finished"),new this.Promise(
(x,C)=>b()?x():this.on("done",()=>{if(b())return this.removeAllListeners("done"),x()}))},"waitForExecuting"),p=i.dropWaitingJobs?(this._run=function(m,b){return b.
doDrop({message:i.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var m,b,x;b=this.
_scheduled;for(m in b)x=b[m],this.jobStatus(x.job.options.id)==="RUNNING"&&(clearTimeout(x.timeout),clearTimeout(x.expiration),x.job.doDrop({message:i.dropErrorMessage}));
return this._dropAllQueued(i.dropErrorMessage),d(0)}))):this.schedule({priority:De-1,weight:0},()=>d(1)),this._receive=function(m){return m._reject(new _.prototype.
BottleneckError(i.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new _.prototype.BottleneckError("stop() has already been called")),p}async _addToQueue(i){
var p,d,m,b,x,C,z;({args:p,options:b}=i);try{({reachedHWM:x,blocked:d,strategy:z}=await this._store.__submit__(this.queued(),b.weight))}catch(L){return m=L,this.
Events.trigger("debug",`Could not queue ${b.id}`,{args:p,options:b,error:m}),i.doDrop({error:m}),!1}return d?(i.doDrop(),!0):x&&(C=z===_.prototype.strategy.LEAK?
this._queues.shiftLastFrom(b.priority):z===_.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(b.priority+1):z===_.prototype.strategy.OVERFLOW?i:void 0,
C?.doDrop(),C==null||z===_.prototype.strategy.OVERFLOW)?(C==null&&i.doDrop(),x):(i.doQueue(x,d),this._queues.push(i),await this._drainAll(),x)}_receive(i){return this.
_states.jobStatus(i.options.id)!=null?(i._reject(new _.prototype.BottleneckError(`A job with the same id already exists (id=${i.options.id})`)),!1):(i.doReceive(),
this._submitLock.schedule(this._addToQueue,i))}submit(...i){var p,d,m,b,x,C,z;return typeof i[0]=="function"?(x=i,[d,...i]=x,[p]=$t.call(i,-1),b=Z.load({},this.
jobDefaults)):(C=i,[b,d,...i]=C,[p]=$t.call(i,-1),b=Z.load(b,this.jobDefaults)),z=h((...L)=>new this.Promise(function(fe,en){return d(...L,function(...Tt){return(Tt[0]!=
null?en:fe)(Tt)})}),"task"),m=new qe(z,i,b,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),m.promise.then(function(L){return typeof p==
"function"?p(...L):void 0}).catch(function(L){return Array.isArray(L)?typeof p=="function"?p(...L):void 0:typeof p=="function"?p(L):void 0}),this._receive(m)}schedule(...i){
var p,d,m;return typeof i[0]=="function"?([m,...i]=i,d={}):[d,m,...i]=i,p=new qe(m,i,d,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),
this._receive(p),p.promise}wrap(i){var p,d;return p=this.schedule.bind(this),d=h(function(...m){return p(i.bind(this),...m)},"wrapped"),d.withOptions=function(m,...b){
return p(m,i,...b)},d}async updateSettings(i={}){return await this._store.__updateSettings__(Z.overwrite(i,this.storeDefaults)),Z.overwrite(i,this.instanceDefaults,
this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(i=0){return this._store.__incrementReservoir__(i)}}return _.default=_,
_.Events=Le,_.version=_.prototype.version=Jr.version,_.strategy=_.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},_.BottleneckError=_.prototype.
BottleneckError=v,_.Group=_.prototype.Group=Vr,_.RedisConnection=_.prototype.RedisConnection=ut,_.IORedisConnection=_.prototype.IORedisConnection=ct,_.Batcher=_.
prototype.Batcher=Kr,_.prototype.jobDefaults={priority:yt,weight:1,expiration:null,id:"<no-id>"},_.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,
strategy:_.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,
reservoirIncreaseMaximum:null},_.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},_.prototype.redisStoreDefaults={Promise,timeout:null,
heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},_.prototype.instanceDefaults={datastore:"\
local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},_.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and\
 cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},_}).call(t);var St=wt,Yr=St;return Yr}))});var Wt=ve($e(),1);var nn="0.0.0-development";function sn(t){return t.request!==void 0}h(sn,"isRequestError");async function Ft(t,e,r,n){if(!sn(r)||!r?.request.request)throw r;if(r.
status>=400&&!t.doNotRetry.includes(r.status)){let s=n.request.retries!=null?n.request.retries:t.retries,o=Math.pow((n.request.retryCount||0)+1,2);throw e.retry.
retryRequest(r,s,o)}throw r}h(Ft,"errorRequest");async function on(t,e,r,n){let s=new Wt.default;return s.on("failed",function(o,a){let l=~~o.request.request?.retries,
u=~~o.request.request?.retryAfter;if(n.request.retryCount=a.retryCount+1,l>a.retryCount)return u*t.retryAfterBaseValue}),s.schedule(an.bind(null,t,e,r),n)}h(on,
"wrapRequest");async function an(t,e,r,n){let s=await r(n);if(s.data&&s.data.errors&&s.data.errors.length>0&&/Something went wrong while executing your query/.test(
s.data.errors[0].message)){let o=new Ct(s.data.errors[0].message,500,{request:n,response:s});return Ft(t,e,o,n)}return s}h(an,"requestWithGraphqlErrorHandling");
function Fe(t,e){let r=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},e.retry),n={retry:{retryRequest:h((s,o,a)=>(s.
request.request=Object.assign({},s.request.request,{retries:o,retryAfter:a}),s),"retryRequest")}};return r.enabled&&(t.hook.error("request",Ft.bind(null,r,n)),t.
hook.wrap("request",on.bind(null,r,n))),n}h(Fe,"retry");Fe.VERSION=nn;var Qt=ve($e(),1);var ln="0.0.0-development",We=h(()=>Promise.resolve(),"noop");function un(t,e,r){return t.retryLimiter.schedule(cn,t,e,r)}h(un,"wrapRequest");async function cn(t,e,r){
let{pathname:n}=new URL(r.url,"http://github.test"),s=hn(r.method,n),o=!s&&r.method!=="GET"&&r.method!=="HEAD",a=r.method==="GET"&&n.startsWith("/search/"),l=n.
startsWith("/graphql"),k=~~e.retryCount>0?{priority:0,weight:0}:{};t.clustering&&(k.expiration=1e3*60),(o||l)&&await t.write.key(t.id).schedule(k,We),o&&t.triggersNotification(
n)&&await t.notifications.key(t.id).schedule(k,We),a&&await t.search.key(t.id).schedule(k,We);let f=(s?t.auth:t.global).key(t.id).schedule(k,e,r);if(l){let w=await f;
if(w.data.errors!=null&&w.data.errors.some(g=>g.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:w,data:w.data})}return f}
h(cn,"doRequest");function hn(t,e){return t==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(e)||t==="POST"&&(/^\/applications\/[^/]+\/token$/.test(e)||
/^\/app\/installations\/[^/]+\/access_tokens$/.test(e)||e==="/login/oauth/access_token")}h(hn,"isAuthRequest");var pn=["/orgs/{org}/invitations","/orgs/{org}/in\
vitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/\
{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_numbe\
r}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pu\
lls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls\
/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}\
/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"];function dn(t){let r=`^(?:${t.map(n=>n.split("/").map(s=>s.
startsWith("{")?"(?:.+?)":s).join("/")).map(n=>`(?:${n})`).join("|")})[^/]*$`;return new RegExp(r,"i")}h(dn,"routeMatcher");var Ut=dn(pn),Zt=Ut.test.bind(Ut),W={},
fn=h(function(t,e){W.global=new t.Group({id:"octokit-global",maxConcurrent:10,...e}),W.auth=new t.Group({id:"octokit-auth",maxConcurrent:1,...e}),W.search=new t.
Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...e}),W.write=new t.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...e}),W.notifications=new t.Group(
{id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...e})},"createGroups");function Se(t,e){let{enabled:r=!0,Bottleneck:n=Qt.default,id:s="no-id",timeout:o=1e3*
60*2,connection:a}=e.throttle||{};if(!r)return{};let l={timeout:o};typeof a<"u"&&(l.connection=a);let u=Object.assign({clustering:a!=null,triggersNotification:Zt,
fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:s},e.throttle);if(typeof u.onSecondaryRateLimit!="function"||typeof u.onRateLimit!="function")throw new Error(
`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let k=!1,f=h(()=>{if(k)return;k=!0,W.global==null&&fn(n,l),u.global=u.global??W.global,u.auth=u.auth??W.auth,u.search=u.search??W.search,u.write=u.write??
W.write,u.notifications=u.notifications??W.notifications,u.retryLimiter=u.retryLimiter??new n;let w={},g=new n.Events(w);w.on("secondary-limit",u.onSecondaryRateLimit),
w.on("rate-limit",u.onRateLimit),w.on("error",y=>t.log.warn("Error in throttling-plugin limit handler",y)),u.retryLimiter.on("failed",async function(y,v){let[S,
R,T]=v.args,{pathname:O}=new URL(T.url,"http://github.test");if(!(O.startsWith("/graphql")&&y.status!==401||y.status===403||y.status===429))return;let q=~~R.retryCount;
R.retryCount=q,T.request.retryCount=q;let{wantRetry:H,retryAfter:Q=0}=await(async function(){if(/\bsecondary rate\b/i.test(y.message)){let D=Number(y.response.headers["\
retry-after"])||S.fallbackSecondaryRateRetryAfter;return{wantRetry:await g.trigger("secondary-limit",D,T,t,q),retryAfter:D}}if(y.response.headers!=null&&y.response.
headers["x-ratelimit-remaining"]==="0"||(y.response.data?.errors??[]).some(D=>D.type==="RATE_LIMITED")){let D=new Date(~~y.response.headers["x-ratelimit-reset"]*
1e3).getTime(),B=Math.max(Math.ceil((D-Date.now())/1e3)+1,0);return{wantRetry:await g.trigger("rate-limit",B,T,t,q),retryAfter:B}}return{}})();if(H)return R.retryCount++,
Q*S.retryAfterBaseValue})},"initializeBottleneck");return t.hook.wrap("request",(w,g)=>(f(),un(u,w,g))),{}}h(Se,"throttling");Se.VERSION=ln;Se.triggersNotification=
Zt;var Vt="6.0.0";function Ue(t){t.hook.wrap("request",(e,r)=>{t.log.debug("request",r);let n=Date.now(),s=t.request.endpoint.parse(r),o=s.url.replace(r.baseUrl,"");return e(r).then(
a=>{let l=a.headers["x-github-request-id"];return t.log.info(`${s.method} ${o} - ${a.status} with id ${l} in ${Date.now()-n}ms`),a}).catch(a=>{let l=a.response?.
headers["x-github-request-id"]||"UNKNOWN";throw t.log.error(`${s.method} ${o} - ${a.status} with id ${l} in ${Date.now()-n}ms`),a})})}h(Ue,"requestLog");Ue.VERSION=
Vt;var Kt="22.0.1";var Xt=At.plugin(Ue,Pt,It).defaults({userAgent:`octokit-rest.js/${Kt}`});var Qe=ve($e(),1),ur=ve(rn(),1);var ae=j().check(jt(/^[0-9a-f]{40,64}$/)),le=I({sha:ae}),gn=I({sha:ae,tree:F(I({path:j(),mode:j(),type:j()}))}),mn=I({sha:ae,tree:le}),kn=I({sha:ae,content:j(),
encoding:j()}),Jt=I({ref:j(),object:le}),Yt=I({number:ge(),head:I({sha:ae}),base:I({sha:ae})}),tr=I({filename:j(),status:j(),changes:ge()}),bn=I({merge_base_commit:le,
commits:F(le),files:Gt(F(tr))}),er=I({type:j(),name:j()}),wn=[["GET",/^pulls$/,F(Yt)],["GET",/^pulls\/\d+$/,Yt],["GET",/^pulls\/\d+\/files$/,F(tr)],["GET",/^issues\/\d+\/comments$/,
F(I({id:ge()}))],["GET",/^compare\//,bn],["GET",/^branches\//,I({protected:Bt(),commit:le})],["GET",/^contents\//,Re([F(er),er])],["GET",/^git\/trees\//,gn],["G\
ET",/^git\/blobs\//,kn],["GET",/^git\/commits\//,mn],["GET",/^git\/ref\//,Jt],["GET",/^git\/matching-refs\//,F(Jt)],["POST",/^git\/(?:blobs|trees|commits)$/,le],
["POST",/^check-runs$/,I({id:ge()})],["GET",/^collaborators\/[^/]+\/permission$/,I({permission:j()})]],yn=Re([I({data:I({})}),I({errors:F(je())})]),xn=Re([I({data:I(
{viewer:I({login:j()})})}),I({errors:F(je())})]);function rr({method:t,url:e,asked:r,body:n}){let{pathname:s}=new URL(e),o=s.endsWith("/graphql"),a=/\/repos\/[^/]+\/[^/]+\/(.*)/.
exec(s)?.[1]??"",l=wn.find(([w,g])=>w===t&&g.test(a)),u=o?/\bviewer\b/.test(r)?xn:yn:l?.[2];if(u===void 0)return;if(n.length===0)return"it is empty";let k=new TextDecoder().
decode(n),f;try{f=JSON.parse(k)}catch{return/^\s*</.test(k)?"it is a web page":"it is not JSON"}return u.safeParse(f).success?void 0:"it lacks what the API desc\
ribes"}h(rr,"notOfGitHub");var sr={wait:6e4,bytes:128*1024*1024,unanswered:3,requests:5e3,pause:60};function Te(t){let e=new Error(t);return e.name="AbortError",e}h(Te,"final");function ir(t,e,r){
let n=h(a=>e===""?a:a.replaceAll(e,"***"),"mask"),s=0,o=0;return async(a,l)=>{let u=l?.method??"GET",k=typeof l?.body=="string"?l.body:"",f=u==="GET"||/^\{"query":"\s*query\b/.
test(k);if(s>=r.unanswered)throw Te(`the server left ${s} requests without a whole answer, so it is not asked again`);if(++o>r.requests)throw Te(`one run asks ${r.
requests} times at most`);let w=new AbortController,g=setTimeout(()=>w.abort(),r.wait),y=l?.signal;try{let v=y?AbortSignal.any([y,w.signal]):w.signal,S=await t(
a,{...l,signal:v}),R=await _n(S,r.bytes),{status:T,statusText:O,url:E}=S,q=T===200||T===201?rr({method:u,url:E,asked:k,body:R}):void 0;if(q!==void 0)throw nr(f,
`what was answered is not from GitHub's API: ${q}`);return vn($n(R,e),{status:T,statusText:n(O),url:E,headers:Rn(S,n)})}catch(v){throw w.signal.aborted?(s++,nr(
f,`the whole answer did not come within ${r.wait/1e3} seconds`)):or(v,n)}finally{clearTimeout(g),w.abort()}}}h(ir,"boundedFetch");function nr(t,e){return t?new Error(
e):Te(e)}h(nr,"asError");async function _n(t,e){let r=[],n=0;for await(let s of t.body??[]){if(n+=s.length,n>e)throw Te(`the answer is longer than ${e/1024/1024}\
 MiB`);r.push(s)}return Buffer.concat(r)}h(_n,"readBody");function vn(t,{url:e,...r}){let n=new Response(t.length===0?null:new Uint8Array(t),r);return Object.defineProperty(
n,"url",{value:e}),n}h(vn,"rebuilt");function Rn(t,e){return[...t.headers].map(([r,n])=>[r,e(n)])}h(Rn,"headersOf");function $n(t,e){let r=Buffer.from(t);return e===
""||!r.includes(e)?r:Buffer.from(r.toString("latin1").replaceAll(Buffer.from(e).toString("latin1"),"***"),"latin1")}h($n,"masked");function or(t,e){return t instanceof
Error?(t.message=e(t.message),t.cause=or(t.cause,e),t):typeof t=="string"?e(t):t}h(or,"withoutSecret");var ar=2,lr={debug:h(()=>{},"debug"),info:h(()=>{},"info"),warn:h(()=>{},"warn"),error:h(()=>{},"error")};function Sn(t){let e=new Et().getAgentDispatcher(t),r=e===
void 0?{}:{dispatcher:e};return(n,s)=>(0,ur.fetch)(n,{...s,...r})}h(Sn,"proxyFetch");function Gi(t,e,r,n=sr){let s=h(w=>(g,y,v,S)=>S>=ar||g>n.pause?(r.info(`Git\
Hub's ${w} asks to wait ${g} s (try ${S+1}): given up.`),!1):(r.info(`GitHub's ${w} asks to wait ${g} s before this ${y.method} is tried again.`),!0),"grant"),o=Xt.
plugin(Fe,Se),a=zt(),l={baseUrl:a,request:{fetch:Tn(ir(Sn(a),t,n)),log:lr},auth:t,userAgent:e,log:lr,throttle:{notifications:new Qe.default.Group({maxConcurrent:1,
minTime:1e3}),onRateLimit:s("rate limit"),onSecondaryRateLimit:s("secondary rate limit")},retry:{doNotRetry:[400,401,403,404,406,410,413,422,429,451],retries:ar}},
u=new o(l),k=new Qe.default.Group({maxConcurrent:10}),f=new o({...l,throttle:{...l.throttle,write:k}});return u.hook.wrap("request",(w,g)=>{if(typeof g.query!="\
string"||!/^\s*query\b/.test(g.query))return w(g);let{hook:y,...v}=g.request;return f.request({...g,request:v})}),u}h(Gi,"connect");function Tn(t){return async(e,r)=>{
let n=await t(e,r),s=n.status===200&&n.url.endsWith("/graphql");if(!s&&n.status!==403&&n.status!==422)return n;let o=await n.clone().text(),a=s?En(o):cr(o);return a===
void 0?n:new Response(JSON.stringify({message:a}),{status:429,headers:[...n.headers]})}}h(Tn,"limitsAsRefusals");function cr(t){let e=Lt(t);return e?.kind==="to\
o-quick"?`${e.words.exec(t)?.[0]}: a secondary rate limit`:void 0}h(cr,"tooQuickIn");function En(t){if(!t.includes('"errors"'))return;let e=Nt(Ot(t));if(!(e===void 0||
Object.values(e.data??{}).some(r=>r!==null)))for(let{type:r,message:n}of e.problems){let o=r==="RATE_LIMITED"||/secondary rate limit/i.test(n)?n:cr(n);if(o!==void 0)
return o}}h(En,"limitIn");var Wi="github-actions[bot]";async function Ui(t,e,r){let{owner:n,repo:s,commentId:o}=e;if(o!==void 0)try{e.threadId===void 0?await t.rest.reactions.createForIssueComment(
{owner:n,repo:s,comment_id:o,content:r}):await t.rest.reactions.createForPullRequestReviewComment({owner:n,repo:s,comment_id:o,content:r});return}catch(a){return Dt(
"The reaction to the comment was not posted",a)}}h(Ui,"react");async function Qi(t,e,r){let{owner:n,repo:s,number:o,threadId:a}=e;if(a===void 0){await Cn(t,e,r);
return}let l={owner:n,repo:s,pull_number:o,comment_id:a,body:r};await t.rest.pulls.createReplyForReviewComment({...l,request:{retries:0}})}h(Qi,"answer");async function Cn(t,{
owner:e,repo:r,number:n},s){await t.rest.issues.createComment({owner:e,repo:r,issue_number:n,body:s,request:{retries:0}})}h(Cn,"addComment");async function Zi(t,{
owner:e,repo:r},n,s){await t.rest.issues.updateComment({owner:e,repo:r,comment_id:n,body:s})}h(Zi,"updateComment");async function Vi(t,{owner:e,repo:r},{login:n,
id:s}){let o=h(async u=>{let{permission:k,user:f}=(await t.rest.repos.getCollaboratorPermissionLevel({owner:e,repo:r,username:u})).data;return s!==void 0&&typeof f?.
id=="number"&&f.id!==s?void 0:k},"permissionOf"),a=await o(n).catch(u=>{if(s===void 0||qt(u)!==404)throw u});if(a!==void 0||s===void 0)return a??"none";let{data:l}=await t.
rest.users.getById({account_id:s});return await o(l.login)??"none"}h(Vi,"readPermission");async function Ki(t,{owner:e,repo:r,number:n}){let s={owner:e,repo:r,issue_number:n,
per_page:100},o=await t.paginate(t.rest.issues.listComments,s),a=new Map;for(let{id:l,performed_via_github_app:u}of o){let k=An(u);k!==void 0&&a.set(l,k)}return a}
h(Ki,"readApps");function An(t){if(!(typeof t!="object"||t===null))return"slug"in t&&typeof t.slug=="string"?t.slug:"an app without a name"}h(An,"appName");var hr="\
id fullDatabaseId body viewerDidAuthor isMinimized lastEditedAt editor { __typename login } author { __typename login ... on User { databaseId } }",pr=`pageInfo\
 { hasNextPage endCursor } nodes { ${hr} }`,dr=`pageInfo { hasNextPage endCursor }
  nodes { ${hr} viewerCanUpdate originalCommit { oid } }`,In=`query posted($owner: String!, $repo: String!, $number: Int!,
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
          comments(first: 100) { ${dr} }
        }
      }
      comments(first: 100, after: $comments) @include(if: $moreComments) {
        ${pr}
      }
      reviews(first: 100, after: $reviews) @include(if: $moreReviews) {
        pageInfo { hasNextPage endCursor }
        nodes { id body viewerDidAuthor isMinimized comments(first: 1) { totalCount } }
      }
    }
  }
}`,Pn=`query thread($id: ID!, $after: String) {
  node(id: $id) { ... on PullRequestReviewThread { comments(first: 100, after: $after) { ${dr} } } }
}`;function Xi(t,e){return zn(t,e,{moreThreads:!0,moreComments:!0,moreReviews:!0})}h(Xi,"readConversation");var On=`query issueComments($owner: String!, $repo: \
String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { comments(first: 100, after: $after) { ${pr} } }
  }
}`;async function Ji(t,{owner:e,repo:r,number:n}){let s=[],o=null;do{let l=(await t.graphql(On,{owner:e,repo:r,number:n,after:o})).repository?.issue?.comments;if(l===
void 0)throw new Error(`GitHub knows no issue ${n} of ${e}/${r}.`);s.push(...ue(l)),o=l.pageInfo.hasNextPage?l.pageInfo.endCursor:null}while(o!==null);return s}
h(Ji,"readIssueComments");async function zn(t,{owner:e,repo:r,number:n},s){let o=[],a=[],l=[],u={headSha:"",viewer:""},k=s,f={};for(;k.moreThreads||k.moreComments||
k.moreReviews;){let w=await t.graphql(In,{owner:e,repo:r,number:n,...f,...k}),g=w.repository?.pullRequest;if(!g)throw new Error(`GitHub knows no pull request ${n}\
 of ${e}/${r}.`);u={headSha:g.headRefOid,viewer:w.viewer.login};for(let y of ue(g.reviewThreads))o.push({...y,comments:await Ln(t,y.id,y.comments)});a.push(...ue(
g.comments)),l.push(...ue(g.reviews)),k={moreThreads:g.reviewThreads?.pageInfo.hasNextPage===!0,moreComments:g.comments?.pageInfo.hasNextPage===!0,moreReviews:g.
reviews?.pageInfo.hasNextPage===!0},f={threads:g.reviewThreads?.pageInfo.endCursor??null,comments:g.comments?.pageInfo.endCursor??null,reviews:g.reviews?.pageInfo.
endCursor??null}}return{...u,threads:o,comments:a,reviews:l}}h(zn,"readPages");async function Ln(t,e,r){let n=ue(r),{hasNextPage:s,endCursor:o}=r.pageInfo;for(;s;){
let{node:a}=await t.graphql(Pn,{id:e,after:o});n.push(...ue(a?.comments)),{hasNextPage:s,endCursor:o}=a?.comments?.pageInfo??{hasNextPage:!1,endCursor:null}}return n}
h(Ln,"readThread");function ue(t){if(t===null||t?.nodes===null)throw new Error("GitHub does not tell what was written.");return(t?.nodes??[]).filter(e=>e!==null)}
h(ue,"nodesOf");function Xe(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}h(Xe,"G");var oe=Xe();
function Rr(t){oe=t}h(Rr,"ue");var ne={exec:h(()=>null,"exec")};function re(t){let e=[];return r=>{let n=Math.max(0,Math.min(3,r-1)),s=e[n];return s||(s=t(n),e[n]=
s),s}}h(re,"D");function $(t,e=""){let r=typeof t=="string"?t:t.source,n={replace:h((s,o)=>{let a=typeof o=="string"?o:o.source;return a=a.replace(P.caret,"$1"),
r=r.replace(s,a),n},"replace"),getRegex:h(()=>new RegExp(r,e),"getRegex")};return n}h($,"g");var $r=((t="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+t)}catch{return!1}})(),
P={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,
beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,
leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,
blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,
listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,
tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,
startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,
endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,
escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,
percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:h(
t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),"listItemRegex"),nextBulletRegex:re(t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\\
n|$))`)),hrRegex:re(t=>new RegExp(`^ {0,${t}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:re(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~\
~~)`)),headingBeginRegex:re(t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:re(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:re(t=>new RegExp(
`^ {0,${t}}(?:</?(?:${Ye})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:re(t=>new RegExp(
`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},qn=/^(?:[ \t]*(?:\n|$))+/,Dn=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,
Nn=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,be=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,
jn=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,Je=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,Ye="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|d\
d|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|na\
v|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",we=$(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:\
script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",Ye).getRegex(),Sr=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Tr=$(Sr).replace(/bull/g,Je).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,we).getRegex(),
Bn=$(Sr).replace(/bull/g,Je).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,we).getRegex(),et=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,Gn=/^[^\n]+/,tt=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,
Mn=$(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",tt).replace("\
title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),Hn=$(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,
Je).getRegex(),rt=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Fn=$("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?\
(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script\
|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$)\
)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",rt).replace("tag",Ye).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Er=h(t=>$(et).replace("hr",be).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").
replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",t).replace("html",we).getRegex(),"Ce"),Wn=Er(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),
Un=Er(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),Qn=$(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Un).getRegex(),nt={
blockquote:Qn,code:Dn,def:Mn,fences:Nn,heading:jn,hr:be,html:Fn,lheading:Tr,list:Hn,newline:qn,paragraph:Wn,table:ne,text:Gn},fr=$("^ *([^\\n ].*)\\n {0,3}((?:\\| \
*)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",be).replace("heading",
" {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*\
(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",we).getRegex(),Zn={...nt,lheading:Bn,table:fr,paragraph:$(et).replace("hr",be).replace(
"heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",fr).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$\
))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",we).getRegex()},Vn={...nt,html:$(`^ *(?:comment(?: *\\n|\\s*$)|<\
(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",rt).replace(/tag/g,"(?!(?:a|em|stro\
ng|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:ne,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:$(
et).replace("hr",be).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",Tr).
getRegex()},Kn=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,Xn=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Cr=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,Jn=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,
V=/[\p{P}\p{S}]/u,he=/[\s\p{P}\p{S}]/u,ye=/[^\s\p{P}\p{S}]/u,Yn=$(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,he).getRegex(),es=/[\p{Pi}\p{Ps}"']/u,Ar=/(?!~)[\p{P}\p{S}]/u,
ts=/(?!~)[\s\p{P}\p{S}]/u,rs=/(?:[^\s\p{P}\p{S}]|~)/u,ns=$(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).
replace("precode-",$r?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),Ir=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,
ss=$(Ir,"u").replace(/punct/g,V).getRegex(),is=$(Ir,"u").replace(/punct/g,Ar).getRegex(),os=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
as=$(os,"u").replace(/openQuote/g,es).replace(/punct/g,V).getRegex(),Pr="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace\
(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",
ls=$(Pr,"gu").replace(/notPunctSpace/g,ye).replace(/punctSpace/g,he).replace(/punct/g,V).getRegex(),us=$(Pr,"gu").replace(/notPunctSpace/g,rs).replace(/punctSpace/g,
ts).replace(/punct/g,Ar).getRegex(),cs="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*\
)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",hs=$(
cs,"gu").replace(/notPunctSpace/g,ye).replace(/punctSpace/g,he).replace(/punct/g,V).getRegex(),ps=$("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punc\
t(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(
/notPunctSpace/g,ye).replace(/punctSpace/g,he).replace(/punct/g,V).getRegex(),ds="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|not\
PunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=n\
otPunctSpace)",fs=$(ds,"gu").replace(/notPunctSpace/g,ye).replace(/punctSpace/g,he).replace(/punct/g,V).getRegex(),gs=$(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(
/punct/g,V).getRegex(),ms="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)\
(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",ks=$(ms,"gu").replace(/notPunctSpace/g,ye).replace(/punctSpace/g,he).replace(/punct/g,
V).getRegex(),bs=$(/\\(punct)/,"gu").replace(/punct/g,V).getRegex(),ws=$(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,V).getRegex(),
ys=$(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),xs=$(rt).replace("(?:-->|$)","-->").getRegex(),_s=$("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\\
?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",xs).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).
getRegex(),Or=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,Ae=$(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brack\
ets",Or).getRegex(),vs=$(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",Ae).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).
replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),Rs=$(/^!?\[(label)\]\[(ref)\]/).replace("label",Ae).replace(
"ref",tt).getRegex(),$s=$(/^!?\[(ref)\](?:\[\])?/).replace("ref",tt).getRegex(),gr=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Ss=$(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Or).getRegex(),Ts=$("reflink|nolink(?!\\()","g").replace("reflink",$(/^!?\[(label)\]\[(ref)\]/).replace("label",Ss).replace("ref",gr).getRegex()).
replace("nolink",$(/^!?\[(ref)\](?:\[\])?/).replace("ref",gr).getRegex()).getRegex(),mr=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Es=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,
Cs=$(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Es).getRegex(),st={_backpedal:ne,anyPunctuation:bs,anyPunctuationOutsideCode:ws,autolink:ys,
blockSkip:ns,br:Cr,code:Xn,del:ne,delLDelim:ne,delRDelim:ne,emStrongLDelim:ss,emStrongRDelimAst:ls,emStrongRDelimUnd:ps,escape:Kn,link:vs,nolink:$s,punctuation:Yn,
reflink:Rs,reflinkSearch:Ts,tag:_s,text:Jn,url:ne},As={...st,emStrongLDelim:as,emStrongRDelimAst:hs,emStrongRDelimUnd:fs,link:$(/^!?\[(label)\]\((.*?)\)/).replace(
"label",Ae).getRegex(),reflink:$(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",Ae).getRegex()},Ze={...st,emStrongRDelimAst:us,emStrongLDelim:is,delLDelim:gs,
delRDelim:ks,url:$(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",Cs).replace("protocol",mr).replace("\
email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:$(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",mr).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",$r?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},Is={...Ze,br:$(Cr).replace(
"{2,}","*").getRegex(),text:$(Ze.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},Ee={normal:nt,gfm:Zn,pedantic:Vn},me={normal:st,gfm:Ze,
breaks:Is,pedantic:As},Ps={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},kr=h(t=>Ps[t],"Be");function G(t,e){if(e){if(P.escapeTest.test(t))return t.
replace(P.escapeReplace,kr)}else if(P.escapeTestNoEncode.test(t))return t.replace(P.escapeReplaceNoEncode,kr);return t}h(G,"y");function Os(t){return P.numericCharacterReference.
test(t)?t.replace(P.numericCharacterReferenceOrAmpersand,(e,r,n)=>{if(r===void 0&&n===void 0)return"&amp;";let s=r===void 0?Number.parseInt(n,16):Number.parseInt(
r,10);return s===0||s>1114111||s>=55296&&s<=57343?"�":s===38?"&amp;":String.fromCodePoint(s)}):t}h(Os,"De");function br(t){try{t=encodeURI(t).replace(P.percentDecode,
"%")}catch{return null}return t}h(br,"xe");function wr(t,e){let r=t.replace(P.findPipe,(o,a,l)=>{let u=!1,k=a;for(;--k>=0&&l[k]==="\\";)u=!u;return u?"|":" |"}),
n=r.split(P.splitPipe),s=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.length>e)n.splice(e);else for(;n.length<e;)n.push("");for(;s<
n.length;s++)n[s]=n[s].trim().replace(P.slashPipe,"|");return n}h(wr,"be");function J(t,e,r){let n=t.length;if(n===0)return"";let s=0;for(;s<n;){let o=t.charAt(
n-s-1);if(o===e&&!r)s++;else if(o!==e&&r)s++;else break}return t.slice(0,n-s)}h(J,"C");function yr(t){let e=t.split(`
`),r=e.length-1;for(;r>=0&&P.blankLine.test(e[r]);)r--;return e.length-r<=2?t:e.slice(0,r+1).join(`
`)}h(yr,"Re");function Ie(t){return t.trim().replace(P.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}h(Ie,"W");function xr(t,e){if(t.indexOf(
e[0])===-1&&t.indexOf(e[1])===-1)return-1;let r=0;for(let n=0;n<t.length;n++)if(t[n]==="\\")n++;else if(t[n]===e[0])r++;else if(t[n]===e[1]&&(r--,r<0))return n;
return r>0?-2:-1}h(xr,"Te");var ce=new WeakMap;function it(t){let e={"*":-1,_:-1},r=-1,n=t.length;for(let s=0;s<n;s++){let o=t[s];if(o!=="*"&&o!=="_"&&o!=="~")continue;
let a=s===0?`
`:t[s-1],l=s+1;for(;l<n&&t[l]===o;)l++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(o==="~"?r=s:e[o]=s),s=l-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:r}}h(it,"Oe");function zs(t,e){
let r=it(e),n=ce.get(t);n?n.push(r):ce.set(t,[r])}h(zs,"qe");function Ls(t){let e=ce.get(t);e&&(e.pop(),e.length===0&&ce.delete(t))}h(Ls,"ve");function zr(t,e,r){
let n=ce.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[r]:it(e).lastPossibleEmStrongCloserIndex[r]}h(zr,"oe");function Lr(t,e){let r=ce.
get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleDelCloserIndex:it(e).lastPossibleDelCloserIndex}h(Lr,"ae");function Ce(t,e=0){let r=e,n="";for(let s of t)
if(s==="	"){let o=4-r%4;n+=" ".repeat(o),r+=o}else n+=s,r++;return n}h(Ce,"te");function qs(t,e){let r="";for(let n=0;n<t.length;n++){if(t[n]==="`"){let s=e.inline.
code.exec(t.slice(n));if(s){r+=s[0],n+=s[0].length-1;continue}}if(t[n]==="\\"&&(t[n+1]==="["||t[n+1]==="]")){r+=t[n+1],n++;continue}r+=t[n]}return r}h(qs,"Ht");
function _r(t,e,r,n,s){let o=e.href,a=e.title||null,l=qs(t[1],s),u=t[0].charAt(0)==="!",k=n.state.inLink,f=n.state.linkEmitted,w=n.state.inRawBlock;n.state.inLink=
!0,n.state.linkEmitted=!1;let g=n.inlineTokens(l),y=n.state.linkEmitted;if(n.state.linkEmitted=f,n.state.inLink=k,!u){if(y){n.state.inRawBlock=w;return}n.state.
linkEmitted=!0}return{type:u?"image":"link",raw:r,href:o,title:a,text:l,tokens:g}}h(_r,"He");function Ds(t,e,r){let n=t.match(r.other.indentCodeCompensation);if(n===
null)return e;let s=n[1];return e.split(`
`).map(o=>{let a=o.match(r.other.beginningSpace);if(a===null)return o;let[l]=a;return o.slice(Math.min(l.length,s.length))}).join(`
`)}h(Ds,"Zt");function vr(t,e,r,n){if(!e.includes("<"))return!1;for(let s=0;s<e.length;s++){if(e[s]==="\\"){s++;continue}if(e[s]==="`"){let l=n.inline.code.exec(
e.slice(s));if(l){s+=l[0].length-1;continue}}if(e[s]!=="<")continue;let o=t.slice(r+s),a=n.inline.tag.exec(o)||n.inline.autolink.exec(o);if(a){if(a[0].length>e.
length-s)return!0;s+=a[0].length-1}}return!1}h(vr,"Ze");var se=class{static{h(this,"_")}options;rules;lexer;constructor(t){this.options=t||oe}space(t){let e=this.
rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){let e=this.rules.block.code.exec(t);if(e){let r=this.options.pedantic?e[0]:
yr(e[0]),n=r.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:r,codeBlockStyle:"indented",text:n}}}fences(t){let e=this.rules.block.fences.exec(
t);if(e){let r=e[0],n=Ds(r,e[3]||"",this.rules);return e[3]!==void 0&&(n===""||n.endsWith(`
`))&&(n+=`
`),{type:"code",raw:r,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:n}}}heading(t){let e=this.rules.block.heading.exec(t);if(e){
let r=e[2].trim();if(this.rules.other.endingHash.test(r)){let n=J(r,"#");(this.options.pedantic||!n||this.rules.other.endingSpaceTabChar.test(n))&&(r=n.trim())}
return{type:"heading",raw:J(e[0],`
`),depth:e[1].length,text:r,tokens:this.lexer.inline(r)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",raw:J(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let r=J(e[0],`
`).split(`
`),n="",s="",o=[];for(;r.length>0;){let a=!1,l=[],u;for(u=0;u<r.length;u++)if(this.rules.other.blockquoteStart.test(r[u]))l.push(r[u]),a=!0;else if(!a)l.push(r[u]);else
break;r=r.slice(u);let k=l.join(`
`),f=k.replace(this.rules.other.blockquoteMarkerWhitespace,(y,v,S)=>S.startsWith(" ")?v+" "+S.slice(1):v+Ce(S,v.length)).replace(this.rules.other.blockquoteSetextReplace,
`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");n=n?`${n}
${k}`:k,s=s?`${s}
${f}`:f;let w=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(f,o,!0),this.lexer.state.top=w,r.length===0)break;let g=o.at(-1);if(g?.type===
"code"||g?.type==="heading"||g?.type==="hr"||g?.type==="html"||g?.type==="table")break;if(g?.type==="blockquote"){let y=g,v=r.join(`
`),S=y.raw+`
`+v.replace(this.rules.other.blockquoteSetextReplace2,""),R=this.blockquote(S);o[o.length-1]=R;let T=S.substring(R.raw.length).replace(/^\n/,""),O=T?T.split(`
`).length:0,E=O?r.slice(0,-O):r;if(E.length>0&&(n=`${n}
${E.join(`
`)}`),s=s.substring(0,s.length-y.text.length)+R.text,r=r.slice(E.length),r.length>0&&this.rules.other.blockquoteStart.test(r[0]))continue;break}else if(g?.type===
"list"){let y=g,v=y.raw+`
`+r.join(`
`),S=this.list(v);o[o.length-1]=S;let R=S.raw.length>y.raw.length?v.slice(y.raw.length+1,S.raw.length).split(`
`).length:0;if(R>0){let T=r.slice(0,R).join(`
`);n=`${n}
${T}`,s=`${s}
${T}`}if(r=r.slice(R),r.length>0&&!this.rules.other.blockquoteStart.test(r[0]))break;continue}}return{type:"blockquote",raw:n,tokens:o,text:s}}}list(t){let e=this.
rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let r=t,
n=h(()=>r.length-t.length,"r"),s=e[1].trim(),o=s.length>1,a={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(
-1)}`:`\\${s}`,this.options.pedantic&&(s=o?s:"[*+-]");let l=this.rules.other.listItemRegex(s),u=!1;for(;t;){let w=!1,g="";if(!(e=l.exec(t))||this.rules.block.hr.
test(t))break;let y=n();t=t.substring(e[0].length);let v=e[2].split(`
`,1)[0],S=e[1].length,R=this.options.pedantic?Ce(v,S):v.replace(this.rules.other.leadingSpaceTab,H=>Ce(H,S)),T=t.split(`
`,1)[0],O=!R.trim(),E=0;if(this.options.pedantic?(E=2,g=R.trimStart()):O?E=S+1:(E=R.search(this.rules.other.nonSpaceChar),E=E>4?1:E,g=R.slice(E),E+=S),O&&this.rules.
other.blankLine.test(T)&&(t=t.substring(T.length+1),w=!0),!w){let H=this.rules.other.nextBulletRegex(E),Q=this.rules.other.hrRegex(E),D=this.rules.other.fencesBeginRegex(
E),B=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(E):this.rules.other.headingBeginRegex(E),K=this.rules.other.htmlBeginRegex(E),te=this.rules.
other.blockquoteBeginRegex(E),pe=!1;for(;t;){let de=t.split(`
`,1)[0],X;if(T=de,this.options.pedantic?(T=T.replace(this.rules.other.listReplaceNesting,"  "),X=T):X=T.replace(this.rules.other.leadingSpaceTab,N=>Ce(N)),D.test(
T)||B.test(T)||K.test(T)||te.test(T)||H.test(T)||Q.test(T))break;if(X.search(this.rules.other.nonSpaceChar)>=E||!T.trim())g+=`
`+X.slice(E),pe=!1;else{if(O)break;let N=R;if(!this.options.pedantic&&!g.includes(`
`)&&!R.includes("	")){let Y;for(;!Q.test(N)&&(Y=this.rules.other.nestedBlockMarker.exec(N));)N=N.slice(Y[0].length);if(!N.trim())break}if(N.replace(this.rules.other.
tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||D.test(N)||B.test(N)||K.test(N)||Q.test(N))break;if(!this.options.pedantic&&!pe){let Y=R.replace(
this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(Y)||this.rules.block.heading.test(Y)||this.rules.block.hr.test(Y))break}let xe=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(T)&&this.rules.block.lheading.test(`${R}
${T}`)?`    ${X.replace(/^ {0,3}/,"")}`:T;g+=`
`+xe,pe=!0}O=!T.trim(),t=t.substring(de.length+1),R=X.slice(E)}}let q=r.slice(y,n());a.loose||(u?a.loose=!0:this.rules.other.doubleBlankLine.test(q)&&(u=!0)),a.
items.push({type:"list_item",raw:q,task:!!this.options.gfm&&this.rules.other.listIsTask.test(g),loose:!1,text:g,tokens:[]})}let k=a.items.at(-1);if(k)k.raw=k.raw.
trimEnd(),k.text=k.text.trimEnd();else return;a.raw=r.slice(0,n()).trimEnd();let f=[];for(let w of a.items)if(this.lexer.state.top=!1,f.push(this.lexer.inlineQueue.
length),w.tokens=this.lexer.blockTokens(w.text,[]),!a.loose){let g=w.tokens.filter(v=>v.type==="space"),y=g.length>0&&g.some(v=>this.rules.other.anyLine.test(v.
raw));a.loose=y}for(let w=0;w<a.items.length;w++){let g=a.items[w],y=g.tokens[0];if(g.task&&(y?.type==="text"||y?.type==="paragraph")){g.text=g.text.replace(this.
rules.other.listReplaceTask,""),y.raw=y.raw.replace(this.rules.other.listReplaceTask,""),y.text=y.text.replace(this.rules.other.listReplaceTask,"");let v=this.lexer.
inlineQueue;for(let R=f[w];R<v.length;R++)if(v[R].tokens===y.tokens){v[R].src=v[R].src.replace(this.rules.other.listReplaceTask,"");break}let S=this.rules.other.
listTaskCheckbox.exec(g.raw);if(S){let R={type:"checkbox",raw:S[0]+" ",checked:S[0]!=="[ ]"};g.checked=R.checked,a.loose?g.tokens[0]&&["paragraph","text"].includes(
g.tokens[0].type)&&"tokens"in g.tokens[0]&&g.tokens[0].tokens?(g.tokens[0].raw=R.raw+g.tokens[0].raw,g.tokens[0].text=R.raw+g.tokens[0].text,g.tokens[0].tokens.
unshift(R)):g.tokens.unshift({type:"paragraph",raw:R.raw,text:R.raw,tokens:[R]}):g.tokens.unshift(R)}}else g.task&&(g.task=!1)}if(a.loose)for(let w of a.items){
w.loose=!0;for(let g of w.tokens)g.type==="text"&&(g.type="paragraph")}return a}}html(t){let e=this.rules.block.html.exec(t);if(e){if(this.lexer.state.lastToken?.
type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let r=yr(e[0]);return{type:"html",block:!0,raw:r,pre:e[1]==="pre"||e[1]==="script"||e[1]===
"style",text:r}}}def(t){let e=this.rules.block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&xr(e[2],"()")!==-1)return;let r=Ie(e[1]),n=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=e[3]?e[3].substring(1,e[3].length-1).replace(this.rules.inline.
anyPunctuation,"$1"):e[3];return{type:"def",tag:r,raw:J(e[0],`
`),href:n,title:s}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;let r=wr(e[1]),n=e[2].replace(this.rules.
other.tableAlignChars,"").split("|"),s=e[3]?.trim()?e[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:J(e[0],`
`),header:[],align:[],rows:[]};if(r.length===n.length){for(let a of n)this.rules.other.tableAlignRight.test(a)?o.align.push("right"):this.rules.other.tableAlignCenter.
test(a)?o.align.push("center"):this.rules.other.tableAlignLeft.test(a)?o.align.push("left"):o.align.push(null);for(let a=0;a<r.length;a++)o.header.push({text:r[a],
tokens:this.lexer.inline(r[a]),header:!0,align:o.align[a]});for(let a of s)o.rows.push(wr(a,o.header.length).map((l,u)=>({text:l,tokens:this.lexer.inline(l),header:!1,
align:o.align[u]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let r=e[1].trim();return{type:"heading",raw:J(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:r,tokens:this.lexer.inline(r)}}}paragraph(t){let e=this.rules.block.paragraph.exec(t);if(e){let r=e[1].charAt(e[1].length-
1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:r,tokens:this.lexer.inline(r)}}}text(t){let e=this.rules.block.text.exec(t);if(e)return{type:"text",
raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(t){if(t.charCodeAt(0)!==92)return;let e=this.rules.inline.escape.exec(t);if(e)return{type:"escape",raw:e[0],
text:e[1]}}tag(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.tag.exec(t);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?
this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.
startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=
!1),{type:"html",raw:e[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(t){if(this.lexer.state.linkParenPossible===
!1)return;let e=t.charCodeAt(0);if(e!==91&&e!==33)return;let r=this.rules.inline.link.exec(t);if(r){let n=r[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&vr(
t,r[1],n,this.rules))return;let s=r[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))
return;let u=J(s.slice(0,-1),"\\");if((s.length-u.length)%2===0)return}else{let u=xr(r[2],"()");if(u===-2)return;if(u>-1){let k=(r[0].indexOf("!")===0?5:4)+r[1].
length+u;r[2]=r[2].substring(0,u),r[0]=r[0].substring(0,k).trim(),r[3]=""}}let o=J(r[0].slice(0,-1),"\\");if((r[0].length-o.length)%2===0)return;let a=r[2],l="";
if(this.options.pedantic){let u=this.rules.other.pedanticHrefTitle.exec(a);u&&(a=u[1],l=u[3])}else l=r[3]?r[3].slice(1,-1):"";return a=a.trim(),this.rules.other.
startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(s)?a=a.slice(1):a=a.slice(1,-1)),_r(r,{href:a&&a.replace(this.rules.inline.
anyPunctuation,"$1"),title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},r[0],this.lexer,this.rules)}}reflink(t,e){let r=t.charCodeAt(0);if(r!==91&&r!==33)
return;let n;if((n=this.rules.inline.reflink.exec(t))||(n=this.rules.inline.nolink.exec(t))){let s=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&vr(t,n[1],
s,this.rules))return;let o=e[Ie(n[2]||n[1])];if(!o){let a=n[0].charAt(0);return{type:"text",raw:a,text:a}}return _r(n,o,n[0],this.lexer,this.rules)}}emStrong(t,e,r=""){
let n=this.rules.inline.emStrongLDelim.exec(t);if(!n||!n[1]&&!n[2]&&!n[3]&&!n[4])return;let s=n[0][0],o=r===s,a=e.length-t.length,l=a;for(;!this.options.pedantic&&
l>0&&e[l-1]===s;)l--;let u=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",k=u==="*"||u==="_"||!!this.rules.inline.punctuation.exec(u);l<a&&(r=u);let f=l<a?k:r==="*"||
r==="_"||!!this.rules.inline.punctuation.exec(r);if(n[4]&&r.match(this.rules.other.unicodeAlphaNumeric))return;let w=n[1]||n[3]||"";if(!w||!r||f){let g=[...n[0]].
length-1,y,v,S=g,R=0,T=a-l+g,O=!this.options.pedantic&&!!u.trim()&&(!!w||s==="*"&&!k);if(s!=="*"&&s!=="_")return;let E=s==="*"?this.rules.inline.emStrongRDelimAst:
this.rules.inline.emStrongRDelimUnd,q=zr(this,e,s),H=e.length-t.length+g;if(q<H)return;e=e.slice(-1*t.length+g);let Q=q-H;for(E.lastIndex=0;(n=E.exec(e))!==null&&
!(n.index>Q);){if(y=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!y)continue;if(v=[...y].length,n[3]||n[4]){S+=v;continue}else if((n[5]||n[6]||O)&&T%3&&!((T+v)%3)){if(o&&
(n[5]||n[6]))break;R+=v;continue}if(S-=v,S>0)continue;v=Math.min(v,v+S+R);let D=[...n[0]][0].length,B=t.slice(0,g+n.index+D+v);if(Math.min(g,v)%2){let te=B.slice(
1,-1);return{type:"em",raw:B,text:te,tokens:this.lexer.inlineTokens(te)}}let K=B.slice(2,-2);return{type:"strong",raw:B,text:K,tokens:this.lexer.inlineTokens(K)}}}}codespan(t){
if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(t);if(e){let r=e[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.other.nonSpaceChar.
test(r),s=this.rules.other.startingSpaceChar.test(r)&&this.rules.other.endingSpaceChar.test(r);return n&&s&&(r=r.substring(1,r.length-1)),{type:"codespan",raw:e[0],
text:r}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let r=this.rules.inline.br.exec(t);if(r)return{type:"br",raw:r[0]}}del(t,e,r=""){if(t.charCodeAt(
0)!==126)return;let n=this.rules.inline.delLDelim.exec(t);if(n&&(!n[1]||!r||this.rules.inline.punctuation.exec(r))){let s=[...n[0]].length-1,o,a,l=s,u=this.rules.
inline.delRDelim,k=Lr(this,e),f=e.length-t.length+s;if(k<f)return;e=e.slice(-1*t.length+s);let w=k-f;for(u.lastIndex=0;(n=u.exec(e))!==null&&!(n.index>w);){if(o=
n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!o||(a=[...o].length,a!==s))continue;if(n[3]||n[4]){l+=a;continue}if(l-=a,l>0)continue;a=Math.min(a,a+l);let g=[...n[0]][0].length,
y=t.slice(0,s+n.index+g+a),v=y.slice(s,-s);return{type:"del",raw:y,text:v,tokens:this.lexer.inlineTokens(v)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.
rules.inline.autolink.exec(t);if(e){let r,n;return e[2]==="@"?(r=e[1],n="mailto:"+r):(r=e[1],n=r),{type:"link",raw:e[0],text:r,href:n,autolink:!0,tokens:[{type:"\
text",raw:r,text:r}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let r,n;if(e[2]==="@")r=e[0],n="mailto:"+r;else{let s;do s=e[0],e[0]=this.rules.inline._backpedal.
exec(e[0])?.[0]??"";while(s!==e[0]);r=e[0],e[1]==="www."?n="http://"+e[0]:n=e[0]}return{type:"link",raw:e[0],text:r,href:n,autolink:!0,tokens:[{type:"text",raw:r,
text:r}]}}}inlineText(t){let e=this.rules.inline.text.exec(t);if(e){let r=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:r?e[0]:Os(e[0]),escaped:r}}}},
M=class Ve{static{h(this,"l")}tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||oe,
this.options.tokenizer=this.options.tokenizer||new se,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=
[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let r={other:P,block:Ee.normal,inline:me.normal};this.options.pedantic?(r.block=
Ee.pedantic,r.inline=me.pedantic):this.options.gfm&&(r.block=Ee.gfm,this.options.breaks?r.inline=me.breaks:r.inline=me.gfm),this.tokenizer.rules=r}static get rules(){
return{block:Ee,inline:me}}static lex(e,r){return new Ve(r).lex(e)}static lexInline(e,r){return new Ve(r).inlineTokens(e)}lex(e){e=e.replace(P.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let r=0;r<this.inlineQueue.length;r++){let n=this.inlineQueue[r];this.state.inRawBlock=!1,this.inlineTokens(n.src,n.tokens)}
return this.inlineQueue=[],this.tokens}blockTokens(e,r=[],n=!1){this.tokenizer.lexer=this;let s=this.state.lastToken;this.options.pedantic&&(e=e.replace(P.tabCharGlobal,
"    ").replace(P.spaceLine,""));let o=1/0,a,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===se.prototype.paragraph;for(;e;){if(e.length<
o)o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=r.at(-1);let u;if(this.options.extensions?.block?.some(f=>(u=f.call({lexer:this},
e,r))?(e=e.substring(u.raw.length),r.push(u),!0):!1))continue;if(u=this.tokenizer.space(e)){e=e.substring(u.raw.length);let f=r.at(-1);u.raw.length===1&&f!==void 0?
f.raw+=`
`:r.push(u);continue}if(u=this.tokenizer.code(e)){e=e.substring(u.raw.length);let f=r.at(-1);f?.type==="paragraph"||f?.type==="text"?(f.raw+=(f.raw.endsWith(`
`)?"":`
`)+u.raw,f.text+=`
`+u.text,this.inlineQueue.at(-1).src=f.text):r.push(u);continue}if(u=this.tokenizer.fences(e)){e=e.substring(u.raw.length),r.push(u);continue}if(u=this.tokenizer.
heading(e)){e=e.substring(u.raw.length),r.push(u);continue}if(u=this.tokenizer.hr(e)){e=e.substring(u.raw.length),r.push(u);continue}if(u=this.tokenizer.blockquote(
e)){e=e.substring(u.raw.length),r.push(u);continue}if(u=this.tokenizer.list(e)){e=e.substring(u.raw.length),r.push(u);continue}if(u=this.tokenizer.html(e)){e=e.
substring(u.raw.length),r.push(u);continue}if(u=this.tokenizer.def(e)){e=e.substring(u.raw.length);let f=r.at(-1);f?.type==="paragraph"||f?.type==="text"?(f.raw+=
(f.raw.endsWith(`
`)?"":`
`)+u.raw,f.text+=`
`+u.raw,this.inlineQueue.at(-1).src=f.text):(this.tokens.links[u.tag]||(this.tokens.links[u.tag]={href:u.href,title:u.title}),r.push(u));continue}if(u=this.tokenizer.
table(e)){e=e.substring(u.raw.length),r.push(u);continue}if(u=this.tokenizer.lheading(e)){e=e.substring(u.raw.length),r.push(u);continue}let k=e;if(this.options.
extensions?.startBlock){let f=1/0,w=e.slice(1),g;this.options.extensions.startBlock.forEach(y=>{g=y.call({lexer:this},w),typeof g=="number"&&g>=0&&(f=Math.min(f,
g))}),f<1/0&&f>=0&&(k=e.substring(0,f+1))}if(this.state.top&&(u=this.tokenizer.paragraph(k))){let f=r.at(-1);(n||f===a&&l)&&f?.type==="paragraph"?(f.raw+=(f.raw.
endsWith(`
`)?"":`
`)+u.raw,f.text+=`
`+u.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=f.text,a=f):(r.push(u),a=u),n=k.length!==e.length,e=e.substring(u.raw.length);continue}if(u=this.tokenizer.
text(e)){e=e.substring(u.raw.length);let f=r.at(-1);f?.type==="text"?(f.raw+=(f.raw.endsWith(`
`)?"":`
`)+u.raw,f.text+=`
`+u.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=f.text):r.push(u);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=
!0,this.state.lastToken=s,r}inline(e,r=[]){return this.inlineQueue.push({src:e,tokens:r}),r}linkInText(e){if(!e.includes("["))return!1;let r=this.tokenizer.rules.
inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(r.test(n[0])&&e.charAt(n.index-1)!=="!")return!0;for(let n of e.matchAll(this.tokenizer.
rules.inline.reflinkSearch)){let s=n[0],o=s.lastIndexOf("[");if(!(s.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,Ie(s.slice(o+1,-1))))&&!(o>1&&this.linkInText(
s.slice(1,o-1))))return!0}return!1}inlineTokens(e,r=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");
try{return this.#t(e,r)}finally{this.state.linkParenPossible=n}}#t(e,r){let n=e.includes("*")||e.includes("_")||e.includes("~"),s=n||this.options.hooks?.emStrongMask||
this.tokenizer.emStrong!==se.prototype.emStrong||this.tokenizer.del!==se.prototype.del?this.#n(e):e;if(!n)return this.#e(e,s,r);zs(this.tokenizer,s);try{return this.#e(
e,s,r)}finally{Ls(this.tokenizer)}}#e(e,r,n){let s=!1,o="",a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}s||(o=""),
s=!1;let l;if(this.options.extensions?.inline?.some(f=>(l=f.call({lexer:this},e,n))?(e=e.substring(l.raw.length),n.push(l),!0):!1))continue;if(l=this.tokenizer.
escape(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.link(e)){
e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(l.raw.length);let f=n.at(-1);l.type==="text"&&f?.
type==="text"?(f.raw+=l.raw,f.text+=l.text):n.push(l);continue}let u=e[0];if(u==="*"||u==="_"){let f=r.length-e.length;if(zr(this.tokenizer,r,u)<=f){let w=1;for(;w<
e.length&&e.charCodeAt(w)===u.charCodeAt(0);)w++;let g=e.substring(0,w),y=n.at(-1);y?.type==="text"&&!y.escaped?(y.raw+=g,y.text+=g):n.push({type:"text",raw:g,text:g,
escaped:!1}),e=e.substring(w),o=u,s=!0;continue}}else if(u==="~"){let f=r.length-e.length;if(Lr(this.tokenizer,r)<=f){let w=1;for(;w<e.length&&e.charCodeAt(w)===
126;)w++;let g=e.substring(0,w),y=n.at(-1);y?.type==="text"&&!y.escaped?(y.raw+=g,y.text+=g):n.push({type:"text",raw:g,text:g,escaped:!1}),e=e.substring(w),o=u,
s=!0;continue}}if(l=this.tokenizer.emStrong(e,r,o)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(l.raw.length),
n.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.del(e,r,o)){e=e.substring(l.raw.length),n.push(
l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),n.push(l);continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.
length),n.push(l);continue}let k=e;if(this.options.extensions?.startInline){let f=1/0,w=e.slice(1),g;this.options.extensions.startInline.forEach(y=>{g=y.call({lexer:this},
w),typeof g=="number"&&g>=0&&(f=Math.min(f,g))}),f<1/0&&f>=0&&(k=e.substring(0,f+1))}if(l=this.tokenizer.inlineText(k)){e=e.substring(l.raw.length),l.raw.slice(
-1)!=="_"&&(o=l.raw.slice(-1)),s=!0;let f=n.at(-1);f?.type==="text"?(f.raw+=l.raw,f.text+=l.text):n.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));
break}}return n}#r(e){let{blockSkip:r,tag:n,autolink:s}=this.tokenizer.rules.inline,o="",a=0,l;for(r.lastIndex=0;l=r.exec(e);){let u=l.index+(l[2]?l[2].length:0),
k=l.index+l[0].length;if(e.charAt(u)==="<"){let f=e.slice(u),w=n.exec(f)||s.exec(f);if(!w){r.lastIndex=u+1;continue}k=u+w[0].length,r.lastIndex=k}o+=e.slice(a,u)+
"["+"a".repeat(k-u-2)+"]",a=k}return o+e.slice(a)}#n(e){let r=e;if(this.tokens.links&&e.includes("[")){let n=this.tokenizer.rules.inline.reflinkSearch,s=h(o=>{let a=o.
lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,Ie(o.slice(a+1,-1))))return o;if(a>1&&o.charAt(0)!=="!"){let l=o.slice(1,a-1);if(this.linkInText(l))return"\
["+l.replace(n,s)+"]["+"a".repeat(o.length-a-2)+"]"}return"["+"a".repeat(o.length-2)+"]"},"r");r=r.replace(n,s)}return r=r.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,
(n,s,o)=>o?"+".repeat(n.length):s?s+n.slice(s.length,-s.length).replace(/`/g,"+")+s:n),r=this.#r(r),r=this.options.hooks?.emStrongMask?.call({lexer:this},r)??r,
r}infiniteLoopError(e){let r="Infinite loop on byte: "+e;if(this.options.silent)console.error(r);else throw new Error(r)}},Pe=class{static{h(this,"I")}options;parser;constructor(t){
this.options=t||oe}space(t){return""}code({text:t,lang:e,escaped:r}){let n=(e||"").match(P.notSpaceStart)?.[0],s=t?t.replace(P.endingNewline,"")+`
`:"";return n?'<pre><code class="language-'+G(n)+'">'+(r?s:G(s,!0))+`</code></pre>
`:"<pre><code>"+(r?s:G(s,!0))+`</code></pre>
`}blockquote({tokens:t}){return`<blockquote>
${this.parser.parse(t)}</blockquote>
`}html({text:t}){return t}def(t){return""}heading({tokens:t,depth:e}){return`<h${e}>${this.parser.parseInline(t)}</h${e}>
`}hr(t){return`<hr>
`}list(t){let e=t.ordered,r=t.start,n="";for(let a=0;a<t.items.length;a++){let l=t.items[a];n+=this.listitem(l)}let s=e?"ol":"ul",o=e&&r!==1?' start="'+r+'"':"";
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
<code>${G(t,!0)}</code>`}br(t){return"<br>"}del({tokens:t}){return`<del>${this.parser.parseInline(t)}</del>`}link({href:t,title:e,text:r,tokens:n,autolink:s}){let o=s?
G(r,!0):this.parser.parseInline(n),a=br(t);if(a===null)return o;t=G(a,s);let l='<a href="'+t+'"';return e&&(l+=' title="'+G(e)+'"'),l+=">"+o+"</a>",l}image({href:t,
title:e,text:r,tokens:n}){n&&(r=this.parser.parseInline(n,this.parser.textRenderer));let s=br(t);if(s===null)return G(r);t=s;let o=`<img src="${G(t)}" alt="${G(
r)}"`;return e&&(o+=` title="${G(e)}"`),o+=">",o}text(t){return"tokens"in t&&t.tokens?this.parser.parseInline(t.tokens):"escaped"in t&&t.escaped?t.text:G(t.text)}},
ot=class{static{h(this,"z")}parser;strong({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}em({text:t,tokens:e}){return e?this.parser.parseInline(e,
this):t}codespan({text:t}){return t}del({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}html({text:t}){return t}text({text:t}){return t}link({text:t,
tokens:e}){return e?this.parser.parseInline(e,this):t}image({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}br(){return`
`}checkbox({raw:t}){return t}},U=class Ke{static{h(this,"l")}options;renderer;textRenderer;constructor(e){this.options=e||oe,this.options.renderer=this.options.
renderer||new Pe,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new ot,this.textRenderer.parser=
this}static parse(e,r){return new Ke(r).parse(e)}static parseInline(e,r){return new Ke(r).parseInline(e)}parse(e){this.renderer.parser=this;let r="";for(let n=0;n<
e.length;n++){let s=e[n];if(this.options.extensions?.renderers?.[s.type]){let a=s,l=this.options.extensions.renderers[a.type].call({parser:this},a);if(l!==!1||![
"space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(a.type)){r+=l===!1?"":l??"";continue}}let o=s;switch(o.
type){case"space":{r+=this.renderer.space(o);break}case"hr":{r+=this.renderer.hr(o);break}case"heading":{r+=this.renderer.heading(o);break}case"code":{r+=this.renderer.
code(o);break}case"table":{r+=this.renderer.table(o);break}case"blockquote":{r+=this.renderer.blockquote(o);break}case"list":{r+=this.renderer.list(o);break}case"\
checkbox":{r+=this.renderer.checkbox(o);break}case"html":{r+=this.renderer.html(o);break}case"def":{r+=this.renderer.def(o);break}case"paragraph":{r+=this.renderer.
paragraph(o);break}case"text":{r+=this.renderer.text(o);break}default:{let a='Token with "'+o.type+'" type was not found.';if(this.options.silent)return console.
error(a),"";throw new Error(a)}}}return r}parseInline(e,r=this.renderer){this.renderer.parser=this;let n="";for(let s=0;s<e.length;s++){let o=e[s];if(this.options.
extensions?.renderers?.[o.type]){let l=this.options.extensions.renderers[o.type].call({parser:this},o);if(l!==!1||!["escape","html","link","image","checkbox","s\
trong","em","codespan","br","del","text"].includes(o.type)){n+=l===!1?"":l??"";continue}}let a=o;switch(a.type){case"escape":{n+=r.text(a);break}case"html":{n+=
r.html(a);break}case"link":{n+=r.link(a);break}case"image":{n+=r.image(a);break}case"checkbox":{n+=r.checkbox(a);break}case"strong":{n+=r.strong(a);break}case"e\
m":{n+=r.em(a);break}case"codespan":{n+=r.codespan(a);break}case"br":{n+=r.br(a);break}case"del":{n+=r.del(a);break}case"text":{n+=r.text(a);break}default:{let l='\
Token with "'+a.type+'" type was not found.';if(this.options.silent)return console.error(l),"";throw new Error(l)}}}return n}},ke=class{static{h(this,"A")}options;block;constructor(t){
this.options=t||oe}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set([
"preprocess","postprocess","processAllTokens"]);preprocess(t){return t}postprocess(t){return t}processAllTokens(t){return t}emStrongMask(t){return t}provideLexer(t=this.
block){return t?M.lex:M.lexInline}provideParser(t=this.block){return t?U.parse:U.parseInline}};function ee(t,e){if(Array.isArray(e))for(let r=0;r<e.length;r++)t.
push(e[r]);else t.push(e)}h(ee,"M");var Ns=class{static{h(this,"ne")}defaults=Xe();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(
!1);Parser=U;Renderer=Pe;TextRenderer=ot;Lexer=M;Tokenizer=se;Hooks=ke;constructor(...t){this.use(...t)}walkTokens(t,e){let r=[];for(let n of t)switch(ee(r,e.call(
this,n)),n.type){case"table":{let s=n;for(let o of s.header)ee(r,this.walkTokens(o.tokens,e));for(let o of s.rows)for(let a of o)ee(r,this.walkTokens(a.tokens,e));
break}case"list":{let s=n;ee(r,this.walkTokens(s.items,e));break}default:{let s=n;this.defaults.extensions?.childTokens?.[s.type]?this.defaults.extensions.childTokens[s.
type].forEach(o=>{let a=s[o].flat(1/0);ee(r,this.walkTokens(a,e))}):s.tokens&&ee(r,this.walkTokens(s.tokens,e))}}return r}use(...t){let e=this.defaults.extensions||
{renderers:Object.create(null),childTokens:Object.create(null)};return t.forEach(r=>{let n={...r};if(n.async=this.defaults.async||n.async||!1,r.extensions&&(r.extensions.
forEach(s=>{if(!s.name)throw new Error("extension name required");if("renderer"in s){let o=e.renderers[s.name];o?e.renderers[s.name]=function(...a){let l=s.renderer.
apply(this,a);return l===!1&&(l=o.apply(this,a)),l}:e.renderers[s.name]=s.renderer}if("tokenizer"in s){if(!s.level||s.level!=="block"&&s.level!=="inline")throw new Error(
"extension level must be 'block' or 'inline'");let o=e[s.level];o?o.unshift(s.tokenizer):e[s.level]=[s.tokenizer],s.start&&(s.level==="block"?e.startBlock?e.startBlock.
push(s.start):e.startBlock=[s.start]:s.level==="inline"&&(e.startInline?e.startInline.push(s.start):e.startInline=[s.start]))}"childTokens"in s&&s.childTokens&&
(e.childTokens[s.name]=s.childTokens)}),n.extensions=e),r.renderer){let s=this.defaults.renderer||new Pe(this.defaults);for(let o in r.renderer){if(!(o in s))throw new Error(
`renderer '${o}' does not exist`);if(["options","parser"].includes(o))continue;let a=o,l=r.renderer[a],u=s[a];s[a]=(...k)=>{let f=l.apply(s,k);return f===!1&&(f=
u.apply(s,k)),f===!1?"":f??""}}n.renderer=s}if(r.tokenizer){let s=this.defaults.tokenizer||new se(this.defaults);for(let o in r.tokenizer){if(!(o in s))throw new Error(
`tokenizer '${o}' does not exist`);if(["options","rules","lexer"].includes(o))continue;let a=o,l=r.tokenizer[a],u=s[a];s[a]=(...k)=>{let f=l.apply(s,k);return f===
!1&&(f=u.apply(s,k)),f}}n.tokenizer=s}if(r.hooks){let s=this.defaults.hooks||new ke;for(let o in r.hooks){if(!(o in s))throw new Error(`hook '${o}' does not exi\
st`);if(["options","block"].includes(o))continue;let a=o,l=r.hooks[a],u=s[a];ke.passThroughHooks.has(o)?s[a]=k=>{if(s.options.async&&ke.passThroughHooksRespectAsync.
has(o))return(async()=>{let w=await l.call(s,k);return u.call(s,w)})();let f=l.call(s,k);return u.call(s,f)}:s[a]=(...k)=>{if(s.options.async)return(async()=>{let w=await l.
apply(s,k);return w===!1&&(w=await u.apply(s,k)),w})();let f=l.apply(s,k);return f===!1&&(f=u.apply(s,k)),f}}n.hooks=s}if(r.walkTokens){let s=this.defaults.walkTokens,
o=r.walkTokens;n.walkTokens=function(a){let l=[];return ee(l,o.call(this,a)),s&&ee(l,s.call(this,a)),l}}this.defaults={...this.defaults,...n}}),this}setOptions(t){
return this.defaults={...this.defaults,...t},this}lexer(t,e){return M.lex(t,e??this.defaults)}parser(t,e){return U.parse(t,e??this.defaults)}parseMarkdown(t){return(e,r)=>{
let n={...r},s={...this.defaults,...n},o=this.onError(!!s.silent,!!s.async);if(this.defaults.async===!0&&n.async===!1)return o(new Error("marked(): The async op\
tion was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>"u"||e===null)return o(new Error("ma\
rked(): input parameter is undefined or null"));if(typeof e!="string")return o(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(
e)+", string expected"));if(s.hooks&&(s.hooks.options=s,s.hooks.block=t),s.async)return(async()=>{let a=s.hooks?await s.hooks.preprocess(e):e,l=await(s.hooks?await s.
hooks.provideLexer(t):t?M.lex:M.lexInline)(a,s),u=s.hooks?await s.hooks.processAllTokens(l):l;s.walkTokens&&await Promise.all(this.walkTokens(u,s.walkTokens));let k=await(s.
hooks?await s.hooks.provideParser(t):t?U.parse:U.parseInline)(u,s);return s.hooks?await s.hooks.postprocess(k):k})().catch(o);try{s.hooks&&(e=s.hooks.preprocess(
e));let a=(s.hooks?s.hooks.provideLexer(t):t?M.lex:M.lexInline)(e,s);s.hooks&&(a=s.hooks.processAllTokens(a)),s.walkTokens&&this.walkTokens(a,s.walkTokens);let l=(s.
hooks?s.hooks.provideParser(t):t?U.parse:U.parseInline)(a,s);return s.hooks&&(l=s.hooks.postprocess(l)),l}catch(a){return o(a)}}}onError(t,e){return r=>{if(r.message+=
`
Please report this to https://github.com/markedjs/marked.`,t){let n="<p>An error occurred:</p><pre>"+G(r.message+"",!0)+"</pre>";return e?Promise.resolve(n):n}if(e)
return Promise.reject(r);throw r}}},ie=new Ns;function A(t,e){return ie.parse(t,e)}h(A,"x");A.options=A.setOptions=function(t){return ie.setOptions(t),A.defaults=
ie.defaults,Rr(A.defaults),A};A.getDefaults=Xe;A.defaults=oe;function js(...t){return ie.use(...t),A.defaults=ie.defaults,Rr(A.defaults),A}h(js,"jt");A.use=js;A.
walkTokens=function(t,e){return ie.walkTokens(t,e)};A.parseInline=ie.parseInline;A.Parser=U;A.parser=U.parse;A.Renderer=Pe;A.TextRenderer=ot;A.Lexer=M;A.lexer=M.
lex;A.Tokenizer=se;A.Hooks=ke;A.parse=A;var to=A.options,ro=A.setOptions,qr=A.walkTokens,no=A.parseInline;var so=U.parse,io=M.lex;var Bs=/\s+[a-z][\w:.-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?/.source,Gs=new RegExp(`<!--(?!-?>)(?:(?!--|<!)[^])*-->|<(/?)([a-z][a-z0-9-]*)(?:${Bs})*\
\\s*/?>|<`,"gi"),Ms=new Set(["br","hr","img","input","wbr"]),Hs=/<[a-z/!?]|\[\^[^\]]*\]:/i,Dr=/[[`$]|<(?!\s)/,Fs=/^(?=[|: \t]*-)[|: \t-]+$/m,Ws=/^((?:[ \t]*>){4})[ \t>]+/gm,
Nr="\v\f             \u2028\u2029  　\uFEFF",jr=64976;function Us(t){return t.replace(/[^\S \t\r\n]/g,e=>String.fromCharCode(jr+Nr.
indexOf(e)))}h(Us,"withStandIns");function at(t){return t.replace(/[\ufdd0-\ufdef]/g,e=>Nr[e.charCodeAt(0)-jr]??e)}h(at,"asWritten");var lt=class{static{h(this,
"OpenElements")}#t=[];#e=!1;get none(){return!this.#e&&this.#t.length===0}read(e){qr([e],r=>{r.type==="html"?this.#r(r.raw):(r.type==="text"||r.type==="def")&&Hs.
test(r.raw)&&(this.#e=!0)})}#r(e){for(let[r,n,s]of e.matchAll(Gs)){let o=s?.toLowerCase();if(r==="<")this.#e=!0;else{if(o===void 0||Ms.has(o))continue;n===""?this.#t.
push(o):this.#t.pop()!==o&&(this.#e=!0)}}}};function Br(t){let e,r=t.replace(/^\ufeff/,"");try{e=new M().lex(Us(r).replace(Ws,"$1"))}catch{return[]}let n=new lt,
s=[],o="";for(let[a,l]of e.entries()){if(l.type==="paragraph"&&!Fs.test(l.raw)){let u=Zs("tokens"in l?l.tokens??[]:[],n,o),k=n.none?Qs(e,a+1):void 0;s.push(...u.
map(f=>({text:at(f),block:k})))}else n.read(l);o=l.type==="def"?l.raw:""}return s}h(Br,"shownLines");function Qs(t,e){let r=t[e]?.type==="space"?t[e+1]:t[e];if(!(r?.
type!=="code"||r.codeBlockStyle==="indented"))return{text:at(r.text),language:at(r.lang??"")}}h(Qs,"fencedBlock");function Zs(t,e,r){let n=[],s="",o=r,a=e.none&&
!Dr.test(o);for(let l of t){e.read(l);let u=l.type==="text"||l.type==="br";for(let[k,f]of l.raw.split(`
`).entries())k>0&&(a&&n.push(s),s="",a=u&&e.none&&!Dr.test(o)),s+=f,u&&(o+=f)}return a?[...n,s]:n}h(Zs,"linesOf");var Oe="/bpftrace-guard",Vs="<!-- bpftrace-guard",Gr=60;function Fr(t){if(!t.includes(Oe)||t.includes(Vs)||!t.split(/\r\n|\r|\n/).some(Mr))return;let e=Br(t).find(
({text:r})=>Mr(r));return e===void 0?void 0:Ks(e.text.slice(Oe.length).trim(),e.block)}h(Fr,"parseCommand");function Mr(t){return t.startsWith(Oe)&&/^(?:\s|$)/.
test(t.slice(Oe.length))}h(Mr,"isCommandLine");function Ks(t,e){let[r="",...n]=t.split(/\s+/),[s]=n;switch(r.toLowerCase()){case"":case"help":return{kind:"help"};case"\
fix":{if(s===void 0||s.toLowerCase()==="all"&&n.length===1)return{kind:"fix",what:{kind:"all"}};let o=Hr(n);return typeof o=="string"?{kind:"mistaken",verb:"fix",
message:o}:{kind:"fix",what:o}}case"explain":{let o=Hr(n);return typeof o=="string"?{kind:"mistaken",verb:"explain",message:o}:{kind:"explain",what:o}}case"dism\
iss":return Js(s,t);case"check":return Xs(s,e);default:return{kind:"unknown"}}}h(Ks,"readCommand");function Xs(t,e){let r=h(n=>({kind:"mistaken",verb:"check",message:n}),
"mistaken");return t!==void 0?r(`${ze(t)} is one word too many: the program is in a block below the command.`):e===void 0||e.text.trim()===""?r("The program is \
missing: write it in a fenced block (```) right below the command."):{kind:"check",program:e.text,language:e.language}}h(Xs,"readCheck");function Js(t,e){let r=h(
o=>({kind:"mistaken",verb:"dismiss",message:o}),"mistaken");if(t===void 0)return r("The id of the finding and the reason are missing.");let n=Wr(t);if(n===void 0)
return r(`${ze(t)} is not the id of a finding.`);let s=e.slice(7).trimStart().slice(t.length).trim();return s===""?r(`The reason is missing: why may finding ${n}\
 stay?`):{kind:"dismiss",id:n,reason:s}}h(Js,"readDismissal");function Hr(t){let[e,r]=t;if(e===void 0)return"The rule or the id of the finding is missing.";if(r!==
void 0)return`${ze(r)} is one word too many.`;let n=Wr(e);if(n!==void 0)return{kind:"finding",id:n};let s=Ur(e),o=Ge.find(a=>a===s);return o!==void 0?{kind:"rul\
e",rule:o}:`${ze(e)} is neither a rule nor the id of a finding.${Mt(s,Ge)}`}h(Hr,"readSubject");function Wr(t){let e=Ur(t);return/^[0-9a-f]{8,16}$/.test(e)?e:void 0}
h(Wr,"readId");function Ur(t){return t.replace(/^`+|`+$/g,"").toLowerCase()}h(Ur,"bareWord");function ze(t){return`"${(t.length>Gr?`${t.slice(0,Gr)}…`:t).replaceAll(
'"',"'")}"`}h(ze,"quote");var Ys=300,ei=16;function $o({comments:t,threads:e}){return[...t,...e.flatMap(n=>n.comments)].flatMap(({body:n,author:s,fullDatabaseId:o,lastEditedAt:a})=>{if(s?.
__typename!=="User")return[];let l=Fr(n);if(l?.kind!=="dismiss"||l.id.length!==ei||l.reason.length>Ys)return[];let u={by:s.login,byId:s.databaseId??void 0},{id:k,
reason:f}=l;return[{id:k,reason:f,...u,commentId:Number(o),edited:a!==null}]})}h($o,"dismissalCommands");function So(t,e){if(e.length===0)return[];let r=new Map(
t.map(n=>[Be(n),n]));return e.flatMap(n=>{let s=r.get(n.id);return s===void 0?[]:[{command:n,known:s}]})}h(So,"commandsFor");function To({command:t,known:e},r){
return t.edited?"Its comment was edited.":Ht(e.finding.rule,t.reason,r)}h(To,"whyLapsed");function Eo(t,e){if(!(t===void 0||e.includes(t)))return`The app ${t} w\
rote it in the name of its author, and \`command-apps\` in the configuration does not name that app.`}h(Eo,"whyNotThrough");function Co(t,e){if(e.length===0)return[
...t];let r=new Set(e.map(({id:n})=>n));return t.filter(n=>!r.has(Be(n)))}h(Co,"withoutDismissed");export{Gi as a,Wi as b,Ui as c,Qi as d,Cn as e,Zi as f,Vi as g,Ki as h,An as i,Xi as j,Ji as k,Fr as l,Ys as m,ei as n,$o as o,So as p,To as q,Eo as r,Co as s};
