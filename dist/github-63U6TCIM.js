import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as y,b as l,d as g,e as T,f as d}from"./chunk-ONCUC4KD.js";import{a as o,f as A}from"./chunk-H47UKSLI.js";import{readFileSync as w,existsSync as R}from"fs";import{EOL as P}from"os";var p=class{static{o(this,"Context")}constructor(){var t,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(R(process.env.GITHUB_EVENT_PATH))this.payload=JSON.
parse(w(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not exist${P}`)}
this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=
process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=
parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"ht\
tps://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==
null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||
t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:r}}if(this.payload.repository)return{
owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable lik\
e 'owner/repo'")}};var m=A(y(),1);var N=function(e,t,r,n){function s(c){return c instanceof r?c:new r(function(a){a(c)})}return o(s,"adopt"),new(r||(r=Promise))(function(c,a){function B(i){try{h(
n.next(i))}catch(u){a(u)}}o(B,"fulfilled");function G(i){try{h(n.throw(i))}catch(u){a(u)}}o(G,"rejected");function h(i){i.done?c(i.value):s(i.value).then(B,G)}o(
h,"step"),h((n=n.apply(e,t||[])).next())})};function U(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required");if(e&&t.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof t.auth=="string"?t.auth:`token ${e}`}o(U,"getAuthString");function v(e){return new l().
getAgent(e)}o(v,"getProxyAgent");function b(e){return new l().getAgentDispatcher(e)}o(b,"getProxyAgentDispatcher");function H(e){let t=b(e);return o((n,s)=>N(this,
void 0,void 0,function*(){return(0,m.fetch)(n,Object.assign(Object.assign({},s),{dispatcher:t}))}),"proxyFetch")}o(H,"getProxyFetch");function x(){return process.
env.GITHUB_API_URL||"https://api.github.com"}o(x,"getApiBaseUrl");function f(e){var t;let r=(t=process.env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:t.
trim();if(r){let s=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(s)?e:`${e?`${e} `:""}${s}`}return e}o(f,"getUserAgentWithOrc\
hestrationId");var D=new p,_=x(),S={baseUrl:_,request:{agent:v(_),fetch:H(_)}},O=g.plugin(d,T).defaults(S);function E(e,t){let r=Object.assign({},t||{}),n=U(e,r);n&&(r.auth=n);
let s=f(r.userAgent);return s&&(r.userAgent=s),r}o(E,"getOctokitOptions");var K=new p;function Q(e,t,...r){let n=O.plugin(...r);return new n(E(e,t))}o(Q,"getOctokit");export{K as context,Q as getOctokit};
