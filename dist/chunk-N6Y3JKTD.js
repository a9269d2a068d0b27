import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as t}from"./chunk-H47UKSLI.js";function i(r,n,o=`${n}s`){return`${r} ${r===1?n:o}`}t(i,"plural");var e=5;function s(r){let n=r.length-e;return r.slice(0,e).join(", ")+(n>0?` and ${n} more`:"")}
t(s,"someOf");export{i as a,s as b};
