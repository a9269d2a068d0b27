import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as x,g as P,j as $,o as R}from"./chunk-EQ3GO2HT.js";import{g}from"./chunk-RRSYPUVP.js";import"./chunk-OQWXU7FH.js";import"./chunk-XUKDSFID.js";
import{Nd as h}from"./chunk-P66A45LD.js";import"./chunk-ONCUC4KD.js";import{a as q}from"./chunk-ISUK2UUZ.js";import{a as d}from"./chunk-H47UKSLI.js";var D=`query dismissals($words: String!, $after: String) {
  search(query: $words, type: ISSUE, first: 100, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { ... on PullRequest { number url repository { nameWithOwner } } }
  }
}`;async function C(l,y){let w=`user:${y} is:pr is:open archived:false in:comments "bpftrace-guard dismiss"`,m=[],f=0,a=null;for(let t=0;t<10;t++){let{search:u}=await l.
graphql(D,{words:w,after:a});f=u.issueCount;for(let i of u.nodes??[]){let[p,e]=i?.repository?.nameWithOwner.split("/")??[];p===void 0||e===void 0||i?.number===void 0||
i.url===void 0||m.push({owner:p,repo:e,number:i.number,url:i.url})}if(a=u.pageInfo.hasNextPage?u.pageInfo.endCursor:null,a===null)break}return{found:m,count:f}}
d(C,"searchDismissals");async function S(l,y,w){let m=new Set(y.map(e=>e.toLowerCase())),f=new Set([...m].map(e=>e.split("/")[0]??"")),a=[],t=[],u=new Map,i=d(async(e,s)=>{if(s.edited)
return"Its comment was edited.";let o=h(s.reason);if(o!==void 0&&o<w)return`It ended on ${o}.`;let c={login:s.by,id:s.byId},n=`${e.owner}/${e.repo} ${s.by}`,r=await q(
u,n,()=>P(l,e,c));return r==="admin"||r==="write"?void 0:`${s.by} has no write access.`},"why"),p=d(async e=>{for(let s of R(await $(l,e))){let{id:o,by:c,reason:n}=s,
r=h(n),b=await i(e,s);a.push({repository:`${e.owner}/${e.repo}`,pull:e.number,url:e.url,finding:o,by:c,reason:n,...r===void 0?{}:{until:r},...b===void 0?{}:{lapsed:b}})}},
"read");for(let e of f)try{let{found:s,count:o}=await C(l,e);s.length<o&&t.push(`GitHub shows ${s.length} of ${o} pull requests of ${e} with dismissals.`);let c=s.
filter(({owner:n,repo:r})=>m.has(`${n}/${r}`.toLowerCase()));for(let n of c)await p(n).catch(r=>{t.push(g(`The dismissals in ${n.url} could not be read`,r))})}catch(s){
t.push(g(`The dismissals in repositories of ${e} could not be listed`,s))}return{dismissals:a,problems:t}}d(S,"readDismissals");export{x as connect,S as readDismissals};
