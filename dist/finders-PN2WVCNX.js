import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as dn,b as Se,p as Ct}from"./chunk-MZ5ESMHO.js";import"./chunk-N6Y3JKTD.js";import{a as o,e as $o,f as cn}from"./chunk-H47UKSLI.js";var tt=o(O=>O,"asItIs"),ve=class O{static{o(this,"MappedText")}text;segments;constructor(e,t){this.text=e,this.segments=t}static of(e,{start:t,end:i}={start:0,end:e.
length},n=tt){let s={kind:"verbatim",start:0,end:i-t,host:{start:t,end:i},write:n};return new O(e.slice(t,i),t===i?[]:[s])}get hasUnknown(){return this.segments.
some(({kind:e})=>e==="unknown")}toHost({start:e,end:t}){let i=this.segmentAt(e);if(i===void 0)return{start:0,end:0};let n=xo(i,e);if(t<=e)return{start:n,end:n};
let s=this.segmentAt(t-1)??i;return{start:n,end:Math.max(n,Po(s,t))}}hostOffset(e){return this.toHost({start:e,end:e}).start}segmentAt(e){let t=Dr(this.segments,
e);return this.segments[t]}slice(e,t=this.text.length){return new I(this).keep(e,t).build()}};function xo({kind:O,start:e,end:t,host:i},n){return n>=t?i.end:O===
"verbatim"?i.start+n-e:i.start}o(xo,"startIn");function Po({kind:O,start:e,host:t},i){return O==="verbatim"?t.start+i-e:t.end}o(Po,"endIn");function Dr(O,e){let t=0,
i=O.length-1;for(;t<i;){let n=t+i+1>>1;(O[n]?.start??0)<=e?t=n:i=n-1}return t}o(Dr,"indexAt");var I=class{static{o(this,"TextBuilder")}#e;#t=[];#O=[];#i=new Map;#n=0;constructor(e){
this.#e=e}get length(){return this.#n}keep(e,t,i=tt){let{segments:n,text:s}=this.#e;for(let r=Dr(n,e);;r++){let a=n[r];if(a===void 0||a.start>=t)break;let l=Math.
max(e,a.start),h=Math.min(t,a.end),c=a.kind==="verbatim"?{start:a.host.start+l-a.start,end:a.host.start+h-a.start}:a.host;this.#r(a.kind,s.slice(l,h),c,this.#s(
a.write,i))}return this}escaped(e,{start:t,end:i},n=tt){let s=this.#e.slice(t,i).hasUnknown;return this.#a(s?"unknown":"escaped",e,{start:t,end:i},n)}unknown(e,{
start:t,end:i},n=tt){return this.#a("unknown",e,{start:t,end:i},n)}build(){return new ve(this.#t.join(""),this.#O)}#a(e,t,i,n){let s=this.#e.segmentAt(i.start)?.
write??tt;return this.#r(e,t,this.#e.toHost(i),this.#s(s,n)),this}#r(e,t,i,n){if(t==="")return;let s=this.#n;this.#t.push(t),this.#n+=t.length;let r=this.#O.at(
-1);e==="verbatim"&&r?.kind==="verbatim"&&r.host.end===i.start&&r.write===n?this.#O[this.#O.length-1]={...r,end:this.#n,host:{start:r.host.start,end:i.end}}:this.#O.
push({kind:e,start:s,end:this.#n,host:i,write:n})}#s(e,t){if(t===tt)return e;if(e===tt)return t;let i=this.#i.get(e)??new Map;this.#i.set(e,i);let n=i.get(t)??(s=>{
let r=t(s);return r===void 0?void 0:e(r)});return i.set(t,n),n}};function $O(O){let e=0,t=[];for(let{text:i,segments:n}of O){for(let s of n)t.push({...s,start:s.
start+e,end:s.end+e});e+=i.length}return new ve(O.map(({text:i})=>i).join(""),t)}o($O,"joinTexts");var go=0,EO=class{static{o(this,"Range")}constructor(e,t){this.from=e,this.to=t}},ne=class{static{o(this,"NodeProp")}constructor(e={}){this.id=go++,this.perNode=
!!e.perNode,this.deserialize=e.deserialize||(()=>{throw new Error("This node type doesn't define a deserialize function")}),this.combine=e.combine||null}add(e){
if(this.perNode)throw new RangeError("Can't add per-node props to node types");return typeof e!="function"&&(e=Ot.match(e)),t=>{let i=e(t);return i===void 0?null:
[this,i]}}};ne.closedBy=new ne({deserialize:o(O=>O.split(" "),"deserialize")});ne.openedBy=new ne({deserialize:o(O=>O.split(" "),"deserialize")});ne.group=new ne(
{deserialize:o(O=>O.split(" "),"deserialize")});ne.isolate=new ne({deserialize:o(O=>{if(O&&O!="rtl"&&O!="ltr"&&O!="auto")throw new RangeError("Invalid value for\
 isolate: "+O);return O||"auto"},"deserialize")});ne.contextHash=new ne({perNode:!0});ne.lookAhead=new ne({perNode:!0});ne.mounted=new ne({perNode:!0});var rO=class{static{
o(this,"MountedTree")}constructor(e,t,i,n=!1){this.tree=e,this.overlay=t,this.parser=i,this.bracketed=n}static get(e){return e&&e.props&&e.props[ne.mounted.id]}},
Xo=Object.create(null),Ot=class O{static{o(this,"NodeType")}constructor(e,t,i,n=0){this.name=e,this.props=t,this.id=i,this.flags=n}static define(e){let t=e.props&&
e.props.length?Object.create(null):Xo,i=(e.top?1:0)|(e.skipped?2:0)|(e.error?4:0)|(e.name==null?8:0),n=new O(e.name||"",t,e.id,i);if(e.props){for(let s of e.props)
if(Array.isArray(s)||(s=s(n)),s){if(s[0].perNode)throw new RangeError("Can't store a per-node prop on a node type");t[s[0].id]=s[1]}}return n}prop(e){return this.
props[e.id]}get isTop(){return(this.flags&1)>0}get isSkipped(){return(this.flags&2)>0}get isError(){return(this.flags&4)>0}get isAnonymous(){return(this.flags&8)>
0}is(e){if(typeof e=="string"){if(this.name==e)return!0;let t=this.prop(ne.group);return t?t.indexOf(e)>-1:!1}return this.id==e}static match(e){let t=Object.create(
null);for(let i in e)for(let n of i.split(" "))t[n]=e[i];return i=>{for(let n=i.prop(ne.group),s=-1;s<(n?n.length:0);s++){let r=t[s<0?i.name:n[s]];if(r)return r}}}};
Ot.none=new Ot("",Object.create(null),0,8);var fi=class O{static{o(this,"NodeSet")}constructor(e){this.types=e;for(let t=0;t<e.length;t++)if(e[t].id!=t)throw new RangeError(
"Node type ids should correspond to array positions when creating a node set")}extend(...e){let t=[];for(let i of this.types){let n=null;for(let s of e){let r=s(
i);if(r){n||(n=Object.assign({},i.props));let a=r[1],l=r[0];l.combine&&l.id in n&&(a=l.combine(n[l.id],a)),n[l.id]=a}}t.push(n?new Ot(i.name,n,i.id,i.flags):i)}
return new O(t)}},pi=new WeakMap,Nr=new WeakMap,me;(function(O){O[O.ExcludeBuffers=1]="ExcludeBuffers",O[O.IncludeAnonymous=2]="IncludeAnonymous",O[O.IgnoreMounts=
4]="IgnoreMounts",O[O.IgnoreOverlays=8]="IgnoreOverlays",O[O.EnterBracketed=16]="EnterBracketed"})(me||(me={}));var Me=class O{static{o(this,"Tree")}constructor(e,t,i,n,s){
if(this.type=e,this.children=t,this.positions=i,this.length=n,this.props=null,s&&s.length){this.props=Object.create(null);for(let[r,a]of s)this.props[typeof r==
"number"?r:r.id]=a}}toString(){let e=rO.get(this);if(e&&!e.overlay)return e.tree.toString();let t="";for(let i of this.children){let n=i.toString();n&&(t&&(t+="\
,"),t+=n)}return this.type.name?(/\W/.test(this.type.name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(t.length?"("+t+")":""):t}cursor(e=0){
return new AO(this.topNode,e)}cursorAt(e,t=0,i=0){let n=pi.get(this)||this.topNode,s=new AO(n);return s.moveTo(e,t),pi.set(this,s._tree),s}get topNode(){return new ft(
this,0,0,null)}resolve(e,t=0){let i=CO(pi.get(this)||this.topNode,e,t,!1);return pi.set(this,i),i}resolveInner(e,t=0){let i=CO(Nr.get(this)||this.topNode,e,t,!0);
return Nr.set(this,i),i}resolveStack(e,t=0){return So(this,e,t)}iterate(e){let{enter:t,leave:i,from:n=0,to:s=this.length}=e,r=e.mode||0,a=(r&me.IncludeAnonymous)>
0;for(let l=this.cursor(r|me.IncludeAnonymous);;){let h=!1;if(l.from<=s&&l.to>=n&&(!a&&l.type.isAnonymous||t(l)!==!1)){if(l.firstChild())continue;h=!0}for(;h&&i&&
(a||!l.type.isAnonymous)&&i(l),!l.nextSibling();){if(!l.parent())return;h=!0}}}prop(e){return e.perNode?this.props?this.props[e.id]:void 0:this.type.prop(e)}get propValues(){
let e=[];if(this.props)for(let t in this.props)e.push([+t,this.props[t]]);return e}balance(e={}){return this.children.length<=8?this:xn(Ot.none,this.children,this.
positions,0,this.children.length,0,this.length,(t,i,n)=>new O(this.type,t,i,n,this.propValues),e.makeTree||((t,i,n)=>new O(Ot.none,t,i,n)))}static build(e){return bo(
e)}};Me.empty=new Me(Ot.none,[],[],0);var un=class O{static{o(this,"FlatBufferCursor")}constructor(e,t){this.buffer=e,this.index=t}get id(){return this.buffer[this.
index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.
index}next(){this.index-=4}fork(){return new O(this.buffer,this.index)}},Gt=class O{static{o(this,"TreeBuffer")}constructor(e,t,i){this.buffer=e,this.length=t,this.
set=i}get type(){return Ot.none}toString(){let e=[];for(let t=0;t<this.buffer.length;)e.push(this.childString(t)),t=this.buffer[t+3];return e.join(",")}childString(e){
let t=this.buffer[e],i=this.buffer[e+3],n=this.set.types[t],s=n.name;if(/\W/.test(s)&&!n.isError&&(s=JSON.stringify(s)),e+=4,i==e)return s;let r=[];for(;e<i;)r.
push(this.childString(e)),e=this.buffer[e+3];return s+"("+r.join(",")+")"}findChild(e,t,i,n,s){let{buffer:r}=this,a=-1;for(let l=e;l!=t&&!(Br(s,n,r[l+1],r[l+2])&&
(a=l,i>0));l=r[l+3]);return a}slice(e,t,i){let n=this.buffer,s=new Uint16Array(t-e),r=0;for(let a=e,l=0;a<t;){s[l++]=n[a++],s[l++]=n[a++]-i;let h=s[l++]=n[a++]-
i;s[l++]=n[a++]-e,r=Math.max(r,h)}return new O(s,r,this.set)}};function Br(O,e,t,i){switch(O){case-2:return t<e;case-1:return i>=e&&t<e;case 0:return t<e&&i>e;case 1:
return t<=e&&i>e;case 2:return i>e;case 4:return!0}}o(Br,"checkSide");function CO(O,e,t,i){for(var n;O.from==O.to||(t<1?O.from>=e:O.from>e)||(t>-1?O.to<=e:O.to<
e);){let r=!i&&O instanceof ft&&O.index<0?null:O.parent;if(!r)return O;O=r}let s=i?0:me.IgnoreOverlays;if(i)for(let r=O,a=r.parent;a;r=a,a=r.parent)r instanceof
ft&&r.index<0&&((n=a.enter(e,t,s))===null||n===void 0?void 0:n.from)!=r.from&&(O=a);for(;;){let r=O.enter(e,t,s);if(!r)return O;O=r}}o(CO,"resolveNode");var mi=class{static{
o(this,"BaseNode")}cursor(e=0){return new AO(this,e)}getChild(e,t=null,i=null){let n=Mr(this,e,t,i);return n.length?n[0]:null}getChildren(e,t=null,i=null){return Mr(
this,e,t,i)}resolve(e,t=0){return CO(this,e,t,!1)}resolveInner(e,t=0){return CO(this,e,t,!0)}matchContext(e){return pn(this.parent,e)}enterUnfinishedNodesBefore(e){
let t=this.childBefore(e),i=this;for(;t;){let n=t.lastChild;if(!n||n.to!=t.to)break;n.type.isError&&n.from==n.to?(i=t,t=n.prevSibling):t=n}return i}get node(){return this}get next(){
return this.parent}},ft=class O extends mi{static{o(this,"TreeNode")}constructor(e,t,i,n){super(),this._tree=e,this.from=t,this.index=i,this._parent=n}get type(){
return this._tree.type}get name(){return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(e,t,i,n,s=0){for(let r=this;;){for(let{children:a,
positions:l}=r._tree,h=t>0?a.length:-1;e!=h;e+=t){let c=a[e],d=l[e]+r.from,p;if(!(!(s&me.EnterBracketed&&c instanceof Me&&(p=rO.get(c))&&!p.overlay&&p.bracketed&&
i>=d&&i<=d+c.length)&&!Br(n,i,d,d+c.length))){if(c instanceof Gt){if(s&me.ExcludeBuffers)continue;let u=c.findChild(0,c.buffer.length,t,i-d,n);if(u>-1)return new GO(
new Qn(r,c,e,d),null,u)}else if(s&me.IncludeAnonymous||!c.type.isAnonymous||$n(c)){let u;if(!(s&me.IgnoreMounts)&&(u=rO.get(c))&&!u.overlay)return new O(u.tree,
d,e,r);let m=new O(c,d,e,r);return s&me.IncludeAnonymous||!m.type.isAnonymous?m:m.nextChild(t<0?c.children.length-1:0,t,i,n,s)}}}if(s&me.IncludeAnonymous||!r.type.
isAnonymous||(r.index>=0?e=r.index+t:e=t<0?-1:r._parent._tree.children.length,r=r._parent,!r))return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){
return this.nextChild(this._tree.children.length-1,-1,0,4)}childAfter(e){return this.nextChild(0,1,e,2)}childBefore(e){return this.nextChild(this._tree.children.
length-1,-1,e,-2)}prop(e){return this._tree.prop(e)}enter(e,t,i=0){let n;if(!(i&me.IgnoreOverlays)&&(n=rO.get(this._tree))&&n.overlay){let s=e-this.from,r=i&me.
EnterBracketed&&n.bracketed;for(let{from:a,to:l}of n.overlay)if((t>0||r?a<=s:a<s)&&(t<0||r?l>=s:l>s))return new O(n.tree,n.overlay[0].from+this.from,-1,this)}return this.
nextChild(0,1,e,t,i)}nextSignificantParent(){let e=this;for(;e.type.isAnonymous&&e._parent;)e=e._parent;return e}get parent(){return this._parent?this._parent.nextSignificantParent():
null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){return this._parent&&this.index>=0?this.
_parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){return this._tree}toString(){return this._tree.toString()}};function Mr(O,e,t,i){
let n=O.cursor(),s=[];if(!n.firstChild())return s;if(t!=null){for(let r=!1;!r;)if(r=n.type.is(t),!n.nextSibling())return s}for(;;){if(i!=null&&n.type.is(i))return s;
if(n.type.is(e)&&s.push(n.node),!n.nextSibling())return i==null?s:[]}}o(Mr,"getChildren");function pn(O,e,t=e.length-1){for(let i=O;t>=0;i=i.parent){if(!i)return!1;
if(!i.type.isAnonymous){if(e[t]&&e[t]!=i.name)return!1;t--}}return!0}o(pn,"matchNodeContext");var Qn=class{static{o(this,"BufferContext")}constructor(e,t,i,n){this.
parent=e,this.buffer=t,this.index=i,this.start=n}},GO=class O extends mi{static{o(this,"BufferNode")}get name(){return this.type.name}get from(){return this.context.
start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.buffer[this.index+2]}constructor(e,t,i){super(),this.context=
e,this._parent=t,this.index=i,this.type=e.buffer.set.types[e.buffer.buffer[i]]}child(e,t,i){let{buffer:n}=this.context,s=n.findChild(this.index+4,n.buffer[this.
index+3],e,t-this.context.start,i);return s<0?null:new O(this.context,this,s)}get firstChild(){return this.child(1,0,4)}get lastChild(){return this.child(-1,0,4)}childAfter(e){
return this.child(1,e,2)}childBefore(e){return this.child(-1,e,-2)}prop(e){return this.type.prop(e)}enter(e,t,i=0){if(i&me.ExcludeBuffers)return null;let{buffer:n}=this.
context,s=n.findChild(this.index+4,n.buffer[this.index+3],t>0?1:-1,e-this.context.start,t);return s<0?null:new O(this.context,this,s)}get parent(){return this._parent||
this.context.parent.nextSignificantParent()}externalSibling(e){return this._parent?null:this.context.parent.nextChild(this.context.index+e,e,0,4)}get nextSibling(){
let{buffer:e}=this.context,t=e.buffer[this.index+3];return t<(this._parent?e.buffer[this._parent.index+3]:e.buffer.length)?new O(this.context,this._parent,t):this.
externalSibling(1)}get prevSibling(){let{buffer:e}=this.context,t=this._parent?this._parent.index+4:0;return this.index==t?this.externalSibling(-1):new O(this.context,
this._parent,e.findChild(t,this.index,-1,0,4))}get tree(){return null}toTree(){let e=[],t=[],{buffer:i}=this.context,n=this.index+4,s=i.buffer[this.index+3];if(s>
n){let r=i.buffer[this.index+1];e.push(i.slice(n,s,r)),t.push(0)}return new Me(this.type,e,t,this.to-this.from)}toString(){return this.context.buffer.childString(
this.index)}};function Fr(O){if(!O.length)return null;let e=0,t=O[0];for(let s=1;s<O.length;s++){let r=O[s];(r.from>t.from||r.to<t.to)&&(t=r,e=s)}let i=t instanceof
ft&&t.index<0?null:t.parent,n=O.slice();return i?n[e]=i:n.splice(e,1),new fn(n,t)}o(Fr,"iterStack");var fn=class{static{o(this,"StackIterator")}constructor(e,t){
this.heads=e,this.node=t}get next(){return Fr(this.heads)}};function So(O,e,t){let i=O.resolveInner(e,t),n=null;for(let s=i instanceof ft?i:i.context.parent;s;s=
s.parent)if(s.index<0){let r=s.parent;(n||(n=[i])).push(r.resolve(e,t)),s=r}else{let r=rO.get(s.tree);if(r&&r.overlay&&r.overlay[0].from<=e&&r.overlay[r.overlay.
length-1].to>=e){let a=new ft(r.tree,r.overlay[0].from+s.from,-1,s);(n||(n=[i])).push(CO(a,e,t,!1))}}return n?Fr(n):i}o(So,"stackIterator");var AO=class{static{
o(this,"TreeCursor")}get name(){return this.type.name}constructor(e,t=0){if(this.buffer=null,this.stack=[],this.index=0,this.bufferNode=null,this.mode=t&~me.EnterBracketed,
e instanceof ft)this.yieldNode(e);else{this._tree=e.context.parent,this.buffer=e.context;for(let i=e._parent;i;i=i._parent)this.stack.unshift(i.index);this.bufferNode=
e,this.yieldBuf(e.index)}}yieldNode(e){return e?(this._tree=e,this.type=e.type,this.from=e.from,this.to=e.to,!0):!1}yieldBuf(e,t){this.index=e;let{start:i,buffer:n}=this.
buffer;return this.type=t||n.set.types[n.buffer[e]],this.from=i+n.buffer[e+1],this.to=i+n.buffer[e+2],!0}yield(e){return e?e instanceof ft?(this.buffer=null,this.
yieldNode(e)):(this.buffer=e.context,this.yieldBuf(e.index,e.type)):!1}toString(){return this.buffer?this.buffer.buffer.childString(this.index):this._tree.toString()}enterChild(e,t,i){
if(!this.buffer)return this.yield(this._tree.nextChild(e<0?this._tree._tree.children.length-1:0,e,t,i,this.mode));let{buffer:n}=this.buffer,s=n.findChild(this.index+
4,n.buffer[this.index+3],e,t-this.buffer.start,i);return s<0?!1:(this.stack.push(this.index),this.yieldBuf(s))}firstChild(){return this.enterChild(1,0,4)}lastChild(){
return this.enterChild(-1,0,4)}childAfter(e){return this.enterChild(1,e,2)}childBefore(e){return this.enterChild(-1,e,-2)}enter(e,t,i=this.mode){return this.buffer?
i&me.ExcludeBuffers?!1:this.enterChild(1,e,t):this.yield(this._tree.enter(e,t,i))}parent(){if(!this.buffer)return this.yieldNode(this.mode&me.IncludeAnonymous?this.
_tree._parent:this._tree.parent);if(this.stack.length)return this.yieldBuf(this.stack.pop());let e=this.mode&me.IncludeAnonymous?this.buffer.parent:this.buffer.
parent.nextSignificantParent();return this.buffer=null,this.yieldNode(e)}sibling(e){if(!this.buffer)return this._tree._parent?this.yield(this._tree.index<0?null:
this._tree._parent.nextChild(this._tree.index+e,e,0,4,this.mode)):!1;let{buffer:t}=this.buffer,i=this.stack.length-1;if(e<0){let n=i<0?0:this.stack[i]+4;if(this.
index!=n)return this.yieldBuf(t.findChild(n,this.index,-1,0,4))}else{let n=t.buffer[this.index+3];if(n<(i<0?t.buffer.length:t.buffer[this.stack[i]+3]))return this.
yieldBuf(n)}return i<0?this.yield(this.buffer.parent.nextChild(this.buffer.index+e,e,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){return this.
sibling(-1)}atLastNode(e){let t,i,{buffer:n}=this;if(n){if(e>0){if(this.index<n.buffer.buffer.length)return!1}else for(let s=0;s<this.index;s++)if(n.buffer.buffer[s+
3]<this.index)return!1;({index:t,parent:i}=n)}else({index:t,_parent:i}=this._tree);for(;i;{index:t,_parent:i}=i)if(t>-1)for(let s=t+e,r=e<0?-1:i._tree.children.
length;s!=r;s+=e){let a=i._tree.children[s];if(this.mode&me.IncludeAnonymous||a instanceof Gt||!a.type.isAnonymous||$n(a))return!1}return!0}move(e,t){if(t&&this.
enterChild(e,0,4))return!0;for(;;){if(this.sibling(e))return!0;if(this.atLastNode(e)||!this.parent())return!1}}next(e=!0){return this.move(1,e)}prev(e=!0){return this.
move(-1,e)}moveTo(e,t=0){for(;(this.from==this.to||(t<1?this.from>=e:this.from>e)||(t>-1?this.to<=e:this.to<e))&&this.parent(););for(;this.enterChild(1,e,t););return this}get node(){
if(!this.buffer)return this._tree;let e=this.bufferNode,t=null,i=0;if(e&&e.context==this.buffer)e:for(let n=this.index,s=this.stack.length;s>=0;){for(let r=e;r;r=
r._parent)if(r.index==n){if(n==this.index)return r;t=r,i=s+1;break e}n=this.stack[--s]}for(let n=i;n<this.stack.length;n++)t=new GO(this.buffer,t,this.stack[n]);
return this.bufferNode=new GO(this.buffer,t,this.index)}get tree(){return this.buffer?null:this._tree._tree}iterate(e,t){for(let i=0;;){let n=!1;if(this.type.isAnonymous||
e(this)!==!1){if(this.firstChild()){i++;continue}this.type.isAnonymous||(n=!0)}for(;;){if(n&&t&&t(this),n=this.type.isAnonymous,!i)return;if(this.nextSibling())
break;this.parent(),i--,n=!0}}}matchContext(e){if(!this.buffer)return pn(this.node.parent,e);let{buffer:t}=this.buffer,{types:i}=t.set;for(let n=e.length-1,s=this.
stack.length-1;n>=0;s--){if(s<0)return pn(this._tree,e,n);let r=i[t.buffer[this.stack[s]]];if(!r.isAnonymous){if(e[n]&&e[n]!=r.name)return!1;n--}}return!0}};function $n(O){
return O.children.some(e=>e instanceof Gt||!e.type.isAnonymous||$n(e))}o($n,"hasChild");function bo(O){var e;let{buffer:t,nodeSet:i,maxBufferLength:n=1024,reused:s=[],
minRepeatType:r=i.types.length}=O,a=Array.isArray(t)?new un(t,t.length):t,l=i.types,h=0,c=0;function d(k,g,T,y,Y,z){let{id:E,start:R,end:v,size:q}=a,W=c,K=h;if(q<
0)if(a.next(),q==-1){let Qe=s[E];T.push(Qe),y.push(R-k);return}else if(q==-3){h=E;return}else if(q==-4){c=E;return}else throw new RangeError(`Unrecognized recor\
d size: ${q}`);let ie=l[E],qe,Xe,P=R-k;if(v-R<=n&&(Xe=S(a.pos-g,Y))){let Qe=new Uint16Array(Xe.size-Xe.skip),le=a.pos-Xe.size,$=Qe.length;for(;a.pos>le;)$=x(Xe.
start,Qe,$);qe=new Gt(Qe,v-Xe.start,i),P=Xe.start-k}else{let Qe=a.pos-q;a.next();let le=[],$=[],de=E>=r?E:-1,Re=0,ht=v,pt=W;for(;a.pos>Qe;)de>=0&&a.id==de&&a.size>=
0?(a.end<=ht-n&&(m(le,$,R,Re,a.end,ht,de,pt,K),Re=le.length,ht=a.end,pt=c),a.next()):z>2500?p(R,Qe,le,$):(de>=0&&a.size==-1&&s[a.id].type==i.types[de]&&(Re<le.length&&
m(le,$,R,Re,a.end,ht,de,pt,K),Re=le.length+1,ht=a.start,pt=c),d(R,Qe,le,$,de,z+1));if(de>=0&&Re>0&&Re<le.length&&m(le,$,R,Re,R,ht,de,pt,K),le.reverse(),$.reverse(),
de>-1&&Re>0){let xe=u(ie,K);qe=xn(ie,le,$,0,le.length,0,v-R,xe,xe)}else qe=b(ie,le,$,v-R,W-v,K)}T.push(qe),y.push(P)}o(d,"takeNode");function p(k,g,T,y){let Y=[],
z=0,E=-1;for(;a.pos>g;){let{id:R,start:v,end:q,size:W}=a;if(W>4)a.next();else{if(E>-1&&v<E)break;E<0&&(E=q-n),Y.push(R,v,q),z++,a.next()}}if(z){let R=new Uint16Array(
z*4),v=Y[Y.length-2];for(let q=Y.length-3,W=0;q>=0;q-=3)R[W++]=Y[q],R[W++]=Y[q+1]-v,R[W++]=Y[q+2]-v,R[W++]=W;T.push(new Gt(R,Y[2]-v,i)),y.push(v-k)}}o(p,"takeFl\
atNode");function u(k,g){return(T,y,Y)=>{let z=0,E=T.length-1,R,v;if(E>=0&&(R=T[E])instanceof Me){if(!E&&R.type==k&&R.length==Y)return R;(v=R.prop(ne.lookAhead))&&
(z=y[E]+R.length+v-Y)}return b(k,T,y,Y,z,g)}}o(u,"makeBalanced");function m(k,g,T,y,Y,z,E,R,v){let q=[],W=[];for(;k.length>y;)q.push(k.pop()),W.push(g.pop()+T-Y);
k.push(b(i.types[E],q,W,z-Y,R-z,v)),g.push(Y-T)}o(m,"makeRepeatLeaf");function b(k,g,T,y,Y,z,E){if(z){let R=[ne.contextHash,z];E=E?[R].concat(E):[R]}if(Y>25){let R=[
ne.lookAhead,Y];E=E?[R].concat(E):[R]}return new Me(k,g,T,y,E)}o(b,"makeTree");function S(k,g){let T=a.fork(),y=0,Y=0,z=0,E=T.end-n,R={size:0,start:0,skip:0};e:
for(let v=T.pos-k;T.pos>v;){let q=T.size;if(T.id==g&&q>=0){R.size=y,R.start=Y,R.skip=z,z+=4,y+=4,T.next();continue}let W=T.pos-q;if(q<0||W<v||T.start<E)break;let K=T.
id>=r?4:0,ie=T.start;for(T.next();T.pos>W;){if(T.size<0)if(T.size==-3||T.size==-4)K+=4;else break e;else T.id>=r&&(K+=4);T.next()}Y=ie,y+=q,z+=K}return(g<0||y==
k)&&(R.size=y,R.start=Y,R.skip=z),R.size>4?R:void 0}o(S,"findBufferSize");function x(k,g,T){let{id:y,start:Y,end:z,size:E}=a;if(a.next(),E>=0&&y<r){let R=T;if(E>
4){let v=a.pos-(E-4);for(;a.pos>v;)T=x(k,g,T)}g[--T]=R,g[--T]=z-k,g[--T]=Y-k,g[--T]=y}else E==-3?h=y:E==-4&&(c=y);return T}o(x,"copyToBuffer");let _=[],w=[];for(;a.
pos>0;)d(O.start||0,O.bufferStart||0,_,w,-1,0);let Z=(e=O.length)!==null&&e!==void 0?e:_.length?w[0]+_[0].length:0;return new Me(l[O.topID],_.reverse(),w.reverse(),
Z)}o(bo,"buildTree");var Ir=new WeakMap;function Qi(O,e){if(!O.isAnonymous||e instanceof Gt||e.type!=O)return 1;let t=Ir.get(e);if(t==null){t=1;for(let i of e.children){
if(i.type!=O||!(i instanceof Me)){t=1;break}t+=Qi(O,i)}Ir.set(e,t)}return t}o(Qi,"nodeSize");function xn(O,e,t,i,n,s,r,a,l){let h=0;for(let m=i;m<n;m++)h+=Qi(O,
e[m]);let c=Math.ceil(h*1.5/8),d=[],p=[];function u(m,b,S,x,_){for(let w=S;w<x;){let Z=w,k=b[w],g=Qi(O,m[w]);for(w++;w<x;w++){let T=Qi(O,m[w]);if(g+T>=c)break;g+=
T}if(w==Z+1){if(g>c){let T=m[Z];u(T.children,T.positions,0,T.children.length,b[Z]+_);continue}d.push(m[Z])}else{let T=b[w-1]+m[w-1].length-k;d.push(xn(O,m,b,Z,w,
k,T,null,l))}p.push(k+_-s)}}return o(u,"divide"),u(e,t,i,n,0),(a||l)(d,p,r)}o(xn,"balanceRange");var $i=class{static{o(this,"Parser")}startParse(e,t,i){return typeof e=="string"&&(e=new mn(e)),i=i?i.length?i.map(n=>new EO(n.from,n.to)):[new EO(0,0)]:[new EO(
0,e.length)],this.createParse(e,t||[],i)}parse(e,t,i){let n=this.startParse(e,t,i);for(;;){let s=n.advance();if(s)return s}}},mn=class{static{o(this,"StringInpu\
t")}constructor(e){this.string=e}get length(){return this.string.length}chunk(e){return this.string.slice(e)}get lineChunks(){return!1}read(e,t){return this.string.
slice(e,t)}};var $Q=new ne({perNode:!0});var Xn=class O{static{o(this,"Stack")}constructor(e,t,i,n,s,r,a,l,h,c=0,d){this.p=e,this.stack=t,this.state=i,this.reducePos=n,this.pos=s,this.score=r,this.buffer=
a,this.bufferBase=l,this.curContext=h,this.lookAhead=c,this.parent=d}toString(){return`[${this.stack.filter((e,t)=>t%3==0).concat(this.state)}]@${this.pos}${this.
score?"!"+this.score:""}`}static start(e,t,i=0){let n=e.parser.context;return new O(e,[],t,i,i,0,[],0,n?new xi(n,n.start):null,0,null)}get context(){return this.
curContext?this.curContext.context:null}pushState(e,t){this.stack.push(this.state,t,this.bufferBase+this.buffer.length),this.state=e}reduce(e){var t;let i=e>>19,
n=e&65535,{parser:s}=this.p,r=this.reducePos<this.pos-25&&this.setLookAhead(this.pos),a=s.dynamicPrecedence(n);if(a&&(this.score+=a),i==0){n<s.minRepeatTerm&&this.
reducePos<this.pos&&(this.reducePos=this.pos),this.pushState(s.getGoto(this.state,n,!0),this.reducePos),n<s.minRepeatTerm&&this.storeNode(n,this.reducePos,this.
reducePos,r?8:4,!0),this.reduceContext(n,this.reducePos);return}let l=this.stack.length-(i-1)*3-(e&262144?6:0),h=l?this.stack[l-2]:this.p.ranges[0].from;n<s.minRepeatTerm&&
h==this.reducePos&&this.reducePos<this.pos&&(this.reducePos=this.pos);let c=this.reducePos-h;c>=2e3&&!(!((t=this.p.parser.nodeSet.types[n])===null||t===void 0)&&
t.isAnonymous)&&(h==this.p.lastBigReductionStart?(this.p.bigReductionCount++,this.p.lastBigReductionSize=c):this.p.lastBigReductionSize<c&&(this.p.bigReductionCount=
1,this.p.lastBigReductionStart=h,this.p.lastBigReductionSize=c));let d=l?this.stack[l-1]:0,p=this.bufferBase+this.buffer.length-d;if(n<s.minRepeatTerm||e&131072){
let u=s.stateFlag(this.state,1)?this.pos:this.reducePos;this.storeNode(n,h,u,p+4,!0)}if(e&262144)this.state=this.stack[l];else{let u=this.stack[l-3];this.state=
s.getGoto(u,n,!0)}for(;this.stack.length>l;)this.stack.pop();this.reduceContext(n,h)}storeNode(e,t,i,n=4,s=!1){if(e==0&&(!this.stack.length||this.stack[this.stack.
length-1]<this.buffer.length+this.bufferBase)){let r=this.buffer.length;if(r>0&&this.buffer[r-4]==0&&this.buffer[r-1]>-1){if(t==i)return;if(this.buffer[r-2]>=t){
this.buffer[r-2]=i;return}}}if(!s||this.pos==i)this.buffer.push(e,t,i,n);else{let r=this.buffer.length;if(r>0&&(this.buffer[r-4]!=0||this.buffer[r-1]<0)){let a=!1;
for(let l=r;l>0&&this.buffer[l-2]>i;l-=4)if(this.buffer[l-1]>=0){a=!0;break}if(a)for(;r>0&&this.buffer[r-2]>i;)this.buffer[r]=this.buffer[r-4],this.buffer[r+1]=
this.buffer[r-3],this.buffer[r+2]=this.buffer[r-2],this.buffer[r+3]=this.buffer[r-1],r-=4,n>4&&(n-=4)}this.buffer[r]=e,this.buffer[r+1]=t,this.buffer[r+2]=i,this.
buffer[r+3]=n}}shift(e,t,i,n){if(e&131072)this.pushState(e&65535,this.pos);else if((e&262144)==0){let s=e,{parser:r}=this.p;this.pos=n;let a=r.stateFlag(s,1);!a&&
(n>i||t<=r.maxNode)&&(this.reducePos=n),this.pushState(s,a?i:Math.min(i,this.reducePos)),this.shiftContext(t,i),t<=r.maxNode&&this.buffer.push(t,i,n,4)}else this.
pos=n,this.shiftContext(t,i),t<=this.p.parser.maxNode&&this.buffer.push(t,i,n,4)}apply(e,t,i,n){e&65536?this.reduce(e):this.shift(e,t,i,n)}useNode(e,t,i){let n=this.
p.reused.length-1;(n<0||this.p.reused[n]!=e)&&(this.p.reused.push(e),n++);let s=this.reducePos=this.pos=i+e.length;this.pushState(t,i),this.buffer.push(n,i,s,-1),
this.curContext&&this.updateContext(this.curContext.tracker.reuse(this.curContext.context,e,this,this.p.stream.reset(this.pos-e.length)))}split(){let e=this,t=e.
buffer.length;for(t&&e.buffer[t-4]==0&&(t-=4);t>0&&e.buffer[t-2]>e.reducePos;)t-=4;let i=e.buffer.slice(t),n=e.bufferBase+t;for(;e&&n==e.bufferBase;)e=e.parent;
return new O(this.p,this.stack.slice(),this.state,this.reducePos,this.pos,this.score,i,n,this.curContext,this.lookAhead,e)}recoverByDelete(e,t){let i=e<=this.p.
parser.maxNode;i&&this.storeNode(e,this.pos,t,4),this.storeNode(0,this.pos,t,i?8:4),this.pos=this.reducePos=t,this.score-=190}canShift(e){for(let t=new Sn(this);;){
let i=this.p.parser.stateSlot(t.state,4)||this.p.parser.hasAction(t.state,e);if(i==0)return!1;if((i&65536)==0)return!0;t.reduce(i)}}recoverByInsert(e){if(this.stack.
length>=300)return[];let t=this.p.parser.nextStates(this.state);if(t.length>8||this.stack.length>=120){let n=[];for(let s=0,r;s<t.length;s+=2)(r=t[s+1])!=this.state&&
this.p.parser.hasAction(r,e)&&n.push(t[s],r);if(this.stack.length<120)for(let s=0;n.length<8&&s<t.length;s+=2){let r=t[s+1];n.some((a,l)=>l&1&&a==r)||n.push(t[s],
r)}t=n}let i=[];for(let n=0;n<t.length&&i.length<4;n+=2){let s=t[n+1];if(s==this.state)continue;let r=this.split();r.pushState(s,this.pos),r.storeNode(0,r.pos,r.
pos,4,!0),r.shiftContext(t[n],this.pos),r.reducePos=this.pos,r.score-=200,i.push(r)}return i}forceReduce(){let{parser:e}=this.p,t=e.stateSlot(this.state,5);if((t&
65536)==0)return!1;if(!e.validAction(this.state,t)){let i=t>>19,n=t&65535,s=this.stack.length-i*3;if(s<0||e.getGoto(this.stack[s],n,!1)<0){let r=this.findForcedReduction();
if(r==null)return!1;t=r}this.storeNode(0,this.pos,this.pos,4,!0),this.score-=100}return this.reducePos=this.pos,this.reduce(t),!0}findForcedReduction(){let{parser:e}=this.
p,t=[],i=o((n,s)=>{if(!t.includes(n))return t.push(n),e.allActions(n,r=>{if(!(r&393216))if(r&65536){let a=(r>>19)-s;if(a>1){let l=r&65535,h=this.stack.length-a*
3;if(h>=0&&e.getGoto(this.stack[h],l,!1)>=0)return a<<19|65536|l}}else{let a=i(r,s+1);if(a!=null)return a}})},"explore");return i(this.state,0)}forceAll(){for(;!this.
p.parser.stateFlag(this.state,2);)if(!this.forceReduce()){this.storeNode(0,this.pos,this.pos,4,!0);break}return this}get deadEnd(){if(this.stack.length!=3)return!1;
let{parser:e}=this.p;return e.data[e.stateSlot(this.state,1)]==65535&&!e.stateSlot(this.state,4)}restart(){this.storeNode(0,this.pos,this.pos,4,!0),this.state=this.
stack[0],this.stack.length=0}sameState(e){if(this.state!=e.state||this.stack.length!=e.stack.length)return!1;for(let t=0;t<this.stack.length;t+=3)if(this.stack[t]!=
e.stack[t])return!1;return!0}get parser(){return this.p.parser}dialectEnabled(e){return this.p.parser.dialect.flags[e]}shiftContext(e,t){this.curContext&&this.updateContext(
this.curContext.tracker.shift(this.curContext.context,e,this,this.p.stream.reset(t)))}reduceContext(e,t){this.curContext&&this.updateContext(this.curContext.tracker.
reduce(this.curContext.context,e,this,this.p.stream.reset(t)))}emitContext(){let e=this.buffer.length-1;(e<0||this.buffer[e]!=-3)&&this.storeNode(this.curContext.
hash,this.reducePos,this.reducePos,-3,!0)}emitLookAhead(){let e=this.buffer.length-1;(e<0||this.buffer[e]!=-4)&&this.buffer.push(this.lookAhead,this.pos,this.pos,
-4)}updateContext(e){if(e!=this.curContext.context){let t=new xi(this.curContext.tracker,e);t.hash!=this.curContext.hash&&this.emitContext(),this.curContext=t}}setLookAhead(e){
return e<=this.lookAhead?!1:(this.emitLookAhead(),this.lookAhead=e,!0)}close(){this.curContext&&this.curContext.tracker.strict&&this.emitContext(),this.lookAhead>
0&&this.emitLookAhead()}},xi=class{static{o(this,"StackContext")}constructor(e,t){this.tracker=e,this.context=t,this.hash=e.strict?e.hash(t):0}},Sn=class{static{
o(this,"SimulatedStack")}constructor(e){this.start=e,this.state=e.state,this.stack=e.stack,this.base=this.stack.length}reduce(e){let t=e&65535,i=e>>19;i==0?(this.
stack==this.start.stack&&(this.stack=this.stack.slice()),this.stack.push(this.state,0,0),this.base+=3):this.base-=(i-1)*3;let n=this.start.p.parser.getGoto(this.
stack[this.base-3],t,!0);this.state=n}},bn=class O{static{o(this,"StackBufferCursor")}constructor(e,t,i){this.stack=e,this.pos=t,this.index=i,this.buffer=e.buffer,
this.index==0&&this.maybeNext()}static create(e,t=e.bufferBase+e.buffer.length){return new O(e,t,t-e.bufferBase)}maybeNext(){let e=this.stack.parent;e!=null&&(this.
index=this.stack.bufferBase-e.bufferBase,this.stack=e,this.buffer=e.buffer)}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-
3]}get end(){return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}next(){this.index-=4,this.pos-=4,this.index==0&&this.maybeNext()}fork(){
return new O(this.stack,this.pos,this.index)}};function LO(O,e=Uint16Array){if(typeof O!="string")return O;let t=null;for(let i=0,n=0;i<O.length;){let s=0;for(;;){
let r=O.charCodeAt(i++),a=!1;if(r==126){s=65535;break}r>=92&&r--,r>=34&&r--;let l=r-32;if(l>=46&&(l-=46,a=!0),s+=l,a)break;s*=46}t?t[n++]=s:t=new e(s)}return t}
o(LO,"decodeArray");var xO=class{static{o(this,"CachedToken")}constructor(){this.start=-1,this.value=-1,this.end=-1,this.extended=-1,this.lookAhead=0,this.mask=
0,this.context=0}},Hr=new xO,kn=class{static{o(this,"InputStream")}constructor(e,t){this.input=e,this.ranges=t,this.chunk="",this.chunkOff=0,this.chunk2="",this.
chunk2Pos=0,this.next=-1,this.token=Hr,this.rangeIndex=0,this.pos=this.chunkPos=t[0].from,this.range=t[0],this.end=t[t.length-1].to,this.readNext()}resolveOffset(e,t){
let i=this.range,n=this.rangeIndex,s=this.pos+e;for(;s<i.from;){if(!n)return null;let r=this.ranges[--n];s-=i.from-r.to,i=r}for(;t<0?s>i.to:s>=i.to;){if(n==this.
ranges.length-1)return null;let r=this.ranges[++n];s+=r.from-i.to,i=r}return s}clipPos(e){if(e>=this.range.from&&e<this.range.to)return e;for(let t of this.ranges)
if(t.to>e)return Math.max(e,t.from);return this.end}peek(e){let t=this.chunkOff+e,i,n;if(t>=0&&t<this.chunk.length)i=this.pos+e,n=this.chunk.charCodeAt(t);else{
let s=this.resolveOffset(e,1);if(s==null)return-1;if(i=s,i>=this.chunk2Pos&&i<this.chunk2Pos+this.chunk2.length)n=this.chunk2.charCodeAt(i-this.chunk2Pos);else{
let r=this.rangeIndex,a=this.range;for(;a.to<=i;)a=this.ranges[++r];this.chunk2=this.input.chunk(this.chunk2Pos=i),i+this.chunk2.length>a.to&&(this.chunk2=this.
chunk2.slice(0,a.to-i)),n=this.chunk2.charCodeAt(0)}}return i>=this.token.lookAhead&&(this.token.lookAhead=i+1),n}acceptToken(e,t=0){let i=t?this.resolveOffset(
t,-1):this.pos;if(i==null||i<this.token.start)throw new RangeError("Token end out of bounds");this.token.value=e,this.token.end=i}acceptTokenTo(e,t){this.token.
value=e,this.token.end=t}getChunk(){if(this.pos>=this.chunk2Pos&&this.pos<this.chunk2Pos+this.chunk2.length){let{chunk:e,chunkPos:t}=this;this.chunk=this.chunk2,
this.chunkPos=this.chunk2Pos,this.chunk2=e,this.chunk2Pos=t,this.chunkOff=this.pos-this.chunkPos}else{this.chunk2=this.chunk,this.chunk2Pos=this.chunkPos;let e=this.
input.chunk(this.pos),t=this.pos+e.length;this.chunk=t>this.range.to?e.slice(0,this.range.to-this.pos):e,this.chunkPos=this.pos,this.chunkOff=0}}readNext(){return this.
chunkOff>=this.chunk.length&&(this.getChunk(),this.chunkOff==this.chunk.length)?this.next=-1:this.next=this.chunk.charCodeAt(this.chunkOff)}advance(e=1){for(this.
chunkOff+=e;this.pos+e>=this.range.to;){if(this.rangeIndex==this.ranges.length-1)return this.setDone();e-=this.range.to-this.pos,this.range=this.ranges[++this.rangeIndex],
this.pos=this.range.from}return this.pos+=e,this.pos>=this.token.lookAhead&&(this.token.lookAhead=this.pos+1),this.readNext()}setDone(){return this.pos=this.chunkPos=
this.end,this.range=this.ranges[this.rangeIndex=this.ranges.length-1],this.chunk="",this.next=-1}reset(e,t){if(t?(this.token=t,t.start=e,t.lookAhead=e+1,t.value=
t.extended=-1):this.token=Hr,this.pos!=e){if(this.pos=e,e==this.end)return this.setDone(),this;for(;e<this.range.from;)this.range=this.ranges[--this.rangeIndex];
for(;e>=this.range.to;)this.range=this.ranges[++this.rangeIndex];e>=this.chunkPos&&e<this.chunkPos+this.chunk.length?this.chunkOff=e-this.chunkPos:(this.chunk="",
this.chunkOff=0),this.readNext()}return this}read(e,t){if(e>=this.chunkPos&&t<=this.chunkPos+this.chunk.length)return this.chunk.slice(e-this.chunkPos,t-this.chunkPos);
if(e>=this.chunk2Pos&&t<=this.chunk2Pos+this.chunk2.length)return this.chunk2.slice(e-this.chunk2Pos,t-this.chunk2Pos);if(e>=this.range.from&&t<=this.range.to)return this.
input.read(e,t);let i="";for(let n of this.ranges){if(n.from>=t)break;n.to>e&&(i+=this.input.read(Math.max(n.from,e),Math.min(n.to,t)))}return i}},At=class{static{
o(this,"TokenGroup")}constructor(e,t){this.data=e,this.id=t}token(e,t){let{parser:i}=t.p;Os(this.data,e,t,this.id,i.data,i.tokenPrecTable)}};At.prototype.contextual=
At.prototype.fallback=At.prototype.extend=!1;var mt=class{static{o(this,"LocalTokenGroup")}constructor(e,t,i){this.precTable=t,this.elseToken=i,this.data=typeof e==
"string"?LO(e):e}token(e,t){let i=e.pos,n=0;for(;;){let s=e.next<0,r=e.resolveOffset(1,1);if(Os(this.data,e,t,0,this.data,this.precTable),e.token.value>-1)break;
if(this.elseToken==null)return;if(s||n++,r==null)break;e.reset(r,e.token)}n&&(e.reset(i,e.token),e.acceptToken(this.elseToken,n))}};mt.prototype.contextual=At.prototype.
fallback=At.prototype.extend=!1;var be=class{static{o(this,"ExternalTokenizer")}constructor(e,t={}){this.token=e,this.contextual=!!t.contextual,this.fallback=!!t.
fallback,this.extend=!!t.extend}};function Os(O,e,t,i,n,s){let r=0,a=1<<i,{dialect:l}=t.p.parser;e:for(;(a&O[r])!=0;){let h=O[r+1];for(let u=r+3;u<h;u+=2)if((O[u+
1]&a)>0){let m=O[u];if(l.allows(m)&&(e.token.value==-1||e.token.value==m||wo(m,e.token.value,n,s))){e.acceptToken(m);break}}let c=e.next,d=0,p=O[r+2];if(e.next<
0&&p>d&&O[h+p*3-3]==65535){r=O[h+p*3-1];continue e}for(;d<p;){let u=d+p>>1,m=h+u+(u<<1),b=O[m],S=O[m+1]||65536;if(c<b)p=u;else if(c>=S)d=u+1;else{r=O[m+2],e.advance();
continue e}}break}}o(Os,"readToken");function Kr(O,e,t){for(let i=e,n;(n=O[i])!=65535;i++)if(n==t)return i-e;return-1}o(Kr,"findOffset");function wo(O,e,t,i){let n=Kr(
t,i,e);return n<0||Kr(t,i,O)<n}o(wo,"overrides");var He=typeof process<"u"&&process.env&&/\bparse\b/.test(process.env.LOG),Pn=null;function Jr(O,e,t){let i=O.cursor(
me.IncludeAnonymous);for(i.moveTo(e);;)if(!(t<0?i.childBefore(e):i.childAfter(e)))for(;;){if((t<0?i.to<e:i.from>e)&&!i.type.isError)return t<0?Math.max(0,Math.min(
i.to-1,e-25)):Math.min(O.length,Math.max(i.from+1,e+25));if(t<0?i.prevSibling():i.nextSibling())break;if(!i.parent())return t<0?0:O.length}}o(Jr,"cutAt");var wn=class{static{
o(this,"FragmentCursor")}constructor(e,t){this.fragments=e,this.minRepeat=t,this.i=0,this.fragment=null,this.safeFrom=-1,this.safeTo=-1,this.trees=[],this.start=
[],this.index=[],this.lastRepeat=null,this.lastRepeatPos=-1,this.nextFragment()}nextFragment(){let e=this.fragment=this.i==this.fragments.length?null:this.fragments[this.
i++];if(e){for(this.safeFrom=e.openStart?Jr(e.tree,e.from+e.offset,1)-e.offset:e.from,this.safeTo=e.openEnd?Jr(e.tree,e.to+e.offset,-1)-e.offset:e.to;this.trees.
length;)this.trees.pop(),this.start.pop(),this.index.pop();this.trees.push(e.tree),this.start.push(-e.offset),this.index.push(0),this.nextStart=this.safeFrom}else
this.nextStart=1e9}nodeAt(e){if(e<this.nextStart)return null;for(;this.fragment&&this.safeTo<=e;)this.nextFragment();if(!this.fragment)return null;for(;;){let t=this.
trees.length-1;if(t<0)return this.nextFragment(),null;if(e<this.safeFrom)return null;let i=this.trees[t],n=this.index[t];if(n==i.children.length){this.trees.pop(),
this.start.pop(),this.index.pop();continue}let s=i.children[n],r=this.start[t]+i.positions[n];if(r>e)return this.nextStart=r,null;if(s instanceof Me){let a=r>this.
lastRepeatPos&&s.type.id>=this.minRepeat;if(r==e||a){let l=r+s.length,h;if(r>=this.safeFrom&&l<=this.safeTo&&(!(h=s.prop(ne.lookAhead))||l+h<this.fragment.to)&&
(a&&(this.lastRepeat=s,this.lastRepeatPos=r),r==e))return s}this.index[t]++,r+s.length>=Math.max(this.safeFrom,e)&&(this.trees.push(s),this.start.push(r),this.index.
push(0))}else this.index[t]++,this.nextStart=r+s.length}}},Tn=class{static{o(this,"TokenCache")}constructor(e,t){this.stream=t,this.tokens=[],this.mainToken=null,
this.actions=[],this.tokens=e.tokenizers.map(i=>new xO)}getActions(e){let t=0,i=null,{parser:n}=e.p,{tokenizers:s}=n,r=n.stateSlot(e.state,3),a=e.curContext?e.curContext.
hash:0,l=0;for(let h=0;h<s.length;h++){if((1<<h&r)==0)continue;let c=s[h],d=this.tokens[h];if(!(i&&!c.fallback)&&((c.contextual||d.start!=e.pos||d.mask!=r||d.context!=
a)&&(this.updateCachedToken(d,c,e),d.mask=r,d.context=a),d.lookAhead>d.end+25&&(l=Math.max(d.lookAhead,l)),d.value!=0)){let p=t;if(d.extended>-1&&(t=this.addActions(
e,d.extended,d.end,t)),t=this.addActions(e,d.value,d.end,t),!c.extend&&(i=d,t>p))break}}for(;this.actions.length>t;)this.actions.pop();return l&&e.setLookAhead(
l),!i&&e.pos==this.stream.end&&(i=new xO,i.value=e.p.parser.eofTerm,i.start=i.end=e.pos,t=this.addActions(e,i.value,i.end,t)),this.mainToken=i,this.actions}getMainToken(e){
if(this.mainToken)return this.mainToken;let t=new xO,{pos:i,p:n}=e;return t.start=i,t.end=Math.min(i+1,n.stream.end),t.value=i==n.stream.end?n.parser.eofTerm:0,
t}updateCachedToken(e,t,i){let n=this.stream.clipPos(i.pos);if(t.token(this.stream.reset(n,e),i),e.value>-1){let{parser:s}=i.p;for(let r=0;r<s.specialized.length;r++)
if(s.specialized[r]==e.value){let a=s.specializers[r](this.stream.read(e.start,e.end),i);if(a>=0&&i.p.parser.dialect.allows(a>>1)){(a&1)==0?e.value=a>>1:e.extended=
a>>1;break}}}else e.value=0,e.end=this.stream.clipPos(n+1)}putAction(e,t,i,n){for(let s=0;s<n;s+=3)if(this.actions[s]==e)return n;return this.actions[n++]=e,this.
actions[n++]=t,this.actions[n++]=i,n}addActions(e,t,i,n){let{state:s}=e,{parser:r}=e.p,{data:a}=r;for(let l=0;l<2;l++)for(let h=r.stateSlot(s,l?2:1);;h+=3){if(a[h]==
65535)if(a[h+1]==1)h=yt(a,h+2);else{n==0&&a[h+1]==2&&(n=this.putAction(yt(a,h+2),t,i,n));break}a[h]==t&&(n=this.putAction(yt(a,h+1),t,i,n))}return n}},Zn=class{static{
o(this,"Parse")}constructor(e,t,i,n){this.parser=e,this.input=t,this.ranges=n,this.recovering=0,this.nextStackID=9812,this.minStackPos=0,this.reused=[],this.stoppedAt=
null,this.lastBigReductionStart=-1,this.lastBigReductionSize=0,this.bigReductionCount=0,this.stream=new kn(t,n),this.tokens=new Tn(e,this.stream),this.topTerm=e.
top[1];let{from:s}=n[0];this.stacks=[Xn.start(this,e.top[0],s)],this.fragments=i.length&&this.stream.end-s>e.bufferLength*4?new wn(i,e.minRepeatTerm):null}get parsedPos(){
return this.minStackPos}advance(){let e=this.stacks,t=this.minStackPos,i=this.stacks=[],n,s;if(this.bigReductionCount>300&&e.length==1){let[r]=e;for(;r.forceReduce()&&
r.stack.length&&r.stack[r.stack.length-2]>=this.lastBigReductionStart;);this.bigReductionCount=this.lastBigReductionSize=0}for(let r=0;r<e.length;r++){let a=e[r];
for(;;){if(this.tokens.mainToken=null,a.pos>t)i.push(a);else{if(this.advanceStack(a,i,e))continue;{n||(n=[],s=[]),n.push(a);let l=this.tokens.getMainToken(a);s.
push(l.value,l.end)}}break}}if(!i.length){let r=n&&To(n);if(r)return He&&console.log("Finish with "+this.stackID(r)),this.stackToTree(r);if(this.parser.strict)throw He&&
n&&console.log("Stuck with token "+(this.tokens.mainToken?this.parser.getName(this.tokens.mainToken.value):"none")),new SyntaxError("No parse at "+t);this.recovering||
(this.recovering=5)}if(this.recovering&&n){let r=this.stoppedAt!=null&&n[0].pos>this.stoppedAt?n[0]:this.runRecovery(n,s,i);if(r)return He&&console.log("Force-f\
inish "+this.stackID(r)),this.stackToTree(r.forceAll())}if(this.recovering){let r=this.recovering==1?1:this.recovering*3;if(i.length>r)for(i.sort((a,l)=>l.score-
a.score);i.length>r;)i.pop();i.some(a=>a.reducePos>t)&&this.recovering--}else if(i.length>1){e:for(let r=0;r<i.length-1;r++){let a=i[r];for(let l=r+1;l<i.length;l++){
let h=i[l];if(a.sameState(h)||a.buffer.length>500&&h.buffer.length>500)if((a.score-h.score||a.buffer.length-h.buffer.length)>0)i.splice(l--,1);else{i.splice(r--,
1);continue e}}}i.length>12&&(i.sort((r,a)=>a.score-r.score),i.splice(12,i.length-12))}this.minStackPos=i[0].pos;for(let r=1;r<i.length;r++)i[r].pos<this.minStackPos&&
(this.minStackPos=i[r].pos);return null}stopAt(e){if(this.stoppedAt!=null&&this.stoppedAt<e)throw new RangeError("Can't move stoppedAt forward");this.stoppedAt=
e}tryReuse(e,t,i,n){if(!i)return null;let s=e.curContext&&e.curContext.tracker.strict,r=s?e.curContext.hash:0;for(;i;){let a=this.parser.nodeSet.types[i.type.id]!=
i.type?-1:this.parser.getGoto(e.state,i.type.id);if(a>-1&&i.length&&(!s||(i.prop(ne.contextHash)||0)==r))return e.useNode(i,a,t),i;if(i.children.length==0||i.positions[0]>
0)break;let l=i.children[0];if(l instanceof Me&&(!n||l.type.id>=this.parser.minRepeatTerm))i=l;else break}return null}advanceStack(e,t,i){let n=e.pos,{parser:s}=this,
r=He?this.stackID(e)+" -> ":"";if(this.stoppedAt!=null&&n>this.stoppedAt)return e.forceReduce()?e:null;if(this.fragments){let h=e.reducePos<n&&e.buffer.length&&
e.buffer[e.buffer.length-2]<=e.reducePos&&this.fragments.lastRepeatPos==e.reducePos&&this.tryReuse(e,e.reducePos,this.fragments.lastRepeat,!0)||this.tryReuse(e,
n,this.fragments.nodeAt(n),!1);if(h)return He&&console.log(r+this.stackID(e)+` (via reuse of ${s.getName(h.type.id)})`),!0}let a=s.stateSlot(e.state,4);if(a>0)return e.
reduce(a),He&&console.log(r+this.stackID(e)+` (via always-reduce ${s.getName(a&65535)})`),!0;if(e.stack.length>=8400)for(;e.stack.length>6e3&&e.forceReduce(););
let l=this.tokens.getActions(e);for(let h=0;h<l.length;){let c=l[h++],d=l[h++],p=l[h++],u=h==l.length||!i,m=u?e:e.split(),b=this.tokens.mainToken;if(m.apply(c,d,
b?b.start:m.pos,p),He&&console.log(r+this.stackID(m)+` (via ${(c&65536)==0?"shift":`reduce of ${s.getName(c&65535)}`} for ${s.getName(d)} @ ${n}${m==e?"":", spl\
it"})`),u)return!0;m.pos>n?t.push(m):i.push(m)}return!1}advanceFully(e,t){let i=e.pos;for(;;){if(!this.advanceStack(e,null,null))return!1;if(e.pos>i)return es(e,
t),!0}}runRecovery(e,t,i){let n=null,s=!1;for(let r=0;r<e.length;r++){let a=e[r],l=t[r<<1],h=t[(r<<1)+1],c=He?this.stackID(a)+" -> ":"";if(a.deadEnd&&(s||(s=!0,
a.restart(),He&&console.log(c+this.stackID(a)+" (restarted)"),this.advanceFully(a,i))))continue;let d=a.split(),p=c;for(let u=0;u<10&&d.forceReduce()&&(He&&console.
log(p+this.stackID(d)+" (via force-reduce)"),!this.advanceFully(d,i));u++)He&&(p=this.stackID(d)+" -> ");for(let u of a.recoverByInsert(l))He&&console.log(c+this.
stackID(u)+" (via recover-insert)"),this.advanceFully(u,i);this.stream.end>a.pos?(h==a.pos&&(h++,l=0),a.recoverByDelete(l,h),He&&console.log(c+this.stackID(a)+`\
 (via recover-delete ${this.parser.getName(l)})`),es(a,i)):(!n||n.score<d.score)&&(n=d)}return n}stackToTree(e){return e.close(),Me.build({buffer:bn.create(e),nodeSet:this.
parser.nodeSet,topID:this.topTerm,maxBufferLength:this.parser.bufferLength,reused:this.reused,start:this.ranges[0].from,length:e.pos-this.ranges[0].from,minRepeatType:this.
parser.minRepeatTerm})}stackID(e){let t=(Pn||(Pn=new WeakMap)).get(e);return t||Pn.set(e,t=String.fromCodePoint(this.nextStackID++)),t+e}};function es(O,e){for(let t=0;t<
e.length;t++){let i=e[t];if(i.pos==O.pos&&i.sameState(O)){e[t].score<O.score&&(e[t]=O);return}}e.push(O)}o(es,"pushStackDedup");var yn=class{static{o(this,"Dial\
ect")}constructor(e,t,i){this.source=e,this.flags=t,this.disabled=i}allows(e){return!this.disabled||this.disabled[e]==0}},gn=o(O=>O,"id"),Lt=class{static{o(this,
"ContextTracker")}constructor(e){this.start=e.start,this.shift=e.shift||gn,this.reduce=e.reduce||gn,this.reuse=e.reuse||gn,this.hash=e.hash||(()=>0),this.strict=
e.strict!==!1}},$t=class O extends $i{static{o(this,"LRParser")}constructor(e){if(super(),this.wrappers=[],e.version!=14)throw new RangeError(`Parser version (${e.
version}) doesn't match runtime version (14)`);let t=e.nodeNames.split(" ");this.minRepeatTerm=t.length;for(let a=0;a<e.repeatNodeCount;a++)t.push("");let i=Object.
keys(e.topRules).map(a=>e.topRules[a][1]),n=[];for(let a=0;a<t.length;a++)n.push([]);function s(a,l,h){n[a].push([l,l.deserialize(String(h))])}if(o(s,"setProp"),
e.nodeProps)for(let a of e.nodeProps){let l=a[0];typeof l=="string"&&(l=ne[l]);for(let h=1;h<a.length;){let c=a[h++];if(c>=0)s(c,l,a[h++]);else{let d=a[h+-c];for(let p=-c;p>
0;p--)s(a[h++],l,d);h++}}}this.nodeSet=new fi(t.map((a,l)=>Ot.define({name:l>=this.minRepeatTerm?void 0:a,id:l,props:n[l],top:i.indexOf(l)>-1,error:l==0,skipped:e.
skippedNodes&&e.skippedNodes.indexOf(l)>-1}))),e.propSources&&(this.nodeSet=this.nodeSet.extend(...e.propSources)),this.strict=!1,this.bufferLength=1024;let r=LO(
e.tokenData);this.context=e.context,this.specializerSpecs=e.specialized||[],this.specialized=new Uint16Array(this.specializerSpecs.length);for(let a=0;a<this.specializerSpecs.
length;a++)this.specialized[a]=this.specializerSpecs[a].term;this.specializers=this.specializerSpecs.map(ts),this.states=LO(e.states,Uint32Array),this.data=LO(e.
stateData),this.goto=LO(e.goto),this.maxTerm=e.maxTerm,this.tokenizers=e.tokenizers.map(a=>typeof a=="number"?new At(r,a):a),this.topRules=e.topRules,this.dialects=
e.dialects||{},this.dynamicPrecedences=e.dynamicPrecedences||null,this.tokenPrecTable=e.tokenPrec,this.termNames=e.termNames||null,this.maxNode=this.nodeSet.types.
length-1,this.dialect=this.parseDialect(),this.top=this.topRules[Object.keys(this.topRules)[0]]}createParse(e,t,i){let n=new Zn(this,e,t,i);for(let s of this.wrappers)
n=s(n,e,t,i);return n}getGoto(e,t,i=!1){let n=this.goto;if(t>=n[0])return-1;for(let s=n[t+1];;){let r=n[s++],a=r&1,l=n[s++];if(a&&i)return l;for(let h=s+(r>>1);s<
h;s++)if(n[s]==e)return l;if(a)return-1}}hasAction(e,t){let i=this.data;for(let n=0;n<2;n++)for(let s=this.stateSlot(e,n?2:1),r;;s+=3){if((r=i[s])==65535)if(i[s+
1]==1)r=i[s=yt(i,s+2)];else{if(i[s+1]==2)return yt(i,s+2);break}if(r==t||r==0)return yt(i,s+1)}return 0}stateSlot(e,t){return this.states[e*6+t]}stateFlag(e,t){
return(this.stateSlot(e,0)&t)>0}validAction(e,t){return!!this.allActions(e,i=>i==t?!0:null)}allActions(e,t){let i=this.stateSlot(e,4),n=i?t(i):void 0;for(let s=this.
stateSlot(e,1);n==null;s+=3){if(this.data[s]==65535)if(this.data[s+1]==1)s=yt(this.data,s+2);else break;n=t(yt(this.data,s+1))}return n}nextStates(e){let t=[];for(let i=this.
stateSlot(e,1);;i+=3){if(this.data[i]==65535)if(this.data[i+1]==1)i=yt(this.data,i+2);else break;if((this.data[i+2]&1)==0){let n=this.data[i+1];t.some((s,r)=>r&
1&&s==n)||t.push(this.data[i],n)}}return t}configure(e){let t=Object.assign(Object.create(O.prototype),this);if(e.props&&(t.nodeSet=this.nodeSet.extend(...e.props)),
e.top){let i=this.topRules[e.top];if(!i)throw new RangeError(`Invalid top rule name ${e.top}`);t.top=i}return e.tokenizers&&(t.tokenizers=this.tokenizers.map(i=>{
let n=e.tokenizers.find(s=>s.from==i);return n?n.to:i})),e.specializers&&(t.specializers=this.specializers.slice(),t.specializerSpecs=this.specializerSpecs.map(
(i,n)=>{let s=e.specializers.find(a=>a.from==i.external);if(!s)return i;let r=Object.assign(Object.assign({},i),{external:s.to});return t.specializers[n]=ts(r),
r})),e.contextTracker&&(t.context=e.contextTracker),e.dialect&&(t.dialect=this.parseDialect(e.dialect)),e.strict!=null&&(t.strict=e.strict),e.wrap&&(t.wrappers=
t.wrappers.concat(e.wrap)),e.bufferLength!=null&&(t.bufferLength=e.bufferLength),t}hasWrappers(){return this.wrappers.length>0}getName(e){return this.termNames?
this.termNames[e]:String(e<=this.maxNode&&this.nodeSet.types[e].name||e)}get eofTerm(){return this.maxNode+1}get topNode(){return this.nodeSet.types[this.top[1]]}dynamicPrecedence(e){
let t=this.dynamicPrecedences;return t==null?0:t[e]||0}parseDialect(e){let t=Object.keys(this.dialects),i=t.map(()=>!1);if(e)for(let s of e.split(" ")){let r=t.
indexOf(s);r>=0&&(i[r]=!0)}let n=null;for(let s=0;s<t.length;s++)if(!i[s])for(let r=this.dialects[t[s]],a;(a=this.data[r++])!=65535;)(n||(n=new Uint8Array(this.
maxTerm+1)))[a]=1;return new yn(e,i,n)}static deserialize(e){return new O(e)}};function yt(O,e){return O[e]|O[e+1]<<16}o(yt,"pair");function To(O){let e=null;for(let t of O){
let i=t.p.stoppedAt;(t.pos==t.p.stream.end||i!=null&&t.pos>i)&&t.p.parser.stateFlag(t.state,2)&&(!e||e.score<t.score)&&(e=t)}return e}o(To,"findFinished");function ts(O){
if(O.external){let e=O.extend?1:0;return(t,i)=>O.external(t,i)<<1|e}return O.get}o(ts,"getSpecializer");var Zo=0,ct=class O{static{o(this,"Tag")}constructor(e,t,i,n){this.name=e,this.set=t,this.base=i,this.modified=n,this.id=Zo++}toString(){let{name:e}=this;for(let t of this.
modified)t.name&&(e=`${t.name}(${e})`);return e}static define(e,t){let i=typeof e=="string"?e:"?";if(e instanceof O&&(t=e),t?.base)throw new Error("Can not deri\
ve from a modified tag");let n=new O(i,[],null,[]);if(n.set.push(n),t)for(let s of t.set)n.set.push(s);return n}static defineModifier(e){let t=new Si(e);return i=>i.
modified.indexOf(t)>-1?i:Si.get(i.base||i,i.modified.concat(t).sort((n,s)=>n.id-s.id))}},yo=0,Si=class O{static{o(this,"Modifier")}constructor(e){this.name=e,this.
instances=[],this.id=yo++}static get(e,t){if(!t.length)return e;let i=t[0].instances.find(a=>a.base==e&&Uo(t,a.modified));if(i)return i;let n=[],s=new ct(e.name,
n,e,t);for(let a of t)a.instances.push(s);let r=_o(t);for(let a of e.set)if(!a.modified.length)for(let l of r)n.push(O.get(a,l));return s}};function Uo(O,e){return O.
length==e.length&&O.every((t,i)=>t==e[i])}o(Uo,"sameArray");function _o(O){let e=[[]];for(let t=0;t<O.length;t++)for(let i=0,n=e.length;i<n;i++)e.push(e[i].concat(
O[t]));return e.sort((t,i)=>i.length-t.length)}o(_o,"powerSet");function Mt(O){let e=Object.create(null);for(let t in O){let i=O[t];Array.isArray(i)||(i=[i]);for(let n of t.
split(" "))if(n){let s=[],r=2,a=n;for(let d=0;;){if(a=="..."&&d>0&&d+3==n.length){r=1;break}let p=/^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(a);if(!p)throw new RangeError(
"Invalid path: "+n);if(s.push(p[0]=="*"?"":p[0][0]=='"'?JSON.parse(p[0]):p[0]),d+=p[0].length,d==n.length)break;let u=n[d++];if(d==n.length&&u=="!"){r=0;break}if(u!=
"/")throw new RangeError("Invalid path: "+n);a=n.slice(d)}let l=s.length-1,h=s[l];if(!h)throw new RangeError("Invalid path: "+n);let c=new PO(i,r,l>0?s.slice(0,
l):null);e[h]=c.sort(e[h])}}return qo.add(e)}o(Mt,"styleTags");var qo=new ne({combine(O,e){let t,i,n;for(;O||e;){if(!O||e&&O.depth<=e.depth?(n=e,e=e.next):(n=O,
O=O.next),t&&t.mode==n.mode&&!n.context&&!t.context)continue;let s=new PO(n.tags,n.mode,n.context);t?t.next=s:i=s,t=s}return i}}),PO=class{static{o(this,"Rule")}constructor(e,t,i,n){
this.tags=e,this.mode=t,this.context=i,this.next=n}get opaque(){return this.mode==0}get inherit(){return this.mode==1}sort(e){return!e||e.depth<this.depth?(this.
next=e,this):(e.next=this.sort(e.next),e)}get depth(){return this.context?this.context.length:0}};PO.empty=new PO([],2,null);function Ro(O,e){let t=Object.create(
null);for(let s of O)if(!Array.isArray(s.tag))t[s.tag.id]=s.class;else for(let r of s.tag)t[r.id]=s.class;let{scope:i,all:n=null}=e||{};return{style:o(s=>{let r=n;
for(let a of s)for(let l of a.set){let h=t[l.id];if(h){r=r?r+" "+h:h;break}}return r},"style"),scope:i}}o(Ro,"tagHighlighter");var V=ct.define,Pi=V(),Dt=V(),is=V(Dt),ns=V(Dt),Nt=V(),gi=V(Nt),Un=V(Nt),gt=V(),sO=V(gt),xt=V(),Pt=V(),_n=V(),DO=V(_n),Xi=V(),f={comment:Pi,lineComment:V(Pi),blockComment:V(
Pi),docComment:V(Pi),name:Dt,variableName:V(Dt),typeName:is,tagName:V(is),propertyName:ns,attributeName:V(ns),className:V(Dt),labelName:V(Dt),namespace:V(Dt),macroName:V(
Dt),literal:Nt,string:gi,docString:V(gi),character:V(gi),attributeValue:V(gi),number:Un,integer:V(Un),float:V(Un),bool:V(Nt),regexp:V(Nt),escape:V(Nt),color:V(Nt),
url:V(Nt),keyword:xt,self:V(xt),null:V(xt),atom:V(xt),unit:V(xt),modifier:V(xt),operatorKeyword:V(xt),controlKeyword:V(xt),definitionKeyword:V(xt),moduleKeyword:V(
xt),operator:Pt,derefOperator:V(Pt),arithmeticOperator:V(Pt),logicOperator:V(Pt),bitwiseOperator:V(Pt),compareOperator:V(Pt),updateOperator:V(Pt),definitionOperator:V(
Pt),typeOperator:V(Pt),controlOperator:V(Pt),punctuation:_n,separator:V(_n),bracket:DO,angleBracket:V(DO),squareBracket:V(DO),paren:V(DO),brace:V(DO),content:gt,
heading:sO,heading1:V(sO),heading2:V(sO),heading3:V(sO),heading4:V(sO),heading5:V(sO),heading6:V(sO),contentSeparator:V(gt),list:V(gt),quote:V(gt),emphasis:V(gt),
strong:V(gt),link:V(gt),monospace:V(gt),strikethrough:V(gt),inserted:V(),deleted:V(),changed:V(),invalid:V(),meta:Xi,documentMeta:V(Xi),annotation:V(Xi),processingInstruction:V(
Xi),definition:ct.defineModifier("definition"),constant:ct.defineModifier("constant"),function:ct.defineModifier("function"),standard:ct.defineModifier("standar\
d"),local:ct.defineModifier("local"),special:ct.defineModifier("special")};for(let O in f){let e=f[O];e instanceof ct&&(e.name=O)}var kQ=Ro([{tag:f.link,class:"\
tok-link"},{tag:f.heading,class:"tok-heading"},{tag:f.emphasis,class:"tok-emphasis"},{tag:f.strong,class:"tok-strong"},{tag:f.keyword,class:"tok-keyword"},{tag:f.
atom,class:"tok-atom"},{tag:f.bool,class:"tok-bool"},{tag:f.url,class:"tok-url"},{tag:f.labelName,class:"tok-labelName"},{tag:f.inserted,class:"tok-inserted"},{
tag:f.deleted,class:"tok-deleted"},{tag:f.literal,class:"tok-literal"},{tag:f.string,class:"tok-string"},{tag:f.number,class:"tok-number"},{tag:[f.regexp,f.escape,
f.special(f.string)],class:"tok-string2"},{tag:f.variableName,class:"tok-variableName"},{tag:f.local(f.variableName),class:"tok-variableName tok-local"},{tag:f.
definition(f.variableName),class:"tok-variableName tok-definition"},{tag:f.special(f.variableName),class:"tok-variableName2"},{tag:f.definition(f.propertyName),
class:"tok-propertyName tok-definition"},{tag:f.typeName,class:"tok-typeName"},{tag:f.namespace,class:"tok-namespace"},{tag:f.className,class:"tok-className"},{
tag:f.macroName,class:"tok-macroName"},{tag:f.propertyName,class:"tok-propertyName"},{tag:f.operator,class:"tok-operator"},{tag:f.comment,class:"tok-comment"},{
tag:f.meta,class:"tok-meta"},{tag:f.invalid,class:"tok-invalid"},{tag:f.punctuation,class:"tok-punctuation"}]);var rs=1,vo=2,Yo=3,Wo=82,zo=76,jo=117,Vo=85,Eo=97,Co=122,Go=65,Ao=90,Lo=95,qn=48,ss=34,Do=40,as=41,No=32,os=62,Mo=new be(O=>{if(O.next==zo||O.next==Vo?O.advance():
O.next==jo&&(O.advance(),O.next==qn+8&&O.advance()),O.next!=Wo||(O.advance(),O.next!=ss))return;O.advance();let e="";for(;O.next!=Do;){if(O.next==No||O.next<=13||
O.next==as)return;e+=String.fromCharCode(O.next),O.advance()}for(O.advance();;){if(O.next<0)return O.acceptToken(rs);if(O.next==as){let t=!0;for(let i=0;t&&i<e.
length;i++)O.peek(i+1)!=e.charCodeAt(i)&&(t=!1);if(t&&O.peek(e.length+1)==ss)return O.acceptToken(rs,2+e.length)}O.advance()}}),Io=new be(O=>{if(O.next==os)O.peek(
1)==os&&O.acceptToken(vo,1);else{let e=!1,t=0;for(;;t++){if(O.next>=Go&&O.next<=Ao)e=!0;else{if(O.next>=Eo&&O.next<=Co)return;if(O.next!=Lo&&!(O.next>=qn&&O.next<=
qn+9))break}O.advance()}e&&t>1&&O.acceptToken(Yo)}},{extend:!0}),Bo=Mt({"typedef struct union enum class typename decltype auto template operator friend noexcep\
t namespace using requires concept import export module __attribute__ __declspec __based":f.definitionKeyword,"extern MsCallModifier MsPointerModifier extern st\
atic register thread_local inline const volatile restrict _Atomic mutable constexpr constinit consteval virtual explicit VirtualSpecifier Access":f.modifier,"if\
 else switch for while do case default return break continue goto throw try catch":f.controlKeyword,"co_return co_yield co_await":f.controlKeyword,"new sizeof d\
elete static_assert":f.operatorKeyword,"NULL nullptr":f.null,this:f.self,"True False":f.bool,"TypeSize PrimitiveType":f.standard(f.typeName),TypeIdentifier:f.typeName,
FieldIdentifier:f.propertyName,"CallExpression/FieldExpression/FieldIdentifier":f.function(f.propertyName),"ModuleName/Identifier":f.namespace,PartitionName:f.labelName,
StatementIdentifier:f.labelName,"Identifier DestructorName":f.variableName,"CallExpression/Identifier":f.function(f.variableName),"CallExpression/ScopedIdentifi\
er/Identifier":f.function(f.variableName),"FunctionDeclarator/Identifier FunctionDeclarator/DestructorName":f.function(f.definition(f.variableName)),NamespaceIdentifier:f.
namespace,OperatorName:f.operator,ArithOp:f.arithmeticOperator,LogicOp:f.logicOperator,BitOp:f.bitwiseOperator,CompareOp:f.compareOperator,AssignOp:f.definitionOperator,
UpdateOp:f.updateOperator,LineComment:f.lineComment,BlockComment:f.blockComment,Number:f.number,String:f.string,"RawString SystemLibString":f.special(f.string),
CharLiteral:f.character,EscapeSequence:f.escape,"UserDefinedLiteral/Identifier":f.literal,PreprocArg:f.meta,"PreprocDirectiveName #include #ifdef #ifndef #if #d\
efine #else #endif #elif":f.processingInstruction,MacroName:f.special(f.name),"( )":f.paren,"[ ]":f.squareBracket,"{ }":f.brace,"< >":f.angleBracket,". ->":f.derefOperator,
", ;":f.separator}),Fo={__proto__:null,bool:36,char:36,int:36,float:36,double:36,void:36,size_t:36,ssize_t:36,intptr_t:36,uintptr_t:36,charptr_t:36,int8_t:36,int16_t:36,
int32_t:36,int64_t:36,uint8_t:36,uint16_t:36,uint32_t:36,uint64_t:36,char8_t:36,char16_t:36,char32_t:36,char64_t:36,const:70,volatile:72,restrict:74,_Atomic:76,
mutable:78,constexpr:80,constinit:82,consteval:84,struct:88,__declspec:92,final:148,override:148,public:152,private:152,protected:152,virtual:154,extern:160,static:162,
register:164,inline:166,thread_local:168,__attribute__:172,__based:178,__restrict:180,__uptr:180,__sptr:180,_unaligned:180,__unaligned:180,noexcept:194,requires:198,
TRUE:798,true:798,FALSE:800,false:800,typename:218,class:220,template:234,throw:248,__cdecl:256,__clrcall:256,__stdcall:256,__fastcall:256,__thiscall:256,__vectorcall:256,
try:260,catch:264,export:282,import:286,case:296,default:298,if:308,else:314,switch:318,do:322,while:324,for:330,return:334,break:338,continue:342,goto:346,co_return:350,
co_yield:354,using:362,typedef:366,namespace:380,new:398,delete:400,co_await:402,concept:406,enum:410,static_assert:414,friend:422,union:424,explicit:430,operator:444,
module:456,signed:518,unsigned:518,long:518,short:518,decltype:528,auto:530,sizeof:566,NULL:572,nullptr:586,this:588},Ho={__proto__:null,"<":767},Ko={__proto__:null,
">":135},Jo={__proto__:null,operator:388,new:576,delete:582},ls=$t.deserialize({version:14,states:"$<[Q!QQVOOP'gOUOOO([OWO'#CdO,UQUO'#CgO,`QUO'#FjO-vQbO'#CxO.XQ\
UO'#CxO0WQUO'#KaO0_QUO'#CwO0jOpO'#DvO0rQ!dO'#D]OOQR'#JP'#JPO5[QVO'#GUO5iQUO'#JWOOQQ'#JW'#JWO8}QUO'#KtO<hQUO'#KtO?OQVO'#E^O?`QUO'#E^OOQQ'#Ed'#EdOOQQ'#Ee'#EeO?eQV\
O'#EfO@[QVO'#EiOBXQUO'#FPOByQUO'#FhOOQR'#Fj'#FjOCOQUO'#FjOOQR'#LX'#LXOOQR'#LW'#LWOEWQVO'#KWOF{QUO'#L_OGYQUO'#KxOGnQUO'#L_OH`QUO'#LaOOQR'#HU'#HUOOQR'#HV'#HVOOQR'\
#HW'#HWOOQR'#LT'#LTOOQR'#J`'#J`Q!QQVOOOHnQVO'#FOOIZQUO'#EhOIbQUOOOK^QVO'#HgOKnQUO'#HgONYQUO'#KxONdQUO'#KxOOQQ'#Kx'#KxO!!bQUO'#KxOOQQ'#Js'#JsO!!oQUO'#HxOOQQ'#Ka'\
#KaO!&aQUO'#KaO!&}QUO'#KWO!(}QVO'#I]O!(}QVO'#I`OCTQUO'#KWOOQQ'#Ip'#IpOOQQ'#KW'#KWO!-QQUO'#KaOOQR'#K`'#K`O!-XQUO'#DZO!/pQUO'#KuOOQQ'#Ku'#KuO!/wQUO'#KuO!0OQUO'#ET\
O!0TQUO'#EWO!0YQUO'#FRO8}QUO'#FPO!QQVO'#F^O!0_Q#vO'#F`O!0jQUO'#FkO!0rQUO'#FpO!0wQVO'#FrO!0rQUO'#FuO!3vQUO'#FvO!3{QVO'#FxO!4VQUO'#FzO!4[QUO'#F|O!4aQUO'#GOO!4fQVO\
'#GQO!(}QVO'#GSO!4mQUO'#GpO!4{QUO'#GYO!(}QVO'#FeO!6YQUO'#FeO!6_QVO'#G`O!6fQUO'#GaO!6qQUO'#GnO!6vQUO'#GrO!6{QUO'#GzO!7mQ&lO'#HiO!:pQUO'#GuO!;QQUO'#HXO!;]QUO'#HZO\
!;eQUO'#DXO!;eQUO'#HuO!;eQUO'#HvO!;|QUO'#HwO!<_QUO'#H|O!=SQUO'#H}O!>xQVO'#IbO!(}QVO'#IdO!?SQUO'#IgO!?ZQVO'#IjP!AQO!LQO'#CaP!A]{,UO'#CbP!6q{,UO'#CbP!Ah{7[O'#CbP!\
6q{,UO'#CbP!Am{,UO'#CbP!AxOSO'#IzPOOO)CEp)CEpOOOO'#I}'#I}O!BSOWO,59OOOQR,59O,59OO!(}QVO,59VOOQQ,59X,59XOOQR'#Do'#DoO!(}QVO,5;ROOQR,5<U,5<UO!B_QUO,59ZO!(}QVO,5>q\
OOQR'#IX'#IXOOQR'#IY'#IYOOQR'#IZ'#IZOOQR'#I['#I[O!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!(}QVO,5>rO!\
D^QVO,5>zOOQQ,5?W,5?WO!FPQVO'#CjO!IxQUO'#CzOOQQ,59d,59dOOQQ,59c,59cOOQQ,5<},5<}O!JVQ&lO,5=mO!?SQUO,5?RO!LyQVO,5?UO!MQQbO,59dO!M]QVO'#FYOOQQ,5?P,5?PO!MmQVO,59WO!\
MtO`O,5:bO!MyQbO'#D^O!N[QbO'#KeO!NjQbO,59wO!NrQbO'#CxO# TQUO'#CxO# YQUO'#KaO# dQUO'#CwOOQR-E<}-E<}O# oQUO,5AvO# vQVO'#EfO@[QVO'#EiOBXQUO,5;kOOQR,5<p,5<pO#$oQUO'\
#KWO#$vQUO'#KWO!(}QVO'#IUO8}QUO,5;kO#%ZQ&lO'#HiO#(bQUO'#CtO#+VQbO'#CxO#+[QUO'#CwO#.xQUO'#KaOOQQ-E=U-E=UO#1]QUO,5A`O#1gQUO'#KaO#1qQUO,5A`OOQR,5Av,5AvOOQQ,5>l,5>l\
O#3uQUO'#CgO#4kQUO,5>pO#6^QUO'#IeOOQR'#JO'#JOO#6fQUO,5:xO#7SQUO,5:xO#7sQUO,5:xO#8hQUO'#CuO!0TQUO'#CmOOQQ'#JX'#JXO#7SQUO,5:xO#8pQUO,5;QO!4{QUO'#DOO#9yQUO,5;QO#:O\
QUO,5>QO#;[QUO'#DOO#;rQUO,5>{O#;wQUO'#LOO#=QQUO,5;TO#=YQVO,5;TO#=dQUO,5;TOOQQ,5;T,5;TO#?]QUO'#LdO#?dQUO,5>UO#?iQbO'#CxO#?tQUO'#GcO#?yQUO'#E^O#@jQUO,5;kO#ARQUO'#\
LUO#AZQUO,5;rOKnQUO'#HfOBXQUO'#HgO#A`QUO'#KxO!6qQUO'#HjO#BWQUO'#CuO!0wQVO,5<SOOQQ'#Cg'#CgOOQR'#Jj'#JjO#B]QVO,5=`OOQQ,5?Z,5?ZO#DfQbO'#CxO#DqQUO'#GcOOQQ'#Jk'#JkOO\
QQ-E=i-E=iOGYQUO,5AyOGnQUO,5AyO#DvQUO,5A{O#ERQUO'#G|OOQR,5Ay,5AyO#DvQUO,5AyO#E^QUO'#HOO#EfQUO,5A{OOQR,5A{,5A{OOQR,5A|,5A|O#EtQVO,5A|OOQR-E=^-E=^O#GnQVO,5;jOOQR,\
5;j,5;jO#IoQUO'#EjO#JtQUO'#EwO#KkQVO'#ExO#M}QUO'#EvO#NVQUO'#EyO$ UQUO'#EzOOQQ'#LR'#LRO$ {QUO,5;SO$#RQUO'#EvOOQQ,5;S,5;SO$$OQUO,5;SO$%qQUO,5:yO$([QVO,5>PO$(fQUO'\
#E[O$(sQUO,5>ROOQQ,5>S,5>SO$,aQVO'#C|OOQQ-E=q-E=qOOQQ,5>d,5>dOOQQ,59a,59aO$,kQUO,5>wO$.kQUO,5>zO!6qQUO,59uO$/OQUO,5;qO$/]QUO,5<{O!0TQUO,5:oOOQQ,5:r,5:rO$/hQUO,5\
;mO$/mQUO'#KtOBXQUO,5;kOOQR,5;x,5;xO$0^QUO'#FbO$0lQUO'#FbO$0qQUO,5;zO$4[QVO'#FmO!0wQVO,5<VO!0rQUO,5<VO!0YQUO,5<[O$4cQVO'#GUO$7_QUO,5<^O!0wQVO,5<aO$:uQVO,5<bO$;S\
QUO,5<dOOQR,5<d,5<dO$<]QUO,5<dOOQR,5<f,5<fOOQR,5<h,5<hOOQQ'#Fi'#FiO$<bQUO,5<jO$<gQUO,5<lOOQR,5<l,5<lO$=mQUO,5<nO$>sQUO'#L^O$>{QUO,5<rO$?WQUO,5=[O$?]QUO,5=[O!4{Q\
UO,5<tO$?eQUO,5<tO$?yQUO,5<PO$APQVO,5<PO$CbQUO,5<zOOQR,5<z,5<zOOQR,5<{,5<{O$?]QUO,5<{O$DhQUO,5<{O$DsQUO,5=YO!(}QVO,5=^O!(}QVO,5=fO#NsQUO,5=mOOQQ,5>T,5>TO$FxQUO,\
5>TO$GSQUO,5>TO$GXQUO,5>TO$G^QUO,5>TO!6qQUO,5>TO$I[QUO'#KaO$IcQUO,5=oO$InQUO,5=aOKnQUO,5=oO$JhQUO,5=sOOQR,5=s,5=sO$JpQUO,5=sO$L{QVO'#H[OOQQ,5=u,5=uO!;`QUO,5=uO%\
#vQUO'#KqO%#}QUO'#KbO%$cQUO'#KqO%$mQUO'#DyO%%OQUO'#D|O%'{QUO'#KbOOQQ'#Kb'#KbO%)nQUO'#KbO%#}QUO'#KbO%)sQUO'#KbOOQQ,59s,59sOOQQ,5>a,5>aOOQQ,5>b,5>bO%){QUO'#HzO%*T\
QUO,5>cOOQQ,5>c,5>cO%-oQUO,5>cO%-zQUO,5>hO%1fQVO,5>iO%1mQUO,5>|O# vQVO'#EfO%4sQUO,5>|OOQQ,5>|,5>|O%5dQUO,5?OO%7hQUO,5?RO!<_QUO,5?RO%9dQUO,5?UO%=PQVO,5?UPOOO'#I|\
'#I|P%=WO!LQO,58{POOO,58{,58{P!Am{,UO,58|P%=c{,UO,58|P%=q{7[O,58|PO{O'#Jw'#JwP%>S{,UO'#LkPOOO'#Lk'#LkP%>Y{,UO'#LkPOOO,58|,58|POOO,5?f,5?fP%>_OSO,5?fOOOO-E<{-E<{\
OOQR1G.j1G.jO%>fQUO1G.qO%?lQUO1G0mOOQQ1G0m1G0mO%@xQUO'#CpO%CXQbO'#CxO%CdQUO'#CsO%CiQUO'#CsO%CnQUO1G.uO#BWQUO'#CrOOQQ1G.u1G.uO%EqQUO1G4]O%FwQUO1G4^O%HjQUO1G4^O%J\
]QUO1G4^O%LOQUO1G4^O%MqQUO1G4^O& dQUO1G4^O&#VQUO1G4^O&$xQUO1G4^O&&kQUO1G4^O&(^QUO1G4^O&*PQUO1G4^O&+rQUO'#KVO&,{QUO'#KVO&-TQUO,59UOOQQ,5=P,5=PO&/]QUO,5=PO&/gQUO,\
5=PO&/lQUO,5=PO&/qQUO,5=PO!6qQUO,5=PO#NsQUO1G3XO&/{QUO1G4mO!<_QUO1G4mO&1wQUO1G4pO&3jQVO1G4pOOQQ1G/O1G/OOOQQ1G.}1G.}OOQQ1G2i1G2iO!JVQ&lO1G3XO&3qQUO'#LVO@[QVO'#Ei\
O&4zQUO'#F]OOQQ'#Jb'#JbO&5PQUO'#FZO&5[QUO'#LVO&5dQUO,5;tO&5iQUO1G.rOOQQ1G.r1G.rOOQR1G/|1G/|O&7[Q!dO'#JQO&7aQbO,59xO&9rQ!eO'#D`O&9yQ!dO'#JSO&:OQbO,5APO&:OQbO,5AP\
OOQR1G/c1G/cO&:ZQbO1G/cO&:`Q&lO'#GeO&;^QbO,59dOOQR1G7b1G7bO#@jQUO1G1VO&;iQUO1G1^OBXQUO1G1VO&=zQUO'#CzO#+VQbO,59dO&AmQUO1G6zOOQR-E<|-E<|O&CPQUO1G0dO#6fQUO1G0dOOQ\
Q-E=V-E=VO#7SQUO1G0dOOQQ1G0l1G0lO&CtQUO,59jOOQQ1G3l1G3lO&D[QUO,59jO&DrQUO,59jO!MmQVO1G4gO!(}QVO'#JZO&E^QUO,5AjOOQQ1G0o1G0oO!(}QVO1G0oO!6qQUO'#JpO&EfQUO,5BOOOQQ1\
G3p1G3pOOQR1G1V1G1VO&IcQVO'#FOO!MmQVO,5;sOOQQ,5;s,5;sOBXQUO'#JdO&K_QUO,5ApO&KgQVO'#E[OOQR1G1^1G1^O&NUQUO'#LdOOQR1G1n1G1nOOQR-E=h-E=hOOQR1G7e1G7eO#DvQUO1G7eOGYQU\
O1G7eO#DvQUO1G7gOOQR1G7g1G7gO&N^QUO'#G}O&NfQUO'#L`OOQQ,5=h,5=hO&NtQUO,5=jO&NyQUO,5=kOOQR1G7h1G7hO#EtQVO1G7hO' OQUO1G7hO'!UQVO,5=kOOQR1G1U1G1UO$/UQUO'#E]O'!zQUO'\
#E]OOQQ'#LQ'#LQO'#eQUO'#LPO'#pQUO,5;UO'#xQUO'#ElO'$]QUO'#ElO'$pQUO'#EtOOQQ'#J]'#J]O'$uQUO,5;cO'%lQUO,5;cO'&gQUO,5;dO''mQVO,5;dOOQQ,5;d,5;dO''wQVO,5;dO''mQVO,5;d\
O'(OQUO,5;bO'({QUO,5;eO')WQUO'#KwO')`QUO,5:vO')eQUO,5;fOOQQ1G0n1G0nOOQQ'#J^'#J^O'(OQUO,5;bO!4{QUO'#E}OOQQ,5;b,5;bO'*`QUO'#E`O',YQUO'#E{OHuQUO1G0nO',_QUO'#EbOOQQ\
'#JY'#JYO'-wQUO'#KyOOQQ'#Ky'#KyO'.qQUO1G0eO'/iQUO1G3kO'0oQVO1G3kOOQQ1G3k1G3kO'0yQVO1G3kO'1QQUO'#LgO'2^QUO'#K_O'2lQUO'#K^O'2wQUO,59hO'3PQUO1G/aO'3UQUO'#FPOOQR1G1\
]1G1]OOQR1G2g1G2gO$?]QUO1G2gO'3`QUO1G2gO'3kQUO1G0ZOOQR'#Ja'#JaO'3pQVO1G1XO'9iQUO'#FTO'9nQUO1G1VO!6qQUO'#JeO'9|QUO,5;|O$0lQUO,5;|OOQQ'#Fc'#FcOOQQ,5;|,5;|O':[QUO1\
G1fOOQR1G1f1G1fO':dQUO,5<XO$/UQUO'#FWOBXQUO'#FWO':kQUO,5<XO!(}QVO,5<XO':sQUO,5<XO':xQVO1G1qO!0wQVO1G1qOOQR1G1v1G1vO'@hQUO1G1xOOQR1G1{1G1{O'@mQUO1G1|OBXQUO1G2]O'\
AvQVO1G1|O'D[QUO1G1|O'DaQUO'#GWO8}QUO1G2]OOQR1G2O1G2OOOQR1G2U1G2UOOQR1G2W1G2WOOQR1G2Y1G2YO$?]QUO'#JiO'DfQUO,5AxO'DnQUO1G2^O!4{QUO1G2^OOQR1G2v1G2vO'DvQUO1G2vO$?e\
QUO1G2`OOQQ'#Cv'#CvO'D{QUO'#G[O'EvQUO'#G[O'E{QUO'#LYO'FZQUO'#G_OOQQ'#LZ'#LZO'FiQUO1G2`O'FnQVO1G1kO'IPQVO'#GUOBXQUO'#FWOOQR'#Jf'#JfO'FnQVO1G1kO'IZQUO'#FvOOQR1G2f\
1G2fO'I`QUO1G2gO'IeQUO'#JhO'3`QUO1G2gO!(}QVO1G2tO'ImQUO1G2xO'JvQUO1G3QO'K|QUO1G3XOOQQ1G3o1G3oO'LbQUO1G3oOOQR1G3Z1G3ZO'LgQUO'#KaO'3UQUO'#L[OGnQUO'#L_OOQR'#Gy'#Gy\
O#DvQUO'#LaOOQR'#HQ'#HQO'LqQUO'#GvO'$pQUO'#GuOOQR1G2{1G2{O'MnQUO1G2{O'NeQUO1G3ZO'NpQUO1G3_O'NuQUO1G3_OOQR1G3_1G3_O'N}QUO'#H]OOQR'#H]'#H]O(!WQUO'#H]O!(}QVO'#H`O!\
(}QVO'#H_OOQR'#Lc'#LcO(!]QUO'#LcOOQR'#Jm'#JmO(!bQVO,5=vOOQQ,5=v,5=vO(!iQUO'#H^O(!qQUO'#HZOOQQ1G3a1G3aO(!{QUO,5@|OOQQ,5@|,5@|O%)nQUO,5@|O%)sQUO,5@|O%$mQUO,5:eO(&\
jQUO'#KrO(&xQUO'#KrOOQQ,5:e,5:eOOQQ'#JT'#JTO('TQUO'#D}O('_QUO'#KxOGnQUO'#L_O((ZQUO'#D}OOQQ'#Hp'#HpOOQQ'#Hr'#HrOOQQ'#Hs'#HsOOQQ'#Ks'#KsOOQQ'#JV'#JVO((eQUO,5:hOOQ\
Q,5:h,5:hO()bQUO'#L_O()oQUO'#HtO(*VQUO,5@|O(*^QUO'#H{O(*iQUO'#LfO(*qQUO,5>fO(*vQUO'#LeOOQQ1G3}1G3}O(.mQUO1G3}O(.tQUO1G3}O(.{QUO1G4TO(0RQUO1G4TO(0WQUO,5BUO!6qQUO\
1G4hO!(}QVO'#IiOOQQ1G4m1G4mO(0]QUO1G4mO(2`QVO1G4pPOOO-E<z-E<zPOOO1G.g1G.gPOOO1G.h1G.hP!Am{,UO1G.hP(4`QUO'#LmP(4k{7[O1G.hPO{O-E=u-E=uPOOO,5BV,5BVP(4y{,UO,5BVPOOO\
1G5Q1G5QO!(}QVO7+$]O(5OQUO'#CzOOQQ,59_,59_O(5ZQbO,59dO(5fQbO,59_OOQQ,59^,59^OOQQ7+)w7+)wO!MmQVO'#JvO(5qQUO,5@qOOQQ1G.p1G.pOOQQ1G2k1G2kO(5yQUO1G2kO(6OQUO7+(sOOQQ\
7+*X7+*XO(8dQUO7+*XO(8kQUO7+*XO(2`QVO7+*[O#NsQUO7+(sO(8xQVO'#JcO(9]QUO,5AqO(9eQUO,5;vOOQQ'#Cp'#CpOOQQ,5;w,5;wO!(}QVO'#F[OOQQ-E=`-E=`O!MmQVO,5;uOOQQ1G1`1G1`OOQQ,\
5?l,5?lOOQQ-E=O-E=OOOQR'#Dg'#DgOOQR'#Di'#DiOOQR'#Dl'#DlO(:nQ!eO'#KfO(:uQMkO'#KfO(:|Q!eO'#KfOOQR'#Kf'#KfOOQR'#JR'#JRO(;TQ!eO,59zOOQQ,59z,59zO(;[QbO,5?nOOQQ-E=Q-E\
=QO(;jQbO1G6kOOQR7+$}7+$}OOQR7+&q7+&qOOQR7+&x7+&xO'9nQUO7+&qO(;uQUO7+&OO#6fQUO7+&OO(<jQUO1G/UO(=QQUO1G/UO(=lQUO7+*ROOQQ7+*V7+*VO(?_QUO,5?uOOQQ-E=X-E=XO(@hQUO7+&\
ZOOQQ,5@[,5@[OOQQ-E=n-E=nO(@mQUO'#LVO@[QVO'#EiO(AyQUO1G1_OOQQ1G1_1G1_O(CSQUO,5@OOOQQ,5@O,5@OOOQQ-E=b-E=bO(ChQUO'#KwOOQR7+-P7+-PO#DvQUO7+-POOQR7+-R7+-RO(CuQUO,5=\
iO#ERQUO'#JlO(DWQUO,5AzOOQR1G3U1G3UOOQR1G3V1G3VO(DfQUO7+-SOOQR7+-S7+-SO(F^QUO,5:wO(G{QUO'#EwO!(}QVO,5;VO(HnQUO,5:wO(HxQUO'#EpO(IZQUO'#EzOOQQ,5;Z,5;ZO#KkQVO'#ExO\
(IqQUO,5:wO(IxQUO'#EyO#GuQUO'#J[O(KbQUO,5AkOOQQ1G0p1G0pO(KmQUO,5;WO!<_QUO,5;^O(LWQUO,5;_O(LfQUO,5;WO(NxQUO,5;`OOQQ-E=Z-E=ZO) QQUO1G0}OOQQ1G1O1G1OO) {QUO1G1OO)#R\
QVO1G1OO)#YQVO1G1OO)#dQUO1G0|OOQQ1G0|1G0|OOQQ1G1P1G1PO)$aQUO'#JqO)$kQUO,5AcOOQQ1G0b1G0bOOQQ-E=[-E=[O)$sQUO,5;iO!<_QUO,5;iO)%pQVO,5:zO)%wQUO,5;gO$ {QUO7+&YOOQQ7+\
&Y7+&YO!(}QVO'#EfO)&OQUO,5:|OOQQ'#Kz'#KzOOQQ-E=W-E=WOOQQ,5Ae,5AeOOQQ'#Jn'#JnO))sQUO7+&PPOQQ7+&P7+&POOQQ7+)V7+)VO)*kQUO7+)VO)+qQVO7+)VOOQQ,5>m,5>mO$)hQVO'#JuO)+x\
QUO,5@xOOQQ1G/S1G/SOOQQ7+${7+${O),TQUO7+(RO),YQUO7+(ROOQR7+(R7+(RO$?]QUO7+(ROOQQ7+%u7+%uOOQR-E=_-E=_O!0YQUO,5;oOOQQ,5@P,5@POOQQ-E=c-E=cO$0lQUO1G1hOOQQ1G1h1G1hOO\
QR7+'Q7+'QOOQR1G1s1G1sOBXQUO,5;rO),vQUO,5<YO),}QUO1G1sO).WQUO1G1sO!0wQVO7+']O).]QVO7+']O)3{QUO7+'dO)4QQVO7+'hO)6fQUO7+'wO)6pQUO7+'hO)7vQVO7+'hOKnQUO7+'wO$?OQUO,\
5<rOOQQ,5@T,5@TOOQQ-E=g-E=gO!4{QUO7+'xO)7}QUO7+'xOOQR7+(b7+(bO)8SQUO7+'zO)8XQUO,5<vO'D{QUO,5<vO)9PQUO,5<vO'D{QUO,5<vOOQQ,5<w,5<wO)9bQVO,5<xO'FZQUO'#JgO)9lQUO,5A\
tO)9tQUO,5<yOOQR7+'z7+'zO):PQVO7+'VO)6iQUO'#LUOOQR-E=d-E=dO)<bQVO,5<bOOQQ,5@S,5@SO!6qQUO,5@SOOQQ-E=f-E=fO)>yQUO7+(`O)@PQUO7+(dO)@UQVO7+(dOOQQ7+(l7+(lOOQQ7+)Z7+)\
ZO)@^QUO'#KqO)@hQUO'#KqOOQR,5=b,5=bO)@uQUO,5=bO!;eQUO,5=bO!;eQUO,5=bO!;eQUO,5=bOOQR7+(g7+(gOOQR7+(u7+(uOOQR7+(y7+(yOOQR,5=w,5=wO)@zQUO,5=zO)BQQUO,5=yOOQR,5A},5A\
}OOQR-E=k-E=kOOQQ1G3b1G3bO)CWQUO,5=xO)C]QVO'#EfOOQQ1G6h1G6hO%)nQUO1G6hO%)sQUO1G6hOOQQ1G0P1G0POOQQ-E=R-E=RO)EtQUO,5A^O(&jQUO'#JUO)FPQUO,5A^O)FPQUO,5A^O)FXQUO,5:i\
O8}QUO,5:iOOQQ,5>],5>]O)FcQUO,5AyO)FjQUO'#EVO)GtQUO'#EVO)H_QUO,5:iO)HiQUO'#HlO)HiQUO'#HmOOQQ'#Kv'#KvO)IWQUO'#KvO!(}QVO'#HnOOQQ,5:i,5:iO)IxQUO,5:iO!MmQVO,5:iOOQQ\
-E=T-E=TOOQQ1G0S1G0SOOQQ,5>`,5>`O)I}QUO1G6hO!(}QVO,5>gO)MlQUO'#JtO)MwQUO,5BQOOQQ1G4Q1G4QO)NPQUO,5BPOOQQ,5BP,5BPOOQQ7+)i7+)iO*#nQUO7+)iOOQQ7+)o7+)oO*(mQVO1G7pO**\
oQUO7+*SO**tQUO,5?TO*+zQUO7+*[POOO7+$S7+$SP*-mQUO'#LnP*-uQUO,5BXP!Am{,UO7+$SPOOO1G7q1G7qO*-zQUO<<GwOOQQ1G.y1G.yOOQQ'#IT'#ITO*/mQUO,5@bOOQQ,5@b,5@bOOQQ-E=t-E=tOO\
QQ7+(V7+(VOOQQ<<Ms<<MsO*0vQUO<<MsO*2yQUO<<MvO*4lQUO<<L_O*5QQUO,5?}OOQQ,5?},5?}OOQQ-E=a-E=aOOQQ1G1b1G1bO*6ZQUO,5;vO*7aQUO1G1aOOQQ1G1a1G1aOOQR,5AQ,5AQO*8jQ!eO,5AQ\
O*8qQMkO,5AQO*8xQ!eO,5AQOOQR-E=P-E=POOQQ1G/f1G/fO*9PQ!eO'#DwOOQQ1G5Y1G5YOOQR<<J]<<J]O*9WQUO<<IjO*9{QUO7+$pOOQQ<<Iu<<IuO(8xQVO,5;ROOQR<=!k<=!kOOQQ1G3T1G3TOOQQ,5@\
W,5@WOOQQ-E=j-E=jOOQR<=!n<=!nO*:xQUO1G0cO*;PQUO'#EzO*;aQUO1G0cO*;hQUO'#JOO*=OQUO1G0qO!(}QVO1G0qOOQQ,5;[,5;[OOQQ,5;],5;]OOQQ,5?v,5?vOOQQ-E=Y-E=YO!<_QUO1G0xO*>_QU\
O1G0xOOQQ1G0y1G0yO*>pQUO'#ElOOQQ1G0z1G0zOOQQ7+&j7+&jO*?UQUO7+&jO*@[QVO7+&jOOQQ7+&h7+&hOOQQ,5@],5@]OOQQ-E=o-E=oO*AWQUO1G1TO*AbQUO1G1TO*A{QUO1G0fOOQQ1G0f1G0fO*CRQ\
UO'#LSO*CZQUO1G1ROOQQ<<It<<ItOOQQ'#Hb'#HbO',_QUO,5={OOQQ'#Hd'#HdO',_QUO,5=}OOQQ-E=l-E=lPOQQ<<Ik<<IkPOQQ-E=m-E=mOOQQ<<Lq<<LqO*C`QUO'#LiO*DlQUO'#LhOOQQ,5@a,5@aOOQ\
Q-E=s-E=sOOQR<<Km<<KmO$?]QUO<<KmO*DzQUO<<KmOOQR1G1Z1G1ZOOQQ7+'S7+'SO!MmQVO1G1tO*EPQUO1G1tOOQR7+'_7+'_OOQR<<Jw<<JwO!0wQVO<<JwOOQR<<KO<<KOO*E[QUO<<KSO*FbQVO<<KSOK\
nQUO<<KcO!MmQVO<<KcO*FiQUO<<KSO!0wQVO<<KSO*GrQUO<<KSO*GwQUO<<KcO*HSQUO<<KdOOQR<<Kd<<KdOOQR<<Kf<<KfO*HXQUO1G2bO)8XQUO1G2bO'D{QUO1G2bO*HjQUO1G2dO*IpQVO1G2dOOQQ1G2\
d1G2dO*IzQVO1G2dO*JRQUO,5@ROOQQ-E=e-E=eOOQQ1G2e1G2eO*JaQUO1G1|O*KjQVO1G1|O*KqQUO1G1|OOQQ1G5n1G5nOOQR<<Kz<<KzOOQR<<LO<<LOO*KvQVO<<LOO*LRQUO<<LOOOQR1G2|1G2|O*LWQU\
O1G2|O*L_QUO1G3eOOQR1G3d1G3dOOQQ7+,S7+,SO%)nQUO7+,SO*LjQUO1G6xO*LjQUO1G6xO(&jQUO,5?pO*LrQUO,5?pOOQQ-E=S-E=SO*L}QUO1G0TOOQQ1G0T1G0TO*MXQUO1G0TO!MmQVO1G0TO*M^QUO1\
G0TOOQQ1G3w1G3wO*MhQUO,5:qO)FjQUO,5:qO*NUQUO,5:qO)FjQUO,5:qO$$TQUO,5:uO*NsQVO,5>VO)HiQUO'#JrO*N}QUO1G0TO+ `QVO1G0TOOQQ1G3u1G3uO+ gQUO,5>WO+ rQUO,5>XO+!aQUO,5>YO\
+#gQUO1G0TO%)sQUO7+,SO+$mQUO1G4ROOQQ,5@`,5@`OOQQ-E=r-E=rOOQQ<<MT<<MTOOQQ<<Mn<<MnO+%vQUO1G4oP+'yQUO'#JxP+(RQUO,5BYPO{O1G7s1G7sPOOO<<Gn<<GnOOQQANC_ANC_OOQR1G6l1G6\
lO+(ZQ!eO,5:cOOQQ,5:c,5:cO+(bQUO1G0mO+)nQUO7+&]O+*}QUO7+&dO++`QUO,5;WOOQQ<<JU<<JUO++nQUO7+&oOOQQ7+&Q7+&QO!4{QUO'#J_O+,iQUO,5AnOOQQ7+&m7+&mOOQQ1G3g1G3gO+,qQUO1G3\
iOOQQ,5>n,5>nO+0fQUOANAXOOQRANAXANAXO+0kQUO7+'`OOQRAN@cAN@cO+1wQVOAN@nO+2OQUOAN@nO!0wQVOAN@nO+3XQUOAN@nO+3^QUOAN@}O+3iQUOAN@}O+4oQUOAN@}OOQRAN@nAN@nO!MmQVOAN@}O\
OQRANAOANAOO+4tQUO7+'|O)8XQUO7+'|OOQQ7+(O7+(OO+5VQUO7+(OO+6]QVO7+(OO+6dQVO7+'hO+6kQUOANAjOOQR7+(h7+(hOOQR7+)P7+)PO+6pQUO7+)PO+6uQUO7+)POOQQ<= n<= nO+6}QUO7+,dO+\
7VQUO1G5[OOQQ1G5[1G5[O+7bQUO7+%oOOQQ7+%o7+%oO+7sQUO7+%oO+ `QVO7+%oOOQQ7+)a7+)aO+7xQUO7+%oO+9OQUO7+%oO!MmQVO7+%oO+9YQUO1G0]O*MhQUO1G0]O)FjQUO1G0]OOQQ1G0a1G0aO+9w\
QUO1G3qO+:}QVO1G3qOOQQ1G3q1G3qO+;XQVO1G3qO+;`QUO,5@^OOQQ-E=p-E=pOOQQ1G3r1G3rO%)nQUO<= nOOQQ7+*Z7+*ZPOQQ,5@d,5@dPOQQ-E=v-E=vOOQQ1G/}1G/}OOQQ,5?y,5?yOOQQ-E=]-E=]O\
OQRG26sG26sO+;wQUOG26YO!0wQVOG26YO+=QQUOG26YOOQRG26YG26YO!MmQVOG26iO!0wQVOG26iO+=VQUOG26iO+>]QUOG26iO+>bQUO<<KhOOQQ<<Kj<<KjOOQRG27UG27UOOQR<<Lk<<LkO+>sQUO<<LkOO\
QQ7+*v7+*vOOQQ<<IZ<<IZO+>xQUO<<IZO!MmQVO<<IZO+>}QUO<<IZO+@TQUO<<IZO+ `QVO<<IZOOQQ<<L{<<L{O+@fQUO7+%wO*MhQUO7+%wOOQQ7+)]7+)]O+ATQUO7+)]O+BZQVO7+)]OOQQANEYANEYO!0\
wQVOLD+tOOQRLD+tLD+tO+BbQUOLD,TO+ChQUOLD,TOOQRLD,TLD,TO!0wQVOLD,TOOQRANBVANBVOOQQAN>uAN>uO+CmQUOAN>uO+DsQUOAN>uO!MmQVOAN>uO+DxQUO<<IcOOQQ<<Lw<<LwOOQR!$( `!$( `O\
!0wQVO!$( oOOQR!$( o!$( oOOQQG24aG24aO+EgQUOG24aO+FmQUOG24aOOQR!)9EZ!)9EZOOQQLD){LD){O+FrQUO'#CgO(gQUO'#CgO+JoQUO'#CzO+M`QUO'#CzO!FZQUO'#CzO+NXQUO'#CzO+NlQUO'#C\
zO,$_QUO'#CzO,$oQUO'#CzO,$}QUO'#CzO,%[QbO,59dO,%gQbO,59dO,%rQbO,59dO,%}QbO'#CxO,&`QbO'#CxO,&qQbO'#CxO,'SQUO'#CgO,)gQUO'#CgO,)tQUO'#CgO,,lQUO'#CgO,/oQUO'#CgO,0PQ\
UO'#CgO,1uQUO'#CgO,4uQUO'#CgO,5SQUO'#CgO,5^QUO,5:xO#?yQUO,5:xO#?yQUO,5:xO#=iQUO'#LdO,5zQbO'#CxO,6VQbO'#CxO,6bQbO'#CxO,6mQbO'#CxO#7SQUO'#E^O,6xQUO'#E^O,8VQUO'#Hg\
O,8wQbO'#CxO,9SQbO'#CxO,9_QUO'#CwO,9dQUO'#CwO,9iQUO'#CpO,9wQbO,59dO,:SQbO,59dO,:_QbO,59dO,:jQbO,59dO,:uQbO,59dO,;QQbO,59dO,;]QbO,59dO,5^QUO1G0dO,;hQUO1G0dO#?yQU\
O1G0dO,6xQUO1G0dO,=uQUO'#KaO,>VQUO'#CzO,>eQbO,59dO,5^QUO7+&OO,;hQUO7+&OO,>pQUO'#EwO,?cQUO'#EzO,@SQUO'#E^O,@XQUO'#GcO,@^QUO'#CwO,@cQUO'#CxO,@hQUO'#CxO,@mQUO'#GcO\
,@rQUO'#CwO,@wQUO'#KaO,AeQUO'#KaO,AoQUO'#CwO,AzQUO'#CwO,BVQUO'#CwO,;hQUO,5:xO,6xQUO,5:xO,6xQUO,5:xO,BbQUO'#KaO,BuQbO'#CxO,CQQUO'#CsO,CVQUO'#E^",stateData:",C{~O\
(pOSSOSRPQVPQ'ePQ'gPQ'hPQ'iPQ'jPQ'kPQ'lPQ'mPQ(qPQ~O*cOS~OPmO]eOb!]Oe!POmTOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!TxO!VfO!X!XO!Y!WO!i!YO!opO!r!`O!s!aO!t!aO!u!\
bO!v!aO!x!cO!{!dO#V#QO#a#VO#b#TO#i#OO#p!xO#t!fO#v!eO$R!gO$T!hO$Y!vO$Z!wO$`!iO$e!jO$g!kO$h!lO$k!mO$m!nO$o!oO$q!pO$s!qO$u!rO$w!sO${!tO$}!uO%U!yO%_#ZO%`#[O%a#YO%c!\
zO%e#UO%g!{O%l#SO%o!|O%v!}O%|#PO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(xRO)WYO)ZaO)]|O)^{O)`iO)a!ZO)cXO)ocO)pdO~OR#cOV#^O'e#_O'g#`O'h#aO'i#aO'j#bO'k#\
bO'l#`O'm#`O(q#]O~OX#eO(u#gO(w#eO~O]ZX]jXejXmhXqZXqjXsjXtjXujXvjXwjXxjXyjXzjX!OjX!TjX!VZX!VjX!XZX!YZX![ZX!^ZX!_ZX!aZX!bZX!eZX!fZX!gZX!hZX!rjX!sjX!tjX!ujX!vjX!xj\
X!{jX%vjX&rjX&sjX(xjX({ZX(|$]X(}ZX)OZX)ZZX)ZjX)[ZX)]ZX)]jX)^ZX)^jX)_ZX)`ZX)aZX)qZX~O)`jX!UZX~P(gO]$PO!V#nO!X#}O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#h\
O(}#mO)O#mO)Z#oO)[#qO)]#pO)^#rO)_#jO)`#lO)a$OO~Oe$TO%Y$UO'[$VO'_$WO)P$QO~Om$XO~O!T$YO])TXe)TXs)TXt)TXu)TXv)TXw)TXx)TXy)TXz)TX!O)TX!V)TX!r)TX!s)TX!t)TX!u)TX!v)TX\
!x)TX!{)TX%v)TX&r)TX&s)TX(x)TX)Z)TX)])TX)^)TX)`)TX~Om$XO~P.^Om$XO!g$[O)q$[O~OX$]O)d$]O~O!R$^O)V)XP)a)XP~OPmO]$gOb!]Os!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!Tx\
O!V$hO!X!XO!Y!WO!i!YO!r!aO!s!aO!t!aO!u!aO!v!aO!x!cO#V#QO#a#VO#b#TO#v!eO$Y!vO$Z!wO$`!iO$e!jO$g!kO$h!lO$k!mO$m!nO$o!oO$q!pO$s!qO$u!rO$w!sO%_#ZO%`#[O%a#YO%e#UO%l#S\
O%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO)WYO)Z$mO)^$mO)`iO)a!ZO)cXO)ocO)pdO~Om$aO#t$nO(xRO~P0}O](_Xb'zXe(_Xm'zXm(_Xs'zXs(_Xt'zXt(_Xu'zXu(_Xv'zXv(\
_Xw'zXw(_Xx'zXx(_Xy'zXy(_Xz'zXz(_X|'zX!O'zX!V(_X!o(_X!r'zX!r(_X!s'zX!s(_X!t'zX!t(_X!u'zX!u(_X!v'zX!v(_X!x'zX!x(_X!{(_X#a'zX#b'zX%e'zX%l'zX%o(_X%v(_X&m'zX&r'zX&s\
'zX(x'zX(x(_X)Z(_X)](_X)^(_X~Ob!TOm$qOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!r!aO!s!aO!t!aO!u!aO!v!aO!x!cO#a#VO#b#TO%e#UO%l#SO&m!RO&r#WO&s!TO(x$pO~Os!^Ot!^Ou\
!^Ov!^Ow!^Ox!^Oy!^Oz!^O!O!_O!r!aO!s!aO!t!aO!u!aO!v!aO!x!cO&r#WO&s$yO])hXe)hXm)hX!V)hX!{)hX%v)hX(x)hX)Z)hX)])hX)^)hX~O)`$xO~P:qOPmO]eOe!POs!^Ot!^Ou!^Ov!^Ow!^Ox!^\
Oy!^Oz!^O!VfO!X!XO!Y!WO!i!YO!{!dO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO)ZaO)]|O)^{O)a!ZO)cXO)ocO)pdO~Ob%SOm;UO!|%TO(x$zO~P<oO)Z%UO~Ob!]Om$a\
O|#RO#a#VO#b#TO%e#UO%l#SO&m!RO&r#WO&s!TO(x;XO~P<oOPmO]$gOb%SOm;UO!V$hO!W%aO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)Z$mO)\
^%_O)a!ZO)cXO)ocO)pdO)q%^O~O]%jOe!POm%dO!V%mO!{!dO%v$oO(x;YO)Z%fO)]%kO)^%kO~O(|%oO~O)`#lO~O(x%pO](zX!V(zX!X(zX!Y(zX![(zX!^(zX!_(zX!a(zX!b(zX!e(zX!f(zX!h(zX({(zX\
(}(zX)O(zX)Z(zX)[(zX)](zX)^(zX)_(zX)`(zX)a(zX!g(zX)q(zX[(zX!W(zX(|(zX!U(zXQ(zX!d(zX~OP%qO(vQO~PCTO]%jOe!POs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!V%mO!r!aO!s!aO!t!aO!u\
!aO!v!aO!x!cO!{!dO%o!|O%v!}O)Z;jO)]|O)^|O~Om%tO!o%yO(x$zO~PEbO!TxO#v!eO(|%{O)q&OO])lX!V)lX~O]%jOe!POm%tO!V%mO!{!dO%v!}O(x$zO)Z;jO)]|O)^|O~O!TxO#v!eO)`&RO)q&SO~O\
!U&VO~P!QO]&[O!TxO!V&YO)Z&XO)]&]O)^&]O~Oq&WO~PHuO]&eO!V&dO~OPmO]eOe!PO!VfO!X!XO!Y!WO!i!YO!{!dO#V#QO%_#ZO%`#[O%a#YO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO)ZaO)]|O)^{O\
)a!ZO)cXO)ocO)pdO~Ob%SOm;UO%v$oO(x$zO~PIjO]%jOe!POm;fO!V%mO!{!dO%v$oO(x$zO)Z;jO)]|O)^|O~Oq&hO](zX])lX!V(zX!V)lX!X(zX!Y(zX![(zX!^(zX!_(zX!a(zX!b(zX!e(zX!f(zX!h(z\
X({(zX(}(zX)O(zX)Z(zX)[(zX)](zX)^(zX)_(zX)`(zX)a(zX[(zX[)lX!U(zX~O!g$[O)q$[O~PL`O!g(zX)q(zX~PL`O](zX!V(zX!X(zX!Y(zX![(zX!^(zX!_(zX!a(zX!b(zX!e(zX!f(zX!h(zX({(zX\
(}(zX)O(zX)Z(zX)[(zX)](zX)^(zX)_(zX)`(zX)a(zX!g(zX)q(zX[(zX!U(zX~O])lX!V)lX[)lX~PNnOb&jO&m!RO]&lXe&lXm&lXs&lXt&lXu&lXv&lXw&lXx&lXy&lXz&lX!O&lX!V&lX!r&lX!s&lX!t&\
lX!u&lX!v&lX!x&lX!{&lX%v&lX&r&lX&s&lX(x&lX)Z&lX)]&lX)^&lX)`&lX[&lX!T&lX!X&lX!Y&lX![&lX!^&lX!_&lX!a&lX!b&lX!e&lX!f&lX!h&lX({&lX(}&lX)O&lX)[&lX)_&lX)a&lX!g&lX)q&l\
X!W&lXQ&lX!d&lX(|&lX!U&lX#v&lX~Oq&hOm)TX[)TXQ)TX!d)TX!h)TX)a)TX)q)TX~P.^O!g$[O)q$[O](zX!V(zX!X(zX!Y(zX![(zX!^(zX!_(zX!a(zX!b(zX!e(zX!f(zX!h(zX({(zX(}(zX)O(zX)Z(\
zX)[(zX)](zX)^(zX)_(zX)`(zX)a(zX[(zX!W(zX(|(zX!U(zXQ(zX!d(zX~OPmO]$gOb%SOm;UO!V$hO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$z\
O)Z$mO)^$mO)a!ZO)cXO)ocO)pdO~O])TXe)TXm)TXs)TXt)TXu)TXv)TXw)TXx)TXy)TXz)TX!O)TX!V)TX!r)TX!s)TX!t)TX!u)TX!v)TX!x)TX!{)TX%v)TX&r)TX&s)TX(x)TX)Z)TX)])TX)^)TX)`)TX[\
)TXQ)TX!d)TX!h)TX)a)TX)q)TX~O]$PO~P!*tO]&nO~O])iXb)iXe)iXm)iXs)iXt)iXu)iXv)iXw)iXx)iXy)iXz)iX|)iX!O)iX!V)iX!o)iX!r)iX!s)iX!t)iX!u)iX!v)iX!x)iX!{)iX#a)iX#b)iX%e)\
iX%l)iX%o)iX%v)iX&m)iX&r)iX&s)iX(x)iX)Z)iX)])iX)^)iX~O(vQO~P!-^O%U&pO~P!-^O]&qO~O]$PO~O!TxO~O$W&yO(x%pO(|&xO~O]&zOx&|O~O]&zO~OPmO]$gOb%SOm;UO!TxO!V$hO!X!XO!Y!WO\
!i!YO#V#QO#p!xO#v!eO$Y!vO$Z!wO$`!iO$e!jO$g!kO$h!lO$k!mO$m!nO$o!oO$q!pO$s!qO$u!rO$w!sO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x:wO)WYO)Z$mO)^$mO)`\
iO)a!ZO)cXO)ocO)pdO~O]'RO~O!T$YO)`'TO~P!(}O)`'VO~O)`'WO~O(x'XO~O)`'[O~P!(}Om;hO%U'aO%e'aO(x;ZO~Ob!TOm$qOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO#a#VO#b#TO%e#UO%l#SO\
&m!RO&r#WO&s!TO(x$pO~O(|'eO~O)`'gO~P!(}O!TxO(x%pO)q'iO~O(x%pO~O]'lO~O]'mOe%nXm%nX!V%nX!{%nX%v%nX(x%nX)Z%nX)]%nX)^%nX~O]'qO!V'rO!X'oO!g'oO%Z'oO%['oO%]'oO%^'oO%_'\
sO%`'sO%a'oO)O'pO)q'oO*P'tO~P8}O]%jOb!TOe!POs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!V%mO!r!aO!s!aO!t!aO!u!aO!v!aO!x!cO!{!dO#a#VO#b#TO%e#UO%l#SO&m!RO&r#WO&s!TO\
)Z;jO)]|O)^|O~Om;iOq&WO%v$oO(x;[O~P!8mO(x%pO(|'yO)`'zO~O]&eO!T'|O~Om$qO!O!_O!T(TO!l(YO(x$pO(|(SO)WYO~Om$qO|(aO!T(^O#b(aO(x$pO~Ob!TOm$qO|#RO#a#VO#b#TO%e#UO%l#SO&\
m!RO&r#WO&s!TO(x$pO~O](cO~OPmOb%SOm;UO!V$hO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)Z$mO)^$mO)cXO)ocO)pdO~O](eO)a(fO~P!=X\
O]$PO~P!<_OPmO]$gOb%SOm;UO!V(lO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)Z$mO)^$mO)a!ZO)cXO)ocO)pdO~O(r(mO(s(mO(t(oO~OY(pO\
(vQO(x%pO~O'f(pO~OS(vO(q#]O*`(uO~O]$PO(p(yO~Q'nXX#eO(u({O(w#eO~Oe)VOm)QO&r#WO(x)PO~O!Y'Sa!['Sa!^'Sa!_'Sa!a'Sa!b'Sa!e'Sa!f'Sa!h'Sa({'Sa)Z'Sa)['Sa)]'Sa)^'Sa)_'Sa)\
`'Sa)a'Sa!g'Sa)q'Sa['Sa!W'Sa(|'Sa!U'SaQ'Sa!d'Sa~OPmOb%SOm;UO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)cXO)ocO)pdO]'Sa!V'Sa!X'Sa(}'Sa\
)O'Sa~P!BmO!T$YO[(yP~P!(}O]oX]%WXeoXmnXqoXq%WXsoXtoXuoXvoXwoXxoXyoXzoX!OoX!ToX!VoX!V%WX!X%WX!Y%WX![%WX!^%WX!_%WX!a%WX!b%WX!e%WX!f%WX!gnX!h%WX!roX!soX!toX!uoX!vo\
X!xoX!{oX%voX&roX&soX(xoX({%WX(}%WX)O%WX)ZoX)Z%WX)[%WX)]oX)]%WX)^oX)^%WX)_%WX)`%WX)a%WX)qnX[%WX~O)`oX[oX!U%WX~P!FZO])iO!V)jO!X)gO!g)gO%Z)gO%[)gO%])gO%^)gO%_)kO%\
`)kO%a)gO)O)hO)q)gO*P)lO~P8}OPmO]$gOb%SOm;UO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)Z$mO)^$mO)a!ZO)cXO)ocO)pdO~O!V)qO~P!\
KVOe)tO%Y)uO)P$QO~O!T$YO!V)wO(})xO!U)yP~P!KVO!T$YO~P!(}O)b*PO~Om*QO]!QX!h!QX)V!QX)a!QX~O]*SO!h*TO)V)XX)a)XX~O)V*WO)a*XO~Oe$TO%Y*YO'[$VO'_$WO)P$QO~Om*ZO~Om*ZO[)T\
X~P.^Om*ZO!g$[O)q$[O~O)`*[O~P:qOPmO]$gOb!]Om$aOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!V$hO!X!XO!Y!WO!i!YO#V#QO#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s\
!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x;XO)Z$mO)^$mO)a!ZO)cXO)ocO)pdO~Oq&hO~P!&}Oq&hO!W(zX(|(zXQ(zX!d(zX~PNnO]'qO!V'rO!X'oO!g'oO%Z'oO%['oO%]'oO%^'oO%_'sO%`'sO%a\
'oO)O'pO)q'oO*P'tO~O]jXejXmhXqjXsjXtjXujXvjXwjXxjXyjXzjX!OjX!VjX!rjX!sjX!tjX!ujX!vjX!xjX!{jX%vjX&rjX&sjX(xjX)ZjX)]jX)^jX!TjX!hjX)ajX)qjX[jX~O!ljX(|jX)`jX!XjX!Yj\
X![jX!^jX!_jX!ajX!bjX!ejX!fjX({jX(}jX)OjX)[jX)_jX!gjX!WjXQjX!djX!UjX#vjX#TjX#VjX#pjXbjX|jX!ojX#ajX#bjX#ijX#tjX${jX%cjX%ejX%kjX%ljX%ojX&mjX)WjX~P#&XO)P*`O~Om*aO~\
O])TXe)TXs)TXt)TXu)TXv)TXw)TXx)TXy)TXz)TX!O)TX!V)TX!r)TX!s)TX!t)TX!u)TX!v)TX!x)TX!{)TX%v)TX&r)TX&s)TX(x)TX)Z)TX)])TX)^)TX)`)TX!T)TX!X)TX!Y)TX![)TX!^)TX!_)TX!a)T\
X!b)TX!e)TX!f)TX!h)TX({)TX(})TX)O)TX)[)TX)_)TX)a)TX!g)TX)q)TX[)TX!W)TXQ)TX!d)TX(|)TX!U)TX#v)TX~Om*aO~P#+aOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!O!_O!r!aO!s!aO!t!aO!u\
!aO!v!aO!x!cO])hae)ham)ha!V)ha!{)ha%v)ha(x)ha)Z)ha)])ha)^)haQ)ha!d)ha!h)ha)a)ha)q)ha[)ha!T)ha(|)ha)`)ha~O&r#WO&s$yO~P#/POq&hOm)TX~P#+aO&r)ha~P#/PO]ZXmhXqZXqjX!T\
jX!VZX!XZX!YZX![ZX!^ZX!_ZX!aZX!bZX!eZX!fZX!gZX!hZX({ZX(}ZX)OZX)ZZX)[ZX)]ZX)^ZX)_ZX)`ZX)aZX)qZX[ZX~O!WZX(|ZX!UZXQZX!dZX~P#1xO]$PO!V#nO!X#}O(}#mO)O#mO~O!Y&xa![&xa\
!^&xa!_&xa!a&xa!b&xa!e&xa!f&xa!g&xa!h&xa({&xa)Z&xa)[&xa)]&xa)^&xa)_&xa)`&xa)a&xa)q&xa[&xa!W&xa(|&xa!U&xaQ&xa!d&xa~P#4YOm;rO!T$YO~Os!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!\
^O~PKnOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!|%TO~PKnO]&eO!V&dO[#Qa!T#Qa!h#Qa#v#Qa)`#Qa)q#QaQ#Qa!d#Qa(|#Qa~Oq&hO!T$YO~O[*hO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h\
#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[*hO~O[*jO]&eO!V&dO~O]&[Os!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!V&YO&r#WO&s$yO)Z&XO)]&]O)^&]O~O[rXQrX!drX!hrX)arX)`rX~P#:Z\
O[*mO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h*nO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!W)rX~P#4YO!W*pO!h*qO~O!W*pO!h*qO~P!(}O!W*pO~Oq&hO!g$[O!h*rO)q$[O](zX!V(z\
X!W(zX!W*WX!X(zX!Y(zX![(zX!^(zX!_(zX!a(zX!b(zX!e(zX!f(zX({(zX(}(zX)O(zX)Z(zX)[(zX)](zX)^(zX)_(zX)a(zX~O!h(zX~P#=iO!W*tO~Oe$TO%Y*YO)P:|O~Om;uO~Os!^Ot!^Ou!^Ov!^Ow\
!^Ox!^Oy!^Oz!^O!|%TO~PBXO]*{O!T*vO!V&dO!h*yO#v!eO)q*wO)`)xX~O!h*yO)`)xX~O)`*|O~Oq&hO])lX!T)lX!V)lX!h)lX#v)lX)`)lX)q)lX[)lXQ)lX!d)lX(|)lX~Oq&hO~OP%qO(vQO]%ha!V%h\
a!X%ha!Y%ha![%ha!^%ha!_%ha!a%ha!b%ha!e%ha!f%ha!h%ha(x%ha({%ha(}%ha)O%ha)Z%ha)[%ha)]%ha)^%ha)_%ha)`%ha)a%ha!g%ha)q%ha[%ha!W%ha(|%ha!U%haQ%ha!d%ha~Oe$TO%Y$UO)P:yO\
~Om;RO~O!TxO#v!eO)q&OO~Om<fO&r#WO(x;qO~O$Z+YO%`+ZO~O!TxO#v!eO)`+[O)q+]O~OPmO]$gOb%SOm;UO!V$hO!X!XO!Y!WO!i!YO#V#QO$Z+YO%_#ZO%`+_O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a\
![O'b![O(vQO(x$zO)Z$mO)^$mO)a!ZO)cXO)ocO)pdO~O!U+`O~P!QOb!TOm$qOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!r!aO!s!aO!t!aO!u!aO!v!aO!x!cO#a+fO#b+gO#i+hO%e#UO%l#SO\
&m!RO&r#WO&s!TO(x$pO)WYO~OQ)sP!d)sP~P#GuO]&[Os!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!V&YO)Z&XO)]&]O)^&]O~O[#kX!T#kX#v#kX)`#kX)q#kXQ#kX!d#kX!h#kX)a#kX!x#kX(|#kX~P#IyOPm\
O]$gOb%SOm;UOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!V$hO!W+nO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)Z+oO)^$mO)a!ZO)cXO)ocO)pd\
O~O]&eO!V+pO~O]&[O!V&YO)WYO)Z&XO)]&]O)^&]O)a+sO[)kP~P8}O]&[O!V&YO)Z&XO)]&]O)^&]O~O[#nX!T#nX#v#nX)`#nX)q#nXQ#nX!d#nX!h#nX)a#nX!x#nX(|#nX~P#NsO!TxO])uX!V)uX~Os!^O\
t!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O#T+{O#p+|O)O+yO)]+wO)^+wO~O]#jX!T#jX!V#jX[#jX#v#jX)`#jX)q#jXQ#jX!d#jX!h#jX)a#jX!x#jX(|#jX~P$!WO#V,OO~Os!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!\
^O!l,PO#T+{O#V,OO#p+|O)O+yO)],PO)^,PO])mP!T)mP!V)mP#v)mP(|)mP)q)mP[)mP!h)mP)`)mP~O!x)mPQ)mP!d)mP~P$$TOPmO]$gOb%SOm;UOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!V$hO!X!XO!\
Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)^$mO)a!ZO)cXO)ocO)pdO~O!W,VO)Z,WO~P$&OO)WYO)a+sO[)kP~P8}O]&eO!V&dO[&Za!T&Za!h&Za#v&Za)\
`&Za)q&ZaQ&Za!d&Za(|&Za~OPmO]$gOb!]Om;WOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!V$hO!X!XO!Y!WO!i!YO#V#QO#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO'Q!W\
O'R!WO'V#XO'Y![O'a![O'b![O(vQO(x;]O)Z$mO)^$mO)a!ZO)cXO)ocO)pdO~OQ)QP!d)QP~P$)hO]$PO!V#nO(}#mO)O#mO!X'Pa!Y'Pa!['Pa!^'Pa!_'Pa!a'Pa!b'Pa!e'Pa!f'Pa!h'Pa({'Pa)Z'Pa)[\
'Pa)]'Pa)^'Pa)_'Pa)`'Pa)a'Pa!g'Pa)q'Pa['Pa!W'Pa(|'Pa!U'PaQ'Pa!d'Pa~O]$PO!V#nO!X#}O(}#mO)O#mO~P!BmO!TxO#t!fO)WYO~P8}O!TxO(x%pO)q,aO~O#x,fO~OQ)hX!d)hX!h)hX)a)hX)q\
)hX[)hX!T)hX(|)hX)`)hX~P:qO(|,jO(},hO)W$UX)`$UX~O(x,kO~O)WYO)`,nO~OPmO]$gOb!]Om;VOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!V$hO!X!XO!Y!WO!i!YO!r!aO!s!aO!t!aO!u\
!aO!v!aO!x!cO#V#QO#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO)WYO)Z$mO)^$mO)`iO)a!ZO)cXO)ocO)pdO~O(x;^O~P$0yOPmO]$\
gOb%SOm;UO!TxO!V$hO!X!XO!Y!WO!i!YO#V#QO#v!eO$Y!vO$Z!wO$`!iO$e!jO$g!kO$h!lO$k!mO$m!nO$o!oO$q!pO$s!qO$u!rO$w!sO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(\
vQO(x:wO)WYO)Z$mO)^$mO)`iO)a!ZO)cXO)ocO)pdO~O$h,xO~OPmO]$gOb!]Om;VOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!V$hO!X!XO!Y!WO!i!YO!r!aO!s!aO!t!aO!u!aO!v!aO!x!cO#V\
#QO#a#VO#b#TO$}!uO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO)WYO)Z$mO)^$mO)a!ZO)cXO)ocO)pdO~O${-OO(x;XO)`,|O~P$7dO!Y#sO![#t\
O!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`-QO)a$OO~P#4YO)`-QO~O)`-RO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#r\
O)_#jO)`-SO)a$OO~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`-TO)a$OO~P#4YO!h-UO)`*QX~Oq&hO)WYO)q-XO~O)`-YO~Om;hO(x;ZO~O]-aO!{!\
dO&r#WO&s$yO(x-]O)Z-^O~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO(|-dO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!TxO$`!iO$e!jO$g!kO$h!lO$k-iO$m!nO$o!oO$q!pO$s!qO$\
u!rO$w!sO$}!uO(x:xOe$Xa!o$Xa!{$Xa#i$Xa#p$Xa#t$Xa#v$Xa$R$Xa$T$Xa$Y$Xa$Z$Xa${$Xa%U$Xa%c$Xa%g$Xa%o$Xa%|$Xa(m$Xa)]$Xa!U$Xa$c$Xa~P$0yO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!\
e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`-jO)a$OO~P#4YOm-lO!TxO)q,aO~O)q-nO~O]&]a!X&]a!Y&]a![&]a!^&]a!_&]a!a&]a!b&]a!e&]a!f&]a!h&]a({&]a(}&]a)O&]a)[&]a)]&]a)^&]\
a)_&]a)`&]a)a&]a!g&]a)q&]a[&]a!W&]a!T&]a#v&]a(|&]a!U&]aQ&]a!d&]a~O)Z-rO!V&]a~P$DxO[-rO~O!W-rO~O!V-sO)Z&]a~P$DxO])TXe)TXs)TXt)TXu)TXv)TXw)TXx)TXy)TXz)TX!O)TX!V)T\
X!r)TX!s)TX!t)TX!u)TX!v)TX!x)TX!{)TX%v)TX&r)TX&s)TX(x)TX)Z)TX)])TX)^)TX~Om;xO~P$GhO]&eO!V&dO)`-tO~Om;mO!o-wO#V,OO#i-|O#t!fO${-OO%c!zO%k-{O%o!|O%v!}O(x;aO)WYO~P!\
8mO!n.QO(x,kO~O)WYO)`.SO~OPmO]$gOb%SOm;UO!T.XO!V$hO!X!XO!Y!WO!i!YO#V.`O#a._O%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)O.WO)Z$mO)^$mO)`.UO)a!ZO\
)cXO)ocO)pdO~O!U.^O~P$JxO])eXe)eXs)eXt)eXu)eXv)eXw)eXx)eXy)eXz)eX!O)eX!T)eX!V)eX!l)eX!r)eX!s)eX!t)eX!u)eX!v)eX!x)eX!{)eX%v)eX&r)eX&s)eX(x)eX(|)eX)Z)eX)])eX)^)eX\
)`)eX[)eX!h)eX)a)eX!X)eX!Y)eX![)eX!^)eX!_)eX!a)eX!b)eX!e)eX!f)eX({)eX(})eX)O)eX)[)eX)_)eX!g)eX)q)eX!W)eXQ)eX!d)eX#T)eX#V)eX#p)eX#v)eXb)eX|)eX!o)eX#a)eX#b)eX#i)e\
X#t)eX${)eX%c)eX%e)eX%k)eX%l)eX%o)eX&m)eX)W)eX!U)eX~Om*aO~P$MSOm$qO!T(TO!l.eO(x$pO(|(SO)WYO~Oq&hOm)eX~P$MSOm$qO!n.jO!o.jO(x$pO)WYO~Om;nO!U.uO!n.wO!o.vO#i-|O${!t\
O$}!uO%g!{O%k-{O%o!|O%v!}O(x;`O)WYO~P!8mO!T(TO!l.eO(|(SO])UXe)UXm)UXs)UXt)UXu)UXv)UXw)UXx)UXy)UXz)UX!O)UX!V)UX!r)UX!s)UX!t)UX!u)UX!v)UX!x)UX!{)UX%v)UX&r)UX&s)UX\
(x)UX)Z)UX)])UX)^)UX~O)`)UX[)UX!X)UX!Y)UX![)UX!^)UX!_)UX!a)UX!b)UX!e)UX!f)UX!h)UX({)UX(})UX)O)UX)[)UX)_)UX)a)UX!g)UX)q)UX!W)UXQ)UX!d)UX!U)UX#v)UX~P%%{O!T(TO~O!T\
(TO(|(SO~O(x%pO!U*YP~O!T(^O(|.|O]&kae&kam&kas&kat&kau&kav&kaw&kax&kay&kaz&ka!O&ka!V&ka!r&ka!s&ka!t&ka!u&ka!v&ka!x&ka!{&ka%v&ka&r&ka&s&ka(x&ka)Z&ka)]&ka)^&ka)`&k\
a[&ka!X&ka!Y&ka![&ka!^&ka!_&ka!a&ka!b&ka!e&ka!f&ka!h&ka({&ka(}&ka)O&ka)[&ka)_&ka)a&ka!g&ka)q&ka!W&kaQ&ka!d&ka!U&ka#v&ka~Om$qO!T(^O(x$pO~O&r#WO&s$yO]&pae&pam&pas\
&pat&pau&pav&paw&pax&pay&paz&pa!O&pa!V&pa!r&pa!s&pa!t&pa!u&pa!v&pa!x&pa!{&pa%v&pa(x&pa)Z&pa)]&pa)^&pa)`&pa[&pa!T&pa!X&pa!Y&pa![&pa!^&pa!_&pa!a&pa!b&pa!e&pa!f&pa\
!h&pa({&pa(}&pa)O&pa)[&pa)_&pa)a&pa!g&pa)q&pa!W&paQ&pa!d&pa(|&pa!U&pa#v&pa~O&s/RO~P!(}O!Y#sO![#tO!f#|O)Z#oO!^'Ua!_'Ua!a'Ua!b'Ua!e'Ua!h'Ua({'Ua)['Ua)]'Ua)^'Ua)_'\
Ua)`'Ua)a'Ua!g'Ua)q'Ua['Ua!W'Ua(|'Ua!U'UaQ'Ua!d'Ua~P#4YO!V'dX!X'dX!Y'dX!['dX!^'dX!_'dX!a'dX!b'dX!e'dX!f'dX!h'dX({'dX(}'dX)O'dX)Z'dX)['dX)]'dX)^'dX)_'dX)a'dX['dX\
~O]/TO)`'dX!g'dX)q'dX!W'dX(|'dX!U'dXQ'dX!d'dX~P%3`O!Y#sO![#tO!f#|O)Z#oO!^'Wa!_'Wa!a'Wa!b'Wa!e'Wa!h'Wa({'Wa)['Wa)]'Wa)^'Wa)_'Wa)`'Wa)a'Wa!g'Wa)q'Wa['Wa!W'Wa(|'Wa\
!U'WaQ'Wa!d'Wa~P#4YO]$PO!T$YO!V/UO&r#WO&s$yO~O!X'Za!Y'Za!['Za!^'Za!_'Za!a'Za!b'Za!e'Za!f'Za!h'Za({'Za(}'Za)O'Za)Z'Za)['Za)]'Za)^'Za)_'Za)`'Za)a'Za!g'Za)q'Za['Za\
!W'Za(|'Za!U'ZaQ'Za!d'Za~P%7VO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!h'^a)`'^a!g'^a)q'^a['^a!W'^a(|'^a!U'^aQ'^a!d'^a~P#4YOP\
mO]$gOb%SOm;UO!V$hO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)Z$mO)^%_O)a!ZO)cXO)ocO)pdO)q%^O~O!W/XO~P%;VO(r(mO(s(mO(t/ZO~O\
S(vO]$PO(q#]O*`(uO~OS(vO]/^O'f/]O(q#]O*`(uO~OS/bO(q#]O*`/aO~O]$PO~Q'na!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO(|/dO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!Y#s\
O![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO)`#Zi[#Zi~P#4YO]dXmhXqdXqjX!VdX!XdX!YdX![dX!^dX!_dX!adX!bdX!edX!fdX!gdX!hdX({dX(}dX)\
OdX)ZdX)[dX)]dX)^dX)_dX)`dX)adX)qdX[dX!WdX(|dX!TdX#vdX!UdXQdX!ddX~Oe/fO%Y*YO)P/eO~Om/gO~Om/hO~Oq&hO]ci!Vci!Xci!Yci![ci!^ci!_ci!aci!bci!eci!fci!gci!hci({ci(}ci)O\
ci)Zci)[ci)]ci)^ci)_ci)`ci)aci)qci[ci!Wci(|ci!UciQci!dci~O!W/jO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO![#tO)Z#oO!Y&zi!\
^&zi!_&zi!a&zi!b&zi!e&zi!f&zi!h&zi({&zi)[&zi)]&zi)^&zi)_&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y&zi![&zi!^&zi!_&zi!a&zi!b&zi!e&zi!f&zi!h&zi({\
&zi)Z&zi)[&zi)]&zi)^&zi)_&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O)Z#oO)^#rO)_#jO!h&zi({&zi)[&zi)]&zi)`&\
zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O)Z#oO)]#pO)^#rO)_#jO!h&zi({&zi)[&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi\
!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!_#xO!a#zO!b#{O!e#{O!f#|O)Z#oO)^#rO)_#jO!^&zi!h&zi({&zi)[&zi)]&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!\
a#zO!b#{O!e#{O!f#|O)Z#oO)^#rO)_#jO!^&zi!_&zi!h&zi({&zi)[&zi)]&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!a#zO!b#{O!e#{O!f#|O)Z#oO)_#jO!^\
&zi!_&zi!h&zi({&zi)[&zi)]&zi)^&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!b#{O!e#{O!f#|O)Z#oO)_#jO!^&zi!_&zi!a&zi!h&zi({&zi)[&zi)]&zi)^&\
zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!f#|O)Z#oO!^&zi!_&zi!a&zi!b&zi!e&zi!h&zi({&zi)[&zi)]&zi)^&zi)_&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi\
(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO)Z#oO!^&zi!_&zi!a&zi!b&zi!e&zi!f&zi!h&zi({&zi)[&zi)]&zi)^&zi)_&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO!\
[#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O)Z#oO)[#qO)]#pO)^#rO)_#jO!h&zi({&zi)`&zi)a&zi!g&zi)q&zi[&zi!W&zi(|&zi!U&ziQ&zi!d&zi~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f\
#|O!h/kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO[(yX~P#4YO!h/kO[(yX~O[/mO~O]%Xaq%Xa!X%Xa!Y%Xa![%Xa!^%Xa!_%Xa!a%Xa!b%Xa!e%Xa!f%Xa!h%Xa({%Xa(}%Xa)O%Xa)[%Xa)]%Xa)^%Xa)_\
%Xa)`%Xa)a%Xa!g%Xa)q%Xa[%Xa!W%Xa!T%Xa#v%Xa(|%Xa!U%XaQ%Xa!d%Xa~O)Z/nO!V%Xa~P&-YO[/nO~O!W/nO~O!V/oO)Z%Xa~P&-YO!X'Zi!Y'Zi!['Zi!^'Zi!_'Zi!a'Zi!b'Zi!e'Zi!f'Zi!h'Zi({\
'Zi(}'Zi)O'Zi)Z'Zi)['Zi)]'Zi)^'Zi)_'Zi)`'Zi)a'Zi!g'Zi)q'Zi['Zi!W'Zi(|'Zi!U'ZiQ'Zi!d'Zi~P%7VO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#\
jO)a$OO!h'^i)`'^i!g'^i)q'^i['^i!W'^i(|'^i!U'^iQ'^i!d'^i~P#4YO!W/tO~P%;VO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h/vO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!U)yX~P#\
4YO(x/yO~O!V/{O(})xO)q/}O~O!h/vO!U)yX~O!U0OO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!h`i({`i)``i!g`i)q`i[`i!W`i(|`i!U`iQ`i!d`i~P\
#4YO!R0PO~Om*QO]!Qa!h!Qa)V!Qa)a!Qa~OP0XO]0WOm0XO!R0XO!T0UO!V0VO!X0XO!Y0XO![0XO!^0XO!_0XO!a0XO!b0XO!e0XO!f0XO!g0XO!h0XO!i0XO(vQO(|0XO(}0XO)O0XO)Z0RO)[0SO)]0SO)^0\
TO)_#jO)`0XO)a0XO)cXO~O[0[O~P&7rO!R$^O~O!h*TO)V)Xa)a)Xa~O)V0`O~O])iO!V)jO!X)gO!g)gO%Z)gO%[)gO%])gO%^)gO%_)kO%`)kO%a)gO)O)hO)q)gO*P)lO~Oe)tO%Y*YO)P$QO~O)`0bO~O]o\
XeoXmnXqoXsoXtoXuoXvoXwoXxoXyoXzoX!OoX!VoX!roX!soX!toX!uoX!voX!xoX!{oX%voX&roX&soX(xoX)ZoX)]oX)^oX!ToX!hoX)aoX[oXQoX!doX~O!loX(|oX)`oX!XoX!YoX![oX!^oX!_oX!aoX!b\
oX!eoX!foX({oX(}oX)OoX)[oX)_oX!goX)qoX!WoX!UoX#voX#ToX#VoX#poXboX|oX!ooX#aoX#boX#ioX#toX${oX%coX%eoX%koX%loX%ooX&moX)WoX~P&;nOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!O\
!_O!r!aO!s!aO!t!aO!u!aO!v!aO!x!cO~O])hie)him)hi!V)hi!{)hi%v)hi(x)hi)Z)hi)])hi)^)hiQ)hi!d)hi!h)hi)a)hi)q)hi[)hi!T)hi&r)hi(|)hi)`)hi~P&@lO]&eO!V&dO[#Qi!T#Qi!h#Qi#\
v#Qi)`#Qi)q#QiQ#Qi!d#Qi(|#Qi~O[raQra!dra!hra)ara)`ra~P#:ZO[raQra!dra!hra)ara)`ra~P#IyO]&eO!V+pO[raQra!dra!hra)ara)`ra~O!h*nO!W)ra~O!h*rO!W*Wa~OPmOb!]Os!^Ot!^Ou!\
^Ov!^Ow!^Ox!^Oy!^Oz!^O|#RO!O!_O!X!XO!Y!WO!i!YO!s!aO!t!aO!v!aO!x!cO#V#QO#a#VO#b#TO#v!eO$Y!vO$Z!wO$`!iO$e!jO$g!kO$h!lO$k!mO$m!nO$o!oO$q!pO$s!qO$u!rO$w!sO%_#ZO%`#[\
O%a#YO%e#UO%l#SO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO)WYO)`iO)a!ZO)cXO)ocO)pdO~O]eOe!POmTO!T*vO!U&VO!V0pO!opO!r!`O!u!bO!{!dO#i#OO#p!xO#t!fO$R!gO$T!h\
O${!tO$}!uO%U!yO%c!zO%g!{O%o!|O%v!}O%|#PO(xRO(})xO)ZaO)]|O)^{O~P&EnO!h*yO)`)xa~OPmO]$gOb!]Om;WO|#RO!T$YO!V$hO!X!XO!Y!WO!i!YO#V#QO#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%\
l#SO%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x;_O)WYO)Z$mO)^$mO)a0vO)cXO)ocO)pdO[(yP[)kP~P&@lO!h*rO!W*WX~O]$PO!T$YO~O!h0{O!T*SX#v*SX)q*SX~O)`0}O~O\
)`1OO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`1QO)a$OO~P#4YO)`1OO~P!?ZO]1[Oe!POm%dO!V1YO!{!dO%v$oO(x$zO)Z1SO)a1VO~O)]1WO)^1WO)q\
1TOQ#PX!d#PX!h#PX[#PX~P'!]O!h1]OQ)sX!d)sX~OQ1_O!d1_O~O)a1bO)q1aOQ#`X!d#`X!h#`X~P!<_O)a1bO)q1aOQ#`X!d#`X!h#`X~P!;eOq&WO~O[#ka!T#ka#v#ka)`#ka)q#kaQ#ka!d#ka!h#ka)a\
#ka!x#ka(|#ka~P#IyO]&eO!V+pO[#ka!T#ka#v#ka)`#ka)q#kaQ#ka!d#ka!h#ka)a#ka!x#ka(|#ka~O!W1gO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a\
$OO~P#4YO!W1gO)Z1iO~P$&OO!W1gO~P!(}O]#ja!T#ja!V#ja[#ja#v#ja)`#ja)q#jaQ#ja!d#ja!h#ja)a#ja!x#ja(|#ja~P$!WO[1mO]&eO!V+pO~O!h1nO[)kX~O[1pO~O]&eO!V+pO[#na!T#na#v#na)\
`#na)q#naQ#na!d#na!h#na)a#na!x#na(|#na~O]1tOs#SXt#SXu#SXv#SXw#SXx#SXy#SXz#SX!T#SX!V#SX#T#SX#p#SX)O#SX)]#SX)^#SX!l#SX!x#SX#V#SX#v#SX(|#SX)q#SX[#SX!h#SX)`#SXQ#SX!\
d#SX)a#SX~O]1uO~O]1xOm$qO!V$hO#V#QO(x$pO)ocO)pdO~Os!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!l,PO#T+{O#V,OO#p+|O)O+yO)],PO)^,PO~O])mX!T)mX!V)mX!x)mX#v)mX(|)mX)q)mX[)mX!h)\
mX)`)mXQ)mX!d)mX~P',vO!x!cO]#Ri!T#Ri!V#Ri#v#Ri(|#Ri)q#Ri[#Ri!h#Ri)`#RiQ#Ri!d#Ri~O!W2QO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$O\
O~P#4YO!W2QO)Z2SO~P$&OO!W2QO~P!(}O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OOQ*ZX!d*ZX!h*ZX~P#4YO)a2TOQ)RX!d)RX!h)RX~O!h2UOQ)QX!\
d)QX~OQ2WO!d2WO~O[2XO~O#t$nO)WYO~P8}Om-lO!TxO)q2]O~O[2^O~O#x,fOP#ui]#uib#uie#uim#uis#uit#uiu#uiv#uiw#uix#uiy#uiz#ui|#ui!O#ui!T#ui!V#ui!X#ui!Y#ui!i#ui!o#ui!r#ui!\
s#ui!t#ui!u#ui!v#ui!x#ui!{#ui#V#ui#a#ui#b#ui#i#ui#p#ui#t#ui#v#ui$R#ui$T#ui$Y#ui$Z#ui$`#ui$e#ui$g#ui$h#ui$k#ui$m#ui$o#ui$q#ui$s#ui$u#ui$w#ui${#ui$}#ui%U#ui%_#ui%\
`#ui%a#ui%c#ui%e#ui%g#ui%l#ui%o#ui%v#ui%|#ui&m#ui&r#ui&s#ui'Q#ui'R#ui'V#ui'Y#ui'a#ui'b#ui(m#ui(v#ui(x#ui)W#ui)Z#ui)]#ui)^#ui)`#ui)a#ui)c#ui)o#ui)p#ui!U#ui$c#ui!\
n#ui%k#ui~O]&eO~O]&eO!TxO!V&dO#v!eO~O(|2cO(},hO)W$Ua)`$Ua~O)WYO)`2eO~O[2fO~P,`O[2fO)`#lO~O[2fO~O$c2kOP$_i]$_ib$_ie$_im$_is$_it$_iu$_iv$_iw$_ix$_iy$_iz$_i|$_i!O$\
_i!T$_i!V$_i!X$_i!Y$_i!i$_i!o$_i!r$_i!s$_i!t$_i!u$_i!v$_i!x$_i!{$_i#V$_i#a$_i#b$_i#i$_i#p$_i#t$_i#v$_i$R$_i$T$_i$Y$_i$Z$_i$`$_i$e$_i$g$_i$h$_i$k$_i$m$_i$o$_i$q$\
_i$s$_i$u$_i$w$_i${$_i$}$_i%U$_i%_$_i%`$_i%a$_i%c$_i%e$_i%g$_i%l$_i%o$_i%v$_i%|$_i&m$_i&r$_i&s$_i'Q$_i'R$_i'V$_i'Y$_i'a$_i'b$_i(m$_i(v$_i(x$_i)W$_i)Z$_i)]$_i)^$\
_i)`$_i)a$_i)c$_i)o$_i)p$_i!U$_i~O]1xO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`2nO)a$OO~P#4YOPmO]$gOb!]Om;VO|#RO!V$hO!X!XO\
!Y!WO!i!YO#V#QO#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x;XO)Z$mO)^$mO)`2qO)a!ZO)cXO)ocO)pdO~P&@lO)`2nO~O(x-]O~\
O!h-UO)`*Qa~O)WYO)q2vO~O)`2xO~O]-aOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!{!dO!|%TO(x-]O)Z-^O~O)Z2}O~O]&eO!V3PO!h3QO)`)|X~O]-aO!{!dO(x-]O)Z-^O~O)`3TO~O!TxO$`!iO$e!jO$\
g!kO$h!lO$k-iO$m!nO$o!oO$q!pO$s!qO$u!rO$w!sO$}!uO(x:xOe$Xi!o$Xi!{$Xi#i$Xi#p$Xi#t$Xi#v$Xi$R$Xi$T$Xi$Y$Xi$Z$Xi${$Xi%U$Xi%c$Xi%g$Xi%o$Xi%|$Xi(m$Xi)]$Xi!U$Xi$c$Xi~P\
$0yOm;VO(x:xO~P0}O]3XO~O)`2[O~O!u3ZO(x%pO~O[3^O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h3_O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[3`O!Y#sO![#tO!^#wO!_#xO!a#\
zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO]&eO!V+pO!T%ui#v%ui)`%ui)q%ui~O!W3aO~Om;TO)`)TX~P$GhOb!TOm$qO|3gO#a#VO#b3fO#t!fO%e#UO%l3hO&m!RO&r#WO&s\
!TO(x$pO)WYO~P&@lOm;mO!o-wO#i-|O#t!fO${-OO%c!zO%k-{O%o!|O%v!}O(x;aO)WYO~P!8mO]&eO!V&dO)`3jO~O)`3kO~O)WYO)`3kO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#h\
O)Z#oO)[#qO)]#pO)^#rO)_#jO)`3lO)a$OO~P#4YO)`3lO~O)`3oO~O!U3qO~P$JxOm$qO(x$pO~O]3sO!T'|O~P',bO!T(TO!l3vO(|(SO])Uae)Uam)Uas)Uat)Uau)Uav)Uaw)Uax)Uay)Uaz)Ua!O)Ua!V)\
Ua!r)Ua!s)Ua!t)Ua!u)Ua!v)Ua!x)Ua!{)Ua%v)Ua&r)Ua&s)Ua(x)Ua)Z)Ua)])Ua)^)Ua)`)Ua[)Ua!X)Ua!Y)Ua![)Ua!^)Ua!_)Ua!a)Ua!b)Ua!e)Ua!f)Ua!h)Ua({)Ua(})Ua)O)Ua)[)Ua)_)Ua)a)U\
a!g)Ua)q)Ua!W)UaQ)Ua!d)Ua!U)Ua#v)Ua~Om$qO!n.jO!o.jO(x$pO~O!h3zO)a3|O!T)fX~O!o4OO)WYO~P8}O)`4PO~PGYO]4UOm)QO!T$YO!{!dO%v$oO&r#WO(x)PO(|4YO)Z4RO)]4VO)^4VO~O)`4ZO)\
q4]O~P('fOm;nO!U4_O!n.wO!o.vO#i-|O${!tO$}!uO%g!{O%k-{O%o!|O%v!}O(x;`O)WYO~P!8mOm;nO%v!}O(x;`O~P!8mO(|4`O~Om$qO!T(TO(x$pO(|(SO)WYO~O!l3vO~P()tO)q4bO!U&oX!h&oX~O!\
h4cO!U*YX~O!U4eO~Ob4gOm$qO&m!RO(x$pO~O!T(^O]&kie&kim&kis&kit&kiu&kiv&kiw&kix&kiy&kiz&ki!O&ki!V&ki!r&ki!s&ki!t&ki!u&ki!v&ki!x&ki!{&ki%v&ki&r&ki&s&ki(x&ki)Z&ki)]&\
ki)^&ki)`&ki[&ki!X&ki!Y&ki![&ki!^&ki!_&ki!a&ki!b&ki!e&ki!f&ki!h&ki({&ki(}&ki)O&ki)[&ki)_&ki)a&ki!g&ki)q&ki!W&kiQ&ki!d&ki!U&ki#v&ki~O(|&ki~P(+UO(|.|O~P(+UO[4jO!Y\
#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[4jO~O[4kO~O]$PO!T$YO!V'Zi!X'Zi!Y'Zi!['Zi!^'Zi!_'Zi!a'Zi!b'Zi!e'Zi!f'Zi!h'Zi({'Zi\
(}'Zi)O'Zi)Z'Zi)['Zi)]'Zi)^'Zi)_'Zi)`'Zi)a'Zi!g'Zi)q'Zi['Zi!W'Zi(|'Zi!U'ZiQ'Zi!d'Zi~OPmOb%SOm;UO!X!XO!Y!WO!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![\
O'b![O(vQO(x$zO)a!ZO)cXO)ocO)pdO]#]aq#]a!T#]a!V#]a)Z#]a)]#]a)^#]a~O(x%pO)a4pO[*bP~OS(vO'f4rO(q#]O*`(uO~O*`4sO~OmnXqoXq&wX~Oe4uO%Y*YO)P/eO~Oe4uO%Y*YO)P4vO~O!h/kO\
[(ya~O!W4zO~O]&eO!V+pO!T%uq#v%uq)`%uq)q%uq~O]$PO!T$YO!X'Zq!Y'Zq!['Zq!^'Zq!_'Zq!a'Zq!b'Zq!e'Zq!f'Zq!h'Zq({'Zq(}'Zq)O'Zq)Z'Zq)['Zq)]'Zq)^'Zq)_'Zq)`'Zq)a'Zq!g'Zq)q\
'Zq['Zq!W'Zq(|'Zq!U'ZqQ'Zq!d'Zq~O!V'Zq~P(6dO!V/UO&r#WO&s$yO~P(6dO!T$YO!V)wO(})xO!U(VX!h(VX~P!KVO!h/vO!U)ya~O!W5SO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h*nO({\
#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!U5WO~P&7rO!W5WO~P&7rO[5WO~P&7rO[5]O~P&7rO]5^O!h'va)V'va)a'va~O!h*TO)V)Xi)a)Xi~O]&eO!V&dO[#Qq!T#Qq!h#Qq#v#Qq)`#Qq)q#QqQ#Q\
q!d#Qq(|#Qq~O[riQri!dri!hri)ari)`ri~P#IyO]&eO!V+pO[riQri!dri!hri)ari)`ri~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!h'Tq)`'Tq!\
g'Tq)q'Tq['Tq!W'Tq(|'Tq!U'TqQ'Tq!d'Tq~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!W'}a!h'}a~P#4YO!W5cO~O!Y#sO![#tO!^#wO!_#x\
O!a#zO!b#{O!e#{O!f#|O!h5dO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`#lO)a$OO!U)yX~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!h#{i)`#\
{i~P#4YO]*{O!T$YO!V&dO)q*wO!h(Wa)`(Wa~O!h1nO[)kX]'dX~P%3`O)a5fO!T%qa!h%qa#v%qa)q%qa~O!h0{O!T*Sa#v*Sa)q*Sa~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#\
qO)]#pO)^#rO)_#jO)`5iO)a$OO~P#4YO]1[Oe!POm;fO!V1YO!{!dO%v$oO(x$zO)Z<SO)]5kO)^5kO~OQ#Pa!d#Pa!h#Pa[#Pa~P(ElO]1[Oe!POs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!V1YO!{!dO!|%T\
O%v$oO(x$zOQ#kX!d#kX!h#kX[#kX~Om%dO)Z1SO)]<TO)^<TO~P(FnO]&eOQ#Pa!d#Pa!h#Pa[#Pa~O!V&dO)q5oO~P(H]O(x%pOQ#dX!d#dX!h#dX[#dX~O)]<TO)^<TOQ#nX!d#nX!h#nX[#nX~P'!]O!V+pO\
~P(H]O]1[Ob!TOe!POm;gO|#RO!V1YO!{!dO#a#VO#b#TO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO(x;[O)WYO)Z<SO)]5kO)^5kO)a+sO[)kP~P&@lO!h1]OQ)sa!d)sa~Oq&hO)q5tOQ#`am)TX!d#`a!h#`a)a\
)TX~P$GhO(x-]OQ#ga!d#ga!h#ga~Oq&hO)q5tOQ#`a])eXe)eXm)eXs)eXt)eXu)eXv)eXw)eXx)eXy)eXz)eX!O)eX!T)eX!V)eX!d#`a!h#`a!l)eX!r)eX!s)eX!t)eX!u)eX!v)eX!x)eX!{)eX%v)eX&r)\
eX&s)eX(x)eX(|)eX)Z)eX)])eX)^)eX)a)eX~O#a5wO#b5wO~O]&eO!V+pO[#ki!T#ki#v#ki)`#ki)q#kiQ#ki!d#ki!h#ki)a#ki!x#ki(|#ki~O!W5yO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O\
({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!W5yO~P!(}O!W5yO)Z5{O~P$&OO]#ji!T#ji!V#ji[#ji#v#ji)`#ji)q#jiQ#ji!d#ji!h#ji)a#ji!x#ji(|#ji~P$!WO)WYO)a5}O~P8}O!h1nO[)ka~\
O&r#WO&s$yO!T#qa!x#qa#v#qa(|#qa)q#qa[#qa!h#qa)`#qaQ#qa!d#qa)a#qa~P#NsO[6SO~P!(}O[)vP~P!4{O)[6YO)]6WO]#Ua!T#Ua!V#Ua)Z#Ua)^#Uas#Uat#Uau#Uav#Uaw#Uax#Uay#Uaz#Ua!l#U\
a!x#Ua#T#Ua#V#Ua#p#Ua#v#Ua(|#Ua)O#Ua)q#Uab#Uae#Uam#Ua|#Ua!O#Ua!o#Ua!r#Ua!s#Ua!t#Ua!u#Ua!v#Ua!{#Ua#a#Ua#b#Ua#i#Ua#t#Ua${#Ua%c#Ua%e#Ua%k#Ua%l#Ua%o#Ua%v#Ua&m#Ua&r#\
Ua&s#Ua(x#Ua)W#Ua)`#Ua[#Ua!h#UaQ#Ua!d#Ua~O!x!cO]#Rq!T#Rq!V#Rq#v#Rq(|#Rq)q#Rq[#Rq!h#Rq)`#RqQ#Rq!d#Rq~O!W6_O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#q\
O)]#pO)^#rO)_#jO)a$OO~P#4YO!W6_O~P!(}O!h2UOQ)Qa!d)Qa~O)`6dO~Om-lO!TxO)q6eO~O]*{O!T$YO!V&dO!h*yO)`)xX~O)q6iO~P),eO[6kO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#\
kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[6kO~O$c6mOP$_q]$_qb$_qe$_qm$_qs$_qt$_qu$_qv$_qw$_qx$_qy$_qz$_q|$_q!O$_q!T$_q!V$_q!X$_q!Y$_q!i$_q!o$_q!r$_q!s$_q!t$_q\
!u$_q!v$_q!x$_q!{$_q#V$_q#a$_q#b$_q#i$_q#p$_q#t$_q#v$_q$R$_q$T$_q$Y$_q$Z$_q$`$_q$e$_q$g$_q$h$_q$k$_q$m$_q$o$_q$q$_q$s$_q$u$_q$w$_q${$_q$}$_q%U$_q%_$_q%`$_q%a$_q\
%c$_q%e$_q%g$_q%l$_q%o$_q%v$_q%|$_q&m$_q&r$_q&s$_q'Q$_q'R$_q'V$_q'Y$_q'a$_q'b$_q(m$_q(v$_q(x$_q)W$_q)Z$_q)]$_q)^$_q)`$_q)a$_q)c$_q)o$_q)p$_q!U$_q~O)`6nO~OPmO]$g\
Ob!]Om;VO|#RO!V$hO!X!XO!Y!WO!i!YO#V#QO#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x;XO)Z$mO)^$mO)`6pO)a!ZO)cXO)ocO\
)pdO~P&@lO(|6rO)q*wO~P),eO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`6pO)a$OO~P#4YO[6tO~P!(}O)`6xO~O)`6yO~O]-aOs!^Ot!^Ou!^Ov!^Ow!^O\
x!^Oy!^Oz!^O!{!dO(x-]O)Z-^O~O]&eO!V3PO!h%Oa)`%Oa[%Oa~O!W7PO)Z7QO~P$&OO!h3QO)`)|a~O[7TO]&eO!V3PO~O!TxO$`!iO$e!jO$g!kO$h!lO$k-iO$m!nO$o!oO$q!pO$s!qO$u!rO$w!sO$}!u\
O(x:xOe$Xq!o$Xq!{$Xq#i$Xq#p$Xq#t$Xq#v$Xq$R$Xq$T$Xq$Y$Xq$Z$Xq${$Xq%U$Xq%c$Xq%g$Xq%o$Xq%|$Xq(m$Xq)]$Xq!U$Xq$c$Xq~P$0yOPmO]$gOb!]Om;VO|#RO!V$hO!X!XO!Y!WO!i!YO#V#QO\
#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x;XO)WYO)Z$mO)^$mO)`7VO)a!ZO)cXO)ocO)pdO~P&@lO!Y#sO![#tO!^#wO!_#xO!a#z\
O!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`7YO)a$OO~P#4YO)`7ZO~OP7[O(vQO~Om*aO)`)eX~P$GhOq&hOm)TX)`)eX~P$GhO)`7^O~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O\
({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO)`&Sa~P#4YO!U7`O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO)`7aO~OPmO]$gOb!]Om;WO|#RO!V\
$hO!X!XO!Y!WO!i!YO#V#QO#a#VO#b#TO%_#ZO%`#[O%a#YO%e#UO%l#SO%v$oO&m!RO&r#WO&s!TO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x;_O)WYO)Z$mO)^$mO)a0vO)cXO)ocO)pdO[)kP~P&@lO!h\
3zO)a7eO!T)fa~O!h3zO!T)fa~O)`7jO)q7lO~P('fO)`7nO~PGYO]4UOm)QOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!{!dO!|%TO%v$oO&r#WO(x)PO)Z4RO)]4VO)^4VO~O)Z7rO~O]&eO!T*vO!V7tO!h7u\
O#v!eO(|4YO~O)`7jO)q7wO~P)GyO]4UOm)QO!{!dO%v$oO&r#WO(x)PO)Z4RO)]4VO)^4VO~Oq&hO])jX!T)jX!V)jX!h)jX#v)jX(|)jX)`)jX)q)jX[)jX~O)`7jO~O!T(TO!l7}O(|(SO])Uie)Uim)Uis)U\
it)Uiu)Uiv)Uiw)Uix)Uiy)Uiz)Ui!O)Ui!V)Ui!r)Ui!s)Ui!t)Ui!u)Ui!v)Ui!x)Ui!{)Ui%v)Ui&r)Ui&s)Ui(x)Ui)Z)Ui)])Ui)^)Ui)`)Ui[)Ui!X)Ui!Y)Ui![)Ui!^)Ui!_)Ui!a)Ui!b)Ui!e)Ui!f\
)Ui!h)Ui({)Ui(})Ui)O)Ui)[)Ui)_)Ui)a)Ui!g)Ui)q)Ui!W)UiQ)Ui!d)Ui!U)Ui#v)Ui~O(x%pO!U(hX!h(hX~O!h4cO!U*Ya~Oq&hO]*Xae*Xam*Xas*Xat*Xau*Xav*Xaw*Xax*Xay*Xaz*Xa!O*Xa!T*X\
a!V*Xa!r*Xa!s*Xa!t*Xa!u*Xa!v*Xa!x*Xa!{*Xa%v*Xa&r*Xa&s*Xa(x*Xa)Z*Xa)]*Xa)^*Xa)`*Xa[*Xa!X*Xa!Y*Xa![*Xa!^*Xa!_*Xa!a*Xa!b*Xa!e*Xa!f*Xa!h*Xa({*Xa(}*Xa)O*Xa)[*Xa)_*Xa\
)a*Xa!g*Xa)q*Xa!W*XaQ*Xa!d*Xa(|*Xa!U*Xa#v*Xa~O!T(^O]&kqe&kqm&kqs&kqt&kqu&kqv&kqw&kqx&kqy&kqz&kq!O&kq!V&kq!r&kq!s&kq!t&kq!u&kq!v&kq!x&kq!{&kq%v&kq&r&kq&s&kq(x&kq\
)Z&kq)]&kq)^&kq)`&kq[&kq!X&kq!Y&kq![&kq!^&kq!_&kq!a&kq!b&kq!e&kq!f&kq!h&kq({&kq(}&kq)O&kq)[&kq)_&kq)a&kq!g&kq)q&kq!W&kqQ&kq!d&kq(|&kq!U&kq#v&kq~OPmOb%SOm;UO!T$Y\
O!i!YO#V#QO%_#ZO%`#[O%a#YO%v$oO'Q!WO'R!WO'V#XO'Y![O'a![O'b![O(vQO(x$zO)cXO)ocO)pdO~O]*^i!V*^i!X*^i!Y*^i![*^i!^*^i!_*^i!a*^i!b*^i!e*^i!f*^i!h*^i({*^i(}*^i)O*^i)Z\
*^i)[*^i)]*^i)^*^i)_*^i)`*^i)a*^i!g*^i)q*^i[*^i!W*^i(|*^i!U*^iQ*^i!d*^i~P*'YO[8SO~O!W8TO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a\
$OO~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!h'^q)`'^q!g'^q)q'^q['^q!W'^q(|'^q!U'^qQ'^q!d'^q~P#4YO!h8UO[*bX~O[8WO~O!Y#sO\
![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!h_y)`_y!g_y)q_y[_y!W_y(|_y!U_yQ_y!d_y~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)\
Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO[(ja!h(ja~P#4YO]$PO!T$YO!V'Zy!X'Zy!Y'Zy!['Zy!^'Zy!_'Zy!a'Zy!b'Zy!e'Zy!f'Zy!h'Zy({'Zy(}'Zy)O'Zy)Z'Zy)['Zy)]'Zy)^'Zy)_'Zy)`'Zy)a'Zy!g\
'Zy)q'Zy['Zy!W'Zy(|'Zy!U'ZyQ'Zy!d'Zy~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!h'^y)`'^y!g'^y)q'^y['^y!W'^y(|'^y!U'^yQ'^y!d'^\
y~P#4YO]&eO!V+pO!T%uy#v%uy)`%uy)q%uy~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!U(Va!h(Va~P#4YO!W5SO!Y#sO![#tO!^#wO!_#xO!a#zO!\
b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!U#}i!h#}i~P#4YO!U8ZO~P&7rO!W8\
ZO~P&7rO[8ZO~P&7rO[8]O~P&7rO]&eO!V&dO[#Qy!T#Qy!h#Qy#v#Qy)`#Qy)q#QyQ#Qy!d#Qy(|#Qy~O]&eO!V+pO[rqQrq!drq!hrq)arq)`rq~O]&eOQ#Pi!d#Pi!h#Pi[#Pi~O!V+pO~P*:gOQ#nX!d#nX!\
h#nX[#nX~P(ElO!V&dO~P*:gOQ(PX](PXe'rXm'rXs(PXt(PXu(PXv(PXw(PXx(PXy(PXz(PX!V(PX!d(PX!h(PX!{'rX%v'rX(x'rX)Z(PX)](PX)^(PX[(PX~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!\
f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OOQ#_i!d#_i!h#_i[#_i~P#4YO&r#WO&s$yOQ#fi!d#fi!h#fi~O(x-]O)a1bO)q1aOQ#`X!d#`X!h#`X~O!W8bO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O\
!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!W8bO~P!(}O!T#qi!x#qi#v#qi(|#qi)q#qi[#qi!h#qi)`#qiQ#qi!d#qi)a#qi~O]&eO!V+pO~P*@cO]&[O!V&YO&r#WO&s$yO)Z&XO)]&]O)^&]\
O~P*@cO[8dO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!h8eO[)vX~O[8gO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)\
[#qO)]#pO)^#rO)_#jO)a$OOQ*]X!d*]X!h*]X~P#4YO)a8jOQ*[X!d*[X!h*[X~O)`8lO~O[$bi!h#{a)`#{a~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`\
8oO)a$OO~P#4YO[8qO~P!(}O[8qO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[8qO~O]&eO!V&dO(|8wO~O)`8xO~O]&eO!V3PO!h%Oi)`%\
Oi[%Oi~O!W8{O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!W8{O)Z8}O~P$&OO!W8{O~P!(}O]&eO!V3PO!h(Za)`(Za~O!Y#sO![#tO!^#wO!_#\
xO!a#zO!b#{O!e#{O!f#|O!h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`9OO)a$OO~P#4YO)`2qO~P!(}O)`9OO~OP%qO[9PO(vQO~O[9PO~O)`9QO~P%%{O#T9TO)O.WO)`9RO~O!h3zO!T)fi~O)a9XO!T'x\
a!h'xa~O)`9ZO)q9]O~P)GyO)`9ZO~O)`9ZO)q9aO~P('fOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O~P)HiO]&eO!V7tO!T!ya!h!ya#v!ya(|!ya)`!ya)q!ya[!ya~O!W9hO)Z9iO~P$&OO!T$YO!h7uO(|4Y\
O)`9ZO)q9aO~O!T$YO~P#EtO[9lO]&eO!V7tO~O]&eO!V7tO!T&aa!h&aa#v&aa(|&aa)`&aa)q&aa[&aa~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO)\
`&ba~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`9ZO)a$OO~P#4YO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#r\
O)_#jO)a$OO!U&oi!h&oi~P#4YO!V/UO]']i!T']i!X']i!Y']i![']i!^']i!_']i!a']i!b']i!e']i!f']i!h']i({']i(}']i)O']i)Z']i)[']i)]']i)^']i)_']i)`']i)a']i!g']i)q']i[']i!W']i\
(|']i!U']iQ']i!d']i~O(x%pO)a9oO~O!h8UO[*ba~O[9qO~P&7rO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO!U(Va)`#Zi~P#4YO!Y#sO![#tO\
!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OOQ#_q!d#_q!h#_q[#_q~P#4YO&r#WO&s$yOQ#fq!d#fq!h#fq~O)q5tOQ#`a!d#`a!h#`a~O]&eO!V+pO!T#qq!x#qq#v#qq\
(|#qq)q#qq[#qq!h#qq)`#qqQ#qq!d#qq)a#qq~O!h8eO[)va~O)]6WO]&Vi!T&Vi!V&Vi)Z&Vi)[&Vi)^&Vis&Vit&Viu&Viv&Viw&Vix&Viy&Viz&Vi!l&Vi!x&Vi#T&Vi#V&Vi#p&Vi#v&Vi(|&Vi)O&Vi)q&\
Vib&Vie&Vim&Vi|&Vi!O&Vi!o&Vi!r&Vi!s&Vi!t&Vi!u&Vi!v&Vi!{&Vi#a&Vi#b&Vi#i&Vi#t&Vi${&Vi%c&Vi%e&Vi%k&Vi%l&Vi%o&Vi%v&Vi&m&Vi&r&Vi&s&Vi(x&Vi)W&Vi)`&Vi[&Vi!h&ViQ&Vi!d&V\
i~O)`9tO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO[$bq!h#{i)`#{i~P#4YO[9vO~P!(}O[9vO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!\
h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[9vO~O]&eO!V&dO(|9yO~O[9zO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[9zO~O]&\
eO!V3PO!h%Oq)`%Oq[%Oq~O!W:OO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!W:OO~P!(}O)`6pO~P!(}O)`:PO~O)`:QO~O)O.WO)`:QO~O!h3\
zO!T)fq~O)a:SO!T'xi!h'xi~O!T$YO!h7uO(|4YO)`:TO)q:VO~O)`:TO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`:TO)a$OO~P#4YO)`:TO)q:YO~P)G\
yO]&eO!V7tO!T!yi!h!yi#v!yi(|!yi)`!yi)q!yi[!yi~O!W:^O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO!W:^O)Z:`O~P$&OO!W:^O~P!(}O\
]&eO!V7tO!T(fa!h(fa(|(fa)`(fa)q(fa~O[:bO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O!h#kO({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[:bO~O[:gO!Y#sO![#tO!^#wO!_#xO!a#z\
O!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[:gO~O]&eO!V3PO!h%Oy)`%Oy[%Oy~O)`:hO~O)`:iO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#\
pO)^#rO)_#jO)`:iO)a$OO~P#4YO!T$YO!h7uO(|4YO)`:iO)q:lO~O]&eO!V7tO!T!yq!h!yq#v!yq(|!yq)`!yq)q!yq[!yq~O!W:nO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO\
)]#pO)^#rO)_#jO)a$OO~P#4YO!W:nO~P!(}O[:pO!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)a$OO~P#4YO[:pO~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e\
#{O!f#|O({#hO)Z#oO)[#qO)]#pO)^#rO)_#jO)`:rO)a$OO~P#4YO)`:rO~O]&eO!V7tO!T!yy!h!yy#v!yy(|!yy)`!yy)q!yy[!yy~O!Y#sO![#tO!^#wO!_#xO!a#zO!b#{O!e#{O!f#|O({#hO)Z#oO)[#q\
O)]#pO)^#rO)_#jO)`:vO)a$OO~P#4YO)`:vO~O]ZXmhXqZXqjX!TjX!VZX!XZX!YZX![ZX!^ZX!_ZX!aZX!bZX!eZX!fZX!gZX!hZX({ZX(|$]X(}ZX)OZX)ZZX)[ZX)]ZX)^ZX)_ZX)`ZX)aZX)qZX~O]%WXmn\
XqoXq%WX!ToX!V%WX!X%WX!Y%WX![%WX!^%WX!_%WX!a%WX!b%WX!e%WX!f%WX!gnX!h%WX({%WX(}%WX)O%WX)Z%WX)[%WX)]%WX)^%WX)_%WX)a%WX)qnX[%WXQ%WX!d%WX~O)`%WX!W%WX(|%WX!U%WX~P+Ho\
O]oX]%WXeoXmnXqoXq%WXsoXtoXuoXvoXwoXxoXyoXzoX!OoX!VoX!V%WX!roX!soX!toX!uoX!voX!xoX!{oX%voX&roX&soX(xoX)ZoX)]oX)^oX[oX[%WX!hoX)aoX~O)`oX)qoX~P+KPO]%WXmnXqoXq%WX!\
V%WX!h%WXQ%WX!d%WX[%WX~O!T%WX#v%WX)`%WX)q%WX(|%WX~P+MjOQoXQ%WX!ToX!X%WX!Y%WX![%WX!^%WX!_%WX!a%WX!b%WX!doX!d%WX!e%WX!f%WX!gnX!h%WX({%WX(}%WX)O%WX)Z%WX)[%WX)]%WX)\
^%WX)_%WX)a%WX)qnX~P+KPO]oX]%WXmnXqoXq%WXsoXtoXuoXvoXwoXxoXyoXzoX!OoX!V%WX!roX!soX!toX!uoX!voX!xoX!{oX%voX&roX&soX(xoX)ZoX)]oX)^oX~O!ToX(|oX)`oX)qoX~P,!bOmnXqoX\
!h%WX)`%WX~OeoX!VoX)`%WX~P,!bOe)tO%Y)uO)P:yO~Oe)tO%Y)uO)P;OO~Oe)tO%Y)uO)P:zO~Oe$TO%Y*YO'[$VO'_$WO)P:yO~Oe$TO%Y*YO'[$VO'_$WO)P:{O~Oe$TO%Y*YO'[$VO'_$WO)P:}O~O[jX]\
jXsjXtjXujXvjXwjXxjXyjXzjX!VjX&rjX&sjX)ZjX)]jX)^jXejX!OjX!rjX!sjX!tjX!ujX!vjX!xjX!{jX%vjX(xjX~P#1xO]ZXmhXqZXqjX!VZX!hZX)`ZX)qZX~O!TZX#vZX(|ZX~P,({OmhXqjX!hZX)Wj\
X)`ZX)qjX~O]ZX]jXejXmhXqZXqjXsjXtjXujXvjXwjXxjXyjXzjX!OjX!VZX!VjX!rjX!sjX!tjX!ujX!vjX!xjX!{jX%vjX&rjX&sjX(xjX)ZjX)]jX)^jX[ZX[jX!hjX)ajX)qjX~O)`ZX~P,*YO]ZX]jXmhX\
qZXqjXsjXtjXujXvjXwjXxjXyjXzjX!TjX!VZX!VjX!XZX!YZX![ZX!^ZX!_ZX!aZX!bZX!eZX!fZX!gZX!hZX!hjX&rjX&sjX({ZX(}ZX)OZX)ZZX)ZjX)[ZX)]ZX)]jX)^ZX)^jX)_ZX)aZX)ajX)qZX~OQZXQ\
jX!dZX!djX~P,,sO]jXejXsjXtjXujXvjXwjXxjXyjXzjX!OjX!VjX!rjX!sjX!tjX!ujX!vjX!xjX!{jX%vjX&rjX&sjX(xjX)ZjX)]jX)^jX~P#1xO[ZX[jXejX!OjX!rjX!sjX!tjX!ujX!vjX!xjX!{jX%vj\
X(xjX)qjX~P,,sO]ZX]jXmhXqZXqjXsjXtjXujXvjXwjXxjXyjXzjX!OjX!VZX!rjX!sjX!tjX!ujX!vjX!xjX!{jX%vjX&rjX&sjX(xjX)ZjX)]jX)^jX)`jX~O!TjX(|jX)qjX~P,2uOejX!VjX~P,2uOs!^Ot\
!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O~PBXOe$TO%Y*YO)P:yO~Oe$TO%Y*YO)P:zO~Oe$TO%Y*YO)P;PO~Oe$TO%Y*YO)P;QO~O]%jOe!POm%dOs!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O!V%mO!{!dO!|%TO%v$oO\
(x$zO)Z;kO)];lO)^;lO~O]%jOe!POm%dO!V%mO!{!dO%v$oO(x$zO)Z;kO)];lO)^;lO~Oe$TO%Y$UO)P:zO~Oe$TO%Y$UO)P;OO~Om;TO~Om;SO~O]dXmhXqjX!TdX~Oe)tO%Y*YO)P:yO~Oe)tO%Y*YO)P:zO\
~Oe)tO%Y*YO)P:{O~Oe)tO%Y*YO)P:|O~Oe)tO%Y*YO)P:}O~Oe)tO%Y*YO)P;PO~Oe)tO%Y*YO)P;QO~Os!^Ot!^Ou!^Ov!^Ow!^Ox!^Oy!^Oz!^O~P,8VO])TXs)TXt)TXu)TXv)TXw)TXx)TXy)TXz)TX!O)T\
X!r)TX!s)TX!t)TX!u)TX!v)TX!x)TX!{)TX%v)TX&r)TX&s)TX(x)TX)Z)TX)])TX)^)TX)q)TX~Om;SO!T)TX(|)TX)`)TX~P,<UO]&wXmnXqoX!T&wX~Oe4uO%Y*YO)P<OO~Om;fO)Z<SO)]5kO)^5kO~P(Fn\
Oe!POm%dO!{!dO%v$oO(x$zO~O]1[O!V1YO)Z1SO)]<TO)^<TOQ#nX!d#nX!h#nX[#nX~P,?QO)Z;dO~Om;rO~Om;sO~Om;tO~Om;vO~Om;wO~Om;xO~Om;vO!T$YOQ)TX!d)TX!h)TX)a)TX[)TX)q)TX~P$GhO\
m;tO!T$YO~P$GhOm;rO!g$[O)q$[O~Om;tO!g$[O)q$[O~Om;vO!g$[O)q$[O~Om;sO[)TX!h)TX)a)TX)q)TX~P$GhOe/fO%Y*YO)P<OO~Om<PO~O)Z<dO~OV'e'h'i'g(v)c!R(xS(q%Z!Y!['je%[!i'R!f]'\
f*c'k(}!^!_'l'm'l~",goto:"%8g*cPPPPP*d*qP*tPP.jPP5P8Q8Q;[P;[>fP?P?c?wFpMq!&v!-_P!4Y!4}!5rP!6^PPPPPPPP!6wP!8aP!9r!;[P!;bPPPPPP!;eP!;ePP!;ePP!;qPPPPPP!=s!AZP!A^PP\
!Az!BoPPPPP!BsP?S!DUPP?S!F]!H^!Hl!JR!KrP!K}P!L^!L^# n#$}#&e#)q#,{!H^#-VPP!H^#-^#-d#-V#-V#-gP#-k#.Y#.Y#.Y#.Y!KrP#.s#/U#1kP#2PP#3lP#3p#3x#4m#4x#7W#7`#7`#3pP#3pP#7\
g#7mP#7wPP#8d#9R#9s#8dP#:e#:qP#8dP#8dPP#8d#8dP#8dP#8dP#8dP#8dP#8dP#8dP#:t#7w#;bP#;wP#<^#<^#<^#<^#<k#3pP#=R#BO#BmPPPPPPPP#CeP#CsP#CsP#DP#G^#;mPP#Cm#GpP#HT#H`#Hf#\
Hf#Cm#I[P#3p#3p#3p#3p#3pP!L^#Iv#I}#I}#I}#JR# h#J]# h#Ja!Hl!Hl!Hl#Jd#N|!Hl?S?S?S$%u!Bo!Bo!Bo!Bo!Bo!Bo!6w!6w!6w$&YP$'u$(T!6w$(ZPP!6w$*i$*l#C[$*o;[8Q$-u$/p$1a$3P8Q\
PP8Q$4s8QP8Q8QP8QP$7y8QP8QPP8Q$8VPPPPPPPPP*qP$;_$;e$;k$>S$@Y$@`$@v$AQ$A]$Al$Ar$CQ$DP$DW$D_$De$Dm$Dw$D}$EY$E`$Ei$Eq$E|$FS$F^$Fd$Fn$Ft$F{$G[$Gb$GhP$Gn$Gv$G}$H]$Iy\
$JP$JV$J^$JjPPPPPPPPPPPP$Jp$JtPPPPP%#v$*i%#y%'R%)ZPP%)h%)kPPPPPPPPPP%)w%*z%+Q%+U%,{%.Y%.{%/S%1c%1iPPP%1s%2O%2R%2X%3`%3c%3m%3w%3{%5P%5r%5x#CeP%6c%6i%6y%6|%7^%7j%\
7n%7t%7z$*i$*l$*l%7}%8QP%8a%8dQ#dPa(s#b(p(q(r(t/]/_4rR#dP'`mO[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e\
'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a\
9g9i9v9y9z:V:Y:`:b:g:l:pU%qm%r7[Q&o!`Q(p#^d0X*S0U0V0W0Z5X5Y5Z5^8[R7[3_b}Oaewx{!g&U*v&v$k[!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&\
Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}1T1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8\
q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pS%bf0p#d%lgnp|#O$i%O%P%U%f%j%k%y&u'w'x(T*_*e*g*y+b,q,{-f-w.O.m.t.v0e1R1S1W1[2g2r5k6q;b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<dS%sm!YS\
&w!h#PS'^!t'aQ'j!yQ'k!zQ(p#aQ(q#^Q(r#_Q*}%mQ,]&nQ,b&pQ-k'iQ-r'tS.y(^4cQ/n)lQ0m*rQ2Y,aQ2a,hQ2t-UQ3Y-lQ4l/TQ4p/^Q5p1VQ6f2]Q7X3ZQ8k6eQ9o8UR;e1Y$|#iS!]${%S%V%]&l&m'\
S'Z']'d'f(d(h(k(|(})W)X)Y)Z)[)])^)_)`)a)b)c)d)p)v)}+^+l,T,X,o,z-o-p.T/Q/x0h0j0o0q1P1h2R2i2p3]3m3n4m4n4t4w4}5P5T5U5n5z6R6`6o6s6}7U7{7|8O8^8_8m8p8t8|9_9f9u9{:W:_:\
d:j:sQ&r!dQ(j#ZQ(x#cQ)o$V[*x%g*]0s2h2o3VQ,c&qQ/V(iQ/](qQ/c(yS/q)n/WQ0z+VS4{/r/sR8Y4|'a![O[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h\
$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r\
6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p'a!VO[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm\
'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i\
9v9y9z:V:Y:`:b:g:l:pQ)T#mS+V%{0{Q/z)xk4X.n3}4R4U4V7m7o7p7r7u9c9d:]Q)V#mk4W.n3}4R4U4V7m7o7p7r7u9c9d:]l)U#m.n3}4R4U4V7m7o7p7r7u9c9d:]T+V%{0{[UOwx!g&U*vW$b[e$g(e#l\
$r_!f!u!}#R#S#T#U#V#Z$U$V$n%W&W&[&e&o'b(Q(S(X(a(j)o)u+a+f+g+y,O,^,p-P-X-v-{._.`.f.g.k.x.|1]1a1n1s1u2v3f3g3h3z4O5t6X6Z7f8e![%eg$i%f%k&u*_*y+b,q,{-f1S1W2g;b;c;d;k\
;l;y;z;{;|<Q<R<T<b<c<dY%unp%y-w.ml)R#m.n3}4R4U4V7m7o7p7r7u9c9d:]S;o'w.OU;p(T.t.v&|<Vaf{|!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$h$m%O%P%U%_%j\
%o&S&Y&d&{'O'Q'l'm'x'|(c(l)q)w*e*g*m*n*q*w+]+_+m+o+p,U,W,s,v-n.W.X.]/U/X/d/k/t/v/{/}0e0p1R1T1Y1i1j1t1x2S2k2q2r3P4Y4]4b4k5d5k5o5{6i6m6p6q6r6t7O7Q7V7l7t7w8o8q8w8}\
9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p;j<SQ<W1[d<X&z'R'e,|-d-e-h2n3U3XW<Y&h*{2U3s^<Z!t'a'i,a-U2]6eQ<[#OT<g%{0{[VOwx!g&U*vW$c[e$g(eQ$r.|!j$s_!f!u!}#V#Z$U$V$n%W&W&[&e&o'b\
(j)o)u+a+f+y,^,p-P-X-v.k1]1a1n1s1u2v4O5t8e&^$|af{!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$h$m%_%o&S&Y&d&{'O'Q'l'm'|(c(l)q)w*m*n*q*w+]+_+m+o+p,\
U,W,s,v-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2k2q3P4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p![%eg$i%f%k&u*_*y+b,q,{-f1S1W2g;b\
;c;d;k;l;y;z;{;|<Q<R<T<b<c<dY%unp%y-w.mQ'u#O|(P#R#S#T#U(Q(S(X(a+g,O._.`.f.g.x3f3g3h3z6X6Z7fl)R#m.n3}4R4U4V7m7o7p7r7u9c9d:]S-u'w.OQ3b-{U;}(T.t.vn<V|%O%P%U%j'x*e*\
g0e1R2r5k6q;j<S^<Z!t'a'i,a-U2]6eW<]&h*{2U3sd<^&z'R'e,|-d-e-h2n3U3XQ<e1[T<g%{0{!Q!UO[ewx!g$g&U&h&z'R'e(e*v*{,|-d-e-h2U2n3U3X3s!v$v_!f!u!}#O#V#Z$U$V$n%W&W&[&e&o'b\
'w(T(j)o)u+a+y,^,p-P-X-v.O.k.t.v1[1]1a1n1s1u2v4O5t8e&^%Raf{!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$h$m%_%o&S&Y&d&{'O'Q'l'm'|(c(l)q)w*m*n*q*w+\
]+_+m+o+p,U,W,s,v-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2k2q3P4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p$S%ngnp|#m$i%O%P%U%f%j%\
k%y%{&u'a'i'x*_*e*g*y+b,a,q,{-U-f-w.m.n0e0{1R1S1W2]2g2r3}4R4U4V5k6e6q7m7o7p7r7u9c9d:];b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<dQ'_!tz(R#R#S#T#U(Q(S(X(a,O._.`.f.g.x3f3g3\
h3z6X6Z7ff-b'c-[-^-a2z2{2}3Q6{6|8zQ1`+fQ1c+gQ2s-OQ3c-{Q4f.|Q5v1bR8a5w!Q!UO[ewx!g$g&U&h&z'R'e(e*v*{,|-d-e-h2U2n3U3X3s!x$v_!f!u!}#O#V#Z$U$V$n%W&W&[&e&o'b'w(T(j)o)\
u+a+f+y,^,p-P-X-v.O.k.t.v1[1]1a1n1s1u2v4O5t8e&^%Raf{!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$h$m%_%o&S&Y&d&{'O'Q'l'm'|(c(l)q)w*m*n*q*w+]+_+m+o\
+p,U,W,s,v-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2k2q3P4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p$U%ngnp|!t#m$i%O%P%U%f%j%k%y%{\
&u'a'i'x*_*e*g*y+b,a,q,{-U-f-w.m.n0e0{1R1S1W2]2g2r3}4R4U4V5k6e6q7m7o7p7r7u9c9d:];b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<d|(R#R#S#T#U(Q(S(X(a+g,O._.`.f.g.x3f3g3h3z6X6Z7\
fQ3c-{R4f.|[WOwx!g&U*vW$d[e$g(e#l$r_!f!u!}#R#S#T#U#V#Z$U$V$n%W&W&[&e&o'b(Q(S(X(a(j)o)u+a+f+g+y,O,^,p-P-X-v-{._.`.f.g.k.x.|1]1a1n1s1u2v3f3g3h3z4O5t6X6Z7f8e![%eg$\
i%f%k&u*_*y+b,q,{-f1S1W2g;b;c;d;k;l;y;z;{;|<Q<R<T<b<c<dY%unp%y-w.ml)R#m.n3}4R4U4V7m7o7p7r7u9c9d:]S;o'w.OU;p(T.t.vn<V|%O%P%U%j'x*e*g0e1R2r5k6q;j<SQ<W1[^<Z!t'a'i,\
a-U2]6eQ<[#O&^<_af{!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$h$m%_%o&S&Y&d&{'O'Q'l'm'|(c(l)q)w*m*n*q*w+]+_+m+o+p,U,W,s,v-n.W.X.]/U/X/d/k/t/v/{/\
}0p1T1Y1i1j1t1x2S2k2q3P4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pd<`&z'R'e,|-d-e-h2n3U3XW<a&h*{2U3sT<g%{0{p$RT$a$q%d%t)Q;U;V;W;f\
;g;h;i;m;n<fo)r$X*Z*a/g;R;S;T;r;s;t;u;v;w;x<Pp$ST$a$q%d%t)Q;U;V;W;f;g;h;i;m;n<fo)s$X*Z*a/g;R;S;T;r;s;t;u;v;w;x<P^&g}!O$k$l%b%l;ed&k!U$v%R%n'_(R1`1c3c4fV/i)T)U4X\
S%[e$gQ,Y&hQ/S(eQ2w-XQ6T1uQ6a2UQ6w2vR9r8e#}!TO[_ewx!f!g!u!}#O#V#Z$U$V$g$n%W&U&W&[&e&h&o&z'R'b'e'w(T(e(j)o)u*v*{+a+f+y,^,p,|-P-X-d-e-h-v-{.O.k.t.v1[1]1a1n1s1u2U2\
n2v3U3X3s4O5t8e#[^O[_`wx!f!g!}#O$U$f$n$u$w&U&W&[&e&o&t&z'R'e'w(T)u*b*v*{+a,^,p,|-P-d-e-h-v-{.O.k.t.v1[1]1n2n3U3X3s4O_(X#R#S#T+g3f3g3h#}ZO[wx!g!k#R#S#T%o&U&W&[&e\
&o&y&z&{'O'Q'R'_'e'w'{(Q(S(T(X*v*{+a+g,^,m,p,v-W-d-e-h-v-{.O.R.f.k.t.x1[1]1n2k2s3U3X3f3g3h3s6m6t8q9v9z:b:g:pQ$_YR0]*TR*V$_e0X*S0U0V0W0Z5X5Y5Z5^8[$f#{S%V%]'S'Z']\
'd'f(k(|(})W)Z)[)])^)_)`)c)d)p)v)}+^+l,T,X,o,z-o-p.T/Q/x0h0j0o0q1P1h2R2i2p3]3m3n4m4n4t4w4}5P5T5U5n5z6R6`6o6s6}7U7{7|8O8^8_8m8p8t8|9_9f9u9{:W:_:d:j:se0X*S0U0V0W0\
Z5X5Y5Z5^8['`!YO[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,\
v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pe0X*S0U0V0W0Z5X5Y5Z5^\
8[R5_0]^(W#R#S#T+g3f3g3hY.d(Q(U(X(Y7_U3u.b.e.xS7c3v4aR9m7}^(V#R#S#T+g3f3g3h[.c(Q(U(W(X(Y7_W3t.b.d.e.xU7b3u3v4aS9U7c7}R:a9mT.r(T.td]Owx!g&U'w(T*v.O.t!v^[_`!f!}#O\
$U$f$n$u$w&W&[&e&o&t&z'R'e)u*b*{+a,^,p,|-P-d-e-h-v-{.k.v1[1]1n2n3U3X3s4OQ%vnT1},S2O!jbOaenpwx{|!g#O%O%P%U%j%y&U'w'x(T*e*g*v-w.O.m.t.v0e1R1[2r5k6q;j<Sf-_'c-[-^-a\
2z2{2}3Q6{6|8zj4S.n3}4R4U4V7m7o7p7r7u9c9d:]r<Ug$i%f%k&u*_*y,q,{-f2g;b;c;d;y;{<Qi<h+b1S1W;k;l;z;|<R<T<b<c<d!O&`y%Z&X&[&]'n)m*i*k+b+j+}/u0f1R1S1W1[1r5k6Q<S<Tz&cz%\
Q%Y%g&f'v*]*d,g.P0c0d0s1U2h2o3V5a5l6v8sS(O#Q.`n+q&Z*l+k+r+u-q/p0g1Z1f5O5b5j6P8cQ2`,f^3O-`2|3S6z7R8y9}e7s4T7i7q7y7z9`9b9j:[:mS+c&W1]Y+s&[&e*{1[3sR5}1n#w!POaegnpw\
x{|!g#O$i%O%P%U%f%j%k%y&U&u'w'x(T*_*e*g*v*y+b,q,{-f-w.O.m.t.v0e1R1S1W1[2g2r5k6q;b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<d`oOwx!g&U'w*v.O#U!Paeg{|#O$i%O%P%U%f%j%k&u'x*_*\
e*g*y+b,q,{-f0e1R1S1W1[2g2r5k6q;b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<dU%xnp-wQ+S%yS.l(T.tT4Q.m.vW+w&`+q+x1kV,P&c,Q7sQ+}&bU,P&c,Q7sQ.O'wT.Z'|.]'`![O[aefwx{!W!X!g!k!n!\
r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0\
p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pX1z,O.`6X6Z'W!VO[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s\
#t#u#v#w#x#y#z#{#|$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/d/k/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U\
3X3s4Y4]4b5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pW1z,O.`6X6ZR2m,x!WjO[wx!g!k%o&U&{'O'Q'e*v,v-d-e-h2k3U6m6t8q9v9z:b:g:pY%Xe$g(e1x3sQ'U\
!nS)O#k5dQ,r&zQ,}'RS.V'|.]Q2j,sQ6u2qQ7W3XQ8r6pR9w8o'W![O[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(\
c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/d/k/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:\
Y:`:b:g:l:pX1z,O.`6X6Z'ayO[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+\
p,O,U,W,s,v,|-d-e-h-n.W.X.].`/U/d/k/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b5d5o5{6X6Z6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pQ&byS'w#O-|\
R1d+hS+c&W1]R5x1dQ1X+bR5q1WR1X+bT+c&W1]z&^%Z&X&[&]'n)m*i*k+b+j/u0f1R1S1W1[1r5k6Q<S<TQ&_yR1v+}!P&^y%Z&X&[&]'n)m*i*k+b+j+}/u0f1R1S1W1[1r5k6Q<S<TQ+z&`S,R&c7sS1l+q+\
xQ1|,QR5|1k!WkO[wx!g!k%o&U&{'O'Q'e*v,v-d-e-h2k3U6m6t8q9v9z:b:g:pS%|o.lS&Qq-yQ&ayQ&s!eQ'h!yQ*u%gU+Q%x%}4QS+U%z&PQ+v&_Q,_&oS,`&p'jQ,w&}S0a*],gS0w+R+SQ0y+TQ1w+}S2[\
,b-mQ5`0cQ5e0xQ6V1vQ6d2ZQ6g2`Q7x4TQ9^7iR:Z9`[uOwx!g&U*vQ,_&oQ-}'wQ3d-{R3i.OxlOwx!g!k%o&U&{'Q*v,v2k6m6t8q9v9z:b:g:pU$j['O-eS%|o.lS&Qq-yQ*u%gU+Q%x%}4QS+U%z&PS0a*]\
,gS0w+R+SQ0y+TQ5`0cQ5e0xQ7x4TQ9^7iR:Z9`T,d&s,e]uOwx!g&U*v[uOwx!g&U*vQ,_&oQ,s&zQ,|'RW-g'e-d-h3UQ-}'wQ3d-{Q3i.OR7V3X[%hg$i,q,{-f2gR0t*y^$ZV!U$c$|%R<]<^Q'U!nS)e$P*\
{S){$Y*vQ*O$[Y*x%g*]0s2o3VQ/V(iS/q)n/WS0i*m4kS0r*w6iQ0z+VQ4[.nQ4x/kS4{/r/sS5Q/v5dQ5V/}Q6j2hU7k3}4T4]Q8Y4|Q8u6rY9[7i7l7m7v7wQ9|8wW:U9Y9]9`9aQ:e9yU:k:V:X:YR:t:lS)\
{$Y*vT5Q/v5dZ)y$Y)z*v/v5dQ&y!hR'{#PS,l&x'yQ2d,jR6h2cxlOwx!g!k%o&U&{'Q*v,v2k6m6t8q9v9z:b:g:pV$j['O-e!XkO[wx!g!k%o&U&{'O'Q'e*v,v-d-e-h2k3U6m6t8q9v9z:b:g:p!WhO[wx!\
g!k%o&U&{'O'Q'e*v,v-d-e-h2k3U6m6t8q9v9z:b:g:pR'Y!q!WkO[wx!g!k%o&U&{'O'Q'e*v,v-d-e-h2k3U6m6t8q9v9z:b:g:pR,s&zQ&{!iQ&}!jQ'Q!lR,v&|R,t&zxlOwx!g!k%o&U&{'Q*v,v2k6m6t\
8q9v9z:b:g:pX-g'e-d-h3U[uOwx!g&U*vQ-P'RQ-}'wS.r(T.tR3i.O[uOwx!g&U*vQ-P'RW-g'e-d-h3UT.r(T.tg-b'c-[-^-a2z2{2}3Q6{6|8zylOwx!g!k%o&U&{'Q*v,v2k6m6t8q9v9z:b:g:pb!OOae\
wx{!g&U*v&|$l[f!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.\
X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p#d%lgnp|#O$i%O%P%U%f%j%k%y&u'w'x(T*\
_*e*g*y+b,q,{-f-w.O.m.t.v0e1R1S1W1[2g2r5k6q;b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<dS'^!t'aQ-k'iQ2Y,aQ2t-UQ6f2]R8k6ej$TT$a%d%t;U;V;W;f;g;h;i;m;ni)t$X*Z;R;S;T;r;s;t;u;v\
;w;xj$TT$a%d%t;U;V;W;f;g;h;i;m;nh)t$X*Z;R;S;T;r;s;t;u;v;w;xS/f)Q<fV4u/g/h<P[uOwx!g&U*vQ-}'wR3i.O[uOwx!g&U*vT.r(T.t'`!YO[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t\
#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q\
3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pR7]3_[uOwx!g&U*vQ-}'wS.r(T.tR3i.O[pOwx!g&U*vQ%ynS-w'w.OT.m(T.tS%}o.lS+R%x4QR0x\
+SQ+W%{R5g0{S%|o.lS&Qq-yU+Q%x%}4QS+U%z&PS0w+R+SQ0y+TQ5e0xQ7x4TQ9^7iR:Z9``qOwx!g&U(T*v.tS%zn-wU&Pp.m.vQ+T%yT-y'w.OS'}#Q.`R.a(OT.Y'|.]S.Z'|.]Q9S7`R:R9TT6X1y8iR6Z1\
y#d!Pgnp|#O$i%O%P%U%f%j%k%y&u'w'x(T*_*e*g*y+b,q,{-f-w.O.m.t.v0e1R1S1W1[2g2r5k6q;b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<db!QOaewx{!g&U*v&}![[f!W!X!k!n!r!s!v!x#X#Y#[#h#k\
#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n\
2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p#d!Pgnp|#O$i%O%P%U%f%j%k%y&u'w'x(T*_*e*g*y+b,q,{-f-w.O.m.t.v0e1R1S1W1[2g2r5k\
6q;b;c;d;j;k;l;y;z;{;|<Q<R<S<T<b<c<db!QOaewx{!g&U*v&|![[f!W!X!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|#}$P$W$Y$[$g$h$m%_%o&S&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)\
w*m*n*q*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b4k5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:\
b:g:l:pk4W.n3}4R4U4V7m7o7p7r7u9c9d:]Q4[.nS7k3}4TU9[7i7m7vS:U9Y9`R:k:X#|!TO[_ewx!f!g!u!}#O#V#Z$U$V$g$n%W&U&W&[&e&h&o&z'R'b'e'w(T(e(j)o)u*v*{+a+f+y,^,p,|-P-X-d-e-\
h-v-{.O.k.t.v1[1]1a1n1s1u2U2n2v3U3X3s4O5t8eR4g.|Q(`#US.}(_(aS4h/O/PR8R4iQ.z(^R8P4c#|!TO[_ewx!f!g!u!}#O#V#Z$U$V$g$n%W&U&W&[&e&h&o&z'R'b'e'w(T(e(j)o)u*v*{+a+f+y,^\
,p,|-P-X-d-e-h-v-{.O.k.t.v1[1]1a1n1s1u2U2n2v3U3X3s4O5t8ep$y`$f$u%Z&t'c(b(i)n*i-[/s1r5u6Q8`q)S#m%{.n0{3}4R4U4V7m7o7p7r7u9c9d:]R,Z&hR6b2U'X!VO[aefwx{!W!X!g!k!n!r!\
s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|$P$W$Y$[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/d/k/v/{/}0p1T1Y1i1\
j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:p$q#tS%V%]'S'Z']'d'f(d(h(k(|(})W)X)Z)[)])^)_)`)a)b)c)d)p)v)}+^+l,T\
,X,o,z-o-p.T/Q/x0h0j0o0q1P1h2R2i2p3]3m3n4m4n4t4w4}5P5T5U5n5z6R6`6o6s6}7U7{7|8O8^8_8m8p8t8|9_9f9u9{:W:_:d:j:s$]#uS%V%]'S'Z']'d'f(k(|(})W)[)c)d)p)v)}+^+l,T,X,o,z-\
o-p.T/Q/x0h0j0o0q1P1h2R2i2p3]3m3n4m4n4t4w4}5P5T5U5n5z6R6`6o6s6}7U7{7|8O8^8_8m8p8t8|9_9f9u9{:W:_:d:j:s$Z#vS%V%]'S'Z']'d'f(k(|(})W)c)d)p)v)}+^+l,T,X,o,z-o-p.T/Q/x\
0h0j0o0q1P1h2R2i2p3]3m3n4m4n4t4w4}5P5T5U5n5z6R6`6o6s6}7U7{7|8O8^8_8m8p8t8|9_9f9u9{:W:_:d:j:s$c#yS%V%]'S'Z']'d'f(k(|(})W)Z)[)])^)c)d)p)v)}+^+l,T,X,o,z-o-p.T/Q/x0\
h0j0o0q1P1h2R2i2p3]3m3n4m4n4t4w4}5P5T5U5n5z6R6`6o6s6}7U7{7|8O8^8_8m8p8t8|9_9f9u9{:W:_:d:j:s'X![O[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|$P$W$Y$\
[$g$h$m%_%o&S&U&Y&d&h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/d/k/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b5d5o5{6i6m6p6r6\
t7O7Q7V7l7t7w8o8q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pQ/W(iQ/r)nQ4|/sR9n8T']![O[aefwx{!W!X!g!k!n!r!s!v!x#X#Y#[#h#k#n#s#t#u#v#w#x#y#z#{#|$P$W$Y$[$g$h$m%_%o&S&U&Y&d&\
h&z&{'O'Q'R'e'l'm'|(c(e(l)q)w*m*n*q*v*w*{+]+_+m+o+p,U,W,s,v,|-d-e-h-n.W.X.]/U/X/d/k/t/v/{/}0p1T1Y1i1j1t1x2S2U2k2n2q3P3U3X3s4Y4]4b5d5o5{6i6m6p6r6t7O7Q7V7l7t7w8o8\
q8w8}9O9]9a9g9i9v9y9z:V:Y:`:b:g:l:pQ(n#]R/Y(nQ#fQR(z#fU%Oa;j<Sb%We$g&h(e-X1u2U2v8eQ'b!u!Q*c%O%W'b*e*k+m,U0e0f1j2z6{7O7o8z9c9g:];b;y;z<Q<R<bS*e%P%UQ*k%ZS+m&Y1YQ,\
U&dQ0e*gQ0f*iQ1j+pQ2z-^S6{2{2}Q7O3PQ7o4RQ8z6|S9c7p7rQ9g7tQ:]9dQ;b%fS;y;c;dS;z<c<dQ<Q;{Q<R;|T<b1S;k[[Owx!g&U*vl$e['O(Q+a,^,m,p-W-e-v.R.f.k.xl'O!k%o&{'Q,v2k6m6t8q\
9v9z:b:g:p^(Q#R#S#T+g3f3g3h`+a&W&[&e*{1[1]1n3sS,^&o-{Q,m&yU,p&z'R3XS-W'_2sW-e'e-d-h3US-v'w.OQ.R'{Q.f(SS.k(T.tR.x(XQ*R$^R0Q*RQ0Z*SQ5X0UQ5Y0VQ5Z0WY5[0Z5X5Y5Z8[R8[\
5^Q*U$_S0^*U0_R0_*VS.g(S.fS3x.g7fR7f3zQ3{.hS7d3y3|U7h3{7d9VR9V7eQ.t(TR4^.t!|_O[wx!f!g!}#O$U$n&U&W&[&e&o&z'R'e'w(T)u*v*{+a,^,p,|-P-d-e-h-v-{.O.k.t.v1[1]1n2n3U3X3\
s4OU$t_$w*bU$w`$f&tR*b$uU%Pa;j<Sd*f%P*g2{6|7p9d;c;{;|<cQ*g%UQ2{-^Q6|2}Q7p4RQ9d7rQ;c%fQ;{;dQ;|<dT<c1S;kS,Q&c7sR1{,QS*o%]/xR0k*oQ1^+dR5s1^U+j&X1S<SR1e+jQ+x&`Q1k+q\
T1q+x1kQ8f6TR9s8fQwOS&Tw&UT&Ux*vQ,e&sR2_,eW)z$Y*v/v5dR/|)zU/w)v){0oR5R/w[*z%g%h*]2h2o3VR0u*zQ,i&wR2b,iQ-h'eQ3U-dT3W-h3UQ3R-`R7S3RQ-m'jQ2Z,bT3[-m2ZQ-V'^R2u-VS%rm\
7[R+P%rdnOwx!g&U'w(T*v.O.tR%wnQ0|+WR5h0|Q.]'|R3p.]Q2O,SR6[2OU*s%b*};eR0n*sS1o+s0vR6O1oQ7v4TQ9Y7iU9k7v9Y:XR:X9`$O!SO[_ewx!f!g!u!}#O#V#Z$U$V$g$n%W&U&W&[&e&h&o&z'R\
'b'e'w(T(e(j)o)u*v*{+a+f+y,^,p,|-P-X-d-e-h-v-{.O.k.t.v.|1[1]1a1n1s1u2U2n2v3U3X3s4O5t8eR&i!SQ4d.zR8Q4dQ2V,ZR6c2VS/l)d)eR4y/l^(t#b(p(q(r/]/_4rR/`(tQ8V4pR9p8VT)f$P\
*{!USO[wx!g!k%o&U&{'O'Q'e,v-d-e-h2k3U6m6t8q9v9z:b:g:pj${a{$m%_+o,W1i2S5{7Q8}9i:`Y%Ve$g(e1x3sY%]f$h(l)q*qQ&l!WQ&m!XQ'S!nQ'Z!rQ']!sQ'd!vQ'f!xQ(d#XQ(h#YS(k#[+_Q(|#\
hQ(}#kQ)W#nQ)X#sQ)Y#tQ)Z#uQ)[#vQ)]#wQ)^#xQ)_#yQ)`#zQ)a#{Q)b#|Q)c#}S)d$P*{Q)p$WQ)v$YQ)}$[Q+^&SS+l&Y1YQ,T&dQ,X&hQ,o&zQ,z'RQ-o'lQ-p'mS.T'|.]Q/Q(cS/x)w0pS0h*m4kQ0j*\
nQ0o*vQ0q*wQ1P+]S1h+m+pQ2R,UQ2i,sS2p,|7VQ3]-nQ3m.WQ3n.XQ4m/UQ4n/XQ4t/dQ4w/kQ4}/tQ5P/vQ5T/{Q5U/}Q5n1TQ5z1jQ6R1tQ6`2US6o2n9OQ6s2qQ6}3PQ7U3XQ7{4YQ7|4]Q8O4bQ8^5dQ8_\
5oQ8m6iQ8p6pQ8t6rQ8|7OS9_7l7wQ9f7tQ9u8oQ9{8wS:W9]9aQ:_9gQ:d9yS:j:V:YR:s:lR,[&hd]Owx!g&U'w(T*v.O.t!v^[_`!f!}#O$U$f$n$u$w&W&[&e&o&t&z'R'e)u*b*{+a,^,p,|-P-d-e-h-v-\
{.k.v1[1]1n2n3U3X3s4O#r$}ae!u$g%O%P%U%W%Z%f&Y&d&h'b(e*e*g*i*k+m+p,U-X-^0e0f1Y1j1u2U2v2z2{2}3P4R6{6|7O7o7p7r7t8e8z9c9d9g:];b;c;d;j;k;y;z;{;|<Q<R<b<c<dQ%vnS+i&X+j\
W+w&`+q+x1kU,P&c,Q7sQ1s+yT5m1S<S``Owx!g&U'w*v.OS$f[-vQ$u_b%Ze$g&h(e-X1u2U2v8e!h&t!f!}#O$U$n&W&[&e&o&z'R'e(T)u*{+a,^,p,|-P-d-e-h-{.k.t.v1[1]1n2n3U3X3s4OQ'c!uS(b#\
V+fQ(i#ZS)n$V(jQ*i%WQ-['bQ/s)oQ1r+yQ5u1aQ6Q1sR8`5tS(Z#R3gS([#S3hV(]#T+g3fR$`Ye0Y*S0U0V0W0Z5X5Y5Z5^8[W(U#R#S#T+gQ(_#US.b(Q(XS.h(S.fQ/P(aW1z,O.`6X6ZQ3e-{Q3r._Q3y.\
gQ4a.xU7_3f3g3hQ7g3zR9W7fQ.i(SR3w.fT.s(T.tdgOwx!g&U&o'w*v-{.OU$i[,^-vQ&u!fQ'n!}Q'x#OQ)m$UQ*_$n`+b&W&[&e*{1[1]1n3sQ,q&zQ,{'RY-f'e-d-h3U3XS.n(T.tQ/u)uQ1R+aS2g,p-e\
S2r,|-PS3}.k.vQ6q2nR7m4Od]Owx!g&U'w(T*v.O.t!v^[_`!f!}#O$U$f$n$u$w&W&[&e&o&t&z'R'e)u*b*{+a,^,p,|-P-d-e-h-v-{.k.v1[1]1n2n3U3X3s4OR%vnQ4T.nQ7i3}Q7q4RQ7y4UQ7z4VQ9`7\
mU9b7o7p7rQ9j7uS:[9c9dR:m:]Z+t&[&e*{1[3spzOnpwx!g%y&U'w(T*v-w.O.m.t.v[%Qa%f1S;j;k<SU%Ye%j1[Q%gg^&f{|%k1W5k;l<TQ'v#OQ*]$ib*d%O%P%U;b;c;d<b<c<dQ,g&uQ.P'xQ0c*_[0d*\
e*g;y;z;{;|Q0s*yQ1U+bQ2h,qQ2o,{S3V-f2gU5a0e<Q<RQ5l1RQ6v2rR8s6qQ,S&cR9e7sS1y,O.`Q8h6XR8i6Z[%`f$h(l)q)w0pR0l*qR+e&WQ+d&WR5r1]S&Zy+}Q*l%ZU+k&X1S<SS+r&[1[W+u&]1W5k<\
TQ-q'nQ/p)mS0g*i*kQ1Z+bQ1f+jQ5O/uQ5b0fQ5j1RQ6P1rR8c6QR6U1uYvOwx&U*vR&v!gW%ig,q,{-fT*^$i2gT)|$Y*v[uOwx!g&U*vQ'P!kQ+O%oQ,u&{Q,y'QQ2l,vQ6l2kQ8n6mQ8v6tQ9x8qQ:c9vQ:f\
9zQ:o:bQ:q:gR:u:pxlOwx!g!k%o&U&{'Q*v,v2k6m6t8q9v9z:b:g:pU$j['O-eX-g'e-d-h3UQ-c'cR2y-[S-`'c-[Q2|-^Q3S-aU6z2z2{2}Q7R3QS8y6{6|R9}8zQ'`!tR-Z'a[rOwx!g&U*vS-x'w.OT.o(\
T.tR+X%{[sOwx!g&U*vS-z'w.OT.p(T.t[tOwx!g&U*vT.q(T.tT.['|.]X%cf%m0p1YQ/O(_R4i/PR.{(^R(g#XQ(w#bU/[(p(q(rS4o/]/_R8X4rR/_(rR4q/^",nodeNames:"⚠ RawString > MacroName\
 LineComment BlockComment PreprocDirective #include String EscapeSequence SystemLibString Identifier ) ( ArgumentList ConditionalExpression AssignmentExpression\
 CallExpression PrimitiveType FieldExpression FieldIdentifier DestructorName TemplateMethod ScopedFieldIdentifier NamespaceIdentifier TemplateType TypeIdentifie\
r ScopedTypeIdentifier ScopedNamespaceIdentifier :: NamespaceIdentifier TypeIdentifier TemplateArgumentList < TypeDescriptor const volatile restrict _Atomic mut\
able constexpr constinit consteval StructSpecifier struct MsDeclspecModifier __declspec Attribute AttributeName Identifier AttributeArgs { } [ ] UpdateOp ArithO\
p ArithOp ArithOp LogicOp BitOp BitOp BitOp CompareOp CompareOp CompareOp > CompareOp BitOp UpdateOp , Number CharLiteral AttributeArgs VirtualSpecifier BaseCla\
ssClause Access virtual FieldDeclarationList FieldDeclaration extern static register inline thread_local AttributeSpecifier __attribute__ PointerDeclarator MsBa\
sedModifier __based MsPointerModifier FunctionDeclarator ParameterList ParameterDeclaration PointerDeclarator FunctionDeclarator Noexcept noexcept RequiresClaus\
e requires True False ParenthesizedExpression CommaExpression LambdaExpression LambdaCaptureSpecifier TemplateParameterList OptionalParameterDeclaration TypePar\
ameterDeclaration typename class VariadicParameterDeclaration VariadicDeclarator ReferenceDeclarator OptionalTypeParameterDeclaration VariadicTypeParameterDecla\
ration TemplateTemplateParameterDeclaration template AbstractFunctionDeclarator AbstractPointerDeclarator AbstractArrayDeclarator AbstractParenthesizedDeclarato\
r AbstractReferenceDeclarator ThrowSpecifier throw TrailingReturnType CompoundStatement FunctionDefinition MsCallModifier TryStatement try CatchClause catch Lin\
kageSpecification Declaration InitDeclarator InitializerList InitializerPair SubscriptDesignator FieldDesignator ExportDeclaration export ImportDeclaration impo\
rt ModuleName PartitionName HeaderName CaseStatement case default LabeledStatement StatementIdentifier ExpressionStatement IfStatement if ConditionClause Declar\
ation else SwitchStatement switch DoStatement do while WhileStatement ForStatement for ReturnStatement return BreakStatement break ContinueStatement continue Go\
toStatement goto CoReturnStatement co_return CoYieldStatement co_yield AttributeStatement ForRangeLoop AliasDeclaration using TypeDefinition typedef PointerDecl\
arator FunctionDeclarator ArrayDeclarator ParenthesizedDeclarator ThrowStatement NamespaceDefinition namespace ScopedIdentifier Identifier OperatorName operator\
 ArithOp BitOp CompareOp LogicOp new delete co_await ConceptDefinition concept UsingDeclaration enum StaticAssertDeclaration static_assert ConcatenatedString Te\
mplateDeclaration FriendDeclaration friend union FunctionDefinition ExplicitFunctionSpecifier explicit FieldInitializerList FieldInitializer DefaultMethodClause\
 DeleteMethodClause FunctionDefinition OperatorCast operator TemplateInstantiation FunctionDefinition FunctionDefinition Declaration ModuleDeclaration module Re\
quiresExpression RequirementList SimpleRequirement TypeRequirement CompoundRequirement ReturnTypeRequirement ConstraintConjuction LogicOp ConstraintDisjunction \
LogicOp ArrayDeclarator ParenthesizedDeclarator ReferenceDeclarator TemplateFunction OperatorName StructuredBindingDeclarator ArrayDeclarator ParenthesizedDecla\
rator ReferenceDeclarator BitfieldClause FunctionDefinition FunctionDefinition Declaration FunctionDefinition Declaration AccessSpecifier UnionSpecifier ClassSp\
ecifier EnumSpecifier SizedTypeSpecifier TypeSize EnumeratorList Enumerator DependentType Decltype decltype auto PlaceholderTypeSpecifier ParameterPackExpansion\
 ParameterPackExpansion FieldIdentifier PointerExpression SubscriptExpression BinaryExpression ArithOp LogicOp LogicOp BitOp UnaryExpression LogicOp BitOp Updat\
eExpression CastExpression SizeofExpression sizeof CoAwaitExpression CompoundLiteralExpression NULL NewExpression new NewDeclarator DeleteExpression delete Para\
meterPackExpansion nullptr this UserDefinedLiteral ParamPack #define PreprocArg #if #ifdef #ifndef #else #endif #elif PreprocDirectiveName Macro Program",maxTerm:433,
nodeProps:[["group",-35,1,8,11,15,16,17,19,71,72,100,101,102,104,191,208,229,242,243,270,271,272,277,280,281,282,284,285,286,287,290,292,293,294,295,296,"Expres\
sion",-13,18,25,26,27,43,255,256,257,258,262,263,265,266,"Type",-19,126,129,147,150,152,153,158,160,163,164,166,168,170,172,174,176,178,179,188,"Statement"],["i\
solate",-4,4,5,8,10,""],["openedBy",12,"(",52,"{",54,"["],["closedBy",13,")",51,"}",53,"]"]],propSources:[Bo],skippedNodes:[0,3,4,5,6,7,10,297,298,299,300,301,302,
303,304,305,306,308,349,350],repeatNodeCount:43,tokenData:"&AbMfR!UOX$eXY/]YZ5gZ]$e]^1g^p$epq/]qr5}rs8Zst:Ttu$euv!AWvw!Cbwx!Eqxy!Flyz!Gmz{!Hn{|!Iw|}!LX}!O!MY!O!\
P# m!P!Q#8a!Q!R#@T!R![$'k![!]$@f!]!^$Bn!^!_$Co!_!`%C`!`!a%Dg!a!b%HP!b!c$e!c!n%IQ!n!o%Jl!o!w%IQ!w!x%Jl!x!}%IQ!}#O%Mx#O#P& }#P#Q&3[#Q#R&5a#R#S%IQ#S#T$e#T#i%IQ#i#j\
&6j#j#o%IQ#o#p&8[#p#q&9]#q#r&;o#r#s&<p#s;'S$e;'S;=`/V<%lO$e,j$n[)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$e,f%kY)d`'f,UOY%dZw%dwx\
&Zx!P%d!P!Q(z!Q#O%d#O#P'b#P;'S%d;'S;=`*g<%lO%d,U&`W'f,UOY&ZZ!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z,U&{TOz&Z{!P&Z!Q;'S&Z;'S;=`'[<%lO&Z,U'_P;=`<%l&Z,U'gZ'f,U\
OY&ZYZ&ZZ]&Z]^(Y^!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z,U(_X'f,UOY&ZYZ&ZZ!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z,f)P])d`OY%dYZ&ZZw%dwx&Zxz%dz{)x{!P%d!P\
!Q)x!Q#O%d#O#P&Z#P;'S%d;'S;=`*g<%lO%d`)}U)d`OY)xZw)xx#O)x#P;'S)x;'S;=`*a<%lO)x`*dP;=`<%l)x,f*jP;=`<%l%d,Y*tY(wS'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q#O*m#O#P'b#P;'S*m;'S\
;=`-P<%lO*m,Y+i](wSOY*mYZ&ZZr*mrs&Zsz*mz{,b{!P*m!P!Q,b!Q#O*m#O#P&Z#P;'S*m;'S;=`-P<%lO*mS,gU(wSOY,bZr,bs#O,b#P;'S,b;'S;=`,y<%lO,bS,|P;=`<%l,b,Y-SP;=`<%l*m,j-^_)d\
`(wSOY$eYZ&ZZr$ers%dsw$ewx*mxz$ez{.]{!P$e!P!Q.]!Q#O$e#O#P&Z#P;'S$e;'S;=`/V<%lO$ed.dX)d`(wSOY.]Zr.]rs)xsw.]wx,bx#O.]#P;'S.];'S;=`/P<%lO.]d/SP;=`<%l.],j/YP;=`<%l$\
eMf/jb)d`(wS(p<`'f,U*c1pOX$eXY/]YZ0rZ]$e]^1g^p$epq/]qr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P2z#P;'S$e;'S;=`/V<%lO$e<`0wT(p<`XY0rYZ0r]^0rpq0r#O#P1W<`1ZQYZ0r]^1a<`1d\
PYZ0rGz1rb)d`(wS(p<`'f,UOX$eXY1gYZ0rZ]$e]^1g^p$epq1gqr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P2z#P;'S$e;'S;=`/V<%lO$eGf3PZ'f,UOY&ZYZ3rZ]&Z]^4u^!P&Z!P!Q&x!Q#O&Z#O#P'b\
#P;'S&Z;'S;=`'[<%lO&ZGf3y^(p<`'f,UOX&ZXY3rYZ0rZ]&Z]^3r^p&Zpq3rq!P&Z!P!Q&x!Q#O&Z#O#P2z#P;'S&Z;'S;=`'[<%lO&ZGf4zX'f,UOY&ZYZ3rZ!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'\
[<%lO&ZMQ5nT*`1p(p<`XY0rYZ0r]^0rpq0r#O#P1WF`6[^%^#t'QQ)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!_$e!_!`7W!`#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`7e[%]#t!a8O)d`(wS'\
f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eKz8f[)d`(uS(v=j'f,UOY%dZr%drs9[sw%dwx&Zx!P%d!P!Q(z!Q#O%d#O#P'b#P;'S%d;'S;=`*g<%lO%d/[9eY*P#t)\
d`'f,UOY%dZw%dwx&Zx!P%d!P!Q(z!Q#O%d#O#P'b#P;'S%d;'S;=`*g<%lO%dGz:^h)d`(wS'f,UOX$eXY:TZp$epq:Tqr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!c$e!c!};x!}#O$e#O#P'b#P#T$e#T#W;x#W#X\
=`#X#YFz#Y#];x#]#^!)O#^#o;x#o;'S$e;'S;=`/V<%lO$eGz<Tc)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#o;x#o;'S$e;\
'S;=`/V<%lO$eGz=ke)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#X;x#X#Y>|#Y#o;x#o;'S$e;'S;=`/V<%lO$eGz?Xe)d`(w\
S'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#Y;x#Y#Z@j#Z#o;x#o;'S$e;'S;=`/V<%lO$eGz@ue)d`(wS'f,U'm<`OY$eZr$ers%dsw\
$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#];x#]#^BW#^#o;x#o;'S$e;'S;=`/V<%lO$eGzBce)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x\
![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#b;x#b#cCt#c#o;x#o;'S$e;'S;=`/V<%lO$eGzDPe)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'\
b#P#R$e#R#S;x#S#T$e#T#X;x#X#YEb#Y#o;x#o;'S$e;'S;=`/V<%lO$eGzEoc)d`(wS'e<`'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e\
#T#o;x#o;'S$e;'S;=`/V<%lO$eGzGVg)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#`;x#`#aHn#a#b;x#b#c!!n#c#o;x#o;'\
S$e;'S;=`/V<%lO$eGzHyg)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#];x#]#^Jb#^#g;x#g#hMh#h#o;x#o;'S$e;'S;=`/V\
<%lO$eGzJme)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#Y;x#Y#ZLO#Z#o;x#o;'S$e;'S;=`/V<%lO$eGzL]c)d`(wS'f,U'l\
<`'m<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#o;x#o;'S$e;'S;=`/V<%lO$eGzMse)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q\
-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#X;x#X#Y! U#Y#o;x#o;'S$e;'S;=`/V<%lO$eGz! cc)d`(wS'j<`'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!\
};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#o;x#o;'S$e;'S;=`/V<%lO$eGz!!ye)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#\
T#W;x#W#X!$[#X#o;x#o;'S$e;'S;=`/V<%lO$eGz!$ge)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#];x#]#^!%x#^#o;x#o;\
'S$e;'S;=`/V<%lO$eGz!&Te)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#Y;x#Y#Z!'f#Z#o;x#o;'S$e;'S;=`/V<%lO$eGz!\
'sc)d`(wS'f,U'k<`'m<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#o;x#o;'S$e;'S;=`/V<%lO$eGz!)Zg)d`(wS'f,U'm<`OY$eZr$ers%ds\
w$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#Y;x#Y#Z!*r#Z#b;x#b#c!7l#c#o;x#o;'S$e;'S;=`/V<%lO$eGz!+Pg)d`(wS'g<`'f,U'm<`OY$eZr$ers%dsw$ew\
x*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#W;x#W#X!,h#X#b;x#b#c!1[#c#o;x#o;'S$e;'S;=`/V<%lO$eGz!,se)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e\
!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#X;x#X#Y!.U#Y#o;x#o;'S$e;'S;=`/V<%lO$eGz!.ae)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!\
};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#Y;x#Y#Z!/r#Z#o;x#o;'S$e;'S;=`/V<%lO$eGz!0Pc)d`(wS'h<`'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P\
#R$e#R#S;x#S#T$e#T#o;x#o;'S$e;'S;=`/V<%lO$eGz!1ge)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#W;x#W#X!2x#X#o;\
x#o;'S$e;'S;=`/V<%lO$eGz!3Te)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#X;x#X#Y!4f#Y#o;x#o;'S$e;'S;=`/V<%lO$\
eGz!4qe)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#Y;x#Y#Z!6S#Z#o;x#o;'S$e;'S;=`/V<%lO$eGz!6ac)d`(wS'i<`'f,U\
'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#o;x#o;'S$e;'S;=`/V<%lO$eGz!7we)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-\
V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#V;x#V#W!9Y#W#o;x#o;'S$e;'S;=`/V<%lO$eGz!9ee)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}\
#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#`;x#`#a!:v#a#o;x#o;'S$e;'S;=`/V<%lO$eGz!;Re)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;\
x#S#T$e#T#i;x#i#j!<d#j#o;x#o;'S$e;'S;=`/V<%lO$eGz!<oe)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#W;x#W#X!>Q#\
X#o;x#o;'S$e;'S;=`/V<%lO$eGz!>]e)d`(wS'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#X;x#X#Y!?n#Y#o;x#o;'S$e;'S;=`/V<\
%lO$eGz!?{c)d`(wSV<`'f,U'm<`OY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![;x![!c$e!c!};x!}#O$e#O#P'b#P#R$e#R#S;x#S#T$e#T#o;x#o;'S$e;'S;=`/V<%lO$eF`!Ae^)d`(wS%Z#t![8O'f,UOY\
$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!_$e!_!`!Ba!`#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`!Bl[!g:t)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF\
`!Co_)^8O)d`(wS%[#t'f,UOY$eZr$ers%dsv$evw!Dnwx*mx!P$e!P!Q-V!Q!_$e!_!`!Ba!`#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`!D{[)]8O%^#t)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V\
!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCb!E|Y)bW(wS)c8O'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q#O*m#O#P'b#P;'S*m;'S;=`-P<%lO*mLS!Fw[)d`(wS]Kn'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!\
Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$e-^!Gx[[r)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`!H{^)Z8O)d`(wS%Z#t'f,UOY$eZr$ers%dsw$ewx*mx!\
P$e!P!Q-V!Q!_$e!_!`!Ba!`#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`!JU`)d`(wS%Z#t!Y8O'f,UOY$eZr$ers%dsw$ewx*mx{$e{|!KW|!P$e!P!Q-V!Q!_$e!_!`!Ba!`#O$e#O#P'b#P;'S$e;'S;=`/V<\
%lO$eF`!Kc[)d`!X:t(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCr!Ld[!h8W)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;\
'S;=`/V<%lO$eF`!Mga)d`(wS%Z#t!Y8O'f,UOY$eZr$ers%dsw$ewx*mx}$e}!O!KW!O!P$e!P!Q-V!Q!_$e!_!`!Ba!`!a!Nl!a#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`!Nw[)O:t)d`(wS'f,UOY$eZr$e\
rs%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCr# x^)d`(wS'f,U(}8OOY$eZr$ers%dsw$ewx*mx!O$e!O!P#!t!P!Q-V!Q![#$w![#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCr#!}]\
)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!O$e!O!P##v!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCr#$R[)a8W)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<\
%lO$eCj#%So)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx#'Tx!P$e!P!Q-V!Q![#$w![!g$e!g!h#1O!h!i#6j!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#X$e#X#Y#1O#Y#Z#6j#Z#`$\
e#`#a#6j#a#d$e#d#e#1O#e#i$e#i#j#6j#j;'S$e;'S;=`/V<%lO$eCY#'[Z(wS'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q![#'}![#O*m#O#P'b#P;'S*m;'S;=`-P<%lO*mCY#(Wo(wS!i8O'f,UOY*mZr*mrs&Z\
sw*mwx#'Tx!P*m!P!Q+d!Q![#'}![!g*m!g!h#*X!h!i#/a!i!n*m!n!o#/a!o!r*m!r!s#*X!s!w*m!w!x#/a!x#O*m#O#P'b#P#X*m#X#Y#*X#Y#Z#/a#Z#`*m#`#a#/a#a#d*m#d#e#*X#e#i*m#i#j#/a#j;\
'S*m;'S;=`-P<%lO*mCY#*bm(wS!i8O'f,UOY*mZr*mrs&Zs{*m{|#,]|}*m}!O#,]!O!P*m!P!Q+d!Q![#-c![!c*m!c!h#-c!h!i#-c!i!n*m!n!o#/a!o!w*m!w!x#/a!x#O*m#O#P'b#P#T*m#T#Y#-c#Y#Z\
#-c#Z#`*m#`#a#/a#a#i*m#i#j#/a#j;'S*m;'S;=`-P<%lO*mCY#,d_(wS'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q![#-c![!c*m!c!i#-c!i#O*m#O#P'b#P#T*m#T#Z#-c#Z;'S*m;'S;=`-P<%lO*mCY#-lk(w\
S!i8O'f,UOY*mZr*mrs&Zsw*mwx#,]x!P*m!P!Q+d!Q![#-c![!c*m!c!h#-c!h!i#-c!i!n*m!n!o#/a!o!w*m!w!x#/a!x#O*m#O#P'b#P#T*m#T#Y#-c#Y#Z#-c#Z#`*m#`#a#/a#a#i*m#i#j#/a#j;'S*m;\
'S;=`-P<%lO*mCY#/jf(wS!i8O'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q!h*m!h!i#/a!i!n*m!n!o#/a!o!w*m!w!x#/a!x#O*m#O#P'b#P#Y*m#Y#Z#/a#Z#`*m#`#a#/a#a#i*m#i#j#/a#j;'S*m;'S;=`-P<%\
lO*mCj#1Zo)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx*mx{$e{|#3[|}$e}!O#3[!O!P$e!P!Q-V!Q![#4j![!c$e!c!h#4j!h!i#4j!i!n$e!n!o#6j!o!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#Y#4j#Y#Z#4j\
#Z#`$e#`#a#6j#a#i$e#i#j#6j#j;'S$e;'S;=`/V<%lO$eCj#3ea)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![#4j![!c$e!c!i#4j!i#O$e#O#P'b#P#T$e#T#Z#4j#Z;'S$e;'S;=`/V<%lO$e\
Cj#4uk)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx#,]x!P$e!P!Q-V!Q![#4j![!c$e!c!h#4j!h!i#4j!i!n$e!n!o#6j!o!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#Y#4j#Y#Z#4j#Z#`$e#`#a#6j#a#i$e#i#j\
#6j#j;'S$e;'S;=`/V<%lO$eCj#6uh)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!h$e!h!i#6j!i!n$e!n!o#6j!o!w$e!w!x#6j!x#O$e#O#P'b#P#Y$e#Y#Z#6j#Z#`$e#`#a#6j#a#i$e#i\
#j#6j#j;'S$e;'S;=`/V<%lO$eMf#8la)d`(wS%Z#t![8OOY$eYZ&ZZr$ers%dsw$ewx*mxz$ez{#9q{!P$e!P!Q#:g!Q!_$e!_!`!Ba!`#O$e#O#P&Z#P;'S$e;'S;=`/V<%lO$eMf#9zX)d`(wS(qMQOY.]Zr.\
]rs)xsw.]wx,bx#O.]#P;'S.];'S;=`/P<%lO.]Mf#:pY)d`(wSSMQOY#:gZr#:grs#;`sw#:gwx#?Wx#O#:g#O#P#<h#P;'S#:g;'S;=`#?}<%lO#:gMb#;gW)d`SMQOY#;`Zw#;`wx#<Px#O#;`#O#P#<h#P;'\
S#;`;'S;=`#?Q<%lO#;`MQ#<UUSMQOY#<PZ#O#<P#O#P#<h#P;'S#<P;'S;=`#>z<%lO#<PMQ#<mUSMQOY#<PZ#O#<P#O#P#=P#P;'S#<P;'S;=`#>z<%lO#<PMQ#=UYSMQOY#<PZ#O#<P#O#P#=P#P#b#<P#b#c\
#<P#c#f#<P#f#g#=t#g;'S#<P;'S;=`#>z<%lO#<PMQ#=yUSMQOY#<PZ#O#<P#O#P#>]#P;'S#<P;'S;=`#>z<%lO#<PMQ#>bWSMQOY#<PZ#O#<P#O#P#=P#P#b#<P#b#c#<P#c;'S#<P;'S;=`#>z<%lO#<PMQ#\
>}P;=`<%l#<PMb#?TP;=`<%l#;`MU#?_W(wSSMQOY#?WZr#?Wrs#<Ps#O#?W#O#P#<h#P;'S#?W;'S;=`#?w<%lO#?WMU#?zP;=`<%l#?WMf#@QP;=`<%l#:gCj#@`t)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx#\
Bpx!O$e!O!P#NV!P!Q-V!Q![$'k![!g$e!g!h#1O!h!i#6j!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#U$e#U#V$)z#V#X$e#X#Y#1O#Y#Z#6j#Z#`$e#`#a#6j#a#d$e#d#e#1O#e#\
i$e#i#j#6j#j#l$e#l#m$<_#m;'S$e;'S;=`/V<%lO$eCY#BwZ(wS'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q![#Cj![#O*m#O#P'b#P;'S*m;'S;=`-P<%lO*mCY#Csp(wS!i8O'f,UOY*mZr*mrs&Zsw*mwx#Bpx!\
O*m!O!P#Ew!P!Q+d!Q![#Cj![!g*m!g!h#*X!h!i#/a!i!n*m!n!o#/a!o!r*m!r!s#*X!s!w*m!w!x#/a!x#O*m#O#P'b#P#X*m#X#Y#*X#Y#Z#/a#Z#`*m#`#a#/a#a#d*m#d#e#*X#e#i*m#i#j#/a#j;'S*m\
;'S;=`-P<%lO*mCY#FQo(wS!i8O'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q![#HR![!c*m!c!g#HR!g!h#Ki!h!i#HR!i!n*m!n!o#/a!o!r*m!r!s#*X!s!w*m!w!x#/a!x#O*m#O#P'b#P#T*m#T#X#HR#X#Y#Ki#\
Y#Z#HR#Z#`*m#`#a#/a#a#d*m#d#e#*X#e#i*m#i#j#/a#j;'S*m;'S;=`-P<%lO*mCY#H[q(wS!i8O'f,UOY*mZr*mrs&Zsw*mwx#Jcx!P*m!P!Q+d!Q![#HR![!c*m!c!g#HR!g!h#Ki!h!i#HR!i!n*m!n!o#\
/a!o!r*m!r!s#*X!s!w*m!w!x#/a!x#O*m#O#P'b#P#T*m#T#X#HR#X#Y#Ki#Y#Z#HR#Z#`*m#`#a#/a#a#d*m#d#e#*X#e#i*m#i#j#/a#j;'S*m;'S;=`-P<%lO*mCY#Jj_(wS'f,UOY*mZr*mrs&Zs!P*m!P!\
Q+d!Q![#HR![!c*m!c!i#HR!i#O*m#O#P'b#P#T*m#T#Z#HR#Z;'S*m;'S;=`-P<%lO*mCY#Kru(wS!i8O'f,UOY*mZr*mrs&Zsw*mwx#Jcx{*m{|#,]|}*m}!O#,]!O!P*m!P!Q+d!Q![#HR![!c*m!c!g#HR!g\
!h#Ki!h!i#HR!i!n*m!n!o#/a!o!r*m!r!s#*X!s!w*m!w!x#/a!x#O*m#O#P'b#P#T*m#T#X#HR#X#Y#Ki#Y#Z#HR#Z#`*m#`#a#/a#a#d*m#d#e#*X#e#i*m#i#j#/a#j;'S*m;'S;=`-P<%lO*mCj#Nbq)d`(\
wS!i8O'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![$!i![!c$e!c!g$!i!g!h$${!h!i$!i!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#X$!i#X#Y$${#Y#Z$!i#Z#`$e#\
`#a#6j#a#d$e#d#e#1O#e#i$e#i#j#6j#j;'S$e;'S;=`/V<%lO$eCj$!tq)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx#Jcx!P$e!P!Q-V!Q![$!i![!c$e!c!g$!i!g!h$${!h!i$!i!i!n$e!n!o#6j!o!r$e!r\
!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#X$!i#X#Y$${#Y#Z$!i#Z#`$e#`#a#6j#a#d$e#d#e#1O#e#i$e#i#j#6j#j;'S$e;'S;=`/V<%lO$eCj$%Wu)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx#Jcx{\
$e{|#3[|}$e}!O#3[!O!P$e!P!Q-V!Q![$!i![!c$e!c!g$!i!g!h$${!h!i$!i!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#X$!i#X#Y$${#Y#Z$!i#Z#`$e#`#a#6j#a#d$e\
#d#e#1O#e#i$e#i#j#6j#j;'S$e;'S;=`/V<%lO$eCj$'vp)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx#Bpx!O$e!O!P#NV!P!Q-V!Q![$'k![!g$e!g!h#1O!h!i#6j!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!\
w!x#6j!x#O$e#O#P'b#P#X$e#X#Y#1O#Y#Z#6j#Z#`$e#`#a#6j#a#d$e#d#e#1O#e#i$e#i#j#6j#j;'S$e;'S;=`/V<%lO$eCj$*T_)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!O$e!O!P$+S!P!Q-V!Q!R$,U!\
R![$'k![#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCj$+]])d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![#$w![#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCj$,at)d`(wS!i8O'f,UOY$eZr$ers%dsw\
$ewx#Bpx!O$e!O!P#NV!P!Q-V!Q![$'k![!g$e!g!h#1O!h!i#6j!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#U$e#U#V$.q#V#X$e#X#Y#1O#Y#Z#6j#Z#`$e#`#a#6j#a#d$e#d#e#\
1O#e#i$e#i#j#6j#j#l$e#l#m$/s#m;'S$e;'S;=`/V<%lO$eCj$.z])d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![$'k![#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCj$/|a)d`(wS'f,UOY$eZr$e\
rs%dsw$ewx*mx!P$e!P!Q-V!Q![$1R![!c$e!c!i$1R!i#O$e#O#P'b#P#T$e#T#Z$1R#Z;'S$e;'S;=`/V<%lO$eCj$1^r)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx$3hx!O$e!O!P#NV!P!Q-V!Q![$1R![!c$\
e!c!g$1R!g!h$9o!h!i$1R!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#X$1R#X#Y$9o#Y#Z$1R#Z#`$e#`#a#6j#a#d$e#d#e#1O#e#i$e#i#j#6j#j;'S$e;'S;=`/V<%lO$e\
CY$3o_(wS'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q![$4n![!c*m!c!i$4n!i#O*m#O#P'b#P#T*m#T#Z$4n#Z;'S*m;'S;=`-P<%lO*mCY$4wr(wS!i8O'f,UOY*mZr*mrs&Zsw*mwx$3hx!O*m!O!P#Ew!P!Q+d!Q\
![$4n![!c*m!c!g$4n!g!h$7R!h!i$4n!i!n*m!n!o#/a!o!r*m!r!s#*X!s!w*m!w!x#/a!x#O*m#O#P'b#P#T*m#T#X$4n#X#Y$7R#Y#Z$4n#Z#`*m#`#a#/a#a#d*m#d#e#*X#e#i*m#i#j#/a#j;'S*m;'S;\
=`-P<%lO*mCY$7[u(wS!i8O'f,UOY*mZr*mrs&Zsw*mwx$3hx{*m{|#,]|}*m}!O#,]!O!P#Ew!P!Q+d!Q![$4n![!c*m!c!g$4n!g!h$7R!h!i$4n!i!n*m!n!o#/a!o!r*m!r!s#*X!s!w*m!w!x#/a!x#O*m#\
O#P'b#P#T*m#T#X$4n#X#Y$7R#Y#Z$4n#Z#`*m#`#a#/a#a#d*m#d#e#*X#e#i*m#i#j#/a#j;'S*m;'S;=`-P<%lO*mCj$9zu)d`(wS!i8O'f,UOY$eZr$ers%dsw$ewx$3hx{$e{|#3[|}$e}!O#3[!O!P#NV!\
P!Q-V!Q![$1R![!c$e!c!g$1R!g!h$9o!h!i$1R!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#X$1R#X#Y$9o#Y#Z$1R#Z#`$e#`#a#6j#a#d$e#d#e#1O#e#i$e#i#j#6j#j;'\
S$e;'S;=`/V<%lO$eCj$<hc)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!O$e!O!P$+S!P!Q-V!Q!R$=s!R![$1R![!c$e!c!i$1R!i#O$e#O#P'b#P#T$e#T#Z$1R#Z;'S$e;'S;=`/V<%lO$eCj$>Ov)d`(wS!i8O\
'f,UOY$eZr$ers%dsw$ewx$3hx!O$e!O!P#NV!P!Q-V!Q![$1R![!c$e!c!g$1R!g!h$9o!h!i$1R!i!n$e!n!o#6j!o!r$e!r!s#1O!s!w$e!w!x#6j!x#O$e#O#P'b#P#T$e#T#U$1R#U#V$1R#V#X$1R#X#Y$\
9o#Y#Z$1R#Z#`$e#`#a#6j#a#d$e#d#e#1O#e#i$e#i#j#6j#j#l$e#l#m$/s#m;'S$e;'S;=`/V<%lO$eGz$@q^(|9b)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![$e![!]$Am!]#O$e#O#P'b#P\
;'S$e;'S;=`/V<%lO$eFh$Ax[m:|)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eCj$By[)`8O)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#\
O#P'b#P;'S$e;'S;=`/V<%lO$eM^$C|aq8O%]#t)d`(wS'f,UOY$ERYZ$FZZr$ERrs$Fxsw$ERwx%4^x!P$ER!P!Q%8|!Q!^$ER!^!_%=a!_!`%?z!`!a%B_!a#O$ER#O#P%.w#P;'S$ER;'S;=`%=Z<%lO$ER3h\
$E[_)d`(wS'f,UOY$ERYZ$FZZr$ERrs$Fxsw$ERwx%4^x!P$ER!P!Q%8|!Q!`$ER!`!a%<W!a#O$ER#O#P%.w#P;'S$ER;'S;=`%=Z<%lO$ER!b$F^TO!`$FZ!`!a$Fm!a;'S$FZ;'S;=`$Fr<%lO$FZ!b$FrO$W\
!b!b$FuP;=`<%l$FZ3d$GP])d`'f,UOY$FxYZ$FZZw$Fxwx$Gxx!P$Fx!P!Q%0n!Q!`$Fx!`!a%3]!a#O$Fx#O#P%.w#P;'S$Fx;'S;=`%4W<%lO$Fx3S$G}Z'f,UOY$GxYZ$FZZ!P$Gx!P!Q$Hp!Q!`$Gx!`!a%\
$S!a#O$Gx#O#P%.w#P;'S$Gx;'S;=`%0h<%lO$Gx3S$Hs]OY$GxYZ$IlZz$Gxz{$Mo{!P$Gx!P!Q$Mo!Q!`$Gx!`!a%$S!a#O$Gx#O#P%$u#P;'S$Gx;'S;=`%0h<%lO$Gx-h$IqZ'f,UOY$IlYZ$FZZ!P$Il!P!\
Q$Jd!Q!`$Il!`!a$KS!a#O$Il#O#P$Ky#P;'S$Il;'S;=`$Ks<%lO$Il-h$JgXOz$Ilz{$FZ{!P$Il!P!Q$FZ!Q!`$Il!`!a$KS!a;'S$Il;'S;=`$Ks<%lO$Il-h$KZW$W!b'f,UOY&ZZ!P&Z!P!Q&x!Q#O&Z#O\
#P'b#P;'S&Z;'S;=`'[<%lO&Z-h$KvP;=`<%l$Il-h$LO]'f,UOY$IlYZ$IlZ]$Il]^$Lw^!P$Il!P!Q$Jd!Q!`$Il!`!a$KS!a#O$Il#O#P$Ky#P;'S$Il;'S;=`$Ks<%lO$Il-h$L|Z'f,UOY$IlYZ$IlZ!P$I\
l!P!Q$Jd!Q!`$Il!`!a$KS!a#O$Il#O#P$Ky#P;'S$Il;'S;=`$Ks<%lO$Il'|$MrXOY$MoYZ$FZZ!`$Mo!`!a$N_!a#O$Mo#O#P$Nf#P;'S$Mo;'S;=`%#|<%lO$Mo'|$NfO$W!bY&j'|$NiUO!`$Mo!`!a$N{!\
a;'S$Mo;'S;=`%#^;=`<%l% j<%lO$Mo'|% QW$W!bOY% jZ!`% j!`!a%!V!a#O% j#O#P%![#P;'S% j;'S;=`%#W<%lO% j&j% mWOY% jZ!`% j!`!a%!V!a#O% j#O#P%![#P;'S% j;'S;=`%#W<%lO% j\
&j%![OY&j&j%!_RO;'S% j;'S;=`%!h;=`O% j&j%!kXOY% jZ!`% j!`!a%!V!a#O% j#O#P%![#P;'S% j;'S;=`%#W;=`<%l% j<%lO% j&j%#ZP;=`<%l% j'|%#aXOY% jZ!`% j!`!a%!V!a#O% j#O#P%\
![#P;'S% j;'S;=`%#W;=`<%l$Mo<%lO% j'|%$PP;=`<%l$Mo3S%$]W$W!bY&j'f,UOY&ZZ!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z3S%$z['f,UOY$GxYZ$MoZ!P$Gx!P!Q$Hp!Q!`$Gx!`!a%\
%p!a#O$Gx#O#P%-R#P;'S$Gx;'S;=`%/x;=`<%l% j<%lO$Gx3S%%wY$W!b'f,UOY%&gZ!P%&g!P!Q%'[!Q!`%&g!`!a%(W!a#O%&g#O#P%+b#P;'S%&g;'S;=`%,{<%lO%&g1p%&lY'f,UOY%&gZ!P%&g!P!Q%'\
[!Q!`%&g!`!a%(W!a#O%&g#O#P%+b#P;'S%&g;'S;=`%,{<%lO%&g1p%'_]OY%&gYZ&ZZz%&gz{% j{!P%&g!P!Q% j!Q!`%&g!`!a%(W!a#O%&g#O#P%(w#P;'S%&g;'S;=`%,{<%lO%&g1p%(_WY&j'f,UOY&Z\
Z!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z1p%(|Y'f,UOY%&gYZ% jZ!P%&g!P!Q%'[!Q#O%&g#O#P%)l#P;'S%&g;'S;=`%,];=`<%l% j<%lO%&g1p%)q]'f,UOY%&gYZ&ZZ]%&g]^%*j^!P%&g!\
P!Q%'[!Q!`%&g!`!a%(W!a#O%&g#O#P%+b#P;'S%&g;'S;=`%,{<%lO%&g1p%*oZ'f,UOY%&gYZ&ZZ!P%&g!P!Q%'[!Q!`%&g!`!a%(W!a#O%&g#O#P%+b#P;'S%&g;'S;=`%,{<%lO%&g1p%+g['f,UOY%&gYZ%\
&gZ]%&g]^%*j^!P%&g!P!Q%'[!Q#O%&g#O#P%)l#P;'S%&g;'S;=`%,];=`<%l% j<%lO%&g1p%,`XOY% jZ!`% j!`!a%!V!a#O% j#O#P%![#P;'S% j;'S;=`%#W;=`<%l%&g<%lO% j1p%-OP;=`<%l%&g3S\
%-W]'f,UOY$GxYZ$IlZ]$Gx]^%.P^!P$Gx!P!Q$Hp!Q!`$Gx!`!a%$S!a#O$Gx#O#P%.w#P;'S$Gx;'S;=`%0h<%lO$Gx3S%.UZ'f,UOY$GxYZ$IlZ!P$Gx!P!Q$Hp!Q!`$Gx!`!a%$S!a#O$Gx#O#P%.w#P;'S$\
Gx;'S;=`%0h<%lO$Gx3S%.|^'f,UOY$GxYZ$GxZ]$Gx]^%.P^!P$Gx!P!Q$Hp!Q!`$Gx!`!a%%p!a#O$Gx#O#P%-R#P;'S$Gx;'S;=`%/x;=`<%l% j<%lO$Gx3S%/{XOY% jZ!`% j!`!a%!V!a#O% j#O#P%![\
#P;'S% j;'S;=`%#W;=`<%l$Gx<%lO% j3S%0kP;=`<%l$Gx3d%0s_)d`OY$FxYZ$IlZw$Fxwx$Gxxz$Fxz{%1r{!P$Fx!P!Q%1r!Q!`$Fx!`!a%3]!a#O$Fx#O#P%$u#P;'S$Fx;'S;=`%4W<%lO$Fx(^%1wZ)d\
`OY%1rYZ$FZZw%1rwx$Mox!`%1r!`!a%2j!a#O%1r#O#P$Nf#P;'S%1r;'S;=`%3V<%lO%1r(^%2sU$W!bY&j)d`OY)xZw)xx#O)x#P;'S)x;'S;=`*a<%lO)x(^%3YP;=`<%l%1r3d%3hY$W!bY&j)d`'f,UOY%\
dZw%dwx&Zx!P%d!P!Q(z!Q#O%d#O#P'b#P;'S%d;'S;=`*g<%lO%d3d%4ZP;=`<%l$Fx3W%4e](wS'f,UOY%4^YZ$FZZr%4^rs$Gxs!P%4^!P!Q%5^!Q!`%4^!`!a%7{!a#O%4^#O#P%.w#P;'S%4^;'S;=`%8v<\
%lO%4^3W%5c_(wSOY%4^YZ$IlZr%4^rs$Gxsz%4^z{%6b{!P%4^!P!Q%6b!Q!`%4^!`!a%7{!a#O%4^#O#P%$u#P;'S%4^;'S;=`%8v<%lO%4^(Q%6gZ(wSOY%6bYZ$FZZr%6brs$Mos!`%6b!`!a%7Y!a#O%6b#\
O#P$Nf#P;'S%6b;'S;=`%7u<%lO%6b(Q%7cU$W!bY&j(wSOY,bZr,bs#O,b#P;'S,b;'S;=`,y<%lO,b(Q%7xP;=`<%l%6b3W%8WY$W!bY&j(wS'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q#O*m#O#P'b#P;'S*m;'S\
;=`-P<%lO*m3W%8yP;=`<%l%4^3h%9Ta)d`(wSOY$ERYZ$IlZr$ERrs$Fxsw$ERwx%4^xz$ERz{%:Y{!P$ER!P!Q%:Y!Q!`$ER!`!a%<W!a#O$ER#O#P%$u#P;'S$ER;'S;=`%=Z<%lO$ER(b%:a])d`(wSOY%:Y\
YZ$FZZr%:Yrs%1rsw%:Ywx%6bx!`%:Y!`!a%;Y!a#O%:Y#O#P$Nf#P;'S%:Y;'S;=`%<Q<%lO%:Y(b%;eX$W!bY&j)d`(wSOY.]Zr.]rs)xsw.]wx,bx#O.]#P;'S.];'S;=`/P<%lO.](b%<TP;=`<%l%:Y3h%<\
e[$W!bY&j)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$e3h%=^P;=`<%l$ERM^%=n`)d`(wS%[#t!f8O'f,UOY$ERYZ$FZZr$ERrs$Fxsw$ERwx%4^x!P$ER!P\
!Q%8|!Q!_$ER!_!`%>p!`!a%<W!a#O$ER#O#P%.w#P;'S$ER;'S;=`%=Z<%lO$ERM^%>{_!g:t)d`(wS'f,UOY$ERYZ$FZZr$ERrs$Fxsw$ERwx%4^x!P$ER!P!Q%8|!Q!`$ER!`!a%<W!a#O$ER#O#P%.w#P;'S\
$ER;'S;=`%=Z<%lO$ERM^%@X_%]#t!b8O)d`(wS'f,UOY$ERYZ$FZZr$ERrs$Fxsw$ERwx%4^x!P$ER!P!Q%8|!Q!`$ER!`!a%AW!a#O$ER#O#P%.w#P;'S$ER;'S;=`%=Z<%lO$ERM^%Ai[%]#t!b8O$W!bY&j)\
d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$e2U%Bj[Y&j)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`%C\
k^)q#v)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!_$e!_!`7W!`#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`%Dt_%]#t)d`(wS!d8O'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!_$e!_!`%Es\
!`!a%Fv!a#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`%FQ[%]#t!b8O)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`%GT^)d`(wS%[#t!f8O'f,UOY$eZr$e\
rs%dsw$ewx*mx!P$e!P!Q-V!Q!_$e!_!`!Ba!`#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$e,l%H[[({Q)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eMf%Iac)d\
`)PW(wS!R7|(x*t'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![%IQ![!c$e!c!}%IQ!}#O$e#O#P'b#P#R$e#R#S%IQ#S#T$e#T#o%IQ#o;'S$e;'S;=`/V<%lO$eMf%J{c)d`)PW(wS!R7|(x*t'f,UOY$e\
Zr$ers%LWsw$ewx%MPx!P$e!P!Q-V!Q![%IQ![!c$e!c!}%IQ!}#O$e#O#P'b#P#R$e#R#S%IQ#S#T$e#T#o%IQ#o;'S$e;'S;=`/V<%lO$eIQ%LaY)d`(v=j'f,UOY%dZw%dwx&Zx!P%d!P!Q(z!Q#O%d#O#P'b\
#P;'S%d;'S;=`*g<%lO%dCY%MYY(wS)c8O'f,UOY*mZr*mrs&Zs!P*m!P!Q+d!Q#O*m#O#P'b#P;'S*m;'S;=`-P<%lO*mF`%NT]!V:t)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!}$e!}#O%N|#O\
#P'b#P;'S$e;'S;=`/V<%lO$e,l& X[)WQ)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eGz&!Sb'f,UOY&#[YZ&#{Z]&#[]^&%Q^!P&#[!P!Q&%t!Q![&&Y![\
!w&#[!w!x&'p!x#O&#[#O#P&/`#P#i&#[#i#j&+h#j#l&#[#l#m&0Y#m;'S&#[;'S;=`&3U<%lO&#[,j&#cWXd'f,UOY&ZZ!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&ZGz&$U^Xd(p<`'f,UOX&ZXY\
3rYZ0rZ]&Z]^3r^p&Zpq3rq!P&Z!P!Q&x!Q#O&Z#O#P2z#P;'S&Z;'S;=`'[<%lO&ZGz&%XXXd'f,UOY&ZYZ3rZ!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z,j&%yTXdOz&Z{!P&Z!Q;'S&Z;'S;=`\
'[<%lO&Z,j&&aXXd'f,UOY&ZZ!P&Z!P!Q&x!Q![&&|![#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z,j&'TXXd'f,UOY&ZZ!P&Z!P!Q&x!Q![&#[![#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z,j&'u]'f,UOY&ZZ!P&\
Z!P!Q&x!Q![&(n![!c&Z!c!i&(n!i#O&Z#O#P'b#P#T&Z#T#Z&(n#Z;'S&Z;'S;=`'[<%lO&Z,j&(s]'f,UOY&ZZ!P&Z!P!Q&x!Q![&)l![!c&Z!c!i&)l!i#O&Z#O#P'b#P#T&Z#T#Z&)l#Z;'S&Z;'S;=`'[<%\
lO&Z,j&)q]'f,UOY&ZZ!P&Z!P!Q&x!Q![&*j![!c&Z!c!i&*j!i#O&Z#O#P'b#P#T&Z#T#Z&*j#Z;'S&Z;'S;=`'[<%lO&Z,j&*o]'f,UOY&ZZ!P&Z!P!Q&x!Q![&+h![!c&Z!c!i&+h!i#O&Z#O#P'b#P#T&Z#T\
#Z&+h#Z;'S&Z;'S;=`'[<%lO&Z,j&+m]'f,UOY&ZZ!P&Z!P!Q&x!Q![&,f![!c&Z!c!i&,f!i#O&Z#O#P'b#P#T&Z#T#Z&,f#Z;'S&Z;'S;=`'[<%lO&Z,j&,k]'f,UOY&ZZ!P&Z!P!Q&x!Q![&-d![!c&Z!c!i&\
-d!i#O&Z#O#P'b#P#T&Z#T#Z&-d#Z;'S&Z;'S;=`'[<%lO&Z,j&-i]'f,UOY&ZZ!P&Z!P!Q&x!Q![&.b![!c&Z!c!i&.b!i#O&Z#O#P'b#P#T&Z#T#Z&.b#Z;'S&Z;'S;=`'[<%lO&Z,j&.g]'f,UOY&ZZ!P&Z!P\
!Q&x!Q![&#[![!c&Z!c!i&#[!i#O&Z#O#P'b#P#T&Z#T#Z&#[#Z;'S&Z;'S;=`'[<%lO&Z,j&/gZXd'f,UOY&ZYZ&ZZ]&Z]^(Y^!P&Z!P!Q&x!Q#O&Z#O#P'b#P;'S&Z;'S;=`'[<%lO&Z,j&0_]'f,UOY&ZZ!P&\
Z!P!Q&x!Q![&1W![!c&Z!c!i&1W!i#O&Z#O#P'b#P#T&Z#T#Z&1W#Z;'S&Z;'S;=`'[<%lO&Z,j&1]]'f,UOY&ZZ!P&Z!P!Q&x!Q![&2U![!c&Z!c!i&2U!i#O&Z#O#P'b#P#T&Z#T#Z&2U#Z;'S&Z;'S;=`'[<%\
lO&Z,j&2]]Xd'f,UOY&ZZ!P&Z!P!Q&x!Q![&2U![!c&Z!c!i&2U!i#O&Z#O#P'b#P#T&Z#T#Z&2U#Z;'S&Z;'S;=`'[<%lO&Z,j&3XP;=`<%l&#[Cr&3g]!W7^)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!\
Q-V!Q#O$e#O#P'b#P#Q&4`#Q;'S$e;'S;=`/V<%lO$e-d&4k[)Vx)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`&5n^)d`(wS%[#t'f,U!_8OOY$eZr$ers\
%dsw$ewx*mx!P$e!P!Q-V!Q!_$e!_!`!Ba!`#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eMf&6ye)d`)PW(wS!R7|(x*t'f,UOY$eZr$ers%LWsw$ewx%MPx!P$e!P!Q-V!Q!Y%IQ!Y!Z%Jl!Z![%IQ![!c$e!c!}%I\
Q!}#O$e#O#P'b#P#R$e#R#S%IQ#S#T$e#T#o%IQ#o;'S$e;'S;=`/V<%lO$eCj&8g[!T8O)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$eF`&9j`)d`(wS%[#t\
'f,U!^8OOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!_$e!_!`!Ba!`#O$e#O#P'b#P#p$e#p#q&:l#q;'S$e;'S;=`/V<%lO$eF`&:y[)[8O%^#t)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#\
O#P'b#P;'S$e;'S;=`/V<%lO$e-^&;z[!Ur)d`(wS'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q#O$e#O#P'b#P;'S$e;'S;=`/V<%lO$e/j&<}e)d`(wS%[#t'RQ'f,UOX$eXY&>`Zp$epq&>`qr$ers%dsw\
$ewx*mx!P$e!P!Q-V!Q!c$e!c!}&?z!}#O$e#O#P'b#P#R$e#R#S&?z#S#T$e#T#o&?z#o;'S$e;'S;=`/V<%lO$e,t&>ie)d`(wS'f,UOX$eXY&>`Zp$epq&>`qr$ers%dsw$ewx*mx!P$e!P!Q-V!Q!c$e!c!}\
&?z!}#O$e#O#P'b#P#R$e#R#S&?z#S#T$e#T#o&?z#o;'S$e;'S;=`/V<%lO$e,t&@Vc)d`(wSeY'f,UOY$eZr$ers%dsw$ewx*mx!P$e!P!Q-V!Q![&?z![!c$e!c!}&?z!}#O$e#O#P'b#P#R$e#R#S&?z#S#T\
$e#T#o&?z#o;'S$e;'S;=`/V<%lO$e",tokenizers:[Mo,Io,1,2,3,4,5,6,7,8,9,10,new mt("j~RQYZXz{^~^O(s~~aP!P!Qd~iO(t~~",25,356)],topRules:{Program:[0,307]},dynamicPrecedences:{
17:1,65:1,87:1,94:1,119:1,184:1,187:-10,240:-10,241:1,244:-1,246:-10,247:1,262:-1,267:2,268:2,306:-10,371:3,425:1,426:3,427:1,428:1},specialized:[{term:362,get:o(
O=>Fo[O]||-1,"get")},{term:33,get:o(O=>Ho[O]||-1,"get")},{term:66,get:o(O=>Ko[O]||-1,"get")},{term:369,get:o(O=>Jo[O]||-1,"get")}],tokenPrec:24852});var el=177,tl=179,Ol=184,il=12,nl=13,rl=17,sl=20,al=25,ol=53,ll=95,hl=142,cl=144,dl=145,ul=148,pl=10,Ql=13,fl=32,ml=9,hs=47,$l=41,xl=125,Pl=new be((O,e)=>{for(let t=0,
i=O.next;(e.context&&(i<0||i==pl||i==Ql||i==hs&&O.peek(t+1)==hs)||i==$l||i==xl)&&O.acceptToken(el),!(i!=fl&&i!=ml);)i=O.peek(++t)},{contextual:!0}),gl=new Set([
ll,Ol,sl,il,rl,cl,dl,hl,ul,nl,ol,al]),Xl=new Lt({start:!1,shift:o((O,e)=>e==tl?O:gl.has(e),"shift")}),Sl=Mt({"func interface struct chan map const type var":f.definitionKeyword,
"import package":f.moduleKeyword,"switch for go select return break continue goto fallthrough case if else defer":f.controlKeyword,range:f.keyword,Bool:f.bool,String:f.
string,Rune:f.character,Number:f.number,Nil:f.null,VariableName:f.variableName,DefName:f.definition(f.variableName),TypeName:f.typeName,LabelName:f.labelName,FieldName:f.
propertyName,"FunctionDecl/DefName":f.function(f.definition(f.variableName)),"TypeSpec/DefName":f.definition(f.typeName),"CallExpr/VariableName":f.function(f.variableName),
LineComment:f.lineComment,BlockComment:f.blockComment,LogicOp:f.logicOperator,ArithOp:f.arithmeticOperator,BitOp:f.bitwiseOperator,"DerefOp .":f.derefOperator,"\
UpdateOp IncDecOp":f.updateOperator,CompareOp:f.compareOperator,"= :=":f.definitionOperator,"<-":f.operator,'~ "*"':f.modifier,"; ,":f.separator,"... :":f.punctuation,
"( )":f.paren,"[ ]":f.squareBracket,"{ }":f.brace}),bl={__proto__:null,package:10,import:18,true:380,false:380,nil:383,struct:48,func:68,interface:78,chan:94,map:118,
make:157,new:159,const:204,type:212,var:224,if:236,else:238,switch:242,case:248,default:250,for:260,range:266,go:270,select:274,return:284,break:288,continue:290,
goto:292,fallthrough:296,defer:300},cs=$t.deserialize({version:14,states:"!=xO#{QQOOP$SOQOOO&UQTO'#CbO&]QRO'#FlO]QQOOOOQP'#Cn'#CnOOQP'#Co'#CoO&eQQO'#C|O(kQQO'#C\
{O)]QRO'#GiO+tQQO'#D_OOQP'#Ge'#GeO+{QQO'#GeO.aQTO'#GaO.hQQO'#D`OOQP'#Gm'#GmO.mQRO'#GdO/hQQO'#DgOOQP'#Gd'#GdO/uQQO'#DrO2bQQO'#DsO4QQTO'#GqO,^QTO'#GaO4XQQO'#DxO4^\
QQO'#D{OOQO'#EQ'#EQOOQO'#ER'#EROOQO'#ES'#ESOOQO'#ET'#ETO4cQQO'#EPO5}QQO'#EPOOQP'#Ga'#GaO6UQQO'#E`O6^QQO'#EcOOQP'#G`'#G`O6cQQO'#EsOOQP'#G_'#G_O&]QRO'#FnOOQO'#Fn'\
#FnO9QQQO'#G^QOQQOOO&]QROOO9XQQO'#C`O9^QSO'#CdO9lQQO'#C}O9tQQO'#DSO9yQQO'#D[O:kQQO'#CsO:pQQO'#DhO:uQQO'#EeO:}QQO'#EiO;VQQO'#EoO;_QQO'#EuO<uQQO'#ExO<|QQO'#FRO4cQ\
QO'#FWO=WQQO'#FYO=]QRO'#F_O=jQRO'#FaO=uQQO'#FaOOQP'#Fe'#FeO4cQQO'#FgP=zOWO'#C^POOO)CAz)CAzOOQO'#G]'#G]OOQO,5<W,5<WOOQO-E9j-E9jO?TQTO'#CqOOQO'#C|'#C|OOQP,59g,59g\
O?tQQO'#D_O@fQSO'#FuO@kQQO'#C}O@pQQO'#D[O9XQQO'#FqO@uQRO,5=TOAyQQO,59yOCVQSO,5:[O@kQQO'#C}OCaQQO'#DjOOQP,59^,59^OOQO,5<a,5<aO?tQQO'#DeOOQO,5:e,5:eOOQO-E9s-E9sOO\
QP,59z,59zOOQP,59|,59|OCqQSO,5:QO(kQQO,5:ROC{QQO,5:RO&]QRO'#FxOOQO'#Fx'#FxOFjQQO'#GpOFwQQO,5:^OF|QQO,5:_OHdQQO,5:`OHlQQO,5:aOHvQRO'#FyOIaQRO,5=]OIuQQO'#DzOOQP,5\
:d,5:dOOQO'#EV'#EVOOQO'#EW'#EWOOQO'#EX'#EXOOQO'#EZ'#EZOOQO'#E['#E[O4cQQO,5:pO4cQQO,5:pO4cQQO,5:pO4cQQO,5:pO4cQQO,5:pO4cQQO,5:wOOQP,5:x,5:xO?tQQO'#EOOOQP,5:g,5:g\
OOQP,5:k,5:kO9yQQO,59vO4cQQO,5:zO4cQQO,5:}OI|QRO,5;_OOQO,5<Y,5<YOOQO-E9l-E9lO]QQOOOOQP'#Cb'#CbOOQP,58z,58zOOQP'#Cf'#CfOJWQQO'#CfOJ]QSO'#CkOOQP,59O,59OOJkQQO'#DP\
OLZQQO,5<UOLbQQO,59iOLsQQO,5<TOMpQQO'#DUOOQP,59n,59nOOQP,59v,59vONfQQO,59vONmQQO'#CwOOQP,59_,59_O?tQQO,5:SONxQRO'#EgO! VQQO'#EhOOQP,5;P,5;PO! |QQO'#EkO!!WQQO'#E\
nOOQP,5;T,5;TO!!`QRO'#EqO!!mQQO'#ErOOQP,5;Z,5;ZO!!uQTO'#CbO!!|QTO,5;aO&]QRO,5;aO!#WQQO,5;jO!$yQTO,5;dO!%WQQO'#EzOOQP,5;d,5;dO&]QRO,5;dO!%cQSO,5;mO!%mQQO'#E`O!%u\
QQO'#EcO!%zQQO'#FTO!&UQQO'#FTOOQP,5;m,5;mO!&ZQQO,5;mO!&`QTO,5;rO!&mQQO'#F[OOQP,5;t,5;tO!&xQTO'#GqOOQP,5;y,5;yOOQP'#Et'#EtOOQP,5;{,5;{O!']QTO,5<RPOOO'#Fk'#FkP!'j\
OWO,58xPOOO,58x,58xO!'uQQO,59yO!'zQQO'#GgOOQP,59i,59iO(kQQO,59vOOQP,5<],5<]OOQP-E9o-E9oOOQP1G/e1G/eOOQP1G/v1G/vO!([QSO'#DlO!(lQQO'#DlO!(wQQO'#DkOOQO'#Go'#GoO!(|\
QQO'#GoO!)UQQO,5:UO!)ZQQO'#GnO!)fQQO,5:PPOQO'#Cq'#CqO(kQQO1G/lOOQP1G/m1G/mO(kQQO1G/mOOQO,5<d,5<dOOQO-E9v-E9vOOQP1G/x1G/xO!)kQSO1G/yOOQP'#Cy'#CyOOQP1G/z1G/zO?tQQ\
O1G/}O!)xQSO1G/{O!*YQQO1G/|O!*gQTO,5<eOOQP-E9w-E9wOOQP,5:f,5:fO!+QQQO,5:fOOQP1G0[1G0[O!,vQTO1G0[O!.wQTO1G0[O!/OQTO1G0[O!0pQTO1G0[O!1QQTO1G0cO!1bQQO,5:jOOQP1G/b1\
G/bOOQP1G0f1G0fOOQP1G0i1G0iOOQP1G0y1G0yOOQP,59Q,59QO&]QRO'#FmO!1mQSO,59VOOQP,59V,59VOOQO'#DQ'#DQO?tQQO'#DQO!1{QQO'#DQOOQO'#Gh'#GhO!2SQQO'#GhO!2[QQO,59kO!2aQSO'#\
CqOJkQQO'#DPOOQP,5=R,5=RO@kQQO1G1pOOQP1G/w1G/wO.hQQO'#ElO!2rQRO1G1oO@kQQO1G1oO@kQQO'#DVO?tQQO'#DWOOQP'#Gk'#GkO!2}QRO'#GjOOQP'#Gj'#GjO&]QRO'#FsO!3`QQO,59pOOQP,59\
p,59pO!3gQRO'#CxO!3uQQO'#CxO!3|QRO'#CxO.hQQO'#CxO&]QRO'#FoO!4XQQO,59cOOQP,59c,59cO!4dQQO1G/nO4cQQO,5;RO!4iQQO,5;RO&]QRO'#FzO!4nQQO,5;SOOQP,5;S,5;SO!6aQQO'#DgO?t\
QQO,5;VOOQP,5;V,5;VO&]QRO'#F}O!6hQQO,5;YOOQP,5;Y,5;YO!6pQRO,5;]O4cQQO,5;]O&]QRO'#GOO!6{QQO,5;^OOQP,5;^,5;^O!7TQRO1G0{O!7`QQO1G0{O4cQQO1G1UO!8vQQO1G1UOOQP1G1O1G1\
OO!9OQQO'#GPO!9YQQO,5;fOOQP,5;f,5;fO4cQQO'#E{O!9eQQO'#E{O<uQQO1G1OOOQP1G1X1G1XO!9jQQO,5:zO!9jQQO,5:}O!9tQSO,5;oO!:OQQO,5;oO!:VQQO,5;oO!9OQQO'#GRO!:aQQO,5;vOOQP,\
5;v,5;vO!<PQQO'#F]O!<WQQO'#F]POOO-E9i-E9iPOOO1G.d1G.dO!<]QQO,5:VO!<gQQO,5=ZO!<tQQO,5=ZOOQP1G/p1G/pO!<|QQO,5=YO!=WQQO,5=YOOQP1G/k1G/kOOQP7+%W7+%WOOQP7+%X7+%XOOQP\
7+%e7+%eO!=cQQO7+%eO!=hQQO7+%iOOQP7+%g7+%gO!=mQQO7+%gO!=rQQO7+%hO!>PQSO7+%hOOQP7+%h7+%hO4cQQO7+%hOOQP1G0Q1G0QO!>^QQO1G0QOOQP1G0U1G0UO!>fQQO1G0UOF|QQO1G0UOOQO,5<\
X,5<XOOQO-E9k-E9kOOQP1G.q1G.qOOQO,59l,59lO?tQQO,59lO!?cQQO,5=SO!?jQQO,5=SOOQP1G/V1G/VO!?rQQO,59yO!?}QRO7+'[O!@YQQO'#EmO!@dQQO'#HOO!@lQQO,5;WOOQP7+'Z7+'ZO!@qQRO7\
+'ZOOQP,59q,59qOOQP,59r,59rOOQO'#DZ'#DZO!@]QQO'#FtO!@|QRO,59tOOQO,5<_,5<_OOQO-E9q-E9qOOQP1G/[1G/[OOQP,59d,59dOHgQQO'#FpO!3uQQO,59dO!A_QRO,59dO!AjQRO,59dOOQO,5<Z\
,5<ZOOQO-E9m-E9mOOQP1G.}1G.}O(kQQO7+%YOOQP1G0m1G0mO4cQQO1G0mOOQO,5<f,5<fOOQO-E9x-E9xOOQP1G0n1G0nO!AxQQO'#GdOOQP1G0q1G0qOOQO,5<i,5<iOOQO-E9{-E9{OOQP1G0t1G0tO4cQQ\
O1G0wOOQP1G0w1G0wOOQO,5<j,5<jOOQO-E9|-E9|OOQP1G0x1G0xO!B]QQO7+&gO!BeQSO7+&gO!CsQSO7+&pO!CzQQO7+&pOOQO,5<k,5<kOOQO-E9}-E9}OOQP1G1Q1G1QO!DRQQO,5;gOOQO,5;g,5;gO!DW\
QSO7+&jOOQP7+&j7+&jO!DbQQO7+&pO!7`QQO1G1[O!DgQQO1G1ZOOQO1G1Z1G1ZO!DnQSO1G1ZOOQO,5<m,5<mOOQO-E:P-E:POOQP1G1b1G1bO!DxQSO'#GqO!E]QQO'#F^O!EbQQO'#F^O!EgQQO,5;wOOQO,\
5;w,5;wO!ElQSO1G/qOOQO1G/q1G/qO!EyQSO'#DoO!FZQQO'#DoO!FfQQO'#DnOOQO,5<c,5<cO!FkQQO1G2uOOQO-E9u-E9uOOQO,5<b,5<bO!FxQQO1G2tOOQO-E9t-E9tOOQP<<IP<<IPOOQP<<IT<<ITOOQ\
P<<IR<<IRO!GSQSO<<ISOOQP<<IS<<ISO4cQQO<<ISO!GaQSO<<ISOOQP7+%l7+%lO!GkQQO7+%lOOQP7+%p7+%pO!GpQQO7+%pO!GuQQO7+%pOOQO1G/W1G/WOOQO,5<^,5<^O!G}QQO1G2nOOQO-E9p-E9pOOQ\
P<<Jv<<JvO.hQQO'#F{O!@YQQO,5;XOOQO,5;X,5;XO!HUQQO,5=jO!H^QQO,5=jOOQO1G0r1G0rOOQP<<Ju<<JuOOQP,5<`,5<`OOQP-E9r-E9rOOQO,5<[,5<[OOQO-E9n-E9nO!HfQRO1G/OOOQP1G/O1G/OO\
OQP<<Ht<<HtOOQP7+&X7+&XO!HqQQO'#DeOOQP7+&c7+&cOOQP<<JR<<JRO!HxQRO<<JRO!ITQQO<<J[O!I]QQO<<J[OOQO1G1R1G1ROOQP<<JU<<JUO4cQQO<<J[O!IbQSO7+&vOOQO7+&u7+&uO!IlQQO7+&uO\
4cQQO,5;xOOQO1G1c1G1cO!<]QQO,5:YP!<]QQO'#FwP?tQQO'#FvOOQPAN>nAN>nO4cQQOAN>nO!IsQSOAN>nOOQP<<IW<<IWOOQP<<I[<<I[O!I}QQO<<I[P!>nQQO'#FrOOQO,5<g,5<gOOQO-E9y-E9yOOQO\
1G0s1G0sOOQO,5<h,5<hO!JVQQO1G3UOOQO-E9z-E9zOOQP7+$j7+$jO!J_QQO'#GnO!B]QQOAN?mO!JjQQOAN?vO!JqQQOAN?vO!KzQSOAN?vOOQO<<Ja<<JaO!LRQSO1G1dO!L]QSO1G/tOOQO1G/t1G/tO!Lj\
QSOG24YOOQPG24YG24YOOQPAN>vAN>vO!LtQQOAN>vP.hQQO'#F|OOQPG25XG25XO!LyQQOG25bO!MOQQO'#FPOOQPG25bG25bO!MZQQOG25bOOQPLD)tLD)tOOQPG24bG24bO!JqQQOLD*|O!9OQQO'#GQO!McQ\
QO,5;kOOQP,5;k,5;kO?tQQO'#FQO!MnQQO'#FQO!MsQQOLD*|OOQP!$'Nh!$'NhOOQO,5<l,5<lOOQO-E:O-E:OOOQP1G1V1G1VO!MzQQO,5;lOOQO,5;l,5;lO!NPQQO!$'NhOOQO1G1W1G1WO!JqQQO!)9DSO\
OQP!.K9n!.K9nO# {QTO'#CqO#!`QTO'#CqO##}QSO'#CqO#$XQSO'#CqO#&]QSO'#CqO#&gQQO'#FyO#&tQQO'#FyO#'OQQO,5=]O#'ZQQO,5=]O#'cQQO,5:pO!7`QQO,5:pOF|QQO,5:pO#'cQQO,5:pO!7`Q\
QO,5:pOF|QQO,5:pO#'cQQO,5:pO!7`QQO,5:pOF|QQO,5:pO#'cQQO,5:pO!7`QQO,5:pOF|QQO,5:pO#'cQQO,5:pO!7`QQO,5:pOF|QQO,5:pO!7`QQO,5:wO!7`QQO,5:zO!7`QQO,5:}O#(yQSO'#CbO#)}\
QSO'#CbO#*bQSO'#GqO#*rQSO'#GqO#+PQRO'#GgO#+yQSO,5<eO#,ZQSO,5<eO#,hQSO1G0[O#-rQTO1G0[O#-yQSO1G0[O#.TQSO1G0[O#0{QTO1G0[O#1SQSO1G0[O#2eQSO1G0[O#2lQTO1G0[O#2sQSO1G0\
[O#4XQSO1G0[O#4`QTO1G0[O#4jQSO1G0[O#4wQSO1G0cO#5dQTO'#CqO#5kQTO'#CqO#6bQSO'#GqO#'cQQO'#EPO!7`QQO'#EPOF|QQO'#EPO#8]QQO'#EPO#8gQQO'#EPO#8qQQO'#EPO#8{QQO'#E`O#9TQQ\
O'#EcO@kQQO'#C}O?tQQO,5:RO#9YQQO,59vO#:iQQO,59vO?tQQO,59vO?tQQO1G/lO?tQQO1G/mO?tQQO7+%YO?tQQO'#C{O#:pQQO'#DgO#9YQQO'#D[O#:wQQO'#D[O#:|QSO,5:QO#;WQQO,5:RO#;]QQO1\
G/nO?tQQO,5:SO#;bQQO'#Dh",stateData:"#;m~O$yOSPOS$zPQ~OVvOX{O[oO^YOaoOdoOh!POjcOr|Ow}O!P!OO!QnO!WaO!]!QO!phO!qhO#Y!RO#^!SO#d!TO#j!UO#m!VO#v!WO#{!XO#}!YO$S!ZO$U!\
[O$V![O$W!]O$Y!^O$[!_O%OQO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO$v%QP~OTzO~P]O$z!`O~OVeXZeX^eX^!TXj!TXnUXneX!QeX!WeX!W!TX!|eX#ReX#TeX#UeX#WUX$weX%YeX%`eX%feX%geX%ieX%\
jeX%keX%leX%meX%neX%oeX%peX%qeX~O!a#hX~P$XOV!bO$w!bO~O[!wX^pX^!wXa!wXd!wXhpXh!wXrpXr!wXwpXw!wX!PpX!P!wX!QpX!Q!wX!WpX!W!wX!]pX!]!wX!p!wX!q!wX%OpX%O!wX%U!wX%V!wX%\
YpX%Y!wX%f!wX%g!wX%h!wX%i!wX%j!wX~O^!hOh!POr!jOw}O!P!OO!Q!kO!WaO!]!QO%O!eO%Y!fO~On!lO#W%]XV%]X^%]Xh%]Xr%]Xw%]X!P%]X!Q%]X!W%]X!]%]X#T%]X$w%]X%O%]X%Y%]Xu%]X~O[oO^\
YOaoOdoOh!POr!pOw}O!P!OO!WaO!]!QO!phO!qhO%O+wO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~O!Q-OO~P*aOj!qO^%XX]%XXn%XX!V%XX~O!W!tOV%TXZ%TX^%TXn%TX!Q%TX!W%TX!|%TX#R%TX#T%TX#\
U%TX$w%TX%Y%TX%`%TX%f%TX%g%TX%i%TX%j%TX%k%TX%l%TX%m%TX%n%TX%o%TX%p%TX%q%TX]%TX!V%TXj%TXi%TX!a%TXu%TX~OZ!sO~P,^O%O!eO~O!W!tO^%WXj%WX]%WXn%WX!V%WXu%WXV%WX$w%WX%`%\
WX#T%WX[%WX!a%WX~Ou!{O!QnO!V!zO~P*aOV!}O[oO^YOaoOdoOh!POjcOr!pOw}O!P!OO!QnO!WaO!]!QO!phO!qhO#Y!RO#^!SO#d!TO#j!UO#m!VO#v!WO#{!XO#}!YO$S!ZO$U![O$V![O$W!]O$Y!^O$[!\
_O%OQO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlOi%dP~O^#QO~OZ#RO^#VOn#TO!Q#cO!W#SO#R#dO%Y#XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YO%p#[O%q#]OV`X#T%eX#U%eX$w`X~O!\
|#`O~P2gO^#VO~O^#eO~O!QnO~P*aO[oO^YOaoOdoOh!POr!pOw}O!QnO!WaO!]!QO!phO!qhO%O+wO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~O!P#hO~P4jO#T#iO#U#iO~O#W#jO~O!a#kO~OVvO[oO^YOao\
OdoOh!POjcOr|Ow}O!P!OO!QnO!WaO!]!QO!phO!qhO#Y!RO#^!SO#d!TO#j!UO#m!VO#v!WO#{!XO#}!YO$S!ZO$U![O$V![O$W!]O$Y!^O$[!_O%OQO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~O$v%QX~P6h\
O%O#oO~OZ#rO[#qO^#sO%O#oO~O^#uO%O#oO~Oj#yO~O^!hOh!POr!jOw}O!P!OO!Q#|O!WaO!]!QO%O!eO%Y!fO~Oj#}O~O!W$PO~O^$RO%O#oO~O^$UO%O#oO~O^$XO%O#oO~O[oO^YOaoOdoOh!POr!pOw}O!\
P!OO!Q-PO!WaO!]!QO!phO!qhO%O$ZO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~Oj$`O~P;_OV$fOjcO~P;_Oj$kO~O!QnOV$RX$w$RX~P*aO%O$oOV$TX$w$TX~O%O$oO~O${$rO$|$rO$}$tO~OZeX^!TX!W!\
TXj!TXn!TXh!TXr!TXw!TX{!TX!P!TX!Q!TX!]!TX%O!TX%Y!TX~O]!TX!V!TXu!TX#T!TXV!TX$w!TX%`!TX[!TX!a!TX~P>VO^!hOh!POr-TOw}O!P-_O!Q-`O!W-^O!]-eO%O!eO%Y!fO~OZ!sO~O^#uO~O!P\
$xO~On!lO#W%]aV%]a^%]ah%]ar%]aw%]a!P%]a!Q%]a!W%]a!]%]a#T%]a$w%]a%O%]a%Y%]au%]a~O]${O^#QO~OZ#RO^#VO!W#SO%Y#XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YO%p#[\
O%q#]O~O]$|O!|,WO~PBROj!qOn%QO!QnOi%cP~P*aO!V%WO!|#`O~PBRO!V%YO~OV!}O[oO^YOaoOdoOh!POjcOr!pOw}O!P!OO!QnO!WaO!]!QO!phO!qhO#Y!RO#^!SO#d!TO#j!UO#m!VO#v!WO#{!XO#}!Y\
O$S!ZO$U![O$V![O$W!]O$Y!^O$[!_O%OQO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~Oi%dX#p%dX#q%dX~PDQOi%]O~O[oO^YOaoOdoOh!POr!pOw}O!P!OO!Q-QO!WaO!]!QO!phO!qhO%O+{O%UTO%VUO%YV\
O%fiO%giO%hjO%ikO%jlO~O^%aO%O%_O~O!QnO!a%cO~P*aO!QnOn$mX#T$mX#U$mXV$mX$w$mX!a$mX~P*aOn#TO#T%ea#U%eaV%ea$w%ea!a%ea~O]%fO~PF|OV#ga$w#ga~PDTO[%sO~OZ#rO[#qO]%vO%O#o\
O~O^!hOh!POn%zOr-TOu%xOw}O!P-_O!Q-`O!W-^O!]-eO%O,dO%Y!fO]%[P~O^&OOh!POr!jOw}O!P!OO!Q!kO!WaO!]!QO%Y!fO^%ZXj%ZX~O%O%}O~PKfOjcO^qa]qanqa!Vqa~O^#uO!W&SO~O^!hOh!POr-\
TOw}O{&WO!P-_O!Q-`O!W-^O!]-eO%O,xO%Y!fO~Oi&^O~PL{O^!hOh!POr!jOw}O!Q!kO!WaO!]!QO%O!eO%Y!fO~O!P#hO~PMwOi&eO%O,yO%Y!fO~O#T&gOV#ZX$w#ZX~P?tO]&kO%O#oO~O^!hOh!POr-TOw\
}O!P-_O!Q-`O!]-eO%O!eO%Y!fO~O!W&lO#T&mO~P! _O]&qO%O#oO~O#T&sOV#eX$w#eX~P?tO]&vO%O#oO~OjeX~P$XOjcO!|,XO~P2gOn!lO#W&yO#W%]X~O^#VOn#TO!Q#cO!W#SO!|,XO#R#dO%Y#XO%`#Z\
O%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YO%p#[O%q#]OV`X#T%eX#U%eX~OZ&zOj$`O$w`X~P!#cOi'OO#p'PO#q'QO~OZ#ROjcO~P!#cO#T'TO#U#iO~O#W'UO~OV'WO!QnO~P*aOV'XO~OjcO~O!\
|#`OV#za$w#za~PBROi'[O#p']O#q'^O~On#TO!|#`OV%eX$w%eX!a%eX~PBRO!|#`OV$Za$w$Za~PBRO${$rO$|$rO$}'`O~O]${O~O%O!eO]%ZXn%ZX!V%ZX~PKfO!|#`Oi!_Xn!_X!a!`X~PBROi!_Xn!_X!a\
!`X~O!a'aO~On'bOi%cX~Oi'dO~On'eO!V%bX!a%bX~O!V'gO~O]'jOn'kO!|,YO~PBROn'nO!V'mO!a'oO!|#`O~PBRO!QnO!V'qO!a'rO~P*aO!|#`On$ma#T$ma#U$maV$ma$w$ma!a$ma~PBRO]'sOu'tO~O\
%Y#XO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YOV!xiZ!xi^!xin!xi!Q!xi!W!xi!|!xi#R!xi#T!xi#U!xi$w!xi%`!xi%f!xi%g!xi%i!xi%p!xi%q!xi~O!V!xii!xi!a!xi~P!+YO%Y#XO%`#ZO%fiO%giO%i#Z\
O%j#YO%k#XO%l#XO%m#YO%n#YO%o#YOV!xiZ!xi^!xin!xi!Q!xi!W!xi#R!xi#T!xi#U!xi$w!xi%p!xi%q!xi!V!xii!xi!a!xi~O!|!xi~P!-TO!|#`O~P!-TO%Y#XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l\
#XO%m#YO%n#YO%o#YO%p#[OV!xiZ!xi^!xin!xi!Q!xi!W!xi#R!xi#T!xi#U!xi$w!xi%q!xi~O!|#`O!V!xii!xi!a!xi~P!/VO!|#`OV#Pi$w#Pi!a#Pi~PBRO]'uOn'wOu'vO~OZ#rO[#qO]'zO%O#oO~Ou'\
|O~P?tOn'}O]%[X~O](PO~OZeX^mX^!TXj!TX!W!TX~OjcOV$]i$w$]i~O%`(ZOV%^X$w%^Xn%^X!V%^X~Oi(`O~PL{O[(aO!W!tOVlX$wlX~On(bO~P?tO[(aOVlX$wlX~Oi(hO%O,yO%Y!fO~O!V(iO~O#T(kO\
~O](nO%O#oO~O[oO^YOaoOdoOh!POr!pOu-bOw}O!P!OO!QnO!V-UO!WaO!]!QO!phO!qhO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~O%O+zO~P!4vO](sO%O#oO~O#T(tOV#ea$w#ea~O](xO%O#oO~O#k(yOV\
#ii$w#ii~O[oO^YOaoOdoOh!POr!pOw}O!P!OO!Q-PO!WaO!]!QO!phO!qhO%O+xO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~O^(|O%O%_O~O#p%dP#q%dP~P/uOi)PO#p'PO#q'QO~O!a)RO~O!QnO#y)VO~P*\
aOV)WO!|#`O~PBROj#wa~P;_OV)WO!QnO~P*aOi)]O#p']O#q'^O~O[oO^YOaoOdoOh!POr!pOw}O!P!OO!QnO!WaO!]!QO!phO!qhO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~O%O,eO~P!:lO!a)bO~Oj!qO!\
QnO~P*aOj!qO!QnOi%ca~P*aOn)iOi%ca~O!V%ba!a%ba~P?tOn)lO!V%ba!a%ba~O])nO~O])oO~O!V)pO~O!QnO!V)rO!a)sO~P*aO!V)rO!a)sO!|#`O~PBRO])uOn)vO~O])wOn)xO~O^!hOh!POr-TOu%xO\
w}O!P-_O!Q-`O!W-^O!]-eO%O,dO%Y!fO~O]%[a~P!>nOn)|O]%[a~O]${O]tXntX~OjcOV$^q$w$^q~On*PO{&WO~P?tOn*SO!V%rX~O!V*UO~OjcOV$]q$w$]q~O%`(ZOV|a$w|an|a!V|a~O[*]OVla$wla~O\
[*]O!W!tOVla$wla~On*PO{&WO!W*`O^%WXj%WX~P! _OjcO#j!UO~OjcO!|,XO~PBROZ*dO^#VO!W#SO%Y#XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YO%p#[O%q#]O~O!|#`O~P!BoO#^*\
eO~P?tO!a*fO~Oj$`O!|,XO~P!BoO#W*hO~Oj#wi~P;_OV*kO!|#`O~PBROn#TO!Q#cO!|#`O!a$QX#T%eX~PBRO#T*lO~O#W*lO~O!a*mO~O!|#`Oi!_in!_i~PBRO!|#`Oi!bXn!bX!a!cX~PBROi!bXn!bX!a\
!cX~O!a*nO~Oj!qO!QnOi%ci~P*aO!V%bi!a%bi~P?tO!V*qO!a*rO!|#`O~PBRO!V*qO!|#`O~PBRO]*tO~O]*uO~O]*uOu*vO~O]%[i~P!>nO%O!eO!V%ra~On*|O!V%ra~O[+OOVli$wli~O%O+yO~P!4vO#k\
+QOV#iy$w#iy~O^+RO%O%_O~O]+SO~O!|,XOj#xq~PBROj#wq~P;_O!V+ZO!|#`O~PBRO]+[On+]O~O%O!eO!V%ri~O^#QOn'eO!V%bX~O#^+`O~P?tOj+aO~O^#VO!W#SO!|#`O%Y#XO%`#ZO%fiO%giO%i#ZO%\
j#YO%k#XO%l#XO%m#YO%n#YO%o#YO%p#[O%q#]O~OZ+cO~P!JvO!|#`O!a$Qi~PBRO!|#`Oi!bin!bi~PBRO!V+dO!|#`O~PBRO]+eO~O]+fO~Oi+iO#p+jO#q+kO~O^+lO%O%_O~Oi+pO#p+jO#q+kO~O!a+rO~\
O#^+sO~P?tO!a+tO~O]+uO~OZeX^eX^!TXj!TX!WeX!W!TX!|eX%YeX%`eX%feX%geX%ieX%jeX%keX%leX%meX%neX%oeX%peX%qeXVeXneX!QeX#ReX#TeX#UeX$weX~O]eX]!TX!VeXieX!aeX~P!NUOjeX~P\
!NUOZeX^eX^!TXj!TX!WeX!W!TX!|eX%YeX%`eX%feX%geX%ieX%jeX%keX%leX%meX%neX%oeX%peX%qeXn!TX!VeX~O]eX!V!TX~P#!gOh!TXr!TXw!TX{!TX!P!TX!Q!TX!]!TX%O!TX%Y!TX~P#!gOZeX^eX\
^!TXj!TXneX!WeX!W!TX!|eX%YeX%`eX%feX%geX%ieX%jeX%keX%leX%meX%neX%oeX%peX%qeX~O]eXueX~P#$xO]$mXn$mXu$mX~PF|Oj$mXn$mX~P!7`On+|O]%eau%ea~On+}Oj%ea~O[oO^YOaoOdoOh!P\
Or!pOw}O!P!OO!Q-OO!WaO!]!QO!phO!qhO%O+yO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~OZeX]!TX^UXhUXnUXn!TXrUXuUXwUX!PUX!QUX!WUX!W!TX!]UX%OUX%YUX~OnUX!QeX!aeX#TeX#WUX~P#$xOn\
+|O!|,YO]%eXu%eX~PBROn+}O!|,XOj%eX~PBRO^&OOV%ZXj%ZX$w%ZX]%ZXn%ZX!V%ZXu%ZX%`%ZX#T%ZX[%ZX!a%ZX~P?wO!|,YO]$man$mau$ma~PBRO!|,XOj$man$ma~PBRO%Y#XO%j#YO%k#XO%l#XO%m#\
YO%n#YO%o#YOZ!xi]!xi^!xi!W!xi!|!xi%`!xi%f!xi%g!xi%i!xi%p!xi%q!xi~Oj!xi~P!+YOn!xiu!xi~P#,hO%Y#XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YOZ!xi]!xi^!xi!W!xi\
!|!xi%p!xi%q!xi~O%Y#XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YOV!xiZ!xi^!xij!xin!xi!Q!xi!W!xi#R!xi#T!xi#U!xi$w!xi%p!xi%q!xi~O!|!xi~P#/_On!xiu!xi~P#.TO%Y#\
XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m#YO%n#YO%o#YOZ!xi]!xi^!xi!W!xi%p!xi%q!xi~O!|,WO~P#1^O!|,XO~P#/_O!|,YOn!xiu!xi~P#1^O%Y#XO%`#ZO%fiO%giO%i#ZO%j#YO%k#XO%l#XO%m\
#YO%n#YO%o#YO%p#[OZ!xi]!xi^!xi!W!xi%q!xi~O!|,WO~P#3QO!|,XOj!xi~P!/VO!|,YOn!xiu!xi~P#3QO!|,XOj#Pi~PBROV!TXZeX^mX!W!TX$w!TX~O%`!TX~P#5RO[!TXhmXnmXrmXwmX!PmX!QmX!W\
mX!]mX%OmX%YmX~P#5ROn#TO!Q,aO!|,XO#R#dOj`X#T%eX#U%eX~PBRO[oO^YOaoOdoOh!POr!pOw}O!P#hO!WaO!]!QO!phO!qhO%UTO%VUO%YVO%fiO%giO%hjO%ikO%jlO~O!Q-OO%O+yO~P#6{O!Q-PO%O+\
xO~P#6{O!Q-QO%O+{O~P#6{O#T,bO#U,bO~O#W,cO~O^!hOh!POr-TOw}O!P-_O!Q-WO!W-^O!]-eO%O!eO%Y!fO~O^!hOh!POr-TOw}O!Q-`O!W-^O!]-eO%O!eO%Y!fO~O!P-VO~P#9zO%O+wO~P!4vO!P-XO~\
O!V-YO!|#`O~PBRO!V-ZO~O!V-[O~O!W-dO~OP%ka%Oa~",goto:"!FW%sPP%tP%wP%zP'SP'XPPPP'`'cP'u'uP)w'u-_PPP0j0m0qP1V4b1VP7s8WP1VP8a8d8hP8p8w1VPP1V8{<`?vPPCY-_-_-_PCdCuCxP\
C{DQ'u'uDV'uES'u'u'u'uGUIW'uPPJR'uJUMjMjMj'u! r! r!#SP!$`!%d!&d'cP'cPP'cP!&yP!'V!'^!&yP!'a!'h!'n!'w!&yP!'z!(R!&y!(U!(fPP!&yP!(x!)UPP!&y!)Y!)c!&yP!)g!)gP!&yP!&yP\
!)j!)m!&v!&yP!&yPPP!&yP!&yP!)q!)q!)w!)}!*U!*[!*d!*j!*p!*w!*}!+T!+Z!.q!.x!/O!/X!/m!/s!/z!0Q!0W!0^!0d!0jPPPPPPPPP!0p!1f!1k!1{!2kPP!7P!:^P!>u!?Z!?_!@Z!@fP!@p!D_!Df\
!Di!DuPPPPPPPPPPPP!FSR!aPRyO!WXOScw!R!T!U!W#O#k#n#u$R$X&O&j&u&|'W'Y']'})W)|*k*w+gQ#pzU#r{#s%uQ#x|U$T!S$U&pQ$^!VQ$y!lR)U'RVROS#nQ#t{T%t#s%uR#t{qrOScw!U!V!W#O#k#n\
&|'W'Y)W*k+g%PoOSYacmnw!U!V!W!X!Z!_!q#O#Q#S#T#V#^#_#`#a#b#c#i#j#k#n$f%c&g&l&s&x&y&|'P'R'T'U'W'X'Y']'a'b'o'r'w(k(t)V)W)i)s*`*h*k*l*n*o*r+g+|+},Q,R,S,T,U,V,W,X,Y,\
Z,[,],^,_,`,a,b,c,{,|,}-O-P-Q-^%O]OSYacmnw!U!V!W!X!Z!_!q#O#Q#S#T#V#^#_#`#a#b#c#i#j#k#n$f%c&g&l&s&x&y&|'P'R'T'U'W'X'Y']'a'b'o'r'w(k(t)V)W)i)s*`*h*k*l*n*o*r+g+|+}\
,Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,{,|,}-O-P-Q-^#u!iW^!O!h!t!z#e#h#u#v#y#|#}$P$Q$T$W$v$x%W%Y%a%x%y&O&S&W&]&`&b&d&m'e'|'}(S([(c(i(o(|)l)|*P*Q*S*p*w*|+R+^+j+l,h\
-U-V-W-X-Y-Z-[-]-_-d'cbOSWYacmnw!O!U!V!W!X!Z!_!h!q!t!z#O#Q#S#T#V#^#_#`#a#b#c#e#h#i#j#k#n#u#v#y#|$P$Q$T$W$f$v$x%W%Y%a%c%x%y&O&W&]&`&g&l&m&s&x&y&|'P'R'T'U'W'X'Y']\
'a'b'e'o'r'w'|'}(S([(c(i(k(o(t(|)V)W)i)l)s)|*Q*`*h*k*l*n*o*p*r*w+R+g+j+l+|+},Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,h,{,|,}-O-P-Q-U-V-W-X-Y-Z-[-]-^-_-dR$O!PT&c#}&d\
W%`#R&z*d+cQ&Q#vS&V#y&]S&`#}&dR*Y(b'cZOSWYacmnw!O!U!V!W!X!Z!_!h!q!t!z#O#Q#S#T#V#^#_#`#a#b#c#e#h#i#j#k#n#u#v#y#|$P$Q$T$W$f$v$x%W%Y%a%c%x%y&O&W&]&`&g&l&m&s&x&y&|'\
P'R'T'U'W'X'Y']'a'b'e'o'r'w'|'}(S([(c(i(k(o(t(|)V)W)i)l)s)|*Q*`*h*k*l*n*o*p*r*w+R+g+j+l+|+},Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,h,{,|,}-O-P-Q-U-V-W-X-Y-Z-[-]-^-\
_-d%fWOSWYacmnw!O!U!V!W!X!Z!_!q!z#O#Q#S#T#V#^#_#`#a#b#c#h#i#j#k#n#v#|$f$v$x%W%Y%c&g&l&s&x&y&|'P'R'T'U'W'X'Y']'a'b'o'r'w(i(k(t)V)W)i)s*`*h*k*l*n*o*r+g+|+},Q,R,S,\
T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,{,|,}-O-P-Q-^S&b#}&d!{-]!h!t#e#u#y$P$Q$T$W%a%x%y&O&W&]&`&m'e'|'}(S([(c(o(|)l)|*Q*p*w+R+j+l,h-U-V-W-X-Y-Z-[-]-_-dQ#v|S$v!j!pU&P#v$v\
,hZ,h#x&Q&U&V-TS%{#u&OV){'})|*wR#z}T&[#y&]]&X#y&](S([(o*QZ&Z#y&](S(o*QT([&Y(]'s_OSWYacmnw!O!U!V!W!X!Z!_!h!q!t!z#O#Q#S#T#V#^#_#`#a#b#c#e#h#i#j#k#n#u#v#y#|#}$P$Q$\
T$W$f$v$x%W%Y%a%c%x%y&O&S&W&]&`&b&d&g&l&m&s&x&y&|'P'R'T'U'W'X'Y']'a'b'e'o'r'w'|'}(S([(c(i(k(o(t(|)V)W)i)l)s)|*P*Q*S*`*h*k*l*n*o*p*r*w*|+R+^+g+j+l+|+},Q,R,S,T,U,\
V,W,X,Y,Z,[,],^,_,`,a,b,c,h,{,|,}-O-P-Q-U-V-W-X-Y-Z-[-]-^-_-d'r_OSWYacmnw!O!U!V!W!X!Z!_!h!q!t!z#O#Q#S#T#V#^#_#`#a#b#c#e#h#i#j#k#n#u#v#y#|#}$P$Q$T$W$f$v$x%W%Y%a%\
c%x%y&O&S&W&]&`&b&d&g&l&m&s&x&y&|'P'R'T'U'W'X'Y']'a'b'e'o'r'w'|'}(S([(c(i(k(o(t(|)V)W)i)l)s)|*P*Q*S*`*h*k*l*n*o*p*r*w*|+R+^+g+j+l+|+},Q,R,S,T,U,V,W,X,Y,Z,[,],^,\
_,`,a,b,c,h,{,|,}-O-P-Q-U-V-W-X-Y-Z-[-]-^-_-dR!w^'bbOSWYacmnw!O!U!V!W!X!Z!_!h!q!t!z#O#Q#S#T#V#^#_#`#a#b#c#e#h#i#j#k#n#u#v#y#|$P$Q$T$W$f$v$x%W%Y%a%c%x%y&O&W&]&`&\
g&l&m&s&x&y&|'P'R'T'U'W'X'Y']'a'b'e'o'r'w'|'}(S([(c(i(k(o(t(|)V)W)i)l)s)|*Q*`*h*k*l*n*o*p*r*w+R+g+j+l+|+},Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,h,{,|,}-O-P-Q-U-V-\
W-X-Y-Z-[-]-^-_-dS&a#}&dR(d&bS!u]fX!x`&_(e(oQ!r[Q%O!qQ)d'aU)f'b)i*oR+X*nR%R!qR%P!qV)h'b)i*oV)g'b)i*odtOScw#O#k#n&|'Y+gQ$h!WQ&R#wQ&w$[S'S$c$iQ(V&TQ*O(RQ*V(WQ*b(y\
Q*c(zR+_+Q%PfOSYacmnw!U!V!W!X!Z!_!q#O#Q#S#T#V#^#_#`#a#b#c#i#j#k#n$f%c&g&l&s&x&y&|'P'R'T'U'W'X'Y']'a'b'o'r'w(k(t)V)W)i)s*`*h*k*l*n*o*r+g+|+},Q,R,S,T,U,V,W,X,Y,Z,\
[,],^,_,`,a,b,c,{,|,}-O-P-Q-^%PgOSYacmnw!U!V!W!X!Z!_!q#O#Q#S#T#V#^#_#`#a#b#c#i#j#k#n$f%c&g&l&s&x&y&|'P'R'T'U'W'X'Y']'a'b'o'r'w(k(t)V)W)i)s*`*h*k*l*n*o*r+g+|+},Q\
,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,{,|,}-O-P-Q-^!q#Weg!o!y$[$_$c$j$m$q$}%^%b%d%m'V'p(z({)S)Y)^)c)e)q)t*i*s+T+V+W+Y,f,g,i,j,w,z-aR#fh#^mOSacmnw!X!Z!_!q#O#S#T#^#_\
#`#a#b#c#i#j#k#n$f%c&g&l&s&y&|'P'T'U'X'Y']'a'b'o'r(k(t)i)s*`*h*l*n*o*r+g-^!W#_e!y$j$m$q$}%b%d%j%k%l%m'V'p({)Y)^)c)e)q)t*s+T+V+W+Y-aW,T!o,n,q,tj,U$[$_$c(z)S*i,g,\
j,o,r,u,w,z[,V%^,f,i,p,s,v`,{Y,Q,T,W,Z,^,{-Ox,|!U!V!W&x'R'W)V)W*k+},R,U,X,[,_,a,b,c,|-Pg,}#Q#V'w+|,S,V,Y,],`,}-Q#^mOSacmnw!X!Z!_!q#O#S#T#^#_#`#a#b#c#i#j#k#n$f%c\
&g&l&s&y&|'P'T'U'X'Y']'a'b'o'r(k(t)i)s*`*h*l*n*o*r+g-^`,{Y,Q,T,W,Z,^,{-Ox,|!U!V!W&x'R'W)V)W*k+},R,U,X,[,_,a,b,c,|-Pg,}#Q#V'w+|,S,V,Y,],`,}-Q!Y#^e!y$j$m$q$}%b%d%\
i%j%k%l%m'V'p({)Y)^)c)e)q)t*s+T+V+W+Y-aY,Q!o,k,n,q,tl,R$[$_$c(z)S*i,g,j,l,o,r,u,w,z_,S%^,f,i,m,p,s,v!W#_e!y$j$m$q$}%b%d%j%k%l%m'V'p({)Y)^)c)e)q)t*s+T+V+W+Y-aW,T\
!o,n,q,tj,U$[$_$c(z)S*i,g,j,o,r,u,w,z],V%^,f,i,p,s,v!S#ae!y$j$m$q$}%b%d%l%m'V'p({)Y)^)c)e)q)t*s+T+V+W+Y-aS,Z!o,tf,[$[$_$c(z)S*i,g,j,u,w,zX,]%^,f,i,v!Q#be!y$j$m$\
q$}%b%d%m'V'p({)Y)^)c)e)q)t*s+T+V+W+Y-aQ,^!od,_$[$_$c(z)S*i,g,j,w,zV,`%^,f,iprOScw!U!V!W#O#k#n&|'W'Y)W*k+gR)a']etOScw#O#k#n&|'Y+gQ$S!RT&i$R&jR$S!RQ$V!ST&o$U&pQ&\
U#xR&m$TS(T&S&lV*{*S*|+^R$V!SQ$Y!TT&t$X&uR$Y!TdsOScw#O#k#n&|'Y+gT$p![!]dtOScw#O#k#n&|'Y+gQ*b(yR+_+QQ$a!VQ&{$_Q)T'RR*g)ST&|$`&}Q+b+SQ+m+fR+v+uT+g+a+hR$i!WR$l!YT'\
Y$k'ZXuOSw#nQ$s!`R'_$sSSO#nR!dSQ%u#sR'y%uUwOS#nR#mwQ&d#}R(g&dQ(c&`R*Z(cS!mX$^R$z!mQ(O%{R)}(OQ&]#yR(_&]Q(]&YR*X(]'r^OSWYacmnw!O!U!V!W!X!Z!_!h!q!t!z#O#Q#S#T#V#^#_\
#`#a#b#c#e#h#i#j#k#n#u#v#y#|#}$P$Q$T$W$f$v$x%W%Y%a%c%x%y&O&S&W&]&`&b&d&g&l&m&s&x&y&|'P'R'T'U'W'X'Y']'a'b'e'o'r'w'|'}(S([(c(i(k(o(t(|)V)W)i)l)s)|*P*Q*S*`*h*k*l*n\
*o*p*r*w*|+R+^+g+j+l+|+},Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,h,{,|,}-O-P-Q-U-V-W-X-Y-Z-[-]-^-_-dR!v^S'f%T+PR)m'fQ'c%RR)j'cW#Oc&|'Y+gR%[#O^#Ue$[$_$c$m)^,zU%e#U,O\
,PQ,O,fR,P,gQ&j$RR(m&jS*Q(S(oR*y*QQ*T(TR*}*TQ&p$UR(r&pQ&u$XR(w&uQ&}$`R)O&}Q+h+aR+o+hQ'Z$kR)['ZQ!cRQ#luQ#nyQ%Z!|Q&x$]Q'R$bQ'x%tQ(^&[Q(f&cQ(l&iQ(q&oR(v&tVxOS#nWuO\
Sw#nY!|c#O&|'Y+gR%r#kdtOScw#O#k#n&|'Y+gQ$]!UQ$b!VQ$g!WQ)X'WQ*j)WR+U*kdeOScw#O#k#n&|'Y+gQ!oYQ!ya`#gmn,{,|,}-O-P-QQ$[!UQ$_!VQ$c!WQ$j!Xd$m!Z#i#j&g&s'P'T'U(k(tQ$q!_\
Q$}!qQ%^#QQ%b#SQ%d#TW%h#^,Q,R,SQ%i#_Q%j#`Q%k#aQ%l#bQ%m#cQ'V$fQ'p%cQ(z&xQ({&yQ)S'RQ)Y'XQ)^']Q)c'aU)e'b)i*oQ)q'oQ)t'rQ*i)VQ*s)sQ+T*hQ+V*lQ+W*nQ+Y*rS,f#V'wS,g,b,cQ\
,i+|Q,j+}Q,k,TQ,l,UQ,m,VQ,n,WQ,o,XQ,p,YQ,q,ZQ,r,[Q,s,]Q,t,^Q,u,_Q,v,`Q,w,aU,z'W)W*kV-a&l*`-^#bZW!O!h!t!z#e#h#u#v#y#|$P$Q$T$W$v$x%W%Y%a%x%y&O&W&]&`&m'e'|'}(S([(c\
(i(o(|)l)|*Q*p*w+R+j+l,h-U-V-W-X-Y-Z-[-]-_-d%P[OSYacmnw!U!V!W!X!Z!_!q#O#Q#S#T#V#^#_#`#a#b#c#i#j#k#n$f%c&g&l&s&x&y&|'P'R'T'U'W'X'Y']'a'b'o'r'w(k(t)V)W)i)s*`*h*k*\
l*n*o*r+g+|+},Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,{,|,}-O-P-Q-^$zdOSacmnw!U!V!W!X!Z!_!q#O#Q#S#T#V#^#_#`#a#b#c#i#j#k#n$f%c&g&l&s&x&y&|'P'R'T'U'W'X'Y']'a'b'o'r'w(\
k(t)V)W)i)s*h*k*l*n*o*r+g+|+},Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,{,|,}-O-P-Q-^S!gW-]Q!nYS#{!O-_Q$u!hS%T!t+jS%X!z-UQ%n#e[%o#h#|$x-V-W-XW%w#u'})|*wU&P#v$v,h[&X#y\
&](S([(o*QQ&f$PQ&h$QQ&n$TQ&r$WS'h%W-YS'i%Y-ZW'l%a(|+R+lS'{%x%yQ(Q&OQ(Y&WQ(d&`Q(p&mU)k'e)l*pQ)z'|Q*[(cS*^(i-[Q+P*`R-c-dS#w|!pS$w!j-TQ&T#xQ(R&QQ(W&UR(X&VT%|#u&Ohq\
OScw!U!V#O#k#n&|'Y+gU$Q!R$R&jU$W!T$X&uQ$e!WY%y#u&O'})|*wQ)`']V-S'W)W*kS&[#y&]S*R(S(oR*z*QY&Y#y&](S(o*QR*W(['``OSWYacmnw!O!U!V!W!X!Z!_!h!q!t!z#O#Q#S#T#V#^#_#`#a#\
b#c#e#h#i#j#k#n#u#v#y#|$P$Q$T$W$f$v$x%W%Y%a%c%x%y&O&W&]&`&g&m&s&x&y&|'P'R'T'U'W'X'Y']'a'b'e'o'r'w'|'}(S([(c(i(k(o(t(|)V)W)i)l)s)|*Q*`*h*k*l*n*o*p*r*w+R+g+j+l+|+\
},Q,R,S,T,U,V,W,X,Y,Z,[,],^,_,`,a,b,c,h,{,|,}-O-P-Q-U-V-W-X-Y-Z-[-]-^-_-dS&_#}&dW(S&S*S*|+^Q(e&bQ(o&lR*x*PS%U!t*`R+q+jR%S!qQ#PcQ(}&|Q)Z'YR+n+ghpOScw!U!V#O#k#n&|\
'Y+gQ$d!WQ$n!ZQ%g#VU%p#i'T,bU%q#j'U,cQ(j&gQ(u&sQ)Q'PQ)_']Q)y'wQ*_(kQ*a(tV-R'W)W*kT(U&S&l",nodeNames:"⚠ LineComment BlockComment SourceFile PackageClause package\
 DefName ; ImportDecl import ImportSpec . String ) ( SpecList ExprStatement Number Bool Nil Rune VariableName TypedLiteral StructType struct } { StructBody Fiel\
dDecl FieldName , PointerType * FunctionType func Parameters Parameter ... InterfaceType interface InterfaceBody MethodElem UnderlyingType ~ TypeElem LogicOp Ch\
annelType chan <- ParenthesizedType QualifiedType TypeName ParameterizedType ] [ TypeArgs ArrayType SliceType MapType map LiteralValue Element Key : Element Key\
 ParenthesizedExpr FunctionLiteral Block Conversion SelectorExpr IndexExpr SliceExpr TypeAssertion CallExpr ParameterizedExpr Arguments CallExpr make new Argume\
nts UnaryExp ArithOp LogicOp BitOp DerefOp BinaryExp ArithOp BitOp BitOp CompareOp LogicOp LogicOp SendStatement IncDecStatement IncDecOp Assignment = UpdateOp \
VarDecl := ConstDecl const ConstSpec SpecList TypeDecl type TypeSpec TypeParams TypeParam SpecList VarDecl var VarSpec SpecList LabeledStatement LabelName IfSta\
tement if else SwitchStatement switch SwitchBlock Case case default TypeSwitchStatement SwitchBlock Case ForStatement for ForClause RangeClause range GoStatemen\
t go SelectStatement select SelectBlock Case ReceiveStatement ReturnStatement return GotoStatement break continue goto FallthroughStatement fallthrough DeferSta\
tement defer FunctionDecl MethodDecl",maxTerm:218,context:Xl,nodeProps:[["isolate",-3,2,12,20,""],["group",-18,12,17,18,19,20,21,22,66,67,69,70,71,72,73,74,77,81,
86,"Expr",-20,16,68,93,94,96,99,101,105,111,115,117,120,126,129,134,136,141,143,147,149,"Statement",-12,23,31,33,38,46,49,50,51,52,56,57,58,"Type"],["openedBy",
13,"(",25,"{",53,"["],["closedBy",14,")",26,"}",54,"]"]],propSources:[Sl],skippedNodes:[0,1,2,153],repeatNodeCount:23,tokenData:":b~RvXY#iYZ#i]^#ipq#iqr#zrs$Xuv\
&Pvw&^wx&yxy(qyz(vz{({{|)T|})e}!O)j!O!P)u!P!Q+}!Q!R,y!R![-t![!]2^!]!^2k!^!_2p!_!`3]!`!a3e!c!}3x!}#O4j#P#Q4o#Q#R4t#R#S4|#S#T9X#T#o3x#o#p9q#p#q9v#q#r:W#r#s:]$g;'S\
3x;'S;=`4d<%lO3x~#nS$y~XY#iYZ#i]^#ipq#iU$PP%hQ!_!`$SS$XO!|S~$^W[~OY$XZr$Xrs$vs#O$X#O#P${#P;'S$X;'S;=`%y<%lO$X~${O[~~%ORO;'S$X;'S;=`%X;=`O$X~%^X[~OY$XZr$Xrs$vs#O\
$X#O#P${#P;'S$X;'S;=`%y;=`<%l$X<%lO$X~%|P;=`<%l$X~&UP%l~!_!`&X~&^O#U~~&cR%j~vw&l!_!`&X#Q#R&q~&qO%p~~&vP%o~!_!`&X~'OWd~OY&yZw&ywx'hx#O&y#O#P'm#P;'S&y;'S;=`(k<%lO\
&y~'mOd~~'pRO;'S&y;'S;=`'y;=`O&y~(OXd~OY&yZw&ywx'hx#O&y#O#P'm#P;'S&y;'S;=`(k;=`<%l&y<%lO&y~(nP;=`<%l&y~(vO^~~({O]~~)QP%Y~!_!`&X~)YQ%f~{|)`!_!`&X~)eO#R~~)jOn~~)o\
Q%g~}!O)`!_!`&X~)zRZS!O!P*T!Q![*`#R#S+w~*WP!O!P*Z~*`Ou~Q*eTaQ!Q![*`!g!h*t#R#S+w#X#Y*t#]#^+rQ*wS{|+T}!O+T!Q![+^#R#S+lQ+WQ!Q![+^#R#S+lQ+cRaQ!Q![+^#R#S+l#]#^+rQ+oP\
!Q![+^Q+wOaQQ+zP!Q![*`~,SR%k~z{,]!P!Q,b!_!`&X~,bO$z~~,gSP~OY,bZ;'S,b;'S;=`,s<%lO,b~,vP;=`<%l,bQ-O[aQ!O!P*`!Q![-t!d!e.c!g!h*t!q!r/Z!z!{/x#R#S.]#U#V.c#X#Y*t#]#^+r\
#c#d/Z#l#m/xQ-yUaQ!O!P*`!Q![-t!g!h*t#R#S.]#X#Y*t#]#^+rQ.`P!Q![-tQ.fR!Q!R.o!R!S.o#R#S/QQ.tSaQ!Q!R.o!R!S.o#R#S/Q#]#^+rQ/TQ!Q!R.o!R!S.oQ/^Q!Q!Y/d#R#S/rQ/iRaQ!Q!Y/d\
#R#S/r#]#^+rQ/uP!Q!Y/dQ/{T!O!P0[!Q![1c!c!i1c#R#S2Q#T#Z1cQ0_S!Q![0k!c!i0k#R#S1V#T#Z0kQ0pVaQ!Q![0k!c!i0k!r!s*t#R#S1V#T#Z0k#]#^+r#d#e*tQ1YR!Q![0k!c!i0k#T#Z0kQ1hWaQ\
!O!P0k!Q![1c!c!i1c!r!s*t#R#S2Q#T#Z1c#]#^+r#d#e*tQ2TR!Q![1c!c!i1c#T#Z1c~2cP!a~!_!`2f~2kO#W~~2pOV~~2uR!|S}!O3O!^!_3T!_!`$S~3TO!Q~~3YP%m~!_!`&X~3bP#T~!_!`$S~3jQ!|S\
!_!`$S!`!a3p~3uP%n~!_!`&X~3}V%O~!Q![3x!c!}3x#R#S3x#T#o3x$g;'S3x;'S;=`4d<%lO3x~4gP;=`<%l3x~4oO!W~~4tO!V~~4yP%i~!_!`&X~5RV%O~!Q![5h!c!}3x#R#S3x#T#o3x$g;'S3x;'S;=`\
4d<%lO3x~5o^aQ%O~!O!P*`!Q![5h!c!g3x!g!h6k!h!}3x#R#S4|#T#X3x#X#Y6k#Y#]3x#]#^8k#^#o3x$g;'S3x;'S;=`4d<%lO3x~6pX%O~{|+T}!O+T!Q![7]!c!}3x#R#S8P#T#o3x$g;'S3x;'S;=`4d<\
%lO3x~7dXaQ%O~!Q![7]!c!}3x#R#S8P#T#]3x#]#^8k#^#o3x$g;'S3x;'S;=`4d<%lO3x~8UV%O~!Q![7]!c!}3x#R#S3x#T#o3x$g;'S3x;'S;=`4d<%lO3x~8rVaQ%O~!Q![3x!c!}3x#R#S3x#T#o3x$g;'\
S3x;'S;=`4d<%lO3x~9[TO#S9X#S#T$v#T;'S9X;'S;=`9k<%lO9X~9nP;=`<%l9X~9vOj~~9{Q%`~!_!`&X#p#q:R~:WO%q~~:]Oi~~:bO{~",tokenizers:[Pl,1,2,new mt("j~RQYZXz{^~^O$|~~aP!P!\
Qd~iO$}~~",25,181)],topRules:{SourceFile:[0,3]},dynamicPrecedences:{19:1,51:-1,55:2,69:-1,108:-1},specialized:[{term:184,get:o(O=>bl[O]||-1,"get")}],tokenPrec:5451});var kl=317,wl=318,ds=1,Tl=2,Zl=3,yl=4,Ul=319,_l=321,ql=322,Rl=5,vl=6,Yl=0,vn=[9,10,11,12,13,32,133,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,
8232,8233,8239,8287,12288],us=125,Wl=59,Yn=47,zl=42,jl=43,Vl=45,El=60,Cl=44,Gl=63,Al=46,Ll=91,Dl=new Lt({start:!1,shift(O,e){return e==Rl||e==vl||e==_l?O:e==ql},
strict:!1}),Nl=new be((O,e)=>{let{next:t}=O;(t==us||t==-1||e.context)&&O.acceptToken(Ul)},{contextual:!0,fallback:!0}),Ml=new be((O,e)=>{let{next:t}=O,i;vn.indexOf(
t)>-1||t==Yn&&((i=O.peek(1))==Yn||i==zl)||t!=us&&t!=Wl&&t!=-1&&!e.context&&O.acceptToken(kl)},{contextual:!0}),Il=new be((O,e)=>{O.next==Ll&&!e.context&&O.acceptToken(
wl)},{contextual:!0}),Bl=new be((O,e)=>{let{next:t}=O;if(t==jl||t==Vl){if(O.advance(),t==O.next){O.advance();let i=!e.context&&e.canShift(ds);O.acceptToken(i?ds:
Tl)}}else t==Gl&&O.peek(1)==Al&&(O.advance(),O.advance(),(O.next<48||O.next>57)&&O.acceptToken(Zl))},{contextual:!0});function Rn(O,e){return O>=65&&O<=90||O>=97&&
O<=122||O==95||O>=192||!e&&O>=48&&O<=57}o(Rn,"identifierChar");var Fl=new be((O,e)=>{if(O.next!=El||!e.dialectEnabled(Yl)||(O.advance(),O.next==Yn))return;let t=0;
for(;vn.indexOf(O.next)>-1;)O.advance(),t++;if(Rn(O.next,!0)){for(O.advance(),t++;Rn(O.next,!1);)O.advance(),t++;for(;vn.indexOf(O.next)>-1;)O.advance(),t++;if(O.
next==Cl)return;for(let i=0;;i++){if(i==7){if(!Rn(O.next,!0))return;break}if(O.next!="extends".charCodeAt(i))break;O.advance(),t++}}O.acceptToken(yl,-t)}),Hl=Mt(
{"get set async static":f.modifier,"for while do if else switch try catch finally return throw break continue default case defer":f.controlKeyword,"in of await \
yield void typeof delete instanceof as satisfies":f.operatorKeyword,"let var const using function class extends":f.definitionKeyword,"import export from":f.moduleKeyword,
"with debugger new":f.keyword,TemplateString:f.special(f.string),super:f.atom,BooleanLiteral:f.bool,this:f.self,null:f.null,Star:f.modifier,VariableName:f.variableName,
"CallExpression/VariableName TaggedTemplateExpression/VariableName":f.function(f.variableName),VariableDefinition:f.definition(f.variableName),Label:f.labelName,
PropertyName:f.propertyName,PrivatePropertyName:f.special(f.propertyName),"CallExpression/MemberExpression/PropertyName":f.function(f.propertyName),"FunctionDec\
laration/VariableDefinition":f.function(f.definition(f.variableName)),"ClassDeclaration/VariableDefinition":f.definition(f.className),"NewExpression/VariableNam\
e":f.className,PropertyDefinition:f.definition(f.propertyName),PrivatePropertyDefinition:f.definition(f.special(f.propertyName)),UpdateOp:f.updateOperator,"Line\
Comment Hashbang":f.lineComment,BlockComment:f.blockComment,Number:f.number,String:f.string,Escape:f.escape,ArithOp:f.arithmeticOperator,LogicOp:f.logicOperator,
BitOp:f.bitwiseOperator,CompareOp:f.compareOperator,RegExp:f.regexp,Equals:f.definitionOperator,Arrow:f.function(f.punctuation),": Spread":f.punctuation,"( )":f.
paren,"[ ]":f.squareBracket,"{ }":f.brace,"InterpolationStart InterpolationEnd":f.special(f.brace),".":f.derefOperator,", ;":f.separator,"@":f.meta,TypeName:f.typeName,
TypeDefinition:f.definition(f.typeName),"type enum interface implements namespace module declare":f.definitionKeyword,"abstract global Privacy readonly override":f.
modifier,"is keyof unique infer asserts":f.operatorKeyword,JSXAttributeValue:f.attributeValue,JSXText:f.content,"JSXStartTag JSXStartCloseTag JSXSelfCloseEndTag\
 JSXEndTag":f.angleBracket,"JSXIdentifier JSXNameSpacedName":f.tagName,"JSXAttribute/JSXIdentifier JSXAttribute/JSXNameSpacedName":f.attributeName,"JSXBuiltin/J\
SXIdentifier":f.standard(f.tagName)}),Kl={__proto__:null,export:20,as:25,from:33,default:36,async:41,function:42,in:52,out:55,const:56,extends:60,this:64,true:72,
false:72,null:84,void:88,typeof:92,super:108,new:142,delete:154,yield:163,await:167,class:172,public:237,private:237,protected:237,readonly:239,instanceof:258,satisfies:261,
import:294,keyof:351,unique:355,infer:361,asserts:397,is:399,abstract:419,implements:421,type:423,let:426,var:428,using:431,interface:437,enum:441,namespace:447,
module:449,declare:453,global:457,defer:473,for:478,of:487,while:490,with:494,do:498,if:502,else:504,switch:508,case:514,try:520,catch:524,finally:528,return:532,
throw:536,break:540,continue:544,debugger:548},Jl={__proto__:null,async:129,get:131,set:133,declare:195,public:197,private:197,protected:197,static:199,abstract:201,
override:203,readonly:209,accessor:211,new:403},eh={__proto__:null,"<":193},ps=$t.deserialize({version:14,states:"$GSQ%TQlOOO%[QlOOO'_QpOOP(lO`OOO*zQ!0MxO'#CiO+\
RO#tO'#CjO+aO&jO'#CjO+oO#@ItO'#DaO.QQlO'#DgO.bQlO'#DrO%[QlO'#DzO0fQlO'#ESOOQ!0Lf'#E['#E[O1PQ`O'#EXOOQO'#Ep'#EpOOQO'#Im'#ImO1XQ`O'#GtO1dQ`O'#EoO1iQ`O'#EoO3hQ!0Mx\
O'#JsO6[Q!0MxO'#JtO6uQ`O'#F^O6zQ,UO'#FuOOQ!0Lf'#Fg'#FgO7VO7dO'#FgO9XQMhO'#F}O9`Q`O'#F|OOQ!0Lf'#Jt'#JtOOQ!0Lb'#Js'#JsO9eQ`O'#GxOOQ['#K`'#K`O9pQ`O'#IZO9uQ!0LrO'#I\
[OOQ['#Ja'#JaOOQ['#I`'#I`Q`QlOOQ`QlOOO9}Q!L^O'#DvO:UQlO'#EOO:]QlO'#EQO9kQ`O'#GtO:dQMhO'#CoO:rQ`O'#EnO:}Q`O'#EzO;hQMhO'#FfO;xQ`O'#GtOOQO'#Ka'#KaO;}Q`O'#KaO<]Q`O'\
#G|O<]Q`O'#G}O<]Q`O'#HPO9kQ`O'#HSO=SQ`O'#HVO>kQ`O'#CeO>{Q`O'#HdO?TQ`O'#HjO?TQ`O'#HlO`QlO'#HnO?TQ`O'#HpO?TQ`O'#HsO?YQ`O'#HyO?_Q!0LsO'#IPO%[QlO'#IRO?jQ!0LsO'#ITO?\
uQ!0LsO'#IVO9uQ!0LrO'#IXO@QQ!0MxO'#CiOASQpO'#DlQOQ`OOO%[QlO'#EQOAjQ`O'#ETO:dQMhO'#EnOAuQ`O'#EnOBQQ!bO'#FfOOQ['#Cg'#CgOOQ!0Lb'#Dq'#DqOOQ!0Lb'#Jw'#JwO%[QlO'#JwOOQ\
O'#Jz'#JzOOQO'#Ii'#IiOCQQpO'#EgOOQ!0Lb'#Ef'#EfOOQ!0Lb'#KO'#KOOC|Q!0MSO'#EgODWQpO'#EWOOQO'#Jy'#JyODlQpO'#JzOEyQpO'#EWODWQpO'#EgPFWO&2DjO'#CbPOOO)CEO)CEOOOOO'#Ia'\
#IaOFcO#tO,59UOOQ!0Lh,59U,59UOOOO'#Ib'#IbOFqO&jO,59UOGPQ!L^O'#DcOOOO'#Id'#IdOGWO#@ItO,59{OOQ!0Lf,59{,59{OGfQlO'#IeOGyQ`O'#JuOIxQ!fO'#JuO+}QlO'#JuOJPQ`O,5:ROJgQ`\
O'#EpOJtQ`O'#KUOKPQ`O'#KTOKPQ`O'#KTOKXQ`O,5;^OK^Q`O'#KSOOQ!0Ln,5:^,5:^OKeQlO,5:^OMcQ!0MxO,5:fONSQ`O,5:nONmQ!0LrO'#KRONtQ`O'#KQO9eQ`O'#KQO! YQ`O'#KQO! bQ`O,5;]O!\
 gQ`O'#KQO!#lQ!fO'#JtOOQ!0Lh'#Ci'#CiO%[QlO'#ESO!$[Q!fO,5:sOOQS'#J{'#J{OOQO-E<k-E<kO9kQ`O,5=`O!$rQ`O,5=`O!$wQlO,5;ZO!&zQMhO'#EkO!(eQ`O,5;ZO!(jQlO'#DyO!(tQpO,5;eO\
!(|QpO,5;eO%[QlO,5;eOOQ['#FU'#FUOOQ['#FW'#FWO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fOOQ['#F['#F[O!)[\
QlO,5;uOOQ!0Lf,5;z,5;zOOQ!0Lf,5;{,5;{OOQ!0Lf,5;},5;}O%[QlO'#IqO!+_Q!0LrO,5<jO%[QlO,5;fO!&zQMhO,5;fO!+|QMhO,5;fO!-nQMhO'#E^O%[QlO,5;xOOQ!0Lf,5;|,5;|O!-uQ,UO'#FkO\
!.rQ,UO'#KYO!.^Q,UO'#KYO!.yQ,UO'#KYOOQO'#KY'#KYO!/_Q,UO,5<TOOOW,5<a,5<aO!/pQlO'#FwOOOW'#Ip'#IpO7VO7dO,5<RO!/wQ,UO'#FyOOQ!0Lf,5<R,5<RO!0hQ$IUO'#CyOOQ!0Lh'#C}'#C}\
O!0{O#@ItO'#DRO!1iQMjO,5<fO!1pQ`O,5<iO!3YQ(CWO'#GYO!3jQ`O'#GZO!3oQ`O'#GZO!5_Q(CWO'#G_O!6dQpO'#GcOOQO'#Go'#GoO!,TQMhO'#GnOOQO'#Gq'#GqO!,TQMhO'#GpO!7VQ$IUO'#JmOOQ\
!0Lh'#Jm'#JmO!7aQ`O'#JlO!7oQ`O'#JkO!7wQ`O'#CuOOQ!0Lh'#C{'#C{O!8YQ`O'#C}OOQ!0Lh'#DV'#DVOOQ!0Lh'#DX'#DXO!8_Q`O,5<fO1SQ`O'#DZO!,TQMhO'#GQO!,TQMhO'#GSO!8gQ`O'#GUO!8\
lQ`O'#GVO!3oQ`O'#G]O!,TQMhO'#GbO<]Q`O'#JlO!8qQ`O'#EqO!9`Q`O,5<hOOQ!0Lb'#Cr'#CrO!9hQ`O'#ErO!:bQpO'#EsOOQ!0Lb'#KS'#KSO!:iQ!0LrO'#KbO9uQ!0LrO,5=dO`QlO,5>uOOQ['#Ji'\
#JiOOQ[,5>v,5>vOOQ[-E<^-E<^O!<hQ!0MxO,5:bO!=[QpO,5:`O!?WQ!0MxO,5:jO%[QlO,5:jO!AnQ!0MxO,5:lOOQO,5@{,5@{O!B_QMhO,5=`O!BmQ!0LrO'#JjO9`Q`O'#JjO!COQ!0LrO,59ZO!CZQpO,\
59ZO!CcQMhO,59ZO:dQMhO,59ZO!CnQ`O,5;ZO!CvQ`O'#HcO!D[Q`O'#KeO%[QlO,5<OO!=[QpO,5<QO!DdQ`O,5={O!DiQ`O,5={O!DnQ`O,5={O!D|Q`O,5={O9uQ!0LrO,5={O<]Q`O,5=kOOQO'#Cy'#CyO\
!ETQpO,5=hO!E]QMhO,5=iO!EhQ`O,5=kO!EmQ!bO,5=nO!EuQ`O'#KaO?YQ`O'#HXO9kQ`O'#HZO!EzQ`O'#HZO:dQMhO'#H]O!FPQ`O'#H]OOQ[,5=q,5=qO!FUQ`O'#H^O!FgQ`O'#CoO!FlQ`O,59PO!FvQ`\
O,59PO!H{QlO,59POOQ[,59P,59PO!I]Q!0LrO,59PO%[QlO,59PO!KhQlO'#HfOOQ['#Hg'#HgOOQ['#Hh'#HhO`QlO,5>OO!LOQ`O,5>OO`QlO,5>UO`QlO,5>WO!LTQ`O,5>YO`QlO,5>[O!LYQ`O,5>_O!L_\
QlO,5>eOOQ[,5>k,5>kO%[QlO,5>kO9uQ!0LrO,5>mOOQ[,5>o,5>oO#!iQ`O,5>oOOQ[,5>q,5>qO#!iQ`O,5>qOOQ[,5>s,5>sO##VQpO'#D_O%[QlO'#JwO##aQpO'#JwO##{QpO'#DmO#$^QpO'#DmO#&oQl\
O'#DmO#&vQ`O'#JvO#'OQ`O,5:WO#'TQ`O'#EtO#'`Q`O'#EtO#'eQ`O'#KVO#'mQ`O,5;_O#'rQpO'#DmO#(PQpO'#EVOOQ!0Lf,5:o,5:oO%[QlO,5:oO#(WQ`O,5:oO?YQ`O,5;YO!CZQpO,5;YO!CcQMhO,5\
;YO:dQMhO,5;YO#(`Q`O,5@cO#(eQ07dO,5:sOOQO-E<g-E<gO#)kQ!0MSO,5;RODWQpO,5:rO#)uQpO,5:rODWQpO,5;RO!COQ!0LrO,5:rOOQ!0Lb'#Ej'#EjOOQO,5;R,5;RO%[QlO,5;RO#*SQ!0LrO,5;RO\
#*_Q!0LrO,5;RO!CZQpO,5:rOOQO,5;X,5;XO#*mQ!0LrO,5;RPOOO'#I_'#I_P#+RO&2DjO,58|POOO,58|,58|OOOO-E<_-E<_OOQ!0Lh1G.p1G.pOOOO-E<`-E<`OOOO,59},59}O#+^Q!bO,59}OOOO-E<b-\
E<bOOQ!0Lf1G/g1G/gO#+cQ!fO,5?PO+}QlO,5?POOQO,5?V,5?VO#+mQlO'#IeOOQO-E<c-E<cO#+zQ`O,5@aO#,SQ!fO,5@aO#,ZQ`O,5@oOOQ!0Lf1G/m1G/mO%[QlO,5@pO#,cQ`O'#IkOOQO-E<i-E<iO#,\
ZQ`O,5@oOOQ!0Lb1G0x1G0xOOQ!0Ln1G/x1G/xOOQ!0Ln1G0Y1G0YO%[QlO,5@mO#,wQ!0LrO,5@mO#-YQ!0LrO,5@mO#-aQ`O,5@lO9eQ`O,5@lO#-iQ`O,5@lO#-wQ`O'#InO#-aQ`O,5@lOOQ!0Lb1G0w1G0w\
O!(tQpO,5:uO!)PQpO,5:uOOQS,5:w,5:wO#.iQdO,5:wO#.qQMhO1G2zO9kQ`O1G2zOOQ!0Lf1G0u1G0uO#/PQ!0MxO1G0uO#0UQ!0MvO,5;VOOQ!0Lh'#GX'#GXO#0rQ!0MzO'#JmO!$wQlO1G0uO#2}Q!fO'#\
JxO%[QlO'#JxO#3XQ`O,5:eOOQ!0Lh'#D_'#D_OOQ!0Lf1G1P1G1PO%[QlO1G1POOQ!0Lf1G1g1G1gO#3^Q`O1G1PO#5rQ!0MxO1G1QO#5yQ!0MxO1G1QO#8aQ!0MxO1G1QO#8hQ!0MxO1G1QO#;OQ!0MxO1G1QO\
#=fQ!0MxO1G1QO#=mQ!0MxO1G1QO#=tQ!0MxO1G1QO#@[Q!0MxO1G1QO#@cQ!0MxO1G1QO#BpQ?MtO'#CiO#DkQ?MtO1G1aO#DrQ?MtO'#JtO#EVQ!0MxO,5?]OOQ!0Lb-E<o-E<oO#GdQ!0MxO1G1QO#HaQ!0Mz\
O1G1QOOQ!0Lf1G1Q1G1QO#IdQMjO'#J}O#InQ`O,5:xO#IsQ!0MxO1G1dO#JgQ,UO,5<XO#JoQ,UO,5<YO#JwQ,UO'#FpO#K`Q`O'#FoOOQO'#KZ'#KZOOQO'#Io'#IoO#KeQ,UO1G1oOOQ!0Lf1G1o1G1oOOOW1\
G1z1G1zO#KvQ?MtO'#JsO#LQQ`O,5<cO!)[QlO,5<cOOOW-E<n-E<nOOQ!0Lf1G1m1G1mO#LVQpO'#KYOOQ!0Lf,5<e,5<eO#L_QpO,5<eO#LdQMhO'#DTOOOO'#Ic'#IcO#LkO#@ItO,59mOOQ!0Lh,59m,59mO\
%[QlO1G2QO!8lQ`O'#IsO#LvQ`O,5<{OOQ!0Lh,5<x,5<xO!,TQMhO'#IvO#MdQMjO,5=YO!,TQMhO'#IxO#NVQMjO,5=[O!&zQMhO,5=^OOQO1G2T1G2TO#NaQ!dO'#CrO#NtQ(CWO'#ErO$ |QpO'#GcO$!dQ!\
dO,5<tO$!kQ`O'#K]O9eQ`O'#K]O$!yQ`O,5<vO$#aQ!dO'#C{O!,TQMhO,5<uO$#kQ`O'#G[O$$PQ`O,5<uO$$UQ!dO'#GXO$$cQ!dO'#K^O$$mQ`O'#K^O!&zQMhO'#K^O$$rQ`O,5<yO$$wQlO'#JwO$%RQpO\
'#GdO#$^QpO'#GdO$%dQ`O'#GhO!3oQ`O'#GlO$%iQ!0LrO'#IuO$%tQpO,5<}OOQ!0Lp,5<},5<}O$%{QpO'#GdO$&YQpO'#GeO$&kQpO'#GeO$&pQMjO,5=YO$'QQMjO,5=[OOQ!0Lh,5=_,5=_O!,TQMhO,5@\
WO!,TQMhO,5@WO$'bQ`O'#IzO$'vQ`O,5@VO$(OQ`O,59aOOQ!0Lh,59i,59iO$(TQ`O,5@WO$)TQ$IYO,59uOOQ!0Lh'#Jq'#JqO$)vQMjO,5<lO$*iQMjO,5<nO@zQ`O,5<pOOQ!0Lh,5<q,5<qO$*sQ`O,5<w\
O$*xQMjO,5<|O$+YQ`O'#KQO!$wQlO1G2SO$+_Q`O1G2SO9eQ`O'#KTO$+dQ`O'#D_O9eQ`O'#EtO%[QlO'#EtO9eQ`O'#I|O$+rQ!0LrO,5@|OOQ[1G3O1G3OOOQ[1G4a1G4aOOQ!0Lf1G/|1G/|OOQ!0Lf1G/z\
1G/zO$-tQ!0MxO1G0UOOQ[1G2z1G2zO!&zQMhO1G2zO%[QlO1G2zO#.tQ`O1G2zO$/xQMhO'#EkOOQ!0Lb,5@U,5@UO$0VQ!0LrO,5@UOOQ[1G.u1G.uO!COQ!0LrO1G.uO!CZQpO1G.uO!CcQMhO1G.uO$0hQ`O\
1G0uO$0mQ`O'#CiO$0xQ`O'#KfO$1QQ`O,5=}O$1VQ`O'#KfO$1[Q`O'#KfO$1jQ`O'#JSO$1xQ`O,5APO$2QQ!fO1G1jOOQ!0Lf1G1l1G1lO9kQ`O1G3gO@zQ`O1G3gO$2XQ`O1G3gO$2^Q`O1G3gO!DnQ`O1G3\
gO9uQ!0LrO1G3gOOQ[1G3g1G3gO!EhQ`O1G3VO!&zQMhO1G3SO$2cQ`O1G3SOOQ[1G3T1G3TO!&zQMhO1G3TO$2hQ`O1G3TO$2pQpO'#HROOQ[1G3V1G3VO!6_QpO'#JOO!EmQ!bO1G3YOOQ[1G3Y1G3YOOQ[,5=\
s,5=sO$2xQMhO,5=uO9kQ`O,5=uO$%dQ`O,5=wO9`Q`O,5=wO!CZQpO,5=wO!CcQMhO,5=wO:dQMhO,5=wO$3WQ`O'#KdO$3cQ`O,5=xOOQ[1G.k1G.kO$3hQ!0LrO1G.kO@zQ`O1G.kO$3sQ`O1G.kO9uQ!0LrO\
1G.kO$5{Q!fO,5ARO$6YQ`O,5ARO9eQ`O,5ARO$6eQlO,5>QO$6lQ`O,5>QOOQ[1G3j1G3jO`QlO1G3jOOQ[1G3p1G3pOOQ[1G3r1G3rO?TQ`O1G3tO$6qQlO1G3vO$:uQlO'#HuOOQ[1G3y1G3yO$;SQ`O'#H{O\
?YQ`O'#H}OOQ[1G4P1G4PO$;[QlO1G4PO9uQ!0LrO1G4VOOQ[1G4X1G4XOOQ!0Lb'#G`'#G`O9uQ!0LrO1G4ZO9uQ!0LrO1G4]O$?cQ`O,5@cO9eQ`O,5;`O?YQ`O,5:XO!)[QlO,5:XO!CZQpO,5:XO$?hQ?MtO\
,5:XOOQO,5;`,5;`O$?rQpO'#IfO$@YQ`O,5@bOOQ!0Lf1G/r1G/rO!)[QlO,5;`O$@bQpO'#IlO$@lQ`O,5@qOOQ!0Lb1G0y1G0yO#$^QpO,5:XOOQO'#Ih'#IhO$@tQpO,5:qOOQ!0Ln,5:q,5:qO#(ZQ`O1G0\
ZOOQ!0Lf1G0Z1G0ZO%[QlO1G0ZOOQ!0Lf1G0t1G0tO?YQ`O1G0tO!CZQpO1G0tO!CcQMhO1G0tOOQ!0Lb1G5}1G5}O!COQ!0LrO1G0^OOQO1G0m1G0mO%[QlO1G0mO$@{Q!0LrO1G0mO$AWQ!0LrO1G0mO!CZQpO\
1G0^ODWQpO1G0^O$AfQ!0LrO1G0mOOQO1G0^1G0^O$AzQ!0MxO1G0mPOOO-E<]-E<]POOO1G.h1G.hOOOO1G/i1G/iO$BUQ!bO,5<jO$B^Q!fO1G4kOOQO1G4q1G4qO%[QlO,5?PO$BhQ`O1G5{O$BpQ`O1G6ZO$\
BxQ!fO1G6[O9eQ`O,5?VO$CSQ!0MxO1G6XO%[QlO1G6XO$CdQ!0LrO1G6XO$CuQ`O1G6WO$CuQ`O1G6WO9eQ`O1G6WO$C}Q`O,5?YO9eQ`O,5?YOOQO,5?Y,5?YO$DcQ`O,5?YO$+YQ`O,5?YOOQO-E<l-E<lOOQ\
S1G0a1G0aOOQS1G0c1G0cO#.lQ`O1G0cOOQ[7+(f7+(fO!&zQMhO7+(fO%[QlO7+(fO$DqQ`O7+(fO$D|QMhO7+(fO$E[Q!0MzO,5=YO$GgQ!0MzO,5=[O$IrQ!0MzO,5=YO$LTQ!0MzO,5=[O$NfQ!0MzO,59uO\
%!kQ!0MzO,5<lO%$vQ!0MzO,5<nO%'RQ!0MzO,5<|OOQ!0Lf7+&a7+&aO%)dQ!0MxO7+&aO%*WQlO'#IgO%*eQ`O,5@dO%*mQ!fO,5@dOOQ!0Lf1G0P1G0PO%*wQ`O7+&kOOQ!0Lf7+&k7+&kO%*|Q?MtO,5:fO%\
[QlO7+&{O%+WQ?MtO,5:bO%+eQ?MtO,5:jO%+oQ?MtO,5:lO%+yQMhO'#IjO%,TQ`O,5@iOOQ!0Lh1G0d1G0dOOQO1G1s1G1sOOQO1G1t1G1tO%,]Q!jO,5<[O!)[QlO,5<ZOOQO-E<m-E<mOOQ!0Lf7+'Z7+'ZO\
OOW7+'f7+'fOOOW1G1}1G1}O%,hQ`O1G1}OOQ!0Lf1G2P1G2POOOO,59o,59oO%,mQ!dO,59oOOOO-E<a-E<aOOQ!0Lh1G/X1G/XO%,tQ!0MxO7+'lOOQ!0Lh,5?_,5?_O%-hQMhO1G2gP%-oQ`O'#IsPOQ!0Lh-\
E<q-E<qO%.]QMjO,5?bOOQ!0Lh-E<t-E<tO%/OQMjO,5?dOOQ!0Lh-E<v-E<vO%/YQ!dO1G2xO%/aQ!dO'#CrO%/wQMhO'#KTO$$wQlO'#JwOOQ!0Lh1G2`1G2`O%0RQ`O'#IrO%0jQ`O,5@wO%0jQ`O,5@wO%0r\
Q`O,5@wO%0}Q`O,5@wOOQO1G2b1G2bO%1]QMjO1G2aO$+YQ`O'#K]O!,TQMhO1G2aO%1mQ(CWO'#ItO%1zQ`O,5@xO!&zQMhO,5@xO%2SQ!dO,5@xOOQ!0Lh1G2e1G2eO%4dQ!fO'#CiO%4nQ`O,5=QOOQ!0Lb,5\
=O,5=OO%4vQpO,5=OOOQ!0Lb,5=P,5=POCwQ`O,5=OO%5RQpO,5=OOOQ!0Lb,5=S,5=SO$+YQ`O,5=WOOQO,5?a,5?aOOQO-E<s-E<sOOQ!0Lp1G2i1G2iO#$^QpO,5=OO$$wQlO,5=QO%5aQ`O,5=PO%5lQpO,5\
=PO!,TQMhO'#IvO%6fQMjO1G2tO!,TQMhO'#IxO%7XQMjO1G2vO%7cQMjO1G5rO%7mQMjO1G5rOOQO,5?f,5?fOOQO-E<x-E<xOOQO1G.{1G.{O!,TQMhO1G5rO!,TQMhO1G5rO!=[QpO,59wO%[QlO,59wOOQ!0\
Lh,5<k,5<kO%7zQ`O1G2[O!,TQMhO1G2cO%8PQ!0MxO7+'nOOQ!0Lf7+'n7+'nO!$wQlO7+'nO%8sQ`O,5;`OOQ!0Lb,5?h,5?hOOQ!0Lb-E<z-E<zO%8xQ!dO'#K_O#(ZQ`O7+(fO4UQ!fO7+(fO$DtQ`O7+(fO\
%9SQ!0MvO'#CiO%9gQ!0MvO,5=TO%9zQ`O,5=TO%:SQ`O,5=TOOQ!0Lb1G5p1G5pOOQ[7+$a7+$aO!COQ!0LrO7+$aO!CZQpO7+$aO!$wQlO7+&aO%:XQ`O'#JRO%:pQ`O,5AQOOQO1G3i1G3iO9kQ`O,5AQO%:p\
Q`O,5AQO%:xQ`O,5AQOOQO,5?n,5?nOOQO-E=Q-E=QOOQ!0Lf7+'U7+'UO%:}Q`O7+)RO9uQ!0LrO7+)RO9kQ`O7+)RO@zQ`O7+)RO%;SQ`O7+)ROOQ[7+)R7+)ROOQ[7+(q7+(qO%;XQ!0MvO7+(nO!&zQMhO7+\
(nO!EcQ`O7+(oOOQ[7+(o7+(oO!&zQMhO7+(oO%;cQ`O'#KcO%;nQ`O,5=mOOQO,5?j,5?jOOQO-E<|-E<|OOQ[7+(t7+(tO%=QQpO'#H[OOQ[1G3a1G3aO!&zQMhO1G3aO%[QlO1G3aO%=XQ`O1G3aO%=dQMhO1\
G3aO9uQ!0LrO1G3cO$%dQ`O1G3cO9`Q`O1G3cO!CZQpO1G3cO!CcQMhO1G3cO%=rQ`O'#JQO%>WQ`O,5AOO%>`QpO,5AOOOQ!0Lb1G3d1G3dOOQ[7+$V7+$VO@zQ`O7+$VO9uQ!0LrO7+$VO%>kQ`O7+$VO%[QlO\
1G6mO%[QlO1G6nO%>pQ!0LrO1G6mO%>zQlO1G3lO%?RQ`O1G3lO%?WQlO1G3lOOQ[7+)U7+)UO9uQ!0LrO7+)`O`QlO7+)bOOQ['#Ki'#KiOOQ['#JT'#JTO%?_QlO,5>aOOQ[,5>a,5>aO%[QlO'#HvO%?lQ`O'\
#HxOOQ[,5>g,5>gO9eQ`O,5>gOOQ[,5>i,5>iOOQ[7+)k7+)kOOQ[7+)q7+)qOOQ[7+)u7+)uOOQ[7+)w7+)wO%?qQpO1G5}O%@]Q`O1G0zOOQO1G/s1G/sO%@hQ?MtO1G/sO?YQ`O1G/sO!)[QlO'#DmOOQO,5?\
Q,5?QOOQO-E<d-E<dO%@rQ?MtO1G0zOOQO,5?W,5?WOOQO-E<j-E<jO!CZQpO1G/sOOQO-E<f-E<fOOQ!0Ln1G0]1G0]OOQ!0Lf7+%u7+%uO#(ZQ`O7+%uOOQ!0Lf7+&`7+&`O?YQ`O7+&`O!CZQpO7+&`OOQO7+\
%x7+%xO$AzQ!0MxO7+&XOOQO7+&X7+&XO%[QlO7+&XO%@|Q!0LrO7+&XO!COQ!0LrO7+%xO!CZQpO7+%xO%AXQ!0LrO7+&XO%AgQ!0MxO7++sO%[QlO7++sO%AwQ`O7++rO%AwQ`O7++rOOQO1G4t1G4tO9eQ`O1\
G4tO%BPQ`O1G4tOOQS7+%}7+%}O#(ZQ`O<<LQO4UQ!fO<<LQO%B_Q`O<<LQOOQ[<<LQ<<LQO!&zQMhO<<LQO%[QlO<<LQO%BgQ`O<<LQO%BrQ!0MzO,5?bO%D}Q!0MzO,5?dO%GYQ!0MzO1G2aO%IkQ!0MzO1G2t\
O%KvQ!0MzO1G2vO%NRQ!fO,5?RO%[QlO,5?ROOQO-E<e-E<eO%N]Q`O1G6OOOQ!0Lf<<JV<<JVO%NeQ?MtO1G0uO&!lQ?MtO1G1QO&!sQ?MtO1G1QO&$tQ?MtO1G1QO&${Q?MtO1G1QO&&|Q?MtO1G1QO&(}Q?Mt\
O1G1QO&)UQ?MtO1G1QO&)]Q?MtO1G1QO&+^Q?MtO1G1QO&+eQ?MtO1G1QO&+lQ!0MxO<<JgO&-dQ?MtO1G1QO&.aQ?MvO1G1QO&/dQ?MvO'#JmO&1jQ?MtO1G1dO&1wQ?MtO1G0UO&2RQMjO,5?UOOQO-E<h-E<h\
O!)[QlO'#FrOOQO'#K['#K[OOQO1G1v1G1vO&2]Q`O1G1uO&2bQ?MtO,5?]OOOW7+'i7+'iOOOO1G/Z1G/ZO&2lQ!dO1G4yOOQ!0Lh7+(R7+(RP!&zQMhO,5?_O!,TQMhO7+(dO&2sQ`O,5?^O9eQ`O,5?^O$+YQ\
`O,5?^OOQO-E<p-E<pO&3RQ`O1G6cO&3RQ`O1G6cO&3ZQ`O1G6cO&3fQMjO7+'{O&3vQ!dO,5?`O&4QQ`O,5?`O!&zQMhO,5?`OOQO-E<r-E<rO&4VQ!dO1G6dO&4aQ`O1G6dO&4iQ`O1G2lO!&zQMhO1G2lOOQ!\
0Lb1G2j1G2jOOQ!0Lb1G2k1G2kO%4vQpO1G2jO!CZQpO1G2jOCwQ`O1G2jOOQ!0Lb1G2r1G2rO&4nQpO1G2jO&4|Q`O1G2lO$+YQ`O1G2kOCwQ`O1G2kO$$wQlO1G2lO&5UQ`O1G2kO&5xQMjO,5?bOOQ!0Lh-E<\
u-E<uO&6kQMjO,5?dOOQ!0Lh-E<w-E<wO!,TQMhO7++^O&6uQMjO7++^O&7PQMjO7++^OOQ!0Lh1G/c1G/cO&7^Q`O1G/cOOQ!0Lh7+'v7+'vO&7cQMjO7+'}O&7sQ!0MxO<<KYOOQ!0Lf<<KY<<KYO&8gQ`O1G0\
zO!&zQMhO'#I{O&8lQ`O,5@yO&:nQ!fO<<LQO!&zQMhO1G2oO&:uQ!0LrO1G2oOOQ[<<G{<<G{O!COQ!0LrO<<G{O&;WQ!0MxO<<I{OOQ!0Lf<<I{<<I{OOQO,5?m,5?mO&;zQ`O,5?mO&<PQ`O,5?mOOQO-E=P-\
E=PO&<_Q`O1G6lO&<_Q`O1G6lO9kQ`O1G6lO@zQ`O<<LmOOQ[<<Lm<<LmO&<gQ`O<<LmO9uQ!0LrO<<LmO9kQ`O<<LmOOQ[<<LY<<LYO%;XQ!0MvO<<LYOOQ[<<LZ<<LZO!EcQ`O<<LZO&<lQpO'#I}O&<wQ`O,5\
@}O!)[QlO,5@}OOQ[1G3X1G3XOOQO'#JP'#JPO9uQ!0LrO'#JPO&=PQpO,5=vOOQ[,5=v,5=vO&=WQpO'#EgO&=_QpO'#GfO&=dQ`O7+({O&=iQ`O7+({OOQ[7+({7+({O!&zQMhO7+({O%[QlO7+({O&=qQ`O7+\
({OOQ[7+(}7+(}O9uQ!0LrO7+(}O$%dQ`O7+(}O9`Q`O7+(}O!CZQpO7+(}O&=|Q`O,5?lOOQO-E=O-E=OOOQO'#H_'#H_O&>XQ`O1G6jO9uQ!0LrO<<GqOOQ[<<Gq<<GqO@zQ`O<<GqO&>aQ`O7+,XO&>fQ`O7+\
,YO%[QlO7+,XO%[QlO7+,YOOQ[7+)W7+)WO&>kQ`O7+)WO&>pQlO7+)WO&>wQ`O7+)WOOQ[<<Lz<<LzOOQ[<<L|<<L|OOQ[-E=R-E=ROOQ[1G3{1G3{O&>|Q`O,5>bOOQ[,5>d,5>dO&?RQ`O1G4RO9eQ`O7+&fO\
!)[QlO7+&fOOQO7+%_7+%_O&?WQ?MtO1G6[O?YQ`O7+%_OOQ!0Lf<<Ia<<IaOOQ!0Lf<<Iz<<IzO?YQ`O<<IzOOQO<<Is<<IsO$AzQ!0MxO<<IsO%[QlO<<IsOOQO<<Id<<IdO!COQ!0LrO<<IdO&?bQ!0LrO<<I\
sO&?mQ!0MxO<= _O&?}Q`O<= ^OOQO7+*`7+*`O9eQ`O7+*`OOQ[ANAlANAlO&@VQ!fOANAlO!&zQMhOANAlO#(ZQ`OANAlO4UQ!fOANAlO&@^Q`OANAlO%[QlOANAlO&@fQ!0MzO7+'{O&BwQ!0MzO,5?bO&ESQ\
!0MzO,5?dO&G_Q!0MzO7+'}O&IpQ!fO1G4mO&IzQ?MtO7+&aO&LOQ?MvO,5=YO&NVQ?MvO,5=[O&NgQ?MvO,5=YO&NwQ?MvO,5=[O' XQ?MvO,59uO'#_Q?MvO,5<lO'%bQ?MvO,5<nO''vQ?MvO,5<|O')lQ?Mt\
O7+'lO')yQ?MtO7+'nO'*WQ`O,5<^OOQO7+'a7+'aOOQ!0Lh7+*e7+*eO'*]QMjO<<LOOOQO1G4x1G4xO'*dQ`O1G4xO'*oQ`O1G4xO'*}Q`O7++}O'*}Q`O7++}O!&zQMhO1G4zO'+VQ!dO1G4zO'+aQ`O7+,OO\
'+iQ`O7+(WO'+tQ!dO7+(WOOQ!0Lb7+(U7+(UOOQ!0Lb7+(V7+(VO!CZQpO7+(UOCwQ`O7+(UO',OQ`O7+(WO!&zQMhO7+(WO$+YQ`O7+(VO',TQ`O7+(WOCwQ`O7+(VO',]QMjO<<NxO!,TQMhO<<NxOOQ!0Lh7\
+$}7+$}O',gQ!dO,5?gOOQO-E<y-E<yO',qQ!0MvO7+(ZO!&zQMhO7+(ZOOQ[AN=gAN=gO9kQ`O1G5XOOQO1G5X1G5XO'-RQ`O1G5XO'-WQ`O7+,WO'-WQ`O7+,WO9uQ!0LrOANBXO@zQ`OANBXOOQ[ANBXANBXO\
'-`Q`OANBXOOQ[ANAtANAtOOQ[ANAuANAuO'-eQ`O,5?iOOQO-E<{-E<{O'-pQ?MtO1G6iOOQO,5?k,5?kOOQO-E<}-E<}OOQ[1G3b1G3bO'-zQ`O,5=QOOQ[<<Lg<<LgO!&zQMhO<<LgO&=dQ`O<<LgO'.PQ`O<\
<LgO%[QlO<<LgOOQ[<<Li<<LiO9uQ!0LrO<<LiO$%dQ`O<<LiO9`Q`O<<LiO'.XQpO1G5WO'.dQ`O7+,UOOQ[AN=]AN=]O9uQ!0LrOAN=]OOQ[<= s<= sOOQ[<= t<= tO'.lQ`O<= sO'.qQ`O<= tOOQ[<<Lr\
<<LrO'.vQ`O<<LrO'.{QlO<<LrOOQ[1G3|1G3|O?YQ`O7+)mO'/SQ`O<<JQO'/_Q?MtO<<JQOOQO<<Hy<<HyOOQ!0LfAN?fAN?fOOQOAN?_AN?_O$AzQ!0MxOAN?_OOQOAN?OAN?OO%[QlOAN?_OOQO<<Mz<<MzO\
OQ[G27WG27WO!&zQMhOG27WO#(ZQ`OG27WO'/iQ!fOG27WO4UQ!fOG27WO'/pQ`OG27WO'/xQ?MtO<<JgO'0VQ?MvO1G2aO'1{Q?MvO,5?bO'4OQ?MvO,5?dO'6RQ?MvO1G2tO'8UQ?MvO1G2vO':XQ?MtO<<KYO\
':fQ?MtO<<I{OOQO1G1x1G1xO!,TQMhOANAjOOQO7+*d7+*dO':sQ`O7+*dO';OQ`O<= iO';WQ!dO7+*fOOQ!0Lb<<Kr<<KrO$+YQ`O<<KrOCwQ`O<<KrO';bQ`O<<KrO!&zQMhO<<KrOOQ!0Lb<<Kp<<KpO!CZ\
QpO<<KpO';mQ!dO<<KrOOQ!0Lb<<Kq<<KqO';wQ`O<<KrO!&zQMhO<<KrO$+YQ`O<<KqO';|QMjOANDdO'<WQ!0MvO<<KuOOQO7+*s7+*sO9kQ`O7+*sO'<hQ`O<= rOOQ[G27sG27sO9uQ!0LrOG27sO@zQ`OG2\
7sO!)[QlO1G5TO'<pQ`O7+,TO'<xQ`O1G2lO&=dQ`OANBROOQ[ANBRANBRO!&zQMhOANBRO'<}Q`OANBROOQ[ANBTANBTO9uQ!0LrOANBTO$%dQ`OANBTOOQO'#H`'#H`OOQO7+*r7+*rOOQ[G22wG22wOOQ[ANE\
_ANE_OOQ[ANE`ANE`OOQ[ANB^ANB^O'=VQ`OANB^OOQ[<<MX<<MXO!)[QlOAN?lOOQOG24yG24yO$AzQ!0MxOG24yO#(ZQ`OLD,rOOQ[LD,rLD,rO!&zQMhOLD,rO'=[Q!fOLD,rO'=cQ?MvO7+'{O'?XQ?MvO,5\
?bO'A[Q?MvO,5?dO'C_Q?MvO7+'}O'ETQMjOG27UOOQO<<NO<<NOOOQ!0LbANA^ANA^O$+YQ`OANA^OCwQ`OANA^O'EeQ!dOANA^OOQ!0LbANA[ANA[O'ElQ`OANA^O!&zQMhOANA^O'EwQ!dOANA^OOQ!0LbANA\
]ANA]OOQO<<N_<<N_OOQ[LD-_LD-_O9uQ!0LrOLD-_O'FRQ?MtO7+*oOOQO'#Gg'#GgOOQ[G27mG27mO&=dQ`OG27mO!&zQMhOG27mOOQ[G27oG27oO9uQ!0LrOG27oOOQ[G27xG27xO'F]Q?MtOG25WOOQOLD*e\
LD*eOOQ[!$(!^!$(!^O#(ZQ`O!$(!^O!&zQMhO!$(!^O'FgQ!0MzOG27UOOQ!0LbG26xG26xO$+YQ`OG26xO'HxQ`OG26xOCwQ`OG26xO'ITQ!dOG26xO!&zQMhOG26xOOQ[!$(!y!$(!yOOQ[LD-XLD-XO&=dQ`\
OLD-XOOQ[LD-ZLD-ZOOQ[!)9Ex!)9ExO#(ZQ`O!)9ExOOQ!0LbLD,dLD,dO$+YQ`OLD,dOCwQ`OLD,dO'I[Q`OLD,dO'IgQ!dOLD,dOOQ[!$(!s!$(!sOOQ[!.K;d!.K;dO'InQ?MvOG27UOOQ!0Lb!$(!O!$(!O\
O$+YQ`O!$(!OOCwQ`O!$(!OO'KdQ`O!$(!OOOQ!0Lb!)9Ej!)9EjO$+YQ`O!)9EjOCwQ`O!)9EjOOQ!0Lb!.K;U!.K;UO$+YQ`O!.K;UOOQ!0Lb!4/0p!4/0pO!)[QlO'#DzO1PQ`O'#EXO'KoQ!fO'#JsO'KvQ!\
L^O'#DvO'K}QlO'#EOO'LUQ!fO'#CiO'NlQ!fO'#CiO!)[QlO'#EQO'N|QlO,5;ZO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,\
5;fO!)[QlO,5;fO!)[QlO'#IqO(#PQ`O,5<jO!)[QlO,5;fO(#XQMhO,5;fO($rQMhO,5;fO!)[QlO,5;xO!&zQMhO'#GnO(#XQMhO'#GnO!&zQMhO'#GpO(#XQMhO'#GpO1SQ`O'#DZO1SQ`O'#DZO!&zQMhO'#\
GQO(#XQMhO'#GQO!&zQMhO'#GSO(#XQMhO'#GSO!&zQMhO'#GbO(#XQMhO'#GbO!)[QlO,5:jO($yQpO'#D_O!)[QlO,5@pO'N|QlO1G0uO(%TQ?MtO'#CiO!)[QlO1G2QO!&zQMhO'#IvO(#XQMhO'#IvO!&zQM\
hO'#IxO(#XQMhO'#IxO(%_Q!dO'#CrO!&zQMhO,5<uO(#XQMhO,5<uO'N|QlO1G2SO!)[QlO7+&{O!&zQMhO1G2aO(#XQMhO1G2aO!&zQMhO'#IvO(#XQMhO'#IvO!&zQMhO'#IxO(#XQMhO'#IxO!&zQMhO1G2c\
O(#XQMhO1G2cO'N|QlO7+'nO'N|QlO7+&aO!&zQMhOANAjO(#XQMhOANAjO(%rQ`O'#EoO(%wQ`O'#EoO(&PQ`O'#F^O(&UQ`O'#EzO(&ZQ`O'#KUO(&fQ`O'#KSO(&qQ`O,5;ZO(&vQMjO,5<fO(&}Q`O'#GZO(\
'SQ`O'#GZO('XQ`O,5<fO('aQ`O,5<hO('iQ`O,5;ZO('qQ?MtO1G1aO('xQ`O,5<uO('}Q`O,5<uO((SQ`O,5<wO((XQ`O,5<wO((^Q`O1G2SO((cQ`O1G0uO((hQMjO<<LOO((oQMjO<<LOO((vQMhO'#F}O9`\
Q`O'#F|OAuQ`O'#EnO!)[QlO,5;uO!3oQ`O'#GZO!3oQ`O'#GZO!3oQ`O'#G]O!3oQ`O'#G]O!,TQMhO7+(dO!,TQMhO7+(dO%/YQ!dO1G2xO%/YQ!dO1G2xO!&zQMhO,5=^O!&zQMhO,5=^",stateData:"(){\
~O'}OS(OOSTOS(PRQ~OPYOQYOSfOY!VOaqOdzOeyOl!POpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_XO!iuO!lZO!oYO!pYO!qYO!svO!uwO!xxO!|]O$X|O$oiO%i}O%k!QO%m!OO%n!OO%o!OO%r!RO%t!S\
O%w!TO%x!TO%z!UO&X!WO&_!XO&a!YO&c!ZO&e![O&h!]O&n!^O&t!_O&v!`O&x!aO&z!bO&|!cO(USO(WTO(ZUO(bVO(p[O~OWtO~P`OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!e\
O!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oa!wOs!nO!S!oO!b!yO!c!vO!d!vO!|<XO#T!pO#U!pO#V!xO#W!pO#X!pO#[!zO#]!zO(V!lO(WTO(ZUO(f!mO(p!sO~O\
(P!{O~OP]XR]X[]Xa]Xj]Xr]X!Q]X!S]X!]]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X'{]X(b]X(s]X(z]X({]X~O!g%SX~P(qO_!}O(W#PO(X!}O(\
Y#PO~O_#QO(Y#PO(Z#PO([#QO~Ox#SO!U#TO(c#TO(d#VO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U<]O(WTO(ZUO\
(bVO(p[O~O![#ZO!]#WO!Y(iP!Y(wP~P+}O!^#cO~P`OPYOQYOSfOd!jOe!iOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(WTO(ZUO(bVO(p[O~Op#\
mO![#iO!|]O#j#lO#k#iO(U<^O!k(tP~P.iO!l#oO(U#nO~O!x#sO!|]O%i#tO~O#l#uO~O!g#vO#l#uO~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!]$_O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t\
$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(z#|O({#}O~Oa(gX'{(gX'x(gX!k(gX!Y(gX!_(gX%j(gX!g(gX~P1qO#S$dO#`$eO$R$eOP(hXR(hX[(hXj(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R\
(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX!_(hX%j(hX~Oa(hX'{(hX'x(hX!Y(hX!k(hXv(hX!g(hX~P4UO#`$eO~O$^$hO$`$gO$g$mO~OSfO\
!_$nO$j$oO$l$qO~Oh%VOj%dOk%dOp%WOr%XOs$tOt$tOz%YO|%ZO!O%]O!S${O!_$|O!i%bO!l$xO#k%cO$X%`O$u%^O$w%_O$z%aO(U$sO(WTO(ZUO(b$uO(z$}O({%POg(_P~Ol%[O~P7eO!l%eO~O!S%hO!_\
%iO(U%gO~O!g%mO~Oa%nO'{%nO~O!Q%rO~P%[O(V!lO~P%[O%o%vO~P%[Oh%VO!l%eO(U%gO(V!lO~Oe%}O!l%eO(U%gO~Oj$RO~O!_&PO(U%gO(V!lO(WTO(ZUO`)XP~O!Q&SO!l&RO%k&VO&U&WO~P;SO!x#sO\
~O%t&YO!S)TX!_)TX(U)TX~O(U&ZO~Ol!PO!u&`O%k!QO%m!OO%n!OO%o!OO%r!RO%t!SO%w!TO%x!TO~Od&eOe&dO!x&bO%i&cO%|&aO~P<bOd&hOeyOl!PO!_&gO!u&`O!xxO!|]O%i}O%m!OO%n!OO%o!OO%r\
!RO%t!SO%w!TO%x!TO%z!UO~Ob&kO#`&nO%k&iO(V!lO~P=gO!l&oO!u&sO~O!l#oO~O!_XO~Oa%nO'y&{O'{%nO~Oa%nO'y'OO'{%nO~Oa%nO'y'QO'{%nO~O'x]X!Y]Xv]X!k]X&]]X!_]X%j]X!g]X~P(qO!b\
'`O!c'WO!d'WO(V!lO(WTO(ZUO~Os'UO!S'TO!['XO(f'SO!^(jP!^(yP~P@nOn'cO!_'aO(U%gO~Oe'hO!l%eO(U%gO~O!Q&SO!l&RO~Os!nO!S!oO!|<XO#T!pO#U!pO#W!pO#X!pO(V!lO(WTO(ZUO(f!mO(p\
!sO~O!b'nO!c'mO!d'mO#V!pO#['oO#]'oO~PBYOa%nOh%VO!g#vO!l%eO'{%nO(s'qO~O!p'uO#`'sO~PChOs!nO!S!oO(WTO(ZUO(f!mO(p!sO~O!_XOs(nX!S(nX!b(nX!c(nX!d(nX!|(nX#T(nX#U(nX#V(\
nX#W(nX#X(nX#[(nX#](nX(V(nX(W(nX(Z(nX(f(nX(p(nX~O!c'mO!d'mO(V!lO~PDWO(Q'yO(R'yO(S'{O~O_!}O(W'}O(X!}O(Y'}O~O_#QO(Y'}O(Z'}O([#QO~Ov(PO~P%[Ox#SO!U#TO(c#TO(d(SO~O![\
(UO!Y'XX!Y'_X!]'XX!]'_X~P+}O!](WO!Y(iX~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!](WO!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(\
z#|O({#}O~O!Y(iX~PHRO!Y(]O~O!Y(vX!](vX!g(vX!k(vX(s(vX~O#`(vX#l#dX!^(vX~PJUO#`(^O!Y(xX!](xX~O!](_O!Y(wX~O!Y(bO~O#`$eO~PJUO!^(cO~P`OR#zO!Q#yO!S#{O!l#xO(bVOP!na[!n\
aj!nar!na!]!na!p!na#R!na#o!na#p!na#q!na#r!na#s!na#t!na#u!na#v!na#w!na#y!na#{!na#|!na(s!na(z!na({!na~Oa!na'{!na'x!na!Y!na!k!nav!na!_!na%j!na!g!na~PKlO!k(dO~O!g#v\
O#`(eO(s'qO!](uXa(uX'{(uX~O!k(uX~PNXO!S%hO!_%iO!|]O#j(jO#k(iO(U%gO~O!](kO!k(tX~O!k(mO~O!S%hO!_%iO#k(iO(U%gO~OP(hXR(hX[(hXj(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#\
o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX~O!g#vO!k(hX~P! uOR(oO!Q(nO!l#xO#S$dO!|!{a!S!{a~O!x!{a%i!{a!_!{a#j!{a#k!{a(U!{a~P\
!#vO!x(sO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_XO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO\
!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~O#l(yO~O![({O!k(lP~P%[O(f(}O(p[O~O!S)PO!l#xO(f(}O(p[O~OP<WOQ<WOSfOd>SOe!iOpkOr<WO\
skOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_!eO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(U)^O(WTO(ZUO(bVO(p[O~O!]$_Oa$ra'{$ra'x$ra!k$ra!Y$ra!_$ra%j$ra!g$ra~Ol)eO~P!\
&zOh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O%]O!S${O!_$|O!i%bO!l$xO#k%cO$X%`O$u%^O$w%_O$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~Og(qP~P!,TO!Q)jO!g)iO!_$_X$[$_X$^$_X$`$_X$g$_X~O!g\
)iO!_(|X$[(|X$^(|X$`(|X$g(|X~O!Q)jO~P!.^O!Q)jO!_(|X$[(|X$^(|X$`(|X$g(|X~O!_)lO$[)pO$^)kO$`)kO$g)qO~O![)tO~P!)[O$^$hO$`$gO$g)xO~On${X!Q${X#S${X'z${X(z${X({${X~Og\
mXg${XnmX!]mX#`mX~P!0SOx)zO(c){O(d)}O~On*WO!Q*PO'z*QO(z$}O({%PO~Og*OO~P!1WOg*XO~Oh%VOr%XOs$tOt$tOz%YO|%ZO!O<uO!S*ZO!_*[O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(WTO(\
ZUO(b$uO(z$}O({%PO~Op*aO![*_O(U*YO!k)PP~P!1uO#l*bO~O!l*cO~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(U*eO(WTO(ZUO(b$uO(z$}O\
({%PO~O![*hO!Y)QP~P!3tOr*tOs!nO!S*jO!b*rO!c*lO!d*lO!l*cO#[*sO%a*nO(V!lO(WTO(ZUO(f!mO~O!^*qO~P!5iO#S$dOn(aX!Q(aX'z(aX(z(aX({(aX!](aX#`(aX~Og(aX$P(aX~P!6kOn*yO#`*\
xOg(`X!](`X~O!]*zOg(_X~Oj%dOk%dOl%dO(U&ZOg(_P~Os*}O~Og*OO(U&ZO~O!l+TO~O(U(wO~Op+XO!S%hO![#iO!_%iO!|]O#j#lO#k#iO(U%gO!k(tP~O!g#vO#l+YO~O!S%hO![+[O!](_O!_%iO(U%gO\
!Y(wP~Os']O!S+_O![+^O(WTO(ZUO(f+]O~O!^(yP~P!9|O!]+`Oa)UX'{)UX~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{\
$WO#|$XO(bVO(s$YO(z#|O({#}O~Oa!ja!]!ja'{!ja'x!ja!Y!ja!k!jav!ja!_!ja%j!ja!g!ja~P!:tO(f(}O~OR#zO!Q#yO!S#{O!l#xO(bVOP!ra[!raj!rar!ra!]!ra!p!ra#R!ra#o!ra#p!ra#q!ra#\
r!ra#s!ra#t!ra#u!ra#v!ra#w!ra#y!ra#{!ra#|!ra(s!ra(z!ra({!ra~Oa!ra'{!ra'x!ra!Y!ra!k!rav!ra!_!ra%j!ra!g!ra~P!=aOR#zO!Q#yO!S#{O!l#xO(bVOP!ta[!taj!tar!ta!]!ta!p!ta#\
R!ta#o!ta#p!ta#q!ta#r!ta#s!ta#t!ta#u!ta#v!ta#w!ta#y!ta#{!ta#|!ta(s!ta(z!ta({!ta~Oa!ta'{!ta'x!ta!Y!ta!k!tav!ta!_!ta%j!ta!g!ta~P!?wOh%VOn+iO!_'aO%j+hO~O!g+kOa(^X!\
_(^X'{(^X!](^X~Oa%nO!_XO'{%nO~Oh%VO!l%eO~Oh%VO!l%eO(U%gO~O!g#vO#l(yO~Ob+vO%k+wO(U+sO(WTO(ZUO!^)YP~O!]+xO`)XX~O[+|O~O`+}O~O!_&PO(U%gO(V!lO`)XP~O%k,QO~P;SOh%VO#`,\
UO~Oh%VOn,XO!_$|O~O!_,ZO~O!Q,]O!_XO~O%o%vO~O!x,bO~Oe,gO~Ob,hO(U#nO(WTO(ZUO!^)WP~Oe%}O~O%k!QO(U&ZO~P=gO[,mO`,lO~OPYOQYOSfOdzOeyOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!Xk\
O!iuO!lZO!oYO!pYO!qYO!svO!xxO!|]O$oiO%i}O(WTO(ZUO(bVO(p[O~O!_!eO!u!gO$X!kO(U!dO~P!GOO`,lOa%nO'{%nO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO\
!lZO!oYO!pYO!qYO!svO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oa,rOl!OO!uwO%m!OO%n!OO%o!OO~P!IhO!l&oO~O&_,xO~O!_,zO~O&p,|O&r,}OP&maQ&maS&maY&maa&mad&mae&mal&map&mar&m\
as&mat&maz&ma|&ma!O&ma!S&ma!W&ma!X&ma!_&ma!i&ma!l&ma!o&ma!p&ma!q&ma!s&ma!u&ma!x&ma!|&ma$X&ma$o&ma%i&ma%k&ma%m&ma%n&ma%o&ma%r&ma%t&ma%w&ma%x&ma%z&ma&X&ma&_&ma&a&\
ma&c&ma&e&ma&h&ma&n&ma&t&ma&v&ma&x&ma&z&ma&|&ma'x&ma(U&ma(W&ma(Z&ma(b&ma(p&ma!^&ma&f&mab&ma&k&ma~O(U-SO~Oh!eX!]#iX!^#iX!g!RX!g!eX!l!eX#`#iX~O!]!eX!^!eX~P#!nO!g-\
WOh(kX!](kX!^(kX!g(kX!l(kXr(kX(s(kX~Oh%VO!g-YO!l%eO!]!aX!^!aX~Os!nO!S!oO(WTO(ZUO(f!mO~OP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_!eO!i<ZO!lZO!o<\
WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(WTO(ZUO(bVO(p[O~O(U=RO~P#$oO!]-^O!^(jX~O!^-`O~O#`-aO!]#hX!^#hX~O!g-WO~O!]-bO!^(yX~O!^-dO~O!c-eO!d-eO(V!lO~P#$^O!^-hO~P'_On\
-kO!_'aO~O!Y-pO~Os!{a!b!{a!c!{a!d!{a#T!{a#U!{a#V!{a#W!{a#X!{a#[!{a#]!{a(V!{a(W!{a(Z!{a(f!{a(p!{a~P!#vO!p-uO#`-sO~PChO!c-wO!d-wO(V!lO~PDWOa%nO#`-sO'{%nO~Oa%nO!g#\
vO#`-sO'{%nO~Oa%nO!g#vO!p-uO#`-sO'{%nO(s'qO~O(Q'yO(R'yO(S-|O~Ov-}O~O!Y'Xa!]'Xa~P!:tO![.RO!Y'XX!]'XX~P%[O!](WO!Y(ia~O!Y(ia~PHRO!](_O!Y(wa~O!S%hO![.VO!_%iO(U%gO!Y\
'_X!]'_X~O#`.XO!](ua!k(uaa(ua'{(ua~O!g#vO~P#,wO!](kO!k(ta~O!S%hO!_%iO#k.]O(U%gO~Op.bO!S%hO![._O!_%iO!|]O#j.aO#k._O(U%gO!]'bX!k'bX~OR.fO!l#xO~Oh%VOn.iO!_'aO%j.hO\
~Oa#ci!]#ci'{#ci'x#ci!Y#ci!k#civ#ci!_#ci%j#ci!g#ci~P!:tOn>^O!Q*PO'z*QO(z$}O({%PO~O#l#_aa#_a#`#_a'{#_a!]#_a!k#_a!_#_a!Y#_a~P#/sO#l(aXP(aXR(aX[(aXa(aXj(aXr(aX!S(a\
X!l(aX!p(aX#R(aX#o(aX#p(aX#q(aX#r(aX#s(aX#t(aX#u(aX#v(aX#w(aX#y(aX#{(aX#|(aX'{(aX(b(aX(s(aX!k(aX!Y(aX'x(aXv(aX!_(aX%j(aX!g(aX~P!6kO!].vO!k(lX~P!:tO!k.yO~O!Y.{O~\
OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O(bVO[#nia#nij#nir#ni!]#ni#R#ni#p#ni#q#ni#r#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j\
#ni!g#ni~O#o#ni~P#3cO#o$OO~P#3cOP$[OR#zOr$aO!Q#yO!S#{O!l#xO!p$[O#o$OO#p$PO#q$PO#r$PO(bVO[#nia#nij#ni!]#ni#R#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni\
({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#s#ni~P#6QO#s$QO~P#6QOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO(bVOa#ni!]#n\
i#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#w#ni~P#8oOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u\
$RO#v$bO#w$SO(bVO({#}Oa#ni!]#ni#{#ni#|#ni'{#ni(s#ni(z#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#y$UO~P#;VO#y#ni~P#;VO#w$SO~P#8oOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO\
!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO(bVO(z#|O({#}Oa#ni!]#ni#|#ni'{#ni(s#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#{#ni~P#={O#{$WO~P#={OP]XR\
]X[]Xj]Xr]X!Q]X!S]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X!]]X!^]X~O$P]X~P#@jOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{\
O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO#y<gO#{<iO#|<jO(bVO(s$YO(z#|O({#}O~O$P.}O~P#BwO#S$dO#`<pO$R<pO$P(hX!^(hX~P! uOa'ea!]'ea'{'ea'x'ea!k\
'ea!Y'eav'ea!_'ea%j'ea!g'ea~P!:tO[#nia#nij#nir#ni!]#ni#R#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~OP$[OR#zO!Q#yO!S\
#{O!l#xO!p$[O#o$OO#p$PO#q$PO#r$PO(bVO(z#ni({#ni~P#EyOn>^O!Q*PO'z*QO(z$}O({%POP#niR#ni!S#ni!l#ni!p#ni#o#ni#p#ni#q#ni#r#ni(b#ni~P#EyO!]/ROg(qX~P!1WOg/TO~Oa$Qi!]$Q\
i'{$Qi'x$Qi!Y$Qi!k$Qiv$Qi!_$Qi%j$Qi!g$Qi~P!:tO$^/UO$`/UO~O$^/VO$`/VO~O!g)iO#`/WO!_$dX$[$dX$^$dX$`$dX$g$dX~O![/XO~O!_)lO$[/ZO$^)kO$`)kO$g/[O~O!]<kO!^(gX~P#BwO!^/\
]O~O!g)iO$g(|X~O$g/_O~Ov/`O~P!&zOx)zO(c){O(d/cO~O!S/fO~O(z$}On%ba!Q%ba'z%ba({%ba!]%ba#`%ba~Og%ba$P%ba~P#L{O({%POn%da!Q%da'z%da(z%da!]%da#`%da~Og%da$P%da~P#MnO!]\
fX!gfX!kfX!k${X(sfX~P!0SOp%WO![/oO!](_O(U/nO!Y(wP!Y)QP~P!1uOr*tO!b*rO!c*lO!d*lO!l*cO#[*sO%a*nO(V!lO(WTO(ZUO~Os'UO!S/pO![+^O!^*qO(f=OO!^(yP~P$ [O!k/qO~P#/sO!]/rO\
!g#vO(s'qO!k)PX~O!k/wO~OnoX!QoX'zoX(zoX({oX~O!g#vO!koX~P$#OOp/yO!S%hO![*_O!_%iO(U%gO!k)PP~O#l/zO~O!Y${X!]${X!g%SX~P!0SO!]/{O!Y)QX~P#/sO!g/}O~O!Y0PO~OpkO(U0QO~P.\
iOh%VOr0VO!g#vO!l%eO(s'qO~O!g+kO~Oa%nO!]0ZO'{%nO~O!^0]O~P!5iO!c0^O!d0^O(V!lO~P#$^Os!nO!S0_O(WTO(ZUO(f!mO~O#[0aO~Og%ba!]%ba#`%ba$P%ba~P!1WOg%da!]%da#`%da$P%da~P!\
1WOj%dOk%dOl%dO(U&ZOg'nX!]'nX~O!]*zOg(_a~Og0jO~On0lO#`0kOg(`a!](`a~OR0mO!Q0mO!S0nO#S$dOn}a'z}a(z}a({}a!]}a#`}a~Og}a$P}a~P$(cO!Q*PO'z*QOn$ta(z$ta({$ta!]$ta#`$ta~\
Og$ta$P$ta~P$)_O!Q*PO'z*QOn$va(z$va({$va!]$va#`$va~Og$va$P$va~P$*QO#l0qO~Og%Ua!]%Ua#`%Ua$P%Ua~P!1WO!g#vO~O#l0tO~O!]#iX!^#iX!g!RX#`#iX~O!]+`Oa)Ua'{)Ua~OR#zO!Q#yO\
!S#{O!l#xO(bVOP!ri[!rij!rir!ri!]!ri!p!ri#R!ri#o!ri#p!ri#q!ri#r!ri#s!ri#t!ri#u!ri#v!ri#w!ri#y!ri#{!ri#|!ri(s!ri(z!ri({!ri~Oa!ri'{!ri'x!ri!Y!ri!k!riv!ri!_!ri%j!ri\
!g!ri~P$+}Oh%VOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(WTO(ZUO(b$uO(z$}O({%PO~Op0}O%^1OO(U0|O~P$.eO!g+kOa(^a!_(^a'{(^a!](^a~O#l1U\
O~O[]X!]fX!^fX~O!]1VO!^)YX~O!^1XO~O[1YO~Ob1[O(U+sO(WTO(ZUO~O!_&PO(U%gO`'vX!]'vX~O!]+xO`)Xa~O!k1_O~P!:tO[1bO~O`1cO~O#`1hO~On1kO!_$|O~O(f(}O!^)VP~Oh%VOn1tO!_1qO%j\
1sO~O[2OO!]1|O!^)WX~O!^2PO~O`2ROa%nO'{%nO~O(U#nO(WTO(ZUO~O#S$dO#`$eO$R$eOP(hXR(hX[(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#\
w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX~Oj2UO&]2VOa(hX~P$4OOj2UO#`$eO&]2VO~Oa2XO~P%[Oa2ZO~O&f2^OP&diQ&diS&diY&dia&did&die&dil&dip&dir&dis&dit&diz&di|&di!O&di!S&\
di!W&di!X&di!_&di!i&di!l&di!o&di!p&di!q&di!s&di!u&di!x&di!|&di$X&di$o&di%i&di%k&di%m&di%n&di%o&di%r&di%t&di%w&di%x&di%z&di&X&di&_&di&a&di&c&di&e&di&h&di&n&di&t&\
di&v&di&x&di&z&di&|&di'x&di(U&di(W&di(Z&di(b&di(p&di!^&dib&di&k&di~Ob2dO!^2bO&k2cO~P`O!_XO!l2fO~O&r,}OP&miQ&miS&miY&mia&mid&mie&mil&mip&mir&mis&mit&miz&mi|&mi!O\
&mi!S&mi!W&mi!X&mi!_&mi!i&mi!l&mi!o&mi!p&mi!q&mi!s&mi!u&mi!x&mi!|&mi$X&mi$o&mi%i&mi%k&mi%m&mi%n&mi%o&mi%r&mi%t&mi%w&mi%x&mi%z&mi&X&mi&_&mi&a&mi&c&mi&e&mi&h&mi&n\
&mi&t&mi&v&mi&x&mi&z&mi&|&mi'x&mi(U&mi(W&mi(Z&mi(b&mi(p&mi!^&mi&f&mib&mi&k&mi~O!Y2lO~O!]!aa!^!aa~P#BwOs!nO!S!oO![2qO(f!mO!]'YX!^'YX~P@nO!]-^O!^(ja~O!]'`X!^'`X~P\
!9|O!]-bO!^(ya~O!^2yO~P'_Oa%nO#`3SO'{%nO~Oa%nO!g#vO#`3SO'{%nO~Oa%nO!g#vO!p3WO#`3SO'{%nO(s'qO~Oa%nO'{%nO~P!:tO!]$_Ov$ra~O!Y'Xi!]'Xi~P!:tO!](WO!Y(ii~O!](_O!Y(wi~O\
!Y(xi!](xi~P!:tO!](ui!k(uia(ui'{(ui~P!:tO#`3YO!](ui!k(uia(ui'{(ui~O!](kO!k(ti~O!S%hO!_%iO!|]O#j3_O#k3^O(U%gO~O!S%hO!_%iO#k3^O(U%gO~On3fO!_'aO%j3eO~Oh%VOn3fO!_'a\
O%j3eO~O#l%baP%baR%ba[%baa%baj%bar%ba!S%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba'{%ba(b%ba(s%ba!k%ba!Y%ba'x%bav%ba!_%ba%j%b\
a!g%ba~P#L{O#l%daP%daR%da[%daa%daj%dar%da!S%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da'{%da(b%da(s%da!k%da!Y%da'x%dav%da!_%da\
%j%da!g%da~P#MnO#l%baP%baR%ba[%baa%baj%bar%ba!S%ba!]%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba'{%ba(b%ba(s%ba!k%ba!Y%ba'x%ba\
#`%bav%ba!_%ba%j%ba!g%ba~P#/sO#l%daP%daR%da[%daa%daj%dar%da!S%da!]%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da'{%da(b%da(s%da!\
k%da!Y%da'x%da#`%dav%da!_%da%j%da!g%da~P#/sO#l}aP}a[}aa}aj}ar}a!l}a!p}a#R}a#o}a#p}a#q}a#r}a#s}a#t}a#u}a#v}a#w}a#y}a#{}a#|}a'{}a(b}a(s}a!k}a!Y}a'x}av}a!_}a%j}a!g\
}a~P$(cO#l$taP$taR$ta[$taa$taj$tar$ta!S$ta!l$ta!p$ta#R$ta#o$ta#p$ta#q$ta#r$ta#s$ta#t$ta#u$ta#v$ta#w$ta#y$ta#{$ta#|$ta'{$ta(b$ta(s$ta!k$ta!Y$ta'x$tav$ta!_$ta%j$t\
a!g$ta~P$)_O#l$vaP$vaR$va[$vaa$vaj$var$va!S$va!l$va!p$va#R$va#o$va#p$va#q$va#r$va#s$va#t$va#u$va#v$va#w$va#y$va#{$va#|$va'{$va(b$va(s$va!k$va!Y$va'x$vav$va!_$va\
%j$va!g$va~P$*QO#l%UaP%UaR%Ua[%Uaa%Uaj%Uar%Ua!S%Ua!]%Ua!l%Ua!p%Ua#R%Ua#o%Ua#p%Ua#q%Ua#r%Ua#s%Ua#t%Ua#u%Ua#v%Ua#w%Ua#y%Ua#{%Ua#|%Ua'{%Ua(b%Ua(s%Ua!k%Ua!Y%Ua'x%Ua\
#`%Uav%Ua!_%Ua%j%Ua!g%Ua~P#/sOa#cq!]#cq'{#cq'x#cq!Y#cq!k#cqv#cq!_#cq%j#cq!g#cq~P!:tO![3nO!]'ZX!k'ZX~P%[O!].vO!k(la~O!].vO!k(la~P!:tO!Y3qO~O$P!na!^!na~PKlO$P!ja!\
]!ja!^!ja~P#BwO$P!ra!^!ra~P!=aO$P!ta!^!ta~P!?wOg'^X!]'^X~P!,TO!]/ROg(qa~OSfO!_4VO$e4WO~O!^4[O~Ov4]O~P#/sOa$nq!]$nq'{$nq'x$nq!Y$nq!k$nqv$nq!_$nq%j$nq!g$nq~P!:tO!\
Y4_O~P!&zO!S4`O~O!Q*PO'z*QO({%POn'ja(z'ja!]'ja#`'ja~Og'ja$P'ja~P%-tO!Q*PO'z*QOn'la(z'la({'la!]'la#`'la~Og'la$P'la~P%.gO(s$YO~P#/sO!YfX!Y${X!]fX!]${X!g%SX#`fX~P!\
0SOp%WO(U=XO~P!1uOp4dO!S%hO![4cO!_%iO(U%gO!]'fX!k'fX~O!]/rO!k)Pa~O!]/rO!g#vO!k)Pa~O!]/rO!g#vO(s'qO!k)Pa~Og$}i!]$}i#`$}i$P$}i~P!1WO![4lO!Y'hX!]'hX~P!3tO!]/{O!Y)Q\
a~O!]/{O!Y)Qa~P#/sOP]XR]X[]Xj]Xr]X!Q]X!S]X!Y]X!]]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X~Oj%ZX!g%ZX~P%2^Oj\
4qO!g#vO~Oh%VO!g#vO!l%eO~Oh%VOr4vO!l%eO(s'qO~Or4{O!g#vO(s'qO~Os!nO!S4|O(WTO(ZUO(f!mO~O(z$}On%bi!Q%bi'z%bi({%bi!]%bi#`%bi~Og%bi$P%bi~P%5}O({%POn%di!Q%di'z%di(z%d\
i!]%di#`%di~Og%di$P%di~P%6pOg(`i!](`i~P!1WO#`5SOg(`i!](`i~P!1WO!k5XO~Oa$pq!]$pq'{$pq'x$pq!Y$pq!k$pqv$pq!_$pq%j$pq!g$pq~P!:tO!Y5]O~O!]5^O!_)RX~P#/sOa${X!_${X%_]X\
'{${X!]${X~P!0SO%_5aOaoX!_oX'{oX!]oX~P$#OOp5bO(U#nO~O%_5aO~Ob5hO%k5iO(U+sO(WTO(ZUO!]'uX!^'uX~O!]1VO!^)Ya~O[5mO~O`5nO~O[5rO~Oa%nO'{%nO~P#/sO!]5wO#`5yO!^)VX~O!^5z\
O~Or6QOs!nO!S*jO!b!yO!c!vO!d!vO!|<XO#T!pO#U!pO#V!pO#W!pO#X!pO#[6PO#]!zO(V!lO(WTO(ZUO(f!mO(p!sO~O!^6OO~P%;sOn6VO!_1qO%j6UO~Oh%VOn6VO!_1qO%j6UO~Ob6^O(U#nO(WTO(ZUO\
!]'tX!^'tX~O!]1|O!^)Wa~O(WTO(ZUO(f6`O~O`6dO~Oj6gO&]6hO~PNXO!k6iO~P%[Oa6kO~Oa6kO~P%[Ob2dO!^6pO&k2cO~P`O!g6rO~O!g6tOh(ki!](ki!^(ki!g(ki!l(kir(ki(s(ki~O#`6uO!]#hi!\
^#hi~O!]!ai!^!ai~P#BwO!]#hi!^#hi~P#BwOa%nO#`7OO'{%nO~Oa%nO!g#vO#`7OO'{%nO~O!](uq!k(uqa(uq'{(uq~P!:tO!](kO!k(tq~O!S%hO!_%iO#k7VO(U%gO~O!_'aO%j7YO~On7^O!_'aO%j7YO\
~O#l'jaP'jaR'ja['jaa'jaj'jar'ja!S'ja!l'ja!p'ja#R'ja#o'ja#p'ja#q'ja#r'ja#s'ja#t'ja#u'ja#v'ja#w'ja#y'ja#{'ja#|'ja'{'ja(b'ja(s'ja!k'ja!Y'ja'x'jav'ja!_'ja%j'ja!g'ja\
~P%-tO#l'laP'laR'la['laa'laj'lar'la!S'la!l'la!p'la#R'la#o'la#p'la#q'la#r'la#s'la#t'la#u'la#v'la#w'la#y'la#{'la#|'la'{'la(b'la(s'la!k'la!Y'la'x'lav'la!_'la%j'la!\
g'la~P%.gO#l$}iP$}iR$}i[$}ia$}ij$}ir$}i!S$}i!]$}i!l$}i!p$}i#R$}i#o$}i#p$}i#q$}i#r$}i#s$}i#t$}i#u$}i#v$}i#w$}i#y$}i#{$}i#|$}i'{$}i(b$}i(s$}i!k$}i!Y$}i'x$}i#`$}iv\
$}i!_$}i%j$}i!g$}i~P#/sO#l%biP%biR%bi[%bia%bij%bir%bi!S%bi!l%bi!p%bi#R%bi#o%bi#p%bi#q%bi#r%bi#s%bi#t%bi#u%bi#v%bi#w%bi#y%bi#{%bi#|%bi'{%bi(b%bi(s%bi!k%bi!Y%bi'x\
%biv%bi!_%bi%j%bi!g%bi~P%5}O#l%diP%diR%di[%dia%dij%dir%di!S%di!l%di!p%di#R%di#o%di#p%di#q%di#r%di#s%di#t%di#u%di#v%di#w%di#y%di#{%di#|%di'{%di(b%di(s%di!k%di!Y%\
di'x%div%di!_%di%j%di!g%di~P%6pO!]'Za!k'Za~P!:tO!].vO!k(li~O$P#ci!]#ci!^#ci~P#BwOP$[OR#zO!Q#yO!S#{O!l#xO!p$[O(bVO[#nij#nir#ni#R#ni#p#ni#q#ni#r#ni#s#ni#t#ni#u#ni\
#v#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#o#ni~P%NrO#o<aO~P%NrOP$[OR#zOr<mO!Q#yO!S#{O!l#xO!p$[O#o<aO#p<bO#q<bO#r<bO(bVO[#nij#ni#R#ni#t#ni#u#ni#v\
#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#s#ni~P&!zO#s<cO~P&!zOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<\
nO(bVO#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#w#ni~P&%SOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO(bVO({\
#}O#{#ni#|#ni$P#ni(s#ni(z#ni!]#ni!^#ni~O#y<gO~P&'TO#y#ni~P&'TO#w<eO~P&%SOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w\
<eO#y<gO(bVO(z#|O({#}O#|#ni$P#ni(s#ni!]#ni!^#ni~O#{#ni~P&)dO#{<iO~P&)dOa#}y!]#}y'{#}y'x#}y!Y#}y!k#}yv#}y!_#}y%j#}y!g#}y~P!:tO[#nij#nir#ni#R#ni#s#ni#t#ni#u#ni#v#\
ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni!]#ni!^#ni~OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O#o<aO#p<bO#q<bO#r<bO(bVO(z#ni({#ni~P&,`On>_O!Q*PO'z*QO(z$}O({%POP#niR#ni!S#ni!l#ni!p#ni#\
o#ni#p#ni#q#ni#r#ni(b#ni~P&,`O#S$dOP(aXR(aX[(aXj(aXn(aXr(aX!Q(aX!S(aX!l(aX!p(aX#R(aX#o(aX#p(aX#q(aX#r(aX#s(aX#t(aX#u(aX#v(aX#w(aX#y(aX#{(aX#|(aX$P(aX'z(aX(b(aX(\
s(aX(z(aX({(aX!](aX!^(aX~O$P$Qi!]$Qi!^$Qi~P#BwO$P!ri!^!ri~P$+}Og'^a!]'^a~P!1WO!^7pO~O!]'ea!^'ea~P#BwO!Y7qO~P#/sO!g#vO(s'qO!]'fa!k'fa~O!]/rO!k)Pi~O!]/rO!g#vO!k)P\
i~Og$}q!]$}q#`$}q$P$}q~P!1WO!Y'ha!]'ha~P#/sO!g7xO~O!]/{O!Y)Qi~P#/sO!]/{O!Y)Qi~O!Y7{O~Oh%VOr8QO!l%eO(s'qO~Oj8SO!g#vO~Or8VO!g#vO(s'qO~O!Q*PO'z*QO({%POn'ka(z'ka!]'\
ka#`'ka~Og'ka$P'ka~P&5aO!Q*PO'z*QOn'ma(z'ma({'ma!]'ma#`'ma~Og'ma$P'ma~P&6SOg(`q!](`q~P!1WO#`8XOg(`q!](`q~P!1WO!Y8YO~Og%Pq!]%Pq#`%Pq$P%Pq~P!1WOa$py!]$py'{$py'x$p\
y!Y$py!k$pyv$py!_$py%j$py!g$py~P!:tO!g6tO~O!]5^O!_)Ra~O!_'aOP$UaR$Ua[$Uaj$Uar$Ua!Q$Ua!S$Ua!]$Ua!l$Ua!p$Ua#R$Ua#o$Ua#p$Ua#q$Ua#r$Ua#s$Ua#t$Ua#u$Ua#v$Ua#w$Ua#y$Ua\
#{$Ua#|$Ua(b$Ua(s$Ua(z$Ua({$Ua~O%j7YO~P&8tO%_8^Oa%]i!_%]i'{%]i!]%]i~Oa#cy!]#cy'{#cy'x#cy!Y#cy!k#cyv#cy!_#cy%j#cy!g#cy~P!:tO[8`O~Ob8bO(U+sO(WTO(ZUO~O!]1VO!^)Yi~O\
`8fO~O(f(}O!]'qX!^'qX~O!]5wO!^)Va~O!^8pO~P%;sO(p!sO~P$&YO#[8qO~O!_1qO~O!_1qO%j8sO~On8vO!_1qO%j8sO~O[8{O!]'ta!^'ta~O!]1|O!^)Wi~O!k9PO~O!k9QO~O!k9TO~O!k9TO~P%[Oa9\
VO~O!g9WO~O!k9XO~O!](xi!^(xi~P#BwOa%nO#`9aO'{%nO~O!](uy!k(uya(uy'{(uy~P!:tO!](kO!k(ty~O%j9dO~P&8tO!_'aO%j9dO~O#l$}qP$}qR$}q[$}qa$}qj$}qr$}q!S$}q!]$}q!l$}q!p$}q#\
R$}q#o$}q#p$}q#q$}q#r$}q#s$}q#t$}q#u$}q#v$}q#w$}q#y$}q#{$}q#|$}q'{$}q(b$}q(s$}q!k$}q!Y$}q'x$}q#`$}qv$}q!_$}q%j$}q!g$}q~P#/sO#l'kaP'kaR'ka['kaa'kaj'kar'ka!S'ka!l\
'ka!p'ka#R'ka#o'ka#p'ka#q'ka#r'ka#s'ka#t'ka#u'ka#v'ka#w'ka#y'ka#{'ka#|'ka'{'ka(b'ka(s'ka!k'ka!Y'ka'x'kav'ka!_'ka%j'ka!g'ka~P&5aO#l'maP'maR'ma['maa'maj'mar'ma!S'\
ma!l'ma!p'ma#R'ma#o'ma#p'ma#q'ma#r'ma#s'ma#t'ma#u'ma#v'ma#w'ma#y'ma#{'ma#|'ma'{'ma(b'ma(s'ma!k'ma!Y'ma'x'mav'ma!_'ma%j'ma!g'ma~P&6SO#l%PqP%PqR%Pq[%Pqa%Pqj%Pqr%P\
q!S%Pq!]%Pq!l%Pq!p%Pq#R%Pq#o%Pq#p%Pq#q%Pq#r%Pq#s%Pq#t%Pq#u%Pq#v%Pq#w%Pq#y%Pq#{%Pq#|%Pq'{%Pq(b%Pq(s%Pq!k%Pq!Y%Pq'x%Pq#`%Pqv%Pq!_%Pq%j%Pq!g%Pq~P#/sO!]'Zi!k'Zi~P!:\
tO$P#cq!]#cq!^#cq~P#BwO(z$}OP%baR%ba[%baj%bar%ba!S%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba$P%ba(b%ba(s%ba!]%ba!^%ba~On%ba!\
Q%ba'z%ba({%ba~P&JXO({%POP%daR%da[%daj%dar%da!S%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da$P%da(b%da(s%da!]%da!^%da~On%da!Q%d\
a'z%da(z%da~P&L`On>_O!Q*PO'z*QO({%PO~P&JXOn>_O!Q*PO'z*QO(z$}O~P&L`OR0mO!Q0mO!S0nO#S$dOP}a[}aj}an}ar}a!l}a!p}a#R}a#o}a#p}a#q}a#r}a#s}a#t}a#u}a#v}a#w}a#y}a#{}a#|}\
a$P}a'z}a(b}a(s}a(z}a({}a!]}a!^}a~O!Q*PO'z*QOP$taR$ta[$taj$tan$tar$ta!S$ta!l$ta!p$ta#R$ta#o$ta#p$ta#q$ta#r$ta#s$ta#t$ta#u$ta#v$ta#w$ta#y$ta#{$ta#|$ta$P$ta(b$ta(\
s$ta(z$ta({$ta!]$ta!^$ta~O!Q*PO'z*QOP$vaR$va[$vaj$van$var$va!S$va!l$va!p$va#R$va#o$va#p$va#q$va#r$va#s$va#t$va#u$va#v$va#w$va#y$va#{$va#|$va$P$va(b$va(s$va(z$va\
({$va!]$va!^$va~On>_O!Q*PO'z*QO(z$}O({%PO~OP%UaR%Ua[%Uaj%Uar%Ua!S%Ua!l%Ua!p%Ua#R%Ua#o%Ua#p%Ua#q%Ua#r%Ua#s%Ua#t%Ua#u%Ua#v%Ua#w%Ua#y%Ua#{%Ua#|%Ua$P%Ua(b%Ua(s%Ua!]\
%Ua!^%Ua~P''eO$P$nq!]$nq!^$nq~P#BwO$P$pq!]$pq!^$pq~P#BwO!^9qO~O$P9rO~P!1WO!g#vO!]'fi!k'fi~O!g#vO(s'qO!]'fi!k'fi~O!]/rO!k)Pq~O!Y'hi!]'hi~P#/sO!]/{O!Y)Qq~Or9yO!g#\
vO(s'qO~O[9{O!Y9zO~P#/sO!Y9zO~Oj:RO!g#vO~Og(`y!](`y~P!1WO!]'oa!_'oa~P#/sOa%]q!_%]q'{%]q!]%]q~P#/sO[:WO~O!]1VO!^)Yq~O`:[O~O#`:]O!]'qa!^'qa~O!]5wO!^)Vi~P#BwO!S:_O\
~O!_1qO%j:bO~O(WTO(ZUO(f:gO~O!]1|O!^)Wq~O!k:jO~O!k:kO~O!k:lO~O!k:lO~P%[O#`:oO!]#hy!^#hy~O!]#hy!^#hy~P#BwO%j:tO~P&8tO!_'aO%j:tO~O$P#}y!]#}y!^#}y~P#BwOP$}iR$}i[$}\
ij$}ir$}i!S$}i!l$}i!p$}i#R$}i#o$}i#p$}i#q$}i#r$}i#s$}i#t$}i#u$}i#v$}i#w$}i#y$}i#{$}i#|$}i$P$}i(b$}i(s$}i!]$}i!^$}i~P''eO!Q*PO'z*QO({%POP'jaR'ja['jaj'jan'jar'ja!\
S'ja!l'ja!p'ja#R'ja#o'ja#p'ja#q'ja#r'ja#s'ja#t'ja#u'ja#v'ja#w'ja#y'ja#{'ja#|'ja$P'ja(b'ja(s'ja(z'ja!]'ja!^'ja~O!Q*PO'z*QOP'laR'la['laj'lan'lar'la!S'la!l'la!p'la\
#R'la#o'la#p'la#q'la#r'la#s'la#t'la#u'la#v'la#w'la#y'la#{'la#|'la$P'la(b'la(s'la(z'la({'la!]'la!^'la~O(z$}OP%biR%bi[%bij%bin%bir%bi!Q%bi!S%bi!l%bi!p%bi#R%bi#o%b\
i#p%bi#q%bi#r%bi#s%bi#t%bi#u%bi#v%bi#w%bi#y%bi#{%bi#|%bi$P%bi'z%bi(b%bi(s%bi({%bi!]%bi!^%bi~O({%POP%diR%di[%dij%din%dir%di!Q%di!S%di!l%di!p%di#R%di#o%di#p%di#q%\
di#r%di#s%di#t%di#u%di#v%di#w%di#y%di#{%di#|%di$P%di'z%di(b%di(s%di(z%di!]%di!^%di~O$P$py!]$py!^$py~P#BwO$P#cy!]#cy!^#cy~P#BwO!g#vO!]'fq!k'fq~O!]/rO!k)Py~O!Y'hq\
!]'hq~P#/sOr;OO!g#vO(s'qO~O[;SO!Y;RO~P#/sO!Y;RO~Og(`!R!](`!R~P!1WOa%]y!_%]y'{%]y!]%]y~P#/sO!]1VO!^)Yy~O!]5wO!^)Vq~O(U;ZO~O!_1qO%j;^O~O!k;aO~O%j;fO~P&8tOP$}qR$}q\
[$}qj$}qr$}q!S$}q!l$}q!p$}q#R$}q#o$}q#p$}q#q$}q#r$}q#s$}q#t$}q#u$}q#v$}q#w$}q#y$}q#{$}q#|$}q$P$}q(b$}q(s$}q!]$}q!^$}q~P''eO!Q*PO'z*QO({%POP'kaR'ka['kaj'kan'kar'\
ka!S'ka!l'ka!p'ka#R'ka#o'ka#p'ka#q'ka#r'ka#s'ka#t'ka#u'ka#v'ka#w'ka#y'ka#{'ka#|'ka$P'ka(b'ka(s'ka(z'ka!]'ka!^'ka~O!Q*PO'z*QOP'maR'ma['maj'man'mar'ma!S'ma!l'ma!p\
'ma#R'ma#o'ma#p'ma#q'ma#r'ma#s'ma#t'ma#u'ma#v'ma#w'ma#y'ma#{'ma#|'ma$P'ma(b'ma(s'ma(z'ma({'ma!]'ma!^'ma~OP%PqR%Pq[%Pqj%Pqr%Pq!S%Pq!l%Pq!p%Pq#R%Pq#o%Pq#p%Pq#q%Pq\
#r%Pq#s%Pq#t%Pq#u%Pq#v%Pq#w%Pq#y%Pq#{%Pq#|%Pq$P%Pq(b%Pq(s%Pq!]%Pq!^%Pq~P''eOg%f!Z!]%f!Z#`%f!Z$P%f!Z~P!1WO!Y;jO~P#/sOr;kO!g#vO(s'qO~O[;mO!Y;jO~P#/sO!]'qq!^'qq~P#\
BwO!]#h!Z!^#h!Z~P#BwO#l%f!ZP%f!ZR%f!Z[%f!Za%f!Zj%f!Zr%f!Z!S%f!Z!]%f!Z!l%f!Z!p%f!Z#R%f!Z#o%f!Z#p%f!Z#q%f!Z#r%f!Z#s%f!Z#t%f!Z#u%f!Z#v%f!Z#w%f!Z#y%f!Z#{%f!Z#|%f!Z'\
{%f!Z(b%f!Z(s%f!Z!k%f!Z!Y%f!Z'x%f!Z#`%f!Zv%f!Z!_%f!Z%j%f!Z!g%f!Z~P#/sOr;vO!g#vO(s'qO~O!Y;wO~P#/sOr<OO!g#vO(s'qO~O!Y<PO~P#/sOP%f!ZR%f!Z[%f!Zj%f!Zr%f!Z!S%f!Z!l%f!\
Z!p%f!Z#R%f!Z#o%f!Z#p%f!Z#q%f!Z#r%f!Z#s%f!Z#t%f!Z#u%f!Z#v%f!Z#w%f!Z#y%f!Z#{%f!Z#|%f!Z$P%f!Z(b%f!Z(s%f!Z!]%f!Z!^%f!Z~P''eOr<SO!g#vO(s'qO~Ov(gX~P1qO!Q%rO~P!)[O(V!\
lO~P!)[O!YfX!]fX#`fX~P%2^OP]XR]X[]Xj]Xr]X!Q]X!S]X!]]X!]fX!l]X!p]X#R]X#S]X#`]X#`fX#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X~O!gfX!\
k]X!kfX(sfX~P'LcOP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_XO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(U)^O(WTO(ZUO(bVO(p[O~O!]<kO!^$ra~\
Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<vO!S${O!_$|O!i>XO!l$xO#k<|O$X%`O$u<xO$w<zO$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~Ol)eO~P(#XOr!eX(s!eX~P#!nO!^]X!^fX~P'LcO!YfX!Y${X!]f\
X!]${X#`fX~P!0SO#l<`O~O!g#vO#l<`O~O#`<pO~Oj<dO~O#`=PO!](xX!^(xX~O#`<pO!](vX!^(vX~O#l=QO~Og=SO~P!1WO#l=YO~O#l=ZO~Og=SO(U&ZO~O!g#vO#l=[O~O!g#vO#l=QO~O$P=]O~P#BwO#\
l=^O~O#l=_O~O#l=dO~O#l=eO~O#l=fO~O#l=gO~O$P=hO~P!1WO$P=iO~P!1WOl=tO~P7eOk#S#T#U#W#X#[#j#k#v$o$u$w$z%^%_%i%j%k%r%t%w%x%z%|~(PT#p!X'}(V#qs#o#rr!Q(O$^(U$`(f~",goto:"\
$9_)^PPPPPP)_PP)bP)sP+X/^PPPP6lPP7SPP=PPPP@sPA]PA]PPPA]PCePA]PA]PA]PCiPCnPD]PIVPPPIZPPPPIZL^PPPLdMUPIZPIZPP! dIZPPPIZPIZP!#kIZP!'R!(W!(aP!)T!)X!)T!,fPPPPPPP!-V!\
(WPP!-g!/XP!2hIZIZ!2m!5y!:g!:g!>f!>nPPP!>tIZPPPPPPPPP!BTP!CbPPIZ!DsPIZPIZIZIZIZIZPIZ!FVP!IaP!LgP!Lk!Lu!Ly!LyP!I^P!L}!L}P#!TP#!XIZPIZ#!_#%dCiA]PA]PA]A]P#&qA]A]#)\
TA]#+{A]#.XA]A]#.w#1]#1]#1b#1k#1]#1vPP#1]PA]#2`A]#6_A]A]6lPPP#:dPPP#:}#:}P#:}P#;e#:}PP#;kP#;bP#;b#<O#;b#<j#<p#<s)bP#<v)bP#=P#=P#=PP)bP)bP)bP)bPP)bP#=V#=YP#=Y)bP\
#=^P#=aP)bP)bP)bP)bP)bP)b)bPP#=g#=m#=x#>O#>U#>[#>b#>p#>v#?Q#?W#?b#?h#?x#@O#@p#AS#AY#A`#An#BT#Cx#DW#D_#Ey#FX#Gy#HX#H_#He#Hk#Hu#H{#IR#I]#Io#IuPPPPPPPPPPP#I{PPPPPP\
P#Jp#M}$ g$ n$ vPPP$'bP$'k$*d$0}$1Q$1T$2S$2V$2^$2fP$2l$2oP$3]$3a$4X$5g$5l$6SPP$6X$6_$6c$6f$6j$6n$7j$8R$8j$8n$8q$8t$9O$9R$9V$9ZR!|RoqOXst!Z#d%m&r&t&u&w,u,z2^2aY!\
vQ'a-g1q5}Q%tvQ%|yQ&T|Q&j!VS'W!e-^Q'g!iS'm!r!yU*l$|*[*pQ+q%}S,O&V&WQ,f&dQ-e'`Q-o'hQ-w'nQ0^*rQ1d,QQ1{,gR<}<[%SdOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$\
V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_,r,u,z-k-s.R.X.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3n4|6V6g6h6k7O8v9V9aS#q]<X!r)`$Z$n'X)t-Y-a/X2q4V5y6u:\
]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TU+Q%]<u<vQ+v&PQ,h&gQ,o&oQ0z+iQ1P+kQ1[+wQ2T,mQ3b.iQ5b1OQ5h1VQ6^1|Q7[3fQ8b5iR9g7^'QkOPWXYZstuvw!Z!`!g!o#S\
#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f\
3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T!S!nQ!r!v!y!z$|'W'`'a'm'n'o*l*p*r*s-^-e-g-w0^0a1q5}6P%[$ti#v$b$c$d$x${%O%Q\
%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c\
=d=e=h=i>Q>Y>Z>^>_Q&X|S'U!e*[S']%i-bQ+v&PQ,R&WQ,h&gQ0p+TQ1[+wQ1a+}Q2S,lQ2T,mQ5h1VQ5q1cQ6^1|Q6a2OQ6b2RQ8b5iQ8e5nQ9O6dQ:Z8fQ:h8{R;X:[rnOXst!V!Z#d%m&i&r&t&u&w,u,z2\
^2aR,j&k&z^OPXYstuvwz!Z!`!g!j!o#S#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'c's(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1\
U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>S>T[#]WZ#W#Z'X(U!b%jm#h#i#l$x%e%h(_(i(j(k*Z*_*c+[+\
^+`,q-W.V.].^._.a/o/r2f3^3_4c6t7VQ%wxQ%{yW&Q|&V&W,QQ&_!TQ'd!hQ'f!iQ(r#sS+p%|%}Q+t&PQ,a&bQ,e&dS-n'g'hQ.k(sQ1T+qQ1Z+wQ1]+xQ1`+|Q1v,bS1z,f,gQ3O-oQ5g1VQ5k1YQ5p1bQ6]\
1{Q8a5iQ8d5mQ8h5rQ:V8`R;V:W!U$zi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z!^%yy!i!u%{%|%}'V'f'g'h'l'v*k+p+q-Z-n-o-v0T0W1T2w3O3V4t4u4x8P9}Q+j%wQ,V&[Q,Y&]\
Q,d&dQ.j(rQ1u,aU1y,e,f,gQ3g.kQ6W1vS6[1z1{Q8z6]#f>U#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h\
>^>_o>V<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=iW%Ti%V*z>QS&[!Q&iQ&]!RQ&^!SU+O%[%d=tR,T&Y%]%Si#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1\
s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_T){$u)|V+Q%]<u<vW']!e%i*[-bS)O#y#zQ+e%rQ+{&\
SS.d(n(oQ1l,ZQ5V0mR8k5w'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-\
s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T$i$^c#Y#e%q%s%u(T(Z(u(z)S)T\
)U)V)W)X)Y)Z)[)])_)a)c)h)r+f+z-[-z.P.U.W.u.x.|/O/P/Q/d0r2o2t3Q3X3m3r3s3t3u3v3w3x3y3z3{3|3}4O4R4S4Z5Z5e6w6}7S7c7d7m7n8m9Z9_9i9o9p:q;Y;b<Y=wT#TV#U'RkOPWXYZstuvw!Z\
!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c\
2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ'Y!eR2r-^!W!nQ!e!r!v!y!z$|'W'`'a'm'n'o*[*l*p*r*s-^-e-g-w0^0a1q5}6\
PR1n,]nqOXst!Z#d%m&r&t&u&w,u,z2^2aQ&y!^Q'w!xS(t#u<`Q+n%zQ,_&_Q,`&aQ-l'eQ-y'pS.t(y=QS0s+Y=[Q1R+oQ1p,^Q2e,|Q2g,}Q2n-XQ2|-mQ3P-qS5[0t=fQ5c1SS5f1U=gQ6v2pQ6z2}Q7P3UQ\
8_5dQ9[6xQ9]6{Q9`7QR:n9X$d$]c#Y#e%s%u(T(Z(u(z)S)T)U)V)W)X)Y)Z)[)])_)a)c)h)r+f+z-[-z.P.U.W.u.x.|/P/Q/d0r2o2t3Q3X3m3r3s3t3u3v3w3x3y3z3{3|3}4O4R4S4Z5Z5e6w6}7S7c7d7\
m7n8m9Z9_9i9o9p:q;Y;b<Y=wS(p#p'jQ)Q#zS+d%q/OS.e(o(qR3`.f'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^\
(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]\
=f=g>TS#q]<XQ&t!XQ&u!YQ&w![Q&x!]R2],xQ'b!hQ+g%wQ-j'dS.g(r+jQ2z-iW3d.j.k0y0{Q6y2{W7W3a3c3g5`U9c7X7Z7]U:s9e9f9hS;d:r:uQ;r;eR;z;sU!wQ'a-gT5{1q5}!Q_OXZ`st!V!Z#d#h%e\
%m&i&k&r&t&u&w(k,u,z.^2^2a]!pQ!r'a-g1q5}T#q]<X%^{OPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_\
+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aS)O#y#zS.d(n(o!s=m$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P\
=Q=S=[=]=f=g>TU$fd)`,oS(q#p'jU*w%R(x4QU0o+P.p7iQ5`0zQ7X3bQ9f7[R:u9gm!tQ!r!v!y!z'a'm'n'o-g-w1q5}6PQ'u!uS(g#g2WS-u'l'xQ/u*^Q0T*kQ3W-xQ4h/vQ4t0VQ4u0WQ4z0`Q7t4bS8P4\
v4xS8T4{4}Q9t7uQ9x7{Q9}8QQ:S8VS:}9y9zS;i;O;RS;u;j;kS;};v;wS<R<O<PR<U<SQ#wbQ't!uS(f#g2WS(h#m+XQ+Z%fQ+l%xQ+r&OU-t'l'u'xQ.Y(gU/t*^*a/yQ0U*kQ0X*mQ1Q+mQ1w,cS3T-u-xQ3\
].bS4g/u/vQ4p0RS4s0T0`Q4w0YQ6Y1xQ7R3WS7s4b4dQ7w4hU8O4t4z4}Q8R4yQ8x6ZS9s7t7uQ9w7{Q:P8TQ:Q8UQ:e8yQ:{9tS:|9x9zQ;U:SQ;`:fS;h:};RS;t;i;jS;|;u;wS<Q;}<PQ<T<RQ<V<UQ=p=k\
Q=|=uR=}=vV!wQ'a-g%^aOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n\
0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aS#wz!j!r=j$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TR=p>S%^bOPWXYZstuvw!Z!\
`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6\
h6k7O7^8v9V9aQ%fj!^%xy!i!u%{%|%}'V'f'g'h'l'v*k+p+q-Z-n-o-v0T0W1T2w3O3V4t4u4x8P9}S&Oz!jQ+m%yQ,c&dW1x,d,e,f,gU6Z1y1z1{S8y6[6]Q:f8z!r=k$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W\
<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ=u>RR=v>S%QeOPXYstuvw!Z!`!g!o#S#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(W(^(e(y({)P*O\
*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aY#bWZ#W#Z(U!b%jm#h#i#l$x%e%h(_(i(j(k*Z*_*c+[+^+`,q-W.V.].^._.a/o/r2f3^3_4c6t7V\
Q,p&o!p=l$Z$n)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TR=o'XU'^!e%i*[R2u-bX'[!e%i*[-b%SdOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$\
Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_,r,u,z-k-s.R.X.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3n4|6V6g6h6k7O8v9V9a!r)`$Z$n'X)t-Y-a/X2q4V5\
y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ,o&oQ0z+iQ3b.iQ7[3fR9g7^!b$Tc#Y%q(T(Z(u(z)[)])a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<Y!P<f)_)\
r-[/O2o2t3r3{3|4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=w!f$Vc#Y%q(T(Z(u(z)X)Y)[)])a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<Y!T<h)_)r-[/O2o2t3r3x3y3{3|4R4Z6w7d7m7n8m9Z9i9o\
9p;Y;b=w!^$Zc#Y%q(T(Z(u(z)a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<YQ4a/mz>T)_)r-[/O2o2t3r4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=wQ>Y>[R>Z>]'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#\
d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4\
|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TS$oh$pR4W/W'XgOPWXYZhstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$\
n$p%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/W/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<\
_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TT$kf$qQ$ifS)k$l)oR)w$qT$jf$qT)m$l)o'XhOPWXYZhstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n$p%m%t&R&\
k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/W/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<\
d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TT$oh$pQ$rhR)v$p%^jOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O\
*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9a!s>R$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]\
=f=g>T#glOPXZst!Z!`!o#S#d#o#{$n%m&k&n&o&r&t&u&w&{'T'c)P)t*j+_+i,r,u,z-k.i/X/p0_0n1t2U2V2X2Z2^2a2c3f4V4|6V6g6h6k7^8v9V!U%Ri$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a\
5S8X9r>Q>Y>Z#f(x#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_Q+U%aQ/e*Po4Q<n<o<r<t<x<z<|=U=\
W=Z=_=a=c=e=i!U$yi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>ZQ*d$zU*m$|*[*pQ+V%bQ0Y*n#f=r#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^\
8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n=s<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=iQ=x>UQ=y>VQ=z>WR={>X!U%Ri$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z#f\
(x#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_o4Q<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=inoOXst!Z#d%\
m&r&t&u&w,u,z2^2aS*g${*ZQ-T'OQ-U'QR4k/{%[%Si#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R\
:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_Q,W&]Q1j,YQ5u1iR8j5vV*o$|*[*pU*o$|*[*pT5|1q5}S0R*j/pQ4y0_T8U4|:_Q+l%xQ0X*mQ1Q+mQ1w\
,cQ6Y1xQ8x6ZQ:e8yR;`:f!U%Oi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Zx*S$v)f*T*v+W/x0f0g4T4i5T5U5Y7r8W:T:z=q>O>PS0b*u0c#f<q#v$b$c$x${)z*W*Z*h+h+k,U,X.h/\
f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n<r<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=i!d=T(v)d*]*f.l.o.s/a/m0O0x1g3j4^4j4n5t7_7b\
7y7|8Z8]9v:O:U;P;T;g;l;x>[>]`=U4P7e7h7l9j:v:y;{S=`.n3kT=a7g9m!U%Qi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z|*U$v)f*V*u+W/i/x0f0g4T4i5O5T5U5Y7r8W:T:z=q>\
O>PS0d*v0e#f<s#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n<t<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=\
i!h=V(v)d*]*f.m.n.s/a/m0O0x1g3h3j4^4j4n5t7_7`7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]d=W4P7f7g7l9j9k:v:w:y;{S=b.o3lT=c7h9nrnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aQ&f!UR,r&ornOXst\
!V!Z#d%m&i&r&t&u&w,u,z2^2aR&f!UQ,[&^R1f,TsnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aQ1r,aS6T1u1vU8r6R6S6WS:a8t8uS;[:`:cQ;o;]R;y;pQ&m!VR,k&iR6a2OR:h8{W&Q|&V&W,QR1]+xQ&r!WR,\
u&sR,{&xT2_,z2aR-P&yQ-O&yR2h-PQ'z!{R-{'zSsOtQ#dXT%ps#dQ#OTR'|#OQ#RUR(O#RQ)|$uR/b)|Q#UVR(R#UQ#XWU(X#X(Y.SQ(Y#YR.S(ZQ-_'YR2s-_Q.w(zS3o.w3pR3p.xQ-g'aR2x-gY!rQ'a-g1\
q5}R'k!rQ/S)fR4U/SU#_W%h*ZU(`#_(a.TQ(a#`R.T([Q-c'^R2v-ct`OXst!V!Z#d%m&i&k&r&t&u&w,u,z2^2aS#hZ%eU#r`#h.^R.^(kQ(l#jQ.Z(hW.c(l.Z3Z7TQ3Z.[R7T3[Q)o$lR/Y)oQ$phR)u$pQ$\
`cU)b$`.O<lQ.O<YR<l)rQ/s*^W4e/s4f7v9uU4f/t/u/vS7v4g4hR9u7w$e*R$v(v)d)f*]*f*u*v+R+S+W.n.o.q.r.s/a/i/k/m/x0O0f0g0x1g3h3i3j4P4T4^4i4j4n5O5Q5T5U5Y5t7_7`7a7b7g7h7j7k\
7l7r7y7|8W8Z8]9j9k9l9v:O:T:U:v:w:x:y:z;P;T;g;l;x;{=q>O>P>[>]Q/|*fU4m/|4o7zQ4o0OR7z4nS*p$|*[R0[*px*T$v)f*u*v+W/x0f0g4T4i5T5U5Y7r8W:T:z=q>O>P!d.l(v)d*]*f.n.o.s/a/\
m0O0x1g3j4^4j4n5t7_7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]U/j*T.l7ea7e4P7g7h7l9j:v:y;{Q0c*uQ3k.nU5P0c3k9mR9m7g|*V$v)f*u*v+W/i/x0f0g4T4i5O5T5U5Y7r8W:T:z=q>O>P!h.m(v)d*]*f\
.n.o.s/a/m0O0x1g3h3j4^4j4n5t7_7`7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]U/l*V.m7fe7f4P7g7h7l9j9k:v:w:y;{Q0e*vQ3l.oU5R0e3l9nR9n7hQ*{%UR0i*{Q5_0xR8[5_Q+a%kR0w+aQ5x1lS8l5x:^\
R:^8mQ,^&_R1o,^Q5}1qR8o5}Q1},hS6_1}8|R8|6aQ1W+tW5j1W5l8c:XQ5l1ZQ8c5kR:X8dQ+y&QR1^+yQ2a,zR6o2aYrOXst#dQ&v!ZQ+c%mQ,t&rQ,v&tQ,w&uQ,y&wQ2[,uS2_,z2aR6n2^Q%opQ&z!_Q&}\
!aQ'P!bQ'R!cQ'r!uQ+b%lQ+n%zQ,S&XQ,j&mQ-R&|W-r'l't'u'xQ-y'pQ0Z*oQ1R+oQ1e,RS2Q,k,nQ2i-QQ2j-TQ2k-UQ3P-qW3R-t-u-x-zQ5c1SQ5o1aQ5s1gQ6X1wQ6c2SQ6m2]U6|3Q3T3WQ7P3UQ8_5d\
Q8g5qQ8i5tQ8n5|Q8w6YQ8}6bS9^6}7RQ9`7QQ:Y8eQ:d8xQ:i9OQ:p9_Q;W:ZQ;_:eQ;c:qQ;n;XR;q;`Q%zyQ'e!iQ'p!uU+o%{%|%}Q-X'VU-m'f'g'hS-q'l'vQ0S*kS1S+p+qQ2p-ZS2}-n-oQ3U-vS4r0T\
0WQ5d1TQ6x2wQ6{3OQ7Q3VU7}4t4u4xQ9|8PR;Q9}S$wi>QR*|%VU%Ui%V>QR0h*zQ$viS(v#v+kS)d$b$cQ)f$dQ*]$xS*f${*ZQ*u%OQ*v%QQ+R%^Q+S%_Q+W%cQ.n<qQ.o<sQ.q<wQ.r<yQ.s<{Q/a)zQ/i*S\
Q/k*UQ/m*WQ/x*bS0O*h/oQ0f*xQ0g*yl0x+h,X.h1k1s3e6U7Y8s9d:b:t;^;fQ1g,UQ3h=TQ3i=VQ3j=YS4P<n<oQ4T/RS4^/f4`Q4i/zQ4j/{Q4n/}Q5O0bQ5Q0dQ5T0kQ5U0lQ5Y0qQ5t1hQ7_=^Q7`=`Q7a\
=bQ7b=dQ7g<rQ7h<tQ7j<xQ7k<zQ7l<|Q7r4aQ7y4lQ7|4qQ8W5SQ8Z5^Q8]5aQ9j=ZQ9k=UQ9l=WQ9v7xQ:O8SQ:T8XQ:U8^Q:v=_Q:w=aQ:x=cQ:y=eQ:z9rQ;P9{Q;T:RQ;g=hQ;l;SQ;x;mQ;{=iQ=q>QQ>O\
>YQ>P>ZQ>[>^R>]>_Q+P%]Q.p<uR7i<vnpOXst!Z#d%m&r&t&u&w,u,z2^2aQ!fPS#fZ#oQ&|!`W'i!o*j0_4|Q(Q#SQ)R#{Q)s$nS,n&k&nQ,s&oQ-Q&{S-V'T/pQ-i'cQ.z)PQ/^)tQ0u+_Q0{+iQ2Y,rQ2{-k\
Q3c.iQ4Y/XQ5W0nQ6S1tQ6e2UQ6f2VQ6j2XQ6l2ZQ6q2cQ7]3fQ7o4VQ8u6VQ9R6gQ9S6hQ9U6kQ9h7^Q:c8vR:m9V#[cOPXZst!Z!`!o#d#o#{%m&k&n&o&r&t&u&w&{'T'c)P*j+_+i,r,u,z-k.i/p0_0n1t2\
U2V2X2Z2^2a2c3f4|6V6g6h6k7^8v9VQ#YWQ#eYQ%quQ%svS%uw!gS(T#W(WQ(Z#ZQ(u#uQ(z#xQ)S$OQ)T$PQ)U$QQ)V$RQ)W$SQ)X$TQ)Y$UQ)Z$VQ)[$WQ)]$XQ)_$ZQ)a$_Q)c$aQ)h$eW)r$n)t/X4VQ+f%\
tQ+z&RS-['X2qQ-z'sS.P(U.RQ.U(^Q.W(eQ.u(yQ.x({Q.|<WQ/O<ZQ/P<[Q/Q<_Q/d*OQ0r+YQ2o-YQ2t-aQ3Q-sQ3X.XQ3m.vQ3r<`Q3s<aQ3t<bQ3u<cQ3v<dQ3w<eQ3x<fQ3y<gQ3z<hQ3{<iQ3|<jQ3}.}\
Q4O<mQ4R<pQ4S<}Q4Z<kQ5Z0tQ5e1UQ6w=PQ6}3SQ7S3YQ7c3nQ7d=QQ7m=SQ7n=[Q8m5yQ9Z6uQ9_7OQ9i=]Q9o=fQ9p=gQ:q9aQ;Y:]Q;b:oQ<Y#SR=w>TR#[WR'Z!el!tQ!r!v!y!z'a'm'n'o-g-w1q5}6PS\
'V!e-^U*k$|*[*pS-Z'W'`S0W*l*rQ0`*sQ2w-eQ4x0^R4}0aR(|#xQ!fQT-f'a-g]!qQ!r'a-g1q5}Q#p]R'j<XR)g$dY!uQ'a-g1q5}Q'l!rS'v!v!yS'x!z6PS-v'm'nQ-x'oR3V-wT#kZ%eS#jZ%eS%km,qU\
(h#h#i#lS.[(i(jQ.`(kQ0v+`Q3[.]U3].^._.aS7U3^3_R9b7Vd#^W#W#Z%h(U(_*Z+[.V/or#gZm#h#i#l%e(i(j(k+`.].^._.a3^3_7VS*^$x*cQ/v*_Q2W,qQ2m-WQ4b/rQ6s2fQ7u4cQ9Y6tT=n'X+^V#a\
W%h*ZU#`W%h*ZS(V#W(_U([#Z+[/oS-]'X+^T.Q(U.VV'_!e%i*[Q$lfR)y$qT)n$l)oR4X/WT*`$x*cT*i${*ZQ0y+hQ1i,XQ3a.hQ5v1kQ6R1sQ7Z3eQ8t6UQ9e7YQ:`8sQ:r9dQ;]:bQ;e:tQ;p;^R;s;fnqO\
Xst!Z#d%m&r&t&u&w,u,z2^2aQ&l!VR,j&itmOXst!U!V!Z#d%m&i&r&t&u&w,u,z2^2aR,q&oT%lm,qR1m,ZR,i&gQ&U|S,P&V&WR1`,QR+u&PT&p!W&sT&q!W&sT2`,z2a",nodeNames:"⚠ ArithOp Arith\
Op ?. JSXStartTag LineComment BlockComment Script Hashbang ExportDeclaration export Star as VariableName String Escape from ; default FunctionDeclaration async \
function VariableDefinition > < TypeParamList in out const TypeDefinition extends ThisType this LiteralType ArithOp Number BooleanLiteral TemplateType Interpola\
tionEnd Interpolation InterpolationStart NullType null VoidType void TypeofType typeof MemberExpression . PropertyName [ TemplateString Escape Interpolation sup\
er RegExp ] ArrayExpression Spread , } { ObjectExpression Property async get set PropertyDefinition Block : NewTarget new NewExpression ) ( ArgList UnaryExpress\
ion delete LogicOp BitOp YieldExpression yield AwaitExpression await ParenthesizedExpression ClassExpression class ClassBody MethodDeclaration Decorator @ Membe\
rExpression PrivatePropertyName CallExpression TypeArgList CompareOp < declare Privacy static abstract override PrivatePropertyDefinition PropertyDeclaration re\
adonly accessor Optional TypeAnnotation Equals StaticBlock FunctionExpression ArrowFunction ParamList ParamList ArrayPattern ObjectPattern PatternProperty Varia\
bleDefinition Privacy readonly Arrow MemberExpression BinaryExpression ArithOp ArithOp ArithOp ArithOp BitOp CompareOp instanceof satisfies CompareOp BitOp BitO\
p BitOp LogicOp LogicOp ConditionalExpression LogicOp LogicOp AssignmentExpression UpdateOp PostfixExpression CallExpression InstantiationExpression TaggedTempl\
ateExpression DynamicImport import ImportMeta JSXElement JSXSelfCloseEndTag JSXSelfClosingTag JSXIdentifier JSXBuiltin JSXIdentifier JSXNamespacedName JSXMember\
Expression JSXSpreadAttribute JSXAttribute JSXAttributeValue JSXEscape JSXEndTag JSXOpenTag JSXFragmentTag JSXText JSXEscape JSXStartCloseTag JSXCloseTag Prefix\
Cast < ArrowFunction TypeParamList SequenceExpression InstantiationExpression KeyofType keyof UniqueType unique ImportType InferredType infer TypeName Parenthes\
izedType FunctionSignature ParamList NewSignature IndexedType TupleType Label ArrayType ReadonlyType ObjectType MethodType PropertyType IndexSignature PropertyD\
efinition CallSignature TypePredicate asserts is NewSignature new UnionType LogicOp IntersectionType LogicOp ConditionalType ParameterizedType ClassDeclaration \
abstract implements type VariableDeclaration let var using TypeAliasDeclaration InterfaceDeclaration interface EnumDeclaration enum EnumBody NamespaceDeclaratio\
n namespace module AmbientDeclaration declare GlobalDeclaration global ClassDeclaration ClassBody AmbientFunctionDeclaration ExportGroup VariableName VariableNa\
me ImportDeclaration defer ImportGroup ForStatement for ForSpec ForInSpec ForOfSpec of WhileStatement while WithStatement with DoStatement do IfStatement if els\
e SwitchStatement switch SwitchBody CaseLabel case DefaultLabel TryStatement try CatchClause catch FinallyClause finally ReturnStatement return ThrowStatement t\
hrow BreakStatement break ContinueStatement continue DebuggerStatement debugger LabeledStatement ExpressionStatement SingleExpression SingleClassItem",maxTerm:381,
context:Dl,nodeProps:[["isolate",-8,5,6,14,37,39,51,53,55,""],["group",-26,9,17,19,68,208,212,216,217,219,222,225,235,238,244,246,248,250,253,259,265,267,269,271,
273,275,276,"Statement",-34,13,14,32,35,36,42,51,54,55,57,62,70,72,76,80,82,84,85,110,111,121,122,137,140,142,143,144,145,146,148,149,168,170,172,"Expression",-23,
31,33,37,41,43,45,174,176,178,179,181,182,183,185,186,187,189,190,191,202,204,206,207,"Type",-3,88,103,109,"ClassItem"],["openedBy",23,"<",38,"InterpolationStar\
t",56,"[",60,"{",73,"(",161,"JSXStartCloseTag"],["closedBy",-2,24,169,">",40,"InterpolationEnd",50,"]",61,"}",74,")",166,"JSXEndTag"]],propSources:[Hl],skippedNodes:[
0,5,6,279],repeatNodeCount:37,tokenData:"$Fq07[R!bOX%ZXY+gYZ-yZ[+g[]%Z]^.c^p%Zpq+gqr/mrs3cst:_tuEruvJSvwLkwx! Yxy!'iyz!(sz{!)}{|!,q|}!.O}!O!,q!O!P!/Y!P!Q!9j!Q!R\
#:O!R![#<_![!]#I_!]!^#Jk!^!_#Ku!_!`$![!`!a$$v!a!b$*T!b!c$,r!c!}Er!}#O$-|#O#P$/W#P#Q$4o#Q#R$5y#R#SEr#S#T$7W#T#o$8b#o#p$<r#p#q$=h#q#r$>x#r#s$@U#s$f%Z$f$g+g$g#BYEr\
#BY#BZ$A`#BZ$ISEr$IS$I_$A`$I_$I|Er$I|$I}$Dk$I}$JO$Dk$JO$JTEr$JT$JU$A`$JU$KVEr$KV$KW$A`$KW&FUEr&FU&FV$A`&FV;'SEr;'S;=`I|<%l?HTEr?HT?HU$A`?HUOEr(n%d_$j&j(Xp([!bOY\
%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z&j&hT$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c&j&zP;=`<%l&c'|'U]$j&j([!bOY&}YZ&cZw&}wx&\
cx!^&}!^!_'}!_#O&}#O#P&c#P#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}!b(SU([!bOY'}Zw'}x#O'}#P;'S'};'S;=`(f<%lO'}!b(iP;=`<%l'}'|(oP;=`<%l&}'[(y]$j&j(XpOY(rYZ&cZr(rrs&cs!^(r!\
^!_)r!_#O(r#O#P&c#P#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(rp)wU(XpOY)rZr)rs#O)r#P;'S)r;'S;=`*Z<%lO)rp*^P;=`<%l)r'[*dP;=`<%l(r#S*nX(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g\
;'S;=`+Z<%lO*g#S+^P;=`<%l*g(n+dP;=`<%l%Z07[+rq$j&j(Xp([!b'}0/lOX%ZXY+gYZ&cZ[+g[p%Zpq+gqr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p$f%Z$f$g+g$g#BY%Z#BY#\
BZ+g#BZ$IS%Z$IS$I_+g$I_$JT%Z$JT$JU+g$JU$KV%Z$KV$KW+g$KW&FU%Z&FU&FV+g&FV;'S%Z;'S;=`+a<%l?HT%Z?HT?HU+g?HUO%Z07[.ST(Y#S$j&j(O0/lO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c07[\
.n_$j&j(Xp([!b(O0/lOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z)3p/x`$j&j!p),Q(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`\
0z!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW1V`#w(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`2X!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW2d\
_#w(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'At3l_(W':f$j&j([!bOY4kYZ5qZr4krs7nsw4kwx5qx!^4k!^!_8p!_#O4k#O#\
P5q#P#o4k#o#p8p#p;'S4k;'S;=`:X<%lO4k(^4r_$j&j([!bOY4kYZ5qZr4krs7nsw4kwx5qx!^4k!^!_8p!_#O4k#O#P5q#P#o4k#o#p8p#p;'S4k;'S;=`:X<%lO4k&z5vX$j&jOr5qrs6cs!^5q!^!_6y!_#\
o5q#o#p6y#p;'S5q;'S;=`7h<%lO5q&z6jT$e`$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c`6|TOr6yrs7]s;'S6y;'S;=`7b<%lO6y`7bO$e``7eP;=`<%l6y&z7kP;=`<%l5q(^7w]$e`$j&j([!bOY&}YZ\
&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}!r8uZ([!bOY8pYZ6yZr8prs9hsw8pwx6yx#O8p#O#P6y#P;'S8p;'S;=`:R<%lO8p!r9oU$e`([!bOY'}Zw'}x#O'}#P;'\
S'};'S;=`(f<%lO'}!r:UP;=`<%l8p(^:[P;=`<%l4k%9[:hh$j&j(Xp([!bOY%ZYZ&cZq%Zqr<Srs&}st%ZtuCruw%Zwx(rx!^%Z!^!_*g!_!c%Z!c!}Cr!}#O%Z#O#P&c#P#R%Z#R#SCr#S#T%Z#T#oCr#o#p*\
g#p$g%Z$g;'SCr;'S;=`El<%lOCr(r<__WS$j&j(Xp([!bOY<SYZ&cZr<Srs=^sw<Swx@nx!^<S!^!_Bm!_#O<S#O#P>`#P#o<S#o#pBm#p;'S<S;'S;=`Cl<%lO<S(Q=g]WS$j&j([!bOY=^YZ&cZw=^wx>`x!^\
=^!^!_?q!_#O=^#O#P>`#P#o=^#o#p?q#p;'S=^;'S;=`@h<%lO=^&n>gXWS$j&jOY>`YZ&cZ!^>`!^!_?S!_#o>`#o#p?S#p;'S>`;'S;=`?k<%lO>`S?XSWSOY?SZ;'S?S;'S;=`?e<%lO?SS?hP;=`<%l?S&n\
?nP;=`<%l>`!f?xWWS([!bOY?qZw?qwx?Sx#O?q#O#P?S#P;'S?q;'S;=`@b<%lO?q!f@eP;=`<%l?q(Q@kP;=`<%l=^'`@w]WS$j&j(XpOY@nYZ&cZr@nrs>`s!^@n!^!_Ap!_#O@n#O#P>`#P#o@n#o#pAp#p;\
'S@n;'S;=`Bg<%lO@ntAwWWS(XpOYApZrAprs?Ss#OAp#O#P?S#P;'SAp;'S;=`Ba<%lOAptBdP;=`<%lAp'`BjP;=`<%l@n#WBvYWS(Xp([!bOYBmZrBmrs?qswBmwxApx#OBm#O#P?S#P;'SBm;'S;=`Cf<%lO\
Bm#WCiP;=`<%lBm(rCoP;=`<%l<S%9[C}i$j&j(p%1l(Xp([!bOY%ZYZ&cZr%Zrs&}st%ZtuCruw%Zwx(rx!Q%Z!Q![Cr![!^%Z!^!_*g!_!c%Z!c!}Cr!}#O%Z#O#P&c#P#R%Z#R#SCr#S#T%Z#T#oCr#o#p*g#\
p$g%Z$g;'SCr;'S;=`El<%lOCr%9[EoP;=`<%lCr07[FRk$j&j(Xp([!b$^#t(U,2j(f$I[OY%ZYZ&cZr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c\
#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$g%Z$g;'SEr;'S;=`I|<%lOEr+dHRk$j&j(Xp([!b$^#tOY%ZYZ&cZr%Zrs&}st%ZtuGvuw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Gv![!^%Z!^!_*g!_!c%Z!c!}Gv!}#O%Z\
#O#P&c#P#R%Z#R#SGv#S#T%Z#T#oGv#o#p*g#p$g%Z$g;'SGv;'S;=`Iv<%lOGv+dIyP;=`<%lGv07[JPP;=`<%lEr(KWJ_`$j&j(Xp([!b#q(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#\
O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KWKl_$j&j$R(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z,#xLva({+JY$j&j(Xp([\
!bOY%ZYZ&cZr%Zrs&}sv%ZvwM{wx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KWNW`$j&j#{(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%\
Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'At! c_(Z';W$j&j(XpOY!!bYZ!#hZr!!brs!#hsw!!bwx!$xx!^!!b!^!_!%z!_#O!!b#O#P!#h#P#o!!b#o#p!%z#p;'S!!b;'S;=`!'c<%lO!!b'l!!i_\
$j&j(XpOY!!bYZ!#hZr!!brs!#hsw!!bwx!$xx!^!!b!^!_!%z!_#O!!b#O#P!#h#P#o!!b#o#p!%z#p;'S!!b;'S;=`!'c<%lO!!b&z!#mX$j&jOw!#hwx6cx!^!#h!^!_!$Y!_#o!#h#o#p!$Y#p;'S!#h;'S;\
=`!$r<%lO!#h`!$]TOw!$Ywx7]x;'S!$Y;'S;=`!$l<%lO!$Y`!$oP;=`<%l!$Y&z!$uP;=`<%l!#h'l!%R]$e`$j&j(XpOY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#o(r#o#p)r#p;'S(r;'S;=`*a\
<%lO(r!Q!&PZ(XpOY!%zYZ!$YZr!%zrs!$Ysw!%zwx!&rx#O!%z#O#P!$Y#P;'S!%z;'S;=`!']<%lO!%z!Q!&yU$e`(XpOY)rZr)rs#O)r#P;'S)r;'S;=`*Z<%lO)r!Q!'`P;=`<%l!%z'l!'fP;=`<%l!!b/5\
|!'t_!l/.^$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#&U!)O_!k!Lf$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!\
_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z-!n!*[b$j&j(Xp([!b(V%&f#r(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rxz%Zz{!+d{!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+\
a<%lO%Z(KW!+o`$j&j(Xp([!b#o(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z+;x!,|`$j&j(Xp([!br+4YOY%ZYZ&cZr%Zrs&}sw%Zwx\
(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z,$U!.Z_!]+Jf$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+\
a<%lO%Z07[!/ec$j&j(Xp([!b!Q.2^OY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!0p!P!Q%Z!Q![!3Y![!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#%|!0ya$j&j(Xp([!bOY%ZYZ\
&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!2O!P!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#%|!2Z_![!L^$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#\
o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!3eg$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!3Y![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S!3Y#S#X%Z#X#Y!4|#Y#o%Z#o#\
p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!5Vg$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx{%Z{|!6n|}%Z}!O!6n!O!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`\
+a<%lO%Z'Ad!6wc$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!8_c$j&j(Xp([!bs'9tOY%ZYZ\
&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[!9uf$j&j(Xp([!b#p(ChOY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcxz!;Zz{#\
-}{!P!;Z!P!Q#/d!Q!^!;Z!^!_#(i!_!`#7S!`!a#8i!a!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z?O!;fb$j&j(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P\
!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z>^!<w`$j&j([!b!X7`OY!<nYZ&cZw!<nwx!=yx!P!<n!P!Q!Eq!Q!^!<n!^!_!Gr!_!}!<n!}#O!KS#O#P\
!Dy#P#o!<n#o#p!Gr#p;'S!<n;'S;=`!L]<%lO!<n<z!>Q^$j&j!X7`OY!=yYZ&cZ!P!=y!P!Q!>|!Q!^!=y!^!_!@c!_!}!=y!}#O!CW#O#P!Dy#P#o!=y#o#p!@c#p;'S!=y;'S;=`!Ek<%lO!=y<z!?Td$j&j\
!X7`O!^&c!_#W&c#W#X!>|#X#Z&c#Z#[!>|#[#]&c#]#^!>|#^#a&c#a#b!>|#b#g&c#g#h!>|#h#i&c#i#j!>|#j#k!>|#k#m&c#m#n!>|#n#o&c#p;'S&c;'S;=`&w<%lO&c7`!@hX!X7`OY!@cZ!P!@c!P!Q!\
AT!Q!}!@c!}#O!Ar#O#P!Bq#P;'S!@c;'S;=`!CQ<%lO!@c7`!AYW!X7`#W#X!AT#Z#[!AT#]#^!AT#a#b!AT#g#h!AT#i#j!AT#j#k!AT#m#n!AT7`!AuVOY!ArZ#O!Ar#O#P!B[#P#Q!@c#Q;'S!Ar;'S;=`!B\
k<%lO!Ar7`!B_SOY!ArZ;'S!Ar;'S;=`!Bk<%lO!Ar7`!BnP;=`<%l!Ar7`!BtSOY!@cZ;'S!@c;'S;=`!CQ<%lO!@c7`!CTP;=`<%l!@c<z!C][$j&jOY!CWYZ&cZ!^!CW!^!_!Ar!_#O!CW#O#P!DR#P#Q!=y#\
Q#o!CW#o#p!Ar#p;'S!CW;'S;=`!Ds<%lO!CW<z!DWX$j&jOY!CWYZ&cZ!^!CW!^!_!Ar!_#o!CW#o#p!Ar#p;'S!CW;'S;=`!Ds<%lO!CW<z!DvP;=`<%l!CW<z!EOX$j&jOY!=yYZ&cZ!^!=y!^!_!@c!_#o!=\
y#o#p!@c#p;'S!=y;'S;=`!Ek<%lO!=y<z!EnP;=`<%l!=y>^!Ezl$j&j([!b!X7`OY&}YZ&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#W&}#W#X!Eq#X#Z&}#Z#[!Eq#[#]&}#]#^!Eq#^#a&}#a#b!Eq#b#g\
&}#g#h!Eq#h#i&}#i#j!Eq#j#k!Eq#k#m&}#m#n!Eq#n#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}8r!GyZ([!b!X7`OY!GrZw!Grwx!@cx!P!Gr!P!Q!Hl!Q!}!Gr!}#O!JU#O#P!Bq#P;'S!Gr;'S;=`!J|<%lO!\
Gr8r!Hse([!b!X7`OY'}Zw'}x#O'}#P#W'}#W#X!Hl#X#Z'}#Z#[!Hl#[#]'}#]#^!Hl#^#a'}#a#b!Hl#b#g'}#g#h!Hl#h#i'}#i#j!Hl#j#k!Hl#k#m'}#m#n!Hl#n;'S'};'S;=`(f<%lO'}8r!JZX([!bOY\
!JUZw!JUwx!Arx#O!JU#O#P!B[#P#Q!Gr#Q;'S!JU;'S;=`!Jv<%lO!JU8r!JyP;=`<%l!JU8r!KPP;=`<%l!Gr>^!KZ^$j&j([!bOY!KSYZ&cZw!KSwx!CWx!^!KS!^!_!JU!_#O!KS#O#P!DR#P#Q!<n#Q#o!K\
S#o#p!JU#p;'S!KS;'S;=`!LV<%lO!KS>^!LYP;=`<%l!KS>^!L`P;=`<%l!<n=l!Ll`$j&j(Xp!X7`OY!LcYZ&cZr!Lcrs!=ys!P!Lc!P!Q!Mn!Q!^!Lc!^!_# o!_!}!Lc!}#O#%P#O#P!Dy#P#o!Lc#o#p# o\
#p;'S!Lc;'S;=`#&Y<%lO!Lc=l!Mwl$j&j(Xp!X7`OY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#W(r#W#X!Mn#X#Z(r#Z#[!Mn#[#](r#]#^!Mn#^#a(r#a#b!Mn#b#g(r#g#h!Mn#h#i(r#i#j!Mn#j\
#k!Mn#k#m(r#m#n!Mn#n#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(r8Q# vZ(Xp!X7`OY# oZr# ors!@cs!P# o!P!Q#!i!Q!}# o!}#O#$R#O#P!Bq#P;'S# o;'S;=`#$y<%lO# o8Q#!pe(Xp!X7`OY)rZr)rs#\
O)r#P#W)r#W#X#!i#X#Z)r#Z#[#!i#[#])r#]#^#!i#^#a)r#a#b#!i#b#g)r#g#h#!i#h#i)r#i#j#!i#j#k#!i#k#m)r#m#n#!i#n;'S)r;'S;=`*Z<%lO)r8Q#$WX(XpOY#$RZr#$Rrs!Ars#O#$R#O#P!B[#\
P#Q# o#Q;'S#$R;'S;=`#$s<%lO#$R8Q#$vP;=`<%l#$R8Q#$|P;=`<%l# o=l#%W^$j&j(XpOY#%PYZ&cZr#%Prs!CWs!^#%P!^!_#$R!_#O#%P#O#P!DR#P#Q!Lc#Q#o#%P#o#p#$R#p;'S#%P;'S;=`#&S<%l\
O#%P=l#&VP;=`<%l#%P=l#&]P;=`<%l!Lc?O#&kn$j&j(Xp([!b!X7`OY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#W%Z#W#X#&`#X#Z%Z#Z#[#&`#[#]%Z#]#^#&`#^#a%Z#a#b#&`#b#g%Z\
#g#h#&`#h#i%Z#i#j#&`#j#k#&`#k#m%Z#m#n#&`#n#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z9d#(r](Xp([!b!X7`OY#(iZr#(irs!Grsw#(iwx# ox!P#(i!P!Q#)k!Q!}#(i!}#O#+`#O#P!Bq#P;'S#(i;'S\
;=`#,`<%lO#(i9d#)th(Xp([!b!X7`OY*gZr*grs'}sw*gwx)rx#O*g#P#W*g#W#X#)k#X#Z*g#Z#[#)k#[#]*g#]#^#)k#^#a*g#a#b#)k#b#g*g#g#h#)k#h#i*g#i#j#)k#j#k#)k#k#m*g#m#n#)k#n;'S*g\
;'S;=`+Z<%lO*g9d#+gZ(Xp([!bOY#+`Zr#+`rs!JUsw#+`wx#$Rx#O#+`#O#P!B[#P#Q#(i#Q;'S#+`;'S;=`#,Y<%lO#+`9d#,]P;=`<%l#+`9d#,cP;=`<%l#(i?O#,o`$j&j(Xp([!bOY#,fYZ&cZr#,frs!\
KSsw#,fwx#%Px!^#,f!^!_#+`!_#O#,f#O#P!DR#P#Q!;Z#Q#o#,f#o#p#+`#p;'S#,f;'S;=`#-q<%lO#,f?O#-tP;=`<%l#,f?O#-zP;=`<%l!;Z07[#.[b$j&j(Xp([!b(P0/l!X7`OY!;ZYZ&cZr!;Zrs!<n\
sw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z07[#/o_$j&j(Xp([!bT0/lOY#/dYZ&cZr#/drs#0nsw#/dwx#4Ox!^#/d!^!_#5}\
!_#O#/d#O#P#1p#P#o#/d#o#p#5}#p;'S#/d;'S;=`#6|<%lO#/d06j#0w]$j&j([!bT0/lOY#0nYZ&cZw#0nwx#1px!^#0n!^!_#3R!_#O#0n#O#P#1p#P#o#0n#o#p#3R#p;'S#0n;'S;=`#3x<%lO#0n05W#1\
wX$j&jT0/lOY#1pYZ&cZ!^#1p!^!_#2d!_#o#1p#o#p#2d#p;'S#1p;'S;=`#2{<%lO#1p0/l#2iST0/lOY#2dZ;'S#2d;'S;=`#2u<%lO#2d0/l#2xP;=`<%l#2d05W#3OP;=`<%l#1p01O#3YW([!bT0/lOY#3\
RZw#3Rwx#2dx#O#3R#O#P#2d#P;'S#3R;'S;=`#3r<%lO#3R01O#3uP;=`<%l#3R06j#3{P;=`<%l#0n05x#4X]$j&j(XpT0/lOY#4OYZ&cZr#4Ors#1ps!^#4O!^!_#5Q!_#O#4O#O#P#1p#P#o#4O#o#p#5Q#p\
;'S#4O;'S;=`#5w<%lO#4O00^#5XW(XpT0/lOY#5QZr#5Qrs#2ds#O#5Q#O#P#2d#P;'S#5Q;'S;=`#5q<%lO#5Q00^#5tP;=`<%l#5Q05x#5zP;=`<%l#4O01p#6WY(Xp([!bT0/lOY#5}Zr#5}rs#3Rsw#5}wx\
#5Qx#O#5}#O#P#2d#P;'S#5};'S;=`#6v<%lO#5}01p#6yP;=`<%l#5}07[#7PP;=`<%l#/d)3h#7ab$j&j$R(Ch(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!\
;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;ZAt#8vb$[#t$j&j(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o\
!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z'Ad#:Zp$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!3Y!P!Q%Z!Q![#<_![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S#<_#S#U%\
Z#U#V#?i#V#X%Z#X#Y!4|#Y#b%Z#b#c#>_#c#d#Bq#d#l%Z#l#m#Es#m#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#<jk$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!3Y!P!Q%Z!Q![#<_![\
!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S#<_#S#X%Z#X#Y!4|#Y#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#>j_$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^\
!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#?rd$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!R#AQ!R!S#AQ!S!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#AQ#S#o%Z#o#p*g#\
p;'S%Z;'S;=`+a<%lO%Z'Ad#A]f$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!R#AQ!R!S#AQ!S!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#AQ#S#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`\
+a<%lO%Z'Ad#Bzc$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!Y#DV!Y!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#DV#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Dbe$j&j(Xp([!bs'9tOY%ZYZ\
&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!Y#DV!Y!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#DV#S#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#E|g$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z\
!Q![#Ge![!^%Z!^!_*g!_!c%Z!c!i#Ge!i#O%Z#O#P&c#P#R%Z#R#S#Ge#S#T%Z#T#Z#Ge#Z#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Gpi$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![#G\
e![!^%Z!^!_*g!_!c%Z!c!i#Ge!i#O%Z#O#P&c#P#R%Z#R#S#Ge#S#T%Z#T#Z#Ge#Z#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z*)x#Il_!g$b$j&j$P)Lv(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(\
rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z)[#Jv_al$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z04f#\
LS^h#)`#R-<U(Xp([!b$o7`OY*gZr*grs'}sw*gwx)rx!P*g!P!Q#MO!Q!^*g!^!_#Mt!_!`$ f!`#O*g#P;'S*g;'S;=`+Z<%lO*g(n#MXX$l&j(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<\
%lO*g(El#M}Z#s(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx!_*g!_!`#Np!`#O*g#P;'S*g;'S;=`+Z<%lO*g(El#NyX$R(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g(El$ oX#t(Ch\
(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g*)x$!ga#`*!Y$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`0z!`!a$#l!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=\
`+a<%lO%Z(K[$#w_#l(Cl$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z*)x$%Vag!*r#t(Ch$g#|$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}s\
w%Zwx(rx!^%Z!^!_*g!_!`$&[!`!a$'f!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$&g_#t(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#\
p;'S%Z;'S;=`+a<%lO%Z(KW$'qa#s(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`!a$(v!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$)R`#s(Ch$j&j(Xp([!bO\
Y%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(Kd$*`a(s(Ct$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!a%Z!a!b$+e!b#O\
%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$+p`$j&j#|(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z%#`$,}_!|$\
Ip$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z04f$.X_!S0,v$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#\
P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(n$/]Z$j&jO!^$0O!^!_$0f!_#i$0O#i#j$0k#j#l$0O#l#m$2^#m#o$0O#o#p$0f#p;'S$0O;'S;=`$4i<%lO$0O(n$0VT_#S$j&jO!^&c!_#o&c#p;'S&c;'S;\
=`&w<%lO&c#S$0kO_#S(n$0p[$j&jO!Q&c!Q![$1f![!^&c!_!c&c!c!i$1f!i#T&c#T#Z$1f#Z#o&c#o#p$3|#p;'S&c;'S;=`&w<%lO&c(n$1kZ$j&jO!Q&c!Q![$2^![!^&c!_!c&c!c!i$2^!i#T&c#T#Z$2\
^#Z#o&c#p;'S&c;'S;=`&w<%lO&c(n$2cZ$j&jO!Q&c!Q![$3U![!^&c!_!c&c!c!i$3U!i#T&c#T#Z$3U#Z#o&c#p;'S&c;'S;=`&w<%lO&c(n$3ZZ$j&jO!Q&c!Q![$0O![!^&c!_!c&c!c!i$0O!i#T&c#T#Z\
$0O#Z#o&c#p;'S&c;'S;=`&w<%lO&c#S$4PR!Q![$4Y!c!i$4Y#T#Z$4Y#S$4]S!Q![$4Y!c!i$4Y#T#Z$4Y#q#r$0f(n$4lP;=`<%l$0O#1[$4z_!Y#)l$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^\
!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$6U`#y(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z+;\
p$7c_$j&j(Xp([!b(b+4QOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[$8qk$j&j(Xp([!b(U,2j$`#t(f$I[OY%ZYZ&cZr%Zrs&}st%Ztu$8buw\
%Zwx(rx}%Z}!O$:f!O!Q%Z!Q![$8b![!^%Z!^!_*g!_!c%Z!c!}$8b!}#O%Z#O#P&c#P#R%Z#R#S$8b#S#T%Z#T#o$8b#o#p*g#p$g%Z$g;'S$8b;'S;=`$<l<%lO$8b+d$:qk$j&j(Xp([!b$`#tOY%ZYZ&cZr%\
Zrs&}st%Ztu$:fuw%Zwx(rx}%Z}!O$:f!O!Q%Z!Q![$:f![!^%Z!^!_*g!_!c%Z!c!}$:f!}#O%Z#O#P&c#P#R%Z#R#S$:f#S#T%Z#T#o$:f#o#p*g#p$g%Z$g;'S$:f;'S;=`$<f<%lO$:f+d$<iP;=`<%l$:f0\
7[$<oP;=`<%l$8b#Jf$<{X!_#Hb(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g,#x$=sa(z+JY$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o\
%Z#o#p*g#p#q$+e#q;'S%Z;'S;=`+a<%lO%Z)>v$?V_!^(CdvBr$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z?O$@a_!q7`$j&j(Xp(\
[!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[$Aq|$j&j(Xp([!b'}0/l$^#t(U,2j(f$I[OX%ZXY+gYZ&cZ[+g[p%Zpq+gqr%Zrs&}st%ZtuEr\
uw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$f%Z$f$g+g$g#BYEr#BY#BZ$A`#BZ$ISEr$IS$I_$A`$I_$JTEr$JT$JU$A`$JU\
$KVEr$KV$KW$A`$KW&FUEr&FU&FV$A`&FV;'SEr;'S;=`I|<%l?HTEr?HT?HU$A`?HUOEr07[$D|k$j&j(Xp([!b(O0/l$^#t(U,2j(f$I[OY%ZYZ&cZr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er\
![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$g%Z$g;'SEr;'S;=`I|<%lOEr",tokenizers:[Ml,Il,Bl,Fl,2,3,4,5,6,7,8,9,10,11,12,13,14,Nl,new mt(
"$S~RRtu[#O#Pg#S#T#|~_P#o#pb~gOx~~jVO#i!P#i#j!U#j#l!P#l#m!q#m;'S!P;'S;=`#v<%lO!P~!UO!U~~!XS!Q![!e!c!i!e#T#Z!e#o#p#Z~!hR!Q![!q!c!i!q#T#Z!q~!tR!Q![!}!c!i!}#T#Z!}~\
#QR!Q![!P!c!i!P#T#Z!P~#^R!Q![#g!c!i#g#T#Z#g~#jS!Q![#g!c!i#g#T#Z#g#q#r!P~#yP;=`<%l!P~$RO(d~~",141,341),new mt("j~RQYZXz{^~^O(R~~aP!P!Qd~iO(S~~",25,324)],topRules:{
Script:[0,7],SingleExpression:[1,277],SingleClassItem:[2,278]},dialects:{jsx:0,ts:15179},dynamicPrecedences:{80:1,82:1,94:1,170:1,200:1},specialized:[{term:328,
get:o(O=>Kl[O]||-1,"get")},{term:344,get:o(O=>Jl[O]||-1,"get")},{term:95,get:o(O=>eh[O]||-1,"get")}],tokenPrec:15205});var th=1,Ps=194,gs=195,Oh=196,Qs=197,ih=198,nh=199,rh=200,sh=2,Xs=3,fs=201,ah=24,oh=25,lh=49,hh=50,ch=55,dh=56,uh=57,ph=59,Qh=60,fh=61,mh=62,$h=63,xh=65,Ph=238,
gh=71,Xh=241,Sh=242,bh=243,kh=244,wh=245,Th=246,Zh=247,yh=248,Ss=72,Uh=249,_h=250,qh=251,Rh=252,vh=253,Yh=254,Wh=255,zh=256,jh=73,Vh=77,Eh=263,Ch=112,Gh=130,Ah=151,
Lh=152,Dh=155,aO=10,NO=13,Vn=32,wi=9,En=35,Nh=40,Mh=46,jn=123,ms=125,bs=39,ks=34,$s=92,Ih=111,Bh=120,Fh=78,Hh=117,Kh=85,Jh=new Set([oh,lh,hh,Eh,xh,Gh,dh,uh,Ph,mh,
$h,Ss,jh,Vh,Qh,fh,Ah,Lh,Dh,Ch]);function Wn(O){return O==aO||O==NO}o(Wn,"isLineBreak");function zn(O){return O>=48&&O<=57||O>=65&&O<=70||O>=97&&O<=102}o(zn,"isH\
ex");var ec=new be((O,e)=>{let t;if(O.next<0)O.acceptToken(nh);else if(e.context.flags&bi)Wn(O.next)&&O.acceptToken(ih,1);else if(((t=O.peek(-1))<0||Wn(t))&&e.canShift(
Qs)){let i=0;for(;O.next==Vn||O.next==wi;)O.advance(),i++;(O.next==aO||O.next==NO||O.next==En)&&O.acceptToken(Qs,-i)}else Wn(O.next)&&O.acceptToken(Oh,1)},{contextual:!0}),
tc=new be((O,e)=>{let t=e.context;if(t.flags)return;let i=O.peek(-1);if(i==aO||i==NO){let n=0,s=0;for(;;){if(O.next==Vn)n++;else if(O.next==wi)n+=8-n%8;else break;
O.advance(),s++}n!=t.indent&&O.next!=aO&&O.next!=NO&&O.next!=En&&(n<t.indent?O.acceptToken(gs,-s):O.acceptToken(Ps))}}),bi=1,ws=2,Ut=4,_t=8,qt=16,Rt=32;function ki(O,e,t){
this.parent=O,this.indent=e,this.flags=t,this.hash=(O?O.hash+O.hash<<8:0)+e+(e<<4)+t+(t<<6)}o(ki,"Context");var Oc=new ki(null,0,0);function ic(O){let e=0;for(let t=0;t<
O.length;t++)e+=O.charCodeAt(t)==wi?8-e%8:1;return e}o(ic,"countIndent");var xs=new Map([[Xh,0],[Sh,Ut],[bh,_t],[kh,_t|Ut],[wh,qt],[Th,qt|Ut],[Zh,qt|_t],[yh,qt|
_t|Ut],[Uh,Rt],[_h,Rt|Ut],[qh,Rt|_t],[Rh,Rt|_t|Ut],[vh,Rt|qt],[Yh,Rt|qt|Ut],[Wh,Rt|qt|_t],[zh,Rt|qt|_t|Ut]].map(([O,e])=>[O,e|ws])),nc=new Lt({start:Oc,reduce(O,e,t,i){
return O.flags&bi&&Jh.has(e)||(e==gh||e==Ss)&&O.flags&ws?O.parent:O},shift(O,e,t,i){return e==Ps?new ki(O,ic(i.read(i.pos,t.pos)),0):e==gs?O.parent:e==ah||e==ch||
e==ph||e==Xs?new ki(O,0,bi):xs.has(e)?new ki(O,0,xs.get(e)|O.flags&bi):O},hash(O){return O.hash}}),rc=new be(O=>{for(let e=0;e<5;e++){if(O.next!="print".charCodeAt(
e))return;O.advance()}if(!/\w/.test(String.fromCharCode(O.next)))for(let e=0;;e++){let t=O.peek(e);if(!(t==Vn||t==wi)){t!=Nh&&t!=Mh&&t!=aO&&t!=NO&&t!=En&&O.acceptToken(
th);return}}}),sc=new be((O,e)=>{let{flags:t}=e.context,i=t&Ut?ks:bs,n=(t&_t)>0,s=!(t&qt),r=(t&Rt)>0,a=O.pos;for(;!(O.next<0);)if(r&&O.next==jn)if(O.peek(1)==jn)
O.advance(2);else{if(O.pos==a){O.acceptToken(Xs,1);return}break}else if(s&&O.next==$s){if(O.pos==a){O.advance();let l=O.next;l>=0&&(O.advance(),ac(O,l)),O.acceptToken(
sh);return}break}else if(O.next==$s&&!s&&O.peek(1)>-1)O.advance(2);else if(O.next==i&&(!n||O.peek(1)==i&&O.peek(2)==i)){if(O.pos==a){O.acceptToken(fs,n?3:1);return}
break}else if(O.next==aO){if(n)O.advance();else if(O.pos==a){O.acceptToken(fs);return}break}else O.advance();O.pos>a&&O.acceptToken(rh)});function ac(O,e){if(e==
Ih)for(let t=0;t<2&&O.next>=48&&O.next<=55;t++)O.advance();else if(e==Bh)for(let t=0;t<2&&zn(O.next);t++)O.advance();else if(e==Hh)for(let t=0;t<4&&zn(O.next);t++)
O.advance();else if(e==Kh)for(let t=0;t<8&&zn(O.next);t++)O.advance();else if(e==Fh&&O.next==jn){for(O.advance();O.next>=0&&O.next!=ms&&O.next!=bs&&O.next!=ks&&
O.next!=aO;)O.advance();O.next==ms&&O.advance()}}o(ac,"skipEscape");var oc=Mt({'async "*" "**" FormatConversion FormatSpec':f.modifier,"for while if elif else t\
ry except finally return raise break continue with pass assert await yield match case":f.controlKeyword,"in not and or is del":f.operatorKeyword,"from def class\
 global nonlocal lambda":f.definitionKeyword,import:f.moduleKeyword,"with as print":f.keyword,Boolean:f.bool,None:f.null,VariableName:f.variableName,"CallExpres\
sion/VariableName":f.function(f.variableName),"FunctionDefinition/VariableName":f.function(f.definition(f.variableName)),"ClassDefinition/VariableName":f.definition(
f.className),PropertyName:f.propertyName,"CallExpression/MemberExpression/PropertyName":f.function(f.propertyName),Comment:f.lineComment,Number:f.number,String:f.
string,FormatString:f.special(f.string),Escape:f.escape,UpdateOp:f.updateOperator,"ArithOp!":f.arithmeticOperator,BitOp:f.bitwiseOperator,CompareOp:f.compareOperator,
AssignOp:f.definitionOperator,Ellipsis:f.punctuation,At:f.meta,"( )":f.paren,"[ ]":f.squareBracket,"{ }":f.brace,".":f.derefOperator,", ;":f.separator}),lc={__proto__:null,
await:44,or:54,and:56,in:60,not:62,is:64,if:70,else:72,lambda:76,yield:94,from:96,async:102,for:104,None:162,True:164,False:164,del:178,pass:182,break:186,continue:190,
return:194,raise:202,import:206,as:208,global:212,nonlocal:214,assert:218,type:223,elif:236,while:240,try:246,except:248,finally:250,with:254,def:258,class:268,
match:279,case:285},Ts=$t.deserialize({version:14,states:"##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT\
'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#\
FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#\
E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#\
F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'\
vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#H\
S'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,\
5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA\
_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQ\
dO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO\
'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5\
;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.\
jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'\
#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#\
H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQ\
S1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OO\
QS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS\
1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,\
5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!F\
TQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO\
!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!L\
fQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,\
5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO\
7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>d\
OOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,\
5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1\
G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&\
`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G\
0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1\
XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5\
<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO\
'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<b\
O'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)i\
O#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>\
mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O\
4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5\
>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#Fx\
O#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQ\
dO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$x\
QgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1\
G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+\
'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E\
:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;y\
OOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO\
$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQ\
dO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQt\
O'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO\
,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T\
7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2\
hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$\
=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",stateData:"$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`\
O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O\
~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%\
xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%w\
X#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`\
#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a\
]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%\
[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#W\
X%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!i\
O!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo\
0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!\
W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!q\
a!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%\
ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!O\
O#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea!\
[ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!\
m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&q\
O~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#\
p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#\
na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~O\
h!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_W\
i%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi\
%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%\
lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~\
Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jO\
V'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO\
!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![\
%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&\
UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O\
#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~\
Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#\
hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#\
hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#k\
i!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#k\
i&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!\
]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&\
_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh\
!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om\
0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&\
Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cO\
v0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x\
%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_\
$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti\
%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!\
t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&\
c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq\
!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq\
&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,b\
O~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!\
W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0\
cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+Y\
O&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO\
!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#\
^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%\
Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c\
#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{\
$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0q\
Oz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'\
vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_\
&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#\
m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&\
d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[\
]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O\
{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|\
X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![\
&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O\
%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%\
j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0\
SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%\
Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h\
&i&g&f&d&e&c&b&`&a&_&^&[%u~",goto:"!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|\
HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#\
P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8\
l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#\
S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+\
Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'\
O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|\
)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e\
!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g\
*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}\
$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f\
-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*\
g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#\
d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+\
x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)\
U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g\
'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q\
%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(\
S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a\
_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%\
w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-\
d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t\
,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.\
P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t\
.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U\
0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'\
q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ\
&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0\
a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y\
#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O\
-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x\
+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!\
Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}\
Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(\
p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,\
s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!\
yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)\
j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-\
RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",nodeNames:"\
⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpre\
ssion await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamL\
ist VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayEx\
pression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList\
 AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc\
 ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break\
 ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal A\
ssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try exce\
pt finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match Match\
Body MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern Clas\
sPattern PatternArgList KeywordPattern KeywordPattern Guard",maxTerm:277,context:nc,nodeProps:[["isolate",-5,4,71,72,73,77,""],["group",-15,6,85,87,88,90,92,94,
96,98,99,100,102,105,108,110,"Statement Statement",-22,8,18,21,25,40,49,50,56,57,60,61,62,63,64,67,70,71,72,79,80,81,82,"Expression",-10,114,116,119,121,122,126,
128,133,135,138,"Statement",-9,143,144,147,148,150,151,152,153,154,"Pattern"],["openedBy",23,"(",54,"[",58,"{"],["closedBy",24,")",55,"]",59,"}"]],propSources:[
oc],skippedNodes:[0,4],repeatNodeCount:34,tokenData:"!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>\
_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#\
Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%o\
Y[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#\
h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=\
`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,\
^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%\
Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&\
]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'\
S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<\
%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;\
'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#\
S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#\
r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&\
n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!\
g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q\
%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%\
i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T\
!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#\
S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T\
#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S\
%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q\
%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!\
c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T\
#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJ\
UkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!\
!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!\
Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%s\
V&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o\
%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$\
g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`\
%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`\
&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n\
`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o\
%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT\
%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",tokenizers:[rc,tc,ec,sc,0,1,2,3,4],topRules:{Script:[0,5]},specialized:[{term:221,get:o(O=>lc[O]||-1,"get")}],tokenPrec:7668});function Zs(O,e){if(e.length>1048576||hc(e))return;let t=O.startParse(e),i=0;try{for(;;){let n=t.advance();if(n!==null)return n;if("recovering"in t&&typeof t.recovering==
"number"&&t.recovering>0&&(i+=1),"stacks"in t&&Array.isArray(t.stacks)&&(i+=Math.max(0,t.stacks.length-1)),i>2e4)return}}catch(n){if(n instanceof RangeError)return;
throw n}}o(Zs,"treeOf");function hc(O){let e=0;for(let{0:t}of O.matchAll(/[()[\]{}]/g))if("([{".includes(t)?e+=1:e>0&&(e-=1),e>256)return!0;return!1}o(hc,"isToo\
Deep");function Xt(O){let e=[];for(let t=O.firstChild;t!==null;t=t.nextSibling)t.name.endsWith("Comment")||e.push(t);return e}o(Xt,"childrenOf");function gO(O){
return Xt(O).filter(({name:e})=>/\w/.test(e))}o(gO,"partsOf");var ye="$1",Us=o(O=>O.replaceAll("'","'\\''"),"inSingleQuotes"),cc=o(O=>O.replace(/[\\$`"]/g,"\\$&"),"inDoubleQuotes"),dc=o(O=>O.replace(/[\\']/g,"\\$&"),"inAns\
iQuotes"),Cn=o(O=>O.replace(/[\\$`]/g,"\\$&"),"inHereDocument"),uc=o(O=>O.includes(`
`)?void 0:O.replace(/[^\w@%+=:,./-]/g,"\\$&"),"unquoted");function It(O,e,{start:t,end:i},n){let s=t;for(let r=e.indexOf("\\",t);r!==-1&&r<i-1;){let a=n.read(e,
r+1);if(a===void 0){r=e.indexOf("\\",r+1);continue}O.keep(s,r,n.write),s=Math.min(i,r+1+a.length),O.escaped(a.value,{start:r,end:s},n.write),r=e.indexOf("\\",s)}
O.keep(s,i,n.write)}o(It,"addEscaped");function Gn(O,e){return{write:e,read:o((t,i)=>{let n=t[i]??"";return n===`
`?{value:"",length:1}:O===void 0||O.test(n)?{value:n,length:1}:void 0},"read")}}o(Gn,"shellEscape");var Ti=Gn(void 0,uc),An=Gn(/[$`"\\]/,cc),_s=Gn(/[$`\\]/,Cn),
pc={n:`
`,t:"	",r:"\r",b:"\b",f:"\f",v:"\v",e:"\x1B",a:"\x07"},ys=/(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([0-7]{1,3}))/y;function oO(O,e,t="\
ntrbfva\\'\"`?/"){return{write:O,read:o((i,n)=>{let s=i[n]??"";if(s===`
`)return{value:"",length:1};if(t.includes(s))return{value:pc[s]??s,length:1};ys.lastIndex=n;let r=ys.exec(i);if(r!==null){let[a,l,h,c,d,p]=r,u=p===void 0?Number.
parseInt(l??h??c??d??"",16):parseInt(p,8);return u>1114111?void 0:{value:String.fromCodePoint(u),length:a.length}}return e==="drop"?{value:s,length:1}:void 0},"\
read")}}o(oO,"codeEscape");var qs=oO(dc,"keep",`ntrbfvae\\'"?`);var Qc=/(?:^|\/)bpftrace(?:[-:@][\w.:@-]+)?$/,fc=/^-[a-zA-Z]*[BIcfop]$|^--(?:include|info-format|mode|usdt-file-activation|cmd|pid)$/,mc=new Set("all ast codege\
n codegen-opt dis libbpf verifier parse types resolve".split(" ")),vs=/^-[bdkqvV]*e$/,$c=new Set("sudo doas env exec nohup nice ionice time timeout stdbuf setsi\
d strace watch xargs command builtin !".split(" ")),xc=new Set("find fd ls ll stat file du readlink realpath test [ which whereis type hash man pkill pgrep kill\
all kill pidof ps grep egrep fgrep zgrep rg ag ack sed awk gawk perl sort diff cmp head tail wc cat bat less tee rsync scp cp mv rm ln mkdir rmdir touch chmod c\
hown install cd pushd tar zip unzip curl wget apt apt-get apt-cache aptitude dpkg dnf yum microdnf rpm apk pacman yay zypper emerge brew port snap pip pip3 npm \
gem cargo git make gmake cmake meson ninja gcc clang alias unalias export unset declare local readonly".split(" ")),Pc=new Set(["-v","-V"]),gc=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,
Xc=new Set(["-","/dev/stdin","/dev/fd/0","/proc/self/fd/0"]);function Zi(O,{opens:e,stdin:t},i,n){let s=Sc(O);for(let a of O.slice(0,s))XO(a.text)&&n(a);let r=s+
1;for(let a=O[r];a!==void 0;a=O[++r]){let{text:l}=a,h=O[r+1],c=a.segments[0]?.kind==="unknown"?"":l;if(/^-[a-zA-Z]*l[a-zA-Z]*$/.test(c)||c==="--help"||c==="--ve\
rsion")return;if(vs.test(c)||c==="--eval")h!==void 0&&i.add(h,e),r+=1;else if(/^-e./.test(c))i.add(a.slice(2),e);else if(c.startsWith("--eval="))i.add(a.slice(7),
e);else if(fc.test(c)||c==="-d"&&mc.has(h?.text))c.endsWith("c")&&h!==void 0&&XO(h.text)&&n(h),r+=1;else if(Xc.has(l)){let d=t?.();d!==void 0&&i.add(d,e);return}else if(c!==
""&&!c.startsWith("-")){if(gc.test(l))for(let d of O.slice(r+1))n(d);else wc(l)&&i.scripts.add(l);return}}}o(Zi,"readCommand");function Sc(O){if(bc(O))return O.
length;let e;for(let[t,i]of O.entries()){let{text:n}=i;if(MO(i))e=t;else{if(n==="trace"&&O[t+1]?.text==="run"&&O[0]?.text.endsWith("kubectl"))return t+1+kc(O.slice(
t+2));if(e!==void 0&&vs.test(n))return e}}return e??O.length}o(Sc,"commandAt");function bc(O){let e=O.findIndex(({text:i,segments:n})=>!(n[0]?.kind==="unknown"||
$c.has(Rs(i))||/^-|^\w+=|^[\d.]+[smhd]?$/.test(i))),t=Rs(O[e]?.text??"");return t==="find"?!O.some(({text:i})=>/^-(?:exec|ok)(?:dir)?$/.test(i)):xc.has(t)||O.some(
({text:i},n)=>i==="command"&&Pc.has(O[n+1]?.text))}o(bc,"runsNothing");function Rs(O){return O.slice(O.lastIndexOf("/")+1)}o(Rs,"nameOf");function kc(O){return O.
findIndex(({text:e})=>e.startsWith("-"))===0?0:Math.min(1,O.length)}o(kc,"nodeOf");function MO({text:O}){return Qc.test(O)&&!O.startsWith("-")}o(MO,"isCommand");
function XO(O){return Se(O)&&/\s/.test(O.trim())}o(XO,"isCommandLine");function wc(O){return O.length<1e3&&/^[\w@%+=:,./-]+$/.test(O)}o(wc,"isScriptPath");function yi(O,e){switch(O.type){case"Script":case"CompoundList":case"AndOr":for(let t of O.commands)e(t);return;case"Statement":e(O.command);return;case"Command":
for(let t of O.prefix)e(t);O.name&&e(O.name);for(let t of O.suffix)e(t);return;case"Pipeline":for(let t of O.prefixes)e(t);for(let t of O.commands)e(t);return;case"\
Redirected":e(O.command);for(let t of O.redirects)e(t);return;case"If":e(O.clause),e(O.then);for(let t of O.elif)e(t);O.else&&e(O.else);return;case"Elif":e(O.clause),
e(O.then);return;case"For":case"Select":if(e(O.name),O.wordlist)for(let t of O.wordlist)e(t);e(O.body);return;case"While":e(O.clause),e(O.body);return;case"Func\
tion":case"Coproc":O.name&&e(O.name),e(O.body);return;case"Subshell":case"BraceGroup":e(O.body);return;case"Case":e(O.word);for(let t of O.items)e(t);return;case"\
CaseItem":for(let t of O.pattern)e(t);e(O.body);return;case"ArithmeticFor":{let t=O.initialize;t&&e(t);let i=O.test;i&&e(i);let n=O.update;n&&e(n),e(O.body);return}case"\
Word":case"Glob":case"ArithmeticWord":case"HereDocBody":case"BraceExpansion":case"ExtendedGlob":{let t=O.parts;if(t)for(let i of t)e(i);return}case"DoubleQuoted":case"\
LocaleString":for(let t of O.parts)e(t);return;case"ParameterExpansion":O.index&&e(O.index),O.operation&&e(O.operation);return;case"Default":case"Remove":case"T\
ransform":e(O.operand);return;case"CaseModification":O.operand&&e(O.operand);return;case"Replace":e(O.pattern),e(O.replacement);return;case"Slice":e(O.offset),O.
length&&e(O.length);return;case"Assignment":{let t=O.index;t&&e(t),e(O.value);return}case"ArrayValue":for(let t of O.elements)e(t);return;case"Redirect":case"He\
reString":O.descriptor&&e(O.descriptor),O.target&&e(O.target);return;case"HereDoc":O.descriptor&&e(O.descriptor),O.delimiter&&e(O.delimiter),e(O.body);return;case"\
CommandExpansion":case"ProcessSubstitution":case"ArithmeticCommandExpansion":{let t=O.script;t&&e(t);return}case"ArithmeticExpansion":case"ArithmeticCommand":case"\
ArithmeticGroup":case"TestCommand":case"TestGroup":{let t=O.expression;t&&e(t);return}case"ArithmeticBinary":case"TestBinary":e(O.left),e(O.right);return;case"A\
rithmeticUnary":case"TestUnary":e(O.operand);return;case"ArithmeticTernary":e(O.test),e(O.consequent),e(O.alternate);return;case"TestLogical":for(let t of O.operands)
e(t);return;case"TestNot":for(let t of O.negations)e(t);e(O.operand);return;case"Literal":case"SingleQuoted":case"AnsiCQuoted":case"SimpleExpansion":case"Names":case"\
Unknown":case"FileDescriptor":case"FileDescriptorVariable":case"HereDocDelimiter":case"Time":case"Negation":return;default:{let t=O;throw new TypeError(`Unexpec\
ted syntax node: ${t}`)}}}o(yi,"forEachChild");function Ys(O){return O>=48&&O<=55}o(Ys,"isOctal");function zs(O){return O>=48&&O<=57||O>=65&&O<=70||O>=97&&O<=102}o(zs,"isHex");function Tc(O,e){try{return String.
fromCodePoint(O)}catch{return e}}o(Tc,"codePoint");var Zc=new TextDecoder("utf-8",{ignoreBOM:!0});function Ws(O){return Zc.decode(new Uint8Array(O))}o(Ws,"decod\
eBytes");function yc(O,e,t){if(O.charCodeAt(e)!==92||e+2>t)return;let i=O.charCodeAt(e+1),n=e+2,s=n;if(i===120){for(;s<t&&s-n<2&&zs(O.charCodeAt(s));)s++;return s===
n?void 0:{value:Number.parseInt(O.slice(n,s),16),end:s}}if(Ys(i)){for(;s<t&&s-n<2&&Ys(O.charCodeAt(s));)s++;return{value:Number.parseInt(O.slice(e+1,s),8)&255,end:s}}}
o(yc,"readByteEscape");function IO(O,e,t){let i=e,n="",s=[],r=-1;for(;i<t&&O.charCodeAt(i)!==39;){let l=i,h=yc(O,i,t);if(h&&h.value>=128){s.push(h.value),i=h.end;
continue}if(s.length>0&&(n+=Ws(s),s=[]),h){h.value===0&&r===-1&&(r=n.length),n+=String.fromCharCode(h.value),i=h.end;continue}if(O.charCodeAt(i)!==92||i+1>=t){let d=i;
for(;i<t;){let p=O.charCodeAt(i);if(p===39||p===92&&i+1<t)break;i++}n+=O.slice(d,i);continue}i++;let c=O[i++];switch(c){case"a":n+="\x07";break;case"b":n+="\b";
break;case"e":case"E":n+="\x1B";break;case"f":n+="\f";break;case"n":n+=`
`;break;case"r":n+="\r";break;case"t":n+="	";break;case"v":n+="\v";break;case"\\":n+="\\";break;case"'":n+="'";break;case'"':n+='"';break;case"?":n+="?";break;case`\

`:break;case"c":{let d=i<t?O.charCodeAt(i):39;if(d===39){n+=O.slice(l,i);break}if(i++,d===92){let u=i<t&&O.charCodeAt(i)===92;u&&i++,n+="",!u&&i<t&&(n+=O[i],i++);
break}let p=d===63?127:d&31;p===0&&d<128&&r===-1&&(r=n.length),n+=String.fromCharCode(p);break}case"u":case"U":{let d=i,p=c==="u"?4:8;for(;i<t&&i-d<p&&zs(O.charCodeAt(
i));)i++;if(i===d){n+=`\\${c}`;break}let u=O.slice(l,i),m=Number.parseInt(O.slice(d,i),16);m===0&&r===-1&&(r=n.length),n+=Tc(m,u);break}default:n+=`\\${c}`;break}}
s.length>0&&(n+=Ws(s)),r!==-1&&(n=n.slice(0,r));let a=i<t;return a&&i++,{value:n,end:i,closed:a}}o(IO,"decodeAnsiCQuoted");var it=class O{static{o(this,"ScriptExpansionImpl")}static _resolveScript;type;pos;end;text;#e;#t=void 0;constructor(e,t,i,n,s){this.type=e,this.pos=t,this.end=
i,this.text=n,this.#e=s}get script(){let e=this.#e;if(e!==void 0){let t=O._resolveScript(e.source,e.start,e.end,e.depth,e.parenBoundary,e.context);e.context===void 0&&
(t.source=e.source),this.script=t}return this.#t}set script(e){this.#t=e,this.#e=void 0}toJSON(){return{type:this.type,pos:this.pos,end:this.end,text:this.text,
script:this.script}}},Ui=class extends it{static{o(this,"ProcessSubstitutionImpl")}operator;constructor(e,t,i,n,s){super("ProcessSubstitution",e,t,i,s),this.operator=
n}toJSON(){return{type:this.type,pos:this.pos,end:this.end,text:this.text,operator:this.operator,script:this.script}}},SO=class O{static{o(this,"ArithmeticExpan\
sionImpl")}static _resolveExpression;type="ArithmeticExpansion";pos;end;text;#e;#t=void 0;constructor(e,t,i,n){this.pos=e,this.end=t,this.text=i,this.#e=n}get expression(){
let e=this.#e;return e!==void 0&&(this.expression=O._resolveExpression(e.body,e.offset,e.source,e.depth,e.context,e.depth+1)),this.#t}set expression(e){this.#t=
e,this.#e=void 0}toJSON(){return{type:this.type,pos:this.pos,end:this.end,text:this.text,expression:this.expression}}};function Uc(O){let e="";for(let t of O)e+=t.type==="Literal"?t.value:t.text;return e}o(Uc,"dequoteValue");function _i(O){let e=O.indexOf("\\");if(e===-1)return O;
let t="",i=0;for(let n=e;n<O.length;n++)if(O.charCodeAt(n)===92){if(t+=O.slice(i,n),n++,n>=O.length){t+="\\",i=n;break}O.charCodeAt(n)!==10&&(t+=O[n]),i=n+1}return t+
O.slice(i)}o(_i,"unescapeBareValue");function js(O){let e=1;for(;O[e]==="\\"&&O[e+1]===`
`;)e+=2;return e===1||O[e]!=="("?O:O[0]+O.slice(e)}o(js,"continuedExpansionValue");function qi(O){let e="";for(let t of O)switch(t.type){case"Literal":case"Glob":case"\
SingleQuoted":case"AnsiCQuoted":e+=t.value;break;case"DoubleQuoted":case"LocaleString":e+=Uc(t.parts);break;case"CommandExpansion":e+=t.text[0]==="$"?js(t.text):
t.text;break;case"ExtendedGlob":e+=js(t.text);break;default:e+=t.text;break}return e}o(qi,"wordPartsValue");var ke=class{static{o(this,"WordImpl")}type="Word";text;pos;end;#e;#t;#O;#i;#n=null;constructor(e,t,i,n,s,r=0){this.text=e,this.pos=t,this.end=i,this.#e=n,this.#t=
s,this.#O=r,this.#i=s===void 0?void 0:null}get value(){if(this.#n===null){let e=this.#e===void 0&&this.#i===null?void 0:this.parts;this.#n=e?qi(e):_i(this.text)}
return this.#n}get parts(){return this.#i===null&&(this.#i=this.#t?.(this.#e??"",this,this.#O)??void 0),this.#i}set parts(e){this.#i=e??void 0}toJSON(){return{type:this.
type,text:this.text,pos:this.pos,end:this.end,parts:this.parts,value:this.value}}};function bO(O){return{boundaries:O===void 0?void 0:Ln(O),wordParts:void 0,embeddedParts:void 0,arrayParts:void 0}}o(bO,"createSubstitutionContext");function Ln(O){
return O.boundaries??(O.boundaries=new Map)}o(Ln,"substitutionBoundaries");function Ve(O,e,t){for(;e+1<t&&O.charCodeAt(e)===92&&O.charCodeAt(e+1)===10;)e+=2;return e}o(Ve,"skipLineContinuations");function Ht(O){return/[*?[]/.test(O)}o(Ht,"hasGlobCharacters");var St=new Uint8Array(128);St[33]=1;St[94]=1;St[91]=1;St[93]=1;St[58]=1;St[46]=1;St[61]=1;St[45]=
1;St[92]=1;function _c(O,e,t,i,n){let s=t-1;for(;s>e&&O.charCodeAt(s)!==93;)s--;if(s===e)return null;let r=[],a=[],l=[],h=0,c=!1;for(let x=e;x<t;x++){for(;i&&h<
i.length&&i[h].end<=x+n;)h++;let _=i?.[h],w=x,Z=0;if(_&&_.pos<=x+n&&_.type!=="Literal")x=_.end-n-1;else{if(Z=O.charCodeAt(x),Z===92&&x+1<t&&O.charCodeAt(x+1)===
10){x++;continue}(Z>=128||!St[Z])&&(Z=0)}let k=a.length-1;if(Z===0&&k>=0&&a[k]===0){l[k]++;continue}k>=0&&a[k]===91&&(Z===58||Z===61||Z===46)&&(c=!0),r.push(w),
a.push(Z),l.push(1)}let d=a.length,p;if(c){p=new Int32Array(d).fill(-1);let x=-1,_=-1,w=-1,Z=-1;for(let k=d-1;k>=0;k--){let g=a[k+2];if(g===93?x=k+2:a[k+3]===93&&
(g===58?_=k+2:g===61?w=k+2:g===46&&(Z=k+2)),a[k]!==91)continue;let T=a[k+1],y=T===58?_:T===61?w:T===46?Z:-1;y!==-1&&(T===46||x===-1||x>y)&&(p[k]=y+2)}}let u=o(x=>p===
void 0?-1:p[x],"subBracket"),m=new Int32Array(d+2).fill(-1),b=o((x,_)=>{if(x>=d)return-1;if(_&&a[x]===45&&x+1<d&&a[x+1]!==93){let w=x+1;if(a[w]===92){if(w+1>=d)
return-1;w++}let Z=w+1;if(a[w]===91&&a[w+1]===46){let k=u(w);k!==-1&&(Z=k)}else if(a[w]===0&&l[w]>1)return m[w];return Z>=d?-1:a[Z]===93?Z+1:m[Z]}return a[x]===
93?x+1:m[x]},"resume");for(let x=d-1;x>=0;x--){let _=a[x],w=x+1,Z=!0;if(_===92){if(x+1>=d)continue;w=x+2}else if(_===91){let k=a[x+1];if(k===58||k===61||k===46){
let g=u(x);g!==-1&&(w=g,Z=k===46)}}m[x]=b(w,Z)}let S=new Map;for(let x=0;x<d;x++){if(a[x]!==91)continue;let _=x+1;if((a[_]===33||a[_]===94)&&_++,_>=d)continue;let w=a[_]===
93?b(_+1,!0):m[_];w!==-1&&S.set(r[x],r[w-1]+1)}return S}o(_c,"bracketEnds");function Dn(O,e,t,i,n,s,r){for(;e<t;){for(;i&&n<i.length&&i[n].end<=e+s;)n++;let a=i?.[n];
if(a&&a.pos===e+s&&a.end<=t+s){r.push(a),e=a.end-s,n++;continue}let l=a?Math.min(t,(a.pos>e+s?a.pos:a.end)-s):t,h=O.slice(e,l);r.push({type:"Literal",pos:e+s,end:l+
s,text:h,value:_i(h)}),e=l}return n}o(Dn,"appendRange");function bt(O,e,t,i,n=0){let s,r,a=0,l=0,h=e;for(let c=e;c<t;c++){for(;i&&a<i.length&&i[a].end<=c+n;)a++;
let d=i?.[a];if(d&&d.pos<=c+n&&d.type!=="Literal"){c=d.end-n-1;continue}let p=O.charCodeAt(c);if(p===92){c++;continue}let u;if(p===42||p===63){let S=d?Math.min(
t,d.end-n):t,x=Ve(O,c+1,S);if(x<S&&O.charCodeAt(x)===40)continue;if(u=c+1,p===42)for(;u<S&&O.charCodeAt(u)===42;){let _=Ve(O,u+1,S);if(_<S&&O.charCodeAt(_)===40)
break;u++}}else if(p===91){r===void 0&&(r=_c(O,c,t,i,n));let S=r?.get(c);if(S===void 0)continue;u=S}else continue;s||(s=[]),l=Dn(O,h,c,i,l,n,s);let m=O.slice(c,
u),b;if(p===91){let S=[];l=Dn(O,c+1,u-1,i,l,n,S),b={type:"Glob",kind:"bracket",pos:c+n,end:u+n,text:m,value:"["+qi(S)+"]",parts:S}}else b={type:"Glob",kind:p===
42?"star":"question",pos:c+n,end:u+n,text:m,value:m,parts:void 0};s.push(b),h=u,c=u-1}return s?(Dn(O,h,t,i,l,n,s),s):i??void 0}o(bt,"parseGlobParts");var Q={Word:0,Assignment:1,Semi:2,Newline:3,Pipe:4,And:5,Or:6,Amp:7,LParen:8,RParen:9,LBrace:10,RBrace:11,Bang:12,If:13,Then:14,Else:15,Elif:16,Fi:17,Do:18,Done:19,
For:20,While:21,Until:22,In:23,Case:24,Esac:25,Function:26,DoubleSemi:27,SemiAmp:28,DoubleSemiAmp:29,Select:30,DblLBracket:31,DblRBracket:32,EOF:33,ArithCmd:34,
Coproc:35,Redirect:36},Ri=class{static{o(this,"TokenValue")}token=Q.EOF;_value="";_owner;pos=0;end=0;fileDescriptor=void 0;variableName=void 0;descriptorEnd=0;delimiterQuoted=!1;content=void 0;targetPos=0;targetEnd=0;assignmentOperatorPos=-1;raw=!1;keywordEligible=!1;constructor(e=null){
this._owner=e}get value(){return this._value??(this._value=this._owner===null?"":this._owner._tokenValue(this.pos,this.end,this.raw))}set value(e){this._value=e}reset(){
this.token=Q.EOF,this._value="",this.pos=0,this.end=0,this.fileDescriptor=void 0,this.variableName=void 0,this.descriptorEnd=0,this.delimiterQuoted=!1,this.content=
void 0,this.targetPos=0,this.targetEnd=0,this.assignmentOperatorPos=-1,this.raw=!1,this.keywordEligible=!1}copyFrom(e){this.token=e.token,this._value=e._value,this.
pos=e.pos,this.end=e.end,this.fileDescriptor=e.fileDescriptor,this.variableName=e.variableName,this.descriptorEnd=e.descriptorEnd,this.delimiterQuoted=e.delimiterQuoted,
this.content=e.content,this.targetPos=e.targetPos,this.targetEnd=e.targetEnd,this.assignmentOperatorPos=e.assignmentOperatorPos,this.raw=e.raw,this.keywordEligible=
e.keywordEligible}},Vs=new Map([["if",Q.If],["then",Q.Then],["else",Q.Else],["elif",Q.Elif],["fi",Q.Fi],["do",Q.Do],["done",Q.Done],["for",Q.For],["while",Q.While],
["until",Q.Until],["in",Q.In],["case",Q.Case],["esac",Q.Esac],["function",Q.Function],["select",Q.Select],["coproc",Q.Coproc],["!",Q.Bang],["{",Q.LBrace],["}",Q.
RBrace]]);var Oe=new Uint8Array(128);Oe[124]=1;Oe[38]=1;Oe[59]=1;Oe[40]=1;Oe[41]=1;Oe[60]=1;Oe[62]=1;Oe[32]=1;Oe[9]=1;Oe[10]=1;Oe[92]=2;Oe[39]=2;Oe[34]=2;Oe[36]=2;Oe[96]=
2;Oe[123]=2;function BO(O,e,t){for(;e<t;){let i=O.charCodeAt(e);if(i===32||i===9)e++;else if(i===92&&e+1<t&&O.charCodeAt(e+1)===10)e+=2;else break}return e}o(BO,
"skipBlanks");var Is=new Uint8Array(128);for(let O of[9,10,32,33,37,38,40,41,42,43,44,45,47,58,60,61,62,63,94,124])Is[O]=1;function ZO(O,e,t){for(let i=e;i<t;i++){
let n=O.charCodeAt(i);if(n===92||n===39||n===34||n===36||n===96||(n===60||n===62)&&i+1<t&&O.charCodeAt(i+1)===40)return!0}return!1}o(ZO,"hasEmbeddedWordStructur\
e");function Es(O,e,t=!1,i){let n=0,s=0;for(let r=0;r<O.length;r++){let a=O.charCodeAt(r);if(a===92){r++;continue}if(a===123){n++;continue}if(a===125){n>0&&n--;
continue}if(a===39){for(r++;r<O.length&&O.charCodeAt(r)!==39;)r++;continue}if(a===34){for(r++;r<O.length;){let h=O.charCodeAt(r);if(h===34)break;if(h===92){r+=2;
continue}let c=i?.(r,!0)??r;if(c>r){r=c;continue}r++}continue}let l=i?.(r,!1)??r;if(l>r){r=l-1;continue}if(t&&n===0){if(a===63){s++;continue}if(a===58&&s>0){s--;
continue}}if(a===e&&n===0)return r}return-1}o(Es,"findUnnested");var Yt=new Uint8Array(128);for(let O=97;O<=122;O++)Yt[O]=3;for(let O=65;O<=90;O++)Yt[O]=3;for(let O=48;O<=
57;O++)Yt[O]=2;Yt[95]=3;var Wt=new Uint8Array(128);Wt[63]=1;Wt[64]=1;Wt[42]=1;Wt[43]=1;Wt[33]=1;Wt[61]=1;function Cs(O){return O<128&&O!==61&&Wt[O]===1}o(Cs,"is\
ExtglobOpen");var qc={63:"?",64:"@",42:"*",43:"+",33:"!"};function Gs(O){let e=O.type;return e==="Literal"||e==="SimpleExpansion"||e==="ParameterExpansion"||e===
"CommandExpansion"||e==="ArithmeticExpansion"}o(Gs,"isDQChild");function Rc(O,e,t){for(let i=e;i<t;i++){let n=O.charCodeAt(i);if(n<48||n>57)return!1}return t>e}
o(Rc,"isAllDigitsRange");var rt=-1,Mn=0,As=1,In=2,Ls=3,_e=4;function vc(O,e){let t=O[O.length-1],i=e[0],n=0;t?.type==="Literal"&&i?.type==="Literal"&&t.end===i.
pos&&(O[O.length-1]={type:"Literal",pos:t.pos,end:i.end,text:t.text+i.text,value:t.value+i.value},n=1);for(let s=n;s<e.length;s++)O.push(e[s]);return O}o(vc,"jo\
inWordParts");function Ds(O){return O<rt}o(Ds,"isMatchedAssignment");function Ns(O){return-O-2}o(Ns,"assignmentOperatorPos");function Nn(O,e,t,i){let n=i;for(let s=e;s<
t&&n>=0;s++){let r=O.charCodeAt(s);if(n>=_e)r===91?n++:r===93&&--n===_e&&(n=In);else if(n===Mn)n=r<128&&Yt[r]&1?As:rt;else if(n===As){if(r<128&&Yt[r]&2)continue;
r===91?n=_e+1:r===43?n=Ls:n=r===61?-s-2:rt}else n===In?r===43?n=Ls:n=r===61?-s-2:rt:n=r===61?-s-2:rt}return n}o(Nn,"scanAssignmentPrefix");function ue(O,e,t,i=0,n=0){
O.token=e,O._value=t,O.pos=i,O.end=n,O.fileDescriptor=void 0,O.variableName=void 0,O.descriptorEnd=0,O.delimiterQuoted=!1,O.content=void 0,O.assignmentOperatorPos=
-1,O.raw=!1,O.keywordEligible=!1}o(ue,"setToken");function Kt(O,e,t,i,n){O.token=e,O._value=null,O.pos=t,O.end=i,O.fileDescriptor=void 0,O.variableName=void 0,O.
descriptorEnd=0,O.delimiterQuoted=!1,O.content=void 0,O.assignmentOperatorPos=-1,O.raw=n,O.keywordEligible=!1}o(Kt,"setSpanToken");function Ms(O,e,t){switch(O.charCodeAt(
e)){case 33:return t===1?Q.Bang:void 0;case 123:return t===1?Q.LBrace:void 0;case 125:return t===1?Q.RBrace:void 0;case 105:{if(t!==2)return;let i=O.charCodeAt(
e+1);return i===102?Q.If:i===110?Q.In:void 0}case 102:return t===2?O.charCodeAt(e+1)===105?Q.Fi:void 0:t===3?O.startsWith("for",e)?Q.For:void 0:t===8&&O.startsWith(
"function",e)?Q.Function:void 0;case 116:return t===4&&O.startsWith("then",e)?Q.Then:void 0;case 101:return t!==4?void 0:O.startsWith("else",e)?Q.Else:O.startsWith(
"elif",e)?Q.Elif:O.startsWith("esac",e)?Q.Esac:void 0;case 100:return t===2?O.charCodeAt(e+1)===111?Q.Do:void 0:t===4&&O.startsWith("done",e)?Q.Done:void 0;case 99:
return t===4?O.startsWith("case",e)?Q.Case:void 0:t===6&&O.startsWith("coproc",e)?Q.Coproc:void 0;case 119:return t===5&&O.startsWith("while",e)?Q.While:void 0;case 117:
return t===5&&O.startsWith("until",e)?Q.Until:void 0;case 115:return t===6&&O.startsWith("select",e)?Q.Select:void 0;default:return}}o(Ms,"matchReservedWord");var X={
Normal:0,CommandStart:1,TestMode:2,CommandPrefix:3,Declaration:4,ArrayElement:5,FunctionName:6,CasePattern:7,EvalArgument:8};function Yc(O){return O===32||O===9||
O===10||O===124}o(Yc,"isBraceCommandOpener");var Ce=class O{static{o(this,"Lexer")}static _findSubstitutionEnd;src;srcEnd;parenBoundary;pos;current;nextState;hasPeek;pendingHereDocs;substitutionContext;_errors=null;_buildParts=!1;_buildValue=!1;_nestingDepth=0;constructor(e,t=0,i=e.
length,n=!1,s=bO()){if(this.src=e,this.srcEnd=i,this.parenBoundary=n,this.pos=t,this.current=new Ri(this),this.nextState=new Ri(this),this.hasPeek=!1,this.pendingHereDocs=
null,this.substitutionContext=s,t===0&&e.charCodeAt(0)===35&&e.charCodeAt(1)===33){let r=e.indexOf(`
`);this.pos=r===-1?this.srcEnd:r+1}}getSource(){return this.src}fork(e,t,i=!1){let n=new O(this.src,e,t,i,this.substitutionContext);return n._nestingDepth=this.
_nestingDepth,n}getSubstitutionContext(){return this.substitutionContext}get errors(){return this._errors??(this._errors=[])}commandExpansion(e,t,i,n,s=!1){let r=this.
scriptWindow(this.src,i,i+n.length,s);return new it("CommandExpansion",e,this.pos,t,r)}decodedCommandExpansion(e,t,i){let n=this.scriptWindow(i,0,i.length,!1,!0);
return new it("CommandExpansion",e,this.pos,t,n)}processSubstitution(e,t,i,n){let s=this.scriptWindow(this.src,e+2,e+2+n.length,!this._unbalanced);return new Ui(
e,this.pos,t,i,s)}scriptWindow(e,t,i,n,s=!1){if(this._nestingDepth>256)return;let r=s?void 0:this.substitutionContext;return{source:e,start:t,end:i,depth:this._nestingDepth+
1,parenBoundary:n,context:r}}getPos(){return this.pos}findSubstitutionEnd(e,t,i=this._nestingDepth+1){return O._findSubstitutionEnd===void 0?-1:O._findSubstitutionEnd(
this.src,e,t,i,this.substitutionContext)}_tokenValue(e,t,i){return i?this.src.slice(e,t):this.wordValueOf(e,t)}wordValueOf(e,t){let i=this.pos,n=this.srcEnd,s=this.
_bracketWindow,r=this._arithmeticBracketWindow,a=this._buildValue,l=this._unbalanced,h=this._errors===null?0:this._errors.length;this.pos=e,this.srcEnd=t,this._buildValue=
!0,this.readWordText(),this.pos<t&&this._wordAssignmentState!==void 0&&this._wordAssignmentState>=_e&&(this.pos=e,this.readWordText(!0));let c=this._wordText;return this.
pos=i,this.srcEnd=n,this._bracketWindow=s,this._arithmeticBracketWindow=r,this._buildValue=a,this._unbalanced=l,this._errors!==null&&(this._errors.length=h),c}findClosingBracket(e,t=this.
srcEnd){let i=Math.min(t,this.srcEnd),n=this._bracketWindow;if((!n||n.limit!==i)&&(n={limit:i,depth:this._nestingDepth,last:this.src.lastIndexOf("]",i-1)},this.
_bracketWindow=n),e>n.last||(n.depth!==this._nestingDepth&&(n={limit:i,depth:this._nestingDepth,last:n.last},this._bracketWindow=n),n.failed?.has(e)))return-1;let s=[],
r=this.findClosingShellDelimiter(e,t,93,!1,!0,s);if(r===-1){let a=n.failed??(n.failed=new Set);for(let l of s)for(let h of l)a.add(h)}return r}findClosingArithmeticBracket(e,t=this.
srcEnd){let i=Math.min(t,this.srcEnd),n=this._arithmeticBracketWindow;return(!n||n.end!==i||n.depth!==this._nestingDepth)&&(n={end:i,depth:this._nestingDepth,failed:new Set},
this._arithmeticBracketWindow=n),n.failed.has(e)?-1:this.findClosingShellDelimiter(e,t,93,!1,!1,void 0,n.failed)}findClosingBrace(e,t=this.srcEnd){return this.findClosingShellDelimiter(
e,t,125)}findClosingParenthesis(e,t=this.srcEnd){let i=this.pos,n=this.srcEnd,s=this._bracketWindow,r=this._arithmeticBracketWindow,a=this._unbalanced;this.pos=
e,this.srcEnd=Math.min(t,this.srcEnd),this.extractBalanced();let l=this._unbalanced?-1:this.pos-1;return this.pos=i,this.srcEnd=n,this._bracketWindow=s,this._arithmeticBracketWindow=
r,this._unbalanced=a,l}findArithmeticExpansionEnd(e,t=this.srcEnd){let i=this.fork(e,t);return i.pos=e+1,i.scanArithmeticBody(),i.pos}findArithmeticWordEnd(e,t=this.
srcEnd){let i=this.fork(e,t);return i.pos=e,i.scanArithmeticWordEnd()}scanArithmeticWordEnd(){for(;this.pos<this.srcEnd;){let e=this.src.charCodeAt(this.pos);if(e===
36){this.readDollar();continue}if(e===96){this.readBacktickExpansion();continue}if(e===39){this.pos++,this.skipSQ();continue}if(e===34){this.pos++,this.skipDQ();
continue}if(e===92){this.pos+=2;continue}if(e===91){let t=this.findClosingBracket(this.pos+1);if(t!==-1){this.pos=t+1;continue}}if((e===60||e===62)&&this.src.charCodeAt(
this.pos+1)===40){this.pos+=2,this.extractBalanced();continue}if(e<128&&Is[e])break;this.pos++}return this.pos}findClosingShellDelimiter(e,t,i,n=!1,s=!0,r,a){let l=this.
pos,h=this.srcEnd,c=this._bracketWindow,d=this._arithmeticBracketWindow,p=this._unbalanced;this.srcEnd=Math.min(t,this.srcEnd);let u=[i];r?.push([]);let m=a?[e]:
void 0,b=e,S=!0,x=-1;for(;b<this.srcEnd;){let _=u[u.length-1];r&&_===93&&r[r.length-1].push(b);let w=this.src.charCodeAt(b);if(w===92){b+1<this.srcEnd&&this.src.
charCodeAt(b+1)!==10&&(S=!1),b+=2;continue}if(w===35&&n&&u.length===1&&S){for(;b<this.srcEnd&&this.src.charCodeAt(b)!==10;)b++;continue}if(w===39){this.pos=b+1,
this.skipSQ(),b=this.pos,S=!1;continue}if(w===34){this.pos=b+1,this.skipDQ(),b=this.pos,S=!1;continue}if(w===96){for(b++;b<this.srcEnd&&this.src.charCodeAt(b)!==
96;)this.src.charCodeAt(b)===92&&b++,b++;b<this.srcEnd&&b++,S=!1;continue}if(w===36&&b+1<this.srcEnd&&this.src.charCodeAt(b+1)===40||(w===60||w===62)&&b+1<this.
srcEnd&&this.src.charCodeAt(b+1)===40){this.pos=b+2,this.extractBalanced(),b=this.pos,S=!1;continue}if(w===36&&b+1<this.srcEnd){let Z=this.src.charCodeAt(b+1);if(Z===
39){b=IO(this.src,b+2,this.srcEnd).end,S=!1;continue}if(Z===36){b+=2,S=!1;continue}if(Z===123&&s){u.push(125),r?.push([]),b+=2,S=!1;continue}}if(n&&u.length===1&&
(w===91&&S?(u.push(93),r?.push([])):x===-1&&(w===59||w===38||w===124||w===60||w===62||w===40&&!Cs(this.src.charCodeAt(b-1)))&&(x=b)),_===93&&w===91)u.push(93),r?.
push([]),m?.push(b+1);else if(_===41&&w===40)u.push(41),r?.push([]);else if(w===_){if(u.pop(),m?.pop(),r?.pop(),u.length===0)return this.pos=l,this.srcEnd=h,this.
_bracketWindow=c,this._arithmeticBracketWindow=d,this._unbalanced=p,x!==-1&&this.errors.push({message:`unexpected '${this.src[x]}' in array assignment`,pos:x}),
b;S=!1,b++;continue}S=w<128&&(Oe[w]&1)!==0,b++}if(m)for(let _ of m)a.add(_);return this.pos=l,this.srcEnd=h,this._bracketWindow=c,this._arithmeticBracketWindow=
d,this._unbalanced=p,-1}scanBraceExpansion(e,t){let i=this.src,n=this.srcEnd,s=t.get(e);if(s!==void 0)return s;let r=this.pos,a=this._unbalanced,l=this._errors===
null?0:this._errors.length,h=[e,0],c=e+1;for(;c<n;){let d=i.charCodeAt(c),p=d<128?Oe[d]:0;if(p===0){if(c++,d===125){let m=h.pop();if(t.set(h.pop(),m?c:-1),h.length===
0)break}else(d===44||d===46&&i.charCodeAt(c)===46)&&(h[h.length-1]=1);continue}let u=c+1<n?i.charCodeAt(c+1):0;if(p&1)if(u===40&&(d===60||d===62))this.pos=c+2,this.
extractBalanced(),c=this.pos;else if(d===40&&Cs(i.charCodeAt(c-1))){let m=this.findClosingShellDelimiter(c+1,n,41);if(m===-1)break;c=m+1}else break;else if(d===
92)c+=2;else if(d===39)this.pos=c+1,this.skipSQ(),c=this.pos;else if(d===34)this.pos=c+1,this.skipDQ(),c=this.pos;else if(d===96){for(c++;c<n&&i.charCodeAt(c)!==
96;)c+=i.charCodeAt(c)===92?2:1;c++}else if(d===123)h.push(c,0),c++;else if(u===39)c=IO(i,c+2,n).end;else if(u===123){let m=this.findClosingBrace(c+2,n);if(m===
-1)break;c=m+1}else u===40?(this.pos=c+2,this.extractBalanced(),c=this.pos):c++}this.pos=r,this._unbalanced=a,this._errors!==null&&(this._errors.length=l);for(let d=0;d<
h.length;d+=2)t.set(h[d],-1);return t.get(e)}skipSubshellBody(){return this.extractBalanced(!1),this._unbalanced?-1:this.pos}skipCompoundBody(e){let t=[{close:e,
phase:e===Q.Esac?"case-pattern":"commands"}],i=!0;for(;;){let n=t[t.length-1].phase,s=i?X.CommandStart:X.Normal;n==="function-name"?s=X.FunctionName:n==="case-p\
attern"&&i&&(s=X.CasePattern);let r=this.next(s),a=r.token;if(a===Q.EOF)return-1;let l=t.length-1,h=t[l];if(h.phase==="function-name"){if(a===Q.Newline)continue;
h.phase="function-body",i=!0;continue}else if(h.phase==="function-body"){if(a===Q.Newline)continue;if(h.phase="commands",i=!0,a===Q.LParen&&this.peek(X.Normal).
token===Q.RParen){this.next(X.Normal),h.phase="function-body";continue}}else if(h.phase==="coproc-command"){if(a===Q.Newline)continue;if(a===Q.Word){h.phase="co\
proc-body",i=!0;continue}h.phase="commands",i=!0}else if(h.phase==="coproc-body"){if(a===Q.Newline||(h.phase=a===Q.Word&&r.keywordEligible&&r.value==="time"?"ti\
me-command":"commands",i=!0,h.phase==="time-command"))continue}else if(h.phase==="time-command"){if(a===Q.Word&&r.keywordEligible&&r.value==="-p"){h.phase="time\
-command-after-p";continue}if(a===Q.Word&&r.keywordEligible&&r.value==="--"){h.phase="commands";continue}h.phase="commands",i=!0}else if(h.phase==="time-command\
-after-p"){if(a===Q.Word&&r.keywordEligible&&r.value==="--"){h.phase="commands";continue}h.phase="commands",i=!0}else if(h.phase==="for-header"){if(a===Q.ArithCmd||
a===Q.Semi||a===Q.Newline){i=!0;continue}if(a===Q.Do||a===Q.LBrace){h.close=a===Q.Do?Q.Done:Q.RBrace,h.phase="commands",i=!0;continue}}else if(h.phase==="case-w\
ord"){if(a===Q.Newline)continue;h.phase="case-in",i=!1;continue}else if(h.phase==="case-in"){if(a===Q.Newline){i=!0;continue}h.phase="case-pattern",i=!0;continue}else if(h.
phase==="case-pattern"){if(a===Q.Esac&&i){if(t.pop(),t.length===0)return r.end;i=!1;continue}a===Q.RParen?(h.phase="commands",i=!0):i=a===Q.Newline;continue}if(a===
h.close){if(t.pop(),t.length===0)return r.end;i=!1;continue}if(i)switch(a){case Q.LParen:t.push({close:Q.RParen,phase:"commands"});break;case Q.LBrace:t.push({close:Q.
RBrace,phase:"commands"});break;case Q.If:t.push({close:Q.Fi,phase:"commands"});break;case Q.For:t.push({close:Q.Done,phase:"for-header"});break;case Q.While:case Q.
Until:case Q.Select:t.push({close:Q.Done,phase:"commands"});break;case Q.Case:t.push({close:Q.Esac,phase:"case-word"});break;case Q.DblLBracket:if(!this.skipTestCommandBody())
return-1;i=!1;continue;case Q.Assignment:case Q.Redirect:case Q.Bang:case Q.Then:case Q.Else:case Q.Elif:case Q.Do:case Q.In:break;case Q.Semi:case Q.Newline:case Q.
Pipe:case Q.And:case Q.Or:case Q.Amp:case Q.DoubleSemi:case Q.SemiAmp:case Q.DoubleSemiAmp:break;case Q.Function:h.phase="function-name";break;case Q.Coproc:h.phase=
"coproc-command";break;default:a===Q.Word&&r.keywordEligible&&r.value==="time"?(h.phase="time-command",i=!0):i=!1;continue}switch(a){case Q.Semi:case Q.Newline:case Q.
Pipe:case Q.And:case Q.Or:case Q.Amp:i=!0;break;case Q.DoubleSemi:case Q.SemiAmp:case Q.DoubleSemiAmp:h.close===Q.Esac&&(h.phase="case-pattern"),i=!0;break;case Q.
RParen:i=!0;break}}}skipTestGroup(){let e=1;for(;;){let t=this.next(X.TestMode);if(t.token===Q.EOF)return-1;if(t.token===Q.DblRBracket)return this.unshift(t),-1;
if(t.token===Q.LParen)e++;else if(t.token===Q.RParen&&--e===0)return t.end}}skipTestCommandBody(){for(;;){let e=this.next(X.TestMode).token;if(e===Q.DblRBracket)
return!0;if(e===Q.EOF)return!1}}buildWordParts(e){this._buildParts=!0,this.pos=e;let t=this.src.charCodeAt(e);if((t===60||t===62)&&e+1<this.srcEnd&&this.src.charCodeAt(
e+1)===40){this.pos=e+2;let i=this.extractBalanced(),n=this.src.slice(e,this.pos),s=this.processSubstitution(e,n,t===60?"<":">",i);this.pos<this.srcEnd?(this.readWordText(),
this._wordParts?this._wordParts.unshift(s):this._wordParts=[s]):this._wordParts=[s]}else this.readWordText(),this.pos<this.srcEnd&&this._wordAssignmentState!==void 0&&
this._wordAssignmentState>=_e&&(this.pos=e,this.readWordText(!0));return this._wordParts}buildEmbeddedWordParts(e,t=!1){return this._buildParts=!0,this.pos=e,this.
readInnerWordText(!1,t),this._wordParts}buildArrayElementParts(e){let t=this.findClosingBracket(e+1);if(t===-1)return this.buildWordParts(e);let i=this.src;this.
_buildParts=!0;let n=ZO(i,e,t+1)?this.parseSubFieldWord(e,t+1,"embedded"):void 0;this.pos=t+1,this.readWordText(!1,X.ArrayElement);let s=this.pos,r=Ve(i,t+1,s),
a=i.charCodeAt(r),l=a===61||a===43&&i.charCodeAt(r+1)===61,h=n?.parts,c=this._wordParts;if(l&&(c=bt(i,t+1,s,c)??c),!h&&!c)return l?null:bt(i,e,s,void 0)??null;let d=i.
slice(e,t+1);h||(h=[{type:"Literal",pos:e,end:t+1,text:d,value:n?.value??d}]),c||(c=s>t+1?[{type:"Literal",pos:t+1,end:s,text:i.slice(t+1,s),value:this._wordText}]:
[]);let p=vc(h,c);return l||(p=bt(i,e,s,p)??p),p.length>1||p[0].type!=="Literal"?p:null}buildHereDocParts(e,t){this._buildParts=!0;let i=this.src,n=[],s=!1,r="",
a=e,l=e,h=o(()=>{l>a&&(n.push({type:"Literal",pos:a,end:l,value:r,text:i.slice(a,l)}),r="")},"flushLit");for(;l<t;){let c=i.charCodeAt(l);if(c===92){if(l+1<t){let d=i.
charCodeAt(l+1);if(d===10){l+=2;continue}if(d===36||d===96||d===92){r+=String.fromCharCode(d),l+=2;continue}}r+="\\",l++;continue}if(c===36&&i.charCodeAt(l+1)!==
39&&i.charCodeAt(l+1)!==34){h(),a=l,this.pos=l,this.readDollar(),this._resultPart?(s=!0,n.push(this._resultPart),a=this.pos):r+=i.slice(l,this.pos),l=this.pos;continue}
if(c===96){h(),a=l,this.pos=l,this.readBacktickExpansion(),this._resultPart?(s=!0,n.push(this._resultPart),a=this.pos):r+=i.slice(l,this.pos),l=this.pos;continue}
r+=i[l],l++}return h(),s?n:null}registerHereDocTarget(e){if(this.pendingHereDocs!==null){for(let t of this.pendingHereDocs)if(!t.target){t.target=e;return}}}readTestRegexWord(){
this.hasPeek=!1,this.skipSpacesAndTabs();let e=this.src,t=this.srcEnd,i=this.pos,n=0;for(;this.pos<t;){let s=e.charCodeAt(this.pos);if(s===40){n++,this.pos++;continue}
if(s===92){this.pos+=this.pos+1<t?2:1;continue}if(s===39){let r=this.pos++,a=r>i&&e.charCodeAt(r-1)===36;for(;this.pos<t&&e.charCodeAt(this.pos)!==39;)a&&e.charCodeAt(
this.pos)===92&&this.pos+1<t&&this.pos++,this.pos++;this.pos<t?this.pos++:this.errors.push({message:a?"unterminated ANSI-C quote":"unterminated single quote",pos:r});
continue}if(s===34){this.pos++,this.readDoubleQuoted();continue}if(s===96){this.readBacktickExpansion();continue}if(n>0){s===41&&n--,this.pos++;continue}if(s===
36){this.readDollar();continue}if((s===60||s===62)&&this.pos+1<t&&e.charCodeAt(this.pos+1)===40){let r=this.pos;this.pos+=2,this.extractBalanced(),this._unbalanced&&
this.errors.push({message:"unterminated process substitution",pos:r});continue}if(s<128&&Oe[s]&1&&s!==124)break;this.pos++}return ue(this.current,Q.Word,e.slice(
i,this.pos),i,this.pos),this.current}readCStyleForExprs(){this.hasPeek=!1;let e=this.src,t=this.srcEnd;for(;this.pos<t&&(e.charCodeAt(this.pos)===32||e.charCodeAt(
this.pos)===9);)this.pos++;let i=this.pos;this.pos<t&&e.charCodeAt(this.pos)===40&&this.pos++;let n=[this.pos,0,0],s=["","","",0,0,0],r=0,a=1,l=this.pos,h=!1,c=o(
d=>{let p=e.slice(l,d);s[r]=p.trim(),s[3+r]=n[r]+p.length-p.trimStart().length},"setPart");for(;this.pos<t&&a>0;){let d=e.charCodeAt(this.pos);if(d===40)a++,this.
pos++;else if(d===41){if(a--,a===0){for(h||c(this.pos),r<2&&this.errors.push({message:"expected three arithmetic expressions in for header",pos:this.pos}),this.
pos++;this.pos<t&&(e.charCodeAt(this.pos)===32||e.charCodeAt(this.pos)===9);)this.pos++;this.pos<t&&e.charCodeAt(this.pos)===41&&this.pos++;break}this.pos++}else if(d===
59&&a===1){if(r===2){h||(c(this.pos),this.errors.push({message:"expected three arithmetic expressions in for header",pos:this.pos})),h=!0,this.pos++;continue}c(
this.pos),r++,this.pos++,l=this.pos,n[r]=l}else d===36?this.readDollar():d===96?this.readBacktickExpansion():d===92?this.pos+=this.pos+1<t?2:1:d===39?(this.pos++,
this.skipSQ()):d===34?(this.pos++,this.skipDQ()):this.pos++}return a>0&&(h||c(this.pos),this.errors.push({message:"unterminated arithmetic for header",pos:i})),
s}peek(e=X.Normal){return this.hasPeek||(this.readNext(this.nextState,e),this.hasPeek=!0),this.nextState}peekFollow(e){if(!this.hasPeek){let t=e[this.current.token]?
X.CommandStart:X.Normal;this.readNext(this.nextState,t),this.hasPeek=!0}return this.nextState}next(e=X.Normal){if(this.hasPeek){this.hasPeek=!1;let t=this.current;
return this.current=this.nextState,this.nextState=t,this.current}return this.readNext(this.current,e),this.current}unshift(e){this.nextState.copyFrom(e),this.hasPeek=
!0}readNext(e,t){let i=this.src,n=this.srcEnd,s=this.pos;for(;;){if(s=BO(i,s,n),t===X.TestMode)for(;s<n&&i.charCodeAt(s)===10;)s=BO(i,s+1,n);if(s>=n||i.charCodeAt(
s)!==35)break;for(;s<n&&i.charCodeAt(s)!==10;)s++}if(this.pos=s,s>=n){this.consumePendingHereDocs(),ue(e,Q.EOF,"",s,s);return}let r=s,a=i.charCodeAt(s);if(a===10){
this.pos++,this.consumePendingHereDocs(),ue(e,Q.Newline,`
`,r,this.pos);return}if(t===X.TestMode&&(a===60||a===62)&&!(this.pos+1<this.srcEnd&&i.charCodeAt(this.pos+1)===40)){this.pos++,ue(e,Q.Word,a===60?"<":">",r,this.
pos),e.keywordEligible=!0;return}a<128&&Oe[a]&1&&this.tryReadOperator(e,a,t,r)||a===91&&t===X.ArrayElement&&this.readArrayElement(e,r)||this.readWord(e,t,r)}tryReadOperator(e,t,i,n){
let s=this.src,r=this.pos,a=r+1<this.srcEnd?s.charCodeAt(r+1):0;switch(t){case 59:return a===59?r+2<this.srcEnd&&s.charCodeAt(r+2)===38?(this.pos+=3,ue(e,Q.DoubleSemiAmp,
";;&",n,this.pos),!0):(this.pos+=2,ue(e,Q.DoubleSemi,";;",n,this.pos),!0):a===38?(this.pos+=2,ue(e,Q.SemiAmp,";&",n,this.pos),!0):(this.pos++,ue(e,Q.Semi,";",n,
this.pos),!0);case 124:return a===124?(this.pos+=2,ue(e,Q.Or,"||",n,this.pos),!0):a===38?(this.pos+=2,ue(e,Q.Pipe,"|&",n,this.pos),!0):(this.pos++,ue(e,Q.Pipe,"\
|",n,this.pos),!0);case 38:if(a===38)return this.pos+=2,ue(e,Q.And,"&&",n,this.pos),!0;if(a===62){this.pos+=2;let l=this.pos<this.srcEnd&&s.charCodeAt(this.pos)===
62;return l&&this.pos++,this.readRedirectTarget(e,l?"&>>":"&>",n)}return this.pos++,ue(e,Q.Amp,"&",n,this.pos),!0;case 40:if(i===X.CommandStart&&a===40){let l=this.
errors.length;if(this.readArithmeticCommand(e,n),!this._notArithmetic)return!0;this.errors.length=l,this.pos=n}return this.pos++,ue(e,Q.LParen,"(",n,this.pos),!0;case 41:
return this.pos++,ue(e,Q.RParen,")",n,this.pos),!0;case 60:case 62:return this.readRedirection(e,n);default:return!1}}readRedirection(e,t){let i=this.src,n=i.charCodeAt(
this.pos),s="";if(n===60){this.pos++;let r=this.pos<this.srcEnd?i.charCodeAt(this.pos):0;if(r===60){this.pos++;let a=this.pos<this.srcEnd?i.charCodeAt(this.pos):
0;if(a===60)this.pos++,s="<<<";else{let l=a===45;l&&this.pos++,this.skipSpacesAndTabs();let h=this.pos;(this.pos>=this.srcEnd||i.charCodeAt(this.pos)!==35)&&this.
readHereDocDelimiter();let c=this.pos>h;return c&&(this.pendingHereDocs??(this.pendingHereDocs=[])).push({delimiter:this._hereDelim,strip:l,quoted:this._hereQuoted}),
ue(e,Q.Redirect,l?"<<-":"<<",t,this.pos),e.content=c?this._hereDelim:void 0,e.delimiterQuoted=c&&this._hereQuoted,e.targetPos=h,e.targetEnd=c?this.pos:h,!0}}else{
if(r===40)return this.readProcessSubstitution(e,"<",t),!0;r===62?(s="<>",this.pos++):r===38?(s="<&",this.pos++):s="<"}}else if(n===62){this.pos++;let r=this.pos<
this.srcEnd?i.charCodeAt(this.pos):0;if(r===40)return this.readProcessSubstitution(e,">",t),!0;r===62?(s=">>",this.pos++):r===38?(s=">&",this.pos++):r===124?(s=
">|",this.pos++):s=">"}return this.readRedirectTarget(e,s,t)}readRedirectTarget(e,t,i){let n=this.src;if(this.skipSpacesAndTabs(),this.pos<this.srcEnd){let s=n.
charCodeAt(this.pos);if((s===60||s===62)&&this.pos+1<this.srcEnd&&n.charCodeAt(this.pos+1)===40){let a=this.pos;this.pos+=2,this.extractBalanced(),this._unbalanced&&
this.errors.push({message:"unterminated process substitution",pos:a});let l=n.slice(a,this.pos);return ue(e,Q.Redirect,t,i,this.pos),e.content=l,e.targetPos=a,e.
targetEnd=this.pos,!0}let r=this.pos;return s!==10&&s!==35&&this.readRedirectTargetText(),this.redirectToken(e,t,i,r),!0}return this.redirectToken(e,t,i,this.pos),
!0}readRedirectTargetText(){let e=this._buildValue;this._buildValue=!0,this.readWordText(),this._buildValue=e}redirectToken(e,t,i,n){let s=this.pos>n&&(this._wordText.
length>0||this._wordQuoted);ue(e,Q.Redirect,t,i,this.pos),e.content=s?this._wordText:void 0,e.targetPos=n,e.targetEnd=s?this.pos:n}readProcessSubstitution(e,t,i){
this.pos++,this.extractBalanced(),this._unbalanced&&this.errors.push({message:"unterminated process substitution",pos:i});let n=this.src.slice(i,this.pos);ue(e,
Q.Word,n,i,this.pos)}readHereDocDelimiter(){let e=this.src,t=this.srcEnd,i=this._buildValue;this._buildValue=!0;let n="",s=!1;for(;this.pos<t;){let r=e.charCodeAt(
this.pos);if(r===39){for(s=!0,this.pos++;this.pos<t&&e.charCodeAt(this.pos)!==39;)n+=e[this.pos],this.pos++;this.pos<t&&this.pos++}else if(r===34){for(s=!0,this.
pos++;this.pos<t&&e.charCodeAt(this.pos)!==34;){if(e.charCodeAt(this.pos)===92&&this.pos+1<t){let a=e.charCodeAt(this.pos+1);if(a===10){this.pos+=2;continue}(a===
36||a===96||a===34||a===92)&&this.pos++}n+=e[this.pos],this.pos++}this.pos<t&&this.pos++}else if(r===92){if(this.pos+1<t&&e.charCodeAt(this.pos+1)===10){this.pos+=
2;continue}s=!0,this.pos++,this.pos<t?(n+=e[this.pos],this.pos++):n+="\\"}else if(r===96){let a=this.pos;for(this.pos++;this.pos<t&&e.charCodeAt(this.pos)!==96;)
e.charCodeAt(this.pos)===92&&this.pos++,this.pos++;this.pos<t&&this.pos++,n+=e.slice(a,this.pos)}else if(r===36){let a=this.pos+1<t?e.charCodeAt(this.pos+1):0;(a===
39||a===34)&&(s=!0),this.readDollar(),n+=this._resultText}else{if(r<128&&Oe[r]&1)break;n+=e[this.pos],this.pos++}}this._buildValue=i,this._hereDelim=n,this._hereQuoted=
s}consumePendingHereDocs(){let e=this.pendingHereDocs;if(!(e===null||e.length===0)){for(let t of e){let i=this.pos,n=this.skipHereDocBody(t.delimiter,t.strip,this.
parenBoundary,t.quoted);t.target&&(t.target.body.pos=i,t.target.body.end=n,t.target.body.text=this.src.slice(i,n),this.hereDocClosingPos!==-1&&(t.target.closing=
{pos:this.hereDocClosingPos,end:this.hereDocClosingEnd}))}e.length=0}}hereDocClosingPos=-1;hereDocClosingEnd=-1;matchHereDocDelimiter(e,t,i,n){let s=this.src,r=t;
for(let a=0;a<e.length;){if(n&&s.charCodeAt(r)===92&&r+1<i&&s.charCodeAt(r+1)===10){r+=2;continue}if(r>=i||s.charCodeAt(r)!==e.charCodeAt(a))return-1;r++,a++}return r}logicalLineEnd(e,t,i){
let n=this.src,s=n.indexOf(`
`,e);for(;s!==-1&&s<t;){if(!i)return s;let r=s;for(;r>e&&n.charCodeAt(r-1)===92;)r--;if((s-r)%2===0)return s;e=s+1,s=n.indexOf(`
`,e)}return t}skipHereDocBody(e,t,i=!1,n=!1){this.hereDocClosingPos=-1,this.hereDocClosingEnd=-1;let s=this.src,r=this.srcEnd;for(;this.pos<r;){let a=this.pos,l=this.
logicalLineEnd(a,r,!n);for(;;){let c=a;if(t)for(;a<l&&s.charCodeAt(a)===9;)a++;if(n||(a=Ve(s,a,l)),a===c)break}let h=this.matchHereDocDelimiter(e,a,l,!n);if(h!==
-1&&!n&&(h=Ve(s,h,l)),h===l){let c=this.pos;return(!i||!this.parenBoundary||l!==r)&&(this.hereDocClosingPos=a,this.hereDocClosingEnd=l),this.pos=l<r?l+1:l,c}if(i&&
h!==-1){let c=h;for(;c<l&&s.charCodeAt(c)!==41;)c++;if(c<l||this.parenBoundary&&l===r){let d=this.pos;return this.pos=h,d}}this.pos=l<r?l+1:l}return this.pos}_wordText="";_wordRaw=!1;_wordQuoted=!1;_wordHasExpansions=!1;_wordKeywordEligible=!1;_wordAssignmentState;_bracketWindow;_arithmeticBracketWindow;_wordParts=null;_resultText="";_resultIsRaw=!0;_resultHasExpansion=!1;_resultPart;_unbalanced=!1;_notArithmetic=!1;_arithUnterminated=!1;_dqText="";_dqHasExpansions=!1;_dqParts=null;_dqEnd=0;_hereDelim="";_hereQuoted=!1;readWord(e,t,i=0){
let n=this._errors===null?0:this._errors.length;if(this.readWordText(!1,t,!0),t===X.Normal){let s=this.pos<this.srcEnd?this.src.charCodeAt(this.pos):0;if(!this.
_wordRaw||s!==60&&s!==62){Kt(e,Q.Word,i,this.pos,this._wordRaw),e.keywordEligible=this._wordKeywordEligible;return}}this.classifyWord(e,t,i,n)}isRedirectVariable(e,t){
let i=this.src;for(let n=e;n<t;n++){let s=i.charCodeAt(n);if(s===91&&n>e)return n+2<t&&i.charCodeAt(t-1)===93&&this.findClosingShellDelimiter(n+1,t,93)===t-1;if(s>=
128||!(Yt[s]&(n===e?1:2)))return!1}return t>e}readArrayElement(e,t){let i=this.findClosingBracket(t+1);return i===-1?!1:(this.pos=i+1,this.readWordText(),Kt(e,Q.
Word,t,this.pos,!0),!0)}classifyWord(e,t,i,n){let s=this.src,r=this._wordRaw,a=this._wordHasExpansions,l=this._wordQuoted,h=this._wordKeywordEligible,c=this._wordAssignmentState,
d=this.pos,p=d-i;if(t===X.CasePattern){let m=Q.Word;if(h){let b=r?Ms(s,i,p):Vs.get(this.wordValueOf(i,d));b===Q.Esac&&(m=b)}Kt(e,m,i,d,r),e.keywordEligible=h;return}
let u=null;if(!r&&!a&&h&&(t===X.CommandStart||t===X.TestMode)){let m=d<this.srcEnd?s.charCodeAt(d):0;(!l&&p<=16||m===60||m===62)&&(u=this.wordValueOf(i,d))}if(t===
X.CommandStart&&h){if(r){if(p<=8){let m=Ms(s,i,p);if(m!==void 0){Kt(e,m,i,d,!0);return}}if(p===2&&s.charCodeAt(i)===91&&s.charCodeAt(i+1)===91){Kt(e,Q.DblLBracket,
i,d,!0);return}}else if(u!==null&&u.length>0){let m=u.charCodeAt(0);if(m>=97&&m<=122&&u.length<=8||m===33||m===123||m===125){let b=Vs.get(u);if(b!==void 0){ue(e,
b,u,i,d);return}}if(m===91&&u==="[["){ue(e,Q.DblLBracket,u,i,d);return}}}if(t===X.CommandStart||t===X.CommandPrefix||t===X.Declaration){if(c===void 0){let m=-1,
b=!1;for(let S=i+1;S<d;S++){let x=s.charCodeAt(S);if(x===61){m=S;break}x===91&&(b=!0)}(m!==-1||t!==X.Declaration&&b)&&(c=Nn(s,i,d,Mn))}if(c!==void 0){if(t!==X.Declaration&&
c>=_e){if(d<this.srcEnd&&(this._errors!==null&&(this._errors.length=n),this.pos=i,this.readWordText(!0,t,!0),this.pos>d)){this.classifyWord(e,t,i,n);return}(this.
_errors===null||this._errors.length===n)&&this.errors.push({message:"unterminated array subscript",pos:s.indexOf("[",i)})}if(Ds(c)){Kt(e,Q.Assignment,i,d,r),u!==
null&&(e._value=u),e.assignmentOperatorPos=Ns(c);return}}}if((t===X.CommandStart||t===X.TestMode)&&h){if(r){if(p===2&&s.charCodeAt(i)===93&&s.charCodeAt(i+1)===
93){Kt(e,Q.DblRBracket,i,d,!0);return}}else if(u==="]]"){ue(e,Q.DblRBracket,u,i,d);return}}if(!a&&this.pos<this.srcEnd){let m=s.charCodeAt(this.pos);if((m===60||
m===62)&&r){let b=s.charCodeAt(i);if(b>=48&&b<=57&&Rc(s,i,d)){let S=Number.parseInt(s.slice(i,d),10);if(this.readRedirection(e,i)){e.fileDescriptor=S,e.descriptorEnd=
d;return}}if(b===123&&s.charCodeAt(d-1)===125&&this.isRedirectVariable(i+1,d-1)){let S=s.slice(i+1,d-1);if(this.readRedirection(e,i)){e.variableName=S,e.descriptorEnd=
d;return}}}}Kt(e,Q.Word,i,d,r),u!==null&&(e._value=u),e.keywordEligible=h}readWordText(e=!1,t=X.Normal,i=!1){let n=this.src,s=this.srcEnd,r=this.pos,a=r,l=0;for(;r<
s;){let T=n.charCodeAt(r);if(T<128&&Oe[T]){l=T;break}r++}if(r>=s||Oe[l]&1&&!(l===40&&r>a&&Wt[n.charCodeAt(r-1)])&&!e){this.pos=r,this._wordText=(this._buildParts||
this._buildValue)&&r>a?n.slice(a,r):"",this._wordRaw=!0,this._wordQuoted=!1,this._wordHasExpansions=!1,this._wordKeywordEligible=!0,this._wordAssignmentState=void 0,
this._buildParts&&(this._wordParts=Ht(this._wordText)&&t!==X.ArrayElement?bt(n,a,r,void 0)??null:null);return}let h=this._buildParts,c=h||this._buildValue,d=c&&
r>a?n.slice(a,r):"",p=!1,u=!1,m=!0,b=!0,S=r>a?n.charCodeAt(r-1):0,x=Nn(n,a,r,Mn),_,w="",Z=0,k=!1,g;for(h&&(_=[],w=d,Z=a,k=d.length>0&&Ht(d));r<s;){let T=n.charCodeAt(
r);if(T>=128||!Oe[T]){let y=r;for(r++;r<s;){let Y=n.charCodeAt(r);if(Y<128&&Oe[Y])break;r++}if(S=n.charCodeAt(r-1),x=Nn(n,y,r,x),c){let Y=n.slice(y,r);d+=Y,h&&(w+=
Y,k=k||Ht(Y))}continue}if(Oe[T]&1){if(e&&x>=_e){let y=this.findClosingBracket(r);if(y!==-1){let Y=y+1;if(x=x===_e+1?In:x-1,S=n.charCodeAt(y),c){let z=n.slice(r,
Y);d+=z,h&&(w+=z,k=k||Ht(z))}r=Y;continue}}if(T===40&&S<128&&Wt[S]){if(t===X.FunctionName||x>=_e&&(t===X.CommandStart||t===X.CommandPrefix)||t===X.CommandStart&&
S===33&&m&&n.charCodeAt(a)===33&&Ve(n,a+1,s)===r)break;let y=S;if(y===61&&i&&!((t===X.CommandStart||t===X.CommandPrefix||t===X.Declaration||t===X.EvalArgument)&&
Ds(x)&&Ve(n,Ns(x)+1,s)===r))break;let Y=r+1,z=this.findClosingShellDelimiter(Y,s,41,y===61);if(z===-1&&!i&&!e&&x>=_e||t===X.CommandStart&&y!==61&&z!==-1&&BO(n,Y,
z)===z)break;m=!1;let E=z===-1?s:z;if(r=z===-1?s:z+1,z===-1&&this.errors.push({message:"unterminated extended glob",pos:Y-2}),S=n.charCodeAt(r-1),c){let R="("+n.
slice(Y,r);if(d+=R,h&&y!==61){let v=Y-2;for(;n.charCodeAt(v)===10&&n.charCodeAt(v-1)===92;)v-=2;if(w.length>0){let W=w.slice(0,-1);v>Z&&_.push({type:"Literal",pos:Z,
end:v,value:W,text:n.slice(Z,v)}),w=""}let q=qc[y];_.push({type:"ExtendedGlob",pos:v,end:r,text:n.slice(v,r),operator:q,pattern:n.slice(Y,E),parts:this.subFieldParts(
Y,E)}),Z=r}else h&&(w+=R,k=k||Ht(R))}continue}break}if(T===92){r++,r<s?n.charCodeAt(r)===10?(r++,b=!1):(x>=0&&x<_e&&(x=rt),p=!0,m=!1,b=!1,S=n.charCodeAt(r),c&&(d+=
n[r],h&&(w+=n[r])),r++):(x>=0&&x<_e&&(x=rt),p=!0,m=!1,S=92,c&&(d+="\\",h&&(w+="\\")));continue}if(T===39){let y=r;x>=0&&x<_e&&(x=rt),p=!0,m=!1,b=!1,r++;let Y=r;
for(;r<s&&n.charCodeAt(r)!==39;)r++;r>Y&&(S=n.charCodeAt(r-1));let z=c?n.slice(Y,r):"";c&&(d+=z),r<s?r++:this.errors.push({message:"unterminated single quote",pos:Y-
1}),h&&(y>Z&&(_.push({type:"Literal",pos:Z,end:y,value:w,text:n.slice(Z,y)}),w=""),_.push({type:"SingleQuoted",pos:y,end:r,value:z,text:n.slice(y,r)}),Z=r);continue}
if(T===34){let y=r;if(x>=0&&x<_e&&(x=rt),p=!0,m=!1,b=!1,r++,this.pos=r,this.readDoubleQuoted(),r=this.pos,this._dqEnd>y+1&&(S=n.charCodeAt(this._dqEnd-1)),this.
_dqHasExpansions&&(u=!0),c&&(d+=this._dqText),h){y>Z&&(_.push({type:"Literal",pos:Z,end:y,value:w,text:n.slice(Z,y)}),w="");let Y=n.slice(y,r);_.push({type:"Dou\
bleQuoted",pos:y,end:r,text:Y,parts:this._dqParts??[{type:"Literal",pos:y+1,end:this._dqEnd,value:this._dqText,text:n.slice(y+1,this._dqEnd)}]}),Z=r}continue}if(T===
36){m=!1;let y=r;x>=0&&x<_e&&(x=rt);let Y=r+1<s?n.charCodeAt(r+1):0;(Y===39||Y===34)&&(p=!0),this.pos=r,this.readDollar(),r=this.pos,this._resultIsRaw||(b=!1),r>
y&&(S=n.charCodeAt(r-1)),this._resultHasExpansion&&(u=!0),c&&(d+=this._resultText),h&&(this._resultPart?(y>Z&&(_.push({type:"Literal",pos:Z,end:y,value:w,text:n.
slice(Z,y)}),w=""),_.push(this._resultPart),Z=r):w+=this._resultText);continue}if(T===96){m=!1;let y=r;x>=0&&x<_e&&(x=rt),this.pos=r,this.readBacktickExpansion(),
r=this.pos,b=!1,S=n.charCodeAt(r-1),u=!0,c&&(d+=this._resultText),h&&(y>Z&&(_.push({type:"Literal",pos:Z,end:y,value:w,text:n.slice(Z,y)}),w=""),_.push(this._resultPart),
Z=r);continue}if(T===123){x>=0&&x<_e&&(x=rt);let y=r+1<s?n.charCodeAt(r+1):0,Y=y<=32||y===125?-1:this.scanBraceExpansion(r,g??(g=new Map));if(Y>0){if(m=!1,S=n.charCodeAt(
Y-1),c){let z=n.slice(r,Y);d+=z,h&&(r>Z&&(_.push({type:"Literal",pos:Z,end:r,value:w,text:n.slice(Z,r)}),w=""),_.push({type:"BraceExpansion",pos:r,end:Y,text:z,
parts:this.subFieldParts(r+1,Y-1)}),Z=Y)}r=Y;continue}S=123,c&&(d+="{",h&&(w+="{")),r++;continue}r++}h&&r>Z&&_.push({type:"Literal",pos:Z,end:r,value:w,text:n.slice(
Z,r)}),this.pos=r,this._wordText=d,this._wordRaw=b,this._wordQuoted=p,this._wordHasExpansions=u,this._wordKeywordEligible=m,this._wordAssignmentState=x,h&&(this.
_wordParts=_.length>1||_.length===1&&_[0].type!=="Literal"?_:null,k&&t!==X.ArrayElement&&(this._wordParts=bt(n,a,r,this._wordParts)??null))}readInnerWordText(e=!1,t=!1,i=!1){
let n=this.src,s=this.srcEnd,r=this.pos,a=r,l="",h=this._buildParts,c,d="",p=0,u=!1,m=!1;for(h&&(c=[],p=r);r<s;){let b=n.charCodeAt(r);if(b===92){if(r++,r<s)if(n.
charCodeAt(r)===10)r++;else{let S=n.charCodeAt(r);e&&S!==36&&S!==96&&S!==34&&S!==92&&S!==125&&(l+="\\",h&&(d+="\\"),u=!0);let x=n[r++];l+=x,h&&(d+=x)}continue}if(b===
39&&!e){let S=r;r++;let x=r;for(;r<s&&n.charCodeAt(r)!==39;)r++;let _=n.slice(x,r);l+=_,r<s&&r++,h&&(S>p&&(c.push({type:"Literal",pos:p,end:S,value:d,text:n.slice(
p,S)}),d=""),c.push({type:"SingleQuoted",pos:S,end:r,value:_,text:n.slice(S,r)}),p=r);continue}if(b===34){let S=r;if(r++,this.pos=r,this.readDoubleQuoted(e),r=this.
pos,l+=this._dqText,h){S>p&&(c.push({type:"Literal",pos:p,end:S,value:d,text:n.slice(p,S)}),d="");let x=n.slice(S,r);c.push({type:"DoubleQuoted",pos:S,end:r,text:x,
parts:this._dqParts??[{type:"Literal",pos:S+1,end:this._dqEnd,value:this._dqText,text:n.slice(S+1,this._dqEnd)}]}),p=r}continue}if(b===36){let S=r;this.pos=r,this.
readDollar(e),r=this.pos,l+=this._resultText,h&&(this._resultPart?(S>p&&(c.push({type:"Literal",pos:p,end:S,value:d,text:n.slice(p,S)}),d=""),c.push(this._resultPart),
p=r):d+=this._resultText);continue}if(b===96){let S=r;this.pos=r,this.readBacktickExpansion(e),r=this.pos,l+=this._resultText,h&&(S>p&&(c.push({type:"Literal",pos:p,
end:S,value:d,text:n.slice(p,S)}),d=""),c.push(this._resultPart),p=r);continue}if(!e&&!t&&(b===60||b===62)&&r+1<s&&n.charCodeAt(r+1)===40){let S=r;this.pos=r+2;
let x=this.extractBalanced();r=this.pos;let _=n.slice(S,r);l+=_,h&&(S>p&&(c.push({type:"Literal",pos:p,end:S,value:d,text:n.slice(p,S)}),d=""),c.push(this.processSubstitution(
S,_,b===60?"<":">",x)),p=r);continue}l+=n[r],h&&(d+=n[r],i&&(b===42||b===63||b===91)&&(m=!0)),r++}h&&r>p&&c.push({type:"Literal",pos:p,end:r,value:d,text:n.slice(
p,r)}),this.pos=r,this._wordText=l,this._wordRaw=!1,this._wordQuoted=!1,this._wordHasExpansions=!1,this._wordKeywordEligible=!1,h&&(this._wordParts=c.length>1||
c.length===1&&(c[0].type!=="Literal"||u)?c:null,m&&(this._wordParts=bt(n,a,r,this._wordParts)??null))}subFieldParts(e,t){if(!(this._nestingDepth>=256))return ZO(
this.src,e,t)?this.parseSubFieldWord(e,t).parts:bt(this.src,e,t,void 0)}parseSubFieldWord(e,t,i="word",n=!1){if(e>=t)return new ke("",e,e);if(this._nestingDepth>=
256)return new ke(this.src.slice(e,t),e,t);this._nestingDepth++;let s=this.srcEnd,r=this._bracketWindow,a=this._arithmeticBracketWindow,l=this.pos,h=this._wordText,
c=this._wordParts,d=this._wordQuoted,p=this._wordKeywordEligible;this.srcEnd=t,this.pos=e,this.readInnerWordText(i==="quoted",n,i==="word");let u=new ke(this.src.
slice(e,t),e,t);return this._buildParts&&(u.parts=this._wordParts??void 0),this.srcEnd=s,this._bracketWindow=r,this._arithmeticBracketWindow=a,this.pos=l,this._wordText=
h,this._wordParts=c,this._wordQuoted=d,this._wordKeywordEligible=p,this._nestingDepth--,u}skipSQ(){for(;this.pos<this.srcEnd&&this.src.charCodeAt(this.pos)!==39;)
this.pos++;this.pos<this.srcEnd&&this.pos++}skipAnsiCQuoted(){let e=this.pos-1,t=IO(this.src,this.pos,this.srcEnd);this.pos=t.end,t.closed||this.errors.push({message:"\
unterminated ANSI-C quote",pos:e})}skipDQ(){let e=this.src,t=this.srcEnd;if(this._unbalanced=!1,this._nestingDepth<256)for(;this.pos<t;){let i=e.charCodeAt(this.
pos);if(i===34){this.pos++;return}if(i===92){this.pos=Math.min(this.pos+2,t);continue}if(i===96)break;if(i===36){let n=e.charCodeAt(this.pos+1);if(n===40||n===123||
n===36)break}this.pos++}this.extractBalanced(!0,!0)}skipSpacesAndTabs(){this.pos=BO(this.src,this.pos,this.srcEnd)}readDoubleQuoted(e=!1){let t=this.src,i=this.
srcEnd,n=this.pos,s=!1,r=this._buildParts,a=r||this._buildValue;if(!r){let p=this.pos;for(;p<i;){let u=t.charCodeAt(p);if(u===34){this._dqText=a?t.slice(n,p):"",
this._dqEnd=p,this.pos=p+1,this._dqHasExpansions=!1,this._dqParts=null;return}if(u===36||u===96||u===92)break;p++}}let l="",h=null,c="",d=r?this.pos:0;for(;this.
pos<i&&t.charCodeAt(this.pos)!==34;){let p=this.pos;for(;this.pos<i;){let m=t.charCodeAt(this.pos);if(m===34||m===92||m===36||m===96)break;this.pos++}if(a&&this.
pos>p){let m=t.slice(p,this.pos);l+=m,r&&(c+=m)}if(this.pos>=i||t.charCodeAt(this.pos)===34)break;let u=t.charCodeAt(this.pos);if(u===92){if(this.pos++,this.pos<
i){let m=t.charCodeAt(this.pos);if(m===10){this.pos++;continue}if(a)if(e||m===36||m===96||m===34||m===92){let b=t[this.pos];l+=b,r&&(c+=b)}else{let b="\\"+t[this.
pos];l+=b,r&&(c+=b)}this.pos++}continue}if(u===36){let m=this.pos+1<i?t.charCodeAt(this.pos+1):0;if(m===34||m===39){a&&(l+="$",r&&(c+="$")),this.pos++;continue}
let b=this.pos;if(this.readDollar(!0),a&&(l+=this._resultText),this._resultHasExpansion&&(s=!0),r){let S=this._resultPart;S&&Gs(S)?(h||(h=[]),b>d&&(h.push({type:"\
Literal",pos:d,end:b,value:c,text:t.slice(d,b)}),c=""),h.push(S),d=this.pos):c+=this._resultText}continue}if(u===96){let m=this.pos;this.readBacktickExpansion(!0),
a&&(l+=this._resultText),s=!0,r&&this._resultPart&&Gs(this._resultPart)&&(h||(h=[]),m>d&&(h.push({type:"Literal",pos:d,end:m,value:c,text:t.slice(d,m)}),c=""),h.
push(this._resultPart),d=this.pos);continue}}r&&h&&this.pos>d&&h.push({type:"Literal",pos:d,end:this.pos,value:c,text:t.slice(d,this.pos)}),this._dqEnd=this.pos,
this.pos<i?this.pos++:this.errors.push({message:"unterminated double quote",pos:n-1}),this._dqText=l,this._dqHasExpansions=s,this._dqParts=h}readDollar(e=!1){let t=this.
pos;this.pos++;let i=this.src,n=this.srcEnd,s=this._buildParts||this._buildValue;if(this.pos>=n){this._resultText="$",this._resultIsRaw=!0,this._resultHasExpansion=
!1,this._resultPart=void 0;return}let r=Ve(i,this.pos,n);r>this.pos&&i.charCodeAt(r)===40&&i.charCodeAt(r+1)!==40&&(this.pos=r);let a=i.charCodeAt(this.pos);if(a===
40){if(this.pos+1<n&&i.charCodeAt(this.pos+1)===40){let l=this.pos,h=this.errors.length;if(this.readArithmeticExpansion(t),!this._notArithmetic)return;this.errors.
length=h,this.pos=l}this.readCommandSubstitution(t);return}if(a===123){let l=this.pos+1<n?i.charCodeAt(this.pos+1):0;if(l===32||l===9||l===10){this.readBraceCommandSubstitution();
return}if(l===124){this.readValueSubstitution();return}this.readParameterExpansion(e);return}if(a===39){if(this.pos++,s){let l=this.readAnsiCQuoted();this._resultText=
l,this._resultPart=this._buildParts?{type:"AnsiCQuoted",pos:t,end:this.pos,text:i.slice(t,this.pos),value:l}:void 0}else this.skipAnsiCQuoted(),this._resultText=
"",this._resultPart=void 0;this._resultIsRaw=!1,this._resultHasExpansion=!1;return}if(a===34){if(this.pos++,this.readDoubleQuoted(e),this._resultText=this._dqText,
this._resultIsRaw=!1,this._resultHasExpansion=this._dqHasExpansions,this._buildParts){let l=i.slice(t,this.pos);this._resultPart={type:"LocaleString",pos:t,end:this.
pos,text:l,parts:this._dqParts??[{type:"Literal",pos:t+2,end:this._dqEnd,value:this._dqText,text:i.slice(t+2,this._dqEnd)}]}}else this._resultPart=void 0;return}
if(a===64||a===42||a===35||a===63||a===45||a===36||a===33||a>=48&&a<=57){this.pos++;let l=s?i.slice(this.pos-2,this.pos):"";this._resultText=l,this._resultIsRaw=
!0,this._resultHasExpansion=!1,this._resultPart=this._buildParts?{type:"SimpleExpansion",pos:t,end:this.pos,text:l}:void 0;return}if(a<128&&Yt[a]&1){let l=this.
pos-1;for(;this.pos<n;){let c=i.charCodeAt(this.pos);if(c<128&&Yt[c]&2)this.pos++;else break}let h=s?i.slice(l,this.pos):"";this._resultText=h,this._resultIsRaw=
!0,this._resultHasExpansion=!1,this._resultPart=this._buildParts?{type:"SimpleExpansion",pos:t,end:this.pos,text:h}:void 0;return}if(a===91){let l=this._errors===
null?0:this._errors.length,h=this.findClosingArithmeticBracket(this.pos+1);if(h!==-1){let c=this.pos+1,d=i.slice(c,h);this.pos=h+1;let p=s?i.slice(t,this.pos):"";
this._resultText=p,this._resultIsRaw=!0,this._resultHasExpansion=!1,this._resultPart=this._buildParts?this.arithmeticExpansion(c-2,p,d,c):void 0;return}this._errors!==
null&&(this._errors.length=l)}this._resultText="$",this._resultIsRaw=!0,this._resultHasExpansion=!1,this._resultPart=void 0}scanArithmeticBody(){this._notArithmetic=
!1,this._arithUnterminated=!1,this.pos+=2;let e=1,t=0,i=0,n,s=!1,r=this.src,a=this.srcEnd,l=this.pos;for(;this.pos<a&&e>0;){let c=r.charCodeAt(this.pos);if(c===
92)this.pos+=this.pos+1<a?2:1;else if(c===39)this.pos++,this.skipSQ();else if(c===34)this.pos++,this.skipDQ();else if(c===96){for(this.pos++;this.pos<a&&r.charCodeAt(
this.pos)!==96;)r.charCodeAt(this.pos)===92&&this.pos++,this.pos++;this.pos<a&&this.pos++}else if(c===36&&this.pos+2<a&&r.charCodeAt(this.pos+1)===40&&r.charCodeAt(
this.pos+2)!==40){let d=this.pos;this.pos+=2,this.extractBalanced(),this._unbalanced&&this.errors.push({message:"unterminated command substitution",pos:d})}else if(c===
36&&this.pos+1<a&&r.charCodeAt(this.pos+1)===123){let d=this.findClosingBrace(this.pos+2,a);this.pos=d===-1?a:d+1}else if((c===60||c===62)&&this.pos+1<a&&r.charCodeAt(
this.pos+1)===40)this.pos+=2,this.extractBalanced();else if(c===40)r.charCodeAt(this.pos-1)===36&&r.charCodeAt(this.pos+1)===40?(e===1?i=t:(n??(n=[])).push(t),e++,
t=0,e+this._nestingDepth>256&&!s&&(this.errors.push({message:"maximum arithmetic expansion nesting depth exceeded",pos:this.pos-1}),s=!0),this.pos+=2):(++t+e-1+
this._nestingDepth>256&&!s&&(this.errors.push({message:"maximum arithmetic expression nesting depth exceeded",pos:this.pos}),s=!0),this.pos++);else if(c===41&&t>
0)t--,this.pos++;else if(c===41&&this.pos+1<a&&r.charCodeAt(this.pos+1)===41){if(--e===0){this.pos+=2;break}t=e===1?i:n.pop(),this.pos+=2}else{if(c===41&&e===1)
return this._notArithmetic=!0,"";this.pos++}}let h=this._buildParts||this._buildValue;return e>0?(this._arithUnterminated=!0,h?r.slice(l,this.pos):""):h?r.slice(
l,this.pos-2):""}readArithmeticExpansion(e){let t=this.pos+2,i=this.scanArithmeticBody();if(this._notArithmetic)return;this._arithUnterminated&&this.errors.push(
{message:"unterminated arithmetic expansion",pos:e});let n=this._buildParts||this._buildValue?this.src.slice(e,this.pos):"";this._resultText=n,this._resultIsRaw=
!0,this._resultHasExpansion=!1,this._resultPart=this._buildParts?this.arithmeticExpansion(e,n,i,t):void 0}arithmeticExpansion(e,t,i,n){return new SO(e,this.pos,
t,{source:this.src,body:i,offset:n,depth:this._nestingDepth,context:this.substitutionContext})}readArithmeticCommand(e,t){let i=this._buildValue;this._buildValue=
!0;let n=this.scanArithmeticBody();this._buildValue=i,this._arithUnterminated&&this.errors.push({message:"unterminated arithmetic command",pos:t}),ue(e,Q.ArithCmd,
n,t,this.pos)}readCommandSubstitution(e){let t=this.pos;this.pos++;let i=this.extractBalanced();this._unbalanced&&this.errors.push({message:"unterminated comman\
d substitution",pos:e});let n=this._buildParts||this._buildValue,s=n?this.src.slice(e,this.pos):"",r=!n||t===e+1?s:"$"+this.src.slice(t,this.pos);this._resultText=
r,this._resultIsRaw=t===e+1,this._resultHasExpansion=!0,this._buildParts?this._resultPart=this.commandExpansion(e,s,t+1,i,!this._unbalanced):this._resultPart=void 0}readBraceCommandSubstitution(){
this.readBraceSubstitution(1)}readValueSubstitution(){this.readBraceSubstitution(2)}readBraceSubstitution(e){let t=this.pos-1;this.pos+=e;let i=this.src,n=this.
srcEnd,s=1,r=this.pos;for(;this.pos<n;){let a=i.charCodeAt(this.pos);if(a===123)s++;else if(a===125){if(--s===0){this.pos++;break}}else if(a===39){this.pos++,this.
skipSQ();continue}else if(a===34){this.pos++,this.skipDQ();continue}else a===92&&this.pos++;this.pos++}if(this._resultIsRaw=!0,this._resultHasExpansion=!0,this.
_buildParts||this._buildValue){let a=i.slice(r,this.pos-1),l=a.trim(),h=i.slice(t,this.pos);if(this._resultText=h,this._buildParts){let c=r+(a.length-a.trimStart().
length);this._resultPart=this.commandExpansion(t,h,c,l)}else this._resultPart=void 0}else this._resultText="",this._resultPart=void 0}readBacktickExpansion(e=!1){
this.pos++;let t=this.src,i=this.srcEnd,n=this.pos;if(!this._buildParts&&!this._buildValue){for(;this.pos<i&&t.charCodeAt(this.pos)!==96;)t.charCodeAt(this.pos)===
92&&this.pos+1<i&&this.pos++,this.pos++;this.pos<i?this.pos++:this.errors.push({message:"unterminated backtick",pos:n-1}),this._resultText="",this._resultIsRaw=
!1,this._resultHasExpansion=!0,this._resultPart=void 0;return}let s="",r=!1;for(;this.pos<i&&t.charCodeAt(this.pos)!==96;){if(t.charCodeAt(this.pos)===92){r=!0;
break}this.pos++}if(!r)s=t.slice(n,this.pos);else for(s=t.slice(n,this.pos);this.pos<i&&t.charCodeAt(this.pos)!==96;)if(t.charCodeAt(this.pos)===92){if(this.pos++,
this.pos<i){let l=t.charCodeAt(this.pos);l===36||l===96||l===92||e&&l===34?s+=t[this.pos]:s+="\\"+t[this.pos],this.pos++}}else{let l=this.pos;for(;this.pos<i;){
let h=t.charCodeAt(this.pos);if(h===96||h===92)break;this.pos++}s+=t.slice(l,this.pos)}this.pos<i?this.pos++:this.errors.push({message:"unterminated backtick",pos:n-
1});let a=t.slice(n-1,this.pos);this._resultText=s,this._resultHasExpansion=!0,this._buildParts?this._resultPart=r?this.decodedCommandExpansion(n-1,a,s):this.commandExpansion(
n-1,a,n,s):this._resultPart=void 0}readParameterExpansion(e){let t=this.src,i=this.srcEnd,n=this.pos;this.pos++;let s=1,r=!1;for(;this.pos<i&&s>0;){let h=t.charCodeAt(
this.pos);if(h===36){let c=this.pos+1<i?t.charCodeAt(this.pos+1):0;if(c===123){s++,this._nestingDepth+s>256&&!r&&(this.errors.push({message:"maximum parameter e\
xpansion nesting depth exceeded",pos:this.pos}),r=!0),this.pos+=2;continue}if(c===36){this.pos+=2;continue}if(c===40){let d=this.pos;this.pos+=2,this.extractBalanced(),
this._unbalanced&&this.errors.push({message:"unterminated command substitution",pos:d});continue}}else if(h===96){for(this.pos++;this.pos<i&&t.charCodeAt(this.pos)!==
96;)t.charCodeAt(this.pos)===92&&this.pos++,this.pos++;this.pos<i&&this.pos++;continue}else if(h===125){if(--s===0){this.pos++;break}}else if(h===92)this.pos+1<
i&&this.pos++;else if(h===39){this.pos++,this.pos>n+1&&t.charCodeAt(this.pos-2)===36?this.skipAnsiCQuoted():this.skipSQ();continue}else if(h===34){this.pos++,this.
skipDQ();continue}this.pos++}let a=s===0;a||this.errors.push({message:"unterminated parameter expansion",pos:n-1});let l=this._buildParts||this._buildValue?t.slice(
n-1,this.pos):"";if(this._resultText=l,this._resultIsRaw=!0,this._resultHasExpansion=!1,this._buildParts){let h=t.slice(n+1,a?this.pos-1:this.pos);this._resultPart=
this.parseParamInner(l,h,n+1,e)}else this._resultPart=void 0}parseParamInner(e,t,i,n){let s={type:"ParameterExpansion",pos:i-2,end:this.pos,text:e,parameter:"",
parameterPos:i,parameterEnd:i,prefix:void 0,index:void 0,operation:void 0},r=t.length;if(r===0)return s;let a=o((S,x,_="word")=>this.parseSubFieldWord(i+S,i+x,_),
"sub"),l=o(S=>{let x=this.findClosingBracket(i+S,i+r);return x===-1?-1:x-i},"closeBracket"),h=0;if(r>1&&t.charCodeAt(0)===33&&(s.prefix="!",h=1),r>1&&t.charCodeAt(
0)===35){let S=this.scanParamName(t,1),x=S,_=-1;if(x<r&&t.charCodeAt(x)===91&&(_=l(x+1),_!==-1&&(x=_+1)),S>1&&x===r)return s.prefix="#",s.parameter=t.slice(1,S),
s.parameterPos=i+1,s.parameterEnd=i+S,_!==-1&&(s.index=a(S+1,_,"embedded")),s}let c=h;if(h=this.scanParamName(t,h),s.parameter=t.slice(c,h),s.parameterPos=i+c,s.
parameterEnd=i+h,h<r&&t.charCodeAt(h)===91){let S=l(h+1);S!==-1&&(s.index=a(h+1,S,"embedded"),h=S+1)}if(h>=r)return s;let d=i+h,p=i+r,u=t.charCodeAt(h),m=t.charCodeAt(
h+1),b=t[u===58?h+1:h];if(b==="-"||b==="="||b==="+"||b==="?"){let S=h+(u===58?2:1);return s.operation={type:"Default",pos:d,end:p,operatorEnd:i+S,operator:u===58?
`:${b}`:b,operand:a(S,r,n?"quoted":"word")},s}if(u===58){h++;let S=i+h,x=Es(t.slice(h),58,!0,(_,w)=>this.findNestedShellEnd(S+_,p,w)-S);return s.operation={type:"\
Slice",pos:d,end:p,operatorEnd:S,operator:":",offset:a(h,x===-1?r:h+x,"embedded"),length:x===-1?void 0:a(h+x+1,r,"embedded")},s}if(u===35||u===37){let S=m===u,x=u===
35?S?"##":"#":S?"%%":"%",_=h+(S?2:1);return s.operation={type:"Remove",pos:d,end:p,operatorEnd:i+_,operator:x,operand:a(_,r)},s}if(u===47){h++;let S="/";(m===47||
m===35||m===37)&&(S=m===47?"//":m===35?"/#":"/%",h++);let x=h;m===47&&(x=Ve(t,h,r),t.charCodeAt(x)===47&&x++);let _=Es(t.slice(x),47),w=_===-1?r:x+_;return s.operation=
{type:"Replace",pos:d,end:p,operatorEnd:i+h,operator:S,pattern:a(h,w),replacement:a(_===-1?r:w+1,r)},s}if(u===94||u===44){let S=m===u,x=u===94?S?"^^":"^":S?",,":
",",_=h+(S?2:1);return s.operation={type:"CaseModification",pos:d,end:p,operatorEnd:i+_,operator:x,operand:_===r?void 0:a(_,r)},s}return s.prefix==="!"&&s.index===
void 0&&h+1===r&&(u===64||u===42)?(s.operation={type:"Names",pos:d,end:p,operatorEnd:p,operator:u===64?"@":"*"},s):u===64?(s.operation={type:"Transform",pos:d,end:p,
operatorEnd:d+1,operator:"@",operand:a(h+1,r)},s):(s.operation={type:"Unknown",pos:d,end:p,operatorEnd:p,operator:t.slice(h)},s)}findNestedShellEnd(e,t,i){let n=this.
src.charCodeAt(e);if(n===96){let r=e+1;for(;r<t;){let a=this.src.charCodeAt(r);if(a===92){r+=2;continue}if(r++,a===96)return r}return t}let s;if(n===36){let r=e+
1;if(r<t&&this.src.charCodeAt(r)===123)s=this.findClosingBrace(r+1,t);else{let a=Ve(this.src,r,t);if(a>=t||this.src.charCodeAt(a)!==40)return e;s=this.findClosingParenthesis(
a+1,t)}}else{let r=e+1;if(i||n!==60&&n!==62||r>=t||this.src.charCodeAt(r)!==40)return e;s=this.findClosingParenthesis(r+1,t)}return s===-1?t:s+1}scanParamName(e,t){
let i=t;if(i>=e.length)return i;let n=e.charCodeAt(i);if(n===64||n===42||n===35||n===63||n===45||n===36||n===33)return i+1;if(n>=48&&n<=57){for(;i<e.length&&e.charCodeAt(
i)>=48&&e.charCodeAt(i)<=57;)i++;return i}if(n>=97&&n<=122||n>=65&&n<=90||n===95)for(i++;i<e.length;){let s=e.charCodeAt(i);if(s>=97&&s<=122||s>=65&&s<=90||s>=48&&
s<=57||s===95)i++;else break}return i}readAnsiCQuoted(){let e=this.pos-1,t=IO(this.src,this.pos,this.srcEnd);return this.pos=t.end,t.closed||this.errors.push({message:"\
unterminated ANSI-C quote",pos:e}),t.value}extractBalanced(e=!0,t=!1){let i=this.src,n=this.srcEnd,s=this._buildParts||this._buildValue,r=t?0:1,a=this.pos;this.
_unbalanced=!1;let l=e&&!t?this.substitutionContext.boundaries?.get(a):void 0;if(l!==void 0&&l<=n&&this._nestingDepth<256)return this.pos=l,s?i.slice(a,l-1):"";
let h=!0;for(;!t&&this.pos<n;){let R=i.charCodeAt(this.pos);if(R===41){let v=s?i.slice(a,this.pos):"";return this.pos++,v}else{if(R===40||R===92||R===39||R===34||
R===96||R===36&&(i.charCodeAt(this.pos+1)===39||i.charCodeAt(this.pos+1)===36||i.charCodeAt(this.pos+1)===123))break;if(R===60&&this.pos+1<n&&i.charCodeAt(this.
pos+1)===60)break;if(R===35&&h)break;if(R===99&&h&&this.pos+3<n&&i.charCodeAt(this.pos+1)===97&&i.charCodeAt(this.pos+2)===115&&i.charCodeAt(this.pos+3)===101&&
(this.pos+4>=n||i.charCodeAt(this.pos+4)<128&&Oe[i.charCodeAt(this.pos+4)]&1))break;h=R<128&&(Oe[R]&1)!==0,this.pos++}}let c=0,d=0,p=[],u=null,m,b=-1,S=a>=2&&i.
charCodeAt(a)===40&&i.charCodeAt(a-1)===40&&i.charCodeAt(a-2)===36,x=0,_=!1,w=t?[{close:34,depth:0}]:[],Z=t?1:0,k=0,g,T=-1,y=-1,Y=-1,z=-1,E=!1;for(;this.pos<n&&
(r>0||w.length>0);){let R=i.charCodeAt(this.pos),v=w.length===0?void 0:w[w.length-1];if(v!==void 0&&v.depth===r){let q=!1;if(R===92){this.pos=Math.min(this.pos+
2,n);continue}if(R===v.close){if(w.pop(),R===34?Z--:k--,this.pos++,t&&r===0&&w.length===0)return"";continue}if(R===34)w.push({close:34,depth:r}),Z++;else if(R===
39&&v.close===125){this.pos++,this.skipSQ();continue}else if(R===96){for(this.pos++;this.pos<n&&i.charCodeAt(this.pos)!==96;)i.charCodeAt(this.pos)===92&&this.pos++,
this.pos<n&&this.pos++;this.pos<n&&this.pos++;continue}else if(R===36){let W=i.charCodeAt(this.pos+1);if(W===39&&v.close===125){this.pos+=2,this.skipAnsiCQuoted();
continue}if(W===123)w.push({close:125,depth:r}),k++,this.pos++;else if(W===40)this.pos++,R=40,q=!0;else if(W===36){this.pos+=i.charCodeAt(this.pos+2)===40?1:2;continue}}
if(!_&&this._nestingDepth+Math.max(Z,k)>256&&(this.errors.push({message:"maximum word nesting depth exceeded",pos:this.pos}),_=!0),!q){for(this.pos++;this.pos<n;){
let W=i.charCodeAt(this.pos);if(W===92||W===34||W===36||W===96||W===125||W===39)break;this.pos++}continue}}if(R===35&&z!==-1&&!S&&b<0&&e&&!E&&this._nestingDepth+
(m?.length??0)<256&&BO(i,z,n)===this.pos){E=!0;let q=m?.[m.length-1],W=this.findSubstitutionEnd(q?.start??a,n,this._nestingDepth+(m?.length??0)+1);if(W!==-1){if(q===
void 0)return this.pos=W,s?i.slice(a,W-1):"";this.pos=W-1,r=q.depth+1,c=0,d=0,p.length=q.parens+1,R=41}}if(R===40){let q=this.pos>a&&this.pos!==Y?i.charCodeAt(this.
pos-1):0,W=q===36?this.pos-1:this.pos===y?T:-1,K=W!==-1||q===60||q===62||q===61||q===64||q===63||q===42||q===43||q===33||q===40&&p[p.length-1]===!1||S&&this.pos===
a,ie=W!==-1&&i.charCodeAt(this.pos+1)!==40||(q===60||q===62)&&b<0&&!S;ie&&((m??(m=[])).push({start:this.pos+1,dollar:W,depth:r,parens:p.length,caseDepth:c,caseParens:d,
arithBase:b,arithExtent:S,substitutions:x,checkedGrammar:E,pendingDelims:u}),c=0,d=0,b=-1,S=!1,E=!1,u=null),p.push(!K),h=!0,!ie&&b<0&&this.pos+1<n&&i.charCodeAt(
this.pos+1)===40&&(b=r),W!==-1&&(ie?x++:(g??(g=[])).push(r),x+(g?.length??0)+this._nestingDepth+(t?0:1)>256&&!_&&(this.errors.push({message:"maximum command sub\
stitution nesting depth exceeded",pos:W}),_=!0)),T=-1,y=-1,r++,c>0&&d++,this.pos++}else if(R===41){if(c>0&&d===0)this.pos++,h=!0;else{if(c>0&&d--,r--,r===0&&!t){
let W=s?i.slice(a,this.pos):"";return this.pos++,W}if(r<=b&&(b=-1),g!==void 0)for(;g.length>0&&g[g.length-1]>=r;)g.pop();h=p.pop()??!0,this.pos++;let q=m?.[m.length-
1];q!==void 0&&q.depth===r&&(m.pop(),c=q.caseDepth,d=q.caseParens,b=q.arithBase,S=q.arithExtent,x=q.substitutions,E=q.checkedGrammar,u=q.pendingDelims)}z=this.pos}else if(R===
92){if(this.pos>a&&i.charCodeAt(this.pos-1)===36){let q=Ve(i,this.pos,n);q>this.pos&&i.charCodeAt(q)===40&&i.charCodeAt(q+1)!==40&&(T=this.pos-1,y=q)}this.pos++,
this.pos<n&&(i.charCodeAt(this.pos)!==10&&(h=!1),this.pos++),Y=this.pos}else if(R===36){let q=i.charCodeAt(++this.pos);q===39?(this.pos++,this.skipAnsiCQuoted()):
q===36?this.pos++:q===123&&!Yc(i.charCodeAt(this.pos+1))&&(w.push({close:125,depth:r}),k++,this.pos++),h=!1}else if(R===39)this.pos++,this.skipSQ(),h=!1;else if(R===
34)w.push({close:34,depth:r}),Z++,this.pos++,h=!1;else if(R===96){for(this.pos++;this.pos<n&&i.charCodeAt(this.pos)!==96;)i.charCodeAt(this.pos)===92&&this.pos++,
this.pos<n&&this.pos++;this.pos<n&&this.pos++,h=!1}else if(R===60&&b<0&&this.pos+1<n&&i.charCodeAt(this.pos+1)===60){if(this.pos+2<n&&i.charCodeAt(this.pos+2)===
60)this.pos+=3;else{this.pos+=2;let q=this.pos<n&&i.charCodeAt(this.pos)===45;q&&this.pos++,this.skipSpacesAndTabs(),this.readHereDocDelimiter(),(this._hereDelim||
this._hereQuoted)&&(u??(u=[])).push({delimiter:this._hereDelim,strip:q,quoted:this._hereQuoted})}h=!1}else if(R===10&&u){this.pos++;for(let q of u)this.skipHereDocBody(
q.delimiter,q.strip,!0,q.quoted);u=null,h=!0}else if(R===35&&b<0&&!S&&h)for(;this.pos<n&&i.charCodeAt(this.pos)!==10;)this.pos++;else{let q=this.pos;for(;this.pos<
n;){let W=i.charCodeAt(this.pos);if(W<128&&Oe[W])break;this.pos++}if(this.pos>q){if(this.pos-q===4&&h&&b<0&&!S){let K=i.charCodeAt(q);K===99&&i.charCodeAt(q+1)===
97&&i.charCodeAt(q+2)===115&&i.charCodeAt(q+3)===101?c++:K===101&&i.charCodeAt(q+1)===115&&i.charCodeAt(q+2)===97&&i.charCodeAt(q+3)===99&&c>0&&(c--,c===0&&(d=0))}
h=!1}else{let W=i.charCodeAt(this.pos);h=W<128&&(Oe[W]&1)!==0,this.pos++}}}return this._unbalanced=!0,t&&m!==void 0&&m.length>0&&this.errors.push({message:"unte\
rminated command substitution",pos:m[0].dollar}),s?i.slice(a,this.pos):""}};function Bn(O){switch(O){case",":return 1;case"=":case"+=":case"-=":case"*=":case"/=":case"%=":case"<<=":case">>=":case"&=":case"|=":case"^=":return 2;case"||":
return 4;case"&&":return 5;case"|":return 6;case"^":return 7;case"&":return 8;case"==":case"!=":return 9;case"<":case"<=":case">":case">=":return 10;case"<<":case"\
>>":return 11;case"+":case"-":return 12;case"*":case"/":case"%":return 13;case"**":return 14;case"?":return 3;default:return-1}}o(Bn,"opPrec");function Fs(O,e,t){
for(;t>e;){let i=O.charCodeAt(t-1);if(i!==32&&i!==9&&i!==10)break;t--}return t}o(Fs,"trimEnd");function Wc(O){switch(O){case"=":case"+=":case"-=":case"*=":case"\
/=":case"%=":case"<<=":case">>=":case"&=":case"|=":case"^=":case"**":return!0;default:return!1}}o(Wc,"opRightAssoc");function Fn(O,e=0,t,i=0){let n=0,s=O.length,
r=t?.embeddedWords.length??0;function a(Z,k,g=!1){let T={type:"ArithmeticWord",pos:Z+e,end:k+e,value:O.slice(Z,k),parts:void 0};return g&&t?.embeddedWords.push(
T),T}o(a,"makeWord");function l(){for(;n<s;){let Z=O.charCodeAt(n);if(Z===32||Z===9||Z===10)n++;else break}}o(l,"skipWS");function h(){if(n>=s)return null;let Z=O.
charCodeAt(n),k=n+1<s?O.charCodeAt(n+1):0,g=n+2<s?O.charCodeAt(n+2):0;switch(Z){case 44:return n++,",";case 61:return k===61?(n+=2,"=="):(n++,"=");case 33:return k===
61?(n+=2,"!="):null;case 60:return k===60?g===61?(n+=3,"<<="):(n+=2,"<<"):k===61?(n+=2,"<="):(n++,"<");case 62:return k===62?g===61?(n+=3,">>="):(n+=2,">>"):k===
61?(n+=2,">="):(n++,">");case 43:return k===61?(n+=2,"+="):k===43?null:(n++,"+");case 45:return k===61?(n+=2,"-="):k===45?null:(n++,"-");case 42:return k===42?(n+=
2,"**"):k===61?(n+=2,"*="):(n++,"*");case 47:return k===61?(n+=2,"/="):(n++,"/");case 37:return k===61?(n+=2,"%="):(n++,"%");case 124:return k===124?(n+=2,"||"):
k===61?(n+=2,"|="):(n++,"|");case 38:return k===38?(n+=2,"&&"):k===61?(n+=2,"&="):(n++,"&");case 94:return k===61?(n+=2,"^="):(n++,"^");case 63:return n++,"?";default:
return null}}o(h,"tryReadBinOp");function c(){for(l();n<s;){let k=O.charCodeAt(n);if(k!==33&&k!==126&&k!==43&&k!==45||O.charCodeAt(n+1)===61)break;n++,l()}if(O.
charCodeAt(n)===40){let k=1;for(n++;n<s&&k>0;){let g=t?.findArithmeticWordEnd?.(n+e,e+s)??n+e;if(g>n+e){n=g-e;continue}let T=O.charCodeAt(n++);T===40?k++:T===41&&
k--}}else n<s&&O.charCodeAt(n)!==41&&O.charCodeAt(n)!==58&&b(0);l();let Z=O.charCodeAt(n);(Z===43||Z===45)&&O.charCodeAt(n+1)===Z&&(n+=2)}o(c,"skipTruncatedUnar\
y");function d(Z){l();let k=n;if(k===s)return a(k,k);let g=t?.embeddedWords.length??0,T=0;for(;;){if(c(),l(),O.charCodeAt(n)===58&&T>0){T--,n++;continue}let y=n,
Y=h();if(Y===null||T===0&&Bn(Y)<Z){n=y;break}Y==="?"&&T++}return t&&(t.embeddedWords.length=g),a(k,Fs(O,k,n))}o(d,"recoverExpression");function p(Z,k){if(k>256)
return d(Z);let g=u(k);for(;l(),!(n>=s);){let T=n,y=h();if(!y)break;if(y==="?"){if(Bn(y)<Z){n=T;break}let R=p(1,k+1);l(),n<s&&O.charCodeAt(n)===58&&n++;let v=p(
3,k+1);g={type:"ArithmeticTernary",pos:g.pos,end:v.end,test:g,consequent:R,alternate:v};continue}let Y=Bn(y);if(Y<Z){n=T;break}let z=Wc(y)?Y:Y+1,E=p(z,k+1);g={type:"\
ArithmeticBinary",pos:g.pos,end:E.end,operator:y,left:g,right:E}}return g}o(p,"parseBinExpr");function u(Z){if(l(),Z>256)return d(15);if(n>=s)return a(n,n);let k=n,
g=O.charCodeAt(n),T=n+1<s?O.charCodeAt(n+1):0;if(g===43&&T===43){n+=2;let y=u(Z+1);return{type:"ArithmeticUnary",pos:k+e,end:y.end,operator:"++",operand:y,prefix:!0}}
if(g===45&&T===45){n+=2;let y=u(Z+1);return{type:"ArithmeticUnary",pos:k+e,end:y.end,operator:"--",operand:y,prefix:!0}}if(g===33){n++;let y=u(Z+1);return{type:"\
ArithmeticUnary",pos:k+e,end:y.end,operator:"!",operand:y,prefix:!0}}if(g===126){n++;let y=u(Z+1);return{type:"ArithmeticUnary",pos:k+e,end:y.end,operator:"~",operand:y,
prefix:!0}}if(g===43&&T!==43&&T!==61){n++;let y=u(Z+1);return{type:"ArithmeticUnary",pos:k+e,end:y.end,operator:"+",operand:y,prefix:!0}}if(g===45&&T!==45&&T!==
61){n++;let y=u(Z+1);return{type:"ArithmeticUnary",pos:k+e,end:y.end,operator:"-",operand:y,prefix:!0}}return m(Z)}o(u,"parseUnaryExpr");function m(Z){let k=b(Z);
if(l(),n+1<s){let g=O.charCodeAt(n),T=O.charCodeAt(n+1);if(g===43&&T===43)return n+=2,{type:"ArithmeticUnary",pos:k.pos,end:n+e,operator:"++",operand:k,prefix:!1};
if(g===45&&T===45)return n+=2,{type:"ArithmeticUnary",pos:k.pos,end:n+e,operator:"--",operand:k,prefix:!1}}return k}o(m,"parsePostfixExpr");function b(Z){if(l(),
n>=s)return a(n,n);let k=O.charCodeAt(n);if(k===40){let z=n;n++;let E=p(0,Z+1);return l(),n<s&&O.charCodeAt(n)===41&&n++,{type:"ArithmeticGroup",pos:z+e,end:n+e,
expression:E}}if(k===36){let z=n,E=t?.embeddedWords.length??0,R=S(),v=t?.findArithmeticWordEnd?.(z+e,e+s)??n+e;return v>n+e?(t&&(t.embeddedWords.length=E),n=v-e,
a(z,n,!0)):R}if(k===96||k===34||k===39){let z=n;return n=(t?.findArithmeticWordEnd?.(z+e,e+s)??z+e+1)-e,a(z,n,!0)}let g=n,T=t?.embeddedWords.length??0,y=x(),Y=t?.
findArithmeticWordEnd?.(g+e,e+s)??n+e;return Y>n+e?(t&&(t.embeddedWords.length=T),n=Y-e,a(g,n,!0)):y}o(b,"parseAtom");function S(){let Z=n;if(n++,n>=s)return a(
Z,n);let k=O.charCodeAt(n);if(k===40)if(n+1<s&&O.charCodeAt(n+1)===40){let g=t?.findArithmeticExpansionEnd(Z+e,e+s)??-1;if(g!==-1)n=g-e;else{n+=2;let T=1;for(;n<
s&&T>0;)O.charCodeAt(n)===40&&O.charCodeAt(n+1)===40?(T++,n+=2):O.charCodeAt(n)===41&&O.charCodeAt(n+1)===41?(T--,n+=2):n++}}else{n++;let g=t?.findClosingParenthesis(
n+e,e+s)??-1;if(g!==-1)n=g-e+1;else{let y=1;for(;n<s&&y>0;){let Y=O.charCodeAt(n++);Y===40?y++:Y===41&&y--}}let T=O.slice(Z,n);return t?t.commandExpansion(Z+e,n+
e,T):new it("ArithmeticCommandExpansion",Z+e,n+e,T)}else if(k===123){let g=t?.findClosingBrace(n+e+1,e+s)??-1;if(g!==-1)n=g-e+1;else{n++;let T=1;for(;n<s&&T>0;){
let y=O.charCodeAt(n++);y===123?T++:y===125&&T--}}}else for(;n<s;){let g=O.charCodeAt(n);if(g>=97&&g<=122||g>=65&&g<=90||g>=48&&g<=57||g===95)n++;else break}return a(
Z,n,k===40||k===123)}o(S,"readDollarAtom");function x(){let Z=n;for(;n<s;){let k=O.charCodeAt(n);if(k>=48&&k<=57||k>=65&&k<=90||k>=97&&k<=122||k===95||k===35)n++;else
break}if(n>Z&&n<s&&O.charCodeAt(n)===91){let k=t?.findClosingBracket?.(n+e+1,e+s)??-1;if(k!==-1)n=k-e+1;else{n++;let g=1;for(;n<s&&g>0;){let T=O.charCodeAt(n);T===
91?g++:T===93&&g--,n++}}return a(Z,n,!0)}return n===Z&&n++,a(Z,n)}if(o(x,"readWordAtom"),l(),n>=s)return null;let _=n,w=p(0,i);return l(),n<s?(t&&(t.embeddedWords.
length=r),a(_,Fs(O,_,s),t!==void 0)):w}o(Fn,"parseArithmeticExpression");var Yi=o((O,e)=>Ht(e.text)?bt(e.text,0,e.text.length,void 0,e.pos):void 0,"computeBareWordParts");function cO(O){return O.wordParts??(O.wordParts=(e,t,i)=>zc(e,
t,i,O))}o(cO,"wordPartsResolver");function Wi(O){return O.embeddedParts??(O.embeddedParts=(e,t,i)=>Hn(e,t,i,O))}o(Wi,"embeddedPartsResolver");function Hs(O){return O.
arrayParts??(O.arrayParts=(e,t,i)=>jc(e,t,i,O))}o(Hs,"arrayPartsResolver");function zc(O,e,t=0,i=bO()){let n=new Ce(O,e.pos,e.end,!1,i);return n._nestingDepth=t,
n.buildWordParts(e.pos)??void 0}o(zc,"computeWordParts");function Hn(O,e,t=0,i,n=!1){if(!ZO(O,e.pos,e.end))return;let s=new Ce(O,e.pos,e.end,!1,i);return s._nestingDepth=
t,s.buildEmbeddedWordParts(e.pos,n)??void 0}o(Hn,"computeEmbeddedWordParts");function jc(O,e,t=0,i){let n=new Ce(O,e.pos,e.end,!1,i);return n._nestingDepth=t,n.
buildArrayElementParts(e.pos)??void 0}o(jc,"computeArrayElementParts");function Ks(O,e,t=0,i){let n=new Ce(O,e.pos,e.end,!1,i);return n._nestingDepth=t,n.buildHereDocParts(
e.pos,e.end)??void 0}o(Ks,"computeHereDocBodyParts");function yO(O,e,t,i,n,s=i){if(!ZO(t,e,e+O.length))return Fn(O,e,void 0,i)??void 0;let r=[],a=new Ce(t,0,t.length,!1,n);a._nestingDepth=i;let l=Fn(O,e,{embeddedWords:r,
commandExpansion:o((h,c,d)=>new it("ArithmeticCommandExpansion",h,c,d,{source:t,start:h+2,end:c-1,depth:i+1,parenBoundary:!0,context:n}),"commandExpansion"),findClosingBracket:o(
(h,c)=>a.findClosingBracket(h,c),"findClosingBracket"),findClosingBrace:o((h,c)=>a.findClosingBrace(h,c),"findClosingBrace"),findClosingParenthesis:o((h,c)=>a.findClosingParenthesis(
h,c),"findClosingParenthesis"),findArithmeticExpansionEnd:o((h,c)=>a.findArithmeticExpansionEnd(h,c),"findArithmeticExpansionEnd"),findArithmeticWordEnd:o((h,c)=>a.
findArithmeticWordEnd(h,c),"findArithmeticWordEnd")},i)??void 0;if(s<=256)for(let h of r)h.parts=Hn(t,h,s,n,!0);return l}o(yO,"parseArithmeticWithParts");var Kn=class{static{o(this,"ArrayValueImpl")}type="ArrayValue";pos;end;#e;#t;#O;#i;constructor(e,t,i,n,s){this.pos=t,this.end=i,this.#e=e,this.#t=n,this.#O=s}get elements(){
if(this.#i)return this.#i;let e=new Ce(this.#e,this.pos+1,this.end-1,!1,this.#O);e._nestingDepth=this.#t;let t=[];for(;e.peek(X.ArrayElement).token!==Q.EOF;){let i=e.
next(X.ArrayElement);if(i.token!==Q.Word&&i.token!==Q.Assignment)continue;let n=i.raw?i.value:this.#e.slice(i.pos,i.end),s=n.charCodeAt(0)===91,r=e.getSubstitutionContext(),
a=!s&&i.raw&&i.keywordEligible?void 0:this.#e,l=a===void 0?Yi:s?Hs(r):cO(r);t.push(new ke(n,i.pos,i.end,a,l,this.#t))}return this.#i=t,t}toJSON(){return{type:this.
type,pos:this.pos,end:this.end,elements:this.elements}}},zi=class{static{o(this,"AssignmentImpl")}type="Assignment";pos;end;text;#e;#t;#O;#i;#n=null;#a;#r;#s=null;constructor(e,t,i,n,s,r,a){
this.pos=t,this.end=i,this.text=e,this.#e=n,this.#i=s,this.#t=r,this.#O=a}get name(){return this.#n??this.resolveTarget()}get append(){return this.#n===null&&this.
resolveTarget(),this.#a}get index(){return this.#n===null&&this.resolveTarget(),this.#r}get value(){if(this.#s!==null)return this.#s;let e=this.#i+1,t=Ve(this.#e,
e,this.end);return this.#s=this.#e.charCodeAt(t)===40&&this.#e.charCodeAt(this.end-1)===41?new Kn(this.#e,t,this.end,this.#t,this.#O):new ke(this.#e.slice(e,this.
end),e,this.end,this.#e,cO(this.#O),this.#t),this.#s}resolveTarget(){let e=this.#i-this.pos,t=e,i=e;for(;i>=2&&this.text.charCodeAt(i-2)===92&&this.text.charCodeAt(
i-1)===10;)i-=2;this.text.charCodeAt(i-1)===43&&(this.#a=!0,t=i-1);let n=this.text.indexOf("[");if(n>0&&n<t){let r=this.text.lastIndexOf("]",e);if(r>n){let a=this.
pos+n+1,l=this.pos+r;this.#r=new ke(this.#e.slice(a,l),a,l,this.#e,Wi(this.#O),this.#t),t=n}}let s=this.text.slice(0,t);return this.#n=s.includes(`\\
`)?s.split(`\\
`).join(""):s}toJSON(){return{type:this.type,pos:this.pos,end:this.end,text:this.text,name:this.name,append:this.append,index:this.index,value:this.value}}};var Jn=o(O=>O.type==="Word"||O.type==="Assignment","isArgument"),KO=class{static{o(this,"CommandImpl")}type="Command";pos;end;name;prefix;suffix;#e;#t;constructor(e,t,i,n,s){
this.pos=e,this.end=t,this.name=i,this.prefix=n,this.suffix=s}get args(){if(this.#e===void 0){let e=this.suffix;this.#e=e.every(Jn)?e:e.filter(Jn)}return this.#e}get redirects(){
if(this.#t===void 0){let e=[];for(let t of this.prefix)t.type!=="Assignment"&&e.push(t);for(let t of this.suffix)Jn(t)||e.push(t);this.#t=e}return this.#t}toJSON(){
return{type:this.type,pos:this.pos,end:this.end,name:this.name,prefix:this.prefix,suffix:this.suffix}}};var ji=class{static{o(this,"HereDocBodyImpl")}type="HereDocBody";pos;end;text="";#e;#t;#O;#i;constructor(e,t,i,n,s){this.pos=t,this.end=t,this.#e=e,this.#t=n,this.#O=
s,this.#i=i?void 0:null}get parts(){return this.#i===null&&(this.#i=Ks(this.#e,this,this.#t,this.#O)),this.#i}toJSON(){return{type:this.type,pos:this.pos,end:this.
end,text:this.text,parts:this.parts}}};Ce._findSubstitutionEnd=Nc;it._resolveScript=Dc;SO._resolveExpression=yO;function Vc(O){switch(O.length){case 5:return O==="local"||O==="alias";case 6:return O===
"export";case 7:return O==="declare"||O==="typeset";case 8:return O==="readonly";default:return!1}}o(Vc,"isDeclarationCommand");var tr=class{static{o(this,"Arit\
hmeticCommandImpl")}type="ArithmeticCommand";pos;end;body;#e;#t;#O;#i=null;constructor(e,t,i,n,s,r){this.pos=e,this.end=t,this.body=i,this.#e=n,this.#t=s,this.#O=
r}get expression(){return this.#i===null&&(this.#i=yO(this.body,this.pos+2,this.#e,this.#t,this.#O)),this.#i}set expression(e){this.#i=e??void 0}toJSON(){return{
type:this.type,pos:this.pos,end:this.end,expression:this.expression,body:this.body}}},JO=class{static{o(this,"ArithmeticForImpl")}type="ArithmeticFor";pos;end;body;#e;#t;#O;#i;#n;#a;#r;#s;#c;#d=null;#h=null;#u=null;constructor(e,t,i,n,s,r,a,l,h,c,d,p){
this.pos=e,this.end=t,this.body=i,this.#e=n,this.#t=s,this.#O=r,this.#i=a,this.#n=l,this.#a=h,this.#r=c,this.#s=d,this.#c=p}get initialize(){return this.#d===null&&
(this.#e?this.#d=yO(this.#e,this.#i,this.#r,this.#s,this.#c):this.#d=void 0),this.#d}set initialize(e){this.#d=e??void 0}get test(){return this.#h===null&&(this.#t?
this.#h=yO(this.#t,this.#n,this.#r,this.#s,this.#c):this.#h=void 0),this.#h}set test(e){this.#h=e??void 0}get update(){return this.#u===null&&(this.#O?this.#u=yO(
this.#O,this.#a,this.#r,this.#s,this.#c):this.#u=void 0),this.#u}set update(e){this.#u=e??void 0}toJSON(){return{type:this.type,pos:this.pos,end:this.end,initialize:this.
initialize,test:this.test,update:this.update,body:this.body}}},Ec={[Q.DoubleSemi]:";;",[Q.SemiAmp]:";&",[Q.DoubleSemiAmp]:";;&"},Cc={">":">",">>":">>","<":"<","\
<>":"<>","<&":"<&",">&":">&",">|":">|","&>":"&>","&>>":"&>>"},We=new Uint8Array(37);We[Q.EOF]=1;We[Q.RParen]=1;We[Q.RBrace]=1;We[Q.Then]=1;We[Q.Else]=1;We[Q.Elif]=
1;We[Q.Fi]=1;We[Q.Do]=1;We[Q.Done]=1;We[Q.Esac]=1;We[Q.DoubleSemi]=1;We[Q.SemiAmp]=1;We[Q.DoubleSemiAmp]=1;var zt=new Uint8Array(37);zt[Q.RParen]=1;zt[Q.RBrace]=
1;zt[Q.DblRBracket]=1;zt[Q.Fi]=1;zt[Q.Done]=1;zt[Q.Esac]=1;zt[Q.ArithCmd]=1;function Js(O){return O.token===Q.Word&&O.keywordEligible&&O.value==="!"}o(Js,"isTes\
tNegation");var Ze=new Uint8Array(37);Ze[Q.Word]=1;Ze[Q.Assignment]=1;Ze[Q.Bang]=1;Ze[Q.LParen]=1;Ze[Q.LBrace]=1;Ze[Q.DblLBracket]=1;Ze[Q.If]=1;Ze[Q.For]=1;Ze[Q.
While]=1;Ze[Q.Until]=1;Ze[Q.Case]=1;Ze[Q.Function]=1;Ze[Q.Select]=1;Ze[Q.ArithCmd]=1;Ze[Q.Coproc]=1;Ze[Q.Redirect]=1;var Gc={"-a":1,"-b":1,"-c":1,"-d":1,"-e":1,
"-f":1,"-g":1,"-h":1,"-k":1,"-p":1,"-r":1,"-s":1,"-t":1,"-u":1,"-v":1,"-w":1,"-x":1,"-z":1,"-n":1,"-o":1,"-N":1,"-S":1,"-L":1,"-G":1,"-O":1,"-R":1},Ac={"==":1,"\
!=":1,"=~":1,"=":1,"-eq":1,"-ne":1,"-lt":1,"-le":1,"-gt":1,"-ge":1,"-nt":1,"-ot":1,"-ef":1,"<":1,">":1},ea=[],Lc=[],er=[];function Vi(O){return new ei(O,0,O.length).
run()}o(Vi,"parse");function Dc(O,e,t,i=0,n=!1,s){return new ei(O,e,t,i,n,void 0,s).run()}o(Dc,"parseRegion");var Or=class O extends Ce{static{o(this,"Substitut\
ionLexer")}boundaries;pending;context;constructor(e,t,i,n,s,r=!0){super(e,t.start,t.end,r,s),this._nestingDepth=t.depth,this.boundaries=i,this.pending=n,this.context=
s}fork(e,t,i=!1){return new O(this.getSource(),{start:e,end:t,depth:this._nestingDepth},this.boundaries,this.pending,this.context,i)}findSubstitutionEnd(e,t,i=this.
_nestingDepth+1){let n=this.context.boundaries?.get(e);if(n!==void 0)return n<=t?n:-1;let s=this.boundaries.get(e);return s!==void 0?s<=t?s:-1:(this.boundaries.
has(e)||(this.boundaries.set(e,void 0),this.pending.push({start:e,end:t,depth:i})),-1)}};function Nc(O,e,t,i,n){let s=new Map([[e,void 0]]),r=[{start:e,end:t,depth:i}];
for(;r.length>0;){let a=r.length,l=r[a-1],h=new Or(O,l,s,r,n),c=new ei(O,l.start,l.end,l.depth,!0,h).findSubstitutionEnd();r.length===a&&(s.set(l.start,c),c!==-1&&
Ln(n).set(l.start,c),r.pop())}return s.get(e)??-1}o(Nc,"findSubstitutionEnd");var ei=class{static{o(this,"Parser")}tok;source;start;end;depth;errors=null;syntaxDepth=0;constructor(e,t,i,n=0,s=!1,r,a){
this.tok=r??new Ce(e,t,i,s,bO(a)),this.tok._nestingDepth=n,this.source=e,this.start=t,this.end=i,this.depth=n}run(){let e=this.start;this.depth>256&&this.error(
"maximum substitution nesting depth exceeded",e);let t;if(e===0&&this.source.charCodeAt(0)===35&&this.source.charCodeAt(1)===33){let s=this.source.indexOf(`
`);t=s===-1?this.source:this.source.slice(0,s)}let i=this.list();for(;;){let s=this.tok.peek(X.CommandStart);if(s.token===Q.EOF||(this.unexpectedToken(s),!We[s.
token]&&s.token!==Q.In))break;this.tok.next(X.CommandStart);let r=this.tok.peek(X.CommandStart).token;if(r!==Q.Semi&&r!==Q.Newline&&r!==Q.Amp)break;for(;r===Q.Semi||
r===Q.Newline||r===Q.Amp;)this.tok.next(X.CommandStart),r=this.tok.peek(X.CommandStart).token;let a=this.list();for(let l=0;l<a.length;l++)i.push(a[l])}let n=this.
tok._errors;if(n!==null&&n.length>0){let s=this.errors??(this.errors=[]);for(let r=0;r<n.length;r++)s.push(n[r])}return this.errors!==null&&this.errors.length>1&&
this.errors.sort((s,r)=>s.pos-r.pos),{type:"Script",pos:e,end:this.end,shebang:t,commands:i,errors:this.errors??void 0}}error(e,t){(this.errors??(this.errors=[])).
push({message:e,pos:t})}unexpectedToken(e){this.error(`unexpected token '${e.token===Q.Newline?"newline":e.value}'`,e.pos)}findSubstitutionEnd(){return this.list(),
this.acceptEnd(Q.RParen)}skipSemi(){this.tok.peek(X.Normal).token===Q.Semi&&this.tok.next(X.Normal)}accept(e,t=X.Normal){return this.tok.peek(t).token===e?this.
tok.next(t):null}acceptEnd(e,t=X.Normal){return this.tok.peek(t).token===e?this.tok.next(t).end:-1}skipNewlines(e=X.Normal){for(;this.tok.peek(e).token===Q.Newline;)
this.tok.next(e)}doBody(e){let t=this.list(),i=e?this.emptyListPos(t):-1;return i>=0&&this.error("expected command after 'do'",i),t}emptyListPos(e){return e.length===
0?this.tok.peek(X.CommandStart).pos:-1}makeStatement(e){return{type:"Statement",pos:e.pos,end:e.end,command:e,background:void 0}}list(){let e=[];this.skipNewlines(
X.CommandStart);let t=this.tok.peek(X.CommandStart).token;if(We[t]||!Ze[t])return e;let i=this.andOr();for(i&&e.push(this.makeStatement(i));t=this.tok.peekFollow(
zt).token,!(t!==Q.Semi&&t!==Q.Newline&&t!==Q.Amp);){let n=t===Q.Amp,s=this.tok.next(X.Normal).end;if(n){let a=e[e.length-1];a.background=!0,a.end=s}if(this.skipNewlines(
X.CommandStart),t=this.tok.peek(X.CommandStart).token,We[t]||!Ze[t])break;let r=this.andOr();r&&e.push(this.makeStatement(r))}return e}andOr(){let e=this.pipeline();
if(!e)return null;let t=this.tok.peek(X.Normal).token;if(t!==Q.And&&t!==Q.Or)return e;let i=[e],n=[];do{let s=this.tok.next(X.Normal),r=s.token===Q.And?"&&":"||";
this.skipNewlines(X.CommandStart);let a=this.pipeline();if(!a){this.error(`expected command after '${r}'`,s.end);break}n.push(r),i.push(a),t=this.tok.peek(X.Normal).
token}while(t===Q.And||t===Q.Or);return{type:"AndOr",pos:e.pos,end:i[i.length-1].end,commands:i,operators:n}}withRedirects(e){let t=this.collectTrailingRedirects();
return t.length===0?e:{type:"Redirected",pos:e.pos,end:t[t.length-1].end,command:e,redirects:t}}pipeline(){let e;for(;;){let n=this.tok.peek(X.CommandStart),s=n.
token===Q.Word&&n.keywordEligible&&n.value==="time";if(n.token!==Q.Bang&&!s)break;let r=this.tok.next(X.CommandStart),a=r.pos,l=r.end,h,c;if(s){let d=this.tok.peek(
X.CommandStart);d.token===Q.Word&&d.keywordEligible&&d.value==="-p"&&(this.tok.next(X.CommandStart),h={pos:d.pos,end:d.end},d=this.tok.peek(X.CommandStart)),d.token===
Q.Word&&d.keywordEligible&&d.value==="--"&&(this.tok.next(X.CommandStart),c={pos:d.pos,end:d.end})}e===void 0&&(e=[]),e.push(s?{type:"Time",pos:a,end:c?.end??h?.
end??l,keywordEnd:l,posix:h,endOfOptions:c}:{type:"Negation",pos:a,end:l})}let t=this.pipelineCommands();if(!e)return t;let i=e[0].pos;return t?.type==="Pipelin\
e"?(t.prefixes=e,t.pos=i,t):{type:"Pipeline",pos:i,end:t?t.end:e[e.length-1].end,prefixes:e,commands:t?[t]:[],operators:[]}}pipelineCommands(){let e=this.command();
if(!e)return null;if(this.tok.peek(X.Normal).token!==Q.Pipe)return e;let t=[e],i=[];for(;this.tok.peek(X.Normal).token===Q.Pipe;){let s=this.tok.next(X.Normal),
r=s.value==="|&"?"|&":"|";this.skipNewlines(X.CommandStart);let a=this.command();if(!a){this.error(`expected command after '${r}'`,s.end);break}i.push(r),t.push(
a)}return t.length===1?t[0]:{type:"Pipeline",pos:e.pos,end:t[t.length-1].end,prefixes:Lc,commands:t,operators:i}}command(){let e;switch(this.tok.peek(X.CommandStart).
token){case Q.LParen:e=this.subshell();break;case Q.LBrace:e=this.braceGroup();break;case Q.If:e=this.ifClause();break;case Q.For:e=this.forClause();break;case Q.
While:e=this.whileClause();break;case Q.Until:e=this.untilClause();break;case Q.Case:e=this.caseClause();break;case Q.Function:return this.functionDef();case Q.
Select:e=this.selectClause();break;case Q.DblLBracket:e=this.testCommand();break;case Q.ArithCmd:e=this.arithCommand();break;case Q.Coproc:return this.coprocCommand();case Q.
Word:case Q.Assignment:case Q.Redirect:return this.simpleCommandOrFunction(!1);default:return null}return this.withRedirects(e)}collectTrailingRedirects(){let e=ea;
for(;this.tok.peekFollow(zt).token===Q.Redirect;)e===ea&&(e=[]),e.push(this.readRedirect(X.Normal));return e}arithCommand(){let e=this.tok.next(X.CommandStart);
return new tr(e.pos,e.end,e.value,this.source,this.depth,this.tok.getSubstitutionContext())}coprocCommand(){let e=this.tok.next(X.CommandStart),t=e.pos,i=this.tok.
peek(X.CommandStart),n;if(i.token===Q.Word){let a=this.tok.fork(i.end,this.end);switch(a.peek(X.CommandStart).token){case Q.LParen:a.next(X.CommandStart),a.peek(
X.Normal).token!==Q.RParen&&(n=this.readWord(X.CommandStart));break;case Q.LBrace:case Q.If:case Q.For:case Q.While:case Q.Until:case Q.Case:case Q.Select:case Q.
DblLBracket:case Q.ArithCmd:n=this.readWord(X.CommandStart)}}let s=i.token===Q.Word&&n===void 0?this.simpleCommandOrFunction(!0):this.command();if(s&&s.type!=="\
Function"&&s.type!=="Coproc")return{type:"Coproc",pos:t,end:s.end,name:n,body:s};this.error("expected command after 'coproc'",s?.pos??e.end);let r=s?this.makeCompoundList(
[this.makeStatement(s)]):{type:"CompoundList",pos:e.end,end:e.end,commands:[]};return{type:"Coproc",pos:t,end:r.end,name:n,body:r}}subshell(){return this.subshellBody(
this.tok.next(X.CommandStart).pos)}subshellBody(e){if(this.syntaxDepth>=256){this.error("maximum subshell nesting depth exceeded",e);let s=this.tok.skipSubshellBody();
s<0&&this.error("expected ')' to close subshell",this.tok.getPos());let r=s>=0?s:e;return{type:"Subshell",pos:e,end:r,body:this.makeCompoundList([])}}this.syntaxDepth++;
let t=this.list();this.syntaxDepth--,t.length===0&&this.error("expected command in subshell",e);let i=this.acceptEnd(Q.RParen,X.Normal);i<0&&this.error("expecte\
d ')' to close subshell",this.tok.getPos());let n=i>=0?i:e;return{type:"Subshell",pos:e,end:n,body:this.makeCompoundList(t)}}braceGroup(){let e=this.tok.next(X.
CommandStart).pos;if(this.syntaxDepth>=256){this.error("maximum brace group nesting depth exceeded",e);let s=this.tok.skipCompoundBody(Q.RBrace);s<0&&this.error(
"expected '}' to close brace group",this.tok.getPos());let r=s>=0?s:e;return{type:"BraceGroup",pos:e,end:r,body:this.makeCompoundList([])}}this.syntaxDepth++;let t=this.
list();this.syntaxDepth--,t.length===0&&this.error("expected command in brace group",e);let i=this.acceptEnd(Q.RBrace,X.Normal);i<0&&this.error("expected '}' to\
 close brace group",this.tok.getPos());let n=i>=0?i:e;return{type:"BraceGroup",pos:e,end:n,body:this.makeCompoundList(t)}}ifClause(){let e=this.tok.next(X.CommandStart).
pos;if(this.syntaxDepth>=256){this.error("maximum if nesting depth exceeded",e);let s=this.tok.skipCompoundBody(Q.Fi);s<0&&this.error("expected 'fi' to close 'i\
f'",this.tok.getPos());let r=s>=0?s:e;return{type:"If",pos:e,end:r,clause:this.makeCompoundList([]),then:this.makeCompoundList([]),elif:er,else:void 0}}this.syntaxDepth++;
let t,i=e;for(;;){let s=this.list(),r=this.emptyListPos(s),a=this.makeCompoundList(s);this.skipSemi();let l=this.accept(Q.Then,X.CommandStart);l?r>=0&&this.error(
`expected command after '${i===e?"if":"elif"}'`,r):this.error("expected 'then'",this.tok.getPos());let h=this.list(),c=this.makeCompoundList(h);l&&h.length===0&&
(this.error("expected command after 'then'",this.tok.peek(X.CommandStart).pos),c.pos=l.end,c.end=l.end),t?(t.elif===er&&(t.elif=[]),t.elif.push({type:"Elif",pos:i,
end:c.end,clause:a,then:c})):t={type:"If",pos:e,end:e,clause:a,then:c,elif:er,else:void 0},this.skipSemi();let d=this.accept(Q.Elif,X.CommandStart);if(!d)break;
i=d.pos}if(this.accept(Q.Else,X.CommandStart)){let s=this.list(),r=this.emptyListPos(s);r>=0&&this.error("expected command after 'else'",r),t.else=this.makeCompoundList(
s),this.skipSemi()}let n=this.acceptEnd(Q.Fi,X.CommandStart);return n<0&&this.error("expected 'fi' to close 'if'",this.tok.getPos()),t.end=n>=0?n:i,this.syntaxDepth--,
t}forClause(){let e=this.tok.next(X.CommandStart).pos;if(this.tok.peek(X.Normal).token===Q.LParen)return this.cStyleFor(e);let t=this.readRequiredWord("for"),i;
if(this.skipNewlines(X.CommandStart),this.tok.peek(X.CommandStart).token===Q.In)for(this.tok.next(X.CommandStart),i=[];this.tok.peek(X.Normal).token===Q.Word;)i.
push(this.readWord(X.Normal));if(this.skipSemi(),this.skipNewlines(X.CommandStart),this.tok.peek(X.CommandStart).token===Q.LBrace){let l=this.braceGroup();return{
type:"For",pos:e,end:l.end,name:t,wordlist:i,body:l.body}}let n=this.accept(Q.Do,X.CommandStart)!==null;if(n||this.error("expected 'do'",this.tok.getPos()),this.
syntaxDepth>=256){this.error("maximum for nesting depth exceeded",e);let l=this.tok.skipCompoundBody(Q.Done);l<0&&this.error("expected 'done' to close 'for'",this.
tok.getPos());let h=l>=0?l:e;return{type:"For",pos:e,end:h,name:t,wordlist:i,body:this.makeCompoundList([])}}this.syntaxDepth++;let s=this.doBody(n);this.syntaxDepth--,
this.skipSemi();let r=this.acceptEnd(Q.Done,X.CommandStart);r<0&&this.error("expected 'done' to close 'for'",this.tok.getPos());let a=r>=0?r:e;return{type:"For",
pos:e,end:a,name:t,wordlist:i,body:this.makeCompoundList(s)}}cStyleFor(e){let[t,i,n,s,r,a]=this.tok.readCStyleForExprs();if(this.tok.peek(X.CommandStart).token===
Q.Semi&&this.tok.next(X.CommandStart),this.skipNewlines(X.CommandStart),this.tok.peek(X.CommandStart).token===Q.LBrace){let p=this.braceGroup();return new JO(e,
p.end,p.body,t,i,n,s,r,a,this.source,this.depth,this.tok.getSubstitutionContext())}let l=this.accept(Q.Do,X.CommandStart)!==null;if(l||this.error("expected 'do'",
this.tok.getPos()),this.syntaxDepth>=256){this.error("maximum for nesting depth exceeded",e);let p=this.tok.skipCompoundBody(Q.Done);p<0&&this.error("expected '\
done' to close 'for'",this.tok.getPos());let u=p>=0?p:e;return new JO(e,u,this.makeCompoundList([]),t,i,n,s,r,a,this.source,this.depth,this.tok.getSubstitutionContext())}
this.syntaxDepth++;let h=this.doBody(l);this.syntaxDepth--;let c=this.acceptEnd(Q.Done,X.CommandStart);c<0&&this.error("expected 'done' to close 'for'",this.tok.
getPos());let d=c>=0?c:e;return new JO(e,d,this.makeCompoundList(h),t,i,n,s,r,a,this.source,this.depth,this.tok.getSubstitutionContext())}whileClause(){return this.
whileOrUntil("while")}untilClause(){return this.whileOrUntil("until")}whileOrUntil(e){let t=this.tok.next(X.CommandStart).pos;if(this.syntaxDepth>=256){this.error(
`maximum ${e} nesting depth exceeded`,t);let c=this.tok.skipCompoundBody(Q.Done);c<0&&this.error(`expected 'done' to close '${e}'`,this.tok.getPos());let d=c>=0?
c:t;return{type:"While",pos:t,end:d,kind:e,clause:this.makeCompoundList([]),body:this.makeCompoundList([])}}this.syntaxDepth++;let i=this.list(),n=this.emptyListPos(
i),s=this.makeCompoundList(i);this.skipSemi();let r=this.accept(Q.Do,X.CommandStart)!==null;r?n>=0&&this.error(`expected command after '${e}'`,n):this.error("ex\
pected 'do'",this.tok.getPos());let a=this.doBody(r);this.skipSemi();let l=this.acceptEnd(Q.Done,X.CommandStart);l<0&&this.error(`expected 'done' to close '${e}\
'`,this.tok.getPos());let h=l>=0?l:t;return this.syntaxDepth--,{type:"While",pos:t,end:h,kind:e,clause:s,body:this.makeCompoundList(a)}}caseClause(){let e=this.
tok.next(X.CommandStart).pos,t=this.readRequiredWord("case");if(this.skipNewlines(X.CommandStart),this.accept(Q.In,X.CommandStart)||this.error("expected 'in' af\
ter 'case' word",this.tok.getPos()),this.skipNewlines(X.CasePattern),this.syntaxDepth>=256){this.error("maximum case nesting depth exceeded",e);let l=this.tok.skipCompoundBody(
Q.Esac);l<0&&this.error("expected 'esac' to close 'case'",this.tok.getPos());let h=l>=0?l:e;return{type:"Case",pos:e,end:h,word:t,items:[]}}this.syntaxDepth++;let i=[],
n=!1,s=this.tok.peek(X.CasePattern).token;for(;s!==Q.Esac&&s!==Q.EOF;){let l=this.tok.peek(X.Normal).pos;this.accept(Q.LParen,X.Normal);let h=[],c=!0,d=this.tok.
peek(X.Normal);for(;d.token!==Q.RParen&&d.token!==Q.EOF;){d.token===(c?Q.Word:Q.Pipe)?c=!c:n||(this.unexpectedToken(d),n=!0);let w=this.tok.next(X.Normal);w.token===
Q.Word&&h.push(this.toWord(w)),d=this.tok.peek(X.Normal)}c&&d.token===Q.RParen&&!n&&(this.unexpectedToken(d),n=!0);let p=this.acceptEnd(Q.RParen,X.Normal),u=this.
list(),m=p>=0?p:h.length>0?h[h.length-1].end:l,b=u.length>0?u[u.length-1].end:m,S={type:"CaseItem",pos:l,end:b,pattern:h,body:u.length>0?this.makeCompoundList(u):
{type:"CompoundList",pos:m,end:m,commands:[]},terminator:void 0},x=this.tok.peek(X.CommandStart);if(s=x.token,s===Q.DoubleSemi||s===Q.SemiAmp||s===Q.DoubleSemiAmp){
let _=this.tok.next(X.CommandStart);S.terminator=Ec[_.token],S.end=_.end}else s!==Q.Esac&&s!==Q.EOF&&!n&&(this.unexpectedToken(x),n=!0);i.push(S),this.skipNewlines(
X.CasePattern),s=this.tok.peek(X.CasePattern).token}let r=this.acceptEnd(Q.Esac,X.CommandStart);r<0&&this.error("expected 'esac' to close 'case'",this.tok.getPos());
let a=r>=0?r:e;return this.syntaxDepth--,{type:"Case",pos:e,end:a,word:t,items:i}}selectClause(){let e=this.tok.next(X.CommandStart).pos,t=this.readRequiredWord(
"select"),i;if(this.skipNewlines(X.CommandStart),this.tok.peek(X.CommandStart).token===Q.In)for(this.tok.next(X.CommandStart),i=[];this.tok.peek(X.Normal).token===
Q.Word;)i.push(this.readWord(X.Normal));if(this.skipSemi(),this.skipNewlines(X.CommandStart),this.tok.peek(X.CommandStart).token===Q.LBrace){let l=this.braceGroup();
return{type:"Select",pos:e,end:l.end,name:t,wordlist:i,body:l.body}}let n=this.accept(Q.Do,X.CommandStart)!==null;if(n||this.error("expected 'do'",this.tok.getPos()),
this.syntaxDepth>=256){this.error("maximum select nesting depth exceeded",e);let l=this.tok.skipCompoundBody(Q.Done);l<0&&this.error("expected 'done' to close '\
select'",this.tok.getPos());let h=l>=0?l:e;return{type:"Select",pos:e,end:h,name:t,wordlist:i,body:this.makeCompoundList([])}}this.syntaxDepth++;let s=this.doBody(
n);this.syntaxDepth--,this.skipSemi();let r=this.acceptEnd(Q.Done,X.CommandStart);r<0&&this.error("expected 'done' to close 'select'",this.tok.getPos());let a=r>=
0?r:e;return{type:"Select",pos:e,end:a,name:t,wordlist:i,body:this.makeCompoundList(s)}}testCommand(){let e=this.tok.next(X.CommandStart).pos,t=this.parseTestOr(),
i=this.acceptEnd(Q.DblRBracket,X.TestMode);i<0&&this.error("expected ']]' to close '[['",this.tok.getPos());let n=i>=0?i:e;return{type:"TestCommand",pos:e,end:n,
expression:t}}parseTestOr(){let e=this.parseTestAnd();if(this.tok.peek(X.TestMode).token!==Q.Or)return e;let t=[e];do this.tok.next(X.TestMode),t.push(this.parseTestAnd());while(this.
tok.peek(X.TestMode).token===Q.Or);return{type:"TestLogical",pos:e.pos,end:t[t.length-1].end,operator:"||",operands:t}}parseTestAnd(){let e=this.parseTestNot();
if(this.tok.peek(X.TestMode).token!==Q.And)return e;let t=[e];do this.tok.next(X.TestMode),t.push(this.parseTestNot());while(this.tok.peek(X.TestMode).token===Q.
And);return{type:"TestLogical",pos:e.pos,end:t[t.length-1].end,operator:"&&",operands:t}}parseTestNot(){let e=this.tok.peek(X.TestMode);if(!Js(e))return this.parseTestPrimary();
let t=[];for(;Js(e);){let n=this.tok.next(X.TestMode);t.push({type:"Negation",pos:n.pos,end:n.end}),e=this.tok.peek(X.TestMode)}let i=this.parseTestPrimary();return{
type:"TestNot",pos:t[0].pos,end:i.end,negations:t,operand:i}}parseTestPrimary(){if(this.tok.peek(X.TestMode).token===Q.LParen){let a=this.tok.next(X.TestMode).pos;
if(this.syntaxDepth>=256){this.error("maximum test group nesting depth exceeded",a);let d=this.tok.skipTestGroup();d<0&&this.error("expected ')' to close test g\
roup",this.tok.getPos());let p=d>=0?d:a,u=new ke("",a,a);return{type:"TestGroup",pos:a,end:p,expression:{type:"TestUnary",pos:a,end:a,operator:"-n",operand:u}}}
this.syntaxDepth++;let l=this.parseTestOr();this.syntaxDepth--;let h=this.acceptEnd(Q.RParen,X.TestMode);h<0&&this.error("expected ')' to close test group",this.
tok.getPos());let c=h>=0?h:a;return{type:"TestGroup",pos:a,end:c,expression:l}}let e=this.tok.next(X.TestMode);(e.token===Q.And||e.token===Q.Or)&&this.unexpectedToken(
e);let t=e.value,i=e.pos,n=e.end;if(e.keywordEligible&&Gc[t]===1){if(this.tok.peek(X.TestMode).token===Q.Word){let l=this.readTestOperand();return{type:"TestUna\
ry",pos:i,end:l.end,operator:t,operand:l}}this.error("expected operand after unary test operator",n);let a=new ke("",n,n);return{type:"TestUnary",pos:i,end:n,operator:t,
operand:a}}let s=this.tok.peek(X.TestMode);if(s.token===Q.Word&&s.keywordEligible&&Ac[s.value]===1){let a=this.tok.next(X.TestMode).value,l;if(a==="=~"){let c=this.
tok.readTestRegexWord();l=new ke(this.source.slice(c.pos,c.end),c.pos,c.end,this.source,Wi(this.tok.getSubstitutionContext()),this.depth)}else l=this.readTestOperand();
let h=this.toWordFromPosEnd(e,i,n);return{type:"TestBinary",pos:i,end:l.end,operator:a,left:h,right:l}}let r=this.toWordFromPosEnd(e,i,n);return{type:"TestUnary",
pos:i,end:r.end,operator:"-n",operand:r}}readTestOperand(){let e=this.tok.next(X.TestMode);return e.keywordEligible&&(e.value==="<"||e.value===">")&&this.error(
`unexpected argument '${e.value}' to conditional operator`,e.pos),this.toWord(e)}functionDef(){let e=this.tok.next(X.CommandStart).pos,t=this.readWord(X.FunctionName),
i;if(this.tok.peek(X.CommandStart).token===Q.LParen){let n=this.tok.next(X.CommandStart).pos;this.tok.peek(X.CommandStart).token===Q.RParen?(this.tok.next(X.CommandStart),
this.skipNewlines(X.CommandStart),i=this.commandAsBody()):i=this.withRedirects(this.subshellBody(n))}else this.skipNewlines(X.CommandStart),i=this.commandAsBody();
return{type:"Function",pos:e,end:i.end,name:t,body:i}}simpleCommandOrFunction(e){let t=[],i=this.tok.peek(X.CommandStart).pos,n=i,s=X.CommandStart;for(;;){let c=this.
tok.peek(s).token;if(c===Q.Assignment){let d=this.tok.next(s);n=d.end,t.push(this.parseAssignment(d))}else if(c===Q.Redirect){let d=this.readRedirect(s);t.push(
d),n=d.end}else break;s=X.CommandPrefix}if(this.tok.peek(X.Normal).token!==Q.Word)return new KO(i,n,void 0,t,[]);let r=this.tok.next(X.Normal),a=r.keywordEligible?
r.value:"",l=this.toWord(r);s=Vc(a)?X.Declaration:a==="eval"||a==="let"?X.EvalArgument:X.Normal,n=l.end;let h=[];if(e)for(;this.tok.peek(X.CommandPrefix).token===
Q.Assignment;){let c=this.tok.next(X.CommandPrefix),d=s===X.Declaration?this.parseAssignment(c):this.toWord(c);h.push(d),n=d.end}if(this.tok.peek(s).token===Q.LParen&&
h.length===0&&(this.tok.next(X.Normal),this.tok.peek(X.Normal).token===Q.RParen)){this.tok.next(X.Normal),this.skipNewlines(X.CommandStart);let c=this.commandAsBody();
return{type:"Function",pos:l.pos,end:c.end,name:l,body:c}}for(;;){let c=this.tok.peek(s).token;if(c===Q.Word||c===Q.Assignment){let d=this.tok.next(s),p=c===Q.Assignment?
this.parseAssignment(d):this.toWord(d);h.push(p),n=p.end}else if(c===Q.Redirect){let d=this.readRedirect(s);h.push(d),n=d.end}else break}return new KO(i,n,l,t,h)}readRedirect(e){
let t=this.tok.next(e),i=t.pos,n=t.end,s=t.fileDescriptor!==void 0?{type:"FileDescriptor",pos:i,end:t.descriptorEnd,value:t.fileDescriptor}:t.variableName!==void 0?
{type:"FileDescriptorVariable",pos:i,end:t.descriptorEnd,name:t.variableName}:void 0,r=t.targetEnd>t.targetPos;if(r||this.error("expected redirect target",t.targetPos),
t.value==="<<"||t.value==="<<-"){let l={type:"HereDoc",pos:i,end:n,operator:t.value,descriptor:s,delimiter:r?{type:"HereDocDelimiter",pos:t.targetPos,end:t.targetEnd,
text:this.source.slice(t.targetPos,t.targetEnd),value:t.content??"",quoted:t.delimiterQuoted}:void 0,body:new ji(this.source,n,t.delimiterQuoted,this.depth,this.
tok.getSubstitutionContext()),closing:void 0};return r&&this.tok.registerHereDocTarget(l),l}let a=r?new ke(this.source.slice(t.targetPos,t.targetEnd),t.targetPos,
t.targetEnd,this.source,cO(this.tok.getSubstitutionContext()),this.depth):void 0;return t.value==="<<<"?{type:"HereString",pos:i,end:n,operator:"<<<",descriptor:s,
target:a}:{type:"Redirect",pos:i,end:n,operator:Cc[t.value]??">",descriptor:s,target:a}}commandAsBody(){let e=this.command();return e&&e.type!=="Command"&&e.type!==
"Function"&&e.type!=="Coproc"?e:(this.error("expected compound command as function body",e?.pos??this.tok.getPos()),this.makeCompoundList(e?[this.makeStatement(
e)]:[]))}readWord(e){return this.toWord(this.tok.next(e))}readRequiredWord(e){let t=this.tok.peek(X.Normal);return t.token===Q.Word?this.toWord(this.tok.next(X.
Normal)):(t.token!==Q.EOF&&this.error(`expected word after '${e}'`,t.pos),new ke("",t.pos,t.pos))}toWord(e){let t=e.raw?e.value:this.source.slice(e.pos,e.end),i=e.
raw&&e.keywordEligible?void 0:this.source;return new ke(t,e.pos,e.end,i,i===void 0?Yi:cO(this.tok.getSubstitutionContext()),this.depth)}toWordFromPosEnd(e,t,i){
return e.pos===t&&e.end===i?this.toWord(e):new ke(this.source.slice(t,i),t,i,this.source,cO(this.tok.getSubstitutionContext()),this.depth)}parseAssignment(e){let t=e.
raw?e.value:this.source.slice(e.pos,e.end);return new zi(t,e.pos,e.end,this.source,e.assignmentOperatorPos,this.depth,this.tok.getSubstitutionContext())}makeCompoundList(e){
let t=this.tok.getPos(),i=e.length>0?e[0].pos:t,n=e.length>0?e[e.length-1].end:t;return{type:"CompoundList",pos:i,end:n,commands:e}}};var UO=class{static{o(this,"Marks")}#e;constructor(e,t){this.#e=[...e.matchAll(t)].map(({index:i})=>i)}someIn({start:e,end:t}){let i=0,n=this.#e.length;for(;i<n;){
let s=i+n>>1;(this.#e[s]??0)<e?i=s+1:n=s}return i<this.#e.length&&(this.#e[i]??0)<t}};var Mc=/^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/|#(?:include|define|if|ifdef|ifndef|endif|undef)\b[^\n]*\n)*(?:#!\S*\bbpftrace|#![^\n]*[ /]bpftrace\b|(?:(?:BEGIN|END|begin|end)\b|(?:kprobe|kretprobe|k|kr|fentry|fexit|kfunc|kretfunc|f|fr|uprobe|uretprobe|u|ur|tracepoint|t|rawtracepoint|rt|usdt|U|profile|p|interval|i|software|s|hardware|h|watchpoint|asyncwatchpoint|w|aw|iter|it|self|bench|test):)[^\n{}]*(?:\n[^\n{}]*){0,20}\{)/;var Ei=/\b(?:kprobe|kretprobe|fentry|fexit|kfunc|kretfunc|uprobe|uretprobe|tracepoint|rawtracepoint|usdt|profile|interval|software|hardware|watchpoint|asyncwatchpoint|iter|[tk]|kr):/g,
rr=/(?:(?:k|kret|u|uret)probe|fentry|fexit|kfunc|kretfunc|(?:raw)?tracepoint|usdt|profile|interval|software|hardware|(?:async)?watchpoint|iter):(?:[^\s{},;"]|"[^"\n]{0,200}")+|t:\w+:[\w*$]+|kr?:[\w*$]+/.
source,Ic=/^(?:\s+|#![^\n]*\n|\/\/[^\n]*\n|\/\*[^*]*\*\/|#(?:include|define|if|ifdef|ifndef|endif|undef)\b[^\n]*\n|(?:struct\s+\w+|config\s*=)\s*\{[^{}]*\}\s*;?)+/,
ir=new RegExp(`${rr}|BEGIN\\b|END\\b|begin\\b|end\\b`,"y"),nr=/\s*,\s*/y,Bc=new RegExp(`(?:^|[\\s}])(?:${rr})[^{};]{0,400}\\{`),Fc=/@\w*\s*(?:\[|[-+*/%&|^<>]*=)/,
Hc=/"(?:[^"\\\n]|\\.)*"/g,Kc=/[ \t]\/\/[^\n]*|\/\*[^*]*\*\//g;function at(O){let e=O.slice(0,4096),t=e.slice(Ic.exec(e)?.[0].length??0),i=t.indexOf("{");return i===
-1||!Jc(t.slice(0,i))||!O.trimEnd().endsWith("}")||/^(?:BEGIN|END|begin|end)\b/.test(t)&&!Bc.test(t)&&!Fc.test(t.replace(Hc,'""'))?!1:/[@(=]/.test(O.slice(O.indexOf(
"{")))}o(at,"isWholeProgram");function Jc(O){let e=O.replace(Kc,""),t=0;do{if(ir.lastIndex=t,!ir.test(e))return!1;t=ir.lastIndex,nr.lastIndex=t,t=nr.test(e)?nr.
lastIndex:-t}while(t>0);let i=e.slice(-t).trim();return i.endsWith("/")||/^[$\w]*$/.test(i)}o(Jc,"isHead");function _O(O){return Mc.test(O.slice(0,4096))}o(_O,"\
isProgram");var ed=/^(?:[ \t]*#(?!!|(?:include|define|if|ifdef|ifndef|endif|undef)\b)[^\n]*\n|[ \t]*\n)+/,td=/^[ \t]*#[ \t]*(?:sudo[ \t]+)?bpftrace\b/m,Oa=/^[^\n#$%]{0,80}[#$%][ \t]*(?:sudo[ \t]+)?cat[ \t]+[^\s|<>;&]+\.bt[ \t]*\r?\n/m,
Od=/^(?:[\w~[][\w.@:~/[\] -]{0,80})?[$%#][ \t]+(?!(?:include|define|if|ifdef|ifndef|endif|undef)\b)\S/m;function sr(O){let e=ed.exec(O.text)?.[0]??"",t=O.text.slice(
e.length,e.length+ar);return e!==""&&!Oa.test(e)&&(td.test(e)?at(t):_O(t))?[O.slice(e.length)]:id(O)}o(sr,"programsAmong");function id(O){let e=[];for(let{0:t,index:i}of O.
text.matchAll(new RegExp(Oa,"gm"))){let n=i+t.length,s=O.text.slice(n,n+ar);_O(s)&&e.push(O.slice(n,n+(Od.exec(s)?.index??s.length)))}return e}o(id,"shownScript\
s");var nd=/^#![^\n]*\bbpftrace\b[^\n]*\n/gm,rd=/^\}[ \t]*\r?\n(?:[ \t]*\r?\n)*/gm,ta=new RegExp(`(?:${rr}|BEGIN\\b|END\\b|begin\\b|end\\b|//|/\\*)`,"y");function ia(O){
let e=[],t=0;for(let{index:i}of O.text.matchAll(nd)){if(t++>=sd)break;let n=O.text.slice(i,i+ar),s=ad(n);s!==void 0&&_O(n)&&e.push(O.slice(i,i+s))}return e}o(ia,
"scriptsIn");var sd=1e3;function ad(O){for(let e of`${O}
`.matchAll(rd))if(ta.lastIndex=e.index+e[0].length,!ta.test(O))return e.index+1}o(ad,"scriptEnd");var ar=64*1024;var na=4,od=200,ld=new ve("/dev/fd/0",[]),hd=new RegExp(`bpftrace|kubectl|\\.bt\\b|<<|${Ei.source}`,"g");function Ge(O,e,t=0){if(t>na)return;let i=new ti(cd(O),
e,t),n=0;for(let s=0;s<=od;s++){let r=i.readFrom(n);if(r===void 0)return;n=r}}o(Ge,"readShell");function cd(O){if(!O.text.includes(`\r
`))return O;let e=new I(O),t=0;for(let{index:i}of O.text.matchAll(/\r\n/g))e.keep(t,i).escaped(`
`,{start:i,end:i+2}),t=i+2;return e.keep(t,O.text.length).build()}o(cd,"withoutReturns");var ti=class{static{o(this,"ShellText")}#e;#t;#O;#i;#n=[];#a;#r=0;constructor(e,t,i){
this.#e=e,this.#t=t,this.#O=i,this.#i=new UO(e.text,hd)}readFrom(e){if(!this.#i.someIn({start:e,end:this.#e.text.length}))return;let t=Vi(e===0?this.#e.text:this.#e.
text.slice(e));this.#n.push({script:t,shift:e}),this.#r=e,this.#s(t,0);let i=t.commands.at(-1)?.end??0;if(t.errors===void 0||t.errors.length===0)return;let n=this.#e.
text.indexOf(`
`,Math.max(e+i,e+(t.errors[0]?.pos??0)));return n===-1||i>=t.end?void 0:n+1}readOne(e){this.#s(e,0)}#s(e,t){let i=[e];for(let n=i.pop();n!==void 0;n=i.pop()){if(n.
type!=="Script"&&!this.#i.someIn(this.#o(n)))continue;if(n.type==="Command"&&this.#c(n),n.type==="Assignment"&&this.#d(n),n.type==="Pipeline"&&this.#h(n.commands),
n.type==="CommandExpansion"||n.type==="ProcessSubstitution"){let{script:r}=n;r!==void 0&&r.source===void 0&&t<na&&this.#s(r,t+1);continue}let s=[];yi(n,r=>s.push(
r));for(let r of s.reverse())i.push(r)}}#c(e,t){let n=e.redirects.filter(u=>u.type==="HereDoc").at(-1);this.#u(e,n);let s,{name:r,args:a}=e,l=[...r===void 0?[]:
[r],...a].map(u=>{if(u.type!=="Word")return this.#l(u);let[m,b]=u.parts??[],S=b===void 0&&m?.type==="ProcessSubstitution"?this.#P(m):void 0;return S===void 0?this.#p(
u):(s=S,ld)}),h=e.redirects.filter(u=>u.type==="HereString").at(-1)?.target,c=o(()=>s!==void 0?s:n!==void 0?this.#Q(n):(h===void 0?void 0:this.#p(h))??t?.(),"st\
din"),d=this.#e.hostOffset(this.#r+e.pos);Zi(l,{opens:d,stdin:c},this.#t,u=>Ge(u,this.#t,this.#O+1));for(let u of l)at(u.text)&&this.#t.addStray(u,d,!0);let p=n===
void 0?void 0:this.#Q(n);p!==void 0&&at(p.text)&&this.#t.addStray(p,d,!0)}#d({value:e,pos:t}){let i=this.#e.hostOffset(this.#r+t);for(let n of e.type==="Word"?[
e]:e.elements){let s=this.#p(n);at(s.text)?this.#t.addStray(s,i,!0):XO(s.text)&&Ge(s,this.#t,this.#O+1)}}#h(e){for(let[t,i]of e.entries()){let n=e[t-1];i.type!==
"Command"||n?.type!=="Command"||this.#c(i,()=>this.#$(n))}}#u({redirects:e,args:t,pos:i},n){n===void 0||![...e.flatMap(r=>r.type==="Redirect"&&r.operator.startsWith(
">")?[r.target]:[]),...t].some(r=>r?.type==="Word"&&r.value.endsWith(".bt"))||this.#t.add(this.#Q(n),this.#e.hostOffset(this.#r+i))}#$(e){let{name:t,args:i,redirects:n}=e,
[s]=n.flatMap(l=>l.type==="HereDoc"?[l]:[]);if(t?.value==="cat"&&s!==void 0&&i.every(l=>l.type==="Word"&&l.value==="-"))return this.#Q(s);let r=i.filter(l=>l.type===
"Word"&&!/^(?:-n|%s(?:\\n)?)$/.test(l.value)),[a]=r;if((t?.value==="echo"||t?.value==="printf")&&r.length===1&&a?.type==="Word")return this.#p(a)}#o({pos:e,end:t}){
return{start:this.#r+e,end:this.#r+t}}#l(e){let{start:t,end:i}=this.#o(e);return this.#e.slice(t,i)}#Q({body:e,delimiter:t,operator:i}){let n=new I(this.#e),{start:s,
end:r}=this.#o(e),a=i==="<<-";if(t?.quoted===!0)this.#f({start:s,end:r},a,(l,h)=>n.keep(l,h));else{let l=o((c,d)=>It(n,this.#e.text,{start:c,end:d},_s),"literal"),
h=s;for(let c of e.parts??[]){if(c.type==="Literal")continue;let d=this.#o(c);this.#f({start:h,end:d.start},a,l),this.#x(n,c,Cn),h=d.end}this.#f({start:h,end:r},
a,l)}return n.build()}#f({start:e,end:t},i,n){let{text:s}=this.#e;if(!i){n(e,t);return}for(let r=e;r<t;){let a=s.indexOf(`
`,r),l=a===-1||a>=t?t:a+1,h=r;if(s[r-1]===`
`)for(;h<l&&s[h]==="	";)h+=1;n(h,l),r=l}}#p(e){let t=new I(this.#e),{parts:i}=e,[n]=i??[];if(i?.length===1&&n!==void 0){let s=n.type==="DoubleQuoted"&&n.parts.length===
1?n.parts[0]:n,r=s===void 0?void 0:this.#P(s);if(r!==void 0)return r}i===void 0&&It(t,this.#e.text,this.#o(e),Ti);for(let s of i??[])this.#m(t,s);return t.build()}#P(e){
if(e.type==="SimpleExpansion"||e.type==="ParameterExpansion")return this.#g(e);if(e.type!=="CommandExpansion"&&e.type!=="ProcessSubstitution")return;let{script:t}=e,
[i,n]=t?.commands??[];if(t?.source!==void 0||n!==void 0||i?.command.type!=="Command")return;let s=this.#$(i.command);return s===void 0||e.type==="ProcessSubstit\
ution"?s:s.slice(0,s.text.replace(/\n+$/,"").length)}#m(e,t){let i=this.#o(t),n=this.#e.text;switch(t.type){case"SingleQuoted":e.keep(i.start+1,i.end-1,Us);return;case"\
AnsiCQuoted":It(e,n,{start:i.start+2,end:i.end-1},qs);return;case"DoubleQuoted":case"LocaleString":for(let s of t.parts)s.type==="Literal"?It(e,n,this.#o(s),An):
this.#x(e,s,An.write);return;case"Literal":It(e,n,i,Ti);return;case"Glob":case"ExtendedGlob":case"BraceExpansion":e.keep(i.start,i.end,tt);return;default:this.#x(
e,t,Ti.write)}}#x(e,t,i){let n=t.type==="SimpleExpansion"||t.type==="ParameterExpansion"?this.#g(t):void 0;n!==void 0&&!n.hasUnknown&&!n.text.includes(`
`)&&n.text.length<200?e.escaped(n.text,this.#o(t),i):e.unknown(ye,this.#o(t),i)}#g(e){if(e.type==="ParameterExpansion"&&(e.operation??e.prefix??e.index)!==void 0)
return;let t="parameter"in e?e.parameter:"text"in e?e.text.slice(1):"";return this.#a??=this.#X(),this.#a.get(t)}#X(){let e=new Map;this.#a=e;let t=o((s,r)=>{e.
set(s,e.has(s)?void 0:r)},"set"),i=[],n=this.#r;for(let{script:s,shift:r}of this.#n){this.#r=r;let a=[s];for(let l=a.pop();l!==void 0;l=a.pop()){if(l.type==="As\
signment"){let h=l.append!==!0&&l.index===void 0&&l.value.type==="Word";i.push([l.name,h&&l.value.type==="Word"?this.#p(l.value):void 0])}else(l.type==="For"||l.
type==="Select")&&i.push([l.name.value,void 0]);l.type==="Command"&&l.name?.value==="read"&&i.push(...this.#S(l)),!(l.type==="Word"||l.type==="HereDoc")&&yi(l,h=>a.
push(h))}}this.#r=n;for(let[s,r]of i)t(s,r);return e}#S({args:e,redirects:t}){let i=e.flatMap(l=>l.type==="Word"?[l.value]:[]),n=t.flatMap(l=>l.type==="HereDoc"?
[l]:[])[0],s=i.findIndex((l,h)=>/^-\w*d$/.test(l)&&i[h+1]===""),r=i.filter(l=>/^[A-Za-z_]\w*$/.test(l)),[a]=r;return n===void 0||s===-1||r.length!==1||a===void 0?
r.map(l=>[l,void 0]):[[a,this.#Q(n)]]}};var or=64*1024,dd=400,ud=8,pd=1024*1024,Qd=4096,fd=/^[ \t]*(?:(?:\[[^\]\n]{0,80}\]|[\w.@:~/+-]{0,80})[ \t]?[#$%][ \t]+|>[ \t]+|[$#][ \t]*)/,md=/bpftrace|kubectl[ \t]+trace/g,
ze=class{static{o(this,"ConsoleReader")}#e;#t=pd;#O;constructor(e){this.#e=e}read(e,t){this.#O=t,this.#t+=ud*e.text.length;let i=0,n=0,s=0;for(let{index:r}of e.
text.matchAll(md)){let a=e.text.slice(n,r).lastIndexOf(`
`);if(a!==-1&&(s=n+a+1),n=r,r<i)continue;if(this.#t<=0){this.#e.left+=1;continue}let l=Math.max(s,i,r-Qd),h=e.text.slice(l,r),c=l===s?fd.exec(h)?.[0].length??0:
0,d=r-(/[\w./-]*$/.exec(h.slice(-200))?.[0].length??0),p=l+c,u=/["'`(]/.test(e.text[d-1]??""),m=new Set(c>0||u?[p,d]:[d,p]);for(let b of m){let S=this.#i(e,b,c>
0);if(S!==void 0){i=S;break}}}}#i(e,t,i){let n=e.text,s=1;for(;;){let r=ra(n,t,s),a=i&&s>1?xd(e,t,r):e.slice(t,r);this.#t-=a.text.length;let l=Vi(a.text),{node:h,
more:c,openDocument:d}=Pd(l,a.text),p=h===void 0?void 0:this.#n(a,h);if(h!==void 0&&p!==void 0&&!d){this.#e.addAll(p,this.#O);let m=$d(h);return!i||s===1?Math.max(
t+1,t+m):ra(n,t,a.text.slice(0,m).split(`
`).length)}let u=r>=n.length||r-t>=or||s>=dd;if(!c||u||this.#t<=0)return;s*=2}}#n(e,t){let i=new Ct;return new ti(e,i,1).readOne(t),i.scripts.clear(),i.programs.
some(({source:n})=>n.text.includes("{"))?i:void 0}};function $d(O){let t=sa(O).flatMap(i=>i.type==="Command"?i.redirects:[]).flatMap(i=>i.type==="HereDoc"?i.closing??
[]:[]);return Math.max(O.end,...t.map(({end:i})=>i))}o($d,"lastOf");function sa(O){return O.type==="Pipeline"?O.commands:[O]}o(sa,"commandsOf");function ra(O,e,t){
let i=e;for(let n=0;n<t&&i<O.length&&i-e<or;n++){let s=O.indexOf(`
`,i);i=s===-1?O.length:s+1}return Math.min(i,e+or)}o(ra,"endOfLines");function xd(O,e,t){let i=O.text.slice(e,t).split(`
`);if(!(i[1]!==void 0&&/^>(?: |$)/.test(i[1])))return O.slice(e,t);let s=new I(O),r=e;for(let[a,l]of i.entries()){let h=a===0?0:/^> ?/.exec(l)?.[0].length??0;s.
keep(r+h,Math.min(t,r+l.length+1),c=>c.replaceAll(`
`,`
> `)),r+=l.length+1}return s.build()}o(xd,"withoutPrompts");function Pd(O,e){let t=O.commands[0]?.command,i=O.errors?.[0]?.pos,n=O.errors?.some(({message:h})=>h.
startsWith("unterminated"))===!0;if(t===void 0)return{node:t,more:n,openDocument:!1};let s=sa(t),r=s.some(h=>h.type==="Command"&&h.redirects.some(c=>c.type==="H\
ereDoc"&&c.closing===void 0)),a=n||r||/\\\n?$/.test(e);if(i===void 0||i>=t.end)return{node:t,more:a,openDocument:r};let[l]=s;return l?.type!=="Command"?{node:void 0,
more:a,openDocument:r}:{node:gd(l,i),more:a,openDocument:r}}o(Pd,"firstStatement");function gd(O,e){let{name:t,suffix:i,prefix:n,args:s,redirects:r}=O,a=o(l=>l.
filter(h=>h.end<=e),"whole");return{...O,name:t!==void 0&&t.end<=e?t:void 0,suffix:a(i),prefix:a(n),args:a(s),redirects:a(r)}}o(gd,"upTo");function Oi(O,e){if(!Se(O.text)||!/\s/.test(O.text.trim()))return;let t=new Ct;Ge(O,t),t.programs.length+t.scripts.size===0&&new ze(t).read(O),e.addAll(t)}o(Oi,
"readString");function jt(O,e,t){O.some(i=>MO(i)||XO(i.text))&&Zi(O,{opens:e},t,i=>Ge(i,t,1))}o(jt,"readList");function dO(O){if(!O.text.includes("{{"))return O;
let e=new I(O),t=0;for(let{0:i,index:n}of O.text.matchAll(/\$?\{\{[^{}\n]{0,300}\}\}/g))e.keep(t,n).unknown(ye,{start:n,end:n+i.length}),t=n+i.length;return e.keep(
t,O.text.length).build()}o(dO,"withHoles");var Xd={python:{on:{format:"braces",replace:"replace",strip:"nothing",lstrip:"nothing",rstrip:"nothing",encode:"nothing",join:"join"},of:{dedent:"nothing",cleandoc:"\
nothing",str:"nothing"}},javascript:{on:{join:"join",replace:"replace",replaceAll:"replace",trim:"nothing",trimStart:"nothing",trimEnd:"nothing"},of:{dedent:"no\
thing",String:"nothing","util.format":"format"}},go:{of:{"fmt.Sprintf":"format","strings.Join":"join","strings.TrimSpace":"nothing","strings.Trim":"nothing","st\
rings.TrimLeft":"nothing","strings.TrimRight":"nothing","strings.Replace":"replace","strings.ReplaceAll":"replace","dedent.Dedent":"nothing","heredoc.Doc":"noth\
ing","heredoc.Docf":"format",string:"nothing"}},c:{of:{"fmt::format":"braces","std::format":"braces","std::string":"nothing",string:"nothing"},formats:{printf:0,
fprintf:1,sprintf:1,snprintf:2,asprintf:1,dprintf:1,syslog:1,StrFormat:0}}},Sd=100,bd=new Set(["CallExpression","CallExpr"]);function Ci(O,e,t){if(!bd.has(e.name))
return;let[i,n]=Xt(e);if(i===void 0||n===void 0)return;let s=gO(n),{on:r,of:a,formats:l}=Xd[O],[h]=s;if(i.name==="MemberExpression"&&i.firstChild!==null&&i.lastChild!==
null){let b=lr(r,t.slice(i.lastChild.from,i.lastChild.to));if(b!==void 0)return aa(O,{text:i.firstChild,change:b,others:s})}let c=t.slice(i.from,Math.min(i.to,i.
from+Sd)),d=c.slice(Math.max(c.lastIndexOf("."),c.lastIndexOf(":"))+1),p=l!==void 0&&Object.hasOwn(l,d)?l[d]:void 0,u=p===void 0?void 0:s[p];if(u!==void 0)return{
text:u,change:"format",others:[]};let m=lr(a,c)??lr(a,d);return m===void 0||h===void 0?void 0:aa(O,{text:h,change:m,others:s.slice(1)})}o(Ci,"textCall");function aa(O,e){
if(e.change!=="join")return e;let[t]=e.others;if(t!==void 0)return O==="python"?e:{...e,text:t,others:[e.text]}}o(aa,"joinedIn");function lr(O,e){return O!==void 0&&
Object.hasOwn(O,e)?O[e]:void 0}o(lr,"changeOf");var kd=/%(?:%|(?:\(\w+\))?[-+# 0]*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:\[\d+\])?[a-zA-Z])/g,wd=/\{\{|\}\}|\{[^{}\n]{0,300}\}/g,
Td=o(O=>O.replaceAll("%","%%"),"verbs"),Zd=o(O=>O.replace(/[{}]/g,"$&$&"),"braces");function ii(O,e){let t=e==="format"?Td:Zd,i=new I(O),n=0;for(let{0:s,index:r}of O.
text.matchAll(e==="format"?kd:wd)){let a={start:r,end:r+s.length};i.keep(n,r,t),s[0]===s[1]?i.escaped(s.slice(1),a,t):i.unknown(ye,a,t),n=a.end}return i.keep(n,
O.text.length,t).build()}o(ii,"formatted");var yd=/^(?:[^"%]|"(?:[^"\\]|\\[\s\S])*"|%(?![sdqvu](?!\w)))*%[sdqvu](?!\w)/;function oa(O){return/\{\{[^{}]*[;(@=]/.
test(O.text)?ii(O,"braces"):yd.test(O.text)?ii(O,"format"):dO(O)}o(oa,"asFormat");function la(O,e,t){if(e==="")return O;let i=new I(O),n=0;for(let s=O.text.indexOf(
e);s!==-1;s=O.text.indexOf(e,n)){let r={start:s,end:s+e.length};i.keep(n,s),t===void 0||t.hasUnknown?i.unknown(ye,r):i.escaped(t.text,r,ha),n=r.end}return i.keep(
n,O.text.length).build()}o(la,"replaced");var ha=o(()=>{},"unwritable");function ca(O,e,t){let i=[];for(let n of e){let s=i.at(-1)?.segments.at(-1)?.host.end,r={
start:s??0,end:n.segments[0]?.host.start??s??0};s!==void 0&&t!==""&&r.end>=r.start&&i.push(new ve(t,[{kind:"escaped",start:0,end:t.length,host:r,write:ha}])),i.
push(n)}return i.length===0?O.slice(0,0):$O(i)}o(ca,"joined");function da(O){return e=>e.replaceAll("\\","\\\\").replaceAll(O,`\\${O}`).replaceAll(`
`,"\\n").replaceAll("	","\\t").replaceAll("\r","\\r")}o(da,"onOneLine");var Ud=o(O=>O.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll("'","\\'"),"inTri\
ple"),_d=o(O=>O.replace(/[\\`]|\$(?=\{)/g,"\\$&"),"inTemplate"),pa=o((...O)=>e=>O.some(t=>e.includes(t))?void 0:e,"inRaw"),qd=o(O=>e=>O(e)?.replace(/[{}]/g,"$&$\
&"),"braced"),Rd={"'":da("'"),'"':da('"')},vd={python:`ntrbfva\\'"`,javascript:"ntrbfv\\'\"`",go:`ntrbfva\\'"`,c:`ntrbfvae\\'"?`};function Qa(O,e,t){let i=t.text.
slice(e.from,e.to),n=Yd(O,i,e.from);if(n===void 0)return;let{start:s,end:r,write:a}=n,l=new I(t),h=s;for(let c of Xt(e))c.name!=="FormatReplacement"&&c.name!=="\
Interpolation"||(ua(l,t.text,{...n,start:h,end:c.from}),l.unknown(ye,{start:c.from,end:c.to},a),h=c.to);return ua(l,t.text,{...n,start:h,end:r}),l.build()}o(Qa,
"readString");function Yd(O,e,t){let i=/^([A-Za-z0-9]*)('''|"""|['"`])/.exec(e);if(i===null)return;let[n,s="",r=""]=i;if(O==="c"&&s.endsWith("R"))return Wd(e,t);
let a=t+n.length,l=t+e.length-(e.endsWith(r)&&e.length>=n.length+r.length?r.length:0),h=/r/i.test(s)||O==="go"&&r==="`",c=/f/i.test(s),d=r==="'"||r==='"',p=h?pa(
r,...d?[`
`]:[]):r==="`"?_d:d?Rd[r]:Ud,u=c?qd(p):p,b=h?void 0:oO(u,O==="javascript"?"drop":"keep",vd[O]);return{start:a,end:l,backslash:b,braces:c,write:u}}o(Yd,"literalO\
f");function Wd(O,e){let t=/^\w*R"([^\s()\\]{0,16})\(/.exec(O);if(t===null)return;let i=`)${t[1]}"`,n=e+O.length-(O.endsWith(i)?i.length:0);return{start:e+t[0].
length,end:n,backslash:void 0,braces:!1,write:pa(i)}}o(Wd,"rawOfC");function ua(O,e,{start:t,end:i,backslash:n,braces:s,write:r}){let a=o((h,c)=>{n===void 0?O.keep(
h,c,r):It(O,e,{start:h,end:c},n)},"add");if(!s){a(t,i);return}let l=t;for(let{0:h,index:c}of e.slice(t,i).matchAll(/\{\{|\}\}/g))a(l,t+c),O.escaped(h.charAt(0),
{start:t+c,end:t+c+2},r),l=t+c+2;a(l,i)}o(ua,"addLiteral");var hr=new Set(["String","FormatString","TemplateString","RawString"]),ni=new Set(["ContinuedString","ConcatenatedString","BinaryExpression","BinaryExp"]),cr=new Set(
"ArgList Arguments ArgumentList ArrayExpression TupleExpression LiteralValue InitializerList".split(" ")),dr=new Set(["ParenthesizedExpression","Element"]),zd=new Set(
["CallExpr","SelectorExpr","IndexExpr","SliceExpr"]),fa=new Set(["VariableName","Identifier"]),jd=new Set("AssignStatement UpdateStatement VariableDeclaration A\
ssignmentExpression ConstSpec VarSpec VarDecl InitDeclarator Assignment".split(" ")),ma=new Set(["VariableName","VariableDefinition","DefName","Identifier"]),ri=200,
Vd=1e4,Ed=16,Cd=64*1024,Pa=20,$a=ri/Pa,Gd={python:Ts,go:cs,c:ls,javascript:ps.configure({dialect:"jsx ts"})};function ot(O,e,t){let i=Zs(Gd[O],e.text);i===void 0?
new ze(t).read(e):new ur(O,e,t).read(i.topNode)}o(ot,"readCode");function xa(O){return gO(O)[0]}o(xa,"innerOf");function Ad(O){let e=O;for(let t=0;e!==null&&ni.
has(e.name);t++){if(t>ri)return!0;e=e.firstChild}return!1}o(Ad,"isLongSum");function Ld(O){if(!/\{\{|%/.test(O.text))return at(O.text)?O:void 0;let e=oa(O);return at(
e.text)?e:void 0}o(Ld,"wholeProgram");var ur=class{static{o(this,"Code")}#e;#t;#O;#i;#n;#a=0;#r;#s=!1;#c;constructor(e,t,i){this.#e=e,this.#t=t,this.#O=i,this.#r=
Ed*(t.text.length+Cd),this.#c=new UO(t.text,new RegExp(`bpftrace|${Ei.source}`,"g"))}read(e){this.#n=e;let t=[e];for(let i=t.pop();i!==void 0;i=t.pop())if(this.#u(
i)){if(hr.has(i.name)||ni.has(i.name)){let n=this.#l(i,0);if(n!==void 0){let s=Ld(n);s!==void 0?(this.#O.addStray(s,this.#h(i),!1),this.#s=!0):Oi(n,this.#O);continue}}
if(this.#f(i)){let n=this.#l(i,0),s=n!==void 0&&at(n.text);if(s?this.#O.addStray(n,this.#h(i),!0):n!==void 0&&Se(n.text)&&Oi(n,this.#O),n!==void 0&&(s||Se(n.text)))
continue}if(cr.has(i.name)){let n=this.#$(i,0);n.some(MO)&&jt(n,this.#h(i),this.#O)}t.push(...Xt(i).reverse())}this.#s&&this.#d(e)}#d(e){e.cursor().iterate(({node:t})=>{
let n=this.#e==="python"&&t.name==="BinaryExpression"?t.firstChild:Ci(this.#e,t,this.#t.text)?.text;if(!n||!fa.has(n.name))return;let s=this.#l(t,0);s!==void 0&&
at(s.text)&&this.#O.addStray(s,this.#h(n),!0)})}#h({from:e}){return this.#t.hostOffset(e)}#u({from:e,to:t}){return this.#c.someIn({start:e,end:t})}#$(e,t){return gO(
e).flatMap(i=>{let n=dr.has(i.name)?xa(i)??i:i;return cr.has(n.name)&&t<3?this.#$(n,t+1):[this.#l(n,0)??this.#o(n)]})}#o({from:e,to:t}){return new I(this.#t).unknown(
ye,{start:e,end:t}).build()}#l(e,t){if(t>ri)return;if(hr.has(e.name))return Qa(this.#e,e,this.#t);if(dr.has(e.name)){let h=xa(e);return h===void 0?void 0:this.#l(
h,t+1)}if(fa.has(e.name)){let h=this.#x(this.#m(e));return h===void 0||this.#a>=Vd||this.#r<0?void 0:(this.#a+=1,this.#r-=h.to-h.from,this.#l(h,t+1))}if(ni.has(
e.name)||this.#p(e)!==void 0)return this.#P(e,t);let i=Ci(this.#e,e,this.#t.text);if(i===void 0)return;let n=this.#l(i.text,t+$a);if(n===void 0||i.change==="not\
hing")return n;let[s,r]=i.others;if(i.change==="join")return this.#Q(s,n,t);if(i.change!=="replace")return ii(n,i.change);let a=s===void 0?void 0:this.#l(s,t+1),
l=r===void 0?void 0:this.#l(r,t+1);return a===void 0||a.hasUnknown?n:la(n,a.text,l)}#Q(e,t,i){let n=e?.name==="TypedLiteral"?e.lastChild:e;if(!n||!cr.has(n.name)||
t.hasUnknown)return;let s=gO(n);if(s.length===0||s.length>ri)return;let r=s.map(a=>this.#l(a,i+$a)??this.#o(a));return ca(this.#t,r,t.text)}#f(e){return this.#p(
e)!==void 0||Ci(this.#e,e,this.#t.text)!==void 0}#p(e){if(this.#e!=="go")return;let t=e;for(let i=0;t!==null&&zd.has(t.name)&&i<Pa;i++)t=t.firstChild;return t!==
null&&t!==e&&t.name==="BinaryExp"?t:void 0}#P(e,t){if(Ad(e))return;let i=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){if(i.length>ri)return;if(r instanceof ve){
i.push(r);continue}let a=this.#p(r);if(a!==void 0){let[p,u,m]=Xt(a);if(p===void 0||u===void 0||m===void 0||this.#m(u)!=="+")return;n.push(this.#o({from:m.from,to:r.
to}),p);continue}if(!ni.has(r.name)){r.name!=="ArithOp"&&i.push(this.#l(r,t+1)??this.#o(r));continue}let l=Xt(r),h=l.find(({name:p})=>p==="ArithOp"),c=h===void 0?
"":this.#m(h),d=r.name==="ContinuedString"||r.name==="ConcatenatedString";if(c==="%"&&this.#e==="python"&&l[0]!==void 0){let p=this.#l(l[0],t+1);if(p===void 0)return;
n.push(ii(p,"format"))}else if(d||c==="+")n.push(...l.reverse());else return}let s=i.filter(r=>r!==void 0);return s.every(r=>r.segments.every(({kind:a})=>a==="u\
nknown"))?void 0:$O(s)}#m({from:e,to:t}){return this.#t.text.slice(e,t)}#x(e){return this.#i??=this.#g(),this.#i.get(e)}#g(){let e=new Map;return this.#n?.cursor().
iterate(t=>{if(!jd.has(t.name))return;let{node:i}=t,n=Xt(i).findLast(({name:l})=>l!==";"),s=i.firstChild;for(;s!==null&&!ma.has(s.name)&&s.name!=="Equals";)s=s.
name.endsWith("Declarator")?s.firstChild:s.nextSibling;if(s===null||n===void 0||!ma.has(s.name))return;let r=this.#m(s),a=hr.has(n.name)||ni.has(n.name)||dr.has(
n.name);e.set(r,e.has(r)||!(a||this.#f(n))?void 0:n)}),e}};var qO=cn(dn(),1);function Ie(O,e){let t=O.indexOf(`
`,e);return t===-1?O.length:t+1}o(Ie,"lineEnd");function Gi(O,e){let t=Ie(O,e);for(;t<O.length&&(O.endsWith(`\\
`,t)||O.endsWith(`\\\r
`,t));)t=Ie(O,t);return t}o(Gi,"joinedLinesEnd");var Je=cn(dn(),1);var Dd=[["command","args"],["entrypoint","command"],["Entrypoint","Cmd"]],Nd=200;function si(O,e){let t=Qr(O.text)?void 0:Md(O.text);if(t===void 0){new ze(e).read(
dO(O));return}for(let i of t)Id(i.contents,O,e)}o(si,"readYaml");function Md(O){let e=(0,Je.parseAllDocuments)(O,{keepSourceTokens:!1,logLevel:"silent",uniqueKeys:!1,
strict:!1});return Array.isArray(e)&&e.every(({errors:t})=>t.length===0)?e:void 0}o(Md,"parse");function Qr(O){let e=0;for(let{0:t}of O.matchAll(/[[\]{}]/g)){if(e+=
t==="["||t==="{"?1:-1,e>Nd)return!0;e<0&&(e=0)}return/^[ \t]*(?:[-?:][ \t]+){200}/m.test(O)||/^ {4000}/m.test(O)}o(Qr,"isTooDeep");function Id(O,e,t){let i=[O];
for(let n=i.pop();n!==void 0;n=i.pop())if((0,Je.isScalar)(n)){let s=eO(n,e);if(s===void 0)continue;let r=dO(s);n!==O&&at(r.text)?t.addStray(r,Ai(n.range,e),!0):
Oi(r,t)}else if((0,Je.isSeq)(n)){jt(Xa(n.items,e),Ai(n.range,e),t);for(let s of[...n.items].reverse())i.push(s)}else if((0,Je.isMap)(n)){Bd(n,e,t);for(let{key:s,
value:r}of[...n.items].reverse())if((0,Je.isScalar)(s)&&typeof s.value=="string"&&s.value.endsWith(".bt")&&(0,Je.isScalar)(r)){let a=eO(r,e);a!==void 0&&t.add(dO(
a),Ai(s.range,e))}else i.push(r)}}o(Id,"readNode");function Bd(O,e,t){for(let[i,n]of Dd){let s=O.get(i),r=O.get(n);(0,Je.isSeq)(s)&&(0,Je.isSeq)(r)&&jt(Xa([...s.
items,...r.items],e),Ai(r.range,e),t)}}o(Bd,"readSplitCommand");function Xa(O,e){return O.map(t=>{let i=(0,Je.isScalar)(t)?eO(t,e):void 0;return i===void 0?new ve(
"",[]):dO(i)})}o(Xa,"wordsOf");function Ai(O,e){return e.hostOffset(O?.[0]??0)}o(Ai,"opensAt");var Fd=o(O=>/[\n#]|: |:$/.test(O)?void 0:O,"inPlain"),Hd=o(O=>O.includes(
`
`)?void 0:O.replaceAll("'","''"),"inSingle"),Sa=o(O=>JSON.stringify(O).slice(1,-1),"inDouble"),Kd=o(O=>O.includes(`
`)?void 0:O,"inFolded"),Jd=oO(Sa,"keep",'ntrbfvae\\"/ ');function eO(O,e){let{value:t,range:i,type:n}=O;if(typeof t!="string"||i===void 0||i===null)return;let[s,
r]=i,a=e.text;if(n==="BLOCK_LITERAL"||n==="BLOCK_FOLDED")return tu(t,{start:s,end:r,folded:n==="BLOCK_FOLDED"},e);let l=new I(e),h=n==="QUOTE_DOUBLE"||n==="QUOT\
E_SINGLE"?1:0,c=n==="QUOTE_DOUBLE"?Sa:n==="QUOTE_SINGLE"?Hd:Fd,d=0;for(let p=s+h;p<r-h;){let u=eu(a,p,n),[m,b]=u??[a.charAt(p),1];if(!t.startsWith(m,d))return;u===
void 0?l.keep(p,p+1,c):l.escaped(m,{start:p,end:p+b},c),d+=m.length,p+=b}return d===t.length?l.build():void 0}o(eO,"scalarText");var ga=/[ \t]{0,200}\r?\n[ \t\r\n]*/y,
pr=/\\\r?\n[ \t]*/y;function eu(O,e,t){let i=O[e];if(t==="QUOTE_SINGLE"&&i==="'")return["'",2];if(t==="QUOTE_DOUBLE"&&i==="\\"){if(pr.lastIndex=e,pr.test(O))return[
"",pr.lastIndex-e];let r=Jd.read(O,e+1);return r===void 0?void 0:[r.value,1+r.length]}ga.lastIndex=e;let n=ga.exec(O)?.[0];if(n===void 0)return;let s=n.split(`
`).length-1;return[s===1?" ":`
`.repeat(s-1),n.length]}o(eu,"pieceAt");function tu(O,{start:e,end:t,folded:i},n){let s=n.text,r=Ie(s,e),a=/^(?:[ \t]*\r?\n)*( *)/.exec(s.slice(r,t))?.[1]?.length??
0,l=i?Kd:d=>d.replaceAll(`
`,`
${" ".repeat(a)}`),h=new I(n),c=0;for(let d=r;d<t&&c<O.length;){let p=Math.min(t,Ie(s,d)),u=p-(/\r?\n$/.exec(s.slice(d,p))?.[0].length??0),m=Math.min(u,d+a),b=s.
slice(m,u);if(!O.startsWith(b,c))return;h.keep(m,u,l),c+=b.length;let S=O[c];(i||u<p)&&(S===" "||S===`
`)&&(!i&&p===u+1?h.keep(u,p,l):h.escaped(S,{start:u,end:p},l),c+=1),d=p}return O.slice(c).trim()===""?h.build():void 0}o(tu,"blockText");function Li(O,e){let t=[];for(let{keyword:i,start:n,args:s,document:r}of ru(O)){i==="FROM"&&(t=[]);let a=O.hostOffset(n),l=ou(s);l!==void 0?(jt(i==="CMD"?[...t,
...l]:l,a,e),i==="ENTRYPOINT"&&(t=l)):Ge(r===void 0?s:O.slice(r.start,r.end),e)}}o(Li,"readDockerfile");var Ou=/^\s*(RUN|CMD|ENTRYPOINT|HEALTHCHECK|FROM)\b(?:[ \t]+--[\w-]+=\S+|[ \t]+CMD\b)*/i,
iu=/^(?:#[ \t]*\w+[ \t]*=[^\n]*\n)*#[ \t]*escape[ \t]*=[ \t]*`/i,nu=/<<-?(["']?)([A-Za-z_]\w*)\1/;function*ru(O){let{text:e}=O,t=iu.test(e)?/`[ \t]*\r?\n?$/:/\\[ \t]*\r?\n?$/;
for(let i=0;i<e.length;){let n=i,s=Ou.exec(e.slice(i,Ie(e,i))),r=new I(O),a=i+(s?.[0].length??0);for(let p=!0;p&&i<e.length;){let u=Ie(e,i),m=e.slice(a,u),b=/^\s*(?:#|$)/.
test(e.slice(i,u)),S=t.exec(m);b||r.keep(a,S===null?u:a+S.index,au),p=b?i>n:S!==null,i=u,a=u}if(s===null)continue;let l=r.build(),h=nu.exec(l.text),c=h===null?void 0:
{start:i,end:su(e,i,h[2]??"")};c!==void 0&&(i=Ie(e,c.end));let d=/^\s*<</.test(l.text);yield{keyword:(s[1]??"").toUpperCase(),start:n,args:l,document:d?c:void 0}}}
o(ru,"instructionsOf");function su(O,e,t){for(let i=e;i<O.length&&i-e<ba;i=Ie(O,i))if(O.slice(i,Ie(O,i)).trim()===t)return i;return e}o(su,"documentEnd");var ba=64*
1024,au=o(O=>O.includes(`
`)?void 0:O,"oneLine");function ou(O){if(!/^\s*\[/.test(O.text)||O.text.length>ba)return;let e=(0,qO.parseDocument)(O.text,{logLevel:"silent"});if(!(e.errors.length>
0||!(0,qO.isSeq)(e.contents)))return e.contents.items.map(t=>((0,qO.isScalar)(t)?eO(t,O):void 0)??new ve("",[]))}o(ou,"listOf");var lu={};function fr(O,e){let t=e||lu,i=typeof t.includeImageAlt=="boolean"?t.includeImageAlt:!0,n=typeof t.includeHtml=="boolean"?t.includeHtml:!0;return wa(O,
i,n)}o(fr,"toString");function wa(O,e,t){if(hu(O)){if("value"in O)return O.type==="html"&&!t?"":O.value;if(e&&"alt"in O&&O.alt)return O.alt;if("children"in O)return ka(
O.children,e,t)}return Array.isArray(O)?ka(O,e,t):""}o(wa,"one");function ka(O,e,t){let i=[],n=-1;for(;++n<O.length;)i[n]=wa(O[n],e,t);return i.join("")}o(ka,"a\
ll");function hu(O){return!!(O&&typeof O=="object")}o(hu,"node");var mr={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",Afr:"𝔄",Agrave:"À",Alpha:"Α",Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",ApplyFunction:"\
⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",Backslash:"∖",Barv:"⫧",Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"Β",Bfr:"𝔅",
Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",COPY:"©",Cacute:"Ć",Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"Ç",Ccirc:"\
Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",CenterDot:"·",Cfr:"ℭ",Chi:"Χ",CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"\
∲",CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",CounterClockwiseContourIntegral:"\
∳",Cross:"⨯",Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",
Del:"∇",Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",DifferentialD:"\
ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",DoubleLeftRightArrow:"\
⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"\
⇑",DoubleUpDownArrow:"⇕",DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"\
⥞",DownLeftVector:"↽",DownLeftVectorBar:"⥖",DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",Downarrow:"\
⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",Emacr:"Ē",EmptySmallSquare:"\
◻",EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",Esim:"⩳",Eta:"Η",Euml:"Ë",Exists:"\
∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",Fouriertrf:"ℱ",Fscr:"ℱ",GJcy:"Ѓ",GT:"\
>",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",GreaterEqual:"≥",GreaterEqualLess:"⋛",GreaterFullEqual:"\
≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",Gscr:"𝒢",Gt:"≫",HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",
HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",HumpDownHump:"≎",HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",
Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",ImaginaryI:"ⅈ",Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"\
⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",Iscr:"ℐ",Itilde:"Ĩ",Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",
KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",Kcedil:"Ķ",Kcy:"К",Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"\
↞",Lcaron:"Ľ",Lcedil:"Ļ",Lcy:"Л",LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",
LeftDownTeeVector:"⥡",LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",LeftTeeArrow:"↤",
LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",LeftUpVector:"↿",LeftUpVectorBar:"\
⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",LessFullEqual:"≦",LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"\
⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"\
⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",
Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"\
​",NegativeThinSpace:"​",NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:`
`,Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:" ",Nopf:"ℕ",Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",
NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"≯",NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"\
⩾̸",NotGreaterTilde:"≵",NotHumpDownHump:"≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",
NotLessEqual:"≰",NotLessGreater:"≸",NotLessLess:"≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",
NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",NotRightTriangleEqual:"\
⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",NotSubsetEqual:"⊈",NotSucceeds:"\
⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"≿̸",NotSuperset:"⊃⃒",NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",
NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",Ntilde:"Ñ",Nu:"Ν",OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",
Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"“",OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"\
⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"\
ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",PrecedesSlantEqual:"≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"\
∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",Qscr:"𝒬",RBarr:"⤐",REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",
Rcy:"Р",Re:"ℜ",ReverseElement:"∋",ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"\
⇥",RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",RightFloor:"⌋",
RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"⧐",RightTriangleEqual:"⊵",RightUpDownVector:"⥏",RightUpTeeVector:"\
⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"⇒",Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",
Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",Scedil:"Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"\
←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",Sopf:"𝕊",Sqrt:"√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"\
⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",SquareUnion:"⊔",Sscr:"𝒮",Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"\
⪰",SucceedsSlantEqual:"≽",SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"\
Ћ",TScy:"Ц",Tab:"	",Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"\
≃",TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",Ucirc:"\
Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",UnionPlus:"⊎",Uogon:"\
Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"↕",UpEquilibrium:"⥮",UpTee:"⊥",UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"\
⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",Uscr:"𝒰",Utilde:"Ũ",Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",
Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",VerticalSeparator:"❘",VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"\
𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"𝒲",Xfr:"𝔛",Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",
Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"Ж",Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",
Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"∿",acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",
alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",andand:"⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",
angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",angmsdae:"⦬",angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"\
⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",ap:"≈",apE:"⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"\
å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",auml:"ä",awconint:"∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"\
∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",barwedge:"⌅",bbrk:"⎵",bbrktbrk:"⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",
bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",between:"≬",bfr:"𝔟",bigcap:"⋂",bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"\
⨆",bigstar:"★",bigtriangledown:"▽",bigtriangleup:"△",biguplus:"⨄",bigvee:"⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"\
▴",blacktriangledown:"▾",blacktriangleleft:"◂",blacktriangleright:"▸",blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",
bnot:"⌐",bopf:"𝕓",bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"\
╧",boxUL:"╝",boxUR:"╚",boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",
boxdR:"╒",boxdl:"┐",boxdr:"┌",boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",
boxul:"┘",boxur:"└",boxv:"│",boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"\
⁏",bsim:"∽",bsime:"⋍",bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"\
⩄",capbrcup:"⩉",capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"\
⩐",cdot:"ċ",cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"\
≗",circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",cirmid:"\
⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",complexes:"ℂ",
cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",csup:"⫐",csupe:"\
⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",cupdot:"⊍",
cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",curvearrowleft:"↶",curvearrowright:"\
↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"\
⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"\
⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"\
⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",doteqdot:"≑",dotminus:"∸",dotplus:"∔",dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"\
⇊",downharpoonleft:"⇃",downharpoonright:"⇂",drbkarow:"⤐",drcorn:"⌟",drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"\
▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"џ",dzigrarr:"⟿",eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",
ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",eg:"⪚",egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",
empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:" ",emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"\
ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",eqcolon:"≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"\
⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",esdot:"≐",esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",
fallingdotseq:"≒",fcy:"ф",female:"♀",ffilig:"ﬃ",fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"\
𝕗",forall:"∀",fork:"⋔",forkv:"⫙",fpartint:"⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"\
¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",
gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",gesdoto:"\
⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",gnapprox:"\
⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",gtdot:"⋗",
gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",gvnE:"≩︀",
hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",hellip:"…",
hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",hscr:"𝒽",hslash:"\
ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",ii:"ⅈ",iiiint:"⨌",
iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",in:"∈",incare:"℅",infin:"\
∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",iogon:"į",iopf:"𝕚",iota:"ι",iprod:"\
⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"\
й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",
kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"\
⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"\
↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"❲",lbrace:"{",lbrack:"[",lbrke:"⦋",lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"\
ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"⥧",ldrushar:"⥋",ldsh:"↲",le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"\
↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",leftrightarrows:"⇆",leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",
leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",lesdot:"⩿",lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"\
⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",lfisht:"⥼",lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"\
▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",lltri:"◺",lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",
lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"⟦",longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"\
↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",loplus:"⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"\
⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",lrm:"‎",lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"\
‚",lstrok:"ł",lt:"<",ltcc:"⪦",ltcir:"⩹",ltdot:"⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",
lurdshar:"⥊",luruhar:"⥦",lvertneqq:"≨︀",lvnE:"≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",
mapstoleft:"↤",mapstoup:"↥",marker:"▮",mcomma:"⨩",mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"\
⫰",middot:"·",minus:"−",minusb:"⊟",minusd:"∸",minusdu:"⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",
mu:"μ",multimap:"⊸",mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"\
⇏",nVDash:"⊯",nVdash:"⊮",nabla:"∇",nacute:"ń",nang:"∠⃒",nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"\
ℕ",nbsp:" ",nbump:"≎̸",nbumpe:"≏̸",ncap:"⩃",ncaron:"ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",
nearhk:"⤤",nearr:"↗",nearrow:"↗",nedot:"≐̸",nequiv:"≢",nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",
ngeqq:"≧̸",ngeqslant:"⩾̸",nges:"⩾̸",ngsim:"≵",ngt:"≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"\
њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",nldr:"‥",nle:"≰",nleftarrow:"↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"\
≮",nlsim:"≴",nlt:"≮",nltri:"⋪",nltrie:"⋬",nmid:"∤",nopf:"𝕟",not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"\
⋶",notni:"∌",notniva:"∌",notnivb:"⋾",notnivc:"⋽",npar:"∦",nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯\
̸",nprec:"⊀",npreceq:"⪯̸",nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",
nscr:"𝓃",nshortmid:"∤",nshortparallel:"∦",nsim:"≁",nsime:"≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",
nsube:"⊈",nsubset:"⊂⃒",nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",
nsupseteqq:"⫆̸",ntgl:"≹",ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"\
№",numsp:" ",nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",
nvrArr:"⤃",nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",
ocy:"о",odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"\
∮",olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",oplus:"\
⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",osol:"⊘",
otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",percnt:"%",period:"\
.",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",planck:"ℏ",planckh:"ℎ",plankv:"\
ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",plustwo:"⨧",pm:"±",pointint:"⨕",popf:"\
𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",
precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",profline:"⌒",profsurf:"⌓",prop:"∝",propto:"\
∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"\
?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",
range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",
rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",rbarr:"⤍",rbbrk:"❳",rbrace:"}",rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"\
ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"⥩",rdquo:"”",rdquor:"”",rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"\
▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",rharu:"⇀",rharul:"⥬",rho:"ρ",rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"\
⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"⇌",rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"\
≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",rmoustache:"⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"\
⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",rrarr:"⇉",rsaquo:"›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",
rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",ruluhar:"⥨",rx:"℞",sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",
scirc:"ŝ",scnE:"⪶",scnap:"⪺",scnsim:"⋩",scpolint:"⨓",scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"\
↘",sect:"§",semi:";",seswar:"⤩",setminus:"∖",setmn:"∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"\
∥",shy:"­",sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"\
⨤",simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"\
⧄",solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"\
⊏",sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",
ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",submult:"\
⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",subsub:"⫕",
subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",sung:"♪",sup1:"\
¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",supmult:"⫂",supnE:"\
⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",supsup:"⫖",swArr:"⇙",swarhk:"\
⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"\
∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"≈",thicksim:"∼",thinsp:" ",thkap:"≈",thksim:"∼",thorn:"þ",tilde:"˜",times:"×",
timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",topbot:"⌶",topcir:"⫱",topf:"𝕥",topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",
triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",triangleq:"≜",triangleright:"▹",trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"\
⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",tscy:"ц",tshcy:"ћ",tstrok:"ŧ",twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",
uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",ucirc:"û",ucy:"у",udarr:"⇅",udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",
uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"⌏",ultri:"◸",umacr:"ū",uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",
upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"ϒ",upsilon:"υ",upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"\
◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"⇈",uuml:"ü",uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"\
ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"∝",varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"\
⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"⊲",vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"\
|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"⊃⃒",vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",
vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"∧",wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"\
⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"⟺",xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"\
⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"⨆",xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"\
¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"\
⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"};var cu={}.hasOwnProperty;function RO(O){return cu.call(mr,O)?mr[O]:!1}o(RO,"decodeNamedCharacterReference");function Be(O,e,t,i){let n=O.length,s=0,r;if(e<0?e=-e>n?0:n+e:e=e>n?n:e,t=t>0?t:0,i.length<1e4)r=Array.from(i),r.unshift(e,t),O.splice(...r);else for(t&&O.splice(
e,t);s<i.length;)r=i.slice(s,s+1e4),r.unshift(e,0),O.splice(...r),s+=1e4,e+=1e4}o(Be,"splice");function Ae(O,e){return O.length>0?(Be(O,O.length,0,e),O):e}o(Ae,
"push");var Ta={}.hasOwnProperty;function Za(O){let e={},t=-1;for(;++t<O.length;)du(e,O[t]);return e}o(Za,"combineExtensions");function du(O,e){let t;for(t in e){let n=(Ta.
call(O,t)?O[t]:void 0)||(O[t]={}),s=e[t],r;if(s)for(r in s){Ta.call(n,r)||(n[r]=[]);let a=s[r];uu(n[r],Array.isArray(a)?a:a?[a]:[])}}}o(du,"syntaxExtension");function uu(O,e){
let t=-1,i=[];for(;++t<e.length;)(e[t].add==="after"?O:i).push(e[t]);Be(O,0,0,i)}o(uu,"constructs");function Di(O,e){let t=Number.parseInt(O,e);return t<9||t===11||t>13&&t<32||t>126&&t<160||t>55295&&t<57344||t>64975&&t<65008||(t&65535)===65535||(t&65535)===65534||
t>1114111?"�":String.fromCodePoint(t)}o(Di,"decodeNumericCharacterReference");function Vt(O){return O.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}o(Vt,"normalizeIdentifier");var et=tO(/[A-Za-z]/),Le=tO(/[\dA-Za-z]/),ya=tO(/[#-'*+\--9=?A-Z^-~]/);function ai(O){return O!==null&&(O<32||O===127)}o(ai,"asciiControl");var oi=tO(/\d/),Ua=tO(
/[\dA-Fa-f]/),_a=tO(/[!-/:-@[-`{-~]/);function C(O){return O!==null&&O<-2}o(C,"markdownLineEnding");function $e(O){return O!==null&&(O<0||O===32)}o($e,"markdown\
LineEndingOrSpace");function L(O){return O===-2||O===-1||O===32}o(L,"markdownSpace");var qa=tO(new RegExp("\\p{P}|\\p{S}","u")),Ra=tO(/\s/);function tO(O){return e;
function e(t){return t!==null&&t>-1&&O.test(String.fromCharCode(t))}}o(tO,"regexCheck");function B(O,e,t,i){let n=i?i-1:1/0,s=0;return r;function r(l){return L(l)?(O.enter(t),a(l)):e(l)}function a(l){return L(l)&&s++<n?(O.consume(l),a):(O.exit(t),e(
l))}}o(B,"factorySpace");function $r(O,e,t,i,n,s){let r=0;return a;function a(c){return s>0&&L(c)?(O.enter(i),l(c)):h(c)}function l(c){return L(c)&&r<s?(O.consume(
c),r++,l):(O.exit(i),h(c))}function h(c){return r>=n?e(c):t(c)}}o($r,"factorySpaceMinMax");var va={tokenize:pu};function pu(O){let e=O.attempt(this.parser.constructs.contentInitial,i,n),t;return e;function i(a){if(a===null){O.consume(a);return}return O.
enter("lineEnding"),O.consume(a),O.exit("lineEnding"),B(O,e,"linePrefix")}function n(a){return O.enter("paragraph"),s(a)}function s(a){let l=O.enter("chunkText",
{contentType:"text",previous:t});return t&&(t.next=l),t=l,r(a)}function r(a){if(a===null){O.exit("chunkText"),O.exit("paragraph"),O.consume(a);return}return C(a)?
(O.consume(a),O.exit("chunkText"),s):(O.consume(a),r)}}o(pu,"initializeContent");var Et=class{static{o(this,"EditMap")}constructor(){this.index=new Map,this.map=[]}add(e,t,i){Ya(this,e,t,i,!1)}addBefore(e,t,i){Ya(this,e,t,i,!0)}consume(e){if(this.
map.sort(function(s,r){return s[0]-r[0]}),this.map.length===0)return;let t=this.map.length,i=[];for(;t>0;)t-=1,i.push(e.slice(this.map[t][0]+this.map[t][1]),this.
map[t][2]),e.length=this.map[t][0];i.push(e.slice()),e.length=0;let n=i.pop();for(;n;){for(let s of n)e.push(s);n=i.pop()}this.map.length=0,this.index.clear()}};
function Ya(O,e,t,i,n){if(t===0&&i.length===0)return;let s=O.index.get(e);if(s){s[1]+=t,n?(i.push(...s[2]),s[2]=i):s[2].push(...i);return}let r=[e,t,i];O.map.push(
r),O.index.set(e,r)}o(Ya,"addImplementation");var za={tokenize:Qu},Wa={tokenize:fu};function Qu(O){let e=this,t=[],i=0,n,s,r;return a;function a(w){if(i<t.length){let Z=t[i];return e.containerState=Z[1],O.attempt(
Z[0].continuation,l,h)(w)}return h(w)}function l(w){if(i++,e.containerState._closeFlow){e.containerState._closeFlow=void 0,n&&_();let Z=e.events.length,k=Z,g;for(;k--;)
if(e.events[k][0]==="exit"&&e.events[k][1].type==="chunkFlow"){g=e.events[k][1].end;break}x(i);let T=Z;for(;T<e.events.length;)e.events[T][1].end={...g},T++;let y=new Et;
return y.add(k+1,0,e.events.slice(Z)),y.add(Z,T-Z,[]),y.consume(e.events),h(w)}return a(w)}function h(w){if(i===t.length){if(!n)return p(w);if(n.currentConstruct&&
n.currentConstruct.concrete)return m(w);e.interrupt=!!(n.currentConstruct&&!n._gfmTableDynamicInterruptHack)}return e.containerState={},O.check(Wa,c,d)(w)}function c(w){
return n&&_(),x(i),p(w)}function d(w){return e.parser.lazy[e.now().line]=i!==t.length,r=e.now().offset,m(w)}function p(w){return e.containerState={},O.attempt(Wa,
u,m)(w)}function u(w){return i++,t.push([e.currentConstruct,e.containerState]),p(w)}function m(w){if(w===null){n&&_(),x(0),O.consume(w);return}return n=n||e.parser.
flow(e.now()),O.enter("chunkFlow",{_tokenizer:n,contentType:"flow",previous:s}),b(w)}function b(w){if(w===null){S(O.exit("chunkFlow"),!0),x(0),O.consume(w);return}
return C(w)?(O.consume(w),S(O.exit("chunkFlow")),i=0,e.interrupt=void 0,a):(O.consume(w),b)}function S(w,Z){let k=e.sliceStream(w);if(Z&&k.push(null),w.previous=
s,s&&(s.next=w),s=w,n.defineSkip(w.start),n.write(k),e.parser.lazy[w.start.line]){let g=n.events.length;for(;g--;)if(n.events[g][1].start.offset<r&&(!n.events[g][1].
end||n.events[g][1].end.offset>r))return;let T=e.events.length,y=T,Y,z;for(;y--;)if(e.events[y][0]==="exit"&&e.events[y][1].type==="chunkFlow"){if(Y){z=e.events[y][1].
end;break}Y=!0}for(x(i),g=T;g<e.events.length;)e.events[g][1].end={...z},g++;let E=new Et;E.add(y+1,0,e.events.slice(T)),E.add(T,g-T,[]),E.consume(e.events)}}function x(w){
let Z=t.length;for(;Z-- >w;){let k=t[Z];e.containerState=k[1],k[0].exit.call(e,O)}t.length=w}function _(){n.write([null]),s=void 0,n=void 0,e.containerState._closeFlow=
void 0}}o(Qu,"initializeDocument");function fu(O,e,t){return B(O,O.attempt(this.parser.constructs.document,e,t),"linePrefix",this.parser.constructs.disable.null.
includes("codeIndented")?void 0:4)}o(fu,"tokenizeContainer");function xr(O){if(O===null||$e(O)||Ra(O))return 1;if(qa(O))return 2}o(xr,"classifyCharacter");function vO(O,e,t){let i=[],n=-1;for(;++n<O.length;){let s=O[n].resolveAll;s&&!i.includes(s)&&(e=s(e,t),i.push(s))}return e}o(vO,"resolveAll");var li={name:"attention",resolveAll:mu,tokenize:$u};function mu(O,e){let t=-1,i;for(;++t<O.length;)if(O[t][0]==="enter"&&O[t][1].type==="attentionSequence"&&O[t][1].
_close){let n=t;for(;n--;)if(O[n][0]==="exit"&&O[n][1].type==="attentionSequence"&&O[n][1]._open&&e.sliceSerialize(O[n][1]).charCodeAt(0)===e.sliceSerialize(O[t][1]).
charCodeAt(0)){if((O[n][1]._close||O[t][1]._open)&&(O[t][1].end.offset-O[t][1].start.offset)%3&&!((O[n][1].end.offset-O[n][1].start.offset+O[t][1].end.offset-O[t][1].
start.offset)%3))continue;let s=O[n][1].end.offset-O[n][1].start.offset>1&&O[t][1].end.offset-O[t][1].start.offset>1?2:1,r={...O[n][1].end},a={...O[t][1].start};
ja(r,-s),ja(a,s);let l={type:s>1?"strongSequence":"emphasisSequence",start:r,end:{...O[n][1].end}},h={type:s>1?"strongSequence":"emphasisSequence",start:{...O[t][1].
start},end:a},c={type:s>1?"strongText":"emphasisText",start:{...O[n][1].end},end:{...O[t][1].start}},d={type:s>1?"strong":"emphasis",start:{...l.start},end:{...h.
end}};O[n][1].end={...l.start},O[t][1].start={...h.end},i=[],O[n][1].end.offset-O[n][1].start.offset&&(i=Ae(i,[["enter",O[n][1],e],["exit",O[n][1],e]])),i=Ae(i,
[["enter",d,e],["enter",l,e],["exit",l,e],["enter",c,e]]),i=Ae(i,vO(e.parser.constructs.insideSpan.null,O.slice(n+1,t),e)),i=Ae(i,[["exit",c,e],["enter",h,e],["\
exit",h,e],["exit",d,e]]);let p=0;O[t][1].end.offset-O[t][1].start.offset&&(p=2,i=Ae(i,[["enter",O[t][1],e],["exit",O[t][1],e]])),Be(O,n-1,t-n+3,i),t=n+i.length-
p-2;break}}for(t=-1;++t<O.length;)O[t][1].type==="attentionSequence"&&(O[t][1].type="data");return O}o(mu,"resolveAllAttention");function $u(O,e){let t=this.parser.
constructs.attentionMarkers.null,i=this.previous,n=xr(i),s;return r;function r(l){return s=l,O.enter("attentionSequence"),a(l)}function a(l){if(l===s)return O.consume(
l),a;let h=O.exit("attentionSequence"),c=xr(l),d=!c||c===2&&n||t.includes(l)&&l!==42&&l!==95,p=!n||n===2&&c||t.includes(i)&&i!==42&&i!==95;return h._open=!!(s===
42?d:d&&(n||!p)),h._close=!!(s===42?p:p&&(c||!d)),e(l)}}o($u,"tokenizeAttention");function ja(O,e){O.column+=e,O.offset+=e,O._bufferIndex+=e}o(ja,"movePoint");var Pr={name:"autolink",tokenize:xu};function xu(O,e,t){let i=0;return n;function n(u){return O.enter("autolink"),O.enter("autolinkMarker"),O.consume(u),O.exit(
"autolinkMarker"),O.enter("autolinkProtocol"),s}function s(u){return et(u)?(O.consume(u),r):u===64?t(u):h(u)}function r(u){return u===43||u===45||u===46||Le(u)?
(i=1,a(u)):h(u)}function a(u){return u===58?(O.consume(u),i=0,l):(u===43||u===45||u===46||Le(u))&&i++<32?(O.consume(u),a):(i=0,h(u))}function l(u){return u===62?
(O.exit("autolinkProtocol"),O.enter("autolinkMarker"),O.consume(u),O.exit("autolinkMarker"),O.exit("autolink"),e):u===null||u===32||u===60||ai(u)?t(u):(O.consume(
u),l)}function h(u){return u===64?(O.consume(u),c):ya(u)?(O.consume(u),h):t(u)}function c(u){return Le(u)?d(u):t(u)}function d(u){return u===46?(O.consume(u),i=
0,c):u===62?(O.exit("autolinkProtocol").type="autolinkEmail",O.enter("autolinkMarker"),O.consume(u),O.exit("autolinkMarker"),O.exit("autolink"),e):p(u)}function p(u){
if((u===45||Le(u))&&i++<63){let m=u===45?p:d;return O.consume(u),m}return t(u)}}o(xu,"tokenizeAutolink");var OO={partial:!0,tokenize:Pu};function Pu(O,e,t){return i;function i(s){return L(s)?B(O,n,"linePrefix")(s):n(s)}function n(s){return s===null||C(s)?e(s):t(s)}}
o(Pu,"tokenizeBlankLine");var Ni={continuation:{tokenize:Xu},exit:Su,name:"blockQuote",tokenize:gu};function gu(O,e,t){let i=this;return n;function n(r){if(r===62){let a=i.containerState;
return a.open||(O.enter("blockQuote",{_container:!0}),a.open=!0),O.enter("blockQuotePrefix"),O.enter("blockQuoteMarker"),O.consume(r),O.exit("blockQuoteMarker"),
s}return t(r)}function s(r){return L(r)?(O.enter("blockQuotePrefixWhitespace"),O.consume(r),O.exit("blockQuotePrefixWhitespace"),O.exit("blockQuotePrefix"),e):(O.
exit("blockQuotePrefix"),e(r))}}o(gu,"tokenizeBlockQuoteStart");function Xu(O,e,t){let i=this;return n;function n(r){return L(r)?B(O,s,"linePrefix",i.parser.constructs.
disable.null.includes("codeIndented")?void 0:4)(r):s(r)}function s(r){return O.attempt(Ni,e,t)(r)}}o(Xu,"tokenizeBlockQuoteContinuation");function Su(O){O.exit(
"blockQuote")}o(Su,"exit");var Mi={name:"characterEscape",tokenize:bu};function bu(O,e,t){return i;function i(s){return O.enter("characterEscape"),O.enter("escapeMarker"),O.consume(s),O.exit(
"escapeMarker"),n}function n(s){return _a(s)?(O.enter("characterEscapeValue"),O.consume(s),O.exit("characterEscapeValue"),O.exit("characterEscape"),e):t(s)}}o(bu,
"tokenizeCharacterEscape");var Ii={name:"characterReference",tokenize:ku};function ku(O,e,t){let i=this,n=0,s,r;return a;function a(d){return O.enter("characterReference"),O.enter("charac\
terReferenceMarker"),O.consume(d),O.exit("characterReferenceMarker"),l}function l(d){return d===35?(O.enter("characterReferenceMarkerNumeric"),O.consume(d),O.exit(
"characterReferenceMarkerNumeric"),h):(O.enter("characterReferenceValue"),s=31,r=Le,c(d))}function h(d){return d===88||d===120?(O.enter("characterReferenceMarke\
rHexadecimal"),O.consume(d),O.exit("characterReferenceMarkerHexadecimal"),O.enter("characterReferenceValue"),s=6,r=Ua,c):(O.enter("characterReferenceValue"),s=7,
r=oi,c(d))}function c(d){if(d===59&&n){let p=O.exit("characterReferenceValue");return r===Le&&!RO(i.sliceSerialize(p))?t(d):(O.enter("characterReferenceMarker"),
O.consume(d),O.exit("characterReferenceMarker"),O.exit("characterReference"),e)}return r(d)&&n++<s?(O.consume(d),c):t(d)}}o(ku,"tokenizeCharacterReference");var hi={partial:!0,tokenize:wu};function wu(O,e,t){let i=this;return n;function n(r){return r===null?t(r):(O.enter("lineEnding"),O.consume(r),O.exit("lineEnding"),
s)}function s(r){return i.parser.lazy[i.now().line]?t(r):e(r)}}o(wu,"tokenizeNonLazyContinuation");var Bi={concrete:!0,name:"codeFenced",tokenize:Tu};function Tu(O,e,t){let i=this,n={partial:!0,tokenize:k},s=0,r=0,a;return l;function l(g){return h(g)}function h(g){
let T=i.events[i.events.length-1];return s=T&&T[1].type==="linePrefix"?T[2].sliceSerialize(T[1],!0).length:0,a=g,O.enter("codeFenced"),O.enter("codeFencedFence"),
O.enter("codeFencedFenceSequence"),c(g)}function c(g){return g===a?(r++,O.consume(g),c):r<3?t(g):(O.exit("codeFencedFenceSequence"),L(g)?B(O,d,"whitespace")(g):
d(g))}function d(g){return g===null||C(g)?(O.exit("codeFencedFence"),i.interrupt?e(g):O.check(hi,b,Z)(g)):(O.enter("codeFencedFenceInfo"),O.enter("chunkString",
{contentType:"string"}),p(g))}function p(g){return g===null||C(g)?(O.exit("chunkString"),O.exit("codeFencedFenceInfo"),d(g)):L(g)?(O.exit("chunkString"),O.exit(
"codeFencedFenceInfo"),B(O,u,"whitespace")(g)):g===96&&g===a?t(g):(O.consume(g),p)}function u(g){return g===null||C(g)?d(g):(O.enter("codeFencedFenceMeta"),O.enter(
"chunkString",{contentType:"string"}),m(g))}function m(g){return g===null||C(g)?(O.exit("chunkString"),O.exit("codeFencedFenceMeta"),d(g)):g===96&&g===a?t(g):(O.
consume(g),m)}function b(g){return O.attempt(n,Z,S)(g)}function S(g){return O.enter("lineEnding"),O.consume(g),O.exit("lineEnding"),x}function x(g){return s>0&&
L(g)?B(O,_,"linePrefix",s+1)(g):_(g)}function _(g){return g===null||C(g)?O.check(hi,b,Z)(g):(O.enter("codeFlowValue"),w(g))}function w(g){return g===null||C(g)?
(O.exit("codeFlowValue"),_(g)):(O.consume(g),w)}function Z(g){return O.exit("codeFenced"),e(g)}function k(g,T,y){let Y=0;return z;function z(W){return g.enter("\
lineEnding"),g.consume(W),g.exit("lineEnding"),E}function E(W){return g.enter("codeFencedFence"),L(W)?B(g,R,"linePrefix",i.parser.constructs.disable.null.includes(
"codeIndented")?void 0:4)(W):R(W)}function R(W){return W===a?(g.enter("codeFencedFenceSequence"),v(W)):y(W)}function v(W){return W===a?(Y++,g.consume(W),v):Y>=r?
(g.exit("codeFencedFenceSequence"),L(W)?B(g,q,"whitespace")(W):q(W)):y(W)}function q(W){return W===null||C(W)?(g.exit("codeFencedFence"),T(W)):y(W)}}}o(Tu,"toke\
nizeCodeFenced");var ci={name:"codeIndented",tokenize:yu},Zu={partial:!0,tokenize:Uu};function yu(O,e,t){return i;function i(a){return O.enter("codeIndented"),$r(O,n,t,"linePref\
ix",4,4)(a)}function n(a){return a===null?r(a):C(a)?O.attempt(Zu,n,r)(a):(O.enter("codeFlowValue"),s(a))}function s(a){return a===null||C(a)?(O.exit("codeFlowVa\
lue"),n(a)):(O.consume(a),s)}function r(a){return O.exit("codeIndented"),e(a)}}o(yu,"tokenizeCodeIndented");function Uu(O,e,t){let i=this;return n;function n(r){
return i.parser.lazy[i.now().line]?t(r):C(r)?(O.enter("lineEnding"),O.consume(r),O.exit("lineEnding"),n):$r(O,e,s,"linePrefix",4,4)(r)}function s(r){return C(r)?
n(r):t(r)}}o(Uu,"tokenizeFurtherStart");var gr={name:"codeText",previous:qu,resolve:_u,tokenize:Ru};function _u(O){let e=O.length-4,t=3,i,n;if((O[t][1].type==="lineEnding"||O[t][1].type==="space")&&(O[e][1].
type==="lineEnding"||O[e][1].type==="space")){for(i=t;++i<e;)if(O[i][1].type==="codeTextData"){O[t][1].type="codeTextPadding",O[e][1].type="codeTextPadding",t+=
2,e-=2;break}}for(i=t-1,e++;++i<=e;)n===void 0?i!==e&&O[i][1].type!=="lineEnding"&&(n=i):(i===e||O[i][1].type==="lineEnding")&&(O[n][1].type="codeTextData",i!==
n+2&&(O[n][1].end=O[i-1][1].end,O.splice(n+2,i-n-2),e-=i-n-2,i=n+2),n=void 0);return O}o(_u,"resolveCodeText");function qu(O){return O!==96||this.events[this.events.
length-1][1].type==="characterEscape"}o(qu,"previous");function Ru(O,e,t){let i=this,n=0,s,r;return a;function a(p){return O.enter("codeText"),O.enter("codeText\
Sequence"),l(p)}function l(p){return p===96?(O.consume(p),n++,l):(O.exit("codeTextSequence"),h(p))}function h(p){return p===null?t(p):p===32?(O.enter("space"),O.
consume(p),O.exit("space"),h):p===96?(r=O.enter("codeTextSequence"),s=0,d(p)):C(p)?(O.enter("lineEnding"),O.consume(p),O.exit("lineEnding"),h):(O.enter("codeTex\
tData"),c(p))}function c(p){return p===null||p===32||p===96||C(p)?(O.exit("codeTextData"),h(p)):(O.consume(p),c)}function d(p){return p===96?(O.consume(p),s++,d):
s===n?(O.exit("codeTextSequence"),O.exit("codeText"),e(p)):(r.type="codeTextData",c(p))}}o(Ru,"tokenizeCodeText");var Fi=class{static{o(this,"SpliceBuffer")}constructor(e){this.left=e?[...e]:[],this.right=[]}get(e){if(e<0||e>=this.left.length+this.right.length)throw new RangeError(
"Cannot access index `"+e+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`");return e<this.left.length?this.left[e]:this.right[this.right.
length-e+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){return this.setCursor(0),this.right.pop()}slice(e,t){let i=t??Number.
POSITIVE_INFINITY;return i<this.left.length?this.left.slice(e,i):e>this.left.length?this.right.slice(this.right.length-i+this.left.length,this.right.length-e+this.
left.length).reverse():this.left.slice(e).concat(this.right.slice(this.right.length-i+this.left.length).reverse())}splice(e,t,i){let n=t||0;this.setCursor(Math.
trunc(e));let s=this.right.splice(this.right.length-n,Number.POSITIVE_INFINITY);return i&&di(this.left,i),s.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),
this.left.pop()}push(e){this.setCursor(Number.POSITIVE_INFINITY),this.left.push(e)}pushMany(e){this.setCursor(Number.POSITIVE_INFINITY),di(this.left,e)}unshift(e){
this.setCursor(0),this.right.push(e)}unshiftMany(e){this.setCursor(0),di(this.right,e.reverse())}setCursor(e){if(!(e===this.left.length||e>this.left.length&&this.
right.length===0||e<0&&this.left.length===0))if(e<this.left.length){let t=this.left.splice(e,Number.POSITIVE_INFINITY);di(this.right,t.reverse())}else{let t=this.
right.splice(this.left.length+this.right.length-e,Number.POSITIVE_INFINITY);di(this.left,t.reverse())}}};function di(O,e){let t=0;if(e.length<1e4)O.push(...e);else
for(;t<e.length;)O.push(...e.slice(t,t+1e4)),t+=1e4}o(di,"chunkedPush");function Hi(O){let e={},t=-1,i,n,s,r,a,l,h,c=new Fi(O);for(;++t<c.length;){for(;t in e;)t=e[t];if(i=c.get(t),t&&i[1].type==="chunkFlow"&&c.get(t-1)[1].type==="l\
istItemPrefix"&&(l=i[1]._tokenizer.events,s=0,s<l.length&&l[s][1].type==="lineEndingBlank"&&(s+=2),s<l.length&&l[s][1].type==="content"))for(;++s<l.length&&l[s][1].
type!=="content";)l[s][1].type==="chunkText"&&(l[s][1]._isInFirstContentOfListItem=!0,s++);if(i[0]==="enter")i[1].contentType&&(Object.assign(e,vu(c,t)),t=e[t],
h=!0);else if(i[1]._container){for(s=t,n=void 0;s--;)if(r=c.get(s),r[1].type==="lineEnding"||r[1].type==="lineEndingBlank")r[0]==="enter"&&(n&&(c.get(n)[1].type=
"lineEndingBlank"),r[1].type="lineEnding",n=s);else if(!(r[1].type==="linePrefix"||r[1].type==="listItemIndent"))break;n&&(i[1].end={...c.get(n)[1].start},a=c.slice(
n,t),a.unshift(i),c.splice(n,t-n+1,a))}}return Be(O,0,Number.POSITIVE_INFINITY,c.slice(0)),!h}o(Hi,"subtokenize");function vu(O,e){let t=O.get(e)[1],i=O.get(e)[2],
n=e-1,s=[],r=t._tokenizer;r||(r=i.parser[t.contentType](t.start),t._contentTypeTextTrailing&&(r._contentTypeTextTrailing=!0));let a=r.events,l=[],h={},c,d,p=-1,
u=t,m=0,b=0,S=[b];for(;u;){for(;O.get(++n)[1]!==u;);s.push(n),u._tokenizer||(c=i.sliceStream(u),u.next||c.push(null),d&&r.defineSkip(u.start),u._isInFirstContentOfListItem&&
(r._gfmTasklistFirstContentOfListItem=!0),r.write(c),u._isInFirstContentOfListItem&&(r._gfmTasklistFirstContentOfListItem=void 0)),d=u,u=u.next}for(u=t;++p<a.length;)
a[p][0]==="exit"&&a[p-1][0]==="enter"&&a[p][1].type===a[p-1][1].type&&a[p][1].start.line!==a[p][1].end.line&&(b=p+1,S.push(b),u._tokenizer=void 0,u.previous=void 0,
u=u.next);for(r.events=[],u?(u._tokenizer=void 0,u.previous=void 0):S.pop(),p=S.length;p--;){let x=a.slice(S[p],S[p+1]),_=s.pop();l.push([_,_+x.length-1]),O.splice(
_,2,x)}for(l.reverse(),p=-1;++p<l.length;)h[m+l[p][0]]=m+l[p][1],m+=l[p][1]-l[p][0]-1;return h}o(vu,"subcontent");var Xr={resolve:Wu,tokenize:zu},Yu={partial:!0,tokenize:ju};function Wu(O){return Hi(O),O}o(Wu,"resolveContent");function zu(O,e){let t;return i;function i(a){return O.
enter("content"),t=O.enter("chunkContent",{contentType:"content"}),n(a)}function n(a){return a===null?s(a):C(a)?O.check(Yu,r,s)(a):(O.consume(a),n)}function s(a){
return O.exit("chunkContent"),O.exit("content"),e(a)}function r(a){return O.consume(a),O.exit("chunkContent"),t.next=O.enter("chunkContent",{contentType:"conten\
t",previous:t}),t=t.next,n}}o(zu,"tokenizeContent");function ju(O,e,t){let i=this;return n;function n(r){return O.exit("chunkContent"),O.enter("lineEnding"),O.consume(
r),O.exit("lineEnding"),B(O,s,"linePrefix")}function s(r){if(r===null||C(r))return t(r);let a=i.events[i.events.length-1];return!i.parser.constructs.disable.null.
includes("codeIndented")&&a&&a[1].type==="linePrefix"&&a[2].sliceSerialize(a[1],!0).length>=4?e(r):O.interrupt(i.parser.constructs.flow,t,e)(r)}}o(ju,"tokenizeC\
ontinuation");function Ki(O,e,t,i,n,s,r,a,l){let h=l||Number.POSITIVE_INFINITY,c=0;return d;function d(x){return x===60?(O.enter(i),O.enter(n),O.enter(s),O.consume(x),O.exit(
s),p):x===null||x===32||x===41||ai(x)?t(x):(O.enter(i),O.enter(r),O.enter(a),O.enter("chunkString",{contentType:"string"}),b(x))}function p(x){return x===62?(O.
enter(s),O.consume(x),O.exit(s),O.exit(n),O.exit(i),e):(O.enter(a),O.enter("chunkString",{contentType:"string"}),u(x))}function u(x){return x===62?(O.exit("chun\
kString"),O.exit(a),p(x)):x===null||x===60||C(x)?t(x):(O.consume(x),x===92?m:u)}function m(x){return x===60||x===62||x===92?(O.consume(x),u):u(x)}function b(x){
return!c&&(x===null||x===41||$e(x))?(O.exit("chunkString"),O.exit(a),O.exit(r),O.exit(i),e(x)):c<h&&x===40?(O.consume(x),c++,b):x===41?(O.consume(x),c--,b):x===
null||x===32||x===40||ai(x)?t(x):(O.consume(x),x===92?S:b)}function S(x){return x===40||x===41||x===92?(O.consume(x),b):b(x)}}o(Ki,"factoryDestination");function Ji(O,e,t,i,n,s){let r=this,a=0,l;return h;function h(u){return O.enter(i),O.enter(n),O.consume(u),O.exit(n),O.enter(s),c}function c(u){return a>999||u===
null||u===91||u===93&&!l||u===94&&!a&&"_hiddenFootnoteSupport"in r.parser.constructs?t(u):u===93?(O.exit(s),O.enter(n),O.consume(u),O.exit(n),O.exit(i),e):C(u)?
(O.enter("lineEnding"),O.consume(u),O.exit("lineEnding"),c):(O.enter("chunkString",{contentType:"string"}),d(u))}function d(u){return u===null||u===91||u===93||
C(u)||a++>999?(O.exit("chunkString"),c(u)):(O.consume(u),l||(l=!L(u)),u===92?p:d)}function p(u){return u===91||u===92||u===93?(O.consume(u),a++,d):d(u)}}o(Ji,"f\
actoryLabel");function en(O,e,t,i,n,s){let r;return a;function a(p){return p===34||p===39||p===40?(O.enter(i),O.enter(n),O.consume(p),O.exit(n),r=p===40?41:p,l):t(p)}function l(p){
return p===r?(O.enter(n),O.consume(p),O.exit(n),O.exit(i),e):(O.enter(s),h(p))}function h(p){return p===r?(O.exit(s),l(r)):p===null?t(p):C(p)?(O.enter("lineEndi\
ng"),O.consume(p),O.exit("lineEnding"),B(O,h,"linePrefix")):(O.enter("chunkString",{contentType:"string"}),c(p))}function c(p){return p===r||p===null||C(p)?(O.exit(
"chunkString"),h(p)):(O.consume(p),p===92?d:c)}function d(p){return p===r||p===92?(O.consume(p),c):c(p)}}o(en,"factoryTitle");function uO(O,e){let t;return i;function i(n){return C(n)?(O.enter("lineEnding"),O.consume(n),O.exit("lineEnding"),t=!0,i):L(n)?B(O,i,t?"linePrefix":"lineSuffix")(
n):e(n)}}o(uO,"factoryWhitespace");var Sr={name:"definition",tokenize:Eu},Vu={partial:!0,tokenize:Cu};function Eu(O,e,t){let i=this,n;return s;function s(u){return O.enter("definition"),r(u)}function r(u){
return Ji.call(i,O,a,t,"definitionLabel","definitionLabelMarker","definitionLabelString")(u)}function a(u){return n=Vt(i.sliceSerialize(i.events[i.events.length-
1][1]).slice(1,-1)),u===58?(O.enter("definitionMarker"),O.consume(u),O.exit("definitionMarker"),l):t(u)}function l(u){return $e(u)?uO(O,h)(u):h(u)}function h(u){
return Ki(O,c,t,"definitionDestination","definitionDestinationLiteral","definitionDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationStr\
ing")(u)}function c(u){return O.attempt(Vu,d,d)(u)}function d(u){return L(u)?B(O,p,"whitespace")(u):p(u)}function p(u){return u===null||C(u)?(O.exit("definition"),
i.parser.defined.push(n),e(u)):t(u)}}o(Eu,"tokenizeDefinition");function Cu(O,e,t){return i;function i(a){return $e(a)?uO(O,n)(a):t(a)}function n(a){return en(O,
s,t,"definitionTitle","definitionTitleMarker","definitionTitleString")(a)}function s(a){return L(a)?B(O,r,"whitespace")(a):r(a)}function r(a){return a===null||C(
a)?e(a):t(a)}}o(Cu,"tokenizeTitleBefore");var br={name:"hardBreakEscape",tokenize:Gu};function Gu(O,e,t){return i;function i(s){return O.enter("hardBreakEscape"),O.consume(s),n}function n(s){return C(s)?
(O.exit("hardBreakEscape"),e(s)):t(s)}}o(Gu,"tokenizeHardBreakEscape");var kr={name:"headingAtx",resolve:Au,tokenize:Lu};function Au(O,e){let t=O.length-2,i=3;if(O[i][1].type==="whitespace"&&(i+=2),t-2>i&&O[t][1].type==="whitespace"&&
(t-=2),O[t][1].type==="atxHeadingSequence"&&(i===t-1||t-4>i&&O[t-2][1].type==="whitespace")&&(t-=i+1===t?2:4),t>i){let n={type:"atxHeadingText",start:O[i][1].start,
end:O[t][1].end},s={type:"chunkText",start:O[i][1].start,end:O[t][1].end,contentType:"text"};Be(O,i,t-i+1,[["enter",n,e],["enter",s,e],["exit",s,e],["exit",n,e]])}
return O}o(Au,"resolveHeadingAtx");function Lu(O,e,t){let i=0;return n;function n(c){return O.enter("atxHeading"),s(c)}function s(c){return O.enter("atxHeadingS\
equence"),r(c)}function r(c){return c===35&&i++<6?(O.consume(c),r):c===null||$e(c)?(O.exit("atxHeadingSequence"),a(c)):t(c)}function a(c){return c===35?(O.enter(
"atxHeadingSequence"),l(c)):c===null||C(c)?(O.exit("atxHeading"),e(c)):L(c)?B(O,a,"whitespace")(c):(O.enter("atxHeadingText"),h(c))}function l(c){return c===35?
(O.consume(c),l):(O.exit("atxHeadingSequence"),a(c))}function h(c){return c===null||c===35||$e(c)?(O.exit("atxHeadingText"),a(c)):(O.consume(c),h)}}o(Lu,"tokeni\
zeHeadingAtx");var Va=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fie\
ldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","\
menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","trac\
k","ul"],wr=["pre","script","style","textarea"];var Tr={concrete:!0,name:"htmlFlow",resolveTo:Nu,tokenize:Mu},Du={partial:!0,tokenize:Iu};function Nu(O){let e=O.length;for(;e--&&!(O[e][0]==="enter"&&O[e][1].type===
"htmlFlow"););return e>1&&O[e-2][1].type==="linePrefix"&&(O[e][1].start=O[e-2][1].start,O[e+1][1].start=O[e-2][1].start,O.splice(e-2,2)),O}o(Nu,"resolveToHtmlFl\
ow");function Mu(O,e,t){let i=this,n,s,r,a,l;return h;function h($){return c($)}function c($){return O.enter("htmlFlow"),O.enter("htmlFlowData"),O.consume($),d}
function d($){return $===33?(O.consume($),p):$===47?(O.consume($),s=!0,b):$===63?(O.consume($),n=3,i.interrupt?e:P):et($)?(O.consume($),r=String.fromCharCode($),
S):t($)}function p($){return $===45?(O.consume($),n=2,u):$===91?(O.consume($),n=5,a=0,m):et($)?(O.consume($),n=4,i.interrupt?e:P):t($)}function u($){return $===
45?(O.consume($),i.interrupt?e:P):t($)}function m($){let de="CDATA[";return $===de.charCodeAt(a++)?(O.consume($),a===de.length?i.interrupt?e:R:m):t($)}function b($){
return et($)?(O.consume($),r=String.fromCharCode($),S):t($)}function S($){if($===null||$===47||$===62||$e($)){let de=$===47,Re=r.toLowerCase();return!de&&!s&&wr.
includes(Re)?(n=1,i.interrupt?e($):R($)):Va.includes(r.toLowerCase())?(n=6,de?(O.consume($),x):i.interrupt?e($):R($)):(n=7,i.interrupt&&!i.parser.lazy[i.now().line]?
t($):s?_($):w($))}return $===45||Le($)?(O.consume($),r+=String.fromCharCode($),S):t($)}function x($){return $===62?(O.consume($),i.interrupt?e:R):t($)}function _($){
return L($)?(O.consume($),_):z($)}function w($){return $===47?(O.consume($),z):$===58||$===95||et($)?(O.consume($),Z):L($)?(O.consume($),w):z($)}function Z($){return $===
45||$===46||$===58||$===95||Le($)?(O.consume($),Z):k($)}function k($){return $===61?(O.consume($),g):L($)?(O.consume($),k):w($)}function g($){return $===null||$===
60||$===61||$===62||$===96?t($):$===34||$===39?(O.consume($),l=$,T):L($)?(O.consume($),g):y($)}function T($){return $===l?(O.consume($),l=null,Y):$===null||C($)?
t($):(O.consume($),T)}function y($){return $===null||$===34||$===39||$===47||$===60||$===61||$===62||$===96||$e($)?k($):(O.consume($),y)}function Y($){return $===
47||$===62||L($)?w($):t($)}function z($){return $===62?(O.consume($),E):t($)}function E($){return $===null||C($)?R($):L($)?(O.consume($),E):t($)}function R($){return $===
45&&n===2?(O.consume($),K):$===60&&n===1?(O.consume($),ie):$===62&&n===4?(O.consume($),Qe):$===63&&n===3?(O.consume($),P):$===93&&n===5?(O.consume($),Xe):C($)&&
(n===6||n===7)?(O.exit("htmlFlowData"),O.check(Du,le,v)($)):$===null||C($)?(O.exit("htmlFlowData"),v($)):(O.consume($),R)}function v($){return O.check(hi,q,le)(
$)}function q($){return O.enter("lineEnding"),O.consume($),O.exit("lineEnding"),W}function W($){return $===null||C($)?v($):(O.enter("htmlFlowData"),R($))}function K($){
return $===45?(O.consume($),P):R($)}function ie($){return $===47?(O.consume($),r="",qe):R($)}function qe($){if($===62){let de=r.toLowerCase();return wr.includes(
de)?(O.consume($),Qe):R($)}return et($)&&r.length<8?(O.consume($),r+=String.fromCharCode($),qe):R($)}function Xe($){return $===93?(O.consume($),P):R($)}function P($){
return $===62?(O.consume($),Qe):$===45&&n===2?(O.consume($),P):R($)}function Qe($){return $===null||C($)?(O.exit("htmlFlowData"),le($)):(O.consume($),Qe)}function le($){
return O.exit("htmlFlow"),e($)}}o(Mu,"tokenizeHtmlFlow");function Iu(O,e,t){return i;function i(n){return O.enter("lineEnding"),O.consume(n),O.exit("lineEnding"),
O.attempt(OO,e,t)}}o(Iu,"tokenizeBlankLineBefore");var Zr={name:"htmlText",tokenize:Bu};function Bu(O,e,t){let i=this,n,s,r;return a;function a(P){return O.enter("htmlText"),O.enter("htmlTextData"),O.consume(P),
l}function l(P){return P===33?(O.consume(P),h):P===47?(O.consume(P),k):P===63?(O.consume(P),w):et(P)?(O.consume(P),y):t(P)}function h(P){return P===45?(O.consume(
P),c):P===91?(O.consume(P),s=0,m):et(P)?(O.consume(P),_):t(P)}function c(P){return P===45?(O.consume(P),u):t(P)}function d(P){return P===null?t(P):P===45?(O.consume(
P),p):C(P)?(r=d,ie(P)):(O.consume(P),d)}function p(P){return P===45?(O.consume(P),u):d(P)}function u(P){return P===62?K(P):P===45?p(P):d(P)}function m(P){let Qe="\
CDATA[";return P===Qe.charCodeAt(s++)?(O.consume(P),s===Qe.length?b:m):t(P)}function b(P){return P===null?t(P):P===93?(O.consume(P),S):C(P)?(r=b,ie(P)):(O.consume(
P),b)}function S(P){return P===93?(O.consume(P),x):b(P)}function x(P){return P===62?K(P):P===93?(O.consume(P),x):b(P)}function _(P){return P===null||P===62?K(P):
C(P)?(r=_,ie(P)):(O.consume(P),_)}function w(P){return P===null?t(P):P===63?(O.consume(P),Z):C(P)?(r=w,ie(P)):(O.consume(P),w)}function Z(P){return P===62?K(P):
w(P)}function k(P){return et(P)?(O.consume(P),g):t(P)}function g(P){return P===45||Le(P)?(O.consume(P),g):T(P)}function T(P){return C(P)?(r=T,ie(P)):L(P)?(O.consume(
P),T):K(P)}function y(P){return P===45||Le(P)?(O.consume(P),y):P===47||P===62||$e(P)?Y(P):t(P)}function Y(P){return P===47?(O.consume(P),K):P===58||P===95||et(P)?
(O.consume(P),z):C(P)?(r=Y,ie(P)):L(P)?(O.consume(P),Y):K(P)}function z(P){return P===45||P===46||P===58||P===95||Le(P)?(O.consume(P),z):E(P)}function E(P){return P===
61?(O.consume(P),R):C(P)?(r=E,ie(P)):L(P)?(O.consume(P),E):Y(P)}function R(P){return P===null||P===60||P===61||P===62||P===96?t(P):P===34||P===39?(O.consume(P),
n=P,v):C(P)?(r=R,ie(P)):L(P)?(O.consume(P),R):(O.consume(P),q)}function v(P){return P===n?(O.consume(P),n=void 0,W):P===null?t(P):C(P)?(r=v,ie(P)):(O.consume(P),
v)}function q(P){return P===null||P===34||P===39||P===60||P===61||P===96?t(P):P===47||P===62||$e(P)?Y(P):(O.consume(P),q)}function W(P){return P===47||P===62||$e(
P)?Y(P):t(P)}function K(P){return P===62?(O.consume(P),O.exit("htmlTextData"),O.exit("htmlText"),e):t(P)}function ie(P){return O.exit("htmlTextData"),O.enter("l\
ineEnding"),O.consume(P),O.exit("lineEnding"),qe}function qe(P){return L(P)?B(O,Xe,"linePrefix",i.parser.constructs.disable.null.includes("codeIndented")?void 0:
4)(P):Xe(P)}function Xe(P){return O.enter("htmlTextData"),r(P)}}o(Bu,"tokenizeHtmlText");var pO={name:"labelEnd",resolveAll:Ju,resolveTo:ep,tokenize:tp},Fu={tokenize:Op},Hu={tokenize:ip},Ku={tokenize:np};function Ju(O){let e=-1,t=[];for(;++e<O.length;){
let i=O[e][1];if(t.push(O[e]),i.type==="labelImage"||i.type==="labelLink"||i.type==="labelEnd"){let n=i.type==="labelImage"?4:2;i.type="data",e+=n}}return O.length!==
t.length&&Be(O,0,O.length,t),O}o(Ju,"resolveAllLabelEnd");function ep(O,e){let t=O.length,i=0,n,s,r;for(;t--;){let c=O[t][1];if(n){if(c.type==="link"||c.type===
"labelLink"&&c._inactive)break;O[t][0]==="enter"&&c.type==="labelLink"&&(c._inactive=!0)}else if(s){if(O[t][0]==="enter"&&(c.type==="labelImage"||c.type==="labe\
lLink")&&!c._balanced&&(n=t,c.type!=="labelLink")){i=2;break}}else c.type==="labelEnd"&&(s=t)}let a={type:O[n][1].type==="labelLink"?"link":"image",start:{...O[n][1].
start},end:{...O[O.length-1][1].end}},l={type:"label",start:{...O[n][1].start},end:{...O[s][1].end}},h={type:"labelText",start:{...O[n+i+2][1].end},end:{...O[s-
2][1].start}};return r=[["enter",a,e],["enter",l,e]],r=Ae(r,O.slice(n+1,n+i+3)),r=Ae(r,[["enter",h,e]]),r=Ae(r,vO(e.parser.constructs.insideSpan.null,O.slice(n+
i+4,s-3),e)),r=Ae(r,[["exit",h,e],O[s-2],O[s-1],["exit",l,e]]),r=Ae(r,O.slice(s+1)),r=Ae(r,[["exit",a,e]]),Be(O,n,O.length,r),O}o(ep,"resolveToLabelEnd");function tp(O,e,t){
let i=this,n=i._labelStarts,s,r;if(n){for(;n.length>0&&n[n.length-1]._balanced;)n.pop();s=n[n.length-1]}return a;function a(p){return s?s._inactive?d(p):(r=i.parser.
defined.includes(Vt(i.sliceSerialize({start:s.end,end:i.now()}))),O.enter("labelEnd"),O.enter("labelMarker"),O.consume(p),O.exit("labelMarker"),O.exit("labelEnd"),
l):t(p)}function l(p){return p===40?O.attempt(Fu,c,r?c:d)(p):p===91?O.attempt(Hu,c,r?h:d)(p):r?c(p):d(p)}function h(p){return O.attempt(Ku,c,d)(p)}function c(p){
return n.pop(),e(p)}function d(p){return s._balanced=!0,t(p)}}o(tp,"tokenizeLabelEnd");function Op(O,e,t){return i;function i(d){return O.enter("resource"),O.enter(
"resourceMarker"),O.consume(d),O.exit("resourceMarker"),n}function n(d){return $e(d)?uO(O,s)(d):s(d)}function s(d){return d===41?c(d):Ki(O,r,a,"resourceDestinat\
ion","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDestinationRaw","resourceDestinationString",32)(d)}function r(d){return $e(d)?uO(O,
l)(d):c(d)}function a(d){return t(d)}function l(d){return d===34||d===39||d===40?en(O,h,t,"resourceTitle","resourceTitleMarker","resourceTitleString")(d):c(d)}function h(d){
return $e(d)?uO(O,c)(d):c(d)}function c(d){return d===41?(O.enter("resourceMarker"),O.consume(d),O.exit("resourceMarker"),O.exit("resource"),e):t(d)}}o(Op,"toke\
nizeResource");function ip(O,e,t){let i=this;return n;function n(a){return Ji.call(i,O,s,r,"reference","referenceMarker","referenceString")(a)}function s(a){return i.
parser.defined.includes(Vt(i.sliceSerialize(i.events[i.events.length-1][1]).slice(1,-1)))?e(a):t(a)}function r(a){return t(a)}}o(ip,"tokenizeReferenceFull");function np(O,e,t){
return i;function i(s){return O.enter("reference"),O.enter("referenceMarker"),O.consume(s),O.exit("referenceMarker"),n}function n(s){return s===93?(O.enter("ref\
erenceMarker"),O.consume(s),O.exit("referenceMarker"),O.exit("reference"),e):t(s)}}o(np,"tokenizeReferenceCollapsed");var yr={name:"labelStartImage",resolveAll:pO.resolveAll,tokenize:rp};function rp(O,e,t){let i=this,n;return s;function s(l){return O.enter("labelImage"),O.enter(
"labelImageMarker"),O.consume(l),O.exit("labelImageMarker"),r}function r(l){return l===91?(O.enter("labelMarker"),O.consume(l),O.exit("labelMarker"),n=O.exit("l\
abelImage"),a):t(l)}function a(l){return l===94&&"_hiddenFootnoteSupport"in i.parser.constructs?t(l):(i._labelStarts=i._labelStarts||[],i._labelStarts.push(n),e(
l))}}o(rp,"tokenizeLabelStartImage");var Ur={name:"labelStartLink",resolveAll:pO.resolveAll,tokenize:sp};function sp(O,e,t){let i=this,n;return s;function s(a){return O.enter("labelLink"),O.enter("\
labelMarker"),O.consume(a),O.exit("labelMarker"),n=O.exit("labelLink"),r}function r(a){return a===94&&"_hiddenFootnoteSupport"in i.parser.constructs?t(a):(i._labelStarts=
i._labelStarts||[],i._labelStarts.push(n),e(a))}}o(sp,"tokenizeLabelStartLink");var ui={name:"lineEnding",tokenize:ap};function ap(O,e){return t;function t(i){return O.enter("lineEnding"),O.consume(i),O.exit("lineEnding"),B(O,e,"linePrefix")}}
o(ap,"tokenizeLineEnding");var QO={name:"thematicBreak",tokenize:op};function op(O,e,t){let i=0,n;return s;function s(h){return O.enter("thematicBreak"),r(h)}function r(h){return n=h,a(h)}
function a(h){return h===n?(O.enter("thematicBreakSequence"),l(h)):i>=3&&(h===null||C(h))?(O.exit("thematicBreak"),e(h)):t(h)}function l(h){return h===n?(O.consume(
h),i++,l):(O.exit("thematicBreakSequence"),L(h)?B(O,a,"whitespace")(h):a(h))}}o(op,"tokenizeThematicBreak");var je={continuation:{tokenize:dp},exit:pp,name:"list",tokenize:cp},lp={partial:!0,tokenize:Qp},hp={partial:!0,tokenize:up};function cp(O,e,t){let i=this,n=i.events[i.
events.length-1],s=n&&n[1].type==="linePrefix"?n[2].sliceSerialize(n[1],!0).length:0,r=0;return a;function a(u){let m=i.containerState.type||(u===42||u===43||u===
45?"listUnordered":"listOrdered");if(m==="listUnordered"?!i.containerState.marker||u===i.containerState.marker:oi(u)){if(i.containerState.type||(i.containerState.
type=m,O.enter(m,{_container:!0})),m==="listUnordered")return O.enter("listItemPrefix"),u===42||u===45?O.check(QO,t,h)(u):h(u);if(!i.interrupt||u===49)return O.
enter("listItemPrefix"),O.enter("listItemValue"),l(u)}return t(u)}function l(u){return oi(u)&&++r<10?(O.consume(u),l):(!i.interrupt||r<2)&&(i.containerState.marker?
u===i.containerState.marker:u===41||u===46)?(O.exit("listItemValue"),h(u)):t(u)}function h(u){return O.enter("listItemMarker"),O.consume(u),O.exit("listItemMark\
er"),i.containerState.marker=i.containerState.marker||u,O.check(OO,i.interrupt?t:c,O.attempt(lp,p,d))}function c(u){return i.containerState.initialBlankLine=!0,
s++,p(u)}function d(u){return L(u)?(O.enter("listItemPrefixWhitespace"),O.consume(u),O.exit("listItemPrefixWhitespace"),p):t(u)}function p(u){return i.containerState.
size=s+i.sliceSerialize(O.exit("listItemPrefix"),!0).length,e(u)}}o(cp,"tokenizeListStart");function dp(O,e,t){let i=this;return i.containerState._closeFlow=void 0,
O.check(OO,n,s);function n(a){return i.containerState.furtherBlankLines=i.containerState.furtherBlankLines||i.containerState.initialBlankLine,B(O,e,"listItemInd\
ent",i.containerState.size+1)(a)}o(n,"onBlank");function s(a){return i.containerState.furtherBlankLines||!L(a)?(i.containerState.furtherBlankLines=void 0,i.containerState.
initialBlankLine=void 0,r(a)):(i.containerState.furtherBlankLines=void 0,i.containerState.initialBlankLine=void 0,O.attempt(hp,e,r)(a))}o(s,"notBlank");function r(a){
return i.containerState._closeFlow=!0,i.interrupt=void 0,B(O,O.attempt(je,e,t),"linePrefix",i.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(
a)}o(r,"notInCurrentItem")}o(dp,"tokenizeListContinuation");function up(O,e,t){let i=this;return B(O,n,"listItemIndent",i.containerState.size+1);function n(s){let r=i.
events[i.events.length-1];return r&&r[1].type==="listItemIndent"&&r[2].sliceSerialize(r[1],!0).length===i.containerState.size?e(s):t(s)}}o(up,"tokenizeIndent");
function pp(O){O.exit(this.containerState.type)}o(pp,"tokenizeListEnd");function Qp(O,e,t){let i=this;return B(O,n,"listItemPrefixWhitespace",i.parser.constructs.
disable.null.includes("codeIndented")?void 0:5);function n(s){let r=i.events[i.events.length-1];return!L(s)&&r&&r[1].type==="listItemPrefixWhitespace"?e(s):t(s)}}
o(Qp,"tokenizeListItemPrefixWhitespace");var tn={name:"setextUnderline",resolveTo:fp,tokenize:mp};function fp(O,e){let t=new Et,i=O.length,n,s,r;for(;i--;)if(O[i][0]==="enter"){if(O[i][1].type==="conte\
nt"){n=i;break}O[i][1].type==="paragraph"&&(s=i)}else O[i][1].type==="content"&&t.add(i,1,[]),!r&&O[i][1].type==="definition"&&(r=i);let a={type:"setextHeading",
start:{...O[n][1].start},end:{...O[O.length-1][1].end}};return O[s][1].type="setextHeadingText",r?(t.add(s,0,[["enter",a,e]]),t.add(r+1,0,[["exit",O[n][1],e]]),
O[n][1].end={...O[r][1].end}):O[n][1]=a,t.add(O.length,0,[["exit",a,e]]),t.consume(O),O}o(fp,"resolveToSetextUnderline");function mp(O,e,t){let i=this,n;return s;
function s(h){let c=i.events.length,d;for(;c--;)if(i.events[c][1].type!=="lineEnding"&&i.events[c][1].type!=="linePrefix"&&i.events[c][1].type!=="content"){d=i.
events[c][1].type==="paragraph";break}return!i.parser.lazy[i.now().line]&&(i.interrupt||d)?(O.enter("setextHeadingLine"),n=h,r(h)):t(h)}function r(h){return O.enter(
"setextHeadingLineSequence"),a(h)}function a(h){return h===n?(O.consume(h),a):(O.exit("setextHeadingLineSequence"),L(h)?B(O,l,"lineSuffix")(h):l(h))}function l(h){
return h===null||C(h)?(O.exit("setextHeadingLine"),e(h)):t(h)}}o(mp,"tokenizeSetextUnderline");var Ea={tokenize:$p};function $p(O){let e=this,t=O.attempt(OO,i,O.attempt(this.parser.constructs.flowInitial,n,B(O,O.attempt(this.parser.constructs.flow,n,O.attempt(
Xr,n)),"linePrefix")));return t;function i(s){if(s===null){O.consume(s);return}return O.enter("lineEndingBlank"),O.consume(s),O.exit("lineEndingBlank"),e.currentConstruct=
void 0,t}function n(s){if(s===null){O.consume(s);return}return O.enter("lineEnding"),O.consume(s),O.exit("lineEnding"),e.currentConstruct=void 0,t}}o($p,"initia\
lizeFlow");var Ca={resolveAll:Da()},Ga=La("string"),Aa=La("text");function La(O){return{resolveAll:Da(O==="text"?xp:void 0),tokenize:e};function e(t){let i=this,n=this.parser.
constructs[O],s=t.attempt(n,r,a);return r;function r(c){return h(c)?s(c):a(c)}function a(c){if(c===null){t.consume(c);return}return t.enter("data"),t.consume(c),
l}function l(c){return h(c)?(t.exit("data"),s(c)):(t.consume(c),l)}function h(c){if(c===null)return!0;let d=n[c],p=-1;if(d)for(;++p<d.length;){let u=d[p];if(!u.
previous||u.previous.call(i,i.previous))return!0}return!1}}}o(La,"initializeFactory");function Da(O){return e;function e(t,i){let n=-1,s;for(;++n<=t.length;)s===
void 0?t[n]&&t[n][1].type==="data"&&(s=n,n++):(!t[n]||t[n][1].type!=="data")&&(n!==s+2&&(t[s][1].end=t[n-1][1].end,t.splice(s+2,n-s-2),n=s+2),s=void 0);return O?
O(t,i):t}}o(Da,"createResolver");function xp(O,e){let t=new Et,i=0;for(;++i<=O.length;)if((i===O.length||O[i][1].type==="lineEnding")&&O[i-1][1].type==="data"){
let n=O[i-1][1],s=e.sliceStream(n),r=s.length,a=-1,l=0,h;for(;r--;){let c=s[r];if(typeof c=="string"){for(a=c.length;c.charCodeAt(a-1)===32;)l++,a--;if(a)break;
a=-1}else if(c===-2)h=!0,l++;else if(c!==-1){r++;break}}if(e._contentTypeTextTrailing&&i===O.length&&(l=0),l){let c={type:i===O.length||h||l<2?"lineSuffix":"har\
dBreakTrailing",start:{_bufferIndex:r?a:n.start._bufferIndex+a,_index:n.start._index+r,line:n.end.line,column:n.end.column-l,offset:n.end.offset-l},end:{...n.end}};
n.end={...c.start},n.start.offset===n.end.offset?Object.assign(n,c):t.add(i,0,[["enter",c,e],["exit",c,e]])}i++}return t.consume(O),O}o(xp,"resolveAllLineSuffix\
es");var _r={};$o(_r,{attentionMarkers:()=>Tp,contentInitial:()=>gp,disable:()=>Zp,document:()=>Pp,flow:()=>Sp,flowInitial:()=>Xp,insideSpan:()=>wp,string:()=>bp,text:()=>kp});var Pp={42:je,43:je,45:je,48:je,49:je,50:je,51:je,52:je,53:je,54:je,55:je,56:je,57:je,62:Ni},gp={91:Sr},Xp={[-2]:ci,[-1]:ci,32:ci},Sp={35:kr,42:QO,45:[tn,QO],60:Tr,
61:tn,95:QO,96:Bi,126:Bi},bp={38:Ii,92:Mi},kp={[-5]:ui,[-4]:ui,[-3]:ui,33:yr,38:Ii,42:li,60:[Pr,Zr],91:Ur,92:[br,Mi],93:pO,95:li,96:gr},wp={null:[li,Ca]},Tp={null:[
42,95]},Zp={null:[]};function Na(O,e,t){let i={_bufferIndex:-1,_index:0,line:t&&t.line||1,column:t&&t.column||1,offset:t&&t.offset||0},n={},s=[],r=[],a=[],l=!0,h={attempt:Y(T),check:Y(
y),consume:Z,enter:k,exit:g,interrupt:Y(y,{interrupt:!0})},c={code:null,containerState:{},defineSkip:x,events:[],now:S,parser:O,previous:null,sliceSerialize:m,sliceStream:b,
write:u},d=e.tokenize.call(c,h),p;return e.resolveAll&&s.push(e),c;function u(v){return r=Ae(r,v),_(),r[r.length-1]!==null?[]:(z(e,0),c.events=vO(s,c.events,c),
c.events)}o(u,"write");function m(v,q){return Up(b(v),q)}o(m,"sliceSerialize");function b(v){return yp(r,v)}o(b,"sliceStream");function S(){let{_bufferIndex:v,_index:q,
line:W,column:K,offset:ie}=i;return{_bufferIndex:v,_index:q,line:W,column:K,offset:ie}}o(S,"now");function x(v){n[v.line]=v.column,R()}o(x,"defineSkip");function _(){
for(;i._index<r.length;){let v=r[i._index];if(typeof v=="string"){let q=i._index;for(i._bufferIndex<0&&(i._bufferIndex=0);i._index===q&&i._bufferIndex<v.length;)
w(v.charCodeAt(i._bufferIndex))}else w(v)}}o(_,"main");function w(v){l=void 0,p=v,d=d(v)}o(w,"go");function Z(v){C(v)?(i.line++,i.column=1,i.offset+=v===-3?2:1,
R()):v!==-1&&(i.column++,i.offset++),i._bufferIndex<0?i._index++:(i._bufferIndex++,i._bufferIndex===r[i._index].length&&(i._bufferIndex=-1,i._index++)),c.previous=
v,l=!0}o(Z,"consume");function k(v,q){let W=q||{};return W.type=v,W.start=S(),c.events.push(["enter",W,c]),a.push(W),W}o(k,"enter");function g(v){let q=a.pop();
return q.end=S(),c.events.push(["exit",q,c]),q}o(g,"exit");function T(v,q){z(v,q.from)}o(T,"onsuccessfulconstruct");function y(v,q){q.restore()}o(y,"onsuccessfu\
lcheck");function Y(v,q){return W;function W(K,ie,qe){let Xe,P,Qe,le;return Array.isArray(K)?de(K):"tokenize"in K?de([K]):$(K);function $(xe){return WO;function WO(Tt){
let fO=Tt!==null&&xe[Tt],nO=Tt!==null&&xe.null,ln=[...Array.isArray(fO)?fO:fO?[fO]:[],...Array.isArray(nO)?nO:nO?[nO]:[]];return de(ln)(Tt)}}function de(xe){return Xe=
xe,P=0,xe.length===0?qe:Re(xe[P])}function Re(xe){return WO;function WO(Tt){return le=E(),Qe=xe,xe.partial||(c.currentConstruct=xe),xe.name&&c.parser.constructs.
disable.null.includes(xe.name)?pt(Tt):xe.tokenize.call(q?Object.assign(Object.create(c),q):c,h,ht,pt)(Tt)}}function ht(xe){return l=!0,v(Qe,le),ie}function pt(xe){
return l=!0,le.restore(),++P<Xe.length?Re(Xe[P]):qe}}}o(Y,"constructFactory");function z(v,q){v.resolveAll&&!s.includes(v)&&s.push(v),v.resolve&&Be(c.events,q,c.
events.length-q,v.resolve(c.events.slice(q),c)),v.resolveTo&&(c.events=v.resolveTo(c.events,c))}o(z,"addResult");function E(){let v=S(),q=c.previous,W=c.currentConstruct,
K=c.events.length,ie=Array.from(a);return{from:K,restore:qe};function qe(){i=v,c.previous=q,c.currentConstruct=W,c.events.length=K,a=ie,R()}}o(E,"store");function R(){
i.line in n&&i.column<2&&(i.column=n[i.line],i.offset+=n[i.line]-1)}o(R,"accountForPotentialSkip")}o(Na,"createTokenizer");function yp(O,e){let t=e.start._index,
i=e.start._bufferIndex,n=e.end._index,s=e.end._bufferIndex,r;if(t===n)r=[O[t].slice(i,s)];else{if(r=O.slice(t,n),i>-1){let a=r[0];typeof a=="string"?r[0]=a.slice(
i):r.shift()}s>0&&r.push(O[n].slice(0,s))}return r}o(yp,"sliceChunks");function Up(O,e){let t=-1,i=[],n;for(;++t<O.length;){let s=O[t],r;if(typeof s=="string")r=
s;else switch(s){case-5:{r="\r";break}case-4:{r=`
`;break}case-3:{r=`\r
`;break}case-2:{r=e?" ":"	";break}case-1:{if(!e&&n)continue;r=" ";break}default:r=String.fromCharCode(s)}n=s===-2,i.push(r)}return i.join("")}o(Up,"serializeChu\
nks");function qr(O){let i={constructs:Za([_r,...(O||{}).extensions||[]]),content:n(va),defined:[],document:n(za),flow:n(Ea),lazy:{},string:n(Ga),text:n(Aa)};return i;
function n(s){return r;function r(a){return Na(i,s,a)}}}o(qr,"parse");function Rr(O){for(;!Hi(O););return O}o(Rr,"postprocess");var Ma=/[\0\t\n\r]/g;function vr(){let O=1,e="",t=!0,i;return n;function n(s,r,a){s=e+(typeof s=="string"?s.toString():new TextDecoder(r||void 0).decode(s));let l=[],
h=0;for(e="",t&&(s.charCodeAt(0)===65279&&h++,t=void 0);h<s.length;){Ma.lastIndex=h;let c=Ma.exec(s),d=c&&c.index!==void 0?c.index:s.length,p=s.charCodeAt(d);if(!c){
e=s.slice(h);break}if(p===10&&h===d&&i)l.push(-3),i=void 0;else switch(i&&(l.push(-5),i=void 0),h<d&&(l.push(s.slice(h,d)),O+=d-h),p){case 0:{l.push(65533),O++;
break}case 9:{let u=Math.ceil(O/4)*4;for(l.push(-2);O++<u;)l.push(-1);break}case 10:{l.push(-4),O=1;break}default:i=!0,O=1}h=d+1}return a&&(i&&l.push(-5),e&&l.push(
e),l.push(null)),l}}o(vr,"preprocess");var _p=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function Ia(O){return O.replace(_p,qp)}o(Ia,"decodeString");function qp(O,e,t){if(e)return e;
if(t.charCodeAt(0)===35){let n=t.charCodeAt(1),s=n===120||n===88;return Di(t.slice(s?2:1),s?16:10)}return RO(t)||O}o(qp,"decode");function YO(O){return!O||typeof O!="object"?"":"position"in O||"type"in O?Ba(O.position):"start"in O||"end"in O?Ba(O):"line"in O||"column"in O?Yr(O):""}o(YO,"st\
ringifyPosition");function Yr(O){return Fa(O&&O.line)+":"+Fa(O&&O.column)}o(Yr,"point");function Ba(O){return Yr(O&&O.start)+"-"+Yr(O&&O.end)}o(Ba,"position");function Fa(O){
return O&&typeof O=="number"?O:1}o(Fa,"index");var Ka={}.hasOwnProperty;function Wr(O,e,t){return e&&typeof e=="object"&&(t=e,e=void 0),Rp(t)(Rr(qr(t).document().write(vr()(O,e,!0))))}o(Wr,"fromMarkdown");function Rp(O){
let e={afterExit:[],beforeEnter:[],transforms:[],canContainEols:["emphasis","fragment","heading","paragraph","strong"],enter:{autolink:r(Gr),autolinkProtocol:z,
autolinkEmail:z,atxHeading:r(Vr),blockQuote:r(fO),characterEscape:z,characterReference:z,codeFenced:r(nO),codeFencedFenceInfo:a,codeFencedFenceMeta:a,codeIndented:r(
nO,a),codeText:r(ln,a),codeTextData:z,data:z,codeFlowValue:z,definition:r(lo),definitionDestinationString:a,definitionLabelString:a,definitionTitleString:a,emphasis:r(
ho),hardBreakEscape:r(Er),hardBreakTrailing:r(Er),htmlFlow:r(Cr,a),htmlFlowData:z,htmlText:r(Cr,a),htmlTextData:z,image:r(co),label:a,link:r(Gr),listItem:r(uo),
listItemValue:u,listOrdered:r(Ar,p),listUnordered:r(Ar),paragraph:r(po),reference:de,referenceString:a,resourceDestinationString:a,resourceTitleString:a,setextHeading:r(
Vr),strong:r(Qo),thematicBreak:r(mo)},exit:{atxHeading:h(),atxHeadingSequence:g,autolink:h(),autolinkEmail:Tt,autolinkProtocol:WO,blockQuote:h(),characterEscapeValue:E,
characterReferenceMarkerHexadecimal:ht,characterReferenceMarkerNumeric:ht,characterReferenceValue:pt,characterReference:xe,codeFenced:h(x),codeFencedFence:S,codeFencedFenceInfo:m,
codeFencedFenceMeta:b,codeFlowValue:E,codeIndented:h(_),codeText:h(K),codeTextData:E,data:E,definition:h(),definitionDestinationString:k,definitionLabelString:w,
definitionTitleString:Z,emphasis:h(),hardBreakEscape:h(v),hardBreakTrailing:h(v),htmlFlow:h(q),htmlFlowData:E,htmlText:h(W),htmlTextData:E,image:h(qe),label:P,labelText:Xe,
lineEnding:R,link:h(ie),listItem:h(),listOrdered:h(),listUnordered:h(),paragraph:h(),referenceString:Re,resourceDestinationString:Qe,resourceTitleString:le,resource:$,
setextHeading:h(Y),setextHeadingLineSequence:y,setextHeadingText:T,strong:h(),thematicBreak:h()}};Ja(e,(O||{}).mdastExtensions||[]);let t={};return i;function i(U){
let j={type:"root",children:[],position:void 0},D={stack:[j],tokenStack:[],config:e,enter:l,exit:c,buffer:a,resume:d,data:t},M=[],De=[],he=-1;for(;++he<U.length;)
if(De.push(U[he]),U[he][1].type==="listOrdered"||U[he][1].type==="listUnordered")if(U[he][0]==="enter")M.push(De.length-1);else{let Ne=M.pop();s(De,Ne)}for(U=De,
he=-1;++he<U.length;){let Ne=e[U[he][0]];U[he][0]==="enter"&&e.beforeEnter.length>0&&n(e.beforeEnter,{...D,sliceSerialize:U[he][2].sliceSerialize},U[he][1]),Ka.
call(Ne,U[he][1].type)&&Ne[U[he][1].type].call({...D,sliceSerialize:U[he][2].sliceSerialize},U[he][1]),U[he][0]==="exit"&&e.afterExit.length>0&&n(e.afterExit,{...D,
sliceSerialize:U[he][2].sliceSerialize},U[he][1])}if(D.tokenStack.length>0){let Ne=D.tokenStack[D.tokenStack.length-1];(Ne[1]||Ha).call(D,void 0,Ne[0])}for(j.position=
{start:iO(U.length>0?U[0][1].start:{line:1,column:1,offset:0}),end:iO(U.length>0?U[U.length-2][1].end:{line:1,column:1,offset:0})},he=-1;++he<e.transforms.length;)
j=e.transforms[he](j)||j;return j}function n(U,j,D){let M=-1;for(;++M<U.length;)U[M].call(j,D)}function s(U,j){let D=U.length-1,M=j-1,De=-1,he=!1,Ne,Qt,zO,jO,VO=[];
for(;++M<=D;){let Fe=U[M];switch(Fe[1].type){case"listUnordered":case"listOrdered":case"blockQuote":{Fe[0]==="enter"?De++:De--,jO=void 0;break}case"lineEndingBl\
ank":{Fe[0]==="enter"&&(Ne&&!jO&&!De&&!zO&&(zO=M),jO=void 0);break}case"linePrefix":case"listItemValue":case"listItemMarker":case"listItemPrefix":case"listItemP\
refixWhitespace":break;default:jO=void 0}if(!De&&Fe[0]==="enter"&&Fe[1].type==="listItemPrefix"||De===-1&&Fe[0]==="exit"&&(Fe[1].type==="listUnordered"||Fe[1].type===
"listOrdered")){if(Ne){let mO=M;for(Qt=void 0;mO--;){let Zt=U[mO];if(Zt[1].type==="lineEnding"||Zt[1].type==="lineEndingBlank"){if(Zt[0]==="exit")continue;Qt&&(U[Qt][1].
type="lineEndingBlank",he=!0),Zt[1].type="lineEnding",Qt=mO}else if(!(Zt[1].type==="linePrefix"||Zt[1].type==="blockQuotePrefix"||Zt[1].type==="blockQuotePrefix\
Whitespace"||Zt[1].type==="blockQuoteMarker"||Zt[1].type==="listItemIndent"))break}zO&&(!Qt||zO<Qt)&&(Ne._spread=!0),Ne.end=Object.assign({},Qt?U[Qt][1].start:Fe[1].
end),VO.push({at:Qt||M,event:["exit",Ne,Fe[2]]})}if(Fe[1].type==="listItemPrefix"){let mO={type:"listItem",_spread:!1,start:Object.assign({},Fe[1].start),end:void 0};
Ne=mO,VO.push({at:M,event:["enter",mO,Fe[2]]}),zO=void 0,jO=!0}}}let Lr=U.splice(j),hn=0;for(M=-1;++M<Lr.length;){for(;hn<VO.length&&VO[hn].at===j+M;)U.push(VO[hn++].
event);U.push(Lr[M])}U[j][1]._spread=he}function r(U,j){return D;function D(M){l.call(this,U(M),M),j&&j.call(this,M)}}function a(){this.stack.push({type:"fragme\
nt",children:[]})}function l(U,j,D){this.stack[this.stack.length-1].children.push(U),this.stack.push(U),this.tokenStack.push([j,D||void 0]),U.position={start:iO(
j.start),end:void 0}}function h(U){return j;function j(D){U&&U.call(this,D),c.call(this,D)}}function c(U,j){let D=this.stack.pop(),M=this.tokenStack.pop();if(!M)
throw new Error("Cannot close `"+U.type+"` ("+YO({start:U.start,end:U.end})+"): it’s not open");M[0].type!==U.type&&(j?j.call(this,U,M[0]):(M[1]||Ha).call(this,
U,M[0])),D.position.end=iO(U.end)}function d(){return fr(this.stack.pop())}function p(){this.data.expectingFirstListItemValue=!0}function u(U){if(this.data.expectingFirstListItemValue){
let j=this.stack[this.stack.length-2];j.start=Number.parseInt(this.sliceSerialize(U),10),this.data.expectingFirstListItemValue=void 0}}function m(){let U=this.resume(),
j=this.stack[this.stack.length-1];j.lang=U}function b(){let U=this.resume(),j=this.stack[this.stack.length-1];j.meta=U}function S(){this.data.flowCodeInside||(this.
buffer(),this.data.flowCodeInside=!0)}function x(){let U=this.resume(),j=this.stack[this.stack.length-1];j.value=U.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,""),this.data.
flowCodeInside=void 0}function _(){let U=this.resume(),j=this.stack[this.stack.length-1];j.value=U.replace(/(\r?\n|\r)$/g,"")}function w(U){let j=this.resume(),
D=this.stack[this.stack.length-1];D.label=j,D.identifier=Vt(this.sliceSerialize(U)).toLowerCase()}function Z(){let U=this.resume(),j=this.stack[this.stack.length-
1];j.title=U}function k(){let U=this.resume(),j=this.stack[this.stack.length-1];j.url=U}function g(U){let j=this.stack[this.stack.length-1];if(!j.depth){let D=this.
sliceSerialize(U).length;j.depth=D}}function T(){this.data.setextHeadingSlurpLineEnding=!0}function y(U){let j=this.stack[this.stack.length-1];j.depth=this.sliceSerialize(
U).codePointAt(0)===61?1:2}function Y(){this.data.setextHeadingSlurpLineEnding=void 0}function z(U){let D=this.stack[this.stack.length-1].children,M=D[D.length-
1];(!M||M.type!=="text")&&(M=fo(),M.position={start:iO(U.start),end:void 0},D.push(M)),this.stack.push(M)}function E(U){let j=this.stack.pop();j.value+=this.sliceSerialize(
U),j.position.end=iO(U.end)}function R(U){let j=this.stack[this.stack.length-1];if(this.data.atHardBreak){let D=j.children[j.children.length-1];D.position.end=iO(
U.end),this.data.atHardBreak=void 0;return}!this.data.setextHeadingSlurpLineEnding&&e.canContainEols.includes(j.type)&&(z.call(this,U),E.call(this,U))}function v(){
this.data.atHardBreak=!0}function q(){let U=this.resume(),j=this.stack[this.stack.length-1];j.value=U}function W(){let U=this.resume(),j=this.stack[this.stack.length-
1];j.value=U}function K(){let U=this.resume(),j=this.stack[this.stack.length-1];j.value=U}function ie(){let U=this.stack[this.stack.length-1];if(this.data.inReference){
let j=this.data.referenceType||"shortcut";U.type+="Reference",U.referenceType=j,delete U.url,delete U.title}else delete U.identifier,delete U.label;this.data.referenceType=
void 0}function qe(){let U=this.stack[this.stack.length-1];if(this.data.inReference){let j=this.data.referenceType||"shortcut";U.type+="Reference",U.referenceType=
j,delete U.url,delete U.title}else delete U.identifier,delete U.label;this.data.referenceType=void 0}function Xe(U){let j=this.sliceSerialize(U),D=this.stack[this.
stack.length-2];D.label=Ia(j),D.identifier=Vt(j).toLowerCase()}function P(){let U=this.stack[this.stack.length-1],j=this.resume(),D=this.stack[this.stack.length-
1];if(this.data.inReference=!0,D.type==="link"){let M=U.children;D.children=M}else D.alt=j}function Qe(){let U=this.resume(),j=this.stack[this.stack.length-1];j.
url=U}function le(){let U=this.resume(),j=this.stack[this.stack.length-1];j.title=U}function $(){this.data.inReference=void 0}function de(){this.data.referenceType=
"collapsed"}function Re(U){let j=this.resume(),D=this.stack[this.stack.length-1];D.label=j,D.identifier=Vt(this.sliceSerialize(U)).toLowerCase(),this.data.referenceType=
"full"}function ht(U){this.data.characterReferenceType=U.type}function pt(U){let j=this.sliceSerialize(U),D=this.data.characterReferenceType,M;D?(M=Di(j,D==="ch\
aracterReferenceMarkerNumeric"?10:16),this.data.characterReferenceType=void 0):M=RO(j);let De=this.stack[this.stack.length-1];De.value+=M}function xe(U){let j=this.
stack.pop();j.position.end=iO(U.end)}function WO(U){E.call(this,U);let j=this.stack[this.stack.length-1];j.url=this.sliceSerialize(U)}function Tt(U){E.call(this,
U);let j=this.stack[this.stack.length-1];j.url="mailto:"+this.sliceSerialize(U)}function fO(){return{type:"blockquote",children:[],position:void 0}}function nO(){
return{type:"code",lang:null,meta:null,value:"",position:void 0}}function ln(){return{type:"inlineCode",value:"",position:void 0}}function lo(){return{type:"def\
inition",identifier:"",label:null,title:null,url:"",position:void 0}}function ho(){return{type:"emphasis",children:[],position:void 0}}function Vr(){return{type:"\
heading",depth:0,children:[],position:void 0}}function Er(){return{type:"break",position:void 0}}function Cr(){return{type:"html",value:"",position:void 0}}function co(){
return{type:"image",title:null,url:"",alt:null,position:void 0}}function Gr(){return{type:"link",title:null,url:"",children:[],position:void 0}}function Ar(U){return{
type:"list",ordered:U.type==="listOrdered",start:null,spread:U._spread,children:[],position:void 0}}function uo(U){return{type:"listItem",spread:U._spread,checked:null,
children:[],position:void 0}}function po(){return{type:"paragraph",children:[],position:void 0}}function Qo(){return{type:"strong",children:[],position:void 0}}
function fo(){return{type:"text",value:"",position:void 0}}function mo(){return{type:"thematicBreak",position:void 0}}}o(Rp,"compiler");function iO(O){return{line:O.
line,column:O.column,offset:O.offset}}o(iO,"point");function Ja(O,e){let t=-1;for(;++t<e.length;){let i=e[t];Array.isArray(i)?Ja(O,i):vp(O,i)}}o(Ja,"configure");
function vp(O,e){let t;for(t in e)if(Ka.call(e,t))switch(t){case"canContainEols":{let i=e[t];i&&O[t].push(...i);break}case"transforms":{let i=e[t];i&&O[t].push(
...i);break}case"afterExit":case"beforeEnter":{let i=e[t];i&&O[t].push(i);break}case"enter":case"exit":{let i=e[t];i&&Object.assign(O[t],i);break}}}o(vp,"extens\
ion");function Ha(O,e){throw O?new Error("Cannot close `"+O.type+"` ("+YO({start:O.start,end:O.end})+"): a different token (`"+e.type+"`, "+YO({start:e.start,end:e.
end})+") is open"):new Error("Cannot close document, a token (`"+e.type+"`, "+YO({start:e.start,end:e.end})+") is still open")}o(Ha,"defaultOnError");var Yp=/^(?:\t[ \t]*|[^\t#=\n][^=\n]{0,2000}?:[^=;\n]*;[ \t]*)[-@+ \t]*/,Wp=/\$(?:\$|\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\{[^{}\n]*\}|.)/g,On=o(O=>O.includes(
`
`)?void 0:O.replaceAll("$","$$$$"),"inRecipe");function nn(O,e){let{text:t}=O;for(let i=0;i<t.length;){let n=Gi(t,i),s=t.slice(i,n),r=Se(s)?Yp.exec(s):null;r!==
null&&Ge(zp(O,i+r[0].length,n),e),i=n}}o(nn,"readMakefile");function zp(O,e,t){let i=new I(O),{text:n}=O,s=e;for(let{0:r,index:a}of n.slice(e,t).matchAll(Wp)){i.
keep(s,e+a,On);let l={start:e+a,end:e+a+r.length};r==="$$"?i.escaped("$",l,On):i.unknown(ye,l,On),s=l.end}return jp(i.keep(s,t,On).build())}o(zp,"recipeText");function jp(O){
let e=new I(O),t=0;for(let{index:i}of O.text.matchAll(/\n\t/g))e.keep(t,i+1),t=i+2;return e.keep(t,O.text.length).build()}o(jp,"withoutTabs");var Vp=/^[ \t]*Exec[A-Za-z]+[ \t]*=[ \t]*[-@:+!]*/,Ep=/\\[\s\S]|%%|\$\$|%[A-Za-z]|\$\{\w+\}|\$\w+|["']|\s+/g,zr=o(O=>O.includes(`
`)?void 0:O.replace(/[\\"']/g,"\\$&").replace(/[%$]/g,"$&$&"),"inWord"),eo=o(O=>/\s/.test(O)?void 0:zr(O),"inBareWord"),Cp=oO(zr,"keep",`ntrbfva\\"'`);function rn(O,e){
let{text:t}=O;for(let i=0;i<t.length;){let n=Gi(t,i),s=t.slice(i,n),r=Se(s)?Vp.exec(s):null;if(r!==null){let a=O.hostOffset(i);jt(Gp(O,i+r[0].length,n),a,e)}i=n}}
o(rn,"readSystemd");function Gp(O,e,t){let i=[],n=O.text,s=new I(O),r="",a=e,l=o(()=>{s.length>0&&i.push(s.build()),s=new I(O)},"close");for(let{0:h,index:c}of n.
slice(e,t).matchAll(Ep)){let d=e+c,p=r===""?eo:zr;s.keep(a,d,p);let u={start:d,end:d+h.length};if(a=u.end,h.startsWith("\\")){let m=Cp.read(n,d+1);h.endsWith(`
`)||h.endsWith("\r")?r===""?l():s.escaped(" ",u,p):m===void 0?s.keep(u.start,u.end,p):(a=d+1+m.length,s.escaped(m.value,{start:d,end:a},p))}else h==="%%"||h==="\
$$"?s.escaped(h.charAt(0),u,p):/^[%$]/.test(h)?s.unknown(ye,u,p):h===r?r="":(h==='"'||h==="'")&&r===""&&s.length===0?r=h:/^\s/.test(h)&&r===""?l():s.keep(u.start,
u.end,p)}return s.keep(a,t,eo),l(),i}o(Gp,"wordsOf");var Ap=/^\{?\.?(?:bpftrace|bt)\b/i,Lp=1024*1024,Dp={disable:{null:["attention","autolink","htmlText","labelStartLink","labelStartImage","labelEnd","definition"]}};
function on(O,e){let t=O.text,i=new ze(e);if(t.length>Lp){i.read(O);return}let n=0,s=o(a=>{Se(t.slice(n,a))&&i.read(O.slice(n,a))},"readBare"),r=[Wr(t,{extensions:[
Dp]})];for(let a=r.pop();a!==void 0;a=r.pop()){let l=a.position?.start.offset??0,h=a.position?.end.offset??l;if(Np.has(a.type)&&(s(l),n=h),a.type==="code"){let c=Fp(
O,{...a,start:l,end:h}),d=O.hostOffset(l);c!==void 0&&Mp(c,a.lang??"",d,{into:e,reader:i})}else if(a.type==="inlineCode"&&a.value!==void 0&&Se(a.value)){let c=t.
indexOf(a.value,l),d=a.value.length;c!==-1&&c<h&&i.read(new I(O).keep(c,c+d,to("`")).build())}else a.type==="html"&&Se(t.slice(l,h))&&i.read(jr(O.slice(l,h)));for(let c of[
...a.children??[]].reverse())r.push(c)}s(t.length)}o(on,"readMarkdown");var Np=new Set(["code","inlineCode","html"]),to=o(O=>e=>e.includes(O)||e.includes(`
`)?void 0:e,"codeUpTo");function Mp(O,e,t,{into:i,reader:n}){let{text:s}=O;if(Ap.test(e)?!/^\s*(?:[$#>%]\s*)?(?:sudo\s+)?bpftrace\s/.test(s):_O(s))i.add(O,t);else{
for(let r of sr(O))i.add(r,t);if(!Se(s))return;Oo(e,O,t,i),n.read(O,t)}}o(Mp,"readBlock");var Ip=[[/^(?:python\d?|py)$/i,(O,e)=>ot("python",O,e)],[/^(?:go|golang)$/i,
(O,e)=>ot("go",O,e)],[/^(?:javascript|js|jsx|typescript|ts|tsx)$/i,(O,e)=>ot("javascript",O,e)],[/^(?:c|cc|cpp|c\+\+)$/i,(O,e)=>ot("c",O,e)],[/^(?:ya?ml|json)$/i,
si],[/^(?:docker|dockerfile)$/i,Li],[/^(?:make|makefile)$/i,nn],[/^(?:systemd|service|unit|ini)$/i,rn],[/^(?:sh|bash|zsh|shell)$/i,(O,e)=>Bp.test(O.text)?void 0:
Ge(O,e)]],Bp=/^[ \t]*(?:\[[^\]\n]{0,80}\]|[\w.@:~/-]{0,80})[$#%>] /m;function Oo(O,e,t,i){let n=/[\w+]+/.exec(O)?.[0]??"",s=new Ct;Ip.find(([r])=>r.test(n))?.[1](
e,s),i.addAll(s,t)}o(Oo,"readLanguage");function Fp(O,{value:e="",start:t,end:i}){let n=O.text,s=/[`~]/.test(n.charAt(t))?Ie(n,t):t,r=new I(O),a="",l=tt;for(let[
h,c]of e.split(`
`).entries()){let d=Ie(n,s),p=Math.min(i,n.endsWith(`
`,d)?d-1:d),u=p-(n[p-1]==="\r"&&!c.endsWith("\r")?1:0),m=u-c.length;if(m<s||n.slice(m,u)!==c)return;let b=n.slice(n.lastIndexOf(`
`,m-1)+1,m);b!==a&&(l=io(b)),a=b,h>0&&r.keep(s-1,s,l),r.keep(m,u,l),s=d}return r.build()}o(Fp,"blockText");function io(O){let e=O.replace(/[-*+]|\d+[.)]/g,t=>" ".
repeat(t.length));return t=>t.replaceAll(`
`,`
${e}`)}o(io,"writerOf");var Hp={lt:"<",gt:">",amp:"&",quot:'"',apos:"'","#39":"'","#34":'"'},sn=o(O=>O.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(
">","&gt;"),"inHtml");function jr(O){let e=new I(O),t=0;for(let i of O.text.matchAll(/<\/?[a-zA-Z][^<>]{0,2000}>|&(#?\w{1,8});/g)){e.keep(t,i.index,sn);let n={start:i.
index,end:i.index+i[0].length},s=i[1]===void 0?"":Hp[i[1]];s===void 0?e.keep(n.start,n.end,sn):e.escaped(s,n,sn),t=n.end}return e.keep(t,O.text.length,sn).build()}
o(jr,"htmlText");var Kp=[{head:/^([ \t]*)\.\. (?:code-block|code|sourcecode|highlight|parsed-literal)::[ \t]*([\w-]*)[ \t]*$/},{head:/^([ \t]*)(?:\S.*)?::()[ \t]*$/},
{head:/^([ \t]*)#\+begin_(?:src|example)[ \t]*([\w+-]*).*$/i,close:o(()=>/^[ \t]*#\+end_(?:src|example)\b/i,"close")},{head:/^(-{4,}|\.{4,}|`{3,})([\w-]*)$/,close:o(
([,O=""])=>new RegExp(`^${O.replaceAll(".","\\.").slice(0,200)}$`),"close")}];function no(O,e){let t=o(s=>_O(s.text),"taken");for(let{block:s,language:r}of iQ(O,
t)){let a=s.hostOffset(0);if(t(s))e.add(s,a);else{if(!Jp.test(s.text))for(let l of sr(s))e.add(l,a);Se(s.text)&&Oo(r,s,a,e)}}for(let s of ia(O))e.addStray(s,s.hostOffset(
0),!0);let i=new ze(e),n=0;for(let{0:s,1:r="",2:a="",index:l}of O.text.matchAll(eQ)){if(!Se(a))continue;i.read(O.slice(n,l));let h=l+r.length;i.read(new I(O).keep(
h,h+a.length,to(r)).build()),n=l+s.length}i.read(O.slice(n))}o(no,"readText");var Jp=/^(?:-{4,}|\.{4,}|`{3,})/m,eQ=/(?<![\w`~=+])(``|`|[~=+])(?=[^\s`])([^\n]{1,4000}?)\1(?![\w`'"])/g;
function ro(O,e){new ze(e).read(oQ(O))}o(ro,"readMan");var tQ=8,OQ=1e4;function*iQ(O,e){let t=O.text.split(`
`),i=[],n=0;for(let r of t)i.push(n),n+=r.length+1;let s=tQ*t.length+OQ;for(let r=0;r<t.length&&s>0;r++)for(let{head:a,close:l}of Kp){let h=a.exec(t[r]??"");if(h===
null)continue;let c=l===void 0?rQ(t,r,h[1]??""):nQ(t,r,l(h));if(c===void 0||c<=r+1)continue;s-=c-r;let d=sQ(O,t,i,r+1,c),p=/^\[source,[ \t]*([\w+-]+)/.exec(t[r-
1]??"")?.[1];yield{block:d,language:p??h[2]??""},e(d)&&(r=c-1);break}}o(iQ,"blocksOf");var so=2e3;function nQ(O,e,t){for(let i=e+1;i<O.length&&i-e<=so;i++)if(t.
test(O[i]??""))return i}o(nQ,"closedAt");function rQ(O,e,t){let i=e+1;for(;i<O.length&&i-e<=so;i++){let n=O[i]??"";if(n.trim()!==""&&!(n.startsWith(t)&&/^[ \t]/.
test(n.slice(t.length))))break}return i}o(rQ,"indentedUntil");function sQ(O,e,t,i,n){let s=e.slice(i,n),r=s.filter(c=>c.trim()!==""),a=Math.min(...r.map(c=>c.search(
/[^ \t]/))),l=io(r[0]?.slice(0,a)??""),h=new I(O);for(let[c,d]of s.entries()){let p=t[i+c]??0,u=p+d.length+(c===s.length-1?0:1);h.keep(p+Math.min(a,d.length),u,
l)}return h.build()}o(sQ,"outdented");var aQ={"\\-":"-","\\(aq":"'","\\[aq]":"'","\\(dq":'"',"\\[dq]":'"',"\\(ga":"`","\\(ti":"~","\\(ha":"^","\\(rs":"\\","\\[rs\
]":"\\","\\e":"\\","\\\\":"\\","\\&":"","\\:":"","\\ ":" ","\\'":"'","\\`":"`"},an=o(O=>/^[.']/m.test(O)?void 0:O.replaceAll("\\","\\e").replaceAll("-","\\-").replaceAll(
"'","\\(aq"),"inRoff");function oQ(O){let e=new I(O),t=0;for(let i of O.text.matchAll(/\\(?:\(..|\[[^\]\n]{1,20}\]|f(?:\[[^\]\n]*\]|\(..|.)|.)|^\.[ \t]*(?:B|I|BI|IR|BR|nf|fi|Nm|Ic|Li|Dl|D1)\b[ \t]*/gm)){
e.keep(t,i.index,an);let n={start:i.index,end:i.index+i[0].length};if(!i[0].startsWith("\\f")&&!i[0].startsWith(".")){let s=aQ[i[0]];s===void 0?e.keep(n.start,n.
end,an):e.escaped(s,n,an)}t=n.end}return e.keep(t,O.text.length,an).build()}o(oQ,"roffText");var lt=cn(dn(),1);function ao(O,e){let t=Qr(O.text)?void 0:(0,lt.parseDocument)(O.text,{logLevel:"silent"}),i=(0,lt.isMap)(t?.contents)?t.contents.get("cells",!0):void 0;if((0,lt.isSeq)(
i))for(let n of i.items){let s=(0,lt.isMap)(n)?cQ(n,O):void 0;!(0,lt.isMap)(n)||s===void 0||(n.get("cell_type")==="markdown"?on(s,e):/^%%(?:bash|sh|script)\b/.test(
s.text)?Ge(s,e):(lQ.test(s.text)&&new ze(e).read(s),ot("python",hQ(s),e)))}}o(ao,"readNotebook");var lQ=/^[ \t]*[!%]/m;function hQ(O){let e=new I(O),t=0;for(let{
0:i,index:n}of O.text.matchAll(/^[ \t]*[!%](?:[^\\\n]|\\[\s\S])*/gm))e.keep(t,n),t=n+i.length;return e.keep(t,O.text.length).build()}o(hQ,"withoutCommands");function cQ(O,e){
let t=O.get("source",!0);if((0,lt.isScalar)(t))return eO(t,e);if((0,lt.isSeq)(t))return $O(t.items.flatMap(i=>(0,lt.isScalar)(i)?[eO(i,e)??[]].flat():[]))}o(cQ,
"sourceOf");var dQ=/@[A-Z][A-Z0-9_]*@|\$\{\w+\}|<%[=-][^%\n]*%>|\{\{-?[^{};\n]*-?\}\}/,uQ=/\{#[^\n]*?#\}|\{%[^%\n]*%\}|<%(?![=-])[^%\n]*%>/,pQ=new RegExp(`(${dQ.source})|${uQ.
source}`,"g");function oo(O,e){let t=new I(O),i=0;for(let{0:n,1:s,index:r}of O.text.matchAll(pQ)){let a={start:r,end:r+n.length};t.keep(i,r).unknown(s===void 0?
" ":ye,a),i=a.end}e.add(t.keep(i,O.text.length).build(),0)}o(oo,"readTemplate");var QQ={template:oo,shell:Ge,markdown:on,text:no,man:ro,html:o((O,e)=>new ze(e).read(jr(O)),"html"),yaml:si,json:si,dockerfile:Li,makefile:nn,systemd:rn,notebook:ao,
python:o((O,e)=>ot("python",O,e),"python"),go:o((O,e)=>ot("go",O,e),"go"),javascript:o((O,e)=>ot("javascript",O,e),"javascript"),c:o((O,e)=>ot("c",O,e),"c")};function e1(O,e){
let t=new Ct;return QQ[O](ve.of(e),t),t.found()}o(e1,"readHost");export{e1 as readHost};
