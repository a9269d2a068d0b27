#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$a as Ki,$b as Zt,Aa as ht,Ab as ao,Bb as lo,Ca as Li,Cb as co,D as It,Da as Di,Db as B,E as jt,Ea as Wi,Eb as Yt,F as he,Fa as zi,Fb as V,Ga as De,Gb as uo,
H as ge,Ha as Te,Hb as Yn,Ia as Gi,Ib as po,Ja as qi,Jb as be,K as Gn,Ka as Bt,Kb as Qn,L as bi,La as N,Lb as Qt,M as $i,Ma as ye,Mb as Q,N as Oi,Na as W,Nb as se,
O as xi,Oa as Bi,Ob as Xt,P as Z,Pa as We,Pb as Xn,Q as Lt,Qa as ze,Qb as K,R as Ri,Ra as Ge,Rb as Zn,Sa as Vi,Sb as $e,Tb as fo,U as Si,Va as Ui,Vb as mo,Wa as Jn,
X as Ci,Xb as ho,Y as _i,Yb as go,_b as yo,a as Pt,ab as Ji,ac as er,b as Ft,bb as Yi,bc as en,ca as ki,cb as Qi,cc as wo,d as di,da as vi,db as Xi,dc as tn,ea as Ti,
ec as bo,f as Ln,fa as qn,fc as $o,g as ke,ga as Bn,gb as Zi,h as ve,ha as ut,hb as eo,i as Dn,ia as Vn,ib as we,ic as Oo,j as ui,ja as Un,jb as to,k as Wn,ka as Ai,
kb as no,kc as xo,l as pi,la as Ei,lb as ro,m as fi,ma as pt,mb as io,mc as Ro,na as Pi,nb as qe,nc as So,o as mi,oa as Fi,ob as Vt,oc as Co,pa as Dt,pb as Be,pc as _o,
qa as Ii,qc as ko,ra as z,rb as Ut,rc as vo,sa as Ni,sb as Kt,ta as ee,tb as Ve,ua as Kn,ub as te,va as oe,vb as Jt,wa as He,wb as E,xa as Mi,xb as L,ya as Le,yb as oo,
za as Hi,zb as so}from"./chunk-KS4UA4O2.js";import{a as x,b as Me,e as ji,l as ft,m as Wt,n as zt,o as Gt,p as mt,q as qt}from"./chunk-2BEWZLTJ.js";
import{$ as fe,A as H,Ba as hi,C as A,Ca as gi,I as oi,J as si,Ja as yi,L as Y,La as wi,M as _e,O as D,W as U,X as pe,Y as li,a as Et,b as R,ba as ci,c as ie,d as M,
f as ti,h as ni,ha as ct,j as jn,k as lt,l as Nn,la as me,m as ri,na as Nt,p as Mn,q as Ne,qa as q,ra as zn,sa as Mt,ta as Ht,u as O,v as ii,w as ue,x as Hn}from"./chunk-2EJHTW6A.js";
import"./chunk-PD4HEGOH.js";import{b as ai}from"./chunk-CH5IAJHY.js";import{a,b as at,c as Ce,e as dt}from"./chunk-G3D4RJ5X.js";var gt=Ce(nr=>{var nn=class extends Error{static{a(this,"CommanderError")}constructor(e,t,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},tr=class extends nn{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};nr.CommanderError=nn;nr.InvalidArgumentError=tr});var rn=Ce(ir=>{var{InvalidArgumentError:xd}=gt(),rr=class{static{a(this,"Argument")}constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,r)=>{if(!this.argChoices.
includes(t))throw new xd(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,r):t},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function Rd(n){let e=n.name()+(n.variadic===!0?"...":"");return n.required?"<"+e+">":"["+e+"]"}a(Rd,"humanR\
eadableArgName");ir.Argument=rr;ir.humanReadableArgName=Rd});var ar=Ce(sr=>{var{humanReadableArgName:Sd}=rn(),or=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=
!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let t=e.commands.filter(i=>!i.
_hidden),r=e._getHelpCommand();return r&&!r._hidden&&t.push(r),this.sortSubcommands&&t.sort((i,o)=>i.name().localeCompare(o.name())),t}compareOptions(e,t){let r=a(
i=>i.short?i.short.replace(/^-/,""):i.long.replace(/^--/,""),"getSortKey");return r(e).localeCompare(r(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),
r=e._getHelpOption();if(r&&!r.hidden){let i=r.short&&e._findOption(r.short),o=r.long&&e._findOption(r.long);!i&&!o?t.push(r):r.long&&!o?t.push(e.createOption(r.
long,r.description)):r.short&&!i&&t.push(e.createOption(r.short,r.description))}return this.sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let t=[];for(let r=e.parent;r;r=r.parent){let i=r.options.filter(o=>!o.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),e.registeredArguments.
find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(r=>Sd(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
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
i.has(s)||i.set(s,[]),i.get(s).push(o)}),i}formatHelp(e,t){let r=t.padWidth(e,t),i=t.helpWidth??80;function o(p,f){return t.formatItem(p,r,f,t)}a(o,"callFormatI\
tem");let s=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`,""],d=t.commandDescription(e);d.length>0&&(s=s.concat([t.boxWrap(t.styleCommandDescription(
d),i),""]));let l=t.visibleArguments(e).map(p=>o(t.styleArgumentTerm(t.argumentTerm(p)),t.styleArgumentDescription(t.argumentDescription(p))));if(s=s.concat(this.
formatItemList("Arguments:",l,t)),this.groupItems(e.options,t.visibleOptions(e),p=>p.helpGroupHeading??"Options:").forEach((p,f)=>{let m=p.map(h=>o(t.styleOptionTerm(
t.optionTerm(h)),t.styleOptionDescription(t.optionDescription(h))));s=s.concat(this.formatItemList(f,m,t))}),t.showGlobalOptions){let p=t.visibleGlobalOptions(e).
map(f=>o(t.styleOptionTerm(t.optionTerm(f)),t.styleOptionDescription(t.optionDescription(f))));s=s.concat(this.formatItemList("Global Options:",p,t))}return this.
groupItems(e.commands,t.visibleCommands(e),p=>p.helpGroup()||"Commands:").forEach((p,f)=>{let m=p.map(h=>o(t.styleSubcommandTerm(t.subcommandTerm(h)),t.styleSubcommandDescription(
t.subcommandDescription(h))));s=s.concat(this.formatItemList(f,m,t))}),s.join(`
`)}displayWidth(e){return To(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t==="[command]"?this.
styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(t=>t===
"[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(
e,t),t.longestGlobalOptionTermLength(e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,r,i){
let s=" ".repeat(2);if(!r)return s+e;let d=e.padEnd(t+e.length-i.displayWidth(e)),l=2,c=(this.helpWidth??80)-t-l-2,p;return c<this.minWidthToWrap||i.preformatted(
r)?p=r:p=i.boxWrap(r,c).replace(/\n/g,`
`+" ".repeat(t+l)),s+d+" ".repeat(l)+p.replace(/\n/g,`
${s}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,o=[];return r.forEach(s=>{let d=s.match(i);if(d===null){o.push("");
return}let l=[d.shift()],u=this.displayWidth(l[0]);d.forEach(c=>{let p=this.displayWidth(c);if(u+p<=t){l.push(c),u+=p;return}o.push(l.join(""));let f=c.trimStart();
l=[f],u=this.displayWidth(f)}),o.push(l.join(""))}),o.join(`
`)}};function To(n){let e=/\x1b\[\d*(;\d*)*m/g;return n.replace(e,"")}a(To,"stripColor");sr.Help=or;sr.stripColor=To});var ur=Ce(cr=>{var{InvalidArgumentError:Cd}=gt(),dr=class{static{a(this,"Option")}constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes(
"<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=_d(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=
!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,
this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||!Array.
isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,r)=>{if(!this.argChoices.includes(t))throw new Cd(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,r):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?Ao(this.name().replace(/^no-/,"")):Ao(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},lr=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),
t)}),this.negativeOptions.forEach((t,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(e,t){let r=t.attributeName();if(!this.dualOptions.
has(r))return!0;let i=this.negativeOptions.get(r).presetArg,o=i!==void 0?i:!1;return t.negate===(o===e)}};function Ao(n){return n.split("-").reduce((e,t)=>e+t[0].
toUpperCase()+t.slice(1))}a(Ao,"camelcase");function _d(n){let e,t,r=/^-[^-]$/,i=/^--[^-]/,o=n.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(e=o.shift()),i.
test(o[0])&&(t=o.shift()),!e&&r.test(o[0])&&(e=o.shift()),!e&&i.test(o[0])&&(e=t,t=o.shift()),o[0].startsWith("-")){let s=o[0],d=`option creation failed due to \
'${s}' in option flags '${n}'`;throw/^-[^-][^-]/.test(s)?new Error(`${d}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(s)?new Error(`${d}
- too many short flags`):i.test(s)?new Error(`${d}
- too many long flags`):new Error(`${d}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in '${n}'.`);return{shortFlag:e,longFlag:t}}
a(_d,"splitOptionFlags");cr.Option=dr;cr.DualOptions=lr});var Po=Ce(Eo=>{function kd(n,e){if(Math.abs(n.length-e.length)>3)return Math.max(n.length,e.length);let t=[];for(let r=0;r<=n.length;r++)t[r]=[r];for(let r=0;r<=
e.length;r++)t[0][r]=r;for(let r=1;r<=e.length;r++)for(let i=1;i<=n.length;i++){let o=1;n[i-1]===e[r-1]?o=0:o=1,t[i][r]=Math.min(t[i-1][r]+1,t[i][r-1]+1,t[i-1][r-
1]+o),i>1&&r>1&&n[i-1]===e[r-2]&&n[i-2]===e[r-1]&&(t[i][r]=Math.min(t[i][r],t[i-2][r-2]+1))}return t[n.length][e.length]}a(kd,"editDistance");function vd(n,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let t=n.startsWith("--");t&&(n=n.slice(2),e=e.map(s=>s.slice(2)));let r=[],i=3,o=.4;return e.forEach(s=>{if(s.length<=
1)return;let d=kd(n,s),l=Math.max(n.length,s.length);(l-d)/l>o&&(d<i?(i=d,r=[s]):d===i&&r.push(s))}),r.sort((s,d)=>s.localeCompare(d)),t&&(r=r.map(s=>`--${s}`)),
r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}a(vd,"suggestSimilar");Eo.suggestSimilar=vd});var No=Ce(gr=>{var Td=at("node:events").EventEmitter,pr=at("node:child_process"),ae=at("node:path"),on=at("node:fs"),_=at("node:process"),{Argument:Ad,humanReadableArgName:Ed}=rn(),
{CommanderError:fr}=gt(),{Help:Pd,stripColor:Fd}=ar(),{Option:Fo,DualOptions:Id}=ur(),{suggestSimilar:Io}=Po(),mr=class n extends Td{static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(t=>_.stdout.write(t),"writeOut"),writeErr:a(t=>_.stderr.write(t),"writeErr"),outputError:a((t,r)=>r(t),"outputError"),getOutHelpWidth:a(()=>_.stdout.
isTTY?_.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>_.stderr.isTTY?_.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>hr()??(_.
stdout.isTTY&&_.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>hr()??(_.stderr.isTTY&&_.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(t=>Fd(
t),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,r){let i=t,o=r;typeof i=="object"&&i!==null&&(o=i,i=null),o=o||{};let[,s,d]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(s);return i&&(l.description(i),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l.
_executableFile=o.executableFile||null,d&&l.arguments(d),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),i?this:l}createCommand(e){return new n(
e)}createHelp(){return Object.assign(new Pd,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){return new Ad(e,t)}argument(e,t,r,i){let o=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,r){this._exitCallback&&this._exitCallback(new fr(
e,t,r)),_.exit(e)}action(e){let t=a(r=>{let i=this.registeredArguments.length,o=r.slice(0,i);return this._storeOptionsAsProperties?o[i]=this:o[i]=this.opts(),o.
push(this),e.apply(this,o)},"listener");return this._actionHandler=t,this}createOption(e,t){return new Fo(e,t)}_callParseArg(e,t,r,i){try{return e.parseArg(t,r)}catch(o){
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
t instanceof Fo)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let s=this.createOption(t,r);if(s.makeOptionMandatory(
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
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(t=t||{},e===void 0&&t.from===void 0){_.versions?.electron&&(t.from="\
electron");let i=_.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=_.argv),this.rawArgs=
e.slice();let r;switch(t.from){case void 0:case"node":this._scriptPath=e[1],r=e.slice(2);break;case"electron":_.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):
r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(e,t){this._prepareForParse();let r=this._prepareUserArgs(
e,t);return this._parseCommand([],r),this}async parseAsync(e,t){this._prepareForParse();let r=this._prepareUserArgs(e,t);return await this._parseCommand([],r),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,r){
if(on.existsSync(e))return;let i=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",o=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(o)}_executeSubCommand(e,t){t=t.slice();let r=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function o(c,p){let f=ae.resolve(c,p);if(on.existsSync(
f))return f;if(i.includes(ae.extname(p)))return;let m=i.find(h=>on.existsSync(`${f}${h}`));if(m)return`${f}${m}`}a(o,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let s=e._executableFile||`${this._name}-${e._name}`,d=this._executableDir||"";if(this._scriptPath){let c;try{c=on.realpathSync(
this._scriptPath)}catch{c=this._scriptPath}d=ae.resolve(ae.dirname(c),d)}if(d){let c=o(d,s);if(!c&&!e._executableFile&&this._scriptPath){let p=ae.basename(this.
_scriptPath,ae.extname(this._scriptPath));p!==this._name&&(c=o(d,`${p}-${e._name}`))}s=c||s}r=i.includes(ae.extname(s));let l;_.platform!=="win32"?r?(t.unshift(
s),t=jo(_.execArgv).concat(t),l=pr.spawn(_.argv[0],t,{stdio:"inherit"})):l=pr.spawn(s,t,{stdio:"inherit"}):(this._checkForMissingExecutable(s,d,e._name),t.unshift(
s),t=jo(_.execArgv).concat(t),l=pr.spawn(_.execPath,t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{_.on(p,()=>{l.
killed===!1&&l.exitCode===null&&l.kill(p)})});let u=this._exitCallback;l.on("close",c=>{c=c??1,u?u(new fr(c,"commander.executeSubCommandAsync","(close)")):_.exit(
c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(s,d,e._name);else if(c.code==="EACCES")throw new Error(`'${s}' not executable`);if(!u)
_.exit(1);else{let p=new fr(1,"commander.executeSubCommandAsync","(error)");p.nestedError=c,u(p)}}),this.runningCommand=l}_dispatchSubcommand(e,t,r){let i=this.
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
some(p=>p.options.map(f=>f.short).some(f=>/^-\d$/.test(f))):!1,"negativeNumberArg"),d=null,l=null,u=0;for(;u<e.length||l;){let c=l??e[u++];if(l=null,c==="--"){i===
r&&i.push(c),i.push(...e.slice(u));break}if(d&&(!o(c)||s(c))){this.emit(`option:${d.name()}`,c);continue}if(d=null,o(c)){let p=this._findOption(c);if(p){if(p.required){
let f=e[u++];f===void 0&&this.optionMissingArgument(p),this.emit(`option:${p.name()}`,f)}else if(p.optional){let f=null;u<e.length&&(!o(e[u])||s(e[u]))&&(f=e[u++]),
this.emit(`option:${p.name()}`,f)}else this.emit(`option:${p.name()}`);d=p.variadic?p:null;continue}}if(c.length>2&&c[0]==="-"&&c[1]!=="-"){let p=this._findOption(
`-${c[1]}`);if(p){p.required||p.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${p.name()}`,c.slice(2)):(this.emit(`option:${p.name()}`),l=`-${c.
slice(2)}`);continue}}if(/^--[^=]+=/.test(c)){let p=c.indexOf("="),f=this._findOption(c.slice(0,p));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,
c.slice(p+1));continue}}if(i===t&&o(c)&&!(this.commands.length===0&&s(c))&&(i=r),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&r.length===
0){if(this._findCommand(c)){t.push(c),r.push(...e.slice(u));break}else if(this._getHelpCommand()&&c===this._getHelpCommand().name()){t.push(c,...e.slice(u));break}else if(this.
_defaultCommandName){r.push(c,...e.slice(u));break}}if(this._passThroughOptions){i.push(c,...e.slice(u));break}i.push(c)}return{operands:t,unknown:r}}opts(){if(this.
_storeOptionsAsProperties){let e={},t=this.options.length;for(let r=0;r<t;r++){let i=this.options[r].attributeName();e[i]=i===this._versionOptionName?this._version:
this[i]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.
outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=t||{},i=r.exitCode||1,o=r.code||"commander.error";this._exit(i,o,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in _.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,_.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Id(this.options),t=a(r=>this.
getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r)),"hasCustomOptionValue");this.options.filter(r=>r.implied!==void 0&&t(r.
attributeName())&&e.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(i=>!t(i)).forEach(i=>{this.setOptionValueWithSource(
i,r.implied[i],"implied")})})}missingArgument(e){let t=`error: missing required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){
let t=`error: option '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let t=`error: required\
 option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){let r=a(s=>{let d=s.attributeName(),l=this.
getOptionValue(d),u=this.options.find(p=>p.negate&&d===p.attributeName()),c=this.options.find(p=>!p.negate&&d===p.attributeName());return u&&(u.presetArg===void 0&&
l===!1||u.presetArg!==void 0&&l===u.presetArg)?u:c||s},"findBestOptionFromValue"),i=a(s=>{let d=r(s),l=d.attributeName();return this.getOptionValueSource(l)==="\
env"?`environment variable '${d.envVar}'`:`option '${d.flags}'`},"getErrorMessage"),o=`error: ${i(e)} cannot be used with ${i(t)}`;this.error(o,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let i=[],o=this;do{let s=o.
createHelp().visibleOptions(o).filter(d=>d.long).map(d=>d.long);i=i.concat(s),o=o.parent}while(o&&!o._enablePositionalOptions);t=Io(e,i)}let r=`error: unknown o\
ption '${e}'${t}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let t=this.registeredArguments.length,
r=t===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${t} argument${r} but got ${e.length}.`;this.error(o,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let i=[];this.createHelp().visibleCommands(this).forEach(o=>{
i.push(o.name()),o.alias()&&i.push(o.alias())}),t=Io(e,i)}let r=`error: unknown command '${e}'${t}`;this.error(r,{code:"commander.unknownCommand"})}version(e,t,r){
if(e===void 0)return this._version;this._version=e,t=t||"-V, --version",r=r||"output the version number";let i=this.createOption(t,r);return this._versionOptionName=
i.attributeName(),this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=e,t&&(this._argsDescription=t),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let t=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let i=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${i}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let t=this.registeredArguments.map(r=>Ed(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
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
this.outputHelp(e);let t=Number(_.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp)")}addHelpText(e,t){let r=[
"beforeAll","before","after","afterAll"];if(!r.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let i=`${e}Help`;return this.on(i,o=>{let s;typeof t=="function"?s=t({error:o.error,command:o.command}):s=t,s&&o.write(`${s}\

`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function jo(n){return n.map(e=>{if(!e.startsWith("--inspect"))return e;let t,r="127.0.0.1",i="9229",o;return(o=e.match(/^(--inspect(-brk)?)$/))!==null?t=o[1]:(o=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=o[1],/^\d+$/.test(o[3])?i=o[3]:r=o[3]):(o=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(t=o[1],r=o[3],i=o[4]),t&&i!=="0"?`${t}=${r}:${parseInt(i)+1}`:e})}a(jo,"incrementNodeInspectorPort");function hr(){if(_.env.NO_COLOR||_.env.FORCE_COLOR==="0"||
_.env.FORCE_COLOR==="false")return!1;if(_.env.FORCE_COLOR||_.env.CLICOLOR_FORCE!==void 0)return!0}a(hr,"useColor");gr.Command=mr;gr.useColor=hr});var Do=Ce(J=>{var{Argument:Mo}=rn(),{Command:yr}=No(),{CommanderError:jd,InvalidArgumentError:Ho}=gt(),{Help:Nd}=ar(),{Option:Lo}=ur();J.program=new yr;J.createCommand=
n=>new yr(n);J.createOption=(n,e)=>new Lo(n,e);J.createArgument=(n,e)=>new Mo(n,e);J.Command=yr;J.Option=Lo;J.Argument=Mo;J.Help=Nd;J.CommanderError=jd;J.InvalidArgumentError=
Ho;J.InvalidOptionArgumentError=Ho});import{setFlagsFromString as cp}from"node:v8";import{isMainThread as Od}from"node:worker_threads";var Wo=dt(Do(),1),{program:Cp,createCommand:_p,createArgument:kp,createOption:vp,CommanderError:zo,InvalidArgumentError:Ue,InvalidOptionArgumentError:Tp,Command:Go,
Argument:qo,Option:k,Help:Bo}=Wo.default;var Uo=dt(Bt(),1);var Vo=["Debian","Ubuntu","Red Hat and its rebuilds","Fedora","SUSE","Alpine","Arch","Amazon","Other clouds","China","Kernels of your own build"];var Md=["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","SUPPORTED UNTIL"],Hd=["A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravir\
t@no. A machine without a bpftrace of its own (-) needs that: bottlerocket,bpftrace@newest.",'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][\
,paravirt@no], where kernel@ also takes what "uname -r" prints there.'];function Ko(n,e,{color:t,width:r,sources:i}){let{bold:o}=Uo.default.createColors(t),s=n.
map(c=>({machine:c,cells:Ld(c,e)})),[d=[],...l]=ze([Md,...s.map(({cells:c})=>c)],r),u=Vo.flatMap(c=>{let p=l.filter((f,m)=>s[m]?.machine.family===c).flat();return p.
length===0?[]:[o(c),...p,""]});return[...d.map(o),"",...u,...W(`* Judged when nothing is configured: ${e.map(({name:c})=>c).join("; ")}.`,r),"",...Hd.flatMap(c=>W(
c,r)),...i?["",o("Where each row is known from"),...n.flatMap(c=>Dd(c,r))]:[],...i?[]:W("Where each row is known from: bpftrace-guard targets --sources",r),""].
join(`
`)}a(Ko,"renderTargets");function Ld(n,e){let{name:t,bpftrace:r="-",kernel:i,arch:o,paravirt:s,support:d}=n;return[`${e.some(u=>u.name===t)?"*":" "} ${t}`,r,i,o,
s?"yes":"no",d?.until??"-"]}a(Ld,"cellsOf");function Dd({name:n,source:e,support:t,preemption:r},i){let o=[e,...t===void 0?[]:[`supported until: ${t.source}`],...r===
void 0?[]:[`pre-emption: ${r}`]],s="    ";return["",`  ${n}`,...o.flatMap(d=>W(d,i-Bi(s)).map(l=>`${s}${l}`))]}a(Dd,"sourceOf");import{createHash as Zl}from"node:crypto";function Jo(n,e){let[t]=n;if(t===void 0)return"Name the reports to merge.";let r=n.find(({report:l})=>l.settings!==t.report.settings);if(r!==void 0)return`${r.file}\
 and ${t.file} were judged by other versions, targets or policies, so they are not parts of one audit.`;let i=n.find(({report:l})=>l.part?.of!==t.report.part?.of);
if(i!==void 0)return`${i.file} and ${t.file} are not parts of one audit: it was divided in other ways.`;let{settings:o,targets:s,tool:d}=t.report;return{toolVersion:d.
version,generated:e,settings:o,targets:s,repositories:zd(n.flatMap(({report:l})=>l.repositories)),dismissals:[...new Map(n.flatMap(({report:l})=>l.dismissals).map(
l=>[`${l.url} ${l.finding} ${l.by}`,l])).values()],problems:[...Wd(n),...new Set(n.flatMap(({report:l})=>l.problems))],requests:n.reduce((l,{report:u})=>l+u.requests,
0)}}a(Jo,"mergeParts");function Wd(n){let e=n[0]?.report.part?.of??0,t=new Set(n.map(({report:o})=>o.part?.index)),r=Array.from({length:e},(o,s)=>s+1).filter(o=>!t.
has(o));if(r.length===0)return[];let i=Me(r.map(String));return[`Of the ${e} parts of the audit these are missing: ${i}. Their repositories were not judged.`]}a(
Wd,"missingParts");function zd(n){let e=new Map;for(let t of n){let r=t.name.toLowerCase();e.get(r)?.status!=="judged"&&e.set(r,t)}return[...e.values()]}a(zd,"e\
achOnce");var br=["hang","lost-updates","refused","unattachable"],ne=ue().check(Ne()),yt=H(O()),sn=oi(O(),ne),Gd=A({rule:Y(q),severity:Y(Mt),confidence:Y(Ht),path:O(),start:A(
{line:ne,column:ne}),end:A({line:ne,column:ne}),message:O(),machines:si(Y(br),yt),fingerprint:O(),trend:D(Y(["new","known","unknown"]))}),qd=A({rule:Y(q),path:O(),
line:ne,reason:O(),until:D(O()),by:D(O()),since:D(O()),owners:yt}),Bd=A({rule:Y(q),path:O(),fingerprint:O(),reason:O(),until:O(),lapsed:D(O()),owners:yt}),an=A(
{name:O(),url:D(O()),status:Y(["judged","failed","skipped"]),why:D(O()),private:Hn(),branch:D(O()),commit:D(O()),scripts:ne,unread:ne,fails:Hn(),mistakes:yt,notes:yt,
severities:sn,rules:sn,hangs:sn,losses:sn,findings:H(Gd),unlisted:ne,ignores:H(qd),accepted:H(Bd)}),Yo=A({repository:O(),pull:ne,url:O(),finding:O(),by:O(),reason:O(),
until:D(O()),lapsed:D(O())});function de({name:n,url:e,isPrivate:t=!1},r,i){return{name:n,...e===void 0?{}:{url:e},status:r,why:i,private:t,...{scripts:0,unread:0,
fails:!1,mistakes:[],notes:[],findings:[],unlisted:0,accepted:[],ignores:[]},...{severities:{},rules:{},hangs:{},losses:{}}}}a(de,"unjudgedRecord");var Ae=ue().check(Ne()),Qo=A({since:O(),appeared:Ae,stayed:Ae,gone:Ae,first:Ae,unknown:Ae,left:Ae,notes:H(O())}),Xo=A({version:_e(1),kind:_e("audit"),generated:O(),
settings:O(),repositories:H(A({name:O(),status:Y(["judged","failed","skipped"]),unlisted:Ae,findings:H(A({rule:O(),path:O(),fingerprint:O()}))}))});function Zo(n,e,{
settings:t,problems:r}){let i=new Map(n.repositories.map(l=>[l.name.toLowerCase(),l])),o={appeared:0,stayed:0,gone:0,first:0,unknown:0,left:0},s=[],d=e.map(l=>{
let u=i.get(l.name.toLowerCase());if(i.delete(l.name.toLowerCase()),l.status!=="judged")return o[l.status==="failed"?"unknown":"left"]+=u?.findings.length??0,l;
if(u?.status!=="judged")return o.first+=l.findings.length,{...l,findings:l.findings.map(f=>({...f,trend:"unknown"}))};l.unlisted+u.unlisted>0&&s.push(`${l.name}\
 has more findings than a report lists, so that not all of them are compared.`);let c=Vd(l.findings,u.findings);o.stayed+=c.size,o.appeared+=l.findings.length-c.
size,o.gone+=u.findings.length-c.size;let p=l.findings.map(f=>({...f,trend:c.has(f)?"known":"new"}));return{...l,findings:p}});for(let{findings:l}of i.values())
o[r.length>0?"unknown":"left"]+=l.length;return n.settings!==t&&s.unshift("The last report is by another version, other targets or another policy."),{repositories:d,
trend:{since:n.generated,...o,notes:s}}}a(Zo,"compareWith");function Vd(n,e){let t=new Set,r=new Set(e),i=a(o=>{let s=new Map;for(let d of r)ai(s,o(d),d);for(let d of n){
let l=t.has(d)?void 0:s.get(o(d))?.pop();l!==void 0&&(r.delete(l),t.add(d))}},"match");return i(({rule:o,path:s,fingerprint:d})=>`${o}\0${d}\0${s}`),i(({rule:o,
fingerprint:s})=>`${o}\0${s}`),t}a(Vd,"matched");var G=ue().check(Ne()),Ud=A({index:ue().check(Mn()),of:ue().check(Mn())}),$r=A({name:O(),findings:G,repositories:G}),Kd=A({repositories:A({judged:G,failed:G,skipped:G}),
scripts:G,unread:G,findings:A({error:G,warning:G,note:G}),rules:H($r),hangs:H($r),losses:H($r),ignores:G,accepted:G,dismissals:G}),es=A({version:_e(1),kind:_e("\
audit"),tool:A({name:_e("bpftrace-guard"),version:O()}),generated:O(),settings:O(),targets:H(O()),part:D(Ud),totals:Kd,trend:D(Qo),problems:H(O()),requests:G,repositories:H(
an),dismissals:H(Yo)});function ts(n,e){let{toolVersion:t,repositories:r,dismissals:i,...o}=n,s=[...r].sort((u,c)=>xr(u.name,c.name)),d=e===void 0?void 0:Zo(e,s,
o),l=d?.repositories??s;return{version:1,kind:"audit",tool:{name:"bpftrace-guard",version:t},...o,totals:Jd(l,i),...d===void 0?{}:{trend:d.trend},repositories:l,
dismissals:[...i].sort((u,c)=>xr(u.url,c.url))}}a(ts,"composeReport");function Jd(n,e){let t=a(i=>n.filter(o=>o.status===i).length,"having"),r=a(i=>wt(n.map(({severities:o})=>o[i]??
0)),"severity");return{repositories:{judged:t("judged"),failed:t("failed"),skipped:t("skipped")},scripts:wt(n.map(({scripts:i})=>i)),unread:wt(n.map(({unread:i})=>i)),
findings:{error:r("error"),warning:r("warning"),note:r("note")},rules:Or(n.map(({rules:i})=>i)),hangs:Or(n.map(({hangs:i})=>i)),losses:Or(n.map(({losses:i})=>i)),
ignores:wt(n.map(({ignores:i})=>i.length)),accepted:wt(n.map(({accepted:i})=>i.length)),dismissals:e.length}}a(Jd,"totalsOf");function Or(n){let e=new Map;for(let[
t,r]of n.flatMap(i=>Object.entries(i))){let{findings:i=0,repositories:o=0}=e.get(t)??{};e.set(t,{name:t,findings:i+r,repositories:o+1})}return[...e.values()].sort(
(t,r)=>r.findings-t.findings||xr(t.name,r.name))}a(Or,"tallies");function wt(n){return n.reduce((e,t)=>e+t,0)}a(wt,"sum");function xr(n,e){return+(n>e)-+(n<e)}a(
xr,"compare");var Yd=/^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*$/;function Ke(n){return n!==void 0&&Yd.test(n)?n:void 0}a(Ke,"pageOf");function dn(n,e,t){let{commit:r}=n,i=Ke(n.url);
if(!(i===void 0||r===void 0||e==="."))return`${i}/blob/${r}/${It(e)}#L${t}`}a(dn,"placeAddress");function le(n){return n===1?"1 repository":`${n} repositories`}
a(le,"repositoriesIn");function ln({totals:n,problems:e}){let{repositories:t,scripts:r,findings:i,unread:o}=n,{error:s,warning:d,note:l}=i,u=[x(s,"error"),x(d,"\
warning"),x(l,"note")].join(", "),c=[...t.failed>0?[`${le(t.failed)} not read`]:[],...o>0?[`${x(o,"script")} not judged`]:[],...e.length>0?["the report is incom\
plete"]:[]],p=t.skipped>0?`, ${t.skipped} skipped`:"";return[`${le(t.judged)} judged${p}, ${x(r,"script")}: ${u}`,...c].join("; ")}a(ln,"auditWords");function cn(n){
let{since:e,appeared:t,stayed:r,gone:i,first:o,unknown:s,left:d}=n,l=[...o>0?[`${o} in repositories that it had not judged`]:[],...s>0?[`${s} not known, as thei\
r repositories were not read`]:[],...d>0?[`${d} in repositories that are not judged any more`]:[]];return[`Since ${e}: ${t} new, ${r} still there, ${i} gone`,...l].
join(", ").concat(".")}a(cn,"trendWords");function un({machines:n}){let{hang:e=[],"lost-updates":t=[],refused:r=[],unattachable:i=[]}=n,o=[...r,...i];return[...e.
length>0?[`hangs ${e.length}: ${Me(e)}`]:[],...t.length>0?[`loses updates on ${t.length}: ${Me(t)}`]:[],...o.length>0?[`does not start on ${o.length}: ${Me(o)}`]:
[]].join("; ")}a(un,"machineWords");function pn(n){return/^[^\n]*?[.!?](?=\s|$)/.exec(n)?.[0]??n.split(`
`,1)[0]??""}a(pn,"firstSentence");import{createHash as Xd}from"node:crypto";var Rr=`
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
`;var Qd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function b(n){let e=fe(n.replace(/\r\n?/g,`
`)).replace(/[&<>"']/g,t=>Qd[t]??"");return Ri(Lt(e,"&#91;"),"&#58;")}a(b,"html");function I(n){return`<code>${b(n)}</code>`}a(I,"code");function P(n){return n.
split(/(`[^`\n]+`)/).map(e=>/^`[^`\n]+`$/.test(e)?I(e.slice(1,-1)):b(e)).join("")}a(P,"sentences");function bt(n){return n.split(/\n+/).filter(e=>e.trim()!=="").
map(e=>`<p>${P(e)}</p>`).join("")}a(bt,"paragraphs");function fn(n,e){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${Xd("sha256").update(Rr).digest("base64")}'; base-uri 'none'; form-ac\
tion 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${b(n)}</title>
<style>${Rr}</style>
</head>
<body>
${e.filter(r=>r!=="").join(`
`)}
</body>
</html>
`}a(fn,"htmlPage");var Sr=6;function Ee(n){return n.length===0?"":`<ul class="chips">${n.map(e=>`<li>${b(e)}</li>`).join(" ")}</ul>`}a(Ee,"chips");function ns(n){if(n.length<=Sr+1)
return Ee(n);let e=n.slice(Sr);return`${Ee(n.slice(0,Sr))} <details><summary>${e.length} more</summary>${Ee(e)}</details>`}a(ns,"fewChips");function mn(n,e,t="f\
indings"){let r=n.map(o=>`<th scope="col">${b(o)}</th>`).join(""),i=e.map(o=>`<tr>${o.map((d,l)=>`<td data-label="${b(n[l]??"")}">${d}</td>`).join("")}</tr>`);return`\
<table class="${t}"><thead><tr>${r}</tr></thead><tbody>${i.join(`
`)}</tbody></table>`}a(mn,"cardTable");function rs(n,e){return`<div class="scroll" role="region" tabindex="0" aria-label="${b(e)}">${n}</div>`}a(rs,"wide");var is=5e3;function os(n){let{totals:e,tool:t,generated:r,repositories:i,targets:o}=n,s=ln(n);return fn(`bpftrace-guard audit: ${s}`,[`<header><h1>bpftrace-guar\
d audit</h1><p>${b(s)}.</p>${el(n)}${tl(o)}</header>`,"<main>",nl(n),rl(i),Cr("By rule","Rule",e.rules),Cr("Machines that hang","Machine",e.hangs),Cr("Machines \
that lose updates","Machine",e.losses),il(n),ol(i),al(i),dl(n),ll(i),cl(i),"</main>",`<footer class="dim"><p>bpftrace-guard ${b(t.version)}, ${b(r)}</p></footer\
>`])}a(os,"renderAuditHtml");var Zd=new Set(["Finding","Rule"]);function Je(n,e,t){if(t.length===0)return"";let r=Zd.has(e[0]??"")?"findings":"findings names",i=t.
length-is,o=i>0?`<p>${b(`${i} more are in the JSON of the report.`)}</p>`:"";return`<section><h2>${b(n)}</h2>${mn(e,t.slice(0,is),r)}${o}</section>`}a(Je,"table");
function ss(n,e){return e.length===0?"":`<section><h2>${b(n)}</h2><ul>${e.map(t=>`<li>${t}</li>`).join(`
`)}</ul></section>`}a(ss,"list");function el({trend:n}){return n===void 0?"":[cn(n),...n.notes].map(e=>`<p>${P(e)}</p>`).join("")}a(el,"trendOf");function tl(n){
let e=n.map(t=>`<li>${I(t)}</li>`).join("");return`<details class="dim"><summary>Judged for ${x(n.length,"target")}, where a repository names no others</summary\
><ul>${e}</ul></details>`}a(tl,"judgedFor");function nl({problems:n,repositories:e}){let t=e.filter(({status:r})=>r==="failed");return ss("Not read",[...n.map(P),
...t.map(r=>`${hn(r)}: ${P(r.why??"")}`)])}a(nl,"unread");function rl(n){let e=n.filter(t=>t.mistakes.length>0);return ss("Configurations with mistakes, which w\
ere left out",e.map(t=>`${hn(t)}: ${P(t.mistakes.join(" "))}`))}a(rl,"mistakes");function il({repositories:n,tool:e}){let t=n.flatMap(r=>r.findings.map(i=>{let{
severity:o,rule:s,confidence:d,path:l,start:u,message:c,trend:p}=i,f=`<a href="${b(he(s,e.version))}">${I(s)}</a>`,m=p==="new"?" <strong>new</strong>":"",h=un(i);
return[`<span class="${o}">${o}</span> ${f} ${b(d)}${m}`,as(r,l,u.line),`<details><summary>${P(pn(c))}</summary><p>${P(c)}</p></details>${h===""?"":b(h)}`]}));return Je(
"Findings",["Finding","Where","What"],t)}a(il,"findings");function Cr(n,e,t){let r=t.map(({name:i,findings:o,repositories:s})=>[I(i),x(o,"finding"),le(s)]);return Je(
n,[e,"Findings","Repositories"],r)}a(Cr,"tallies");function ol(n){let e=n.flatMap(t=>t.ignores.map(r=>[I(r.rule),as(t,r.path,r.line),b(r.reason),r.until===void 0?
"without an end":`until ${b(r.until)}`,sl(r)]));return Je("Silenced by comments in scripts",["Rule","Where","Reason","Ends","Whose"],e)}a(ol,"silenced");function sl({
by:n,since:e,owners:t}){return[...n===void 0?[]:[`by ${b(n)}${e===void 0?"":` on ${b(e)}`}`],...t.length===0?[]:[`owned by ${b(t.join(" "))}`]].join(", ")}a(sl,
"whose");function al(n){let e=n.flatMap(({name:t,accepted:r})=>r.map(({rule:i,path:o,reason:s,until:d,lapsed:l,owners:u})=>[I(i),b(`${t}/${o}`),b(s),l===void 0?
`until ${b(d)}`:P(l),b(u.join(" "))]));return Je("Accepted by baselines",["Rule","Where","Reason","Ends","Owners"],e)}a(al,"accepted");function dl({dismissals:n}){
let e=n.map(({repository:t,pull:r,url:i,finding:o,by:s,reason:d,until:l,lapsed:u})=>[_r(Ke(i),`${t}#${r}`),I(o),b(d),u===void 0?l===void 0?"with its pull reques\
t":`until ${b(l)}`:P(u),b(`@${s}`)]);return Je("Dismissed in open pull requests",["Pull request","Finding","Reason","Ends","By"],e)}a(dl,"dismissed");function ll(n){
let e=n.filter(({status:t,scripts:r,findings:i,notes:o})=>t==="judged"&&r+i.length+o.length>0).map(t=>{let{scripts:r,severities:i,unread:o,notes:s,unlisted:d,commit:l=""}=t,
{error:u=0,warning:c=0,note:p=0}=i,f=[x(u,"error"),x(c,"warning"),x(p,"note")],m=[...s,...d>0?[`${d} more findings are counted, and not listed.`]:[]];return[`${hn(
t)} ${I(l.slice(0,12))}`,`${x(r,"script")}: ${[...f,...o>0?[`${o} not judged`]:[]].join(", ")}`,m.map(P).join(" ")]});return Je("Repositories with scripts",["Re\
pository","Scripts and findings","Notes"],e)}a(ll,"byRepository");function cl(n){let e=n.filter(({status:r})=>r==="skipped");if(e.length===0)return"";let t=e.map(
r=>`<li>${hn(r)}: ${P(r.why??"")}</li>`);return`<section><h2>Skipped</h2><details><summary>${le(e.length)}</summary><ul>${t.join(`
`)}</ul></details></section>`}a(cl,"skipped");function _r(n,e){return n===void 0?b(e):`<a href="${b(n)}">${b(e)}</a>`}a(_r,"anchor");function hn({name:n,url:e}){
return _r(Ke(e),n)}a(hn,"linked");function as(n,e,t){return _r(dn(n,e,t),`${n.name}/${e}:${t}`)}a(as,"place");function ds(n){let{repositories:e,tool:t,totals:r,problems:i,targets:o}=n,s=r.repositories.failed+r.unread+i.length,d=[...i.map(l=>kr("error",l)),...e.flatMap(ul)];
return ro(t.version,{invocations:[{executionSuccessful:s===0,endTimeUtc:n.generated,...d.length===0?{}:{toolExecutionNotifications:d}}],versionControlProvenance:e.
flatMap(({name:l,url:u,branch:c,commit:p})=>{let f=Ke(u);return f===void 0||p===void 0?[]:[{repositoryUri:f,revisionId:p,branch:c,mappedTo:ls(`${l}/`)}]}),results:e.
flatMap(l=>l.findings.map(u=>pl(l,u))),properties:{targets:o}})}a(ds,"renderAuditSarif");function ls(n){return{uri:It(n),uriBaseId:"%SRCROOT%"}}a(ls,"folder");function kr(n,e){
return{level:n,message:{text:e}}}a(kr,"notification");function ul({name:n,status:e,why:t="",mistakes:r}){let i=r.map(o=>kr("warning",`${n}: ${o}`));return e==="\
judged"?i:[kr(e==="failed"?"error":"note",`${n}: ${t}`),...i]}a(ul,"notificationsOf");function pl(n,e){let{rule:t,severity:r,confidence:i,path:o,start:s,end:d,message:l,
machines:u,fingerprint:c,trend:p}=e,f={startLine:s.line,startColumn:s.column,endLine:d.line,endColumn:d.column},m=dn(n,o,s.line);return{ruleId:t,ruleIndex:q.indexOf(
t),level:r,message:{text:l},locations:[{physicalLocation:{artifactLocation:ls(`${n.name}/${o}`),region:f}}],partialFingerprints:{[to]:c},...m===void 0?{}:{hostedViewerUri:m},
...p==="new"||p==="known"?{baselineState:p==="new"?"new":"unchanged"}:{},properties:{confidence:i,machines:u,repository:n.name}}}a(pl,"resultOf");var cs=dt(Bt(),1);var gn=50;function us(n,{color:e}){let{bold:t,red:r,yellow:i,dim:o}=cs.default.createColors(e),{repositories:s,totals:d,trend:l,problems:u,dismissals:c}=n,p={error:r,
warning:i,note:o},f=s.filter(({status:g})=>g==="failed"),m=s.flatMap(g=>g.findings.map(y=>({repository:g,finding:y}))),h=a((g,y,w=y.length)=>{if(w===0)return[];
let S=w>gn?[`  ... ${w-gn} more: see --json and --html`]:[];return[t(g),...y.slice(0,gn).map($=>`  ${$}`),...S,""]},"section");return[...h("Not read",[...u,...f.
map(({name:g,why:y=""})=>`${g}: ${y}`)].map(ye)),...h("Configurations with mistakes, which were left out",s.filter(({mistakes:g})=>g.length>0).map(({name:g,mistakes:y})=>ye(
`${g}: ${y.join(" ")}`))),...h("Findings",m.slice(0,gn).map(({repository:g,finding:y})=>{let{severity:w,rule:S,path:$,start:C,message:j,trend:re}=y,v=ye(`${g.name}\
/${$}:${C.line}`),X=un(y)||pn(j),st=re==="new"?" (new)":"";return`${v} ${p[w](w)} ${S}${st}: ${N(X)}`}),m.length),...h("By rule",vr(d.rules,"finding")),...h("Ma\
chines that hang",vr(d.hangs,"finding")),...h("Machines that lose updates",vr(d.losses,"finding")),...h("Silenced by comments in scripts",s.flatMap(fl)),...h("A\
ccepted by baselines",s.flatMap(ml)),...h("Dismissed in open pull requests",c.map(({url:g,finding:y,by:w,reason:S,until:$,lapsed:C})=>{let j=C??($===void 0?"":`\
Until ${$}.`);return ye(`${g} ${y} by ${w}: ${S} ${j}`.trimEnd())})),...l===void 0?[]:[...[cn(l),...l.notes].map(N),""],`${ln(n)}.`,""].join(`
`)}a(us,"renderAuditText");function vr(n,e){return n.map(({name:t,findings:r,repositories:i})=>`${ye(t)}: ${x(r,e)} in ${le(i)}`)}a(vr,"tallied");function fl({name:n,
ignores:e}){return e.map(({path:t,line:r,rule:i,reason:o,until:s,by:d,owners:l})=>{let u=[...d===void 0?[]:[`by ${d}`],...l.length===0?[]:[`owned by ${l.join(" ")}`]],
c=s===void 0?"without an end":`until ${s}`;return`${ye(`${n}/${t}:${r}`)} ${i}, ${N([...u,c].join(", "))}: ${N(o)}`})}a(fl,"ignoreRows");function ml({name:n,accepted:e}){
return e.map(({path:t,rule:r,reason:i,until:o,lapsed:s,owners:d})=>{let l=s??`until ${o}`,u=d.length===0?"":`, owned by ${d.join(" ")}`;return`${ye(`${n}/${t}`)}\
 ${r}, ${N(`${l}${u}: ${i}`)}`})}a(ml,"acceptedRows");function ps({name:n,status:e,why:t="",scripts:r,severities:i,unread:o,mistakes:s}){if(e!=="judged")return`${n}\
: ${e}. ${t}`;let{error:d=0,warning:l=0,note:u=0}=i,c=[...d>0?[x(d,"error")]:[],...l>0?[x(l,"warning")]:[],...u>0?[x(u,"note")]:[],...o>0?[`${o} not judged`]:[],
...s.length>0?["a configuration with mistakes"]:[]];return`${n}: ${[x(r,"script"),...c].join(", ")}`}a(ps,"progressLine");function fs(n){let e={requests:0,troubles:0,limit:void 0};return n.hook.before("request",()=>{e.requests+=1}),n.hook.error("request",t=>{jn(t)&&(e.limit=lt("The\
 last request",t));let r=ni(t);throw(jn(t)||r===void 0||r>=500)&&(e.troubles+=1),t}),e}a(fs,"watchRequests");async function ms(n,{owner:e,repo:t,ref:r},i){let o=new Map;for(let s=0;s<i.length;s+=20){let d=i.slice(s,s+20),l=d.map((m,h)=>`, $p${h}: String!`).join(""),u=d.
map((m,h)=>`b${h}: blame(path: $p${h}) { ...lines }`).join(`
`),c=`query blame($owner: String!, $repo: String!, $commit: GitObjectID!${l}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${u} } } }
    }
    fragment lines on Blame {
      ranges { startingLine endingLine commit { committedDate author { name user { login } } } }
    }`,p=Object.fromEntries(d.map((m,h)=>[`p${h}`,m])),{repository:f}=await n.graphql(c,{owner:e,repo:t,commit:r,...p});for(let[m,h]of d.entries())o.set(h,f?.object?.[`\
b${m}`]?.ranges??[])}return(s,d)=>{let l=o.get(s)?.find(({startingLine:f,endingLine:m})=>f<=d&&d<=m),{author:u,committedDate:c}=l?.commit??{},p=u?.user?`@${u.user.
login}`:u?.name;return p?{by:p,since:(c??"").slice(0,10)}:void 0}}a(ms,"readAuthors");var Tr=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],hl=3*1024*1024,$t=a(()=>[],"noOwners");function hs(n){if(n.length>hl)return $t;let e=n.split(/\r?\n/).
flatMap(t=>{let[r,...i]=t.trim().match(/(?:\\.|[^\s\\])+/g)??[];if(r===void 0||r.startsWith("#"))return[];let o=i.findIndex(d=>d.startsWith("#")),s=o===-1?i:i.slice(
0,o);return[{matches:gl(r.replace(/\\(.)/g,"$1")),owners:s}]});return t=>e.findLast(({matches:r})=>r(t))?.owners??[]}a(hs,"readCodeOwners");function gl(n){let e=n.
replace(/^\//,"").replace(/\/$/,"").replaceAll("[","[[]"),t=/\/./.test(n),r=t||e.startsWith("**/")?e:`**/${e}`,i=n.endsWith("/"),o=t&&/\/\*$/.test(n),d=[...i?[]:
[r],...o?[]:[`${r}/**`]].map(Nt);return l=>d.some(u=>u(l))}a(gl,"ownedBy");var Pe=1e3,gs=2e3;async function ys(n,e,t){let r=yl(e);if(r!==void 0)return de(e,...r);let{name:i,head:o}=e,[s="",d=""]=i.split("/");try{return await wl(n,{entry:e,
commit:{owner:s,repo:d,ref:o?.sha??""}},t)}catch(l){let u=l instanceof R?ie(l):lt("The repository could not be read",l);return de(e,"failed",u)}}a(ys,"auditRepo\
sitory");function yl({isDisabled:n,isEmpty:e,head:t}){if(n)return["failed","GitHub has disabled this repository, so that nothing in it can be read."];if(e)return[
"skipped","It is empty."];if(t===void 0)return["failed","It has no default branch: set one in its settings."]}a(yl,"whyUnable");async function wl(n,{entry:e,commit:t},r){
let i=new fo(n,t),o=await $o(n,t,t.ref),s=ws(o,K)?await mo(i,void 0):await $e(void 0),d=r(s),l={...Oo(o,d.choose),hosts:[]},{files:u,findings:c,notes:p}=await vo(
n,{commit:t,contents:i,listing:l},d),f=u.filter($=>$.status==="analysed").filter(({ignored:$})=>$!==void 0),m=await xl(n,f,d,{commit:t,contents:i,blobs:o}),h=[...d.
overruled,...Kt(d),...Be(l.leftOut),...p,...m.notes],{name:g,url:y,isPrivate:w,head:S}=e;return{name:g,url:y,status:"judged",private:w,...S===void 0?{}:{branch:S.
branch,commit:S.sha},scripts:u.filter(({status:$})=>$==="analysed").length,unread:c.filter(({finding:$})=>pe([$])).length,fails:Ve(c.map(({finding:$})=>$),d),mistakes:d.
mistakes.map(Ot),notes:[...h,...bl(u)].slice(0,Pe).map(Ot),...$l(c),findings:c.slice(0,Pe).map(Ol),unlisted:Math.max(0,c.length-Pe),ignores:m.records,accepted:m.
accepted}}a(wl,"judgeAt");function ws(n,e){return n===void 0||n.some(({path:t})=>e.includes(t))}a(ws,"mayHave");function bl(n){return n.flatMap(e=>e.status==="s\
kipped"?[`${e.path} was skipped: ${e.error}`]:[])}a(bl,"skippedNotes");function $l(n){let e={},t={},r={},i={},o=a((s,d)=>{s[d]=(s[d]??0)+1},"add");for(let{finding:s}of n){
o(e,s.severity),o(t,s.rule);for(let{target:d,verdict:l}of s.verdicts)l==="hang"&&o(r,d),l==="lost-updates"&&o(i,d)}return{severities:e,rules:t,hangs:r,losses:i}}
a($l,"countsOf");function Ol({finding:n,file:e,lines:t,fingerprint:r}){let{rule:i,severity:o,confidence:s,what:d,verdicts:l}=n,{start:u,end:c}=t.range(n.span),p=a(
f=>l.filter(({verdict:m})=>m===f).map(({target:m})=>m),"on");return{rule:i,severity:o,confidence:s,path:e.path,start:{line:u.line,column:u.column},end:{line:c.line,
column:c.column},message:Ot(d),machines:Object.fromEntries(br.map(f=>[f,p(f)]).filter(([,f])=>f.length>0)),fingerprint:r}}a(Ol,"findingRecord");function Ot(n){return n.
length<=gs?n:`${n.slice(0,gs).replace(new RegExp("\\p{Surrogate}$","u"),"")} ...`}a(Ot,"shortened");async function xl(n,e,t,{commit:r,contents:i,blobs:o}){let{baseline:s}=t,
d=s===void 0||s===ut?[]:s.entries;if(e.length+d.length===0)return{records:[],accepted:[],notes:[]};let l=[],u=a(async(y,w,S)=>{try{return await w}catch($){return l.
push(lt(`${y} could not be read`,$)),S}},"orNote"),c=a(()=>{},"nobody"),p=e.map(({path:y})=>y),f=p.length===0?c:await u("Who wrote the ignore comments",ms(n,r,p),
c),m=ws(o,Tr)?await u("CODEOWNERS",Rl(i),$t):$t,h=e.flatMap(({path:y,text:w,ignored:S=[]})=>{let $=new me(w);return S.map(({rule:C,reason:j,span:re})=>{let{line:v}=$.
position(re.start),X=wi(j);return{rule:C,path:y,line:v,reason:Ot(j),...X===void 0?{}:{until:X},...f(y,v),owners:[...m(y)]}})});h.length>Pe&&l.push(`${h.length-Pe}\
 more ignore comments are not listed.`);let g=d.map(({rule:y,file:w,fingerprint:S,reason:$,until:C})=>{let j=Zt({rule:y,file:w,fingerprint:S,reason:$,until:C},t);
return{rule:y,path:w,fingerprint:S,reason:Ot($),until:C,...j===void 0?{}:{lapsed:j},owners:[...m(w)]}});return{records:h.slice(0,Pe),accepted:g.slice(0,Pe),notes:l}}
a(xl,"readExcuses");async function Rl(n){let t=(await Promise.all(Tr.map(r=>n.entry(r)))).find(r=>r?.kind==="file");return t?.kind==="file"&&t.text.status==="re\
adable"?hs(t.text.text):$t}a(Rl,"ownersAt");var Sl=4,bs=5;async function $s(n,e,{entries:t,settle:r,done:i}){let o=t.values(),s=0,d,l=a(async()=>{for(let u of o){let c=e.troubles,p=d===void 0?await ys(n,u,
r):void 0,f=e.troubles>c;d??=e.limit;let m=f&&(p?.status!=="judged"||p.unread>0);s=m?s+1:0,s>=bs&&(d??=`GitHub gave no usable answer for ${bs} repositories.`),p===
void 0||m&&d!==void 0?await i(de(u,"failed",`It was not read. ${d??""}`.trim()),!1):await i(p,p.status==="judged"&&!f)}},"work");return await Promise.all(Array.
from({length:Sl},l)),d}a($s,"auditRepositories");import{createHash as kl}from"node:crypto";var Rs=`fragment facts on Repository {
  nameWithOwner url isArchived isDisabled isEmpty isFork isPrivate defaultBranchRef { name target { oid } }
}`;function Ss({nameWithOwner:n,defaultBranchRef:e,...t}){let{url:r,isArchived:i,isDisabled:o,isEmpty:s,isFork:d,isPrivate:l}=t,u=e?.target?{branch:e.name,sha:e.
target.oid}:void 0;return{name:n,url:r,isArchived:i,isDisabled:o,isEmpty:s,isFork:d,isPrivate:l,head:u}}a(Ss,"entryOf");var Os=2e3,Cl=`query repositories($owner\
: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...facts }
    }
  }
}
${Rs}`;async function Cs(n,e){let t=[],r=[],i=null;for(let o=0;o<Os;o++){let{data:s,problems:d}=await ks(n,Cl,{owner:e,after:i}),l=s.repositoryOwner?.repositories;
if(l===void 0)return;if(l.nodes===null)throw new Error("GitHub does not tell which repositories there are.");for(let u of l.nodes)u!==null?t.push(Ss(u)):r.push(
{name:`${e}/?`,why:d[0]?.message??"The token may not see it."});if(!l.pageInfo.hasNextPage)return{entries:t,hidden:r};if(i=l.pageInfo.endCursor,i===null)throw new Error(
"GitHub does not tell where the next page of repositories starts.")}throw new Error(`GitHub lists more than ${Os*100} repositories of ${e}.`)}a(Cs,"listReposito\
ries");var xs=100;async function _s(n,e){let t=[],r=[];for(let i=0;i<e.length;i+=xs){let o=e.slice(i,i+xs),s=o.map((f,m)=>`$o${m}: String!, $n${m}: String!`).join(
", "),d=o.map((f,m)=>`r${m}: repository(owner: $o${m}, name: $n${m}) { ...facts }`).join(`
`),l=Object.fromEntries(o.flatMap((f,m)=>{let[h="",g=""]=f.split("/");return[[`o${m}`,h],[`n${m}`,g]]})),u=`query named(${s}) { ${d} }
${Rs}`,{data:c,problems:p}=await ks(n,u,l);for(let[f,m]of o.entries()){let h=c[`r${f}`],g=p.find(({field:y})=>y===`r${f}`)?.message??"GitHub gave no reason.";h?
t.push(Ss(h)):r.push({name:m,why:`It does not exist, or the token may not see it. GitHub said: ${g}`})}}return{entries:t,hidden:r}}a(_s,"findRepositories");async function ks(n,e,t){
try{return{data:await n.graphql(e,t),problems:[]}}catch(r){let i=ri(r);if(i===void 0||!_l(i.data))throw r;return{data:i.data,problems:i.problems}}}a(ks,"ask");function _l(n){
return typeof n=="object"&&n!==null}a(_l,"isAnswer");async function vs(n,e){let t=new Map,r=await Nn("The repositories",_s(n,e.names));for(let d of r.entries)t.set(xt(d),{entry:d,isNamed:!0});for(let{name:d,why:l}of r.
hidden)t.set(xt({name:d}),{record:de({name:d},"failed",l)});for(let d of e.owners){let l=await Nn(`The repositories of ${d}`,Cs(n,d));if(l===void 0)throw new R(
"usage",`GitHub knows no organisation or person ${JSON.stringify(d)}, or the token may not see it.`);if(l.entries.length+l.hidden.length===0)throw new R("usage",
`The token sees no repository of ${d}.`);for(let u of l.entries)t.has(xt(u))||t.set(xt(u),{entry:u,isNamed:!1});for(let[u,{name:c,why:p}]of l.hidden.entries())t.
set(`${xt({name:c})} ${u}`,{record:de({name:`${c}${u+1}`},"failed",p)})}let i=e.exclude.map(d=>Nt(d.toLowerCase())),o=[],s=[];for(let[d,l]of t){if(!Tl(d,e.part))
continue;if("record"in l){s.push(l.record);continue}let{entry:u,isNamed:c}=l,f=i.some(m=>m(d))?"It is left out by --exclude.":c?void 0:vl(u,e);f===void 0?o.push(
u):s.push(de(u,"skipped",f))}return{entries:o,others:s}}a(vs,"chooseRepositories");function xt({name:n}){return n.toLowerCase()}a(xt,"keyOf");function vl({isArchived:n,
isFork:e},{archived:t,forks:r}){if(n&&!t)return"It is archived: --archived judges it too.";if(e&&!r)return"It is a fork: --forks judges it too."}a(vl,"whyLeftOu\
t");function Tl(n,e){return e===void 0?!0:kl("sha256").update(n).digest().readUInt32BE(0)%e.of===e.index-1}a(Tl,"isInPart");var Al={wait:6e4,bytes:128*1024*1024,unanswered:50,requests:Number.POSITIVE_INFINITY};async function Ts({token:n,userAgent:e,pause:t,selection:r,settle:i,dismissals:o,
today:s,kept:d},l){ti();let{connect:u,readDismissals:c}=await import("./remote-ZE36F3ZH.js"),p=u(n,e,l,{...Al,pause:t}),f=fs(p),{entries:m,others:h}=await vs(
p,r),g=m.flatMap(({name:v,head:X})=>{let st=d.get(v.toLowerCase());return st!==void 0&&st.commit===X?.sha?[st]:[]}),y=new Set(g.map(({name:v})=>v)),w=m.filter(({
name:v})=>!y.has(v));l.begin(m.length,g.length);let S=[...h,...g],$=await $s(p,f,{entries:w,settle:i,done:a((v,X)=>(S.push(v),l.done(v,X)),"done")}),C=o&&$===void 0,
j=C?await c(p,m.map(({name:v})=>v),s):{dismissals:[],problems:[]},re=[...$===void 0?[]:[`The audit ended early. ${$}`],...o&&!C?["Dismissals were not looked for\
."]:[],...j.problems];return{repositories:S,dismissals:j.dismissals,problems:re,requests:f.requests}}a(Ts,"runAudit");import{createReadStream as El}from"node:fs";import{lstat as Pl,open as Fl,rename as Il}from"node:fs/promises";async function*As(n){let e="";try{for await(let t of El(n,{encoding:"utf8"})){let r=`${e}${String(t)}`.split(`
`);e=r.pop()??"",yield*r.map(Et).filter(i=>i!==void 0)}}catch(t){if(M(t)!=="ENOENT")throw t}}a(As,"readJournal");var yn=class n{static{a(this,"Journal")}#t;#e=Promise.
resolve();constructor(e){this.#t=e}static async start(e,t){if((await Pl(e).catch(s=>{if(M(s)!=="ENOENT")throw s}))?.isFile()===!1)throw new te("it is not a regu\
lar file");let i=`${e}.new`,o=await Fl(i,"w");try{let s=new n(o);for(let d of t)await s.add(d);return await Il(i,e),s}catch(s){throw await o.close(),s}}add(e){let t=this.#e.
then(()=>this.#t.appendFile(`${JSON.stringify(e)}
`));return this.#e=t.catch(()=>{}),t}close(){return this.#t.close()}};import{realpath as Ls,stat as Bl}from"node:fs/promises";import Xe from"node:path";async function Ye(n,e){let t=new Map;for await(let{id:r,bytes:i}of Ps(n,e))i!==void 0&&t.set(r,i);return t}a(Ye,"readBlobs");async function Es(n,e){let t=new Map;
for await(let{id:r,bytes:i}of Ps(n,e))t.set(r,i===void 0?await wn(r,e):Buffer.from(i.subarray(0,Kn)));return t}a(Es,"readBlobStarts");async function*Ps(n,e){if(n.
length===0)return;let t=(await L(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,{input:`${n.join(`
`)}
`})).toString("utf8").split(`
`).map(s=>s.split(" ")),r=t.find(([,s])=>s==="missing");if(r!==void 0)throw new E(`The repository lacks the object ${r[0]}. In a partial clone, run "git fetch -\
-refetch --no-filter", else "git fsck".`);let i=t.flatMap(([s="",d])=>s===""?[]:[{id:s,size:Number(d)}]);for(let{id:s,size:d}of i)d>ee&&(yield{id:s,bytes:void 0});
let o=i.filter(({size:s})=>s<=ee);for(let s of jl(o)){let d=await L(["cat-file","--batch"],e,{input:`${s.join(`
`)}
`}),l=0;for(let u of s){let c=d.indexOf(`
`,l),p=Number(/^[0-9a-f]+ blob (\d+)$/.exec(d.toString("latin1",l,c))?.[1]);if(c===-1||Number.isNaN(p))throw new E(`git cannot read the object ${u}. Run "git fs\
ck".`);yield{id:u,bytes:d.subarray(c+1,c+1+p)},l=c+1+p+1}}}a(Ps,"eachBlob");function*jl(n){let e=[],t=0;for(let{id:r,size:i}of n)e.length>0&&t+i>Nl&&(yield e,e=
[],t=0),e.push(r),t+=i;e.length>0&&(yield e)}a(jl,"portionsOf");var Nl=16*1024*1024;function wn(n,e,t=Kn){return L(["cat-file","blob",n],e,{most:t})}a(wn,"readB\
lobStart");var bn=class{static{a(this,"BlobQueue")}#t;#e=[];constructor(e){this.#t=e}read(e){return new Promise((t,r)=>{this.#e.push({id:e,done:t,failed:r}),this.#e.length===
1&&setImmediate(()=>this.#i())})}async#i(){let e=this.#e;this.#e=[];try{let t=await this.#t([...new Set(e.map(({id:r})=>r))]);for(let{id:r,done:i}of e)i(t.get(r))}catch(t){
for(let{failed:r}of e)r(t)}}},Qe=class{static{a(this,"CommitTree")}#t;#e;#i;#n;#s;constructor(e,t){this.#t=e,this.#e=t,this.#n=new bn(r=>Ye(r,t)),this.#s=new bn(
r=>Es(r,t))}async look(e){try{return await this.#r(e)}catch(t){if(t instanceof E)return{...z(`git: ${t.message}`),failed:!0};throw t}}async#r(e){if(Li(e))return z(
Pi);let{files:t,folders:r}=await this.#o(),i=e;for(let o=0;o<=Di;o++){let s=r.get(i);if(s!==void 0)return{kind:"folder",names:s};let d=t.get(i);if(d===void 0)return z(
i===e?pt:zi(i));if(d.mode===Te)return z(Ii);let l=await this.#n.read(d.id);if(d.mode!==De){let c=Hi(l===void 0?ht():Le(l));return c.kind==="text"&&i!==e?{...c,at:i}:
c}let u=l===void 0?void 0:Wi(i,l.toString("utf8"));if(u===void 0)return z(Fi);i=u}return z(Dt)}async fromRoot(e){return e}async list(){try{let{files:e}=await this.#o();
return Gi([...e].map(([t,{mode:r}])=>({path:t,mode:r})))}catch(e){if(e instanceof E)return{message:e.message};throw e}}async runsBpftrace(e){try{let t=(await this.#o()).
files.get(e),r=t===void 0?void 0:await this.#s.read(t.id);return r!==void 0&&He(e,r)}catch(t){if(t instanceof E)return;throw t}}#o(){return this.#i??=this.#a(),
this.#i}async#a(){let e=await L(["ls-tree","-r","-z","--full-tree",this.#t],this.#e),t=new Map,r=new Map;for(let i of e.toString("utf8").split("\0")){let[,o,s,d]=/^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.
exec(i)??[];if(o===void 0||s===void 0||d===void 0)continue;t.set(d,{mode:o,id:s});let l=d.split("/"),u=l.pop()??"";for(let c=l.length;c>0;c--){let p=l.slice(0,c).
join("/"),f=r.get(p),m=f??[];if(f===void 0&&r.set(p,m),c===l.length&&o!==Te&&m.push(u),f!==void 0)break}}return{files:t,folders:r}}};async function Is(n,e){let{base:t,head:r}=Ll(n),i=await Fs(t,e),o=await Fs(r,e),s=await zl(n,i,o,e);return{baseSha:i,headSha:o,mergeBase:s}}a(Is,"resolveRange");
async function js({headSha:n,mergeBase:e},t,r=qe){let{files:i,...o}=await Gl(e,n,t);return{...await ql(i,t,r,new Qe(n,t)),...o,unnamed:Ml(i,t)}}a(js,"readGitCha\
nge");function Ml(n,e){let t=n.filter(({path:i,mode:o})=>o!==De&&o!==Te&&!oe(i)),r=a(i=>({...i.previousPath===void 0?{}:{previousPath:i.previousPath},mayBeScript:Ni(
i.path)==="unknown"&&!qt(i.path),hunks:a(async()=>Hs(i,await Hl(i.newBlob,e),e),"hunks")}),"shown");return new Map(t.map(i=>[i.path,r(i)]))}a(Ml,"unnamedAmong");
async function Hl(n,e){let t=(await Ye([n],e)).get(n);return t===void 0?"":new TextDecoder().decode(t)}a(Hl,"textOf");async function Er(n,e,t){let r=(await L(["\
ls-tree","-z","--full-tree",n,"--",e],t)).toString("utf8");if(r==="")return;let i=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(r)?.[1];if(i===void 0)throw new E(`${e}\
 is not a regular file at ${n}. Make it one.`);let o=(await Ye([i],t)).get(i);if(o===void 0)throw new E(`${e} is too large at ${n}.`);return new TextDecoder("ut\
f-8",{ignoreBOM:!0}).decode(o)}a(Er,"readAtCommit");function Ll(n){let e=/\.{2,3}/.exec(n);if(e===null)throw new E(`"${n}" is not a range. Write it as BASE..HEA\
D, for example main..HEAD.`);let t=n.slice(0,e.index)||"HEAD",r=n.slice(e.index+e[0].length)||"HEAD";return{base:t,head:r}}a(Ll,"splitRange");async function Fs(n,e){
if(n.startsWith("-"))throw new E(`"${n}" is not a commit: a name cannot start with "-".`);if(await L(["rev-parse","--git-dir"],e).catch(r=>{if(!(r instanceof E&&
r.status===128))throw r})===void 0)throw new E("This folder is in no git repository that git may read. Run the command inside one; name a bare one by GIT_DIR.");
try{return(await L(["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`],e)).toString("utf8").trim()}catch(r){throw!(r instanceof E)||r.status===
void 0?r:new E(`The repository has no commit "${n}". ${await Dl(n,e)}`)}}a(Fs,"commit");var Ar=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;async function Dl(n,e){let t=await Ns(
e);if(t===void 0||!Ar.test(t))return"Check the name.";let r=n.startsWith(`${t}/`)?n.slice(t.length+1):void 0;if(r===void 0&&await Wl(`refs/remotes/${t}/${n}`,e))
return`Write "${t}/${n}", which it has.`;let i=`git fetch ${await Ms(e)?"--unshallow ":""}`;if(r!==void 0&&Ar.test(r))return`Check the name. If ${t} has this br\
anch, fetch it: ${i}${t} +refs/heads/${r}:refs/remotes/${n}`;let o=`Check the name. If ${t} has it, fetch what this clone left out: ${i}--tags ${t} '+refs/heads\
/*:refs/remotes/${t}/*'`;return Ar.test(n)&&!/^[0-9a-f]{4,64}$/.test(n)?`${o}. If it is a branch, write "${t}/${n}".`:o}a(Dl,"remedyFor");async function Ns(n){let e=(await L(
["remote"],n)).toString("utf8").trim().split(`
`);return e.includes("origin")?"origin":e[0]||void 0}a(Ns,"remoteOf");async function Wl(n,e){try{return await L(["rev-parse","--verify","--quiet","--end-of-opti\
ons",`${n}^{commit}`],e),!0}catch(t){if(t instanceof E&&t.status===1)return!1;throw t}}a(Wl,"has");async function Ms(n){return(await L(["rev-parse","--is-shallo\
w-repository"],n)).toString("utf8").trim()==="true"}a(Ms,"isShallow");async function zl(n,e,t,r){try{return(await L(["merge-base",e,t],r)).toString("utf8").trim()}catch(i){
if(!(i instanceof E)||i.status!==1)throw i;let o=await Ms(r)?await Ns(r):void 0,s=o===void 0?"Their histories have nothing in common.":`Fetch it first: git fetc\
h --unshallow ${o}`;throw new E(`The two sides of ${n} have no common ancestor here. ${s}`)}}a(zl,"commonAncestor");async function Gl(n,e,t){let i=(await L(["di\
ff-tree","-r","--raw","-z","-M","-l1000","--no-abbrev","--no-relative",n,e],t)).toString("utf8").split("\0"),o=[],s=[],d=new Map;for(let l=0;l<i.length;){let u=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.
exec(i[l]??"");if(u===null)break;let[,c,p="",f="",m="",h]=u,g=h==="R",y=g?i[l+1]:void 0,w=i[l+(g?2:1)]??"";l+=g?3:2,s.push(w),(g||h==="D")&&d.set(y??w,w),h!=="D"&&
o.push({path:w,mode:p,newBlob:m,...c==="000000"?{}:{oldBlob:f},...y===void 0?{}:{previousPath:y}})}return{files:o,changedPaths:s,removed:d}}a(Gl,"listFiles");async function ql(n,e,t,r){
let i=n.filter(({mode:u})=>u!==De&&u!==Te),o=await Ye([...new Set(i.map(({newBlob:u})=>u))],e),s=[],d=[],l=0;for(let u of n){let{path:c,previousPath:p,newBlob:f,
mode:m}=u;if(m===Te)continue;let h=m===De,g=o.get(f),y=g??(h||oe(c)?Buffer.of():await wn(f,e)),w=oe(c)||He(c,y),S=t(c),$=!w&&g!==void 0&&ft(c,S);if($?!mt(c,g):!Vt(
S,w)){w?l++:g===void 0&&!h&&ft(c,S)&&Wt(c,y)&&(mt(c,await wn(f,e,ee))?s.push({...ht(),path:c}):d.push(c));continue}if(h){s.push(await xo(c,t,r));continue}let C=g===
void 0?ht():Le(g);if(C.status!=="readable")s.push({...C,path:c});else{let j=await Hs(u,C.text,e),re={...p===void 0?{}:{previousPath:p},...$?{host:"found"}:{}};s.
push({...C,path:c,...re,hunks:j})}}return{scripts:s,leftOut:l,notes:zt(d,Gt)}}a(ql,"readScripts");async function Hs({oldBlob:n,newBlob:e},t,r){if(n===e)return[];
if(n===void 0){let o=t.split(`
`).length-(t.endsWith(`
`)?1:0);return[{newStart:1,newLines:o,added:Array.from({length:o},(s,d)=>d+1)}]}let i=await L(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--inte\
r-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",n,e]),r);return bo(i.toString("utf8"))}a(Hs,"readHun\
ks");var Ds=new Set(["ENOENT","ENOTDIR"]);async function Rt(n){return n===void 0?Vl():Ze(n)}a(Rt,"configurationOnDisk");async function Vl(){for(let n of await Jl(process.
cwd())){let e=[];for(let i of K){let o=Xe.join(n,i);await Gs(o)&&e.push(Xe.relative(process.cwd(),o))}let[t,...r]=e;if(r.length>0)return{ok:!1,message:Zn(e.map(
se))};if(t!==void 0)return Ze(t,n)}}a(Vl,"findConfiguration");async function Ze(n,e=process.cwd()){let t=se(n);try{let r=zs(await B(n,Pr(Xn)),Xn);return{ok:!0,path:t,
text:r,root:e,beside:Ul(e)}}catch(r){let i=M(r)==="ENOENT"?"there is no such file. Check the path":Yl(r);return{ok:!1,message:`The configuration ${t} cannot be \
read: ${i}.`}}}a(Ze,"readConfigurationFile");async function Ws(n){try{let e=[];for(let t of K){let r=await Er(n,t,process.cwd()),i=`${n.slice(0,12)}:${t}`;r!==void 0&&
e.push({ok:!0,path:i,text:r,beside:Kl(n)})}return e.length<2?e[0]:{ok:!1,message:Zn(e.flatMap(t=>t.ok?[t.path]:[]))}}catch(e){if(e instanceof E)return{ok:!1,message:`\
The configuration cannot be read: ${e.message}`};throw e}}a(Ws,"configurationAtCommit");function Ul(n){return async e=>{try{let t=await Ls(n),r=await Ls(Xe.join(
t,e));return Qt(r,t)?{kind:"text",text:zs(await co(r,Pr(Un)),Un)}:z("it leads out of the folder that the configuration is for")}catch(t){return t instanceof te?
z(t.message):Ds.has(M(t))?z(pt):z(t instanceof TypeError?"it is not UTF-8":`it cannot be read (${ie(t)})`)}}}a(Ul,"besideOnDisk");function Kl(n){return async e=>{
try{let t=await Er(n,e,process.cwd());return t===void 0?z(`${pt} at ${n.slice(0,12)}`):{kind:"text",text:t}}catch(t){if(t instanceof E)return z(t.message.replace(
/\.$/,""));throw t}}}a(Kl,"besideAtCommit");function Pr(n){return n*3}a(Pr,"bytesFor");function zs(n,e){return new TextDecoder("utf-8",{fatal:n.length<=Pr(e)}).
decode(n)}a(zs,"startOf");async function Jl(n){let e=[];for(let t=n;;t=Xe.dirname(t)){if(e.push(t),await Gs(Xe.join(t,".git")))return e;if(t===Xe.dirname(t))return[
n]}}a(Jl,"foldersUpToRoot");async function Gs(n){return Bl(n).then(()=>!0,e=>!Ds.has(M(e)))}a(Gs,"exists");function Yl(n){return n instanceof TypeError?"it is n\
ot UTF-8":ie(n)}a(Yl,"reasonOf");var T={clean:0,findings:1,wrongUse:2,notJudged:3};function F(n,e,{stderr:t}){t.write(`bpftrace-guard: ${n}: ${N(e)}
`)}a(F,"say");var Ql=40;function ce({stdout:n}){let{isTTY:e,columns:t}=n;return e===!0&&t?Math.max(Ql,t):We}a(ce,"widthOf");var Xl=[{variable:"TERM_PROGRAM",value:/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/},
{variable:"TERM",value:/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/},{variable:"VTE_VERSION",value:/^(?:[5-9]\d{3}|\d{5,})$/},{variable:"WT_SESSION",value:/./},
{variable:"KONSOLE_VERSION",value:/^(?:2[0-9]|[3-9]\d)\d{4}$/}];function qs(n,e){let{FORCE_HYPERLINK:t}=n;return t?t!=="0"&&t!=="false":!e||n.CI||n.TERM==="dumb"?
!1:Xl.some(({variable:r,value:i})=>i.test(n[r]??""))}a(qs,"takesLinks");function Oe(n,e,t){return n!==void 0?n:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&
e.FORCE_COLOR!=="false":t&&e.TERM!=="dumb"}a(Oe,"wantsColor");async function Bs(n,e,t){let r=e.since===void 0?void 0:await sc(e.since),i=e.merge===!0?await oc(n,t):await tc(n,e,t),o=ts(i,r),s=ec(o),d=Oe(e.color,t.env,t.stdout.
isTTY===!0);return(e.quiet!==!0||s!==T.clean)&&t.stdout.write(us(o,{color:d})),[await Fr(e.json,()=>we(o),t),await Fr(e.sarif,()=>ds(o),t),await Fr(e.html,()=>os(
o),t)].includes(!1)?T.wrongUse:s}a(Bs,"audit");function ec({totals:n,problems:e,repositories:t}){return n.repositories.failed+n.unread+e.length>0?T.notJudged:t.
some(({fails:i,mistakes:o})=>i||o.length>0)?T.findings:T.clean}a(ec,"statusOf");async function Fr(n,e,t){if(n===void 0)return!0;let r=await Xt(n,e());return r!==
void 0&&F("error",`The report cannot be written to ${n} (${r}).`,t),r===void 0}a(Fr,"write");async function tc(n,e,t){let{org:r=[],exclude:i=[],archived:o=!1,forks:s=!1,
part:d,quiet:l}=e,u=e.list===void 0?[]:await rc(e.list,t),c={owners:r,names:[...n.map($=>Vs($)),...u]};if(c.owners.length+c.names.length===0)throw new R("usage",
"Name an organisation with --org, or repositories as OWNER/NAME.");let p=t.env.GITHUB_TOKEN||t.env.GH_TOKEN;if(!p)throw new R("usage","There is no token: set GI\
THUB_TOKEN or GH_TOKEN to one that may read the contents of the repositories.");let{settle:f,settings:m,targets:h}=await nc(e,t.version),g=await jr.open(e.resume,
m),[y,w]=[0,0],S=await Ts({token:p,userAgent:`bpftrace-guard/${t.version}`,pause:e.longestWait,selection:{...c,exclude:i,archived:o,forks:s,part:d},settle:f,dismissals:e.
dismissals,today:new Date().toISOString().slice(0,10),kept:g.kept},{info:a($=>F("note",$,t),"info"),begin:a(($,C)=>{if([y,w]=[C,$],l===!0)return;let j=C===0?"":
`, of which ${C} were judged before`;F("note",`${le($)} to judge${j}.`,t)},"begin"),done:a(async($,C)=>{y+=1,C&&await g.add($),l!==!0&&F("note",`${y} of ${w}: ${ps(
$)}`,t)},"done")});return await g.close(),{...S,...d===void 0?{}:{part:d},problems:[...S.problems,...g.problems],toolVersion:t.version,generated:new Date().toISOString(),
settings:m,targets:h}}a(tc,"judged");async function nc({policy:n,target:e,failOn:t,minConfidence:r},i){let o=n===void 0?void 0:await Ze(n),s=o===void 0?void 0:await $e(
o),d={from:"command line",targets:e,failOn:t,minConfidence:r},l=a(m=>Ut({inputs:d,repository:m,organisation:s}),"settle"),{targets:u}=l(await $e(void 0)),c=[...s?.
ownTargets??[]],p=JSON.stringify([i,u,t,r,o?.ok===!0?o.text:"",c]),f=Zl("sha256").update(p).digest("hex").slice(0,16);return{settle:l,settings:f,targets:u.map(({
name:m})=>m)}}a(nc,"settling");var Ir=400*1024*1024;async function rc(n,{stdin:e}){return(n==="-"?await ic(e):await Ks(n)).split(/\r?\n/).map(r=>r.replace(/#.*/,
"").trim()).flatMap((r,i)=>r===""?[]:[Vs(r,`${n}:${i+1}: `)])}a(rc,"readNames");async function ic(n){let e=[];for await(let t of n)e.push(Buffer.from(t));return Buffer.
concat(e).toString("utf8")}a(ic,"readStream");function Vs(n,e=""){if(/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(n))return n;throw new R("usage",`${e}${JSON.stringify(
n)} is no repository: write it as OWNER/NAME.`)}a(Vs,"repositoryName");async function oc(n,e){let t=[];for(let i of n)t.push({file:i,report:await Us(i,es)});let r=Jo(
t,new Date().toISOString());if(typeof r=="string")throw new R("usage",r);return{...r,toolVersion:e.version}}a(oc,"merged");function sc(n){return Us(n,Xo)}a(sc,"\
readPrevious");async function Us(n,e){let t=e.safeParse(Et(await Ks(n)));if(t.success)return t.data;throw new R("usage",`${n} is no report of an audit, as --jso\
n writes one.`)}a(Us,"readReport");async function Ks(n){try{let e=await B(n,Ir);if(e.length>Ir)throw new R("usage",`${n} has more than ${Ir/1024/1024} MiB.`);return e.
toString("utf8")}catch(e){throw e instanceof R?e:new R("usage",`${n} cannot be read: ${V(e)}.`)}}a(Ks,"readText");var ac=A({settings:O(),at:ii(),record:an}),dc=1440*
60*1e3,jr=class n{static{a(this,"Memory")}kept;problems=[];#t;#e;constructor(e,t,r){this.kept=e,this.#t=t,this.#e=r}static async open(e,t){if(e===void 0)return new n(
new Map,t,void 0);let r=[];try{for await(let s of As(e)){let d=ac.safeParse(s);d.success&&Date.now()-d.data.at<dc&&r.push(d.data)}let i=r.filter(s=>s.settings===
t),o=new Map(i.map(({record:s})=>[s.name.toLowerCase(),s]));return new n(o,t,await yn.start(e,r))}catch(i){throw new R("usage",`${e} cannot be used to resume fr\
om: ${V(i)}.`)}}async add(e){try{await this.#e?.add({settings:this.#t,at:Date.now(),record:e})}catch(t){if(this.problems.length>0)return;this.problems.push(`Wha\
t was judged could not be kept to resume from: ${V(t)}.`)}}async close(){await this.#e?.close()}};import yu from"node:path";var lc=90;function Nr(n,e){let t=[n,...n.also===void 0?[]:[n.also]].flatMap(({expires:r})=>r??[]);return gi(e,Math.min(lc,...t))}a(Nr,"usualEnd");async function Js(n,{
files:e,judged:t,settings:r,tree:i},o,s){let d=new Map(n.map(m=>[`${m.file}\0${er(m)}`,m])),l=new Map,u=new Map,c=0;for(let m of U(e)){let h=await i.fromRoot(m.
path),g=Vi([m]);for(let y of m.findings){let w={file:h??"",rule:y.rule,fingerprint:g.get(y)??"",...o},S=`${w.file}\0${er(w)}`,$=d.get(S);if($!==void 0&&Zt($,r)===
void 0)l.set(S,$);else if(Ve([y],r)){let C=h===void 0?`${m.path} is outside of the folder that the configuration is for.`:yi(w.rule,w.reason,r.suppressions,w.until);
C!==void 0?u.set(`${w.rule}: ${C}`,(u.get(`${w.rule}: ${C}`)??0)+1):(l.set(S,w),c+=1)}}}let p=new Set(await Promise.all(t.map(m=>i.fromRoot(m))));for(let[m,h]of d){
let g=s?!p.has(h.file)||r.forFile(h.file).rules[h.rule]==="off":!0;!l.has(m)&&g&&!await i.isGone(h.file)&&l.set(m,h)}let f=l.size-c;return{entries:[...l.values()],
added:c,kept:f,removed:[...d.keys()].filter(m=>!l.has(m)).length,refused:[...u].map(([m,h])=>`${x(h,"finding")} cannot be accepted. ${m}`)}}a(Js,"planBaseline");import{randomBytes as cc}from"node:crypto";import{unlinkSync as uc}from"node:fs";import{access as pc,constants as fc,link as mc,lstat as hc,open as Ys,rename as gc,
unlink as Qs}from"node:fs/promises";import et from"node:path";async function $n(n,e,t){try{return await Yt(et.dirname(n),async r=>{let i=r(et.basename(n)),o=await hc(i);return o.isFile()?(await pc(i,fc.W_OK),ea(r,yc,async(s,d)=>(await d.
writeFile(t),await bc(d,o),await d.chmod(o.mode&4095),await d.sync(),await Zs(i,e)?(await gc(s,i),await na(r(".")),{ok:!0}):Ct("It changed while it was being fi\
xed, so it is left alone. Run the command again.")))):Ct("It is not a regular file, so it is not written.")})}catch(r){return Ct(`It cannot be written: ${V(r)}.\
 It is as it was.`)}}a($n,"replaceFile");async function On(n,e){try{return await Zs(n,e)?"the same":"something else"}catch(t){if(M(t)==="ENOENT")return"nothing";
throw t}}a(On,"occupantOf");async function xn(n,e){try{return await Yt(et.dirname(n),async t=>{let r=t(et.basename(n)),i=await On(r,e);return i==="the same"?{ok:!0,
created:!1}:i==="something else"?Ct(`${n} already exists with other content.`):ea(t,wc,async(o,s)=>(await s.writeFile(e),await s.sync(),await mc(o,r),await na(t(
".")),{ok:!0,created:!0}))})}catch(t){return Ct(`${n} cannot be created: ${V(t)}.`)}}a(xn,"createFile");async function Xs(n){await Yt(et.dirname(n),e=>Qs(e(et.basename(
n))))}a(Xs,"removeCreated");async function Zs(n,e){let t=Buffer.from(e);try{let r=await ao(n);try{return(await lo(r,t.length)).equals(t)}finally{await r.close()}}catch(r){
if(r instanceof te)return!1;throw r}}a(Zs,"holds");var yc=384,wc=438,St=new Set,Mr=["SIGINT","SIGTERM","SIGHUP"];async function ea(n,e,t){let r=n(`.bpftrace-gua\
rd-${cc(6).toString("hex")}.tmp`);if(St.size===0)for(let i of Mr)process.on(i,Hr);St.add(r);try{let i=await Ys(r,"wx",e);try{return await t(r,i)}finally{await i.
close()}}finally{if(await Qs(r).catch(ta),St.delete(r),St.size===0)for(let i of Mr)process.off(i,Hr)}}a(ea,"withTemporary");function Hr(n){if(!(process.listenerCount(
n)>1)){for(let e of St)try{uc(e)}catch(t){ta(t)}for(let e of Mr)process.off(e,Hr);process.kill(process.pid,n)}}a(Hr,"stop");function ta(n){if(M(n)!=="ENOENT")throw n}
a(ta,"ignoreAbsent");async function bc(n,{uid:e,gid:t}){let r=await n.stat();if(!(r.uid===e&&r.gid===t))try{await n.chown(process.getuid?.()===0?e:r.uid,t)}catch(i){
if(M(i)!=="EPERM"||process.getuid?.()===0)throw i}}a(bc,"keepOwner");async function na(n){let e=await Ys(n).catch(()=>{});await e?.sync().catch(()=>{}),await e?.
close()}a(na,"flushFolder");function Ct(n){return{ok:!1,message:n}}a(Ct,"refused");import{lstat as $c,mkdir as Oc}from"node:fs/promises";import ra from"node:path";async function _t(n,e,t){let r=e.split("/").slice(0,-1),i=n;try{for(let o of r)if(i=ra.join(i,o),!await xc(i))return{ok:!1,message:`${i} is not a folder, so ${e}\
 is not created.`}}catch(o){return{ok:!1,message:`${i} cannot be created: ${V(o)}.`}}return xn(ra.join(n,e),t)}a(_t,"createBelow");async function xc(n){try{await Oc(
n)}catch(e){if(M(e)!=="EEXIST")throw e}return(await $c(n)).isDirectory()}a(xc,"isFolder");import{realpath as mu}from"node:fs/promises";import{lstat as Rc,readdir as Sc,stat as ia}from"node:fs/promises";import xe from"node:path";var Cc=16;async function Rn(n,e,t={root:process.cwd(),choose:qe}){let r=[],i=[],o=new Set,s=new Set,d=new Set,l=[],u={known:new oo,scripts:new Set};for(let f of n){
let m=f==="-"?"-":await tt(f);if(o.has(m))i.push(`${Fe(f)} is given twice; it is read once.`);else if(o.add(m),f==="-")r.push(await Ic(e));else for await(let h of kc(
f,{read:s,leftOut:d,large:l,ignored:u,chosen:t}))r.push(h)}let c=[...d].filter(f=>!s.has(f)).length,p=[...u.scripts].filter(f=>!s.has(f)).length;return{scripts:r,
notes:[...i,...Be(c),..._c(p,u.known),...zt(l,Gt)]}}a(Rn,"readScripts");function _c(n,{problem:e}){let t=n===1?"1 script that git ignores is":`${n} scripts that\
 git ignores are`;return[...n===0?[]:[`${t} left out. ${n===1?"Name it":"Name them"} to have ${n===1?"it":"them"} judged.`],...e===void 0?[]:[e]]}a(_c,"ignoredN\
otes");async function*kc(n,e){try{if((await ia(await Jt(n))).isDirectory())yield*vc(n,e);else if(e.chosen.ofNamed===!0)yield*oa(xe.dirname(n),Tc(n,e),e);else{let t=await tt(
n);if(!Dr(t,e.read))return;let r=await da(n,t);yield r.status==="readable"&&qt(n)&&!Mi(n,r.text)?{...r,host:"named"}:r}}catch(t){yield Sn(n,t)}}a(kc,"readPath");
async function*vc(n,e){let t=e.leftOut.size;await e.ignored.known.addBelow(n),!(yield*oa(n,sa(n,e),e))&&e.leftOut.size===t&&(yield Nc(n,"No bpftrace scripts in \
this folder (files named *.bt, or with a #! line that names bpftrace)."))}a(vc,"readFolder");async function*oa(n,e,t){let r=!1,i=await be(await Q(n)),o=[];for await(let s of e){
if("status"in s)o.push(Promise.resolve(s));else if(s.host)o.push(Fc(s.name,t));else{let{name:d}=s,l=await tt(d);Qt(l,i)?Dr(l,t.read)&&o.push(da(d,l)):o.push(Promise.
resolve(Pc(d))),r=!0}if(!(o.length<Cc)){for(let d of await Promise.all(o))d!==void 0&&(r=!0,yield d);o=[]}}for(let s of await Promise.all(o))s!==void 0&&(r=!0,yield s);
return r}a(oa,"readWalked");async function*sa(n,e){let t;try{t=await Sc(await Jt(n),{withFileTypes:!0})}catch(r){yield Sn(n,r);return}t.sort((r,i)=>r.name<i.name?
-1:1),t.some(({name:r})=>r===".git")&&await e.ignored.known.addBelow(n);for(let r of t){let i=xe.join(n,r.name);if(e.ignored.known.has(i)){r.isFile()&&oe(i)&&e.
ignored.scripts.add(await tt(i));continue}if(r.isDirectory()){uo.has(r.name)||(yield*sa(i,e));continue}let o=await aa(i,r,e);o!==void 0&&(yield o)}}a(sa,"walk");
async function*Tc(n,e){let t=await aa(n,await Rc(n),e);t!==void 0&&(yield t)}a(Tc,"walkFile");async function aa(n,e,t){let r=e.isFile();if(!(r||(e.isSymbolicLink()?
await Ec(n):oe(n))))return;let o=Ac(n,t.chosen),s=oe(n),d=!s&&r&&ft(n,o);if(d&&ji(n)!=="first line")return{name:n,host:d};let l=s||r&&await po(n)===!0;if(d&&!l)
return{name:n,host:d};if(Vt(o,l))return{name:n,host:!1};l&&t.leftOut.add(await tt(n))}a(aa,"walkedFile");function Ac(n,{root:e,choose:t}){let r=xe.relative(e,xe.
resolve(n)).split(xe.sep);return r[0]===".."||xe.isAbsolute(r.join(xe.sep))?"script":t(r.join("/"))}a(Ac,"choiceOf");async function Ec(n){return Jt(n).then(t=>ia(
t)).then(t=>t.isFile(),()=>oe(n))}a(Ec,"leadsToScript");function Pc(n){return{status:"failed",path:Fe(n),error:"It is a symbolic link that leads out of the repo\
sitory. Name the file that it leads to, or keep it inside."}}a(Pc,"leadsOut");async function da(n,e){try{return Lr(Fe(n),await B(e,ee))}catch(t){return Sn(n,t)}}
a(da,"readFile");async function Fc(n,{read:e,large:t}){try{let r=await tt(n),i=await B(r,ee),o=He(n,i),s=o||mt(n,i);if(!s&&i.length>ee&&Wt(n,i)&&t.push(Fe(n)),!s||
!Dr(r,e))return;let d=Lr(Fe(n),i);return o?d:d.status==="readable"?{...d,host:"found"}:d}catch(r){return Sn(n,r)}}a(Fc,"readHost");async function Ic(n){try{return Lr(
n.name,await jc(n.stream))}catch(e){return{status:"failed",path:n.name,error:`Standard input cannot be read (${la(e)}).`}}}a(Ic,"readStandardInput");async function jc(n){
let e=[],t=0;for await(let r of n){let i=typeof r=="string"?Buffer.from(r):r;if(e.push(i),t+=i.length,t>ee)break}return Buffer.concat(e)}a(jc,"readUpToLimit");function Lr(n,e){
return{...Le(e),path:n}}a(Lr,"scriptOf");async function tt(n){return so(n)?n:Q(n)}a(tt,"identity");function Dr(n,e){return e.has(n)?!1:(e.add(n),!0)}a(Dr,"first");
function Fe(n){return se(xe.normalize(n))}a(Fe,"shown");function Nc(n,e){return{status:"skipped",path:Fe(n),error:e}}a(Nc,"skipped");function Sn(n,e){return{status:"\
failed",path:Fe(n),error:la(e)}}a(Sn,"failed");function la(n){if(n instanceof te)return`It cannot be read: ${n.message}.`;switch(M(n)){case"ENOENT":case"ENOTDIR":
return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read: permission denied.";case"ELOOP":return`It cannot be \
read: ${Dt}.`;default:return`It cannot be read (${ie(n)}).`}}a(la,"reasonOf");var Mc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;"};function Wr(n){let e=fe(n).replace(/[\ufffe\uffff]/g,t=>`[${ci(t)}]`).
replace(/[&<>"'\t\n]/g,t=>Mc[t]??t);return Lt(e,"&#91;")}a(Wr,"xmlText");function Re(n){return Object.entries(n).flatMap(([e,t])=>t===void 0?[]:[` ${e}="${Wr(String(
t))}"`]).join("")}a(Re,"xmlAttributes");var Hc={error:"error",warning:"warning",note:"info"};function ca({files:n}){return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...n.flatMap(
t=>{let r=Lc(t);return r.length===0?[]:[`  <file${Re({name:t.path})}>`,...r,"  </file>"]}),"</checkstyle>",""].join(`
`)}a(ca,"renderCheckstyle");function Lc(n){if(n.status==="skipped")return[];let e=new me(n.text);return n.findings.map(t=>{let{span:r,severity:i,rule:o}=t,{line:s,
column:d}=e.position(r.start);return Dc({line:s,column:d,severity:Hc[i],message:Z(t),source:`bpftrace-guard.${o}`})})}a(Lc,"errorsOf");function Dc(n){return`   \
 <error${Re(n)}/>`}a(Dc,"element");import{createHash as Wc}from"node:crypto";function Cn({file:n,fingerprint:e}){return Wc("sha256").update(`${n.path}\0${e}`).digest("hex").slice(0,32)}a(Cn,"gitlabId");function _n(n){return n.replace(/^(?:\.\/)+/,
"")}a(_n,"gitlabPath");var zc={error:"critical",warning:"major",note:"info"};function ua({files:n}){return we(Ge(n).map(e=>{let{file:t,finding:r,lines:i}=e,{first:o,last:s}=ke(r.span,
i);return{description:fe(Z(r)),check_name:r.rule,fingerprint:Cn(e),severity:r.rule==="not-judged"&&r.severity==="error"?"blocker":zc[r.severity],location:{path:_n(
t.path),lines:{begin:o,end:s}}}}))}a(ua,"renderGitlabCodeQuality");var pa="15.0.2",Gc=`https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${pa}/dist/sast-report-format.json`,qc=1048576,Bc={error:"Hig\
h",warning:"Medium",note:"Info"};function fa(n,e,t){let r=Ge(n.files),i=t.toISOString().slice(0,19),o={id:"bpftrace-guard",name:"bpftrace-guard",url:jt,version:e,
vendor:{name:"bpftrace-guard"}},s=r.filter(({finding:l})=>pe([l])),d=[...s.map(({file:l,finding:u})=>({level:"fatal",value:fe(`${l.path}: ${Z(u)}`)})),...(n.notes??
[]).map(l=>({level:"info",value:l}))];return we({version:pa,schema:Gc,scan:{analyzer:o,scanner:o,type:"sast",start_time:i,end_time:i,status:s.length===0?"succes\
s":"failure",...d.length===0?{}:{messages:d}},vulnerabilities:r.map(l=>Vc(l,e))})}a(fa,"renderGitlabSast");function Vc(n,e){let{file:t,finding:r,lines:i}=n,{rule:o,
severity:s,span:d}=r,{first:l,last:u}=ke(d,i);return{id:Cn(n),name:ge.find(({id:c})=>c===o)?.summary??o,description:Si(xi(r)).slice(0,qc),severity:Bc[s],location:{
file:_n(t.path),start_line:l,end_line:u},identifiers:[{type:"bpftrace_guard_rule",name:o,value:o,url:he(o,e)}]}}a(Vc,"vulnerability");var Uc={className:"roomy",column:208,character:7.6,line:16,head:62,names:3,text:200,note:200},Kc={className:"slim",column:82,character:6.7,line:14,head:80,names:5,
text:128,note:114};function ha(n){return ma(n,Uc)+ma(n,Kc)}a(ha,"sequenceDrawing");function ma({participants:n,events:e},t){let{className:r,column:i,head:o}=t,s=n.
length*i,d=a(h=>h*i+i/2,"center"),l=o+24,u=e.map(h=>{let{svg:g,height:y}=Yc(h,l,{...t,center:d,width:s});return l+=y,g}),c=[0,l].flatMap(h=>n.map((g,y)=>Jc(g,d(
y),h,t))),p=n.map((h,g)=>`<line class="life" x1="${d(g)}" x2="${d(g)}" y1="${o}" y2="${l}"/>`),f=e.map(h=>`${h.kind==="note"?n[h.over]:n[h.from]}: ${h.text}`),m=`\
viewBox="0 0 ${s} ${l+o}" width="${s}" height="${l+o}"`;return`<svg class="sequence ${r}" role="img" aria-label="${b(f.join(". "))}" ${m}>${[...p,...u,...c].join(
"")}</svg>`}a(ma,"drawing");function Jc(n,e,t,{column:r,character:i,line:o,head:s,names:d}){let l=Math.round(r*.92),u=Gr(n,Math.floor((l-6)/i)),c=u.length>d?[...u.
slice(0,d-1),`${(u[d-1]??"").slice(0,-1)}…`]:u,p=t+s/2+4-(c.length-1)*o/2;return`${`<rect class="head" x="${e-l/2}" y="${t+1}" width="${l}" height="${s-2}" rx\
="3"/>`}<g class="name">${zr(c,e,p,o)}</g>`}a(Jc,"drawHead");function Yc(n,e,t){let{center:r,width:i,character:o,line:s}=t;if(n.kind==="note"){let w=Gr(n.text,Math.
floor((t.note-8)/o)),S=t.note/2,$=Math.min(Math.max(r(n.over),S+1),i-S-1),C=w.length*s+12;return{svg:`<rect class="remark" x="${$-S}" y="${e-8}" width="${t.note}\
" height="${C}"/>`+zr(w,$,e+8,s),height:C+20}}let[d,l]=[r(n.from),r(n.to)],u=Math.max(Math.abs(l-d)-8,t.text),c=Gr(n.text,Math.floor(u/o)),p=e+c.length*s,f=l>d?
1:-1,m=n.lost?l-8*f:l,h=n.lost?`<path class="cross" d="M${m-5} ${p-5}l10 10m0 -10l-10 10"/>`:`<path class="tip" d="M${m} ${p}l${-8*f} -4v8z"/>`,g=`<line class="\
arrow" x1="${d}" x2="${m}" y1="${p}" y2="${p}"/>`,y=zr(c,(d+l)/2,e+8,s)+g+h;return{svg:`<g class="${n.lost?"lost":"taken"}">${y}</g>`,height:c.length*s+22}}a(Yc,
"drawEvent");function zr(n,e,t,r){return n.map((i,o)=>`<text x="${e}" y="${t+o*r}">${b(i)}</text>`).join("")}a(zr,"textLines");function Gr(n,e){let t=[],r="";for(let i of n.
split(/(?<=[ :_])/).flatMap(o=>o.match(new RegExp(`.{1,${e}}`,"gsu"))??[]))r!==""&&(r+i.trimEnd()).length>e&&(t.push(r.trimEnd()),r=""),r+=i;return[...t,r.trimEnd()]}
a(Gr,"broken");var Qc={added:"+",removed:"-",same:"",gap:""},ga=3,Xc=500;function ya(n,e,t){let r=n.split(`
`);r.at(-1)===""&&r.pop();let i=new Set,s=(e??[]).reduce((p,{newLines:f,removed:m})=>p+f+(m?.length??0),0)<=Xc?e??[]:[];for(let{newStart:p,newLines:f}of s)for(let m=0;m<
f;m++)i.add(p+m);for(let p of t)for(let f=p-ga;f<=p+ga;f++)i.add(f);let d=new Set((e??[]).flatMap(p=>p.added)),l=new Map;for(let p of s.flatMap(f=>f.removed??[]))
l.set(p.before,[...l.get(p.before)??[],p.text]);let u=[],c=0;for(let p=1;p<=r.length+1;p++){let f=l.get(p)??[],m=i.has(p)&&p<=r.length;if(!(!m&&f.length===0)){p>
c+1&&u.push({kind:"gap",text:`${x(p-c-1,"line")} not shown`});for(let h of f)u.push({kind:"removed",text:h});m&&u.push({kind:d.has(p)?"added":"same",line:p,text:r[p-
1]??""}),c=m?p:p-1}}return u.length>0&&c<r.length&&u.push({kind:"gap",text:`${x(r.length-c,"line")} not shown`}),u}a(ya,"shownRows");function kt(n,e,t=()=>""){let r=n.
map(({kind:i,line:o,text:s})=>{let d=`<td class="number">${o??""}</td><td class="mark">${Qc[i]}</td><td class="source">${b(s)}</td>`,l=o===void 0?"":t(o),u=l===
""?"":`<tr class="place"><td colspan="3">${l}</td></tr>`;return`<tr class="${i}">${d}</tr>${u}`});return`<table class="lines" aria-label="${b(e)}"><tbody>${r.join(
`
`)}</tbody></table>`}a(kt,"lineTable");var Zc=2e3,qr=200;function Br(n,e){let t=ve("a","b",n,e,void 0,void 0,{context:2,maxEditLength:Zc});if(t===void 0)return[
{kind:"gap",text:"The edits are too many to show."}];let r=[];for(let{newStart:i,lines:o}of t.hunks){let s=i;r.length>0&&r.push({kind:"gap",text:"…"});for(let d of o){
let l=d.slice(1).replace(/\r$/,"");d.startsWith("-")?r.push({kind:"removed",text:l}):d.startsWith("\\")||r.push({kind:d.startsWith("+")?"added":"same",line:s++,
text:l})}}return r.length<=qr?r:[...r.slice(0,qr),{kind:"gap",text:`${r.length-qr} more lines`}]}a(Br,"patchRows");function $a(n,e){let{finding:t}=n,{severity:r,rule:i,confidence:o}=t,s=Oi(t),{more:d}=s;return[`<article class="finding ${r}" id="${e}" aria-label="${b(`${r}: ${i}`)}\
">`,`<h3><span class="${r}">${r}</span> ${I(i)} <span class="dim">confidence: ${o}</span></h3>`,bt(s.what),...Ln(n).flatMap(l=>l.place===s.elsewhere?`<p>${Oa(l)}\
</p>`:[]),wa(n,s.remedy),tu(s),`<p><a href="${b(he(i,Pt))}">About ${I(i)}</a></p>`,nt(Wn(t.verdicts)?"How it hangs":"How it happens",nu(n,s)),nt("What the fix c\
osts",bt(d.cost)),nt(x(d.others.length,"other rewrite"),d.others.map(l=>wa(n,l)).join("")),nt("Tried and not offered",kn(d.tried.map(({what:l,why:u})=>P(`${l}: ${u}`)))),
eu(d.program),d.ignore===void 0?"":nt("If it does not hold here",`<p>This line above it silences it:</p><p>${I(d.ignore)}</p>`),"</article>"].join(`
`)}a($a,"findingCard");function eu(n){return n===void 0?"":nt(Gn,`<div class="fix">${kt(Br(n.before,n.after),Gn)}</div>`)}a(eu,"byHand");function nt(n,e){return e===
""?"":`<details><summary>${n}</summary>${e}</details>`}a(nt,"details");function kn(n,e){let t=e===void 0?"":` class="${e}"`;return n.length===0?"":`<ul${t}>${n.
map(r=>`<li>${r}</li>`).join("")}</ul>`}a(kn,"list");function wa({file:n},{label:e,words:t,cost:r,leaves:i,fix:o}){if(t==="")return"";let s=[`<h4>${e}: ${P(t)}<\
/h4>`,r===""?"":`<p>Cost: ${P([r,...i].join(" "))}</p>`].join("");if(o===void 0)return s;let d=o.edits.flatMap(c=>c.path===void 0?[]:[fi(c,n.path)]),l=d.length===
0?"":`<p>New file: ${d.map(I).join(", ")}</p>`;if(e!=="Fix")return s+l;let u=Br(n.text,pi(n.text,o.edits));return`${s}${l}<div class="fix">${kt(u,"The fix as a \
diff")}</div>`}a(wa,"remedySection");function tu({verdicts:n,sure:e}){return n.length===0?"":`<div class="line">${n.map(({verdict:r,words:i,count:o,names:s})=>`\
<span class="${r}">${i}</span>${b(o)}${s.length===0?"":` ${Ee(s)}`}`).join("; ")}. <span class="dim">${b(e)}</span></div>`}a(tu,"verdictLine");function nu(n,{more:e}){
let{finding:t}=n,{witness:r=[],verdicts:i,seen:o}=t,s=Ln(n).map(Oa);return[bt(e.how),r.length===0?"":ru(r,Wn(i)),kn(s),iu(i),o===void 0?"":bt(ui(o))].join("")}a(
nu,"howItGoes");function ru(n,e){return`<ol>${n.map(r=>`<li>${_i(r,e,I,P)}</li>`).join("")}</ol>${rs(ha(Ci(n,e)),"Sequence diagram")}`}a(ru,"steps");function Oa({
place:n,path:e,at:t}){return`${n.path===void 0?`line ${t.first}`:I(`${e}:${t.first}`)}: ${P(n.message)}`}a(Oa,"relatedWords");function iu(n){let e=bi(n).map(({verdict:t,
words:r,count:i,names:o,why:s,rows:d})=>{let l=`<span class="${t}">${r}</span>${i.trimEnd()}`;return d.length>0?l+kn(d.map(u=>Ee(u.names)+ba(u.why))):`${l} ${Ee(
o)}${ba(s)}`});return kn(e,"verdicts")}a(iu,"reasons");function ba(n){return n===""?"":`<div class="dim">${P(n)}</div>`}a(ba,"reason");function xa({targets:n,files:e,notes:t=[]},{hunks:r,notes:i=t,version:o}){let s=Ge(e),d=new Map(s.map((p,f)=>[p,`finding-${f+1}`])),l=a(p=>d.get(p)??"","idOf"),
u=U(e),c=[`<header><h1>bpftrace-guard: ${b(Jn({findings:s,files:e}))}</h1>${au(n)}</header>`,"<main>",...i.map(p=>`<p>${P(p)}</p>`),ou(e),s.length===0?"":su(s,l),
...u.map(p=>du(p,s,r,l)),"</main>",`<footer class="dim"><p>bpftrace-guard ${b(o)}</p></footer>`];return fn(`bpftrace-guard: ${Jn({findings:s,files:e})}`,c)}a(xa,
"renderHtml");function ou(n){let e=n.flatMap(t=>t.status==="skipped"?[`<li>${I(t.path)} skipped: ${P(t.error)}</li>`]:[]);return e.length===0?"":`<section><h2>N\
ot analysed</h2><ul>${e.join("")}</ul></section>`}a(ou,"notAnalysed");function su(n,e){let t=n.map(r=>{let{finding:i,file:o,lines:s}=r,d=$i(i.verdicts).map(({verdict:u,
words:c,count:p,names:f})=>`<div><span class="${u}">${c}</span>${b(p)} ${ns(f)}</div>`),l=`${o.path}:${s.position(i.span.start).line}`;return[`<span class="${i.
severity}">${i.severity}</span> ${I(i.rule)}`,b(i.confidence),`<a href="#${e(r)}">${b(l)}</a>`,d.join("")]});return`<section><h2>Findings</h2>${mn(["Finding","C\
onfidence","Where","Verdicts"],t)}</section>`}a(su,"summaryTable");function au(n){let e=n.map(({name:t,bpftrace:r,kernel:i,arch:o,paravirt:s})=>`<li>${I(t)}: bp\
ftrace ${b(r)}, Linux ${b(i)}, ${I(o)}${s?"":", no paravirtual spin locks"}</li>`);return`<details class="dim"><summary>Judged for ${x(n.length,"target")}</summ\
ary><ul>${e.join("")}</ul></details>`}a(au,"judgedTargets");function du(n,e,t,r){let i=e.filter(c=>c.file===n),o=new Map(i.map(c=>[c,ke(c.finding.span,c.lines).
last])),s=i.flatMap(({finding:c,lines:p})=>[c,...c.related.filter(({path:f})=>f===void 0)].flatMap(({span:f})=>{let m=ke(f,p);return[m.first,m.last]})),d=ya(n.text,
t?.get(n.path),s);if(d.length===0&&i.length===0)return"";let l=a(c=>i.filter(p=>o.get(p)===c).map(p=>$a(p,r(p))).join(`
`),"below"),u=d.length===0?l(1):kt(d,n.path,l);return`<section><h2>${b(n.path)}</h2><div class="file">${u}</div></section>`}a(du,"fileSection");function Sa({files:n}){let e=n.map(r=>({file:r,cases:lu(r)})),t=e.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${Re({name:"\
bpftrace-guard",...Ra(t)})}>`,...e.flatMap(({file:r,cases:i})=>[`  <testsuite${Re({name:r.path,...Ra(i),skipped:Vr(i,"skipped")})}>`,...i.flatMap(({lines:o})=>o),
"  </testsuite>"]),"</testsuites>",""].join(`
`)}a(Sa,"renderJunit");function Ra(n){return{tests:n.length,failures:Vr(n,"failure"),errors:Vr(n,"error")}}a(Ra,"counts");function Vr(n,e){return n.filter(t=>t.
outcome===e).length}a(Vr,"count");function lu(n){if(n.status==="skipped")return[vn(n.path,"can be analysed","skipped",{attributes:{message:n.error}})];if(n.findings.
length===0)return[vn(n.path,"no findings","passed")];let e=new me(n.text);return n.findings.map(t=>{let{rule:r,span:i,severity:o}=t,s=Z(t),{line:d,column:l}=e.position(
i.start),u=`${r} at ${d}:${l}`;if(o==="note")return vn(n.path,u,"passed",{text:`${n.path}:${d}: ${s}`});let c=`${n.path}:${d}:${l}: ${s}`;return vn(n.path,u,n.status===
"failed"?"error":"failure",{attributes:{message:s,type:o},text:c})})}a(lu,"casesOf");function vn(n,e,t,{attributes:r={},text:i=""}={}){let o=`    <testcase${Re(
{classname:n,name:e})}`,s=t==="passed"?"system-out":t;if(t==="passed"&&i==="")return{outcome:t,lines:[`${o}/>`]};let d=`      <${s}${Re(r)}${i===""?"/>":`>${Wr(
i)}</${s}>`}`;return{outcome:t,lines:[`${o}>`,d,"    </testcase>"]}}a(vn,"caseOf");var cu={error:"ERROR",warning:"WARNING",note:"INFO"};function Ca({files:n},e){let t=U(n).flatMap(r=>{let i=_a(r.text);return r.findings.map(o=>uu(o,r,i,e))});return we(
{source:{name:"bpftrace-guard",url:jt},diagnostics:t})}a(Ca,"renderRdjson");function uu(n,e,t,r){let{rule:i,severity:o,span:s,related:d,fixes:l}=n,u=l.filter(c=>c.
safe&&!mi(c)).flatMap(c=>c.edits.length===1?c.edits:[]);return{message:Z(n),location:{path:e.path,range:t(s)},severity:cu[o],code:{value:i,url:he(i,r)},...u.length===
0?{}:{suggestions:u.map(c=>({range:t(c.span),text:c.text}))},...d.length===0?{}:{relatedLocations:d.map(c=>{let{path:p,text:f}=li(e,c),m=c.path===void 0?t:_a(f);
return{message:c.message,location:{path:p,range:m(c.span)}}})}}}a(uu,"diagnostic");function _a(n){let e=new me(n),t=a(r=>{let{line:i,offset:o}=e.position(r);return{
line:i,column:Buffer.byteLength(n.slice(e.lineStart(i),o))+1}},"position");return({start:r,end:i})=>({start:t(r),end:t(i)})}a(_a,"placesIn");var ka=dt(Bt(),1);function va(n,{color:e,quiet:t,width:r}){let{bold:i}=ka.default.createColors(e),o=U(n.files),s=o.flatMap(m=>m.findings),d=a(m=>Math.min(...s.filter(h=>h.rule===
m).map(({severity:h})=>Mt.indexOf(h))),"worst"),l=a(m=>s.filter(h=>h.rule===m).length,"count"),c=[...new Set(s.map(({rule:m})=>m))].sort((m,h)=>d(m)-d(h)||l(h)-
l(m)).map(m=>{let h=s.filter(y=>y.rule===m),g=o.filter(y=>y.findings.some(w=>w.rule===m)).length;return[String(h.length),m,Ui(h).join(", "),`in ${x(g,"file")}`]}),
p=Math.max(0,...c.map(([m=""])=>m.length));return[...ze(c.map(([m="",...h])=>[m.padStart(p),...h]),r).flat(),...t?[]:[i(Xi(n))]].map(m=>`${m}
`).join("")}a(va,"renderStatistics");var Ta=["text","json","github","sarif","rdjson","gitlab-code-quality","gitlab-sast","checkstyle","junit","markdown","html","statistics"];function Aa(n,e,{version:t,
now:r,color:i,quiet:o,width:s,verbose:d,links:l,hunks:u}){let c=u===void 0?{}:{hunks:u};switch(e){case"text":return Ji(n,{color:i,quiet:o,width:s,verbose:d,links:l,
...c});case"json":return eo(n,t);case"github":return Zi(n);case"sarif":return no(n,t);case"rdjson":return Ca(n,t);case"gitlab-code-quality":return ua(n);case"gi\
tlab-sast":return fa(n,t,r);case"checkstyle":return ca(n);case"junit":return Sa(n);case"markdown":return Ki(n);case"html":return xa(n,{version:t,...c});case"sta\
tistics":return va(n,{color:i,quiet:o,width:s});default:return e}}a(Aa,"render");function Ur(){return[vt("-f, --format <format>","how to report",Ta).default("text"),new k("-o, --output <file>","write the report to a file instead of standard \
output"),...Fa(),new k("--statistics","count the findings of each rule, as --format statistics does").conflicts("format"),new k("--color","colour, also when not\
 on a terminal"),new k("--no-color","no colour"),new k("-v, --verbose","how each finding happens, other rewrites, and how to ignore it (text)"),new k("-q, --qui\
et","only findings and errors: no summary, no notes")]}a(Ur,"runOptions");function Fa(){return[new k("-t, --target <name>","judge for this target (repeatable): \
a name, debian-13,bpftrace@newest, or bpftrace@0.24,kernel@6.8").argParser((n,e)=>[...e??[],n]),new k("-c, --config <file>","read this configuration instead of \
.github/bpftrace-guard.yml"),new k("--policy <file>","the policy of an organisation, which the configuration may tighten but not loosen"),vt("--fail-on <severit\
y>","end with status 1 from this severity on (default: error)",Ai),vt("--min-confidence <level>","leave out findings that are less sure",Ht).default("possible"),
Pa("--select <rule>","tell of these rules only, and of what is not judged",q),Pa("--ignore <rule>","leave out these rules",Ha)]}a(Fa,"judgingOptions");function Ia(){
return[vt("--diff-filter <which>","which findings the change answers for; the others are counted",Ei).default("added")]}a(Ia,"reviewOptions");function ja(){return[
vt("-k, --kind <kind>","apply rewrites of this kind only",So),new k("-n, --dry-run","write nothing: print a patch that git apply takes, and the report on standa\
rd error")]}a(ja,"fixOptions");function Na(){let n=["target","policy","failOn","minConfidence","color","quiet"];return[Ea("--org <name>","all repositories of an\
 organisation or a person (repeatable)"),new k("--list <file>","the repositories that a file names, one on a line; - for standard input"),Ea("--exclude <pattern\
>","leave out repositories by OWNER/NAME, such as octo-org/old-* (repeatable)"),new k("--archived","with --org: archived repositories too"),new k("--forks","wit\
h --org: forks too"),new k("--part <i/n>","judge one of n parts: several machines share an audit").argParser(pu),new k("--resume <file>","keep what was judged i\
n this file, and go on where an earlier run stopped"),new k("--since <file>","the JSON of the last audit, to compare with"),new k("--merge","judge nothing: the \
arguments are the JSON of parts, which become one report"),new k("--no-dismissals","do not look for dismissals in open pull requests"),new k("--longest-wait <se\
conds>","wait so long at most when GitHub asks for it").default(3600).argParser(fu),new k("--json <file>","write the report as JSON"),new k("--sarif <file>","wr\
ite the report as SARIF"),new k("--html <file>","write the report as a page"),...Ur().filter(e=>n.includes(e.attributeName()))]}a(Na,"auditOptions");function Ea(n,e){
return new k(n,e).argParser((t,r)=>[...r??[],t])}a(Ea,"repeated");function pu(n){let[,e=0,t=0]=(/^(\d{1,4})\/(\d{1,4})$/.exec(n)??[]).map(Number);if(e<1||e>t)throw new Ue(
"It is a part and how many there are, such as 2/8.");return{index:e,of:t}}a(pu,"partOf");function fu(n){if(!/^\d{1,6}$/.test(n))throw new Ue("It is a whole numb\
er.");return Number(n)}a(fu,"wholeNumber");function Ma(){return[new k("-r, --reason <text>","why the findings are accepted, for example a ticket").makeOptionMandatory(),
new k("--until <day>","the last day on which they are accepted, such as 2030-01-31 (default: in 90 days)"),...Fa()]}a(Ma,"baselineOptions");var Ha=q.filter(n=>!zn.
includes(n));function La({select:n,ignore:e}){if(n===void 0&&e===void 0)return{};let t=n===void 0?[]:Ha.filter(r=>!n.includes(r));return{on:n??[],off:[...t,...e??
[]]}}a(La,"chosenRules");function Pa(n,e,t){let r=a((i,o=[])=>{let s=i.split(",").map(d=>{let l=t.find(u=>u===d.trim());if(l!==void 0)return l;throw zn.includes(
d.trim())?new Ue(`${d.trim()} cannot be left out: it is about a part that was not judged.`):new Ue(`The rules are ${t.join(", ")}.${ct(d.trim(),t)}`)});return[...o,
...s]},"takes");return new k(n,`${e} (repeatable, or with commas)`).argParser(r)}a(Pa,"rules");function vt(n,e,t){return new k(n,e).choices(t).argParser(r=>{if(t.
includes(r))return r;throw new Ue(`It is one of ${t.join(", ")}.${ct(r,t)}`)})}a(vt,"choice");async function Tn(n,e,t){let{policy:r,target:i,failOn:o,minConfidence:s}=n,d=Ut({inputs:{from:"command line",targets:i,failOn:o,minConfidence:s,...La(n)},repository:await $e(
e),organisation:r===void 0?void 0:await $e(await Ze(r))});for(let l of d.overruled)F("note",l,t);for(let l of d.mistakes)F("error",l,t);return d}a(Tn,"settingsO\
f");async function rt(n,e,t){let r=await Rt(e.config),i=await Tn(e,r,t),{root:o,configuration:s}=await Da(r),d={stream:t.stdin,name:e.stdinFilename??"<stdin>"},
l={root:o,choose:i.choose,ofNamed:e.asFound===!0};return{...await Rn(n.length===0?["."]:n,d,l),settings:i,root:o,configuration:s,tree:new Yn(o)}}a(rt,"openScrip\
ts");async function Da(n){return n?.ok===!0?{root:n.root??process.cwd(),configuration:n.path}:{root:await be(await mu(process.cwd())),configuration:void 0}}a(Da,
"placeOf");async function Wa(n,e,t){let r=await Rt(e.config),i=await Tn(e,r,t),{root:o,configuration:s}=await Da(r);return{scripts:[{status:"readable",path:hu,text:n}],
notes:[],settings:i,root:o,configuration:s,tree:new Yn(o)}}a(Wa,"openProgram");var hu="<program>";function za(n,{env:e,stdout:t,version:r}){let i=n.output===void 0&&
t.isTTY===!0,o=Oe(n.color,e,i);return{version:r,now:new Date,color:o,quiet:n.quiet===!0,verbose:n.verbose===!0,links:o&&qs(e,i),width:n.output===void 0?ce({stdout:t}):
We}}a(za,"styleOf");function Ga(n,e){if(n.format!=="text"||n.statistics===!0||n.output!==void 0)return;let t=za(n,e),r="";return i=>{qa(i,t.quiet,e);let o=i.status===
"skipped"?"":Yi(i,t);o!==""&&(e.stdout.write(`${r}${o}`),r=`
`)}}a(Ga,"asTheyCome");function qa(n,e,t){n.status==="failed"&&F("error",`${n.path}: ${n.error}`,t),n.status==="skipped"&&!e&&F("note",`${n.path}: ${n.error}`,t)}
a(qa,"sayUnjudged");async function it({targets:n,files:e,fixed:t,notes:r,hunks:i,told:o=!1},s,d,l){let u={...za(d,l),...i===void 0?{}:{hunks:i}},c=Kt(s);if(!o)for(let y of e)
qa(y,u.quiet,l);if(!u.quiet)for(let y of[...c,...r])F("note",y,l);let p={targets:n,files:e,notes:c,...t===void 0?{}:{fixed:t}},f=d.statistics===!0?"statistics":
d.format,m=o?Qi(p,u):Aa(p,f,u);if(!await gu(m,d,l)||s.mistakes.length>0)return T.wrongUse;let g=U(e).flatMap(y=>y.findings);return pe(g)?T.notJudged:Ve(g,s)?T.findings:
T.clean}a(it,"tell");async function gu(n,{output:e},t){if(e===void 0)return t.stdout.write(n),!0;let r=await Xt(e,n);return r===void 0?!0:(F("error",`The report\
 cannot be written to ${e} (${r}). Name a file in a folder that exists.`,t),!1)}a(gu,"write");async function Ba(n,e,t){if(n.includes("-"))throw new R("usage","Standard input has no path that a baseline could name.");let r=await rt(n,e,t),{settings:i,scripts:o,
root:s,tree:d}=r;if(i.mistakes.length>0)return T.wrongUse;if(i.baseline===ut)throw new R("usage",`The configuration or the policy says "baseline: ${ut}": none m\
ay be accepted.`);let{baseline:l,...u}=i,c=wu(e,i),{files:p,notes:f}=await tn(o,u,d);for(let v of[...r.notes,...f])F("note",v,t);for(let v of p)v.status==="fail\
ed"&&F("error",`${v.path}: ${v.error}`,t);let m=[...o,...p].flatMap(({status:v,path:X})=>v==="failed"?[]:[X]),h=e.target===void 0&&i.minConfidence==="possible",
g=await Js(l?.entries??[],{files:p,judged:m,settings:u,tree:d},c,h);for(let v of g.refused)F("error",v,t);let{entries:y,added:w,kept:S,removed:$}=g;if(y.length>
qn)throw new R("usage",`These are ${y.length} findings; a baseline has at most ${qn}.`);let C=l?.path??vi;l!==void 0?await $u(yu.join(s,C),C,Vn(y)):y.length>0&&
(await bu(s,C,Vn(y),r.configuration),await Ou(r,C,t));let j=w===0?"":` until ${c.until}`,re=`${x(w,"finding")} newly accepted${j}, ${S} accepted before, ${$} ta\
ken out`;return t.stdout.write(`${C}: ${re}.
`),pe(U(p).flatMap(({findings:v})=>v))?T.notJudged:g.refused.length>0?T.findings:T.clean}a(Ba,"baseline");function wu({reason:n,until:e},{suppressions:t}){let r=t.
today??"";if(n.trim()===""||n.length>Bn)throw new R("usage",`--reason says why the findings are accepted, in 1 to ${Bn} characters.`);if(e!==void 0&&!hi(e))throw new R(
"usage",`--until is a day of the calendar, such as ${Nr(t,r)}.`);if(e!==void 0&&e<r)throw new R("usage",`${e} is over: --until is a day to come.`);return{reason:n.
trim(),until:e??Nr(t,r)}}a(wu,"acceptanceOf");async function bu(n,e,t,r){let i=await _t(await Q(n),e,t);if(i.ok)return;let o=`If it is your baseline, write "bas\
eline: ${e}" into ${r??K[0]}.`;throw new R("usage",i.message,o)}a(bu,"create");async function $u(n,e,t){let r=await Q(n),i=new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(await B(r,Ti*3));if(i===t)return;let o=await $n(r,i,t);if(!o.ok)throw new R("usage",`${e}: ${o.message}`)}a($u,"rewrite");async function Ou({root:n,configuration:e},t,r){
let i=`baseline: ${t}`;if(e!==void 0)return F("note",`Add this line to ${e}, which does not name the baseline yet: ${i}`,r);let o=await _t(await Q(n),K[0],`${i}\

`);if(!o.ok)throw new R("usage",o.message);F("note",`${K[0]} was written, which names the baseline. Commit both files.`,r)}a(Ou,"nameIn");import{availableParallelism as ku}from"node:os";import{setFlagsFromString as vu}from"node:v8";import{Worker as xu}from"node:worker_threads";var Ru=8,An=class{static{a(this,"JudgePool")}#t;#e;#i;#n=[];#s=[];#r=new Map;#o=!1;constructor(e,t,r){let{targets:i,configured:o,rules:s,suppressions:d,minConfidence:l,
embedded:u,rewrites:c}=e;this.#t={targets:i,configured:o,rules:s,suppressions:d,minConfidence:l,...c===void 0?{}:{rewrites:c},embedded:ki.filter(u)},this.#e=t,this.#i=
r}judge(e,t){return new Promise(r=>{this.#n.push({script:e,own:t,done:r,again:!1}),this.#r.size<this.#i&&!this.#o&&this.#l(),this.#a()})}async close(){this.#o=!0;
let e=[...[...this.#r.values()].flatMap(({jobs:r})=>r),...this.#n.splice(0)],t=[...this.#r.keys()];this.#r.clear();for(let{done:r}of e)r(void 0);await Promise.all(
t.map(r=>r.terminate()))}#a(){for(let e=0;e<Ru;e++)for(let[t,r]of this.#r){if(r.jobs.length>e||r.jobs.some(({again:o})=>o))continue;let[i]=this.#n;if(i===void 0)
return;i.again&&r.jobs.length>0||(this.#n.shift(),r.jobs.push(i),t.postMessage(this.#d(i,r)))}}#d({script:e,own:t},{knows:r}){this.#s.includes(t)||this.#s.push(
t);let i=this.#s.indexOf(t);if(r.has(i))return{script:e,number:i};r.add(i);let{targets:o,configured:s,rules:d}=t;return{script:e,number:i,own:{targets:o,configured:s,
rules:d}}}#l(){let e=new xu(this.#e,{workerData:this.#t});e.on("message",t=>{let r=this.#r.get(e)?.jobs.shift();r?.done(Va(t,r.script.text)),this.#a()}),e.on("e\
rror",t=>this.#c(e,t.message)),e.on("exit",t=>this.#c(e,`its thread ended with ${t}`)),this.#r.set(e,{jobs:[],knows:new Set})}#c(e,t){let[r,...i]=this.#r.get(e)?.
jobs??[];this.#r.delete(e)&&(r?.again===!0?r.done({report:wo(r.script.path,t,r.own),notes:[]}):r!==void 0&&i.unshift({...r,again:!0}),this.#n.unshift(...i),this.#n.
length>0&&this.#l(),this.#a())}};function Va(n,e){let{report:t}=n;return t?.status==="analysed"?{...n,report:{...t,text:e}}:n}a(Va,"withText");function Ua(n){return Va(
n,"")}a(Ua,"withoutText");var Su=500,Cu=100,_u=80,Ka="\r\x1B[K",En=class{static{a(this,"Progress")}#t;#e;#i=performance.now();#n;#s;#r;#o;#a=0;#d=!1;constructor(e,t,r){let{stderr:i,env:o}=t;
this.#t=t,this.#e=i.isTTY===!0&&!r&&!o.CI&&o.TERM!=="dumb",this.#n=new Map(e.map(({path:s,text:d})=>[s,d.length])),this.#r=this.#n.size,this.#s=[...this.#n.values()].
reduce((s,d)=>s+d,0),this.#o=this.#s}count({path:e}){let t=this.#n.get(e);if(t===void 0)return;this.#n.delete(e),this.#o-=t;let r=performance.now()-this.#i;if(!this.#e||
r<Su||r-this.#a<Cu)return;this.#a=r;let i=Math.ceil(r/1e3*(this.#o/Math.max(this.#s-this.#o,1)));this.#l(`${this.#r-this.#n.size} of ${this.#r} judged, ${i} s l\
eft: ${e}`)}clear(){this.#d&&this.#t.stderr.write(Ka),this.#d=!1}#l(e){let{stderr:t}=this.#t;t.write(`${Ka}${N(e).slice(0,(t.columns??_u)-1)}`),this.#d=!0}};var Tu=3e5,Kr={SIGINT:130,SIGTERM:143};async function Pn(n,e,{quiet:t},r,i){let o=n.filter(h=>h.status==="readable"),s=o.reduce((h,{text:g})=>h+g.length,0),d=new AbortController,
l=s>=Tu;l&&vu("--opt");let u=l?new An(e,r.program,ku()):void 0,c=new En(o,r,t===!0),p,f=Object.keys(Kr),m=a(h=>{if(p!==void 0){for(let g of f)process.off(g,m);process.
kill(process.pid,h);return}p=h==="SIGTERM"?Kr.SIGTERM:Kr.SIGINT,d.abort(),u?.close()},"stop");for(let h of f)process.on(h,m);try{let h=Au(u??new en(e,d.signal),
c);return{result:await i({judges:h,signal:d.signal,progress:c}),...p===void 0?{}:{interrupted:p}}}finally{for(let h of f)process.off(h,m);c.clear(),await u?.close()}}
a(Pn,"judging");function Au(n,e){return{judge:a(async(t,r)=>{let i=await n.judge(t,r);return e.count(t),i},"judge")}}a(Au,"counting");async function Ja(n,e,t){let r=await Eu(n,e,t),{scripts:i,notes:o,settings:s,tree:d}=r,l=Ga(e,t),{result:u,interrupted:c}=await Pn(i,s,e,t,h=>tn(i,s,d,l===void 0?
h:{...h,onFile:a(y=>{h.progress.clear(),l?.(y)},"onFile")})),p=e.eval===void 0?await yo(s,h=>d.isGone(h)):[],f={...u,notes:[...o,...u.notes,...p],told:l!==void 0},
m=await it(f,s,e,t);return c??m}a(Ja,"check");function Eu(n,e,t){let{eval:r}=e;if(r===void 0)return rt(n,e,t);if(n.length>0)throw new R("usage","Give either a p\
rogram with -e or paths.");if(r.trim()==="")throw new R("usage","The program of -e is empty.");return Wa(r,e,t)}a(Eu,"open");function Ya(n,e){let t=n.name,r=Za(t),i=e.map(({name:l})=>l),o={...n,name:"",values:i},s=[o,...e].flatMap(({name:l,options:u})=>u.filter(({takes:c})=>c).map(({flags:c,
values:p})=>`    ${c.map(m=>je(`${l} ${m}`)).join(" | ")}) words=${je(p.join(" "))} ;;`)),d=[o,...e].map(({name:l,options:u,values:c})=>{let p=u.flatMap(f=>f.flags).
join(" ");return`    ${je(l)}) options=${je(p)} words=${je(c.join(" "))} ;;`});return`# Completion of ${t} for bash: source <(${t} completion bash)
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
`}a(Ya,"bashCompletion");function Qa(n,e){let t=n.name,r=Za(t),i=e.map(({name:d,options:l,values:u,files:c})=>{let p=u.length>0?`1:value:(${u.join(" ")})`:c?"*:\
file:_files":void 0,f=[...l.flatMap(Pu),...p===void 0?[]:[p]].map(je);return`    ${d})
      _arguments -s ${f.join(` \\
        `)}
      ;;`}),o=e.map(({name:d,description:l})=>je(`${d}:${l.replaceAll(":","\\:")}`)),s=n.options.flatMap(d=>d.flags);return`#compdef ${t}
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
`}a(Qa,"zshCompletion");function Pu({flags:n,description:e,takes:t,values:r}){let i=e.replace(/[[\]\\]/g,"\\$&"),o=r.length>0?`:value:(${r.join(" ")})`:":value:\
_files";return n.map(s=>`*${s}[${i}]${t?o:""}`)}a(Pu,"zshOption");function Xa(n,e){let t=n.name,i=`not __fish_seen_subcommand_from ${e.map(({name:d})=>d).join("\
 ")}`,o=a((...d)=>["complete -c",t,...d].join(" "),"line"),s=a((d,{options:l})=>l.map(({flags:u,description:c,takes:p,values:f})=>{let m=u.map(g=>g.startsWith("\
--")?`-l ${g.slice(2)}`:`-s ${g.slice(1)}`),h=f.length>0?[`-x -a ${Ie(f.join(" "))}`]:["-r -F"];return o(`-n ${Ie(d)}`,...m,...p?h:[],`-d ${Ie(c)}`)}),"optionsO\
f");return`${[`# Completion of ${t} for fish: ${t} completion fish | source`,o("-f"),...e.map(({name:d,description:l})=>o(`-n ${Ie(i)}`,`-a ${d}`,`-d ${Ie(l)}`)),
...s(i,n),...e.flatMap(d=>{let l=`__fish_seen_subcommand_from ${d.name}`,u=`-a ${Ie(d.values.join(" "))}`;return[...(d.values.length>0?[u]:d.files?["-F"]:[]).map(
p=>o(`-n ${Ie(l)}`,p)),...s(l,d)]})].join(`
`)}
`}a(Xa,"fishCompletion");function Za(n){return`_${n.replace(/\W/g,"_")}`}a(Za,"functionName");function je(n){return`'${n.replaceAll("'","'\\''")}'`}a(je,"quoted");
function Ie(n){return`'${n.replace(/['\\]/g,"\\$&")}'`}a(Ie,"fishQuoted");var td=["bash","zsh","fish"],nd=new Map([["--select",q],["--ignore",q],["--target",Ft.map(({name:n})=>n)],["rule",q]]),Fu={flags:["-h","--help"],description:"pr\
int this help",takes:!1,values:[]};function rd(n,e){let t=ed(n),r=n.commands.map(ed);switch(e){case"bash":return Ya(t,r);case"zsh":return Qa(t,r);case"fish":return Xa(
t,r);default:return e}}a(rd,"completion");function ed(n){let[e]=n.registeredArguments,t=e===void 0?[]:e.argChoices??nd.get(e.name())??[];return{name:n.name(),description:n.
description(),options:[...n.options.map(Iu),Fu],values:t,files:e!==void 0&&t.length===0}}a(ed,"completed");function Iu(n){let e=[n.short,n.long].flatMap(r=>r??[]),
t=n.argChoices??nd.get(n.long??"")??[];return{flags:e,description:n.description,takes:n.required||n.optional,values:t}}a(Iu,"optionOf");var Yr=dt(Bt(),1);function id(n,{color:e,width:t,sources:r}){let i=Yr.default.createColors(e),o=di(n),s=[[`${i.bold(n.id)} (${n.severity})`,...W(n.summary,t)],...o.sections.map(({
title:u,text:c})=>[i.bold(u),...Jr(c,t)]),...o.examples.map(({title:u,script:c,targets:p,outcome:f})=>{let m=c.trimEnd().split(`
`).map(N);return[...W(`Example: ${u}`,t).map(i.bold),...Jr(`${f} ${p.join(", ")}.`,t),...m.map(h=>`  ${i.blue("|")} ${h}`.trimEnd())]})],d=o.sources.reduce((u,{
lines:c})=>u+c.length,0),l=o.sources.flatMap(({of:u,lines:c})=>[...Jr(`${u}:`,t),...c.flatMap(p=>W(`- ${p}`,t-2,2).map(f=>`  ${f}`))]);return r?s.push([i.bold("\
Sources"),...l]):d>0&&s.push(W(`${x(d,"source")}: bpftrace-guard explain ${n.id} --sources`,t)),`${s.map(u=>u.join(`
`)).join(`

`)}
`}a(id,"renderRule");function od(n,{color:e,width:t}){let{bold:r}=Yr.default.createColors(e),[i=[],...o]=ze([["RULE","SEVERITY","SAYS"],...n.map(({id:d,severity:l,
summary:u})=>[d,l,u])],t),s=W("What a rule says in full, and what to do: bpftrace-guard explain RULE",t);return[...i.map(r),...o.flat(),"",...s,""].join(`
`)}a(od,"renderRules");function Jr(n,e){return W(n,e-2).map(t=>t===""?"":`  ${t}`)}a(Jr,"indented");function sd(n,{sources:e=!1},t){if(n===void 0)return Qr(t);let r=ge.find(i=>i.id===n);if(r===void 0){let i=ge.map(o=>o.id);throw new R("usage",`Unknown rule "${n}\
".${ct(n,i)} The rules are ${i.join(", ")}.`)}t.stdout.write(id(r,{...ad(t),sources:e}))}a(sd,"explain");function Qr(n){n.stdout.write(od(ge,ad(n)))}a(Qr,"listR\
ules");function ad(n){return{color:Oe(void 0,n.env,n.stdout.isTTY===!0),width:ce(n)}}a(ad,"styleOf");var ju=3,Nu=4e3;function dd(n){return n.map(Mu).join("")}a(dd,"gitPatch");function Mu({path:n,before:e,after:t}){let[r,i]=[`a/${n}`,`b/${n}`];if(e===void 0){let d=ve(
"/dev/null",i,"",t);return Dn({...d,isGit:!0,isCreate:!0,newMode:"100644"})}let o={context:ju,maxEditLength:Nu},{hunks:s}=ve(r,i,e,t,void 0,void 0,o)??{hunks:[...Hu(
e,t)]};return Dn({oldFileName:r,newFileName:i,oldHeader:void 0,newHeader:void 0,hunks:s,isGit:!0})}a(Mu,"patchOf");function Hu(n,e){let t=ve("","",n,"").hunks,r=ve(
"","","",e).hunks,[i,o]=[t.flatMap(({lines:d})=>d),r.flatMap(({lines:d})=>d)],s=a((d,l)=>d.filter(u=>u.startsWith(l)).length,"count");return[{oldStart:1,oldLines:s(
i,"-"),newStart:1,newLines:s(o,"+"),lines:[...i,...o]}]}a(Hu,"wholeFile");import{realpath as Lu}from"node:fs/promises";import Se from"node:path";var ld="A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.",Fn=class n{static{a(this,"FixedFiles")}changes=[];#t=new Set;#e;#i;constructor(e,t){
this.#i=e,this.#e=t}static async open(e){return new n(await be(await Lu(process.cwd())),e)}get notes(){return[...this.#t]}async refusal({path:e}){if(!this.#e.piped)
return await Qn(e,await Q(e))?ld:void 0}async obstacle(e,t,r){if(this.#e.piped)return"standard input has no folder for";try{return await On(Se.join(Se.dirname(await Q(
e.path)),t),r)==="something else"?_o(t):void 0}catch(i){return`cannot be looked at (${t}: ${V(i)})`}}async keep(e,t,r){let{piped:i,dryRun:o}=this.#e,s=i?Se.resolve(
e.path):await Q(e.path);if(!i&&await Qn(e.path,s))return ld;let d=Se.dirname(s),l={real:s,before:e.text,after:t},u=i||o?void 0:await Du(l,d,r);if(u!==void 0)return u;
if(this.#n(s,e.text,t),o)for(let[c,p]of r)await On(Se.join(d,c),p)==="nothing"&&this.#n(Se.join(d,c),void 0,p)}#n(e,t,r){let i=se(Se.relative(this.#i,e));this.#e.
dryRun&&i.startsWith("../")&&this.#t.add(`${i} is outside of the repository: git apply takes its patch with --unsafe-paths only.`),this.changes.push({path:i,before:t,
after:r})}};async function Du({real:n,before:e,after:t},r,i){let o=[],s;for(let[d,l]of i){let u=Se.join(r,d),c=await xn(u,l);if(c.ok?c.created&&o.push(u):s=c.message,
s!==void 0)break}if(s===void 0){let d=await $n(n,e,t);if(d.ok)return;s=d.message}for(let d of o)await Xs(d);return s}a(Du,"writeAll");async function cd(n,e,t){let r=n.includes("-");if(r&&n.some(w=>w!=="-"))throw new R("usage","The path - (standard input) goes alone: give the other paths to a s\
econd run.");let{scripts:i,notes:o,settings:s,tree:d}=await rt(n,e,t),l=go(i,await ho(i,s,d)),u=e.dryRun===!0,c=await Fn.open({piped:r,dryRun:u}),{kind:p}=e,{result:f,
interrupted:m}=await Pn(l,ko(s),e,t,w=>Co(l,{settings:s,tree:d,scope:{kind:p},destination:c,...w}));if(r&&!u)for(let w of f.texts.values())t.stdout.write(w);u&&
t.stdout.write(Wu(dd(c.changes),t));let h={targets:f.targets,files:f.files,fixed:{written:!u,findings:f.fixed},notes:[...o,...c.notes]},g=r||u?{...t,stdout:t.stderr}:
t,y=await it(h,s,e,g);return m??y}a(cd,"fix");function Wu(n,{stdout:e}){if(e.isTTY!==!0)return n;let t=a(r=>r.charAt(0)+N(r.slice(1).replace(/\r$/,"")),"line");
return n.split(`
`).map(t).join(`
`)}a(Wu,"shownPatch");import{lstat as Bu,readdir as Vu,realpath as Uu}from"node:fs/promises";import At from"node:path";var Tt="bpftrace-guard/bpftrace-guard",zu=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,Gu=3;function ud({scripts:n,version:e}){let t=qu(n),[r="tools",i=r]=t,o=t.length===0?
"":`, in ${t.join(", ")}`;return`# yaml-language-server: $schema=https://raw.githubusercontent.com/${Tt}/v${e}/docs/bpftrace-guard.schema.json
# The configuration of bpftrace-guard. On a pull request it is read from the base branch.
# Every key is optional: https://github.com/${Tt}/blob/v${e}/docs/configuration.md
# When this was written, the repository had ${x(n.length,"bpftrace script")}${o}.

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
`}a(ud,"starterConfiguration");function pd(n){return`name: bpftrace-guard
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
      - uses: ${Tt}@v${n}
`}a(pd,"starterWorkflow");function qu(n){let e=new Map;for(let t of n){let r=t.split("/").slice(0,-1).join("/");zu.test(r)&&e.set(r,(e.get(r)??0)+1)}return[...e].
sort(([t,r],[i,o])=>o-r||+(t>i)-+(t<i)).slice(0,Gu).map(([t])=>t)}a(qu,"foldersOf");var Xr=".github/workflows",Zr=`${Xr}/bpftrace-guard.yml`,Ku=1024*1024;async function fd({stdout:n,stdin:e,version:t}){let r=await be(await Uu(process.cwd())),o=(await Rn(
[r],{stream:e,name:"-"},{root:r,choose:qe})).scripts.flatMap(l=>l.status==="readable"&&l.host===void 0?[se(At.relative(r,l.path))]:[]),s=a(l=>n.write(`${N(l)}
`),"say"),d=a(async(l,u,c)=>{let p=c===void 0?await _t(r,l,u):void 0;if(p?.ok===!1)throw new R("usage",p.message);s(p?.created===!0?`${l} was written.`:`${c??l}\
 is there already and stays as it is.`)},"put");await d(K[0],ud({scripts:o,version:t}),await Ju(r)),await d(Zr,pd(t),await Yu(r)),s(`${x(o.length,"bpftrace scri\
pt")} here. What is found in them now: bpftrace-guard check`),s("To accept that for some time: bpftrace-guard baseline --reason TEXT")}a(fd,"init");async function Ju(n){
for(let e of K)if(await md(At.join(n,e)))return e}a(Ju,"knownConfiguration");async function Yu(n){if(await md(At.join(n,Zr)))return Zr;let e=At.join(n,Xr),t=await Vu(
e).catch(()=>[]);for(let r of t.filter(i=>/\.ya?ml$/.test(i)).sort())if((await B(At.join(e,r),Ku).catch(()=>Buffer.of())).toString("utf8").includes(`${Tt}@`))return`${Xr}\
/${r}`}a(Yu,"knownWorkflow");function md(n){return Bu(n).then(()=>!0,()=>!1)}a(md,"isThere");import{release as hd}from"node:os";import Qu from"node:path";var ei=512*1024*1024;async function gd(n,e,t){let r=await Zu(n===void 0?Xu():[n]),{readKernelTable:i,renderKernelTable:o,UnreadableImage:s}=await import("./table-7MUB6GBW.js");
try{let{table:d,gaps:l}=await i(r.bytes,e.source??Qu.basename(r.path));for(let u of l)F("note",u,t);t.stdout.write(o(d))}catch(d){throw d instanceof s?new R("us\
age",`${r.path} cannot be read as a kernel: ${d.message}`):d}}a(gd,"kernelTable");function Xu(){return[`/boot/vmlinuz-${hd()}`,`/usr/lib/modules/${hd()}/vmlinuz`]}
a(Xu,"runningKernel");async function Zu(n){for(let e of n){try{let t=await B(e,ei);if(t.length<=ei)return{path:e,bytes:t}}catch(t){let r=M(t);if(r==="ENOENT")continue;
throw r==="EACCES"?ot(`${e} cannot be read: permission denied. Root may read it.`):t instanceof te?ot(`${e} is not a regular file, and so no kernel image.`):ot(
`${e} cannot be read: ${ie(t)}`)}throw ot(`${e} has more than ${ei/1024/1024} MiB, the most that a kernel image has.`)}throw n.length===1?ot(`${n[0]} is not the\
re.`):ot(`No image of the running kernel is there, neither ${n.join(" nor ")}: name the image to read.`)}a(Zu,"readImage");function ot(n){return new R("usage",n)}
a(ot,"unreadable");async function yd(n,e,t){let r=process.cwd(),i=await Is(n,r),o=e.config===void 0?await Ws(i.baseSha):await Rt(e.config),s=await Tn(e,o,t),d=await js(i,r,s.choose),
l=a(S=>new qi(new Qe(S,r)),"treeOf"),u={base:l(i.mergeBase),head:l(i.headSha)},c=await Ro(d,u,s,e.diffFilter),{leftOut:p,changedPaths:f}=d,m=[...c.notes,...Be(p)],
h=x(f.length,"changed file");c.files.length===0&&p===0&&m.push(`${n} changes no bpftrace script (${h}).`);let{length:g}=c.others,y=g===1?"1 finding is not cause\
d":`${g} findings are not caused`;g>0&&m.push(`${y} by this change; --diff-filter nofilter shows all.`);let{targets:w}=c;return it({targets:w,files:ep(c),notes:m,
hunks:c.diff.hunks},s,e,t)}a(yd,"review");function ep({files:n,findings:e}){let t=new Set(e.map(({finding:r})=>r));return n.map(r=>r.status!=="skipped"?{...r,findings:r.
findings.filter(i=>t.has(i))}:r)}a(ep,"ownFiles");var tp="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong, 3 some input could not be analysed (the rest\
 is still reported).",np=`For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script measures. A file i\
s written whole or not at all, with its mode and line ends. One that changed in the meantime is left alone, and so is one that a symbolic link reaches outside o\
f the repository.
The exit status is that of check on the result.`,rp='The findings that reach --fail-on are written into the file that "baseline" in the configuration names, or \
into .github/bpftrace-guard-baseline.yml. A second run adds what is new, and takes out what is fixed; an entry that still holds keeps its reason and its day. Wh\
at was not judged cannot be accepted.',ip=`bash: source <(bpftrace-guard completion bash)
zsh: source <(bpftrace-guard completion zsh)
fish: bpftrace-guard completion fish | source`,op=`
The token is read from GITHUB_TOKEN or GH_TOKEN. It needs to read contents, and pull requests for dismissals. Another
server is named by GITHUB_API_URL. The exit status is 3 if a repository, or a script, could not be read or judged.`;async function wd(n,e){let t=T.clean,r=dp(e,
i=>{t=i});try{return await r.parseAsync([...n],{from:"user"}),t}catch(i){if(i instanceof R){for(let o of i.sentences)F("error",o,e);return T.wrongUse}if(!(i instanceof
zo))throw i;return i.exitCode===0?T.clean:T.wrongUse}}a(wd,"runCommandLine");var sp=40;function ap(n,e,t,r){let i=r.helpWidth??We;return i-e-4>=sp?Bo.prototype.
formatItem.call(r,n,e,t,r):[`  ${n}`,...W(t,i-6).map(s=>`      ${s}`)].join(`
`)}a(ap,"formatItem");function In(n,e){return`
${W(n,ce(e)).join(`
`)}`}a(In,"helpText");function dp(n,e){let t=new Go("bpftrace-guard").description("Finds the lock cycles that bpftrace scripts can close, before they hang a mac\
hine.").version(n.version,"-V, --version","print the version").helpOption("-h, --help","print this help").exitOverride().configureOutput({writeOut:a(l=>n.stdout.
write(l),"writeOut"),writeErr:a(l=>n.stderr.write(l),"writeErr"),getOutHelpWidth:a(()=>ce(n),"getOutHelpWidth"),getErrHelpWidth:a(()=>ce(n),"getErrHelpWidth"),outputError:a(
(l,u)=>u(`bpftrace-guard: ${l.trimEnd().split(`
`).map(N).join(" ")}
`),"outputError")}).configureHelp({formatItem:ap}).showSuggestionAfterError().addHelpText("after",In(tp,n)),r=t.command("check").description("judge scripts on d\
isk, and the programs in files of other kinds").argument("[path...]","scripts, files with programs in them, folders (recursive), or - for standard input; the cu\
rrent folder when left out").option("-e, --eval <program>","judge this program, as bpftrace -e would run it").option("--stdin-filename <name>","the path under w\
hich standard input is reported","<stdin>").option("--as-found","pass over named files that a search of their folders would not find, as for a list of changed f\
iles").action(async(l,u)=>{e(await Ja(l,u,n))}),i=t.command("review").description("judge what a git range changes, as on a pull request").argument("<base..head>",
"the merge base of the two is compared with head").action(async(l,u)=>{e(await yd(l,u,n))});for(let l of Ia())i.addOption(l);let o=t.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",In(np,n)).action(async(l,u)=>{e(
await cd(l,u,n))});for(let l of ja())o.addOption(l);let s=t.command("baseline").description("accept the findings that are there now, until a day").argument("[pa\
th...]","scripts, files with programs in them, and folders; the current folder when left out").addHelpText("after",In(rp,n)).action(async(l,u)=>{e(await Ba(l,u,
n))});for(let l of Ma())s.addOption(l);for(let l of Ur())for(let u of[r,i,o])u.addOption(l);let d=t.command("audit").description("judge the scripts of many repo\
sitories on GitHub, through its API").argument("[repository...]","OWNER/NAME; with --merge, files").addHelpText("after",op).action(async(l,u)=>{e(await Bs(l,u,n))});
for(let l of Na())d.addOption(l);return t.command("init").description("write a configuration and a workflow for this repository; what is there stays as it is").
action(()=>fd(n)),t.command("rules").description("list the rules").action(()=>Qr(n)),t.command("explain").description("print what a rule says, why, and what to \
do; without a rule, which there are").argument("[rule]",`one of ${ge.map(({id:l})=>l).join(", ")}`).option("--sources","also print where it is known from").action(
(l,u)=>sd(l,u,n)),t.command("targets").description("print the known targets").option("--sources","also print where each of them is known from").action(({sources:l})=>{
let c={color:Oe(void 0,n.env,n.stdout.isTTY===!0),width:ce(n),sources:l===!0};n.stdout.write(Ko(Ft,io,c))}),t.command("kernel-table").description("read a kernel\
 image, and print what runs inside its map operations").argument("[image]","a bzImage, an arm64 Image or a vmlinux; the running kernel when left out").option("-\
-source <text>","where the image is from, for the table (default: the name of the file)").action(async(l,u)=>{await gd(l,u,n)}),t.command("completion").description(
"print a script that completes this command line in a shell").addArgument(new qo("<shell>","the shell").choices(td)).addHelpText("after",In(ip,n)).action(l=>{n.
stdout.write(rd(t,l))}),t}a(dp,"commandLine");import{parentPort as bd,workerData as lp}from"node:worker_threads";function $d(){let{embedded:n,...e}=lp,t=new en({...e,embedded:a(i=>n.includes(i),"embedded")}),r=new Map;bd?.on("message",({script:i,number:o,own:s})=>{s!==void 0&&
r.set(o,s),t.judge(i,r.get(o)??e).then(l=>l&&bd?.postMessage(Ua(l)))})}a($d,"answerAsThread");Od&&cp("--no-opt");Od?await up():$d();async function up(){let{stdin:n,stdout:e,stderr:t,env:r}=process,i=new URL(import.meta.url),o=!1;e.on("error",s=>{s.code===
"EPIPE"||o||(o=!0,t.write(`bpftrace-guard: error: Standard output cannot be written: ${V(s)}.
`),process.exitCode=T.wrongUse)}),t.on("error",()=>{});try{let s=process.argv.slice(2),d=await wd(s,{stdin:n,stdout:e,stderr:t,env:r,version:Pt,program:i});process.
exitCode=o?T.wrongUse:d}catch(s){t.write(`bpftrace-guard: internal error: ${s instanceof Error?s.stack:String(s)}
`),process.exitCode=T.notJudged}}a(up,"main");
