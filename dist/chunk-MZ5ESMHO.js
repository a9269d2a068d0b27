import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{b as Kn}from"./chunk-N6Y3JKTD.js";import{a,b as Ze,d as y}from"./chunk-H47UKSLI.js";var O=y(P=>{"use strict";var es=Symbol.for("yaml.alias"),Rn=Symbol.for("yaml.document"),et=Symbol.for("yaml.map"),Fn=Symbol.for("yaml.pair"),ts=Symbol.for("yaml\
.scalar"),tt=Symbol.for("yaml.seq"),F=Symbol.for("yaml.node.type"),Ro=a(s=>!!s&&typeof s=="object"&&s[F]===es,"isAlias"),Fo=a(s=>!!s&&typeof s=="object"&&s[F]===
Rn,"isDocument"),Uo=a(s=>!!s&&typeof s=="object"&&s[F]===et,"isMap"),Yo=a(s=>!!s&&typeof s=="object"&&s[F]===Fn,"isPair"),Un=a(s=>!!s&&typeof s=="object"&&s[F]===
ts,"isScalar"),Vo=a(s=>!!s&&typeof s=="object"&&s[F]===tt,"isSeq");function Yn(s){if(s&&typeof s=="object")switch(s[F]){case et:case tt:return!0}return!1}a(Yn,"\
isCollection");function Jo(s){if(s&&typeof s=="object")switch(s[F]){case es:case et:case ts:case tt:return!0}return!1}a(Jo,"isNode");var xo=a(s=>(Un(s)||Yn(s))&&
!!s.anchor,"hasAnchor");P.ALIAS=es;P.DOC=Rn;P.MAP=et;P.NODE_TYPE=F;P.PAIR=Fn;P.SCALAR=ts;P.SEQ=tt;P.hasAnchor=xo;P.isAlias=Ro;P.isCollection=Yn;P.isDocument=Fo;
P.isMap=Uo;P.isNode=Jo;P.isPair=Yo;P.isScalar=Un;P.isSeq=Vo});var ve=y(ss=>{"use strict";var M=O(),$=Symbol("break visit"),Vn=Symbol("skip children"),j=Symbol("remove node");function st(s,e){let t=Jn(e);M.isDocument(s)?ce(
null,s.contents,t,Object.freeze([s]))===j&&(s.contents=null):ce(null,s,t,Object.freeze([]))}a(st,"visit");st.BREAK=$;st.SKIP=Vn;st.REMOVE=j;function ce(s,e,t,n){
let i=xn(s,e,t,n);if(M.isNode(i)||M.isPair(i))return Hn(s,n,i),ce(s,i,t,n);if(typeof i!="symbol"){if(M.isCollection(e)){n=Object.freeze(n.concat(e));for(let r=0;r<
e.items.length;++r){let o=ce(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===$)return $;o===j&&(e.items.splice(r,1),r-=1)}}}else if(M.isPair(e)){n=Object.
freeze(n.concat(e));let r=ce("key",e.key,t,n);if(r===$)return $;r===j&&(e.key=null);let o=ce("value",e.value,t,n);if(o===$)return $;o===j&&(e.value=null)}}return i}
a(ce,"visit_");async function nt(s,e){let t=Jn(e);M.isDocument(s)?await fe(null,s.contents,t,Object.freeze([s]))===j&&(s.contents=null):await fe(null,s,t,Object.
freeze([]))}a(nt,"visitAsync");nt.BREAK=$;nt.SKIP=Vn;nt.REMOVE=j;async function fe(s,e,t,n){let i=await xn(s,e,t,n);if(M.isNode(i)||M.isPair(i))return Hn(s,n,i),
fe(s,i,t,n);if(typeof i!="symbol"){if(M.isCollection(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=await fe(r,e.items[r],t,n);if(typeof o==
"number")r=o-1;else{if(o===$)return $;o===j&&(e.items.splice(r,1),r-=1)}}}else if(M.isPair(e)){n=Object.freeze(n.concat(e));let r=await fe("key",e.key,t,n);if(r===
$)return $;r===j&&(e.key=null);let o=await fe("value",e.value,t,n);if(o===$)return $;o===j&&(e.value=null)}}return i}a(fe,"visitAsync_");function Jn(s){return typeof s==
"object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&
{Map:s.Collection,Seq:s.Collection},s):s}a(Jn,"initVisitor");function xn(s,e,t,n){if(typeof t=="function")return t(s,e,n);if(M.isMap(e))return t.Map?.(s,e,n);if(M.
isSeq(e))return t.Seq?.(s,e,n);if(M.isPair(e))return t.Pair?.(s,e,n);if(M.isScalar(e))return t.Scalar?.(s,e,n);if(M.isAlias(e))return t.Alias?.(s,e,n)}a(xn,"cal\
lVisitor");function Hn(s,e,t){let n=e[e.length-1];if(M.isCollection(n))n.items[s]=t;else if(M.isPair(n))s==="key"?n.key=t:n.value=t;else if(M.isDocument(n))n.contents=
t;else{let i=M.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}a(Hn,"replaceNode");ss.visit=st;ss.visitAsync=nt});var ns=y(Wn=>{"use strict";var Gn=O(),Ho=ve(),Go={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Wo=a(s=>s.replace(/[!,[\]{}]/g,e=>Go[e]),"escapeT\
agName"),ke=class s{static{a(this,"Directives")}constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.
assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),
this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),i=n.shift();switch(i){case"%TAG":{if(n.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),
n.length<2))return!1;let[r,o]=n;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return t(0,"%YAML directive should contain exactly o\
ne part"),!1;let[r]=n;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,o),!1}}default:
return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(
2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[
,n,i]=e.match(/^(.*!)([^!]*)$/s);i||t(`The ${e} tag has no suffix`);let r=this.tags[n];if(r)try{return r+decodeURIComponent(i)}catch(o){return t(String(o)),null}
return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+Wo(e.substring(n.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),i;if(e&&n.length>0&&Gn.isNode(
e.contents)){let r={};Ho.visit(e.contents,(o,l)=>{Gn.isNode(l)&&l.tag&&(r[l.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o==="tag:yaml.org,2\
002:"||(!e||i.some(l=>l.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(`
`)}};ke.defaultYaml={explicit:!1,version:"1.2"};ke.defaultTags={"!!":"tag:yaml.org,2002:"};Wn.Directives=ke});var it=y(Ne=>{"use strict";var Qn=O(),Qo=ve();function Xo(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}a(Xo,"anchorIsValid");function Xn(s){let e=new Set;return Qo.visit(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}a(Xn,
"anchorNames");function zn(s,e){for(let t=1;;++t){let n=`${s}${t}`;if(!e.has(n))return n}}a(zn,"findNewAnchor");function zo(s,e){let t=[],n=new Map,i=null;return{
onAnchor:a(r=>{t.push(r),i??(i=Xn(s));let o=zn(e,i);return i.add(o),o},"onAnchor"),setAnchors:a(()=>{for(let r of t){let o=n.get(r);if(typeof o=="object"&&o.anchor&&
(Qn.isScalar(o.node)||Qn.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Failed to resolve repeated object (this should not happen)");throw l.
source=r,l}}},"setAnchors"),sourceObjects:n}}a(zo,"createNodeAnchors");Ne.anchorIsValid=Xo;Ne.anchorNames=Xn;Ne.createNodeAnchors=zo;Ne.findNewAnchor=zn});var is=y(Zn=>{"use strict";function Ae(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],l=Ae(s,n,String(i),o);l===
void 0?delete n[i]:l!==o&&(n[i]=l)}else if(n instanceof Map)for(let i of Array.from(n.keys())){let r=n.get(i),o=Ae(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(
i,o)}else if(n instanceof Set)for(let i of Array.from(n)){let r=Ae(s,n,i,i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(
n)){let o=Ae(s,n,i,r);o===void 0?delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}a(Ae,"applyReviver");Zn.applyReviver=Ae});var V=y(ti=>{"use strict";var Zo=O();function ei(s,e,t){if(Array.isArray(s))return s.map((n,i)=>ei(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!Zo.
hasAnchor(s))return s.toJSON(e,t);let n={aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};let i=s.toJSON(e,t);return t.
onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&!t?.keep?Number(s):s}a(ei,"toJS");ti.toJS=ei});var rt=y(ni=>{"use strict";var ea=is(),si=O(),ta=V(),rs=class{static{a(this,"NodeBase")}constructor(e){Object.defineProperty(this,si.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,
onAnchor:i,reviver:r}={}){if(!si.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof n=="number"?n:100},l=ta.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:f}of o.anchors.values())i(f,c);return typeof r=="functi\
on"?ea.applyReviver(r,{"":l},"",l):l}};ni.NodeBase=rs});var qe=y(ii=>{"use strict";var sa=it(),na=ve(),ue=O(),ia=rt(),ra=V(),os=class extends ia.NodeBase{static{a(this,"Alias")}constructor(e){super(ue.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],na.visit(e,{Node:a((r,o)=>{(ue.isAlias(o)||ue.hasAnchor(o))&&n.push(o)},"Node")}),
t&&(t.aliasResolveCache=n));let i;for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:l}=t,c=r.get(i);if(c||
(ra.toJS(i,null,t),c=r.get(i)),c?.res===void 0){let f="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(f)}if(l>=0&&(c.count+=1,
c.aliasCount===0&&(c.aliasCount=ot(o,i,r)),c.count*c.aliasCount>l)){let f="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
f)}}return i}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(i)}return t.anchors.get(n).res}toString(e,t,n){let i=`*${this.source}`;if(e){if(sa.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}
return i}};function ot(s,e,t){if(ue.isAlias(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(ue.isCollection(e)){let n=0;for(let i of e.
items){let r=ot(s,i,t);r>n&&(n=r)}return n}else if(ue.isPair(e)){let n=ot(s,e.key,t),i=ot(s,e.value,t);return Math.max(n,i)}return 1}a(ot,"getAliasCount");ii.Alias=
os});var T=y(as=>{"use strict";var oa=O(),aa=rt(),la=V(),ca=a(s=>!s||typeof s!="function"&&typeof s!="object","isScalarValue"),J=class extends aa.NodeBase{static{a(this,
"Scalar")}constructor(e){super(oa.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:la.toJS(this.value,e,t)}toString(){return String(this.value)}};J.BLOCK_FOLDED=
"BLOCK_FOLDED";J.BLOCK_LITERAL="BLOCK_LITERAL";J.PLAIN="PLAIN";J.QUOTE_DOUBLE="QUOTE_DOUBLE";J.QUOTE_SINGLE="QUOTE_SINGLE";as.Scalar=J;as.isScalarValue=ca});var Oe=y(oi=>{"use strict";var fa=qe(),ee=O(),ri=T(),ua="tag:yaml.org,2002:";function ha(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(n=>n.identify?.(s)&&!n.format)}a(ha,"findTagObject");function da(s,e,t){if(ee.isDocument(s)&&
(s=s.contents),ee.isNode(s))return s;if(ee.isPair(s)){let u=t.schema[ee.MAP].createNode?.(t.schema,null,t);return u.items.push(s),u}(s instanceof String||s instanceof
Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,onAnchor:i,onTagObj:r,schema:o,sourceObjects:l}=t,
c;if(n&&s&&typeof s=="object"){if(c=l.get(s),c)return c.anchor??(c.anchor=i(s)),new fa.Alias(c.anchor);c={anchor:null,node:null},l.set(s,c)}e?.startsWith("!!")&&
(e=ua+e.slice(2));let f=ha(s,e,o.tags);if(!f){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let u=new ri.Scalar(s);return c&&(c.node=
u),u}f=s instanceof Map?o[ee.MAP]:Symbol.iterator in Object(s)?o[ee.SEQ]:o[ee.MAP]}r&&(r(f),delete t.onTagObj);let p=f?.createNode?f.createNode(t.schema,s,t):typeof f?.
nodeClass?.from=="function"?f.nodeClass.from(t.schema,s,t):new ri.Scalar(s);return e?p.tag=e:f.default||(p.tag=f.tag),c&&(c.node=p),p}a(da,"createNode");oi.createNode=
da});var lt=y(at=>{"use strict";var pa=Oe(),R=O(),ma=rt();function ls(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(
r)&&r>=0){let o=[];o[r]=n,n=o}else n=new Map([[r,n]])}return pa.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:a(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:s,sourceObjects:new Map})}a(ls,"collectionFromPath");var ai=a(s=>s==null||typeof s=="object"&&
!!s[Symbol.iterator]().next().done,"isEmptyPath"),cs=class extends ma.NodeBase{static{a(this,"Collection")}constructor(e,t){super(e),Object.defineProperty(this,
"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(t.schema=e),t.items=t.items.map(n=>R.isNode(n)||R.isPair(n)?n.clone(e):n),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(ai(e))this.add(t);else{let[n,
...i]=e,r=this.get(n,!0);if(R.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)this.set(n,ls(this.schema,i,t));else throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${i}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.delete(t);let i=this.get(t,!0);if(R.isCollection(i))return i.deleteIn(
n);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&R.isScalar(r)?r.value:
r:R.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!R.isPair(t))return!1;let n=t.value;return n==null||e&&R.isScalar(n)&&
n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.has(t);let i=this.get(t,!0);return R.isCollection(i)?i.
hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);if(R.isCollection(r))r.setIn(i,t);else if(r===void 0&&this.schema)this.
set(n,ls(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}};at.Collection=cs;at.collectionFromPath=ls;at.isEmptyPath=
ai});var Ee=y(ct=>{"use strict";var ga=a(s=>s.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function fs(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,
e):s}a(fs,"indentComment");var ya=a((s,e,t)=>s.endsWith(`
`)?fs(t,e):t.includes(`
`)?`
`+fs(t,e):(s.endsWith(" ")?"":" ")+t,"lineComment");ct.indentComment=fs;ct.lineComment=ya;ct.stringifyComment=ga});var ci=y(Le=>{"use strict";var ba="flow",us="block",ft="quoted";function Sa(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return s;i<r&&(r=0);let c=Math.max(1+r,1+i-e.length);if(s.length<=c)return s;let f=[],p={},u=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?f.push(
0):u=i-n);let h,g,b=!1,d=-1,m=-1,w=-1;t===us&&(d=li(s,d,e.length),d!==-1&&(u=d+c));for(let k;k=s[d+=1];){if(t===ft&&k==="\\"){switch(m=d,s[d+1]){case"x":d+=3;break;case"\
u":d+=5;break;case"U":d+=9;break;default:d+=1}w=d}if(k===`
`)t===us&&(d=li(s,d,e.length)),u=d+e.length+c,h=void 0;else{if(k===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let N=s[d+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(h=d)}if(d>=u)if(h)f.push(h),u=h+c,h=void 0;else if(t===ft){for(;g===" "||g==="	";)g=k,k=s[d+=1],b=!0;let N=d>w+1?d-2:m-1;if(p[N])return s;f.push(N),
p[N]=!0,u=N+c,h=void 0}else b=!0}g=k}if(b&&l&&l(),f.length===0)return s;o&&o();let v=s.slice(0,f[0]);for(let k=0;k<f.length;++k){let N=f[k],A=f[k+1]||s.length;N===
0?v=`
${e}${s.slice(0,A)}`:(t===ft&&p[N]&&(v+=`${s[N]}\\`),v+=`
${e}${s.slice(N+1,A)}`)}return v}a(Sa,"foldFlowLines");function li(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<i+t)r=s[++e];else{do r=s[++e];while(r&&
r!==`
`);n=e,i=e+1,r=s[i]}return n}a(li,"consumeMoreIndentedLines");Le.FOLD_BLOCK=us;Le.FOLD_FLOW=ba;Le.FOLD_QUOTED=ft;Le.foldFlowLines=Sa});var Ce=y(fi=>{"use strict";var B=T(),x=ci(),ht=a((s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),"getFoldOptions"),dt=a(s=>/^(%|---|\.\.\.)/m.test(s),"containsDocumentMarker");function wa(s,e,t){if(!e||e<0)return!1;let n=e-t,i=s.length;if(i<=
n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}a(wa,"lineLengthOverLimit");function Te(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;
let{implicitKey:n}=e,i=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(dt(s)?"  ":""),o="",l=0;for(let c=0,f=t[c];f;f=t[++c])if(f===" "&&t[c+1]==="\\"&&t[c+
2]==="n"&&(o+=t.slice(l,c)+"\\ ",c+=1,l=c,f="\\"),f==="\\")switch(t[c+1]){case"u":{o+=t.slice(l,c);let p=t.substr(c+2,4);switch(p){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=t.substr(c,6)}c+=5,l=c+1}break;case"n":if(n||t[c+2]==='"'||t.length<i)c+=1;else{for(o+=t.slice(
l,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=r,t[c+2]===" "&&(o+="\\"),c+=1,l=c+1}break;default:c+=1}return o=l?o+t.slice(l):t,n?o:x.foldFlowLines(o,r,x.FOLD_QUOTED,ht(e,!1))}a(Te,"doubleQuotedSt\
ring");function hs(s,e){if(e.options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return Te(s,e);let t=e.indent||(dt(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:x.foldFlowLines(n,t,x.FOLD_FLOW,ht(e,!1))}a(hs,"singleQuotedString");function he(s,e){let{singleQuote:t}=e.options,n;if(t===!1)
n=Te;else{let i=s.includes('"'),r=s.includes("'");i&&!r?n=hs:r&&!i?n=Te:n=t?hs:Te}return n(s,e)}a(he,"quotedString");var ds;try{ds=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ds=/\n+(?!\n|$)/g}function ut({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:l,lineWidth:c}=n.options;if(!o||/\n[\t ]+$/.test(
t))return he(t,n);let f=n.indent||(n.forceBlockIndent||dt(t)?"  ":""),p=o==="literal"?!0:o==="folded"||e===B.Scalar.BLOCK_FOLDED?!1:e===B.Scalar.BLOCK_LITERAL?!0:
!wa(t,c,f.length);if(!t)return p?`|
`:`>
`;let u,h;for(h=t.length;h>0;--h){let A=t[h-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let g=t.substring(h),b=g.indexOf(`
`);b===-1?u="-":t===g||b!==g.length-1?(u="+",r&&r()):u="",g&&(t=t.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(ds,`$&${f}`));let d=!1,m,w=-1;for(m=0;m<t.length;++m){let A=t[m];if(A===" ")d=!0;else if(A===`
`)w=m;else break}let v=t.substring(0,w<m?w+1:m);v&&(t=t.substring(v.length),v=v.replace(/\n+/g,`$&${f}`));let N=(d?f?"2":"1":"")+u;if(s&&(N+=" "+l(s.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!p){let A=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`),q=!1,L=ht(n,!0);o!=="folded"&&e!==B.Scalar.BLOCK_FOLDED&&(L.onOverflow=
()=>{q=!0});let S=x.foldFlowLines(`${v}${A}${g}`,f,x.FOLD_BLOCK,L);if(!q)return`>${N}
${f}${S}`}return t=t.replace(/\n+/g,`$&${f}`),`|${N}
${f}${v}${t}${g}`}a(ut,"blockString");function va(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:l,indent:c,indentStep:f,inFlow:p}=e;if(l&&r.includes(
`
`)||p&&/[[\]{},]/.test(r))return he(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return l||p||!r.includes(
`
`)?he(r,e):ut(s,e,t,n);if(!l&&!p&&i!==B.Scalar.PLAIN&&r.includes(`
`))return ut(s,e,t,n);if(dt(r)){if(c==="")return e.forceBlockIndent=!0,ut(s,e,t,n);if(l&&c===f)return he(r,e)}let u=r.replace(/\n+/g,`$&
${c}`);if(o){let h=a(d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(u),"test"),{compat:g,tags:b}=e.doc.schema;if(b.some(h)||g?.some(h))return he(r,
e)}return l?u:x.foldFlowLines(u,c,x.FOLD_FLOW,ht(e,!1))}a(va,"plainString");function ka(s,e,t,n){let{implicitKey:i,inFlow:r}=e,o=typeof s.value=="string"?s:Object.
assign({},s,{value:String(s.value)}),{type:l}=s;l!==B.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=B.Scalar.QUOTE_DOUBLE);
let c=a(p=>{switch(p){case B.Scalar.BLOCK_FOLDED:case B.Scalar.BLOCK_LITERAL:return i||r?he(o.value,e):ut(o,e,t,n);case B.Scalar.QUOTE_DOUBLE:return Te(o.value,
e);case B.Scalar.QUOTE_SINGLE:return hs(o.value,e);case B.Scalar.PLAIN:return va(o,e,t,n);default:return null}},"_stringify"),f=c(l);if(f===null){let{defaultKeyType:p,
defaultStringType:u}=e.options,h=i&&p||u;if(f=c(h),f===null)throw new Error(`Unsupported default string type ${h}`)}return f}a(ka,"stringifyString");fi.stringifyString=
ka});var Ie=y(ps=>{"use strict";var Na=it(),H=O(),Aa=Ee(),qa=Ce();function Oa(s,e){let t=Object.assign({blockQuote:!0,commentString:Aa.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}a(Oa,"createStringifyContext");function Ea(s,e){if(e.tag){let i=s.filter(r=>r.tag===e.tag);if(i.length>
0)return i.find(r=>r.format===e.format)??i[0]}let t,n;if(H.isScalar(e)){n=e.value;let i=s.filter(r=>r.identify?.(n));if(i.length>1){let r=i.filter(o=>o.test);r.
length>0&&(i=r)}t=i.find(r=>r.format===e.format)??i.find(r=>!r.format)}else n=e,t=s.find(i=>i.nodeClass&&n instanceof i.nodeClass);if(!t){let i=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${i} value`)}return t}a(Ea,"getTagObject");function La(s,e,{anchors:t,doc:n}){if(!n.directives)
return"";let i=[],r=(H.isScalar(s)||H.isCollection(s))&&s.anchor;r&&Na.anchorIsValid(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.tag);return o&&
i.push(n.directives.tagString(o)),i.join(" ")}a(La,"stringifyProps");function Ta(s,e,t,n){if(H.isPair(s))return s.toString(e,t,n);if(H.isAlias(s)){if(e.doc.directives)
return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let i,r=H.isNode(s)?s:e.doc.createNode(s,{onTagObj:a(c=>i=c,"onTagObj")});i??(i=Ea(e.doc.schema.tags,r));
let o=La(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let l=typeof i.stringify=="function"?i.stringify(r,e,t,n):H.isScalar(r)?qa.stringifyString(
r,e,t,n):r.toString(e,t,n);return o?H.isScalar(r)||l[0]==="{"||l[0]==="["?`${o} ${l}`:`${o}
${e.indent}${l}`:l}a(Ta,"stringify");ps.createStringifyContext=Oa;ps.stringify=Ta});var pi=y(di=>{"use strict";var U=O(),ui=T(),hi=Ie(),Me=Ee();function Ca({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:l,indentStep:c,options:{commentString:f,
indentSeq:p,simpleKeys:u}}=t,h=U.isNode(s)&&s.comment||null;if(u){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(U.isCollection(s)||
!U.isNode(s)&&typeof s=="object"){let L="With simple keys, collection cannot be used as a key value";throw new Error(L)}}let g=!u&&(!s||h&&e==null&&!t.inFlow||U.
isCollection(s)||(U.isScalar(s)?s.type===ui.Scalar.BLOCK_FOLDED||s.type===ui.Scalar.BLOCK_LITERAL:typeof s=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!g&&
(u||!r),indent:l+c});let b=!1,d=!1,m=hi.stringify(s,t,()=>b=!0,()=>d=!0);if(!g&&!t.inFlow&&m.length>1024){if(u)throw new Error("With simple keys, single line sc\
alar must not span more than 1024 characters");g=!0}if(t.inFlow){if(r||e==null)return b&&n&&n(),m===""?"?":g?`? ${m}`:m}else if(r&&!u||e==null&&g)return m=`? ${m}`,
h&&!b?m+=Me.lineComment(m,t.indent,f(h)):d&&i&&i(),m;b&&(h=null),g?(h&&(m+=Me.lineComment(m,t.indent,f(h))),m=`? ${m}
${l}:`):(m=`${m}:`,h&&(m+=Me.lineComment(m,t.indent,f(h))));let w,v,k;U.isNode(e)?(w=!!e.spaceBefore,v=e.commentBefore,k=e.comment):(w=!1,v=null,k=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!g&&!h&&U.isScalar(e)&&(t.indentAtStart=m.length+1),d=!1,!p&&c.length>=2&&!t.inFlow&&!g&&U.isSeq(e)&&!e.flow&&!e.
tag&&!e.anchor&&(t.indent=t.indent.substring(2));let N=!1,A=hi.stringify(e,t,()=>N=!0,()=>d=!0),q=" ";if(h||w||v){if(q=w?`
`:"",v){let L=f(v);q+=`
${Me.indentComment(L,t.indent)}`}A===""&&!t.inFlow?q===`
`&&k&&(q=`

`):q+=`
${t.indent}`}else if(!g&&U.isCollection(e)){let L=A[0],S=A.indexOf(`
`),C=S!==-1,Y=t.inFlow??e.flow??e.items.length===0;if(C||!Y){let ae=!1;if(C&&(L==="&"||L==="!")){let I=A.indexOf(" ");L==="&"&&I!==-1&&I<S&&A[I+1]==="!"&&(I=A.indexOf(
" ",I+1)),(I===-1||S<I)&&(ae=!0)}ae||(q=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(q="");return m+=q+A,t.inFlow?N&&n&&n():k&&!N?m+=Me.lineComment(m,t.indent,f(k)):d&&i&&i(),m}a(Ca,"stringifyPair");di.stringifyPair=Ca});var gs=y(ms=>{"use strict";var mi=Ze("process");function Ia(s,...e){s==="debug"&&console.log(...e)}a(Ia,"debug");function Ma(s,e){(s==="debug"||s==="warn")&&(typeof mi.
emitWarning=="function"?mi.emitWarning(e):console.warn(e))}a(Ma,"warn");ms.debug=Ia;ms.warn=Ma});var bt=y(yt=>{"use strict";var gt=O(),gi=T(),pt="<<",mt={identify:a(s=>s===pt||typeof s=="symbol"&&s.description===pt,"identify"),default:"key",tag:"tag:yaml.or\
g,2002:merge",test:/^<<$/,resolve:a(()=>Object.assign(new gi.Scalar(Symbol(pt)),{addToJSMap:yi}),"resolve"),stringify:a(()=>pt,"stringify")},Pa=a((s,e)=>(mt.identify(
e)||gt.isScalar(e)&&(!e.type||e.type===gi.Scalar.PLAIN)&&mt.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===mt.tag&&t.default),"isMergeKey");function yi(s,e,t){
let n=bi(s,t);if(gt.isSeq(n))for(let i of n.items)ys(s,e,i);else if(Array.isArray(n))for(let i of n)ys(s,e,i);else ys(s,e,n)}a(yi,"addMergeToJSMap");function ys(s,e,t){
let n=bi(s,t);if(!gt.isMap(n))throw new Error("Merge sources must be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||
e.set(r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}
a(ys,"mergeValue");function bi(s,e){return s&&gt.isAlias(e)?e.resolve(s.doc,s):e}a(bi,"resolveAliasValue");yt.addMergeToJSMap=yi;yt.isMergeKey=Pa;yt.merge=mt});var Ss=y(vi=>{"use strict";var $a=gs(),Si=bt(),_a=Ie(),wi=O(),bs=V();function Da(s,e,{key:t,value:n}){if(wi.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(Si.
isMergeKey(s,t))Si.addMergeToJSMap(s,e,n);else{let i=bs.toJS(t,"",s);if(e instanceof Map)e.set(i,bs.toJS(n,i,s));else if(e instanceof Set)e.add(i);else{let r=Ba(
t,i,s),o=bs.toJS(n,r,s);r in e?Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}a(Da,"addPairToJSMap");function Ba(s,e,t){
if(e===null)return"";if(typeof e!="object")return String(e);if(wi.isNode(s)&&t?.doc){let n=_a.createStringifyContext(t.doc,{});n.anchors=new Set;for(let r of t.
anchors.keys())n.anchors.add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(
0,36)+'..."'),$a.warn(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use obj\
ect keys.`),t.mapKeyWarned=!0}return i}return JSON.stringify(e)}a(Ba,"stringifyKey");vi.addPairToJSMap=Da});var G=y(ws=>{"use strict";var ki=Oe(),Ka=pi(),ja=Ss(),St=O();function Ra(s,e,t){let n=ki.createNode(s,void 0,t),i=ki.createNode(e,void 0,t);return new wt(n,i)}a(
Ra,"createPair");var wt=class s{static{a(this,"Pair")}constructor(e,t=null){Object.defineProperty(this,St.NODE_TYPE,{value:St.PAIR}),this.key=e,this.value=t}clone(e){
let{key:t,value:n}=this;return St.isNode(t)&&(t=t.clone(e)),St.isNode(n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return ja.addPairToJSMap(
t,n,this)}toString(e,t,n){return e?.doc?Ka.stringifyPair(this,e,t,n):JSON.stringify(this)}};ws.Pair=wt;ws.createPair=Ra});var vs=y(Ai=>{"use strict";var te=O(),Ni=Ie(),vt=Ee();function Fa(s,e,t){return(e.inFlow??s.flow?Ya:Ua)(s,e,t)}a(Fa,"stringifyCollection");function Ua({comment:s,
items:e},t,{blockItemPrefix:n,flowChars:i,itemIndent:r,onChompKeep:o,onComment:l}){let{indent:c,options:{commentString:f}}=t,p=Object.assign({},t,{indent:r,type:null}),
u=!1,h=[];for(let b=0;b<e.length;++b){let d=e[b],m=null;if(te.isNode(d))!u&&d.spaceBefore&&h.push(""),kt(t,h,d.commentBefore,u),d.comment&&(m=d.comment);else if(te.
isPair(d)){let v=te.isNode(d.key)?d.key:null;v&&(!u&&v.spaceBefore&&h.push(""),kt(t,h,v.commentBefore,u))}u=!1;let w=Ni.stringify(d,p,()=>m=null,()=>u=!0);m&&(w+=
vt.lineComment(w,r,f(m))),u&&m&&(u=!1),h.push(n+w)}let g;if(h.length===0)g=i.start+i.end;else{g=h[0];for(let b=1;b<h.length;++b){let d=h[b];g+=d?`
${c}${d}`:`
`}}return s?(g+=`
`+vt.indentComment(f(s),c),l&&l()):u&&o&&o(),g}a(Ua,"stringifyBlockCollection");function Ya({items:s},e,{flowChars:t,itemIndent:n}){let{indent:i,indentStep:r,flowCollectionPadding:o,
options:{commentString:l}}=e;n+=r;let c=Object.assign({},e,{indent:n,inFlow:!0,type:null}),f=!1,p=0,u=[];for(let b=0;b<s.length;++b){let d=s[b],m=null;if(te.isNode(
d))d.spaceBefore&&u.push(""),kt(e,u,d.commentBefore,!1),d.comment&&(m=d.comment);else if(te.isPair(d)){let v=te.isNode(d.key)?d.key:null;v&&(v.spaceBefore&&u.push(
""),kt(e,u,v.commentBefore,!1),v.comment&&(f=!0));let k=te.isNode(d.value)?d.value:null;k?(k.comment&&(m=k.comment),k.commentBefore&&(f=!0)):d.value==null&&v?.comment&&
(m=v.comment)}m&&(f=!0);let w=Ni.stringify(d,c,()=>m=null);f||(f=u.length>p||w.includes(`
`)),b<s.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(f||(f=u.reduce((v,k)=>v+k.length+2,2)+(w.length+2)>e.options.lineWidth)),f&&(w+=",")),
m&&(w+=vt.lineComment(w,n,l(m))),u.push(w),p=u.length}let{start:h,end:g}=t;if(u.length===0)return h+g;if(!f){let b=u.reduce((d,m)=>d+m.length+2,2);f=e.options.lineWidth>
0&&b>e.options.lineWidth}if(f){let b=h;for(let d of u)b+=d?`
${r}${i}${d}`:`
`;return`${b}
${i}${g}`}else return`${h}${o}${u.join(" ")}${o}${g}`}a(Ya,"stringifyFlowCollection");function kt({indent:s,options:{commentString:e}},t,n,i){if(n&&i&&(n=n.replace(
/^\n+/,"")),n){let r=vt.indentComment(e(n),s);t.push(r.trimStart())}}a(kt,"addCommentBefore");Ai.stringifyCollection=Fa});var Q=y(Ns=>{"use strict";var Va=vs(),Ja=Ss(),xa=lt(),W=O(),Nt=G(),Ha=T();function Pe(s,e){let t=W.isScalar(e)?e.value:e;for(let n of s)if(W.isPair(n)&&(n.key===
e||n.key===t||W.isScalar(n.key)&&n.key.value===t))return n}a(Pe,"findPair");var ks=class extends xa.Collection{static{a(this,"YAMLMap")}static get tagName(){return"\
tag:yaml.org,2002:map"}constructor(e){super(W.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,o=new this(e),l=a((c,f)=>{if(typeof r=="\
function")f=r.call(t,c,f);else if(Array.isArray(r)&&!r.includes(c))return;(f!==void 0||i)&&o.items.push(Nt.createPair(c,f,n))},"add");if(t instanceof Map)for(let[
c,f]of t)l(c,f);else if(t&&typeof t=="object")for(let c of Object.keys(t))l(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){
let n;W.isPair(e)?n=e:!e||typeof e!="object"||!("key"in e)?n=new Nt.Pair(e,e?.value):n=new Nt.Pair(e.key,e.value);let i=Pe(this.items,n.key),r=this.schema?.sortMapEntries;
if(i){if(!t)throw new Error(`Key ${n.key} already set`);W.isScalar(i.value)&&Ha.isScalarValue(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.
items.findIndex(l=>r(n,l)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=Pe(this.items,e);return t?this.items.splice(
this.items.indexOf(t),1).length>0:!1}get(e,t){let i=Pe(this.items,e)?.value;return(!t&&W.isScalar(i)?i.value:i)??void 0}has(e){return!!Pe(this.items,e)}set(e,t){
this.add(new Nt.Pair(e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)Ja.addPairToJSMap(t,i,r);return i}toString(e,t,n){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!W.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Va.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};Ns.YAMLMap=ks;Ns.findPair=Pe});var de=y(Oi=>{"use strict";var Ga=O(),qi=Q(),Wa={collection:"map",default:!0,nodeClass:qi.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return Ga.isMap(s)||e(
"Expected a mapping for this tag"),s},createNode:a((s,e,t)=>qi.YAMLMap.from(s,e,t),"createNode")};Oi.map=Wa});var X=y(Ei=>{"use strict";var Qa=Oe(),Xa=vs(),za=lt(),qt=O(),Za=T(),el=V(),As=class extends za.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"t\
ag:yaml.org,2002:seq"}constructor(e){super(qt.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=At(e);return typeof t!="number"?!1:this.items.splice(
t,1).length>0}get(e,t){let n=At(e);if(typeof n!="number")return;let i=this.items[n];return!t&&qt.isScalar(i)?i.value:i}has(e){let t=At(e);return typeof t=="numb\
er"&&t<this.items.length}set(e,t){let n=At(e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[n];qt.isScalar(i)&&Za.
isScalarValue(t)?i.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let i=0;for(let r of this.items)n.push(el.toJS(r,String(i++),t));return n}toString(e,t,n){
return e?Xa.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(
this)}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let l of t){if(typeof i=="function"){let c=t instanceof
Set?l:String(o++);l=i.call(t,c,l)}r.items.push(Qa.createNode(l,void 0,n))}}return r}};function At(s){let e=qt.isScalar(s)?s.value:s;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a(At,"asItemIndex");Ei.YAMLSeq=As});var pe=y(Ti=>{"use strict";var tl=O(),Li=X(),sl={collection:"seq",default:!0,nodeClass:Li.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return tl.isSeq(s)||e(
"Expected a sequence for this tag"),s},createNode:a((s,e,t)=>Li.YAMLSeq.from(s,e,t),"createNode")};Ti.seq=sl});var $e=y(Ci=>{"use strict";var nl=Ce(),il={identify:a(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(s=>s,"resolve"),stringify(s,e,t,n){
return e=Object.assign({actualString:!0},e),nl.stringifyString(s,e,t,n)}};Ci.string=il});var Ot=y(Pi=>{"use strict";var Ii=T(),Mi={identify:a(s=>s==null,"identify"),createNode:a(()=>new Ii.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002\
:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new Ii.Scalar(null),"resolve"),stringify:a(({source:s},e)=>typeof s=="string"&&Mi.test.test(s)?s:e.options.nullStr,
"stringify")};Pi.nullTag=Mi});var qs=y(_i=>{"use strict";var rl=T(),$i={identify:a(s=>typeof s=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:a(s=>new rl.Scalar(s[0]==="t"||s[0]==="T"),"resolve"),stringify({source:s,value:e},t){if(s&&$i.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}
return e?t.options.trueStr:t.options.falseStr}};_i.boolTag=$i});var me=y(Di=>{"use strict";function ol({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?n:Number(n);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let l=e-(r.length-o-1);for(;l-- >0;)r+="0"}return r}a(ol,"stringifyNumber");Di.stringifyNumber=
ol});var Es=y(Et=>{"use strict";var al=T(),Os=me(),ll={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Os.stringifyNumber},cl={identify:a(
s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(
s=>parseFloat(s),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Os.stringifyNumber(s)}},fl={identify:a(s=>typeof s=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(s){let e=new al.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==
-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:Os.stringifyNumber};Et.float=fl;Et.floatExp=cl;Et.floatNaN=ll});var Ts=y(Tt=>{"use strict";var Bi=me(),Lt=a(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify"),Ls=a((s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(
e),t),"intResolve");function Ki(s,e,t){let{value:n}=s;return Lt(n)&&n>=0?t+n.toString(e):Bi.stringifyNumber(s)}a(Ki,"intStringify");var ul={identify:a(s=>Lt(s)&&
s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a((s,e,t)=>Ls(s,2,8,t),"resolve"),stringify:a(s=>Ki(s,8,"0o"),"st\
ringify")},hl={identify:Lt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((s,e,t)=>Ls(s,0,10,t),"resolve"),stringify:Bi.stringifyNumber},
dl={identify:a(s=>Lt(s)&&s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:a((s,e,t)=>Ls(s,2,16,t),"resolve"),
stringify:a(s=>Ki(s,16,"0x"),"stringify")};Tt.int=hl;Tt.intHex=dl;Tt.intOct=ul});var Ri=y(ji=>{"use strict";var pl=de(),ml=Ot(),gl=pe(),yl=$e(),bl=qs(),Cs=Es(),Is=Ts(),Sl=[pl.map,gl.seq,yl.string,ml.nullTag,bl.boolTag,Is.intOct,Is.int,Is.intHex,
Cs.floatNaN,Cs.floatExp,Cs.float];ji.schema=Sl});var Yi=y(Ui=>{"use strict";var wl=T(),vl=de(),kl=pe();function Fi(s){return typeof s=="bigint"||Number.isInteger(s)}a(Fi,"intIdentify");var Ct=a(({value:s})=>JSON.
stringify(s),"stringifyJSON"),Nl=[{identify:a(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(s=>s,"resolve"),stringify:Ct},{
identify:a(s=>s==null,"identify"),createNode:a(()=>new wl.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"r\
esolve"),stringify:Ct},{identify:a(s=>typeof s=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:a(s=>s==="true","res\
olve"),stringify:Ct},{identify:Fi,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:a((s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),
"resolve"),stringify:a(({value:s})=>Fi(s)?s.toString():JSON.stringify(s),"stringify")},{identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(s=>parseFloat(s),"resolve"),stringify:Ct}],Al={default:!0,tag:"",test:/^/,
resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},ql=[vl.map,kl.seq].concat(Nl,Al);Ui.schema=ql});var Ps=y(Vi=>{"use strict";var _e=Ze("buffer"),Ms=T(),Ol=Ce(),El={identify:a(s=>s instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){
if(typeof _e.Buffer=="function")return _e.Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let i=0;i<
t.length;++i)n[i]=t.charCodeAt(i);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},stringify({
comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,l;if(typeof _e.Buffer=="function")l=o instanceof _e.Buffer?o.toString("base64"):_e.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let f=0;f<o.length;++f)c+=String.fromCharCode(o[f]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Ms.Scalar.BLOCK_LITERAL),e!==Ms.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),f=Math.ceil(l.length/c),p=new Array(f);for(let u=0,h=0;u<f;++u,h+=c)p[u]=l.substr(h,c);l=p.join(e===Ms.Scalar.
BLOCK_LITERAL?`
`:" ")}return Ol.stringifyString({comment:s,type:e,value:l},n,i,r)}};Vi.binary=El});var Pt=y(Mt=>{"use strict";var It=O(),$s=G(),Ll=T(),Tl=X();function Ji(s,e){if(It.isSeq(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!It.isPair(n)){
if(It.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");let i=n.items[0]||new $s.Pair(new Ll.Scalar(null));if(n.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=It.isPair(n)?n:new $s.Pair(n)}}else e("Expected a sequence for this tag");return s}a(Ji,"resolvePairs");function xi(s,e,t){
let{replacer:n}=t,i=new Tl.YAMLSeq(s);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(
e,String(r++),o));let l,c;if(Array.isArray(o))if(o.length===2)l=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof
Object){let f=Object.keys(o);if(f.length===1)l=f[0],c=o[l];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else l=o;i.items.push($s.
createPair(l,c,t))}return i}a(xi,"createPairs");var Cl={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ji,createNode:xi};Mt.createPairs=xi;Mt.
pairs=Cl;Mt.resolvePairs=Ji});var Bs=y(Ds=>{"use strict";var Hi=O(),_s=V(),De=Q(),Il=X(),Gi=Pt(),se=class s extends Il.YAMLSeq{static{a(this,"YAMLOMap")}constructor(){super(),this.add=De.YAMLMap.
prototype.add.bind(this),this.delete=De.YAMLMap.prototype.delete.bind(this),this.get=De.YAMLMap.prototype.get.bind(this),this.has=De.YAMLMap.prototype.has.bind(
this),this.set=De.YAMLMap.prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let i of this.
items){let r,o;if(Hi.isPair(i)?(r=_s.toJS(i.key,"",t),o=_s.toJS(i.value,r,t)):r=_s.toJS(i,"",t),n.has(r))throw new Error("Ordered maps must not include duplicat\
e keys");n.set(r,o)}return n}static from(e,t,n){let i=Gi.createPairs(e,t,n),r=new this;return r.items=i.items,r}};se.tag="tag:yaml.org,2002:omap";var Ml={collection:"\
seq",identify:a(s=>s instanceof Map,"identify"),nodeClass:se,default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=Gi.resolvePairs(s,e),n=[];for(let{key:i}of t.
items)Hi.isScalar(i)&&(n.includes(i.value)?e(`Ordered maps must not include duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new se,t)},createNode:a(
(s,e,t)=>se.from(s,e,t),"createNode")};Ds.YAMLOMap=se;Ds.omap=Ml});var Zi=y(Ks=>{"use strict";var Wi=T();function Qi({value:s,source:e},t){return e&&(s?Xi:zi).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}a(Qi,"boolStri\
ngify");var Xi={identify:a(s=>s===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new Wi.
Scalar(!0),"resolve"),stringify:Qi},zi={identify:a(s=>s===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:a(()=>new Wi.Scalar(!1),"resolve"),stringify:Qi};Ks.falseTag=zi;Ks.trueTag=Xi});var er=y($t=>{"use strict";var Pl=T(),js=me(),$l={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:js.stringifyNumber},_l={identify:a(
s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(s=>parseFloat(
s.replace(/_/g,"")),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():js.stringifyNumber(s)}},Dl={identify:a(s=>typeof s=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new Pl.Scalar(parseFloat(s.replace(/_/g,""))),
t=s.indexOf(".");if(t!==-1){let n=s.substring(t+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:js.stringifyNumber};
$t.float=Dl;$t.floatExp=_l;$t.floatNaN=$l});var sr=y(Ke=>{"use strict";var tr=me(),Be=a(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify");function _t(s,e,t,{intAsBigInt:n}){let i=s[0];if((i==="-"||
i==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return i===
"-"?BigInt(-1)*o:o}let r=parseInt(s,t);return i==="-"?-1*r:r}a(_t,"intResolve");function Rs(s,e,t){let{value:n}=s;if(Be(n)){let i=n.toString(e);return n<0?"-"+t+
i.substr(1):t+i}return tr.stringifyNumber(s)}a(Rs,"intStringify");var Bl={identify:Be,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:a((s,e,t)=>_t(s,2,2,t),"resolve"),stringify:a(s=>Rs(s,2,"0b"),"stringify")},Kl={identify:Be,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:a((s,e,t)=>_t(s,1,8,t),"resolve"),stringify:a(s=>Rs(s,8,"0"),"stringify")},jl={identify:Be,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:a((s,e,t)=>_t(s,0,10,t),"resolve"),stringify:tr.stringifyNumber},Rl={identify:Be,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:a((s,e,t)=>_t(s,2,16,t),"resolve"),stringify:a(s=>Rs(s,16,"0x"),"stringify")};Ke.int=jl;Ke.intBin=Bl;Ke.intHex=Rl;Ke.intOct=Kl});var Us=y(Fs=>{"use strict";var Kt=O(),Dt=G(),Bt=Q(),ne=class s extends Bt.YAMLMap{static{a(this,"YAMLSet")}constructor(e){super(e),this.tag=s.tag}add(e){let t;Kt.
isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new Dt.Pair(e.key,null):t=new Dt.Pair(e,null),Bt.findPair(this.items,t.key)||this.
items.push(t)}get(e,t){let n=Bt.findPair(this.items,e);return!t&&Kt.isPair(n)?Kt.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=Bt.findPair(this.items,e);n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&
t&&this.items.push(new Dt.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&
Symbol.iterator in Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Dt.createPair(o,null,n));return r}};ne.tag="tag:yaml.org,2002:s\
et";var Fl={collection:"map",identify:a(s=>s instanceof Set,"identify"),nodeClass:ne,default:!1,tag:"tag:yaml.org,2002:set",createNode:a((s,e,t)=>ne.from(s,e,t),
"createNode"),resolve(s,e){if(Kt.isMap(s)){if(s.hasAllNullValues(!0))return Object.assign(new ne,s);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return s}};Fs.YAMLSet=ne;Fs.set=Fl});var Vs=y(jt=>{"use strict";var Ul=me();function Ys(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=a(o=>e?BigInt(o):Number(o),"num"),r=n.replace(/_/g,"").
split(":").reduce((o,l)=>o*i(60)+i(l),i(0));return t==="-"?i(-1)*r:r}a(Ys,"parseSexagesimal");function nr(s){let{value:e}=s,t=a(o=>o,"num");if(typeof e=="bigint")
t=a(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return Ul.stringifyNumber(s);let n="";e<0&&(n="-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):
(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(nr,"stringifySexages\
imal");var Yl={identify:a(s=>typeof s=="bigint"||Number.isInteger(s),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:a((s,e,{intAsBigInt:t})=>Ys(s,t),"resolve"),stringify:nr},Vl={identify:a(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:a(s=>Ys(s,!1),"resolve"),stringify:nr},ir={identify:a(s=>s instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(ir.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,n,
i,r,o,l]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,f=Date.UTC(t,n-1,i,r||0,o||0,l||0,c),p=e[8];if(p&&p!=="Z"){let u=Ys(p,!1);Math.abs(u)<30&&(u*=60),
f-=6e4*u}return new Date(f)},stringify:a(({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};jt.floatTime=Vl;jt.intTime=Yl;jt.timestamp=
ir});var ar=y(or=>{"use strict";var Jl=de(),xl=Ot(),Hl=pe(),Gl=$e(),Wl=Ps(),rr=Zi(),Js=er(),Rt=sr(),Ql=bt(),Xl=Bs(),zl=Pt(),Zl=Us(),xs=Vs(),ec=[Jl.map,Hl.seq,Gl.string,
xl.nullTag,rr.trueTag,rr.falseTag,Rt.intBin,Rt.intOct,Rt.int,Rt.intHex,Js.floatNaN,Js.floatExp,Js.float,Wl.binary,Ql.merge,Xl.omap,zl.pairs,Zl.set,xs.intTime,xs.
floatTime,xs.timestamp];or.schema=ec});var yr=y(Ws=>{"use strict";var ur=de(),tc=Ot(),hr=pe(),sc=$e(),nc=qs(),Hs=Es(),Gs=Ts(),ic=Ri(),rc=Yi(),dr=Ps(),je=bt(),pr=Bs(),mr=Pt(),lr=ar(),gr=Us(),Ft=Vs(),cr=new Map(
[["core",ic.schema],["failsafe",[ur.map,hr.seq,sc.string]],["json",rc.schema],["yaml11",lr.schema],["yaml-1.1",lr.schema]]),fr={binary:dr.binary,bool:nc.boolTag,
float:Hs.float,floatExp:Hs.floatExp,floatNaN:Hs.floatNaN,floatTime:Ft.floatTime,int:Gs.int,intHex:Gs.intHex,intOct:Gs.intOct,intTime:Ft.intTime,map:ur.map,merge:je.
merge,null:tc.nullTag,omap:pr.omap,pairs:mr.pairs,seq:hr.seq,set:gr.set,timestamp:Ft.timestamp},oc={"tag:yaml.org,2002:binary":dr.binary,"tag:yaml.org,2002:merg\
e":je.merge,"tag:yaml.org,2002:omap":pr.omap,"tag:yaml.org,2002:pairs":mr.pairs,"tag:yaml.org,2002:set":gr.set,"tag:yaml.org,2002:timestamp":Ft.timestamp};function ac(s,e,t){
let n=cr.get(e);if(n&&!s)return t&&!n.includes(je.merge)?n.concat(je.merge):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from(cr.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)
i=i.concat(r);else typeof s=="function"&&(i=s(i.slice()));return t&&(i=i.concat(je.merge)),i.reduce((r,o)=>{let l=typeof o=="string"?fr[o]:o;if(!l){let c=JSON.stringify(
o),f=Object.keys(fr).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${f}`)}return r.includes(l)||r.push(l),r},[])}a(ac,
"getTags");Ws.coreKnownTags=oc;Ws.getTags=ac});var zs=y(br=>{"use strict";var Qs=O(),lc=de(),cc=pe(),fc=$e(),Ut=yr(),uc=a((s,e)=>s.key<e.key?-1:s.key>e.key?1:0,"sortMapEntriesByKey"),Xs=class s{static{a(this,
"Schema")}constructor({compat:e,customTags:t,merge:n,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(e)?Ut.getTags(e,
"compat"):e?Ut.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Ut.coreKnownTags:{},this.tags=Ut.getTags(t,this.name,n),this.toStringOptions=
l??null,Object.defineProperty(this,Qs.MAP,{value:lc.map}),Object.defineProperty(this,Qs.SCALAR,{value:fc.string}),Object.defineProperty(this,Qs.SEQ,{value:cc.seq}),
this.sortMapEntries=typeof o=="function"?o:o===!0?uc:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};br.Schema=Xs});var wr=y(Sr=>{"use strict";var hc=O(),Zs=Ie(),Re=Ee();function dc(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let c=s.directives.toString(
s);c?(t.push(c),n=!0):s.directives.docStart&&(n=!0)}n&&t.push("---");let i=Zs.createStringifyContext(s,e),{commentString:r}=i.options;if(s.commentBefore){t.length!==
1&&t.unshift("");let c=r(s.commentBefore);t.unshift(Re.indentComment(c,""))}let o=!1,l=null;if(s.contents){if(hc.isNode(s.contents)){if(s.contents.spaceBefore&&
n&&t.push(""),s.contents.commentBefore){let p=r(s.contents.commentBefore);t.push(Re.indentComment(p,""))}i.forceBlockIndent=!!s.comment,l=s.contents.comment}let c=l?
void 0:()=>o=!0,f=Zs.stringify(s.contents,i,()=>l=null,c);l&&(f+=Re.lineComment(f,"",r(l))),(f[0]==="|"||f[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${f}`:
t.push(f)}else t.push(Zs.stringify(s.contents,i));if(s.directives?.docEnd)if(s.comment){let c=r(s.comment);c.includes(`
`)?(t.push("..."),t.push(Re.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=s.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||l)&&t[t.length-
1]!==""&&t.push(""),t.push(Re.indentComment(r(c),"")))}return t.join(`
`)+`
`}a(dc,"stringifyDocument");Sr.stringifyDocument=dc});var Fe=y(vr=>{"use strict";var pc=qe(),ge=lt(),D=O(),mc=G(),gc=V(),yc=zs(),bc=wr(),en=it(),Sc=is(),wc=Oe(),tn=ns(),sn=class s{static{a(this,"Document")}constructor(e,t,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,D.NODE_TYPE,{value:D.DOC});let i=null;typeof t=="function"||
Array.isArray(t)?i=t:n===void 0&&t&&(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.
directives.yaml.version)):this.directives=new tn.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let e=Object.
create(s.prototype,{[D.NODE_TYPE]:{value:D.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=D.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ye(this.contents)&&this.contents.add(e)}addIn(e,t){
ye(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=en.anchorNames(this);e.anchor=!t||n.has(t)?en.findNewAnchor(t||"a",n):t}return new pc.
Alias(e.anchor)}createNode(e,t,n){let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let m=a(v=>typeof v=="number"||v instanceof String||
v instanceof Number,"keyToStr"),w=t.filter(m).map(String);w.length>0&&(t=t.concat(w)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,
flow:l,keepUndefined:c,onTagObj:f,tag:p}=n??{},{onAnchor:u,setAnchors:h,sourceObjects:g}=en.createNodeAnchors(this,o||"a"),b={aliasDuplicateObjects:r??!0,keepUndefined:c??
!1,onAnchor:u,onTagObj:f,replacer:i,schema:this.schema,sourceObjects:g},d=wc.createNode(e,p,b);return l&&D.isCollection(d)&&(d.flow=!0),h(),d}createPair(e,t,n={}){
let i=this.createNode(e,null,n),r=this.createNode(t,null,n);return new mc.Pair(i,r)}delete(e){return ye(this.contents)?this.contents.delete(e):!1}deleteIn(e){return ge.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):ye(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return D.isCollection(this.contents)?this.
contents.get(e,t):void 0}getIn(e,t){return ge.isEmptyPath(e)?!t&&D.isScalar(this.contents)?this.contents.value:this.contents:D.isCollection(this.contents)?this.
contents.getIn(e,t):void 0}has(e){return D.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ge.isEmptyPath(e)?this.contents!==void 0:D.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=ge.collectionFromPath(this.schema,[e],t):ye(this.contents)&&this.contents.set(
e,t)}setIn(e,t){ge.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=ge.collectionFromPath(this.schema,Array.from(e),t):ye(this.contents)&&this.contents.
setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new tn.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new tn.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=
new yc.Schema(Object.assign(n,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,
maxAliasCount:i,onAnchor:r,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=gc.toJS(
this.contents,t??"",l);if(typeof r=="function")for(let{count:f,res:p}of l.anchors.values())r(p,f);return typeof o=="function"?Sc.applyReviver(o,{"":c},"",c):c}toJSON(e,t){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${t}`)}return bc.stringifyDocument(this,e)}};function ye(s){if(D.isCollection(s))return!0;throw new Error("Expected a YAML collection as document contents")}
a(ye,"assertCollection");vr.Document=sn});var Ve=y(Ye=>{"use strict";var Ue=class extends Error{static{a(this,"YAMLError")}constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=i,this.pos=t}},
nn=class extends Ue{static{a(this,"YAMLParseError")}constructor(e,t,n){super("YAMLParseError",e,t,n)}},rn=class extends Ue{static{a(this,"YAMLWarning")}constructor(e,t,n){
super("YAMLWarning",e,t,n)}},vc=a((s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(l=>e.linePos(l));let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}\
, column ${i}`;let r=i-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){let l=Math.min(r-39,o.length-79);o="…"+
o.substring(l),r-=l-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(0,r))){let l=s.substring(e.lineStarts[n-2],e.lineStarts[n-1]);l.length>
80&&(l=l.substring(0,79)+`…
`),o=l+o}if(/[^ ]/.test(o)){let l=1,c=t.linePos[1];c?.line===n&&c.col>i&&(l=Math.max(1,Math.min(c.col-i,80-r)));let f=" ".repeat(r)+"^".repeat(l);t.message+=`:

${o}
${f}
`}},"prettifyError");Ye.YAMLError=Ue;Ye.YAMLParseError=nn;Ye.YAMLWarning=rn;Ye.prettifyError=vc});var Je=y(kr=>{"use strict";function kc(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:l}){let c=!1,f=l,p=l,u="",h="",g=!1,b=!1,d=null,
m=null,w=null,v=null,k=null,N=null,A=null;for(let S of s)switch(b&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&r(S.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),b=!1),d&&(f&&S.type!=="comment"&&S.type!=="newline"&&r(d,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),d=null),S.type){case"space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&S.source.includes("	")&&(d=S),p=!0;break;case"comment":{p||r(S,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=S.source.substring(1)||" ";u?u+=h+C:u=C,h="",f=!1;break}case"newlin\
e":f?u?u+=S.source:(!N||t!=="seq-item-ind")&&(c=!0):h+=S.source,f=!0,g=!0,(m||w)&&(v=S),p=!0;break;case"anchor":m&&r(S,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),S.source.endsWith(":")&&r(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=S,A??(A=S.offset),f=!1,p=!1,b=!0;break;case"\
tag":{w&&r(S,"MULTIPLE_TAGS","A node can have at most one tag"),w=S,A??(A=S.offset),f=!1,p=!1,b=!0;break}case t:(m||w)&&r(S,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${S.source} indicator`),N&&r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${e??"collection"}`),N=S,f=t==="seq-item-ind"||t==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){k&&r(S,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=S,f=!1,p=!1;break}default:r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} toke\
n`),f=!1,p=!1}let q=s[s.length-1],L=q?q.offset+q.source.length:i;return b&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d&&(f&&d.indent<=o||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&r(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:N,spaceBefore:c,comment:u,hasNewline:g,anchor:m,tag:w,newlineAfterProp:v,end:L,
start:A??L}}a(kc,"resolveProps");kr.resolveProps=kc});var Yt=y(Nr=>{"use strict";function on(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.
includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(on(e.key)||on(e.value))return!0}return!1;default:return!0}}a(on,"containsNewline");
Nr.containsNewline=on});var an=y(Ar=>{"use strict";var Nc=Yt();function Ac(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&Nc.containsNewline(
e)&&t(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}a(Ac,"flowIndentCheck");Ar.flowIndentCheck=Ac});var ln=y(Or=>{"use strict";var qr=O();function qc(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||qr.isScalar(r)&&
qr.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}a(qc,"mapIncludes");Or.mapIncludes=qc});var Mr=y(Ir=>{"use strict";var Er=G(),Oc=Q(),Lr=Je(),Ec=Yt(),Tr=an(),Lc=ln(),Cr="All mapping items must start at the same column";function Tc({composeNode:s,composeEmptyNode:e},t,n,i,r){
let o=r?.nodeClass??Oc.YAMLMap,l=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=n.offset,f=null;for(let p of n.items){let{start:u,key:h,sep:g,value:b}=p,d=Lr.resolveProps(
u,{indicator:"explicit-key-ind",next:h??g?.[0],offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0}),m=!d.found;if(m){if(h&&(h.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==n.indent&&i(c,"BAD_INDENT",Cr)),!d.anchor&&!d.tag&&!g){
f=d.end,d.comment&&(l.comment?l.comment+=`
`+d.comment:l.comment=d.comment);continue}(d.newlineAfterProp||Ec.containsNewline(h))&&i(h??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else d.found?.indent!==n.indent&&i(c,"BAD_INDENT",Cr);t.atKey=!0;let w=d.end,v=h?s(t,h,d,i):e(t,w,u,null,d,i);t.schema.compat&&Tr.flowIndentCheck(
n.indent,h,i),t.atKey=!1,Lc.mapIncludes(t,l.items,v)&&i(w,"DUPLICATE_KEY","Map keys must be unique");let k=Lr.resolveProps(g??[],{indicator:"map-value-ind",next:b,
offset:v.range[2],onError:i,parentIndent:n.indent,startOnNewline:!h||h.type==="block-scalar"});if(c=k.end,k.found){m&&(b?.type==="block-map"&&!k.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&d.start<k.found.offset-1024&&i(v.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=b?s(t,b,k,i):e(t,c,g,null,k,i);t.schema.compat&&Tr.flowIndentCheck(
n.indent,b,i),c=N.range[2];let A=new Er.Pair(v,N);t.options.keepSourceTokens&&(A.srcToken=p),l.items.push(A)}else{m&&i(v.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(v.comment?v.comment+=`
`+k.comment:v.comment=k.comment);let N=new Er.Pair(v);t.options.keepSourceTokens&&(N.srcToken=p),l.items.push(N)}}return f&&f<c&&i(f,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[n.offset,c,f??c],l}a(Tc,"resolveBlockMap");Ir.resolveBlockMap=Tc});var $r=y(Pr=>{"use strict";var Cc=X(),Ic=Je(),Mc=an();function Pc({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??Cc.YAMLSeq,l=new o(t.schema);t.
atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=n.offset,f=null;for(let{start:p,value:u}of n.items){let h=Ic.resolveProps(p,{indicator:"seq-item-ind",next:u,offset:c,
onError:i,parentIndent:n.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||u)u?.type==="block-seq"?i(h.end,"BAD_INDENT","All sequence items must start \
at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{f=h.end,h.comment&&(l.comment=h.comment);continue}let g=u?s(t,u,h,i):e(t,h.end,
p,null,h,i);t.schema.compat&&Mc.flowIndentCheck(n.indent,u,i),c=g.range[2],l.items.push(g)}return l.range=[n.offset,c,f??c],l}a(Pc,"resolveBlockSeq");Pr.resolveBlockSeq=
Pc});var be=y(_r=>{"use strict";function $c(s,e,t,n){let i="";if(s){let r=!1,o="";for(let l of s){let{source:c,type:f}=l;switch(f){case"space":r=!0;break;case"commen\
t":{t&&!r&&n(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=c.substring(1)||" ";i?i+=o+p:i=p,o="";break}case"n\
ewline":i&&(o+=c),r=!0;break;default:n(l,"UNEXPECTED_TOKEN",`Unexpected ${f} at node end`)}e+=c.length}}return{comment:i,offset:e}}a($c,"resolveEnd");_r.resolveEnd=
$c});var jr=y(Kr=>{"use strict";var _c=O(),Dc=G(),Dr=Q(),Bc=X(),Kc=be(),Br=Je(),jc=Yt(),Rc=ln(),cn="Block collections are not allowed within flow collections",fn=a(s=>s&&
(s.type==="block-map"||s.type==="block-seq"),"isBlock");function Fc({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=n.start.source==="{",l=o?"flow map":"flow \
sequence",c=r?.nodeClass??(o?Dr.YAMLMap:Bc.YAMLSeq),f=new c(t.schema);f.flow=!0;let p=t.atRoot;p&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=n.offset+n.start.source.
length;for(let m=0;m<n.items.length;++m){let w=n.items[m],{start:v,key:k,sep:N,value:A}=w,q=Br.resolveProps(v,{flow:l,indicator:"explicit-key-ind",next:k??N?.[0],
offset:u,onError:i,parentIndent:n.indent,startOnNewline:!1});if(!q.found){if(!q.anchor&&!q.tag&&!N&&!A){m===0&&q.comma?i(q.comma,"UNEXPECTED_TOKEN",`Unexpected \
, in ${l}`):m<n.items.length-1&&i(q.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),q.comment&&(f.comment?f.comment+=`
`+q.comment:f.comment=q.comment),u=q.end;continue}!o&&t.options.strict&&jc.containsNewline(k)&&i(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)q.comma&&i(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(q.comma||i(q.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),q.comment){let L="";e:for(let S of v)switch(S.type){case"comma":case"space":break;case"comment":L=S.source.substring(1);break e;default:break e}
if(L){let S=f.items[f.items.length-1];_c.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+L:S.comment=L,q.comment=q.comment.substring(L.length+1)}}if(!o&&!N&&!q.found){let L=A?s(t,A,q,i):e(t,q.end,N,null,q,i);f.items.push(L),u=L.range[2],fn(A)&&i(L.
range,"BLOCK_IN_FLOW",cn)}else{t.atKey=!0;let L=q.end,S=k?s(t,k,q,i):e(t,L,v,null,q,i);fn(k)&&i(S.range,"BLOCK_IN_FLOW",cn),t.atKey=!1;let C=Br.resolveProps(N??
[],{flow:l,indicator:"map-value-ind",next:A,offset:S.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1});if(C.found){if(!o&&!q.found&&t.options.strict){
if(N)for(let I of N){if(I===C.found)break;if(I.type==="newline"){i(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}q.start<C.found.offset-1024&&i(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?i(A,"MISSING_CHAR",`Missing space after : in ${l}`):i(C.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let Y=A?
s(t,A,C,i):C.found?e(t,C.end,N,null,C,i):null;Y?fn(A)&&i(Y.range,"BLOCK_IN_FLOW",cn):C.comment&&(S.comment?S.comment+=`
`+C.comment:S.comment=C.comment);let ae=new Dc.Pair(S,Y);if(t.options.keepSourceTokens&&(ae.srcToken=w),o){let I=f;Rc.mapIncludes(t,I.items,S)&&i(L,"DUPLICATE_K\
EY","Map keys must be unique"),I.items.push(ae)}else{let I=new Dr.YAMLMap(t.schema);I.flow=!0,I.items.push(ae);let Bn=(Y??S).range;I.range=[S.range[0],Bn[1],Bn[2]],
f.items.push(I)}u=Y?Y.range[2]:C.end}}let h=o?"}":"]",[g,...b]=n.end,d=u;if(g?.source===h)d=g.offset+g.source.length;else{let m=l[0].toUpperCase()+l.substring(1),
w=p?`${m} must end with a ${h}`:`${m} in block collection must be sufficiently indented and end with a ${h}`;i(u,p?"MISSING_CHAR":"BAD_INDENT",w),g&&g.source.length!==
1&&b.unshift(g)}if(b.length>0){let m=Kc.resolveEnd(b,d,t.options.strict,i);m.comment&&(f.comment?f.comment+=`
`+m.comment:f.comment=m.comment),f.range=[n.offset,d,m.offset]}else f.range=[n.offset,d,d];return f}a(Fc,"resolveFlowCollection");Kr.resolveFlowCollection=Fc});var Fr=y(Rr=>{"use strict";var Uc=O(),Yc=T(),Vc=Q(),Jc=X(),xc=Mr(),Hc=$r(),Gc=jr();function un(s,e,t,n,i,r){let o=t.type==="block-map"?xc.resolveBlockMap(s,e,t,
n,r):t.type==="block-seq"?Hc.resolveBlockSeq(s,e,t,n,r):Gc.resolveFlowCollection(s,e,t,n,r),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):(i&&
(o.tag=i),o)}a(un,"resolveCollection");function Wc(s,e,t,n,i){let r=n.tag,o=r?e.directives.tagName(r.source,h=>i(r,"TAG_RESOLVE_FAILED",h)):null;if(t.type==="bl\
ock-seq"){let{anchor:h,newlineAfterProp:g}=n,b=h&&r?h.offset>r.offset?h:r:h??r;b&&(!g||g.offset<b.offset)&&i(b,"MISSING_CHAR","Missing newline after block seque\
nce props")}let l=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===Vc.YAMLMap.tagName&&l==="map"||
o===Jc.YAMLSeq.tagName&&l==="seq")return un(s,e,t,i,o);let c=e.schema.tags.find(h=>h.tag===o&&h.collection===l);if(!c){let h=e.schema.knownTags[o];if(h?.collection===
l)e.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?i(r,"BAD_COLLECTION_TYPE",`${h.tag} used for ${l} collection, but expects ${h.collection??
"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),un(s,e,t,i,o)}let f=un(s,e,t,i,o,c),p=c.resolve?.(f,h=>i(r,"TAG_RESOLVE_FAILED",h),e.options)??
f,u=Uc.isNode(p)?p:new Yc.Scalar(p);return u.range=f.range,u.tag=o,c?.format&&(u.format=c.format),u}a(Wc,"composeCollection");Rr.composeCollection=Wc});var dn=y(Ur=>{"use strict";var hn=T();function Qc(s,e,t){let n=e.offset,i=Xc(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.
mode===">"?hn.Scalar.BLOCK_FOLDED:hn.Scalar.BLOCK_LITERAL,o=e.source?zc(e.source):[],l=o.length;for(let d=o.length-1;d>=0;--d){let m=o[d][1];if(m===""||m==="\r")
l=d;else break}if(l===0){let d=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=n+i.length;return e.source&&(m+=e.source.length),{value:d,type:r,comment:i.comment,range:[n,m,m]}}let c=e.indent+i.indent,
f=e.offset+i.length,p=0;for(let d=0;d<l;++d){let[m,w]=o[d];if(w===""||w==="\r")i.indent===0&&m.length>c&&(c=m.length);else{m.length<c&&t(f+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=m.length),p=d,c===0&&!s.atRoot&&t(f,"BAD_\
INDENT","Block scalar values in collections must be indented");break}f+=m.length+w.length+1}for(let d=o.length-1;d>=l;--d)o[d][0].length>c&&(l=d+1);let u="",h="",
g=!1;for(let d=0;d<p;++d)u+=o[d][0].slice(c)+`
`;for(let d=p;d<l;++d){let[m,w]=o[d];f+=m.length+w.length+1;let v=w[w.length-1]==="\r";if(v&&(w=w.slice(0,-1)),w&&m.length<c){let N=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;t(f-w.length-(v?2:1),"BAD_INDENT",N),m=""}r===hn.Scalar.BLOCK_LITERAL?(u+=
h+m.slice(c)+w,h=`
`):m.length>c||w[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),u+=h+m.slice(c)+w,h=`
`,g=!0):w===""?h===`
`?u+=`
`:h=`
`:(u+=h+w,h=" ",g=!1)}switch(i.chomp){case"-":break;case"+":for(let d=l;d<o.length;++d)u+=`
`+o[d][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let b=n+i.length+e.source.length;return{value:u,type:r,comment:i.comment,range:[n,b,b]}}a(Qc,"resolveBlockScalar");function Xc({offset:s,props:e},t,n){if(e[0].
type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],r=i[0],o=0,l="",c=-1;for(let h=1;h<i.length;++h){
let g=i[h];if(!l&&(g==="-"||g==="+"))l=g;else{let b=Number(g);!o&&b?o=b:c===-1&&(c=s+h)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${i}`);let f=!1,p="",u=i.length;for(let h=1;h<e.length;++h){let g=e[h];switch(g.type){case"space":f=!0;case"newline":u+=g.source.length;break;case"comme\
nt":t&&!f&&n(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=g.source.length,p=g.source.substring(1);break;case"er\
ror":n(g,"UNEXPECTED_TOKEN",g.message),u+=g.source.length;break;default:{let b=`Unexpected token in block scalar header: ${g.type}`;n(g,"UNEXPECTED_TOKEN",b);let d=g.
source;d&&typeof d=="string"&&(u+=d.length)}}}return{mode:r,indent:o,chomp:l,comment:p,length:u}}a(Xc,"parseBlockScalarHeader");function zc(s){let e=s.split(/\n( *)/),
t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}a(zc,"splitLines");Ur.resolveBlockScalar=
Qc});var mn=y(Vr=>{"use strict";var pn=T(),Zc=be();function ef(s,e,t){let{offset:n,type:i,source:r,end:o}=s,l,c,f=a((h,g,b)=>t(n+h,g,b),"_onError");switch(i){case"sc\
alar":l=pn.Scalar.PLAIN,c=tf(r,f);break;case"single-quoted-scalar":l=pn.Scalar.QUOTE_SINGLE,c=sf(r,f);break;case"double-quoted-scalar":l=pn.Scalar.QUOTE_DOUBLE,
c=nf(r,f);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}
let p=n+r.length,u=Zc.resolveEnd(o,p,e,t);return{value:c,type:l,comment:u.comment,range:[n,p,u.offset]}}a(ef,"resolveFlowScalar");function tf(s,e){let t="";switch(s[0]){case"\
	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar ind\
icator ${s[0]}`;break}case"@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Yr(s)}a(tf,"\
plainValue");function sf(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quote"),Yr(s.slice(1,-1)).replace(/''/g,"'")}
a(sf,"singleQuotedValue");function Yr(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),o=" ",l=e.lastIndex;for(;t=e.exec(s);){let f=t[1].replace(i,"");f===""?o===`
`?r+=o:o=`
`:(r+=o+f,o=" "),l=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,t=c.exec(s),r+o+(t?.[1]??"")}a(Yr,"unfoldLines");function nf(s,e){let t="";for(let n=1;n<
s.length-1;++n){let i=s[n];if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=rf(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=of[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let l=r==="x"?2:r==="u"?4:8;t+=af(s,n+1,l,e),n+=l}else{let l=s.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),t+=l}}else if(i===" "||i==="	"){let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}a(nf,"doubleQuotedValue");
function rf(s,e){let t="",n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}a(rf,"foldNewline");var of={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function af(s,e,t,n){let i=s.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.
test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),l}}a(af,
"parseCharCode");Vr.resolveFlowScalar=ef});var Hr=y(xr=>{"use strict";var ie=O(),Jr=T(),lf=dn(),cf=mn();function ff(s,e,t,n){let{value:i,type:r,comment:o,range:l}=e.type==="block-scalar"?lf.resolveBlockScalar(
s,e,n):cf.resolveFlowScalar(e,s.options.strict,n),c=t?s.directives.tagName(t.source,u=>n(t,"TAG_RESOLVE_FAILED",u)):null,f;s.options.stringKeys&&s.atKey?f=s.schema[ie.
SCALAR]:c?f=uf(s.schema,i,c,t,n):e.type==="scalar"?f=hf(s,i,e,n):f=s.schema[ie.SCALAR];let p;try{let u=f.resolve(i,h=>n(t??e,"TAG_RESOLVE_FAILED",h),s.options);
p=ie.isScalar(u)?u:new Jr.Scalar(u)}catch(u){let h=u instanceof Error?u.message:String(u);n(t??e,"TAG_RESOLVE_FAILED",h),p=new Jr.Scalar(i)}return p.range=l,p.source=
i,r&&(p.type=r),c&&(p.tag=c),f.format&&(p.format=f.format),o&&(p.comment=o),p}a(ff,"composeScalar");function uf(s,e,t,n,i){if(t==="!")return s[ie.SCALAR];let r=[];
for(let l of s.tags)if(!l.collection&&l.tag===t)if(l.default&&l.test)r.push(l);else return l;for(let l of r)if(l.test?.test(e))return l;let o=s.knownTags[t];return o&&
!o.collection?(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[ie.SCALAR])}
a(uf,"findScalarTagByName");function hf({atKey:s,directives:e,schema:t},n,i,r){let o=t.tags.find(l=>(l.default===!0||s&&l.default==="key")&&l.test?.test(n))||t[ie.
SCALAR];if(t.compat){let l=t.compat.find(c=>c.default&&c.test?.test(n))??t[ie.SCALAR];if(o.tag!==l.tag){let c=e.tagString(o.tag),f=e.tagString(l.tag),p=`Value m\
ay be parsed as either ${c} or ${f}`;r(i,"TAG_RESOLVE_FAILED",p,!0)}}return o}a(hf,"findScalarTagByTest");xr.composeScalar=ff});var Wr=y(Gr=>{"use strict";function df(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"newline":s-=
i.source.length;continue}for(i=e[++n];i?.type==="space";)s+=i.source.length,i=e[++n];break}}return s}a(df,"emptyScalarPosition");Gr.emptyScalarPosition=df});var zr=y(yn=>{"use strict";var pf=qe(),mf=O(),gf=Fr(),Qr=Hr(),yf=be(),bf=Wr(),Sf={composeNode:Xr,composeEmptyNode:gn};function Xr(s,e,t,n){let i=s.atKey,{spaceBefore:r,
comment:o,anchor:l,tag:c}=t,f,p=!0;switch(e.type){case"alias":f=wf(s,e,n),(l||c)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":f=Qr.composeScalar(s,e,c,n),l&&(f.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{f=gf.composeCollection(Sf,s,e,t,n),l&&(f.anchor=l.source.substring(1))}catch(u){let h=u instanceof Error?u.message:
String(u);n(e,"RESOURCE_EXHAUSTION",h)}break;default:{let u=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",u),p=!1}}return f??
(f=gn(s,e.offset,void 0,null,t,n)),l&&f.anchor===""&&n(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&s.options.stringKeys&&(!mf.isScalar(f)||typeof f.value!=
"string"||f.tag&&f.tag!=="tag:yaml.org,2002:str")&&n(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(f.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?f.comment=o:f.commentBefore=o),s.options.keepSourceTokens&&p&&(f.srcToken=e),f}a(Xr,"composeNode");function gn(s,e,t,n,{spaceBefore:i,comment:r,
anchor:o,tag:l,end:c},f){let p={type:"scalar",offset:bf.emptyScalarPosition(e,t,n),indent:-1,source:""},u=Qr.composeScalar(s,p,l,f);return o&&(u.anchor=o.source.
substring(1),u.anchor===""&&f(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}a(gn,"composeEmptyNode");
function wf({options:s},{offset:e,source:t,end:n},i){let r=new pf.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.
endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,l=yf.resolveEnd(n,o,s.strict,i);return r.range=[e,o,l.offset],l.
comment&&(r.comment=l.comment),r}a(wf,"composeAlias");yn.composeEmptyNode=gn;yn.composeNode=Xr});var to=y(eo=>{"use strict";var vf=Fe(),Zr=zr(),kf=be(),Nf=Je();function Af(s,e,{offset:t,start:n,value:i,end:r},o){let l=Object.assign({_directives:e},s),c=new vf.
Document(void 0,l),f={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},p=Nf.resolveProps(n,{indicator:"doc-start",next:i??r?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Zr.composeNode(f,i,p,o):Zr.composeEmptyNode(f,p.end,n,null,p,o);let u=c.
contents.range[2],h=kf.resolveEnd(r,u,!1,o);return h.comment&&(c.comment=h.comment),c.range=[t,u,h.offset],c}a(Af,"composeDoc");eo.composeDoc=Af});var Sn=y(io=>{"use strict";var qf=Ze("process"),Of=ns(),Ef=Fe(),xe=Ve(),so=O(),Lf=to(),Tf=be();function He(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(
s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}a(He,"getErrorPos");function no(s){let e="",t=!1,n=!1;
for(let i=0;i<s.length;++i){let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}a(no,"parsePrel\
ude");var bn=class{static{a(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{
let o=He(t);r?this.warnings.push(new xe.YAMLWarning(o,n,i)):this.errors.push(new xe.YAMLParseError(o,n,i))},this.directives=new Of.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:i}=no(this.prelude);if(n){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(so.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.items[0];so.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${n}
${l}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:no(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let i of e)yield*this.next(i);yield*this.end(t,n)}*next(e){switch(qf.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,i)=>{let r=He(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=Lf.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,n=new xe.YAMLParseError(He(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new xe.YAMLParseError(He(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let t=Tf.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new xe.YAMLParseError(He(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),i=new Ef.Document(
void 0,n);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};io.Composer=bn});var ao=y(Vt=>{"use strict";var Cf=dn(),If=mn(),Mf=Ve(),ro=Ce();function Pf(s,e=!0,t){if(s){let n=a((i,r,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.
offset;if(t)t(l,r,o);else throw new Mf.YAMLParseError([l,l+1],r,o)},"_onError");switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return If.resolveFlowScalar(s,e,n);case"block-scalar":return Cf.resolveBlockScalar({options:{strict:e}},s,n)}}return null}a(Pf,"resolveAsScalar");function $f(s,e){
let{implicitKey:t=!1,indent:n,inFlow:i=!1,offset:r=-1,type:o="PLAIN"}=e,l=ro.stringifyString({type:o,value:s},{implicitKey:t,indent:n>0?" ".repeat(n):"",inFlow:i,
options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(l[0]){case"|":case">":{let f=l.indexOf(`
`),p=l.substring(0,f),u=l.substring(f+1)+`
`,h=[{type:"block-scalar-header",offset:r,indent:n,source:p}];return oo(h,c)||h.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:r,indent:n,props:h,source:u}}case'"':return{type:"double-quoted-scalar",offset:r,indent:n,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:r,indent:n,source:l,end:c};default:return{type:"scalar",offset:r,indent:n,source:l,end:c}}}a($f,"createScalarToken");function _f(s,e,t={}){
let{afterKey:n=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=t,l="indent"in s?s.indent:null;if(n&&typeof l=="number"&&(l+=2),!o)switch(s.type){case"single-quoted-scal\
ar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let f=s.props[0];if(f.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=f.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=ro.stringifyString({type:o,value:e},{implicitKey:i||
l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":Df(s,c);break;case'"':wn(s,c,"double\
-quoted-scalar");break;case"'":wn(s,c,"single-quoted-scalar");break;default:wn(s,c,"scalar")}}a(_f,"setScalarValue");function Df(s,e){let t=e.indexOf(`
`),n=e.substring(0,t),i=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let r=s.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=n,s.source=i}else{let{offset:r}=s,
o="indent"in s?s.indent:-1,l=[{type:"block-scalar-header",offset:r,indent:o,source:n}];oo(l,"end"in s?s.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(s))c!=="type"&&c!=="offset"&&delete s[c];Object.assign(s,{type:"block-scalar",indent:o,props:l,source:i})}}a(Df,"setBlockScalarValu\
e");function oo(s,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}a(oo,"addEndtoBlock\
Props");function wn(s,e,t){switch(s.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"block-scalar":{let n=s.
props.slice(1),i=e.length;s.props[0].type==="block-scalar-header"&&(i-=s.props[0].source.length);for(let r of n)r.offset+=i;delete s.props,Object.assign(s,{type:t,
source:e,end:n});break}case"block-map":case"block-seq":{let i={type:"newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[i]});break}default:{let n="indent"in s?s.indent:-1,i="end"in s&&Array.isArray(s.end)?s.end.filter(r=>r.type===
"space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(s))r!=="type"&&r!=="offset"&&delete s[r];Object.assign(s,{type:t,indent:n,source:e,
end:i})}}}a(wn,"setFlowScalarValue");Vt.createScalarToken=$f;Vt.resolveAsScalar=Pf;Vt.setScalarValue=_f});var co=y(lo=>{"use strict";var Bf=a(s=>"type"in s?xt(s):Jt(s),"stringify");function xt(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=xt(
t);return e+s.source}case"block-map":case"block-seq":{let e="";for(let t of s.items)e+=Jt(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.
items)e+=Jt(t);for(let t of s.end)e+=t.source;return e}case"document":{let e=Jt(s);if(s.end)for(let t of s.end)e+=t.source;return e}default:{let e=s.source;if("\
end"in s&&s.end)for(let t of s.end)e+=t.source;return e}}}a(xt,"stringifyToken");function Jt({start:s,key:e,sep:t,value:n}){let i="";for(let r of s)i+=r.source;
if(e&&(i+=xt(e)),t)for(let r of t)i+=r.source;return n&&(i+=xt(n)),i}a(Jt,"stringifyItem");lo.stringify=Bf});var po=y(ho=>{"use strict";var vn=Symbol("break visit"),Kf=Symbol("skip children"),fo=Symbol("remove item");function re(s,e){"type"in s&&s.type==="document"&&(s=
{start:s.start,value:s.value}),uo(Object.freeze([]),s,e)}a(re,"visit");re.BREAK=vn;re.SKIP=Kf;re.REMOVE=fo;re.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];
if(r&&"items"in r)t=r.items[i];else return}return t};re.parentCollection=(s,e)=>{let t=re.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in
i)return i;throw new Error("Parent collection not found")};function uo(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of["key","value"]){let r=e[i];
if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let l=uo(Object.freeze(s.concat([[i,o]])),r.items[o],t);if(typeof l=="number")o=l-1;else{if(l===vn)return vn;
l===fo&&(r.items.splice(o,1),o-=1)}}typeof n=="function"&&i==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}a(uo,"_visit");ho.visit=re});var Ht=y(_=>{"use strict";var kn=ao(),jf=co(),Rf=po(),Nn="\uFEFF",An="",qn="",On="",Ff=a(s=>!!s&&"items"in s,"isCollection"),Uf=a(s=>!!s&&(s.type==="scalar"||
s.type==="single-quoted-scalar"||s.type==="double-quoted-scalar"||s.type==="block-scalar"),"isScalar");function Yf(s){switch(s){case Nn:return"<BOM>";case An:return"\
<DOC>";case qn:return"<FLOW_END>";case On:return"<SCALAR>";default:return JSON.stringify(s)}}a(Yf,"prettyToken");function Vf(s){switch(s){case Nn:return"byte-or\
der-mark";case An:return"doc-mode";case qn:return"flow-error-end";case On:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(Vf,"tokenType");_.createScalarToken=kn.createScalarToken;_.resolveAsScalar=kn.resolveAsScalar;_.setScalarValue=
kn.setScalarValue;_.stringify=jf.stringify;_.visit=Rf.visit;_.BOM=Nn;_.DOCUMENT=An;_.FLOW_END=qn;_.SCALAR=On;_.isCollection=Ff;_.isScalar=Uf;_.prettyToken=Yf;_.
tokenType=Vf});var Tn=y(go=>{"use strict";var Ge=Ht();function K(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(K,"isEmpty");var mo=new Set("0123456789ABCDEFabcdef"),Jf=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Gt=new Set(",[]{}"),xf=new Set(` ,[]{}
\r	`),En=a(s=>!s||xf.has(s),"isNotAnchorChar"),Ln=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||
this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){
let i=this.buffer[n+e+1];if(i===`
`||!i&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&K(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Ge.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){
let r=e[n-1];if(r===" "||r==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield Ge.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&K(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!K(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&K(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(En),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&K(i[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Ge.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(
1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(En),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||K(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.
substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>K(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.buffer[i];n===" ";)n=this.buffer[++i];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let l=r;for(;o===" ";)o=this.buffer[--r];
if(o===`
`&&r>=this.pos&&r+1+t>l)e=r;else break}while(!0);return yield Ge.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,n=this.pos-1,i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if(K(r)||e&&Gt.has(r))break;t=n}else if(K(i)){let r=this.buffer[n+
1];if(i==="\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&Gt.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&Gt.has(i))break;t=n}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Ge.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.
buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(En),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,n=this.charAt(1);if(K(n)||t&&Gt.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!K(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Jf.has(t))t=this.buffer[++e];else if(t==="%"&&mo.has(this.buffer[e+1])&&mo.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};go.Lexer=Ln});var In=y(yo=>{"use strict";var Cn=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let t=0,n=this.lineStarts.length;for(;t<n;){let r=t+n>>1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,
col:e};let i=this.lineStarts[t-1];return{line:t,col:e-i+1}}}};yo.LineCounter=Cn});var Pn=y(ko=>{"use strict";var Hf=Ze("process"),bo=Ht(),Gf=Tn();function z(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}a(z,"includesToken");
function So(s){for(let e=0;e<s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}a(So,"findNonEmptyIndex");function vo(s){
switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(vo,"isFlowToke\
n");function Wt(s){switch(s.type){case"document":return s.start;case"block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.
items[s.items.length-1].start;default:return[]}}a(Wt,"getPrevProps");function Se(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.type==="space";);return s.splice(e,s.length)}a(Se,"g\
etFirstKeyStartProps");function Qt(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}a(Qt,"arrayPushArray");function wo(s){
if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!z(e.start,"explicit-key-ind")&&!z(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,vo(e.value)?e.value.end?Qt(e.value.end,e.sep):e.value.end=e.sep:Qt(e.start,e.sep),delete e.sep)}a(wo,"fixFlowSeqItems");var Mn=class{static{a(this,"Parser")}constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Gf.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=
e,Hf.env.LOG_TOKENS&&console.log("|",bo.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=bo.tokenType(e);if(t)
if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield t;else{let n=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=
0),t.type==="flow-collection"&&wo(t),n.type){case"document":n.value=t;break;case"block-scalar":n.props.push(t);break;case"block-map":{let i=n.items[n.items.length-
1];if(i.value){n.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=n.items[n.items.length-1];i.value?n.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=n.items[n.items.
length-1];!i||i.value?n.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.
type==="document"||n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&So(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(n.type==="document"?n.end=i.start:n.items.push({start:i.
start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{So(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let t=Wt(this.peek(2)),n=Se(t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:n,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.
source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Qt(i,t.start),
i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,i=n&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let l=0;l<t.sep.length;++l){let c=t.sep[l];switch(c.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(z(t.sep,"map-value-ind"))this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(vo(t.key)&&!z(t.sep,"newline")){let o=Se(
t.start),l=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,
key:l,sep:c}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(z(t.start,"newline"))Object.assign(t,{key:null,sep:[
this.sourceToken]});else{let o=Se(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):z(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!z(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Qt(i,t.start),i.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||z(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,
sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let i=Wt(
n),r=Se(i);wo(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=Wt(e),n=Se(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=Wt(e),n=Se(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};ko.Parser=Mn});var Eo=y(Qe=>{"use strict";var No=Sn(),Wf=Fe(),We=Ve(),Qf=gs(),Xf=O(),zf=In(),Ao=Pn();function qo(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||
e&&new zf.LineCounter||null,prettyErrors:e}}a(qo,"parseOptions");function Zf(s,e={}){let{lineCounter:t,prettyErrors:n}=qo(e),i=new Ao.Parser(t?.addNewLine),r=new No.
Composer(e),o=Array.from(r.compose(i.parse(s)));if(n&&t)for(let l of o)l.errors.forEach(We.prettifyError(s,t)),l.warnings.forEach(We.prettifyError(s,t));return o.
length>0?o:Object.assign([],{empty:!0},r.streamInfo())}a(Zf,"parseAllDocuments");function Oo(s,e={}){let{lineCounter:t,prettyErrors:n}=qo(e),i=new Ao.Parser(t?.
addNewLine),r=new No.Composer(e),o=null;for(let l of r.compose(i.parse(s),!0,s.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new We.YAMLParseError(
l.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&t&&(o.errors.forEach(We.prettifyError(
s,t)),o.warnings.forEach(We.prettifyError(s,t))),o}a(Oo,"parseDocument");function eu(s,e,t){let n;typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=
e);let i=Oo(s,t);if(!i)return null;if(i.warnings.forEach(r=>Qf.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];
i.errors=[]}return i.toJS(Object.assign({reviver:n},t))}a(eu,"parse");function tu(s,e,t){let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:t===void 0&&e&&
(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:i>8?{indent:8}:{indent:i}}if(s===void 0){let{keepUndefined:i}=t??e??
{};if(!i)return}return Xf.isDocument(s)&&!n?s.toString(t):new Wf.Document(s,n,t).toString(t)}a(tu,"stringify");Qe.parse=eu;Qe.parseAllDocuments=Zf;Qe.parseDocument=
Oo;Qe.stringify=tu});var pu=y(E=>{"use strict";var su=Sn(),nu=Fe(),iu=zs(),$n=Ve(),ru=qe(),Z=O(),ou=G(),au=T(),lu=Q(),cu=X(),fu=Ht(),uu=Tn(),hu=In(),du=Pn(),Xt=Eo(),Lo=ve();E.Composer=
su.Composer;E.Document=nu.Document;E.Schema=iu.Schema;E.YAMLError=$n.YAMLError;E.YAMLParseError=$n.YAMLParseError;E.YAMLWarning=$n.YAMLWarning;E.Alias=ru.Alias;
E.isAlias=Z.isAlias;E.isCollection=Z.isCollection;E.isDocument=Z.isDocument;E.isMap=Z.isMap;E.isNode=Z.isNode;E.isPair=Z.isPair;E.isScalar=Z.isScalar;E.isSeq=Z.
isSeq;E.Pair=ou.Pair;E.Scalar=au.Scalar;E.YAMLMap=lu.YAMLMap;E.YAMLSeq=cu.YAMLSeq;E.CST=fu;E.Lexer=uu.Lexer;E.LineCounter=hu.LineCounter;E.Parser=du.Parser;E.parse=
Xt.parse;E.parseAllDocuments=Xt.parseAllDocuments;E.parseDocument=Xt.parseDocument;E.stringify=Xt.stringify;E.visit=Lo.visit;E.visitAsync=Lo.visitAsync});var jn=class{static{a(this,"Findings")}programs=[];scripts=new Set;unclear=[];left=0;#t=new Set;#e=[];add(e,t){let n=Bo(e),i=n.text.trim();if(i===""||_o.test(i)||
$o.test(i))return;let r={start:le(n),end:we(n)},o=`${r.start} ${r.end}`;if(this.#t.has(o))return;this.#t.add(o),Do.test(i)||n.segments.every(({kind:c,start:f,end:p})=>c===
"unknown"||jo(n,f,p))?this.unclear.push(r):this.programs.length<500?this.programs.push({source:n,opens:t}):this.left+=1}addStray(e,t,n){this.#e.length<Po?this.#e.
push({source:e,opens:t,sure:n}):this.left+=1}addAll(e,t){for(let{source:n,opens:i}of e.programs)this.add(n,t??i);for(let{source:n,opens:i,sure:r}of e.#e)this.addStray(
n,t??i,r);for(let n of e.scripts)this.scripts.add(n);this.unclear.push(...e.unclear),this.left+=e.left}#s(){let e=this.programs.flatMap(({source:r})=>r.segments.
map(({host:o})=>o)),t=new Zt(e),n,i=a(({source:r},{source:o})=>le(r)-le(o)||we(o)-we(r),"byPlace");for(let r of[...this.#e].sort(i)){let o=le(r.source);t.meet(o,
we(r.source))||(n===void 0||o>=we(n.source)?(n!==void 0&&this.add(n.source,n.opens),n=r):r.sure&&!n.sure&&(n=r))}n!==void 0&&this.add(n.source,n.opens)}found(){
return this.#s(),{programs:[...this.programs].sort((t,n)=>le(t.source)-le(n.source)),scripts:[...this.scripts],unclear:this.unclear,left:this.left}}},Po=2*500,Zt=class{static{
a(this,"Places")}#t;#e;constructor(e){let t=[...e].sort((i,r)=>i.start-r.start);this.#t=t.map(({start:i})=>i);let n=0;this.#e=t.map(({end:i})=>(n=Math.max(n,i),
n))}meet(e,t){let n=0,i=this.#t.length;for(;n<i;){let r=n+i>>1;(this.#t[r]??0)<t?n=r+1:i=r}return(this.#e[n-1]??0)>e}},$o=/^(?:[^{}"]*\{\s*(?:\.{3}|…)\s*\})+$/,
_o=/^(?:\.{3}|…|<[^<>{}\n]*>)$/,Do=/^(?:%(?:\(\w+\))?[a-z]|\{[\w .]*\}|\{\{[^{}\n]*\}\})$/;function Bo(s){let{text:e}=s,t=e.search(/\S/),n=e.trimEnd().length;
if(!e.startsWith("{{",t)||!e.endsWith("}}",n))return s;let i=s.slice(t+2,n-2);return i.text.includes("{")&&Ko(i.text)?i:s}a(Bo,"withoutBraces");function Ko(s){let e=0;
for(let{0:t}of s.matchAll(/[{}]/g))if(e+=t==="{"?1:-1,e<0)return!1;return e===0}a(Ko,"isBalanced");function jo({text:s},e,t){return s.slice(e,t).trim()===""}a(jo,
"isBlank");function le({segments:s}){return s[0]?.host.start??0}a(le,"startOf");function we({segments:s}){return s.at(-1)?.host.end??0}a(we,"endOf");var oe={start:/^\s*#/,open:"# ",close:""},Xe={start:/^\s*(?:\/\/|\/\*|\*)/,open:"// ",close:""},To={start:/^\s*(?:<!--|\{\/\*)/,open:"<!-- ",close:" -->"},mu={start:/^\s*\.\.(?:\s|$)/,
open:".. ",close:""},gu={start:/^[.']?\\"/,open:'.\\" ',close:""},yu={start:/^\s*[#;]/,open:"# ",close:""},_n=["bpftrace","kubectl trace"];function ap(s){return _n.
some(e=>s.includes(e))}a(ap,"mayRunBpftrace");var Co=[..._n,".bt:",'.bt"',".bt'"],Dn=[{format:"template",kind:"template",names:/\.bt\.(?:in|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|gotmpl|m4|cmake)$/i,
words:[""],comment:Xe},{format:"shell",kind:"shell",endings:"sh bash zsh ksh dash ash bats",names:/^\.?(?:bashrc|bash_profile|profile|zshrc|bash_aliases)$/,runs:/\b(?:ba|da|k|z|a|mk)?sh\b/,
comment:oe},{format:"markdown",kind:"documents",endings:"md markdown mdown mkd mdx",comment:To},{format:"text",kind:"documents",endings:"rst rest",comment:mu},{
format:"text",kind:"documents",endings:"org",comment:oe},{format:"text",kind:"documents",endings:"adoc asciidoc asc",comment:Xe},{format:"text",kind:"documents",
endings:"txt text",names:/^(?:README|INSTALL|NOTES|HACKING|TODO|CHANGELOG|USAGE)$/i,comment:oe},{format:"man",kind:"documents",endings:"1 2 3 4 5 6 7 8 man mdoc\
 roff",comment:gu},{format:"html",kind:"documents",endings:"html htm xhtml",comment:To},{format:"yaml",kind:"yaml",endings:"yaml yml",words:Co,comment:oe},{format:"\
json",kind:"json",endings:"json jsonc json5 jsonl",words:Co},{format:"dockerfile",kind:"dockerfile",endings:"dockerfile containerfile",names:/^(?:Dockerfile|Containerfile)(?:\..+)?$/i,
comment:oe},{format:"makefile",kind:"makefile",endings:"mk mak",names:/^(?:GNU)?[Mm]akefile(?:\.(?:am|in))?$/,comment:oe},{format:"systemd",kind:"systemd",endings:"\
service timer socket mount path slice target",comment:yu},{format:"notebook",kind:"notebook",endings:"ipynb"},{format:"python",kind:"python",endings:"py pyi pyw\
 python",runs:/\bpython[\d.]*\b/,comment:oe},{format:"go",kind:"go",endings:"go",comment:Xe},{format:"javascript",kind:"javascript",endings:"js mjs cjs jsx ts m\
ts cts tsx",runs:/\b(?:node|deno|bun)\b/,comment:Xe},{format:"c",kind:"c",endings:"c h cc cpp cxx hh hpp hxx",comment:Xe}],bu=new Map(Dn.flatMap(s=>(s.endings?.
split(" ")??[]).map(e=>[e,s]))),Su=Dn.flatMap(s=>s.names===void 0?[]:[{row:s,names:s.names}]),wu=Dn.flatMap(s=>s.runs===void 0?[]:[{row:s,runs:s.runs}]);function ze(s){
let e=s.slice(s.lastIndexOf("/")+1);for(let{row:n,names:i}of Su)if(i.test(e))return n;let t=e.lastIndexOf(".");return t<=0?t===0?void 0:"first line":bu.get(e.slice(
t+1).toLowerCase())}a(ze,"formatOf");function zt(s){let e=ze(s);return e==="first line"?void 0:e}a(zt,"formatByName");function lp(s){return zt(s)?.format==="tem\
plate"}a(lp,"isTemplate");function Io(s){let e=/^#![^\n]*/.exec(s)?.[0];return e===void 0?void 0:wu.find(({runs:t})=>t.test(e))?.row}a(Io,"formatByFirstLine");function cp(s,e){
let t=ze(s),n=t==="first line"?Io(e.slice(0,256)):t;return Mo(s,e)?n:void 0}a(cp,"hostFormat");function Mo(s,e){return(zt(s)?.words??_n).some(n=>e.includes(n))}
a(Mo,"hasWord");var vu=new Set(["shell","dockerfile","makefile","systemd","yaml"]);function ku(s){return vu.has(s)}a(ku,"namesScripts");function fp(s){return zt(
s)?.kind==="yaml"}a(fp,"holdsProse");function up(s,e){let t=ze(s);return t==="first line"?e:t!==void 0&&ku(t.kind)}a(up,"mayNameScripts");function hp(s,e){return e===
"any"?Au(s):e==="script"&&ze(s)!==void 0}a(hp,"mayBeHost");function Nu(s,e){let t=ze(s);return(t==="first line"?Io(e.toString("latin1",0,256)):t)!==void 0}a(Nu,
"isHostKind");function dp(s,e){return s.length===0?[]:[`Not searched for programs, ${e}: ${Kn(s)}.`]}a(dp,"unsearchedNotes");var pp="as larger than 4 MiB";function mp(s,e){
return Nu(s,e)&&Mo(s,e)}a(mp,"isHost");function Au(s){let e=zt(s);return e!==void 0&&e.format!=="c"&&!/\.(?:txt|text|\d)$/.test(s)}a(Au,"isOnlyHost");export{pu as a,ap as b,ze as c,lp as d,cp as e,Mo as f,ku as g,fp as h,up as i,hp as j,Nu as k,dp as l,pp as m,mp as n,Au as o,jn as p};
