import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as Dd,e as qd,f as Zd}from"./chunk-NMEFIWLW.js";import{h as Md}from"./chunk-KC4EVX5D.js";import"./chunk-LAX5AFI2.js";import{i as jd,k as Ad}from"./chunk-4KQRADQ6.js";
import{Ta as Nd,_ as Gr,a as Pd,o as Rd}from"./chunk-37J7ZHR6.js";import"./chunk-N6Y3JKTD.js";import{$ as Bu,$a as Jl,$b as _d,A as wu,Aa as bl,Ab as na,
B as xu,Ba as wl,Bb as sa,C as Su,Ca as xl,Cb as oa,Cc as Ce,D as ku,Da as Sl,Db as aa,Dc as ma,E as $u,Ea as kl,Eb as ia,F as zu,Fa as $l,Fb as ca,Fc as ce,G as Tu,
Ga as Kr,Gb as ua,Gc as ha,H as Eu,Ha as zl,Hb as la,I as Qo,Ia as Tl,Ib as td,J as Pu,Ja as El,Jb as rd,Jc as Ed,K as Ru,Ka as Pl,Kb as nd,L as Iu,La as Rl,Lb as sd,
M as Ou,Ma as Il,Mb as od,N as Cu,Na as Ol,Nb as da,O as Nu,Oa as Cl,Ob as zt,P as ju,Pa as Nl,Pb as ad,Q as Au,Qa as jl,Qb as id,R as Mu,Ra as Al,Rb as cd,S as Du,
Sa as Ml,Sb as ud,T as qu,Ta as Dl,Tb as ld,U as Zu,Ua as ql,Ub as dd,V as Lu,Va as Zl,Vb as fd,W as Fu,Wa as Ll,Wb as pd,X as Vu,Xa as Fl,Xb as md,Y as Uu,Ya as Vl,
Yb as hd,Z as Hu,Za as Ul,Zb as gd,_ as Ju,_a as Hl,_b as yd,aa as Ku,ab as Bl,ac as vd,ba as Gu,bb as Kl,bc as bd,ca as Wu,cb as rs,cc as wd,d as Jo,da as Xu,db as ns,
dc as xd,e as Bo,ea as Qu,eb as ss,ec as Sd,f as au,fa as Yu,fb as os,fc as kd,g as iu,ga as el,gb as Gl,gc as $d,h as cu,ha as tl,hb as Wl,hc as zd,i as L,ia as rl,
ib as Xl,ic as Td,j as C,ja as nl,jb as Ql,jc as fa,k as uu,ka as sl,kb as Yl,kc as pa,l as Ko,la as ol,lb as ed,lc as N,m as Go,ma as al,mb as as,n as lu,na as il,
nb as Ht,nc as Xe,o as du,oa as cl,ob as is,oc as Tt,od as Et,p as fu,pa as ul,pb as Jt,q as pu,qa as ll,qd as Id,r as mu,ra as dl,rc as ye,s as hu,sa as fl,sb as cs,
sd as Od,t as gu,ta as pl,tb as ct,tc as me,u as yu,ua as ml,ub as ut,v as _u,va as hl,vb as us,vd as Cd,w as Wo,wa as gl,wb as Yo,x as Xo,xa as yl,xb as ea,y as vu,
ya as _l,yb as ta,z as bu,za as vl,zb as ra}from"./chunk-P66A45LD.js";import"./chunk-B6BJ3YSN.js";import"./chunk-ISUK2UUZ.js";import{a,d as S,
e as Hg,f as ou}from"./chunk-H47UKSLI.js";var Tn=S(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.regexpCode=ee.getEsmExportName=ee.getProperty=ee.safeStringify=ee.stringify=ee.strConcat=
ee.addCodeArg=ee.str=ee._=ee.nil=ee._Code=ee.Name=ee.IDENTIFIER=ee._CodeOrName=void 0;var $n=class{static{a(this,"_CodeOrName")}};ee._CodeOrName=$n;ee.IDENTIFIER=
/^[a-z$_][a-z$_0-9]*$/i;var Wt=class extends $n{static{a(this,"Name")}constructor(e){if(super(),!ee.IDENTIFIER.test(e))throw new Error("CodeGen: name must be a \
valid identifier");this.str=e}toString(){return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}};ee.Name=Wt;var Be=class extends $n{static{a(this,
"_Code")}constructor(e){super(),this._items=typeof e=="string"?[e]:e}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;let e=this._items[0];
return e===""||e==='""'}get str(){var e;return(e=this._str)!==null&&e!==void 0?e:this._str=this._items.reduce((r,n)=>`${r}${n}`,"")}get names(){var e;return(e=this.
_names)!==null&&e!==void 0?e:this._names=this._items.reduce((r,n)=>(n instanceof Wt&&(r[n.str]=(r[n.str]||0)+1),r),{})}};ee._Code=Be;ee.nil=new Be("");function xp(t,...e){
let r=[t[0]],n=0;for(;n<e.length;)Ya(r,e[n]),r.push(t[++n]);return new Be(r)}a(xp,"_");ee._=xp;var Qa=new Be("+");function Sp(t,...e){let r=[zn(t[0])],n=0;for(;n<
e.length;)r.push(Qa),Ya(r,e[n]),r.push(Qa,zn(t[++n]));return o0(r),new Be(r)}a(Sp,"str");ee.str=Sp;function Ya(t,e){e instanceof Be?t.push(...e._items):e instanceof
Wt?t.push(e):t.push(c0(e))}a(Ya,"addCodeArg");ee.addCodeArg=Ya;function o0(t){let e=1;for(;e<t.length-1;){if(t[e]===Qa){let r=a0(t[e-1],t[e+1]);if(r!==void 0){t.
splice(e-1,3,r);continue}t[e++]="+"}e++}}a(o0,"optimize");function a0(t,e){if(e==='""')return t;if(t==='""')return e;if(typeof t=="string")return e instanceof Wt||
t[t.length-1]!=='"'?void 0:typeof e!="string"?`${t.slice(0,-1)}${e}"`:e[0]==='"'?t.slice(0,-1)+e.slice(1):void 0;if(typeof e=="string"&&e[0]==='"'&&!(t instanceof
Wt))return`"${t}${e.slice(1)}`}a(a0,"mergeExprItems");function i0(t,e){return e.emptyStr()?t:t.emptyStr()?e:Sp`${t}${e}`}a(i0,"strConcat");ee.strConcat=i0;function c0(t){
return typeof t=="number"||typeof t=="boolean"||t===null?t:zn(Array.isArray(t)?t.join(","):t)}a(c0,"interpolate");function u0(t){return new Be(zn(t))}a(u0,"stri\
ngify");ee.stringify=u0;function zn(t){return JSON.stringify(t).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}a(zn,"safeStringify");ee.safeStringify=
zn;function l0(t){return typeof t=="string"&&ee.IDENTIFIER.test(t)?new Be(`.${t}`):xp`[${t}]`}a(l0,"getProperty");ee.getProperty=l0;function d0(t){if(typeof t==
"string"&&ee.IDENTIFIER.test(t))return new Be(`${t}`);throw new Error(`CodeGen: invalid export name: ${t}, use explicit $id name mapping`)}a(d0,"getEsmExportNam\
e");ee.getEsmExportName=d0;function f0(t){return new Be(t.toString())}a(f0,"regexpCode");ee.regexpCode=f0});var ri=S(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Ae.ValueScope=Ae.ValueScopeName=Ae.Scope=Ae.varKinds=Ae.UsedValueState=void 0;var je=Tn(),
ei=class extends Error{static{a(this,"ValueError")}constructor(e){super(`CodeGen: "code" for ${e} not defined`),this.value=e.value}},Bs;(function(t){t[t.Started=
0]="Started",t[t.Completed=1]="Completed"})(Bs||(Ae.UsedValueState=Bs={}));Ae.varKinds={const:new je.Name("const"),let:new je.Name("let"),var:new je.Name("var")};
var Ks=class{static{a(this,"Scope")}constructor({prefixes:e,parent:r}={}){this._names={},this._prefixes=e,this._parent=r}toName(e){return e instanceof je.Name?e:
this.name(e)}name(e){return new je.Name(this._newName(e))}_newName(e){let r=this._names[e]||this._nameGroup(e);return`${e}${r.index++}`}_nameGroup(e){var r,n;if(!((n=
(r=this._parent)===null||r===void 0?void 0:r._prefixes)===null||n===void 0)&&n.has(e)||this._prefixes&&!this._prefixes.has(e))throw new Error(`CodeGen: prefix "${e}\
" is not allowed in this scope`);return this._names[e]={prefix:e,index:0}}};Ae.Scope=Ks;var Gs=class extends je.Name{static{a(this,"ValueScopeName")}constructor(e,r){
super(r),this.prefix=e}setValue(e,{property:r,itemIndex:n}){this.value=e,this.scopePath=(0,je._)`.${new je.Name(r)}[${n}]`}};Ae.ValueScopeName=Gs;var p0=(0,je._)`\n`,
ti=class extends Ks{static{a(this,"ValueScope")}constructor(e){super(e),this._values={},this._scope=e.scope,this.opts={...e,_n:e.lines?p0:je.nil}}get(){return this.
_scope}name(e){return new Gs(e,this._newName(e))}value(e,r){var n;if(r.ref===void 0)throw new Error("CodeGen: ref must be passed in value");let s=this.toName(e),
{prefix:o}=s,i=(n=r.key)!==null&&n!==void 0?n:r.ref,c=this._values[o];if(c){let d=c.get(i);if(d)return d}else c=this._values[o]=new Map;c.set(i,s);let u=this._scope[o]||
(this._scope[o]=[]),l=u.length;return u[l]=r.ref,s.setValue(r,{property:o,itemIndex:l}),s}getValue(e,r){let n=this._values[e];if(n)return n.get(r)}scopeRefs(e,r=this.
_values){return this._reduceValues(r,n=>{if(n.scopePath===void 0)throw new Error(`CodeGen: name "${n}" has no value`);return(0,je._)`${e}${n.scopePath}`})}scopeCode(e=this.
_values,r,n){return this._reduceValues(e,s=>{if(s.value===void 0)throw new Error(`CodeGen: name "${s}" has no value`);return s.value.code},r,n)}_reduceValues(e,r,n={},s){
let o=je.nil;for(let i in e){let c=e[i];if(!c)continue;let u=n[i]=n[i]||new Map;c.forEach(l=>{if(u.has(l))return;u.set(l,Bs.Started);let d=r(l);if(d){let f=this.
opts.es5?Ae.varKinds.var:Ae.varKinds.const;o=(0,je._)`${o}${f} ${l} = ${d};${this.opts._n}`}else if(d=s?.(l))o=(0,je._)`${o}${d}${this.opts._n}`;else throw new ei(
l);u.set(l,Bs.Completed)})}return o}};Ae.ValueScope=ti});var F=S(U=>{"use strict";Object.defineProperty(U,"__esModule",{value:!0});U.or=U.and=U.not=U.CodeGen=U.operators=U.varKinds=U.ValueScopeName=U.ValueScope=U.Scope=
U.Name=U.regexpCode=U.stringify=U.getProperty=U.nil=U.strConcat=U.str=U._=void 0;var W=Tn(),rt=ri(),At=Tn();Object.defineProperty(U,"_",{enumerable:!0,get:a(function(){
return At._},"get")});Object.defineProperty(U,"str",{enumerable:!0,get:a(function(){return At.str},"get")});Object.defineProperty(U,"strConcat",{enumerable:!0,get:a(
function(){return At.strConcat},"get")});Object.defineProperty(U,"nil",{enumerable:!0,get:a(function(){return At.nil},"get")});Object.defineProperty(U,"getPrope\
rty",{enumerable:!0,get:a(function(){return At.getProperty},"get")});Object.defineProperty(U,"stringify",{enumerable:!0,get:a(function(){return At.stringify},"g\
et")});Object.defineProperty(U,"regexpCode",{enumerable:!0,get:a(function(){return At.regexpCode},"get")});Object.defineProperty(U,"Name",{enumerable:!0,get:a(function(){
return At.Name},"get")});var Ys=ri();Object.defineProperty(U,"Scope",{enumerable:!0,get:a(function(){return Ys.Scope},"get")});Object.defineProperty(U,"ValueSco\
pe",{enumerable:!0,get:a(function(){return Ys.ValueScope},"get")});Object.defineProperty(U,"ValueScopeName",{enumerable:!0,get:a(function(){return Ys.ValueScopeName},
"get")});Object.defineProperty(U,"varKinds",{enumerable:!0,get:a(function(){return Ys.varKinds},"get")});U.operators={GT:new W._Code(">"),GTE:new W._Code(">="),
LT:new W._Code("<"),LTE:new W._Code("<="),EQ:new W._Code("==="),NEQ:new W._Code("!=="),NOT:new W._Code("!"),OR:new W._Code("||"),AND:new W._Code("&&"),ADD:new W.
_Code("+")};var xt=class{static{a(this,"Node")}optimizeNodes(){return this}optimizeNames(e,r){return this}},ni=class extends xt{static{a(this,"Def")}constructor(e,r,n){
super(),this.varKind=e,this.name=r,this.rhs=n}render({es5:e,_n:r}){let n=e?rt.varKinds.var:this.varKind,s=this.rhs===void 0?"":` = ${this.rhs}`;return`${n} ${this.
name}${s};`+r}optimizeNames(e,r){if(e[this.name.str])return this.rhs&&(this.rhs=Ir(this.rhs,e,r)),this}get names(){return this.rhs instanceof W._CodeOrName?this.
rhs.names:{}}},Ws=class extends xt{static{a(this,"Assign")}constructor(e,r,n){super(),this.lhs=e,this.rhs=r,this.sideEffects=n}render({_n:e}){return`${this.lhs}\
 = ${this.rhs};`+e}optimizeNames(e,r){if(!(this.lhs instanceof W.Name&&!e[this.lhs.str]&&!this.sideEffects))return this.rhs=Ir(this.rhs,e,r),this}get names(){let e=this.
lhs instanceof W.Name?{}:{...this.lhs.names};return Qs(e,this.rhs)}},si=class extends Ws{static{a(this,"AssignOp")}constructor(e,r,n,s){super(e,n,s),this.op=r}render({
_n:e}){return`${this.lhs} ${this.op}= ${this.rhs};`+e}},oi=class extends xt{static{a(this,"Label")}constructor(e){super(),this.label=e,this.names={}}render({_n:e}){
return`${this.label}:`+e}},ai=class extends xt{static{a(this,"Break")}constructor(e){super(),this.label=e,this.names={}}render({_n:e}){return`break${this.label?
` ${this.label}`:""};`+e}},ii=class extends xt{static{a(this,"Throw")}constructor(e){super(),this.error=e}render({_n:e}){return`throw ${this.error};`+e}get names(){
return this.error.names}},ci=class extends xt{static{a(this,"AnyCode")}constructor(e){super(),this.code=e}render({_n:e}){return`${this.code};`+e}optimizeNodes(){
return`${this.code}`?this:void 0}optimizeNames(e,r){return this.code=Ir(this.code,e,r),this}get names(){return this.code instanceof W._CodeOrName?this.code.names:
{}}},En=class extends xt{static{a(this,"ParentNode")}constructor(e=[]){super(),this.nodes=e}render(e){return this.nodes.reduce((r,n)=>r+n.render(e),"")}optimizeNodes(){
let{nodes:e}=this,r=e.length;for(;r--;){let n=e[r].optimizeNodes();Array.isArray(n)?e.splice(r,1,...n):n?e[r]=n:e.splice(r,1)}return e.length>0?this:void 0}optimizeNames(e,r){
let{nodes:n}=this,s=n.length;for(;s--;){let o=n[s];o.optimizeNames(e,r)||(m0(e,o.names),n.splice(s,1))}return n.length>0?this:void 0}get names(){return this.nodes.
reduce((e,r)=>Yt(e,r.names),{})}},St=class extends En{static{a(this,"BlockNode")}render(e){return"{"+e._n+super.render(e)+"}"+e._n}},ui=class extends En{static{
a(this,"Root")}},Rr=class extends St{static{a(this,"Else")}};Rr.kind="else";var Xt=class t extends St{static{a(this,"If")}constructor(e,r){super(r),this.condition=
e}render(e){let r=`if(${this.condition})`+super.render(e);return this.else&&(r+="else "+this.else.render(e)),r}optimizeNodes(){super.optimizeNodes();let e=this.
condition;if(e===!0)return this.nodes;let r=this.else;if(r){let n=r.optimizeNodes();r=this.else=Array.isArray(n)?new Rr(n):n}if(r)return e===!1?r instanceof t?r:
r.nodes:this.nodes.length?this:new t(kp(e),r instanceof t?[r]:r.nodes);if(!(e===!1||!this.nodes.length))return this}optimizeNames(e,r){var n;if(this.else=(n=this.
else)===null||n===void 0?void 0:n.optimizeNames(e,r),!!(super.optimizeNames(e,r)||this.else))return this.condition=Ir(this.condition,e,r),this}get names(){let e=super.
names;return Qs(e,this.condition),this.else&&Yt(e,this.else.names),e}};Xt.kind="if";var Qt=class extends St{static{a(this,"For")}};Qt.kind="for";var li=class extends Qt{static{
a(this,"ForLoop")}constructor(e){super(),this.iteration=e}render(e){return`for(${this.iteration})`+super.render(e)}optimizeNames(e,r){if(super.optimizeNames(e,r))
return this.iteration=Ir(this.iteration,e,r),this}get names(){return Yt(super.names,this.iteration.names)}},di=class extends Qt{static{a(this,"ForRange")}constructor(e,r,n,s){
super(),this.varKind=e,this.name=r,this.from=n,this.to=s}render(e){let r=e.es5?rt.varKinds.var:this.varKind,{name:n,from:s,to:o}=this;return`for(${r} ${n}=${s};\
 ${n}<${o}; ${n}++)`+super.render(e)}get names(){let e=Qs(super.names,this.from);return Qs(e,this.to)}},Xs=class extends Qt{static{a(this,"ForIter")}constructor(e,r,n,s){
super(),this.loop=e,this.varKind=r,this.name=n,this.iterable=s}render(e){return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(e)}optimizeNames(e,r){
if(super.optimizeNames(e,r))return this.iterable=Ir(this.iterable,e,r),this}get names(){return Yt(super.names,this.iterable.names)}},Pn=class extends St{static{
a(this,"Func")}constructor(e,r,n){super(),this.name=e,this.args=r,this.async=n}render(e){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.
render(e)}};Pn.kind="func";var Rn=class extends En{static{a(this,"Return")}render(e){return"return "+super.render(e)}};Rn.kind="return";var fi=class extends St{static{
a(this,"Try")}render(e){let r="try"+super.render(e);return this.catch&&(r+=this.catch.render(e)),this.finally&&(r+=this.finally.render(e)),r}optimizeNodes(){var e,
r;return super.optimizeNodes(),(e=this.catch)===null||e===void 0||e.optimizeNodes(),(r=this.finally)===null||r===void 0||r.optimizeNodes(),this}optimizeNames(e,r){
var n,s;return super.optimizeNames(e,r),(n=this.catch)===null||n===void 0||n.optimizeNames(e,r),(s=this.finally)===null||s===void 0||s.optimizeNames(e,r),this}get names(){
let e=super.names;return this.catch&&Yt(e,this.catch.names),this.finally&&Yt(e,this.finally.names),e}},In=class extends St{static{a(this,"Catch")}constructor(e){
super(),this.error=e}render(e){return`catch(${this.error})`+super.render(e)}};In.kind="catch";var On=class extends St{static{a(this,"Finally")}render(e){return"\
finally"+super.render(e)}};On.kind="finally";var pi=class{static{a(this,"CodeGen")}constructor(e,r={}){this._values={},this._blockStarts=[],this._constants={},this.
opts={...r,_n:r.lines?`
`:""},this._extScope=e,this._scope=new rt.Scope({parent:e}),this._nodes=[new ui]}toString(){return this._root.render(this.opts)}name(e){return this._scope.name(
e)}scopeName(e){return this._extScope.name(e)}scopeValue(e,r){let n=this._extScope.value(e,r);return(this._values[n.prefix]||(this._values[n.prefix]=new Set)).add(
n),n}getScopeValue(e,r){return this._extScope.getValue(e,r)}scopeRefs(e){return this._extScope.scopeRefs(e,this._values)}scopeCode(){return this._extScope.scopeCode(
this._values)}_def(e,r,n,s){let o=this._scope.toName(r);return n!==void 0&&s&&(this._constants[o.str]=n),this._leafNode(new ni(e,o,n)),o}const(e,r,n){return this.
_def(rt.varKinds.const,e,r,n)}let(e,r,n){return this._def(rt.varKinds.let,e,r,n)}var(e,r,n){return this._def(rt.varKinds.var,e,r,n)}assign(e,r,n){return this._leafNode(
new Ws(e,r,n))}add(e,r){return this._leafNode(new si(e,U.operators.ADD,r))}code(e){return typeof e=="function"?e():e!==W.nil&&this._leafNode(new ci(e)),this}object(...e){
let r=["{"];for(let[n,s]of e)r.length>1&&r.push(","),r.push(n),(n!==s||this.opts.es5)&&(r.push(":"),(0,W.addCodeArg)(r,s));return r.push("}"),new W._Code(r)}if(e,r,n){
if(this._blockNode(new Xt(e)),r&&n)this.code(r).else().code(n).endIf();else if(r)this.code(r).endIf();else if(n)throw new Error('CodeGen: "else" body without "t\
hen" body');return this}elseIf(e){return this._elseNode(new Xt(e))}else(){return this._elseNode(new Rr)}endIf(){return this._endBlockNode(Xt,Rr)}_for(e,r){return this.
_blockNode(e),r&&this.code(r).endFor(),this}for(e,r){return this._for(new li(e),r)}forRange(e,r,n,s,o=this.opts.es5?rt.varKinds.var:rt.varKinds.let){let i=this.
_scope.toName(e);return this._for(new di(o,i,r,n),()=>s(i))}forOf(e,r,n,s=rt.varKinds.const){let o=this._scope.toName(e);if(this.opts.es5){let i=r instanceof W.
Name?r:this.var("_arr",r);return this.forRange("_i",0,(0,W._)`${i}.length`,c=>{this.var(o,(0,W._)`${i}[${c}]`),n(o)})}return this._for(new Xs("of",s,o,r),()=>n(
o))}forIn(e,r,n,s=this.opts.es5?rt.varKinds.var:rt.varKinds.const){if(this.opts.ownProperties)return this.forOf(e,(0,W._)`Object.keys(${r})`,n);let o=this._scope.
toName(e);return this._for(new Xs("in",s,o,r),()=>n(o))}endFor(){return this._endBlockNode(Qt)}label(e){return this._leafNode(new oi(e))}break(e){return this._leafNode(
new ai(e))}return(e){let r=new Rn;if(this._blockNode(r),this.code(e),r.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(
Rn)}try(e,r,n){if(!r&&!n)throw new Error('CodeGen: "try" without "catch" and "finally"');let s=new fi;if(this._blockNode(s),this.code(e),r){let o=this.name("e");
this._currNode=s.catch=new In(o),r(o)}return n&&(this._currNode=s.finally=new On,this.code(n)),this._endBlockNode(In,On)}throw(e){return this._leafNode(new ii(e))}block(e,r){
return this._blockStarts.push(this._nodes.length),e&&this.code(e).endBlock(r),this}endBlock(e){let r=this._blockStarts.pop();if(r===void 0)throw new Error("Code\
Gen: not in self-balancing block");let n=this._nodes.length-r;if(n<0||e!==void 0&&n!==e)throw new Error(`CodeGen: wrong number of nodes: ${n} vs ${e} expected`);
return this._nodes.length=r,this}func(e,r=W.nil,n,s){return this._blockNode(new Pn(e,r,n)),s&&this.code(s).endFunc(),this}endFunc(){return this._endBlockNode(Pn)}optimize(e=1){
for(;e-- >0;)this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(e){return this._currNode.nodes.push(e),this}_blockNode(e){
this._currNode.nodes.push(e),this._nodes.push(e)}_endBlockNode(e,r){let n=this._currNode;if(n instanceof e||r&&n instanceof r)return this._nodes.pop(),this;throw new Error(
`CodeGen: not in block "${r?`${e.kind}/${r.kind}`:e.kind}"`)}_elseNode(e){let r=this._currNode;if(!(r instanceof Xt))throw new Error('CodeGen: "else" without "i\
f"');return this._currNode=r.else=e,this}get _root(){return this._nodes[0]}get _currNode(){let e=this._nodes;return e[e.length-1]}set _currNode(e){let r=this._nodes;
r[r.length-1]=e}};U.CodeGen=pi;function Yt(t,e){for(let r in e)t[r]=(t[r]||0)+(e[r]||0);return t}a(Yt,"addNames");function Qs(t,e){return e instanceof W._CodeOrName?
Yt(t,e.names):t}a(Qs,"addExprNames");function Ir(t,e,r){if(t instanceof W.Name)return n(t);if(!s(t))return t;return new W._Code(t._items.reduce((o,i)=>(i instanceof
W.Name&&(i=n(i)),i instanceof W._Code?o.push(...i._items):o.push(i),o),[]));function n(o){let i=r[o.str];return i===void 0||e[o.str]!==1?o:(delete e[o.str],i)}function s(o){
return o instanceof W._Code&&o._items.some(i=>i instanceof W.Name&&e[i.str]===1&&r[i.str]!==void 0)}}a(Ir,"optimizeExpr");function m0(t,e){for(let r in e)t[r]=(t[r]||
0)-(e[r]||0)}a(m0,"subtractNames");function kp(t){return typeof t=="boolean"||typeof t=="number"||t===null?!t:(0,W._)`!${mi(t)}`}a(kp,"not");U.not=kp;var h0=$p(
U.operators.AND);function g0(...t){return t.reduce(h0)}a(g0,"and");U.and=g0;var y0=$p(U.operators.OR);function _0(...t){return t.reduce(y0)}a(_0,"or");U.or=_0;function $p(t){
return(e,r)=>e===W.nil?r:r===W.nil?e:(0,W._)`${mi(e)} ${t} ${mi(r)}`}a($p,"mappend");function mi(t){return t instanceof W.Name?t:(0,W._)`(${t})`}a(mi,"par")});var X=S(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});H.checkStrictMode=H.getErrorPath=H.Type=H.useFunc=H.setEvaluated=H.evaluatedPropsToName=
H.mergeEvaluated=H.eachItem=H.unescapeJsonPointer=H.escapeJsonPointer=H.escapeFragment=H.unescapeFragment=H.schemaRefOrVal=H.schemaHasRulesButRef=H.schemaHasRules=
H.checkUnknownRules=H.alwaysValidSchema=H.toHash=void 0;var ne=F(),v0=Tn();function b0(t){let e={};for(let r of t)e[r]=!0;return e}a(b0,"toHash");H.toHash=b0;function w0(t,e){
return typeof e=="boolean"?e:Object.keys(e).length===0?!0:(Ep(t,e),!Pp(e,t.self.RULES.all))}a(w0,"alwaysValidSchema");H.alwaysValidSchema=w0;function Ep(t,e=t.schema){
let{opts:r,self:n}=t;if(!r.strictSchema||typeof e=="boolean")return;let s=n.RULES.keywords;for(let o in e)s[o]||Op(t,`unknown keyword: "${o}"`)}a(Ep,"checkUnkno\
wnRules");H.checkUnknownRules=Ep;function Pp(t,e){if(typeof t=="boolean")return!t;for(let r in t)if(e[r])return!0;return!1}a(Pp,"schemaHasRules");H.schemaHasRules=
Pp;function x0(t,e){if(typeof t=="boolean")return!t;for(let r in t)if(r!=="$ref"&&e.all[r])return!0;return!1}a(x0,"schemaHasRulesButRef");H.schemaHasRulesButRef=
x0;function S0({topSchemaRef:t,schemaPath:e},r,n,s){if(!s){if(typeof r=="number"||typeof r=="boolean")return r;if(typeof r=="string")return(0,ne._)`${r}`}return(0,ne.
_)`${t}${e}${(0,ne.getProperty)(n)}`}a(S0,"schemaRefOrVal");H.schemaRefOrVal=S0;function k0(t){return Rp(decodeURIComponent(t))}a(k0,"unescapeFragment");H.unescapeFragment=
k0;function $0(t){return encodeURIComponent(gi(t))}a($0,"escapeFragment");H.escapeFragment=$0;function gi(t){return typeof t=="number"?`${t}`:t.replace(/~/g,"~0").
replace(/\//g,"~1")}a(gi,"escapeJsonPointer");H.escapeJsonPointer=gi;function Rp(t){return t.replace(/~1/g,"/").replace(/~0/g,"~")}a(Rp,"unescapeJsonPointer");H.
unescapeJsonPointer=Rp;function z0(t,e){if(Array.isArray(t))for(let r of t)e(r);else e(t)}a(z0,"eachItem");H.eachItem=z0;function zp({mergeNames:t,mergeToName:e,
mergeValues:r,resultToName:n}){return(s,o,i,c)=>{let u=i===void 0?o:i instanceof ne.Name?(o instanceof ne.Name?t(s,o,i):e(s,o,i),i):o instanceof ne.Name?(e(s,i,
o),o):r(o,i);return c===ne.Name&&!(u instanceof ne.Name)?n(s,u):u}}a(zp,"makeMergeEvaluated");H.mergeEvaluated={props:zp({mergeNames:a((t,e,r)=>t.if((0,ne._)`${r} !== true && ${e} !== undefined`,
()=>{t.if((0,ne._)`${e} === true`,()=>t.assign(r,!0),()=>t.assign(r,(0,ne._)`${r} || {}`).code((0,ne._)`Object.assign(${r}, ${e})`))}),"mergeNames"),mergeToName:a(
(t,e,r)=>t.if((0,ne._)`${r} !== true`,()=>{e===!0?t.assign(r,!0):(t.assign(r,(0,ne._)`${r} || {}`),yi(t,r,e))}),"mergeToName"),mergeValues:a((t,e)=>t===!0?!0:{...t,
...e},"mergeValues"),resultToName:Ip}),items:zp({mergeNames:a((t,e,r)=>t.if((0,ne._)`${r} !== true && ${e} !== undefined`,()=>t.assign(r,(0,ne._)`${e} === true ? true : ${r} > ${e} ? ${r} : ${e}`)),
"mergeNames"),mergeToName:a((t,e,r)=>t.if((0,ne._)`${r} !== true`,()=>t.assign(r,e===!0?!0:(0,ne._)`${r} > ${e} ? ${r} : ${e}`)),"mergeToName"),mergeValues:a((t,e)=>t===
!0?!0:Math.max(t,e),"mergeValues"),resultToName:a((t,e)=>t.var("items",e),"resultToName")})};function Ip(t,e){if(e===!0)return t.var("props",!0);let r=t.var("pr\
ops",(0,ne._)`{}`);return e!==void 0&&yi(t,r,e),r}a(Ip,"evaluatedPropsToName");H.evaluatedPropsToName=Ip;function yi(t,e,r){Object.keys(r).forEach(n=>t.assign((0,ne.
_)`${e}${(0,ne.getProperty)(n)}`,!0))}a(yi,"setEvaluated");H.setEvaluated=yi;var Tp={};function T0(t,e){return t.scopeValue("func",{ref:e,code:Tp[e.code]||(Tp[e.
code]=new v0._Code(e.code))})}a(T0,"useFunc");H.useFunc=T0;var hi;(function(t){t[t.Num=0]="Num",t[t.Str=1]="Str"})(hi||(H.Type=hi={}));function E0(t,e,r){if(t instanceof
ne.Name){let n=e===hi.Num;return r?n?(0,ne._)`"[" + ${t} + "]"`:(0,ne._)`"['" + ${t} + "']"`:n?(0,ne._)`"/" + ${t}`:(0,ne._)`"/" + ${t}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return r?(0,ne.getProperty)(t).toString():"/"+gi(t)}a(E0,"getErrorPath");H.getErrorPath=E0;function Op(t,e,r=t.opts.strictSchema){if(r){if(e=`strict mode: ${e}`,
r===!0)throw new Error(e);t.self.logger.warn(e)}}a(Op,"checkStrictMode");H.checkStrictMode=Op});var kt=S(_i=>{"use strict";Object.defineProperty(_i,"__esModule",{value:!0});var ke=F(),P0={data:new ke.Name("data"),valCxt:new ke.Name("valCxt"),instancePath:new ke.
Name("instancePath"),parentData:new ke.Name("parentData"),parentDataProperty:new ke.Name("parentDataProperty"),rootData:new ke.Name("rootData"),dynamicAnchors:new ke.
Name("dynamicAnchors"),vErrors:new ke.Name("vErrors"),errors:new ke.Name("errors"),this:new ke.Name("this"),self:new ke.Name("self"),scope:new ke.Name("scope"),
json:new ke.Name("json"),jsonPos:new ke.Name("jsonPos"),jsonLen:new ke.Name("jsonLen"),jsonPart:new ke.Name("jsonPart")};_i.default=P0});var Cn=S($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.extendErrors=$e.resetErrorsCount=$e.reportExtraError=$e.reportError=$e.keyword$DataError=
$e.keywordError=void 0;var Q=F(),eo=X(),Ie=kt();$e.keywordError={message:a(({keyword:t})=>(0,Q.str)`must pass "${t}" keyword validation`,"message")};$e.keyword$DataError=
{message:a(({keyword:t,schemaType:e})=>e?(0,Q.str)`"${t}" keyword must be ${e} ($data)`:(0,Q.str)`"${t}" keyword is invalid ($data)`,"message")};function R0(t,e=$e.
keywordError,r,n){let{it:s}=t,{gen:o,compositeRule:i,allErrors:c}=s,u=jp(t,e,r);n??(i||c)?Cp(o,u):Np(s,(0,Q._)`[${u}]`)}a(R0,"reportError");$e.reportError=R0;function I0(t,e=$e.
keywordError,r){let{it:n}=t,{gen:s,compositeRule:o,allErrors:i}=n,c=jp(t,e,r);Cp(s,c),o||i||Np(n,Ie.default.vErrors)}a(I0,"reportExtraError");$e.reportExtraError=
I0;function O0(t,e){t.assign(Ie.default.errors,e),t.if((0,Q._)`${Ie.default.vErrors} !== null`,()=>t.if(e,()=>t.assign((0,Q._)`${Ie.default.vErrors}.length`,e),
()=>t.assign(Ie.default.vErrors,null)))}a(O0,"resetErrorsCount");$e.resetErrorsCount=O0;function C0({gen:t,keyword:e,schemaValue:r,data:n,errsCount:s,it:o}){if(s===
void 0)throw new Error("ajv implementation error");let i=t.name("err");t.forRange("i",s,Ie.default.errors,c=>{t.const(i,(0,Q._)`${Ie.default.vErrors}[${c}]`),t.
if((0,Q._)`${i}.instancePath === undefined`,()=>t.assign((0,Q._)`${i}.instancePath`,(0,Q.strConcat)(Ie.default.instancePath,o.errorPath))),t.assign((0,Q._)`${i}.schemaPath`,
(0,Q.str)`${o.errSchemaPath}/${e}`),o.opts.verbose&&(t.assign((0,Q._)`${i}.schema`,r),t.assign((0,Q._)`${i}.data`,n))})}a(C0,"extendErrors");$e.extendErrors=C0;
function Cp(t,e){let r=t.const("err",e);t.if((0,Q._)`${Ie.default.vErrors} === null`,()=>t.assign(Ie.default.vErrors,(0,Q._)`[${r}]`),(0,Q._)`${Ie.default.vErrors}.push(${r})`),
t.code((0,Q._)`${Ie.default.errors}++`)}a(Cp,"addError");function Np(t,e){let{gen:r,validateName:n,schemaEnv:s}=t;s.$async?r.throw((0,Q._)`new ${t.ValidationError}(${e})`):
(r.assign((0,Q._)`${n}.errors`,e),r.return(!1))}a(Np,"returnErrors");var er={keyword:new Q.Name("keyword"),schemaPath:new Q.Name("schemaPath"),params:new Q.Name(
"params"),propertyName:new Q.Name("propertyName"),message:new Q.Name("message"),schema:new Q.Name("schema"),parentSchema:new Q.Name("parentSchema")};function jp(t,e,r){
let{createErrors:n}=t.it;return n===!1?(0,Q._)`{}`:N0(t,e,r)}a(jp,"errorObjectCode");function N0(t,e,r={}){let{gen:n,it:s}=t,o=[j0(s,r),A0(t,r)];return M0(t,e,o),
n.object(...o)}a(N0,"errorObject");function j0({errorPath:t},{instancePath:e}){let r=e?(0,Q.str)`${t}${(0,eo.getErrorPath)(e,eo.Type.Str)}`:t;return[Ie.default.
instancePath,(0,Q.strConcat)(Ie.default.instancePath,r)]}a(j0,"errorInstancePath");function A0({keyword:t,it:{errSchemaPath:e}},{schemaPath:r,parentSchema:n}){let s=n?
e:(0,Q.str)`${e}/${t}`;return r&&(s=(0,Q.str)`${s}${(0,eo.getErrorPath)(r,eo.Type.Str)}`),[er.schemaPath,s]}a(A0,"errorSchemaPath");function M0(t,{params:e,message:r},n){
let{keyword:s,data:o,schemaValue:i,it:c}=t,{opts:u,propertyName:l,topSchemaRef:d,schemaPath:f}=c;n.push([er.keyword,s],[er.params,typeof e=="function"?e(t):e||(0,Q.
_)`{}`]),u.messages&&n.push([er.message,typeof r=="function"?r(t):r]),u.verbose&&n.push([er.schema,i],[er.parentSchema,(0,Q._)`${d}${f}`],[Ie.default.data,o]),l&&
n.push([er.propertyName,l])}a(M0,"extraErrorProps")});var Mp=S(Or=>{"use strict";Object.defineProperty(Or,"__esModule",{value:!0});Or.boolOrEmptySchema=Or.topBoolOrEmptySchema=void 0;var D0=Cn(),q0=F(),Z0=kt(),L0={
message:"boolean schema is false"};function F0(t){let{gen:e,schema:r,validateName:n}=t;r===!1?Ap(t,!1):typeof r=="object"&&r.$async===!0?e.return(Z0.default.data):
(e.assign((0,q0._)`${n}.errors`,null),e.return(!0))}a(F0,"topBoolOrEmptySchema");Or.topBoolOrEmptySchema=F0;function V0(t,e){let{gen:r,schema:n}=t;n===!1?(r.var(
e,!1),Ap(t)):r.var(e,!0)}a(V0,"boolOrEmptySchema");Or.boolOrEmptySchema=V0;function Ap(t,e){let{gen:r,data:n}=t,s={gen:r,keyword:"false schema",data:n,schema:!1,
schemaCode:!1,schemaValue:!1,params:{},it:t};(0,D0.reportError)(s,L0,void 0,e)}a(Ap,"falseSchemaError")});var vi=S(Cr=>{"use strict";Object.defineProperty(Cr,"__esModule",{value:!0});Cr.getRules=Cr.isJSONType=void 0;var U0=["string","number","integer","boolean","nul\
l","object","array"],H0=new Set(U0);function J0(t){return typeof t=="string"&&H0.has(t)}a(J0,"isJSONType");Cr.isJSONType=J0;function B0(){let t={number:{type:"n\
umber",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...t,integer:!0,boolean:!0,null:!0},
rules:[{rules:[]},t.number,t.string,t.array,t.object],post:{rules:[]},all:{},keywords:{}}}a(B0,"getRules");Cr.getRules=B0});var bi=S(Mt=>{"use strict";Object.defineProperty(Mt,"__esModule",{value:!0});Mt.shouldUseRule=Mt.shouldUseGroup=Mt.schemaHasRulesForType=void 0;function K0({schema:t,
self:e},r){let n=e.RULES.types[r];return n&&n!==!0&&Dp(t,n)}a(K0,"schemaHasRulesForType");Mt.schemaHasRulesForType=K0;function Dp(t,e){return e.rules.some(r=>qp(
t,r))}a(Dp,"shouldUseGroup");Mt.shouldUseGroup=Dp;function qp(t,e){var r;return t[e.keyword]!==void 0||((r=e.definition.implements)===null||r===void 0?void 0:r.
some(n=>t[n]!==void 0))}a(qp,"shouldUseRule");Mt.shouldUseRule=qp});var Nn=S(ze=>{"use strict";Object.defineProperty(ze,"__esModule",{value:!0});ze.reportTypeError=ze.checkDataTypes=ze.checkDataType=ze.coerceAndCheckDataType=ze.
getJSONTypes=ze.getSchemaTypes=ze.DataType=void 0;var G0=vi(),W0=bi(),X0=Cn(),Z=F(),Zp=X(),Nr;(function(t){t[t.Correct=0]="Correct",t[t.Wrong=1]="Wrong"})(Nr||(ze.
DataType=Nr={}));function Q0(t){let e=Lp(t.type);if(e.includes("null")){if(t.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!e.
length&&t.nullable!==void 0)throw new Error('"nullable" cannot be used without "type"');t.nullable===!0&&e.push("null")}return e}a(Q0,"getSchemaTypes");ze.getSchemaTypes=
Q0;function Lp(t){let e=Array.isArray(t)?t:t?[t]:[];if(e.every(G0.isJSONType))return e;throw new Error("type must be JSONType or JSONType[]: "+e.join(","))}a(Lp,
"getJSONTypes");ze.getJSONTypes=Lp;function Y0(t,e){let{gen:r,data:n,opts:s}=t,o=eb(e,s.coerceTypes),i=e.length>0&&!(o.length===0&&e.length===1&&(0,W0.schemaHasRulesForType)(
t,e[0]));if(i){let c=xi(e,n,s.strictNumbers,Nr.Wrong);r.if(c,()=>{o.length?tb(t,e,o):Si(t)})}return i}a(Y0,"coerceAndCheckDataType");ze.coerceAndCheckDataType=Y0;
var Fp=new Set(["string","number","integer","boolean","null"]);function eb(t,e){return e?t.filter(r=>Fp.has(r)||e==="array"&&r==="array"):[]}a(eb,"coerceToTypes");
function tb(t,e,r){let{gen:n,data:s,opts:o}=t,i=n.let("dataType",(0,Z._)`typeof ${s}`),c=n.let("coerced",(0,Z._)`undefined`);o.coerceTypes==="array"&&n.if((0,Z.
_)`${i} == 'object' && Array.isArray(${s}) && ${s}.length == 1`,()=>n.assign(s,(0,Z._)`${s}[0]`).assign(i,(0,Z._)`typeof ${s}`).if(xi(e,s,o.strictNumbers),()=>n.
assign(c,s))),n.if((0,Z._)`${c} !== undefined`);for(let l of r)(Fp.has(l)||l==="array"&&o.coerceTypes==="array")&&u(l);n.else(),Si(t),n.endIf(),n.if((0,Z._)`${c} !== undefined`,
()=>{n.assign(s,c),rb(t,c)});function u(l){switch(l){case"string":n.elseIf((0,Z._)`${i} == "number" || ${i} == "boolean"`).assign(c,(0,Z._)`"" + ${s}`).elseIf((0,Z.
_)`${s} === null`).assign(c,(0,Z._)`""`);return;case"number":n.elseIf((0,Z._)`${i} == "boolean" || ${s} === null
              || (${i} == "string" && ${s} && ${s} == +${s})`).assign(c,(0,Z._)`+${s}`);return;case"integer":n.elseIf((0,Z._)`${i} === "boolean" || ${s} === null
              || (${i} === "string" && ${s} && ${s} == +${s} && !(${s} % 1))`).assign(c,(0,Z._)`+${s}`);return;case"boolean":n.elseIf((0,Z._)`${s} === "false" || ${s} === 0 || ${s} === null`).
assign(c,!1).elseIf((0,Z._)`${s} === "true" || ${s} === 1`).assign(c,!0);return;case"null":n.elseIf((0,Z._)`${s} === "" || ${s} === 0 || ${s} === false`),n.assign(
c,null);return;case"array":n.elseIf((0,Z._)`${i} === "string" || ${i} === "number"
              || ${i} === "boolean" || ${s} === null`).assign(c,(0,Z._)`[${s}]`)}}a(u,"coerceSpecificType")}a(tb,"coerceData");function rb({gen:t,parentData:e,parentDataProperty:r},n){
t.if((0,Z._)`${e} !== undefined`,()=>t.assign((0,Z._)`${e}[${r}]`,n))}a(rb,"assignParentData");function wi(t,e,r,n=Nr.Correct){let s=n===Nr.Correct?Z.operators.
EQ:Z.operators.NEQ,o;switch(t){case"null":return(0,Z._)`${e} ${s} null`;case"array":o=(0,Z._)`Array.isArray(${e})`;break;case"object":o=(0,Z._)`${e} && typeof ${e} == "object" && !Array.isArray(${e})`;
break;case"integer":o=i((0,Z._)`!(${e} % 1) && !isNaN(${e})`);break;case"number":o=i();break;default:return(0,Z._)`typeof ${e} ${s} ${t}`}return n===Nr.Correct?
o:(0,Z.not)(o);function i(c=Z.nil){return(0,Z.and)((0,Z._)`typeof ${e} == "number"`,c,r?(0,Z._)`isFinite(${e})`:Z.nil)}}a(wi,"checkDataType");ze.checkDataType=wi;
function xi(t,e,r,n){if(t.length===1)return wi(t[0],e,r,n);let s,o=(0,Zp.toHash)(t);if(o.array&&o.object){let i=(0,Z._)`typeof ${e} != "object"`;s=o.null?i:(0,Z.
_)`!${e} || ${i}`,delete o.null,delete o.array,delete o.object}else s=Z.nil;o.number&&delete o.integer;for(let i in o)s=(0,Z.and)(s,wi(i,e,r,n));return s}a(xi,"\
checkDataTypes");ze.checkDataTypes=xi;var nb={message:a(({schema:t})=>`must be ${t}`,"message"),params:a(({schema:t,schemaValue:e})=>typeof t=="string"?(0,Z._)`{type: ${t}}`:
(0,Z._)`{type: ${e}}`,"params")};function Si(t){let e=sb(t);(0,X0.reportError)(e,nb)}a(Si,"reportTypeError");ze.reportTypeError=Si;function sb(t){let{gen:e,data:r,
schema:n}=t,s=(0,Zp.schemaRefOrVal)(t,n,"type");return{gen:e,keyword:"type",data:r,schema:n.type,schemaCode:s,schemaValue:s,parentSchema:n,params:{},it:t}}a(sb,
"getTypeErrorContext")});var Up=S(to=>{"use strict";Object.defineProperty(to,"__esModule",{value:!0});to.assignDefaults=void 0;var jr=F(),ob=X();function ab(t,e){let{properties:r,items:n}=t.
schema;if(e==="object"&&r)for(let s in r)Vp(t,s,r[s].default);else e==="array"&&Array.isArray(n)&&n.forEach((s,o)=>Vp(t,o,s.default))}a(ab,"assignDefaults");to.
assignDefaults=ab;function Vp(t,e,r){let{gen:n,compositeRule:s,data:o,opts:i}=t;if(r===void 0)return;let c=(0,jr._)`${o}${(0,jr.getProperty)(e)}`;if(s){(0,ob.checkStrictMode)(
t,`default is ignored for: ${c}`);return}let u=(0,jr._)`${c} === undefined`;i.useDefaults==="empty"&&(u=(0,jr._)`${u} || ${c} === null || ${c} === ""`),n.if(u,(0,jr.
_)`${c} = ${(0,jr.stringify)(r)}`)}a(Vp,"assignDefault")});var Ke=S(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.validateUnion=re.validateArray=re.usePattern=re.callValidateCode=re.schemaProperties=
re.allSchemaProperties=re.noPropertyInData=re.propertyInData=re.isOwnProperty=re.hasPropFunc=re.reportMissingProp=re.checkMissingProp=re.checkReportMissingProp=
void 0;var ae=F(),ki=X(),Dt=kt(),ib=X();function cb(t,e){let{gen:r,data:n,it:s}=t;r.if(zi(r,n,e,s.opts.ownProperties),()=>{t.setParams({missingProperty:(0,ae._)`${e}`},
!0),t.error()})}a(cb,"checkReportMissingProp");re.checkReportMissingProp=cb;function ub({gen:t,data:e,it:{opts:r}},n,s){return(0,ae.or)(...n.map(o=>(0,ae.and)(zi(
t,e,o,r.ownProperties),(0,ae._)`${s} = ${o}`)))}a(ub,"checkMissingProp");re.checkMissingProp=ub;function lb(t,e){t.setParams({missingProperty:e},!0),t.error()}a(
lb,"reportMissingProp");re.reportMissingProp=lb;function Hp(t){return t.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,ae._)`Object.prototype.hasOwnProperty`})}
a(Hp,"hasPropFunc");re.hasPropFunc=Hp;function $i(t,e,r){return(0,ae._)`${Hp(t)}.call(${e}, ${r})`}a($i,"isOwnProperty");re.isOwnProperty=$i;function db(t,e,r,n){
let s=(0,ae._)`${e}${(0,ae.getProperty)(r)} !== undefined`;return n?(0,ae._)`${s} && ${$i(t,e,r)}`:s}a(db,"propertyInData");re.propertyInData=db;function zi(t,e,r,n){
let s=(0,ae._)`${e}${(0,ae.getProperty)(r)} === undefined`;return n?(0,ae.or)(s,(0,ae.not)($i(t,e,r))):s}a(zi,"noPropertyInData");re.noPropertyInData=zi;function Jp(t){
return t?Object.keys(t).filter(e=>e!=="__proto__"):[]}a(Jp,"allSchemaProperties");re.allSchemaProperties=Jp;function fb(t,e){return Jp(e).filter(r=>!(0,ki.alwaysValidSchema)(
t,e[r]))}a(fb,"schemaProperties");re.schemaProperties=fb;function pb({schemaCode:t,data:e,it:{gen:r,topSchemaRef:n,schemaPath:s,errorPath:o},it:i},c,u,l){let d=l?
(0,ae._)`${t}, ${e}, ${n}${s}`:e,f=[[Dt.default.instancePath,(0,ae.strConcat)(Dt.default.instancePath,o)],[Dt.default.parentData,i.parentData],[Dt.default.parentDataProperty,
i.parentDataProperty],[Dt.default.rootData,Dt.default.rootData]];i.opts.dynamicRef&&f.push([Dt.default.dynamicAnchors,Dt.default.dynamicAnchors]);let h=(0,ae._)`${d}, ${r.
object(...f)}`;return u!==ae.nil?(0,ae._)`${c}.call(${u}, ${h})`:(0,ae._)`${c}(${h})`}a(pb,"callValidateCode");re.callValidateCode=pb;var mb=(0,ae._)`new RegExp`;
function hb({gen:t,it:{opts:e}},r){let n=e.unicodeRegExp?"u":"",{regExp:s}=e.code,o=s(r,n);return t.scopeValue("pattern",{key:o.toString(),ref:o,code:(0,ae._)`${s.
code==="new RegExp"?mb:(0,ib.useFunc)(t,s)}(${r}, ${n})`})}a(hb,"usePattern");re.usePattern=hb;function gb(t){let{gen:e,data:r,keyword:n,it:s}=t,o=e.name("valid");
if(s.allErrors){let c=e.let("valid",!0);return i(()=>e.assign(c,!1)),c}return e.var(o,!0),i(()=>e.break()),o;function i(c){let u=e.const("len",(0,ae._)`${r}.length`);
e.forRange("i",0,u,l=>{t.subschema({keyword:n,dataProp:l,dataPropType:ki.Type.Num},o),e.if((0,ae.not)(o),c)})}a(i,"validateItems")}a(gb,"validateArray");re.validateArray=
gb;function yb(t){let{gen:e,schema:r,keyword:n,it:s}=t;if(!Array.isArray(r))throw new Error("ajv implementation error");if(r.some(u=>(0,ki.alwaysValidSchema)(s,
u))&&!s.opts.unevaluated)return;let i=e.let("valid",!1),c=e.name("_valid");e.block(()=>r.forEach((u,l)=>{let d=t.subschema({keyword:n,schemaProp:l,compositeRule:!0},
c);e.assign(i,(0,ae._)`${i} || ${c}`),t.mergeValidEvaluated(d,c)||e.if((0,ae.not)(i))})),t.result(i,()=>t.reset(),()=>t.error(!0))}a(yb,"validateUnion");re.validateUnion=
yb});var Gp=S(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});ft.validateKeywordUsage=ft.validSchemaType=ft.funcKeywordCode=ft.macroKeywordCode=void 0;
var Oe=F(),tr=kt(),_b=Ke(),vb=Cn();function bb(t,e){let{gen:r,keyword:n,schema:s,parentSchema:o,it:i}=t,c=e.macro.call(i.self,s,o,i),u=Kp(r,n,c);i.opts.validateSchema!==
!1&&i.self.validateSchema(c,!0);let l=r.name("valid");t.subschema({schema:c,schemaPath:Oe.nil,errSchemaPath:`${i.errSchemaPath}/${n}`,topSchemaRef:u,compositeRule:!0},
l),t.pass(l,()=>t.error(!0))}a(bb,"macroKeywordCode");ft.macroKeywordCode=bb;function wb(t,e){var r;let{gen:n,keyword:s,schema:o,parentSchema:i,$data:c,it:u}=t;
Sb(u,e);let l=!c&&e.compile?e.compile.call(u.self,o,i,u):e.validate,d=Kp(n,s,l),f=n.let("valid");t.block$data(f,h),t.ok((r=e.valid)!==null&&r!==void 0?r:f);function h(){
if(e.errors===!1)g(),e.modifying&&Bp(t),_(()=>t.error());else{let w=e.async?y():m();e.modifying&&Bp(t),_(()=>xb(t,w))}}a(h,"validateKeyword");function y(){let w=n.
let("ruleErrs",null);return n.try(()=>g((0,Oe._)`await `),T=>n.assign(f,!1).if((0,Oe._)`${T} instanceof ${u.ValidationError}`,()=>n.assign(w,(0,Oe._)`${T}.errors`),
()=>n.throw(T))),w}a(y,"validateAsync");function m(){let w=(0,Oe._)`${d}.errors`;return n.assign(w,null),g(Oe.nil),w}a(m,"validateSync");function g(w=e.async?(0,Oe.
_)`await `:Oe.nil){let T=u.opts.passContext?tr.default.this:tr.default.self,O=!("compile"in e&&!c||e.schema===!1);n.assign(f,(0,Oe._)`${w}${(0,_b.callValidateCode)(
t,d,T,O)}`,e.modifying)}a(g,"assignValid");function _(w){var T;n.if((0,Oe.not)((T=e.valid)!==null&&T!==void 0?T:f),w)}a(_,"reportErrs")}a(wb,"funcKeywordCode");
ft.funcKeywordCode=wb;function Bp(t){let{gen:e,data:r,it:n}=t;e.if(n.parentData,()=>e.assign(r,(0,Oe._)`${n.parentData}[${n.parentDataProperty}]`))}a(Bp,"modify\
Data");function xb(t,e){let{gen:r}=t;r.if((0,Oe._)`Array.isArray(${e})`,()=>{r.assign(tr.default.vErrors,(0,Oe._)`${tr.default.vErrors} === null ? ${e} : ${tr.default.
vErrors}.concat(${e})`).assign(tr.default.errors,(0,Oe._)`${tr.default.vErrors}.length`),(0,vb.extendErrors)(t)},()=>t.error())}a(xb,"addErrs");function Sb({schemaEnv:t},e){
if(e.async&&!t.$async)throw new Error("async keyword in sync schema")}a(Sb,"checkAsyncKeyword");function Kp(t,e,r){if(r===void 0)throw new Error(`keyword "${e}"\
 failed to compile`);return t.scopeValue("keyword",typeof r=="function"?{ref:r}:{ref:r,code:(0,Oe.stringify)(r)})}a(Kp,"useKeyword");function kb(t,e,r=!1){return!e.
length||e.some(n=>n==="array"?Array.isArray(t):n==="object"?t&&typeof t=="object"&&!Array.isArray(t):typeof t==n||r&&typeof t>"u")}a(kb,"validSchemaType");ft.validSchemaType=
kb;function $b({schema:t,opts:e,self:r,errSchemaPath:n},s,o){if(Array.isArray(s.keyword)?!s.keyword.includes(o):s.keyword!==o)throw new Error("ajv implementatio\
n error");let i=s.dependencies;if(i?.some(c=>!Object.prototype.hasOwnProperty.call(t,c)))throw new Error(`parent schema must have dependencies of ${o}: ${i.join(
",")}`);if(s.validateSchema&&!s.validateSchema(t[o])){let u=`keyword "${o}" value is invalid at path "${n}": `+r.errorsText(s.validateSchema.errors);if(e.validateSchema===
"log")r.logger.error(u);else throw new Error(u)}}a($b,"validateKeywordUsage");ft.validateKeywordUsage=$b});var Xp=S(qt=>{"use strict";Object.defineProperty(qt,"__esModule",{value:!0});qt.extendSubschemaMode=qt.extendSubschemaData=qt.getSubschema=void 0;var pt=F(),Wp=X();
function zb(t,{keyword:e,schemaProp:r,schema:n,schemaPath:s,errSchemaPath:o,topSchemaRef:i}){if(e!==void 0&&n!==void 0)throw new Error('both "keyword" and "sche\
ma" passed, only one allowed');if(e!==void 0){let c=t.schema[e];return r===void 0?{schema:c,schemaPath:(0,pt._)`${t.schemaPath}${(0,pt.getProperty)(e)}`,errSchemaPath:`${t.
errSchemaPath}/${e}`}:{schema:c[r],schemaPath:(0,pt._)`${t.schemaPath}${(0,pt.getProperty)(e)}${(0,pt.getProperty)(r)}`,errSchemaPath:`${t.errSchemaPath}/${e}/${(0,Wp.
escapeFragment)(r)}`}}if(n!==void 0){if(s===void 0||o===void 0||i===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "\
schema"');return{schema:n,schemaPath:s,topSchemaRef:i,errSchemaPath:o}}throw new Error('either "keyword" or "schema" must be passed')}a(zb,"getSubschema");qt.getSubschema=
zb;function Tb(t,e,{dataProp:r,dataPropType:n,data:s,dataTypes:o,propertyName:i}){if(s!==void 0&&r!==void 0)throw new Error('both "data" and "dataProp" passed, \
only one allowed');let{gen:c}=e;if(r!==void 0){let{errorPath:l,dataPathArr:d,opts:f}=e,h=c.let("data",(0,pt._)`${e.data}${(0,pt.getProperty)(r)}`,!0);u(h),t.errorPath=
(0,pt.str)`${l}${(0,Wp.getErrorPath)(r,n,f.jsPropertySyntax)}`,t.parentDataProperty=(0,pt._)`${r}`,t.dataPathArr=[...d,t.parentDataProperty]}if(s!==void 0){let l=s instanceof
pt.Name?s:c.let("data",s,!0);u(l),i!==void 0&&(t.propertyName=i)}o&&(t.dataTypes=o);function u(l){t.data=l,t.dataLevel=e.dataLevel+1,t.dataTypes=[],e.definedProperties=
new Set,t.parentData=e.data,t.dataNames=[...e.dataNames,l]}a(u,"dataContextProps")}a(Tb,"extendSubschemaData");qt.extendSubschemaData=Tb;function Eb(t,{jtdDiscriminator:e,
jtdMetadata:r,compositeRule:n,createErrors:s,allErrors:o}){n!==void 0&&(t.compositeRule=n),s!==void 0&&(t.createErrors=s),o!==void 0&&(t.allErrors=o),t.jtdDiscriminator=
e,t.jtdMetadata=r}a(Eb,"extendSubschemaMode");qt.extendSubschemaMode=Eb});var Ti=S((dO,Qp)=>{"use strict";Qp.exports=a(function t(e,r){if(e===r)return!0;if(e&&r&&typeof e=="object"&&typeof r=="object"){if(e.constructor!==r.constructor)
return!1;var n,s,o;if(Array.isArray(e)){if(n=e.length,n!=r.length)return!1;for(s=n;s--!==0;)if(!t(e[s],r[s]))return!1;return!0}if(e.constructor===RegExp)return e.
source===r.source&&e.flags===r.flags;if(e.valueOf!==Object.prototype.valueOf)return e.valueOf()===r.valueOf();if(e.toString!==Object.prototype.toString)return e.
toString()===r.toString();if(o=Object.keys(e),n=o.length,n!==Object.keys(r).length)return!1;for(s=n;s--!==0;)if(!Object.prototype.hasOwnProperty.call(r,o[s]))return!1;
for(s=n;s--!==0;){var i=o[s];if(!t(e[i],r[i]))return!1}return!0}return e!==e&&r!==r},"equal")});var em=S((pO,Yp)=>{"use strict";var Zt=Yp.exports=function(t,e,r){typeof e=="function"&&(r=e,e={}),r=e.cb||r;var n=typeof r=="function"?r:r.pre||function(){},s=r.
post||function(){};ro(e,n,s,t,"",t)};Zt.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0};
Zt.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0};Zt.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,dependencies:!0};Zt.skipKeywords=
{default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,
maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function ro(t,e,r,n,s,o,i,c,u,l){if(n&&typeof n=="object"&&!Array.isArray(n)){e(n,s,o,
i,c,u,l);for(var d in n){var f=n[d];if(Array.isArray(f)){if(d in Zt.arrayKeywords)for(var h=0;h<f.length;h++)ro(t,e,r,f[h],s+"/"+d+"/"+h,o,s,d,n,h)}else if(d in
Zt.propsKeywords){if(f&&typeof f=="object")for(var y in f)ro(t,e,r,f[y],s+"/"+d+"/"+Pb(y),o,s,d,n,y)}else(d in Zt.keywords||t.allKeys&&!(d in Zt.skipKeywords))&&
ro(t,e,r,f,s+"/"+d,o,s,d,n)}r(n,s,o,i,c,u,l)}}a(ro,"_traverse");function Pb(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}a(Pb,"escapeJsonPtr")});var jn=S(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});Me.getSchemaRefs=Me.resolveUrl=Me.normalizeId=Me._getFullPath=Me.getFullPath=Me.inlineRef=
void 0;var Rb=X(),Ib=Ti(),Ob=em(),Cb=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum",
"minimum","uniqueItems","multipleOf","required","enum","const"]);function Nb(t,e=!0){return typeof t=="boolean"?!0:e===!0?!Ei(t):e?tm(t)<=e:!1}a(Nb,"inlineRef");
Me.inlineRef=Nb;var jb=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function Ei(t){for(let e in t){if(jb.has(e))return!0;
let r=t[e];if(Array.isArray(r)&&r.some(Ei)||typeof r=="object"&&Ei(r))return!0}return!1}a(Ei,"hasRef");function tm(t){let e=0;for(let r in t){if(r==="$ref")return 1/0;
if(e++,!Cb.has(r)&&(typeof t[r]=="object"&&(0,Rb.eachItem)(t[r],n=>e+=tm(n)),e===1/0))return 1/0}return e}a(tm,"countKeys");function rm(t,e="",r){r!==!1&&(e=Ar(
e));let n=t.parse(e);return nm(t,n)}a(rm,"getFullPath");Me.getFullPath=rm;function nm(t,e){return t.serialize(e).split("#")[0]+"#"}a(nm,"_getFullPath");Me._getFullPath=
nm;var Ab=/#\/?$/;function Ar(t){return t?t.replace(Ab,""):""}a(Ar,"normalizeId");Me.normalizeId=Ar;function Mb(t,e,r){return r=Ar(r),t.resolve(e,r)}a(Mb,"resol\
veUrl");Me.resolveUrl=Mb;var Db=/^[a-z_][-a-z0-9._]*$/i;function qb(t,e){if(typeof t=="boolean")return{};let{schemaId:r,uriResolver:n}=this.opts,s=Ar(t[r]||e),o={
"":s},i=rm(n,s,!1),c={},u=new Set;return Ob(t,{allKeys:!0},(f,h,y,m)=>{if(m===void 0)return;let g=i+h,_=o[m];typeof f[r]=="string"&&(_=w.call(this,f[r])),T.call(
this,f.$anchor),T.call(this,f.$dynamicAnchor),o[h]=_;function w(O){let Y=this.opts.uriResolver.resolve;if(O=Ar(_?Y(_,O):O),u.has(O))throw d(O);u.add(O);let D=this.
refs[O];return typeof D=="string"&&(D=this.refs[D]),typeof D=="object"?l(f,D.schema,O):O!==Ar(g)&&(O[0]==="#"?(l(f,c[O],O),c[O]=f):this.refs[O]=g),O}a(w,"addRef");
function T(O){if(typeof O=="string"){if(!Db.test(O))throw new Error(`invalid anchor "${O}"`);w.call(this,`#${O}`)}}a(T,"addAnchor")}),c;function l(f,h,y){if(h!==
void 0&&!Ib(f,h))throw d(y)}a(l,"checkAmbiguosRef");function d(f){return new Error(`reference "${f}" resolves to more than one schema`)}a(d,"ambiguos")}a(qb,"ge\
tSchemaRefs");Me.getSchemaRefs=qb});var Dn=S(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.getData=Lt.KeywordCxt=Lt.validateFunctionCode=void 0;var cm=Mp(),sm=Nn(),Ri=bi(),
no=Nn(),Zb=Up(),Mn=Gp(),Pi=Xp(),I=F(),M=kt(),Lb=jn(),$t=X(),An=Cn();function Fb(t){if(dm(t)&&(fm(t),lm(t))){Hb(t);return}um(t,()=>(0,cm.topBoolOrEmptySchema)(t))}
a(Fb,"validateFunctionCode");Lt.validateFunctionCode=Fb;function um({gen:t,validateName:e,schema:r,schemaEnv:n,opts:s},o){s.code.es5?t.func(e,(0,I._)`${M.default.
data}, ${M.default.valCxt}`,n.$async,()=>{t.code((0,I._)`"use strict"; ${om(r,s)}`),Ub(t,s),t.code(o)}):t.func(e,(0,I._)`${M.default.data}, ${Vb(s)}`,n.$async,()=>t.
code(om(r,s)).code(o))}a(um,"validateFunction");function Vb(t){return(0,I._)`{${M.default.instancePath}="", ${M.default.parentData}, ${M.default.parentDataProperty}, ${M.
default.rootData}=${M.default.data}${t.dynamicRef?(0,I._)`, ${M.default.dynamicAnchors}={}`:I.nil}}={}`}a(Vb,"destructureValCxt");function Ub(t,e){t.if(M.default.
valCxt,()=>{t.var(M.default.instancePath,(0,I._)`${M.default.valCxt}.${M.default.instancePath}`),t.var(M.default.parentData,(0,I._)`${M.default.valCxt}.${M.default.
parentData}`),t.var(M.default.parentDataProperty,(0,I._)`${M.default.valCxt}.${M.default.parentDataProperty}`),t.var(M.default.rootData,(0,I._)`${M.default.valCxt}.${M.
default.rootData}`),e.dynamicRef&&t.var(M.default.dynamicAnchors,(0,I._)`${M.default.valCxt}.${M.default.dynamicAnchors}`)},()=>{t.var(M.default.instancePath,(0,I.
_)`""`),t.var(M.default.parentData,(0,I._)`undefined`),t.var(M.default.parentDataProperty,(0,I._)`undefined`),t.var(M.default.rootData,M.default.data),e.dynamicRef&&
t.var(M.default.dynamicAnchors,(0,I._)`{}`)})}a(Ub,"destructureValCxtES5");function Hb(t){let{schema:e,opts:r,gen:n}=t;um(t,()=>{r.$comment&&e.$comment&&mm(t),Wb(
t),n.let(M.default.vErrors,null),n.let(M.default.errors,0),r.unevaluated&&Jb(t),pm(t),Yb(t)})}a(Hb,"topSchemaObjCode");function Jb(t){let{gen:e,validateName:r}=t;
t.evaluated=e.const("evaluated",(0,I._)`${r}.evaluated`),e.if((0,I._)`${t.evaluated}.dynamicProps`,()=>e.assign((0,I._)`${t.evaluated}.props`,(0,I._)`undefined`)),
e.if((0,I._)`${t.evaluated}.dynamicItems`,()=>e.assign((0,I._)`${t.evaluated}.items`,(0,I._)`undefined`))}a(Jb,"resetEvaluated");function om(t,e){let r=typeof t==
"object"&&t[e.schemaId];return r&&(e.code.source||e.code.process)?(0,I._)`/*# sourceURL=${r} */`:I.nil}a(om,"funcSourceUrl");function Bb(t,e){if(dm(t)&&(fm(t),lm(
t))){Kb(t,e);return}(0,cm.boolOrEmptySchema)(t,e)}a(Bb,"subschemaCode");function lm({schema:t,self:e}){if(typeof t=="boolean")return!t;for(let r in t)if(e.RULES.
all[r])return!0;return!1}a(lm,"schemaCxtHasRules");function dm(t){return typeof t.schema!="boolean"}a(dm,"isSchemaObj");function Kb(t,e){let{schema:r,gen:n,opts:s}=t;
s.$comment&&r.$comment&&mm(t),Xb(t),Qb(t);let o=n.const("_errs",M.default.errors);pm(t,o),n.var(e,(0,I._)`${o} === ${M.default.errors}`)}a(Kb,"subSchemaObjCode");
function fm(t){(0,$t.checkUnknownRules)(t),Gb(t)}a(fm,"checkKeywords");function pm(t,e){if(t.opts.jtd)return am(t,[],!1,e);let r=(0,sm.getSchemaTypes)(t.schema),
n=(0,sm.coerceAndCheckDataType)(t,r);am(t,r,!n,e)}a(pm,"typeAndKeywords");function Gb(t){let{schema:e,errSchemaPath:r,opts:n,self:s}=t;e.$ref&&n.ignoreKeywordsWithRef&&
(0,$t.schemaHasRulesButRef)(e,s.RULES)&&s.logger.warn(`$ref: keywords ignored in schema at path "${r}"`)}a(Gb,"checkRefsAndKeywords");function Wb(t){let{schema:e,
opts:r}=t;e.default!==void 0&&r.useDefaults&&r.strictSchema&&(0,$t.checkStrictMode)(t,"default is ignored in the schema root")}a(Wb,"checkNoDefault");function Xb(t){
let e=t.schema[t.opts.schemaId];e&&(t.baseId=(0,Lb.resolveUrl)(t.opts.uriResolver,t.baseId,e))}a(Xb,"updateContext");function Qb(t){if(t.schema.$async&&!t.schemaEnv.
$async)throw new Error("async schema in sync schema")}a(Qb,"checkAsyncSchema");function mm({gen:t,schemaEnv:e,schema:r,errSchemaPath:n,opts:s}){let o=r.$comment;
if(s.$comment===!0)t.code((0,I._)`${M.default.self}.logger.log(${o})`);else if(typeof s.$comment=="function"){let i=(0,I.str)`${n}/$comment`,c=t.scopeValue("roo\
t",{ref:e.root});t.code((0,I._)`${M.default.self}.opts.$comment(${o}, ${i}, ${c}.schema)`)}}a(mm,"commentKeyword");function Yb(t){let{gen:e,schemaEnv:r,validateName:n,
ValidationError:s,opts:o}=t;r.$async?e.if((0,I._)`${M.default.errors} === 0`,()=>e.return(M.default.data),()=>e.throw((0,I._)`new ${s}(${M.default.vErrors})`)):
(e.assign((0,I._)`${n}.errors`,M.default.vErrors),o.unevaluated&&ew(t),e.return((0,I._)`${M.default.errors} === 0`))}a(Yb,"returnResults");function ew({gen:t,evaluated:e,
props:r,items:n}){r instanceof I.Name&&t.assign((0,I._)`${e}.props`,r),n instanceof I.Name&&t.assign((0,I._)`${e}.items`,n)}a(ew,"assignEvaluated");function am(t,e,r,n){
let{gen:s,schema:o,data:i,allErrors:c,opts:u,self:l}=t,{RULES:d}=l;if(o.$ref&&(u.ignoreKeywordsWithRef||!(0,$t.schemaHasRulesButRef)(o,d))){s.block(()=>gm(t,"$r\
ef",d.all.$ref.definition));return}u.jtd||tw(t,e),s.block(()=>{for(let h of d.rules)f(h);f(d.post)});function f(h){(0,Ri.shouldUseGroup)(o,h)&&(h.type?(s.if((0,no.
checkDataType)(h.type,i,u.strictNumbers)),im(t,h),e.length===1&&e[0]===h.type&&r&&(s.else(),(0,no.reportTypeError)(t)),s.endIf()):im(t,h),c||s.if((0,I._)`${M.default.
errors} === ${n||0}`))}a(f,"groupKeywords")}a(am,"schemaKeywords");function im(t,e){let{gen:r,schema:n,opts:{useDefaults:s}}=t;s&&(0,Zb.assignDefaults)(t,e.type),
r.block(()=>{for(let o of e.rules)(0,Ri.shouldUseRule)(n,o)&&gm(t,o.keyword,o.definition,e.type)})}a(im,"iterateKeywords");function tw(t,e){t.schemaEnv.meta||!t.
opts.strictTypes||(rw(t,e),t.opts.allowUnionTypes||nw(t,e),sw(t,t.dataTypes))}a(tw,"checkStrictTypes");function rw(t,e){if(e.length){if(!t.dataTypes.length){t.dataTypes=
e;return}e.forEach(r=>{hm(t.dataTypes,r)||Ii(t,`type "${r}" not allowed by context "${t.dataTypes.join(",")}"`)}),aw(t,e)}}a(rw,"checkContextTypes");function nw(t,e){
e.length>1&&!(e.length===2&&e.includes("null"))&&Ii(t,"use allowUnionTypes to allow union type keyword")}a(nw,"checkMultipleTypes");function sw(t,e){let r=t.self.
RULES.all;for(let n in r){let s=r[n];if(typeof s=="object"&&(0,Ri.shouldUseRule)(t.schema,s)){let{type:o}=s.definition;o.length&&!o.some(i=>ow(e,i))&&Ii(t,`miss\
ing type "${o.join(",")}" for keyword "${n}"`)}}}a(sw,"checkKeywordTypes");function ow(t,e){return t.includes(e)||e==="number"&&t.includes("integer")}a(ow,"hasA\
pplicableType");function hm(t,e){return t.includes(e)||e==="integer"&&t.includes("number")}a(hm,"includesType");function aw(t,e){let r=[];for(let n of t.dataTypes)
hm(e,n)?r.push(n):e.includes("integer")&&n==="number"&&r.push("integer");t.dataTypes=r}a(aw,"narrowSchemaTypes");function Ii(t,e){let r=t.schemaEnv.baseId+t.errSchemaPath;
e+=` at "${r}" (strictTypes)`,(0,$t.checkStrictMode)(t,e,t.opts.strictTypes)}a(Ii,"strictTypesError");var so=class{static{a(this,"KeywordCxt")}constructor(e,r,n){
if((0,Mn.validateKeywordUsage)(e,r,n),this.gen=e.gen,this.allErrors=e.allErrors,this.keyword=n,this.data=e.data,this.schema=e.schema[n],this.$data=r.$data&&e.opts.
$data&&this.schema&&this.schema.$data,this.schemaValue=(0,$t.schemaRefOrVal)(e,this.schema,n,this.$data),this.schemaType=r.schemaType,this.parentSchema=e.schema,
this.params={},this.it=e,this.def=r,this.$data)this.schemaCode=e.gen.const("vSchema",ym(this.$data,e));else if(this.schemaCode=this.schemaValue,!(0,Mn.validSchemaType)(
this.schema,r.schemaType,r.allowUndefined))throw new Error(`${n} value must be ${JSON.stringify(r.schemaType)}`);("code"in r?r.trackErrors:r.errors!==!1)&&(this.
errsCount=e.gen.const("_errs",M.default.errors))}result(e,r,n){this.failResult((0,I.not)(e),r,n)}failResult(e,r,n){this.gen.if(e),n?n():this.error(),r?(this.gen.
else(),r(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(e,r){this.failResult((0,I.not)(e),void 0,r)}fail(e){if(e===void 0){
this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(e),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(e){if(!this.$data)return this.
fail(e);let{schemaCode:r}=this;this.fail((0,I._)`${r} !== undefined && (${(0,I.or)(this.invalid$data(),e)})`)}error(e,r,n){if(r){this.setParams(r),this._error(e,
n),this.setParams({});return}this._error(e,n)}_error(e,r){(e?An.reportExtraError:An.reportError)(this,this.def.error,r)}$dataError(){(0,An.reportError)(this,this.
def.$dataError||An.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,An.resetErrorsCount)(this.
gen,this.errsCount)}ok(e){this.allErrors||this.gen.if(e)}setParams(e,r){r?Object.assign(this.params,e):this.params=e}block$data(e,r,n=I.nil){this.gen.block(()=>{
this.check$data(e,n),r()})}check$data(e=I.nil,r=I.nil){if(!this.$data)return;let{gen:n,schemaCode:s,schemaType:o,def:i}=this;n.if((0,I.or)((0,I._)`${s} === undefined`,
r)),e!==I.nil&&n.assign(e,!0),(o.length||i.validateSchema)&&(n.elseIf(this.invalid$data()),this.$dataError(),e!==I.nil&&n.assign(e,!1)),n.else()}invalid$data(){
let{gen:e,schemaCode:r,schemaType:n,def:s,it:o}=this;return(0,I.or)(i(),c());function i(){if(n.length){if(!(r instanceof I.Name))throw new Error("ajv implementa\
tion error");let u=Array.isArray(n)?n:[n];return(0,I._)`${(0,no.checkDataTypes)(u,r,o.opts.strictNumbers,no.DataType.Wrong)}`}return I.nil}function c(){if(s.validateSchema){
let u=e.scopeValue("validate$data",{ref:s.validateSchema});return(0,I._)`!${u}(${r})`}return I.nil}}subschema(e,r){let n=(0,Pi.getSubschema)(this.it,e);(0,Pi.extendSubschemaData)(
n,this.it,e),(0,Pi.extendSubschemaMode)(n,e);let s={...this.it,...n,items:void 0,props:void 0};return Bb(s,r),s}mergeEvaluated(e,r){let{it:n,gen:s}=this;n.opts.
unevaluated&&(n.props!==!0&&e.props!==void 0&&(n.props=$t.mergeEvaluated.props(s,e.props,n.props,r)),n.items!==!0&&e.items!==void 0&&(n.items=$t.mergeEvaluated.
items(s,e.items,n.items,r)))}mergeValidEvaluated(e,r){let{it:n,gen:s}=this;if(n.opts.unevaluated&&(n.props!==!0||n.items!==!0))return s.if(r,()=>this.mergeEvaluated(
e,I.Name)),!0}};Lt.KeywordCxt=so;function gm(t,e,r,n){let s=new so(t,r,e);"code"in r?r.code(s,n):s.$data&&r.validate?(0,Mn.funcKeywordCode)(s,r):"macro"in r?(0,Mn.
macroKeywordCode)(s,r):(r.compile||r.validate)&&(0,Mn.funcKeywordCode)(s,r)}a(gm,"keywordCode");var iw=/^\/(?:[^~]|~0|~1)*$/,cw=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function ym(t,{dataLevel:e,dataNames:r,dataPathArr:n}){let s,o;if(t==="")return M.default.rootData;if(t[0]==="/"){if(!iw.test(t))throw new Error(`Invalid JSON-p\
ointer: ${t}`);s=t,o=M.default.rootData}else{let l=cw.exec(t);if(!l)throw new Error(`Invalid JSON-pointer: ${t}`);let d=+l[1];if(s=l[2],s==="#"){if(d>=e)throw new Error(
u("property/index",d));return n[e-d]}if(d>e)throw new Error(u("data",d));if(o=r[e-d],!s)return o}let i=o,c=s.split("/");for(let l of c)l&&(o=(0,I._)`${o}${(0,I.
getProperty)((0,$t.unescapeJsonPointer)(l))}`,i=(0,I._)`${i} && ${o}`);return i;function u(l,d){return`Cannot access ${l} ${d} levels up, current level is ${e}`}}
a(ym,"getData");Lt.getData=ym});var oo=S(Ci=>{"use strict";Object.defineProperty(Ci,"__esModule",{value:!0});var Oi=class extends Error{static{a(this,"ValidationError")}constructor(e){super("v\
alidation failed"),this.errors=e,this.ajv=this.validation=!0}};Ci.default=Oi});var qn=S(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});var Ni=jn(),ji=class extends Error{static{a(this,"MissingRefError")}constructor(e,r,n,s){
super(s||`can't resolve reference ${n} from id ${r}`),this.missingRef=(0,Ni.resolveUrl)(e,r,n),this.missingSchema=(0,Ni.normalizeId)((0,Ni.getFullPath)(e,this.missingRef))}};
Ai.default=ji});var io=S(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});Ge.resolveSchema=Ge.getCompilingSchema=Ge.resolveRef=Ge.compileSchema=Ge.SchemaEnv=
void 0;var nt=F(),uw=oo(),rr=kt(),st=jn(),_m=X(),lw=Dn(),Mr=class{static{a(this,"SchemaEnv")}constructor(e){var r;this.refs={},this.dynamicAnchors={};let n;typeof e.
schema=="object"&&(n=e.schema),this.schema=e.schema,this.schemaId=e.schemaId,this.root=e.root||this,this.baseId=(r=e.baseId)!==null&&r!==void 0?r:(0,st.normalizeId)(
n?.[e.schemaId||"$id"]),this.schemaPath=e.schemaPath,this.localRefs=e.localRefs,this.meta=e.meta,this.$async=n?.$async,this.refs={}}};Ge.SchemaEnv=Mr;function Di(t){
let e=vm.call(this,t);if(e)return e;let r=(0,st.getFullPath)(this.opts.uriResolver,t.root.baseId),{es5:n,lines:s}=this.opts.code,{ownProperties:o}=this.opts,i=new nt.
CodeGen(this.scope,{es5:n,lines:s,ownProperties:o}),c;t.$async&&(c=i.scopeValue("Error",{ref:uw.default,code:(0,nt._)`require("ajv/dist/runtime/validation_error").default`}));
let u=i.scopeName("validate");t.validateName=u;let l={gen:i,allErrors:this.opts.allErrors,data:rr.default.data,parentData:rr.default.parentData,parentDataProperty:rr.
default.parentDataProperty,dataNames:[rr.default.data],dataPathArr:[nt.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:i.scopeValue("schema",
this.opts.code.source===!0?{ref:t.schema,code:(0,nt.stringify)(t.schema)}:{ref:t.schema}),validateName:u,ValidationError:c,schema:t.schema,schemaEnv:t,rootId:r,
baseId:t.baseId||r,schemaPath:nt.nil,errSchemaPath:t.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,nt._)`""`,opts:this.opts,self:this},d;try{this._compilations.
add(t),(0,lw.validateFunctionCode)(l),i.optimize(this.opts.code.optimize);let f=i.toString();d=`${i.scopeRefs(rr.default.scope)}return ${f}`,this.opts.code.process&&
(d=this.opts.code.process(d,t));let y=new Function(`${rr.default.self}`,`${rr.default.scope}`,d)(this,this.scope.get());if(this.scope.value(u,{ref:y}),y.errors=
null,y.schema=t.schema,y.schemaEnv=t,t.$async&&(y.$async=!0),this.opts.code.source===!0&&(y.source={validateName:u,validateCode:f,scopeValues:i._values}),this.opts.
unevaluated){let{props:m,items:g}=l;y.evaluated={props:m instanceof nt.Name?void 0:m,items:g instanceof nt.Name?void 0:g,dynamicProps:m instanceof nt.Name,dynamicItems:g instanceof
nt.Name},y.source&&(y.source.evaluated=(0,nt.stringify)(y.evaluated))}return t.validate=y,t}catch(f){throw delete t.validate,delete t.validateName,d&&this.logger.
error("Error compiling schema, function code:",d),f}finally{this._compilations.delete(t)}}a(Di,"compileSchema");Ge.compileSchema=Di;function dw(t,e,r){var n;r=(0,st.
resolveUrl)(this.opts.uriResolver,e,r);let s=t.refs[r];if(s)return s;let o=mw.call(this,t,r);if(o===void 0){let i=(n=t.localRefs)===null||n===void 0?void 0:n[r],
{schemaId:c}=this.opts;i&&(o=new Mr({schema:i,schemaId:c,root:t,baseId:e}))}if(o!==void 0)return t.refs[r]=fw.call(this,o)}a(dw,"resolveRef");Ge.resolveRef=dw;function fw(t){
return(0,st.inlineRef)(t.schema,this.opts.inlineRefs)?t.schema:t.validate?t:Di.call(this,t)}a(fw,"inlineOrCompile");function vm(t){for(let e of this._compilations)
if(pw(e,t))return e}a(vm,"getCompilingSchema");Ge.getCompilingSchema=vm;function pw(t,e){return t.schema===e.schema&&t.root===e.root&&t.baseId===e.baseId}a(pw,"\
sameSchemaEnv");function mw(t,e){let r;for(;typeof(r=this.refs[e])=="string";)e=r;return r||this.schemas[e]||ao.call(this,t,e)}a(mw,"resolve");function ao(t,e){
let r=this.opts.uriResolver.parse(e),n=(0,st._getFullPath)(this.opts.uriResolver,r),s=(0,st.getFullPath)(this.opts.uriResolver,t.baseId,void 0);if(Object.keys(t.
schema).length>0&&n===s)return Mi.call(this,r,t);let o=(0,st.normalizeId)(n),i=this.refs[o]||this.schemas[o];if(typeof i=="string"){let c=ao.call(this,t,i);return typeof c?.
schema!="object"?void 0:Mi.call(this,r,c)}if(typeof i?.schema=="object"){if(i.validate||Di.call(this,i),o===(0,st.normalizeId)(e)){let{schema:c}=i,{schemaId:u}=this.
opts,l=c[u];return l&&(s=(0,st.resolveUrl)(this.opts.uriResolver,s,l)),new Mr({schema:c,schemaId:u,root:t,baseId:s})}return Mi.call(this,r,i)}}a(ao,"resolveSche\
ma");Ge.resolveSchema=ao;var hw=new Set(["properties","patternProperties","enum","dependencies","definitions"]);function Mi(t,{baseId:e,schema:r,root:n}){var s;
if(((s=t.fragment)===null||s===void 0?void 0:s[0])!=="/")return;for(let c of t.fragment.slice(1).split("/")){if(typeof r=="boolean")return;let u=r[(0,_m.unescapeFragment)(
c)];if(u===void 0)return;r=u;let l=typeof r=="object"&&r[this.opts.schemaId];!hw.has(c)&&l&&(e=(0,st.resolveUrl)(this.opts.uriResolver,e,l))}let o;if(typeof r!=
"boolean"&&r.$ref&&!(0,_m.schemaHasRulesButRef)(r,this.RULES)){let c=(0,st.resolveUrl)(this.opts.uriResolver,e,r.$ref);o=ao.call(this,n,c)}let{schemaId:i}=this.
opts;if(o=o||new Mr({schema:r,schemaId:i,root:n,baseId:e}),o.schema!==o.root.schema)return o}a(Mi,"getJsonPointer")});var bm=S(($O,gw)=>{gw.exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",description:"Meta-schema for $data reference\
 (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-po\
inter"}]}},additionalProperties:!1}});var Ui=S((zO,Em)=>{"use strict";var yw=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),Zi=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
_w=RegExp.prototype.test.bind(/^\d*$/u),nr=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),Li=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),xm=RegExp.prototype.test.
bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),Fi=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),vw=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
De=new Array(256);{let t="0123456789ABCDEF";for(let e=0;e<256;e++)De[e]="%"+t[e>>4]+t[e&15]}function Te(t){return t<2048?De[192|t>>6]+De[128|t&63]:t<65536?De[224|
t>>12]+De[128|t>>6&63]+De[128|t&63]:De[240|t>>18]+De[128|t>>12&63]+De[128|t>>6&63]+De[128|t&63]}a(Te,"percentEncodeNonAscii");function bw(t){let e="",r=0,n=0;for(n=
0;n<t.length;n++)if(r=t[n].charCodeAt(0),r!==48){if(!(r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102))return"";e+=t[n];break}for(n+=1;n<t.length;n++){if(r=t[n].charCodeAt(
0),!(r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102))return"";e+=t[n]}return e}a(bw,"stringArrayToHexStripped");var ww=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),
xw=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),Sw=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),kw=RegExp.prototype.test.bind(
/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function $w(t){if(t.length===0)return!1;for(let e=0;e<t.length;e++)if(!Sw(t[e])){if(t[e]==="%"&&e+2<t.length&&nr(t.slice(e+1,e+3))){
e+=2;continue}return!1}return!0}a($w,"isZoneIdentifier");function wm(t){let e=-1,r=0,n=-1,s=0;for(let c=0;c<t.length;c++)t[c]==="0"?(n===-1&&(n=c),s++,s>r&&(r=s,
e=n)):(n=-1,s=0);if(r<2)return t.join(":");let o=t.slice(0,e).join(":"),i=t.slice(e+r).join(":");return o+"::"+i}a(wm,"compressIPv6ZeroRun");function zw(t){let e=t.
indexOf("::");if(e!==-1&&t.indexOf("::",e+1)!==-1)return;let r=e===-1?t.split(":"):t.slice(0,e).split(":"),n=e===-1?[]:t.slice(e+2).split(":");e!==-1&&(r.length===
1&&r[0]===""&&(r.length=0),n.length===1&&n[0]===""&&(n.length=0));let s=r.concat(n),o=0;for(let c=0;c<s.length;c++){let u=s[c];if(u==="")return;if(u.indexOf(".")!==
-1){if(c!==s.length-1||e!==-1&&n.length===0||!Zi(u))return;o+=2;continue}if(!ww(u))return;s[c]=parseInt(u,16).toString(16),o++}if(e===-1)return o!==8?void 0:wm(
s);if(o>=8)return;let i=s.slice(0,r.length);for(let c=o;c<8;c++)i.push("0");for(let c=r.length;c<s.length;c++)i.push(s[c]);return wm(i)}a(zw,"normalizeIPv6Addre\
ss");function qi(t){let e=t[0]==="["&&t[t.length-1]==="]";if((t[0]==="["||t[t.length-1]==="]")&&!e)return{host:t,isIPV6:!1,error:!0};let n=e?t.slice(1,-1):t;if(e&&
xw(n))return n=n.toLowerCase(),{host:`[${n}]`,escapedHost:n,isIPV6:!1,isIPVFuture:!0};if(Tw(n,":")<2)return{host:t,isIPV6:!1,error:e};let s="",o=n.indexOf("%");
if(o!==-1){let c=n.slice(o,o+3).toLowerCase()==="%25"?3:1;if(s=n.slice(o+c),!$w(s))return{host:t,isIPV6:!1,error:!0};n=n.slice(0,o)}let i=zw(n);return i===void 0?
{host:t,isIPV6:!1,error:!0}:{host:i+(s?"%"+s:""),escapedHost:i+(s?"%25"+s:""),isIPV6:!0}}a(qi,"normalizeIPv6");function Tw(t,e){let r=0;for(let n=0;n<t.length;n++)
t[n]===e&&r++;return r}a(Tw,"findToken");function Sm(t){let e=t,r=[],n=-1,s=0;for(;s=e.length;){if(s===1){if(e===".")break;if(e==="/"){r.push("/");break}else{r.
push(e);break}}else if(s===2){if(e[0]==="."){if(e[1]===".")break;if(e[1]==="/"){e=e.slice(2);continue}}else if(e[0]==="/"&&(e[1]==="."||e[1]==="/")){r.push("/");
break}}else if(s===3&&e==="/.."){r.length!==0&&r.pop(),r.push("/");break}if(e[0]==="."){if(e[1]==="."){if(e[2]==="/"){e=e.slice(3);continue}}else if(e[1]==="/"){
e=e.slice(2);continue}}else if(e[0]==="/"&&e[1]==="."){if(e[2]==="/"){e=e.slice(2);continue}else if(e[2]==="."&&e[3]==="/"){e=e.slice(3),r.length!==0&&r.pop();continue}}
if((n=e.indexOf("/",1))===-1){r.push(e);break}else r.push(e.slice(0,n)),e=e.slice(n)}return r.join("")}a(Sm,"removeDotSegments");function Ew(t){if(t===""||t[0]===
"/")return Sm(t);let e=t.split("/"),r=e.length-1,n=[],s=!1;for(let o=0;o<=r;o++){let i=e[o];i==="."||i===".."?(i===".."&&(n.length!==0&&n[n.length-1]!==".."?n.pop():
n.push("..")),s=o===r):n.push(i)}return s&&n[n.length-1]!==".."&&n.push(""),(n.length===0||n[0]===""||n[0].includes(":"))&&n.unshift("."),n.join("/")}a(Ew,"remo\
veDotSegmentsRelative");var Pw={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},Rw=/[@/?#:]/g,Iw=/[@/?#]/g;function km(t,e){let r=e?Iw:Rw;return r.lastIndex=
0,t.replace(r,n=>Pw[n])}a(km,"reescapeHostDelimiters");function $m(t,e=!1){if(t.indexOf("%")===-1)return t;let r="";for(let n=0;n<t.length;n++){if(t[n]==="%"&&n+
2<t.length){let s=t.slice(n+1,n+3);if(nr(s)){let o=s.toUpperCase(),i=String.fromCharCode(parseInt(o,16));e&&Li(i)?r+=i:r+="%"+o,n+=2;continue}}r+=t[n]}return r}
a($m,"normalizePercentEncoding");function Ow(t){let e="";for(let r=0;r<t.length;r++){let n=t[r];if(n==="%"&&r+2<t.length){let s=t.slice(r+1,r+3);if(nr(s)){let o=s.
toUpperCase(),i=String.fromCharCode(parseInt(o,16));i!=="."&&Li(i)?e+=i:e+="%"+o,r+=2;continue}}if(xm(n))e+=n;else{let s=t.charCodeAt(r);if(s<128)e+=Tm(s)?n:De[s];else if(s<
55296||s>57343)e+=Te(s);else if(s<=56319&&r+1<t.length){let o=t.charCodeAt(r+1);o>=56320&&o<=57343?(e+=Te(65536+(s-55296<<10)+(o-56320)),r++):e+=Te(65533)}else e+=
Te(65533)}}return e}a(Ow,"normalizePathEncoding");function Cw(t,e=!1){let r="",n=e&&t[0]!=="/";for(let s=0;s<t.length;s++){let o=t[s];if(o==="%"&&s+2<t.length){
let i=t.slice(s+1,s+3);if(nr(i)){r+="%"+i.toUpperCase(),s+=2;continue}}if(o==="/"&&(n=!1),xm(o)&&(o!==":"||!n))r+=o;else{let i=t.charCodeAt(s);if(i<128)r+=De[i];else if(i<
55296||i>57343)r+=Te(i);else if(i<=56319&&s+1<t.length){let c=t.charCodeAt(s+1);c>=56320&&c<=57343?(r+=Te(65536+(i-55296<<10)+(c-56320)),s++):r+=Te(65533)}else r+=
Te(65533)}}return r}a(Cw,"serializePathEncoding");function Vi(t,e){let r="";for(let n=0;n<t.length;n++){let s=t[n];if(s==="%"&&n+2<t.length){let o=t.slice(n+1,n+
3);if(nr(o)){r+="%"+o.toUpperCase(),n+=2;continue}}if(e(s))r+=s;else{let o=t.charCodeAt(n);if(o<128)r+=De[o];else if(o<55296||o>57343)r+=Te(o);else if(o<=56319&&
n+1<t.length){let i=t.charCodeAt(n+1);i>=56320&&i<=57343?(r+=Te(65536+(o-55296<<10)+(i-56320)),n++):r+=Te(65533)}else r+=Te(65533)}}return r}a(Vi,"encodeCompone\
nt");function zm(t){return Vi(t,vw)}a(zm,"encodeUserinfo");function Nw(t){return Vi(t,Fi)}a(Nw,"encodeQuery");function jw(t){return Vi(t,Fi)}a(jw,"encodeFragmen\
t");function Tm(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122||t===42||t===43||t===45||t===46||t===47||t===64||t===95}a(Tm,"isEscapeSafe");function Aw(t){
let e="";for(let r=0;r<t.length;r++){let n=t[r];if(n==="%"&&r+2<t.length){let s=t.slice(r+1,r+3);if(nr(s)){let o=s.toUpperCase(),i=String.fromCharCode(parseInt(
o,16));Li(i)?e+=i:e+="%"+o,r+=2;continue}}if(Fi(n))e+=n;else{let s=t.charCodeAt(r);if(s<128)e+=Tm(s)?n:De[s];else if(s<55296||s>57343)e+=Te(s);else if(s<=56319&&
r+1<t.length){let o=t.charCodeAt(r+1);o>=56320&&o<=57343?(e+=Te(65536+(s-55296<<10)+(o-56320)),r++):e+=Te(65533)}else e+=Te(65533)}}return e}a(Aw,"normalizeQuer\
yFragmentEncoding");function Mw(t){let e="";for(let r=0;r<t.length;r++){if(t[r]==="%"&&r+2<t.length){let n=t.slice(r+1,r+3);if(nr(n)){e+="%"+n.toUpperCase(),r+=
2;continue}}e+=escape(t[r])}return e}a(Mw,"escapePreservingEscapes");function Dw(t){let e=[];if(t.userinfo!==void 0&&(e.push(zm(t.userinfo)),e.push("@")),t.host!==
void 0){let r=t.host;if(!Zi(r)){let n=qi(r);n.isIPV6!==!0&&n.isIPVFuture!==!0&&(r=$m(r,!0),n=qi(r)),n.isIPV6===!0||n.isIPVFuture===!0?r=`[${n.escapedHost}]`:r=km(
r,!1)}e.push(r)}if(typeof t.port=="number"||typeof t.port=="string"){let r=String(t.port);if(!_w(r))throw new TypeError("URI port is malformed.");e.push(":"),e.
push(r)}return e.length?e.join(""):void 0}a(Dw,"recomposeAuthority");Em.exports={nonSimpleDomain:kw,recomposeAuthority:Dw,reescapeHostDelimiters:km,normalizePercentEncoding:$m,
normalizePathEncoding:Ow,serializePathEncoding:Cw,normalizeQueryFragmentEncoding:Aw,encodeUserinfo:zm,encodeQuery:Nw,encodeFragment:jw,escapePreservingEscapes:Mw,
removeDotSegments:Sm,removeDotSegmentsRelative:Ew,isIPv4:Zi,isUUID:yw,normalizeIPv6:qi,stringArrayToHexStripped:bw}});var Cm=S((EO,Om)=>{"use strict";var{isUUID:qw}=Ui(),Zw=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,Lw=["http","https","ws","wss","urn",
"urn:uuid"];function Fw(t){return Lw.indexOf(t)!==-1}a(Fw,"isValidSchemeName");function Hi(t){return t.secure===!0?!0:t.secure===!1?!1:t.scheme?t.scheme.length===
3&&(t.scheme[0]==="w"||t.scheme[0]==="W")&&(t.scheme[1]==="s"||t.scheme[1]==="S")&&(t.scheme[2]==="s"||t.scheme[2]==="S"):!1}a(Hi,"wsIsSecure");function Pm(t){return t.
host||(t.error=t.error||"HTTP URIs must have a host."),t}a(Pm,"httpParse");function Rm(t){let e=String(t.scheme).toLowerCase()==="https";return(t.port===(e?443:
80)||t.port==="")&&(t.port=void 0),t.path||(t.path="/"),t}a(Rm,"httpSerialize");function Vw(t){return t.secure=Hi(t),t.resourceName=(t.path||"/")+(t.query?"?"+t.
query:""),t.path=void 0,t.query=void 0,t}a(Vw,"wsParse");function Uw(t){if((t.port===(Hi(t)?443:80)||t.port==="")&&(t.port=void 0),typeof t.secure=="boolean"&&(t.
scheme=t.secure?"wss":"ws",t.secure=void 0),t.resourceName){let e=t.resourceName.indexOf("?"),r=e===-1?t.resourceName:t.resourceName.slice(0,e);t.path=r&&r!=="/"?
r:void 0,t.query=e===-1?void 0:t.resourceName.slice(e+1),t.resourceName=void 0}return t.fragment=void 0,t}a(Uw,"wsSerialize");function Hw(t,e){if(!t.path)return t.
error="URN can not be parsed",t;let r=t.path.match(Zw);if(r&&r[0]===t.path){let n=e.scheme||t.scheme||"urn";t.nid=r[1].toLowerCase(),t.nss=r[2];let s=`${n}:${e.
nid||t.nid}`,o=Ji(s);t.path=void 0,o&&(t=o.parse(t,e))}else t.error=t.error||"URN can not be parsed.";return t}a(Hw,"urnParse");function Jw(t,e){if(t.nid===void 0)
throw new Error("URN without nid cannot be serialized");let r=e.scheme||t.scheme||"urn",n=t.nid.toLowerCase(),s=`${r}:${e.nid||n}`,o=Ji(s);o&&(t=o.serialize(t,e));
let i=t,c=t.nss;return i.path=`${n||e.nid}:${c}`,e.skipEscape=!0,i}a(Jw,"urnSerialize");function Bw(t,e){let r=t;return r.uuid=r.nss,r.nss=void 0,!e.tolerant&&(!r.
uuid||!qw(r.uuid))&&(r.error=r.error||"UUID is not valid."),r}a(Bw,"urnuuidParse");function Kw(t){let e=t;return e.nss=(t.uuid||"").toLowerCase(),e}a(Kw,"urnuui\
dSerialize");var Im={scheme:"http",domainHost:!0,parse:Pm,serialize:Rm},Gw={scheme:"https",domainHost:Im.domainHost,parse:Pm,serialize:Rm},co={scheme:"ws",domainHost:!0,
parse:Vw,serialize:Uw},Ww={scheme:"wss",domainHost:co.domainHost,parse:co.parse,serialize:co.serialize},Xw={scheme:"urn",parse:Hw,serialize:Jw,skipNormalize:!0},
Qw={scheme:"urn:uuid",parse:Bw,serialize:Kw,skipNormalize:!0},uo={http:Im,https:Gw,ws:co,wss:Ww,urn:Xw,"urn:uuid":Qw};Object.setPrototypeOf(uo,null);function Ji(t){
return t&&(uo[t]||uo[t.toLowerCase()])||void 0}a(Ji,"getSchemeHandler");Om.exports={wsIsSecure:Hi,SCHEMES:uo,isValidSchemeName:Fw,getSchemeHandler:Ji}});var Km=S((RO,ho)=>{"use strict";var{normalizeIPv6:Dm,removeDotSegments:Ln,removeDotSegmentsRelative:qm,recomposeAuthority:Yw,normalizePercentEncoding:Bi,normalizePathEncoding:ex,
serializePathEncoding:Nm,normalizeQueryFragmentEncoding:jm,encodeQuery:tx,encodeFragment:rx,reescapeHostDelimiters:nx,isIPv4:Zm,nonSimpleDomain:sx}=Ui(),{SCHEMES:Lm,
getSchemeHandler:Ki}=Cm(),Fm=/^[A-Za-z][A-Za-z0-9+.-]*$/u,Vm="URI scheme is malformed.",lo="URI host is malformed.",ox=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function Am(t){
let e=String(t);if(!Fm.test(e))throw new TypeError(Vm);return e}a(Am,"validateScheme");function ax(t,e){return typeof t=="string"?t=hx(t,e):typeof t=="object"&&
(t=po(sr(t,e),e)),t}a(ax,"normalize");function ix(t,e,r){let n=r?Object.assign({scheme:"null"},r):{scheme:"null"},{parsed:s,malformedAuthorityOrPort:o,malformedPercentEncoding:i,
malformedSchemeSpecific:c,malformedHost:u,malformedScheme:l}=fo(t,n),{parsed:d,malformedAuthorityOrPort:f,malformedPercentEncoding:h,malformedSchemeSpecific:y,malformedHost:m,
malformedScheme:g}=fo(e,n);if(o||f||i||h||c||y||u||m||l||g)throw new Error(s.error||d.error||"URI is malformed.");let _=Um(s,d,n,!0),w=Ki(r&&r.scheme||_.scheme),
T=_.host,O=T!==void 0&&T!==""&&(Zm(T)||Dm(T).isIPV6);if(Jm(_,r||{},w,O))throw new Error(lo);Hm(_,r||{},w,O);let Y=T&&T.indexOf("%")!==-1&&!new RegExp("\\P{ASCII}",
"u").test(T);if(_.error&&!Y)throw new Error(_.error);return n.skipEscape=!0,sr(_,n)}a(ix,"resolve");function Um(t,e,r,n){let s={};if(n||(t=po(sr(t,r),r),e=po(sr(
e,r),r)),r=r||{},!r.tolerant&&e.scheme)s.scheme=e.scheme,s.userinfo=e.userinfo,s.host=e.host,s.port=e.port,s.path=Ln(e.path||""),s.query=e.query;else{if(e.userinfo!==
void 0||e.host!==void 0||e.port!==void 0)s.userinfo=e.userinfo,s.host=e.host,s.port=e.port,s.path=Ln(e.path||""),s.query=e.query;else{if(!e.path)s.path=t.path,e.
query!==void 0?s.query=e.query:s.query=t.query;else{if(e.path[0]==="/")s.path=Ln(e.path);else{let o=t.userinfo!==void 0||t.host!==void 0||t.port!==void 0;o&&!t.
path?s.path="/"+e.path:t.path?s.path=t.path.slice(0,t.path.lastIndexOf("/")+1)+e.path:s.path=e.path,s.path=t.scheme===void 0&&!o&&s.path[0]!=="/"?qm(s.path):Ln(
s.path)}s.query=e.query}s.userinfo=t.userinfo,s.host=t.host,s.port=t.port}s.scheme=t.scheme}return s.fragment=e.fragment,s}a(Um,"resolveComponent");function cx(t,e,r){
let n=Mm(t,r),s=Mm(e,r);return n!==void 0&&s!==void 0&&n===s}a(cx,"equal");function sr(t,e){let r={host:t.host,scheme:t.scheme,userinfo:t.userinfo,port:t.port,path:t.
path,query:t.query,nid:t.nid,nss:t.nss,uuid:t.uuid,fragment:t.fragment,reference:t.reference,resourceName:t.resourceName,secure:t.secure,error:""},n=Object.assign(
{},e),s=[];r.scheme&&(r.scheme=Am(r.scheme));let o=Ki(n.scheme||r.scheme);o&&o.serialize&&o.serialize(r,n);let i=r.userinfo!==void 0||r.host!==void 0||r.port!==
void 0,c=(r.scheme===void 0||n.reference==="suffix")&&!i,u=!n.skipEscape&&c;r.path!==void 0&&(n.skipEscape?r.path=Bi(r.path):r.path=Nm(r.path,u)),n.reference!==
"suffix"&&r.scheme&&(r.scheme=Am(r.scheme),s.push(r.scheme,":"));let l=Yw(r);if(l!==void 0&&(n.reference!=="suffix"&&s.push("//"),s.push(l),r.path&&r.path[0]!==
"/"&&s.push("/")),r.path!==void 0){let d=r.path;!n.absolutePath&&(!o||!o.absolutePath)&&(d=c&&d[0]!=="/"?qm(d):Ln(d)),c&&(d=Nm(d,!0)),l===void 0&&d[0]==="/"&&d[1]===
"/"&&(d="/%2F"+d.slice(2)),s.push(d)}return r.query!==void 0&&s.push("?",tx(r.query)),r.fragment!==void 0&&s.push("#",rx(r.fragment)),s.join("")}a(sr,"serialize");
var ux=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,lx=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,
dx=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function fx(t,e){if(e[2]!==void 0&&t.path&&t.path[0]!=="/")return'URI path must start with "/" when authority is present.';if(typeof t.
port=="number"&&(t.port<0||t.port>65535))return"URI port is malformed."}a(fx,"getParseError");function Zn(t){if(t===void 0)return!1;let e=t.indexOf("%");for(;e!==
-1;){if(e+2>=t.length||!/^[\da-f]{2}$/iu.test(t.slice(e+1,e+3)))return!0;e=t.indexOf("%",e+3)}return!1}a(Zn,"hasMalformedPercentEncoding");function mo(t){return t[0]===
"["&&t[t.length-1]==="]"}a(mo,"isIPLiteral");function px(t){let e=t[4];return Zn(t[3])||e!==void 0&&!mo(e)&&Zn(e)||Zn(t[6])||Zn(t[7])||Zn(t[8])}a(px,"hasMalform\
edComponentPercentEncoding");function Hm(t,e,r,n){if(Jm(t,e,r,n))return t.error=t.error||lo,!0;if(!e.unicodeSupport&&(!r||!r.unicodeSupport)&&t.host&&!mo(t.host)&&
(e.domainHost||r&&r.domainHost)&&n===!1&&sx(t.host)){let s;try{s=new URL("http://"+t.host)}catch(o){return t.error=t.error||"Host's domain name can not be conve\
rted to ASCII: "+o,!0}if(!mx(s))return t.error=t.error||lo,!0;t.host=s.hostname}return!1}a(Hm,"canonicalizeHost");function Jm(t,e,r,n){return!!(t.host&&n===!1&&
!mo(t.host)&&(e.domainHost||r&&r.domainHost)&&ox.test(t.host))}a(Jm,"hasForbiddenDomainHost");function mx(t){return t.username===""&&t.password===""&&t.port===""&&
t.pathname==="/"&&t.search===""&&t.hash===""&&t.hostname!==""}a(mx,"isHostOnlyURL");function fo(t,e){let r=Object.assign({},e),n={scheme:void 0,userinfo:void 0,
host:"",port:void 0,path:"",query:void 0,fragment:void 0},s=!1,o=!1,i=!1,c=!1,u=!1,l=!1,d=!1;r.reference==="suffix"&&(r.scheme?t=r.scheme+":"+t:t="//"+t);let f=t.
match(lx);f!==null&&f[1].indexOf("\\")!==-1&&(n.error="URI authority must not contain a literal backslash.",s=!0);let h=t.match(dx);if(h!==null){let m=h[1],g=m.
replace(/[\t\n\r]/g,"");g.length>=2&&(g.slice(0,2)!=="//"?(n.error=n.error||"URI authority must not contain a literal backslash.",s=!0):m.length!==g.length&&(n.
error=n.error||"URI authority introducer must not contain whitespace.",s=!0))}let y=t.match(ux);if(y){n.scheme=y[1],n.userinfo=y[3],n.host=y[4],n.port=parseInt(
y[5],10),n.path=y[6]||"",n.query=y[7],n.fragment=y[8],n.scheme!==void 0&&(Fm.test(n.scheme)?n.scheme=n.scheme.toLowerCase():(n.error=n.error||Vm,l=!0)),o=px(y),
o&&(n.error=n.error||"URI contains malformed percent-encoding."),isNaN(n.port)&&(n.port=y[5]);let m=fx(n,y);if(m!==void 0&&(n.error=n.error||m,s=!0),n.host)if(Zm(
n.host)===!1){let w=mo(n.host),T=n.host.indexOf("[")!==-1||n.host.indexOf("]")!==-1,O=Dm(n.host);d=O.isIPV6||O.isIPVFuture===!0,u=T&&(!w||O.error===!0),n.host=d?
O.host:O.host.toLowerCase(),u&&(n.error=n.error||lo,s=!0)}else d=!0;n.scheme===void 0&&n.userinfo===void 0&&n.host===void 0&&n.port===void 0&&n.query===void 0&&
!n.path?n.reference="same-document":n.scheme===void 0?n.reference="relative":n.fragment===void 0?n.reference="absolute":n.reference="uri",r.reference&&r.reference!==
"suffix"&&r.reference!==n.reference&&(n.error=n.error||"URI is not a "+r.reference+" reference.");let g=Ki(r.scheme||n.scheme);if(u||(c=Hm(n,r,g,d)),t.indexOf("\
%")!==-1&&n.host!==void 0&&!u){let _=d?n.host:Bi(n.host,!0);d||(_=Bi(_.toLowerCase())),n.host=d||r.scheme!=="null"?nx(_,d):_}(!g||g&&!g.skipNormalize)&&(n.path&&
(n.path=ex(n.path)),n.query&&(n.query=jm(n.query)),n.fragment&&(n.fragment=jm(n.fragment))),g&&g.parse&&(g.parse(n,r),g===Lm.urn&&n.nid===void 0&&(i=!0))}else n.
error=n.error||"URI can not be parsed.";return{parsed:n,malformedAuthorityOrPort:s,malformedPercentEncoding:o,malformedSchemeSpecific:i,malformedHost:c,malformedScheme:l}}
a(fo,"parseWithStatus");function po(t,e){return fo(t,e).parsed}a(po,"parse");function hx(t,e){return Bm(t,e).normalized}a(hx,"normalizeString");function Bm(t,e){
let{parsed:r,malformedAuthorityOrPort:n,malformedPercentEncoding:s,malformedSchemeSpecific:o,malformedHost:i,malformedScheme:c}=fo(t,e);return{normalized:n||s||
o||i||c?t:sr(r,e),malformedAuthorityOrPort:n,malformedPercentEncoding:s,malformedSchemeSpecific:o,malformedHost:i,malformedScheme:c}}a(Bm,"normalizeStringWithSt\
atus");function Mm(t,e){if(typeof t!="string"&&typeof t!="object")return;let r;try{r=typeof t=="string"?t:sr(t,e)}catch{return}let{normalized:n,malformedAuthorityOrPort:s,
malformedPercentEncoding:o,malformedSchemeSpecific:i,malformedHost:c,malformedScheme:u}=Bm(r,e);return s||o||i||c||u?void 0:n}a(Mm,"normalizeComparableURI");var Gi={
SCHEMES:Lm,normalize:ax,resolve:ix,resolveComponent:Um,equal:cx,serialize:sr,parse:po};ho.exports=Gi;ho.exports.default=Gi;ho.exports.fastUri=Gi});var Wm=S(Wi=>{"use strict";Object.defineProperty(Wi,"__esModule",{value:!0});var Gm=Km();Gm.code='require("ajv/dist/runtime/uri").default';Wi.default=Gm});var sh=S(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});we.CodeGen=we.Name=we.nil=we.stringify=we.str=we._=we.KeywordCxt=void 0;var gx=Dn();
Object.defineProperty(we,"KeywordCxt",{enumerable:!0,get:a(function(){return gx.KeywordCxt},"get")});var Dr=F();Object.defineProperty(we,"_",{enumerable:!0,get:a(
function(){return Dr._},"get")});Object.defineProperty(we,"str",{enumerable:!0,get:a(function(){return Dr.str},"get")});Object.defineProperty(we,"stringify",{enumerable:!0,
get:a(function(){return Dr.stringify},"get")});Object.defineProperty(we,"nil",{enumerable:!0,get:a(function(){return Dr.nil},"get")});Object.defineProperty(we,"\
Name",{enumerable:!0,get:a(function(){return Dr.Name},"get")});Object.defineProperty(we,"CodeGen",{enumerable:!0,get:a(function(){return Dr.CodeGen},"get")});var yx=oo(),
th=qn(),_x=vi(),Fn=io(),vx=F(),Vn=jn(),go=Nn(),Qi=X(),Xm=bm(),bx=Wm(),rh=a((t,e)=>new RegExp(t,e),"defaultRegExp");rh.code="new RegExp";var wx=["removeAdditiona\
l","useDefaults","coerceTypes"],xx=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj",
"Error"]),Sx={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Depre\
cated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that sho\
uld be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",
strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always v\
alidated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"\
Map is used as cache, schema object as key.",ajvErrors:"It is default now."},kx={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" a\
ccount for unicode characters by default.'},Qm=200;function $x(t){var e,r,n,s,o,i,c,u,l,d,f,h,y,m,g,_,w,T,O,Y,D,it,yt,Vo,Uo;let Br=t.strict,Ho=(e=t.code)===null||
e===void 0?void 0:e.optimize,nu=Ho===!0||Ho===void 0?1:Ho||0,su=(n=(r=t.code)===null||r===void 0?void 0:r.regExp)!==null&&n!==void 0?n:rh,Ug=(s=t.uriResolver)!==
null&&s!==void 0?s:bx.default;return{strictSchema:(i=(o=t.strictSchema)!==null&&o!==void 0?o:Br)!==null&&i!==void 0?i:!0,strictNumbers:(u=(c=t.strictNumbers)!==
null&&c!==void 0?c:Br)!==null&&u!==void 0?u:!0,strictTypes:(d=(l=t.strictTypes)!==null&&l!==void 0?l:Br)!==null&&d!==void 0?d:"log",strictTuples:(h=(f=t.strictTuples)!==
null&&f!==void 0?f:Br)!==null&&h!==void 0?h:"log",strictRequired:(m=(y=t.strictRequired)!==null&&y!==void 0?y:Br)!==null&&m!==void 0?m:!1,code:t.code?{...t.code,
optimize:nu,regExp:su}:{optimize:nu,regExp:su},loopRequired:(g=t.loopRequired)!==null&&g!==void 0?g:Qm,loopEnum:(_=t.loopEnum)!==null&&_!==void 0?_:Qm,meta:(w=t.
meta)!==null&&w!==void 0?w:!0,messages:(T=t.messages)!==null&&T!==void 0?T:!0,inlineRefs:(O=t.inlineRefs)!==null&&O!==void 0?O:!0,schemaId:(Y=t.schemaId)!==null&&
Y!==void 0?Y:"$id",addUsedSchema:(D=t.addUsedSchema)!==null&&D!==void 0?D:!0,validateSchema:(it=t.validateSchema)!==null&&it!==void 0?it:!0,validateFormats:(yt=
t.validateFormats)!==null&&yt!==void 0?yt:!0,unicodeRegExp:(Vo=t.unicodeRegExp)!==null&&Vo!==void 0?Vo:!0,int32range:(Uo=t.int32range)!==null&&Uo!==void 0?Uo:!0,
uriResolver:Ug}}a($x,"requiredOptions");var Un=class{static{a(this,"Ajv")}constructor(e={}){this.schemas={},this.refs={},this.formats=Object.create(null),this._compilations=
new Set,this._loading={},this._cache=new Map,e=this.opts={...e,...$x(e)};let{es5:r,lines:n}=this.opts.code;this.scope=new vx.ValueScope({scope:{},prefixes:xx,es5:r,
lines:n}),this.logger=Ix(e.logger);let s=e.validateFormats;e.validateFormats=!1,this.RULES=(0,_x.getRules)(),Ym.call(this,Sx,e,"NOT SUPPORTED"),Ym.call(this,kx,
e,"DEPRECATED","warn"),this._metaOpts=Px.call(this),e.formats&&Tx.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),e.keywords&&Ex.call(this,e.keywords),
typeof e.meta=="object"&&this.addMetaSchema(e.meta),zx.call(this),e.validateFormats=s}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){let{$data:e,
meta:r,schemaId:n}=this.opts,s=Xm;n==="id"&&(s={...Xm},s.id=s.$id,delete s.$id),r&&e&&this.addMetaSchema(s,s[n],!1)}defaultMeta(){let{meta:e,schemaId:r}=this.opts;
return this.opts.defaultMeta=typeof e=="object"?e[r]||e:void 0}validate(e,r){let n;if(typeof e=="string"){if(n=this.getSchema(e),!n)throw new Error(`no schema w\
ith key or ref "${e}"`)}else n=this.compile(e);let s=n(r);return"$async"in n||(this.errors=n.errors),s}compile(e,r){let n=this._addSchema(e,r);return n.validate||
this._compileSchemaEnv(n)}compileAsync(e,r){if(typeof this.opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");let{loadSchema:n}=this.
opts;return s.call(this,e,r);async function s(d,f){await o.call(this,d.$schema);let h=this._addSchema(d,f);return h.validate||i.call(this,h)}async function o(d){
d&&!this.getSchema(d)&&await s.call(this,{$ref:d},!0)}async function i(d){try{return this._compileSchemaEnv(d)}catch(f){if(!(f instanceof th.default))throw f;return c.
call(this,f),await u.call(this,f.missingSchema),i.call(this,d)}}function c({missingSchema:d,missingRef:f}){if(this.refs[d])throw new Error(`AnySchema ${d} is lo\
aded but ${f} cannot be resolved`)}async function u(d){let f=await l.call(this,d);this.refs[d]||await o.call(this,f.$schema),this.refs[d]||this.addSchema(f,d,r)}
async function l(d){let f=this._loading[d];if(f)return f;try{return await(this._loading[d]=n(d))}finally{delete this._loading[d]}}}addSchema(e,r,n,s=this.opts.validateSchema){
if(Array.isArray(e)){for(let i of e)this.addSchema(i,void 0,n,s);return this}let o;if(typeof e=="object"){let{schemaId:i}=this.opts;if(o=e[i],o!==void 0&&typeof o!=
"string")throw new Error(`schema ${i} must be string`)}return r=(0,Vn.normalizeId)(r||o),this._checkUnique(r),this.schemas[r]=this._addSchema(e,n,r,s,!0),this}addMetaSchema(e,r,n=this.
opts.validateSchema){return this.addSchema(e,r,!0,n),this}validateSchema(e,r){if(typeof e=="boolean")return!0;let n;if(n=e.$schema,n!==void 0&&typeof n!="string")
throw new Error("$schema must be a string");if(n=n||this.opts.defaultMeta||this.defaultMeta(),!n)return this.logger.warn("meta-schema not available"),this.errors=
null,!0;let s=this.validate(n,e);if(!s&&r){let o="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(o);else throw new Error(
o)}return s}getSchema(e){let r;for(;typeof(r=eh.call(this,e))=="string";)e=r;if(r===void 0){let{schemaId:n}=this.opts,s=new Fn.SchemaEnv({schema:{},schemaId:n});
if(r=Fn.resolveSchema.call(this,s,e),!r)return;this.refs[e]=r}return r.validate||this._compileSchemaEnv(r)}removeSchema(e){if(e instanceof RegExp)return this._removeAllSchemas(
this.schemas,e),this._removeAllSchemas(this.refs,e),this;switch(typeof e){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.
refs),this._cache.clear(),this;case"string":{let r=eh.call(this,e);return typeof r=="object"&&this._cache.delete(r.schema),delete this.schemas[e],delete this.refs[e],
this}case"object":{let r=e;this._cache.delete(r);let n=e[this.opts.schemaId];return n&&(n=(0,Vn.normalizeId)(n),delete this.schemas[n],delete this.refs[n]),this}default:
throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(e){for(let r of e)this.addKeyword(r);return this}addKeyword(e,r){let n;if(typeof e=="strin\
g")n=e,typeof r=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),r.keyword=n);else if(typeof e=="object"&&r===void 0){if(r=
e,n=r.keyword,Array.isArray(n)&&!n.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("invalid addKeywords pa\
rameters");if(Cx.call(this,n,r),!r)return(0,Qi.eachItem)(n,o=>Xi.call(this,o)),this;jx.call(this,r);let s={...r,type:(0,go.getJSONTypes)(r.type),schemaType:(0,go.
getJSONTypes)(r.schemaType)};return(0,Qi.eachItem)(n,s.type.length===0?o=>Xi.call(this,o,s):o=>s.type.forEach(i=>Xi.call(this,o,s,i))),this}getKeyword(e){let r=this.
RULES.all[e];return typeof r=="object"?r.definition:!!r}removeKeyword(e){let{RULES:r}=this;delete r.keywords[e],delete r.all[e];for(let n of r.rules){let s=n.rules.
findIndex(o=>o.keyword===e);s>=0&&n.rules.splice(s,1)}return this}addFormat(e,r){return typeof r=="string"&&(r=new RegExp(r)),this.formats[e]=r,this}errorsText(e=this.
errors,{separator:r=", ",dataVar:n="data"}={}){return!e||e.length===0?"No errors":e.map(s=>`${n}${s.instancePath} ${s.message}`).reduce((s,o)=>s+r+o)}$dataMetaSchema(e,r){
let n=this.RULES.all;e=JSON.parse(JSON.stringify(e));for(let s of r){let o=s.split("/").slice(1),i=e;for(let c of o)i=i[c];for(let c in n){let u=n[c];if(typeof u!=
"object")continue;let{$data:l}=u.definition,d=i[c];l&&d&&(i[c]=nh(d))}}return e}_removeAllSchemas(e,r){for(let n in e){let s=e[n];(!r||r.test(n))&&(typeof s=="s\
tring"?delete e[n]:s&&!s.meta&&(this._cache.delete(s.schema),delete e[n]))}}_addSchema(e,r,n,s=this.opts.validateSchema,o=this.opts.addUsedSchema){let i,{schemaId:c}=this.
opts;if(typeof e=="object")i=e[c];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof e!="boolean")throw new Error("schema must be object o\
r boolean")}let u=this._cache.get(e);if(u!==void 0)return u;n=(0,Vn.normalizeId)(i||n);let l=Vn.getSchemaRefs.call(this,e,n);return u=new Fn.SchemaEnv({schema:e,
schemaId:c,meta:r,baseId:n,localRefs:l}),this._cache.set(u.schema,u),o&&!n.startsWith("#")&&(n&&this._checkUnique(n),this.refs[n]=u),s&&this.validateSchema(e,!0),
u}_checkUnique(e){if(this.schemas[e]||this.refs[e])throw new Error(`schema with key or id "${e}" already exists`)}_compileSchemaEnv(e){if(e.meta?this._compileMetaSchema(
e):Fn.compileSchema.call(this,e),!e.validate)throw new Error("ajv implementation error");return e.validate}_compileMetaSchema(e){let r=this.opts;this.opts=this.
_metaOpts;try{Fn.compileSchema.call(this,e)}finally{this.opts=r}}};Un.ValidationError=yx.default;Un.MissingRefError=th.default;we.default=Un;function Ym(t,e,r,n="\
error"){for(let s in t){let o=s;o in e&&this.logger[n](`${r}: option ${s}. ${t[o]}`)}}a(Ym,"checkOptions");function eh(t){return t=(0,Vn.normalizeId)(t),this.schemas[t]||
this.refs[t]}a(eh,"getSchEnv");function zx(){let t=this.opts.schemas;if(t)if(Array.isArray(t))this.addSchema(t);else for(let e in t)this.addSchema(t[e],e)}a(zx,
"addInitialSchemas");function Tx(){for(let t in this.opts.formats){let e=this.opts.formats[t];e&&this.addFormat(t,e)}}a(Tx,"addInitialFormats");function Ex(t){if(Array.
isArray(t)){this.addVocabulary(t);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let e in t){let r=t[e];r.keyword||(r.keyword=e),
this.addKeyword(r)}}a(Ex,"addInitialKeywords");function Px(){let t={...this.opts};for(let e of wx)delete t[e];return t}a(Px,"getMetaSchemaOptions");var Rx={log(){},
warn(){},error(){}};function Ix(t){if(t===!1)return Rx;if(t===void 0)return console;if(t.log&&t.warn&&t.error)return t;throw new Error("logger must implement lo\
g, warn and error methods")}a(Ix,"getLogger");var Ox=/^[a-z_$][a-z0-9_$:-]*$/i;function Cx(t,e){let{RULES:r}=this;if((0,Qi.eachItem)(t,n=>{if(r.keywords[n])throw new Error(
`Keyword ${n} is already defined`);if(!Ox.test(n))throw new Error(`Keyword ${n} has invalid name`)}),!!e&&e.$data&&!("code"in e||"validate"in e))throw new Error(
'$data keyword must have "code" or "validate" function')}a(Cx,"checkKeyword");function Xi(t,e,r){var n;let s=e?.post;if(r&&s)throw new Error('keyword with "post\
" flag cannot have "type"');let{RULES:o}=this,i=s?o.post:o.rules.find(({type:u})=>u===r);if(i||(i={type:r,rules:[]},o.rules.push(i)),o.keywords[t]=!0,!e)return;
let c={keyword:t,definition:{...e,type:(0,go.getJSONTypes)(e.type),schemaType:(0,go.getJSONTypes)(e.schemaType)}};e.before?Nx.call(this,i,c,e.before):i.rules.push(
c),o.all[t]=c,(n=e.implements)===null||n===void 0||n.forEach(u=>this.addKeyword(u))}a(Xi,"addRule");function Nx(t,e,r){let n=t.rules.findIndex(s=>s.keyword===r);
n>=0?t.rules.splice(n,0,e):(t.rules.push(e),this.logger.warn(`rule ${r} is not defined`))}a(Nx,"addBeforeRule");function jx(t){let{metaSchema:e}=t;e!==void 0&&(t.
$data&&this.opts.$data&&(e=nh(e)),t.validateSchema=this.compile(e,!0))}a(jx,"keywordMetaschema");var Ax={$ref:"https://raw.githubusercontent.com/ajv-validator/a\
jv/master/lib/refs/data.json#"};function nh(t){return{anyOf:[t,Ax]}}a(nh,"schemaOrData")});var oh=S(Yi=>{"use strict";Object.defineProperty(Yi,"__esModule",{value:!0});var Mx={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id"\
 for schema ID')}};Yi.default=Mx});var uh=S(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.callRef=or.getValidate=void 0;var Dx=qn(),ah=Ke(),qe=F(),qr=kt(),ih=io(),yo=X(),
qx={keyword:"$ref",schemaType:"string",code(t){let{gen:e,schema:r,it:n}=t,{baseId:s,schemaEnv:o,validateName:i,opts:c,self:u}=n,{root:l}=o;if((r==="#"||r==="#/")&&
s===l.baseId)return f();let d=ih.resolveRef.call(u,l,s,r);if(d===void 0)throw new Dx.default(n.opts.uriResolver,s,r);if(d instanceof ih.SchemaEnv)return h(d);return y(
d);function f(){if(o===l)return _o(t,i,o,o.$async);let m=e.scopeValue("root",{ref:l});return _o(t,(0,qe._)`${m}.validate`,l,l.$async)}function h(m){let g=ch(t,m);
_o(t,g,m,m.$async)}function y(m){let g=e.scopeValue("schema",c.code.source===!0?{ref:m,code:(0,qe.stringify)(m)}:{ref:m}),_=e.name("valid"),w=t.subschema({schema:m,
dataTypes:[],schemaPath:qe.nil,topSchemaRef:g,errSchemaPath:r},_);t.mergeEvaluated(w),t.ok(_)}}};function ch(t,e){let{gen:r}=t;return e.validate?r.scopeValue("v\
alidate",{ref:e.validate}):(0,qe._)`${r.scopeValue("wrapper",{ref:e})}.validate`}a(ch,"getValidate");or.getValidate=ch;function _o(t,e,r,n){let{gen:s,it:o}=t,{allErrors:i,
schemaEnv:c,opts:u}=o,l=u.passContext?qr.default.this:qe.nil;n?d():f();function d(){if(!c.$async)throw new Error("async schema referenced by sync schema");let m=s.
let("valid");s.try(()=>{s.code((0,qe._)`await ${(0,ah.callValidateCode)(t,e,l)}`),y(e),i||s.assign(m,!0)},g=>{s.if((0,qe._)`!(${g} instanceof ${o.ValidationError})`,
()=>s.throw(g)),h(g),i||s.assign(m,!1)}),t.ok(m)}a(d,"callAsyncRef");function f(){t.result((0,ah.callValidateCode)(t,e,l),()=>y(e),()=>h(e))}a(f,"callSyncRef");
function h(m){let g=(0,qe._)`${m}.errors`;s.assign(qr.default.vErrors,(0,qe._)`${qr.default.vErrors} === null ? ${g} : ${qr.default.vErrors}.concat(${g})`),s.assign(
qr.default.errors,(0,qe._)`${qr.default.vErrors}.length`)}a(h,"addErrorsFrom");function y(m){var g;if(!o.opts.unevaluated)return;let _=(g=r?.validate)===null||g===
void 0?void 0:g.evaluated;if(o.props!==!0)if(_&&!_.dynamicProps)_.props!==void 0&&(o.props=yo.mergeEvaluated.props(s,_.props,o.props));else{let w=s.var("props",
(0,qe._)`${m}.evaluated.props`);o.props=yo.mergeEvaluated.props(s,w,o.props,qe.Name)}if(o.items!==!0)if(_&&!_.dynamicItems)_.items!==void 0&&(o.items=yo.mergeEvaluated.
items(s,_.items,o.items));else{let w=s.var("items",(0,qe._)`${m}.evaluated.items`);o.items=yo.mergeEvaluated.items(s,w,o.items,qe.Name)}}a(y,"addEvaluatedFrom")}
a(_o,"callRef");or.callRef=_o;or.default=qx});var lh=S(ec=>{"use strict";Object.defineProperty(ec,"__esModule",{value:!0});var Zx=oh(),Lx=uh(),Fx=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},
"definitions",Zx.default,Lx.default];ec.default=Fx});var dh=S(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});var vo=F(),Ft=vo.operators,bo={maximum:{okStr:"<=",ok:Ft.LTE,fail:Ft.GT},minimum:{okStr:"\
>=",ok:Ft.GTE,fail:Ft.LT},exclusiveMaximum:{okStr:"<",ok:Ft.LT,fail:Ft.GTE},exclusiveMinimum:{okStr:">",ok:Ft.GT,fail:Ft.LTE}},Vx={message:a(({keyword:t,schemaCode:e})=>(0,vo.
str)`must be ${bo[t].okStr} ${e}`,"message"),params:a(({keyword:t,schemaCode:e})=>(0,vo._)`{comparison: ${bo[t].okStr}, limit: ${e}}`,"params")},Ux={keyword:Object.
keys(bo),type:"number",schemaType:"number",$data:!0,error:Vx,code(t){let{keyword:e,data:r,schemaCode:n}=t;t.fail$data((0,vo._)`${r} ${bo[e].fail} ${n} || isNaN(${r})`)}};
tc.default=Ux});var fh=S(rc=>{"use strict";Object.defineProperty(rc,"__esModule",{value:!0});var Hn=F(),Hx={message:a(({schemaCode:t})=>(0,Hn.str)`must be multiple of ${t}`,"me\
ssage"),params:a(({schemaCode:t})=>(0,Hn._)`{multipleOf: ${t}}`,"params")},Jx={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error:Hx,code(t){
let{gen:e,data:r,schemaCode:n,it:s}=t,o=s.opts.multipleOfPrecision,i=e.let("res"),c=o?(0,Hn._)`Math.abs(Math.round(${i}) - ${i}) > 1e-${o}`:(0,Hn._)`${i} !== parseInt(${i})`;
t.fail$data((0,Hn._)`(${n} === 0 || (${i} = ${r}/${n}, ${c}))`)}};rc.default=Jx});var mh=S(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});function ph(t){let e=t.length,r=0,n=0,s;for(;n<e;)r++,s=t.charCodeAt(n++),s>=55296&&
s<=56319&&n<e&&(s=t.charCodeAt(n),(s&64512)===56320&&n++);return r}a(ph,"ucs2length");nc.default=ph;ph.code='require("ajv/dist/runtime/ucs2length").default'});var hh=S(sc=>{"use strict";Object.defineProperty(sc,"__esModule",{value:!0});var ar=F(),Bx=X(),Kx=mh(),Gx={message({keyword:t,schemaCode:e}){let r=t==="maxLengt\
h"?"more":"fewer";return(0,ar.str)`must NOT have ${r} than ${e} characters`},params:a(({schemaCode:t})=>(0,ar._)`{limit: ${t}}`,"params")},Wx={keyword:["maxLeng\
th","minLength"],type:"string",schemaType:"number",$data:!0,error:Gx,code(t){let{keyword:e,data:r,schemaCode:n,it:s}=t,o=e==="maxLength"?ar.operators.GT:ar.operators.
LT,i=s.opts.unicode===!1?(0,ar._)`${r}.length`:(0,ar._)`${(0,Bx.useFunc)(t.gen,Kx.default)}(${r})`;t.fail$data((0,ar._)`${i} ${o} ${n}`)}};sc.default=Wx});var gh=S(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});var Xx=Ke(),Qx=X(),Zr=F(),Yx={message:a(({schemaCode:t})=>(0,Zr.str)`must match pattern "${t}"`,
"message"),params:a(({schemaCode:t})=>(0,Zr._)`{pattern: ${t}}`,"params")},eS={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:Yx,code(t){let{
gen:e,data:r,$data:n,schema:s,schemaCode:o,it:i}=t,c=i.opts.unicodeRegExp?"u":"";if(n){let{regExp:u}=i.opts.code,l=u.code==="new RegExp"?(0,Zr._)`new RegExp`:(0,Qx.
useFunc)(e,u),d=e.let("valid");e.try(()=>e.assign(d,(0,Zr._)`${l}(${o}, ${c}).test(${r})`),()=>e.assign(d,!1)),t.fail$data((0,Zr._)`!${d}`)}else{let u=(0,Xx.usePattern)(
t,s);t.fail$data((0,Zr._)`!${u}.test(${r})`)}}};oc.default=eS});var yh=S(ac=>{"use strict";Object.defineProperty(ac,"__esModule",{value:!0});var Jn=F(),tS={message({keyword:t,schemaCode:e}){let r=t==="maxProperties"?"more":"\
fewer";return(0,Jn.str)`must NOT have ${r} than ${e} properties`},params:a(({schemaCode:t})=>(0,Jn._)`{limit: ${t}}`,"params")},rS={keyword:["maxProperties","mi\
nProperties"],type:"object",schemaType:"number",$data:!0,error:tS,code(t){let{keyword:e,data:r,schemaCode:n}=t,s=e==="maxProperties"?Jn.operators.GT:Jn.operators.
LT;t.fail$data((0,Jn._)`Object.keys(${r}).length ${s} ${n}`)}};ac.default=rS});var _h=S(ic=>{"use strict";Object.defineProperty(ic,"__esModule",{value:!0});var Bn=Ke(),Kn=F(),nS=X(),sS={message:a(({params:{missingProperty:t}})=>(0,Kn.str)`must have required property '${t}'`,
"message"),params:a(({params:{missingProperty:t}})=>(0,Kn._)`{missingProperty: ${t}}`,"params")},oS={keyword:"required",type:"object",schemaType:"array",$data:!0,
error:sS,code(t){let{gen:e,schema:r,schemaCode:n,data:s,$data:o,it:i}=t,{opts:c}=i;if(!o&&r.length===0)return;let u=r.length>=c.loopRequired;if(i.allErrors?l():
d(),c.strictRequired){let y=t.parentSchema.properties,{definedProperties:m}=t.it;for(let g of r)if(y?.[g]===void 0&&!m.has(g)){let _=i.schemaEnv.baseId+i.errSchemaPath,
w=`required property "${g}" is not defined at "${_}" (strictRequired)`;(0,nS.checkStrictMode)(i,w,i.opts.strictRequired)}}function l(){if(u||o)t.block$data(Kn.nil,
f);else for(let y of r)(0,Bn.checkReportMissingProp)(t,y)}a(l,"allErrorsMode");function d(){let y=e.let("missing");if(u||o){let m=e.let("valid",!0);t.block$data(
m,()=>h(y,m)),t.ok(m)}else e.if((0,Bn.checkMissingProp)(t,r,y)),(0,Bn.reportMissingProp)(t,y),e.else()}a(d,"exitOnErrorMode");function f(){e.forOf("prop",n,y=>{
t.setParams({missingProperty:y}),e.if((0,Bn.noPropertyInData)(e,s,y,c.ownProperties),()=>t.error())})}a(f,"loopAllRequired");function h(y,m){t.setParams({missingProperty:y}),
e.forOf(y,n,()=>{e.assign(m,(0,Bn.propertyInData)(e,s,y,c.ownProperties)),e.if((0,Kn.not)(m),()=>{t.error(),e.break()})},Kn.nil)}a(h,"loopUntilMissing")}};ic.default=
oS});var vh=S(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});var Gn=F(),aS={message({keyword:t,schemaCode:e}){let r=t==="maxItems"?"more":"fewer";
return(0,Gn.str)`must NOT have ${r} than ${e} items`},params:a(({schemaCode:t})=>(0,Gn._)`{limit: ${t}}`,"params")},iS={keyword:["maxItems","minItems"],type:"ar\
ray",schemaType:"number",$data:!0,error:aS,code(t){let{keyword:e,data:r,schemaCode:n}=t,s=e==="maxItems"?Gn.operators.GT:Gn.operators.LT;t.fail$data((0,Gn._)`${r}.length ${s} ${n}`)}};
cc.default=iS});var wo=S(uc=>{"use strict";Object.defineProperty(uc,"__esModule",{value:!0});var bh=Ti();bh.code='require("ajv/dist/runtime/equal").default';uc.default=bh});var wh=S(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});var lc=Nn(),xe=F(),cS=X(),uS=wo(),lS={message:a(({params:{i:t,j:e}})=>(0,xe.str)`must NOT have duplicate items (items ## ${e} and ${t} are identical)`,
"message"),params:a(({params:{i:t,j:e}})=>(0,xe._)`{i: ${t}, j: ${e}}`,"params")},dS={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:lS,
code(t){let{gen:e,data:r,$data:n,schema:s,parentSchema:o,schemaCode:i,it:c}=t;if(!n&&!s)return;let u=e.let("valid"),l=o.items?(0,lc.getSchemaTypes)(o.items):[];
t.block$data(u,d,(0,xe._)`${i} === false`),t.ok(u);function d(){let m=e.let("i",(0,xe._)`${r}.length`),g=e.let("j");t.setParams({i:m,j:g}),e.assign(u,!0),e.if((0,xe.
_)`${m} > 1`,()=>(f()?h:y)(m,g))}a(d,"validateUniqueItems");function f(){return l.length>0&&!l.some(m=>m==="object"||m==="array")}a(f,"canOptimize");function h(m,g){
let _=e.name("item"),w=(0,lc.checkDataTypes)(l,_,c.opts.strictNumbers,lc.DataType.Wrong),T=e.const("indices",(0,xe._)`{}`);e.for((0,xe._)`;${m}--;`,()=>{e.let(_,
(0,xe._)`${r}[${m}]`),e.if(w,(0,xe._)`continue`),l.length>1&&e.if((0,xe._)`typeof ${_} == "string"`,(0,xe._)`${_} += "_"`),e.if((0,xe._)`typeof ${T}[${_}] == "number"`,
()=>{e.assign(g,(0,xe._)`${T}[${_}]`),t.error(),e.assign(u,!1).break()}).code((0,xe._)`${T}[${_}] = ${m}`)})}a(h,"loopN");function y(m,g){let _=(0,cS.useFunc)(e,
uS.default),w=e.name("outer");e.label(w).for((0,xe._)`;${m}--;`,()=>e.for((0,xe._)`${g} = ${m}; ${g}--;`,()=>e.if((0,xe._)`${_}(${r}[${m}], ${r}[${g}])`,()=>{t.
error(),e.assign(u,!1).break(w)})))}a(y,"loopN2")}};dc.default=dS});var xh=S(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});var fc=F(),fS=X(),pS=wo(),mS={message:"must be equal to constant",params:a(({schemaCode:t})=>(0,fc.
_)`{allowedValue: ${t}}`,"params")},hS={keyword:"const",$data:!0,error:mS,code(t){let{gen:e,data:r,$data:n,schemaCode:s,schema:o}=t;n||o&&typeof o=="object"?t.fail$data(
(0,fc._)`!${(0,fS.useFunc)(e,pS.default)}(${r}, ${s})`):t.fail((0,fc._)`${o} !== ${r}`)}};pc.default=hS});var Sh=S(mc=>{"use strict";Object.defineProperty(mc,"__esModule",{value:!0});var Wn=F(),gS=X(),yS=wo(),_S={message:"must be equal to one of the allowed values",
params:a(({schemaCode:t})=>(0,Wn._)`{allowedValues: ${t}}`,"params")},vS={keyword:"enum",schemaType:"array",$data:!0,error:_S,code(t){let{gen:e,data:r,$data:n,schema:s,
schemaCode:o,it:i}=t;if(!n&&s.length===0)throw new Error("enum must have non-empty array");let c=s.length>=i.opts.loopEnum,u,l=a(()=>u??(u=(0,gS.useFunc)(e,yS.default)),
"getEql"),d;if(c||n)d=e.let("valid"),t.block$data(d,f);else{if(!Array.isArray(s))throw new Error("ajv implementation error");let y=e.const("vSchema",o);d=(0,Wn.
or)(...s.map((m,g)=>h(y,g)))}t.pass(d);function f(){e.assign(d,!1),e.forOf("v",o,y=>e.if((0,Wn._)`${l()}(${r}, ${y})`,()=>e.assign(d,!0).break()))}a(f,"loopEnum");
function h(y,m){let g=s[m];return typeof g=="object"&&g!==null?(0,Wn._)`${l()}(${r}, ${y}[${m}])`:(0,Wn._)`${r} === ${g}`}a(h,"equalCode")}};mc.default=vS});var kh=S(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});var bS=dh(),wS=fh(),xS=hh(),SS=gh(),kS=yh(),$S=_h(),zS=vh(),TS=wh(),ES=xh(),PS=Sh(),
RS=[bS.default,wS.default,xS.default,SS.default,kS.default,$S.default,zS.default,TS.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"\
boolean"},ES.default,PS.default];hc.default=RS});var yc=S(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.validateAdditionalItems=void 0;var ir=F(),gc=X(),IS={message:a(({params:{len:t}})=>(0,ir.
str)`must NOT have more than ${t} items`,"message"),params:a(({params:{len:t}})=>(0,ir._)`{limit: ${t}}`,"params")},OS={keyword:"additionalItems",type:"array",schemaType:[
"boolean","object"],before:"uniqueItems",error:IS,code(t){let{parentSchema:e,it:r}=t,{items:n}=e;if(!Array.isArray(n)){(0,gc.checkStrictMode)(r,'"additionalItem\
s" is ignored when "items" is not an array of schemas');return}$h(t,n)}};function $h(t,e){let{gen:r,schema:n,data:s,keyword:o,it:i}=t;i.items=!0;let c=r.const("\
len",(0,ir._)`${s}.length`);if(n===!1)t.setParams({len:e.length}),t.pass((0,ir._)`${c} <= ${e.length}`);else if(typeof n=="object"&&!(0,gc.alwaysValidSchema)(i,
n)){let l=r.var("valid",(0,ir._)`${c} <= ${e.length}`);r.if((0,ir.not)(l),()=>u(l)),t.ok(l)}function u(l){r.forRange("i",e.length,c,d=>{t.subschema({keyword:o,dataProp:d,
dataPropType:gc.Type.Num},l),i.allErrors||r.if((0,ir.not)(l),()=>r.break())})}a(u,"validateItems")}a($h,"validateAdditionalItems");Xn.validateAdditionalItems=$h;
Xn.default=OS});var _c=S(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.validateTuple=void 0;var zh=F(),xo=X(),CS=Ke(),NS={keyword:"items",type:"array",
schemaType:["object","array","boolean"],before:"uniqueItems",code(t){let{schema:e,it:r}=t;if(Array.isArray(e))return Th(t,"additionalItems",e);r.items=!0,!(0,xo.
alwaysValidSchema)(r,e)&&t.ok((0,CS.validateArray)(t))}};function Th(t,e,r=t.schema){let{gen:n,parentSchema:s,data:o,keyword:i,it:c}=t;d(s),c.opts.unevaluated&&
r.length&&c.items!==!0&&(c.items=xo.mergeEvaluated.items(n,r.length,c.items));let u=n.name("valid"),l=n.const("len",(0,zh._)`${o}.length`);r.forEach((f,h)=>{(0,xo.
alwaysValidSchema)(c,f)||(n.if((0,zh._)`${l} > ${h}`,()=>t.subschema({keyword:i,schemaProp:h,dataProp:h},u)),t.ok(u))});function d(f){let{opts:h,errSchemaPath:y}=c,
m=r.length,g=m===f.minItems&&(m===f.maxItems||f[e]===!1);if(h.strictTuples&&!g){let _=`"${i}" is ${m}-tuple, but minItems or maxItems/${e} are not specified or \
different at path "${y}"`;(0,xo.checkStrictMode)(c,_,h.strictTuples)}}a(d,"checkStrictTuple")}a(Th,"validateTuple");Qn.validateTuple=Th;Qn.default=NS});var Eh=S(vc=>{"use strict";Object.defineProperty(vc,"__esModule",{value:!0});var jS=_c(),AS={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uni\
queItems",code:a(t=>(0,jS.validateTuple)(t,"items"),"code")};vc.default=AS});var Rh=S(bc=>{"use strict";Object.defineProperty(bc,"__esModule",{value:!0});var Ph=F(),MS=X(),DS=Ke(),qS=yc(),ZS={message:a(({params:{len:t}})=>(0,Ph.str)`must NOT have more than ${t} items`,
"message"),params:a(({params:{len:t}})=>(0,Ph._)`{limit: ${t}}`,"params")},LS={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",
error:ZS,code(t){let{schema:e,parentSchema:r,it:n}=t,{prefixItems:s}=r;n.items=!0,!(0,MS.alwaysValidSchema)(n,e)&&(s?(0,qS.validateAdditionalItems)(t,s):t.ok((0,DS.
validateArray)(t)))}};bc.default=LS});var Ih=S(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});var We=F(),So=X(),FS={message:a(({params:{min:t,max:e}})=>e===void 0?(0,We.str)`must contain at least ${t} valid item(s)`:
(0,We.str)`must contain at least ${t} and no more than ${e} valid item(s)`,"message"),params:a(({params:{min:t,max:e}})=>e===void 0?(0,We._)`{minContains: ${t}}`:
(0,We._)`{minContains: ${t}, maxContains: ${e}}`,"params")},VS={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,
error:FS,code(t){let{gen:e,schema:r,parentSchema:n,data:s,it:o}=t,i,c,{minContains:u,maxContains:l}=n;o.opts.next?(i=u===void 0?1:u,c=l):i=1;let d=e.const("len",
(0,We._)`${s}.length`);if(t.setParams({min:i,max:c}),c===void 0&&i===0){(0,So.checkStrictMode)(o,'"minContains" == 0 without "maxContains": "contains" keyword i\
gnored');return}if(c!==void 0&&i>c){(0,So.checkStrictMode)(o,'"minContains" > "maxContains" is always invalid'),t.fail();return}if((0,So.alwaysValidSchema)(o,r)){
let g=(0,We._)`${d} >= ${i}`;c!==void 0&&(g=(0,We._)`${g} && ${d} <= ${c}`),t.pass(g);return}o.items=!0;let f=e.name("valid");c===void 0&&i===1?y(f,()=>e.if(f,()=>e.
break())):i===0?(e.let(f,!0),c!==void 0&&e.if((0,We._)`${s}.length > 0`,h)):(e.let(f,!1),h()),t.result(f,()=>t.reset());function h(){let g=e.name("_valid"),_=e.
let("count",0);y(g,()=>e.if(g,()=>m(_)))}a(h,"validateItemsWithCount");function y(g,_){e.forRange("i",0,d,w=>{t.subschema({keyword:"contains",dataProp:w,dataPropType:So.
Type.Num,compositeRule:!0},g),_()})}a(y,"validateItems");function m(g){e.code((0,We._)`${g}++`),c===void 0?e.if((0,We._)`${g} >= ${i}`,()=>e.assign(f,!0).break()):
(e.if((0,We._)`${g} > ${c}`,()=>e.assign(f,!1).break()),i===1?e.assign(f,!0):e.if((0,We._)`${g} >= ${i}`,()=>e.assign(f,!0)))}a(m,"checkLimits")}};wc.default=VS});var Nh=S(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.validateSchemaDeps=mt.validatePropertyDeps=mt.error=void 0;var xc=F(),US=X(),Yn=Ke();
mt.error={message:a(({params:{property:t,depsCount:e,deps:r}})=>{let n=e===1?"property":"properties";return(0,xc.str)`must have ${n} ${r} when property ${t} is present`},
"message"),params:a(({params:{property:t,depsCount:e,deps:r,missingProperty:n}})=>(0,xc._)`{property: ${t},
    missingProperty: ${n},
    depsCount: ${e},
    deps: ${r}}`,"params")};var HS={keyword:"dependencies",type:"object",schemaType:"object",error:mt.error,code(t){let[e,r]=JS(t);Oh(t,e),Ch(t,r)}};function JS({
schema:t}){let e={},r={};for(let n in t){if(n==="__proto__")continue;let s=Array.isArray(t[n])?e:r;s[n]=t[n]}return[e,r]}a(JS,"splitDependencies");function Oh(t,e=t.
schema){let{gen:r,data:n,it:s}=t;if(Object.keys(e).length===0)return;let o=r.let("missing");for(let i in e){let c=e[i];if(c.length===0)continue;let u=(0,Yn.propertyInData)(
r,n,i,s.opts.ownProperties);t.setParams({property:i,depsCount:c.length,deps:c.join(", ")}),s.allErrors?r.if(u,()=>{for(let l of c)(0,Yn.checkReportMissingProp)(
t,l)}):(r.if((0,xc._)`${u} && (${(0,Yn.checkMissingProp)(t,c,o)})`),(0,Yn.reportMissingProp)(t,o),r.else())}}a(Oh,"validatePropertyDeps");mt.validatePropertyDeps=
Oh;function Ch(t,e=t.schema){let{gen:r,data:n,keyword:s,it:o}=t,i=r.name("valid");for(let c in e)(0,US.alwaysValidSchema)(o,e[c])||(r.if((0,Yn.propertyInData)(r,
n,c,o.opts.ownProperties),()=>{let u=t.subschema({keyword:s,schemaProp:c},i);t.mergeValidEvaluated(u,i)},()=>r.var(i,!0)),t.ok(i))}a(Ch,"validateSchemaDeps");mt.
validateSchemaDeps=Ch;mt.default=HS});var Ah=S(Sc=>{"use strict";Object.defineProperty(Sc,"__esModule",{value:!0});var jh=F(),BS=X(),KS={message:"property name must be valid",params:a(({params:t})=>(0,jh.
_)`{propertyName: ${t.propertyName}}`,"params")},GS={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:KS,code(t){let{gen:e,schema:r,data:n,
it:s}=t;if((0,BS.alwaysValidSchema)(s,r))return;let o=e.name("valid");e.forIn("key",n,i=>{t.setParams({propertyName:i}),t.subschema({keyword:"propertyNames",data:i,
dataTypes:["string"],propertyName:i,compositeRule:!0},o),e.if((0,jh.not)(o),()=>{t.error(!0),s.allErrors||e.break()})}),t.ok(o)}};Sc.default=GS});var $c=S(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});var ko=Ke(),ot=F(),WS=kt(),$o=X(),XS={message:"must NOT have additional properties",
params:a(({params:t})=>(0,ot._)`{additionalProperty: ${t.additionalProperty}}`,"params")},QS={keyword:"additionalProperties",type:["object"],schemaType:["boolea\
n","object"],allowUndefined:!0,trackErrors:!0,error:XS,code(t){let{gen:e,schema:r,parentSchema:n,data:s,errsCount:o,it:i}=t;if(!o)throw new Error("ajv implement\
ation error");let{allErrors:c,opts:u}=i;if(i.props=!0,u.removeAdditional!=="all"&&(0,$o.alwaysValidSchema)(i,r))return;let l=(0,ko.allSchemaProperties)(n.properties),
d=(0,ko.allSchemaProperties)(n.patternProperties);f(),t.ok((0,ot._)`${o} === ${WS.default.errors}`);function f(){e.forIn("key",s,_=>{!l.length&&!d.length?m(_):e.
if(h(_),()=>m(_))})}a(f,"checkAdditionalProperties");function h(_){let w;if(l.length>8){let T=(0,$o.schemaRefOrVal)(i,n.properties,"properties");w=(0,ko.isOwnProperty)(
e,T,_)}else l.length?w=(0,ot.or)(...l.map(T=>(0,ot._)`${_} === ${T}`)):w=ot.nil;return d.length&&(w=(0,ot.or)(w,...d.map(T=>(0,ot._)`${(0,ko.usePattern)(t,T)}.test(${_})`))),
(0,ot.not)(w)}a(h,"isAdditional");function y(_){e.code((0,ot._)`delete ${s}[${_}]`)}a(y,"deleteAdditional");function m(_){if(u.removeAdditional==="all"||u.removeAdditional&&
r===!1){y(_);return}if(r===!1){t.setParams({additionalProperty:_}),t.error(),c||e.break();return}if(typeof r=="object"&&!(0,$o.alwaysValidSchema)(i,r)){let w=e.
name("valid");u.removeAdditional==="failing"?(g(_,w,!1),e.if((0,ot.not)(w),()=>{t.reset(),y(_)})):(g(_,w),c||e.if((0,ot.not)(w),()=>e.break()))}}a(m,"additional\
PropertyCode");function g(_,w,T){let O={keyword:"additionalProperties",dataProp:_,dataPropType:$o.Type.Str};T===!1&&Object.assign(O,{compositeRule:!0,createErrors:!1,
allErrors:!1}),t.subschema(O,w)}a(g,"applyAdditionalSchema")}};kc.default=QS});var qh=S(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});var YS=Dn(),Mh=Ke(),zc=X(),Dh=$c(),ek={keyword:"properties",type:"object",schemaType:"\
object",code(t){let{gen:e,schema:r,parentSchema:n,data:s,it:o}=t;o.opts.removeAdditional==="all"&&n.additionalProperties===void 0&&Dh.default.code(new YS.KeywordCxt(
o,Dh.default,"additionalProperties"));let i=(0,Mh.allSchemaProperties)(r);for(let f of i)o.definedProperties.add(f);o.opts.unevaluated&&i.length&&o.props!==!0&&
(o.props=zc.mergeEvaluated.props(e,(0,zc.toHash)(i),o.props));let c=i.filter(f=>!(0,zc.alwaysValidSchema)(o,r[f]));if(c.length===0)return;let u=e.name("valid");
for(let f of c)l(f)?d(f):(e.if((0,Mh.propertyInData)(e,s,f,o.opts.ownProperties)),d(f),o.allErrors||e.else().var(u,!0),e.endIf()),t.it.definedProperties.add(f),
t.ok(u);function l(f){return o.opts.useDefaults&&!o.compositeRule&&r[f].default!==void 0}a(l,"hasDefault");function d(f){t.subschema({keyword:"properties",schemaProp:f,
dataProp:f},u)}a(d,"applyPropertySchema")}};Tc.default=ek});var Vh=S(Ec=>{"use strict";Object.defineProperty(Ec,"__esModule",{value:!0});var Zh=Ke(),zo=F(),Lh=X(),Fh=X(),tk={keyword:"patternProperties",type:"object",schemaType:"\
object",code(t){let{gen:e,schema:r,data:n,parentSchema:s,it:o}=t,{opts:i}=o,c=(0,Zh.allSchemaProperties)(r),u=c.filter(g=>(0,Lh.alwaysValidSchema)(o,r[g]));if(c.
length===0||u.length===c.length&&(!o.opts.unevaluated||o.props===!0))return;let l=i.strictSchema&&!i.allowMatchingProperties&&s.properties,d=e.name("valid");o.props!==
!0&&!(o.props instanceof zo.Name)&&(o.props=(0,Fh.evaluatedPropsToName)(e,o.props));let{props:f}=o;h();function h(){for(let g of c)l&&y(g),o.allErrors?m(g):(e.var(
d,!0),m(g),e.if(d))}a(h,"validatePatternProperties");function y(g){for(let _ in l)new RegExp(g).test(_)&&(0,Lh.checkStrictMode)(o,`property ${_} matches pattern\
 ${g} (use allowMatchingProperties)`)}a(y,"checkMatchingProperties");function m(g){e.forIn("key",n,_=>{e.if((0,zo._)`${(0,Zh.usePattern)(t,g)}.test(${_})`,()=>{
let w=u.includes(g);w||t.subschema({keyword:"patternProperties",schemaProp:g,dataProp:_,dataPropType:Fh.Type.Str},d),o.opts.unevaluated&&f!==!0?e.assign((0,zo._)`${f}[${_}]`,
!0):!w&&!o.allErrors&&e.if((0,zo.not)(d),()=>e.break())})})}a(m,"validateProperties")}};Ec.default=tk});var Uh=S(Pc=>{"use strict";Object.defineProperty(Pc,"__esModule",{value:!0});var rk=X(),nk={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,code(t){
let{gen:e,schema:r,it:n}=t;if((0,rk.alwaysValidSchema)(n,r)){t.fail();return}let s=e.name("valid");t.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},
s),t.failResult(s,()=>t.reset(),()=>t.error())},error:{message:"must NOT be valid"}};Pc.default=nk});var Hh=S(Rc=>{"use strict";Object.defineProperty(Rc,"__esModule",{value:!0});var sk=Ke(),ok={keyword:"anyOf",schemaType:"array",trackErrors:!0,code:sk.validateUnion,
error:{message:"must match a schema in anyOf"}};Rc.default=ok});var Jh=S(Ic=>{"use strict";Object.defineProperty(Ic,"__esModule",{value:!0});var To=F(),ak=X(),ik={message:"must match exactly one schema in oneOf",params:a(({params:t})=>(0,To.
_)`{passingSchemas: ${t.passing}}`,"params")},ck={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:ik,code(t){let{gen:e,schema:r,parentSchema:n,it:s}=t;if(!Array.
isArray(r))throw new Error("ajv implementation error");if(s.opts.discriminator&&n.discriminator)return;let o=r,i=e.let("valid",!1),c=e.let("passing",null),u=e.name(
"_valid");t.setParams({passing:c}),e.block(l),t.result(i,()=>t.reset(),()=>t.error(!0));function l(){o.forEach((d,f)=>{let h;(0,ak.alwaysValidSchema)(s,d)?e.var(
u,!0):h=t.subschema({keyword:"oneOf",schemaProp:f,compositeRule:!0},u),f>0&&e.if((0,To._)`${u} && ${i}`).assign(i,!1).assign(c,(0,To._)`[${c}, ${f}]`).else(),e.
if(u,()=>{e.assign(i,!0),e.assign(c,f),h&&t.mergeEvaluated(h,To.Name)})})}a(l,"validateOneOf")}};Ic.default=ck});var Bh=S(Oc=>{"use strict";Object.defineProperty(Oc,"__esModule",{value:!0});var uk=X(),lk={keyword:"allOf",schemaType:"array",code(t){let{gen:e,schema:r,it:n}=t;
if(!Array.isArray(r))throw new Error("ajv implementation error");let s=e.name("valid");r.forEach((o,i)=>{if((0,uk.alwaysValidSchema)(n,o))return;let c=t.subschema(
{keyword:"allOf",schemaProp:i},s);t.ok(s),t.mergeEvaluated(c)})}};Oc.default=lk});var Wh=S(Cc=>{"use strict";Object.defineProperty(Cc,"__esModule",{value:!0});var Eo=F(),Gh=X(),dk={message:a(({params:t})=>(0,Eo.str)`must match "${t.ifClause}" schema`,
"message"),params:a(({params:t})=>(0,Eo._)`{failingKeyword: ${t.ifClause}}`,"params")},fk={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:dk,
code(t){let{gen:e,parentSchema:r,it:n}=t;r.then===void 0&&r.else===void 0&&(0,Gh.checkStrictMode)(n,'"if" without "then" and "else" is ignored');let s=Kh(n,"the\
n"),o=Kh(n,"else");if(!s&&!o)return;let i=e.let("valid",!0),c=e.name("_valid");if(u(),t.reset(),s&&o){let d=e.let("ifClause");t.setParams({ifClause:d}),e.if(c,l(
"then",d),l("else",d))}else s?e.if(c,l("then")):e.if((0,Eo.not)(c),l("else"));t.pass(i,()=>t.error(!0));function u(){let d=t.subschema({keyword:"if",compositeRule:!0,
createErrors:!1,allErrors:!1},c);t.mergeEvaluated(d)}a(u,"validateIf");function l(d,f){return()=>{let h=t.subschema({keyword:d},c);e.assign(i,c),t.mergeValidEvaluated(
h,i),f?e.assign(f,(0,Eo._)`${d}`):t.setParams({ifClause:d})}}a(l,"validateClause")}};function Kh(t,e){let r=t.schema[e];return r!==void 0&&!(0,Gh.alwaysValidSchema)(
t,r)}a(Kh,"hasSchema");Cc.default=fk});var Xh=S(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});var pk=X(),mk={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:t,
parentSchema:e,it:r}){e.if===void 0&&(0,pk.checkStrictMode)(r,`"${t}" without "if" is ignored`)}};Nc.default=mk});var Qh=S(jc=>{"use strict";Object.defineProperty(jc,"__esModule",{value:!0});var hk=yc(),gk=Eh(),yk=_c(),_k=Rh(),vk=Ih(),bk=Nh(),wk=Ah(),xk=$c(),Sk=qh(),kk=Vh(),
$k=Uh(),zk=Hh(),Tk=Jh(),Ek=Bh(),Pk=Wh(),Rk=Xh();function Ik(t=!1){let e=[$k.default,zk.default,Tk.default,Ek.default,Pk.default,Rk.default,wk.default,xk.default,
bk.default,Sk.default,kk.default];return t?e.push(gk.default,_k.default):e.push(hk.default,yk.default),e.push(vk.default),e}a(Ik,"getApplicator");jc.default=Ik});var Yh=S(Ac=>{"use strict";Object.defineProperty(Ac,"__esModule",{value:!0});var he=F(),Ok={message:a(({schemaCode:t})=>(0,he.str)`must match format "${t}"`,"me\
ssage"),params:a(({schemaCode:t})=>(0,he._)`{format: ${t}}`,"params")},Ck={keyword:"format",type:["number","string"],schemaType:"string",$data:!0,error:Ok,code(t,e){
let{gen:r,data:n,$data:s,schema:o,schemaCode:i,it:c}=t,{opts:u,errSchemaPath:l,schemaEnv:d,self:f}=c;if(!u.validateFormats)return;s?h():y();function h(){let m=r.
scopeValue("formats",{ref:f.formats,code:u.code.formats}),g=r.const("fDef",(0,he._)`${m}[${i}]`),_=r.let("fType"),w=r.let("format");r.if((0,he._)`typeof ${g} == "object" && !(${g} instanceof RegExp)`,
()=>r.assign(_,(0,he._)`${g}.type || "string"`).assign(w,(0,he._)`${g}.validate`),()=>r.assign(_,(0,he._)`"string"`).assign(w,g)),t.fail$data((0,he.or)(T(),O()));
function T(){return u.strictSchema===!1?he.nil:(0,he._)`${i} && !${w}`}a(T,"unknownFmt");function O(){let Y=d.$async?(0,he._)`(${g}.async ? await ${w}(${n}) : ${w}(${n}))`:
(0,he._)`${w}(${n})`,D=(0,he._)`(typeof ${w} == "function" ? ${Y} : ${w}.test(${n}))`;return(0,he._)`${w} && ${w} !== true && ${_} === ${e} && !${D}`}a(O,"inval\
idFmt")}a(h,"validate$DataFormat");function y(){let m=f.formats[o];if(!m){T();return}if(m===!0)return;let[g,_,w]=O(m);g===e&&t.pass(Y());function T(){if(u.strictSchema===
!1){f.logger.warn(D());return}throw new Error(D());function D(){return`unknown format "${o}" ignored in schema at path "${l}"`}}a(T,"unknownFormat");function O(D){
let it=D instanceof RegExp?(0,he.regexpCode)(D):u.code.formats?(0,he._)`${u.code.formats}${(0,he.getProperty)(o)}`:void 0,yt=r.scopeValue("formats",{key:o,ref:D,
code:it});return typeof D=="object"&&!(D instanceof RegExp)?[D.type||"string",D.validate,(0,he._)`${yt}.validate`]:["string",D,yt]}a(O,"getFormat");function Y(){
if(typeof m=="object"&&!(m instanceof RegExp)&&m.async){if(!d.$async)throw new Error("async format in sync schema");return(0,he._)`await ${w}(${n})`}return typeof _==
"function"?(0,he._)`${w}(${n})`:(0,he._)`${w}.test(${n})`}a(Y,"validCondition")}a(y,"validateFormat")}};Ac.default=Ck});var eg=S(Mc=>{"use strict";Object.defineProperty(Mc,"__esModule",{value:!0});var Nk=Yh(),jk=[Nk.default];Mc.default=jk});var tg=S(Lr=>{"use strict";Object.defineProperty(Lr,"__esModule",{value:!0});Lr.contentVocabulary=Lr.metadataVocabulary=void 0;Lr.metadataVocabulary=["title","d\
escription","default","deprecated","readOnly","writeOnly","examples"];Lr.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]});var ng=S(Dc=>{"use strict";Object.defineProperty(Dc,"__esModule",{value:!0});var Ak=lh(),Mk=kh(),Dk=Qh(),qk=eg(),rg=tg(),Zk=[Ak.default,Mk.default,(0,Dk.default)(),
qk.default,rg.metadataVocabulary,rg.contentVocabulary];Dc.default=Zk});var og=S(Po=>{"use strict";Object.defineProperty(Po,"__esModule",{value:!0});Po.DiscrError=void 0;var sg;(function(t){t.Tag="tag",t.Mapping="mapping"})(sg||(Po.
DiscrError=sg={}))});var ig=S(Zc=>{"use strict";Object.defineProperty(Zc,"__esModule",{value:!0});var Fr=F(),qc=og(),ag=io(),Lk=qn(),Fk=X(),Vk={message:a(({params:{discrError:t,tagName:e}})=>t===
qc.DiscrError.Tag?`tag "${e}" must be string`:`value of tag "${e}" must be in oneOf`,"message"),params:a(({params:{discrError:t,tag:e,tagName:r}})=>(0,Fr._)`{error: ${t}, tag: ${r}, tagValue: ${e}}`,
"params")},Uk={keyword:"discriminator",type:"object",schemaType:"object",error:Vk,code(t){let{gen:e,data:r,schema:n,parentSchema:s,it:o}=t,{oneOf:i}=s;if(!o.opts.
discriminator)throw new Error("discriminator: requires discriminator option");let c=n.propertyName;if(typeof c!="string")throw new Error("discriminator: require\
s propertyName");if(n.mapping)throw new Error("discriminator: mapping is not supported");if(!i)throw new Error("discriminator: requires oneOf keyword");let u=e.
let("valid",!1),l=e.const("tag",(0,Fr._)`${r}${(0,Fr.getProperty)(c)}`);e.if((0,Fr._)`typeof ${l} == "string"`,()=>d(),()=>t.error(!1,{discrError:qc.DiscrError.
Tag,tag:l,tagName:c})),t.ok(u);function d(){let y=h();e.if(!1);for(let m in y)e.elseIf((0,Fr._)`${l} === ${m}`),e.assign(u,f(y[m]));e.else(),t.error(!1,{discrError:qc.
DiscrError.Mapping,tag:l,tagName:c}),e.endIf()}a(d,"validateMapping");function f(y){let m=e.name("valid"),g=t.subschema({keyword:"oneOf",schemaProp:y},m);return t.
mergeEvaluated(g,Fr.Name),m}a(f,"applyTagSchema");function h(){var y;let m={},g=w(s),_=!0;for(let Y=0;Y<i.length;Y++){let D=i[Y];if(D?.$ref&&!(0,Fk.schemaHasRulesButRef)(
D,o.self.RULES)){let yt=D.$ref;if(D=ag.resolveRef.call(o.self,o.schemaEnv.root,o.baseId,yt),D instanceof ag.SchemaEnv&&(D=D.schema),D===void 0)throw new Lk.default(
o.opts.uriResolver,o.baseId,yt)}let it=(y=D?.properties)===null||y===void 0?void 0:y[c];if(typeof it!="object")throw new Error(`discriminator: oneOf subschemas \
(or referenced schemas) must have "properties/${c}"`);_=_&&(g||w(D)),T(it,Y)}if(!_)throw new Error(`discriminator: "${c}" must be required`);return m;function w({
required:Y}){return Array.isArray(Y)&&Y.includes(c)}function T(Y,D){if(Y.const)O(Y.const,D);else if(Y.enum)for(let it of Y.enum)O(it,D);else throw new Error(`di\
scriminator: "properties/${c}" must have "const" or "enum"`)}function O(Y,D){if(typeof Y!="string"||Y in m)throw new Error(`discriminator: "${c}" values must be\
 unique strings`);m[Y]=D}}a(h,"getMapping")}};Zc.default=Uk});var cg=S((BC,Hk)=>{Hk.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{
schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/non\
NegativeInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},
uniqueItems:!0,default:[]}},type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"st\
ring",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{
type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{
type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"re\
gex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{
$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteg\
er"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"\
object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{
$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{
$ref:"#"},const:!0,enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitio\
ns/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"\
#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}});var Fc=S((ie,Lc)=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});ie.MissingRefError=ie.ValidationError=ie.CodeGen=ie.Name=ie.nil=ie.stringify=ie.
str=ie._=ie.KeywordCxt=ie.Ajv=void 0;var Jk=sh(),Bk=ng(),Kk=ig(),ug=cg(),Gk=["/properties"],Ro="http://json-schema.org/draft-07/schema",Vr=class extends Jk.default{static{
a(this,"Ajv")}_addVocabularies(){super._addVocabularies(),Bk.default.forEach(e=>this.addVocabulary(e)),this.opts.discriminator&&this.addKeyword(Kk.default)}_addDefaultMetaSchema(){
if(super._addDefaultMetaSchema(),!this.opts.meta)return;let e=this.opts.$data?this.$dataMetaSchema(ug,Gk):ug;this.addMetaSchema(e,Ro,!1),this.refs["http://json-\
schema.org/schema"]=Ro}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(Ro)?Ro:void 0)}};ie.Ajv=Vr;Lc.exports=ie=Vr;Lc.exports.Ajv=
Vr;Object.defineProperty(ie,"__esModule",{value:!0});ie.default=Vr;var Wk=Dn();Object.defineProperty(ie,"KeywordCxt",{enumerable:!0,get:a(function(){return Wk.KeywordCxt},
"get")});var Ur=F();Object.defineProperty(ie,"_",{enumerable:!0,get:a(function(){return Ur._},"get")});Object.defineProperty(ie,"str",{enumerable:!0,get:a(function(){
return Ur.str},"get")});Object.defineProperty(ie,"stringify",{enumerable:!0,get:a(function(){return Ur.stringify},"get")});Object.defineProperty(ie,"nil",{enumerable:!0,
get:a(function(){return Ur.nil},"get")});Object.defineProperty(ie,"Name",{enumerable:!0,get:a(function(){return Ur.Name},"get")});Object.defineProperty(ie,"Code\
Gen",{enumerable:!0,get:a(function(){return Ur.CodeGen},"get")});var Xk=oo();Object.defineProperty(ie,"ValidationError",{enumerable:!0,get:a(function(){return Xk.
default},"get")});var Qk=qn();Object.defineProperty(ie,"MissingRefError",{enumerable:!0,get:a(function(){return Qk.default},"get")})});var yg=S(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});gt.formatNames=gt.fastFormats=gt.fullFormats=void 0;function ht(t,e){return{validate:t,
compare:e}}a(ht,"fmtDef");gt.fullFormats={date:ht(pg,Jc),time:ht(Uc(!0),Bc),"date-time":ht(lg(!0),hg),"iso-time":ht(Uc(),mg),"iso-date-time":ht(lg(),gg),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:s$,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:d$,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:o$,int32:{type:"number",validate:c$},int64:{type:"number",validate:u$},float:{type:"\
number",validate:fg},double:{type:"number",validate:fg},password:!0,binary:!0};gt.fastFormats={...gt.fullFormats,date:ht(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Jc),time:ht(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Bc),"date-time":ht(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
hg),"iso-time":ht(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,mg),"iso-date-time":ht(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
gg),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
gt.formatNames=Object.keys(gt.fullFormats);function Yk(t){return t%4===0&&(t%100!==0||t%400===0)}a(Yk,"isLeapYear");var e$=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,t$=[0,31,
28,31,30,31,30,31,31,30,31,30,31];function pg(t){let e=e$.exec(t);if(!e)return!1;let r=+e[1],n=+e[2],s=+e[3];return n>=1&&n<=12&&s>=1&&s<=(n===2&&Yk(r)?29:t$[n])}
a(pg,"date");function Jc(t,e){if(t&&e)return t>e?1:t<e?-1:0}a(Jc,"compareDate");var Vc=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Uc(t){
return a(function(r){let n=Vc.exec(r);if(!n)return!1;let s=+n[1],o=+n[2],i=+n[3],c=n[4],u=n[5]==="-"?-1:1,l=+(n[6]||0),d=+(n[7]||0);if(l>23||d>59||t&&!c)return!1;
if(s<=23&&o<=59&&i<60)return!0;let f=o-d*u,h=s-l*u-(f<0?1:0);return(h===23||h===-1)&&(f===59||f===-1)&&i<61},"time")}a(Uc,"getTime");function Bc(t,e){if(!(t&&e))
return;let r=new Date("2020-01-01T"+t).valueOf(),n=new Date("2020-01-01T"+e).valueOf();if(r&&n)return r-n}a(Bc,"compareTime");function mg(t,e){if(!(t&&e))return;
let r=Vc.exec(t),n=Vc.exec(e);if(r&&n)return t=r[1]+r[2]+r[3],e=n[1]+n[2]+n[3],t>e?1:t<e?-1:0}a(mg,"compareIsoTime");var Hc=/t|\s/i;function lg(t){let e=Uc(t);return a(
function(n){let s=n.split(Hc);return s.length===2&&pg(s[0])&&e(s[1])},"date_time")}a(lg,"getDateTime");function hg(t,e){if(!(t&&e))return;let r=new Date(t).valueOf(),
n=new Date(e).valueOf();if(r&&n)return r-n}a(hg,"compareDateTime");function gg(t,e){if(!(t&&e))return;let[r,n]=t.split(Hc),[s,o]=e.split(Hc),i=Jc(r,s);if(i!==void 0)
return i||Bc(n,o)}a(gg,"compareIsoDateTime");var r$=/\/|:/,n$=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function s$(t){return r$.test(t)&&n$.test(t)}a(s$,"uri");var dg=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function o$(t){return dg.lastIndex=
0,dg.test(t)}a(o$,"byte");var a$=-(2**31),i$=2**31-1;function c$(t){return Number.isInteger(t)&&t<=i$&&t>=a$}a(c$,"validateInt32");function u$(t){return Number.
isInteger(t)}a(u$,"validateInt64");function fg(){return!0}a(fg,"validateNumber");var l$=/[^\\]\\Z/;function d$(t){if(l$.test(t))return!1;try{return new RegExp(t),
!0}catch{return!1}}a(d$,"regex")});var _g=S(Hr=>{"use strict";Object.defineProperty(Hr,"__esModule",{value:!0});Hr.formatLimitDefinition=void 0;var f$=Fc(),at=F(),Vt=at.operators,Io={formatMaximum:{
okStr:"<=",ok:Vt.LTE,fail:Vt.GT},formatMinimum:{okStr:">=",ok:Vt.GTE,fail:Vt.LT},formatExclusiveMaximum:{okStr:"<",ok:Vt.LT,fail:Vt.GTE},formatExclusiveMinimum:{
okStr:">",ok:Vt.GT,fail:Vt.LTE}},p$={message:a(({keyword:t,schemaCode:e})=>(0,at.str)`should be ${Io[t].okStr} ${e}`,"message"),params:a(({keyword:t,schemaCode:e})=>(0,at.
_)`{comparison: ${Io[t].okStr}, limit: ${e}}`,"params")};Hr.formatLimitDefinition={keyword:Object.keys(Io),type:"string",schemaType:"string",$data:!0,error:p$,code(t){
let{gen:e,data:r,schemaCode:n,keyword:s,it:o}=t,{opts:i,self:c}=o;if(!i.validateFormats)return;let u=new f$.KeywordCxt(o,c.RULES.all.format.definition,"format");
u.$data?l():d();function l(){let h=e.scopeValue("formats",{ref:c.formats,code:i.code.formats}),y=e.const("fmt",(0,at._)`${h}[${u.schemaCode}]`);t.fail$data((0,at.
or)((0,at._)`typeof ${y} != "object"`,(0,at._)`${y} instanceof RegExp`,(0,at._)`typeof ${y}.compare != "function"`,f(y)))}a(l,"validate$DataFormat");function d(){
let h=u.schema,y=c.formats[h];if(!y||y===!0)return;if(typeof y!="object"||y instanceof RegExp||typeof y.compare!="function")throw new Error(`"${s}": format "${h}\
" does not define "compare" function`);let m=e.scopeValue("formats",{key:h,ref:y,code:i.code.formats?(0,at._)`${i.code.formats}${(0,at.getProperty)(h)}`:void 0});
t.fail$data(f(m))}a(d,"validateFormat");function f(h){return(0,at._)`${h}.compare(${r}, ${n}) ${Io[s].fail} 0`}a(f,"compareCode")},dependencies:["format"]};var m$=a(
t=>(t.addKeyword(Hr.formatLimitDefinition),t),"formatLimitPlugin");Hr.default=m$});var xg=S((es,wg)=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});var Jr=yg(),h$=_g(),Kc=F(),vg=new Kc.Name("fullFormats"),g$=new Kc.Name("fastF\
ormats"),Gc=a((t,e={keywords:!0})=>{if(Array.isArray(e))return bg(t,e,Jr.fullFormats,vg),t;let[r,n]=e.mode==="fast"?[Jr.fastFormats,g$]:[Jr.fullFormats,vg],s=e.
formats||Jr.formatNames;return bg(t,s,r,n),e.keywords&&(0,h$.default)(t),t},"formatsPlugin");Gc.get=(t,e="full")=>{let n=(e==="fast"?Jr.fastFormats:Jr.fullFormats)[t];
if(!n)throw new Error(`Unknown format "${t}"`);return n};function bg(t,e,r,n){var s,o;(s=(o=t.opts.code).formats)!==null&&s!==void 0||(o.formats=(0,Kc._)`require("ajv-formats/dist/formats").${n}`);
for(let i of e)t.addFormat(i,r[i])}a(bg,"addFormats");wg.exports=es=Gc;Object.defineProperty(es,"__esModule",{value:!0});es.default=Gc});var B;(function(t){t.assertEqual=s=>{};function e(s){}a(e,"assertIs"),t.assertIs=e;function r(s){throw new Error}a(r,"assertNever"),t.assertNever=r,t.arrayToEnum=
s=>{let o={};for(let i of s)o[i]=i;return o},t.getValidEnumValues=s=>{let o=t.objectKeys(s).filter(c=>typeof s[s[c]]!="number"),i={};for(let c of o)i[c]=s[c];return t.
objectValues(i)},t.objectValues=s=>t.objectKeys(s).map(function(o){return s[o]}),t.objectKeys=typeof Object.keys=="function"?s=>Object.keys(s):s=>{let o=[];for(let i in s)
Object.prototype.hasOwnProperty.call(s,i)&&o.push(i);return o},t.find=(s,o)=>{for(let i of s)if(o(i))return i},t.isInteger=typeof Number.isInteger=="function"?s=>Number.
isInteger(s):s=>typeof s=="number"&&Number.isFinite(s)&&Math.floor(s)===s;function n(s,o=" | "){return s.map(i=>typeof i=="string"?`'${i}'`:i).join(o)}a(n,"join\
Values"),t.joinValues=n,t.jsonStringifyReplacer=(s,o)=>typeof o=="bigint"?o.toString():o})(B||(B={}));var Ld;(function(t){t.mergeShapes=(e,r)=>({...e,...r})})(Ld||
(Ld={}));var k=B.arrayToEnum(["string","nan","number","integer","float","boolean","date","bigint","symbol","function","undefined","null","array","object","unkno\
wn","promise","void","never","map","set"]),_t=a(t=>{switch(typeof t){case"undefined":return k.undefined;case"string":return k.string;case"number":return Number.
isNaN(t)?k.nan:k.number;case"boolean":return k.boolean;case"function":return k.function;case"bigint":return k.bigint;case"symbol":return k.symbol;case"object":return Array.
isArray(t)?k.array:t===null?k.null:t.then&&typeof t.then=="function"&&t.catch&&typeof t.catch=="function"?k.promise:typeof Map<"u"&&t instanceof Map?k.map:typeof Set<
"u"&&t instanceof Set?k.set:typeof Date<"u"&&t instanceof Date?k.date:k.object;default:return k.unknown}},"getParsedType");var v=B.arrayToEnum(["invalid_type","invalid_literal","custom","invalid_union","invalid_union_discriminator","invalid_enum_value","unrecognized_keys","invalid_a\
rguments","invalid_return_type","invalid_date","invalid_string","too_small","too_big","invalid_intersection_types","not_multiple_of","not_finite"]);var Ze=class t extends Error{static{a(this,"ZodError")}get errors(){return this.issues}constructor(e){super(),this.issues=[],this.addIssue=n=>{this.issues=[...this.
issues,n]},this.addIssues=(n=[])=>{this.issues=[...this.issues,...n]};let r=new.target.prototype;Object.setPrototypeOf?Object.setPrototypeOf(this,r):this.__proto__=
r,this.name="ZodError",this.issues=e}format(e){let r=e||function(o){return o.message},n={_errors:[]},s=a(o=>{for(let i of o.issues)if(i.code==="invalid_union")i.
unionErrors.map(s);else if(i.code==="invalid_return_type")s(i.returnTypeError);else if(i.code==="invalid_arguments")s(i.argumentsError);else if(i.path.length===
0)n._errors.push(r(i));else{let c=n,u=0;for(;u<i.path.length;){let l=i.path[u],d=u===i.path.length-1;if(l==="_errors"){d&&c._errors.push(r(i)),u++;continue}Object.
prototype.hasOwnProperty.call(c,l)||(l==="__proto__"?Object.defineProperty(c,l,{value:{_errors:[]},writable:!0,enumerable:!0,configurable:!0}):c[l]={_errors:[]}),
c=c[l],d&&c._errors.push(r(i)),u++}}},"processError");return s(this),n}static assert(e){if(!(e instanceof t))throw new Error(`Not a ZodError: ${e}`)}toString(){
return this.message}get message(){return JSON.stringify(this.issues,B.jsonStringifyReplacer,2)}get isEmpty(){return this.issues.length===0}flatten(e=r=>r.message){
let r=Object.create(null),n=[];for(let s of this.issues)if(s.path.length>0){let o=s.path[0];r[o]=r[o]||[],r[o].push(e(s))}else n.push(e(s));return{formErrors:n,
fieldErrors:r}}get formErrors(){return this.flatten()}};Ze.create=t=>new Ze(t);var Jg=a((t,e)=>{let r;switch(t.code){case v.invalid_type:t.received===k.undefined?r="Required":r=`Expected ${t.expected}, received ${t.received}`;break;case v.
invalid_literal:r=`Invalid literal value, expected ${JSON.stringify(t.expected,B.jsonStringifyReplacer)}`;break;case v.unrecognized_keys:r=`Unrecognized key(s) \
in object: ${B.joinValues(t.keys,", ")}`;break;case v.invalid_union:r="Invalid input";break;case v.invalid_union_discriminator:r=`Invalid discriminator value. E\
xpected ${B.joinValues(t.options)}`;break;case v.invalid_enum_value:r=`Invalid enum value. Expected ${B.joinValues(t.options)}, received '${t.received}'`;break;case v.
invalid_arguments:r="Invalid function arguments";break;case v.invalid_return_type:r="Invalid function return type";break;case v.invalid_date:r="Invalid date";break;case v.
invalid_string:typeof t.validation=="object"?"includes"in t.validation?(r=`Invalid input: must include "${t.validation.includes}"`,typeof t.validation.position==
"number"&&(r=`${r} at one or more positions greater than or equal to ${t.validation.position}`)):"startsWith"in t.validation?r=`Invalid input: must start with "${t.
validation.startsWith}"`:"endsWith"in t.validation?r=`Invalid input: must end with "${t.validation.endsWith}"`:B.assertNever(t.validation):t.validation!=="regex"?
r=`Invalid ${t.validation}`:r="Invalid";break;case v.too_small:t.type==="array"?r=`Array must contain ${t.exact?"exactly":t.inclusive?"at least":"more than"} ${t.
minimum} element(s)`:t.type==="string"?r=`String must contain ${t.exact?"exactly":t.inclusive?"at least":"over"} ${t.minimum} character(s)`:t.type==="number"?r=
`Number must be ${t.exact?"exactly equal to ":t.inclusive?"greater than or equal to ":"greater than "}${t.minimum}`:t.type==="bigint"?r=`Number must be ${t.exact?
"exactly equal to ":t.inclusive?"greater than or equal to ":"greater than "}${t.minimum}`:t.type==="date"?r=`Date must be ${t.exact?"exactly equal to ":t.inclusive?
"greater than or equal to ":"greater than "}${new Date(Number(t.minimum))}`:r="Invalid input";break;case v.too_big:t.type==="array"?r=`Array must contain ${t.exact?
"exactly":t.inclusive?"at most":"less than"} ${t.maximum} element(s)`:t.type==="string"?r=`String must contain ${t.exact?"exactly":t.inclusive?"at most":"under"}\
 ${t.maximum} character(s)`:t.type==="number"?r=`Number must be ${t.exact?"exactly":t.inclusive?"less than or equal to":"less than"} ${t.maximum}`:t.type==="big\
int"?r=`BigInt must be ${t.exact?"exactly":t.inclusive?"less than or equal to":"less than"} ${t.maximum}`:t.type==="date"?r=`Date must be ${t.exact?"exactly":t.
inclusive?"smaller than or equal to":"smaller than"} ${new Date(Number(t.maximum))}`:r="Invalid input";break;case v.custom:r="Invalid input";break;case v.invalid_intersection_types:
r="Intersection results could not be merged";break;case v.not_multiple_of:r=`Number must be a multiple of ${t.multipleOf}`;break;case v.not_finite:r="Number mus\
t be finite";break;default:r=e.defaultError,B.assertNever(t)}return{message:r}},"errorMap"),Pt=Jg;var Bg=Pt;function Wr(){return Bg}a(Wr,"getErrorMap");var ls=a(t=>{let{data:e,path:r,errorMaps:n,issueData:s}=t,o=[...r,...s.path||[]],i={...s,path:o};if(s.message!==void 0)return{...s,path:o,message:s.message};let c="",
u=n.filter(l=>!!l).slice().reverse();for(let l of u)c=l(i,{data:e,defaultError:c}).message;return{...s,path:o,message:c}},"makeIssue");function x(t,e){let r=Wr(),n=ls({issueData:e,data:t.data,path:t.path,errorMaps:[t.common.contextualErrorMap,t.schemaErrorMap,r,r===Pt?void 0:Pt].filter(s=>!!s)});
t.common.issues.push(n)}a(x,"addIssueToContext");var Se=class t{static{a(this,"ParseStatus")}constructor(){this.value="valid"}dirty(){this.value==="valid"&&(this.
value="dirty")}abort(){this.value!=="aborted"&&(this.value="aborted")}static mergeArray(e,r){let n=[];for(let s of r){if(s.status==="aborted")return j;s.status===
"dirty"&&e.dirty(),n.push(s.value)}return{status:e.value,value:n}}static async mergeObjectAsync(e,r){let n=[];for(let s of r){let o=await s.key,i=await s.value;
n.push({key:o,value:i})}return t.mergeObjectSync(e,n)}static mergeObjectSync(e,r){let n={};for(let s of r){let{key:o,value:i}=s;if(o.status==="aborted"||i.status===
"aborted")return j;o.status==="dirty"&&e.dirty(),i.status==="dirty"&&e.dirty(),o.value!=="__proto__"&&(typeof i.value<"u"||s.alwaysSet)&&(n[o.value]=i.value)}return{
status:e.value,value:n}}},j=Object.freeze({status:"aborted"}),ur=a(t=>({status:"dirty",value:t}),"DIRTY"),Ee=a(t=>({status:"valid",value:t}),"OK"),ga=a(t=>t.status===
"aborted","isAborted"),ya=a(t=>t.status==="dirty","isDirty"),Bt=a(t=>t.status==="valid","isValid"),Xr=a(t=>typeof Promise<"u"&&t instanceof Promise,"isAsync");var E;(function(t){t.errToObj=e=>typeof e=="string"?{message:e}:e||{},t.toString=e=>typeof e=="string"?e:e?.message})(E||(E={}));var Ue=class{static{a(this,"ParseInputLazyPath")}constructor(e,r,n,s){this._cachedPath=[],this.parent=e,this.data=r,this._path=n,this._key=s}get path(){return this.
_cachedPath.length||(Array.isArray(this._key)?this._cachedPath.push(...this._path,...this._key):this._cachedPath.push(...this._path,this._key)),this._cachedPath}},
Fd=a((t,e)=>{if(Bt(e))return{success:!0,data:e.value};if(!t.common.issues.length)throw new Error("Validation failed but no issues detected.");return{success:!1,
get error(){if(this._error)return this._error;let r=new Ze(t.common.issues);return this._error=r,this._error}}},"handleResult");function q(t){if(!t)return{};let{
errorMap:e,invalid_type_error:r,required_error:n,description:s}=t;if(e&&(r||n))throw new Error(`Can't use "invalid_type_error" or "required_error" in conjunctio\
n with custom error map.`);return e?{errorMap:e,description:s}:{errorMap:a((i,c)=>{let{message:u}=t;return i.code==="invalid_enum_value"?{message:u??c.defaultError}:
typeof c.data>"u"?{message:u??n??c.defaultError}:i.code!=="invalid_type"?{message:c.defaultError}:{message:u??r??c.defaultError}},"customMap"),description:s}}a(
q,"processCreateParams");var V=class{static{a(this,"ZodType")}get description(){return this._def.description}_getType(e){return _t(e.data)}_getOrReturnCtx(e,r){
return r||{common:e.parent.common,data:e.data,parsedType:_t(e.data),schemaErrorMap:this._def.errorMap,path:e.path,parent:e.parent}}_processInputParams(e){return{
status:new Se,ctx:{common:e.parent.common,data:e.data,parsedType:_t(e.data),schemaErrorMap:this._def.errorMap,path:e.path,parent:e.parent}}}_parseSync(e){let r=this.
_parse(e);if(Xr(r))throw new Error("Synchronous parse encountered promise.");return r}_parseAsync(e){let r=this._parse(e);return Promise.resolve(r)}parse(e,r){let n=this.
safeParse(e,r);if(n.success)return n.data;throw n.error}safeParse(e,r){let n={common:{issues:[],async:r?.async??!1,contextualErrorMap:r?.errorMap},path:r?.path||
[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:_t(e)},s=this._parseSync({data:e,path:n.path,parent:n});return Fd(n,s)}"~validate"(e){let r={
common:{issues:[],async:!!this["~standard"].async},path:[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:_t(e)};if(!this["~standard"].async)try{
let n=this._parseSync({data:e,path:[],parent:r});return Bt(n)?{value:n.value}:{issues:r.common.issues}}catch(n){n?.message?.toLowerCase()?.includes("encountered")&&
(this["~standard"].async=!0),r.common={issues:[],async:!0}}return this._parseAsync({data:e,path:[],parent:r}).then(n=>Bt(n)?{value:n.value}:{issues:r.common.issues})}async parseAsync(e,r){
let n=await this.safeParseAsync(e,r);if(n.success)return n.data;throw n.error}async safeParseAsync(e,r){let n={common:{issues:[],contextualErrorMap:r?.errorMap,
async:!0},path:r?.path||[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:_t(e)},s=this._parse({data:e,path:n.path,parent:n}),o=await(Xr(s)?s:Promise.
resolve(s));return Fd(n,o)}refine(e,r){let n=a(s=>typeof r=="string"||typeof r>"u"?{message:r}:typeof r=="function"?r(s):r,"getIssueProperties");return this._refinement(
(s,o)=>{let i=e(s),c=a(()=>o.addIssue({code:v.custom,...n(s)}),"setError");return typeof Promise<"u"&&i instanceof Promise?i.then(u=>u?!0:(c(),!1)):i?!0:(c(),!1)})}refinement(e,r){
return this._refinement((n,s)=>e(n)?!0:(s.addIssue(typeof r=="function"?r(n,s):r),!1))}_refinement(e){return new Ye({schema:this,typeName:b.ZodEffects,effect:{type:"\
refinement",refinement:e}})}superRefine(e){return this._refinement(e)}constructor(e){this.spa=this.safeParseAsync,this._def=e,this.parse=this.parse.bind(this),this.
safeParse=this.safeParse.bind(this),this.parseAsync=this.parseAsync.bind(this),this.safeParseAsync=this.safeParseAsync.bind(this),this.spa=this.spa.bind(this),this.
refine=this.refine.bind(this),this.refinement=this.refinement.bind(this),this.superRefine=this.superRefine.bind(this),this.optional=this.optional.bind(this),this.
nullable=this.nullable.bind(this),this.nullish=this.nullish.bind(this),this.array=this.array.bind(this),this.promise=this.promise.bind(this),this.or=this.or.bind(
this),this.and=this.and.bind(this),this.transform=this.transform.bind(this),this.brand=this.brand.bind(this),this.default=this.default.bind(this),this.catch=this.
catch.bind(this),this.describe=this.describe.bind(this),this.pipe=this.pipe.bind(this),this.readonly=this.readonly.bind(this),this.isNullable=this.isNullable.bind(
this),this.isOptional=this.isOptional.bind(this),this["~standard"]={version:1,vendor:"zod",validate:a(r=>this["~validate"](r),"validate")}}optional(){return Qe.
create(this,this._def)}nullable(){return wt.create(this,this._def)}nullish(){return this.nullable().optional()}array(){return It.create(this)}promise(){return Kt.
create(this,this._def)}or(e){return mr.create([this,e],this._def)}and(e){return hr.create(this,e,this._def)}transform(e){return new Ye({...q(this._def),schema:this,
typeName:b.ZodEffects,effect:{type:"transform",transform:e}})}default(e){let r=typeof e=="function"?e:()=>e;return new br({...q(this._def),innerType:this,defaultValue:r,
typeName:b.ZodDefault})}brand(){return new ds({typeName:b.ZodBranded,type:this,...q(this._def)})}catch(e){let r=typeof e=="function"?e:()=>e;return new wr({...q(
this._def),innerType:this,catchValue:r,typeName:b.ZodCatch})}describe(e){let r=this.constructor;return new r({...this._def,description:e})}pipe(e){return fs.create(
this,e)}readonly(){return xr.create(this)}isOptional(){return this.safeParse(void 0).success}isNullable(){return this.safeParse(null).success}},Kg=/^c[^\s-]{8,}$/i,
Gg=/^[0-9a-z]+$/,Wg=/^[0-9A-HJKMNP-TV-Z]{26}$/i,Xg=/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/i,Qg=/^[a-z0-9_-]{21}$/i,
Yg=/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/,ey=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
ty=/^(?!\.)(?!.*\.\.)([A-Z0-9_'+\-\.]*)[A-Z0-9_+-]@([A-Z0-9][A-Z0-9\-]*\.)+[A-Z]{2,}$/i,ry="^[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$",_a,ny=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
sy=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,oy=/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$/,
ay=/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
iy=/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,cy=/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,Vd="((\\d\\d[246\
8][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|(02)-(0[1-9]|\
1\\d|2[0-8])))",uy=new RegExp(`^${Vd}$`);function Ud(t){let e="[0-5]\\d";t.precision?e=`${e}\\.\\d{${t.precision}}`:t.precision==null&&(e=`${e}(\\.\\d+)?`);let r=t.
precision?"+":"?";return`([01]\\d|2[0-3]):[0-5]\\d(:${e})${r}`}a(Ud,"timeRegexSource");function ly(t){return new RegExp(`^${Ud(t)}$`)}a(ly,"timeRegex");function dy(t){
let e=`${Vd}T${Ud(t)}`,r=[];return r.push(t.local?"Z?":"Z"),t.offset&&r.push("([+-]\\d{2}:?\\d{2})"),e=`${e}(${r.join("|")})`,new RegExp(`^${e}$`)}a(dy,"datetim\
eRegex");function fy(t,e){return!!((e==="v4"||!e)&&ny.test(t)||(e==="v6"||!e)&&oy.test(t))}a(fy,"isValidIP");function py(t,e){if(!Yg.test(t))return!1;try{let[r]=t.
split(".");if(!r)return!1;let n=r.replace(/-/g,"+").replace(/_/g,"/").padEnd(r.length+(4-r.length%4)%4,"="),s=JSON.parse(atob(n));return!(typeof s!="object"||s===
null||"typ"in s&&s?.typ!=="JWT"||!s.alg||e&&s.alg!==e)}catch{return!1}}a(py,"isValidJWT");function my(t,e){return!!((e==="v4"||!e)&&sy.test(t)||(e==="v6"||!e)&&
ay.test(t))}a(my,"isValidCidr");var dr=class t extends V{static{a(this,"ZodString")}_parse(e){if(this._def.coerce&&(e.data=String(e.data)),this._getType(e)!==k.
string){let o=this._getOrReturnCtx(e);return x(o,{code:v.invalid_type,expected:k.string,received:o.parsedType}),j}let n=new Se,s;for(let o of this._def.checks)if(o.
kind==="min")e.data.length<o.value&&(s=this._getOrReturnCtx(e,s),x(s,{code:v.too_small,minimum:o.value,type:"string",inclusive:!0,exact:!1,message:o.message}),n.
dirty());else if(o.kind==="max")e.data.length>o.value&&(s=this._getOrReturnCtx(e,s),x(s,{code:v.too_big,maximum:o.value,type:"string",inclusive:!0,exact:!1,message:o.
message}),n.dirty());else if(o.kind==="length"){let i=e.data.length>o.value,c=e.data.length<o.value;(i||c)&&(s=this._getOrReturnCtx(e,s),i?x(s,{code:v.too_big,maximum:o.
value,type:"string",inclusive:!0,exact:!0,message:o.message}):c&&x(s,{code:v.too_small,minimum:o.value,type:"string",inclusive:!0,exact:!0,message:o.message}),n.
dirty())}else if(o.kind==="email")ty.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"email",code:v.invalid_string,message:o.message}),n.dirty());else if(o.
kind==="emoji")_a||(_a=new RegExp(ry,"u")),_a.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"emoji",code:v.invalid_string,message:o.message}),n.dirty());else if(o.
kind==="uuid")Xg.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"uuid",code:v.invalid_string,message:o.message}),n.dirty());else if(o.kind==="nanoid")
Qg.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"nanoid",code:v.invalid_string,message:o.message}),n.dirty());else if(o.kind==="cuid")Kg.test(e.data)||
(s=this._getOrReturnCtx(e,s),x(s,{validation:"cuid",code:v.invalid_string,message:o.message}),n.dirty());else if(o.kind==="cuid2")Gg.test(e.data)||(s=this._getOrReturnCtx(
e,s),x(s,{validation:"cuid2",code:v.invalid_string,message:o.message}),n.dirty());else if(o.kind==="ulid")Wg.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"\
ulid",code:v.invalid_string,message:o.message}),n.dirty());else if(o.kind==="url")try{new URL(e.data)}catch{s=this._getOrReturnCtx(e,s),x(s,{validation:"url",code:v.
invalid_string,message:o.message}),n.dirty()}else o.kind==="regex"?(o.regex.lastIndex=0,o.regex.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"rege\
x",code:v.invalid_string,message:o.message}),n.dirty())):o.kind==="trim"?e.data=e.data.trim():o.kind==="includes"?e.data.includes(o.value,o.position)||(s=this._getOrReturnCtx(
e,s),x(s,{code:v.invalid_string,validation:{includes:o.value,position:o.position},message:o.message}),n.dirty()):o.kind==="toLowerCase"?e.data=e.data.toLowerCase():
o.kind==="toUpperCase"?e.data=e.data.toUpperCase():o.kind==="startsWith"?e.data.startsWith(o.value)||(s=this._getOrReturnCtx(e,s),x(s,{code:v.invalid_string,validation:{
startsWith:o.value},message:o.message}),n.dirty()):o.kind==="endsWith"?e.data.endsWith(o.value)||(s=this._getOrReturnCtx(e,s),x(s,{code:v.invalid_string,validation:{
endsWith:o.value},message:o.message}),n.dirty()):o.kind==="datetime"?dy(o).test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{code:v.invalid_string,validation:"dat\
etime",message:o.message}),n.dirty()):o.kind==="date"?uy.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{code:v.invalid_string,validation:"date",message:o.message}),
n.dirty()):o.kind==="time"?ly(o).test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{code:v.invalid_string,validation:"time",message:o.message}),n.dirty()):o.kind===
"duration"?ey.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"duration",code:v.invalid_string,message:o.message}),n.dirty()):o.kind==="ip"?fy(e.data,
o.version)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"ip",code:v.invalid_string,message:o.message}),n.dirty()):o.kind==="jwt"?py(e.data,o.alg)||(s=this._getOrReturnCtx(
e,s),x(s,{validation:"jwt",code:v.invalid_string,message:o.message}),n.dirty()):o.kind==="cidr"?my(e.data,o.version)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"\
cidr",code:v.invalid_string,message:o.message}),n.dirty()):o.kind==="base64"?iy.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"base64",code:v.invalid_string,
message:o.message}),n.dirty()):o.kind==="base64url"?cy.test(e.data)||(s=this._getOrReturnCtx(e,s),x(s,{validation:"base64url",code:v.invalid_string,message:o.message}),
n.dirty()):B.assertNever(o);return{status:n.value,value:e.data}}_regex(e,r,n){return this.refinement(s=>e.test(s),{validation:r,code:v.invalid_string,...E.errToObj(
n)})}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}email(e){return this._addCheck({kind:"email",...E.errToObj(e)})}url(e){return this.
_addCheck({kind:"url",...E.errToObj(e)})}emoji(e){return this._addCheck({kind:"emoji",...E.errToObj(e)})}uuid(e){return this._addCheck({kind:"uuid",...E.errToObj(
e)})}nanoid(e){return this._addCheck({kind:"nanoid",...E.errToObj(e)})}cuid(e){return this._addCheck({kind:"cuid",...E.errToObj(e)})}cuid2(e){return this._addCheck(
{kind:"cuid2",...E.errToObj(e)})}ulid(e){return this._addCheck({kind:"ulid",...E.errToObj(e)})}base64(e){return this._addCheck({kind:"base64",...E.errToObj(e)})}base64url(e){
return this._addCheck({kind:"base64url",...E.errToObj(e)})}jwt(e){return this._addCheck({kind:"jwt",...E.errToObj(e)})}ip(e){return this._addCheck({kind:"ip",...E.
errToObj(e)})}cidr(e){return this._addCheck({kind:"cidr",...E.errToObj(e)})}datetime(e){return typeof e=="string"?this._addCheck({kind:"datetime",precision:null,
offset:!1,local:!1,message:e}):this._addCheck({kind:"datetime",precision:typeof e?.precision>"u"?null:e?.precision,offset:e?.offset??!1,local:e?.local??!1,...E.
errToObj(e?.message)})}date(e){return this._addCheck({kind:"date",message:e})}time(e){return typeof e=="string"?this._addCheck({kind:"time",precision:null,message:e}):
this._addCheck({kind:"time",precision:typeof e?.precision>"u"?null:e?.precision,...E.errToObj(e?.message)})}duration(e){return this._addCheck({kind:"duration",...E.
errToObj(e)})}regex(e,r){return this._addCheck({kind:"regex",regex:e,...E.errToObj(r)})}includes(e,r){return this._addCheck({kind:"includes",value:e,position:r?.
position,...E.errToObj(r?.message)})}startsWith(e,r){return this._addCheck({kind:"startsWith",value:e,...E.errToObj(r)})}endsWith(e,r){return this._addCheck({kind:"\
endsWith",value:e,...E.errToObj(r)})}min(e,r){return this._addCheck({kind:"min",value:e,...E.errToObj(r)})}max(e,r){return this._addCheck({kind:"max",value:e,...E.
errToObj(r)})}length(e,r){return this._addCheck({kind:"length",value:e,...E.errToObj(r)})}nonempty(e){return this.min(1,E.errToObj(e))}trim(){return new t({...this.
_def,checks:[...this._def.checks,{kind:"trim"}]})}toLowerCase(){return new t({...this._def,checks:[...this._def.checks,{kind:"toLowerCase"}]})}toUpperCase(){return new t(
{...this._def,checks:[...this._def.checks,{kind:"toUpperCase"}]})}get isDatetime(){return!!this._def.checks.find(e=>e.kind==="datetime")}get isDate(){return!!this.
_def.checks.find(e=>e.kind==="date")}get isTime(){return!!this._def.checks.find(e=>e.kind==="time")}get isDuration(){return!!this._def.checks.find(e=>e.kind==="\
duration")}get isEmail(){return!!this._def.checks.find(e=>e.kind==="email")}get isURL(){return!!this._def.checks.find(e=>e.kind==="url")}get isEmoji(){return!!this.
_def.checks.find(e=>e.kind==="emoji")}get isUUID(){return!!this._def.checks.find(e=>e.kind==="uuid")}get isNANOID(){return!!this._def.checks.find(e=>e.kind==="n\
anoid")}get isCUID(){return!!this._def.checks.find(e=>e.kind==="cuid")}get isCUID2(){return!!this._def.checks.find(e=>e.kind==="cuid2")}get isULID(){return!!this.
_def.checks.find(e=>e.kind==="ulid")}get isIP(){return!!this._def.checks.find(e=>e.kind==="ip")}get isCIDR(){return!!this._def.checks.find(e=>e.kind==="cidr")}get isBase64(){
return!!this._def.checks.find(e=>e.kind==="base64")}get isBase64url(){return!!this._def.checks.find(e=>e.kind==="base64url")}get minLength(){let e=null;for(let r of this.
_def.checks)r.kind==="min"&&(e===null||r.value>e)&&(e=r.value);return e}get maxLength(){let e=null;for(let r of this._def.checks)r.kind==="max"&&(e===null||r.value<
e)&&(e=r.value);return e}};dr.create=t=>new dr({checks:[],typeName:b.ZodString,coerce:t?.coerce??!1,...q(t)});function hy(t,e){let r=(t.toString().split(".")[1]||
"").length,n=(e.toString().split(".")[1]||"").length,s=r>n?r:n,o=Number.parseInt(t.toFixed(s).replace(".","")),i=Number.parseInt(e.toFixed(s).replace(".",""));return o%
i/10**s}a(hy,"floatSafeRemainder");var Qr=class t extends V{static{a(this,"ZodNumber")}constructor(){super(...arguments),this.min=this.gte,this.max=this.lte,this.
step=this.multipleOf}_parse(e){if(this._def.coerce&&(e.data=Number(e.data)),this._getType(e)!==k.number){let o=this._getOrReturnCtx(e);return x(o,{code:v.invalid_type,
expected:k.number,received:o.parsedType}),j}let n,s=new Se;for(let o of this._def.checks)o.kind==="int"?B.isInteger(e.data)||(n=this._getOrReturnCtx(e,n),x(n,{code:v.
invalid_type,expected:"integer",received:"float",message:o.message}),s.dirty()):o.kind==="min"?(o.inclusive?e.data<o.value:e.data<=o.value)&&(n=this._getOrReturnCtx(
e,n),x(n,{code:v.too_small,minimum:o.value,type:"number",inclusive:o.inclusive,exact:!1,message:o.message}),s.dirty()):o.kind==="max"?(o.inclusive?e.data>o.value:
e.data>=o.value)&&(n=this._getOrReturnCtx(e,n),x(n,{code:v.too_big,maximum:o.value,type:"number",inclusive:o.inclusive,exact:!1,message:o.message}),s.dirty()):o.
kind==="multipleOf"?hy(e.data,o.value)!==0&&(n=this._getOrReturnCtx(e,n),x(n,{code:v.not_multiple_of,multipleOf:o.value,message:o.message}),s.dirty()):o.kind===
"finite"?Number.isFinite(e.data)||(n=this._getOrReturnCtx(e,n),x(n,{code:v.not_finite,message:o.message}),s.dirty()):B.assertNever(o);return{status:s.value,value:e.
data}}gte(e,r){return this.setLimit("min",e,!0,E.toString(r))}gt(e,r){return this.setLimit("min",e,!1,E.toString(r))}lte(e,r){return this.setLimit("max",e,!0,E.
toString(r))}lt(e,r){return this.setLimit("max",e,!1,E.toString(r))}setLimit(e,r,n,s){return new t({...this._def,checks:[...this._def.checks,{kind:e,value:r,inclusive:n,
message:E.toString(s)}]})}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}int(e){return this._addCheck({kind:"int",message:E.toString(e)})}positive(e){
return this._addCheck({kind:"min",value:0,inclusive:!1,message:E.toString(e)})}negative(e){return this._addCheck({kind:"max",value:0,inclusive:!1,message:E.toString(
e)})}nonpositive(e){return this._addCheck({kind:"max",value:0,inclusive:!0,message:E.toString(e)})}nonnegative(e){return this._addCheck({kind:"min",value:0,inclusive:!0,
message:E.toString(e)})}multipleOf(e,r){return this._addCheck({kind:"multipleOf",value:e,message:E.toString(r)})}finite(e){return this._addCheck({kind:"finite",
message:E.toString(e)})}safe(e){return this._addCheck({kind:"min",inclusive:!0,value:Number.MIN_SAFE_INTEGER,message:E.toString(e)})._addCheck({kind:"max",inclusive:!0,
value:Number.MAX_SAFE_INTEGER,message:E.toString(e)})}get minValue(){let e=null;for(let r of this._def.checks)r.kind==="min"&&(e===null||r.value>e)&&(e=r.value);
return e}get maxValue(){let e=null;for(let r of this._def.checks)r.kind==="max"&&(e===null||r.value<e)&&(e=r.value);return e}get isInt(){return!!this._def.checks.
find(e=>e.kind==="int"||e.kind==="multipleOf"&&B.isInteger(e.value))}get isFinite(){let e=null,r=null;for(let n of this._def.checks){if(n.kind==="finite"||n.kind===
"int"||n.kind==="multipleOf")return!0;n.kind==="min"?(r===null||n.value>r)&&(r=n.value):n.kind==="max"&&(e===null||n.value<e)&&(e=n.value)}return Number.isFinite(
r)&&Number.isFinite(e)}};Qr.create=t=>new Qr({checks:[],typeName:b.ZodNumber,coerce:t?.coerce||!1,...q(t)});var Yr=class t extends V{static{a(this,"ZodBigInt")}constructor(){
super(...arguments),this.min=this.gte,this.max=this.lte}_parse(e){if(this._def.coerce)try{e.data=BigInt(e.data)}catch{return this._getInvalidInput(e)}if(this._getType(
e)!==k.bigint)return this._getInvalidInput(e);let n,s=new Se;for(let o of this._def.checks)o.kind==="min"?(o.inclusive?e.data<o.value:e.data<=o.value)&&(n=this.
_getOrReturnCtx(e,n),x(n,{code:v.too_small,type:"bigint",minimum:o.value,inclusive:o.inclusive,message:o.message}),s.dirty()):o.kind==="max"?(o.inclusive?e.data>
o.value:e.data>=o.value)&&(n=this._getOrReturnCtx(e,n),x(n,{code:v.too_big,type:"bigint",maximum:o.value,inclusive:o.inclusive,message:o.message}),s.dirty()):o.
kind==="multipleOf"?e.data%o.value!==BigInt(0)&&(n=this._getOrReturnCtx(e,n),x(n,{code:v.not_multiple_of,multipleOf:o.value,message:o.message}),s.dirty()):B.assertNever(
o);return{status:s.value,value:e.data}}_getInvalidInput(e){let r=this._getOrReturnCtx(e);return x(r,{code:v.invalid_type,expected:k.bigint,received:r.parsedType}),
j}gte(e,r){return this.setLimit("min",e,!0,E.toString(r))}gt(e,r){return this.setLimit("min",e,!1,E.toString(r))}lte(e,r){return this.setLimit("max",e,!0,E.toString(
r))}lt(e,r){return this.setLimit("max",e,!1,E.toString(r))}setLimit(e,r,n,s){return new t({...this._def,checks:[...this._def.checks,{kind:e,value:r,inclusive:n,
message:E.toString(s)}]})}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}positive(e){return this._addCheck({kind:"min",value:BigInt(0),
inclusive:!1,message:E.toString(e)})}negative(e){return this._addCheck({kind:"max",value:BigInt(0),inclusive:!1,message:E.toString(e)})}nonpositive(e){return this.
_addCheck({kind:"max",value:BigInt(0),inclusive:!0,message:E.toString(e)})}nonnegative(e){return this._addCheck({kind:"min",value:BigInt(0),inclusive:!0,message:E.
toString(e)})}multipleOf(e,r){return this._addCheck({kind:"multipleOf",value:e,message:E.toString(r)})}get minValue(){let e=null;for(let r of this._def.checks)r.
kind==="min"&&(e===null||r.value>e)&&(e=r.value);return e}get maxValue(){let e=null;for(let r of this._def.checks)r.kind==="max"&&(e===null||r.value<e)&&(e=r.value);
return e}};Yr.create=t=>new Yr({checks:[],typeName:b.ZodBigInt,coerce:t?.coerce??!1,...q(t)});var en=class extends V{static{a(this,"ZodBoolean")}_parse(e){if(this.
_def.coerce&&(e.data=!!e.data),this._getType(e)!==k.boolean){let n=this._getOrReturnCtx(e);return x(n,{code:v.invalid_type,expected:k.boolean,received:n.parsedType}),
j}return Ee(e.data)}};en.create=t=>new en({typeName:b.ZodBoolean,coerce:t?.coerce||!1,...q(t)});var tn=class t extends V{static{a(this,"ZodDate")}_parse(e){if(this.
_def.coerce&&(e.data=new Date(e.data)),this._getType(e)!==k.date){let o=this._getOrReturnCtx(e);return x(o,{code:v.invalid_type,expected:k.date,received:o.parsedType}),
j}if(Number.isNaN(e.data.getTime())){let o=this._getOrReturnCtx(e);return x(o,{code:v.invalid_date}),j}let n=new Se,s;for(let o of this._def.checks)o.kind==="mi\
n"?e.data.getTime()<o.value&&(s=this._getOrReturnCtx(e,s),x(s,{code:v.too_small,message:o.message,inclusive:!0,exact:!1,minimum:o.value,type:"date"}),n.dirty()):
o.kind==="max"?e.data.getTime()>o.value&&(s=this._getOrReturnCtx(e,s),x(s,{code:v.too_big,message:o.message,inclusive:!0,exact:!1,maximum:o.value,type:"date"}),
n.dirty()):B.assertNever(o);return{status:n.value,value:new Date(e.data.getTime())}}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}min(e,r){
return this._addCheck({kind:"min",value:e.getTime(),message:E.toString(r)})}max(e,r){return this._addCheck({kind:"max",value:e.getTime(),message:E.toString(r)})}get minDate(){
let e=null;for(let r of this._def.checks)r.kind==="min"&&(e===null||r.value>e)&&(e=r.value);return e!=null?new Date(e):null}get maxDate(){let e=null;for(let r of this.
_def.checks)r.kind==="max"&&(e===null||r.value<e)&&(e=r.value);return e!=null?new Date(e):null}};tn.create=t=>new tn({checks:[],coerce:t?.coerce||!1,typeName:b.
ZodDate,...q(t)});var rn=class extends V{static{a(this,"ZodSymbol")}_parse(e){if(this._getType(e)!==k.symbol){let n=this._getOrReturnCtx(e);return x(n,{code:v.invalid_type,
expected:k.symbol,received:n.parsedType}),j}return Ee(e.data)}};rn.create=t=>new rn({typeName:b.ZodSymbol,...q(t)});var fr=class extends V{static{a(this,"ZodUnd\
efined")}_parse(e){if(this._getType(e)!==k.undefined){let n=this._getOrReturnCtx(e);return x(n,{code:v.invalid_type,expected:k.undefined,received:n.parsedType}),
j}return Ee(e.data)}};fr.create=t=>new fr({typeName:b.ZodUndefined,...q(t)});var pr=class extends V{static{a(this,"ZodNull")}_parse(e){if(this._getType(e)!==k.null){
let n=this._getOrReturnCtx(e);return x(n,{code:v.invalid_type,expected:k.null,received:n.parsedType}),j}return Ee(e.data)}};pr.create=t=>new pr({typeName:b.ZodNull,
...q(t)});var nn=class extends V{static{a(this,"ZodAny")}constructor(){super(...arguments),this._any=!0}_parse(e){return Ee(e.data)}};nn.create=t=>new nn({typeName:b.
ZodAny,...q(t)});var Rt=class extends V{static{a(this,"ZodUnknown")}constructor(){super(...arguments),this._unknown=!0}_parse(e){return Ee(e.data)}};Rt.create=t=>new Rt(
{typeName:b.ZodUnknown,...q(t)});var lt=class extends V{static{a(this,"ZodNever")}_parse(e){let r=this._getOrReturnCtx(e);return x(r,{code:v.invalid_type,expected:k.
never,received:r.parsedType}),j}};lt.create=t=>new lt({typeName:b.ZodNever,...q(t)});var sn=class extends V{static{a(this,"ZodVoid")}_parse(e){if(this._getType(
e)!==k.undefined){let n=this._getOrReturnCtx(e);return x(n,{code:v.invalid_type,expected:k.void,received:n.parsedType}),j}return Ee(e.data)}};sn.create=t=>new sn(
{typeName:b.ZodVoid,...q(t)});var It=class t extends V{static{a(this,"ZodArray")}_parse(e){let{ctx:r,status:n}=this._processInputParams(e),s=this._def;if(r.parsedType!==
k.array)return x(r,{code:v.invalid_type,expected:k.array,received:r.parsedType}),j;if(s.exactLength!==null){let i=r.data.length>s.exactLength.value,c=r.data.length<
s.exactLength.value;(i||c)&&(x(r,{code:i?v.too_big:v.too_small,minimum:c?s.exactLength.value:void 0,maximum:i?s.exactLength.value:void 0,type:"array",inclusive:!0,
exact:!0,message:s.exactLength.message}),n.dirty())}if(s.minLength!==null&&r.data.length<s.minLength.value&&(x(r,{code:v.too_small,minimum:s.minLength.value,type:"\
array",inclusive:!0,exact:!1,message:s.minLength.message}),n.dirty()),s.maxLength!==null&&r.data.length>s.maxLength.value&&(x(r,{code:v.too_big,maximum:s.maxLength.
value,type:"array",inclusive:!0,exact:!1,message:s.maxLength.message}),n.dirty()),r.common.async)return Promise.all([...r.data].map((i,c)=>s.type._parseAsync(new Ue(
r,i,r.path,c)))).then(i=>Se.mergeArray(n,i));let o=[...r.data].map((i,c)=>s.type._parseSync(new Ue(r,i,r.path,c)));return Se.mergeArray(n,o)}get element(){return this.
_def.type}min(e,r){return new t({...this._def,minLength:{value:e,message:E.toString(r)}})}max(e,r){return new t({...this._def,maxLength:{value:e,message:E.toString(
r)}})}length(e,r){return new t({...this._def,exactLength:{value:e,message:E.toString(r)}})}nonempty(e){return this.min(1,e)}};It.create=(t,e)=>new It({type:t,minLength:null,
maxLength:null,exactLength:null,typeName:b.ZodArray,...q(e)});function lr(t){if(t instanceof Le){let e={};for(let r in t.shape){let n=t.shape[r];e[r]=Qe.create(
lr(n))}return new Le({...t._def,shape:a(()=>e,"shape")})}else return t instanceof It?new It({...t._def,type:lr(t.element)}):t instanceof Qe?Qe.create(lr(t.unwrap())):
t instanceof wt?wt.create(lr(t.unwrap())):t instanceof bt?bt.create(t.items.map(e=>lr(e))):t}a(lr,"deepPartialify");var Le=class t extends V{static{a(this,"ZodO\
bject")}constructor(){super(...arguments),this._cached=null,this.nonstrict=this.passthrough,this.augment=this.extend}_getCached(){if(this._cached!==null)return this.
_cached;let e=this._def.shape(),r=B.objectKeys(e);return this._cached={shape:e,keys:r},this._cached}_parse(e){if(this._getType(e)!==k.object){let l=this._getOrReturnCtx(
e);return x(l,{code:v.invalid_type,expected:k.object,received:l.parsedType}),j}let{status:n,ctx:s}=this._processInputParams(e),{shape:o,keys:i}=this._getCached(),
c=[];if(!(this._def.catchall instanceof lt&&this._def.unknownKeys==="strip"))for(let l in s.data)i.includes(l)||c.push(l);let u=[];for(let l of i){let d=o[l],f=s.
data[l];u.push({key:{status:"valid",value:l},value:d._parse(new Ue(s,f,s.path,l)),alwaysSet:l in s.data})}if(this._def.catchall instanceof lt){let l=this._def.unknownKeys;
if(l==="passthrough")for(let d of c)u.push({key:{status:"valid",value:d},value:{status:"valid",value:s.data[d]}});else if(l==="strict")c.length>0&&(x(s,{code:v.
unrecognized_keys,keys:c}),n.dirty());else if(l!=="strip")throw new Error("Internal ZodObject error: invalid unknownKeys value.")}else{let l=this._def.catchall;
for(let d of c){let f=s.data[d];u.push({key:{status:"valid",value:d},value:l._parse(new Ue(s,f,s.path,d)),alwaysSet:d in s.data})}}return s.common.async?Promise.
resolve().then(async()=>{let l=[];for(let d of u){let f=await d.key,h=await d.value;l.push({key:f,value:h,alwaysSet:d.alwaysSet})}return l}).then(l=>Se.mergeObjectSync(
n,l)):Se.mergeObjectSync(n,u)}get shape(){return this._def.shape()}strict(e){return E.errToObj,new t({...this._def,unknownKeys:"strict",...e!==void 0?{errorMap:a(
(r,n)=>{let s=this._def.errorMap?.(r,n).message??n.defaultError;return r.code==="unrecognized_keys"?{message:E.errToObj(e).message??s}:{message:s}},"errorMap")}:
{}})}strip(){return new t({...this._def,unknownKeys:"strip"})}passthrough(){return new t({...this._def,unknownKeys:"passthrough"})}extend(e){return new t({...this.
_def,shape:a(()=>({...this._def.shape(),...e}),"shape")})}merge(e){return new t({unknownKeys:e._def.unknownKeys,catchall:e._def.catchall,shape:a(()=>({...this._def.
shape(),...e._def.shape()}),"shape"),typeName:b.ZodObject})}setKey(e,r){return this.augment({[e]:r})}catchall(e){return new t({...this._def,catchall:e})}pick(e){
let r={};for(let n of B.objectKeys(e))e[n]&&this.shape[n]&&(r[n]=this.shape[n]);return new t({...this._def,shape:a(()=>r,"shape")})}omit(e){let r={};for(let n of B.
objectKeys(this.shape))e[n]||(r[n]=this.shape[n]);return new t({...this._def,shape:a(()=>r,"shape")})}deepPartial(){return lr(this)}partial(e){let r={};for(let n of B.
objectKeys(this.shape)){let s=this.shape[n];e&&!e[n]?r[n]=s:r[n]=s.optional()}return new t({...this._def,shape:a(()=>r,"shape")})}required(e){let r={};for(let n of B.
objectKeys(this.shape))if(e&&!e[n])r[n]=this.shape[n];else{let o=this.shape[n];for(;o instanceof Qe;)o=o._def.innerType;r[n]=o}return new t({...this._def,shape:a(
()=>r,"shape")})}keyof(){return Hd(B.objectKeys(this.shape))}};Le.create=(t,e)=>new Le({shape:a(()=>t,"shape"),unknownKeys:"strip",catchall:lt.create(),typeName:b.
ZodObject,...q(e)});Le.strictCreate=(t,e)=>new Le({shape:a(()=>t,"shape"),unknownKeys:"strict",catchall:lt.create(),typeName:b.ZodObject,...q(e)});Le.lazycreate=
(t,e)=>new Le({shape:t,unknownKeys:"strip",catchall:lt.create(),typeName:b.ZodObject,...q(e)});var mr=class extends V{static{a(this,"ZodUnion")}_parse(e){let{ctx:r}=this.
_processInputParams(e),n=this._def.options;function s(o){for(let c of o)if(c.result.status==="valid")return c.result;for(let c of o)if(c.result.status==="dirty")
return r.common.issues.push(...c.ctx.common.issues),c.result;let i=o.map(c=>new Ze(c.ctx.common.issues));return x(r,{code:v.invalid_union,unionErrors:i}),j}if(a(
s,"handleResults"),r.common.async)return Promise.all(n.map(async o=>{let i={...r,common:{...r.common,issues:[]},parent:null};return{result:await o._parseAsync({
data:r.data,path:r.path,parent:i}),ctx:i}})).then(s);{let o,i=[];for(let u of n){let l={...r,common:{...r.common,issues:[]},parent:null},d=u._parseSync({data:r.
data,path:r.path,parent:l});if(d.status==="valid")return d;d.status==="dirty"&&!o&&(o={result:d,ctx:l}),l.common.issues.length&&i.push(l.common.issues)}if(o)return r.
common.issues.push(...o.ctx.common.issues),o.result;let c=i.map(u=>new Ze(u));return x(r,{code:v.invalid_union,unionErrors:c}),j}}get options(){return this._def.
options}};mr.create=(t,e)=>new mr({options:t,typeName:b.ZodUnion,...q(e)});var vt=a(t=>t instanceof gr?vt(t.schema):t instanceof Ye?vt(t.innerType()):t instanceof
yr?[t.value]:t instanceof _r?t.options:t instanceof vr?B.objectValues(t.enum):t instanceof br?vt(t._def.innerType):t instanceof fr?[void 0]:t instanceof pr?[null]:
t instanceof Qe?[void 0,...vt(t.unwrap())]:t instanceof wt?[null,...vt(t.unwrap())]:t instanceof ds||t instanceof xr?vt(t.unwrap()):t instanceof wr?vt(t._def.innerType):
[],"getDiscriminator"),va=class t extends V{static{a(this,"ZodDiscriminatedUnion")}_parse(e){let{ctx:r}=this._processInputParams(e);if(r.parsedType!==k.object)return x(
r,{code:v.invalid_type,expected:k.object,received:r.parsedType}),j;let n=this.discriminator,s=r.data[n],o=this.optionsMap.get(s);return o?r.common.async?o._parseAsync(
{data:r.data,path:r.path,parent:r}):o._parseSync({data:r.data,path:r.path,parent:r}):(x(r,{code:v.invalid_union_discriminator,options:Array.from(this.optionsMap.
keys()),path:[n]}),j)}get discriminator(){return this._def.discriminator}get options(){return this._def.options}get optionsMap(){return this._def.optionsMap}static create(e,r,n){
let s=new Map;for(let o of r){let i=vt(o.shape[e]);if(!i.length)throw new Error(`A discriminator value for key \`${e}\` could not be extracted from all schema op\
tions`);for(let c of i){if(s.has(c))throw new Error(`Discriminator property ${String(e)} has duplicate value ${String(c)}`);s.set(c,o)}}return new t({typeName:b.
ZodDiscriminatedUnion,discriminator:e,options:r,optionsMap:s,...q(n)})}};function ba(t,e){let r=_t(t),n=_t(e);if(t===e)return{valid:!0,data:t};if(r===k.object&&
n===k.object){let s=B.objectKeys(e),o=B.objectKeys(t).filter(c=>s.indexOf(c)!==-1),i={...t,...e};Object.prototype.hasOwnProperty.call(i,"__proto__")&&delete i.__proto__;
for(let c of o){if(c==="__proto__")continue;let u=ba(t[c],e[c]);if(!u.valid)return{valid:!1};i[c]=u.data}return{valid:!0,data:i}}else if(r===k.array&&n===k.array){
if(t.length!==e.length)return{valid:!1};let s=[];for(let o=0;o<t.length;o++){let i=t[o],c=e[o],u=ba(i,c);if(!u.valid)return{valid:!1};s.push(u.data)}return{valid:!0,
data:s}}else return r===k.date&&n===k.date&&+t==+e?{valid:!0,data:t}:{valid:!1}}a(ba,"mergeValues");var hr=class extends V{static{a(this,"ZodIntersection")}_parse(e){
let{status:r,ctx:n}=this._processInputParams(e),s=a((o,i)=>{if(ga(o)||ga(i))return j;let c=ba(o.value,i.value);return c.valid?((ya(o)||ya(i))&&r.dirty(),{status:r.
value,value:c.data}):(x(n,{code:v.invalid_intersection_types}),j)},"handleParsed");return n.common.async?Promise.all([this._def.left._parseAsync({data:n.data,path:n.
path,parent:n}),this._def.right._parseAsync({data:n.data,path:n.path,parent:n})]).then(([o,i])=>s(o,i)):s(this._def.left._parseSync({data:n.data,path:n.path,parent:n}),
this._def.right._parseSync({data:n.data,path:n.path,parent:n}))}};hr.create=(t,e,r)=>new hr({left:t,right:e,typeName:b.ZodIntersection,...q(r)});var bt=class t extends V{static{
a(this,"ZodTuple")}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.parsedType!==k.array)return x(n,{code:v.invalid_type,expected:k.array,received:n.
parsedType}),j;if(n.data.length<this._def.items.length)return x(n,{code:v.too_small,minimum:this._def.items.length,inclusive:!0,exact:!1,type:"array"}),j;!this.
_def.rest&&n.data.length>this._def.items.length&&(x(n,{code:v.too_big,maximum:this._def.items.length,inclusive:!0,exact:!1,type:"array"}),r.dirty());let o=[...n.
data].map((i,c)=>{let u=this._def.items[c]||this._def.rest;return u?u._parse(new Ue(n,i,n.path,c)):null}).filter(i=>!!i);return n.common.async?Promise.all(o).then(
i=>Se.mergeArray(r,i)):Se.mergeArray(r,o)}get items(){return this._def.items}rest(e){return new t({...this._def,rest:e})}};bt.create=(t,e)=>{if(!Array.isArray(t))
throw new Error("You must pass an array of schemas to z.tuple([ ... ])");return new bt({items:t,typeName:b.ZodTuple,rest:null,...q(e)})};var wa=class t extends V{static{
a(this,"ZodRecord")}get keySchema(){return this._def.keyType}get valueSchema(){return this._def.valueType}_parse(e){let{status:r,ctx:n}=this._processInputParams(
e);if(n.parsedType!==k.object)return x(n,{code:v.invalid_type,expected:k.object,received:n.parsedType}),j;let s=[],o=this._def.keyType,i=this._def.valueType;for(let c in n.
data)s.push({key:o._parse(new Ue(n,c,n.path,c)),value:i._parse(new Ue(n,n.data[c],n.path,c)),alwaysSet:c in n.data});return n.common.async?Se.mergeObjectAsync(r,
s):Se.mergeObjectSync(r,s)}get element(){return this._def.valueType}static create(e,r,n){return r instanceof V?new t({keyType:e,valueType:r,typeName:b.ZodRecord,
...q(n)}):new t({keyType:dr.create(),valueType:e,typeName:b.ZodRecord,...q(r)})}},on=class extends V{static{a(this,"ZodMap")}get keySchema(){return this._def.keyType}get valueSchema(){
return this._def.valueType}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.parsedType!==k.map)return x(n,{code:v.invalid_type,expected:k.map,received:n.
parsedType}),j;let s=this._def.keyType,o=this._def.valueType,i=[...n.data.entries()].map(([c,u],l)=>({key:s._parse(new Ue(n,c,n.path,[l,"key"])),value:o._parse(
new Ue(n,u,n.path,[l,"value"]))}));if(n.common.async){let c=new Map;return Promise.resolve().then(async()=>{for(let u of i){let l=await u.key,d=await u.value;if(l.
status==="aborted"||d.status==="aborted")return j;(l.status==="dirty"||d.status==="dirty")&&r.dirty(),c.set(l.value,d.value)}return{status:r.value,value:c}})}else{
let c=new Map;for(let u of i){let l=u.key,d=u.value;if(l.status==="aborted"||d.status==="aborted")return j;(l.status==="dirty"||d.status==="dirty")&&r.dirty(),c.
set(l.value,d.value)}return{status:r.value,value:c}}}};on.create=(t,e,r)=>new on({valueType:e,keyType:t,typeName:b.ZodMap,...q(r)});var an=class t extends V{static{
a(this,"ZodSet")}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.parsedType!==k.set)return x(n,{code:v.invalid_type,expected:k.set,received:n.parsedType}),
j;let s=this._def;s.minSize!==null&&n.data.size<s.minSize.value&&(x(n,{code:v.too_small,minimum:s.minSize.value,type:"set",inclusive:!0,exact:!1,message:s.minSize.
message}),r.dirty()),s.maxSize!==null&&n.data.size>s.maxSize.value&&(x(n,{code:v.too_big,maximum:s.maxSize.value,type:"set",inclusive:!0,exact:!1,message:s.maxSize.
message}),r.dirty());let o=this._def.valueType;function i(u){let l=new Set;for(let d of u){if(d.status==="aborted")return j;d.status==="dirty"&&r.dirty(),l.add(
d.value)}return{status:r.value,value:l}}a(i,"finalizeSet");let c=[...n.data.values()].map((u,l)=>o._parse(new Ue(n,u,n.path,l)));return n.common.async?Promise.all(
c).then(u=>i(u)):i(c)}min(e,r){return new t({...this._def,minSize:{value:e,message:E.toString(r)}})}max(e,r){return new t({...this._def,maxSize:{value:e,message:E.
toString(r)}})}size(e,r){return this.min(e,r).max(e,r)}nonempty(e){return this.min(1,e)}};an.create=(t,e)=>new an({valueType:t,minSize:null,maxSize:null,typeName:b.
ZodSet,...q(e)});var xa=class t extends V{static{a(this,"ZodFunction")}constructor(){super(...arguments),this.validate=this.implement}_parse(e){let{ctx:r}=this.
_processInputParams(e);if(r.parsedType!==k.function)return x(r,{code:v.invalid_type,expected:k.function,received:r.parsedType}),j;function n(c,u){return ls({data:c,
path:r.path,errorMaps:[r.common.contextualErrorMap,r.schemaErrorMap,Wr(),Pt].filter(l=>!!l),issueData:{code:v.invalid_arguments,argumentsError:u}})}a(n,"makeArg\
sIssue");function s(c,u){return ls({data:c,path:r.path,errorMaps:[r.common.contextualErrorMap,r.schemaErrorMap,Wr(),Pt].filter(l=>!!l),issueData:{code:v.invalid_return_type,
returnTypeError:u}})}a(s,"makeReturnsIssue");let o={errorMap:r.common.contextualErrorMap},i=r.data;if(this._def.returns instanceof Kt){let c=this;return Ee(async function(...u){
let l=new Ze([]),d=await c._def.args.parseAsync(u,o).catch(y=>{throw l.addIssue(n(u,y)),l}),f=await Reflect.apply(i,this,d);return await c._def.returns._def.type.
parseAsync(f,o).catch(y=>{throw l.addIssue(s(f,y)),l})})}else{let c=this;return Ee(function(...u){let l=c._def.args.safeParse(u,o);if(!l.success)throw new Ze([n(
u,l.error)]);let d=Reflect.apply(i,this,l.data),f=c._def.returns.safeParse(d,o);if(!f.success)throw new Ze([s(d,f.error)]);return f.data})}}parameters(){return this.
_def.args}returnType(){return this._def.returns}args(...e){return new t({...this._def,args:bt.create(e).rest(Rt.create())})}returns(e){return new t({...this._def,
returns:e})}implement(e){return this.parse(e)}strictImplement(e){return this.parse(e)}static create(e,r,n){return new t({args:e||bt.create([]).rest(Rt.create()),
returns:r||Rt.create(),typeName:b.ZodFunction,...q(n)})}},gr=class extends V{static{a(this,"ZodLazy")}get schema(){return this._def.getter()}_parse(e){let{ctx:r}=this.
_processInputParams(e);return this._def.getter()._parse({data:r.data,path:r.path,parent:r})}};gr.create=(t,e)=>new gr({getter:t,typeName:b.ZodLazy,...q(e)});var yr=class extends V{static{
a(this,"ZodLiteral")}_parse(e){if(e.data!==this._def.value){let r=this._getOrReturnCtx(e);return x(r,{received:r.data,code:v.invalid_literal,expected:this._def.
value}),j}return{status:"valid",value:e.data}}get value(){return this._def.value}};yr.create=(t,e)=>new yr({value:t,typeName:b.ZodLiteral,...q(e)});function Hd(t,e){
return new _r({values:t,typeName:b.ZodEnum,...q(e)})}a(Hd,"createZodEnum");var _r=class t extends V{static{a(this,"ZodEnum")}_parse(e){if(typeof e.data!="string"){
let r=this._getOrReturnCtx(e),n=this._def.values;return x(r,{expected:B.joinValues(n),received:r.parsedType,code:v.invalid_type}),j}if(this._cache||(this._cache=
new Set(this._def.values)),!this._cache.has(e.data)){let r=this._getOrReturnCtx(e),n=this._def.values;return x(r,{received:r.data,code:v.invalid_enum_value,options:n}),
j}return Ee(e.data)}get options(){return this._def.values}get enum(){let e={};for(let r of this._def.values)e[r]=r;return e}get Values(){let e={};for(let r of this.
_def.values)e[r]=r;return e}get Enum(){let e={};for(let r of this._def.values)e[r]=r;return e}extract(e,r=this._def){return t.create(e,{...this._def,...r})}exclude(e,r=this.
_def){return t.create(this.options.filter(n=>!e.includes(n)),{...this._def,...r})}};_r.create=Hd;var vr=class extends V{static{a(this,"ZodNativeEnum")}_parse(e){
let r=B.getValidEnumValues(this._def.values),n=this._getOrReturnCtx(e);if(n.parsedType!==k.string&&n.parsedType!==k.number){let s=B.objectValues(r);return x(n,{
expected:B.joinValues(s),received:n.parsedType,code:v.invalid_type}),j}if(this._cache||(this._cache=new Set(B.getValidEnumValues(this._def.values))),!this._cache.
has(e.data)){let s=B.objectValues(r);return x(n,{received:n.data,code:v.invalid_enum_value,options:s}),j}return Ee(e.data)}get enum(){return this._def.values}};
vr.create=(t,e)=>new vr({values:t,typeName:b.ZodNativeEnum,...q(e)});var Kt=class extends V{static{a(this,"ZodPromise")}unwrap(){return this._def.type}_parse(e){
let{ctx:r}=this._processInputParams(e);if(r.parsedType!==k.promise&&r.common.async===!1)return x(r,{code:v.invalid_type,expected:k.promise,received:r.parsedType}),
j;let n=r.parsedType===k.promise?r.data:Promise.resolve(r.data);return Ee(n.then(s=>this._def.type.parseAsync(s,{path:r.path,errorMap:r.common.contextualErrorMap})))}};
Kt.create=(t,e)=>new Kt({type:t,typeName:b.ZodPromise,...q(e)});var Ye=class extends V{static{a(this,"ZodEffects")}innerType(){return this._def.schema}sourceType(){
return this._def.schema._def.typeName===b.ZodEffects?this._def.schema.sourceType():this._def.schema}_parse(e){let{status:r,ctx:n}=this._processInputParams(e),s=this.
_def.effect||null,o={addIssue:a(i=>{x(n,i),i.fatal?r.abort():r.dirty()},"addIssue"),get path(){return n.path}};if(o.addIssue=o.addIssue.bind(o),s.type==="prepro\
cess"){let i=s.transform(n.data,o);if(n.common.async)return Promise.resolve(i).then(async c=>{if(r.value==="aborted")return j;let u=await this._def.schema._parseAsync(
{data:c,path:n.path,parent:n});return u.status==="aborted"?j:u.status==="dirty"?ur(u.value):r.value==="dirty"?ur(u.value):u});{if(r.value==="aborted")return j;let c=this.
_def.schema._parseSync({data:i,path:n.path,parent:n});return c.status==="aborted"?j:c.status==="dirty"?ur(c.value):r.value==="dirty"?ur(c.value):c}}if(s.type===
"refinement"){let i=a(c=>{let u=s.refinement(c,o);if(n.common.async)return Promise.resolve(u);if(u instanceof Promise)throw new Error("Async refinement encounte\
red during synchronous parse operation. Use .parseAsync instead.");return c},"executeRefinement");if(n.common.async===!1){let c=this._def.schema._parseSync({data:n.
data,path:n.path,parent:n});return c.status==="aborted"?j:(c.status==="dirty"&&r.dirty(),i(c.value),{status:r.value,value:c.value})}else return this._def.schema.
_parseAsync({data:n.data,path:n.path,parent:n}).then(c=>c.status==="aborted"?j:(c.status==="dirty"&&r.dirty(),i(c.value).then(()=>({status:r.value,value:c.value}))))}
if(s.type==="transform")if(n.common.async===!1){let i=this._def.schema._parseSync({data:n.data,path:n.path,parent:n});if(!Bt(i))return j;let c=s.transform(i.value,
o);if(c instanceof Promise)throw new Error("Asynchronous transform encountered during synchronous parse operation. Use .parseAsync instead.");return{status:r.value,
value:c}}else return this._def.schema._parseAsync({data:n.data,path:n.path,parent:n}).then(i=>Bt(i)?Promise.resolve(s.transform(i.value,o)).then(c=>({status:r.value,
value:c})):j);B.assertNever(s)}};Ye.create=(t,e,r)=>new Ye({schema:t,typeName:b.ZodEffects,effect:e,...q(r)});Ye.createWithPreprocess=(t,e,r)=>new Ye({schema:e,
effect:{type:"preprocess",transform:t},typeName:b.ZodEffects,...q(r)});var Qe=class extends V{static{a(this,"ZodOptional")}_parse(e){return this._getType(e)===k.undefined?Ee(void 0):this._def.innerType._parse(e)}unwrap(){return this.
_def.innerType}};Qe.create=(t,e)=>new Qe({innerType:t,typeName:b.ZodOptional,...q(e)});var wt=class extends V{static{a(this,"ZodNullable")}_parse(e){return this.
_getType(e)===k.null?Ee(null):this._def.innerType._parse(e)}unwrap(){return this._def.innerType}};wt.create=(t,e)=>new wt({innerType:t,typeName:b.ZodNullable,...q(
e)});var br=class extends V{static{a(this,"ZodDefault")}_parse(e){let{ctx:r}=this._processInputParams(e),n=r.data;return r.parsedType===k.undefined&&(n=this._def.
defaultValue()),this._def.innerType._parse({data:n,path:r.path,parent:r})}removeDefault(){return this._def.innerType}};br.create=(t,e)=>new br({innerType:t,typeName:b.
ZodDefault,defaultValue:typeof e.default=="function"?e.default:()=>e.default,...q(e)});var wr=class extends V{static{a(this,"ZodCatch")}_parse(e){let{ctx:r}=this.
_processInputParams(e),n={...r,common:{...r.common,issues:[]}},s=this._def.innerType._parse({data:n.data,path:n.path,parent:{...n}});return Xr(s)?s.then(o=>({status:"\
valid",value:o.status==="valid"?o.value:this._def.catchValue({get error(){return new Ze(n.common.issues)},input:n.data})})):{status:"valid",value:s.status==="va\
lid"?s.value:this._def.catchValue({get error(){return new Ze(n.common.issues)},input:n.data})}}removeCatch(){return this._def.innerType}};wr.create=(t,e)=>new wr(
{innerType:t,typeName:b.ZodCatch,catchValue:typeof e.catch=="function"?e.catch:()=>e.catch,...q(e)});var cn=class extends V{static{a(this,"ZodNaN")}_parse(e){if(this.
_getType(e)!==k.nan){let n=this._getOrReturnCtx(e);return x(n,{code:v.invalid_type,expected:k.nan,received:n.parsedType}),j}return{status:"valid",value:e.data}}};
cn.create=t=>new cn({typeName:b.ZodNaN,...q(t)});var ds=class extends V{static{a(this,"ZodBranded")}_parse(e){let{ctx:r}=this._processInputParams(e),n=r.data;return this._def.type._parse({data:n,path:r.path,parent:r})}unwrap(){
return this._def.type}},fs=class t extends V{static{a(this,"ZodPipeline")}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.common.async)return a(async()=>{
let o=await this._def.in._parseAsync({data:n.data,path:n.path,parent:n});return o.status==="aborted"?j:o.status==="dirty"?(r.dirty(),ur(o.value)):this._def.out.
_parseAsync({data:o.value,path:n.path,parent:n})},"handleAsync")();{let s=this._def.in._parseSync({data:n.data,path:n.path,parent:n});return s.status==="aborted"?
j:s.status==="dirty"?(r.dirty(),{status:"dirty",value:s.value}):this._def.out._parseSync({data:s.value,path:n.path,parent:n})}}static create(e,r){return new t({
in:e,out:r,typeName:b.ZodPipeline})}},xr=class extends V{static{a(this,"ZodReadonly")}_parse(e){let r=this._def.innerType._parse(e),n=a(s=>(Bt(s)&&(s.value=Object.
freeze(s.value)),s),"freeze");return Xr(r)?r.then(s=>n(s)):n(r)}unwrap(){return this._def.innerType}};xr.create=(t,e)=>new xr({innerType:t,typeName:b.ZodReadonly,
...q(e)});var uz={object:Le.lazycreate},b;(function(t){t.ZodString="ZodString",t.ZodNumber="ZodNumber",t.ZodNaN="ZodNaN",t.ZodBigInt="ZodBigInt",t.ZodBoolean="ZodBoolean",
t.ZodDate="ZodDate",t.ZodSymbol="ZodSymbol",t.ZodUndefined="ZodUndefined",t.ZodNull="ZodNull",t.ZodAny="ZodAny",t.ZodUnknown="ZodUnknown",t.ZodNever="ZodNever",
t.ZodVoid="ZodVoid",t.ZodArray="ZodArray",t.ZodObject="ZodObject",t.ZodUnion="ZodUnion",t.ZodDiscriminatedUnion="ZodDiscriminatedUnion",t.ZodIntersection="ZodIn\
tersection",t.ZodTuple="ZodTuple",t.ZodRecord="ZodRecord",t.ZodMap="ZodMap",t.ZodSet="ZodSet",t.ZodFunction="ZodFunction",t.ZodLazy="ZodLazy",t.ZodLiteral="ZodL\
iteral",t.ZodEnum="ZodEnum",t.ZodEffects="ZodEffects",t.ZodNativeEnum="ZodNativeEnum",t.ZodOptional="ZodOptional",t.ZodNullable="ZodNullable",t.ZodDefault="ZodD\
efault",t.ZodCatch="ZodCatch",t.ZodPromise="ZodPromise",t.ZodBranded="ZodBranded",t.ZodPipeline="ZodPipeline",t.ZodReadonly="ZodReadonly"})(b||(b={}));var lz=dr.create,dz=Qr.create,fz=cn.create,pz=Yr.create,mz=en.create,hz=tn.create,gz=rn.create,yz=fr.create,_z=pr.create,vz=nn.create,bz=Rt.create,wz=lt.create,
xz=sn.create,Sz=It.create,Jd=Le.create,kz=Le.strictCreate,$z=mr.create,zz=va.create,Tz=hr.create,Ez=bt.create,Pz=wa.create,Rz=on.create,Iz=an.create,Oz=xa.create,
Cz=gr.create,Nz=yr.create,jz=_r.create,Az=vr.create,Mz=Kt.create,Dz=Ye.create,qz=Qe.create,Zz=wt.create,Lz=Ye.createWithPreprocess,Fz=fs.create;var gy=a(()=>{let t={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to\
 have"},map:{unit:"entries",verb:"to have"}};function e(o){return t[o]??null}a(e,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,i){return o==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[o]??
o}return a(s,"getTypeName"),o=>{switch(o.code){case"invalid_type":{let i=s(o.expected),c=cu(o.input),u=s(c,o.input);return`Invalid input: expected ${i}, receive\
d ${u}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${iu(o.values[0])}`:`Invalid option: expected one of ${Jo(o.values,"|")}`;case"t\
oo_big":{let i=o.exact?"exactly ":o.inclusive?"<=":"<",c=e(o.origin);return c?`Too big: expected ${o.origin??"value"} to have ${i}${o.maximum.toString()} ${c.unit??
"elements"}`:`Too big: expected ${o.origin??"value"} to be ${i}${o.maximum.toString()}`}case"too_small":{let i=o.exact?"exactly ":o.inclusive?">=":">",c=e(o.origin);
return c?`Too small: expected ${o.origin} to have ${i}${o.minimum.toString()} ${c.unit}`:`Too small: expected ${o.origin} to be ${i}${o.minimum.toString()}`}case"\
invalid_format":{let i=o;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.
suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.
format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>
1?"s":""}: ${Jo(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>
0?`Invalid discriminator value. Expected ${o.options.map(c=>`'${c}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid inpu\
t";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}},"error");function Sa(){return{localeError:gy()}}a(Sa,"default");function dt(t){return!!t._zod}a(dt,"isZ4Schema");function Gt(t){let e=Object.values(t);if(e.length===0)return me({});let r=e.every(dt),n=e.every(s=>!dt(s));if(r)
return me(t);if(n)return Jd(t);throw new Error("Mixed Zod versions detected in object shape.")}a(Gt,"objectFromShape");function Ot(t,e){return dt(t)?gu(t,e):t.safeParse(
e)}a(Ot,"safeParse");async function ps(t,e){return dt(t)?await _u(t,e):await t.safeParseAsync(e)}a(ps,"safeParseAsync");function Ct(t){if(!t)return;let e;if(dt(
t)?e=t._zod?.def?.shape:e=t.shape,!!e){if(typeof e=="function")try{return e()}catch{return}return e}}a(Ct,"getObjectShape");function Sr(t){if(t){if(typeof t=="o\
bject"){let e=t,r=t;if(!e._def&&!r._zod){let n=Object.values(t);if(n.length>0&&n.every(s=>typeof s=="object"&&s!==null&&(s._def!==void 0||s._zod!==void 0||typeof s.
parse=="function")))return Gt(t)}}if(dt(t)){let r=t._zod?.def;if(r&&(r.type==="object"||r.shape!==void 0))return t}else if(t.shape!==void 0)return t}}a(Sr,"norm\
alizeObjectSchema");function vy(t){return t.length===0?"object root":t.reduce((e,r,n)=>n===0?String(r):typeof r=="number"?`${e}[${r}]`:`${e}.${r}`,"")}a(vy,"get\
DotPath");function ms(t){if(t&&typeof t=="object"){if("issues"in t&&Array.isArray(t.issues)&&t.issues.length>0)return t.issues.map(e=>e.path?.length?`${e.message}\
 at ${vy(e.path)}`:e.message).join(`
`);if("message"in t&&typeof t.message=="string")return t.message;try{return JSON.stringify(t)}catch{return String(t)}}return String(t)}a(ms,"getParseErrorMessag\
e");function Bd(t){return t.description}a(Bd,"getSchemaDescription");function Kd(t){if(dt(t))return t._zod?.def?.type==="optional";let e=t;return typeof t.isOptional==
"function"?t.isOptional():e._def?.typeName==="ZodOptional"}a(Kd,"isSchemaOptional");function kr(t){if(dt(t)){let o=t._zod?.def;if(o){if(o.value!==void 0)return o.
value;if(Array.isArray(o.values)&&o.values.length>0)return o.values[0]}}let r=t._def;if(r){if(r.value!==void 0)return r.value;if(Array.isArray(r.values)&&r.values.
length>0)return r.values[0]}let n=t.value;if(n!==void 0)return n}a(kr,"getLiteralValue");var Gd=new WeakSet([Object.prototype,Error.prototype]);function hs(t,e,r){Object.defineProperty(t,e,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,e,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,e,{value:n,configurable:!0,writable:!0})}})}a(hs,"_lazyMethod");
var zy=a((t,e)=>{lu.init(t,e),t.name="ZodError";let r=Object.getPrototypeOf(t);Gd.has(r)||(Gd.add(r),hs(r,"format",n=>s=>fu(n,s)),hs(r,"flatten",n=>s=>du(n,s)),
hs(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,Bo,2)}),hs(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,
Bo,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer");var Fe=C("ZodError",zy,void 0,{Parent:Error});var Wd=pu(Fe),Xd=mu(Fe),Qd=hu(Fe),Yd=yu(Fe),ef=vu(Fe),tf=bu(Fe),rf=wu(Fe),nf=xu(Fe),sf=Su(Fe),of=ku(Fe),af=$u(Fe),cf=zu(Fe);function Ey(){Ko.localeError||Go(Sa())}a(Ey,"_ensureDefaultLocale");function ys(){Ko.memoizer||Go({memoizer:$l()})}a(ys,"_ensureDefaultMemoizer");var de=C("ZodT\
ype",(t,e)=>(Ey(),Tu.init(t,e),t.def=e,t.type=e.type,t),{check(...t){let e=this.def;return this.clone(L.mergeDefs(e,{checks:[...e.checks??[],...t.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...t){return this.check(...t)},clone(t,e){return au(this,t,e)},brand(){return this},
register(t,e){return t.add(this,e),this},refine(t,e){return this.check(y_(t,e))},superRefine(t,e){return this.check(__(t,e))},overwrite(t){return this.check(oa(
t))},optional(){return le(this)},exactOptional(){return o_(this)},nullable(){return df(this)},nullish(){return le(df(this))},nonoptional(t){return d_(this,t)},array(){
return K(this)},or(t){return oe([this,t])},and(t){return _s(this,t)},transform(t){return ff(this,_f(t))},default(t){return c_(this,t)},prefault(t){return l_(this,
t)},catch(t){return p_(this,t)},pipe(t){return ff(this,t)},readonly(){return g_(this)},describe(t){let e=this.clone();return Kr.add(e,{description:t}),e},meta(...t){
if(t.length===0)return Kr.get(this);let e=this.clone();return Kr.add(e,t[0]),e},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(t,...e){return e.length===0?t(this):t(this,...e)},get"~standard"(){return L.hide(this,"~standard",{...Eu(this),jsonSchema:{input:da(this,"i\
nput"),output:da(this,"output")}})},set"~standard"(t){L.own(this,"~standard",t)},parse:a(function t(e,r){return Wd(this,e,r,{callee:t})},"_parse"),parseAsync:a(
async function t(e,r){return await Xd(this,e,r,{callee:t})},"_parseAsync"),safeParse(t,e){return Qd(this,t,e)},async safeParseAsync(t,e){return Yd(this,t,e)},get spa(){
return this?.safeParseAsync},set spa(t){L.own(this,"spa",t)},validate(t,e){return Wo(this,t,e)},validateAsync(t,e){return Xo(this,t,e)},encode:a(function t(e,r){
return ef(this,e,r,{callee:t})},"_encode"),decode:a(function t(e,r){return tf(this,e,r,{callee:t})},"_decode"),encodeAsync:a(async function t(e,r){return await rf(
this,e,r,{callee:t})},"_encodeAsync"),decodeAsync:a(async function t(e,r){return await nf(this,e,r,{callee:t})},"_decodeAsync"),safeEncode(t,e){return sf(this,t,
e)},safeDecode(t,e){return of(this,t,e)},async safeEncodeAsync(t,e){return af(this,t,e)},async safeDecodeAsync(t,e){return cf(this,t,e)},toJSONSchema(t){return od(
this,{})(t)},get description(){return Kr.get(this)?.description},get _def(){return this._zod.def}}),pf=C("_ZodString",(t,e)=>{Qo.init(t,e),de.init(t,e),t._zod.processJSONSchema=
(r,n,s)=>ad(t,r,n,s)},L.derived({format:a(t=>zt(t).format??null,"format"),minLength:a(t=>zt(t).minimum??null,"minLength"),maxLength:a(t=>zt(t).maximum??null,"ma\
xLength")},{regex(...t){return this.check(Yo(...t))},includes(...t){return this.check(ra(...t))},startsWith(...t){return this.check(na(...t))},endsWith(...t){return this.
check(sa(...t))},min(...t){return this.check(ut(...t))},max(...t){return this.check(ct(...t))},length(...t){return this.check(us(...t))},nonempty(...t){return this.
check(ut(1,...t))},lowercase(t){return this.check(ea(t))},uppercase(t){return this.check(ta(t))},trim(){return this.check(ia())},normalize(...t){return this.check(
aa(...t))},toLowerCase(){return this.check(ca())},toUpperCase(){return this.check(ua())},slugify(){return this.check(la())}})),Py=C("ZodString",(t,e)=>{Qo.init(
t,e),pf.init(t,e)},{email(t){return this.check(Tl(Ry,t))},url(t){return this.check(Cl(Oy,t))},jwt(t){return this.check(Kl(By,t))},emoji(t){return this.check(Nl(
Cy,t))},guid(t){return this.check(El(Iy,t))},uuid(t){return this.check(Pl(gs,t))},uuidv4(t){return this.check(Rl(gs,t))},uuidv6(t){return this.check(Il(gs,t))},
uuidv7(t){return this.check(Ol(gs,t))},nanoid(t){return this.check(jl(Ny,t))},cuid(t){return this.check(Al(jy,t))},cuid2(t){return this.check(Ml(Ay,t))},ulid(t){
return this.check(Dl(My,t))},base64(t){return this.check(Hl(Uy,t))},base64url(t){return this.check(Jl(Hy,t))},xid(t){return this.check(ql(Dy,t))},ksuid(t){return this.
check(Zl(qy,t))},ipv4(t){return this.check(Ll(Zy,t))},ipv6(t){return this.check(Fl(Ly,t))},cidrv4(t){return this.check(Vl(Fy,t))},cidrv6(t){return this.check(Ul(
Vy,t))},e164(t){return this.check(Bl(Jy,t))},datetime(t){return this.check(rs(ln,t))},date(t){return this.check(ns(dn,t))},time(t){return this.check(ss(fn,t))},
duration(t){return this.check(os(pn,t))}});function p(t){return zl(Py,t)}a(p,"string");var pe=C("ZodStringFormat",(t,e)=>{Pu.init(t,e),pf.init(t,e)}),ln=C("ZodI\
SODateTime",(t,e)=>{Lu.init(t,e),pe.init(t,e)}),dn=C("ZodISODate",(t,e)=>{Fu.init(t,e),pe.init(t,e)}),fn=C("ZodISOTime",(t,e)=>{Vu.init(t,e),pe.init(t,e)}),pn=C(
"ZodISODuration",(t,e)=>{Uu.init(t,e),pe.init(t,e)}),Ry=C("ZodEmail",(t,e)=>{Ou.init(t,e),pe.init(t,e)});var Iy=C("ZodGUID",(t,e)=>{Ru.init(t,e),pe.init(t,e)});var gs=C("ZodUUID",(t,e)=>{Iu.init(t,e),pe.init(t,e)});var Oy=C("ZodURL",(t,e)=>{Cu.init(t,e),pe.init(t,e)});var Cy=C("ZodEmoji",(t,e)=>{Nu.init(t,e),pe.init(t,e)});var Ny=C("ZodNanoID",(t,e)=>{ju.init(t,e),pe.init(t,e)});var jy=C("ZodCUID",(t,e)=>{Au.init(t,e),pe.init(t,e)});var Ay=C("ZodCUID2",(t,e)=>{Mu.init(t,e),pe.init(t,e)});var My=C("ZodULID",(t,e)=>{Du.init(t,e),pe.init(t,e)});var Dy=C("ZodXID",(t,e)=>{qu.init(t,e),pe.init(t,e)});var qy=C("ZodKSUID",(t,e)=>{Zu.init(t,e),pe.init(t,e)});var Zy=C("ZodIPv4",(t,e)=>{Hu.init(t,e),pe.init(t,e)});var Ly=C("ZodIPv6",(t,e)=>{Ju.init(t,e),pe.init(t,e)});var Fy=C("ZodCIDRv4",(t,e)=>{Bu.init(t,e),pe.init(t,e)});var Vy=C("ZodCIDRv6",(t,e)=>{Ku.init(t,e),pe.init(t,e)});var Uy=C("ZodBase64",(t,e)=>{Gu.init(t,e),pe.init(t,e)});var Hy=C("ZodBase64URL",(t,e)=>{Wu.init(t,e),pe.init(t,e)});var Jy=C("ZodE164",(t,e)=>{Xu.init(t,e),pe.init(t,e)});var By=C("ZodJWT",(t,e)=>{Qu.init(t,e),pe.init(t,e)});var mf=C("ZodNumber",(t,e)=>{Yu.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>id(t,r,n,s),t.isFinite=!0},L.derived({minValue:a(t=>{let{minimum:e,exclusiveMinimum:r}=zt(
t);return Math.max(e??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:a(t=>{let{maximum:e,exclusiveMaximum:r}=zt(t);return Math.min(
e??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:a(t=>{let{isInt:e,multipleOf:r}=zt(t);return!!e||!!r?.some(Number.isSafeInteger)},"i\
sInt"),format:a(t=>zt(t).format??null,"format")},{gt(t,e){return this.check(is(t,e))},gte(t,e){return this.check(Jt(t,e))},min(t,e){return this.check(Jt(t,e))},
lt(t,e){return this.check(as(t,e))},lte(t,e){return this.check(Ht(t,e))},max(t,e){return this.check(Ht(t,e))},int(t){return this.check(uf(t))},safe(t){return this.
check(uf(t))},positive(t){return this.check(is(0,t))},nonnegative(t){return this.check(Jt(0,t))},negative(t){return this.check(as(0,t))},nonpositive(t){return this.
check(Ht(0,t))},multipleOf(t,e){return this.check(cs(t,e))},step(t,e){return this.check(cs(t,e))},finite(){return this}}));function te(t){return Gl(mf,t)}a(te,"\
number");var Ky=C("ZodNumberFormat",(t,e)=>{el.init(t,e),mf.init(t,e)});function uf(t){return Wl(Ky,t)}a(uf,"int");var Gy=C("ZodBoolean",(t,e)=>{tl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>cd(t,r,n,s)});function _e(t){return Xl(Gy,t)}a(_e,"boolean");var Wy=C("ZodNull",(t,e)=>{rl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>ud(t,r,n,s)});function hf(t){return Ql(Wy,t)}a(hf,"_null");var Xy=C("ZodUnknown",(t,e)=>{nl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>dd(t,r,n,s)});function ue(){return Yl(Xy)}a(ue,"unknown");var Qy=C("Zo\
dNever",(t,e)=>{sl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>ld(t,r,n,s)});function Yy(t){return ed(Qy,t)}a(Yy,"never");var e_=C("ZodArray",(t,e)=>{ys(),ol.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>gd(t,r,n,s),t.element=e.element},{min(t,e){return this.check(ut(t,e))},
nonempty(t){return this.check(ut(1,t))},max(t,e){return this.check(ct(t,e))},length(t,e){return this.check(us(t,e))},unwrap(){return this.element}});function K(t,e){
return td(e_,t,e)}a(K,"array");var gf=C("ZodObject",(t,e)=>{ys(),al.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>yd(t,r,n,s),L.installLazyProp(t,"shape",r=>r._zod.def.shape,!1)},{
keyof(){return Ne(Object.keys(this._zod.def.shape))},catchall(t){return this.clone(L.mergeDefs(this._zod.def,{catchall:t}))},passthrough(){return this.clone(L.mergeDefs(
this._zod.def,{catchall:ue()}))},loose(){return this.clone(L.mergeDefs(this._zod.def,{catchall:ue()}))},strict(){return this.clone(L.mergeDefs(this._zod.def,{catchall:Yy()}))},
strip(){return this.clone(L.mergeDefs(this._zod.def,{catchall:void 0}))},extend(t){return L.extend(this,t)},safeExtend(t){return L.safeExtend(this,t)},merge(t){
return L.merge(this,t)},pick(t){return L.pick(this,t)},omit(t){return L.omit(this,t)},partial(...t){return L.partial(vs,this,t[0])},exactPartial(...t){return L.
partial(vf,this,t[0],"exactPartial")},required(...t){return L.required(bf,this,t[0])}});function $(t,e){let r={type:"object",shape:t??{},...L.normalizeParams(e)};
return new gf(r)}a($,"object");function Pe(t,e){return new gf({type:"object",shape:t,catchall:ue(),...L.normalizeParams(e)})}a(Pe,"looseObject");var yf=C("ZodUnion",(t,e)=>{il.init(t,e),de.init(
t,e),t._zod.processJSONSchema=(r,n,s)=>_d(t,r,n,s),t.options=e.options});function oe(t,e){return new yf({type:"union",options:t,...L.normalizeParams(e)})}a(oe,"\
union");var t_=C("ZodDiscriminatedUnion",(t,e)=>{yf.init(t,e),cl.init(t,e)});function $a(t,e,r){return new t_({type:"union",options:e,discriminator:t,...L.normalizeParams(
r)})}a($a,"discriminatedUnion");var r_=C("ZodIntersection",(t,e)=>{ul.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>vd(t,r,n,s)});function _s(t,e){return new r_(
{type:"intersection",left:t,right:e})}a(_s,"intersection");var lf=C("ZodRecord",(t,e)=>{ys(),ll.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>bd(t,r,n,s),t.keyType=e.keyType,t.valueType=e.valueType});function se(t,e,r){
return!e||!e._zod?new lf({type:"record",keyType:p(),valueType:t,...L.normalizeParams(e)}):new lf({type:"record",keyType:t,valueType:e,...L.normalizeParams(r)})}
a(se,"record");var ka=C("ZodEnum",(t,e)=>{dl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(n,s,o)=>fd(t,n,s,o),t.enum=e.entries,t.options=[...t._zod.values];let r=new Set(Object.
keys(e.entries));t.extract=(n,s)=>{let o={};for(let i of n)if(r.has(i))o[i]=e.entries[i];else throw new Error(`Key ${i} not found in enum`);return new ka({...e,
checks:[],...L.normalizeParams(s),entries:o})},t.exclude=(n,s)=>{let o={...e.entries};for(let i of n)if(r.has(i))delete o[i];else throw new Error(`Key ${i} not \
found in enum`);return new ka({...e,checks:[],...L.normalizeParams(s),entries:o})}});function Ne(t,e){let r=Array.isArray(t)?Object.fromEntries(t.map(n=>[n,n])):
t;return new ka({type:"enum",entries:r,...L.normalizeParams(e)})}a(Ne,"_enum");var n_=C("ZodLiteral",(t,e)=>{fl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>pd(t,r,n,s),t.values=new Set(e.values),Object.defineProperty(t,"value",
{get(){if(e.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return e.values[0]}})});function R(t,e){
return new n_({type:"literal",values:Array.isArray(t)?t:[t],...L.normalizeParams(e)})}a(R,"literal");var s_=C("ZodTransform",(t,e)=>{ys(),pl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>hd(t,r,n,s),t._zod.parse=(r,n)=>{if(n.direction==="backward")throw new uu(
t.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(L.issue(o,r.value,e));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"in\
put"in i||(i.input=r.value),i.inst??(i.inst=t),r.issues.push(L.issue(i))}};let s=e.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.
value=s,r)}});function _f(t){return new s_({type:"transform",transform:t})}a(_f,"transform");var vs=C("ZodOptional",(t,e)=>{ml.init(t,e),de.init(t,e),t._zod.processJSONSchema=
(r,n,s)=>fa(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function le(t){return new vs({type:"optional",innerType:t})}a(le,"optional");var vf=C("ZodExactOptional",
(t,e)=>{hl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>fa(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function o_(t){return new vf({type:"optional",
innerType:t})}a(o_,"exactOptional");var a_=C("ZodNullable",(t,e)=>{gl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>wd(t,r,n,s),t.unwrap=()=>t._zod.def.
innerType});function df(t){return new a_({type:"nullable",innerType:t})}a(df,"nullable");var i_=C("ZodDefault",(t,e)=>{yl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Sd(t,r,n,s),t.unwrap=()=>t._zod.def.innerType,t.removeDefault=t.unwrap});
function c_(t,e){return new i_({type:"default",innerType:t,get defaultValue(){return typeof e=="function"?e():L.shallowClone(e)}})}a(c_,"_default");var u_=C("Zo\
dPrefault",(t,e)=>{_l.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>kd(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function l_(t,e){return new u_({type:"\
prefault",innerType:t,get defaultValue(){return typeof e=="function"?e():L.shallowClone(e)}})}a(l_,"prefault");var bf=C("ZodNonOptional",(t,e)=>{vl.init(t,e),de.
init(t,e),t._zod.processJSONSchema=(r,n,s)=>xd(t,r,n,s),t.unwrap=()=>t._zod.def.innerType});function d_(t,e){return new bf({type:"nonoptional",innerType:t,...L.
normalizeParams(e)})}a(d_,"nonoptional");var f_=C("ZodCatch",(t,e)=>{bl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>$d(t,r,n,s),t.unwrap=()=>t._zod.def.innerType,t.removeCatch=t.unwrap});function p_(t,e){
return new f_({type:"catch",innerType:t,catchValue:typeof e=="function"?e:L.constantCatch(e)})}a(p_,"_catch");var wf=C("ZodPipe",(t,e)=>{wl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>zd(t,r,n,s),t.in=e.in,t.out=e.out});function ff(t,e){return new wf({type:"\
pipe",in:t,out:e})}a(ff,"pipe");var m_=C("ZodPreprocess",(t,e)=>{wf.init(t,e),xl.init(t,e)}),h_=C("ZodReadonly",(t,e)=>{Sl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>Td(t,r,n,s),
t.unwrap=()=>t._zod.def.innerType});function g_(t){return new h_({type:"readonly",innerType:t})}a(g_,"readonly");var xf=C("ZodCustom",(t,e)=>{kl.init(t,e),de.init(t,e),t._zod.processJSONSchema=(r,n,s)=>md(t,r,n,s)});function Sf(t,e){return rd(xf,t??(()=>!0),e)}a(Sf,"custom");function y_(t,e={}){return nd(xf,t,e)}a(y_,"refine");function __(t,e){return sd(t,e)}a(__,"superRefi\
ne");function za(t,e){return new m_({type:"pipe",in:_f(t),out:e})}a(za,"preprocess");var bs={};Hg(bs,{ZodISODate:()=>dn,ZodISODateTime:()=>ln,ZodISODuration:()=>pn,ZodISOTime:()=>fn,date:()=>b_,datetime:()=>v_,duration:()=>x_,time:()=>w_});function v_(t){return rs(ln,t)}a(v_,"datetime");function b_(t){return ns(dn,t)}a(b_,"date");function w_(t){return ss(fn,t)}a(w_,"time");function x_(t){return os(
pn,t)}a(x_,"duration");var Ea="2025-11-25";var kf=[Ea,"2025-06-18","2025-03-26","2024-11-05","2024-10-07"],Nt="io.modelcontextprotocol/related-task",xs="2.0",ge=Sf(t=>t!==null&&(typeof t=="object"||typeof t==
"function")),$f=oe([p(),te().int()]),zf=p(),qE=Pe({ttl:te().optional(),pollInterval:te().optional()}),S_=$({ttl:te().optional()}),k_=$({taskId:p()}),Pa=Pe({progressToken:$f.
optional(),[Nt]:k_.optional()}),Ve=$({_meta:Pa.optional()}),mn=Ve.extend({task:S_.optional()}),Tf=a(t=>mn.safeParse(t).success,"isTaskAugmentedRequestParams"),ve=$(
{method:p(),params:Ve.loose().optional()}),He=$({_meta:Pa.optional()}),Je=$({method:p(),params:He.loose().optional()}),be=Pe({_meta:Pa.optional()}),Ss=oe([p(),te().
int()]),Ef=$({jsonrpc:R(xs),id:Ss,...ve.shape}).strict(),Ra=a(t=>Ef.safeParse(t).success,"isJSONRPCRequest"),Pf=$({jsonrpc:R(xs),...Je.shape}).strict(),Rf=a(t=>Pf.
safeParse(t).success,"isJSONRPCNotification"),Ia=$({jsonrpc:R(xs),id:Ss,result:be}).strict(),hn=a(t=>Ia.safeParse(t).success,"isJSONRPCResultResponse");var P;(function(t){t[t.ConnectionClosed=-32e3]="ConnectionClosed",t[t.RequestTimeout=-32001]="RequestTimeout",t[t.ParseError=-32700]="ParseError",t[t.InvalidRequest=
-32600]="InvalidRequest",t[t.MethodNotFound=-32601]="MethodNotFound",t[t.InvalidParams=-32602]="InvalidParams",t[t.InternalError=-32603]="InternalError",t[t.UrlElicitationRequired=
-32042]="UrlElicitationRequired"})(P||(P={}));var Oa=$({jsonrpc:R(xs),id:Ss.optional(),error:$({code:te().int(),message:p(),data:ue().optional()})}).strict();var If=a(t=>Oa.safeParse(t).success,"isJSONRPCErrorResponse");var Of=oe([Ef,Pf,Ia,Oa]),ZE=oe([Ia,Oa]),ks=be.strict(),$_=He.extend({requestId:Ss.optional(),reason:p().optional()}),$s=Je.extend({method:R("notifications/cance\
lled"),params:$_}),z_=$({src:p(),mimeType:p().optional(),sizes:K(p()).optional(),theme:Ne(["light","dark"]).optional()}),gn=$({icons:K(z_).optional()}),$r=$({name:p(),
title:p().optional()}),Cf=$r.extend({...$r.shape,...gn.shape,version:p(),websiteUrl:p().optional(),description:p().optional()}),T_=_s($({applyDefaults:_e().optional()}),
se(p(),ue())),E_=za(t=>t&&typeof t=="object"&&!Array.isArray(t)&&Object.keys(t).length===0?{form:{}}:t,_s($({form:T_.optional(),url:ge.optional()}),se(p(),ue()).
optional())),P_=Pe({list:ge.optional(),cancel:ge.optional(),requests:Pe({sampling:Pe({createMessage:ge.optional()}).optional(),elicitation:Pe({create:ge.optional()}).
optional()}).optional()}),R_=Pe({list:ge.optional(),cancel:ge.optional(),requests:Pe({tools:Pe({call:ge.optional()}).optional()}).optional()}),I_=$({experimental:se(
p(),ge).optional(),sampling:$({context:ge.optional(),tools:ge.optional()}).optional(),elicitation:E_.optional(),roots:$({listChanged:_e().optional()}).optional(),
tasks:P_.optional(),extensions:se(p(),ge).optional()}),O_=Ve.extend({protocolVersion:p(),capabilities:I_,clientInfo:Cf}),Ca=ve.extend({method:R("initialize"),params:O_});var C_=$({experimental:se(p(),ge).optional(),logging:ge.optional(),completions:ge.optional(),prompts:$({listChanged:_e().optional()}).optional(),resources:$({subscribe:_e().
optional(),listChanged:_e().optional()}).optional(),tools:$({listChanged:_e().optional()}).optional(),tasks:R_.optional(),extensions:se(p(),ge).optional()}),N_=be.
extend({protocolVersion:p(),capabilities:C_,serverInfo:Cf,instructions:p().optional()}),Na=Je.extend({method:R("notifications/initialized"),params:He.optional()});var zs=ve.extend({method:R("ping"),params:Ve.optional()}),j_=$({progress:te(),total:le(te()),message:le(p())}),A_=$({...He.shape,...j_.shape,progressToken:$f}),
Ts=Je.extend({method:R("notifications/progress"),params:A_}),M_=Ve.extend({cursor:zf.optional()}),yn=ve.extend({params:M_.optional()}),_n=be.extend({nextCursor:zf.
optional()}),D_=Ne(["working","input_required","completed","failed","cancelled"]),vn=$({taskId:p(),status:D_,ttl:oe([te(),hf()]),createdAt:p(),lastUpdatedAt:p(),
pollInterval:le(te()),statusMessage:le(p())}),zr=be.extend({task:vn}),q_=He.merge(vn),bn=Je.extend({method:R("notifications/tasks/status"),params:q_}),Es=ve.extend(
{method:R("tasks/get"),params:Ve.extend({taskId:p()})}),Ps=be.merge(vn),Rs=ve.extend({method:R("tasks/result"),params:Ve.extend({taskId:p()})}),LE=be.loose(),Is=yn.
extend({method:R("tasks/list")}),Os=_n.extend({tasks:K(vn)}),Cs=ve.extend({method:R("tasks/cancel"),params:Ve.extend({taskId:p()})}),Nf=be.merge(vn),jf=$({uri:p(),
mimeType:le(p()),_meta:se(p(),ue()).optional()}),Af=jf.extend({text:p()}),ja=p().refine(t=>{try{return atob(t),!0}catch{return!1}},{message:"Invalid Base64 stri\
ng"}),Mf=jf.extend({blob:ja}),wn=Ne(["user","assistant"]),Tr=$({audience:K(wn).optional(),priority:te().min(0).max(1).optional(),lastModified:bs.datetime({offset:!0}).
optional()}),Df=$({...$r.shape,...gn.shape,uri:p(),description:le(p()),mimeType:le(p()),size:le(te()),annotations:Tr.optional(),_meta:le(Pe({}))}),Z_=$({...$r.shape,
...gn.shape,uriTemplate:p(),description:le(p()),mimeType:le(p()),annotations:Tr.optional(),_meta:le(Pe({}))}),Ns=yn.extend({method:R("resources/list")}),L_=_n.extend(
{resources:K(Df)}),js=yn.extend({method:R("resources/templates/list")}),F_=_n.extend({resourceTemplates:K(Z_)}),Aa=Ve.extend({uri:p()}),V_=Aa,As=ve.extend({method:R(
"resources/read"),params:V_}),U_=be.extend({contents:K(oe([Af,Mf]))}),H_=Je.extend({method:R("notifications/resources/list_changed"),params:He.optional()}),J_=Aa,
B_=ve.extend({method:R("resources/subscribe"),params:J_}),K_=Aa,G_=ve.extend({method:R("resources/unsubscribe"),params:K_}),W_=He.extend({uri:p()}),X_=Je.extend(
{method:R("notifications/resources/updated"),params:W_}),Q_=$({name:p(),description:le(p()),required:le(_e())}),Y_=$({...$r.shape,...gn.shape,description:le(p()),
arguments:le(K(Q_)),_meta:le(Pe({}))}),Ms=yn.extend({method:R("prompts/list")}),ev=_n.extend({prompts:K(Y_)}),tv=Ve.extend({name:p(),arguments:se(p(),p()).optional()}),
Ds=ve.extend({method:R("prompts/get"),params:tv}),Ma=$({type:R("text"),text:p(),annotations:Tr.optional(),_meta:se(p(),ue()).optional()}),Da=$({type:R("image"),
data:ja,mimeType:p(),annotations:Tr.optional(),_meta:se(p(),ue()).optional()}),qa=$({type:R("audio"),data:ja,mimeType:p(),annotations:Tr.optional(),_meta:se(p(),
ue()).optional()}),rv=$({type:R("tool_use"),name:p(),id:p(),input:se(p(),ue()),_meta:se(p(),ue()).optional()}),nv=$({type:R("resource"),resource:oe([Af,Mf]),annotations:Tr.
optional(),_meta:se(p(),ue()).optional()}),sv=Df.extend({type:R("resource_link")}),Za=oe([Ma,Da,qa,sv,nv]),ov=$({role:wn,content:Za}),av=be.extend({description:p().
optional(),messages:K(ov)}),iv=Je.extend({method:R("notifications/prompts/list_changed"),params:He.optional()}),cv=$({title:p().optional(),readOnlyHint:_e().optional(),
destructiveHint:_e().optional(),idempotentHint:_e().optional(),openWorldHint:_e().optional()}),uv=$({taskSupport:Ne(["required","optional","forbidden"]).optional()}),
qf=$({...$r.shape,...gn.shape,description:p().optional(),inputSchema:$({type:R("object"),properties:se(p(),ge).optional(),required:K(p()).optional()}).catchall(
ue()),outputSchema:$({type:R("object"),properties:se(p(),ge).optional(),required:K(p()).optional()}).catchall(ue()).optional(),annotations:cv.optional(),execution:uv.
optional(),_meta:se(p(),ue()).optional()}),qs=yn.extend({method:R("tools/list")}),lv=_n.extend({tools:K(qf)}),Zs=be.extend({content:K(Za).default([]),structuredContent:se(
p(),ue()).optional(),isError:_e().optional()}),FE=Zs.or(be.extend({toolResult:ue()})),dv=mn.extend({name:p(),arguments:se(p(),ue()).optional()}),Er=ve.extend({method:R(
"tools/call"),params:dv}),fv=Je.extend({method:R("notifications/tools/list_changed"),params:He.optional()}),VE=$({autoRefresh:_e().default(!0),debounceMs:te().int().
nonnegative().default(300)}),xn=Ne(["debug","info","notice","warning","error","critical","alert","emergency"]),pv=Ve.extend({level:xn}),La=ve.extend({method:R("\
logging/setLevel"),params:pv}),mv=He.extend({level:xn,logger:p().optional(),data:ue()}),hv=Je.extend({method:R("notifications/message"),params:mv}),gv=$({name:p().
optional()}),yv=$({hints:K(gv).optional(),costPriority:te().min(0).max(1).optional(),speedPriority:te().min(0).max(1).optional(),intelligencePriority:te().min(0).
max(1).optional()}),_v=$({mode:Ne(["auto","required","none"]).optional()}),vv=$({type:R("tool_result"),toolUseId:p().describe("The unique identifier for the cor\
responding tool call."),content:K(Za).default([]),structuredContent:$({}).loose().optional(),isError:_e().optional(),_meta:se(p(),ue()).optional()}),bv=$a("type",
[Ma,Da,qa]),ws=$a("type",[Ma,Da,qa,rv,vv]),wv=$({role:wn,content:oe([ws,K(ws)]),_meta:se(p(),ue()).optional()}),xv=mn.extend({messages:K(wv),modelPreferences:yv.
optional(),systemPrompt:p().optional(),includeContext:Ne(["none","thisServer","allServers"]).optional(),temperature:te().optional(),maxTokens:te().int(),stopSequences:K(
p()).optional(),metadata:ge.optional(),tools:K(qf).optional(),toolChoice:_v.optional()}),Sv=ve.extend({method:R("sampling/createMessage"),params:xv}),Sn=be.extend(
{model:p(),stopReason:le(Ne(["endTurn","stopSequence","maxTokens"]).or(p())),role:wn,content:bv}),Fa=be.extend({model:p(),stopReason:le(Ne(["endTurn","stopSeque\
nce","maxTokens","toolUse"]).or(p())),role:wn,content:oe([ws,K(ws)])}),kv=$({type:R("boolean"),title:p().optional(),description:p().optional(),default:_e().optional()}),
$v=$({type:R("string"),title:p().optional(),description:p().optional(),minLength:te().optional(),maxLength:te().optional(),format:Ne(["email","uri","date","date\
-time"]).optional(),default:p().optional()}),zv=$({type:Ne(["number","integer"]),title:p().optional(),description:p().optional(),minimum:te().optional(),maximum:te().
optional(),default:te().optional()}),Tv=$({type:R("string"),title:p().optional(),description:p().optional(),enum:K(p()),default:p().optional()}),Ev=$({type:R("s\
tring"),title:p().optional(),description:p().optional(),oneOf:K($({const:p(),title:p()})),default:p().optional()}),Pv=$({type:R("string"),title:p().optional(),description:p().
optional(),enum:K(p()),enumNames:K(p()).optional(),default:p().optional()}),Rv=oe([Tv,Ev]),Iv=$({type:R("array"),title:p().optional(),description:p().optional(),
minItems:te().optional(),maxItems:te().optional(),items:$({type:R("string"),enum:K(p())}),default:K(p()).optional()}),Ov=$({type:R("array"),title:p().optional(),
description:p().optional(),minItems:te().optional(),maxItems:te().optional(),items:$({anyOf:K($({const:p(),title:p()}))}),default:K(p()).optional()}),Cv=oe([Iv,
Ov]),Nv=oe([Pv,Rv,Cv]),jv=oe([Nv,kv,$v,zv]),Av=mn.extend({mode:R("form").optional(),message:p(),requestedSchema:$({type:R("object"),properties:se(p(),jv),required:K(
p()).optional()})}),Mv=mn.extend({mode:R("url"),message:p(),elicitationId:p(),url:p().url()}),Dv=oe([Av,Mv]),qv=ve.extend({method:R("elicitation/create"),params:Dv}),
Zv=He.extend({elicitationId:p()}),Lv=Je.extend({method:R("notifications/elicitation/complete"),params:Zv}),Pr=be.extend({action:Ne(["accept","decline","cancel"]),
content:za(t=>t===null?void 0:t,se(p(),oe([p(),te(),_e(),K(p())])).optional())}),Fv=$({type:R("ref/resource"),uri:p()});var Vv=$({type:R("ref/prompt"),name:p()}),Uv=Ve.extend({ref:oe([Vv,Fv]),argument:$({name:p(),value:p()}),context:$({arguments:se(p(),p()).optional()}).optional()}),
Ls=ve.extend({method:R("completion/complete"),params:Uv});function Zf(t){if(t.params.ref.type!=="ref/prompt")throw new TypeError(`Expected CompleteRequestPrompt\
, but got ${t.params.ref.type}`)}a(Zf,"assertCompleteRequestPrompt");function Lf(t){if(t.params.ref.type!=="ref/resource")throw new TypeError(`Expected Complete\
RequestResourceTemplate, but got ${t.params.ref.type}`)}a(Lf,"assertCompleteRequestResourceTemplate");var Hv=be.extend({completion:Pe({values:K(p()).max(100),total:le(
te().int()),hasMore:le(_e())})}),Jv=$({uri:p().startsWith("file://"),name:p().optional(),_meta:se(p(),ue()).optional()}),Bv=ve.extend({method:R("roots/list"),params:Ve.
optional()}),Va=be.extend({roots:K(Jv)}),Kv=Je.extend({method:R("notifications/roots/list_changed"),params:He.optional()}),UE=oe([zs,Ca,Ls,La,Ds,Ms,Ns,js,As,B_,
G_,Er,qs,Es,Rs,Is,Cs]),HE=oe([$s,Ts,Na,Kv,bn]),JE=oe([ks,Sn,Fa,Pr,Va,Ps,Os,zr]),BE=oe([zs,Sv,qv,Bv,Es,Rs,Is,Cs]),KE=oe([$s,Ts,hv,X_,H_,fv,iv,bn,Lv]),GE=oe([ks,N_,
Hv,av,ev,L_,F_,U_,Zs,lv,Ps,Os,zr]),z=class t extends Error{static{a(this,"McpError")}constructor(e,r,n){super(`MCP error ${e}: ${r}`),this.code=e,this.data=n,this.
name="McpError"}static fromError(e,r,n){if(e===P.UrlElicitationRequired&&n){let s=n;if(s.elicitations)return new Ta(s.elicitations,r)}return new t(e,r,n)}},Ta=class extends z{static{
a(this,"UrlElicitationRequiredError")}constructor(e,r=`URL elicitation${e.length>1?"s":""} required`){super(P.UrlElicitationRequired,r,{elicitations:e})}get elicitations(){
return this.data?.elicitations??[]}};function jt(t){return t==="completed"||t==="failed"||t==="cancelled"}a(jt,"isTerminal");var Vf=Symbol("Let zodToJsonSchema decide on which parser to use");var Ff={name:void 0,$refStrategy:"root",basePath:["#"],effectStrategy:"input",pipeStrategy:"all",dateStrategy:"format:date-time",mapStrategy:"entries",removeAdditionalStrategy:"\
passthrough",allowedAdditionalProperties:!0,rejectedAdditionalProperties:!1,definitionPath:"definitions",target:"jsonSchema7",strictUnions:!1,definitions:{},errorMessages:!1,
markdownDescription:!1,patternStrategy:"escape",applyRegexFlags:!1,emailStrategy:"format:email",base64Strategy:"contentEncoding:base64",nameStrategy:"ref",openAiAnyTypeName:"\
OpenAiAnyType"},Uf=a(t=>typeof t=="string"?{...Ff,name:t}:{...Ff,...t},"getDefaultOptions");var Hf=a(t=>{let e=Uf(t),r=e.name!==void 0?[...e.basePath,e.definitionPath,e.name]:e.basePath;return{...e,flags:{hasReferencedOpenAiAnyType:!1},currentPath:r,propertyPath:void 0,
seen:new Map(Object.entries(e.definitions).map(([n,s])=>[s._def,{def:s._def,path:[...e.basePath,e.definitionPath,n],jsonSchema:void 0}]))}},"getRefs");function Ua(t,e,r,n){n?.errorMessages&&r&&(t.errorMessage={...t.errorMessage,[e]:r})}a(Ua,"addErrorMessage");function G(t,e,r,n,s){t[e]=r,Ua(t,e,n,s)}a(G,"setRe\
sponseValueAndErrors");var Fs=a((t,e)=>{let r=0;for(;r<t.length&&r<e.length&&t[r]===e[r];r++);return[(t.length-r).toString(),...e.slice(r)].join("/")},"getRelativePath");function fe(t){if(t.target!=="openAi")return{};let e=[...t.basePath,t.definitionPath,t.openAiAnyTypeName];return t.flags.hasReferencedOpenAiAnyType=!0,{$ref:t.$refStrategy===
"relative"?Fs(e,t.currentPath):e.join("/")}}a(fe,"parseAnyDef");function Jf(t,e){let r={type:"array"};return t.type?._def&&t.type?._def?.typeName!==b.ZodAny&&(r.items=A(t.type._def,{...e,currentPath:[...e.currentPath,"items"]})),
t.minLength&&G(r,"minItems",t.minLength.value,t.minLength.message,e),t.maxLength&&G(r,"maxItems",t.maxLength.value,t.maxLength.message,e),t.exactLength&&(G(r,"m\
inItems",t.exactLength.value,t.exactLength.message,e),G(r,"maxItems",t.exactLength.value,t.exactLength.message,e)),r}a(Jf,"parseArrayDef");function Bf(t,e){let r={type:"integer",format:"int64"};if(!t.checks)return r;for(let n of t.checks)switch(n.kind){case"min":e.target==="jsonSchema7"?n.inclusive?
G(r,"minimum",n.value,n.message,e):G(r,"exclusiveMinimum",n.value,n.message,e):(n.inclusive||(r.exclusiveMinimum=!0),G(r,"minimum",n.value,n.message,e));break;case"\
max":e.target==="jsonSchema7"?n.inclusive?G(r,"maximum",n.value,n.message,e):G(r,"exclusiveMaximum",n.value,n.message,e):(n.inclusive||(r.exclusiveMaximum=!0),G(
r,"maximum",n.value,n.message,e));break;case"multipleOf":G(r,"multipleOf",n.value,n.message,e);break}return r}a(Bf,"parseBigintDef");function Kf(){return{type:"boolean"}}a(Kf,"parseBooleanDef");function Vs(t,e){return A(t.type._def,e)}a(Vs,"parseBrandedDef");var Gf=a((t,e)=>A(t.innerType._def,e),"parseCatchDef");function Ha(t,e,r){let n=r??e.dateStrategy;if(Array.isArray(n))return{anyOf:n.map((s,o)=>Ha(t,e,s))};switch(n){case"string":case"format:date-time":return{type:"\
string",format:"date-time"};case"format:date":return{type:"string",format:"date"};case"integer":return Gv(t,e)}}a(Ha,"parseDateDef");var Gv=a((t,e)=>{let r={type:"\
integer",format:"unix-time"};if(e.target==="openApi3")return r;for(let n of t.checks)switch(n.kind){case"min":G(r,"minimum",n.value,n.message,e);break;case"max":
G(r,"maximum",n.value,n.message,e);break}return r},"integerDateParser");function Wf(t,e){return{...A(t.innerType._def,e),default:t.defaultValue()}}a(Wf,"parseDefaultDef");function Xf(t,e){return e.effectStrategy==="input"?A(t.schema._def,e):fe(e)}a(Xf,"parseEffectsDef");function Qf(t){return{type:"string",enum:Array.from(t.values)}}a(Qf,"parseEnumDef");var Wv=a(t=>"type"in t&&t.type==="string"?!1:"allOf"in t,"isJsonSchema7AllOfType");function Yf(t,e){let r=[A(t.left._def,{...e,currentPath:[...e.currentPath,"al\
lOf","0"]}),A(t.right._def,{...e,currentPath:[...e.currentPath,"allOf","1"]})].filter(o=>!!o),n=e.target==="jsonSchema2019-09"?{unevaluatedProperties:!1}:void 0,
s=[];return r.forEach(o=>{if(Wv(o))s.push(...o.allOf),o.unevaluatedProperties===void 0&&(n=void 0);else{let i=o;if("additionalProperties"in o&&o.additionalProperties===
!1){let{additionalProperties:c,...u}=o;i=u}else n=void 0;s.push(i)}}),s.length?{allOf:s,...n}:void 0}a(Yf,"parseIntersectionDef");function ep(t,e){let r=typeof t.value;return r!=="bigint"&&r!=="number"&&r!=="boolean"&&r!=="string"?{type:Array.isArray(t.value)?"array":"object"}:e.target==="\
openApi3"?{type:r==="bigint"?"integer":r,enum:[t.value]}:{type:r==="bigint"?"integer":r,const:t.value}}a(ep,"parseLiteralDef");var Ja,et={cuid:/^[cC][^\s-]{8,}$/,cuid2:/^[0-9a-z]+$/,ulid:/^[0-9A-HJKMNP-TV-Z]{26}$/,email:/^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-\.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9\-]*\.)+[a-zA-Z]{2,}$/,
emoji:a(()=>(Ja===void 0&&(Ja=RegExp("^(\\p{Extended_Pictographic}|\\p{Emoji_Component})+$","u")),Ja),"emoji"),uuid:/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,
ipv4:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,ipv4Cidr:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,
ipv6:/^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
ipv6Cidr:/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64:/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,base64url:/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,nanoid:/^[a-zA-Z0-9_-]{21}$/,
jwt:/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/};function Us(t,e){let r={type:"string"};if(t.checks)for(let n of t.checks)switch(n.kind){case"min":G(r,"m\
inLength",typeof r.minLength=="number"?Math.max(r.minLength,n.value):n.value,n.message,e);break;case"max":G(r,"maxLength",typeof r.maxLength=="number"?Math.min(
r.maxLength,n.value):n.value,n.message,e);break;case"email":switch(e.emailStrategy){case"format:email":tt(r,"email",n.message,e);break;case"format:idn-email":tt(
r,"idn-email",n.message,e);break;case"pattern:zod":Re(r,et.email,n.message,e);break}break;case"url":tt(r,"uri",n.message,e);break;case"uuid":tt(r,"uuid",n.message,
e);break;case"regex":Re(r,n.regex,n.message,e);break;case"cuid":Re(r,et.cuid,n.message,e);break;case"cuid2":Re(r,et.cuid2,n.message,e);break;case"startsWith":Re(
r,RegExp(`^${Ba(n.value,e)}`),n.message,e);break;case"endsWith":Re(r,RegExp(`${Ba(n.value,e)}$`),n.message,e);break;case"datetime":tt(r,"date-time",n.message,e);
break;case"date":tt(r,"date",n.message,e);break;case"time":tt(r,"time",n.message,e);break;case"duration":tt(r,"duration",n.message,e);break;case"length":G(r,"mi\
nLength",typeof r.minLength=="number"?Math.max(r.minLength,n.value):n.value,n.message,e),G(r,"maxLength",typeof r.maxLength=="number"?Math.min(r.maxLength,n.value):
n.value,n.message,e);break;case"includes":{Re(r,RegExp(Ba(n.value,e)),n.message,e);break}case"ip":{n.version!=="v6"&&tt(r,"ipv4",n.message,e),n.version!=="v4"&&
tt(r,"ipv6",n.message,e);break}case"base64url":Re(r,et.base64url,n.message,e);break;case"jwt":Re(r,et.jwt,n.message,e);break;case"cidr":{n.version!=="v6"&&Re(r,
et.ipv4Cidr,n.message,e),n.version!=="v4"&&Re(r,et.ipv6Cidr,n.message,e);break}case"emoji":Re(r,et.emoji(),n.message,e);break;case"ulid":{Re(r,et.ulid,n.message,
e);break}case"base64":{switch(e.base64Strategy){case"format:binary":{tt(r,"binary",n.message,e);break}case"contentEncoding:base64":{G(r,"contentEncoding","base6\
4",n.message,e);break}case"pattern:zod":{Re(r,et.base64,n.message,e);break}}break}case"nanoid":Re(r,et.nanoid,n.message,e);case"toLowerCase":case"toUpperCase":case"\
trim":break;default:}return r}a(Us,"parseStringDef");function Ba(t,e){return e.patternStrategy==="escape"?Qv(t):t}a(Ba,"escapeLiteralCheckValue");var Xv=new Set(
"ABCDEFGHIJKLMNOPQRSTUVXYZabcdefghijklmnopqrstuvxyz0123456789");function Qv(t){let e="";for(let r=0;r<t.length;r++)Xv.has(t[r])||(e+="\\"),e+=t[r];return e}a(Qv,
"escapeNonAlphaNumeric");function tt(t,e,r,n){t.format||t.anyOf?.some(s=>s.format)?(t.anyOf||(t.anyOf=[]),t.format&&(t.anyOf.push({format:t.format,...t.errorMessage&&
n.errorMessages&&{errorMessage:{format:t.errorMessage.format}}}),delete t.format,t.errorMessage&&(delete t.errorMessage.format,Object.keys(t.errorMessage).length===
0&&delete t.errorMessage)),t.anyOf.push({format:e,...r&&n.errorMessages&&{errorMessage:{format:r}}})):G(t,"format",e,r,n)}a(tt,"addFormat");function Re(t,e,r,n){
t.pattern||t.allOf?.some(s=>s.pattern)?(t.allOf||(t.allOf=[]),t.pattern&&(t.allOf.push({pattern:t.pattern,...t.errorMessage&&n.errorMessages&&{errorMessage:{pattern:t.
errorMessage.pattern}}}),delete t.pattern,t.errorMessage&&(delete t.errorMessage.pattern,Object.keys(t.errorMessage).length===0&&delete t.errorMessage)),t.allOf.
push({pattern:tp(e,n),...r&&n.errorMessages&&{errorMessage:{pattern:r}}})):G(t,"pattern",tp(e,n),r,n)}a(Re,"addPattern");function tp(t,e){if(!e.applyRegexFlags||
!t.flags)return t.source;let r={i:t.flags.includes("i"),m:t.flags.includes("m"),s:t.flags.includes("s")},n=r.i?t.source.toLowerCase():t.source,s="",o=!1,i=!1,c=!1;
for(let u=0;u<n.length;u++){if(o){s+=n[u],o=!1;continue}if(r.i){if(i){if(n[u].match(/[a-z]/)){c?(s+=n[u],s+=`${n[u-2]}-${n[u]}`.toUpperCase(),c=!1):n[u+1]==="-"&&
n[u+2]?.match(/[a-z]/)?(s+=n[u],c=!0):s+=`${n[u]}${n[u].toUpperCase()}`;continue}}else if(n[u].match(/[a-z]/)){s+=`[${n[u]}${n[u].toUpperCase()}]`;continue}}if(r.
m){if(n[u]==="^"){s+=`(^|(?<=[\r
]))`;continue}else if(n[u]==="$"){s+=`($|(?=[\r
]))`;continue}}if(r.s&&n[u]==="."){s+=i?`${n[u]}\r
`:`[${n[u]}\r
]`;continue}s+=n[u],n[u]==="\\"?o=!0:i&&n[u]==="]"?i=!1:!i&&n[u]==="["&&(i=!0)}try{new RegExp(s)}catch{return console.warn(`Could not convert regex pattern at ${e.
currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`),t.source}return s}a(tp,"stringifyRegExpWithFlags");function Hs(t,e){if(e.target==="openAi"&&console.warn("Warning: OpenAI may not support records in schemas! Try an array of key-value pairs instead."),e.target===
"openApi3"&&t.keyType?._def.typeName===b.ZodEnum)return{type:"object",required:t.keyType._def.values,properties:t.keyType._def.values.reduce((n,s)=>({...n,[s]:A(
t.valueType._def,{...e,currentPath:[...e.currentPath,"properties",s]})??fe(e)}),{}),additionalProperties:e.rejectedAdditionalProperties};let r={type:"object",additionalProperties:A(
t.valueType._def,{...e,currentPath:[...e.currentPath,"additionalProperties"]})??e.allowedAdditionalProperties};if(e.target==="openApi3")return r;if(t.keyType?._def.
typeName===b.ZodString&&t.keyType._def.checks?.length){let{type:n,...s}=Us(t.keyType._def,e);return{...r,propertyNames:s}}else{if(t.keyType?._def.typeName===b.ZodEnum)
return{...r,propertyNames:{enum:t.keyType._def.values}};if(t.keyType?._def.typeName===b.ZodBranded&&t.keyType._def.type._def.typeName===b.ZodString&&t.keyType._def.
type._def.checks?.length){let{type:n,...s}=Vs(t.keyType._def,e);return{...r,propertyNames:s}}}return r}a(Hs,"parseRecordDef");function rp(t,e){if(e.mapStrategy==="record")return Hs(t,e);let r=A(t.keyType._def,{...e,currentPath:[...e.currentPath,"items","items","0"]})||fe(e),n=A(t.valueType.
_def,{...e,currentPath:[...e.currentPath,"items","items","1"]})||fe(e);return{type:"array",maxItems:125,items:{type:"array",items:[r,n],minItems:2,maxItems:2}}}
a(rp,"parseMapDef");function np(t){let e=t.values,n=Object.keys(t.values).filter(o=>typeof e[e[o]]!="number").map(o=>e[o]),s=Array.from(new Set(n.map(o=>typeof o)));return{type:s.length===
1?s[0]==="string"?"string":"number":["string","number"],enum:n}}a(np,"parseNativeEnumDef");function sp(t){return t.target==="openAi"?void 0:{not:fe({...t,currentPath:[...t.currentPath,"not"]})}}a(sp,"parseNeverDef");function op(t){return t.target==="openApi3"?{enum:["null"],nullable:!0}:{type:"null"}}a(op,"parseNullDef");var kn={ZodString:"string",ZodNumber:"number",ZodBigInt:"integer",ZodBoolean:"boolean",ZodNull:"null"};function ip(t,e){if(e.target==="openApi3")return ap(t,e);
let r=t.options instanceof Map?Array.from(t.options.values()):t.options;if(r.every(n=>n._def.typeName in kn&&(!n._def.checks||!n._def.checks.length))){let n=r.reduce(
(s,o)=>{let i=kn[o._def.typeName];return i&&!s.includes(i)?[...s,i]:s},[]);return{type:n.length>1?n:n[0]}}else if(r.every(n=>n._def.typeName==="ZodLiteral"&&!n.
description)){let n=r.reduce((s,o)=>{let i=typeof o._def.value;switch(i){case"string":case"number":case"boolean":return[...s,i];case"bigint":return[...s,"intege\
r"];case"object":if(o._def.value===null)return[...s,"null"];default:return s}},[]);if(n.length===r.length){let s=n.filter((o,i,c)=>c.indexOf(o)===i);return{type:s.
length>1?s:s[0],enum:r.reduce((o,i)=>o.includes(i._def.value)?o:[...o,i._def.value],[])}}}else if(r.every(n=>n._def.typeName==="ZodEnum"))return{type:"string",enum:r.
reduce((n,s)=>[...n,...s._def.values.filter(o=>!n.includes(o))],[])};return ap(t,e)}a(ip,"parseUnionDef");var ap=a((t,e)=>{let r=(t.options instanceof Map?Array.
from(t.options.values()):t.options).map((n,s)=>A(n._def,{...e,currentPath:[...e.currentPath,"anyOf",`${s}`]})).filter(n=>!!n&&(!e.strictUnions||typeof n=="objec\
t"&&Object.keys(n).length>0));return r.length?{anyOf:r}:void 0},"asAnyOf");function cp(t,e){if(["ZodString","ZodNumber","ZodBigInt","ZodBoolean","ZodNull"].includes(t.innerType._def.typeName)&&(!t.innerType._def.checks||!t.innerType._def.
checks.length))return e.target==="openApi3"?{type:kn[t.innerType._def.typeName],nullable:!0}:{type:[kn[t.innerType._def.typeName],"null"]};if(e.target==="openAp\
i3"){let n=A(t.innerType._def,{...e,currentPath:[...e.currentPath]});return n&&"$ref"in n?{allOf:[n],nullable:!0}:n&&{...n,nullable:!0}}let r=A(t.innerType._def,
{...e,currentPath:[...e.currentPath,"anyOf","0"]});return r&&{anyOf:[r,{type:"null"}]}}a(cp,"parseNullableDef");function up(t,e){let r={type:"number"};if(!t.checks)return r;for(let n of t.checks)switch(n.kind){case"int":r.type="integer",Ua(r,"type",n.message,e);break;case"\
min":e.target==="jsonSchema7"?n.inclusive?G(r,"minimum",n.value,n.message,e):G(r,"exclusiveMinimum",n.value,n.message,e):(n.inclusive||(r.exclusiveMinimum=!0),G(
r,"minimum",n.value,n.message,e));break;case"max":e.target==="jsonSchema7"?n.inclusive?G(r,"maximum",n.value,n.message,e):G(r,"exclusiveMaximum",n.value,n.message,
e):(n.inclusive||(r.exclusiveMaximum=!0),G(r,"maximum",n.value,n.message,e));break;case"multipleOf":G(r,"multipleOf",n.value,n.message,e);break}return r}a(up,"p\
arseNumberDef");function lp(t,e){let r=e.target==="openAi",n={type:"object",properties:{}},s=[],o=t.shape();for(let c in o){let u=o[c];if(u===void 0||u._def===void 0)continue;let l=e0(
u);l&&r&&(u._def.typeName==="ZodOptional"&&(u=u._def.innerType),u.isNullable()||(u=u.nullable()),l=!1);let d=A(u._def,{...e,currentPath:[...e.currentPath,"prope\
rties",c],propertyPath:[...e.currentPath,"properties",c]});d!==void 0&&(n.properties[c]=d,l||s.push(c))}s.length&&(n.required=s);let i=Yv(t,e);return i!==void 0&&
(n.additionalProperties=i),n}a(lp,"parseObjectDef");function Yv(t,e){if(t.catchall._def.typeName!=="ZodNever")return A(t.catchall._def,{...e,currentPath:[...e.currentPath,
"additionalProperties"]});switch(t.unknownKeys){case"passthrough":return e.allowedAdditionalProperties;case"strict":return e.rejectedAdditionalProperties;case"s\
trip":return e.removeAdditionalStrategy==="strict"?e.allowedAdditionalProperties:e.rejectedAdditionalProperties}}a(Yv,"decideAdditionalProperties");function e0(t){
try{return t.isOptional()}catch{return!0}}a(e0,"safeIsOptional");var dp=a((t,e)=>{if(e.currentPath.toString()===e.propertyPath?.toString())return A(t.innerType._def,e);let r=A(t.innerType._def,{...e,currentPath:[...e.currentPath,
"anyOf","1"]});return r?{anyOf:[{not:fe(e)},r]}:fe(e)},"parseOptionalDef");var fp=a((t,e)=>{if(e.pipeStrategy==="input")return A(t.in._def,e);if(e.pipeStrategy==="output")return A(t.out._def,e);let r=A(t.in._def,{...e,currentPath:[...e.
currentPath,"allOf","0"]}),n=A(t.out._def,{...e,currentPath:[...e.currentPath,"allOf",r?"1":"0"]});return{allOf:[r,n].filter(s=>s!==void 0)}},"parsePipelineDef");function pp(t,e){return A(t.type._def,e)}a(pp,"parsePromiseDef");function mp(t,e){let n={type:"array",uniqueItems:!0,items:A(t.valueType._def,{...e,currentPath:[...e.currentPath,"items"]})};return t.minSize&&G(n,"minItems",t.
minSize.value,t.minSize.message,e),t.maxSize&&G(n,"maxItems",t.maxSize.value,t.maxSize.message,e),n}a(mp,"parseSetDef");function hp(t,e){return t.rest?{type:"array",minItems:t.items.length,items:t.items.map((r,n)=>A(r._def,{...e,currentPath:[...e.currentPath,"items",`${n}`]})).reduce(
(r,n)=>n===void 0?r:[...r,n],[]),additionalItems:A(t.rest._def,{...e,currentPath:[...e.currentPath,"additionalItems"]})}:{type:"array",minItems:t.items.length,maxItems:t.
items.length,items:t.items.map((r,n)=>A(r._def,{...e,currentPath:[...e.currentPath,"items",`${n}`]})).reduce((r,n)=>n===void 0?r:[...r,n],[])}}a(hp,"parseTupleD\
ef");function gp(t){return{not:fe(t)}}a(gp,"parseUndefinedDef");function yp(t){return fe(t)}a(yp,"parseUnknownDef");var _p=a((t,e)=>A(t.innerType._def,e),"parseReadonlyDef");var vp=a((t,e,r)=>{switch(e){case b.ZodString:return Us(t,r);case b.ZodNumber:return up(t,r);case b.ZodObject:return lp(t,r);case b.ZodBigInt:return Bf(t,r);case b.
ZodBoolean:return Kf();case b.ZodDate:return Ha(t,r);case b.ZodUndefined:return gp(r);case b.ZodNull:return op(r);case b.ZodArray:return Jf(t,r);case b.ZodUnion:case b.
ZodDiscriminatedUnion:return ip(t,r);case b.ZodIntersection:return Yf(t,r);case b.ZodTuple:return hp(t,r);case b.ZodRecord:return Hs(t,r);case b.ZodLiteral:return ep(
t,r);case b.ZodEnum:return Qf(t);case b.ZodNativeEnum:return np(t);case b.ZodNullable:return cp(t,r);case b.ZodOptional:return dp(t,r);case b.ZodMap:return rp(t,
r);case b.ZodSet:return mp(t,r);case b.ZodLazy:return()=>t.getter()._def;case b.ZodPromise:return pp(t,r);case b.ZodNaN:case b.ZodNever:return sp(r);case b.ZodEffects:
return Xf(t,r);case b.ZodAny:return fe(r);case b.ZodUnknown:return yp(r);case b.ZodDefault:return Wf(t,r);case b.ZodBranded:return Vs(t,r);case b.ZodReadonly:return _p(
t,r);case b.ZodCatch:return Gf(t,r);case b.ZodPipeline:return fp(t,r);case b.ZodFunction:case b.ZodVoid:case b.ZodSymbol:return;default:return(n=>{})(e)}},"sele\
ctParser");function A(t,e,r=!1){let n=e.seen.get(t);if(e.override){let c=e.override?.(t,e,n,r);if(c!==Vf)return c}if(n&&!r){let c=t0(n,e);if(c!==void 0)return c}let s={def:t,
path:e.currentPath,jsonSchema:void 0};e.seen.set(t,s);let o=vp(t,t.typeName,e),i=typeof o=="function"?A(o(),e):o;if(i&&r0(t,e,i),e.postProcess){let c=e.postProcess(
i,t,e);return s.jsonSchema=i,c}return s.jsonSchema=i,i}a(A,"parseDef");var t0=a((t,e)=>{switch(e.$refStrategy){case"root":return{$ref:t.path.join("/")};case"rel\
ative":return{$ref:Fs(e.currentPath,t.path)};case"none":case"seen":return t.path.length<e.currentPath.length&&t.path.every((r,n)=>e.currentPath[n]===r)?(console.
warn(`Recursive reference detected at ${e.currentPath.join("/")}! Defaulting to any`),fe(e)):e.$refStrategy==="seen"?fe(e):void 0}},"get$ref"),r0=a((t,e,r)=>(t.
description&&(r.description=t.description,e.markdownDescription&&(r.markdownDescription=t.description)),r),"addMeta");var Ka=a((t,e)=>{let r=Hf(e),n=typeof e=="object"&&e.definitions?Object.entries(e.definitions).reduce((u,[l,d])=>({...u,[l]:A(d._def,{...r,currentPath:[...r.basePath,
r.definitionPath,l]},!0)??fe(r)}),{}):void 0,s=typeof e=="string"?e:e?.nameStrategy==="title"?void 0:e?.name,o=A(t._def,s===void 0?r:{...r,currentPath:[...r.basePath,
r.definitionPath,s]},!1)??fe(r),i=typeof e=="object"&&e.name!==void 0&&e.nameStrategy==="title"?e.name:void 0;i!==void 0&&(o.title=i),r.flags.hasReferencedOpenAiAnyType&&
(n||(n={}),n[r.openAiAnyTypeName]||(n[r.openAiAnyTypeName]={type:["string","number","integer","boolean","array","null"],items:{$ref:r.$refStrategy==="relative"?
"1":[...r.basePath,r.definitionPath,r.openAiAnyTypeName].join("/")}}));let c=s===void 0?n?{...o,[r.definitionPath]:n}:o:{$ref:[...r.$refStrategy==="relative"?[]:
r.basePath,r.definitionPath,s].join("/"),[r.definitionPath]:{...n,[s]:o}};return r.target==="jsonSchema7"?c.$schema="http://json-schema.org/draft-07/schema#":(r.
target==="jsonSchema2019-09"||r.target==="openAi")&&(c.$schema="https://json-schema.org/draft/2019-09/schema#"),r.target==="openAi"&&("anyOf"in c||"oneOf"in c||
"allOf"in c||"type"in c&&Array.isArray(c.type))&&console.warn("Warning: OpenAI may not support schemas with unions as roots! Try wrapping it in an object proper\
ty."),c},"zodToJsonSchema");function n0(t){return!t||t==="jsonSchema7"||t==="draft-7"?"draft-7":t==="jsonSchema2019-09"||t==="draft-2020-12"?"draft-2020-12":"draft-7"}a(n0,"mapMiniTarget");
function Ga(t,e){return dt(t)?pa(t,{target:n0(e?.target),io:e?.pipeStrategy??"input"}):Ka(t,{strictUnions:e?.strictUnions??!0,pipeStrategy:e?.pipeStrategy??"inp\
ut"})}a(Ga,"toJsonSchemaCompat");function Wa(t){let r=Ct(t)?.method;if(!r)throw new Error("Schema is missing a method literal");let n=kr(r);if(typeof n!="string")
throw new Error("Schema method literal must be a string");return n}a(Wa,"getMethodLiteral");function Xa(t,e){let r=Ot(t,e);if(!r.success)throw r.error;return r.
data}a(Xa,"parseWithCompat");var s0=6e4,Js=class{static{a(this,"Protocol")}constructor(e){this._options=e,this._requestMessageId=0,this._requestHandlers=new Map,this._requestHandlerAbortControllers=
new Map,this._notificationHandlers=new Map,this._responseHandlers=new Map,this._progressHandlers=new Map,this._timeoutInfo=new Map,this._pendingDebouncedNotifications=
new Set,this._taskProgressTokens=new Map,this._requestResolvers=new Map,this.setNotificationHandler($s,r=>{this._oncancel(r)}),this.setNotificationHandler(Ts,r=>{
this._onprogress(r)}),this.setRequestHandler(zs,r=>({})),this._taskStore=e?.taskStore,this._taskMessageQueue=e?.taskMessageQueue,this._taskStore&&(this.setRequestHandler(
Es,async(r,n)=>{let s=await this._taskStore.getTask(r.params.taskId,n.sessionId);if(!s)throw new z(P.InvalidParams,"Failed to retrieve task: Task not found");return{
...s}}),this.setRequestHandler(Rs,async(r,n)=>{let s=a(async()=>{let o=r.params.taskId;if(!await this._taskStore.getTask(o,n.sessionId))throw new z(P.InvalidParams,
`Task not found: ${o}`);if(this._taskMessageQueue){let c;for(;c=await this._taskMessageQueue.dequeue(o,n.sessionId);){if(c.type==="response"||c.type==="error"){
let u=c.message,l=u.id,d=this._requestResolvers.get(l);if(d)if(this._requestResolvers.delete(l),c.type==="response")d(u);else{let f=u,h=new z(f.error.code,f.error.
message,f.error.data);d(h)}else{let f=c.type==="response"?"Response":"Error";this._onerror(new Error(`${f} handler missing for request ${l}`))}continue}await this.
_transport?.send(c.message,{relatedRequestId:n.requestId})}}let i=await this._taskStore.getTask(o,n.sessionId);if(!i)throw new z(P.InvalidParams,`Task not found\
: ${o}`);if(!jt(i.status))return await this._waitForTaskUpdate(o,n.signal,n.sessionId),await s();if(jt(i.status)){let c=await this._taskStore.getTaskResult(o,n.
sessionId);return this._clearTaskQueue(o,n.sessionId),{...c,_meta:{...c._meta,[Nt]:{taskId:o}}}}return await s()},"handleTaskResult");return await s()}),this.setRequestHandler(
Is,async(r,n)=>{try{let{tasks:s,nextCursor:o}=await this._taskStore.listTasks(r.params?.cursor,n.sessionId);return{tasks:s,nextCursor:o,_meta:{}}}catch(s){throw new z(
P.InvalidParams,`Failed to list tasks: ${s instanceof Error?s.message:String(s)}`)}}),this.setRequestHandler(Cs,async(r,n)=>{try{let s=await this._taskStore.getTask(
r.params.taskId,n.sessionId);if(!s)throw new z(P.InvalidParams,`Task not found: ${r.params.taskId}`);if(jt(s.status))throw new z(P.InvalidParams,`Cannot cancel \
task in terminal status: ${s.status}`);await this._taskStore.updateTaskStatus(r.params.taskId,"cancelled","Client cancelled task execution.",n.sessionId),this._clearTaskQueue(
r.params.taskId,n.sessionId);let o=await this._taskStore.getTask(r.params.taskId,n.sessionId);if(!o)throw new z(P.InvalidParams,`Task not found after cancellati\
on: ${r.params.taskId}`);return{_meta:{},...o}}catch(s){throw s instanceof z?s:new z(P.InvalidRequest,`Failed to cancel task: ${s instanceof Error?s.message:String(
s)}`)}}))}async _oncancel(e){if(!e.params.requestId)return;this._requestHandlerAbortControllers.get(e.params.requestId)?.abort(e.params.reason)}_setupTimeout(e,r,n,s,o=!1){
this._timeoutInfo.set(e,{timeoutId:setTimeout(s,r),startTime:Date.now(),timeout:r,maxTotalTimeout:n,resetTimeoutOnProgress:o,onTimeout:s})}_resetTimeout(e){let r=this.
_timeoutInfo.get(e);if(!r)return!1;let n=Date.now()-r.startTime;if(r.maxTotalTimeout&&n>=r.maxTotalTimeout)throw this._timeoutInfo.delete(e),z.fromError(P.RequestTimeout,
"Maximum total timeout exceeded",{maxTotalTimeout:r.maxTotalTimeout,totalElapsed:n});return clearTimeout(r.timeoutId),r.timeoutId=setTimeout(r.onTimeout,r.timeout),
!0}_cleanupTimeout(e){let r=this._timeoutInfo.get(e);r&&(clearTimeout(r.timeoutId),this._timeoutInfo.delete(e))}async connect(e){if(this._transport)throw new Error(
"Already connected to a transport. Call close() before connecting to a new transport, or use a separate Protocol instance per connection.");this._transport=e;let r=this.
transport?.onclose;this._transport.onclose=()=>{r?.(),this._onclose()};let n=this.transport?.onerror;this._transport.onerror=o=>{n?.(o),this._onerror(o)};let s=this.
_transport?.onmessage;this._transport.onmessage=(o,i)=>{s?.(o,i),hn(o)||If(o)?this._onresponse(o):Ra(o)?this._onrequest(o,i):Rf(o)?this._onnotification(o):this.
_onerror(new Error(`Unknown message type: ${JSON.stringify(o)}`))},await this._transport.start()}_onclose(){let e=this._responseHandlers;this._responseHandlers=
new Map,this._progressHandlers.clear(),this._taskProgressTokens.clear(),this._pendingDebouncedNotifications.clear();for(let n of this._timeoutInfo.values())clearTimeout(
n.timeoutId);this._timeoutInfo.clear();for(let n of this._requestHandlerAbortControllers.values())n.abort();this._requestHandlerAbortControllers.clear();let r=z.
fromError(P.ConnectionClosed,"Connection closed");this._transport=void 0,this.onclose?.();for(let n of e.values())n(r)}_onerror(e){this.onerror?.(e)}_onnotification(e){
let r=this._notificationHandlers.get(e.method)??this.fallbackNotificationHandler;r!==void 0&&Promise.resolve().then(()=>r(e)).catch(n=>this._onerror(new Error(`\
Uncaught error in notification handler: ${n}`)))}_onrequest(e,r){let n=this._requestHandlers.get(e.method)??this.fallbackRequestHandler,s=this._transport,o=e.params?.
_meta?.[Nt]?.taskId,i=s?.sessionId,c=this._taskStore,u=!0,l;if(o&&c&&this._taskMessageQueue&&i!==void 0&&(u=!1,l=(async()=>{if(!await c.getTask(o,i))throw new z(
P.InvalidParams,`Task not found: ${o}`);u=!0})()),n===void 0){let m={jsonrpc:"2.0",id:e.id,error:{code:P.MethodNotFound,message:"Method not found"}};if(o&&l){let g={
type:"error",message:m,timestamp:Date.now()};l.then(()=>this._enqueueTaskMessage(o,g,i),()=>s?.send(m)).catch(_=>this._onerror(new Error(`Failed to send an erro\
r response: ${_}`)))}else o&&this._taskMessageQueue?this._enqueueTaskMessage(o,{type:"error",message:m,timestamp:Date.now()},s?.sessionId).catch(g=>this._onerror(
new Error(`Failed to enqueue error response: ${g}`))):s?.send(m).catch(g=>this._onerror(new Error(`Failed to send an error response: ${g}`)));return}let d=new AbortController;
this._requestHandlerAbortControllers.set(e.id,d);let f=Tf(e.params)?e.params.task:void 0,h=this._taskStore?this.requestTaskStore(e,s?.sessionId):void 0,y={signal:d.
signal,sessionId:s?.sessionId,_meta:e.params?._meta,sendNotification:a(async m=>{if(d.signal.aborted)return;let g={relatedRequestId:e.id};o&&(g.relatedTask={taskId:o}),
await this.notification(m,g)},"sendNotification"),sendRequest:a(async(m,g,_)=>{if(d.signal.aborted)throw new z(P.ConnectionClosed,"Request was cancelled");let w={
..._,relatedRequestId:e.id};o&&!w.relatedTask&&(w.relatedTask={taskId:o});let T=w.relatedTask?.taskId??o;return T&&h&&await h.updateTaskStatus(T,"input_required"),
await this.request(m,g,w)},"sendRequest"),authInfo:r?.authInfo,requestId:e.id,requestInfo:r?.requestInfo,taskId:o,taskStore:h,taskRequestedTtl:f?.ttl,closeSSEStream:r?.
closeSSEStream,closeStandaloneSSEStream:r?.closeStandaloneSSEStream};(l??Promise.resolve()).then(()=>{if(l&&d.signal.aborted)throw new z(P.ConnectionClosed,"Req\
uest was cancelled");f&&this.assertTaskHandlerCapability(e.method)}).then(()=>n(e,y)).then(async m=>{if(d.signal.aborted)return;let g={result:m,jsonrpc:"2.0",id:e.
id};o&&this._taskMessageQueue?await this._enqueueTaskMessage(o,{type:"response",message:g,timestamp:Date.now()},s?.sessionId):await s?.send(g)},async m=>{if(d.signal.
aborted)return;let g={jsonrpc:"2.0",id:e.id,error:{code:Number.isSafeInteger(m.code)?m.code:P.InternalError,message:m.message??"Internal error",...m.data!==void 0&&
{data:m.data}}};o&&this._taskMessageQueue&&u?await this._enqueueTaskMessage(o,{type:"error",message:g,timestamp:Date.now()},s?.sessionId):await s?.send(g)}).catch(
m=>this._onerror(new Error(`Failed to send response: ${m}`))).finally(()=>{this._requestHandlerAbortControllers.get(e.id)===d&&this._requestHandlerAbortControllers.
delete(e.id)})}_onprogress(e){let{progressToken:r,...n}=e.params,s=Number(r),o=this._progressHandlers.get(s);if(!o){this._onerror(new Error(`Received a progress\
 notification for an unknown token: ${JSON.stringify(e)}`));return}let i=this._responseHandlers.get(s),c=this._timeoutInfo.get(s);if(c&&i&&c.resetTimeoutOnProgress)
try{this._resetTimeout(s)}catch(u){this._responseHandlers.delete(s),this._progressHandlers.delete(s),this._cleanupTimeout(s),i(u);return}o(n)}_onresponse(e){let r=Number(
e.id),n=this._requestResolvers.get(r);if(n){if(this._requestResolvers.delete(r),hn(e))n(e);else{let i=new z(e.error.code,e.error.message,e.error.data);n(i)}return}
let s=this._responseHandlers.get(r);if(s===void 0){this._onerror(new Error(`Received a response for an unknown message ID: ${JSON.stringify(e)}`));return}this._responseHandlers.
delete(r),this._cleanupTimeout(r);let o=!1;if(hn(e)&&e.result&&typeof e.result=="object"){let i=e.result;if(i.task&&typeof i.task=="object"){let c=i.task;typeof c.
taskId=="string"&&(o=!0,this._taskProgressTokens.set(c.taskId,r))}}if(o||this._progressHandlers.delete(r),hn(e))s(e);else{let i=z.fromError(e.error.code,e.error.
message,e.error.data);s(i)}}get transport(){return this._transport}async close(){await this._transport?.close()}async*requestStream(e,r,n){let{task:s}=n??{};if(!s){
try{yield{type:"result",result:await this.request(e,r,n)}}catch(i){yield{type:"error",error:i instanceof z?i:new z(P.InternalError,String(i))}}return}let o;try{
let i=await this.request(e,zr,n);if(i.task)o=i.task.taskId,yield{type:"taskCreated",task:i.task};else throw new z(P.InternalError,"Task creation did not return \
a task");for(;;){let c=await this.getTask({taskId:o},n);if(yield{type:"taskStatus",task:c},jt(c.status)){c.status==="completed"?yield{type:"result",result:await this.
getTaskResult({taskId:o},r,n)}:c.status==="failed"?yield{type:"error",error:new z(P.InternalError,`Task ${o} failed`)}:c.status==="cancelled"&&(yield{type:"erro\
r",error:new z(P.InternalError,`Task ${o} was cancelled`)});return}if(c.status==="input_required"){yield{type:"result",result:await this.getTaskResult({taskId:o},
r,n)};return}let u=c.pollInterval??this._options?.defaultTaskPollInterval??1e3;await new Promise(l=>setTimeout(l,u)),n?.signal?.throwIfAborted()}}catch(i){yield{
type:"error",error:i instanceof z?i:new z(P.InternalError,String(i))}}}request(e,r,n){let{relatedRequestId:s,resumptionToken:o,onresumptiontoken:i,task:c,relatedTask:u}=n??
{};return new Promise((l,d)=>{let f=a(T=>{d(T)},"earlyReject");if(!this._transport){f(new Error("Not connected"));return}if(this._options?.enforceStrictCapabilities===
!0)try{this.assertCapabilityForMethod(e.method),c&&this.assertTaskCapability(e.method)}catch(T){f(T);return}n?.signal?.throwIfAborted();let h=this._requestMessageId++,
y={...e,jsonrpc:"2.0",id:h};n?.onprogress&&(this._progressHandlers.set(h,n.onprogress),y.params={...e.params,_meta:{...e.params?._meta||{},progressToken:h}}),c&&
(y.params={...y.params,task:c}),u&&(y.params={...y.params,_meta:{...y.params?._meta||{},[Nt]:u}});let m=a(T=>{this._responseHandlers.delete(h),this._progressHandlers.
delete(h),this._cleanupTimeout(h),this._transport?.send({jsonrpc:"2.0",method:"notifications/cancelled",params:{requestId:h,reason:String(T)}},{relatedRequestId:s,
resumptionToken:o,onresumptiontoken:i}).catch(Y=>this._onerror(new Error(`Failed to send cancellation: ${Y}`)));let O=T instanceof z?T:new z(P.RequestTimeout,String(
T));d(O)},"cancel");this._responseHandlers.set(h,T=>{if(!n?.signal?.aborted){if(T instanceof Error)return d(T);try{let O=Ot(r,T.result);O.success?l(O.data):d(O.
error)}catch(O){d(O)}}}),n?.signal?.addEventListener("abort",()=>{m(n?.signal?.reason)});let g=n?.timeout??s0,_=a(()=>m(z.fromError(P.RequestTimeout,"Request ti\
med out",{timeout:g})),"timeoutHandler");this._setupTimeout(h,g,n?.maxTotalTimeout,_,n?.resetTimeoutOnProgress??!1);let w=u?.taskId;if(w){let T=a(O=>{let Y=this.
_responseHandlers.get(h);Y?Y(O):this._onerror(new Error(`Response handler missing for side-channeled request ${h}`))},"responseResolver");this._requestResolvers.
set(h,T),this._enqueueTaskMessage(w,{type:"request",message:y,timestamp:Date.now()}).catch(O=>{this._cleanupTimeout(h),d(O)})}else this._transport.send(y,{relatedRequestId:s,
resumptionToken:o,onresumptiontoken:i}).catch(T=>{this._cleanupTimeout(h),d(T)})})}async getTask(e,r){return this.request({method:"tasks/get",params:e},Ps,r)}async getTaskResult(e,r,n){
return this.request({method:"tasks/result",params:e},r,n)}async listTasks(e,r){return this.request({method:"tasks/list",params:e},Os,r)}async cancelTask(e,r){return this.
request({method:"tasks/cancel",params:e},Nf,r)}async notification(e,r){if(!this._transport)throw new Error("Not connected");this.assertNotificationCapability(e.
method);let n=r?.relatedTask?.taskId;if(n){let c={...e,jsonrpc:"2.0",params:{...e.params,_meta:{...e.params?._meta||{},[Nt]:r.relatedTask}}};await this._enqueueTaskMessage(
n,{type:"notification",message:c,timestamp:Date.now()});return}if((this._options?.debouncedNotificationMethods??[]).includes(e.method)&&!e.params&&!r?.relatedRequestId&&
!r?.relatedTask){if(this._pendingDebouncedNotifications.has(e.method))return;this._pendingDebouncedNotifications.add(e.method),Promise.resolve().then(()=>{if(this.
_pendingDebouncedNotifications.delete(e.method),!this._transport)return;let c={...e,jsonrpc:"2.0"};r?.relatedTask&&(c={...c,params:{...c.params,_meta:{...c.params?.
_meta||{},[Nt]:r.relatedTask}}}),this._transport?.send(c,r).catch(u=>this._onerror(u))});return}let i={...e,jsonrpc:"2.0"};r?.relatedTask&&(i={...i,params:{...i.
params,_meta:{...i.params?._meta||{},[Nt]:r.relatedTask}}}),await this._transport.send(i,r)}setRequestHandler(e,r){let n=Wa(e);this.assertRequestHandlerCapability(
n),this._requestHandlers.set(n,(s,o)=>{let i=Xa(e,s);return Promise.resolve(r(i,o))})}removeRequestHandler(e){this._requestHandlers.delete(e)}assertCanSetRequestHandler(e){
if(this._requestHandlers.has(e))throw new Error(`A request handler for ${e} already exists, which would be overridden`)}setNotificationHandler(e,r){let n=Wa(e);
this._notificationHandlers.set(n,s=>{let o=Xa(e,s);return Promise.resolve(r(o))})}removeNotificationHandler(e){this._notificationHandlers.delete(e)}_cleanupTaskProgressHandler(e){
let r=this._taskProgressTokens.get(e);r!==void 0&&(this._progressHandlers.delete(r),this._taskProgressTokens.delete(e))}async _enqueueTaskMessage(e,r,n){if(!this.
_taskStore||!this._taskMessageQueue)throw new Error("Cannot enqueue task message: taskStore and taskMessageQueue are not configured");let s=this._options?.maxTaskQueueSize;
await this._taskMessageQueue.enqueue(e,r,n??this._transport?.sessionId,s)}async _clearTaskQueue(e,r){if(this._taskMessageQueue){let n=await this._taskMessageQueue.
dequeueAll(e,r);for(let s of n)if(s.type==="request"&&Ra(s.message)){let o=s.message.id,i=this._requestResolvers.get(o);i?(i(new z(P.InternalError,"Task cancell\
ed or completed")),this._requestResolvers.delete(o)):this._onerror(new Error(`Resolver missing for request ${o} during task ${e} cleanup`))}}}async _waitForTaskUpdate(e,r,n){
let s=this._options?.defaultTaskPollInterval??1e3;try{let o=await this._taskStore?.getTask(e,n);o?.pollInterval&&(s=o.pollInterval)}catch{}return new Promise((o,i)=>{
if(r.aborted){i(new z(P.InvalidRequest,"Request cancelled"));return}let c=setTimeout(o,s);r.addEventListener("abort",()=>{clearTimeout(c),i(new z(P.InvalidRequest,
"Request cancelled"))},{once:!0})})}requestTaskStore(e,r){let n=this._taskStore;if(!n)throw new Error("No task store configured");return{createTask:a(async s=>{
if(!e)throw new Error("No request provided");return await n.createTask(s,e.id,{method:e.method,params:e.params},r)},"createTask"),getTask:a(async s=>{let o=await n.
getTask(s,r);if(!o)throw new z(P.InvalidParams,"Failed to retrieve task: Task not found");return o},"getTask"),storeTaskResult:a(async(s,o,i)=>{await n.storeTaskResult(
s,o,i,r);let c=await n.getTask(s,r);if(c){let u=bn.parse({method:"notifications/tasks/status",params:c});await this.notification(u),jt(c.status)&&this._cleanupTaskProgressHandler(
s)}},"storeTaskResult"),getTaskResult:a(s=>n.getTaskResult(s,r),"getTaskResult"),updateTaskStatus:a(async(s,o,i)=>{let c=await n.getTask(s,r);if(!c)throw new z(
P.InvalidParams,`Task "${s}" not found - it may have been cleaned up`);if(jt(c.status))throw new z(P.InvalidParams,`Cannot update task "${s}" from terminal stat\
us "${c.status}" to "${o}". Terminal states (completed, failed, cancelled) cannot transition to other states.`);await n.updateTaskStatus(s,o,i,r);let u=await n.
getTask(s,r);if(u){let l=bn.parse({method:"notifications/tasks/status",params:u});await this.notification(l),jt(u.status)&&this._cleanupTaskProgressHandler(s)}},
"updateTaskStatus"),listTasks:a(s=>n.listTasks(s,r),"listTasks")}}};function bp(t){return t!==null&&typeof t=="object"&&!Array.isArray(t)}a(bp,"isPlainObject");
function wp(t,e){let r={...t};for(let n in e){let s=n,o=e[s];if(o===void 0)continue;let i=r[s];bp(i)&&bp(o)?r[s]={...i,...o}:r[s]=o}return r}a(wp,"mergeCapabili\
ties");var Sg=ou(Fc(),1),kg=ou(xg(),1);function y$(){let t=new Sg.default({strict:!1,validateFormats:!0,validateSchema:!1,allErrors:!0});return(0,kg.default)(t),t}a(y$,"createDefaultAjvInstance");var Oo=class{static{
a(this,"AjvJsonSchemaValidator")}constructor(e){this._ajv=e??y$()}getValidator(e){let r="$id"in e&&typeof e.$id=="string"?this._ajv.getSchema(e.$id)??this._ajv.
compile(e):this._ajv.compile(e);return n=>r(n)?{valid:!0,data:n,errorMessage:void 0}:{valid:!1,data:void 0,errorMessage:this._ajv.errorsText(r.errors)}}};var Co=class{static{a(this,"ExperimentalServerTasks")}constructor(e){this._server=e}requestStream(e,r,n){return this._server.requestStream(e,r,n)}createMessageStream(e,r){
let n=this._server.getClientCapabilities();if((e.tools||e.toolChoice)&&!n?.sampling?.tools)throw new Error("Client does not support sampling tools capability.");
if(e.messages.length>0){let s=e.messages[e.messages.length-1],o=Array.isArray(s.content)?s.content:[s.content],i=o.some(d=>d.type==="tool_result"),c=e.messages.
length>1?e.messages[e.messages.length-2]:void 0,u=c?Array.isArray(c.content)?c.content:[c.content]:[],l=u.some(d=>d.type==="tool_use");if(i){if(o.some(d=>d.type!==
"tool_result"))throw new Error("The last message must contain only tool_result content if any is present");if(!l)throw new Error("tool_result blocks are not mat\
ching any tool_use from the previous message")}if(l){let d=new Set(u.filter(h=>h.type==="tool_use").map(h=>h.id)),f=new Set(o.filter(h=>h.type==="tool_result").
map(h=>h.toolUseId));if(d.size!==f.size||![...d].every(h=>f.has(h)))throw new Error("ids of tool_result blocks and tool_use blocks from previous message do not \
match")}}return this.requestStream({method:"sampling/createMessage",params:e},Sn,r)}elicitInputStream(e,r){let n=this._server.getClientCapabilities(),s=e.mode??
"form";switch(s){case"url":{if(!n?.elicitation?.url)throw new Error("Client does not support url elicitation.");break}case"form":{if(!n?.elicitation?.form)throw new Error(
"Client does not support form elicitation.");break}}let o=s==="form"&&e.mode===void 0?{...e,mode:"form"}:e;return this.requestStream({method:"elicitation/create",
params:o},Pr,r)}async getTask(e,r){return this._server.getTask({taskId:e},r)}async getTaskResult(e,r,n){return this._server.getTaskResult({taskId:e},r,n)}async listTasks(e,r){
return this._server.listTasks(e?{cursor:e}:void 0,r)}async cancelTask(e,r){return this._server.cancelTask({taskId:e},r)}};function $g(t,e,r){if(!t)throw new Error(`${r} does not support task creation (required for ${e})`);switch(e){case"tools/call":if(!t.tools?.call)throw new Error(
`${r} does not support task creation for tools/call (required for ${e})`);break;default:break}}a($g,"assertToolsCallTaskCapability");function zg(t,e,r){if(!t)throw new Error(
`${r} does not support task creation (required for ${e})`);switch(e){case"sampling/createMessage":if(!t.sampling?.createMessage)throw new Error(`${r} does not s\
upport task creation for sampling/createMessage (required for ${e})`);break;case"elicitation/create":if(!t.elicitation?.create)throw new Error(`${r} does not su\
pport task creation for elicitation/create (required for ${e})`);break;default:break}}a(zg,"assertClientRequestTaskCapability");var No=class extends Js{static{a(this,"Server")}constructor(e,r){super(r),this._serverInfo=e,this._loggingLevels=new Map,this.LOG_LEVEL_SEVERITY=new Map(xn.options.
map((n,s)=>[n,s])),this.isMessageIgnored=(n,s)=>{let o=this._loggingLevels.get(s);return o?this.LOG_LEVEL_SEVERITY.get(n)<this.LOG_LEVEL_SEVERITY.get(o):!1},this.
_capabilities=r?.capabilities??{},this._instructions=r?.instructions,this._jsonSchemaValidator=r?.jsonSchemaValidator??new Oo,this.setRequestHandler(Ca,n=>this.
_oninitialize(n)),this.setNotificationHandler(Na,()=>this.oninitialized?.()),this._capabilities.logging&&this.setRequestHandler(La,async(n,s)=>{let o=s.sessionId||
s.requestInfo?.headers["mcp-session-id"]||void 0,{level:i}=n.params,c=xn.safeParse(i);return c.success&&this._loggingLevels.set(o,c.data),{}})}get experimental(){
return this._experimental||(this._experimental={tasks:new Co(this)}),this._experimental}registerCapabilities(e){if(this.transport)throw new Error("Cannot regist\
er capabilities after connecting to transport");this._capabilities=wp(this._capabilities,e)}setRequestHandler(e,r){let s=Ct(e)?.method;if(!s)throw new Error("Sc\
hema is missing a method literal");let o=kr(s);if(typeof o!="string")throw new Error("Schema method literal must be a string");if(o==="tools/call"){let c=a(async(u,l)=>{
let d=Ot(Er,u);if(!d.success){let m=d.error instanceof Error?d.error.message:String(d.error);throw new z(P.InvalidParams,`Invalid tools/call request: ${m}`)}let{
params:f}=d.data,h=await Promise.resolve(r(u,l));if(f.task){let m=Ot(zr,h);if(!m.success){let g=m.error instanceof Error?m.error.message:String(m.error);throw new z(
P.InvalidParams,`Invalid task creation result: ${g}`)}return m.data}let y=Ot(Zs,h);if(!y.success){let m=y.error instanceof Error?y.error.message:String(y.error);
throw new z(P.InvalidParams,`Invalid tools/call result: ${m}`)}return y.data},"wrappedHandler");return super.setRequestHandler(e,c)}return super.setRequestHandler(
e,r)}assertCapabilityForMethod(e){switch(e){case"sampling/createMessage":if(!this._clientCapabilities?.sampling)throw new Error(`Client does not support samplin\
g (required for ${e})`);break;case"elicitation/create":if(!this._clientCapabilities?.elicitation)throw new Error(`Client does not support elicitation (required \
for ${e})`);break;case"roots/list":if(!this._clientCapabilities?.roots)throw new Error(`Client does not support listing roots (required for ${e})`);break;case"p\
ing":break}}assertNotificationCapability(e){switch(e){case"notifications/message":if(!this._capabilities.logging)throw new Error(`Server does not support loggin\
g (required for ${e})`);break;case"notifications/resources/updated":case"notifications/resources/list_changed":if(!this._capabilities.resources)throw new Error(
`Server does not support notifying about resources (required for ${e})`);break;case"notifications/tools/list_changed":if(!this._capabilities.tools)throw new Error(
`Server does not support notifying of tool list changes (required for ${e})`);break;case"notifications/prompts/list_changed":if(!this._capabilities.prompts)throw new Error(
`Server does not support notifying of prompt list changes (required for ${e})`);break;case"notifications/elicitation/complete":if(!this._clientCapabilities?.elicitation?.
url)throw new Error(`Client does not support URL elicitation (required for ${e})`);break;case"notifications/cancelled":break;case"notifications/progress":break}}assertRequestHandlerCapability(e){
if(this._capabilities)switch(e){case"completion/complete":if(!this._capabilities.completions)throw new Error(`Server does not support completions (required for ${e}\
)`);break;case"logging/setLevel":if(!this._capabilities.logging)throw new Error(`Server does not support logging (required for ${e})`);break;case"prompts/get":case"\
prompts/list":if(!this._capabilities.prompts)throw new Error(`Server does not support prompts (required for ${e})`);break;case"resources/list":case"resources/te\
mplates/list":case"resources/read":if(!this._capabilities.resources)throw new Error(`Server does not support resources (required for ${e})`);break;case"tools/ca\
ll":case"tools/list":if(!this._capabilities.tools)throw new Error(`Server does not support tools (required for ${e})`);break;case"tasks/get":case"tasks/list":case"\
tasks/result":case"tasks/cancel":if(!this._capabilities.tasks)throw new Error(`Server does not support tasks capability (required for ${e})`);break;case"ping":case"\
initialize":break}}assertTaskCapability(e){zg(this._clientCapabilities?.tasks?.requests,e,"Client")}assertTaskHandlerCapability(e){this._capabilities&&$g(this._capabilities.
tasks?.requests,e,"Server")}async _oninitialize(e){let r=e.params.protocolVersion;return this._clientCapabilities=e.params.capabilities,this._clientVersion=e.params.
clientInfo,{protocolVersion:kf.includes(r)?r:Ea,capabilities:this.getCapabilities(),serverInfo:this._serverInfo,...this._instructions&&{instructions:this._instructions}}}getClientCapabilities(){
return this._clientCapabilities}getClientVersion(){return this._clientVersion}getCapabilities(){return this._capabilities}async ping(){return this.request({method:"\
ping"},ks)}async createMessage(e,r){if((e.tools||e.toolChoice)&&!this._clientCapabilities?.sampling?.tools)throw new Error("Client does not support sampling too\
ls capability.");if(e.messages.length>0){let n=e.messages[e.messages.length-1],s=Array.isArray(n.content)?n.content:[n.content],o=s.some(l=>l.type==="tool_resul\
t"),i=e.messages.length>1?e.messages[e.messages.length-2]:void 0,c=i?Array.isArray(i.content)?i.content:[i.content]:[],u=c.some(l=>l.type==="tool_use");if(o){if(s.
some(l=>l.type!=="tool_result"))throw new Error("The last message must contain only tool_result content if any is present");if(!u)throw new Error("tool_result b\
locks are not matching any tool_use from the previous message")}if(u){let l=new Set(c.filter(f=>f.type==="tool_use").map(f=>f.id)),d=new Set(s.filter(f=>f.type===
"tool_result").map(f=>f.toolUseId));if(l.size!==d.size||![...l].every(f=>d.has(f)))throw new Error("ids of tool_result blocks and tool_use blocks from previous \
message do not match")}}return e.tools?this.request({method:"sampling/createMessage",params:e},Fa,r):this.request({method:"sampling/createMessage",params:e},Sn,
r)}async elicitInput(e,r){switch(e.mode??"form"){case"url":{if(!this._clientCapabilities?.elicitation?.url)throw new Error("Client does not support url elicitat\
ion.");let s=e;return this.request({method:"elicitation/create",params:s},Pr,r)}case"form":{if(!this._clientCapabilities?.elicitation?.form)throw new Error("Cli\
ent does not support form elicitation.");let s=e.mode==="form"?e:{...e,mode:"form"},o=await this.request({method:"elicitation/create",params:s},Pr,r);if(o.action===
"accept"&&o.content&&s.requestedSchema)try{let c=this._jsonSchemaValidator.getValidator(s.requestedSchema)(o.content);if(!c.valid)throw new z(P.InvalidParams,`E\
licitation response content does not match requested schema: ${c.errorMessage}`)}catch(i){throw i instanceof z?i:new z(P.InternalError,`Error validating elicita\
tion response: ${i instanceof Error?i.message:String(i)}`)}return o}}}createElicitationCompletionNotifier(e,r){if(!this._clientCapabilities?.elicitation?.url)throw new Error(
"Client does not support URL elicitation (required for notifications/elicitation/complete)");return()=>this.notification({method:"notifications/elicitation/comp\
lete",params:{elicitationId:e}},r)}async listRoots(e,r){return this.request({method:"roots/list",params:e},Va,r)}async sendLoggingMessage(e,r){if(this._capabilities.
logging&&!this.isMessageIgnored(e.level,r))return this.notification({method:"notifications/message",params:e})}async sendResourceUpdated(e){return this.notification(
{method:"notifications/resources/updated",params:e})}async sendResourceListChanged(){return this.notification({method:"notifications/resources/list_changed"})}async sendToolListChanged(){
return this.notification({method:"notifications/tools/list_changed"})}async sendPromptListChanged(){return this.notification({method:"notifications/prompts/list\
_changed"})}};var Eg=Symbol.for("mcp.completable");function Wc(t){return!!t&&typeof t=="object"&&Eg in t}a(Wc,"isCompletable");function Pg(t){return t[Eg]?.complete}a(Pg,"getCompleter");var Tg;(function(t){t.Completable="McpCompletable"})(Tg||(Tg={}));var jo=class t{static{a(this,"UriTemplate")}static isTemplate(e){return/\{[^}\s]+\}/.test(e)}static validateLength(e,r,n){if(e.length>r)throw new Error(`${n} ex\
ceeds maximum length of ${r} characters (got ${e.length})`)}get variableNames(){return this.parts.flatMap(e=>typeof e=="string"?[]:e.names)}constructor(e){t.validateLength(
e,1e6,"Template"),this.template=e,this.parts=this.parse(e)}toString(){return this.template}parse(e){let r=[],n="",s=0,o=0;for(;s<e.length;)if(e[s]==="{"){n&&(r.
push(n),n="");let i=e.indexOf("}",s);if(i===-1)throw new Error("Unclosed template expression");if(o++,o>1e4)throw new Error("Template contains too many expressi\
ons (max 10000)");let c=e.slice(s+1,i),u=this.getOperator(c),l=c.includes("*"),d=this.getNames(c),f=d[0];for(let h of d)t.validateLength(h,1e6,"Variable name");
r.push({name:f,operator:u,names:d,exploded:l}),s=i+1}else n+=e[s],s++;return n&&r.push(n),r}getOperator(e){return["+","#",".","/","?","&"].find(n=>e.startsWith(
n))||""}getNames(e){let r=this.getOperator(e);return e.slice(r.length).split(",").map(n=>n.replace("*","").trim()).filter(n=>n.length>0)}encodeValue(e,r){return t.
validateLength(e,1e6,"Variable value"),r==="+"||r==="#"?encodeURI(e):encodeURIComponent(e)}expandPart(e,r){if(e.operator==="?"||e.operator==="&"){let i=e.names.
map(u=>{let l=r[u];if(l===void 0)return"";let d=Array.isArray(l)?l.map(f=>this.encodeValue(f,e.operator)).join(","):this.encodeValue(l.toString(),e.operator);return`${u}\
=${d}`}).filter(u=>u.length>0);return i.length===0?"":(e.operator==="?"?"?":"&")+i.join("&")}if(e.names.length>1){let i=e.names.map(c=>r[c]).filter(c=>c!==void 0);
return i.length===0?"":i.map(c=>Array.isArray(c)?c[0]:c).join(",")}let n=r[e.name];if(n===void 0)return"";let o=(Array.isArray(n)?n:[n]).map(i=>this.encodeValue(
i,e.operator));switch(e.operator){case"":return o.join(",");case"+":return o.join(",");case"#":return"#"+o.join(",");case".":return"."+o.join(".");case"/":return"\
/"+o.join("/");default:return o.join(",")}}expand(e){let r="",n=!1;for(let s of this.parts){if(typeof s=="string"){r+=s;continue}let o=this.expandPart(s,e);o&&((s.
operator==="?"||s.operator==="&")&&n?r+=o.replace("?","&"):r+=o,(s.operator==="?"||s.operator==="&")&&(n=!0))}return r}escapeRegExp(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}partToRegExp(e){let r=[];for(let o of e.names)t.validateLength(o,1e6,"Variable name");if(e.operator==="?"||e.operator==="&"){for(let o=0;o<e.names.length;o++){
let i=e.names[o],c=o===0?"\\"+e.operator:"&";r.push({pattern:c+this.escapeRegExp(i)+"=([^&]+)",name:i})}return r}let n,s=e.name;switch(e.operator){case"":n=e.exploded?
"([^/,]+(?:,[^/,]+)*)":"([^/,]+)";break;case"+":case"#":n="(.+)";break;case".":n="\\.([^/,]+)";break;case"/":n="/"+(e.exploded?"([^/,]+(?:,[^/,]+)*)":"([^/,]+)");
break;default:n="([^/]+)"}return r.push({pattern:n,name:s}),r}match(e){t.validateLength(e,1e6,"URI");let r="^",n=[];for(let c of this.parts)if(typeof c=="string")
r+=this.escapeRegExp(c);else{let u=this.partToRegExp(c);for(let{pattern:l,name:d}of u)r+=l,n.push({name:d,exploded:c.exploded})}r+="$",t.validateLength(r,1e6,"G\
enerated regex pattern");let s=new RegExp(r),o=e.match(s);if(!o)return null;let i={};for(let c=0;c<n.length;c++){let{name:u,exploded:l}=n[c],d=o[c+1],f=u.replace(
"*","");l&&d.includes(",")?i[f]=d.split(","):i[f]=d}return i}};var _$=/^[A-Za-z0-9._-]{1,128}$/;function v$(t){let e=[];if(t.length===0)return{isValid:!1,warnings:["Tool name cannot be empty"]};if(t.length>128)return{isValid:!1,
warnings:[`Tool name exceeds maximum length of 128 characters (current: ${t.length})`]};if(t.includes(" ")&&e.push("Tool name contains spaces, which may cause p\
arsing issues"),t.includes(",")&&e.push("Tool name contains commas, which may cause parsing issues"),(t.startsWith("-")||t.endsWith("-"))&&e.push("Tool name sta\
rts or ends with a dash, which may cause parsing issues in some contexts"),(t.startsWith(".")||t.endsWith("."))&&e.push("Tool name starts or ends with a dot, wh\
ich may cause parsing issues in some contexts"),!_$.test(t)){let r=t.split("").filter(n=>!/[A-Za-z0-9._-]/.test(n)).filter((n,s,o)=>o.indexOf(n)===s);return e.push(
`Tool name contains invalid characters: ${r.map(n=>`"${n}"`).join(", ")}`,"Allowed characters are: A-Z, a-z, 0-9, underscore (_), dash (-), and dot (.)"),{isValid:!1,
warnings:e}}return{isValid:!0,warnings:e}}a(v$,"validateToolName");function b$(t,e){if(e.length>0){console.warn(`Tool name validation warning for "${t}":`);for(let r of e)
console.warn(`  - ${r}`);console.warn("Tool registration will proceed, but this may cause compatibility issues."),console.warn("Consider updating the tool name \
to conform to the MCP tool naming standard."),console.warn("See SEP: Specify Format for Tool Names (https://github.com/modelcontextprotocol/modelcontextprotocol\
/issues/986) for more details.")}}a(b$,"issueToolNameWarning");function Xc(t){let e=v$(t);return b$(t,e.warnings),e.isValid}a(Xc,"validateAndWarnToolName");var Ao=class{static{a(this,"ExperimentalMcpServerTasks")}constructor(e){this._mcpServer=e}registerToolTask(e,r,n){let s={taskSupport:"required",...r.execution};
if(s.taskSupport==="forbidden")throw new Error(`Cannot register task-based tool '${e}' with taskSupport 'forbidden'. Use registerTool() instead.`);return this._mcpServer.
_createRegisteredTool(e,r.title,r.description,r.inputSchema,r.outputSchema,r.annotations,s,r._meta,n)}};function w$(t,e){let r=0,n=[t];for(;n.length>0;){let s=n.pop();if(!(s===null||typeof s!="object"))if(Array.isArray(s))for(let o of s){if(++r>e)return r;o!==null&&
typeof o=="object"&&n.push(o)}else for(let o in s){if(!Object.prototype.hasOwnProperty.call(s,o))continue;if(++r>e)return r;let i=s[o];i!==null&&typeof i=="obje\
ct"&&n.push(i)}}return r}a(w$,"toolInputElementCount");function x$(t){if(!(t===void 0||t===1/0)){if(typeof t!="number"||Number.isNaN(t)||t<1)throw new RangeError(
`maxToolInputElements must be a number of at least 1, or Infinity, got ${String(t)}`);return t}}a(x$,"resolveMaxToolInputElements");var Mo=class{static{a(this,"\
McpServer")}constructor(e,r){this._registeredResources={},this._registeredResourceTemplates={},this._registeredTools={},this._registeredPrompts={},this._toolHandlersInitialized=
!1,this._completionHandlerInitialized=!1,this._resourceHandlersInitialized=!1,this._promptHandlersInitialized=!1,this.server=new No(e,r),this._maxToolInputElements=
x$(r?.maxToolInputElements),r?.capabilities?.tools&&this.setToolRequestHandlers(),r?.capabilities?.resources&&this.setResourceRequestHandlers(),r?.capabilities?.
prompts&&this.setPromptRequestHandlers()}get experimental(){return this._experimental||(this._experimental={tasks:new Ao(this)}),this._experimental}async connect(e){
return await this.server.connect(e)}async close(){await this.server.close()}setToolRequestHandlers(){this._toolHandlersInitialized||(this.server.assertCanSetRequestHandler(
Ut(qs)),this.server.assertCanSetRequestHandler(Ut(Er)),this.server.registerCapabilities({tools:{listChanged:!0}}),this.server.setRequestHandler(qs,()=>({tools:Object.
entries(this._registeredTools).filter(([,e])=>e.enabled).map(([e,r])=>{let n={name:e,title:r.title,description:r.description,inputSchema:(()=>{let s=Sr(r.inputSchema);
return s?Ga(s,{strictUnions:!0,pipeStrategy:"input"}):S$})(),annotations:r.annotations,execution:r.execution,_meta:r._meta};if(r.outputSchema){let s=Sr(r.outputSchema);
s&&(n.outputSchema=Ga(s,{strictUnions:!0,pipeStrategy:"output"}))}return n})})),this.server.setRequestHandler(Er,async(e,r)=>{try{let n=this._registeredTools[e.
params.name];if(!n)throw new z(P.InvalidParams,`Tool ${e.params.name} not found`);if(!n.enabled)throw new z(P.InvalidParams,`Tool ${e.params.name} disabled`);let s=!!e.
params.task,o=n.execution?.taskSupport,i="createTask"in n.handler;if((o==="required"||o==="optional")&&!i)throw new z(P.InternalError,`Tool ${e.params.name} has\
 taskSupport '${o}' but was not registered with registerToolTask`);if(o==="required"&&!s)throw new z(P.MethodNotFound,`Tool ${e.params.name} requires task augme\
ntation (taskSupport: 'required')`);if(o==="optional"&&!s&&i)return await this.handleAutomaticTaskPolling(n,e,r);let c=await this.validateToolInput(n,e.params.arguments,
e.params.name),u=await this.executeToolHandler(n,c,r);return s||await this.validateToolOutput(n,u,e.params.name),u}catch(n){if(n instanceof z&&n.code===P.UrlElicitationRequired)
throw n;return this.createToolError(n instanceof Error?n.message:String(n))}}),this._toolHandlersInitialized=!0)}createToolError(e){return{content:[{type:"text",
text:e}],isError:!0}}async validateToolInput(e,r,n){if(this._maxToolInputElements!==void 0&&w$(r,this._maxToolInputElements)>this._maxToolInputElements)throw new z(
P.InvalidParams,`Invalid arguments for tool ${n}: arguments contain more than the maximum of ${this._maxToolInputElements} elements`);if(!e.inputSchema)return;let o=Sr(
e.inputSchema)??e.inputSchema,i=await ps(o,r??{});if(!i.success){let c="error"in i?i.error:"Unknown error",u=ms(c);throw new z(P.InvalidParams,`Input validation\
 error: Invalid arguments for tool ${n}: ${u}`)}return i.data}async validateToolOutput(e,r,n){if(!e.outputSchema||!("content"in r)||r.isError)return;if(!r.structuredContent)
throw new z(P.InvalidParams,`Output validation error: Tool ${n} has an output schema but no structured content was provided`);let s=Sr(e.outputSchema),o=await ps(
s,r.structuredContent);if(!o.success){let i="error"in o?o.error:"Unknown error",c=ms(i);throw new z(P.InvalidParams,`Output validation error: Invalid structured\
 content for tool ${n}: ${c}`)}}async executeToolHandler(e,r,n){let s=e.handler;if("createTask"in s){if(!n.taskStore)throw new Error("No task store provided.");
let i={...n,taskStore:n.taskStore};if(e.inputSchema){let c=s;return await Promise.resolve(c.createTask(r,i))}else{let c=s;return await Promise.resolve(c.createTask(
i))}}if(e.inputSchema){let i=s;return await Promise.resolve(i(r,n))}else{let i=s;return await Promise.resolve(i(n))}}async handleAutomaticTaskPolling(e,r,n){if(!n.
taskStore)throw new Error("No task store provided for task-capable tool.");let s=await this.validateToolInput(e,r.params.arguments,r.params.name),o=e.handler,i={
...n,taskStore:n.taskStore},c=s?await Promise.resolve(o.createTask(s,i)):await Promise.resolve(o.createTask(i)),u=c.task.taskId,l=c.task,d=l.pollInterval??5e3;for(;l.
status!=="completed"&&l.status!=="failed"&&l.status!=="cancelled";){await new Promise(h=>setTimeout(h,d));let f=await n.taskStore.getTask(u);if(!f)throw new z(P.
InternalError,`Task ${u} not found during polling`);l=f}return await n.taskStore.getTaskResult(u)}setCompletionRequestHandler(){this._completionHandlerInitialized||
(this.server.assertCanSetRequestHandler(Ut(Ls)),this.server.registerCapabilities({completions:{}}),this.server.setRequestHandler(Ls,async e=>{switch(e.params.ref.
type){case"ref/prompt":return Zf(e),this.handlePromptCompletion(e,e.params.ref);case"ref/resource":return Lf(e),this.handleResourceCompletion(e,e.params.ref);default:
throw new z(P.InvalidParams,`Invalid completion reference: ${e.params.ref}`)}}),this._completionHandlerInitialized=!0)}async handlePromptCompletion(e,r){let n=this.
_registeredPrompts[r.name];if(!n)throw new z(P.InvalidParams,`Prompt ${r.name} not found`);if(!n.enabled)throw new z(P.InvalidParams,`Prompt ${r.name} disabled`);
if(!n.argsSchema)return ts;let o=Ct(n.argsSchema)?.[e.params.argument.name];if(!Wc(o))return ts;let i=Pg(o);if(!i)return ts;let c=await i(e.params.argument.value,
e.params.context);return Ig(c)}async handleResourceCompletion(e,r){let n=Object.values(this._registeredResourceTemplates).find(i=>i.resourceTemplate.uriTemplate.
toString()===r.uri);if(!n){if(this._registeredResources[r.uri])return ts;throw new z(P.InvalidParams,`Resource template ${e.params.ref.uri} not found`)}let s=n.
resourceTemplate.completeCallback(e.params.argument.name);if(!s)return ts;let o=await s(e.params.argument.value,e.params.context);return Ig(o)}setResourceRequestHandlers(){
this._resourceHandlersInitialized||(this.server.assertCanSetRequestHandler(Ut(Ns)),this.server.assertCanSetRequestHandler(Ut(js)),this.server.assertCanSetRequestHandler(
Ut(As)),this.server.registerCapabilities({resources:{listChanged:!0}}),this.server.setRequestHandler(Ns,async(e,r)=>{let n=Object.entries(this._registeredResources).
filter(([o,i])=>i.enabled).map(([o,i])=>({uri:o,name:i.name,...i.metadata})),s=[];for(let o of Object.values(this._registeredResourceTemplates)){if(!o.resourceTemplate.
listCallback)continue;let i=await o.resourceTemplate.listCallback(r);for(let c of i.resources)s.push({...o.metadata,...c})}return{resources:[...n,...s]}}),this.
server.setRequestHandler(js,async()=>({resourceTemplates:Object.entries(this._registeredResourceTemplates).map(([r,n])=>({name:r,uriTemplate:n.resourceTemplate.
uriTemplate.toString(),...n.metadata}))})),this.server.setRequestHandler(As,async(e,r)=>{let n=new URL(e.params.uri),s=this._registeredResources[n.toString()];if(s){
if(!s.enabled)throw new z(P.InvalidParams,`Resource ${n} disabled`);return s.readCallback(n,r)}for(let o of Object.values(this._registeredResourceTemplates)){let i=o.
resourceTemplate.uriTemplate.match(n.toString());if(i)return o.readCallback(n,i,r)}throw new z(P.InvalidParams,`Resource ${n} not found`)}),this._resourceHandlersInitialized=
!0)}setPromptRequestHandlers(){this._promptHandlersInitialized||(this.server.assertCanSetRequestHandler(Ut(Ms)),this.server.assertCanSetRequestHandler(Ut(Ds)),this.
server.registerCapabilities({prompts:{listChanged:!0}}),this.server.setRequestHandler(Ms,()=>({prompts:Object.entries(this._registeredPrompts).filter(([,e])=>e.
enabled).map(([e,r])=>({name:e,title:r.title,description:r.description,arguments:r.argsSchema?k$(r.argsSchema):void 0}))})),this.server.setRequestHandler(Ds,async(e,r)=>{
let n=this._registeredPrompts[e.params.name];if(!n)throw new z(P.InvalidParams,`Prompt ${e.params.name} not found`);if(!n.enabled)throw new z(P.InvalidParams,`P\
rompt ${e.params.name} disabled`);if(n.argsSchema){let s=Sr(n.argsSchema),o=await ps(s,e.params.arguments??{});if(!o.success){let u="error"in o?o.error:"Unknown\
 error",l=ms(u);throw new z(P.InvalidParams,`Invalid arguments for prompt ${e.params.name}: ${l}`)}let i=o.data,c=n.callback;return await Promise.resolve(c(i,r))}else{
let s=n.callback;return await Promise.resolve(s(r))}}),this._promptHandlersInitialized=!0)}resource(e,r,...n){let s;typeof n[0]=="object"&&(s=n.shift());let o=n[0];
if(typeof r=="string"){if(this._registeredResources[r])throw new Error(`Resource ${r} is already registered`);let i=this._createRegisteredResource(e,void 0,r,s,
o);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),i}else{if(this._registeredResourceTemplates[e])throw new Error(`Resource template ${e}\
 is already registered`);let i=this._createRegisteredResourceTemplate(e,void 0,r,s,o);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),i}}registerResource(e,r,n,s){
if(typeof r=="string"){if(this._registeredResources[r])throw new Error(`Resource ${r} is already registered`);let o=this._createRegisteredResource(e,n.title,r,n,
s);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),o}else{if(this._registeredResourceTemplates[e])throw new Error(`Resource template ${e}\
 is already registered`);let o=this._createRegisteredResourceTemplate(e,n.title,r,n,s);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),o}}_createRegisteredResource(e,r,n,s,o){
let i={name:e,title:r,metadata:s,readCallback:o,enabled:!0,disable:a(()=>i.update({enabled:!1}),"disable"),enable:a(()=>i.update({enabled:!0}),"enable"),remove:a(
()=>i.update({uri:null}),"remove"),update:a(c=>{typeof c.uri<"u"&&c.uri!==n&&(delete this._registeredResources[n],c.uri&&(this._registeredResources[c.uri]=i)),typeof c.
name<"u"&&(i.name=c.name),typeof c.title<"u"&&(i.title=c.title),typeof c.metadata<"u"&&(i.metadata=c.metadata),typeof c.callback<"u"&&(i.readCallback=c.callback),
typeof c.enabled<"u"&&(i.enabled=c.enabled),this.sendResourceListChanged()},"update")};return this._registeredResources[n]=i,i}_createRegisteredResourceTemplate(e,r,n,s,o){
let i={resourceTemplate:n,title:r,metadata:s,readCallback:o,enabled:!0,disable:a(()=>i.update({enabled:!1}),"disable"),enable:a(()=>i.update({enabled:!0}),"enab\
le"),remove:a(()=>i.update({name:null}),"remove"),update:a(l=>{typeof l.name<"u"&&l.name!==e&&(delete this._registeredResourceTemplates[e],l.name&&(this._registeredResourceTemplates[l.
name]=i)),typeof l.title<"u"&&(i.title=l.title),typeof l.template<"u"&&(i.resourceTemplate=l.template),typeof l.metadata<"u"&&(i.metadata=l.metadata),typeof l.callback<
"u"&&(i.readCallback=l.callback),typeof l.enabled<"u"&&(i.enabled=l.enabled),this.sendResourceListChanged()},"update")};this._registeredResourceTemplates[e]=i;let c=n.
uriTemplate.variableNames;return Array.isArray(c)&&c.some(l=>!!n.completeCallback(l))&&this.setCompletionRequestHandler(),i}_createRegisteredPrompt(e,r,n,s,o){let i={
title:r,description:n,argsSchema:s===void 0?void 0:Gt(s),callback:o,enabled:!0,disable:a(()=>i.update({enabled:!1}),"disable"),enable:a(()=>i.update({enabled:!0}),
"enable"),remove:a(()=>i.update({name:null}),"remove"),update:a(c=>{typeof c.name<"u"&&c.name!==e&&(delete this._registeredPrompts[e],c.name&&(this._registeredPrompts[c.
name]=i)),typeof c.title<"u"&&(i.title=c.title),typeof c.description<"u"&&(i.description=c.description),typeof c.argsSchema<"u"&&(i.argsSchema=Gt(c.argsSchema)),
typeof c.callback<"u"&&(i.callback=c.callback),typeof c.enabled<"u"&&(i.enabled=c.enabled),this.sendPromptListChanged()},"update")};return this._registeredPrompts[e]=
i,s&&Object.values(s).some(u=>{let l=u instanceof vs?u._def?.innerType:u;return Wc(l)})&&this.setCompletionRequestHandler(),i}_createRegisteredTool(e,r,n,s,o,i,c,u,l){
Xc(e);let d={title:r,description:n,inputSchema:Rg(s),outputSchema:Rg(o),annotations:i,execution:c,_meta:u,handler:l,enabled:!0,disable:a(()=>d.update({enabled:!1}),
"disable"),enable:a(()=>d.update({enabled:!0}),"enable"),remove:a(()=>d.update({name:null}),"remove"),update:a(f=>{typeof f.name<"u"&&f.name!==e&&(typeof f.name==
"string"&&Xc(f.name),delete this._registeredTools[e],f.name&&(this._registeredTools[f.name]=d)),typeof f.title<"u"&&(d.title=f.title),typeof f.description<"u"&&
(d.description=f.description),typeof f.paramsSchema<"u"&&(d.inputSchema=Gt(f.paramsSchema)),typeof f.outputSchema<"u"&&(d.outputSchema=Gt(f.outputSchema)),typeof f.
callback<"u"&&(d.handler=f.callback),typeof f.annotations<"u"&&(d.annotations=f.annotations),typeof f._meta<"u"&&(d._meta=f._meta),typeof f.enabled<"u"&&(d.enabled=
f.enabled),this.sendToolListChanged()},"update")};return this._registeredTools[e]=d,this.setToolRequestHandlers(),this.sendToolListChanged(),d}tool(e,...r){if(this.
_registeredTools[e])throw new Error(`Tool ${e} is already registered`);let n,s,o,i;if(typeof r[0]=="string"&&(n=r.shift()),r.length>1){let u=r[0];if(Qc(u))s=r.shift(),
r.length>1&&typeof r[0]=="object"&&r[0]!==null&&!Qc(r[0])&&(i=r.shift());else if(typeof u=="object"&&u!==null){if(Object.values(u).some(l=>typeof l=="object"&&l!==
null))throw new Error(`Tool ${e} expected a Zod schema or ToolAnnotations, but received an unrecognized object`);i=r.shift()}}let c=r[0];return this._createRegisteredTool(
e,void 0,n,s,o,i,{taskSupport:"forbidden"},void 0,c)}registerTool(e,r,n){if(this._registeredTools[e])throw new Error(`Tool ${e} is already registered`);let{title:s,
description:o,inputSchema:i,outputSchema:c,annotations:u,_meta:l}=r;return this._createRegisteredTool(e,s,o,i,c,u,{taskSupport:"forbidden"},l,n)}prompt(e,...r){
if(this._registeredPrompts[e])throw new Error(`Prompt ${e} is already registered`);let n;typeof r[0]=="string"&&(n=r.shift());let s;r.length>1&&(s=r.shift());let o=r[0],
i=this._createRegisteredPrompt(e,void 0,n,s,o);return this.setPromptRequestHandlers(),this.sendPromptListChanged(),i}registerPrompt(e,r,n){if(this._registeredPrompts[e])
throw new Error(`Prompt ${e} is already registered`);let{title:s,description:o,argsSchema:i}=r,c=this._createRegisteredPrompt(e,s,o,i,n);return this.setPromptRequestHandlers(),
this.sendPromptListChanged(),c}isConnected(){return this.server.transport!==void 0}async sendLoggingMessage(e,r){return this.server.sendLoggingMessage(e,r)}sendResourceListChanged(){
this.isConnected()&&this.server.sendResourceListChanged()}sendToolListChanged(){this.isConnected()&&this.server.sendToolListChanged()}sendPromptListChanged(){this.
isConnected()&&this.server.sendPromptListChanged()}},Do=class{static{a(this,"ResourceTemplate")}constructor(e,r){this._callbacks=r,this._uriTemplate=typeof e=="\
string"?new jo(e):e}get uriTemplate(){return this._uriTemplate}get listCallback(){return this._callbacks.list}completeCallback(e){return this._callbacks.complete?.[e]}},
S$={type:"object",properties:{}};function Og(t){return t!==null&&typeof t=="object"&&"parse"in t&&typeof t.parse=="function"&&"safeParse"in t&&typeof t.safeParse==
"function"}a(Og,"isZodTypeLike");function Cg(t){return"_def"in t||"_zod"in t||Og(t)}a(Cg,"isZodSchemaInstance");function Qc(t){return typeof t!="object"||t===null||
Cg(t)?!1:Object.keys(t).length===0?!0:Object.values(t).some(Og)}a(Qc,"isZodRawShapeCompat");function Rg(t){if(t){if(Qc(t))return Gt(t);if(!Cg(t))throw new Error(
"inputSchema must be a Zod schema or raw shape, received an unrecognized object");return t}}a(Rg,"getZodSchemaObject");function k$(t){let e=Ct(t);return e?Object.
entries(e).map(([r,n])=>{let s=Bd(n),o=Kd(n);return{name:r,description:s,required:!o}}):[]}a(k$,"promptArgumentsFromSchema");function Ut(t){let r=Ct(t)?.method;
if(!r)throw new Error("Schema is missing a method literal");let n=kr(r);if(typeof n=="string")return n;throw new Error("Schema method literal must be a string")}
a(Ut,"getMethodValue");function Ig(t){return{completion:{values:t.slice(0,100),total:t.length,hasMore:t.length>100}}}a(Ig,"createCompletionResult");var ts={completion:{
values:[],hasMore:!1}};import jg from"node:process";var $$=10*1024*1024,qo=class{static{a(this,"ReadBuffer")}constructor(e){this._maxBufferSize=e?.maxBufferSize??$$}append(e){if((this._buffer?.length??0)+e.length>
this._maxBufferSize)throw this.clear(),new Error(`ReadBuffer exceeded maximum size of ${this._maxBufferSize} bytes`);this._buffer=this._buffer?Buffer.concat([this.
_buffer,e]):e}readMessage(){if(!this._buffer)return null;let e=this._buffer.indexOf(`
`);if(e===-1)return null;let r=this._buffer.toString("utf8",0,e).replace(/\r$/,"");return this._buffer=this._buffer.subarray(e+1),z$(r)}clear(){this._buffer=void 0}};
function z$(t){return Of.parse(JSON.parse(t))}a(z$,"deserializeMessage");function Ng(t){return JSON.stringify(t)+`
`}a(Ng,"serializeMessage");var Zo=class{static{a(this,"StdioServerTransport")}constructor(e=jg.stdin,r=jg.stdout,n){this._stdin=e,this._stdout=r,this._started=!1,this._ondata=s=>{try{this.
_readBuffer.append(s),this.processReadBuffer()}catch(o){this.onerror?.(o),this.close().catch(()=>{})}},this._onerror=s=>{this.onerror?.(s)},this._readBuffer=new qo(
{maxBufferSize:n?.maxBufferSize})}async start(){if(this._started)throw new Error("StdioServerTransport already started! If using Server class, note that connect\
() calls start() automatically.");this._started=!0,this._stdin.on("data",this._ondata),this._stdin.on("error",this._onerror)}processReadBuffer(){for(;;)try{let e=this.
_readBuffer.readMessage();if(e===null)break;this.onmessage?.(e)}catch(e){this.onerror?.(e)}}async close(){this._stdin.off("data",this._ondata),this._stdin.off("\
error",this._onerror),this._stdin.listenerCount("data")===0&&this._stdin.pause(),this._readBuffer.clear(),this.onclose?.()}send(e){return new Promise(r=>{let n=Ng(
e);this._stdout.write(n)?r():this._stdout.once("drain",r)})}};function J(t,e){return t.check(Ed({description:e}))}a(J,"said");var Yc=Ce(["x86_64","arm64"]),Ag=me({line:Xe(),column:Xe(),offset:Xe()}),Lo=me({start:Ag,end:Ag}),
cr=ye(N()),Mg=J(ce(ye(me({target:N(),hung:Tt(),why:N()}))),"Machines that start the program as it is, and not after the rewrite."),E$=me({kind:Ce(Gr),title:J(N(),
"What the rewrite does."),cost:J(N(),"What it costs: which events are lost, and where the program no longer starts."),price:ce(N()),safe:J(Tt(),"Whether it leav\
es out nothing that the program measures."),targets:J(cr,"The machines on which the finding is gone after it."),stops:Mg,edits:ye(me({path:N(),range:Lo,text:N()}))}),
P$=me({rule:Ce(Et),severity:Ce(Id),confidence:J(Ce(Od),"How sure the steps are, not how often it happens."),path:N(),range:J(Lo,"The part of the program to chan\
ge."),message:J(N(),"All words: what, how and todo."),what:J(N(),"What can happen, and where."),how:J(ce(N()),"How it comes to that."),todo:J(ce(N()),"What to d\
o."),related:ye(me({path:N(),range:Lo,message:N(),rule:ce(Ce(Et))})),verdicts:J(ye(me({target:N(),verdict:Ce(Cd),why:N()})),"What happens on each machine, and w\
hy."),witness:J(ce(ye(me({cpu:Xe(),program:N(),holds:N(),wants:N(),site:N(),nested:N(),through:ce(ye(me({program:N(),site:N()})))}))),"The interleaving that han\
gs: what each CPU holds and waits for."),seen:J(ce(me({kernel:N(),arch:Yc,bpftrace:N(),hung:Xe(),runs:Xe(),of:Ce(["pair","shape"]),copies:ce(ma(!0)),scripts:cr})),
"What a real kernel did with such programs."),fingerprint:N(),fixes:J(ye(E$),"Rewrites that were proved on a copy, best first."),tried:J(ce(ye(me({kind:Ce(Gr),what:N(),
why:N(),program:ce(me({before:N(),after:N()}))}))),"Rewrites that do not help, and why."),left:J(ce(N()),"Why fix left it.")}),Dg=Ce(Dd),R$=me({name:N(),verdict:Dg,
bpftrace:N(),kernel:N(),arch:Yc,paravirt:Tt(),release:ce(N()),notes:ce(cr)}),eu={verdict:J(Dg,'The worst of the machines. "hangs": do not run it there. "not-jud\
ged": this is no reason to run it. "does-not-start": no machine starts it.'),advice:J(N(),"What to do."),machines:J(ye(R$),"The machines that it was judged for."),
findings:J(ye(P$),"The worst first."),more:J(Xe(),"How many more findings there are."),notes:J(cr,"What is to be known of the machines besides.")},qg={changed:Tt(),
program:J(N(),"The program after the rewrites; as it was, if it was not changed."),files:J(ye(me({name:N(),text:N()})),"Files that the program imports: they mus\
t be written beside it."),fixed:J(ye(me({rule:Ce(Et),path:N(),range:Lo,kind:Ce(Gr),title:N(),cost:N(),unsafe:ce(ma(!0)),targets:cr,stops:Mg,instead:ce(ye(me({targets:cr,
kind:ce(Ce(Gr)),title:ce(N())})))})),"What was fixed, how, and what that costs."),...eu},Zg={machines:ye(me({name:N(),family:N(),bpftrace:J(ce(N()),"Missing if \
it ships none: then NAME,bpftrace@newest is a machine."),kernel:N(),arch:Yc,paravirt:Tt(),supportedUntil:J(ce(N()),"The end of its free updates.")})),found:J(Xe(),
"How many there are, also those that are not shown."),defaults:J(cr,"What is judged for if no machine is named.")};var Lg=256*1024,I$=32,O$=200,C$=8*1024*1024,N$=`bpftrace-guard says whether a bpftrace program can hang the machine that runs it (deadlocks on the locks of BPF \
maps), and rewrites it.
Pass every bpftrace program to check before you run it or propose to run it, with machines: ["host"] if it is to run on this machine. Do not run a program whose\
 verdict is "hangs" or "not-judged" on such a machine; use fix, and check what comes of it. The program is not run here, and nothing is sent anywhere. For "host\
", bpftrace is asked for its version, and what the kernel says of itself is read; no other file is.`,Fo={readOnlyHint:!0,destructiveHint:!1,idempotentHint:!0,openWorldHint:!1};
async function oj({input:t,output:e,threads:r,machines:n,complain:s}){let o=new Zd(r),i=new Zo(t,e,{maxBufferSize:C$}),c=M$(o,n);c.server.onerror=d=>s(`A messag\
e of the client was passed over: ${A$(d)}.`);let u=new Promise(d=>{t.once("end",()=>d(!0)),c.server.onclose=()=>d(!1)});await c.connect(i),o.warm();let l=await u;
return await o.close(),l}a(oj,"serve");var j$=300;function A$(t){return"issues"in t?"it is none of the protocol":t.message.slice(0,j$)}a(A$,"problemOf");function M$(t,e){
let r=new Mo({name:"bpftrace-guard",title:"bpftrace-guard",version:Pd,websiteUrl:"https://github.com/bpftrace-guard/bpftrace-guard"},{instructions:N$}),n=a(async(s,o)=>{
let i=await t.ask({...s,machines:s.machines??e},o);if(!i.ok)return D$(i.sentences);let{text:c,data:u}=i.answer;return{content:[{type:"text",text:c}],...u===void 0?
{}:{structuredContent:{...u}}}},"ask");return r.registerTool("check",{title:"Check a bpftrace program",description:'Judges a bpftrace program before it is run: \
whether it can hang a machine or lose updates by the locks of its maps, and whether bpftrace there starts it. Use it on every bpftrace program or one-liner befo\
re you run it or show it to somebody who will. The answer has a verdict, the findings with reasons for each machine, and rewrites that were proved. "hangs" mean\
s: do not run it, the machine stops until it is reset, even if that takes many runs. "nothing-found" is about such deadlocks only. The program is not run.',inputSchema:{
program:Fg,machines:tu},outputSchema:eu,annotations:Fo},({program:s,machines:o},{signal:i})=>n({tool:"check",program:s,machines:o},i)),r.registerTool("fix",{title:"\
Rewrite a bpftrace program so that it cannot hang",description:"Applies the rewrites that are proved to remove what check finds, and gives the new program, what\
 each rewrite costs (tell the user), and what check says of the new program. A program for which no rewrite is proved comes back as it was. Nothing is run or wr\
itten.",inputSchema:{program:Fg,machines:tu,unsafe:J(ha(Tt(),!1),"Also apply rewrites that leave out what the program measures, where no other helps. Ask the us\
er first.")},outputSchema:qg,annotations:Fo},({program:s,machines:o,unsafe:i},{signal:c})=>n({tool:"fix",program:s,machines:o,unsafe:i},c)),r.registerTool("expl\
ain",{title:"Explain a rule, or a function on the lock path",description:`Explains a rule of a finding (why it is dangerous, what to do, examples), or what a fu\
nction or a tracepoint of the kernel is on the lock path: inside which map operations it runs, and with which locks held. Use it to choose attach points, and to\
 explain a finding. The rules are ${Et.join(", ")}.`,inputSchema:{topic:J(N().check(ut(1),ct(200)),"A rule (abba-deadlock), a function (queued_spin_lock_slowpat\
h), or an attach point (tracepoint:lock:contention_begin)."),machines:tu},annotations:Fo},({topic:s,machines:o},{signal:i})=>n({tool:"explain",topic:s,machines:o},
i)),r.registerTool("machines",{title:"List the machines that have a name",description:"Lists the machines that check, fix and explain know by name: distribution\
s and kernels, with their bpftrace and kernel. Use it to find the name of the machine that a program is meant for.",inputSchema:{search:J(ce(N().check(ct(100))),
"A part of a name, a family, an architecture or a version, such as debian or arm64. Several words must all be there."),limit:J(ha(Xe().check(Jt(1),Ht(O$)),50),"\
How many are listed at most.")},outputSchema:Zg,annotations:Fo},({search:s,limit:o})=>q$(s,o,e)),Z$(r),r}a(M$,"newServer");var Fg=J(N().check(ct(Lg,`A program h\
as at most ${Lg} characters here. Check a longer one with: bpftrace-guard check FILE`)),"The text of the program alone: what is in a .bt file, or what follows -\
e without the quotes of the shell. Files that it imports are not read."),tu=J(ce(ye(N().check(ut(1),ct(200))).check(ut(1),ct(I$))),'The machines that it is mean\
t for: "host" is the one that this server runs on; others as the tool machines lists them (debian-13), or as bpftrace@VERSION,kernel@VERSION. If left out, the u\
sual distributions.');function D$(t){return{content:[{type:"text",text:t.join(" ")}],isError:!0}}a(D$,"refused");function q$(t,e,r){let n=(t??"").toLowerCase().
split(/\s+/),s=Rd.map(jd).filter(c=>{let{name:u,family:l,bpftrace:d="",kernel:f,arch:h}=c,y=[u,l,d,f,h].join(" ").toLowerCase();return n.every(m=>y.includes(m))}),
o=s.slice(0,e),i=r??Ad.map(({name:c})=>c);return{content:[{type:"text",text:qd(o,s.length,i)}],structuredContent:{machines:o,found:s.length,defaults:i}}}a(q$,"l\
istMachines");var Vg="bpftrace-guard://rules/",ru="text/markdown";function Z$(t){let e=new Do(`${Vg}{rule}`,{list:a(()=>({resources:Nd.map(({id:n,summary:s})=>({
uri:`${Vg}${n}`,name:n,title:n,description:s,mimeType:ru}))}),"list"),complete:{rule:a(n=>Et.filter(s=>s.startsWith(n)),"rule")}}),r={title:"Rules",description:"\
What a rule says, why, and what to do.",mimeType:ru};t.registerResource("rule",e,r,(n,{rule:s})=>{let o=Md(String(s));if(o===void 0)throw new z(P.InvalidParams,
`There is no rule of this name. The rules are ${Et.join(", ")}.`);return{contents:[{uri:n.href,mimeType:ru,text:o}]}})}a(Z$,"registerPages");export{Lg as MOST_PROGRAM,oj as serve};
