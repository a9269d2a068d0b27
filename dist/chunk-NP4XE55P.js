import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{i as xn}from"./chunk-FAN43L45.js";import{b as pn}from"./chunk-UHAKMKMJ.js";import{$ as hn,C as an,F as dn,G as ln,V as mn,_ as gn,ba as yn,v as sn}from"./chunk-3GZEUKVN.js";
import{a as Ue,b as O,c as E,d as Ke,e as ne,g as un,h as cn,j as fn}from"./chunk-4KQRADQ6.js";import{$ as J,$a as Q,J as ge,K as q,L as Ve,N as Y,Q as j,
R as qe,S as G,T as Ye,Ta as Qe,U as C,Xa as Xe,Y as W,Ya as en,Za as nn,_a as Z,a as K,aa as z,ab as X,ba as he,bb as tn,ca as Ge,cb as ee,ea as N,fb as B,jb as rn,
kb as on,mb as b,nb as v,ob as ye,pb as H,qb as $,rb as R,sb as xe}from"./chunk-37J7ZHR6.js";import{a as x}from"./chunk-N6Y3JKTD.js";import{a as V}from"./chunk-OQWXU7FH.js";
import{Oc as A,Qc as We,Rc as Ne,Sc as Be,Tc as M,Uc as He,Wc as De,c as je,jd as L,od as Je,qd as ze,rd as Ze}from"./chunk-P66A45LD.js";import{a,d as bt,
f as $t}from"./chunk-H47UKSLI.js";var An=bt((ji,we)=>{var ie=process||{},In=ie.argv||[],re=ie.env||{},jt=!(re.NO_COLOR||In.includes("--no-color"))&&(!!re.FORCE_COLOR||In.includes("--color")||ie.
platform==="win32"||(ie.stdout||{}).isTTY&&re.TERM!=="dumb"||!!re.CI),Wt=a((e,n,t=e)=>r=>{let i=""+r,o=i.indexOf(n,e.length);return~o?e+Nt(i,n,t,o)+n:e+i+n},"fo\
rmatter"),Nt=a((e,n,t,r)=>{let i="",o=0;do i+=e.substring(o,r)+t,o=r+n.length,r=e.indexOf(n,o);while(~r);return i+e.substring(o)},"replaceClose"),_n=a((e=jt)=>{
let n=e?Wt:()=>String;return{isColorSupported:e,reset:n("\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2\
m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B\
[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m","\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),
magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[39m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n(
"\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n(
"\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),
yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n("\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n(
"\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m","\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B\
[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[10\
7m","\x1B[49m")}},"createColors");we.exports=_n();we.exports.createColors=_n});var bn=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,
254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,
470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,
1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,
8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,
8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,
9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,
9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,
9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],$n=12288,wn=65510,kn=[12288,12288,
65281,65376,65504,65510];var Sn=4352,Fn=262141,be=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,
9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,
10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,
12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,
65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,
127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,
127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,
128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,
129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var te=a((e,n)=>{let t=0,r=Math.floor(e.length/2)-1;for(;t<=r;){let i=Math.floor((t+r)/2),o=i*2;if(n<e[o])r=i-1;else if(n>e[o+1])t=i+1;else return!0}return!1},"\
isInRange");var vn=19968,[St,Ft]=vt(be);function vt(e){let n=e[0],t=e[1];for(let r=0;r<e.length;r+=2){let i=e[r],o=e[r+1];if(vn>=i&&vn<=o)return[i,o];o-i>t-n&&(n=i,t=o)}return[
n,t]}a(vt,"findWideFastPathRange");var Rn=a(e=>e<161||e>1114109?!1:te(bn,e),"isAmbiguous"),Mn=a(e=>e<$n||e>wn?!1:te(kn,e),"isFullwidth");var Ln=a(e=>e>=St&&e<=Ft?!0:e<Sn||e>Fn?!1:te(be,e),"isWide");function Rt(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}a(Rt,"validate");function Cn(e,{ambiguousAsWide:n=!1}={}){return Rt(e),Mn(e)||Ln(e)||n&&Rn(e)?2:1}a(Cn,"eastAsianWidth");var Tn=4,Mt=/[\p{Mn}\p{Me}]/u,Lt=/##(?:vso)?$/i;function $e(e){let n=[],t="",r=0;for(let i of e){let o=i==="	"?" ".repeat(Tn-r%Tn):Tt(i,t);for(let s=0;s<i.length;s++)
n.push(r);t+=o,r+=o===i?On(i):o.length}return{text:t,width:r,column:a(i=>n[i]??r,"column")}}a($e,"layOut");function T(e){return $e(e).text}a(T,"oneLine");function U(e){
let n=T(e);return/^\s*::/.test(n)?`./${n}`:n}a(U,"shownPath");function h(e,n,t=0){let r=" ".repeat(t),i=[];for(let o of e.split(/\r?\n/)){let s=i.length===0?"":
r,d=!0;for(let l of T(o).split(" "))!d&&D(s)+1+D(l)>n?(i.push(s),s=r+l):s+=d?l:` ${l}`,d=d&&l==="";i.push(s)}return i.map(o=>o.replace(/^(\s*):(?=:)/,"$1<U+003A\
>"))}a(h,"wrap");function D(e){let n=0;for(let t of e)n+=On(t);return n}a(D,"textWidth");function Ct(e,n){return e+" ".repeat(Math.max(0,n-D(e)))}a(Ct,"padEnd");
function Tt(e,n){return Ne(e)||e==="["&&Lt.test(n)?`<${De(e)}>`:e}a(Tt,"showCharacter");function On(e){return e>=" "&&e<="~"?1:Mt.test(e)?0:Cn(e.codePointAt(0)??
0)}a(On,"characterWidth");var bi=100,Ot=20;function $i(e,n){let t=Math.max(0,...e.map(s=>s.length)),r=Array.from({length:t-1},(s,d)=>Math.max(...e.map(l=>D(l[d]??
"")))),i=r.reduce((s,d)=>s+d+2,0),o=Math.max(0,...e.map(s=>D(s[t-1]??"")));return n-i<Math.min(Ot,o)?e.map(s=>Et(s,n)):e.map(s=>{let[d="",...l]=h(s[t-1]??"",n-i);
return[[...r.map((c,f)=>Ct(s[f]??"",c)),d].join("  "),...l.map(c=>" ".repeat(i)+c)].map(c=>c.trimEnd())})}a($i,"table");function Et([e="",...n],t){let r=n.map(o=>o.
trim()).filter(o=>o!==""),i=h(r.join("  "),t-4).map(o=>`    ${o}`.trimEnd());return[...h(e,t,2),...r.length===0?[]:i]}a(Et,"stacked");import{createHash as Pt}from"node:crypto";function Fi(e){return Pt("sha256").update(e).digest("hex").slice(0,8)}a(Fi,"useOf");function vi(e,n){return e!==void 0&&(e.use===void 0||e.use===n)}a(vi,"isOfUs\
e");function En({use:e,fingerprint:n,head:t,replaces:r}){return`<!-- bpftrace-guard: ${JSON.stringify({v:3,use:e,fingerprint:n,head:t,replaces:r})} -->`}a(En,"f\
indingMarker");var It=/^<!-- bpftrace-guard: \{"v":(?:2|3,"use":"([0-9a-f]{8})"),"fingerprint":"([0-9a-f]{16})","head":"([0-9a-f]*)"(?:,"replaces":"([0-9a-f]{16})")?\} -->$/;
function Ri(e,n=!1){let t=e.trimEnd().split(/\r?\n/);for(let r of n?t.reverse():t.slice(-1)){let[,i,o,s="",d]=It.exec(r)??[];if(o!==void 0)return{use:i,fingerprint:o,
head:s,replaces:d}}}a(Ri,"findingMark");function Pn({use:e,hid:n}){return`<!-- bpftrace-guard-summary: ${JSON.stringify({v:2,use:e,hid:n.length===0?void 0:n})} \
-->`}a(Pn,"summaryMarker");var _t=/^<!-- bpftrace-guard-summary: \{"v":(?:1|2,"use":"([0-9a-f]{8})"(?:,"hid":\[(\d{1,16}(?:,\d{1,16})*)\])?)\} -->/;function Mi(e,n=!1){
let t=e.split(`
`);for(let r of n?t:t.slice(0,1)){let i=_t.exec(r);if(i!==null)return{use:i[1],hid:i[2]?.split(",").map(Number)??[]}}}a(Mi,"summaryMark");function Li(e){return`\
<!-- bpftrace-guard-answer: ${JSON.stringify({v:2,once:e})} -->`}a(Li,"answerMarker");function Ci(e){return/\n<!-- bpftrace-guard-answer: \{[^\n]*\} -->\s*$/.test(
e)}a(Ci,"isAnswer");var Pi=["added","diff_context","file","nofilter"];function Ii(e,n,t){return t==="nofilter"?!0:[{path:e.file.path,at:E(e.finding.span,e.lines)},...O(e)].some(({path:i,
at:o})=>{if(!n.has(i))return!1;let s=n.get(i);return s===void 0||t==="file"||s.some(d=>At(d,o,t))})}a(Ii,"touches");function At({newStart:e,newLines:n,added:t},{
first:r,last:i},o){return o==="added"?t.some(s=>s>=r&&s<=i):n>0&&r<e+n&&i>=e}a(At,"holds");var oe=$t(An(),1);var Bt=30;function ke({text:e,lines:n},t,r,{colors:i,paint:o,window:s}){let d=n.position(t.start).line,l=n.position(Math.max(t.start,t.end-1)).line,u=[],c=i.blue(
"|");for(let f=d;f<=l;f++)if(l-d>2&&f===d+1)u.push(`${" ".repeat(r)} ${i.blue(":")} ${i.dim(`${l-d-1} more lines`)}`),f=l-1;else{let p=n.lineStart(f),m=Nn(e,p),
g=f===d?t.start-p:m.length-m.trimStart().length,k=f===l?t.end-p:m.length,{source:y,carets:F}=Ht(m,{from:g,to:k,window:s});u.push(`${i.blue(String(f).padStart(r))}\
 ${c} ${y}`.trimEnd()),u.push(`${" ".repeat(r)} ${c} ${o(F)}`)}return u}a(ke,"sourceLines");function Wn({text:e,lines:n},t){let r=n.lineStart(n.position(t.start).
line);return{start:t.start,end:Math.max(t.start,Math.min(t.end,r+Nn(e,r).length))}}a(Wn,"firstLine");function Se(e,n){return Math.max(...n.map(t=>String(e.position(
Math.max(t.start,t.end-1)).line).length))}a(Se,"gutterWidth");function Nn(e,n){let t=e.indexOf(`
`,n),r=e.slice(n,t===-1?e.length:t);return r.endsWith("\r")?r.slice(0,-1):r}a(Nn,"lineContent");function Ht(e,{from:n,to:t,window:r}){let{part:i,shift:o}=Dt(e,n,
r),s=$e(i),d=s.column(Math.min(n-o,i.length)),l=s.column(Math.min(Math.max(t-o,0),i.length)),u=o>0?"…":"",c=o+i.length<e.length?"…":"";return{source:`${u}${s.
text}${c}`,carets:" ".repeat(d+u.length)+"^".repeat(Math.max(1,l-d))}}a(Ht,"underline");function Dt(e,n,t){if(e.length<=t)return{part:e,shift:0};let r=Math.min(
Math.max(0,n-Bt),e.length-t),i=r+t;return jn(e,r)&&r--,jn(e,i)&&i++,{part:e.slice(r,i),shift:r}}a(Dt,"windowOf");function jn(e,n){let t=e.charCodeAt(n);return t>=
56320&&t<=57343}a(jn,"isLowSurrogate");var Fe=60,Bn=8;function Hn(e,n,t,r){let{colors:i,width:o,verbose:s,note:d}=r,l=ee(t),u=Jt(t.severity,i),{line:c,column:f}=n.lines.position(t.span.start),p=`${i.
bold(`${U(e.path)}:${c}:${f}`)} ${u(i.bold(`${t.severity}[${t.rule}]`))} ${t.confidence}`+(d===void 0?"":i.dim(` (${d})`)),m=Se(n.lines,[t.span]),g=[p,...w(h(l.
what,o-2),2),...e.status==="analysed"?["",...Ut(n,t,m,{...r,paint:u})]:[],...Kt(e,n,l,{...r,gutter:m}),...Vt(e,l.remedy,r),...qt(l,r),...Yt(l,t,r)];return t.left!==
void 0&&g.push(...w(h(`left: ${t.left}`,o-2),2)),[g.join(`
`),...s?Gt(e,n,t,{...r,parts:l}):[]].join(`

`)}a(Hn,"findingText");function Ut(e,{span:n},t,{colors:r,paint:i,verbose:o,width:s}){return ke(e,o?n:Wn(e,n),t,{colors:r,paint:i,window:ve(s,t)})}a(Ut,"sourceR\
ows");function Kt(e,n,{elsewhere:t},{gutter:r,colors:i,width:o,verbose:s}){return s||t===void 0?[]:qn(Un(t,Dn(e,n,t)),r,{colors:i,width:o}).slice(1)}a(Kt,"elsew\
hereRows");function ve(e,n){return Math.max(20,e-n-7)}a(ve,"windowOf");function Vt(e,{label:n,words:t,cost:r,leaves:i,fix:o},s){if(t==="")return[];let{colors:d,
width:l,verbose:u}=s,c=[...h(`${n.toLowerCase()}: ${t}`,l-2).map(p=>d.bold(p)),...r===""?[]:h(`cost: ${r}`,l-2),...i.flatMap(p=>h(p,l-4).map(m=>`  ${m}`))],f=o===
void 0?[]:u?er(e,o,d):nr(e,o,s);return[...w(c,2),...f]}a(Vt,"remedyRows");function qt({verdicts:e,sure:n},{colors:t,width:r}){let i=w(h(rn(e,n),r-2),2),[o]=e;return o===
void 0?[]:i.map((s,d)=>d===0?s.replace(o.words,Kn(o.verdict,t)):s)}a(qt,"verdictRows");function Yt({rule:e,more:n},t,r){let{width:i,verbose:o,links:s}=r,d=`bpft\
race-guard explain ${e}`,l=[...n.how===""&&t.witness===void 0?[]:["how it happens"],...n.others.length===0?[]:[x(n.others.length,"other rewrite")],...n.program===
void 0?[]:["the program after a rewrite"],...n.ignore===void 0?[]:["how to ignore it"]],u=o||l.length===0?"":`; with --verbose: ${l.join(", ")}`,c=w(h(`more: ${d}${u}`,
i-2),2),f=`\x1B]8;;${N(e,K)}\x1B\\${d}\x1B]8;;\x1B\\`;return s?c.map(p=>p.replace(d,f)):c}a(Yt,"ruleRows");function Gt(e,n,t,{parts:{more:r},colors:i,width:o}){
let s=[];r.how!==""&&s.push(P("how it happens",h(r.how,o-4),i));let d=t.related.map(u=>({place:u,source:Dn(e,n,u)})),l=Math.max(0,...d.map(u=>Se(u.source.lines,
[u.place.span])));if(d.length>0&&s.push(d.flatMap(({place:u,source:c})=>[...qn(Un(u,c),l,{colors:i,width:o}),...ke(c,u.span,l,{colors:i,paint:i.cyan,window:ve(o,
l)})])),t.witness!==void 0&&t.witness.length>0){let u=t.broken===void 0,c=t.witness.flatMap(f=>Zt(f,u,{colors:i,width:o}));s.push(P(u?"who waits for whom":"how \
updates get lost",c,i))}t.verdicts.length>0&&s.push(P("verdicts",zt(t.verdicts,{colors:i,width:o}),i)),t.seen!==void 0&&s.push(w(h(j(t.seen),o-2),2)),r.cost!==""&&
s.push(P("what the fix costs",h(r.cost,o-4),i));for(let u of r.others)s.push(Qt(e,u,{colors:i,width:o}));if(r.tried.length>0){let u=r.tried.flatMap(({what:c,why:f})=>h(
`${c}: ${f}`,o-4));s.push(P("tried and not offered",u,i))}return r.program!==void 0&&s.push(P(Z,Xt(r.program,i),i)),r.ignore!==void 0&&s.push(P("if it does not \
hold here, this line above it silences it",[T(r.ignore)],i)),s.map(u=>u.join(`
`))}a(Gt,"moreBlocks");function Dn(e,n,t){if(t.path===void 0)return n;let{text:r}=We(e,t);return{text:r,lines:new L(r)}}a(Dn,"sourceOf");function Un({path:e,span:n,
message:t},{lines:r}){if(e===void 0)return t;let{line:i,column:o}=r.position(n.start);return`${T(e)}:${i}:${o}: ${t}`}a(Un,"placeLabel");function Jt(e,n){switch(e){case"\
error":return n.red;case"warning":return n.yellow;case"note":return n.cyan;default:return e}}a(Jt,"severityColor");function zt(e,{colors:n,width:t}){return X(e).
flatMap(({verdict:r,words:i,count:o,targets:s,why:d,rows:l})=>{let u=Kn(r,n);if(l.length>0){let m=l.flatMap(g=>h(`${g.targets}: ${g.why}`,t-6,4));return[`${u(i)}${o}`.
trimEnd(),...w(m,2)]}let[c="",...f]=h(`${i}${o}${s}`,t-4,4),p=d===""?[]:w(h(d,t-6),2);return[`${u(i)}${c.slice(i.length)}`,...f,...p.map(m=>n.dim(m))]})}a(zt,"r\
easonRows");function Kn(e,n){switch(e){case"hang":return n.red;case"lost-updates":return n.yellow;case"refused":case"unattachable":return n.magenta;case"safe":return n.
green;default:return e}}a(Kn,"verdictColor");function Zt(e,n,{colors:t,width:r}){let{cpu:i,program:o,holds:s,wants:d}=e,l=`CPU ${i}`,u=r-6-l.length;return[...h(
`${o} holds the ${s}`,u),...h(`${G(e,"at")} and ${n?"waits for":"wants"} the ${d}`,u)].map((f,p)=>`${p===0?t.bold(l):" ".repeat(l.length)}  ${f}`)}a(Zt,"witness\
Rows");function Qt(e,{label:n,words:t,cost:r,leaves:i,fix:o},{colors:s,width:d}){let l=o?.edits.filter(({path:u})=>u!==void 0)??[];return[...w(h(`${n.toLowerCase()}\
: ${t}`,d-2),2).map(u=>s.bold(u)),...w(h(`cost: ${r}`,d-4),4),...i.flatMap(u=>w(h(u,d-4),4)),...l.flatMap(u=>w(h(`new file: ${W(u,e.path)}`,d-4),4))]}a(Qt,"othe\
rRows");function Xt(e,n){return Q(e).map(t=>{let r=t.charAt(0)+T(t.slice(1)),i=t.startsWith("+")?n.green:t.startsWith("-")?n.red:o=>o;return`${n.blue("|")} ${i(
r)}`.trimEnd()})}a(Xt,"programRows");function er(e,n,t){let r=T(e.path),i=C(e.text,n.edits),o=Y(`a/${r}`,`b/${r}`,e.text,i,void 0,void 0,{context:2,headerOptions:q}),
d=[...n.edits.flatMap(u=>u.path===void 0?[]:[`new file: ${W(u,r)}`]),...o.trimEnd().split(`
`)],l=d.slice(0,Fe).map(u=>Vn(u,t));return d.length>Fe&&l.push(t.dim(`${d.length-Fe} more lines`)),l.map(u=>`    ${t.blue("|")} ${u}`.trimEnd())}a(er,"patchRows");
function nr(e,n,{colors:t,width:r}){let i=C(e.text,n.edits),{hunks:o}=Ve("","",e.text,i,void 0,void 0,{context:0}),s=o.flatMap(({oldStart:p,lines:m})=>{let g=p;
return m.map(k=>[k.startsWith("-")?String(g++):"",k])}),d=Math.max(3,...s.map(([p])=>p.length)),u=[...n.edits.flatMap(p=>p.path===void 0?[]:[["",`new file: ${W(
p,e.path)}`]]),...s],c=u.slice(0,Bn).map(([p,m])=>{let g=Vn(tr(m,ve(r,d)),t);return`${p.padStart(d)} ${t.blue("|")} ${g}`.trimEnd()}),f=u.length-Bn;return f>0&&
c.push(`${" ".repeat(d)} ${t.dim(`... ${f} more${rr(e.path)}`)}`),c}a(nr,"briefPatchRows");function tr(e,n){return e.length<=n?e:`${e.slice(0,n).replace(new RegExp(
"\\p{Surrogate}$","u"),"")}…`}a(tr,"cutLine");function rr(e){return/^[\w/.][\w./+-]*$/.test(e)?`: \`bpftrace-guard fix --dry-run ${e}\``:" (--verbose)"}a(rr,"\
wholePatch");function Vn(e,n){let t=e.charAt(0)+T(e.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@|new file)/.test(e)?n.bold(t):e.startsWith("+")?n.green(
t):e.startsWith("-")?n.red(t):t}a(Vn,"patchRow");function qn(e,n,{colors:t,width:r}){let i=" ".repeat(n),[o="",...s]=h(e,r-n-3);return[`${i} ${t.blue("|")}`,`${i}\
 ${t.blue("=")} ${o}`,...s.map(d=>`${i}   ${d}`)]}a(qn,"labelled");function P(e,n,t){return[`  ${t.bold(`${e}:`)}`,...w(n,4)]}a(P,"section");function w(e,n){return e.
map(t=>t===""?"":" ".repeat(n)+t)}a(w,"indent");function Re(e){return ze.flatMap(n=>{let t=e.filter(r=>r.severity===n).length;return t===0?[]:[x(t,n)]})}a(Re,"severityCounts");function Yn(e){let n=Re(e),t=n.pop();
return t===void 0?"no findings":n.length===0?t:`${n.join(", ")} and ${t}`}a(Yn,"countFindings");var Gn=100;function yo(e,n){let{color:t,quiet:r,width:i=Gn}=n,o=oe.default.createColors(t),s=[],{fixed:d}=e;return d!==void 0&&!r&&s.push(...d.findings.map(l=>or(
l,d.written,{colors:o,width:i}))),s.push(...A(e.files).flatMap(l=>Jn(l,n))),r||s.push(o.bold(se(e))),s.length===0?"":`${s.join(`

`)}
`}a(yo,"renderText");function xo(e,n){let t=Jn(e,n);return t.length===0?"":`${t.join(`

`)}
`}a(xo,"renderFile");function bo(e,{color:n,quiet:t}){return t?"":`${A(e.files).some(({findings:i})=>i.length>0)?`
`:""}${oe.default.createColors(n).bold(se(e))}
`}a(bo,"renderCounts");function Jn(e,{color:n,hunks:t,width:r=Gn,verbose:i=!1,links:o=!1}){let s=oe.default.createColors(n),d={text:e.text,lines:new L(e.text)};
return[...e.findings].sort((l,u)=>l.span.start-u.span.start).map(l=>{let u=t===void 0?void 0:sr({file:e,finding:l,lines:d.lines},{hunks:t});return Hn(e,d,l,{colors:s,
width:r,verbose:i,links:o,note:u})})}a(Jn,"fileBlocks");function se(e){let n=zn(e),t=A(e.files).flatMap(g=>g.findings),r=Re(t),i=t.length===0?"no findings":`${x(
t.length,"finding")} (${r.join(", ")})`,o=t.length>0&&t.every(g=>g.copies===!0),s=e.files.filter(g=>g.status==="failed").length,d=s===0?"":`; ${x(s,"input")} co\
uld not be analysed`,{fixed:l}=e,u=l===void 0?"":`${l.findings.length} ${l.written?"fixed":"to be fixed"}, `,c=ir(e),f=t.length===0&&c!==""?" where it starts,":
"",p=u===""?i:o?`${r.join(", ")} left: two copies,`:`${i} left${f}`,m=`judged on ${x(e.targets.length,"target")}`;return`${u}${p} in ${x(n.length,"script")}, ${m}${c}${d}`}
a(se,"summaryLine");function ir(e){let n=e.fixed?.findings??[],t=new Set(n.map(({path:i})=>i)),r=zn(e).filter(({path:i})=>t.has(i));return nn(n,new Set(r.flatMap(
({unstarted:i=[]})=>i)))}a(ir,"unstartedAfter");function zn(e){return e.files.filter(n=>n.status==="analysed")}a(zn,"analysed");function or(e,n,{colors:t,width:r}){
let{path:i,range:o,rule:s,title:d,cost:l}=e,u=`${U(i)}:${o.start.line}:${o.start.column}`,c=t.green(t.bold(`${n?"fixed":"to be fixed"}[${s}]`)),f=Xe(e),p=en(e),
m=[`fix: ${d}`,...f===void 0?[]:[`helps ${f}`],`cost: ${l}`,...p===""?[]:[`leaves: ${p}`]].flatMap(g=>h(g,r-2));return[`${t.bold(u)} ${c}`,...m.map(g=>`  ${g}`)].
join(`
`)}a(or,"fixedText");function sr(e,n){let t=Ue(e,n);if(t.kind!=="inline")return"outside the diff";switch(t.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return t.path===e.file.path?`in the diff at line ${t.lines.first}`:`in the diff at ${U(t.path)}:${t.lines.first}`;default:return t.
at}}a(sr,"diffNote");var ae=10,ar=ae-1,Zn=4e3;function Co(e){let n=e.filter(({finding:i})=>i.severity==="error"),t=e.filter(({finding:i})=>i.severity==="warning"),r=[...n.slice(0,ar).
map(i=>Qn("error",i)),...t.slice(0,ae).map(i=>Qn("warning",i))];return{annotations:r,left:n.length+t.length-r.length}}a(Co,"annotationsOf");function Qn(e,{file:n,
finding:t,lines:r}){let{first:i,last:o}=E(t.span,r),s=`bpftrace-guard: ${t.rule}`,d=n.status==="failed"?{}:{startLine:i,endLine:o};return{level:e,title:s,message:et(
B(t)),file:M(n.path),...d}}a(Qn,"annotationOf");function et(e){return dr(M(e))}a(et,"messageOf");function dr(e){return e.length>Zn?`${e.slice(0,Zn)}...`:e}a(dr,
"cut");var lr={error:"error",warning:"warning",note:"notice"};function To(e){let n=A(e.files).flatMap(s=>{let d=new L(s.text);return s.findings.map(l=>({file:s,
lines:d,finding:l}))});n.sort((s,d)=>Ze(s.finding.severity,d.finding.severity));let t=n.filter(({finding:s})=>s.severity==="error").slice(0,ae),r=n.filter(({finding:s})=>s.
severity!=="error").slice(0,ae),i=n.length-t.length-r.length;return[...[...t,...r].map(({file:s,lines:d,finding:l})=>ur(s,d,l)),se(e)+(i===0?"":`; ${i} of them \
without an annotation`),""].join(`
`)}a(To,"renderWorkflowCommands");function ur(e,n,t){let{start:r,end:i}=n.range(t.span),o=r.line===i.line?`line=${r.line},endLine=${i.line},col=${r.column},endC\
olumn=${i.column}`:`line=${r.line},endLine=${i.line}`,s=Xn(`bpftrace-guard: ${t.rule}`);return`::${lr[t.severity]} file=${Xn(M(e.path))},${o},title=${s}::${nt(et(
B(t)))}`}a(ur,"command");function nt(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}a(nt,"escapeData");function Xn(e){return nt(e).replace(
/:/g,"%3A").replace(/,/g,"%2C")}a(Xn,"escapeProperty");import{createHash as cr}from"node:crypto";var tt={gone:"_This is not found any more._","not-caused":"_This is still there, but not caused by this change any more._",dismissed:"_This was dismissed._",joined:"\
_This is superseded: it has the same cause as a worse finding, whose comment tells of both._",superseded:"_This is superseded: the lines have changed since. Wha\
t holds now is in a newer comment, or in the summary._"},fr=["_This is fixed now._"];function Io(e,n){return`${tt[n]}

${pr(e)}`}a(Io,"closedText");function _o(e){return[...Object.values(tt),...fr].some(n=>e.startsWith(n))}a(_o,"isClosedText");var rt=/^([ \t>*+-]*(?:`{3,}|~{3,})[ \t]*)suggestion\b[^\n]*/gm;
function Ao(e){return e.search(rt)>=0}a(Ao,"holdsSuggestion");function pr(e){return e.replace(rt,"$1bpftrace")}a(pr,"withoutSuggestion");function it(e,{first:n,
last:t}){let i=e.split(`
`).slice(n-1,t).map(o=>o.replace(/\r$/,"")).join(`
`);return cr("sha256").update(i).digest("hex").slice(0,16)}a(it,"linesHash");function jo(e){return e.replace(/\r\n/g,`
`).trim()}a(jo,"bareBody");function at(e){return e.find(n=>n.safe&&!J(n))}a(at,"offeredFix");function Ko(e,n,t){let r=st(e),i=st(C(e,n.edits)),o=gr(r);if(o===void 0)return;let s=0;for(;s<
r.length&&r[s]===i[s];)s+=1;let d=r.length,l=i.length;for(;d>s&&l>s&&r[d-1]===i[l-1];)d-=1,l-=1;if(d===s&&l===s)return;let u=d>s?[{start:s,oldEnd:d,newEnd:l}]:[
{start:s-1,oldEnd:d,newEnd:l},{start:s,oldEnd:d+1,newEnd:l+1}];for(let c of u){if(c.oldEnd>r.length)continue;let f={first:c.start+1,last:c.oldEnd};if(!Ke(f,t))continue;
let p=mr(r.slice(c.start,c.oldEnd),i.slice(c.start,c.newEnd),o);if(p!==!1)return{lines:f,text:p}}}a(Ko,"suggestionFor");function mr(e,n,t){let r=e.at(-1)?.endsWith(
`
`)===!0;if(n.length===0)return r?void 0:!1;if(n.at(-1)?.endsWith(`
`)!==r)return!1;let i=n.map(ot);if(i.length===e.length&&i.every((d,l)=>d===ot(e[l]??"")))return!1;let o=n.every((d,l)=>!d.endsWith(`
`)||d===`${i[l]}
`||t===`\r
`),s=i.join(`
`);return o&&!He(s)?s:!1}a(mr,"suggestedText");function ot(e){return e.replace(/\r?\n/,"")}a(ot,"bareLine");function st(e){return e.match(/[^\n]*\n|[^\n]+/g)??[]}
a(st,"splitLines");function gr(e){let n=e.filter(r=>r.endsWith(`
`)),t=n.filter(r=>r.endsWith(`\r
`)).length;return t===0?`
`:t===n.length?`\r
`:void 0}a(gr,"commonEnding");function de(e){let{witness:n=[],places:t=[],broken:r}=e;if(n.length===0)return;let i=[...new Set(n.map(({cpu:l})=>l))].sort((l,u)=>l-u),o=[...new Set(n.flatMap(
({holds:l,wants:u})=>[l,u]))],s=new Me(i.map(l=>`CPU ${l}`),o.map(S)),d=n.map((l,u)=>{let c=r?.stops.find(f=>f.step===u);return{step:hr(l),cpu:i.indexOf(l.cpu),
held:o.indexOf(l.holds),wanted:o.indexOf(l.wants),places:t[u]??{fires:[]},...c===void 0?{}:{stop:c.firing}}});for(let l of d)s.take(l);for(let l of d)s.fire(l,r?.
by==="guard");if(r===void 0){for(let l of d)s.want(l,d);s.end(Ye(n),d)}else yr(s,d,r),s.end(`The machine survives it: ${r.why}.`,[]);return{cpus:s.cpus,locks:s.
locks,steps:s.steps,hang:r===void 0}}a(de,"interleavingOf");var dt=120;function S(e){let n=M(e.replace(/\s+/g," ")).trim();return n.length>dt?`${n.slice(0,dt).trimEnd()}\
...`:n}a(S,"label");function hr({cpu:e,program:n,holds:t,wants:r,site:i,nested:o,through:s=[]}){return{cpu:e,program:S(n),holds:S(t),wants:S(r),site:S(i),nested:S(
o),through:s.map(d=>({program:S(d.program),site:S(d.site)}))}}a(hr,"labelled");function yr(e,n,{by:t}){let r=n.filter(({stop:d})=>d!==void 0),i=t==="lock"?r.slice(
0,1):r,o=n.filter(d=>t==="lock"||!r.includes(d));for(let d of o)e.want(d,n);if(t!=="guard")for(let d of i)e.fail(d,t);for(let d of i)e.release([d.held],d);let s=o.
filter(d=>!i.includes(d));for(;s.length>0;){let d=s.find(({wanted:l})=>!s.some(({held:u})=>u===l))??s[0];if(d===void 0)break;e.get(d),e.release([d.wanted,d.held],
d),s=s.filter(l=>l!==d)}}a(yr,"survive");var Me=class{static{a(this,"Story")}steps=[];cpus;locks;constructor(n,t){this.cpus=n,this.locks=t}take({step:{program:n},
cpu:t,held:r,places:i}){let o=this.#e(t,`${lt(n)} takes the ${this.locks[r]}.`);this.steps.push({kind:"take",cpu:t,lock:r,program:n,text:o,places:I(i.takes)})}fire({
step:n,cpu:t,places:r,stop:i},o){let s=[...n.through??[],{program:n.nested,site:n.site}];for(let[d,{program:l,site:u}]of s.entries()){let c=o&&d===i,f=`${d===0?
"":"inside what that calls, "}at ${u}`,p=c?": bpftrace's own guard drops the event":"",m=this.#e(t,`${f}, ${l} fires${p}.`);if(this.steps.push({kind:"fire",cpu:t,
program:l,site:u,dropped:c,text:m,places:I(r.fires[d])}),c)return}}want({step:{nested:n},cpu:t,wanted:r,places:i},o){let s=o.find(({held:u})=>u===r)?.cpu,d=s===
t?"this CPU itself":s===void 0?"another one":this.cpus[s],l=this.#e(t,`${n} waits for the ${this.locks[r]}, which ${d} holds.`);this.steps.push({kind:"wait",cpu:t,
lock:r,program:n,text:l,places:I(i.wants)})}fail({step:{nested:n},cpu:t,wanted:r,places:i},o){let s=this.locks[r],d=o==="lock"?`the ${s} gives up on ${n}`:`the \
kernel refuses ${n} the ${s}`,l=this.#e(t,`${d}: what that wanted to do is lost.`);this.steps.push({kind:"fail",cpu:t,lock:r,program:n,text:l,places:I(i.wants)})}get({
step:{nested:n},cpu:t,wanted:r,places:i}){let o=this.#e(t,`${n} gets the ${this.locks[r]}.`);this.steps.push({kind:"get",cpu:t,lock:r,program:n,text:o,places:I(
i.wants)})}release(n,{step:{program:t},cpu:r,places:i}){let o=[...new Set(n)].map(d=>`the ${this.locks[d]}`).join(" and "),s=this.#e(r,`${lt(t)} goes on, and fr\
ees ${o}.`);this.steps.push({kind:"release",cpu:r,locks:n,text:s,places:I(i.takes)})}end(n,t){this.steps.push({kind:"end",text:n,places:t.flatMap(({places:r})=>I(
r.wants))})}#e(n,t){return`${this.cpus[n]}: ${t}`}};function lt(e){return e.includes(",")?`${e},`:e}a(lt,"subject");function I(e){return e===void 0?[]:[e]}a(I,"\
known");function xr({cpus:e,locks:n,steps:t,hang:r}){let[i,...o]=e,s=a(c=>c+(i===void 0?0:1),"lock"),d=a(c=>c===0?0:n.length+c,"at"),l=a(({cpu:c,lock:f},p,m)=>({kind:"a\
rrow",from:d(c),to:s(f),lost:m,text:S(p)}),"arrow"),u=t.flatMap(c=>{switch(c.kind){case"take":return[l(c,`${c.program} takes it`,!1)];case"fire":{let f=`${c.site}\
: ${c.program} fires${c.dropped?", and its event is dropped":""}`;return[{kind:"note",over:d(c.cpu),text:S(f)}]}case"wait":return t.some(p=>p.kind==="fail"&&p.cpu===
c.cpu)?[]:[l(c,r?"waits, for ever":"waits",!0)];case"fail":return[l(c,"does not get it",!0)];case"get":return[l(c,"gets it",!1)];case"release":case"end":return[];default:
return c}});return{participants:[...i===void 0?[]:[i],...n,...o],events:u}}a(xr,"sequenceOf");function le(e,n,t,r=i=>i){let{cpu:i,program:o,holds:s,wants:d}=e,l=`${G(
e,"At",t,r)} and ${n?"waits for":"wants"} the ${r(d)}.`;return`CPU ${i}: ${t===void 0?o:t(o)} holds the ${r(s)}. ${l}`}a(le,"witnessSentence");function ue(e){let{
participants:n,events:t}=xr(e),r=/^CPU (\d+)$/,i=0,o=n.map(d=>r.test(d)?d.replace(r,"cpu$1"):`lock${i++}`),s=["sequenceDiagram",...n.map((d,l)=>`participant ${o[l]}\
 as ${Le(d)}`)];for(let d of t)s.push(d.kind==="note"?`Note over ${o[d.over]}: ${Le(d.text)}`:`${o[d.from]}${d.lost?"-x":"->>"}${o[d.to]}: ${Le(d.text)}`);return s.
join(`
`)}a(ue,"sequenceDiagram");function Le(e){return e.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,n=>`#${n.codePointAt(0)??63};`)}a(Le,"mermaidLabel");var Te=65e3,br=2e3,$r=30;function $s(e,n,t,r){let{finding:i,file:o}=e,s=kr(e,n,r),d=`${ce(i)}${s}`,l=`<sub>id ${b(V(e))}</sub>`,{headSha:u,use:c}=r,f=t.kind==="\
suggestion"?it(o.text,t.suggestion.lines):void 0,p=`${l}

${En({use:c,fingerprint:e.fingerprint,head:u,replaces:f})}`,{shown:m,folded:g}=Oe(e,t,r),k=wr(e,r);return[[d,...m,...k,...g,p],[d,...m,...k,ct(o.path),p],[d,ct(
o.path),p]].map(F=>F.join(`

`)).find(F=>F.length<=Te)??p}a($s,"findingComment");function wr({finding:e,file:n},{playground:t}){let r=t?.linkTo(e,n);return r===void 0?[]:[`[${e.witness===void 0?
"Try it":"Step through it"} in the playground](${r}): the link itself holds the script, which is sent nowhere.`]}a(wr,"playgroundSections");function kr({finding:e,
lines:n,file:t},r,i){let o=E(e.span,n),s=z(i,t.path,o);return r.path!==t.path?` at [${b(`${t.path}:${o.first}`)}](${s})`:r.lines!==void 0&&o.last>=r.lines.first&&
o.first<=r.lines.last?"":` at [${pt(o)}](${s})`}a(kr,"placeWords");function Oe(e,n,t){let{finding:r}=e,i=ee(r,n.kind==="none"?void 0:at(r.fixes)),{what:o,elsewhere:s,
remedy:d,verdicts:l,sure:u,rule:c,more:f}=i,p=`[About ${b(c)}](${N(c,K)})`,m=[_(qe(r.verdicts)?"How it hangs":"How it happens",Fr(e,i,t)),_("What the fix costs",
f.cost===""?"":R(f.cost)),_(x(f.others.length,"other rewrite"),f.others.map(y=>`- ${ut(y,"Or")}`).join(`
`)),_("Tried and not offered",f.tried.map(y=>`- ${$(y.what)}: ${R(y.why)}`).join(`
`)),Rr(f.program),f.ignore===void 0?"":_("If it does not hold here",`This line above it silences it:

${v(f.ignore,"")}`)],g=O(e).find(({place:y})=>y===s),k=[H(o),g===void 0?"":ft(g,t),ut(d),...vr(e,d,n),Sr(l,u),p];return{shown:Ce(k),folded:Ce(m)}}a(Oe,"findingS\
ections");function Ce(e){return e.filter(n=>n!=="")}a(Ce,"filled");function _(e,n){return n===""?"":`<details><summary>${e}</summary>

${n}

</details>`}a(_,"details");function ut({label:e,words:n,cost:t,leaves:r},i=e){return n===""?"":[`**${i}:** ${R(n)}`,...t===""?[]:[`**Cost:** ${R(t)}`],...r.map(
R)].join(" ")}a(ut,"remedyWords");function Sr(e,n){return e.length===0?"":`${e.map(({verdict:r,words:i,rest:o})=>`${fe(r,i)} ${$(o)}`).join("; ")}. ${R(n)}`.trimEnd()}
a(Sr,"verdictsWords");function Fr(e,{more:n},t){let{finding:r}=e,{verdicts:i,seen:o,related:s}=r,d=(s.length===0?[]:O(e)).map(l=>`- ${ft(l,t)}`);return Ce([H(n.
how),...Lr(r),d.join(`
`),Mr(i),o===void 0?"":$(j(o))]).join(`

`)}a(Fr,"howSections");function ft({place:e,path:n,at:t},r){return`[${e.path===void 0?`line ${t.first}`:b(`${n}:${t.first}`)}](${z(r,n,t)}): ${$(e.message)}`}a(
ft,"relatedWords");function vr({file:e},{fix:n},t){if(n===void 0)return[];if(J(n))return["It needs a new file, which no suggestion can create: `bpftrace-guard f\
ix` makes it."];switch(t.kind){case"suggestion":return[Cr(t.suggestion)];case"patch":return[Tr(e.path,e.text,n,t.because)];case"whole":return[v(C(e.text,n.edits),
"")];case"elsewhere":return[`The suggestion on ${pt(t.lines)} makes this edit.`];case"none":return[];default:return t}}a(vr,"editSections");function ce({severity:e,
rule:n,confidence:t}){return`**${e}** ${b(n)} (confidence: ${t})`}a(ce,"findingTitle");function pt({first:e,last:n}){return n>e?`lines ${e} to ${n}`:`line ${e}`}
a(pt,"lineWords");function Rr(e){return e===void 0?"":_(Z,v(ye(Q(e).join(`
`)),"diff"))}a(Rr,"programSection");function Mr(e){return X(e).map(({verdict:t,words:r,count:i,targets:o,why:s,rows:d})=>{let l=`- ${fe(t,r)}${i}`;return d.length>
0?[l.trimEnd(),...d.map(u=>`  - ${$(u.targets)}: ${$(u.why)}`)].join(`
`):`${l}${$(o)}${s===""?"":`\\
  ${$(s)}`}`}).join(`
`)}a(Mr,"verdictList");function Lr(e){let n=de(e);if(n===void 0)return[];let{witness:t=[]}=e,{hang:r}=n,i=t.map(s=>`1. ${le(s,r,b,$)}`),o=t.length>1&&r?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`${i.join(`
`)}${o}`,v(ue(n),"mermaid")]}a(Lr,"witnessSections");function Cr({text:e}){return v(e===void 0?"":`${e}
`,"suggestion")}a(Cr,"suggestionBlock");function Tr(e,n,t,r){let i=Y(`a/${e}`,`b/${e}`,n,C(n,t.edits),void 0,void 0,{context:3,headerOptions:q,maxEditLength:br});
if(i===void 0)return`${R(r)} The edits are too many to show here.`;let o=ye(i),s=o===i?"Apply it with `git apply`.":"Make it by hand: line ends or unseen charac\
ters are not shown exactly.",d=`${R(r)} ${s}`,l=v(o,"diff");return o.trimEnd().split(`
`).length<=$r?`${l}

${d}`:_("The fix as a patch",`${d}

${l}`)}a(Tr,"patchBlock");function ct(e){return`The details are too long for a comment. \`bpftrace-guard check\` shows them for ${b(e)}.`}a(ct,"tooLong");function fe(e,n){
return e==="hang"?`**${n}**`:n}a(fe,"verdictWords");function pe({file:e,lines:n,finding:t},r){let i=E(t.span,n);return`[${b(`${e.path}:${i.first}`)}](${z(r,e.path,
i)})`}a(pe,"placeLink");var Ps=1e6,Or=50;function mt(e,n){let t=new Pe(n-500);t.add(`### bpftrace-guard: ${Er(e)}`);for(let r of e.notes)t.add(H(r));return t.addAll(Ir(e.files),"inputs\
 that were not analysed"),e.findings.length>0&&(t.addAll(_r(e),"findings in the table",n/2),t.addAll(e.unplaced.map(r=>()=>jr(r,e.repository)),"findings told in\
 full")),t.addAll(Wr(e),"findings that this change does not cause"),e.targets.length>0&&t.addAll([Nr(e.targets)],"lists of targets"),t.text()}a(mt,"renderSummar\
y");function Er({findings:e,files:n}){let t=Yn(e.map(({finding:o})=>o)),r=n.filter(o=>o.status==="failed").length,i=r===0?"":`, ${x(r,"script")} could not be an\
alysed`;return`${t} in ${x(n.filter(o=>o.status==="analysed").length,"script")}${i}`}a(Er,"countWords");function Is(e,n){let t=`${Pn(n)}
`,r=Pr(e.findings.filter(o=>!e.unplaced.some(s=>s.known===o))),i=Te-Buffer.byteLength(t)-Buffer.byteLength(r)-2;return`${t}
${mt(e,i)}${r}`}a(Is,"summaryComment");function Pr(e){let[n]=e.flatMap(({finding:i})=>de(i)??[]);if(n===void 0)return"";let t=n.hang?"How the worst of them hang\
s":"How updates get lost in the worst of them",r=v(ue(n),"mermaid");return`
<details><summary>${t}</summary>

${r}

</details>
`}a(Pr,"diagramOf");function _s(e,n){if(n.length===0)return[];let t=new Map(e.map(r=>[V(r),r]));return n.flatMap(({id:r,by:i,reason:o})=>{let s=t.get(r);return s===
void 0?[]:[`${s.finding.rule} in ${s.file.path} was dismissed by ${i}: ${o}`]})}a(_s,"dismissedNotes");function As(e){return`bpftrace-guard: ${x(e,"new finding")}\
. The summary comment of this pull request lists all of them.`}a(As,"reviewBody");function js(e){return e.startsWith("bpftrace-guard: ")}a(js,"isReviewBody");var Pe=class{static{
a(this,"Page")}#e;#n=[];#t=0;constructor(n){this.#e=n}add(n,t=this.#e){let r=Buffer.byteLength(n)+1;return this.#t+r>t?!1:(this.#n.push(n),this.#t+=r,!0)}addAll(n,t,r=this.#e){
for(let[i,o]of n.entries())if(!this.add(typeof o=="string"?o:o(),r)){this.#n.push(`
_${n.length-i} more ${t}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#n.join(`
`)}
`}};function Ir(e){let n=e.flatMap(t=>t.status==="skipped"?[`- ${b(t.path)} skipped: ${$(t.error)}`]:[]);return n.length===0?[]:[`
**Not analysed**
`,...n,""]}a(Ir,"unanalysed");function _r({findings:e,repository:n}){let t=["Finding","Where","Verdicts"],r=e.map(i=>{let{severity:o,rule:s,verdicts:d,what:l,todo:u=""}=i.
finding,c=s==="not-judged"?$(`${l} ${u}`):Ar(d);return Ee([`${o}: ${b(s)}`,pe(i,n),c])});return[`
${Ee(t)}
${Ee(t.map(()=>"---"))}`,...r]}a(_r,"verdictTable");function Ee(e){return`| ${e.join(" | ")} |`}a(Ee,"row");function Ar(e){return tn(e).map(({verdict:n,words:t,
rest:r})=>`${fe(n,t)} ${$(r)}`).join("; ")}a(Ar,"verdictCell");function jr({known:e,because:n},t){let{finding:r,file:i}=e,o=e.lines.position(r.span.start).line,
{shown:s,folded:d}=Oe(e,{kind:"patch",because:n},t);return[`
<details><summary>${r.severity}: ${xe(r.rule)} in ${xe(`${i.path}:${o}`)}</summary>`,`${ce(r)} at ${pe(e,t)}`,...s,...d,"</details>"].join(`

`)}a(jr,"details");function Wr({others:e=[],repository:n}){if(e.length===0)return[];let t=e.slice(0,Or).map(s=>`- ${ce(s.finding)} at ${pe(s,n)}`),r=e.length-t.
length,i=r===0?[]:[`- and ${r} more`];return[`
<details><summary>${`Not caused by this change: ${x(e.length,"finding")}`}</summary>

${[...t,...i].join(`
`)}

</details>`]}a(Wr,"notCaused");function Nr(e){let n=e.map(({name:t,bpftrace:r,kernel:i,arch:o,paravirt:s})=>`- ${b(t)}: bpftrace ${r}, Linux ${i}, ${b(o)}${s||o===
"arm64"?"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${x(e.length,"target")}</summary>

${n.join(`
`)}

</details>`}a(Nr,"judgedTargets");function Ws({targets:e,files:n,notes:t=[]}){let r=ne(n),i=r.map(o=>({known:o,because:"This is the whole fix."}));return mt({targets:e,
files:n,findings:r,unplaced:i,notes:t,repository:void 0},Number.POSITIVE_INFINITY)}a(Ws,"renderMarkdown");function Ks(e,n){let t={version:1,tool:{name:"bpftrace-guard",version:n},targets:e.targets.map(cn),files:e.files.map(r=>r.status==="analysed"?{path:r.path,status:r.
status}:{path:r.path,status:r.status,error:r.error}),findings:un(e.files),...e.fixed===void 0?{}:{fixed:e.fixed.findings.map(fn)}};return Ie(t)}a(Ks,"renderJson");
function Ie(e){return`${on(Be(JSON.stringify(e,void 0,2),Br),"\\u005b")}
`}a(Ie,"safeJson");function Br(e){let n="";for(let t=0;t<e.length;t++)n+=`\\u${e.charCodeAt(t).toString(16).padStart(4,"0")}`;return n}a(Br,"escapeUnits");var Hr="bpftraceGuard/v1";function sa(e,n){return Dr(n,{invocations:[Ur(e)],results:ne(e.files).map(Kr),properties:{targets:e.targets.map(({name:t})=>t)}})}a(sa,
"renderSarif");function Dr(e,n){return Ie({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{
driver:{name:"bpftrace-guard",version:e,informationUri:Ge,rules:qr(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",...n}]})}a(Dr,"sari\
fLog");function Ur({files:e,notes:n=[]}){let t=e.flatMap(i=>{let o=[{physicalLocation:{artifactLocation:Ae(i.path)}}];return i.status==="analysed"?[]:[{level:i.
status==="failed"?"error":"note",message:{text:i.error},locations:o}]}),r=[...n.map(i=>({level:"note",message:{text:i}})),...t];return{executionSuccessful:e.every(
({status:i})=>i!=="failed"),...r.length===0?{}:{toolExecutionNotifications:r}}}a(Ur,"invocation");function Kr({finding:e,file:n,lines:t,fingerprint:r}){let{rule:i,
severity:o,confidence:s,how:d,related:l,verdicts:u,witness:c=[],broken:f,seen:p,fixes:m}=e,g=m.filter(y=>y.safe),k=c.map(y=>le(y,f===void 0));return{ruleId:i,ruleIndex:Je.
indexOf(i),level:o,message:{text:[B(e),d??[],k,p===void 0?[]:j(p)].flat().join(`
`)},locations:[gt(n.path,t,e.span)],...l.length===0?{}:{relatedLocations:O({finding:e,file:n,lines:t}).map(({place:y,path:F,map:yt},xt)=>({id:xt,...gt(F,yt,y.span),
message:{text:y.message}}))},partialFingerprints:{[Hr]:r},...g.length===0?{}:{fixes:g.map(y=>Vr(y,n.path,t))},properties:{confidence:s,verdicts:Object.fromEntries(
u.map(({target:y,verdict:F})=>[y,F]))}}}a(Kr,"resultOf");function gt(e,n,t){return{physicalLocation:{artifactLocation:Ae(e),region:_e(n,t)}}}a(gt,"location");function Ae(e){
return e.startsWith("/")?{uri:`file://${he(e)}`}:{uri:he(e.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}a(Ae,"artifact");function _e(e,n){let{start:t,end:r}=e.
range(n);return{startLine:t.line,startColumn:t.column,endLine:r.line,endColumn:r.column}}a(_e,"region");function Vr({title:e,cost:n,edits:t},r,i){let o=new Map;
for(let s of t){let d=W(s,r),u={deletedRegion:s.path===void 0?_e(i,s.span):_e(new L(""),s.span),insertedContent:{text:s.text}};o.set(d,[...o.get(d)??[],u])}return{
description:{text:`${e} ${n}`},artifactChanges:[...o].map(([s,d])=>({artifactLocation:Ae(s),replacements:d}))}}a(Vr,"fixOf");function qr(e){return Qe.map(n=>{let t=ge(
n).sections;return{id:n.id,name:Jr(n.id),shortDescription:{text:n.summary},fullDescription:{text:n.what},defaultConfiguration:{level:n.severity},helpUri:N(n.id,
e),help:{text:t.map(({title:r,text:i})=>`${r}
${i}`).join(`

`),markdown:[...t.map(({title:r,text:i})=>`**${r}**

${i}`),Yr(n)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":Gr(n)}}})}a(qr,"sarifRules");function Yr(e){return ge(e).examples.map(({title:n,outcome:t,
targets:r,script:i})=>{let o=M(i).trimEnd();return`**Example:** ${n}

${t} ${r.map(s=>`\`${s}\``).join(", ")}.

\`\`\`
${o}
\`\`\``}).join(`

`)}a(Yr,"examples");function Gr({severity:e}){return e==="note"?"recommendation":e}a(Gr,"problem");function Jr(e){return e.replace(/(?:^|-)(\w)/g,(n,t)=>t.toUpperCase())}
a(Jr,"pascal");import{realpath as zr,writeFile as Zr}from"node:fs/promises";import me from"node:path";async function ma(e,n){try{if(mn(e)){await Zr(e,n);return}let t=await zr(me.dirname(e));if(await xn(e,me.join(t,me.basename(e))))return"a symbolic link leads fr\
om there out of the repository";await gn(t,async r=>{let i=await hn(r(me.basename(e)));try{await i.writeFile(n)}finally{await i.close()}});return}catch(t){return je(
t)==="ENOENT"?"there is no such folder":yn(t)}}a(ma,"writeReport");var Qr=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function ya(e){return ht(e).map(({newStart:n,lines:t})=>{let r=[],i=[],o=t.every(({sign:d})=>d==="-")?n+1:n,s=n;
for(let{sign:d,text:l}of t){if(d==="-"){i.push({before:s-n+o,text:l});continue}d==="+"&&r.push(s),s+=1}return{newStart:n,newLines:s-n,added:r,...i.length===0?{}:
{removed:i}}})}a(ya,"parseHunks");function xa(e){return ht(e).find(t=>t.newStart===1)?.lines.find(t=>t.sign!=="-")?.text.replace(/\r$/,"")}a(xa,"firstLineOf");function ht(e){
let n=[],t=e.split(`
`),r=0;for(;r<t.length;){let i=Qr.exec(t[r]??"");if(r+=1,i===null)continue;let o=Number(i[1]??1),s=Number(i[3]??1),d=[];for(;r<t.length&&(o>0||s>0);){let l=t[r]??
"",u=l[0];if(u==="\\"){r+=1;continue}if(u==="+"&&s>0)s-=1;else if(u==="-"&&o>0)o-=1;else if(u===" "&&o>0&&s>0)o-=1,s-=1;else break;d.push({sign:u,text:l.slice(1)}),
r+=1}n.push({newStart:Number(i[2]),lines:d})}return n}a(ht,"readPatch");var Xr="It is a symbolic link. The script that it leads to is judged where it is changed.";async function Fa(e,n,t){let r=await t.look(e,e);switch(r.kind){case"\
folder":return{status:"skipped",path:e,error:ln};case"unread":return{status:"failed",path:e,error:sn(r.message)};case"text":{let{text:i,at:o=e}=r;return pn(n(o),
an(o,i))&&o!==e?{status:"skipped",path:e,error:Xr}:i.trim()===""?{status:"skipped",path:e,error:dn}:{status:"readable",path:e,text:i}}}}a(Fa,"readBehindLink");export{Fi as a,vi as b,Ri as c,Mi as d,Li as e,Ci as f,Io as g,_o as h,Ao as i,pr as j,it as k,jo as l,at as m,Ko as n,de as o,xr as p,le as q,Te as r,$s as s,Oe as t,
ce as u,pe as v,Pi as w,Ii as x,An as y,T as z,U as A,h as B,D as C,bi as D,$i as E,Re as F,yo as G,xo as H,bo as I,se as J,Co as K,et as L,To as M,Ps as N,mt as O,
Er as P,Is as Q,_s as R,As as S,js as T,Ws as U,Ks as V,Ie as W,Hr as X,sa as Y,Dr as Z,ma as _,ya as $,xa as aa,Xr as ba,Fa as ca};
