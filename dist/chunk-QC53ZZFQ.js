import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{i as yn}from"./chunk-VMCXR6XW.js";import{b as fn}from"./chunk-NVMW6B4S.js";import{$ as gn,C as sn,F as an,G as dn,V as pn,_ as mn,ba as hn,v as on}from"./chunk-HHY75U4P.js";
import{a as Ke,b as O,c as E,d as Ve,e as te,g as ln,h as un,j as cn}from"./chunk-AHJRQWQH.js";import{$ as z,$a as ee,J as he,K as Y,L as qe,N as G,Q as j,
R as Ye,S as J,Sa as Ze,T as Ge,U as C,Wa as Qe,Xa as Xe,Y as W,Ya as en,Za as Q,_a as X,a as V,aa as Z,ab as nn,ba as ye,bb as ne,ca as Je,ea as N,eb as H,ib as tn,
jb as rn,lb as b,mb as v,nb as xe,ob as D,pb as $,qb as R,rb as be}from"./chunk-UXGTX35R.js";import{a as x}from"./chunk-N6Y3JKTD.js";import{a as q}from"./chunk-KA2VASJQ.js";
import{Oc as A,Qc as Ne,Rc as Be,Sc as He,Tc as M,Uc as De,Wc as Ue,c as We,jd as L,od as ze,qd as B}from"./chunk-XY4I7FGL.js";import{a,d as xt,f as bt}from"./chunk-H47UKSLI.js";var _n=xt((Ai,ke)=>{var oe=process||{},In=oe.argv||[],ie=oe.env||{},At=!(ie.NO_COLOR||In.includes("--no-color"))&&(!!ie.FORCE_COLOR||In.includes("--color")||oe.
platform==="win32"||(oe.stdout||{}).isTTY&&ie.TERM!=="dumb"||!!ie.CI),jt=a((e,n,t=e)=>r=>{let i=""+r,o=i.indexOf(n,e.length);return~o?e+Wt(i,n,t,o)+n:e+i+n},"fo\
rmatter"),Wt=a((e,n,t,r)=>{let i="",o=0;do i+=e.substring(o,r)+t,o=r+n.length,r=e.indexOf(n,o);while(~r);return i+e.substring(o)},"replaceClose"),Pn=a((e=At)=>{
let n=e?jt:()=>String;return{isColorSupported:e,reset:n("\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2\
m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B\
[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m","\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),
magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[39m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n(
"\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n(
"\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),
yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n("\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n(
"\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m","\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B\
[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[10\
7m","\x1B[49m")}},"createColors");ke.exports=Pn();ke.exports.createColors=Pn});var xn=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,
254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,
470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,
1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,
8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,
8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,
9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,
9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,
9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],bn=12288,$n=65510,wn=[12288,12288,
65281,65376,65504,65510];var kn=4352,Sn=262141,$e=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,
9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,
10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,
12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,
65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,
127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,
127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,
128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,
129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var re=a((e,n)=>{let t=0,r=Math.floor(e.length/2)-1;for(;t<=r;){let i=Math.floor((t+r)/2),o=i*2;if(n<e[o])r=i-1;else if(n>e[o+1])t=i+1;else return!0}return!1},"\
isInRange");var Fn=19968,[kt,St]=Ft($e);function Ft(e){let n=e[0],t=e[1];for(let r=0;r<e.length;r+=2){let i=e[r],o=e[r+1];if(Fn>=i&&Fn<=o)return[i,o];o-i>t-n&&(n=i,t=o)}return[
n,t]}a(Ft,"findWideFastPathRange");var vn=a(e=>e<161||e>1114109?!1:re(xn,e),"isAmbiguous"),Rn=a(e=>e<bn||e>$n?!1:re(wn,e),"isFullwidth");var Mn=a(e=>e>=kt&&e<=St?!0:e<kn||e>Sn?!1:re($e,e),"isWide");function vt(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}a(vt,"validate");function Ln(e,{ambiguousAsWide:n=!1}={}){return vt(e),Rn(e)||Mn(e)||n&&vn(e)?2:1}a(Ln,"eastAsianWidth");var Cn=4,Rt=/[\p{Mn}\p{Me}]/u,Mt=/##(?:vso)?$/i;function we(e){let n=[],t="",r=0;for(let i of e){let o=i==="	"?" ".repeat(Cn-r%Cn):Ct(i,t);for(let s=0;s<i.length;s++)
n.push(r);t+=o,r+=o===i?Tn(i):o.length}return{text:t,width:r,column:a(i=>n[i]??r,"column")}}a(we,"layOut");function T(e){return we(e).text}a(T,"oneLine");function K(e){
let n=T(e);return/^\s*::/.test(n)?`./${n}`:n}a(K,"shownPath");function h(e,n,t=0){let r=" ".repeat(t),i=[];for(let o of e.split(/\r?\n/)){let s=i.length===0?"":
r,d=!0;for(let l of T(o).split(" "))!d&&U(s)+1+U(l)>n?(i.push(s),s=r+l):s+=d?l:` ${l}`,d=d&&l==="";i.push(s)}return i.map(o=>o.replace(/^(\s*):(?=:)/,"$1<U+003A\
>"))}a(h,"wrap");function U(e){let n=0;for(let t of e)n+=Tn(t);return n}a(U,"textWidth");function Lt(e,n){return e+" ".repeat(Math.max(0,n-U(e)))}a(Lt,"padEnd");
function Ct(e,n){return Be(e)||e==="["&&Mt.test(n)?`<${Ue(e)}>`:e}a(Ct,"showCharacter");function Tn(e){return e>=" "&&e<="~"?1:Rt.test(e)?0:Ln(e.codePointAt(0)??
0)}a(Tn,"characterWidth");var xi=100,Tt=20;function bi(e,n){let t=Math.max(0,...e.map(s=>s.length)),r=Array.from({length:t-1},(s,d)=>Math.max(...e.map(l=>U(l[d]??
"")))),i=r.reduce((s,d)=>s+d+2,0),o=Math.max(0,...e.map(s=>U(s[t-1]??"")));return n-i<Math.min(Tt,o)?e.map(s=>Ot(s,n)):e.map(s=>{let[d="",...l]=h(s[t-1]??"",n-i);
return[[...r.map((c,f)=>Lt(s[f]??"",c)),d].join("  "),...l.map(c=>" ".repeat(i)+c)].map(c=>c.trimEnd())})}a(bi,"table");function Ot([e="",...n],t){let r=n.map(o=>o.
trim()).filter(o=>o!==""),i=h(r.join("  "),t-4).map(o=>`    ${o}`.trimEnd());return[...h(e,t,2),...r.length===0?[]:i]}a(Ot,"stacked");import{createHash as Et}from"node:crypto";function Si(e){return Et("sha256").update(e).digest("hex").slice(0,8)}a(Si,"useOf");function Fi(e,n){return e!==void 0&&(e.use===void 0||e.use===n)}a(Fi,"isOfUs\
e");function On({use:e,fingerprint:n,head:t,replaces:r}){return`<!-- bpftrace-guard: ${JSON.stringify({v:3,use:e,fingerprint:n,head:t,replaces:r})} -->`}a(On,"f\
indingMarker");var It=/^<!-- bpftrace-guard: \{"v":(?:2|3,"use":"([0-9a-f]{8})"),"fingerprint":"([0-9a-f]{16})","head":"([0-9a-f]*)"(?:,"replaces":"([0-9a-f]{16})")?\} -->$/;
function vi(e,n=!1){let t=e.trimEnd().split(/\r?\n/);for(let r of n?t.reverse():t.slice(-1)){let[,i,o,s="",d]=It.exec(r)??[];if(o!==void 0)return{use:i,fingerprint:o,
head:s,replaces:d}}}a(vi,"findingMark");function En({use:e,hid:n}){return`<!-- bpftrace-guard-summary: ${JSON.stringify({v:2,use:e,hid:n.length===0?void 0:n})} \
-->`}a(En,"summaryMarker");var Pt=/^<!-- bpftrace-guard-summary: \{"v":(?:1|2,"use":"([0-9a-f]{8})"(?:,"hid":\[(\d{1,16}(?:,\d{1,16})*)\])?)\} -->/;function Ri(e,n=!1){
let t=e.split(`
`);for(let r of n?t:t.slice(0,1)){let i=Pt.exec(r);if(i!==null)return{use:i[1],hid:i[2]?.split(",").map(Number)??[]}}}a(Ri,"summaryMark");function Mi(e){return`\
<!-- bpftrace-guard-answer: ${JSON.stringify({v:2,once:e})} -->`}a(Mi,"answerMarker");function Li(e){return/\n<!-- bpftrace-guard-answer: \{[^\n]*\} -->\s*$/.test(
e)}a(Li,"isAnswer");var Ei=["added","diff_context","file","nofilter"];function Ii(e,n,t){return t==="nofilter"?!0:[{path:e.file.path,at:E(e.finding.span,e.lines)},...O(e)].some(({path:i,
at:o})=>{if(!n.has(i))return!1;let s=n.get(i);return s===void 0||t==="file"||s.some(d=>_t(d,o,t))})}a(Ii,"touches");function _t({newStart:e,newLines:n,added:t},{
first:r,last:i},o){return o==="added"?t.some(s=>s>=r&&s<=i):n>0&&r<e+n&&i>=e}a(_t,"holds");var se=bt(_n(),1);var Nt=30;function Se({text:e,lines:n},t,r,{colors:i,paint:o,window:s}){let d=n.position(t.start).line,l=n.position(Math.max(t.start,t.end-1)).line,u=[],c=i.blue(
"|");for(let f=d;f<=l;f++)if(l-d>2&&f===d+1)u.push(`${" ".repeat(r)} ${i.blue(":")} ${i.dim(`${l-d-1} more lines`)}`),f=l-1;else{let p=n.lineStart(f),m=Wn(e,p),
g=f===d?t.start-p:m.length-m.trimStart().length,k=f===l?t.end-p:m.length,{source:y,carets:F}=Bt(m,{from:g,to:k,window:s});u.push(`${i.blue(String(f).padStart(r))}\
 ${c} ${y}`.trimEnd()),u.push(`${" ".repeat(r)} ${c} ${o(F)}`)}return u}a(Se,"sourceLines");function jn({text:e,lines:n},t){let r=n.lineStart(n.position(t.start).
line);return{start:t.start,end:Math.max(t.start,Math.min(t.end,r+Wn(e,r).length))}}a(jn,"firstLine");function Fe(e,n){return Math.max(...n.map(t=>String(e.position(
Math.max(t.start,t.end-1)).line).length))}a(Fe,"gutterWidth");function Wn(e,n){let t=e.indexOf(`
`,n),r=e.slice(n,t===-1?e.length:t);return r.endsWith("\r")?r.slice(0,-1):r}a(Wn,"lineContent");function Bt(e,{from:n,to:t,window:r}){let{part:i,shift:o}=Ht(e,n,
r),s=we(i),d=s.column(Math.min(n-o,i.length)),l=s.column(Math.min(Math.max(t-o,0),i.length)),u=o>0?"…":"",c=o+i.length<e.length?"…":"";return{source:`${u}${s.
text}${c}`,carets:" ".repeat(d+u.length)+"^".repeat(Math.max(1,l-d))}}a(Bt,"underline");function Ht(e,n,t){if(e.length<=t)return{part:e,shift:0};let r=Math.min(
Math.max(0,n-Nt),e.length-t),i=r+t;return An(e,r)&&r--,An(e,i)&&i++,{part:e.slice(r,i),shift:r}}a(Ht,"windowOf");function An(e,n){let t=e.charCodeAt(n);return t>=
56320&&t<=57343}a(An,"isLowSurrogate");var ve=60,Nn=8;function Bn(e,n,t,r){let{colors:i,width:o,verbose:s,note:d}=r,l=ne(t),u=Gt(t.severity,i),{line:c,column:f}=n.lines.position(t.span.start),p=`${i.
bold(`${K(e.path)}:${c}:${f}`)} ${u(i.bold(`${t.severity}[${t.rule}]`))} ${t.confidence}`+(d===void 0?"":i.dim(` (${d})`)),m=Fe(n.lines,[t.span]),g=[p,...w(h(l.
what,o-2),2),...e.status==="analysed"?["",...Dt(n,t,m,{...r,paint:u})]:[],...Ut(e,n,l,{...r,gutter:m}),...Kt(e,l.remedy,r),...Vt(l,r),...qt(l,t,r)];return t.left!==
void 0&&g.push(...w(h(`left: ${t.left}`,o-2),2)),[g.join(`
`),...s?Yt(e,n,t,{...r,parts:l}):[]].join(`

`)}a(Bn,"findingText");function Dt(e,{span:n},t,{colors:r,paint:i,verbose:o,width:s}){return Se(e,o?n:jn(e,n),t,{colors:r,paint:i,window:Re(s,t)})}a(Dt,"sourceR\
ows");function Ut(e,n,{elsewhere:t},{gutter:r,colors:i,width:o,verbose:s}){return s||t===void 0?[]:Vn(Dn(t,Hn(e,n,t)),r,{colors:i,width:o}).slice(1)}a(Ut,"elsew\
hereRows");function Re(e,n){return Math.max(20,e-n-7)}a(Re,"windowOf");function Kt(e,{label:n,words:t,cost:r,leaves:i,fix:o},s){if(t==="")return[];let{colors:d,
width:l,verbose:u}=s,c=[...h(`${n.toLowerCase()}: ${t}`,l-2).map(p=>d.bold(p)),...r===""?[]:h(`cost: ${r}`,l-2),...i.flatMap(p=>h(p,l-4).map(m=>`  ${m}`))],f=o===
void 0?[]:u?Xt(e,o,d):er(e,o,s);return[...w(c,2),...f]}a(Kt,"remedyRows");function Vt({verdicts:e,sure:n},{colors:t,width:r}){let i=w(h(tn(e,n),r-2),2),[o]=e;return o===
void 0?[]:i.map((s,d)=>d===0?s.replace(o.words,Un(o.verdict,t)):s)}a(Vt,"verdictRows");function qt({rule:e,more:n},t,r){let{width:i,verbose:o,links:s}=r,d=`bpft\
race-guard explain ${e}`,l=[...n.how===""&&t.witness===void 0?[]:["how it happens"],...n.others.length===0?[]:[x(n.others.length,"other rewrite")],...n.program===
void 0?[]:["the program after a rewrite"],...n.ignore===void 0?[]:["how to ignore it"]],u=o||l.length===0?"":`; with --verbose: ${l.join(", ")}`,c=w(h(`more: ${d}${u}`,
i-2),2),f=`\x1B]8;;${N(e,V)}\x1B\\${d}\x1B]8;;\x1B\\`;return s?c.map(p=>p.replace(d,f)):c}a(qt,"ruleRows");function Yt(e,n,t,{parts:{more:r},colors:i,width:o}){
let s=[];r.how!==""&&s.push(I("how it happens",h(r.how,o-4),i));let d=t.related.map(u=>({place:u,source:Hn(e,n,u)})),l=Math.max(0,...d.map(u=>Fe(u.source.lines,
[u.place.span])));if(d.length>0&&s.push(d.flatMap(({place:u,source:c})=>[...Vn(Dn(u,c),l,{colors:i,width:o}),...Se(c,u.span,l,{colors:i,paint:i.cyan,window:Re(o,
l)})])),t.witness!==void 0&&t.witness.length>0){let u=t.broken===void 0,c=t.witness.flatMap(f=>zt(f,u,{colors:i,width:o}));s.push(I(u?"who waits for whom":"how \
updates get lost",c,i))}t.verdicts.length>0&&s.push(I("verdicts",Jt(t.verdicts,{colors:i,width:o}),i)),t.seen!==void 0&&s.push(w(h(j(t.seen),o-2),2)),r.cost!==""&&
s.push(I("what the fix costs",h(r.cost,o-4),i));for(let u of r.others)s.push(Zt(e,u,{colors:i,width:o}));if(r.tried.length>0){let u=r.tried.flatMap(({what:c,why:f})=>h(
`${c}: ${f}`,o-4));s.push(I("tried and not offered",u,i))}return r.program!==void 0&&s.push(I(Q,Qt(r.program,i),i)),r.ignore!==void 0&&s.push(I("if it does not \
hold here, this line above it silences it",[T(r.ignore)],i)),s.map(u=>u.join(`
`))}a(Yt,"moreBlocks");function Hn(e,n,t){if(t.path===void 0)return n;let{text:r}=Ne(e,t);return{text:r,lines:new L(r)}}a(Hn,"sourceOf");function Dn({path:e,span:n,
message:t},{lines:r}){if(e===void 0)return t;let{line:i,column:o}=r.position(n.start);return`${T(e)}:${i}:${o}: ${t}`}a(Dn,"placeLabel");function Gt(e,n){switch(e){case"\
error":return n.red;case"warning":return n.yellow;case"note":return n.cyan;default:return e}}a(Gt,"severityColor");function Jt(e,{colors:n,width:t}){return ee(e).
flatMap(({verdict:r,words:i,count:o,targets:s,why:d,rows:l})=>{let u=Un(r,n);if(l.length>0){let m=l.flatMap(g=>h(`${g.targets}: ${g.why}`,t-6,4));return[`${u(i)}${o}`.
trimEnd(),...w(m,2)]}let[c="",...f]=h(`${i}${o}${s}`,t-4,4),p=d===""?[]:w(h(d,t-6),2);return[`${u(i)}${c.slice(i.length)}`,...f,...p.map(m=>n.dim(m))]})}a(Jt,"r\
easonRows");function Un(e,n){switch(e){case"hang":return n.red;case"lost-updates":return n.yellow;case"refused":case"unattachable":return n.magenta;case"safe":return n.
green;default:return e}}a(Un,"verdictColor");function zt(e,n,{colors:t,width:r}){let{cpu:i,program:o,holds:s,wants:d}=e,l=`CPU ${i}`,u=r-6-l.length;return[...h(
`${o} holds the ${s}`,u),...h(`${J(e,"at")} and ${n?"waits for":"wants"} the ${d}`,u)].map((f,p)=>`${p===0?t.bold(l):" ".repeat(l.length)}  ${f}`)}a(zt,"witness\
Rows");function Zt(e,{label:n,words:t,cost:r,leaves:i,fix:o},{colors:s,width:d}){let l=o?.edits.filter(({path:u})=>u!==void 0)??[];return[...w(h(`${n.toLowerCase()}\
: ${t}`,d-2),2).map(u=>s.bold(u)),...w(h(`cost: ${r}`,d-4),4),...i.flatMap(u=>w(h(u,d-4),4)),...l.flatMap(u=>w(h(`new file: ${W(u,e.path)}`,d-4),4))]}a(Zt,"othe\
rRows");function Qt(e,n){return X(e).map(t=>{let r=t.charAt(0)+T(t.slice(1)),i=t.startsWith("+")?n.green:t.startsWith("-")?n.red:o=>o;return`${n.blue("|")} ${i(
r)}`.trimEnd()})}a(Qt,"programRows");function Xt(e,n,t){let r=T(e.path),i=C(e.text,n.edits),o=G(`a/${r}`,`b/${r}`,e.text,i,void 0,void 0,{context:2,headerOptions:Y}),
d=[...n.edits.flatMap(u=>u.path===void 0?[]:[`new file: ${W(u,r)}`]),...o.trimEnd().split(`
`)],l=d.slice(0,ve).map(u=>Kn(u,t));return d.length>ve&&l.push(t.dim(`${d.length-ve} more lines`)),l.map(u=>`    ${t.blue("|")} ${u}`.trimEnd())}a(Xt,"patchRows");
function er(e,n,{colors:t,width:r}){let i=C(e.text,n.edits),{hunks:o}=qe("","",e.text,i,void 0,void 0,{context:0}),s=o.flatMap(({oldStart:p,lines:m})=>{let g=p;
return m.map(k=>[k.startsWith("-")?String(g++):"",k])}),d=Math.max(3,...s.map(([p])=>p.length)),u=[...n.edits.flatMap(p=>p.path===void 0?[]:[["",`new file: ${W(
p,e.path)}`]]),...s],c=u.slice(0,Nn).map(([p,m])=>{let g=Kn(nr(m,Re(r,d)),t);return`${p.padStart(d)} ${t.blue("|")} ${g}`.trimEnd()}),f=u.length-Nn;return f>0&&
c.push(`${" ".repeat(d)} ${t.dim(`... ${f} more${tr(e.path)}`)}`),c}a(er,"briefPatchRows");function nr(e,n){return e.length<=n?e:`${e.slice(0,n).replace(new RegExp(
"\\p{Surrogate}$","u"),"")}…`}a(nr,"cutLine");function tr(e){return/^[\w/.][\w./+-]*$/.test(e)?`: \`bpftrace-guard fix --dry-run ${e}\``:" (--verbose)"}a(tr,"\
wholePatch");function Kn(e,n){let t=e.charAt(0)+T(e.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@|new file)/.test(e)?n.bold(t):e.startsWith("+")?n.green(
t):e.startsWith("-")?n.red(t):t}a(Kn,"patchRow");function Vn(e,n,{colors:t,width:r}){let i=" ".repeat(n),[o="",...s]=h(e,r-n-3);return[`${i} ${t.blue("|")}`,`${i}\
 ${t.blue("=")} ${o}`,...s.map(d=>`${i}   ${d}`)]}a(Vn,"labelled");function I(e,n,t){return[`  ${t.bold(`${e}:`)}`,...w(n,4)]}a(I,"section");function w(e,n){return e.
map(t=>t===""?"":" ".repeat(n)+t)}a(w,"indent");function Me(e){return B.flatMap(n=>{let t=e.filter(r=>r.severity===n).length;return t===0?[]:[x(t,n)]})}a(Me,"severityCounts");function qn(e){let n=Me(e),t=n.pop();
return t===void 0?"no findings":n.length===0?t:`${n.join(", ")} and ${t}`}a(qn,"countFindings");var Yn=100;function ho(e,n){let{color:t,quiet:r,width:i=Yn}=n,o=se.default.createColors(t),s=[],{fixed:d}=e;return d!==void 0&&!r&&s.push(...d.findings.map(l=>ir(
l,d.written,{colors:o,width:i}))),s.push(...A(e.files).flatMap(l=>Gn(l,n))),r||s.push(o.bold(ae(e))),s.length===0?"":`${s.join(`

`)}
`}a(ho,"renderText");function yo(e,n){let t=Gn(e,n);return t.length===0?"":`${t.join(`

`)}
`}a(yo,"renderFile");function xo(e,{color:n,quiet:t}){return t?"":`${A(e.files).some(({findings:i})=>i.length>0)?`
`:""}${se.default.createColors(n).bold(ae(e))}
`}a(xo,"renderCounts");function Gn(e,{color:n,hunks:t,width:r=Yn,verbose:i=!1,links:o=!1}){let s=se.default.createColors(n),d={text:e.text,lines:new L(e.text)};
return[...e.findings].sort((l,u)=>l.span.start-u.span.start).map(l=>{let u=t===void 0?void 0:or({file:e,finding:l,lines:d.lines},{hunks:t});return Bn(e,d,l,{colors:s,
width:r,verbose:i,links:o,note:u})})}a(Gn,"fileBlocks");function ae(e){let n=Jn(e),t=A(e.files).flatMap(g=>g.findings),r=Me(t),i=t.length===0?"no findings":`${x(
t.length,"finding")} (${r.join(", ")})`,o=t.length>0&&t.every(g=>g.copies===!0),s=e.files.filter(g=>g.status==="failed").length,d=s===0?"":`; ${x(s,"input")} co\
uld not be analysed`,{fixed:l}=e,u=l===void 0?"":`${l.findings.length} ${l.written?"fixed":"to be fixed"}, `,c=rr(e),f=t.length===0&&c!==""?" where it starts,":
"",p=u===""?i:o?`${r.join(", ")} left: two copies,`:`${i} left${f}`,m=`judged on ${x(e.targets.length,"target")}`;return`${u}${p} in ${x(n.length,"script")}, ${m}${c}${d}`}
a(ae,"summaryLine");function rr(e){let n=e.fixed?.findings??[],t=new Set(n.map(({path:i})=>i)),r=Jn(e).filter(({path:i})=>t.has(i));return en(n,new Set(r.flatMap(
({unstarted:i=[]})=>i)))}a(rr,"unstartedAfter");function Jn(e){return e.files.filter(n=>n.status==="analysed")}a(Jn,"analysed");function ir(e,n,{colors:t,width:r}){
let{path:i,range:o,rule:s,title:d,cost:l}=e,u=`${K(i)}:${o.start.line}:${o.start.column}`,c=t.green(t.bold(`${n?"fixed":"to be fixed"}[${s}]`)),f=Qe(e),p=Xe(e),
m=[`fix: ${d}`,...f===void 0?[]:[`helps ${f}`],`cost: ${l}`,...p===""?[]:[`leaves: ${p}`]].flatMap(g=>h(g,r-2));return[`${t.bold(u)} ${c}`,...m.map(g=>`  ${g}`)].
join(`
`)}a(ir,"fixedText");function or(e,n){let t=Ke(e,n);if(t.kind!=="inline")return"outside the diff";switch(t.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return t.path===e.file.path?`in the diff at line ${t.lines.first}`:`in the diff at ${K(t.path)}:${t.lines.first}`;default:return t.
at}}a(or,"diffNote");var de=10,sr=de-1,zn=4e3;function Lo(e){let n=e.filter(({finding:i})=>i.severity==="error"),t=e.filter(({finding:i})=>i.severity==="warning"),r=[...n.slice(0,sr).
map(i=>Zn("error",i)),...t.slice(0,de).map(i=>Zn("warning",i))];return{annotations:r,left:n.length+t.length-r.length}}a(Lo,"annotationsOf");function Zn(e,{file:n,
finding:t,lines:r}){let{first:i,last:o}=E(t.span,r),s=`bpftrace-guard: ${t.rule}`,d=n.status==="failed"?{}:{startLine:i,endLine:o};return{level:e,title:s,message:Xn(
H(t)),file:M(n.path),...d}}a(Zn,"annotationOf");function Xn(e){return ar(M(e))}a(Xn,"messageOf");function ar(e){return e.length>zn?`${e.slice(0,zn)}...`:e}a(ar,
"cut");var dr={error:"error",warning:"warning",note:"notice"};function Co(e){let n=A(e.files).flatMap(s=>{let d=new L(s.text);return s.findings.map(l=>({file:s,
lines:d,finding:l}))});n.sort((s,d)=>B.indexOf(s.finding.severity)-B.indexOf(d.finding.severity));let t=n.filter(({finding:s})=>s.severity==="error").slice(0,de),
r=n.filter(({finding:s})=>s.severity!=="error").slice(0,de),i=n.length-t.length-r.length;return[...[...t,...r].map(({file:s,lines:d,finding:l})=>lr(s,d,l)),ae(e)+
(i===0?"":`; ${i} of them without an annotation`),""].join(`
`)}a(Co,"renderWorkflowCommands");function lr(e,n,t){let{start:r,end:i}=n.range(t.span),o=r.line===i.line?`line=${r.line},endLine=${i.line},col=${r.column},endC\
olumn=${i.column}`:`line=${r.line},endLine=${i.line}`,s=Qn(`bpftrace-guard: ${t.rule}`);return`::${dr[t.severity]} file=${Qn(M(e.path))},${o},title=${s}::${et(Xn(
H(t)))}`}a(lr,"command");function et(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}a(et,"escapeData");function Qn(e){return et(e).replace(
/:/g,"%3A").replace(/,/g,"%2C")}a(Qn,"escapeProperty");import{createHash as ur}from"node:crypto";var nt={gone:"_This is not found any more._","not-caused":"_This is still there, but not caused by this change any more._",dismissed:"_This was dismissed._",joined:"\
_This is superseded: it has the same cause as a worse finding, whose comment tells of both._",superseded:"_This is superseded: the lines have changed since. Wha\
t holds now is in a newer comment, or in the summary._"},cr=["_This is fixed now._"];function Io(e,n){return`${nt[n]}

${fr(e)}`}a(Io,"closedText");function Po(e){return[...Object.values(nt),...cr].some(n=>e.startsWith(n))}a(Po,"isClosedText");var tt=/^([ \t>*+-]*(?:`{3,}|~{3,})[ \t]*)suggestion\b[^\n]*/gm;
function _o(e){return e.search(tt)>=0}a(_o,"holdsSuggestion");function fr(e){return e.replace(tt,"$1bpftrace")}a(fr,"withoutSuggestion");function rt(e,{first:n,
last:t}){let i=e.split(`
`).slice(n-1,t).map(o=>o.replace(/\r$/,"")).join(`
`);return ur("sha256").update(i).digest("hex").slice(0,16)}a(rt,"linesHash");function Ao(e){return e.replace(/\r\n/g,`
`).trim()}a(Ao,"bareBody");function st(e){return e.find(n=>n.safe&&!z(n))}a(st,"offeredFix");function Uo(e,n,t){let r=ot(e),i=ot(C(e,n.edits)),o=mr(r);if(o===void 0)return;let s=0;for(;s<
r.length&&r[s]===i[s];)s+=1;let d=r.length,l=i.length;for(;d>s&&l>s&&r[d-1]===i[l-1];)d-=1,l-=1;if(d===s&&l===s)return;let u=d>s?[{start:s,oldEnd:d,newEnd:l}]:[
{start:s-1,oldEnd:d,newEnd:l},{start:s,oldEnd:d+1,newEnd:l+1}];for(let c of u){if(c.oldEnd>r.length)continue;let f={first:c.start+1,last:c.oldEnd};if(!Ve(f,t))continue;
let p=pr(r.slice(c.start,c.oldEnd),i.slice(c.start,c.newEnd),o);if(p!==!1)return{lines:f,text:p}}}a(Uo,"suggestionFor");function pr(e,n,t){let r=e.at(-1)?.endsWith(
`
`)===!0;if(n.length===0)return r?void 0:!1;if(n.at(-1)?.endsWith(`
`)!==r)return!1;let i=n.map(it);if(i.length===e.length&&i.every((d,l)=>d===it(e[l]??"")))return!1;let o=n.every((d,l)=>!d.endsWith(`
`)||d===`${i[l]}
`||t===`\r
`),s=i.join(`
`);return o&&!De(s)?s:!1}a(pr,"suggestedText");function it(e){return e.replace(/\r?\n/,"")}a(it,"bareLine");function ot(e){return e.match(/[^\n]*\n|[^\n]+/g)??[]}
a(ot,"splitLines");function mr(e){let n=e.filter(r=>r.endsWith(`
`)),t=n.filter(r=>r.endsWith(`\r
`)).length;return t===0?`
`:t===n.length?`\r
`:void 0}a(mr,"commonEnding");function le(e){let{witness:n=[],places:t=[],broken:r}=e;if(n.length===0)return;let i=[...new Set(n.map(({cpu:l})=>l))].sort((l,u)=>l-u),o=[...new Set(n.flatMap(
({holds:l,wants:u})=>[l,u]))],s=new Le(i.map(l=>`CPU ${l}`),o.map(S)),d=n.map((l,u)=>{let c=r?.stops.find(f=>f.step===u);return{step:gr(l),cpu:i.indexOf(l.cpu),
held:o.indexOf(l.holds),wanted:o.indexOf(l.wants),places:t[u]??{fires:[]},...c===void 0?{}:{stop:c.firing}}});for(let l of d)s.take(l);for(let l of d)s.fire(l,r?.
by==="guard");if(r===void 0){for(let l of d)s.want(l,d);s.end(Ge(n),d)}else hr(s,d,r),s.end(`The machine survives it: ${r.why}.`,[]);return{cpus:s.cpus,locks:s.
locks,steps:s.steps,hang:r===void 0}}a(le,"interleavingOf");var at=120;function S(e){let n=M(e.replace(/\s+/g," ")).trim();return n.length>at?`${n.slice(0,at).trimEnd()}\
...`:n}a(S,"label");function gr({cpu:e,program:n,holds:t,wants:r,site:i,nested:o,through:s=[]}){return{cpu:e,program:S(n),holds:S(t),wants:S(r),site:S(i),nested:S(
o),through:s.map(d=>({program:S(d.program),site:S(d.site)}))}}a(gr,"labelled");function hr(e,n,{by:t}){let r=n.filter(({stop:d})=>d!==void 0),i=t==="lock"?r.slice(
0,1):r,o=n.filter(d=>t==="lock"||!r.includes(d));for(let d of o)e.want(d,n);if(t!=="guard")for(let d of i)e.fail(d,t);for(let d of i)e.release([d.held],d);let s=o.
filter(d=>!i.includes(d));for(;s.length>0;){let d=s.find(({wanted:l})=>!s.some(({held:u})=>u===l))??s[0];if(d===void 0)break;e.get(d),e.release([d.wanted,d.held],
d),s=s.filter(l=>l!==d)}}a(hr,"survive");var Le=class{static{a(this,"Story")}steps=[];cpus;locks;constructor(n,t){this.cpus=n,this.locks=t}take({step:{program:n},
cpu:t,held:r,places:i}){let o=this.#e(t,`${dt(n)} takes the ${this.locks[r]}.`);this.steps.push({kind:"take",cpu:t,lock:r,program:n,text:o,places:P(i.takes)})}fire({
step:n,cpu:t,places:r,stop:i},o){let s=[...n.through??[],{program:n.nested,site:n.site}];for(let[d,{program:l,site:u}]of s.entries()){let c=o&&d===i,f=`${d===0?
"":"inside what that calls, "}at ${u}`,p=c?": bpftrace's own guard drops the event":"",m=this.#e(t,`${f}, ${l} fires${p}.`);if(this.steps.push({kind:"fire",cpu:t,
program:l,site:u,dropped:c,text:m,places:P(r.fires[d])}),c)return}}want({step:{nested:n},cpu:t,wanted:r,places:i},o){let s=o.find(({held:u})=>u===r)?.cpu,d=s===
t?"this CPU itself":s===void 0?"another one":this.cpus[s],l=this.#e(t,`${n} waits for the ${this.locks[r]}, which ${d} holds.`);this.steps.push({kind:"wait",cpu:t,
lock:r,program:n,text:l,places:P(i.wants)})}fail({step:{nested:n},cpu:t,wanted:r,places:i},o){let s=this.locks[r],d=o==="lock"?`the ${s} gives up on ${n}`:`the \
kernel refuses ${n} the ${s}`,l=this.#e(t,`${d}: what that wanted to do is lost.`);this.steps.push({kind:"fail",cpu:t,lock:r,program:n,text:l,places:P(i.wants)})}get({
step:{nested:n},cpu:t,wanted:r,places:i}){let o=this.#e(t,`${n} gets the ${this.locks[r]}.`);this.steps.push({kind:"get",cpu:t,lock:r,program:n,text:o,places:P(
i.wants)})}release(n,{step:{program:t},cpu:r,places:i}){let o=[...new Set(n)].map(d=>`the ${this.locks[d]}`).join(" and "),s=this.#e(r,`${dt(t)} goes on, and fr\
ees ${o}.`);this.steps.push({kind:"release",cpu:r,locks:n,text:s,places:P(i.takes)})}end(n,t){this.steps.push({kind:"end",text:n,places:t.flatMap(({places:r})=>P(
r.wants))})}#e(n,t){return`${this.cpus[n]}: ${t}`}};function dt(e){return e.includes(",")?`${e},`:e}a(dt,"subject");function P(e){return e===void 0?[]:[e]}a(P,"\
known");function yr({cpus:e,locks:n,steps:t,hang:r}){let[i,...o]=e,s=a(c=>c+(i===void 0?0:1),"lock"),d=a(c=>c===0?0:n.length+c,"at"),l=a(({cpu:c,lock:f},p,m)=>({kind:"a\
rrow",from:d(c),to:s(f),lost:m,text:S(p)}),"arrow"),u=t.flatMap(c=>{switch(c.kind){case"take":return[l(c,`${c.program} takes it`,!1)];case"fire":{let f=`${c.site}\
: ${c.program} fires${c.dropped?", and its event is dropped":""}`;return[{kind:"note",over:d(c.cpu),text:S(f)}]}case"wait":return t.some(p=>p.kind==="fail"&&p.cpu===
c.cpu)?[]:[l(c,r?"waits, for ever":"waits",!0)];case"fail":return[l(c,"does not get it",!0)];case"get":return[l(c,"gets it",!1)];case"release":case"end":return[];default:
return c}});return{participants:[...i===void 0?[]:[i],...n,...o],events:u}}a(yr,"sequenceOf");function ue(e,n,t,r=i=>i){let{cpu:i,program:o,holds:s,wants:d}=e,l=`${J(
e,"At",t,r)} and ${n?"waits for":"wants"} the ${r(d)}.`;return`CPU ${i}: ${t===void 0?o:t(o)} holds the ${r(s)}. ${l}`}a(ue,"witnessSentence");function ce(e){let{
participants:n,events:t}=yr(e),r=/^CPU (\d+)$/,i=0,o=n.map(d=>r.test(d)?d.replace(r,"cpu$1"):`lock${i++}`),s=["sequenceDiagram",...n.map((d,l)=>`participant ${o[l]}\
 as ${Ce(d)}`)];for(let d of t)s.push(d.kind==="note"?`Note over ${o[d.over]}: ${Ce(d.text)}`:`${o[d.from]}${d.lost?"-x":"->>"}${o[d.to]}: ${Ce(d.text)}`);return s.
join(`
`)}a(ce,"sequenceDiagram");function Ce(e){return e.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,n=>`#${n.codePointAt(0)??63};`)}a(Ce,"mermaidLabel");var Oe=65e3,xr=2e3,br=30;function bs(e,n,t,r){let{finding:i,file:o}=e,s=wr(e,n,r),d=`${fe(i)}${s}`,l=`<sub>id ${b(q(e))}</sub>`,{headSha:u,use:c}=r,f=t.kind==="\
suggestion"?rt(o.text,t.suggestion.lines):void 0,p=`${l}

${On({use:c,fingerprint:e.fingerprint,head:u,replaces:f})}`,{shown:m,folded:g}=Ee(e,t,r),k=$r(e,r);return[[d,...m,...k,...g,p],[d,...m,...k,ut(o.path),p],[d,ut(
o.path),p]].map(F=>F.join(`

`)).find(F=>F.length<=Oe)??p}a(bs,"findingComment");function $r({finding:e,file:n},{playground:t}){let r=t?.linkTo(e,n);return r===void 0?[]:[`[${e.witness===void 0?
"Try it":"Step through it"} in the playground](${r}): the link itself holds the script, which is sent nowhere.`]}a($r,"playgroundSections");function wr({finding:e,
lines:n,file:t},r,i){let o=E(e.span,n),s=Z(i,t.path,o);return r.path!==t.path?` at [${b(`${t.path}:${o.first}`)}](${s})`:r.lines!==void 0&&o.last>=r.lines.first&&
o.first<=r.lines.last?"":` at [${ft(o)}](${s})`}a(wr,"placeWords");function Ee(e,n,t){let{finding:r}=e,i=ne(r,n.kind==="none"?void 0:st(r.fixes)),{what:o,elsewhere:s,
remedy:d,verdicts:l,sure:u,rule:c,more:f}=i,p=`[About ${b(c)}](${N(c,V)})`,m=[_(Ye(r.verdicts)?"How it hangs":"How it happens",Sr(e,i,t)),_("What the fix costs",
f.cost===""?"":R(f.cost)),_(x(f.others.length,"other rewrite"),f.others.map(y=>`- ${lt(y,"Or")}`).join(`
`)),_("Tried and not offered",f.tried.map(y=>`- ${$(y.what)}: ${R(y.why)}`).join(`
`)),vr(f.program),f.ignore===void 0?"":_("If it does not hold here",`This line above it silences it:

${v(f.ignore,"")}`)],g=O(e).find(({place:y})=>y===s),k=[D(o),g===void 0?"":ct(g,t),lt(d),...Fr(e,d,n),kr(l,u),p];return{shown:Te(k),folded:Te(m)}}a(Ee,"findingS\
ections");function Te(e){return e.filter(n=>n!=="")}a(Te,"filled");function _(e,n){return n===""?"":`<details><summary>${e}</summary>

${n}

</details>`}a(_,"details");function lt({label:e,words:n,cost:t,leaves:r},i=e){return n===""?"":[`**${i}:** ${R(n)}`,...t===""?[]:[`**Cost:** ${R(t)}`],...r.map(
R)].join(" ")}a(lt,"remedyWords");function kr(e,n){return e.length===0?"":`${e.map(({verdict:r,words:i,rest:o})=>`${pe(r,i)} ${$(o)}`).join("; ")}. ${R(n)}`.trimEnd()}
a(kr,"verdictsWords");function Sr(e,{more:n},t){let{finding:r}=e,{verdicts:i,seen:o,related:s}=r,d=(s.length===0?[]:O(e)).map(l=>`- ${ct(l,t)}`);return Te([D(n.
how),...Mr(r),d.join(`
`),Rr(i),o===void 0?"":$(j(o))]).join(`

`)}a(Sr,"howSections");function ct({place:e,path:n,at:t},r){return`[${e.path===void 0?`line ${t.first}`:b(`${n}:${t.first}`)}](${Z(r,n,t)}): ${$(e.message)}`}a(
ct,"relatedWords");function Fr({file:e},{fix:n},t){if(n===void 0)return[];if(z(n))return["It needs a new file, which no suggestion can create: `bpftrace-guard f\
ix` makes it."];switch(t.kind){case"suggestion":return[Lr(t.suggestion)];case"patch":return[Cr(e.path,e.text,n,t.because)];case"whole":return[v(C(e.text,n.edits),
"")];case"elsewhere":return[`The suggestion on ${ft(t.lines)} makes this edit.`];case"none":return[];default:return t}}a(Fr,"editSections");function fe({severity:e,
rule:n,confidence:t}){return`**${e}** ${b(n)} (confidence: ${t})`}a(fe,"findingTitle");function ft({first:e,last:n}){return n>e?`lines ${e} to ${n}`:`line ${e}`}
a(ft,"lineWords");function vr(e){return e===void 0?"":_(Q,v(xe(X(e).join(`
`)),"diff"))}a(vr,"programSection");function Rr(e){return ee(e).map(({verdict:t,words:r,count:i,targets:o,why:s,rows:d})=>{let l=`- ${pe(t,r)}${i}`;return d.length>
0?[l.trimEnd(),...d.map(u=>`  - ${$(u.targets)}: ${$(u.why)}`)].join(`
`):`${l}${$(o)}${s===""?"":`\\
  ${$(s)}`}`}).join(`
`)}a(Rr,"verdictList");function Mr(e){let n=le(e);if(n===void 0)return[];let{witness:t=[]}=e,{hang:r}=n,i=t.map(s=>`1. ${ue(s,r,b,$)}`),o=t.length>1&&r?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`${i.join(`
`)}${o}`,v(ce(n),"mermaid")]}a(Mr,"witnessSections");function Lr({text:e}){return v(e===void 0?"":`${e}
`,"suggestion")}a(Lr,"suggestionBlock");function Cr(e,n,t,r){let i=G(`a/${e}`,`b/${e}`,n,C(n,t.edits),void 0,void 0,{context:3,headerOptions:Y,maxEditLength:xr});
if(i===void 0)return`${R(r)} The edits are too many to show here.`;let o=xe(i),s=o===i?"Apply it with `git apply`.":"Make it by hand: line ends or unseen charac\
ters are not shown exactly.",d=`${R(r)} ${s}`,l=v(o,"diff");return o.trimEnd().split(`
`).length<=br?`${l}

${d}`:_("The fix as a patch",`${d}

${l}`)}a(Cr,"patchBlock");function ut(e){return`The details are too long for a comment. \`bpftrace-guard check\` shows them for ${b(e)}.`}a(ut,"tooLong");function pe(e,n){
return e==="hang"?`**${n}**`:n}a(pe,"verdictWords");function me({file:e,lines:n,finding:t},r){let i=E(t.span,n);return`[${b(`${e.path}:${i.first}`)}](${Z(r,e.path,
i)})`}a(me,"placeLink");var Es=1e6,Tr=50;function pt(e,n){let t=new Pe(n-500);t.add(`### bpftrace-guard: ${Or(e)}`);for(let r of e.notes)t.add(D(r));return t.addAll(Ir(e.files),"inputs\
 that were not analysed"),e.findings.length>0&&(t.addAll(Pr(e),"findings in the table",n/2),t.addAll(e.unplaced.map(r=>()=>Ar(r,e.repository)),"findings told in\
 full")),t.addAll(jr(e),"findings that this change does not cause"),e.targets.length>0&&t.addAll([Wr(e.targets)],"lists of targets"),t.text()}a(pt,"renderSummar\
y");function Or({findings:e,files:n}){let t=qn(e.map(({finding:o})=>o)),r=n.filter(o=>o.status==="failed").length,i=r===0?"":`, ${x(r,"script")} could not be an\
alysed`;return`${t} in ${x(n.filter(o=>o.status==="analysed").length,"script")}${i}`}a(Or,"countWords");function Is(e,n){let t=`${En(n)}
`,r=Er(e.findings.filter(o=>!e.unplaced.some(s=>s.known===o))),i=Oe-Buffer.byteLength(t)-Buffer.byteLength(r)-2;return`${t}
${pt(e,i)}${r}`}a(Is,"summaryComment");function Er(e){let[n]=e.flatMap(({finding:i})=>le(i)??[]);if(n===void 0)return"";let t=n.hang?"How the worst of them hang\
s":"How updates get lost in the worst of them",r=v(ce(n),"mermaid");return`
<details><summary>${t}</summary>

${r}

</details>
`}a(Er,"diagramOf");function Ps(e,n){if(n.length===0)return[];let t=new Map(e.map(r=>[q(r),r]));return n.flatMap(({id:r,by:i,reason:o})=>{let s=t.get(r);return s===
void 0?[]:[`${s.finding.rule} in ${s.file.path} was dismissed by ${i}: ${o}`]})}a(Ps,"dismissedNotes");function _s(e){return`bpftrace-guard: ${x(e,"new finding")}\
. The summary comment of this pull request lists all of them.`}a(_s,"reviewBody");function As(e){return e.startsWith("bpftrace-guard: ")}a(As,"isReviewBody");var Pe=class{static{
a(this,"Page")}#e;#n=[];#t=0;constructor(n){this.#e=n}add(n,t=this.#e){let r=Buffer.byteLength(n)+1;return this.#t+r>t?!1:(this.#n.push(n),this.#t+=r,!0)}addAll(n,t,r=this.#e){
for(let[i,o]of n.entries())if(!this.add(typeof o=="string"?o:o(),r)){this.#n.push(`
_${n.length-i} more ${t}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#n.join(`
`)}
`}};function Ir(e){let n=e.flatMap(t=>t.status==="skipped"?[`- ${b(t.path)} skipped: ${$(t.error)}`]:[]);return n.length===0?[]:[`
**Not analysed**
`,...n,""]}a(Ir,"unanalysed");function Pr({findings:e,repository:n}){let t=["Finding","Where","Verdicts"],r=e.map(i=>{let{severity:o,rule:s,verdicts:d,what:l,todo:u=""}=i.
finding,c=s==="not-judged"?$(`${l} ${u}`):_r(d);return Ie([`${o}: ${b(s)}`,me(i,n),c])});return[`
${Ie(t)}
${Ie(t.map(()=>"---"))}`,...r]}a(Pr,"verdictTable");function Ie(e){return`| ${e.join(" | ")} |`}a(Ie,"row");function _r(e){return nn(e).map(({verdict:n,words:t,
rest:r})=>`${pe(n,t)} ${$(r)}`).join("; ")}a(_r,"verdictCell");function Ar({known:e,because:n},t){let{finding:r,file:i}=e,o=e.lines.position(r.span.start).line,
{shown:s,folded:d}=Ee(e,{kind:"patch",because:n},t);return[`
<details><summary>${r.severity}: ${be(r.rule)} in ${be(`${i.path}:${o}`)}</summary>`,`${fe(r)} at ${me(e,t)}`,...s,...d,"</details>"].join(`

`)}a(Ar,"details");function jr({others:e=[],repository:n}){if(e.length===0)return[];let t=e.slice(0,Tr).map(s=>`- ${fe(s.finding)} at ${me(s,n)}`),r=e.length-t.
length,i=r===0?[]:[`- and ${r} more`];return[`
<details><summary>${`Not caused by this change: ${x(e.length,"finding")}`}</summary>

${[...t,...i].join(`
`)}

</details>`]}a(jr,"notCaused");function Wr(e){let n=e.map(({name:t,bpftrace:r,kernel:i,arch:o,paravirt:s})=>`- ${b(t)}: bpftrace ${r}, Linux ${i}, ${b(o)}${s||o===
"arm64"?"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${x(e.length,"target")}</summary>

${n.join(`
`)}

</details>`}a(Wr,"judgedTargets");function js({targets:e,files:n,notes:t=[]}){let r=te(n),i=r.map(o=>({known:o,because:"This is the whole fix."}));return pt({targets:e,
files:n,findings:r,unplaced:i,notes:t,repository:void 0},Number.POSITIVE_INFINITY)}a(js,"renderMarkdown");function Us(e,n){let t={version:1,tool:{name:"bpftrace-guard",version:n},targets:e.targets.map(un),files:e.files.map(r=>r.status==="analysed"?{path:r.path,status:r.
status}:{path:r.path,status:r.status,error:r.error}),findings:ln(e.files),...e.fixed===void 0?{}:{fixed:e.fixed.findings.map(cn)}};return _e(t)}a(Us,"renderJson");
function _e(e){return`${rn(He(JSON.stringify(e,void 0,2),Nr),"\\u005b")}
`}a(_e,"safeJson");function Nr(e){let n="";for(let t=0;t<e.length;t++)n+=`\\u${e.charCodeAt(t).toString(16).padStart(4,"0")}`;return n}a(Nr,"escapeUnits");var Br="bpftraceGuard/v1";function oa(e,n){return Hr(n,{invocations:[Dr(e)],results:te(e.files).map(Ur),properties:{targets:e.targets.map(({name:t})=>t)}})}a(oa,
"renderSarif");function Hr(e,n){return _e({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{
driver:{name:"bpftrace-guard",version:e,informationUri:Je,rules:Vr(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",...n}]})}a(Hr,"sari\
fLog");function Dr({files:e,notes:n=[]}){let t=e.flatMap(i=>{let o=[{physicalLocation:{artifactLocation:je(i.path)}}];return i.status==="analysed"?[]:[{level:i.
status==="failed"?"error":"note",message:{text:i.error},locations:o}]}),r=[...n.map(i=>({level:"note",message:{text:i}})),...t];return{executionSuccessful:e.every(
({status:i})=>i!=="failed"),...r.length===0?{}:{toolExecutionNotifications:r}}}a(Dr,"invocation");function Ur({finding:e,file:n,lines:t,fingerprint:r}){let{rule:i,
severity:o,confidence:s,how:d,related:l,verdicts:u,witness:c=[],broken:f,seen:p,fixes:m}=e,g=m.filter(y=>y.safe),k=c.map(y=>ue(y,f===void 0));return{ruleId:i,ruleIndex:ze.
indexOf(i),level:o,message:{text:[H(e),d??[],k,p===void 0?[]:j(p)].flat().join(`
`)},locations:[mt(n.path,t,e.span)],...l.length===0?{}:{relatedLocations:O({finding:e,file:n,lines:t}).map(({place:y,path:F,map:ht},yt)=>({id:yt,...mt(F,ht,y.span),
message:{text:y.message}}))},partialFingerprints:{[Br]:r},...g.length===0?{}:{fixes:g.map(y=>Kr(y,n.path,t))},properties:{confidence:s,verdicts:Object.fromEntries(
u.map(({target:y,verdict:F})=>[y,F]))}}}a(Ur,"resultOf");function mt(e,n,t){return{physicalLocation:{artifactLocation:je(e),region:Ae(n,t)}}}a(mt,"location");function je(e){
return e.startsWith("/")?{uri:`file://${ye(e)}`}:{uri:ye(e.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}a(je,"artifact");function Ae(e,n){let{start:t,end:r}=e.
range(n);return{startLine:t.line,startColumn:t.column,endLine:r.line,endColumn:r.column}}a(Ae,"region");function Kr({title:e,cost:n,edits:t},r,i){let o=new Map;
for(let s of t){let d=W(s,r),u={deletedRegion:s.path===void 0?Ae(i,s.span):Ae(new L(""),s.span),insertedContent:{text:s.text}};o.set(d,[...o.get(d)??[],u])}return{
description:{text:`${e} ${n}`},artifactChanges:[...o].map(([s,d])=>({artifactLocation:je(s),replacements:d}))}}a(Kr,"fixOf");function Vr(e){return Ze.map(n=>{let t=he(
n).sections;return{id:n.id,name:Gr(n.id),shortDescription:{text:n.summary},fullDescription:{text:n.what},defaultConfiguration:{level:n.severity},helpUri:N(n.id,
e),help:{text:t.map(({title:r,text:i})=>`${r}
${i}`).join(`

`),markdown:[...t.map(({title:r,text:i})=>`**${r}**

${i}`),qr(n)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":Yr(n)}}})}a(Vr,"sarifRules");function qr(e){return he(e).examples.map(({title:n,outcome:t,
targets:r,script:i})=>{let o=M(i).trimEnd();return`**Example:** ${n}

${t} ${r.map(s=>`\`${s}\``).join(", ")}.

\`\`\`
${o}
\`\`\``}).join(`

`)}a(qr,"examples");function Yr({severity:e}){return e==="note"?"recommendation":e}a(Yr,"problem");function Gr(e){return e.replace(/(?:^|-)(\w)/g,(n,t)=>t.toUpperCase())}
a(Gr,"pascal");import{realpath as Jr,writeFile as zr}from"node:fs/promises";import ge from"node:path";async function pa(e,n){try{if(pn(e)){await zr(e,n);return}let t=await Jr(ge.dirname(e));if(await yn(e,ge.join(t,ge.basename(e))))return"a symbolic link leads fr\
om there out of the repository";await mn(t,async r=>{let i=await gn(r(ge.basename(e)));try{await i.writeFile(n)}finally{await i.close()}});return}catch(t){return We(
t)==="ENOENT"?"there is no such folder":hn(t)}}a(pa,"writeReport");var Zr=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function ha(e){return gt(e).map(({newStart:n,lines:t})=>{let r=[],i=[],o=t.every(({sign:d})=>d==="-")?n+1:n,s=n;
for(let{sign:d,text:l}of t){if(d==="-"){i.push({before:s-n+o,text:l});continue}d==="+"&&r.push(s),s+=1}return{newStart:n,newLines:s-n,added:r,...i.length===0?{}:
{removed:i}}})}a(ha,"parseHunks");function ya(e){return gt(e).find(t=>t.newStart===1)?.lines.find(t=>t.sign!=="-")?.text.replace(/\r$/,"")}a(ya,"firstLineOf");function gt(e){
let n=[],t=e.split(`
`),r=0;for(;r<t.length;){let i=Zr.exec(t[r]??"");if(r+=1,i===null)continue;let o=Number(i[1]??1),s=Number(i[3]??1),d=[];for(;r<t.length&&(o>0||s>0);){let l=t[r]??
"",u=l[0];if(u==="\\"){r+=1;continue}if(u==="+"&&s>0)s-=1;else if(u==="-"&&o>0)o-=1;else if(u===" "&&o>0&&s>0)o-=1,s-=1;else break;d.push({sign:u,text:l.slice(1)}),
r+=1}n.push({newStart:Number(i[2]),lines:d})}return n}a(gt,"readPatch");var Qr="It is a symbolic link. The script that it leads to is judged where it is changed.";async function Sa(e,n,t){let r=await t.look(e,e);switch(r.kind){case"\
folder":return{status:"skipped",path:e,error:dn};case"unread":return{status:"failed",path:e,error:on(r.message)};case"text":{let{text:i,at:o=e}=r;return fn(n(o),
sn(o,i))&&o!==e?{status:"skipped",path:e,error:Qr}:i.trim()===""?{status:"skipped",path:e,error:an}:{status:"readable",path:e,text:i}}}}a(Sa,"readBehindLink");export{Si as a,Fi as b,vi as c,Ri as d,Mi as e,Li as f,Io as g,Po as h,_o as i,fr as j,rt as k,Ao as l,st as m,Uo as n,le as o,yr as p,ue as q,Oe as r,bs as s,Ee as t,
fe as u,me as v,Ei as w,Ii as x,_n as y,T as z,K as A,h as B,U as C,xi as D,bi as E,Me as F,ho as G,yo as H,xo as I,ae as J,Lo as K,Xn as L,Co as M,Es as N,pt as O,
Or as P,Is as Q,Ps as R,_s as S,As as T,js as U,Us as V,_e as W,Br as X,oa as Y,Hr as Z,pa as _,ha as $,ya as aa,Qr as ba,Sa as ca};
