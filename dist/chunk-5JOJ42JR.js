import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as $e}from"./chunk-K6S567EY.js";import{$ as On,$a as Xn,A as j,B as Re,C as N,Ca as E,Cb as gt,D as bn,Db as dr,E as Y,G as Ee,Ga as Pn,Gb as Pe,
H as Oe,Ha as _n,I as lt,Ia as In,J as wn,Ja as Nn,K as de,La as Bn,M as Sn,Ma as Hn,N as $n,Oa as jn,Qa as pe,Ra as Ae,Ua as Gn,Va as Jn,Wa as Vn,Xa as Yn,Ya as Ce,
Za as qn,_ as En,_a as zn,a as we,aa as Tn,ab as Zn,b as nn,ba as Ln,c as rn,ca as Mn,cb as me,da as Te,e as on,ea as Le,fa as Me,ga as vn,h as sn,ha as ve,hb as Qn,
i as an,j as dn,ja as le,k as cn,l as fn,lb as er,m as ln,na as An,nb as K,oa as Cn,ob as tr,pb as A,qa as L,r as un,ra as W,s as Se,sa as ut,t as ft,ta as ue,tb as nr,
u as Fe,ua as M,ub as rr,v as xn,va as U,vb as mt,wa as pt,wb as ir,x as ke,xb as or,yb as sr,z as ae,zb as ar}from"./chunk-7MFGGLYU.js";import{a as S,b as V,
i as Dn,j as Wn,k as Un,q as Kn}from"./chunk-3HH5L46E.js";import{Fa as Rn,N as I,P as se,Q as pn,R as mn,S as J,T as gn,U as hn,b as T,c as be,d as Q,ga as yn,
ha as k,ja as te,ma as Fn,oa as B,ta as kn}from"./chunk-RZ27EBAR.js";import{a as ee}from"./chunk-ISUK2UUZ.js";import{a as s,d as ro,f as io}from"./chunk-H47UKSLI.js";var fi=ro((Kf,Ht)=>{var Xe=process||{},di=Xe.argv||[],ze=Xe.env||{},Rs=!(ze.NO_COLOR||di.includes("--no-color"))&&(!!ze.FORCE_COLOR||di.includes("--color")||Xe.
platform==="win32"||(Xe.stdout||{}).isTTY&&ze.TERM!=="dumb"||!!ze.CI),Es=s((e,t,n=e)=>r=>{let i=""+r,o=i.indexOf(t,e.length);return~o?e+Os(i,t,n,o)+t:e+i+t},"fo\
rmatter"),Os=s((e,t,n,r)=>{let i="",o=0;do i+=e.substring(o,r)+n,o=r+t.length,r=e.indexOf(t,o);while(~r);return i+e.substring(o)},"replaceClose"),ci=s((e=Rs)=>{
let t=e?Es:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2\
m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B\
[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),
magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t(
"\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t(
"\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),
yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t(
"\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B\
[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[10\
7m","\x1B[49m")}},"createColors");Ht.exports=ci();Ht.exports.createColors=ci});import{constants as ne,existsSync as oo}from"node:fs";import{lstat as so,open as Ie,readlink as ao,realpath as ht}from"node:fs/promises";import co from"node:path";var yt="it is not a regular file",_e="something else took its place meanwhile",xt=(ne.O_NOFOLLOW??0)|(ne.O_NONBLOCK??0),bt="/proc/self/fd",cr=oo(bt),fo=/^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+|null|tty)|proc\/self\/fd\/\d+)$/;
function wt(e){return fo.test(e)}s(wt,"isOwnStream");async function lo(e){let t=await St(e);if(await ur(t,e))return t;throw await t.close(),new K(_e)}s(lo,"open\
Regular");async function St(e){let t=tr(e)?e:await A(e),n=await so(t);if(!n.isFile())throw new K(yt);let r=await Ie(t,ne.O_RDONLY|xt),{dev:i,ino:o}=await r.stat();
if(i===n.dev&&o===n.ino)return r;throw await r.close(),new K(_e)}s(St,"openIn");async function Ne(e,t){let n=[],r=0,{size:i}=await e.stat();for(;r<=t;){let d=Math.
min(t+1-r,Math.max(65536,i+1-r)),{buffer:c,bytesRead:f}=await e.read(Buffer.alloc(d),0,d,null);if(f===0)break;n.push(f<d/2?Buffer.from(c.subarray(0,f)):c.subarray(
0,f)),r+=f}let[o=Buffer.alloc(0),...a]=n;return a.length===0?o:Buffer.concat(n)}s(Ne,"readStart");async function $t(e,t){let n=await lo(e);try{return await Ne(n,
t)}finally{await n.close()}}s($t,"readRegular");async function sd(e,t){if(!wt(e))return $t(await ht(await A(e)),t);let n=await Ie(e);try{return await Ne(n,t)}finally{
await n.close()}}s(sd,"readNamed");async function fr(e,t){if(!cr){if(await ht(e)!==e)throw new K(_e);return t(r=>co.join(e,r))}let n=await Ie(e,ne.O_RDONLY|ne.O_DIRECTORY|
xt);try{if(!await ur(n,e))throw new K(_e);return await t(r=>`${bt}/${n.fd}/${r}`)}finally{await n.close()}}s(fr,"inFolder");async function lr(e){let t=await Ie(
e,ne.O_WRONLY|ne.O_CREAT|xt,438);try{if(!(await t.stat()).isFile())throw new K(yt);return await t.truncate(),t}catch(n){throw await t.close(),n}}s(lr,"openForWr\
iting");async function ur(e,t){return(cr?await ao(`${bt}/${e.fd}`):await ht(await A(t)))===t}s(ur,"isAt");function pr(e){switch(Q(e)){case"EACCES":case"EPERM":return"\
permission denied";case"EROFS":return"the file system is read-only";case"ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no longer \
there";case"ENOTDIR":return"there is no such folder";case"EISDIR":return"it is a folder";case"ELOOP":return"it is a symbolic link, which is not followed";case"E\
NXIO":return yt;default:return be(e).replace(/, \w+ '.*$/s,"")}}s(pr,"fileProblem");var mr=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,
254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,
470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,
1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,
8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,
8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,
9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,
9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,
9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],gr=12288,hr=65510,yr=[12288,12288,
65281,65376,65504,65510];var xr=4352,br=262141,Ft=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,
9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,
10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,
12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,
65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,
127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,
127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,
128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,
129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Be=s((e,t)=>{let n=0,r=Math.floor(e.length/2)-1;for(;n<=r;){let i=Math.floor((n+r)/2),o=i*2;if(t<e[o])r=i-1;else if(t>e[o+1])n=i+1;else return!0}return!1},"\
isInRange");var wr=19968,[mo,go]=ho(Ft);function ho(e){let t=e[0],n=e[1];for(let r=0;r<e.length;r+=2){let i=e[r],o=e[r+1];if(wr>=i&&wr<=o)return[i,o];o-i>n-t&&(t=i,n=o)}return[
t,n]}s(ho,"findWideFastPathRange");var Sr=s(e=>e<161||e>1114109?!1:Be(mr,e),"isAmbiguous"),$r=s(e=>e<gr||e>hr?!1:Be(yr,e),"isFullwidth");var Fr=s(e=>e>=mo&&e<=go?!0:e<xr||e>br?!1:Be(Ft,e),"isWide");function yo(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}s(yo,"validate");function kr(e,{ambiguousAsWide:t=!1}={}){return yo(e),$r(e)||Fr(e)||t&&Sr(e)?2:1}s(kr,"eastAsianWidth");var Rr=4,xo=/[\p{Mn}\p{Me}]/u,bo=/##(?:vso)?$/i;function kt(e){let t=[],n="",r=0;for(let i of e){let o=i==="	"?" ".repeat(Rr-r%Rr):So(i,n);for(let a=0;a<i.length;a++)
t.push(r);n+=o,r+=o===i?Er(i):o.length}return{text:n,width:r,column:s(i=>t[i]??r,"column")}}s(kt,"layOut");function q(e){return kt(e).text}s(q,"oneLine");function he(e){
let t=q(e);return/^\s*::/.test(t)?`./${t}`:t}s(he,"shownPath");function b(e,t,n=0){let r=" ".repeat(n),i=[];for(let o of e.split(/\r?\n/)){let a=i.length===0?"":
r,d=!0;for(let c of q(o).split(" "))!d&&ge(a)+1+ge(c)>t?(i.push(a),a=r+c):a+=d?c:` ${c}`,d=d&&c==="";i.push(a)}return i.map(o=>o.replace(/^(\s*):(?=:)/,"$1<U+00\
3A>"))}s(b,"wrap");function ge(e){let t=0;for(let n of e)t+=Er(n);return t}s(ge,"textWidth");function wo(e,t){return e+" ".repeat(Math.max(0,t-ge(e)))}s(wo,"pad\
End");function So(e,t){return pn(e)||e==="["&&bo.test(t)?`<${hn(e)}>`:e}s(So,"showCharacter");function Er(e){return e>=" "&&e<="~"?1:xo.test(e)?0:kr(e.codePointAt(
0)??0)}s(Er,"characterWidth");var Td=100,$o=20;function Ld(e,t){let n=Math.max(0,...e.map(a=>a.length)),r=Array.from({length:n-1},(a,d)=>Math.max(...e.map(c=>ge(
c[d]??"")))),i=r.reduce((a,d)=>a+d+2,0),o=Math.max(0,...e.map(a=>ge(a[n-1]??"")));return t-i<Math.min($o,o)?e.map(a=>Fo(a,t)):e.map(a=>{let[d="",...c]=b(a[n-1]??
"",t-i);return[[...r.map((l,u)=>wo(a[u]??"",l)),d].join("  "),...c.map(l=>" ".repeat(i)+l)].map(l=>l.trimEnd())})}s(Ld,"table");function Fo([e="",...t],n){let r=t.
map(o=>o.trim()).filter(o=>o!==""),i=b(r.join("  "),n-4).map(o=>`    ${o}`.trimEnd());return[...b(e,n,2),...r.length===0?[]:i]}s(Fo,"stacked");var Or=[{name:"debian-12"},{name:"debian-13"},{name:"debian-13,bpftrace@newest"},{name:"debian-testing"},{name:"ubuntu-24.04"},{name:"ubuntu-26.04"},{name:"fedo\
ra-43"},{name:"alpine-3.22"},{name:"debian-testing-arm64",only:{script:"kprobe:pcpu_init_value { @a[comm] = 1; @b[pid] = 1; } tracepoint:syscalls:sys_enter_dup \
{ @b[pid] = 1; @a[comm] = 1; }",harm:"loses updates",scripts:72}},{name:"ubuntu-22.04",only:{script:"kfunc:__pcpu_freelist_push { @a[comm] = count(); @b[pid] = \
count(); }",harm:"hangs",scripts:56}},{name:"ubuntu-24.04-arm64,bpftrace@newest",only:{script:'BEGIN { @a["x"] = count(); @b[0] = count(); } kfunc:queued_spin_l\
ock_slowpath { if (@a[comm] > 1) { $x = 1; } if (@b[pid] > 1) { $y = 1; } }',harm:"hangs",scripts:192}},{name:"azure-linux-3-arm64",only:{script:"kfunc:queued_s\
pin_lock_slowpath { @a[comm] = count(); @b[pid] = count(); }",harm:"hangs",scripts:62}},{name:"linux-5.15,paravirt@no",only:{script:"fentry:__pcpu_freelist_push\
 { @a[comm] = 1; @b[pid] = 1; }",harm:"hangs",scripts:574}}];function ko(e,t){let r=e.filter(i=>ln(i,t)).flatMap(Eo).map(i=>({target:i,why:To(i)}));return{members:r.flatMap(({target:i,why:o})=>o===void 0?[i]:[]),excluded:r.
flatMap(({target:i,why:o})=>o===void 0?[]:[{target:i,why:o}])}}s(ko,"populationOf");var Ro=ko(fn,rn);function Eo(e){let t=an(e);return sn(e)?e.bpftrace!==t.bpftrace?
[e,t]:Oo(e)&&e.paravirt?[e,cn(e)]:[e]:[t]}s(Eo,"asTargets");function Oo(e){return dn.some(t=>t.name===e.name)}s(Oo,"isSelfBuilt");function To({arch:e,kernel:t,backports:n}){
if(n===!0)return"its kernel has back-ports";let r=nn.filter(i=>i.arch===e);return r.length===0?"no table of its architecture":r.some(i=>on(t,i.kernel))?void 0:"\
its kernel is older than the tables"}s(To,"whyExcluded");var Rt=Or.map(({name:e})=>{let t=Ro.members.find(n=>n.name===e);if(t===void 0)throw new Error(`the defa\
ult target ${e} is none of the machines that are judged`);return t});import{lstat as Lt,readdir as Mr,realpath as fe}from"node:fs/promises";import F from"node:path";import{realpath as Bo}from"node:fs/promises";import ce from"node:path";import{spawn as Lo}from"node:child_process";var re=class extends T{static{s(this,"GitError")}status;constructor(t,n){super("git",t),this.status=n}},Mo=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/,
vo={"core.fsmonitor":"false","core.hooksPath":"/dev/null","core.sshCommand":"false","core.pager":"cat","core.attributesFile":"/dev/null","core.commitGraph":"fal\
se","diff.orderFile":"/dev/null","protocol.allow":"never","safe.bareRepository":"explicit"},Ao={LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null"},Co=["--no-pager","--literal-pathspecs",...Object.entries(vo).flatMap(([e,t])=>["-c",
`${e}=${t}`])];function Et(e,t,{input:n="",most:r}={}){return new Promise((i,o)=>{let a=Lo("git",[...Co,...e],{cwd:t,env:Po(process.env),stdio:["pipe","pipe","p\
ipe"],windowsHide:!0}),d=[],c=[],f=0;a.stdout.on("data",l=>{d.push(l),f+=l.length,!(r===void 0||f<r)&&(i(Buffer.concat(d).subarray(0,r)),a.kill())}),a.stderr.on(
"data",l=>c.push(l)),a.on("error",l=>o(new re(`git cannot be run (${l.message}). Install git to review a range.`))),a.on("close",l=>{if(l===0)i(Buffer.concat(d));else{
let u=Buffer.concat(c).toString("utf8"),p=e.find(m=>/^[a-z]/.test(m)&&!m.includes("="));o(new re(_o(u)??`git ${p} failed: ${Io(u)}`,l??void 0))}}),a.stdin.on("e\
rror",()=>{}),a.stdin.end(n)})}s(Et,"runGit");function Po(e){let t=Object.entries(e).filter(([n])=>!n.startsWith("GIT_")||Mo.test(n));return{...Object.fromEntries(
t),...Ao}}s(Po,"environment");function _o(e){let[,t]=/could not fetch ([0-9a-f]+) from promisor remote/.exec(e)??[];return t===void 0?void 0:`This is a partial \
clone, which lacks the object ${t}. Fetch what it left out: git fetch --refetch --no-filter`}s(_o,"lacking");function Io(e){let t=e.trim().split(`
`);return t.find(n=>!n.startsWith("warning:"))??t[0]??""}s(Io,"firstLine");import{stat as No}from"node:fs/promises";import Ot from"node:path";async function He(e){for(let t=e;;t=Ot.dirname(t)){if(await Tt(Ot.join(t,".git")))return t;if(t===Ot.dirname(t))return}}s(He,"repositoryAbove");function Tt(e){return No(
e).then(()=>!0,()=>!1)}s(Tt,"exists");var je=class{static{s(this,"Ignored")}#e=new Set;#t=new Set;problem;async addBelow(t){if(this.#t.has(ce.join(t,".")))return;this.#t.add(ce.join(t,"."));let n=await Bo(
await A(t)),r=await He(n);if(r!==void 0)try{if(n!==r&&await Ho(n,r))return;let i=await Et(["ls-files","-z","--others","--ignored","--exclude-standard","--direct\
ory"],n);for(let o of i.toString("utf8").split("\0"))o!==""&&this.#e.add(ce.join(t,o,"."))}catch(i){if(!(i instanceof re))throw i;this.problem=`What git ignores\
 is not known, so it is judged too: ${i.message}`}}has(t){return this.#e.has(ce.join(t,"."))}};async function Ho(e,t){try{let n=`./${ce.relative(t,e).split(ce.sep).
join("/")}`;return await Et(["--no-literal-pathspecs","check-ignore","--quiet","--no-index",n],t),!0}catch(n){if(n instanceof re&&n.status===1)return!1;throw n}}
s(Ho,"isIgnored");var jo=new Set([".git","node_modules"]),Tr=class{static{s(this,"DiskTree")}#e;#t=new Map;constructor(t){this.#e=t}async look(t,n){try{let r=await fe(await A(t));
if(!De(r,await this.#n(F.dirname(n))))return pe(Hn);let i=await A(r);return(await Lt(i)).isDirectory()?{kind:"folder",names:(await Mr(i,{withFileTypes:!0})).flatMap(
a=>a.isDirectory()?[]:[a.name]).sort()}:zn(qn(await $t(r,Gn)))}catch(r){return pe(Lr(r))}}async fromRoot(t){let n=await fe(this.#e),r=await Mt(t);return De(r,n)?
Cr(F.relative(n,r)):void 0}async list(){try{let t=await fe(this.#e),n=new je;await n.addBelow(t);let{files:r,executables:i,runners:o}=await vr(t,"",n),a=s(d=>({
path:Uo(F.join(t,d)),fromRoot:d}),"listed");return{files:r.map(a),executables:i.map(a),runners:o.map(a)}}catch(t){return{message:`${Lr(t)}.`}}}runsBpftrace(t){return Wo(
t)}isGone(t){return A(F.join(this.#e,t)).then(r=>Lt(r)).then(()=>!1,r=>["ENOENT","ENOTDIR"].includes(Q(r)??""))}#n(t){return ee(this.#t,t,async()=>Ko(await Mt(t)))}};
async function vr(e,t,n){let r=[],i=[],o=[],a=await Mr(await A(F.join(e,t)),{withFileTypes:!0});t!==""&&a.some(({name:d})=>d===".git")&&await n.addBelow(F.join(
e,t));for(let d of a){let c=t===""?d.name:`${t}/${d.name}`;if(!n.has(F.join(e,c))){if(d.isDirectory()&&!jo.has(d.name)){let f=await vr(e,c,n);r.push(...f.files),
i.push(...f.executables),o.push(...f.runners)}else if(d.isFile()&&Vn(c))r.push(c);else if(d.isFile()){let f=er(c)&&await Do(F.join(e,c));f&&i.push(c),Un(c,f)&&o.
push(c)}}}return{files:r.sort(),executables:i.sort(),runners:o.sort()}}s(vr,"scriptsIn");function Do(e){return A(e).then(n=>Lt(n)).then(({mode:n})=>(n&73)!==0,()=>!1)}
s(Do,"isExecutable");async function Wo(e){try{let t=await St(e);try{return Yn(e,await Ne(t,Jn))}finally{await t.close()}}catch{return}}s(Wo,"startsWithBpftrace");
function Uo(e){return Cr(F.relative(process.cwd(),e))}s(Uo,"shownFrom");async function Ko(e){let t=await He(e);if(t!==void 0)return t;let n=await fe(process.cwd());
return De(e,n)?n:e}s(Ko,"findRoot");async function Ar(e,t){let n=await fe(process.cwd());for(let r=F.dirname(F.resolve(e));;r=F.dirname(r)){let i=await Mt(r);if(!De(
t,i)&&(i===n||await Tt(F.join(i,".git"))))return!0;if(r===F.dirname(r))return!1}}s(Ar,"linkLeadsOut");function De(e,t){return e===t||e.startsWith(t.endsWith(F.sep)?
t:t+F.sep)}s(De,"isInside");function Mt(e){return A(e).then(t=>fe(t)).catch(()=>F.resolve(e))}s(Mt,"realOf");function Cr(e){return e.split(F.sep).join("/")}s(Cr,
"slashes");function Lr(e){if(e instanceof K)return e.message;switch(Q(e)){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return Bn;case"EACCES":case"EPERM":return"\
permission denied";case"ELOOP":return jn;default:return`it cannot be read (${be(e)})`}}s(Lr,"reasonOf");var Go=s(e=>e/2**32|0,"fromNumH"),Jo=s(e=>e>>>0,"fromNumL");function Pr(e,t,n,r){let i=Go(n),o=Jo(n);e.setUint32(t,r?o:i,r),e.setUint32(t+4,r?i:o,r)}s(Pr,"setU6\
4FromNum");function _r(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}s(_r,"\
isBytes");var vt=s(e=>e?`"${e}" `:"","atitle");function Vo(e,t=""){if(typeof e!="number")throw new TypeError(vt(t)+"expected number, got "+typeof e);if(!Number.
isSafeInteger(e)||e<0)throw new RangeError(vt(t)+"expected integer >= 0, got "+e);return e}s(Vo,"anumber");function We(e,t,n=""){if(_r(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Vo(t,"length");let r=_r(e),i=t!==void 0?` of length ${t}`:"",o=r?`length=${e.length}`:
`type=${typeof e}`,a=vt(n)+"expected Uint8Array"+i+", got "+o;throw r?new RangeError(a):new TypeError(a)}s(We,"abytes");var Yo=s((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobj\
ect"),Ir=s((e,t)=>{Yo(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(
e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function At(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.
finished)throw new Error("digest() was already called")}s(At,"aexists");function Nr(e,t){We(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}s(Nr,"aoutput");function Ue(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}s(Ue,"clean");function Ke(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}s(Ke,"createView");
function H(e,t){return e<<32-t|e>>>t}s(H,"rotr");var qo=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",zo=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Br(e){
if(We(e),qo)return e.toHex();let t="";for(let n=0;n<e.length;n++)t+=zo[e[n]];return t}s(Br,"bytesToHex");function Hr(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Ue(t)}}s(Hr,"\
utf8ToBytes");function Xo(e,t,n="opts"){return Ir(e,"defaults"),t!==void 0&&Ir(t,n),Object.assign(Object.create(null),e,t)}s(Xo,"checkOpts");function jr(e,t={}){if(typeof e!=
"function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Xo({},t,"info");let n=s((i,o)=>e(o).update(i).digest(),"hashC"),r=e(void 0);
return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=i=>e(i),Object.assign(n,t),Object.freeze(n)}s(jr,"createHasher");var Dr=s(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function Wr(e,t,n){return e&t^~e&n}s(Wr,"Chi");function Ur(e,t,n){return e&t^e&n^t&n}s(Ur,"Maj");var Ge=class{static{s(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,n,r,i){
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=i,this.buffer=new Uint8Array(t),this.view=Ke(this.buffer)}update(t){At(this),We(t);let{view:n,buffer:r,
blockLen:i}=this,o=t.length,a=!1;for(let d=0;d<o;){let c=Math.min(i-this.pos,o-d);if(c===i){let f=Ke(t);for(;i<=o-d;d+=i)this.process(f,d);a=!0;continue}r.set(d===
0&&c===o?t:t.subarray(d,d+c),this.pos),this.pos+=c,d+=c,this.pos===i&&(this.process(n,0),this.pos=0,a=!0)}return this.length+=t.length,a&&this.roundClean(),this}digestInto(t){
At(this),Nr(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:i,isLE:o}=this,{pos:a}=this;n[a++]=128,n.fill(0,a),this.padOffset>i-a&&(this.process(r,0),n.fill(
0)),Pr(r,i-8,this.length*8,o),this.process(r,0),this.roundClean();let d=t===n?r:Ke(t),c=this.outputLen,f=c/4,l=this.get();if(c%4||f>l.length)throw new Error("in\
valid outputLen");for(let u=0;u<f;u++)d.setUint32(4*u,l[u],o)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),
r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:i,destroyed:o,pos:a}=this;return t.destroyed=o,t.finished=i,t.length=r,t.pos=a,a&&t.buffer.set(n),t}clone(){return this.
_cloneInto()}},Kr=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Zo=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),z=new Uint32Array(64),Ct=class extends Ge{static{s(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,n){
super(64,t,8,!1),this.A=n[0]|0,this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){let{A:t,B:n,C:r,D:i,E:o,F:a,
G:d,H:c}=this;return[t,n,r,i,o,a,d,c]}set(t,n,r,i,o,a,d,c){this.A=t|0,this.B=n|0,this.C=r|0,this.D=i|0,this.E=o|0,this.F=a|0,this.G=d|0,this.H=c|0}_cloneInto(t){
return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,n){for(let u=0;u<16;u++,n+=4)z[u]=t.getUint32(n,!1);for(let u=16;u<64;u++){
let p=z[u-15],m=z[u-2],h=H(p,7)^H(p,18)^p>>>3,g=H(m,17)^H(m,19)^m>>>10;z[u]=g+z[u-7]+h+z[u-16]|0}let{A:r,B:i,C:o,D:a,E:d,F:c,G:f,H:l}=this;for(let u=0;u<64;u++){
let p=H(d,6)^H(d,11)^H(d,25),m=l+p+Wr(d,c,f)+Zo[u]+z[u]|0,g=(H(r,2)^H(r,13)^H(r,22))+Ur(r,i,o)|0;l=f,f=c,c=d,d=a+m|0,a=o,o=i,i=r,r=m+g|0}r=r+this.A|0,i=i+this.B|
0,o=o+this.C|0,a=a+this.D|0,d=d+this.E|0,c=c+this.F|0,f=f+this.G|0,l=l+this.H|0,this.set(r,i,o,a,d,c,f,l)}roundClean(){Ue(z)}destroy(){this.destroyed=!0,this.set(
0,0,0,0,0,0,0,0),Ue(this.buffer)}},Pt=class extends Ct{static{s(this,"_SHA256")}constructor(){super(32,Kr)}};var Gr=jr(()=>new Pt,Dr(1));function X(e){let t=ye(e);return I(e).flatMap(r=>{let i=new k(r.text);return r.findings.map(o=>{let a=o.others?.map(c=>t.get(c)??""),d={file:r,lines:i,finding:o,
fingerprint:t.get(o)??""};return a===void 0?d:{...d,others:a}})}).sort((r,i)=>B.indexOf(r.finding.severity)-B.indexOf(i.finding.severity)||+(r.file.status==="fa\
iled")-+(i.file.status==="failed")||es(r.file.path,i.file.path)||r.finding.span.start-i.finding.span.start)}s(X,"knownFindings");function ye(e){let t=new Map;for(let n of I(
e)){let r=new Map,i=n.findings.flatMap(o=>[o,...o.others??[]]);for(let o of i.sort((a,d)=>a.span.start-d.span.start)){let a=o.related.filter(({of:f})=>f===void 0).
map(f=>Jr(se(n,f).text,f.span)),d=[o.rule,Jr(n.text,o.span),...a].join("\0"),c=r.get(d)??0;r.set(d,c+1),t.set(o,Qo(`${d}\0${c}`))}}return t}s(ye,"fingerprints");
function Qo(e){return Br(Gr(Hr(e))).slice(0,16)}s(Qo,"hashOf");function Jr(e,t){return e.slice(t.start,t.end).replace(/\s+/g," ").trim()}s(Jr,"squeezed");function es(e,t){
return+(e>t)-+(e<t)}s(es,"compare");async function Dc(e,t,n,r){let i=new xe(n,r),o=[];for(let a of e)o.push(await i.leaveOut(a));return{files:o,notes:await i.notes(t)}}s(Dc,"withoutAccepted");var xe=class{static{
s(this,"AcceptedFindings")}#e;#t;#n;#r;constructor(t,n){let{baseline:r}=t;this.#e=t,this.#t=n,this.#n=r===E||r?.entries.length===0?void 0:r,this.#r=this.#n===void 0?
void 0:new _t(this.#n,t)}async leaveOut(t){return this.#r?.leaveOut(t,await this.#t.fromRoot(t.path))??t}async notes(t){if(this.#r===void 0||this.#n===void 0)return[];
let{minConfidence:n,forFile:r}=this.#e,i=new Set(await Promise.all(t.map(a=>this.#t.fromRoot(a)))),o=s(({file:a,rule:d})=>n==="possible"&&i.has(a)&&r(a).rules[d]!==
"off","isAsked");return[...this.#r.notes(),...Yr(this.#n,this.#r.unmatched(o))]}};async function Wc({baseline:e},t){if(e===void 0||e===E)return[];let n=[...new Set(
e.entries.map(({file:i})=>i))],r=new Set;for(let i of n)await t(i)&&r.add(i);return Yr(e,e.entries.filter(({file:i})=>r.has(i)))}s(Wc,"goneNotes");function ts({
rule:e,reason:t,until:n},{suppressions:r}){let{today:i}=r;return i!==void 0&&n<i?`It ended on ${n}.`:Rn(e,t,r,n)}s(ts,"whyNotAccepted");function Vr({rule:e,fingerprint:t}){
return`${e} ${t}`}s(Vr,"entryKey");function Yr({path:e},t){if(t.length===0)return[];let n=V(t.map(({file:i,rule:o})=>`${o} in ${i}`)),r=t.length===1?"1 entry ma\
tches no finding":`${S(t.length,"entry","entries")} match no finding`;return[`${e}: ${r} of this run (${n}). Take out what is fixed: "bpftrace-guard baseline" d\
oes that.`]}s(Yr,"noLongerNeeded");var _t=class{static{s(this,"Tally")}#e;#t;#n=new Map;#r=new Set;#i=[];#o=[];constructor(t,n){this.#e=t,this.#t=n;for(let r of t.
entries){let i=this.#n.get(r.file)??new Map;this.#n.set(r.file,i.set(Vr(r),r))}}leaveOut(t,n){let r=this.#n.get(n??"");if(r===void 0||t.status!=="analysed")return t;
let i=ye([t]),o=t.findings.filter(a=>{let d=r.get(Vr({rule:a.rule,fingerprint:i.get(a)??""}));if(d===void 0)return!0;this.#r.add(d);let c=ts(d,this.#t);return c===
void 0?this.#i.push(d):this.#o.push(`${d.rule} in ${d.file} is not accepted: ${c}`),c!==void 0});return{...t,findings:o}}unmatched(t){return this.#e.entries.filter(
n=>t(n)&&!this.#r.has(n))}notes(){let{path:t}=this.#e,n=[],r=this.#i.map(({until:o})=>o).sort()[0],i=this.#i.length===1?"is":"are";return r!==void 0&&n.push(`${S(
this.#i.length,"finding")} ${i} accepted by the baseline ${t}, ${this.#i.length===1?"":"the first one "}until ${r}.`),this.#o.length>0&&n.push(`${t}: ${V(this.#o.
map(o=>o.replace(/\.$/,"")))}.`),n}};import{posix as Ve}from"node:path";var Jc=s(()=>"script","everyScript");function Je(e,t){return e==="any"||e==="script"&&t}s(Je,"picks");function Vc(e){return e===0?[]:[`${e===1?"1 script is":`${e}\
 scripts are`} left out by \`files\` of the configuration.`]}s(Vc,"leftOutNotes");function zr(e){let t=e.map(It);return n=>{let r=t.map(i=>i(n));return r.includes(
"any")?"any":r.includes("script")?"script":"none"}}s(zr,"chooseFilesOfAny");function It(e){let t=e.filter(o=>o.startsWith("!")).map(o=>te(o.slice(1))),n=e.filter(
o=>!o.startsWith("!")),r=n.filter(qr).map(te),i=n.filter(o=>!qr(o)).map(te);return o=>t.some(a=>a(o))?"none":n.length===0?"script":i.some(a=>a(o))?"any":r.some(
a=>a(o))?"script":"none"}s(It,"chooseFiles");function qr(e){return/(?:^|\/)\*{1,2}$/.test(e)}s(qr,"leavesNameOpen");var Zr=2e3,Qr=16*1024*1024,Xr=100;async function ei(e,t,n){let r=await ss(e,t),i=new Set(e.filter(f=>!ns(f)).map(({path:f})=>f)),{files:o,left:a}=await ds(r,i,n),
d=[],c=new Map;for(let{at:f,source:l,hosts:u}of o.values()){let p=await n.fromRoot(f);p!==void 0&&!Je(t.choose(p),!0)||l.kind==="text"&&!is(f,l.text,u)||(c.set(
f,u),d.push(l.kind==="text"?{status:"readable",path:f,text:l.text}:{status:"failed",path:f,error:Ae(l.message)}))}return a.length>0&&d.push({status:"failed",path:me,
error:rs(a)}),{scripts:d,hosts:c}}s(ei,"findNamed");function ti(e,{scripts:t,hosts:n}){return[...e.filter(({path:r})=>!n.has(r)),...t]}s(ti,"withNamed");function ns(e){
return e.status==="readable"&&e.host==="found"}s(ns,"mayBeNamed");function rs(e){return`One run looks up ${Zr} files that commands give to bpftrace, and reads ${Qr/
1024/1024} MiB of them at most. These were left out: ${V(e.map(({path:t})=>t))}. Split the change, or name fewer scripts.`}s(rs,"tooMany");function is(e,t,n){return t.
trim()===""||t.startsWith("#!")||Ce(e,t)||n.every(Wn)&&!or(t)?!1:!Kn(e)||os(t)}s(is,"isNamedOnly");function os(e){let{errors:t,items:n}=yn(e);return t.length===
0&&n.some(({kind:r})=>r==="probe")}s(os,"isWholeScript");async function ss(e,{embedded:t}){let n=new Map;for(let r of e)if(r.status==="readable"&&r.host!==void 0)
for(let i of await as(r,t))ee(n,`${Ve.dirname(r.path)}\0${i}`,()=>({path:i,hosts:[]})).hosts.push(r.path);return[...n.values()]}s(ss,"namesIn");async function as({
path:e,text:t},n){try{let r=await ir(e,t,n);return r!==void 0&&Dn(r.kind)?r.scripts:[]}catch{return[]}}s(as,"namesOf");async function ds(e,t,n){let r=new Map,i=0,
o=0;for(;o<Math.min(e.length,Zr)&&i<=Qr;o+=Xr){let a=e.slice(o,o+Xr),d=await Promise.all(a.map(c=>ls(c,n,t)));for(let[c,f]of d.entries()){if(f===void 0||t.has(f.
at))continue;let{at:l,source:u}=f;!r.has(l)&&u.kind==="text"&&(i+=u.text.length),ee(r,l,()=>({...f,hosts:[]})).hosts.push(...a[c]?.hosts??[])}}return{files:r,left:e.
slice(o)}}s(ds,"lookUpAll");var cs=new Set;function fs({path:e,hosts:[t=""]}){return e.startsWith("/")||/(?:^|\/)\.{0,2}$/.test(e)?[]:[...new Set([Ve.join(Ve.dirname(
t),e),Ve.normalize(e)])]}s(fs,"placesOf");async function ls(e,t,n=cs){for(let r of fs(e)){if(n.has(r))return;let i=await t.look(r,e.hosts[0]??"");if(i.kind==="t\
ext")return{at:i.at??r,source:i};if(i.kind==="unread"&&!Qn(i.message))return{at:r,source:i}}}s(ls,"lookUp");var qe=5e3,Ye=200,Nt=class{static{s(this,"FilesAround")}library=new ar;left=0;#e;#t=new Map;constructor(t,n){this.#e=t;for(let{path:r,text:i}of n)this.library.add(
r,{kind:"text",text:i})}look(t,n){if(this.library.source(t)!==void 0)return Promise.resolve();let r=this.#t.get(t)??this.#n(t,n);return this.#t.set(t,r),r}async#n(t,n){
this.#t.size>=qe&&(this.left+=1);let r=this.#t.size<qe?await this.#e.look(t,n):pe(us);this.library.add(t,r)}async readImports(t){let n=this.library.source(t);if(n?.
kind!=="text")return[];let r=this.library.parse(t,n.text);for(;;){let{unread:i,reached:o}=sr(r,t,this.library);if(i.length===0)return o;await Promise.all(i.map(
a=>this.look(a,t)))}}},us=`a run reads ${qe} files beside the scripts at most. Split the change`;async function ni(e,t,n){let r=new Nt(n,e);await Promise.all(e.
map(({path:a})=>r.readImports(a)));let i=await ms(e,t,n),o=[...new Set(i.flatMap(({paths:a})=>a))];return await Promise.all(o.map(a=>r.look(a,a))),await Promise.
all(o.map(a=>r.readImports(a))),{library:r.library,groups:i}}s(ni,"readSurroundings");function ps(e){let t=e.filter(r=>r.startsWith("!")).map(r=>te(r.slice(1))),
n=e.filter(r=>!r.startsWith("!")).map(te);return r=>n.some(i=>i(r))&&!t.some(i=>i(r))}s(ps,"groupMatcher");async function ms(e,t,n){if(t.length===0)return[];let r=await Promise.
all(e.map(async({path:l})=>({path:l,fromRoot:await n.fromRoot(l)??""}))),i=t.map(ps).filter(l=>r.some(({fromRoot:u})=>u!==""&&l(u)));if(i.length===0)return[];let o=await n.
list(),a="message"in o?[`The scripts that run together with this script could not be listed. ${o.message}`]:[],d=new Set(r.map(({fromRoot:l})=>l)),c=s(l=>i.some(
u=>u(l)),"isAsked"),f=[..."files"in o?o.files:[],...await gs(o,l=>c(l)&&!d.has(l),n)];return i.map(l=>{let u=new Map;for(let{path:g,fromRoot:x}of[...r,...f])x!==
""&&!u.has(x)&&l(x)&&u.set(x,g);let p=[...u.values()];if(p.length<=Ye)return{paths:p,missing:a};let m=p.length-Ye,h=`A group of run-together has ${p.length} scr\
ipts, of which ${Ye} are judged as one at most: ${m} of those that run together with this script were left out; declare smaller groups.`;return{paths:p.slice(0,
Ye),missing:[...a,h]}})}s(ms,"findGroups");async function gs(e,t,n){if("message"in e)return[];let r=e.executables.filter(({fromRoot:a})=>t(a)),i=r.slice(0,qe),o=await Promise.
all(i.map(({path:a})=>n.runsBpftrace(a)));return r.filter((a,d)=>o[d]!==!1)}s(gs,"membersByFirstLine");var hs=64*1024*1024;function ys(e,t){let n=`The run was interrupted before it judged ${V(e)}.`;return Pe({status:"failed",path:me,error:n},t)}s(ys,"interruptedB\
efore");function xs(e,t,n){let r=`The scripts of this run and what they import are longer than the ${t} characters that one run judges, and these were left out:\
 ${V(e)}. Split the change, or name fewer scripts.`;return Pe({status:"failed",path:me,error:r},n)}s(xs,"tooMuchText");var bs=/\bimport\b|\binclude\b(?!\s*<)/;function ri({
text:e,host:t},{runTogether:n}){return t!==void 0||n.length===0&&!bs.test(e)}s(ri,"standsAlone");async function Ff(e,t,n,{signal:r,judges:i=new gt(t,r),most:o=hs,
onFile:a=s(()=>{},"onFile")}={}){if(e.length>0&&t.refusal!==void 0)throw t.refusal;let d=await ei(e,t,n),c=ti(e,d),f=await Promise.all(c.map(async({path:y})=>t.
forFile(await n.fromRoot(y)))),l=c.filter(y=>y.status==="readable"),u=l.filter(y=>!ri(y,t)),p=new gt(t,r,await ni(u,t.runTogether,n)),m={scripts:0,hosts:0},h=s(
async(y,$)=>{let O=f[$]??t;if(y.status!=="readable")return{report:Pe(y,O),notes:[]};if(!ri(y,t))return p.judge(y,O,o);let v=y.host===void 0?"scripts":"hosts",ct=m[v];
return m[v]+=y.text.length,ct<o?i.judge(y,O):void 0},"judge"),g=c.map(h),x=new Set,R=[],w=[],P=new xe(t,n),_=s(async y=>{let $=await P.leaveOut(y);w.push($),a($)},
"add");for(let[y,$]of c.entries()){let{path:O}=$,v=await g[y];v===void 0?x.add(O):v.report!==void 0?await _(v.report):$.status==="readable"&&$.host==="named"&&await _(
{status:"skipped",path:O,error:dr}),R.push(...v?.notes??[])}x.size>0&&await _(r?.aborted===!0?ys([...x],t):xs([...x],o,t));let Z=l.flatMap(({path:y})=>x.has(y)?
[]:[y]);return{targets:ws(f,t),files:w,findings:X(w),notes:[...R,...await P.notes(Z)],named:d.hosts}}s(Ff,"judgeScripts");function ws(e,t){let n=e.length===0?t.
targets:e.flatMap(r=>r.targets);return[...new Map(n.map(r=>[r.name,r])).values()]}s(ws,"targetsOf");import{createHash as Ss}from"node:crypto";function Of(e){return Ss("sha256").update(e).digest("hex").slice(0,8)}s(Of,"useOf");function Tf(e,t){return e!==void 0&&(e.use===void 0||e.use===t)}s(Tf,"isOfUs\
e");function ii({use:e,fingerprint:t,head:n,replaces:r}){return`<!-- bpftrace-guard: ${JSON.stringify({v:3,use:e,fingerprint:t,head:n,replaces:r})} -->`}s(ii,"f\
indingMarker");var $s=/^<!-- bpftrace-guard: \{"v":(?:2|3,"use":"([0-9a-f]{8})"),"fingerprint":"([0-9a-f]{16})","head":"([0-9a-f]*)"(?:,"replaces":"([0-9a-f]{16})")?\} -->$/;
function Lf(e,t=!1){let n=e.trimEnd().split(/\r?\n/);for(let r of t?n.reverse():n.slice(-1)){let[,i,o,a="",d]=$s.exec(r)??[];if(o!==void 0)return{use:i,fingerprint:o,
head:a,replaces:d}}}s(Lf,"findingMark");function oi({use:e,hid:t}){return`<!-- bpftrace-guard-summary: ${JSON.stringify({v:2,use:e,hid:t.length===0?void 0:t})} \
-->`}s(oi,"summaryMarker");var Fs=/^<!-- bpftrace-guard-summary: \{"v":(?:1|2,"use":"([0-9a-f]{8})"(?:,"hid":\[(\d{1,16}(?:,\d{1,16})*)\])?)\} -->/;function Mf(e,t=!1){
let n=e.split(/\r?\n/);for(let r of t?n:n.slice(0,1)){let i=Fs.exec(r);if(i!==null)return{use:i[1],hid:i[2]?.split(",").map(Number)??[]}}}s(Mf,"summaryMark");function vf(e){
return`<!-- bpftrace-guard-answer: ${JSON.stringify({v:2,once:e})} -->`}s(vf,"answerMarker");function Af(e){return/\n<!-- bpftrace-guard-answer: \{[^\n]*\} -->\s*$/.
test(e)}s(Af,"isAnswer");function ai({finding:e,file:t,lines:n},{hunks:r,causes:i}){let{path:o}=t,a=r.get(o),d=G(e.span,n);if(a!==void 0){if(Bt(d,a)!==void 0)return{kind:"inline",at:"wh\
ole",path:o,lines:d};let f=si(d,a);if(f!==void 0)return{kind:"inline",at:"part",path:o,lines:{first:f,last:f}}}for(let{path:f,at:l}of D({finding:e,file:t,lines:n})){
let u=si(l,r.get(f)??[]);if(u!==void 0)return{kind:"inline",at:"related",path:f,lines:{first:u,last:u}}}let c=r.has(o)?o:i?.get(o);return c===void 0?{kind:"summ\
ary"}:{kind:"file",path:c}}s(ai,"placeFinding");function D({finding:e,file:t,lines:n}){return e.related.map(r=>{let{path:i,text:o}=se(t,r),a=r.path===void 0?n:new k(
o);return{place:r,path:i,map:a,at:G(r.span,a)}})}s(D,"relatedLines");function G(e,t){return{first:t.position(e.start).line,last:t.position(Math.max(e.start,e.end-
1)).line}}s(G,"linesOf");function Bt({first:e,last:t},n){return n.find(r=>e>=r.newStart&&t<r.newStart+r.newLines)}s(Bt,"hunkOf");function si(e,t){for(let n of t){
let r=Math.max(e.first,n.newStart);if(r<=e.last&&r<n.newStart+n.newLines)return r}}s(si,"firstShown");var jf=["added","diff_context","file","nofilter"];function Df(e,t,n){return n==="nofilter"?!0:[{path:e.file.path,at:G(e.finding.span,e.lines)},...D(e)].some(({path:i,
at:o})=>{if(!t.has(i))return!1;let a=t.get(i);return a===void 0||n==="file"||a.some(d=>ks(d,o,n))})}s(Df,"touches");function ks({newStart:e,newLines:t,added:n},{
first:r,last:i},o){return o==="added"?n.some(a=>a>=r&&a<=i):t>0&&r<e+t&&i>=e}s(ks,"holds");var Ze=io(fi(),1);var Ts=30;function jt({text:e,lines:t},n,r,{colors:i,paint:o,window:a}){let d=t.position(n.start).line,c=t.position(Math.max(n.start,n.end-1)).line,f=[],l=i.blue(
"|");for(let u=d;u<=c;u++)if(c-d>2&&u===d+1)f.push(`${" ".repeat(r)} ${i.blue(":")} ${i.dim(`${c-d-1} more lines`)}`),u=c-1;else{let p=t.lineStart(u),m=pi(e,p),
h=u===d?n.start-p:m.length-m.trimStart().length,g=u===c?n.end-p:m.length,{source:x,carets:R}=Ls(m,{from:h,to:g,window:a});f.push(`${i.blue(String(u).padStart(r))}\
 ${l} ${x}`.trimEnd()),f.push(`${" ".repeat(r)} ${l} ${o(R)}`)}return f}s(jt,"sourceLines");function ui({text:e,lines:t},n){let r=t.lineStart(t.position(n.start).
line);return{start:n.start,end:Math.max(n.start,Math.min(n.end,r+pi(e,r).length))}}s(ui,"firstLine");function Dt(e,t){return Math.max(...t.map(n=>String(e.position(
Math.max(n.start,n.end-1)).line).length))}s(Dt,"gutterWidth");function pi(e,t){let n=e.indexOf(`
`,t),r=e.slice(t,n===-1?e.length:n);return r.endsWith("\r")?r.slice(0,-1):r}s(pi,"lineContent");function Ls(e,{from:t,to:n,window:r}){let{part:i,shift:o}=Ms(e,t,
r),a=kt(i),d=a.column(Math.min(t-o,i.length)),c=a.column(Math.min(Math.max(n-o,0),i.length)),f=o>0?"…":"",l=o+i.length<e.length?"…":"";return{source:`${f}${a.
text}${l}`,carets:" ".repeat(d+f.length)+"^".repeat(Math.max(1,c-d))}}s(Ls,"underline");function Ms(e,t,n){if(e.length<=n)return{part:e,shift:0};let r=Math.min(
Math.max(0,t-Ts),e.length-n),i=r+n;return li(e,r)&&r--,li(e,i)&&i++,{part:e.slice(r,i),shift:r}}s(Ms,"windowOf");function li(e,t){let n=e.charCodeAt(t);return n>=
56320&&n<=57343}s(li,"isLowSurrogate");var Wt=60,mi=8;function gi(e,t,n,r){let{colors:i,width:o,verbose:a,note:d}=r,c=ve(n),f=Ns(n.severity,i),{line:l,column:u}=t.lines.position(n.span.start),p=`${i.
bold(`${he(e.path)}:${l}:${u}`)} ${f(i.bold(`${n.severity}[${n.rule}]`))} ${n.confidence}`+(d===void 0?"":i.dim(` (${d})`)),m=Dt(t.lines,[n.span]),h=[p,...C(b(c.
what,o-2),2),...e.status==="analysed"?["",...vs(t,n,m,{...r,paint:f})]:[],...As(e,t,c,{...r,gutter:m}),...Cs(e,c.remedy,r),...Ps(c,r),..._s(c,n,r)];return n.left!==
void 0&&h.push(...C(b(`left: ${n.left}`,o-2),2)),[h.join(`
`),...a?Is(e,t,n,{...r,parts:c}):[]].join(`

`)}s(gi,"findingText");function vs(e,{span:t},n,{colors:r,paint:i,verbose:o,width:a}){return jt(e,o?t:ui(e,t),n,{colors:r,paint:i,window:Ut(a,n)})}s(vs,"sourceR\
ows");function As(e,t,{elsewhere:n},{gutter:r,colors:i,width:o,verbose:a}){return a||n===void 0?[]:wi(yi(n,hi(e,t,n)),r,{colors:i,width:o}).slice(1)}s(As,"elsew\
hereRows");function Ut(e,t){return Math.max(20,e-t-7)}s(Ut,"windowOf");function Cs(e,{label:t,words:n,cost:r,leaves:i,fix:o},a){if(n==="")return[];let{colors:d,
width:c,verbose:f}=a,l=[...b(`${t.toLowerCase()}: ${n}`,c-2).map(p=>d.bold(p)),...r===""?[]:b(`cost: ${r}`,c-2),...i.flatMap(p=>b(p,c-4).map(m=>`  ${m}`))],u=o===
void 0?[]:f?Ws(e,o,d):Us(e,o,a);return[...C(l,2),...u]}s(Cs,"remedyRows");function Ps({verdicts:e,sure:t},{colors:n,width:r}){let i=C(b(An(e,t),r-2),2),[o]=e;return o===
void 0?[]:i.map((a,d)=>d===0?a.replace(o.words,xi(o.verdict,n)):a)}s(Ps,"verdictRows");function _s({rule:e,more:t},n,r){let{width:i,verbose:o,links:a}=r,d=`bpft\
race-guard explain ${e}`,c=[...t.how===""&&n.witness===void 0?[]:["how it happens"],...t.others.length===0?[]:[S(t.others.length,"other rewrite")],...t.program===
void 0?[]:["the program after a rewrite"],...t.ignore===void 0?[]:["how to ignore it"]],f=o||c.length===0?"":`; with --verbose: ${c.join(", ")}`,l=C(b(`more: ${d}${f}`,
i-2),2),u=`\x1B]8;;${de(e,we)}\x1B\\${d}\x1B]8;;\x1B\\`;return a?l.map(p=>p.replace(d,u)):l}s(_s,"ruleRows");function Is(e,t,n,{parts:{more:r},colors:i,width:o}){
let a=[];r.how!==""&&a.push(ie("how it happens",b(r.how,o-4),i));let d=n.related.map(f=>({place:f,source:hi(e,t,f)})),c=Math.max(0,...d.map(f=>Dt(f.source.lines,
[f.place.span])));if(d.length>0&&a.push(d.flatMap(({place:f,source:l})=>[...wi(yi(f,l),c,{colors:i,width:o}),...jt(l,f.span,c,{colors:i,paint:i.cyan,window:Ut(o,
c)})])),n.witness!==void 0&&n.witness.length>0){let f=j(n.verdicts),l=n.witness.flatMap(u=>Hs(u,f,{colors:i,width:o}));a.push(ie(f?"who waits for whom":"how upd\
ates get lost",l,i))}n.verdicts.length>0&&a.push(ie("verdicts",Bs(n.verdicts,{colors:i,width:o}),i)),n.seen!==void 0&&a.push(C(b(ae(n.seen),o-2),2)),r.cost!==""&&
a.push(ie("what the fix costs",b(r.cost,o-4),i));for(let f of r.others)a.push(js(e,f,{colors:i,width:o}));if(r.tried.length>0){let f=r.tried.flatMap(({what:l,why:u})=>b(
`${l}: ${u}`,o-4));a.push(ie("tried and not offered",f,i))}return r.program!==void 0&&a.push(ie(Te,Ds(r.program,i),i)),r.ignore!==void 0&&a.push(ie("if it does \
not hold here, this line above it silences it",[q(r.ignore)],i)),a.map(f=>f.join(`
`))}s(Is,"moreBlocks");function hi(e,t,n){if(n.path===void 0)return t;let{text:r}=se(e,n);return{text:r,lines:new k(r)}}s(hi,"sourceOf");function yi({path:e,span:t,
message:n},{lines:r}){if(e===void 0)return n;let{line:i,column:o}=r.position(t.start);return`${q(e)}:${i}:${o}: ${n}`}s(yi,"placeLabel");function Ns(e,t){switch(e){case"\
error":return t.red;case"warning":return t.yellow;case"note":return t.cyan;default:return e}}s(Ns,"severityColor");function Bs(e,{colors:t,width:n}){return Me(e).
flatMap(({verdict:r,words:i,count:o,targets:a,why:d,rows:c})=>{let f=xi(r,t);if(c.length>0){let m=c.flatMap(h=>b(`${h.targets}: ${h.why}`,n-6,4));return[`${f(i)}${o}`.
trimEnd(),...C(m,2)]}let[l="",...u]=b(`${i}${o}${a}`,n-4,4),p=d===""?[]:C(b(d,n-6),2);return[`${f(i)}${l.slice(i.length)}`,...u,...p.map(m=>t.dim(m))]})}s(Bs,"r\
easonRows");function xi(e,t){switch(e){case"hang":return t.red;case"lost-updates":return t.yellow;case"refused":case"unattachable":return t.magenta;case"safe":return t.
green;default:return e}}s(xi,"verdictColor");function Hs(e,t,{colors:n,width:r}){let{cpu:i,program:o,holds:a,wants:d}=e,c=`CPU ${i}`,f=r-6-c.length;return[...b(
`${o} holds the ${a}`,f),...b(`${Re(e,"at")} and ${t?"waits for":"wants"} the ${d}`,f)].map((u,p)=>`${p===0?n.bold(c):" ".repeat(c.length)}  ${u}`)}s(Hs,"witnes\
sRows");function js(e,{label:t,words:n,cost:r,leaves:i,fix:o},{colors:a,width:d}){let c=o?.edits.filter(({path:f})=>f!==void 0)??[];return[...C(b(`${t.toLowerCase()}\
: ${n}`,d-2),2).map(f=>a.bold(f)),...C(b(`cost: ${r}`,d-4),4),...i.flatMap(f=>C(b(f,d-4),4)),...c.flatMap(f=>C(b(`new file: ${Y(f,e.path)}`,d-4),4))]}s(js,"othe\
rRows");function Ds(e,t){return Le(e).map(n=>{let r=n.charAt(0)+q(n.slice(1)),i=n.startsWith("+")?t.green:n.startsWith("-")?t.red:o=>o;return`${t.blue("|")} ${i(
r)}`.trimEnd()})}s(Ds,"programRows");function Ws(e,t,n){let r=q(e.path),i=N(e.text,t.edits),o=ke(`a/${r}`,`b/${r}`,e.text,i,void 0,void 0,{context:2,headerOptions:Fe}),
d=[...t.edits.flatMap(f=>f.path===void 0?[]:[`new file: ${Y(f,r)}`]),...o.trimEnd().split(`
`)],c=d.slice(0,Wt).map(f=>bi(f,n));return d.length>Wt&&c.push(n.dim(`${d.length-Wt} more lines`)),c.map(f=>`    ${n.blue("|")} ${f}`.trimEnd())}s(Ws,"patchRows");
function Us(e,t,{colors:n,width:r}){let i=N(e.text,t.edits),{hunks:o}=xn("","",e.text,i,void 0,void 0,{context:0}),a=o.flatMap(({oldStart:p,lines:m})=>{let h=p;
return m.map(g=>[g.startsWith("-")?String(h++):"",g])}),d=Math.max(3,...a.map(([p])=>p.length)),f=[...t.edits.flatMap(p=>p.path===void 0?[]:[["",`new file: ${Y(
p,e.path)}`]]),...a],l=f.slice(0,mi).map(([p,m])=>{let h=bi(Ks(m,Ut(r,d)),n);return`${p.padStart(d)} ${n.blue("|")} ${h}`.trimEnd()}),u=f.length-mi;return u>0&&
l.push(`${" ".repeat(d)} ${n.dim(`... ${u} more${Gs(e.path)}`)}`),l}s(Us,"briefPatchRows");function Ks(e,t){return e.length<=t?e:`${e.slice(0,t).replace(new RegExp(
"\\p{Surrogate}$","u"),"")}…`}s(Ks,"cutLine");function Gs(e){return/^[\w/.][\w./+-]*$/.test(e)?`: \`bpftrace-guard fix --dry-run ${e}\``:" (--verbose)"}s(Gs,"\
wholePatch");function bi(e,t){let n=e.charAt(0)+q(e.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@|new file)/.test(e)?t.bold(n):e.startsWith("+")?t.green(
n):e.startsWith("-")?t.red(n):n}s(bi,"patchRow");function wi(e,t,{colors:n,width:r}){let i=" ".repeat(t),[o="",...a]=b(e,r-t-3);return[`${i} ${n.blue("|")}`,`${i}\
 ${n.blue("=")} ${o}`,...a.map(d=>`${i}   ${d}`)]}s(wi,"labelled");function ie(e,t,n){return[`  ${n.bold(`${e}:`)}`,...C(t,4)]}s(ie,"section");function C(e,t){return e.
map(n=>n===""?"":" ".repeat(t)+n)}s(C,"indent");function Kt(e){return B.flatMap(t=>{let n=e.filter(r=>r.severity===t).length;return n===0?[]:[S(n,t)]})}s(Kt,"severityCounts");function Si(e){let t=Kt(e),n=t.pop();
return n===void 0?"no findings":t.length===0?n:`${t.join(", ")} and ${n}`}s(Si,"countFindings");var $i=100;function Fl(e,t){let{color:n,quiet:r,width:i=$i}=t,o=Ze.default.createColors(n),a=[],{fixed:d}=e;return d!==void 0&&!r&&a.push(...d.findings.map(c=>Vs(
c,d.written,{colors:o,width:i}))),a.push(...I(e.files).flatMap(c=>Fi(c,t))),r||a.push(o.bold(Qe(e))),a.length===0?"":`${a.join(`

`)}
`}s(Fl,"renderText");function kl(e,t){let n=Fi(e,t);return n.length===0?"":`${n.join(`

`)}
`}s(kl,"renderFile");function Rl(e,{color:t,quiet:n}){return n?"":`${I(e.files).some(({findings:i})=>i.length>0)?`
`:""}${Ze.default.createColors(t).bold(Qe(e))}
`}s(Rl,"renderCounts");function Fi(e,{color:t,hunks:n,width:r=$i,verbose:i=!1,links:o=!1}){let a=Ze.default.createColors(t),d={text:e.text,lines:new k(e.text)};
return[...e.findings].sort((c,f)=>c.span.start-f.span.start).map(c=>{let f=n===void 0?void 0:Ys({file:e,finding:c,lines:d.lines},{hunks:n});return gi(e,d,c,{colors:a,
width:r,verbose:i,links:o,note:f})})}s(Fi,"fileBlocks");function Qe(e){let t=ki(e),n=I(e.files).flatMap(h=>h.findings),r=Kt(n),i=n.length===0?"no findings":`${S(
n.length,"finding")} (${r.join(", ")})`,o=n.length>0&&n.every(h=>h.copies===!0),a=e.files.filter(h=>h.status==="failed").length,d=a===0?"":`; ${S(a,"input")} co\
uld not be analysed`,{fixed:c}=e,f=c===void 0?"":`${c.findings.length} ${c.written?"fixed":"to be fixed"}, `,l=Js(e),u=n.length===0&&l!==""?" where it starts,":
"",p=f===""?i:o?`${r.join(", ")} left: two copies,`:`${i} left${u}`,m=`judged on ${S(e.targets.length,"target")}`;return`${f}${p} in ${S(t.length,"script")}, ${m}${l}${d}`}
s(Qe,"summaryLine");function Js(e){let t=e.fixed?.findings??[],n=new Set(t.map(({path:i})=>i)),r=ki(e).filter(({path:i})=>n.has(i));return Mn(t,new Set(r.flatMap(
({unstarted:i=[]})=>i)))}s(Js,"unstartedAfter");function ki(e){return e.files.filter(t=>t.status==="analysed")}s(ki,"analysed");function Vs(e,t,{colors:n,width:r}){
let{path:i,range:o,rule:a,title:d,cost:c}=e,f=`${he(i)}:${o.start.line}:${o.start.column}`,l=n.green(n.bold(`${t?"fixed":"to be fixed"}[${a}]`)),u=Tn(e),p=Ln(e),
m=[`fix: ${d}`,...u===void 0?[]:[`helps ${u}`],`cost: ${c}`,...p===""?[]:[`leaves: ${p}`]].flatMap(h=>b(h,r-2));return[`${n.bold(f)} ${l}`,...m.map(h=>`  ${h}`)].
join(`
`)}s(Vs,"fixedText");function Ys(e,t){let n=ai(e,t);if(n.kind!=="inline")return"outside the diff";switch(n.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return n.path===e.file.path?`in the diff at line ${n.lines.first}`:`in the diff at ${he(n.path)}:${n.lines.first}`;default:return n.
at}}s(Ys,"diffNote");var et=10,qs=et-1,Ri=4e3;function _l(e){let t=e.filter(({finding:i})=>i.severity==="error"),n=e.filter(({finding:i})=>i.severity==="warning"),r=[...t.slice(0,qs).
map(i=>Ei("error",i)),...n.slice(0,et).map(i=>Ei("warning",i))];return{annotations:r,left:t.length+n.length-r.length}}s(_l,"annotationsOf");function Ei(e,{file:t,
finding:n,lines:r}){let{first:i,last:o}=G(n.span,r),a=`bpftrace-guard: ${n.rule}`,d=t.status==="failed"?{}:{startLine:i,endLine:o};return{level:e,title:a,message:Ti(
le(n)),file:J(t.path),...d}}s(Ei,"annotationOf");function Ti(e){return zs(J(e))}s(Ti,"messageOf");function zs(e){return e.length>Ri?`${e.slice(0,Ri)}...`:e}s(zs,
"cut");var Xs={error:"error",warning:"warning",note:"notice"};function Il(e){let t=I(e.files).flatMap(a=>{let d=new k(a.text);return a.findings.map(c=>({file:a,
lines:d,finding:c}))});t.sort((a,d)=>B.indexOf(a.finding.severity)-B.indexOf(d.finding.severity));let n=t.filter(({finding:a})=>a.severity==="error").slice(0,et),
r=t.filter(({finding:a})=>a.severity!=="error").slice(0,et),i=t.length-n.length-r.length;return[...[...n,...r].map(({file:a,lines:d,finding:c})=>Zs(a,d,c)),Qe(e)+
(i===0?"":`; ${i} of them without an annotation`),""].join(`
`)}s(Il,"renderWorkflowCommands");function Zs(e,t,n){let{start:r,end:i}=t.range(n.span),o=r.line===i.line?`line=${r.line},endLine=${i.line},col=${r.column},endC\
olumn=${i.column}`:`line=${r.line},endLine=${i.line}`,a=Oi(`bpftrace-guard: ${n.rule}`);return`::${Xs[n.severity]} file=${Oi(J(e.path))},${o},title=${a}::${Li(Ti(
le(n)))}`}s(Zs,"command");function Li(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}s(Li,"escapeData");function Oi(e){return Li(e).replace(
/:/g,"%3A").replace(/,/g,"%2C")}s(Oi,"escapeProperty");import{createHash as Qs}from"node:crypto";var Mi={gone:"_This is not found any more._","not-caused":"_This is still there, but not caused by this change any more._",dismissed:"_This was dismissed._",joined:"\
_This is superseded: it has the same cause as a worse finding, whose comment tells of both._",superseded:"_This is superseded: the lines have changed since. Wha\
t holds now is in a newer comment, or in the summary._"},ea=["_This is fixed now._"];function jl(e,t){return`${Mi[t]}

${ta(e)}`}s(jl,"closedText");function Dl(e){return[...Object.values(Mi),...ea].some(t=>e.startsWith(t))}s(Dl,"isClosedText");var vi=/^([ \t>*+-]*(?:`{3,}|~{3,})[ \t]*)suggestion\b[^\n]*$/gm;
function Wl(e){return e.search(vi)>=0}s(Wl,"holdsSuggestion");function ta(e){return e.replace(vi,"$1bpftrace")}s(ta,"withoutSuggestion");function Ai(e,{first:t,
last:n}){let i=e.split(`
`).slice(t-1,n).map(o=>o.replace(/\r$/,"")).join(`
`);return Qs("sha256").update(i).digest("hex").slice(0,16)}s(Ai,"linesHash");function Ul(e){return e.replace(/\r\n/g,`
`).trim()}s(Ul,"bareBody");function _i(e){return e.find(t=>t.safe&&!Ee(t))}s(_i,"offeredFix");function zl(e,t,n){let r=Pi(e),i=Pi(N(e,t.edits)),o=ra(r);if(o===void 0)return;let a=0;for(;a<
r.length&&a<i.length&&r[a]===i[a];)a+=1;let d=r.length,c=i.length;for(;d>a&&c>a&&r[d-1]===i[c-1];)d-=1,c-=1;if(d===a&&c===a)return;let f=d>a?[{start:a,oldEnd:d,
newEnd:c}]:[{start:a-1,oldEnd:d,newEnd:c},{start:a,oldEnd:d+1,newEnd:c+1}];for(let l of f){if(l.start<0||l.oldEnd>r.length)continue;let u={first:l.start+1,last:l.
oldEnd};if(Bt(u,n)===void 0)continue;let p=na(r.slice(l.start,l.oldEnd),i.slice(l.start,l.newEnd),o);if(p!==!1)return{lines:u,text:p}}}s(zl,"suggestionFor");function na(e,t,n){
let r=e.at(-1)?.endsWith(`
`)===!0;if(t.length===0)return r?void 0:!1;if(t.at(-1)?.endsWith(`
`)!==r)return!1;let i=t.map(Ci);if(i.length===e.length&&i.every((d,c)=>d===Ci(e[c]??"")))return!1;let o=t.every((d,c)=>!d.endsWith(`
`)||d===`${i[c]}
`||n===`\r
`),a=i.join(`
`);return o&&!gn(a)?a:!1}s(na,"suggestedText");function Ci(e){return e.replace(/\r?\n$/,"")}s(Ci,"bareLine");function Pi(e){return e.match(/[^\n]*\n|[^\n]+$/g)??
[]}s(Pi,"splitLines");function ra(e){let t=e.filter(r=>r.endsWith(`
`)),n=t.filter(r=>r.endsWith(`\r
`)).length;return n===0?`
`:n===t.length?`\r
`:void 0}s(ra,"commonEnding");var Ii=120;function tt(e){let t=J(e.replace(/\s+/g," ")).trim();return t.length>Ii?`${t.slice(0,Ii).trimEnd()}...`:t}s(tt,"label");function ia(e,t){let[n,...r]=[...new Set(e.map(c=>c.cpu))].sort((c,f)=>c-f),i=[...new Set(e.flatMap(c=>[c.holds,c.wants]))],o=s(c=>i.indexOf(c)+(n===void 0?0:1),
"lock"),a=s(c=>c===n?0:1+i.length+r.indexOf(c),"at");return{participants:[...n===void 0?[]:[`CPU ${n}`],...i,...r.map(c=>`CPU ${c}`)].map(tt),events:[...e.map(({
cpu:c,program:f,holds:l})=>({kind:"arrow",from:a(c),to:o(l),lost:!1,text:tt(`${f} takes it`)})),...e.flatMap(({cpu:c,site:f,nested:l,through:u=[]})=>[...u,{program:l,
site:f}].map(p=>({kind:"note",over:a(c),text:tt(`${p.site}: ${p.program} fires`)}))),...e.map(({cpu:c,wants:f})=>({kind:"arrow",from:a(c),to:o(f),lost:!0,text:t?
"waits, for ever":"does not get it"}))]}}s(ia,"sequenceOf");function nt(e,t,n,r=i=>i){let{cpu:i,program:o,holds:a,wants:d}=e,c=`${Re(e,"At",n,r)} and ${t?"waits\
 for":"wants"} the ${r(d)}.`;return`CPU ${i}: ${n===void 0?o:n(o)} holds the ${r(a)}. ${c}`}s(nt,"witnessSentence");function rt(e,t){let{participants:n,events:r}=ia(
e,t),i=/^CPU (\d+)$/,o=0,a=n.map(c=>i.test(c)?c.replace(i,"cpu$1"):`lock${o++}`),d=["sequenceDiagram",...n.map((c,f)=>`participant ${a[f]} as ${Gt(c)}`)];for(let c of r)
d.push(c.kind==="note"?`Note over ${a[c.over]}: ${Gt(c.text)}`:`${a[c.from]}${c.lost?"-x":"->>"}${a[c.to]}: ${Gt(c.text)}`);return d.join(`
`)}s(rt,"sequenceDiagram");function Gt(e){return e.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,t=>`#${t.codePointAt(0)??63};`)}s(Gt,"mermaidLabel");var Vt=65e3,oa=2e3,sa=30;function Eu(e,t,n,r){let{finding:i,file:o}=e,a=aa(e,t,r),d=`${it(i)}${a}`,c=`<sub>id ${L($e(e))}</sub>`,{headSha:f,use:l}=r,u=n.kind===
"suggestion"?Ai(o.text,n.suggestion.lines):void 0,p=`${c}

${ii({use:l,fingerprint:e.fingerprint,head:f,replaces:u})}`,{shown:m,folded:h}=Yt(e,n,r);return[[d,...m,...h,p],[d,...m,Bi(o.path),p],[d,Bi(o.path),p]].map(x=>x.
join(`

`)).find(x=>x.length<=Vt)??p}s(Eu,"findingComment");function aa({finding:e,lines:t,file:n},r,i){let o=G(e.span,t),a=Oe(i,n.path,o);return r.path!==n.path?` at [${L(
`${n.path}:${o.first}`)}](${a})`:r.lines!==void 0&&o.last>=r.lines.first&&o.first<=r.lines.last?"":` at [${ji(o)}](${a})`}s(aa,"placeWords");function Yt(e,t,n){
let{finding:r}=e,i=ve(r,t.kind==="none"?void 0:_i(r.fixes)),{what:o,elsewhere:a,remedy:d,verdicts:c,sure:f,rule:l,more:u}=i,p=`[About ${L(l)}](${de(l,we)})`,m=[
oe(j(r.verdicts)?"How it hangs":"How it happens",ca(e,i,n)),oe("What the fix costs",u.cost===""?"":U(u.cost)),oe(S(u.others.length,"other rewrite"),u.others.map(
x=>`- ${Ni(x,"Or")}`).join(`
`)),oe("Tried and not offered",u.tried.map(x=>`- ${M(x.what)}: ${U(x.why)}`).join(`
`)),la(u.program),u.ignore===void 0?"":oe("If it does not hold here",`This line above it silences it:

${W(u.ignore,"")}`)],h=D(e).find(({place:x})=>x===a),g=[ue(o),h===void 0?"":Hi(h,n),Ni(d),...fa(e,d,t),da(c,f),p];return{shown:Jt(g),folded:Jt(m)}}s(Yt,"finding\
Sections");function Jt(e){return e.filter(t=>t!=="")}s(Jt,"filled");function oe(e,t){return t===""?"":`<details><summary>${e}</summary>

${t}

</details>`}s(oe,"details");function Ni({label:e,words:t,cost:n,leaves:r},i=e){return t===""?"":[`**${i}:** ${U(t)}`,...n===""?[]:[`**Cost:** ${U(n)}`],...r.map(
U)].join(" ")}s(Ni,"remedyWords");function da(e,t){return e.length===0?"":`${e.map(({verdict:r,words:i,rest:o})=>`${ot(r,i)} ${M(o)}`).join("; ")}. ${U(t)}`.trimEnd()}
s(da,"verdictsWords");function ca(e,{more:t},n){let{finding:r}=e,{witness:i=[],verdicts:o,seen:a,related:d}=r,c=(d.length===0?[]:D(e)).map(f=>`- ${Hi(f,n)}`);return Jt(
[ue(t.how),...i.length===0?[]:pa(i,j(o)),c.join(`
`),ua(o),a===void 0?"":M(ae(a))]).join(`

`)}s(ca,"howSections");function Hi({place:e,path:t,at:n},r){return`[${e.path===void 0?`line ${n.first}`:L(`${t}:${n.first}`)}](${Oe(r,t,n)}): ${M(e.message)}`}s(
Hi,"relatedWords");function fa({file:e},{fix:t},n){if(t===void 0)return[];if(Ee(t))return["It needs a new file, which no suggestion can create: `bpftrace-guard \
fix` makes it."];switch(n.kind){case"suggestion":return[ma(n.suggestion)];case"patch":return[ga(e.path,e.text,t,n.because)];case"whole":return[W(N(e.text,t.edits),
"")];case"elsewhere":return[`The suggestion on ${ji(n.lines)} makes this edit.`];case"none":return[];default:return n}}s(fa,"editSections");function it({severity:e,
rule:t,confidence:n}){return`**${e}** ${L(t)} (confidence: ${n})`}s(it,"findingTitle");function ji({first:e,last:t}){return t>e?`lines ${e} to ${t}`:`line ${e}`}
s(ji,"lineWords");function la(e){return e===void 0?"":oe(Te,W(ut(Le(e).join(`
`)),"diff"))}s(la,"programSection");function ua(e){return Me(e).map(({verdict:n,words:r,count:i,targets:o,why:a,rows:d})=>{let c=`- ${ot(n,r)}${i}`;return d.length>
0?[c.trimEnd(),...d.map(f=>`  - ${M(f.targets)}: ${M(f.why)}`)].join(`
`):`${c}${M(o)}${a===""?"":`\\
  ${M(a)}`}`}).join(`
`)}s(ua,"verdictList");function pa(e,t){let n=e.map(i=>`1. ${nt(i,t,L,M)}`),r=e.length>1&&t?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`${n.join(`
`)}${r}`,W(rt(e,t),"mermaid")]}s(pa,"witnessSections");function ma({text:e}){return W(e===void 0?"":`${e}
`,"suggestion")}s(ma,"suggestionBlock");function ga(e,t,n,r){let i=ke(`a/${e}`,`b/${e}`,t,N(t,n.edits),void 0,void 0,{context:3,headerOptions:Fe,maxEditLength:oa});
if(i===void 0)return`${U(r)} The edits are too many to show here.`;let o=ut(i),a=o===i?"Apply it with `git apply`.":"Make it by hand: line ends or unseen charac\
ters are not shown exactly.",d=`${U(r)} ${a}`,c=W(o,"diff");return o.trimEnd().split(`
`).length<=sa?`${c}

${d}`:oe("The fix as a patch",`${d}

${c}`)}s(ga,"patchBlock");function Bi(e){return`The details are too long for a comment. \`bpftrace-guard check\` shows them for ${L(e)}.`}s(Bi,"tooLong");function ot(e,t){
return e==="hang"?`**${t}**`:t}s(ot,"verdictWords");function st({file:e,lines:t,finding:n},r){let i=G(n.span,t);return`[${L(`${e.path}:${i.first}`)}](${Oe(r,e.path,
i)})`}s(st,"placeLink");var Hu=1e6,ha=50;function Di(e,t){let n=new zt(t-500);n.add(`### bpftrace-guard: ${ya(e)}`);for(let r of e.notes)n.add(ue(r));return n.addAll(ba(e.files),"input\
s that were not analysed"),e.findings.length>0&&(n.addAll(wa(e),"findings in the table",t/2),n.addAll(e.unplaced.map(r=>()=>$a(r,e.repository)),"findings told i\
n full")),n.addAll(Fa(e),"findings that this change does not cause"),e.targets.length>0&&n.addAll([ka(e.targets)],"lists of targets"),n.text()}s(Di,"renderSumma\
ry");function ya({findings:e,files:t}){let n=Si(e.map(({finding:o})=>o)),r=t.filter(o=>o.status==="failed").length,i=r===0?"":`, ${S(r,"script")} could not be a\
nalysed`;return`${n} in ${S(t.filter(o=>o.status==="analysed").length,"script")}${i}`}s(ya,"countWords");function ju(e,t){let n=`${oi(t)}
`,r=xa(e.findings.filter(o=>!e.unplaced.some(a=>a.known===o))),i=Vt-Buffer.byteLength(n)-Buffer.byteLength(r)-2;return`${n}
${Di(e,i)}${r}`}s(ju,"summaryComment");function xa(e){let t=e.find(({finding:a})=>a.witness!==void 0&&a.witness.length>0);if(t?.finding.witness===void 0)return"";
let{witness:n,verdicts:r}=t.finding,i=j(r)?"How the worst of them hangs":"How updates get lost in the worst of them",o=W(rt(n,j(r)),"mermaid");return`
<details><summary>${i}</summary>

${o}

</details>
`}s(xa,"diagramOf");function Du(e,t){if(t.length===0)return[];let n=new Map(e.map(r=>[$e(r),r]));return t.flatMap(({id:r,by:i,reason:o})=>{let a=n.get(r);return a===
void 0?[]:[`${a.finding.rule} in ${a.file.path} was dismissed by ${i}: ${o}`]})}s(Du,"dismissedNotes");function Wu(e){return`bpftrace-guard: ${S(e,"new finding")}\
. The summary comment of this pull request lists all of them.`}s(Wu,"reviewBody");function Uu(e){return e.startsWith("bpftrace-guard: ")}s(Uu,"isReviewBody");var zt=class{static{
s(this,"Page")}#e;#t=[];#n=0;constructor(t){this.#e=t}add(t,n=this.#e){let r=Buffer.byteLength(t)+1;return this.#n+r>n?!1:(this.#t.push(t),this.#n+=r,!0)}addAll(t,n,r=this.#e){
for(let[i,o]of t.entries())if(!this.add(typeof o=="string"?o:o(),r)){this.#t.push(`
_${t.length-i} more ${n}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#t.join(`
`)}
`}};function ba(e){let t=e.flatMap(n=>n.status==="skipped"?[`- ${L(n.path)} skipped: ${M(n.error)}`]:[]);return t.length===0?[]:[`
**Not analysed**
`,...t,""]}s(ba,"unanalysed");function wa({findings:e,repository:t}){let n=["Finding","Where","Verdicts"],r=e.map(i=>{let{severity:o,rule:a,verdicts:d,what:c,todo:f=""}=i.
finding,l=a==="not-judged"?M(`${c} ${f}`):Sa(d);return qt([`${o}: ${L(a)}`,st(i,t),l])});return[`
${qt(n)}
${qt(n.map(()=>"---"))}`,...r]}s(wa,"verdictTable");function qt(e){return`| ${e.join(" | ")} |`}s(qt,"row");function Sa(e){return vn(e).map(({verdict:t,words:n,
rest:r})=>`${ot(t,n)} ${M(r)}`).join("; ")}s(Sa,"verdictCell");function $a({known:e,because:t},n){let{finding:r,file:i}=e,o=e.lines.position(r.span.start).line,
{shown:a,folded:d}=Yt(e,{kind:"patch",because:t},n);return[`
<details><summary>${r.severity}: ${pt(r.rule)} in ${pt(`${i.path}:${o}`)}</summary>`,`${it(r)} at ${st(e,n)}`,...a,...d,"</details>"].join(`

`)}s($a,"details");function Fa({others:e=[],repository:t}){if(e.length===0)return[];let n=e.slice(0,ha).map(a=>`- ${it(a.finding)} at ${st(a,t)}`),r=e.length-n.
length,i=r===0?[]:[`- and ${r} more`];return[`
<details><summary>${`Not caused by this change: ${S(e.length,"finding")}`}</summary>

${[...n,...i].join(`
`)}

</details>`]}s(Fa,"notCaused");function ka(e){let t=e.map(({name:n,bpftrace:r,kernel:i,arch:o,paravirt:a})=>`- ${L(n)}: bpftrace ${r}, Linux ${i}, ${L(o)}${a||o===
"arm64"?"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${S(e.length,"target")}</summary>

${t.join(`
`)}

</details>`}s(ka,"judgedTargets");function Ku({targets:e,files:t,notes:n=[]}){let r=X(t),i=r.map(o=>({known:o,because:"This is the whole fix."}));return Di({targets:e,
files:t,findings:r,unplaced:i,notes:n,repository:void 0},Number.POSITIVE_INFINITY)}s(Ku,"renderMarkdown");function Wi(e){let t=ye(e);return I(e).flatMap(n=>{let r=new k(n.text);return n.findings.map(i=>Ra(i,n,r,t.get(i)??""))})}s(Wi,"findingsOf");function Ui(e){let{
name:t,bpftrace:n,kernel:r,arch:i,paravirt:o,table:a}=e,d=Se(e),c=a===void 0?{}:{release:a.release};return{name:t,bpftrace:n,kernel:r,arch:i,paravirt:o,...c,...d.
length===0?{}:{notes:d}}}s(Ui,"targetOf");function Ra(e,t,n,r){let{path:i}=t,{rule:o,severity:a,confidence:d,what:c,how:f,todo:l,verdicts:u,witness:p,seen:m,fixes:h,tried:g,left:x}=e,R=s(w=>n.range(w),"\
range");return{rule:o,severity:a,confidence:d,path:i,range:R(e.span),message:kn(e),what:c,...f===void 0?{}:{how:f},...l===void 0?{}:{todo:l},related:D({finding:e,
file:t,lines:n}).map(({place:w,path:P,map:_})=>{let{span:Z,message:y,of:$}=w;return{path:P,range:_.range(Z),message:y,...$===void 0?{}:{rule:$}}}),verdicts:u.map(
({target:w,verdict:P,why:_})=>({target:w,verdict:P,why:_})),...p===void 0?{}:{witness:p.map(({cpu:w,program:P,holds:_,wants:Z,site:y,nested:$,through:O})=>({cpu:w,
program:P,holds:_,wants:Z,site:y,nested:$,...O===void 0?{}:{through:O}}))},...m===void 0?{}:{seen:Oa(m)},fingerprint:r,fixes:h.map(w=>Ea(w,i,R)),...g===void 0?{}:
{tried:g.map(Ta)},...x===void 0?{}:{left:x}}}s(Ra,"findingOf");function Ea({kind:e,title:t,cost:n,price:r,safe:i,targets:o,stops:a,edits:d},c,f){return{kind:e,title:t,
cost:n,...r===void 0?{}:{price:r},safe:i,targets:o,...a===void 0?{}:{stops:a.map(Gi)},edits:d.map(l=>({path:Y(l,c),range:f(l.span),text:l.text}))}}s(Ea,"fixOf");
function Oa({kernel:e,arch:t,bpftrace:n,hung:r,runs:i,of:o,copies:a,scripts:d}){return{kernel:e,arch:t,bpftrace:n,hung:r,runs:i,of:o,...a===void 0?{}:{copies:a},
scripts:d}}s(Oa,"seenOf");function Ki(e){let{rule:t,path:n,range:r,kind:i,title:o,cost:a,unsafe:d,targets:c,stops:f,instead:l}=e;return{rule:t,path:n,range:r,kind:i,
title:o,cost:a,...d===void 0?{}:{unsafe:d},targets:c,...f===void 0?{}:{stops:f.map(Gi)},...l===void 0?{}:{instead:l.map(u=>({targets:u.targets,...u.fix}))}}}s(Ki,
"fixedOf");function Ta({kind:e,what:t,why:n,program:r}){return{kind:e,what:t,why:n,...r===void 0?{}:{program:r}}}s(Ta,"triedOf");function Gi({target:e,hung:t,why:n}){
return{target:e,hung:t,why:n}}s(Gi,"stopOf");function op(e,t){let n={version:1,tool:{name:"bpftrace-guard",version:t},targets:e.targets.map(Ui),files:e.files.map(r=>r.status==="analysed"?{path:r.path,status:r.
status}:{path:r.path,status:r.status,error:r.error}),findings:Wi(e.files),...e.fixed===void 0?{}:{fixed:e.fixed.findings.map(Ki)}};return Xt(n)}s(op,"renderJson");
function Xt(e){return`${Cn(mn(JSON.stringify(e,void 0,2),La),"\\u005b")}
`}s(Xt,"safeJson");function La(e){let t="";for(let n=0;n<e.length;n++)t+=`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`;return t}s(La,"escapeUnits");var Ma="bpftraceGuard/v1";function $p(e,t){return va(t,{invocations:[Aa(e)],results:X(e.files).map(Ca),properties:{targets:e.targets.map(({name:n})=>n)}})}s($p,
"renderSarif");function va(e,t){return Xt({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{
driver:{name:"bpftrace-guard",version:e,informationUri:wn,rules:_a(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",...t}]})}s(va,"sari\
fLog");function Aa({files:e,notes:t=[]}){let n=e.flatMap(i=>{let o=[{physicalLocation:{artifactLocation:Qt(i.path)}}];return i.status==="analysed"?[]:[{level:i.
status==="failed"?"error":"note",message:{text:i.error},locations:o}]}),r=[...t.map(i=>({level:"note",message:{text:i}})),...n];return{executionSuccessful:e.every(
({status:i})=>i!=="failed"),...r.length===0?{}:{toolExecutionNotifications:r}}}s(Aa,"invocation");function Ca({finding:e,file:t,lines:n,fingerprint:r}){let{rule:i,
severity:o,confidence:a,how:d,related:c,verdicts:f,witness:l=[],seen:u,fixes:p}=e,m=p.filter(g=>g.safe),h=l.map(g=>nt(g,j(f)));return{ruleId:i,ruleIndex:Fn.indexOf(
i),level:o,message:{text:[le(e),d??[],h,u===void 0?[]:ae(u)].flat().join(`
`)},locations:[Ji(t.path,n,e.span)],...c.length===0?{}:{relatedLocations:D({finding:e,file:t,lines:n}).map(({place:g,path:x,map:R},w)=>({id:w,...Ji(x,R,g.span),
message:{text:g.message}}))},partialFingerprints:{[Ma]:r},...m.length===0?{}:{fixes:m.map(g=>Pa(g,t.path,n))},properties:{confidence:a,verdicts:Object.fromEntries(
f.map(({target:g,verdict:x})=>[g,x]))}}}s(Ca,"resultOf");function Ji(e,t,n){return{physicalLocation:{artifactLocation:Qt(e),region:Zt(t,n)}}}s(Ji,"location");function Qt(e){
return e.startsWith("/")?{uri:`file://${lt(e)}`}:{uri:lt(e.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}s(Qt,"artifact");function Zt(e,t){let{start:n,end:r}=e.
range(t);return{startLine:n.line,startColumn:n.column,endLine:r.line,endColumn:r.column}}s(Zt,"region");function Pa({title:e,cost:t,edits:n},r,i){let o=new Map;
for(let a of n){let d=Y(a,r),f={deletedRegion:a.path===void 0?Zt(i,a.span):Zt(new k(""),a.span),insertedContent:{text:a.text}};o.set(d,[...o.get(d)??[],f])}return{
description:{text:`${e} ${t}`},artifactChanges:[...o].map(([a,d])=>({artifactLocation:Qt(a),replacements:d}))}}s(Pa,"fixOf");function _a(e){return En.map(t=>{let n=ft(
t).sections;return{id:t.id,name:Ba(t.id),shortDescription:{text:t.summary},fullDescription:{text:t.what},defaultConfiguration:{level:t.severity},helpUri:de(t.id,
e),help:{text:n.map(({title:r,text:i})=>`${r}
${i}`).join(`

`),markdown:[...n.map(({title:r,text:i})=>`**${r}**

${i}`),Ia(t)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":Na(t)}}})}s(_a,"sarifRules");function Ia(e){return ft(e).examples.map(({title:t,outcome:n,
targets:r,script:i})=>{let o=J(i).trimEnd();return`**Example:** ${t}

${n} ${r.map(a=>`\`${a}\``).join(", ")}.

\`\`\`
${o}
\`\`\``}).join(`

`)}s(Ia,"examples");function Na({severity:e}){return e==="note"?"recommendation":e}s(Na,"problem");function Ba(e){return e.replace(/(?:^|-)(\w)/g,(t,n)=>n.toUpperCase())}
s(Ba,"pascal");var Ha=["note","warning","error","never"];function en(e,t){let n=t.findLast(i=>i.targets!==void 0)?.targets,r=Object.assign({},e.rules,...t.map(i=>i.rules));return{
...e,rules:r,...n===void 0?{}:{targets:n}}}s(en,"overridden");function Yi(e,t){let{files:n=[],ownTables:r,overrides:i,...o}=t;if(e===void 0)return{configuration:o,
files:[n],overruled:[]};let a=[],d=s((m,h,g,x)=>g===void 0||x===void 0||h.indexOf(g)<=h.indexOf(x)?g:(a.push(`"${m}: ${g}" is overruled by the policy of the org\
anisation, which says ${x}.`),x),"strictest"),c=o.failOn===void 0&&e.failOn!=="never"?e.failOn:d("fail-on",Ha,o.failOn,e.failOn),f={...o.rules};for(let[m,h]of Vi(
e.rules??{})){let g=o.rules?.[m],x=g===void 0?ja(m,h):d(m,Nn,g,h);x!==void 0&&(f[m]=x)}let l=e.baseline===E;l&&o.baseline!==void 0&&o.baseline!==E&&a.push(`"bas\
eline: ${o.baseline}" is overruled by the policy of the organisation, which allows none.`);let u={...o.embedded};for(let[m,h]of Vi(e.embedded??{})){let g=d(m,["\
on","off"],o.embedded?.[m],h);g!==void 0&&(u[m]=g)}let p=[...new Set([...e.targets??[],...o.targets??[]])];return{configuration:{...o,...p.length===0?{}:{targets:p},
...c===void 0?{}:{failOn:c},...l?{baseline:E}:{},rules:f,embedded:u,runTogether:[...e.runTogether??[],...o.runTogether??[]],lockPath:[...e.lockPath??[],...o.lockPath??
[]],suppressions:{...o.suppressions,also:e.suppressions},...e.commandApps===void 0?{}:{commandApps:o.commandApps?.filter(m=>e.commandApps?.includes(m))??[]}},files:e.
files===void 0?[n]:[n,e.files],overruled:a}}s(Yi,"tightened");function ja(e,t){return e==="not-judged"?t:t==="off"?void 0:{atLeast:t}}s(ja,"settingOf");function Vi(e){
let t=[];for(let n in e){let r=e[n];r!==void 0&&t.push([n,r])}return t}s(Vi,"entriesOf");function jp({inputs:e,repository:t,organisation:n,host:r}){if(n!==void 0&&n.mistakes.length>0)throw new T("policy",...n.mistakes);if(n!==void 0&&Object.keys(n.configuration).
length===0)throw new T("policy","The policy asks for nothing: it is empty, or has only comments. Write a key into it.");let{baseline:i=E}=n?.configuration??{};if(i!==
E)throw new T("policy",`The policy names the baseline ${i}. A repository has its own; a policy only forbids it: "baseline: ${E}".`);let{configuration:o,mistakes:a}=t,
d=n?.ownTargets??new Map,c=[...t.ownTargets.keys()].filter(y=>d.has(y)).map(y=>`The target "${y}" is overruled by that of the policy of the organisation.`),f=new Map(
[...t.ownTargets,...d]),l=n?.configuration,u=[...(l?.overrides??[]).map(y=>qi("policy",y)),...(o.overrides??[]).map(y=>qi("repository",y))],p=s(y=>{let $=s(to=>y.
filter(no=>no.layer===to),"from"),O=Yi(l===void 0?void 0:en(l,$("policy")),Wa(e,en(o,$("repository")))),{targets:v,lockPath:ct=[],rules:eo={}}=O.configuration,tn=Ka(
v,{own:f,host:r,mistakes:a});return{joined:O,file:{...tn,targets:In(tn.targets,ct),rules:eo}}},"settle"),{joined:m,file:h}=p([]),{configuration:g,files:x,overruled:R}=m,
w=u.map(y=>({override:y,...p([y])})),P=g.baseline===E?E:t.baseline,_=new Map([["",h]]),Z=s(y=>{let $=y===void 0?[]:u.filter(({matches:v})=>v(y)),O=$.map(v=>u.indexOf(
v)).join();return ee(_,O,()=>p($).file)},"forFile");return{...h,overrides:w.map(y=>y.file),forFile:Z,failOn:g.failOn??"error",minConfidence:e.minConfidence??"po\
ssible",suppressions:{...g.suppressions,today:new Date().toISOString().slice(0,10)},commandApps:g.commandApps??[],choose:zr(x),embedded:s(y=>g.embedded?.[y]!=="\
off","embedded"),runTogether:g.runTogether??[],...P===void 0?{}:{baseline:P},mistakes:a.length===0?[]:[...a,Ga(h.configured,e,n)],overruled:[...R,...w.flatMap(y=>Da(
y,R)),...c]}}s(jp,"resolveSettings");function qi(e,t){let n=It(t.files);return{...t,layer:e,matches:s(r=>n(r)!=="none","matches")}}s(qi,"ofLayer");function Da({
override:e,joined:t},n){return t.overruled.filter(i=>!n.includes(i)).map(i=>`For ${e.files.join(", ")}: ${i}`)}s(Da,"overruledIn");function Wa(e,t){let n=e.targets??
t.targets,r=e.failOn??t.failOn;return{...t,...n===void 0?{}:{targets:n},...r===void 0?{}:{failOn:r},...e.on===void 0&&e.off===void 0?{}:{rules:Ua(e,t.rules??{})}}}
s(Wa,"asked");function Ua({on:e=[],off:t=[]},n){let r=Object.entries(n).filter(([i,o])=>o!=="off"||!e.some(a=>a===i));return{...Object.fromEntries(r),...Object.
fromEntries(t.map(i=>[i,"off"]))}}s(Ua,"chosenRules");function Ka(e,{own:t,host:n,mistakes:r}){if(e===void 0)return{targets:Rt,configured:!1};let i=_n(e,t,n);if(!i.
ok)throw new T("usage",...r,...i.errors);return{targets:i.targets,configured:!un(i.targets,Rt)}}s(Ka,"chooseTargets");function Ga(e,{targets:t,from:n},r){let i=[
...t===void 0?[]:[`of the ${n}`],...r?.configuration.targets===void 0?[]:["of the policy of the organisation"]];return`The configuration is left out; the script\
s are judged on ${e?`the targets ${i.join(" and ")}`:"the default targets"}.`}s(Ga,"leftOut");function Dp(e){let t=[e,...e.overrides];return[...new Set(t.flatMap(
({targets:n,configured:r})=>r?n.flatMap(Se):[]))]}s(Dp,"targetNotes");function Wp(e,{failOn:t}){if(t==="never")return!1;let n=B.indexOf(t);return e.some(({severity:r})=>B.
indexOf(r)<=n)}s(Wp,"fails");import{realpath as Ja,writeFile as Va}from"node:fs/promises";import at from"node:path";async function zp(e,t){try{if(wt(e)){await Va(e,t);return}let n=await Ja(at.dirname(e));if(await Ar(e,at.join(n,at.basename(e))))return"a symbolic link leads fr\
om there out of the repository";await fr(n,async r=>{let i=await lr(r(at.basename(e)));try{await i.writeFile(t)}finally{await i.close()}});return}catch(n){return Q(
n)==="ENOENT"?"there is no such folder":pr(n)}}s(zp,"writeReport");async function rm(e){if(e===void 0)return dt([]);if(!e.ok)return dt([e.message]);let t=nr(e.text,e.path);if(!t.ok)return dt(t.errors.map(mt));let{configuration:n}=t,
r=new Map,i=[];for(let a of n.ownTables??[]){let{name:d,"kernel-table":c}=a,f=await e.beside(c),l=f.kind==="unread"?f.message:"it is not a regular file",u=f.kind===
"text"?Pn(f.text,a):new T("configuration",l);u instanceof T?i.push(`${e.path}: the kernel table ${c} of the target "${d}" cannot be used: ${u.message}.`):r.set(
d,u)}let o=await Ya(e,n);return o instanceof T&&i.push(...o.sentences),i.length>0||o instanceof T?dt(i):{configuration:n,ownTargets:r,mistakes:i,...o===void 0?{}:
{baseline:o}}}s(rm,"readLayer");async function Ya(e,{baseline:t}){if(t===void 0||t===E)return;let n=await e.beside(t),r=s(o=>new T("configuration",`${e.path}: t\
he baseline ${t} cannot be used: ${o}.`),"wrong");if(n.kind==="unread")return r(n.message);if(n.kind==="folder")return r("it is not a regular file");let i=rr(n.
text,t);return i.ok?{path:t,entries:i.entries}:new T("configuration",...i.errors.map(mt))}s(Ya,"readBaseline");function dt(e){return{configuration:{},ownTargets:new Map,
mistakes:e}}s(dt,"emptyLayer");var zi=200,lm=["guard","group","lock-free"];function um(e){return`already exists with other content (${e})`}s(um,"occupied");async function pm({path:e,text:t},n,r){
let i=Math.min(n.most??zi,zi),o=new k(t),a=[],d=[],c=new Map,f=new Set([t]),l=t;for(;;){let u=await r.judge(l,c);if(u.status!=="analysed")return{text:t,files:new Map,
fixed:[],report:u};let p=await za(u,n,f,r);if(p.fix===void 0||d.length>=i)return{text:l,files:c,fixed:a,report:{...u,findings:p.findings}};let{finding:m,fix:h}=p,
g=Xi(m.span.start,d),x=o.range({start:g,end:Math.max(g,Xi(m.span.end,d))});a.push(qa(e,x,m,h));for(let w of h.edits)w.path!==void 0&&c.set(w.path,w.text);let R=Zi(
h);l=N(l,R),f.add(l),d.push(R)}}s(pm,"fixScript");function qa(e,t,n,r){let{kind:i,title:o,cost:a,safe:d,targets:c,stops:f,copies:l}=r,u=$n(r,n),p=Sn(n);return{path:e,
rule:n.rule,range:t,kind:i,title:o,cost:a,...d?{}:{unsafe:!0},targets:c,...f===void 0?{}:{stops:f},...l===void 0?{}:{copies:l},...p===void 0?{}:{harm:p},...u.length===
0?{}:{instead:u}}}s(qa,"fixedFinding");async function za(e,{kind:t,unsafe:n=!1,wants:r=s(()=>!0,"wants")},i,o){let{text:a,findings:d}=e,c=new Set(X([e]).filter(
r).map(({finding:p})=>p)),f=[],l,u;for(let p of d){if(!c.has(p)){f.push(p);continue}let m=[];for(let g of p.fixes){if(g.kind==="suppress")continue;let x=await Xa(
g,{kind:t,unsafe:n,text:a,seen:i},o);x!==void 0?m.push(x):g.safe?l??={fix:g,finding:p}:u??={fix:g,finding:p}}let h="no rewrite is proved to help";f.push({...p,left:`${[
...new Set(m.length===0?[h]:m)].join("; ")}.`})}return l??=u,l===void 0?{fix:void 0,findings:f}:{...l,findings:f}}s(za,"chooseFix");async function Xa(e,{kind:t,
unsafe:n,text:r,seen:i},o){if(!e.safe&&n!==!0)return`the rewrite "${e.kind}" ${On(e)}, so it is left to you`;if(t!==void 0&&e.kind!==t)return`the rewrite "${e.kind}\
" is not of the kind "${t}"`;for(let{path:a,text:d}of e.edits){let c=a===void 0?void 0:await o.obstacle(a,d);if(c!==void 0)return`the rewrite "${e.kind}" needs \
a file that ${c}`}return i.has(N(r,Zi(e)))?`the rewrite "${e.kind}" was made already`:void 0}s(Xa,"obstacleTo");function Zi({edits:e}){return e.filter(({path:t})=>t===
void 0)}s(Zi,"ownEdits");function Xi(e,t){return t.reduceRight((n,r)=>bn(n,r),e)}s(Xi,"originalPlace");var Za=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function hm(e){return Qi(e).map(({newStart:t,lines:n})=>{let r=[],i=[],o=n.every(({sign:d})=>d==="-")?t+1:t,a=t;
for(let{sign:d,text:c}of n){if(d==="-"){i.push({before:a-t+o,text:c});continue}d==="+"&&r.push(a),a+=1}return{newStart:t,newLines:a-t,added:r,...i.length===0?{}:
{removed:i}}})}s(hm,"parseHunks");function ym(e){return Qi(e).find(n=>n.newStart===1)?.lines.find(n=>n.sign!=="-")?.text.replace(/\r$/,"")}s(ym,"firstLineOf");function Qi(e){
let t=[],n=e.split(`
`),r=0;for(;r<n.length;){let i=Za.exec(n[r]??"");if(r+=1,i===null)continue;let o=Number(i[1]??1),a=Number(i[3]??1),d=[];for(;r<n.length&&(o>0||a>0);){let c=n[r]??
"",f=c[0];if(f==="\\"){r+=1;continue}if(f==="+"&&a>0)a-=1;else if(f==="-"&&o>0)o-=1;else if(f===" "&&o>0&&a>0)o-=1,a-=1;else break;d.push({sign:f,text:c.slice(1)}),
r+=1}t.push({newStart:Number(i[2]),lines:d})}return t}s(Qi,"readPatch");var Qa="It is a symbolic link. The script that it leads to is judged where it is changed.";async function Fm(e,t,n){let r=await n.look(e,e);switch(r.kind){case"\
folder":return{status:"skipped",path:e,error:Zn};case"unread":return{status:"failed",path:e,error:Ae(r.message)};case"text":{let{text:i,at:o=e}=r;return Je(t(o),
Ce(o,i))&&o!==e?{status:"skipped",path:e,error:Qa}:i.trim()===""?{status:"skipped",path:e,error:Xn}:{status:"readable",path:e,text:i}}}}s(Fm,"readBehindLink");export{ai as a,D as b,G as c,Of as d,Tf as e,Lf as f,Mf as g,vf as h,Af as i,jl as j,Dl as k,Wl as l,ta as m,Ai as n,Ul as o,_i as p,zl as q,ia as r,nt as s,Vt as t,
Eu as u,Yt as v,it as w,st as x,jf as y,Df as z,fi as A,q as B,he as C,b as D,ge as E,Td as F,Ld as G,Kt as H,Fl as I,kl as J,Rl as K,Qe as L,_l as M,Ti as N,Il as O,
X as P,ye as Q,Hu as R,Di as S,ya as T,ju as U,Du as V,Wu as W,Uu as X,Ku as Y,op as Z,Xt as _,Ma as $,$p as aa,va as ba,Rt as ca,Jc as da,Je as ea,Vc as fa,zr as ga,
jp as ha,Dp as ia,Wp as ja,re as ka,Et as la,He as ma,je as na,wt as oa,St as pa,Ne as qa,$t as ra,sd as sa,fr as ta,pr as ua,jo as va,Tr as wa,Wo as xa,Ko as ya,
Ar as za,De as Aa,Mt as Ba,Cr as Ca,zp as Da,rm as Ea,ei as Fa,ti as Ga,ns as Ha,as as Ia,fs as Ja,ls as Ka,Dc as La,Wc as Ma,ts as Na,Vr as Oa,qe as Pa,Nt as Qa,
ni as Ra,ys as Sa,ri as Ta,Ff as Ua,ws as Va,hm as Wa,ym as Xa,Qa as Ya,Fm as Za,lm as _a,um as $a,pm as ab};
