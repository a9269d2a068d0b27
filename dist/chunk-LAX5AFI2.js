import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{b as u}from"./chunk-P66A45LD.js";import{a as r}from"./chunk-H47UKSLI.js";import{Worker as h}from"node:worker_threads";var c=class{static{r(this,"ThreadPool")}#t;#n=[];#e=new Map;#r=!1;constructor(e){this.#t=e}warm(){this.#e.size===0&&this.#d()}ask(e,t){return new Promise(i=>{let o={
question:e,done:r(s=>{t?.removeEventListener("abort",n),i(s)},"done")},n=r(()=>this.#a(o),"cancel");t?.addEventListener("abort",n),this.#n.push(o),this.#r||t?.aborted===
!0?n():this.#i()})}async close(){this.#r=!0;let e=[...this.#e.keys()],t=[...this.#e.values(),...this.#n.splice(0)];this.#e.clear();for(let i of t)d(i,{kind:"can\
celled"});await Promise.all(e.map(i=>i.terminate()))}#i(){let[e]=this.#n;if(e===void 0)return;let{size:t,longest:i,message:o}=this.#t,s=[...this.#e].find(([,l])=>l===
void 0)?.[0]??(this.#e.size<t?this.#d():void 0);s!==void 0&&(this.#n.shift(),this.#e.set(s,e),i!==void 0&&(e.timer=setTimeout(()=>this.#o(s,{kind:"late"}),i*1e3)),
s.postMessage(o===void 0?e.question:o(e.question,s)),this.#i())}#d(){let{entry:e,workerData:t,memory:i}=this.#t,o=i===void 0?{}:{resourceLimits:{maxOldGenerationSizeMb:i}},
n=new h(e,{workerData:t,stdout:!0,...o});return n.stdout.on("data",s=>process.stderr.write(s)),n.on("message",s=>{this.#e.has(n)&&(d(this.#e.get(n),{kind:"answe\
red",answer:s}),this.#e.set(n,void 0),this.#i())}),n.on("error",s=>this.#s(n,{kind:"ended",why:u(s)})),n.on("exit",s=>this.#s(n,{kind:"ended",why:`its thread en\
ded with ${s}`})),this.#e.set(n,void 0),n}#s(e,t){d(this.#e.get(e),t),this.#e.delete(e)&&this.#i()}#o(e,t){this.#s(e,t),e.terminate()}#a(e){let t=this.#n.indexOf(
e);t>=0&&this.#n.splice(t,1),d(e,{kind:"cancelled"});let[i]=[...this.#e].find(([,n])=>n===e)??[];if(i===void 0)return;let{patience:o=0}=this.#t;o===0?this.#o(i,
{kind:"cancelled"}):e.timer=setTimeout(()=>this.#o(i,{kind:"cancelled"}),o)}};function d(a,e){clearTimeout(a?.timer),a?.done(e)}r(d,"settle");export{c as a};
