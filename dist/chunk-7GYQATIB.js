import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as D,B as U,o as j,u as T,v as O,w as B,y as J}from"./chunk-UHAKMKMJ.js";import{oa as b,pa as k,qa as A,sa as P,ta as M}from"./chunk-3GZEUKVN.js";
import{Z as h}from"./chunk-37J7ZHR6.js";import{a}from"./chunk-H47UKSLI.js";async function I(m,t){let{scope:i,destination:e}=t,s=a(()=>t.signal?.aborted===!0,"interrupted"),r=new x(t),d=[],u=[],y=new Map,n=[];for(let o of m){if(s()){n.push(
o.path);continue}if(o.status!=="readable"){d.push(await r.unjudged(o));continue}let{path:c}=o,F=await e.refusal(o);if(F!==void 0){d.push(await r.unjudged({status:"\
failed",path:c,error:F}));continue}let w=await U(o,i,{judge:a((p,l)=>r.judge({...o,text:p},l),"judge"),obstacle:a(async(p,l)=>{if(p.includes("/"))return`is not \
in the script's folder (${p})`;let f=r.at(h(c,p));return f===void 0?e.obstacle(o,p,l):f===l?void 0:D(p)},"obstacle")});if(s()){n.push(c);continue}let{text:S,files:v,
report:R}=w;if(y.set(c,S),R.status==="analysed"&&S!==o.text){let p=new Map([...v].filter(([f])=>r.at(h(c,f))===void 0)),l=await e.keep(o,S,p);if(l!==void 0){d.push(
await r.unjudged({status:"failed",path:c,error:l}));continue}r.keep(c,S);for(let[f,G]of p)r.keep(h(c,f),G)}d.push(R),u.push(...w.fixed)}let{targets:g}=r;return n.
length>0?{targets:g,files:[...d,O(n,t.settings)],fixed:u,texts:y}:{targets:g,files:await r.judgeAgain(d),fixed:u,texts:y}}a(I,"fixScripts");function N(m){return{
...m,rewrites:{longScripts:!0}}}a(N,"fixSettings");var x=class{static{a(this,"PlannedTexts")}#i=new Map;#s=new Set;#t;#e;#r;#n=new Set;constructor({settings:t,tree:i,
judges:e,signal:s}){this.#t=N(t),this.#e=i,this.#r=e??new k(this.#t,s)}at(t){return this.#i.get(t)}keep(t,i){this.#i.set(t,i)}get targets(){return J([...this.#n],
this.#t)}async unjudged(t){return M(t,await this.#o(t.path))}async#o(t){return this.#t.forFile(await this.#e.fromRoot(t))}async judge(t,i){let e=await this.#a(t,
i),{files:s}=await j([e],[],this.#t,this.#e);return s[0]??e}async#a(t,i){let{path:e}=t,s=await this.#o(e);if(this.#n.add(s),B(t,this.#t))return(await this.#r.judge(
t,s))?.report??{status:"skipped",path:e,error:A};this.#s.add(e);let r=new Map([...i].map(([n,g])=>[h(e,n),g])),d={look:a(async(n,g)=>{let o=r.get(n)??this.#i.get(
n);return o===void 0?this.#e.look(n,g):{kind:"text",text:o}},"look"),fromRoot:a(n=>this.#e.fromRoot(n),"fromRoot"),list:a(()=>this.#e.list(),"list"),runsBpftrace:a(
n=>this.#e.runsBpftrace(n),"runsBpftrace")},u={...this.#t,...s},y=await T([t],u.runTogether,d);return P(t,new b(u,y),u)}async judgeAgain(t){let i=[];for(let e of t){
let s=this.#s.has(e.path)&&[...this.#i.keys()].some(r=>r!==e.path);i.push(e.status==="analysed"&&s?await this.#d(e):e)}return i}async#d(t){let i=await this.judge(
{status:"readable",path:t.path,text:t.text},new Map);if(i.status!=="analysed")return i;let e=i.findings.map(s=>{let r=t.findings.find(({rule:d,span:u})=>d===s.rule&&
u.start===s.span.start);return r?.left===void 0?s:{...s,left:r.left}});return{...i,findings:e}}};export{I as a,N as b};
