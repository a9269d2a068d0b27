#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var XS=Object.create;var qi=Object.defineProperty;var QS=Object.getOwnPropertyDescriptor;var e1=Object.getOwnPropertyNames;var t1=Object.getPrototypeOf,n1=Object.prototype.hasOwnProperty;var a=(t,e)=>qi(t,"name",{value:e,configurable:!0}),Tt=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):
t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var S=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},r1=(t,e)=>{for(var n in e)qi(t,n,{get:e[n],enumerable:!0})},s1=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of e1(e))!n1.call(t,s)&&s!==n&&qi(t,s,{get:()=>e[s],enumerable:!(r=QS(e,s))||r.enumerable});return t};var $n=(t,e,n)=>(n=t!=null?XS(t1(t)):{},s1(e||!t||!t.__esModule?qi(n,"default",{value:t,enumerable:!0}):n,t));var os=S(yc=>{var zi=class extends Error{static{a(this,"CommanderError")}constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=n,this.exitCode=e,this.nestedError=void 0}},bc=class extends zi{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};yc.CommanderError=zi;yc.InvalidArgumentError=bc});var Gi=S(wc=>{var{InvalidArgumentError:i1}=os(),kc=class{static{a(this,"Argument")}constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.
includes(n))throw new i1(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function o1(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}a(o1,"humanR\
eadableArgName");wc.Argument=kc;wc.humanReadableArgName=o1});var Sc=S(vc=>{var{humanReadableArgName:a1}=Gi(),xc=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(s=>!s.
_hidden),r=e._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,i)=>s.name().localeCompare(i.name())),n}compareOptions(e,n){let r=a(
s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,""),"getSortKey");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(s=>!s.hidden),
r=e._getHelpOption();if(r&&!r.hidden){let s=r.short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!s&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.
long,r.description)):r.short&&!s&&n.push(e.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let n=[];for(let r=e.parent;r;r=r.parent){let s=r.options.filter(i=>!i.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),
n}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.
find(n=>n.description)?e.registeredArguments:[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>a1(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
"")+(e.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,n){return n.visibleCommands(
e).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(s)))),0)}longestOptionTermLength(e,n){return n.visibleOptions(e).reduce((r,s)=>Math.
max(r,this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestGlobalOptionTermLength(e,n){return n.visibleGlobalOptions(e).reduce((r,s)=>Math.max(r,this.
displayWidth(n.styleOptionTerm(n.optionTerm(s)))),0)}longestArgumentTermLength(e,n){return n.visibleArguments(e).reduce((r,s)=>Math.max(r,this.displayWidth(n.styleArgumentTerm(
n.argumentTerm(s)))),0)}commandUsage(e){let n=e._name;e._aliases[0]&&(n=n+"|"+e._aliases[0]);let r="";for(let s=e.parent;s;s=s.parent)r=s.name()+" "+r;return r+
n+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let n=[];if(e.argChoices&&
n.push(`choices: ${e.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue==
"boolean")&&n.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&n.push(`preset: ${JSON.stringify(e.
presetArg)}`),e.envVar!==void 0&&n.push(`env: ${e.envVar}`),n.length>0){let r=`(${n.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}argumentDescription(e){
let n=[];if(e.argChoices&&n.push(`choices: ${e.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&n.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),n.length>0){let r=`(${n.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}formatItemList(e,n,r){
return n.length===0?[]:[r.styleTitle(e),...n,""]}groupItems(e,n,r){let s=new Map;return e.forEach(i=>{let o=r(i);s.has(o)||s.set(o,[])}),n.forEach(i=>{let o=r(i);
s.has(o)||s.set(o,[]),s.get(o).push(i)}),s}formatHelp(e,n){let r=n.padWidth(e,n),s=n.helpWidth??80;function i(d,f){return n.formatItem(d,r,f,n)}a(i,"callFormatI\
tem");let o=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(e))}`,""],u=n.commandDescription(e);u.length>0&&(o=o.concat([n.boxWrap(n.styleCommandDescription(
u),s),""]));let c=n.visibleArguments(e).map(d=>i(n.styleArgumentTerm(n.argumentTerm(d)),n.styleArgumentDescription(n.argumentDescription(d))));if(o=o.concat(this.
formatItemList("Arguments:",c,n)),this.groupItems(e.options,n.visibleOptions(e),d=>d.helpGroupHeading??"Options:").forEach((d,f)=>{let m=d.map(g=>i(n.styleOptionTerm(
n.optionTerm(g)),n.styleOptionDescription(n.optionDescription(g))));o=o.concat(this.formatItemList(f,m,n))}),n.showGlobalOptions){let d=n.visibleGlobalOptions(e).
map(f=>i(n.styleOptionTerm(n.optionTerm(f)),n.styleOptionDescription(n.optionDescription(f))));o=o.concat(this.formatItemList("Global Options:",d,n))}return this.
groupItems(e.commands,n.visibleCommands(e),d=>d.helpGroup()||"Commands:").forEach((d,f)=>{let m=d.map(g=>i(n.styleSubcommandTerm(n.subcommandTerm(g)),n.styleSubcommandDescription(
n.subcommandDescription(g))));o=o.concat(this.formatItemList(f,m,n))}),o.join(`
`)}displayWidth(e){return Ch(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,n){return Math.max(n.longestOptionTermLength(
e,n),n.longestGlobalOptionTermLength(e,n),n.longestSubcommandTermLength(e,n),n.longestArgumentTermLength(e,n))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,n,r,s){
let o=" ".repeat(2);if(!r)return o+e;let u=e.padEnd(n+e.length-s.displayWidth(e)),c=2,p=(this.helpWidth??80)-n-c-2,d;return p<this.minWidthToWrap||s.preformatted(
r)?d=r:d=s.boxWrap(r,p).replace(/\n/g,`
`+" ".repeat(n+c)),o+u+" ".repeat(c)+d.replace(/\n/g,`
${o}`)}boxWrap(e,n){if(n<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,i=[];return r.forEach(o=>{let u=o.match(s);if(u===null){i.push("");
return}let c=[u.shift()],l=this.displayWidth(c[0]);u.forEach(p=>{let d=this.displayWidth(p);if(l+d<=n){c.push(p),l+=d;return}i.push(c.join(""));let f=p.trimStart();
c=[f],l=this.displayWidth(f)}),i.push(c.join(""))}),i.join(`
`)}};function Ch(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}a(Ch,"stripColor");vc.Help=xc;vc.stripColor=Ch});var Nc=S(Oc=>{var{InvalidArgumentError:u1}=os(),Ec=class{static{a(this,"Option")}constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("\
<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=c1(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.
parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let n=e;return typeof e=="string"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.
isArray(n)?[e]:(n.push(e),n)}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new u1(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?Th(this.name().replace(/^no-/,"")):Th(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Ac=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),
n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.
has(r))return!0;let s=this.negativeOptions.get(r).presetArg,i=s!==void 0?s:!1;return n.negate===(i===e)}};function Th(t){return t.split("-").reduce((e,n)=>e+n[0].
toUpperCase()+n.slice(1))}a(Th,"camelcase");function c1(t){let e,n,r=/^-[^-]$/,s=/^--[^-]/,i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),s.
test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&s.test(i[0])&&(e=n,n=i.shift()),i[0].startsWith("-")){let o=i[0],u=`option creation failed due to \
'${o}' in option flags '${t}'`;throw/^-[^-][^-]/.test(o)?new Error(`${u}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(o)?new Error(`${u}
- too many short flags`):s.test(o)?new Error(`${u}
- too many long flags`):new Error(`${u}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
a(c1,"splitOptionFlags");Oc.Option=Ec;Oc.DualOptions=Ac});var Ph=S(Ih=>{function l1(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let s=1;s<=t.length;s++){let i=1;t[s-1]===e[r-1]?i=0:i=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-
1]+i),s>1&&r>1&&t[s-1]===e[r-2]&&t[s-2]===e[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[t.length][e.length]}a(l1,"editDistance");function p1(t,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(o=>o.slice(2)));let r=[],s=3,i=.4;return e.forEach(o=>{if(o.length<=
1)return;let u=l1(t,o),c=Math.max(t.length,o.length);(c-u)/c>i&&(u<s?(s=u,r=[o]):u===s&&r.push(o))}),r.sort((o,u)=>o.localeCompare(u)),n&&(r=r.map(o=>`--${o}`)),
r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}a(p1,"suggestSimilar");Ih.suggestSimilar=p1});var Fh=S(Pc=>{var d1=Tt("node:events").EventEmitter,$c=Tt("node:child_process"),It=Tt("node:path"),Bi=Tt("node:fs"),K=Tt("node:process"),{Argument:f1,humanReadableArgName:h1}=Gi(),
{CommanderError:Cc}=os(),{Help:m1,stripColor:g1}=Sc(),{Option:Mh,DualOptions:_1}=Nc(),{suggestSimilar:Lh}=Ph(),Tc=class t extends d1{static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(n=>K.stdout.write(n),"writeOut"),writeErr:a(n=>K.stderr.write(n),"writeErr"),outputError:a((n,r)=>r(n),"outputError"),getOutHelpWidth:a(()=>K.stdout.
isTTY?K.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>K.stderr.isTTY?K.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>Ic()??(K.
stdout.isTTY&&K.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>Ic()??(K.stderr.isTTY&&K.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(n=>g1(
n),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let s=n,i=r;typeof s=="object"&&s!==null&&(i=s,s=null),i=i||{};let[,o,u]=e.match(/([^ ]+) *(.*)/),
c=this.createCommand(o);return s&&(c.description(s),c._executableHandler=!0),i.isDefault&&(this._defaultCommandName=c._name),c._hidden=!!(i.noHelp||i.hidden),c.
_executableFile=i.executableFile||null,u&&c.arguments(u),this._registerCommand(c),c.parent=this,c.copyInheritedSettings(this),s?this:c}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new m1,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new f1(e,n)}argument(e,n,r,s){let i=this.createArgument(e,
n);return typeof r=="function"?i.default(s).argParser(r):i.default(r),this.addArgument(i),this}arguments(e){return e.trim().split(/ +/).forEach(n=>{this.argument(
n)}),this}addArgument(e){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,n){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let r=e??"help [command]",[,s,i]=r.match(/([^ ]+) *(.*)/),o=n??"display help for command",u=this.createCommand(s);return u.helpOption(!1),i&&u.arguments(i),
o&&u.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=u,(e||n)&&this._initCommandGroup(u),this}addHelpCommand(e,n){return typeof e!="object"?(this.
helpCommand(e,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,n){
let r=["preSubcommand","preAction","postAction"];if(!r.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(n):this._lifeCycleHooks[e]=[n],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new Cc(
e,n,r)),K.exit(e)}action(e){let n=a(r=>{let s=this.registeredArguments.length,i=r.slice(0,s);return this._storeOptionsAsProperties?i[s]=this:i[s]=this.opts(),i.
push(this),e.apply(this,i)},"listener");return this._actionHandler=n,this}createOption(e,n){return new Mh(e,n)}_callParseArg(e,n,r,s){try{return e.parseArg(n,r)}catch(i){
if(i.code==="commander.invalidArgument"){let o=`${s} ${i.message}`;this.error(o,{exitCode:i.exitCode,code:i.code})}throw i}}_registerOption(e){let n=e.short&&this.
_findOption(e.short)||e.long&&this._findOption(e.long);if(n){let r=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}\
'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let n=a(s=>[s.name()].concat(s.aliases()),"knownBy"),
r=n(e).find(s=>this._findCommand(s));if(r){let s=n(this._findCommand(r)).join("|"),i=n(e).join("|");throw new Error(`cannot add command '${i}' as already have c\
ommand '${s}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let n=e.name(),r=e.attributeName();if(e.negate){let i=e.long.
replace(/^--no-/,"--");this._findOption(i)||this.setOptionValueWithSource(r,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.
setOptionValueWithSource(r,e.defaultValue,"default");let s=a((i,o,u)=>{i==null&&e.presetArg!==void 0&&(i=e.presetArg);let c=this.getOptionValue(r);i!==null&&e.parseArg?
i=this._callParseArg(e,i,c,o):i!==null&&e.variadic&&(i=e._collectValue(i,c)),i==null&&(e.negate?i=!1:e.isBoolean()||e.optional?i=!0:i=""),this.setOptionValueWithSource(
r,i,u)},"handleOptionValue");return this.on("option:"+n,i=>{let o=`error: option '${e.flags}' argument '${i}' is invalid.`;s(i,o,"cli")}),e.envVar&&this.on("opt\
ionEnv:"+n,i=>{let o=`error: option '${e.flags}' value '${i}' from env '${e.envVar}' is invalid.`;s(i,o,"env")}),this}_optionEx(e,n,r,s,i){if(typeof n=="object"&&
n instanceof Mh)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(n,r);if(o.makeOptionMandatory(
!!e.mandatory),typeof s=="function")o.default(i).argParser(s);else if(s instanceof RegExp){let u=s;s=a((c,l)=>{let p=u.exec(c);return p?p[0]:l},"fn"),o.default(
i).argParser(s)}else o.default(s);return this.addOption(o)}option(e,n,r,s){return this._optionEx({},e,n,r,s)}requiredOption(e,n,r,s){return this._optionEx({mandatory:!0},
e,n,r,s)}combineFlagAndOptionalValue(e=!0){return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){
return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=
!!e,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(
`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.
options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeO\
ptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:
this._optionValues[e]}setOptionValue(e,n){return this.setOptionValueWithSource(e,n,void 0)}setOptionValueWithSource(e,n,r){return this._storeOptionsAsProperties?
this[e]=n:this._optionValues[e]=n,this._optionValueSources[e]=r,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let n;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(e)!==void 0&&(n=r.getOptionValueSource(e))}),n}_prepareUserArgs(e,n){if(e!==void 0&&
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},e===void 0&&n.from===void 0){K.versions?.electron&&(n.from="\
electron");let s=K.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(n.from="eval")}e===void 0&&(e=K.argv),this.rawArgs=
e.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=e[1],r=e.slice(2);break;case"electron":K.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):
r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(e,n){this._prepareForParse();let r=this._prepareUserArgs(
e,n);return this._parseCommand([],r),this}async parseAsync(e,n){this._prepareForParse();let r=this._prepareUserArgs(e,n);return await this._parseCommand([],r),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,r){
if(Bi.existsSync(e))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function i(p,d){let f=It.resolve(p,d);if(Bi.existsSync(
f))return f;if(s.includes(It.extname(d)))return;let m=s.find(g=>Bi.existsSync(`${f}${g}`));if(m)return`${f}${m}`}a(i,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,u=this._executableDir||"";if(this._scriptPath){let p;try{p=Bi.realpathSync(
this._scriptPath)}catch{p=this._scriptPath}u=It.resolve(It.dirname(p),u)}if(u){let p=i(u,o);if(!p&&!e._executableFile&&this._scriptPath){let d=It.basename(this.
_scriptPath,It.extname(this._scriptPath));d!==this._name&&(p=i(u,`${d}-${e._name}`))}o=p||o}r=s.includes(It.extname(o));let c;K.platform!=="win32"?r?(n.unshift(
o),n=Rh(K.execArgv).concat(n),c=$c.spawn(K.argv[0],n,{stdio:"inherit"})):c=$c.spawn(o,n,{stdio:"inherit"}):(this._checkForMissingExecutable(o,u,e._name),n.unshift(
o),n=Rh(K.execArgv).concat(n),c=$c.spawn(K.execPath,n,{stdio:"inherit"})),c.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(d=>{K.on(d,()=>{c.
killed===!1&&c.exitCode===null&&c.kill(d)})});let l=this._exitCallback;c.on("close",p=>{p=p??1,l?l(new Cc(p,"commander.executeSubCommandAsync","(close)")):K.exit(
p)}),c.on("error",p=>{if(p.code==="ENOENT")this._checkForMissingExecutable(o,u,e._name);else if(p.code==="EACCES")throw new Error(`'${o}' not executable`);if(!l)
K.exit(1);else{let d=new Cc(1,"commander.executeSubCommandAsync","(error)");d.nestedError=p,l(d)}}),this.runningCommand=c}_dispatchSubcommand(e,n,r){let s=this.
_findCommand(e);s||this.help({error:!0}),s._prepareForParse();let i;return i=this._chainOrCallSubCommandHook(i,s,"preSubcommand"),i=this._chainOrCall(i,()=>{if(s.
_executableHandler)this._executeSubCommand(s,n.concat(r));else return s._parseCommand(n,r)}),i}_dispatchHelpCommand(e){e||this.help();let n=this._findCommand(e);
return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,n)=>{e.required&&this.args[n]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=a((r,s,i)=>{
let o=s;if(s!==null&&r.parseArg){let u=`error: command-argument value '${s}' is invalid for argument '${r.name()}'.`;o=this._callParseArg(r,s,i,u)}return o},"my\
ParseArg");this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,s)=>{let i=r.defaultValue;r.variadic?s<this.args.length?(i=this.args.slice(
s),r.parseArg&&(i=i.reduce((o,u)=>e(r,u,o),r.defaultValue))):i===void 0&&(i=[]):s<this.args.length&&(i=this.args[s],r.parseArg&&(i=e(r,i,r.defaultValue))),n[s]=
i}),this.processedArgs=n}_chainOrCall(e,n){return e?.then&&typeof e.then=="function"?e.then(()=>n()):n()}_chainOrCallHooks(e,n){let r=e,s=[];return this._getCommandAndAncestors().
reverse().filter(i=>i._lifeCycleHooks[n]!==void 0).forEach(i=>{i._lifeCycleHooks[n].forEach(o=>{s.push({hookedCommand:i,callback:o})})}),n==="postAction"&&s.reverse(),
s.forEach(i=>{r=this._chainOrCall(r,()=>i.callback(i.hookedCommand,this))}),r}_chainOrCallSubCommandHook(e,n,r){let s=e;return this._lifeCycleHooks[r]!==void 0&&
this._lifeCycleHooks[r].forEach(i=>{s=this._chainOrCall(s,()=>i(this,n))}),s}_parseCommand(e,n){let r=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),
e=e.concat(r.operands),n=r.unknown,this.args=e.concat(n),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),n);if(this._getHelpCommand()&&
e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(
this._defaultCommandName,e,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(
r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=a(()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},"checkF\
orUnknownOptions"),i=`command:${this.name()}`;if(this._actionHandler){s(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(
o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(i,e,n)})),o=this._chainOrCallHooks(o,"postAction"),o}if(this.
parent?.listenerCount(i))s(),this._processArguments(),this.parent.emit(i,e,n);else if(e.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,
n);this.listenerCount("command:*")?this.emit("command:*",e,n):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?
(s(),this.help({error:!0})):(s(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(n=>n._name===e||n._aliases.includes(e))}_findOption(e){
return this.options.find(n=>n.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(n=>{n.mandatory&&e.getOptionValue(
n.attributeName())===void 0&&e.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(r=>{let s=r.attributeName();return this.
getOptionValue(s)===void 0?!1:this.getOptionValueSource(s)!=="default"});e.filter(r=>r.conflictsWith.length>0).forEach(r=>{let s=e.find(i=>r.conflictsWith.includes(
i.attributeName()));s&&this._conflictingOption(r,s)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let n=[],r=[],s=n;function i(p){return p.length>1&&p[0]==="-"}a(i,"maybeOption");let o=a(p=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(p)?!this._getCommandAndAncestors().
some(d=>d.options.map(f=>f.short).some(f=>/^-\d$/.test(f))):!1,"negativeNumberArg"),u=null,c=null,l=0;for(;l<e.length||c;){let p=c??e[l++];if(c=null,p==="--"){s===
r&&s.push(p),s.push(...e.slice(l));break}if(u&&(!i(p)||o(p))){this.emit(`option:${u.name()}`,p);continue}if(u=null,i(p)){let d=this._findOption(p);if(d){if(d.required){
let f=e[l++];f===void 0&&this.optionMissingArgument(d),this.emit(`option:${d.name()}`,f)}else if(d.optional){let f=null;l<e.length&&(!i(e[l])||o(e[l]))&&(f=e[l++]),
this.emit(`option:${d.name()}`,f)}else this.emit(`option:${d.name()}`);u=d.variadic?d:null;continue}}if(p.length>2&&p[0]==="-"&&p[1]!=="-"){let d=this._findOption(
`-${p[1]}`);if(d){d.required||d.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${d.name()}`,p.slice(2)):(this.emit(`option:${d.name()}`),c=`-${p.
slice(2)}`);continue}}if(/^--[^=]+=/.test(p)){let d=p.indexOf("="),f=this._findOption(p.slice(0,d));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,
p.slice(d+1));continue}}if(s===n&&i(p)&&!(this.commands.length===0&&o(p))&&(s=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===
0){if(this._findCommand(p)){n.push(p),r.push(...e.slice(l));break}else if(this._getHelpCommand()&&p===this._getHelpCommand().name()){n.push(p,...e.slice(l));break}else if(this.
_defaultCommandName){r.push(p,...e.slice(l));break}}if(this._passThroughOptions){s.push(p,...e.slice(l));break}s.push(p)}return{operands:n,unknown:r}}opts(){if(this.
_storeOptionsAsProperties){let e={},n=this.options.length;for(let r=0;r<n;r++){let s=this.options[r].attributeName();e[s]=s===this._versionOptionName?this._version:
this[s]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,n)=>Object.assign(e,n.opts()),{})}error(e,n){this._outputConfiguration.
outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},s=r.exitCode||1,i=r.code||"commander.error";this._exit(s,i,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in K.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,K.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new _1(this.options),n=a(r=>this.
getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r)),"hasCustomOptionValue");this.options.filter(r=>r.implied!==void 0&&n(r.
attributeName())&&e.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(
s,r.implied[s],"implied")})})}missingArgument(e){let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){
let n=`error: option '${e.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required\
 option '${e.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=a(o=>{let u=o.attributeName(),c=this.
getOptionValue(u),l=this.options.find(d=>d.negate&&u===d.attributeName()),p=this.options.find(d=>!d.negate&&u===d.attributeName());return l&&(l.presetArg===void 0&&
c===!1||l.presetArg!==void 0&&c===l.presetArg)?l:p||o},"findBestOptionFromValue"),s=a(o=>{let u=r(o),c=u.attributeName();return this.getOptionValueSource(c)==="\
env"?`environment variable '${u.envVar}'`:`option '${u.flags}'`},"getErrorMessage"),i=`error: ${s(e)} cannot be used with ${s(n)}`;this.error(i,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith("--")&&this._showSuggestionAfterError){let s=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(u=>u.long).map(u=>u.long);s=s.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);n=Lh(e,s)}let r=`error: unknown o\
ption '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,
r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${e.length}.`;this.error(i,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(i=>{
s.push(i.name()),i.alias()&&s.push(i.alias())}),n=Lh(e,s)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(e,n,r){
if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=
s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${s}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>h1(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=It.basename(e,It.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let n=this.createHelp(),r=this._getOutputContext(e);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});
let s=n.formatHelp(this,n);return r.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(e){e=e||{};let n=!!e.error,r,s,i;return n?(r=a(u=>this.
_outputConfiguration.writeErr(u),"baseWrite"),s=this._outputConfiguration.getErrHasColors(),i=this._outputConfiguration.getErrHelpWidth()):(r=a(u=>this._outputConfiguration.
writeOut(u),"baseWrite"),s=this._outputConfiguration.getOutHasColors(),i=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a(u=>(s||(u=this._outputConfiguration.
stripColor(u)),r(u)),"write"),hasColors:s,helpWidth:i}}outputHelp(e){let n;typeof e=="function"&&(n=e,e=void 0);let r=this._getOutputContext(e),s={error:r.error,
write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let i=this.helpInformation(
{error:r.error});if(n&&(i=n(i),typeof i!="string"&&!Buffer.isBuffer(i)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(i),this.
_getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",s))}helpOption(e,n){
return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=
null,this):(this._helpOption=this.createOption(e??"-h, --help",n??"display help for command"),(e||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){
this.outputHelp(e);let n=Number(K.exitCode??0);n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=[
"beforeAll","before","after","afterAll"];if(!r.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${e}Help`;return this.on(s,i=>{let o;typeof n=="function"?o=n({error:i.error,command:i.command}):o=n,o&&i.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function Rh(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",s="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?s=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],s=i[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:e})}a(Rh,"incrementNodeInspectorPort");function Ic(){if(K.env.NO_COLOR||K.env.FORCE_COLOR==="0"||
K.env.FORCE_COLOR==="false")return!1;if(K.env.FORCE_COLOR||K.env.CLICOLOR_FORCE!==void 0)return!0}a(Ic,"useColor");Pc.Command=Tc;Pc.useColor=Ic});var zh=S(Ze=>{var{Argument:Hh}=Gi(),{Command:Mc}=Fh(),{CommanderError:b1,InvalidArgumentError:Dh}=os(),{Help:y1}=Sc(),{Option:qh}=Nc();Ze.program=new Mc;Ze.createCommand=
t=>new Mc(t);Ze.createOption=(t,e)=>new qh(t,e);Ze.createArgument=(t,e)=>new Hh(t,e);Ze.Command=Mc;Ze.Option=qh;Ze.Argument=Hh;Ze.Help=y1;Ze.CommanderError=b1;Ze.
InvalidArgumentError=Dh;Ze.InvalidOptionArgumentError=Dh});var Xh=S((Ji,Jh)=>{(function(t,e){typeof Ji=="object"&&typeof Jh<"u"?e(Ji):typeof define=="function"&&define.amd?define(["exports"],e):(t=typeof globalThis<"u"?
globalThis:t||self,e(t.compareVersions={}))})(Ji,(function(t){"use strict";let e=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
n=a(b=>{if(typeof b!="string")throw new TypeError("Invalid argument expected string");let y=b.match(e);if(!y)throw new Error(`Invalid argument not valid semver \
('${b}' received)`);return y.shift(),y},"validateAndParse"),r=a(b=>b==="*"||b==="x"||b==="X","isWildcard"),s=a(b=>{let y=parseInt(b,10);return isNaN(y)?b:y},"tr\
yParse"),i=a((b,y)=>typeof b!=typeof y?[String(b),String(y)]:[b,y],"forceType"),o=a((b,y)=>{if(r(b)||r(y))return 0;let[k,w]=i(s(b),s(y));return k>w?1:k<w?-1:0},
"compareStrings"),u=a((b,y)=>{for(let k=0;k<Math.max(b.length,y.length);k++){let w=o(b[k]||"0",y[k]||"0");if(w!==0)return w}return 0},"compareSegments"),c=a((b,y)=>{
let k=n(b),w=n(y),v=k.pop(),x=w.pop(),N=u(k,w);return N!==0?N:v&&x?u(v.split("."),x.split(".")):v||x?v?-1:1:0},"compareVersions"),l=a((b,y,k)=>{f(k);let w=c(b,y);
return p[k].includes(w)},"compare"),p={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},d=Object.keys(p),f=a(b=>{if(typeof b!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof b}`);if(d.indexOf(b)===-1)throw new Error(`Invalid operator, expected one of ${d.join("|")}`)},"assertV\
alidOperator"),m=a((b,y)=>{if(y=y.replace(/([><=]+)\s+/g,"$1"),y.includes("||"))return y.split("||").some(Nn=>m(b,Nn));if(y.includes(" - ")){let[Nn,JS]=y.split(
" - ",2);return m(b,`>=${Nn} <=${JS}`)}else if(y.includes(" "))return y.trim().replace(/\s{2,}/g," ").split(" ").every(Nn=>m(b,Nn));let k=y.match(/^([<>=~^]+)/),
w=k?k[1]:"=";if(w!=="^"&&w!=="~")return l(b,y,w);let[v,x,N,,I]=n(b),[O,Q,Ke,,Ct]=n(y),re=[v,x,N],On=[O,Q??"x",Ke??"x"];if(Ct&&(!I||u(re,On)!==0||u(I.split("."),
Ct.split("."))===-1))return!1;let $h=On.findIndex(Nn=>Nn!=="0")+1,Di=w==="~"?2:$h>1?$h:1;return!(u(re.slice(0,Di),On.slice(0,Di))!==0||u(re.slice(Di),On.slice(Di))===
-1)},"satisfies"),g=a(b=>typeof b=="string"&&/^[v\d]/.test(b)&&e.test(b),"validate"),_=a(b=>typeof b=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(b),"validateStrict");t.compare=l,t.compareVersions=c,t.satisfies=m,t.validate=g,t.validateStrict=_}))});var ba=S((dK,dp)=>{var _a=process||{},Db=_a.argv||[],ga=_a.env||{},e$=!(ga.NO_COLOR||Db.includes("--no-color"))&&(!!ga.FORCE_COLOR||Db.includes("--color")||_a.platform===
"win32"||(_a.stdout||{}).isTTY&&ga.TERM!=="dumb"||!!ga.CI),t$=a((t,e,n=t)=>r=>{let s=""+r,i=s.indexOf(e,t.length);return~i?t+n$(s,e,n,i)+e:t+s+e},"formatter"),n$=a(
(t,e,n,r)=>{let s="",i=0;do s+=t.substring(i,r)+n,i=r+e.length,r=t.indexOf(e,i);while(~r);return s+t.substring(i)},"replaceClose"),qb=a((t=e$)=>{let e=t?t$:()=>String;
return{isColorSupported:t,reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e("\x1B[\
3m","\x1B[23m"),underline:e("\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\
\x1B[30m","\x1B[39m"),red:e("\x1B[31m","\x1B[39m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m",
"\x1B[39m"),cyan:e("\x1B[36m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e("\x1B[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49\
m"),bgGreen:e("\x1B[42m","\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B[45m","\x1B[49m"),bgCyan:e("\x1B[46m","\x1B\
[49m"),bgWhite:e("\x1B[47m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e(
"\x1B[93m","\x1B[39m"),blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\
\x1B[39m"),bgBlackBright:e("\x1B[100m","\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B\
[49m"),bgBlueBright:e("\x1B[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49\
m")}},"createColors");dp.exports=qb();dp.exports.createColors=qb});var z=S(_e=>{"use strict";var Dd=Symbol.for("yaml.alias"),Hx=Symbol.for("yaml.document"),mu=Symbol.for("yaml.map"),Dx=Symbol.for("yaml.pair"),qd=Symbol.for("yam\
l.scalar"),gu=Symbol.for("yaml.seq"),zt=Symbol.for("yaml.node.type"),iM=a(t=>!!t&&typeof t=="object"&&t[zt]===Dd,"isAlias"),oM=a(t=>!!t&&typeof t=="object"&&t[zt]===
Hx,"isDocument"),aM=a(t=>!!t&&typeof t=="object"&&t[zt]===mu,"isMap"),uM=a(t=>!!t&&typeof t=="object"&&t[zt]===Dx,"isPair"),qx=a(t=>!!t&&typeof t=="object"&&t[zt]===
qd,"isScalar"),cM=a(t=>!!t&&typeof t=="object"&&t[zt]===gu,"isSeq");function zx(t){if(t&&typeof t=="object")switch(t[zt]){case mu:case gu:return!0}return!1}a(zx,
"isCollection");function lM(t){if(t&&typeof t=="object")switch(t[zt]){case Dd:case mu:case qd:case gu:return!0}return!1}a(lM,"isNode");var pM=a(t=>(qx(t)||zx(t))&&
!!t.anchor,"hasAnchor");_e.ALIAS=Dd;_e.DOC=Hx;_e.MAP=mu;_e.NODE_TYPE=zt;_e.PAIR=Dx;_e.SCALAR=qd;_e.SEQ=gu;_e.hasAnchor=pM;_e.isAlias=iM;_e.isCollection=zx;_e.isDocument=
oM;_e.isMap=aM;_e.isNode=lM;_e.isPair=uM;_e.isScalar=qx;_e.isSeq=cM});var ai=S(zd=>{"use strict";var pe=z(),Fe=Symbol("break visit"),Gx=Symbol("skip children"),Nt=Symbol("remove node");function _u(t,e){let n=Bx(e);pe.isDocument(t)?
Wr(null,t.contents,n,Object.freeze([t]))===Nt&&(t.contents=null):Wr(null,t,n,Object.freeze([]))}a(_u,"visit");_u.BREAK=Fe;_u.SKIP=Gx;_u.REMOVE=Nt;function Wr(t,e,n,r){
let s=jx(t,e,n,r);if(pe.isNode(s)||pe.isPair(s))return Ux(t,r,s),Wr(t,s,n,r);if(typeof s!="symbol"){if(pe.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<
e.items.length;++i){let o=Wr(i,e.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===Fe)return Fe;o===Nt&&(e.items.splice(i,1),i-=1)}}}else if(pe.isPair(e)){r=
Object.freeze(r.concat(e));let i=Wr("key",e.key,n,r);if(i===Fe)return Fe;i===Nt&&(e.key=null);let o=Wr("value",e.value,n,r);if(o===Fe)return Fe;o===Nt&&(e.value=
null)}}return s}a(Wr,"visit_");async function bu(t,e){let n=Bx(e);pe.isDocument(t)?await Vr(null,t.contents,n,Object.freeze([t]))===Nt&&(t.contents=null):await Vr(
null,t,n,Object.freeze([]))}a(bu,"visitAsync");bu.BREAK=Fe;bu.SKIP=Gx;bu.REMOVE=Nt;async function Vr(t,e,n,r){let s=await jx(t,e,n,r);if(pe.isNode(s)||pe.isPair(
s))return Ux(t,r,s),Vr(t,s,n,r);if(typeof s!="symbol"){if(pe.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<e.items.length;++i){let o=await Vr(i,e.
items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===Fe)return Fe;o===Nt&&(e.items.splice(i,1),i-=1)}}}else if(pe.isPair(e)){r=Object.freeze(r.concat(e));let i=await Vr(
"key",e.key,n,r);if(i===Fe)return Fe;i===Nt&&(e.key=null);let o=await Vr("value",e.value,n,r);if(o===Fe)return Fe;o===Nt&&(e.value=null)}}return s}a(Vr,"visitAs\
ync_");function Bx(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.
Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}a(Bx,"initVisitor");function jx(t,e,n,r){if(typeof n=="function")return n(
t,e,r);if(pe.isMap(e))return n.Map?.(t,e,r);if(pe.isSeq(e))return n.Seq?.(t,e,r);if(pe.isPair(e))return n.Pair?.(t,e,r);if(pe.isScalar(e))return n.Scalar?.(t,e,
r);if(pe.isAlias(e))return n.Alias?.(t,e,r)}a(jx,"callVisitor");function Ux(t,e,n){let r=e[e.length-1];if(pe.isCollection(r))r.items[t]=n;else if(pe.isPair(r))t===
"key"?r.key=n:r.value=n;else if(pe.isDocument(r))r.contents=n;else{let s=pe.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
a(Ux,"replaceNode");zd.visit=_u;zd.visitAsync=bu});var Gd=S(Zx=>{"use strict";var Kx=z(),dM=ai(),fM={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},hM=a(t=>t.replace(/[!,[\]{}]/g,e=>fM[e]),"escapeT\
agName"),ui=class t{static{a(this,"Directives")}constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.
assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),
this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),s=r.shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),
r.length<2))return!1;let[i,o]=r;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly o\
ne part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,o),!1}}default:
return n(0,`Unknown directive ${s}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(
2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[
,r,s]=e.match(/^(.*!)([^!]*)$/s);s||n(`The ${e} tag has no suffix`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(s)}catch(o){return n(String(o)),null}
return r==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,r]of Object.entries(this.tags))if(e.startsWith(r))return n+hM(e.substring(r.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(e&&r.length>0&&Kx.isNode(
e.contents)){let i={};dM.visit(e.contents,(o,u)=>{Kx.isNode(u)&&u.tag&&(i[u.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2\
002:"||(!e||s.some(u=>u.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.join(`
`)}};ui.defaultYaml={explicit:!1,version:"1.2"};ui.defaultTags={"!!":"tag:yaml.org,2002:"};Zx.Directives=ui});var yu=S(ci=>{"use strict";var Wx=z(),mM=ai();function gM(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}a(gM,"anchorIsValid");function Vx(t){let e=new Set;return mM.visit(t,{Value(n,r){r.anchor&&e.add(r.anchor)}}),e}a(Vx,
"anchorNames");function Yx(t,e){for(let n=1;;++n){let r=`${t}${n}`;if(!e.has(r))return r}}a(Yx,"findNewAnchor");function _M(t,e){let n=[],r=new Map,s=null;return{
onAnchor:a(i=>{n.push(i),s??(s=Vx(t));let o=Yx(e,s);return s.add(o),o},"onAnchor"),setAnchors:a(()=>{for(let i of n){let o=r.get(i);if(typeof o=="object"&&o.anchor&&
(Wx.isScalar(o.node)||Wx.isCollection(o.node)))o.node.anchor=o.anchor;else{let u=new Error("Failed to resolve repeated object (this should not happen)");throw u.
source=i,u}}},"setAnchors"),sourceObjects:r}}a(_M,"createNodeAnchors");ci.anchorIsValid=gM;ci.anchorNames=Vx;ci.createNodeAnchors=_M;ci.findNewAnchor=Yx});var Bd=S(Jx=>{"use strict";function li(t,e,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],u=li(t,r,String(s),o);u===
void 0?delete r[s]:u!==o&&(r[s]=u)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),o=li(t,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(
s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=li(t,r,s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(
r)){let o=li(t,r,s,i);o===void 0?delete r[s]:o!==i&&(r[s]=o)}return t.call(e,n,r)}a(li,"applyReviver");Jx.applyReviver=li});var _n=S(Qx=>{"use strict";var bM=z();function Xx(t,e,n){if(Array.isArray(t))return t.map((r,s)=>Xx(r,String(s),n));if(t&&typeof t.toJSON=="function"){if(!n||!bM.
hasAnchor(t))return t.toJSON(e,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(t,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let s=t.toJSON(e,n);return n.
onCreate&&n.onCreate(s),s}return typeof t=="bigint"&&!n?.keep?Number(t):t}a(Xx,"toJS");Qx.toJS=Xx});var ku=S(tv=>{"use strict";var yM=Bd(),ev=z(),kM=_n(),jd=class{static{a(this,"NodeBase")}constructor(e){Object.defineProperty(this,ev.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!ev.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,
maxAliasCount:typeof r=="number"?r:100},u=kM.toJS(this,"",o);if(typeof s=="function")for(let{count:c,res:l}of o.anchors.values())s(l,c);return typeof i=="functi\
on"?yM.applyReviver(i,{"":u},"",u):u}};tv.NodeBase=jd});var pi=S(nv=>{"use strict";var wM=yu(),xM=ai(),Yr=z(),vM=ku(),SM=_n(),Ud=class extends vM.NodeBase{static{a(this,"Alias")}constructor(e){super(Yr.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],xM.visit(e,{Node:a((i,o)=>{(Yr.isAlias(o)||Yr.hasAnchor(o))&&r.push(o)},"Node")}),
n&&(n.aliasResolveCache=r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:u}=n,c=i.get(s);if(c||
(SM.toJS(s,null,n),c=i.get(s)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(u>=0&&(c.count+=1,
c.aliasCount===0&&(c.aliasCount=wu(o,s,i)),c.count*c.aliasCount>u)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return s}toJSON(e,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(e,n,r){let s=`*${this.source}`;if(e){if(wM.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}
return s}};function wu(t,e,n){if(Yr.isAlias(e)){let r=e.resolve(t),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(Yr.isCollection(e)){let r=0;for(let s of e.
items){let i=wu(t,s,n);i>r&&(r=i)}return r}else if(Yr.isPair(e)){let r=wu(t,e.key,n),s=wu(t,e.value,n);return Math.max(r,s)}return 1}a(wu,"getAliasCount");nv.Alias=
Ud});var le=S(Kd=>{"use strict";var EM=z(),AM=ku(),OM=_n(),NM=a(t=>!t||typeof t!="function"&&typeof t!="object","isScalarValue"),bn=class extends AM.NodeBase{static{
a(this,"Scalar")}constructor(e){super(EM.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:OM.toJS(this.value,e,n)}toString(){return String(this.value)}};
bn.BLOCK_FOLDED="BLOCK_FOLDED";bn.BLOCK_LITERAL="BLOCK_LITERAL";bn.PLAIN="PLAIN";bn.QUOTE_DOUBLE="QUOTE_DOUBLE";bn.QUOTE_SINGLE="QUOTE_SINGLE";Kd.Scalar=bn;Kd.isScalarValue=
NM});var di=S(sv=>{"use strict";var $M=pi(),Xn=z(),rv=le(),CM="tag:yaml.org,2002:";function TM(t,e,n){if(e){let r=n.filter(i=>i.tag===e),s=r.find(i=>!i.format)??r[0];
if(!s)throw new Error(`Tag ${e} not found`);return s}return n.find(r=>r.identify?.(t)&&!r.format)}a(TM,"findTagObject");function IM(t,e,n){if(Xn.isDocument(t)&&
(t=t.contents),Xn.isNode(t))return t;if(Xn.isPair(t)){let d=n.schema[Xn.MAP].createNode?.(n.schema,null,n);return d.items.push(t),d}(t instanceof String||t instanceof
Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,onTagObj:i,schema:o,sourceObjects:u}=n,
c;if(r&&t&&typeof t=="object"){if(c=u.get(t),c)return c.anchor??(c.anchor=s(t)),new $M.Alias(c.anchor);c={anchor:null,node:null},u.set(t,c)}e?.startsWith("!!")&&
(e=CM+e.slice(2));let l=TM(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let d=new rv.Scalar(t);return c&&(c.node=
d),d}l=t instanceof Map?o[Xn.MAP]:Symbol.iterator in Object(t)?o[Xn.SEQ]:o[Xn.MAP]}i&&(i(l),delete n.onTagObj);let p=l?.createNode?l.createNode(n.schema,t,n):typeof l?.
nodeClass?.from=="function"?l.nodeClass.from(n.schema,t,n):new rv.Scalar(t);return e?p.tag=e:l.default||(p.tag=l.tag),c&&(c.node=p),p}a(IM,"createNode");sv.createNode=
IM});var vu=S(xu=>{"use strict";var PM=di(),$t=z(),MM=ku();function Zd(t,e,n){let r=n;for(let s=e.length-1;s>=0;--s){let i=e[s];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=r,r=o}else r=new Map([[i,r]])}return PM.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:a(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:t,sourceObjects:new Map})}a(Zd,"collectionFromPath");var iv=a(t=>t==null||typeof t=="object"&&
!!t[Symbol.iterator]().next().done,"isEmptyPath"),Wd=class extends MM.NodeBase{static{a(this,"Collection")}constructor(e,n){super(e),Object.defineProperty(this,
"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(n.schema=e),n.items=n.items.map(r=>$t.isNode(r)||$t.isPair(r)?r.clone(e):r),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(iv(e))this.add(n);else{let[
r,...s]=e,i=this.get(r,!0);if($t.isCollection(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,Zd(this.schema,s,n));else throw new Error(`Expected YAM\
L collection at ${r}. Remaining path: ${s}`)}}deleteIn(e){let[n,...r]=e;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if($t.isCollection(s))return s.
deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(e,n){let[r,...s]=e,i=this.get(r,!0);return s.length===0?!n&&$t.isScalar(
i)?i.value:i:$t.isCollection(i)?i.getIn(s,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!$t.isPair(n))return!1;let r=n.value;return r==null||e&&$t.
isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[n,...r]=e;if(r.length===0)return this.has(n);let s=this.get(n,!0);return $t.isCollection(
s)?s.hasIn(r):!1}setIn(e,n){let[r,...s]=e;if(s.length===0)this.set(r,n);else{let i=this.get(r,!0);if($t.isCollection(i))i.setIn(s,n);else if(i===void 0&&this.schema)
this.set(r,Zd(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}};xu.Collection=Wd;xu.collectionFromPath=Zd;xu.isEmptyPath=
iv});var fi=S(Su=>{"use strict";var LM=a(t=>t.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function Vd(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,
e):t}a(Vd,"indentComment");var RM=a((t,e,n)=>t.endsWith(`
`)?Vd(n,e):n.includes(`
`)?`
`+Vd(n,e):(t.endsWith(" ")?"":" ")+n,"lineComment");Su.indentComment=Vd;Su.lineComment=RM;Su.stringifyComment=LM});var av=S(hi=>{"use strict";var FM="flow",Yd="block",Eu="quoted";function HM(t,e,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:u}={}){
if(!s||s<0)return t;s<i&&(i=0);let c=Math.max(1+i,1+s-e.length);if(t.length<=c)return t;let l=[],p={},d=s-e.length;typeof r=="number"&&(r>s-Math.max(2,i)?l.push(
0):d=s-r);let f,m,g=!1,_=-1,b=-1,y=-1;n===Yd&&(_=ov(t,_,e.length),_!==-1&&(d=_+c));for(let w;w=t[_+=1];){if(n===Eu&&w==="\\"){switch(b=_,t[_+1]){case"x":_+=3;break;case"\
u":_+=5;break;case"U":_+=9;break;default:_+=1}y=_}if(w===`
`)n===Yd&&(_=ov(t,_,e.length)),d=_+e.length+c,f=void 0;else{if(w===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let v=t[_+1];v&&v!==" "&&v!==`
`&&v!=="	"&&(f=_)}if(_>=d)if(f)l.push(f),d=f+c,f=void 0;else if(n===Eu){for(;m===" "||m==="	";)m=w,w=t[_+=1],g=!0;let v=_>y+1?_-2:b-1;if(p[v])return t;l.push(v),
p[v]=!0,d=v+c,f=void 0}else g=!0}m=w}if(g&&u&&u(),l.length===0)return t;o&&o();let k=t.slice(0,l[0]);for(let w=0;w<l.length;++w){let v=l[w],x=l[w+1]||t.length;v===
0?k=`
${e}${t.slice(0,x)}`:(n===Eu&&p[v]&&(k+=`${t[v]}\\`),k+=`
${e}${t.slice(v+1,x)}`)}return k}a(HM,"foldFlowLines");function ov(t,e,n){let r=e,s=e+1,i=t[s];for(;i===" "||i==="	";)if(e<s+n)i=t[++e];else{do i=t[++e];while(i&&
i!==`
`);r=e,s=e+1,i=t[s]}return r}a(ov,"consumeMoreIndentedLines");hi.FOLD_BLOCK=Yd;hi.FOLD_FLOW=FM;hi.FOLD_QUOTED=Eu;hi.foldFlowLines=HM});var gi=S(uv=>{"use strict";var gt=le(),yn=av(),Ou=a((t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),"getFoldOptions"),Nu=a(t=>/^(%|---|\.\.\.)/m.test(t),"containsDocumentMarker");function DM(t,e,n){if(!e||e<0)return!1;let r=e-n,s=t.length;if(s<=
r)return!1;for(let i=0,o=0;i<s;++i)if(t[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}a(DM,"lineLengthOverLimit");function mi(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;
let{implicitKey:r}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(Nu(t)?"  ":""),o="",u=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+
2]==="n"&&(o+=n.slice(u,c)+"\\ ",c+=1,u=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{o+=n.slice(u,c);let p=n.substr(c+2,4);switch(p){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=n.substr(c,6)}c+=5,u=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(
u,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,u=c+1}break;default:c+=1}return o=u?o+n.slice(u):n,r?o:yn.foldFlowLines(o,i,yn.FOLD_QUOTED,Ou(e,!1))}a(mi,"doubleQuoted\
String");function Jd(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return mi(t,e);let n=e.indent||(Nu(t)?"  ":""),r="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?r:yn.foldFlowLines(r,n,yn.FOLD_FLOW,Ou(e,!1))}a(Jd,"singleQuotedString");function Jr(t,e){let{singleQuote:n}=e.options,r;if(n===
!1)r=mi;else{let s=t.includes('"'),i=t.includes("'");s&&!i?r=Jd:i&&!s?r=mi:r=n?Jd:mi}return r(t,e)}a(Jr,"quotedString");var Xd;try{Xd=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Xd=/\n+(?!\n|$)/g}function Au({comment:t,type:e,value:n},r,s,i){let{blockQuote:o,commentString:u,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Jr(n,r);let l=r.indent||(r.forceBlockIndent||Nu(n)?"  ":""),p=o==="literal"?!0:o==="folded"||e===gt.Scalar.BLOCK_FOLDED?!1:e===gt.Scalar.BLOCK_LITERAL?
!0:!DM(n,c,l.length);if(!n)return p?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let x=n[f-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let m=n.substring(f),g=m.indexOf(`
`);g===-1?d="-":n===m||g!==m.length-1?(d="+",i&&i()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Xd,`$&${l}`));let _=!1,b,y=-1;for(b=0;b<n.length;++b){let x=n[b];if(x===" ")_=!0;else if(x===`
`)y=b;else break}let k=n.substring(0,y<b?y+1:b);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let v=(_?l?"2":"1":"")+d;if(t&&(v+=" "+u(t.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,I=Ou(r,!0);o!=="folded"&&e!==gt.Scalar.BLOCK_FOLDED&&(I.onOverflow=
()=>{N=!0});let O=yn.foldFlowLines(`${k}${x}${m}`,l,yn.FOLD_BLOCK,I);if(!N)return`>${v}
${l}${O}`}return n=n.replace(/\n+/g,`$&${l}`),`|${v}
${l}${k}${n}${m}`}a(Au,"blockString");function qM(t,e,n,r){let{type:s,value:i}=t,{actualString:o,implicitKey:u,indent:c,indentStep:l,inFlow:p}=e;if(u&&i.includes(
`
`)||p&&/[[\]{},]/.test(i))return Jr(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return u||p||!i.includes(
`
`)?Jr(i,e):Au(t,e,n,r);if(!u&&!p&&s!==gt.Scalar.PLAIN&&i.includes(`
`))return Au(t,e,n,r);if(Nu(i)){if(c==="")return e.forceBlockIndent=!0,Au(t,e,n,r);if(u&&c===l)return Jr(i,e)}let d=i.replace(/\n+/g,`$&
${c}`);if(o){let f=a(_=>_.default&&_.tag!=="tag:yaml.org,2002:str"&&_.test?.test(d),"test"),{compat:m,tags:g}=e.doc.schema;if(g.some(f)||m?.some(f))return Jr(i,
e)}return u?d:yn.foldFlowLines(d,c,yn.FOLD_FLOW,Ou(e,!1))}a(qM,"plainString");function zM(t,e,n,r){let{implicitKey:s,inFlow:i}=e,o=typeof t.value=="string"?t:Object.
assign({},t,{value:String(t.value)}),{type:u}=t;u!==gt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(u=gt.Scalar.QUOTE_DOUBLE);
let c=a(p=>{switch(p){case gt.Scalar.BLOCK_FOLDED:case gt.Scalar.BLOCK_LITERAL:return s||i?Jr(o.value,e):Au(o,e,n,r);case gt.Scalar.QUOTE_DOUBLE:return mi(o.value,
e);case gt.Scalar.QUOTE_SINGLE:return Jd(o.value,e);case gt.Scalar.PLAIN:return qM(o,e,n,r);default:return null}},"_stringify"),l=c(u);if(l===null){let{defaultKeyType:p,
defaultStringType:d}=e.options,f=s&&p||d;if(l=c(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}a(zM,"stringifyString");uv.stringifyString=
zM});var _i=S(Qd=>{"use strict";var GM=yu(),kn=z(),BM=fi(),jM=gi();function UM(t,e){let n=Object.assign({blockQuote:!0,commentString:BM.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}a(UM,"createStringifyContext");function KM(t,e){if(e.tag){let s=t.filter(i=>i.tag===e.tag);if(s.length>
0)return s.find(i=>i.format===e.format)??s[0]}let n,r;if(kn.isScalar(e)){r=e.value;let s=t.filter(i=>i.identify?.(r));if(s.length>1){let i=s.filter(o=>o.test);i.
length>0&&(s=i)}n=s.find(i=>i.format===e.format)??s.find(i=>!i.format)}else r=e,n=t.find(s=>s.nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.
name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${s} value`)}return n}a(KM,"getTagObject");function ZM(t,e,{anchors:n,doc:r}){if(!r.directives)
return"";let s=[],i=(kn.isScalar(t)||kn.isCollection(t))&&t.anchor;i&&GM.anchorIsValid(i)&&(n.add(i),s.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&
s.push(r.directives.tagString(o)),s.join(" ")}a(ZM,"stringifyProps");function WM(t,e,n,r){if(kn.isPair(t))return t.toString(e,n,r);if(kn.isAlias(t)){if(e.doc.directives)
return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,i=kn.isNode(t)?t:e.doc.createNode(t,{onTagObj:a(c=>s=c,"onTagObj")});s??(s=KM(e.doc.schema.tags,i));
let o=ZM(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let u=typeof s.stringify=="function"?s.stringify(i,e,n,r):kn.isScalar(i)?jM.stringifyString(
i,e,n,r):i.toString(e,n,r);return o?kn.isScalar(i)||u[0]==="{"||u[0]==="["?`${o} ${u}`:`${o}
${e.indent}${u}`:u}a(WM,"stringify");Qd.createStringifyContext=UM;Qd.stringify=WM});var dv=S(pv=>{"use strict";var Gt=z(),cv=le(),lv=_i(),bi=fi();function VM({key:t,value:e},n,r,s){let{allNullValues:i,doc:o,indent:u,indentStep:c,options:{commentString:l,
indentSeq:p,simpleKeys:d}}=n,f=Gt.isNode(t)&&t.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Gt.isCollection(t)||
!Gt.isNode(t)&&typeof t=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!d&&(!t||f&&e==null&&!n.inFlow||
Gt.isCollection(t)||(Gt.isScalar(t)?t.type===cv.Scalar.BLOCK_FOLDED||t.type===cv.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(d||!i),indent:u+c});let g=!1,_=!1,b=lv.stringify(t,n,()=>g=!0,()=>_=!0);if(!m&&!n.inFlow&&b.length>1024){if(d)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(i||e==null)return g&&r&&r(),b===""?"?":m?`? ${b}`:b}else if(i&&!d||e==null&&
m)return b=`? ${b}`,f&&!g?b+=bi.lineComment(b,n.indent,l(f)):_&&s&&s(),b;g&&(f=null),m?(f&&(b+=bi.lineComment(b,n.indent,l(f))),b=`? ${b}
${u}:`):(b=`${b}:`,f&&(b+=bi.lineComment(b,n.indent,l(f))));let y,k,w;Gt.isNode(e)?(y=!!e.spaceBefore,k=e.commentBefore,w=e.comment):(y=!1,k=null,w=null,e&&typeof e==
"object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!f&&Gt.isScalar(e)&&(n.indentAtStart=b.length+1),_=!1,!p&&c.length>=2&&!n.inFlow&&!m&&Gt.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let v=!1,x=lv.stringify(e,n,()=>v=!0,()=>_=!0),N=" ";if(f||y||k){if(N=y?`
`:"",k){let I=l(k);N+=`
${bi.indentComment(I,n.indent)}`}x===""&&!n.inFlow?N===`
`&&w&&(N=`

`):N+=`
${n.indent}`}else if(!m&&Gt.isCollection(e)){let I=x[0],O=x.indexOf(`
`),Q=O!==-1,Ke=n.inFlow??e.flow??e.items.length===0;if(Q||!Ke){let Ct=!1;if(Q&&(I==="&"||I==="!")){let re=x.indexOf(" ");I==="&"&&re!==-1&&re<O&&x[re+1]==="!"&&
(re=x.indexOf(" ",re+1)),(re===-1||O<re)&&(Ct=!0)}Ct||(N=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(N="");return b+=N+x,n.inFlow?v&&r&&r():w&&!v?b+=bi.lineComment(b,n.indent,l(w)):_&&s&&s(),b}a(VM,"stringifyPair");pv.stringifyPair=VM});var tf=S(ef=>{"use strict";var fv=Tt("process");function YM(t,...e){t==="debug"&&console.log(...e)}a(YM,"debug");function JM(t,e){(t==="debug"||t==="warn")&&(typeof fv.
emitWarning=="function"?fv.emitWarning(e):console.warn(e))}a(JM,"warn");ef.debug=YM;ef.warn=JM});var Pu=S(Iu=>{"use strict";var Tu=z(),hv=le(),$u="<<",Cu={identify:a(t=>t===$u||typeof t=="symbol"&&t.description===$u,"identify"),default:"key",tag:"tag:yaml.o\
rg,2002:merge",test:/^<<$/,resolve:a(()=>Object.assign(new hv.Scalar(Symbol($u)),{addToJSMap:mv}),"resolve"),stringify:a(()=>$u,"stringify")},XM=a((t,e)=>(Cu.identify(
e)||Tu.isScalar(e)&&(!e.type||e.type===hv.Scalar.PLAIN)&&Cu.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===Cu.tag&&n.default),"isMergeKey");function mv(t,e,n){
let r=gv(t,n);if(Tu.isSeq(r))for(let s of r.items)nf(t,e,s);else if(Array.isArray(r))for(let s of r)nf(t,e,s);else nf(t,e,r)}a(mv,"addMergeToJSMap");function nf(t,e,n){
let r=gv(t,n);if(!Tu.isMap(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,t,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||
e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}
a(nf,"mergeValue");function gv(t,e){return t&&Tu.isAlias(e)?e.resolve(t.doc,t):e}a(gv,"resolveAliasValue");Iu.addMergeToJSMap=mv;Iu.isMergeKey=XM;Iu.merge=Cu});var sf=S(yv=>{"use strict";var QM=tf(),_v=Pu(),eL=_i(),bv=z(),rf=_n();function tL(t,e,{key:n,value:r}){if(bv.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,r);else if(_v.
isMergeKey(t,n))_v.addMergeToJSMap(t,e,r);else{let s=rf.toJS(n,"",t);if(e instanceof Map)e.set(s,rf.toJS(r,s,t));else if(e instanceof Set)e.add(s);else{let i=nL(
n,s,t),o=rf.toJS(r,i,t);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}a(tL,"addPairToJSMap");function nL(t,e,n){
if(e===null)return"";if(typeof e!="object")return String(e);if(bv.isNode(t)&&n?.doc){let r=eL.createStringifyContext(n.doc,{});r.anchors=new Set;for(let i of n.
anchors.keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=t.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(
0,36)+'..."'),QM.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use obj\
ect keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(e)}a(nL,"stringifyKey");yv.addPairToJSMap=tL});var wn=S(of=>{"use strict";var kv=di(),rL=dv(),sL=sf(),Mu=z();function iL(t,e,n){let r=kv.createNode(t,void 0,n),s=kv.createNode(e,void 0,n);return new Lu(r,s)}
a(iL,"createPair");var Lu=class t{static{a(this,"Pair")}constructor(e,n=null){Object.defineProperty(this,Mu.NODE_TYPE,{value:Mu.PAIR}),this.key=e,this.value=n}clone(e){
let{key:n,value:r}=this;return Mu.isNode(n)&&(n=n.clone(e)),Mu.isNode(r)&&(r=r.clone(e)),new t(n,r)}toJSON(e,n){let r=n?.mapAsMap?new Map:{};return sL.addPairToJSMap(
n,r,this)}toString(e,n,r){return e?.doc?rL.stringifyPair(this,e,n,r):JSON.stringify(this)}};of.Pair=Lu;of.createPair=iL});var af=S(xv=>{"use strict";var Qn=z(),wv=_i(),Ru=fi();function oL(t,e,n){return(e.inFlow??t.flow?uL:aL)(t,e,n)}a(oL,"stringifyCollection");function aL({comment:t,
items:e},n,{blockItemPrefix:r,flowChars:s,itemIndent:i,onChompKeep:o,onComment:u}){let{indent:c,options:{commentString:l}}=n,p=Object.assign({},n,{indent:i,type:null}),
d=!1,f=[];for(let g=0;g<e.length;++g){let _=e[g],b=null;if(Qn.isNode(_))!d&&_.spaceBefore&&f.push(""),Fu(n,f,_.commentBefore,d),_.comment&&(b=_.comment);else if(Qn.
isPair(_)){let k=Qn.isNode(_.key)?_.key:null;k&&(!d&&k.spaceBefore&&f.push(""),Fu(n,f,k.commentBefore,d))}d=!1;let y=wv.stringify(_,p,()=>b=null,()=>d=!0);b&&(y+=
Ru.lineComment(y,i,l(b))),d&&b&&(d=!1),f.push(r+y)}let m;if(f.length===0)m=s.start+s.end;else{m=f[0];for(let g=1;g<f.length;++g){let _=f[g];m+=_?`
${c}${_}`:`
`}}return t?(m+=`
`+Ru.indentComment(l(t),c),u&&u()):d&&o&&o(),m}a(aL,"stringifyBlockCollection");function uL({items:t},e,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:u}}=e;r+=i;let c=Object.assign({},e,{indent:r,inFlow:!0,type:null}),l=!1,p=0,d=[];for(let g=0;g<t.length;++g){let _=t[g],b=null;if(Qn.isNode(
_))_.spaceBefore&&d.push(""),Fu(e,d,_.commentBefore,!1),_.comment&&(b=_.comment);else if(Qn.isPair(_)){let k=Qn.isNode(_.key)?_.key:null;k&&(k.spaceBefore&&d.push(
""),Fu(e,d,k.commentBefore,!1),k.comment&&(l=!0));let w=Qn.isNode(_.value)?_.value:null;w?(w.comment&&(b=w.comment),w.commentBefore&&(l=!0)):_.value==null&&k?.comment&&
(b=k.comment)}b&&(l=!0);let y=wv.stringify(_,c,()=>b=null);l||(l=d.length>p||y.includes(`
`)),g<t.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=d.reduce((k,w)=>k+w.length+2,2)+(y.length+2)>e.options.lineWidth)),l&&(y+=",")),
b&&(y+=Ru.lineComment(y,r,u(b))),d.push(y),p=d.length}let{start:f,end:m}=n;if(d.length===0)return f+m;if(!l){let g=d.reduce((_,b)=>_+b.length+2,2);l=e.options.lineWidth>
0&&g>e.options.lineWidth}if(l){let g=f;for(let _ of d)g+=_?`
${i}${s}${_}`:`
`;return`${g}
${s}${m}`}else return`${f}${o}${d.join(" ")}${o}${m}`}a(uL,"stringifyFlowCollection");function Fu({indent:t,options:{commentString:e}},n,r,s){if(r&&s&&(r=r.replace(
/^\n+/,"")),r){let i=Ru.indentComment(e(r),t);n.push(i.trimStart())}}a(Fu,"addCommentBefore");xv.stringifyCollection=oL});var vn=S(cf=>{"use strict";var cL=af(),lL=sf(),pL=vu(),xn=z(),Hu=wn(),dL=le();function yi(t,e){let n=xn.isScalar(e)?e.value:e;for(let r of t)if(xn.isPair(r)&&(r.
key===e||r.key===n||xn.isScalar(r.key)&&r.key.value===n))return r}a(yi,"findPair");var uf=class extends pL.Collection{static{a(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(xn.MAP,e),this.items=[]}static from(e,n,r){let{keepUndefined:s,replacer:i}=r,o=new this(e),u=a((c,l)=>{if(typeof i==
"function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||s)&&o.items.push(Hu.createPair(c,l,r))},"add");if(n instanceof Map)for(let[
c,l]of n)u(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))u(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,n){
let r;xn.isPair(e)?r=e:!e||typeof e!="object"||!("key"in e)?r=new Hu.Pair(e,e?.value):r=new Hu.Pair(e.key,e.value);let s=yi(this.items,r.key),i=this.schema?.sortMapEntries;
if(s){if(!n)throw new Error(`Key ${r.key} already set`);xn.isScalar(s.value)&&dL.isScalarValue(r.value)?s.value.value=r.value:s.value=r.value}else if(i){let o=this.
items.findIndex(u=>i(r,u)<0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(e){let n=yi(this.items,e);return n?this.items.splice(
this.items.indexOf(n),1).length>0:!1}get(e,n){let s=yi(this.items,e)?.value;return(!n&&xn.isScalar(s)?s.value:s)??void 0}has(e){return!!yi(this.items,e)}set(e,n){
this.add(new Hu.Pair(e,n),!0)}toJSON(e,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.items)lL.addPairToJSMap(n,s,i);return s}toString(e,n,r){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!xn.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),cL.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:r,onComment:n})}};cf.YAMLMap=uf;cf.findPair=yi});var Xr=S(Sv=>{"use strict";var fL=z(),vv=vn(),hL={collection:"map",default:!0,nodeClass:vv.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return fL.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:a((t,e,n)=>vv.YAMLMap.from(t,e,n),"createNode")};Sv.map=hL});var Sn=S(Ev=>{"use strict";var mL=di(),gL=af(),_L=vu(),qu=z(),bL=le(),yL=_n(),lf=class extends _L.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(e){super(qu.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=Du(e);return typeof n!="number"?!1:this.items.splice(
n,1).length>0}get(e,n){let r=Du(e);if(typeof r!="number")return;let s=this.items[r];return!n&&qu.isScalar(s)?s.value:s}has(e){let n=Du(e);return typeof n=="numb\
er"&&n<this.items.length}set(e,n){let r=Du(e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[r];qu.isScalar(s)&&bL.
isScalarValue(n)?s.value=n:this.items[r]=n}toJSON(e,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.items)r.push(yL.toJS(i,String(s++),n));return r}toString(e,n,r){
return e?gL.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(
this)}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let u of n){if(typeof s=="function"){let c=n instanceof
Set?u:String(o++);u=s.call(n,c,u)}i.items.push(mL.createNode(u,void 0,r))}}return i}};function Du(t){let e=qu.isScalar(t)?t.value:t;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a(Du,"asItemIndex");Ev.YAMLSeq=lf});var Qr=S(Ov=>{"use strict";var kL=z(),Av=Sn(),wL={collection:"seq",default:!0,nodeClass:Av.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return kL.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:a((t,e,n)=>Av.YAMLSeq.from(t,e,n),"createNode")};Ov.seq=wL});var ki=S(Nv=>{"use strict";var xL=gi(),vL={identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify(t,e,n,r){
return e=Object.assign({actualString:!0},e),xL.stringifyString(t,e,n,r)}};Nv.string=vL});var zu=S(Tv=>{"use strict";var $v=le(),Cv={identify:a(t=>t==null,"identify"),createNode:a(()=>new $v.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new $v.Scalar(null),"resolve"),stringify:a(({source:t},e)=>typeof t=="string"&&Cv.test.test(t)?t:e.options.nullStr,
"stringify")};Tv.nullTag=Cv});var pf=S(Pv=>{"use strict";var SL=le(),Iv={identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:a(t=>new SL.Scalar(t[0]==="t"||t[0]==="T"),"resolve"),stringify({source:t,value:e},n){if(t&&Iv.test.test(t)){let r=t[0]==="t"||t[0]==="T";if(e===r)return t}
return e?n.options.trueStr:n.options.falseStr}};Pv.boolTag=Iv});var es=S(Mv=>{"use strict";function EL({format:t,minFractionDigits:e,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?r:Number(r);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let u=e-(i.length-o-1);for(;u-- >0;)i+="0"}return i}a(EL,"stringifyNumber");Mv.stringifyNumber=
EL});var ff=S(Gu=>{"use strict";var AL=le(),df=es(),OL={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:df.stringifyNumber},NL={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(
t=>parseFloat(t),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():df.stringifyNumber(t)}},$L={identify:a(t=>typeof t=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new AL.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==
-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:df.stringifyNumber};Gu.float=$L;Gu.floatExp=NL;Gu.floatNaN=OL});var mf=S(ju=>{"use strict";var Lv=es(),Bu=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify"),hf=a((t,e,n,{intAsBigInt:r})=>r?BigInt(t):parseInt(t.substring(
e),n),"intResolve");function Rv(t,e,n){let{value:r}=t;return Bu(r)&&r>=0?n+r.toString(e):Lv.stringifyNumber(t)}a(Rv,"intStringify");var CL={identify:a(t=>Bu(t)&&
t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a((t,e,n)=>hf(t,2,8,n),"resolve"),stringify:a(t=>Rv(t,8,"0o"),"st\
ringify")},TL={identify:Bu,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((t,e,n)=>hf(t,0,10,n),"resolve"),stringify:Lv.stringifyNumber},
IL={identify:a(t=>Bu(t)&&t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:a((t,e,n)=>hf(t,2,16,n),"resolve"),
stringify:a(t=>Rv(t,16,"0x"),"stringify")};ju.int=TL;ju.intHex=IL;ju.intOct=CL});var Hv=S(Fv=>{"use strict";var PL=Xr(),ML=zu(),LL=Qr(),RL=ki(),FL=pf(),gf=ff(),_f=mf(),HL=[PL.map,LL.seq,RL.string,ML.nullTag,FL.boolTag,_f.intOct,_f.int,_f.intHex,
gf.floatNaN,gf.floatExp,gf.float];Fv.schema=HL});var zv=S(qv=>{"use strict";var DL=le(),qL=Xr(),zL=Qr();function Dv(t){return typeof t=="bigint"||Number.isInteger(t)}a(Dv,"intIdentify");var Uu=a(({value:t})=>JSON.
stringify(t),"stringifyJSON"),GL=[{identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify:Uu},{
identify:a(t=>t==null,"identify"),createNode:a(()=>new DL.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"r\
esolve"),stringify:Uu},{identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:a(t=>t==="true","res\
olve"),stringify:Uu},{identify:Dv,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:a((t,e,{intAsBigInt:n})=>n?BigInt(t):parseInt(t,10),
"resolve"),stringify:a(({value:t})=>Dv(t)?t.toString():JSON.stringify(t),"stringify")},{identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(t=>parseFloat(t),"resolve"),stringify:Uu}],BL={default:!0,tag:"",test:/^/,
resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},jL=[qL.map,zL.seq].concat(GL,BL);qv.schema=jL});var yf=S(Gv=>{"use strict";var wi=Tt("buffer"),bf=le(),UL=gi(),KL={identify:a(t=>t instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof wi.Buffer=="function")return wi.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<
n.length;++s)r[s]=n.charCodeAt(s);return r}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},r,s,i){if(!n)return"";let o=n,u;if(typeof wi.Buffer=="function")u=o instanceof wi.Buffer?o.toString("base64"):wi.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);u=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=bf.Scalar.BLOCK_LITERAL),e!==bf.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(u.length/c),p=new Array(l);for(let d=0,f=0;d<l;++d,f+=c)p[d]=u.substr(f,c);u=p.join(e===bf.Scalar.
BLOCK_LITERAL?`
`:" ")}return UL.stringifyString({comment:t,type:e,value:u},r,s,i)}};Gv.binary=KL});var Wu=S(Zu=>{"use strict";var Ku=z(),kf=wn(),ZL=le(),WL=Sn();function Bv(t,e){if(Ku.isSeq(t))for(let n=0;n<t.items.length;++n){let r=t.items[n];if(!Ku.isPair(r)){
if(Ku.isMap(r)){r.items.length>1&&e("Each pair must have its own sequence indicator");let s=r.items[0]||new kf.Pair(new ZL.Scalar(null));if(r.commentBefore&&(s.
key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}t.items[n]=Ku.isPair(r)?r:new kf.Pair(r)}}else e("Expected a sequence for this tag");return t}a(Bv,"resolvePairs");function jv(t,e,n){
let{replacer:r}=n,s=new WL.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof r=="function"&&(o=r.call(
e,String(i++),o));let u,c;if(Array.isArray(o))if(o.length===2)u=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof
Object){let l=Object.keys(o);if(l.length===1)u=l[0],c=o[u];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else u=o;s.items.push(kf.
createPair(u,c,n))}return s}a(jv,"createPairs");var VL={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Bv,createNode:jv};Zu.createPairs=jv;Zu.
pairs=VL;Zu.resolvePairs=Bv});var vf=S(xf=>{"use strict";var Uv=z(),wf=_n(),xi=vn(),YL=Sn(),Kv=Wu(),er=class t extends YL.YAMLSeq{static{a(this,"YAMLOMap")}constructor(){super(),this.add=xi.
YAMLMap.prototype.add.bind(this),this.delete=xi.YAMLMap.prototype.delete.bind(this),this.get=xi.YAMLMap.prototype.get.bind(this),this.has=xi.YAMLMap.prototype.has.
bind(this),this.set=xi.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.
items){let i,o;if(Uv.isPair(s)?(i=wf.toJS(s.key,"",n),o=wf.toJS(s.value,i,n)):i=wf.toJS(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplicat\
e keys");r.set(i,o)}return r}static from(e,n,r){let s=Kv.createPairs(e,n,r),i=new this;return i.items=s.items,i}};er.tag="tag:yaml.org,2002:omap";var JL={collection:"\
seq",identify:a(t=>t instanceof Map,"identify"),nodeClass:er,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=Kv.resolvePairs(t,e),r=[];for(let{key:s}of n.
items)Uv.isScalar(s)&&(r.includes(s.value)?e(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new er,n)},createNode:a(
(t,e,n)=>er.from(t,e,n),"createNode")};xf.YAMLOMap=er;xf.omap=JL});var Jv=S(Sf=>{"use strict";var Zv=le();function Wv({value:t,source:e},n){return e&&(t?Vv:Yv).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}a(Wv,"boolStr\
ingify");var Vv={identify:a(t=>t===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new Zv.
Scalar(!0),"resolve"),stringify:Wv},Yv={identify:a(t=>t===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:a(()=>new Zv.Scalar(!1),"resolve"),stringify:Wv};Sf.falseTag=Yv;Sf.trueTag=Vv});var Xv=S(Vu=>{"use strict";var XL=le(),Ef=es(),QL={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Ef.stringifyNumber},eR={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(t=>parseFloat(
t.replace(/_/g,"")),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Ef.stringifyNumber(t)}},tR={identify:a(t=>typeof t=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new XL.Scalar(parseFloat(t.replace(/_/g,""))),
n=t.indexOf(".");if(n!==-1){let r=t.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:Ef.stringifyNumber};
Vu.float=tR;Vu.floatExp=eR;Vu.floatNaN=QL});var e0=S(Si=>{"use strict";var Qv=es(),vi=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify");function Yu(t,e,n,{intAsBigInt:r}){let s=t[0];if((s==="-"||
s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),r){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return s===
"-"?BigInt(-1)*o:o}let i=parseInt(t,n);return s==="-"?-1*i:i}a(Yu,"intResolve");function Af(t,e,n){let{value:r}=t;if(vi(r)){let s=r.toString(e);return r<0?"-"+n+
s.substr(1):n+s}return Qv.stringifyNumber(t)}a(Af,"intStringify");var nR={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:a((t,e,n)=>Yu(t,2,2,n),"resolve"),stringify:a(t=>Af(t,2,"0b"),"stringify")},rR={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:a((t,e,n)=>Yu(t,1,8,n),"resolve"),stringify:a(t=>Af(t,8,"0"),"stringify")},sR={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:a((t,e,n)=>Yu(t,0,10,n),"resolve"),stringify:Qv.stringifyNumber},iR={identify:vi,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:a((t,e,n)=>Yu(t,2,16,n),"resolve"),stringify:a(t=>Af(t,16,"0x"),"stringify")};Si.int=sR;Si.intBin=nR;Si.intHex=iR;Si.intOct=rR});var Nf=S(Of=>{"use strict";var Qu=z(),Ju=wn(),Xu=vn(),tr=class t extends Xu.YAMLMap{static{a(this,"YAMLSet")}constructor(e){super(e),this.tag=t.tag}add(e){let n;
Qu.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Ju.Pair(e.key,null):n=new Ju.Pair(e,null),Xu.findPair(this.items,n.key)||this.
items.push(n)}get(e,n){let r=Xu.findPair(this.items,e);return!n&&Qu.isPair(r)?Qu.isScalar(r.key)?r.key.value:r.key:r}set(e,n){if(typeof n!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Xu.findPair(this.items,e);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&
n&&this.items.push(new Ju.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,r){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&
Symbol.iterator in Object(n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(Ju.createPair(o,null,r));return i}};tr.tag="tag:yaml.org,2002:s\
et";var oR={collection:"map",identify:a(t=>t instanceof Set,"identify"),nodeClass:tr,default:!1,tag:"tag:yaml.org,2002:set",createNode:a((t,e,n)=>tr.from(t,e,n),
"createNode"),resolve(t,e){if(Qu.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new tr,t);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return t}};Of.YAMLSet=tr;Of.set=oR});var Cf=S(ec=>{"use strict";var aR=es();function $f(t,e){let n=t[0],r=n==="-"||n==="+"?t.substring(1):t,s=a(o=>e?BigInt(o):Number(o),"num"),i=r.replace(/_/g,"").
split(":").reduce((o,u)=>o*s(60)+s(u),s(0));return n==="-"?s(-1)*i:i}a($f,"parseSexagesimal");function t0(t){let{value:e}=t,n=a(o=>o,"num");if(typeof e=="bigint")
n=a(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return aR.stringifyNumber(t);let r="";e<0&&(r="-",e*=n(-1));let s=n(60),i=[e%s];return e<60?i.unshift(0):
(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(t0,"stringifySexages\
imal");var uR={identify:a(t=>typeof t=="bigint"||Number.isInteger(t),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:a((t,e,{intAsBigInt:n})=>$f(t,n),"resolve"),stringify:t0},cR={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:a(t=>$f(t,!1),"resolve"),stringify:t0},n0={identify:a(t=>t instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(n0.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
s,i,o,u]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,s,i||0,o||0,u||0,c),p=e[8];if(p&&p!=="Z"){let d=$f(p,!1);Math.abs(d)<30&&(d*=60),
l-=6e4*d}return new Date(l)},stringify:a(({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};ec.floatTime=cR;ec.intTime=uR;ec.timestamp=
n0});var i0=S(s0=>{"use strict";var lR=Xr(),pR=zu(),dR=Qr(),fR=ki(),hR=yf(),r0=Jv(),Tf=Xv(),tc=e0(),mR=Pu(),gR=vf(),_R=Wu(),bR=Nf(),If=Cf(),yR=[lR.map,dR.seq,fR.string,
pR.nullTag,r0.trueTag,r0.falseTag,tc.intBin,tc.intOct,tc.int,tc.intHex,Tf.floatNaN,Tf.floatExp,Tf.float,hR.binary,mR.merge,gR.omap,_R.pairs,bR.set,If.intTime,If.
floatTime,If.timestamp];s0.schema=yR});var m0=S(Lf=>{"use strict";var c0=Xr(),kR=zu(),l0=Qr(),wR=ki(),xR=pf(),Pf=ff(),Mf=mf(),vR=Hv(),SR=zv(),p0=yf(),Ei=Pu(),d0=vf(),f0=Wu(),o0=i0(),h0=Nf(),nc=Cf(),a0=new Map(
[["core",vR.schema],["failsafe",[c0.map,l0.seq,wR.string]],["json",SR.schema],["yaml11",o0.schema],["yaml-1.1",o0.schema]]),u0={binary:p0.binary,bool:xR.boolTag,
float:Pf.float,floatExp:Pf.floatExp,floatNaN:Pf.floatNaN,floatTime:nc.floatTime,int:Mf.int,intHex:Mf.intHex,intOct:Mf.intOct,intTime:nc.intTime,map:c0.map,merge:Ei.
merge,null:kR.nullTag,omap:d0.omap,pairs:f0.pairs,seq:l0.seq,set:h0.set,timestamp:nc.timestamp},ER={"tag:yaml.org,2002:binary":p0.binary,"tag:yaml.org,2002:merg\
e":Ei.merge,"tag:yaml.org,2002:omap":d0.omap,"tag:yaml.org,2002:pairs":f0.pairs,"tag:yaml.org,2002:set":h0.set,"tag:yaml.org,2002:timestamp":nc.timestamp};function AR(t,e,n){
let r=a0.get(e);if(r&&!t)return n&&!r.includes(Ei.merge)?r.concat(Ei.merge):r.slice();let s=r;if(!s)if(Array.isArray(t))s=[];else{let i=Array.from(a0.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(t))for(let i of t)
s=s.concat(i);else typeof t=="function"&&(s=t(s.slice()));return n&&(s=s.concat(Ei.merge)),s.reduce((i,o)=>{let u=typeof o=="string"?u0[o]:o;if(!u){let c=JSON.stringify(
o),l=Object.keys(u0).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(u)||i.push(u),i},[])}a(AR,
"getTags");Lf.coreKnownTags=ER;Lf.getTags=AR});var Hf=S(g0=>{"use strict";var Rf=z(),OR=Xr(),NR=Qr(),$R=ki(),rc=m0(),CR=a((t,e)=>t.key<e.key?-1:t.key>e.key?1:0,"sortMapEntriesByKey"),Ff=class t{static{a(this,
"Schema")}constructor({compat:e,customTags:n,merge:r,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:u}){this.compat=Array.isArray(e)?rc.getTags(e,
"compat"):e?rc.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?rc.coreKnownTags:{},this.tags=rc.getTags(n,this.name,r),this.toStringOptions=
u??null,Object.defineProperty(this,Rf.MAP,{value:OR.map}),Object.defineProperty(this,Rf.SCALAR,{value:$R.string}),Object.defineProperty(this,Rf.SEQ,{value:NR.seq}),
this.sortMapEntries=typeof o=="function"?o:o===!0?CR:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};g0.Schema=Ff});var b0=S(_0=>{"use strict";var TR=z(),Df=_i(),Ai=fi();function IR(t,e){let n=[],r=e.directives===!0;if(e.directives!==!1&&t.directives){let c=t.directives.toString(
t);c?(n.push(c),r=!0):t.directives.docStart&&(r=!0)}r&&n.push("---");let s=Df.createStringifyContext(t,e),{commentString:i}=s.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let c=i(t.commentBefore);n.unshift(Ai.indentComment(c,""))}let o=!1,u=null;if(t.contents){if(TR.isNode(t.contents)){if(t.contents.spaceBefore&&
r&&n.push(""),t.contents.commentBefore){let p=i(t.contents.commentBefore);n.push(Ai.indentComment(p,""))}s.forceBlockIndent=!!t.comment,u=t.contents.comment}let c=u?
void 0:()=>o=!0,l=Df.stringify(t.contents,s,()=>u=null,c);u&&(l+=Ai.lineComment(l,"",i(u))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:
n.push(l)}else n.push(Df.stringify(t.contents,s));if(t.directives?.docEnd)if(t.comment){let c=i(t.comment);c.includes(`
`)?(n.push("..."),n.push(Ai.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||u)&&n[n.length-
1]!==""&&n.push(""),n.push(Ai.indentComment(i(c),"")))}return n.join(`
`)+`
`}a(IR,"stringifyDocument");_0.stringifyDocument=IR});var Oi=S(y0=>{"use strict";var PR=pi(),ts=vu(),rt=z(),MR=wn(),LR=_n(),RR=Hf(),FR=b0(),qf=yu(),HR=Bd(),DR=di(),zf=Gd(),Gf=class t{static{a(this,"Document")}constructor(e,n,r){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,rt.NODE_TYPE,{value:rt.DOC});let s=null;typeof n=="function"||
Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.
directives.yaml.version)):this.directives=new zf.Directives({version:o}),this.setSchema(o,r),this.contents=e===void 0?null:this.createNode(e,s,r)}clone(){let e=Object.
create(t.prototype,{[rt.NODE_TYPE]:{value:rt.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=rt.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ns(this.contents)&&this.contents.add(e)}addIn(e,n){
ns(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let r=qf.anchorNames(this);e.anchor=!n||r.has(n)?qf.findNewAnchor(n||"a",r):n}return new PR.
Alias(e.anchor)}createNode(e,n,r){let s;if(typeof n=="function")e=n.call({"":e},"",e),s=n;else if(Array.isArray(n)){let b=a(k=>typeof k=="number"||k instanceof String||
k instanceof Number,"keyToStr"),y=n.filter(b).map(String);y.length>0&&(n=n.concat(y)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,
flow:u,keepUndefined:c,onTagObj:l,tag:p}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=qf.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:c??
!1,onAnchor:d,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},_=DR.createNode(e,p,g);return u&&rt.isCollection(_)&&(_.flow=!0),f(),_}createPair(e,n,r={}){
let s=this.createNode(e,null,r),i=this.createNode(n,null,r);return new MR.Pair(s,i)}delete(e){return ns(this.contents)?this.contents.delete(e):!1}deleteIn(e){return ts.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):ns(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return rt.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return ts.isEmptyPath(e)?!n&&rt.isScalar(this.contents)?this.contents.value:this.contents:rt.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return rt.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ts.isEmptyPath(e)?this.contents!==void 0:rt.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=ts.collectionFromPath(this.schema,[e],n):ns(this.contents)&&this.contents.set(
e,n)}setIn(e,n){ts.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=ts.collectionFromPath(this.schema,Array.from(e),n):ns(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let r;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new zf.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new zf.Directives({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new RR.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let u={anchors:new Map,doc:this,keep:!e,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=LR.toJS(
this.contents,n??"",u);if(typeof i=="function")for(let{count:l,res:p}of u.anchors.values())i(p,l);return typeof o=="function"?HR.applyReviver(o,{"":c},"",c):c}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return FR.stringifyDocument(this,e)}};function ns(t){if(rt.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
a(ns,"assertCollection");y0.Document=Gf});var Ci=S($i=>{"use strict";var Ni=class extends Error{static{a(this,"YAMLError")}constructor(e,n,r,s){super(),this.name=e,this.code=r,this.message=s,this.pos=n}},
Bf=class extends Ni{static{a(this,"YAMLParseError")}constructor(e,n,r){super("YAMLParseError",e,n,r)}},jf=class extends Ni{static{a(this,"YAMLWarning")}constructor(e,n,r){
super("YAMLWarning",e,n,r)}},qR=a((t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(u=>e.linePos(u));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}\
, column ${s}`;let i=s-1,o=t.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let u=Math.min(i-39,o.length-79);o="…"+
o.substring(u),i-=u-1}if(o.length>80&&(o=o.substring(0,79)+"…"),r>1&&/^ *$/.test(o.substring(0,i))){let u=t.substring(e.lineStarts[r-2],e.lineStarts[r-1]);u.length>
80&&(u=u.substring(0,79)+`…
`),o=u+o}if(/[^ ]/.test(o)){let u=1,c=n.linePos[1];c?.line===r&&c.col>s&&(u=Math.max(1,Math.min(c.col-s,80-i)));let l=" ".repeat(i)+"^".repeat(u);n.message+=`:

${o}
${l}
`}},"prettifyError");$i.YAMLError=Ni;$i.YAMLParseError=Bf;$i.YAMLWarning=jf;$i.prettifyError=qR});var Ti=S(k0=>{"use strict";function zR(t,{flow:e,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:u}){let c=!1,l=u,p=u,d="",f="",m=!1,g=!1,_=null,
b=null,y=null,k=null,w=null,v=null,x=null;for(let O of t)switch(g&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&i(O.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),_&&(l&&O.type!=="comment"&&O.type!=="newline"&&i(_,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),_=null),O.type){case"space":!e&&(n!=="doc-start"||r?.type!=="flow-collection")&&O.source.includes("	")&&(_=O),p=!0;break;case"comment":{p||i(O,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let Q=O.source.substring(1)||" ";d?d+=f+Q:d=Q,f="",l=!1;break}case"newlin\
e":l?d?d+=O.source:(!v||n!=="seq-item-ind")&&(c=!0):f+=O.source,l=!0,m=!0,(b||y)&&(k=O),p=!0;break;case"anchor":b&&i(O,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),O.source.endsWith(":")&&i(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=O,x??(x=O.offset),l=!1,p=!1,g=!0;break;case"\
tag":{y&&i(O,"MULTIPLE_TAGS","A node can have at most one tag"),y=O,x??(x=O.offset),l=!1,p=!1,g=!0;break}case n:(b||y)&&i(O,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${O.source} indicator`),v&&i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${e??"collection"}`),v=O,l=n==="seq-item-ind"||n==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){w&&i(O,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),w=O,l=!1,p=!1;break}default:i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.type} toke\
n`),l=!1,p=!1}let N=t[t.length-1],I=N?N.offset+N.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),_&&(l&&_.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&i(_,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:v,spaceBefore:c,comment:d,hasNewline:m,anchor:b,tag:y,newlineAfterProp:k,end:I,
start:x??I}}a(zR,"resolveProps");k0.resolveProps=zR});var sc=S(w0=>{"use strict";function Uf(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Uf(e.key)||Uf(e.value))return!0}return!1;default:return!0}}a(Uf,"containsNewline");
w0.containsNewline=Uf});var Kf=S(x0=>{"use strict";var GR=sc();function BR(t,e,n){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===t&&(r.source==="]"||r.source==="}")&&GR.containsNewline(
e)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}a(BR,"flowIndentCheck");x0.flowIndentCheck=BR});var Zf=S(S0=>{"use strict";var v0=z();function jR(t,e,n){let{uniqueKeys:r}=t.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||v0.isScalar(i)&&
v0.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,n))}a(jR,"mapIncludes");S0.mapIncludes=jR});var C0=S($0=>{"use strict";var E0=wn(),UR=vn(),A0=Ti(),KR=sc(),O0=Kf(),ZR=Zf(),N0="All mapping items must start at the same column";function WR({composeNode:t,composeEmptyNode:e},n,r,s,i){
let o=i?.nodeClass??UR.YAMLMap,u=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let p of r.items){let{start:d,key:f,sep:m,value:g}=p,_=A0.resolveProps(
d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),b=!_.found;if(b){if(f&&(f.type==="block-seq"?s(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&s(c,"BAD_INDENT",N0)),!_.anchor&&!_.tag&&!m){
l=_.end,_.comment&&(u.comment?u.comment+=`
`+_.comment:u.comment=_.comment);continue}(_.newlineAfterProp||KR.containsNewline(f))&&s(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else _.found?.indent!==r.indent&&s(c,"BAD_INDENT",N0);n.atKey=!0;let y=_.end,k=f?t(n,f,_,s):e(n,y,d,null,_,s);n.schema.compat&&O0.flowIndentCheck(
r.indent,f,s),n.atKey=!1,ZR.mapIncludes(n,u.items,k)&&s(y,"DUPLICATE_KEY","Map keys must be unique");let w=A0.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:k.range[2],onError:s,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=w.end,w.found){b&&(g?.type==="block-map"&&!w.hasNewline&&s(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&_.start<w.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let v=g?t(n,g,w,s):e(n,c,m,null,w,s);n.schema.compat&&O0.flowIndentCheck(
r.indent,g,s),c=v.range[2];let x=new E0.Pair(k,v);n.options.keepSourceTokens&&(x.srcToken=p),u.items.push(x)}else{b&&s(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),w.comment&&(k.comment?k.comment+=`
`+w.comment:k.comment=w.comment);let v=new E0.Pair(k);n.options.keepSourceTokens&&(v.srcToken=p),u.items.push(v)}}return l&&l<c&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),u.range=[r.offset,c,l??c],u}a(WR,"resolveBlockMap");$0.resolveBlockMap=WR});var I0=S(T0=>{"use strict";var VR=Sn(),YR=Ti(),JR=Kf();function XR({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=i?.nodeClass??VR.YAMLSeq,u=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;for(let{start:p,value:d}of r.items){let f=YR.resolveProps(p,{indicator:"seq-item-ind",next:d,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(u.comment=f.comment);continue}let m=d?t(n,d,f,s):
e(n,f.end,p,null,f,s);n.schema.compat&&JR.flowIndentCheck(r.indent,d,s),c=m.range[2],u.items.push(m)}return u.range=[r.offset,c,l??c],u}a(XR,"resolveBlockSeq");
T0.resolveBlockSeq=XR});var rs=S(P0=>{"use strict";function QR(t,e,n,r){let s="";if(t){let i=!1,o="";for(let u of t){let{source:c,type:l}=u;switch(l){case"space":i=!0;break;case"commen\
t":{n&&!i&&r(u,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=c.substring(1)||" ";s?s+=o+p:s=p,o="";break}case"n\
ewline":s&&(o+=c),i=!0;break;default:r(u,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:s,offset:e}}a(QR,"resolveEnd");P0.resolveEnd=
QR});var F0=S(R0=>{"use strict";var eF=z(),tF=wn(),M0=vn(),nF=Sn(),rF=rs(),L0=Ti(),sF=sc(),iF=Zf(),Wf="Block collections are not allowed within flow collections",Vf=a(
t=>t&&(t.type==="block-map"||t.type==="block-seq"),"isBlock");function oF({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=r.start.source==="{",u=o?"flow map":
"flow sequence",c=i?.nodeClass??(o?M0.YAMLMap:nF.YAMLSeq),l=new c(n.schema);l.flow=!0;let p=n.atRoot;p&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.
source.length;for(let b=0;b<r.items.length;++b){let y=r.items[b],{start:k,key:w,sep:v,value:x}=y,N=L0.resolveProps(k,{flow:u,indicator:"explicit-key-ind",next:w??
v?.[0],offset:d,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.tag&&!v&&!x){b===0&&N.comma?s(N.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${u}`):b<r.items.length-1&&s(N.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${u}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),d=N.end;continue}!o&&n.options.strict&&sF.containsNewline(w)&&s(w,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)N.comma&&s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${u}`);else if(N.comma||s(N.start,"MISSING_CHAR",`Missing , betw\
een ${u} items`),N.comment){let I="";e:for(let O of k)switch(O.type){case"comma":case"space":break;case"comment":I=O.source.substring(1);break e;default:break e}
if(I){let O=l.items[l.items.length-1];eF.isPair(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+I:O.comment=I,N.comment=N.comment.substring(I.length+1)}}if(!o&&!v&&!N.found){let I=x?t(n,x,N,s):e(n,N.end,v,null,N,s);l.items.push(I),d=I.range[2],Vf(x)&&s(I.
range,"BLOCK_IN_FLOW",Wf)}else{n.atKey=!0;let I=N.end,O=w?t(n,w,N,s):e(n,I,k,null,N,s);Vf(w)&&s(O.range,"BLOCK_IN_FLOW",Wf),n.atKey=!1;let Q=L0.resolveProps(v??
[],{flow:u,indicator:"map-value-ind",next:x,offset:O.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(Q.found){if(!o&&!N.found&&n.options.strict){
if(v)for(let re of v){if(re===Q.found)break;if(re.type==="newline"){s(re,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine");break}}N.start<Q.found.offset-1024&&s(Q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequen\
ce key")}}else x&&("source"in x&&x.source?.[0]===":"?s(x,"MISSING_CHAR",`Missing space after : in ${u}`):s(Q.start,"MISSING_CHAR",`Missing , or : between ${u} i\
tems`));let Ke=x?t(n,x,Q,s):Q.found?e(n,Q.end,v,null,Q,s):null;Ke?Vf(x)&&s(Ke.range,"BLOCK_IN_FLOW",Wf):Q.comment&&(O.comment?O.comment+=`
`+Q.comment:O.comment=Q.comment);let Ct=new tF.Pair(O,Ke);if(n.options.keepSourceTokens&&(Ct.srcToken=y),o){let re=l;iF.mapIncludes(n,re.items,O)&&s(I,"DUPLICAT\
E_KEY","Map keys must be unique"),re.items.push(Ct)}else{let re=new M0.YAMLMap(n.schema);re.flow=!0,re.items.push(Ct);let On=(Ke??O).range;re.range=[O.range[0],
On[1],On[2]],l.items.push(re)}d=Ke?Ke.range[2]:Q.end}}let f=o?"}":"]",[m,...g]=r.end,_=d;if(m?.source===f)_=m.offset+m.source.length;else{let b=u[0].toUpperCase()+
u.substring(1),y=p?`${b} must end with a ${f}`:`${b} in block collection must be sufficiently indented and end with a ${f}`;s(d,p?"MISSING_CHAR":"BAD_INDENT",y),
m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let b=rF.resolveEnd(g,_,n.options.strict,s);b.comment&&(l.comment?l.comment+=`
`+b.comment:l.comment=b.comment),l.range=[r.offset,_,b.offset]}else l.range=[r.offset,_,_];return l}a(oF,"resolveFlowCollection");R0.resolveFlowCollection=oF});var D0=S(H0=>{"use strict";var aF=z(),uF=le(),cF=vn(),lF=Sn(),pF=C0(),dF=I0(),fF=F0();function Yf(t,e,n,r,s,i){let o=n.type==="block-map"?pF.resolveBlockMap(t,e,
n,r,i):n.type==="block-seq"?dF.resolveBlockSeq(t,e,n,r,i):fF.resolveFlowCollection(t,e,n,r,i),u=o.constructor;return s==="!"||s===u.tagName?(o.tag=u.tagName,o):
(s&&(o.tag=s),o)}a(Yf,"resolveCollection");function hF(t,e,n,r,s){let i=r.tag,o=i?e.directives.tagName(i.source,f=>s(i,"TAG_RESOLVE_FAILED",f)):null;if(n.type===
"block-seq"){let{anchor:f,newlineAfterProp:m}=r,g=f&&i?f.offset>i.offset?f:i:f??i;g&&(!m||m.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block se\
quence props")}let u=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===cF.YAMLMap.tagName&&u==="map"||
o===lF.YAMLSeq.tagName&&u==="seq")return Yf(t,e,n,s,o);let c=e.schema.tags.find(f=>f.tag===o&&f.collection===u);if(!c){let f=e.schema.knownTags[o];if(f?.collection===
u)e.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?s(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${u} collection, but expects ${f.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Yf(t,e,n,s,o)}let l=Yf(t,e,n,s,o,c),p=c.resolve?.(l,f=>s(i,"TAG_RESOLVE_FAILED",f),e.options)??
l,d=aF.isNode(p)?p:new uF.Scalar(p);return d.range=l.range,d.tag=o,c?.format&&(d.format=c.format),d}a(hF,"composeCollection");H0.composeCollection=hF});var Xf=S(q0=>{"use strict";var Jf=le();function mF(t,e,n){let r=e.offset,s=gF(e,t.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?Jf.Scalar.BLOCK_FOLDED:Jf.Scalar.BLOCK_LITERAL,o=e.source?_F(e.source):[],u=o.length;for(let _=o.length-1;_>=0;--_){let b=o[_][1];if(b===""||b==="\r")
u=_;else break}if(u===0){let _=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",b=r+s.length;return e.source&&(b+=e.source.length),{value:_,type:i,comment:s.comment,range:[r,b,b]}}let c=e.indent+s.indent,
l=e.offset+s.length,p=0;for(let _=0;_<u;++_){let[b,y]=o[_];if(y===""||y==="\r")s.indent===0&&b.length>c&&(c=b.length);else{b.length<c&&n(l+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=b.length),p=_,c===0&&!t.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=b.length+y.length+1}for(let _=o.length-1;_>=u;--_)o[_][0].length>c&&(u=_+1);let d="",f="",
m=!1;for(let _=0;_<p;++_)d+=o[_][0].slice(c)+`
`;for(let _=p;_<u;++_){let[b,y]=o[_];l+=b.length+y.length+1;let k=y[y.length-1]==="\r";if(k&&(y=y.slice(0,-1)),y&&b.length<c){let v=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(l-y.length-(k?2:1),"BAD_INDENT",v),b=""}i===Jf.Scalar.BLOCK_LITERAL?(d+=
f+b.slice(c)+y,f=`
`):b.length>c||y[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+b.slice(c)+y,f=`
`,m=!0):y===""?f===`
`?d+=`
`:f=`
`:(d+=f+y,f=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let _=u;_<o.length;++_)d+=`
`+o[_][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=r+s.length+e.source.length;return{value:d,type:i,comment:s.comment,range:[r,g,g]}}a(mF,"resolveBlockScalar");function gF({offset:t,props:e},n,r){if(e[0].
type!=="block-scalar-header")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],i=s[0],o=0,u="",c=-1;for(let f=1;f<s.length;++f){
let m=s[f];if(!u&&(m==="-"||m==="+"))u=m;else{let g=Number(m);!o&&g?o=g:c===-1&&(c=t+f)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let l=!1,p="",d=s.length;for(let f=1;f<e.length;++f){let m=e[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comme\
nt":n&&!l&&r(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,p=m.source.substring(1);break;case"er\
ror":r(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",g);let _=m.
source;_&&typeof _=="string"&&(d+=_.length)}}}return{mode:i,indent:o,chomp:u,comment:p,length:d}}a(gF,"parseBlockScalarHeader");function _F(t){let e=t.split(/\n( *)/),
n=e[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}a(_F,"splitLines");q0.resolveBlockScalar=
mF});var eh=S(G0=>{"use strict";var Qf=le(),bF=rs();function yF(t,e,n){let{offset:r,type:s,source:i,end:o}=t,u,c,l=a((f,m,g)=>n(r+f,m,g),"_onError");switch(s){case"s\
calar":u=Qf.Scalar.PLAIN,c=kF(i,l);break;case"single-quoted-scalar":u=Qf.Scalar.QUOTE_SINGLE,c=wF(i,l);break;case"double-quoted-scalar":u=Qf.Scalar.QUOTE_DOUBLE,
c=xF(i,l);break;default:return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}
let p=r+i.length,d=bF.resolveEnd(o,p,e,n);return{value:c,type:u,comment:d.comment,range:[r,p,d.offset]}}a(yF,"resolveFlowScalar");function kF(t,e){let n="";switch(t[0]){case"\
	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar ind\
icator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),z0(t)}a(kF,"\
plainValue");function wF(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),z0(t.slice(1,-1)).replace(/''/g,"'")}
a(wF,"singleQuotedValue");function z0(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",u=e.lastIndex;for(;n=e.exec(t);){let l=n[1].replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),u=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=u,n=c.exec(t),i+o+(n?.[1]??"")}a(z0,"unfoldLines");function xF(t,e){let n="";for(let r=1;r<
t.length-1;++r){let s=t[r];if(!(s==="\r"&&t[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=vF(t,r);n+=i,r=o}else if(s==="\\"){let i=t[++r],o=SF[i];if(o)n+=o;else if(i===`
`)for(i=t[r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="\r"&&t[r+1]===`
`)for(i=t[++r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="x"||i==="u"||i==="U"){let u=i==="x"?2:i==="u"?4:8;n+=EF(t,r+1,u,e),r+=u}else{let u=t.substr(r-1,2);e(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${u}`),n+=u}}else if(s===" "||s==="	"){let i=r,o=t[r+1];for(;o===" "||o==="	";)o=t[++r+1];o!==`
`&&!(o==="\r"&&t[r+2]===`
`)&&(n+=r>i?t.slice(i,r+1):s)}else n+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}a(xF,"doubleQuotedValue");
function vF(t,e){let n="",r=t[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&t[e+2]!==`
`);)r===`
`&&(n+=`
`),e+=1,r=t[e+1];return n||(n=" "),{fold:n,offset:e}}a(vF,"foldNewline");var SF={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function EF(t,e,n,r){let s=t.substr(e,n),o=s.length===n&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{let u=t.substr(e-2,n+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${u}`),u}}a(EF,
"parseCharCode");G0.resolveFlowScalar=yF});var U0=S(j0=>{"use strict";var nr=z(),B0=le(),AF=Xf(),OF=eh();function NF(t,e,n,r){let{value:s,type:i,comment:o,range:u}=e.type==="block-scalar"?AF.resolveBlockScalar(
t,e,r):OF.resolveFlowScalar(e,t.options.strict,r),c=n?t.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[nr.
SCALAR]:c?l=$F(t.schema,s,c,n,r):e.type==="scalar"?l=CF(t,s,e,r):l=t.schema[nr.SCALAR];let p;try{let d=l.resolve(s,f=>r(n??e,"TAG_RESOLVE_FAILED",f),t.options);
p=nr.isScalar(d)?d:new B0.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??e,"TAG_RESOLVE_FAILED",f),p=new B0.Scalar(s)}return p.range=u,p.source=
s,i&&(p.type=i),c&&(p.tag=c),l.format&&(p.format=l.format),o&&(p.comment=o),p}a(NF,"composeScalar");function $F(t,e,n,r,s){if(n==="!")return t[nr.SCALAR];let i=[];
for(let u of t.tags)if(!u.collection&&u.tag===n)if(u.default&&u.test)i.push(u);else return u;for(let u of i)if(u.test?.test(e))return u;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[nr.SCALAR])}
a($F,"findScalarTagByName");function CF({atKey:t,directives:e,schema:n},r,s,i){let o=n.tags.find(u=>(u.default===!0||t&&u.default==="key")&&u.test?.test(r))||n[nr.
SCALAR];if(n.compat){let u=n.compat.find(c=>c.default&&c.test?.test(r))??n[nr.SCALAR];if(o.tag!==u.tag){let c=e.tagString(o.tag),l=e.tagString(u.tag),p=`Value m\
ay be parsed as either ${c} or ${l}`;i(s,"TAG_RESOLVE_FAILED",p,!0)}}return o}a(CF,"findScalarTagByTest");j0.composeScalar=NF});var Z0=S(K0=>{"use strict";function TF(t,e,n){if(e){n??(n=e.length);for(let r=n-1;r>=0;--r){let s=e[r];switch(s.type){case"space":case"comment":case"newline":t-=
s.source.length;continue}for(s=e[++r];s?.type==="space";)t+=s.source.length,s=e[++r];break}}return t}a(TF,"emptyScalarPosition");K0.emptyScalarPosition=TF});var Y0=S(nh=>{"use strict";var IF=pi(),PF=z(),MF=D0(),W0=U0(),LF=rs(),RF=Z0(),FF={composeNode:V0,composeEmptyNode:th};function V0(t,e,n,r){let s=t.atKey,{spaceBefore:i,
comment:o,anchor:u,tag:c}=n,l,p=!0;switch(e.type){case"alias":l=HF(t,e,r),(u||c)&&r(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=W0.composeScalar(t,e,c,r),u&&(l.anchor=u.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=MF.composeCollection(FF,t,e,n,r),u&&(l.anchor=u.source.substring(1))}catch(d){let f=d instanceof Error?d.message:
String(d);r(e,"RESOURCE_EXHAUSTION",f)}break;default:{let d=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",d),p=!1}}return l??
(l=th(t,e.offset,void 0,null,n,r)),u&&l.anchor===""&&r(u,"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!PF.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&p&&(l.srcToken=e),l}a(V0,"composeNode");function th(t,e,n,r,{spaceBefore:s,comment:i,
anchor:o,tag:u,end:c},l){let p={type:"scalar",offset:RF.emptyScalarPosition(e,n,r),indent:-1,source:""},d=W0.composeScalar(t,p,u,l);return o&&(d.anchor=o.source.
substring(1),d.anchor===""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=c),d}a(th,"composeEmptyNode");
function HF({options:t},{offset:e,source:n,end:r},s){let i=new IF.Alias(n.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,u=LF.resolveEnd(r,o,t.strict,s);return i.range=[e,o,u.offset],u.
comment&&(i.comment=u.comment),i}a(HF,"composeAlias");nh.composeEmptyNode=th;nh.composeNode=V0});var Q0=S(X0=>{"use strict";var DF=Oi(),J0=Y0(),qF=rs(),zF=Ti();function GF(t,e,{offset:n,start:r,value:s,end:i},o){let u=Object.assign({_directives:e},t),c=new DF.
Document(void 0,u),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},p=zF.resolveProps(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=s?J0.composeNode(l,s,p,o):J0.composeEmptyNode(l,p.end,r,null,p,o);let d=c.
contents.range[2],f=qF.resolveEnd(i,d,!1,o);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}a(GF,"composeDoc");X0.composeDoc=GF});var sh=S(nS=>{"use strict";var BF=Tt("process"),jF=Gd(),UF=Oi(),Ii=Ci(),eS=z(),KF=Q0(),ZF=rs();function Pi(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(
t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}a(Pi,"getErrorPos");function tS(t){let e="",n=!1,r=!1;
for(let s=0;s<t.length;++s){let i=t[s];switch(i[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:e,afterEmptyLine:r}}a(tS,"parsePrel\
ude");var rh=class{static{a(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,i)=>{
let o=Pi(n);i?this.warnings.push(new Ii.YAMLWarning(o,r,s)):this.errors.push(new Ii.YAMLParseError(o,r,s))},this.directives=new jF.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,n){let{comment:r,afterEmptyLine:s}=tS(this.prelude);if(r){let i=e.contents;if(n)e.comment=e.comment?`${e.comment}
${r}`:r;else if(s||e.directives.docStart||!i)e.commentBefore=r;else if(eS.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];eS.isPair(o)&&(o=o.key);let u=o.
commentBefore;o.commentBefore=u?`${r}
${u}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:tS(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,r=-1){for(let s of e)yield*this.next(s);yield*this.end(n,r)}*next(e){switch(BF.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,r,s)=>{let i=Pi(e);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=KF.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,r=new Ii.YAMLParseError(Pi(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Ii.YAMLParseError(Pi(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=ZF.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ii.YAMLParseError(Pi(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),s=new UF.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};nS.Composer=rh});var iS=S(ic=>{"use strict";var WF=Xf(),VF=eh(),YF=Ci(),rS=gi();function JF(t,e=!0,n){if(t){let r=a((s,i,o)=>{let u=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(n)n(u,i,o);else throw new YF.YAMLParseError([u,u+1],i,o)},"_onError");switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return VF.resolveFlowScalar(t,e,r);case"block-scalar":return WF.resolveBlockScalar({options:{strict:e}},t,r)}}return null}a(JF,"resolveAsScalar");function XF(t,e){
let{implicitKey:n=!1,indent:r,inFlow:s=!1,offset:i=-1,type:o="PLAIN"}=e,u=rS.stringifyString({type:o,value:t},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(u[0]){case"|":case">":{let l=u.indexOf(`
`),p=u.substring(0,l),d=u.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:r,source:p}];return sS(f,c)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:i,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,source:u,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:r,source:u,end:c};default:return{type:"scalar",offset:i,indent:r,source:u,end:c}}}a(XF,"createScalarToken");function QF(t,e,n={}){
let{afterKey:r=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=n,u="indent"in t?t.indent:null;if(r&&typeof u=="number"&&(u+=2),!o)switch(t.type){case"single-quoted-scal\
ar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=rS.stringifyString({type:o,value:e},{implicitKey:s||
u===null,indent:u!==null&&u>0?" ".repeat(u):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":eH(t,c);break;case'"':ih(t,c,"double\
-quoted-scalar");break;case"'":ih(t,c,"single-quoted-scalar");break;default:ih(t,c,"scalar")}}a(QF,"setScalarValue");function eH(t,e){let n=e.indexOf(`
`),r=e.substring(0,n),s=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=r,t.source=s}else{let{offset:i}=t,
o="indent"in t?t.indent:-1,u=[{type:"block-scalar-header",offset:i,indent:o,source:r}];sS(u,"end"in t?t.end:void 0)||u.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:u,source:s})}}a(eH,"setBlockScalarValu\
e");function sS(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}a(sS,"addEndtoBlock\
Props");function ih(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let r=t.
props.slice(1),s=e.length;t.props[0].type==="block-scalar-header"&&(s-=t.props[0].source.length);for(let i of r)i.offset+=s;delete t.props,Object.assign(t,{type:n,
source:e,end:r});break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[s]});break}default:{let r="indent"in t?t.indent:-1,s="end"in t&&Array.isArray(t.end)?t.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:n,indent:r,source:e,
end:s})}}}a(ih,"setFlowScalarValue");ic.createScalarToken=XF;ic.resolveAsScalar=JF;ic.setScalarValue=QF});var aS=S(oS=>{"use strict";var tH=a(t=>"type"in t?ac(t):oc(t),"stringify");function ac(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=ac(
n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=oc(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.
items)e+=oc(n);for(let n of t.end)e+=n.source;return e}case"document":{let e=oc(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("\
end"in t&&t.end)for(let n of t.end)e+=n.source;return e}}}a(ac,"stringifyToken");function oc({start:t,key:e,sep:n,value:r}){let s="";for(let i of t)s+=i.source;
if(e&&(s+=ac(e)),n)for(let i of n)s+=i.source;return r&&(s+=ac(r)),s}a(oc,"stringifyItem");oS.stringify=tH});var pS=S(lS=>{"use strict";var oh=Symbol("break visit"),nH=Symbol("skip children"),uS=Symbol("remove item");function rr(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),cS(Object.freeze([]),t,e)}a(rr,"visit");rr.BREAK=oh;rr.SKIP=nH;rr.REMOVE=uS;rr.itemAtPath=(t,e)=>{let n=t;for(let[r,s]of e){let i=n?.[r];
if(i&&"items"in i)n=i.items[s];else return}return n};rr.parentCollection=(t,e)=>{let n=rr.itemAtPath(t,e.slice(0,-1)),r=e[e.length-1][0],s=n?.[r];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function cS(t,e,n){let r=n(e,t);if(typeof r=="symbol")return r;for(let s of["key","value"]){let i=e[s];
if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let u=cS(Object.freeze(t.concat([[s,o]])),i.items[o],n);if(typeof u=="number")o=u-1;else{if(u===oh)return oh;
u===uS&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&(r=r(e,t))}}return typeof r=="function"?r(e,t):r}a(cS,"_visit");lS.visit=rr});var uc=S(He=>{"use strict";var ah=iS(),rH=aS(),sH=pS(),uh="\uFEFF",ch="",lh="",ph="",iH=a(t=>!!t&&"items"in t,"isCollection"),oH=a(t=>!!t&&(t.type==="scalar"||
t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar"),"isScalar");function aH(t){switch(t){case uh:return"<BOM>";case ch:return"\
<DOC>";case lh:return"<FLOW_END>";case ph:return"<SCALAR>";default:return JSON.stringify(t)}}a(aH,"prettyToken");function uH(t){switch(t){case uh:return"byte-or\
der-mark";case ch:return"doc-mode";case lh:return"flow-error-end";case ph:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(uH,"tokenType");He.createScalarToken=ah.createScalarToken;He.resolveAsScalar=ah.resolveAsScalar;He.
setScalarValue=ah.setScalarValue;He.stringify=rH.stringify;He.visit=sH.visit;He.BOM=uh;He.DOCUMENT=ch;He.FLOW_END=lh;He.SCALAR=ph;He.isCollection=iH;He.isScalar=
oH;He.prettyToken=aH;He.tokenType=uH});var hh=S(fS=>{"use strict";var Mi=uc();function _t(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(_t,"isEmpty");var dS=new Set("0123456789ABCDEFabcdef"),cH=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),cc=new Set(",[]{}"),lH=new Set(` ,[]{}
\r	`),dh=a(t=>!t||lH.has(t),"isNotAnchorChar"),fh=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||
this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+e];if(n==="\r"){
let s=this.buffer[r+e+1];if(s===`
`||!s&&!this.atEnd)return e+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?e+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&_t(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Mi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,r=e.indexOf("#");for(;r!==-1;){
let i=e[r-1];if(i===" "||i==="	"){n=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let i=e[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield Mi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&_t(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!_t(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&_t(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(dh),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,r=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&_t(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Mi.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(dh),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||_t(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>_t(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:e=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let u=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+n>u)e=i;else break}while(!0);return yield Mi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(_t(i)||e&&cc.has(i))break;n=r}else if(_t(s)){let i=this.buffer[r+
1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||e&&cc.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(e&&cc.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Mi.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let r=this.
buffer.slice(this.pos,e);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(dh),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(_t(r)||n&&cc.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!_t(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(cH.has(n))n=this.buffer[++e];else if(n==="%"&&dS.has(this.buffer[e+1])&&dS.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||e&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(e){let n=this.pos,r=this.buffer[n];for(;!e(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};fS.Lexer=fh});var gh=S(hS=>{"use strict";var mh=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let n=0,r=this.lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<e?n=i+1:r=i}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,
col:e};let s=this.lineStarts[n-1];return{line:n,col:e-s+1}}}};hS.LineCounter=mh});var bh=S(yS=>{"use strict";var pH=Tt("process"),mS=uc(),dH=hh();function En(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}a(En,"includesTok\
en");function gS(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}a(gS,"findNonEmptyIndex");
function bS(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(
bS,"isFlowToken");function lc(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-\
seq":return t.items[t.items.length-1].start;default:return[]}}a(lc,"getPrevProps");function ss(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
a(ss,"getFirstKeyStartProps");function pc(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)t.push(e[n])}a(pc,"arrayPushArray");
function _S(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!En(e.start,"explicit-key-ind")&&!En(e.sep,"map-value-ind")&&(e.key&&(e.
value=e.key),delete e.key,bS(e.value)?e.value.end?pc(e.value.end,e.sep):e.value.end=e.sep:pc(e.start,e.sep),delete e.sep)}a(_S,"fixFlowSeqItems");var _h=class{static{
a(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new dH.Lexer,this.onNewLine=e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(e,n))yield*this.next(r);n||(yield*this.
end())}*next(e){if(this.source=e,pH.env.LOG_TOKENS&&console.log("|",mS.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
let n=mS.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.
atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{let r=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){let n=e??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&
r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&_S(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-m\
ap":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.assign(s,{key:n,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"\
flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let s=n.items[n.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&gS(s.start)===-1&&(n.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="doc\
ument"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
gS(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let n=lc(this.peek(2)),r=ss(n),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.
end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){pc(s,n.start),
s.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let u=0;u<n.sep.length;++u){let c=n.sep[u];switch(c.type){case"newli\
ne":o.push(u);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(En(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(bS(n.key)&&!En(n.sep,"newline")){
let o=ss(n.start),u=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:u,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(En(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=ss(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):En(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!En(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){pc(s,n.start),s.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||En(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=lc(
r),i=ss(s);_S(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let u={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=lc(e),r=ss(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=lc(e),r=ss(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};yS.Parser=_h});var SS=S(Ri=>{"use strict";var kS=sh(),fH=Oi(),Li=Ci(),hH=tf(),mH=z(),gH=gh(),wS=bh();function xS(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new gH.LineCounter||null,prettyErrors:e}}a(xS,"parseOptions");function _H(t,e={}){let{lineCounter:n,prettyErrors:r}=xS(e),s=new wS.Parser(n?.addNewLine),i=new kS.
Composer(e),o=Array.from(i.compose(s.parse(t)));if(r&&n)for(let u of o)u.errors.forEach(Li.prettifyError(t,n)),u.warnings.forEach(Li.prettifyError(t,n));return o.
length>0?o:Object.assign([],{empty:!0},i.streamInfo())}a(_H,"parseAllDocuments");function vS(t,e={}){let{lineCounter:n,prettyErrors:r}=xS(e),s=new wS.Parser(n?.
addNewLine),i=new kS.Composer(e),o=null;for(let u of i.compose(s.parse(t),!0,t.length))if(!o)o=u;else if(o.options.logLevel!=="silent"){o.errors.push(new Li.YAMLParseError(
u.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(Li.prettifyError(
t,n)),o.warnings.forEach(Li.prettifyError(t,n))),o}a(vS,"parseDocument");function bH(t,e,n){let r;typeof e=="function"?r=e:n===void 0&&e&&typeof e=="object"&&(n=
e);let s=vS(t,n);if(!s)return null;if(s.warnings.forEach(i=>hH.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:r},n))}a(bH,"parse");function yH(t,e,n){let r=null;if(typeof e=="function"||Array.isArray(e)?r=e:n===void 0&&e&&
(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let s=Math.round(n);n=s<1?void 0:s>8?{indent:8}:{indent:s}}if(t===void 0){let{keepUndefined:s}=n??e??
{};if(!s)return}return mH.isDocument(t)&&!r?t.toString(n):new fH.Document(t,r,n).toString(n)}a(yH,"stringify");Ri.parse=bH;Ri.parseAllDocuments=_H;Ri.parseDocument=
vS;Ri.stringify=yH});var kh=S(V=>{"use strict";var kH=sh(),wH=Oi(),xH=Hf(),yh=Ci(),vH=pi(),An=z(),SH=wn(),EH=le(),AH=vn(),OH=Sn(),NH=uc(),$H=hh(),CH=gh(),TH=bh(),dc=SS(),ES=ai();V.Composer=
kH.Composer;V.Document=wH.Document;V.Schema=xH.Schema;V.YAMLError=yh.YAMLError;V.YAMLParseError=yh.YAMLParseError;V.YAMLWarning=yh.YAMLWarning;V.Alias=vH.Alias;
V.isAlias=An.isAlias;V.isCollection=An.isCollection;V.isDocument=An.isDocument;V.isMap=An.isMap;V.isNode=An.isNode;V.isPair=An.isPair;V.isScalar=An.isScalar;V.isSeq=
An.isSeq;V.Pair=SH.Pair;V.Scalar=EH.Scalar;V.YAMLMap=AH.YAMLMap;V.YAMLSeq=OH.YAMLSeq;V.CST=NH;V.Lexer=$H.Lexer;V.LineCounter=CH.LineCounter;V.Parser=TH.Parser;V.
parse=dc.parse;V.parseAllDocuments=dc.parseAllDocuments;V.parseDocument=dc.parseDocument;V.stringify=dc.stringify;V.visit=ES.visit;V.visitAsync=ES.visitAsync});var Gh=$n(zh(),1),{program:OD,createCommand:ND,createArgument:$D,createOption:CD,CommanderError:Bh,InvalidArgumentError:jh,InvalidOptionArgumentError:TD,Command:Uh,
Argument:ID,Option:Pt,Help:PD}=Gh.default;var Cn="config in a13xp0p0v/kernel-hardening-checker",Zh="config in nyrahul/linux-kernel-configs",We=a(t=>`products/${t}.md in endoflife-date/endoflife.date`,"D\
ATES"),Kh="the dates of Debian LTS, by debian.club (July 2026)",Rc={until:"rolling",source:"always the newest packages"},be={arch:"x86_64",paravirt:!0},Lc={arch:"\
x86_64",paravirt:!1},k1=[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",...be,preemption:"voluntary",support:{until:"2026-08-31",source:We("debian")},source:"\
Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",bpftrace:"0.17.0",kernel:"6.1",...be,preemption:"\
voluntary (dynamic)",support:{until:"2028-06-30",source:Kh},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2"},
{name:"debian-13",bpftrace:"0.23.2",kernel:"6.12",...be,preemption:"voluntary (dynamic)",support:{until:"2030-06-30",source:Kh},source:"Debian 13 (trixie): bpft\
race 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27.0",kernel:"7.2",...be,preemption:"lazy (dynamic)",support:Rc,
source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"\
0.27.1",kernel:"7.2",...be,preemption:"lazy (dynamic)",support:Rc,source:"Debian sid, November 2026: bpftrace 0.27.1-1, linux-image-amd64 and linux-config-7.2 7\
.2.13-1"}],w1=[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",...be,preemption:"voluntary",support:{until:"2027-04-01",source:We("ubuntu")},source:`packag\
es.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${Cn})`},{name:"ubuntu-24.04",bpftrace:"0.20.2",kernel:"6.8",...be,preemption:"volunta\
ry (dynamic)",support:{until:"2029-05-31",source:We("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52:\
 ${Zh}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",...be,support:{until:"2026-07-01",source:We("ubuntu")},source:"package\
s.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (amd64: y) of another Ubunt\
u kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",...be,support:{until:"2031-04-30",source:We(
"ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}],x1=[{name:"rhel-8\
.10",bpftrace:"0.16.0",kernel:"4.18",...be,backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:We("rhel")},source:`by rebuilds of RHEL 8.10: \
bpftrace 0.16.0-6 (openela-main/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${Cn}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"\
5.14",...be,backports:!0,preemption:"voluntary (dynamic)",support:{until:"2032-05-31",source:`${We("rhel")}: of RHEL 9, with its later minor releases`},source:`\
by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 2025), kernel 5.14.0-570 (AlmaLinux 9.6: ${Cn}\
), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"0.22.1",kernel:"6.12",...be,backports:!0,
preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by dev.to/endoflifeai"},source:`by rebu\
ilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${Cn}), whic\
h carries back-ports`}],v1=[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",...be,support:{until:"2026-12-09",source:We("fedora")},source:`packages.fedoraproj\
ect.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${Cn}); Fedora goes on to newer kernels`},{name:"ama\
zon-linux-2",bpftrace:"0.11.4",kernel:"5.10",...be,preemption:"none",support:{until:"2026-06-30",source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`b\
pftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${Zh})`},{name:"sles-15-sp7",bpftrace:"0.21.3",kernel:"\
6.4",...be,backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${We("sles")}: ten years of general support for SLES 15 of July 2018; at le\
ast that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${Cn}), which carries back-ports`},{name:"arch",bpftrace:"\
0.27.0",kernel:"7.2",...be,support:Rc,source:`archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravi\
rt inferred from 6.11.9-arch1 (${Cn})`},{name:"alpine-3.22",bpftrace:"0.23.3",kernel:"6.12",...Lc,support:{until:"2027-05-01",source:We("alpine-linux")},source:'\
pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the def\
aults, and does not set it; an older full one says "is not set"'},{name:"alpine-3.23",bpftrace:"0.24.1",kernel:"6.18",...Lc,support:{until:"2027-11-01",source:We(
"alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26\
.1",kernel:"6.18",...Lc,support:{until:"2028",source:`${We("alpine-linux")}: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelin\
ux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"}],Wh=[...k1,...w1,...x1,...v1];var C={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.23\
.2 say "Unknown", 0.27.1 knows it'};function P(t,e,n){return{names:t.split(" "),use:"call",...e,source:n}}a(P,"calls");function Mt(t,e,n){return{names:t.split("\
 "),use:"word",...e,source:n}}a(Mt,"words");var S1=`no entry in the CHANGELOG; ${C[23]}`,ji=[P("strftime",{from:"0.12"},`CHANGELOG 0.12.0, #1387; ${C[11]}`),P("\
path",{from:"0.12"},`CHANGELOG 0.12.0, #1492; ${C[11]}`),P("macaddr",{from:"0.12"},`CHANGELOG 0.12.0, #1647; ${C[11]}`),P("uptr kptr unwatch",{newerThan:"0.11.3"},
`no entry in the CHANGELOG says when they came; ${C[11]}`),P("cgroup_path",{from:"0.15"},`CHANGELOG 0.15.0, #2055; ${C[11]}`),P("bswap",{from:"0.15"},`CHANGELOG\
 0.15.0, #2166; ${C[11]}`),P("skboutput",{from:"0.15"},`CHANGELOG 0.15.0, #2223; ${C[11]}`),Mt("numaid",{from:"0.16"},`CHANGELOG 0.16.0, #2177; ${C[11]}`),P("pt\
on",{from:"0.16"},`CHANGELOG 0.16.0, #2289; ${C[11]}`),P("debugf",{from:"0.16"},`CHANGELOG 0.16.0, #2307; ${C[11]}`),P("strerror",{from:"0.16"},`CHANGELOG 0.16.\
0, #2329; ${C[11]}`),P("strcontains",{from:"0.17"},`CHANGELOG 0.17.0, #2393; ${C[11]}`),P("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it c\
ame; ${C[17]}`),Mt("jiffies",{from:"0.20"},`CHANGELOG 0.20.0, #2769; ${C[17]}`),P("len",{from:"0.20"},`CHANGELOG 0.20.0, #2840; ${C[17]}`),{names:["hist"],use:"\
call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.23.2 and 0.27.1 take two'},{names:["exit"],use:"\
call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened after that release; 0.11.3 and 0.17.0 say "exit(\
) requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHANGELOG 0.22.0, #3401; 0.17.0 says "path() takes\
 up to one argument"'},P("has_key",{from:"0.22"},`CHANGELOG 0.22.0, #3358; ${C[17]}`),P("percpu_kaddr",{from:"0.22"},`CHANGELOG 0.22.0, #3596; ${C[17]}`),Mt("nc\
pus",{from:"0.24"},`CHANGELOG 0.24.0, #4105; ${C[23]}`),Mt("usermode",{from:"0.24"},`CHANGELOG 0.24.0, #4129; ${C[23]}`),P("cgroup comm cpid cpu curtask elapsed\
 func gid jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},`CHANGELOG 0.24.0, #4420; ${C[23]}`),P("pid tid",{from:"0.24"},`CHANGELOG \
0.24.0, #4254; ${C[23]}`),P("getopt",{from:"0.24"},`CHANGELOG 0.24.0, #4258; ${C[23]}`),P("socket_cookie",{from:"0.24"},`CHANGELOG 0.24.0, #4345; ${C[23]}`),P("\
tseries",{from:"0.24"},`CHANGELOG 0.24.0, #3838; ${C[23]}`),P("assert ppid",{from:"0.24"},`CHANGELOG 0.24.0, #4366; ${C[23]}`),P("errorf",{from:"0.24"},`CHANGEL\
OG 0.24.0, #4414; ${C[23]}`),{...P("comm",{from:"0.25"},`CHANGELOG 0.25.0, #4799; ${C[23]}`),least:1},{...P("ppid",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),
most:0},Mt("ppid pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),P("pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),P("syscall_name",{from:"\
0.25"},`CHANGELOG 0.25.0, #4746; ${C[23]}`),P("signal_thread",{from:"0.25"},`CHANGELOG 0.25.0, #4700; ${C[23]}`),Mt("probetype",{from:"0.25"},`CHANGELOG 0.25.0,\
 #4712; ${C[23]}`),P("probetype",{from:"0.25"},`CHANGELOG 0.25.0, #4712; ${C[23]}`),P("find",{from:"0.25"},`CHANGELOG 0.25.0, #4845; ${C[23]}`),Mt("has_cpid",{from:"\
0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),P("has_cpid",{from:"0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),P("kfunc_exist kfunc_allowed",{from:"0.25"},`CHANGEL\
OG 0.25.0, #4857; ${C[23]}`),P("leader_tid leader_comm",{from:"0.26"},`CHANGELOG 0.26.0, #5132; ${C[23]}`),Mt("leader_tid leader_comm",{from:"0.26"},`CHANGELOG \
0.26.0, #5132; ${C[23]}`),P("signal_name",{from:"0.26"},`CHANGELOG 0.26.0, #5098; ${C[23]}`),P("dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),Mt(
"dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),P("write_user",{from:"0.26"},`CHANGELOG 0.26.0, #3742; ${C[23]}`),P("is_err",{from:"0.26"},`CHANG\
ELOG 0.26.0, #5086; ${C[23]}`),P("str_concat",{from:"0.27"},`CHANGELOG 0.27.0, #5265; ${C[23]}`),P("container_of",{from:"0.27"},`CHANGELOG 0.27.0, #5236; ${C[23]}`),
P("config",{from:"0.27"},`CHANGELOG 0.27.0, #5241; ${C[23]}`),P("assert_str default_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_int\
eger memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},S1)],Ui={name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (brea\
king); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last available in v0.24"'},Ki=[{name:"raw",from:"0.18",source:`CHANGELOG 0.18.0,\
 #2581; ${C[17]}`},{name:"build_id",from:"0.25",source:`CHANGELOG 0.25.0, #4912; ${C[23]}`}],Zi=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0\
, #2958; 0.23.2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"print_maps_on_exit",
from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 ta\
ke it"},{name:"license",from:"0.24",source:'CHANGELOG 0.24.0, #3905; 0.23.2 says "Unrecognized config variable"'},{name:"show_debug_info",from:"0.24",source:'CH\
ANGELOG 0.24.0, #3999; 0.23.2 says "Unrecognized config variable"'},{name:"unstable_macro",from:"0.24",source:'CHANGELOG 0.24.0, #4037; 0.23.2 says "Unrecognize\
d config variable"'},{name:"unstable_map_decl",from:"0.24",source:'CHANGELOG 0.24.0, #3863; 0.23.2 says "Unrecognized config variable"'},...["unstable_import","\
unstable_tseries","unstable_addr","unstable_typeinfo"].map(t=>({name:t,newerThan:"0.23.2",source:'no entry in the CHANGELOG; 0.23.2 says "Unrecognized config va\
riable", 0.27.1 takes it'}))];var ue='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',Wi='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',Vi='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it',Vh={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"\
0.11",name:"`while`",source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{
from:"0.11",name:"`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:`CHANGELOG 0.12.0, \
#1476; ${Vi}`},"double-pointer":{from:"0.12",name:"a cast to a pointer to a pointer",source:`CHANGELOG 0.12.0, #1557; ${Vi}`},"digit-separator":{from:"0.14",name:"\
`_` between digits",source:`CHANGELOG 0.14.0, #1900; ${Vi}`},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:`CHANGELOG 0.14.0, #1938; ${Vi}`},
"array-cast":{from:"0.19",name:"a cast to an array",source:`CHANGELOG 0.19.0, #2686; ${Wi}`},"config-block":{from:"0.20",name:"a `config` block",source:`CHANGEL\
OG 0.20.0, #2815; ${Wi}`},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.\
2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "\
syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.21",name:"`for ($kv : @map)`",source:`CHANGELOG 0.21.0, #3003; ${Wi}`},
let:{from:"0.22",name:"`let`",source:`CHANGELOG 0.22.0, #3461; ${Wi}`},"for-range":{from:"0.24",name:"`for ($i : a..b)`",source:`CHANGELOG 0.24.0, #4126; ${ue}`},
"bare-condition":{from:"0.24",name:"a condition without parentheses",source:`CHANGELOG 0.24.0, #4503; ${ue}`},macro:{from:"0.24",name:"a macro",source:`CHANGELO\
G 0.24.0, #4037; ${ue}`},"map-declaration":{from:"0.24",name:"a map declaration",source:`CHANGELOG 0.24.0, #3863; ${ue}`},import:{newerThan:"0.23.2",name:"`impo\
rt`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${ue}`},"block-expression":{from:"0.24",name:"a block on its own, or a\
 block or an if as an expression",source:`CHANGELOG 0.24.0, #3780; ${ue}`},duration:{from:"0.24",name:"a duration literal",source:`CHANGELOG 0.24.0, #4317; ${ue}`},
record:{from:"0.25",name:"a record",source:`CHANGELOG 0.25.0, #4947; ${ue}`},"named-probe":{from:"0.25",name:"a named probe",source:`CHANGELOG 0.25.0, #4752; ${ue}`},
"empty-middle":{from:"0.26",name:"`a ?: b`",source:`CHANGELOG 0.26.0, #5077; ${ue}`},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in i\
t",source:"a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a \
source line",source:`CHANGELOG 0.26.0, #4867; ${ue}`},"attribute-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:`CHANGELOG 0.26.0, #5153\
; ${ue}`},"attribute-before":{newerThan:"0.23.2",name:"`__attribute__` before a name",source:`no entry in the CHANGELOG; ${ue}`},discard:{newerThan:"0.23.2",name:"\
`_ = ...`",source:`no entry in the CHANGELOG; ${ue}`},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG says wh\
en it came (0.26.0, #5185 makes it stable); ${ue}`},"short-tuple":{newerThan:"0.23.2",name:"a tuple with fewer than two elements",source:`no entry in the CHANGE\
LOG; ${ue}`},"trailing-comma":{newerThan:"0.23.2",name:"a comma behind the last element of a tuple",source:`no entry in the CHANGELOG; ${ue}`},comptime:{newerThan:"\
0.23.2",name:"`comptime`",source:`no entry in the CHANGELOG; ${ue}`},"unroll-expression":{newerThan:"0.23.2",name:"`unroll` of anything but a number or a positi\
onal parameter",source:`no entry in the CHANGELOG; ${ue}`},"separated-hex":{newerThan:"0.23.2",name:"`_` in a hexadecimal number",source:`no entry in the CHANGE\
LOG (0.14.0, #1900 is of decimal ones); ${ue}`}};var Yh={offsetof:{from:"0.18",name:"`offsetof`",source:'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},
"args-dot":{from:"0.19",name:"`args.NAME`",source:'CHANGELOG 0.19.0, #2578; 0.17.0 says "Can not access field ... Try dereferencing it first", 0.23.2 and 0.27.1\
 take it'},"kprobe-module":{from:"0.20",name:"a kprobe with a module",source:'CHANGELOG 0.20.0, #2897; 0.11.3 and 0.17.0 say "kprobe probe type requires 1 argum\
ent", 0.23.2 takes it'},"readable-aggregation":{from:"0.21",kernel:"5.19",name:"reading an aggregation as a number",source:'CHANGELOG 0.21.0, #3189 and #3226; 0\
.11.3 and 0.17.0 say "Type mismatch" or "Casts are not supported", 0.23.2 and 0.27.1 take it; by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helpe\
r)'},"indexed-print":{from:"0.21",name:"`print` of one entry of a map",source:'CHANGELOG 0.21.0, #3027; 0.11.3 and 0.17.0 say "should not be indexed by a key", \
0.23.2 and 0.27.1 take it'},"delete-several":{from:"0.21",before:"0.22",name:"`delete` of several entries",source:'CHANGELOG 0.21.0, #3046 and 0.22.0, #3506 (br\
eaking, with an entry in the migration guide); 0.17.0 says "requires one argument", 0.23.2 "expects a map with no keys" or "takes up to 2 arguments"; 0.27.1 ref\
uses it too'},"outer-variable":{before:"0.22",name:"a variable used outside the block that assigns it",source:'CHANGELOG 0.22.0, #3367 (breaking); 0.11.3 and 0.\
17.0 take it, 0.23.2 and 0.27.1 say "Undefined or undeclared variable"'},"tuple-key":{from:"0.22",name:"a tuple as a map key",source:'CHANGELOG 0.22.0, #3390; 0\
.11.3 and 0.17.0 say "tuple cannot be used as a map key", 0.23.2 takes it'},"delete-by-key":{from:"0.22",name:"`delete(@map, key)`",source:'CHANGELOG 0.22.0, #3\
472; 0.11.3 and 0.17.0 say "delete() requires one argument", 0.23.2 takes it'},"subfield-offset":{from:"0.23",name:"`offsetof` of a field of a field",source:"CH\
ANGELOG 0.23.0, #3761; 0.17.0 has no offsetof, 0.23.2 and 0.27.1 take it"},"enum-cast":{from:"0.23",name:"a cast to an enum",source:`CHANGELOG 0.23.0, #3812; 0.\
17.0 says "Unknown struct/union: 'enum ...'", 0.23.2 and 0.27.1 take it`},"jump-in-for":{from:"0.24",name:"`break`, `continue` or `return` in a for loop",source:'\
CHANGELOG 0.24.0, #4250 and #4255; 0.23.2 says "statement is not allowed in a for-loop", of a while inside one too; 0.27.1 takes it'},"delete-value":{from:"0.24",
name:"the value of `delete`",source:'CHANGELOG 0.24.0, #4186; 0.11.3, 0.17.0 and 0.23.2 say "should not be used in an assignment" or "Invalid condition", 0.27.1\
 takes it'},"raw-arguments":{from:"0.24",name:"`args` in a rawtracepoint",source:'CHANGELOG 0.24.0, #3918; 0.23.2 says "args builtin can only be used with trace\
point/fentry/uprobe probes"'},"raw-module":{from:"0.24",name:"a rawtracepoint with a module",source:'CHANGELOG 0.24.0, #3944; 0.23.2 says "requires 1 arguments,\
 found 2"'},"interval-duration":{newerThan:"0.23.2",name:"an interval or a profile that is one duration",source:'no entry in the CHANGELOG (0.24.0, #4317 is of \
literals); 0.11.3, 0.17.0 and 0.23.2 say "probe type requires 2 arguments", 0.27.1 takes it'},typeof:{newerThan:"0.23.2",name:"`typeof`",source:'no entry in the\
 CHANGELOG; 0.17.0 and 0.23.2 say "Unknown function: typeof" or "syntax error", 0.27.1 takes it'},typeinfo:{newerThan:"0.23.2",name:"`typeinfo`",source:'no entr\
y in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown function: typeinfo", 0.27.1 takes it with its config flag'},"config-word":{newerThan:"0.23.2",name:"a setting\
 without quotes",source:'no entry in the CHANGELOG; 0.23.2 says "Assignment ... must be literal" (stack modes apart), 0.27.1 takes it'},"exit-in-for":{before:"0\
.25",name:"`exit()` in a for loop",source:`CHANGELOG 0.25.0, #4587 (breaking); 0.23.2 takes it, 0.27.1 says "'return' statement is not allowed in a for-loop"`},
"dot-dereference":{from:"0.25",name:"`.` on a pointer",source:`CHANGELOG 0.25.0, #4673; 0.17.0 and 0.23.2 say "Can not access field ... Try dereferencing it fir\
st, or using '->'", 0.27.1 takes it`},"several-begin":{from:"0.25",name:"a second BEGIN or END",source:'CHANGELOG 0.25.0, #4789; 0.11.3, 0.17.0 and 0.23.2 say "\
More than one BEGIN probe defined", 0.27.1 takes it'},"watchpoint-argument":{before:"0.25",name:"a watchpoint on an argument",source:'CHANGELOG 0.25.0, #4890 (b\
reaking); 0.27.1 says "Invalid function/address argument"'},"percpuarray-declaration":{before:"0.25",unknown:{from:"0.25",before:"0.27.1"},name:"a map declared \
as percpuarray",source:'no entry in the CHANGELOG; 0.27.1 says "Invalid bpf map type: percpuarray"'}};var Yi={...Vh,...Yh};var em=$n(Xh(),1);function ye(t,e){return e.from!==void 0&&!G(t,e.from)?!1:e.before===void 0||!G(t,e.before)}a(ye,"within");var Qh=new Map;function G(t,e){let n=`${t} ${e}`,r=Qh.
get(n);return r===void 0&&(r=(0,em.compareVersions)(t,e)>=0,Qh.set(n,r)),r}a(G,"atLeast");function Xi(t){return t.from!==void 0&&t.before!==void 0?`${t.from} up\
 to (not including) ${t.before}`:t.from!==void 0?`${t.from} and later`:t.before!==void 0?`before ${t.before}`:"every release"}a(Xi,"describeReleases");function bt(t,e){
return t.find(n=>ye(e,n))}a(bt,"rowFor");var Fc=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bpf(), kernel/e\
vents/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_uprobe.c: trace_\
call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoint"],before:"\
7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",source:"Lin\
ux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"Linux\
 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_enter(\
): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},{kinds:[
"raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],guard:"\
none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END after it \
detaches"}];function Qi(t,e){return bt(Fc.filter(r=>r.kinds.includes(t)),e)?.guard??"none"}a(Qi,"guardClass");var as={kinds:["hardware"],arch:"x86_64",source:"L\
inux arch/x86/events/core.c: hardware counters overflow as NMI; kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()"};var jt=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}];function Ut(t,e){return bt(jt.filter(r=>r.lock===t),e)?.type??"raw"}a(Ut,"lockType");function eo(t){return new Set(jt.map(({lock:e})=>e).
filter(e=>Ut(e,t)==="raw"))}a(eo,"rawLocks");var ir={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); repla\
ced by rqspinlock in 6.15"};var us=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],h={___pcpu_freelist_pop:"\
struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",___pcpu_freelist_pop_nmi:"struct pcpu_freelist_node *___pcpu_freelist_pop_nmi(struct p\
cpu_freelist *s)",__bpf_get_stackid:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",__bpf_lru_list_rotate:"void\
 __bpf_lru_list_rotate(struct bpf_lru *lru, struct bpf_lru_list *l)",__bpf_lru_node_move:"void __bpf_lru_node_move(struct bpf_lru_list *l, struct bpf_lru_node *\
node, enum bpf_lru_list_type tgt_type)",__bpf_ringbuf_reserve:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",__bpf_spin_lock_irqsave:"void __bp\
f_spin_lock_irqsave(struct bpf_spin_lock *lock)",__htab_lru_percpu_map_update_elem:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, v\
oid *value, u64 map_flags, bool onallcpus)",__htab_lru_percpu_map_update_elem_old:"int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *v\
alue, u64 map_flags, bool onallcpus)",__htab_map_lookup_elem:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)",__htab_percpu_map_update_elem:"long \
int __htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",__htab_percpu_map_update_elem_old:"int __htab_per\
cpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",__pcpu_freelist_pop:"struct pcpu_freelist_node *__pcpu_freelist\
_pop(struct pcpu_freelist *s)",__pcpu_freelist_push:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",__probestub_contention_begin:"\
void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)",__pv_queued_spin_lock_slowpath:"void __pv_queued_spin_lock_slowpath(struct qspi\
nlock *lock, u32 val)",__pv_queued_spin_unlock_slowpath:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",__traceiter_contention_begin:"\
int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",__traceiter_contention_end:"int __traceiter_contention_end(void *__data, void *l\
ock, int ret)",_raw_spin_lock:"void _raw_spin_lock(raw_spinlock_t *lock)",_raw_spin_lock_bh:"void _raw_spin_lock_bh(raw_spinlock_t *lock)",_raw_spin_lock_irq:"v\
oid _raw_spin_lock_irq(raw_spinlock_t *lock)",_raw_spin_lock_irqsave:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",_raw_spin_trylock:"int _ra\
w_spin_trylock(raw_spinlock_t *lock)",_raw_spin_trylock_bh:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)",_raw_spin_unlock:"void _raw_spin_unlock(raw_spinlock\
_t *lock)",_raw_spin_unlock_bh:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)",_raw_spin_unlock_irq:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)",_raw_spin_unlock_irqrestore:"\
void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",alloc_htab_elem:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void \
*key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem, u64 map_flags)",alloc_htab_elem_old:"struct htab_elem *alloc\
_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",bpf_get_stackid:"u64\
 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",bpf_get_stackid_raw_tp:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __u\
r_1, u64 __ur_2)",bpf_get_stackid_tp:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",bpf_lru_pop_free:"struct bpf_lru_node *bp\
f_lru_pop_free(struct bpf_lru *lru, u32 hash)",bpf_lru_push_free:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)",bpf_map_lookup_elem:"u\
64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)",bpf_ringbuf_discard:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u6\
4 __ur_2, u64 __ur_3)",bpf_ringbuf_notify:"void bpf_ringbuf_notify(struct irq_work *work)",bpf_ringbuf_output:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 siz\
e, u64 flags, u64 __ur_1)",bpf_ringbuf_reserve:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",bpf_ringbuf_submit:"u64 bpf_ringb\
uf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)",check_and_cancel_fields:"void check_and_cancel_fields(struct bpf_htab *htab, struct htab_e\
lem *elem)",check_and_free_fields:"void check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",copy_map_value_locked:"void copy_map_value_locked(\
struct bpf_map *map, void *dst, void *src, bool lock_src)",free_htab_elem:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",htab_lock_bucket:"in\
t htab_lock_bucket(struct bucket *b, long unsigned int *pflags)",htab_lock_bucket_old:"int htab_lock_bucket(const struct bpf_htab *htab, struct bucket *b, u32 h\
ash, long unsigned int *pflags)",htab_lru_map_delete_elem:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",htab_lru_map_delete_elem_old:"int \
htab_lru_map_delete_elem(struct bpf_map *map, void *key)",htab_lru_map_delete_node:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",htab_lru_map_lookup_elem:"\
void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)",htab_lru_map_update_elem:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void\
 *value, u64 map_flags)",htab_lru_map_update_elem_old:"int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",htab_lru_percpu_map_update_elem:"\
long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",htab_lru_percpu_map_update_elem_old:"int htab_lru_percpu_m\
ap_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",htab_map_delete_elem:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",
htab_map_delete_elem_old:"int htab_map_delete_elem(struct bpf_map *map, void *key)",htab_map_hash:"u32 htab_map_hash(const void *key, u32 key_len, u32 hashrnd)",
htab_map_lookup_elem:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)",htab_map_update_elem:"long int htab_map_update_elem(struct bpf_map *map, void \
*key, void *value, u64 map_flags)",htab_map_update_elem_in_place:"long int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_fl\
ags, bool percpu, bool onallcpus)",htab_map_update_elem_old:"int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",htab_percpu_map_lookup_elem:"\
void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)",htab_percpu_map_update_elem:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *\
key, void *value, u64 map_flags)",htab_percpu_map_update_elem_old:"int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",
lookup_elem_raw:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",lookup_nulls_elem_raw:"struct htab_elem *l\
ookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",native_queued_spin_lock_slowpath:"void native_queued_spin\
_lock_slowpath(struct qspinlock *lock, u32 val)",pcpu_copy_value:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus, u64 map_f\
lags)",pcpu_copy_value_old:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",pcpu_freelist_pop:"struct pcpu_freelist_node *\
pcpu_freelist_pop(struct pcpu_freelist *s)",pcpu_freelist_populate:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)",
pcpu_freelist_push:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",pcpu_init_value:"void pcpu_init_value(struct bpf_htab *ht\
ab, void *pptr, void *value, bool onallcpus, u64 map_flags)",pcpu_init_value_old:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onal\
lcpus)",resilient_queued_spin_lock_slowpath:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)",resilient_tas_spin_lock:"int resilient_tas_sp\
in_lock(rqspinlock_t *lock)",stack_map_get_build_id_offset:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool\
 may_fault)",stack_map_get_build_id_offset_old:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u64 *ips, u32 trace_nr, bool user)"},or=[
{kernel:"5.10",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:h.___pcpu_freelist_pop,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:h.___pcpu_freelist_pop_nmi,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,signature:h.__bpf_get_stackid,
path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:h.__bpf_lru_node_move,path:{
"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_in:{path:{"lru_hash.upd\
ate":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.upda\
te":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:h.__bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:h.__htab_lru_percpu_map_update_elem_old,path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.
__htab_map_lookup_elem},__htab_percpu_map_update_elem:{attachable:!0,signature:h.__htab_percpu_map_update_elem_old,path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{
attachable:!0,signature:h.__pcpu_freelist_pop,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,
signature:h.__pcpu_freelist_push,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:h.__pv_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","\
H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:[
"N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket","freelist"]],"\
hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":[
"H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",["freelist"]]}},_raw_spin_lock:{
attachable:!0,signature:h._raw_spin_lock,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"\
lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:h._raw_spin_lock_bh},
_raw_spin_lock_irq:{attachable:!0,signature:h._raw_spin_lock_irq,path:{stackid:["N","H",[]]}},_raw_spin_lock_irqsave:{attachable:!0,signature:h._raw_spin_lock_irqsave,
path:{"hash.update":["N","H",[]],"hash.delete":["N","H",[]],"percpu_hash.update":["N","H",[]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],
"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:h._raw_spin_trylock,path:{
"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
_raw_spin_trylock_bh:{attachable:!0,signature:h._raw_spin_trylock_bh},_raw_spin_unlock_bh:{attachable:!0,signature:h._raw_spin_unlock_bh},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:h._raw_spin_unlock_irqrestore,path:{"hash.update":["H","M",["bucket"]],"hash.delete":["H","N",["bucket"]],"percpu_hash.update":["H","M",
["bucket"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringb\
uf.output":["H","N",["ringbuf"]],stackid:["H","N",[]]}},alloc_htab_elem:{attachable:!0,signature:h.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:h.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1},
bpf_get_stackid_tp:{attachable:!1},bpf_lru_pop_free:{attachable:!0,signature:h.bpf_lru_pop_free,path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["\
N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:h.bpf_lru_push_free,path:{"lru_hash.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash\
.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:h.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!0,signature:h.bpf_ringbuf_discard},
bpf_ringbuf_notify:{attachable:!0,signature:h.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!0,signature:h.bpf_ringbuf_output,path:{"ringbuf.output":["N","\
N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:h.bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:h.
bpf_ringbuf_submit},copy_map_value_locked:{attachable:!0,signature:h.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,
signature:h.free_htab_elem,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]]}},htab_lru_map_delete_elem:{attachable:!0,signature:h.htab_lru_map_delete_elem_old,
path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:h.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"l\
ru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:h.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,
signature:h.htab_lru_map_update_elem_old,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.htab_lru_percpu_map_update_elem_old,
path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:h.htab_map_delete_elem_old,path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:h.htab_map_update_elem_old,path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!0,signature:h.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:h.htab_percpu_map_update_elem_old,path:{"percpu_hash\
.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"\
percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucke\
t"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:h.native_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","H",["bucket"]],
"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
pcpu_freelist_pop:{attachable:!0,signature:h.pcpu_freelist_pop,path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:h.pcpu_freelist_populate},
pcpu_freelist_push:{attachable:!0,signature:h.pcpu_freelist_push,path:{stackid:["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!1},stack_map_get_build_id_offset:{
attachable:!0,signature:h.stack_map_get_build_id_offset_old,path:{stackid:["N","N",[]]}}}},{kernel:"6.1",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-\
security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:h.___pcpu_freelist_pop,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",
["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:h.___pcpu_freelist_pop_nmi,path:{"hash.update":["H","H",["bucket"]],"percpu\
_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,signature:h.__bpf_get_stackid,path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{path:{"lru_hash.update":["H","H",["lru"]],
"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:h.__bpf_lru_node_move,path:{"lru_hash.update":["H","H",["lru"]],"lru_h\
ash.delete":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_ha\
sh.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:h.__bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},__bpf_spin_lock_irqsave:{
attachable:!1,signature:h.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.__htab_lru_percpu_map_update_elem_old,path:{"lru\
_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.__htab_map_lookup_elem},__htab_percpu_map_update_elem:{attachable:!0,signature:h.
__htab_percpu_map_update_elem_old,path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:h.__pcpu_freelist_pop,path:{"hash.updat\
e":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:h.__pcpu_freelist_push,path:{"hash.update":["N",
"N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_lock_slowpath,path:{"hash.u\
pdate":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",
[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:h.
__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",
["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lr\
u"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{attachable:!0,signature:h.__traceiter_contention_begin,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.dele\
te":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:h.__traceiter_contention_end,
path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru",
"own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],"ringbuf.output":["H","H",["own"]]}},_raw_spin_lock:{attachable:!0,
signature:h._raw_spin_lock,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M",
"H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:h._raw_spin_lock_bh},
_raw_spin_lock_irq:{attachable:!0,signature:h._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:h._raw_spin_lock_irqsave,path:{"ringbuf.output":[
"N","H",[]],"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:h._raw_spin_trylock,
path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
_raw_spin_trylock_bh:{attachable:!0,signature:h._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:h._raw_spin_unlock,path:{"hash.update":["H","M",
["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","\
lru"]],"lru_hash.delete":["H","M",["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H","N",["freelist"]]}},_raw_spin_unlock_bh:{attachable:!0,
signature:h._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:h._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:h._raw_spin_unlock_irqrestore,
path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},
alloc_htab_elem:{attachable:!0,signature:h.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{
attachable:!0,signature:h.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:h.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{
attachable:!1,signature:h.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!0,signature:h.bpf_lru_pop_free,path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash\
.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:h.bpf_lru_push_free,path:{"lru_hash.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_\
percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:h.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!0,signature:h.bpf_ringbuf_discard},
bpf_ringbuf_notify:{attachable:!0,signature:h.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!0,signature:h.bpf_ringbuf_output,path:{"ringbuf.output":["N","\
N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:h.bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:h.
bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,signature:h.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"\
lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{attachable:!0,
signature:h.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:h.free_htab_elem,path:{"hash.update":["N","\
N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:h.htab_lock_bucket_old},htab_lru_map_delete_elem:{attachable:!0,signature:h.htab_lru_map_delete_elem_old,
path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:h.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"l\
ru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:h.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,
signature:h.htab_lru_map_update_elem_old,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.htab_lru_percpu_map_update_elem_old,
path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:h.htab_map_delete_elem_old,path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:h.htab_map_update_elem_old,path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!0,signature:h.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:h.htab_percpu_map_update_elem_old,path:{"percpu_hash\
.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"\
percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucke\
t"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:h.native_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_\
hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_freelist_pop:{
attachable:!0,signature:h.pcpu_freelist_pop,path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:h.pcpu_freelist_populate},pcpu_freelist_push:{
attachable:!0,signature:h.pcpu_freelist_push,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},pcpu_init_value:{attachable:!0,signature:h.
pcpu_init_value_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{
attachable:!1},stack_map_get_build_id_offset:{attachable:!0,signature:h.stack_map_get_build_id_offset_old,path:{stackid:["N","N",[]]}}}},{kernel:"6.12",source:"\
linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",functions:{___pcpu_freelist_pop:{attachable:!0,signature:h.___pcpu_freelist_pop,path:{"hash.updat\
e":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:h.___pcpu_freelist_pop_nmi,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{path:{"lru_hash.update":[
"H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":[
"H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:h.__bpf_lru_node_move,path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],
"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},
__bpf_ringbuf_reserve:{attachable:!0,signature:h.__bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},__bpf_spin_lock_irqsave:{attachable:!1,signature:h.
__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",
[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.__htab_map_lookup_elem},__htab_percpu_map_update_elem:{attachable:!0,signature:h.__htab_percpu_map_update_elem,
path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:h.__pcpu_freelist_pop,path:{"hash.update":["H","H",["bucket"]],"percpu_ha\
sh.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:h.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:h.
__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],
"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":[
"M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_unlock_slowpath,
path:{"hash.update":["M","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash\
.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",[
"ringbuf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{attachable:!0,signature:h.__traceiter_contention_begin,path:{"hash.update":["M","M",[
"bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_h\
ash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:h.__traceiter_contention_end,
path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru",
"own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],"ringbuf.output":["H","H",["own"]],stackid:["H","H",["own"]]}},_raw_spin_lock:{
attachable:!0,signature:h._raw_spin_lock,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash\
.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:h.
_raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:h._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:h._raw_spin_lock_irqsave,path:{
"ringbuf.output":["N","H",[]],"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,
signature:h._raw_spin_trylock,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N",
"H",[]],stackid:["N","H",[]]}},_raw_spin_trylock_bh:{attachable:!0,signature:h._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:h._raw_spin_unlock,
path:{"hash.update":["H","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash\
.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","M",["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H","N",["freelist"]]}},
_raw_spin_unlock_bh:{attachable:!0,signature:h._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:h._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:h._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H",
"M",["lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},alloc_htab_elem:{attachable:!0,signature:h.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"p\
ercpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:h.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,
signature:h.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:h.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!0,signature:h.bpf_lru_pop_free,
path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:h.bpf_lru_push_free,path:{"lru_hash.upda\
te":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:h.bpf_map_lookup_elem},bpf_ringbuf_discard:{
attachable:!0,signature:h.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!0,signature:h.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!0,signature:h.bpf_ringbuf_output,
path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:h.bpf_ringbuf_reserve,path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{
attachable:!0,signature:h.bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,signature:h.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"h\
ash.delete":["N","N",[]],"lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{
attachable:!0,signature:h.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:h.free_htab_elem,path:{"hash.\
update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:h.htab_lock_bucket_old},htab_lru_map_delete_elem:{attachable:!0,signature:h.
htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:h.htab_lru_map_delete_node,path:{"lru_hash.upd\
ate":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:h.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{
attachable:!0,signature:h.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.htab_lru_percpu_map_update_elem,
path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:h.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_hash:{
attachable:!1,signature:h.htab_map_hash},htab_map_lookup_elem:{attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:h.htab_map_update_elem,
path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:h.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,
signature:h.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.lookup_elem_raw,path:{"hash.update":[
"H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","\
H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,path:{"hash.update":["N","\
N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:h.native_queued_spin_lock_slowpath,path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N",
"H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],
"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_copy_value:{attachable:!0,signature:h.pcpu_copy_value_old,path:{"hash.update":["H","H",["bucket"]],"pe\
rcpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!0,signature:h.pcpu_freelist_pop,path:{stackid:[
"N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:h.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!0,signature:h.pcpu_freelist_push,path:{"\
hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!1},stack_map_get_build_id_offset:{attachable:!0,
signature:h.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}},stackid_fastpath:{path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},
stackid_new_bucket:{path:{stackid:["N","N",[]]}}}},{kernel:"6.16",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backports)",functions:{
___pcpu_freelist_pop:{attachable:!1,signature:h.___pcpu_freelist_pop},__bpf_get_stackid:{attachable:!0,signature:h.__bpf_get_stackid,path:{stackid:["N","N",[]]}},
__bpf_lru_node_move:{attachable:!1,signature:h.__bpf_lru_node_move},__bpf_ringbuf_reserve:{attachable:!1,signature:h.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{
attachable:!1,signature:h.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.__htab_lru_percpu_map_update_elem,path:{"lru_per\
cpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.__htab_map_lookup_elem},__pcpu_freelist_pop:{attachable:!1,signature:h.__pcpu_freelist_pop},
__pcpu_freelist_push:{attachable:!1,signature:h.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:h.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:h.__pv_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M",
"H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket"]],"hash.delet\
e":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H",
"M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:h.__traceiter_contention_begin,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M",
"M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf\
.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:h.__traceiter_contention_end,path:{"hash.update":["M","M",["buc\
ket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],
"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:h._raw_spin_lock,
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:h._raw_spin_lock_bh},_raw_spin_lock_irq:{
attachable:!0,signature:h._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:h._raw_spin_lock_irqsave,path:{"lru_hash.update":["N","H",[]],"lru\
_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:h._raw_spin_trylock},_raw_spin_trylock_bh:{attachable:!0,
signature:h._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:h._raw_spin_unlock,path:{"lru_hash.update":["H","M",["lru"]],"lru_percpu_hash.update":[
"H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:h._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:h._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:h._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",["lru"]],"lru_percpu_hash.update":["H",
"M",["lru"]]}},alloc_htab_elem:{attachable:!0,signature:h.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},
bpf_get_stackid:{attachable:!0,signature:h.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:h.bpf_get_stackid_raw_tp},
bpf_get_stackid_tp:{attachable:!1,signature:h.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,signature:h.bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,
signature:h.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:h.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!1,signature:h.bpf_ringbuf_discard},
bpf_ringbuf_notify:{attachable:!1,signature:h.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,signature:h.bpf_ringbuf_output},bpf_ringbuf_reserve:{attachable:!1,
signature:h.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:h.bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,signature:h.check_and_free_fields,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":[
"H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:h.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,
signature:h.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:h.htab_lock_bucket},htab_lru_map_delete_elem:{
attachable:!0,signature:h.htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:h.htab_lru_map_delete_node,
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:h.htab_lru_map_lookup_elem},
htab_lru_map_update_elem:{attachable:!0,signature:h.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:h.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:h.htab_map_delete_elem,path:{
"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:h.htab_map_hash},htab_map_lookup_elem:{attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{
attachable:!0,signature:h.htab_map_update_elem,path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:h.htab_map_update_elem_in_place,
path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:h.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,
signature:h.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.lookup_elem_raw,path:{"hash.update":[
"H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","\
H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,path:{"hash.update":["N","\
N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:h.native_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":[
"N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:h.pcpu_copy_value_old,path:{"hash.update":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:h.pcpu_freelist_pop},pcpu_freelist_populate:{
attachable:!1,signature:h.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:h.pcpu_freelist_push},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{
attachable:!1,signature:h.resilient_queued_spin_lock_slowpath},resilient_tas_spin_lock:{attachable:!1,signature:h.resilient_tas_spin_lock},stack_map_get_build_id_offset:{
attachable:!0,signature:h.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}}}},{kernel:"6.17",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bp\
o13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:h.___pcpu_freelist_pop},__bpf_get_stackid:{attachable:!0,signature:h.__bpf_get_stackid,
path:{stackid:["N","N",[]]}},__bpf_lru_node_move:{attachable:!1,signature:h.__bpf_lru_node_move},__bpf_ringbuf_reserve:{attachable:!1,signature:h.__bpf_ringbuf_reserve},
__bpf_spin_lock_irqsave:{attachable:!1,signature:h.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.__htab_lru_percpu_map_update_elem,
path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.__htab_map_lookup_elem},__pcpu_freelist_pop:{attachable:!1,signature:h.
__pcpu_freelist_pop},__pcpu_freelist_push:{attachable:!1,signature:h.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:h.__probestub_contention_begin},
__pv_queued_spin_lock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],
"lru_percpu_hash.update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["\
M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],
"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:h.__traceiter_contention_begin,path:{"hash.update":["M","M",[
"bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.upda\
te":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:h.__traceiter_contention_end,path:{
"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_h\
ash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,
signature:h._raw_spin_lock,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:h._raw_spin_lock_bh},
_raw_spin_lock_irq:{attachable:!0,signature:h._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:h._raw_spin_lock_irqsave,path:{"lru_hash.updat\
e":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:h._raw_spin_trylock},_raw_spin_trylock_bh:{
attachable:!0,signature:h._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:h._raw_spin_unlock,path:{"lru_hash.update":["H","M",["lru"]],"lru_perc\
pu_hash.update":["H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:h._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,signature:h._raw_spin_unlock_irq},
_raw_spin_unlock_irqrestore:{attachable:!0,signature:h._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",["lru"]],
"lru_percpu_hash.update":["H","M",["bucket","lru"]]}},alloc_htab_elem:{attachable:!0,signature:h.alloc_htab_elem_old,path:{"hash.update":["H","H",["bucket"]],"p\
ercpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:h.bpf_get_stackid,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,
signature:h.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:h.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,signature:h.bpf_lru_pop_free},
bpf_lru_push_free:{attachable:!1,signature:h.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:h.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!1,
signature:h.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:h.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,signature:h.bpf_ringbuf_output},
bpf_ringbuf_reserve:{attachable:!1,signature:h.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:h.bpf_ringbuf_submit},check_and_free_fields:{attachable:!0,
signature:h.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N",
"N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:h.copy_map_value_locked,path:{"hash.update":["M","M",["bucke\
t"]]}},free_htab_elem:{attachable:!0,signature:h.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:h.
htab_lock_bucket},htab_lru_map_delete_elem:{attachable:!0,signature:h.htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{
attachable:!0,signature:h.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:h.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,signature:h.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",
[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:h.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:h.htab_map_hash},htab_map_lookup_elem:{
attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:h.htab_map_update_elem,path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{
attachable:!0,signature:h.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:h.htab_percpu_map_lookup_elem},
htab_percpu_map_update_elem:{attachable:!0,signature:h.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.
lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",
["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,
path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:h.native_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",
["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:h.pcpu_copy_value_old,path:{"hash.\
update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:h.
pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,signature:h.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:h.pcpu_freelist_push},queued_spin_lock_slowpath:{
attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:h.resilient_queued_spin_lock_slowpath},resilient_tas_spin_lock:{attachable:!1,signature:h.
resilient_tas_spin_lock},stack_map_get_build_id_offset:{attachable:!0,signature:h.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}}}},{kernel:"6.18",source:"\
linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:h.___pcpu_freelist_pop},__bpf_get_stackid:{
attachable:!0,signature:h.__bpf_get_stackid,path:{stackid:["N","N",[]]}},__bpf_lru_node_move:{attachable:!1,signature:h.__bpf_lru_node_move},__bpf_ringbuf_reserve:{
attachable:!1,signature:h.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{attachable:!1,signature:h.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:h.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.__htab_map_lookup_elem},
__pcpu_freelist_pop:{attachable:!1,signature:h.__pcpu_freelist_pop},__pcpu_freelist_push:{attachable:!1,signature:h.__pcpu_freelist_push},__probestub_contention_begin:{
attachable:!0,signature:h.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_lock_slowpath,path:{"lru_hash\
.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:h.
__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]],"lru_hash.update":[
"H","M",["lru"]],"lru_hash.delete":["H","M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,signature:h.__traceiter_contention_begin,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M",
"M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:h.__traceiter_contention_end,
path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],
"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{
attachable:!0,signature:h._raw_spin_lock,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,
signature:h._raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:h._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,signature:h._raw_spin_lock_irqsave,
path:{"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:h._raw_spin_trylock},
_raw_spin_trylock_bh:{attachable:!0,signature:h._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:h._raw_spin_unlock,path:{"lru_hash.update":["H",
"M",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:h._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,
signature:h._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:h._raw_spin_unlock_irqrestore,path:{"lru_hash.update":["M","M",["lru"]],"\
lru_hash.delete":["M","M",["lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]]}},alloc_htab_elem:{attachable:!0,signature:h.alloc_htab_elem_old,path:{"h\
ash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:h.bpf_get_stackid,path:{stackid:["N","N",[]]}},
bpf_get_stackid_raw_tp:{attachable:!1,signature:h.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:h.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,
signature:h.bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,signature:h.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:h.bpf_map_lookup_elem},
bpf_ringbuf_discard:{attachable:!1,signature:h.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:h.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,
signature:h.bpf_ringbuf_output},bpf_ringbuf_reserve:{attachable:!1,signature:h.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:h.bpf_ringbuf_submit},
check_and_free_fields:{attachable:!0,signature:h.check_and_free_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M",
"M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:h.copy_map_value_locked,
path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:h.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},
htab_lock_bucket:{attachable:!1,signature:h.htab_lock_bucket},htab_lru_map_delete_elem:{attachable:!0,signature:h.htab_lru_map_delete_elem,path:{"lru_hash.delet\
e":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:h.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":[
"H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:h.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,signature:h.htab_lru_map_update_elem,
path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":[
"N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:h.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:h.htab_map_hash},
htab_map_lookup_elem:{attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:h.htab_map_update_elem,path:{"hash.update":[
"N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:h.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!0,signature:h.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:h.htab_percpu_map_update_elem,path:{"percpu_hash.upd\
ate":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"perc\
pu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},
lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:h.
native_queued_spin_lock_slowpath,path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{
attachable:!0,signature:h.pcpu_copy_value_old,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","\
H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:h.pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,signature:h.pcpu_freelist_populate},pcpu_freelist_push:{
attachable:!1,signature:h.pcpu_freelist_push},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:h.resilient_queued_spin_lock_slowpath},
resilient_tas_spin_lock:{attachable:!1,signature:h.resilient_tas_spin_lock},stack_map_get_build_id_offset:{attachable:!0,signature:h.stack_map_get_build_id_offset,
path:{stackid:["N","N",[]]}}}},{kernel:"7.2",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",functions:{___pcpu_freelist_pop:{attachable:!1,signature:h.
___pcpu_freelist_pop},__bpf_lru_list_rotate:{attachable:!1,signature:h.__bpf_lru_list_rotate},__bpf_lru_node_move:{attachable:!1,signature:h.__bpf_lru_node_move},
__bpf_ringbuf_reserve:{attachable:!1,signature:h.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{attachable:!1,signature:h.__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{
attachable:!0,signature:h.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.__htab_map_lookup_elem},
__pcpu_freelist_pop:{attachable:!1,signature:h.__pcpu_freelist_pop},__pcpu_freelist_push:{attachable:!1,signature:h.__pcpu_freelist_push},__probestub_contention_begin:{
attachable:!0,signature:h.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_lock_slowpath},__pv_queued_spin_unlock_slowpath:{
attachable:!0,signature:h.__pv_queued_spin_unlock_slowpath,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["b\
ucket"]]}},__traceiter_contention_begin:{attachable:!0,signature:h.__traceiter_contention_begin,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",
[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M","M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.out\
put":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:h.__traceiter_contention_end,path:{"hash.update":["M","M",["bucket",
"own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lr\
u_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:h._raw_spin_lock},
_raw_spin_lock_bh:{attachable:!0,signature:h._raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:h._raw_spin_lock_irq},_raw_spin_lock_irqsave:{attachable:!0,
signature:h._raw_spin_lock_irqsave},_raw_spin_trylock:{attachable:!0,signature:h._raw_spin_trylock},_raw_spin_trylock_bh:{attachable:!0,signature:h._raw_spin_trylock_bh},
_raw_spin_unlock:{attachable:!0,signature:h._raw_spin_unlock},_raw_spin_unlock_bh:{attachable:!0,signature:h._raw_spin_unlock_bh},_raw_spin_unlock_irq:{attachable:!0,
signature:h._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:h._raw_spin_unlock_irqrestore},alloc_htab_elem:{attachable:!0,signature:h.
alloc_htab_elem,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:h.bpf_get_stackid,
path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:h.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:h.bpf_get_stackid_tp},
bpf_lru_pop_free:{attachable:!1,signature:h.bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,signature:h.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,
signature:h.bpf_map_lookup_elem},bpf_ringbuf_discard:{attachable:!1,signature:h.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:h.bpf_ringbuf_notify},
bpf_ringbuf_output:{attachable:!1,signature:h.bpf_ringbuf_output},bpf_ringbuf_reserve:{attachable:!1,signature:h.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,
signature:h.bpf_ringbuf_submit},check_and_cancel_fields:{attachable:!0,signature:h.check_and_cancel_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":[
"N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,
signature:h.copy_map_value_locked,path:{"hash.update":["M","M",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:h.
free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:h.htab_lock_bucket},htab_lru_map_delete_elem:{
attachable:!0,signature:h.htab_lru_map_delete_elem,path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:h.htab_lru_map_delete_node,
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:h.htab_lru_map_lookup_elem},
htab_lru_map_update_elem:{attachable:!0,signature:h.htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:h.htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:h.htab_map_delete_elem,path:{
"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:h.htab_map_update_elem,
path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:h.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},
htab_percpu_map_lookup_elem:{attachable:!0,signature:h.htab_percpu_map_lookup_elem},htab_percpu_map_update_elem:{attachable:!0,signature:h.htab_percpu_map_update_elem,
path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H",
"H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":[
"H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{
attachable:!0,signature:h.native_queued_spin_lock_slowpath},pcpu_freelist_pop:{attachable:!1,signature:h.pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,
signature:h.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:h.pcpu_freelist_push},pcpu_init_value:{attachable:!0,signature:h.pcpu_init_value,
path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{attachable:!1},
resilient_queued_spin_lock_slowpath:{attachable:!1,signature:h.resilient_queued_spin_lock_slowpath},resilient_tas_spin_lock:{attachable:!1,signature:h.resilient_tas_spin_lock},
stack_map_build_id_set_from_cache:{path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,signature:h.stack_map_get_build_id_offset,path:{stackid:[
"N","N",[]]}},stack_map_get_build_id_offset_sleepable:{path:{stackid:["N","N",[]]}},stackid_fastpath:{path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:[
"N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}},{kernel:"7.3",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",functions:{
___pcpu_freelist_pop:{attachable:!1,signature:h.___pcpu_freelist_pop},__bpf_lru_list_rotate:{attachable:!1,signature:h.__bpf_lru_list_rotate},__bpf_lru_node_move:{
attachable:!1,signature:h.__bpf_lru_node_move},__bpf_ringbuf_reserve:{attachable:!1,signature:h.__bpf_ringbuf_reserve},__bpf_spin_lock_irqsave:{attachable:!1,signature:h.
__bpf_spin_lock_irqsave},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.__htab_lru_percpu_map_update_elem,path:{"lru_percpu_hash.update":["N","N",
[]]}},__htab_map_lookup_elem:{attachable:!0,signature:h.__htab_map_lookup_elem},__pcpu_freelist_pop:{attachable:!1,signature:h.__pcpu_freelist_pop},__pcpu_freelist_push:{
attachable:!1,signature:h.__pcpu_freelist_push},__probestub_contention_begin:{attachable:!0,signature:h.__probestub_contention_begin},__pv_queued_spin_lock_slowpath:{
attachable:!0,signature:h.__pv_queued_spin_lock_slowpath},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:h.__pv_queued_spin_unlock_slowpath,path:{"ha\
sh.update":["M","M",["bucket"]],"hash.delete":["H","N",[]],"percpu_hash.update":["H","M",["bucket"]]}},__traceiter_contention_begin:{attachable:!0,signature:h.__traceiter_contention_begin,
path:{"hash.update":["M","M",["bucket"]],"hash.delete":["M","M",[]],"percpu_hash.update":["M","M",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["M",
"M",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:h.__traceiter_contention_end,
path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["own"]],"lru_hash.update":["M","M",["lru","own"]],
"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{
attachable:!0,signature:h._raw_spin_lock},_raw_spin_lock_bh:{attachable:!0,signature:h._raw_spin_lock_bh},_raw_spin_lock_irq:{attachable:!0,signature:h._raw_spin_lock_irq},
_raw_spin_lock_irqsave:{attachable:!0,signature:h._raw_spin_lock_irqsave},_raw_spin_trylock:{attachable:!0,signature:h._raw_spin_trylock},_raw_spin_trylock_bh:{
attachable:!0,signature:h._raw_spin_trylock_bh},_raw_spin_unlock:{attachable:!0,signature:h._raw_spin_unlock},_raw_spin_unlock_bh:{attachable:!0,signature:h._raw_spin_unlock_bh},
_raw_spin_unlock_irq:{attachable:!0,signature:h._raw_spin_unlock_irq},_raw_spin_unlock_irqrestore:{attachable:!0,signature:h._raw_spin_unlock_irqrestore},alloc_htab_elem:{
attachable:!0,signature:h.alloc_htab_elem,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!1},bpf_get_stackid_raw_tp:{
attachable:!1,signature:h.bpf_get_stackid_raw_tp},bpf_get_stackid_tp:{attachable:!1,signature:h.bpf_get_stackid_tp},bpf_lru_pop_free:{attachable:!1,signature:h.
bpf_lru_pop_free},bpf_lru_push_free:{attachable:!1,signature:h.bpf_lru_push_free},bpf_map_lookup_elem:{attachable:!0,signature:h.bpf_map_lookup_elem},bpf_ringbuf_discard:{
attachable:!1,signature:h.bpf_ringbuf_discard},bpf_ringbuf_notify:{attachable:!1,signature:h.bpf_ringbuf_notify},bpf_ringbuf_output:{attachable:!1,signature:h.bpf_ringbuf_output},
bpf_ringbuf_reserve:{attachable:!1,signature:h.bpf_ringbuf_reserve},bpf_ringbuf_submit:{attachable:!1,signature:h.bpf_ringbuf_submit},check_and_cancel_fields:{attachable:!0,
signature:h.check_and_cancel_fields,path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["\
N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:h.copy_map_value_locked,path:{"hash.update":["M","M",["bu\
cket"]],"percpu_hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:h.free_htab_elem,path:{"hash.update":["N","N",[]],"hash.delete":["N",
"N",[]]}},htab_lock_bucket:{attachable:!1,signature:h.htab_lock_bucket},htab_lru_map_delete_elem:{attachable:!0,signature:h.htab_lru_map_delete_elem,path:{"lru_\
hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:h.htab_lru_map_delete_node,path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_h\
ash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:h.htab_lru_map_lookup_elem},htab_lru_map_update_elem:{attachable:!0,signature:h.
htab_lru_map_update_elem,path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:h.htab_lru_percpu_map_update_elem,path:{
"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:h.htab_map_delete_elem,path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:h.htab_map_lookup_elem},htab_map_update_elem:{attachable:!0,signature:h.htab_map_update_elem,path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{
attachable:!0,signature:h.htab_map_update_elem_in_place,path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:h.htab_percpu_map_lookup_elem},
htab_percpu_map_update_elem:{attachable:!0,signature:h.htab_percpu_map_update_elem,path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:h.
lookup_elem_raw,path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",
["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:h.lookup_nulls_elem_raw,
path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:h.native_queued_spin_lock_slowpath},pcpu_copy_value:{attachable:!0,
signature:h.pcpu_copy_value,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{
attachable:!1,signature:h.pcpu_freelist_pop},pcpu_freelist_populate:{attachable:!1,signature:h.pcpu_freelist_populate},pcpu_freelist_push:{attachable:!1,signature:h.
pcpu_freelist_push},pcpu_init_value:{attachable:!0,signature:h.pcpu_init_value,path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},queued_spin_lock_slowpath:{attachable:!1},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:h.resilient_queued_spin_lock_slowpath},
resilient_tas_spin_lock:{attachable:!1,signature:h.resilient_tas_spin_lock},stack_map_build_id_set_from_cache:{path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{
attachable:!0,signature:h.stack_map_get_build_id_offset,path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset_sleepable:{path:{stackid:["N","N",[]]}},stackid_fastpath:{
path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}}];var ro=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),ar=new Set(["hist","lhist","tseries"]),to="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",Dc=[{use:"plain",kind:"hash",source:to},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:to},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:to},
{use:"keyed-aggregation",kind:"percpu_hash",source:to}];function ur(t,e){return bt(Dc.filter(r=>r.use===t),e)?.kind??"hash"}a(ur,"mapKind");var tm={entries:4096,
source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},nm=new Set(["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),rm={
entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_two(max_entries)"},no="bpftrace 0.27.1, tried; src/ast/passes/map_type\
s of 0.24 and later",Hc=["scalar-count","scalar-aggregation","keyed-aggregation"],qc={hash:{kind:"hash",uses:["plain"],source:no},lruhash:{kind:"lru_hash",uses:[
"plain"],source:no},percpuhash:{kind:"percpu_hash",uses:Hc,source:no},percpulruhash:{kind:"lru_percpu_hash",uses:Hc,source:no},percpuarray:{kind:"percpu_array",
uses:Hc,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}};var zc=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"always",source:"bpf\
trace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map\
_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in place, map_update_\
elem only for a missing key"}];function so(t,e){return bt(zc.filter(r=>r.change===t),e)?.moment??"always"}a(so,"lockMoment");var cs={hash:{update:"hash.update",
delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{
update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},sm={moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_\
freelist_pop() only for a key that is not in the map yet"},io={"hash.update":sm,"percpu_hash.update":sm,"hash.delete":{moment:"always",underBucket:{before:"6.1"},
source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.1\
0"}},oo={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, det\
ach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() around both calls"},ao={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of\
 map helpers are warnings by default, sent through the ring buffer"},Gc=[{from:"0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where\
 the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],Bc=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TR\
ACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script\
 share"}],jc={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring buffer"};function ls(t,e){if(ye(e,jc))return bt(Gc,t)?.operation}a(ls,"outputOper\
ation");function uo(t){return bt(Bc,t)?.operation}a(uo,"stackOperation");var im=new Set(["printf","errorf","warnf","debugf","print","cat","join","system","time",
"exit","clear","zero"]),Uc=new Set(["kstack","ustack"]);function om(t,e){return Kt(t)(e)}a(om,"matchesText");function Kt(t){let e=um(t);return n=>am(e,n)}a(Kt,"textMatcher");function Tn(t){let e=t.split("/").map(n=>n==="**"?Zc:um(n));return e.at(-1)===Zc&&e.push([cr]),n=>cm(e,n.split("/"),E1,am)}a(Tn,"pathMatcher");function E1(t){return t===
Zc}a(E1,"isAnyFolders");function am(t,e){return cm(t,[...e],$1,C1)}a(am,"matchesName");var cr={star:!0},A1={one:!0},Zc=[cr,cr],O1=/^\[(!?)([^\]]+)\]/u;function um(t){
let e=[];for(let n=0;n<t.length;){let r=String.fromCodePoint(t.codePointAt(n)??0),[s,i,o]=r==="["?O1.exec(t.slice(n))??[]:[];n+=s?.length??r.length,o!==void 0?e.
push({set:N1(o,i==="!")}):r!=="*"?e.push(r==="?"?A1:{character:r}):e.at(-1)!==cr&&e.push(cr)}return e}a(um,"tokensOf");function N1(t,e){let n=[...t],r=[];for(let s=0;s<
n.length;){let i=n[s]??"",o=n[s+1]==="-"?n[s+2]:void 0;s+=o===void 0?1:3,o===void 0?r.push(Kc(i)):Wc(i)<=Wc(o)&&r.push(`${Kc(i)}-${Kc(o)}`)}return new RegExp(`^\
[${e?"^":""}${r.join("")}]$`,"su")}a(N1,"setOf");function Kc(t){return`\\u{${Wc(t).toString(16)}}`}a(Kc,"escaped");function Wc(t){return t.codePointAt(0)??0}a(Wc,
"codePoint");function $1(t){return t===cr}a($1,"isStar");function C1(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}a(C1,"matchesOne");function cm(t,e,n,r){
let s=0,i=0,o;for(;i<e.length;){let u=t[s],c=e[i];if(c===void 0)return!1;if(u!==void 0&&n(u))s++,o={pattern:s,item:i};else if(u!==void 0&&r(u,c))s++,i++;else{if(o===
void 0)return!1;o.item++,s=o.pattern,i=o.item}}for(;s<t.length;s++){let u=t[s];if(u!==void 0&&!n(u))return!1}return!0}a(cm,"matchesList");var yt="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_in_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 \
and 0.27.1",Vc=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],source:yt},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],
source:yt},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:yt},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],
source:yt},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"kernel",parts:[1,2],source:yt},{name:"software",provider:"software",space:"kernel",
parts:[1,2],ownNames:!0,source:yt},{name:"hardware",provider:"hardware",space:"kernel",parts:[1,2],ownNames:!0,source:yt},{name:"iter",provider:"iter",space:"ke\
rnel",parts:[1,2],ownNames:!0,source:yt},{name:"uprobe",provider:"uprobe",space:"user",parts:[2,3],source:yt},{name:"usdt",provider:"usdt",space:"user",parts:[2,
3],source:yt}];function lm(t,e,n){let r=/[?[]/.test(t)?()=>!1:Kt(t),s=e[0]?.includes("/")?"user":"kernel",i=Vc.filter(u=>u.space===s&&ye(n,u)&&u.parts.includes(
e.length)&&r(u.name));return(i.some(u=>u.ownNames!==!0)?i.filter(u=>u.ownNames!==!0):i).map(u=>u.name)}a(lm,"providersMatching");var ot="bpftrace: src/probe_types.h and the manual of the releases named",lr=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:ot},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:ot},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:ot},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:ot},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:ot},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:ot},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:ot},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:ot},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:ot},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:ot},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:ot},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],co={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"};var Ne={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},pr=[{target:"debian-13",why:"Debian's bpftrace 0.23.2 switch\
es its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails to load; 0.24.2 lo\
ads it"}],dr={before:"0.21",functions:Ne.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in 0.21"},De={bpftrace:"\
0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, infer\
red from the helper)"};var pm=Object.values(Yi),In={"map-kinds":{title:"which BPF map a bpftrace map becomes",releasesOf:"bpftrace",rows:Dc},"lock-moments":{title:"when a change of a \
map takes its lock",releasesOf:"bpftrace",rows:zc},output:{title:"how output leaves a probe",releasesOf:"bpftrace",rows:Gc},"ring-buffer":{title:"since when the\
 kernel has the ring buffer",releasesOf:"kernel",rows:[jc]},stacks:{title:"how a stack is kept",releasesOf:"bpftrace",rows:Bc},"free-lists":{title:"when an oper\
ation takes the lock of a free list",releasesOf:"kernel",rows:Object.values(io).map(({underBucket:t,source:e})=>({...t,source:e}))},sweeps:{title:"what clear() \
and zero() do",releasesOf:"bpftrace",rows:[oo]},"failed-updates":{title:"what bpftrace says of an update that fails",releasesOf:"bpftrace",rows:[ao]},"provider-\
wildcards":{title:"what a wildcard in place of a probe type stands for",releasesOf:"bpftrace",rows:Vc},"bpftrace-guard":{title:"bpftrace's own guard",releasesOf:"\
bpftrace",rows:[Ne]},"broken-guards":{title:"packages whose guard does not load",releasesOf:"bpftrace",rows:pr},"kretprobe-ban":{title:"kretprobes that bpftrace\
 refuses",releasesOf:"bpftrace",rows:[dr]},"script-guard":{title:"what a guard in the script needs of bpftrace",releasesOf:"bpftrace",rows:[{from:De.bpftrace,source:De.
source}]},"script-guard-kernel":{title:"what a guard in the script needs of the kernel",releasesOf:"kernel",rows:[{from:De.kernel,source:De.source}]},providers:{
title:"the types of probes and their names",releasesOf:"bpftrace",rows:lr.flatMap(({spellings:t,source:e})=>t.map(n=>({...n,source:e})))},"provider-case":{title:"\
letter case of the names of probe types",releasesOf:"bpftrace",rows:[co]},features:{title:"constructs that some releases of bpftrace take",releasesOf:"bpftrace",
rows:pm},functions:{title:"functions and words that some releases of bpftrace know",releasesOf:"bpftrace",rows:[...ji,Ui]},settings:{title:"settings of the conf\
ig block",releasesOf:"bpftrace",rows:Zi},"stack-modes":{title:"formats of stacks",releasesOf:"bpftrace",rows:Ki},"feature-kernels":{title:"constructs that need \
a kernel",releasesOf:"kernel",rows:pm.flatMap(({kernel:t,source:e})=>t===void 0?[]:[{from:t,source:e}])},"lock-types":{title:"which kind of lock a BPF map has",
releasesOf:"kernel",rows:jt},"map-locked":{title:"the counter that sees a nested update of one map",releasesOf:"kernel",rows:[ir]},"program-guards":{title:"whic\
h programs run inside which",releasesOf:"kernel",rows:Fc},nmi:{title:"programs that arrive as non-maskable interrupts",releasesOf:"kernel",rows:[as]},"lock-path":{
title:"where a map lock is held",releasesOf:"kernel",rows:or}};function dm(t){return[...new Set(In[t].rows.map(({source:e})=>e))]}a(dm,"sourcesOf");var fm=["H","M","N"];function mm(t,e){let n=new Map(Object.entries(t.functions));for(let r of e)n.set(r.function,T1(n.get(r.function),r));return{...t,functions:Object.
fromEntries(n)}}a(mm,"withVendorFunctions");function T1(t,{entry:e,exit:n,during:r}){let s={...t?.path};for(let i of r){let[o,u,c]=s[i]??["N","N",[]];s[i]=[hm(o,
e),hm(u,n),c]}return{...t,attachable:!0,path:s}}a(T1,"merged");function hm(t,e){return fm.indexOf(t)<=fm.indexOf(e)?t:e}a(hm,"worse");var I1=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,P1={H:"held",M:"maybe",N:"no"},Yc=["native_queued_spin_lock_slowpath","__pv_queued_spi\
n_lock_slowpath"],Pn="queued_spin_lock_slowpath",Jc=[...Yc,Pn];function Zt(t){let e=gm.get(t);if(e!==void 0)return e;let n=M1(t);return gm.set(t,n),n}a(Zt,"tabl\
eFor");var gm=new WeakMap;function M1(t){let e=or[0];if(e===void 0)throw new Error("the lock-path table is empty");let n=e;for(let o of or){let u=o.kernel==="6.\
16"?"6.15":o.kernel;G(t.kernel,u)&&(n=o)}let r=t.kernel===n.kernel||t.kernel.startsWith(`${n.kernel}.`),s=t.lockPath?.map(o=>L1(o,t));return{table:s===void 0?n:
mm(n,s),exact:r&&t.arch==="x86_64"&&t.backports!==!0}}a(M1,"chooseTable");function L1(t,e){return t.function===Pn&&ps(e)?{...t,function:"native_queued_spin_lock\
_slowpath"}:t}a(L1,"underTableName");function ps(t){return!t.paravirt||t.arch==="arm64"}a(ps,"plainSlowPath");function po(t,e){let{table:n}=Zt(e);return t===Pn&&
ps(e)?lo(n,"native_queued_spin_lock_slowpath"):lo(n,t)}a(po,"kernelFunction");function lo(t,e){return Object.hasOwn(t.functions,e)?t.functions[e]:void 0}a(lo,"o\
wn");function Xc(t){let e=Object.keys(Zt(t).table.functions);return ps(t)?[...e.filter(n=>!Jc.includes(n)),Pn]:e}a(Xc,"kernelFunctionNames");function Mn(t,e,n,r){
let s=po(t,r)?.path?.[n];if(s===void 0)return;let i=s[2].includes("own")||e==="exit"&&I1.test(t);return{held:P1[e==="entry"?s[0]:s[1]],locks:s[2],taken:i}}a(Mn,
"heldAt");function fo(t,e){return Object.values(po(t.function,e)?.path??{}).some(r=>r[t.edge==="entry"?0:1]!=="N")}a(fo,"isOnLockPath");function Qc(t,e,n){let{table:r}=Zt(
e);if(e.lockPath?.some(i=>i.function===t))return;if(t===Pn&&!ps(e))return`${t} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${Yc.
join(" and ")})`;if(Yc.includes(t)&&ps(e))return`${t} exists only in x86_64 kernels with paravirtual spin locks (here it is ${Pn})`;if(t===Pn)return;let s=lo(r,
t);if(s===void 0){let i=or.filter(o=>lo(o,t)!==void 0).map(o=>o.kernel);return i.length===0?void 0:`${_m(t)} is not a symbol of Linux ${r.kernel} (seen in ${i.join(
", ")})`}if(n&&s.attachable===!1)return`${_m(t)} has no trace site in Linux ${r.kernel}`}a(Qc,"whyUnattachable");function _m(t){return t.startsWith("__traceiter\
_")?`the tracepoint ${t.slice(12)}`:t}a(_m,"bare");function R1(t){let e=t.flatMap(s=>s.rows),n=e.flatMap(({from:s,before:i,unknown:o})=>[s,i,o?.from,o?.before]),r=e.map(({newerThan:s})=>s);return[...[...new Set(
n)].flatMap(s=>s===void 0?[]:[i=>G(i,s)]),...[...new Set(r)].flatMap(s=>s===void 0?[]:[i=>!G(s,i)])]}a(R1,"borders");function ho(t){let e=R1(t),n=new Map;return r=>{
let s=n.get(r)??e.map(i=>i(r)?"1":"0").join("");return n.set(r,s),s}}a(ho,"naming");var ym=Object.values(In),F1=ho(ym.filter(({releasesOf:t})=>t==="bpftrace")),
H1=ho(ym.filter(({releasesOf:t})=>t==="kernel")),{"map-kinds":D1,"lock-moments":q1,output:z1,stacks:G1}=In,B1=ho([D1,q1,z1,G1]),j1=ho([In["free-lists"]]);function km({
bpftrace:t,kernel:e}){return`${B1(t)} ${ls(t,e)} ${j1(e)}`}a(km,"lockingFacts");var bm=new WeakMap;function wm(t){let e=bm.get(t);if(e!==void 0)return e;let{table:n,
exact:r}=Zt(t),s=[F1(t.bpftrace),H1(t.kernel),n.kernel,r,t.arch,t.paravirt,pr.findIndex(i=>i.target===t.name),JSON.stringify(t.lockPath??[])].join("/");return bm.
set(t,s),s}a(wm,"factSet");var U1=["plain","scalar-count","scalar-aggregation","keyed-aggregation"],K1=["kprobe","fentry","raw-tracepoint","tracepoint","syscall\
-tracepoint","uprobe"],Z1={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_perc\
pu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function W1(t){let{bpftrace:e,kernel:n}=t,r=a(i=>i===void 0?"no lock":`${i} (${Ut(Z1[i],n)}\
)`,"typed");return[`locking: ${[...U1.map(i=>{let o=cs[ur(i,e)].update,u=so(i==="plain"?"assign":"aggregate",e);return`${i} ${o===void 0?"":u} ${r(o)}`}),`outpu\
t ${r(ls(e,n))}`,`stacks ${r(uo(e))}`,`LRU maps ${Ut("lru",n)}`,ye(e,Ne)?"guard of its own":"no guard of its own",ye(n,ir)?"map_locked":""].join(", ")}`,...K1.map(
i=>`${i}: ${Qi(i,n)}`),`lock path: ${Zt(t).table.kernel}`,`slow path: ${t.paravirt?"paravirtual":"plain"}`]}a(W1,"verdictFacts");function xm(t){let e=new Set;return t.
filter(n=>{let r=W1(n).filter(s=>!e.has(s));for(let s of r)e.add(s);return r.length>0})}a(xm,"representatives");var V1="2026-11-23",vm={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"},Y1={name:"bpftrace@0.27.1,ke\
rnel@6.12",bpftrace:"0.27.1",kernel:"6.12",arch:"x86_64",paravirt:!0,support:{until:"rolling",source:"the newest bpftrace, on the kernel of Debian 13"},source:"\
bpftrace 0.27.1 (Debian sid) on Linux 6.12 (Debian 13): a release without a guard of its own, where locks still wait for ever; it hung in the laboratory"},fr=[...Wh,
Y1];function J1({support:t},e){return t.until==="rolling"||e.slice(0,t.until.length)<=t.until}a(J1,"inSupport");function X1({bpftrace:t,kernel:e,backports:n}){return n!==
!0&&G(t,vm.bpftrace)&&G(e,vm.kernel)}a(X1,"isRead");var mo=xm(fr.filter(t=>J1(t,V1)&&X1(t)));function Em(t,e){let n=t.map(s=>({...s})),r=[...n];for(let s=r.pop();s!==void 0;s=r.pop())for(let[i,o]of Object.entries(s)){if(typeof o!="object"||o===null)continue;
let u=Sm(o)?{start:o.start+e,end:o.end+e}:Array.isArray(o)?[...o]:{...o};Object.assign(s,{[i]:u}),Sm(o)||r.push(u)}return n}a(Em,"relocate");function Sm(t){return"\
start"in t&&"end"in t&&typeof t.start=="number"&&typeof t.end=="number"}a(Sm,"isSpan");var Ve={};r1(Ve,{StringBuffer:()=>at,abstract:()=>Y,assert:()=>$e,checkNotNull:()=>il,clone:()=>Q1,copyWithoutDuplicates:()=>tl,defineLazyProperty:()=>go,getDuplicates:()=>_o,
isLexical:()=>nl,isSyntactic:()=>wt,padLeft:()=>rl,repeat:()=>hr,repeatFn:()=>Am,repeatStr:()=>Om,unescapeCodePoint:()=>sl,unexpectedObjToString:()=>bo});var kt={};for(let t=0;t<128;t++)kt[t]=String.fromCharCode(t);kt[39]="\\'";kt[34]='\\"';kt[92]="\\\\";kt[8]="\\b";kt[12]="\\f";kt[10]="\\n";kt[13]="\\r";kt[9]="\\\
t";kt[11]="\\v";function Y(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}a(Y,"abstract");function $e(t,e){if(!t)throw new Error(e||"Assertion failed")}a($e,"assert");function go(t,e,n){let r;Object.defineProperty(t,e,{get(){
return r||(r=n.call(this)),r}})}a(go,"defineLazyProperty");function Q1(t){return t&&Object.assign({},t)}a(Q1,"clone");function Am(t,e){let n=[];for(;e-- >0;)n.push(
t());return n}a(Am,"repeatFn");function Om(t,e){return new Array(e+1).join(t)}a(Om,"repeatStr");function hr(t,e){return Am(()=>t,e)}a(hr,"repeat");function _o(t){
let e=[];for(let n=0;n<t.length;n++){let r=t[n];t.lastIndexOf(r)!==n&&e.indexOf(r)<0&&e.push(r)}return e}a(_o,"getDuplicates");function tl(t){let e=[];return t.
forEach(n=>{e.indexOf(n)<0&&e.push(n)}),e}a(tl,"copyWithoutDuplicates");function wt(t){let e=t[0];return e===e.toUpperCase()}a(wt,"isSyntactic");function nl(t){
return!wt(t)}a(nl,"isLexical");function rl(t,e,n){let r=n||" ";return t.length<e?Om(r,e-t.length)+t:t}a(rl,"padLeft");function at(){this.strings=[]}a(at,"String\
Buffer");at.prototype.append=function(t){this.strings.push(t)};at.prototype.contents=function(){return this.strings.join("")};var el=a(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function sl(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return el(t.slice(2,4));case"u":return t.charAt(2)==="{"?el(t.slice(3,-1)):el(t.slice(2,6));default:
return t.charAt(1)}else return t}a(sl,"unescapeCodePoint");function bo(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let n;return t.
constructor&&t.constructor.name?n=t.constructor.name:e.indexOf("[object ")===0?n=e.slice(8,-1):n=typeof t,n+": "+JSON.stringify(String(t))}catch{return e}}a(bo,
"unexpectedObjToString");function il(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}a(il,"checkNotNull");var Nm=a(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),yo=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,Nm(t)]));yo.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var ol=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,Nm(t)]));var $=class t{static{a(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},Z=Object.create($.prototype),U=Object.create($.prototype),R=class extends ${static{a(this,"Terminal")}constructor(e){super(),this.
obj=e}},H=class extends ${static{a(this,"Range")}constructor(e,n){super(),this.from=e,this.to=n,this.matchCodePoint=e.length>1||n.length>1}},B=class extends ${static{
a(this,"Param")}constructor(e){super(),this.index=e}},M=class extends ${static{a(this,"Alt")}constructor(e){super(),this.terms=e}},xt=class extends M{static{a(this,
"Extend")}constructor(e,n,r){let s=e.rules[n].body;super([r,s]),this.superGrammar=e,this.name=n,this.body=r}},vt=class extends M{static{a(this,"Splice")}constructor(e,n,r,s){
let i=e.rules[n].body;super([...r,i,...s]),this.superGrammar=e,this.ruleName=n,this.expansionPos=r.length}},L=class extends ${static{a(this,"Seq")}constructor(e){
super(),this.factors=e}},J=class extends ${static{a(this,"Iter")}constructor(e){super(),this.expr=e}},qe=class extends J{static{a(this,"Star")}},ut=class extends J{static{
a(this,"Plus")}},de=class extends J{static{a(this,"Opt")}};qe.prototype.operator="*";ut.prototype.operator="+";de.prototype.operator="?";qe.prototype.minNumMatches=
0;ut.prototype.minNumMatches=1;de.prototype.minNumMatches=0;qe.prototype.maxNumMatches=Number.POSITIVE_INFINITY;ut.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
de.prototype.maxNumMatches=1;var D=class extends ${static{a(this,"Not")}constructor(e){super(),this.expr=e}},j=class extends ${static{a(this,"Lookahead")}constructor(e){
super(),this.expr=e}},W=class extends ${static{a(this,"Lex")}constructor(e){super(),this.expr=e}},T=class extends ${static{a(this,"Apply")}constructor(e,n=[]){super(),
this.ruleName=e,this.args=n}isSyntactic(){return wt(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},q=class extends ${static{a(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in yo)this.pattern=yo[e];else if(e in ol)this.pattern=
ol[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function ie(t,e){let n;return e?(n=new Error(e.getLineAndColumnMessage()+t),n.shortMessage=t,n.interval=e):n=new Error(t),n}a(ie,"createError");function ko(){return ie(
"Interval sources don't match")}a(ko,"intervalSourcesDontMatch");function $m(t,e,n){let r=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return ie(r,n)}a($m,"undeclaredGrammar");function Cm(t,e){
return ie("Grammar "+t.name+" is already declared in this namespace")}a(Cm,"duplicateGrammarDeclaration");function Tm(t){return ie(`Grammar '${t.name}' does not\
 support incremental parsing`)}a(Tm,"grammarDoesNotSupportIncrementalParsing");function wo(t,e,n){return ie("Rule "+t+" is not declared in grammar "+e,n)}a(wo,"\
undeclaredRule");function Im(t,e,n){return ie("Cannot override rule "+t+" because it is not declared in "+e,n)}a(Im,"cannotOverrideUndeclaredRule");function Pm(t,e,n){
return ie("Cannot extend rule "+t+" because it is not declared in "+e,n)}a(Pm,"cannotExtendUndeclaredRule");function al(t,e,n,r){let s="Duplicate declaration fo\
r rule '"+t+"' in grammar '"+e+"'";return e!==n&&(s+=" (originally declared in '"+n+"')"),ie(s,r)}a(al,"duplicateRuleDeclaration");function xo(t,e,n,r){return ie(
"Wrong number of parameters for rule "+t+" (expected "+e+", got "+n+")",r)}a(xo,"wrongNumberOfParameters");function Mm(t,e,n,r){return ie("Wrong number of argum\
ents for rule "+t+" (expected "+e+", got "+n+")",r)}a(Mm,"wrongNumberOfArguments");function ul(t,e,n){return ie("Duplicate parameter names in rule "+t+": "+e.join(
", "),n)}a(ul,"duplicateParameterNames");function Lm(t,e){return ie("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expression\
s must have arity 1",e.source)}a(Lm,"invalidParameter");var eE="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function Rm(t,e){return ie("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}a(Rm,"applicationOfSynt\
acticRuleFromLexicalContext");function Fm(t){let{ruleName:e}=t;return ie(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+eE,t.source)}a(
Fm,"applySyntacticWithLexicalRuleApplication");function Hm(t){return ie("applySyntactic is not required here (in a syntactic context)",t.source)}a(Hm,"unnecessa\
ryExperimentalApplySyntactic");function cl(t,e){return ie("Incorrect argument type: expected "+t,e.source)}a(cl,"incorrectArgumentType");function Dm(t){return ie(
"'...' can appear at most once in a rule body",t.source)}a(Dm,"multipleSuperSplices");function qm(t){let e=t._node;$e(e&&e.isNonterminal()&&e.ctorName==="escape\
Char_unicodeCodePoint");let n=t.children.slice(1,-1).map(s=>s.source),r=n[0].coverageWith(...n.slice(1));return ie(`U+${r.contents} is not a valid Unicode code \
point`,r)}a(qm,"invalidCodePoint");function vo(t,e){let n=e.length>0?e[e.length-1].args:[],s="Nullable expression "+t.expr.substituteParams(n)+" is not allowed \
inside '"+t.operator+"' (possible infinite loop)";if(e.length>0){let i=e.map(o=>new T(o.ruleName,o.args)).join(`
`);s+=`
Application stack (most recent application last):
`+i}return ie(s,t.expr.source)}a(vo,"kleeneExprHasNullableOperand");function ll(t,e,n,r){return ie("Rule "+t+" involves an alternation which has inconsistent ar\
ity (expected "+e+", got "+n+")",r.source)}a(ll,"inconsistentArity");function tE(t){let e=t.map(n=>n.message);return ie(["Errors:"].concat(e).join(`
- `),t[0].interval)}a(tE,"multipleErrors");function zm(t,e,n,r){let s=r.slice(0,-1).map(c=>{let l="  "+c[0].name+" > "+c[1];return c.length===3?l+" for '"+c[2]+
"'":l}).join(`
`);s+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let o=[`Missing semantic action for '${t}' in ${n} '${e}'.${i}`,"Action stack (most recent call last):",s].join(`
`),u=ie(o);return u.name="missingSemanticAction",u}a(zm,"missingSemanticAction");function Gm(t){if(t.length===1)throw t[0];if(t.length>1)throw tE(t)}a(Gm,"throw\
Errors");function nE(t){let e=0;return t.map(r=>{let s=r.toString();return e=Math.max(e,s.length),s}).map(r=>rl(r,e))}a(nE,"padNumbersToEqualLength");function Bm(t,e,n){
let r=t.length,s=t.slice(0,n),i=t.slice(n+e.length);return(s+e+i).substr(0,r)}a(Bm,"strcpy");function rE(...t){let e=this,{offset:n}=e,{repeatStr:r}=Ve,s=new at;
s.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=nE([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),o=a((p,d,f)=>{s.append(f+i[p]+" | "+d+`
`)},"appendLine");e.prevLine!=null&&o(0,e.prevLine,"  "),o(1,e.line,"> ");let u=e.line.length,c=r(" ",u+1);for(let p=0;p<t.length;++p){let d=t[p][0],f=t[p][1];$e(
d>=0&&d<=f,"range start must be >= 0 and <= end");let m=n-e.colNum+1;d=Math.max(0,d-m),f=Math.min(f-m,u),c=Bm(c,r("~",f-d),d)}let l=2+i[1].length+3;return s.append(
r(" ",l)),c=Bm(c,"^",e.colNum-1),s.append(c.replace(/ +$/,"")+`
`),e.nextLine!=null&&o(2,e.nextLine,"  "),s.contents()}a(rE,"lineAndColumnToMessage");var pl=[];function So(t){pl.push(t)}a(So,"awaitBuiltInRules");function jm(t){
pl.forEach(e=>{e(t)}),pl=null}a(jm,"announceBuiltInRules");function ds(t,e){let n=1,r=1,s=0,i=0,o=null,u=null,c=-1;for(;s<e;){let d=t.charAt(s++);d===`
`?(n++,r=1,c=i,i=s):d!=="\r"&&r++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let d=t.indexOf(`
`,l+1);o=d===-1?t.slice(l):t.slice(l,d),o=o.replace(/^\r?\n/,"").replace(/\r$/,"")}c>=0&&(u=t.slice(c,i).replace(/\r?\n$/,""));let p=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:n,colNum:r,line:p,prevLine:u,nextLine:o,toString:rE}}a(ds,"getLineAndColumn");function fs(t,e,...n){return ds(t,e).toString(...n)}a(
fs,"getLineAndColumnMessage");var dl=(()=>{let t=0;return e=>""+e+t++})();var Et=class t{static{a(this,"Interval")}constructor(e,n,r){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=n,this.endIdx=r}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return ds(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return fs(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw ko();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw ko();return $e(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,n=this.startIdx+e.match(/^\s*/)[0].length,r=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,n,r)}subInterval(e,n){let r=this.
startIdx+e;return new t(this.sourceString,r,r+n)}};Et.coverage=function(t,...e){let{startIdx:n,endIdx:r}=t;for(let s of e){if(s.sourceString!==t.sourceString)throw ko();
n=Math.min(n,s.startIdx),r=Math.max(r,s.endIdx)}return new Et(t.sourceString,n,r)};var sE=65535,Um=1114111,At=class{static{a(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>sE&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,n){let r;if(n){for(r=0;r<e.length;r++){let s=this.next(),i=e[r];if(s==null||s.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(r=0;r<e.length;r++)if(this.next()!==e[r])return!1;return!0}sourceSlice(e,n){return this.source.slice(e,n)}interval(e,n){return new Et(
this.source,e,n||this.pos)}};var gr=class{static{a(this,"MatchResult")}constructor(e,n,r,s,i,o,u){this.matcher=e,this.input=n,this.startExpr=r,this._cst=s,this._cstOffset=i,this._rightmostFailurePosition=
o,this._rightmostFailures=u,this.failed()&&(go(this,"message",function(){let c="Expected "+this.getExpectedText();return fs(this.input,this.getRightmostFailurePosition())+
c}),go(this,"shortMessage",function(){let c="expected "+this.getExpectedText(),l=ds(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+c}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new at,
n=this.getRightmostFailures();n=n.filter(r=>!r.isFluffy());for(let r=0;r<n.length;r++)r>0&&(r===n.length-1?e.append(n.length>2?", or ":" or "):e.append(", ")),e.
append(n[r].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new Et(this.input,e,e)}};var Eo=class{static{a(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,n){n.isLeftRecursion=!0,n.headApplication=e,n.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
n;let{applicationMemoKeyStack:r}=this,s=r.indexOf(e.toMemoKey())+1,i=r.slice(s);n.isInvolved=function(o){return i.indexOf(o)>=0},n.updateInvolvedApplicationMemoKeys=
function(){for(let o=s;o<r.length;o++){let u=r[o];this.isInvolved(u)||i.push(u)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:n}=this;for(let r=0;r<n.length;r++){let s=n[r];if(e.isInvolved(s))return!1}return!0}memoize(e,n){return this.
memo[e]=n,this.maxExaminedLength=Math.max(this.maxExaminedLength,n.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,n.rightmostFailureOffset),
n}clearObsoleteEntries(e,n){if(e+this.maxExaminedLength<=n)return;let{memo:r}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(r).forEach(
s=>{let i=r[s];e+i.examinedLength>n?delete r[s]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var iE="✗",oE="✓",aE="⋅",uE="⇒",cE="␉",lE="␊",pE="␍",fl={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function dE(t){return hr(" ",t).join("")}a(dE,"spaces");function fE(t,e,n){let r=Km(t.slice(e,e+n));return r.length<n?r+hr(" ",n-r.length).join(""):r}a(fE,"getI\
nputExcerpt");function Km(t){return typeof t=="string"?t.replace(/ /g,aE).replace(/\t/g,cE).replace(/\n/g,lE).replace(/\r/g,pE):String(t)}a(Km,"asEscapedString");
var Wt=class t{static{a(this,"Trace")}constructor(e,n,r,s,i,o,u){this.input=e,this.pos=this.pos1=n,this.pos2=r,this.source=new Et(e,n,r),this.expr=s,this.bindings=
o,this.children=u||[],this.terminatingLREntry=null,this._flags=i?fl.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let n=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return n.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
n.isImplicitSpaces=this.isImplicitSpaces,n.isMemoized=this.isMemoized,n.isRootNode=this.isRootNode,n.terminatesLR=this.terminatesLR,n.terminatingLREntry=this.terminatingLREntry,
n}recordLRTermination(e,n){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[n],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,n){let r=e;
typeof r=="function"&&(r={enter:r});function s(i,o,u){let c=!0;r.enter&&r.enter.call(n,i,o,u)===t.prototype.SKIP&&(c=!1),c&&(i.children.forEach(l=>{s(l,i,u+1)}),
r.exit&&r.exit.call(n,i,o,u))}a(s,"_walk"),this.isRootNode?this.children.forEach(i=>{s(i,null,0)}):s(this,null,0)}toString(){let e=new at;return this.walk((n,r,s)=>{
if(!n)return this.SKIP;if(n.expr.constructor.name!=="Alt"){if(e.append(fE(n.input,n.pos,10)+dE(s*2+1)),e.append((n.succeeded?oE:iE)+" "+n.displayString),n.isHeadOfLeftRecursion&&
e.append(" (LR)"),n.succeeded){let o=Km(n.source.contents);e.append(" "+uE+"  "),e.append(typeof o=="string"?'"'+o+'"':o)}e.append(`
`)}}),e.contents()}};Wt.prototype.SKIP={};Object.keys(fl).forEach(t=>{let e=fl[t];Object.defineProperty(Wt.prototype,t,{get(){return(this._flags&e)!==0},set(n){
n?this._flags|=e:this._flags&=~e}})});$.prototype.allowsSkippingPrecedingSpace=Y("allowsSkippingPrecedingSpace");Z.allowsSkippingPrecedingSpace=U.allowsSkippingPrecedingSpace=T.prototype.allowsSkippingPrecedingSpace=
R.prototype.allowsSkippingPrecedingSpace=H.prototype.allowsSkippingPrecedingSpace=q.prototype.allowsSkippingPrecedingSpace=function(){return!0};M.prototype.allowsSkippingPrecedingSpace=
J.prototype.allowsSkippingPrecedingSpace=W.prototype.allowsSkippingPrecedingSpace=j.prototype.allowsSkippingPrecedingSpace=D.prototype.allowsSkippingPrecedingSpace=
B.prototype.allowsSkippingPrecedingSpace=L.prototype.allowsSkippingPrecedingSpace=function(){return!1};var hs;So(t=>{hs=t});var Ao;$.prototype.assertAllApplicationsAreValid=function(t,e){Ao=0,this._assertAllApplicationsAreValid(t,e)};$.prototype._assertAllApplicationsAreValid=
Y("_assertAllApplicationsAreValid");Z._assertAllApplicationsAreValid=U._assertAllApplicationsAreValid=R.prototype._assertAllApplicationsAreValid=H.prototype._assertAllApplicationsAreValid=
B.prototype._assertAllApplicationsAreValid=q.prototype._assertAllApplicationsAreValid=function(t,e){};W.prototype._assertAllApplicationsAreValid=function(t,e){Ao++,
this.expr._assertAllApplicationsAreValid(t,e),Ao--};M.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.terms.length;n++)this.terms[n]._assertAllApplicationsAreValid(
t,e)};L.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.factors.length;n++)this.factors[n]._assertAllApplicationsAreValid(t,e)};J.prototype.
_assertAllApplicationsAreValid=D.prototype._assertAllApplicationsAreValid=j.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};T.prototype._assertAllApplicationsAreValid=function(t,e,n=!1){let r=e.rules[this.ruleName],s=wt(t)&&Ao===0;if(!r)throw wo(this.ruleName,e.name,this.source);
if(!n&&wt(this.ruleName)&&!s)throw Rm(this.ruleName,this);let i=this.args.length,o=r.formals.length;if(i!==o)throw Mm(this.ruleName,o,i,this.source);let u=hs&&r===
hs.rules.applySyntactic;if(hs&&r===hs.rules.caseInsensitive&&!(this.args[0]instanceof R))throw cl('a Terminal (e.g. "abc")',this.args[0]);if(u){let l=this.args[0];
if(!(l instanceof T))throw cl("a syntactic rule application",l);if(!wt(l.ruleName))throw Fm(l);if(s)throw Hm(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,u),l.getArity()!==1)throw Lm(this.ruleName,l)})};$.prototype.assertChoicesHaveUniformArity=Y("assertChoicesHaveUniformArity");Z.assertChoicesHaveUniformArity=U.assertChoicesHaveUniformArity=R.prototype.assertChoicesHaveUniformArity=
H.prototype.assertChoicesHaveUniformArity=B.prototype.assertChoicesHaveUniformArity=W.prototype.assertChoicesHaveUniformArity=q.prototype.assertChoicesHaveUniformArity=
function(t){};M.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let n=0;n<this.terms.length;n++){
let r=this.terms[n];r.assertChoicesHaveUniformArity();let s=r.getArity();if(e!==s)throw ll(t,e,s,r)}};xt.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),n=this.terms[1].getArity();if(e!==n)throw ll(t,n,e,this.terms[0])};L.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};J.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};D.prototype.assertChoicesHaveUniformArity=function(t){};j.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};T.
prototype.assertChoicesHaveUniformArity=function(t){};$.prototype.assertIteratedExprsAreNotNullable=Y("assertIteratedExprsAreNotNullable");Z.assertIteratedExprsAreNotNullable=U.assertIteratedExprsAreNotNullable=R.prototype.
assertIteratedExprsAreNotNullable=H.prototype.assertIteratedExprsAreNotNullable=B.prototype.assertIteratedExprsAreNotNullable=q.prototype.assertIteratedExprsAreNotNullable=
function(t){};M.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
L.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};J.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw vo(this,[])};de.prototype.assertIteratedExprsAreNotNullable=
D.prototype.assertIteratedExprsAreNotNullable=j.prototype.assertIteratedExprsAreNotNullable=W.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};T.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var ms=class{static{a(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let n=this.indexOfChild(e);if(n<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(n===0)throw new Error("cannot get child before first child");return this.childAt(n-1)}childAfter(e){let n=this.indexOfChild(
e);if(n<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(n===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(n+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},Ye=class extends ms{static{a(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},Oo=class extends ms{static{a(this,"NonterminalNode")}constructor(e,n,r,s){super(s),this.ruleName=e,this.children=n,this.childOffsets=r}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return nl(this.ctorName)}isSyntactic(){return wt(this.ctorName)}},_r=class extends ms{static{a(this,"IterationNode")}constructor(e,n,r,s){
super(r),this.children=e,this.childOffsets=n,this.optional=s}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};$.prototype.eval=Y("eval");Z.eval=function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();return r!==void 0?(t.pushBinding(new Ye(String.fromCodePoint(r).length),
n),!0):(t.processFailure(n,this),!1)};U.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.atEnd()?(t.pushBinding(new Ye(0),n),!0):(t.processFailure(n,this),
!1)};R.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.matchString(this.obj)?(t.pushBinding(new Ye(this.obj.length),n),!0):(t.processFailure(n,
this),!1)};H.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return r!==void 0&&this.from.codePointAt(
0)<=r&&r<=this.to.codePointAt(0)?(t.pushBinding(new Ye(String.fromCodePoint(r).length),n),!0):(t.processFailure(n,this),!1)};B.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};W.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};M.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};L.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let n=this.factors[e];if(!t.eval(n))return!1}return!0};J.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.getArity(),s=[],i=[];for(;s.
length<r;)s.push([]),i.push([]);let o=0,u=n,c;for(;o<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===u)throw vo(this,t._applicationStack);u=e.pos,o++;let f=t.
_bindings.splice(t._bindings.length-r,r),m=t._bindingOffsets.splice(t._bindingOffsets.length-r,r);for(c=0;c<f.length;c++)s[c].push(f[c]),i[c].push(m[c])}if(o<this.
minNumMatches)return!1;let l=t.posToOffset(n),p=0;if(o>0){let f=s[r-1],m=i[r-1],g=m[m.length-1]+f[f.length-1].matchLength;l=i[0][0],p=g-l}let d=this instanceof de;
for(c=0;c<s.length;c++)t._bindings.push(new _r(s[c],i[c],p,d)),t._bindingOffsets.push(l);return!0};D.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;t.pushFailuresInfo();
let r=t.eval(this.expr);return t.popFailuresInfo(),r?(t.processFailure(n,this),!1):(e.pos=n,!0)};j.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return t.
eval(this.expr)?(e.pos=n,!0):!1};T.prototype.eval=function(t){let e=t.currentApplication(),n=e?e.args:[],r=this.substituteParams(n),s=t.getCurrentPosInfo();if(s.
isActive(r))return r.handleCycle(t);let i=r.toMemoKey(),o=s.memo[i];if(o&&s.shouldUseMemoizedResult(o)){if(t.hasNecessaryInfo(o))return t.useMemoizedResult(t.inputStream.
pos,o);delete s.memo[i]}return r.reallyEval(t)};T.prototype.handleCycle=function(t){let e=t.getCurrentPosInfo(),{currentLeftRecursion:n}=e,r=this.toMemoKey(),s=e.
memo[r];return n&&n.headApplication.toMemoKey()===r?s.updateInvolvedApplicationMemoKeys():s||(s=e.memoize(r,{matchLength:0,examinedLength:0,value:!1,rightmostFailureOffset:-1}),
e.startLeftRecursion(this,s)),t.useMemoizedResult(t.inputStream.pos,s)};T.prototype.reallyEval=function(t){let{inputStream:e}=t,n=e.pos,r=t.getCurrentPosInfo(),
s=t.grammar.rules[this.ruleName],{body:i}=s,{description:o}=s;t.enterApplication(r,this),o&&t.pushFailuresInfo();let u=e.examinedLength;e.examinedLength=0;let c=this.
evalOnce(i,t),l=r.currentLeftRecursion,p=this.toMemoKey(),d=l&&l.headApplication.toMemoKey()===p,f;t.doNotMemoize?t.doNotMemoize=!1:d?(c=this.growSeedResult(i,t,
n,l,c),r.endLeftRecursion(),f=l,f.examinedLength=e.examinedLength-n,f.rightmostFailureOffset=t._getRightmostFailureOffset(),r.memoize(p,f)):(!l||!l.isInvolved(p))&&
(f=r.memoize(p,{matchLength:e.pos-n,examinedLength:e.examinedLength-n,value:c,failuresAtRightmostPosition:t.cloneRecordedFailures(),rightmostFailureOffset:t._getRightmostFailureOffset()}));
let m=!!c;if(o&&(t.popFailuresInfo(),m||t.processFailure(n,this),f&&(f.failuresAtRightmostPosition=t.cloneRecordedFailures(),f.rightmostFailureOffset=t._getRightmostFailureOffset())),
t.isTracing()&&f){let g=t.getTraceEntry(n,this,m,m?[c]:[]);d&&($e(g.terminatingLREntry!=null||!m),g.isHeadOfLeftRecursion=!0),f.traceEntry=g}return e.examinedLength=
Math.max(e.examinedLength,u),t.exitApplication(r,c),m};T.prototype.evalOnce=function(t,e){let{inputStream:n}=e,r=n.pos;if(e.eval(t)){let s=t.getArity(),i=e._bindings.
splice(e._bindings.length-s,s),o=e._bindingOffsets.splice(e._bindingOffsets.length-s,s),u=n.pos-r;return new Oo(this.ruleName,i,o,u)}else return!1};T.prototype.
growSeedResult=function(t,e,n,r,s){if(!s)return!1;let{inputStream:i}=e;for(;;){if(r.matchLength=i.pos-n,r.value=s,r.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let o=e.trace[e.trace.length-1];r.traceEntry=new Wt(e.input,n,i.pos,this,!0,[s],[o.clone()])}if(i.pos=n,s=this.evalOnce(t,e),i.pos-n<=r.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&r.traceEntry.recordLRTermination(e.trace.pop(),s),i.pos=n+r.matchLength,r.value};q.prototype.eval=
function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();if(r!==void 0&&r<=Um){let s=String.fromCodePoint(r);if(this.pattern.test(s))return t.pushBinding(new Ye(
s.length),n),!0}return t.processFailure(n,this),!1};$.prototype.getArity=Y("getArity");Z.getArity=U.getArity=R.prototype.getArity=H.prototype.getArity=B.prototype.getArity=T.prototype.getArity=q.prototype.getArity=
function(){return 1};M.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};L.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};J.prototype.getArity=function(){return this.expr.getArity()};D.prototype.getArity=function(){return 0};
j.prototype.getArity=W.prototype.getArity=function(){return this.expr.getArity()};function ct(t,e){let n={};if(t.source&&e){let r=t.source.relativeTo(e);n.sourceInterval=[r.startIdx,r.endIdx]}return n}a(ct,"getMetaInfo");$.prototype.outputRecipe=
Y("outputRecipe");Z.outputRecipe=function(t,e){return["any",ct(this,e)]};U.outputRecipe=function(t,e){return["end",ct(this,e)]};R.prototype.outputRecipe=function(t,e){
return["terminal",ct(this,e),this.obj]};H.prototype.outputRecipe=function(t,e){return["range",ct(this,e),this.from,this.to]};B.prototype.outputRecipe=function(t,e){
return["param",ct(this,e),this.index]};M.prototype.outputRecipe=function(t,e){return["alt",ct(this,e)].concat(this.terms.map(n=>n.outputRecipe(t,e)))};xt.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};vt.prototype.outputRecipe=function(t,e){let n=this.terms.slice(0,this.expansionPos),r=this.terms.
slice(this.expansionPos+1);return["splice",ct(this,e),n.map(s=>s.outputRecipe(t,e)),r.map(s=>s.outputRecipe(t,e))]};L.prototype.outputRecipe=function(t,e){return[
"seq",ct(this,e)].concat(this.factors.map(n=>n.outputRecipe(t,e)))};qe.prototype.outputRecipe=ut.prototype.outputRecipe=de.prototype.outputRecipe=D.prototype.outputRecipe=
j.prototype.outputRecipe=W.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),ct(this,e),this.expr.outputRecipe(t,e)]};T.prototype.
outputRecipe=function(t,e){return["app",ct(this,e),this.ruleName,this.args.map(n=>n.outputRecipe(t,e))]};q.prototype.outputRecipe=function(t,e){return["unicodeC\
har",ct(this,e),this.categoryOrProp]};$.prototype.introduceParams=Y("introduceParams");Z.introduceParams=U.introduceParams=R.prototype.introduceParams=H.prototype.introduceParams=B.prototype.introduceParams=
q.prototype.introduceParams=function(t){return this};M.prototype.introduceParams=function(t){return this.terms.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};
L.prototype.introduceParams=function(t){return this.factors.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};J.prototype.introduceParams=D.prototype.introduceParams=
j.prototype.introduceParams=W.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};T.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new B(
e).withSource(this.source)}else return this.args.forEach((n,r,s)=>{s[r]=n.introduceParams(t)}),this};$.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};$.prototype._isNullable=Y("_isNullable");Z._isNullable=H.prototype._isNullable=
B.prototype._isNullable=ut.prototype._isNullable=q.prototype._isNullable=function(t,e){return!1};U._isNullable=function(t,e){return!0};R.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};M.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(n=>n._isNullable(t,e))};L.
prototype._isNullable=function(t,e){return this.factors.every(n=>n._isNullable(t,e))};qe.prototype._isNullable=de.prototype._isNullable=D.prototype._isNullable=
j.prototype._isNullable=function(t,e){return!0};W.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};T.prototype._isNullable=function(t,e){let n=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,n)){let{body:r}=t.rules[this.ruleName],s=r.substituteParams(this.args);e[n]=!1,e[n]=s._isNullable(t,e)}return e[n]};$.prototype.substituteParams=Y("substituteParams");Z.substituteParams=U.substituteParams=R.prototype.substituteParams=H.prototype.substituteParams=q.prototype.substituteParams=
function(t){return this};B.prototype.substituteParams=function(t){return il(t[this.index])};M.prototype.substituteParams=function(t){return new M(this.terms.map(
e=>e.substituteParams(t)))};L.prototype.substituteParams=function(t){return new L(this.factors.map(e=>e.substituteParams(t)))};J.prototype.substituteParams=D.prototype.
substituteParams=j.prototype.substituteParams=W.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};T.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(n=>n.substituteParams(t));return new T(this.ruleName,e)}};function Zm(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}a(Zm,"isRestrictedJSIdentifier");function hl(t){let e=Object.create(null);t.forEach(n=>{e[n]=(e[n]||0)+
1}),Object.keys(e).forEach(n=>{if(e[n]<=1)return;let r=1;t.forEach((s,i)=>{s===n&&(t[i]=s+"_"+r++)})})}a(hl,"resolveDuplicatedNames");$.prototype.toArgumentNameList=
Y("toArgumentNameList");Z.toArgumentNameList=function(t,e){return["any"]};U.toArgumentNameList=function(t,e){return["end"]};R.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};H.prototype.toArgumentNameList=function(t,e){let n=this.from+"_to_"+this.
to;return Zm(n)||(n="_"+n),Zm(n)||(n="$"+t),[n]};M.prototype.toArgumentNameList=function(t,e){let n=this.terms.map(i=>i.toArgumentNameList(t,!0)),r=[],s=n[0].length;
for(let i=0;i<s;i++){let o=[];for(let c=0;c<this.terms.length;c++)o.push(n[c][i]);let u=tl(o);r.push(u.join("_or_"))}return e||hl(r),r};L.prototype.toArgumentNameList=
function(t,e){let n=[];return this.factors.forEach(r=>{let s=r.toArgumentNameList(t,!0);n=n.concat(s),t+=s.length}),e||hl(n),n};J.prototype.toArgumentNameList=function(t,e){
let n=this.expr.toArgumentNameList(t,e).map(r=>r[r.length-1]==="s"?r+"es":r+"s");return e||hl(n),n};de.prototype.toArgumentNameList=function(t,e){return this.expr.
toArgumentNameList(t,e).map(n=>"opt"+n[0].toUpperCase()+n.slice(1))};D.prototype.toArgumentNameList=function(t,e){return[]};j.prototype.toArgumentNameList=W.prototype.
toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};T.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};q.prototype.toArgumentNameList=
function(t,e){return["$"+t]};B.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};$.prototype.toDisplayString=Y("toDisplayString");M.prototype.toDisplayString=L.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};Z.toDisplayString=U.toDisplayString=J.prototype.toDisplayString=D.prototype.toDisplayString=j.prototype.toDisplayString=W.prototype.
toDisplayString=R.prototype.toDisplayString=H.prototype.toDisplayString=B.prototype.toDisplayString=function(){return this.toString()};T.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};q.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function hE(t){return t==="description"||t==="string"||t==="code"}a(hE,"isValidType");var fe=class t{static{a(this,"Failure")}constructor(e,n,r){if(!hE(r))throw new Error(
"invalid Failure type: "+r);this.pexpr=e,this.text=n,this.type=r,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};$.prototype.toFailure=Y("toFailure");Z.toFailure=function(t){return new fe(this,"any object","description")};U.toFailure=function(t){return new fe(this,"end of \
input","description")};R.prototype.toFailure=function(t){return new fe(this,this.obj,"string")};H.prototype.toFailure=function(t){return new fe(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};D.prototype.toFailure=function(t){let e=this.expr===Z?"nothing":"not "+this.expr.toFailure(t);return new fe(this,
e,"description")};j.prototype.toFailure=function(t){return this.expr.toFailure(t)};T.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new fe(this,e,"description")};q.prototype.toFailure=function(t){return new fe(this,"a Unico\
de ["+this.categoryOrProp+"] character","description")};M.prototype.toFailure=function(t){let n="("+this.terms.map(r=>r.toFailure(t)).join(" or ")+")";return new fe(
this,n,"description")};L.prototype.toFailure=function(t){let n="("+this.factors.map(r=>r.toFailure(t)).join(" ")+")";return new fe(this,n,"description")};J.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new fe(this,e,"description")};$.prototype.toString=Y("toString");Z.toString=function(){return"any"};U.toString=function(){return"end"};R.prototype.toString=function(){return JSON.stringify(this.
obj)};H.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};B.prototype.toString=function(){return"$"+this.index};W.prototype.
toString=function(){return"#("+this.expr.toString()+")"};M.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};L.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};J.prototype.toString=function(){return this.expr+this.operator};D.prototype.toString=function(){return"~"+this.expr};j.prototype.toString=function(){
return"&"+this.expr};T.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};q.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var gs=class t extends ${static{a(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let n=e.currentApplication().args[this.obj.index];
return $e(n instanceof R,"expected a Terminal expression"),n.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:n}=e,r=n.pos,s=this._getString(
e);return n.matchString(s,!0)?(e.pushBinding(new Ye(s.length),r),!0):(e.processFailure(r,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.
substituteParams(e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new fe(this,this.obj.toFailure(e)+" (case-ins\
ensitive)","description")}_isNullable(e,n){return this.obj._isNullable(e,n)}};var Wm;So(t=>{Wm=t.rules.applySyntactic.body});var ml=new T("spaces"),No=class{static{a(this,"MatchState")}constructor(e,n,r){this.matcher=e,this.startExpr=n,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new At(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],r!==void 0&&(this.positionToRecordFailures=r,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,n){this._posStack.push(this.inputStream.pos),this._applicationStack.push(n),this.inLexifiedContextStack.push(!1),e.enter(
n),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,n){let r=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),n&&this.pushBinding(n,r)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(ml),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==ml?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,n){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(n))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let n=this.
memoTable[e];return n||(n=this.memoTable[e]=new Eo),n}processFailure(e,n){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let r=this.currentApplication();r&&(n=n.substituteParams(r.args)),this.recordFailure(n.toFailure(this.grammar),!1)}}recordFailure(e,n){
let r=e.toKey();this.recordedFailures[r]?this.recordedFailures[r].isFluffy()&&!e.isFluffy()&&this.recordedFailures[r].clearFluffy():this.recordedFailures[r]=n?e.
clone():e}recordFailures(e,n){Object.keys(e).forEach(r=>{this.recordFailure(e[r],n)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(n=>{e[n]=this.recordedFailures[n].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,n){let r=this.memoTable[e];if(r&&n instanceof
T){let s=r.memo[n.toMemoKey()];if(s&&s.traceEntry){let i=s.traceEntry.cloneWithExpr(n);return i.isMemoized=!0,i}}return null}getTraceEntry(e,n,r,s){if(n instanceof
T){let i=this.currentApplication(),o=i?i.args:[];n=n.substituteParams(o)}return this.getMemoizedTraceEntry(e,n)||new Wt(this.input,e,this.inputStream.pos,n,r,s,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,n){this.trace&&this.trace.push(n.traceEntry);let r=this.inputStream.pos+n.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,r),this.recordedFailures&&this.positionToRecordFailures===r&&n.failuresAtRightmostPosition&&
this.recordFailures(n.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,n.examinedLength+e),n.value?(this.
inputStream.pos+=n.matchLength,this.pushBinding(n.value,e),!0):!1}eval(e){let{inputStream:n}=this,r=this._bindings.length,s=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let o=n.pos,u=this.maybeSkipSpacesBefore(e),c;this.trace&&(c=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let p=this._bindings.slice(r),d=this.getTraceEntry(u,e,l,p);d.isImplicitSpaces=e===ml,d.isRootNode=e===this.startExpr,c.push(d),this.trace=
c}return l?this.recordedFailures&&n.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(p=>{this.recordedFailures[p].makeFluffy()}):
(n.pos=o,this.truncateBindings(r),this.userData=s),this.recordedFailures&&this.recordFailures(i,!1),e===Wm&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(r=>this.recordedFailures[r]));let n=this._bindings[0];return n&&
(n.grammar=this.grammar),new gr(this.matcher,this.input,this.startExpr,n,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),n=this.trace[this.trace.length-1];return n.result=e,n}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var $o=class{static{a(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,n,r){
let s=this._input,i=this._memoTable;if(e<0||e>s.length||n<0||n>s.length||e>n)throw new Error("Invalid indices: "+e+" and "+n);this._input=s.slice(0,e)+r+s.slice(
n),this._input!==s&&i.length>0&&(this._isMemoTableStale=!0);let o=i.slice(n);i.length=e;for(let u=0;u<r.length;u++)i.push(void 0);for(let u of o)i.push(u);for(let u=0;u<
e;u++){let c=i[u];c&&c.clearObsoleteEntries(u,e)}return this}match(e,n={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!1})}trace(e,n={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!0})}_match(e,n={}){let r={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...n};if(!r.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw Tm(this.grammar);let s=new No(this,
e,r.positionToRecordFailures);return r.tracing?s.getTrace():s.getMatchResult()}_getStartExpr(e){let n=e||this.grammar.defaultStartRule;if(!n)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let r=this.grammar.parseApplication(n);return new L([r,U])}};var _s=[],gl=a((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),Co=class{static{a(this,"Wrapper")}constructor(e,n,r){this._node=e,this.source=
n,this._baseInterval=r,e.isNonterminal()&&$e(n===r),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.
children.forEach(n=>{n._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let n=this._childWrappers[e];if(!n){let r=this._node.
childAt(e),s=this._node.childOffsets[e],i=this._baseInterval.subInterval(s,r.matchLength),o=r.isNonterminal()?i:this._baseInterval;n=this._childWrappers[e]=this.
_semantics.wrap(r,i,o)}return n}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let n=e||[],r=n.map(o=>o.
_node),s=new _r(r,[],-1,!1),i=this._semantics.wrap(s,null,null);return i._childWrappers=n,i}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},ke=class t{static{a(this,"Semantics")}constructor(e,n){
let r=this;if(this.grammar=e,this.checkedActionDicts=!1,this.Wrapper=class extends(n?n.Wrapper:Co){constructor(s,i,o){super(s,i,o),r.checkActionDictsIfHaventAlready(),
this._semantics=r}toString(){return"[semantics wrapper for "+r.grammar.name+"]"}},this.super=n,n){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let s in this.attributes)Object.
defineProperty(this.attributeKeys,s,{value:dl(s)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
null)}toString(){return"[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=
!0)}checkActionDicts(){let e;for(e in this.operations)this.operations[e].checkActionDict(this.grammar);for(e in this.attributes)this.attributes[e].checkActionDict(
this.grammar)}toRecipe(e){function n(s){return s.super!==t.BuiltInSemantics._getSemantics()}a(n,"hasSuperSemantics");let r=`(function(g) {
`;if(n(this)){r+="  var semantics = "+this.super.toRecipe(!0)+"(g";let s=this.super.grammar,i=this.grammar;for(;i!==s;)r+=".superGrammar",i=i.superGrammar;r+=`)\
;
`,r+="  return g.extendSemantics(semantics)"}else r+="  return g.createSemantics()";return["Operation","Attribute"].forEach(s=>{let i=this[s.toLowerCase()+"s"];
Object.keys(i).forEach(o=>{let{actionDict:u,formals:c,builtInDefault:l}=i[o],p=o;c.length>0&&(p+="("+c.join(", ")+")");let d;n(this)&&this.super[s.toLowerCase()+
"s"][o]?d="extend"+s:d="add"+s,r+=`
    .`+d+"("+JSON.stringify(p)+", {";let f=[];Object.keys(u).forEach(m=>{if(u[m]!==l){let g=u[m].toString().trim();g=g.replace(/^.*\(/,"function("),f.push(`
      `+JSON.stringify(m)+": "+g)}}),r+=f.join(",")+`
    })`})}),r+=`;
  })`,e||(r=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+r+`(grammar);
  return semantics;
});
`),r}addOperationOrAttribute(e,n,r){let s=e+"s",i=Vm(n,e),{name:o}=i,{formals:u}=i;this.assertNewName(o,e);let c=mE(e,o,d),l={_default:c};Object.keys(r).forEach(
f=>{l[f]=r[f]});let p=e==="operation"?new Ln(o,u,l,c):new bs(o,l,c);p.checkActionDict(this.grammar),this[s][o]=p;function d(...f){let m=this._semantics[s][o];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+o+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let g=Object.
create(null);for(let[y,k]of Object.entries(f)){let w=m.formals[y];g[w]=k}let _=this.args;this.args=g;let b=m.execute(this._semantics,this);return this.args=_,b}
a(d,"doIt"),e==="operation"?(this.Wrapper.prototype[o]=d,this.Wrapper.prototype[o].toString=function(){return"["+o+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,o,{get:d,configurable:!0}),Object.defineProperty(this.attributeKeys,o,{value:dl(o)}))}extendOperationOrAttribute(e,n,r){let s=e+"s";if(Vm(n,"attribute"),
!(this.super&&n in this.super[s]))throw new Error("Cannot extend "+e+" '"+n+"': did not inherit an "+e+" with that name");if(gl(this[s],n))throw new Error("Cann\
ot extend "+e+" '"+n+"' again");let i=this[s][n].formals,o=this[s][n].actionDict,u=Object.create(o);Object.keys(r).forEach(c=>{u[c]=r[c]}),this[s][n]=e==="opera\
tion"?new Ln(n,i,u):new bs(n,u),this[s][n].checkActionDict(this.grammar)}assertNewName(e,n){if(gl(Co.prototype,e))throw new Error("Cannot add "+n+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+n+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+n+" '"+e+"': an attribute with that name already exists")}wrap(e,n,r){let s=r||n;return e instanceof this.Wrapper?e:new this.Wrapper(e,n,s)}};function Vm(t,e){
if(!ke.prototypeGrammar)return $e(t.indexOf("(")===-1),{name:t,formals:[]};let n=ke.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSign\
ature");if(n.failed())throw new Error(n.message);return ke.prototypeGrammarSemantics(n).parse()}a(Vm,"parseSignature");function mE(t,e,n){return function(...r){
let i=(this._semantics.operations[e]||this._semantics.attributes[e]).formals.map(o=>this.args[o]);if(!this.isIteration()&&r.length===1)return n.apply(r[0],i);throw zm(
this.ctorName,e,t,_s)}}a(mE,"newDefaultAction");ke.createSemantics=function(t,e){let n=new ke(t,e!==void 0?e:ke.BuiltInSemantics._getSemantics()),r=a(function(i){
if(!(i instanceof gr))throw new TypeError("Semantics expected a MatchResult, but got "+bo(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());
let o=i._cst;if(o.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+o.grammar.name+"' with a semantics for '"+t.name+"'");let u=new At(i.input);
return n.wrap(o,u.interval(i._cstOffset,i.input.length))},"ASemantics");return r.addOperation=function(s,i){return n.addOperationOrAttribute("operation",s,i),r},
r.extendOperation=function(s,i){return n.extendOperationOrAttribute("operation",s,i),r},r.addAttribute=function(s,i){return n.addOperationOrAttribute("attribute",
s,i),r},r.extendAttribute=function(s,i){return n.extendOperationOrAttribute("attribute",s,i),r},r._getActionDict=function(s){let i=n.operations[s]||n.attributes[s];
if(!i)throw new Error('"'+s+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},r._remove=function(s){let i;
return s in n.operations?(i=n.operations[s],delete n.operations[s]):s in n.attributes&&(i=n.attributes[s],delete n.attributes[s]),delete n.Wrapper.prototype[s],
i},r.getOperationNames=function(){return Object.keys(n.operations)},r.getAttributeNames=function(){return Object.keys(n.attributes)},r.getGrammar=function(){return n.
grammar},r.toRecipe=function(s){return n.toRecipe(s)},r.toString=n.toString.bind(n),r._getSemantics=function(){return n},r};var Ln=class{static{a(this,"Operatio\
n")}constructor(e,n,r,s){this.name=e,this.formals=n,this.actionDict=r,this.builtInDefault=s}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(e,n){try{let{ctorName:r}=n._node,s=this.actionDict[r];return s?(_s.push([this,r]),s.apply(n,n._children())):n.isNonterminal()&&(s=this.
actionDict._nonterminal,s)?(_s.push([this,"_nonterminal",r]),s.apply(n,n._children())):(_s.push([this,"default action",r]),this.actionDict._default.apply(n,n._children()))}finally{
_s.pop()}}};Ln.prototype.typeName="operation";var bs=class extends Ln{static{a(this,"Attribute")}constructor(e,n,r){super(e,[],n,r)}execute(e,n){let r=n._node,s=e.
attributeKeys[this.name];return gl(r,s)||(r[s]=Ln.prototype.execute.call(this,e,n)),r[s]}};bs.prototype.typeName="attribute";var Ym=["_iter","_terminal","_nonterminal","_default"];function Jm(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}a(Jm,"getSortedRuleValues");var gE=a(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),Xm,Qm,ce=class t{static{a(this,"Grammar")}constructor(e,n,r,s){if(this.name=e,this.superGrammar=
n,this.rules=r,s){if(!(s in r))throw new Error("Invalid start rule: '"+s+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=s}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new $o(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let n=Jm(this),r=Jm(e);return n.length===r.length&&n.every((s,i)=>s.description===r[i].description&&s.formals.join(",")===r[i].formals.join(",")&&s.body.
toString()===r[i].body.toString())}match(e,n){let r=this.matcher();return r.replaceInputRange(0,0,e),r.match(n)}trace(e,n){let r=this.matcher();return r.replaceInputRange(
0,0,e),r.trace(n)}createSemantics(){return ke.createSemantics(this)}extendSemantics(e){return ke.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,n,r){
let s=[];for(let i in r){let o=r[i];if(!Ym.includes(i)&&!(i in this.rules)){s.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof o!=
"function"){s.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let c=o.length,l=this._topDownActionArity(i);if(c!==l){let p;
i==="_iter"||i==="_nonterminal"?p=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:p=`expected ${l}, got ${c}`,s.push(`Semantic action '${i}' has the wrong arity: ${p}`)}}if(s.length>0){let i=s.map(u=>"- "+u),o=new Error([`Found erro\
rs in the action dictionary of the '${n}' ${e}:`,...i].join(`
`));throw o.problems=s,o}}_topDownActionArity(e){return Ym.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let n=this.superGrammar;for(;n;){if(n.equals(
e,!0))return!0;n=n.superGrammar}return!1}toRecipe(e=void 0){let n={};this.source&&(n.source=this.source.contents);let r=null;this.defaultStartRule&&(r=this.defaultStartRule);
let s={};Object.keys(this.rules).forEach(u=>{let c=this.rules[u],{body:l}=c,p=!this.superGrammar||!this.superGrammar.rules[u],d;p?d="define":d=l instanceof xt?"\
extend":"override";let f={};if(c.source&&this.source){let _=c.source.relativeTo(this.source);f.sourceInterval=[_.startIdx,_.endIdx]}let m=p?c.description:null,g=l.
outputRecipe(c.formals,this.source);s[u]=[d,f,m,c.formals,g]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let o=[...["grammar",n,this.name].map(JSON.stringify),i,...[r,s].map(JSON.stringify)];return gE(`[${o.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new at;e.append("{");let n=!0;for(let r in this.rules){let{body:s}=this.rules[r];n?n=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(r,s,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,n,r){r.append(e),r.append(": function(");let s=this._topDownActionArity(e);r.append(hr("_",s).join(", ")),r.append(
`) {
`),r.append("  }")}parseApplication(e){let n;if(e.indexOf("<")===-1)n=new T(e);else{let s=Xm.match(e,"Base_application");n=Qm(s,{})}if(!(n.ruleName in this.rules))
throw wo(n.ruleName,this.name);let{formals:r}=this.rules[n.ruleName];if(r.length!==n.args.length){let{source:s}=this.rules[n.ruleName];throw xo(n.ruleName,r.length,
n.args.length,s)}return n}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};ce.ProtoBuiltInRules=new ce("ProtoBuiltInRules",void 0,
{any:{body:Z,formals:[],description:"any character",primitive:!0},end:{body:U,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new gs(new B(
0)),formals:["str"],primitive:!0},lower:{body:new q("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new q("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new q("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new qe(
new T("space")),formals:[]},space:{body:new H("\0"," "),formals:[],description:"a space"}});ce.initApplicationParser=function(t,e){Xm=t,Qm=e};var ys=class{static{a(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,n){return this.source.subInterval(e,n-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?ce.ProtoBuiltInRules:ce.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,n){
let r=this.ensureSuperGrammar().rules[e];if(!r)throw Im(e,this.superGrammar.name,n);return r}installOverriddenOrExtendedRule(e,n,r,s){let i=_o(n);if(i.length>0)
throw ul(e,i,s);let o=this.ensureSuperGrammar().rules[e],u=o.formals,c=u?u.length:0;if(n.length!==c)throw xo(e,c,n.length,s);return this.install(e,n,r,o.description,
s)}install(e,n,r,s,i,o=!1){return this.rules[e]={body:r.introduceParams(n),formals:n,description:s,source:i,primitive:o},this}withSuperGrammar(e){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.
defaultStartRule=e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new At(e).interval(0,e.length),
this}build(){let e=new ce(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.
supportsIncrementalParsing=e.superGrammar.supportsIncrementalParsing;let n=[],r=!1;return Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertChoicesHaveUniformArity(
s)}catch(o){n.push(o)}try{i.assertAllApplicationsAreValid(s,e)}catch(o){n.push(o),r=!0}}),r||Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(o){n.push(o)}}),n.length>0&&Gm(n),this.source&&(e.source=this.source),e}define(e,n,r,s,i,o){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw al(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw al(e,this.name,this.name,i);let u=_o(n);if(u.length>0)throw ul(e,u,i);return this.install(
e,n,r,s,i,o)}override(e,n,r,s,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,n,r,i),this}extend(e,n,r,s,i){if(!this.
ensureSuperGrammar().rules[e])throw Pm(e,this.superGrammar.name,i);let u=new xt(this.superGrammar,e,r);return u.source=r.source,this.installOverriddenOrExtendedRule(
e,n,u,i),this}};var Rt=class{static{a(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new ys(e)}grammar(e,n,r,s,i){
let o=new ys(n);return r&&o.withSuperGrammar(r instanceof ce?r:this.fromRecipe(r)),s&&o.withDefaultStartRule(s),e&&e.source&&o.withSource(e.source),this.currentDecl=
o,Object.keys(i).forEach(u=>{this.currentRuleName=u;let c=i[u],l=c[0],p=c[1],d=c[2],f=c[3],m=this.fromRecipe(c[4]),g;o.source&&p&&p.sourceInterval&&(g=o.source.
subInterval(p.sourceInterval[0],p.sourceInterval[1]-p.sourceInterval[0])),o[l](u,f,m,d,g)}),this.currentRuleName=this.currentDecl=null,o.build()}terminal(e){return new R(
e)}range(e,n){return new H(e,n)}param(e){return new B(e)}alt(...e){let n=[];for(let r of e)r instanceof $||(r=this.fromRecipe(r)),r instanceof M?n=n.concat(r.terms):
n.push(r);return n.length===1?n[0]:new M(n)}seq(...e){let n=[];for(let r of e)r instanceof $||(r=this.fromRecipe(r)),r instanceof L?n=n.concat(r.factors):n.push(
r);return n.length===1?n[0]:new L(n)}star(e){return e instanceof $||(e=this.fromRecipe(e)),new qe(e)}plus(e){return e instanceof $||(e=this.fromRecipe(e)),new ut(
e)}opt(e){return e instanceof $||(e=this.fromRecipe(e)),new de(e)}not(e){return e instanceof $||(e=this.fromRecipe(e)),new D(e)}lookahead(e){return e instanceof
$||(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new D(new D(e)):new j(e)}lex(e){return e instanceof $||(e=this.fromRecipe(e)),new W(e)}app(e,n){return n&&
n.length>0&&(n=n.map(function(r){return r instanceof $?r:this.fromRecipe(r)},this)),new T(e,n)}splice(e,n){return new vt(this.currentDecl.superGrammar,this.currentRuleName,
e.map(r=>this.fromRecipe(r)),n.map(r=>this.fromRecipe(r)))}fromRecipe(e){let n=e[0]==="grammar"?e.slice(1):e.slice(2),r=this[e[0]](...n),s=e[1];return s&&s.sourceInterval&&
this.currentDecl&&r.withSource(this.currentDecl.sourceInterval(...s.sourceInterval)),r}};function Je(t){return typeof t=="function"?t.call(new Rt):(typeof t=="string"&&(t=JSON.parse(t)),new Rt().fromRecipe(t))}a(Je,"makeRecipe");var ks=Je(["grammar",{source:`BuiltInRules {

  alnum  (an alpha-numeric character)
    = letter
    | digit

  letter  (a letter)
    = lower
    | upper
    | unicodeLtmo

  digit  (a digit)
    = "0".."9"

  hexDigit  (a hexadecimal digit)
    = digit
    | "a".."f"
    | "A".."F"

  ListOf<elem, sep>
    = NonemptyListOf<elem, sep>
    | EmptyListOf<elem, sep>

  NonemptyListOf<elem, sep>
    = elem (sep elem)*

  EmptyListOf<elem, sep>
    = /* nothing */

  listOf<elem, sep>
    = nonemptyListOf<elem, sep>
    | emptyListOf<elem, sep>

  nonemptyListOf<elem, sep>
    = elem (sep elem)*

  emptyListOf<elem, sep>
    = /* nothing */

  // Allows a syntactic rule application within a lexical context.
  applySyntactic<app> = app
}`},"BuiltInRules",null,null,{alnum:["define",{sourceInterval:[18,78]},"an alpha-numeric character",[],["alt",{sourceInterval:[60,78]},["app",{sourceInterval:[60,
66]},"letter",[]],["app",{sourceInterval:[73,78]},"digit",[]]]],letter:["define",{sourceInterval:[82,142]},"a letter",[],["alt",{sourceInterval:[107,142]},["app",
{sourceInterval:[107,112]},"lower",[]],["app",{sourceInterval:[119,124]},"upper",[]],["app",{sourceInterval:[131,142]},"unicodeLtmo",[]]]],digit:["define",{sourceInterval:[
146,177]},"a digit",[],["range",{sourceInterval:[169,177]},"0","9"]],hexDigit:["define",{sourceInterval:[181,254]},"a hexadecimal digit",[],["alt",{sourceInterval:[
219,254]},["app",{sourceInterval:[219,224]},"digit",[]],["range",{sourceInterval:[231,239]},"a","f"],["range",{sourceInterval:[246,254]},"A","F"]]],ListOf:["def\
ine",{sourceInterval:[258,336]},null,["elem","sep"],["alt",{sourceInterval:[282,336]},["app",{sourceInterval:[282,307]},"NonemptyListOf",[["param",{sourceInterval:[
297,301]},0],["param",{sourceInterval:[303,306]},1]]],["app",{sourceInterval:[314,336]},"EmptyListOf",[["param",{sourceInterval:[326,330]},0],["param",{sourceInterval:[
332,335]},1]]]]],NonemptyListOf:["define",{sourceInterval:[340,388]},null,["elem","sep"],["seq",{sourceInterval:[372,388]},["param",{sourceInterval:[372,376]},0],
["star",{sourceInterval:[377,388]},["seq",{sourceInterval:[378,386]},["param",{sourceInterval:[378,381]},1],["param",{sourceInterval:[382,386]},0]]]]],EmptyListOf:[
"define",{sourceInterval:[392,434]},null,["elem","sep"],["seq",{sourceInterval:[438,438]}]],listOf:["define",{sourceInterval:[438,516]},null,["elem","sep"],["al\
t",{sourceInterval:[462,516]},["app",{sourceInterval:[462,487]},"nonemptyListOf",[["param",{sourceInterval:[477,481]},0],["param",{sourceInterval:[483,486]},1]]],
["app",{sourceInterval:[494,516]},"emptyListOf",[["param",{sourceInterval:[506,510]},0],["param",{sourceInterval:[512,515]},1]]]]],nonemptyListOf:["define",{sourceInterval:[
520,568]},null,["elem","sep"],["seq",{sourceInterval:[552,568]},["param",{sourceInterval:[552,556]},0],["star",{sourceInterval:[557,568]},["seq",{sourceInterval:[
558,566]},["param",{sourceInterval:[558,561]},1],["param",{sourceInterval:[562,566]},0]]]]],emptyListOf:["define",{sourceInterval:[572,682]},null,["elem","sep"],
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);ce.BuiltInRules=ks;jm(ce.BuiltInRules);var ws=Je(["grammar",{source:`Ohm {

  Grammars
    = Grammar*

  Grammar
    = ident SuperGrammar? "{" Rule* "}"

  SuperGrammar
    = "<:" ident

  Rule
    = ident Formals? ruleDescr? "="  RuleBody  -- define
    | ident Formals?            ":=" OverrideRuleBody  -- override
    | ident Formals?            "+=" RuleBody  -- extend

  RuleBody
    = "|"? NonemptyListOf<TopLevelTerm, "|">

  TopLevelTerm
    = Seq caseName  -- inline
    | Seq

  OverrideRuleBody
    = "|"? NonemptyListOf<OverrideTopLevelTerm, "|">

  OverrideTopLevelTerm
    = "..."  -- superSplice
    | TopLevelTerm

  Formals
    = "<" ListOf<ident, ","> ">"

  Params
    = "<" ListOf<Seq, ","> ">"

  Alt
    = NonemptyListOf<Seq, "|">

  Seq
    = Iter*

  Iter
    = Pred "*"  -- star
    | Pred "+"  -- plus
    | Pred "?"  -- opt
    | Pred

  Pred
    = "~" Lex  -- not
    | "&" Lex  -- lookahead
    | Lex

  Lex
    = "#" Base  -- lex
    | Base

  Base
    = ident Params? ~(ruleDescr? "=" | ":=" | "+=")  -- application
    | oneCharTerminal ".." oneCharTerminal           -- range
    | terminal                                       -- terminal
    | "(" Alt ")"                                    -- paren

  ruleDescr  (a rule description)
    = "(" ruleDescrText ")"

  ruleDescrText
    = (~")" any)*

  caseName
    = "--" (~"\\n" space)* name (~"\\n" space)* ("\\n" | &"}")

  name  (a name)
    = nameFirst nameRest*

  nameFirst
    = "_"
    | letter

  nameRest
    = "_"
    | alnum

  ident  (an identifier)
    = name

  terminal
    = "\\"" terminalChar* "\\""

  oneCharTerminal
    = "\\"" terminalChar "\\""

  terminalChar
    = escapeChar
      | ~"\\\\" ~"\\"" ~"\\n" "\\u{0}".."\\u{10FFFF}"

  escapeChar  (an escape sequence)
    = "\\\\\\\\"                                     -- backslash
    | "\\\\\\""                                     -- doubleQuote
    | "\\\\\\'"                                     -- singleQuote
    | "\\\\b"                                      -- backspace
    | "\\\\n"                                      -- lineFeed
    | "\\\\r"                                      -- carriageReturn
    | "\\\\t"                                      -- tab
    | "\\\\u{" hexDigit hexDigit? hexDigit?
             hexDigit? hexDigit? hexDigit? "}"   -- unicodeCodePoint
    | "\\\\u" hexDigit hexDigit hexDigit hexDigit  -- unicodeEscape
    | "\\\\x" hexDigit hexDigit                    -- hexEscape

  space
   += comment

  comment
    = "//" (~"\\n" any)* &("\\n" | end)  -- singleLine
    | "/*" (~"*/" any)* "*/"  -- multiLine

  tokens = token*

  token = caseName | comment | ident | operator | punctuation | terminal | any

  operator = "<:" | "=" | ":=" | "+=" | "*" | "+" | "?" | "~" | "&"

  punctuation = "<" | ">" | "," | "--"
}`},"Ohm",null,"Grammars",{Grammars:["define",{sourceInterval:[9,32]},null,[],["star",{sourceInterval:[24,32]},["app",{sourceInterval:[24,31]},"Grammar",[]]]],Grammar:[
"define",{sourceInterval:[36,83]},null,[],["seq",{sourceInterval:[50,83]},["app",{sourceInterval:[50,55]},"ident",[]],["opt",{sourceInterval:[56,69]},["app",{sourceInterval:[
56,68]},"SuperGrammar",[]]],["terminal",{sourceInterval:[70,73]},"{"],["star",{sourceInterval:[74,79]},["app",{sourceInterval:[74,78]},"Rule",[]]],["terminal",{
sourceInterval:[80,83]},"}"]]],SuperGrammar:["define",{sourceInterval:[87,116]},null,[],["seq",{sourceInterval:[106,116]},["terminal",{sourceInterval:[106,110]},
"<:"],["app",{sourceInterval:[111,116]},"ident",[]]]],Rule_define:["define",{sourceInterval:[131,181]},null,[],["seq",{sourceInterval:[131,170]},["app",{sourceInterval:[
131,136]},"ident",[]],["opt",{sourceInterval:[137,145]},["app",{sourceInterval:[137,144]},"Formals",[]]],["opt",{sourceInterval:[146,156]},["app",{sourceInterval:[
146,155]},"ruleDescr",[]]],["terminal",{sourceInterval:[157,160]},"="],["app",{sourceInterval:[162,170]},"RuleBody",[]]]],Rule_override:["define",{sourceInterval:[
188,248]},null,[],["seq",{sourceInterval:[188,235]},["app",{sourceInterval:[188,193]},"ident",[]],["opt",{sourceInterval:[194,202]},["app",{sourceInterval:[194,
201]},"Formals",[]]],["terminal",{sourceInterval:[214,218]},":="],["app",{sourceInterval:[219,235]},"OverrideRuleBody",[]]]],Rule_extend:["define",{sourceInterval:[
255,305]},null,[],["seq",{sourceInterval:[255,294]},["app",{sourceInterval:[255,260]},"ident",[]],["opt",{sourceInterval:[261,269]},["app",{sourceInterval:[261,
268]},"Formals",[]]],["terminal",{sourceInterval:[281,285]},"+="],["app",{sourceInterval:[286,294]},"RuleBody",[]]]],Rule:["define",{sourceInterval:[120,305]},null,
[],["alt",{sourceInterval:[131,305]},["app",{sourceInterval:[131,170]},"Rule_define",[]],["app",{sourceInterval:[188,235]},"Rule_override",[]],["app",{sourceInterval:[
255,294]},"Rule_extend",[]]]],RuleBody:["define",{sourceInterval:[309,362]},null,[],["seq",{sourceInterval:[324,362]},["opt",{sourceInterval:[324,328]},["termin\
al",{sourceInterval:[324,327]},"|"]],["app",{sourceInterval:[329,362]},"NonemptyListOf",[["app",{sourceInterval:[344,356]},"TopLevelTerm",[]],["terminal",{sourceInterval:[
358,361]},"|"]]]]],TopLevelTerm_inline:["define",{sourceInterval:[385,408]},null,[],["seq",{sourceInterval:[385,397]},["app",{sourceInterval:[385,388]},"Seq",[]],
["app",{sourceInterval:[389,397]},"caseName",[]]]],TopLevelTerm:["define",{sourceInterval:[366,418]},null,[],["alt",{sourceInterval:[385,418]},["app",{sourceInterval:[
385,397]},"TopLevelTerm_inline",[]],["app",{sourceInterval:[415,418]},"Seq",[]]]],OverrideRuleBody:["define",{sourceInterval:[422,491]},null,[],["seq",{sourceInterval:[
445,491]},["opt",{sourceInterval:[445,449]},["terminal",{sourceInterval:[445,448]},"|"]],["app",{sourceInterval:[450,491]},"NonemptyListOf",[["app",{sourceInterval:[
465,485]},"OverrideTopLevelTerm",[]],["terminal",{sourceInterval:[487,490]},"|"]]]]],OverrideTopLevelTerm_superSplice:["define",{sourceInterval:[522,543]},null,
[],["terminal",{sourceInterval:[522,527]},"..."]],OverrideTopLevelTerm:["define",{sourceInterval:[495,562]},null,[],["alt",{sourceInterval:[522,562]},["app",{sourceInterval:[
522,527]},"OverrideTopLevelTerm_superSplice",[]],["app",{sourceInterval:[550,562]},"TopLevelTerm",[]]]],Formals:["define",{sourceInterval:[566,606]},null,[],["s\
eq",{sourceInterval:[580,606]},["terminal",{sourceInterval:[580,583]},"<"],["app",{sourceInterval:[584,602]},"ListOf",[["app",{sourceInterval:[591,596]},"ident",
[]],["terminal",{sourceInterval:[598,601]},","]]],["terminal",{sourceInterval:[603,606]},">"]]],Params:["define",{sourceInterval:[610,647]},null,[],["seq",{sourceInterval:[
623,647]},["terminal",{sourceInterval:[623,626]},"<"],["app",{sourceInterval:[627,643]},"ListOf",[["app",{sourceInterval:[634,637]},"Seq",[]],["terminal",{sourceInterval:[
639,642]},","]]],["terminal",{sourceInterval:[644,647]},">"]]],Alt:["define",{sourceInterval:[651,685]},null,[],["app",{sourceInterval:[661,685]},"NonemptyListO\
f",[["app",{sourceInterval:[676,679]},"Seq",[]],["terminal",{sourceInterval:[681,684]},"|"]]]],Seq:["define",{sourceInterval:[689,704]},null,[],["star",{sourceInterval:[
699,704]},["app",{sourceInterval:[699,703]},"Iter",[]]]],Iter_star:["define",{sourceInterval:[719,736]},null,[],["seq",{sourceInterval:[719,727]},["app",{sourceInterval:[
719,723]},"Pred",[]],["terminal",{sourceInterval:[724,727]},"*"]]],Iter_plus:["define",{sourceInterval:[743,760]},null,[],["seq",{sourceInterval:[743,751]},["ap\
p",{sourceInterval:[743,747]},"Pred",[]],["terminal",{sourceInterval:[748,751]},"+"]]],Iter_opt:["define",{sourceInterval:[767,783]},null,[],["seq",{sourceInterval:[
767,775]},["app",{sourceInterval:[767,771]},"Pred",[]],["terminal",{sourceInterval:[772,775]},"?"]]],Iter:["define",{sourceInterval:[708,794]},null,[],["alt",{sourceInterval:[
719,794]},["app",{sourceInterval:[719,727]},"Iter_star",[]],["app",{sourceInterval:[743,751]},"Iter_plus",[]],["app",{sourceInterval:[767,775]},"Iter_opt",[]],[
"app",{sourceInterval:[790,794]},"Pred",[]]]],Pred_not:["define",{sourceInterval:[809,824]},null,[],["seq",{sourceInterval:[809,816]},["terminal",{sourceInterval:[
809,812]},"~"],["app",{sourceInterval:[813,816]},"Lex",[]]]],Pred_lookahead:["define",{sourceInterval:[831,852]},null,[],["seq",{sourceInterval:[831,838]},["ter\
minal",{sourceInterval:[831,834]},"&"],["app",{sourceInterval:[835,838]},"Lex",[]]]],Pred:["define",{sourceInterval:[798,862]},null,[],["alt",{sourceInterval:[809,
862]},["app",{sourceInterval:[809,816]},"Pred_not",[]],["app",{sourceInterval:[831,838]},"Pred_lookahead",[]],["app",{sourceInterval:[859,862]},"Lex",[]]]],Lex_lex:[
"define",{sourceInterval:[876,892]},null,[],["seq",{sourceInterval:[876,884]},["terminal",{sourceInterval:[876,879]},"#"],["app",{sourceInterval:[880,884]},"Bas\
e",[]]]],Lex:["define",{sourceInterval:[866,903]},null,[],["alt",{sourceInterval:[876,903]},["app",{sourceInterval:[876,884]},"Lex_lex",[]],["app",{sourceInterval:[
899,903]},"Base",[]]]],Base_application:["define",{sourceInterval:[918,979]},null,[],["seq",{sourceInterval:[918,963]},["app",{sourceInterval:[918,923]},"ident",
[]],["opt",{sourceInterval:[924,931]},["app",{sourceInterval:[924,930]},"Params",[]]],["not",{sourceInterval:[932,963]},["alt",{sourceInterval:[934,962]},["seq",
{sourceInterval:[934,948]},["opt",{sourceInterval:[934,944]},["app",{sourceInterval:[934,943]},"ruleDescr",[]]],["terminal",{sourceInterval:[945,948]},"="]],["t\
erminal",{sourceInterval:[951,955]},":="],["terminal",{sourceInterval:[958,962]},"+="]]]]],Base_range:["define",{sourceInterval:[986,1041]},null,[],["seq",{sourceInterval:[
986,1022]},["app",{sourceInterval:[986,1001]},"oneCharTerminal",[]],["terminal",{sourceInterval:[1002,1006]},".."],["app",{sourceInterval:[1007,1022]},"oneCharT\
erminal",[]]]],Base_terminal:["define",{sourceInterval:[1048,1106]},null,[],["app",{sourceInterval:[1048,1056]},"terminal",[]]],Base_paren:["define",{sourceInterval:[
1113,1168]},null,[],["seq",{sourceInterval:[1113,1124]},["terminal",{sourceInterval:[1113,1116]},"("],["app",{sourceInterval:[1117,1120]},"Alt",[]],["terminal",
{sourceInterval:[1121,1124]},")"]]],Base:["define",{sourceInterval:[907,1168]},null,[],["alt",{sourceInterval:[918,1168]},["app",{sourceInterval:[918,963]},"Bas\
e_application",[]],["app",{sourceInterval:[986,1022]},"Base_range",[]],["app",{sourceInterval:[1048,1056]},"Base_terminal",[]],["app",{sourceInterval:[1113,1124]},
"Base_paren",[]]]],ruleDescr:["define",{sourceInterval:[1172,1231]},"a rule description",[],["seq",{sourceInterval:[1210,1231]},["terminal",{sourceInterval:[1210,
1213]},"("],["app",{sourceInterval:[1214,1227]},"ruleDescrText",[]],["terminal",{sourceInterval:[1228,1231]},")"]]],ruleDescrText:["define",{sourceInterval:[1235,
1266]},null,[],["star",{sourceInterval:[1255,1266]},["seq",{sourceInterval:[1256,1264]},["not",{sourceInterval:[1256,1260]},["terminal",{sourceInterval:[1257,1260]},
")"]],["app",{sourceInterval:[1261,1264]},"any",[]]]]],caseName:["define",{sourceInterval:[1270,1338]},null,[],["seq",{sourceInterval:[1285,1338]},["terminal",{
sourceInterval:[1285,1289]},"--"],["star",{sourceInterval:[1290,1304]},["seq",{sourceInterval:[1291,1302]},["not",{sourceInterval:[1291,1296]},["terminal",{sourceInterval:[
1292,1296]},`
`]],["app",{sourceInterval:[1297,1302]},"space",[]]]],["app",{sourceInterval:[1305,1309]},"name",[]],["star",{sourceInterval:[1310,1324]},["seq",{sourceInterval:[
1311,1322]},["not",{sourceInterval:[1311,1316]},["terminal",{sourceInterval:[1312,1316]},`
`]],["app",{sourceInterval:[1317,1322]},"space",[]]]],["alt",{sourceInterval:[1326,1337]},["terminal",{sourceInterval:[1326,1330]},`
`],["lookahead",{sourceInterval:[1333,1337]},["terminal",{sourceInterval:[1334,1337]},"}"]]]]],name:["define",{sourceInterval:[1342,1382]},"a name",[],["seq",{sourceInterval:[
1363,1382]},["app",{sourceInterval:[1363,1372]},"nameFirst",[]],["star",{sourceInterval:[1373,1382]},["app",{sourceInterval:[1373,1381]},"nameRest",[]]]]],nameFirst:[
"define",{sourceInterval:[1386,1418]},null,[],["alt",{sourceInterval:[1402,1418]},["terminal",{sourceInterval:[1402,1405]},"_"],["app",{sourceInterval:[1412,1418]},
"letter",[]]]],nameRest:["define",{sourceInterval:[1422,1452]},null,[],["alt",{sourceInterval:[1437,1452]},["terminal",{sourceInterval:[1437,1440]},"_"],["app",
{sourceInterval:[1447,1452]},"alnum",[]]]],ident:["define",{sourceInterval:[1456,1489]},"an identifier",[],["app",{sourceInterval:[1485,1489]},"name",[]]],terminal:[
"define",{sourceInterval:[1493,1531]},null,[],["seq",{sourceInterval:[1508,1531]},["terminal",{sourceInterval:[1508,1512]},'"'],["star",{sourceInterval:[1513,1526]},
["app",{sourceInterval:[1513,1525]},"terminalChar",[]]],["terminal",{sourceInterval:[1527,1531]},'"']]],oneCharTerminal:["define",{sourceInterval:[1535,1579]},null,
[],["seq",{sourceInterval:[1557,1579]},["terminal",{sourceInterval:[1557,1561]},'"'],["app",{sourceInterval:[1562,1574]},"terminalChar",[]],["terminal",{sourceInterval:[
1575,1579]},'"']]],terminalChar:["define",{sourceInterval:[1583,1660]},null,[],["alt",{sourceInterval:[1602,1660]},["app",{sourceInterval:[1602,1612]},"escapeCh\
ar",[]],["seq",{sourceInterval:[1621,1660]},["not",{sourceInterval:[1621,1626]},["terminal",{sourceInterval:[1622,1626]},"\\"]],["not",{sourceInterval:[1627,1632]},
["terminal",{sourceInterval:[1628,1632]},'"']],["not",{sourceInterval:[1633,1638]},["terminal",{sourceInterval:[1634,1638]},`
`]],["range",{sourceInterval:[1639,1660]},"\0","􏿿"]]]],escapeChar_backslash:["define",{sourceInterval:[1703,1758]},null,[],["terminal",{sourceInterval:[1703,
1709]},"\\\\"]],escapeChar_doubleQuote:["define",{sourceInterval:[1765,1822]},null,[],["terminal",{sourceInterval:[1765,1771]},'\\"']],escapeChar_singleQuote:["\
define",{sourceInterval:[1829,1886]},null,[],["terminal",{sourceInterval:[1829,1835]},"\\'"]],escapeChar_backspace:["define",{sourceInterval:[1893,1948]},null,[],
["terminal",{sourceInterval:[1893,1898]},"\\b"]],escapeChar_lineFeed:["define",{sourceInterval:[1955,2009]},null,[],["terminal",{sourceInterval:[1955,1960]},"\\n"]],
escapeChar_carriageReturn:["define",{sourceInterval:[2016,2076]},null,[],["terminal",{sourceInterval:[2016,2021]},"\\r"]],escapeChar_tab:["define",{sourceInterval:[
2083,2132]},null,[],["terminal",{sourceInterval:[2083,2088]},"\\t"]],escapeChar_unicodeCodePoint:["define",{sourceInterval:[2139,2243]},null,[],["seq",{sourceInterval:[
2139,2221]},["terminal",{sourceInterval:[2139,2145]},"\\u{"],["app",{sourceInterval:[2146,2154]},"hexDigit",[]],["opt",{sourceInterval:[2155,2164]},["app",{sourceInterval:[
2155,2163]},"hexDigit",[]]],["opt",{sourceInterval:[2165,2174]},["app",{sourceInterval:[2165,2173]},"hexDigit",[]]],["opt",{sourceInterval:[2188,2197]},["app",{
sourceInterval:[2188,2196]},"hexDigit",[]]],["opt",{sourceInterval:[2198,2207]},["app",{sourceInterval:[2198,2206]},"hexDigit",[]]],["opt",{sourceInterval:[2208,
2217]},["app",{sourceInterval:[2208,2216]},"hexDigit",[]]],["terminal",{sourceInterval:[2218,2221]},"}"]]],escapeChar_unicodeEscape:["define",{sourceInterval:[2250,
2309]},null,[],["seq",{sourceInterval:[2250,2291]},["terminal",{sourceInterval:[2250,2255]},"\\u"],["app",{sourceInterval:[2256,2264]},"hexDigit",[]],["app",{sourceInterval:[
2265,2273]},"hexDigit",[]],["app",{sourceInterval:[2274,2282]},"hexDigit",[]],["app",{sourceInterval:[2283,2291]},"hexDigit",[]]]],escapeChar_hexEscape:["define",
{sourceInterval:[2316,2371]},null,[],["seq",{sourceInterval:[2316,2339]},["terminal",{sourceInterval:[2316,2321]},"\\x"],["app",{sourceInterval:[2322,2330]},"he\
xDigit",[]],["app",{sourceInterval:[2331,2339]},"hexDigit",[]]]],escapeChar:["define",{sourceInterval:[1664,2371]},"an escape sequence",[],["alt",{sourceInterval:[
1703,2371]},["app",{sourceInterval:[1703,1709]},"escapeChar_backslash",[]],["app",{sourceInterval:[1765,1771]},"escapeChar_doubleQuote",[]],["app",{sourceInterval:[
1829,1835]},"escapeChar_singleQuote",[]],["app",{sourceInterval:[1893,1898]},"escapeChar_backspace",[]],["app",{sourceInterval:[1955,1960]},"escapeChar_lineFeed",
[]],["app",{sourceInterval:[2016,2021]},"escapeChar_carriageReturn",[]],["app",{sourceInterval:[2083,2088]},"escapeChar_tab",[]],["app",{sourceInterval:[2139,2221]},
"escapeChar_unicodeCodePoint",[]],["app",{sourceInterval:[2250,2291]},"escapeChar_unicodeEscape",[]],["app",{sourceInterval:[2316,2339]},"escapeChar_hexEscape",
[]]]],space:["extend",{sourceInterval:[2375,2394]},null,[],["app",{sourceInterval:[2387,2394]},"comment",[]]],comment_singleLine:["define",{sourceInterval:[2412,
2458]},null,[],["seq",{sourceInterval:[2412,2443]},["terminal",{sourceInterval:[2412,2416]},"//"],["star",{sourceInterval:[2417,2429]},["seq",{sourceInterval:[2418,
2427]},["not",{sourceInterval:[2418,2423]},["terminal",{sourceInterval:[2419,2423]},`
`]],["app",{sourceInterval:[2424,2427]},"any",[]]]],["lookahead",{sourceInterval:[2430,2443]},["alt",{sourceInterval:[2432,2442]},["terminal",{sourceInterval:[2432,
2436]},`
`],["app",{sourceInterval:[2439,2442]},"end",[]]]]]],comment_multiLine:["define",{sourceInterval:[2465,2501]},null,[],["seq",{sourceInterval:[2465,2487]},["term\
inal",{sourceInterval:[2465,2469]},"/*"],["star",{sourceInterval:[2470,2482]},["seq",{sourceInterval:[2471,2480]},["not",{sourceInterval:[2471,2476]},["terminal",
{sourceInterval:[2472,2476]},"*/"]],["app",{sourceInterval:[2477,2480]},"any",[]]]],["terminal",{sourceInterval:[2483,2487]},"*/"]]],comment:["define",{sourceInterval:[
2398,2501]},null,[],["alt",{sourceInterval:[2412,2501]},["app",{sourceInterval:[2412,2443]},"comment_singleLine",[]],["app",{sourceInterval:[2465,2487]},"commen\
t_multiLine",[]]]],tokens:["define",{sourceInterval:[2505,2520]},null,[],["star",{sourceInterval:[2514,2520]},["app",{sourceInterval:[2514,2519]},"token",[]]]],
token:["define",{sourceInterval:[2524,2600]},null,[],["alt",{sourceInterval:[2532,2600]},["app",{sourceInterval:[2532,2540]},"caseName",[]],["app",{sourceInterval:[
2543,2550]},"comment",[]],["app",{sourceInterval:[2553,2558]},"ident",[]],["app",{sourceInterval:[2561,2569]},"operator",[]],["app",{sourceInterval:[2572,2583]},
"punctuation",[]],["app",{sourceInterval:[2586,2594]},"terminal",[]],["app",{sourceInterval:[2597,2600]},"any",[]]]],operator:["define",{sourceInterval:[2604,2669]},
null,[],["alt",{sourceInterval:[2615,2669]},["terminal",{sourceInterval:[2615,2619]},"<:"],["terminal",{sourceInterval:[2622,2625]},"="],["terminal",{sourceInterval:[
2628,2632]},":="],["terminal",{sourceInterval:[2635,2639]},"+="],["terminal",{sourceInterval:[2642,2645]},"*"],["terminal",{sourceInterval:[2648,2651]},"+"],["t\
erminal",{sourceInterval:[2654,2657]},"?"],["terminal",{sourceInterval:[2660,2663]},"~"],["terminal",{sourceInterval:[2666,2669]},"&"]]],punctuation:["define",{
sourceInterval:[2673,2709]},null,[],["alt",{sourceInterval:[2687,2709]},["terminal",{sourceInterval:[2687,2690]},"<"],["terminal",{sourceInterval:[2693,2696]},"\
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var _l=Object.create($.prototype);function eg(t,e){for(let n in t)if(n===e)return!0;return!1}a(eg,"namespaceHas");function bl(t,e,n,r){let s=new Rt(r),i,o,u,c=!1;
return(n||ws).createSemantics().addOperation("visit",{Grammars(d){return d.children.map(f=>f.visit())},Grammar(d,f,m,g,_){let b=d.visit();i=s.newGrammar(b),f.child(
0)&&f.child(0).visit(),g.children.map(k=>k.visit());let y=i.build();if(y.source=this.source.trimmed(),eg(e,b))throw Cm(y,e);return e[b]=y,y},SuperGrammar(d,f){let m=f.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!eg(e,m))throw $m(m,e,f.source);i.withSuperGrammar(e[m])}},Rule_define(d,f,m,g,_){o=d.visit(),u=f.children.
map(w=>w.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==ce.ProtoBuiltInRules&&i.withDefaultStartRule(o);let b=_.visit(),y=m.children.map(w=>w.visit())[0],
k=this.source.trimmed();return i.define(o,u,b,y,k)},Rule_override(d,f,m,g){o=d.visit(),u=f.children.map(y=>y.visit())[0]||[];let _=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
o,_),c=!0;let b=g.visit();return c=!1,i.override(o,u,b,null,_)},Rule_extend(d,f,m,g){o=d.visit(),u=f.children.map(y=>y.visit())[0]||[];let _=g.visit(),b=this.source.
trimmed();return i.extend(o,u,_,null,b)},RuleBody(d,f){return s.alt(...f.visit()).withSource(this.source)},OverrideRuleBody(d,f){let m=f.visit(),g=m.indexOf(_l);
if(g>=0){let _=m.slice(0,g),b=m.slice(g+1);return b.forEach(y=>{if(y===_l)throw Dm(y)}),new vt(i.superGrammar,o,_,b).withSource(this.source)}else return s.alt(...m).
withSource(this.source)},Formals(d,f,m){return f.visit()},Params(d,f,m){return f.visit()},Alt(d){return s.alt(...d.visit()).withSource(this.source)},TopLevelTerm_inline(d,f){
let m=o+"_"+f.visit(),g=d.visit(),_=this.source.trimmed(),b=!(i.superGrammar&&i.superGrammar.rules[m]);c&&!b?i.override(m,u,g,null,_):i.define(m,u,g,null,_);let y=u.
map(k=>s.app(k));return s.app(m,y).withSource(g.source)},OverrideTopLevelTerm_superSplice(d){return _l},Seq(d){return s.seq(...d.children.map(f=>f.visit())).withSource(
this.source)},Iter_star(d,f){return s.star(d.visit()).withSource(this.source)},Iter_plus(d,f){return s.plus(d.visit()).withSource(this.source)},Iter_opt(d,f){return s.
opt(d.visit()).withSource(this.source)},Pred_not(d,f){return s.not(f.visit()).withSource(this.source)},Pred_lookahead(d,f){return s.lookahead(f.visit()).withSource(
this.source)},Lex_lex(d,f){return s.lex(f.visit()).withSource(this.source)},Base_application(d,f){let m=f.children.map(g=>g.visit())[0]||[];return s.app(d.visit(),
m).withSource(this.source)},Base_range(d,f,m){return s.range(d.visit(),m.visit()).withSource(this.source)},Base_terminal(d){return s.terminal(d.visit()).withSource(
this.source)},Base_paren(d,f,m){return f.visit()},ruleDescr(d,f,m){return f.visit()},ruleDescrText(d){return this.sourceString.trim()},caseName(d,f,m,g,_){return m.
visit()},name(d,f){return this.sourceString},nameFirst(d){},nameRest(d){},terminal(d,f,m){return f.children.map(g=>g.visit()).join("")},oneCharTerminal(d,f,m){return f.
visit()},escapeChar(d){try{return sl(this.sourceString)}catch(f){throw f instanceof RangeError&&f.message.startsWith("Invalid code point ")?qm(d):f}},NonemptyListOf(d,f,m){
return[d.visit()].concat(m.children.map(g=>g.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}a(bl,"buildGrammar");var tg=Je(["grammar",{source:`OperationsAndAttributes {

  AttributeSignature =
    name

  OperationSignature =
    name Formals?

  Formals
    = "(" ListOf<name, ","> ")"

  name  (a name)
    = nameFirst nameRest*

  nameFirst
    = "_"
    | letter

  nameRest
    = "_"
    | alnum

}`},"OperationsAndAttributes",null,"AttributeSignature",{AttributeSignature:["define",{sourceInterval:[29,58]},null,[],["app",{sourceInterval:[54,58]},"name",[]]],
OperationSignature:["define",{sourceInterval:[62,100]},null,[],["seq",{sourceInterval:[87,100]},["app",{sourceInterval:[87,91]},"name",[]],["opt",{sourceInterval:[
92,100]},["app",{sourceInterval:[92,99]},"Formals",[]]]]],Formals:["define",{sourceInterval:[104,143]},null,[],["seq",{sourceInterval:[118,143]},["terminal",{sourceInterval:[
118,121]},"("],["app",{sourceInterval:[122,139]},"ListOf",[["app",{sourceInterval:[129,133]},"name",[]],["terminal",{sourceInterval:[135,138]},","]]],["terminal",
{sourceInterval:[140,143]},")"]]],name:["define",{sourceInterval:[147,187]},"a name",[],["seq",{sourceInterval:[168,187]},["app",{sourceInterval:[168,177]},"nam\
eFirst",[]],["star",{sourceInterval:[178,187]},["app",{sourceInterval:[178,186]},"nameRest",[]]]]],nameFirst:["define",{sourceInterval:[191,223]},null,[],["alt",
{sourceInterval:[207,223]},["terminal",{sourceInterval:[207,210]},"_"],["app",{sourceInterval:[217,223]},"letter",[]]]],nameRest:["define",{sourceInterval:[227,
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);_E(ce.BuiltInRules);bE(tg);function _E(t){let e={empty(){return this.iteration()},nonEmpty(n,r,s){return this.iteration([n].concat(s.children))},self(...n){return this}};
ke.BuiltInSemantics=ke.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}a(_E,"initBuiltInSemantics");function bE(t){ke.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,n){return{name:e.parse(),formals:n.children.map(r=>r.parse())[0]||[]}},Formals(e,n,r){return n.asIteration().children.
map(s=>s.parse())},name(e,n){return this.sourceString}}),ke.prototypeGrammar=t}a(bE,"initPrototypeParser");function ng(t){let e=0,n=[0],r=a(()=>n[n.length-1],"topOfStack"),s={},i=/( *).*(?:$|\r?\n|\r)/g,o;for(;(o=i.exec(t))!=null;){let[u,c]=o;if(u.length===0)break;let l=c.
length,p=r(),d=e+l;if(l>p)n.push(l),s[d]=1;else if(l<p){let f=n.length;for(;r()!==l;)n.pop();s[d]=-1*(f-n.length)}e+=u.length}return n.length>1&&(s[e]=1-n.length),
s}a(ng,"findIndentation");var sg="an indented block",ig="a dedent",rg=1114112,yl=class extends At{static{a(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),rg):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),rg):super.
nextCodePoint()}},To=class extends ${static{a(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:n}=e,r=e.userData;e.doNotMemoize=!0;let s=n.pos,i=this.isIndent?1:-1;return(r[s]||0)*i>0?(e.userData=Object.create(r),e.userData[s]-=i,e.pushBinding(
new Ye(0),s),!0):(e.processFailure(s,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,n){}_isNullable(e,n){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let n=this.isIndent?
sg:ig;return new fe(this,n,"description")}},yE=new T("indent"),kE=new T("dedent"),wE=new vt(ks,"any",[yE,kE],[]),kl=new Rt().newGrammar("IndentationSensitive").
withSuperGrammar(ks).define("indent",[],new To(!0),sg,void 0,!0).define("dedent",[],new To(!1),ig,void 0,!0).extend("any",[],wE,"any character",void 0).build();
Object.assign(kl,{_matchStateInitializer(t){t.userData=ng(t.input),t.inputStream=new yl(t)},supportsIncrementalParsing:!1});ce.initApplicationParser(ws,bl);var og=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
]]],["app",{},"form",[]]]],"name":["define",{},null,[],["plus",{},["terminal",{},">"]]],"form":["define",{},null,[],["alt",{},["app",{},"once",[]],["app",{},"bp\
fProgram",[]],["app",{},"kernelFunction",[]],["app",{},"rawTracepoint",[]],["app",{},"tracepoint",[]],["app",{},"sourceLine",[]],["app",{},"userFunction",[]],["\
app",{},"usdt",[]],["app",{},"timer",[]],["app",{},"counter",[]],["app",{},"iterator",[]],["app",{},"watchpoint",[]],["app",{},"signal",[]],["app",{},"labelled"\
,[]],["app",{},"anyProvider",[]]]],"once":["define",{},null,[],["seq",{},["range",{},"1","2"],["opt",{},["seq",{},["terminal",{},"D"],["terminal",{},"C"]]]]],"k\
ernelFunction_offset":["define",{},null,[],["seq",{},["terminal",{},"$"],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"module",[]]],["terminal",{\
},"D"]]],["app",{},"function",[]],["opt",{},["app",{},"offset",[]]]]],"kernelFunction_plain":["define",{},null,[],["seq",{},["range",{},"!","#"],["terminal",{},\
"D"],["opt",{},["seq",{},["opt",{},["app",{},"module",[]]],["terminal",{},"D"]]],["app",{},"function",[]]]],"kernelFunction":["define",{},null,[],["alt",{},["ap\
p",{},"kernelFunction_offset",[]],["app",{},"kernelFunction_plain",[]]]],"bpfProgram":["define",{},null,[],["seq",{},["range",{},"\\"","#"],["terminal",{},"D"],[\
"terminal",{},";"],["terminal",{},"D"],["opt",{},["seq",{},["app",{},"programId",[]],["terminal",{},"D"]]],["app",{},"program",[]]]],"rawTracepoint":["define",{\
},null,[],["seq",{},["terminal",{},"%"],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"module",[]]],["terminal",{},"D"]]],["app",{},"event",[]]]],\
"tracepoint_event":["define",{},null,[],["seq",{},["terminal",{},"&"],["terminal",{},"D"],["app",{},"category",[]],["terminal",{},"D"],["app",{},"event",[]]]],"\
tracepoint_pattern":["define",{},null,[],["seq",{},["terminal",{},"&"],["terminal",{},"D"],["app",{},"eventPattern",[]]]],"tracepoint":["define",{},null,[],["al\
t",{},["app",{},"tracepoint_event",[]],["app",{},"tracepoint_pattern",[]]]],"sourceLine":["define",{},null,[],["seq",{},["terminal",{},"'"],["terminal",{},"D"],\
["app",{},"path",[]],["terminal",{},"F"],["app",{},"file",[]],["terminal",{},"D"],["app",{},"line",[]],["opt",{},["seq",{},["terminal",{},"D"],["app",{},"column\
",[]]]]]],"userFunction_offset":["define",{},null,[],["seq",{},["terminal",{},"'"],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"path",[]]],["ter\
minal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"language",[]]],["terminal",{},"D"]]]]],["app",{},"function",[]],["opt",{},["app",{},"offset",[]]]]],"use\
rFunction_plain":["define",{},null,[],["seq",{},["terminal",{},"("],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"path",[]]],["terminal",{},"D"],\
["opt",{},["seq",{},["opt",{},["app",{},"language",[]]],["terminal",{},"D"]]]]],["app",{},"function",[]]]],"userFunction":["define",{},null,[],["alt",{},["app",\
{},"userFunction_offset",[]],["app",{},"userFunction_plain",[]]]],"usdt":["define",{},null,[],["seq",{},["terminal",{},")"],["terminal",{},"D"],["opt",{},["seq"\
,{},["opt",{},["app",{},"path",[]]],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"namespace",[]]],["terminal",{},"D"]]]]],["app",{},"probe",[]]]]\
,"timer_unit":["define",{},null,[],["seq",{},["range",{},"*","+"],["terminal",{},"D"],["app",{},"unit",[]],["terminal",{},"D"],["app",{},"rate",[]]]],"timer_dur\
ation":["define",{},null,[],["seq",{},["range",{},"*","+"],["terminal",{},"D"],["app",{},"duration",[]]]],"timer":["define",{},null,[],["alt",{},["app",{},"time\
r_unit",[]],["app",{},"timer_duration",[]]]],"counter":["define",{},null,[],["seq",{},["range",{},",","-"],["terminal",{},"D"],["app",{},"plainEvent",[]],["opt"\
,{},["seq",{},["terminal",{},"D"],["app",{},"count",[]]]]]],"iterator":["define",{},null,[],["seq",{},["terminal",{},"."],["terminal",{},"D"],["app",{},"object"\
,[]],["opt",{},["seq",{},["terminal",{},"D"],["opt",{},["app",{},"pin",[]]]]]]],"watchpoint_now":["define",{},null,[],["seq",{},["terminal",{},"/"],["terminal",\
{},"D"],["alt",{},["app",{},"address",[]],["app",{},"watched",[]]],["terminal",{},"D"],["app",{},"length",[]],["terminal",{},"D"],["app",{},"mode",[]]]],"watchp\
oint_async":["define",{},null,[],["seq",{},["terminal",{},"0"],["terminal",{},"D"],["app",{},"watched",[]],["terminal",{},"D"],["app",{},"length",[]],["terminal\
",{},"D"],["app",{},"mode",[]]]],"watchpoint":["define",{},null,[],["alt",{},["app",{},"watchpoint_now",[]],["app",{},"watchpoint_async",[]]]],"watched":["defin\
e",{},null,[],["seq",{},["app",{},"function",[]],["terminal",{},"E"],["app",{},"argument",[]]]],"signal":["define",{},null,[],["seq",{},["terminal",{},"3"],["te\
rminal",{},"D"],["app",{},"trigger",[]],["terminal",{},"D"],["app",{},"signalName",[]]]],"labelled":["define",{},null,[],["seq",{},["range",{},"4","5"],["termin\
al",{},"D"],["app",{},"label",[]]]],"anyProvider":["define",{},null,[],["seq",{},["app",{},"providerPattern",[]],["star",{},["seq",{},["terminal",{},"D"],["opt"\
,{},["app",{},"part",[]]]]]]],"providerPattern":["define",{},null,[],["alt",{},["app",{},"given",[]],["app",{},"patterned",[]]]],"unresolved":["define",{},null,\
[],["seq",{},["range",{},"!","5"],["star",{},["seq",{},["not",{},["terminal",{},"6"]],["app",{},"any",[]]]],["terminal",{},"6"],["star",{},["app",{},"any",[]]]]\
],"module":["define",{},null,[],["plus",{},["range",{},"6","C"]]],"function":["define",{},"a function",[],["plus",{},["range",{},"6","C"]]],"offset":["define",{\
},null,[],["seq",{},["terminal",{},"E"],["app",{},"bytes",[]]]],"bytes":["define",{},"a number of bytes",[],["alt",{},["app",{},"given",[]],["seq",{},["range",{\
},"@","A"],["not",{},["range",{},"6","C"]]]]],"programId":["define",{},"the number of a program",[],["alt",{},["app",{},"given",[]],["seq",{},["alt",{},["termin\
al",{},"@"],["terminal",{},"C"]],["not",{},["range",{},"6","C"]]]]],"program":["define",{},"a program",[],["plus",{},["range",{},"6","C"]]],"category":["define"\
,{},"a category",[],["plus",{},["range",{},"6","C"]]],"event":["define",{},"an event",[],["plus",{},["range",{},"6","C"]]],"plainEvent":["define",{},"the name o\
f an event",[],["plus",{},["seq",{},["not",{},["range",{},"B","C"]],["range",{},"6","C"]]]],"eventPattern":["define",{},null,[],["alt",{},["app",{},"given",[]],\
["app",{},"patterned",[]]]],"path":["define",{},"a path",[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"file":["define",{},"a source file"\
,[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"line":["define",{},"a line number",[],["alt",{},["app",{},"given",[]],["seq",{},["terminal\
",{},"@"],["not",{},["range",{},"6","C"]]]]],"column":["define",{},"a column number",[],["alt",{},["app",{},"given",[]],["seq",{},["terminal",{},"@"],["not",{},\
["range",{},"6","C"]]]]],"language":["define",{},null,[],["plus",{},["range",{},"6","C"]]],"namespace":["define",{},null,[],["plus",{},["range",{},"6","C"]]],"p\
robe":["define",{},"the name of a probe",[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"unit":["define",{},"a unit: hz, s, ms or us",[],["\
alt",{},["app",{},"given",[]],["seq",{},["range",{},"7",":"],["not",{},["range",{},"6","C"]]]]],"rate":["define",{},"a number",[],["alt",{},["app",{},"given",[]\
],["seq",{},["app",{},"numeral",[]],["not",{},["range",{},"6","C"]]]]],"duration":["define",{},"a duration like 1s",[],["alt",{},["app",{},"given",[]],["seq",{}\
,["terminal",{},"@"],["not",{},["range",{},"6","C"]]]]],"count":["define",{},"a number",[],["alt",{},["app",{},"given",[]],["seq",{},["alt",{},["terminal",{},"C\
"],["app",{},"numeral",[]]],["not",{},["range",{},"6","C"]]]]],"object":["define",{},"the name of an object",[],["plus",{},["seq",{},["not",{},["range",{},"B","\
C"]],["range",{},"6","C"]]]],"pin":["define",{},null,[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"address":["define",{},"an address",[],\
["alt",{},["app",{},"given",[]],["seq",{},["terminal",{},"@"],["not",{},["range",{},"6","C"]]]]],"argument":["define",{},"an argument: arg0, arg1, ...",[],["seq\
",{},["terminal",{},"?"],["not",{},["range",{},"6","C"]]]],"length":["define",{},"1, 2, 4 or 8 bytes",[],["alt",{},["app",{},"given",[]],["seq",{},["terminal",{\
},"@"],["not",{},["range",{},"6","C"]]]]],"mode":["define",{},"a combination of r, w and x",[],["plus",{},["range",{},"6","C"]]],"trigger":["define",{},"signal"\
,[],["alt",{},["app",{},"given",[]],["seq",{},["terminal",{},"<"],["not",{},["range",{},"6","C"]]]]],"signalName":["define",{},"SIGUSR1",[],["alt",{},["app",{},\
"given",[]],["seq",{},["terminal",{},"="],["not",{},["range",{},"6","C"]]]]],"label":["define",{},"a name",[],["plus",{},["alt",{},["range",{},"6","C"],["termin\
al",{},"E"]]]],"part":["define",{},null,[],["plus",{},["alt",{},["range",{},"6","C"],["range",{},"E","F"]]]],"numeral":["define",{},null,[],["seq",{},["opt",{},\
["terminal",{},"E"]],["terminal",{},"@"]]],"given":["define",{},null,[],["seq",{},["star",{},["seq",{},["not",{},["terminal",{},"6"]],["range",{},"6","C"]]],["t\
erminal",{},"6"],["star",{},["range",{},"6","C"]]]],"patterned":["define",{},null,[],["seq",{},["star",{},["seq",{},["not",{},["range",{},"B","C"]],["range",{},\
"6","C"]]],["range",{},"B","C"],["star",{},["range",{},"6","C"]]]],"piece":["define",{},null,[],["range",{},"6","C"]],"provider":["define",{},null,[],["range",{\
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,ag=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var ug=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];function xs(t,e){let n;for(let r of e){let s=Math.max(1,Math.floor(r.length/3));if(Math.abs(r.length-t.length)>s)continue;let i=vE(t.toLowerCase(),r.toLowerCase());
i<=s&&(n===void 0||i<n.edits)&&(n={name:r,edits:i})}return n?.name}a(xs,"nearestName");function Ft(t,e){let n=xs(t,e);return n===void 0?"":` Did you mean "${n}"\
?`}a(Ft,"suggestion");function vE(t,e){let n=[],r=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s++){let i=[s];for(let o=1;o<=e.length;o++){let u=(r[o-
1]??0)+(t[s-1]===e[o-1]?0:1),c=Math.min(u,(r[o]??0)+1,(i[o-1]??0)+1);s>1&&o>1&&t[s-1]===e[o-2]&&t[s-2]===e[o-1]&&(c=Math.min(c,(n[o-2]??0)+1)),i.push(c)}n=r,r=i}
return r[e.length]??0}a(vE,"editDistance");var cg=2n**64n-1n,SE=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),EE=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
AE=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Rn(t){return t.length>=4&&EE.test(t)&&br(t)>cg}a(Rn,"isTooLarge");function br(t){let e=t.replaceAll("_","").replace(
/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e))return BigInt(e);let[,n="0",r="0",s=""]=AE.exec(e)??[];if(r.length>3)return BigInt(n)>0n?cg+1n:0n;let i=/^0[0-7]+$/.
test(e);return BigInt(i?`0o${n}`:n)*10n**BigInt(r)*(SE.get(s)??1n)}a(br,"amountOf");var El=new Map(lr.flatMap(({name:t,spellings:e})=>e.map(n=>[n.name,t]))),OE=new Map([...El].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),lg=[...El.keys()].
filter(t=>t.length>2);function Vt(t){return El.get(t)??OE.get(t.toLowerCase())}a(Vt,"providerOf");var wl=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function Al(t,e){wl.lastIndex=e;let n=wl.exec(t)?.[1];return n!==void 0&&Vt(n)!==void 0?wl.lastIndex:e}a(Al,"attachPointAt");var pg=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
NE=String.raw`(?:[^\s\p{Cc}",{}/:;]|${pg})`,Sl=String.raw`(?:\\.|[^\s\p{Cc}",{]|${pg})*`,xl=new RegExp(`${NE}+(?::${Sl})?|:${Sl}`,"yu"),vl=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${Sl}`,
"yu");function dg(t,e){let n=Al(t,e);if(n===e){if(xl.lastIndex=e,!xl.test(t))return e;n=xl.lastIndex}for(vl.lastIndex=n;vl.test(t);)n=vl.lastIndex;return n}a(dg,
"attachPointEnd");var CE=new Map(ag.map((t,e)=>[t,String.fromCharCode(33+e)]));function he(t){let e=CE.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
a(he,"codeOf");var TE=new Map([":","+","@","="].map(t=>[t,he(t)])),IE=45,PE=57,[ME,fg]=[he(":"),he("=")],[Ol,LE]=[he("<positional>"),he("<stray $>")],[Io,RE,FE]=[
he("<name>"),he("<number>"),he("<negative number>")],[HE,bg]=[he("<argument>"),he("<pattern>")],DE=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(
t=>[t,he(t)])),hg=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,mg=/\s/,gg=/[\w./#<>()-]+/y,yg=/\*|\[.*\]/s,
_g=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function kg(t){let e=[],n=!0,r=!1,s=-1,i="",o=a((c,l=n&&e.at(-1)?.code===Ol)=>{let p=l?Io:n?qE(i):zE(i);i!==""&&e.push({code:p,
start:s,end:c,value:i}),s=-1,i=""},"close"),u=a((c,l,p)=>{c===fg||n&&c===Ol?o(l,!0):o(l),e.push({code:c,start:l,end:p,value:t.slice(l,p)})},"push");for(let c=0;c<
t.length;c++){let l=t[c]??"",p=l==="+"||!r?TE.get(l):void 0;if(p!==void 0&&(p!==fg||n&&c+1<t.length))u(p,c,c+1),n&&=p!==ME;else if(!r&&l==="$"){_g.lastIndex=c;let d=_g.
exec(t)?.[0]??l;u(/^\$[1-9]/.test(d)?Ol:LE,c,c+d.length),c+=d.length-1}else if(!r&&mg.test(l))o(c);else{s===-1&&(s=c),gg.lastIndex=c;let d=gg.exec(t)?.[0];if(d!==
void 0){i+=d,c+=d.length-1;continue}if(l==='"'){r=!r;continue}l==="\\"&&(r||mg.test(t[c+1]??""))&&(r||(i+=l),c++),i+=t[c]??""}}return o(t.length),e}a(kg,"tokens\
Of");function qE(t){let e=Vt(t);return e!==void 0?he(e):yg.test(t)?bg:Io}a(qE,"headCode");function zE(t){let e=DE.get(t);if(e!==void 0)return e;let n=t.charCodeAt(
0);if(n<=PE){if(hg.test(t))return Rn(t)?Io:RE;if(n===IE&&hg.test(t.slice(1)))return FE}return t.startsWith("arg")&&/^arg\d+$/.test(t)?HE:yg.test(t)?bg:Io}a(zE,"\
partCode");var wg=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
",{},"q"],["app",{},"cDefinition",[]],["app",{},"config",[]],["app",{},"import",[]],["app",{},"mapDeclaration",[]],["app",{},"macro",[]],["app",{},"subprogram",\
[]],["app",{},"probe",[]]]],"preprocessor":["define",{},null,[],["terminal",{},"q"]],"cDefinition":["define",{},null,[],["seq",{},["range",{},"-","/"],["star",{\
},["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"g"]]],["range",{},"!","u"]]],["app",{},"cBody",[]],["star",{},["seq",{},["terminal",{},","],\
["app",{},"cGroup",[]]]],["opt",{},["terminal",{},"j"]]]],"cBody":["define",{},null,[],["seq",{},["terminal",{},"A"],["star",{},["alt",{},["app",{},"cBody",[]],\
["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"g"]]],["range",{},"!","u"]]]],["terminal",{},"g"]]],"cGroup":["define",{},null,[],["seq",{},["\
terminal",{},"X"],["star",{},["alt",{},["app",{},"cGroup",[]],["seq",{},["not",{},["alt",{},["terminal",{},"X"],["terminal",{},"h"]]],["range",{},"!","u"]]]],["\
terminal",{},"h"]]],"cToken":["define",{},null,[],["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"g"]]],["range",{},"!","u"]]],"config":["defi\
ne",{},null,[],["seq",{},["terminal",{},"("],["terminal",{},"\\\\"],["terminal",{},"A"],["star",{},["seq",{},["app",{},"setting",[]],["terminal",{},"j"],["opt",{}\
,["terminal",{},"j"]]]],["opt",{},["app",{},"setting",[]]],["terminal",{},"g"]]],"setting":["define",{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"\\\
\\"],["alt",{},["range",{},"\\"","$"],["range",{},"&","1"]]]],"import":["define",{},null,[],["seq",{},["terminal",{},"<"],["terminal",{},"$"],["terminal",{},"j"]]\
],"mapDeclaration":["define",{},null,[],["seq",{},["terminal",{},";"],["terminal",{},"3"],["terminal",{},"\\\\"],["range",{},"&","1"],["terminal",{},"X"],["range"\
,{},"\\"","#"],["terminal",{},"h"],["opt",{},["terminal",{},"j"]]]],"macro":["define",{},null,[],["seq",{},["terminal",{},")"],["range",{},"&","1"],["terminal",{\
},"X"],["opt",{},["seq",{},["range",{},"'","3"],["star",{},["seq",{},["terminal",{},"k"],["range",{},"'","3"]]]]],["terminal",{},"h"],["app",{},"block",[]]]],"m\
acroParameter":["define",{},null,[],["range",{},"'","3"]],"subprogram":["define",{},null,[],["seq",{},["terminal",{},"*"],["range",{},"&","1"],["terminal",{},"X\
"],["opt",{},["seq",{},["app",{},"parameter",[]],["star",{},["seq",{},["terminal",{},"k"],["app",{},"parameter",[]]]]]],["terminal",{},"h"],["terminal",{},"l"],\
["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]],["app",{},"block",[]]]],"parameter":["define",{},null,[],[\
"seq",{},["terminal",{},"2"],["terminal",{},"l"],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]]],"probe"\
:["define",{},null,[],["seq",{},["terminal",{},"p"],["star",{},["seq",{},["terminal",{},"k"],["terminal",{},"p"]]],["opt",{},["terminal",{},"k"]],["opt",{},["ap\
p",{},"predicate",[]]],["app",{},"block",[]]]],"predicate":["define",{},null,[],["seq",{},["terminal",{},"o"],["app",{},"expression",[]],["app",{},"predicateEnd\
",[]]]],"predicateEnd":["define",{},"'/' at the end of the predicate",[],["terminal",{},"o"]],"attachPoint":["define",{},"an attach point",[],["terminal",{},"p"\
]],"block":["define",{},null,[],["seq",{},["terminal",{},"A"],["star",{},["seq",{},["not",{},["terminal",{},"g"]],["alt",{},["app",{},"simpleStatement",[]],["ap\
p",{},"ifStatement",[]],["app",{},"keywordStatement",[]],["app",{},"blockStatement",[]],["app",{},"for",[]],["app",{},"while",[]],["app",{},"unroll",[]],["app",\
{},"valueStatement",[]]]]],["terminal",{},"g"]]],"statement":["define",{},null,[],["alt",{},["app",{},"simpleStatement",[]],["app",{},"ifStatement",[]],["app",{\
},"keywordStatement",[]],["app",{},"blockStatement",[]],["app",{},"for",[]],["app",{},"while",[]],["app",{},"unroll",[]],["app",{},"valueStatement",[]]]],"simpl\
eStatement":["define",{},null,[],["seq",{},["not",{},["range",{},"8","A"]],["alt",{},["seq",{},["not",{},["not",{},["range",{},"1","3"]]],["app",{},"assignment"\
,[]]],["app",{},"expression",[]]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"keywordStatement":["define",{},null,[],["seq",{},["alt"\
,{},["app",{},"let",[]],["app",{},"jump",[]],["app",{},"localImport",[]]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"ifStatement":["\
define",{},null,[],["seq",{},["app",{},"if",[]],["not",{},["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]],["range",\
{},"Y","["],["terminal",{},"m"]]],["opt",{},["terminal",{},"j"]]]],"blockStatement":["define",{},null,[],["seq",{},["app",{},"block",[]],["not",{},["alt",{},["r\
ange",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]],["range",{},"Y","["],["terminal",{},"m"]]],["opt",{},["terminal",{},"j"]]]],"val\
ueStatement":["define",{},null,[],["seq",{},["app",{},"expression",[]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"statementWord":["d\
efine",{},null,[],["range",{},"8","A"]],"continuation":["define",{},null,[],["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{\
},"A"]]],["range",{},"Y","["],["terminal",{},"m"]]],"statementEnd":["define",{},null,[],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]],"fo\
r_parentheses":["define",{},null,[],["seq",{},["terminal",{},"="],["terminal",{},"X"],["app",{},"each",[]],["terminal",{},"h"],["app",{},"block",[]]]],"for_bare\
":["define",{},null,[],["seq",{},["terminal",{},"="],["app",{},"each",[]],["app",{},"block",[]]]],"for":["define",{},null,[],["alt",{},["app",{},"for_parenthese\
s",[]],["app",{},"for_bare",[]]]],"each":["define",{},null,[],["seq",{},["terminal",{},"2"],["terminal",{},"l"],["alt",{},["app",{},"range",[]],["app",{},"forMa\
p",[]]]]],"forMap_parentheses":["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"forMap",[]],["terminal",{},"h"]]],"forMap_plain":["define",{},null,\
[],["terminal",{},"3"]],"forMap":["define",{},null,[],["alt",{},["app",{},"forMap_parentheses",[]],["terminal",{},"3"]]],"range":["define",{},null,[],["seq",{},\
["not",{},["app",{},"step",[]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]],[\
"app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["app\
",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"map\
Access",[]]],["terminal",{},"n"],["not",{},["app",{},"step",[]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["seq",{},["not",{},\
["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]],["app",{},"call"\
,[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{},"offset",[]],["r\
ange",{},"\\"","2"],["app",{},"mapAccess",[]]]]],"while":["define",{},null,[],["seq",{},["terminal",{},">"],["app",{},"condition",[]],["app",{},"block",[]]]],"un\
roll":["define",{},null,[],["seq",{},["terminal",{},"?"],["app",{},"condition",[]],["app",{},"block",[]]]],"if":["define",{},null,[],["seq",{},["terminal",{},"@\
"],["app",{},"condition",[]],["app",{},"block",[]],["star",{},["app",{},"elseIf",[]]],["opt",{},["app",{},"else",[]]]]],"elseIf":["define",{},null,[],["seq",{},\
["terminal",{},"7"],["terminal",{},"@"],["app",{},"condition",[]],["app",{},"block",[]]]],"else":["define",{},null,[],["seq",{},["terminal",{},"7"],["app",{},"b\
lock",[]]]],"condition_parentheses":["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"expression",[]],["terminal",{},"h"],["lookahead",{},["terminal\
",{},"A"]]]],"condition_bare":["define",{},null,[],["seq",{},["not",{},["seq",{},["terminal",{},"X"],["alt",{},["seq",{},["range",{},"&","1"],["terminal",{},"\\\\\
"]],["terminal",{},"h"]]]],["app",{},"expression",[]]]],"condition":["define",{},null,[],["alt",{},["app",{},"condition_parentheses",[]],["app",{},"condition_ba\
re",[]]]],"let":["define",{},null,[],["seq",{},["terminal",{},";"],["terminal",{},"2"],["opt",{},["seq",{},["terminal",{},"l"],["alt",{},["app",{},"typeof",[]],\
["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]]],["opt",{},["seq",{},["terminal",{},"\\\\"],["app",{},"expression",[]]]]]],"jump":["define",\
{},null,[],["alt",{},["app",{},"return",[]],["range",{},"9",":"]]],"return":["define",{},null,[],["seq",{},["terminal",{},"8"],["opt",{},["app",{},"expression",\
[]]]]],"localImport":["define",{},null,[],["seq",{},["terminal",{},"<"],["terminal",{},"$"],["lookahead",{},["terminal",{},"j"]]]],"assignment":["define",{},nul\
l,[],["seq",{},["alt",{},["terminal",{},"2"],["seq",{},["not",{},["not",{},["seq",{},["terminal",{},"1"],["terminal",{},"\\\\"]]]],["terminal",{},"1"]],["app",{},\
"mapAccess",[]]],["range",{},"\\\\","f"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],"targ\
et":["define",{},null,[],["alt",{},["terminal",{},"2"],["seq",{},["not",{},["not",{},["seq",{},["terminal",{},"1"],["terminal",{},"\\\\"]]]],["terminal",{},"1"]],\
["app",{},"mapAccess",[]]]],"targetStart":["define",{},null,[],["range",{},"1","3"]],"expression":["define",{},null,[],["seq",{},["alt",{},["seq",{},["range",{}\
,"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]],["star",{},["alt",{},\
["seq",{},["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["ra\
nge",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]]],["seq",{},["terminal",{},"m"],["app",{},"choi\
ce",[]]]]]]],"choice":["define",{},null,[],["seq",{},["opt",{},["app",{},"expression",[]]],["terminal",{},"l"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",\
{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]],["star",{},["seq",{},["alt",{},["range"\
,{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{}\
,["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]]]]]],"value":["define",{},null,[],["alt",{},["seq",{},["range",{},"\\"","2"]\
,["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]],"valueEnd":["define",{},null,[],["range",{},"g","l"]],"operand":["define",{},null,[],[\
"alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefix\
ed",[]]]],"leafContinues":["define",{},null,[],["range",{},"V","["]],"prefixStart":["define",{},null,[],["range",{},"P","X"]],"prefixed":["define",{},null,[],["\
seq",{},["star",{},["alt",{},["range",{},"P","Q"],["range",{},"S","U"],["app",{},"cast",[]]]],["alt",{},["app",{},"postfixed",[]],["app",{},"update",[]],["app",\
{},"address",[]]]]],"prefix":["define",{},null,[],["alt",{},["range",{},"P","Q"],["range",{},"S","U"],["app",{},"cast",[]]]],"prefixOperator":["define",{},"an e\
xpression",[],["alt",{},["range",{},"P","Q"],["range",{},"S","U"]]],"operated":["define",{},null,[],["alt",{},["app",{},"postfixed",[]],["app",{},"update",[]],[\
"app",{},"address",[]]]],"update":["define",{},null,[],["seq",{},["range",{},"V","W"],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]],["app",{},"enclose\
d",[]]]]],"enclosed":["define",{},"a variable",[],["seq",{},["terminal",{},"X"],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]],["app",{},"enclosed",[]]\
],["terminal",{},"h"]]],"address":["define",{},null,[],["seq",{},["terminal",{},"R"],["range",{},"2","3"]]],"addressed":["define",{},null,[],["range",{},"2","3"\
]],"lvalue":["define",{},null,[],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]]]],"cast":["define",{},null,[],["alt",{},["seq",{},["terminal",{},"X"],[\
"alt",{},["seq",{},["not",{},["range",{},"&","'"]],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]],["app"\
,{},"builtinPointer",[]]],["terminal",{},"h"],["not",{},["not",{},["alt",{},["range",{},"!","@"],["terminal",{},"F"],["terminal",{},"I"],["range",{},"P","U"],["\
range",{},"W","X"],["terminal",{},"["],["terminal",{},"^"]]]]],["seq",{},["terminal",{},"X"],["app",{},"builtinType",[]],["terminal",{},"h"],["not",{},["alt",{}\
,["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]]]],["not",{},["not",{},["alt",{},["range",{},"!","@"],["terminal",{},"F"],["t\
erminal",{},"I"],["range",{},"P","U"],["range",{},"W","X"],["terminal",{},"["],["terminal",{},"^"]]]]]]],"castType":["define",{},null,[],["alt",{},["seq",{},["n\
ot",{},["range",{},"&","'"]],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]],["app",{},"builtinPointer",[\
]]]],"builtinPointer":["define",{},"an expression",[],["seq",{},["terminal",{},"'"],["star",{},["app",{},"sized",[]]],["alt",{},["terminal",{},"Q"],["app",{},"o\
pen",[]]],["star",{},["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]]]],"builtinType":["define",{},"an expression",[],["seq",{},["terminal",{},"'"],["star"\
,{},["app",{},"array",[]]]]],"castOperand":["define",{},null,[],["alt",{},["range",{},"!","@"],["terminal",{},"F"],["terminal",{},"I"],["range",{},"P","U"],["ra\
nge",{},"W","X"],["terminal",{},"["],["terminal",{},"^"]]],"postfixed":["define",{},null,[],["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["rang\
e",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["\
range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},\
"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"mapAccess",[]]],["star",{},["seq",{},["not",{},["not",{},["range",{},"Y","["]]],["alt",{},["a\
pp",{},"member",[]],["app",{},"index",[]]]]]]],"postfix":["define",{},null,[],["seq",{},["not",{},["not",{},["range",{},"Y","["]]],["alt",{},["app",{},"member",\
[]],["app",{},"index",[]]]]],"postfixStart":["define",{},null,[],["range",{},"Y","["]],"member":["define",{},null,[],["alt",{},["seq",{},["terminal",{},"Z"],["a\
lt",{},["range",{},"!","\\""],["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]],["seq",{},["terminal",{},"["],["alt",{},["range",{},"&","1"],["rang\
e",{},"4","@"],["terminal",{},"U"]]]]],"index":["define",{},null,[],["seq",{},["terminal",{},"Y"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},\
["range",{},"g","l"]]]],["app",{},"expression",[]]],["terminal",{},"i"]]],"primary":["define",{},null,[],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["r\
ange",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{}\
,["range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",\
{},"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"mapAccess",[]]]],"leaf":["define",{},"an expression",[],["range",{},"\\"","2"]],"step":["de\
fine",{},null,[],["seq",{},["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]]],["range",{},"V","W"]]],"mapAccess":["define",{},null,[],["seq",{},["terminal\
",{},"3"],["opt",{},["seq",{},["terminal",{},"Y"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[\
]]],["star",{},["seq",{},["terminal",{},"k"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]]\
,["terminal",{},"i"]]]]],"call":["define",{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"X"],["opt",{},["seq",{},["alt",{},["app",{},"typeof",[]],["s\
eq",{},["not",{},["terminal",{},"+"]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],["star\
",{},["seq",{},["terminal",{},"k"],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{}\
,["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]]]]]],["terminal",{},"h"]]],"given":["define",{},null,[],["alt",{},["app",{},"typeof",[]],["seq",\
{},["not",{},["terminal",{},"+"]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]]],"parenthe\
sized":["define",{},null,[],["alt",{},["app",{},"tuple",[]],["app",{},"record",[]]]],"tuple":["define",{},null,[],["seq",{},["terminal",{},"X"],["not",{},["seq"\
,{},["not",{},["app",{},"typeof",[]]],["terminal",{},"+"]]],["opt",{},["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l\
"]]]],["app",{},"expression",[]]],["star",{},["seq",{},["terminal",{},"k"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]]\
,["app",{},"expression",[]]]]],["opt",{},["terminal",{},"k"]]]],["terminal",{},"h"]]],"record":["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"fie\
ld",[]],["star",{},["seq",{},["terminal",{},"k"],["app",{},"laterField",[]]]],["terminal",{},"h"]]],"field":["define",{},null,[],["seq",{},["range",{},"'","1"],\
["terminal",{},"\\\\"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],"laterField":["define",\
{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"\\\\"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"\
expression",[]]]]],"measure":["define",{},null,[],["alt",{},["app",{},"size",[]],["app",{},"offset",[]]]],"size":["define",{},null,[],["seq",{},["alt",{},["term\
inal",{},"4"],["terminal",{},"6"]],["terminal",{},"X"],["app",{},"measured",[]],["terminal",{},"h"]]],"offset":["define",{},null,[],["seq",{},["terminal",{},"5"\
],["terminal",{},"X"],["app",{},"measured",[]],["terminal",{},"k"],["app",{},"fieldPath",[]],["terminal",{},"h"]]],"measured":["define",{},null,[],["alt",{},["s\
eq",{},["app",{},"typeof",[]],["not",{},["not",{},["alt",{},["terminal",{},"h"],["terminal",{},"k"]]]]],["seq",{},["not",{},["terminal",{},"+"]],["seq",{},["not\
",{},["terminal",{},"&"]],["app",{},"namedType",[]]],["not",{},["not",{},["alt",{},["terminal",{},"h"],["terminal",{},"k"]]]]],["seq",{},["not",{},["terminal",{\
},"+"]],["app",{},"expression",[]]]]],"measuredName":["define",{},null,[],["seq",{},["not",{},["terminal",{},"&"]],["app",{},"namedType",[]]]],"measuredEnd":["d\
efine",{},null,[],["alt",{},["terminal",{},"h"],["terminal",{},"k"]]],"fieldPath":["define",{},null,[],["seq",{},["alt",{},["range",{},"&","1"],["range",{},"4",\
"@"],["terminal",{},"U"]],["star",{},["seq",{},["terminal",{},"Z"],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]]]]],"type":["define"\
,{},null,[],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]],"typeof":["define",{},null,[],["seq",{},["ter\
minal",{},"+"],["terminal",{},"X"],["app",{},"typed",[]],["terminal",{},"h"]]],"typed":["define",{},null,[],["alt",{},["seq",{},["seq",{},["not",{},["terminal",\
{},"&"]],["app",{},"namedType",[]]],["not",{},["not",{},["terminal",{},"h"]]]],["app",{},"expression",[]]]],"namedType":["define",{},null,[],["seq",{},["opt",{}\
,["range",{},"-","/"]],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]],["star",{},["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]]\
]],"typeSuffix":["define",{},null,[],["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]],"array":["define",{},null,[],["alt",{},["app",{},"open",[]],["app",{}\
,"sized",[]]]],"sized":["define",{},null,[],["seq",{},["terminal",{},"Y"],["range",{},"\\"","#"],["terminal",{},"i"]]],"open":["define",{},null,[],["seq",{},["te\
rminal",{},"Y"],["terminal",{},"i"]]],"binaryOperator":["define",{},"an operator",[],["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["te\
rminal",{},"A"]]]]],"assignmentOperator":["define",{},"an assignment operator",[],["range",{},"\\\\","f"]],"stepOperator":["define",{},"a step operator",[],["rang\
e",{},"V","W"]],"variable":["define",{},"a variable",[],["terminal",{},"2"]],"map":["define",{},"a map",[],["terminal",{},"3"]],"positional":["define",{},"a pos\
itional parameter",[],["terminal",{},"%"]],"number":["define",{},"a number",[],["range",{},"\\"","#"]],"digits":["define",{},"a number",[],["range",{},"!","\\""]]\
,"string":["define",{},"a string",[],["terminal",{},"$"]],"discard":["define",{},null,[],["terminal",{},"1"]],"identifier":["define",{},"a name",[],["range",{},\
"&","1"]],"word":["define",{},"a name",[],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]],"keyword":["define",{},null,[],["alt",{},["r\
ange",{},"4","@"],["terminal",{},"U"]]],"softKeyword":["define",{},null,[],["range",{},"(",","]],"structKeyword":["define",{},"struct, union or enum",[],["range\
",{},"-","/"]],"builtin":["define",{},null,[],["range",{},"&","'"]],"fieldName":["define",{},"a name",[],["range",{},"'","1"]],"token":["define",{},null,[],["ra\
nge",{},"!","u"]]}]`,xg=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var vg=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var Sg=new Map(vg),GE=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),BE=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),jE=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function Eg(t,e){let n=new Set(t.getRightmostFailures().filter(s=>!s.getText().
startsWith("not ")).flatMap(s=>{let i=UE(s);return e||!s.isFluffy()?i:i.filter(o=>o==="an expression")}));if(n.has("an expression")&&Nl(n,GE,"an expression"),n.
has("a name")&&n.delete("'comptime'"),n.has("'let'")&&n.has("'for'")&&Nl(n,BE,"a statement"),n.has("an operator")&&Nl(n,jE,"an operator"),n.has("end of input"))
return["a probe"];let r=a(s=>s.startsWith("'")?0:s==="an operator"?2:1,"rank");return[...n].sort((s,i)=>r(s)-r(i)||(s<i?-1:1))}a(Eg,"expectationsOf");function UE(t){
let e=t.getText(),n=Sg.get(e);if(n!==void 0)return[n];if(t.getType()!=="code")return[e];let[r,s]=e.split("..").map(o=>String(JSON.parse(o)).charCodeAt(0));return r===
void 0||s===void 0?[e]:Array.from({length:s-r+1},(o,u)=>String.fromCharCode(r+u)).flatMap(o=>Sg.get(o)??[])}a(UE,"wordsOf");function Nl(t,e,n){for(let r of e)t.
delete(r);t.add(n)}a(Nl,"replace");function vs(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}a(vs,"inWords");var KE={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},ZE=new Map(ug),[Po,Ag,Og,$l,WE]=[":","+","@","=","<str\
ay $>"].map(he),VE=/^['"]|^not |^end of input$/;function Ng(t){let n=t.getRightmostFailures().map(r=>r.getText()).map(r=>ZE.get(r)??r).filter(r=>!VE.test(r));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(n)]}}a(Ng,"furthestFailure");function $g(t,e){let{text:n,start:r,tokens:s}=t,i=s.findIndex(({code:_})=>_===
$l),o=s[i+1],u=o===void 0?void 0:Vt(o.value),c={start:r,end:r+n.length},l=s[e.at],p=s.find(({code:_})=>_===WE);if(p!==void 0)return Xe(Cl(r,p),`'${p.value}' is \
no positional parameter: those are $1, $2 and so on.`,"Put it in quotes to mean the text.");if(o===void 0||u===void 0)return JE(t,o);let d=`Write ${KE[u]}.`;if(u===
"begin"||u==="end")return Xe(c,`${o.value} takes nothing after it.`);if(l===void 0){let _=e.expected.length>0&&e.at>i+2?`${o.value} needs ${vs(e.expected)}.`:`${o.
value} needs more than this.`;return Xe(c,_,d)}if(l.code===$l)return Xe(Cl(r,l),"A name belongs before '=': name=kprobe:f.");if(l.code===Ag)return YE(t,e.at,o.value,
u);let f=XE(s,e.at),m={start:r+f.start,end:r+f.end};if(l.code===Og)return Xe(m,`${o.value} takes no '@' here.`,"Put the part in quotes to mean the character.");
if(e.expected.length===0){let _=s[e.at-1];return Xe(m,`${o.value} takes nothing after '${_?.value??""}'.`,d)}let g=l.code===Po?"":`, not '${n.slice(f.start,f.end)}\
'`;return Xe(m,`${o.value} needs ${vs(e.expected)} here${g}.`,d)}a($g,"explainAttachPoint");function Xe(t,e,n){let r={kind:"syntax-error",concerns:"attach-point",
span:t,message:e,expected:[]};return n===void 0?r:{...r,hint:n}}a(Xe,"attachPointProblem");function YE({start:t,tokens:e},n,r,s){let i=s==="kretprobe"||s==="ure\
tprobe"?" fires when the function returns: it":"",o=s==="kprobe"||s==="uprobe"?"one offset only, behind a function":"no offset",u=e[n+1],c=u===void 0||u.code===
Po?e[n]?.end:u.end,l={start:t+(e[n]?.start??0),end:t+(c??0)};return Xe(l,`${r}${i} takes ${o}.`)}a(YE,"noOffset");function JE({text:t,start:e},n){if(n===void 0||
n.code===Po){let o={start:e,end:e+t.length};return Xe(o,"An attach point begins with its provider.","kprobe:f, for example.")}let s=Vt(n.value.toLowerCase())===
void 0?xs(n.value,lg):n.value.toLowerCase(),i=s===void 0?void 0:`Did you mean ${s}?`;return Xe(Cl(e,n),`bpftrace has no provider '${n.value}'.`,i)}a(JE,"unknown\
Provider");function XE(t,e){let n=a(i=>i===void 0||[Po,Ag,Og,$l].includes(i.code),"ends"),[r,s]=[e,e];if(!n(t[e])){for(;!n(t[r-1]);)r--;for(;!n(t[s+1]);)s++}return{
start:t[r]?.start??0,end:t[s]?.end??0}}a(XE,"wholePart");function Cl(t,e){return{start:t+e.start,end:t+e.end}}a(Cl,"spanOf");var QE=1000n,eA=new Set([1n,2n,4n,8n]),tA=new Set(["cpp"]),nA=/^(?!.*(.).*\1)[rwx]+$/;function Ig(t){let e=rA(t).find(({part:n,holds:r})=>n!==void 0&&!n.positional&&
!r(n.text));return e?.part&&Xe(e.part.span,e.message,e.hint)}a(Ig,"checkAttachPoint");function rA({provider:t,place:e}){let n=a(r=>`, not '${r?.text??""}'`,"not");
switch(e.form){case"kernelFunction":return[Cg(e.function,t)];case"rawTracepoint":case"tracepoint":return[Cg(e.event,t)];case"userFunction":{let r=/^\d/.test(e.function.
text)&&e.path?.wildcard===!0;return[{part:e.language,holds:a(s=>tA.has(s),"holds"),message:`${t} knows the language cpp here${n(e.language)}.`,hint:`Put names w\
ith colons in them in quotes: ${t}:path:"a::b".`},...Tg(e.path,e.function,t,"a function"),{part:e.path,holds:a(()=>!r,"holds"),message:"An address belongs to on\
e file: its path takes no wildcard."}]}case"usdt":return Tg(e.path,e.probe,t,"the name of a probe");case"timer":return[e.unit===void 0?{part:e.rate,holds:a(r=>br(
r)>=QE,"holds"),message:`${t} needs a unit of time, and at least 1us.`,hint:`Write ${t}:s:1 or, from bpftrace 0.24 on, ${t}:1s.`}:{part:e.rate,holds:a(r=>br(r)>
0n,"holds"),message:`${t} takes a number above 0 here${n(e.rate)}.`}];case"watchpoint":return[{part:e.address,holds:a(r=>br(r)>0n,"holds"),message:`${t} needs a\
n address other than 0.`},{part:e.length,holds:a(r=>eA.has(br(r)),"holds"),message:`${t} takes 1, 2, 4 or 8 bytes here${n(e.length)}.`},{part:e.mode,holds:a(r=>nA.
test(r),"holds"),message:`${t} takes a combination of r, w and x here${n(e.mode)}.`}];case"once":case"bpfProgram":case"sourceLine":case"counter":case"iterator":case"\
signal":case"labelled":case"anyProvider":case"unresolved":return[];default:return sA(e)}}a(rA,"demandsOf");function Cg(t,e){return{part:t,holds:a(n=>!n.includes(
"/"),"holds"),message:"A predicate needs a space before its first slash.",hint:`${e}:f /pid == 1/ { ... }`}}a(Cg,"noSlash");function Tg(t,e,n,r){return t===void 0?
[{part:e,holds:a(i=>!i.startsWith("/"),"holds"),message:`${n} needs ${r} behind the path.`}]:[]}a(Tg,"aloneNoPath");function sA(t){throw new TypeError(`Not a fo\
rm of attach points: ${JSON.stringify(t)}`)}a(sA,"unreachable");var Pg=Je(og),Tl=new Map,iA=1e3,oA=100,[Mg,aA]=[he("<positional>"),he("=")],uA=/\*|\[.*\]/s;function Mo(t,e){let n=kg(t),r="";for(let{code:o}of n)r+=o;let s=cA(
r);if("expected"in s)return $g({text:t,start:e,tokens:n},s);let i=fA(t,e,n,s);return Ig(i)??i}a(Mo,"readAttachPoint");function cA(t){let e=Tl.get(t);if(e!==void 0)
return e;let n=lA(t);return Tl.size<iA&&t.length<=oA&&Tl.set(t,n),n}a(cA,"shapeOf");function lA(t){let e=Pg.match(t,"attachPoint");return e.succeeded()?dA(e._cst):
t.includes(Mg)&&Pg.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:Ng(e)}a(lA,"readShape");var pA=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function dA(t){let e=[],n="",r=a((s,i,o)=>{let u=s.ruleName===void 0?o:i,c=s.ruleName??"";if(c!==""&&!pA.test(c)){if(n!==""||c==="name"){e.push({rule:c,from:i,to:i+
s.matchLength});return}n=c}s.children?.forEach((l,p)=>{r(l,u+(s.childOffsets?.[p]??0),u)})},"visit");return r(t,0,0),{form:n,fields:e}}a(dA,"fieldsOf");function fA(t,e,n,r){
let s=[];for(let{rule:l,from:p,to:d}of r.fields)s.push({rule:l,part:gA(t,e,n.slice(p,d))});let i=s[0]?.rule==="name"?s[0].part:void 0,o=n[i===void 0?0:n.findIndex(
({code:l})=>l===aA)+1],u=r.form==="anyProvider"?void 0:o,c=e+(o?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:u?.value??
"",providerSpan:{start:c,end:u===void 0?c:e+u.end},canonical:u===void 0?void 0:Vt(u.value),spaced:mA(n),place:hA(r.form,s)}}a(fA,"pointOf");function hA(t,e){let n=a(
s=>{for(let i of e)if(i.rule===s)return i.part},"part"),r=a(s=>{let i=n(s);if(!i)throw new TypeError(`The form ${t} has no ${s}`);return i},"needed");switch(t){case"\
once":case"unresolved":return{form:t};case"kernelFunction":return{form:t,module:n("module"),function:r("function"),offset:n("bytes")};case"bpfProgram":return{form:t,
programId:n("programId"),program:r("program")};case"rawTracepoint":return{form:t,module:n("module"),event:r("event")};case"tracepoint":return{form:t,category:n(
"category"),event:n("eventPattern")??r("event")};case"sourceLine":{let[s,i,o]=[r("path"),r("file"),r("line")];return{form:t,path:s,file:i,line:o,column:n("colum\
n")}}case"userFunction":{let[s,i]=[n("path"),n("language")];return{form:t,path:s,language:i,function:r("function"),offset:n("bytes")}}case"usdt":return{form:t,path:n(
"path"),namespace:n("namespace"),probe:r("probe")};case"timer":return{form:t,unit:n("unit"),rate:n("duration")??r("rate")};case"counter":return{form:t,event:r("\
plainEvent"),count:n("count")};case"iterator":return{form:t,object:r("object"),pin:n("pin")};case"watchpoint":{let[s,i]=[n("address"),n("argument")];return{form:t,
address:s,function:n("function"),argument:i,length:r("length"),mode:r("mode")}}case"signal":return{form:t,trigger:r("trigger"),signalName:r("signalName")};case"\
labelled":return{form:t,label:r("label")};case"anyProvider":{let s=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:r("providerPatt\
ern"),parts:s}}default:throw new TypeError(`The grammar has no form ${t}`)}}a(hA,"placeOf");function mA(t){return t.some((e,n)=>n>0&&t[n-1]?.end!==e.start)}a(mA,
"isSpaced");function gA(t,e,n){let r={start:e+(n[0]?.start??0),end:e+(n.at(-1)?.end??0)},s="",i=!1;for(let u of n)s+=u.value,i||=u.code===Mg;let o=t.slice(r.start-
e,r.end-e).includes('"');return{span:r,text:s,quoted:o,wildcard:uA.test(s),positional:i}}a(gA,"partOf");var Il=new Map,Pl=new Map;for(let t of lr)for(let e of t.spellings){let n=e.name.toLowerCase();Il.has(e.name)||Il.set(e.name,{provider:t,spelling:e}),Pl.has(n)||
Pl.set(n,{provider:t,spelling:{...e,...co}})}function ze(t){return Il.get(t)??Pl.get(t.toLowerCase())}a(ze,"findProvider");var Lg={kprobe:{edge:"entry",tracing:!1},
kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Ml(t,e){let n=ze(t.provider);if(n===void 0)return _A(
t,e);let{provider:r,spelling:s}=n,i=[];ye(e.bpftrace,s)||i.push({verdict:"refused",rule:"unsupported-syntax",span:t.providerSpan,why:`\`${t.provider}\` needs bpf\
trace ${Xi(s)}`});let o=yA(t,r),u=o&&bA(o,e);if(u!==void 0)return{programs:[{name:t.text,provider:r,kind:Ro(t,r)}],refusals:i,unresolved:u};if(o===void 0)return{
programs:[{name:t.text,provider:r,kind:Ro(t,r)}],refusals:i};if(Dg(o.function))return{programs:kA(t,r,o,e),refusals:i};let c=xA(r,o,e);c!==void 0&&i.push({verdict:"\
refused",rule:"refused-probe",span:t.span,why:c});let l=o.vmlinux?Qc(o.function,e,o.tracing):void 0;return l!==void 0&&i.push({verdict:"unattachable",rule:"refu\
sed-probe",span:t.span,why:l}),{programs:[Hg(t.text,t,r,o,o.function)],refusals:i}}a(Ml,"resolveAttachPoint");function _A(t,e){let[,n="",r="",s]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(t.text)??[],i=ze("fentry")?.provider;if(r.startsWith("$")&&i!==void 0){let l=`${r} is only known when the script is started`;return{programs:[{name:t.text,
provider:i,kind:i.kind}],refusals:[],unresolved:l}}if(!Dg(r))return{programs:[],refusals:[]};let o=s===void 0?[]:lm(r,s.split(":"),e.bpftrace);if(o.length===0){
let l=`bpftrace ${e.bpftrace} matches no provider with \`${r}\``;return{programs:[],refusals:[{verdict:"refused",rule:"unsupported-syntax",span:t.span,why:l}]}}
let u=o.flatMap(l=>{let p=Mo(`${n}${l}:${s}`,t.span.start);return p.kind==="syntax-error"?[]:[Ml({...p,span:t.span,providerSpan:t.span},e)]}),c=u.find(l=>l.unresolved!==
void 0)?.unresolved;return{programs:u.flatMap(l=>l.programs),refusals:u.flatMap(l=>l.refusals),...c===void 0?{}:{unresolved:c}}}a(_A,"resolveAnyProvider");function bA(t,e){
if(t.tracing){if(t.open!==void 0)return`${t.open} is only known when the script is started`;if(!(t.vmlinux||!Xc(e).some(Kt(t.function))))return`the functions of\
 the module ${t.module??""} are not known`}}a(bA,"whyUnresolved");function yA(t,e){let{place:n}=t;switch(n.form){case"kernelFunction":{let r=Lg[e.name];return r&&
{function:n.function.text,...r,...Lo(t,n.function)}}case"rawTracepoint":return{...Rg(n.event.text),...Lo(t,n.event)};case"tracepoint":return n.category===void 0||
!Kt(n.category.text)("lock")?void 0:{...Rg(n.event.text),...Lo(t,n.event)};case"unresolved":{let r=Lg[e.name];return r?.tracing?{function:"",...r,...Lo(t,void 0)}:
void 0}default:return}}a(yA,"tracedFunction");function Rg(t){return{function:`__traceiter_${t}`,edge:"entry",tracing:!0}}a(Rg,"tracepointSite");function Lo(t,e){
let n="module"in t.place?t.place.module:void 0,s=e===void 0||e.positional||n?.positional?/\$[1-9]\d*/.exec(t.text)?.[0]:void 0;return{vmlinux:n===void 0||Kt(n.text)(
"vmlinux"),...n===void 0?{}:{module:n.text},...s===void 0?{}:{open:s}}}a(Lo,"moduleOf");function Ro(t,e){return t.place.form==="tracepoint"&&t.place.category?.text===
"syscalls"?"syscall-tracepoint":e.kind}a(Ro,"kindOf");function Hg(t,e,n,r,s){let i={name:t,provider:n,kind:Ro(e,n)};return r.vmlinux?{...i,site:{function:s,edge:r.
edge}}:i}a(Hg,"attached");function kA(t,e,n,r){let s={name:t.text,provider:e,kind:Ro(t,e)};if(!n.vmlinux)return[s];let i=wA(n,r),o=t.text.slice(0,t.text.lastIndexOf(
":")+1);return[...i.map(u=>Hg(o+u.replace(/^__traceiter_/,""),t,e,n,u)),s]}a(kA,"expand");var Fg=new WeakMap;function wA({function:t,tracing:e},n){let r=Fg.get(
n)??new Map;Fg.set(n,r);let s=`${e} ${t}`,i=Kt(t),o=r.get(s)??Xc(n).filter(u=>i(u)&&Qc(u,n,e)===void 0);return r.set(s,o),o}a(wA,"attachableMatches");function Dg(t){
return/[*?[]/.test(t)}a(Dg,"isPattern");function xA(t,e,n){let r=dr.functions;if(!(t.name!=="kretprobe"||!r.includes(e.function))&&!G(n.bpftrace,dr.before))return`\
bpftrace before ${dr.before} refuses a kretprobe on ${e.function}, because it might lock up the system`}a(xA,"bannedKretprobe");function F(t,e,n){let r=[{node:t,entered:!1}];for(let s=r.pop();s;s=r.pop()){let{node:i,entered:o}=s;if(o){n?.(i);continue}e(i),n&&r.push({node:i,entered:!0});let u=Ll(
i);for(let c=u.length-1;c>=0;c--){let l=u[c];l&&r.push({node:l,entered:!1})}}}a(F,"walk");function Ll(t){switch(t.kind){case"preprocessor":case"c-definition":case"\
config":case"import":case"attach-point":case"discard":case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"identifier":case"\
variable":case"sizeof":return[];case"map-declaration":return Fn(t.maxEntries);case"macro":case"subprogram":return[t.body];case"probe":return[...t.attachPoints,...Fn(
t.predicate),t.body];case"block":return[...t.statements,...Fn(t.value)];case"expression-statement":return[t.expression];case"assignment":return[t.value,t.target];case"\
let":return[...Fn(t.value),t.variable];case"if":return[t.condition,t.then,...Fn(t.else)];case"unroll":return[t.count,t.body];case"while":return[t.condition,t.body];case"\
for-map":return[t.map,t.variable,t.body];case"for-range":return[t.from,t.to,t.variable,t.body];case"jump":return Fn(t.value);case"map":return t.keys??[];case"ca\
ll":return t.arguments;case"member":return[t.object];case"index":return[t.object,...t.index];case"unary":case"update":case"cast":return[t.operand];case"binary":
return[t.left,t.right];case"ternary":return[t.condition,...Fn(t.then),t.else];case"tuple":return t.elements;case"record":return t.fields.map(e=>e.value);case"bl\
ock-expression":return[t.block];case"if-expression":return[t.statement];default:return vA(t)}}a(Ll,"childrenOf");function Fn(t){return t?[t]:[]}a(Fn,"optional");
function vA(t){throw new TypeError(`Not a node of the tree: ${JSON.stringify(t)}`)}a(vA,"unreachable");function zg(t){let e=new Map,n=new Map;for(let r of t.items)r.kind==="macro"&&e.set(r.name,[...e.get(r.name)??[],r]),r.kind==="subprogram"&&n.set(r.name,r);return{
macros:e,subprograms:n}}a(zg,"callablesOf");function Gg(t,e){let n=e.macros.get(t.name);return n===void 0?e.subprograms.get(t.name):[...n].reverse().find(r=>qg(
r,t,!0))??n.find(r=>qg(r,t,!1))}a(Gg,"calleeOf");function qg({parameters:t},e,n){return t.length!==e.arguments.length?!1:t.every((r,s)=>{let i=e.arguments[s];return r.
startsWith("@")?Ss(i):r.startsWith("$")?i?.kind==="variable":!n||!(Ss(i)||i?.kind==="variable")})}a(qg,"takes");function Ss(t){return t?.kind==="map"&&t.keys===
void 0}a(Ss,"isWholeMap");var Yt="bpftrace manual, builtins: read from the current task, which stays while interrupts are off",Fo="bpftrace 0.24 and later, standard library: read from th\
e current task",Rl="bpftrace manual, builtins: goes on between two events",lt="bpftrace manual, builtins: belongs to what the probe fires on",SA=[{name:"pid",sharing:"\
shared",fixed:"nested",source:`${Yt}; the threads of a process share it`},{name:"tid",sharing:"per-thread",fixed:"nested",source:Yt},{name:"curtask",sharing:"pe\
r-thread",fixed:"nested",source:Yt},{name:"comm",sharing:"shared",fixed:"nested",source:`${Yt}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"n\
ested",source:Yt},{name:"gid",sharing:"shared",fixed:"nested",source:Yt},{name:"username",sharing:"shared",fixed:"nested",source:Yt},{name:"cgroup",sharing:"sha\
red",fixed:"nested",source:Yt},{name:"ppid",sharing:"shared",fixed:"nested",source:Fo},{name:"pcomm",sharing:"shared",fixed:"nested",source:Fo},{name:"leader_co\
mm",sharing:"shared",fixed:"nested",source:Fo},{name:"leader_tid",sharing:"shared",fixed:"nested",source:Fo},{name:"cpu",sharing:"per-cpu",fixed:"nested",source:"\
bpftrace manual, builtins: bpf_get_smp_processor_id()"},{name:"numaid",sharing:"shared",fixed:"nested",source:"bpftrace manual, builtins: the node of this CPU"},
{name:"ncpus",sharing:"shared",fixed:"run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpft\
race manual, builtins: the process that -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${lt}: the nested program has another name`},{name:"pr\
obetype",sharing:"shared",fixed:"event",source:lt},{name:"func",sharing:"shared",fixed:"event",source:`${lt}: other CPUs are in the same function`},{name:"userm\
ode",sharing:"shared",fixed:"event",source:`${lt}: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:Rl},{name:"elapsed",sharing:"unknown",
fixed:"event",source:Rl},{name:"jiffies",sharing:"unknown",fixed:"event",source:Rl},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builti\
ns: another number each time"},{name:"retval",sharing:"unknown",fixed:"event",source:lt},{name:"args",sharing:"unknown",fixed:"event",source:lt},{name:"ctx",sharing:"\
unknown",fixed:"event",source:lt},{name:"kstack",sharing:"unknown",fixed:"event",source:`${lt}: the nested program's stack is deeper`},{name:"ustack",sharing:"u\
nknown",fixed:"event",source:lt},...Array.from({length:10},(t,e)=>({name:`arg${e}`,sharing:"unknown",fixed:"event",source:lt})),...Array.from({length:10},(t,e)=>({
name:`sarg${e}`,sharing:"unknown",fixed:"event",source:lt}))],Bg=new Set(["cgroupid","kaddr","pton"]),jg=new Set("% / & >> == != < > <= >= && ||".split(" ")),EA=new Map(
SA.map(t=>[t.name,t]));function Ug(t){return EA.get(t.replace(/^__builtin_/,""))}a(Ug,"builtinNamed");var qo={sharing:"shared",text:"",bound:!0,constant:!0},Kg={sharing:"shared",text:"*",bound:!1,constant:!1};function Zg(t){return{...t,bound:!1,constant:!1}}a(Zg,
"intervalKey");var AA=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,OA=/^(u?int64(_t)?|unsigned long|long|size_t)$/,Do=8,Wg=500,Fl={sharing:"shared",bound:!0,
constant:!0},Hl={sharing:"shared",bound:!0,constant:!1},Es={sharing:"unknown",text:"?",bound:!1,constant:!1};function Vg(t,e){let[n]=t;if(n===void 0)return qo;let r={
parts:Wg};if(t.length>1)return Hn(t.map(i=>yr(i,e,0,r)));let s=yr(n,e,0,r);return{...s,text:s.text.replace(/^\((.*)\)$/s,"$1")}}a(Vg,"classifyKey");function Yg(t,e){
let n=[t,e].map(r=>yr(r,void 0,0,{parts:Wg}));return n.every(r=>r.bound)&&n[0]?.text===n[1]?.text}a(Yg,"isSameKey");function yr(t,e,n,r){if(r.parts--<=0)return Es;
let s=a(i=>yr(i,e,n,r),"again");switch(t.kind){case"integer":return{...Fl,text:NA(t.text)};case"float":case"string":return{...Fl,text:t.text};case"duration":case"\
positional":return{...Hl,text:t.text};case"boolean":return{...Fl,text:t.value?"1":"0"};case"sizeof":return{...Hl,text:`${t.name}(${t.text.replace(/\s+/g,"")})`};case"\
identifier":case"variable":{let i=n<Do?e?.resolve(t.name):void 0;return i!==void 0?yr(i.value,i.scope,n+1,r):t.kind==="variable"?{...Es,text:t.name}:Dl(t.name)}case"\
call":return $A(t,s)??Ho(t);case"tuple":{let i=Hn(t.elements.map(s));return{...i,text:`(${i.text})`}}case"record":{let i=Hn(t.fields.map(o=>s(o.value)));return{
...i,text:`(${i.text})`}}case"member":{let i=e&&n<Do?Jg(t,e):void 0;return i===void 0?Ho(t):yr(i.value,i.scope,n+1,r)}case"cast":{let i=s(t.operand);return OA.test(
t.type)?i:{...i,constant:!1,text:`(${t.type})${i.text}`}}case"unary":{if(t.operator==="*")return Ho(t);let i=s(t.operand),o=t.operator==="!"?"shared":i.sharing;
return{...i,sharing:o,text:`${t.operator}${i.text}`}}case"binary":{let i=[s(t.left),s(t.right)],o=Hn(i),u=jg.has(t.operator)?"shared":o.sharing;return{...o,sharing:u,
constant:!1,text:`(${i.map(c=>c.text).join(t.operator)})`}}case"ternary":{let{condition:i,then:o=i,else:u}=t,c=Hn([s(o),s(u)]),l=Hn([s(i),c]);return{...l,sharing:c.
sharing,constant:!1,text:`(${l.text}?)`}}case"map":case"index":case"update":case"block-expression":case"if-expression":return Ho(t)}}a(yr,"classify");function Ho(t){
let e=new Set;return F(t,n=>{n.kind==="variable"&&e.add(n.name)}),e.size===0?Es:{...Es,text:`?${[...e].sort().join("")}`}}a(Ho,"unknownKey");function NA(t){let e=AA.
exec(t)?.[1];return e===void 0||e.length>40?t:String(BigInt(e.replaceAll("_","")))}a(NA,"writeInteger");function Dl(t){let e=Ug(t);if(e===void 0)return Es;let{sharing:n,
fixed:r}=e,s=r==="event"?"?":t.replace(/^__builtin_/,"");return{sharing:n,text:s,bound:r!=="event",constant:!1}}a(Dl,"classifyBuiltin");function $A({name:t,arguments:e},n){
if(Bg.has(t)){let s=Hn(e.map(n));return s.constant?{...Hl,text:`${t}(${s.text})`}:void 0}if(e.length===0)return Dl(t);let[r]=e;if(!(t!=="pid"&&t!=="tid"||r?.kind!==
"identifier"))return{...Dl(t),text:`${t}(${r.name})`}}a($A,"classifyCall");function Jg({object:t,name:e},n,r=0){if(r>=Do)return;let s={value:t,scope:n};for(let i=0;i<
Do&&s!==void 0;i++){let{value:o,scope:u}=s;if(o.kind==="tuple"||o.kind==="record"){let c=o.kind==="tuple"?o.elements.find((l,p)=>String(p)===e):o.fields.find(l=>l.
name===e)?.value;return c&&{value:c,scope:u}}o.kind==="member"?s=Jg(o,u,r+1):s=o.kind==="variable"||o.kind==="identifier"?u.resolve(o.name):void 0}}a(Jg,"partOf");
function Hn(t){let e=a(r=>t.some(s=>s.sharing===r),"has");return{sharing:e("per-thread")?"per-thread":e("per-cpu")?"per-cpu":e("unknown")?"unknown":"shared",text:t.
map(r=>r.text).join(","),bound:t.every(r=>r.bound),constant:t.every(r=>r.constant)}}a(Hn,"combine");function Xg(t,e){return t.text!==e.text||!(t.bound&&e.bound)}
a(Xg,"keysMayDiffer");var As=class{static{a(this,"Scope")}#e;#t;#n=new Map;#r=[];constructor(e,n,r){this.#e=n,this.#t=TA(e,r)}set(e,n){let r=this.#e.get(e);if(r?.value.kind==="variab\
le")return r.scope.#i(r.value.name);if(n===void 0||this.#t.has(e))return this.#i(e);this.#n.has(e)||this.#r.push(e),this.#n.set(e,n)}#i(e){this.#t.add(e),this.#n.
delete(e)}inBranch(e){this.#s(e)}inEither(e,n){let r=this.#s(e),s=this.#s(n);for(let[i,o]of r)s.has(i)&&this.set(i,o)}#s(e){let n=this.#r.length;e();let r=new Map;
for(let s of this.#r.splice(n)){let i=this.#n.get(s);i!==void 0&&r.set(s,i),this.#n.delete(s)}return r}resolve(e){let n=this.argument(e);if(n!==void 0)return n;
let r=this.#n.get(e);return r&&{value:r,scope:this}}argument(e){let n=this.#e.get(e);for(;n!==void 0&&CA(n.value);){let r=n.scope.#e.get(n.value.name);if(r===void 0)
break;n=r}return n}};function CA(t){return t.kind==="variable"||t.kind==="identifier"||t.kind==="map"&&t.keys===void 0}a(CA,"isName");function TA(t,e){let n=new Map,
r=new Set(e),s=a((i,o)=>{let u=n.get(i);u===void 0?n.set(i,o):Yg(u,o)||r.add(i)},"note");return F(t,i=>{i.kind==="assignment"&&i.target.kind==="variable"&&(i.operator===
"="?s(i.target.name,i.value):r.add(i.target.name)),i.kind==="let"&&i.value!==void 0&&s(i.variable.name,i.value),i.kind==="update"&&i.operand.kind==="variable"&&
r.add(i.operand.name),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable.name)}),r}a(TA,"changingVariables");var IA=5e3,PA=64,MA=new Set(["integer","string","boolean","duration"]);function Qg(t,e,n,r){let s=new ql(new As(t,new Map,r),n,r);return e!==void 0&&s.visit(e),
s.visit(t),s.tooDeep===void 0?{effects:s.effects}:{effects:s.effects,tooDeep:s.tooDeep}}a(Qg,"effectsOf");var ql=class{static{a(this,"EffectReader")}effects=[];tooDeep;#e=0;#t;#n=[];#r;#i;#s;constructor(e,n,r){
this.#t=e,this.#s=r,this.#i=n}visit(e){switch(e.kind){case"assignment":if(e.target.kind==="map")return this.#a(e.target,e.value,e.operator,e.span);this.#o(e),e.
target.kind==="variable"&&this.#t.set(e.target.name,e.operator==="="?e.value:void 0);return;case"let":this.#o(e),e.value!==void 0&&this.#t.set(e.variable.name,e.
value);return;case"if":return this.#u(e);case"while":return this.visit(e.condition),this.#t.inBranch(()=>this.visit(e.body));case"for-map":return this.#t.inBranch(
()=>this.visit(e.body));case"for-range":return this.visit(e.from),this.visit(e.to),this.#t.inBranch(()=>this.visit(e.body));case"variable":case"identifier":return this.#p(
e);case"call":return this.#c(e);case"update":this.visit(e.operand),e.operand.kind==="map"&&this.#h("assign",e.operand,e.span,{plain:!0}),e.operand.kind==="varia\
ble"&&this.#t.set(e.operand.name,void 0);return;case"binary":return this.visit(e.left),e.operator!=="&&"&&e.operator!=="||"?this.visit(e.right):this.#t.inBranch(
()=>this.visit(e.right));case"ternary":{let{condition:n,then:r,else:s}=e;return this.visit(n),r!==void 0&&this.#t.inBranch(()=>this.visit(r)),this.#t.inBranch(()=>this.
visit(s))}default:return this.#o(e)}}#o(e){for(let n of Ll(e))this.visit(n)}#u({condition:e,then:n,else:r}){if(this.visit(e),r===void 0)return this.#t.inBranch(
()=>this.visit(n));this.#t.inEither(()=>this.visit(n),()=>this.visit(r))}#a(e,n,r,s){this.#y(e);let i=n.kind==="identifier"?this.#t.argument(n.name):void 0,o=i?.
value??n;if(r!=="="||o.kind!=="call"||!ro.has(o.name)){this.visit(n);let u=r!=="="||MA.has(o.kind);return this.#h("assign",e,s,{plain:u})}this.#f(i,()=>{for(let u of o.
arguments)this.visit(u)}),this.#h("aggregate",e,s,{aggregation:o.name})}#p(e){let{name:n,span:r}=e,s=this.#t.argument(n);if(s!==void 0)return this.#f(s,()=>this.
visit(s.value));if(e.kind!=="variable"){if(this.#i.macros.has(n))return this.#c({kind:"call",name:n,nameSpan:r,arguments:[],span:r});Uc.has(n)&&this.effects.push(
{kind:"stack",span:this.#_(r)})}}#c(e){let n=Gg(e,this.#i);if(n!==void 0&&!this.#n.includes(n))return this.#g(n,e);if(e.name==="delete")return this.#d(e);for(let i of e.
arguments)this.visit(i);let[r]=e.arguments.map(i=>this.#l(i).value),s=this.#_(e.span);(e.name==="clear"||e.name==="zero")&&r?.kind==="map"&&this.effects.push({kind:"\
reset",function:e.name,map:this.#b(r),span:s}),im.has(e.name)&&this.effects.push({kind:"output",function:e.name,span:s}),Uc.has(e.name)&&this.effects.push({kind:"\
stack",span:s})}#d(e){for(let i of e.arguments)this.visit(i);let n=e.arguments.map(i=>this.#l(i)),r=n[0]?.value,s=e.arguments[1];if(Ss(r)&&s!==void 0&&!Ss(s))return this.#h(
"delete",{...r,keys:[s]},e.span);for(let i of n){let{value:o}=i;o.kind==="map"&&this.#f(i,()=>this.#h("delete",o,e.span))}}#l(e){return(e.kind==="identifier"?this.#t.
argument(e.name):void 0)??{value:e,scope:this.#t}}#g(e,n){let r=new Map;if(e.kind==="macro")e.parameters.forEach((i,o)=>{let u=n.arguments[o];u!==void 0&&r.set(
i,{value:u,scope:this.#t})});else for(let i of n.arguments)this.visit(i);if(++this.#e>IA||this.#n.length>=PA){this.tooDeep??=this.#_(n.span);return}let s=this.#r===
void 0;s&&(this.#r=n.span),this.#n.push(e),this.#m(new As(e.body,r,this.#s),()=>this.visit(e.body)),this.#n.pop(),s&&(this.#r=void 0)}#m(e,n){let r=this.#t;this.#t=
e,n(),this.#t=r}#f(e,n){this.#m(e?.scope??this.#t,n)}#h(e,n,r,{aggregation:s,plain:i=!1}={}){let o=n.keys??[],u=Vg(o,this.#t);this.effects.push({kind:"map",change:e,
...s===void 0?{}:{aggregation:s},map:this.#b(n),key:s!==void 0&&ar.has(s)?Zg(u):u,keys:o,...i?{plain:i}:{},span:this.#_(r)})}#y(e){for(let n of e.keys??[])this.
visit(n)}#b(e){let n=this.#t.argument(e.name)?.value;return n?.kind==="map"?n.name:e.name}#_(e){return this.#r??e}};var zo=class{static{a(this,"CallReach")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e.items.flatMap(n=>{if(n.kind!=="macro"&&n.kind!=="subprogram")return[];
let r=new Set,s=new Set,i=!1;return F(n.body,o=>{o.kind==="map"&&r.add(o.name),(o.kind==="call"||o.kind==="identifier")&&s.add(o.name),i||=n.kind==="macro"&&o.kind===
"jump"&&o.keyword==="return"}),[{name:n.name,returns:i,maps:r,calls:s}]});for(let{name:n,calls:r}of this.#e)for(let s of r){let i=this.#t.get(s);i===void 0?this.#t.
set(s,[n]):i.push(n)}}leaves(e){let n=!1;return F(e,r=>{n||=r.kind==="jump"&&r.keyword==="return"}),n||this.exits(e)}exits(e){return zl(e,n=>this.exitsBy(n))}exitsBy(e){
return e==="exit"||this.#r("exit",({returns:n,calls:r})=>n||r.has("exit")).has(e)}mentions(e,n){let r=!1;F(e,i=>{r||=i.kind==="map"&&i.name===n});let s=this.#r(
n,({maps:i})=>i.has(n));return r||zl(e,i=>s.has(i))}calls(e,n){let r=this.#r(`${n}()`,({calls:s})=>s.has(n));return zl(e,s=>s===n||r.has(s))}#r(e,n){let r=this.#n.
get(e);if(r!==void 0)return r;let s=new Set(this.#e.filter(n).map(({name:i})=>i));for(let i of s)for(let o of this.#t.get(i)??[])s.add(o);return this.#n.set(e,s),
s}};function zl(t,e){let n=!1;return F(t,r=>{(r.kind==="call"||r.kind==="identifier")&&(n||=e(r.name))}),n}a(zl,"names");function e_(t,e){return e.unknown!==void 0&&ye(t,e.unknown)?!1:e.newerThan!==void 0&&G(e.newerThan,t)?!0:!ye(t,e)}a(e_,"refuses");function t_(t){return t.newerThan===
void 0?`bpftrace ${Xi(t)}`:`a bpftrace newer than ${t.newerThan}`}a(t_,"describeBound");var LA=n_("call"),RA=n_("word"),FA=new Map(Ki.map(t=>[t.name,{...t,name:`the stack mode \`${t.name}\``}])),HA=new Map(Zi.map(t=>[t.name,{...t,name:`the setting \
\`${t.name}\``}]));function n_(t){let e=new Map;for(let{names:n,least:r=0,most:s=Number.POSITIVE_INFINITY,...i}of ji)if(i.use===t)for(let o of n){let u=r>0?` wi\
th ${r===1?"an argument":`${r} arguments`}`:"",c=t==="word"?`the builtin \`${o}\``:`\`${o}()\`${u}`;e.set(o,[...e.get(o)??[],{bound:{...i,name:c},least:r,most:s}])}
return e}a(n_,"rowsByName");function r_(t,e){switch(t.kind){case"call":{if(e.call(t.name))return[];let n=t.arguments.length;return[...(LA.get(t.name)??[]).filter(
s=>n>=s.least&&n<=s.most).map(({bound:s})=>({bound:s,span:t.span})),...DA(t,e)]}case"identifier":return e.word(t.name)?[]:/^sarg\d+$/.test(t.name)?[{bound:Ui,span:t.
span}]:(RA.get(t.name)??[]).map(({bound:n})=>({bound:n,span:t.span}));case"config":return t.settings.flatMap(({name:n,span:r})=>{let s=HA.get(n.toLowerCase().replace(
/^bpftrace_/,""));return s===void 0?[]:[{bound:s,span:r}]});default:return[]}}a(r_,"builtinUses");function DA(t,e){return t.name!=="kstack"&&t.name!=="ustack"?[]:
t.arguments.flatMap(n=>{let r=n.kind==="identifier"&&!e.word(n.name)?FA.get(n.name):void 0;return r===void 0?[]:[{bound:r,span:n.span}]})}a(DA,"stackModes");function s_(t){
let e=new Set,n=new Set,r=!1,s=!1;for(let i of t.items){if(i.kind==="macro"||i.kind==="subprogram"){e.add(i.name),n.add(i.name);for(let o of i.parameters)n.add(
o)}if(i.kind==="import"&&(s=!0),i.kind==="preprocessor"){let o=/^\s*#\s*define\s+(\w+)/.exec(i.text)?.[1];if(r||=/^\s*#\s*include\b/.test(i.text),o!==void 0)for(let u of[
e,n])u.add(o)}if(i.kind==="c-definition")for(let[o]of i.text.matchAll(/\w+/g))n.add(o)}return{call:a(i=>s||e.has(i),"call"),word:a(i=>s||r||n.has(i),"word")}}a(
s_,"ownNames");function qA(t,e){return t.kind===e}a(qA,"isOfKind");function A(t,e,n){return{feature:e,kind:t,find:a((s,i)=>{let o=qA(s,t)&&n(s,i);return o===!0?s.span:o||void 0},
"find")}}a(A,"on");var Ae=a(()=>!0,"always"),Ul=[A("config","config-block",Ae),A("config","config-word",t=>t.settings.find(({value:e})=>zA.test(e))?.span),A("su\
bprogram","subprogram",Ae),A("macro","macro",Ae),A("map-declaration","map-declaration",Ae),A("map-declaration","percpuarray-declaration",t=>t.type==="percpuarra\
y"),A("import","import",Ae),A("call","import",t=>t.name==="import"),A("c-definition","attribute-behind",t=>GA(t).includes(i_)),A("c-definition","attribute-befor\
e",t=>(t.text.split("{",1)[0]??"").includes(i_)),A("attach-point","named-probe",t=>t.name?.span),A("attach-point","spaced-attach-point",t=>t.spaced),A("attach-p\
oint","kprobe-module",t=>o_(t,"kprobe","kretprobe")&&t.place.form==="kernelFunction"&&t.place.module?.span),A("attach-point","raw-module",({place:t})=>t.form===
"rawTracepoint"&&t.module?.span),A("attach-point","source-line",({place:t})=>t.form==="sourceLine"),A("attach-point","interval-duration",({place:t})=>t.form==="\
timer"&&t.unit===void 0),A("attach-point","watchpoint-argument",({place:t})=>t.form==="watchpoint"&&t.argument!==void 0),A("let","let",Ae),A("let","typeof",t=>t.
type!==void 0&&Go.test(t.type)),A("discard","discard",Ae),A("block-expression","block-expression",Ae),A("if-expression","block-expression",Ae),A("block","block-\
expression",t=>t.statements.find(e=>e.kind==="block")?.span),A("if","else-if",t=>t.else?.kind==="if"&&t.else.span),A("if","bare-condition",(t,e)=>Os(t,t.condition,
e)),A("while","bare-condition",(t,e)=>Os(t,t.condition,e)),A("unroll","bare-condition",(t,e)=>Os(t,t.count,e)),A("for-map","bare-condition",(t,e)=>Os(t,t.variable,
e)),A("for-range","bare-condition",(t,e)=>Os(t,t.variable,e)),A("while","while",Ae),A("unroll","unroll-expression",({count:t})=>!["integer","positional"].includes(
t.kind)&&t.span),A("for-map","for-map",Ae),A("for-range","for-range",Ae),A("jump","jump-in-for",(t,e)=>e.inFor),A("jump","return-value",t=>t.value?.span),A("int\
eger","digit-separator",t=>/^\d[\d_]*_/.test(t.text)),A("integer","separated-hex",t=>/^0x.*_/i.test(t.text)),A("integer","exponent",t=>/^\d+e\d/i.test(t.text)),
A("integer","integer-suffix",t=>!/^0x/i.test(t.text)&&/[ul]+$/i.test(t.text)),A("duration","duration",Ae),A("record","record",Ae),A("tuple","tuple",Ae),A("tuple",
"short-tuple",t=>t.elements.length<2),A("tuple","trailing-comma",(t,{script:e})=>{let n=t.elements.at(-1);return n!==void 0&&c_(e.text.slice(n.span.end,t.span.end)).
includes(",")}),A("unary","address-of",t=>t.operator==="&"),A("unary","comptime",t=>t.operator==="comptime"),A("binary","readable-aggregation",({left:t,right:e},n)=>u_(
e)&&Bl(n,t)||u_(t)&&Bl(n,e)),A("ternary","empty-middle",t=>t.then===void 0),A("cast","readable-aggregation",({operand:t},e)=>Bl(e,t)),A("cast","double-pointer",
t=>t.type.endsWith("**")),A("cast","array-cast",t=>!Go.test(t.type)&&t.type.includes("[")),A("cast","enum-cast",t=>/^enum\b[^*[]*$/.test(t.type)),A("cast","type\
of",t=>Go.test(t.type)),A("sizeof","sizeof",t=>t.name==="sizeof"),A("sizeof","offsetof",t=>t.name==="offsetof"),A("sizeof","subfield-offset",t=>t.name==="offset\
of"&&/,[\s\w]*\.[^,]*$/.test(t.text)),A("sizeof","typeinfo",t=>t.name==="typeinfo"),A("sizeof","typeof",t=>Go.test(t.text)),A("member","args-dot",t=>t.operator===
"."&&a_(t.object)),A("identifier","raw-arguments",(t,{probe:e})=>a_(t)&&e?.attachPoints.some(n=>o_(n,"rawtracepoint"))),A("member","dot-dereference",({operator:t,
object:e},n)=>t==="."&&BA(e,n)),A("map","tuple-key",t=>t.keys?.find(e=>e.kind==="tuple")?.span),A("call","exit-in-for",(t,e)=>t.name==="exit"&&e.inFor),A("call",
"indexed-print",t=>t.name==="print"&&Gl(t.arguments[0])&&t.span),A("call","delete-by-key",t=>{let[e,n]=t.arguments;return t.name==="delete"&&e?.kind==="map"&&!Gl(
e)&&n!==void 0&&n.kind!=="map"}),A("call","delete-several",t=>{let e=t.arguments.length>2||t.arguments.length===2&&Gl(t.arguments[0]);return t.name==="delete"&&
e}),A("assignment","delete-value",({value:t})=>Bo(t)&&t.span),A("let","delete-value",({value:t})=>t!==void 0&&Bo(t)&&t.span),A("if","delete-value",({condition:t})=>Bo(
t)&&t.span),A("call","delete-value",t=>t.arguments.find(Bo)?.span)],i_="__attribute__",Go=/^\s*typeof\b/,zA=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function GA(t){
return t.text.slice(t.text.lastIndexOf("}")+1)}a(GA,"behindBody");function o_(t,...e){let n=ze(t.provider);return n!==void 0&&e.includes(n.provider.name)}a(o_,"\
provides");function Os(t,e,{script:n}){return!c_(n.text.slice(t.span.start,e.span.start)).includes("(")}a(Os,"isBare");function c_(t){return t.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
"")}a(c_,"withoutComments");function a_(t){return t.kind==="identifier"&&t.name==="args"}a(a_,"isArguments");function BA(t,{pointers:e}){return t.kind==="identi\
fier"?t.name==="curtask":jl(t)||t.kind==="variable"&&e().has(t.name)}a(BA,"isPointer");function jl(t){return t.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(
t.type)}a(jl,"isPointerCast");function l_(t){let e=new Set,n=new Set;return F(t,r=>{r.kind==="assignment"&&r.target.kind==="variable"&&(jl(r.value)?e:n).add(r.target.
name),r.kind==="let"&&(r.value!==void 0||r.type!==void 0)&&(r.value!==void 0&&jl(r.value)?e:n).add(r.variable.name),(r.kind==="for-map"||r.kind==="for-range")&&
n.add(r.variable.name)}),new Set([...e].filter(r=>!n.has(r)))}a(l_,"pointersOf");function Gl(t){return t?.kind==="map"&&t.keys!==void 0}a(Gl,"isEntry");function Bo(t){
return t.kind==="call"&&t.name==="delete"}a(Bo,"isDelete");function u_({kind:t}){return jA.has(t)}a(u_,"isNumber");var jA=new Set(["integer","boolean","position\
al","identifier","unary","binary","cast","sizeof","call"]);function Bl({maps:t},e){return e.kind==="map"&&(t.get(e.name)?.use??"plain")!=="plain"?e.span:void 0}
a(Bl,"aggregation");function p_(t){let e=[],n=new Set,r=new Set,s;return F(t.body,i=>{i.kind==="block"&&e.push(new Set),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable),
i.kind==="let"&&r.add(i.variable),i.kind==="assignment"&&i.operator==="="&&r.add(i.target),!(i.kind!=="variable"||e.some(o=>o.has(i.name)))&&(r.has(i)?e.at(-1)?.
add(i.name):n.has(i.name)&&(s??=i.span))},i=>{if(i.kind==="block")for(let o of e.pop()??[])n.add(o)}),s}a(p_,"outerVariable");var UA=new Map(Ul.map(({kind:t})=>[t,Ul.filter(e=>e.kind===t)]));function h_(t,e){let n=new Map,r=a((u,c)=>{n.has(u)||n.set(u,c)},"note"),s=a((u,c)=>{c!==void 0&&
r(Yi[u],c)},"noteFeature"),i=s_(t),o=t.items.some(u=>u.kind==="macro"||u.kind==="import");for(let u of t.items){let c=0,l=0,p,d=a(()=>p??=l_(u),"pointers"),f=u.
kind==="probe"?{probe:u}:{},m={script:t,maps:e,inFor:!1,pointers:d,...f},g={...m,inFor:!0};F(u,_=>{f_(_)&&l++;for(let b of UA.get(_.kind)??[])s(b.feature,b.find(
_,c>0?g:m));if(l===0)for(let{bound:b,span:y}of r_(_,i))r(b,y);d_(_)&&c++},_=>{d_(_)&&c--,f_(_)&&l--}),u.kind==="probe"&&!o&&s("outer-variable",p_(u))}return s("\
several-begin",KA(t)),[...n].map(([u,c])=>({bound:u,span:c}))}a(h_,"featureUses");function d_(t){return t.kind==="for-map"||t.kind==="for-range"}a(d_,"isFor");function f_(t){
return t.kind==="if"&&t.condition.kind==="unary"&&t.condition.operator==="comptime"}a(f_,"isFolded");function KA(t){let e=new Set;for(let n of t.items)for(let r of n.
kind==="probe"?n.attachPoints:[]){let s=ze(r.provider)?.provider.name;if(!(s!=="begin"&&s!=="end")){if(e.has(s))return r.span;e.add(s)}}}a(KA,"secondBegin");function m_(t,e){
return t.flatMap(({bound:n,span:r})=>{let s=ZA(n,e);return s===void 0?[]:[{verdict:"refused",rule:"unsupported-syntax",span:r,why:s}]})}a(m_,"refusedFeatures");
function ZA(t,e){if(e_(e.bpftrace,t))return`${t.name} needs ${t_(t)}`;if(t.kernel!==void 0&&!G(e.kernel,t.kernel))return`${t.name} needs Linux ${t.kernel} and l\
ater`}a(ZA,"whyRefused");function b_(t,e){let{statements:n,value:r}=t.body;if(r===void 0)for(let[s,i]of n.entries()){if(i.kind!=="if")continue;let o=VA(i,s,n,e)??YA(i,s,e);if(o!==void 0)
return WA(n,s,o,e)}}a(b_,"scriptGuardOf");function WA(t,e,n,{reach:r}){if(t.slice(0,e).some(u=>n.touches(u)))return;let s=t.slice(n.rest),i=t[n.rest-1],o=s.at(-1);
if(!(i===void 0||o===void 0)&&["down","left"].includes(new Kl(n,r).follow(s,"up")))return{map:n.map,imported:n.imported,covered:{start:i.span.end,end:o.span.end}}}
a(WA,"followed");function VA(t,e,n,{reach:r}){let{condition:s}=t;if(s.kind!=="binary"||s.operator!==">"||!k_(s.left)||oe(s.right)!==0)return;let i=s.left.name,o=a(
c=>r.mentions(c,i),"touches"),u=n[e+1];if(!(!y_(t,o)||u===void 0||__(u,i)!==1))return{map:i,imported:!1,rest:e+2,lowers:a(c=>__(c,i)===-1,"lowers"),touches:o}}a(
VA,"sumForm");function YA(t,e,{reach:n,file:r}){if(r===void 0)return;let{condition:s}=t,i=s.kind==="unary"&&s.operator==="!"?s.operand:s.kind==="binary"&&s.operator===
"=="&&oe(s.right)===0?s.left:void 0;if(i===void 0||!g_(i,r.enter))return;let o=a(c=>n.calls(c,r.enter)||n.calls(c,r.leave),"touches");if(!y_(t,o))return;let u=a(
c=>c.kind==="expression-statement"&&g_(c.expression,r.leave),"lowers");return{map:r.enter,imported:!0,rest:e+1,lowers:u,touches:o}}a(YA,"importedForm");function y_(t,e){
let n=t.then.statements.at(-1);return t.else!==void 0||n?.kind!=="jump"||n.keyword!=="return"?!1:!t.then.statements.some(r=>e(r))}a(y_,"leavesEarly");function g_(t,e){
return t.kind==="call"&&t.name===e&&t.arguments.length===0}a(g_,"isCall");function k_(t){let e=t.kind==="map"&&t.keys?.length===1?t.keys[0]:void 0;return e?.kind===
"identifier"&&e.name==="cpu"}a(k_,"isPerCpu");function __(t,e){if(t.kind!=="assignment"||t.operator!=="=")return;let{target:n,value:r}=t;if(!(n.kind==="map"&&n.
name===e&&k_(n))||r.kind!=="call"||r.name!=="sum"||r.arguments.length!==1)return;let s=r.arguments[0];return s===void 0?void 0:oe(s)}a(__,"change");function oe(t){
if(t.kind==="unary"&&t.operator==="-"){let e=oe(t.operand);return e===void 0?void 0:-e}if(t.kind==="cast")return oe(t.operand);if(!(t.kind!=="integer"||!/^\d+$/.
test(t.text)))return Number(t.text)}a(oe,"integer");var Kl=class{static{a(this,"Follower")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}follow(e,n){let r=n;for(let s of e){
if(r==="broken"||r==="left")return r;r=this.#n(s,r)}return r}#n(e,n){if(this.#e.lowers(e))return n==="up"?"down":"broken";switch(e.kind){case"jump":return e.keyword!==
"return"?n==="up"?n:"broken":n==="down"?"left":"broken";case"expression-statement":return JA(e.expression)?n==="down"?"left":"broken":this.#r(e,n);case"if":{if(n!==
"up"||this.#r(e.condition,n)==="broken")return"broken";let r=this.follow(e.then.statements,n),s=e.else===void 0?n:e.else.kind==="if"?this.#n(e.else,n):this.follow(
e.else.statements,n);return r==="left"?s:s==="left"||r===s?r:"broken"}case"block":return this.follow(e.statements,n);case"unroll":case"while":case"for-map":case"\
for-range":{let r=n==="up"?this.follow(e.body.statements,n):"broken";return r==="up"||r==="left"?"up":"broken"}case"assignment":case"let":return this.#r(e,n)}}#r(e,n){
return n==="up"&&!this.#e.touches(e)&&!this.#t.leaves(e)?n:"broken"}};function JA(t){return t.kind==="call"&&t.name==="exit"}a(JA,"isExit");var XA=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}],QA={"<":">",">":"<","<=":">=",">=":"<=","==":"==","!=":"!="};function x_(t){let{span:e}=t,n=jo(t);if(n!==void 0)
return{access:n,span:e,passes:"up",sound:!1};if(t.kind==="unary"&&t.operator==="!"){let i=jo(t.operand);return i&&{access:i,span:e,passes:"down",sound:!1}}if(t.
kind!=="binary")return;let{left:r,right:s}=t;return w_(r,t.operator,s,e)??w_(s,QA[t.operator]??"",r,e)}a(x_,"flagTest");function w_(t,e,n,r){let s=jo(t),i=n.kind===
"boolean"?Number(n.value):oe(n),o=XA.find(u=>u.operator===e&&u.value===i);return s&&o&&{access:s,span:r,passes:o.passes,sound:o.sound}}a(w_,"comparison");function jo(t){
return t.kind==="cast"?jo(t.operand):t.kind==="map"?t:void 0}a(jo,"flagOf");function Zl(t){let e=[],n=t;for(;n.kind==="binary"&&n.operator==="&&";n=n.left)e.unshift(
n.right);return[n,...e]}a(Zl,"conjuncts");function kr(t){let{span:e}=t;if(t.kind==="expression-statement"){let{expression:u}=t;if(u.kind==="update"&&u.operand.kind===
"map")return{access:u.operand,span:e,to:u.operator==="++"?"up":"down",form:"plain"};if(u.kind!=="call"||u.name!=="delete")return;let[c,l]=u.arguments;return c?.
kind!=="map"||u.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?c:{...c,keys:[l]},span:e,to:"down",form:"delete"}}if(t.kind!=="assignment"||t.target.
kind!=="map")return;let{target:n,value:r,operator:s}=t,i=r.kind==="call"&&r.name==="sum"?r.arguments[0]:void 0;if(s==="="&&i!==void 0){let u=oe(i);return u===1||
u===-1?{access:n,span:e,to:u===1?"up":"down",form:"sum"}:void 0}let o=r.kind==="boolean"?Number(r.value):oe(r);if(s==="="&&(o===1||o===0))return{access:n,span:e,
to:o===1?"up":"down",form:"plain"};if((s==="+="||s==="-=")&&o===1)return{access:n,span:e,to:s==="+="?"up":"down",form:"plain"}}a(kr,"flagChange");function Uo(t,e,n,r){let s=new Wl(t,r),i=e.statements.slice(n),{value:o}=e,u=o!==void 0&&S_(o),c=s.list(i,o===void 0||u);o!==void 0&&!u&&s.hidden(o);let{leaks:l,
early:p}=s;return c==="up"&&u?l.push({kind:"leaves",span:o.span}):c==="up"&&l.push({kind:"ends",span:{start:e.span.end-1,end:e.span.end},block:e}),{leaks:l,lowered:[
...s.lowered,...s.atEnd],early:p,endsDown:c==="down"}}a(Uo,"balanceOf");var Wl=class t{static{a(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}list(e,n){let r="up";for(let[s,i]of e.entries()){let o=e[s+1],u=kr(i);if(u?.access.name===this.#e&&u.to==="down"){if(o===void 0&&n)this.atEnd.
push(u);else if(o!==void 0&&v_(o))this.lowered.push(u);else{this.early.push(u);continue}r="down";continue}if(v_(i))return r==="up"&&this.leaks.push({kind:"leave\
s",span:i.span}),this.#n(e.slice(s+1)),"left";let c=this.#r(i,n&&o===void 0);if(c==="left"&&this.#n(e.slice(s+1)),c!=="up")return c}return r}#n(e){if(e.length===
0)return;let n=new t(this.#e,this.#t);n.list(e,!0),this.lowered.push(...n.lowered,...n.atEnd,...n.early)}#r(e,n){switch(e.kind){case"if":{this.hidden(e.condition);
let r=this.atEnd.length,s=this.list(e.then.statements,n),i=this.#i(e.else,n);return s==="left"?i:i==="left"||s===i?s:(this.early.push(...this.atEnd.splice(r)),"\
up")}case"block":return this.list(e.statements,n);case"unroll":case"while":case"for-map":case"for-range":return this.list(e.body.statements,!1),"up";case"jump":
return"up";case"assignment":case"let":case"expression-statement":return this.hidden(e),"up"}}#i(e,n){return e===void 0?"up":e.kind==="if"?this.#r(e,n):this.list(
e.statements,n)}hidden(e){F(e,n=>{(n.kind==="call"||n.kind==="identifier")&&this.#t.exitsBy(n.name)&&this.leaks.push({kind:"hidden",span:n.span})})}};function v_(t){
return t.kind==="expression-statement"?S_(t.expression):t.kind==="jump"&&t.keyword==="return"}a(v_,"leaves");function S_(t){return t.kind==="call"&&t.name==="ex\
it"}a(S_,"isExit");function E_(t,e,n){let r=eO(t,n)??tO(t,n)??nO(t,n);return r&&{...r,strays:sO(r,e)}}a(E_,"guardAttempt");function eO(t,e){if(t.predicate!==void 0)return Vl(t,Zl(
t.predicate),"down",new Ns(t.body),void 0,e)}a(eO,"inPredicate");function tO(t,e){let n=new Ns(t.body);for(let r of t.body.statements){if(r.kind!=="if"||r.else!==
void 0)continue;let s=r.then.statements.at(-1);if(s?.kind!=="jump"||s.keyword!=="return")continue;let i=Vl(t,[r.condition],"up",n,r,e);if(i!==void 0)return i}}a(
tO,"inStatements");function nO(t,e){for(let n of t.body.statements){if(n.kind!=="if"||n.else!==void 0)continue;let r=Vl(t,Zl(n.condition),"down",new Ns(n.then),
void 0,e);if(r!==void 0)return r}}a(nO,"aroundBody");var Ns=class{static{a(this,"Raises")}block;#e=new Map;constructor(e){this.block=e;for(let[n,r]of e.statements.
entries()){let s=kr(r),i=s?.access.name;s?.to==="up"&&i!==void 0&&!this.#e.has(i)&&this.#e.set(i,{change:s,at:n})}}of(e){return this.#e.get(e)}};function Vl(t,e,n,r,s,i){
for(let o of e){let u=x_(o),c=u?.passes===n?r.of(u.access.name):void 0;if(u!==void 0&&c!==void 0)return rO(t,u,r.block,c,s,i)}}a(Vl,"firstRaised");function rO(t,e,n,{
change:r,at:s},i,o){let u=e.access.name,c=i!==void 0&&r.span.start<i.span.start,l=c?n.statements.indexOf(i):s,p=Uo(u,n,l+1,o),d=oO(t),f=[e,r,...p.lowered,...p.early].
map(({access:g})=>iO(g,d)),m=f.find(g=>g==="other")??f.find(g=>g==="unknown")??"cpu";return{probe:t,map:u,key:m,test:e,...i===void 0?{}:{early:i},raise:r,raisedFirst:c,
block:n,balance:p}}a(rO,"read");function sO({map:t,raise:e,balance:n},r){let s=new Set([e,...n.lowered,...n.early].map(({span:i})=>i.start));return r.flatMap(i=>i.
kind==="map"&&i.map===t&&!s.has(i.span.start)?[i.span]:[])}a(sO,"straysOf");function iO({keys:t},e){let[n]=t??[];return n===void 0||t?.length!==1?"other":A_(n,e)}
a(iO,"keyOf");function A_(t,e){return t.kind==="cast"?A_(t.operand,e):t.kind==="identifier"?t.name==="cpu"?"cpu":"other":t.kind==="variable"?e.has(t.name)?"cpu":
"unknown":t.kind==="call"||t.kind==="block-expression"?"unknown":"other"}a(A_,"keyKind");function oO(t){let e=new Set,n=new Set,r=a((s,i)=>{(i?.kind==="identifi\
er"&&i.name==="cpu"?e:n).add(s)},"note");F(t.body,s=>{s.kind==="assignment"&&s.target.kind==="variable"?r(s.target.name,s.operator==="="?s.value:void 0):s.kind===
"let"&&s.value!==void 0?r(s.variable.name,s.value):s.kind==="update"&&s.operand.kind==="variable"?r(s.operand.name,void 0):(s.kind==="for-range"||s.kind==="for-\
map")&&r(s.variable.name,void 0)});for(let s of n)e.delete(s);return e}a(oO,"cpuVariables");function O_(t){if(t===void 0)return;let{map:e,key:n,test:r,raise:s,raisedFirst:i,
block:o,balance:u,strays:c}=t,{leaks:l,lowered:p,early:d}=u,f=[s,...p].every(({form:g})=>g==="sum"),m=!i&&l.length===0&&d.length===0&&c.length===0&&p.length>0;if(!(n!==
"cpu"||!r.sound||!f||!m))return{map:e,imported:!1,covered:{start:s.span.end,end:o.span.end}}}a(O_,"completeGuard");function N_(t,e){let n=new Map;for(let r of e){if(r.kind!=="map"||r.change==="delete"||n.has(r.map))continue;let s=r.keys.length===0&&!ar.has(r.aggregation??"");
n.set(r.map,{name:r.map,use:C_(r),oneEntry:s})}for(let r of t.items){if(r.kind!=="map-declaration")continue;let s=$_(r)?.kind,i=r.maxEntries===void 0?void 0:oe(
r.maxEntries);n.set(r.map,{name:r.map,use:n.get(r.map)?.use??"plain",oneEntry:n.get(r.map)?.oneEntry??!1,...s===void 0?{}:{declared:s},...i===void 0?{}:{maxEntries:i}})}
return n}a(N_,"readMaps");function $_({type:t}){return Object.hasOwn(qc,t)?qc[t]:void 0}a($_,"declaredKind");function C_(t){return t.aggregation===void 0||!ro.has(
t.aggregation)?"plain":t.keys.length>0?"keyed-aggregation":t.aggregation==="count"?"scalar-count":"scalar-aggregation"}a(C_,"useOf");function T_(t){let n=t.items.
flatMap(r=>r.kind==="config"?r.settings:[]).filter(({name:r})=>nm.has(r.toLowerCase())).at(-1);return n!==void 0&&/^\d+$/.test(n.value)?Number(n.value):void 0}a(
T_,"maxMapKeys");function I_(t,e){let n=[],r=new Map;for(let s of e){if(s.kind!=="map"||s.change==="delete")continue;let i=r.get(s.map);if(i===void 0)r.set(s.map,
s);else{let o=aO(i,s);o!==void 0&&n.push({span:s.span,why:o})}}for(let s of t.items)s.kind==="map-declaration"&&n.push(...uO(s,r.get(s.map)));return n}a(I_,"map\
Conflicts");function aO(t,e){let{map:n}=t;if(t.keys.length===0!=(e.keys.length===0))return`${n} is used with a key and without one`;if(t.aggregation===e.aggregation)
return;let[r,s]=t.aggregation===void 0?[e,t]:[t,e];if(s.aggregation===void 0&&s.plain!==!0)return;let i=s.aggregation===void 0?"a plain value":`${s.aggregation}\
()`;return`${n} holds ${r.aggregation??""}(), so it cannot hold ${i} too`}a(aO,"whyNotBoth");function uO(t,e){let{map:n,span:r,type:s}=t,i=$_(t);return i===void 0?
[{span:r,why:`no release has maps of the type \`${s}\``}]:!(e!==void 0&&(e.aggregation!==void 0||e.plain===!0))||i.uses.includes(C_(e))?[]:[{span:r,why:`${n} is\
 declared as \`${s}\`, which cannot hold what is assigned to it`}]}a(uO,"declarationConflicts");function P_(t){return t.map(e=>({verdict:"refused",rule:"unsuppo\
rted-syntax",...e}))}a(P_,"refusedMaps");var Ko=class{static{a(this,"Seeds")}#e=new Set;#t=new Map;#n;constructor(e,n){this.#n=new Set(n.filter(cO).map(r=>r.map));for(let{effects:r,body:s}of e){for(let i of r)
i.kind==="map"&&i.change!=="delete"&&i.key.constant&&this.#e.add(M_(i.map,i.key.text));this.#r(s.statements)}}has(e){return e.change!=="aggregate"||ar.has(e.aggregation??
"")||this.#n.has(e.map)?!1:this.#e.has(M_(e.map,e.key.text))&&e.key.constant?!0:e.key.text==="cpu"&&this.perCpu(e.map)}perCpu(e){return this.everPerCpu(e)&&!this.#n.
has(e)}everPerCpu(e){return this.#t.has(e)}#r(e){let n=new Set;for(let r of e)if(r.kind==="assignment"&&r.target.kind==="variable"&&r.operator==="=")oe(r.value)===
0&&n.add(r.target.name);else if(r.kind==="let"&&r.value!==void 0)oe(r.value)===0&&n.add(r.variable.name);else if(r.kind==="for-range"&&oe(r.from)===0&&R_(r.to))
for(let s of L_(r.body.statements,r.variable.name))this.#t.set(s,1/0);else r.kind==="unroll"?this.#i(r.body.statements,oe(r.count)??0,n):r.kind==="block"&&this.#r(
r.statements)}#i(e,n,r){let[s]=e;if(s?.kind==="unroll"&&e.length===1){this.#i(s.body.statements,n*(oe(s.count)??0),r);return}for(let i of r)if(n>0&&e.some(o=>lO(
o,i)))for(let o of L_(e,i))this.#t.set(o,n)}};function M_(t,e){return`${t}[${e}]`}a(M_,"entryId");function cO(t){return t.kind==="map"&&t.change==="delete"||t.kind===
"reset"&&t.function==="clear"}a(cO,"removes");function R_(t){return t.kind==="cast"?R_(t.operand):t.kind==="identifier"&&t.name==="ncpus"}a(R_,"isNcpus");function L_(t,e){
return t.flatMap(n=>{if(n.kind!=="assignment"||n.target.kind!=="map")return[];let[r,...s]=n.target.keys??[];return r!==void 0&&s.length===0&&Yl(r,e)?[n.target.name]:
[]})}a(L_,"seededBy");function Yl(t,e){return t.kind==="cast"?Yl(t.operand,e):t.kind==="variable"&&t.name===e}a(Yl,"isVariable");function lO(t,e){return t.kind===
"expression-statement"&&t.expression.kind==="update"?t.expression.operator==="++"&&Yl(t.expression.operand,e):t.kind==="assignment"&&t.operator==="+="&&t.target.
kind==="variable"&&t.target.name===e&&oe(t.value)===1}a(lO,"increments");var D_=/\$[A-Za-z_]\w*/g,pO=/@\w*/g,dO=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,fO=/\bcpu\b/,hO=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Zo=class{static{
a(this,"Unread")}#e;#t;#n;#r;#i;mayTriggerGuard;constructor({unread:e,text:n,items:r}){this.#e=e,this.#t=n;let s=e.map(o=>F_(n,o));this.#n=new Set(s.flatMap(o=>o.
match(D_)??[]));let i=e.filter(o=>!r.some(u=>u.span.start<=o.start&&o.end<=u.span.end)).map(o=>F_(n,o)).filter(o=>dO.test(o)).map(o=>o.match(pO)??[]);this.#r=new Set(
i.flat()),this.#i=i.some(o=>o.length===0),this.mayTriggerGuard=s.some(o=>hO.test(o)||Ne.functions.some(u=>o.includes(u)))}get any(){return this.#e.length>0}within({
start:e,end:n}){return this.#e.some(r=>r.start>=e&&r.end<=n)}mayGuard(e){return this.within(e)&&fO.test(this.#t.slice(e.start,e.end))}mayDeclare(e){return this.#i||
this.#r.has(e)}get variables(){return this.#n}};function q_(t){return t.search(D_)!==-1}a(q_,"mentionsVariable");function F_(t,{start:e,end:n}){if(e<n)return t.
slice(e,n);let r=t.slice(Math.max(0,e-H_),e),s=t.slice(n,n+H_);return(/[^;{}]*$/.exec(r)?.[0]??"")+(/^[^;{}]*/.exec(s)?.[0]??"")}a(F_,"pieceOf");var H_=500;function Wo(t,e=[],n){let r=mO(t,e),s=zg(r),i=new Zo(r),o=r.items.filter(w=>w.kind==="probe").map(w=>({probe:w,phase:gO(w),...i.within(w.span)?{partial:!0}:{},...Qg(
w.body,w.predicate,s,i.variables)})),u=o.flatMap(w=>w.effects),c=N_(r,u),l=o.flatMap(({phase:w,effects:v})=>w==="end"?[]:v.filter(x=>w==="attached"||x.kind==="r\
eset")),p=o.filter(w=>w.phase==="begin"),d=new Ko(p.map(w=>({effects:w.effects,body:w.probe.body})),l),f=new Set(o.flatMap(w=>w.effects).flatMap(_O)),m={reach:new zo(
r),...n===void 0?{}:{file:n}},g=new Set(l.filter(w=>w.kind==="reset").map(w=>w.map)),_=o.map(w=>{let v=w.phase==="attached"?E_(w.probe,w.effects,m.reach):void 0,
x=w.phase==="attached"?b_(w.probe,m)??O_(v):void 0;if(x?.imported)return{...w,guard:x};let I=x!==void 0&&(i.any||d.perCpu(x.map))&&!g.has(x.map)&&!f.has(x.map);
return{...w,...v===void 0?{}:{attempt:v},...I?{guard:x}:{}}}),b=T_(r),y={mapConflicts:I_(r,u),features:h_(r,c)};return{script:t,imported:e,probes:_,maps:c,seeds:d,
unread:i,guards:m,...y,...b===void 0?{}:{maxMapKeys:b}}}a(Wo,"modelScript");function mO(t,e){if(e.length===0)return t;let n=[t.text],r=[],s=[...t.unread],i=t.text.
length+1;for(let{script:o}of e){r.push(...Em(o.items,i));for(let u of o.unread)s.push({start:u.start+i,end:u.end+i});n.push(o.text),i+=o.text.length+1}return{...t,
text:n.join(`
`),items:[...r,...t.items],unread:s}}a(mO,"withImports");function pt(t,e){let n=t.script.text.length+1;if(!(e.start<n))for(let r of t.imported){let s=n+r.script.
text.length;if(e.start<=s)return{file:r,span:{start:e.start-n,end:e.end-n}};n=s+1}}a(pt,"partAt");function gO(t){let e=t.attachPoints.map(n=>ze(n.provider)?.provider.
name);return e.length>0&&e.every(n=>n==="begin")?"begin":e.length>0&&e.every(n=>n==="end")?"end":"attached"}a(gO,"phaseOf");function _O(t){return t.kind==="map"&&
t.aggregation!=="sum"?[t.map]:[]}a(_O,"otherThanSum");function z_(t,e){return(t.maps.get(e)?.maxEntries??t.maxMapKeys??tm.entries)<=rm.entries}a(z_,"hasSingleBu\
cket");function Jl(t,e,n){let r=t.maps.get(e);if(!(t.unread.mayDeclare(e)||r===void 0&&t.unread.any))return r?.declared??ur(r?.use??"plain",n)}a(Jl,"kindOfMap");function Vo(t,e,n){if(e.imported.length===0)return t;let r=a(({path:l,span:p,message:d})=>l===void 0||l===n?{span:p,message:d}:{path:l,span:p,message:d},"withou\
tOwn"),s=t.related.map(l=>r(l.path===void 0?Xl(l,e):l)),i=pt(e,t.span);if(i===void 0)return{...t,related:s};let{file:o,span:u}=i,c={path:o.path,span:u,message:"\
in this imported file"};return{...t,span:o.statement,related:[r(c),...s]}}a(Vo,"inItsFile");function Xl(t,e){let n=pt(e,t.span);return n===void 0?t:{...t,path:n.
file.path,span:n.span}}a(Xl,"relatedInItsFile");function Dn(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ")}a(Dn,"nameOf");function dt(t){return t.kind!=="bpftrace-process"}a(dt,"isProgram");function Yo(t,e,n=!1){return e===void 0?{id:t,class:t}:{id:`${t} ${e}`,class:t,map:e,...n?{single:n}:
{}}}a(Yo,"lockOf");function Ce(t){return t.script===void 0?G_(t):`${G_(t)} of ${t.script}`}a(Ce,"describeLock");function G_(t){switch(t.class){case"bucket":return`\
bucket lock of ${t.map??"a map"}`;case"freelist":return`free-list lock of ${t.map??"the stack map"}`;case"lru":return`LRU list lock of ${t.map??"the stack map"}`;case"\
ringbuf":return"lock of bpftrace's ring buffer"}}a(G_,"describeOwnLock");var U_={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function Jo(t,e){let n=[...m_(t.features,e),...P_(t.mapConflicts)],
r=[],{unread:s}=t,i=km(e),o=new Set,u=new Map,c=a(m=>{let g=u.get(m)??Qi(m,e.kernel);return u.set(m,g),g},"guardOf"),l=s.mayTriggerGuard&&ye(e.bpftrace,Ne);for(let m of t.
probes){let g=m.guard===void 0&&s.mayGuard(m.probe.span),_=l||g?[]:yO(m,t,e,i);for(let b of m.probe.attachPoints){let y=Ml(b,e);if(n.push(...y.refusals),y.programs.
length>0)for(let{operation:k}of _)o.add(k);for(let{name:k,provider:w,kind:v,site:x}of y.programs)r.push({name:k,probe:m.probe,attachPoint:b,provider:w.name,kind:v,
guard:c(v),...x===void 0?{}:{site:x},...y.unresolved===void 0?{}:{unresolved:y.unresolved},operations:_})}}let p=bO(r,e),d=pr.find(m=>m.target===e.name);p!==void 0&&
d!==void 0&&n.push({verdict:"refused",rule:"refused-probe",span:p.attachPoint.span,why:d.why});let f=p===void 0?{}:{bpftraceGuard:p.attachPoint};return{target:e,
programs:r,sweeps:EO(t,e),operations:[...o],refusals:n,...f}}a(Jo,"lowerScript");function bO(t,e){if(!ye(e.bpftrace,Ne))return;let n=Ne.functions;return t.find(
({kind:r,site:s})=>(r==="fentry"||r==="fexit")&&s!==void 0&&n.includes(s.function))}a(bO,"guardTrigger");var B_=new WeakMap;function yO(t,e,n,r){let s=B_.get(t)??
new Map;B_.set(t,s);let i=s.get(r)??kO(t,e,n);return s.set(r,i),i}a(yO,"operationsOn");function kO(t,e,n){let r=new Map,s=new Map;for(let i of t.effects){if(t.partial&&
i.kind==="map"&&q_(i.key.text))continue;let o=xO(i,e,n);if(o===void 0)continue;let{guard:u}=t,c=u!==void 0&&i.span.start>=u.covered.start&&i.span.end<=u.covered.
end,l=c?{...o,guardedBy:u.map}:o,p=`${l.operation} ${l.moment} ${c} ${l.locks.map(f=>f.id).join(" ")}`,d=`${p} ${l.key.bound} ${l.key.text}`;if(!r.has(d)){if(l.
key.constant){let f=s.get(p)??0;if(f===wO)continue;s.set(p,f+1)}r.set(d,l)}}return[...r.values()]}a(kO,"operationsOf");var wO=4;function xO(t,e,n){switch(t.kind){case"\
map":{let r=Jl(e,t.map,n.bpftrace);if(r===void 0)return;let s=cs[r],i=t.change==="delete"?s.delete:s.update;if(i===void 0)return;let o=so(t.change,n.bpftrace);return o===
"first-insert"&&(e.unread.any||e.seeds.has(t))?void 0:K_(t,t.map,i,o,t.key,e,n)}case"output":{let r=ls(n.bpftrace,n.kernel);return r&&j_(t,r,qo,void 0)}case"sta\
ck":{let r=uo(n.bpftrace);return r&&j_(t,r,SO,vO)}case"reset":return}}a(xO,"lowerEffect");var vO="the stack map",SO={sharing:"shared",text:"stack",bound:!1,constant:!1};
function j_(t,e,n,r){let s=U_[e].map(i=>Yo(i,r));return{span:t.span,operation:e,moment:"always",key:n,locks:s}}a(j_,"hiddenOperation");function K_({span:t},e,n,r,s,i,{
kernel:o}){let u=U_[n].map(d=>Yo(d,e,z_(i,e))),c=io[n];if(c===void 0)return{span:t,operation:n,moment:r,key:s,locks:u};let l=c.underBucket===void 0||!G(o,c.underBucket.
before),p={lock:Yo("freelist",e),moment:c.moment,underBucket:l};return{span:t,operation:n,moment:r,key:s,locks:u,freeList:p}}a(K_,"mapOperation");function EO(t,e){
return t.probes.flatMap(({phase:n,probe:r,effects:s})=>{if(n==="end")return[];let i=new Map;for(let o of s)o.kind==="reset"&&!i.has(`${o.function} ${o.map}`)&&i.
set(`${o.function} ${o.map}`,o);return[...i.values()].flatMap(o=>{let u=Jl(t,o.map,e.bpftrace),c=u&&cs[u][oo[o.function]];if(c===void 0)return[];let l=t.maps.get(
o.map)?.oneEntry===!0?qo:Kg,{freeList:p,...d}=K_(o,o.map,c,"always",l,t,e),f=o.function==="clear"&&p!==void 0?{freeList:p}:{};return[{kind:"bpftrace-process",name:`\
the bpftrace process, ${o.function==="clear"?"clearing":"zeroing"} ${o.map}`,probe:r,guard:"prog-active",operations:[{...d,...f}]}]})})}a(EO,"sweepsOf");var wr=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","unsupported-syntax","sy\
ntax-error","misleading-text","unused-suppression"],Te=["error","warning","note"],te=["certain","likely","possible"],Ie=["hang","lost-updates","refused","unatta\
chable","safe"];function Qo(t,e){return V_(t,e)||t.site!==void 0&&fo(t.site,e)}a(Qo,"firesOnLockPath");function V_(t,e){return as.kinds.includes(t.kind)&&e.arch===as.arch}a(V_,
"isNmi");function Y_(t,e){return t.guard==="alone"||e.guard==="alone"?!1:t.guard!=="prog-active"||e.guard!=="prog-active"}a(Y_,"guardsAllow");function Cs(t,e){let[
n,r]=t,[s,i]=e;if(Xo(n.program,s.program))return{inner:n,outer:s};if(i!==void 0&&Xo(n.program,i.program))return{inner:n,outer:i};if(r!==void 0){if(Xo(r.program,
s.program))return{inner:r,outer:s};if(!(i===void 0||!Xo(r.program,i.program)))return{inner:r,outer:i}}}a(Cs,"nestingPair");function Xo(t,e){return Y_(t,e)&&(t.guard!==
"per-program"||t!==e)}a(Xo,"mayRunInside");var $s=class{static{a(this,"NestingSite")}#e;#t;#n;#r=new Map;constructor(e,n){this.#e=e,this.#t=n,this.#n=V_(e,n)}across(e,n,r,s){
let i=this.#s(n.operation.operation),o=this.#i(n,s,i);if(!(i===void 0||o===void 0||!Z_(r,o)))return W_(n.operation,i).some(({id:u})=>u===e.id)?o:void 0}within(e,n){
let r=this.#s(e.operation.operation),s=this.#i(e,n,r);if(r===void 0||s===void 0)return[];let i=[];for(let d of W_(e.operation,r))for(let f of n.operation.locks)
f.id===d.id&&Z_(f,s)&&i.push({held:d,wanted:f,nesting:s,sameKey:J_(d,e.operation,n.operation)});let o=[e.operation.freeList,n.operation.freeList],[u,c]=[o[0]?.lock,
o[1]?.lock];if(u===void 0||c===void 0||s.nmi||!NO(e.operation,n.operation,r))return i;let l=s.confidence==="certain"?"likely":s.confidence,p=o.every(d=>d?.moment===
"always")?s.moment:"first-insert";return i.push({held:u,wanted:c,nesting:{confidence:l,moment:p,nmi:s.nmi},sameKey:!0}),i}#i(e,n,r){if(r===void 0||r.held==="no"||
!Y_(n.program,e.program))return;let{guardedBy:s}=n.operation;if(s!==void 0&&s===e.operation.guardedBy)return;let i=e.operation.moment==="always"&&n.operation.moment===
"always";return{confidence:$O(r.held==="held",e.operation,n.operation),moment:i?"always":"first-insert",nmi:this.#n}}#s(e){let{site:n}=this.#e;return this.#n?AO:
(n!==void 0&&!this.#r.has(e)&&this.#r.set(e,Mn(n.function,n.edge,e,this.#t)),this.#r.get(e))}},AO={held:"held",locks:[],taken:!1},OO=["ringbuf","freelist"];function Z_(t,{
nmi:e}){return!e||!OO.includes(t.class)}a(Z_,"waits");function J_(t,e,n){return t.class!=="bucket"||t.single===!0||!Xg(e.key,n.key)}a(J_,"picksTheSame");function NO(t,e,n){
let r=t.freeList;if(r===void 0||r.lock.id!==e.freeList?.lock.id||!n.taken&&!n.locks.includes("freelist"))return!1;let[s]=t.locks;return!r.underBucket||s===void 0||
!J_(s,t,e)}a(NO,"meetsFreeList");function W_(t,{locks:e,taken:n}){let r=e,s=t.locks.filter(o=>n||r.includes(o.class));if(s.length>0)return s;let i=t.locks[0];return i===
void 0?[]:[i]}a(W_,"heldLocks");function $O(t,e,n){let r=[e.key.sharing,n.key.sharing];return!t||r.includes("per-cpu")?"possible":r.every(s=>s==="shared")?"cert\
ain":"likely"}a($O,"confidenceOf");var X_=new WeakMap;function Q_(t){let e=X_.get(t);return e===void 0&&(e=CO(t),X_.set(t,e)),e}a(Q_,"operationIds");function CO({operation:t,moment:e,guardedBy:n="",
locks:r,freeList:s,key:i}){let o=[...r,...s===void 0?[]:[s.lock]].map(({id:l})=>l).join(" "),u=`${t}
${e}
${n}
${i.sharing}`,c=`${u}
${o}`;return{sort:u,locks:c,keyed:`${c}
${i.bound}
${i.text}`}}a(CO,"idsOf");function Ql(t,e){let n=new ea,r=new ea;for(let s of t){if(s.operations.length===0)continue;let i=tb(s,e),[o,u]=[n.at(i),r.at(i)];for(let c of s.
operations){let l=Q_(c),p={program:s,operation:c};n.put(p,o,l.locks),r.put(p,u,l.keyed)}}return{byLocks:n.groups,byKey:r.groups}}a(Ql,"groupTakers");var ea=class{static{
a(this,"Grouping")}groups=[];#e=new Map;at(e){let n=this.#e.get(e)??new Map;return this.#e.set(e,n),n}put(e,n,r){let s=n.get(r);if(s===void 0){let i=[e];n.set(r,
i),this.groups.push(i)}else s.at(-1)?.program!==e.program&&s.push(e)}};function eb({program:t,operation:e},n){return`${tb(t,n)}
${Q_(e).sort}`}a(eb,"sortOf");function tb(t,e){if(!dt(t))return t.kind;let{site:n,guard:r}=t;return e&&n!==void 0?`${r} ${n.function} ${n.edge}`:r}a(tb,"placeId");function Oe({outer:t}){return!dt(t.program)}a(Oe,"isHeldByProcess");var ib=2e6,xr=class extends Error{static{a(this,"TooManyLocks")}constructor(){super("the scr\
ipt takes one lock in too many different ways on lock paths to look at every pair")}};function ta({programs:t,sweeps:e,target:n}){let r=t.filter(d=>d.guard!=="a\
lone"&&d.operations.length>0),s=r.filter(d=>Qo(d,n));if(s.length===0)return{holds:[],wants:[],nestings:new Map,own:[]};let i=Ql([...r,...e],!1),o=Ql(s,!0),u=eo(
n.kernel),[c,l]=[nb(i.byLocks,!1),nb(o.byLocks,!0)],p=TO(c,l,u,n);return{holds:c,wants:l,nestings:p,own:IO(i.byKey,o.byKey,u,n)}}a(ta,"lockOrder");function ob(t){
let e=t.holds.filter(({group:[n]})=>Oe({outer:n}));return{...t,holds:e,own:t.own.filter(Oe)}}a(ob,"heldByProcess");function nb(t,e){let n=0;return t.flatMap((r,s)=>{
let i=eb(r[0],e);return r[0].operation.locks.map(o=>({lock:o,group:r,sort:`${i}
${o.class}`,at:s,rank:n++}))})}a(nb,"stakes");function TO(t,e,n,r){let s=rb(t),i=rb(e);if(s.length*i.length>ib)throw new xr;let o=new Map;for(let u of i){let[c]=u.
group,l=new $s(c.program,r);for(let{sort:p,lock:d,group:f}of s){let m=l.across(d,f[0],u.lock,c);if(m===void 0)continue;let g=o.get(p)??new Map;o.set(p,g.set(u.sort,
{...m,raw:n.has(d.class)&&n.has(u.lock.class)}))}}return o}a(TO,"nestSorts");function rb(t){let e=new Map;for(let n of t)e.has(n.sort)||e.set(n.sort,n);return[...e.
values()]}a(rb,"oneOfEachSort");function IO(t,e,n,r){let s=new Map;for(let u of t){let c=sb(u);for(let l of c){let p=s.get(l);p===void 0?s.set(l,[{group:u,locks:c}]):
p.push({group:u,locks:c})}}let i=[],o=0;for(let u of e){let c=new $s(u[0].program,r),l=sb(u);for(let[p,d]of l.entries())for(let{group:f,locks:m}of s.get(d)??[]){
if(l.slice(0,p).some(_=>m.includes(_)))continue;if(++o>ib)throw new xr;let g=Cs(u,f);if(g!==void 0)for(let{held:_,wanted:b,nesting:y,sameKey:k}of c.within(g.outer,
g.inner))i.push({outer:g.outer,inner:g.inner,held:_,wanted:b,sameKey:k,confidence:y.confidence,moment:y.moment,nmi:y.nmi,raw:n.has(_.class),outers:f,inners:u})}}
return i}a(IO,"ownEdges");function sb([{operation:t}]){let e=t.locks.map(({id:n})=>n);return t.freeList===void 0?e:[...e,t.freeList.lock.id]}a(sb,"lockIds");function qn(t,e){return t.want.at-e.want.at||t.hold.rank-e.hold.rank||t.want.rank-e.want.rank}a(qn,"compareEnds");var zn=a(({group:[t]})=>Oe({outer:t}),"byProce\
ss"),vr=a(t=>!zn(t),"byProgram"),Ts=a(()=>!0,"byAnybody"),Jt=class{static{a(this,"LockGraph")}forward;backward;#e;constructor(e){this.#e=e;let n=new Map([...e.nestings].
map(([o,u])=>[o,[...u.keys()]])),r=new Map;for(let[o,u]of n)for(let c of u)ep(r,c,o);let[s,i]=[ub(e.holds),ub(e.wants)];this.forward={near:s.byLock,far:i.bySort,
sorts:n,joins:na},this.backward={near:i.byLock,far:s.bySort,sorts:r,joins:a((o,u)=>na(u,o),"joins")}}ends(e,n,r){let s=(this.forward.near.get(e)??[]).filter(r);
for(let i of this.backward.near.get(n)??[])for(let o of s)if(this.#e.nestings.get(o.sort)?.has(i.sort)&&na(o,i))return{hold:o,want:i}}firsts(e){let{near:n}=this.
forward;return[...n.values()].flatMap(r=>this.#t(r.filter(e))??[]).sort(qn)}#t(e){let{far:n,sorts:r}=this.forward;return e.flatMap(i=>(r.get(i.sort)??[]).flatMap(
o=>{let u=n.get(o)?.find(c=>na(i,c));return u===void 0?[]:[{hold:i,want:u}]})).sort(qn)[0]}groups(){return new Set([...ab(this.forward),...ab(this.backward)].map(
({group:e})=>e))}edgeOf({hold:e,want:n}){let r=Cs(n.group,e.group),s=this.#e.nestings.get(e.sort)?.get(n.sort);if(r===void 0||s===void 0)throw new Error("an edg\
e is between takers that nest");return{...r,...s,held:e.lock,wanted:n.lock,sameKey:!1}}};function na(t,e){return t.lock.id!==e.lock.id&&Cs(e.group,t.group)!==void 0}
a(na,"joins");function ab({near:t,far:e,sorts:n,joins:r}){return[...t.values()].flat().filter(s=>n.get(s.sort)?.some(i=>e.get(i)?.some(o=>r(s,o))))}a(ab,"joined");
function ub(t){let e=new Map,n=new Map;for(let r of t)ep(e,r.lock.id,r),ep(n,r.sort,r);return{byLock:e,bySort:n}}a(ub,"indexed");function ep(t,e,n){let r=t.get(
e);r===void 0?t.set(e,[n]):r.push(n)}a(ep,"add");var Sr=class{static{a(this,"Spread")}#e;#t=new Set;#n=new Map;constructor(e){this.#e=e}reach(e){let n=!this.#t.has(e);return this.#t.add(e),n}*next(e,n){let{near:r,
sorts:s,joins:i}=this.#e;for(let o of r.get(e)??[])if(n(o))for(let u of s.get(o.sort)??[]){let c=this.#r(u);for(let l of c){let p=this.#t.has(l.lock.id);!p&&!i(
o,l)||(c.delete(l),!p&&this.reach(l.lock.id)&&(yield l.lock.id))}}}#r(e){let n=this.#n.get(e)??new Set(this.#e.far.get(e));return this.#n.set(e,n),n}};function ra(t){
let e=[],n=new Sr(t.forward);for(let i of t.forward.near.keys())cb(i,n,o=>e.push(o));let r=new Sr(t.backward),s=[];for(let i of e.reverse()){let o=new Set;cb(i,
r,u=>o.add(u)),o.size>1&&s.push(o)}return s}a(ra,"components");function cb(t,e,n){if(!e.reach(t))return;let r=[{lock:t,rest:e.next(t,Ts)}];for(let s=r.at(-1);s!==
void 0;s=r.at(-1)){let i=s.rest.next();i.done===!0?(n(s.lock),r.pop()):r.push({lock:i.value,rest:e.next(i.value,Ts)})}}a(cb,"visitDepthFirst");function tp(t,e,n,r,s){
let i={programs:new Sr(n.forward),swept:new Sr(n.forward)};for(let u of Object.values(i))u.reach(t);let o=[{lock:t,swept:r,length:0}];for(let u of o){let c=u.length+
1;if(c>=s)return;for(let l of u.swept?[vr]:[vr,zn]){let p=n.ends(u.lock,e,l);if(p!==void 0)return MO({...u,by:p,before:u});let d=u.swept||l===zn,f=d?i.swept:i.programs;
for(let m of PO(f.next(u.lock,l),u.lock,n,l))o.push({lock:m.want.lock.id,swept:d,length:c,by:m,before:u})}}}a(tp,"shortestBetween");function PO(t,e,n,r){return[
...t].flatMap(s=>n.ends(e,s,r)??[]).sort(qn)}a(PO,"edgesTo");function MO(t){let e=[];for(let n=t;n?.by!==void 0;n=n.before)e.unshift(n.by);return e}a(MO,"wayOf");function Is(t,e,n){return LO(t).flatMap(r=>HO(r,e,n)??[])}a(Is,"findCycles");function LO(t){let e=new Map;for(let r of t.nestings.size===0?[]:ra(new Jt(t))){let s={
holds:[],wants:[],nestings:t.nestings,own:[]};for(let i of r)e.set(i,s)}for(let r of t.holds)e.get(r.lock.id)?.holds.push(r);for(let r of t.wants)e.get(r.lock.id)?.
wants.push(r);let n=RO([...new Set(e.values())]);for(let r of t.own){let s=e.get(r.held.id)??{holds:[],wants:[],nestings:new Map,own:[]};s.own.push(r),e.set(r.held.
id,s)}return[...new Set([...n,...e.values()])]}a(LO,"split");function RO(t){return t.length<2?t:t.flatMap(e=>{let[n]=new Jt(e).firsts(Ts);return n===void 0?[]:[
{part:e,first:n}]}).sort((e,n)=>qn(e.first,n.first)).map(({part:e})=>e)}a(RO,"inOrder");var FO=[!0,!1].flatMap(t=>["always","first-insert"].flatMap(e=>te.map(n=>({
raw:t,moment:e,confidence:n}))));function HO(t,e,n){let r=DO(t),s=new Set;for(let i of FO){let o=a(({raw:d,moment:f,confidence:m})=>(i.moment==="first-insert"||
f==="always")&&te.indexOf(m)<=te.indexOf(i.confidence)&&(!i.raw||d),"passes"),u=[...r].flatMap(([d,f])=>o(f)?[d]:[]),c=`${i.raw} ${u.join()}`;if(u.length===0||s.
has(c))continue;s.add(c);let l=qO(t,o),p=n===void 0?GO(l.own,i.raw,e)??KO(l):UO(l,n);if(p!==void 0)return{edges:p,verdict:i.raw?"hang":"lost-updates",confidence:i.
confidence,moment:i.moment,recursive:p.length===1&&(p[0]?.sameKey===!0||p.every(Oe)),probes:zO(t)}}}a(HO,"worstCycle");function DO({own:t,nestings:e}){let n=new Map,
r=a(s=>n.set(`${s.raw} ${s.moment} ${s.confidence}`,s),"note");for(let s of t)r(s);for(let s of e.values())for(let i of s.values())r(i);return n}a(DO,"sortsOfEd\
ges");function qO(t,e){let n=new Map;for(let[r,s]of t.nestings){let i=[...s].filter(([,o])=>e(o));i.length>0&&n.set(r,new Map(i))}return{...t,own:t.own.filter(e),
nestings:n}}a(qO,"only");function zO(t){let e=new Jt(t).groups();for(let{outers:r,inners:s}of t.own)e.add(r).add(s);let n=new Set;for(let r of e)for(let{program:s}of r)
n.add(s.probe);return n}a(zO,"probesOf");function GO(t,e,n){let r=t.filter(c=>!c.sameKey),s=BO(r.filter(c=>!Oe(c))),i=a(c=>s.get(c.held.id)?.find(l=>jO(c,l)),"p\
artnerOf"),o=r.find(c=>!Oe(c)&&i(c)!==void 0);if(o!==void 0)return[o];for(let c of r){let l=Oe(c)?i(c):void 0;if(l!==void 0)return[c,l]}let u=t.find(c=>(c.sameKey||
Oe(c))&&(!e||c.held.class!=="bucket"||!G(n.kernel,ir.from)));return u===void 0?void 0:[u]}a(GO,"closeAlone");function BO(t){let e=new Map;for(let n of t){let r=e.
get(n.held.id);r===void 0?e.set(n.held.id,[n]):r.push(n)}return e}a(BO,"groupByLock");function jO(t,e){return lb(t.inner.operation.key,e.outer.operation.key)&&lb(
t.outer.operation.key,e.inner.operation.key)}a(jO,"canCross");function lb(t,e){return!(t.constant&&e.constant)||t.text===e.text}a(lb,"canMeet");function UO(t,e){
if(t.nestings.size===0)return;let n=new Jt(t),r=ra(n).flatMap(i=>[...i].flatMap(o=>{let u=[...i].filter(c=>e(o,c));return[vr,zn].flatMap(c=>u.flatMap(l=>n.ends(
o,l,c)??[]))})),s;for(let i of r.sort(qn)){let{hold:o,want:u}=i,c=s===void 0?Number.POSITIVE_INFINITY:s.length-1,l=tp(u.lock.id,o.lock.id,n,zn(o),c);if(l!==void 0&&
(s=[i,...l]),s?.length===2)break}return s?.map(i=>n.edgeOf(i))}a(UO,"closeThrough");function KO(t){if(t.nestings.size===0)return;let e=new Jt(t),n=new Set(ra(e).
flatMap(s=>[...s])),r;for(let{hold:s}of n.size===0?[]:e.firsts(vr)){let i=s.lock.id;if(!n.has(i))continue;let o=tp(i,i,e,!1,r?.length??Number.POSITIVE_INFINITY);
if(o!==void 0&&(r=o),r?.length===2)break}return r?.map(s=>e.edgeOf(s))}a(KO,"closeTogether");var ZO={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function sa(t){let e=[...new Set(t)].map(s=>ZO[s]).join(" and "),
n=t.flatMap(s=>jt.filter(i=>i.lock===s&&i.type==="raw")),[r]=n.flatMap(({before:s})=>s??[]).sort((s,i)=>G(s,i)?1:-1);return`the locks of ${e} wait for ever${r===
void 0?"":` before Linux ${r}`}`}a(sa,"locksWait");function ia(t,e){let[n]=t.filter(u=>Ut(u,e)==="rqspinlock"),r=jt.find(u=>u.lock===n&&u.type==="rqspinlock"),[
s]=jt.filter(u=>u.lock===r?.lock&&u.before!==void 0);return`the lock notices the deadlock${s?.before===void 0?"":` (rqspinlock, from Linux ${s.before})`}: ${n===
"ringbuf"?"what is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}a(ia,"lockGivesUp");function oa(t,e){if(t.includes("ringbuf"))return"";
let{from:n}=ao;return G(e,n)?`; bpftrace prints a warning for it (from ${n}), sent through its ring buffer`:`; bpftrace before ${n} says nothing of it`}a(oa,"te\
llReport");var pb="the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",aa=`bpftrace guards \
this script by itself (${Ne.from} up to ${Ne.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;
function Ps(t){return t==="first-insert"?", when a key is inserted for the first time":""}a(Ps,"whenInserted");var WO={bucket:"Each update of a hash map takes a\
 short lock in the kernel (a bucket lock), with interrupts off.",freelist:"A new key, or a recorded stack on bpftrace up to 0.20, takes an entry from a free lis\
t that has a lock of its own.",lru:"Each update of an LRU map, and each recorded stack on bpftrace 0.21 to 0.24, takes a lock of its list in the kernel.",ringbuf:"\
Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel."};function Er(t){return[...new Set(t)].map(e=>WO[e]).join(" ")}a(Er,"exp\
lainLocks");var db=`attach them as tracepoints or kprobes, or guard them with a per-CPU flag (bpftrace ${De.bpftrace} and Linux ${De.kernel} at least)`;function Ar(t){return t.function.startsWith("__traceiter_")?`the tracepoint ${t.function.slice(12)}`:t.function}a(Ar,"describeFunction");function Or({site:t,name:e,
kind:n}){return n==="hardware"?"any point, as a non-maskable interrupt":t===void 0?e:t.function.startsWith("__traceiter_")?Ar(t):`the ${t.edge} of ${Ar(t)}`}a(Or,
"describeSite");function fb(t){let e=t.map(Ls(VO));return np([...new Set(e.flat())]).flatMap(r=>{let s=t.map((o,u)=>JO((e[u]??[]).filter(c=>r.has(c)),o,r)),i=Ms(e.flatMap((o,u)=>YO(
t[u])?o.filter(c=>r.has(c)):[]));return i===void 0?[]:[tN(i,s,r)]})}a(fb,"closedCauses");function VO(t){let e=ta(t),n=Is(e,t.target);return t.bpftraceGuard===void 0?
n:[...Is(ob(e),t.target),...n.map(s=>({...s,prevented:!0}))]}a(VO,"cyclesOf");function YO(t){return t!==void 0&&t.refusals.length===0}a(YO,"runs");function np(t){
let e=new Map;for(let n of t){let r={probes:[],cycles:[n]};for(let s of n.probes){let i=e.get(s);if(i===r)continue;if(i===void 0){r.probes.push(s),e.set(s,r);continue}
let[o,u]=i.probes.length>r.probes.length?[i,r]:[r,i];for(let c of u.probes)o.probes.push(c),e.set(c,o);o.cycles.push(...u.cycles),r=o}}return[...new Set(e.values())].
map(n=>new Set(n.cycles))}a(np,"groupByProbe");function Ms(t){return[...t].sort((e,n)=>+(e.prevented===!0)-+(n.prevented===!0)||+(n.verdict==="hang")-+(e.verdict===
"hang")||+(n.moment==="always")-+(e.moment==="always")||te.indexOf(e.confidence)-te.indexOf(n.confidence))[0]}a(Ms,"worstCycle");function JO(t,e,n){let r=Pe(e);
if(r!==void 0)return r;let s=e.target.name,i=Ms(t);if(i===void 0)return{target:s,verdict:"safe",why:XO(e,n)};let o=Nr(e.target,i.confidence);return(i.verdict===
"hang"?i.prevented===!0:t.some(u=>u.prevented))?{target:s,verdict:"lost-updates",confidence:o,moment:i.moment,why:aa}:{target:s,verdict:i.verdict,confidence:o,moment:i.
moment,why:rp(i,e)}}a(JO,"outcomeOf");function rp(t,{target:e}){let n=ua(t),r=Ps(t.moment);if(t.verdict==="hang"){let i=t.recursive?"a CPU can wait for itself":
"two CPUs can wait for each other";return`${sa(n)}: ${i}${r}`}return(n.every(i=>Ut(i,e.kernel)==="raw")?pb:ia(n,e.kernel))+r+oa(n,e.bpftrace)}a(rp,"whyNot");function ua(t){
return[...new Set(t.edges.flatMap(({held:e,wanted:n})=>[e.class,n.class]))]}a(ua,"lockClasses");function XO(t,e){let n=[...e].flatMap(l=>l.edges),r=hb(e),s=t.programs.
filter(l=>r.has(l.probe));if(s.every(l=>l.operations.length===0))return"this bpftrace takes no lock for what these probes do";let i=new Set(n.map(l=>l.inner.program.
site?.function).filter(l=>l!==void 0)),o=s.flatMap(({site:l})=>l!==void 0&&i.has(l.function)?[l]:[]),u=QO(o).filter(l=>!eN(l,t)),c=[...new Set(u.map(Ar))];return c.
length>0&&c.length===i.size?`this kernel does not pass through ${Gn(c)} while it holds a lock of these maps`:"these programs cannot run inside each other while \
one of them holds a lock"}a(XO,"whySafe");function hb(t){return new Set([...t].flatMap(e=>[...e.probes]))}a(hb,"probesOf");function QO(t){return[...new Map(t.map(
e=>[`${e.function} ${e.edge}`,e])).values()]}a(QO,"onceEach");function eN(t,{operations:e,target:n}){return e.some(r=>{let s=Mn(t.function,t.edge,r,n);return s!==
void 0&&s.held!=="no"})}a(eN,"reachesOwnOperations");function tN(t,e,n){let r=t.edges.find(Oe)??t.edges.find(s=>s.confidence!=="possible")??t.edges[0];if(r===void 0)
throw new Error("a cycle has at least one edge");return{world:"closed",nmi:t.edges.some(s=>s.nmi),process:t.edges.some(Oe),span:r.inner.program.attachPoint.span,
related:nN(t,r),outcomes:e,witness:ip(t,r),locks:ua(t),inner:r.inner.program,programs:[...new Set(t.edges.flatMap(s=>[s.outer.program,s.inner.program]))].filter(
dt),probes:hb(n)}}a(tN,"causeOf");function nN(t,e){let n=new Map,r=a(s=>{n.has(s.span.start)||n.set(s.span.start,s)},"note");for(let s of t.edges){let{program:i}=s.
outer;dt(i)&&i.attachPoint!==e.inner.program.attachPoint&&r({span:i.attachPoint.span,message:`${i.name} runs here first and holds a lock`}),r({span:s.outer.operation.
span,message:sp(s)}),r({span:s.inner.operation.span,message:`wants the ${Ce(s.wanted)}`})}return[...n.values()].sort((s,i)=>s.span.start-i.span.start)}a(nN,"rel\
atedPlaces");function sp({outer:t,held:e}){return dt(t.program)?`takes the ${Ce(e)}`:`asks for ${t.program.name}, one entry after the other, which takes the ${Ce(
e)}`}a(sp,"tellTaking");function ip(t,e){let n=!t.recursive&&e.held.id===e.wanted.id,r=t.edges.indexOf(e);return(n&&t.edges.length===1?[e,e]:[...t.edges.slice(r),
...t.edges.slice(0,r)]).map((i,o)=>{let u=n?o===0?["one","another"]:["another","one"]:void 0;return{cpu:o,program:i.outer.program.name,holds:u===void 0?Ce(i.held):
`${Ce(i.held)} (${u[0]} bucket)`,wants:u===void 0?Ce(i.wanted):`${Ce(i.wanted)} (${u[1]} bucket)`,site:Or(i.inner.program),nested:i.inner.program.name}})}a(ip,"\
witnessOf");var rN=["hash.update","hash.delete","percpu_hash.update"];function mb(t){let e=Ls(sN),n=Ls(oN),r=t.map(i=>({script:i,halves:e(i),programs:n(i)}));return[...new Set(
r.flatMap(({halves:i})=>[...i.keys()]))].flatMap(i=>{let o=r.map(p=>p.halves.get(i)),u=r.map(({script:p,programs:d},f)=>pN(d.get(i),p,o[f])),c=we(u);if(c===void 0||
c.verdict!=="hang"&&c.verdict!=="lost-updates")return[];let l=o.find((p,d)=>u[d]===c);return l===void 0?[]:[fN(l,u)]})}a(mb,"openCauses");function sN(t){let e=new Map;
if(t.bpftraceGuard!==void 0)return e;let n=cN(t),r=eo(t.target.kernel),s=new Map;for(let i of t.programs){let{site:o,kind:u}=i;if(o===void 0||u!=="fentry"&&u!==
"fexit"&&u!=="raw-tracepoint")continue;let c=`${o.function} ${o.edge}`,l=s.get(c)??aN(o,n,t.target);s.set(c,l);for(let p of l.length===0?[]:uN(i,l,r)){let d=e.get(
i.attachPoint);(d===void 0||iN(p,d)<0)&&e.set(i.attachPoint,p)}}return e}a(sN,"worstHalves");function iN(t,e){return Ie.indexOf(t.verdict)-Ie.indexOf(e.verdict)||
+(e.operation.moment==="always")-+(t.operation.moment==="always")||te.indexOf(t.confidence)-te.indexOf(e.confidence)}a(iN,"compareHalves");function oN(t){let e=new Map;
for(let n of t.programs)e.has(n.attachPoint)||e.set(n.attachPoint,n);return e}a(oN,"firstPrograms");function aN(t,e,n){return e.flatMap(r=>{let s=Mn(t.function,
t.edge,r,n),i=s&&lN(s,t,r,n);return i===void 0?[]:[{around:r,confidence:i}]})}a(aN,"operationsAround");function uN(t,e,n){let r=t.operations.filter(s=>s.guardedBy===
void 0&&(s.moment==="always"||s.key.text!==""));return e.flatMap(({around:s,confidence:i})=>r.flatMap(o=>o.locks.map(u=>{let c=n.has(ca[s])&&n.has(u.class);return{
program:t,operation:o,wanted:u,around:s,confidence:i,verdict:c?"hang":"lost-updates"}})))}a(uN,"halvesOf");var ca={"hash.update":"bucket","hash.delete":"bucket",
"percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function cN(t){
return[...new Set([...rN,...t.operations])]}a(cN,"relevantOperations");function lN(t,e,n,r){return t.held==="held"?"likely":t.held==="maybe"||e.edge==="entry"&&
Mn(e.function,"exit",n,r)?.held==="held"&&/lock/.test(e.function)?"possible":void 0}a(lN,"confidenceOf");function pN(t,e,n){let r=Pe(e);if(r!==void 0)return r;let s=e.
target.name;if(n===void 0)return{target:s,verdict:"safe",why:dN(t,e)};let i=[ca[n.around],n.wanted.class],o=n.verdict==="hang"?`${sa(i)}: another BPF program an\
d this one can wait for each other${Ps(n.operation.moment)}`:ia(i,e.target.kernel)+Ps(n.operation.moment)+oa(i,e.target.bpftrace);return{target:s,verdict:n.verdict,
confidence:Nr(e.target,n.confidence),moment:n.operation.moment,why:o}}a(pN,"outcomeOf");function dN(t,e){return e.bpftraceGuard!==void 0?aa:t===void 0||t.operations.
length===0?"this bpftrace takes no lock for what this probe does":t.site===void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${Ar(
t.site)} while it holds a lock of a hash map`}a(dN,"whySafe");function fN(t,e){let{program:n,operation:r,wanted:s}=t,i="another BPF program of the host",o=ca[t.
around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",u=[{span:r.span,message:`wants the ${Ce(s)}`}],c=[{cpu:0,program:i,holds:o,wants:Ce(s),site:Or(
n),nested:n.name},{cpu:1,program:n.name,holds:Ce(s),wants:o,site:"a site where the lock is held",nested:i}];return{world:"open",nmi:!1,process:!1,span:n.attachPoint.
span,related:u,outcomes:e,witness:c,locks:[...new Set([ca[t.around],s.class])],inner:n,programs:[n],probes:new Set([n.probe])}}a(fN,"causeOf");function bb(t,e,n){if(n.length===0)return[];let r=e.map((i,o)=>hN(i,o,n)),s=new Set(t.probes.map(({probe:i})=>i));return np(r.flatMap(({cycles:i})=>i)).flatMap(
i=>{let o=a(p=>p.cycles.filter(d=>i.has(d)),"inGroup"),u=Ms(r.flatMap(o)),c=r.find(({cycles:p})=>u!==void 0&&p.includes(u));if(u===void 0||c===void 0)return[];let l=new Set(
[...i].flatMap(p=>[...p.probes]).filter(p=>s.has(p)));return[{...bN(u,c),probes:l,outcomes:r.map(p=>_N(o(p),p))}]})}a(bb,"togetherCauses");function hN(t,e,n){let r=new Map,
s=n.filter(d=>d.lowered[e]?.refusals.length===0),i={own:t,started:s.length>0,cycles:[],neighbourOf:r};if(t.refusals.length>0||!gb(t))return i;let o=t.bpftraceGuard===
void 0?[...t.programs]:t.programs.map(d=>_b(d,"")),u=[...t.sweeps],c=new Map;for(let[d,f]of s.entries()){let m=f.lowered[e];if(m===void 0||!gb(m))continue;let g=a(
k=>gN(k,`${d} `,Dn(f.path)),"rename"),_=m.programs.map(g),b=m.bpftraceGuard===void 0?_:_.map(k=>_b(k,`${d} `)),y=m.sweeps.map(g);o.push(...b),u.push(...y);for(let k of[
...b,...y]){r.set(k,f);for(let w of k.operations)for(let{id:v}of mN(w))c.set(v,f)}}if(r.size===0)return i;let l=ta({target:t.target,programs:o,sweeps:u}),p=Is(l,
t.target,(d,f)=>c.has(d)&&!c.has(f));return{...i,cycles:p}}a(hN,"crowdOn");function gb({programs:t,target:e}){return t.some(n=>n.operations.length>0&&Qo(n,e))}a(
gb,"hasInner");function mN({locks:t,freeList:e}){return e===void 0?t:[...t,e.lock]}a(mN,"locksOf");function gN(t,e,n){let r=a(s=>({...s,id:`${e}${s.id}`,script:n}),
"own");return{...t,name:`${t.name} of ${n}`,operations:t.operations.map(s=>({...s,locks:s.locks.map(r),...s.freeList===void 0?{}:{freeList:{...s.freeList,lock:r(
s.freeList.lock)}},...s.guardedBy===void 0?{}:{guardedBy:`${e}${s.guardedBy}`}}))}}a(gN,"named");function _b(t,e){let n=`${e}bpftrace`;return{...t,operations:t.
operations.map(r=>({...r,guardedBy:n}))}}a(_b,"guarded");function _N(t,{own:e,started:n}){let r=Pe(e);if(r!==void 0)return r;let s=e.target.name,i=Ms(t);return i===
void 0?{target:s,verdict:"safe",why:n?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:
{target:s,verdict:i.verdict,confidence:Nr(e.target,i.confidence),moment:i.moment,why:rp(i,e)}}a(_N,"outcomeOf");function bN(t,{neighbourOf:e}){let n=t.edges.filter(
({outer:o,inner:u})=>e.has(o.program)&&!e.has(u.program)),[r]=n.sort((o,u)=>te.indexOf(o.confidence)-te.indexOf(u.confidence));if(r===void 0)throw new Error("a \
cycle of several scripts enters the judged one");let s=t.edges.flatMap(o=>[o.outer.program,o.inner.program]),i=s.flatMap(o=>e.get(o)?.path??[]);return{world:"to\
gether",nmi:!1,process:t.edges.some(Oe),span:r.inner.program.attachPoint.span,related:yN(t,r,e),witness:ip(t,r),locks:ua(t),inner:r.inner.program,programs:[...new Set(
s.filter(dt))],neighbours:[...new Set(i)]}}a(bN,"causeOf");function yN(t,e,n){let r=new Map,s=a((i,o,u)=>{let c=n.get(i),l=c===void 0?{span:o,message:u}:{path:c.
path,...Xl({span:o,message:u},c.model)},p=`${l.span.start} ${"path"in l?l.path:""}`;r.has(p)||r.set(p,l)},"note");for(let i of t.edges){let{outer:o,inner:u,wanted:c}=i;
dt(o.program)&&o.program.attachPoint!==e.inner.program.attachPoint&&s(o.program,o.program.attachPoint.span,`${o.program.name} runs here first and holds a lock`),
u!==e.inner&&s(u.program,u.program.attachPoint.span,`${u.program.name} fires while a lock is held`),s(o.program,o.operation.span,sp(i)),s(u.program,u.operation.
span,`wants the ${Ce(c)}`)}return[...r.values()].sort((i,o)=>kN(i.path??"",o.path??"")||i.span.start-o.span.start)}a(yN,"relatedPlaces");function kN(t,e){return t===
e?0:t<e?-1:1}a(kN,"compare");function Rs(t,e,n,r={},s=[]){let i=wN(t,e),o=t.probes.flatMap(({tooDeep:f})=>f===void 0?[]:[{span:f,message:"The macros and functions called here are nested too\
 deeply to be followed."}]),u=a((f,m)=>{try{return f()}catch(g){if(!(g instanceof xr))throw g;o.push({span:t.probes[0]?.probe.attachPoints[0]?.span??t.script.span,
message:m});return}},"bounded"),c=u(()=>fb(i),"This script takes a lock in too many different ways for all pairs of them to be looked at, so nothing is said of \
deadlocks in it. Split it into several scripts."),l=c&&u(()=>bb(t,i,s),"This script and those that run together with it take a lock in too many different ways t\
o be judged as one."),p=[...c??[],...l??[]],d=c===void 0?[]:xN(p,mb(i));return{model:t,lowered:i,configured:n,suppressions:r,limits:o,causes:d,neighbours:s}}a(Rs,
"judgeScript");function wN(t,e){let n=new Map;return e.map(r=>{let s=wm(r),i=n.get(s)??Jo(t,r);return n.set(s,i),i.target===r?i:{...i,target:r}})}a(wN,"lowerFor\
Each");function Ls(t){let e=new Map;return n=>{let r=e.get(n.programs)??{answer:t(n)};return e.set(n.programs,r),r.answer}}a(Ls,"oncePerFactSet");function xN(t,e){
return[...t.map(r=>{let s=e.filter(o=>kb(r,o)),i=r.outcomes.map((o,u)=>{let c=s.flatMap(p=>p.outcomes[u]??[]).filter(yb),l=yb(o)?void 0:we(c);return l===void 0?
o:{...l,withOthers:!0}});return{...r,outcomes:i}}),...e.filter(r=>!t.some(s=>kb(s,r)))]}a(xN,"joinCauses");function yb({verdict:t}){return t==="hang"||t==="lost\
-updates"}a(yb,"isBad");function kb(t,e){let[n,r]=[we(t.outcomes),we(e.outcomes)];return n===void 0||r===void 0?!1:(Ie.indexOf(n.verdict)-Ie.indexOf(r.verdict)||
la(n)-la(r))<=0&&[...e.probes].some(i=>t.probes.has(i))}a(kb,"covers");function we(t){return[...t].sort((e,n)=>Ie.indexOf(e.verdict)-Ie.indexOf(n.verdict)||la(e)-
la(n)||wb(e)-wb(n))[0]}a(we,"worstOutcome");function la(t){return t.moment==="first-insert"?1:0}a(la,"momentRank");function wb(t){return t.confidence===void 0?te.
length:te.indexOf(t.confidence)}a(wb,"confidenceRank");function Nr(t,e){return Zt(t).exact?e:te[Math.min(te.indexOf(e)+1,te.length-1)]??"possible"}a(Nr,"confide\
nceOn");function Pe({target:t,refusals:e}){let n=vN(e);return n&&{target:t.name,verdict:n.verdict,why:n.why}}a(Pe,"refusedOutcome");function vN(t){return t.find(
e=>e.verdict==="refused")??t[0]}a(vN,"worstRefusal");function Qt(t,e){let n=we(t.outcomes);return{...e,confidence:n?.confidence??"possible",span:t.span,related:t.
related,verdicts:t.outcomes.map(({target:r,verdict:s,why:i})=>({target:r,verdict:s,why:i})),witness:t.witness}}a(Qt,"findingOf");function Xt(t,e){return Gn(t.filter(
n=>n.verdict===e).map(n=>n.target))}a(Xt,"targetsWith");function pa(t){let e=Xt(t.filter(({withOthers:r})=>r!==!0),"hang"),n=Xt(t.filter(({withOthers:r})=>r===!0),
"hang");return`by itself (${e})${n===""?"":`, and together with another BPF program (${n})`}`}a(pa,"whereItHangs");function Gn(t){return t.length<2?t.join(""):`${t.
slice(0,-1).join(", ")} and ${t.at(-1)}`}a(Gn,"list");function xb(t){return t.some(({verdict:e})=>e==="hang")}a(xb,"hangs");function $r(t){let[e,...n]=t;if(e===void 0)return"";let s=`While ${e.program.includes(",")?
`${e.program},`:e.program} holds the ${e.holds}, ${e.nested} fires at ${e.site} and wants the ${e.wants}.`,i=n.map(({holds:o,wants:u},c)=>`${c===0?"Another":"A \
third"} CPU holds the ${o} and wants the ${u}.`);return[s,...i].join(" ")}a($r,"tellWitness");function da(t){return t.length<2?"The CPU waits for itself, for ev\
er.":`${t.length===2?"Both":"All"} wait for ever.`}a(da,"tellEnd");var vb={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
or ever: one CPU holds lock A and wants lock B, another CPU holds B and wants A. Interrupts are off while they wait, so the machine is gone and leaves no log.",
why:"Each update of a bpftrace map takes a short kernel lock, one for each part of the map. A probe on a function that runs while such a lock is held fires insi\
de the update. When it updates a map itself it wants a second lock while the first is still held. Nothing in the kernel keeps fentry, fexit and raw tracepoint p\
rograms from running inside each other. Before Linux 6.15 these locks wait for ever.",do:"Move the probes to kprobes or tracepoints, which the kernel never runs\
 inside each other; or test and set a per-CPU flag at the start of each probe and leave early when it is set; or use aggregations that take no lock. The review \
offers what it could prove.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding names. A script that has run well\
 so far is no proof: the hang needs two CPUs to meet in the middle of their updates.",examples:[{title:"Both sides of a spin lock slow path update two maps",script:`\
fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same events by tracepoints, which never nest",script:`tracepoint:lock:contention_begin {\
 @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["map-kinds","lock-moments","output","ring-buffer","stacks","lock-types","map-locked","program-\
guards","lock-path","bpftrace-guard","free-lists","sweeps"],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its guard, 0.21 - 0.24)",
"laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12"],check:a(t=>t.causes.flatMap(e=>SN(e)),"check")};function SN(t){let e=we(
t.outcomes);if(t.world==="open"||t.nmi||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${EN(
t)}.`,Er(t.locks),$r(t.witness),da(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"",AN(t)];return[Qt(
t,{rule:"abba-deadlock",severity:n,message:r.filter(Boolean).join(" ")})]}a(SN,"findDeadlock");function EN({world:t,outcomes:e,neighbours:n=[]}){if(t!=="togethe\
r")return pa(e);let r=n.length>1?"are":"is";return`together with ${Gn(n.map(Dn))}, which ${r} declared to run at the same time: the cycle is closed by these scr\
ipts together (${Xt(e,"hang")})`}a(EN,"whoHangs");function AN({world:t,process:e}){return t==="together"?"Attach the probes of all these scripts as tracepoints \
or kprobes. A guard does not help: each script has its own.":e?"Attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the \
map calls of the bpftrace process. A flag in the script does not.":`Keep these probes from running inside each other: ${db}.`}a(AN,"adviceFor");function Eb(t,e){let n=new Set,r=new Map;for(let{attempt:o,partial:u}of t.probes){if(o===void 0||u===!0||!fa(o,t))continue;n.add(o);let c=r.get(o.map);c===void 0?
r.set(o.map,[o]):c.push(o)}let s=[...n].flatMap(NN);for(let[o,u]of r)s.push(...CN(o,u,t));let i=new Set;for(let{guard:o,attempt:u}of t.probes)o!==void 0?i.add(o.
map):u!==void 0&&u.key==="cpu"&&n.has(u)&&i.add(u.map);return[...s,...IN(r,n,t),...PN(i,t,e)]}a(Eb,"guardDefects");function fa({map:t,key:e,balance:n,raise:r,probe:s},i){
let{lowered:o,endsDown:u}=n;if(e==="unknown")return!1;if(e==="other")return u;if(o.length>0)return!0;let l=(ON(i).get(t)??[]).some(p=>p.probe!==s&&p.attempt?.map!==
t);return r.form==="sum"&&i.seeds.everPerCpu(t)&&!l}a(fa,"isGuard");var Sb=new WeakMap;function ON(t){let e=Sb.get(t);if(e!==void 0)return e;let n=new Map;for(let r of t.
probes)if(r.phase==="attached")for(let s of r.effects){if(s.kind!=="map")continue;let i=n.get(s.map);i===void 0?n.set(s.map,[r]):i.at(-1)!==r&&i.push(r)}return Sb.
set(t,n),n}a(ON,"changesOf");function NN(t){let{map:e,key:n,test:r,raise:s,raisedFirst:i,balance:o,strays:u,probe:c}=t,l=[],p=a((y,[k,...w])=>{k!==void 0&&l.push(
{map:e,problem:y,span:k,others:w,probe:c,attempt:t})},"note"),d=[s,...o.lowered,...o.early].filter(({form:y})=>y==="plain"),f=[...o.lowered,...o.early].filter(({
form:y})=>y==="delete");if(n==="other")p("not-per-cpu",[r.access.keys?.[0]?.span??r.access.span]);else if(d.length>0)p("plain-map",d.map(({span:y})=>y));else{r.
sound||p("wrong-test",[r.span]);for(let{span:y}of f)p("removed",[y])}i&&p("raised-before-test",[s.span]);let m=u.length===0?new Set:$N(c),g=u.filter(({start:y})=>m.
has(y));if(g.length<u.length)return l;p("changed-otherwise",g);let[_,b]=o.early.length>0?["lowered-early",o.early]:["leaks",o.leaks];return p(_,b.map(({span:y})=>y)),
l}a(NN,"defectsInProbe");function $N(t){let e=new Set;return F(t.body,n=>{(n.kind==="assignment"||n.kind==="update"||n.kind==="call"&&n.name==="delete")&&e.add(
n.span.start)}),e}a($N,"writtenChanges");function CN(t,e,{seeds:n,unread:r}){let[s,...i]=e.filter(TN);if(s===void 0||r.any||n.everPerCpu(t))return[];let{raise:o,
probe:u}=s,c=i.map(l=>l.raise.span);return[{map:t,problem:"unseeded",span:o.span,others:c,probe:u,attempt:s}]}a(CN,"unseeded");function TN({key:t,raise:e,balance:n}){
return t==="cpu"&&[e,...n.lowered].every(({form:r})=>r!=="plain")}a(TN,"isPerCpuSum");function IN(t,e,{probes:n}){return n.flatMap(({probe:r,phase:s,effects:i,attempt:o})=>i.
flatMap(u=>{if(s==="end"||!("map"in u)||!t.has(u.map))return[];let{span:c,map:l}=u,p={map:l,span:c,others:[],probe:r};return u.kind==="reset"?[{...p,problem:"re\
moved"}]:s==="begin"||o?.map===l&&e.has(o)?[]:u.change==="delete"?[{...p,problem:"removed"}]:u.aggregation==="sum"?[]:[{...p,problem:"changed-otherwise"}]}))}a(
IN,"removals");function PN(t,{probes:e},n){let[r,s]=t;return e.flatMap(i=>{let{probe:o,phase:u,partial:c,guard:l}=i,p=l?.map===r?s:r;if(p===void 0||u!=="attache\
d"||c===!0)return[];if(!n(o)||!MN(i,p))return[];let d=o.attachPoints[0]?.span??o.span;return[{map:p,problem:"missing",span:d,others:[],probe:o}]})}a(PN,"missing");
function MN({attempt:t,guard:e,effects:n},r){if(t!==void 0&&(t.map===r||e===void 0))return!1;let s=new Set(n.flatMap(i=>i.kind==="reset"&&i.map===r?[i.span.start]:
[]));return n.some(({span:i})=>!s.has(i.start))}a(MN,"lacks");function Fs({model:t,lowered:e}){let r=e.flatMap(i=>i.refusals.length===0?i.programs:[]).filter(({operations:i})=>i.length>0);if(r.every(({guard:i})=>i==="prog-\
active"||i==="alone"))return[];let s=new Set(r.map(({probe:i})=>i));return Eb(t,i=>s.has(i))}a(Fs,"brokenGuards");var op=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,ha="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",Ab={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not hold.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, h\
as no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not hold, is not kept for each CPU, or is missin\
g from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and lowers it on every way out; and if changi\
ng it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it n\
ever fired, and the machine hung as without it.",do:"Do what the message says: test with `> 0`, raise with sum(1), lower with sum(-1) on every way out, seed the\
 entries in BEGIN, and guard every probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[{title:"The\
 guard is in one of two probes only",script:`${op}fentry:vfs_read { ${ha} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"A way out that leaves the guard up",script:`${op}fentry:vfs_read { ${ha} if (pid == 1) { ret\
urn; } @a[pid] = 1; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The guard in every probe, seeded and lowered on every way out",script:`${op}fentry:vfs_read \
{ ${ha} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { ${ha} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["script-guard","script-guard-kernel","lock-moments"],sources:["laboratory runs with the guard \
in one program only: 5 of 10 hung"],check:HN},LN={"not-per-cpu":a((t,e)=>`The guard ${t} of ${e} is not kept for each CPU, so it does not stop a probe that fire\
s inside another one on the same CPU in every case. Key it by cpu.`,"not-per-cpu"),"plain-map":a((t,e)=>`Writing the guard ${t} in ${e} takes a map lock itself,\
 which is what it should prevent. Raise it with sum(1) and lower it with sum(-1), and write it in no other way.`,"plain-map"),"wrong-test":a((t,e)=>`The guard ${t}\
 is not tested for a number above zero in ${e}. A sum can be -1 for a moment when a program is pre-empted, and then every event would be skipped. Test it with "\
> 0", or "<= 0" where that lets the event through.`,"wrong-test"),"raised-before-test":a((t,e)=>`The guard ${t} is raised before it is tested in ${e}, so the pr\
obe always finds it up. Test it first.`,"raised-before-test"),leaks:a((t,e)=>`The guard ${t} is still up on this way out of ${e}: after that, every event on tha\
t CPU is skipped. Lower it with sum(-1) before each return and exit(), and at the end.`,"leaks"),"lowered-early":a((t,e)=>`The guard ${t} is lowered before ${e}\
 is done: what comes after that runs without it. Lower it where the probe leaves, and only there.`,"lowered-early"),"changed-otherwise":a((t,e)=>`The guard ${t}\
 is changed in ${e} by something else than sum(1) and sum(-1), so nothing says any more whether it is up. Use a map of its own for that.`,"changed-otherwise"),unseeded:a(
t=>`The guard ${t} has no entries before the first event, and the first change of each entry takes a map lock. Write ${t}[...] = sum(0) for every CPU in BEGIN.`,
"unseeded"),removed:a((t,e)=>`The entries of the guard ${t} are removed or zeroed in ${e}, while probes are attached: then it takes a map lock again, or is down\
 while a probe runs. Do that in END only, and lower it with sum(-1).`,"removed"),missing:a((t,e)=>`Another probe of this script is guarded by ${t}; ${e} is not,\
 and takes a map lock: it still runs inside the guarded one. Guard every probe that takes a lock.`,"missing")},RN={"plain-map":"here too","lowered-early":"and h\
ere",leaks:"this way out leaves it up too",unseeded:"this probe makes entries too"};function FN({problem:t,map:e,probe:n},{model:r}){let s=n.attachPoints[0]?.span??
n.span,i=r.script.text.slice(s.start,s.end).replace(/\s+/g," ");return LN[t](e,s.end>r.script.text.length?"an imported probe":i)}a(FN,"describeDefect");function HN(t){
let{lowered:e,causes:n}=t,r=e.map((s,i)=>{let o=Pe(s);return o!==void 0?o:we(n.flatMap(c=>c.outcomes.slice(i,i+1)))??{target:s.target.name,verdict:"safe",why:"n\
o lock cycle that the guard would have to stop"}});return Fs(t).map(s=>({rule:"guard-incomplete",severity:"error",confidence:"certain",span:s.span,message:FN(s,
t),related:s.others.map(i=>({span:i,message:RN[s.problem]??"here too"})),verdicts:r.map(({target:i,verdict:o,why:u})=>({target:i,verdict:o,why:u}))}))}a(HN,"fin\
dIncomplete");var Ob={id:"lock-path-probe",severity:"error",summary:"The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires \
while another BPF program may hold the lock of one of its maps, and takes a map lock itself. If that program, or a second copy of this script, does the same on \
another CPU, both wait for each other for ever.",why:"fentry, fexit and raw tracepoint programs run inside any other program, also one of another tool. bpftrace\
 0.21 - 0.24 guard the probes of one script against each other, and a guard written into a script does the same; neither sees the other program.",do:"Attach by \
kprobe or tracepoint, which the kernel never runs inside another such program, or take no lock in the probe.",ignoreWhen:"It is right to ignore this if nothing \
else on the machine uses BPF maps while the script runs, and only one copy of it runs. An entry probe needs a second lock around the probed one, which is rare, \
but it has crashed production machines.",examples:[{title:"A map update when a spin lock has just been taken",script:`fexit:native_queued_spin_lock_slowpath { @\
b[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same function by kprobe",script:`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; \
}
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["map-kinds","lock-moments","lock-types","program-guards","lock-path","bpftrace-guard"],sources:[
"bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps"],check:a(t=>t.causes.flatMap(e=>DN(e)),"check")};function DN(t){
let e=we(t.outcomes);if(t.world!=="open"||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",[r]=t.witness;if(r===void 0)return[];let s=[
`This probe can hang the machine together with another BPF program, or a second copy of this script (${Xt(t.outcomes,"hang")}).`,Er(t.locks),`This probe fires a\
t ${Or(t.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}.`,"If the two meet in opposite order on another CPU, both wait for eve\
r.",n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Attach by kprobe or tracepoint, which the kernel never ru\
ns inside another such program, or take no lock here."].filter(Boolean).join(" ");return[Qt(t,{rule:"lock-path-probe",severity:n,message:s})]}a(DN,"findHalf");var Nb={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
s a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops ev\
ents or map updates, so the script's numbers are too low.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, an\
d count it in "Lost N events". Linux 5.11 - 6.14 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be had fails w\
ith -EDEADLK or -ETIMEDOUT; bpftrace from 0.23 prints a warning for each failed update, older ones say nothing.',do:"If the numbers matter, move the probes to k\
probes or tracepoints, or use aggregations that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[{title:"A\
 pair that bpftrace's own guard keeps apart",script:`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same pair where Linux does not take that lock for maps",script:`fentry:_raw_spin_lock { \
@b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"clean"}],facts:["bpftrace-guard","map-locked","lock-types","failed-updates"],sources:["laboratory runs: half of\
 450 updates lost on Linux 6.18, 12,391 of 596,000 on 7.3","bpftrace CHANGELOG 0.23: a map update that fails is reported by default"],check:a(({causes:t,model:e})=>e.
unread.any?[]:t.flatMap(n=>qN(n)),"check")};function qN(t){let e=we(t.outcomes);if(e?.verdict!=="lost-updates")return[];let n=[`Events or map updates of this sc\
ript get lost (${Xt(t.outcomes,"lost-updates")}).`,$r(t.witness),`The machine survives it: ${e.why}.`,"If the numbers matter, attach by kprobe or tracepoint, or\
 take no lock here."].join(" ");return[Qt(t,{rule:"lossy-mitigation",severity:"note",message:n})]}a(qN,"findLoss");var zN=/[\u202a-\u202e\u2066-\u2069]+/g,GN=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,BN=/[\p{L}\p{M}\p{N}_]+/gu,$b=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
Cb={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script holds characters that turn the text around on t\
he screen, characters that cannot be seen, or words that mix Latin letters with ones of another script that look the same.",why:"A reviewer reads what the scree\
n shows, and bpftrace reads the characters. With marks of direction a comment can look like code, and code like a comment. A function whose name is spelled with\
 a letter of another script looks like one on a lock path and is another one, of which nothing is known.",do:"Remove the characters, or write the word with Lati\
n letters. An editor shows them as code points.",ignoreWhen:"When a string that is printed is meant to hold such characters, and everybody who reads the script \
knows it.",examples:[{title:"A function with a Cyrillic letter in its name",script:`kprobe:nаtive_queued_spin_lock_slowpath { @[comm] = count(); }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"A comment that turns the rest of its line around",script:`kprobe:vfs_read { @[comm] = count(\
); /* ‮ harmless */ }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"Comments and strings in any language",script:`// Считает чтения. 读取次数 é
kprobe:vfs_read { printf("прочитано\\n"); }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:[],sources:["CVE-2021-42574: marks of direction in source code","Unicode Standard Annex 9: the \
bidirectional algorithm, explicit directional formatting","Unicode Technical Standard 39: mixed-script confusables"],check:a(({model:{script:t}},e)=>{let n=e.filter(
({rule:i})=>i==="syntax-error").map(({span:i})=>i.start),r=jN(t).filter(({span:i})=>!n.some(o=>o>=i.start&&o<i.end)),s=r.length-ap;return r.slice(0,ap).map(({span:i,
message:o},u)=>{let c=u===ap-1&&s>0;return KN({span:i,message:c?`${o} There are ${s} more such places below.`:o})})},"check")},ap=20;function jN({text:t,comments:e}){
if(!/[^\0-\x7f]/.test(t))return[];let n=up(t,zN).map(({span:i,words:o})=>({span:i,message:`${cp(o)} turns the text around it on the screen: what is seen here is\
 not what bpftrace reads. Remove it.`})),r=up(t,GN).filter(({span:i,words:o})=>!(i.start===0&&o==="\uFEFF")).map(({span:i,words:o})=>({span:i,message:`${cp(o)} \
cannot be seen, and bpftrace reads it. Remove it.`})),s=up(UN(t,e),BN).filter(({words:i})=>/[A-Za-z]/.test(i)&&$b.test(i)).map(({span:i,words:o})=>({span:i,message:`\
This word mixes Latin letters with ones that look like them: ${cp([...o].filter(u=>$b.test(u)).join(""))}. It is another word than the one it looks like. Write \
it with Latin letters.`}));return[...n,...r,...s].sort((i,o)=>i.span.start-o.span.start)}a(jN,"placesIn");function UN(t,e){let n=[],r=0;for(let{span:s}of e)n.push(
t.slice(r,s.start)," ".repeat(s.end-s.start)),r=s.end;return n.join("")+t.slice(r)}a(UN,"withoutComments");function up(t,e){return[...t.matchAll(e)].map(n=>({span:{
start:n.index,end:n.index+n[0].length},words:n[0]}))}a(up,"placesOf");function cp(t){return[...new Set(t)].map(n=>(n.codePointAt(0)??0).toString(16).toUpperCase()).
map(n=>`U+${n.padStart(4,"0")}`).join(", ")}a(cp,"codePoints");function KN({span:t,message:e}){return{rule:"misleading-text",severity:"warning",confidence:"cert\
ain",span:t,message:e,related:[],verdicts:[]}}a(KN,"report");var Tb={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe can deadlock the machine with another probe of the script.",what:"A hardware counter inte\
rrupts another program of this script while that holds the lock of a map, and updates maps itself. Two CPUs on which this happens can wait for each other for ev\
er.",why:"On x86 a hardware counter arrives as a non-maskable interrupt: it fires also while interrupts are off, so also in the middle of a map update. The kern\
el keeps it out of kprobe, tracepoint and timer programs, but not out of fentry, fexit, raw tracepoint, iterator and (from Linux 6.1) user space programs.",do:"\
Use `profile:hz:N`, which is a timer and no non-maskable interrupt; or attach the other probes as kprobes or tracepoints; or guard the probes with a per-CPU fla\
g.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding names.",examples:[{title:"A hardware counter beside an fen\
try probe, both updating two maps",script:`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same by a timer",script:`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"The same beside a kprobe, which it never interrupts",script:`hardware:cpu-cycles:1000000 { @b[\
pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["nmi","program-guards","map-kinds","lock-moments","lock-types"],sources:["Linux arch/x86/event\
s/core.c: perf_event_nmi_handler()"],check:a(t=>t.causes.flatMap(e=>ZN(e)),"check")};function ZN(t){let e=we(t.outcomes);if(!t.nmi||e?.verdict!=="hang")return[];
let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${pa(t.outcomes)}.`,Er(t.locks),"A hardware counter interrupts even that.",
$r(t.witness),da(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Use a timer (profile) instead of \
the hardware counter, or attach the other probes as kprobes or tracepoints."].filter(Boolean).join(" ");return[Qt(t,{rule:"nmi-reentry",severity:n,message:r})]}
a(ZN,"findReentry");function ma(t,e,n,r){let{lowered:s,configured:i}=t;if(!i&&s.some(c=>c.refusals.length===0))return[];let o=s.map(c=>Pe(c)??{target:c.target.name,verdict:"safe",why:"\
this target runs the script"}),u=new Map;for(let c of s)for(let l of c.refusals){if(l.rule!==e)continue;let p=u.get(l.span.start)??{refusal:l,reasons:new Map};p.
reasons.set(l.why,(p.reasons.get(l.why)??new Set).add(c.target.name)),u.set(l.span.start,p)}return[...u.values()].map(({refusal:c,reasons:l})=>({rule:e,severity:n,
confidence:"certain",span:c.span,message:r([...l].map(([p,d])=>`${p} (${Gn([...d])})`).join("; ")),related:[],verdicts:o}))}a(ma,"findRefusals");var Ib={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or the function is not one that can be attached to.",why:"bpftrace before 0.21 refuses kretpro\
bes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel,\
 and with the configuration.",do:"Attach to a function that the target has, or take the target out of the list if the script is not meant for it.",ignoreWhen:"I\
t is right to ignore this if the script is not meant for that target.",examples:[{title:"A kretprobe that bpftrace 0.17 bans",script:`kretprobe:_raw_spin_lock {\
 @a[comm] = 1; }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"The same on bpftrace 0.23",script:`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"A slow path that distribution kernels do not have under this name",script:`fentry:queued_spin_\
lock_slowpath { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"}],facts:["kretprobe-ban","broken-guards","lock-path"],sources:[`what bpftrace says of the four functi\
ons: "can't be used as it might lock up your system"`],check:a(t=>ma(t,"refused-probe","error",e=>`This probe cannot be attached: ${e}. Attach to a function tha\
t the target has, or name only the targets that the script is meant for.`),"check")};var Pb={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace, or is beyond what can be judged (mac\
ros nested without end, thousands of different locks). The rest is still judged: what is too much or broken is left out, and the other statements and probes are\
 read without it.",why:"bpftrace refuses the whole script, and what cannot be read cannot be judged: a hidden probe may be the dangerous one. What the script se\
ems to lack, such as a guard, is not held against it while a part is unread, and no rewrite is offered.",do:"Mend the place that is named, the first one first. \
`bpftrace --fmt FILE` (0.27) or `bpftrace -d FILE` show what bpftrace itself says.",ignoreWhen:"Do not ignore it. If bpftrace accepts the script on one of your \
machines, it is an error of bpftrace-guard: please report it with the script.",examples:[{title:"A missing brace",script:`kprobe:vfs_read { @ = count();
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"finding"},{title:"A missing semicolon, and a map without its @",script:`kprobe:vfs_read {
  @a = count()
  @b = 1;
  start[tid] = nsecs;
}
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"finding"},{title:"The first one, closed",script:`kprobe:vfs_read { @ = count(); }
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"clean"}],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:a(({model:t,lowered:e,limits:n})=>{let r=e.map(u=>({
target:u.target.name,verdict:"refused",why:"bpftrace does not start a script that it cannot parse"})),s=t.script.errors.map(({span:u,message:c,hint:l})=>({span:u,
message:l===void 0?c:`${c} ${l}`,verdicts:r})),i=t.imported.flatMap(u=>{let c=WN(u);return c===void 0?[]:[{...c,verdicts:r}]}),o=n.map(u=>({...u,verdicts:[]}));
return[...s,...i,...o].map(u=>({rule:"syntax-error",severity:"error",confidence:"certain",related:[],...u}))},"check")};function WN({path:t,script:e,statement:n}){
let[r]=e.errors;if(r!==void 0)return{span:n,message:`The imported file ${Dn(t)} does not parse. What does not parse in it was not judged.`,related:[{path:t,span:r.
span,message:r.message}]};let s=e.items.find(i=>i.kind==="config");if(s!==void 0)return{span:n,message:`The imported file ${Dn(t)} has a config block, which bpf\
trace takes only in the script itself. Move it there.`,related:[{path:t,span:s.span,message:"this block"}]}}a(WN,"importProblem");var Mb={id:"unresolved-attach-point",severity:"note",summary:"It cannot be told here which function the probe fires on.",what:"The probe updates a map, and its \
attach point is only known when the script is started, or is in a module whose functions are not known. It is judged as if it were harmless.",why:"An fentry, fe\
xit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which it is depends on what `$1` is, or on what the\
 module has.",do:"Write the function into the script, or attach by kprobe or tracepoint, which are harmless everywhere.",ignoreWhen:"It is right to ignore this \
if nobody starts the script on a function of the kernel that runs while locks are held.",examples:[{title:"A function that comes from the command line",script:`\
fentry:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"The same by kprobe",script:`kprobe:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:["lock-path","program-guards","provider-wildcards"],sources:["bpftrace: positional parameters i\
n attach points"],check:VN};function VN({lowered:t}){let e=new Map;for(let n of t)if(!(n.refusals.length>0))for(let r of n.programs)r.unresolved!==void 0&&r.operations.
length>0&&e.set(r.attachPoint.span.start,r);return[...e.values()].map(n=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:n.attachPoint.
span,message:[`It cannot be told here where ${n.name} fires: ${n.unresolved}.`,"It updates a map, so on a function that runs while a map lock is held it can han\
g the machine.","Name the function, or attach by kprobe or tracepoint."].join(" "),related:[],verdicts:t.map(r=>Pe(r)??{target:r.target.name,verdict:"safe",why:"\
judged as if it fired where no lock is held, which is not known"})}))}a(VN,"findUnresolved");var Lb={id:"unsupported-syntax",severity:"warning",summary:"A target has a bpftrace that does not take this construct.",what:"The script uses a construct, a fun\
ction or a setting that came with a newer bpftrace than a target has, or that left with an older one. bpftrace refuses the whole script there. What no release a\
t hand and no entry of its changelog tells is not reported.",why:"The language grows with each release, and distributions keep theirs for years: Debian 12 has 0\
.17, Debian 13 has 0.23.",do:"Use the older form where there is one, or take the target out of the list if the script is not meant for it.",ignoreWhen:"It is ri\
ght to ignore this if the script is not meant for that target.",examples:[{title:"A raw tracepoint on bpftrace 0.17",script:`rawtracepoint:sched_switch { @ = co\
unt(); }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"A tracepoint on bpftrace 0.17",script:`tracepoint:sched:sched_switch { @ = count(); }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"clean"},{title:"A variable used outside its block, which 0.22 stopped taking",script:`BEGIN { if (pid) { $x = 1; \
} else { $x = 2; } @ = $x; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The same, assigned before the blocks",script:`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }\

`,targets:["bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["features","feature-kernels","functions","settings","stack-modes","\
providers","provider-case"],sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:a(t=>ma(t,"unsupported-syntax","warning",e=>`bpftrace does \
not start this script: ${e}. Use a form that it takes, or name only the targets that the script is meant for.`),"check")};var ae=class{static{a(this,"LineMap")}#e;#t;constructor(e){let n=[0];for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))n.push(r+1);this.#e=n,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let n=Math.max(0,Math.
min(e,this.#t)),r=0,s=this.#e.length-1;for(;r<s;){let i=r+s+1>>1;(this.#e[i]??0)<=n?r=i:s=i-1}return{line:r+1,column:n-(this.#e[r]??0)+1,offset:n}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};var Rb=1e3;function Cr(t,e,n){return n.allowed===!1?"The repository's configuration allows no ignore comments.":n.never?.some(s=>s===t)?`The repository's config\
uration allows no ignore of ${t}.`:n.reason===void 0?void 0:e.length>Rb?`The reason is longer than ${Rb} characters.`:n.reason.some(s=>om(s,e))?void 0:`The repo\
sitory's configuration asks for a reason that matches ${n.reason.map(s=>`"${s}"`).join(" or ")}.`}a(Cr,"whyForbidden");var Fb=/bpftrace-guard:\s*ignore\[([^\]\n]*)\]([^\n]*)/;function lp(t){if(!t.comments.some(({text:s})=>Fb.test(s)))return[];let e=new ae(t.text),n=new Set(t.comments.
filter(s=>YN(s,t.text,e))),r=new Set;for(let{span:s}of n)for(let i=e.position(s.start).line;i<=e.position(s.end).line;i++)r.add(i);return t.comments.flatMap(s=>{
let[,i,o]=Fb.exec(s.text)??[];if(i===void 0||o===void 0)return[];let u=e.position(s.span.end).line;if(n.has(s))for(;r.has(u);)u++;return[{span:s.span,rules:i.split(
",").map(c=>c.trim()),reason:o.replace(/\*\/\s*$/,"").trim(),line:u}]})}a(lp,"suppressionsOf");function YN({span:t},e,n){let r=n.lineStart(n.position(t.start).line),
s=n.lineStart(n.position(t.end).line+1);return e.slice(r,t.start).trim()===""&&e.slice(t.end,s).trim()===""}a(YN,"standsAlone");var JN=["syntax-error","unused-s\
uppression"];function Hs(t){return!JN.includes(t)}a(Hs,"canBeIgnored");function pp({rules:t,line:e},n,r){return t.includes(n.rule)&&Hs(n.rule)&&r.position(n.span.
start).line===e}a(pp,"speaksOf");function Ds(t,e,n){let r=lp(e).filter(({reason:i})=>i!=="");if(r.length===0)return[...t];let s=new ae(e.text);return t.filter(i=>!r.
some(o=>pp(o,i,s)&&Cr(i.rule,o.reason,n)===void 0))}a(Ds,"withoutSilenced");var Hb={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is one that the repository does not allow.",why:"A comment that outlives it\
s finding would silence the next one that comes to the same place, unseen. Without a reason nobody can tell later whether it still holds.",do:"Remove the commen\
t, move it to the line of the finding, or give the reason behind the brackets.",ignoreWhen:"When the script is judged for fewer targets than usual, a comment fo\
r one of the others is reported. It is right to leave such a comment in.",examples:[{title:"A comment above a harmless probe",script:`// bpftrace-guard: ignore[\
abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"A comment with its reason, where it is needed",script:`// bpftrace-guard: ignore[lock-path-p\
robe] laboratory machine, nothing else traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:a(({model:t,suppressions:e},n)=>{
let{script:r}=t,s=new ae(r.text);return lp(r).flatMap(i=>{let o=XN(i,n,s,e,t.unread.any);return o===void 0?[]:[QN(i,o)]})},"check")};function XN(t,e,n,r,s){let{
reason:i,line:o}=t;if(i==="")return"This ignore comment gives no reason, so it silences nothing. Write the reason behind the brackets.";let u=e.filter(p=>pp(t,p,
n)),c=t.rules.filter(p=>!(s&&Hs(p))&&!u.some(d=>d.rule===p)),l=[...new Set(u.map(({rule:p})=>p))].flatMap(p=>{let d=Cr(p,i,r);return d===void 0?[]:[`${d} This c\
omment does not silence ${p}.`]});if(c.length>0){let p=c.map(d=>`"${d}"`).join(", ");l.push(`This ignore comment silences nothing: there is no finding of ${p} o\
n line ${o} that can be ignored. Remove it, or mend the rule's name.`)}return l.length===0?void 0:l.join(" ")}a(XN,"problemOf");function QN({span:t},e){return{rule:"\
unused-suppression",severity:"warning",confidence:"certain",span:t,message:e,related:[],verdicts:[]}}a(QN,"report");var en=[vb,Ob,Tb,Nb,Ib,Ab,Mb,Lb,Pb,Cb,Hb];var jb=$n(ba(),1);function zb(t){return{sections:[{title:"What it says",text:t.what},{title:"Why",text:t.why},{title:"What to do",text:t.do},{title:"When it is right to ignore it",
text:t.ignoreWhen}],examples:t.examples.map(e=>({...e,outcome:`${e.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule itself",lines:t.sources},
...t.facts.map(e=>({of:r$(In[e].title),lines:dm(e)}))]}}a(zb,"contentOf");function r$(t){return t.startsWith("bpftrace")?t:t.charAt(0).toUpperCase()+t.slice(1)}
a(r$,"capital");var s$=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,i$=/[\p{Mn}\p{Me}]/u,o$=/[\uff61-\uff9f\uffa0-\uffdc\uffe8-\uffee]/u,a$=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
u$=/##(?:vso)?$/i;function fp(t){let e=[],n="",r=0;for(let s of t){let i=s==="	"?" ".repeat(4-r%4):c$(s,n);for(let o=0;o<s.length;o++)e.push(r);n+=i,r+=i===s?Bb(
s):i.length}return{text:n,width:r,column:a(s=>e[s]??r,"column")}}a(fp,"layOut");function Me(t){return fp(t).text}a(Me,"oneLine");function ya(t){let e=Me(t);return/^\s*::/.
test(e)?`./${e}`:e}a(ya,"shownPath");function ee(t,e){return t.split(/\r?\n/).flatMap(n=>{let r=[],s="";for(let i of Me(n).split(" "))s!==""&&qs(s)+1+qs(i)>e?(r.
push(s),s=i):s=s===""?i:`${s} ${i}`;return[...r,s].map(i=>i.replace(/^(\s*):(?=:)/,"$1<U+003A>"))})}a(ee,"wrap");function qs(t){let e=0;for(let n of t)e+=Bb(n);
return e}a(qs,"textWidth");function Gb(t,e){return t+" ".repeat(Math.max(0,e-qs(t)))}a(Gb,"padEnd");function c$(t,e){return s$.test(t)||t==="["&&u$.test(e)?`<U+${(t.
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`:t}a(c$,"showCharacter");function Bb(t){return t>=" "&&t<="~"?1:i$.test(t)?0:a$.test(t)&&!o$.test(
t)?2:1}a(Bb,"characterWidth");var zs=100;function Ub(t,e){let n=jb.default.createColors(e),r=zb(t),s=[`${n.bold(t.id)} (${t.severity})
${ee(t.summary,zs).join(`
`)}`,...r.sections.map(({title:u,text:c})=>o(u,c))];for(let{title:u,script:c,targets:l,outcome:p}of r.examples){let d=c.trimEnd().split(`
`).map(Me);s.push([n.bold(`Example: ${u}`),...ee(`${p} ${l.join(", ")}.`,zs).map(f=>`  ${f}`),...d.map(f=>`  ${n.blue("|")} ${f}`.trimEnd())].join(`
`))}let i=r.sources.flatMap(({of:u,lines:c})=>[...ee(`${u}:`,zs),...c.flatMap(l$)]);return s.push([n.bold("Sources"),...i.map(u=>`  ${u}`)].join(`
`)),`${s.join(`

`)}
`;function o(u,c){return[n.bold(u),...ee(c,zs).map(l=>l===""?"":`  ${l}`)].join(`
`)}a(o,"section")}a(Ub,"renderRule");function l$(t){return ee(t,zs).map((e,n)=>`${n===0?"- ":"  "}${e}`)}a(l$,"listed");var Zb=$n(ba(),1);function Kb(t,e){let n=Math.max(0,...t.map(i=>i.length)),r=Array.from({length:n-1},(i,o)=>Math.max(...t.map(u=>qs(u[o]??"")))),s=r.reduce((i,o)=>i+o+2,0);return t.
flatMap(i=>{let[o="",...u]=ee(i[n-1]??"",Math.max(40,e-s));return[[...r.map((l,p)=>Gb(i[p]??"",l)),o],...u.map(l=>[...r.map(p=>" ".repeat(p)),l])]})}a(Kb,"table");var p$=150;function Wb(t,e,n){let r=Zb.default.createColors(n),s=t.map(u=>[`${e.some(({name:c})=>c===u.name)?"*":" "} ${u.name}`,u.bpftrace,u.kernel,u.arch,u.paravirt?
"yes":"no",u.preemption??"-",u.support.until]),i=t.flatMap(u=>[[`  ${u.name}`,u.source],["",`supported until: ${u.support.source}`]]),o=a(u=>{let[c=[],...l]=Kb(
u,p$);return[r.bold(c.join("  ")),...l.map(p=>p.join("  ").trimEnd())]},"render");return[...o([["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","PRE-EMPTION","SU\
PPORTED UNTIL"],...s]),"","* judged when neither --target nor the configuration says otherwise: one for each difference that a verdict can rest on,","  of the r\
eleases in support. Red Hat and SUSE carry newer code back, and bpftrace before 0.17 is judged as 0.17: name","  those targets yourself.","Any other machine: --\
target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]","",...o([["  NAME","SOURCE"],...i]),""].join(`
`)}a(Wb,"renderTargets");import{constants as Xb}from"node:fs";import{open as ey,readdir as f$,realpath as ty,stat as ny}from"node:fs/promises";import ft from"node:path";var ka=a(()=>"script","everyScript");function wa(t,e){return t==="any"||t==="script"&&e}a(wa,"picks");function xa(t){return t===0?[]:[`${t===1?"1 script is":`${t}\
 scripts are`} left out by \`files\` of the configuration.`]}a(xa,"leftOutNotes");function Yb(t){let e=t.filter(i=>i.startsWith("!")).map(i=>Tn(i.slice(1))),n=t.
filter(i=>!i.startsWith("!")),r=n.filter(Vb).map(Tn),s=n.filter(i=>!Vb(i)).map(Tn);return i=>e.some(o=>o(i))?"none":n.length===0?"script":s.some(o=>o(i))?"any":
r.some(o=>o(i))?"script":"none"}a(Yb,"chooseFiles");function Vb(t){return/(?:^|\/)\*{1,2}$/.test(t)}a(Vb,"leavesNameOpen");function tn(t){return t.endsWith(".bt")}a(tn,"isScriptName");function va(t){let e=new TextDecoder("latin1").decode(t.subarray(0,256));return/^#![^\n]*[/ \t]bpftrace(?:\s|$)/.
test(e)}a(va,"namesBpftrace");function nn(t){if(t.length>4194304)return Ht();try{let e=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t);return e.trim()===
""?{status:"skipped",error:"The file is empty."}:{status:"readable",text:e}}catch{return{status:"failed",error:`Line ${d$(t)} is not UTF-8. Save the script as U\
TF-8.`}}}a(nn,"decodeScript");function Gs(t){return t.status==="readable"?{kind:"text",text:t.text}:t.status==="skipped"?{kind:"text",text:""}:{kind:"unread",reason:`${t.
error.charAt(0).toLowerCase()}${t.error.slice(1).replace(/\.$/,"")}`}}a(Gs,"sourceOf");function Ht(){return{status:"failed",error:`The file is larger than ${4194304/
1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}a(Ht,"tooLarge");function d$(t){let e=new TextEncoder().encode(new TextDecoder("utf-8",
{ignoreBOM:!0}).decode(t)),n=1;for(let r=0;r<t.length&&t[r]===e[r];r++)t[r]===10&&n++;return n}a(d$,"lineOfFirstWrongByte");var h$=16,mp=new Set([".git","node_modules"]);async function Sa(t,e,n={root:process.cwd(),choose:ka}){let r=[],s=[],i=new Set,o=new Set,u=new Set;for(let l of t){
let p=l==="-"?"-":await Ea(l);if(i.has(p))s.push(`${Tr(l)} is given twice; it is read once.`);else if(i.add(p),l==="-")r.push(await k$(e));else for await(let d of m$(
l,{read:o,leftOut:u,chosen:n}))r.push(d)}let c=[...u].filter(l=>!o.has(l)).length;return{scripts:r,notes:[...s,...xa(c)]}}a(Sa,"readScripts");async function*m$(t,e){
try{(await ny(t)).isDirectory()?yield*g$(t,e):oy(await Ea(t),e.read)&&(yield await sy(t))}catch(n){yield gp(t,n)}}a(m$,"readPath");async function*g$(t,e){let n=e.
leftOut.size,r=!1,s=await ty(t),i=[];for await(let o of ry(t,e)){if(r=!0,typeof o!="string")i.push(Promise.resolve(o));else{let u=await Ea(o);if(u.startsWith(s.
endsWith(ft.sep)?s:s+ft.sep))oy(u,e.read)&&i.push(sy(o));else{let l=Qb(o,"A symbolic link that leaves the folder is not followed. Name it to have it read.");i.push(
Promise.resolve(l))}}i.length<h$||(yield*await Promise.all(i),i=[])}yield*await Promise.all(i),!r&&e.leftOut.size===n&&(yield Qb(t,"No bpftrace scripts in this \
folder (files named *.bt, or with a #! line that names bpftrace)."))}a(g$,"readFolder");async function*ry(t,e){let n;try{n=await f$(t,{withFileTypes:!0})}catch(r){
yield gp(t,r);return}n.sort((r,s)=>r.name<s.name?-1:1);for(let r of n){let s=ft.join(t,r.name);if(r.isDirectory()){mp.has(r.name)||(yield*ry(s,e));continue}let i=r.
isFile();if(!i&&!(r.isSymbolicLink()&&await b$(s)))continue;let o=tn(s)||i&&await y$(s);wa(_$(s,e.chosen),o)?yield s:o&&e.leftOut.add(await Ea(s))}}a(ry,"walk");
function _$(t,{root:e,choose:n}){let r=ft.relative(e,ft.resolve(t)).split(ft.sep);return r[0]===".."||ft.isAbsolute(r.join(ft.sep))?"script":n(r.join("/"))}a(_$,
"choiceOf");async function b$(t){return ny(t).then(e=>e.isFile(),()=>!1)}a(b$,"isFile");async function y$(t){let e;try{e=await ey(t,Xb.O_RDONLY|Xb.O_NONBLOCK)}catch{
return!1}try{let{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(256),0,256,0);return va(n.subarray(0,r))}catch{return!1}finally{await e.close()}}a(y$,"startsWi\
thBpftrace");async function sy(t){try{let e=await ey(t);try{let n=await e.stat();return n.size>4194304?{...Ht(),path:Tr(t)}:n.isFile()&&n.size>0?hp(Tr(t),await e.
readFile()):hp(Tr(t),await iy(e.createReadStream({autoClose:!1,end:4194304})))}finally{await e.close()}}catch(e){return gp(t,e)}}a(sy,"readFile");async function k$(t){
try{return hp(t.name,await iy(t.stream))}catch(e){return{status:"failed",path:t.name,error:`Standard input cannot be read (${ay(e)}).`}}}a(k$,"readStandardInput");
async function iy(t){let e=[],n=0;for await(let r of t){let s=typeof r=="string"?Buffer.from(r):r;if(e.push(s),n+=s.length,n>4194304)break}return Buffer.concat(
e)}a(iy,"readUpToLimit");function hp(t,e){return{...nn(e),path:t}}a(hp,"scriptOf");async function Ea(t){return ty(t).catch(()=>ft.resolve(t))}a(Ea,"identity");function oy(t,e){
return e.has(t)?!1:(e.add(t),!0)}a(oy,"first");function Tr(t){return ft.normalize(t).split(ft.sep).join("/")}a(Tr,"shown");function Qb(t,e){return{status:"skipp\
ed",path:Tr(t),error:e}}a(Qb,"skipped");function gp(t,e){return{status:"failed",path:Tr(t),error:ay(e)}}a(gp,"failed");function ay(t){switch(t instanceof Error&&
"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read:\
 permission denied.";case"ELOOP":return"It cannot be read: its symbolic links go round in a circle.";default:return`It cannot be read (${t instanceof Error?t.message:
String(t)}).`}}a(ay,"reason");var Bs=class{static{a(this,"Diff")}diff(e,n,r={}){let s;typeof r=="function"?(s=r,r={}):"callback"in r&&(s=r.callback);let i=this.castInput(e,r),o=this.castInput(
n,r),u=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(u,c,r,s)}diffWithOptionsObj(e,n,r,s){var i;let o=a(
k=>{if(k=this.postProcess(k,r),s){setTimeout(function(){s(k)},0);return}else return k},"done"),u=n.length,c=e.length,l=1,p=u+c;r.maxEditLength!=null&&(p=Math.min(
p,r.maxEditLength));let d=(i=r.timeout)!==null&&i!==void 0?i:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(m[0],n,e,0,r);if(m[0].
oldPos+1>=c&&g+1>=u)return o(this.buildValues(m[0].lastComponent,n,e));let _=-1/0,b=1/0,y=a(()=>{for(let k=Math.max(_,-l);k<=Math.min(b,l);k+=2){let w,v=m[k-1],
x=m[k+1];v&&(m[k-1]=void 0);let N=!1;if(x){let O=x.oldPos-k;N=x&&0<=O&&O<u}let I=v&&v.oldPos+1<c;if(!N&&!I){m[k]=void 0;continue}if(!I||N&&v.oldPos<x.oldPos?w=this.
addToPath(x,!0,!1,0,r):w=this.addToPath(v,!1,!0,1,r),g=this.extractCommon(w,n,e,k,r),w.oldPos+1>=c&&g+1>=u)return o(this.buildValues(w.lastComponent,n,e))||!0;m[k]=
w,w.oldPos+1>=c&&(b=Math.min(b,k-1)),g+1>=u&&(_=Math.max(_,k+1))}l++},"execEditLength");if(s)a(function k(){setTimeout(function(){if(l>p||Date.now()>f)return s(
void 0);y()||k()},0)},"exec")();else for(;l<=p&&Date.now()<=f;){let k=y();if(k)return k}}addToPath(e,n,r,s,i){let o=e.lastComponent;return o&&!i.oneChangePerToken&&
o.added===n&&o.removed===r?{oldPos:e.oldPos+s,lastComponent:{count:o.count+1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+s,lastComponent:{
count:1,added:n,removed:r,previousComponent:o}}}extractCommon(e,n,r,s,i){let o=n.length,u=r.length,c=e.oldPos,l=c-s,p=0;for(;l+1<o&&c+1<u&&this.equals(r[c+1],n[l+
1],i);)l++,c++,p++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return p&&!i.oneChangePerToken&&(e.lastComponent=
{count:p,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,l}equals(e,n,r){return r.comparator?r.comparator(e,n):e===n||!!r.ignoreCase&&e.toLowerCase()===
n.toLowerCase()}removeEmpty(e){let n=[];for(let r=0;r<e.length;r++)e[r]&&n.push(e[r]);return n}castInput(e,n){return e}tokenize(e,n){return Array.from(e)}join(e){
return e.join("")}postProcess(e,n){return e}get useLongestToken(){return!1}buildValues(e,n,r){let s=[],i;for(;e;)s.push(e),i=e.previousComponent,delete e.previousComponent,
e=i;s.reverse();let o=s.length,u=0,c=0,l=0;for(;u<o;u++){let p=s[u];if(p.removed)p.value=this.join(r.slice(l,l+p.count)),l+=p.count;else{if(!p.added&&this.useLongestToken){
let d=n.slice(c,c+p.count);d=d.map(function(f,m){let g=r[l+m];return g.length>f.length?g:f}),p.value=this.join(d)}else p.value=this.join(n.slice(c,c+p.count));c+=
p.count,p.added||(l+=p.count)}}return s}};var _p=class extends Bs{static{a(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=x$}equals(e,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||
!e.includes(`
`))&&(e=e.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(e,n,r)}},w$=new _p;function bp(t,e,n){return w$.diff(t,e,n)}a(bp,"diffLines");function x$(t,e){e.stripTrailingCr&&(t=t.replace(/\r\n/g,`
`));let n=[],r=t.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let s=0;s<r.length;s++){let i=r[s];s%2&&!e.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}a(x$,
"tokenize");function v$(t){for(let e=0;e<t.length;e++)if(t[e]<" "||t[e]>"~"||t[e]==='"'||t[e]==="\\")return!0;return!1}a(v$,"needsQuoting");function rn(t){if(!v$(t))return t;
let e='"',n=new TextEncoder().encode(t),r=0;for(;r<n.length;){let s=n[r];s===7?e+="\\a":s===8?e+="\\b":s===9?e+="\\t":s===10?e+="\\n":s===11?e+="\\v":s===12?e+=
"\\f":s===13?e+="\\r":s===34?e+='\\"':s===92?e+="\\\\":s>=32&&s<=126?e+=String.fromCharCode(s):e+="\\"+s.toString(8).padStart(3,"0"),r++}return e+='"',e}a(rn,"q\
uoteFileNameIfNeeded");var yp={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},kp={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function sn(t,e,n,r,s,i,o){let u;o?typeof o=="function"?u={callback:o}:u=o:u={},typeof u.context>"u"&&(u.context=4);let c=u.context;if(u.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(u.callback){let{callback:p}=u;bp(n,r,Object.assign(Object.assign(
{},u),{callback:a(d=>{let f=l(d);p(f)},"callback")}))}else return l(bp(n,r,u));function l(p){if(!p)return;p.push({value:"",lines:[]});function d(k){return k.map(
function(w){return" "+w})}a(d,"contextLines");let f=[],m=0,g=0,_=[],b=1,y=1;for(let k=0;k<p.length;k++){let w=p[k],v=w.lines||S$(w.value);if(w.lines=v,w.added||
w.removed){if(!m){let x=p[k-1];m=b,g=y,x&&(_=c>0?d(x.lines.slice(-c)):[],m-=_.length,g-=_.length)}for(let x of v)_.push((w.added?"+":"-")+x);w.added?y+=v.length:
b+=v.length}else{if(m)if(v.length<=c*2&&k<p.length-2)for(let x of d(v))_.push(x);else{let x=Math.min(v.length,c);for(let I of d(v.slice(0,x)))_.push(I);let N={oldStart:m,
oldLines:b-m+x,newStart:g,newLines:y-g+x,lines:_};f.push(N),m=0,g=0,_=[]}b+=v.length,y+=v.length}}for(let k of f)for(let w=0;w<k.lines.length;w++)k.lines[w].endsWith(
`
`)?k.lines[w]=k.lines[w].slice(0,-1):(k.lines.splice(w+1,0,"\\ No newline at end of file"),w++);return{oldFileName:t,newFileName:e,oldHeader:s,newHeader:i,hunks:f}}
a(l,"diffLinesResultToPatch")}a(sn,"structuredPatch");function jn(t,e){var n,r,s,i,o,u;if(e||(e=yp),Array.isArray(t)){if(t.length>1&&!e.includeFileHeaders&&!t.every(
p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return t.map(p=>jn(p,e)).join(`
`)}let c=[];if(t.isGit){if(e=yp,!t.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!t.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let p=t.oldFileName,d=t.newFileName;t.isCreate&&p==="/dev/null"?p=d.replace(/^b\//,"a/"):t.isDelete&&d==="/dev/null"&&(d=p.replace(
/^a\//,"b/")),c.push("diff --git "+rn(p)+" "+rn(d)),t.isDelete&&c.push("deleted file mode "+((n=t.oldMode)!==null&&n!==void 0?n:"100644")),t.isCreate&&c.push("n\
ew file mode "+((r=t.newMode)!==null&&r!==void 0?r:"100644")),t.oldMode&&t.newMode&&!t.isDelete&&!t.isCreate&&(c.push("old mode "+t.oldMode),c.push("new mode "+
t.newMode)),t.isRename&&(c.push("rename from "+rn(((s=t.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),c.push("rename to "+rn(((i=t.newFileName)!==null&&
i!==void 0?i:"").replace(/^b\//,"")))),t.isCopy&&(c.push("copy from "+rn(((o=t.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),c.push("copy to "+rn(((u=
t.newFileName)!==null&&u!==void 0?u:"").replace(/^b\//,""))))}else e.includeIndex&&t.oldFileName==t.newFileName&&t.oldFileName!==void 0&&c.push("Index: "+t.oldFileName),
e.includeUnderline&&c.push("===================================================================");let l=t.hunks.length>0;e.includeFileHeaders&&t.oldFileName!==void 0&&
t.newFileName!==void 0&&(!t.isGit||l)&&(c.push("--- "+rn(t.oldFileName)+(t.oldHeader?"	"+t.oldHeader:"")),c.push("+++ "+rn(t.newFileName)+(t.newHeader?"	"+t.newHeader:
"")));for(let p=0;p<t.hunks.length;p++){let d=t.hunks[p],f=d.oldLines===0?d.oldStart-1:d.oldStart,m=d.newLines===0?d.newStart-1:d.newStart;c.push("@@ -"+f+","+d.
oldLines+" +"+m+","+d.newLines+" @@");for(let g of d.lines)c.push(g)}return c.join(`
`)+`
`}a(jn,"formatPatch");function wp(t,e,n,r,s,i,o){if(typeof o=="function"&&(o={callback:o}),o?.callback){let{callback:u}=o;sn(t,e,n,r,s,i,Object.assign(Object.assign(
{},o),{callback:a(c=>{u(c?jn(c,o.headerOptions):void 0)},"callback")}))}else{let u=sn(t,e,n,r,s,i,o);return u?jn(u,o?.headerOptions):void 0}}a(wp,"createTwoFile\
sPatch");function S$(t){let e=t.endsWith(`
`),n=t.split(`
`).map(r=>r+`
`);return e?n.pop():n.push(n.pop().slice(0,-1)),n}a(S$,"splitLines");var E$=3,A$=4e3;function uy(t){return t.map(O$).join("")}a(uy,"gitPatch");function O$({path:t,before:e,after:n}){let[r,s]=[`a/${t}`,`b/${t}`];if(e===void 0){let u=sn(
"/dev/null",s,"",n);return jn({...u,isGit:!0,isCreate:!0,newMode:"100644"})}let i={context:E$,maxEditLength:A$},{hunks:o}=sn(r,s,e,n,void 0,void 0,i)??{hunks:[...N$(
e,n)]};return jn({oldFileName:r,newFileName:s,oldHeader:void 0,newHeader:void 0,hunks:o,isGit:!0})}a(O$,"patchOf");function N$(t,e){let n=sn("","",t,"").hunks,r=sn(
"","","",e).hunks,[s,i]=[n.flatMap(({lines:u})=>u),r.flatMap(({lines:u})=>u)],o=a((u,c)=>u.filter(l=>l.startsWith(c)).length,"count");return[{oldStart:1,oldLines:o(
s,"-"),newStart:1,newLines:o(i,"+"),lines:[...s,...i]}]}a(N$,"wholeFile");import{realpath as zS,unlink as QH}from"node:fs/promises";import it from"node:path";var Ir="bpftrace_guard.bpf.c",xp={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},$$={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
 *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }
 */
typedef unsigned int guard_u32;
typedef unsigned long long guard_u64;

struct {
	int (*type)[6];
	int (*max_entries)[1];
	guard_u32 *key;
	guard_u64 *value;
} bpftrace_guard __attribute__((section(".maps"), used));

static void *(*const guard_lookup)(void *map, const void *key) = (void *)1;

int __bpftrace_guard_enter(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (!up || *up)
		return 0;
	*up = 1;
	return 1;
}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},cy=[$$],ly=cy[0];function vp(t){return cy.find(e=>e.text===t)}a(vp,"guardFileOf");var py=64,dy=16,C$=4*1024*1024,Sp=10;function fy(t){return t.items.flatMap(e=>e.kind==="import"?[{name:e.path,span:e.span}]:[])}a(fy,"importsOf");function js(t,e,n){
let r=[],s=new Set,i=[],o=new Set,u=0,c,l=a((d,f,m)=>{if(o.has(d))return;if(o.size>=py||m>dy||u>C$){o.add(hy);return}o.add(d);let g=a(k=>{i.push(`The import of ${M$(
d)} was not followed: ${k}.`)},"note"),_=I$(d);if(_!==void 0){_!==Ep&&g(_);return}let b=P$(e,d),y=n.source(b);if(y===void 0)s.add(b);else if(y.kind==="unread")g(
y.reason);else if(y.kind==="folder")for(let k of y.names.filter(w=>w.endsWith(".bt")))l(`${d}/${k}`,f,m+1);else if(d.endsWith(".bpf.c"))c??=vp(y.text),vp(y.text)===
void 0&&g(T$);else if(!d.endsWith(".bt"))g("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h");else{let k=n.parse(b,y.text);u+=y.text.length,r.push(
{path:b,script:k,statement:f});for(let w of fy(k))l(w.name,f,m+1)}},"visit");for(let{name:d,span:f}of fy(t))l(d,f,1);let p=i.slice(0,Sp);return i.length>Sp&&p.push(
`${i.length-Sp} more imports were not followed.`),o.has(hy)&&p.push(`It imports too much: ${py} names, ${dy} levels and 4 MiB are followed at most.`),{files:r,...c===
void 0?{}:{guardFile:c},unread:[...s],notes:p}}a(js,"followImports");var hy="\0",T$="imported C is not looked at, and it is not the text of a guard file of this\
 tool",Ep="it is part of bpftrace";function I$(t){if(t.startsWith("/"))return"an absolute path leads out of the repository";if(t.includes("\0")||t==="")return"i\
t is no name of a file";if(t==="stdlib")return Ep;if(/\.[cho]$/.test(t))return t.startsWith("stdlib/")?Ep:t.endsWith(".bpf.c")?void 0:"imported C is not looked \
at"}a(I$,"whyNotFollowed");function P$(t,e){let n=t.startsWith("/"),r=[];for(let s of[...t.split("/").slice(0,-1),...e.split("/")])s===""||s==="."||(s!==".."?r.
push(s):r.length>0&&r.at(-1)!==".."?r.pop():n||r.push(s));return(n?"/":"")+r.join("/")}a(P$,"resolveImport");function M$(t){let e=t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ");return JSON.stringify(e.length>100?`${e.slice(0,100)}...`:e)}a(M$,"shownName");var Us=class extends Error{static{a(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},Ap=0;function Un(t,e,n){
if(e===0)return n();if(Ap+e>500)throw new Us(t.span.start);Ap+=e;try{return n()}finally{Ap-=e}}a(Un,"inChain");var Aa=Je(wg);var my=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function ht(t,e){return my.lastIndex=e,my.test(t)||Al(t,e)>e}a(ht,"startsI\
tem");function gy(t,e){for(let n=t.indexOf(`
`,e);n!==-1;n=t.indexOf(`
`,n+1))if(ht(t,n+1))return n+1;return t.length}a(gy,"nextItemStart");var by=new Map(xg.map((t,e)=>[t,33+e]));function E(t){let e=by.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}a(E,"codeOf");
function Op(t){return[...by].filter(([e])=>t.test(e))}a(Op,"tokensLike");var _y=4096,Oa=class{static{a(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#n=new Int32Array(1024);#r=0;constructor(e){this.source=e}get count(){return this.#r}clear(){this.#r=0}push(e,n,r){this.#r===this.#e.length&&this.#i(),this.#e[this.#r]=
e,this.#t[this.#r]=n,this.#n[this.#r++]=r}pop(){this.#r--}insert(e,n){let r=this.end(e-1);this.push(0,r,r);for(let s of[this.#e,this.#t,this.#n])s.copyWithin(e+
1,e,this.#r-1);this.#e[e]=n,this.#t[e]=this.#n[e]=r}remove(e,n){for(let r of[this.#e,this.#t,this.#n])r.copyWithin(e,n,this.#r);this.#r-=n-e}code(e){return e<this.#r?
this.#e[e]??0:0}start(e){return e<this.#r?this.#t[e]??0:this.end(this.#r-1)}end(e){return this.#n[e]??0}text(e){return this.source.slice(this.#t[e],this.#n[e])}onNewLine(e){
return e>0&&this.source.slice(this.#n[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#r&&this.#n[e-1]!==this.#t[e]}characters(){let e="";for(let n=0;n<this.#r;n+=_y)e+=String.fromCharCode(...this.#e.subarray(n,Math.
min(n+_y,this.#r)));return e}#i(){let e=this.#e.length*2,[n,r,s]=[this.#e,this.#t,this.#n];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#n=new Int32Array(
e),this.#e.set(n),this.#t.set(r),this.#n.set(s)}};var Ks=10,yy=13,R$=33,Sy=34,Np=35,F$=42,Pr=47,ky=92,[Na,Cp,Ey,Ca,Tp,Ay,Oy,Ny]=[0,1,2,3,4,5,6,7],Ge=new Uint8Array(128),Ip=Array.from({length:128},()=>[]);for(let t of Op(
/^[^\w<]|^<(?!\w)/))Ip[t[0].charCodeAt(0)]?.push(t);Ip.forEach((t,e)=>{t.sort(([n],[r])=>r.length-n.length),t.length>0&&(Ge[e]=Ay)});for(let t of" 	\r")Ge[t.charCodeAt(
0)]=Cp;for(let t of"0123456789")Ge[t.charCodeAt(0)]=Tp;for(let t of"_abcdefghijklmnopqrstuvwxyz")Ge[t.charCodeAt(0)]=Ge[t.toUpperCase().charCodeAt(0)]=Ca;Ge[Ks]=
Ey;Ge[Sy]=Oy;for(let t of"$@#")Ge[t.charCodeAt(0)]=Ny;var H$=["args","ctx","kstack","nsecs","pid","tid","ustack"],D$=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],q$=new Map([...Op(/^\w/),...H$.map(t=>[t,E("<l\
exer builtin>")]),...D$.map(t=>[t,E("<builtin>")])]),z$=/^s?arg\d+$/,G$=E("<name>"),B$=E("<builtin>"),j$=E("<lexer builtin>"),U$=E("<variable>"),K$=E("<map>"),wy=E(
"<positional>"),Z$=E("<string>"),W$=E("<string with a bad escape>"),V$=E("<unclosed string>"),Y$=E("<decimal>"),J$=E("<digits>"),X$=E("<number>"),xy=E("<malform\
ed number>"),$a=E("<stray character>"),Q$=E("<attach point>"),eC=E("<preprocessor line>"),tC=/^\d(?:_*\d)*$/,vy=/^0[0-7]*[89]/,nC=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
rC=1e3,sC=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,$p=/0*[1-9]\d*/y,Ta=class{static{a(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#n=0;#r=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,n=this.#i;for(this.newLine=!n;this.at<e.length;this.at++){let r=e.
charCodeAt(this.at),s=Ge[r]??Na;if(s!==Cp)if(s===Ey)this.newLine=!0;else if(r===Pr&&this.#g())this.at--;else if(r===Np&&!n&&e.charCodeAt(this.at+1)===R$){let i=this.#f(
this.at);this.#m("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=dg(this.#e,this.at);return e===this.at?!1:(this.#s(
Q$,e),!0)}takeToken(){let n=this.#e.charCodeAt(this.at);switch(Ge[n]??Na){case Ca:return this.#u();case Tp:return this.#a();case Ay:return this.#p(n);case Oy:return this.#l();case Ny:
return n===Np?this.#d():this.#c(n);default:return this.#s($a,this.at+1)}}takePreprocessorLine(){let e=this.#e,n=this.at,r=n+1;for(;this.at<e.length;){let s=e.charCodeAt(
this.at);if(s===Ks||s===Pr&&e.charCodeAt(this.at+1)===Pr)break;if(!(s===Pr&&this.#g())){if(s===ky){let i=e.charCodeAt(this.at+1)===yy?this.at+2:this.at+1;if(e.charCodeAt(
i)===Ks){this.at=i+1;continue}}this.at++,Ge[s]!==Cp&&(r=this.at)}}this.#t.push(eC,n,r)}#s(e,n){this.#t.push(e,this.at,n),this.at=n}#o(e){let n=this.#e,r=e;for(;r<
n.length;r++){let s=Ge[n.charCodeAt(r)]??Na;if(s!==Ca&&s!==Tp)break}return r}#u(){let e=this.#o(this.at),n=this.#e.slice(this.at,e);this.#s(q$.get(n)??iC(n),e)}#a(){
let e=this.#o(this.at),n=this.#e.slice(this.at,e);n.length>rC?this.#s(xy,e):tC.test(n)?this.#s(vy.test(n)||n.length>19&&Rn(n)?J$:Y$,e):this.#s(nC.test(n)&&!vy.test(
n)&&!Rn(n)?X$:xy,e)}#p(e){for(let[n,r]of Ip[e]??[])if(n.length===1||this.#e.startsWith(n,this.at))return this.#s(r,this.at+n.length);this.#s($a,this.at+1)}#c(e){
let n=this.#e,r=this.at+1,s=(Ge[n.charCodeAt(r)]??Na)===Ca;if(e===64)return this.#s(K$,s?this.#o(r):r);if(s)return this.#s(U$,this.#o(r));if(n.charCodeAt(r)===Np)
return this.#s(wy,r+1);if($p.lastIndex=r,$p.test(n))return this.#s(wy,$p.lastIndex);this.#s($a,r)}#d(){this.newLine?this.takePreprocessorLine():this.#s($a,this.
at+1)}#l(){let e=this.#e,n=!1;for(let s=this.at+1;s<e.length;s++){let i=e.charCodeAt(s);if(i===ky&&e.charCodeAt(s+1)!==Ks)n=!0,s++;else if(i===Sy){let o=!n||sC.
test(e.slice(this.at+1,s));return this.#s(o?Z$:W$,s+1)}else if(i===Ks)break}let r=this.#f(this.at);this.at>=this.#n&&this.unclosed.push({what:"string",start:this.
at,end:r}),this.#n=Math.max(this.#n,r),this.#s(V$,r)}#g(){let e=this.at,n=this.#e.charCodeAt(e+1);if(n===Pr)this.at=this.#f(e);else if(n===F$)this.at=this.#h(e);else
return!1;return this.#m(n===Pr?"line":"block",e,this.at),!0}#m(e,n,r){let s=this.#e.slice(n,r);s.includes(`
`)&&(this.newLine=!0),!(n<this.#n)&&(this.comments.push({kind:e,span:{start:n,end:r},text:s}),this.#n=r)}#f(e){let n=this.#e.indexOf(`
`,e),r=n===-1?this.#e.length:n;return r>e&&this.#e.charCodeAt(r-1)===yy?r-1:r}#h(e){let n=this.#r?this.#e.indexOf("*/",e+2):-1;if(n!==-1)return n+2;this.#r=!1,e>=
this.#n&&this.unclosed.push({what:"comment",start:e,end:this.#f(e)});let r=gy(this.#e,e);return r<this.#e.length?r-1:r}};function iC(t){return t.startsWith("__b\
uiltin_")?B$:z$.test(t)?j$:G$}a(iC,"wordLike");var Mp=64,$y=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,oC=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),aC=35,uC=E("{"),cC=E("}"),lC=E("("),pC=E(")"),dC=E("["),fC=E(
"]"),Cy=E(";"),hC=E("?"),mC=E(":"),gC=E(","),Pp=E("/"),_C=E("else"),bC=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(E)),yC=new Set(["[","*"].map(E)),kC=E("__attribute__"),Ia=class{static{a(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new Oa(e),this.#e=new Ta(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let n=this.#e;if(this.tokens.clear(),!!n.skipLayout())return this.#t.charCodeAt(n.at)===aC?(n.takePreprocessorLine(),{rule:"preprocessor",end:n.at,open:!1}):
($y.lastIndex=n.at,this.#n(oC.get($y.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#n(e,n){let[r,
s]=[this.#e,this.tokens],i=e==="probe",o=i,u=e==="mapDeclaration",c=0,l=0,p=0,d=0,f=0,m,g=a(_=>{let b={rule:e,end:r.at,open:_};return m===void 0?b:{...b,tooDeep:m}},
"found");for(;r.skipLayout();){if(n&&l>0&&r.newLine&&ht(this.#t,r.at))return g(!0);if(o&&r.takeAttachPoint()){o=!1;continue}r.takeToken();let _=s.code(s.count-1);
switch(i&&=_===gC,o=i,_){case uC:c===0&&(p=l,d>1&&s.code(s.count-2)===Pp&&(d=0)),c++,l++,f=0;break;case cC:if(c--,l--,f=0,u=c<=0,u&&!this.#r(e,d>0,p>0))return g(
!1);break;case lC:case dC:l++;break;case pC:case fC:if(l--,u&&l<=0&&Ty(e)&&!this.#r(e,!1,!1))return g(!1);break;case Cy:if(f=0,c<=0)return g(!1);break;case Pp:e===
"probe"&&l===0&&d++;break;case hC:f++;break;case mC:f=Math.max(0,f-1)}l+f>Mp&&(m??=s.count-1)}return g(c>0||l>0)}#r(e,n,r){let[s,i]=[this.#e,this.tokens],o=s.at;
if(s.skipLayout()){if(r&&!(s.newLine&&ht(this.#t,s.at)))return!0;s.takeToken();let u=i.code(i.count-1);if(i.pop(),s.at=o,u===_C||(e==="probe"?bC.has(u):u===Pp)||
n&&yC.has(u))return!0;if(u===Cy)return Ty(e);if(e==="cDefinition")return u===kC}return s.at=o,!1}};function Ty(t){return t==="cDefinition"||t==="mapDeclaration"}
a(Ty,"hasTail");function Iy(t){let e=[],n=!1,r=!1,s=!1;for(let i of t)switch(i.kind){case"preprocessor":case"c-definition":n?e.push(Zs(i,"C definitions must come before the pro\
bes.")):(r||s)&&e.push(Zs(i,"C definitions must come before the config block and the imports."));break;case"import":n&&e.push(Zs(i,"Imports must come before the\
 probes.")),s=!0;break;case"config":r?e.push(Zs(i,"A script has one config block.")):n&&e.push(Zs(i,"The config block must come before the probes.")),r=!0;break;case"\
map-declaration":case"macro":case"subprogram":case"probe":n=!0}return e}a(Iy,"misplacedItems");function Zs(t,e){return{kind:"syntax-error",span:t.span,message:e,
expected:[],hint:"Move it to the beginning of the file."}}a(Zs,"misplaced");var Pa=new Map(["()","[]","{}"].map(t=>[E(t.charAt(0)),E(t.charAt(1))])),Ma=new Set(Pa.values());function Ws(t,e){let n=[];for(let r=0;r<e;r++)Pa.has(t.code(r))?
n.push(r):Ma.has(t.code(r))&&n.pop();return n}a(Ws,"bracketsBefore");var La=E("{"),Kn=E("}"),Ra=E(";"),wC=E("/"),Py=E("else"),My=E("for"),xC=new Set(["if","for","while","unroll"].map(E)),vC=64;function Ly(t,e){let n=EC(t,e);if(n===
void 0)return SC(t,e);let r=xC.has(t.code(n)),s=new Fa(t.code(n)===My);for(let i=n;i<t.count;i++){let o=t.code(i);if(o===Kn&&!s.hasBrace)return i>=e&&i>n?{start:n,
end:i}:void 0;if(s.take(o),!(i<e||s.hasBrace)){if(o===Ra&&s.isEmpty)return{start:n,end:i+1};if(!(o!==Kn||t.code(i+1)===Py||!(r||s.isEmpty)))return{start:n,end:t.
code(i+1)===Ra?i+2:i+1}}}}a(Ly,"brokenPart");function SC(t,e){let n=0;for(;n<e&&t.code(n)!==wC;)n++;let r=Math.max(n+1,e);for(;r<t.count&&t.code(r)!==La&&!Ma.has(
t.code(r));)r++;return n>0&&n<e&&t.code(r)===La?{start:n,end:r}:void 0}a(SC,"brokenPredicate");function EC(t,e){let n=[];for(let r=0;r<e;r++){let s=t.code(r),i=n.
length-1;s===La?n.push(r+1):s===Kn?(n.pop(),t.code(r+1)!==Py&&i>0&&(n[i-1]=r+1)):s===Ra&&i>=0&&!AC(t,n[i]??0,r)&&(n[i]=r+1)}return n.at(-1)}a(EC,"statementStart");
function AC(t,e,n){if(t.code(e)!==My||n-e>vC)return!1;let r=new Fa(!0);for(let s=e;s<n;s++)r.take(t.code(s));return!r.isEmpty}a(AC,"inLoopHead");var Fa=class{static{
a(this,"OpenBrackets")}#e=[];#t=0;#n;constructor(e){this.#n=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let n=Pa.get(e);if(n!==
void 0)this.#e.push(n),e===La&&this.#t++;else if(e===Kn){for(;!this.isEmpty&&this.#e.pop()!==Kn;);this.#t=Math.max(0,this.#t-1)}else if(e===Ra){if(this.#n&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==Kn;)this.#e.pop()}else Ma.has(e)&&this.#e.at(-1)!==Kn&&this.#e.pop()}};var OC=64,NC=new Set([...";{}"].map(E)),$C=1e3,Ry=/^[(){}[\];,]$/;function Fy(t,e,n){let r=n.getRightmostFailurePosition();r===t.count&&r>1&&!e.open&&t.code(r-1)===
CC&&r--;let s=r;for(;s>0&&r-s<OC&&!NC.has(t.code(s-1));)s--;return{tokens:t,rule:e.rule,at:r,found:r<t.count?t.text(r):"",expected:Eg(n,Lp(t,r)),statement:s,before:TC(
t,s,r)}}a(Fy,"failureOf");var CC=E(";");function Qe(t,e){let n=t.start(e);return{start:n,end:e<t.count?t.end(e):n}}a(Qe,"spanOf");function Vs(t,e,n){return{start:t.
start(e),end:t.end(n-1)}}a(Vs,"spanOfRange");function Mr(t,e){return e>0&&e<t.count&&!t.apart(e)}a(Mr,"isGlued");function Lp(t,e){return t.apart(e)?t.onNewLine(
e)||!(Ry.test(t.text(e-1))||Ry.test(t.text(e))):!1}a(Lp,"spaced");function TC(t,e,n){let r="";for(let s=e;s<n;s++){let i=t.text(s);r+=(s>e&&Lp(t,s)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,$C))}return e<n&&Lp(t,n)?`${r} `:r}a(TC,"squeezed");var IC=/[\p{C}\p{Z}]/gu;function et(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
IC,n=>n===" "?" ":Rp(n))}'`}a(et,"quote");function Rp(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}a(Rp,"codePointName");var PC=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else of the right."],["\
:=","Write =."],["...","Write two dots: 0..5."]]),Ha=/^[-+*/%&|^~!<>=?:.]+$/;function Dy({tokens:t,at:e,found:n}){let r=Ha.test(n)?e:e-1;if(r<0||!Ha.test(t.text(
r)))return;let s=r+1;for(;e-r<3&&Mr(t,r)&&Ha.test(t.text(r-1));)r--;for(;s-r<4&&Mr(t,s)&&Ha.test(t.text(s));)s++;let{source:i}=t,o=Vs(t,r,s),u=i.slice(o.start,o.
end),c=PC.get(u);return c===void 0?void 0:{span:o,message:`bpftrace has no operator ${et(u)}.`,hint:c}}a(Dy,"diagnoseOperator");var MC=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body stands in braces: if (pid == 1)\
 { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),LC=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...) { \
... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { ... }\
, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) { ..\
. } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } arou\
nd a block."]]),RC=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
FC=/^(?:[A-Za-z_]\w*|\*+)$/,Hy=/^[@$]?([A-Za-z_]\w*)$/;function qy(t){let{tokens:e,at:n,found:r,statement:s}=t,i=a((u,c)=>({span:Qe(e,u),message:`bpftrace has n\
o ${et(e.text(u))}.`,hint:c}),"said"),o=MC.get(r.toLowerCase());return o!==void 0&&n>s&&!t.expected.includes("':'")?i(n,o):n>0&&e.text(n-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(r)?i(n-1,"Write !."):DC(t)??HC(t,i)}a(qy,"diagnoseWord");function HC({tokens:t,at:e,statement:n},r){let s=e>n&&n>0?LC.get(t.text(n)):void 0;return s===
void 0?void 0:r(n,s)}a(HC,"diagnoseStatement");function DC({tokens:t,at:e,found:n,statement:r,expected:s}){if(e===r||!s.includes("';'")||!RC.test(t.text(r)))return;
for(let c=r;c<e;c++)if(!FC.test(t.text(c)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let o=Hy.exec(t.text(
i))?.[1]??Hy.exec(n)?.[1];if(o===void 0)return;let u=t.text(i).startsWith("@")?"@":"$";return{span:Vs(t,r,e),message:"A variable is not declared with its type i\
n front.",hint:u==="@"?`Write @${o} = ...`:`Write $${o} = ..., or let $${o} to declare it.`}}a(DC,"diagnoseDeclaration");var qC=[{word:/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,hint:"A function is written: fn name($a : int64\
) : int64 { ... }."},{word:/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,hint:"Lines for the preprocessor begin with #."},{word:/^typedef$/,hint:"bpftr\
ace reads struct, union and enum definitions, no typedef: put it into a header and #include that."},{word:/^probe$/,hint:"Leave this word out: a probe begins wi\
th its attach point."},{word:/^(?:using|use|require|from|package)$/,hint:'Write import "path"; or #include <header.h>.'}],zy=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,
zC=/^[A-Za-z_]/,Fp=E("{"),GC=E("/"),BC="'/' at the end of the predicate";function Gy(t){let{tokens:e,at:n,found:r,rule:s}=t;if(s!=="probe"||jC(t)<n)return;let i=e.
text(0),o=qC.find(c=>c.word.test(i));if(o)return{span:Qe(e,0),message:`'${i}' begins nothing here.`,hint:o.hint};if(n>0&&zy.test(i))return{span:Qe(e,0),message:"\
This statement stands outside of the probes.",hint:"Statements stand inside the braces of a probe: begin { ... }."};let u=UC(t);if(u>0){let c=e.end(u-1);return{
span:{start:c,end:c},message:"Expected '{' after this, before the next probe.",hint:"The body of a probe stands in braces."}}return t.expected.includes(BC)&&r===
"{"?{hint:"A predicate stands between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||r===""?WC(t):{hint:KC(t)}}a(Gy,"diagnoseHead");function jC({tokens:t}){
let e=0;for(;e<t.count&&t.code(e)!==Fp;)e++;return e}a(jC,"headEnd");function UC({tokens:t,at:e}){for(let n of[e-1,e])if(n>0&&t.onNewLine(n)&&ht(t.source,t.start(
n)))return n;return 0}a(UC,"nextProbe");function KC({tokens:t,at:e,found:n}){let r=t.text(e-1);return n==="if"?"A condition for the whole body is a predicate: /\
pid == 1/ { ... }.":zy.test(n)?"The body of a probe stands in braces: add the {.":n===":"||r.endsWith(":")?"An attach point holds no spaces, and from bpftrace 0\
.26 on it must not: kprobe:f.":r.includes("/")&&/^[^\w@$"]/.test(n)?"A predicate needs a space before its first slash.":ZC(t,e)?"A predicate stands between two \
slashes: /pid == 1/ { ... }.":ht(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(n)?"Several attach points of one probe are separated by commas.":zC.test(
n)?"Several attach points are separated by commas; a predicate stands between slashes; a body stands in braces.":"Behind the attach point stand a predicate betw\
een slashes, or the body in braces."}a(KC,"headHint");function ZC(t,e){for(let n=e;n<t.count&&t.code(n)!==Fp;n++)if(t.code(n)===GC)return t.code(n+1)===Fp;return!1}
a(ZC,"endsInSlash");function WC({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a comment, here too: leave \
an empty predicate out."}:void 0}a(WC,"emptyPredicate");var Le=a(({expected:t},...e)=>e.some(n=>t.includes(n)),"expects"),VC="'/' at the end of the predicate",YC=/^ ?(?:else )?(?:if|while)\b[^{]*$/,JC=/^(?:[-+*/%&|^]|<<|>>)?=$/,
XC=/^(?:\+\+|--)$/,QC=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
eT="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",tT=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
Uy=E("{"),By=E("}"),nT=new Set(["if","while","unroll"].map(E)),rT=[sT,t=>t.found==="="&&YC.test(t.before)?jy:void 0,t=>t.found==="="&&Le(t,VC,"')'")?jy:void 0,iT,
oT,uT,t=>t.rule==="subprogram"&&Le(t,"':'")?{hint:"Parameters and result have types: fn name($a : int64) : int64 { ... }."}:void 0,t=>/^[;,]$/.test(t.found)&&Le(
t,"a probe","an attach point")?{extra:!0,hint:"Remove it: nothing stands between two probes."}:void 0,t=>/^ ?for\b/.test(t.before)&&(Le(t,"a variable")&&t.tokens.
text(t.at+1)!==":"||Le(t,"':'","'..'"))?{hint:eT}:void 0,t=>t.found.startsWith("@")&&/^ ?let ?$/.test(t.before)?{hint:`A map is not declared in a probe: leave l\
et out, and write ${t.found} = ...`}:void 0,t=>Le(t,"a variable")&&/^[A-Za-z_]/.test(t.found)?{hint:t.tokens.text(t.at-1)==="--"&&t.tokens.apart(t.at)?"Comments\
 begin with //.":`A variable begins with $: write $${t.found}.`}:void 0,t=>t.found==="'"?{hint:"Strings stand in double quotes."}:void 0,t=>t.found==="`"?{hint:"\
bpftrace has no backquotes: strings stand in double quotes."}:void 0,cT,t=>t.found===";"&&Le(t,"a statement")?{extra:!0,hint:"Remove this ';': there is no empty\
 statement."}:void 0,t=>t.found.startsWith("#")?{extra:!0,hint:/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/.test(t.found)?"Lines for\
 the preprocessor stand before the probes.":"Comments begin with //."}:void 0,t=>Le(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.test(t.before)?{hint:"The\
 body needs braces, even for one statement."}:void 0,t=>{let e=QC.exec(t.before)?.[1];if(!(e===void 0||t.tokens.onNewLine(t.at)||!/^[@$"\w-]/.test(t.found)))return{
span:Qe(t.tokens,t.at),message:`Expected '(' after '${e}', found ${et(t.found)}.`,hint:`Arguments stand in parentheses: ${e}(...).`}},lT,t=>Le(t,"']'")?{hint:"C\
lose the '[' with a ']'."}:void 0,t=>Le(t,"')'")&&t.found!==""?{hint:"Close the '(' with a ')'."}:void 0,t=>t.rule==="config"&&t.found===":"?{hint:"A setting is\
 written: name = value;"}:void 0,t=>t.rule==="config"&&Le(t,"';'")?{hint:"Settings are separated by ';'."}:void 0,t=>Le(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&
t.rule!=="import"?{hint:"Statements are separated by ';'."}:void 0],jy={hint:"= assigns; write == to compare."},Ky=a(t=>{for(let e of rT){let n=e(t);if(n)return n}},
"diagnoseSlip");function sT({tokens:t,at:e,expected:n,found:r}){if(!n.includes("'{'")||t.code(e-1)!==By||r==="{")return;let s=0;for(let i=e-1;i>0;i--)if(t.code(
i)===By)s++;else if(t.code(i)===Uy&&--s===0){if(!nT.has(t.code(i-1)))return;let o=t.text(i-1),u=`Expected ${o==="unroll"?"a number of turns":"a condition"} afte\
r '${o}', found '{'.`;return{span:Qe(t,i),message:u,hint:`Write ${o} (${o==="unroll"?"5":"pid == 1"}) { ... }.`}}}a(sT,"missingCondition");function iT({tokens:t,
at:e,found:n}){let r=t.text(e-1);if(!(!/^[({]$/.test(n)||!r.startsWith("@")||!Mr(t,e)))return{message:`Expected '[' after ${et(r)}, found '${n}'.`,hint:`Keys st\
and in brackets: ${r}[...].`}}a(iT,"keysInBrackets");function oT(t){let{tokens:e,at:n,found:r,before:s,statement:i,rule:o}=t,u=XC.test(r);if(!(JC.test(r)||u)||n===
i||o==="config"||!Le(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.test(s))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.
test(s))return;let c=s.trim();return{span:Vs(e,i,n),message:u?`Only a map or a variable can be counted with '${r}'.`:"Only a map or a variable can be assigned t\
o.",hint:aT(c)}}a(oT,"wrongTarget");function aT(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.exec(t)?.[1];if(e!==void 0&&tT.test(e))return`${e} is a word of the langu\
age: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with $: write @${e} or $${e}.`;let n=/^(self|this) ?-> ?(\w+)/.exec(t);return n?
`A value for this thread is kept in a map, @${n[2]}[tid], one for this event in a variable, $${n[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no membe\
rs: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a map holds letters, digits and _, no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Mem\
bers cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.test(t)?"A positional parameter comes from the command line and cannot b\
e changed.":"A map begins with @ and a variable with $."}a(aT,"targetHint");function uT({tokens:t,at:e,found:n}){if(n==="$"){let r=t.source.startsWith("$0",t.start(
e));return{message:r?"'$0' is no positional parameter.":"A name must follow the '$'.",hint:r?"Positional parameters count from $1.":"A variable is $ and a name:\
 $x."}}if(!(t.text(e-1)!=="@"||!Mr(t,e)))return/^[@$]/.test(n)?{hint:"A map is one @ and a name: @x."}:/^\d/.test(n)?{hint:"The name of a map begins with a lett\
er or _, not with a digit."}:void 0}a(uT,"signOfNothing");function cT({tokens:t,at:e,found:n}){return n!=="else"?void 0:{message:"This 'else' belongs to no 'if'\
.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else follows the closing brace of its if."}}a(cT,"strayElse");function lT(t){let{tokens:e,
at:n,found:r}=t,s=e.text(n-1);if(s===","&&/^[)\],]$/.test(r))return{hint:"Remove the ',' before it."};let i=Ws(e,n).at(-1);if(i===void 0||e.code(i)===Uy||!Le(t,
"','","')'"))return;if(r.startsWith('"')&&s.endsWith('"'))return{hint:"bpftrace does not join strings: make them one."};let o=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&
!/^(?:if|while|for)$/.test(e.text(i-1)),u=/^[@$"\w]/.test(r)&&/[\w"\])]$/.test(s);return o&&u?{hint:"Arguments are separated by ',', and the last is followed by\
 ')'."}:void 0}a(lT,"comma");var pT=[{characters:/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,name:"a typographic quote",hint:'Write ".'},{characters:/[\u2018-\u201b\u2032\u00b4\uff07]/,name:"\
a typographic quote",hint:'Strings stand in plain double quotes: ".'},{characters:/[\u2010-\u2015\u2212\uff0d]/,name:"a typographic dash",hint:"Write the minus \
sign of the keyboard: -."},{characters:/\u2026/,name:"an ellipsis",hint:"Write dots: a range is 0..5."},{characters:/\u00d7/,name:"a multiplication sign",hint:"\
Write *."},{characters:/\u2192/,name:"an arrow",hint:"Write ->."},{characters:/\u2260/,name:"an unequal sign",hint:"Write !=."},{characters:/\u2264/,name:"a les\
s-or-equal sign",hint:"Write <=."},{characters:/\u2265/,name:"a greater-or-equal sign",hint:"Write >=."},{characters:/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
name:"a space that is not the usual one",hint:"Write an ordinary space.",blank:!0},{characters:/[\u2028\u2029\u0085\v\f]/,name:"a line separator that bpftrace d\
oes not know",hint:"Write an ordinary newline.",blank:!0},{characters:/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,name:"a character that cannot be s\
een",hint:"Remove it.",blank:!0},{characters:/\0/,name:"a zero byte",hint:"Save the file as UTF-8: it may be UTF-16, or no text at all.",blank:!0},{characters:/\ufffd/,
name:"a character that could not be read",hint:"Save the file as UTF-8."},{characters:new RegExp("\\p{Cc}","u"),name:"a control character",hint:"Remove it.",blank:!0},
{characters:/[\uff01-\uff5e]/,name:"a full-width character",hint:""}];function Zy({tokens:t,at:e,found:n}){let r=String.fromCodePoint(n.codePointAt(0)??32);if(n.
length>0&&/[!-~]/.test(r))return;let s=n===""?void 0:pT.find(({characters:u})=>u.test(r));if(s===void 0)return;let i=t.start(e),o=i+r.length;for(;s.blank&&t.source.
startsWith(r,o);)o+=r.length;return{span:{start:i,end:o},extra:s.blank===!0,message:`${Rp(r)} is ${s.name}.`,hint:s.hint===""?`Write ${String.fromCharCode(r.charCodeAt(
0)-65248)}.`:s.hint}}a(Zy,"diagnoseCharacter");var dT=[{line:/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,message:"This is the marker of a merge conflict.",hint:"Keep\
 one of the two sides, and remove the three markers."},{line:/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,message:"This is a code fence of Markdown.",hint:"Remove the line\
."},{line:/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,message:"This is a shell command.",hint:"A script is what stands between the quotes behind -e, wi\
thout the quotes."}];function Wy({tokens:t,at:e}){for(let n of new Set([t.start(0),t.start(e)])){let{source:r}=t,s=n===0?0:r.lastIndexOf(`
`,n-1)+1,i=r.indexOf(`
`,s),o=Math.min(i===-1?r.length:i,s+200),u=r.slice(s,o).trimEnd(),c=dT.find(({line:l})=>l.test(u));if(c)return{span:{start:s,end:s+u.length},extra:!0,message:c.
message,hint:c.hint}}}a(Wy,"diagnoseMarker");var fT=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,hT=E("<string with a bad escape>"),mT=new Set([E("<malformed number>"),E("<digits>")]),gT={"(":"\
')'","[":"']'","{":"'}'"},_T={")":"(","]":"[","}":"{"},bT=[Zy,kT,xT,Dy,Gy,qy,Ky];function Hp(t,e,n,r){let s=Fy(t,e,r),{at:i}=s,o=s.found==="{"?i-1:i;for(;o>0&&!t.
onNewLine(o);)o--;let u=Yy(t,Math.max(o,1)),c=u<t.count?t.start(u):e.end,l=s.expected.includes("a probe"),p=a((x,N,I,O,Q)=>({error:{kind:"syntax-error",span:x,message:N,
expected:I,...O===void 0?{}:{hint:O}},resumeAt:c,at:i,complete:l,...Q===void 0?{}:{mend:Q}}),"explain"),d=t.start(Math.min(i+1,t.count)),f=n.find(({what:x,start:N})=>x===
"string"&&N>=t.start(0)&&N<=d);if(f)return p({start:f.start,end:f.end},"This string is never closed.",[`'"'`],'A string ends on the line it begins on: add the c\
losing ".');let m=Wy(s);if(m?.span&&m.message)return p(m.span,m.message,[],m.hint,"leave-out");if(e.open&&(i>=t.count||u<=i)){let x=Ws(t,Math.min(i,u)).at(-1);if(x!==
void 0){let N=t.text(x),I=gT[N]??"",O=`This '${N}' is never closed.`;return p(Qe(t,x),O,[I],`Add the missing ${I}.`)}}let g=[...s.expected];g[0]==="'}'"&&(g[1]??
"an expression")==="an expression"&&g.splice(1,1,"a statement");let _={...s,expected:g},b=yT(_),y=b?.extra?"leave-out":void 0,k=Qe(t,i);if(b?.message!==void 0)return p(
b.span??k,b.message,g,b.hint,y);let w=vT(_);if(w){let x=t.end(i-1);return p(i===0?k:{start:x,end:x},w,g,b?.hint,"semicolon")}let v=s.found===""?"but the text en\
ds here":`found ${et(s.found)}`;return p(k,`Expected ${vs(g)}, ${v}.`,g,b?.hint,y)}a(Hp,"explainFailure");function yT(t){for(let e of bT){let n=e(t);if(n)return n}}
a(yT,"diagnose");function kT({tokens:t,at:e,found:n}){let r=Qe(t,e),s=t.code(e)===hT?fT.exec(n):void 0;if(s){let[o,u=""]=s,c=r.start+o.length,l=`bpftrace does n\
ot know the escape ${u} in a string.`;return{span:{start:c-u.length,end:c},message:l,hint:"Write \\\\ for a backslash."}}if(!mT.has(t.code(e)))return;if(n.length<=
1e3&&Rn(n))return{message:`${et(n)} is too large: the largest number is 18446744073709551615.`};let i=wT(n);return{message:`${et(n)} is not a number.`,...i===void 0?
{}:{hint:i}}}a(kT,"diagnoseText");function wT(t){if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers: write 0x${BigInt(t).toString(
16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A leading zero makes a number oc\
tal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${et(e)} is no unit: times have n\
s, us, ms, s, m, h or d.`}a(wT,"numberHint");function xT({tokens:t,at:e,found:n}){let r=_T[n];if(n==="/"&&e>0&&t.text(e-1)==="*"&&!t.apart(e))return{extra:!0,span:{
start:t.start(e-1),end:t.end(e)},message:"This '*/' closes no comment.",hint:"Remove it, or begin the comment with /*."};if(r===void 0)return;let s=Ws(t,e),i=s.
at(-1);if(n==="}"?s.length>0:i!==void 0&&t.text(i)!=="{")return;let o=`Remove it, or add the ${r} that it belongs to.`;return{extra:n==="}",message:`This '${n}'\
 closes nothing.`,hint:o}}a(xT,"diagnoseClosing");function Vy(t,e,n){let r=Yy(t,e);return r<t.count?t.start(r):n}a(Vy,"resumeAfter");function Yy(t,e){for(let n=e;n<
t.count;n++)if(t.onNewLine(n)&&ht(t.source,t.start(n)))return n;return t.count}a(Yy,"lineOfItem");function vT({tokens:t,at:e,expected:n,found:r,before:s}){if(!n.
includes("';'")||s==="")return;let i=/^(?:[@$]|[A-Za-z_{])/.test(r)&&/[\w)\]}"+-] ?$/.test(s);if(!(!t.onNewLine(e)&&!i))return`Expected ';' after this, before ${et(
r)}.`}a(vT,"missingSemicolon");var ST=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(n=>[n,e])));function Xy(t){
return ST.get(t)??0}a(Xy,"bindingOf");function Qy(t,e,n){let r=[],s=t;for(let{operator:i,operand:o}of e)s=Jy(r,s,Xy(i),n),r.push({left:s,operator:i}),s=o;return Jy(
r,s,0,n)}a(Qy,"resolvePrecedence");function Jy(t,e,n,r){let s=e;for(let i=t.at(-1);i&&Xy(i.operator)>=n;i=t.at(-1))s=r(i.left,i.operator,s),t.pop();return s}a(Jy,
"joinWaiting");var ET=E(";"),AT=E("<variable>");function Re(t,e){let n=t.child(1).children(),r=n.at(-1),s=e&&r?CT(r):void 0;return s&&n.pop(),{kind:"block",span:t.span,statements:n.
map(OT),...s?{value:s}:{}}}a(Re,"blockOf");function OT(t){let{span:e}=t;switch(t.rule){case"ifStatement":return qa(t.child(0),!1);case"blockStatement":return Re(
t.child(0),!1);case"for":return IT(t);case"while":return{kind:"while",span:e,condition:Da(t.child(1)),body:Re(t.child(2),!1)};case"unroll":return{kind:"unroll",
span:e,count:Da(t.child(1)),body:Re(t.child(2),!1)};default:return NT(t.child(0))}}a(OT,"statementOf");function NT(t){let{span:e}=t;switch(t.rule){case"assignme\
nt":return{kind:"assignment",span:e,target:TT(t.child(0)),operator:t.child(1).text,value:ne(t.child(2))};case"let":{let n=t.optional(3),r=t.optional(5);return{kind:"\
let",span:e,variable:za(t.child(1)),...n?{type:zp(n)}:{},...r?{value:ne(r)}:{}}}case"jump":return $T(t.child(0));case"localImport":{let n=t.child(0),r={kind:"ca\
ll",span:e,name:n.text,nameSpan:n.span,arguments:[ne(t.child(1))]};return{kind:"expression-statement",span:e,expression:r}}default:return{kind:"expression-state\
ment",span:e,expression:ne(t)}}}a(NT,"plainStatementOf");function $T(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"b\
reak":"continue"};let n=t.optional(1);return{kind:"jump",span:e,keyword:"return",...n?{value:ne(n)}:{}}}a($T,"jumpOf");function CT(t){if(t.tokens.code(t.end-1)===
ET)return;let e=t.size>0?t.child(0):void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?ne(e):void 0;case"blockStatem\
ent":{let n=Re(t.child(0),!0);return n.value?{kind:"block-expression",span:n.span,block:n}:void 0}case"ifStatement":{let n=qa(t.child(0),!0);return n.then.value?
{kind:"if-expression",span:n.span,statement:n}:void 0}default:return}}a(CT,"trailingValue");function qa(t,e){let n=t.child(3);return Un(t,n.size,()=>{let{span:r}=t,
s=t.optional(4),i=s?Re(s.child(1),e):void 0,o=n.children().reduceRight((u,c)=>({kind:"if",span:{start:c.child(1).span.start,end:r.end},condition:Da(c.child(2)),
then:Re(c.child(3),e),...u?{else:u}:{}}),i);return{kind:"if",span:r,condition:Da(t.child(1)),then:Re(t.child(2),e),...o?{else:o}:{}}})}a(qa,"ifOf");function Da(t){
let e=t.child(0);return ne(e.rule==="condition_parentheses"?e.child(1):e.child(0))}a(Da,"conditionOf");function TT(t){return t.rule==="mapAccess"?Dp(t):t.code===
AT?za(t):{kind:"discard",span:t.span}}a(TT,"targetOf");function ek(t){let e=t.child(0);return e.rule==="forMap_parentheses"?ek(e.child(1)):e}a(ek,"innermost");function IT(t){
let e=t.child(0),n=e.rule==="for_bare",r=e.child(n?1:2),{span:s}=t,i=za(r.child(0)),o=r.child(2),u=Re(e.child(n?2:4),!1);return o.rule!=="range"?{kind:"for-map",
span:s,variable:i,map:qp(ek(o)),body:u}:{kind:"for-range",span:s,variable:i,from:ne(o.child(0)),to:ne(o.child(2)),body:u}}a(IT,"forOf");var PT=E("<decimal>"),MT=E("<number>"),LT=E("<string>"),RT=E("<positional>"),FT=E("<variable>"),HT=E("<map>"),DT=E(","),qT=E("?");function ne(t){switch(t.rule){case"":
return tk(t);case"expression":return zT(t);case"postfixed":return jT(t);case"prefixed":return BT(t);case"update":return nk(t,t.child(0),t.child(1),!0);case"encl\
osed":return ne(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:tk(t.child(1))};case"mapAccess":return Dp(t);case"call":{let e=t.
child(0),n=t.list(2).map(ne);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:n}}case"tuple":return ZT(t);case"record":{let e=[t.child(1),...t.
child(3).children()];return{kind:"record",span:t.span,fields:e.map(n=>({name:n.child(0).text,value:ne(n.child(2))}))}}case"step":return nk(t,t.child(1),t.child(
0),!1);case"block":return{kind:"block-expression",span:t.span,block:Re(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:qa(t,!0)};case"typeof":case"\
size":case"offset":return WT(t);default:throw new TypeError(`${t.rule} is no expression`)}}a(ne,"expressionOf");function tk(t){let{span:e,text:n}=t;switch(t.code){case PT:
return{kind:"integer",span:e,text:n};case MT:return{kind:!/^0x/i.test(n)&&/[smhd]$/.test(n)?"duration":"integer",span:e,text:n};case LT:return{kind:"string",span:e,
text:n};case RT:return{kind:"positional",span:e,text:n};case FT:return{kind:"variable",span:e,name:n};case HT:return qp(t);default:return n==="true"||n==="false"?
{kind:"boolean",span:e,value:n==="true"}:{kind:"identifier",span:e,name:n}}}a(tk,"leafOf");function zT(t){let e=t.child(1),n=e.size;for(;n>0&&e.child(n-1).code===
qT;)n--;let r=e.size-n;if(r===0)return Gp(t,0,n).expression;let s=t.child(2);return Un(t,r,()=>{let{end:i}=t.span,o=a(c=>{let l=s.child(n+c);return Gp(l,2,l.child(
3).size)},"elseOf"),u=o(r-1).expression;for(let c=r-1;c>=0;c--){let l=c===0?Gp(t,0,n):o(c-1),p=s.child(n+c).optional(0);u={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...p?{then:ne(p)}:{},else:u}}return u})}a(zT,"conditionalOf");function Gp(t,e,n){let r=t.child(e);return n===0?Ys(r):Un(r,n,()=>{let s=t.
child(e+1),i=t.child(e+2),o=Array.from({length:n},(u,c)=>({operator:s.child(c).text,operand:Ys(i.child(c))}));return Qy(Ys(r),o,GT)})}a(Gp,"operationOf");function Ys(t){
return{expression:ne(t),span:t.span}}a(Ys,"extentOf");function GT(t,e,n){let r={start:t.span.start,end:n.span.end};return{span:r,expression:{kind:"binary",span:r,
operator:e,left:t.expression,right:n.expression}}}a(GT,"join");function BT(t){let e=t.child(0),n=t.child(1);return Un(t,e.size,()=>e.children().reduceRight((r,s)=>UT(
s,r),Ys(n)).expression)}a(BT,"prefixedOf");function jT(t){let e=t.child(0),n=t.child(1);return n.size===0?ne(e):Un(t,n.size,()=>n.children().reduce(KT,Ys(e)).expression)}
a(jT,"postfixedOf");function UT(t,e){let n={start:t.span.start,end:e.span.end},r=e.expression;return t.rule!=="cast"?{span:n,expression:{kind:"unary",span:n,operator:t.
text,operand:r}}:{span:n,expression:{kind:"cast",span:n,type:zp(t.child(1)),operand:r}}}a(UT,"wrapPrefix");function KT(t,e){let n={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let s=[ne(e.child(1))];return{span:n,expression:{kind:"index",span:n,object:t.expression,index:s}}}let r=e.child(1);return{span:n,expression:{
kind:"member",span:n,object:t.expression,operator:e.child(0).text==="."?".":"->",name:r.text,nameSpan:r.span}}}a(KT,"wrapPostfix");function nk(t,e,n,r){let s=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:s,prefix:r,operand:ne(n)}}a(nk,"updateOf");function ZT(t){let e=t.list(1),[n]=e;return n&&e.length===
1&&t.tokens.code(t.end-2)!==DT?ne(n):{kind:"tuple",span:t.span,elements:e.map(ne)}}a(ZT,"tupleOf");function WT(t){let e=t.rule==="offset"?t.child(4):t.child(2),
n=t.tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:n}}a(WT,"measureOf");function Dp(t){let e=t.
child(0),n=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...n.length>0?{keys:n.map(ne)}:{}}}a(Dp,"mapOf");function qp(t){return{kind:"map",
span:t.span,name:t.text,nameSpan:t.span}}a(qp,"bareMapOf");function za(t){return{kind:"variable",span:t.span,name:t.text}}a(za,"variableOf");function zp(t){let e="";
for(let n=t.at;n<t.end;n++)e+=(t.tokens.apart(n)?" ":"")+t.tokens.text(n);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").
trimEnd()}a(zp,"typeText");function rk(t,e){let{span:n}=t;switch(t.rule){case"preprocessor":return{kind:"preprocessor",span:n,text:t.text};case"cDefinition":return{kind:"c-definition",span:n,
keyword:YT(t.child(0).text),text:t.text};case"config":return{kind:"config",span:n,settings:[...t.child(3).children(),...t.child(6).children()].map(r=>({span:r.span,
name:r.child(0).text,value:r.child(2).text}))};case"import":return{kind:"import",span:n,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let r=t.child(1),
s=ne(t.child(5));return{kind:"map-declaration",span:n,map:r.text,mapSpan:r.span,type:t.child(3).text,maxEntries:s}}case"macro":{let r=t.list(3).map(s=>s.text);return{
kind:"macro",span:n,name:t.child(1).text,parameters:r,body:Re(t.child(7),!0)}}case"subprogram":{let r=t.list(3).map(s=>s.child(0).text);return{kind:"subprogram",
span:n,name:t.child(1).text,parameters:r,body:Re(t.child(9),!1)}}default:return VT(t,e)}}a(rk,"itemOf");function VT(t,e){let n=[];for(let i of[t.child(0),...t.child(
2).children()]){let o=Mo(i.text,i.span.start);o.kind==="attach-point"?n.push(o):e.push({span:i.span,problem:o})}let r=t.optional(4),s=n[0]?.name?.text;return{kind:"\
probe",span:t.span,attachPoints:n,...r?{predicate:ne(r.child(1)),predicateSpan:r.span}:{},body:Re(t.child(5),!1),...s===void 0?{}:{name:s}}}a(VT,"probeOf");function YT(t){
switch(t){case"union":case"enum":return t;default:return"struct"}}a(YT,"cKeyword");var Ga=class t{static{a(this,"Matched")}tokens;#e;#t;at;constructor(e,n,r,s){this.tokens=e,this.#e=n,this.at=r,this.#t=n.ruleName===void 0?s:r}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let n=this.#e.
children?.[e],r=this.#e.childOffsets?.[e];if(!n||r===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,n,this.#t+
r,this.#t)}optional(e){let n=this.child(e);return n.size>0?n.child(0):void 0}children(){let e=[];for(let n=0;n<this.size;n++)e.push(this.child(n));return e}list(e){
let n=this.optional(e);if(!n)return[];let r=this.child(e+2).child(0),s=[n];for(let i=0;i<r.size;i++)s.push(r.child(i));return s}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}};function Ba(t,e){let n=[];return{item:rk(new Ga(e,t._cst,0,0),n),lost:n}}a(Ba,"buildItem");var JT=5,XT=8,QT=8*1024,eI=E(";"),tI=new Set([...";{}"].map(E));function sk(t,e,n,r,s){let i=Hp(t,e,n,r),{resumeAt:o,complete:u}=i,c=[i.error],l=[],p=0,d=a(()=>({
errors:c,left:[],lost:[],resumeAt:o,reread:p}),"dropped");if(!u&&(e.open||o<e.end||t.count>QT))return d();let f=-1,m;for(let g=0;g<XT&&p+t.count<=s;g++){m!==void 0&&
i.at<=f&&(t.remove(m,m+1),l.pop(),i={...i,at:m});let{at:_}=i,b=!u&&_>f?nI(t,i):void 0;if(m=b&&i.mend==="semicolon"?_:void 0,b)f=b.seen,l.push(b.span);else{let w=u?
{start:_,end:t.count}:Ly(t,_);if(!w)return d();l.push(ik(t,w)),f=w.start-1}p+=t.count;let y=Aa.match(t.characters(),e.rule);if(!y.failed())return{errors:c,...Ba(
y,t),left:l,resumeAt:o,reread:p};if(u)return d();i=Hp(t,e,n,y);let{error:k}=i;if(!(i.at<=f||k.span.start<(c.at(-1)?.span.end??0))){if(c.length===JT)return d();c.
push(k)}}return d()}a(sk,"recoverItem");function nI(t,{error:e,at:n,mend:r}){switch(r){case"semicolon":{t.insert(n,eI);let s=n+1;for(;s<t.count&&!tI.has(t.code(
s));)s++;return{seen:s,span:e.span}}case"leave-out":{let s=Math.min(n,t.count);for(;s>0&&t.start(s-1)>=e.span.start;)s--;let i=s;for(;i<t.count&&t.end(i)<=e.span.
end;)i++;return s<i?{seen:s,span:ik(t,{start:s,end:i})}:void 0}default:return}}a(nI,"mend");function ik(t,{start:e,end:n}){let r={start:t.start(e),end:t.end(n-1)};
return t.remove(e,n),r}a(ik,"leaveOut");var Bp=100,rI=128*1024,sI=128*1024;function Js(t){let e=new Ia(t),{tokens:n}=e,r=[],s=[],i=[],o=!1,u,c=rI;for(let p=e.next(o);p;p=e.next(o)){let d=n.start(0),f=u!==
void 0&&"errors"in u&&p.rule==="probe"&&!ht(t,d);if(f&&n.text(0)==="}")continue;let m=f&&u?.item===void 0,g=iI(e,p,c);if(u=g,"errors"in g){let{left:_,resumeAt:b}=g;
if(c-=g.reread,!(m&&g.item===void 0)){let y=s.at(-1)?.span.start??-1,k=g.errors.filter(({span:w})=>w.start>y);s.push(...k.slice(0,Bp-s.length))}g.item?i.push(..._.
map(y=>({start:y.start,end:Math.min(y.end,b)}))):i.push({start:d,end:Math.max(d,b)})}if(g.item){let{item:_,lost:b}=g,y=_.kind!=="probe"||_.attachPoints.length>0;
y&&r.push(_),s.push(...b.map(({problem:k})=>k)),i.push(...y?b.map(({span:k})=>k):[_.span])}if("errors"in g){if(s.length>=Bp){s.push(ja(n,n.count,"There are too \
many errors: the rest of the file was not read.")),i.push({start:g.resumeAt,end:t.length}),e.rest();break}(g.resumeAt<p.end||p.open)&&(e.resumeAt(g.resumeAt),o=
!0)}}s.push(...Iy(r));let l=e.unclosed.filter(({what:p})=>p==="comment");for(let{start:p}of l)i.push(...e.comments.filter(({span:d})=>d.start===p).map(({span:d})=>d));
return{kind:"script",span:{start:0,end:t.length},text:t,items:r,comments:e.comments,errors:aI(s,l),unread:oI(i)}}a(Js,"parseScript");function iI({tokens:t,unclosed:e},n,r){
let{end:s,tooDeep:i}=n,o=a((u,c)=>({errors:[u],left:[],lost:[],resumeAt:c,reread:0}),"refused");if(i!==void 0)return o(ja(t,i,ok),Vy(t,i+1,s));if(t.count>sI)return o(
ja(t,0,"This is too long to be read: split it into several."),s);try{let u=Aa.match(t.characters(),n.rule);return u.failed()?sk(t,n,e,u,r):Ba(u,t)}catch(u){if(u instanceof
Us){let c={start:u.start,end:u.start+1};return o({kind:"syntax-error",span:c,message:"This expression is too long: split it over several statements.",expected:[]},
s)}if(u instanceof RangeError)return o(ja(t,0,ok),s);throw u}}a(iI,"parseItem");var ok=`Brackets or conditionals are nested more than ${Mp} levels deep here.`;function ja(t,e,n){
let r=t.start(e);return{kind:"syntax-error",span:{start:r,end:e<t.count?r+1:r},message:n,expected:[]}}a(ja,"problemAt");function oI(t){let e=[];for(let n of[...t].
sort((r,s)=>r.start-s.start)){let r=e.at(-1);r===void 0||n.start>r.end?e.push(n):e[e.length-1]={start:r.start,end:Math.max(r.end,n.end)}}return e}a(oI,"merged");
function aI(t,e){let n=[...t].sort((r,s)=>r.span.start-s.span.start);for(let{start:r,end:s}of e.slice(0,Bp)){let i=n.findLastIndex(u=>u.span.start<r),o=n[i]?.message===
"This '{' is never closed.";n.splice(o?i:i+1,o?1:0,{kind:"syntax-error",span:{start:r,end:s},message:"This comment is never closed.",expected:["'*/'"],hint:"Clo\
se it with */, or begin it with // to comment out one line."})}return n.filter(({span:r},s)=>r.start!==n[s-1]?.span.start)}a(aI,"withUnclosedComments");var Lr=class{static{a(this,"Library")}#e=new Map;#t=new Map;add(e,n){this.#e.has(e)||this.#e.set(e,n)}source(e){return this.#e.get(e)}parse(e,n){let r=this.#t.get(
e);if(r?.text===n)return r;let s=Js(n);return this.#t.set(e,s),s}};var jp=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function on(t,e){let n=[],r=0;for(let{path:s,span:i,text:o}of e)if(s===void 0){if(i.start<r||i.end<i.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${i.start}`);n.push(t.slice(r,i.start),o),r=i.end}return n.join("")+t.slice(r)}a(on,"applyEdits");function ak(t){let n=t.filter(({path:s})=>s===void 0).
sort((s,i)=>s.span.start-i.span.start||s.span.end-i.span.end);return n.some((s,i)=>i>0&&s.span.start<(n[i-1]?.span.end??0))?void 0:[...t.filter(({path:s})=>s!==
void 0),...n]}a(ak,"orderEdits");function an(t,e){let n=0;for(let{path:r,span:s,text:i}of e)if(r===void 0){if(s.start>t||s.start===t&&s.end>s.start)break;if(t<s.
end)return s.start+n;n+=i.length-(s.end-s.start)}return t+n}a(an,"mapOffset");function uk(t,e){let n=0;for(let{span:r,text:s}of e){let i=r.start+n;if(t<i)break;
if(t<i+s.length)return r.start;n+=s.length-(r.end-r.start)}return t-n}a(uk,"originalOffset");function un({path:t},e){return t===void 0?e:e.slice(0,e.lastIndexOf(
"/")+1)+t}a(un,"pathOfEdit");function ck(t,e,n,r){let s=new Set(e.items.flatMap(i=>i.kind==="probe"?[i.body.span.start]:[]));return t.items.every(i=>i.kind!=="probe"||r.includes(i)!==s.has(
an(i.body.span.start,n)))}a(ck,"keepsProbes");function Rr(t,e){let n=t.lowered[e];return n!==void 0&&Pe(n)!==void 0}a(Rr,"refusedNow");function Zn(t){return t===
"hang"||t==="lost-updates"}a(Zn,"isBad");function Up(t,e){return e.world==="open"||e.world==="together"==(t.world==="together")}a(Up,"isKin");function lk(t,e,n){
let[r,s]=[t.outcomes[n]?.verdict,e.outcomes[n]?.verdict];return e.world==="open"&&t.world!=="open"&&s==="hang"&&r==="lost-updates"}a(lk,"isMilder");function pk(t,e,n,r){
return e.causes.some(s=>s.world===t.world&&Zn(s.outcomes[n]?.verdict)&&Ua(s,t,r))}a(pk,"wasThere");function Kp(t,e,n,r){return e.causes.some(s=>{let i=s.outcomes[n]?.
verdict;return i===void 0||!Zn(i)?!1:!t.causes.some(o=>{let u=o.outcomes[n]?.verdict;return u!==void 0&&Ie.indexOf(u)<=Ie.indexOf(i)&&Ua(o,s,r)})})}a(Kp,"worsen\
s");function Ua(t,e,n){let r=new Set([...e.probes].map(s=>s.body.span.start));return[...t.probes].some(s=>r.has(an(s.body.span.start,n)))}a(Ua,"sharesProbe");var dk="Linux include/trace/events/lock.h",fk={contention_begin:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flag\
s",pointer:!1}],source:dk},contention_end:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:dk}};
function Zp(t){return Object.hasOwn(fk,t)?fk[t]:void 0}a(Zp,"tracepointEvent");var uI=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],["in\
t","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]);function hk(t){let e=t.replace(/^const /,"");return uI.get(e)??
(/^struct \w+ \*$/.test(e)?`(${e})`:void 0)}a(hk,"castOf");function mk(t){let[,e,n]=/^(.*?)\w+\((.*)\)$/.exec(t)??[];if(e===void 0||n===void 0)return;let r=n.split(
",").flatMap(s=>{let[,i,o]=/^\s*(.*?)\s*(\w+)$/.exec(s)??[];return i===void 0||o===void 0||i===""?[]:[{name:o,type:i}]});return{result:e.trim(),arguments:r}}a(mk,
"readSignature");var cI=6,gk=/^(args|ctx|probe|reg|sarg\d+)$/;function bk(t,e){let n=[],r,s=new Set,i=a((u,c,l)=>{l===void 0?r??=c:n.push({span:u,text:l})},"replace"),o=a(u=>{if(u.
kind==="member"&&u.object.kind==="identifier"&&u.object.name==="args")s.add(u.object),i(u.span,`args.${u.name}`,e.byName(u.name));else if(u.kind==="identifier"&&
!s.has(u)){let c=/^arg(\d+)$/.exec(u.name)?.[1];c!==void 0?i(u.span,u.name,e.byNumber(Number(c))):u.name==="retval"?i(u.span,"retval",e.retval):u.name==="func"&&
e.func===void 0?r??="func":gk.test(u.name)&&(r??=u.name)}else u.kind==="call"&&gk.test(u.name)&&(r??=u.name)},"look");return t.predicate!==void 0&&F(t.predicate,
o),F(t.body,o),r===void 0?n:{reason:`${r} has no counterpart after the move`}}a(bk,"argumentEdits");function yk(t,e,n){let r=n.flatMap(o=>po(t,o)?.signature??[]),
s=[...new Set(r)].map(mk),i=a(o=>{let u=new Set(s.map(c=>c&&o(c)));return u.size===1?[...u][0]:void 0},"agreed");return{byName:a(o=>e?void 0:i(({arguments:u})=>{
let c=u.findIndex(l=>l.name===o);return c<cI?_k(`arg${c}`,u[c]?.type):void 0}),"byName"),byNumber:a(()=>{},"byNumber"),retval:e?i(({result:o})=>_k("retval",o)):
void 0,func:"func"}}a(yk,"toKprobe");function _k(t,e){let n=e===void 0?void 0:hk(e);if(n!==void 0)return n===""?t:`(${n}${t})`}a(_k,"written");function Wp(t,e,n){
let r=a(s=>{if(s===void 0)return;let i=`args${e?"->":"."}${s.field}`;return s.pointer&&n!==void 0?`((${n})${i})`:i},"field");return{byName:a(s=>r(t.arguments.find(
i=>i.name===s)),"byName"),byNumber:a(s=>r(t.arguments[s]),"byNumber"),retval:void 0,func:void 0}}a(Wp,"toTracepoint");var Vp="Events that fire inside another BPF program are skipped by the kernel, without a count.",lI=`${Vp} A kretprobe also misses returns while too many calls \
of the function are under way.`,pI=`${Vp} The contention tracepoints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apa\
rt by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits.`,dI="0.19",fI="struct qspinlock *",kk={kind:"group",what:"a move to kprobes\
 or tracepoints",propose:hI};function hI({judgement:t,cause:e,many:n}){if(e===void 0)return;let r=gI(t,e.world==="open"?mI(t,e.probes,n):void 0),s=new Map(r.map(
f=>[f.attachPoint,f]));if(s.size===0)return{reason:"no program of the script can be moved"};if(new Set(r.map(({name:f,attachPoint:m})=>`${m.span.start} ${f}`)).
size>s.size)return{reason:"a wildcard cannot be moved as a whole"};if(r.some(({attachPoint:f})=>pt(t.model,f.span)!==void 0))return{reason:"a probe of an import\
ed file would have to move too, and edits stay in the script"};let i=t.lowered.filter(f=>f.refusals.length===0).map(({target:f})=>f),o=[];for(let f of s.values()){
let m=_I(f,r,i);if("reason"in m)return m;o.push(m)}let u=t.model.script.items.flatMap(f=>f.kind==="probe"?f.attachPoints.filter(m=>!s.has(m)).map(({text:m})=>m):
[]);if(new Set([...o.map(({text:f})=>f),...u]).size<o.length+new Set(u).size)return{reason:"two programs would be at the same attach point after it"};let c=yI(o);
if("reason"in c)return c;let l=o.some(({text:f})=>f.includes(":contention_")),p=o.some(({text:f})=>f.startsWith("kretprobe:"));return{loss:l?"other-events":"mor\
e-events",title:`Attach by ${l?"the contention tracepoints":p?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:l?
pI:p?lI:Vp,safe:!0,edits:c}}a(hI,"proposeGroup");function mI({causes:t},e,n){return n?new Set(t.filter(({world:r})=>r==="open").flatMap(({probes:r})=>[...r])):e}
a(mI,"probesToMove");function gI({lowered:t},e){let n=new Map;for(let r of t)if(!(r.refusals.length>0))for(let s of r.programs)s.guard==="prog-active"||s.guard===
"alone"||s.operations.length===0||e!==void 0&&!e.has(s.probe)||n.set(`${s.attachPoint.span.start} ${s.name}`,s);return[...n.values()]}a(gI,"programsToMove");function _I(t,e,n){
let{attachPoint:r,probe:s,site:i,kind:o}=t,{place:u}=r,c=n.some(g=>!G(g.bpftrace,dI));if(u.form==="rawTracepoint"){let g=Zp(u.event.text);if(g===void 0)return{reason:`\
what the tracepoint ${u.event.text} has for arguments is not known here`};let _=`tracepoint:${g.category}:${u.event.text}`;return{probe:s,attachPoint:r,text:_,translation:Wp(
g,c)}}if(u.form!=="kernelFunction"||o!=="fentry"&&o!=="fexit")return{reason:`${t.name} has no counterpart among kprobes and tracepoints`};let l=u.function.text,
p=i!==void 0&&Jc.includes(i.function),d=e.some(g=>g.kind!==o&&g.site?.function===i?.function);if(p&&d){let g=`contention_${o==="fentry"?"begin":"end"}`,_=Zp(g);
if(_===void 0)throw new Error(`${g} is not in the table of tracepoints`);let b=bI(Wp(_,c,fI));return{probe:s,attachPoint:r,text:`tracepoint:${_.category}:${g}`,
translation:b}}let f=[u.module?.text??[],l].flat(),m=yk(l,o==="fexit",n);return o==="fentry"?{probe:s,attachPoint:r,text:["kprobe",...f].join(":"),translation:m}:
e.length===1||i===void 0||!n.some(g=>fo(i,g))?{probe:s,attachPoint:r,text:["kretprobe",...f].join(":"),translation:m}:{reason:`the exit of ${l} has no counterpa\
rt that pairs with its entry`}}a(_I,"moveOf");function bI({byName:t}){return{byName:a(e=>e==="lock"?t(e):void 0,"byName"),byNumber:a(()=>{},"byNumber"),retval:void 0,
func:void 0}}a(bI,"slowPathArguments");function yI(t){let e=t.map(({attachPoint:n,text:r})=>({span:n.span,text:r}));for(let n of new Set(t.map(r=>r.probe))){let r=t.
filter(c=>c.probe===n),s=new Map;for(let{translation:c}of r){let l=bk(n,c);if("reason"in l)return l;s.set(JSON.stringify(l),l)}let[i=[],...o]=s.values(),u=r.length<
n.attachPoints.length&&i.length>0;if(o.length>0||u)return{reason:"a probe with several attach points would need other arguments at each of them"};e.push(...i)}return e}
a(yI,"moveEdits");function Yp(t,e,n){let r=[t.script,...t.imported.map(i=>i.script)].map(({text:i})=>i),s=new Set(r.flatMap(i=>i.match(/[@$]\w+/g)??[]));for(let i=1;;i++){let o=i===
1?e:`${e}${i}`;if(n.every(u=>!s.has(o+u)))return o}}a(Yp,"freeName");function Fr({script:t,imported:e},n){return[t,...e.map(r=>r.script)].some(({items:r})=>r.some(
s=>s.kind==="macro"||s.kind==="subprogram"?s.name===n:s.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${n}\\b`).test(s.text)))}a(Fr,"isDefined");function Za({model:t,lowered:e}){let n=new Set(e.flatMap(o=>o.programs.filter(u=>u.operations.length>0).map(u=>u.probe))),r=t.probes.filter(({phase:o,probe:u})=>o===
"attached"&&n.has(u)),s=r.filter(({guard:o})=>o!==void 0),i=r.filter(({guard:o})=>o===void 0).map(({probe:o})=>o);return i.length===0?{reason:"every probe that \
takes a lock is guarded already"}:new Set(s.map(({guard:o})=>o?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each othe\
r"}:i.some(o=>pt(t,o.span)!==void 0)?{reason:"a probe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:s}}a(Za,"probesToGu\
ard");function Wa(t,{open:e,lower:n},{model:r},s){let i=[];for(let{body:o}of t){let u=Ka(o.statements);if([...o.statements,...o.value===void 0?[]:[o.value]].some(
d=>kI(d,u,r.guards.reach)))return{reason:"a probe leaves inside a larger expression or a macro, where the guard cannot be lowered"};i.push(s.atStart(o,e),...u.map(
d=>s.before(d.span,n)));let l=o.statements.at(-1);o.value===void 0&&l!==void 0&&u.includes(l)||i.push(...s.atEnd(o,n))}return i}a(Wa,"guardEdits");function Ka(t){
return t.flatMap(wk)}a(Ka,"waysOut");function wk(t){switch(t.kind){case"jump":return t.keyword==="return"?[t]:[];case"expression-statement":return t.expression.
kind==="call"&&t.expression.name==="exit"?[t]:[];case"block":return Ka(t.statements);case"if":{let e=t.else===void 0?[]:wk(t.else);return[...Ka(t.then.statements),
...e]}case"unroll":case"while":case"for-map":case"for-range":return Ka(t.body.statements);case"assignment":case"let":return[]}}a(wk,"waysOutOf");function kI(t,e,n){
let r=new Set(e);for(let i of e)i.kind==="expression-statement"&&r.add(i.expression);let s=!1;return F(t,i=>{r.has(i)||(i.kind==="jump"?s||=i.keyword==="return":
(i.kind==="call"||i.kind==="identifier")&&(s||=n.exitsBy(i.name)))}),s}a(kI,"leavesUnseen");var Va=class{static{a(this,"Layout")}#e;#t;#n;newline;constructor(e){this.#t=e,this.#e=e.text,this.#n=new ae(e.text),this.newline=/\r\n/.test(e.text.slice(0,e.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(e,n){let r=e.span.start+1,s=this.#e.indexOf(`
`,r),i=e.statements[0]?.span.start??e.value?.span.start??e.span.end-1;if(s===-1||s>=i||this.#c(s)!==void 0)return Be(r,n.map(u=>` ${u}`).join(""));let o=this.#s(
e);return Be(s+1,n.map(u=>o+u+this.newline).join(""))}atEnd(e,n){let r=e.span.end-1,s=[],i=e.value??e.statements.at(-1);if(i!==void 0&&this.#d(i,r)&&s.push(Be(i.
span.end,";")),this.#a(r)){let u=this.#n.lineStart(this.#n.position(r).line);return[...s,Be(u,this.#s(e)+n+this.newline)]}let o=/\s/.test(this.#e[r-1]??"")?"":"\
 ";return[...s,Be(r,`${o}${n} `)]}before(e,n){let r=this.#a(e.start)?this.newline+this.#u(e.start):" ";return Be(e.start,n+r)}remove(e){let n=/^\s*;/.exec(this.#e.
slice(e.end)),r=e.end+(n?.[0].length??0),s=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(r))?.[0]??"";if(!this.#a(e.start)){let u=s.replace(/\r?\n$/,"").length;return{span:{
start:e.start,end:r+u},text:""}}return{span:{start:s.endsWith(`
`)?this.#n.lineStart(this.#n.position(e.start).line):e.start,end:r+s.length},text:""}}beforeProbes(e,n){let r=this.#t.items.find(s=>s.kind==="probe");return r&&
this.#r(r.span.start,e,n)}beforeBodies(e,n){let r=this.#t.items.find(({kind:s})=>!wI.has(s));return r&&this.#r(r.span.start,e,n)}probe(e,n){let r=n.map(s=>this.
unit+s);return this.#i()?[e,"{",...r,"}"]:[`${e} {`,...r,"}"]}above(e,n){let r=this.#o(this.#n.position(e).line);return Be(r,`${this.#u(e)}// ${n}${this.newline}`)}commentOut(e,n){
let r=this.#n.position(e.start).line,s=this.#n.position(e.end).line,i=this.#n.lineStart(s+1);if(!(this.#a(e.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(e.end,i))))
return this.#e.slice(e.start,e.end).includes("*/")?void 0:[Be(e.start,`${Ya(n)} /* `),Be(e.end," */")];let u=[];for(let c=r;c<=s;c++){let l=this.#o(c),p=c===r?n.
map(d=>`// ${d}${this.newline}`).join(""):"";u.push(Be(l,`${p}// `))}return u}#r(e,n,r){let s=this.#n.position(e).line;if(!this.#a(e))return Be(e,`${Ya(n)} ${r.
map(o=>o.trim()).join(" ")} `);let i=s;for(;s>1&&this.#p(s-1);)s--;return s===1&&(s=i),Be(this.#o(s),[...n.map(o=>`// ${o}`),...r,""].map(o=>o+this.newline).join(
""))}#i(){for(let e of this.#t.items){if(e.kind!=="probe")continue;let{start:n,end:r}=e.body.span;if(this.#e.slice(n,r).includes(`
`))return this.#a(n)}return!0}afterAll(e){let n=this.#e.length,r=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Be(n,r+e.map(s=>s+this.newline).join(""))}get unit(){let e=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return e.startsWith(
"	")?"	":e}#s(e){let n=e.statements[0]??e.value;return n!==void 0&&this.#a(n.span.start)?this.#u(n.span.start):this.#u(e.span.start)+this.unit}#o(e){let n=this.#n.
lineStart(e);return n===0&&this.#e.startsWith("\uFEFF")?1:n}#u(e){let n=this.#o(this.#n.position(e).line);return/^[ \t]*/.exec(this.#e.slice(n,e))?.[0]??""}#a(e){
let n=this.#n.lineStart(this.#n.position(e).line);return n>0||e===0?/^[ \t]*$/.test(this.#e.slice(n,e)):/^\s*$/.test(this.#e.slice(0,e))}#p(e){let n=this.#n.lineStart(
e),r=this.#n.lineStart(e+1),s=n+(/^[ \t]*/.exec(this.#e.slice(n,r))?.[0].length??0),i=this.#c(s);return i!==void 0&&i.kind!=="shebang"&&this.#e.slice(i.span.end,
r).trim()===""}#c(e){let{comments:n}=this.#t,r=0,s=n.length;for(;r<s;){let o=r+s>>1;(n[o]?.span.end??0)<=e?r=o+1:s=o}let i=n[r];return i!==void 0&&i.span.start<=
e?i:void 0}#d(e,n){if(xI.has(e.kind)||this.#e[e.span.end-1]===";")return!1;let r=e.span.end;for(;;){let s=this.#c(r);if(s!==void 0)r=s.span.end;else if(r<n&&/\s/.
test(this.#e[r]??""))r++;else break}return this.#e[r]!==";"}};function Ya(t){return`/* ${t.join(" ")} */`}a(Ya,"blockComment");var wI=new Set(["preprocessor","c\
-definition","config","import"]),xI=new Set(["block","if","unroll","while","for-map","for-range"]);function Be(t,e){return{span:{start:t,end:t},text:e}}a(Be,"in\
sert");var Ja=16,Jp=Ja*Ja,vI="0.24",SI=["cpu","ncpus","sum","clear"],xk={kind:"guard",what:"a guard in the script",propose:EI};function EI({judgement:t,cause:e,targets:n,
layout:r,options:s}){if(e===void 0)return;if(e.world!=="closed")return{reason:Xp};let i=n.filter(b=>G(b.bpftrace,De.bpftrace)&&G(b.kernel,De.kernel));if(i.length===
0)return{reason:`it needs bpftrace ${De.bpftrace} and Linux ${De.kernel}: before, the flag would be a locked update itself`};let{model:o}=t;if(o.maxMapKeys!==void 0&&
o.maxMapKeys<Jp)return{reason:`max_map_keys leaves no room for an entry for each of ${Jp} CPUs`};let u=SI.find(b=>Fr(o,b));if(u!==void 0)return{reason:`the scri\
pt gives ${u} another meaning`};let c=Za(t);if("reason"in c)return c;let[l]=c.guarded;if(l?.guard?.imported)return{reason:"its other probes have the guard of th\
e guard file"};let p=l?.guard?.map,d=AI(o,p),f=p===void 0&&s.countMissed!==!1?d.missed:void 0,m=[`if (${d.guard}[cpu] > 0) { ${f===void 0?"":`${f} = sum(1); `}r\
eturn; }`,`${d.guard}[cpu] = sum(1);`],g=Wa(c.probes,{open:m,lower:`${d.guard}[cpu] = sum(-1);`},t,r);if("reason"in g)return g;if(p===void 0){let b=OI(t,{...d,missed:f},
r,i);if("reason"in b)return b;g.push(b,...$I(t,d.guard,r))}let _=f===void 0?"Skipped events are not counted":`Skipped events are counted in ${f}`;return{loss:"m\
ore-events",title:`Guard the probes with a per-CPU flag, ${d.guard}: an event that fires while one of them runs on that CPU leaves early`,cost:`${_}; each event\
 costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).`,safe:!0,edits:g}}a(EI,"proposeGuard");var Xp="a guard in this script cannot s\
ee the other program";function AI(t,e){let n=e??Yp(t,"@guard",["","_missed"]);return{guard:n,missed:`${n}_missed`,counter:Yp(t,"$guard_cpu",[""])}}a(AI,"guardNa\
mes");function OI(t,e,n,r){let{model:s,lowered:i}=t,o=i.filter(m=>m.refusals.length===0).map(m=>m.target),u=[...r,...o].every(m=>G(m.bpftrace,vI)),c=NI(e,u),l=u?
"":`, on up to ${Jp} CPUs`,p=[`${e.guard} keeps these probes from running inside each other${l}.`,...e.missed===void 0?[]:[`${e.missed} counts the events that i\
t skips.`]],d=Qp(s);return d==="unusable"?{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:d!==void 0?n.atStart(d.body,[
Ya(p),...c]):n.beforeProbes(p,n.probe("BEGIN",c))??{reason:"the script has no probe of its own"}}a(OI,"seedEdit");function Qp(t){let e=t.script.items.filter(r=>r.
kind==="probe"&&r.attachPoints.some(s=>ze(s.provider)?.provider.name==="begin"));if(e.length===0)return;let n=e.find(r=>r.kind==="probe"&&r.attachPoints.length===
1&&r.predicate===void 0);return n?.kind==="probe"?n:"unusable"}a(Qp,"findBegin");function NI({guard:t,missed:e,counter:n},r){let s=e===void 0?[]:[`${e} = sum(0)\
;`];return r?[`for (${n} : 0..ncpus) { ${t}[(uint64)${n}] = sum(0); }`,...s]:[`${n} = (uint64)0;`,`unroll(${Ja}) { unroll(${Ja}) { ${t}[${n}] = sum(0); ${n}++; \
} }`,...s]}a(NI,"seedStatements");function $I({model:t},e,n){let r=t.probes.find(({phase:i,probe:o})=>i==="end"&&o.predicate===void 0&&pt(t,o.span)===void 0)?.probe;
return r!==void 0?[n.atStart(r.body,[`clear(${e});`])]:t.probes.some(({probe:i})=>i.attachPoints.some(o=>ze(o.provider)?.provider.name==="end"))?[]:[n.afterAll(
n.probe("END",[`clear(${e});`]))]}a($I,"hideEdits");var vk={kind:"guard",what:"the guard file",propose:CI};function CI({judgement:t,cause:e,targets:n,layout:r}){if(e===void 0)return;if(e.world!=="closed")return{reason:Xp};
if(!n.some(f=>G(f.bpftrace,xp.bpftrace)))return{reason:`only bpftrace ${xp.bpftrace} and later import files`};let{model:s}=t,i=Za(t);if("reason"in i)return i;if(i.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let o=s.guards.file??ly,u=[o.enter,o.leave].find(f=>Fr(s,
f));if(u!==void 0)return{reason:`the script defines ${u} itself`};let c=s.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(s.guards.file===void 0&&c.some(
f=>f.split("/").at(-1)===Ir))return{reason:`it imports another ${Ir}`};if(i.probes.some(({body:f})=>TI(f,s.script.text)))return{reason:"a probe starts with an o\
perator, which bpftrace 0.27 would take for one between the test and it"};let l={open:[`if (${o.enter}() == 0) { return; }`],lower:`${o.leave}();`},p=Wa(i.probes,
l,t,r);if("reason"in p)return p;if(s.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],m=r.beforeBodies(
f,[`import "${Ir}";`]);if(m===void 0)return{reason:"the script has no probe of its own"};let g={path:Ir,span:{start:0,end:0},text:o.text};p.unshift(g,m)}return{
loss:"some-events",title:`Guard the probes with the flag of a guard file (${s.guards.file===void 0?`put ${Ir} beside the script and import it`:"as its other pro\
bes have it"}): an event that fires while one of them runs on that CPU leaves early`,cost:"Skipped events are not counted; each event costs 3 to 10 ns more (mea\
sured on 2 CPUs).",safe:!0,edits:p,guardFile:o}}a(CI,"proposeImport");function TI({statements:t,value:e},n){let r=t[0]??e;return r!==void 0&&/[-+*&]/.test(n[r.span.
start]??"")}a(TI,"joinsTest");var II="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",Sk={kind:"leave-out",what:"leaving the probe out",propose:a(
t=>t.cause&&t.cause.probes.size<=2?Ak(t,[t.cause.inner.probe]):void 0,"propose")},Ek={kind:"leave-out",what:"leaving its probes out",propose:a(t=>t.cause&&t.cause.
probes.size>1?Ak(t,[...t.cause.probes]):void 0,"propose")};function Ak({judgement:t,layout:e},n){let{model:r}=t;if(n.some(({span:u})=>pt(r,u)!==void 0))return{reason:"\
a probe is in an imported file"};if(!r.probes.some(({phase:u,probe:c})=>u==="attached"&&!n.includes(c)))return{reason:"nothing would be left of the script"};let s=PI(
t,n);if(s!==void 0)return{reason:`nothing else would set ${s}, which other probes read`};let i=n.map(({span:u})=>e.commentOut(u,[II]));return i.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${n.map(({attachPoints:u})=>u[0]?.text??"").join(", ")} ou\
t: ${n.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${n.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:i.flatMap(u=>u??[]),removes:n}}a(Ak,"propose");function PI({model:t},e){let n=new Set,r=new Set,s=a(o=>{o.kind==="map"&&n.add(o.name);
let u=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;u?.kind==="map"&&r.add(u.name),o.kind==="map-declaration"&&r.add(o.map)},"look");for(let o of t.
script.items)e.some(u=>u===o)||F(o,s);let i=new Set;for(let o of e)F(o,u=>{u.kind==="map"&&i.add(u.name)});return[...i].find(o=>n.has(o)&&!r.has(o))}a(PI,"mapLe\
ftUndefined");var MI=["print","clear","zero"];function Ok({script:t,imported:e,probes:n}){let r=new Map,s=new Set,i=new Set(n.filter(({phase:u})=>u==="begin").map(({probe:u})=>u));
for(let u of e)for(let c of u.script.items)F(c,l=>LI(l,s));for(let u of t.items){let c=new Set;F(u,l=>{if(l.kind==="expression-statement"||l.kind==="assignment"){
let p=RI(l,t.text,u.kind==="probe"&&i.has(u));if(p!==void 0&&u.kind==="probe"&&(c.add(p.target),r.set(p.target.name,[...r.get(p.target.name)??[],p])),l.kind==="\
expression-statement"&&l.expression.kind==="call"){let{name:d,arguments:f}=l.expression;MI.includes(d)&&f[0]?.kind==="map"&&f[0].keys===void 0&&c.add(f[0])}}l.kind===
"map"&&!c.has(l)&&s.add(l.name),l.kind==="map-declaration"&&s.add(l.map)})}let o=new Map;for(let[u,c]of r){let l=c.map(({target:p})=>FI(p,t.text));s.has(u)||l.some(
p=>p===void 0)||o.set(u,{map:u,changes:c,keys:new Set(l.flatMap(p=>p??[]))})}return o}a(Ok,"countersOf");function LI(t,e){t.kind==="map"&&e.add(t.name),t.kind===
"map-declaration"&&e.add(t.map)}a(LI,"noteName");function RI(t,e,n){let{span:r}=t;if(t.kind==="expression-statement"){let{expression:c}=t;if(c.kind!=="update"||
c.operand.kind!=="map")return;let l=c.operator==="++"?void 0:"-1";return{span:r,target:c.operand,added:l,is:"plain"}}if(t.kind!=="assignment"||t.target.kind!=="\
map")return;let{target:s,value:i,operator:o}=t;if(o==="+=")return{span:r,target:s,added:ed(i,e),is:"plain"};if(o!=="=")return;if(i.kind==="call"&&i.name==="coun\
t"&&i.arguments.length===0)return{span:r,target:s,added:void 0,is:"count"};let[u]=i.kind==="call"&&i.name==="sum"?i.arguments:[];return u!==void 0?{span:r,target:s,
added:ed(u,e),is:"sum"}:n&&oe(i)===0?{span:r,target:s,added:"0",is:"set-to-zero"}:void 0}a(RI,"changeOf");function ed({span:t},e){return e.slice(t.start,t.end)}
a(ed,"sliceOf");function FI({keys:t},e){return t===void 0?"":t.every(({kind:r})=>r==="integer"||r==="string")?t.map(r=>ed(r,e)).join(", "):void 0}a(FI,"literalK\
ey");var Nk={kind:"lock-free",what:"count() in place of ++",propose:a(t=>Ck(t,"count"),"propose")},$k={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:a(
t=>Ck(t,"sum"),"propose")};function Ck({judgement:t,cause:e,layout:n,many:r,targets:s},i){if(e===void 0)return;let{model:o,lowered:u}=t;if(Fr(o,i))return{reason:`\
the script gives ${i} another meaning`};if(i==="count"&&!s.some(b=>ur("scalar-count",b.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let c=new Set;for(let b of u)for(let{probe:y,operations:k}of b.programs)if(r||e.probes.has(y))for(let{locks:w}of k)for(let{
map:v}of w)v!==void 0&&c.add(v);let l=Ok(o),p=[...c].flatMap(b=>l.get(b)??[]),d=i==="sum"?p:p.filter(HI);if(d.length===0)return{reason:"no map with known entrie\
s is only counted up and printed, so none can become an aggregation"};let f=[],m=[],g=Qp(o);for(let b of d){for(let y of b.changes)f.push(...DI(y,i,o.script.text));
i==="sum"&&m.push(...qI(b))}if(i==="sum"){if(g==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let b=["Th\
ese entries are there before the first event, so that no change of them takes a lock."],y=g===void 0?n.beforeProbes(b,n.probe("BEGIN",m)):n.atStart(g.body,m);if(y===
void 0)return{reason:"the script has no probe of its own"};f.push(y)}let _=d.map(({map:b})=>b).join(", ");return{loss:"nothing",title:i==="count"?`Count with co\
unt() in ${_}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${_} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:f}}a(Ck,"propose");function HI({changes:t,keys:e}){return[
...e].every(n=>n==="")&&t.every(({is:n,added:r})=>n!=="sum"&&r===void 0)}a(HI,"isCount");function DI({span:t,target:e,added:n,is:r},s,i){if(r===s)return[];let o=i.
slice(e.span.start,e.span.end);return[{span:t,text:`${o} = ${s==="count"?"count()":`sum(${n??1})`}`}]}a(DI,"rewritten");function qI({map:t,keys:e}){return[...e].
map(n=>`${t}${n===""?"":`[${n}]`} = sum(0);`)}a(qI,"seedsOf");var zI=15e4,GI=1,BI={reason:"it was not tried: the script is long and has many findings"},Xa=class{static{a(this,"Prover")}#e;#t=new Map;#n=0;#r;constructor(e){
this.#e=e}prove(e,n,r){let s=ak(e.edits);if(s===void 0)return{reason:"its edits overlap"};let{script:i}=this.#e.model;if(s.some(({span:p})=>p.end>i.text.length))
return{reason:"it would change an imported file"};if(e.hides)return this.#c(n,s);let o=on(i.text,s);if(o===i.text)return{reason:"there is nothing to change"};let u=this.#s(
o,e.guardFile);if("reason"in u)return u;if(!ck(i,u.script,s,e.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let c=r===
void 0?this.#p(n,u,s):this.#a(r,u,s);return"reason"in c?c:r===void 0||this.#i(c,n,r,u,s)?{edits:s,targets:c}:{reason:Tk}}#i(e,{rule:n,span:r},s,i,o){let{lowered:u,
configured:c,suppressions:l,neighbours:p}=this.#e,d=an(r.start,o),f=a(({findings:w,judgement:v})=>w.some(x=>{if(x.rule!==n||x.span.start!==d)return!1;let N=v.causes.
find(({witness:I})=>I===x.witness);return N===void 0||Up(s,N)}),"stays");if(e.length===u.length)return!f(i);let m=e.join(" "),g=i.alone.get(m);if(g!==void 0)return!f(
g);let _=u.map(({target:w})=>w).filter(({name:w})=>e.includes(w)),b=p.map(w=>({...w,lowered:w.lowered.filter(({target:v})=>e.includes(v.name))})),y=Rs(i.judgement.
model,_,c,l,b),k={judgement:y,findings:td(y)};return i.alone.set(m,k),!f(k)}#s(e,n){let r=`${n===void 0?"":n.version} ${e}`,s=this.#t.get(r);if(s!==void 0)return s;
if(!this.#o(e.length))return BI;let i=this.#u(e,n);return this.#t.set(r,i),i}#o(e){let{length:n}=this.#e.model.script.text;return this.#n>Math.max(zI,GI*n)?!1:(this.#n+=
e,!0)}#u(e,n){let{model:r,lowered:s,configured:i,suppressions:o,neighbours:u}=this.#e,c=Js(e);if(c.errors.length>0)return{reason:"the result would not parse"};let l=s.
map(({target:f})=>f),p=Wo(c,r.imported,n??r.guards.file),d=Rs(p,l,i,o,u);return{script:c,judgement:d,findings:td(d),alone:new Map}}#a(e,{judgement:n,findings:r},s){
let i=this.#e,o=[],u;for(let[l,{target:p}]of i.lowered.entries()){let d=e.outcomes[l]?.verdict,f=Rr(n,l);if(f&&d!=="hang"&&!Rr(i,l))return{reason:`bpftrace woul\
d refuse the result on ${p.name}`};if(f)continue;if(Kp(i,n,l,s))return{reason:`it would be worse on ${p.name}`};n.causes.some(g=>Zn(g.outcomes[l]?.verdict)&&Up(
e,g)&&Ua(e,g,s)&&!(lk(g,e,l)&&pk(g,i,l,s)))?u??=p.name:Zn(d)&&o.push(p.name)}if(o.length===0)return{reason:u===void 0?"it helps on no target":Tk};let c=this.#l(
r,s).find(({rule:l})=>l!=="lossy-mitigation");return c===void 0?o:{reason:`it would lead to another finding, ${c.rule}`}}#p(e,{judgement:n,findings:r},s){let i=this.#e,
o=an(e.span.start,s);if(r.some(c=>c.rule===e.rule&&UI(c,o,e)))return{reason:"the finding would stay"};for(let[c,{target:l}]of i.lowered.entries()){if(Rr(n,c)&&!Rr(
i,c))return{reason:`bpftrace would refuse the result on ${l.name}`};if(Kp(i,n,c,s))return{reason:`it would be worse on ${l.name}`}}let[u]=this.#l(r,s);return u!==
void 0?{reason:`it would lead to another finding, ${u.rule}`}:i.lowered.filter((c,l)=>!Rr(n,l)).map(({target:c})=>c.name)}#c(e,n){let{model:r,suppressions:s,lowered:i}=this.#e,
[o,...u]=n;if(o===void 0||u.length>0)return{reason:"a comment is one edit"};let{items:c,part:l}=jI(r.script,o.span.start,e.span.start),p={text:o.text,span:{start:o.
span.start-l.start,end:o.span.end-l.start}},d=Js(on(r.script.text.slice(l.start,l.end),[p])),f=a(y=>an(y-l.start,[p]),"place"),m=d.comments.filter(({span:y})=>y.
start>=p.span.start&&y.end<=p.span.start+p.text.length),g=d.errors.length===0&&d.items.length===c.length&&d.items.every(({span:y},k)=>{let w=c[k]?.span;return w!==
void 0&&y.start===f(w.start)&&y.end===f(w.end)});if(m.length!==1||!g)return{reason:Ik};let _={...e,span:{start:f(e.span.start),end:f(e.span.end)}};return Ds([_],
d,{...s,reason:void 0}).length>0?{reason:Ik}:{edits:n,targets:i.map(({target:y})=>y.name)}}#d(){return this.#r??=td(this.#e),this.#r}#l(e,n){let r=new Set(this.#d().
map(s=>`${s.rule} ${an(s.span.start,n)}`));return e.filter(({rule:s,span:i})=>s!=="unsupported-syntax"&&s!=="refused-probe"&&!r.has(`${s} ${i.start}`))}};function jI({
text:t,items:e},n,r){let s=t.indexOf(`
`,r),[i,o]=[Math.min(n,r),s===-1?t.length:s],u=e.findLastIndex(({span:l})=>l.end<=i),c=e.findIndex(({span:l})=>l.start>=o);return{items:e.slice(Math.max(u,0),c===
-1?e.length:c+1),part:{start:e[u]?.span.start??0,end:e[c]?.span.end??t.length}}}a(jI,"itemsAround");function td(t){let e=[];for(let n of en)e.push(...n.check(t,
e).map(r=>Vo(r,t.model,"")));return Ds(e,t.model.script,t.suppressions)}a(td,"reported");var Tk="the locks could still be taken like this",Ik="no comment can sp\
eak of the line of the finding";function UI(t,e,n){return t.span.start===e||t.message===n.message}a(UI,"isAt");var KI="0.24",Qa=16,Mk={kind:"guard",what:"completing the guard of the script",propose:ZI};function ZI({judgement:t,finding:e,cause:n,layout:r}){return e.rule===
"guard-incomplete"?WI(e,t,r):n?.world==="closed"?VI(t,r):void 0}a(ZI,"proposeRepair");function WI({span:t,message:e},n,r){let s=Fs(n).find(o=>o.span.start===t.start&&
o.span.end===t.end&&e.includes(o.map));if(s===void 0)return;let i=Rk(s,n,r);return"reason"in i?i:{...Lk(YI(s)),edits:i}}a(WI,"repairOfFinding");function VI(t,e){
let n=Fs(t);if(n.length===0)return;let r=new Map,s=new Set;for(let o of n){let u=o.problem==="plain-map"||o.problem==="not-per-cpu";if(u&&s.has(o.map))continue;
u&&s.add(o.map);let c=Rk(o,t,e);if("reason"in c)return c;for(let l of c)r.set(`${l.span.start} ${l.span.end} ${l.text}`,l)}let i=[...new Set(n.map(({map:o})=>o))].
join(", ");return{...Lk(`Complete the guard ${i}, which the script has already`),edits:[...r.values()]}}a(VI,"completeAll");function Lk(t){return{loss:"nothing",
title:t,cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}a(Lk,"guardCandidate");function YI({problem:t,
map:e}){switch(t){case"not-per-cpu":return`Keep the guard ${e} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${e} as a \
sum, which is changed in place without a lock`;case"wrong-test":return`Test the guard ${e} for a number above zero`;case"raised-before-test":return`Test the gua\
rd ${e} before it is raised`;case"leaks":return`Lower the guard ${e} on every way out`;case"lowered-early":return`Lower the guard ${e} where the probe leaves`;case"\
unseeded":return`Make the entries of the guard ${e} in BEGIN`;case"removed":return`Leave the entries of the guard ${e} alone while probes are attached`;case"mis\
sing":return`Guard this probe by ${e} too`;case"changed-otherwise":return`Change the guard ${e} by sum(1) and sum(-1) only`}}a(YI,"titleOf");function Rk(t,e,n){
let{script:r}=e.model;if(t.probe.span.end>r.text.length)return{reason:"the guard is in an imported file"};let{attempt:s,map:i}=t;switch(t.problem){case"not-per-\
cpu":case"plain-map":return XI(i,e,n);case"wrong-test":return s===void 0?[]:[Fk(s)];case"raised-before-test":return s?.early===void 0?[]:JI(s.early,s.raise.span,
r.text,n);case"leaks":return s===void 0?[]:nd(s.balance.leaks,Pk(s,r.text),n);case"lowered-early":{if(s===void 0)return[];let{early:o,leaks:u}=s.balance,c=nd(u,
Pk(s,r.text),n);return"reason"in c?c:[...o.map(({span:l})=>n.remove(l)),...c]}case"unseeded":return Hk(i,e,n);case"removed":return QI(t,n);case"missing":return t2(
t,e,n);case"changed-otherwise":return{reason:`what the other change of ${i} is for cannot be told`}}}a(Rk,"repairOf");function Fk({test:t,map:e}){return{span:t.
span,text:`${e}[cpu] ${t.passes==="up"?">":"<="} 0`}}a(Fk,"testEdit");function JI(t,e,n,r){return[r.before(e,n.slice(t.span.start,t.span.end)),r.remove(t.span)]}
a(JI,"swap");function Pk({map:t,raise:e,balance:n,test:r},s){if(e.form==="sum")return`${t}[cpu] = sum(-1);`;let i=n.lowered[0]?.span,{span:o}=r.access;return i===
void 0?`${s.slice(o.start,o.end)} = 0;`:`${s.slice(i.start,i.end)};`}a(Pk,"loweringOf");function nd(t,e,n){let r=[];for(let s of t)switch(s.kind){case"leaves":r.
push(n.before(s.span,e));break;case"ends":r.push(...n.atEnd(s.block,e));break;case"hidden":return{reason:"a probe leaves by an exit() inside a larger expression\
, where the guard cannot be lowered"}}return r}a(nd,"lowerAt");function XI(t,e,n){let{model:r}=e,s=[],i=new Set;for(let{attempt:u}of r.probes){if(u?.map!==t||!fa(
u,r))continue;if(u.strays.length>0)return{reason:`${t} is changed in another way too`};let{test:c,raise:l,balance:p}=u;s.push(Fk(u));for(let{span:d,to:f}of[l,...p.
lowered,...p.early])s.push({span:d,text:`${t}[cpu] = sum(${f==="up"?1:-1})`});for(let{access:d}of[c,l,...p.lowered,...p.early])i.add(d.nameSpan.start)}for(let{probe:u,
phase:c}of r.probes){if(c==="end")continue;let l=!1;if(F(u,p=>{if(c==="begin"&&p.kind==="assignment"&&p.target.kind==="map"&&p.target.name===t){i.add(p.target.nameSpan.
start);let{target:d,value:f}=p,m=f.kind==="call"&&f.name==="sum"?f.arguments[0]:void 0;if(m!==void 0&&d.keys?.length===1)return;oe(m??f)===0?s.push(n.remove(p.span)):
l=!0}p.kind==="map"&&p.name===t&&p.keys!==void 0&&(l||=!i.has(p.nameSpan.start))}),l)return{reason:`${t} is used in another way too`}}let o=r.seeds.everPerCpu(t)?
[]:Hk(t,e,n);return"reason"in o?o:[...s,...o]}a(XI,"convert");function Hk(t,{model:e,lowered:n},r){let i=n.filter(({refusals:f})=>f.length===0).every(({target:f})=>G(
f.bpftrace,KI)),o=i?[`for ($guard_cpu : 0..ncpus) { ${t}[(uint64)$guard_cpu] = sum(0); }`]:["$guard_cpu = (uint64)0;",`unroll(${Qa}) { unroll(${Qa}) { ${t}[$gua\
rd_cpu] = sum(0); $guard_cpu++; } }`],u=e.script.items.flatMap(f=>f.kind==="probe"&&f.attachPoints.some(m=>ze(m.provider)?.provider.name==="begin")?[f]:[]),[c]=u;
if(c!==void 0)return u.length>1||c.attachPoints.length>1||c.predicate!==void 0?{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be s\
eeded"}:[r.atStart(c.body,o)];let l=i?"":`, on up to ${Qa*Qa} CPUs`,p=[`${t} keeps these probes from running inside each other${l}.`],d=r.beforeProbes(p,["BEGIN",
"{",...o.map(f=>r.unit+f),"}"]);return d===void 0?{reason:"the script has no probe to put a BEGIN before"}:[d]}a(Hk,"seed");function QI({attempt:t,map:e,probe:n,
span:r},s){if(t!==void 0)return[{span:r,text:`${e}[cpu] = sum(-1)`}];let i=[];F(n.body,u=>{u.kind==="expression-statement"&&u.expression.kind==="call"&&e2(u.expression.
name)&&u.span.start===r.start&&u.span.end===r.end&&i.push(u)});let[o]=i;return o===void 0?{reason:"the guard is removed inside a macro or a larger expression"}:
[s.remove(o.span)]}a(QI,"keepEntries");function e2(t){return t==="clear"||t==="zero"||t==="delete"}a(e2,"isRemoval");function t2({map:t,probe:e},{model:n},r){let{
text:s}=n.script,i=n.probes.flatMap(({attempt:d})=>d?.map===t&&fa(d,n)&&d.raise.form==="sum"?[d]:[]),o=i.find(({early:d})=>d!==void 0)??i[0];if(o===void 0)return{
reason:`the guard ${t} of the other probes is not one yet`};if(e.body.statements.some(d=>kr(d)?.access.name===t))return{reason:`the probe changes ${t} already, \
in a way that is no guard`};let c=[...(o.early?.then.statements.filter(n2)??[]).map(({span:d})=>`${s.slice(d.start,d.end)};`),"return;"].join(" "),l=nd(Uo(t,e.body,
0,n.guards.reach).leaks,`${t}[cpu] = sum(-1);`,r);return"reason"in l?l:[r.atStart(e.body,[`if (${t}[cpu] > 0) { ${c} }`,`${t}[cpu] = sum(1);`]),...l]}a(t2,"guar\
dProbe");function n2(t){if(t.kind!=="assignment"||t.target.kind!=="map"||t.value.kind!=="call")return!1;let{keys:e}=t.target;return(t.value.name==="count"||t.value.
name==="sum")&&e===void 0}a(n2,"isCount");var Dk="REASON: say here why this is safe",qk={kind:"suppress",what:"an ignore comment",propose:r2};function r2({judgement:t,finding:e,layout:n}){if(!Hs(e.rule))
return;let r=Cr(e.rule,Dk,{...t.suppressions,reason:void 0});return r!==void 0?{reason:r.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment \
that says why: // bpftrace-guard: ignore[${e.rule}] reason`,cost:"Nothing changes but that it is no longer reported.",safe:!1,edits:[n.above(e.span.start,`bpftr\
ace-guard: ignore[${e.rule}] ${Dk}`)],hides:!0}}a(r2,"proposeSuppression");var s2=[Mk,$k,Nk,vk,xk,kk,Sk,Ek,qk],i2=4;function zk(t,e,n={}){let{script:r,imported:s}=e.model;if(t.length===0)return[];if([r,...s.map(d=>d.script)].some(({errors:d})=>d.
length>0))return t.map(()=>({fixes:[],tried:[]}));let i=new Va(r),o=new Xa(e),u=t.filter(({witness:d})=>d!==void 0).length>i2,c=t.map(d=>a2(d,e,i,n,u)),l=c.map(
()=>[]),p=c.map(()=>[]);for(let{kind:d,what:f,propose:m}of s2)for(let[g,_]of c.entries()){if(d==="leave-out"&&l[g]?.some(({fix:k})=>k.kind===d))continue;let b=m(
_);if(b===void 0)continue;let y=u2(b,_,d,o);"reason"in y?o2(p[g]??[],{kind:d,what:f,why:y.reason}):l[g]?.push(y)}return l.map((d,f)=>({fixes:c2(d),tried:p[f]??[]}))}
a(zk,"proposeFixes");function o2(t,{kind:e,what:n,why:r}){let s=t.at(-1);s?.kind===e&&s.why===r?t[t.length-1]={kind:e,what:`${s.what}, ${n}`,why:r}:t.push({kind:e,
what:n,why:r})}a(o2,"noteTried");function a2(t,e,n,r,s){let i=e.causes.find(u=>u.witness===t.witness),o=e.lowered.filter((u,c)=>Zn(i?.outcomes[c]?.verdict)).map(
u=>u.target);return{judgement:e,layout:n,options:r,finding:t,targets:o,many:s,...i===void 0?{}:{cause:i}}}a(a2,"requestFor");function u2(t,{finding:e,cause:n},r,s){
if("reason"in t)return t;let i=s.prove(t,e,n);if("reason"in i)return i;let{title:o,cost:u,safe:c,loss:l}=t;return{loss:l,fix:{kind:r,title:o,cost:u,safe:c,...i}}}
a(u2,"offerOf");function c2(t){return[...t].sort((e,n)=>Number(n.fix.safe)-Number(e.fix.safe)||+(e.fix.kind==="suppress")-+(n.fix.kind==="suppress")||n.fix.targets.
length-e.fix.targets.length||jp.indexOf(e.loss)-jp.indexOf(n.loss)).map(({fix:e})=>e)}a(c2,"ranked");var Wn=class{static{a(this,"Analyser")}#e;#t;#n=new Map;constructor(e,n={library:new Lr,groups:[]}){this.#e=e,this.#t=n}analyse(e,n){let{targets:r,configured:s,
rules:i={},suppressions:o={}}=this.#e,{model:u,notes:c}=this.#r(e,n),l=this.#i(e),p=l.flatMap(k=>"model"in k?[k]:[]),d=Rs(u,r,s,o,p),f=[];for(let k of en)f.push(
...k.check(d,f).map(w=>Vo(w,u,e)));let m=Ds(f,u.script,o).flatMap(k=>l2(k,i[k.rule])).sort((k,w)=>k.span.start-w.span.start||Te.indexOf(k.severity)-Te.indexOf(w.
severity)),g=zk(m,d,this.#e.rewrites),_=m.map((k,w)=>{let{fixes:v,tried:x}=g[w]??{fixes:[],tried:[]};return{...k,fixes:v,...x.length===0?{}:{tried:x}}}),b=this.#u(
_),y=[...c,...l.flatMap(k=>"model"in k?[]:[k.note])];return{status:"analysed",path:e,text:n,findings:_,...b.size===0?{}:{others:b},...y.length===0?{}:{notes:y}}}#r(e,n){
let{library:r}=this.#t,s=r.parse(e,n),{files:i,guardFile:o,notes:u}=js(s,e,r);return{model:Wo(s,i,o),notes:u}}#i(e){let n=this.#t.groups.filter(s=>s.includes(e));
return[...new Set(n.flat().filter(s=>s!==e))].flatMap(s=>this.#s(s)??[])}#s(e){let n=this.#n.get(e),r=this.#t.library.source(e);if(n!==void 0||r?.kind!=="text")
return n;let s=this.#o(e,r);return this.#n.set(e,s),s}#o(e,n){try{let{model:r}=this.#r(e,n.text);return{path:e,model:r,lowered:this.#e.targets.map(s=>Jo(r,s))}}catch(r){
let s=r instanceof Error?r.message:String(r);return{note:`${e}, which runs together with it, was not looked at: the analysis of it broke (${s}).`}}}#u(e){let n=new Map;
for(let{path:r}of e.flatMap(({related:s})=>s)){let s=r===void 0?void 0:this.#t.library.source(r);r!==void 0&&s?.kind==="text"&&n.set(r,s.text)}return n}};function l2(t,e){
return e==="off"?[]:[e===void 0?t:{...t,severity:e}]}a(l2,"withSeverity");import{open as p2,readdir as Bk,realpath as Hr,stat as jk}from"node:fs/promises";import je from"node:path";var Dr=class{static{a(this,"DiskRepository")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,n){try{let r=await Hr(e);if(!qr(r,await this.#n(je.dirname(n))))
return rd("it leads out of the repository");let s=await jk(r);return s.isDirectory()?{kind:"folder",names:(await Bk(r,{withFileTypes:!0})).flatMap(o=>o.isDirectory()?
[]:[o.name]).sort()}:s.isFile()?s.size>4194304?Gs(Ht()):Gs(nn(await h2(r))):rd("it is no regular file")}catch(r){return rd(Gk(r))}}async fromRoot(e){let n=await Hr(
this.#e),r=await Hr(e).catch(()=>je.resolve(e));return qr(r,n)?Kk(je.relative(n,r)):void 0}async list(){try{let e=await Hr(this.#e);return{files:(await Uk(e,"")).
map(r=>({path:d2(je.join(e,r)),fromRoot:r}))}}catch(e){return{reason:`${Gk(e)}.`}}}async#n(e){let n=this.#t.get(e);if(n!==void 0)return n;let r=await sd(await Hr(
e).catch(()=>je.resolve(e)));return this.#t.set(e,r),r}};async function Uk(t,e){let n=[];for(let r of await Bk(je.join(t,e),{withFileTypes:!0})){let s=e===""?r.
name:`${e}/${r.name}`;r.isDirectory()&&!mp.has(r.name)?n.push(...await Uk(t,s)):r.isFile()&&tn(s)&&n.push(s)}return n.sort()}a(Uk,"scriptsIn");function d2(t){return Kk(
je.relative(process.cwd(),t))}a(d2,"shownFrom");async function sd(t){for(let n=t;;n=je.dirname(n)){if(await f2(je.join(n,".git")))return n;if(n===je.dirname(n))
break}let e=await Hr(process.cwd());return qr(t,e)?e:t}a(sd,"findRoot");function f2(t){return jk(t).then(()=>!0,()=>!1)}a(f2,"exists");function qr(t,e){return t===
e||t.startsWith(e.endsWith(je.sep)?e:e+je.sep)}a(qr,"isInside");async function h2(t){let e=await p2(t);try{return await e.readFile()}finally{await e.close()}}a(
h2,"readBytes");function Kk(t){return t.split(je.sep).join("/")}a(Kk,"slashes");function rd(t){return{kind:"unread",reason:t}}a(rd,"unread");function Gk(t){switch(t instanceof
Error&&"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return"it is not there";case"EACCES":case"EPERM":return"permission denied";case"E\
LOOP":return"its symbolic links go round in a circle";default:return`it cannot be read (${t instanceof Error?t.message:String(t)})`}}a(Gk,"reasonOf");import{randomBytes as m2}from"node:crypto";import{unlinkSync as g2}from"node:fs";import{access as _2,constants as b2,link as y2,open as Zk,readFile as Wk,realpath as k2,
rename as w2,stat as x2,unlink as v2}from"node:fs/promises";import ei from"node:path";async function Vk(t,e,n){try{let r=await k2(t),s=await x2(r);return s.isFile()?(await _2(r,b2.W_OK),await Jk(ei.dirname(r),S2,async(i,o)=>(await o.writeFile(n),
await A2(o,s),await o.chmod(s.mode&4095),await o.sync(),(await Wk(r)).equals(Buffer.from(e))?(await w2(i,r),await Qk(ei.dirname(r)),{ok:!0}):Qs("It changed whil\
e it was being fixed, so it is left alone. Run the command again.")))):Qs("It is no regular file, so it is not written.")}catch(r){return Qs(`It cannot be writt\
en: ${ew(r)}. It is as it was.`)}}a(Vk,"replaceFile");async function Yk(t,e){try{let n=await eu(t);return n!==void 0?n.equals(Buffer.from(e))?{ok:!0,created:!1}:
Qs(`${t} is there already, with another content.`):await Jk(ei.dirname(t),E2,async(r,s)=>(await s.writeFile(e),await s.sync(),await y2(r,t),await Qk(ei.dirname(
t)),{ok:!0,created:!0}))}catch(n){return Qs(`${t} cannot be created: ${ew(n)}.`)}}a(Yk,"createFile");var S2=384,E2=438;async function eu(t){try{return await Wk(
t)}catch(e){if(tu(e)==="ENOENT")return;throw e}}a(eu,"contentOf");var Xs=new Set,id=["SIGINT","SIGTERM","SIGHUP"];async function Jk(t,e,n){let r=ei.join(t,`.bpf\
trace-guard-${m2(6).toString("hex")}.tmp`);if(Xs.size===0)for(let s of id)process.on(s,od);Xs.add(r);try{let s=await Zk(r,"wx",e);try{return await n(r,s)}finally{
await s.close()}}finally{if(await v2(r).catch(Xk),Xs.delete(r),Xs.size===0)for(let s of id)process.off(s,od)}}a(Jk,"withTemporary");function od(t){for(let e of Xs)
try{g2(e)}catch(n){Xk(n)}for(let e of id)process.off(e,od);process.kill(process.pid,t)}a(od,"stop");function Xk(t){if(tu(t)!=="ENOENT")throw t}a(Xk,"ignoreAbsen\
t");async function A2(t,{uid:e,gid:n}){let r=await t.stat();if(!(r.uid===e&&r.gid===n))try{await t.chown(process.getuid?.()===0?e:r.uid,n)}catch(s){if(tu(s)!=="\
EPERM"||process.getuid?.()===0)throw s}}a(A2,"keepOwner");async function Qk(t){let e=await Zk(t).catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}a(
Qk,"flushFolder");function Qs(t){return{ok:!1,error:t}}a(Qs,"refused");function tu(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.
code:void 0}a(tu,"codeOf");function ew(t){switch(tu(t)){case"EACCES":case"EPERM":return"permission denied";case"EROFS":return"the file system is read-only";case"\
ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no longer there";default:return t instanceof Error?t.message:String(t)}}a(ew,"reaso\
n");import{writeFile as VH}from"node:fs/promises";function tw(t){return t.startsWith("/")||t===".."||t.startsWith("../")}a(tw,"leavesRepository");var zr="120000",ti="160000";import{spawn as O2}from"node:child_process";var se=class extends Error{static{a(this,"GitError")}status;constructor(e,n){super(e),this.name="GitError",this.status=n}},N2=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/;
function mt(t,e,n=""){return new Promise((r,s)=>{let i=O2("git",["--no-pager","--literal-pathspecs",...t],{cwd:e,env:$2(process.env),stdio:["pipe","pipe","pipe"],
windowsHide:!0}),o=[],u=[];i.stdout.on("data",c=>o.push(c)),i.stderr.on("data",c=>u.push(c)),i.on("error",c=>s(new se(`git cannot be run (${c.message}). Install\
 git to review a range.`))),i.on("close",c=>{c===0?r(Buffer.concat(o)):s(new se(`git ${t.find(l=>/^[a-z]/.test(l)&&!l.includes("="))} failed: ${C2(Buffer.concat(
u))}`,c??void 0))}),i.stdin.on("error",()=>{}),i.stdin.end(n)})}a(mt,"runGit");function $2(t){let e=Object.entries(t).filter(([n])=>!n.startsWith("GIT_")||N2.test(
n));return{...Object.fromEntries(e),LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}a($2,"environment");function C2(t){return t.toString("utf8").trim().
split(`
`)[0]??""}a(C2,"firstLine");var T2=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function nw(t){return I2(t).map(({newStart:e,lines:n})=>{let r=[],s=e;for(let{sign:i}of n)i!=="-"&&(i==="+"&&
r.push(s),s+=1);return{newStart:e,newLines:s-e,added:r}})}a(nw,"parseHunks");function I2(t){let e=[],n=t.split(`
`),r=0;for(;r<n.length;){let s=T2.exec(n[r]??"");if(r+=1,s===null)continue;let i=Number(s[1]??1),o=Number(s[3]??1),u=[];for(;r<n.length&&(i>0||o>0);){let c=n[r]??
"",l=c[0];if(l==="\\"){r+=1;continue}if(l==="+"&&o>0)o-=1;else if(l==="-"&&i>0)i-=1;else if(l===" "&&i>0&&o>0)i-=1,o-=1;else break;u.push({sign:l,text:c.slice(1)}),
r+=1}e.push({newStart:Number(s[2]),lines:u})}return e}a(I2,"readPatch");async function sw(t,e){return ow(async()=>{let{base:n,head:r}=P2(t),s=await rw(n,e),i=await rw(r,e),o=await M2(t,s,i,e);return{ok:!0,range:{baseSha:s,headSha:i,
mergeBase:o}}})}a(sw,"resolveRange");async function iw({baseSha:t,headSha:e,mergeBase:n},r,s=ka){return ow(async()=>{let{files:i,changedFiles:o}=await L2(n,e,r),
u=await R2(i,r,s);return{ok:!0,change:{baseSha:t,headSha:e,...u,changedFiles:o,notes:[]}}})}a(iw,"readGitChange");async function ow(t){try{return await t()}catch(e){
if(e instanceof se)return{ok:!1,error:e.message};throw e}}a(ow,"orError");async function aw(t,e,n){let r=(await mt(["ls-tree","-z","--full-tree",t,"--",e],n)).toString(
"utf8");if(r==="")return;let s=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(r)?.[1];if(s===void 0)throw new se(`${e} is no regular file at ${t}. Make it one.`);let i=(await nu(
[s],n)).get(s);if(i===void 0)throw new se(`${e} is too large at ${t}.`);return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(i)}a(aw,"readAtCommit");function P2(t){
let e=/\.{2,3}/.exec(t);if(e===null)throw new se(`"${t}" is no range. Write it as BASE..HEAD, for example main..HEAD.`);let n=t.slice(0,e.index)||"HEAD",r=t.slice(
e.index+e[0].length)||"HEAD";return{base:n,head:r}}a(P2,"splitRange");async function rw(t,e){if(t.startsWith("-"))throw new se(`"${t}" is no commit: a name cann\
ot start with "-".`);if(await mt(["rev-parse","--git-dir"],e).catch(r=>{if(!(r instanceof se&&r.status===128))throw r})===void 0)throw new se("This folder is in\
 no git repository that git may read. Run the command inside one.");try{return(await mt(["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`],e)).
toString("utf8").trim()}catch(r){throw!(r instanceof se)||r.status===void 0?r:new se(`The repository has no commit "${t}". Check the name; in a shallow clone, f\
etch it first (git fetch --unshallow).`)}}a(rw,"commit");async function M2(t,e,n,r){try{return(await mt(["merge-base",e,n],r)).toString("utf8").trim()}catch(s){
throw!(s instanceof se)||s.status!==1?s:new se(`The two sides of ${t} have no common ancestor here. In a shallow clone, fetch the history first (git fetch --uns\
hallow).`)}}a(M2,"commonAncestor");async function L2(t,e,n){let s=(await mt(["diff-tree","-r","--raw","-z","-M","--no-abbrev","--no-relative",t,e],n)).toString(
"utf8").split("\0"),i=[],o=0;for(let u=0;u<s.length;){let c=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(s[u]??"");if(c===null)break;let[,l,p="",d="",
f="",m]=c,g=m==="R"||m==="C",_=g?s[u+1]:void 0,b=s[u+(g?2:1)]??"";u+=g?3:2,o++,m!=="D"&&i.push({path:b,mode:p,newBlob:f,...l==="000000"?{}:{oldBlob:d},..._===void 0?
{}:{previousPath:_}})}return{files:i,changedFiles:o}}a(L2,"listFiles");async function R2(t,e,n){let r=t.filter(({mode:u})=>u!==zr&&u!==ti),s=await nu([...new Set(
r.map(({newBlob:u})=>u))],e),i=[],o=0;for(let u of t){let{path:c,previousPath:l,newBlob:p,mode:d}=u,f=s.get(p),m=tn(c)||f!==void 0&&va(f);if(!wa(n(c),m)){m&&o++;
continue}if(d===zr)i.push({status:"skipped",path:c,error:"It is a symbolic link; what it points to is judged where it is."});else if(d!==ti){let g=f===void 0?Ht():
nn(f);if(g.status!=="readable")i.push({...g,path:c});else{let _=await F2(u,g.text,e);i.push({...g,path:c,...l===void 0?{}:{previousPath:l},hunks:_})}}}return{scripts:i,
leftOut:o}}a(R2,"readScripts");async function F2({oldBlob:t,newBlob:e},n,r){if(t===e)return[];if(t===void 0){let i=n.split(`
`).length-(n.endsWith(`
`)?1:0);return[{newStart:1,newLines:i,added:Array.from({length:i},(o,u)=>u+1)}]}let s=await mt(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--int\
er-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",t,e]),r);return nw(s.toString("utf8"))}a(F2,"readHu\
nks");async function nu(t,e){let n=new Map;if(t.length===0)return n;let r=(await mt(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,`${t.join(`
`)}
`)).toString("utf8").split(`
`).map(o=>o.split(" ")),s=r.find(([,o])=>o==="missing");if(s!==void 0)throw new se(`The repository lacks the object ${s[0]}. Fetch it, or run "git fsck".`);let i=r.
flatMap(([o,u])=>o!==void 0&&Number(u)<=4194304?[o]:[]);for(let o=0;o<i.length;o+=16){let u=i.slice(o,o+16),c=await mt(["cat-file","--batch"],e,`${u.join(`
`)}
`),l=0;for(let p of u){let d=c.indexOf(`
`,l),f=Number(/^[0-9a-f]+ blob (\d+)$/.exec(c.toString("latin1",l,d))?.[1]);if(d===-1||Number.isNaN(f))throw new se(`git cannot read the object ${p}. Run "git f\
sck".`);n.set(p,c.subarray(d+1,d+1+f)),l=d+1+f+1}}return n}a(nu,"readBlobs");var ru=class{static{a(this,"CommitFiles")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}async look(e){if(tw(e))return{kind:"unread",reason:"it leads out of the rep\
ository"};try{let n=(await this.#n(["--",e])).find(s=>s.path===e);if(n===void 0)return{kind:"unread",reason:"it is not there"};if(n.mode===zr)return{kind:"unrea\
d",reason:"it is a symbolic link"};if(n.mode===ti)return{kind:"unread",reason:"it is a submodule"};if(n.type==="tree")return{kind:"folder",names:(await this.#n(
["--",`${e}/`])).flatMap(o=>o.type==="blob"?[o.path.slice(e.length+1)]:[])};let r=(await nu([n.id],this.#t)).get(n.id);return Gs(r===void 0?Ht():nn(r))}catch(n){
if(n instanceof se)return{kind:"unread",reason:`git: ${n.message}`};throw n}}async fromRoot(e){return e}async list(){try{return{files:(await this.#n(["-r"])).filter(
({path:r,type:s,mode:i})=>s==="blob"&&i!==zr&&tn(r)).map(({path:r})=>({path:r,fromRoot:r}))}}catch(e){if(e instanceof se)return{reason:e.message};throw e}}async#n(e){
let n=e[0]==="--"?[this.#e,...e]:[...e,this.#e];return(await mt(["ls-tree","-z","--full-tree",...n],this.#t)).toString("utf8").split("\0").flatMap(s=>{let[,i,o,
u,c]=/^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s)??[];return i===void 0||o===void 0||u===void 0||c===void 0?[]:[{mode:i,type:o,id:u,path:c}]})}};import{createHash as H2}from"node:crypto";function Gr(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}a(Gr,"fileOfPlace");function cw(t){let e=new Map,n=new Array(t.findings.length).fill(""),r=t.findings.map((s,i)=>({finding:s,index:i})).sort((s,i)=>s.finding.span.start-i.finding.span.
start||s.index-i.index);for(let{finding:s,index:i}of r){let o=s.related.map(l=>{let p=uw(Gr(t,l).text,l.span);return l.path===void 0?p:`${l.path}\0${p}`}),u=[s.
rule,t.path,uw(t.text,s.span),...o].join("\0"),c=e.get(u)??0;e.set(u,c+1),n[i]=H2("sha256").update(`${u}\0${c}`).digest("hex").slice(0,16)}return n}a(cw,"finger\
prints");function uw(t,e){return t.slice(e.start,e.end).replace(/\s+/g," ").trim()}a(uw,"squeezed");var D2=/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;function lw(t,e){let n={version:1,tool:{name:"bpftrace-guard",version:e},targets:t.targets.map(({name:r,bpftrace:s,
kernel:i,arch:o,paravirt:u})=>({name:r,bpftrace:s,kernel:i,arch:o,paravirt:u})),files:t.files.map(r=>r.status==="analysed"?{path:r.path,status:r.status,...r.notes===
void 0?{}:{notes:r.notes}}:{path:r.path,status:r.status,error:r.error}),findings:t.files.flatMap(r=>{if(r.status!=="analysed")return[];let s=new ae(r.text),i=cw(
r);return r.findings.map((o,u)=>q2(o,r,s,i[u]??""))}),...t.fixed===void 0?{}:{fixed:t.fixed.findings.map(z2)}};return`${JSON.stringify(n,void 0,2).replace(D2,G2).
replaceAll("##[","##\\u005b")}
`}a(lw,"renderJson");function q2(t,e,n,r){let{path:s}=e,{rule:i,severity:o,confidence:u,message:c,verdicts:l,witness:p,fixes:d,tried:f,left:m}=t,g=a(_=>n.range(
_),"range");return{rule:i,severity:o,confidence:u,path:s,range:g(t.span),message:c,related:t.related.map(_=>{let b=Gr(e,_),y=_.path===void 0?g(_.span):new ae(b.
text).range(_.span);return{path:b.path,range:y,message:_.message}}),verdicts:l.map(({target:_,verdict:b,why:y})=>({target:_,verdict:b,why:y})),...p===void 0?{}:
{witness:p.map(({cpu:_,program:b,holds:y,wants:k,site:w,nested:v})=>({cpu:_,program:b,holds:y,wants:k,site:w,nested:v}))},fingerprint:r,fixes:d.map(({kind:_,title:b,
cost:y,safe:k,targets:w,edits:v})=>({kind:_,title:b,cost:y,safe:k,targets:w,edits:v.map(x=>({path:un(x,s),range:g(x.span),text:x.text}))})),...f===void 0?{}:{tried:f.
map(({kind:_,what:b,why:y})=>({kind:_,what:b,why:y}))},...m===void 0?{}:{left:m}}}a(q2,"describe");function z2({rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}){
return{rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}}a(z2,"describeFixed");function G2(t){let e="";for(let n=0;n<t.length;n++)e+=`\\u${t.charCodeAt(n).
toString(16).padStart(4,"0")}`;return e}a(G2,"escapeUnits");var yw=$n(ba(),1);function fw(t,e,n){if(n===void 0)return{kind:"summary"};let r=pw(t.span,e);if(B2(r,n)!==void 0)return{kind:"inline",at:"whole",lines:r};let s=dw(r,n);if(s!==void 0)
return{kind:"inline",at:"part",lines:{first:s,last:s}};for(let i of t.related){if(i.path!==void 0)continue;let o=dw(pw(i.span,e),n);if(o!==void 0)return{kind:"i\
nline",at:"related",lines:{first:o,last:o}}}return{kind:"summary"}}a(fw,"placeFinding");function pw(t,e){return{first:e.position(t.start).line,last:e.position(Math.
max(t.start,t.end-1)).line}}a(pw,"linesOf");function B2({first:t,last:e},n){return n.find(r=>t>=r.newStart&&e<r.newStart+r.newLines)}a(B2,"hunkOf");function dw(t,e){
for(let n of e){let r=Math.max(t.first,n.newStart);if(r<=t.last&&r<n.newStart+n.newLines)return r}}a(dw,"firstShown");function hw(t){let e=new Map;for(let{target:n,verdict:r,why:s}of t){let i=`${r} ${s}`;e.set(i,{verdict:r,why:s,targets:[...e.get(i)?.targets??[],n]})}return[...e.
values()].sort((n,r)=>Ie.indexOf(n.verdict)-Ie.indexOf(r.verdict))}a(hw,"groupVerdicts");function mw({targets:t},e){let n=e.filter(({verdict:r})=>r==="hang"||r==="lost-updates");return t.length===0||n.every(({target:r})=>t.includes(r))?void 0:t}a(mw,
"partOfTargets");var ad=140,j2=30;function ud({text:t,lines:e},n,r,s,i){let o=e.position(n.start).line,u=e.position(Math.max(n.start,n.end-1)).line,c=[],l=s.blue("|");for(let p=o;p<=
u;p++)if(u-o>2&&p===o+1)c.push(`${" ".repeat(r)} ${s.blue(":")} ${s.dim(`${u-o-1} more lines`)}`),p=u-1;else{let d=e.lineStart(p),f=U2(t,d),m=p===o?n.start-d:f.
length-f.trimStart().length,g=p===u?n.end-d:f.length,{source:_,carets:b}=K2(f,m,g);c.push(`${s.blue(String(p).padStart(r))} ${l} ${_}`.trimEnd()),c.push(`${" ".
repeat(r)} ${l} ${i(b)}`)}return c}a(ud,"sourceLines");function cd(t,e){return Math.max(...e.map(n=>String(t.position(Math.max(n.start,n.end-1)).line).length))}
a(cd,"gutterWidth");function U2(t,e){let n=t.indexOf(`
`,e),r=t.slice(e,n===-1?t.length:n);return r.endsWith("\r")?r.slice(0,-1):r}a(U2,"lineContent");function K2(t,e,n){let{part:r,shift:s}=Z2(t,e),i=fp(r),o=i.column(
Math.min(e-s,r.length)),u=i.column(Math.min(Math.max(n-s,0),r.length)),c=s>0?"…":"",l=s+r.length<t.length?"…":"";return{source:`${c}${i.text}${l}`,carets:" ".
repeat(o+c.length)+"^".repeat(Math.max(1,u-o))}}a(K2,"underline");function Z2(t,e){if(t.length<=ad)return{part:t,shift:0};let n=Math.min(Math.max(0,e-j2),t.length-
ad),r=n+ad;return gw(t,n)&&n--,gw(t,r)&&r++,{part:t.slice(n,r),shift:n}}a(Z2,"windowOf");function gw(t,e){let n=t.charCodeAt(e);return n>=56320&&n<=57343}a(gw,"\
isLowSurrogate");var xe=110,ld=60,_w={hang:"hangs","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function bw(t,e,n,r,s){let i=Y2(n.severity,
r),{line:o,column:u}=e.lines.position(n.span.start),c=n.related.map(m=>({place:m,source:W2(t,e,m)})),l=Math.max(cd(e.lines,[n.span]),...c.map(m=>cd(m.source.lines,
[m.place.span]))),p=" ".repeat(l),f=[[`${r.bold(`${ya(t.path)}:${o}:${u}`)} ${i(r.bold(`${n.severity}[${n.rule}]`))} ${n.confidence}`+(s===void 0?"":r.dim(` (${s}\
)`)),...cn(ee(n.message,xe),2)]];if(f.push([`${p} ${r.blue("|")}`,...ud(e,n.span,l,r,i),...c.flatMap(({place:m,source:g})=>[...rP(V2(m,g),l,r),...ud(g,m.span,l,
r,r.cyan)])]),n.verdicts.length>0&&f.push(pd("verdicts",J2(n.verdicts,r),r)),n.witness!==void 0&&n.witness.length>0){let m=xb(n.verdicts);f.push(pd(m?"how it ha\
ngs":"how updates get lost",n.witness.flatMap(g=>Q2(g,m,r)),r))}for(let[m,g]of n.fixes.entries())f.push(eP(t,g,m===0,mw(g,n.verdicts),r));return n.tried!==void 0&&
n.fixes.every(m=>!m.safe)&&f.push(pd("tried and not offered",tP(n.tried),r)),n.left!==void 0&&f.push(cn(ee(`left: ${n.left}`,xe),2)),f.map(m=>m.join(`
`)).join(`

`)}a(bw,"findingText");function W2(t,e,n){if(n.path===void 0)return e;let{text:r}=Gr(t,n);return{text:r,lines:new ae(r)}}a(W2,"sourceOf");function V2({path:t,span:e,
message:n},{lines:r}){if(t===void 0)return n;let{line:s,column:i}=r.position(e.start);return`${Me(t)}:${s}:${i}: ${n}`}a(V2,"placeLabel");function Y2(t,e){switch(t){case"\
error":return e.red;case"warning":return e.yellow;case"note":return e.cyan;default:return t}}a(Y2,"severityColor");function J2(t,e){let n=Math.max(...t.map(({verdict:r})=>_w[r].
length));return hw(t).flatMap(({verdict:r,targets:s,why:i})=>{let o=X2(r,e)(_w[r].padEnd(n)),[u="",...c]=[...ee(s.join(", "),xe-n),...ee(i,xe-n)];return[`${o}  ${u}`,
...c.map(l=>`${" ".repeat(n)}  ${l}`)]})}a(J2,"verdictRows");function X2(t,e){switch(t){case"hang":return e.red;case"lost-updates":return e.yellow;case"refused":case"\
unattachable":return e.magenta;case"safe":return e.green;default:return t}}a(X2,"verdictColor");function Q2({cpu:t,program:e,holds:n,wants:r,site:s,nested:i},o,u){
let c=`CPU ${t}`;return[...ee(`${e} holds the ${n}`,xe),...ee(`at ${s}, ${i} fires and ${o?"waits for":"wants"} the ${r}`,xe)].map((p,d)=>`${d===0?u.bold(c):" ".
repeat(c.length)}  ${p}`)}a(Q2,"witnessRows");function eP(t,e,n,r,s){if(e.kind==="suppress")return cn(ee(`or: ${e.title}`,xe),2);let i=n?"fix":"or",o=e.safe?"":
" (changes what the script measures: look before you apply it)",c=[...cn(ee(`${i}: ${e.title}${o}`,xe),2).map(l=>s.bold(l)),...cn(ee(`cost: ${e.cost}`,xe),4)];r!==
void 0&&c.push(...cn(ee(`helps on: ${r.join(", ")}`,xe),4));for(let l of e.edits)l.path!==void 0&&c.push(...cn(ee(`new file: ${un(l,t.path)}`,xe),4));return n&&
e.edits.length>0?[...c,...nP(t,e,s)]:c}a(eP,"fixBlock");function tP(t){return t.flatMap(({what:e,why:n})=>ee(`${e}: ${n}`,xe))}a(tP,"triedRows");function nP(t,e,n){
let r=Me(t.path),s=on(t.text,e.edits),o=wp(`a/${r}`,`b/${r}`,t.text,s,void 0,void 0,{context:2,headerOptions:kp}).trimEnd().split(`
`),u=o.slice(0,ld).map(c=>{let l=c.charAt(0)+Me(c.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@)/.test(c)?n.bold(l):c.startsWith("+")?n.green(l):c.startsWith(
"-")?n.red(l):l});return o.length>ld&&u.push(n.dim(`${o.length-ld} more lines`)),u.map(c=>`    ${n.blue("|")} ${c}`.trimEnd())}a(nP,"patchRows");function rP(t,e,n){
let r=" ".repeat(e),[s="",...i]=ee(t,xe);return[`${r} ${n.blue("|")}`,`${r} ${n.blue("=")} ${s}`,...i.map(o=>`${r}   ${o}`)]}a(rP,"labelled");function pd(t,e,n){
return[`  ${n.bold(`${t}:`)}`,...cn(e,4)]}a(pd,"section");function cn(t,e){return t.map(n=>n===""?"":" ".repeat(e)+n)}a(cn,"indent");function kw(t,{color:e,quiet:n,hunks:r}){let s=yw.default.createColors(e),i=[],{fixed:o}=t;o!==void 0&&!n&&i.push(...o.findings.map(u=>sP(u,o.written,s)));for(let u of ww(
t)){let c={text:u.text,lines:new ae(u.text)};for(let l of[...u.findings].sort((p,d)=>p.span.start-d.span.start)){let p=r===void 0?void 0:iP(l,c.lines,r.get(u.path));
i.push(bw(u,c,l,s,p))}}return n||i.push(s.bold(dd(t))),i.length===0?"":`${i.join(`

`)}
`}a(kw,"renderText");function dd(t){let e=ww(t),n=e.flatMap(p=>p.findings),r=Te.flatMap(p=>{let d=n.filter(f=>f.severity===p).length;return d===0?[]:[ni(d,p)]}),
s=n.length===0?"no findings":`${ni(n.length,"finding")} (${r.join(", ")})`,i=t.files.filter(p=>p.status==="failed").length,o=i===0?"":`; ${ni(i,"input")} could \
not be analysed`,{fixed:u}=t,c=u===void 0?"":`${u.findings.length} ${u.written?"fixed":"to be fixed"}, `;return`${c}${s}${c===""?"":" left"} in ${ni(e.length,"s\
cript")}, judged on ${ni(t.targets.length,"target")}${o}`}a(dd,"summaryLine");function ww(t){return t.files.filter(e=>e.status==="analysed")}a(ww,"analysed");function ni(t,e){
return`${t} ${e}${t===1?"":"s"}`}a(ni,"count");function sP({path:t,range:e,rule:n,title:r,cost:s},i,o){let u=`${ya(t)}:${e.start.line}:${e.start.column}`,c=o.green(
o.bold(`${i?"fixed":"to be fixed"}[${n}]`)),l=[...ee(`fix: ${r}`,xe),...ee(`cost: ${s}`,xe)];return[`${o.bold(u)} ${c}`,...l.map(p=>`  ${p}`)].join(`
`)}a(sP,"fixedText");function iP(t,e,n){let r=fw(t,e,n);if(r.kind==="summary")return"outside the diff";switch(r.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return`in the diff at line ${r.lines.first}`;default:return r.at}}a(iP,"diffNote");var xw=10,vw=4e3,oP={error:"error",warning:"warning",note:"notice"};function Ew(t){let e=t.files.flatMap(o=>{if(o.status!=="analysed")return[];let u=new ae(o.text);
return o.findings.map(c=>({file:o,lines:u,finding:c}))});e.sort((o,u)=>Te.indexOf(o.finding.severity)-Te.indexOf(u.finding.severity));let n=e.filter(({finding:o})=>o.
severity==="error").slice(0,xw),r=e.filter(({finding:o})=>o.severity!=="error").slice(0,xw),s=e.length-n.length-r.length;return[...[...n,...r].map(({file:o,lines:u,
finding:c})=>aP(o,u,c)),dd(t)+(s===0?"":`; ${s} of them without an annotation`),""].join(`
`)}a(Ew,"renderWorkflowCommands");function aP(t,e,n){let{start:r,end:s}=e.range(n.span),i=r.line===s.line?`line=${r.line},endLine=${s.line},col=${r.column},endC\
olumn=${s.column}`:`line=${r.line},endLine=${s.line}`,o=Sw(`bpftrace-guard: ${n.rule}`),u=n.message.length>vw?`${n.message.slice(0,vw)}...`:n.message;return`::${oP[n.
severity]} file=${Sw(t.path)},${i},title=${o}::${Aw(u)}`}a(aP,"annotation");function Aw(t){return t.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
a(Aw,"escapeData");function Sw(t){return Aw(t).replace(/:/g,"%3A").replace(/,/g,"%2C")}a(Sw,"escapeProperty");function md(t){let e=Object.values(t).filter(r=>typeof r=="number");return Object.entries(t).filter(([r,s])=>e.indexOf(+r)===-1).map(([r,s])=>s)}a(md,"getEnumVa\
lues");function Ow(t,e){return typeof e=="bigint"?e.toString():e}a(Ow,"jsonStringifyReplacer");var hd=class{static{a(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Nw(t){return new hd(t)}a(Nw,"cached");
function $w(t){return t==null}a($w,"nullish");function Cw(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.slice(e,n)}a(Cw,"cleanRe\
gex");function Tw(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}a(Tw,"assignProp");var gd="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function su(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}a(su,"isObject");function Iw(t){if(su(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(su(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}a(Iw,"isPlainObject");var Pw=new Set(["string","number","symbol"]);function _d(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}a(_d,"escapeRegex");function iu(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&
(r._zod.parent=t),r}a(iu,"clone");function tt(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:a(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==
void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:a(()=>e.
error,"error")}:e}a(tt,"normalizeParams");function Mw(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}a(Mw,"optionalKeys");function pn(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}a(pn,"aborted");function Lw(t,e=0){
if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue===!1)return!0;return!1}a(Lw,"explicitlyAborted");function dn(t,e){return e.
map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}a(dn,"prefixIssues");function ri(t){return typeof t=="string"?t:t?.message}a(ri,"unwrapMessage");
function bd(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let s=r.maximum??r.length??r.size;s>=0&&e.push([
s,n])}return e}a(bd,"sizeCaps");function ou(t,e,n){var r;for(let s=e;s<t.length;s++)(r=t[s]).schema??(r.schema=n)}a(ou,"attachSchema");function fn(t,e,n){var r;
let s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(r=t).schema??(r.schema=t.inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,o=t.message?t.message:ri(t.inst?._zod.def?.error?.(t))??ri(i?.(t))??ri(e?.error?.(t))??ri(n.customError?.(t))??ri(n.localeError?.(t))??"Invalid inp\
ut",u={};for(let c of Object.keys(t))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(u[c]=t[c]);return u.path??(u.path=[]),u.message=o,
e?.reportInput&&(u.input=t.input),u}a(fn,"finalizeIssue");var uP=/[\uD800-\uDBFF]/;function yd(t){let e=t.length;if(!uP.test(t))return e;let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(r)&64512)===55296&&(t.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}a(yd,"codePointLength");function kd(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}a(kd,"getLengtha\
bleOrigin");function Rw(t,e){for(let n in e){let r=Object.getOwnPropertyDescriptor(e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):cP(t,n,r.value)}}a(Rw,"members");
function Vn(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:r,value:n}),n}a(Vn,"own");function wd(t,e,n){return Vn(t,e,n,!1)}
a(wd,"hide");function cP(t,e,n){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?n:Vn(this,e,n.bind(this))},set(r){Vn(this,e,r)}})}a(cP,"defineBound");function lP(t,e){
let n=Object.getPrototypeOf(t);return e in n?void 0:n}a(lP,"claim");var fd,ln=!1,pP={configurable:!0,get(){ln=!0}};function Br(t,e,n){let r=Object.getPrototypeOf(
t._zod);if(e in r&&fd!==t._zod){fd=void 0;return}fd=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.defineProperty(this,e,pP);let s=ln;ln=!1;try{
let i=n(this);return ln?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),ln=ln||s,i}catch(i){throw delete this[e],ln=ln||s,i}},
set(s){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s})}})}a(Br,"defineLazyInternal");function Fw(t,e,n,r){let s=lP(t,e);s&&Object.defineProperty(
s,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(
this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:r,value:i})}})}a(Fw,"installLazyProp");var Hw;var xd={value:void 0,enumerable:!1},Dw="captureStackTrace"in Error?Error:null;function dP(t){let e=Dw;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.
stackTraceLimit=0}catch{return Dw=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}a(dP,"newError");function X(t,e,n,r){let s={};function i(f){
this.def=f,this.constr=d,this.traits=new Set}a(i,"Internals"),i.prototype=s;let o=n,u=o&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(t))return}else{
xd.value=new i(m);try{Object.defineProperty(f,"_zod",xd)}finally{xd.value=void 0}}if(f._zod.traits.add(t),e(f,m),u){let _=Object.getPrototypeOf(f),b=f._zod.constr.
prototype,y=_;for(;y&&y!==b;)y=Object.getPrototypeOf(y);let k=y??_;u.has(k)||(u.add(k),Rw(k,o))}let g=d.prototype;for(let _ in g)Object.prototype.hasOwnProperty.
call(g,_)&&(_ in f||(f[_]=g[_].bind(f)))}a(c,"init");let l=r?.Parent??Object;class p extends l{static{a(this,"Definition")}}Object.defineProperty(p,"name",{value:t});
function d(f){let m=r?.Parent?dP(p):this;c(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.postProcessor;
return _&&_(m),m}return a(d,"_"),Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:a(f=>r?.Parent&&f instanceof r.Parent?
!0:f?._zod?.traits?.has(t),"value")}),Object.defineProperty(d,"name",{value:t}),d}a(X,"$constructor");var Dt=class extends Error{static{a(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Hw=globalThis).__zod_globalConfig??(Hw.__zod_globalConfig={});var jr=globalThis.__zod_globalConfig;function hn(t){return t&&Object.assign(jr,t),jr}a(hn,"config");function fP(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,Ow,2)),t.message}a(fP,"_getMessage");function hP(t){this._zod.message=t}a(hP,"_s\
etMessage");var mP={get:fP,set:hP,enumerable:!0,configurable:!0},Sd={value:void 0,enumerable:!1},qw=new WeakSet([Object.prototype,Error.prototype]),zw=a((t,e)=>{
t.name="$ZodError",Sd.value=e,Object.defineProperty(t,"issues",Sd),Sd.value=void 0,Object.defineProperty(t,"message",mP);let n=Object.getPrototypeOf(t);qw.has(n)||
(qw.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=a(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},"initializer"),DW=X("$ZodErro\
r",zw),si=X("$ZodError",zw,void 0,{Parent:Error});var _P=a(t=>{let e=a((n,r,s,i)=>{let o=s?{...s,async:!1}:{async:!1},u=n._zod.run({value:r,issues:[]},o);if(u instanceof Promise)throw new Dt;if(u.issues.length){
let c=new(i?.Err??t)(u.issues.map(l=>fn(l,o,hn())));throw gd(c,i?.callee??e),c}return u.value},"fn");return e},"_parse"),Ed=_P(si),bP=a(t=>{let e=a(async(n,r,s,i)=>{
let o=s?{...s,async:!0}:{async:!0},u=n._zod.run({value:r,issues:[]},o);if(u instanceof Promise&&(u=await u),u.issues.length){let c=new(i?.Err??t)(u.issues.map(l=>fn(
l,o,hn())));throw gd(c,i?.callee??e),c}return u.value},"fn");return e},"_parseAsync"),Ad=bP(si),yP=a(t=>(e,n,r)=>{let s=r?{...r,async:!1}:{async:!1},i=e._zod.run(
{value:n,issues:[]},s);if(i instanceof Promise)throw new Dt;return i.issues.length?Gw(t,i.issues,s):{success:!0,data:i.value}},"_safeParse"),Od=yP(si);function Gw(t,e,n){
let r;return{success:!1,get error(){return r||(r=new t(e.map(s=>fn(s,n,hn()))),e=void 0,n=void 0),r},set error(s){r=s,e=void 0,n=void 0}}}a(Gw,"failure");var kP=a(
t=>async(e,n,r)=>{let s=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?Gw(t,i.issues,
s):{success:!0,data:i.value}},"_safeParseAsync"),Nd=kP(si);var Bw=/^[\s\S]{0,}$/;var jw=/^-?\d+(?:\.\d+)?$/,Uw=/^(?:true|false)$/i;var Ur=X("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var Zw=a(t=>{let e=t.value;return!$w(e)&&e.length!==void 0},"_whenHasLength");var Ww=X("$ZodCheckMaxLength",(t,e)=>{var n;Ur.init(t,e),(n=t._zod.def).when??(n.when=Zw),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>e.
maximum?yd(s):i)<=e.maximum)return;let u=kd(s);r.issues.push({origin:u,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),Vw=X(
"$ZodCheckMinLength",(t,e)=>{var n;Ur.init(t,e),(n=t._zod.def).when??(n.when=Zw),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>=e.minimum&&
i<e.minimum*2?yd(s):i)>=e.minimum)return;let u=kd(s);r.issues.push({origin:u,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}});var wP=X("$ZodCheckStringFormat",(t,e)=>{var n,r;Ur.init(t,e),e.pattern?(n=t._zod).check??(n.check=s=>{e.pattern.lastIndex=0,!e.pattern.test(s.value)&&s.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:s.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).
check??(r.check=()=>{})}),Yw=X("$ZodCheckRegex",(t,e)=>{wP.init(t,e),t._zod.check=n=>{e.pattern.lastIndex=0,!e.pattern.test(n.value)&&n.issues.push({origin:"str\
ing",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var Jw={major:4,minor:6,patch:7};var Ot=X("$ZodType",(t,e)=>{var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Jw;let r=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[t,
...r??[]]:r?.length?[...r]:[];for(let i of s)for(let o of i._zod.onattach)o(t);if(s.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=a((u,c,l)=>{if(u.memo)return u;let p=pn(u),d;for(let f of c){if(f._zod.def.when){if(Lw(u)||!f._zod.def.when(u))continue}else if(p)
continue;let m=u.issues.length,g=f._zod.check(u);if(g instanceof Promise&&l?.async===!1)throw new Dt;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await g,u.issues.length!==m&&(ou(u.issues,m,t),p||(p=pn(u,m)))});else{if(u.issues.length===m)continue;ou(u.issues,m,t),p||(p=pn(u,m))}}return d?d.then(()=>u):u},
"runChecks"),o=a((u,c,l)=>{if(pn(u))return u.aborted=!0,u;let p=i(c,s,l);if(p instanceof Promise){if(l.async===!1)throw new Dt;return p.then(d=>t._zod.parse(d,l))}
return t._zod.parse(p,l)},"handleCanaryResult");t._zod.run=(u,c)=>{if(c.skipChecks)return t._zod.parse(u,c);if(c.direction==="backward"){let p=t._zod.parse({value:u.
value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(d=>o(d,u,c)):o(p,u,c)}let l=t._zod.parse(u,c);if(l instanceof Promise){if(c.async===!1)
throw new Dt;return l.then(p=>i(p,s,c))}return i(l,s,c)}}},{get"~standard"(){return wd(this,"~standard",EP(this))},set"~standard"(t){Vn(this,"~standard",t)}}),ex=a(
(t,e)=>t.issues.length?{issues:t.issues.map(n=>fn(n,e,hn()))}:{value:t.value},"toStandardResult");async function SP(t,e){let n={async:!0};return ex(await t._zod.
run({value:e,issues:[]},n),n)}a(SP,"validateAsync");function EP(t){return{validate:a(e=>{let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return ex(r,n)}catch{}return SP(t,e)},"validate"),vendor:"zod",version:1}}a(EP,"standardProps");var tx=X("$ZodString",(t,e)=>{Ot.init(t,e),t._zod.pattern=
e.pattern??Bw,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invali\
d_type",input:n.value,inst:t}),n}});var nx=X("$ZodBoolean",(t,e)=>{Ot.init(t,e),t._zod.pattern=Uw,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=!!n.value}catch{}let s=n.value;return typeof s=="bool\
ean"||n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:t}),n}});var rx=X("$ZodNever",(t,e)=>{Ot.init(t,e),t._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:t}),n)});function AP(t,e){let n=bd(t._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),s=t._zod.parse;t._zod.parse=(i,o)=>{let u=e(i.value);if(u>r&&
!o?.skipChecks&&o?.direction!=="backward"){for(let[c,l]of bd(t._zod.def.checks))if(u>c&&l._zod.def.when(i)){let p=i.issues.length;return l._zod.check(i),i.issues[p].
continue=!1,ou(i.issues,p,t),i}}return s(i,o)}}a(AP,"capSize");var OP=a(t=>Array.isArray(t)?t.length:-1,"arraySize");function Xw(t,e,n){t.issues.length&&e.issues.push(...dn(n,t.issues)),e.value[n]=t.value}a(Xw,"handleArrayResult");var sx=X("$ZodArray",(t,e)=>{Ot.init(t,e);let n=jr.
memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),r;r.value=
n?n.alloc(t,r,Array(i.length),s):Array(i.length);let o=[],u=s?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],p=e.element._zod.run({value:l,issues:[]},s);if(p instanceof
Promise)o.push(p.then(d=>Xw(d,r,c)));else if(Xw(p,r,c),u&&p.issues.length!==0&&pn(p))break}return o.length?Promise.all(o).then(()=>r):r},AP(t,OP)});function au(t,e,n,r,s,i){
let o=n in r,u=i==="optional";if(!(!o&&u&&s==="optional")){if(t.issues.length){if(s!==void 0&&u&&!o)return;e.issues.push(...dn(n,t.issues))}if(!o&&s===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(o||s==="defaulted"&&!u)&&(e.value[n]=void 0):
e.value[n]=t.value}}a(au,"handlePropertyResult");var NP=[];function $P(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:NP,s=r.
length?[...e,...r]:e;for(let o of s)if(!t.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schem\
a`);let i=Mw(t.shape);return{...t,allKeys:s,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}a($P,"normalizeDef");function CP(t,e,n,r,s,i,o){
let u=[],c=s.keySet,l=s.catchall._zod,p=l.def.type,d=l.optin,f=l.optout,m=0;for(let g in e){if(o&&n.issues.length!==m){if(pn(n,m))break;m=n.issues.length}if(c.has(
g))continue;if(g==="__proto__"){p==="never"&&u.push(g);continue}if(p==="never"){u.push(g);continue}let _=l.run({value:e[g],issues:[]},r);_ instanceof Promise?t.
push(_.then(b=>au(b,n,g,e,d,f))):au(_,n,g,e,d,f)}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>n):n}a(CP,"handleCatchall");var ix=X("$ZodObject",(t,e)=>{Ot.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??
{};if(r){let l=a(()=>{let p={...r};return Object.defineProperty(e,"shape",{value:p}),l.raw=p,p},"get");l.raw=r,Object.defineProperty(e,"shape",{get:l})}let s=Nw(
()=>$P(e));Br(t,"propValues",l=>{let p=l.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Tw(d,f,new Set);
for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=su,o=e.catchall,u,c=jr.memoizer;c?.attach(t),t._zod.parse=(l,p)=>{u??(u=s.
value);let d=l.value;if(!i(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:t}),l;l.value=c?c.alloc(t,l,{},p):{};let f=[],m=u.shape,g=p?.
abortEarly,_=l.issues.length;for(let b of u.allKeys){if(g&&l.issues.length!==_){if(pn(l,_))break;_=l.issues.length}if(b==="__proto__")continue;let y=m[b],k=y._zod.
optin,w=y._zod.optout,v=y._zod.run({value:d[b],issues:[]},p);v instanceof Promise?f.push(v.then(x=>au(x,l,b,d,k,w))):au(v,l,b,d,k,w)}return o?CP(f,d,l,p,s.value,
t,g===!0):f.length?Promise.all(f).then(()=>l):l}});var ox=X("$ZodRecord",(t,e)=>{Ot.init(t,e);let n=jr.memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!Iw(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),r;let o=[],u=e.keyType._zod.values;if(u&&!e.partial){r.value=n?n.alloc(t,r,{},s):{};let c=new Set;for(let p of u)if(typeof p=="st\
ring"||typeof p=="number"||typeof p=="symbol"){if(c.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=e.keyType._zod.run({value:p,issues:[]},
s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(g=>fn(g,s,hn())),input:p,path:[p],inst:t});continue}let f=d.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[p],
issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.push(...dn(p,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...dn(
p,m.issues)),r.value[f]=m.value)}let l;for(let p in i)if(!c.has(p))if(e.mode==="loose"){if(p==="__proto__")continue;r.value[p]=i[p]}else l=l??[],l.push(p);l&&l.
length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{r.value=n?n.alloc(t,r,{},s):{};let c;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let p=e.keyType._zod.run({value:l,issues:[]},s);if(p instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&jw.test(l)&&p.issues.length){let g=e.keyType._zod.run({value:Number(l),issues:[]},
s);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){e.mode==="loos\
e"?r.value[l]=i[l]:u?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>fn(g,s,hn())),input:l,path:[l],inst:t});continue}
let f=p.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.
push(...dn(l,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...dn(l,m.issues)),r.value[f]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>r):r}});var ax=X("$ZodEnum",(t,e)=>{Ot.init(t,e);let n=md(e.entries),r=new Set(n);t._zod.values=r,Br(t,"pattern",s=>{let i=md(s.def.entries).filter(o=>Pw.has(typeof o));
return new RegExp(i.length?`^(${i.map(o=>_d(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(s,i)=>{let o=s.value;return r.has(o)||s.issues.push({code:"\
invalid_value",values:n,input:o,inst:t}),s}});function Qw(t,e){return t.value=e.issues.length?void 0:e.value,t}a(Qw,"handleOptionalResult");var ux=X("$ZodOptional",(t,e)=>{Ot.init(t,e),Br(t,"optin",n=>n.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",Br(t,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):
void 0}),Br(t,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Cw(r.source)})?$`):void 0}),t._zod.parse=(n,r)=>{if(n.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return n;let s=e.innerType._zod.run({value:n.value,issues:[]},r);return s instanceof Promise?s.then(i=>Qw(n,i)):Qw(n,s)}return e.
innerType._zod.run(n,r)}});var cx;var $d=class{static{a(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r==
"object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n==
"object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let s={...r,...this.
_map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function TP(){return new $d}a(TP,"registry");(cx=globalThis).
__zod_globalRegistry??(cx.__zod_globalRegistry=TP());var Cd=globalThis.__zod_globalRegistry;function MP(t){return t.checks&&(t.checks=[...t.checks]),t}a(MP,"snapshotChecks");function lx(t,e){return new t(MP({type:"string",...tt(e)}))}a(lx,"_string");function px(t,e){return new t({type:"boolean",...tt(e)})}a(px,"_boolean");function dx(t,e){return new t({type:"never",...tt(e)})}a(dx,"_never");function ve(t,e){return new Ww({check:"max_length",...tt(e),maximum:t})}a(ve,"_maxLength");function Ue(t,e){return new Vw({check:"min_length",...tt(e),minimum:t})}
a(Ue,"_minLength");function Jn(t,e){return new Yw({check:"string_format",format:"regex",...tt(e),pattern:t})}a(Jn,"_regex");function fx(t){let e=new Ur({check:"describe"});return e._zod.onattach=[n=>{let r=Cd.get(n)??{};Cd.add(n,{...r,description:t})}],e._zod.check=()=>{},e}a(fx,"des\
cribe");var mn=X("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ot.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){Vn(this,"with",t)},parse(t,e){return Ed(this,t,e,{callee:this.parse})},parseAsync(t,e){return Ad(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return Od(this,t,e)},safeParseAsync(t,e){return Nd(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(t,e){return iu(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),RP=X("ZodMiniString",(t,e)=>{tx.init(t,e),mn.init(t,e)});function gn(t){return lx(RP,t)}a(gn,
"string");var FP=X("ZodMiniBoolean",(t,e)=>{nx.init(t,e),mn.init(t,e)});function hx(t){return px(FP,t)}a(hx,"boolean");var HP=X("ZodMiniNever",(t,e)=>{rx.init(t,e),mn.init(t,e)});function DP(t){return dx(HP,t)}a(DP,"never");var Td=X("ZodMiniArray",(t,e)=>{sx.init(t,e),mn.init(t,e)});function nt(t,e){return new Td({type:"array",element:t,...tt(e)})}a(nt,"array");var uu=X("ZodMiniObject",(t,e)=>{ix.init(t,e),mn.init(t,e),Fw(t,"shape",n=>n._zod.def.shape,!1)});function Kr(t,e){return new uu({type:"object",shape:t,catchall:DP(),...tt(e)})}a(Kr,"strictObject");var Id=X("ZodMiniRecord",(t,e)=>{ox.init(t,e),mn.init(t,e)});function mx(t,e,n){return new Id({type:"record",keyType:t,valueType:e,...tt(n),partial:!0})}a(mx,"partialRecord");var Pd=X("ZodMiniEnum",(t,e)=>{ax.init(t,e),mn.init(t,e),t.options=[...t._zod.values]});function qt(t,e){let n=Array.isArray(t)?Object.fromEntries(t.map(r=>[r,r])):
t;return new Pd({type:"enum",entries:n,...tt(e)})}a(qt,"_enum");var Md=X("ZodMiniOptional",(t,e)=>{ux.init(t,e),mn.init(t,e)});function me(t){return new Md({type:"optional",innerType:t})}a(me,"optional");var ge=fx;var gx=200,_x="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",GP=new RegExp(`^!?(?!!)${_x}(?:/${_x})*$`);function Ld(t){return gn(
`${t} lists patterns, such as "tools/**/*.bt".`).check(ve(gx,`A pattern has at most ${gx} characters.`),Jn(GP,'This is no pattern. Write a path from the root of\
 the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,\
b}" and no "..".'))}a(Ld,"pathPattern");var yx="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Rd=["bpftrace","kernel","arch","paravirt"],Fd=["x86_64","arm64"],BP=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,
bx=200;function Hd(t){let e=new Map,n=[];for(let r of t){let s=oi(r);s.ok?e.set(s.target.name,s.target):n.push(s.error)}return n.length>0?{ok:!1,errors:n}:{ok:!0,
targets:[...e.values()]}}a(Hd,"resolveTargets");function oi(t){let e=fr.find(n=>n.name===t);if(e!==void 0){let{bpftrace:n,kernel:r,arch:s,paravirt:i,backports:o}=e,
u={name:t,bpftrace:n,kernel:r,arch:s,paravirt:i};return{ok:!0,target:o===void 0?u:{...u,backports:o}}}return t.length>bx?{ok:!1,error:`A target name has at most\
 ${bx} characters.`}:t.includes("@")?UP(t):{ok:!1,error:jP(t)}}a(oi,"resolveTarget");function jP(t){let e=fr.map(r=>r.name),n=e.filter(r=>!r.includes("@"));return`\
Unknown target "${t}".${Ft(t,e)} Known names are ${n.join(", ")}; any other machine is written ${yx}.`}a(jP,"unknownTarget");function UP(t){let e=new Map;for(let s of t.
split(",")){let i=s.indexOf("@"),o=(i===-1?s:s.slice(0,i)).trim(),u=i===-1?"":s.slice(i+1).trim(),c=KP(o,u,e);if(c!==void 0)return{ok:!1,error:`Target "${t}": ${c}`};
e.set(o,u)}let n=e.get("bpftrace"),r=e.get("kernel");return n===void 0||r===void 0?{ok:!1,error:`Target "${t}": the ${n===void 0?"bpftrace":"kernel"} version is\
 missing. Write it as ${yx}.`}:{ok:!0,target:{name:t,bpftrace:n.split(".").length===2?`${n}.0`:n,kernel:r,arch:Fd.find(s=>s===e.get("arch"))??"x86_64",paravirt:e.
get("paravirt")!=="no"}}}a(UP,"parseFreeForm");function KP(t,e,n){let r=Rd.find(s=>s===t);if(r===void 0){let s=xs(t,Rd);return`"${t}" is not one of ${Rd.join(",\
 ")}.${s===void 0?"":` Did you mean "${s}"?`}`}if(n.has(r))return`${r} is given twice.`;switch(r){case"bpftrace":case"kernel":{let s=r==="bpftrace"?"0.24 or 0.2\
3.2":"6.8 or 6.1.192";return BP.test(e)?void 0:`"${e}" is no ${r} version. Write dotted numbers, such as ${s}.`}case"arch":return Fd.some(s=>s===e)?void 0:`"${e}\
" is no known architecture. Write ${Fd.join(" or ")}.`;case"paravirt":return e==="yes"||e==="no"?void 0:`paravirt is yes or no, not "${e}".`;default:return r}}a(
KP,"partProblem");var kx=64,ZP=gn('targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(({value:t,issues:e})=>{let n=oi(t);n.ok||e.push({code:"\
custom",input:t,message:n.error,continue:!0})}),cu=nt(ZP,'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(Ue(1,"targe\
ts is empty. List a target, or leave the key out."),ve(kx,`targets lists more than ${kx}.`),({value:t,issues:e})=>{for(let[n,r]of t.entries())t.indexOf(r)<n&&e.
push({code:"custom",input:r,path:[n],message:`Target "${r}" is listed twice.`})});var wx=["no","maybe","held"],xx=200,WP=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,lu='"- { function: vendor_htab_lock, entry: no, exit: held }"';function vx(t){return qt(
wx,`${t} says whether a map's lock is held there: ${wx.join(", ")}.`).check(ge(`Whether a lock of the map is held when a probe at the function's ${t} fires. Wit\
hout it: no.`))}a(vx,"held");var VP=Kr({function:gn(`A row of lock-path names its function, such as ${lu}.`).check(Jn(WP,"This is no name of a kernel function. \
Write it as /proc/kallsyms has it."),ge("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:me(vx("entry")),exit:me(
vx("exit")),during:me(nt(qt(us,`An operation is one of ${us.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(Ue(1,"\
during is empty. List an operation, or leave the key out."),ve(us.length,"during lists an operation twice."),ge("The operations that run through the function. W\
ithout it: those of all hash maps."))),targets:me(cu.check(ge("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a functio\
n with what is held, such as ${lu}.`).check(({value:t,issues:e})=>{e.length===0&&(t.entry??"no")==="no"&&(t.exit??"no")==="no"&&e.push({code:"custom",input:t,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${lu}.`})}),Ax=nt(VP,`lock-path is a list of funct\
ions, such as ${lu}.`).check(Ue(1,"lock-path is empty. List a function, or leave the key out."),ve(xx,`lock-path lists more than ${xx} functions.`),ge("Kernel f\
unctions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),Sx={held:"H",maybe:"M",no:"N"},YP=us.filter(t=>t.
includes("hash."));function Ox(t,e){return t.map(n=>{let r=e.filter(s=>JP(s,n)).map(XP);return r.length===0?n:{...n,lockPath:r}})}a(Ox,"withLockPath");function JP({
targets:t},e){return t===void 0?!0:t.some(n=>{let r=oi(n);return r.ok&&Ex(r.target)===Ex(e)})}a(JP,"isMeantFor");function Ex({bpftrace:t,kernel:e,arch:n,paravirt:r,
backports:s=!1}){return[t,e,n,r,s].join(" ")}a(Ex,"describe");function XP({function:t,entry:e="no",exit:n="no",during:r}){return{function:t,entry:Sx[e],exit:Sx[n],
during:r??YP}}a(XP,"vendorFunction");var Nx=20,$x=200,QP=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,Cx=Kr({allowed:me(hx("allowed is true or false.").check(ge("Whether ignore comments silence anything. Without\
 it: true."))),never:me(nt(qt(wr,`A rule is one of ${wr.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(Ue(1,"never is empty. List \
a rule, or leave the key out."),ve(wr.length,"never lists a rule twice."),ge("Rules that no ignore comment silences."))),reason:me(nt(gn('reason lists patterns,\
 such as "*TRACE-[0-9]*".').check(ve($x,`A pattern has at most ${$x} characters.`),Jn(QP,'This is no pattern. "*" stands for any characters, "?" for one, "[0-9]\
" for one of a set; there is no "\\".')),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(Ue(1,"reason is empty. List a pattern, or leave the\
 key out."),ve(Nx,`reason lists more than ${Nx} patterns.`),ge("The reason of an ignore comment must match one of these patterns, from its start to its end.")))},
'suppressions is a list of keys, such as "allowed: false".').check(ge("What ignore comments may do."));var pu=["error","warning","note","never"],Tx=[...Te,"off"],eM=wr.filter(t=>t!=="syntax-error"),Zr=100,Ix='run-together is a list of groups, and a group is a lis\
t of patterns, such as "- [agent/*.bt, tools/slow.bt]".',du=Kr({targets:me(cu.check(ge("The machines that the scripts are meant for. Without it: the default tar\
gets."))),"fail-on":me(qt(pu,`fail-on is one of ${pu.join(", ")}.`).check(ge("The run fails on findings of this severity and above. Without it: error."))),rules:me(
mx(qt(eM),qt(Tx,`The severity of a rule is one of ${Tx.join(", ")}.`),'rules is a list of rules with a severity each, such as "lossy-mitigation: off".').check(ge(
"Another severity for a rule, or off."))),files:me(nt(Ld("files"),'files is a list of patterns, such as "- tools/**/*.bt". One that starts with "!" excludes and\
 is in quotes.').check(Ue(1,"files is empty. List a pattern, or leave the key out."),ve(Zr,`files lists more than ${Zr} patterns.`),ge('Which files are judged, \
as patterns from the root of the repository; "!" excludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),"run-together":me(nt(nt(Ld(
"A group"),Ix).check(Ue(1,"This group is empty. List the scripts that run together, or remove it."),ve(Zr,`This group lists more than ${Zr} patterns.`)),Ix).check(
Ue(1,"run-together is empty. List a group, or leave the key out."),ve(Zr,`run-together lists more than ${Zr} groups.`),ge("Scripts that run on one machine at th\
e same time: they are judged as one. A list of groups, each a list of patterns."))),"lock-path":me(Ax),suppressions:me(Cx)},'The configuration is a list of keys\
, such as "fail-on: warning".');var tM=["text","json","github"];function Px(){return[fu("-f, --format <format>","how to report",tM).default("text"),new Pt("-o, --output <file>","write the repo\
rt to a file instead of standard output"),new Pt("-t, --target <name>","judge for this target (repeatable): a name, or bpftrace@0.24,kernel@6.8").argParser((t,e)=>[
...e??[],t]),new Pt("-c, --config <file>","read this configuration instead of .github/bpftrace-guard.yml"),fu("--fail-on <severity>","end with status 1 from thi\
s severity on (default: error)",pu),fu("--min-confidence <level>","leave out findings that are less sure",te).default("possible"),new Pt("--color","colour, also\
 when not on a terminal"),new Pt("--no-color","no colour"),new Pt("-q, --quiet","only findings and errors: no summary, no notes")]}a(Px,"runOptions");var nM=["g\
uard","group","lock-free"];function Mx(){return[fu("-k, --kind <kind>","apply rewrites of this kind only",nM),new Pt("-n, --dry-run","write nothing: print a pat\
ch that git apply takes, and the report on standard error")]}a(Mx,"fixOptions");function hu(t,e,n){return t!==void 0?t:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!==
"0"&&e.FORCE_COLOR!=="false":n&&e.TERM!=="dumb"}a(hu,"wantsColor");function fu(t,e,n){return new Pt(t,`${e}: ${n.join(", ")}`).argParser(r=>{if(n.includes(r))return r;
throw new jh(`It is one of ${n.join(", ")}.${Ft(r,n)}`)})}a(fu,"choice");function Fx(t,e){return t.flatMap(n=>{switch(n.code){case"unrecognized_keys":return n.keys.map(r=>Lx(n.path,r,e));case"invalid_key":return[Lx(n.path.slice(0,-1),
String(n.path.at(-1)),e)];case"invalid_value":{let r=sM(e.value,n.path),s=typeof r=="string"?Ft(r,n.values.map(String)):"";return[{offset:e.offsetOf(n.path),message:n.
message+s}]}default:return[{offset:e.offsetOf(n.path),message:n.message}]}})}a(Fx,"mistakesOf");function Lx(t,e,n){let{names:r,what:s}=rM(t),i=e==="syntax-error"?
"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${e}".${Ft(e,r)} ${s==="key"?"Known keys":"The rules"} are ${r.join(
", ")}.`;return{offset:n.keyOffset(t,e),message:i}}a(Lx,"unknownKey");function rM(t){let e=du;for(let n of t)e=Rx(e),e instanceof uu?e=e.shape[String(n)]:e instanceof
Td&&(e=e.def.element);return e=Rx(e),e instanceof uu?{names:Object.keys(e.shape),what:"key"}:e instanceof Id&&e.def.keyType instanceof Pd?{names:e.def.keyType.options.
map(String),what:"rule"}:{names:[],what:"key"}}a(rM,"keysAt");function Rx(t){return t instanceof Md?t.def.innerType:t}a(Rx,"bare");function sM(t,e){let n=t;for(let r of e){
if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}a(sM,"at");var Se=$n(kh(),1);var AS=$n(kh(),1);function OS(t,e){let n=[];for(let r of new AS.Parser().parse(t))n.push({token:r,depth:0});for(let r=n.pop();r!==void 0;r=n.pop()){let{token:s,depth:i}=r;if(i>e)
return!0;for(let o of IH(s))n.push({token:o,depth:i+1})}return!1}a(OS,"tooDeep");function IH(t){switch(t.type){case"document":return t.value===void 0?[]:[t.value];case"\
block-map":case"block-seq":case"flow-collection":return t.items.flatMap(({key:e,value:n})=>[...e?[e]:[],...n?[n]:[]]);default:return[]}}a(IH,"children");var fc=64*1024,NS=20,PH=20;function CS(t){let e=new Se.LineCounter,n=a(o=>({ok:!1,lines:e,mistakes:[{offset:0,message:o}]}),"wrong");if(t.length>fc)return n(`Th\
e configuration is larger than ${fc/1024} KiB. Remove what is not configuration.`);if(OS(t,NS))return n(`The configuration is nested more than ${NS} levels deep\
. No key needs more than three of them.`);let r=(0,Se.parseDocument)(t,{lineCounter:e,prettyErrors:!1,uniqueKeys:!0,strict:!0}),s=[...r.errors,...r.warnings];if(s.
length>0){let o=s.map(({code:u,message:c,pos:l})=>({offset:l[0],message:LH(u,c)}));return{ok:!1,lines:e,mistakes:o}}let i=MH(r);if(i!==void 0)return{ok:!1,lines:e,
mistakes:[i]};try{let o=r.toJS({maxAliasCount:PH})??{};return{ok:!0,lines:e,document:RH(o,r)}}catch(o){return n(`The aliases cannot be expanded: ${o instanceof Error?
o.message:String(o)}.`)}}a(CS,"readYaml");function MH(t){let e;return(0,Se.visit)(t,{Alias:a((n,r)=>{if(r.resolve(t)!==void 0)return;let s=`Not valid YAML: "*${r.
source}" refers to nothing.${TS}`;return e={offset:r.range?.[0]??0,message:s},Se.visit.BREAK},"Alias")}),e}a(MH,"unresolvedAlias");var TS=' A pattern that start\
s with "*" or "!" is written in quotes.';function LH(t,e){switch(t){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"\
TAG_RESOLVE_FAILED":return`Not valid YAML: ${e}.${TS}`;default:return`Not valid YAML: ${e}`}}a(LH,"words");function RH(t,e){let n=a(r=>{for(let s=r.length;s>=0;s--){
let i=$S(e,r.slice(0,s));if((0,Se.isNode)(i))return i.range?.[0]??0}return 0},"offsetOf");return{value:t,offsetOf:n,keyOffset:a((r,s)=>{let i=$S(e,r);return((0,Se.isMap)(
i)?FH(i,s):void 0)??n(r)},"keyOffset")}}a(RH,"placed");function $S(t,e){return e.length===0?t.contents:t.getIn(e,!0)}a($S,"nodeAt");function FH(t,e){let n=t.items.
find(r=>(0,Se.isPair)(r)&&(0,Se.isScalar)(r.key)&&String(r.key.value)===e);return n!==void 0&&(0,Se.isScalar)(n.key)?n.key.range?.[0]:void 0}a(FH,"keyOffsetIn");var hc=[".github/bpftrace-guard.yml",".bpftrace-guard.yml"],HH=20;function IS(t,e){let n=CS(t),r=a(i=>({ok:!1,errors:[...i].sort((o,u)=>o.offset-u.offset).slice(
0,HH).map(({offset:o,message:u})=>{let{line:c,col:l}=n.lines.linePos(o);return{path:e,line:Math.max(1,c),column:Math.max(1,l),message:u}})}),"wrong");if(!n.ok)return r(
n.mistakes);let s=du.safeParse(n.document.value);return s.success?{ok:!0,configuration:DH(s.data)}:r(Fx(s.error.issues,n.document))}a(IS,"parseConfiguration");function PS(t){
return`${t.path}:${t.line}:${t.column}: ${t.message}`}a(PS,"describeConfigurationError");function DH(t){let{targets:e,rules:n,files:r,suppressions:s}=t,{"fail-o\
n":i,"run-together":o,"lock-path":u}=t;return{...e===void 0?{}:{targets:e},...i===void 0?{}:{failOn:i},...n===void 0?{}:{rules:n},...r===void 0?{}:{files:r},...o===
void 0?{}:{runTogether:o},...u===void 0?{}:{lockPath:u},...s===void 0?{}:{suppressions:s}}}a(DH,"configurationOf");import{open as qH,stat as zH}from"node:fs/promises";import is from"node:path";var GH=new Set(["ENOENT","ENOTDIR"]);async function MS(){for(let t of await BH(process.cwd()))for(let e of hc){let n=is.join(t,e);if(await LS(n))return wh(is.relative(
process.cwd(),n),t)}}a(MS,"findConfiguration");async function wh(t,e=process.cwd()){let n=t.split(is.sep).join("/");try{let r=await qH(t);try{let s=fc*3+1,{buffer:i,
bytesRead:o}=await r.read(Buffer.alloc(s),0,s,0),u=new TextDecoder("utf-8",{fatal:o<s}).decode(i.subarray(0,o));return{ok:!0,path:n,text:u,root:e}}finally{await r.
close()}}catch(r){return{ok:!1,error:`The configuration ${n} cannot be read: ${jH(r)}`}}}a(wh,"readConfigurationFile");async function BH(t){let e=[];for(let n=t;;n=
is.dirname(n)){if(e.push(n),await LS(is.join(n,".git")))return e;if(n===is.dirname(n))return[t]}}a(BH,"foldersUpToRoot");async function LS(t){return zH(t).then(
()=>!0,e=>!(e instanceof Error&&"code"in e&&GH.has(e.code)))}a(LS,"exists");function jH(t){return t instanceof TypeError?"it is not UTF-8.":(t instanceof Error&&
"code"in t?t.code:void 0)==="ENOENT"?"there is no such file. Check the path.":`${t instanceof Error?t.message:String(t)}.`}a(jH,"reason");function Fi(t,e){let n=t.target===void 0?void 0:Hd(t.target);if(n?.ok===!1)return n;let{configuration:r,errors:s}=UH(e),i=r.targets===void 0?void 0:Hd(r.targets),
o=n?.targets??(i?.ok===!0?i.targets:void 0);return{ok:!0,settings:{targets:Ox(o??mo,r.lockPath??[]),configured:o!==void 0,failOn:t.failOn??r.failOn??"error",rules:r.
rules??{},suppressions:r.suppressions??{},choose:Yb(r.files??[]),runTogether:r.runTogether??[],errors:s}}}a(Fi,"resolveSettings");async function Hi(t){return t===
void 0?MS():wh(t)}a(Hi,"configurationOnDisk");async function RS(t){try{for(let e of hc){let n=await aw(t,e,process.cwd());if(n!==void 0)return{ok:!0,path:`${t.slice(
0,12)}:${e}`,text:n}}return}catch(e){if(e instanceof se)return{ok:!1,error:`The configuration cannot be read: ${e.message}`};throw e}}a(RS,"configurationAtCommi\
t");function UH(t){if(t===void 0)return{configuration:{},errors:[]};if(!t.ok)return{configuration:{},errors:[t.error]};let e=IS(t.text,t.path);return e.ok?{configuration:e.
configuration,errors:[]}:{configuration:{},errors:e.errors.map(PS)}}a(UH,"readConfiguration");var FS=300,xh=50;async function mc(t,e,n){let r=new Lr;for(let{path:p,text:d}of t)r.add(p,{kind:"text",text:d});let s=new Map,i=a(async(p,d)=>{let f=s.size<FS?await n.
look(p,d):{kind:"unread",reason:`a run reads ${FS} files beside the scripts at most`};r.add(p,f)},"ask"),o=a((p,d)=>{if(r.source(p)!==void 0)return Promise.resolve();
let f=s.get(p)??i(p,d);return s.set(p,f),f},"look"),{groups:u,notes:c}=await WH(t,e,n);await Promise.all(u.flat().map(p=>o(p,p)));for(let p of new Set(u.flat())){
let d=r.source(p);d?.kind==="unread"&&c.push(`${p} is declared to run together with others and was not looked at: ${d.reason}.`)}let l=new Set([...t.map(p=>p.path),
...u.flat()]);return await Promise.all([...l].map(p=>ZH(p,r,o))),{surroundings:{library:r,groups:u},notes:c}}a(mc,"readSurroundings");function KH(t){let e=t.filter(
r=>r.startsWith("!")).map(r=>Tn(r.slice(1))),n=t.filter(r=>!r.startsWith("!")).map(Tn);return r=>n.some(s=>s(r))&&!e.some(s=>s(r))}a(KH,"groupMatcher");async function ZH(t,e,n){
let r=e.source(t);if(r?.kind!=="text")return;let s=e.parse(t,r.text);for(let{unread:i}=js(s,t,e);i.length>0;)await Promise.all(i.map(o=>n(o,t))),{unread:i}=js(s,
t,e)}a(ZH,"readImports");async function WH(t,e,n){if(e.length===0)return{groups:[],notes:[]};let r=await Promise.all(t.map(async({path:l})=>({path:l,fromRoot:await n.
fromRoot(l)??""}))),s=e.map(KH).filter(l=>r.some(({fromRoot:p})=>p!==""&&l(p)));if(s.length===0)return{groups:[],notes:[]};let i=await n.list(),o="reason"in i?[
`The scripts that run together could not be listed: ${i.reason}`]:[],u="files"in i?i.files:[];return{groups:s.map(l=>{let p=new Map;for(let{path:f,fromRoot:m}of[
...r,...u])m!==""&&!p.has(m)&&l(m)&&p.set(m,f);let d=[...p.values()];return d.length>xh&&o.push(`A group of run-together has ${d.length} scripts: ${xh} are judg\
ed as one at most, those of this run first.`),d.slice(0,xh)}),notes:o}}a(WH,"findGroups");var st={clean:0,findings:1,wrongUse:2,notAnalysed:3},YH="This is a defect of bpftrace-guard: please report it together with the script.";async function HS(t,e,n){
let r=await Hi(e.config),s=Fi(e,r);if(!s.ok)return Bt(s.errors,n);let i={stream:n.stdin,name:e.stdinFilename},o=(r?.ok===!0?r.root:void 0)??process.cwd(),{choose:u}=s.
settings,{scripts:c,notes:l}=await Sa(t.length===0?["."]:t,i,{root:o,choose:u});return qS(c,l,new Dr(o),s.settings,e,n)}a(HS,"check");async function DS(t,e,n){let r=await sw(
t,process.cwd());if(!r.ok)return Bt([r.error],n);let s=e.config===void 0?await RS(r.range.baseSha):await Hi(e.config),i=Fi(e,s);if(!i.ok)return Bt(i.errors,n);let o=await iw(
r.range,process.cwd(),i.settings.choose);if(!o.ok)return Bt([o.error],n);let{scripts:u,changedFiles:c,leftOut:l}=o.change,p=[...o.change.notes,...xa(l)],d=u.length===
0&&l===0?[`${t} changes no bpftrace script (${c} changed ${c===1?"file":"files"}).`]:[],f=new Map(u.map(g=>[g.path,g.status==="readable"?g.hunks:void 0])),m=new ru(
o.change.headSha,process.cwd());return qS(u,[...p,...d],m,i.settings,e,n,f)}a(DS,"review");function Bt(t,e){for(let n of t)sr("error",n,e);return st.wrongUse}a(
Bt,"refuse");async function qS(t,e,n,r,s,i,o){vh(r,i);let u=t.filter(m=>m.status==="readable"),c=await mc(u,r.runTogether,n),l=new Wn(r,c.surroundings),p=t.map(
m=>gc(m,l,s));Sh(p,[...e,...c.notes],s,i);let d={targets:r.targets,files:p},f=await Oh(Ah(d,s,i,o),s,i);return Eh(d,r,f)}a(qS,"report");function vh(t,e){for(let r of t.
errors)sr("error",r,e);if(t.errors.length===0)return;let n=t.configured?"the targets of the command line":"the default targets";sr("error",`The configuration is\
 left out; the scripts are judged on ${n}.`,e)}a(vh,"sayMistakes");function Sh(t,e,{quiet:n},r){for(let s of t)s.status==="failed"&&sr("error",`${s.path}: ${s.error}`,
r),s.status==="skipped"&&!n&&sr("note",`${s.path}: ${s.error}`,r);if(!n)for(let s of[...e,...JH(t)])sr("note",s,r)}a(Sh,"sayNotes");function Eh(t,e,n){return!n||
e.errors.length>0?st.wrongUse:t.files.some(r=>r.status==="failed")?st.notAnalysed:XH(t,e)?st.findings:st.clean}a(Eh,"statusOf");function JH(t){return t.flatMap(
e=>e.status==="analysed"?(e.notes??[]).map(n=>`${e.path}: ${n}`):[])}a(JH,"notesOn");function gc(t,e,{minConfidence:n}){if(t.status!=="readable")return t;let r=te.
indexOf(n),s;try{s=e.analyse(t.path,t.text)}catch(i){let o=i instanceof Error?i.message:String(i);return{status:"failed",path:t.path,error:`The analysis broke (${o}\
). ${YH}`}}return{...s,findings:s.findings.filter(({confidence:i})=>te.indexOf(i)<=r)}}a(gc,"judge");function XH({files:t},{failOn:e}){if(e==="never")return!1;let n=Te.
indexOf(e);return t.some(r=>r.status==="analysed"&&r.findings.some(({severity:s})=>Te.indexOf(s)<=n))}a(XH,"fails");function Ah(t,e,{env:n,stdout:r,version:s},i){
switch(e.format){case"text":{let o=hu(e.color,n,e.output===void 0&&r.isTTY===!0);return kw(t,{color:o,quiet:e.quiet===!0,...i===void 0?{}:{hunks:i}})}case"json":
return lw(t,s);case"github":return Ew(t);default:return e.format}}a(Ah,"render");async function Oh(t,{output:e},n,r=n.stdout){if(e===void 0)return r.write(t),!0;
try{return await VH(e,t),!0}catch(s){let i=s instanceof Error?s.message:String(s);return sr("error",`The report cannot be written to ${e} (${i}). Name a file in\
 a folder that exists.`,n),!1}}a(Oh,"write");function sr(t,e,{stderr:n}){n.write(`bpftrace-guard: ${t}: ${Me(e)}
`)}a(sr,"say");var _c=class t{static{a(this,"FixingDesk")}changes=[];#e=new Set;#t=new Map;#n=new Set;#r;#i;#s;#o;#u;#a;constructor(e,n,r,s,i){this.#u=e,this.#a=n,this.#r=r,this.#i=
s,this.#s=i,this.#o=new Wn(r)}static async open(e,n,r,s){let i=await sd(await zS(process.cwd()));return new t(new Dr(e),i,n,r,s)}get notes(){return[...this.#e]}async refusal({
path:e}){if(!(this.#s.piped||!qr(it.resolve(e),this.#a))&&!qr(await Nh(e),this.#a))return"A symbolic link leads from here to a file outside of the repository, s\
o it is not fixed. Name that file itself."}accessFor(e){return{judge:a((n,r)=>this.#c(e,n,r),"judge"),obstacle:a((n,r)=>this.#d(e,n,r),"obstacle")}}async keep(e,{
text:n,files:r,report:s}){if(n===e.text||s.status!=="analysed")return;let i=this.#s.piped?it.resolve(e.path):await Nh(e.path),o=it.dirname(i),u=this.#s.piped||this.#s.
dryRun?void 0:await eD({real:i,before:e.text,after:n},o,r);if(u!==void 0)return u;this.#t.set(e.path,n),this.#l(i,e.text,n);for(let[c,l]of r){let p=un({path:c},
e.path);this.#t.has(p)||(this.#t.set(p,l),this.#s.dryRun&&await eu(it.join(o,c))===void 0&&this.#l(it.join(o,c),void 0,l))}}async judgeAgain(e){let n=[];for(let r of e){
let s=this.#n.has(r.path)&&[...this.#t.keys()].some(i=>i!==r.path);n.push(r.status==="analysed"&&s?await this.#p(r):r)}return n}async#p(e){let n=await this.#c({
status:"readable",path:e.path,text:e.text},e.text,new Map);if(n.status!=="analysed")return n;let r=n.findings.map(s=>{let i=e.findings.find(({rule:o,span:u})=>o===
s.rule&&u.start===s.span.start);return i?.left===void 0?s:{...s,left:i.left}});return{...n,findings:r}}async#c(e,n,r){let s={...e,text:n},{runTogether:i}=this.#r;
if(i.length===0&&!/\bimport\b/.test(n))return gc(s,this.#o,this.#i);this.#n.add(e.path);let o=new Map([...r].map(([l,p])=>[un({path:l},e.path),p])),c=await mc([
s],i,{look:a(async(l,p)=>{let d=o.get(l)??this.#t.get(l);return d===void 0?this.#u.look(l,p):{kind:"text",text:d}},"look"),fromRoot:a(l=>this.#u.fromRoot(l),"fr\
omRoot"),list:a(()=>this.#u.list(),"list")});for(let l of c.notes)this.#e.add(l);return gc(s,new Wn(this.#r,c.surroundings),this.#i)}async#d(e,n,r){if(this.#s.piped)
return"standard input has no folder for";if(n!==it.basename(n))return`is not in the script's folder (${n})`;let s=this.#t.get(un({path:n},e.path));if(s!==r)try{
let i=await eu(it.join(it.dirname(await Nh(e.path)),n));return s===void 0&&(i===void 0||i.equals(Buffer.from(r)))?void 0:`is there already, with another content\
 (${n})`}catch(i){return`cannot be looked at (${n}: ${i instanceof Error?i.message:String(i)})`}}#l(e,n,r){let s=it.relative(this.#a,e).split(it.sep).join("/");
this.#s.dryRun&&s.startsWith("../")&&this.#e.add(`${s} is outside of the repository: git apply takes its patch with --unsafe-paths only.`),this.changes.push({path:s,
before:n,after:r})}};async function eD({real:t,before:e,after:n},r,s){let i=[],o;for(let[u,c]of s){let l=it.join(r,u),p=await Yk(l,c);if(p.ok?p.created&&i.push(
l):o=p.error,o!==void 0)break}if(o===void 0){let u=await Vk(t,e,n);if(u.ok)return;o=u.error}for(let u of i)await QH(u);return o}a(eD,"writeAll");async function Nh(t){
return zS(t).catch(()=>it.resolve(t))}a(Nh,"realOf");var tD=200;async function BS({path:t,text:e},n,r){let s=new ae(e),i=[],o=[],u=new Map,c=new Set([e]),l=e;for(;;){let p=await r.judge(l,u);if(p.status!=="analyse\
d")return{text:e,files:new Map,fixed:[],report:p};let d=await nD(p,n,c,r);if(d.fix===void 0||o.length===tD)return{text:l,files:u,fixed:i,report:{...p,findings:d.
findings}};let{finding:f,fix:m}=d,g=GS(f.span.start,o),_=s.range({start:g,end:Math.max(g,GS(f.span.end,o))}),{title:b,cost:y,targets:k}=m;i.push({path:t,rule:f.
rule,range:_,kind:m.kind,title:b,cost:y,targets:k});for(let v of m.edits)v.path!==void 0&&u.set(v.path,v.text);let w=jS(m);l=on(l,w),c.add(l),o.push(w)}}a(BS,"f\
ixScript");async function nD({text:t,findings:e},n,r,s){let i=[],o;for(let u of e){let c=[];for(let p of u.fixes){if(p.kind==="suppress")continue;let d=await rD(
p,n,t,r,s);d===void 0?o??={fix:p,finding:u}:c.push(d)}let l="no rewrite of it is proved to help";i.push({...u,left:`${[...new Set(c.length===0?[l]:c)].join("; ")}\
.`})}return o===void 0?{fix:void 0,findings:i}:{...o,findings:i}}a(nD,"chooseFix");async function rD(t,e,n,r,s){if(!t.safe)return`the rewrite "${t.kind}" change\
s what the script measures or says, so it is yours to make`;if(e!==void 0&&t.kind!==e)return`the rewrite "${t.kind}" is not of the kind "${e}"`;for(let{path:i,text:o}of t.
edits){let u=i===void 0?void 0:await s.obstacle(i,o);if(u!==void 0)return`the rewrite "${t.kind}" needs a file that ${u}`}return r.has(on(n,jS(t)))?`the rewrite\
 "${t.kind}" was made already`:void 0}a(rD,"obstacleTo");function jS({edits:t}){return t.filter(({path:e})=>e===void 0)}a(jS,"ownEdits");function GS(t,e){return e.
reduceRight((n,r)=>uk(n,r),t)}a(GS,"originalPlace");async function US(t,e,n){let r=t.includes("-");if(r&&t.some(w=>w!=="-"))return Bt(["The path - (standard input) goes alone: give the other paths to a second run\
."],n);let s=await Hi(e.config),i=Fi(e,s);if(!i.ok)return Bt(i.errors,n);let{settings:o}=i,u=(s?.ok===!0?s.root:void 0)??process.cwd(),c={stream:n.stdin,name:e.
stdinFilename},l={root:u,choose:o.choose},{scripts:p,notes:d}=await Sa(t.length===0?["."]:t,c,l);vh(o,n);let f=e.dryRun===!0,m=await _c.open(u,o,e,{piped:r,dryRun:f}),
g=[],_=[];for(let w of p){if(w.status!=="readable"){g.push(w);continue}let v=await m.refusal(w),x=v===void 0?await BS(w,e.kind,m.accessFor(w)):void 0,N=v??(x&&await m.
keep(w,x));N!==void 0?g.push({status:"failed",path:w.path,error:N}):x!==void 0&&(g.push(x.report),_.push(...x.fixed),r&&!f&&n.stdout.write(x.text))}f&&n.stdout.
write(sD(uy(m.changes),n));let b={targets:o.targets,files:await m.judgeAgain(g),fixed:{written:!f,findings:_}};Sh(b.files,[...d,...m.notes],e,n);let y=r||f,k=Ah(
b,e,y?{...n,stdout:n.stderr}:n);return Eh(b,o,await Oh(k,e,n,y?n.stderr:n.stdout))}a(US,"fix");function sD(t,{stdout:e}){if(e.isTTY!==!0)return t;let n=a(r=>r.charAt(
0)+Me(r.slice(1).replace(/\r$/,"")),"line");return t.split(`
`).map(n).join(`
`)}a(sD,"shownPatch");var iD=`
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong,
3 some input could not be analysed (the rest is still reported).`,oD=`
For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script
measures. A file is written whole or not at all, with its mode and line ends. One that changed in the meantime is left
alone, and so is one that a symbolic link reaches outside of the repository.
The exit status is that of check on the result.`;async function KS(t,e){let n=st.clean,r=aD(e,s=>{n=s});try{return await r.parseAsync([...t],{from:"user"}),n}catch(s){
if(!(s instanceof Bh))throw s;return s.exitCode===0?st.clean:st.wrongUse}}a(KS,"runCommandLine");function aD(t,e){let n=new Uh("bpftrace-guard").description("Fi\
nds the lock cycles that bpftrace scripts can close, before they hang a machine.").version(t.version,"-V, --version","print the version").helpOption("-h, --help",
"print this help").exitOverride().configureOutput({writeOut:a(o=>t.stdout.write(o),"writeOut"),writeErr:a(o=>t.stderr.write(o),"writeErr"),outputError:a((o,u)=>u(
`bpftrace-guard: ${o.trimEnd().split(`
`).map(Me).join(" ")}
`),"outputError")}).showSuggestionAfterError().addHelpText("after",iD),r=n.command("check").description("judge scripts on disk").argument("[path...]","scripts, \
folders (recursive), or - for standard input; the current folder when left out").option("--stdin-filename <name>","the path under which standard input is report\
ed","<stdin>").action(async(o,u)=>{e(await HS(o,u,t))}),s=n.command("review").description("judge what a git range changes, as on a pull request").argument("<bas\
e..head>","the merge base of the two is compared with head").action(async(o,u)=>{e(await DS(o,u,t))}),i=n.command("fix").description("apply the proved rewrites,\
 and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to standard error").option("--std\
in-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",oD).action(async(o,u)=>{e(await US(o,u,t))});for(let o of Mx())
i.addOption(o);for(let o of Px())for(let u of[r,s,i])u.addOption(o);return n.command("explain").description("print what a rule says, why, and what to do").argument(
"<rule>",`one of ${en.map(({id:o})=>o).join(", ")}`).action(o=>e(uD(o,t))),n.command("targets").description("print the known targets").action(()=>{t.stdout.write(
Wb(fr,mo,ZS(t)))}),n}a(aD,"commandLine");function uD(t,e){let n=en.find(s=>s.id===t);if(n!==void 0)return e.stdout.write(Ub(n,ZS(e))),st.clean;let r=en.map(s=>s.
id);return Bt([`Unknown rule "${t}".${Ft(t,r)} The rules are ${r.join(", ")}.`],e)}a(uD,"explain");function ZS({env:t,stdout:e}){return hu(void 0,t,e.isTTY===!0)}
a(ZS,"colored");var WS={version:"0.1.0"};var VS=WS.version;process.stdout.on("error",t=>{if(t.code!=="EPIPE")throw t});var{stdin:lD,stdout:pD,stderr:YS,env:dD}=process;try{process.exitCode=await KS(process.argv.slice(2),
{stdin:lD,stdout:pD,stderr:YS,env:dD,version:VS})}catch(t){YS.write(`bpftrace-guard: internal error: ${t instanceof Error?t.stack:String(t)}
`),process.exitCode=st.notAnalysed}
