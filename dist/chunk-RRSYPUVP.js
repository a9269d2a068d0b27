import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as r}from"./chunk-P66A45LD.js";import{a as i}from"./chunk-H47UKSLI.js";function b(){return c("GITHUB_SERVER_URL","https://github.com")}i(b,"serverUrl");function w(){return c("GITHUB_API_URL","https://api.github.com")}i(w,"apiUrl");
function c(e,n){let s=(process.env[e]||n).replace(/\/+$/,"");if(!URL.canParse(s))throw new r("usage",`The environment variable ${e} is not an address: ${JSON.stringify(
s)}.`);return s}i(c,"addressFrom");var o="https://docs.github.com",t="https://github.com",f=[{kind:"permission",words:/resource not accessible by|must have (?:admin|push|write) (?:rights|access)|has not been granted the required scopes/i,
advice:"The token lacks a permission: see `permissions` in the workflow.",source:`${o}/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessi\
ble`},{kind:"locked",words:/(?:issue|conversation|pull request|thread) (?:is|was|has been) locked/i,advice:"Nobody but people with write access can write in a l\
ocked conversation: unlock it, and run again.",source:`${t}/renovatebot/renovate/issues/6215, ${o}/communities/moderating-comments-and-conversations/locking-con\
versations`},{kind:"archived",words:/archived so is read-only|repository (?:is|was|has been) archived/i,advice:"Nothing can be written in an archived repository\
.",source:`${o}/repositories/archiving-a-github-repository/archiving-repositories`},{kind:"ip-allow-list",words:/IP allow list/i,advice:"The organization admits\
 certain addresses only: use a runner with one of them, or add the runner's.",source:`${t}/docker/metadata-action/issues/342, ${t}/aquasecurity/trivy/issues/105\
67`},{kind:"single-sign-on",words:/SAML enforcement|SAML SSO|single sign-on/i,advice:"Authorize the token for the organization's single sign-on (in the settings\
 of the token), or use the workflow's own token.",source:`${t}/ossf/scorecard/issues/1504, ${t}/cli/cli/issues/2661`},{kind:"token-policy",words:/forbids access via|OAuth App access restrictions/i,
advice:"The organization does not take this kind of token: use the workflow's own token, or that of a GitHub App.",source:`${t}/NixOS/org/issues/247, ${t}/refin\
ed-github/refined-github/issues/6951`},{kind:"suspended",words:/(?:account|installation|user) (?:is|was|has been) suspended/i,advice:"Ask an administrator of Gi\
tHub, or of the organization, about the account that the token is of.",source:`${o}/apps/maintaining-github-apps/suspending-a-github-app-installation`},{kind:"p\
rotected",words:/protected branch|repository rule violations/i,advice:"A rule of the repository protects the branch: let the owner of the token bypass it, or co\
mmit by hand.",source:`${o}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules`},{kind:"too-large",words:/"code":\s*"too_large"|returns blobs up to/i,
advice:"It is too large for GitHub's API.",source:`${o}/rest/repos/contents#get-repository-content`},{kind:"too-quick",words:/was submitted too quickly|abuse detection mechanism/i,
advice:"The limit on requests is used up: run again when it has been reset.",source:`${t}/whatwg/spec-factory/issues/55, ${t}/derberg/manage-files-in-multiple-r\
epositories/pull/5`},{kind:"pending-review",words:/one pending review per pull request/i,advice:"The owner of the token has begun a review of this pull request \
and not submitted it: submit or discard it, and run again.",source:`${t}/microsoft/vscode-pull-request-github/issues/1317, ${t}/namanshergill/diohub/issues/18`},
{kind:"no-diff",words:/diff is (?:taking too long to generate|temporarily unavailable)|"code":\s*"not_available"/i,advice:"GitHub cannot make this diff now. A n\
ewer commit, or a branch that is merged with its base, often helps.",source:`${t}/googleapis/repo-automation-bots/issues/4475, ${t}/sonichi/sutando/pull/3159`},
{kind:"unrelated",words:/no common ancestor between/i,advice:"The two branches have no commit in common, as when one of them was rewritten from its first commit\
 on: rebase the one on the other.",source:`${t}/trilom/file-changes-action/issues/138, ${t}/slapperwan/gh4a/issues/544`}];function a(e){return f.find(({words:n})=>n.
test(e))}i(a,"refusalIn");function d(e){return e instanceof Error&&"status"in e&&typeof e.status=="number"&&"request"in e}i(d,"isRequestFailure");function A(e){return d(e)&&e.response!==
void 0?e.status:void 0}i(A,"statusOf");function x(e){if(!(!(e instanceof Error)||l(e)))return a(e.message)?.kind}i(x,"refusalOf");function l(e){return d(e)?e.status===
429?!0:e.status!==403?!1:e.response?.headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(e.message):!1}i(l,"isRateLimit");function p(e,n){if(!(n instanceof
Error))return`${e}: ${String(n)}`;let s=n.message.replace(/\s+/g," ").trim();return d(n)?n.response===void 0?`${e}: no answer from GitHub (${s}). Check the netw\
ork and GITHUB_API_URL, then run again.`:`${e}: GitHub answered ${n.status} (${s}). ${h(n)}`:[`${e}: ${s}`,a(s)?.advice??[]].flat().join(" ")}i(p,"describeApiEr\
ror");function h(e){if(l(e))return"The limit on requests is used up: run again when it has been reset.";let n=a(e.message)?.advice;if(n!==void 0)return n;switch(e.
status){case 401:return"The token is not valid: check the `token` input.";case 403:return"GitHub does not allow it: its words say why. Often the token lacks a p\
ermission; see `permissions` in the workflow.";case 404:return"It does not exist, or the token may not see it.";default:return e.status>=500?"GitHub has a probl\
em: run again later.":"Please report this if it stays."}}i(h,"adviceFor");async function G(e,n,s="read"){try{return await n}catch(u){throw u instanceof r?u:new r(
"github",p(`${e} could not be ${s}`,u))}}i(G,"orFailure");function T(e){return typeof e!="object"||e===null||!("errors"in e)||!Array.isArray(e.errors)?void 0:{problems:e.
errors.map(g),data:"data"in e?e.data??void 0:void 0}}i(T,"graphqlRefusal");function g(e){if(typeof e!="object"||e===null||!("message"in e))return{type:void 0,message:"\
GitHub gave no reason.",field:void 0};let n="path"in e&&Array.isArray(e.path)?e.path[0]:void 0;return{type:"type"in e&&typeof e.type=="string"?e.type:void 0,message:String(
e.message).replace(/\s+/g," ").trim(),field:typeof n=="string"?n:void 0}}i(g,"problemOf");export{b as a,w as b,a as c,A as d,x as e,l as f,p as g,G as h,T as i};
