import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as m}from"./chunk-PVITOVKR.js";import{b as l}from"./chunk-ISUK2UUZ.js";import{a}from"./chunk-H47UKSLI.js";var o={int:1,pointer:2,array:3,struct:4,union:5,enum:6,forward:7,typedef:8,volatile:9,const:10,restrict:11,function:12,prototype:13,variable:14,section:15,float:16,
declarationTag:17,typeTag:18,enum64:19},h=new Map([[o.int,[4,0]],[o.array,[12,0]],[o.struct,[0,12]],[o.union,[0,12]],[o.enum,[0,8]],[o.prototype,[0,8]],[o.variable,
[4,0]],[o.section,[0,12]],[o.declarationTag,[4,0]],[o.enum64,[0,12]]]),g=512,u=Buffer.from([159,235,1,0,24,0,0,0]),f=class{static{a(this,"Btf")}bytes;strings;places;functions=new Map;constructor(e,r,t){
this.bytes=e,this.strings=r;let i=[0];for(let s=t.start;s<t.end;){let d=e.u32(s+4),c=d>>>24&31;c===o.function&&l(this.functions,this.text(e.u32(s)),i.length),i.
push(s);let[p,y]=h.get(c)??[0,0];s+=12+p+y*(d&65535)}this.places=i}type(e){let r=this.places[e];if(r===void 0||e===0)return;let t=this.bytes.u32(r+4);return{kind:t>>>
24&31,name:this.text(this.bytes.u32(r)),members:t&65535,flag:t>>>31===1,type:this.bytes.u32(r+8),body:r+12}}functionsNamed(e){return(this.functions.get(e)??[]).
flatMap(r=>this.type(r)??[])}functionNames(){return this.functions.keys()}text(e){return e===0?"":this.bytes.text(this.strings+e,g)}};function M(n){let{bytes:e}=n,
r=n.parts.sections.get(".BTF"),t=r===void 0?B(e):r.offset;return t===void 0?void 0:b(e,t)}a(M,"readBtf");function b(n,e){let r=e+n.u32(e+4),t=r+n.u32(e+8),i=r+n.
u32(e+16),s=t+n.u32(e+12);if(!n.has(i,n.u32(e+20))||!n.has(t,s-t)||!x(n,e))throw new m("the kernel's description of its own types (BTF) is damaged.");return new f(
n,i,{start:t,end:s})}a(b,"readBtfAt");function x(n,e){return n.has(e,24)&&n.slice(e,u.length).equals(u)}a(x,"holdsMagic");function B(n){let e,r=0;for(let t=n.buffer.
indexOf(u);t>=0&&n.has(t,24);t=n.buffer.indexOf(u,t+4)){let i=n.u32(t+12)+n.u32(t+20);!(n.u32(t+8)===0&&n.u32(t+16)===n.u32(t+12))||i<=r||!n.has(t+24,i)||(e=t,r=
i)}return e}a(B,"largestPiece");export{o as a,f as b,M as c,b as d};
