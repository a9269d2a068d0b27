#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$ as Fi,$b as Ro,Aa as De,Ab as A,Ba as qi,Bb as L,Ca as We,Cb as mo,Da as Vi,Db as ho,Ea as wt,Eb as go,Fb as yo,G as Nt,Ga as Ui,Gb as wo,H as jt,Ha as Ki,
Hb as z,I as he,Ia as Ji,Ib as Xt,Ja as Yi,Jb as V,K as ge,Ka as ze,Kb as bo,La as Ee,Lb as Zn,Ma as Qi,Mb as $o,N as Vn,Na as Xi,Nb as be,O as Ci,Oa as Ut,Ob as er,
P as ki,Pa as j,Pb as Zt,Q as vi,Qa as ye,Qb as X,R as Ti,Ra as W,Rb as se,S as ee,Sa as Zi,Sb as en,T as Wt,Ta as Ge,Tb as tr,U as Ei,Ua as Be,Ub as J,Va as qe,
Vb as nr,Wa as eo,Wb as $e,X as Ai,Xb as Oo,Za as to,Zb as xo,_ as Pi,_a as Xn,a as Mt,ac as So,b as pi,c as He,cc as _o,d as ft,db as no,dc as tn,e as mi,eb as ro,
ec as rr,fa as Ii,fb as io,fc as nn,g as hi,ga as Mi,gb as oo,gc as Co,ha as Ni,hb as so,hc as rn,i as zn,ia as Un,ic as ko,j as ve,ja as Kn,jc as vo,k as Te,ka as mt,
kb as ao,l as Gn,la as Jn,lb as lo,m as wi,ma as ji,mb as we,mc as To,n as Bn,na as Yn,nb as co,o as bi,oa as Hi,ob as uo,oc as Eo,p as $i,pa as Li,pb as fo,qa as ht,
qb as po,qc as Ao,r as Oi,ra as Di,rb as Ve,rc as Po,sa as Wi,sb as Kt,sc as Fo,ta as zt,tb as Ue,tc as Io,ua as zi,uc as Mo,va as G,vb as Jt,vc as No,wa as Bi,
wb as Yt,xa as te,xb as Ke,ya as Qn,yb as ne,za as oe,zb as Qt}from"./chunk-BTCX5HEQ.js";import{a as R,b as Le,e as Gi,l as gt,m as Gt,n as Bt,o as qt,p as yt,
q as Vt}from"./chunk-2BEWZLTJ.js";import{$ as pe,A as H,Ba as xi,C as E,Ca as Ri,I as li,J as ci,Ja as Si,L as Q,La as _i,M as ke,O as D,W as K,X as fe,Y as gi,
a as It,b as x,ba as yi,c as U,d as I,f as oi,h as si,ha as pt,j as Hn,k as ut,l as Ln,la as me,m as ai,na as Ht,p as Dn,q as je,qa as q,ra as qn,sa as Lt,ta as Dt,
u as O,v as di,w as ue,x as Wn}from"./chunk-2EJHTW6A.js";import{f as fi}from"./chunk-PD4HEGOH.js";import{b as ui}from"./chunk-CH5IAJHY.js";import{
a,b as lt,c as Ce,e as ct}from"./chunk-G3D4RJ5X.js";var bt=Ce(or=>{var on=class extends Error{static{a(this,"CommanderError")}constructor(e,t,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},ir=class extends on{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};or.CommanderError=on;or.InvalidArgumentError=ir});var sn=Ce(ar=>{var{InvalidArgumentError:Ld}=bt(),sr=class{static{a(this,"Argument")}constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,r)=>{if(!this.argChoices.
includes(t))throw new Ld(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,r):t},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function Dd(n){let e=n.name()+(n.variadic===!0?"...":"");return n.required?"<"+e+">":"["+e+"]"}a(Dd,"humanR\
eadableArgName");ar.Argument=sr;ar.humanReadableArgName=Dd});var cr=Ce(lr=>{var{humanReadableArgName:Wd}=sn(),dr=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=
!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let t=e.commands.filter(i=>!i.
_hidden),r=e._getHelpCommand();return r&&!r._hidden&&t.push(r),this.sortSubcommands&&t.sort((i,o)=>i.name().localeCompare(o.name())),t}compareOptions(e,t){let r=a(
i=>i.short?i.short.replace(/^-/,""):i.long.replace(/^--/,""),"getSortKey");return r(e).localeCompare(r(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),
r=e._getHelpOption();if(r&&!r.hidden){let i=r.short&&e._findOption(r.short),o=r.long&&e._findOption(r.long);!i&&!o?t.push(r):r.long&&!o?t.push(e.createOption(r.
long,r.description)):r.short&&!i&&t.push(e.createOption(r.short,r.description))}return this.sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let t=[];for(let r=e.parent;r;r=r.parent){let i=r.options.filter(o=>!o.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),e.registeredArguments.
find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(r=>Wd(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
"")+(e.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(
e).reduce((r,i)=>Math.max(r,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(i)))),0)}longestOptionTermLength(e,t){return t.visibleOptions(e).reduce((r,i)=>Math.
max(r,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestGlobalOptionTermLength(e,t){return t.visibleGlobalOptions(e).reduce((r,i)=>Math.max(r,this.
displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestArgumentTermLength(e,t){return t.visibleArguments(e).reduce((r,i)=>Math.max(r,this.displayWidth(t.styleArgumentTerm(
t.argumentTerm(i)))),0)}commandUsage(e){let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let r="";for(let i=e.parent;i;i=i.parent)r=i.name()+" "+r;return r+
t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let t=[];if(e.argChoices&&
t.push(`choices: ${e.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue==
"boolean")&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.
presetArg)}`),e.envVar!==void 0&&t.push(`env: ${e.envVar}`),t.length>0){let r=`(${t.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}argumentDescription(e){
let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),t.length>0){let r=`(${t.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}formatItemList(e,t,r){
return t.length===0?[]:[r.styleTitle(e),...t,""]}groupItems(e,t,r){let i=new Map;return e.forEach(o=>{let s=r(o);i.has(s)||i.set(s,[])}),t.forEach(o=>{let s=r(o);
i.has(s)||i.set(s,[]),i.get(s).push(o)}),i}formatHelp(e,t){let r=t.padWidth(e,t),i=t.helpWidth??80;function o(f,p){return t.formatItem(f,r,p,t)}a(o,"callFormatI\
tem");let s=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`,""],d=t.commandDescription(e);d.length>0&&(s=s.concat([t.boxWrap(t.styleCommandDescription(
d),i),""]));let l=t.visibleArguments(e).map(f=>o(t.styleArgumentTerm(t.argumentTerm(f)),t.styleArgumentDescription(t.argumentDescription(f))));if(s=s.concat(this.
formatItemList("Arguments:",l,t)),this.groupItems(e.options,t.visibleOptions(e),f=>f.helpGroupHeading??"Options:").forEach((f,p)=>{let m=f.map(h=>o(t.styleOptionTerm(
t.optionTerm(h)),t.styleOptionDescription(t.optionDescription(h))));s=s.concat(this.formatItemList(p,m,t))}),t.showGlobalOptions){let f=t.visibleGlobalOptions(e).
map(p=>o(t.styleOptionTerm(t.optionTerm(p)),t.styleOptionDescription(t.optionDescription(p))));s=s.concat(this.formatItemList("Global Options:",f,t))}return this.
groupItems(e.commands,t.visibleCommands(e),f=>f.helpGroup()||"Commands:").forEach((f,p)=>{let m=f.map(h=>o(t.styleSubcommandTerm(t.subcommandTerm(h)),t.styleSubcommandDescription(
t.subcommandDescription(h))));s=s.concat(this.formatItemList(p,m,t))}),s.join(`
`)}displayWidth(e){return jo(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t==="[command]"?this.
styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(t=>t===
"[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(
e,t),t.longestGlobalOptionTermLength(e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,r,i){
let s=" ".repeat(2);if(!r)return s+e;let d=e.padEnd(t+e.length-i.displayWidth(e)),l=2,c=(this.helpWidth??80)-t-l-2,f;return c<this.minWidthToWrap||i.preformatted(
r)?f=r:f=i.boxWrap(r,c).replace(/\n/g,`
`+" ".repeat(t+l)),s+d+" ".repeat(l)+f.replace(/\n/g,`
${s}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,o=[];return r.forEach(s=>{let d=s.match(i);if(d===null){o.push("");
return}let l=[d.shift()],u=this.displayWidth(l[0]);d.forEach(c=>{let f=this.displayWidth(c);if(u+f<=t){l.push(c),u+=f;return}o.push(l.join(""));let p=c.trimStart();
l=[p],u=this.displayWidth(p)}),o.push(l.join(""))}),o.join(`
`)}};function jo(n){let e=/\x1b\[\d*(;\d*)*m/g;return n.replace(e,"")}a(jo,"stripColor");lr.Help=dr;lr.stripColor=jo});var mr=Ce(pr=>{var{InvalidArgumentError:zd}=bt(),ur=class{static{a(this,"Option")}constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes(
"<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=Gd(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=
!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,
this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||!Array.
isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,r)=>{if(!this.argChoices.includes(t))throw new zd(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,r):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?Ho(this.name().replace(/^no-/,"")):Ho(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},fr=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),
t)}),this.negativeOptions.forEach((t,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(e,t){let r=t.attributeName();if(!this.dualOptions.
has(r))return!0;let i=this.negativeOptions.get(r).presetArg,o=i!==void 0?i:!1;return t.negate===(o===e)}};function Ho(n){return n.split("-").reduce((e,t)=>e+t[0].
toUpperCase()+t.slice(1))}a(Ho,"camelcase");function Gd(n){let e,t,r=/^-[^-]$/,i=/^--[^-]/,o=n.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(e=o.shift()),i.
test(o[0])&&(t=o.shift()),!e&&r.test(o[0])&&(e=o.shift()),!e&&i.test(o[0])&&(e=t,t=o.shift()),o[0].startsWith("-")){let s=o[0],d=`option creation failed due to \
'${s}' in option flags '${n}'`;throw/^-[^-][^-]/.test(s)?new Error(`${d}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(s)?new Error(`${d}
- too many short flags`):i.test(s)?new Error(`${d}
- too many long flags`):new Error(`${d}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in '${n}'.`);return{shortFlag:e,longFlag:t}}
a(Gd,"splitOptionFlags");pr.Option=ur;pr.DualOptions=fr});var Do=Ce(Lo=>{function Bd(n,e){if(Math.abs(n.length-e.length)>3)return Math.max(n.length,e.length);let t=[];for(let r=0;r<=n.length;r++)t[r]=[r];for(let r=0;r<=
e.length;r++)t[0][r]=r;for(let r=1;r<=e.length;r++)for(let i=1;i<=n.length;i++){let o=1;n[i-1]===e[r-1]?o=0:o=1,t[i][r]=Math.min(t[i-1][r]+1,t[i][r-1]+1,t[i-1][r-
1]+o),i>1&&r>1&&n[i-1]===e[r-2]&&n[i-2]===e[r-1]&&(t[i][r]=Math.min(t[i][r],t[i-2][r-2]+1))}return t[n.length][e.length]}a(Bd,"editDistance");function qd(n,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let t=n.startsWith("--");t&&(n=n.slice(2),e=e.map(s=>s.slice(2)));let r=[],i=3,o=.4;return e.forEach(s=>{if(s.length<=
1)return;let d=Bd(n,s),l=Math.max(n.length,s.length);(l-d)/l>o&&(d<i?(i=d,r=[s]):d===i&&r.push(s))}),r.sort((s,d)=>s.localeCompare(d)),t&&(r=r.map(s=>`--${s}`)),
r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}a(qd,"suggestSimilar");Lo.suggestSimilar=qd});var Bo=Ce(br=>{var Vd=lt("node:events").EventEmitter,hr=lt("node:child_process"),ae=lt("node:path"),an=lt("node:fs"),C=lt("node:process"),{Argument:Ud,humanReadableArgName:Kd}=sn(),
{CommanderError:gr}=bt(),{Help:Jd,stripColor:Yd}=cr(),{Option:Wo,DualOptions:Qd}=mr(),{suggestSimilar:zo}=Do(),yr=class n extends Vd{static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(t=>C.stdout.write(t),"writeOut"),writeErr:a(t=>C.stderr.write(t),"writeErr"),outputError:a((t,r)=>r(t),"outputError"),getOutHelpWidth:a(()=>C.stdout.
isTTY?C.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>C.stderr.isTTY?C.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>wr()??(C.
stdout.isTTY&&C.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>wr()??(C.stderr.isTTY&&C.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(t=>Yd(
t),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,r){let i=t,o=r;typeof i=="object"&&i!==null&&(o=i,i=null),o=o||{};let[,s,d]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(s);return i&&(l.description(i),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l.
_executableFile=o.executableFile||null,d&&l.arguments(d),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),i?this:l}createCommand(e){return new n(
e)}createHelp(){return Object.assign(new Jd,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){return new Ud(e,t)}argument(e,t,r,i){let o=this.createArgument(e,
t);return typeof r=="function"?o.default(i).argParser(r):o.default(r),this.addArgument(o),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(
t)}),this}addArgument(e){let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,t){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let r=e??"help [command]",[,i,o]=r.match(/([^ ]+) *(.*)/),s=t??"display help for command",d=this.createCommand(i);return d.helpOption(!1),o&&d.arguments(o),
s&&d.description(s),this._addImplicitHelpCommand=!0,this._helpCommand=d,(e||t)&&this._initCommandGroup(d),this}addHelpCommand(e,t){return typeof e!="object"?(this.
helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,t){
let r=["preSubcommand","preAction","postAction"];if(!r.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=[t],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,r){this._exitCallback&&this._exitCallback(new gr(
e,t,r)),C.exit(e)}action(e){let t=a(r=>{let i=this.registeredArguments.length,o=r.slice(0,i);return this._storeOptionsAsProperties?o[i]=this:o[i]=this.opts(),o.
push(this),e.apply(this,o)},"listener");return this._actionHandler=t,this}createOption(e,t){return new Wo(e,t)}_callParseArg(e,t,r,i){try{return e.parseArg(t,r)}catch(o){
if(o.code==="commander.invalidArgument"){let s=`${i} ${o.message}`;this.error(s,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(e){let t=e.short&&this.
_findOption(e.short)||e.long&&this._findOption(e.long);if(t){let r=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}\
'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=a(i=>[i.name()].concat(i.aliases()),"knownBy"),
r=t(e).find(i=>this._findCommand(i));if(r){let i=t(this._findCommand(r)).join("|"),o=t(e).join("|");throw new Error(`cannot add command '${o}' as already have c\
ommand '${i}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let t=e.name(),r=e.attributeName();if(e.negate){let o=e.long.
replace(/^--no-/,"--");this._findOption(o)||this.setOptionValueWithSource(r,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.
setOptionValueWithSource(r,e.defaultValue,"default");let i=a((o,s,d)=>{o==null&&e.presetArg!==void 0&&(o=e.presetArg);let l=this.getOptionValue(r);o!==null&&e.parseArg?
o=this._callParseArg(e,o,l,s):o!==null&&e.variadic&&(o=e._collectValue(o,l)),o==null&&(e.negate?o=!1:e.isBoolean()||e.optional?o=!0:o=""),this.setOptionValueWithSource(
r,o,d)},"handleOptionValue");return this.on("option:"+t,o=>{let s=`error: option '${e.flags}' argument '${o}' is invalid.`;i(o,s,"cli")}),e.envVar&&this.on("opt\
ionEnv:"+t,o=>{let s=`error: option '${e.flags}' value '${o}' from env '${e.envVar}' is invalid.`;i(o,s,"env")}),this}_optionEx(e,t,r,i,o){if(typeof t=="object"&&
t instanceof Wo)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let s=this.createOption(t,r);if(s.makeOptionMandatory(
!!e.mandatory),typeof i=="function")s.default(o).argParser(i);else if(i instanceof RegExp){let d=i;i=a((l,u)=>{let c=d.exec(l);return c?c[0]:u},"fn"),s.default(
o).argParser(i)}else s.default(i);return this.addOption(s)}option(e,t,r,i){return this._optionEx({},e,t,r,i)}requiredOption(e,t,r,i){return this._optionEx({mandatory:!0},
e,t,r,i)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){
return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=
!!e,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(
`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.
options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeO\
ptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:
this._optionValues[e]}setOptionValue(e,t){return this.setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,r){return this._storeOptionsAsProperties?
this[e]=t:this._optionValues[e]=t,this._optionValueSources[e]=r,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let t;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(e)!==void 0&&(t=r.getOptionValueSource(e))}),t}_prepareUserArgs(e,t){if(e!==void 0&&
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(t=t||{},e===void 0&&t.from===void 0){C.versions?.electron&&(t.from="\
electron");let i=C.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=C.argv),this.rawArgs=
e.slice();let r;switch(t.from){case void 0:case"node":this._scriptPath=e[1],r=e.slice(2);break;case"electron":C.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):
r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(e,t){this._prepareForParse();let r=this._prepareUserArgs(
e,t);return this._parseCommand([],r),this}async parseAsync(e,t){this._prepareForParse();let r=this._prepareUserArgs(e,t);return await this._parseCommand([],r),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,r){
if(an.existsSync(e))return;let i=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",o=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(o)}_executeSubCommand(e,t){t=t.slice();let r=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function o(c,f){let p=ae.resolve(c,f);if(an.existsSync(
p))return p;if(i.includes(ae.extname(f)))return;let m=i.find(h=>an.existsSync(`${p}${h}`));if(m)return`${p}${m}`}a(o,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let s=e._executableFile||`${this._name}-${e._name}`,d=this._executableDir||"";if(this._scriptPath){let c;try{c=an.realpathSync(
this._scriptPath)}catch{c=this._scriptPath}d=ae.resolve(ae.dirname(c),d)}if(d){let c=o(d,s);if(!c&&!e._executableFile&&this._scriptPath){let f=ae.basename(this.
_scriptPath,ae.extname(this._scriptPath));f!==this._name&&(c=o(d,`${f}-${e._name}`))}s=c||s}r=i.includes(ae.extname(s));let l;C.platform!=="win32"?r?(t.unshift(
s),t=Go(C.execArgv).concat(t),l=hr.spawn(C.argv[0],t,{stdio:"inherit"})):l=hr.spawn(s,t,{stdio:"inherit"}):(this._checkForMissingExecutable(s,d,e._name),t.unshift(
s),t=Go(C.execArgv).concat(t),l=hr.spawn(C.execPath,t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(f=>{C.on(f,()=>{l.
killed===!1&&l.exitCode===null&&l.kill(f)})});let u=this._exitCallback;l.on("close",c=>{c=c??1,u?u(new gr(c,"commander.executeSubCommandAsync","(close)")):C.exit(
c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(s,d,e._name);else if(c.code==="EACCES")throw new Error(`'${s}' not executable`);if(!u)
C.exit(1);else{let f=new gr(1,"commander.executeSubCommandAsync","(error)");f.nestedError=c,u(f)}}),this.runningCommand=l}_dispatchSubcommand(e,t,r){let i=this.
_findCommand(e);i||this.help({error:!0}),i._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,i,"preSubcommand"),o=this._chainOrCall(o,()=>{if(i.
_executableHandler)this._executeSubCommand(i,t.concat(r));else return i._parseCommand(t,r)}),o}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);
return t&&!t._executableHandler&&t.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=a((r,i,o)=>{
let s=i;if(i!==null&&r.parseArg){let d=`error: command-argument value '${i}' is invalid for argument '${r.name()}'.`;s=this._callParseArg(r,i,o,d)}return s},"my\
ParseArg");this._checkNumberOfArguments();let t=[];this.registeredArguments.forEach((r,i)=>{let o=r.defaultValue;r.variadic?i<this.args.length?(o=this.args.slice(
i),r.parseArg&&(o=o.reduce((s,d)=>e(r,d,s),r.defaultValue))):o===void 0&&(o=[]):i<this.args.length&&(o=this.args[i],r.parseArg&&(o=e(r,o,r.defaultValue))),t[i]=
o}),this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(()=>t()):t()}_chainOrCallHooks(e,t){let r=e,i=[];return this._getCommandAndAncestors().
reverse().filter(o=>o._lifeCycleHooks[t]!==void 0).forEach(o=>{o._lifeCycleHooks[t].forEach(s=>{i.push({hookedCommand:o,callback:s})})}),t==="postAction"&&i.reverse(),
i.forEach(o=>{r=this._chainOrCall(r,()=>o.callback(o.hookedCommand,this))}),r}_chainOrCallSubCommandHook(e,t,r){let i=e;return this._lifeCycleHooks[r]!==void 0&&
this._lifeCycleHooks[r].forEach(o=>{i=this._chainOrCall(i,()=>o(this,t))}),i}_parseCommand(e,t){let r=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),
e=e.concat(r.operands),t=r.unknown,this.args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&
e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(t),this._dispatchSubcommand(
this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(
r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=a(()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},"checkF\
orUnknownOptions"),o=`command:${this.name()}`;if(this._actionHandler){i(),this._processArguments();let s;return s=this._chainOrCallHooks(s,"preAction"),s=this._chainOrCall(
s,()=>this._actionHandler(this.processedArgs)),this.parent&&(s=this._chainOrCall(s,()=>{this.parent.emit(o,e,t)})),s=this._chainOrCallHooks(s,"postAction"),s}if(this.
parent?.listenerCount(o))i(),this._processArguments(),this.parent.emit(o,e,t);else if(e.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,
t);this.listenerCount("command:*")?this.emit("command:*",e,t):this.commands.length?this.unknownCommand():(i(),this._processArguments())}else this.commands.length?
(i(),this.help({error:!0})):(i(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){
return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(
t.attributeName())===void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(r=>{let i=r.attributeName();return this.
getOptionValue(i)===void 0?!1:this.getOptionValueSource(i)!=="default"});e.filter(r=>r.conflictsWith.length>0).forEach(r=>{let i=e.find(o=>r.conflictsWith.includes(
o.attributeName()));i&&this._conflictingOption(r,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let t=[],r=[],i=t;function o(c){return c.length>1&&c[0]==="-"}a(o,"maybeOption");let s=a(c=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(c)?!this._getCommandAndAncestors().
some(f=>f.options.map(p=>p.short).some(p=>/^-\d$/.test(p))):!1,"negativeNumberArg"),d=null,l=null,u=0;for(;u<e.length||l;){let c=l??e[u++];if(l=null,c==="--"){i===
r&&i.push(c),i.push(...e.slice(u));break}if(d&&(!o(c)||s(c))){this.emit(`option:${d.name()}`,c);continue}if(d=null,o(c)){let f=this._findOption(c);if(f){if(f.required){
let p=e[u++];p===void 0&&this.optionMissingArgument(f),this.emit(`option:${f.name()}`,p)}else if(f.optional){let p=null;u<e.length&&(!o(e[u])||s(e[u]))&&(p=e[u++]),
this.emit(`option:${f.name()}`,p)}else this.emit(`option:${f.name()}`);d=f.variadic?f:null;continue}}if(c.length>2&&c[0]==="-"&&c[1]!=="-"){let f=this._findOption(
`-${c[1]}`);if(f){f.required||f.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${f.name()}`,c.slice(2)):(this.emit(`option:${f.name()}`),l=`-${c.
slice(2)}`);continue}}if(/^--[^=]+=/.test(c)){let f=c.indexOf("="),p=this._findOption(c.slice(0,f));if(p&&(p.required||p.optional)){this.emit(`option:${p.name()}`,
c.slice(f+1));continue}}if(i===t&&o(c)&&!(this.commands.length===0&&s(c))&&(i=r),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&r.length===
0){if(this._findCommand(c)){t.push(c),r.push(...e.slice(u));break}else if(this._getHelpCommand()&&c===this._getHelpCommand().name()){t.push(c,...e.slice(u));break}else if(this.
_defaultCommandName){r.push(c,...e.slice(u));break}}if(this._passThroughOptions){i.push(c,...e.slice(u));break}i.push(c)}return{operands:t,unknown:r}}opts(){if(this.
_storeOptionsAsProperties){let e={},t=this.options.length;for(let r=0;r<t;r++){let i=this.options[r].attributeName();e[i]=i===this._versionOptionName?this._version:
this[i]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.
outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=t||{},i=r.exitCode||1,o=r.code||"commander.error";this._exit(i,o,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in C.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,C.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Qd(this.options),t=a(r=>this.
getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r)),"hasCustomOptionValue");this.options.filter(r=>r.implied!==void 0&&t(r.
attributeName())&&e.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(i=>!t(i)).forEach(i=>{this.setOptionValueWithSource(
i,r.implied[i],"implied")})})}missingArgument(e){let t=`error: missing required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){
let t=`error: option '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let t=`error: required\
 option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){let r=a(s=>{let d=s.attributeName(),l=this.
getOptionValue(d),u=this.options.find(f=>f.negate&&d===f.attributeName()),c=this.options.find(f=>!f.negate&&d===f.attributeName());return u&&(u.presetArg===void 0&&
l===!1||u.presetArg!==void 0&&l===u.presetArg)?u:c||s},"findBestOptionFromValue"),i=a(s=>{let d=r(s),l=d.attributeName();return this.getOptionValueSource(l)==="\
env"?`environment variable '${d.envVar}'`:`option '${d.flags}'`},"getErrorMessage"),o=`error: ${i(e)} cannot be used with ${i(t)}`;this.error(o,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let i=[],o=this;do{let s=o.
createHelp().visibleOptions(o).filter(d=>d.long).map(d=>d.long);i=i.concat(s),o=o.parent}while(o&&!o._enablePositionalOptions);t=zo(e,i)}let r=`error: unknown o\
ption '${e}'${t}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let t=this.registeredArguments.length,
r=t===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${t} argument${r} but got ${e.length}.`;this.error(o,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let i=[];this.createHelp().visibleCommands(this).forEach(o=>{
i.push(o.name()),o.alias()&&i.push(o.alias())}),t=zo(e,i)}let r=`error: unknown command '${e}'${t}`;this.error(r,{code:"commander.unknownCommand"})}version(e,t,r){
if(e===void 0)return this._version;this._version=e,t=t||"-V, --version",r=r||"output the version number";let i=this.createOption(t,r);return this._versionOptionName=
i.attributeName(),this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=e,t&&(this._argsDescription=t),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let t=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let i=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${i}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let t=this.registeredArguments.map(r=>Kd(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=ae.basename(e,ae.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),r=this._getOutputContext(e);t.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});
let i=t.formatHelp(this,t);return r.hasColors?i:this._outputConfiguration.stripColor(i)}_getOutputContext(e){e=e||{};let t=!!e.error,r,i,o;return t?(r=a(d=>this.
_outputConfiguration.writeErr(d),"baseWrite"),i=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(r=a(d=>this._outputConfiguration.
writeOut(d),"baseWrite"),i=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a(d=>(i||(d=this._outputConfiguration.
stripColor(d)),r(d)),"write"),hasColors:i,helpWidth:o}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);let r=this._getOutputContext(e),i={error:r.error,
write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(s=>s.emit("beforeAllHelp",i)),this.emit("beforeHelp",i);let o=this.helpInformation(
{error:r.error});if(t&&(o=t(o),typeof o!="string"&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(o),this.
_getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(s=>s.emit("afterAllHelp",i))}helpOption(e,t){
return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=
null,this):(this._helpOption=this.createOption(e??"-h, --help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){
this.outputHelp(e);let t=Number(C.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp)")}addHelpText(e,t){let r=[
"beforeAll","before","after","afterAll"];if(!r.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let i=`${e}Help`;return this.on(i,o=>{let s;typeof t=="function"?s=t({error:o.error,command:o.command}):s=t,s&&o.write(`${s}\

`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function Go(n){return n.map(e=>{if(!e.startsWith("--inspect"))return e;let t,r="127.0.0.1",i="9229",o;return(o=e.match(/^(--inspect(-brk)?)$/))!==null?t=o[1]:(o=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=o[1],/^\d+$/.test(o[3])?i=o[3]:r=o[3]):(o=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(t=o[1],r=o[3],i=o[4]),t&&i!=="0"?`${t}=${r}:${parseInt(i)+1}`:e})}a(Go,"incrementNodeInspectorPort");function wr(){if(C.env.NO_COLOR||C.env.FORCE_COLOR==="0"||
C.env.FORCE_COLOR==="false")return!1;if(C.env.FORCE_COLOR||C.env.CLICOLOR_FORCE!==void 0)return!0}a(wr,"useColor");br.Command=yr;br.useColor=wr});var Ko=Ce(Y=>{var{Argument:qo}=sn(),{Command:$r}=Bo(),{CommanderError:Xd,InvalidArgumentError:Vo}=bt(),{Help:Zd}=cr(),{Option:Uo}=mr();Y.program=new $r;Y.createCommand=
n=>new $r(n);Y.createOption=(n,e)=>new Uo(n,e);Y.createArgument=(n,e)=>new qo(n,e);Y.Command=$r;Y.Option=Uo;Y.Argument=qo;Y.Help=Zd;Y.CommanderError=Xd;Y.InvalidArgumentError=
Vo;Y.InvalidOptionArgumentError=Vo});import{setFlagsFromString as qf}from"node:v8";import{isMainThread as Hd}from"node:worker_threads";var Jo=ct(Ko(),1),{program:sp,createCommand:ap,createArgument:dp,createOption:lp,CommanderError:Yo,InvalidArgumentError:Je,InvalidOptionArgumentError:cp,Command:Qo,
Argument:Xo,Option:k,Help:Zo}=Jo.default;var ts=ct(Ut(),1);var es=["Debian","Ubuntu","Red Hat and its rebuilds","Fedora","SUSE","Alpine","Arch","Amazon","Other clouds","China","Kernels of your own build"];var el=["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","SUPPORTED UNTIL"],tl=["The machine that a command runs on: --target host, which can be overridden in par\
t as well.","A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravirt@no. A machine without a bpftrace of its own (-) needs that: bott\
lerocket,bpftrace@newest.",'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no], where kernel@ also takes what "uname -r" prints the\
re.'];function ns(n,e,{color:t,width:r,sources:i}){let{bold:o}=ts.default.createColors(t),s=n.map(c=>({machine:c,cells:nl(c,e)})),[d=[],...l]=Be([el,...s.map(({
cells:c})=>c)],r),u=es.flatMap(c=>{let f=l.filter((p,m)=>s[m]?.machine.family===c).flat();return f.length===0?[]:[o(c),...f,""]});return[...d.map(o),"",...u,...W(
`* Judged when nothing is configured: ${e.map(({name:c})=>c).join("; ")}.`,r),"",...tl.flatMap(c=>W(c,r)),...i?["",o("Where each row is known from"),...n.flatMap(
c=>rl(c,r))]:[],...i?[]:W("Where each row is known from: bpftrace-guard targets --sources",r),""].join(`
`)}a(ns,"renderTargets");function nl(n,e){let{name:t,bpftrace:r="-",kernel:i,arch:o,paravirt:s,support:d}=n;return[`${e.some(u=>u.name===t)?"*":" "} ${t}`,r,i,o,
s?"yes":"no",d?.until??"-"]}a(nl,"cellsOf");function rl({name:n,source:e,support:t,preemption:r},i){let o=[e,...t===void 0?[]:[`supported until: ${t.source}`],...r===
void 0?[]:[`pre-emption: ${r}`]],s="    ";return["",`  ${n}`,...o.flatMap(d=>W(d,i-Zi(s)).map(l=>`${s}${l}`))]}a(rl,"sourceOf");import{createHash as Fc}from"node:crypto";function rs(n,e){let[t]=n;if(t===void 0)return"Name the reports to merge.";let r=n.find(({report:l})=>l.settings!==t.report.settings);if(r!==void 0)return`${r.file}\
 and ${t.file} were judged by other versions, targets or policies, so they are not parts of one audit.`;let i=n.find(({report:l})=>l.part?.of!==t.report.part?.of);
if(i!==void 0)return`${i.file} and ${t.file} are not parts of one audit: it was divided in other ways.`;let{settings:o,targets:s,tool:d}=t.report;return{toolVersion:d.
version,generated:e,settings:o,targets:s,repositories:ol(n.flatMap(({report:l})=>l.repositories)),dismissals:[...new Map(n.flatMap(({report:l})=>l.dismissals).map(
l=>[`${l.url} ${l.finding} ${l.by}`,l])).values()],problems:[...il(n),...new Set(n.flatMap(({report:l})=>l.problems))],requests:n.reduce((l,{report:u})=>l+u.requests,
0)}}a(rs,"mergeParts");function il(n){let e=n[0]?.report.part?.of??0,t=new Set(n.map(({report:o})=>o.part?.index)),r=Array.from({length:e},(o,s)=>s+1).filter(o=>!t.
has(o));if(r.length===0)return[];let i=Le(r.map(String));return[`Of the ${e} parts of the audit these are missing: ${i}. Their repositories were not judged.`]}a(
il,"missingParts");function ol(n){let e=new Map;for(let t of n){let r=t.name.toLowerCase();e.get(r)?.status!=="judged"&&e.set(r,t)}return[...e.values()]}a(ol,"e\
achOnce");var xr=["hang","lost-updates","refused","unattachable"],re=ue().check(je()),$t=H(O()),dn=li(O(),re),sl=E({rule:Q(q),severity:Q(Lt),confidence:Q(Dt),path:O(),start:E(
{line:re,column:re}),end:E({line:re,column:re}),message:O(),machines:ci(Q(xr),$t),fingerprint:O(),trend:D(Q(["new","known","unknown"]))}),al=E({rule:Q(q),path:O(),
line:re,reason:O(),until:D(O()),by:D(O()),since:D(O()),owners:$t}),dl=E({rule:Q(q),path:O(),fingerprint:O(),reason:O(),until:O(),lapsed:D(O()),owners:$t}),ln=E(
{name:O(),url:D(O()),status:Q(["judged","failed","skipped"]),why:D(O()),private:Wn(),branch:D(O()),commit:D(O()),scripts:re,unread:re,fails:Wn(),mistakes:$t,notes:$t,
severities:dn,rules:dn,hangs:dn,losses:dn,findings:H(sl),unlisted:re,ignores:H(al),accepted:H(dl)}),is=E({repository:O(),pull:re,url:O(),finding:O(),by:O(),reason:O(),
until:D(O()),lapsed:D(O())});function de({name:n,url:e,isPrivate:t=!1},r,i){return{name:n,...e===void 0?{}:{url:e},status:r,why:i,private:t,...{scripts:0,unread:0,
fails:!1,mistakes:[],notes:[],findings:[],unlisted:0,accepted:[],ignores:[]},...{severities:{},rules:{},hangs:{},losses:{}}}}a(de,"unjudgedRecord");var Ae=ue().check(je()),os=E({since:O(),appeared:Ae,stayed:Ae,gone:Ae,first:Ae,unknown:Ae,left:Ae,notes:H(O())}),ss=E({version:ke(1),kind:ke("audit"),generated:O(),
settings:O(),repositories:H(E({name:O(),status:Q(["judged","failed","skipped"]),unlisted:Ae,findings:H(E({rule:O(),path:O(),fingerprint:O()}))}))});function as(n,e,{
settings:t,problems:r}){let i=new Map(n.repositories.map(l=>[l.name.toLowerCase(),l])),o={appeared:0,stayed:0,gone:0,first:0,unknown:0,left:0},s=[],d=e.map(l=>{
let u=i.get(l.name.toLowerCase());if(i.delete(l.name.toLowerCase()),l.status!=="judged")return o[l.status==="failed"?"unknown":"left"]+=u?.findings.length??0,l;
if(u?.status!=="judged")return o.first+=l.findings.length,{...l,findings:l.findings.map(p=>({...p,trend:"unknown"}))};l.unlisted+u.unlisted>0&&s.push(`${l.name}\
 has more findings than a report lists, so that not all of them are compared.`);let c=ll(l.findings,u.findings);o.stayed+=c.size,o.appeared+=l.findings.length-c.
size,o.gone+=u.findings.length-c.size;let f=l.findings.map(p=>({...p,trend:c.has(p)?"known":"new"}));return{...l,findings:f}});for(let{findings:l}of i.values())
o[r.length>0?"unknown":"left"]+=l.length;return n.settings!==t&&s.unshift("The last report is by another version, other targets or another policy."),{repositories:d,
trend:{since:n.generated,...o,notes:s}}}a(as,"compareWith");function ll(n,e){let t=new Set,r=new Set(e),i=a(o=>{let s=new Map;for(let d of r)ui(s,o(d),d);for(let d of n){
let l=t.has(d)?void 0:s.get(o(d))?.pop();l!==void 0&&(r.delete(l),t.add(d))}},"match");return i(({rule:o,path:s,fingerprint:d})=>`${o}\0${d}\0${s}`),i(({rule:o,
fingerprint:s})=>`${o}\0${s}`),t}a(ll,"matched");var B=ue().check(je()),cl=E({index:ue().check(Dn()),of:ue().check(Dn())}),Rr=E({name:O(),findings:B,repositories:B}),ul=E({repositories:E({judged:B,failed:B,skipped:B}),
scripts:B,unread:B,findings:E({error:B,warning:B,note:B}),rules:H(Rr),hangs:H(Rr),losses:H(Rr),ignores:B,accepted:B,dismissals:B}),ds=E({version:ke(1),kind:ke("\
audit"),tool:E({name:ke("bpftrace-guard"),version:O()}),generated:O(),settings:O(),targets:H(O()),part:D(cl),totals:ul,trend:D(os),problems:H(O()),requests:B,repositories:H(
ln),dismissals:H(is)});function ls(n,e){let{toolVersion:t,repositories:r,dismissals:i,...o}=n,s=[...r].sort((u,c)=>_r(u.name,c.name)),d=e===void 0?void 0:as(e,s,
o),l=d?.repositories??s;return{version:1,kind:"audit",tool:{name:"bpftrace-guard",version:t},...o,totals:fl(l,i),...d===void 0?{}:{trend:d.trend},repositories:l,
dismissals:[...i].sort((u,c)=>_r(u.url,c.url))}}a(ls,"composeReport");function fl(n,e){let t=a(i=>n.filter(o=>o.status===i).length,"having"),r=a(i=>Ot(n.map(({severities:o})=>o[i]??
0)),"severity");return{repositories:{judged:t("judged"),failed:t("failed"),skipped:t("skipped")},scripts:Ot(n.map(({scripts:i})=>i)),unread:Ot(n.map(({unread:i})=>i)),
findings:{error:r("error"),warning:r("warning"),note:r("note")},rules:Sr(n.map(({rules:i})=>i)),hangs:Sr(n.map(({hangs:i})=>i)),losses:Sr(n.map(({losses:i})=>i)),
ignores:Ot(n.map(({ignores:i})=>i.length)),accepted:Ot(n.map(({accepted:i})=>i.length)),dismissals:e.length}}a(fl,"totalsOf");function Sr(n){let e=new Map;for(let[
t,r]of n.flatMap(i=>Object.entries(i))){let{findings:i=0,repositories:o=0}=e.get(t)??{};e.set(t,{name:t,findings:i+r,repositories:o+1})}return[...e.values()].sort(
(t,r)=>r.findings-t.findings||_r(t.name,r.name))}a(Sr,"tallies");function Ot(n){return n.reduce((e,t)=>e+t,0)}a(Ot,"sum");function _r(n,e){return+(n>e)-+(n<e)}a(
_r,"compare");import{spawn as pl}from"node:child_process";import{machine as ml,release as hl}from"node:os";var Oe=class extends Error{static{a(this,"Failed")}},cs=6e4,us=64*1024;function fs(){return{platform:process.platform,arch:ml(),release:hl(),read:z,run:gl}}a(fs,
"thisMachine");function gl(n,e){return new Promise((t,r)=>{let i=pl(n,[...e],{stdio:["ignore","pipe","ignore"],timeout:cs,killSignal:"SIGKILL"}),o=[],s=0;i.stdout.
on("data",d=>{o.push(d),s+=d.length,s>us&&i.kill("SIGKILL")}),i.on("error",d=>r(new Oe(yl(d)))),i.on("close",(d,l)=>{s>us?r(new Oe("it writes without end")):l!==
null?r(new Oe(`it did not end within ${cs/1e3} seconds, or was ended by ${l}`)):d!==0?r(new Oe(`it ended with status ${d}`)):t(Buffer.concat(o).toString("utf8"))})})}
a(gl,"run");function yl(n){switch(I(n)){case"ENOENT":return"it is not installed, or not on PATH";case"EACCES":return"permission denied";default:return n.message}}
a(yl,"whyNotStarted");var wl=/^bpftrace v?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(-\d+-g[0-9a-f]+)?/m;async function ms(n,e){let t;try{t=await n.run(e,["--version"])}catch(l){if(!(l instanceof
Oe))throw l;return ps(`${e} does not say its version: ${l.message}`,n)}let[,r,i]=wl.exec(t)??[];if(r===void 0)return ps(`${e} --version names no release`,n);let o=r.
split(".").length===2?`${r}.0`:r;if(i===void 0)return{version:o,assumed:[]};let s=bl(o),d=`${e} is a build between two releases (${r}${i}); it is judged as ${o}\
.`;return{version:o,assumed:[{fact:"bpftrace",note:d,others:[{bpftrace:s}]}]}}a(ms,"findBpftrace");function bl(n){let[e=0,t=0]=n.split(".").map(Number);return`${e}\
.${t+1}.0`}a(bl,"lineAfter");async function ps(n,e){let t=await Ol(e),r=He.filter(pi).find(({name:d})=>d===t),i=r?.bpftrace??fi.version,o=r===void 0?"the newest":
`that of ${r.name}`,s=`${n}. bpftrace ${i} is assumed, ${o}.`;return{version:i,assumed:[{fact:"bpftrace",note:s,others:[]}]}}a(ps,"nearest");var $l=64*1024;async function Ol(n){
try{let e=(await n.read("/etc/os-release",$l)).toString("utf8"),t=a(r=>new RegExp(`^${r}=["']?([\\w.-]+)["']?\\s*$`,"m").exec(e)?.[1],"value");return[t("ID"),t(
"VERSION_ID")].flatMap(r=>r??[]).join("-")}catch{return}}a(Ol,"nameOfDistribution");import{gunzipSync as xl}from"node:zlib";var Cr=4*1024*1024;function hs({release:n}){return["/proc/config.gz",`/boot/config-${n}`,`/lib/modules/${n}/config`,`/usr/lib/ostree-boot/config-${n}`]}a(hs,"pl\
acesOf");async function gs(n){let e=[];for(let t of hs(n))try{let r=await n.read(t,Cr);if(r.length>Cr)throw new Error("it is too large");let i=t.endsWith(".gz")?
xl(r,{maxOutputLength:Cr}):r,o=Rl(i.toString("latin1"));if(o.size>0)return o;e.push(`${t} names no option`)}catch(r){I(r)!=="ENOENT"&&e.push(`${t}: ${U(r)}`)}return e.
length>0?e.join("; "):`there is no ${hs(n).slice(0,2).join(" and no ")}`}a(gs,"readConfiguration");function Rl(n){return new Map([...n.matchAll(/^CONFIG_(\w+)=(.*)$/gm)].
map(([,e="",t=""])=>[e,t]))}a(Rl,"optionsIn");var Sl=128*1024*1024;async function ys({read:n}){try{let e=(await n("/proc/kallsyms",Sl)).toString("latin1"),t=new Set(
[...e.matchAll(/^[0-9a-f]+ [tTwW] (\S+)/gm)].map(([,r=""])=>r));return t.size>0?t:"/proc/kallsyms names no function"}catch(e){return`/proc/kallsyms: ${U(e)}`}}a(
ys,"readSymbols");var _l="BPFTRACE";function Cl(n){return n[_l]||"bpftrace"}a(Cl,"bpftraceOf");async function cn(n,e){return n?.some(mi)===!0?kl(fs(),Cl(e)):void 0}a(cn,"hostFor");
var ws={x86_64:"x86_64",aarch64:"arm64"};async function kl(n,e){let{platform:t,arch:r,release:i}=n,o="Name another machine, such as --target debian-13.";if(t!==
"linux")throw new x("usage",`The target ${ft} is a machine with Linux; this is ${t}. ${o}`);let s=Object.hasOwn(ws,r)?ws[r]:void 0;if(s===void 0)throw new x("us\
age",`This machine is ${r}; the known architectures are x86_64 and arm64. ${o}`);let d=ji(i);if(d===void 0)throw new x("usage",`This machine's kernel calls itse\
lf "${i}", which begins with no version. ${o}`);let[l,u]=await Promise.all([ms(n,e),gs(n)]),c=s==="x86_64"?await vl(n,u,d.paravirt):{paravirt:!1,assumed:[]};return{
name:ft,bpftrace:l.version,kernel:d.version,arch:s,paravirt:c.paravirt,...d.backports===void 0?{}:{backports:d.backports},assumed:[...l.assumed,...c.assumed,...Tl(
u,i)]}}a(kl,"readHost");async function vl(n,e,t){if(typeof e!="string")return{paravirt:e.has("PARAVIRT_SPINLOCKS"),assumed:[]};let r=await ys(n);if(typeof r!="s\
tring")return{paravirt:r.has("__pv_queued_spin_lock_slowpath"),assumed:[]};let i=t??!0,s=`The kernel's configuration is not known (${e}), nor are its functions \
(${r}): ${i?"paravirtual spin locks are assumed":"no paravirtual spin locks are assumed, as its vendor builds it"}.`;return{paravirt:i,assumed:[{fact:"paravirt",
note:s,others:[{paravirt:!i}]}]}}a(vl,"findParavirt");function Tl(n,e){return(typeof n=="string"?/[-+.]rt\d*(?:[-+.]|$)/.test(e):n.has("PREEMPT_RT"))?[{fact:"ke\
rnel",note:"The kernel is a real-time one (CONFIG_PREEMPT_RT), of which no table was read: it is judged by that of the usual kernel.",others:[]}]:[]}a(Tl,"realT\
ime");var El=/^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*$/;function Ye(n){return n!==void 0&&El.test(n)?n:void 0}a(Ye,"pageOf");function un(n,e,t){let{commit:r}=n,i=Ye(n.url);
if(!(i===void 0||r===void 0||e==="."))return`${i}/blob/${r}/${Nt(e)}#L${t}`}a(un,"placeAddress");function le(n){return n===1?"1 repository":`${n} repositories`}
a(le,"repositoriesIn");function fn({totals:n,problems:e}){let{repositories:t,scripts:r,findings:i,unread:o}=n,{error:s,warning:d,note:l}=i,u=[R(s,"error"),R(d,"\
warning"),R(l,"note")].join(", "),c=[...t.failed>0?[`${le(t.failed)} not read`]:[],...o>0?[`${R(o,"script")} not judged`]:[],...e.length>0?["the report is incom\
plete"]:[]],f=t.skipped>0?`, ${t.skipped} skipped`:"";return[`${le(t.judged)} judged${f}, ${R(r,"script")}: ${u}`,...c].join("; ")}a(fn,"auditWords");function pn(n){
let{since:e,appeared:t,stayed:r,gone:i,first:o,unknown:s,left:d}=n,l=[...o>0?[`${o} in repositories that it had not judged`]:[],...s>0?[`${s} not known, as thei\
r repositories were not read`]:[],...d>0?[`${d} in repositories that are not judged any more`]:[]];return[`Since ${e}: ${t} new, ${r} still there, ${i} gone`,...l].
join(", ").concat(".")}a(pn,"trendWords");function mn({machines:n}){let{hang:e=[],"lost-updates":t=[],refused:r=[],unattachable:i=[]}=n,o=[...r,...i];return[...e.
length>0?[`hangs ${e.length}: ${Le(e)}`]:[],...t.length>0?[`loses updates on ${t.length}: ${Le(t)}`]:[],...o.length>0?[`does not start on ${o.length}: ${Le(o)}`]:
[]].join("; ")}a(mn,"machineWords");function hn(n){return/^[^\n]*?[.!?](?=\s|$)/.exec(n)?.[0]??n.split(`
`,1)[0]??""}a(hn,"firstSentence");import{createHash as Pl}from"node:crypto";var kr=`
:root { color-scheme: light dark; --back: #fff; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --code: #eff1f3;
  --link: #0550ae; --red: #b91c28; --amber: #8a5300; --green: #116329; --added: #dafbe1; --removed: #ffebe9; --head: #e6e6fa; --remark: #fff5ad; --ink: #1f2328;\
 }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --soft: #151b23; --code: #262c36;
  --link: #79b8ff; --red: #ff8182; --amber: #e3b341; --green: #56d364; --added: #12361f; --removed: #4b1a1d; --head: #2d2d52; --remark: #4a4210; --ink: #e6edf3;\
 } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1080px; padding: 24px 16px; background: var(--back); color: var(--text); font: 15px/1.55 system-ui, "DejaVu Sans", sans-serif;\
 }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 19px; margin: 32px 0 10px; overflow-wrap: anywhere; } h3 { font-size: 16px; margin: 0 0 8px; } h4 { fon\
t-size: 14px; margin: 14px 0 4px; }
p, li { overflow-wrap: anywhere; } p { margin: 0 0 10px; } a { color: var(--link); } .dim { color: var(--dim); }
code, pre, .lines, .sequence text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 12.5px; }
code { background: var(--code); border-radius: 4px; padding: 1px 4px; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0 0 12px; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; }
.findings { width: 100%; } .findings th, .findings td { border: 1px solid var(--line); padding: 4px 10px; overflow-wrap: anywhere; } .findings th { background: \
var(--soft); }
.findings th, .findings td { min-width: 13ch; } .findings td:first-child { white-space: nowrap; } .findings.names td:first-child { white-space: normal; } .verdi\
cts, .verdicts ul { overflow-wrap: anywhere; }
.hang, .error, .lost { color: var(--red); } .lost-updates, .warning { color: var(--amber); } .safe { color: var(--green); } .refused, .unattachable { color: var\
(--dim); } .hang, .error, .warning, .note { font-weight: 600; }
.file { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.lines { width: 100%; table-layout: fixed; } .lines > tbody > tr > td { line-height: 20px; padding: 0 8px; } .lines .number { width: 52px; color: var(--dim); te\
xt-align: right; user-select: none; }
.lines .mark { width: 24px; user-select: none; } .lines .source { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.added > td { background: var(--added); } .removed > td { background: var(--removed); } .gap > td { background: var(--soft); color: var(--dim); }
.lines > tbody > .place > td { padding: 0; line-height: 1.5; }
.finding { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: 10px 12px; padding: 12px 14px; background: var(--back); font: 15px\
/1.55 system-ui, "DejaVu Sans", sans-serif; }
.finding { scroll-margin-top: 12px; } .finding.error { border-left-color: var(--red); } .finding.warning { border-left-color: var(--amber); } .finding, .finding\
.error, .finding.warning { color: var(--text); font-weight: 400; }
.finding ul, .finding ol { margin: 0 0 10px; padding-left: 24px; } details { margin: 0 0 10px; } summary { cursor: pointer; font-weight: 600; }
.fix { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin: 0 0 10px; }
.findings div { margin: 0 0 2px; } .findings details { margin: 0; } .line { margin: 0 0 10px; overflow-wrap: anywhere; }
.chips, .finding .chips { display: inline; list-style: none; margin: 0; padding: 0; }
.chips li { display: inline-block; max-width: 100%; border: 1px solid var(--line); border-radius: 10px; background: var(--soft); color: var(--text); font-size: \
13px; line-height: 19px; padding: 0 8px; margin: 1px 0; vertical-align: middle; }
.sequence { display: block; margin: 6px 0 12px; } .sequence.slim { display: none; } .sequence.slim text { font-size: 11px; }
.sequence text { text-anchor: middle; fill: var(--ink); } .sequence .taken text, .sequence .lost text { stroke: var(--back); stroke-width: 3px; paint-order: str\
oke; } .sequence .name text { font-weight: bold; } .sequence .head { fill: var(--head); stroke: var(--dim); }
.sequence .life { stroke: var(--line); } .sequence .remark { fill: var(--remark); stroke: var(--line); } .sequence .arrow { stroke: var(--ink); stroke-width: 1.\
4; } .sequence .tip { fill: var(--ink); }
.sequence .lost .arrow, .sequence .cross { stroke: var(--red); stroke-width: 2; fill: none; } .sequence .lost text { fill: var(--red); }
@media (max-width: 940px) { .sequence.roomy { display: none; } .sequence.slim { display: block; } }
@media (max-width: 760px) { .findings thead { display: none; } .findings, .findings tbody, .findings tr, .findings td { display: block; } .findings tr { border:\
 1px solid var(--line); border-radius: 6px; padding: 6px 2px; margin: 0 0 8px; }
  .findings td { border-width: 0; padding: 2px 10px; } .findings td:first-child { white-space: normal; } .findings td:empty { display: none; } .findings td + td\
::before { content: attr(data-label) ": "; color: var(--dim); } }
@media (max-width: 600px) { body { padding: 12px 8px; } .finding { margin: 8px 4px; padding: 10px; } .finding ul, .finding ol { padding-left: 20px; } .lines > t\
body > tr > td { padding: 0 4px; } .lines > tbody > .place > td { padding: 0; } .lines .number { width: 36px; } .lines .mark { width: 18px; } }
@media print { details { display: block; } .file { overflow: visible; } }
`;var Al={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function b(n){let e=pe(n.replace(/\r\n?/g,`
`)).replace(/[&<>"']/g,t=>Al[t]??"");return Ei(Wt(e,"&#91;"),"&#58;")}a(b,"html");function M(n){return`<code>${b(n)}</code>`}a(M,"code");function P(n){return n.
split(/(`[^`\n]+`)/).map(e=>/^`[^`\n]+`$/.test(e)?M(e.slice(1,-1)):b(e)).join("")}a(P,"sentences");function xt(n){return n.split(/\n+/).filter(e=>e.trim()!=="").
map(e=>`<p>${P(e)}</p>`).join("")}a(xt,"paragraphs");function gn(n,e){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${Pl("sha256").update(kr).digest("base64")}'; base-uri 'none'; form-ac\
tion 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${b(n)}</title>
<style>${kr}</style>
</head>
<body>
${e.filter(r=>r!=="").join(`
`)}
</body>
</html>
`}a(gn,"htmlPage");var vr=6;function Pe(n){return n.length===0?"":`<ul class="chips">${n.map(e=>`<li>${b(e)}</li>`).join(" ")}</ul>`}a(Pe,"chips");function bs(n){if(n.length<=vr+1)
return Pe(n);let e=n.slice(vr);return`${Pe(n.slice(0,vr))} <details><summary>${e.length} more</summary>${Pe(e)}</details>`}a(bs,"fewChips");function yn(n,e,t="f\
indings"){let r=n.map(o=>`<th scope="col">${b(o)}</th>`).join(""),i=e.map(o=>`<tr>${o.map((d,l)=>`<td data-label="${b(n[l]??"")}">${d}</td>`).join("")}</tr>`);return`\
<table class="${t}"><thead><tr>${r}</tr></thead><tbody>${i.join(`
`)}</tbody></table>`}a(yn,"cardTable");function $s(n,e){return`<div class="scroll" role="region" tabindex="0" aria-label="${b(e)}">${n}</div>`}a($s,"wide");var Os=5e3;function xs(n){let{totals:e,tool:t,generated:r,repositories:i,targets:o}=n,s=fn(n);return gn(`bpftrace-guard audit: ${s}`,[`<header><h1>bpftrace-guar\
d audit</h1><p>${b(s)}.</p>${Il(n)}${Ml(o)}</header>`,"<main>",Nl(n),jl(i),Tr("By rule","Rule",e.rules),Tr("Machines that hang","Machine",e.hangs),Tr("Machines \
that lose updates","Machine",e.losses),Hl(n),Ll(i),Wl(i),zl(n),Gl(i),Bl(i),"</main>",`<footer class="dim"><p>bpftrace-guard ${b(t.version)}, ${b(r)}</p></footer\
>`])}a(xs,"renderAuditHtml");var Fl=new Set(["Finding","Rule"]);function Qe(n,e,t){if(t.length===0)return"";let r=Fl.has(e[0]??"")?"findings":"findings names",i=t.
length-Os,o=i>0?`<p>${b(`${i} more are in the JSON of the report.`)}</p>`:"";return`<section><h2>${b(n)}</h2>${yn(e,t.slice(0,Os),r)}${o}</section>`}a(Qe,"table");
function Rs(n,e){return e.length===0?"":`<section><h2>${b(n)}</h2><ul>${e.map(t=>`<li>${t}</li>`).join(`
`)}</ul></section>`}a(Rs,"list");function Il({trend:n}){return n===void 0?"":[pn(n),...n.notes].map(e=>`<p>${P(e)}</p>`).join("")}a(Il,"trendOf");function Ml(n){
let e=n.map(t=>`<li>${M(t)}</li>`).join("");return`<details class="dim"><summary>Judged for ${R(n.length,"target")}, where a repository names no others</summary\
><ul>${e}</ul></details>`}a(Ml,"judgedFor");function Nl({problems:n,repositories:e}){let t=e.filter(({status:r})=>r==="failed");return Rs("Not read",[...n.map(P),
...t.map(r=>`${wn(r)}: ${P(r.why??"")}`)])}a(Nl,"unread");function jl(n){let e=n.filter(t=>t.mistakes.length>0);return Rs("Configurations with mistakes, which w\
ere left out",e.map(t=>`${wn(t)}: ${P(t.mistakes.join(" "))}`))}a(jl,"mistakes");function Hl({repositories:n,tool:e}){let t=n.flatMap(r=>r.findings.map(i=>{let{
severity:o,rule:s,confidence:d,path:l,start:u,message:c,trend:f}=i,p=`<a href="${b(he(s,e.version))}">${M(s)}</a>`,m=f==="new"?" <strong>new</strong>":"",h=mn(i);
return[`<span class="${o}">${o}</span> ${p} ${b(d)}${m}`,Ss(r,l,u.line),`<details><summary>${P(hn(c))}</summary><p>${P(c)}</p></details>${h===""?"":b(h)}`]}));return Qe(
"Findings",["Finding","Where","What"],t)}a(Hl,"findings");function Tr(n,e,t){let r=t.map(({name:i,findings:o,repositories:s})=>[M(i),R(o,"finding"),le(s)]);return Qe(
n,[e,"Findings","Repositories"],r)}a(Tr,"tallies");function Ll(n){let e=n.flatMap(t=>t.ignores.map(r=>[M(r.rule),Ss(t,r.path,r.line),b(r.reason),r.until===void 0?
"without an end":`until ${b(r.until)}`,Dl(r)]));return Qe("Silenced by comments in scripts",["Rule","Where","Reason","Ends","Whose"],e)}a(Ll,"silenced");function Dl({
by:n,since:e,owners:t}){return[...n===void 0?[]:[`by ${b(n)}${e===void 0?"":` on ${b(e)}`}`],...t.length===0?[]:[`owned by ${b(t.join(" "))}`]].join(", ")}a(Dl,
"whose");function Wl(n){let e=n.flatMap(({name:t,accepted:r})=>r.map(({rule:i,path:o,reason:s,until:d,lapsed:l,owners:u})=>[M(i),b(`${t}/${o}`),b(s),l===void 0?
`until ${b(d)}`:P(l),b(u.join(" "))]));return Qe("Accepted by baselines",["Rule","Where","Reason","Ends","Owners"],e)}a(Wl,"accepted");function zl({dismissals:n}){
let e=n.map(({repository:t,pull:r,url:i,finding:o,by:s,reason:d,until:l,lapsed:u})=>[Er(Ye(i),`${t}#${r}`),M(o),b(d),u===void 0?l===void 0?"with its pull reques\
t":`until ${b(l)}`:P(u),b(`@${s}`)]);return Qe("Dismissed in open pull requests",["Pull request","Finding","Reason","Ends","By"],e)}a(zl,"dismissed");function Gl(n){
let e=n.filter(({status:t,scripts:r,findings:i,notes:o})=>t==="judged"&&r+i.length+o.length>0).map(t=>{let{scripts:r,severities:i,unread:o,notes:s,unlisted:d,commit:l=""}=t,
{error:u=0,warning:c=0,note:f=0}=i,p=[R(u,"error"),R(c,"warning"),R(f,"note")],m=[...s,...d>0?[`${d} more findings are counted, and not listed.`]:[]];return[`${wn(
t)} ${M(l.slice(0,12))}`,`${R(r,"script")}: ${[...p,...o>0?[`${o} not judged`]:[]].join(", ")}`,m.map(P).join(" ")]});return Qe("Repositories with scripts",["Re\
pository","Scripts and findings","Notes"],e)}a(Gl,"byRepository");function Bl(n){let e=n.filter(({status:r})=>r==="skipped");if(e.length===0)return"";let t=e.map(
r=>`<li>${wn(r)}: ${P(r.why??"")}</li>`);return`<section><h2>Skipped</h2><details><summary>${le(e.length)}</summary><ul>${t.join(`
`)}</ul></details></section>`}a(Bl,"skipped");function Er(n,e){return n===void 0?b(e):`<a href="${b(n)}">${b(e)}</a>`}a(Er,"anchor");function wn({name:n,url:e}){
return Er(Ye(e),n)}a(wn,"linked");function Ss(n,e,t){return Er(un(n,e,t),`${n.name}/${e}:${t}`)}a(Ss,"place");function _s(n){let{repositories:e,tool:t,totals:r,problems:i,targets:o}=n,s=r.repositories.failed+r.unread+i.length,d=[...i.map(l=>Ar("error",l)),...e.flatMap(ql)];
return fo(t.version,{invocations:[{executionSuccessful:s===0,endTimeUtc:n.generated,...d.length===0?{}:{toolExecutionNotifications:d}}],versionControlProvenance:e.
flatMap(({name:l,url:u,branch:c,commit:f})=>{let p=Ye(u);return p===void 0||f===void 0?[]:[{repositoryUri:p,revisionId:f,branch:c,mappedTo:Cs(`${l}/`)}]}),results:e.
flatMap(l=>l.findings.map(u=>Vl(l,u))),properties:{targets:o}})}a(_s,"renderAuditSarif");function Cs(n){return{uri:Nt(n),uriBaseId:"%SRCROOT%"}}a(Cs,"folder");function Ar(n,e){
return{level:n,message:{text:e}}}a(Ar,"notification");function ql({name:n,status:e,why:t="",mistakes:r}){let i=r.map(o=>Ar("warning",`${n}: ${o}`));return e==="\
judged"?i:[Ar(e==="failed"?"error":"note",`${n}: ${t}`),...i]}a(ql,"notificationsOf");function Vl(n,e){let{rule:t,severity:r,confidence:i,path:o,start:s,end:d,message:l,
machines:u,fingerprint:c,trend:f}=e,p={startLine:s.line,startColumn:s.column,endLine:d.line,endColumn:d.column},m=un(n,o,s.line);return{ruleId:t,ruleIndex:q.indexOf(
t),level:r,message:{text:l},locations:[{physicalLocation:{artifactLocation:Cs(`${n.name}/${o}`),region:p}}],partialFingerprints:{[co]:c},...m===void 0?{}:{hostedViewerUri:m},
...f==="new"||f==="known"?{baselineState:f==="new"?"new":"unchanged"}:{},properties:{confidence:i,machines:u,repository:n.name}}}a(Vl,"resultOf");var ks=ct(Ut(),1);var bn=50;function vs(n,{color:e}){let{bold:t,red:r,yellow:i,dim:o}=ks.default.createColors(e),{repositories:s,totals:d,trend:l,problems:u,dismissals:c}=n,f={error:r,
warning:i,note:o},p=s.filter(({status:g})=>g==="failed"),m=s.flatMap(g=>g.findings.map(y=>({repository:g,finding:y}))),h=a((g,y,w=y.length)=>{if(w===0)return[];
let S=w>bn?[`  ... ${w-bn} more: see --json and --html`]:[];return[t(g),...y.slice(0,bn).map($=>`  ${$}`),...S,""]},"section");return[...h("Not read",[...u,...p.
map(({name:g,why:y=""})=>`${g}: ${y}`)].map(ye)),...h("Configurations with mistakes, which were left out",s.filter(({mistakes:g})=>g.length>0).map(({name:g,mistakes:y})=>ye(
`${g}: ${y.join(" ")}`))),...h("Findings",m.slice(0,bn).map(({repository:g,finding:y})=>{let{severity:w,rule:S,path:$,start:_,message:N,trend:ie}=y,v=ye(`${g.name}\
/${$}:${_.line}`),Z=mn(y)||hn(N),dt=ie==="new"?" (new)":"";return`${v} ${f[w](w)} ${S}${dt}: ${j(Z)}`}),m.length),...h("By rule",Pr(d.rules,"finding")),...h("Ma\
chines that hang",Pr(d.hangs,"finding")),...h("Machines that lose updates",Pr(d.losses,"finding")),...h("Silenced by comments in scripts",s.flatMap(Ul)),...h("A\
ccepted by baselines",s.flatMap(Kl)),...h("Dismissed in open pull requests",c.map(({url:g,finding:y,by:w,reason:S,until:$,lapsed:_})=>{let N=_??($===void 0?"":`\
Until ${$}.`);return ye(`${g} ${y} by ${w}: ${S} ${N}`.trimEnd())})),...l===void 0?[]:[...[pn(l),...l.notes].map(j),""],`${fn(n)}.`,""].join(`
`)}a(vs,"renderAuditText");function Pr(n,e){return n.map(({name:t,findings:r,repositories:i})=>`${ye(t)}: ${R(r,e)} in ${le(i)}`)}a(Pr,"tallied");function Ul({name:n,
ignores:e}){return e.map(({path:t,line:r,rule:i,reason:o,until:s,by:d,owners:l})=>{let u=[...d===void 0?[]:[`by ${d}`],...l.length===0?[]:[`owned by ${l.join(" ")}`]],
c=s===void 0?"without an end":`until ${s}`;return`${ye(`${n}/${t}:${r}`)} ${i}, ${j([...u,c].join(", "))}: ${j(o)}`})}a(Ul,"ignoreRows");function Kl({name:n,accepted:e}){
return e.map(({path:t,rule:r,reason:i,until:o,lapsed:s,owners:d})=>{let l=s??`until ${o}`,u=d.length===0?"":`, owned by ${d.join(" ")}`;return`${ye(`${n}/${t}`)}\
 ${r}, ${j(`${l}${u}: ${i}`)}`})}a(Kl,"acceptedRows");function Ts({name:n,status:e,why:t="",scripts:r,severities:i,unread:o,mistakes:s}){if(e!=="judged")return`${n}\
: ${e}. ${t}`;let{error:d=0,warning:l=0,note:u=0}=i,c=[...d>0?[R(d,"error")]:[],...l>0?[R(l,"warning")]:[],...u>0?[R(u,"note")]:[],...o>0?[`${o} not judged`]:[],
...s.length>0?["a configuration with mistakes"]:[]];return`${n}: ${[R(r,"script"),...c].join(", ")}`}a(Ts,"progressLine");function Es(n){let e={requests:0,troubles:0,limit:void 0};return n.hook.before("request",()=>{e.requests+=1}),n.hook.error("request",t=>{Hn(t)&&(e.limit=ut("The\
 last request",t));let r=si(t);throw(Hn(t)||r===void 0||r>=500)&&(e.troubles+=1),t}),e}a(Es,"watchRequests");async function As(n,{owner:e,repo:t,ref:r},i){let o=new Map;for(let s=0;s<i.length;s+=20){let d=i.slice(s,s+20),l=d.map((m,h)=>`, $p${h}: String!`).join(""),u=d.
map((m,h)=>`b${h}: blame(path: $p${h}) { ...lines }`).join(`
`),c=`query blame($owner: String!, $repo: String!, $commit: GitObjectID!${l}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${u} } } }
    }
    fragment lines on Blame {
      ranges { startingLine endingLine commit { committedDate author { name user { login } } } }
    }`,f=Object.fromEntries(d.map((m,h)=>[`p${h}`,m])),{repository:p}=await n.graphql(c,{owner:e,repo:t,commit:r,...f});for(let[m,h]of d.entries())o.set(h,p?.object?.[`\
b${m}`]?.ranges??[])}return(s,d)=>{let l=o.get(s)?.find(({startingLine:p,endingLine:m})=>p<=d&&d<=m),{author:u,committedDate:c}=l?.commit??{},f=u?.user?`@${u.user.
login}`:u?.name;return f?{by:f,since:(c??"").slice(0,10)}:void 0}}a(As,"readAuthors");var Fr=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],Jl=3*1024*1024,Rt=a(()=>[],"noOwners");function Ps(n){if(n.length>Jl)return Rt;let e=n.split(/\r?\n/).
flatMap(t=>{let[r,...i]=t.trim().match(/(?:\\.|[^\s\\])+/g)??[];if(r===void 0||r.startsWith("#"))return[];let o=i.findIndex(d=>d.startsWith("#")),s=o===-1?i:i.slice(
0,o);return[{matches:Yl(r.replace(/\\(.)/g,"$1")),owners:s}]});return t=>e.findLast(({matches:r})=>r(t))?.owners??[]}a(Ps,"readCodeOwners");function Yl(n){let e=n.
replace(/^\//,"").replace(/\/$/,"").replaceAll("[","[[]"),t=/\/./.test(n),r=t||e.startsWith("**/")?e:`**/${e}`,i=n.endsWith("/"),o=t&&/\/\*$/.test(n),d=[...i?[]:
[r],...o?[]:[`${r}/**`]].map(Ht);return l=>d.some(u=>u(l))}a(Yl,"ownedBy");var Fe=1e3,Fs=2e3;async function Is(n,e,t){let r=Ql(e);if(r!==void 0)return de(e,...r);let{name:i,head:o}=e,[s="",d=""]=i.split("/");try{return await Xl(n,{entry:e,
commit:{owner:s,repo:d,ref:o?.sha??""}},t)}catch(l){let u=l instanceof x?U(l):ut("The repository could not be read",l);return de(e,"failed",u)}}a(Is,"auditRepos\
itory");function Ql({isDisabled:n,isEmpty:e,head:t}){if(n)return["failed","GitHub has disabled this repository, so that nothing in it can be read."];if(e)return[
"skipped","It is empty."];if(t===void 0)return["failed","It has no default branch: set one in its settings."]}a(Ql,"whyUnable");async function Xl(n,{entry:e,commit:t},r){
let i=new Oo(n,t),o=await vo(n,t,t.ref),s=Ms(o,J)?await xo(i,void 0):await $e(void 0),d=r(s),l={...To(o,d.choose),hosts:[]},{files:u,findings:c,notes:f}=await No(
n,{commit:t,contents:i,listing:l},d),p=u.filter($=>$.status==="analysed").filter(({ignored:$})=>$!==void 0),m=await nc(n,p,d,{commit:t,contents:i,blobs:o}),h=[...d.
overruled,...Yt(d),...Ue(l.leftOut),...f,...m.notes],{name:g,url:y,isPrivate:w,head:S}=e;return{name:g,url:y,status:"judged",private:w,...S===void 0?{}:{branch:S.
branch,commit:S.sha},scripts:u.filter(({status:$})=>$==="analysed").length,unread:c.filter(({finding:$})=>fe([$])).length,fails:Ke(c.map(({finding:$})=>$),d),mistakes:d.
mistakes.map(St),notes:[...h,...Zl(u)].slice(0,Fe).map(St),...ec(c),findings:c.slice(0,Fe).map(tc),unlisted:Math.max(0,c.length-Fe),ignores:m.records,accepted:m.
accepted}}a(Xl,"judgeAt");function Ms(n,e){return n===void 0||n.some(({path:t})=>e.includes(t))}a(Ms,"mayHave");function Zl(n){return n.flatMap(e=>e.status==="s\
kipped"?[`${e.path} was skipped: ${e.error}`]:[])}a(Zl,"skippedNotes");function ec(n){let e={},t={},r={},i={},o=a((s,d)=>{s[d]=(s[d]??0)+1},"add");for(let{finding:s}of n){
o(e,s.severity),o(t,s.rule);for(let{target:d,verdict:l}of s.verdicts)l==="hang"&&o(r,d),l==="lost-updates"&&o(i,d)}return{severities:e,rules:t,hangs:r,losses:i}}
a(ec,"countsOf");function tc({finding:n,file:e,lines:t,fingerprint:r}){let{rule:i,severity:o,confidence:s,what:d,verdicts:l}=n,{start:u,end:c}=t.range(n.span),f=a(
p=>l.filter(({verdict:m})=>m===p).map(({target:m})=>m),"on");return{rule:i,severity:o,confidence:s,path:e.path,start:{line:u.line,column:u.column},end:{line:c.line,
column:c.column},message:St(d),machines:Object.fromEntries(xr.map(p=>[p,f(p)]).filter(([,p])=>p.length>0)),fingerprint:r}}a(tc,"findingRecord");function St(n){return n.
length<=Fs?n:`${n.slice(0,Fs).replace(new RegExp("\\p{Surrogate}$","u"),"")} ...`}a(St,"shortened");async function nc(n,e,t,{commit:r,contents:i,blobs:o}){let{baseline:s}=t,
d=s===void 0||s===mt?[]:s.entries;if(e.length+d.length===0)return{records:[],accepted:[],notes:[]};let l=[],u=a(async(y,w,S)=>{try{return await w}catch($){return l.
push(ut(`${y} could not be read`,$)),S}},"orNote"),c=a(()=>{},"nobody"),f=e.map(({path:y})=>y),p=f.length===0?c:await u("Who wrote the ignore comments",As(n,r,f),
c),m=Ms(o,Fr)?await u("CODEOWNERS",rc(i),Rt):Rt,h=e.flatMap(({path:y,text:w,ignored:S=[]})=>{let $=new me(w);return S.map(({rule:_,reason:N,span:ie})=>{let{line:v}=$.
position(ie.start),Z=_i(N);return{rule:_,path:y,line:v,reason:St(N),...Z===void 0?{}:{until:Z},...p(y,v),owners:[...m(y)]}})});h.length>Fe&&l.push(`${h.length-Fe}\
 more ignore comments are not listed.`);let g=d.map(({rule:y,file:w,fingerprint:S,reason:$,until:_})=>{let N=tn({rule:y,file:w,fingerprint:S,reason:$,until:_},t);
return{rule:y,path:w,fingerprint:S,reason:St($),until:_,...N===void 0?{}:{lapsed:N},owners:[...m(w)]}});return{records:h.slice(0,Fe),accepted:g.slice(0,Fe),notes:l}}
a(nc,"readExcuses");async function rc(n){let t=(await Promise.all(Fr.map(r=>n.entry(r)))).find(r=>r?.kind==="file");return t?.kind==="file"&&t.text.status==="re\
adable"?Ps(t.text.text):Rt}a(rc,"ownersAt");var ic=4,Ns=5;async function js(n,e,{entries:t,settle:r,done:i}){let o=t.values(),s=0,d,l=a(async()=>{for(let u of o){let c=e.troubles,f=d===void 0?await Is(n,u,
r):void 0,p=e.troubles>c;d??=e.limit;let m=p&&(f?.status!=="judged"||f.unread>0);s=m?s+1:0,s>=Ns&&(d??=`GitHub gave no usable answer for ${Ns} repositories.`),f===
void 0||m&&d!==void 0?await i(de(u,"failed",`It was not read. ${d??""}`.trim()),!1):await i(f,f.status==="judged"&&!p)}},"work");return await Promise.all(Array.
from({length:ic},l)),d}a(js,"auditRepositories");import{createHash as ac}from"node:crypto";var Ds=`fragment facts on Repository {
  nameWithOwner url isArchived isDisabled isEmpty isFork isPrivate defaultBranchRef { name target { oid } }
}`;function Ws({nameWithOwner:n,defaultBranchRef:e,...t}){let{url:r,isArchived:i,isDisabled:o,isEmpty:s,isFork:d,isPrivate:l}=t,u=e?.target?{branch:e.name,sha:e.
target.oid}:void 0;return{name:n,url:r,isArchived:i,isDisabled:o,isEmpty:s,isFork:d,isPrivate:l,head:u}}a(Ws,"entryOf");var Hs=2e3,oc=`query repositories($owner\
: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...facts }
    }
  }
}
${Ds}`;async function zs(n,e){let t=[],r=[],i=null;for(let o=0;o<Hs;o++){let{data:s,problems:d}=await Bs(n,oc,{owner:e,after:i}),l=s.repositoryOwner?.repositories;
if(l===void 0)return;if(l.nodes===null)throw new Error("GitHub does not tell which repositories there are.");for(let u of l.nodes)u!==null?t.push(Ws(u)):r.push(
{name:`${e}/?`,why:d[0]?.message??"The token may not see it."});if(!l.pageInfo.hasNextPage)return{entries:t,hidden:r};if(i=l.pageInfo.endCursor,i===null)throw new Error(
"GitHub does not tell where the next page of repositories starts.")}throw new Error(`GitHub lists more than ${Hs*100} repositories of ${e}.`)}a(zs,"listReposito\
ries");var Ls=100;async function Gs(n,e){let t=[],r=[];for(let i=0;i<e.length;i+=Ls){let o=e.slice(i,i+Ls),s=o.map((p,m)=>`$o${m}: String!, $n${m}: String!`).join(
", "),d=o.map((p,m)=>`r${m}: repository(owner: $o${m}, name: $n${m}) { ...facts }`).join(`
`),l=Object.fromEntries(o.flatMap((p,m)=>{let[h="",g=""]=p.split("/");return[[`o${m}`,h],[`n${m}`,g]]})),u=`query named(${s}) { ${d} }
${Ds}`,{data:c,problems:f}=await Bs(n,u,l);for(let[p,m]of o.entries()){let h=c[`r${p}`],g=f.find(({field:y})=>y===`r${p}`)?.message??"GitHub gave no reason.";h?
t.push(Ws(h)):r.push({name:m,why:`It does not exist, or the token may not see it. GitHub said: ${g}`})}}return{entries:t,hidden:r}}a(Gs,"findRepositories");async function Bs(n,e,t){
try{return{data:await n.graphql(e,t),problems:[]}}catch(r){let i=ai(r);if(i===void 0||!sc(i.data))throw r;return{data:i.data,problems:i.problems}}}a(Bs,"ask");function sc(n){
return typeof n=="object"&&n!==null}a(sc,"isAnswer");async function qs(n,e){let t=new Map,r=await Ln("The repositories",Gs(n,e.names));for(let d of r.entries)t.set(_t(d),{entry:d,isNamed:!0});for(let{name:d,why:l}of r.
hidden)t.set(_t({name:d}),{record:de({name:d},"failed",l)});for(let d of e.owners){let l=await Ln(`The repositories of ${d}`,zs(n,d));if(l===void 0)throw new x(
"usage",`GitHub knows no organisation or person ${JSON.stringify(d)}, or the token may not see it.`);if(l.entries.length+l.hidden.length===0)throw new x("usage",
`The token sees no repository of ${d}.`);for(let u of l.entries)t.has(_t(u))||t.set(_t(u),{entry:u,isNamed:!1});for(let[u,{name:c,why:f}]of l.hidden.entries())t.
set(`${_t({name:c})} ${u}`,{record:de({name:`${c}${u+1}`},"failed",f)})}let i=e.exclude.map(d=>Ht(d.toLowerCase())),o=[],s=[];for(let[d,l]of t){if(!lc(d,e.part))
continue;if("record"in l){s.push(l.record);continue}let{entry:u,isNamed:c}=l,p=i.some(m=>m(d))?"It is left out by --exclude.":c?void 0:dc(u,e);p===void 0?o.push(
u):s.push(de(u,"skipped",p))}return{entries:o,others:s}}a(qs,"chooseRepositories");function _t({name:n}){return n.toLowerCase()}a(_t,"keyOf");function dc({isArchived:n,
isFork:e},{archived:t,forks:r}){if(n&&!t)return"It is archived: --archived judges it too.";if(e&&!r)return"It is a fork: --forks judges it too."}a(dc,"whyLeftOu\
t");function lc(n,e){return e===void 0?!0:ac("sha256").update(n).digest().readUInt32BE(0)%e.of===e.index-1}a(lc,"isInPart");var cc={wait:6e4,bytes:128*1024*1024,unanswered:50,requests:Number.POSITIVE_INFINITY};async function Vs({token:n,userAgent:e,pause:t,selection:r,settle:i,dismissals:o,
today:s,kept:d},l){oi();let{connect:u,readDismissals:c}=await import("./remote-CQ7IFSPV.js"),f=u(n,e,l,{...cc,pause:t}),p=Es(f),{entries:m,others:h}=await qs(
f,r),g=m.flatMap(({name:v,head:Z})=>{let dt=d.get(v.toLowerCase());return dt!==void 0&&dt.commit===Z?.sha?[dt]:[]}),y=new Set(g.map(({name:v})=>v)),w=m.filter(({
name:v})=>!y.has(v));l.begin(m.length,g.length);let S=[...h,...g],$=await js(f,p,{entries:w,settle:i,done:a((v,Z)=>(S.push(v),l.done(v,Z)),"done")}),_=o&&$===void 0,
N=_?await c(f,m.map(({name:v})=>v),s):{dismissals:[],problems:[]},ie=[...$===void 0?[]:[`The audit ended early. ${$}`],...o&&!_?["Dismissals were not looked for\
."]:[],...N.problems];return{repositories:S,dismissals:N.dismissals,problems:ie,requests:p.requests}}a(Vs,"runAudit");import{createReadStream as uc}from"node:fs";import{lstat as fc,open as pc,rename as mc}from"node:fs/promises";async function*Us(n){let e="";try{for await(let t of uc(n,{encoding:"utf8"})){let r=`${e}${String(t)}`.split(`
`);e=r.pop()??"",yield*r.map(It).filter(i=>i!==void 0)}}catch(t){if(I(t)!=="ENOENT")throw t}}a(Us,"readJournal");var $n=class n{static{a(this,"Journal")}#t;#e=Promise.
resolve();constructor(e){this.#t=e}static async start(e,t){if((await fc(e).catch(s=>{if(I(s)!=="ENOENT")throw s}))?.isFile()===!1)throw new ne("it is not a regu\
lar file");let i=`${e}.new`,o=await pc(i,"w");try{let s=new n(o);for(let d of t)await s.add(d);return await mc(i,e),s}catch(s){throw await o.close(),s}}add(e){let t=this.#e.
then(()=>this.#t.appendFile(`${JSON.stringify(e)}
`));return this.#e=t.catch(()=>{}),t}close(){return this.#t.close()}};import{realpath as na,stat as _c}from"node:fs/promises";import et from"node:path";async function Xe(n,e){let t=new Map;for await(let{id:r,bytes:i}of Js(n,e))i!==void 0&&t.set(r,i);return t}a(Xe,"readBlobs");async function Ks(n,e){let t=new Map;
for await(let{id:r,bytes:i}of Js(n,e))t.set(r,i===void 0?await On(r,e):Buffer.from(i.subarray(0,Qn)));return t}a(Ks,"readBlobStarts");async function*Js(n,e){if(n.
length===0)return;let t=(await L(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,{input:`${n.join(`
`)}
`})).toString("utf8").split(`
`).map(s=>s.split(" ")),r=t.find(([,s])=>s==="missing");if(r!==void 0)throw new A(`The repository lacks the object ${r[0]}. In a partial clone, run "git fetch -\
-refetch --no-filter", else "git fsck".`);let i=t.flatMap(([s="",d])=>s===""?[]:[{id:s,size:Number(d)}]);for(let{id:s,size:d}of i)d>te&&(yield{id:s,bytes:void 0});
let o=i.filter(({size:s})=>s<=te);for(let s of hc(o)){let d=await L(["cat-file","--batch"],e,{input:`${s.join(`
`)}
`}),l=0;for(let u of s){let c=d.indexOf(`
`,l),f=Number(/^[0-9a-f]+ blob (\d+)$/.exec(d.toString("latin1",l,c))?.[1]);if(c===-1||Number.isNaN(f))throw new A(`git cannot read the object ${u}. Run "git fs\
ck".`);yield{id:u,bytes:d.subarray(c+1,c+1+f)},l=c+1+f+1}}}a(Js,"eachBlob");function*hc(n){let e=[],t=0;for(let{id:r,size:i}of n)e.length>0&&t+i>gc&&(yield e,e=
[],t=0),e.push(r),t+=i;e.length>0&&(yield e)}a(hc,"portionsOf");var gc=16*1024*1024;function On(n,e,t=Qn){return L(["cat-file","blob",n],e,{most:t})}a(On,"readB\
lobStart");var xn=class{static{a(this,"BlobQueue")}#t;#e=[];constructor(e){this.#t=e}read(e){return new Promise((t,r)=>{this.#e.push({id:e,done:t,failed:r}),this.#e.length===
1&&setImmediate(()=>this.#i())})}async#i(){let e=this.#e;this.#e=[];try{let t=await this.#t([...new Set(e.map(({id:r})=>r))]);for(let{id:r,done:i}of e)i(t.get(r))}catch(t){
for(let{failed:r}of e)r(t)}}},Ze=class{static{a(this,"CommitTree")}#t;#e;#i;#n;#s;constructor(e,t){this.#t=e,this.#e=t,this.#n=new xn(r=>Xe(r,t)),this.#s=new xn(
r=>Ks(r,t))}async look(e){try{return await this.#r(e)}catch(t){if(t instanceof A)return{...G(`git: ${t.message}`),failed:!0};throw t}}async#r(e){if(Ui(e))return G(
Di);let{files:t,folders:r}=await this.#o(),i=e;for(let o=0;o<=Ki;o++){let s=r.get(i);if(s!==void 0)return{kind:"folder",names:s};let d=t.get(i);if(d===void 0)return G(
i===e?ht:Yi(i));if(d.mode===Ee)return G(zi);let l=await this.#n.read(d.id);if(d.mode!==ze){let c=Vi(l===void 0?wt():We(l));return c.kind==="text"&&i!==e?{...c,at:i}:
c}let u=l===void 0?void 0:Ji(i,l.toString("utf8"));if(u===void 0)return G(Wi);i=u}return G(zt)}async fromRoot(e){return e}async list(){try{let{files:e}=await this.#o();
return Qi([...e].map(([t,{mode:r}])=>({path:t,mode:r})))}catch(e){if(e instanceof A)return{message:e.message};throw e}}async runsBpftrace(e){try{let t=(await this.#o()).
files.get(e),r=t===void 0?void 0:await this.#s.read(t.id);return r!==void 0&&De(e,r)}catch(t){if(t instanceof A)return;throw t}}#o(){return this.#i??=this.#a(),
this.#i}async#a(){let e=await L(["ls-tree","-r","-z","--full-tree",this.#t],this.#e),t=new Map,r=new Map;for(let i of e.toString("utf8").split("\0")){let[,o,s,d]=/^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.
exec(i)??[];if(o===void 0||s===void 0||d===void 0)continue;t.set(d,{mode:o,id:s});let l=d.split("/"),u=l.pop()??"";for(let c=l.length;c>0;c--){let f=l.slice(0,c).
join("/"),p=r.get(f),m=p??[];if(p===void 0&&r.set(f,m),c===l.length&&o!==Ee&&m.push(u),p!==void 0)break}}return{files:t,folders:r}}};async function Qs(n,e){let{base:t,head:r}=bc(n),i=await Ys(t,e),o=await Ys(r,e),s=await xc(n,i,o,e);return{baseSha:i,headSha:o,mergeBase:s}}a(Qs,"resolveRange");
async function Xs({headSha:n,mergeBase:e},t,r=Ve){let{files:i,...o}=await Rc(e,n,t);return{...await Sc(i,t,r,new Ze(n,t)),...o,unnamed:yc(i,t)}}a(Xs,"readGitCha\
nge");function yc(n,e){let t=n.filter(({path:i,mode:o})=>o!==ze&&o!==Ee&&!oe(i)),r=a(i=>({...i.previousPath===void 0?{}:{previousPath:i.previousPath},mayBeScript:Bi(
i.path)==="unknown"&&!Vt(i.path),hunks:a(async()=>ta(i,await wc(i.newBlob,e),e),"hunks")}),"shown");return new Map(t.map(i=>[i.path,r(i)]))}a(yc,"unnamedAmong");
async function wc(n,e){let t=(await Xe([n],e)).get(n);return t===void 0?"":new TextDecoder().decode(t)}a(wc,"textOf");async function Mr(n,e,t){let r=(await L(["\
ls-tree","-z","--full-tree",n,"--",e],t)).toString("utf8");if(r==="")return;let i=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(r)?.[1];if(i===void 0)throw new A(`${e}\
 is not a regular file at ${n}. Make it one.`);let o=(await Xe([i],t)).get(i);if(o===void 0)throw new A(`${e} is too large at ${n}.`);return new TextDecoder("ut\
f-8",{ignoreBOM:!0}).decode(o)}a(Mr,"readAtCommit");function bc(n){let e=/\.{2,3}/.exec(n);if(e===null)throw new A(`"${n}" is not a range. Write it as BASE..HEA\
D, for example main..HEAD.`);let t=n.slice(0,e.index)||"HEAD",r=n.slice(e.index+e[0].length)||"HEAD";return{base:t,head:r}}a(bc,"splitRange");async function Ys(n,e){
if(n.startsWith("-"))throw new A(`"${n}" is not a commit: a name cannot start with "-".`);if(await L(["rev-parse","--git-dir"],e).catch(r=>{if(!(r instanceof A&&
r.status===128))throw r})===void 0)throw new A("This folder is in no git repository that git may read. Run the command inside one; name a bare one by GIT_DIR.");
try{return(await L(["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`],e)).toString("utf8").trim()}catch(r){throw!(r instanceof A)||r.status===
void 0?r:new A(`The repository has no commit "${n}". ${await $c(n,e)}`)}}a(Ys,"commit");var Ir=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;async function $c(n,e){let t=await Zs(
e);if(t===void 0||!Ir.test(t))return"Check the name.";let r=n.startsWith(`${t}/`)?n.slice(t.length+1):void 0;if(r===void 0&&await Oc(`refs/remotes/${t}/${n}`,e))
return`Write "${t}/${n}", which it has.`;let i=`git fetch ${await ea(e)?"--unshallow ":""}`;if(r!==void 0&&Ir.test(r))return`Check the name. If ${t} has this br\
anch, fetch it: ${i}${t} +refs/heads/${r}:refs/remotes/${n}`;let o=`Check the name. If ${t} has it, fetch what this clone left out: ${i}--tags ${t} '+refs/heads\
/*:refs/remotes/${t}/*'`;return Ir.test(n)&&!/^[0-9a-f]{4,64}$/.test(n)?`${o}. If it is a branch, write "${t}/${n}".`:o}a($c,"remedyFor");async function Zs(n){let e=(await L(
["remote"],n)).toString("utf8").trim().split(`
`);return e.includes("origin")?"origin":e[0]||void 0}a(Zs,"remoteOf");async function Oc(n,e){try{return await L(["rev-parse","--verify","--quiet","--end-of-opti\
ons",`${n}^{commit}`],e),!0}catch(t){if(t instanceof A&&t.status===1)return!1;throw t}}a(Oc,"has");async function ea(n){return(await L(["rev-parse","--is-shallo\
w-repository"],n)).toString("utf8").trim()==="true"}a(ea,"isShallow");async function xc(n,e,t,r){try{return(await L(["merge-base",e,t],r)).toString("utf8").trim()}catch(i){
if(!(i instanceof A)||i.status!==1)throw i;let o=await ea(r)?await Zs(r):void 0,s=o===void 0?"Their histories have nothing in common.":`Fetch it first: git fetc\
h --unshallow ${o}`;throw new A(`The two sides of ${n} have no common ancestor here. ${s}`)}}a(xc,"commonAncestor");async function Rc(n,e,t){let i=(await L(["di\
ff-tree","-r","--raw","-z","-M","-l1000","--no-abbrev","--no-relative",n,e],t)).toString("utf8").split("\0"),o=[],s=[],d=new Map;for(let l=0;l<i.length;){let u=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.
exec(i[l]??"");if(u===null)break;let[,c,f="",p="",m="",h]=u,g=h==="R",y=g?i[l+1]:void 0,w=i[l+(g?2:1)]??"";l+=g?3:2,s.push(w),(g||h==="D")&&d.set(y??w,w),h!=="D"&&
o.push({path:w,mode:f,newBlob:m,...c==="000000"?{}:{oldBlob:p},...y===void 0?{}:{previousPath:y}})}return{files:o,changedPaths:s,removed:d}}a(Rc,"listFiles");async function Sc(n,e,t,r){
let i=n.filter(({mode:u})=>u!==ze&&u!==Ee),o=await Xe([...new Set(i.map(({newBlob:u})=>u))],e),s=[],d=[],l=0;for(let u of n){let{path:c,previousPath:f,newBlob:p,
mode:m}=u;if(m===Ee)continue;let h=m===ze,g=o.get(p),y=g??(h||oe(c)?Buffer.of():await On(p,e)),w=oe(c)||De(c,y),S=t(c),$=!w&&g!==void 0&&gt(c,S);if($?!yt(c,g):!Kt(
S,w)){w?l++:g===void 0&&!h&&gt(c,S)&&Gt(c,y)&&(yt(c,await On(p,e,te))?s.push({...wt(),path:c}):d.push(c));continue}if(h){s.push(await Eo(c,t,r));continue}let _=g===
void 0?wt():We(g);if(_.status!=="readable")s.push({..._,path:c});else{let N=await ta(u,_.text,e),ie={...f===void 0?{}:{previousPath:f},...$?{host:"found"}:{}};s.
push({..._,path:c,...ie,hunks:N})}}return{scripts:s,leftOut:l,notes:Bt(d,qt)}}a(Sc,"readScripts");async function ta({oldBlob:n,newBlob:e},t,r){if(n===e)return[];
if(n===void 0){let o=t.split(`
`).length-(t.endsWith(`
`)?1:0);return[{newStart:1,newLines:o,added:Array.from({length:o},(s,d)=>d+1)}]}let i=await L(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--inte\
r-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",n,e]),r);return ko(i.toString("utf8"))}a(ta,"readHun\
ks");var ra=new Set(["ENOENT","ENOTDIR"]);async function Ct(n){return n===void 0?Cc():tt(n)}a(Ct,"configurationOnDisk");async function Cc(){for(let n of await Tc(process.
cwd())){let e=[];for(let i of J){let o=et.join(n,i);await sa(o)&&e.push(et.relative(process.cwd(),o))}let[t,...r]=e;if(r.length>0)return{ok:!1,message:nr(e.map(
se))};if(t!==void 0)return tt(t,n)}}a(Cc,"findConfiguration");async function tt(n,e=process.cwd()){let t=se(n);try{let r=oa(await z(n,Nr(tr)),tr);return{ok:!0,path:t,
text:r,root:e,beside:kc(e)}}catch(r){let i=I(r)==="ENOENT"?"there is no such file. Check the path":Ec(r);return{ok:!1,message:`The configuration ${t} cannot be \
read: ${i}.`}}}a(tt,"readConfigurationFile");async function ia(n){try{let e=[];for(let t of J){let r=await Mr(n,t,process.cwd()),i=`${n.slice(0,12)}:${t}`;r!==void 0&&
e.push({ok:!0,path:i,text:r,beside:vc(n)})}return e.length<2?e[0]:{ok:!1,message:nr(e.flatMap(t=>t.ok?[t.path]:[]))}}catch(e){if(e instanceof A)return{ok:!1,message:`\
The configuration cannot be read: ${e.message}`};throw e}}a(ia,"configurationAtCommit");function kc(n){return async e=>{try{let t=await na(n),r=await na(et.join(
t,e));return Zt(r,t)?{kind:"text",text:oa(await wo(r,Nr(Yn)),Yn)}:G("it leads out of the folder that the configuration is for")}catch(t){return t instanceof ne?
G(t.message):ra.has(I(t))?G(ht):G(t instanceof TypeError?"it is not UTF-8":`it cannot be read (${U(t)})`)}}}a(kc,"besideOnDisk");function vc(n){return async e=>{
try{let t=await Mr(n,e,process.cwd());return t===void 0?G(`${ht} at ${n.slice(0,12)}`):{kind:"text",text:t}}catch(t){if(t instanceof A)return G(t.message.replace(
/\.$/,""));throw t}}}a(vc,"besideAtCommit");function Nr(n){return n*3}a(Nr,"bytesFor");function oa(n,e){return new TextDecoder("utf-8",{fatal:n.length<=Nr(e)}).
decode(n)}a(oa,"startOf");async function Tc(n){let e=[];for(let t=n;;t=et.dirname(t)){if(e.push(t),await sa(et.join(t,".git")))return e;if(t===et.dirname(t))return[
n]}}a(Tc,"foldersUpToRoot");async function sa(n){return _c(n).then(()=>!0,e=>!ra.has(I(e)))}a(sa,"exists");function Ec(n){return n instanceof TypeError?"it is n\
ot UTF-8":U(n)}a(Ec,"reasonOf");var T={clean:0,findings:1,wrongUse:2,notJudged:3};function F(n,e,{stderr:t}){t.write(`bpftrace-guard: ${n}: ${j(e)}
`)}a(F,"say");var Ac=40;function ce({stdout:n}){let{isTTY:e,columns:t}=n;return e===!0&&t?Math.max(Ac,t):Ge}a(ce,"widthOf");var Pc=[{variable:"TERM_PROGRAM",value:/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/},
{variable:"TERM",value:/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/},{variable:"VTE_VERSION",value:/^(?:[5-9]\d{3}|\d{5,})$/},{variable:"WT_SESSION",value:/./},
{variable:"KONSOLE_VERSION",value:/^(?:2[0-9]|[3-9]\d)\d{4}$/}];function aa(n,e){let{FORCE_HYPERLINK:t}=n;return t?t!=="0"&&t!=="false":!e||n.CI||n.TERM==="dumb"?
!1:Pc.some(({variable:r,value:i})=>i.test(n[r]??""))}a(aa,"takesLinks");function xe(n,e,t){return n!==void 0?n:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&
e.FORCE_COLOR!=="false":t&&e.TERM!=="dumb"}a(xe,"wantsColor");async function da(n,e,t){let r=e.since===void 0?void 0:await Dc(e.since),i=e.merge===!0?await Lc(n,t):await Mc(n,e,t),o=ls(i,r),s=Ic(o),d=xe(e.color,t.env,t.stdout.
isTTY===!0);return(e.quiet!==!0||s!==T.clean)&&t.stdout.write(vs(o,{color:d})),[await jr(e.json,()=>we(o),t),await jr(e.sarif,()=>_s(o),t),await jr(e.html,()=>xs(
o),t)].includes(!1)?T.wrongUse:s}a(da,"audit");function Ic({totals:n,problems:e,repositories:t}){return n.repositories.failed+n.unread+e.length>0?T.notJudged:t.
some(({fails:i,mistakes:o})=>i||o.length>0)?T.findings:T.clean}a(Ic,"statusOf");async function jr(n,e,t){if(n===void 0)return!0;let r=await en(n,e());return r!==
void 0&&F("error",`The report cannot be written to ${n} (${r}).`,t),r===void 0}a(jr,"write");async function Mc(n,e,t){let{org:r=[],exclude:i=[],archived:o=!1,forks:s=!1,
part:d,quiet:l}=e,u=e.list===void 0?[]:await jc(e.list,t),c={owners:r,names:[...n.map($=>la($)),...u]};if(c.owners.length+c.names.length===0)throw new x("usage",
"Name an organisation with --org, or repositories as OWNER/NAME.");let f=t.env.GITHUB_TOKEN||t.env.GH_TOKEN;if(!f)throw new x("usage","There is no token: set GI\
THUB_TOKEN or GH_TOKEN to one that may read the contents of the repositories.");let{settle:p,settings:m,targets:h}=await Nc(e,t),g=await Lr.open(e.resume,m),[y,
w]=[0,0],S=await Vs({token:f,userAgent:`bpftrace-guard/${t.version}`,pause:e.longestWait,selection:{...c,exclude:i,archived:o,forks:s,part:d},settle:p,dismissals:e.
dismissals,today:new Date().toISOString().slice(0,10),kept:g.kept},{info:a($=>F("note",$,t),"info"),begin:a(($,_)=>{if([y,w]=[_,$],l===!0)return;let N=_===0?"":
`, of which ${_} were judged before`;F("note",`${le($)} to judge${N}.`,t)},"begin"),done:a(async($,_)=>{y+=1,_&&await g.add($),l!==!0&&F("note",`${y} of ${w}: ${Ts(
$)}`,t)},"done")});return await g.close(),{...S,...d===void 0?{}:{part:d},problems:[...S.problems,...g.problems],toolVersion:t.version,generated:new Date().toISOString(),
settings:m,targets:h}}a(Mc,"judged");async function Nc({policy:n,target:e,failOn:t,minConfidence:r},{version:i,env:o}){let s=n===void 0?void 0:await tt(n),d=s===
void 0?void 0:await $e(s),l={from:"command line",targets:e,failOn:t,minConfidence:r},u=await cn(e,o),c=a(g=>Jt({inputs:l,repository:g,organisation:d,host:u}),"s\
ettle"),{targets:f}=c(await $e(void 0)),p=[...d?.ownTargets??[]],m=JSON.stringify([i,f,t,r,s?.ok===!0?s.text:"",p]),h=Fc("sha256").update(m).digest("hex").slice(
0,16);return{settle:c,settings:h,targets:f.map(({name:g})=>g)}}a(Nc,"settling");var Hr=400*1024*1024;async function jc(n,{stdin:e}){return(n==="-"?await Hc(e):await ua(
n)).split(/\r?\n/).map(r=>r.replace(/#.*/,"").trim()).flatMap((r,i)=>r===""?[]:[la(r,`${n}:${i+1}: `)])}a(jc,"readNames");async function Hc(n){let e=[];for await(let t of n)
e.push(Buffer.from(t));return Buffer.concat(e).toString("utf8")}a(Hc,"readStream");function la(n,e=""){if(/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(n))return n;throw new x(
"usage",`${e}${JSON.stringify(n)} is no repository: write it as OWNER/NAME.`)}a(la,"repositoryName");async function Lc(n,e){let t=[];for(let i of n)t.push({file:i,
report:await ca(i,ds)});let r=rs(t,new Date().toISOString());if(typeof r=="string")throw new x("usage",r);return{...r,toolVersion:e.version}}a(Lc,"merged");function Dc(n){
return ca(n,ss)}a(Dc,"readPrevious");async function ca(n,e){let t=e.safeParse(It(await ua(n)));if(t.success)return t.data;throw new x("usage",`${n} is no report\
 of an audit, as --json writes one.`)}a(ca,"readReport");async function ua(n){try{let e=await z(n,Hr);if(e.length>Hr)throw new x("usage",`${n} has more than ${Hr/
1024/1024} MiB.`);return e.toString("utf8")}catch(e){throw e instanceof x?e:new x("usage",`${n} cannot be read: ${V(e)}.`)}}a(ua,"readText");var Wc=E({settings:O(),
at:di(),record:ln}),zc=1440*60*1e3,Lr=class n{static{a(this,"Memory")}kept;problems=[];#t;#e;constructor(e,t,r){this.kept=e,this.#t=t,this.#e=r}static async open(e,t){
if(e===void 0)return new n(new Map,t,void 0);let r=[];try{for await(let s of Us(e)){let d=Wc.safeParse(s);d.success&&Date.now()-d.data.at<zc&&r.push(d.data)}let i=r.
filter(s=>s.settings===t),o=new Map(i.map(({record:s})=>[s.name.toLowerCase(),s]));return new n(o,t,await $n.start(e,r))}catch(i){throw new x("usage",`${e} cann\
ot be used to resume from: ${V(i)}.`)}}async add(e){try{await this.#e?.add({settings:this.#t,at:Date.now(),record:e})}catch(t){if(this.problems.length>0)return;
this.problems.push(`What was judged could not be kept to resume from: ${V(t)}.`)}}async close(){await this.#e?.close()}};import Qu from"node:path";var Gc=90;function Dr(n,e){let t=[n,...n.also===void 0?[]:[n.also]].flatMap(({expires:r})=>r??[]);return Ri(e,Math.min(Gc,...t))}a(Dr,"usualEnd");async function fa(n,{
files:e,judged:t,settings:r,tree:i},o,s){let d=new Map(n.map(m=>[`${m.file}\0${rr(m)}`,m])),l=new Map,u=new Map,c=0;for(let m of K(e)){let h=await i.fromRoot(m.
path),g=eo([m]);for(let y of m.findings){let w={file:h??"",rule:y.rule,fingerprint:g.get(y)??"",...o},S=`${w.file}\0${rr(w)}`,$=d.get(S);if($!==void 0&&tn($,r)===
void 0)l.set(S,$);else if(Ke([y],r)){let _=h===void 0?`${m.path} is outside of the folder that the configuration is for.`:Si(w.rule,w.reason,r.suppressions,w.until);
_!==void 0?u.set(`${w.rule}: ${_}`,(u.get(`${w.rule}: ${_}`)??0)+1):(l.set(S,w),c+=1)}}}let f=new Set(await Promise.all(t.map(m=>i.fromRoot(m))));for(let[m,h]of d){
let g=s?!f.has(h.file)||r.forFile(h.file).rules[h.rule]==="off":!0;!l.has(m)&&g&&!await i.isGone(h.file)&&l.set(m,h)}let p=l.size-c;return{entries:[...l.values()],
added:c,kept:p,removed:[...d.keys()].filter(m=>!l.has(m)).length,refused:[...u].map(([m,h])=>`${R(h,"finding")} cannot be accepted. ${m}`)}}a(fa,"planBaseline");import{randomBytes as Bc}from"node:crypto";import{unlinkSync as qc}from"node:fs";import{access as Vc,constants as Uc,link as Kc,lstat as Jc,open as pa,rename as Yc,
unlink as ma}from"node:fs/promises";import nt from"node:path";async function Rn(n,e,t){try{return await Xt(nt.dirname(n),async r=>{let i=r(nt.basename(n)),o=await Jc(i);return o.isFile()?(await Vc(i,Uc.W_OK),ya(r,Qc,async(s,d)=>(await d.
writeFile(t),await Zc(d,o),await d.chmod(o.mode&4095),await d.sync(),await ga(i,e)?(await Yc(s,i),await ba(r(".")),{ok:!0}):vt("It changed while it was being fi\
xed, so it is left alone. Run the command again.")))):vt("It is not a regular file, so it is not written.")})}catch(r){return vt(`It cannot be written: ${V(r)}.\
 It is as it was.`)}}a(Rn,"replaceFile");async function Sn(n,e){try{return await ga(n,e)?"the same":"something else"}catch(t){if(I(t)==="ENOENT")return"nothing";
throw t}}a(Sn,"occupantOf");async function _n(n,e){try{return await Xt(nt.dirname(n),async t=>{let r=t(nt.basename(n)),i=await Sn(r,e);return i==="the same"?{ok:!0,
created:!1}:i==="something else"?vt(`${n} already exists with other content.`):ya(t,Xc,async(o,s)=>(await s.writeFile(e),await s.sync(),await Kc(o,r),await ba(t(
".")),{ok:!0,created:!0}))})}catch(t){return vt(`${n} cannot be created: ${V(t)}.`)}}a(_n,"createFile");async function ha(n){await Xt(nt.dirname(n),e=>ma(e(nt.basename(
n))))}a(ha,"removeCreated");async function ga(n,e){let t=Buffer.from(e);try{let r=await go(n);try{return(await yo(r,t.length)).equals(t)}finally{await r.close()}}catch(r){
if(r instanceof ne)return!1;throw r}}a(ga,"holds");var Qc=384,Xc=438,kt=new Set,Wr=["SIGINT","SIGTERM","SIGHUP"];async function ya(n,e,t){let r=n(`.bpftrace-gua\
rd-${Bc(6).toString("hex")}.tmp`);if(kt.size===0)for(let i of Wr)process.on(i,zr);kt.add(r);try{let i=await pa(r,"wx",e);try{return await t(r,i)}finally{await i.
close()}}finally{if(await ma(r).catch(wa),kt.delete(r),kt.size===0)for(let i of Wr)process.off(i,zr)}}a(ya,"withTemporary");function zr(n){if(!(process.listenerCount(
n)>1)){for(let e of kt)try{qc(e)}catch(t){wa(t)}for(let e of Wr)process.off(e,zr);process.kill(process.pid,n)}}a(zr,"stop");function wa(n){if(I(n)!=="ENOENT")throw n}
a(wa,"ignoreAbsent");async function Zc(n,{uid:e,gid:t}){let r=await n.stat();if(!(r.uid===e&&r.gid===t))try{await n.chown(process.getuid?.()===0?e:r.uid,t)}catch(i){
if(I(i)!=="EPERM"||process.getuid?.()===0)throw i}}a(Zc,"keepOwner");async function ba(n){let e=await pa(n).catch(()=>{});await e?.sync().catch(()=>{}),await e?.
close()}a(ba,"flushFolder");function vt(n){return{ok:!1,message:n}}a(vt,"refused");import{lstat as eu,mkdir as tu}from"node:fs/promises";import $a from"node:path";async function Tt(n,e,t){let r=e.split("/").slice(0,-1),i=n;try{for(let o of r)if(i=$a.join(i,o),!await nu(i))return{ok:!1,message:`${i} is not a folder, so ${e}\
 is not created.`}}catch(o){return{ok:!1,message:`${i} cannot be created: ${V(o)}.`}}return _n($a.join(n,e),t)}a(Tt,"createBelow");async function nu(n){try{await tu(
n)}catch(e){if(I(e)!=="EEXIST")throw e}return(await eu(n)).isDirectory()}a(nu,"isFolder");import{realpath as Ku}from"node:fs/promises";import{lstat as ru,readdir as iu,stat as Oa}from"node:fs/promises";import Re from"node:path";var ou=16;async function Cn(n,e,t={root:process.cwd(),choose:Ve}){let r=[],i=[],o=new Set,s=new Set,d=new Set,l=[],u={known:new mo,scripts:new Set};for(let p of n){
let m=p==="-"?"-":await rt(p);if(o.has(m))i.push(`${Ie(p)} is given twice; it is read once.`);else if(o.add(m),p==="-")r.push(await mu(e));else for await(let h of au(
p,{read:s,leftOut:d,large:l,ignored:u,chosen:t}))r.push(h)}let c=[...d].filter(p=>!s.has(p)).length,f=[...u.scripts].filter(p=>!s.has(p)).length;return{scripts:r,
notes:[...i,...Ue(c),...su(f,u.known),...Bt(l,qt)]}}a(Cn,"readScripts");function su(n,{problem:e}){let t=n===1?"1 script that git ignores is":`${n} scripts that\
 git ignores are`;return[...n===0?[]:[`${t} left out. ${n===1?"Name it":"Name them"} to have ${n===1?"it":"them"} judged.`],...e===void 0?[]:[e]]}a(su,"ignoredN\
otes");async function*au(n,e){try{if((await Oa(await Qt(n))).isDirectory())yield*du(n,e);else if(e.chosen.ofNamed===!0)yield*xa(Re.dirname(n),lu(n,e),e);else{let t=await rt(
n);if(!Br(t,e.read))return;let r=await _a(n,t);yield r.status==="readable"&&Vt(n)&&!qi(n,r.text)?{...r,host:"named"}:r}}catch(t){yield kn(n,t)}}a(au,"readPath");
async function*du(n,e){let t=e.leftOut.size;await e.ignored.known.addBelow(n),!(yield*xa(n,Ra(n,e),e))&&e.leftOut.size===t&&(yield gu(n,"No bpftrace scripts in \
this folder (files named *.bt, or with a #! line that names bpftrace)."))}a(du,"readFolder");async function*xa(n,e,t){let r=!1,i=await be(await X(n)),o=[];for await(let s of e){
if("status"in s)o.push(Promise.resolve(s));else if(s.host)o.push(pu(s.name,t));else{let{name:d}=s,l=await rt(d);Zt(l,i)?Br(l,t.read)&&o.push(_a(d,l)):o.push(Promise.
resolve(fu(d))),r=!0}if(!(o.length<ou)){for(let d of await Promise.all(o))d!==void 0&&(r=!0,yield d);o=[]}}for(let s of await Promise.all(o))s!==void 0&&(r=!0,yield s);
return r}a(xa,"readWalked");async function*Ra(n,e){let t;try{t=await iu(await Qt(n),{withFileTypes:!0})}catch(r){yield kn(n,r);return}t.sort((r,i)=>r.name<i.name?
-1:1),t.some(({name:r})=>r===".git")&&await e.ignored.known.addBelow(n);for(let r of t){let i=Re.join(n,r.name);if(e.ignored.known.has(i)){r.isFile()&&oe(i)&&e.
ignored.scripts.add(await rt(i));continue}if(r.isDirectory()){bo.has(r.name)||(yield*Ra(i,e));continue}let o=await Sa(i,r,e);o!==void 0&&(yield o)}}a(Ra,"walk");
async function*lu(n,e){let t=await Sa(n,await ru(n),e);t!==void 0&&(yield t)}a(lu,"walkFile");async function Sa(n,e,t){let r=e.isFile();if(!(r||(e.isSymbolicLink()?
await uu(n):oe(n))))return;let o=cu(n,t.chosen),s=oe(n),d=!s&&r&&gt(n,o);if(d&&Gi(n)!=="first line")return{name:n,host:d};let l=s||r&&await $o(n)===!0;if(d&&!l)
return{name:n,host:d};if(Kt(o,l))return{name:n,host:!1};l&&t.leftOut.add(await rt(n))}a(Sa,"walkedFile");function cu(n,{root:e,choose:t}){let r=Re.relative(e,Re.
resolve(n)).split(Re.sep);return r[0]===".."||Re.isAbsolute(r.join(Re.sep))?"script":t(r.join("/"))}a(cu,"choiceOf");async function uu(n){return Qt(n).then(t=>Oa(
t)).then(t=>t.isFile(),()=>oe(n))}a(uu,"leadsToScript");function fu(n){return{status:"failed",path:Ie(n),error:"It is a symbolic link that leads out of the repo\
sitory. Name the file that it leads to, or keep it inside."}}a(fu,"leadsOut");async function _a(n,e){try{return Gr(Ie(n),await z(e,te))}catch(t){return kn(n,t)}}
a(_a,"readFile");async function pu(n,{read:e,large:t}){try{let r=await rt(n),i=await z(r,te),o=De(n,i),s=o||yt(n,i);if(!s&&i.length>te&&Gt(n,i)&&t.push(Ie(n)),!s||
!Br(r,e))return;let d=Gr(Ie(n),i);return o?d:d.status==="readable"?{...d,host:"found"}:d}catch(r){return kn(n,r)}}a(pu,"readHost");async function mu(n){try{return Gr(
n.name,await hu(n.stream))}catch(e){return{status:"failed",path:n.name,error:`Standard input cannot be read (${Ca(e)}).`}}}a(mu,"readStandardInput");async function hu(n){
let e=[],t=0;for await(let r of n){let i=typeof r=="string"?Buffer.from(r):r;if(e.push(i),t+=i.length,t>te)break}return Buffer.concat(e)}a(hu,"readUpToLimit");function Gr(n,e){
return{...We(e),path:n}}a(Gr,"scriptOf");async function rt(n){return ho(n)?n:X(n)}a(rt,"identity");function Br(n,e){return e.has(n)?!1:(e.add(n),!0)}a(Br,"first");
function Ie(n){return se(Re.normalize(n))}a(Ie,"shown");function gu(n,e){return{status:"skipped",path:Ie(n),error:e}}a(gu,"skipped");function kn(n,e){return{status:"\
failed",path:Ie(n),error:Ca(e)}}a(kn,"failed");function Ca(n){if(n instanceof ne)return`It cannot be read: ${n.message}.`;switch(I(n)){case"ENOENT":case"ENOTDIR":
return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read: permission denied.";case"ELOOP":return`It cannot be \
read: ${zt}.`;default:return`It cannot be read (${U(n)}).`}}a(Ca,"reasonOf");var yu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;"};function qr(n){let e=pe(n).replace(/[\ufffe\uffff]/g,t=>`[${yi(t)}]`).
replace(/[&<>"'\t\n]/g,t=>yu[t]??t);return Wt(e,"&#91;")}a(qr,"xmlText");function Se(n){return Object.entries(n).flatMap(([e,t])=>t===void 0?[]:[` ${e}="${qr(String(
t))}"`]).join("")}a(Se,"xmlAttributes");var wu={error:"error",warning:"warning",note:"info"};function ka({files:n}){return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...n.flatMap(
t=>{let r=bu(t);return r.length===0?[]:[`  <file${Se({name:t.path})}>`,...r,"  </file>"]}),"</checkstyle>",""].join(`
`)}a(ka,"renderCheckstyle");function bu(n){if(n.status==="skipped")return[];let e=new me(n.text);return n.findings.map(t=>{let{span:r,severity:i,rule:o}=t,{line:s,
column:d}=e.position(r.start);return $u({line:s,column:d,severity:wu[i],message:ee(t),source:`bpftrace-guard.${o}`})})}a(bu,"errorsOf");function $u(n){return`  \
  <error${Se(n)}/>`}a($u,"element");import{createHash as Ou}from"node:crypto";function vn({file:n,fingerprint:e}){return Ou("sha256").update(`${n.path}\0${e}`).digest("hex").slice(0,32)}a(vn,"gitlabId");function Tn(n){return n.replace(/^(?:\.\/)+/,
"")}a(Tn,"gitlabPath");var xu={error:"critical",warning:"major",note:"info"};function va({files:n}){return we(qe(n).map(e=>{let{file:t,finding:r,lines:i}=e,{first:o,last:s}=ve(r.span,
i);return{description:pe(ee(r)),check_name:r.rule,fingerprint:vn(e),severity:r.rule==="not-judged"&&r.severity==="error"?"blocker":xu[r.severity],location:{path:Tn(
t.path),lines:{begin:o,end:s}}}}))}a(va,"renderGitlabCodeQuality");var Ta="15.0.2",Ru=`https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${Ta}/dist/sast-report-format.json`,Su=1048576,_u={error:"Hig\
h",warning:"Medium",note:"Info"};function Ea(n,e,t){let r=qe(n.files),i=t.toISOString().slice(0,19),o={id:"bpftrace-guard",name:"bpftrace-guard",url:jt,version:e,
vendor:{name:"bpftrace-guard"}},s=r.filter(({finding:l})=>fe([l])),d=[...s.map(({file:l,finding:u})=>({level:"fatal",value:pe(`${l.path}: ${ee(u)}`)})),...(n.notes??
[]).map(l=>({level:"info",value:l}))];return we({version:Ta,schema:Ru,scan:{analyzer:o,scanner:o,type:"sast",start_time:i,end_time:i,status:s.length===0?"succes\
s":"failure",...d.length===0?{}:{messages:d}},vulnerabilities:r.map(l=>Cu(l,e))})}a(Ea,"renderGitlabSast");function Cu(n,e){let{file:t,finding:r,lines:i}=n,{rule:o,
severity:s,span:d}=r,{first:l,last:u}=ve(d,i);return{id:vn(n),name:ge.find(({id:c})=>c===o)?.summary??o,description:Ai(Ti(r)).slice(0,Su),severity:_u[s],location:{
file:Tn(t.path),start_line:l,end_line:u},identifiers:[{type:"bpftrace_guard_rule",name:o,value:o,url:he(o,e)}]}}a(Cu,"vulnerability");var ku={className:"roomy",column:208,character:7.6,line:16,head:62,names:3,text:200,note:200},vu={className:"slim",column:82,character:6.7,line:14,head:80,names:5,
text:128,note:114};function Pa(n){return Aa(n,ku)+Aa(n,vu)}a(Pa,"sequenceDrawing");function Aa({participants:n,events:e},t){let{className:r,column:i,head:o}=t,s=n.
length*i,d=a(h=>h*i+i/2,"center"),l=o+24,u=e.map(h=>{let{svg:g,height:y}=Eu(h,l,{...t,center:d,width:s});return l+=y,g}),c=[0,l].flatMap(h=>n.map((g,y)=>Tu(g,d(
y),h,t))),f=n.map((h,g)=>`<line class="life" x1="${d(g)}" x2="${d(g)}" y1="${o}" y2="${l}"/>`),p=e.map(h=>`${h.kind==="note"?n[h.over]:n[h.from]}: ${h.text}`),m=`\
viewBox="0 0 ${s} ${l+o}" width="${s}" height="${l+o}"`;return`<svg class="sequence ${r}" role="img" aria-label="${b(p.join(". "))}" ${m}>${[...f,...u,...c].join(
"")}</svg>`}a(Aa,"drawing");function Tu(n,e,t,{column:r,character:i,line:o,head:s,names:d}){let l=Math.round(r*.92),u=Ur(n,Math.floor((l-6)/i)),c=u.length>d?[...u.
slice(0,d-1),`${(u[d-1]??"").slice(0,-1)}…`]:u,f=t+s/2+4-(c.length-1)*o/2;return`${`<rect class="head" x="${e-l/2}" y="${t+1}" width="${l}" height="${s-2}" rx\
="3"/>`}<g class="name">${Vr(c,e,f,o)}</g>`}a(Tu,"drawHead");function Eu(n,e,t){let{center:r,width:i,character:o,line:s}=t;if(n.kind==="note"){let w=Ur(n.text,Math.
floor((t.note-8)/o)),S=t.note/2,$=Math.min(Math.max(r(n.over),S+1),i-S-1),_=w.length*s+12;return{svg:`<rect class="remark" x="${$-S}" y="${e-8}" width="${t.note}\
" height="${_}"/>`+Vr(w,$,e+8,s),height:_+20}}let[d,l]=[r(n.from),r(n.to)],u=Math.max(Math.abs(l-d)-8,t.text),c=Ur(n.text,Math.floor(u/o)),f=e+c.length*s,p=l>d?
1:-1,m=n.lost?l-8*p:l,h=n.lost?`<path class="cross" d="M${m-5} ${f-5}l10 10m0 -10l-10 10"/>`:`<path class="tip" d="M${m} ${f}l${-8*p} -4v8z"/>`,g=`<line class="\
arrow" x1="${d}" x2="${m}" y1="${f}" y2="${f}"/>`,y=Vr(c,(d+l)/2,e+8,s)+g+h;return{svg:`<g class="${n.lost?"lost":"taken"}">${y}</g>`,height:c.length*s+22}}a(Eu,
"drawEvent");function Vr(n,e,t,r){return n.map((i,o)=>`<text x="${e}" y="${t+o*r}">${b(i)}</text>`).join("")}a(Vr,"textLines");function Ur(n,e){let t=[],r="";for(let i of n.
split(/(?<=[ :_])/).flatMap(o=>o.match(new RegExp(`.{1,${e}}`,"gsu"))??[]))r!==""&&(r+i.trimEnd()).length>e&&(t.push(r.trimEnd()),r=""),r+=i;return[...t,r.trimEnd()]}
a(Ur,"broken");var Au={added:"+",removed:"-",same:"",gap:""},Fa=3,Pu=500;function Ia(n,e,t){let r=n.split(`
`);r.at(-1)===""&&r.pop();let i=new Set,s=(e??[]).reduce((f,{newLines:p,removed:m})=>f+p+(m?.length??0),0)<=Pu?e??[]:[];for(let{newStart:f,newLines:p}of s)for(let m=0;m<
p;m++)i.add(f+m);for(let f of t)for(let p=f-Fa;p<=f+Fa;p++)i.add(p);let d=new Set((e??[]).flatMap(f=>f.added)),l=new Map;for(let f of s.flatMap(p=>p.removed??[]))
l.set(f.before,[...l.get(f.before)??[],f.text]);let u=[],c=0;for(let f=1;f<=r.length+1;f++){let p=l.get(f)??[],m=i.has(f)&&f<=r.length;if(!(!m&&p.length===0)){f>
c+1&&u.push({kind:"gap",text:`${R(f-c-1,"line")} not shown`});for(let h of p)u.push({kind:"removed",text:h});m&&u.push({kind:d.has(f)?"added":"same",line:f,text:r[f-
1]??""}),c=m?f:f-1}}return u.length>0&&c<r.length&&u.push({kind:"gap",text:`${R(r.length-c,"line")} not shown`}),u}a(Ia,"shownRows");function Et(n,e,t=()=>""){let r=n.
map(({kind:i,line:o,text:s})=>{let d=`<td class="number">${o??""}</td><td class="mark">${Au[i]}</td><td class="source">${b(s)}</td>`,l=o===void 0?"":t(o),u=l===
""?"":`<tr class="place"><td colspan="3">${l}</td></tr>`;return`<tr class="${i}">${d}</tr>${u}`});return`<table class="lines" aria-label="${b(e)}"><tbody>${r.join(
`
`)}</tbody></table>`}a(Et,"lineTable");var Fu=2e3,Kr=200;function Jr(n,e){let t=Te("a","b",n,e,void 0,void 0,{context:2,maxEditLength:Fu});if(t===void 0)return[
{kind:"gap",text:"The edits are too many to show."}];let r=[];for(let{newStart:i,lines:o}of t.hunks){let s=i;r.length>0&&r.push({kind:"gap",text:"…"});for(let d of o){
let l=d.slice(1).replace(/\r$/,"");d.startsWith("-")?r.push({kind:"removed",text:l}):d.startsWith("\\")||r.push({kind:d.startsWith("+")?"added":"same",line:s++,
text:l})}}return r.length<=Kr?r:[...r.slice(0,Kr),{kind:"gap",text:`${r.length-Kr} more lines`}]}a(Jr,"patchRows");function ja(n,e){let{finding:t}=n,{severity:r,rule:i,confidence:o}=t,s=vi(t),{more:d}=s;return[`<article class="finding ${r}" id="${e}" aria-label="${b(`${r}: ${i}`)}\
">`,`<h3><span class="${r}">${r}</span> ${M(i)} <span class="dim">confidence: ${o}</span></h3>`,xt(s.what),...zn(n).flatMap(l=>l.place===s.elsewhere?`<p>${Ha(l)}\
</p>`:[]),Ma(n,s.remedy),Mu(s),`<p><a href="${b(he(i,Mt))}">About ${M(i)}</a></p>`,it(Bn(t.verdicts)?"How it hangs":"How it happens",Nu(n,s)),it("What the fix c\
osts",xt(d.cost)),it(R(d.others.length,"other rewrite"),d.others.map(l=>Ma(n,l)).join("")),it("Tried and not offered",En(d.tried.map(({what:l,why:u})=>P(`${l}: ${u}`)))),
Iu(d.program),d.ignore===void 0?"":it("If it does not hold here",`<p>This line above it silences it:</p><p>${M(d.ignore)}</p>`),"</article>"].join(`
`)}a(ja,"findingCard");function Iu(n){return n===void 0?"":it(Vn,`<div class="fix">${Et(Jr(n.before,n.after),Vn)}</div>`)}a(Iu,"byHand");function it(n,e){return e===
""?"":`<details><summary>${n}</summary>${e}</details>`}a(it,"details");function En(n,e){let t=e===void 0?"":` class="${e}"`;return n.length===0?"":`<ul${t}>${n.
map(r=>`<li>${r}</li>`).join("")}</ul>`}a(En,"list");function Ma({file:n},{label:e,words:t,cost:r,leaves:i,fix:o}){if(t==="")return"";let s=[`<h4>${e}: ${P(t)}<\
/h4>`,r===""?"":`<p>Cost: ${P([r,...i].join(" "))}</p>`].join("");if(o===void 0)return s;let d=o.edits.flatMap(c=>c.path===void 0?[]:[$i(c,n.path)]),l=d.length===
0?"":`<p>New file: ${d.map(M).join(", ")}</p>`;if(e!=="Fix")return s+l;let u=Jr(n.text,bi(n.text,o.edits));return`${s}${l}<div class="fix">${Et(u,"The fix as a \
diff")}</div>`}a(Ma,"remedySection");function Mu({verdicts:n,sure:e}){return n.length===0?"":`<div class="line">${n.map(({verdict:r,words:i,count:o,names:s})=>`\
<span class="${r}">${i}</span>${b(o)}${s.length===0?"":` ${Pe(s)}`}`).join("; ")}. <span class="dim">${b(e)}</span></div>`}a(Mu,"verdictLine");function Nu(n,{more:e}){
let{finding:t}=n,{witness:r=[],verdicts:i,seen:o}=t,s=zn(n).map(Ha);return[xt(e.how),r.length===0?"":ju(r,Bn(i)),En(s),Hu(i),o===void 0?"":xt(wi(o))].join("")}a(
Nu,"howItGoes");function ju(n,e){return`<ol>${n.map(r=>`<li>${Fi(r,e,M,P)}</li>`).join("")}</ol>${$s(Pa(Pi(n,e)),"Sequence diagram")}`}a(ju,"steps");function Ha({
place:n,path:e,at:t}){return`${n.path===void 0?`line ${t.first}`:M(`${e}:${t.first}`)}: ${P(n.message)}`}a(Ha,"relatedWords");function Hu(n){let e=Ci(n).map(({verdict:t,
words:r,count:i,names:o,why:s,rows:d})=>{let l=`<span class="${t}">${r}</span>${i.trimEnd()}`;return d.length>0?l+En(d.map(u=>Pe(u.names)+Na(u.why))):`${l} ${Pe(
o)}${Na(s)}`});return En(e,"verdicts")}a(Hu,"reasons");function Na(n){return n===""?"":`<div class="dim">${P(n)}</div>`}a(Na,"reason");function La({targets:n,files:e,notes:t=[]},{hunks:r,notes:i=t,version:o}){let s=qe(e),d=new Map(s.map((f,p)=>[f,`finding-${p+1}`])),l=a(f=>d.get(f)??"","idOf"),
u=K(e),c=[`<header><h1>bpftrace-guard: ${b(Xn({findings:s,files:e}))}</h1>${Wu(n)}</header>`,"<main>",...i.map(f=>`<p>${P(f)}</p>`),Lu(e),s.length===0?"":Du(s,l),
...u.map(f=>zu(f,s,r,l)),"</main>",`<footer class="dim"><p>bpftrace-guard ${b(o)}</p></footer>`];return gn(`bpftrace-guard: ${Xn({findings:s,files:e})}`,c)}a(La,
"renderHtml");function Lu(n){let e=n.flatMap(t=>t.status==="skipped"?[`<li>${M(t.path)} skipped: ${P(t.error)}</li>`]:[]);return e.length===0?"":`<section><h2>N\
ot analysed</h2><ul>${e.join("")}</ul></section>`}a(Lu,"notAnalysed");function Du(n,e){let t=n.map(r=>{let{finding:i,file:o,lines:s}=r,d=ki(i.verdicts).map(({verdict:u,
words:c,count:f,names:p})=>`<div><span class="${u}">${c}</span>${b(f)} ${bs(p)}</div>`),l=`${o.path}:${s.position(i.span.start).line}`;return[`<span class="${i.
severity}">${i.severity}</span> ${M(i.rule)}`,b(i.confidence),`<a href="#${e(r)}">${b(l)}</a>`,d.join("")]});return`<section><h2>Findings</h2>${yn(["Finding","C\
onfidence","Where","Verdicts"],t)}</section>`}a(Du,"summaryTable");function Wu(n){let e=n.map(({name:t,bpftrace:r,kernel:i,arch:o,paravirt:s})=>`<li>${M(t)}: bp\
ftrace ${b(r)}, Linux ${b(i)}, ${M(o)}${s?"":", no paravirtual spin locks"}</li>`);return`<details class="dim"><summary>Judged for ${R(n.length,"target")}</summ\
ary><ul>${e.join("")}</ul></details>`}a(Wu,"judgedTargets");function zu(n,e,t,r){let i=e.filter(c=>c.file===n),o=new Map(i.map(c=>[c,ve(c.finding.span,c.lines).
last])),s=i.flatMap(({finding:c,lines:f})=>[c,...c.related.filter(({path:p})=>p===void 0)].flatMap(({span:p})=>{let m=ve(p,f);return[m.first,m.last]})),d=Ia(n.text,
t?.get(n.path),s);if(d.length===0&&i.length===0)return"";let l=a(c=>i.filter(f=>o.get(f)===c).map(f=>ja(f,r(f))).join(`
`),"below"),u=d.length===0?l(1):Et(d,n.path,l);return`<section><h2>${b(n.path)}</h2><div class="file">${u}</div></section>`}a(zu,"fileSection");function Wa({files:n}){let e=n.map(r=>({file:r,cases:Gu(r)})),t=e.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${Se({name:"\
bpftrace-guard",...Da(t)})}>`,...e.flatMap(({file:r,cases:i})=>[`  <testsuite${Se({name:r.path,...Da(i),skipped:Yr(i,"skipped")})}>`,...i.flatMap(({lines:o})=>o),
"  </testsuite>"]),"</testsuites>",""].join(`
`)}a(Wa,"renderJunit");function Da(n){return{tests:n.length,failures:Yr(n,"failure"),errors:Yr(n,"error")}}a(Da,"counts");function Yr(n,e){return n.filter(t=>t.
outcome===e).length}a(Yr,"count");function Gu(n){if(n.status==="skipped")return[An(n.path,"can be analysed","skipped",{attributes:{message:n.error}})];if(n.findings.
length===0)return[An(n.path,"no findings","passed")];let e=new me(n.text);return n.findings.map(t=>{let{rule:r,span:i,severity:o}=t,s=ee(t),{line:d,column:l}=e.
position(i.start),u=`${r} at ${d}:${l}`;if(o==="note")return An(n.path,u,"passed",{text:`${n.path}:${d}: ${s}`});let c=`${n.path}:${d}:${l}: ${s}`;return An(n.path,
u,n.status==="failed"?"error":"failure",{attributes:{message:s,type:o},text:c})})}a(Gu,"casesOf");function An(n,e,t,{attributes:r={},text:i=""}={}){let o=`    <\
testcase${Se({classname:n,name:e})}`,s=t==="passed"?"system-out":t;if(t==="passed"&&i==="")return{outcome:t,lines:[`${o}/>`]};let d=`      <${s}${Se(r)}${i===""?
"/>":`>${qr(i)}</${s}>`}`;return{outcome:t,lines:[`${o}>`,d,"    </testcase>"]}}a(An,"caseOf");var Bu={error:"ERROR",warning:"WARNING",note:"INFO"};function za({files:n},e){let t=K(n).flatMap(r=>{let i=Ga(r.text);return r.findings.map(o=>qu(o,r,i,e))});return we(
{source:{name:"bpftrace-guard",url:jt},diagnostics:t})}a(za,"renderRdjson");function qu(n,e,t,r){let{rule:i,severity:o,span:s,related:d,fixes:l}=n,u=l.filter(c=>c.
safe&&!Oi(c)).flatMap(c=>c.edits.length===1?c.edits:[]);return{message:ee(n),location:{path:e.path,range:t(s)},severity:Bu[o],code:{value:i,url:he(i,r)},...u.length===
0?{}:{suggestions:u.map(c=>({range:t(c.span),text:c.text}))},...d.length===0?{}:{relatedLocations:d.map(c=>{let{path:f,text:p}=gi(e,c),m=c.path===void 0?t:Ga(p);
return{message:c.message,location:{path:f,range:m(c.span)}}})}}}a(qu,"diagnostic");function Ga(n){let e=new me(n),t=a(r=>{let{line:i,offset:o}=e.position(r);return{
line:i,column:Buffer.byteLength(n.slice(e.lineStart(i),o))+1}},"position");return({start:r,end:i})=>({start:t(r),end:t(i)})}a(Ga,"placesIn");var Ba=ct(Ut(),1);function qa(n,{color:e,quiet:t,width:r}){let{bold:i}=Ba.default.createColors(e),o=K(n.files),s=o.flatMap(m=>m.findings),d=a(m=>Math.min(...s.filter(h=>h.rule===
m).map(({severity:h})=>Lt.indexOf(h))),"worst"),l=a(m=>s.filter(h=>h.rule===m).length,"count"),c=[...new Set(s.map(({rule:m})=>m))].sort((m,h)=>d(m)-d(h)||l(h)-
l(m)).map(m=>{let h=s.filter(y=>y.rule===m),g=o.filter(y=>y.findings.some(w=>w.rule===m)).length;return[String(h.length),m,to(h).join(", "),`in ${R(g,"file")}`]}),
f=Math.max(0,...c.map(([m=""])=>m.length));return[...Be(c.map(([m="",...h])=>[m.padStart(f),...h]),r).flat(),...t?[]:[i(so(n))]].map(m=>`${m}
`).join("")}a(qa,"renderStatistics");var Va=["text","json","github","sarif","rdjson","gitlab-code-quality","gitlab-sast","checkstyle","junit","markdown","html","statistics"];function Ua(n,e,{version:t,
now:r,color:i,quiet:o,width:s,verbose:d,links:l,hunks:u}){let c=u===void 0?{}:{hunks:u};switch(e){case"text":return ro(n,{color:i,quiet:o,width:s,verbose:d,links:l,
...c});case"json":return lo(n,t);case"github":return ao(n);case"sarif":return uo(n,t);case"rdjson":return za(n,t);case"gitlab-code-quality":return va(n);case"gi\
tlab-sast":return Ea(n,t,r);case"checkstyle":return ka(n);case"junit":return Wa(n);case"markdown":return no(n);case"html":return La(n,{version:t,...c});case"sta\
tistics":return qa(n,{color:i,quiet:o,width:s});default:return e}}a(Ua,"render");function Qr(){return[At("-f, --format <format>","how to report",Va).default("text"),new k("-o, --output <file>","write the report to a file instead of standard \
output"),...Ya(),new k("--statistics","count the findings of each rule, as --format statistics does").conflicts("format"),new k("--color","colour, also when not\
 on a terminal"),new k("--no-color","no colour"),new k("-v, --verbose","how each finding happens, other rewrites, and how to ignore it (text)"),new k("-q, --qui\
et","only findings and errors: no summary, no notes")]}a(Qr,"runOptions");function Ya(){return[new k("-t, --target <name>","judge for this target (repeatable): \
a name, debian-13,bpftrace@newest, bpftrace@0.24,kernel@6.8, or host, this machine").argParser((n,e)=>[...e??[],n]),new k("-c, --config <file>","read this confi\
guration instead of .github/bpftrace-guard.yml"),new k("--policy <file>","the policy of an organisation, which the configuration may tighten but not loosen"),At(
"--fail-on <severity>","end with status 1 from this severity on (default: error)",Hi),At("--min-confidence <level>","leave out findings that are less sure",Dt).
default("possible"),Ja("--select <rule>","tell of these rules only, and of what is not judged",q),Ja("--ignore <rule>","leave out these rules",td)]}a(Ya,"judgin\
gOptions");function Qa(){return[At("--diff-filter <which>","which findings the change answers for; the others are counted",Li).default("added")]}a(Qa,"reviewOpt\
ions");function Xa(){return[At("-k, --kind <kind>","apply rewrites of this kind only",Po),new k("-n, --dry-run","write nothing: print a patch that git apply tak\
es, and the report on standard error")]}a(Xa,"fixOptions");function Za(){let n=["target","policy","failOn","minConfidence","color","quiet"];return[Ka("--org <na\
me>","all repositories of an organisation or a person (repeatable)"),new k("--list <file>","the repositories that a file names, one on a line; - for standard in\
put"),Ka("--exclude <pattern>","leave out repositories by OWNER/NAME, such as octo-org/old-* (repeatable)"),new k("--archived","with --org: archived repositorie\
s too"),new k("--forks","with --org: forks too"),new k("--part <i/n>","judge one of n parts: several machines share an audit").argParser(Vu),new k("--resume <fi\
le>","keep what was judged in this file, and go on where an earlier run stopped"),new k("--since <file>","the JSON of the last audit, to compare with"),new k("-\
-merge","judge nothing: the arguments are the JSON of parts, which become one report"),new k("--no-dismissals","do not look for dismissals in open pull requests"),
new k("--longest-wait <seconds>","wait so long at most when GitHub asks for it").default(3600).argParser(Uu),new k("--json <file>","write the report as JSON"),new k(
"--sarif <file>","write the report as SARIF"),new k("--html <file>","write the report as a page"),...Qr().filter(e=>n.includes(e.attributeName()))]}a(Za,"auditO\
ptions");function Ka(n,e){return new k(n,e).argParser((t,r)=>[...r??[],t])}a(Ka,"repeated");function Vu(n){let[,e=0,t=0]=(/^(\d{1,4})\/(\d{1,4})$/.exec(n)??[]).
map(Number);if(e<1||e>t)throw new Je("It is a part and how many there are, such as 2/8.");return{index:e,of:t}}a(Vu,"partOf");function Uu(n){if(!/^\d{1,6}$/.test(
n))throw new Je("It is a whole number.");return Number(n)}a(Uu,"wholeNumber");function ed(){return[new k("-r, --reason <text>","why the findings are accepted, f\
or example a ticket").makeOptionMandatory(),new k("--until <day>","the last day on which they are accepted, such as 2030-01-31 (default: in 90 days)"),...Ya()]}
a(ed,"baselineOptions");var td=q.filter(n=>!qn.includes(n));function nd({select:n,ignore:e}){if(n===void 0&&e===void 0)return{};let t=n===void 0?[]:td.filter(r=>!n.
includes(r));return{on:n??[],off:[...t,...e??[]]}}a(nd,"chosenRules");function Ja(n,e,t){let r=a((i,o=[])=>{let s=i.split(",").map(d=>{let l=t.find(u=>u===d.trim());
if(l!==void 0)return l;throw qn.includes(d.trim())?new Je(`${d.trim()} cannot be left out: it is about a part that was not judged.`):new Je(`The rules are ${t.join(
", ")}.${pt(d.trim(),t)}`)});return[...o,...s]},"takes");return new k(n,`${e} (repeatable, or with commas)`).argParser(r)}a(Ja,"rules");function At(n,e,t){return new k(
n,e).choices(t).argParser(r=>{if(t.includes(r))return r;throw new Je(`It is one of ${t.join(", ")}.${pt(r,t)}`)})}a(At,"choice");async function Pn(n,e,t){let{policy:r,target:i,failOn:o,minConfidence:s}=n,d=Jt({inputs:{from:"command line",targets:i,failOn:o,minConfidence:s,...nd(n)},repository:await $e(
e),organisation:r===void 0?void 0:await $e(await tt(r)),host:await cn(i,t.env)});for(let l of d.overruled)F("note",l,t);for(let l of d.mistakes)F("error",l,t);return d}
a(Pn,"settingsOf");async function ot(n,e,t){let r=await Ct(e.config),i=await Pn(e,r,t),{root:o,configuration:s}=await rd(r),d={stream:t.stdin,name:e.stdinFilename??
"<stdin>"},l={root:o,choose:i.choose,ofNamed:e.asFound===!0};return{...await Cn(n.length===0?["."]:n,d,l),settings:i,root:o,configuration:s,tree:new Zn(o)}}a(ot,
"openScripts");async function rd(n){return n?.ok===!0?{root:n.root??process.cwd(),configuration:n.path}:{root:await be(await Ku(process.cwd())),configuration:void 0}}
a(rd,"placeOf");async function id(n,e,t){let r=await Ct(e.config),i=await Pn(e,r,t),{root:o,configuration:s}=await rd(r);return{scripts:[{status:"readable",path:Ju,
text:n}],notes:[],settings:i,root:o,configuration:s,tree:new Zn(o)}}a(id,"openProgram");var Ju="<program>";function od(n,{env:e,stdout:t,version:r}){let i=n.output===
void 0&&t.isTTY===!0,o=xe(n.color,e,i);return{version:r,now:new Date,color:o,quiet:n.quiet===!0,verbose:n.verbose===!0,links:o&&aa(e,i),width:n.output===void 0?
ce({stdout:t}):Ge}}a(od,"styleOf");function sd(n,e){if(n.format!=="text"||n.statistics===!0||n.output!==void 0)return;let t=od(n,e),r="";return i=>{ad(i,t.quiet,
e);let o=i.status==="skipped"?"":io(i,t);o!==""&&(e.stdout.write(`${r}${o}`),r=`
`)}}a(sd,"asTheyCome");function ad(n,e,t){n.status==="failed"&&F("error",`${n.path}: ${n.error}`,t),n.status==="skipped"&&!e&&F("note",`${n.path}: ${n.error}`,t)}
a(ad,"sayUnjudged");async function st({targets:n,files:e,fixed:t,notes:r,hunks:i,told:o=!1},s,d,l){let u={...od(d,l),...i===void 0?{}:{hunks:i}},c=Yt(s);if(!o)for(let y of e)
ad(y,u.quiet,l);if(!u.quiet)for(let y of[...c,...r])F("note",y,l);let f={targets:n,files:e,notes:c,...t===void 0?{}:{fixed:t}},p=d.statistics===!0?"statistics":
d.format,m=o?oo(f,u):Ua(f,p,u);if(!await Yu(m,d,l)||s.mistakes.length>0)return T.wrongUse;let g=K(e).flatMap(y=>y.findings);return fe(g)?T.notJudged:Ke(g,s)?T.findings:
T.clean}a(st,"tell");async function Yu(n,{output:e},t){if(e===void 0)return t.stdout.write(n),!0;let r=await en(e,n);return r===void 0?!0:(F("error",`The report\
 cannot be written to ${e} (${r}). Name a file in a folder that exists.`,t),!1)}a(Yu,"write");async function dd(n,e,t){if(n.includes("-"))throw new x("usage","Standard input has no path that a baseline could name.");let r=await ot(n,e,t),{settings:i,scripts:o,
root:s,tree:d}=r;if(i.mistakes.length>0)return T.wrongUse;if(i.baseline===mt)throw new x("usage",`The configuration or the policy says "baseline: ${mt}": none m\
ay be accepted.`);let{baseline:l,...u}=i,c=Xu(e,i),{files:f,notes:p}=await rn(o,u,d);for(let v of[...r.notes,...p])F("note",v,t);for(let v of f)v.status==="fail\
ed"&&F("error",`${v.path}: ${v.error}`,t);let m=[...o,...f].flatMap(({status:v,path:Z})=>v==="failed"?[]:[Z]),h=e.target===void 0&&i.minConfidence==="possible",
g=await fa(l?.entries??[],{files:f,judged:m,settings:u,tree:d},c,h);for(let v of g.refused)F("error",v,t);let{entries:y,added:w,kept:S,removed:$}=g;if(y.length>
Un)throw new x("usage",`These are ${y.length} findings; a baseline has at most ${Un}.`);let _=l?.path??Mi;l!==void 0?await ef(Qu.join(s,_),_,Jn(y)):y.length>0&&
(await Zu(s,_,Jn(y),r.configuration),await tf(r,_,t));let N=w===0?"":` until ${c.until}`,ie=`${R(w,"finding")} newly accepted${N}, ${S} accepted before, ${$} ta\
ken out`;return t.stdout.write(`${_}: ${ie}.
`),fe(K(f).flatMap(({findings:v})=>v))?T.notJudged:g.refused.length>0?T.findings:T.clean}a(dd,"baseline");function Xu({reason:n,until:e},{suppressions:t}){let r=t.
today??"";if(n.trim()===""||n.length>Kn)throw new x("usage",`--reason says why the findings are accepted, in 1 to ${Kn} characters.`);if(e!==void 0&&!xi(e))throw new x(
"usage",`--until is a day of the calendar, such as ${Dr(t,r)}.`);if(e!==void 0&&e<r)throw new x("usage",`${e} is over: --until is a day to come.`);return{reason:n.
trim(),until:e??Dr(t,r)}}a(Xu,"acceptanceOf");async function Zu(n,e,t,r){let i=await Tt(await X(n),e,t);if(i.ok)return;let o=`If it is your baseline, write "bas\
eline: ${e}" into ${r??J[0]}.`;throw new x("usage",i.message,o)}a(Zu,"create");async function ef(n,e,t){let r=await X(n),i=new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(await z(r,Ni*3));if(i===t)return;let o=await Rn(r,i,t);if(!o.ok)throw new x("usage",`${e}: ${o.message}`)}a(ef,"rewrite");async function tf({root:n,configuration:e},t,r){
let i=`baseline: ${t}`;if(e!==void 0)return F("note",`Add this line to ${e}, which does not name the baseline yet: ${i}`,r);let o=await Tt(await X(n),J[0],`${i}\

`);if(!o.ok)throw new x("usage",o.message);F("note",`${J[0]} was written, which names the baseline. Commit both files.`,r)}a(tf,"nameIn");import{availableParallelism as df}from"node:os";import{setFlagsFromString as lf}from"node:v8";import{Worker as nf}from"node:worker_threads";var rf=8,Fn=class{static{a(this,"JudgePool")}#t;#e;#i;#n=[];#s=[];#r=new Map;#o=!1;constructor(e,t,r){let{targets:i,configured:o,rules:s,suppressions:d,minConfidence:l,
embedded:u,rewrites:c}=e;this.#t={targets:i,configured:o,rules:s,suppressions:d,minConfidence:l,...c===void 0?{}:{rewrites:c},embedded:Ii.filter(u)},this.#e=t,this.#i=
r}judge(e,t){return new Promise(r=>{this.#n.push({script:e,own:t,done:r,again:!1}),this.#r.size<this.#i&&!this.#o&&this.#l(),this.#a()})}async close(){this.#o=!0;
let e=[...[...this.#r.values()].flatMap(({jobs:r})=>r),...this.#n.splice(0)],t=[...this.#r.keys()];this.#r.clear();for(let{done:r}of e)r(void 0);await Promise.all(
t.map(r=>r.terminate()))}#a(){for(let e=0;e<rf;e++)for(let[t,r]of this.#r){if(r.jobs.length>e||r.jobs.some(({again:o})=>o))continue;let[i]=this.#n;if(i===void 0)
return;i.again&&r.jobs.length>0||(this.#n.shift(),r.jobs.push(i),t.postMessage(this.#d(i,r)))}}#d({script:e,own:t},{knows:r}){this.#s.includes(t)||this.#s.push(
t);let i=this.#s.indexOf(t);if(r.has(i))return{script:e,number:i};r.add(i);let{targets:o,configured:s,rules:d}=t;return{script:e,number:i,own:{targets:o,configured:s,
rules:d}}}#l(){let e=new nf(this.#e,{workerData:this.#t});e.on("message",t=>{let r=this.#r.get(e)?.jobs.shift();r?.done(ld(t,r.script.text)),this.#a()}),e.on("e\
rror",t=>this.#c(e,t.message)),e.on("exit",t=>this.#c(e,`its thread ended with ${t}`)),this.#r.set(e,{jobs:[],knows:new Set})}#c(e,t){let[r,...i]=this.#r.get(e)?.
jobs??[];this.#r.delete(e)&&(r?.again===!0?r.done({report:Co(r.script.path,t,r.own),notes:[]}):r!==void 0&&i.unshift({...r,again:!0}),this.#n.unshift(...i),this.#n.
length>0&&this.#l(),this.#a())}};function ld(n,e){let{report:t}=n;return t?.status==="analysed"?{...n,report:{...t,text:e}}:n}a(ld,"withText");function cd(n){return ld(
n,"")}a(cd,"withoutText");var of=500,sf=100,af=80,ud="\r\x1B[K",In=class{static{a(this,"Progress")}#t;#e;#i=performance.now();#n;#s;#r;#o;#a=0;#d=!1;constructor(e,t,r){let{stderr:i,env:o}=t;
this.#t=t,this.#e=i.isTTY===!0&&!r&&!o.CI&&o.TERM!=="dumb",this.#n=new Map(e.map(({path:s,text:d})=>[s,d.length])),this.#r=this.#n.size,this.#s=[...this.#n.values()].
reduce((s,d)=>s+d,0),this.#o=this.#s}count({path:e}){let t=this.#n.get(e);if(t===void 0)return;this.#n.delete(e),this.#o-=t;let r=performance.now()-this.#i;if(!this.#e||
r<of||r-this.#a<sf)return;this.#a=r;let i=Math.ceil(r/1e3*(this.#o/Math.max(this.#s-this.#o,1)));this.#l(`${this.#r-this.#n.size} of ${this.#r} judged, ${i} s l\
eft: ${e}`)}clear(){this.#d&&this.#t.stderr.write(ud),this.#d=!1}#l(e){let{stderr:t}=this.#t;t.write(`${ud}${j(e).slice(0,(t.columns??af)-1)}`),this.#d=!0}};var cf=3e5,Xr={SIGINT:130,SIGTERM:143};async function Mn(n,e,{quiet:t},r,i){let o=n.filter(h=>h.status==="readable"),s=o.reduce((h,{text:g})=>h+g.length,0),d=new AbortController,
l=s>=cf;l&&lf("--opt");let u=l?new Fn(e,r.program,df()):void 0,c=new In(o,r,t===!0),f,p=Object.keys(Xr),m=a(h=>{if(f!==void 0){for(let g of p)process.off(g,m);process.
kill(process.pid,h);return}f=h==="SIGTERM"?Xr.SIGTERM:Xr.SIGINT,d.abort(),u?.close()},"stop");for(let h of p)process.on(h,m);try{let h=uf(u??new nn(e,d.signal),
c);return{result:await i({judges:h,signal:d.signal,progress:c}),...f===void 0?{}:{interrupted:f}}}finally{for(let h of p)process.off(h,m);c.clear(),await u?.close()}}
a(Mn,"judging");function uf(n,e){return{judge:a(async(t,r)=>{let i=await n.judge(t,r);return e.count(t),i},"judge")}}a(uf,"counting");async function fd(n,e,t){let r=await ff(n,e,t),{scripts:i,notes:o,settings:s,tree:d}=r,l=sd(e,t),{result:u,interrupted:c}=await Mn(i,s,e,t,h=>rn(i,s,d,l===void 0?
h:{...h,onFile:a(y=>{h.progress.clear(),l?.(y)},"onFile")})),f=e.eval===void 0?await _o(s,h=>d.isGone(h)):[],p={...u,notes:[...o,...u.notes,...f],told:l!==void 0},
m=await st(p,s,e,t);return c??m}a(fd,"check");function ff(n,e,t){let{eval:r}=e;if(r===void 0)return ot(n,e,t);if(n.length>0)throw new x("usage","Give either a p\
rogram with -e or paths.");if(r.trim()==="")throw new x("usage","The program of -e is empty.");return id(r,e,t)}a(ff,"open");function pd(n,e){let t=n.name,r=gd(t),i=e.map(({name:l})=>l),o={...n,name:"",values:i},s=[o,...e].flatMap(({name:l,options:u})=>u.filter(({takes:c})=>c).map(({flags:c,
values:f})=>`    ${c.map(m=>Ne(`${l} ${m}`)).join(" | ")}) words=${Ne(f.join(" "))} ;;`)),d=[o,...e].map(({name:l,options:u,values:c})=>{let f=u.flatMap(p=>p.flags).
join(" ");return`    ${Ne(l)}) options=${Ne(f)} words=${Ne(c.join(" "))} ;;`});return`# Completion of ${t} for bash: source <(${t} completion bash)
${r}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= options= words= each
  # Bash takes "--format=json" for three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $each in
    ${i.join(" | ")})
      command=$each
      break
      ;;
    esac
  done
  COMPREPLY=()
  case "$command $before" in
${s.join(`
`)}
    *)
      case $command in
${d.join(`
`)}
      esac
      [[ $word != -* ]] || words=$options
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o bashdefault -o default -F ${r} ${t}
`}a(pd,"bashCompletion");function md(n,e){let t=n.name,r=gd(t),i=e.map(({name:d,options:l,values:u,files:c})=>{let f=u.length>0?`1:value:(${u.join(" ")})`:c?"*:\
file:_files":void 0,p=[...l.flatMap(pf),...f===void 0?[]:[f]].map(Ne);return`    ${d})
      _arguments -s ${p.join(` \\
        `)}
      ;;`}),o=e.map(({name:d,description:l})=>Ne(`${d}:${l.replaceAll(":","\\:")}`)),s=n.options.flatMap(d=>d.flags);return`#compdef ${t}
# Completion of ${t} for zsh: source <(${t} completion zsh)
${r}() {
  local -a commands
  commands=(
    ${o.join(`
    `)}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    [[ $PREFIX != -* ]] || compadd -- ${s.join(" ")}
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${i.join(`
`)}
  esac
}
if [[ $funcstack[1] == ${r} ]]; then
  ${r} "$@"
else
  compdef ${r} ${t}
fi
`}a(md,"zshCompletion");function pf({flags:n,description:e,takes:t,values:r}){let i=e.replace(/[[\]\\]/g,"\\$&"),o=r.length>0?`:value:(${r.join(" ")})`:":value:\
_files";return n.map(s=>`*${s}[${i}]${t?o:""}`)}a(pf,"zshOption");function hd(n,e){let t=n.name,i=`not __fish_seen_subcommand_from ${e.map(({name:d})=>d).join("\
 ")}`,o=a((...d)=>["complete -c",t,...d].join(" "),"line"),s=a((d,{options:l})=>l.map(({flags:u,description:c,takes:f,values:p})=>{let m=u.map(g=>g.startsWith("\
--")?`-l ${g.slice(2)}`:`-s ${g.slice(1)}`),h=p.length>0?[`-x -a ${Me(p.join(" "))}`]:["-r -F"];return o(`-n ${Me(d)}`,...m,...f?h:[],`-d ${Me(c)}`)}),"optionsO\
f");return`${[`# Completion of ${t} for fish: ${t} completion fish | source`,o("-f"),...e.map(({name:d,description:l})=>o(`-n ${Me(i)}`,`-a ${d}`,`-d ${Me(l)}`)),
...s(i,n),...e.flatMap(d=>{let l=`__fish_seen_subcommand_from ${d.name}`,u=`-a ${Me(d.values.join(" "))}`;return[...(d.values.length>0?[u]:d.files?["-F"]:[]).map(
f=>o(`-n ${Me(l)}`,f)),...s(l,d)]})].join(`
`)}
`}a(hd,"fishCompletion");function gd(n){return`_${n.replace(/\W/g,"_")}`}a(gd,"functionName");function Ne(n){return`'${n.replaceAll("'","'\\''")}'`}a(Ne,"quoted");
function Me(n){return`'${n.replace(/['\\]/g,"\\$&")}'`}a(Me,"fishQuoted");var wd=["bash","zsh","fish"],bd=new Map([["--select",q],["--ignore",q],["--target",[ft,...He.map(({name:n})=>n)]],["rule",q]]),mf={flags:["-h","--help"],description:"\
print this help",takes:!1,values:[]};function $d(n,e){let t=yd(n),r=n.commands.map(yd);switch(e){case"bash":return pd(t,r);case"zsh":return md(t,r);case"fish":return hd(
t,r);default:return e}}a($d,"completion");function yd(n){let[e]=n.registeredArguments,t=e===void 0?[]:e.argChoices??bd.get(e.name())??[];return{name:n.name(),description:n.
description(),options:[...n.options.map(hf),mf],values:t,files:e!==void 0&&t.length===0}}a(yd,"completed");function hf(n){let e=[n.short,n.long].flatMap(r=>r??[]),
t=n.argChoices??bd.get(n.long??"")??[];return{flags:e,description:n.description,takes:n.required||n.optional,values:t}}a(hf,"optionOf");var ei=ct(Ut(),1);function Od(n,{color:e,width:t,sources:r}){let i=ei.default.createColors(e),o=hi(n),s=[[`${i.bold(n.id)} (${n.severity})`,...W(n.summary,t)],...o.sections.map(({
title:u,text:c})=>[i.bold(u),...Zr(c,t)]),...o.examples.map(({title:u,script:c,targets:f,outcome:p})=>{let m=c.trimEnd().split(`
`).map(j);return[...W(`Example: ${u}`,t).map(i.bold),...Zr(`${p} ${f.join(", ")}.`,t),...m.map(h=>`  ${i.blue("|")} ${h}`.trimEnd())]})],d=o.sources.reduce((u,{
lines:c})=>u+c.length,0),l=o.sources.flatMap(({of:u,lines:c})=>[...Zr(`${u}:`,t),...c.flatMap(f=>W(`- ${f}`,t-2,2).map(p=>`  ${p}`))]);return r?s.push([i.bold("\
Sources"),...l]):d>0&&s.push(W(`${R(d,"source")}: bpftrace-guard explain ${n.id} --sources`,t)),`${s.map(u=>u.join(`
`)).join(`

`)}
`}a(Od,"renderRule");function xd(n,{color:e,width:t}){let{bold:r}=ei.default.createColors(e),[i=[],...o]=Be([["RULE","SEVERITY","SAYS"],...n.map(({id:d,severity:l,
summary:u})=>[d,l,u])],t),s=W("What a rule says in full, and what to do: bpftrace-guard explain RULE",t);return[...i.map(r),...o.flat(),"",...s,""].join(`
`)}a(xd,"renderRules");function Zr(n,e){return W(n,e-2).map(t=>t===""?"":`  ${t}`)}a(Zr,"indented");function Rd(n,{sources:e=!1},t){if(n===void 0)return ti(t);let r=ge.find(i=>i.id===n);if(r===void 0){let i=ge.map(o=>o.id);throw new x("usage",`Unknown rule "${n}\
".${pt(n,i)} The rules are ${i.join(", ")}.`)}t.stdout.write(Od(r,{...Sd(t),sources:e}))}a(Rd,"explain");function ti(n){n.stdout.write(xd(ge,Sd(n)))}a(ti,"listR\
ules");function Sd(n){return{color:xe(void 0,n.env,n.stdout.isTTY===!0),width:ce(n)}}a(Sd,"styleOf");var gf=3,yf=4e3;function _d(n){return n.map(wf).join("")}a(_d,"gitPatch");function wf({path:n,before:e,after:t}){let[r,i]=[`a/${n}`,`b/${n}`];if(e===void 0){let d=Te(
"/dev/null",i,"",t);return Gn({...d,isGit:!0,isCreate:!0,newMode:"100644"})}let o={context:gf,maxEditLength:yf},{hunks:s}=Te(r,i,e,t,void 0,void 0,o)??{hunks:[...bf(
e,t)]};return Gn({oldFileName:r,newFileName:i,oldHeader:void 0,newHeader:void 0,hunks:s,isGit:!0})}a(wf,"patchOf");function bf(n,e){let t=Te("","",n,"").hunks,r=Te(
"","","",e).hunks,[i,o]=[t.flatMap(({lines:d})=>d),r.flatMap(({lines:d})=>d)],s=a((d,l)=>d.filter(u=>u.startsWith(l)).length,"count");return[{oldStart:1,oldLines:s(
i,"-"),newStart:1,newLines:s(o,"+"),lines:[...i,...o]}]}a(bf,"wholeFile");import{realpath as $f}from"node:fs/promises";import _e from"node:path";var Cd="A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.",Nn=class n{static{a(this,"FixedFiles")}changes=[];#t=new Set;#e;#i;constructor(e,t){
this.#i=e,this.#e=t}static async open(e){return new n(await be(await $f(process.cwd())),e)}get notes(){return[...this.#t]}async refusal({path:e}){if(!this.#e.piped)
return await er(e,await X(e))?Cd:void 0}async obstacle(e,t,r){if(this.#e.piped)return"standard input has no folder for";try{return await Sn(_e.join(_e.dirname(await X(
e.path)),t),r)==="something else"?Fo(t):void 0}catch(i){return`cannot be looked at (${t}: ${V(i)})`}}async keep(e,t,r){let{piped:i,dryRun:o}=this.#e,s=i?_e.resolve(
e.path):await X(e.path);if(!i&&await er(e.path,s))return Cd;let d=_e.dirname(s),l={real:s,before:e.text,after:t},u=i||o?void 0:await Of(l,d,r);if(u!==void 0)return u;
if(this.#n(s,e.text,t),o)for(let[c,f]of r)await Sn(_e.join(d,c),f)==="nothing"&&this.#n(_e.join(d,c),void 0,f)}#n(e,t,r){let i=se(_e.relative(this.#i,e));this.#e.
dryRun&&i.startsWith("../")&&this.#t.add(`${i} is outside of the repository: git apply takes its patch with --unsafe-paths only.`),this.changes.push({path:i,before:t,
after:r})}};async function Of({real:n,before:e,after:t},r,i){let o=[],s;for(let[d,l]of i){let u=_e.join(r,d),c=await _n(u,l);if(c.ok?c.created&&o.push(u):s=c.message,
s!==void 0)break}if(s===void 0){let d=await Rn(n,e,t);if(d.ok)return;s=d.message}for(let d of o)await ha(d);return s}a(Of,"writeAll");async function kd(n,e,t){let r=n.includes("-");if(r&&n.some(w=>w!=="-"))throw new x("usage","The path - (standard input) goes alone: give the other paths to a s\
econd run.");let{scripts:i,notes:o,settings:s,tree:d}=await ot(n,e,t),l=So(i,await Ro(i,s,d)),u=e.dryRun===!0,c=await Nn.open({piped:r,dryRun:u}),{kind:f}=e,{result:p,
interrupted:m}=await Mn(l,Mo(s),e,t,w=>Io(l,{settings:s,tree:d,scope:{kind:f},destination:c,...w}));if(r&&!u)for(let w of p.texts.values())t.stdout.write(w);u&&
t.stdout.write(xf(_d(c.changes),t));let h={targets:p.targets,files:p.files,fixed:{written:!u,findings:p.fixed},notes:[...o,...c.notes]},g=r||u?{...t,stdout:t.stderr}:
t,y=await st(h,s,e,g);return m??y}a(kd,"fix");function xf(n,{stdout:e}){if(e.isTTY!==!0)return n;let t=a(r=>r.charAt(0)+j(r.slice(1).replace(/\r$/,"")),"line");
return n.split(`
`).map(t).join(`
`)}a(xf,"shownPatch");import{lstat as Cf,readdir as kf,realpath as vf}from"node:fs/promises";import Ft from"node:path";var Pt="bpftrace-guard/bpftrace-guard",Rf=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,Sf=3;function vd({scripts:n,version:e}){let t=_f(n),[r="tools",i=r]=t,o=t.length===0?
"":`, in ${t.join(", ")}`;return`# yaml-language-server: $schema=https://raw.githubusercontent.com/${Pt}/v${e}/docs/bpftrace-guard.schema.json
# The configuration of bpftrace-guard. On a pull request it is read from the base branch.
# Every key is optional: https://github.com/${Pt}/blob/v${e}/docs/configuration.md
# When this was written, the repository had ${R(n.length,"bpftrace script")}${o}.

# The check fails on findings of this severity and above: error, warning, note or never.
fail-on: error

# The machines that the scripts run on: "bpftrace-guard targets" lists those with a name. Without this key the scripts are
# judged for the default targets, which stand for the machines that people use.
# targets:
#   - debian-12
#   - debian-13,bpftrace@newest

# Another severity for a rule, or off: "bpftrace-guard rules" lists them.
# rules:
#   lossy-mitigation: off

# Other rules and targets for some of the files.
# overrides:
#   - files: [${r}/**]
#     targets: [debian-13]

# Which files are judged. Without this key: files named *.bt, files that a first line with "#!" gives to bpftrace, and the
# programs in files of other kinds, such as shell scripts.
# files:
#   - ${r}/**
#   - "!${r}/experiments/**"

# Scripts that run on one machine at the same time: two that are harmless alone can hang it together.
# run-together:
#   - [${r}/*.bt, ${i}/*.bt]

# What comments that ignore a finding may do.
# suppressions:
#   expires: 180

# Findings that were there before, each with a reason and a last day: "bpftrace-guard baseline" writes this file.
# baseline: .github/bpftrace-guard-baseline.yml
`}a(vd,"starterConfiguration");function Td(n){return`name: bpftrace-guard
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: another base

permissions: {}

jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # write also resolves the threads of fixed findings: docs/modes.md#resolved-conversations
      pull-requests: write
    steps:
      # A tag can be moved later, a commit cannot: write the commit of this release in its place.
      - uses: ${Pt}@v${n}
`}a(Td,"starterWorkflow");function _f(n){let e=new Map;for(let t of n){let r=t.split("/").slice(0,-1).join("/");Rf.test(r)&&e.set(r,(e.get(r)??0)+1)}return[...e].
sort(([t,r],[i,o])=>o-r||+(t>i)-+(t<i)).slice(0,Sf).map(([t])=>t)}a(_f,"foldersOf");var ni=".github/workflows",ri=`${ni}/bpftrace-guard.yml`,Tf=1024*1024;async function Ed({stdout:n,stdin:e,version:t}){let r=await be(await vf(process.cwd())),o=(await Cn(
[r],{stream:e,name:"-"},{root:r,choose:Ve})).scripts.flatMap(l=>l.status==="readable"&&l.host===void 0?[se(Ft.relative(r,l.path))]:[]),s=a(l=>n.write(`${j(l)}
`),"say"),d=a(async(l,u,c)=>{let f=c===void 0?await Tt(r,l,u):void 0;if(f?.ok===!1)throw new x("usage",f.message);s(f?.created===!0?`${l} was written.`:`${c??l}\
 is there already and stays as it is.`)},"put");await d(J[0],vd({scripts:o,version:t}),await Ef(r)),await d(ri,Td(t),await Af(r)),s(`${R(o.length,"bpftrace scri\
pt")} here. What is found in them now: bpftrace-guard check`),s("To accept that for some time: bpftrace-guard baseline --reason TEXT")}a(Ed,"init");async function Ef(n){
for(let e of J)if(await Ad(Ft.join(n,e)))return e}a(Ef,"knownConfiguration");async function Af(n){if(await Ad(Ft.join(n,ri)))return ri;let e=Ft.join(n,ni),t=await kf(
e).catch(()=>[]);for(let r of t.filter(i=>/\.ya?ml$/.test(i)).sort())if((await z(Ft.join(e,r),Tf).catch(()=>Buffer.of())).toString("utf8").includes(`${Pt}@`))return`${ni}\
/${r}`}a(Af,"knownWorkflow");function Ad(n){return Cf(n).then(()=>!0,()=>!1)}a(Ad,"isThere");import{release as Pd}from"node:os";import Pf from"node:path";var ii=512*1024*1024;async function Fd(n,e,t){let r=await If(n===void 0?Ff():[n]),{readKernelTable:i,renderKernelTable:o,UnreadableImage:s}=await import("./table-7MUB6GBW.js");
try{let{table:d,gaps:l}=await i(r.bytes,e.source??Pf.basename(r.path));for(let u of l)F("note",u,t);t.stdout.write(o(d))}catch(d){throw d instanceof s?new x("us\
age",`${r.path} cannot be read as a kernel: ${d.message}`):d}}a(Fd,"kernelTable");function Ff(){return[`/boot/vmlinuz-${Pd()}`,`/usr/lib/modules/${Pd()}/vmlinuz`]}
a(Ff,"runningKernel");async function If(n){for(let e of n){try{let t=await z(e,ii);if(t.length<=ii)return{path:e,bytes:t}}catch(t){let r=I(t);if(r==="ENOENT")continue;
throw r==="EACCES"?at(`${e} cannot be read: permission denied. Root may read it.`):t instanceof ne?at(`${e} is not a regular file, and so no kernel image.`):at(
`${e} cannot be read: ${U(t)}`)}throw at(`${e} has more than ${ii/1024/1024} MiB, the most that a kernel image has.`)}throw n.length===1?at(`${n[0]} is not ther\
e.`):at(`No image of the running kernel is there, neither ${n.join(" nor ")}: name the image to read.`)}a(If,"readImage");function at(n){return new x("usage",n)}
a(at,"unreadable");async function Id(n,e,t){let r=process.cwd(),i=await Qs(n,r),o=e.config===void 0?await ia(i.baseSha):await Ct(e.config),s=await Pn(e,o,t),d=await Xs(i,r,s.choose),
l=a(S=>new Xi(new Ze(S,r)),"treeOf"),u={base:l(i.mergeBase),head:l(i.headSha)},c=await Ao(d,u,s,e.diffFilter),{leftOut:f,changedPaths:p}=d,m=[...c.notes,...Ue(f)],
h=R(p.length,"changed file");c.files.length===0&&f===0&&m.push(`${n} changes no bpftrace script (${h}).`);let{length:g}=c.others,y=g===1?"1 finding is not cause\
d":`${g} findings are not caused`;g>0&&m.push(`${y} by this change; --diff-filter nofilter shows all.`);let{targets:w}=c;return st({targets:w,files:Mf(c),notes:m,
hunks:c.diff.hunks},s,e,t)}a(Id,"review");function Mf({files:n,findings:e}){let t=new Set(e.map(({finding:r})=>r));return n.map(r=>r.status!=="skipped"?{...r,findings:r.
findings.filter(i=>t.has(i))}:r)}a(Mf,"ownFiles");var Nf="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong, 3 some input could not be analysed (the rest\
 is still reported).",jf=`For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script measures. A file i\
s written whole or not at all, with its mode and line ends. One that changed in the meantime is left alone, and so is one that a symbolic link reaches outside o\
f the repository.
The exit status is that of check on the result.`,Hf='The findings that reach --fail-on are written into the file that "baseline" in the configuration names, or \
into .github/bpftrace-guard-baseline.yml. A second run adds what is new, and takes out what is fixed; an entry that still holds keeps its reason and its day. Wh\
at was not judged cannot be accepted.',Lf=`bash: source <(bpftrace-guard completion bash)
zsh: source <(bpftrace-guard completion zsh)
fish: bpftrace-guard completion fish | source`,Df=`
The token is read from GITHUB_TOKEN or GH_TOKEN. It needs to read contents, and pull requests for dismissals. Another
server is named by GITHUB_API_URL. The exit status is 3 if a repository, or a script, could not be read or judged.`;async function Md(n,e){let t=T.clean,r=Gf(e,
i=>{t=i});try{return await r.parseAsync([...n],{from:"user"}),t}catch(i){if(i instanceof x){for(let o of i.sentences)F("error",o,e);return T.wrongUse}if(!(i instanceof
Yo))throw i;return i.exitCode===0?T.clean:T.wrongUse}}a(Md,"runCommandLine");var Wf=40;function zf(n,e,t,r){let i=r.helpWidth??Ge;return i-e-4>=Wf?Zo.prototype.
formatItem.call(r,n,e,t,r):[`  ${n}`,...W(t,i-6).map(s=>`      ${s}`)].join(`
`)}a(zf,"formatItem");function jn(n,e){return`
${W(n,ce(e)).join(`
`)}`}a(jn,"helpText");function Gf(n,e){let t=new Qo("bpftrace-guard").description("Finds the lock cycles that bpftrace scripts can close, before they hang a mac\
hine.").version(n.version,"-V, --version","print the version").helpOption("-h, --help","print this help").exitOverride().configureOutput({writeOut:a(l=>n.stdout.
write(l),"writeOut"),writeErr:a(l=>n.stderr.write(l),"writeErr"),getOutHelpWidth:a(()=>ce(n),"getOutHelpWidth"),getErrHelpWidth:a(()=>ce(n),"getErrHelpWidth"),outputError:a(
(l,u)=>u(`bpftrace-guard: ${l.trimEnd().split(`
`).map(j).join(" ")}
`),"outputError")}).configureHelp({formatItem:zf}).showSuggestionAfterError().addHelpText("after",jn(Nf,n)),r=t.command("check").description("judge scripts on d\
isk, and the programs in files of other kinds").argument("[path...]","scripts, files with programs in them, folders (recursive), or - for standard input; the cu\
rrent folder when left out").option("-e, --eval <program>","judge this program, as bpftrace -e would run it").option("--stdin-filename <name>","the path under w\
hich standard input is reported","<stdin>").option("--as-found","pass over named files that a search of their folders would not find, as for a list of changed f\
iles").action(async(l,u)=>{e(await fd(l,u,n))}),i=t.command("review").description("judge what a git range changes, as on a pull request").argument("<base..head>",
"the merge base of the two is compared with head").action(async(l,u)=>{e(await Id(l,u,n))});for(let l of Qa())i.addOption(l);let o=t.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",jn(jf,n)).action(async(l,u)=>{e(
await kd(l,u,n))});for(let l of Xa())o.addOption(l);let s=t.command("baseline").description("accept the findings that are there now, until a day").argument("[pa\
th...]","scripts, files with programs in them, and folders; the current folder when left out").addHelpText("after",jn(Hf,n)).action(async(l,u)=>{e(await dd(l,u,
n))});for(let l of ed())s.addOption(l);for(let l of Qr())for(let u of[r,i,o])u.addOption(l);let d=t.command("audit").description("judge the scripts of many repo\
sitories on GitHub, through its API").argument("[repository...]","OWNER/NAME; with --merge, files").addHelpText("after",Df).action(async(l,u)=>{e(await da(l,u,n))});
for(let l of Za())d.addOption(l);return t.command("init").description("write a configuration and a workflow for this repository; what is there stays as it is").
action(()=>Ed(n)),t.command("rules").description("list the rules").action(()=>ti(n)),t.command("explain").description("print what a rule says, why, and what to \
do; without a rule, which there are").argument("[rule]",`one of ${ge.map(({id:l})=>l).join(", ")}`).option("--sources","also print where it is known from").action(
(l,u)=>Rd(l,u,n)),t.command("targets").description("print the known targets").option("--sources","also print where each of them is known from").action(({sources:l})=>{
let c={color:xe(void 0,n.env,n.stdout.isTTY===!0),width:ce(n),sources:l===!0};n.stdout.write(ns(He,po,c))}),t.command("kernel-table").description("read a kernel\
 image, and print what runs inside its map operations").argument("[image]","a bzImage, an arm64 Image or a vmlinux; the running kernel when left out").option("-\
-source <text>","where the image is from, for the table (default: the name of the file)").action(async(l,u)=>{await Fd(l,u,n)}),t.command("completion").description(
"print a script that completes this command line in a shell").addArgument(new Xo("<shell>","the shell").choices(wd)).addHelpText("after",jn(Lf,n)).action(l=>{n.
stdout.write($d(t,l))}),t}a(Gf,"commandLine");import{parentPort as Nd,workerData as Bf}from"node:worker_threads";function jd(){let{embedded:n,...e}=Bf,t=new nn({...e,embedded:a(i=>n.includes(i),"embedded")}),r=new Map;Nd?.on("message",({script:i,number:o,own:s})=>{s!==void 0&&
r.set(o,s),t.judge(i,r.get(o)??e).then(l=>l&&Nd?.postMessage(cd(l)))})}a(jd,"answerAsThread");Hd&&qf("--no-opt");Hd?await Vf():jd();async function Vf(){let{stdin:n,stdout:e,stderr:t,env:r}=process,i=new URL(import.meta.url),o=!1;e.on("error",s=>{s.code===
"EPIPE"||o||(o=!0,t.write(`bpftrace-guard: error: Standard output cannot be written: ${V(s)}.
`),process.exitCode=T.wrongUse)}),t.on("error",()=>{});try{let s=process.argv.slice(2),d=await Md(s,{stdin:n,stdout:e,stderr:t,env:r,version:Mt,program:i});process.
exitCode=o?T.wrongUse:d}catch(s){t.write(`bpftrace-guard: internal error: ${s instanceof Error?s.stack:String(s)}
`),process.exitCode=T.notJudged}}a(Vf,"main");
