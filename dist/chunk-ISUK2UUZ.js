import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as r}from"./chunk-H47UKSLI.js";function o(n,e,u){let t=n.get(e);if(t!==void 0)return t;let a=u();return n.set(e,a),a}r(o,"remembered");function d(n,e,u){let t=n.get(e);t===void 0?n.set(e,[u]):
t.push(u)}r(d,"addTo");function s(n){let e;return()=>(e??={answer:n()},e.answer)}r(s,"once");export{o as a,d as b,s as c};
