import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{e as Qn}from"./chunk-XTMA5K3L.js";import{$ as Jn,D as Ae,E as $n,F as Sn,G as vn,H as An,I as Tn,J as En,M as Rn,P as tt,U as Fn,V as Pn,W as ne,Y as In,
_ as Kn,ca as zn,o as sn,p as ln,q as dn,w as un,y as yi,z as kn}from"./chunk-NP4XE55P.js";import{a as _,b as C,d as jn,e as Bn,f as nt,g as Un,h as Re,j as Fe,
k as rt,l as me}from"./chunk-FAN43L45.js";import{a as Hn,b as Te,c as Mn,e as Ln,f as Nn,g as Vn,h as ot,z as Yn}from"./chunk-UHAKMKMJ.js";import{A as E,
B as X,C as yn,D as Z,E as wn,H as pe,J as bn,K as xn,L as _n,M as On,O as ee,P as G,Q as Cn,T as Dn,U as Ee,V as Wn,Y as qn,Z as he,aa as Gn,ca as it,da as Pe,
ea as st,i as Xe,o as Ze,p as q,q as cn,r as fn,s as pn,t as hn,u as k,w as gn,y as A,z as et}from"./chunk-3GZEUKVN.js";import{b as Je,c as W,e as te}from"./chunk-4KQRADQ6.js";
import{$ as Yt,L as Bt,Q as Ut,R as Kt,Ta as Zt,U as Jt,Y as zt,_a as Qe,a as Wt,ab as en,bb as tn,ca as Oe,cb as nn,ea as Q,fb as rn,gb as v,kb as Ce,lb as on,
pb as an}from"./chunk-37J7ZHR6.js";import{c as mn,j as ce,k as ke,l as $e,m as Se,n as fe,o as ve}from"./chunk-MZ5ESMHO.js";import{a as T}from"./chunk-N6Y3JKTD.js";
import{Oc as F,Pc as _e,Qc as qt,Tc as P,Wc as Gt,b as z,c as xe,ed as Ke,jd as Y,od as ze,pd as Ye,qd as Qt,sd as Xt}from"./chunk-P66A45LD.js";import{a,b as ue,
d as j,f as jt}from"./chunk-H47UKSLI.js";var ye=j(lt=>{var Ie=class extends Error{static{a(this,"CommanderError")}constructor(e,t,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},at=class extends Ie{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};lt.CommanderError=Ie;lt.InvalidArgumentError=at});var He=j(ut=>{var{InvalidArgumentError:xi}=ye(),dt=class{static{a(this,"Argument")}constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.
includes(t))throw new xi(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function _i(r){let e=r.name()+(r.variadic===!0?"...":"");return r.required?"<"+e+">":"["+e+"]"}a(_i,"humanR\
eadableArgName");ut.Argument=dt;ut.humanReadableArgName=_i});var pt=j(ft=>{var{humanReadableArgName:Oi}=He(),ct=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let t=e.commands.filter(i=>!i.
_hidden),n=e._getHelpCommand();return n&&!n._hidden&&t.push(n),this.sortSubcommands&&t.sort((i,s)=>i.name().localeCompare(s.name())),t}compareOptions(e,t){let n=a(
i=>i.short?i.short.replace(/^-/,""):i.long.replace(/^--/,""),"getSortKey");return n(e).localeCompare(n(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),
n=e._getHelpOption();if(n&&!n.hidden){let i=n.short&&e._findOption(n.short),s=n.long&&e._findOption(n.long);!i&&!s?t.push(n):n.long&&!s?t.push(e.createOption(n.
long,n.description)):n.short&&!i&&t.push(e.createOption(n.short,n.description))}return this.sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let t=[];for(let n=e.parent;n;n=n.parent){let i=n.options.filter(s=>!s.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),e.registeredArguments.
find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(n=>Oi(n)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
"")+(e.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(
e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(i)))),0)}longestOptionTermLength(e,t){return t.visibleOptions(e).reduce((n,i)=>Math.
max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestGlobalOptionTermLength(e,t){return t.visibleGlobalOptions(e).reduce((n,i)=>Math.max(n,this.
displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestArgumentTermLength(e,t){return t.visibleArguments(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleArgumentTerm(
t.argumentTerm(i)))),0)}commandUsage(e){let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let n="";for(let i=e.parent;i;i=i.parent)n=i.name()+" "+n;return n+
t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let t=[];if(e.argChoices&&
t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue==
"boolean")&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.
presetArg)}`),e.envVar!==void 0&&t.push(`env: ${e.envVar}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}argumentDescription(e){
let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}formatItemList(e,t,n){
return t.length===0?[]:[n.styleTitle(e),...t,""]}groupItems(e,t,n){let i=new Map;return e.forEach(s=>{let o=n(s);i.has(o)||i.set(o,[])}),t.forEach(s=>{let o=n(s);
i.has(o)||i.set(o,[]),i.get(o).push(s)}),i}formatHelp(e,t){let n=t.padWidth(e,t),i=t.helpWidth??80;function s(c,p){return t.formatItem(c,n,p,t)}a(s,"callFormatI\
tem");let o=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`,""],l=t.commandDescription(e);l.length>0&&(o=o.concat([t.boxWrap(t.styleCommandDescription(
l),i),""]));let d=t.visibleArguments(e).map(c=>s(t.styleArgumentTerm(t.argumentTerm(c)),t.styleArgumentDescription(t.argumentDescription(c))));if(o=o.concat(this.
formatItemList("Arguments:",d,t)),this.groupItems(e.options,t.visibleOptions(e),c=>c.helpGroupHeading??"Options:").forEach((c,p)=>{let h=c.map(m=>s(t.styleOptionTerm(
t.optionTerm(m)),t.styleOptionDescription(t.optionDescription(m))));o=o.concat(this.formatItemList(p,h,t))}),t.showGlobalOptions){let c=t.visibleGlobalOptions(e).
map(p=>s(t.styleOptionTerm(t.optionTerm(p)),t.styleOptionDescription(t.optionDescription(p))));o=o.concat(this.formatItemList("Global Options:",c,t))}return this.
groupItems(e.commands,t.visibleCommands(e),c=>c.helpGroup()||"Commands:").forEach((c,p)=>{let h=c.map(m=>s(t.styleSubcommandTerm(t.subcommandTerm(m)),t.styleSubcommandDescription(
t.subcommandDescription(m))));o=o.concat(this.formatItemList(p,h,t))}),o.join(`
`)}displayWidth(e){return tr(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t==="[command]"?this.
styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(t=>t===
"[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(
e,t),t.longestGlobalOptionTermLength(e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,n,i){
let o=" ".repeat(2);if(!n)return o+e;let l=e.padEnd(t+e.length-i.displayWidth(e)),d=2,u=(this.helpWidth??80)-t-d-2,c;return u<this.minWidthToWrap||i.preformatted(
n)?c=n:c=i.boxWrap(n,u).replace(/\n/g,`
`+" ".repeat(t+d)),o+l+" ".repeat(d)+c.replace(/\n/g,`
${o}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let n=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,s=[];return n.forEach(o=>{let l=o.match(i);if(l===null){s.push("");
return}let d=[l.shift()],f=this.displayWidth(d[0]);l.forEach(u=>{let c=this.displayWidth(u);if(f+c<=t){d.push(u),f+=c;return}s.push(d.join(""));let p=u.trimStart();
d=[p],f=this.displayWidth(p)}),s.push(d.join(""))}),s.join(`
`)}};function tr(r){let e=/\x1b\[\d*(;\d*)*m/g;return r.replace(e,"")}a(tr,"stripColor");ft.Help=ct;ft.stripColor=tr});var yt=j(gt=>{var{InvalidArgumentError:Ci}=ye(),ht=class{static{a(this,"Option")}constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes("\
<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let n=ki(e);this.short=n.shortFlag,this.long=n.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.
parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||!Array.
isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.includes(t))throw new Ci(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?nr(this.name().replace(/^no-/,"")):nr(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},mt=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),
t)}),this.negativeOptions.forEach((t,n)=>{this.positiveOptions.has(n)&&this.dualOptions.add(n)})}valueFromOption(e,t){let n=t.attributeName();if(!this.dualOptions.
has(n))return!0;let i=this.negativeOptions.get(n).presetArg,s=i!==void 0?i:!1;return t.negate===(s===e)}};function nr(r){return r.split("-").reduce((e,t)=>e+t[0].
toUpperCase()+t.slice(1))}a(nr,"camelcase");function ki(r){let e,t,n=/^-[^-]$/,i=/^--[^-]/,s=r.split(/[ |,]+/).concat("guard");if(n.test(s[0])&&(e=s.shift()),i.
test(s[0])&&(t=s.shift()),!e&&n.test(s[0])&&(e=s.shift()),!e&&i.test(s[0])&&(e=t,t=s.shift()),s[0].startsWith("-")){let o=s[0],l=`option creation failed due to \
'${o}' in option flags '${r}'`;throw/^-[^-][^-]/.test(o)?new Error(`${l}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(o)?new Error(`${l}
- too many short flags`):i.test(o)?new Error(`${l}
- too many long flags`):new Error(`${l}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in '${r}'.`);return{shortFlag:e,longFlag:t}}
a(ki,"splitOptionFlags");gt.Option=ht;gt.DualOptions=mt});var ir=j(rr=>{function $i(r,e){if(Math.abs(r.length-e.length)>3)return Math.max(r.length,e.length);let t=[];for(let n=0;n<=r.length;n++)t[n]=[n];for(let n=0;n<=
e.length;n++)t[0][n]=n;for(let n=1;n<=e.length;n++)for(let i=1;i<=r.length;i++){let s=1;r[i-1]===e[n-1]?s=0:s=1,t[i][n]=Math.min(t[i-1][n]+1,t[i][n-1]+1,t[i-1][n-
1]+s),i>1&&n>1&&r[i-1]===e[n-2]&&r[i-2]===e[n-1]&&(t[i][n]=Math.min(t[i][n],t[i-2][n-2]+1))}return t[r.length][e.length]}a($i,"editDistance");function Si(r,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let t=r.startsWith("--");t&&(r=r.slice(2),e=e.map(o=>o.slice(2)));let n=[],i=3,s=.4;return e.forEach(o=>{if(o.length<=
1)return;let l=$i(r,o),d=Math.max(r.length,o.length);(d-l)/d>s&&(l<i?(i=l,n=[o]):l===i&&n.push(o))}),n.sort((o,l)=>o.localeCompare(l)),t&&(n=n.map(o=>`--${o}`)),
n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}a(Si,"suggestSimilar");rr.suggestSimilar=Si});var lr=j(Ot=>{var vi=ue("node:events").EventEmitter,wt=ue("node:child_process"),R=ue("node:path"),Me=ue("node:fs"),w=ue("node:process"),{Argument:Ai,humanReadableArgName:Ti}=He(),
{CommanderError:bt}=ye(),{Help:Ei,stripColor:Ri}=pt(),{Option:sr,DualOptions:Fi}=yt(),{suggestSimilar:or}=ir(),xt=class r extends vi{static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(t=>w.stdout.write(t),"writeOut"),writeErr:a(t=>w.stderr.write(t),"writeErr"),outputError:a((t,n)=>n(t),"outputError"),getOutHelpWidth:a(()=>w.stdout.
isTTY?w.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>w.stderr.isTTY?w.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>_t()??(w.
stdout.isTTY&&w.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>_t()??(w.stderr.isTTY&&w.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(t=>Ri(
t),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,n){let i=t,s=n;typeof i=="object"&&i!==null&&(s=i,i=null),s=s||{};let[,o,l]=e.match(/([^ ]+) *(.*)/),
d=this.createCommand(o);return i&&(d.description(i),d._executableHandler=!0),s.isDefault&&(this._defaultCommandName=d._name),d._hidden=!!(s.noHelp||s.hidden),d.
_executableFile=s.executableFile||null,l&&d.arguments(l),this._registerCommand(d),d.parent=this,d.copyInheritedSettings(this),i?this:d}createCommand(e){return new r(
e)}createHelp(){return Object.assign(new Ei,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){return new Ai(e,t)}argument(e,t,n,i){let s=this.createArgument(e,
t);return typeof n=="function"?s.default(i).argParser(n):s.default(n),this.addArgument(s),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(
t)}),this}addArgument(e){let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,t){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let n=e??"help [command]",[,i,s]=n.match(/([^ ]+) *(.*)/),o=t??"display help for command",l=this.createCommand(i);return l.helpOption(!1),s&&l.arguments(s),
o&&l.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=l,(e||t)&&this._initCommandGroup(l),this}addHelpCommand(e,t){return typeof e!="object"?(this.
helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,t){
let n=["preSubcommand","preAction","postAction"];if(!n.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=[t],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,n){this._exitCallback&&this._exitCallback(new bt(
e,t,n)),w.exit(e)}action(e){let t=a(n=>{let i=this.registeredArguments.length,s=n.slice(0,i);return this._storeOptionsAsProperties?s[i]=this:s[i]=this.opts(),s.
push(this),e.apply(this,s)},"listener");return this._actionHandler=t,this}createOption(e,t){return new sr(e,t)}_callParseArg(e,t,n,i){try{return e.parseArg(t,n)}catch(s){
if(s.code==="commander.invalidArgument"){let o=`${i} ${s.message}`;this.error(o,{exitCode:s.exitCode,code:s.code})}throw s}}_registerOption(e){let t=e.short&&this.
_findOption(e.short)||e.long&&this._findOption(e.long);if(t){let n=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}\
'${this._name&&` to command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=a(i=>[i.name()].concat(i.aliases()),"knownBy"),
n=t(e).find(i=>this._findCommand(i));if(n){let i=t(this._findCommand(n)).join("|"),s=t(e).join("|");throw new Error(`cannot add command '${s}' as already have c\
ommand '${i}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let t=e.name(),n=e.attributeName();if(e.negate){let s=e.long.
replace(/^--no-/,"--");this._findOption(s)||this.setOptionValueWithSource(n,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.
setOptionValueWithSource(n,e.defaultValue,"default");let i=a((s,o,l)=>{s==null&&e.presetArg!==void 0&&(s=e.presetArg);let d=this.getOptionValue(n);s!==null&&e.parseArg?
s=this._callParseArg(e,s,d,o):s!==null&&e.variadic&&(s=e._collectValue(s,d)),s==null&&(e.negate?s=!1:e.isBoolean()||e.optional?s=!0:s=""),this.setOptionValueWithSource(
n,s,l)},"handleOptionValue");return this.on("option:"+t,s=>{let o=`error: option '${e.flags}' argument '${s}' is invalid.`;i(s,o,"cli")}),e.envVar&&this.on("opt\
ionEnv:"+t,s=>{let o=`error: option '${e.flags}' value '${s}' from env '${e.envVar}' is invalid.`;i(s,o,"env")}),this}_optionEx(e,t,n,i,s){if(typeof t=="object"&&
t instanceof sr)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(t,n);if(o.makeOptionMandatory(
!!e.mandatory),typeof i=="function")o.default(s).argParser(i);else if(i instanceof RegExp){let l=i;i=a((d,f)=>{let u=l.exec(d);return u?u[0]:f},"fn"),o.default(
s).argParser(i)}else o.default(i);return this.addOption(o)}option(e,t,n,i){return this._optionEx({},e,t,n,i)}requiredOption(e,t,n,i){return this._optionEx({mandatory:!0},
e,t,n,i)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){
return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=
!!e,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(
`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.
options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeO\
ptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:
this._optionValues[e]}setOptionValue(e,t){return this.setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,n){return this._storeOptionsAsProperties?
this[e]=t:this._optionValues[e]=t,this._optionValueSources[e]=n,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let t;return this._getCommandAndAncestors().forEach(n=>{n.getOptionValueSource(e)!==void 0&&(t=n.getOptionValueSource(e))}),t}_prepareUserArgs(e,t){if(e!==void 0&&
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(t=t||{},e===void 0&&t.from===void 0){w.versions?.electron&&(t.from="\
electron");let i=w.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=w.argv),this.rawArgs=
e.slice();let n;switch(t.from){case void 0:case"node":this._scriptPath=e[1],n=e.slice(2);break;case"electron":w.defaultApp?(this._scriptPath=e[1],n=e.slice(2)):
n=e.slice(1);break;case"user":n=e.slice(0);break;case"eval":n=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",n}parse(e,t){this._prepareForParse();let n=this._prepareUserArgs(
e,t);return this._parseCommand([],n),this}async parseAsync(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return await this._parseCommand([],n),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,n){
if(Me.existsSync(e))return;let i=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",s=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(s)}_executeSubCommand(e,t){t=t.slice();let n=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function s(u,c){let p=R.resolve(u,c);if(Me.existsSync(
p))return p;if(i.includes(R.extname(c)))return;let h=i.find(m=>Me.existsSync(`${p}${m}`));if(h)return`${p}${h}`}a(s,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,l=this._executableDir||"";if(this._scriptPath){let u;try{u=Me.realpathSync(
this._scriptPath)}catch{u=this._scriptPath}l=R.resolve(R.dirname(u),l)}if(l){let u=s(l,o);if(!u&&!e._executableFile&&this._scriptPath){let c=R.basename(this._scriptPath,
R.extname(this._scriptPath));c!==this._name&&(u=s(l,`${c}-${e._name}`))}o=u||o}n=i.includes(R.extname(o));let d;w.platform!=="win32"?n?(t.unshift(o),t=ar(w.execArgv).
concat(t),d=wt.spawn(w.argv[0],t,{stdio:"inherit"})):d=wt.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,l,e._name),t.unshift(o),t=ar(w.execArgv).
concat(t),d=wt.spawn(w.execPath,t,{stdio:"inherit"})),d.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(c=>{w.on(c,()=>{d.killed===!1&&d.exitCode===
null&&d.kill(c)})});let f=this._exitCallback;d.on("close",u=>{u=u??1,f?f(new bt(u,"commander.executeSubCommandAsync","(close)")):w.exit(u)}),d.on("error",u=>{if(u.
code==="ENOENT")this._checkForMissingExecutable(o,l,e._name);else if(u.code==="EACCES")throw new Error(`'${o}' not executable`);if(!f)w.exit(1);else{let c=new bt(
1,"commander.executeSubCommandAsync","(error)");c.nestedError=u,f(c)}}),this.runningCommand=d}_dispatchSubcommand(e,t,n){let i=this._findCommand(e);i||this.help(
{error:!0}),i._prepareForParse();let s;return s=this._chainOrCallSubCommandHook(s,i,"preSubcommand"),s=this._chainOrCall(s,()=>{if(i._executableHandler)this._executeSubCommand(
i,t.concat(n));else return i._parseCommand(t,n)}),s}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),
this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach(
(e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.
length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=a((n,i,s)=>{let o=i;if(i!==null&&
n.parseArg){let l=`error: command-argument value '${i}' is invalid for argument '${n.name()}'.`;o=this._callParseArg(n,i,s,l)}return o},"myParseArg");this._checkNumberOfArguments();
let t=[];this.registeredArguments.forEach((n,i)=>{let s=n.defaultValue;n.variadic?i<this.args.length?(s=this.args.slice(i),n.parseArg&&(s=s.reduce((o,l)=>e(n,l,
o),n.defaultValue))):s===void 0&&(s=[]):i<this.args.length&&(s=this.args[i],n.parseArg&&(s=e(n,s,n.defaultValue))),t[i]=s}),this.processedArgs=t}_chainOrCall(e,t){
return e?.then&&typeof e.then=="function"?e.then(()=>t()):t()}_chainOrCallHooks(e,t){let n=e,i=[];return this._getCommandAndAncestors().reverse().filter(s=>s._lifeCycleHooks[t]!==
void 0).forEach(s=>{s._lifeCycleHooks[t].forEach(o=>{i.push({hookedCommand:s,callback:o})})}),t==="postAction"&&i.reverse(),i.forEach(s=>{n=this._chainOrCall(n,
()=>s.callback(s.hookedCommand,this))}),n}_chainOrCallSubCommandHook(e,t,n){let i=e;return this._lifeCycleHooks[n]!==void 0&&this._lifeCycleHooks[n].forEach(s=>{
i=this._chainOrCall(i,()=>s(this,t))}),i}_parseCommand(e,t){let n=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(n.operands),
t=n.unknown,this.args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().
name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(t),this._dispatchSubcommand(this._defaultCommandName,
e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(n.unknown),this.
_checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=a(()=>{n.unknown.length>0&&this.unknownOption(n.unknown[0])},"checkForUnknownOptions"),
s=`command:${this.name()}`;if(this._actionHandler){i(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(o,()=>this.
_actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(s,e,t)})),o=this._chainOrCallHooks(o,"postAction"),o}if(this.parent?.
listenerCount(s))i(),this._processArguments(),this.parent.emit(s,e,t);else if(e.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,t);this.
listenerCount("command:*")?this.emit("command:*",e,t):this.commands.length?this.unknownCommand():(i(),this._processArguments())}else this.commands.length?(i(),this.
help({error:!0})):(i(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){return this.
options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===
void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(n=>{let i=n.attributeName();return this.getOptionValue(
i)===void 0?!1:this.getOptionValueSource(i)!=="default"});e.filter(n=>n.conflictsWith.length>0).forEach(n=>{let i=e.find(s=>n.conflictsWith.includes(s.attributeName()));
i&&this._conflictingOption(n,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let t=[],n=[],i=t;function s(u){return u.length>1&&u[0]==="-"}a(s,"maybeOption");let o=a(u=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(u)?!this._getCommandAndAncestors().
some(c=>c.options.map(p=>p.short).some(p=>/^-\d$/.test(p))):!1,"negativeNumberArg"),l=null,d=null,f=0;for(;f<e.length||d;){let u=d??e[f++];if(d=null,u==="--"){i===
n&&i.push(u),i.push(...e.slice(f));break}if(l&&(!s(u)||o(u))){this.emit(`option:${l.name()}`,u);continue}if(l=null,s(u)){let c=this._findOption(u);if(c){if(c.required){
let p=e[f++];p===void 0&&this.optionMissingArgument(c),this.emit(`option:${c.name()}`,p)}else if(c.optional){let p=null;f<e.length&&(!s(e[f])||o(e[f]))&&(p=e[f++]),
this.emit(`option:${c.name()}`,p)}else this.emit(`option:${c.name()}`);l=c.variadic?c:null;continue}}if(u.length>2&&u[0]==="-"&&u[1]!=="-"){let c=this._findOption(
`-${u[1]}`);if(c){c.required||c.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${c.name()}`,u.slice(2)):(this.emit(`option:${c.name()}`),d=`-${u.
slice(2)}`);continue}}if(/^--[^=]+=/.test(u)){let c=u.indexOf("="),p=this._findOption(u.slice(0,c));if(p&&(p.required||p.optional)){this.emit(`option:${p.name()}`,
u.slice(c+1));continue}}if(i===t&&s(u)&&!(this.commands.length===0&&o(u))&&(i=n),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&n.length===
0){if(this._findCommand(u)){t.push(u),n.push(...e.slice(f));break}else if(this._getHelpCommand()&&u===this._getHelpCommand().name()){t.push(u,...e.slice(f));break}else if(this.
_defaultCommandName){n.push(u,...e.slice(f));break}}if(this._passThroughOptions){i.push(u,...e.slice(f));break}i.push(u)}return{operands:t,unknown:n}}opts(){if(this.
_storeOptionsAsProperties){let e={},t=this.options.length;for(let n=0;n<t;n++){let i=this.options[n].attributeName();e[i]=i===this._versionOptionName?this._version:
this[i]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.
outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let n=t||{},i=n.exitCode||1,s=n.code||"commander.error";this._exit(i,s,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in w.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,w.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Fi(this.options),t=a(n=>this.
getOptionValue(n)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(n)),"hasCustomOptionValue");this.options.filter(n=>n.implied!==void 0&&t(n.
attributeName())&&e.valueFromOption(this.getOptionValue(n.attributeName()),n)).forEach(n=>{Object.keys(n.implied).filter(i=>!t(i)).forEach(i=>{this.setOptionValueWithSource(
i,n.implied[i],"implied")})})}missingArgument(e){let t=`error: missing required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){
let t=`error: option '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let t=`error: required\
 option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){let n=a(o=>{let l=o.attributeName(),d=this.
getOptionValue(l),f=this.options.find(c=>c.negate&&l===c.attributeName()),u=this.options.find(c=>!c.negate&&l===c.attributeName());return f&&(f.presetArg===void 0&&
d===!1||f.presetArg!==void 0&&d===f.presetArg)?f:u||o},"findBestOptionFromValue"),i=a(o=>{let l=n(o),d=l.attributeName();return this.getOptionValueSource(d)==="\
env"?`environment variable '${l.envVar}'`:`option '${l.flags}'`},"getErrorMessage"),s=`error: ${i(e)} cannot be used with ${i(t)}`;this.error(s,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let i=[],s=this;do{let o=s.
createHelp().visibleOptions(s).filter(l=>l.long).map(l=>l.long);i=i.concat(o),s=s.parent}while(s&&!s._enablePositionalOptions);t=or(e,i)}let n=`error: unknown o\
ption '${e}'${t}`;this.error(n,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let t=this.registeredArguments.length,
n=t===1?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${t} argument${n} but got ${e.length}.`;this.error(s,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let i=[];this.createHelp().visibleCommands(this).forEach(s=>{
i.push(s.name()),s.alias()&&i.push(s.alias())}),t=or(e,i)}let n=`error: unknown command '${e}'${t}`;this.error(n,{code:"commander.unknownCommand"})}version(e,t,n){
if(e===void 0)return this._version;this._version=e,t=t||"-V, --version",n=n||"output the version number";let i=this.createOption(t,n);return this._versionOptionName=
i.attributeName(),this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=e,t&&(this._argsDescription=t),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let t=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as i\
ts name");let n=this.parent?._findCommand(e);if(n){let i=[n.name()].concat(n.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${i}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let t=this.registeredArguments.map(n=>Ti(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=R.basename(e,R.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),n=this._getOutputContext(e);t.prepareContext({error:n.error,helpWidth:n.helpWidth,outputHasColors:n.hasColors});
let i=t.formatHelp(this,t);return n.hasColors?i:this._outputConfiguration.stripColor(i)}_getOutputContext(e){e=e||{};let t=!!e.error,n,i,s;return t?(n=a(l=>this.
_outputConfiguration.writeErr(l),"baseWrite"),i=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(n=a(l=>this._outputConfiguration.
writeOut(l),"baseWrite"),i=this._outputConfiguration.getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a(l=>(i||(l=this._outputConfiguration.
stripColor(l)),n(l)),"write"),hasColors:i,helpWidth:s}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);let n=this._getOutputContext(e),i={error:n.error,
write:n.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHelp",i)),this.emit("beforeHelp",i);let s=this.helpInformation(
{error:n.error});if(t&&(s=t(s),typeof s!="string"&&!Buffer.isBuffer(s)))throw new Error("outputHelp callback must return a string or a Buffer");n.write(s),this.
_getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",i))}helpOption(e,t){
return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=
null,this):(this._helpOption=this.createOption(e??"-h, --help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){
this.outputHelp(e);let t=Number(w.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp)")}addHelpText(e,t){let n=[
"beforeAll","before","after","afterAll"];if(!n.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let i=`${e}Help`;return this.on(i,s=>{let o;typeof t=="function"?o=t({error:s.error,command:s.command}):o=t,o&&s.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function ar(r){return r.map(e=>{if(!e.startsWith("--inspect"))return e;let t,n="127.0.0.1",i="9229",s;return(s=e.match(/^(--inspect(-brk)?)$/))!==null?t=s[1]:(s=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=s[1],/^\d+$/.test(s[3])?i=s[3]:n=s[3]):(s=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(t=s[1],n=s[3],i=s[4]),t&&i!=="0"?`${t}=${n}:${parseInt(i)+1}`:e})}a(ar,"incrementNodeInspectorPort");function _t(){if(w.env.NO_COLOR||w.env.FORCE_COLOR==="0"||
w.env.FORCE_COLOR==="false")return!1;if(w.env.FORCE_COLOR||w.env.CLICOLOR_FORCE!==void 0)return!0}a(_t,"useColor");Ot.Command=xt;Ot.useColor=_t});var fr=j(S=>{var{Argument:dr}=He(),{Command:Ct}=lr(),{CommanderError:Pi,InvalidArgumentError:ur}=ye(),{Help:Ii}=pt(),{Option:cr}=yt();S.program=new Ct;S.createCommand=
r=>new Ct(r);S.createOption=(r,e)=>new cr(r,e);S.createArgument=(r,e)=>new dr(r,e);S.Command=Ct;S.Option=cr;S.Argument=dr;S.Help=Ii;S.CommanderError=Pi;S.InvalidArgumentError=
ur;S.InvalidOptionArgumentError=ur});var ge={clean:0,findings:1,wrongUse:2,notJudged:3};function B(r,e,{stderr:t}){t.write(`bpftrace-guard: ${r}: ${kn(e)}
`)}a(B,"say");var wi=40;function Xn({stdout:r}){let{isTTY:e,columns:t}=r;return e===!0&&t?Math.max(wi,t):Ae}a(Xn,"widthOf");var bi=[{variable:"TERM_PROGRAM",value:/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/},
{variable:"TERM",value:/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/},{variable:"VTE_VERSION",value:/^(?:[5-9]\d{3}|\d{5,})$/},{variable:"WT_SESSION",value:/./},
{variable:"KONSOLE_VERSION",value:/^(?:2[0-9]|[3-9]\d)\d{4}$/}];function Zn(r,e){let{FORCE_HYPERLINK:t}=r;return t?t!=="0"&&t!=="false":!e||r.CI||r.TERM==="dumb"?
!1:bi.some(({variable:n,value:i})=>i.test(r[n]??""))}a(Zn,"takesLinks");function er(r,e,t){return r!==void 0?r:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&
e.FORCE_COLOR!=="false":t&&e.TERM!=="dumb"}a(er,"wantsColor");var pr=jt(fr(),1),{program:go,createCommand:yo,createArgument:wo,createOption:bo,CommanderError:xo,InvalidArgumentError:re,InvalidOptionArgumentError:_o,Command:Oo,
Argument:Co,Option:y,Help:ko}=pr.default;import{realpath as xr,stat as Bi}from"node:fs/promises";import U from"node:path";async function ie(r,e){let t=new Map;for await(let{id:n,bytes:i}of mr(r,e))i!==void 0&&t.set(n,i);return t}a(ie,"readBlobs");async function hr(r,e){let t=new Map;
for await(let{id:n,bytes:i}of mr(r,e))t.set(n,i===void 0?await Le(n,e):Buffer.from(i.subarray(0,et)));return t}a(hr,"readBlobStarts");async function*mr(r,e){if(r.
length===0)return;let t=(await C(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,{input:`${r.join(`
`)}
`})).toString("utf8").split(`
`).map(o=>o.split(" ")),n=t.find(([,o])=>o==="missing");if(n!==void 0)throw new _(`The repository lacks the object ${n[0]}. In a partial clone, run "git fetch -\
-refetch --no-filter", else "git fsck".`);let i=t.flatMap(([o="",l])=>o===""?[]:[{id:o,size:Number(l)}]);for(let{id:o,size:l}of i)l>A&&(yield{id:o,bytes:void 0});
let s=i.filter(({size:o})=>o<=A);for(let o of Hi(s)){let l=await C(["cat-file","--batch"],e,{input:`${o.join(`
`)}
`}),d=0;for(let f of o){let u=l.indexOf(`
`,d),c=Number(/^[0-9a-f]+ blob (\d+)$/.exec(l.toString("latin1",d,u))?.[1]);if(Number.isNaN(c))throw new _(`git cannot read the object ${f}. Run "git fsck".`);yield{
id:f,bytes:l.subarray(u+1,u+1+c)},d=u+1+c+1}}}a(mr,"eachBlob");function*Hi(r){let e=[],t=0;for(let{id:n,size:i}of r)e.length>0&&t+i>Mi&&(yield e,e=[],t=0),e.push(
n),t+=i;e.length>0&&(yield e)}a(Hi,"portionsOf");var Mi=16*1024*1024;function Le(r,e,t=et){return C(["cat-file","blob",r],e,{most:t})}a(Le,"readBlobStart");var Ne=class{static{a(this,"BlobQueue")}#t;#e=[];constructor(e){this.#t=e}read(e){return new Promise((t,n)=>{this.#e.push({id:e,done:t,failed:n}),this.#e.length===
1&&setImmediate(()=>this.#n())})}async#n(){let e=this.#e;this.#e=[];try{let t=await this.#t([...new Set(e.map(({id:n})=>n))]);for(let{id:n,done:i}of e)i(t.get(n))}catch(t){
for(let{failed:n}of e)n(t)}}},Ve=class{static{a(this,"CommitTree")}#t;#e;#n;#i;#s;constructor(e,t){this.#t=e,this.#e=t,this.#i=new Ne(n=>ie(n,t)),this.#s=new Ne(
n=>hr(n,t))}async look(e){try{return await this.#o(e)}catch(t){if(t instanceof _)return{...k(`git: ${t.message}`),failed:!0};throw t}}async#o(e){if(bn(e))return k(
cn);let{files:t,folders:n}=await this.#r(),i=e;for(let s=0;s<=xn;s++){let o=n.get(i);if(o!==void 0)return{kind:"folder",names:o};let l=t.get(i);if(l===void 0)return k(
i===e?q:On(i));if(l.mode===G)return k(hn);let d=await this.#i.read(l.id);if(l.mode!==ee){let u=wn(d===void 0?pe():Z(d));return u.kind==="text"&&i!==e?{...u,at:i}:
u}let f=d===void 0?void 0:_n(i,d.toString("utf8"));if(f===void 0)return k(fn);i=f}return k(pn)}async fromRoot(e){return e}async list(){try{let{files:e}=await this.#r();
return Cn([...e].map(([t,{mode:n}])=>({path:t,mode:n})))}catch(e){if(e instanceof _)return{message:e.message};throw e}}async runsBpftrace(e){try{let t=(await this.#r()).
files.get(e),n=t===void 0?void 0:await this.#s.read(t.id);return n!==void 0&&X(e,n)}catch(t){if(t instanceof _)return;throw t}}#r(){return this.#n??=this.#a(),this.#n}async#a(){
let e=await C(["ls-tree","-r","-z","--full-tree",this.#t],this.#e),t=new Map,n=new Map;for(let i of e.toString("utf8").split("\0")){let s=/^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.
exec(i);if(s===null)continue;let[,o="",l="",d=""]=s;t.set(d,{mode:o,id:l});let f=d.split("/"),u=f.pop()??"";for(let c=f.length;c>0;c--){let p=f.slice(0,c).join(
"/"),h=n.get(p),m=h??[];if(h===void 0&&n.set(p,m),c===f.length&&o!==G&&m.push(u),h!==void 0)break}}return{files:t,folders:n}}};async function Ko(r,e){let{base:t,head:n}=Vi(r),i=await gr(t,e),s=await gr(n,e),o=await Wi(r,i,s,e);return{baseSha:i,headSha:s,mergeBase:o}}a(Ko,"resolveRange");
async function Jo({headSha:r,mergeBase:e},t,n=Hn){let{files:i,...s}=await qi(e,r,t);return{...await Gi(i,t,n,new Ve(r,t)),...s,unnamed:Li(i,t)}}a(Jo,"readGitCha\
nge");function Li(r,e){let t=r.filter(({path:i,mode:s})=>s!==ee&&s!==G&&!E(i)),n=a(i=>({...i.previousPath===void 0?{}:{previousPath:i.previousPath},mayBeScript:gn(
i.path)==="unknown"&&!ve(i.path),hunks:a(async()=>br(i,await Ni(i.newBlob,e),e),"hunks")}),"shown");return new Map(t.map(i=>[i.path,n(i)]))}a(Li,"unnamedAmong");
async function Ni(r,e){let t=(await ie([r],e)).get(r);return t===void 0?"":new TextDecoder().decode(t)}a(Ni,"textOf");async function $t(r,e,t){let n=(await C(["\
ls-tree","-z","--full-tree",r,"--",e],t)).toString("utf8");if(n==="")return;let i=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(n)?.[1];if(i===void 0)throw new _(`${e}\
 is not a regular file at ${r}. Make it one.`);let s=(await ie([i],t)).get(i);if(s===void 0)throw new _(`${e} is too large at ${r}.`);return new TextDecoder("ut\
f-8",{ignoreBOM:!0}).decode(s)}a($t,"readAtCommit");function Vi(r){let e=/\.{2,3}/.exec(r);if(e===null)throw new _(`"${r}" is not a range. Write it as BASE..HEA\
D, for example main..HEAD.`);let t=r.slice(0,e.index)||"HEAD",n=r.slice(e.index+e[0].length)||"HEAD";return{base:t,head:n}}a(Vi,"splitRange");async function gr(r,e){
if(r.startsWith("-"))throw new _(`"${r}" is not a commit: a name cannot start with "-".`);if(await C(["rev-parse","--git-dir"],e).catch(n=>{if(!(n instanceof _&&
n.status===128))throw n})===void 0)throw new _("This folder is in no git repository that git may read. Run the command inside one; name a bare one by GIT_DIR.");
try{return(await C(["rev-parse","--verify","--quiet","--end-of-options",`${r}^{commit}`],e)).toString("utf8").trim()}catch(n){throw!(n instanceof _)||n.status===
void 0?n:new _(`The repository has no commit "${r}". ${await Di(r,e)}`)}}a(gr,"commit");var kt=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;async function Di(r,e){let t=await yr(
e);if(t===void 0||!kt.test(t))return"Check the name.";let n=r.startsWith(`${t}/`)?r.slice(t.length+1):void 0;if(n===void 0&&await ji(`refs/remotes/${t}/${r}`,e))
return`Write "${t}/${r}", which it has.`;let i=`git fetch ${await wr(e)?"--unshallow ":""}`;if(n!==void 0&&kt.test(n))return`Check the name. If ${t} has this br\
anch, fetch it: ${i}${t} +refs/heads/${n}:refs/remotes/${r}`;let s=`Check the name. If ${t} has it, fetch what this clone left out: ${i}--tags ${t} '+refs/heads\
/*:refs/remotes/${t}/*'`;return kt.test(r)&&!/^[0-9a-f]{4,64}$/.test(r)?`${s}. If it is a branch, write "${t}/${r}".`:s}a(Di,"remedyFor");async function yr(r){let e=(await C(
["remote"],r)).toString("utf8").trim().split(`
`);return e.includes("origin")?"origin":e[0]||void 0}a(yr,"remoteOf");async function ji(r,e){try{return await C(["rev-parse","--verify","--quiet","--end-of-opti\
ons",`${r}^{commit}`],e),!0}catch(t){if(t instanceof _&&t.status===1)return!1;throw t}}a(ji,"has");async function wr(r){return(await C(["rev-parse","--is-shallo\
w-repository"],r)).toString("utf8").trim()==="true"}a(wr,"isShallow");async function Wi(r,e,t,n){try{return(await C(["merge-base",e,t],n)).toString("utf8").trim()}catch(i){
if(!(i instanceof _)||i.status!==1)throw i;let s=await wr(n)?await yr(n):void 0,o=s===void 0?"Their histories have nothing in common.":`Fetch it first: git fetc\
h --unshallow ${s}`;throw new _(`The two sides of ${r} have no common ancestor here. ${o}`)}}a(Wi,"commonAncestor");async function qi(r,e,t){let i=(await C(["di\
ff-tree","-r","--raw","-z","-M","-l1000","--no-abbrev","--no-relative",r,e],t)).toString("utf8").split("\0"),s=[],o=[],l=new Map;for(let d=0;d<i.length;){let f=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.
exec(i[d]??"");if(f===null)break;let[,u,c="",p="",h="",m]=f,b=m==="R",x=b?i[d+1]:void 0,$=i[d+(b?2:1)]??"";d+=b?3:2,o.push($),(b||m==="D")&&l.set(x??$,$),m!=="D"&&
s.push({path:$,mode:c,newBlob:h,...u==="000000"?{}:{oldBlob:p},...x===void 0?{}:{previousPath:x}})}return{files:s,changedPaths:o,removed:l}}a(qi,"listFiles");async function Gi(r,e,t,n){
let i=r.filter(({mode:f})=>f!==ee&&f!==G),s=await ie([...new Set(i.map(({newBlob:f})=>f))],e),o=[],l=[],d=0;for(let f of r){let{path:u,previousPath:c,newBlob:p,
mode:h}=f;if(h===G)continue;let m=h===ee,b=s.get(p),x=b??(m||E(u)?Buffer.of():await Le(p,e)),$=E(u)||X(u,x),V=t(u),de=!$&&b!==void 0&&ce(u,V);if(de?!fe(u,b):!Te(
V,$)){$?d++:b===void 0&&!m&&ce(u,V)&&ke(u,x)&&(fe(u,await Le(p,e,A))?o.push({...pe(),path:u}):l.push(u));continue}if(m){o.push(await zn(u,t,n));continue}let D=b===
void 0?pe():Z(b);if(D.status!=="readable")o.push({...D,path:u});else{let Dt=await br(f,D.text,e),gi={...c===void 0?{}:{previousPath:c},...de?{host:"found"}:{}};
o.push({...D,path:u,...gi,hunks:Dt})}}return{scripts:o,leftOut:d,notes:$e(l,Se)}}a(Gi,"readScripts");async function br({oldBlob:r,newBlob:e},t,n){if(r===e)return[];
if(r===void 0){let s=t.split(`
`).length-(t.endsWith(`
`)?1:0);return[{newStart:1,newLines:s,added:Array.from({length:s},(o,l)=>l+1)}]}let i=await C(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--inte\
r-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",r,e]),n);return Jn(i.toString("utf8"))}a(br,"readHun\
ks");var _r=new Set(["ENOENT","ENOTDIR"]);async function St(r,e=process.cwd()){return r===void 0?Ui(e):De(r)}a(St,"configurationOnDisk");async function la(r){return(await Cr(
r)).flatMap(t=>Pe.map(n=>U.join(t,n)))}a(la,"configurationPlaces");async function Ui(r){for(let e of await Cr(r)){let t=[];for(let s of Pe){let o=U.join(e,s);await kr(
o)&&t.push(U.relative(process.cwd(),o))}let[n,...i]=t;if(i.length>0)return{ok:!1,message:st(t.map(me))};if(n!==void 0)return De(n,e)}}a(Ui,"findConfiguration");
async function De(r,e=process.cwd()){let t=me(r);try{let n=Or(await he(r,vt(it)),it);return{ok:!0,path:t,text:n,root:e,beside:Ki(e)}}catch(n){let i=xe(n)==="ENO\
ENT"?"there is no such file. Check the path":zi(n);return{ok:!1,message:`The configuration ${t} cannot be read: ${i}.`}}}a(De,"readConfigurationFile");async function da(r){
try{let e=[];for(let t of Pe){let n=await $t(r,t,process.cwd()),i=`${r.slice(0,12)}:${t}`;n!==void 0&&e.push({ok:!0,path:i,text:n,beside:Ji(r)})}return e.length<
2?e[0]:{ok:!1,message:st(e.flatMap(t=>t.ok?[t.path]:[]))}}catch(e){if(e instanceof _)return{ok:!1,message:`The configuration cannot be read: ${e.message}`};throw e}}
a(da,"configurationAtCommit");function Ki(r){return async e=>{try{let t=await xr(r),n=await xr(U.join(t,e));return Fe(n,t)?{kind:"text",text:Or(await qn(n,vt(Xe)),
Xe)}:k("it leads out of the folder that the configuration is for")}catch(t){return t instanceof Dn?k(t.message):_r.has(xe(t))?k(q):k(t instanceof TypeError?"it \
is not UTF-8":`it cannot be read (${z(t)})`)}}}a(Ki,"besideOnDisk");function Ji(r){return async e=>{try{let t=await $t(r,e,process.cwd());return t===void 0?k(`${q}\
 at ${r.slice(0,12)}`):{kind:"text",text:t}}catch(t){if(t instanceof _)return k(t.message.replace(/\.$/,""));throw t}}}a(Ji,"besideAtCommit");function vt(r){return r*
3}a(vt,"bytesFor");function Or(r,e){return new TextDecoder("utf-8",{fatal:r.length<=vt(e)}).decode(r)}a(Or,"startOf");async function Cr(r){let e=[];for(let t=r;;t=
U.dirname(t)){if(e.push(t),await kr(U.join(t,".git")))return e;if(t===U.dirname(t))return[r]}}a(Cr,"foldersUpToRoot");async function kr(r){return Bi(r).then(()=>!0,
e=>!_r.has(xe(e)))}a(kr,"exists");function zi(r){return r instanceof TypeError?"it is not UTF-8":z(r)}a(zi,"reasonOf");var Yi={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;"};function At(r){let e=P(r).replace(/[\ufffe\uffff]/g,t=>`[${Gt(t)}]`).
replace(/[&<>"'\t\n]/g,t=>Yi[t]??t);return Ce(e,"&#91;")}a(At,"xmlText");function I(r){return Object.entries(r).flatMap(([e,t])=>t===void 0?[]:[` ${e}="${At(String(
t))}"`]).join("")}a(I,"xmlAttributes");var Qi={error:"error",warning:"warning",note:"info"};function $r({files:r}){return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...r.flatMap(
t=>{let n=Xi(t);return n.length===0?[]:[`  <file${I({name:t.path})}>`,...n,"  </file>"]}),"</checkstyle>",""].join(`
`)}a($r,"renderCheckstyle");function Xi(r){if(r.status==="skipped")return[];let e=new Y(r.text);return r.findings.map(t=>{let{span:n,severity:i,rule:s}=t,{line:o,
column:l}=e.position(n.start);return Zi({line:o,column:l,severity:Qi[i],message:v(t),source:`bpftrace-guard.${s}`})})}a(Xi,"errorsOf");function Zi(r){return`   \
 <error${I(r)}/>`}a(Zi,"element");import{createHash as es}from"node:crypto";function je({file:r,fingerprint:e}){return es("sha256").update(`${r.path}\0${e}`).digest("hex").slice(0,32)}a(je,"gitlabId");function We(r){return r.replace(/^(?:\.\/)+/,
"")}a(We,"gitlabPath");var ts={error:"critical",warning:"major",note:"info"};function Sr({files:r}){return ne(te(r).map(e=>{let{file:t,finding:n,lines:i}=e,{first:s,last:o}=W(n.span,i);
return{description:P(v(n)),check_name:n.rule,fingerprint:je(e),severity:n.rule==="not-judged"&&n.severity==="error"?"blocker":ts[n.severity],location:{path:We(t.
path),lines:{begin:s,end:o}}}}))}a(Sr,"renderGitlabCodeQuality");var vr="15.0.2",ns=`https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${vr}/dist/sast-report-format.json`,rs=1048576,is={error:"Hig\
h",warning:"Medium",note:"Info"};function Ar(r,e,t){let n=te(r.files),i=t.toISOString().slice(0,19),s={id:"bpftrace-guard",name:"bpftrace-guard",url:Oe,version:e,
vendor:{name:"bpftrace-guard"}},o=n.filter(({finding:d})=>_e([d])),l=[...o.map(({file:d,finding:f})=>({level:"fatal",value:P(`${d.path}: ${v(f)}`)})),...(r.notes??
[]).map(d=>({level:"info",value:d}))];return ne({version:vr,schema:ns,scan:{analyzer:s,scanner:s,type:"sast",start_time:i,end_time:i,status:o.length===0?"succes\
s":"failure",...l.length===0?{}:{messages:l}},vulnerabilities:n.map(d=>ss(d,e))})}a(Ar,"renderGitlabSast");function ss(r,e){let{file:t,finding:n,lines:i}=r,{rule:s,
severity:o,span:l}=n,{first:d,last:f}=W(l,i);return{id:je(r),name:Zt.find(({id:u})=>u===s)?.summary??s,description:an(rn(n)).slice(0,rs),severity:is[o],location:{
file:We(t.path),start_line:d,end_line:f},identifiers:[{type:"bpftrace_guard_rule",name:s,value:s,url:Q(s,e)}]}}a(ss,"vulnerability");var os={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function O(r){let e=P(r.replace(/\r\n?/g,`
`)).replace(/[&<>"']/g,t=>os[t]??"");return on(Ce(e,"&#91;"),"&#58;")}a(O,"html");function se(r){return`<code>${O(r)}</code>`}a(se,"code");function Tt(r){return Et(
r).map(e=>e.isCode?se(e.text):O(e.text)).join("")}a(Tt,"sentences");function Et(r){return r.split(/(`[^`\n]+`)/).map(e=>/^`[^`\n]+`$/.test(e)?{text:e.slice(1,-1),
isCode:!0}:{text:e,isCode:!1})}a(Et,"sentenceParts");var as={className:"roomy",column:208,character:7.6,line:16,head:62,names:3,text:200,note:200},ls={className:"slim",column:82,character:6.7,line:14,head:80,names:5,
text:128,note:114};function Er(r){return Tr(r,as)+Tr(r,ls)}a(Er,"sequenceDrawing");function Tr({participants:r,events:e},t){let{className:n,column:i,head:s}=t,o=r.
length*i,l=a(m=>m*i+i/2,"center"),d=s+24,f=e.map(m=>{let{svg:b,height:x}=us(m,d,{...t,center:l,width:o});return d+=x,b}),u=[0,d].flatMap(m=>r.map((b,x)=>ds(b,l(
x),m,t))),c=r.map((m,b)=>`<line class="life" x1="${l(b)}" x2="${l(b)}" y1="${s}" y2="${d}"/>`),p=e.map(m=>`${m.kind==="note"?r[m.over]:r[m.from]}: ${m.text}`),h=`\
viewBox="0 0 ${o} ${d+s}" width="${o}" height="${d+s}"`;return`<svg class="sequence ${n}" role="img" aria-label="${O(p.join(". "))}" ${h}>${[...c,...f,...u].join(
"")}</svg>`}a(Tr,"drawing");function ds(r,e,t,{column:n,character:i,line:s,head:o,names:l}){let d=Math.round(n*.92),f=Ft(r,Math.floor((d-6)/i)),u=f.length>l?[...f.
slice(0,l-1),`${(f[l-1]??"").slice(0,-1)}…`]:f,c=t+o/2+4-(u.length-1)*s/2;return`${`<rect class="head" x="${e-d/2}" y="${t+1}" width="${d}" height="${o-2}" rx\
="3"/>`}<g class="name">${Rt(u,e,c,s)}</g>`}a(ds,"drawHead");function us(r,e,t){let{center:n,width:i,character:s,line:o}=t;if(r.kind==="note"){let $=Ft(r.text,Math.
floor((t.note-8)/s)),V=t.note/2,de=Math.min(Math.max(n(r.over),V+1),i-V-1),D=$.length*o+12;return{svg:`<rect class="remark" x="${de-V}" y="${e-8}" width="${t.note}\
" height="${D}"/>`+Rt($,de,e+8,o),height:D+20}}let[l,d]=[n(r.from),n(r.to)],f=Math.max(Math.abs(d-l)-8,t.text),u=Ft(r.text,Math.floor(f/s)),c=e+u.length*o,p=d>l?
1:-1,h=r.lost?d-8*p:d,m=r.lost?`<path class="cross" d="M${h-5} ${c-5}l10 10m0 -10l-10 10"/>`:`<path class="tip" d="M${h} ${c}l${-8*p} -4v8z"/>`,b=`<line class="\
arrow" x1="${l}" x2="${h}" y1="${c}" y2="${c}"/>`,x=Rt(u,(l+d)/2,e+8,o)+b+m;return{svg:`<g class="${r.lost?"lost":"taken"}">${x}</g>`,height:u.length*o+22}}a(us,
"drawEvent");function Rt(r,e,t,n){return r.map((i,s)=>`<text x="${e}" y="${t+s*n}">${O(i)}</text>`).join("")}a(Rt,"textLines");var Rr=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;
function cs(r){return[...r].length+(r.match(Rr)?.length??0)}a(cs,"widthOf");function Ft(r,e){let t=[],n="";for(let i of r.split(/(?<=[ :_])/).flatMap(s=>fs(s,e)))
n!==""&&cs(n+i.trimEnd())>e&&(t.push(n.trimEnd()),n=""),n+=i;return[...t,n.trimEnd()]}a(Ft,"broken");function fs(r,e){let t=r.search(Rr)===-1?e:Math.floor(e/2);
return r.match(new RegExp(`.{1,${t}}`,"gsu"))??[]}a(fs,"piecesOf");function g(r,e={},...t){return{tag:r,attributes:e,children:t}}a(g,"tag");function H(r){if(r===void 0)return"";if(typeof r=="string")return O(r);if("raw"in r)return r.
raw;if(!("tag"in r))return r.map(H).join("");let{tag:e,attributes:t,children:n}=r,i=Object.entries(t).flatMap(([s,o])=>o===void 0?[]:[` ${s}="${O(o)}"`]);return`\
<${e}${i.join("")}>${H(n)}</${e}>`}a(H,"htmlOf");function K(r){return g("code",{},r)}a(K,"codeTag");function M(r){return Et(r).map(e=>e.isCode?K(e.text):e.text)}
a(M,"sentenceTags");function we(r){return r.split(/\n+/).filter(e=>e.trim()!=="").map(e=>g("p",{},M(e)))}a(we,"paragraphTags");function L(r){if(r.length!==0)return g(
"ul",{class:"chips"},r.map((e,t)=>[t===0?"":" ",g("li",{},e)]))}a(L,"chipTags");function Fr(r,e){return g("div",{class:"scroll",role:"region",tabindex:"0","aria\
-label":e},r)}a(Fr,"wideTag");var ps={added:"+",removed:"-",same:"",gap:""},Pr=3,hs=500;function Ir(r,e,t){let n=r.split(`
`);n.at(-1)===""&&n.pop();let i=new Set,o=(e??[]).reduce((c,{newLines:p,removed:h})=>c+p+(h?.length??0),0)<=hs?e??[]:[];for(let{newStart:c,newLines:p}of o)for(let h=0;h<
p;h++)i.add(c+h);for(let c of t)for(let p=c-Pr;p<=c+Pr;p++)i.add(p);let l=new Set((e??[]).flatMap(c=>c.added)),d=new Map;for(let c of o.flatMap(p=>p.removed??[]))
d.set(c.before,[...d.get(c.before)??[],c.text]);let f=[],u=0;for(let c=1;c<=n.length+1;c++){let p=d.get(c)??[],h=i.has(c)&&c<=n.length;if(!(!h&&p.length===0)){c>
u+1&&f.push({kind:"gap",text:`${T(c-u-1,"line")} not shown`});for(let m of p)f.push({kind:"removed",text:m});h&&f.push({kind:l.has(c)?"added":"same",line:c,text:n[c-
1]??""}),u=h?c:c-1}}return f.length>0&&u<n.length&&f.push({kind:"gap",text:`${T(n.length-u,"line")} not shown`}),f}a(Ir,"shownRows");function qe(r,e,t=()=>{}){let n=r.
map(({kind:i,line:s,text:o})=>{let l=[g("td",{class:"number"},String(s??"")),g("td",{class:"mark"},ps[i]),g("td",{class:"source"},o)],d=s===void 0?void 0:t(s),f=d===
void 0?void 0:g("tr",{class:"place"},g("td",{colspan:"3"},d));return[g("tr",{class:i},l),f,`
`]});return g("table",{class:"lines","aria-label":e},g("tbody",{},n))}a(qe,"lineTable");var ms=2e3,Pt=200;function Hr(r,e){let t=Bt("a","b",r,e,void 0,void 0,{context:2,
maxEditLength:ms});if(t===void 0)return[{kind:"gap",text:"The edits are too many to show."}];let n=[];for(let{newStart:i,lines:s}of t.hunks){let o=i;n.length>0&&
n.push({kind:"gap",text:"…"});for(let l of s){let d=l.slice(1).replace(/\r$/,"");l.startsWith("-")?n.push({kind:"removed",text:d}):l.startsWith("\\")||n.push(
{kind:l.startsWith("+")?"added":"same",line:o++,text:d})}}return n.length<=Pt?n:[...n.slice(0,Pt),{kind:"gap",text:`${n.length-Pt} more lines`}]}a(Hr,"patchRows");function Lr(r,e){let{finding:t,file:n}=r,{severity:i,rule:s,confidence:o}=t,l=nn(t,e.best),{more:d}=l,f=a(u=>gs(n,u,e),"remedy");return g("article",{class:`find\
ing ${i}`,id:e.id,"aria-label":`${i}: ${s}`},g("h3",{},g("span",{class:i},i)," ",K(s)," ",g("span",{class:"dim"},`confidence: ${o}`),e.place),we(l.what),Je(r).map(
u=>u.place===l.elsewhere?g("p",{},jr(u)):void 0),f(l.remedy),ws(l),e.steps,g("p",{},g("a",{href:Q(s,Wt)},"About ",K(s))),oe(Kt(t.verdicts)?"How it hangs":"How i\
t happens",bs(r,l,e)),oe("What the fix costs",we(d.cost)),oe(T(d.others.length,"other rewrite"),d.others.map(f)),oe("Tried and not offered",Ge(d.tried.map(({what:u,
why:c})=>M(`${u}: ${c}`)))),d.program===void 0?void 0:oe(Qe,Vr(d.program.before,d.program.after,Qe)),ys(r,l,e))}a(Lr,"findingCard");function oe(r,e){return Nr(e)?
void 0:g("details",{},g("summary",{},r),e)}a(oe,"details");function Nr(r){return r===void 0||r===""||Array.isArray(r)&&r.every(Nr)}a(Nr,"isEmpty");function Ge(r,e){
if(r.length!==0)return g("ul",{class:e},r.map(t=>g("li",{},t)))}a(Ge,"list");function gs(r,{label:e,words:t,cost:n,leaves:i,fix:s},{apply:o}){if(t==="")return;let l=[
g("h4",{},`${e}: `,M(t)),n===""?void 0:g("p",{},"Cost: ",M([n,...i].join(" ")))];if(s===void 0)return l;let d=s.edits.flatMap(c=>c.path===void 0?[]:[zt(c,r.path)]),
f=d.map((c,p)=>[p===0?"New file: ":", ",K(c)]),u=e==="Fix"&&Vr(r.text,Jt(r.text,s.edits),"The fix as a diff");return[l,d.length===0?void 0:g("p",{},f),u||void 0,
o?.(s)]}a(gs,"remedySection");function Vr(r,e,t){return g("div",{class:"fix"},qe(Hr(r,e),t))}a(Vr,"patchTable");function ys({finding:r},{more:e},{apply:t}){let n=r.
fixes.find(({kind:i})=>i==="suppress");if(!(e.ignore===void 0||n===void 0))return oe("If it does not hold here",[g("p",{},"This line above it silences it:"),g("\
p",{},K(e.ignore)),t?.(n)])}a(ys,"ignoring");function ws({verdicts:r,sure:e}){if(r.length===0)return;let t=r.map(({verdict:n,words:i,count:s,names:o},l)=>[l===0?
"":"; ",g("span",{class:n},i),s,o.length===0?"":" ",L(o)]);return g("div",{class:"line"},t,". ",g("span",{class:"dim"},e))}a(ws,"verdictLine");function bs(r,{more:e},{
drawing:t}){let{finding:n}=r,{witness:i=[],verdicts:s,seen:o}=n,l=sn(n),d=i.map(f=>g("li",{},M(dn(f,l?.hang??!1,xs,Dr))));return[we(e.how),l===void 0?void 0:[g(
"ol",{},d),t?.(l)],Ge(Je(r).map(jr)),_s(s),o===void 0?void 0:we(Ut(o))]}a(bs,"howItGoes");function xs(r){return`\`${Dr(r)}\``}a(xs,"quoted");function Dr(r){return r.
replaceAll("`","'")}a(Dr,"unquoted");function jr({place:r,path:e,at:t}){return[r.path===void 0?`line ${t.first}`:K(`${e}:${t.first}`),": ",M(r.message)]}a(jr,"r\
elatedWords");function _s(r){let e=en(r).map(({verdict:t,words:n,count:i,names:s,why:o,rows:l})=>{let d=[g("span",{class:t},n),i.trimEnd()];return l.length>0?[d,
Ge(l.map(f=>[L(f.names),Mr(f.why)]))]:[d," ",L(s),Mr(o)]});return Ge(e,"verdicts")}a(_s,"reasons");function Mr(r){return r===""?void 0:g("div",{class:"dim"},M(r))}
a(Mr,"reason");import{createHash as Os}from"node:crypto";var It=`
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
`;function Wr(r,e){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${Os("sha256").update(It).digest("base64")}'; base-uri 'none'; form-ac\
tion 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${O(r)}</title>
<style>${It}</style>
</head>
<body>
${e.filter(n=>n!=="").join(`
`)}
</body>
</html>
`}a(Wr,"htmlPage");var Ht=6;function qr(r){if(r.length<=Ht+1)return H(L(r));let e=r.slice(Ht);return`${H(L(r.slice(0,Ht)))} <details><summary>${e.length} more</summary>${H(L(e))}<\
/details>`}a(qr,"fewChips");function Gr(r,e,t="findings"){let n=r.map(s=>`<th scope="col">${O(s)}</th>`).join(""),i=e.map(s=>`<tr>${s.map((l,d)=>`<td data-label\
="${O(r[d]??"")}">${l}</td>`).join("")}</tr>`);return`<table class="${t}"><thead><tr>${n}</tr></thead><tbody>${i.join(`
`)}</tbody></table>`}a(Gr,"cardTable");function Br({targets:r,files:e,notes:t=[]},{hunks:n,notes:i=t,version:s}){let o=te(e),l=new Map(o.map((c,p)=>[c,`finding-${p+1}`])),d=a(c=>l.get(c)??"","idOf"),
f=F(e),u=[`<header><h1>bpftrace-guard: ${O(tt({findings:o,files:e}))}</h1>${$s(r)}</header>`,"<main>",...i.map(c=>`<p>${Tt(c)}</p>`),Cs(e),o.length===0?"":ks(o,
d),...f.map(c=>Ss(c,o,n,d)),"</main>",`<footer class="dim"><p>bpftrace-guard ${O(s)}</p></footer>`];return Wr(`bpftrace-guard: ${tt({findings:o,files:e})}`,u)}a(
Br,"renderHtml");function Cs(r){let e=r.flatMap(t=>t.status==="skipped"?[`<li>${se(t.path)} skipped: ${Tt(t.error)}</li>`]:[]);return e.length===0?"":`<section>\
<h2>Not analysed</h2><ul>${e.join("")}</ul></section>`}a(Cs,"notAnalysed");function ks(r,e){let t=r.map(n=>{let{finding:i,file:s,lines:o}=n,l=tn(i.verdicts).map(
({verdict:f,words:u,count:c,names:p})=>`<div><span class="${f}">${u}</span>${O(c)} ${qr(p)}</div>`),d=`${s.path}:${o.position(i.span.start).line}`;return[`<span\
 class="${i.severity}">${i.severity}</span> ${se(i.rule)}`,O(i.confidence),`<a href="#${e(n)}">${O(d)}</a>`,l.join("")]});return`<section><h2>Findings</h2>${Gr(
["Finding","Confidence","Where","Verdicts"],t)}</section>`}a(ks,"summaryTable");function $s(r){let e=r.map(({name:t,bpftrace:n,kernel:i,arch:s,paravirt:o})=>`<l\
i>${se(t)}: bpftrace ${O(n)}, Linux ${O(i)}, ${se(s)}${o?"":", no paravirtual spin locks"}</li>`);return`<details class="dim"><summary>Judged for ${T(r.length,"\
target")}</summary><ul>${e.join("")}</ul></details>`}a($s,"judgedTargets");function Ss(r,e,t,n){let i=e.filter(u=>u.file===r),s=new Map(i.map(u=>[u,W(u.finding.
span,u.lines).last])),o=i.flatMap(({finding:u,lines:c})=>[u,...u.related.filter(({path:p})=>p===void 0)].flatMap(({span:p})=>{let h=W(p,c);return[h.first,h.last]})),
l=Ir(r.text,t?.get(r.path),o);if(l.length===0&&i.length===0)return"";let d=a(u=>{let c=i.filter(p=>s.get(p)===u);return c.length===0?void 0:c.map(p=>[Lr(p,{id:n(
p),drawing:vs}),`
`])},"below"),f=l.length===0?d(1):qe(l,r.path,d);return`<section><h2>${O(r.path)}</h2><div class="file">${H(f)}</div></section>`}a(Ss,"fileSection");function vs(r){
return Fr({raw:Er(ln(r))},"Sequence diagram")}a(vs,"drawing");function Kr({files:r}){let e=r.map(n=>({file:n,cases:As(n)})),t=e.flatMap(({cases:n})=>n);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${I({name:"\
bpftrace-guard",...Ur(t)})}>`,...e.flatMap(({file:n,cases:i})=>[`  <testsuite${I({name:n.path,...Ur(i),skipped:Mt(i,"skipped")})}>`,...i.flatMap(({lines:s})=>s),
"  </testsuite>"]),"</testsuites>",""].join(`
`)}a(Kr,"renderJunit");function Ur(r){return{tests:r.length,failures:Mt(r,"failure"),errors:Mt(r,"error")}}a(Ur,"counts");function Mt(r,e){return r.filter(t=>t.
outcome===e).length}a(Mt,"count");function As(r){if(r.status==="skipped")return[Be(r.path,"can be analysed","skipped",{attributes:{message:r.error}})];if(r.findings.
length===0)return[Be(r.path,"no findings","passed")];let e=new Y(r.text);return r.findings.map(t=>{let{rule:n,span:i,severity:s}=t,o=v(t),{line:l,column:d}=e.position(
i.start),f=`${n} at ${l}:${d}`;if(s==="note")return Be(r.path,f,"passed",{text:`${r.path}:${l}: ${o}`});let u=`${r.path}:${l}:${d}: ${o}`;return Be(r.path,f,r.status===
"failed"?"error":"failure",{attributes:{message:o,type:s},text:u})})}a(As,"casesOf");function Be(r,e,t,{attributes:n={},text:i=""}={}){let s=`    <testcase${I({
classname:r,name:e})}`,o=t==="passed"?"system-out":t;if(t==="passed"&&i==="")return{outcome:t,lines:[`${s}/>`]};let l=`      <${o}${I(n)}${i===""?"/>":`>${At(i)}\
</${o}>`}`;return{outcome:t,lines:[`${s}>`,l,"    </testcase>"]}}a(Be,"caseOf");var Ts={error:"ERROR",warning:"WARNING",note:"INFO"};function Jr({files:r},e){let t=F(r).flatMap(n=>{let i=zr(n.text);return n.findings.map(s=>Es(s,n,i,e))});return ne(
{source:{name:"bpftrace-guard",url:Oe},diagnostics:t})}a(Jr,"renderRdjson");function Es(r,e,t,n){let{rule:i,severity:s,span:o,related:l,fixes:d}=r,f=d.filter(u=>u.
safe&&!Yt(u)).flatMap(u=>u.edits.length===1?u.edits:[]);return{message:v(r),location:{path:e.path,range:t(o)},severity:Ts[s],code:{value:i,url:Q(i,n)},...f.length===
0?{}:{suggestions:f.map(u=>({range:t(u.span),text:u.text}))},...l.length===0?{}:{relatedLocations:l.map(u=>{let{path:c,text:p}=qt(e,u),h=u.path===void 0?t:zr(p);
return{message:u.message,location:{path:c,range:h(u.span)}}})}}}a(Es,"diagnostic");function zr(r){let e=new Y(r),t=a(n=>{let{line:i,offset:s}=e.position(n);return{
line:i,column:Buffer.byteLength(r.slice(e.lineStart(i),s))+1}},"position");return({start:n,end:i})=>({start:t(n),end:t(i)})}a(zr,"placesIn");var Yr=jt(yi(),1);function Qr(r,{color:e,quiet:t,width:n}){let{bold:i}=Yr.default.createColors(e),s=F(r.files),o=s.flatMap(h=>h.findings),l=a(h=>Math.min(...o.filter(m=>m.rule===
h).map(({severity:m})=>Qt.indexOf(m))),"worst"),d=a(h=>o.filter(m=>m.rule===h).length,"count"),u=[...new Set(o.map(({rule:h})=>h))].sort((h,m)=>l(h)-l(m)||d(m)-
d(h)).map(h=>{let m=o.filter(x=>x.rule===h),b=s.filter(x=>x.findings.some($=>$.rule===h)).length;return[String(m.length),h,Sn(m).join(", "),`in ${T(b,"file")}`]}),
c=Math.max(0,...u.map(([h=""])=>h.length));return[...$n(u.map(([h="",...m])=>[h.padStart(c),...m]),n).flat(),...t?[]:[i(En(r))]].map(h=>`${h}
`).join("")}a(Qr,"renderStatistics");var Xr=["text","json","github","sarif","rdjson","gitlab-code-quality","gitlab-sast","checkstyle","junit","markdown","html","statistics"];function Zr(r,e,{version:t,
now:n,color:i,quiet:s,width:o,verbose:l,links:d,hunks:f}){let u=f===void 0?{}:{hunks:f};switch(e){case"text":return vn(r,{color:i,quiet:s,width:o,verbose:l,links:d,
...u});case"json":return Pn(r,t);case"github":return Rn(r);case"sarif":return In(r,t);case"rdjson":return Jr(r,t);case"gitlab-code-quality":return Sr(r);case"gi\
tlab-sast":return Ar(r,t,n);case"checkstyle":return $r(r);case"junit":return Kr(r);case"markdown":return Fn(r);case"html":return Br(r,{version:t,...u});case"sta\
tistics":return Qr(r,{color:i,quiet:s,width:o});default:return e}}a(Zr,"render");function Rs(){return[ae("-f, --format <format>","how to report",Xr).default("text"),new y("-o, --output <file>","write the report to a file instead of standard \
output"),...be(),new y("--statistics","count the findings of each rule, as --format statistics does").conflicts("format"),new y("--color","colour, also when not\
 on a terminal"),new y("--no-color","no colour"),new y("-v, --verbose","how each finding happens, other rewrites, and how to ignore it (text)"),new y("-q, --qui\
et","only findings and errors: no summary, no notes")]}a(Rs,"runOptions");function be(){return[new y("-t, --target <name>","judge for this target (repeatable): \
a name, debian-13,bpftrace@newest, bpftrace@0.24,kernel@6.8, or host, this machine").argParser((r,e)=>[...e??[],r]),new y("-c, --config <file>","read this confi\
guration instead of .github/bpftrace-guard.yml"),new y("--policy <file>","the policy of an organisation, which the configuration may tighten but not loosen"),ae(
"--fail-on <severity>","end with status 1 from this severity on (default: error)",Ze),ae("--min-confidence <level>","leave out findings that are less sure",Xt).
default("possible"),ti("--select <rule>","tell of these rules only, and of what is not judged",ze),ti("--ignore <rule>","leave out these rules",ri)]}a(be,"judgi\
ngOptions");function Md(){return[ae("--diff-filter <which>","which findings the change answers for; the others are counted",un).default("added")]}a(Md,"reviewOp\
tions");function Ld(){return[ae("-k, --kind <kind>","apply rewrites of this kind only",Yn),new y("-n, --dry-run","write nothing: print a patch that git apply ta\
kes, and the report on standard error")]}a(Ld,"fixOptions");function Nd(){let r=Ze.filter(e=>e!=="never");return[new y("--force","start bpftrace whatever was fo\
und"),new y("--bpftrace <program>","start this bpftrace instead of the one on PATH"),new y("--config <file>","read this configuration instead of .github/bpftrac\
e-guard.yml"),ae("--fail-on <severity>","stop at findings from this severity on; errors always stop",r),...be().filter(e=>e.attributeName()==="minConfidence")]}
a(Nd,"guardedRunOptions");function Vd(){let r=["target","policy","failOn","minConfidence","color","quiet"];return[ei("--org <name>","all repositories of an orga\
nisation or a person (repeatable)"),new y("--list <file>","the repositories that a file names, one on a line; - for standard input"),ei("--exclude <pattern>","l\
eave out repositories by OWNER/NAME, such as octo-org/old-* (repeatable)"),new y("--archived","with --org: archived repositories too"),new y("--forks","with --o\
rg: forks too"),new y("--part <i/n>","judge one of n parts: several machines share an audit").argParser(Fs),new y("--resume <file>","keep what was judged in thi\
s file, and go on where an earlier run stopped"),new y("--since <file>","the JSON of the last audit, to compare with"),new y("--merge","judge nothing: the argum\
ents are the JSON of parts, which become one report"),new y("--no-dismissals","do not look for dismissals in open pull requests"),new y("--longest-wait <seconds\
>","wait so long at most when GitHub asks for it").default(3600).argParser(ni),new y("--json <file>","write the report as JSON"),new y("--sarif <file>","write t\
he report as SARIF"),new y("--html <file>","write the report as a page"),...Rs().filter(e=>r.includes(e.attributeName()))]}a(Vd,"auditOptions");function ei(r,e){
return new y(r,e).argParser((t,n)=>[...n??[],t])}a(ei,"repeated");function Fs(r){let[,e=0,t=0]=(/^(\d{1,4})\/(\d{1,4})$/.exec(r)??[]).map(Number);if(e<1||e>t)throw new re(
"It is a part and how many there are, such as 2/8.");return{index:e,of:t}}a(Fs,"partOf");function ni(r){if(!/^\d{1,6}$/.test(r))throw new re("It is a whole numb\
er.");return Number(r)}a(ni,"wholeNumber");function Dd(){return[new y("-r, --reason <text>","why the findings are accepted, for example a ticket").makeOptionMandatory(),
new y("--until <day>","the last day on which they are accepted, such as 2030-01-31 (default: in 90 days)"),...be()]}a(Dd,"baselineOptions");function jd(){return[
new y("--stdio","as editors ask for it: there is no other way"),new y("--clientProcessId <pid>").hideHelp(),new y("--longest <seconds>","give up on a file that \
takes longer to judge").default(30).argParser(ni),...be().filter(r=>r.attributeName()!=="failOn")]}a(jd,"lspOptions");function Wd(){return be().filter(r=>r.attributeName()===
"target")}a(Wd,"mcpOptions");var ri=ze.filter(r=>!Ye.includes(r));function ii({select:r,ignore:e}){if(r===void 0&&e===void 0)return{};let t=r===void 0?[]:ri.filter(
n=>!r.includes(n));return{on:r??[],off:[...t,...e??[]]}}a(ii,"chosenRules");function ti(r,e,t){let n=a((i,s=[])=>{let o=i.split(",").map(l=>{let d=t.find(f=>f===
l.trim());if(d!==void 0)return d;throw Ye.includes(l.trim())?new re(`${l.trim()} cannot be left out: it is about a part that was not judged.`):new re(`The rules\
 are ${t.join(", ")}.${Ke(l.trim(),t)}`)});return[...s,...o]},"takes");return new y(r,`${e} (repeatable, or with commas)`).argParser(n)}a(ti,"rules");function ae(r,e,t){
return new y(r,e).choices(t).argParser(n=>{if(t.includes(n))return n;throw new re(`It is one of ${t.join(", ")}.${Ke(n,t)}`)})}a(ae,"choice");import{realpath as Js}from"node:fs/promises";import{lstat as Ps,readdir as Is,stat as oi}from"node:fs/promises";import N from"node:path";var Hs=16;async function ai(r,e,t){let n=[],i=[],s=new Set,o=new Set,l=new Set,d=[],f={known:new jn,scripts:new Set};for(let p of r){let h=p==="-"?"-":await le(
p);if(s.has(h))i.push(`${J(p)} is given twice; it is read once.`);else if(s.add(h),p==="-")n.push(await Gs(e));else for await(let m of Ls(p,{read:o,leftOut:l,large:d,
ignored:f,chosen:t}))n.push(m)}let u=[...l].filter(p=>!o.has(p)).length,c=[...f.scripts].filter(p=>!o.has(p)).length;return{scripts:n,notes:[...i,...Mn(u),...Ms(
c,f.known),...$e(d,Se)]}}a(ai,"readScripts");function Ms(r,{problem:e}){let t=r===1?"1 script that git ignores is":`${r} scripts that git ignores are`;return[...r===
0?[]:[`${t} left out. ${r===1?"Name it":"Name them"} to have ${r===1?"it":"them"} judged.`],...e===void 0?[]:[e]]}a(Ms,"ignoredNotes");async function*Ls(r,e){try{
if((await oi(await Ee(r))).isDirectory())yield*Ns(r,e);else if(e.chosen.ofNamed===!0)yield*li(N.dirname(r),Vs(r,e),e);else{let t=await le(r);if(!Vt(t,e.read))return;
let n=await ci(r,t);yield n.status==="readable"&&ve(r)&&!yn(r,n.text)?{...n,host:"named"}:n}}catch(t){yield Ue(r,t)}}a(Ls,"readPath");async function*Ns(r,e){let t=e.
leftOut.size;await e.ignored.known.addBelow(r),!(yield*li(r,di(r,e),e))&&e.leftOut.size===t&&(yield Us(r,"No bpftrace scripts in this folder (files named *.bt, \
or with a #! line that names bpftrace)."))}a(Ns,"readFolder");async function*li(r,e,t){let n=!1,i=await Re(await rt(r)),s=[];for await(let o of e){if("status"in
o)s.push(Promise.resolve(o));else if(o.host)s.push(qs(o.name,t));else{let{name:l}=o,d=await le(l);Fe(d,i)?s.push(Vt(d,t.read)?ci(l,d):Promise.resolve(Lt)):s.push(
Promise.resolve(Ws(l)))}s.length<Hs||((yield*si(s))&&(n=!0),s=[])}return(yield*si(s))||n}a(li,"readWalked");var Lt="read before";async function*si(r){let e=(await Promise.
all(r)).filter(t=>t!==void 0);return yield*e.filter(t=>t!==Lt),e.length>0}a(si,"settled");async function*di(r,e){let t;try{t=await Is(await Ee(r),{withFileTypes:!0})}catch(n){
yield Ue(r,n);return}t.sort((n,i)=>n.name<i.name?-1:1),t.some(({name:n})=>n===".git")&&await e.ignored.known.addBelow(r);for(let n of t){let i=N.join(r,n.name);
if(e.ignored.known.has(i)){n.isFile()&&E(i)&&e.ignored.scripts.add(await le(i));continue}if(n.isDirectory()){Bn.has(n.name)||(yield*di(i,e));continue}let s=await ui(
i,n,e);s!==void 0&&(yield s)}}a(di,"walk");async function*Vs(r,e){let t=await ui(r,await Ps(r),e);t!==void 0&&(yield t)}a(Vs,"walkFile");async function ui(r,e,t){
let n=e.isFile();if(!(n||(e.isSymbolicLink()?await js(r):E(r))))return;let s=Ds(r,t.chosen),o=E(r),l=n&&ce(r,s);if(l&&mn(r)!=="first line")return{name:r,host:l};
let d=o||n&&await Un(r)===!0;if(l&&!d)return{name:r,host:l};if(Te(s,d))return{name:r,host:!1};d&&t.leftOut.add(await le(r))}a(ui,"walkedFile");function Ds(r,{root:e,
choose:t}){let n=N.relative(e,N.resolve(r)).split(N.sep);return n[0]===".."||N.isAbsolute(n.join(N.sep))?"script":t(n.join("/"))}a(Ds,"choiceOf");async function js(r){
return Ee(r).then(t=>oi(t)).then(t=>t.isFile(),()=>E(r))}a(js,"leadsToScript");function Ws(r){return{status:"failed",path:J(r),error:"It is a symbolic link that\
 leads out of the repository. Name the file that it leads to, or keep it inside."}}a(Ws,"leadsOut");async function ci(r,e){try{return Nt(J(r),await he(e,A))}catch(t){
return Ue(r,t)}}a(ci,"readFile");async function qs(r,{read:e,large:t}){try{let n=await le(r),i=await he(n,A),s=X(r,i),o=s||fe(r,i);if(!o&&i.length>A&&ke(r,i)&&t.
push(J(r)),!o)return;if(!Vt(n,e))return Lt;let l=Nt(J(r),i);return s?l:l.status==="readable"?{...l,host:"found"}:l}catch(n){return Ue(r,n)}}a(qs,"readHost");async function Gs(r){
try{return Nt(r.name,await Bs(r.stream))}catch(e){return{status:"failed",path:r.name,error:`Standard input cannot be read (${z(e)}).`}}}a(Gs,"readStandardInput");
async function Bs(r){let e=[],t=0;for await(let n of r){let i=typeof n=="string"?Buffer.from(n):n;if(e.push(i),t+=i.length,t>A)break}return Buffer.concat(e)}a(Bs,
"readUpToLimit");function Nt(r,e){return{...Z(e),path:r}}a(Nt,"scriptOf");async function le(r){return Wn(r)?r:rt(r)}a(le,"identity");function Vt(r,e){return e.has(
r)?!1:(e.add(r),!0)}a(Vt,"first");function J(r){return me(N.normalize(r))}a(J,"shown");function Us(r,e){return{status:"skipped",path:J(r),error:e}}a(Us,"skipped");
function Ue(r,e){return{status:"failed",path:J(r),error:Ks(e)}}a(Ue,"failed");function Ks(r){let e=Gn(r);return e===q?"There is no such file or folder. Check th\
e path.":e===void 0?`It cannot be read (${z(r)}).`:`It cannot be read: ${e}.`}a(Ks,"reasonOf");async function zs(r,e,{env:t}){let{policy:n,target:i,failOn:s,minConfidence:o}=r;return{inputs:{from:"command line",targets:i,failOn:s,minConfidence:o,...ii(r)},
repository:await ot(e),organisation:n===void 0?void 0:await ot(await De(n)),host:await Qn(i,t)}}a(zs,"layersOf");async function Ys(r,e,t){return Ln(await zs(r,e,
{env:t}))}a(Ys,"readSettings");async function fi(r,e,t){let n=await Ys(r,e,t.env);for(let i of n.overruled)B("note",i,t);for(let i of n.mistakes)B("error",i,t);
return n}a(fi,"settingsOf");async function wu(r,e,t){let n=await St(e.config),i=await fi(e,n,t),{root:s,configuration:o}=await pi(n),l={stream:t.stdin,name:e.stdinFilename??
"<stdin>"},d={root:s,choose:i.choose,ofNamed:e.asFound===!0};return{...await ai(r.length===0?["."]:r,l,d),settings:i,root:s,configuration:o,tree:new nt(s)}}a(wu,
"openScripts");async function pi(r,e=process.cwd()){return r?.ok===!0?{root:r.root??process.cwd(),configuration:r.path}:{root:await Re(await Js(e)),configuration:void 0}}
a(pi,"placeOf");async function bu(r,e,t){let n=await St(e.config),i=await fi(e,n,t),{root:s,configuration:o}=await pi(n);return{scripts:[{status:"readable",path:Qs,
text:r}],notes:[],settings:i,root:s,configuration:o,tree:new nt(s)}}a(bu,"openProgram");var Qs="<program>";function hi(r,{env:e,stdout:t,version:n}){let i=r.output===
void 0&&t.isTTY===!0,s=er(r.color,e,i);return{version:n,now:new Date,color:s,quiet:r.quiet===!0,verbose:r.verbose===!0,links:s&&Zn(e,i),width:r.output===void 0?
Xn({stdout:t}):Ae}}a(hi,"styleOf");function xu(r,e){if(r.format!=="text"||r.statistics===!0||r.output!==void 0)return;let t=hi(r,e),n="";return i=>{mi(i,t.quiet,
e);let s=i.status==="skipped"?"":An(i,t);s!==""&&(e.stdout.write(`${n}${s}`),n=`
`)}}a(xu,"asTheyCome");function mi(r,e,t){r.status==="failed"&&B("error",`${r.path}: ${r.error}`,t),r.status==="skipped"&&!e&&B("note",`${r.path}: ${r.error}`,t)}
a(mi,"sayUnjudged");async function _u({targets:r,files:e,fixed:t,notes:n,hunks:i,told:s=!1},o,l,d){let f={...hi(l,d),...i===void 0?{}:{hunks:i}},u=Nn(o);if(!s)for(let x of e)
mi(x,f.quiet,d);if(!f.quiet)for(let x of[...u,...n])B("note",x,d);let c={targets:r,files:e,notes:u,...t===void 0?{}:{fixed:t}},p=l.statistics===!0?"statistics":
l.format,h=s?Tn(c,f):Zr(c,p,f);if(!await Xs(h,l,d)||o.mistakes.length>0)return ge.wrongUse;let b=F(e).flatMap(x=>x.findings);return _e(b)?ge.notJudged:Vn(b,o)?ge.
findings:ge.clean}a(_u,"tell");async function Xs(r,{output:e},t){if(e===void 0)return t.stdout.write(r),!0;let n=await Kn(e,r);return n===void 0?!0:(B("error",`\
The report cannot be written to ${e} (${n}). Name a file in a folder that exists.`,t),!1)}a(Xs,"write");export{xo as a,Oo as b,Co as c,ko as d,O as e,se as f,Tt as g,Wr as h,Gr as i,Ve as j,Ko as k,Jo as l,St as m,la as n,De as o,da as p,ge as q,B as r,Xn as s,er as t,
ai as u,Rs as v,Md as w,Ld as x,Nd as y,Vd as z,Dd as A,jd as B,Wd as C,zs as D,Ys as E,fi as F,wu as G,pi as H,bu as I,Qs as J,hi as K,xu as L,_u as M};
