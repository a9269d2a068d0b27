import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as Oi,Aa as Ie,B as An,Ba as dt,Ca as he,Da as zn,Ea as ft,F as Ae,G as En,H as Tn,I as Rn,J as Pn,K as Fn,L as In,O as Hn,P as te,T as at,Wa as Jn,Y as Mn,
Z as Nn,Za as Yn,_ as ne,_a as Qn,aa as Ln,b as Ze,c as W,da as Ee,ea as Te,fa as Vn,ha as jn,ia as Dn,ja as Wn,ka as x,la as O,na as Gn,oa as qn,r as fn,ra as Bn,
s as pn,sa as q,va as Un,wa as lt,xa as Kn,y as mn,ya as Fe}from"./chunk-5JOJ42JR.js";import{A as et,C as Zt,E as en,Ea as hn,Fa as it,G as tn,J as xe,K as Q,
Ka as st,La as ue,Ma as gn,Na as yn,Oa as $e,Pa as wn,Qa as $,Sa as _n,Ua as T,Va as ot,Wa as P,Xa as X,Ya as xn,Za as Z,_ as sn,_a as On,a as Kt,bb as pe,da as rt,
db as $n,eb as Cn,fa as on,fb as Sn,g as Ye,ga as an,gb as vn,ha as ln,ib as ee,ja as dn,jb as G,ka as E,kb as kn,nb as Re,o as Qe,oa as Oe,p as zt,pa as un,pb as Pe,
qb as ut,rb as He,sb as ct,ta as cn,v as Qt,z as Xt}from"./chunk-7MFGGLYU.js";import{a as R,e as bn,l as ce,m as Ce,n as Se,o as ve,p as fe,q as ke}from"./chunk-3HH5L46E.js";
import{N as H,O as _e,P as Jt,S as M,U as Yt,b as be,c as I,ca as Xe,d as k,ha as Y,ma as tt,na as nt,oa as nn,pa as rn}from"./chunk-RZ27EBAR.js";import{f as Je}from"./chunk-B6BJ3YSN.js";
import{a,b as de,d as D,f as Ut}from"./chunk-H47UKSLI.js";var ge=D(ht=>{var Me=class extends Error{static{a(this,"CommanderError")}constructor(e,t,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},pt=class extends Me{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};ht.CommanderError=Me;ht.InvalidArgumentError=pt});var Ne=D(gt=>{var{InvalidArgumentError:Si}=ge(),mt=class{static{a(this,"Argument")}constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.
includes(t))throw new Si(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function vi(r){let e=r.name()+(r.variadic===!0?"...":"");return r.required?"<"+e+">":"["+e+"]"}a(vi,"humanR\
eadableArgName");gt.Argument=mt;gt.humanReadableArgName=vi});var bt=D(wt=>{var{humanReadableArgName:ki}=Ne(),yt=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let t=e.commands.filter(i=>!i.
_hidden),n=e._getHelpCommand();return n&&!n._hidden&&t.push(n),this.sortSubcommands&&t.sort((i,s)=>i.name().localeCompare(s.name())),t}compareOptions(e,t){let n=a(
i=>i.short?i.short.replace(/^-/,""):i.long.replace(/^--/,""),"getSortKey");return n(e).localeCompare(n(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),
n=e._getHelpOption();if(n&&!n.hidden){let i=n.short&&e._findOption(n.short),s=n.long&&e._findOption(n.long);!i&&!s?t.push(n):n.long&&!s?t.push(e.createOption(n.
long,n.description)):n.short&&!i&&t.push(e.createOption(n.short,n.description))}return this.sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let t=[];for(let n=e.parent;n;n=n.parent){let i=n.options.filter(s=>!s.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),
t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),e.registeredArguments.
find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(n=>ki(n)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
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
`)}};function tr(r){let e=/\x1b\[\d*(;\d*)*m/g;return r.replace(e,"")}a(tr,"stripColor");wt.Help=yt;wt.stripColor=tr});var $t=D(Ot=>{var{InvalidArgumentError:Ai}=ge(),_t=class{static{a(this,"Option")}constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes("\
<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let n=Ei(e);this.short=n.shortFlag,this.long=n.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.
parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let t=e;return typeof e=="string"&&(t={[e]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||!Array.
isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.includes(t))throw new Ai(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?nr(this.name().replace(/^no-/,"")):nr(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},xt=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),
t)}),this.negativeOptions.forEach((t,n)=>{this.positiveOptions.has(n)&&this.dualOptions.add(n)})}valueFromOption(e,t){let n=t.attributeName();if(!this.dualOptions.
has(n))return!0;let i=this.negativeOptions.get(n).presetArg,s=i!==void 0?i:!1;return t.negate===(s===e)}};function nr(r){return r.split("-").reduce((e,t)=>e+t[0].
toUpperCase()+t.slice(1))}a(nr,"camelcase");function Ei(r){let e,t,n=/^-[^-]$/,i=/^--[^-]/,s=r.split(/[ |,]+/).concat("guard");if(n.test(s[0])&&(e=s.shift()),i.
test(s[0])&&(t=s.shift()),!e&&n.test(s[0])&&(e=s.shift()),!e&&i.test(s[0])&&(e=t,t=s.shift()),s[0].startsWith("-")){let o=s[0],l=`option creation failed due to \
'${o}' in option flags '${r}'`;throw/^-[^-][^-]/.test(o)?new Error(`${l}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(o)?new Error(`${l}
- too many short flags`):i.test(o)?new Error(`${l}
- too many long flags`):new Error(`${l}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in '${r}'.`);return{shortFlag:e,longFlag:t}}
a(Ei,"splitOptionFlags");Ot.Option=_t;Ot.DualOptions=xt});var ir=D(rr=>{function Ti(r,e){if(Math.abs(r.length-e.length)>3)return Math.max(r.length,e.length);let t=[];for(let n=0;n<=r.length;n++)t[n]=[n];for(let n=0;n<=
e.length;n++)t[0][n]=n;for(let n=1;n<=e.length;n++)for(let i=1;i<=r.length;i++){let s=1;r[i-1]===e[n-1]?s=0:s=1,t[i][n]=Math.min(t[i-1][n]+1,t[i][n-1]+1,t[i-1][n-
1]+s),i>1&&n>1&&r[i-1]===e[n-2]&&r[i-2]===e[n-1]&&(t[i][n]=Math.min(t[i][n],t[i-2][n-2]+1))}return t[r.length][e.length]}a(Ti,"editDistance");function Ri(r,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let t=r.startsWith("--");t&&(r=r.slice(2),e=e.map(o=>o.slice(2)));let n=[],i=3,s=.4;return e.forEach(o=>{if(o.length<=
1)return;let l=Ti(r,o),d=Math.max(r.length,o.length);(d-l)/d>s&&(l<i?(i=l,n=[o]):l===i&&n.push(o))}),n.sort((o,l)=>o.localeCompare(l)),t&&(n=n.map(o=>`--${o}`)),
n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}a(Ri,"suggestSimilar");rr.suggestSimilar=Ri});var lr=D(At=>{var Pi=de("node:events").EventEmitter,Ct=de("node:child_process"),F=de("node:path"),Le=de("node:fs"),y=de("node:process"),{Argument:Fi,humanReadableArgName:Ii}=Ne(),
{CommanderError:St}=ge(),{Help:Hi,stripColor:Mi}=bt(),{Option:sr,DualOptions:Ni}=$t(),{suggestSimilar:or}=ir(),vt=class r extends Pi{static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(t=>y.stdout.write(t),"writeOut"),writeErr:a(t=>y.stderr.write(t),"writeErr"),outputError:a((t,n)=>n(t),"outputError"),getOutHelpWidth:a(()=>y.stdout.
isTTY?y.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>y.stderr.isTTY?y.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>kt()??(y.
stdout.isTTY&&y.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>kt()??(y.stderr.isTTY&&y.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(t=>Mi(
t),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,n){let i=t,s=n;typeof i=="object"&&i!==null&&(s=i,i=null),s=s||{};let[,o,l]=e.match(/([^ ]+) *(.*)/),
d=this.createCommand(o);return i&&(d.description(i),d._executableHandler=!0),s.isDefault&&(this._defaultCommandName=d._name),d._hidden=!!(s.noHelp||s.hidden),d.
_executableFile=s.executableFile||null,l&&d.arguments(l),this._registerCommand(d),d.parent=this,d.copyInheritedSettings(this),i?this:d}createCommand(e){return new r(
e)}createHelp(){return Object.assign(new Hi,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){return new Fi(e,t)}argument(e,t,n,i){let s=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,n){this._exitCallback&&this._exitCallback(new St(
e,t,n)),y.exit(e)}action(e){let t=a(n=>{let i=this.registeredArguments.length,s=n.slice(0,i);return this._storeOptionsAsProperties?s[i]=this:s[i]=this.opts(),s.
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
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(t=t||{},e===void 0&&t.from===void 0){y.versions?.electron&&(t.from="\
electron");let i=y.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=y.argv),this.rawArgs=
e.slice();let n;switch(t.from){case void 0:case"node":this._scriptPath=e[1],n=e.slice(2);break;case"electron":y.defaultApp?(this._scriptPath=e[1],n=e.slice(2)):
n=e.slice(1);break;case"user":n=e.slice(0);break;case"eval":n=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",n}parse(e,t){this._prepareForParse();let n=this._prepareUserArgs(
e,t);return this._parseCommand([],n),this}async parseAsync(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return await this._parseCommand([],n),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,n){
if(Le.existsSync(e))return;let i=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",s=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(s)}_executeSubCommand(e,t){t=t.slice();let n=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function s(u,c){let p=F.resolve(u,c);if(Le.existsSync(
p))return p;if(i.includes(F.extname(c)))return;let h=i.find(m=>Le.existsSync(`${p}${m}`));if(h)return`${p}${h}`}a(s,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,l=this._executableDir||"";if(this._scriptPath){let u;try{u=Le.realpathSync(
this._scriptPath)}catch{u=this._scriptPath}l=F.resolve(F.dirname(u),l)}if(l){let u=s(l,o);if(!u&&!e._executableFile&&this._scriptPath){let c=F.basename(this._scriptPath,
F.extname(this._scriptPath));c!==this._name&&(u=s(l,`${c}-${e._name}`))}o=u||o}n=i.includes(F.extname(o));let d;y.platform!=="win32"?n?(t.unshift(o),t=ar(y.execArgv).
concat(t),d=Ct.spawn(y.argv[0],t,{stdio:"inherit"})):d=Ct.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,l,e._name),t.unshift(o),t=ar(y.execArgv).
concat(t),d=Ct.spawn(y.execPath,t,{stdio:"inherit"})),d.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(c=>{y.on(c,()=>{d.killed===!1&&d.exitCode===
null&&d.kill(c)})});let f=this._exitCallback;d.on("close",u=>{u=u??1,f?f(new St(u,"commander.executeSubCommandAsync","(close)")):y.exit(u)}),d.on("error",u=>{if(u.
code==="ENOENT")this._checkForMissingExecutable(o,l,e._name);else if(u.code==="EACCES")throw new Error(`'${o}' not executable`);if(!f)y.exit(1);else{let c=new St(
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
e.envVar in y.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,y.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Ni(this.options),t=a(n=>this.
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
void 0){if(this._usage)return this._usage;let t=this.registeredArguments.map(n=>Ii(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=F.basename(e,F.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
this.outputHelp(e);let t=Number(y.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp)")}addHelpText(e,t){let n=[
"beforeAll","before","after","afterAll"];if(!n.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let i=`${e}Help`;return this.on(i,s=>{let o;typeof t=="function"?o=t({error:s.error,command:s.command}):o=t,o&&s.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function ar(r){return r.map(e=>{if(!e.startsWith("--inspect"))return e;let t,n="127.0.0.1",i="9229",s;return(s=e.match(/^(--inspect(-brk)?)$/))!==null?t=s[1]:(s=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=s[1],/^\d+$/.test(s[3])?i=s[3]:n=s[3]):(s=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(t=s[1],n=s[3],i=s[4]),t&&i!=="0"?`${t}=${n}:${parseInt(i)+1}`:e})}a(ar,"incrementNodeInspectorPort");function kt(){if(y.env.NO_COLOR||y.env.FORCE_COLOR==="0"||
y.env.FORCE_COLOR==="false")return!1;if(y.env.FORCE_COLOR||y.env.CLICOLOR_FORCE!==void 0)return!0}a(kt,"useColor");At.Command=vt;At.useColor=kt});var fr=D(v=>{var{Argument:dr}=Ne(),{Command:Et}=lr(),{CommanderError:Li,InvalidArgumentError:ur}=ge(),{Help:Vi}=bt(),{Option:cr}=$t();v.program=new Et;v.createCommand=
r=>new Et(r);v.createOption=(r,e)=>new cr(r,e);v.createArgument=(r,e)=>new dr(r,e);v.Command=Et;v.Option=cr;v.Argument=dr;v.Help=Vi;v.CommanderError=Li;v.InvalidArgumentError=
ur;v.InvalidOptionArgumentError=ur});var me={clean:0,findings:1,wrongUse:2,notJudged:3};function B(r,e,{stderr:t}){t.write(`bpftrace-guard: ${r}: ${An(e)}
`)}a(B,"say");var $i=40;function Xn({stdout:r}){let{isTTY:e,columns:t}=r;return e===!0&&t?Math.max($i,t):Ae}a(Xn,"widthOf");var Ci=[{variable:"TERM_PROGRAM",value:/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/},
{variable:"TERM",value:/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/},{variable:"VTE_VERSION",value:/^(?:[5-9]\d{3}|\d{5,})$/},{variable:"WT_SESSION",value:/./},
{variable:"KONSOLE_VERSION",value:/^(?:2[0-9]|[3-9]\d)\d{4}$/}];function Zn(r,e){let{FORCE_HYPERLINK:t}=r;return t?t!=="0"&&t!=="false":!e||r.CI||r.TERM==="dumb"?
!1:Ci.some(({variable:n,value:i})=>i.test(r[n]??""))}a(Zn,"takesLinks");function er(r,e,t){return r!==void 0?r:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&
e.FORCE_COLOR!=="false":t&&e.TERM!=="dumb"}a(er,"wantsColor");var pr=Ut(fr(),1),{program:No,createCommand:Lo,createArgument:Vo,createOption:jo,CommanderError:Do,InvalidArgumentError:re,InvalidOptionArgumentError:Wo,Command:Go,
Argument:qo,Option:g,Help:Bo}=pr.default;import{realpath as _r,stat as Yi}from"node:fs/promises";import U from"node:path";async function ie(r,e){let t=new Map;for await(let{id:n,bytes:i}of mr(r,e))i!==void 0&&t.set(n,i);return t}a(ie,"readBlobs");async function hr(r,e){let t=new Map;
for await(let{id:n,bytes:i}of mr(r,e))t.set(n,i===void 0?await Ve(n,e):Buffer.from(i.subarray(0,ot)));return t}a(hr,"readBlobStarts");async function*mr(r,e){if(r.
length===0)return;let t=(await O(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,{input:`${r.join(`
`)}
`})).toString("utf8").split(`
`).map(o=>o.split(" ")),n=t.find(([,o])=>o==="missing");if(n!==void 0)throw new x(`The repository lacks the object ${n[0]}. In a partial clone, run "git fetch -\
-refetch --no-filter", else "git fsck".`);let i=t.flatMap(([o="",l])=>o===""?[]:[{id:o,size:Number(l)}]);for(let{id:o,size:l}of i)l>T&&(yield{id:o,bytes:void 0});
let s=i.filter(({size:o})=>o<=T);for(let o of ji(s)){let l=await O(["cat-file","--batch"],e,{input:`${o.join(`
`)}
`}),d=0;for(let f of o){let u=l.indexOf(`
`,d),c=Number(/^[0-9a-f]+ blob (\d+)$/.exec(l.toString("latin1",d,u))?.[1]);if(u===-1||Number.isNaN(c))throw new x(`git cannot read the object ${f}. Run "git fs\
ck".`);yield{id:f,bytes:l.subarray(u+1,u+1+c)},d=u+1+c+1}}}a(mr,"eachBlob");function*ji(r){let e=[],t=0;for(let{id:n,size:i}of r)e.length>0&&t+i>Di&&(yield e,e=
[],t=0),e.push(n),t+=i;e.length>0&&(yield e)}a(ji,"portionsOf");var Di=16*1024*1024;function Ve(r,e,t=ot){return O(["cat-file","blob",r],e,{most:t})}a(Ve,"readB\
lobStart");var je=class{static{a(this,"BlobQueue")}#t;#e=[];constructor(e){this.#t=e}read(e){return new Promise((t,n)=>{this.#e.push({id:e,done:t,failed:n}),this.#e.length===
1&&setImmediate(()=>this.#n())})}async#n(){let e=this.#e;this.#e=[];try{let t=await this.#t([...new Set(e.map(({id:n})=>n))]);for(let{id:n,done:i}of e)i(t.get(n))}catch(t){
for(let{failed:n}of e)n(t)}}},De=class{static{a(this,"CommitTree")}#t;#e;#n;#i;#s;constructor(e,t){this.#t=e,this.#e=t,this.#i=new je(n=>ie(n,t)),this.#s=new je(
n=>hr(n,t))}async look(e){try{return await this.#o(e)}catch(t){if(t instanceof x)return{...$(`git: ${t.message}`),failed:!0};throw t}}async#o(e){if($n(e))return $(
gn);let{files:t,folders:n}=await this.#r(),i=e;for(let s=0;s<=Cn;s++){let o=n.get(i);if(o!==void 0)return{kind:"folder",names:o};let l=t.get(i);if(l===void 0)return $(
i===e?ue:vn(i));if(l.mode===G)return $(wn);let d=await this.#i.read(l.id);if(l.mode!==ee){let u=On(d===void 0?pe():Z(d));return u.kind==="text"&&i!==e?{...u,at:i}:
u}let f=d===void 0?void 0:Sn(i,d.toString("utf8"));if(f===void 0)return $(yn);i=f}return $($e)}async fromRoot(e){return e}async list(){try{let{files:e}=await this.#r();
return kn([...e].map(([t,{mode:n}])=>({path:t,mode:n})))}catch(e){if(e instanceof x)return{message:e.message};throw e}}async runsBpftrace(e){try{let t=(await this.#r()).
files.get(e),n=t===void 0?void 0:await this.#s.read(t.id);return n!==void 0&&X(e,n)}catch(t){if(t instanceof x)return;throw t}}#r(){return this.#n??=this.#a(),this.#n}async#a(){
let e=await O(["ls-tree","-r","-z","--full-tree",this.#t],this.#e),t=new Map,n=new Map;for(let i of e.toString("utf8").split("\0")){let[,s,o,l]=/^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.
exec(i)??[];if(s===void 0||o===void 0||l===void 0)continue;t.set(l,{mode:s,id:o});let d=l.split("/"),f=d.pop()??"";for(let u=d.length;u>0;u--){let c=d.slice(0,u).
join("/"),p=n.get(c),h=p??[];if(p===void 0&&n.set(c,h),u===d.length&&s!==G&&h.push(f),p!==void 0)break}}return{files:t,folders:n}}};async function ha(r,e){let{base:t,head:n}=qi(r),i=await gr(t,e),s=await gr(n,e),o=await Ki(r,i,s,e);return{baseSha:i,headSha:s,mergeBase:o}}a(ha,"resolveRange");
async function ma({headSha:r,mergeBase:e},t,n=Ee){let{files:i,...s}=await zi(e,r,t);return{...await Ji(i,t,n,new De(r,t)),...s,unnamed:Wi(i,t)}}a(ma,"readGitCha\
nge");function Wi(r,e){let t=r.filter(({path:i,mode:s})=>s!==ee&&s!==G&&!P(i)),n=a(i=>({...i.previousPath===void 0?{}:{previousPath:i.previousPath},mayBeScript:_n(
i.path)==="unknown"&&!ke(i.path),hunks:a(async()=>br(i,await Gi(i.newBlob,e),e),"hunks")}),"shown");return new Map(t.map(i=>[i.path,n(i)]))}a(Wi,"unnamedAmong");
async function Gi(r,e){let t=(await ie([r],e)).get(r);return t===void 0?"":new TextDecoder().decode(t)}a(Gi,"textOf");async function Rt(r,e,t){let n=(await O(["\
ls-tree","-z","--full-tree",r,"--",e],t)).toString("utf8");if(n==="")return;let i=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(n)?.[1];if(i===void 0)throw new x(`${e}\
 is not a regular file at ${r}. Make it one.`);let s=(await ie([i],t)).get(i);if(s===void 0)throw new x(`${e} is too large at ${r}.`);return new TextDecoder("ut\
f-8",{ignoreBOM:!0}).decode(s)}a(Rt,"readAtCommit");function qi(r){let e=/\.{2,3}/.exec(r);if(e===null)throw new x(`"${r}" is not a range. Write it as BASE..HEA\
D, for example main..HEAD.`);let t=r.slice(0,e.index)||"HEAD",n=r.slice(e.index+e[0].length)||"HEAD";return{base:t,head:n}}a(qi,"splitRange");async function gr(r,e){
if(r.startsWith("-"))throw new x(`"${r}" is not a commit: a name cannot start with "-".`);if(await O(["rev-parse","--git-dir"],e).catch(n=>{if(!(n instanceof x&&
n.status===128))throw n})===void 0)throw new x("This folder is in no git repository that git may read. Run the command inside one; name a bare one by GIT_DIR.");
try{return(await O(["rev-parse","--verify","--quiet","--end-of-options",`${r}^{commit}`],e)).toString("utf8").trim()}catch(n){throw!(n instanceof x)||n.status===
void 0?n:new x(`The repository has no commit "${r}". ${await Bi(r,e)}`)}}a(gr,"commit");var Tt=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;async function Bi(r,e){let t=await yr(
e);if(t===void 0||!Tt.test(t))return"Check the name.";let n=r.startsWith(`${t}/`)?r.slice(t.length+1):void 0;if(n===void 0&&await Ui(`refs/remotes/${t}/${r}`,e))
return`Write "${t}/${r}", which it has.`;let i=`git fetch ${await wr(e)?"--unshallow ":""}`;if(n!==void 0&&Tt.test(n))return`Check the name. If ${t} has this br\
anch, fetch it: ${i}${t} +refs/heads/${n}:refs/remotes/${r}`;let s=`Check the name. If ${t} has it, fetch what this clone left out: ${i}--tags ${t} '+refs/heads\
/*:refs/remotes/${t}/*'`;return Tt.test(r)&&!/^[0-9a-f]{4,64}$/.test(r)?`${s}. If it is a branch, write "${t}/${r}".`:s}a(Bi,"remedyFor");async function yr(r){let e=(await O(
["remote"],r)).toString("utf8").trim().split(`
`);return e.includes("origin")?"origin":e[0]||void 0}a(yr,"remoteOf");async function Ui(r,e){try{return await O(["rev-parse","--verify","--quiet","--end-of-opti\
ons",`${r}^{commit}`],e),!0}catch(t){if(t instanceof x&&t.status===1)return!1;throw t}}a(Ui,"has");async function wr(r){return(await O(["rev-parse","--is-shallo\
w-repository"],r)).toString("utf8").trim()==="true"}a(wr,"isShallow");async function Ki(r,e,t,n){try{return(await O(["merge-base",e,t],n)).toString("utf8").trim()}catch(i){
if(!(i instanceof x)||i.status!==1)throw i;let s=await wr(n)?await yr(n):void 0,o=s===void 0?"Their histories have nothing in common.":`Fetch it first: git fetc\
h --unshallow ${s}`;throw new x(`The two sides of ${r} have no common ancestor here. ${o}`)}}a(Ki,"commonAncestor");async function zi(r,e,t){let i=(await O(["di\
ff-tree","-r","--raw","-z","-M","-l1000","--no-abbrev","--no-relative",r,e],t)).toString("utf8").split("\0"),s=[],o=[],l=new Map;for(let d=0;d<i.length;){let f=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.
exec(i[d]??"");if(f===null)break;let[,u,c="",p="",h="",m]=f,b=m==="R",_=b?i[d+1]:void 0,C=i[d+(b?2:1)]??"";d+=b?3:2,o.push(C),(b||m==="D")&&l.set(_??C,C),m!=="D"&&
s.push({path:C,mode:c,newBlob:h,...u==="000000"?{}:{oldBlob:p},..._===void 0?{}:{previousPath:_}})}return{files:s,changedPaths:o,removed:l}}a(zi,"listFiles");async function Ji(r,e,t,n){
let i=r.filter(({mode:f})=>f!==ee&&f!==G),s=await ie([...new Set(i.map(({newBlob:f})=>f))],e),o=[],l=[],d=0;for(let f of r){let{path:u,previousPath:c,newBlob:p,
mode:h}=f;if(h===G)continue;let m=h===ee,b=s.get(p),_=b??(m||P(u)?Buffer.of():await Ve(p,e)),C=P(u)||X(u,_),V=t(u),le=!C&&b!==void 0&&ce(u,V);if(le?!fe(u,b):!Te(
V,C)){C?d++:b===void 0&&!m&&ce(u,V)&&Ce(u,_)&&(fe(u,await Ve(p,e,T))?o.push({...pe(),path:u}):l.push(u));continue}if(m){o.push(await Yn(u,t,n));continue}let j=b===
void 0?pe():Z(b);if(j.status!=="readable")o.push({...j,path:u});else{let Bt=await br(f,j.text,e),xi={...c===void 0?{}:{previousPath:c},...le?{host:"found"}:{}};
o.push({...j,path:u,...xi,hunks:Bt})}}return{scripts:o,leftOut:d,notes:Se(l,ve)}}a(Ji,"readScripts");async function br({oldBlob:r,newBlob:e},t,n){if(r===e)return[];
if(r===void 0){let s=t.split(`
`).length-(t.endsWith(`
`)?1:0);return[{newStart:1,newLines:s,added:Array.from({length:s},(o,l)=>l+1)}]}let i=await O(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--inte\
r-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",r,e]),n);return Jn(i.toString("utf8"))}a(br,"readHun\
ks");var xr=new Set(["ENOENT","ENOTDIR"]);async function Pt(r,e=process.cwd()){return r===void 0?Qi(e):We(r)}a(Pt,"configurationOnDisk");async function Ea(r){return(await $r(
r)).flatMap(t=>[...He,".git"].map(n=>U.join(t,n)))}a(Ea,"configurationPlaces");async function Qi(r){for(let e of await $r(r)){let t=[];for(let s of He){let o=U.
join(e,s);await Cr(o)&&t.push(U.relative(process.cwd(),o))}let[n,...i]=t;if(i.length>0)return{ok:!1,message:ct(t.map(he))};if(n!==void 0)return We(n,e)}}a(Qi,"f\
indConfiguration");async function We(r,e=process.cwd()){let t=he(r);try{let n=Or(await q(r,Ft(ut)),ut);return{ok:!0,path:t,text:n,root:e,beside:Xi(e)}}catch(n){
let i=k(n)==="ENOENT"?"there is no such file. Check the path":es(n);return{ok:!1,message:`The configuration ${t} cannot be read: ${i}.`}}}a(We,"readConfiguratio\
nFile");async function Ta(r){try{let e=[];for(let t of He){let n=await Rt(r,t,process.cwd()),i=`${r.slice(0,12)}:${t}`;n!==void 0&&e.push({ok:!0,path:i,text:n,beside:Zi(
r)})}return e.length<2?e[0]:{ok:!1,message:ct(e.flatMap(t=>t.ok?[t.path]:[]))}}catch(e){if(e instanceof x)return{ok:!1,message:`The configuration cannot be read\
: ${e.message}`};throw e}}a(Ta,"configurationAtCommit");function Xi(r){return async e=>{try{let t=await _r(r),n=await _r(U.join(t,e));return Ie(n,t)?{kind:"text",
text:Or(await Bn(n,Ft(it)),it)}:$("it leads out of the folder that the configuration is for")}catch(t){return t instanceof Re?$(t.message):xr.has(k(t))?$(ue):$(
t instanceof TypeError?"it is not UTF-8":`it cannot be read (${I(t)})`)}}}a(Xi,"besideOnDisk");function Zi(r){return async e=>{try{let t=await Rt(r,e,process.cwd());
return t===void 0?$(`${ue} at ${r.slice(0,12)}`):{kind:"text",text:t}}catch(t){if(t instanceof x)return $(t.message.replace(/\.$/,""));throw t}}}a(Zi,"besideAtC\
ommit");function Ft(r){return r*3}a(Ft,"bytesFor");function Or(r,e){return new TextDecoder("utf-8",{fatal:r.length<=Ft(e)}).decode(r)}a(Or,"startOf");async function $r(r){
let e=[];for(let t=r;;t=U.dirname(t)){if(e.push(t),await Cr(U.join(t,".git")))return e;if(t===U.dirname(t))return[r]}}a($r,"foldersUpToRoot");async function Cr(r){
return Yi(r).then(()=>!0,e=>!xr.has(k(e)))}a(Cr,"exists");function es(r){return r instanceof TypeError?"it is not UTF-8":I(r)}a(es,"reasonOf");var ts={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;"};function It(r){let e=M(r).replace(/[\ufffe\uffff]/g,t=>`[${Yt(t)}]`).
replace(/[&<>"'\t\n]/g,t=>ts[t]??t);return Oe(e,"&#91;")}a(It,"xmlText");function N(r){return Object.entries(r).flatMap(([e,t])=>t===void 0?[]:[` ${e}="${It(String(
t))}"`]).join("")}a(N,"xmlAttributes");var ns={error:"error",warning:"warning",note:"info"};function Sr({files:r}){return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...r.flatMap(
t=>{let n=rs(t);return n.length===0?[]:[`  <file${N({name:t.path})}>`,...n,"  </file>"]}),"</checkstyle>",""].join(`
`)}a(Sr,"renderCheckstyle");function rs(r){if(r.status==="skipped")return[];let e=new Y(r.text);return r.findings.map(t=>{let{span:n,severity:i,rule:s}=t,{line:o,
column:l}=e.position(n.start);return is({line:o,column:l,severity:ns[i],message:E(t),source:`bpftrace-guard.${s}`})})}a(rs,"errorsOf");function is(r){return`   \
 <error${N(r)}/>`}a(is,"element");import{createHash as ss}from"node:crypto";function Ge({file:r,fingerprint:e}){return ss("sha256").update(`${r.path}\0${e}`).digest("hex").slice(0,32)}a(Ge,"gitlabId");function qe(r){return r.replace(/^(?:\.\/)+/,
"")}a(qe,"gitlabPath");var os={error:"critical",warning:"major",note:"info"};function vr({files:r}){return ne(te(r).map(e=>{let{file:t,finding:n,lines:i}=e,{first:s,last:o}=W(n.span,i);
return{description:M(E(n)),check_name:n.rule,fingerprint:Ge(e),severity:n.rule==="not-judged"&&n.severity==="error"?"blocker":os[n.severity],location:{path:qe(t.
path),lines:{begin:s,end:o}}}}))}a(vr,"renderGitlabCodeQuality");var kr="15.0.2",as=`https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${kr}/dist/sast-report-format.json`,ls=1048576,ds={error:"Hig\
h",warning:"Medium",note:"Info"};function Ar(r,e,t){let n=te(r.files),i=t.toISOString().slice(0,19),s={id:"bpftrace-guard",name:"bpftrace-guard",url:xe,version:e,
vendor:{name:"bpftrace-guard"}},o=n.filter(({finding:d})=>_e([d])),l=[...o.map(({file:d,finding:f})=>({level:"fatal",value:M(`${d.path}: ${E(f)}`)})),...(r.notes??
[]).map(d=>({level:"info",value:d}))];return ne({version:kr,schema:as,scan:{analyzer:s,scanner:s,type:"sast",start_time:i,end_time:i,status:o.length===0?"succes\
s":"failure",...l.length===0?{}:{messages:l}},vulnerabilities:n.map(d=>us(d,e))})}a(Ar,"renderGitlabSast");function us(r,e){let{file:t,finding:n,lines:i}=r,{rule:s,
severity:o,span:l}=n,{first:d,last:f}=W(l,i);return{id:Ge(r),name:sn.find(({id:u})=>u===s)?.summary??s,description:cn(dn(n)).slice(0,ls),severity:ds[o],location:{
file:qe(t.path),start_line:d,end_line:f},identifiers:[{type:"bpftrace_guard_rule",name:s,value:s,url:Q(s,e)}]}}a(us,"vulnerability");var cs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function w(r){let e=M(r.replace(/\r\n?/g,`
`)).replace(/[&<>"']/g,t=>cs[t]??"");return un(Oe(e,"&#91;"),"&#58;")}a(w,"html");function S(r){return`<code>${w(r)}</code>`}a(S,"code");function A(r){return fs(
r).map(e=>e.isCode?S(e.text):w(e.text)).join("")}a(A,"sentences");function fs(r){return r.split(/(`[^`\n]+`)/).map(e=>/^`[^`\n]+`$/.test(e)?{text:e.slice(1,-1),
isCode:!0}:{text:e,isCode:!1})}a(fs,"sentenceParts");function ye(r){return r.split(/\n+/).filter(e=>e.trim()!=="").map(e=>`<p>${A(e)}</p>`).join("")}a(ye,"parag\
raphs");var ps={className:"roomy",column:208,character:7.6,line:16,head:62,names:3,text:200,note:200},hs={className:"slim",column:82,character:6.7,line:14,head:80,names:5,
text:128,note:114};function Tr(r){return Er(r,ps)+Er(r,hs)}a(Tr,"sequenceDrawing");function Er({participants:r,events:e},t){let{className:n,column:i,head:s}=t,o=r.
length*i,l=a(m=>m*i+i/2,"center"),d=s+24,f=e.map(m=>{let{svg:b,height:_}=gs(m,d,{...t,center:l,width:o});return d+=_,b}),u=[0,d].flatMap(m=>r.map((b,_)=>ms(b,l(
_),m,t))),c=r.map((m,b)=>`<line class="life" x1="${l(b)}" x2="${l(b)}" y1="${s}" y2="${d}"/>`),p=e.map(m=>`${m.kind==="note"?r[m.over]:r[m.from]}: ${m.text}`),h=`\
viewBox="0 0 ${o} ${d+s}" width="${o}" height="${d+s}"`;return`<svg class="sequence ${n}" role="img" aria-label="${w(p.join(". "))}" ${h}>${[...c,...f,...u].join(
"")}</svg>`}a(Er,"drawing");function ms(r,e,t,{column:n,character:i,line:s,head:o,names:l}){let d=Math.round(n*.92),f=Mt(r,Math.floor((d-6)/i)),u=f.length>l?[...f.
slice(0,l-1),`${(f[l-1]??"").slice(0,-1)}…`]:f,c=t+o/2+4-(u.length-1)*s/2;return`${`<rect class="head" x="${e-d/2}" y="${t+1}" width="${d}" height="${o-2}" rx\
="3"/>`}<g class="name">${Ht(u,e,c,s)}</g>`}a(ms,"drawHead");function gs(r,e,t){let{center:n,width:i,character:s,line:o}=t;if(r.kind==="note"){let C=Mt(r.text,Math.
floor((t.note-8)/s)),V=t.note/2,le=Math.min(Math.max(n(r.over),V+1),i-V-1),j=C.length*o+12;return{svg:`<rect class="remark" x="${le-V}" y="${e-8}" width="${t.note}\
" height="${j}"/>`+Ht(C,le,e+8,o),height:j+20}}let[l,d]=[n(r.from),n(r.to)],f=Math.max(Math.abs(d-l)-8,t.text),u=Mt(r.text,Math.floor(f/s)),c=e+u.length*o,p=d>l?
1:-1,h=r.lost?d-8*p:d,m=r.lost?`<path class="cross" d="M${h-5} ${c-5}l10 10m0 -10l-10 10"/>`:`<path class="tip" d="M${h} ${c}l${-8*p} -4v8z"/>`,b=`<line class="\
arrow" x1="${l}" x2="${h}" y1="${c}" y2="${c}"/>`,_=Ht(u,(l+d)/2,e+8,o)+b+m;return{svg:`<g class="${r.lost?"lost":"taken"}">${_}</g>`,height:u.length*o+22}}a(gs,
"drawEvent");function Ht(r,e,t,n){return r.map((i,s)=>`<text x="${e}" y="${t+s*n}">${w(i)}</text>`).join("")}a(Ht,"textLines");function Mt(r,e){let t=[],n="";for(let i of r.
split(/(?<=[ :_])/).flatMap(s=>s.match(new RegExp(`.{1,${e}}`,"gsu"))??[]))n!==""&&(n+i.trimEnd()).length>e&&(t.push(n.trimEnd()),n=""),n+=i;return[...t,n.trimEnd()]}
a(Mt,"broken");var ys={added:"+",removed:"-",same:"",gap:""},Rr=3,ws=500;function Pr(r,e,t){let n=r.split(`
`);n.at(-1)===""&&n.pop();let i=new Set,o=(e??[]).reduce((c,{newLines:p,removed:h})=>c+p+(h?.length??0),0)<=ws?e??[]:[];for(let{newStart:c,newLines:p}of o)for(let h=0;h<
p;h++)i.add(c+h);for(let c of t)for(let p=c-Rr;p<=c+Rr;p++)i.add(p);let l=new Set((e??[]).flatMap(c=>c.added)),d=new Map;for(let c of o.flatMap(p=>p.removed??[]))
d.set(c.before,[...d.get(c.before)??[],c.text]);let f=[],u=0;for(let c=1;c<=n.length+1;c++){let p=d.get(c)??[],h=i.has(c)&&c<=n.length;if(!(!h&&p.length===0)){c>
u+1&&f.push({kind:"gap",text:`${R(c-u-1,"line")} not shown`});for(let m of p)f.push({kind:"removed",text:m});h&&f.push({kind:l.has(c)?"added":"same",line:c,text:n[c-
1]??""}),u=h?c:c-1}}return f.length>0&&u<n.length&&f.push({kind:"gap",text:`${R(n.length-u,"line")} not shown`}),f}a(Pr,"shownRows");function we(r,e,t=()=>""){let n=r.
map(({kind:i,line:s,text:o})=>{let l=`<td class="number">${s??""}</td><td class="mark">${ys[i]}</td><td class="source">${w(o)}</td>`,d=s===void 0?"":t(s),f=d===
""?"":`<tr class="place"><td colspan="3">${d}</td></tr>`;return`<tr class="${i}">${l}</tr>${f}`});return`<table class="lines" aria-label="${w(e)}"><tbody>${n.join(
`
`)}</tbody></table>`}a(we,"lineTable");var bs=2e3,Nt=200;function Lt(r,e){let t=Qt("a","b",r,e,void 0,void 0,{context:2,maxEditLength:bs});if(t===void 0)return[
{kind:"gap",text:"The edits are too many to show."}];let n=[];for(let{newStart:i,lines:s}of t.hunks){let o=i;n.length>0&&n.push({kind:"gap",text:"…"});for(let l of s){
let d=l.slice(1).replace(/\r$/,"");l.startsWith("-")?n.push({kind:"removed",text:d}):l.startsWith("\\")||n.push({kind:l.startsWith("+")?"added":"same",line:o++,
text:d})}}return n.length<=Nt?n:[...n.slice(0,Nt),{kind:"gap",text:`${n.length-Nt} more lines`}]}a(Lt,"patchRows");var Vt=6;function K(r){return r.length===0?"":`<ul class="chips">${r.map(e=>`<li>${w(e)}</li>`).join(" ")}</ul>`}a(K,"chips");function Fr(r){if(r.length<=Vt+1)return K(
r);let e=r.slice(Vt);return`${K(r.slice(0,Vt))} <details><summary>${e.length} more</summary>${K(e)}</details>`}a(Fr,"fewChips");function Ir(r,e,t="findings"){let n=r.
map(s=>`<th scope="col">${w(s)}</th>`).join(""),i=e.map(s=>`<tr>${s.map((l,d)=>`<td data-label="${w(r[d]??"")}">${l}</td>`).join("")}</tr>`);return`<table class\
="${t}"><thead><tr>${n}</tr></thead><tbody>${i.join(`
`)}</tbody></table>`}a(Ir,"cardTable");function Hr(r,e){return`<div class="scroll" role="region" tabindex="0" aria-label="${w(e)}">${r}</div>`}a(Hr,"wide");function Lr(r,e){let{finding:t}=r,{severity:n,rule:i,confidence:s}=t,o=ln(t),{more:l}=o;return[`<article class="finding ${n}" id="${e}" aria-label="${w(`${n}: ${i}`)}\
">`,`<h3><span class="${n}">${n}</span> ${S(i)} <span class="dim">confidence: ${s}</span></h3>`,ye(o.what),...Ze(r).flatMap(d=>d.place===o.elsewhere?`<p>${Vr(d)}\
</p>`:[]),Mr(r,o.remedy),xs(o),`<p><a href="${w(Q(i,Kt))}">About ${S(i)}</a></p>`,se(et(t.verdicts)?"How it hangs":"How it happens",Os(r,o)),se("What the fix co\
sts",ye(l.cost)),se(R(l.others.length,"other rewrite"),l.others.map(d=>Mr(r,d)).join("")),se("Tried and not offered",Be(l.tried.map(({what:d,why:f})=>A(`${d}: ${f}`)))),
_s(l.program),l.ignore===void 0?"":se("If it does not hold here",`<p>This line above it silences it:</p><p>${S(l.ignore)}</p>`),"</article>"].join(`
`)}a(Lr,"findingCard");function _s(r){return r===void 0?"":se(rt,`<div class="fix">${we(Lt(r.before,r.after),rt)}</div>`)}a(_s,"byHand");function se(r,e){return e===
""?"":`<details><summary>${r}</summary>${e}</details>`}a(se,"details");function Be(r,e){let t=e===void 0?"":` class="${e}"`;return r.length===0?"":`<ul${t}>${r.
map(n=>`<li>${n}</li>`).join("")}</ul>`}a(Be,"list");function Mr({file:r},{label:e,words:t,cost:n,leaves:i,fix:s}){if(t==="")return"";let o=[`<h4>${e}: ${A(t)}<\
/h4>`,n===""?"":`<p>Cost: ${A([n,...i].join(" "))}</p>`].join("");if(s===void 0)return o;let l=s.edits.flatMap(u=>u.path===void 0?[]:[en(u,r.path)]),d=l.length===
0?"":`<p>New file: ${l.map(S).join(", ")}</p>`;if(e!=="Fix")return o+d;let f=Lt(r.text,Zt(r.text,s.edits));return`${o}${d}<div class="fix">${we(f,"The fix as a \
diff")}</div>`}a(Mr,"remedySection");function xs({verdicts:r,sure:e}){return r.length===0?"":`<div class="line">${r.map(({verdict:n,words:i,count:s,names:o})=>`\
<span class="${n}">${i}</span>${w(s)}${o.length===0?"":` ${K(o)}`}`).join("; ")}. <span class="dim">${w(e)}</span></div>`}a(xs,"verdictLine");function Os(r,{more:e}){
let{finding:t}=r,{witness:n=[],verdicts:i,seen:s}=t,o=Ze(r).map(Vr);return[ye(e.how),n.length===0?"":$s(n,et(i)),Be(o),Cs(i),s===void 0?"":ye(Xt(s))].join("")}a(
Os,"howItGoes");function $s(r,e){return`<ol>${r.map(n=>`<li>${pn(n,e,S,A)}</li>`).join("")}</ol>${Hr(Tr(fn(r,e)),"Sequence diagram")}`}a($s,"steps");function Vr({
place:r,path:e,at:t}){return`${r.path===void 0?`line ${t.first}`:S(`${e}:${t.first}`)}: ${A(r.message)}`}a(Vr,"relatedWords");function Cs(r){let e=on(r).map(({verdict:t,
words:n,count:i,names:s,why:o,rows:l})=>{let d=`<span class="${t}">${n}</span>${i.trimEnd()}`;return l.length>0?d+Be(l.map(f=>K(f.names)+Nr(f.why))):`${d} ${K(s)}${Nr(
o)}`});return Be(e,"verdicts")}a(Cs,"reasons");function Nr(r){return r===""?"":`<div class="dim">${A(r)}</div>`}a(Nr,"reason");import{createHash as Ss}from"node:crypto";var jt=`
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
`;function jr(r,e){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${Ss("sha256").update(jt).digest("base64")}'; base-uri 'none'; form-ac\
tion 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${w(r)}</title>
<style>${jt}</style>
</head>
<body>
${e.filter(n=>n!=="").join(`
`)}
</body>
</html>
`}a(jr,"htmlPage");function Dr({targets:r,files:e,notes:t=[]},{hunks:n,notes:i=t,version:s}){let o=te(e),l=new Map(o.map((c,p)=>[c,`finding-${p+1}`])),d=a(c=>l.get(c)??"","idOf"),
f=H(e),u=[`<header><h1>bpftrace-guard: ${w(at({findings:o,files:e}))}</h1>${As(r)}</header>`,"<main>",...i.map(c=>`<p>${A(c)}</p>`),vs(e),o.length===0?"":ks(o,d),
...f.map(c=>Es(c,o,n,d)),"</main>",`<footer class="dim"><p>bpftrace-guard ${w(s)}</p></footer>`];return jr(`bpftrace-guard: ${at({findings:o,files:e})}`,u)}a(Dr,
"renderHtml");function vs(r){let e=r.flatMap(t=>t.status==="skipped"?[`<li>${S(t.path)} skipped: ${A(t.error)}</li>`]:[]);return e.length===0?"":`<section><h2>N\
ot analysed</h2><ul>${e.join("")}</ul></section>`}a(vs,"notAnalysed");function ks(r,e){let t=r.map(n=>{let{finding:i,file:s,lines:o}=n,l=an(i.verdicts).map(({verdict:f,
words:u,count:c,names:p})=>`<div><span class="${f}">${u}</span>${w(c)} ${Fr(p)}</div>`),d=`${s.path}:${o.position(i.span.start).line}`;return[`<span class="${i.
severity}">${i.severity}</span> ${S(i.rule)}`,w(i.confidence),`<a href="#${e(n)}">${w(d)}</a>`,l.join("")]});return`<section><h2>Findings</h2>${Ir(["Finding","C\
onfidence","Where","Verdicts"],t)}</section>`}a(ks,"summaryTable");function As(r){let e=r.map(({name:t,bpftrace:n,kernel:i,arch:s,paravirt:o})=>`<li>${S(t)}: bp\
ftrace ${w(n)}, Linux ${w(i)}, ${S(s)}${o?"":", no paravirtual spin locks"}</li>`);return`<details class="dim"><summary>Judged for ${R(r.length,"target")}</summ\
ary><ul>${e.join("")}</ul></details>`}a(As,"judgedTargets");function Es(r,e,t,n){let i=e.filter(u=>u.file===r),s=new Map(i.map(u=>[u,W(u.finding.span,u.lines).last])),
o=i.flatMap(({finding:u,lines:c})=>[u,...u.related.filter(({path:p})=>p===void 0)].flatMap(({span:p})=>{let h=W(p,c);return[h.first,h.last]})),l=Pr(r.text,t?.get(
r.path),o);if(l.length===0&&i.length===0)return"";let d=a(u=>i.filter(c=>s.get(c)===u).map(c=>Lr(c,n(c))).join(`
`),"below"),f=l.length===0?d(1):we(l,r.path,d);return`<section><h2>${w(r.path)}</h2><div class="file">${f}</div></section>`}a(Es,"fileSection");function Gr({files:r}){let e=r.map(n=>({file:n,cases:Ts(n)})),t=e.flatMap(({cases:n})=>n);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${N({name:"\
bpftrace-guard",...Wr(t)})}>`,...e.flatMap(({file:n,cases:i})=>[`  <testsuite${N({name:n.path,...Wr(i),skipped:Dt(i,"skipped")})}>`,...i.flatMap(({lines:s})=>s),
"  </testsuite>"]),"</testsuites>",""].join(`
`)}a(Gr,"renderJunit");function Wr(r){return{tests:r.length,failures:Dt(r,"failure"),errors:Dt(r,"error")}}a(Wr,"counts");function Dt(r,e){return r.filter(t=>t.
outcome===e).length}a(Dt,"count");function Ts(r){if(r.status==="skipped")return[Ue(r.path,"can be analysed","skipped",{attributes:{message:r.error}})];if(r.findings.
length===0)return[Ue(r.path,"no findings","passed")];let e=new Y(r.text);return r.findings.map(t=>{let{rule:n,span:i,severity:s}=t,o=E(t),{line:l,column:d}=e.position(
i.start),f=`${n} at ${l}:${d}`;if(s==="note")return Ue(r.path,f,"passed",{text:`${r.path}:${l}: ${o}`});let u=`${r.path}:${l}:${d}: ${o}`;return Ue(r.path,f,r.status===
"failed"?"error":"failure",{attributes:{message:o,type:s},text:u})})}a(Ts,"casesOf");function Ue(r,e,t,{attributes:n={},text:i=""}={}){let s=`    <testcase${N({
classname:r,name:e})}`,o=t==="passed"?"system-out":t;if(t==="passed"&&i==="")return{outcome:t,lines:[`${s}/>`]};let l=`      <${o}${N(n)}${i===""?"/>":`>${It(i)}\
</${o}>`}`;return{outcome:t,lines:[`${s}>`,l,"    </testcase>"]}}a(Ue,"caseOf");var Rs={error:"ERROR",warning:"WARNING",note:"INFO"};function qr({files:r},e){let t=H(r).flatMap(n=>{let i=Br(n.text);return n.findings.map(s=>Ps(s,n,i,e))});return ne(
{source:{name:"bpftrace-guard",url:xe},diagnostics:t})}a(qr,"renderRdjson");function Ps(r,e,t,n){let{rule:i,severity:s,span:o,related:l,fixes:d}=r,f=d.filter(u=>u.
safe&&!tn(u)).flatMap(u=>u.edits.length===1?u.edits:[]);return{message:E(r),location:{path:e.path,range:t(o)},severity:Rs[s],code:{value:i,url:Q(i,n)},...f.length===
0?{}:{suggestions:f.map(u=>({range:t(u.span),text:u.text}))},...l.length===0?{}:{relatedLocations:l.map(u=>{let{path:c,text:p}=Jt(e,u),h=u.path===void 0?t:Br(p);
return{message:u.message,location:{path:c,range:h(u.span)}}})}}}a(Ps,"diagnostic");function Br(r){let e=new Y(r),t=a(n=>{let{line:i,offset:s}=e.position(n);return{
line:i,column:Buffer.byteLength(r.slice(e.lineStart(i),s))+1}},"position");return({start:n,end:i})=>({start:t(n),end:t(i)})}a(Br,"placesIn");var Ur=Ut(Oi(),1);function Kr(r,{color:e,quiet:t,width:n}){let{bold:i}=Ur.default.createColors(e),s=H(r.files),o=s.flatMap(h=>h.findings),l=a(h=>Math.min(...o.filter(m=>m.rule===
h).map(({severity:m})=>nn.indexOf(m))),"worst"),d=a(h=>o.filter(m=>m.rule===h).length,"count"),u=[...new Set(o.map(({rule:h})=>h))].sort((h,m)=>l(h)-l(m)||d(m)-
d(h)).map(h=>{let m=o.filter(_=>_.rule===h),b=s.filter(_=>_.findings.some(C=>C.rule===h)).length;return[String(m.length),h,Tn(m).join(", "),`in ${R(b,"file")}`]}),
c=Math.max(0,...u.map(([h=""])=>h.length));return[...En(u.map(([h="",...m])=>[h.padStart(c),...m]),n).flat(),...t?[]:[i(In(r))]].map(h=>`${h}
`).join("")}a(Kr,"renderStatistics");var zr=["text","json","github","sarif","rdjson","gitlab-code-quality","gitlab-sast","checkstyle","junit","markdown","html","statistics"];function Jr(r,e,{version:t,
now:n,color:i,quiet:s,width:o,verbose:l,links:d,hunks:f}){let u=f===void 0?{}:{hunks:f};switch(e){case"text":return Rn(r,{color:i,quiet:s,width:o,verbose:l,links:d,
...u});case"json":return Nn(r,t);case"github":return Hn(r);case"sarif":return Ln(r,t);case"rdjson":return qr(r,t);case"gitlab-code-quality":return vr(r);case"gi\
tlab-sast":return Ar(r,t,n);case"checkstyle":return Sr(r);case"junit":return Gr(r);case"markdown":return Mn(r);case"html":return Dr(r,{version:t,...u});case"sta\
tistics":return Kr(r,{color:i,quiet:s,width:o});default:return e}}a(Jr,"render");function Fs(){return[oe("-f, --format <format>","how to report",zr).default("text"),new g("-o, --output <file>","write the report to a file instead of standard \
output"),...Ke(),new g("--statistics","count the findings of each rule, as --format statistics does").conflicts("format"),new g("--color","colour, also when not\
 on a terminal"),new g("--no-color","no colour"),new g("-v, --verbose","how each finding happens, other rewrites, and how to ignore it (text)"),new g("-q, --qui\
et","only findings and errors: no summary, no notes")]}a(Fs,"runOptions");function Ke(){return[new g("-t, --target <name>","judge for this target (repeatable): \
a name, debian-13,bpftrace@newest, bpftrace@0.24,kernel@6.8, or host, this machine").argParser((r,e)=>[...e??[],r]),new g("-c, --config <file>","read this confi\
guration instead of .github/bpftrace-guard.yml"),new g("--policy <file>","the policy of an organisation, which the configuration may tighten but not loosen"),oe(
"--fail-on <severity>","end with status 1 from this severity on (default: error)",st),oe("--min-confidence <level>","leave out findings that are less sure",rn).
default("possible"),Qr("--select <rule>","tell of these rules only, and of what is not judged",tt),Qr("--ignore <rule>","leave out these rules",Zr)]}a(Ke,"judgi\
ngOptions");function Qd(){return[oe("--diff-filter <which>","which findings the change answers for; the others are counted",mn).default("added")]}a(Qd,"reviewOp\
tions");function Xd(){return[oe("-k, --kind <kind>","apply rewrites of this kind only",Qn),new g("-n, --dry-run","write nothing: print a patch that git apply ta\
kes, and the report on standard error")]}a(Xd,"fixOptions");function Zd(){let r=st.filter(e=>e!=="never");return[new g("--force","start bpftrace whatever was fo\
und"),new g("--bpftrace <program>","start this bpftrace instead of the one on PATH"),new g("--config <file>","read this configuration instead of .github/bpftrac\
e-guard.yml"),oe("--fail-on <severity>","stop at findings from this severity on; errors always stop",r),...Ke().filter(e=>e.attributeName()==="minConfidence")]}
a(Zd,"guardedRunOptions");function eu(){let r=["target","policy","failOn","minConfidence","color","quiet"];return[Yr("--org <name>","all repositories of an orga\
nisation or a person (repeatable)"),new g("--list <file>","the repositories that a file names, one on a line; - for standard input"),Yr("--exclude <pattern>","l\
eave out repositories by OWNER/NAME, such as octo-org/old-* (repeatable)"),new g("--archived","with --org: archived repositories too"),new g("--forks","with --o\
rg: forks too"),new g("--part <i/n>","judge one of n parts: several machines share an audit").argParser(Is),new g("--resume <file>","keep what was judged in thi\
s file, and go on where an earlier run stopped"),new g("--since <file>","the JSON of the last audit, to compare with"),new g("--merge","judge nothing: the argum\
ents are the JSON of parts, which become one report"),new g("--no-dismissals","do not look for dismissals in open pull requests"),new g("--longest-wait <seconds\
>","wait so long at most when GitHub asks for it").default(3600).argParser(Xr),new g("--json <file>","write the report as JSON"),new g("--sarif <file>","write t\
he report as SARIF"),new g("--html <file>","write the report as a page"),...Fs().filter(e=>r.includes(e.attributeName()))]}a(eu,"auditOptions");function Yr(r,e){
return new g(r,e).argParser((t,n)=>[...n??[],t])}a(Yr,"repeated");function Is(r){let[,e=0,t=0]=(/^(\d{1,4})\/(\d{1,4})$/.exec(r)??[]).map(Number);if(e<1||e>t)throw new re(
"It is a part and how many there are, such as 2/8.");return{index:e,of:t}}a(Is,"partOf");function Xr(r){if(!/^\d{1,6}$/.test(r))throw new re("It is a whole numb\
er.");return Number(r)}a(Xr,"wholeNumber");function tu(){return[new g("-r, --reason <text>","why the findings are accepted, for example a ticket").makeOptionMandatory(),
new g("--until <day>","the last day on which they are accepted, such as 2030-01-31 (default: in 90 days)"),...Ke()]}a(tu,"baselineOptions");function nu(){return[
new g("--stdio","as editors ask for it: there is no other way"),new g("--clientProcessId <pid>").hideHelp(),new g("--longest <seconds>","give up on a file that \
takes longer to judge").default(30).argParser(Xr),...Ke().filter(r=>r.attributeName()!=="failOn")]}a(nu,"lspOptions");var Zr=tt.filter(r=>!nt.includes(r));function ei({
select:r,ignore:e}){if(r===void 0&&e===void 0)return{};let t=r===void 0?[]:Zr.filter(n=>!r.includes(n));return{on:r??[],off:[...t,...e??[]]}}a(ei,"chosenRules");
function Qr(r,e,t){let n=a((i,s=[])=>{let o=i.split(",").map(l=>{let d=t.find(f=>f===l.trim());if(d!==void 0)return d;throw nt.includes(l.trim())?new re(`${l.trim()}\
 cannot be left out: it is about a part that was not judged.`):new re(`The rules are ${t.join(", ")}.${Xe(l.trim(),t)}`)});return[...s,...o]},"takes");return new g(
r,`${e} (repeatable, or with commas)`).argParser(n)}a(Qr,"rules");function oe(r,e,t){return new g(r,e).choices(t).argParser(n=>{if(t.includes(n))return n;throw new re(
`It is one of ${t.join(", ")}.${Xe(n,t)}`)})}a(oe,"choice");import{realpath as go}from"node:fs/promises";import{spawn as Hs}from"node:child_process";import{machine as Ms,release as Ns}from"node:os";var z=class extends Error{static{a(this,"Failed")}},ti=6e4,Ls=64*1024;function ni(){return{platform:process.platform,arch:Ms(),release:Ns(),read:q,run:Vs}}a(ni,
"thisMachine");function Vs(r,e){return new Promise((t,n)=>{let i=Hs(r,[...e],{stdio:["ignore","pipe","ignore"],detached:!0}),s=[],o=0,l=a(f=>{clearTimeout(d),i.
stdout.destroy(),i.pid!==void 0&&js(i.pid),n(new z(f))},"end"),d=setTimeout(()=>l(`it did not end within ${ti/1e3} seconds`),ti);i.stdout.on("data",f=>{s.push(f),
o+=f.length,o>Ls&&l("it writes without end")}),i.on("error",f=>l(Ds(f))),i.on("close",(f,u)=>{clearTimeout(d),u!==null?n(new z(`it was ended by ${u}`)):f!==0?n(
new z(`it ended with status ${f}`)):t(Buffer.concat(s).toString("utf8"))})})}a(Vs,"run");function js(r){try{process.kill(-r,"SIGKILL")}catch(e){if(k(e)!=="ESRCH")
throw e}}a(js,"killGroup");function Ds(r){switch(k(r)){case"ENOENT":return"it is not installed, or not on PATH";case"EACCES":return"permission denied";default:return r.
message}}a(Ds,"whyNotStarted");var Ws=/^bpftrace v?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(-\d+-g[0-9a-f]+)?/m;async function ii(r,e){let t;try{t=await r.run(e,["--version"])}catch(d){if(!(d instanceof
z))throw d;return ri(`${e} does not say its version: ${d.message}`,r)}let[,n,i]=Ws.exec(t)??[];if(n===void 0)return ri(`${e} --version names no release`,r);let s=n.
split(".").length===2?`${n}.0`:n;if(i===void 0)return{version:s,assumed:[]};let o=Gs(s),l=`${e} is a build between two releases (${n}${i}); it is judged as ${s}\
.`;return{version:s,assumed:[{fact:"bpftrace",note:l,others:[{bpftrace:o}]}]}}a(ii,"findBpftrace");function Gs(r){let[e=0,t=0]=r.split(".").map(Number);return`${e}\
.${t+1}.0`}a(Gs,"lineAfter");async function ri(r,e){let t=await Us(e),n=Ye.find(({name:d})=>d===t),i=n?.bpftrace??Je.version,s=n===void 0?"the newest":`that of ${n.
name}`,o=`${r}. bpftrace ${i} is assumed, ${s}.`,l=qs.filter(d=>d!==i).map(d=>({bpftrace:d}));return{version:i,assumed:[{fact:"bpftrace",note:o,others:l}]}}a(ri,
"nearest");var qs=[...new Set([...Ye.map(({bpftrace:r})=>r),Je.version])],Bs=64*1024;async function Us(r){try{let e=(await r.read("/etc/os-release",Bs)).toString(
"utf8"),t=a(n=>new RegExp(`^${n}=["']?([\\w.-]+)["']?\\s*$`,"m").exec(e)?.[1],"value");return[t("ID"),t("VERSION_ID")].flatMap(n=>n??[]).join("-")}catch{return}}
a(Us,"nameOfDistribution");import{gunzipSync as Ks}from"node:zlib";var Wt=4*1024*1024;function si({release:r}){return["/proc/config.gz",`/boot/config-${r}`,`/lib/modules/${r}/config`,`/usr/lib/ostree-boot/config-${r}`]}a(si,"pl\
acesOf");async function oi(r){let e=[];for(let t of si(r))try{let n=await r.read(t,Wt);if(n.length>Wt)throw new Error("it is too large");let i=t.endsWith(".gz")?
Ks(n,{maxOutputLength:Wt}):n,s=zs(i.toString("latin1"));if(s.size>0)return s;e.push(`${t} names no option`)}catch(n){k(n)!=="ENOENT"&&e.push(`${t}: ${I(n)}`)}return e.
length>0?e.join("; "):`there is no ${si(r).slice(0,2).join(" and no ")}`}a(oi,"readConfiguration");function zs(r){return new Map([...r.matchAll(/^CONFIG_(\w+)=(.*)$/gm)].
map(([,e="",t=""])=>[e,t]))}a(zs,"optionsIn");var Js=128*1024*1024;async function ai({read:r}){try{let e=(await r("/proc/kallsyms",Js)).toString("latin1"),t=new Set(
[...e.matchAll(/^[0-9a-f]+ [tTwW] (\S+)/gm)].map(([,n=""])=>n));return t.size>0?t:"/proc/kallsyms names no function"}catch(e){return`/proc/kallsyms: ${I(e)}`}}a(
ai,"readSymbols");var Ys="BPFTRACE";function Qs(r){return r[Ys]||"bpftrace"}a(Qs,"bpftraceOf");async function di(r,e){return r?.some(zt)===!0?Xs(ni(),Qs(e)):void 0}a(di,"hostFor");
var li={x86_64:"x86_64",aarch64:"arm64"};async function Xs(r,e){let{platform:t,arch:n,release:i}=r,s="Name another machine, such as --target debian-13.";if(t!==
"linux")throw new be("usage",`The target ${Qe} is a machine with Linux; this is ${t}. ${s}`);let o=Object.hasOwn(li,n)?li[n]:void 0;if(o===void 0)throw new be("\
usage",`This machine is ${n}; the known architectures are x86_64 and arm64. ${s}`);let l=hn(i);if(l===void 0)throw new be("usage",`This machine's kernel calls i\
tself "${i}", which begins with no version. ${s}`);let[d,f]=await Promise.all([ii(r,e),oi(r)]),u=o==="x86_64"?await Zs(r,f,l.paravirt):{paravirt:!1,assumed:[]};
return{name:Qe,bpftrace:d.version,kernel:l.version,arch:o,paravirt:u.paravirt,...l.backports===void 0?{}:{backports:l.backports},assumed:[...d.assumed,...u.assumed,
...eo(f,i)]}}a(Xs,"readHost");async function Zs(r,e,t){if(typeof e!="string")return{paravirt:e.has("PARAVIRT_SPINLOCKS"),assumed:[]};let n=await ai(r);if(typeof n!=
"string")return{paravirt:n.has("__pv_queued_spin_lock_slowpath"),assumed:[]};let i=t??!0,o=`The kernel's configuration is not known (${e}), nor are its function\
s (${n}): ${i?"paravirtual spin locks are assumed":"no paravirtual spin locks are assumed, as its vendor builds it"}.`;return{paravirt:i,assumed:[{fact:"paravir\
t",note:o,others:[{paravirt:!i}]}]}}a(Zs,"findParavirt");function eo(r,e){return(typeof r=="string"?/[-+.]rt\d*(?:[-+.]|$)/.test(e):r.has("PREEMPT_RT"))?[{fact:"\
kernel",note:"The kernel is a real-time one (CONFIG_PREEMPT_RT), of which no table was read: it is judged by that of the usual kernel.",others:[]}]:[]}a(eo,"rea\
lTime");import{lstat as to,readdir as no,stat as ui}from"node:fs/promises";import L from"node:path";var ro=16;async function ci(r,e,t={root:process.cwd(),choose:Ee}){let n=[],i=[],s=new Set,o=new Set,l=new Set,d=[],f={known:new Gn,scripts:new Set};for(let p of r){
let h=p==="-"?"-":await ae(p);if(s.has(h))i.push(`${J(p)} is given twice; it is read once.`);else if(s.add(h),p==="-")n.push(await po(e));else for await(let m of so(
p,{read:o,leftOut:l,large:d,ignored:f,chosen:t}))n.push(m)}let u=[...l].filter(p=>!o.has(p)).length,c=[...f.scripts].filter(p=>!o.has(p)).length;return{scripts:n,
notes:[...i,...Vn(u),...io(c,f.known),...Se(d,ve)]}}a(ci,"readScripts");function io(r,{problem:e}){let t=r===1?"1 script that git ignores is":`${r} scripts that\
 git ignores are`;return[...r===0?[]:[`${t} left out. ${r===1?"Name it":"Name them"} to have ${r===1?"it":"them"} judged.`],...e===void 0?[]:[e]]}a(io,"ignoredN\
otes");async function*so(r,e){try{if((await ui(await Pe(r))).isDirectory())yield*oo(r,e);else if(e.chosen.ofNamed===!0)yield*fi(L.dirname(r),ao(r,e),e);else{let t=await ae(
r);if(!qt(t,e.read))return;let n=await mi(r,t);yield n.status==="readable"&&ke(r)&&!xn(r,n.text)?{...n,host:"named"}:n}}catch(t){yield ze(r,t)}}a(so,"readPath");
async function*oo(r,e){let t=e.leftOut.size;await e.ignored.known.addBelow(r),!(yield*fi(r,pi(r,e),e))&&e.leftOut.size===t&&(yield mo(r,"No bpftrace scripts in \
this folder (files named *.bt, or with a #! line that names bpftrace)."))}a(oo,"readFolder");async function*fi(r,e,t){let n=!1,i=await Fe(await dt(r)),s=[];for await(let o of e){
if("status"in o)s.push(Promise.resolve(o));else if(o.host)s.push(fo(o.name,t));else{let{name:l}=o,d=await ae(l);Ie(d,i)?qt(d,t.read)&&s.push(mi(l,d)):s.push(Promise.
resolve(co(l))),n=!0}if(!(s.length<ro)){for(let l of await Promise.all(s))l!==void 0&&(n=!0,yield l);s=[]}}for(let o of await Promise.all(s))o!==void 0&&(n=!0,yield o);
return n}a(fi,"readWalked");async function*pi(r,e){let t;try{t=await no(await Pe(r),{withFileTypes:!0})}catch(n){yield ze(r,n);return}t.sort((n,i)=>n.name<i.name?
-1:1),t.some(({name:n})=>n===".git")&&await e.ignored.known.addBelow(r);for(let n of t){let i=L.join(r,n.name);if(e.ignored.known.has(i)){n.isFile()&&P(i)&&e.ignored.
scripts.add(await ae(i));continue}if(n.isDirectory()){Un.has(n.name)||(yield*pi(i,e));continue}let s=await hi(i,n,e);s!==void 0&&(yield s)}}a(pi,"walk");async function*ao(r,e){
let t=await hi(r,await to(r),e);t!==void 0&&(yield t)}a(ao,"walkFile");async function hi(r,e,t){let n=e.isFile();if(!(n||(e.isSymbolicLink()?await uo(r):P(r))))
return;let s=lo(r,t.chosen),o=P(r),l=!o&&n&&ce(r,s);if(l&&bn(r)!=="first line")return{name:r,host:l};let d=o||n&&await Kn(r)===!0;if(l&&!d)return{name:r,host:l};
if(Te(s,d))return{name:r,host:!1};d&&t.leftOut.add(await ae(r))}a(hi,"walkedFile");function lo(r,{root:e,choose:t}){let n=L.relative(e,L.resolve(r)).split(L.sep);
return n[0]===".."||L.isAbsolute(n.join(L.sep))?"script":t(n.join("/"))}a(lo,"choiceOf");async function uo(r){return Pe(r).then(t=>ui(t)).then(t=>t.isFile(),()=>P(
r))}a(uo,"leadsToScript");function co(r){return{status:"failed",path:J(r),error:"It is a symbolic link that leads out of the repository. Name the file that it l\
eads to, or keep it inside."}}a(co,"leadsOut");async function mi(r,e){try{return Gt(J(r),await q(e,T))}catch(t){return ze(r,t)}}a(mi,"readFile");async function fo(r,{
read:e,large:t}){try{let n=await ae(r),i=await q(n,T),s=X(r,i),o=s||fe(r,i);if(!o&&i.length>T&&Ce(r,i)&&t.push(J(r)),!o||!qt(n,e))return;let l=Gt(J(r),i);return s?
l:l.status==="readable"?{...l,host:"found"}:l}catch(n){return ze(r,n)}}a(fo,"readHost");async function po(r){try{return Gt(r.name,await ho(r.stream))}catch(e){return{
status:"failed",path:r.name,error:`Standard input cannot be read (${gi(e)}).`}}}a(po,"readStandardInput");async function ho(r){let e=[],t=0;for await(let n of r){
let i=typeof n=="string"?Buffer.from(n):n;if(e.push(i),t+=i.length,t>T)break}return Buffer.concat(e)}a(ho,"readUpToLimit");function Gt(r,e){return{...Z(e),path:r}}
a(Gt,"scriptOf");async function ae(r){return qn(r)?r:dt(r)}a(ae,"identity");function qt(r,e){return e.has(r)?!1:(e.add(r),!0)}a(qt,"first");function J(r){return he(
L.normalize(r))}a(J,"shown");function mo(r,e){return{status:"skipped",path:J(r),error:e}}a(mo,"skipped");function ze(r,e){return{status:"failed",path:J(r),error:gi(
e)}}a(ze,"failed");function gi(r){if(r instanceof Re)return`It cannot be read: ${r.message}.`;switch(k(r)){case"ENOENT":case"ENOTDIR":return"There is no such fi\
le or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read: permission denied.";case"ELOOP":return`It cannot be read: ${$e}.`;default:return`\
It cannot be read (${I(r)}).`}}a(gi,"reasonOf");async function yo(r,e,{env:t}){let{policy:n,target:i,failOn:s,minConfidence:o}=r;return{inputs:{from:"command line",targets:i,failOn:s,minConfidence:o,...ei(r)},
repository:await ft(e),organisation:n===void 0?void 0:await ft(await We(n)),host:await di(i,t)}}a(yo,"layersOf");async function wo(r,e,t){return jn(await yo(r,e,
{env:t}))}a(wo,"readSettings");async function yi(r,e,t){let n=await wo(r,e,t.env);for(let i of n.overruled)B("note",i,t);for(let i of n.mistakes)B("error",i,t);
return n}a(yi,"settingsOf");async function tc(r,e,t){let n=await Pt(e.config),i=await yi(e,n,t),{root:s,configuration:o}=await wi(n),l={stream:t.stdin,name:e.stdinFilename??
"<stdin>"},d={root:s,choose:i.choose,ofNamed:e.asFound===!0};return{...await ci(r.length===0?["."]:r,l,d),settings:i,root:s,configuration:o,tree:new lt(s)}}a(tc,
"openScripts");async function wi(r,e=process.cwd()){return r?.ok===!0?{root:r.root??process.cwd(),configuration:r.path}:{root:await Fe(await go(e)),configuration:void 0}}
a(wi,"placeOf");async function nc(r,e,t){let n=await Pt(e.config),i=await yi(e,n,t),{root:s,configuration:o}=await wi(n);return{scripts:[{status:"readable",path:bo,
text:r}],notes:[],settings:i,root:s,configuration:o,tree:new lt(s)}}a(nc,"openProgram");var bo="<program>";function bi(r,{env:e,stdout:t,version:n}){let i=r.output===
void 0&&t.isTTY===!0,s=er(r.color,e,i);return{version:n,now:new Date,color:s,quiet:r.quiet===!0,verbose:r.verbose===!0,links:s&&Zn(e,i),width:r.output===void 0?
Xn({stdout:t}):Ae}}a(bi,"styleOf");function rc(r,e){if(r.format!=="text"||r.statistics===!0||r.output!==void 0)return;let t=bi(r,e),n="";return i=>{_i(i,t.quiet,
e);let s=i.status==="skipped"?"":Pn(i,t);s!==""&&(e.stdout.write(`${n}${s}`),n=`
`)}}a(rc,"asTheyCome");function _i(r,e,t){r.status==="failed"&&B("error",`${r.path}: ${r.error}`,t),r.status==="skipped"&&!e&&B("note",`${r.path}: ${r.error}`,t)}
a(_i,"sayUnjudged");async function ic({targets:r,files:e,fixed:t,notes:n,hunks:i,told:s=!1},o,l,d){let f={...bi(l,d),...i===void 0?{}:{hunks:i}},u=Dn(o);if(!s)for(let _ of e)
_i(_,f.quiet,d);if(!f.quiet)for(let _ of[...u,...n])B("note",_,d);let c={targets:r,files:e,notes:u,...t===void 0?{}:{fixed:t}},p=l.statistics===!0?"statistics":
l.format,h=s?Fn(c,f):Jr(c,p,f);if(!await _o(h,l,d)||o.mistakes.length>0)return me.wrongUse;let b=H(e).flatMap(_=>_.findings);return _e(b)?me.notJudged:Wn(b,o)?me.
findings:me.clean}a(ic,"tell");async function _o(r,{output:e},t){if(e===void 0)return t.stdout.write(r),!0;let n=await zn(e,r);return n===void 0?!0:(B("error",`\
The report cannot be written to ${e} (${n}). Name a file in a folder that exists.`,t),!1)}a(_o,"write");export{Do as a,Go as b,qo as c,Bo as d,ni as e,Qs as f,di as g,Xs as h,w as i,S as j,A as k,jr as l,Ir as m,De as n,ha as o,ma as p,Pt as q,Ea as r,We as s,Ta as t,
me as u,B as v,Xn as w,er as x,ci as y,Fs as z,Qd as A,Xd as B,Zd as C,eu as D,tu as E,nu as F,yo as G,wo as H,yi as I,tc as J,wi as K,nc as L,bo as M,bi as N,rc as O,
ic as P};
