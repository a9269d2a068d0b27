#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var XE=Object.create;var yo=Object.defineProperty;var QE=Object.getOwnPropertyDescriptor;var e$=Object.getOwnPropertyNames;var t$=Object.getPrototypeOf,n$=Object.prototype.hasOwnProperty;var a=(t,e)=>yo(t,"name",{value:e,configurable:!0}),Wt=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):
t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var S=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},r$=(t,e)=>{for(var n in e)yo(t,n,{get:e[n],enumerable:!0})},s$=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of e$(e))!n$.call(t,s)&&s!==n&&yo(t,s,{get:()=>e[s],enumerable:!(r=QE(e,s))||r.enumerable});return t};var Un=(t,e,n)=>(n=t!=null?XE(t$(t)):{},s$(e||!t||!t.__esModule?yo(n,"default",{value:t,enumerable:!0}):n,t));var As=S(ul=>{var wo=class extends Error{static{a(this,"CommanderError")}constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=n,this.exitCode=e,this.nestedError=void 0}},cl=class extends wo{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};ul.CommanderError=wo;ul.InvalidArgumentError=cl});var ko=S(pl=>{var{InvalidArgumentError:i$}=As(),ll=class{static{a(this,"Argument")}constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.
includes(n))throw new i$(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function o$(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}a(o$,"humanR\
eadableArgName");pl.Argument=ll;pl.humanReadableArgName=o$});var hl=S(fl=>{var{humanReadableArgName:a$}=ko(),dl=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(s=>!s.
_hidden),r=e._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,i)=>s.name().localeCompare(i.name())),n}compareOptions(e,n){let r=a(
s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,""),"getSortKey");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(s=>!s.hidden),
r=e._getHelpOption();if(r&&!r.hidden){let s=r.short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!s&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.
long,r.description)):r.short&&!s&&n.push(e.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let n=[];for(let r=e.parent;r;r=r.parent){let s=r.options.filter(i=>!i.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),
n}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.
find(n=>n.description)?e.registeredArguments:[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>a$(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
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
tem");let o=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(e))}`,""],c=n.commandDescription(e);c.length>0&&(o=o.concat([n.boxWrap(n.styleCommandDescription(
c),s),""]));let u=n.visibleArguments(e).map(d=>i(n.styleArgumentTerm(n.argumentTerm(d)),n.styleArgumentDescription(n.argumentDescription(d))));if(o=o.concat(this.
formatItemList("Arguments:",u,n)),this.groupItems(e.options,n.visibleOptions(e),d=>d.helpGroupHeading??"Options:").forEach((d,f)=>{let m=d.map(g=>i(n.styleOptionTerm(
n.optionTerm(g)),n.styleOptionDescription(n.optionDescription(g))));o=o.concat(this.formatItemList(f,m,n))}),n.showGlobalOptions){let d=n.visibleGlobalOptions(e).
map(f=>i(n.styleOptionTerm(n.optionTerm(f)),n.styleOptionDescription(n.optionDescription(f))));o=o.concat(this.formatItemList("Global Options:",d,n))}return this.
groupItems(e.commands,n.visibleCommands(e),d=>d.helpGroup()||"Commands:").forEach((d,f)=>{let m=d.map(g=>i(n.styleSubcommandTerm(n.subcommandTerm(g)),n.styleSubcommandDescription(
n.subcommandDescription(g))));o=o.concat(this.formatItemList(f,m,n))}),o.join(`
`)}displayWidth(e){return Dm(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,n){return Math.max(n.longestOptionTermLength(
e,n),n.longestGlobalOptionTermLength(e,n),n.longestSubcommandTermLength(e,n),n.longestArgumentTermLength(e,n))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,n,r,s){
let o=" ".repeat(2);if(!r)return o+e;let c=e.padEnd(n+e.length-s.displayWidth(e)),u=2,p=(this.helpWidth??80)-n-u-2,d;return p<this.minWidthToWrap||s.preformatted(
r)?d=r:d=s.boxWrap(r,p).replace(/\n/g,`
`+" ".repeat(n+u)),o+c+" ".repeat(u)+d.replace(/\n/g,`
${o}`)}boxWrap(e,n){if(n<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,i=[];return r.forEach(o=>{let c=o.match(s);if(c===null){i.push("");
return}let u=[c.shift()],l=this.displayWidth(u[0]);c.forEach(p=>{let d=this.displayWidth(p);if(l+d<=n){u.push(p),l+=d;return}i.push(u.join(""));let f=p.trimStart();
u=[f],l=this.displayWidth(f)}),i.push(u.join(""))}),i.join(`
`)}};function Dm(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}a(Dm,"stripColor");fl.Help=dl;fl.stripColor=Dm});var bl=S(_l=>{var{InvalidArgumentError:c$}=As(),ml=class{static{a(this,"Option")}constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("\
<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=u$(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.
parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let n=e;return typeof e=="string"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.
isArray(n)?[e]:(n.push(e),n)}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new c$(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?qm(this.name().replace(/^no-/,"")):qm(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},gl=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),
n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.
has(r))return!0;let s=this.negativeOptions.get(r).presetArg,i=s!==void 0?s:!1;return n.negate===(i===e)}};function qm(t){return t.split("-").reduce((e,n)=>e+n[0].
toUpperCase()+n.slice(1))}a(qm,"camelcase");function u$(t){let e,n,r=/^-[^-]$/,s=/^--[^-]/,i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),s.
test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&s.test(i[0])&&(e=n,n=i.shift()),i[0].startsWith("-")){let o=i[0],c=`option creation failed due to \
'${o}' in option flags '${t}'`;throw/^-[^-][^-]/.test(o)?new Error(`${c}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(o)?new Error(`${c}
- too many short flags`):s.test(o)?new Error(`${c}
- too many long flags`):new Error(`${c}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
a(u$,"splitOptionFlags");_l.Option=ml;_l.DualOptions=gl});var Gm=S(zm=>{function l$(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let s=1;s<=t.length;s++){let i=1;t[s-1]===e[r-1]?i=0:i=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-
1]+i),s>1&&r>1&&t[s-1]===e[r-2]&&t[s-2]===e[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[t.length][e.length]}a(l$,"editDistance");function p$(t,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(o=>o.slice(2)));let r=[],s=3,i=.4;return e.forEach(o=>{if(o.length<=
1)return;let c=l$(t,o),u=Math.max(t.length,o.length);(u-c)/u>i&&(c<s?(s=c,r=[o]):c===s&&r.push(o))}),r.sort((o,c)=>o.localeCompare(c)),n&&(r=r.map(o=>`--${o}`)),
r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}a(p$,"suggestSimilar");zm.suggestSimilar=p$});var Km=S(vl=>{var d$=Wt("node:events").EventEmitter,yl=Wt("node:child_process"),Vt=Wt("node:path"),xo=Wt("node:fs"),W=Wt("node:process"),{Argument:f$,humanReadableArgName:h$}=ko(),
{CommanderError:wl}=As(),{Help:m$,stripColor:g$}=hl(),{Option:Bm,DualOptions:_$}=bl(),{suggestSimilar:jm}=Gm(),kl=class t extends d${static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(n=>W.stdout.write(n),"writeOut"),writeErr:a(n=>W.stderr.write(n),"writeErr"),outputError:a((n,r)=>r(n),"outputError"),getOutHelpWidth:a(()=>W.stdout.
isTTY?W.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>W.stderr.isTTY?W.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>xl()??(W.
stdout.isTTY&&W.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>xl()??(W.stderr.isTTY&&W.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(n=>g$(
n),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let s=n,i=r;typeof s=="object"&&s!==null&&(i=s,s=null),i=i||{};let[,o,c]=e.match(/([^ ]+) *(.*)/),
u=this.createCommand(o);return s&&(u.description(s),u._executableHandler=!0),i.isDefault&&(this._defaultCommandName=u._name),u._hidden=!!(i.noHelp||i.hidden),u.
_executableFile=i.executableFile||null,c&&u.arguments(c),this._registerCommand(u),u.parent=this,u.copyInheritedSettings(this),s?this:u}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new m$,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new f$(e,n)}argument(e,n,r,s){let i=this.createArgument(e,
n);return typeof r=="function"?i.default(s).argParser(r):i.default(r),this.addArgument(i),this}arguments(e){return e.trim().split(/ +/).forEach(n=>{this.argument(
n)}),this}addArgument(e){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,n){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let r=e??"help [command]",[,s,i]=r.match(/([^ ]+) *(.*)/),o=n??"display help for command",c=this.createCommand(s);return c.helpOption(!1),i&&c.arguments(i),
o&&c.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=c,(e||n)&&this._initCommandGroup(c),this}addHelpCommand(e,n){return typeof e!="object"?(this.
helpCommand(e,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,n){
let r=["preSubcommand","preAction","postAction"];if(!r.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(n):this._lifeCycleHooks[e]=[n],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new wl(
e,n,r)),W.exit(e)}action(e){let n=a(r=>{let s=this.registeredArguments.length,i=r.slice(0,s);return this._storeOptionsAsProperties?i[s]=this:i[s]=this.opts(),i.
push(this),e.apply(this,i)},"listener");return this._actionHandler=n,this}createOption(e,n){return new Bm(e,n)}_callParseArg(e,n,r,s){try{return e.parseArg(n,r)}catch(i){
if(i.code==="commander.invalidArgument"){let o=`${s} ${i.message}`;this.error(o,{exitCode:i.exitCode,code:i.code})}throw i}}_registerOption(e){let n=e.short&&this.
_findOption(e.short)||e.long&&this._findOption(e.long);if(n){let r=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}\
'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let n=a(s=>[s.name()].concat(s.aliases()),"knownBy"),
r=n(e).find(s=>this._findCommand(s));if(r){let s=n(this._findCommand(r)).join("|"),i=n(e).join("|");throw new Error(`cannot add command '${i}' as already have c\
ommand '${s}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let n=e.name(),r=e.attributeName();if(e.negate){let i=e.long.
replace(/^--no-/,"--");this._findOption(i)||this.setOptionValueWithSource(r,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.
setOptionValueWithSource(r,e.defaultValue,"default");let s=a((i,o,c)=>{i==null&&e.presetArg!==void 0&&(i=e.presetArg);let u=this.getOptionValue(r);i!==null&&e.parseArg?
i=this._callParseArg(e,i,u,o):i!==null&&e.variadic&&(i=e._collectValue(i,u)),i==null&&(e.negate?i=!1:e.isBoolean()||e.optional?i=!0:i=""),this.setOptionValueWithSource(
r,i,c)},"handleOptionValue");return this.on("option:"+n,i=>{let o=`error: option '${e.flags}' argument '${i}' is invalid.`;s(i,o,"cli")}),e.envVar&&this.on("opt\
ionEnv:"+n,i=>{let o=`error: option '${e.flags}' value '${i}' from env '${e.envVar}' is invalid.`;s(i,o,"env")}),this}_optionEx(e,n,r,s,i){if(typeof n=="object"&&
n instanceof Bm)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(n,r);if(o.makeOptionMandatory(
!!e.mandatory),typeof s=="function")o.default(i).argParser(s);else if(s instanceof RegExp){let c=s;s=a((u,l)=>{let p=c.exec(u);return p?p[0]:l},"fn"),o.default(
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
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},e===void 0&&n.from===void 0){W.versions?.electron&&(n.from="\
electron");let s=W.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(n.from="eval")}e===void 0&&(e=W.argv),this.rawArgs=
e.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=e[1],r=e.slice(2);break;case"electron":W.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):
r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(e,n){this._prepareForParse();let r=this._prepareUserArgs(
e,n);return this._parseCommand([],r),this}async parseAsync(e,n){this._prepareForParse();let r=this._prepareUserArgs(e,n);return await this._parseCommand([],r),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,r){
if(xo.existsSync(e))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function i(p,d){let f=Vt.resolve(p,d);if(xo.existsSync(
f))return f;if(s.includes(Vt.extname(d)))return;let m=s.find(g=>xo.existsSync(`${f}${g}`));if(m)return`${f}${m}`}a(i,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,c=this._executableDir||"";if(this._scriptPath){let p;try{p=xo.realpathSync(
this._scriptPath)}catch{p=this._scriptPath}c=Vt.resolve(Vt.dirname(p),c)}if(c){let p=i(c,o);if(!p&&!e._executableFile&&this._scriptPath){let d=Vt.basename(this.
_scriptPath,Vt.extname(this._scriptPath));d!==this._name&&(p=i(c,`${d}-${e._name}`))}o=p||o}r=s.includes(Vt.extname(o));let u;W.platform!=="win32"?r?(n.unshift(
o),n=Um(W.execArgv).concat(n),u=yl.spawn(W.argv[0],n,{stdio:"inherit"})):u=yl.spawn(o,n,{stdio:"inherit"}):(this._checkForMissingExecutable(o,c,e._name),n.unshift(
o),n=Um(W.execArgv).concat(n),u=yl.spawn(W.execPath,n,{stdio:"inherit"})),u.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(d=>{W.on(d,()=>{u.
killed===!1&&u.exitCode===null&&u.kill(d)})});let l=this._exitCallback;u.on("close",p=>{p=p??1,l?l(new wl(p,"commander.executeSubCommandAsync","(close)")):W.exit(
p)}),u.on("error",p=>{if(p.code==="ENOENT")this._checkForMissingExecutable(o,c,e._name);else if(p.code==="EACCES")throw new Error(`'${o}' not executable`);if(!l)
W.exit(1);else{let d=new wl(1,"commander.executeSubCommandAsync","(error)");d.nestedError=p,l(d)}}),this.runningCommand=u}_dispatchSubcommand(e,n,r){let s=this.
_findCommand(e);s||this.help({error:!0}),s._prepareForParse();let i;return i=this._chainOrCallSubCommandHook(i,s,"preSubcommand"),i=this._chainOrCall(i,()=>{if(s.
_executableHandler)this._executeSubCommand(s,n.concat(r));else return s._parseCommand(n,r)}),i}_dispatchHelpCommand(e){e||this.help();let n=this._findCommand(e);
return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,n)=>{e.required&&this.args[n]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=a((r,s,i)=>{
let o=s;if(s!==null&&r.parseArg){let c=`error: command-argument value '${s}' is invalid for argument '${r.name()}'.`;o=this._callParseArg(r,s,i,c)}return o},"my\
ParseArg");this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,s)=>{let i=r.defaultValue;r.variadic?s<this.args.length?(i=this.args.slice(
s),r.parseArg&&(i=i.reduce((o,c)=>e(r,c,o),r.defaultValue))):i===void 0&&(i=[]):s<this.args.length&&(i=this.args[s],r.parseArg&&(i=e(r,i,r.defaultValue))),n[s]=
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
some(d=>d.options.map(f=>f.short).some(f=>/^-\d$/.test(f))):!1,"negativeNumberArg"),c=null,u=null,l=0;for(;l<e.length||u;){let p=u??e[l++];if(u=null,p==="--"){s===
r&&s.push(p),s.push(...e.slice(l));break}if(c&&(!i(p)||o(p))){this.emit(`option:${c.name()}`,p);continue}if(c=null,i(p)){let d=this._findOption(p);if(d){if(d.required){
let f=e[l++];f===void 0&&this.optionMissingArgument(d),this.emit(`option:${d.name()}`,f)}else if(d.optional){let f=null;l<e.length&&(!i(e[l])||o(e[l]))&&(f=e[l++]),
this.emit(`option:${d.name()}`,f)}else this.emit(`option:${d.name()}`);c=d.variadic?d:null;continue}}if(p.length>2&&p[0]==="-"&&p[1]!=="-"){let d=this._findOption(
`-${p[1]}`);if(d){d.required||d.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${d.name()}`,p.slice(2)):(this.emit(`option:${d.name()}`),u=`-${p.
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
e.envVar in W.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,W.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new _$(this.options),n=a(r=>this.
getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r)),"hasCustomOptionValue");this.options.filter(r=>r.implied!==void 0&&n(r.
attributeName())&&e.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(
s,r.implied[s],"implied")})})}missingArgument(e){let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){
let n=`error: option '${e.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required\
 option '${e.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=a(o=>{let c=o.attributeName(),u=this.
getOptionValue(c),l=this.options.find(d=>d.negate&&c===d.attributeName()),p=this.options.find(d=>!d.negate&&c===d.attributeName());return l&&(l.presetArg===void 0&&
u===!1||l.presetArg!==void 0&&u===l.presetArg)?l:p||o},"findBestOptionFromValue"),s=a(o=>{let c=r(o),u=c.attributeName();return this.getOptionValueSource(u)==="\
env"?`environment variable '${c.envVar}'`:`option '${c.flags}'`},"getErrorMessage"),i=`error: ${s(e)} cannot be used with ${s(n)}`;this.error(i,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith("--")&&this._showSuggestionAfterError){let s=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(c=>c.long).map(c=>c.long);s=s.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);n=jm(e,s)}let r=`error: unknown o\
ption '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,
r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${e.length}.`;this.error(i,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(i=>{
s.push(i.name()),i.alias()&&s.push(i.alias())}),n=jm(e,s)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(e,n,r){
if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=
s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${s}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>h$(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=Vt.basename(e,Vt.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let n=this.createHelp(),r=this._getOutputContext(e);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});
let s=n.formatHelp(this,n);return r.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(e){e=e||{};let n=!!e.error,r,s,i;return n?(r=a(c=>this.
_outputConfiguration.writeErr(c),"baseWrite"),s=this._outputConfiguration.getErrHasColors(),i=this._outputConfiguration.getErrHelpWidth()):(r=a(c=>this._outputConfiguration.
writeOut(c),"baseWrite"),s=this._outputConfiguration.getOutHasColors(),i=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a(c=>(s||(c=this._outputConfiguration.
stripColor(c)),r(c)),"write"),hasColors:s,helpWidth:i}}outputHelp(e){let n;typeof e=="function"&&(n=e,e=void 0);let r=this._getOutputContext(e),s={error:r.error,
write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHelp",s)),this.emit("beforeHelp",s);let i=this.helpInformation(
{error:r.error});if(n&&(i=n(i),typeof i!="string"&&!Buffer.isBuffer(i)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(i),this.
_getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",s))}helpOption(e,n){
return typeof e=="boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=
null,this):(this._helpOption=this.createOption(e??"-h, --help",n??"display help for command"),(e||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){
this.outputHelp(e);let n=Number(W.exitCode??0);n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=[
"beforeAll","before","after","afterAll"];if(!r.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${e}Help`;return this.on(s,i=>{let o;typeof n=="function"?o=n({error:i.error,command:i.command}):o=n,o&&i.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function Um(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",s="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?s=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],s=i[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:e})}a(Um,"incrementNodeInspectorPort");function xl(){if(W.env.NO_COLOR||W.env.FORCE_COLOR==="0"||
W.env.FORCE_COLOR==="false")return!1;if(W.env.FORCE_COLOR||W.env.CLICOLOR_FORCE!==void 0)return!0}a(xl,"useColor");vl.Command=kl;vl.useColor=xl});var Ym=S(nt=>{var{Argument:Zm}=ko(),{Command:Sl}=Km(),{CommanderError:b$,InvalidArgumentError:Wm}=As(),{Help:y$}=hl(),{Option:Vm}=bl();nt.program=new Sl;nt.createCommand=
t=>new Sl(t);nt.createOption=(t,e)=>new Vm(t,e);nt.createArgument=(t,e)=>new Zm(t,e);nt.Command=Sl;nt.Option=Vm;nt.Argument=Zm;nt.Help=y$;nt.CommanderError=b$;nt.
InvalidArgumentError=Wm;nt.InvalidOptionArgumentError=Wm});var ag=S((Co,og)=>{(function(t,e){typeof Co=="object"&&typeof og<"u"?e(Co):typeof define=="function"&&define.amd?define(["exports"],e):(t=typeof globalThis<"u"?
globalThis:t||self,e(t.compareVersions={}))})(Co,(function(t){"use strict";let e=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
n=a(b=>{if(typeof b!="string")throw new TypeError("Invalid argument expected string");let y=b.match(e);if(!y)throw new Error(`Invalid argument not valid semver \
('${b}' received)`);return y.shift(),y},"validateAndParse"),r=a(b=>b==="*"||b==="x"||b==="X","isWildcard"),s=a(b=>{let y=parseInt(b,10);return isNaN(y)?b:y},"tr\
yParse"),i=a((b,y)=>typeof b!=typeof y?[String(b),String(y)]:[b,y],"forceType"),o=a((b,y)=>{if(r(b)||r(y))return 0;let[w,k]=i(s(b),s(y));return w>k?1:w<k?-1:0},
"compareStrings"),c=a((b,y)=>{for(let w=0;w<Math.max(b.length,y.length);w++){let k=o(b[w]||"0",y[w]||"0");if(k!==0)return k}return 0},"compareSegments"),u=a((b,y)=>{
let w=n(b),k=n(y),v=w.pop(),x=k.pop(),$=c(w,k);return $!==0?$:v&&x?c(v.split("."),x.split(".")):v||x?v?-1:1:0},"compareVersions"),l=a((b,y,w)=>{f(w);let k=u(b,y);
return p[w].includes(k)},"compare"),p={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},d=Object.keys(p),f=a(b=>{if(typeof b!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof b}`);if(d.indexOf(b)===-1)throw new Error(`Invalid operator, expected one of ${d.join("|")}`)},"assertV\
alidOperator"),m=a((b,y)=>{if(y=y.replace(/([><=]+)\s+/g,"$1"),y.includes("||"))return y.split("||").some(jn=>m(b,jn));if(y.includes(" - ")){let[jn,JE]=y.split(
" - ",2);return m(b,`>=${jn} <=${JE}`)}else if(y.includes(" "))return y.trim().replace(/\s{2,}/g," ").split(" ").every(jn=>m(b,jn));let w=y.match(/^([<>=~^]+)/),
k=w?w[1]:"=";if(k!=="^"&&k!=="~")return l(b,y,k);let[v,x,$,,I]=n(b),[A,ee,tt,,Zt]=n(y),se=[v,x,$],Bn=[A,ee??"x",tt??"x"];if(Zt&&(!I||c(se,Bn)!==0||c(I.split("."),
Zt.split("."))===-1))return!1;let Hm=Bn.findIndex(jn=>jn!=="0")+1,bo=k==="~"?2:Hm>1?Hm:1;return!(c(se.slice(0,bo),Bn.slice(0,bo))!==0||c(se.slice(bo),Bn.slice(bo))===
-1)},"satisfies"),g=a(b=>typeof b=="string"&&/^[v\d]/.test(b)&&e.test(b),"validate"),_=a(b=>typeof b=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(b),"validateStrict");t.compare=l,t.compareVersions=u,t.satisfies=m,t.validate=g,t.validateStrict=_}))});var Ya=S((w9,id)=>{var Va=process||{},Wy=Va.argv||[],Wa=Va.env||{},sT=!(Wa.NO_COLOR||Wy.includes("--no-color"))&&(!!Wa.FORCE_COLOR||Wy.includes("--color")||Va.platform===
"win32"||(Va.stdout||{}).isTTY&&Wa.TERM!=="dumb"||!!Wa.CI),iT=a((t,e,n=t)=>r=>{let s=""+r,i=s.indexOf(e,t.length);return~i?t+oT(s,e,n,i)+e:t+s+e},"formatter"),oT=a(
(t,e,n,r)=>{let s="",i=0;do s+=t.substring(i,r)+n,i=r+e.length,r=t.indexOf(e,i);while(~r);return s+t.substring(i)},"replaceClose"),Vy=a((t=sT)=>{let e=t?iT:()=>String;
return{isColorSupported:t,reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e("\x1B[\
3m","\x1B[23m"),underline:e("\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\
\x1B[30m","\x1B[39m"),red:e("\x1B[31m","\x1B[39m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m",
"\x1B[39m"),cyan:e("\x1B[36m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e("\x1B[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49\
m"),bgGreen:e("\x1B[42m","\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B[45m","\x1B[49m"),bgCyan:e("\x1B[46m","\x1B\
[49m"),bgWhite:e("\x1B[47m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e(
"\x1B[93m","\x1B[39m"),blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\
\x1B[39m"),bgBlackBright:e("\x1B[100m","\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B\
[49m"),bgBlueBright:e("\x1B[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49\
m")}},"createColors");id.exports=Vy();id.exports.createColors=Vy});var B=S(xe=>{"use strict";var Vf=Symbol.for("yaml.alias"),L0=Symbol.for("yaml.document"),ou=Symbol.for("yaml.map"),M0=Symbol.for("yaml.pair"),Yf=Symbol.for("yam\
l.scalar"),au=Symbol.for("yaml.seq"),on=Symbol.for("yaml.node.type"),uF=a(t=>!!t&&typeof t=="object"&&t[on]===Vf,"isAlias"),lF=a(t=>!!t&&typeof t=="object"&&t[on]===
L0,"isDocument"),pF=a(t=>!!t&&typeof t=="object"&&t[on]===ou,"isMap"),dF=a(t=>!!t&&typeof t=="object"&&t[on]===M0,"isPair"),F0=a(t=>!!t&&typeof t=="object"&&t[on]===
Yf,"isScalar"),fF=a(t=>!!t&&typeof t=="object"&&t[on]===au,"isSeq");function H0(t){if(t&&typeof t=="object")switch(t[on]){case ou:case au:return!0}return!1}a(H0,
"isCollection");function hF(t){if(t&&typeof t=="object")switch(t[on]){case Vf:case ou:case Yf:case au:return!0}return!1}a(hF,"isNode");var mF=a(t=>(F0(t)||H0(t))&&
!!t.anchor,"hasAnchor");xe.ALIAS=Vf;xe.DOC=L0;xe.MAP=ou;xe.NODE_TYPE=on;xe.PAIR=M0;xe.SCALAR=Yf;xe.SEQ=au;xe.hasAnchor=mF;xe.isAlias=uF;xe.isCollection=H0;xe.isDocument=
lF;xe.isMap=pF;xe.isNode=hF;xe.isPair=dF;xe.isScalar=F0;xe.isSeq=fF});var qi=S(Jf=>{"use strict";var pe=B(),Be=Symbol("break visit"),D0=Symbol("skip children"),jt=Symbol("remove node");function cu(t,e){let n=q0(e);pe.isDocument(t)?
fs(null,t.contents,n,Object.freeze([t]))===jt&&(t.contents=null):fs(null,t,n,Object.freeze([]))}a(cu,"visit");cu.BREAK=Be;cu.SKIP=D0;cu.REMOVE=jt;function fs(t,e,n,r){
let s=z0(t,e,n,r);if(pe.isNode(s)||pe.isPair(s))return G0(t,r,s),fs(t,s,n,r);if(typeof s!="symbol"){if(pe.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<
e.items.length;++i){let o=fs(i,e.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===Be)return Be;o===jt&&(e.items.splice(i,1),i-=1)}}}else if(pe.isPair(e)){r=
Object.freeze(r.concat(e));let i=fs("key",e.key,n,r);if(i===Be)return Be;i===jt&&(e.key=null);let o=fs("value",e.value,n,r);if(o===Be)return Be;o===jt&&(e.value=
null)}}return s}a(fs,"visit_");async function uu(t,e){let n=q0(e);pe.isDocument(t)?await hs(null,t.contents,n,Object.freeze([t]))===jt&&(t.contents=null):await hs(
null,t,n,Object.freeze([]))}a(uu,"visitAsync");uu.BREAK=Be;uu.SKIP=D0;uu.REMOVE=jt;async function hs(t,e,n,r){let s=await z0(t,e,n,r);if(pe.isNode(s)||pe.isPair(
s))return G0(t,r,s),hs(t,s,n,r);if(typeof s!="symbol"){if(pe.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<e.items.length;++i){let o=await hs(i,e.
items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===Be)return Be;o===jt&&(e.items.splice(i,1),i-=1)}}}else if(pe.isPair(e)){r=Object.freeze(r.concat(e));let i=await hs(
"key",e.key,n,r);if(i===Be)return Be;i===jt&&(e.key=null);let o=await hs("value",e.value,n,r);if(o===Be)return Be;o===jt&&(e.value=null)}}return s}a(hs,"visitAs\
ync_");function q0(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.
Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}a(q0,"initVisitor");function z0(t,e,n,r){if(typeof n=="function")return n(
t,e,r);if(pe.isMap(e))return n.Map?.(t,e,r);if(pe.isSeq(e))return n.Seq?.(t,e,r);if(pe.isPair(e))return n.Pair?.(t,e,r);if(pe.isScalar(e))return n.Scalar?.(t,e,
r);if(pe.isAlias(e))return n.Alias?.(t,e,r)}a(z0,"callVisitor");function G0(t,e,n){let r=e[e.length-1];if(pe.isCollection(r))r.items[t]=n;else if(pe.isPair(r))t===
"key"?r.key=n:r.value=n;else if(pe.isDocument(r))r.contents=n;else{let s=pe.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
a(G0,"replaceNode");Jf.visit=cu;Jf.visitAsync=uu});var Xf=S(j0=>{"use strict";var B0=B(),gF=qi(),_F={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},bF=a(t=>t.replace(/[!,[\]{}]/g,e=>_F[e]),"escapeT\
agName"),zi=class t{static{a(this,"Directives")}constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.
assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),
this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),s=r.shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),
r.length<2))return!1;let[i,o]=r;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly o\
ne part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,o),!1}}default:
return n(0,`Unknown directive ${s}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(
2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[
,r,s]=e.match(/^(.*!)([^!]*)$/s);s||n(`The ${e} tag has no suffix`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(s)}catch(o){return n(String(o)),null}
return r==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,r]of Object.entries(this.tags))if(e.startsWith(r))return n+bF(e.substring(r.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(e&&r.length>0&&B0.isNode(
e.contents)){let i={};gF.visit(e.contents,(o,c)=>{B0.isNode(c)&&c.tag&&(i[c.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2\
002:"||(!e||s.some(c=>c.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.join(`
`)}};zi.defaultYaml={explicit:!1,version:"1.2"};zi.defaultTags={"!!":"tag:yaml.org,2002:"};j0.Directives=zi});var lu=S(Gi=>{"use strict";var U0=B(),yF=qi();function wF(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}a(wF,"anchorIsValid");function K0(t){let e=new Set;return yF.visit(t,{Value(n,r){r.anchor&&e.add(r.anchor)}}),e}a(K0,
"anchorNames");function Z0(t,e){for(let n=1;;++n){let r=`${t}${n}`;if(!e.has(r))return r}}a(Z0,"findNewAnchor");function kF(t,e){let n=[],r=new Map,s=null;return{
onAnchor:a(i=>{n.push(i),s??(s=K0(t));let o=Z0(e,s);return s.add(o),o},"onAnchor"),setAnchors:a(()=>{for(let i of n){let o=r.get(i);if(typeof o=="object"&&o.anchor&&
(U0.isScalar(o.node)||U0.isCollection(o.node)))o.node.anchor=o.anchor;else{let c=new Error("Failed to resolve repeated object (this should not happen)");throw c.
source=i,c}}},"setAnchors"),sourceObjects:r}}a(kF,"createNodeAnchors");Gi.anchorIsValid=wF;Gi.anchorNames=K0;Gi.createNodeAnchors=kF;Gi.findNewAnchor=Z0});var Qf=S(W0=>{"use strict";function Bi(t,e,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],c=Bi(t,r,String(s),o);c===
void 0?delete r[s]:c!==o&&(r[s]=c)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),o=Bi(t,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(
s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=Bi(t,r,s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(
r)){let o=Bi(t,r,s,i);o===void 0?delete r[s]:o!==i&&(r[s]=o)}return t.call(e,n,r)}a(Bi,"applyReviver");W0.applyReviver=Bi});var In=S(Y0=>{"use strict";var xF=B();function V0(t,e,n){if(Array.isArray(t))return t.map((r,s)=>V0(r,String(s),n));if(t&&typeof t.toJSON=="function"){if(!n||!xF.
hasAnchor(t))return t.toJSON(e,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(t,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let s=t.toJSON(e,n);return n.
onCreate&&n.onCreate(s),s}return typeof t=="bigint"&&!n?.keep?Number(t):t}a(V0,"toJS");Y0.toJS=V0});var pu=S(X0=>{"use strict";var vF=Qf(),J0=B(),SF=In(),eh=class{static{a(this,"NodeBase")}constructor(e){Object.defineProperty(this,J0.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!J0.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,
maxAliasCount:typeof r=="number"?r:100},c=SF.toJS(this,"",o);if(typeof s=="function")for(let{count:u,res:l}of o.anchors.values())s(l,u);return typeof i=="functi\
on"?vF.applyReviver(i,{"":c},"",c):c}};X0.NodeBase=eh});var ji=S(Q0=>{"use strict";var EF=lu(),$F=qi(),ms=B(),AF=pu(),OF=In(),th=class extends AF.NodeBase{static{a(this,"Alias")}constructor(e){super(ms.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],$F.visit(e,{Node:a((i,o)=>{(ms.isAlias(o)||ms.hasAnchor(o))&&r.push(o)},"Node")}),
n&&(n.aliasResolveCache=r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:c}=n,u=i.get(s);if(u||
(OF.toJS(s,null,n),u=i.get(s)),u?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(c>=0&&(u.count+=1,
u.aliasCount===0&&(u.aliasCount=du(o,s,i)),u.count*u.aliasCount>c)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return s}toJSON(e,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(e,n,r){let s=`*${this.source}`;if(e){if(EF.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}
return s}};function du(t,e,n){if(ms.isAlias(e)){let r=e.resolve(t),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(ms.isCollection(e)){let r=0;for(let s of e.
items){let i=du(t,s,n);i>r&&(r=i)}return r}else if(ms.isPair(e)){let r=du(t,e.key,n),s=du(t,e.value,n);return Math.max(r,s)}return 1}a(du,"getAliasCount");Q0.Alias=
th});var le=S(nh=>{"use strict";var NF=B(),CF=pu(),TF=In(),IF=a(t=>!t||typeof t!="function"&&typeof t!="object","isScalarValue"),Pn=class extends CF.NodeBase{static{
a(this,"Scalar")}constructor(e){super(NF.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:TF.toJS(this.value,e,n)}toString(){return String(this.value)}};
Pn.BLOCK_FOLDED="BLOCK_FOLDED";Pn.BLOCK_LITERAL="BLOCK_LITERAL";Pn.PLAIN="PLAIN";Pn.QUOTE_DOUBLE="QUOTE_DOUBLE";Pn.QUOTE_SINGLE="QUOTE_SINGLE";nh.Scalar=Pn;nh.isScalarValue=
IF});var Ui=S(tS=>{"use strict";var PF=ji(),_r=B(),eS=le(),RF="tag:yaml.org,2002:";function LF(t,e,n){if(e){let r=n.filter(i=>i.tag===e),s=r.find(i=>!i.format)??r[0];
if(!s)throw new Error(`Tag ${e} not found`);return s}return n.find(r=>r.identify?.(t)&&!r.format)}a(LF,"findTagObject");function MF(t,e,n){if(_r.isDocument(t)&&
(t=t.contents),_r.isNode(t))return t;if(_r.isPair(t)){let d=n.schema[_r.MAP].createNode?.(n.schema,null,n);return d.items.push(t),d}(t instanceof String||t instanceof
Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,onTagObj:i,schema:o,sourceObjects:c}=n,
u;if(r&&t&&typeof t=="object"){if(u=c.get(t),u)return u.anchor??(u.anchor=s(t)),new PF.Alias(u.anchor);u={anchor:null,node:null},c.set(t,u)}e?.startsWith("!!")&&
(e=RF+e.slice(2));let l=LF(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let d=new eS.Scalar(t);return u&&(u.node=
d),d}l=t instanceof Map?o[_r.MAP]:Symbol.iterator in Object(t)?o[_r.SEQ]:o[_r.MAP]}i&&(i(l),delete n.onTagObj);let p=l?.createNode?l.createNode(n.schema,t,n):typeof l?.
nodeClass?.from=="function"?l.nodeClass.from(n.schema,t,n):new eS.Scalar(t);return e?p.tag=e:l.default||(p.tag=l.tag),u&&(u.node=p),p}a(MF,"createNode");tS.createNode=
MF});var hu=S(fu=>{"use strict";var FF=Ui(),Ut=B(),HF=pu();function rh(t,e,n){let r=n;for(let s=e.length-1;s>=0;--s){let i=e[s];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=r,r=o}else r=new Map([[i,r]])}return FF.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:a(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:t,sourceObjects:new Map})}a(rh,"collectionFromPath");var nS=a(t=>t==null||typeof t=="object"&&
!!t[Symbol.iterator]().next().done,"isEmptyPath"),sh=class extends HF.NodeBase{static{a(this,"Collection")}constructor(e,n){super(e),Object.defineProperty(this,
"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(n.schema=e),n.items=n.items.map(r=>Ut.isNode(r)||Ut.isPair(r)?r.clone(e):r),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(nS(e))this.add(n);else{let[
r,...s]=e,i=this.get(r,!0);if(Ut.isCollection(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,rh(this.schema,s,n));else throw new Error(`Expected YAM\
L collection at ${r}. Remaining path: ${s}`)}}deleteIn(e){let[n,...r]=e;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(Ut.isCollection(s))return s.
deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(e,n){let[r,...s]=e,i=this.get(r,!0);return s.length===0?!n&&Ut.isScalar(
i)?i.value:i:Ut.isCollection(i)?i.getIn(s,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!Ut.isPair(n))return!1;let r=n.value;return r==null||e&&Ut.
isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[n,...r]=e;if(r.length===0)return this.has(n);let s=this.get(n,!0);return Ut.isCollection(
s)?s.hasIn(r):!1}setIn(e,n){let[r,...s]=e;if(s.length===0)this.set(r,n);else{let i=this.get(r,!0);if(Ut.isCollection(i))i.setIn(s,n);else if(i===void 0&&this.schema)
this.set(r,rh(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}};fu.Collection=sh;fu.collectionFromPath=rh;fu.isEmptyPath=
nS});var Ki=S(mu=>{"use strict";var DF=a(t=>t.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function ih(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,
e):t}a(ih,"indentComment");var qF=a((t,e,n)=>t.endsWith(`
`)?ih(n,e):n.includes(`
`)?`
`+ih(n,e):(t.endsWith(" ")?"":" ")+n,"lineComment");mu.indentComment=ih;mu.lineComment=qF;mu.stringifyComment=DF});var sS=S(Zi=>{"use strict";var zF="flow",oh="block",gu="quoted";function GF(t,e,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:c}={}){
if(!s||s<0)return t;s<i&&(i=0);let u=Math.max(1+i,1+s-e.length);if(t.length<=u)return t;let l=[],p={},d=s-e.length;typeof r=="number"&&(r>s-Math.max(2,i)?l.push(
0):d=s-r);let f,m,g=!1,_=-1,b=-1,y=-1;n===oh&&(_=rS(t,_,e.length),_!==-1&&(d=_+u));for(let k;k=t[_+=1];){if(n===gu&&k==="\\"){switch(b=_,t[_+1]){case"x":_+=3;break;case"\
u":_+=5;break;case"U":_+=9;break;default:_+=1}y=_}if(k===`
`)n===oh&&(_=rS(t,_,e.length)),d=_+e.length+u,f=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let v=t[_+1];v&&v!==" "&&v!==`
`&&v!=="	"&&(f=_)}if(_>=d)if(f)l.push(f),d=f+u,f=void 0;else if(n===gu){for(;m===" "||m==="	";)m=k,k=t[_+=1],g=!0;let v=_>y+1?_-2:b-1;if(p[v])return t;l.push(v),
p[v]=!0,d=v+u,f=void 0}else g=!0}m=k}if(g&&c&&c(),l.length===0)return t;o&&o();let w=t.slice(0,l[0]);for(let k=0;k<l.length;++k){let v=l[k],x=l[k+1]||t.length;v===
0?w=`
${e}${t.slice(0,x)}`:(n===gu&&p[v]&&(w+=`${t[v]}\\`),w+=`
${e}${t.slice(v+1,x)}`)}return w}a(GF,"foldFlowLines");function rS(t,e,n){let r=e,s=e+1,i=t[s];for(;i===" "||i==="	";)if(e<s+n)i=t[++e];else{do i=t[++e];while(i&&
i!==`
`);r=e,s=e+1,i=t[s]}return r}a(rS,"consumeMoreIndentedLines");Zi.FOLD_BLOCK=oh;Zi.FOLD_FLOW=zF;Zi.FOLD_QUOTED=gu;Zi.foldFlowLines=GF});var Vi=S(iS=>{"use strict";var At=le(),Rn=sS(),bu=a((t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),"getFoldOptions"),yu=a(t=>/^(%|---|\.\.\.)/m.test(t),"containsDocumentMarker");function BF(t,e,n){if(!e||e<0)return!1;let r=e-n,s=t.length;if(s<=
r)return!1;for(let i=0,o=0;i<s;++i)if(t[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}a(BF,"lineLengthOverLimit");function Wi(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;
let{implicitKey:r}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(yu(t)?"  ":""),o="",c=0;for(let u=0,l=n[u];l;l=n[++u])if(l===" "&&n[u+1]==="\\"&&n[u+
2]==="n"&&(o+=n.slice(c,u)+"\\ ",u+=1,c=u,l="\\"),l==="\\")switch(n[u+1]){case"u":{o+=n.slice(c,u);let p=n.substr(u+2,4);switch(p){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=n.substr(u,6)}u+=5,c=u+1}break;case"n":if(r||n[u+2]==='"'||n.length<s)u+=1;else{for(o+=n.slice(
c,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)o+=`
`,u+=2;o+=i,n[u+2]===" "&&(o+="\\"),u+=1,c=u+1}break;default:u+=1}return o=c?o+n.slice(c):n,r?o:Rn.foldFlowLines(o,i,Rn.FOLD_QUOTED,bu(e,!1))}a(Wi,"doubleQuoted\
String");function ah(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Wi(t,e);let n=e.indent||(yu(t)?"  ":""),r="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?r:Rn.foldFlowLines(r,n,Rn.FOLD_FLOW,bu(e,!1))}a(ah,"singleQuotedString");function gs(t,e){let{singleQuote:n}=e.options,r;if(n===
!1)r=Wi;else{let s=t.includes('"'),i=t.includes("'");s&&!i?r=ah:i&&!s?r=Wi:r=n?ah:Wi}return r(t,e)}a(gs,"quotedString");var ch;try{ch=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ch=/\n+(?!\n|$)/g}function _u({comment:t,type:e,value:n},r,s,i){let{blockQuote:o,commentString:c,lineWidth:u}=r.options;if(!o||/\n[\t ]+$/.test(
n))return gs(n,r);let l=r.indent||(r.forceBlockIndent||yu(n)?"  ":""),p=o==="literal"?!0:o==="folded"||e===At.Scalar.BLOCK_FOLDED?!1:e===At.Scalar.BLOCK_LITERAL?
!0:!BF(n,u,l.length);if(!n)return p?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let x=n[f-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let m=n.substring(f),g=m.indexOf(`
`);g===-1?d="-":n===m||g!==m.length-1?(d="+",i&&i()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(ch,`$&${l}`));let _=!1,b,y=-1;for(b=0;b<n.length;++b){let x=n[b];if(x===" ")_=!0;else if(x===`
`)y=b;else break}let w=n.substring(0,y<b?y+1:b);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let v=(_?l?"2":"1":"")+d;if(t&&(v+=" "+c(t.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),$=!1,I=bu(r,!0);o!=="folded"&&e!==At.Scalar.BLOCK_FOLDED&&(I.onOverflow=
()=>{$=!0});let A=Rn.foldFlowLines(`${w}${x}${m}`,l,Rn.FOLD_BLOCK,I);if(!$)return`>${v}
${l}${A}`}return n=n.replace(/\n+/g,`$&${l}`),`|${v}
${l}${w}${n}${m}`}a(_u,"blockString");function jF(t,e,n,r){let{type:s,value:i}=t,{actualString:o,implicitKey:c,indent:u,indentStep:l,inFlow:p}=e;if(c&&i.includes(
`
`)||p&&/[[\]{},]/.test(i))return gs(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return c||p||!i.includes(
`
`)?gs(i,e):_u(t,e,n,r);if(!c&&!p&&s!==At.Scalar.PLAIN&&i.includes(`
`))return _u(t,e,n,r);if(yu(i)){if(u==="")return e.forceBlockIndent=!0,_u(t,e,n,r);if(c&&u===l)return gs(i,e)}let d=i.replace(/\n+/g,`$&
${u}`);if(o){let f=a(_=>_.default&&_.tag!=="tag:yaml.org,2002:str"&&_.test?.test(d),"test"),{compat:m,tags:g}=e.doc.schema;if(g.some(f)||m?.some(f))return gs(i,
e)}return c?d:Rn.foldFlowLines(d,u,Rn.FOLD_FLOW,bu(e,!1))}a(jF,"plainString");function UF(t,e,n,r){let{implicitKey:s,inFlow:i}=e,o=typeof t.value=="string"?t:Object.
assign({},t,{value:String(t.value)}),{type:c}=t;c!==At.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(c=At.Scalar.QUOTE_DOUBLE);
let u=a(p=>{switch(p){case At.Scalar.BLOCK_FOLDED:case At.Scalar.BLOCK_LITERAL:return s||i?gs(o.value,e):_u(o,e,n,r);case At.Scalar.QUOTE_DOUBLE:return Wi(o.value,
e);case At.Scalar.QUOTE_SINGLE:return ah(o.value,e);case At.Scalar.PLAIN:return jF(o,e,n,r);default:return null}},"_stringify"),l=u(c);if(l===null){let{defaultKeyType:p,
defaultStringType:d}=e.options,f=s&&p||d;if(l=u(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}a(UF,"stringifyString");iS.stringifyString=
UF});var Yi=S(uh=>{"use strict";var KF=lu(),Ln=B(),ZF=Ki(),WF=Vi();function VF(t,e){let n=Object.assign({blockQuote:!0,commentString:ZF.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}a(VF,"createStringifyContext");function YF(t,e){if(e.tag){let s=t.filter(i=>i.tag===e.tag);if(s.length>
0)return s.find(i=>i.format===e.format)??s[0]}let n,r;if(Ln.isScalar(e)){r=e.value;let s=t.filter(i=>i.identify?.(r));if(s.length>1){let i=s.filter(o=>o.test);i.
length>0&&(s=i)}n=s.find(i=>i.format===e.format)??s.find(i=>!i.format)}else r=e,n=t.find(s=>s.nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.
name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${s} value`)}return n}a(YF,"getTagObject");function JF(t,e,{anchors:n,doc:r}){if(!r.directives)
return"";let s=[],i=(Ln.isScalar(t)||Ln.isCollection(t))&&t.anchor;i&&KF.anchorIsValid(i)&&(n.add(i),s.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&
s.push(r.directives.tagString(o)),s.join(" ")}a(JF,"stringifyProps");function XF(t,e,n,r){if(Ln.isPair(t))return t.toString(e,n,r);if(Ln.isAlias(t)){if(e.doc.directives)
return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,i=Ln.isNode(t)?t:e.doc.createNode(t,{onTagObj:a(u=>s=u,"onTagObj")});s??(s=YF(e.doc.schema.tags,i));
let o=JF(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let c=typeof s.stringify=="function"?s.stringify(i,e,n,r):Ln.isScalar(i)?WF.stringifyString(
i,e,n,r):i.toString(e,n,r);return o?Ln.isScalar(i)||c[0]==="{"||c[0]==="["?`${o} ${c}`:`${o}
${e.indent}${c}`:c}a(XF,"stringify");uh.createStringifyContext=VF;uh.stringify=XF});var uS=S(cS=>{"use strict";var an=B(),oS=le(),aS=Yi(),Ji=Ki();function QF({key:t,value:e},n,r,s){let{allNullValues:i,doc:o,indent:c,indentStep:u,options:{commentString:l,
indentSeq:p,simpleKeys:d}}=n,f=an.isNode(t)&&t.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(an.isCollection(t)||
!an.isNode(t)&&typeof t=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!d&&(!t||f&&e==null&&!n.inFlow||
an.isCollection(t)||(an.isScalar(t)?t.type===oS.Scalar.BLOCK_FOLDED||t.type===oS.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(d||!i),indent:c+u});let g=!1,_=!1,b=aS.stringify(t,n,()=>g=!0,()=>_=!0);if(!m&&!n.inFlow&&b.length>1024){if(d)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(i||e==null)return g&&r&&r(),b===""?"?":m?`? ${b}`:b}else if(i&&!d||e==null&&
m)return b=`? ${b}`,f&&!g?b+=Ji.lineComment(b,n.indent,l(f)):_&&s&&s(),b;g&&(f=null),m?(f&&(b+=Ji.lineComment(b,n.indent,l(f))),b=`? ${b}
${c}:`):(b=`${b}:`,f&&(b+=Ji.lineComment(b,n.indent,l(f))));let y,w,k;an.isNode(e)?(y=!!e.spaceBefore,w=e.commentBefore,k=e.comment):(y=!1,w=null,k=null,e&&typeof e==
"object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!f&&an.isScalar(e)&&(n.indentAtStart=b.length+1),_=!1,!p&&u.length>=2&&!n.inFlow&&!m&&an.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let v=!1,x=aS.stringify(e,n,()=>v=!0,()=>_=!0),$=" ";if(f||y||w){if($=y?`
`:"",w){let I=l(w);$+=`
${Ji.indentComment(I,n.indent)}`}x===""&&!n.inFlow?$===`
`&&k&&($=`

`):$+=`
${n.indent}`}else if(!m&&an.isCollection(e)){let I=x[0],A=x.indexOf(`
`),ee=A!==-1,tt=n.inFlow??e.flow??e.items.length===0;if(ee||!tt){let Zt=!1;if(ee&&(I==="&"||I==="!")){let se=x.indexOf(" ");I==="&"&&se!==-1&&se<A&&x[se+1]==="!"&&
(se=x.indexOf(" ",se+1)),(se===-1||A<se)&&(Zt=!0)}Zt||($=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&($="");return b+=$+x,n.inFlow?v&&r&&r():k&&!v?b+=Ji.lineComment(b,n.indent,l(k)):_&&s&&s(),b}a(QF,"stringifyPair");cS.stringifyPair=QF});var ph=S(lh=>{"use strict";var lS=Wt("process");function eH(t,...e){t==="debug"&&console.log(...e)}a(eH,"debug");function tH(t,e){(t==="debug"||t==="warn")&&(typeof lS.
emitWarning=="function"?lS.emitWarning(e):console.warn(e))}a(tH,"warn");lh.debug=eH;lh.warn=tH});var Su=S(vu=>{"use strict";var xu=B(),pS=le(),wu="<<",ku={identify:a(t=>t===wu||typeof t=="symbol"&&t.description===wu,"identify"),default:"key",tag:"tag:yaml.o\
rg,2002:merge",test:/^<<$/,resolve:a(()=>Object.assign(new pS.Scalar(Symbol(wu)),{addToJSMap:dS}),"resolve"),stringify:a(()=>wu,"stringify")},nH=a((t,e)=>(ku.identify(
e)||xu.isScalar(e)&&(!e.type||e.type===pS.Scalar.PLAIN)&&ku.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===ku.tag&&n.default),"isMergeKey");function dS(t,e,n){
let r=fS(t,n);if(xu.isSeq(r))for(let s of r.items)dh(t,e,s);else if(Array.isArray(r))for(let s of r)dh(t,e,s);else dh(t,e,r)}a(dS,"addMergeToJSMap");function dh(t,e,n){
let r=fS(t,n);if(!xu.isMap(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,t,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||
e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}
a(dh,"mergeValue");function fS(t,e){return t&&xu.isAlias(e)?e.resolve(t.doc,t):e}a(fS,"resolveAliasValue");vu.addMergeToJSMap=dS;vu.isMergeKey=nH;vu.merge=ku});var hh=S(gS=>{"use strict";var rH=ph(),hS=Su(),sH=Yi(),mS=B(),fh=In();function iH(t,e,{key:n,value:r}){if(mS.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,r);else if(hS.
isMergeKey(t,n))hS.addMergeToJSMap(t,e,r);else{let s=fh.toJS(n,"",t);if(e instanceof Map)e.set(s,fh.toJS(r,s,t));else if(e instanceof Set)e.add(s);else{let i=oH(
n,s,t),o=fh.toJS(r,i,t);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}a(iH,"addPairToJSMap");function oH(t,e,n){
if(e===null)return"";if(typeof e!="object")return String(e);if(mS.isNode(t)&&n?.doc){let r=sH.createStringifyContext(n.doc,{});r.anchors=new Set;for(let i of n.
anchors.keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=t.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(
0,36)+'..."'),rH.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use obj\
ect keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(e)}a(oH,"stringifyKey");gS.addPairToJSMap=iH});var Mn=S(mh=>{"use strict";var _S=Ui(),aH=uS(),cH=hh(),Eu=B();function uH(t,e,n){let r=_S.createNode(t,void 0,n),s=_S.createNode(e,void 0,n);return new $u(r,s)}
a(uH,"createPair");var $u=class t{static{a(this,"Pair")}constructor(e,n=null){Object.defineProperty(this,Eu.NODE_TYPE,{value:Eu.PAIR}),this.key=e,this.value=n}clone(e){
let{key:n,value:r}=this;return Eu.isNode(n)&&(n=n.clone(e)),Eu.isNode(r)&&(r=r.clone(e)),new t(n,r)}toJSON(e,n){let r=n?.mapAsMap?new Map:{};return cH.addPairToJSMap(
n,r,this)}toString(e,n,r){return e?.doc?aH.stringifyPair(this,e,n,r):JSON.stringify(this)}};mh.Pair=$u;mh.createPair=uH});var gh=S(yS=>{"use strict";var br=B(),bS=Yi(),Au=Ki();function lH(t,e,n){return(e.inFlow??t.flow?dH:pH)(t,e,n)}a(lH,"stringifyCollection");function pH({comment:t,
items:e},n,{blockItemPrefix:r,flowChars:s,itemIndent:i,onChompKeep:o,onComment:c}){let{indent:u,options:{commentString:l}}=n,p=Object.assign({},n,{indent:i,type:null}),
d=!1,f=[];for(let g=0;g<e.length;++g){let _=e[g],b=null;if(br.isNode(_))!d&&_.spaceBefore&&f.push(""),Ou(n,f,_.commentBefore,d),_.comment&&(b=_.comment);else if(br.
isPair(_)){let w=br.isNode(_.key)?_.key:null;w&&(!d&&w.spaceBefore&&f.push(""),Ou(n,f,w.commentBefore,d))}d=!1;let y=bS.stringify(_,p,()=>b=null,()=>d=!0);b&&(y+=
Au.lineComment(y,i,l(b))),d&&b&&(d=!1),f.push(r+y)}let m;if(f.length===0)m=s.start+s.end;else{m=f[0];for(let g=1;g<f.length;++g){let _=f[g];m+=_?`
${u}${_}`:`
`}}return t?(m+=`
`+Au.indentComment(l(t),u),c&&c()):d&&o&&o(),m}a(pH,"stringifyBlockCollection");function dH({items:t},e,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:c}}=e;r+=i;let u=Object.assign({},e,{indent:r,inFlow:!0,type:null}),l=!1,p=0,d=[];for(let g=0;g<t.length;++g){let _=t[g],b=null;if(br.isNode(
_))_.spaceBefore&&d.push(""),Ou(e,d,_.commentBefore,!1),_.comment&&(b=_.comment);else if(br.isPair(_)){let w=br.isNode(_.key)?_.key:null;w&&(w.spaceBefore&&d.push(
""),Ou(e,d,w.commentBefore,!1),w.comment&&(l=!0));let k=br.isNode(_.value)?_.value:null;k?(k.comment&&(b=k.comment),k.commentBefore&&(l=!0)):_.value==null&&w?.comment&&
(b=w.comment)}b&&(l=!0);let y=bS.stringify(_,u,()=>b=null);l||(l=d.length>p||y.includes(`
`)),g<t.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=d.reduce((w,k)=>w+k.length+2,2)+(y.length+2)>e.options.lineWidth)),l&&(y+=",")),
b&&(y+=Au.lineComment(y,r,c(b))),d.push(y),p=d.length}let{start:f,end:m}=n;if(d.length===0)return f+m;if(!l){let g=d.reduce((_,b)=>_+b.length+2,2);l=e.options.lineWidth>
0&&g>e.options.lineWidth}if(l){let g=f;for(let _ of d)g+=_?`
${i}${s}${_}`:`
`;return`${g}
${s}${m}`}else return`${f}${o}${d.join(" ")}${o}${m}`}a(dH,"stringifyFlowCollection");function Ou({indent:t,options:{commentString:e}},n,r,s){if(r&&s&&(r=r.replace(
/^\n+/,"")),r){let i=Au.indentComment(e(r),t);n.push(i.trimStart())}}a(Ou,"addCommentBefore");yS.stringifyCollection=lH});var Hn=S(bh=>{"use strict";var fH=gh(),hH=hh(),mH=hu(),Fn=B(),Nu=Mn(),gH=le();function Xi(t,e){let n=Fn.isScalar(e)?e.value:e;for(let r of t)if(Fn.isPair(r)&&(r.
key===e||r.key===n||Fn.isScalar(r.key)&&r.key.value===n))return r}a(Xi,"findPair");var _h=class extends mH.Collection{static{a(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Fn.MAP,e),this.items=[]}static from(e,n,r){let{keepUndefined:s,replacer:i}=r,o=new this(e),c=a((u,l)=>{if(typeof i==
"function")l=i.call(n,u,l);else if(Array.isArray(i)&&!i.includes(u))return;(l!==void 0||s)&&o.items.push(Nu.createPair(u,l,r))},"add");if(n instanceof Map)for(let[
u,l]of n)c(u,l);else if(n&&typeof n=="object")for(let u of Object.keys(n))c(u,n[u]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,n){
let r;Fn.isPair(e)?r=e:!e||typeof e!="object"||!("key"in e)?r=new Nu.Pair(e,e?.value):r=new Nu.Pair(e.key,e.value);let s=Xi(this.items,r.key),i=this.schema?.sortMapEntries;
if(s){if(!n)throw new Error(`Key ${r.key} already set`);Fn.isScalar(s.value)&&gH.isScalarValue(r.value)?s.value.value=r.value:s.value=r.value}else if(i){let o=this.
items.findIndex(c=>i(r,c)<0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(e){let n=Xi(this.items,e);return n?this.items.splice(
this.items.indexOf(n),1).length>0:!1}get(e,n){let s=Xi(this.items,e)?.value;return(!n&&Fn.isScalar(s)?s.value:s)??void 0}has(e){return!!Xi(this.items,e)}set(e,n){
this.add(new Nu.Pair(e,n),!0)}toJSON(e,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.items)hH.addPairToJSMap(n,s,i);return s}toString(e,n,r){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!Fn.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),fH.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:r,onComment:n})}};bh.YAMLMap=_h;bh.findPair=Xi});var _s=S(kS=>{"use strict";var _H=B(),wS=Hn(),bH={collection:"map",default:!0,nodeClass:wS.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return _H.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:a((t,e,n)=>wS.YAMLMap.from(t,e,n),"createNode")};kS.map=bH});var Dn=S(xS=>{"use strict";var yH=Ui(),wH=gh(),kH=hu(),Tu=B(),xH=le(),vH=In(),yh=class extends kH.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(e){super(Tu.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=Cu(e);return typeof n!="number"?!1:this.items.splice(
n,1).length>0}get(e,n){let r=Cu(e);if(typeof r!="number")return;let s=this.items[r];return!n&&Tu.isScalar(s)?s.value:s}has(e){let n=Cu(e);return typeof n=="numb\
er"&&n<this.items.length}set(e,n){let r=Cu(e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[r];Tu.isScalar(s)&&xH.
isScalarValue(n)?s.value=n:this.items[r]=n}toJSON(e,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.items)r.push(vH.toJS(i,String(s++),n));return r}toString(e,n,r){
return e?wH.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(
this)}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let c of n){if(typeof s=="function"){let u=n instanceof
Set?c:String(o++);c=s.call(n,u,c)}i.items.push(yH.createNode(c,void 0,r))}}return i}};function Cu(t){let e=Tu.isScalar(t)?t.value:t;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a(Cu,"asItemIndex");xS.YAMLSeq=yh});var bs=S(SS=>{"use strict";var SH=B(),vS=Dn(),EH={collection:"seq",default:!0,nodeClass:vS.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return SH.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:a((t,e,n)=>vS.YAMLSeq.from(t,e,n),"createNode")};SS.seq=EH});var Qi=S(ES=>{"use strict";var $H=Vi(),AH={identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify(t,e,n,r){
return e=Object.assign({actualString:!0},e),$H.stringifyString(t,e,n,r)}};ES.string=AH});var Iu=S(OS=>{"use strict";var $S=le(),AS={identify:a(t=>t==null,"identify"),createNode:a(()=>new $S.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new $S.Scalar(null),"resolve"),stringify:a(({source:t},e)=>typeof t=="string"&&AS.test.test(t)?t:e.options.nullStr,
"stringify")};OS.nullTag=AS});var wh=S(CS=>{"use strict";var OH=le(),NS={identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:a(t=>new OH.Scalar(t[0]==="t"||t[0]==="T"),"resolve"),stringify({source:t,value:e},n){if(t&&NS.test.test(t)){let r=t[0]==="t"||t[0]==="T";if(e===r)return t}
return e?n.options.trueStr:n.options.falseStr}};CS.boolTag=NS});var ys=S(TS=>{"use strict";function NH({format:t,minFractionDigits:e,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?r:Number(r);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let c=e-(i.length-o-1);for(;c-- >0;)i+="0"}return i}a(NH,"stringifyNumber");TS.stringifyNumber=
NH});var xh=S(Pu=>{"use strict";var CH=le(),kh=ys(),TH={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:kh.stringifyNumber},IH={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(
t=>parseFloat(t),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():kh.stringifyNumber(t)}},PH={identify:a(t=>typeof t=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new CH.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==
-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:kh.stringifyNumber};Pu.float=PH;Pu.floatExp=IH;Pu.floatNaN=TH});var Sh=S(Lu=>{"use strict";var IS=ys(),Ru=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify"),vh=a((t,e,n,{intAsBigInt:r})=>r?BigInt(t):parseInt(t.substring(
e),n),"intResolve");function PS(t,e,n){let{value:r}=t;return Ru(r)&&r>=0?n+r.toString(e):IS.stringifyNumber(t)}a(PS,"intStringify");var RH={identify:a(t=>Ru(t)&&
t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a((t,e,n)=>vh(t,2,8,n),"resolve"),stringify:a(t=>PS(t,8,"0o"),"st\
ringify")},LH={identify:Ru,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((t,e,n)=>vh(t,0,10,n),"resolve"),stringify:IS.stringifyNumber},
MH={identify:a(t=>Ru(t)&&t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:a((t,e,n)=>vh(t,2,16,n),"resolve"),
stringify:a(t=>PS(t,16,"0x"),"stringify")};Lu.int=LH;Lu.intHex=MH;Lu.intOct=RH});var LS=S(RS=>{"use strict";var FH=_s(),HH=Iu(),DH=bs(),qH=Qi(),zH=wh(),Eh=xh(),$h=Sh(),GH=[FH.map,DH.seq,qH.string,HH.nullTag,zH.boolTag,$h.intOct,$h.int,$h.intHex,
Eh.floatNaN,Eh.floatExp,Eh.float];RS.schema=GH});var HS=S(FS=>{"use strict";var BH=le(),jH=_s(),UH=bs();function MS(t){return typeof t=="bigint"||Number.isInteger(t)}a(MS,"intIdentify");var Mu=a(({value:t})=>JSON.
stringify(t),"stringifyJSON"),KH=[{identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify:Mu},{
identify:a(t=>t==null,"identify"),createNode:a(()=>new BH.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"r\
esolve"),stringify:Mu},{identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:a(t=>t==="true","res\
olve"),stringify:Mu},{identify:MS,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:a((t,e,{intAsBigInt:n})=>n?BigInt(t):parseInt(t,10),
"resolve"),stringify:a(({value:t})=>MS(t)?t.toString():JSON.stringify(t),"stringify")},{identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(t=>parseFloat(t),"resolve"),stringify:Mu}],ZH={default:!0,tag:"",test:/^/,
resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},WH=[jH.map,UH.seq].concat(KH,ZH);FS.schema=WH});var Oh=S(DS=>{"use strict";var eo=Wt("buffer"),Ah=le(),VH=Vi(),YH={identify:a(t=>t instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof eo.Buffer=="function")return eo.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<
n.length;++s)r[s]=n.charCodeAt(s);return r}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},r,s,i){if(!n)return"";let o=n,c;if(typeof eo.Buffer=="function")c=o instanceof eo.Buffer?o.toString("base64"):eo.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let l=0;l<o.length;++l)u+=String.fromCharCode(o[l]);c=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Ah.Scalar.BLOCK_LITERAL),e!==Ah.Scalar.QUOTE_DOUBLE){let u=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(c.length/u),p=new Array(l);for(let d=0,f=0;d<l;++d,f+=u)p[d]=c.substr(f,u);c=p.join(e===Ah.Scalar.
BLOCK_LITERAL?`
`:" ")}return VH.stringifyString({comment:t,type:e,value:c},r,s,i)}};DS.binary=YH});var Du=S(Hu=>{"use strict";var Fu=B(),Nh=Mn(),JH=le(),XH=Dn();function qS(t,e){if(Fu.isSeq(t))for(let n=0;n<t.items.length;++n){let r=t.items[n];if(!Fu.isPair(r)){
if(Fu.isMap(r)){r.items.length>1&&e("Each pair must have its own sequence indicator");let s=r.items[0]||new Nh.Pair(new JH.Scalar(null));if(r.commentBefore&&(s.
key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}t.items[n]=Fu.isPair(r)?r:new Nh.Pair(r)}}else e("Expected a sequence for this tag");return t}a(qS,"resolvePairs");function zS(t,e,n){
let{replacer:r}=n,s=new XH.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof r=="function"&&(o=r.call(
e,String(i++),o));let c,u;if(Array.isArray(o))if(o.length===2)c=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof
Object){let l=Object.keys(o);if(l.length===1)c=l[0],u=o[c];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else c=o;s.items.push(Nh.
createPair(c,u,n))}return s}a(zS,"createPairs");var QH={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:qS,createNode:zS};Hu.createPairs=zS;Hu.
pairs=QH;Hu.resolvePairs=qS});var Ih=S(Th=>{"use strict";var GS=B(),Ch=In(),to=Hn(),eD=Dn(),BS=Du(),yr=class t extends eD.YAMLSeq{static{a(this,"YAMLOMap")}constructor(){super(),this.add=to.
YAMLMap.prototype.add.bind(this),this.delete=to.YAMLMap.prototype.delete.bind(this),this.get=to.YAMLMap.prototype.get.bind(this),this.has=to.YAMLMap.prototype.has.
bind(this),this.set=to.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.
items){let i,o;if(GS.isPair(s)?(i=Ch.toJS(s.key,"",n),o=Ch.toJS(s.value,i,n)):i=Ch.toJS(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplicat\
e keys");r.set(i,o)}return r}static from(e,n,r){let s=BS.createPairs(e,n,r),i=new this;return i.items=s.items,i}};yr.tag="tag:yaml.org,2002:omap";var tD={collection:"\
seq",identify:a(t=>t instanceof Map,"identify"),nodeClass:yr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=BS.resolvePairs(t,e),r=[];for(let{key:s}of n.
items)GS.isScalar(s)&&(r.includes(s.value)?e(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new yr,n)},createNode:a(
(t,e,n)=>yr.from(t,e,n),"createNode")};Th.YAMLOMap=yr;Th.omap=tD});var WS=S(Ph=>{"use strict";var jS=le();function US({value:t,source:e},n){return e&&(t?KS:ZS).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}a(US,"boolStr\
ingify");var KS={identify:a(t=>t===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new jS.
Scalar(!0),"resolve"),stringify:US},ZS={identify:a(t=>t===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:a(()=>new jS.Scalar(!1),"resolve"),stringify:US};Ph.falseTag=ZS;Ph.trueTag=KS});var VS=S(qu=>{"use strict";var nD=le(),Rh=ys(),rD={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Rh.stringifyNumber},sD={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(t=>parseFloat(
t.replace(/_/g,"")),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Rh.stringifyNumber(t)}},iD={identify:a(t=>typeof t=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new nD.Scalar(parseFloat(t.replace(/_/g,""))),
n=t.indexOf(".");if(n!==-1){let r=t.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:Rh.stringifyNumber};
qu.float=iD;qu.floatExp=sD;qu.floatNaN=rD});var JS=S(ro=>{"use strict";var YS=ys(),no=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify");function zu(t,e,n,{intAsBigInt:r}){let s=t[0];if((s==="-"||
s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),r){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return s===
"-"?BigInt(-1)*o:o}let i=parseInt(t,n);return s==="-"?-1*i:i}a(zu,"intResolve");function Lh(t,e,n){let{value:r}=t;if(no(r)){let s=r.toString(e);return r<0?"-"+n+
s.substr(1):n+s}return YS.stringifyNumber(t)}a(Lh,"intStringify");var oD={identify:no,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:a((t,e,n)=>zu(t,2,2,n),"resolve"),stringify:a(t=>Lh(t,2,"0b"),"stringify")},aD={identify:no,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:a((t,e,n)=>zu(t,1,8,n),"resolve"),stringify:a(t=>Lh(t,8,"0"),"stringify")},cD={identify:no,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:a((t,e,n)=>zu(t,0,10,n),"resolve"),stringify:YS.stringifyNumber},uD={identify:no,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:a((t,e,n)=>zu(t,2,16,n),"resolve"),stringify:a(t=>Lh(t,16,"0x"),"stringify")};ro.int=cD;ro.intBin=oD;ro.intHex=uD;ro.intOct=aD});var Fh=S(Mh=>{"use strict";var ju=B(),Gu=Mn(),Bu=Hn(),wr=class t extends Bu.YAMLMap{static{a(this,"YAMLSet")}constructor(e){super(e),this.tag=t.tag}add(e){let n;
ju.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Gu.Pair(e.key,null):n=new Gu.Pair(e,null),Bu.findPair(this.items,n.key)||this.
items.push(n)}get(e,n){let r=Bu.findPair(this.items,e);return!n&&ju.isPair(r)?ju.isScalar(r.key)?r.key.value:r.key:r}set(e,n){if(typeof n!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Bu.findPair(this.items,e);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&
n&&this.items.push(new Gu.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,r){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&
Symbol.iterator in Object(n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(Gu.createPair(o,null,r));return i}};wr.tag="tag:yaml.org,2002:s\
et";var lD={collection:"map",identify:a(t=>t instanceof Set,"identify"),nodeClass:wr,default:!1,tag:"tag:yaml.org,2002:set",createNode:a((t,e,n)=>wr.from(t,e,n),
"createNode"),resolve(t,e){if(ju.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new wr,t);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return t}};Mh.YAMLSet=wr;Mh.set=lD});var Dh=S(Uu=>{"use strict";var pD=ys();function Hh(t,e){let n=t[0],r=n==="-"||n==="+"?t.substring(1):t,s=a(o=>e?BigInt(o):Number(o),"num"),i=r.replace(/_/g,"").
split(":").reduce((o,c)=>o*s(60)+s(c),s(0));return n==="-"?s(-1)*i:i}a(Hh,"parseSexagesimal");function XS(t){let{value:e}=t,n=a(o=>o,"num");if(typeof e=="bigint")
n=a(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return pD.stringifyNumber(t);let r="";e<0&&(r="-",e*=n(-1));let s=n(60),i=[e%s];return e<60?i.unshift(0):
(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(XS,"stringifySexages\
imal");var dD={identify:a(t=>typeof t=="bigint"||Number.isInteger(t),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:a((t,e,{intAsBigInt:n})=>Hh(t,n),"resolve"),stringify:XS},fD={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:a(t=>Hh(t,!1),"resolve"),stringify:XS},QS={identify:a(t=>t instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(QS.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
s,i,o,c]=e.map(Number),u=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,s,i||0,o||0,c||0,u),p=e[8];if(p&&p!=="Z"){let d=Hh(p,!1);Math.abs(d)<30&&(d*=60),
l-=6e4*d}return new Date(l)},stringify:a(({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};Uu.floatTime=fD;Uu.intTime=dD;Uu.timestamp=
QS});var n1=S(t1=>{"use strict";var hD=_s(),mD=Iu(),gD=bs(),_D=Qi(),bD=Oh(),e1=WS(),qh=VS(),Ku=JS(),yD=Su(),wD=Ih(),kD=Du(),xD=Fh(),zh=Dh(),vD=[hD.map,gD.seq,_D.string,
mD.nullTag,e1.trueTag,e1.falseTag,Ku.intBin,Ku.intOct,Ku.int,Ku.intHex,qh.floatNaN,qh.floatExp,qh.float,bD.binary,yD.merge,wD.omap,kD.pairs,xD.set,zh.intTime,zh.
floatTime,zh.timestamp];t1.schema=vD});var d1=S(jh=>{"use strict";var o1=_s(),SD=Iu(),a1=bs(),ED=Qi(),$D=wh(),Gh=xh(),Bh=Sh(),AD=LS(),OD=HS(),c1=Oh(),so=Su(),u1=Ih(),l1=Du(),r1=n1(),p1=Fh(),Zu=Dh(),s1=new Map(
[["core",AD.schema],["failsafe",[o1.map,a1.seq,ED.string]],["json",OD.schema],["yaml11",r1.schema],["yaml-1.1",r1.schema]]),i1={binary:c1.binary,bool:$D.boolTag,
float:Gh.float,floatExp:Gh.floatExp,floatNaN:Gh.floatNaN,floatTime:Zu.floatTime,int:Bh.int,intHex:Bh.intHex,intOct:Bh.intOct,intTime:Zu.intTime,map:o1.map,merge:so.
merge,null:SD.nullTag,omap:u1.omap,pairs:l1.pairs,seq:a1.seq,set:p1.set,timestamp:Zu.timestamp},ND={"tag:yaml.org,2002:binary":c1.binary,"tag:yaml.org,2002:merg\
e":so.merge,"tag:yaml.org,2002:omap":u1.omap,"tag:yaml.org,2002:pairs":l1.pairs,"tag:yaml.org,2002:set":p1.set,"tag:yaml.org,2002:timestamp":Zu.timestamp};function CD(t,e,n){
let r=s1.get(e);if(r&&!t)return n&&!r.includes(so.merge)?r.concat(so.merge):r.slice();let s=r;if(!s)if(Array.isArray(t))s=[];else{let i=Array.from(s1.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(t))for(let i of t)
s=s.concat(i);else typeof t=="function"&&(s=t(s.slice()));return n&&(s=s.concat(so.merge)),s.reduce((i,o)=>{let c=typeof o=="string"?i1[o]:o;if(!c){let u=JSON.stringify(
o),l=Object.keys(i1).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${l}`)}return i.includes(c)||i.push(c),i},[])}a(CD,
"getTags");jh.coreKnownTags=ND;jh.getTags=CD});var Zh=S(f1=>{"use strict";var Uh=B(),TD=_s(),ID=bs(),PD=Qi(),Wu=d1(),RD=a((t,e)=>t.key<e.key?-1:t.key>e.key?1:0,"sortMapEntriesByKey"),Kh=class t{static{a(this,
"Schema")}constructor({compat:e,customTags:n,merge:r,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:c}){this.compat=Array.isArray(e)?Wu.getTags(e,
"compat"):e?Wu.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?Wu.coreKnownTags:{},this.tags=Wu.getTags(n,this.name,r),this.toStringOptions=
c??null,Object.defineProperty(this,Uh.MAP,{value:TD.map}),Object.defineProperty(this,Uh.SCALAR,{value:PD.string}),Object.defineProperty(this,Uh.SEQ,{value:ID.seq}),
this.sortMapEntries=typeof o=="function"?o:o===!0?RD:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};f1.Schema=Kh});var m1=S(h1=>{"use strict";var LD=B(),Wh=Yi(),io=Ki();function MD(t,e){let n=[],r=e.directives===!0;if(e.directives!==!1&&t.directives){let u=t.directives.toString(
t);u?(n.push(u),r=!0):t.directives.docStart&&(r=!0)}r&&n.push("---");let s=Wh.createStringifyContext(t,e),{commentString:i}=s.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let u=i(t.commentBefore);n.unshift(io.indentComment(u,""))}let o=!1,c=null;if(t.contents){if(LD.isNode(t.contents)){if(t.contents.spaceBefore&&
r&&n.push(""),t.contents.commentBefore){let p=i(t.contents.commentBefore);n.push(io.indentComment(p,""))}s.forceBlockIndent=!!t.comment,c=t.contents.comment}let u=c?
void 0:()=>o=!0,l=Wh.stringify(t.contents,s,()=>c=null,u);c&&(l+=io.lineComment(l,"",i(c))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:
n.push(l)}else n.push(Wh.stringify(t.contents,s));if(t.directives?.docEnd)if(t.comment){let u=i(t.comment);u.includes(`
`)?(n.push("..."),n.push(io.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=t.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||c)&&n[n.length-
1]!==""&&n.push(""),n.push(io.indentComment(i(u),"")))}return n.join(`
`)+`
`}a(MD,"stringifyDocument");h1.stringifyDocument=MD});var oo=S(g1=>{"use strict";var FD=ji(),ws=hu(),dt=B(),HD=Mn(),DD=In(),qD=Zh(),zD=m1(),Vh=lu(),GD=Qf(),BD=Ui(),Yh=Xf(),Jh=class t{static{a(this,"Document")}constructor(e,n,r){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,dt.NODE_TYPE,{value:dt.DOC});let s=null;typeof n=="function"||
Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.
directives.yaml.version)):this.directives=new Yh.Directives({version:o}),this.setSchema(o,r),this.contents=e===void 0?null:this.createNode(e,s,r)}clone(){let e=Object.
create(t.prototype,{[dt.NODE_TYPE]:{value:dt.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=dt.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ks(this.contents)&&this.contents.add(e)}addIn(e,n){
ks(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let r=Vh.anchorNames(this);e.anchor=!n||r.has(n)?Vh.findNewAnchor(n||"a",r):n}return new FD.
Alias(e.anchor)}createNode(e,n,r){let s;if(typeof n=="function")e=n.call({"":e},"",e),s=n;else if(Array.isArray(n)){let b=a(w=>typeof w=="number"||w instanceof String||
w instanceof Number,"keyToStr"),y=n.filter(b).map(String);y.length>0&&(n=n.concat(y)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,
flow:c,keepUndefined:u,onTagObj:l,tag:p}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=Vh.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??
!1,onAnchor:d,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},_=BD.createNode(e,p,g);return c&&dt.isCollection(_)&&(_.flow=!0),f(),_}createPair(e,n,r={}){
let s=this.createNode(e,null,r),i=this.createNode(n,null,r);return new HD.Pair(s,i)}delete(e){return ks(this.contents)?this.contents.delete(e):!1}deleteIn(e){return ws.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):ks(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return dt.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return ws.isEmptyPath(e)?!n&&dt.isScalar(this.contents)?this.contents.value:this.contents:dt.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return dt.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return ws.isEmptyPath(e)?this.contents!==void 0:dt.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=ws.collectionFromPath(this.schema,[e],n):ks(this.contents)&&this.contents.set(
e,n)}setIn(e,n){ws.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=ws.collectionFromPath(this.schema,Array.from(e),n):ks(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let r;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Yh.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Yh.Directives({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new qD.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let c={anchors:new Map,doc:this,keep:!e,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=DD.toJS(
this.contents,n??"",c);if(typeof i=="function")for(let{count:l,res:p}of c.anchors.values())i(p,l);return typeof o=="function"?GD.applyReviver(o,{"":u},"",u):u}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return zD.stringifyDocument(this,e)}};function ks(t){if(dt.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
a(ks,"assertCollection");g1.Document=Jh});var uo=S(co=>{"use strict";var ao=class extends Error{static{a(this,"YAMLError")}constructor(e,n,r,s){super(),this.name=e,this.code=r,this.message=s,this.pos=n}},
Xh=class extends ao{static{a(this,"YAMLParseError")}constructor(e,n,r){super("YAMLParseError",e,n,r)}},Qh=class extends ao{static{a(this,"YAMLWarning")}constructor(e,n,r){
super("YAMLWarning",e,n,r)}},jD=a((t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(c=>e.linePos(c));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}\
, column ${s}`;let i=s-1,o=t.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let c=Math.min(i-39,o.length-79);o="…"+
o.substring(c),i-=c-1}if(o.length>80&&(o=o.substring(0,79)+"…"),r>1&&/^ *$/.test(o.substring(0,i))){let c=t.substring(e.lineStarts[r-2],e.lineStarts[r-1]);c.length>
80&&(c=c.substring(0,79)+`…
`),o=c+o}if(/[^ ]/.test(o)){let c=1,u=n.linePos[1];u?.line===r&&u.col>s&&(c=Math.max(1,Math.min(u.col-s,80-i)));let l=" ".repeat(i)+"^".repeat(c);n.message+=`:

${o}
${l}
`}},"prettifyError");co.YAMLError=ao;co.YAMLParseError=Xh;co.YAMLWarning=Qh;co.prettifyError=jD});var lo=S(_1=>{"use strict";function UD(t,{flow:e,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:c}){let u=!1,l=c,p=c,d="",f="",m=!1,g=!1,_=null,
b=null,y=null,w=null,k=null,v=null,x=null;for(let A of t)switch(g&&(A.type!=="space"&&A.type!=="newline"&&A.type!=="comma"&&i(A.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),_&&(l&&A.type!=="comment"&&A.type!=="newline"&&i(_,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),_=null),A.type){case"space":!e&&(n!=="doc-start"||r?.type!=="flow-collection")&&A.source.includes("	")&&(_=A),p=!0;break;case"comment":{p||i(A,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let ee=A.source.substring(1)||" ";d?d+=f+ee:d=ee,f="",l=!1;break}case"new\
line":l?d?d+=A.source:(!v||n!=="seq-item-ind")&&(u=!0):f+=A.source,l=!0,m=!0,(b||y)&&(w=A),p=!0;break;case"anchor":b&&i(A,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),A.source.endsWith(":")&&i(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=A,x??(x=A.offset),l=!1,p=!1,g=!0;break;case"\
tag":{y&&i(A,"MULTIPLE_TAGS","A node can have at most one tag"),y=A,x??(x=A.offset),l=!1,p=!1,g=!0;break}case n:(b||y)&&i(A,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${A.source} indicator`),v&&i(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${e??"collection"}`),v=A,l=n==="seq-item-ind"||n==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){k&&i(A,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=A,l=!1,p=!1;break}default:i(A,"UNEXPECTED_TOKEN",`Unexpected ${A.type} toke\
n`),l=!1,p=!1}let $=t[t.length-1],I=$?$.offset+$.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),_&&(l&&_.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&i(_,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:v,spaceBefore:u,comment:d,hasNewline:m,anchor:b,tag:y,newlineAfterProp:w,end:I,
start:x??I}}a(UD,"resolveProps");_1.resolveProps=UD});var Vu=S(b1=>{"use strict";function em(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(em(e.key)||em(e.value))return!0}return!1;default:return!0}}a(em,"containsNewline");
b1.containsNewline=em});var tm=S(y1=>{"use strict";var KD=Vu();function ZD(t,e,n){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===t&&(r.source==="]"||r.source==="}")&&KD.containsNewline(
e)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}a(ZD,"flowIndentCheck");y1.flowIndentCheck=ZD});var nm=S(k1=>{"use strict";var w1=B();function WD(t,e,n){let{uniqueKeys:r}=t.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||w1.isScalar(i)&&
w1.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,n))}a(WD,"mapIncludes");k1.mapIncludes=WD});var A1=S($1=>{"use strict";var x1=Mn(),VD=Hn(),v1=lo(),YD=Vu(),S1=tm(),JD=nm(),E1="All mapping items must start at the same column";function XD({composeNode:t,composeEmptyNode:e},n,r,s,i){
let o=i?.nodeClass??VD.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,l=null;for(let p of r.items){let{start:d,key:f,sep:m,value:g}=p,_=v1.resolveProps(
d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0}),b=!_.found;if(b){if(f&&(f.type==="block-seq"?s(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&s(u,"BAD_INDENT",E1)),!_.anchor&&!_.tag&&!m){
l=_.end,_.comment&&(c.comment?c.comment+=`
`+_.comment:c.comment=_.comment);continue}(_.newlineAfterProp||YD.containsNewline(f))&&s(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else _.found?.indent!==r.indent&&s(u,"BAD_INDENT",E1);n.atKey=!0;let y=_.end,w=f?t(n,f,_,s):e(n,y,d,null,_,s);n.schema.compat&&S1.flowIndentCheck(
r.indent,f,s),n.atKey=!1,JD.mapIncludes(n,c.items,w)&&s(y,"DUPLICATE_KEY","Map keys must be unique");let k=v1.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:w.range[2],onError:s,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(u=k.end,k.found){b&&(g?.type==="block-map"&&!k.hasNewline&&s(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&_.start<k.found.offset-1024&&s(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let v=g?t(n,g,k,s):e(n,u,m,null,k,s);n.schema.compat&&S1.flowIndentCheck(
r.indent,g,s),u=v.range[2];let x=new x1.Pair(w,v);n.options.keepSourceTokens&&(x.srcToken=p),c.items.push(x)}else{b&&s(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let v=new x1.Pair(w);n.options.keepSourceTokens&&(v.srcToken=p),c.items.push(v)}}return l&&l<u&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),c.range=[r.offset,u,l??u],c}a(XD,"resolveBlockMap");$1.resolveBlockMap=XD});var N1=S(O1=>{"use strict";var QD=Dn(),eq=lo(),tq=tm();function nq({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=i?.nodeClass??QD.YAMLSeq,c=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=r.offset,l=null;for(let{start:p,value:d}of r.items){let f=eq.resolveProps(p,{indicator:"seq-item-ind",next:d,
offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(c.comment=f.comment);continue}let m=d?t(n,d,f,s):
e(n,f.end,p,null,f,s);n.schema.compat&&tq.flowIndentCheck(r.indent,d,s),u=m.range[2],c.items.push(m)}return c.range=[r.offset,u,l??u],c}a(nq,"resolveBlockSeq");
O1.resolveBlockSeq=nq});var xs=S(C1=>{"use strict";function rq(t,e,n,r){let s="";if(t){let i=!1,o="";for(let c of t){let{source:u,type:l}=c;switch(l){case"space":i=!0;break;case"commen\
t":{n&&!i&&r(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=u.substring(1)||" ";s?s+=o+p:s=p,o="";break}case"n\
ewline":s&&(o+=u),i=!0;break;default:r(c,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=u.length}}return{comment:s,offset:e}}a(rq,"resolveEnd");C1.resolveEnd=
rq});var R1=S(P1=>{"use strict";var sq=B(),iq=Mn(),T1=Hn(),oq=Dn(),aq=xs(),I1=lo(),cq=Vu(),uq=nm(),rm="Block collections are not allowed within flow collections",sm=a(
t=>t&&(t.type==="block-map"||t.type==="block-seq"),"isBlock");function lq({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=r.start.source==="{",c=o?"flow map":
"flow sequence",u=i?.nodeClass??(o?T1.YAMLMap:oq.YAMLSeq),l=new u(n.schema);l.flow=!0;let p=n.atRoot;p&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.
source.length;for(let b=0;b<r.items.length;++b){let y=r.items[b],{start:w,key:k,sep:v,value:x}=y,$=I1.resolveProps(w,{flow:c,indicator:"explicit-key-ind",next:k??
v?.[0],offset:d,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!v&&!x){b===0&&$.comma?s($.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${c}`):b<r.items.length-1&&s($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${c}`),$.comment&&(l.comment?l.comment+=`
`+$.comment:l.comment=$.comment),d=$.end;continue}!o&&n.options.strict&&cq.containsNewline(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)$.comma&&s($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${c}`);else if($.comma||s($.start,"MISSING_CHAR",`Missing , betw\
een ${c} items`),$.comment){let I="";e:for(let A of w)switch(A.type){case"comma":case"space":break;case"comment":I=A.source.substring(1);break e;default:break e}
if(I){let A=l.items[l.items.length-1];sq.isPair(A)&&(A=A.value??A.key),A.comment?A.comment+=`
`+I:A.comment=I,$.comment=$.comment.substring(I.length+1)}}if(!o&&!v&&!$.found){let I=x?t(n,x,$,s):e(n,$.end,v,null,$,s);l.items.push(I),d=I.range[2],sm(x)&&s(I.
range,"BLOCK_IN_FLOW",rm)}else{n.atKey=!0;let I=$.end,A=k?t(n,k,$,s):e(n,I,w,null,$,s);sm(k)&&s(A.range,"BLOCK_IN_FLOW",rm),n.atKey=!1;let ee=I1.resolveProps(v??
[],{flow:c,indicator:"map-value-ind",next:x,offset:A.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(ee.found){if(!o&&!$.found&&n.options.strict){
if(v)for(let se of v){if(se===ee.found)break;if(se.type==="newline"){s(se,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}$.start<ee.found.offset-1024&&s(ee.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else x&&("source"in x&&x.source?.[0]===":"?s(x,"MISSING_CHAR",`Missing space after : in ${c}`):s(ee.start,"MISSING_CHAR",`Missing , or : between ${c}\
 items`));let tt=x?t(n,x,ee,s):ee.found?e(n,ee.end,v,null,ee,s):null;tt?sm(x)&&s(tt.range,"BLOCK_IN_FLOW",rm):ee.comment&&(A.comment?A.comment+=`
`+ee.comment:A.comment=ee.comment);let Zt=new iq.Pair(A,tt);if(n.options.keepSourceTokens&&(Zt.srcToken=y),o){let se=l;uq.mapIncludes(n,se.items,A)&&s(I,"DUPLIC\
ATE_KEY","Map keys must be unique"),se.items.push(Zt)}else{let se=new T1.YAMLMap(n.schema);se.flow=!0,se.items.push(Zt);let Bn=(tt??A).range;se.range=[A.range[0],
Bn[1],Bn[2]],l.items.push(se)}d=tt?tt.range[2]:ee.end}}let f=o?"}":"]",[m,...g]=r.end,_=d;if(m?.source===f)_=m.offset+m.source.length;else{let b=c[0].toUpperCase()+
c.substring(1),y=p?`${b} must end with a ${f}`:`${b} in block collection must be sufficiently indented and end with a ${f}`;s(d,p?"MISSING_CHAR":"BAD_INDENT",y),
m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let b=aq.resolveEnd(g,_,n.options.strict,s);b.comment&&(l.comment?l.comment+=`
`+b.comment:l.comment=b.comment),l.range=[r.offset,_,b.offset]}else l.range=[r.offset,_,_];return l}a(lq,"resolveFlowCollection");P1.resolveFlowCollection=lq});var M1=S(L1=>{"use strict";var pq=B(),dq=le(),fq=Hn(),hq=Dn(),mq=A1(),gq=N1(),_q=R1();function im(t,e,n,r,s,i){let o=n.type==="block-map"?mq.resolveBlockMap(t,e,
n,r,i):n.type==="block-seq"?gq.resolveBlockSeq(t,e,n,r,i):_q.resolveFlowCollection(t,e,n,r,i),c=o.constructor;return s==="!"||s===c.tagName?(o.tag=c.tagName,o):
(s&&(o.tag=s),o)}a(im,"resolveCollection");function bq(t,e,n,r,s){let i=r.tag,o=i?e.directives.tagName(i.source,f=>s(i,"TAG_RESOLVE_FAILED",f)):null;if(n.type===
"block-seq"){let{anchor:f,newlineAfterProp:m}=r,g=f&&i?f.offset>i.offset?f:i:f??i;g&&(!m||m.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block se\
quence props")}let c=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===fq.YAMLMap.tagName&&c==="map"||
o===hq.YAMLSeq.tagName&&c==="seq")return im(t,e,n,s,o);let u=e.schema.tags.find(f=>f.tag===o&&f.collection===c);if(!u){let f=e.schema.knownTags[o];if(f?.collection===
c)e.schema.tags.push(Object.assign({},f,{default:!1})),u=f;else return f?s(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${c} collection, but expects ${f.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),im(t,e,n,s,o)}let l=im(t,e,n,s,o,u),p=u.resolve?.(l,f=>s(i,"TAG_RESOLVE_FAILED",f),e.options)??
l,d=pq.isNode(p)?p:new dq.Scalar(p);return d.range=l.range,d.tag=o,u?.format&&(d.format=u.format),d}a(bq,"composeCollection");L1.composeCollection=bq});var am=S(F1=>{"use strict";var om=le();function yq(t,e,n){let r=e.offset,s=wq(e,t.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?om.Scalar.BLOCK_FOLDED:om.Scalar.BLOCK_LITERAL,o=e.source?kq(e.source):[],c=o.length;for(let _=o.length-1;_>=0;--_){let b=o[_][1];if(b===""||b==="\r")
c=_;else break}if(c===0){let _=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",b=r+s.length;return e.source&&(b+=e.source.length),{value:_,type:i,comment:s.comment,range:[r,b,b]}}let u=e.indent+s.indent,
l=e.offset+s.length,p=0;for(let _=0;_<c;++_){let[b,y]=o[_];if(y===""||y==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&n(l+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),p=_,u===0&&!t.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=b.length+y.length+1}for(let _=o.length-1;_>=c;--_)o[_][0].length>u&&(c=_+1);let d="",f="",
m=!1;for(let _=0;_<p;++_)d+=o[_][0].slice(u)+`
`;for(let _=p;_<c;++_){let[b,y]=o[_];l+=b.length+y.length+1;let w=y[y.length-1]==="\r";if(w&&(y=y.slice(0,-1)),y&&b.length<u){let v=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(l-y.length-(w?2:1),"BAD_INDENT",v),b=""}i===om.Scalar.BLOCK_LITERAL?(d+=
f+b.slice(u)+y,f=`
`):b.length>u||y[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+b.slice(u)+y,f=`
`,m=!0):y===""?f===`
`?d+=`
`:f=`
`:(d+=f+y,f=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let _=c;_<o.length;++_)d+=`
`+o[_][0].slice(u);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=r+s.length+e.source.length;return{value:d,type:i,comment:s.comment,range:[r,g,g]}}a(yq,"resolveBlockScalar");function wq({offset:t,props:e},n,r){if(e[0].
type!=="block-scalar-header")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],i=s[0],o=0,c="",u=-1;for(let f=1;f<s.length;++f){
let m=s[f];if(!c&&(m==="-"||m==="+"))c=m;else{let g=Number(m);!o&&g?o=g:u===-1&&(u=t+f)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let l=!1,p="",d=s.length;for(let f=1;f<e.length;++f){let m=e[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comme\
nt":n&&!l&&r(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,p=m.source.substring(1);break;case"er\
ror":r(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",g);let _=m.
source;_&&typeof _=="string"&&(d+=_.length)}}}return{mode:i,indent:o,chomp:c,comment:p,length:d}}a(wq,"parseBlockScalarHeader");function kq(t){let e=t.split(/\n( *)/),
n=e[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}a(kq,"splitLines");F1.resolveBlockScalar=
yq});var um=S(D1=>{"use strict";var cm=le(),xq=xs();function vq(t,e,n){let{offset:r,type:s,source:i,end:o}=t,c,u,l=a((f,m,g)=>n(r+f,m,g),"_onError");switch(s){case"s\
calar":c=cm.Scalar.PLAIN,u=Sq(i,l);break;case"single-quoted-scalar":c=cm.Scalar.QUOTE_SINGLE,u=Eq(i,l);break;case"double-quoted-scalar":c=cm.Scalar.QUOTE_DOUBLE,
u=$q(i,l);break;default:return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}
let p=r+i.length,d=xq.resolveEnd(o,p,e,n);return{value:u,type:c,comment:d.comment,range:[r,p,d.offset]}}a(vq,"resolveFlowScalar");function Sq(t,e){let n="";switch(t[0]){case"\
	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar ind\
icator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),H1(t)}a(Sq,"\
plainValue");function Eq(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),H1(t.slice(1,-1)).replace(/''/g,"'")}
a(Eq,"singleQuotedValue");function H1(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",c=e.lastIndex;for(;n=e.exec(t);){let l=n[1].replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),c=e.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=c,n=u.exec(t),i+o+(n?.[1]??"")}a(H1,"unfoldLines");function $q(t,e){let n="";for(let r=1;r<
t.length-1;++r){let s=t[r];if(!(s==="\r"&&t[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Aq(t,r);n+=i,r=o}else if(s==="\\"){let i=t[++r],o=Oq[i];if(o)n+=o;else if(i===`
`)for(i=t[r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="\r"&&t[r+1]===`
`)for(i=t[++r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="x"||i==="u"||i==="U"){let c=i==="x"?2:i==="u"?4:8;n+=Nq(t,r+1,c,e),r+=c}else{let c=t.substr(r-1,2);e(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),n+=c}}else if(s===" "||s==="	"){let i=r,o=t[r+1];for(;o===" "||o==="	";)o=t[++r+1];o!==`
`&&!(o==="\r"&&t[r+2]===`
`)&&(n+=r>i?t.slice(i,r+1):s)}else n+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}a($q,"doubleQuotedValue");
function Aq(t,e){let n="",r=t[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&t[e+2]!==`
`);)r===`
`&&(n+=`
`),e+=1,r=t[e+1];return n||(n=" "),{fold:n,offset:e}}a(Aq,"foldNewline");var Oq={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Nq(t,e,n,r){let s=t.substr(e,n),o=s.length===n&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{let c=t.substr(e-2,n+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),c}}a(Nq,
"parseCharCode");D1.resolveFlowScalar=vq});var G1=S(z1=>{"use strict";var kr=B(),q1=le(),Cq=am(),Tq=um();function Iq(t,e,n,r){let{value:s,type:i,comment:o,range:c}=e.type==="block-scalar"?Cq.resolveBlockScalar(
t,e,r):Tq.resolveFlowScalar(e,t.options.strict,r),u=n?t.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[kr.
SCALAR]:u?l=Pq(t.schema,s,u,n,r):e.type==="scalar"?l=Rq(t,s,e,r):l=t.schema[kr.SCALAR];let p;try{let d=l.resolve(s,f=>r(n??e,"TAG_RESOLVE_FAILED",f),t.options);
p=kr.isScalar(d)?d:new q1.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??e,"TAG_RESOLVE_FAILED",f),p=new q1.Scalar(s)}return p.range=c,p.source=
s,i&&(p.type=i),u&&(p.tag=u),l.format&&(p.format=l.format),o&&(p.comment=o),p}a(Iq,"composeScalar");function Pq(t,e,n,r,s){if(n==="!")return t[kr.SCALAR];let i=[];
for(let c of t.tags)if(!c.collection&&c.tag===n)if(c.default&&c.test)i.push(c);else return c;for(let c of i)if(c.test?.test(e))return c;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[kr.SCALAR])}
a(Pq,"findScalarTagByName");function Rq({atKey:t,directives:e,schema:n},r,s,i){let o=n.tags.find(c=>(c.default===!0||t&&c.default==="key")&&c.test?.test(r))||n[kr.
SCALAR];if(n.compat){let c=n.compat.find(u=>u.default&&u.test?.test(r))??n[kr.SCALAR];if(o.tag!==c.tag){let u=e.tagString(o.tag),l=e.tagString(c.tag),p=`Value m\
ay be parsed as either ${u} or ${l}`;i(s,"TAG_RESOLVE_FAILED",p,!0)}}return o}a(Rq,"findScalarTagByTest");z1.composeScalar=Iq});var j1=S(B1=>{"use strict";function Lq(t,e,n){if(e){n??(n=e.length);for(let r=n-1;r>=0;--r){let s=e[r];switch(s.type){case"space":case"comment":case"newline":t-=
s.source.length;continue}for(s=e[++r];s?.type==="space";)t+=s.source.length,s=e[++r];break}}return t}a(Lq,"emptyScalarPosition");B1.emptyScalarPosition=Lq});var Z1=S(pm=>{"use strict";var Mq=ji(),Fq=B(),Hq=M1(),U1=G1(),Dq=xs(),qq=j1(),zq={composeNode:K1,composeEmptyNode:lm};function K1(t,e,n,r){let s=t.atKey,{spaceBefore:i,
comment:o,anchor:c,tag:u}=n,l,p=!0;switch(e.type){case"alias":l=Gq(t,e,r),(c||u)&&r(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=U1.composeScalar(t,e,u,r),c&&(l.anchor=c.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=Hq.composeCollection(zq,t,e,n,r),c&&(l.anchor=c.source.substring(1))}catch(d){let f=d instanceof Error?d.message:
String(d);r(e,"RESOURCE_EXHAUSTION",f)}break;default:{let d=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",d),p=!1}}return l??
(l=lm(t,e.offset,void 0,null,n,r)),c&&l.anchor===""&&r(c,"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!Fq.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(u??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&p&&(l.srcToken=e),l}a(K1,"composeNode");function lm(t,e,n,r,{spaceBefore:s,comment:i,
anchor:o,tag:c,end:u},l){let p={type:"scalar",offset:qq.emptyScalarPosition(e,n,r),indent:-1,source:""},d=U1.composeScalar(t,p,c,l);return o&&(d.anchor=o.source.
substring(1),d.anchor===""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=u),d}a(lm,"composeEmptyNode");
function Gq({options:t},{offset:e,source:n,end:r},s){let i=new Mq.Alias(n.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,c=Dq.resolveEnd(r,o,t.strict,s);return i.range=[e,o,c.offset],c.
comment&&(i.comment=c.comment),i}a(Gq,"composeAlias");pm.composeEmptyNode=lm;pm.composeNode=K1});var Y1=S(V1=>{"use strict";var Bq=oo(),W1=Z1(),jq=xs(),Uq=lo();function Kq(t,e,{offset:n,start:r,value:s,end:i},o){let c=Object.assign({_directives:e},t),u=new Bq.
Document(void 0,c),l={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},p=Uq.resolveProps(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(u.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=s?W1.composeNode(l,s,p,o):W1.composeEmptyNode(l,p.end,r,null,p,o);let d=u.
contents.range[2],f=jq.resolveEnd(i,d,!1,o);return f.comment&&(u.comment=f.comment),u.range=[n,d,f.offset],u}a(Kq,"composeDoc");V1.composeDoc=Kq});var fm=S(Q1=>{"use strict";var Zq=Wt("process"),Wq=Xf(),Vq=oo(),po=uo(),J1=B(),Yq=Y1(),Jq=xs();function fo(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(
t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}a(fo,"getErrorPos");function X1(t){let e="",n=!1,r=!1;
for(let s=0;s<t.length;++s){let i=t[s];switch(i[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:e,afterEmptyLine:r}}a(X1,"parsePrel\
ude");var dm=class{static{a(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,i)=>{
let o=fo(n);i?this.warnings.push(new po.YAMLWarning(o,r,s)):this.errors.push(new po.YAMLParseError(o,r,s))},this.directives=new Wq.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,n){let{comment:r,afterEmptyLine:s}=X1(this.prelude);if(r){let i=e.contents;if(n)e.comment=e.comment?`${e.comment}
${r}`:r;else if(s||e.directives.docStart||!i)e.commentBefore=r;else if(J1.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];J1.isPair(o)&&(o=o.key);let c=o.
commentBefore;o.commentBefore=c?`${r}
${c}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:X1(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,r=-1){for(let s of e)yield*this.next(s);yield*this.end(n,r)}*next(e){switch(Zq.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,r,s)=>{let i=fo(e);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=Yq.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,r=new po.YAMLParseError(fo(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new po.YAMLParseError(fo(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=Jq.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new po.YAMLParseError(fo(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),s=new Vq.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};Q1.Composer=dm});var nE=S(Yu=>{"use strict";var Xq=am(),Qq=um(),ez=uo(),eE=Vi();function tz(t,e=!0,n){if(t){let r=a((s,i,o)=>{let c=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(n)n(c,i,o);else throw new ez.YAMLParseError([c,c+1],i,o)},"_onError");switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return Qq.resolveFlowScalar(t,e,r);case"block-scalar":return Xq.resolveBlockScalar({options:{strict:e}},t,r)}}return null}a(tz,"resolveAsScalar");function nz(t,e){
let{implicitKey:n=!1,indent:r,inFlow:s=!1,offset:i=-1,type:o="PLAIN"}=e,c=eE.stringifyString({type:o,value:t},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),u=e.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(c[0]){case"|":case">":{let l=c.indexOf(`
`),p=c.substring(0,l),d=c.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:r,source:p}];return tE(f,u)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:i,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,source:c,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:r,source:c,end:u};default:return{type:"scalar",offset:i,indent:r,source:c,end:u}}}a(nz,"createScalarToken");function rz(t,e,n={}){
let{afterKey:r=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=n,c="indent"in t?t.indent:null;if(r&&typeof c=="number"&&(c+=2),!o)switch(t.type){case"single-quoted-scal\
ar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let u=eE.stringifyString({type:o,value:e},{implicitKey:s||
c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":sz(t,u);break;case'"':hm(t,u,"double\
-quoted-scalar");break;case"'":hm(t,u,"single-quoted-scalar");break;default:hm(t,u,"scalar")}}a(rz,"setScalarValue");function sz(t,e){let n=e.indexOf(`
`),r=e.substring(0,n),s=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=r,t.source=s}else{let{offset:i}=t,
o="indent"in t?t.indent:-1,c=[{type:"block-scalar-header",offset:i,indent:o,source:r}];tE(c,"end"in t?t.end:void 0)||c.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let u of Object.keys(t))u!=="type"&&u!=="offset"&&delete t[u];Object.assign(t,{type:"block-scalar",indent:o,props:c,source:s})}}a(sz,"setBlockScalarValu\
e");function tE(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}a(tE,"addEndtoBlock\
Props");function hm(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let r=t.
props.slice(1),s=e.length;t.props[0].type==="block-scalar-header"&&(s-=t.props[0].source.length);for(let i of r)i.offset+=s;delete t.props,Object.assign(t,{type:n,
source:e,end:r});break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[s]});break}default:{let r="indent"in t?t.indent:-1,s="end"in t&&Array.isArray(t.end)?t.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:n,indent:r,source:e,
end:s})}}}a(hm,"setFlowScalarValue");Yu.createScalarToken=nz;Yu.resolveAsScalar=tz;Yu.setScalarValue=rz});var sE=S(rE=>{"use strict";var iz=a(t=>"type"in t?Xu(t):Ju(t),"stringify");function Xu(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=Xu(
n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=Ju(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.
items)e+=Ju(n);for(let n of t.end)e+=n.source;return e}case"document":{let e=Ju(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("\
end"in t&&t.end)for(let n of t.end)e+=n.source;return e}}}a(Xu,"stringifyToken");function Ju({start:t,key:e,sep:n,value:r}){let s="";for(let i of t)s+=i.source;
if(e&&(s+=Xu(e)),n)for(let i of n)s+=i.source;return r&&(s+=Xu(r)),s}a(Ju,"stringifyItem");rE.stringify=iz});var cE=S(aE=>{"use strict";var mm=Symbol("break visit"),oz=Symbol("skip children"),iE=Symbol("remove item");function xr(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),oE(Object.freeze([]),t,e)}a(xr,"visit");xr.BREAK=mm;xr.SKIP=oz;xr.REMOVE=iE;xr.itemAtPath=(t,e)=>{let n=t;for(let[r,s]of e){let i=n?.[r];
if(i&&"items"in i)n=i.items[s];else return}return n};xr.parentCollection=(t,e)=>{let n=xr.itemAtPath(t,e.slice(0,-1)),r=e[e.length-1][0],s=n?.[r];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function oE(t,e,n){let r=n(e,t);if(typeof r=="symbol")return r;for(let s of["key","value"]){let i=e[s];
if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let c=oE(Object.freeze(t.concat([[s,o]])),i.items[o],n);if(typeof c=="number")o=c-1;else{if(c===mm)return mm;
c===iE&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&(r=r(e,t))}}return typeof r=="function"?r(e,t):r}a(oE,"_visit");aE.visit=xr});var Qu=S(je=>{"use strict";var gm=nE(),az=sE(),cz=cE(),_m="\uFEFF",bm="",ym="",wm="",uz=a(t=>!!t&&"items"in t,"isCollection"),lz=a(t=>!!t&&(t.type==="scalar"||
t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar"),"isScalar");function pz(t){switch(t){case _m:return"<BOM>";case bm:return"\
<DOC>";case ym:return"<FLOW_END>";case wm:return"<SCALAR>";default:return JSON.stringify(t)}}a(pz,"prettyToken");function dz(t){switch(t){case _m:return"byte-or\
der-mark";case bm:return"doc-mode";case ym:return"flow-error-end";case wm:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(dz,"tokenType");je.createScalarToken=gm.createScalarToken;je.resolveAsScalar=gm.resolveAsScalar;je.
setScalarValue=gm.setScalarValue;je.stringify=az.stringify;je.visit=cz.visit;je.BOM=_m;je.DOCUMENT=bm;je.FLOW_END=ym;je.SCALAR=wm;je.isCollection=uz;je.isScalar=
lz;je.prettyToken=pz;je.tokenType=dz});var vm=S(lE=>{"use strict";var ho=Qu();function Ot(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(Ot,"isEmpty");var uE=new Set("0123456789ABCDEFabcdef"),fz=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),el=new Set(",[]{}"),hz=new Set(` ,[]{}
\r	`),km=a(t=>!t||hz.has(t),"isNotAnchorChar"),xm=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||
this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+e];if(n==="\r"){
let s=this.buffer[r+e+1];if(s===`
`||!s&&!this.atEnd)return e+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?e+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&Ot(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ho.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,r=e.indexOf("#");for(;r!==-1;){
let i=e[r-1];if(i===" "||i==="	"){n=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let i=e[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield ho.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ot(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ot(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ot(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(km),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,r=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Ot(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ho.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(km),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Ot(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ot(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:e=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let c=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+n>c)e=i;else break}while(!0);return yield ho.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Ot(i)||e&&el.has(i))break;n=r}else if(Ot(s)){let i=this.buffer[r+
1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||e&&el.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(e&&el.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ho.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let r=this.
buffer.slice(this.pos,e);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(km),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Ot(r)||n&&el.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Ot(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(fz.has(n))n=this.buffer[++e];else if(n==="%"&&uE.has(this.buffer[e+1])&&uE.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||e&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(e){let n=this.pos,r=this.buffer[n];for(;!e(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};lE.Lexer=xm});var Em=S(pE=>{"use strict";var Sm=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let n=0,r=this.lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<e?n=i+1:r=i}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,
col:e};let s=this.lineStarts[n-1];return{line:n,col:e-s+1}}}};pE.LineCounter=Sm});var Am=S(gE=>{"use strict";var mz=Wt("process"),dE=Qu(),gz=vm();function qn(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}a(qn,"includesTok\
en");function fE(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}a(fE,"findNonEmptyIndex");
function mE(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(
mE,"isFlowToken");function tl(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-\
seq":return t.items[t.items.length-1].start;default:return[]}}a(tl,"getPrevProps");function vs(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
a(vs,"getFirstKeyStartProps");function nl(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)t.push(e[n])}a(nl,"arrayPushArray");
function hE(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!qn(e.start,"explicit-key-ind")&&!qn(e.sep,"map-value-ind")&&(e.key&&(e.
value=e.key),delete e.key,mE(e.value)?e.value.end?nl(e.value.end,e.sep):e.value.end=e.sep:nl(e.start,e.sep),delete e.sep)}a(hE,"fixFlowSeqItems");var $m=class{static{
a(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new gz.Lexer,this.onNewLine=e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(e,n))yield*this.next(r);n||(yield*this.
end())}*next(e){if(this.source=e,mz.env.LOG_TOKENS&&console.log("|",dE.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
let n=dE.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.
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
r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&hE(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-m\
ap":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.assign(s,{key:n,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"\
flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let s=n.items[n.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&fE(s.start)===-1&&(n.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="doc\
ument"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
fE(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let n=tl(this.peek(2)),r=vs(n),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.
end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){nl(s,n.start),
s.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let c=0;c<n.sep.length;++c){let u=n.sep[c];switch(u.type){case"newli\
ne":o.push(c);break;case"space":break;case"comment":u.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(qn(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(mE(n.key)&&!qn(n.sep,"newline")){
let o=vs(n.start),c=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:c,sep:u}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(qn(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=vs(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):qn(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!qn(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){nl(s,n.start),s.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||qn(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=tl(
r),i=vs(s);hE(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let c={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=c}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=tl(e),r=vs(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=tl(e),r=vs(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};gE.Parser=$m});var kE=S(go=>{"use strict";var _E=fm(),_z=oo(),mo=uo(),bz=ph(),yz=B(),wz=Em(),bE=Am();function yE(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new wz.LineCounter||null,prettyErrors:e}}a(yE,"parseOptions");function kz(t,e={}){let{lineCounter:n,prettyErrors:r}=yE(e),s=new bE.Parser(n?.addNewLine),i=new _E.
Composer(e),o=Array.from(i.compose(s.parse(t)));if(r&&n)for(let c of o)c.errors.forEach(mo.prettifyError(t,n)),c.warnings.forEach(mo.prettifyError(t,n));return o.
length>0?o:Object.assign([],{empty:!0},i.streamInfo())}a(kz,"parseAllDocuments");function wE(t,e={}){let{lineCounter:n,prettyErrors:r}=yE(e),s=new bE.Parser(n?.
addNewLine),i=new _E.Composer(e),o=null;for(let c of i.compose(s.parse(t),!0,t.length))if(!o)o=c;else if(o.options.logLevel!=="silent"){o.errors.push(new mo.YAMLParseError(
c.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(mo.prettifyError(
t,n)),o.warnings.forEach(mo.prettifyError(t,n))),o}a(wE,"parseDocument");function xz(t,e,n){let r;typeof e=="function"?r=e:n===void 0&&e&&typeof e=="object"&&(n=
e);let s=wE(t,n);if(!s)return null;if(s.warnings.forEach(i=>bz.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:r},n))}a(xz,"parse");function vz(t,e,n){let r=null;if(typeof e=="function"||Array.isArray(e)?r=e:n===void 0&&e&&
(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let s=Math.round(n);n=s<1?void 0:s>8?{indent:8}:{indent:s}}if(t===void 0){let{keepUndefined:s}=n??e??
{};if(!s)return}return yz.isDocument(t)&&!r?t.toString(n):new _z.Document(t,r,n).toString(n)}a(vz,"stringify");go.parse=xz;go.parseAllDocuments=kz;go.parseDocument=
wE;go.stringify=vz});var Nm=S(J=>{"use strict";var Sz=fm(),Ez=oo(),$z=Zh(),Om=uo(),Az=ji(),zn=B(),Oz=Mn(),Nz=le(),Cz=Hn(),Tz=Dn(),Iz=Qu(),Pz=vm(),Rz=Em(),Lz=Am(),rl=kE(),xE=qi();J.Composer=
Sz.Composer;J.Document=Ez.Document;J.Schema=$z.Schema;J.YAMLError=Om.YAMLError;J.YAMLParseError=Om.YAMLParseError;J.YAMLWarning=Om.YAMLWarning;J.Alias=Az.Alias;
J.isAlias=zn.isAlias;J.isCollection=zn.isCollection;J.isDocument=zn.isDocument;J.isMap=zn.isMap;J.isNode=zn.isNode;J.isPair=zn.isPair;J.isScalar=zn.isScalar;J.isSeq=
zn.isSeq;J.Pair=Oz.Pair;J.Scalar=Nz.Scalar;J.YAMLMap=Cz.YAMLMap;J.YAMLSeq=Tz.YAMLSeq;J.CST=Iz;J.Lexer=Pz.Lexer;J.LineCounter=Rz.LineCounter;J.Parser=Lz.Parser;J.
parse=rl.parse;J.parseAllDocuments=rl.parseAllDocuments;J.parseDocument=rl.parseDocument;J.stringify=rl.stringify;J.visit=xE.visit;J.visitAsync=xE.visitAsync});var Jm=Un(Ym(),1),{program:T4,createCommand:I4,createArgument:P4,createOption:R4,CommanderError:Xm,InvalidArgumentError:Qm,InvalidOptionArgumentError:L4,Command:eg,
Argument:M4,Option:Nt,Help:F4}=Jm.default;var Kn="config in a13xp0p0v/kernel-hardening-checker",ng="config in nyrahul/linux-kernel-configs",rt=a(t=>`products/${t}.md in endoflife-date/endoflife.date`,"D\
ATES"),tg="the dates of Debian LTS, by debian.club (July 2026)",$l={until:"rolling",source:"always the newest packages"},ve={arch:"x86_64",paravirt:!0},El={arch:"\
x86_64",paravirt:!1},w$=[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",...ve,preemption:"voluntary",support:{until:"2026-08-31",source:rt("debian")},source:"\
Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",bpftrace:"0.17.0",kernel:"6.1",...ve,preemption:"\
voluntary (dynamic)",support:{until:"2028-06-30",source:tg},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2"},
{name:"debian-13",bpftrace:"0.23.2",kernel:"6.12",...ve,preemption:"voluntary (dynamic)",support:{until:"2030-06-30",source:tg},source:"Debian 13 (trixie): bpft\
race 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27.0",kernel:"7.2",...ve,preemption:"lazy (dynamic)",support:$l,
source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"\
0.27.1",kernel:"7.2",...ve,preemption:"lazy (dynamic)",support:$l,source:"Debian sid, November 2026: bpftrace 0.27.1-1, linux-image-amd64 and linux-config-7.2 7\
.2.13-1"}],k$=[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",...ve,preemption:"voluntary",support:{until:"2027-04-01",source:rt("ubuntu")},source:`packag\
es.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${Kn})`},{name:"ubuntu-24.04",bpftrace:"0.20.2",kernel:"6.8",...ve,preemption:"volunta\
ry (dynamic)",support:{until:"2029-05-31",source:rt("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52:\
 ${ng}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",...ve,support:{until:"2026-07-01",source:rt("ubuntu")},source:"package\
s.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (amd64: y) of another Ubunt\
u kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",...ve,support:{until:"2031-04-30",source:rt(
"ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}],x$=[{name:"rhel-8\
.10",bpftrace:"0.16.0",kernel:"4.18",...ve,backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:rt("rhel")},source:`by rebuilds of RHEL 8.10: \
bpftrace 0.16.0-6 (openela-main/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${Kn}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"\
5.14",...ve,backports:!0,preemption:"voluntary (dynamic)",support:{until:"2032-05-31",source:`${rt("rhel")}: of RHEL 9, with its later minor releases`},source:`\
by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 2025), kernel 5.14.0-570 (AlmaLinux 9.6: ${Kn}\
), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"0.22.1",kernel:"6.12",...ve,backports:!0,
preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by dev.to/endoflifeai"},source:`by rebu\
ilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${Kn}), whic\
h carries back-ports`}],v$=[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",...ve,support:{until:"2026-12-09",source:rt("fedora")},source:`packages.fedoraproj\
ect.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${Kn}); Fedora goes on to newer kernels`},{name:"ama\
zon-linux-2",bpftrace:"0.11.4",kernel:"5.10",...ve,preemption:"none",support:{until:"2026-06-30",source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`b\
pftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${ng})`},{name:"sles-15-sp7",bpftrace:"0.21.3",kernel:"\
6.4",...ve,backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${rt("sles")}: ten years of general support for SLES 15 of July 2018; at le\
ast that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${Kn}), which carries back-ports`},{name:"arch",bpftrace:"\
0.27.0",kernel:"7.2",...ve,support:$l,source:`archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravi\
rt inferred from 6.11.9-arch1 (${Kn})`},{name:"alpine-3.22",bpftrace:"0.23.3",kernel:"6.12",...El,support:{until:"2027-05-01",source:rt("alpine-linux")},source:'\
pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the def\
aults, and does not set it; an older full one says "is not set"'},{name:"alpine-3.23",bpftrace:"0.24.1",kernel:"6.18",...El,support:{until:"2027-11-01",source:rt(
"alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26\
.1",kernel:"6.18",...El,support:{until:"2028",source:`${rt("alpine-linux")}: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelin\
ux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"}],rg=[...w$,...k$,...x$,...v$];var C={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.23\
.2 say "Unknown", 0.27.1 knows it'};function P(t,e,n){return{names:t.split(" "),use:"call",...e,source:n}}a(P,"calls");function Yt(t,e,n){return{names:t.split("\
 "),use:"word",...e,source:n}}a(Yt,"words");var S$=`no entry in the CHANGELOG; ${C[23]}`,vo=[P("strftime",{from:"0.12"},`CHANGELOG 0.12.0, #1387; ${C[11]}`),P("\
path",{from:"0.12"},`CHANGELOG 0.12.0, #1492; ${C[11]}`),P("macaddr",{from:"0.12"},`CHANGELOG 0.12.0, #1647; ${C[11]}`),P("uptr kptr unwatch",{newerThan:"0.11.3"},
`no entry in the CHANGELOG says when they came; ${C[11]}`),P("cgroup_path",{from:"0.15"},`CHANGELOG 0.15.0, #2055; ${C[11]}`),P("bswap",{from:"0.15"},`CHANGELOG\
 0.15.0, #2166; ${C[11]}`),P("skboutput",{from:"0.15"},`CHANGELOG 0.15.0, #2223; ${C[11]}`),Yt("numaid",{from:"0.16"},`CHANGELOG 0.16.0, #2177; ${C[11]}`),P("pt\
on",{from:"0.16"},`CHANGELOG 0.16.0, #2289; ${C[11]}`),P("debugf",{from:"0.16"},`CHANGELOG 0.16.0, #2307; ${C[11]}`),P("strerror",{from:"0.16"},`CHANGELOG 0.16.\
0, #2329; ${C[11]}`),P("strcontains",{from:"0.17"},`CHANGELOG 0.17.0, #2393; ${C[11]}`),P("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it c\
ame; ${C[17]}`),Yt("jiffies",{from:"0.20"},`CHANGELOG 0.20.0, #2769; ${C[17]}`),P("len",{from:"0.20"},`CHANGELOG 0.20.0, #2840; ${C[17]}`),{names:["hist"],use:"\
call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.23.2 and 0.27.1 take two'},{names:["exit"],use:"\
call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened after that release; 0.11.3 and 0.17.0 say "exit(\
) requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHANGELOG 0.22.0, #3401; 0.17.0 says "path() takes\
 up to one argument"'},P("has_key",{from:"0.22"},`CHANGELOG 0.22.0, #3358; ${C[17]}`),P("percpu_kaddr",{from:"0.22"},`CHANGELOG 0.22.0, #3596; ${C[17]}`),Yt("nc\
pus",{from:"0.24"},`CHANGELOG 0.24.0, #4105; ${C[23]}`),Yt("usermode",{from:"0.24"},`CHANGELOG 0.24.0, #4129; ${C[23]}`),P("cgroup comm cpid cpu curtask elapsed\
 func gid jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},`CHANGELOG 0.24.0, #4420; ${C[23]}`),P("pid tid",{from:"0.24"},`CHANGELOG \
0.24.0, #4254; ${C[23]}`),P("getopt",{from:"0.24"},`CHANGELOG 0.24.0, #4258; ${C[23]}`),P("socket_cookie",{from:"0.24"},`CHANGELOG 0.24.0, #4345; ${C[23]}`),P("\
tseries",{from:"0.24"},`CHANGELOG 0.24.0, #3838; ${C[23]}`),P("assert ppid",{from:"0.24"},`CHANGELOG 0.24.0, #4366; ${C[23]}`),P("errorf",{from:"0.24"},`CHANGEL\
OG 0.24.0, #4414; ${C[23]}`),{...P("comm",{from:"0.25"},`CHANGELOG 0.25.0, #4799; ${C[23]}`),least:1},{...P("ppid",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),
most:0},Yt("ppid pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),P("pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),P("syscall_name",{from:"\
0.25"},`CHANGELOG 0.25.0, #4746; ${C[23]}`),P("signal_thread",{from:"0.25"},`CHANGELOG 0.25.0, #4700; ${C[23]}`),Yt("probetype",{from:"0.25"},`CHANGELOG 0.25.0,\
 #4712; ${C[23]}`),P("probetype",{from:"0.25"},`CHANGELOG 0.25.0, #4712; ${C[23]}`),P("find",{from:"0.25"},`CHANGELOG 0.25.0, #4845; ${C[23]}`),Yt("has_cpid",{from:"\
0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),P("has_cpid",{from:"0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),P("kfunc_exist kfunc_allowed",{from:"0.25"},`CHANGEL\
OG 0.25.0, #4857; ${C[23]}`),P("leader_tid leader_comm",{from:"0.26"},`CHANGELOG 0.26.0, #5132; ${C[23]}`),Yt("leader_tid leader_comm",{from:"0.26"},`CHANGELOG \
0.26.0, #5132; ${C[23]}`),P("signal_name",{from:"0.26"},`CHANGELOG 0.26.0, #5098; ${C[23]}`),P("dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),Yt(
"dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),P("write_user",{from:"0.26"},`CHANGELOG 0.26.0, #3742; ${C[23]}`),P("is_err",{from:"0.26"},`CHANG\
ELOG 0.26.0, #5086; ${C[23]}`),P("str_concat",{from:"0.27"},`CHANGELOG 0.27.0, #5265; ${C[23]}`),P("container_of",{from:"0.27"},`CHANGELOG 0.27.0, #5236; ${C[23]}`),
P("config",{from:"0.27"},`CHANGELOG 0.27.0, #5241; ${C[23]}`),P("assert_str default_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_int\
eger memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},S$)],So={name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (brea\
king); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last available in v0.24"'},Eo=[{name:"raw",from:"0.18",source:`CHANGELOG 0.18.0,\
 #2581; ${C[17]}`},{name:"build_id",from:"0.25",source:`CHANGELOG 0.25.0, #4912; ${C[23]}`}],$o=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0\
, #2958; 0.23.2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"print_maps_on_exit",
from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 ta\
ke it"},{name:"license",from:"0.24",source:'CHANGELOG 0.24.0, #3905; 0.23.2 says "Unrecognized config variable"'},{name:"show_debug_info",from:"0.24",source:'CH\
ANGELOG 0.24.0, #3999; 0.23.2 says "Unrecognized config variable"'},{name:"unstable_macro",from:"0.24",source:'CHANGELOG 0.24.0, #4037; 0.23.2 says "Unrecognize\
d config variable"'},{name:"unstable_map_decl",from:"0.24",source:'CHANGELOG 0.24.0, #3863; 0.23.2 says "Unrecognized config variable"'},...["unstable_import","\
unstable_tseries","unstable_addr","unstable_typeinfo"].map(t=>({name:t,newerThan:"0.23.2",source:'no entry in the CHANGELOG; 0.23.2 says "Unrecognized config va\
riable", 0.27.1 takes it'}))];var ce='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',Ao='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',Oo='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it',sg={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"\
0.11",name:"`while`",source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{
from:"0.11",name:"`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:`CHANGELOG 0.12.0, \
#1476; ${Oo}`},"double-pointer":{from:"0.12",name:"a cast to a pointer to a pointer",source:`CHANGELOG 0.12.0, #1557; ${Oo}`},"digit-separator":{from:"0.14",name:"\
`_` between digits",source:`CHANGELOG 0.14.0, #1900; ${Oo}`},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:`CHANGELOG 0.14.0, #1938; ${Oo}`},
"array-cast":{from:"0.19",name:"a cast to an array",source:`CHANGELOG 0.19.0, #2686; ${Ao}`},"config-block":{from:"0.20",name:"a `config` block",source:`CHANGEL\
OG 0.20.0, #2815; ${Ao}`},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.\
2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "\
syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.21",name:"`for ($kv : @map)`",source:`CHANGELOG 0.21.0, #3003; ${Ao}`},
let:{from:"0.22",name:"`let`",source:`CHANGELOG 0.22.0, #3461; ${Ao}`},"for-range":{from:"0.24",name:"`for ($i : a..b)`",source:`CHANGELOG 0.24.0, #4126; ${ce}`},
"bare-condition":{from:"0.24",name:"a condition without parentheses",source:`CHANGELOG 0.24.0, #4503; ${ce}`},macro:{from:"0.24",name:"a macro",source:`CHANGELO\
G 0.24.0, #4037; ${ce}`},"map-declaration":{from:"0.24",name:"a map declaration",source:`CHANGELOG 0.24.0, #3863; ${ce}`},import:{newerThan:"0.23.2",name:"`impo\
rt`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${ce}`},"block-expression":{from:"0.24",name:"a block on its own, or a\
 block or an if as an expression",source:`CHANGELOG 0.24.0, #3780; ${ce}`},duration:{from:"0.24",name:"a duration literal",source:`CHANGELOG 0.24.0, #4317; ${ce}`},
record:{from:"0.25",name:"a record",source:`CHANGELOG 0.25.0, #4947; ${ce}`},"named-probe":{from:"0.25",name:"a named probe",source:`CHANGELOG 0.25.0, #4752; ${ce}`},
"empty-middle":{from:"0.26",name:"`a ?: b`",source:`CHANGELOG 0.26.0, #5077; ${ce}`},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in i\
t",source:"a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a \
source line",source:`CHANGELOG 0.26.0, #4867; ${ce}`},"attribute-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:`CHANGELOG 0.26.0, #5153\
; ${ce}`},"attribute-before":{newerThan:"0.23.2",name:"`__attribute__` before a name",source:`no entry in the CHANGELOG; ${ce}`},discard:{newerThan:"0.23.2",name:"\
`_ = ...`",source:`no entry in the CHANGELOG; ${ce}`},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG says wh\
en it came (0.26.0, #5185 makes it stable); ${ce}`},"short-tuple":{newerThan:"0.23.2",name:"a tuple with fewer than two elements",source:`no entry in the CHANGE\
LOG; ${ce}`},"trailing-comma":{newerThan:"0.23.2",name:"a comma behind the last element of a tuple",source:`no entry in the CHANGELOG; ${ce}`},comptime:{newerThan:"\
0.23.2",name:"`comptime`",source:`no entry in the CHANGELOG; ${ce}`},"unroll-expression":{newerThan:"0.23.2",name:"`unroll` of anything but a number or a positi\
onal parameter",source:`no entry in the CHANGELOG; ${ce}`},"separated-hex":{newerThan:"0.23.2",name:"`_` in a hexadecimal number",source:`no entry in the CHANGE\
LOG (0.14.0, #1900 is of decimal ones); ${ce}`}};var ig={offsetof:{from:"0.18",name:"`offsetof`",source:'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},
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
as percpuarray",source:'no entry in the CHANGELOG; 0.27.1 says "Invalid bpf map type: percpuarray"'}};var No={...sg,...ig};var ug=Un(ag(),1);function Se(t,e){return e.from!==void 0&&!j(t,e.from)?!1:e.before===void 0||!j(t,e.before)}a(Se,"within");var cg=new Map;function j(t,e){let n=`${t} ${e}`,r=cg.
get(n);return r===void 0&&(r=(0,ug.compareVersions)(t,e)>=0,cg.set(n,r)),r}a(j,"atLeast");function To(t){return t.from!==void 0&&t.before!==void 0?`${t.from} up\
 to (not including) ${t.before}`:t.from!==void 0?`${t.from} and later`:t.before!==void 0?`before ${t.before}`:"every release"}a(To,"describeReleases");function Ct(t,e){
return t.find(n=>Se(e,n))}a(Ct,"rowFor");var Al=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bpf(), kernel/e\
vents/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_uprobe.c: trace_\
call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoint"],before:"\
7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",source:"Lin\
ux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"Linux\
 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_enter(\
): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},{kinds:[
"raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],guard:"\
none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END after it \
detaches"}];function Io(t,e){return Ct(Al.filter(r=>r.kinds.includes(t)),e)?.guard??"none"}a(Io,"guardClass");var Os={kinds:["hardware"],arch:"x86_64",source:"L\
inux arch/x86/events/core.c: hardware counters overflow as NMI; kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()"};var cn=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}];function un(t,e){return Ct(cn.filter(r=>r.lock===t),e)?.type??"raw"}a(un,"lockType");function Po(t){return new Set(cn.map(({lock:e})=>e).
filter(e=>un(e,t)==="raw"))}a(Po,"rawLocks");var vr={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); repla\
ced by rqspinlock in 6.15"};var Ns=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],h={___pcpu_freelist_pop:"\
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
 may_fault)",stack_map_get_build_id_offset_old:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u64 *ips, u32 trace_nr, bool user)"},Sr=[
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
path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}}];var Mo=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),Er=new Set(["hist","lhist","tseries"]),Ro="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",Nl=[{use:"plain",kind:"hash",source:Ro},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:Ro},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:Ro},
{use:"keyed-aggregation",kind:"percpu_hash",source:Ro}];function $r(t,e){return Ct(Nl.filter(r=>r.use===t),e)?.kind??"hash"}a($r,"mapKind");var lg={entries:4096,
source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},pg=new Set(["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),dg={
entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_two(max_entries)"},Lo="bpftrace 0.27.1, tried; src/ast/passes/map_type\
s of 0.24 and later",Ol=["scalar-count","scalar-aggregation","keyed-aggregation"],Cl={hash:{kind:"hash",uses:["plain"],source:Lo},lruhash:{kind:"lru_hash",uses:[
"plain"],source:Lo},percpuhash:{kind:"percpu_hash",uses:Ol,source:Lo},percpulruhash:{kind:"lru_percpu_hash",uses:Ol,source:Lo},percpuarray:{kind:"percpu_array",
uses:Ol,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}};var Tl=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"always",source:"bpf\
trace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map\
_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in place, map_update_\
elem only for a missing key"}];function Fo(t,e){return Ct(Tl.filter(r=>r.change===t),e)?.moment??"always"}a(Fo,"lockMoment");var Cs={hash:{update:"hash.update",
delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{
update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},fg={moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_\
freelist_pop() only for a key that is not in the map yet"},Ho={"hash.update":fg,"percpu_hash.update":fg,"hash.delete":{moment:"always",underBucket:{before:"6.1"},
source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.1\
0"}},Do={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, det\
ach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() around both calls"},qo={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of\
 map helpers are warnings by default, sent through the ring buffer"},Il=[{from:"0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where\
 the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],Pl=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TR\
ACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script\
 share"}],Rl={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring buffer"};function Ts(t,e){if(Se(e,Rl))return Ct(Il,t)?.operation}a(Ts,"outputOper\
ation");function zo(t){return Ct(Pl,t)?.operation}a(zo,"stackOperation");var hg=new Set(["printf","errorf","warnf","debugf","print","cat","join","system","time",
"exit","clear","zero"]),Ll=new Set(["kstack","ustack"]);function mg(t,e){return ln(t)(e)}a(mg,"matchesText");function ln(t){let e=_g(t);return n=>gg(e,n)}a(ln,"textMatcher");function Zn(t){let e=t.split("/").map(n=>n==="**"?Fl:_g(n));return e.at(-1)===Fl&&e.push([Ar]),n=>bg(e,n.split("/"),E$,gg)}a(Zn,"pathMatcher");function E$(t){return t===
Fl}a(E$,"isAnyFolders");function gg(t,e){return bg(t,[...e],N$,C$)}a(gg,"matchesName");var Ar={star:!0},$$={one:!0},Fl=[Ar,Ar],A$=/^\[(!?)([^\]]+)\]/u;function _g(t){
let e=[];for(let n=0;n<t.length;){let r=String.fromCodePoint(t.codePointAt(n)??0),[s,i,o]=r==="["?A$.exec(t.slice(n))??[]:[];n+=s?.length??r.length,o!==void 0?e.
push({set:O$(o,i==="!")}):r!=="*"?e.push(r==="?"?$$:{character:r}):e.at(-1)!==Ar&&e.push(Ar)}return e}a(_g,"tokensOf");function O$(t,e){let n=[...t],r=[];for(let s=0;s<
n.length;){let i=n[s]??"",o=n[s+1]==="-"?n[s+2]:void 0;s+=o===void 0?1:3,o===void 0?r.push(Ml(i)):Hl(i)<=Hl(o)&&r.push(`${Ml(i)}-${Ml(o)}`)}return new RegExp(`^\
[${e?"^":""}${r.join("")}]$`,"su")}a(O$,"setOf");function Ml(t){return`\\u{${Hl(t).toString(16)}}`}a(Ml,"escaped");function Hl(t){return t.codePointAt(0)??0}a(Hl,
"codePoint");function N$(t){return t===Ar}a(N$,"isStar");function C$(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}a(C$,"matchesOne");function bg(t,e,n,r){
let s=0,i=0,o;for(;i<e.length;){let c=t[s],u=e[i];if(u===void 0)return!1;if(c!==void 0&&n(c))s++,o={pattern:s,item:i};else if(c!==void 0&&r(c,u))s++,i++;else{if(o===
void 0)return!1;o.item++,s=o.pattern,i=o.item}}for(;s<t.length;s++){let c=t[s];if(c!==void 0&&!n(c))return!1}return!0}a(bg,"matchesList");var Tt="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_in_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 \
and 0.27.1",Dl=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],source:Tt},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],
source:Tt},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:Tt},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],
source:Tt},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"kernel",parts:[1,2],source:Tt},{name:"software",provider:"software",space:"kernel",
parts:[1,2],ownNames:!0,source:Tt},{name:"hardware",provider:"hardware",space:"kernel",parts:[1,2],ownNames:!0,source:Tt},{name:"iter",provider:"iter",space:"ke\
rnel",parts:[1,2],ownNames:!0,source:Tt},{name:"uprobe",provider:"uprobe",space:"user",parts:[2,3],source:Tt},{name:"usdt",provider:"usdt",space:"user",parts:[2,
3],source:Tt}];function yg(t,e,n){let r=/[?[]/.test(t)?()=>!1:ln(t),s=e[0]?.includes("/")?"user":"kernel",i=Dl.filter(c=>c.space===s&&Se(n,c)&&c.parts.includes(
e.length)&&r(c.name));return(i.some(c=>c.ownNames!==!0)?i.filter(c=>c.ownNames!==!0):i).map(c=>c.name)}a(yg,"providersMatching");var mt="bpftrace: src/probe_types.h and the manual of the releases named",Or=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:mt},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:mt},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:mt},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:mt},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:mt},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:mt},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:mt},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:mt},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:mt},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:mt},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:mt},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],Go={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"};var Le={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Nr=[{target:"debian-13",why:"Debian's bpftrace 0.23.2 switch\
es its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails to load; 0.24.2 lo\
ads it"}],Cr={before:"0.21",functions:Le.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in 0.21"},Ue={bpftrace:"\
0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, infer\
red from the helper)"};var wg=Object.values(No),Wn={"map-kinds":{title:"which BPF map a bpftrace map becomes",releasesOf:"bpftrace",rows:Nl},"lock-moments":{title:"when a change of a \
map takes its lock",releasesOf:"bpftrace",rows:Tl},output:{title:"how output leaves a probe",releasesOf:"bpftrace",rows:Il},"ring-buffer":{title:"since when the\
 kernel has the ring buffer",releasesOf:"kernel",rows:[Rl]},stacks:{title:"how a stack is kept",releasesOf:"bpftrace",rows:Pl},"free-lists":{title:"when an oper\
ation takes the lock of a free list",releasesOf:"kernel",rows:Object.values(Ho).map(({underBucket:t,source:e})=>({...t,source:e}))},sweeps:{title:"what clear() \
and zero() do",releasesOf:"bpftrace",rows:[Do]},"failed-updates":{title:"what bpftrace says of an update that fails",releasesOf:"bpftrace",rows:[qo]},"provider-\
wildcards":{title:"what a wildcard in place of a probe type stands for",releasesOf:"bpftrace",rows:Dl},"bpftrace-guard":{title:"bpftrace's own guard",releasesOf:"\
bpftrace",rows:[Le]},"broken-guards":{title:"packages whose guard does not load",releasesOf:"bpftrace",rows:Nr},"kretprobe-ban":{title:"kretprobes that bpftrace\
 refuses",releasesOf:"bpftrace",rows:[Cr]},"script-guard":{title:"what a guard in the script needs of bpftrace",releasesOf:"bpftrace",rows:[{from:Ue.bpftrace,source:Ue.
source}]},"script-guard-kernel":{title:"what a guard in the script needs of the kernel",releasesOf:"kernel",rows:[{from:Ue.kernel,source:Ue.source}]},providers:{
title:"the types of probes and their names",releasesOf:"bpftrace",rows:Or.flatMap(({spellings:t,source:e})=>t.map(n=>({...n,source:e})))},"provider-case":{title:"\
letter case of the names of probe types",releasesOf:"bpftrace",rows:[Go]},features:{title:"constructs that some releases of bpftrace take",releasesOf:"bpftrace",
rows:wg},functions:{title:"functions and words that some releases of bpftrace know",releasesOf:"bpftrace",rows:[...vo,So]},settings:{title:"settings of the conf\
ig block",releasesOf:"bpftrace",rows:$o},"stack-modes":{title:"formats of stacks",releasesOf:"bpftrace",rows:Eo},"feature-kernels":{title:"constructs that need \
a kernel",releasesOf:"kernel",rows:wg.flatMap(({kernel:t,source:e})=>t===void 0?[]:[{from:t,source:e}])},"lock-types":{title:"which kind of lock a BPF map has",
releasesOf:"kernel",rows:cn},"map-locked":{title:"the counter that sees a nested update of one map",releasesOf:"kernel",rows:[vr]},"program-guards":{title:"whic\
h programs run inside which",releasesOf:"kernel",rows:Al},nmi:{title:"programs that arrive as non-maskable interrupts",releasesOf:"kernel",rows:[Os]},"lock-path":{
title:"where a map lock is held",releasesOf:"kernel",rows:Sr}};function kg(t){return[...new Set(Wn[t].rows.map(({source:e})=>e))]}a(kg,"sourcesOf");var xg=["H","M","N"];function Sg(t,e){let n=new Map(Object.entries(t.functions));for(let r of e)n.set(r.function,T$(n.get(r.function),r));return{...t,functions:Object.
fromEntries(n)}}a(Sg,"withVendorFunctions");function T$(t,{entry:e,exit:n,during:r}){let s={...t?.path};for(let i of r){let[o,c,u]=s[i]??["N","N",[]];s[i]=[vg(o,
e),vg(c,n),u]}return{...t,attachable:!0,path:s}}a(T$,"merged");function vg(t,e){return xg.indexOf(t)<=xg.indexOf(e)?t:e}a(vg,"worse");var I$=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,P$={H:"held",M:"maybe",N:"no"},ql=["native_queued_spin_lock_slowpath","__pv_queued_spi\
n_lock_slowpath"],Vn="queued_spin_lock_slowpath",zl=[...ql,Vn];function pn(t){let e=Eg.get(t);if(e!==void 0)return e;let n=R$(t);return Eg.set(t,n),n}a(pn,"tabl\
eFor");var Eg=new WeakMap;function R$(t){let e=Sr[0];if(e===void 0)throw new Error("the lock-path table is empty");let n=e;for(let o of Sr){let c=o.kernel==="6.\
16"?"6.15":o.kernel;j(t.kernel,c)&&(n=o)}let r=t.kernel===n.kernel||t.kernel.startsWith(`${n.kernel}.`),s=t.lockPath?.map(o=>L$(o,t));return{table:s===void 0?n:
Sg(n,s),exact:r&&t.arch==="x86_64"&&t.backports!==!0}}a(R$,"chooseTable");function L$(t,e){return t.function===Vn&&Is(e)?{...t,function:"native_queued_spin_lock\
_slowpath"}:t}a(L$,"underTableName");function Is(t){return!t.paravirt||t.arch==="arm64"}a(Is,"plainSlowPath");function jo(t,e){let{table:n}=pn(e);return t===Vn&&
Is(e)?Bo(n,"native_queued_spin_lock_slowpath"):Bo(n,t)}a(jo,"kernelFunction");function Bo(t,e){return Object.hasOwn(t.functions,e)?t.functions[e]:void 0}a(Bo,"o\
wn");function Gl(t){let e=Object.keys(pn(t).table.functions);return Is(t)?[...e.filter(n=>!zl.includes(n)),Vn]:e}a(Gl,"kernelFunctionNames");function Yn(t,e,n,r){
let s=jo(t,r)?.path?.[n];if(s===void 0)return;let i=s[2].includes("own")||e==="exit"&&I$.test(t);return{held:P$[e==="entry"?s[0]:s[1]],locks:s[2],taken:i}}a(Yn,
"heldAt");function Uo(t,e){return Object.values(jo(t.function,e)?.path??{}).some(r=>r[t.edge==="entry"?0:1]!=="N")}a(Uo,"isOnLockPath");function Bl(t,e,n){let{table:r}=pn(
e);if(e.lockPath?.some(i=>i.function===t))return;if(t===Vn&&!Is(e))return`${t} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${ql.
join(" and ")})`;if(ql.includes(t)&&Is(e))return`${t} exists only in x86_64 kernels with paravirtual spin locks (here it is ${Vn})`;if(t===Vn)return;let s=Bo(r,
t);if(s===void 0){let i=Sr.filter(o=>Bo(o,t)!==void 0).map(o=>o.kernel);return i.length===0?void 0:`${$g(t)} is not a symbol of Linux ${r.kernel} (seen in ${i.join(
", ")})`}if(n&&s.attachable===!1)return`${$g(t)} has no trace site in Linux ${r.kernel}`}a(Bl,"whyUnattachable");function $g(t){return t.startsWith("__traceiter\
_")?`the tracepoint ${t.slice(12)}`:t}a($g,"bare");function M$(t){let e=t.flatMap(s=>s.rows),n=e.flatMap(({from:s,before:i,unknown:o})=>[s,i,o?.from,o?.before]),r=e.map(({newerThan:s})=>s);return[...[...new Set(
n)].flatMap(s=>s===void 0?[]:[i=>j(i,s)]),...[...new Set(r)].flatMap(s=>s===void 0?[]:[i=>!j(s,i)])]}a(M$,"borders");function Ko(t){let e=M$(t),n=new Map;return r=>{
let s=n.get(r)??e.map(i=>i(r)?"1":"0").join("");return n.set(r,s),s}}a(Ko,"naming");var Og=Object.values(Wn),F$=Ko(Og.filter(({releasesOf:t})=>t==="bpftrace")),
H$=Ko(Og.filter(({releasesOf:t})=>t==="kernel")),{"map-kinds":D$,"lock-moments":q$,output:z$,stacks:G$}=Wn,B$=Ko([D$,q$,z$,G$]),j$=Ko([Wn["free-lists"]]);function Ng({
bpftrace:t,kernel:e}){return`${B$(t)} ${Ts(t,e)} ${j$(e)}`}a(Ng,"lockingFacts");var Ag=new WeakMap;function Cg(t){let e=Ag.get(t);if(e!==void 0)return e;let{table:n,
exact:r}=pn(t),s=[F$(t.bpftrace),H$(t.kernel),n.kernel,r,t.arch,t.paravirt,Nr.findIndex(i=>i.target===t.name),JSON.stringify(t.lockPath??[])].join("/");return Ag.
set(t,s),s}a(Cg,"factSet");var U$=["plain","scalar-count","scalar-aggregation","keyed-aggregation"],K$=["kprobe","fentry","raw-tracepoint","tracepoint","syscall\
-tracepoint","uprobe"],Z$={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_perc\
pu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function W$(t){let{bpftrace:e,kernel:n}=t,r=a(i=>i===void 0?"no lock":`${i} (${un(Z$[i],n)}\
)`,"typed");return[`locking: ${[...U$.map(i=>{let o=Cs[$r(i,e)].update,c=Fo(i==="plain"?"assign":"aggregate",e);return`${i} ${o===void 0?"":c} ${r(o)}`}),`outpu\
t ${r(Ts(e,n))}`,`stacks ${r(zo(e))}`,`LRU maps ${un("lru",n)}`,Se(e,Le)?"guard of its own":"no guard of its own",Se(n,vr)?"map_locked":""].join(", ")}`,...K$.map(
i=>`${i}: ${Io(i,n)}`),`lock path: ${pn(t).table.kernel}`,`slow path: ${t.paravirt?"paravirtual":"plain"}`]}a(W$,"verdictFacts");function Tg(t){let e=new Set;return t.
filter(n=>{let r=W$(n).filter(s=>!e.has(s));for(let s of r)e.add(s);return r.length>0})}a(Tg,"representatives");var V$="2026-11-23",Ig={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"},Y$={name:"bpftrace@0.27.1,ke\
rnel@6.12",bpftrace:"0.27.1",kernel:"6.12",arch:"x86_64",paravirt:!0,support:{until:"rolling",source:"the newest bpftrace, on the kernel of Debian 13"},source:"\
bpftrace 0.27.1 (Debian sid) on Linux 6.12 (Debian 13): a release without a guard of its own, where locks still wait for ever; it hung in the laboratory"},Tr=[...rg,
Y$];function J$({support:t},e){return t.until==="rolling"||e.slice(0,t.until.length)<=t.until}a(J$,"inSupport");function X$({bpftrace:t,kernel:e,backports:n}){return n!==
!0&&j(t,Ig.bpftrace)&&j(e,Ig.kernel)}a(X$,"isRead");var Zo=Tg(Tr.filter(t=>J$(t,V$)&&X$(t)));function Rg(t,e){let n=t.map(s=>({...s})),r=[...n];for(let s=r.pop();s!==void 0;s=r.pop())for(let[i,o]of Object.entries(s)){if(typeof o!="object"||o===null)continue;
let c=Pg(o)?{start:o.start+e,end:o.end+e}:Array.isArray(o)?[...o]:{...o};Object.assign(s,{[i]:c}),Pg(o)||r.push(c)}return n}a(Rg,"relocate");function Pg(t){return"\
start"in t&&"end"in t&&typeof t.start=="number"&&typeof t.end=="number"}a(Pg,"isSpan");var st={};r$(st,{StringBuffer:()=>gt,abstract:()=>X,assert:()=>Me,checkNotNull:()=>Vl,clone:()=>Q$,copyWithoutDuplicates:()=>Ul,defineLazyProperty:()=>Wo,getDuplicates:()=>Vo,
isLexical:()=>Kl,isSyntactic:()=>Pt,padLeft:()=>Zl,repeat:()=>Ir,repeatFn:()=>Lg,repeatStr:()=>Mg,unescapeCodePoint:()=>Wl,unexpectedObjToString:()=>Yo});var It={};for(let t=0;t<128;t++)It[t]=String.fromCharCode(t);It[39]="\\'";It[34]='\\"';It[92]="\\\\";It[8]="\\b";It[12]="\\f";It[10]="\\n";It[13]="\\r";It[9]="\\\
t";It[11]="\\v";function X(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}a(X,"abstract");function Me(t,e){if(!t)throw new Error(e||"Assertion failed")}a(Me,"assert");function Wo(t,e,n){let r;Object.defineProperty(t,e,{get(){
return r||(r=n.call(this)),r}})}a(Wo,"defineLazyProperty");function Q$(t){return t&&Object.assign({},t)}a(Q$,"clone");function Lg(t,e){let n=[];for(;e-- >0;)n.push(
t());return n}a(Lg,"repeatFn");function Mg(t,e){return new Array(e+1).join(t)}a(Mg,"repeatStr");function Ir(t,e){return Lg(()=>t,e)}a(Ir,"repeat");function Vo(t){
let e=[];for(let n=0;n<t.length;n++){let r=t[n];t.lastIndexOf(r)!==n&&e.indexOf(r)<0&&e.push(r)}return e}a(Vo,"getDuplicates");function Ul(t){let e=[];return t.
forEach(n=>{e.indexOf(n)<0&&e.push(n)}),e}a(Ul,"copyWithoutDuplicates");function Pt(t){let e=t[0];return e===e.toUpperCase()}a(Pt,"isSyntactic");function Kl(t){
return!Pt(t)}a(Kl,"isLexical");function Zl(t,e,n){let r=n||" ";return t.length<e?Mg(r,e-t.length)+t:t}a(Zl,"padLeft");function gt(){this.strings=[]}a(gt,"String\
Buffer");gt.prototype.append=function(t){this.strings.push(t)};gt.prototype.contents=function(){return this.strings.join("")};var jl=a(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function Wl(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return jl(t.slice(2,4));case"u":return t.charAt(2)==="{"?jl(t.slice(3,-1)):jl(t.slice(2,6));default:
return t.charAt(1)}else return t}a(Wl,"unescapeCodePoint");function Yo(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let n;return t.
constructor&&t.constructor.name?n=t.constructor.name:e.indexOf("[object ")===0?n=e.slice(8,-1):n=typeof t,n+": "+JSON.stringify(String(t))}catch{return e}}a(Yo,
"unexpectedObjToString");function Vl(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}a(Vl,"checkNotNull");var Fg=a(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Jo=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,Fg(t)]));Jo.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var Yl=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,Fg(t)]));var N=class t{static{a(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},V=Object.create(N.prototype),Z=Object.create(N.prototype),H=class extends N{static{a(this,"Terminal")}constructor(e){super(),this.
obj=e}},q=class extends N{static{a(this,"Range")}constructor(e,n){super(),this.from=e,this.to=n,this.matchCodePoint=e.length>1||n.length>1}},U=class extends N{static{
a(this,"Param")}constructor(e){super(),this.index=e}},L=class extends N{static{a(this,"Alt")}constructor(e){super(),this.terms=e}},Rt=class extends L{static{a(this,
"Extend")}constructor(e,n,r){let s=e.rules[n].body;super([r,s]),this.superGrammar=e,this.name=n,this.body=r}},Lt=class extends L{static{a(this,"Splice")}constructor(e,n,r,s){
let i=e.rules[n].body;super([...r,i,...s]),this.superGrammar=e,this.ruleName=n,this.expansionPos=r.length}},M=class extends N{static{a(this,"Seq")}constructor(e){
super(),this.factors=e}},Q=class extends N{static{a(this,"Iter")}constructor(e){super(),this.expr=e}},Ke=class extends Q{static{a(this,"Star")}},_t=class extends Q{static{
a(this,"Plus")}},be=class extends Q{static{a(this,"Opt")}};Ke.prototype.operator="*";_t.prototype.operator="+";be.prototype.operator="?";Ke.prototype.minNumMatches=
0;_t.prototype.minNumMatches=1;be.prototype.minNumMatches=0;Ke.prototype.maxNumMatches=Number.POSITIVE_INFINITY;_t.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
be.prototype.maxNumMatches=1;var z=class extends N{static{a(this,"Not")}constructor(e){super(),this.expr=e}},K=class extends N{static{a(this,"Lookahead")}constructor(e){
super(),this.expr=e}},Y=class extends N{static{a(this,"Lex")}constructor(e){super(),this.expr=e}},T=class extends N{static{a(this,"Apply")}constructor(e,n=[]){super(),
this.ruleName=e,this.args=n}isSyntactic(){return Pt(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},G=class extends N{static{a(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Jo)this.pattern=Jo[e];else if(e in Yl)this.pattern=
Yl[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function oe(t,e){let n;return e?(n=new Error(e.getLineAndColumnMessage()+t),n.shortMessage=t,n.interval=e):n=new Error(t),n}a(oe,"createError");function Xo(){return oe(
"Interval sources don't match")}a(Xo,"intervalSourcesDontMatch");function Hg(t,e,n){let r=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return oe(r,n)}a(Hg,"undeclaredGrammar");function Dg(t,e){
return oe("Grammar "+t.name+" is already declared in this namespace")}a(Dg,"duplicateGrammarDeclaration");function qg(t){return oe(`Grammar '${t.name}' does not\
 support incremental parsing`)}a(qg,"grammarDoesNotSupportIncrementalParsing");function Qo(t,e,n){return oe("Rule "+t+" is not declared in grammar "+e,n)}a(Qo,"\
undeclaredRule");function zg(t,e,n){return oe("Cannot override rule "+t+" because it is not declared in "+e,n)}a(zg,"cannotOverrideUndeclaredRule");function Gg(t,e,n){
return oe("Cannot extend rule "+t+" because it is not declared in "+e,n)}a(Gg,"cannotExtendUndeclaredRule");function Jl(t,e,n,r){let s="Duplicate declaration fo\
r rule '"+t+"' in grammar '"+e+"'";return e!==n&&(s+=" (originally declared in '"+n+"')"),oe(s,r)}a(Jl,"duplicateRuleDeclaration");function ea(t,e,n,r){return oe(
"Wrong number of parameters for rule "+t+" (expected "+e+", got "+n+")",r)}a(ea,"wrongNumberOfParameters");function Bg(t,e,n,r){return oe("Wrong number of argum\
ents for rule "+t+" (expected "+e+", got "+n+")",r)}a(Bg,"wrongNumberOfArguments");function Xl(t,e,n){return oe("Duplicate parameter names in rule "+t+": "+e.join(
", "),n)}a(Xl,"duplicateParameterNames");function jg(t,e){return oe("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expression\
s must have arity 1",e.source)}a(jg,"invalidParameter");var eA="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function Ug(t,e){return oe("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}a(Ug,"applicationOfSynt\
acticRuleFromLexicalContext");function Kg(t){let{ruleName:e}=t;return oe(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+eA,t.source)}a(
Kg,"applySyntacticWithLexicalRuleApplication");function Zg(t){return oe("applySyntactic is not required here (in a syntactic context)",t.source)}a(Zg,"unnecessa\
ryExperimentalApplySyntactic");function Ql(t,e){return oe("Incorrect argument type: expected "+t,e.source)}a(Ql,"incorrectArgumentType");function Wg(t){return oe(
"'...' can appear at most once in a rule body",t.source)}a(Wg,"multipleSuperSplices");function Vg(t){let e=t._node;Me(e&&e.isNonterminal()&&e.ctorName==="escape\
Char_unicodeCodePoint");let n=t.children.slice(1,-1).map(s=>s.source),r=n[0].coverageWith(...n.slice(1));return oe(`U+${r.contents} is not a valid Unicode code \
point`,r)}a(Vg,"invalidCodePoint");function ta(t,e){let n=e.length>0?e[e.length-1].args:[],s="Nullable expression "+t.expr.substituteParams(n)+" is not allowed \
inside '"+t.operator+"' (possible infinite loop)";if(e.length>0){let i=e.map(o=>new T(o.ruleName,o.args)).join(`
`);s+=`
Application stack (most recent application last):
`+i}return oe(s,t.expr.source)}a(ta,"kleeneExprHasNullableOperand");function ep(t,e,n,r){return oe("Rule "+t+" involves an alternation which has inconsistent ar\
ity (expected "+e+", got "+n+")",r.source)}a(ep,"inconsistentArity");function tA(t){let e=t.map(n=>n.message);return oe(["Errors:"].concat(e).join(`
- `),t[0].interval)}a(tA,"multipleErrors");function Yg(t,e,n,r){let s=r.slice(0,-1).map(u=>{let l="  "+u[0].name+" > "+u[1];return u.length===3?l+" for '"+u[2]+
"'":l}).join(`
`);s+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let o=[`Missing semantic action for '${t}' in ${n} '${e}'.${i}`,"Action stack (most recent call last):",s].join(`
`),c=oe(o);return c.name="missingSemanticAction",c}a(Yg,"missingSemanticAction");function Jg(t){if(t.length===1)throw t[0];if(t.length>1)throw tA(t)}a(Jg,"throw\
Errors");function nA(t){let e=0;return t.map(r=>{let s=r.toString();return e=Math.max(e,s.length),s}).map(r=>Zl(r,e))}a(nA,"padNumbersToEqualLength");function Xg(t,e,n){
let r=t.length,s=t.slice(0,n),i=t.slice(n+e.length);return(s+e+i).substr(0,r)}a(Xg,"strcpy");function rA(...t){let e=this,{offset:n}=e,{repeatStr:r}=st,s=new gt;
s.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=nA([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),o=a((p,d,f)=>{s.append(f+i[p]+" | "+d+`
`)},"appendLine");e.prevLine!=null&&o(0,e.prevLine,"  "),o(1,e.line,"> ");let c=e.line.length,u=r(" ",c+1);for(let p=0;p<t.length;++p){let d=t[p][0],f=t[p][1];Me(
d>=0&&d<=f,"range start must be >= 0 and <= end");let m=n-e.colNum+1;d=Math.max(0,d-m),f=Math.min(f-m,c),u=Xg(u,r("~",f-d),d)}let l=2+i[1].length+3;return s.append(
r(" ",l)),u=Xg(u,"^",e.colNum-1),s.append(u.replace(/ +$/,"")+`
`),e.nextLine!=null&&o(2,e.nextLine,"  "),s.contents()}a(rA,"lineAndColumnToMessage");var tp=[];function na(t){tp.push(t)}a(na,"awaitBuiltInRules");function Qg(t){
tp.forEach(e=>{e(t)}),tp=null}a(Qg,"announceBuiltInRules");function Ps(t,e){let n=1,r=1,s=0,i=0,o=null,c=null,u=-1;for(;s<e;){let d=t.charAt(s++);d===`
`?(n++,r=1,u=i,i=s):d!=="\r"&&r++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let d=t.indexOf(`
`,l+1);o=d===-1?t.slice(l):t.slice(l,d),o=o.replace(/^\r?\n/,"").replace(/\r$/,"")}u>=0&&(c=t.slice(u,i).replace(/\r?\n$/,""));let p=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:n,colNum:r,line:p,prevLine:c,nextLine:o,toString:rA}}a(Ps,"getLineAndColumn");function Rs(t,e,...n){return Ps(t,e).toString(...n)}a(
Rs,"getLineAndColumnMessage");var np=(()=>{let t=0;return e=>""+e+t++})();var Ft=class t{static{a(this,"Interval")}constructor(e,n,r){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=n,this.endIdx=r}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return Ps(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return Rs(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Xo();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Xo();return Me(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,n=this.startIdx+e.match(/^\s*/)[0].length,r=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,n,r)}subInterval(e,n){let r=this.
startIdx+e;return new t(this.sourceString,r,r+n)}};Ft.coverage=function(t,...e){let{startIdx:n,endIdx:r}=t;for(let s of e){if(s.sourceString!==t.sourceString)throw Xo();
n=Math.min(n,s.startIdx),r=Math.max(r,s.endIdx)}return new Ft(t.sourceString,n,r)};var sA=65535,e_=1114111,Ht=class{static{a(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>sA&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,n){let r;if(n){for(r=0;r<e.length;r++){let s=this.next(),i=e[r];if(s==null||s.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(r=0;r<e.length;r++)if(this.next()!==e[r])return!1;return!0}sourceSlice(e,n){return this.source.slice(e,n)}interval(e,n){return new Ft(
this.source,e,n||this.pos)}};var Rr=class{static{a(this,"MatchResult")}constructor(e,n,r,s,i,o,c){this.matcher=e,this.input=n,this.startExpr=r,this._cst=s,this._cstOffset=i,this._rightmostFailurePosition=
o,this._rightmostFailures=c,this.failed()&&(Wo(this,"message",function(){let u="Expected "+this.getExpectedText();return Rs(this.input,this.getRightmostFailurePosition())+
u}),Wo(this,"shortMessage",function(){let u="expected "+this.getExpectedText(),l=Ps(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+u}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new gt,
n=this.getRightmostFailures();n=n.filter(r=>!r.isFluffy());for(let r=0;r<n.length;r++)r>0&&(r===n.length-1?e.append(n.length>2?", or ":" or "):e.append(", ")),e.
append(n[r].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new Ft(this.input,e,e)}};var ra=class{static{a(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,n){n.isLeftRecursion=!0,n.headApplication=e,n.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
n;let{applicationMemoKeyStack:r}=this,s=r.indexOf(e.toMemoKey())+1,i=r.slice(s);n.isInvolved=function(o){return i.indexOf(o)>=0},n.updateInvolvedApplicationMemoKeys=
function(){for(let o=s;o<r.length;o++){let c=r[o];this.isInvolved(c)||i.push(c)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:n}=this;for(let r=0;r<n.length;r++){let s=n[r];if(e.isInvolved(s))return!1}return!0}memoize(e,n){return this.
memo[e]=n,this.maxExaminedLength=Math.max(this.maxExaminedLength,n.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,n.rightmostFailureOffset),
n}clearObsoleteEntries(e,n){if(e+this.maxExaminedLength<=n)return;let{memo:r}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(r).forEach(
s=>{let i=r[s];e+i.examinedLength>n?delete r[s]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var iA="✗",oA="✓",aA="⋅",cA="⇒",uA="␉",lA="␊",pA="␍",rp={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function dA(t){return Ir(" ",t).join("")}a(dA,"spaces");function fA(t,e,n){let r=t_(t.slice(e,e+n));return r.length<n?r+Ir(" ",n-r.length).join(""):r}a(fA,"getI\
nputExcerpt");function t_(t){return typeof t=="string"?t.replace(/ /g,aA).replace(/\t/g,uA).replace(/\n/g,lA).replace(/\r/g,pA):String(t)}a(t_,"asEscapedString");
var dn=class t{static{a(this,"Trace")}constructor(e,n,r,s,i,o,c){this.input=e,this.pos=this.pos1=n,this.pos2=r,this.source=new Ft(e,n,r),this.expr=s,this.bindings=
o,this.children=c||[],this.terminatingLREntry=null,this._flags=i?rp.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let n=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return n.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
n.isImplicitSpaces=this.isImplicitSpaces,n.isMemoized=this.isMemoized,n.isRootNode=this.isRootNode,n.terminatesLR=this.terminatesLR,n.terminatingLREntry=this.terminatingLREntry,
n}recordLRTermination(e,n){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[n],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,n){let r=e;
typeof r=="function"&&(r={enter:r});function s(i,o,c){let u=!0;r.enter&&r.enter.call(n,i,o,c)===t.prototype.SKIP&&(u=!1),u&&(i.children.forEach(l=>{s(l,i,c+1)}),
r.exit&&r.exit.call(n,i,o,c))}a(s,"_walk"),this.isRootNode?this.children.forEach(i=>{s(i,null,0)}):s(this,null,0)}toString(){let e=new gt;return this.walk((n,r,s)=>{
if(!n)return this.SKIP;if(n.expr.constructor.name!=="Alt"){if(e.append(fA(n.input,n.pos,10)+dA(s*2+1)),e.append((n.succeeded?oA:iA)+" "+n.displayString),n.isHeadOfLeftRecursion&&
e.append(" (LR)"),n.succeeded){let o=t_(n.source.contents);e.append(" "+cA+"  "),e.append(typeof o=="string"?'"'+o+'"':o)}e.append(`
`)}}),e.contents()}};dn.prototype.SKIP={};Object.keys(rp).forEach(t=>{let e=rp[t];Object.defineProperty(dn.prototype,t,{get(){return(this._flags&e)!==0},set(n){
n?this._flags|=e:this._flags&=~e}})});N.prototype.allowsSkippingPrecedingSpace=X("allowsSkippingPrecedingSpace");V.allowsSkippingPrecedingSpace=Z.allowsSkippingPrecedingSpace=T.prototype.allowsSkippingPrecedingSpace=
H.prototype.allowsSkippingPrecedingSpace=q.prototype.allowsSkippingPrecedingSpace=G.prototype.allowsSkippingPrecedingSpace=function(){return!0};L.prototype.allowsSkippingPrecedingSpace=
Q.prototype.allowsSkippingPrecedingSpace=Y.prototype.allowsSkippingPrecedingSpace=K.prototype.allowsSkippingPrecedingSpace=z.prototype.allowsSkippingPrecedingSpace=
U.prototype.allowsSkippingPrecedingSpace=M.prototype.allowsSkippingPrecedingSpace=function(){return!1};var Ls;na(t=>{Ls=t});var sa;N.prototype.assertAllApplicationsAreValid=function(t,e){sa=0,this._assertAllApplicationsAreValid(t,e)};N.prototype._assertAllApplicationsAreValid=
X("_assertAllApplicationsAreValid");V._assertAllApplicationsAreValid=Z._assertAllApplicationsAreValid=H.prototype._assertAllApplicationsAreValid=q.prototype._assertAllApplicationsAreValid=
U.prototype._assertAllApplicationsAreValid=G.prototype._assertAllApplicationsAreValid=function(t,e){};Y.prototype._assertAllApplicationsAreValid=function(t,e){sa++,
this.expr._assertAllApplicationsAreValid(t,e),sa--};L.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.terms.length;n++)this.terms[n]._assertAllApplicationsAreValid(
t,e)};M.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.factors.length;n++)this.factors[n]._assertAllApplicationsAreValid(t,e)};Q.prototype.
_assertAllApplicationsAreValid=z.prototype._assertAllApplicationsAreValid=K.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};T.prototype._assertAllApplicationsAreValid=function(t,e,n=!1){let r=e.rules[this.ruleName],s=Pt(t)&&sa===0;if(!r)throw Qo(this.ruleName,e.name,this.source);
if(!n&&Pt(this.ruleName)&&!s)throw Ug(this.ruleName,this);let i=this.args.length,o=r.formals.length;if(i!==o)throw Bg(this.ruleName,o,i,this.source);let c=Ls&&r===
Ls.rules.applySyntactic;if(Ls&&r===Ls.rules.caseInsensitive&&!(this.args[0]instanceof H))throw Ql('a Terminal (e.g. "abc")',this.args[0]);if(c){let l=this.args[0];
if(!(l instanceof T))throw Ql("a syntactic rule application",l);if(!Pt(l.ruleName))throw Kg(l);if(s)throw Zg(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,c),l.getArity()!==1)throw jg(this.ruleName,l)})};N.prototype.assertChoicesHaveUniformArity=X("assertChoicesHaveUniformArity");V.assertChoicesHaveUniformArity=Z.assertChoicesHaveUniformArity=H.prototype.assertChoicesHaveUniformArity=
q.prototype.assertChoicesHaveUniformArity=U.prototype.assertChoicesHaveUniformArity=Y.prototype.assertChoicesHaveUniformArity=G.prototype.assertChoicesHaveUniformArity=
function(t){};L.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let n=0;n<this.terms.length;n++){
let r=this.terms[n];r.assertChoicesHaveUniformArity();let s=r.getArity();if(e!==s)throw ep(t,e,s,r)}};Rt.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),n=this.terms[1].getArity();if(e!==n)throw ep(t,n,e,this.terms[0])};M.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};Q.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};z.prototype.assertChoicesHaveUniformArity=function(t){};K.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};T.
prototype.assertChoicesHaveUniformArity=function(t){};N.prototype.assertIteratedExprsAreNotNullable=X("assertIteratedExprsAreNotNullable");V.assertIteratedExprsAreNotNullable=Z.assertIteratedExprsAreNotNullable=H.prototype.
assertIteratedExprsAreNotNullable=q.prototype.assertIteratedExprsAreNotNullable=U.prototype.assertIteratedExprsAreNotNullable=G.prototype.assertIteratedExprsAreNotNullable=
function(t){};L.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
M.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};Q.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw ta(this,[])};be.prototype.assertIteratedExprsAreNotNullable=
z.prototype.assertIteratedExprsAreNotNullable=K.prototype.assertIteratedExprsAreNotNullable=Y.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};T.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var Ms=class{static{a(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let n=this.indexOfChild(e);if(n<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(n===0)throw new Error("cannot get child before first child");return this.childAt(n-1)}childAfter(e){let n=this.indexOfChild(
e);if(n<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(n===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(n+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},it=class extends Ms{static{a(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},ia=class extends Ms{static{a(this,"NonterminalNode")}constructor(e,n,r,s){super(s),this.ruleName=e,this.children=n,this.childOffsets=r}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return Kl(this.ctorName)}isSyntactic(){return Pt(this.ctorName)}},Lr=class extends Ms{static{a(this,"IterationNode")}constructor(e,n,r,s){
super(r),this.children=e,this.childOffsets=n,this.optional=s}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};N.prototype.eval=X("eval");V.eval=function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();return r!==void 0?(t.pushBinding(new it(String.fromCodePoint(r).length),
n),!0):(t.processFailure(n,this),!1)};Z.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.atEnd()?(t.pushBinding(new it(0),n),!0):(t.processFailure(n,this),
!1)};H.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.matchString(this.obj)?(t.pushBinding(new it(this.obj.length),n),!0):(t.processFailure(n,
this),!1)};q.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return r!==void 0&&this.from.codePointAt(
0)<=r&&r<=this.to.codePointAt(0)?(t.pushBinding(new it(String.fromCodePoint(r).length),n),!0):(t.processFailure(n,this),!1)};U.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};Y.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};L.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};M.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let n=this.factors[e];if(!t.eval(n))return!1}return!0};Q.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.getArity(),s=[],i=[];for(;s.
length<r;)s.push([]),i.push([]);let o=0,c=n,u;for(;o<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===c)throw ta(this,t._applicationStack);c=e.pos,o++;let f=t.
_bindings.splice(t._bindings.length-r,r),m=t._bindingOffsets.splice(t._bindingOffsets.length-r,r);for(u=0;u<f.length;u++)s[u].push(f[u]),i[u].push(m[u])}if(o<this.
minNumMatches)return!1;let l=t.posToOffset(n),p=0;if(o>0){let f=s[r-1],m=i[r-1],g=m[m.length-1]+f[f.length-1].matchLength;l=i[0][0],p=g-l}let d=this instanceof be;
for(u=0;u<s.length;u++)t._bindings.push(new Lr(s[u],i[u],p,d)),t._bindingOffsets.push(l);return!0};z.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;t.pushFailuresInfo();
let r=t.eval(this.expr);return t.popFailuresInfo(),r?(t.processFailure(n,this),!1):(e.pos=n,!0)};K.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return t.
eval(this.expr)?(e.pos=n,!0):!1};T.prototype.eval=function(t){let e=t.currentApplication(),n=e?e.args:[],r=this.substituteParams(n),s=t.getCurrentPosInfo();if(s.
isActive(r))return r.handleCycle(t);let i=r.toMemoKey(),o=s.memo[i];if(o&&s.shouldUseMemoizedResult(o)){if(t.hasNecessaryInfo(o))return t.useMemoizedResult(t.inputStream.
pos,o);delete s.memo[i]}return r.reallyEval(t)};T.prototype.handleCycle=function(t){let e=t.getCurrentPosInfo(),{currentLeftRecursion:n}=e,r=this.toMemoKey(),s=e.
memo[r];return n&&n.headApplication.toMemoKey()===r?s.updateInvolvedApplicationMemoKeys():s||(s=e.memoize(r,{matchLength:0,examinedLength:0,value:!1,rightmostFailureOffset:-1}),
e.startLeftRecursion(this,s)),t.useMemoizedResult(t.inputStream.pos,s)};T.prototype.reallyEval=function(t){let{inputStream:e}=t,n=e.pos,r=t.getCurrentPosInfo(),
s=t.grammar.rules[this.ruleName],{body:i}=s,{description:o}=s;t.enterApplication(r,this),o&&t.pushFailuresInfo();let c=e.examinedLength;e.examinedLength=0;let u=this.
evalOnce(i,t),l=r.currentLeftRecursion,p=this.toMemoKey(),d=l&&l.headApplication.toMemoKey()===p,f;t.doNotMemoize?t.doNotMemoize=!1:d?(u=this.growSeedResult(i,t,
n,l,u),r.endLeftRecursion(),f=l,f.examinedLength=e.examinedLength-n,f.rightmostFailureOffset=t._getRightmostFailureOffset(),r.memoize(p,f)):(!l||!l.isInvolved(p))&&
(f=r.memoize(p,{matchLength:e.pos-n,examinedLength:e.examinedLength-n,value:u,failuresAtRightmostPosition:t.cloneRecordedFailures(),rightmostFailureOffset:t._getRightmostFailureOffset()}));
let m=!!u;if(o&&(t.popFailuresInfo(),m||t.processFailure(n,this),f&&(f.failuresAtRightmostPosition=t.cloneRecordedFailures(),f.rightmostFailureOffset=t._getRightmostFailureOffset())),
t.isTracing()&&f){let g=t.getTraceEntry(n,this,m,m?[u]:[]);d&&(Me(g.terminatingLREntry!=null||!m),g.isHeadOfLeftRecursion=!0),f.traceEntry=g}return e.examinedLength=
Math.max(e.examinedLength,c),t.exitApplication(r,u),m};T.prototype.evalOnce=function(t,e){let{inputStream:n}=e,r=n.pos;if(e.eval(t)){let s=t.getArity(),i=e._bindings.
splice(e._bindings.length-s,s),o=e._bindingOffsets.splice(e._bindingOffsets.length-s,s),c=n.pos-r;return new ia(this.ruleName,i,o,c)}else return!1};T.prototype.
growSeedResult=function(t,e,n,r,s){if(!s)return!1;let{inputStream:i}=e;for(;;){if(r.matchLength=i.pos-n,r.value=s,r.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let o=e.trace[e.trace.length-1];r.traceEntry=new dn(e.input,n,i.pos,this,!0,[s],[o.clone()])}if(i.pos=n,s=this.evalOnce(t,e),i.pos-n<=r.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&r.traceEntry.recordLRTermination(e.trace.pop(),s),i.pos=n+r.matchLength,r.value};G.prototype.eval=
function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();if(r!==void 0&&r<=e_){let s=String.fromCodePoint(r);if(this.pattern.test(s))return t.pushBinding(new it(
s.length),n),!0}return t.processFailure(n,this),!1};N.prototype.getArity=X("getArity");V.getArity=Z.getArity=H.prototype.getArity=q.prototype.getArity=U.prototype.getArity=T.prototype.getArity=G.prototype.getArity=
function(){return 1};L.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};M.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};Q.prototype.getArity=function(){return this.expr.getArity()};z.prototype.getArity=function(){return 0};
K.prototype.getArity=Y.prototype.getArity=function(){return this.expr.getArity()};function bt(t,e){let n={};if(t.source&&e){let r=t.source.relativeTo(e);n.sourceInterval=[r.startIdx,r.endIdx]}return n}a(bt,"getMetaInfo");N.prototype.outputRecipe=
X("outputRecipe");V.outputRecipe=function(t,e){return["any",bt(this,e)]};Z.outputRecipe=function(t,e){return["end",bt(this,e)]};H.prototype.outputRecipe=function(t,e){
return["terminal",bt(this,e),this.obj]};q.prototype.outputRecipe=function(t,e){return["range",bt(this,e),this.from,this.to]};U.prototype.outputRecipe=function(t,e){
return["param",bt(this,e),this.index]};L.prototype.outputRecipe=function(t,e){return["alt",bt(this,e)].concat(this.terms.map(n=>n.outputRecipe(t,e)))};Rt.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};Lt.prototype.outputRecipe=function(t,e){let n=this.terms.slice(0,this.expansionPos),r=this.terms.
slice(this.expansionPos+1);return["splice",bt(this,e),n.map(s=>s.outputRecipe(t,e)),r.map(s=>s.outputRecipe(t,e))]};M.prototype.outputRecipe=function(t,e){return[
"seq",bt(this,e)].concat(this.factors.map(n=>n.outputRecipe(t,e)))};Ke.prototype.outputRecipe=_t.prototype.outputRecipe=be.prototype.outputRecipe=z.prototype.outputRecipe=
K.prototype.outputRecipe=Y.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),bt(this,e),this.expr.outputRecipe(t,e)]};T.prototype.
outputRecipe=function(t,e){return["app",bt(this,e),this.ruleName,this.args.map(n=>n.outputRecipe(t,e))]};G.prototype.outputRecipe=function(t,e){return["unicodeC\
har",bt(this,e),this.categoryOrProp]};N.prototype.introduceParams=X("introduceParams");V.introduceParams=Z.introduceParams=H.prototype.introduceParams=q.prototype.introduceParams=U.prototype.introduceParams=
G.prototype.introduceParams=function(t){return this};L.prototype.introduceParams=function(t){return this.terms.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};
M.prototype.introduceParams=function(t){return this.factors.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};Q.prototype.introduceParams=z.prototype.introduceParams=
K.prototype.introduceParams=Y.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};T.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new U(
e).withSource(this.source)}else return this.args.forEach((n,r,s)=>{s[r]=n.introduceParams(t)}),this};N.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};N.prototype._isNullable=X("_isNullable");V._isNullable=q.prototype._isNullable=
U.prototype._isNullable=_t.prototype._isNullable=G.prototype._isNullable=function(t,e){return!1};Z._isNullable=function(t,e){return!0};H.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};L.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(n=>n._isNullable(t,e))};M.
prototype._isNullable=function(t,e){return this.factors.every(n=>n._isNullable(t,e))};Ke.prototype._isNullable=be.prototype._isNullable=z.prototype._isNullable=
K.prototype._isNullable=function(t,e){return!0};Y.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};T.prototype._isNullable=function(t,e){let n=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,n)){let{body:r}=t.rules[this.ruleName],s=r.substituteParams(this.args);e[n]=!1,e[n]=s._isNullable(t,e)}return e[n]};N.prototype.substituteParams=X("substituteParams");V.substituteParams=Z.substituteParams=H.prototype.substituteParams=q.prototype.substituteParams=G.prototype.substituteParams=
function(t){return this};U.prototype.substituteParams=function(t){return Vl(t[this.index])};L.prototype.substituteParams=function(t){return new L(this.terms.map(
e=>e.substituteParams(t)))};M.prototype.substituteParams=function(t){return new M(this.factors.map(e=>e.substituteParams(t)))};Q.prototype.substituteParams=z.prototype.
substituteParams=K.prototype.substituteParams=Y.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};T.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(n=>n.substituteParams(t));return new T(this.ruleName,e)}};function n_(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}a(n_,"isRestrictedJSIdentifier");function sp(t){let e=Object.create(null);t.forEach(n=>{e[n]=(e[n]||0)+
1}),Object.keys(e).forEach(n=>{if(e[n]<=1)return;let r=1;t.forEach((s,i)=>{s===n&&(t[i]=s+"_"+r++)})})}a(sp,"resolveDuplicatedNames");N.prototype.toArgumentNameList=
X("toArgumentNameList");V.toArgumentNameList=function(t,e){return["any"]};Z.toArgumentNameList=function(t,e){return["end"]};H.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};q.prototype.toArgumentNameList=function(t,e){let n=this.from+"_to_"+this.
to;return n_(n)||(n="_"+n),n_(n)||(n="$"+t),[n]};L.prototype.toArgumentNameList=function(t,e){let n=this.terms.map(i=>i.toArgumentNameList(t,!0)),r=[],s=n[0].length;
for(let i=0;i<s;i++){let o=[];for(let u=0;u<this.terms.length;u++)o.push(n[u][i]);let c=Ul(o);r.push(c.join("_or_"))}return e||sp(r),r};M.prototype.toArgumentNameList=
function(t,e){let n=[];return this.factors.forEach(r=>{let s=r.toArgumentNameList(t,!0);n=n.concat(s),t+=s.length}),e||sp(n),n};Q.prototype.toArgumentNameList=function(t,e){
let n=this.expr.toArgumentNameList(t,e).map(r=>r[r.length-1]==="s"?r+"es":r+"s");return e||sp(n),n};be.prototype.toArgumentNameList=function(t,e){return this.expr.
toArgumentNameList(t,e).map(n=>"opt"+n[0].toUpperCase()+n.slice(1))};z.prototype.toArgumentNameList=function(t,e){return[]};K.prototype.toArgumentNameList=Y.prototype.
toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};T.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};G.prototype.toArgumentNameList=
function(t,e){return["$"+t]};U.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};N.prototype.toDisplayString=X("toDisplayString");L.prototype.toDisplayString=M.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};V.toDisplayString=Z.toDisplayString=Q.prototype.toDisplayString=z.prototype.toDisplayString=K.prototype.toDisplayString=Y.prototype.
toDisplayString=H.prototype.toDisplayString=q.prototype.toDisplayString=U.prototype.toDisplayString=function(){return this.toString()};T.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};G.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function hA(t){return t==="description"||t==="string"||t==="code"}a(hA,"isValidType");var ye=class t{static{a(this,"Failure")}constructor(e,n,r){if(!hA(r))throw new Error(
"invalid Failure type: "+r);this.pexpr=e,this.text=n,this.type=r,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};N.prototype.toFailure=X("toFailure");V.toFailure=function(t){return new ye(this,"any object","description")};Z.toFailure=function(t){return new ye(this,"end of \
input","description")};H.prototype.toFailure=function(t){return new ye(this,this.obj,"string")};q.prototype.toFailure=function(t){return new ye(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};z.prototype.toFailure=function(t){let e=this.expr===V?"nothing":"not "+this.expr.toFailure(t);return new ye(this,
e,"description")};K.prototype.toFailure=function(t){return this.expr.toFailure(t)};T.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new ye(this,e,"description")};G.prototype.toFailure=function(t){return new ye(this,"a Unico\
de ["+this.categoryOrProp+"] character","description")};L.prototype.toFailure=function(t){let n="("+this.terms.map(r=>r.toFailure(t)).join(" or ")+")";return new ye(
this,n,"description")};M.prototype.toFailure=function(t){let n="("+this.factors.map(r=>r.toFailure(t)).join(" ")+")";return new ye(this,n,"description")};Q.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new ye(this,e,"description")};N.prototype.toString=X("toString");V.toString=function(){return"any"};Z.toString=function(){return"end"};H.prototype.toString=function(){return JSON.stringify(this.
obj)};q.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};U.prototype.toString=function(){return"$"+this.index};Y.prototype.
toString=function(){return"#("+this.expr.toString()+")"};L.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};M.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};Q.prototype.toString=function(){return this.expr+this.operator};z.prototype.toString=function(){return"~"+this.expr};K.prototype.toString=function(){
return"&"+this.expr};T.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};G.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var Fs=class t extends N{static{a(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let n=e.currentApplication().args[this.obj.index];
return Me(n instanceof H,"expected a Terminal expression"),n.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:n}=e,r=n.pos,s=this._getString(
e);return n.matchString(s,!0)?(e.pushBinding(new it(s.length),r),!0):(e.processFailure(r,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.
substituteParams(e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new ye(this,this.obj.toFailure(e)+" (case-ins\
ensitive)","description")}_isNullable(e,n){return this.obj._isNullable(e,n)}};var r_;na(t=>{r_=t.rules.applySyntactic.body});var ip=new T("spaces"),oa=class{static{a(this,"MatchState")}constructor(e,n,r){this.matcher=e,this.startExpr=n,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new Ht(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],r!==void 0&&(this.positionToRecordFailures=r,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,n){this._posStack.push(this.inputStream.pos),this._applicationStack.push(n),this.inLexifiedContextStack.push(!1),e.enter(
n),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,n){let r=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),n&&this.pushBinding(n,r)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(ip),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==ip?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,n){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(n))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let n=this.
memoTable[e];return n||(n=this.memoTable[e]=new ra),n}processFailure(e,n){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let r=this.currentApplication();r&&(n=n.substituteParams(r.args)),this.recordFailure(n.toFailure(this.grammar),!1)}}recordFailure(e,n){
let r=e.toKey();this.recordedFailures[r]?this.recordedFailures[r].isFluffy()&&!e.isFluffy()&&this.recordedFailures[r].clearFluffy():this.recordedFailures[r]=n?e.
clone():e}recordFailures(e,n){Object.keys(e).forEach(r=>{this.recordFailure(e[r],n)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(n=>{e[n]=this.recordedFailures[n].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,n){let r=this.memoTable[e];if(r&&n instanceof
T){let s=r.memo[n.toMemoKey()];if(s&&s.traceEntry){let i=s.traceEntry.cloneWithExpr(n);return i.isMemoized=!0,i}}return null}getTraceEntry(e,n,r,s){if(n instanceof
T){let i=this.currentApplication(),o=i?i.args:[];n=n.substituteParams(o)}return this.getMemoizedTraceEntry(e,n)||new dn(this.input,e,this.inputStream.pos,n,r,s,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,n){this.trace&&this.trace.push(n.traceEntry);let r=this.inputStream.pos+n.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,r),this.recordedFailures&&this.positionToRecordFailures===r&&n.failuresAtRightmostPosition&&
this.recordFailures(n.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,n.examinedLength+e),n.value?(this.
inputStream.pos+=n.matchLength,this.pushBinding(n.value,e),!0):!1}eval(e){let{inputStream:n}=this,r=this._bindings.length,s=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let o=n.pos,c=this.maybeSkipSpacesBefore(e),u;this.trace&&(u=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let p=this._bindings.slice(r),d=this.getTraceEntry(c,e,l,p);d.isImplicitSpaces=e===ip,d.isRootNode=e===this.startExpr,u.push(d),this.trace=
u}return l?this.recordedFailures&&n.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(p=>{this.recordedFailures[p].makeFluffy()}):
(n.pos=o,this.truncateBindings(r),this.userData=s),this.recordedFailures&&this.recordFailures(i,!1),e===r_&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(r=>this.recordedFailures[r]));let n=this._bindings[0];return n&&
(n.grammar=this.grammar),new Rr(this.matcher,this.input,this.startExpr,n,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),n=this.trace[this.trace.length-1];return n.result=e,n}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var aa=class{static{a(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,n,r){
let s=this._input,i=this._memoTable;if(e<0||e>s.length||n<0||n>s.length||e>n)throw new Error("Invalid indices: "+e+" and "+n);this._input=s.slice(0,e)+r+s.slice(
n),this._input!==s&&i.length>0&&(this._isMemoTableStale=!0);let o=i.slice(n);i.length=e;for(let c=0;c<r.length;c++)i.push(void 0);for(let c of o)i.push(c);for(let c=0;c<
e;c++){let u=i[c];u&&u.clearObsoleteEntries(c,e)}return this}match(e,n={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!1})}trace(e,n={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!0})}_match(e,n={}){let r={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...n};if(!r.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw qg(this.grammar);let s=new oa(this,
e,r.positionToRecordFailures);return r.tracing?s.getTrace():s.getMatchResult()}_getStartExpr(e){let n=e||this.grammar.defaultStartRule;if(!n)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let r=this.grammar.parseApplication(n);return new M([r,Z])}};var Hs=[],op=a((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),ca=class{static{a(this,"Wrapper")}constructor(e,n,r){this._node=e,this.source=
n,this._baseInterval=r,e.isNonterminal()&&Me(n===r),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.
children.forEach(n=>{n._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let n=this._childWrappers[e];if(!n){let r=this._node.
childAt(e),s=this._node.childOffsets[e],i=this._baseInterval.subInterval(s,r.matchLength),o=r.isNonterminal()?i:this._baseInterval;n=this._childWrappers[e]=this.
_semantics.wrap(r,i,o)}return n}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let n=e||[],r=n.map(o=>o.
_node),s=new Lr(r,[],-1,!1),i=this._semantics.wrap(s,null,null);return i._childWrappers=n,i}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},Ee=class t{static{a(this,"Semantics")}constructor(e,n){
let r=this;if(this.grammar=e,this.checkedActionDicts=!1,this.Wrapper=class extends(n?n.Wrapper:ca){constructor(s,i,o){super(s,i,o),r.checkActionDictsIfHaventAlready(),
this._semantics=r}toString(){return"[semantics wrapper for "+r.grammar.name+"]"}},this.super=n,n){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let s in this.attributes)Object.
defineProperty(this.attributeKeys,s,{value:np(s)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
null)}toString(){return"[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=
!0)}checkActionDicts(){let e;for(e in this.operations)this.operations[e].checkActionDict(this.grammar);for(e in this.attributes)this.attributes[e].checkActionDict(
this.grammar)}toRecipe(e){function n(s){return s.super!==t.BuiltInSemantics._getSemantics()}a(n,"hasSuperSemantics");let r=`(function(g) {
`;if(n(this)){r+="  var semantics = "+this.super.toRecipe(!0)+"(g";let s=this.super.grammar,i=this.grammar;for(;i!==s;)r+=".superGrammar",i=i.superGrammar;r+=`)\
;
`,r+="  return g.extendSemantics(semantics)"}else r+="  return g.createSemantics()";return["Operation","Attribute"].forEach(s=>{let i=this[s.toLowerCase()+"s"];
Object.keys(i).forEach(o=>{let{actionDict:c,formals:u,builtInDefault:l}=i[o],p=o;u.length>0&&(p+="("+u.join(", ")+")");let d;n(this)&&this.super[s.toLowerCase()+
"s"][o]?d="extend"+s:d="add"+s,r+=`
    .`+d+"("+JSON.stringify(p)+", {";let f=[];Object.keys(c).forEach(m=>{if(c[m]!==l){let g=c[m].toString().trim();g=g.replace(/^.*\(/,"function("),f.push(`
      `+JSON.stringify(m)+": "+g)}}),r+=f.join(",")+`
    })`})}),r+=`;
  })`,e||(r=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+r+`(grammar);
  return semantics;
});
`),r}addOperationOrAttribute(e,n,r){let s=e+"s",i=s_(n,e),{name:o}=i,{formals:c}=i;this.assertNewName(o,e);let u=mA(e,o,d),l={_default:u};Object.keys(r).forEach(
f=>{l[f]=r[f]});let p=e==="operation"?new Jn(o,c,l,u):new Ds(o,l,u);p.checkActionDict(this.grammar),this[s][o]=p;function d(...f){let m=this._semantics[s][o];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+o+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let g=Object.
create(null);for(let[y,w]of Object.entries(f)){let k=m.formals[y];g[k]=w}let _=this.args;this.args=g;let b=m.execute(this._semantics,this);return this.args=_,b}
a(d,"doIt"),e==="operation"?(this.Wrapper.prototype[o]=d,this.Wrapper.prototype[o].toString=function(){return"["+o+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,o,{get:d,configurable:!0}),Object.defineProperty(this.attributeKeys,o,{value:np(o)}))}extendOperationOrAttribute(e,n,r){let s=e+"s";if(s_(n,"attribute"),
!(this.super&&n in this.super[s]))throw new Error("Cannot extend "+e+" '"+n+"': did not inherit an "+e+" with that name");if(op(this[s],n))throw new Error("Cann\
ot extend "+e+" '"+n+"' again");let i=this[s][n].formals,o=this[s][n].actionDict,c=Object.create(o);Object.keys(r).forEach(u=>{c[u]=r[u]}),this[s][n]=e==="opera\
tion"?new Jn(n,i,c):new Ds(n,c),this[s][n].checkActionDict(this.grammar)}assertNewName(e,n){if(op(ca.prototype,e))throw new Error("Cannot add "+n+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+n+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+n+" '"+e+"': an attribute with that name already exists")}wrap(e,n,r){let s=r||n;return e instanceof this.Wrapper?e:new this.Wrapper(e,n,s)}};function s_(t,e){
if(!Ee.prototypeGrammar)return Me(t.indexOf("(")===-1),{name:t,formals:[]};let n=Ee.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSign\
ature");if(n.failed())throw new Error(n.message);return Ee.prototypeGrammarSemantics(n).parse()}a(s_,"parseSignature");function mA(t,e,n){return function(...r){
let i=(this._semantics.operations[e]||this._semantics.attributes[e]).formals.map(o=>this.args[o]);if(!this.isIteration()&&r.length===1)return n.apply(r[0],i);throw Yg(
this.ctorName,e,t,Hs)}}a(mA,"newDefaultAction");Ee.createSemantics=function(t,e){let n=new Ee(t,e!==void 0?e:Ee.BuiltInSemantics._getSemantics()),r=a(function(i){
if(!(i instanceof Rr))throw new TypeError("Semantics expected a MatchResult, but got "+Yo(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());
let o=i._cst;if(o.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+o.grammar.name+"' with a semantics for '"+t.name+"'");let c=new Ht(i.input);
return n.wrap(o,c.interval(i._cstOffset,i.input.length))},"ASemantics");return r.addOperation=function(s,i){return n.addOperationOrAttribute("operation",s,i),r},
r.extendOperation=function(s,i){return n.extendOperationOrAttribute("operation",s,i),r},r.addAttribute=function(s,i){return n.addOperationOrAttribute("attribute",
s,i),r},r.extendAttribute=function(s,i){return n.extendOperationOrAttribute("attribute",s,i),r},r._getActionDict=function(s){let i=n.operations[s]||n.attributes[s];
if(!i)throw new Error('"'+s+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},r._remove=function(s){let i;
return s in n.operations?(i=n.operations[s],delete n.operations[s]):s in n.attributes&&(i=n.attributes[s],delete n.attributes[s]),delete n.Wrapper.prototype[s],
i},r.getOperationNames=function(){return Object.keys(n.operations)},r.getAttributeNames=function(){return Object.keys(n.attributes)},r.getGrammar=function(){return n.
grammar},r.toRecipe=function(s){return n.toRecipe(s)},r.toString=n.toString.bind(n),r._getSemantics=function(){return n},r};var Jn=class{static{a(this,"Operatio\
n")}constructor(e,n,r,s){this.name=e,this.formals=n,this.actionDict=r,this.builtInDefault=s}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(e,n){try{let{ctorName:r}=n._node,s=this.actionDict[r];return s?(Hs.push([this,r]),s.apply(n,n._children())):n.isNonterminal()&&(s=this.
actionDict._nonterminal,s)?(Hs.push([this,"_nonterminal",r]),s.apply(n,n._children())):(Hs.push([this,"default action",r]),this.actionDict._default.apply(n,n._children()))}finally{
Hs.pop()}}};Jn.prototype.typeName="operation";var Ds=class extends Jn{static{a(this,"Attribute")}constructor(e,n,r){super(e,[],n,r)}execute(e,n){let r=n._node,s=e.
attributeKeys[this.name];return op(r,s)||(r[s]=Jn.prototype.execute.call(this,e,n)),r[s]}};Ds.prototype.typeName="attribute";var i_=["_iter","_terminal","_nonterminal","_default"];function o_(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}a(o_,"getSortedRuleValues");var gA=a(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),a_,c_,ue=class t{static{a(this,"Grammar")}constructor(e,n,r,s){if(this.name=e,this.superGrammar=
n,this.rules=r,s){if(!(s in r))throw new Error("Invalid start rule: '"+s+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=s}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new aa(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let n=o_(this),r=o_(e);return n.length===r.length&&n.every((s,i)=>s.description===r[i].description&&s.formals.join(",")===r[i].formals.join(",")&&s.body.
toString()===r[i].body.toString())}match(e,n){let r=this.matcher();return r.replaceInputRange(0,0,e),r.match(n)}trace(e,n){let r=this.matcher();return r.replaceInputRange(
0,0,e),r.trace(n)}createSemantics(){return Ee.createSemantics(this)}extendSemantics(e){return Ee.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,n,r){
let s=[];for(let i in r){let o=r[i];if(!i_.includes(i)&&!(i in this.rules)){s.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof o!=
"function"){s.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let u=o.length,l=this._topDownActionArity(i);if(u!==l){let p;
i==="_iter"||i==="_nonterminal"?p=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:p=`expected ${l}, got ${u}`,s.push(`Semantic action '${i}' has the wrong arity: ${p}`)}}if(s.length>0){let i=s.map(c=>"- "+c),o=new Error([`Found erro\
rs in the action dictionary of the '${n}' ${e}:`,...i].join(`
`));throw o.problems=s,o}}_topDownActionArity(e){return i_.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let n=this.superGrammar;for(;n;){if(n.equals(
e,!0))return!0;n=n.superGrammar}return!1}toRecipe(e=void 0){let n={};this.source&&(n.source=this.source.contents);let r=null;this.defaultStartRule&&(r=this.defaultStartRule);
let s={};Object.keys(this.rules).forEach(c=>{let u=this.rules[c],{body:l}=u,p=!this.superGrammar||!this.superGrammar.rules[c],d;p?d="define":d=l instanceof Rt?"\
extend":"override";let f={};if(u.source&&this.source){let _=u.source.relativeTo(this.source);f.sourceInterval=[_.startIdx,_.endIdx]}let m=p?u.description:null,g=l.
outputRecipe(u.formals,this.source);s[c]=[d,f,m,u.formals,g]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let o=[...["grammar",n,this.name].map(JSON.stringify),i,...[r,s].map(JSON.stringify)];return gA(`[${o.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new gt;e.append("{");let n=!0;for(let r in this.rules){let{body:s}=this.rules[r];n?n=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(r,s,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,n,r){r.append(e),r.append(": function(");let s=this._topDownActionArity(e);r.append(Ir("_",s).join(", ")),r.append(
`) {
`),r.append("  }")}parseApplication(e){let n;if(e.indexOf("<")===-1)n=new T(e);else{let s=a_.match(e,"Base_application");n=c_(s,{})}if(!(n.ruleName in this.rules))
throw Qo(n.ruleName,this.name);let{formals:r}=this.rules[n.ruleName];if(r.length!==n.args.length){let{source:s}=this.rules[n.ruleName];throw ea(n.ruleName,r.length,
n.args.length,s)}return n}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};ue.ProtoBuiltInRules=new ue("ProtoBuiltInRules",void 0,
{any:{body:V,formals:[],description:"any character",primitive:!0},end:{body:Z,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new Fs(new U(
0)),formals:["str"],primitive:!0},lower:{body:new G("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new G("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new G("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new Ke(
new T("space")),formals:[]},space:{body:new q("\0"," "),formals:[],description:"a space"}});ue.initApplicationParser=function(t,e){a_=t,c_=e};var qs=class{static{a(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,n){return this.source.subInterval(e,n-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?ue.ProtoBuiltInRules:ue.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,n){
let r=this.ensureSuperGrammar().rules[e];if(!r)throw zg(e,this.superGrammar.name,n);return r}installOverriddenOrExtendedRule(e,n,r,s){let i=Vo(n);if(i.length>0)
throw Xl(e,i,s);let o=this.ensureSuperGrammar().rules[e],c=o.formals,u=c?c.length:0;if(n.length!==u)throw ea(e,u,n.length,s);return this.install(e,n,r,o.description,
s)}install(e,n,r,s,i,o=!1){return this.rules[e]={body:r.introduceParams(n),formals:n,description:s,source:i,primitive:o},this}withSuperGrammar(e){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.
defaultStartRule=e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new Ht(e).interval(0,e.length),
this}build(){let e=new ue(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.
supportsIncrementalParsing=e.superGrammar.supportsIncrementalParsing;let n=[],r=!1;return Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertChoicesHaveUniformArity(
s)}catch(o){n.push(o)}try{i.assertAllApplicationsAreValid(s,e)}catch(o){n.push(o),r=!0}}),r||Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(o){n.push(o)}}),n.length>0&&Jg(n),this.source&&(e.source=this.source),e}define(e,n,r,s,i,o){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw Jl(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw Jl(e,this.name,this.name,i);let c=Vo(n);if(c.length>0)throw Xl(e,c,i);return this.install(
e,n,r,s,i,o)}override(e,n,r,s,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,n,r,i),this}extend(e,n,r,s,i){if(!this.
ensureSuperGrammar().rules[e])throw Gg(e,this.superGrammar.name,i);let c=new Rt(this.superGrammar,e,r);return c.source=r.source,this.installOverriddenOrExtendedRule(
e,n,c,i),this}};var Xt=class{static{a(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new qs(e)}grammar(e,n,r,s,i){
let o=new qs(n);return r&&o.withSuperGrammar(r instanceof ue?r:this.fromRecipe(r)),s&&o.withDefaultStartRule(s),e&&e.source&&o.withSource(e.source),this.currentDecl=
o,Object.keys(i).forEach(c=>{this.currentRuleName=c;let u=i[c],l=u[0],p=u[1],d=u[2],f=u[3],m=this.fromRecipe(u[4]),g;o.source&&p&&p.sourceInterval&&(g=o.source.
subInterval(p.sourceInterval[0],p.sourceInterval[1]-p.sourceInterval[0])),o[l](c,f,m,d,g)}),this.currentRuleName=this.currentDecl=null,o.build()}terminal(e){return new H(
e)}range(e,n){return new q(e,n)}param(e){return new U(e)}alt(...e){let n=[];for(let r of e)r instanceof N||(r=this.fromRecipe(r)),r instanceof L?n=n.concat(r.terms):
n.push(r);return n.length===1?n[0]:new L(n)}seq(...e){let n=[];for(let r of e)r instanceof N||(r=this.fromRecipe(r)),r instanceof M?n=n.concat(r.factors):n.push(
r);return n.length===1?n[0]:new M(n)}star(e){return e instanceof N||(e=this.fromRecipe(e)),new Ke(e)}plus(e){return e instanceof N||(e=this.fromRecipe(e)),new _t(
e)}opt(e){return e instanceof N||(e=this.fromRecipe(e)),new be(e)}not(e){return e instanceof N||(e=this.fromRecipe(e)),new z(e)}lookahead(e){return e instanceof
N||(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new z(new z(e)):new K(e)}lex(e){return e instanceof N||(e=this.fromRecipe(e)),new Y(e)}app(e,n){return n&&
n.length>0&&(n=n.map(function(r){return r instanceof N?r:this.fromRecipe(r)},this)),new T(e,n)}splice(e,n){return new Lt(this.currentDecl.superGrammar,this.currentRuleName,
e.map(r=>this.fromRecipe(r)),n.map(r=>this.fromRecipe(r)))}fromRecipe(e){let n=e[0]==="grammar"?e.slice(1):e.slice(2),r=this[e[0]](...n),s=e[1];return s&&s.sourceInterval&&
this.currentDecl&&r.withSource(this.currentDecl.sourceInterval(...s.sourceInterval)),r}};function ot(t){return typeof t=="function"?t.call(new Xt):(typeof t=="string"&&(t=JSON.parse(t)),new Xt().fromRecipe(t))}a(ot,"makeRecipe");var zs=ot(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);ue.BuiltInRules=zs;Qg(ue.BuiltInRules);var Gs=ot(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var ap=Object.create(N.prototype);function u_(t,e){for(let n in t)if(n===e)return!0;return!1}a(u_,"namespaceHas");function cp(t,e,n,r){let s=new Xt(r),i,o,c,u=!1;
return(n||Gs).createSemantics().addOperation("visit",{Grammars(d){return d.children.map(f=>f.visit())},Grammar(d,f,m,g,_){let b=d.visit();i=s.newGrammar(b),f.child(
0)&&f.child(0).visit(),g.children.map(w=>w.visit());let y=i.build();if(y.source=this.source.trimmed(),u_(e,b))throw Dg(y,e);return e[b]=y,y},SuperGrammar(d,f){let m=f.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!u_(e,m))throw Hg(m,e,f.source);i.withSuperGrammar(e[m])}},Rule_define(d,f,m,g,_){o=d.visit(),c=f.children.
map(k=>k.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==ue.ProtoBuiltInRules&&i.withDefaultStartRule(o);let b=_.visit(),y=m.children.map(k=>k.visit())[0],
w=this.source.trimmed();return i.define(o,c,b,y,w)},Rule_override(d,f,m,g){o=d.visit(),c=f.children.map(y=>y.visit())[0]||[];let _=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
o,_),u=!0;let b=g.visit();return u=!1,i.override(o,c,b,null,_)},Rule_extend(d,f,m,g){o=d.visit(),c=f.children.map(y=>y.visit())[0]||[];let _=g.visit(),b=this.source.
trimmed();return i.extend(o,c,_,null,b)},RuleBody(d,f){return s.alt(...f.visit()).withSource(this.source)},OverrideRuleBody(d,f){let m=f.visit(),g=m.indexOf(ap);
if(g>=0){let _=m.slice(0,g),b=m.slice(g+1);return b.forEach(y=>{if(y===ap)throw Wg(y)}),new Lt(i.superGrammar,o,_,b).withSource(this.source)}else return s.alt(...m).
withSource(this.source)},Formals(d,f,m){return f.visit()},Params(d,f,m){return f.visit()},Alt(d){return s.alt(...d.visit()).withSource(this.source)},TopLevelTerm_inline(d,f){
let m=o+"_"+f.visit(),g=d.visit(),_=this.source.trimmed(),b=!(i.superGrammar&&i.superGrammar.rules[m]);u&&!b?i.override(m,c,g,null,_):i.define(m,c,g,null,_);let y=c.
map(w=>s.app(w));return s.app(m,y).withSource(g.source)},OverrideTopLevelTerm_superSplice(d){return ap},Seq(d){return s.seq(...d.children.map(f=>f.visit())).withSource(
this.source)},Iter_star(d,f){return s.star(d.visit()).withSource(this.source)},Iter_plus(d,f){return s.plus(d.visit()).withSource(this.source)},Iter_opt(d,f){return s.
opt(d.visit()).withSource(this.source)},Pred_not(d,f){return s.not(f.visit()).withSource(this.source)},Pred_lookahead(d,f){return s.lookahead(f.visit()).withSource(
this.source)},Lex_lex(d,f){return s.lex(f.visit()).withSource(this.source)},Base_application(d,f){let m=f.children.map(g=>g.visit())[0]||[];return s.app(d.visit(),
m).withSource(this.source)},Base_range(d,f,m){return s.range(d.visit(),m.visit()).withSource(this.source)},Base_terminal(d){return s.terminal(d.visit()).withSource(
this.source)},Base_paren(d,f,m){return f.visit()},ruleDescr(d,f,m){return f.visit()},ruleDescrText(d){return this.sourceString.trim()},caseName(d,f,m,g,_){return m.
visit()},name(d,f){return this.sourceString},nameFirst(d){},nameRest(d){},terminal(d,f,m){return f.children.map(g=>g.visit()).join("")},oneCharTerminal(d,f,m){return f.
visit()},escapeChar(d){try{return Wl(this.sourceString)}catch(f){throw f instanceof RangeError&&f.message.startsWith("Invalid code point ")?Vg(d):f}},NonemptyListOf(d,f,m){
return[d.visit()].concat(m.children.map(g=>g.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}a(cp,"buildGrammar");var l_=ot(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);_A(ue.BuiltInRules);bA(l_);function _A(t){let e={empty(){return this.iteration()},nonEmpty(n,r,s){return this.iteration([n].concat(s.children))},self(...n){return this}};
Ee.BuiltInSemantics=Ee.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}a(_A,"initBuiltInSemantics");function bA(t){Ee.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,n){return{name:e.parse(),formals:n.children.map(r=>r.parse())[0]||[]}},Formals(e,n,r){return n.asIteration().children.
map(s=>s.parse())},name(e,n){return this.sourceString}}),Ee.prototypeGrammar=t}a(bA,"initPrototypeParser");function p_(t){let e=0,n=[0],r=a(()=>n[n.length-1],"topOfStack"),s={},i=/( *).*(?:$|\r?\n|\r)/g,o;for(;(o=i.exec(t))!=null;){let[c,u]=o;if(c.length===0)break;let l=u.
length,p=r(),d=e+l;if(l>p)n.push(l),s[d]=1;else if(l<p){let f=n.length;for(;r()!==l;)n.pop();s[d]=-1*(f-n.length)}e+=c.length}return n.length>1&&(s[e]=1-n.length),
s}a(p_,"findIndentation");var f_="an indented block",h_="a dedent",d_=1114112,up=class extends Ht{static{a(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),d_):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),d_):super.
nextCodePoint()}},ua=class extends N{static{a(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:n}=e,r=e.userData;e.doNotMemoize=!0;let s=n.pos,i=this.isIndent?1:-1;return(r[s]||0)*i>0?(e.userData=Object.create(r),e.userData[s]-=i,e.pushBinding(
new it(0),s),!0):(e.processFailure(s,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,n){}_isNullable(e,n){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let n=this.isIndent?
f_:h_;return new ye(this,n,"description")}},yA=new T("indent"),wA=new T("dedent"),kA=new Lt(zs,"any",[yA,wA],[]),lp=new Xt().newGrammar("IndentationSensitive").
withSuperGrammar(zs).define("indent",[],new ua(!0),f_,void 0,!0).define("dedent",[],new ua(!1),h_,void 0,!0).extend("any",[],kA,"any character",void 0).build();
Object.assign(lp,{_matchStateInitializer(t){t.userData=p_(t.input),t.inputStream=new up(t)},supportsIncrementalParsing:!1});ue.initApplicationParser(Gs,cp);var m_=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,g_=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var __=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];function Bs(t,e){let n;for(let r of e){let s=Math.max(1,Math.floor(r.length/3));if(Math.abs(r.length-t.length)>s)continue;let i=vA(t.toLowerCase(),r.toLowerCase());
i<=s&&(n===void 0||i<n.edits)&&(n={name:r,edits:i})}return n?.name}a(Bs,"nearestName");function Qt(t,e){let n=Bs(t,e);return n===void 0?"":` Did you mean "${n}"\
?`}a(Qt,"suggestion");function vA(t,e){let n=[],r=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s++){let i=[s];for(let o=1;o<=e.length;o++){let c=(r[o-
1]??0)+(t[s-1]===e[o-1]?0:1),u=Math.min(c,(r[o]??0)+1,(i[o-1]??0)+1);s>1&&o>1&&t[s-1]===e[o-2]&&t[s-2]===e[o-1]&&(u=Math.min(u,(n[o-2]??0)+1)),i.push(u)}n=r,r=i}
return r[e.length]??0}a(vA,"editDistance");var b_=2n**64n-1n,SA=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),EA=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
$A=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Xn(t){return t.length>=4&&EA.test(t)&&Mr(t)>b_}a(Xn,"isTooLarge");function Mr(t){let e=t.replaceAll("_","").replace(
/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e))return BigInt(e);let[,n="0",r="0",s=""]=$A.exec(e)??[];if(r.length>3)return BigInt(n)>0n?b_+1n:0n;let i=/^0[0-7]+$/.
test(e);return BigInt(i?`0o${n}`:n)*10n**BigInt(r)*(SA.get(s)??1n)}a(Mr,"amountOf");var mp=new Map(Or.flatMap(({name:t,spellings:e})=>e.map(n=>[n.name,t]))),AA=new Map([...mp].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),y_=[...mp.keys()].
filter(t=>t.length>2);function fn(t){return mp.get(t)??AA.get(t.toLowerCase())}a(fn,"providerOf");var pp=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function gp(t,e){pp.lastIndex=e;let n=pp.exec(t)?.[1];return n!==void 0&&fn(n)!==void 0?pp.lastIndex:e}a(gp,"attachPointAt");var w_=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
OA=String.raw`(?:[^\s\p{Cc}",{}/:;]|${w_})`,hp=String.raw`(?:\\.|[^\s\p{Cc}",{]|${w_})*`,dp=new RegExp(`${OA}+(?::${hp})?|:${hp}`,"yu"),fp=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${hp}`,
"yu");function k_(t,e){let n=gp(t,e);if(n===e){if(dp.lastIndex=e,!dp.test(t))return e;n=dp.lastIndex}for(fp.lastIndex=n;fp.test(t);)n=fp.lastIndex;return n}a(k_,
"attachPointEnd");var CA=new Map(g_.map((t,e)=>[t,String.fromCharCode(33+e)]));function we(t){let e=CA.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
a(we,"codeOf");var TA=new Map([":","+","@","="].map(t=>[t,we(t)])),IA=45,PA=57,[RA,x_]=[we(":"),we("=")],[_p,LA]=[we("<positional>"),we("<stray $>")],[la,MA,FA]=[
we("<name>"),we("<number>"),we("<negative number>")],[HA,A_]=[we("<argument>"),we("<pattern>")],DA=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(
t=>[t,we(t)])),v_=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,S_=/\s/,E_=/[\w./#<>()-]+/y,O_=/\*|\[.*\]/s,
$_=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function N_(t){let e=[],n=!0,r=!1,s=-1,i="",o=a((u,l=n&&e.at(-1)?.code===_p)=>{let p=l?la:n?qA(i):zA(i);i!==""&&e.push({code:p,
start:s,end:u,value:i}),s=-1,i=""},"close"),c=a((u,l,p)=>{u===x_||n&&u===_p?o(l,!0):o(l),e.push({code:u,start:l,end:p,value:t.slice(l,p)})},"push");for(let u=0;u<
t.length;u++){let l=t[u]??"",p=l==="+"||!r?TA.get(l):void 0;if(p!==void 0&&(p!==x_||n&&u+1<t.length))c(p,u,u+1),n&&=p!==RA;else if(!r&&l==="$"){$_.lastIndex=u;let d=$_.
exec(t)?.[0]??l;c(/^\$[1-9]/.test(d)?_p:LA,u,u+d.length),u+=d.length-1}else if(!r&&S_.test(l))o(u);else{s===-1&&(s=u),E_.lastIndex=u;let d=E_.exec(t)?.[0];if(d!==
void 0){i+=d,u+=d.length-1;continue}if(l==='"'){r=!r;continue}l==="\\"&&(r||S_.test(t[u+1]??""))&&(r||(i+=l),u++),i+=t[u]??""}}return o(t.length),e}a(N_,"tokens\
Of");function qA(t){let e=fn(t);return e!==void 0?we(e):O_.test(t)?A_:la}a(qA,"headCode");function zA(t){let e=DA.get(t);if(e!==void 0)return e;let n=t.charCodeAt(
0);if(n<=PA){if(v_.test(t))return Xn(t)?la:MA;if(n===IA&&v_.test(t.slice(1)))return FA}return t.startsWith("arg")&&/^arg\d+$/.test(t)?HA:O_.test(t)?A_:la}a(zA,"\
partCode");var C_=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,T_=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var I_=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var P_=new Map(I_),GA=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),BA=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),jA=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function R_(t,e){let n=new Set(t.getRightmostFailures().filter(s=>!s.getText().
startsWith("not ")).flatMap(s=>{let i=UA(s);return e||!s.isFluffy()?i:i.filter(o=>o==="an expression")}));if(n.has("an expression")&&bp(n,GA,"an expression"),n.
has("a name")&&n.delete("'comptime'"),n.has("'let'")&&n.has("'for'")&&bp(n,BA,"a statement"),n.has("an operator")&&bp(n,jA,"an operator"),n.has("end of input"))
return["a probe"];let r=a(s=>s.startsWith("'")?0:s==="an operator"?2:1,"rank");return[...n].sort((s,i)=>r(s)-r(i)||(s<i?-1:1))}a(R_,"expectationsOf");function UA(t){
let e=t.getText(),n=P_.get(e);if(n!==void 0)return[n];if(t.getType()!=="code")return[e];let[r,s]=e.split("..").map(o=>String(JSON.parse(o)).charCodeAt(0));return r===
void 0||s===void 0?[e]:Array.from({length:s-r+1},(o,c)=>String.fromCharCode(r+c)).flatMap(o=>P_.get(o)??[])}a(UA,"wordsOf");function bp(t,e,n){for(let r of e)t.
delete(r);t.add(n)}a(bp,"replace");function js(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}a(js,"inWords");var KA={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},ZA=new Map(__),[pa,L_,M_,yp,WA]=[":","+","@","=","<str\
ay $>"].map(we),VA=/^['"]|^not |^end of input$/;function F_(t){let n=t.getRightmostFailures().map(r=>r.getText()).map(r=>ZA.get(r)??r).filter(r=>!VA.test(r));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(n)]}}a(F_,"furthestFailure");function H_(t,e){let{text:n,start:r,tokens:s}=t,i=s.findIndex(({code:_})=>_===
yp),o=s[i+1],c=o===void 0?void 0:fn(o.value),u={start:r,end:r+n.length},l=s[e.at],p=s.find(({code:_})=>_===WA);if(p!==void 0)return at(wp(r,p),`'${p.value}' is \
no positional parameter: those are $1, $2 and so on.`,"Put it in quotes to mean the text.");if(o===void 0||c===void 0)return JA(t,o);let d=`Write ${KA[c]}.`;if(c===
"begin"||c==="end")return at(u,`${o.value} takes nothing after it.`);if(l===void 0){let _=e.expected.length>0&&e.at>i+2?`${o.value} needs ${js(e.expected)}.`:`${o.
value} needs more than this.`;return at(u,_,d)}if(l.code===yp)return at(wp(r,l),"A name belongs before '=': name=kprobe:f.");if(l.code===L_)return YA(t,e.at,o.value,
c);let f=XA(s,e.at),m={start:r+f.start,end:r+f.end};if(l.code===M_)return at(m,`${o.value} takes no '@' here.`,"Put the part in quotes to mean the character.");
if(e.expected.length===0){let _=s[e.at-1];return at(m,`${o.value} takes nothing after '${_?.value??""}'.`,d)}let g=l.code===pa?"":`, not '${n.slice(f.start,f.end)}\
'`;return at(m,`${o.value} needs ${js(e.expected)} here${g}.`,d)}a(H_,"explainAttachPoint");function at(t,e,n){let r={kind:"syntax-error",concerns:"attach-point",
span:t,message:e,expected:[]};return n===void 0?r:{...r,hint:n}}a(at,"attachPointProblem");function YA({start:t,tokens:e},n,r,s){let i=s==="kretprobe"||s==="ure\
tprobe"?" fires when the function returns: it":"",o=s==="kprobe"||s==="uprobe"?"one offset only, behind a function":"no offset",c=e[n+1],u=c===void 0||c.code===
pa?e[n]?.end:c.end,l={start:t+(e[n]?.start??0),end:t+(u??0)};return at(l,`${r}${i} takes ${o}.`)}a(YA,"noOffset");function JA({text:t,start:e},n){if(n===void 0||
n.code===pa){let o={start:e,end:e+t.length};return at(o,"An attach point begins with its provider.","kprobe:f, for example.")}let s=fn(n.value.toLowerCase())===
void 0?Bs(n.value,y_):n.value.toLowerCase(),i=s===void 0?void 0:`Did you mean ${s}?`;return at(wp(e,n),`bpftrace has no provider '${n.value}'.`,i)}a(JA,"unknown\
Provider");function XA(t,e){let n=a(i=>i===void 0||[pa,L_,M_,yp].includes(i.code),"ends"),[r,s]=[e,e];if(!n(t[e])){for(;!n(t[r-1]);)r--;for(;!n(t[s+1]);)s++}return{
start:t[r]?.start??0,end:t[s]?.end??0}}a(XA,"wholePart");function wp(t,e){return{start:t+e.start,end:t+e.end}}a(wp,"spanOf");var QA=1000n,eO=new Set([1n,2n,4n,8n]),tO=new Set(["cpp"]),nO=/^(?!.*(.).*\1)[rwx]+$/;function z_(t){let e=rO(t).find(({part:n,holds:r})=>n!==void 0&&!n.positional&&
!r(n.text));return e?.part&&at(e.part.span,e.message,e.hint)}a(z_,"checkAttachPoint");function rO({provider:t,place:e}){let n=a(r=>`, not '${r?.text??""}'`,"not");
switch(e.form){case"kernelFunction":return[D_(e.function,t)];case"rawTracepoint":case"tracepoint":return[D_(e.event,t)];case"userFunction":{let r=/^\d/.test(e.function.
text)&&e.path?.wildcard===!0;return[{part:e.language,holds:a(s=>tO.has(s),"holds"),message:`${t} knows the language cpp here${n(e.language)}.`,hint:`Put names w\
ith colons in them in quotes: ${t}:path:"a::b".`},...q_(e.path,e.function,t,"a function"),{part:e.path,holds:a(()=>!r,"holds"),message:"An address belongs to on\
e file: its path takes no wildcard."}]}case"usdt":return q_(e.path,e.probe,t,"the name of a probe");case"timer":return[e.unit===void 0?{part:e.rate,holds:a(r=>Mr(
r)>=QA,"holds"),message:`${t} needs a unit of time, and at least 1us.`,hint:`Write ${t}:s:1 or, from bpftrace 0.24 on, ${t}:1s.`}:{part:e.rate,holds:a(r=>Mr(r)>
0n,"holds"),message:`${t} takes a number above 0 here${n(e.rate)}.`}];case"watchpoint":return[{part:e.address,holds:a(r=>Mr(r)>0n,"holds"),message:`${t} needs a\
n address other than 0.`},{part:e.length,holds:a(r=>eO.has(Mr(r)),"holds"),message:`${t} takes 1, 2, 4 or 8 bytes here${n(e.length)}.`},{part:e.mode,holds:a(r=>nO.
test(r),"holds"),message:`${t} takes a combination of r, w and x here${n(e.mode)}.`}];case"once":case"bpfProgram":case"sourceLine":case"counter":case"iterator":case"\
signal":case"labelled":case"anyProvider":case"unresolved":return[];default:return sO(e)}}a(rO,"demandsOf");function D_(t,e){return{part:t,holds:a(n=>!n.includes(
"/"),"holds"),message:"A predicate needs a space before its first slash.",hint:`${e}:f /pid == 1/ { ... }`}}a(D_,"noSlash");function q_(t,e,n,r){return t===void 0?
[{part:e,holds:a(i=>!i.startsWith("/"),"holds"),message:`${n} needs ${r} behind the path.`}]:[]}a(q_,"aloneNoPath");function sO(t){throw new TypeError(`Not a fo\
rm of attach points: ${JSON.stringify(t)}`)}a(sO,"unreachable");var G_=ot(m_),kp=new Map,iO=1e3,oO=100,[B_,aO]=[we("<positional>"),we("=")],cO=/\*|\[.*\]/s;function da(t,e){let n=N_(t),r="";for(let{code:o}of n)r+=o;let s=uO(
r);if("expected"in s)return H_({text:t,start:e,tokens:n},s);let i=fO(t,e,n,s);return z_(i)??i}a(da,"readAttachPoint");function uO(t){let e=kp.get(t);if(e!==void 0)
return e;let n=lO(t);return kp.size<iO&&t.length<=oO&&kp.set(t,n),n}a(uO,"shapeOf");function lO(t){let e=G_.match(t,"attachPoint");return e.succeeded()?dO(e._cst):
t.includes(B_)&&G_.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:F_(e)}a(lO,"readShape");var pO=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function dO(t){let e=[],n="",r=a((s,i,o)=>{let c=s.ruleName===void 0?o:i,u=s.ruleName??"";if(u!==""&&!pO.test(u)){if(n!==""||u==="name"){e.push({rule:u,from:i,to:i+
s.matchLength});return}n=u}s.children?.forEach((l,p)=>{r(l,c+(s.childOffsets?.[p]??0),c)})},"visit");return r(t,0,0),{form:n,fields:e}}a(dO,"fieldsOf");function fO(t,e,n,r){
let s=[];for(let{rule:l,from:p,to:d}of r.fields)s.push({rule:l,part:gO(t,e,n.slice(p,d))});let i=s[0]?.rule==="name"?s[0].part:void 0,o=n[i===void 0?0:n.findIndex(
({code:l})=>l===aO)+1],c=r.form==="anyProvider"?void 0:o,u=e+(o?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:c?.value??
"",providerSpan:{start:u,end:c===void 0?u:e+c.end},canonical:c===void 0?void 0:fn(c.value),spaced:mO(n),place:hO(r.form,s)}}a(fO,"pointOf");function hO(t,e){let n=a(
s=>{for(let i of e)if(i.rule===s)return i.part},"part"),r=a(s=>{let i=n(s);if(!i)throw new TypeError(`The form ${t} has no ${s}`);return i},"needed");switch(t){case"\
once":case"unresolved":return{form:t};case"kernelFunction":return{form:t,module:n("module"),function:r("function"),offset:n("bytes")};case"bpfProgram":return{form:t,
programId:n("programId"),program:r("program")};case"rawTracepoint":return{form:t,module:n("module"),event:r("event")};case"tracepoint":return{form:t,category:n(
"category"),event:n("eventPattern")??r("event")};case"sourceLine":{let[s,i,o]=[r("path"),r("file"),r("line")];return{form:t,path:s,file:i,line:o,column:n("colum\
n")}}case"userFunction":{let[s,i]=[n("path"),n("language")];return{form:t,path:s,language:i,function:r("function"),offset:n("bytes")}}case"usdt":return{form:t,path:n(
"path"),namespace:n("namespace"),probe:r("probe")};case"timer":return{form:t,unit:n("unit"),rate:n("duration")??r("rate")};case"counter":return{form:t,event:r("\
plainEvent"),count:n("count")};case"iterator":return{form:t,object:r("object"),pin:n("pin")};case"watchpoint":{let[s,i]=[n("address"),n("argument")];return{form:t,
address:s,function:n("function"),argument:i,length:r("length"),mode:r("mode")}}case"signal":return{form:t,trigger:r("trigger"),signalName:r("signalName")};case"\
labelled":return{form:t,label:r("label")};case"anyProvider":{let s=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:r("providerPatt\
ern"),parts:s}}default:throw new TypeError(`The grammar has no form ${t}`)}}a(hO,"placeOf");function mO(t){return t.some((e,n)=>n>0&&t[n-1]?.end!==e.start)}a(mO,
"isSpaced");function gO(t,e,n){let r={start:e+(n[0]?.start??0),end:e+(n.at(-1)?.end??0)},s="",i=!1;for(let c of n)s+=c.value,i||=c.code===B_;let o=t.slice(r.start-
e,r.end-e).includes('"');return{span:r,text:s,quoted:o,wildcard:cO.test(s),positional:i}}a(gO,"partOf");var xp=new Map,vp=new Map;for(let t of Or)for(let e of t.spellings){let n=e.name.toLowerCase();xp.has(e.name)||xp.set(e.name,{provider:t,spelling:e}),vp.has(n)||
vp.set(n,{provider:t,spelling:{...e,...Go}})}function Ze(t){return xp.get(t)??vp.get(t.toLowerCase())}a(Ze,"findProvider");var j_={kprobe:{edge:"entry",tracing:!1},
kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Sp(t,e){let n=Ze(t.provider);if(n===void 0)return _O(
t,e);let{provider:r,spelling:s}=n,i=[];Se(e.bpftrace,s)||i.push({verdict:"refused",rule:"unsupported-syntax",span:t.providerSpan,why:`\`${t.provider}\` needs bpf\
trace ${To(s)}`});let o=yO(t,r),c=o&&bO(o,e);if(c!==void 0)return{programs:[{name:t.text,provider:r,kind:ha(t,r)}],refusals:i,unresolved:c};if(o===void 0)return{
programs:[{name:t.text,provider:r,kind:ha(t,r)}],refusals:i};if(W_(o.function))return{programs:wO(t,r,o,e),refusals:i};let u=xO(r,o,e);u!==void 0&&i.push({verdict:"\
refused",rule:"refused-probe",span:t.span,why:u});let l=o.vmlinux?Bl(o.function,e,o.tracing):void 0;return l!==void 0&&i.push({verdict:"unattachable",rule:"refu\
sed-probe",span:t.span,why:l}),{programs:[Z_(t.text,t,r,o,o.function)],refusals:i}}a(Sp,"resolveAttachPoint");function _O(t,e){let[,n="",r="",s]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(t.text)??[],i=Ze("fentry")?.provider;if(r.startsWith("$")&&i!==void 0){let l=`${r} is only known when the script is started`;return{programs:[{name:t.text,
provider:i,kind:i.kind}],refusals:[],unresolved:l}}if(!W_(r))return{programs:[],refusals:[]};let o=s===void 0?[]:yg(r,s.split(":"),e.bpftrace);if(o.length===0){
let l=`bpftrace ${e.bpftrace} matches no provider with \`${r}\``;return{programs:[],refusals:[{verdict:"refused",rule:"unsupported-syntax",span:t.span,why:l}]}}
let c=o.flatMap(l=>{let p=da(`${n}${l}:${s}`,t.span.start);return p.kind==="syntax-error"?[]:[Sp({...p,span:t.span,providerSpan:t.span},e)]}),u=c.find(l=>l.unresolved!==
void 0)?.unresolved;return{programs:c.flatMap(l=>l.programs),refusals:c.flatMap(l=>l.refusals),...u===void 0?{}:{unresolved:u}}}a(_O,"resolveAnyProvider");function bO(t,e){
if(t.tracing){if(t.open!==void 0)return`${t.open} is only known when the script is started`;if(!(t.vmlinux||!Gl(e).some(ln(t.function))))return`the functions of\
 the module ${t.module??""} are not known`}}a(bO,"whyUnresolved");function yO(t,e){let{place:n}=t;switch(n.form){case"kernelFunction":{let r=j_[e.name];return r&&
{function:n.function.text,...r,...fa(t,n.function)}}case"rawTracepoint":return{...U_(n.event.text),...fa(t,n.event)};case"tracepoint":return n.category===void 0||
!ln(n.category.text)("lock")?void 0:{...U_(n.event.text),...fa(t,n.event)};case"unresolved":{let r=j_[e.name];return r?.tracing?{function:"",...r,...fa(t,void 0)}:
void 0}default:return}}a(yO,"tracedFunction");function U_(t){return{function:`__traceiter_${t}`,edge:"entry",tracing:!0}}a(U_,"tracepointSite");function fa(t,e){
let n="module"in t.place?t.place.module:void 0,s=e===void 0||e.positional||n?.positional?/\$[1-9]\d*/.exec(t.text)?.[0]:void 0;return{vmlinux:n===void 0||ln(n.text)(
"vmlinux"),...n===void 0?{}:{module:n.text},...s===void 0?{}:{open:s}}}a(fa,"moduleOf");function ha(t,e){return t.place.form==="tracepoint"&&t.place.category?.text===
"syscalls"?"syscall-tracepoint":e.kind}a(ha,"kindOf");function Z_(t,e,n,r,s){let i={name:t,provider:n,kind:ha(e,n)};return r.vmlinux?{...i,site:{function:s,edge:r.
edge}}:i}a(Z_,"attached");function wO(t,e,n,r){let s={name:t.text,provider:e,kind:ha(t,e)};if(!n.vmlinux)return[s];let i=kO(n,r),o=t.text.slice(0,t.text.lastIndexOf(
":")+1);return[...i.map(c=>Z_(o+c.replace(/^__traceiter_/,""),t,e,n,c)),s]}a(wO,"expand");var K_=new WeakMap;function kO({function:t,tracing:e},n){let r=K_.get(
n)??new Map;K_.set(n,r);let s=`${e} ${t}`,i=ln(t),o=r.get(s)??Gl(n).filter(c=>i(c)&&Bl(c,n,e)===void 0);return r.set(s,o),o}a(kO,"attachableMatches");function W_(t){
return/[*?[]/.test(t)}a(W_,"isPattern");function xO(t,e,n){let r=Cr.functions;if(!(t.name!=="kretprobe"||!r.includes(e.function))&&!j(n.bpftrace,Cr.before))return`\
bpftrace before ${Cr.before} refuses a kretprobe on ${e.function}, because it might lock up the system`}a(xO,"bannedKretprobe");function D(t,e,n){let r=[{node:t,entered:!1}];for(let s=r.pop();s;s=r.pop()){let{node:i,entered:o}=s;if(o){n?.(i);continue}e(i),n&&r.push({node:i,entered:!0});let c=Ep(
i);for(let u=c.length-1;u>=0;u--){let l=c[u];l&&r.push({node:l,entered:!1})}}}a(D,"walk");function Ep(t){switch(t.kind){case"preprocessor":case"c-definition":case"\
config":case"import":case"attach-point":case"discard":case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"identifier":case"\
variable":case"sizeof":return[];case"map-declaration":return Qn(t.maxEntries);case"macro":case"subprogram":return[t.body];case"probe":return[...t.attachPoints,...Qn(
t.predicate),t.body];case"block":return[...t.statements,...Qn(t.value)];case"expression-statement":return[t.expression];case"assignment":return[t.value,t.target];case"\
let":return[...Qn(t.value),t.variable];case"if":return[t.condition,t.then,...Qn(t.else)];case"unroll":return[t.count,t.body];case"while":return[t.condition,t.body];case"\
for-map":return[t.map,t.variable,t.body];case"for-range":return[t.from,t.to,t.variable,t.body];case"jump":return Qn(t.value);case"map":return t.keys??[];case"ca\
ll":return t.arguments;case"member":return[t.object];case"index":return[t.object,...t.index];case"unary":case"update":case"cast":return[t.operand];case"binary":
return[t.left,t.right];case"ternary":return[t.condition,...Qn(t.then),t.else];case"tuple":return t.elements;case"record":return t.fields.map(e=>e.value);case"bl\
ock-expression":return[t.block];case"if-expression":return[t.statement];default:return vO(t)}}a(Ep,"childrenOf");function Qn(t){return t?[t]:[]}a(Qn,"optional");
function vO(t){throw new TypeError(`Not a node of the tree: ${JSON.stringify(t)}`)}a(vO,"unreachable");function Y_(t){let e=new Map,n=new Map;for(let r of t.items)r.kind==="macro"&&e.set(r.name,[...e.get(r.name)??[],r]),r.kind==="subprogram"&&n.set(r.name,r);return{
macros:e,subprograms:n}}a(Y_,"callablesOf");function J_(t,e){let n=e.macros.get(t.name);return n===void 0?e.subprograms.get(t.name):[...n].reverse().find(r=>V_(
r,t,!0))??n.find(r=>V_(r,t,!1))}a(J_,"calleeOf");function V_({parameters:t},e,n){return t.length!==e.arguments.length?!1:t.every((r,s)=>{let i=e.arguments[s];return r.
startsWith("@")?Us(i):r.startsWith("$")?i?.kind==="variable":!n||!(Us(i)||i?.kind==="variable")})}a(V_,"takes");function Us(t){return t?.kind==="map"&&t.keys===
void 0}a(Us,"isWholeMap");var hn="bpftrace manual, builtins: read from the current task, which stays while interrupts are off",ma="bpftrace 0.24 and later, standard library: read from th\
e current task",$p="bpftrace manual, builtins: goes on between two events",yt="bpftrace manual, builtins: belongs to what the probe fires on",SO=[{name:"pid",sharing:"\
shared",fixed:"nested",source:`${hn}; the threads of a process share it`},{name:"tid",sharing:"per-thread",fixed:"nested",source:hn},{name:"curtask",sharing:"pe\
r-thread",fixed:"nested",source:hn},{name:"comm",sharing:"shared",fixed:"nested",source:`${hn}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"n\
ested",source:hn},{name:"gid",sharing:"shared",fixed:"nested",source:hn},{name:"username",sharing:"shared",fixed:"nested",source:hn},{name:"cgroup",sharing:"sha\
red",fixed:"nested",source:hn},{name:"ppid",sharing:"shared",fixed:"nested",source:ma},{name:"pcomm",sharing:"shared",fixed:"nested",source:ma},{name:"leader_co\
mm",sharing:"shared",fixed:"nested",source:ma},{name:"leader_tid",sharing:"shared",fixed:"nested",source:ma},{name:"cpu",sharing:"per-cpu",fixed:"nested",source:"\
bpftrace manual, builtins: bpf_get_smp_processor_id()"},{name:"numaid",sharing:"shared",fixed:"nested",source:"bpftrace manual, builtins: the node of this CPU"},
{name:"ncpus",sharing:"shared",fixed:"run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpft\
race manual, builtins: the process that -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${yt}: the nested program has another name`},{name:"pr\
obetype",sharing:"shared",fixed:"event",source:yt},{name:"func",sharing:"shared",fixed:"event",source:`${yt}: other CPUs are in the same function`},{name:"userm\
ode",sharing:"shared",fixed:"event",source:`${yt}: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:$p},{name:"elapsed",sharing:"unknown",
fixed:"event",source:$p},{name:"jiffies",sharing:"unknown",fixed:"event",source:$p},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builti\
ns: another number each time"},{name:"retval",sharing:"unknown",fixed:"event",source:yt},{name:"args",sharing:"unknown",fixed:"event",source:yt},{name:"ctx",sharing:"\
unknown",fixed:"event",source:yt},{name:"kstack",sharing:"unknown",fixed:"event",source:`${yt}: the nested program's stack is deeper`},{name:"ustack",sharing:"u\
nknown",fixed:"event",source:yt},...Array.from({length:10},(t,e)=>({name:`arg${e}`,sharing:"unknown",fixed:"event",source:yt})),...Array.from({length:10},(t,e)=>({
name:`sarg${e}`,sharing:"unknown",fixed:"event",source:yt}))],X_=new Set(["cgroupid","kaddr","pton"]),Q_=new Set("% / & >> == != < > <= >= && ||".split(" ")),EO=new Map(
SO.map(t=>[t.name,t]));function eb(t){return EO.get(t.replace(/^__builtin_/,""))}a(eb,"builtinNamed");var ba={sharing:"shared",text:"",bound:!0,constant:!0},tb={sharing:"shared",text:"*",bound:!1,constant:!1};function nb(t){return{...t,bound:!1,constant:!1}}a(nb,
"intervalKey");var $O=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,AO=/^(u?int64(_t)?|unsigned long|long|size_t)$/,_a=8,rb=500,Ap={sharing:"shared",bound:!0,
constant:!0},Op={sharing:"shared",bound:!0,constant:!1},Ks={sharing:"unknown",text:"?",bound:!1,constant:!1};function sb(t,e){let[n]=t;if(n===void 0)return ba;let r={
parts:rb};if(t.length>1)return er(t.map(i=>Fr(i,e,0,r)));let s=Fr(n,e,0,r);return{...s,text:s.text.replace(/^\((.*)\)$/s,"$1")}}a(sb,"classifyKey");function ib(t,e){
let n=[t,e].map(r=>Fr(r,void 0,0,{parts:rb}));return n.every(r=>r.bound)&&n[0]?.text===n[1]?.text}a(ib,"isSameKey");function Fr(t,e,n,r){if(r.parts--<=0)return Ks;
let s=a(i=>Fr(i,e,n,r),"again");switch(t.kind){case"integer":return{...Ap,text:OO(t.text)};case"float":case"string":return{...Ap,text:t.text};case"duration":case"\
positional":return{...Op,text:t.text};case"boolean":return{...Ap,text:t.value?"1":"0"};case"sizeof":return{...Op,text:`${t.name}(${t.text.replace(/\s+/g,"")})`};case"\
identifier":case"variable":{let i=n<_a?e?.resolve(t.name):void 0;return i!==void 0?Fr(i.value,i.scope,n+1,r):t.kind==="variable"?{...Ks,text:t.name}:Np(t.name)}case"\
call":return NO(t,s)??ga(t);case"tuple":{let i=er(t.elements.map(s));return{...i,text:`(${i.text})`}}case"record":{let i=er(t.fields.map(o=>s(o.value)));return{
...i,text:`(${i.text})`}}case"member":{let i=e&&n<_a?ob(t,e):void 0;return i===void 0?ga(t):Fr(i.value,i.scope,n+1,r)}case"cast":{let i=s(t.operand);return AO.test(
t.type)?i:{...i,constant:!1,text:`(${t.type})${i.text}`}}case"unary":{if(t.operator==="*")return ga(t);let i=s(t.operand),o=t.operator==="!"?"shared":i.sharing;
return{...i,sharing:o,text:`${t.operator}${i.text}`}}case"binary":{let i=[s(t.left),s(t.right)],o=er(i),c=Q_.has(t.operator)?"shared":o.sharing;return{...o,sharing:c,
constant:!1,text:`(${i.map(u=>u.text).join(t.operator)})`}}case"ternary":{let{condition:i,then:o=i,else:c}=t,u=er([s(o),s(c)]),l=er([s(i),u]);return{...l,sharing:u.
sharing,constant:!1,text:`(${l.text}?)`}}case"map":case"index":case"update":case"block-expression":case"if-expression":return ga(t)}}a(Fr,"classify");function ga(t){
let e=new Set;return D(t,n=>{n.kind==="variable"&&e.add(n.name)}),e.size===0?Ks:{...Ks,text:`?${[...e].sort().join("")}`}}a(ga,"unknownKey");function OO(t){let e=$O.
exec(t)?.[1];return e===void 0||e.length>40?t:String(BigInt(e.replaceAll("_","")))}a(OO,"writeInteger");function Np(t){let e=eb(t);if(e===void 0)return Ks;let{sharing:n,
fixed:r}=e,s=r==="event"?"?":t.replace(/^__builtin_/,"");return{sharing:n,text:s,bound:r!=="event",constant:!1}}a(Np,"classifyBuiltin");function NO({name:t,arguments:e},n){
if(X_.has(t)){let s=er(e.map(n));return s.constant?{...Op,text:`${t}(${s.text})`}:void 0}if(e.length===0)return Np(t);let[r]=e;if(!(t!=="pid"&&t!=="tid"||r?.kind!==
"identifier"))return{...Np(t),text:`${t}(${r.name})`}}a(NO,"classifyCall");function ob({object:t,name:e},n,r=0){if(r>=_a)return;let s={value:t,scope:n};for(let i=0;i<
_a&&s!==void 0;i++){let{value:o,scope:c}=s;if(o.kind==="tuple"||o.kind==="record"){let u=o.kind==="tuple"?o.elements.find((l,p)=>String(p)===e):o.fields.find(l=>l.
name===e)?.value;return u&&{value:u,scope:c}}o.kind==="member"?s=ob(o,c,r+1):s=o.kind==="variable"||o.kind==="identifier"?c.resolve(o.name):void 0}}a(ob,"partOf");
function er(t){let e=a(r=>t.some(s=>s.sharing===r),"has");return{sharing:e("per-thread")?"per-thread":e("per-cpu")?"per-cpu":e("unknown")?"unknown":"shared",text:t.
map(r=>r.text).join(","),bound:t.every(r=>r.bound),constant:t.every(r=>r.constant)}}a(er,"combine");function ab(t,e){return t.text!==e.text||!(t.bound&&e.bound)}
a(ab,"keysMayDiffer");var Zs=class{static{a(this,"Scope")}#e;#t;#n=new Map;#r=[];constructor(e,n,r){this.#e=n,this.#t=TO(e,r)}set(e,n){let r=this.#e.get(e);if(r?.value.kind==="variab\
le")return r.scope.#i(r.value.name);if(n===void 0||this.#t.has(e))return this.#i(e);this.#n.has(e)||this.#r.push(e),this.#n.set(e,n)}#i(e){this.#t.add(e),this.#n.
delete(e)}inBranch(e){this.#s(e)}inEither(e,n){let r=this.#s(e),s=this.#s(n);for(let[i,o]of r)s.has(i)&&this.set(i,o)}#s(e){let n=this.#r.length;e();let r=new Map;
for(let s of this.#r.splice(n)){let i=this.#n.get(s);i!==void 0&&r.set(s,i),this.#n.delete(s)}return r}resolve(e){let n=this.argument(e);if(n!==void 0)return n;
let r=this.#n.get(e);return r&&{value:r,scope:this}}argument(e){let n=this.#e.get(e);for(;n!==void 0&&CO(n.value);){let r=n.scope.#e.get(n.value.name);if(r===void 0)
break;n=r}return n}};function CO(t){return t.kind==="variable"||t.kind==="identifier"||t.kind==="map"&&t.keys===void 0}a(CO,"isName");function TO(t,e){let n=new Map,
r=new Set(e),s=a((i,o)=>{let c=n.get(i);c===void 0?n.set(i,o):ib(c,o)||r.add(i)},"note");return D(t,i=>{i.kind==="assignment"&&i.target.kind==="variable"&&(i.operator===
"="?s(i.target.name,i.value):r.add(i.target.name)),i.kind==="let"&&i.value!==void 0&&s(i.variable.name,i.value),i.kind==="update"&&i.operand.kind==="variable"&&
r.add(i.operand.name),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable.name)}),r}a(TO,"changingVariables");var IO=5e3,PO=64,RO=new Set(["integer","string","boolean","duration"]);function cb(t,e,n,r){let s=new Cp(new Zs(t,new Map,r),n,r);return e!==void 0&&s.visit(e),
s.visit(t),s.tooDeep===void 0?{effects:s.effects}:{effects:s.effects,tooDeep:s.tooDeep}}a(cb,"effectsOf");var Cp=class{static{a(this,"EffectReader")}effects=[];tooDeep;#e=0;#t;#n=[];#r;#i;#s;constructor(e,n,r){
this.#t=e,this.#s=r,this.#i=n}visit(e){switch(e.kind){case"assignment":if(e.target.kind==="map")return this.#c(e.target,e.value,e.operator,e.span);this.#o(e),e.
target.kind==="variable"&&this.#t.set(e.target.name,e.operator==="="?e.value:void 0);return;case"let":this.#o(e),e.value!==void 0&&this.#t.set(e.variable.name,e.
value);return;case"if":return this.#a(e);case"while":return this.visit(e.condition),this.#t.inBranch(()=>this.visit(e.body));case"for-map":return this.#t.inBranch(
()=>this.visit(e.body));case"for-range":return this.visit(e.from),this.visit(e.to),this.#t.inBranch(()=>this.visit(e.body));case"variable":case"identifier":return this.#p(
e);case"call":return this.#u(e);case"update":this.visit(e.operand),e.operand.kind==="map"&&this.#h("assign",e.operand,e.span,{plain:!0}),e.operand.kind==="varia\
ble"&&this.#t.set(e.operand.name,void 0);return;case"binary":return this.visit(e.left),e.operator!=="&&"&&e.operator!=="||"?this.visit(e.right):this.#t.inBranch(
()=>this.visit(e.right));case"ternary":{let{condition:n,then:r,else:s}=e;return this.visit(n),r!==void 0&&this.#t.inBranch(()=>this.visit(r)),this.#t.inBranch(()=>this.
visit(s))}default:return this.#o(e)}}#o(e){for(let n of Ep(e))this.visit(n)}#a({condition:e,then:n,else:r}){if(this.visit(e),r===void 0)return this.#t.inBranch(
()=>this.visit(n));this.#t.inEither(()=>this.visit(n),()=>this.visit(r))}#c(e,n,r,s){this.#y(e);let i=n.kind==="identifier"?this.#t.argument(n.name):void 0,o=i?.
value??n;if(r!=="="||o.kind!=="call"||!Mo.has(o.name)){this.visit(n);let c=r!=="="||RO.has(o.kind);return this.#h("assign",e,s,{plain:c})}this.#l(i,()=>{for(let c of o.
arguments)this.visit(c)}),this.#h("aggregate",e,s,{aggregation:o.name})}#p(e){let{name:n,span:r}=e,s=this.#t.argument(n);if(s!==void 0)return this.#l(s,()=>this.
visit(s.value));if(e.kind!=="variable"){if(this.#i.macros.has(n))return this.#u({kind:"call",name:n,nameSpan:r,arguments:[],span:r});Ll.has(n)&&this.effects.push(
{kind:"stack",span:this.#_(r)})}}#u(e){let n=J_(e,this.#i);if(n!==void 0&&!this.#n.includes(n))return this.#g(n,e);if(e.name==="delete")return this.#d(e);for(let i of e.
arguments)this.visit(i);let[r]=e.arguments.map(i=>this.#f(i).value),s=this.#_(e.span);(e.name==="clear"||e.name==="zero")&&r?.kind==="map"&&this.effects.push({kind:"\
reset",function:e.name,map:this.#b(r),span:s}),hg.has(e.name)&&this.effects.push({kind:"output",function:e.name,span:s}),Ll.has(e.name)&&this.effects.push({kind:"\
stack",span:s})}#d(e){for(let i of e.arguments)this.visit(i);let n=e.arguments.map(i=>this.#f(i)),r=n[0]?.value,s=e.arguments[1];if(Us(r)&&s!==void 0&&!Us(s))return this.#h(
"delete",{...r,keys:[s]},e.span);for(let i of n){let{value:o}=i;o.kind==="map"&&this.#l(i,()=>this.#h("delete",o,e.span))}}#f(e){return(e.kind==="identifier"?this.#t.
argument(e.name):void 0)??{value:e,scope:this.#t}}#g(e,n){let r=new Map;if(e.kind==="macro")e.parameters.forEach((i,o)=>{let c=n.arguments[o];c!==void 0&&r.set(
i,{value:c,scope:this.#t})});else for(let i of n.arguments)this.visit(i);if(++this.#e>IO||this.#n.length>=PO){this.tooDeep??=this.#_(n.span);return}let s=this.#r===
void 0;s&&(this.#r=n.span),this.#n.push(e),this.#m(new Zs(e.body,r,this.#s),()=>this.visit(e.body)),this.#n.pop(),s&&(this.#r=void 0)}#m(e,n){let r=this.#t;this.#t=
e,n(),this.#t=r}#l(e,n){this.#m(e?.scope??this.#t,n)}#h(e,n,r,{aggregation:s,plain:i=!1}={}){let o=n.keys??[],c=sb(o,this.#t);this.effects.push({kind:"map",change:e,
...s===void 0?{}:{aggregation:s},map:this.#b(n),key:s!==void 0&&Er.has(s)?nb(c):c,keys:o,...i?{plain:i}:{},span:this.#_(r)})}#y(e){for(let n of e.keys??[])this.
visit(n)}#b(e){let n=this.#t.argument(e.name)?.value;return n?.kind==="map"?n.name:e.name}#_(e){return this.#r??e}};var ya=class{static{a(this,"CallReach")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e.items.flatMap(n=>{if(n.kind!=="macro"&&n.kind!=="subprogram")return[];
let r=new Set,s=new Set,i=!1;return D(n.body,o=>{o.kind==="map"&&r.add(o.name),(o.kind==="call"||o.kind==="identifier")&&s.add(o.name),i||=n.kind==="macro"&&o.kind===
"jump"&&o.keyword==="return"}),[{name:n.name,returns:i,maps:r,calls:s}]});for(let{name:n,calls:r}of this.#e)for(let s of r){let i=this.#t.get(s);i===void 0?this.#t.
set(s,[n]):i.push(n)}}leaves(e){let n=!1;return D(e,r=>{n||=r.kind==="jump"&&r.keyword==="return"}),n||this.exits(e)}exits(e){return Tp(e,n=>this.exitsBy(n))}exitsBy(e){
return e==="exit"||this.#r("exit",({returns:n,calls:r})=>n||r.has("exit")).has(e)}mentions(e,n){let r=!1;D(e,i=>{r||=i.kind==="map"&&i.name===n});let s=this.#r(
n,({maps:i})=>i.has(n));return r||Tp(e,i=>s.has(i))}calls(e,n){let r=this.#r(`${n}()`,({calls:s})=>s.has(n));return Tp(e,s=>s===n||r.has(s))}#r(e,n){let r=this.#n.
get(e);if(r!==void 0)return r;let s=new Set(this.#e.filter(n).map(({name:i})=>i));for(let i of s)for(let o of this.#t.get(i)??[])s.add(o);return this.#n.set(e,s),
s}};function Tp(t,e){let n=!1;return D(t,r=>{(r.kind==="call"||r.kind==="identifier")&&(n||=e(r.name))}),n}a(Tp,"names");function ub(t,e){return e.unknown!==void 0&&Se(t,e.unknown)?!1:e.newerThan!==void 0&&j(e.newerThan,t)?!0:!Se(t,e)}a(ub,"refuses");function lb(t){return t.newerThan===
void 0?`bpftrace ${To(t)}`:`a bpftrace newer than ${t.newerThan}`}a(lb,"describeBound");var LO=pb("call"),MO=pb("word"),FO=new Map(Eo.map(t=>[t.name,{...t,name:`the stack mode \`${t.name}\``}])),HO=new Map($o.map(t=>[t.name,{...t,name:`the setting \
\`${t.name}\``}]));function pb(t){let e=new Map;for(let{names:n,least:r=0,most:s=Number.POSITIVE_INFINITY,...i}of vo)if(i.use===t)for(let o of n){let c=r>0?` wi\
th ${r===1?"an argument":`${r} arguments`}`:"",u=t==="word"?`the builtin \`${o}\``:`\`${o}()\`${c}`;e.set(o,[...e.get(o)??[],{bound:{...i,name:u},least:r,most:s}])}
return e}a(pb,"rowsByName");function db(t,e){switch(t.kind){case"call":{if(e.call(t.name))return[];let n=t.arguments.length;return[...(LO.get(t.name)??[]).filter(
s=>n>=s.least&&n<=s.most).map(({bound:s})=>({bound:s,span:t.span})),...DO(t,e)]}case"identifier":return e.word(t.name)?[]:/^sarg\d+$/.test(t.name)?[{bound:So,span:t.
span}]:(MO.get(t.name)??[]).map(({bound:n})=>({bound:n,span:t.span}));case"config":return t.settings.flatMap(({name:n,span:r})=>{let s=HO.get(n.toLowerCase().replace(
/^bpftrace_/,""));return s===void 0?[]:[{bound:s,span:r}]});default:return[]}}a(db,"builtinUses");function DO(t,e){return t.name!=="kstack"&&t.name!=="ustack"?[]:
t.arguments.flatMap(n=>{let r=n.kind==="identifier"&&!e.word(n.name)?FO.get(n.name):void 0;return r===void 0?[]:[{bound:r,span:n.span}]})}a(DO,"stackModes");function fb(t){
let e=new Set,n=new Set,r=!1,s=!1;for(let i of t.items){if(i.kind==="macro"||i.kind==="subprogram"){e.add(i.name),n.add(i.name);for(let o of i.parameters)n.add(
o)}if(i.kind==="import"&&(s=!0),i.kind==="preprocessor"){let o=/^\s*#\s*define\s+(\w+)/.exec(i.text)?.[1];if(r||=/^\s*#\s*include\b/.test(i.text),o!==void 0)for(let c of[
e,n])c.add(o)}if(i.kind==="c-definition")for(let[o]of i.text.matchAll(/\w+/g))n.add(o)}return{call:a(i=>s||e.has(i),"call"),word:a(i=>s||r||n.has(i),"word")}}a(
fb,"ownNames");function qO(t,e){return t.kind===e}a(qO,"isOfKind");function O(t,e,n){return{feature:e,kind:t,find:a((s,i)=>{let o=qO(s,t)&&n(s,i);return o===!0?s.span:o||void 0},
"find")}}a(O,"on");var Ie=a(()=>!0,"always"),Lp=[O("config","config-block",Ie),O("config","config-word",t=>t.settings.find(({value:e})=>zO.test(e))?.span),O("su\
bprogram","subprogram",Ie),O("macro","macro",Ie),O("map-declaration","map-declaration",Ie),O("map-declaration","percpuarray-declaration",t=>t.type==="percpuarra\
y"),O("import","import",Ie),O("call","import",t=>t.name==="import"),O("c-definition","attribute-behind",t=>GO(t).includes(hb)),O("c-definition","attribute-befor\
e",t=>(t.text.split("{",1)[0]??"").includes(hb)),O("attach-point","named-probe",t=>t.name?.span),O("attach-point","spaced-attach-point",t=>t.spaced),O("attach-p\
oint","kprobe-module",t=>mb(t,"kprobe","kretprobe")&&t.place.form==="kernelFunction"&&t.place.module?.span),O("attach-point","raw-module",({place:t})=>t.form===
"rawTracepoint"&&t.module?.span),O("attach-point","source-line",({place:t})=>t.form==="sourceLine"),O("attach-point","interval-duration",({place:t})=>t.form==="\
timer"&&t.unit===void 0),O("attach-point","watchpoint-argument",({place:t})=>t.form==="watchpoint"&&t.argument!==void 0),O("let","let",Ie),O("let","typeof",t=>t.
type!==void 0&&wa.test(t.type)),O("discard","discard",Ie),O("block-expression","block-expression",Ie),O("if-expression","block-expression",Ie),O("block","block-\
expression",t=>t.statements.find(e=>e.kind==="block")?.span),O("if","else-if",t=>t.else?.kind==="if"&&t.else.span),O("if","bare-condition",(t,e)=>Ws(t,t.condition,
e)),O("while","bare-condition",(t,e)=>Ws(t,t.condition,e)),O("unroll","bare-condition",(t,e)=>Ws(t,t.count,e)),O("for-map","bare-condition",(t,e)=>Ws(t,t.variable,
e)),O("for-range","bare-condition",(t,e)=>Ws(t,t.variable,e)),O("while","while",Ie),O("unroll","unroll-expression",({count:t})=>!["integer","positional"].includes(
t.kind)&&t.span),O("for-map","for-map",Ie),O("for-range","for-range",Ie),O("jump","jump-in-for",(t,e)=>e.inFor),O("jump","return-value",t=>t.value?.span),O("int\
eger","digit-separator",t=>/^\d[\d_]*_/.test(t.text)),O("integer","separated-hex",t=>/^0x.*_/i.test(t.text)),O("integer","exponent",t=>/^\d+e\d/i.test(t.text)),
O("integer","integer-suffix",t=>!/^0x/i.test(t.text)&&/[ul]+$/i.test(t.text)),O("duration","duration",Ie),O("record","record",Ie),O("tuple","tuple",Ie),O("tuple",
"short-tuple",t=>t.elements.length<2),O("tuple","trailing-comma",(t,{script:e})=>{let n=t.elements.at(-1);return n!==void 0&&bb(e.text.slice(n.span.end,t.span.end)).
includes(",")}),O("unary","address-of",t=>t.operator==="&"),O("unary","comptime",t=>t.operator==="comptime"),O("binary","readable-aggregation",({left:t,right:e},n)=>_b(
e)&&Pp(n,t)||_b(t)&&Pp(n,e)),O("ternary","empty-middle",t=>t.then===void 0),O("cast","readable-aggregation",({operand:t},e)=>Pp(e,t)),O("cast","double-pointer",
t=>t.type.endsWith("**")),O("cast","array-cast",t=>!wa.test(t.type)&&t.type.includes("[")),O("cast","enum-cast",t=>/^enum\b[^*[]*$/.test(t.type)),O("cast","type\
of",t=>wa.test(t.type)),O("sizeof","sizeof",t=>t.name==="sizeof"),O("sizeof","offsetof",t=>t.name==="offsetof"),O("sizeof","subfield-offset",t=>t.name==="offset\
of"&&/,[\s\w]*\.[^,]*$/.test(t.text)),O("sizeof","typeinfo",t=>t.name==="typeinfo"),O("sizeof","typeof",t=>wa.test(t.text)),O("member","args-dot",t=>t.operator===
"."&&gb(t.object)),O("identifier","raw-arguments",(t,{probe:e})=>gb(t)&&e?.attachPoints.some(n=>mb(n,"rawtracepoint"))),O("member","dot-dereference",({operator:t,
object:e},n)=>t==="."&&BO(e,n)),O("map","tuple-key",t=>t.keys?.find(e=>e.kind==="tuple")?.span),O("call","exit-in-for",(t,e)=>t.name==="exit"&&e.inFor),O("call",
"indexed-print",t=>t.name==="print"&&Ip(t.arguments[0])&&t.span),O("call","delete-by-key",t=>{let[e,n]=t.arguments;return t.name==="delete"&&e?.kind==="map"&&!Ip(
e)&&n!==void 0&&n.kind!=="map"}),O("call","delete-several",t=>{let e=t.arguments.length>2||t.arguments.length===2&&Ip(t.arguments[0]);return t.name==="delete"&&
e}),O("assignment","delete-value",({value:t})=>ka(t)&&t.span),O("let","delete-value",({value:t})=>t!==void 0&&ka(t)&&t.span),O("if","delete-value",({condition:t})=>ka(
t)&&t.span),O("call","delete-value",t=>t.arguments.find(ka)?.span)],hb="__attribute__",wa=/^\s*typeof\b/,zO=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function GO(t){
return t.text.slice(t.text.lastIndexOf("}")+1)}a(GO,"behindBody");function mb(t,...e){let n=Ze(t.provider);return n!==void 0&&e.includes(n.provider.name)}a(mb,"\
provides");function Ws(t,e,{script:n}){return!bb(n.text.slice(t.span.start,e.span.start)).includes("(")}a(Ws,"isBare");function bb(t){return t.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
"")}a(bb,"withoutComments");function gb(t){return t.kind==="identifier"&&t.name==="args"}a(gb,"isArguments");function BO(t,{pointers:e}){return t.kind==="identi\
fier"?t.name==="curtask":Rp(t)||t.kind==="variable"&&e().has(t.name)}a(BO,"isPointer");function Rp(t){return t.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(
t.type)}a(Rp,"isPointerCast");function yb(t){let e=new Set,n=new Set;return D(t,r=>{r.kind==="assignment"&&r.target.kind==="variable"&&(Rp(r.value)?e:n).add(r.target.
name),r.kind==="let"&&(r.value!==void 0||r.type!==void 0)&&(r.value!==void 0&&Rp(r.value)?e:n).add(r.variable.name),(r.kind==="for-map"||r.kind==="for-range")&&
n.add(r.variable.name)}),new Set([...e].filter(r=>!n.has(r)))}a(yb,"pointersOf");function Ip(t){return t?.kind==="map"&&t.keys!==void 0}a(Ip,"isEntry");function ka(t){
return t.kind==="call"&&t.name==="delete"}a(ka,"isDelete");function _b({kind:t}){return jO.has(t)}a(_b,"isNumber");var jO=new Set(["integer","boolean","position\
al","identifier","unary","binary","cast","sizeof","call"]);function Pp({maps:t},e){return e.kind==="map"&&(t.get(e.name)?.use??"plain")!=="plain"?e.span:void 0}
a(Pp,"aggregation");function wb(t){let e=[],n=new Set,r=new Set,s;return D(t.body,i=>{i.kind==="block"&&e.push(new Set),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable),
i.kind==="let"&&r.add(i.variable),i.kind==="assignment"&&i.operator==="="&&r.add(i.target),!(i.kind!=="variable"||e.some(o=>o.has(i.name)))&&(r.has(i)?e.at(-1)?.
add(i.name):n.has(i.name)&&(s??=i.span))},i=>{if(i.kind==="block")for(let o of e.pop()??[])n.add(o)}),s}a(wb,"outerVariable");var UO=new Map(Lp.map(({kind:t})=>[t,Lp.filter(e=>e.kind===t)]));function vb(t,e){let n=new Map,r=a((c,u)=>{n.has(c)||n.set(c,u)},"note"),s=a((c,u)=>{u!==void 0&&
r(No[c],u)},"noteFeature"),i=fb(t),o=t.items.some(c=>c.kind==="macro"||c.kind==="import");for(let c of t.items){let u=0,l=0,p,d=a(()=>p??=yb(c),"pointers"),f=c.
kind==="probe"?{probe:c}:{},m={script:t,maps:e,inFor:!1,pointers:d,...f},g={...m,inFor:!0};D(c,_=>{xb(_)&&l++;for(let b of UO.get(_.kind)??[])s(b.feature,b.find(
_,u>0?g:m));if(l===0)for(let{bound:b,span:y}of db(_,i))r(b,y);kb(_)&&u++},_=>{kb(_)&&u--,xb(_)&&l--}),c.kind==="probe"&&!o&&s("outer-variable",wb(c))}return s("\
several-begin",KO(t)),[...n].map(([c,u])=>({bound:c,span:u}))}a(vb,"featureUses");function kb(t){return t.kind==="for-map"||t.kind==="for-range"}a(kb,"isFor");function xb(t){
return t.kind==="if"&&t.condition.kind==="unary"&&t.condition.operator==="comptime"}a(xb,"isFolded");function KO(t){let e=new Set;for(let n of t.items)for(let r of n.
kind==="probe"?n.attachPoints:[]){let s=Ze(r.provider)?.provider.name;if(!(s!=="begin"&&s!=="end")){if(e.has(s))return r.span;e.add(s)}}}a(KO,"secondBegin");function Sb(t,e){
return t.flatMap(({bound:n,span:r})=>{let s=ZO(n,e);return s===void 0?[]:[{verdict:"refused",rule:"unsupported-syntax",span:r,why:s}]})}a(Sb,"refusedFeatures");
function ZO(t,e){if(ub(e.bpftrace,t))return`${t.name} needs ${lb(t)}`;if(t.kernel!==void 0&&!j(e.kernel,t.kernel))return`${t.name} needs Linux ${t.kernel} and l\
ater`}a(ZO,"whyRefused");function tr(t,e,n,r){let s=new Mp(t,r),i=e.statements.slice(n),{value:o}=e,c=o!==void 0&&$b(o),u=s.list(i,o===void 0||c);o!==void 0&&!c&&s.hidden(o);let{leaks:l,
early:p}=s;return u==="up"&&c?l.push({kind:"leaves",span:o.span}):u==="up"&&l.push({kind:"ends",span:{start:e.span.end-1,end:e.span.end},block:e}),{leaks:l,lowered:[
...s.lowered,...s.atEnd],early:p,endsDown:u==="down"}}a(tr,"balanceOf");var Mp=class t{static{a(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}list(e,n){let r="up";for(let[s,i]of e.entries()){let o=e[s+1],c=this.#e(i);if(c!==void 0){if(o===void 0&&n)this.atEnd.push(c);else if(o!==void 0&&
Eb(o))this.lowered.push(c);else{this.early.push(c);continue}r="down";continue}if(Eb(i))return r==="up"&&this.leaks.push({kind:"leaves",span:i.span}),this.#n(e.slice(
s+1)),"left";let u=this.#r(i,n&&o===void 0);if(u==="left"&&this.#n(e.slice(s+1)),u!=="up")return u}return r}#n(e){if(e.length===0)return;let n=new t(this.#e,this.#t);
n.list(e,!0),this.lowered.push(...n.lowered,...n.atEnd,...n.early)}#r(e,n){switch(e.kind){case"if":{this.hidden(e.condition);let r=this.atEnd.length,s=this.list(
e.then.statements,n),i=this.#i(e.else,n);return s==="left"?i:i==="left"||s===i?s:(this.early.push(...this.atEnd.splice(r)),"up")}case"block":return this.list(e.
statements,n);case"unroll":case"while":case"for-map":case"for-range":return this.list(e.body.statements,!1),"up";case"jump":return"up";case"assignment":case"let":case"\
expression-statement":return this.hidden(e),"up"}}#i(e,n){return e===void 0?"up":e.kind==="if"?this.#r(e,n):this.list(e.statements,n)}hidden(e){D(e,n=>{(n.kind===
"call"||n.kind==="identifier")&&this.#t.exitsBy(n.name)&&this.leaks.push({kind:"hidden",span:n.span})})}};function Eb(t){return t.kind==="expression-statement"?
$b(t.expression):t.kind==="jump"&&t.keyword==="return"}a(Eb,"leaves");function $b(t){return t.kind==="call"&&t.name==="exit"}a($b,"isExit");function Nb(t,e){let{statements:n,value:r}=t.body;if(r===void 0)for(let[s,i]of n.entries()){if(i.kind!=="if")continue;let o=VO(i,s,n,e)??Hp(i,s,e);if(o!==void 0)
return WO(n,s,o,e)}}a(Nb,"scriptGuardOf");function WO(t,e,n,{reach:r}){if(t.slice(0,e).some(c=>n.touches(c)))return;let s=t.slice(n.rest),i=t[n.rest-1],o=s.at(-1);
if(!(i===void 0||o===void 0)&&["down","left"].includes(new Fp(n,r).follow(s,"up")))return{map:n.map,imported:n.imported,covered:{start:i.span.end,end:o.span.end}}}
a(WO,"followed");function VO(t,e,n,{reach:r}){let{condition:s}=t;if(s.kind!=="binary"||s.operator!==">"||!Tb(s.left)||ae(s.right)!==0)return;let i=s.left.name,o=a(
u=>r.mentions(u,i),"touches"),c=n[e+1];if(!(!Cb(t,o)||c===void 0||Ob(c,i)!==1))return{map:i,imported:!1,rest:e+2,lowers:a(u=>Ob(u,i)===-1,"lowers"),touches:o}}a(
VO,"sumForm");function Hp(t,e,{reach:n,file:r}){if(r===void 0)return;let{condition:s}=t,i=s.kind==="unary"&&s.operator==="!"?s.operand:s.kind==="binary"&&s.operator===
"=="&&ae(s.right)===0?s.left:void 0;if(i===void 0||!Ab(i,r.enter))return;let o=a(u=>n.calls(u,r.enter)||n.calls(u,r.leave),"touches");if(!Cb(t,o))return;let c=a(
u=>u.kind==="expression-statement"&&Ab(u.expression,r.leave),"lowers");return{map:r.enter,imported:!0,rest:e+1,lowers:c,touches:o}}a(Hp,"importedForm");function Cb(t,e){
let n=t.then.statements.at(-1);return t.else!==void 0||n?.kind!=="jump"||n.keyword!=="return"?!1:!t.then.statements.some(r=>e(r))}a(Cb,"leavesEarly");function Ab(t,e){
return t.kind==="call"&&t.name===e&&t.arguments.length===0}a(Ab,"isCall");function Tb(t){let e=t.kind==="map"&&t.keys?.length===1?t.keys[0]:void 0;return e?.kind===
"identifier"&&e.name==="cpu"}a(Tb,"isPerCpu");function Ob(t,e){if(t.kind!=="assignment"||t.operator!=="=")return;let{target:n,value:r}=t;if(!(n.kind==="map"&&n.
name===e&&Tb(n))||r.kind!=="call"||r.name!=="sum"||r.arguments.length!==1)return;let s=r.arguments[0];return s===void 0?void 0:ae(s)}a(Ob,"change");function ae(t){
if(t.kind==="unary"&&t.operator==="-"){let e=ae(t.operand);return e===void 0?void 0:-e}if(t.kind==="cast")return ae(t.operand);if(!(t.kind!=="integer"||!/^\d+$/.
test(t.text)))return Number(t.text)}a(ae,"integer");var Fp=class{static{a(this,"Follower")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}follow(e,n){let r=n;for(let s of e){
if(r==="broken"||r==="left")return r;r=this.#n(s,r)}return r}#n(e,n){if(this.#e.lowers(e))return n==="up"?"down":"broken";switch(e.kind){case"jump":return e.keyword!==
"return"?n==="up"?n:"broken":n==="down"?"left":"broken";case"expression-statement":return YO(e.expression)?n==="down"?"left":"broken":this.#r(e,n);case"if":{if(n!==
"up"||this.#r(e.condition,n)==="broken")return"broken";let r=this.follow(e.then.statements,n),s=e.else===void 0?n:e.else.kind==="if"?this.#n(e.else,n):this.follow(
e.else.statements,n);return r==="left"?s:s==="left"||r===s?r:"broken"}case"block":return this.follow(e.statements,n);case"unroll":case"while":case"for-map":case"\
for-range":{let r=n==="up"?this.follow(e.body.statements,n):"broken";return r==="up"||r==="left"?"up":"broken"}case"assignment":case"let":return this.#r(e,n)}}#r(e,n){
return n==="up"&&!this.#e.touches(e)&&!this.#t.leaves(e)?n:"broken"}};function YO(t){return t.kind==="call"&&t.name==="exit"}a(YO,"isExit");var JO=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}],XO={"<":">",">":"<","<=":">=",">=":"<=","==":"==","!=":"!="};function Pb(t){let{span:e}=t,n=xa(t);if(n!==void 0)
return{access:n,span:e,passes:"up",sound:!1};if(t.kind==="unary"&&t.operator==="!"){let i=xa(t.operand);return i&&{access:i,span:e,passes:"down",sound:!1}}if(t.
kind!=="binary")return;let{left:r,right:s}=t;return Ib(r,t.operator,s,e)??Ib(s,XO[t.operator]??"",r,e)}a(Pb,"flagTest");function Ib(t,e,n,r){let s=xa(t),i=n.kind===
"boolean"?Number(n.value):ae(n),o=JO.find(c=>c.operator===e&&c.value===i);return s&&o&&{access:s,span:r,passes:o.passes,sound:o.sound}}a(Ib,"comparison");function xa(t){
return t.kind==="cast"?xa(t.operand):t.kind==="map"?t:void 0}a(xa,"flagOf");function Dp(t){let e=[],n=t;for(;n.kind==="binary"&&n.operator==="&&";n=n.left)e.unshift(
n.right);return[n,...e]}a(Dp,"conjuncts");function Vs(t){let{span:e}=t;if(t.kind==="expression-statement"){let{expression:c}=t;if(c.kind==="update"&&c.operand.kind===
"map")return{access:c.operand,span:e,to:c.operator==="++"?"up":"down",form:"plain"};if(c.kind!=="call"||c.name!=="delete")return;let[u,l]=c.arguments;return u?.
kind!=="map"||c.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?u:{...u,keys:[l]},span:e,to:"down",form:"delete"}}if(t.kind!=="assignment"||t.target.
kind!=="map")return;let{target:n,value:r,operator:s}=t,i=r.kind==="call"&&r.name==="sum"?r.arguments[0]:void 0;if(s==="="&&i!==void 0){let c=ae(i);return c===1||
c===-1?{access:n,span:e,to:c===1?"up":"down",form:"sum"}:void 0}let o=r.kind==="boolean"?Number(r.value):ae(r);if(s==="="&&(o===1||o===0))return{access:n,span:e,
to:o===1?"up":"down",form:"plain"};if((s==="+="||s==="-=")&&o===1)return{access:n,span:e,to:s==="+="?"up":"down",form:"plain"}}a(Vs,"flagChange");function va(t){
return e=>{let n=Vs(e);return n?.access.name===t&&n.to==="down"?n:void 0}}a(va,"lowersFlag");function Rb(t,e,n){let r=QO(t,n)??eN(t,n)??tN(t,n);return r&&{...r,strays:rN(r,e)}}a(Rb,"guardAttempt");function QO(t,e){if(t.predicate!==void 0)return qp(t,Dp(
t.predicate),"down",new Ys(t.body),void 0,e)}a(QO,"inPredicate");function eN(t,e){let n=new Ys(t.body);for(let r of t.body.statements){if(r.kind!=="if"||r.else!==
void 0)continue;let s=r.then.statements.at(-1);if(s?.kind!=="jump"||s.keyword!=="return")continue;let i=qp(t,[r.condition],"up",n,r,e);if(i!==void 0)return i}}a(
eN,"inStatements");function tN(t,e){for(let n of t.body.statements){if(n.kind!=="if"||n.else!==void 0)continue;let r=qp(t,Dp(n.condition),"down",new Ys(n.then),
void 0,e);if(r!==void 0)return r}}a(tN,"aroundBody");var Ys=class{static{a(this,"Raises")}block;#e=new Map;constructor(e){this.block=e;for(let[n,r]of e.statements.
entries()){let s=Vs(r),i=s?.access.name;s?.to==="up"&&i!==void 0&&!this.#e.has(i)&&this.#e.set(i,{change:s,at:n})}}of(e){return this.#e.get(e)}};function qp(t,e,n,r,s,i){
for(let o of e){let c=Pb(o),u=c?.passes===n?r.of(c.access.name):void 0;if(c!==void 0&&u!==void 0)return nN(t,c,r.block,u,s,i)}}a(qp,"firstRaised");function nN(t,e,n,{
change:r,at:s},i,o){let c=e.access.name,u=i!==void 0&&r.span.start<i.span.start,l=u?n.statements.indexOf(i):s,p=tr(va(c),n,l+1,o),d=iN(t),f=[e,r,...p.lowered,...p.
early].map(({access:g})=>sN(g,d)),m=f.find(g=>g==="other")??f.find(g=>g==="unknown")??"cpu";return{probe:t,map:c,key:m,test:e,...i===void 0?{}:{early:i},raise:r,
raisedFirst:u,block:n,balance:p}}a(nN,"read");function rN({map:t,raise:e,balance:n},r){let s=new Set([e,...n.lowered,...n.early].map(({span:i})=>i.start));return r.
flatMap(i=>i.kind==="map"&&i.map===t&&!s.has(i.span.start)?[i.span]:[])}a(rN,"straysOf");function sN({keys:t},e){let[n]=t??[];return n===void 0||t?.length!==1?"\
other":Lb(n,e)}a(sN,"keyOf");function Lb(t,e){return t.kind==="cast"?Lb(t.operand,e):t.kind==="identifier"?t.name==="cpu"?"cpu":"other":t.kind==="variable"?e.has(
t.name)?"cpu":"unknown":t.kind==="call"||t.kind==="block-expression"?"unknown":"other"}a(Lb,"keyKind");function iN(t){let e=new Set,n=new Set,r=a((s,i)=>{(i?.kind===
"identifier"&&i.name==="cpu"?e:n).add(s)},"note");D(t.body,s=>{s.kind==="assignment"&&s.target.kind==="variable"?r(s.target.name,s.operator==="="?s.value:void 0):
s.kind==="let"&&s.value!==void 0?r(s.variable.name,s.value):s.kind==="update"&&s.operand.kind==="variable"?r(s.operand.name,void 0):(s.kind==="for-range"||s.kind===
"for-map")&&r(s.variable.name,void 0)});for(let s of n)e.delete(s);return e}a(iN,"cpuVariables");function Mb(t){if(t===void 0)return;let{map:e,key:n,test:r,raise:s,
raisedFirst:i,block:o,balance:c,strays:u}=t,{leaks:l,lowered:p,early:d}=c,f=[s,...p].every(({form:g})=>g==="sum"),m=!i&&l.length===0&&d.length===0&&u.length===0&&
p.length>0;if(!(n!=="cpu"||!r.sound||!f||!m))return{map:e,imported:!1,covered:{start:s.span.end,end:o.span.end}}}a(Mb,"completeGuard");function Fb(t,e){let{file:n,reach:r}=e;if(n!==void 0)for(let[s,i]of t.body.statements.entries()){if(i.kind!=="if")continue;let o=Hp(i,s,e);if(o!==void 0)return{
file:n,balance:tr(zp(n),t.body,o.rest,r)}}}a(Fb,"importedAttempt");function zp({leave:t}){return e=>{if(e.kind!=="expression-statement")return;let{expression:n,
span:r}=e;return n.kind==="call"&&n.name===t?{span:r}:void 0}}a(zp,"lowersImported");function Hb(t,e){let n=new Map;for(let r of e){if(r.kind!=="map"||r.change==="delete"||n.has(r.map))continue;let s=r.keys.length===0&&!Er.has(r.aggregation??"");
n.set(r.map,{name:r.map,use:qb(r),oneEntry:s})}for(let r of t.items){if(r.kind!=="map-declaration")continue;let s=Db(r)?.kind,i=r.maxEntries===void 0?void 0:ae(
r.maxEntries);n.set(r.map,{name:r.map,use:n.get(r.map)?.use??"plain",oneEntry:n.get(r.map)?.oneEntry??!1,...s===void 0?{}:{declared:s},...i===void 0?{}:{maxEntries:i}})}
return n}a(Hb,"readMaps");function Db({type:t}){return Object.hasOwn(Cl,t)?Cl[t]:void 0}a(Db,"declaredKind");function qb(t){return t.aggregation===void 0||!Mo.has(
t.aggregation)?"plain":t.keys.length>0?"keyed-aggregation":t.aggregation==="count"?"scalar-count":"scalar-aggregation"}a(qb,"useOf");function zb(t){let n=t.items.
flatMap(r=>r.kind==="config"?r.settings:[]).filter(({name:r})=>pg.has(r.toLowerCase())).at(-1);return n!==void 0&&/^\d+$/.test(n.value)?Number(n.value):void 0}a(
zb,"maxMapKeys");function Gb(t,e){let n=[],r=new Map;for(let s of e){if(s.kind!=="map"||s.change==="delete")continue;let i=r.get(s.map);if(i===void 0)r.set(s.map,
s);else{let o=oN(i,s);o!==void 0&&n.push({span:s.span,why:o})}}for(let s of t.items)s.kind==="map-declaration"&&n.push(...aN(s,r.get(s.map)));return n}a(Gb,"map\
Conflicts");function oN(t,e){let{map:n}=t;if(t.keys.length===0!=(e.keys.length===0))return`${n} is used with a key and without one`;if(t.aggregation===e.aggregation)
return;let[r,s]=t.aggregation===void 0?[e,t]:[t,e];if(s.aggregation===void 0&&s.plain!==!0)return;let i=s.aggregation===void 0?"a plain value":`${s.aggregation}\
()`;return`${n} holds ${r.aggregation??""}(), so it cannot hold ${i} too`}a(oN,"whyNotBoth");function aN(t,e){let{map:n,span:r,type:s}=t,i=Db(t);return i===void 0?
[{span:r,why:`no release has maps of the type \`${s}\``}]:!(e!==void 0&&(e.aggregation!==void 0||e.plain===!0))||i.uses.includes(qb(e))?[]:[{span:r,why:`${n} is\
 declared as \`${s}\`, which cannot hold what is assigned to it`}]}a(aN,"declarationConflicts");function Bb(t){return t.map(e=>({verdict:"refused",rule:"unsuppo\
rted-syntax",...e}))}a(Bb,"refusedMaps");var Sa=class{static{a(this,"Seeds")}#e=new Set;#t=new Map;#n;constructor(e,n){this.#n=new Set(n.filter(cN).map(r=>r.map));for(let{effects:r,body:s}of e){for(let i of r)
i.kind==="map"&&i.change!=="delete"&&i.key.constant&&this.#e.add(jb(i.map,i.key.text));this.#r(s.statements)}}has(e){return e.change!=="aggregate"||Er.has(e.aggregation??
"")||this.#n.has(e.map)?!1:this.#e.has(jb(e.map,e.key.text))&&e.key.constant?!0:e.key.text==="cpu"&&this.perCpu(e.map)}perCpu(e){return this.everPerCpu(e)&&!this.#n.
has(e)}everPerCpu(e){return this.#t.has(e)}#r(e){let n=new Set;for(let r of e)if(r.kind==="assignment"&&r.target.kind==="variable"&&r.operator==="=")ae(r.value)===
0&&n.add(r.target.name);else if(r.kind==="let"&&r.value!==void 0)ae(r.value)===0&&n.add(r.variable.name);else if(r.kind==="for-range"&&ae(r.from)===0&&Kb(r.to))
for(let s of Ub(r.body.statements,r.variable.name))this.#t.set(s,1/0);else r.kind==="unroll"?this.#i(r.body.statements,ae(r.count)??0,n):r.kind==="block"&&this.#r(
r.statements)}#i(e,n,r){let[s]=e;if(s?.kind==="unroll"&&e.length===1){this.#i(s.body.statements,n*(ae(s.count)??0),r);return}for(let i of r)if(n>0&&e.some(o=>uN(
o,i)))for(let o of Ub(e,i))this.#t.set(o,n)}};function jb(t,e){return`${t}[${e}]`}a(jb,"entryId");function cN(t){return t.kind==="map"&&t.change==="delete"||t.kind===
"reset"&&t.function==="clear"}a(cN,"removes");function Kb(t){return t.kind==="cast"?Kb(t.operand):t.kind==="identifier"&&t.name==="ncpus"}a(Kb,"isNcpus");function Ub(t,e){
return t.flatMap(n=>{if(n.kind!=="assignment"||n.target.kind!=="map")return[];let[r,...s]=n.target.keys??[];return r!==void 0&&s.length===0&&Gp(r,e)?[n.target.name]:
[]})}a(Ub,"seededBy");function Gp(t,e){return t.kind==="cast"?Gp(t.operand,e):t.kind==="variable"&&t.name===e}a(Gp,"isVariable");function uN(t,e){return t.kind===
"expression-statement"&&t.expression.kind==="update"?t.expression.operator==="++"&&Gp(t.expression.operand,e):t.kind==="assignment"&&t.operator==="+="&&t.target.
kind==="variable"&&t.target.name===e&&ae(t.value)===1}a(uN,"increments");var Vb=/\$[A-Za-z_]\w*/g,lN=/@\w*/g,pN=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,dN=/\bcpu\b/,fN=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Ea=class{static{
a(this,"Unread")}#e;#t;#n;#r;#i;mayTriggerGuard;constructor({unread:e,text:n,items:r}){this.#e=e,this.#t=n;let s=e.map(o=>Zb(n,o));this.#n=new Set(s.flatMap(o=>o.
match(Vb)??[]));let i=e.filter(o=>!r.some(c=>c.span.start<=o.start&&o.end<=c.span.end)).map(o=>Zb(n,o)).filter(o=>pN.test(o)).map(o=>o.match(lN)??[]);this.#r=new Set(
i.flat()),this.#i=i.some(o=>o.length===0),this.mayTriggerGuard=s.some(o=>fN.test(o)||Le.functions.some(c=>o.includes(c)))}get any(){return this.#e.length>0}within({
start:e,end:n}){return this.#e.some(r=>r.start>=e&&r.end<=n)}mayGuard(e){return this.within(e)&&dN.test(this.#t.slice(e.start,e.end))}mayDeclare(e){return this.#i||
this.#r.has(e)}get variables(){return this.#n}};function Yb(t){return t.search(Vb)!==-1}a(Yb,"mentionsVariable");function Zb(t,{start:e,end:n}){if(e<n)return t.
slice(e,n);let r=t.slice(Math.max(0,e-Wb),e),s=t.slice(n,n+Wb);return(/[^;{}]*$/.exec(r)?.[0]??"")+(/^[^;{}]*/.exec(s)?.[0]??"")}a(Zb,"pieceOf");var Wb=500;function $a(t,e=[],n){let r=hN(t,e),s=Y_(r),i=new Ea(r),o=r.items.filter(k=>k.kind==="probe").map(k=>({probe:k,phase:mN(k),...i.within(k.span)?{partial:!0}:{},...cb(
k.body,k.predicate,s,i.variables)})),c=o.flatMap(k=>k.effects),u=Hb(r,c),l=o.flatMap(({phase:k,effects:v})=>k==="end"?[]:v.filter(x=>k==="attached"||x.kind==="r\
eset")),p=o.filter(k=>k.phase==="begin"),d=new Sa(p.map(k=>({effects:k.effects,body:k.probe.body})),l),f=new Set(o.flatMap(k=>k.effects).flatMap(gN)),m={reach:new ya(
r),...n===void 0?{}:{file:n}},g=new Set(l.filter(k=>k.kind==="reset").map(k=>k.map)),_=o.map(k=>{let v=k.phase==="attached"?Rb(k.probe,k.effects,m.reach):void 0,
x=k.phase==="attached"?Nb(k.probe,m)??Mb(v):void 0;if(x?.imported)return{...k,guard:x};let $=k.phase==="attached"?Fb(k.probe,m):void 0;if($!==void 0)return{...k,
imported:$};let A=x!==void 0&&(i.any||d.perCpu(x.map))&&!g.has(x.map)&&!f.has(x.map);return{...k,...v===void 0?{}:{attempt:v},...A?{guard:x}:{}}}),b=zb(r),y={mapConflicts:Gb(
r,c),features:vb(r,u)};return{script:t,imported:e,probes:_,maps:u,seeds:d,unread:i,guards:m,...y,...b===void 0?{}:{maxMapKeys:b}}}a($a,"modelScript");function hN(t,e){
if(e.length===0)return t;let n=[t.text],r=[],s=[...t.unread],i=t.text.length+1;for(let{script:o}of e){r.push(...Rg(o.items,i));for(let c of o.unread)s.push({start:c.
start+i,end:c.end+i});n.push(o.text),i+=o.text.length+1}return{...t,text:n.join(`
`),items:[...r,...t.items],unread:s}}a(hN,"withImports");function wt(t,e){let n=t.script.text.length+1;if(!(e.start<n))for(let r of t.imported){let s=n+r.script.
text.length;if(e.start<=s)return{file:r,span:{start:e.start-n,end:e.end-n}};n=s+1}}a(wt,"partAt");function mN(t){let e=t.attachPoints.map(n=>Ze(n.provider)?.provider.
name);return e.length>0&&e.every(n=>n==="begin")?"begin":e.length>0&&e.every(n=>n==="end")?"end":"attached"}a(mN,"phaseOf");function gN(t){return t.kind==="map"&&
t.aggregation!=="sum"?[t.map]:[]}a(gN,"otherThanSum");function Jb(t,e){return(t.maps.get(e)?.maxEntries??t.maxMapKeys??lg.entries)<=dg.entries}a(Jb,"hasSingleBu\
cket");function Bp(t,e,n){let r=t.maps.get(e);if(!(t.unread.mayDeclare(e)||r===void 0&&t.unread.any))return r?.declared??$r(r?.use??"plain",n)}a(Bp,"kindOfMap");function Aa(t,e,n){if(e.imported.length===0)return t;let r=a(({path:l,span:p,message:d})=>l===void 0||l===n?{span:p,message:d}:{path:l,span:p,message:d},"withou\
tOwn"),s=t.related.map(l=>r(l.path===void 0?jp(l,e):l)),i=wt(e,t.span);if(i===void 0)return{...t,related:s};let{file:o,span:c}=i,u={path:o.path,span:c,message:"\
in this imported file"};return{...t,span:o.statement,related:[r(u),...s]}}a(Aa,"inItsFile");function jp(t,e){let n=wt(e,t.span);return n===void 0?t:{...t,path:n.
file.path,span:n.span}}a(jp,"relatedInItsFile");function nr(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ")}a(nr,"nameOf");function kt(t){return t.kind!=="bpftrace-process"}a(kt,"isProgram");function Oa(t,e,n=!1){return e===void 0?{id:t,class:t}:{id:`${t} ${e}`,class:t,map:e,...n?{single:n}:
{}}}a(Oa,"lockOf");function Fe(t){return t.script===void 0?Xb(t):`${Xb(t)} of ${t.script}`}a(Fe,"describeLock");function Xb(t){switch(t.class){case"bucket":return`\
bucket lock of ${t.map??"a map"}`;case"freelist":return`free-list lock of ${t.map??"the stack map"}`;case"lru":return`LRU list lock of ${t.map??"the stack map"}`;case"\
ringbuf":return"lock of bpftrace's ring buffer"}}a(Xb,"describeOwnLock");var ty={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function Na(t,e){let n=[...Sb(t.features,e),...Bb(t.mapConflicts)],
r=[],{unread:s}=t,i=Ng(e),o=new Set,c=new Map,u=a(m=>{let g=c.get(m)??Io(m,e.kernel);return c.set(m,g),g},"guardOf"),l=s.mayTriggerGuard&&Se(e.bpftrace,Le);for(let m of t.
probes){let g=m.guard===void 0&&s.mayGuard(m.probe.span),_=l||g?[]:bN(m,t,e,i);for(let b of m.probe.attachPoints){let y=Sp(b,e);if(n.push(...y.refusals),y.programs.
length>0)for(let{operation:w}of _)o.add(w);for(let{name:w,provider:k,kind:v,site:x}of y.programs)r.push({name:w,probe:m.probe,attachPoint:b,provider:k.name,kind:v,
guard:u(v),...x===void 0?{}:{site:x},...y.unresolved===void 0?{}:{unresolved:y.unresolved},operations:_})}}let p=_N(r,e),d=Nr.find(m=>m.target===e.name);p!==void 0&&
d!==void 0&&n.push({verdict:"refused",rule:"refused-probe",span:p.attachPoint.span,why:d.why});let f=p===void 0?{}:{bpftraceGuard:p.attachPoint};return{target:e,
programs:r,sweeps:SN(t,e),operations:[...o],refusals:n,...f}}a(Na,"lowerScript");function _N(t,e){if(!Se(e.bpftrace,Le))return;let n=Le.functions;return t.find(
({kind:r,site:s})=>(r==="fentry"||r==="fexit")&&s!==void 0&&n.includes(s.function))}a(_N,"guardTrigger");var Qb=new WeakMap;function bN(t,e,n,r){let s=Qb.get(t)??
new Map;Qb.set(t,s);let i=s.get(r)??yN(t,e,n);return s.set(r,i),i}a(bN,"operationsOn");function yN(t,e,n){let r=new Map,s=new Map;for(let i of t.effects){if(t.partial&&
i.kind==="map"&&Yb(i.key.text))continue;let o=kN(i,e,n);if(o===void 0)continue;let{guard:c}=t,u=c!==void 0&&i.span.start>=c.covered.start&&i.span.end<=c.covered.
end,l=u?{...o,guardedBy:c.map}:o,p=`${l.operation} ${l.moment} ${u} ${l.locks.map(f=>f.id).join(" ")}`,d=`${p} ${l.key.bound} ${l.key.text}`;if(!r.has(d)){if(l.
key.constant){let f=s.get(p)??0;if(f===wN)continue;s.set(p,f+1)}r.set(d,l)}}return[...r.values()]}a(yN,"operationsOf");var wN=4;function kN(t,e,n){switch(t.kind){case"\
map":{let r=Bp(e,t.map,n.bpftrace);if(r===void 0)return;let s=Cs[r],i=t.change==="delete"?s.delete:s.update;if(i===void 0)return;let o=Fo(t.change,n.bpftrace);return o===
"first-insert"&&(e.unread.any||e.seeds.has(t))?void 0:ny(t,t.map,i,o,t.key,e,n)}case"output":{let r=Ts(n.bpftrace,n.kernel);return r&&ey(t,r,ba,void 0)}case"sta\
ck":{let r=zo(n.bpftrace);return r&&ey(t,r,vN,xN)}case"reset":return}}a(kN,"lowerEffect");var xN="the stack map",vN={sharing:"shared",text:"stack",bound:!1,constant:!1};
function ey(t,e,n,r){let s=ty[e].map(i=>Oa(i,r));return{span:t.span,operation:e,moment:"always",key:n,locks:s}}a(ey,"hiddenOperation");function ny({span:t},e,n,r,s,i,{
kernel:o}){let c=ty[n].map(d=>Oa(d,e,Jb(i,e))),u=Ho[n];if(u===void 0)return{span:t,operation:n,moment:r,key:s,locks:c};let l=u.underBucket===void 0||!j(o,u.underBucket.
before),p={lock:Oa("freelist",e),moment:u.moment,underBucket:l};return{span:t,operation:n,moment:r,key:s,locks:c,freeList:p}}a(ny,"mapOperation");function SN(t,e){
return t.probes.flatMap(({phase:n,probe:r,effects:s})=>{if(n==="end")return[];let i=new Map;for(let o of s)o.kind==="reset"&&!i.has(`${o.function} ${o.map}`)&&i.
set(`${o.function} ${o.map}`,o);return[...i.values()].flatMap(o=>{let c=Bp(t,o.map,e.bpftrace),u=c&&Cs[c][Do[o.function]];if(u===void 0)return[];let l=t.maps.get(
o.map)?.oneEntry===!0?ba:tb,{freeList:p,...d}=ny(o,o.map,u,"always",l,t,e),f=o.function==="clear"&&p!==void 0?{freeList:p}:{};return[{kind:"bpftrace-process",name:`\
the bpftrace process, ${o.function==="clear"?"clearing":"zeroing"} ${o.map}`,probe:r,guard:"prog-active",operations:[{...d,...f}]}]})})}a(SN,"sweepsOf");var mn=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","unsupported-syntax","sy\
ntax-error","misleading-text","unused-suppression"],de=["error","warning","note"],ne=["certain","likely","possible"],ke=["hang","lost-updates","refused","unatta\
chable","safe"];function Ta(t,e){return iy(t,e)||t.site!==void 0&&Uo(t.site,e)}a(Ta,"firesOnLockPath");function iy(t,e){return Os.kinds.includes(t.kind)&&e.arch===Os.arch}a(iy,
"isNmi");function oy(t,e){return t.guard==="alone"||e.guard==="alone"?!1:t.guard!=="prog-active"||e.guard!=="prog-active"}a(oy,"guardsAllow");function Xs(t,e){let[
n,r]=t,[s,i]=e;if(Ca(n.program,s.program))return{inner:n,outer:s};if(i!==void 0&&Ca(n.program,i.program))return{inner:n,outer:i};if(r!==void 0){if(Ca(r.program,
s.program))return{inner:r,outer:s};if(!(i===void 0||!Ca(r.program,i.program)))return{inner:r,outer:i}}}a(Xs,"nestingPair");function Ca(t,e){return oy(t,e)&&(t.guard!==
"per-program"||t!==e)}a(Ca,"mayRunInside");var Js=class{static{a(this,"NestingSite")}#e;#t;#n;#r=new Map;constructor(e,n){this.#e=e,this.#t=n,this.#n=iy(e,n)}across(e,n,r,s){
let i=this.#s(n.operation.operation),o=this.#i(n,s,i);if(!(i===void 0||o===void 0||!ry(r,o)))return sy(n.operation,i).some(({id:c})=>c===e.id)?o:void 0}within(e,n){
let r=this.#s(e.operation.operation),s=this.#i(e,n,r);if(r===void 0||s===void 0)return[];let i=[];for(let d of sy(e.operation,r))for(let f of n.operation.locks)
f.id===d.id&&ry(f,s)&&i.push({held:d,wanted:f,nesting:s,sameKey:ay(d,e.operation,n.operation)});let o=[e.operation.freeList,n.operation.freeList],[c,u]=[o[0]?.lock,
o[1]?.lock];if(c===void 0||u===void 0||s.nmi||!AN(e.operation,n.operation,r))return i;let l=s.confidence==="certain"?"likely":s.confidence,p=o.every(d=>d?.moment===
"always")?s.moment:"first-insert";return i.push({held:c,wanted:u,nesting:{confidence:l,moment:p,nmi:s.nmi},sameKey:!0}),i}#i(e,n,r){if(r===void 0||r.held==="no"||
!oy(n.program,e.program))return;let{guardedBy:s}=n.operation;if(s!==void 0&&s===e.operation.guardedBy)return;let i=e.operation.moment==="always"&&n.operation.moment===
"always";return{confidence:ON(r.held==="held",e.operation,n.operation),moment:i?"always":"first-insert",nmi:this.#n}}#s(e){let{site:n}=this.#e;return this.#n?EN:
(n!==void 0&&!this.#r.has(e)&&this.#r.set(e,Yn(n.function,n.edge,e,this.#t)),this.#r.get(e))}},EN={held:"held",locks:[],taken:!1},$N=["ringbuf","freelist"];function ry(t,{
nmi:e}){return!e||!$N.includes(t.class)}a(ry,"waits");function ay(t,e,n){return t.class!=="bucket"||t.single===!0||!ab(e.key,n.key)}a(ay,"picksTheSame");function AN(t,e,n){
let r=t.freeList;if(r===void 0||r.lock.id!==e.freeList?.lock.id||!n.taken&&!n.locks.includes("freelist"))return!1;let[s]=t.locks;return!r.underBucket||s===void 0||
!ay(s,t,e)}a(AN,"meetsFreeList");function sy(t,{locks:e,taken:n}){let r=e,s=t.locks.filter(o=>n||r.includes(o.class));if(s.length>0)return s;let i=t.locks[0];return i===
void 0?[]:[i]}a(sy,"heldLocks");function ON(t,e,n){let r=[e.key.sharing,n.key.sharing];return!t||r.includes("per-cpu")?"possible":r.every(s=>s==="shared")?"cert\
ain":"likely"}a(ON,"confidenceOf");var cy=new WeakMap;function uy(t){let e=cy.get(t);return e===void 0&&(e=NN(t),cy.set(t,e)),e}a(uy,"operationIds");function NN({operation:t,moment:e,guardedBy:n="",
locks:r,freeList:s,key:i}){let o=[...r,...s===void 0?[]:[s.lock]].map(({id:l})=>l).join(" "),c=`${t}
${e}
${n}
${i.sharing}`,u=`${c}
${o}`;return{sort:c,locks:u,keyed:`${u}
${i.bound}
${i.text}`}}a(NN,"idsOf");function Up(t,e){let n=new Ia,r=new Ia;for(let s of t){if(s.operations.length===0)continue;let i=py(s,e),[o,c]=[n.at(i),r.at(i)];for(let u of s.
operations){let l=uy(u),p={program:s,operation:u};n.put(p,o,l.locks),r.put(p,c,l.keyed)}}return{byLocks:n.groups,byKey:r.groups}}a(Up,"groupTakers");var Ia=class{static{
a(this,"Grouping")}groups=[];#e=new Map;at(e){let n=this.#e.get(e)??new Map;return this.#e.set(e,n),n}put(e,n,r){let s=n.get(r);if(s===void 0){let i=[e];n.set(r,
i),this.groups.push(i)}else s.at(-1)?.program!==e.program&&s.push(e)}};function ly({program:t,operation:e},n){return`${py(t,n)}
${uy(e).sort}`}a(ly,"sortOf");function py(t,e){if(!kt(t))return t.kind;let{site:n,guard:r}=t;return e&&n!==void 0?`${r} ${n.function} ${n.edge}`:r}a(py,"placeId");function Pe({outer:t}){return!kt(t.program)}a(Pe,"isHeldByProcess");var my=2e6,Hr=class extends Error{static{a(this,"TooManyLocks")}constructor(){super("the scr\
ipt takes one lock in too many different ways on lock paths to look at every pair")}};function Pa({programs:t,sweeps:e,target:n}){let r=t.filter(d=>d.guard!=="a\
lone"&&d.operations.length>0),s=r.filter(d=>Ta(d,n));if(s.length===0)return{holds:[],wants:[],nestings:new Map,own:[]};let i=Up([...r,...e],!1),o=Up(s,!0),c=Po(
n.kernel),[u,l]=[dy(i.byLocks,!1),dy(o.byLocks,!0)],p=CN(u,l,c,n);return{holds:u,wants:l,nestings:p,own:TN(i.byKey,o.byKey,c,n)}}a(Pa,"lockOrder");function gy(t){
let e=t.holds.filter(({group:[n]})=>Pe({outer:n}));return{...t,holds:e,own:t.own.filter(Pe)}}a(gy,"heldByProcess");function dy(t,e){let n=0;return t.flatMap((r,s)=>{
let i=ly(r[0],e);return r[0].operation.locks.map(o=>({lock:o,group:r,sort:`${i}
${o.class}`,at:s,rank:n++}))})}a(dy,"stakes");function CN(t,e,n,r){let s=fy(t),i=fy(e);if(s.length*i.length>my)throw new Hr;let o=new Map;for(let c of i){let[u]=c.
group,l=new Js(u.program,r);for(let{sort:p,lock:d,group:f}of s){let m=l.across(d,f[0],c.lock,u);if(m===void 0)continue;let g=o.get(p)??new Map;o.set(p,g.set(c.sort,
{...m,raw:n.has(d.class)&&n.has(c.lock.class)}))}}return o}a(CN,"nestSorts");function fy(t){let e=new Map;for(let n of t)e.has(n.sort)||e.set(n.sort,n);return[...e.
values()]}a(fy,"oneOfEachSort");function TN(t,e,n,r){let s=new Map;for(let c of t){let u=hy(c);for(let l of u){let p=s.get(l);p===void 0?s.set(l,[{group:c,locks:u}]):
p.push({group:c,locks:u})}}let i=[],o=0;for(let c of e){let u=new Js(c[0].program,r),l=hy(c);for(let[p,d]of l.entries())for(let{group:f,locks:m}of s.get(d)??[]){
if(l.slice(0,p).some(_=>m.includes(_)))continue;if(++o>my)throw new Hr;let g=Xs(c,f);if(g!==void 0)for(let{held:_,wanted:b,nesting:y,sameKey:w}of u.within(g.outer,
g.inner))i.push({outer:g.outer,inner:g.inner,held:_,wanted:b,sameKey:w,confidence:y.confidence,moment:y.moment,nmi:y.nmi,raw:n.has(_.class),outers:f,inners:c})}}
return i}a(TN,"ownEdges");function hy([{operation:t}]){let e=t.locks.map(({id:n})=>n);return t.freeList===void 0?e:[...e,t.freeList.lock.id]}a(hy,"lockIds");function rr(t,e){return t.want.at-e.want.at||t.hold.rank-e.hold.rank||t.want.rank-e.want.rank}a(rr,"compareEnds");var sr=a(({group:[t]})=>Pe({outer:t}),"byProce\
ss"),Dr=a(t=>!sr(t),"byProgram"),Qs=a(()=>!0,"byAnybody"),gn=class{static{a(this,"LockGraph")}forward;backward;#e;constructor(e){this.#e=e;let n=new Map([...e.nestings].
map(([o,c])=>[o,[...c.keys()]])),r=new Map;for(let[o,c]of n)for(let u of c)Kp(r,u,o);let[s,i]=[by(e.holds),by(e.wants)];this.forward={near:s.byLock,far:i.bySort,
sorts:n,joins:Ra},this.backward={near:i.byLock,far:s.bySort,sorts:r,joins:a((o,c)=>Ra(c,o),"joins")}}ends(e,n,r){let s=(this.forward.near.get(e)??[]).filter(r);
for(let i of this.backward.near.get(n)??[])for(let o of s)if(this.#e.nestings.get(o.sort)?.has(i.sort)&&Ra(o,i))return{hold:o,want:i}}firsts(e){let{near:n}=this.
forward;return[...n.values()].flatMap(r=>this.#t(r.filter(e))??[]).sort(rr)}#t(e){let{far:n,sorts:r}=this.forward;return e.flatMap(i=>(r.get(i.sort)??[]).flatMap(
o=>{let c=n.get(o)?.find(u=>Ra(i,u));return c===void 0?[]:[{hold:i,want:c}]})).sort(rr)[0]}groups(){return new Set([..._y(this.forward),..._y(this.backward)].map(
({group:e})=>e))}edgeOf({hold:e,want:n}){let r=Xs(n.group,e.group),s=this.#e.nestings.get(e.sort)?.get(n.sort);if(r===void 0||s===void 0)throw new Error("an edg\
e is between takers that nest");return{...r,...s,held:e.lock,wanted:n.lock,sameKey:!1}}};function Ra(t,e){return t.lock.id!==e.lock.id&&Xs(e.group,t.group)!==void 0}
a(Ra,"joins");function _y({near:t,far:e,sorts:n,joins:r}){return[...t.values()].flat().filter(s=>n.get(s.sort)?.some(i=>e.get(i)?.some(o=>r(s,o))))}a(_y,"joined");
function by(t){let e=new Map,n=new Map;for(let r of t)Kp(e,r.lock.id,r),Kp(n,r.sort,r);return{byLock:e,bySort:n}}a(by,"indexed");function Kp(t,e,n){let r=t.get(
e);r===void 0?t.set(e,[n]):r.push(n)}a(Kp,"add");var qr=class{static{a(this,"Spread")}#e;#t=new Set;#n=new Map;constructor(e){this.#e=e}reach(e){let n=!this.#t.has(e);return this.#t.add(e),n}*next(e,n){let{near:r,
sorts:s,joins:i}=this.#e;for(let o of r.get(e)??[])if(n(o))for(let c of s.get(o.sort)??[]){let u=this.#r(c);for(let l of u){let p=this.#t.has(l.lock.id);!p&&!i(
o,l)||(u.delete(l),!p&&this.reach(l.lock.id)&&(yield l.lock.id))}}}#r(e){let n=this.#n.get(e)??new Set(this.#e.far.get(e));return this.#n.set(e,n),n}};function La(t){
let e=[],n=new qr(t.forward);for(let i of t.forward.near.keys())yy(i,n,o=>e.push(o));let r=new qr(t.backward),s=[];for(let i of e.reverse()){let o=new Set;yy(i,
r,c=>o.add(c)),o.size>1&&s.push(o)}return s}a(La,"components");function yy(t,e,n){if(!e.reach(t))return;let r=[{lock:t,rest:e.next(t,Qs)}];for(let s=r.at(-1);s!==
void 0;s=r.at(-1)){let i=s.rest.next();i.done===!0?(n(s.lock),r.pop()):r.push({lock:i.value,rest:e.next(i.value,Qs)})}}a(yy,"visitDepthFirst");function Zp(t,e,n,r,s){
let i={programs:new qr(n.forward),swept:new qr(n.forward)};for(let c of Object.values(i))c.reach(t);let o=[{lock:t,swept:r,length:0}];for(let c of o){let u=c.length+
1;if(u>=s)return;for(let l of c.swept?[Dr]:[Dr,sr]){let p=n.ends(c.lock,e,l);if(p!==void 0)return PN({...c,by:p,before:c});let d=c.swept||l===sr,f=d?i.swept:i.programs;
for(let m of IN(f.next(c.lock,l),c.lock,n,l))o.push({lock:m.want.lock.id,swept:d,length:u,by:m,before:c})}}}a(Zp,"shortestBetween");function IN(t,e,n,r){return[
...t].flatMap(s=>n.ends(e,s,r)??[]).sort(rr)}a(IN,"edgesTo");function PN(t){let e=[];for(let n=t;n?.by!==void 0;n=n.before)e.unshift(n.by);return e}a(PN,"wayOf");function ei(t,e,n){return RN(t).flatMap(r=>FN(r,e,n)??[])}a(ei,"findCycles");function RN(t){let e=new Map;for(let r of t.nestings.size===0?[]:La(new gn(t))){let s={
holds:[],wants:[],nestings:t.nestings,own:[]};for(let i of r)e.set(i,s)}for(let r of t.holds)e.get(r.lock.id)?.holds.push(r);for(let r of t.wants)e.get(r.lock.id)?.
wants.push(r);let n=LN([...new Set(e.values())]);for(let r of t.own){let s=e.get(r.held.id)??{holds:[],wants:[],nestings:new Map,own:[]};s.own.push(r),e.set(r.held.
id,s)}return[...new Set([...n,...e.values()])]}a(RN,"split");function LN(t){return t.length<2?t:t.flatMap(e=>{let[n]=new gn(e).firsts(Qs);return n===void 0?[]:[
{part:e,first:n}]}).sort((e,n)=>rr(e.first,n.first)).map(({part:e})=>e)}a(LN,"inOrder");var MN=[!0,!1].flatMap(t=>["always","first-insert"].flatMap(e=>ne.map(n=>({
raw:t,moment:e,confidence:n}))));function FN(t,e,n){let r=HN(t),s=new Set;for(let i of MN){let o=a(({raw:d,moment:f,confidence:m})=>(i.moment==="first-insert"||
f==="always")&&ne.indexOf(m)<=ne.indexOf(i.confidence)&&(!i.raw||d),"passes"),c=[...r].flatMap(([d,f])=>o(f)?[d]:[]),u=`${i.raw} ${c.join()}`;if(c.length===0||s.
has(u))continue;s.add(u);let l=DN(t,o),p=n===void 0?zN(l.own,i.raw,e)??UN(l):jN(l,n);if(p!==void 0)return{edges:p,verdict:i.raw?"hang":"lost-updates",confidence:i.
confidence,moment:i.moment,recursive:p.length===1&&(p[0]?.sameKey===!0||p.every(Pe)),probes:qN(t)}}}a(FN,"worstCycle");function HN({own:t,nestings:e}){let n=new Map,
r=a(s=>n.set(`${s.raw} ${s.moment} ${s.confidence}`,s),"note");for(let s of t)r(s);for(let s of e.values())for(let i of s.values())r(i);return n}a(HN,"sortsOfEd\
ges");function DN(t,e){let n=new Map;for(let[r,s]of t.nestings){let i=[...s].filter(([,o])=>e(o));i.length>0&&n.set(r,new Map(i))}return{...t,own:t.own.filter(e),
nestings:n}}a(DN,"only");function qN(t){let e=new gn(t).groups();for(let{outers:r,inners:s}of t.own)e.add(r).add(s);let n=new Set;for(let r of e)for(let{program:s}of r)
n.add(s.probe);return n}a(qN,"probesOf");function zN(t,e,n){let r=t.filter(u=>!u.sameKey),s=GN(r.filter(u=>!Pe(u))),i=a(u=>s.get(u.held.id)?.find(l=>BN(u,l)),"p\
artnerOf"),o=r.find(u=>!Pe(u)&&i(u)!==void 0);if(o!==void 0)return[o];for(let u of r){let l=Pe(u)?i(u):void 0;if(l!==void 0)return[u,l]}let c=t.find(u=>(u.sameKey||
Pe(u))&&(!e||u.held.class!=="bucket"||!j(n.kernel,vr.from)));return c===void 0?void 0:[c]}a(zN,"closeAlone");function GN(t){let e=new Map;for(let n of t){let r=e.
get(n.held.id);r===void 0?e.set(n.held.id,[n]):r.push(n)}return e}a(GN,"groupByLock");function BN(t,e){return wy(t.inner.operation.key,e.outer.operation.key)&&wy(
t.outer.operation.key,e.inner.operation.key)}a(BN,"canCross");function wy(t,e){return!(t.constant&&e.constant)||t.text===e.text}a(wy,"canMeet");function jN(t,e){
if(t.nestings.size===0)return;let n=new gn(t),r=La(n).flatMap(i=>[...i].flatMap(o=>{let c=[...i].filter(u=>e(o,u));return[Dr,sr].flatMap(u=>c.flatMap(l=>n.ends(
o,l,u)??[]))})),s;for(let i of r.sort(rr)){let{hold:o,want:c}=i,u=s===void 0?Number.POSITIVE_INFINITY:s.length-1,l=Zp(c.lock.id,o.lock.id,n,sr(o),u);if(l!==void 0&&
(s=[i,...l]),s?.length===2)break}return s?.map(i=>n.edgeOf(i))}a(jN,"closeThrough");function UN(t){if(t.nestings.size===0)return;let e=new gn(t),n=new Set(La(e).
flatMap(s=>[...s])),r;for(let{hold:s}of n.size===0?[]:e.firsts(Dr)){let i=s.lock.id;if(!n.has(i))continue;let o=Zp(i,i,e,!1,r?.length??Number.POSITIVE_INFINITY);
if(o!==void 0&&(r=o),r?.length===2)break}return r?.map(s=>e.edgeOf(s))}a(UN,"closeTogether");var KN={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Ma(t){let e=[...new Set(t)].map(s=>KN[s]).join(" and "),
n=t.flatMap(s=>cn.filter(i=>i.lock===s&&i.type==="raw")),[r]=n.flatMap(({before:s})=>s??[]).sort((s,i)=>j(s,i)?1:-1);return`the locks of ${e} wait for ever${r===
void 0?"":` before Linux ${r}`}`}a(Ma,"locksWait");function Fa(t,e){let[n]=t.filter(c=>un(c,e)==="rqspinlock"),r=cn.find(c=>c.lock===n&&c.type==="rqspinlock"),[
s]=cn.filter(c=>c.lock===r?.lock&&c.before!==void 0);return`the lock notices the deadlock${s?.before===void 0?"":` (rqspinlock, from Linux ${s.before})`}: ${n===
"ringbuf"?"what is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}a(Fa,"lockGivesUp");function Ha(t,e){if(t.includes("ringbuf"))return"";
let{from:n}=qo;return j(e,n)?`; bpftrace prints a warning for it (from ${n}), sent through its ring buffer`:`; bpftrace before ${n} says nothing of it`}a(Ha,"te\
llReport");var ky="the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",Da=`bpftrace guards \
this script by itself (${Le.from} up to ${Le.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;
function ti(t){return t==="first-insert"?", when a key is inserted for the first time":""}a(ti,"whenInserted");var ZN={bucket:"Each update of a hash map takes a\
 short lock in the kernel (a bucket lock), with interrupts off.",freelist:"A new key, or a recorded stack on bpftrace up to 0.20, takes an entry from a free lis\
t that has a lock of its own.",lru:"Each update of an LRU map, and each recorded stack on bpftrace 0.21 to 0.24, takes a lock of its list in the kernel.",ringbuf:"\
Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel."};function zr(t){return[...new Set(t)].map(e=>ZN[e]).join(" ")}a(zr,"exp\
lainLocks");var xy=`attach them as tracepoints or kprobes, or guard them with a per-CPU flag (bpftrace ${Ue.bpftrace} and Linux ${Ue.kernel} at least)`;function Gr(t){return t.function.startsWith("__traceiter_")?`the tracepoint ${t.function.slice(12)}`:t.function}a(Gr,"describeFunction");function Br({site:t,name:e,
kind:n}){return n==="hardware"?"any point, as a non-maskable interrupt":t===void 0?e:t.function.startsWith("__traceiter_")?Gr(t):`the ${t.edge} of ${Gr(t)}`}a(Br,
"describeSite");function vy(t){let e=t.map(ri(WN));return Wp([...new Set(e.flat())]).flatMap(r=>{let s=t.map((o,c)=>YN((e[c]??[]).filter(u=>r.has(u)),o,r)),i=ni(e.flatMap((o,c)=>VN(
t[c])?o.filter(u=>r.has(u)):[]));return i===void 0?[]:[eC(i,s,r)]})}a(vy,"closedCauses");function WN(t){let e=Pa(t),n=ei(e,t.target);return t.bpftraceGuard===void 0?
n:[...ei(gy(e),t.target),...n.map(s=>({...s,prevented:!0}))]}a(WN,"cyclesOf");function VN(t){return t!==void 0&&t.refusals.length===0}a(VN,"runs");function Wp(t){
let e=new Map;for(let n of t){let r={probes:[],cycles:[n]};for(let s of n.probes){let i=e.get(s);if(i===r)continue;if(i===void 0){r.probes.push(s),e.set(s,r);continue}
let[o,c]=i.probes.length>r.probes.length?[i,r]:[r,i];for(let u of c.probes)o.probes.push(u),e.set(u,o);o.cycles.push(...c.cycles),r=o}}return[...new Set(e.values())].
map(n=>new Set(n.cycles))}a(Wp,"groupByProbe");function ni(t){return[...t].sort((e,n)=>+(e.prevented===!0)-+(n.prevented===!0)||+(n.verdict==="hang")-+(e.verdict===
"hang")||+(n.moment==="always")-+(e.moment==="always")||ne.indexOf(e.confidence)-ne.indexOf(n.confidence))[0]}a(ni,"worstCycle");function YN(t,e,n){let r=He(e);
if(r!==void 0)return r;let s=e.target.name,i=ni(t);if(i===void 0)return{target:s,verdict:"safe",why:JN(e,n)};let o=jr(e.target,i.confidence);return(i.verdict===
"hang"?i.prevented===!0:t.some(c=>c.prevented))?{target:s,verdict:"lost-updates",confidence:o,moment:i.moment,why:Da}:{target:s,verdict:i.verdict,confidence:o,moment:i.
moment,why:Vp(i,e)}}a(YN,"outcomeOf");function Vp(t,{target:e}){let n=qa(t),r=ti(t.moment);if(t.verdict==="hang"){let i=t.recursive?"a CPU can wait for itself":
"two CPUs can wait for each other";return`${Ma(n)}: ${i}${r}`}return(n.every(i=>un(i,e.kernel)==="raw")?ky:Fa(n,e.kernel))+r+Ha(n,e.bpftrace)}a(Vp,"whyNot");function qa(t){
return[...new Set(t.edges.flatMap(({held:e,wanted:n})=>[e.class,n.class]))]}a(qa,"lockClasses");function JN(t,e){let n=[...e].flatMap(l=>l.edges),r=Sy(e),s=t.programs.
filter(l=>r.has(l.probe));if(s.every(l=>l.operations.length===0))return"this bpftrace takes no lock for what these probes do";let i=new Set(n.map(l=>l.inner.program.
site?.function).filter(l=>l!==void 0)),o=s.flatMap(({site:l})=>l!==void 0&&i.has(l.function)?[l]:[]),c=XN(o).filter(l=>!QN(l,t)),u=[...new Set(c.map(Gr))];return u.
length>0&&u.length===i.size?`this kernel does not pass through ${ir(u)} while it holds a lock of these maps`:"these programs cannot run inside each other while \
one of them holds a lock"}a(JN,"whySafe");function Sy(t){return new Set([...t].flatMap(e=>[...e.probes]))}a(Sy,"probesOf");function XN(t){return[...new Map(t.map(
e=>[`${e.function} ${e.edge}`,e])).values()]}a(XN,"onceEach");function QN(t,{operations:e,target:n}){return e.some(r=>{let s=Yn(t.function,t.edge,r,n);return s!==
void 0&&s.held!=="no"})}a(QN,"reachesOwnOperations");function eC(t,e,n){let r=t.edges.find(Pe)??t.edges.find(s=>s.confidence!=="possible")??t.edges[0];if(r===void 0)
throw new Error("a cycle has at least one edge");return{world:"closed",nmi:t.edges.some(s=>s.nmi),process:t.edges.some(Pe),span:r.inner.program.attachPoint.span,
related:tC(t,r),outcomes:e,witness:Jp(t,r),locks:qa(t),inner:r.inner.program,programs:[...new Set(t.edges.flatMap(s=>[s.outer.program,s.inner.program]))].filter(
kt),probes:Sy(n)}}a(eC,"causeOf");function tC(t,e){let n=new Map,r=a(s=>{n.has(s.span.start)||n.set(s.span.start,s)},"note");for(let s of t.edges){let{program:i}=s.
outer;kt(i)&&i.attachPoint!==e.inner.program.attachPoint&&r({span:i.attachPoint.span,message:`${i.name} runs here first and holds a lock`}),r({span:s.outer.operation.
span,message:Yp(s)}),r({span:s.inner.operation.span,message:`wants the ${Fe(s.wanted)}`})}return[...n.values()].sort((s,i)=>s.span.start-i.span.start)}a(tC,"rel\
atedPlaces");function Yp({outer:t,held:e}){return kt(t.program)?`takes the ${Fe(e)}`:`asks for ${t.program.name}, one entry after the other, which takes the ${Fe(
e)}`}a(Yp,"tellTaking");function Jp(t,e){let n=!t.recursive&&e.held.id===e.wanted.id,r=t.edges.indexOf(e);return(n&&t.edges.length===1?[e,e]:[...t.edges.slice(r),
...t.edges.slice(0,r)]).map((i,o)=>{let c=n?o===0?["one","another"]:["another","one"]:void 0;return{cpu:o,program:i.outer.program.name,holds:c===void 0?Fe(i.held):
`${Fe(i.held)} (${c[0]} bucket)`,wants:c===void 0?Fe(i.wanted):`${Fe(i.wanted)} (${c[1]} bucket)`,site:Br(i.inner.program),nested:i.inner.program.name}})}a(Jp,"\
witnessOf");var nC=["hash.update","hash.delete","percpu_hash.update"];function Ey(t){let e=ri(rC),n=ri(iC),r=t.map(i=>({script:i,halves:e(i),programs:n(i)}));return[...new Set(
r.flatMap(({halves:i})=>[...i.keys()]))].flatMap(i=>{let o=r.map(p=>p.halves.get(i)),c=r.map(({script:p,programs:d},f)=>lC(d.get(i),p,o[f])),u=$e(c);if(u===void 0||
u.verdict!=="hang"&&u.verdict!=="lost-updates")return[];let l=o.find((p,d)=>c[d]===u);return l===void 0?[]:[dC(l,c)]})}a(Ey,"openCauses");function rC(t){let e=new Map;
if(t.bpftraceGuard!==void 0)return e;let n=cC(t),r=Po(t.target.kernel),s=new Map;for(let i of t.programs){let{site:o,kind:c}=i;if(o===void 0||c!=="fentry"&&c!==
"fexit"&&c!=="raw-tracepoint")continue;let u=`${o.function} ${o.edge}`,l=s.get(u)??oC(o,n,t.target);s.set(u,l);for(let p of l.length===0?[]:aC(i,l,r)){let d=e.get(
i.attachPoint);(d===void 0||sC(p,d)<0)&&e.set(i.attachPoint,p)}}return e}a(rC,"worstHalves");function sC(t,e){return ke.indexOf(t.verdict)-ke.indexOf(e.verdict)||
+(e.operation.moment==="always")-+(t.operation.moment==="always")||ne.indexOf(t.confidence)-ne.indexOf(e.confidence)}a(sC,"compareHalves");function iC(t){let e=new Map;
for(let n of t.programs)e.has(n.attachPoint)||e.set(n.attachPoint,n);return e}a(iC,"firstPrograms");function oC(t,e,n){return e.flatMap(r=>{let s=Yn(t.function,
t.edge,r,n),i=s&&uC(s,t,r,n);return i===void 0?[]:[{around:r,confidence:i}]})}a(oC,"operationsAround");function aC(t,e,n){let r=t.operations.filter(s=>s.guardedBy===
void 0&&(s.moment==="always"||s.key.text!==""));return e.flatMap(({around:s,confidence:i})=>r.flatMap(o=>o.locks.map(c=>{let u=n.has(za[s])&&n.has(c.class);return{
program:t,operation:o,wanted:c,around:s,confidence:i,verdict:u?"hang":"lost-updates"}})))}a(aC,"halvesOf");var za={"hash.update":"bucket","hash.delete":"bucket",
"percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function cC(t){
return[...new Set([...nC,...t.operations])]}a(cC,"relevantOperations");function uC(t,e,n,r){return t.held==="held"?"likely":t.held==="maybe"||e.edge==="entry"&&
Yn(e.function,"exit",n,r)?.held==="held"&&/lock/.test(e.function)?"possible":void 0}a(uC,"confidenceOf");function lC(t,e,n){let r=He(e);if(r!==void 0)return r;let s=e.
target.name;if(n===void 0)return{target:s,verdict:"safe",why:pC(t,e)};let i=[za[n.around],n.wanted.class],o=n.verdict==="hang"?`${Ma(i)}: another BPF program an\
d this one can wait for each other${ti(n.operation.moment)}`:Fa(i,e.target.kernel)+ti(n.operation.moment)+Ha(i,e.target.bpftrace);return{target:s,verdict:n.verdict,
confidence:jr(e.target,n.confidence),moment:n.operation.moment,why:o}}a(lC,"outcomeOf");function pC(t,e){return e.bpftraceGuard!==void 0?Da:t===void 0||t.operations.
length===0?"this bpftrace takes no lock for what this probe does":t.site===void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${Gr(
t.site)} while it holds a lock of a hash map`}a(pC,"whySafe");function dC(t,e){let{program:n,operation:r,wanted:s}=t,i="another BPF program of the host",o=za[t.
around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",c=[{span:r.span,message:`wants the ${Fe(s)}`}],u=[{cpu:0,program:i,holds:o,wants:Fe(s),site:Br(
n),nested:n.name},{cpu:1,program:n.name,holds:Fe(s),wants:o,site:"a site where the lock is held",nested:i}];return{world:"open",nmi:!1,process:!1,span:n.attachPoint.
span,related:c,outcomes:e,witness:u,locks:[...new Set([za[t.around],s.class])],inner:n,programs:[n],probes:new Set([n.probe])}}a(dC,"causeOf");function Oy(t,e,n){if(n.length===0)return[];let r=e.map((i,o)=>fC(i,o,n)),s=new Set(t.probes.map(({probe:i})=>i));return Wp(r.flatMap(({cycles:i})=>i)).flatMap(
i=>{let o=a(p=>p.cycles.filter(d=>i.has(d)),"inGroup"),c=ni(r.flatMap(o)),u=r.find(({cycles:p})=>c!==void 0&&p.includes(c));if(c===void 0||u===void 0)return[];let l=new Set(
[...i].flatMap(p=>[...p.probes]).filter(p=>s.has(p)));return[{..._C(c,u),probes:l,outcomes:r.map(p=>gC(o(p),p))}]})}a(Oy,"togetherCauses");function fC(t,e,n){let r=new Map,
s=n.filter(d=>d.lowered[e]?.refusals.length===0),i={own:t,started:s.length>0,cycles:[],neighbourOf:r};if(t.refusals.length>0||!$y(t))return i;let o=t.bpftraceGuard===
void 0?[...t.programs]:t.programs.map(d=>Ay(d,"")),c=[...t.sweeps],u=new Map;for(let[d,f]of s.entries()){let m=f.lowered[e];if(m===void 0||!$y(m))continue;let g=a(
w=>mC(w,`${d} `,nr(f.path)),"rename"),_=m.programs.map(g),b=m.bpftraceGuard===void 0?_:_.map(w=>Ay(w,`${d} `)),y=m.sweeps.map(g);o.push(...b),c.push(...y);for(let w of[
...b,...y]){r.set(w,f);for(let k of w.operations)for(let{id:v}of hC(k))u.set(v,f)}}if(r.size===0)return i;let l=Pa({target:t.target,programs:o,sweeps:c}),p=ei(l,
t.target,(d,f)=>u.has(d)&&!u.has(f));return{...i,cycles:p}}a(fC,"crowdOn");function $y({programs:t,target:e}){return t.some(n=>n.operations.length>0&&Ta(n,e))}a(
$y,"hasInner");function hC({locks:t,freeList:e}){return e===void 0?t:[...t,e.lock]}a(hC,"locksOf");function mC(t,e,n){let r=a(s=>({...s,id:`${e}${s.id}`,script:n}),
"own");return{...t,name:`${t.name} of ${n}`,operations:t.operations.map(s=>({...s,locks:s.locks.map(r),...s.freeList===void 0?{}:{freeList:{...s.freeList,lock:r(
s.freeList.lock)}},...s.guardedBy===void 0?{}:{guardedBy:`${e}${s.guardedBy}`}}))}}a(mC,"named");function Ay(t,e){let n=`${e}bpftrace`;return{...t,operations:t.
operations.map(r=>({...r,guardedBy:n}))}}a(Ay,"guarded");function gC(t,{own:e,started:n}){let r=He(e);if(r!==void 0)return r;let s=e.target.name,i=ni(t);return i===
void 0?{target:s,verdict:"safe",why:n?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:
{target:s,verdict:i.verdict,confidence:jr(e.target,i.confidence),moment:i.moment,why:Vp(i,e)}}a(gC,"outcomeOf");function _C(t,{neighbourOf:e}){let n=t.edges.filter(
({outer:o,inner:c})=>e.has(o.program)&&!e.has(c.program)),[r]=n.sort((o,c)=>ne.indexOf(o.confidence)-ne.indexOf(c.confidence));if(r===void 0)throw new Error("a \
cycle of several scripts enters the judged one");let s=t.edges.flatMap(o=>[o.outer.program,o.inner.program]),i=s.flatMap(o=>e.get(o)?.path??[]);return{world:"to\
gether",nmi:!1,process:t.edges.some(Pe),span:r.inner.program.attachPoint.span,related:bC(t,r,e),witness:Jp(t,r),locks:qa(t),inner:r.inner.program,programs:[...new Set(
s.filter(kt))],neighbours:[...new Set(i)]}}a(_C,"causeOf");function bC(t,e,n){let r=new Map,s=a((i,o,c)=>{let u=n.get(i),l=u===void 0?{span:o,message:c}:{path:u.
path,...jp({span:o,message:c},u.model)},p=`${l.span.start} ${"path"in l?l.path:""}`;r.has(p)||r.set(p,l)},"note");for(let i of t.edges){let{outer:o,inner:c,wanted:u}=i;
kt(o.program)&&o.program.attachPoint!==e.inner.program.attachPoint&&s(o.program,o.program.attachPoint.span,`${o.program.name} runs here first and holds a lock`),
c!==e.inner&&s(c.program,c.program.attachPoint.span,`${c.program.name} fires while a lock is held`),s(o.program,o.operation.span,Yp(i)),s(c.program,c.operation.
span,`wants the ${Fe(u)}`)}return[...r.values()].sort((i,o)=>yC(i.path??"",o.path??"")||i.span.start-o.span.start)}a(bC,"relatedPlaces");function yC(t,e){return t===
e?0:t<e?-1:1}a(yC,"compare");function si(t,e,n,r={},s=[]){let i=wC(t,e),o=t.probes.flatMap(({tooDeep:f})=>f===void 0?[]:[{span:f,message:"The macros and functions called here are nested too\
 deeply to be followed."}]),c=a((f,m)=>{try{return f()}catch(g){if(!(g instanceof Hr))throw g;o.push({span:t.probes[0]?.probe.attachPoints[0]?.span??t.script.span,
message:m});return}},"bounded"),u=c(()=>vy(i),"This script takes a lock in too many different ways for all pairs of them to be looked at, so nothing is said of \
deadlocks in it. Split it into several scripts."),l=u&&c(()=>Oy(t,i,s),"This script and those that run together with it take a lock in too many different ways t\
o be judged as one."),p=[...u??[],...l??[]],d=u===void 0?[]:kC(p,Ey(i));return{model:t,lowered:i,configured:n,suppressions:r,limits:o,causes:d,neighbours:s}}a(si,
"judgeScript");function wC(t,e){let n=new Map;return e.map(r=>{let s=Cg(r),i=n.get(s)??Na(t,r);return n.set(s,i),i.target===r?i:{...i,target:r}})}a(wC,"lowerFor\
Each");function ri(t){let e=new Map;return n=>{let r=e.get(n.programs)??{answer:t(n)};return e.set(n.programs,r),r.answer}}a(ri,"oncePerFactSet");function kC(t,e){
return[...t.map(r=>{let s=e.filter(o=>Cy(r,o)),i=r.outcomes.map((o,c)=>{let u=s.flatMap(p=>p.outcomes[c]??[]).filter(Ny),l=Ny(o)?void 0:$e(u);return l===void 0?
o:{...l,withOthers:!0}});return{...r,outcomes:i}}),...e.filter(r=>!t.some(s=>Cy(s,r)))]}a(kC,"joinCauses");function Ny({verdict:t}){return t==="hang"||t==="lost\
-updates"}a(Ny,"isBad");function Cy(t,e){let[n,r]=[$e(t.outcomes),$e(e.outcomes)];return n===void 0||r===void 0?!1:(ke.indexOf(n.verdict)-ke.indexOf(r.verdict)||
Ga(n)-Ga(r))<=0&&[...e.probes].some(i=>t.probes.has(i))}a(Cy,"covers");function $e(t){return[...t].sort((e,n)=>ke.indexOf(e.verdict)-ke.indexOf(n.verdict)||Ga(e)-
Ga(n)||Ty(e)-Ty(n))[0]}a($e,"worstOutcome");function Ga(t){return t.moment==="first-insert"?1:0}a(Ga,"momentRank");function Ty(t){return t.confidence===void 0?ne.
length:ne.indexOf(t.confidence)}a(Ty,"confidenceRank");function jr(t,e){return pn(t).exact?e:ne[Math.min(ne.indexOf(e)+1,ne.length-1)]??"possible"}a(jr,"confide\
nceOn");function He({target:t,refusals:e}){let n=xC(e);return n&&{target:t.name,verdict:n.verdict,why:n.why}}a(He,"refusedOutcome");function xC(t){return t.find(
e=>e.verdict==="refused")??t[0]}a(xC,"worstRefusal");function bn(t,e){let n=$e(t.outcomes);return{...e,confidence:n?.confidence??"possible",span:t.span,related:t.
related,verdicts:t.outcomes.map(({target:r,verdict:s,why:i})=>({target:r,verdict:s,why:i})),witness:t.witness}}a(bn,"findingOf");function _n(t,e){return ir(t.filter(
n=>n.verdict===e).map(n=>n.target))}a(_n,"targetsWith");function Ba(t){let e=_n(t.filter(({withOthers:r})=>r!==!0),"hang"),n=_n(t.filter(({withOthers:r})=>r===!0),
"hang");return`by itself (${e})${n===""?"":`, and together with another BPF program (${n})`}`}a(Ba,"whereItHangs");function ir(t){return t.length<2?t.join(""):`${t.
slice(0,-1).join(", ")} and ${t.at(-1)}`}a(ir,"list");function yn(t){return t.some(({verdict:e})=>e==="hang")}a(yn,"hangs");function Ur(t){let[e,...n]=t;if(e===void 0)return"";let s=`While ${e.program.includes(",")?
`${e.program},`:e.program} holds the ${e.holds}, ${e.nested} fires at ${e.site} and wants the ${e.wants}.`,i=n.map(({holds:o,wants:c},u)=>`${u===0?"Another":"A \
third"} CPU holds the ${o} and wants the ${c}.`);return[s,...i].join(" ")}a(Ur,"tellWitness");function ja(t){return t.length<2?"The CPU waits for itself, for ev\
er.":`${t.length===2?"Both":"All"} wait for ever.`}a(ja,"tellEnd");var Iy={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
"laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12"],check:a(t=>t.causes.flatMap(e=>vC(e)),"check")};function vC(t){let e=$e(
t.outcomes);if(t.world==="open"||t.nmi||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${SC(
t)}.`,zr(t.locks),Ur(t.witness),ja(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"",EC(t)];return[bn(
t,{rule:"abba-deadlock",severity:n,message:r.filter(Boolean).join(" ")})]}a(vC,"findDeadlock");function SC({world:t,outcomes:e,neighbours:n=[]}){if(t!=="togethe\
r")return Ba(e);let r=n.length>1?"are":"is";return`together with ${ir(n.map(nr))}, which ${r} declared to run at the same time: the cycle is closed by these scr\
ipts together (${_n(e,"hang")})`}a(SC,"whoHangs");function EC({world:t,process:e}){return t==="together"?"Attach the probes of all these scripts as tracepoints \
or kprobes. A guard does not help: each script has its own.":e?"Attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the \
map calls of the bpftrace process. A flag in the script does not.":`Keep these probes from running inside each other: ${xy}.`}a(EC,"adviceFor");function Ry(t,e){let n=new Set,r=new Map;for(let{attempt:o,partial:c}of t.probes){if(o===void 0||c===!0||!Ua(o,t))continue;n.add(o);let u=r.get(o.map);u===void 0?
r.set(o.map,[o]):u.push(o)}let s=[...[...n].flatMap(AC),...t.probes.flatMap(OC)];for(let[o,c]of r)s.push(...CC(o,c,t));let i=new Set;for(let{guard:o,attempt:c,imported:u}of t.
probes)o!==void 0?i.add(o.map):u!==void 0?i.add(u.file.enter):c!==void 0&&c.key==="cpu"&&n.has(c)&&i.add(c.map);return[...s,...IC(r,n,t),...PC(i,t,e)]}a(Ry,"gua\
rdDefects");function Ua({map:t,key:e,balance:n,raise:r,probe:s},i){let{lowered:o,endsDown:c}=n;if(e==="unknown")return!1;if(e==="other")return c;if(o.length>0)return!0;
let l=($C(i).get(t)??[]).some(p=>p.probe!==s&&p.attempt?.map!==t);return r.form==="sum"&&i.seeds.everPerCpu(t)&&!l}a(Ua,"isGuard");var Py=new WeakMap;function $C(t){
let e=Py.get(t);if(e!==void 0)return e;let n=new Map;for(let r of t.probes)if(r.phase==="attached")for(let s of r.effects){if(s.kind!=="map")continue;let i=n.get(
s.map);i===void 0?n.set(s.map,[r]):i.at(-1)!==r&&i.push(r)}return Py.set(t,n),n}a($C,"changesOf");function AC(t){let{map:e,key:n,test:r,raise:s,raisedFirst:i,balance:o,
strays:c,probe:u}=t,l=[],p=a((y,[w,...k])=>{w!==void 0&&l.push({map:e,problem:y,span:w,others:k,probe:u,attempt:t})},"note"),d=[s,...o.lowered,...o.early].filter(
({form:y})=>y==="plain"),f=[...o.lowered,...o.early].filter(({form:y})=>y==="delete");if(n==="other")p("not-per-cpu",[r.access.keys?.[0]?.span??r.access.span]);else if(d.
length>0)p("plain-map",d.map(({span:y})=>y));else{r.sound||p("wrong-test",[r.span]);for(let{span:y}of f)p("removed",[y])}i&&p("raised-before-test",[s.span]);let m=c.
length===0?new Set:NC(u),g=c.filter(({start:y})=>m.has(y));if(g.length<c.length)return l;p("changed-otherwise",g);let[_,b]=Ly(o);return p(_,b.map(({span:y})=>y)),
l}a(AC,"defectsInProbe");function Ly({early:t,leaks:e}){return t.length>0?["lowered-early",t]:["leaks",e]}a(Ly,"balanceDefect");function OC({probe:t,imported:e,
partial:n}){if(e===void 0||n===!0)return[];let{file:r,balance:s}=e,[i,[o,...c]]=Ly(s);if(o===void 0)return[];let u=c.map(({span:p})=>p),l={span:o.span,others:u,
probe:t};return[{map:r.enter,problem:i,...l,imported:{file:r,attempt:e}}]}a(OC,"importedDefects");function NC(t){let e=new Set;return D(t.body,n=>{(n.kind==="as\
signment"||n.kind==="update"||n.kind==="call"&&n.name==="delete")&&e.add(n.span.start)}),e}a(NC,"writtenChanges");function CC(t,e,{seeds:n,unread:r}){let[s,...i]=e.
filter(TC);if(s===void 0||r.any||n.everPerCpu(t))return[];let{raise:o,probe:c}=s,u=i.map(l=>l.raise.span);return[{map:t,problem:"unseeded",span:o.span,others:u,
probe:c,attempt:s}]}a(CC,"unseeded");function TC({key:t,raise:e,balance:n}){return t==="cpu"&&[e,...n.lowered].every(({form:r})=>r!=="plain")}a(TC,"isPerCpuSum");
function IC(t,e,{probes:n}){return n.flatMap(({probe:r,phase:s,effects:i,attempt:o})=>i.flatMap(c=>{if(s==="end"||!("map"in c)||!t.has(c.map))return[];let{span:u,
map:l}=c,p={map:l,span:u,others:[],probe:r};return c.kind==="reset"?[{...p,problem:"removed"}]:s==="begin"||o?.map===l&&e.has(o)?[]:c.change==="delete"?[{...p,problem:"\
removed"}]:c.aggregation==="sum"?[]:[{...p,problem:"changed-otherwise"}]}))}a(IC,"removals");function PC(t,{probes:e,guards:{file:n}},r){let[s,i]=t;return e.flatMap(
o=>{let{probe:c,phase:u,partial:l,guard:p}=o,d=p?.map===s?i:s;if(d===void 0||u!=="attached"||l===!0||o.imported!==void 0)return[];if(!r(c)||!RC(o,d))return[];let f=c.
attachPoints[0]?.span??c.span,m=n!==void 0&&d===n.enter?{imported:{file:n}}:{};return[{map:d,problem:"missing",span:f,others:[],probe:c,...m}]})}a(PC,"missing");
function RC({attempt:t,guard:e,effects:n},r){if(t!==void 0&&(t.map===r||e===void 0))return!1;let s=new Set(n.flatMap(i=>i.kind==="reset"&&i.map===r?[i.span.start]:
[]));return n.some(({span:i})=>!s.has(i.start))}a(RC,"lacks");function ii({model:t,lowered:e}){let r=e.flatMap(i=>i.refusals.length===0?i.programs:[]).filter(({operations:i})=>i.length>0);if(r.every(({guard:i})=>i==="prog-\
active"||i==="alone"))return[];let s=new Set(r.map(({probe:i})=>i));return Ry(t,i=>s.has(i))}a(ii,"brokenGuards");var Xp=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Ka="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",My={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not hold.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, h\
as no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not hold, is not kept for each CPU, or is missin\
g from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and lowers it on every way out; and if changi\
ng it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it n\
ever fired, and the machine hung as without it.",do:"Do what the message says: test with `> 0`, raise with sum(1), lower with sum(-1) on every way out, seed the\
 entries in BEGIN, and guard every probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[{title:"The\
 guard is in one of two probes only",script:`${Xp}fentry:vfs_read { ${Ka} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"A way out that leaves the guard up",script:`${Xp}fentry:vfs_read { ${Ka} if (pid == 1) { ret\
urn; } @a[pid] = 1; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The guard in every probe, seeded and lowered on every way out",script:`${Xp}fentry:vfs_read \
{ ${Ka} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { ${Ka} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["script-guard","script-guard-kernel","lock-moments"],sources:["laboratory runs with the guard \
in one program only: 5 of 10 hung"],check:HC},LC={"not-per-cpu":a((t,e)=>`The guard ${t} of ${e} is not kept for each CPU, so it does not stop a probe that fire\
s inside another one on the same CPU in every case. Key it by cpu.`,"not-per-cpu"),"plain-map":a((t,e)=>`Writing the guard ${t} in ${e} takes a map lock itself,\
 which is what it should prevent. Raise it with sum(1) and lower it with sum(-1), and write it in no other way.`,"plain-map"),"wrong-test":a((t,e)=>`The guard ${t}\
 is not tested for a number above zero in ${e}. A sum can be -1 for a moment when a program is pre-empted, and then every event would be skipped. Test it with "\
> 0", or "<= 0" where that lets the event through.`,"wrong-test"),"raised-before-test":a((t,e)=>`The guard ${t} is raised before it is tested in ${e}, so the pr\
obe always finds it up. Test it first.`,"raised-before-test"),leaks:a((t,e,n)=>`The guard ${t} is still up on this way out of ${e}: after that, every event on t\
hat CPU is skipped. Lower it with ${n} before each return and exit(), and at the end.`,"leaks"),"lowered-early":a((t,e)=>`The guard ${t} is lowered before ${e} \
is done: what comes after that runs without it. Lower it where the probe leaves, and only there.`,"lowered-early"),"changed-otherwise":a((t,e)=>`The guard ${t} \
is changed in ${e} by something else than sum(1) and sum(-1), so nothing says any more whether it is up. Use a map of its own for that.`,"changed-otherwise"),unseeded:a(
t=>`The guard ${t} has no entries before the first event, and the first change of each entry takes a map lock. Write ${t}[...] = sum(0) for every CPU in BEGIN.`,
"unseeded"),removed:a((t,e)=>`The entries of the guard ${t} are removed or zeroed in ${e}, while probes are attached: then it takes a map lock again, or is down\
 while a probe runs. Do that in END only, and lower it with sum(-1).`,"removed"),missing:a((t,e)=>`Another probe of this script is guarded by ${t}; ${e} is not,\
 and takes a map lock: it still runs inside the guarded one. Guard every probe that takes a lock.`,"missing")},MC={"plain-map":"here too","lowered-early":"and h\
ere",leaks:"this way out leaves it up too",unseeded:"this probe makes entries too"};function FC({problem:t,map:e,probe:n,imported:r},{model:s}){let i=n.attachPoints[0]?.
span??n.span,o=s.script.text.slice(i.start,i.end).replace(/\s+/g," "),c=r===void 0?"sum(-1)":`${r.file.leave}()`;return LC[t](e,i.end>s.script.text.length?"an i\
mported probe":o,c)}a(FC,"describeDefect");function HC(t){let{lowered:e,causes:n}=t,r=e.map((s,i)=>{let o=He(s);return o!==void 0?o:$e(n.flatMap(u=>u.outcomes.slice(
i,i+1)))??{target:s.target.name,verdict:"safe",why:"no lock cycle that the guard would have to stop"}});return ii(t).map(s=>({rule:"guard-incomplete",severity:"\
error",confidence:"certain",span:s.span,message:FC(s,t),related:s.others.map(i=>({span:i,message:MC[s.problem]??"here too"})),verdicts:r.map(({target:i,verdict:o,
why:c})=>({target:i,verdict:o,why:c}))}))}a(HC,"findIncomplete");var Fy={id:"lock-path-probe",severity:"error",summary:"The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires \
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
"bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps"],check:a(t=>t.causes.flatMap(e=>DC(e)),"check")};function DC(t){
let e=$e(t.outcomes);if(t.world!=="open"||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",[r]=t.witness;if(r===void 0)return[];let s=[
`This probe can hang the machine together with another BPF program, or a second copy of this script (${_n(t.outcomes,"hang")}).`,zr(t.locks),`This probe fires a\
t ${Br(t.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}.`,"If the two meet in opposite order on another CPU, both wait for eve\
r.",n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Attach by kprobe or tracepoint, which the kernel never ru\
ns inside another such program, or take no lock here."].filter(Boolean).join(" ");return[bn(t,{rule:"lock-path-probe",severity:n,message:s})]}a(DC,"findHalf");var Hy={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
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
unread.any?[]:t.flatMap(n=>qC(n)),"check")};function qC(t){let e=$e(t.outcomes);if(e?.verdict!=="lost-updates")return[];let n=[`Events or map updates of this sc\
ript get lost (${_n(t.outcomes,"lost-updates")}).`,Ur(t.witness),`The machine survives it: ${e.why}.`,"If the numbers matter, attach by kprobe or tracepoint, or\
 take no lock here."].join(" ");return[bn(t,{rule:"lossy-mitigation",severity:"note",message:n})]}a(qC,"findLoss");var zC=/[\u202a-\u202e\u2066-\u2069]+/g,GC=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,BC=/[\p{L}\p{M}\p{N}_]+/gu,Dy=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
qy={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script holds characters that turn the text around on t\
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
({rule:i})=>i==="syntax-error").map(({span:i})=>i.start),r=jC(t).filter(({span:i})=>!n.some(o=>o>=i.start&&o<i.end)),s=r.length-Qp;return r.slice(0,Qp).map(({span:i,
message:o},c)=>{let u=c===Qp-1&&s>0;return KC({span:i,message:u?`${o} There are ${s} more such places below.`:o})})},"check")},Qp=20;function jC({text:t,comments:e}){
if(!/[^\0-\x7f]/.test(t))return[];let n=ed(t,zC).map(({span:i,words:o})=>({span:i,message:`${td(o)} turns the text around it on the screen: what is seen here is\
 not what bpftrace reads. Remove it.`})),r=ed(t,GC).filter(({span:i,words:o})=>!(i.start===0&&o==="\uFEFF")).map(({span:i,words:o})=>({span:i,message:`${td(o)} \
cannot be seen, and bpftrace reads it. Remove it.`})),s=ed(UC(t,e),BC).filter(({words:i})=>/[A-Za-z]/.test(i)&&Dy.test(i)).map(({span:i,words:o})=>({span:i,message:`\
This word mixes Latin letters with ones that look like them: ${td([...o].filter(c=>Dy.test(c)).join(""))}. It is another word than the one it looks like. Write \
it with Latin letters.`}));return[...n,...r,...s].sort((i,o)=>i.span.start-o.span.start)}a(jC,"placesIn");function UC(t,e){let n=[],r=0;for(let{span:s}of e)n.push(
t.slice(r,s.start)," ".repeat(s.end-s.start)),r=s.end;return n.join("")+t.slice(r)}a(UC,"withoutComments");function ed(t,e){return[...t.matchAll(e)].map(n=>({span:{
start:n.index,end:n.index+n[0].length},words:n[0]}))}a(ed,"placesOf");function td(t){return[...new Set(t)].map(n=>(n.codePointAt(0)??0).toString(16).toUpperCase()).
map(n=>`U+${n.padStart(4,"0")}`).join(", ")}a(td,"codePoints");function KC({span:t,message:e}){return{rule:"misleading-text",severity:"warning",confidence:"cert\
ain",span:t,message:e,related:[],verdicts:[]}}a(KC,"report");var zy={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe can deadlock the machine with another probe of the script.",what:"A hardware counter inte\
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
s/core.c: perf_event_nmi_handler()"],check:a(t=>t.causes.flatMap(e=>ZC(e)),"check")};function ZC(t){let e=$e(t.outcomes);if(!t.nmi||e?.verdict!=="hang")return[];
let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${Ba(t.outcomes)}.`,zr(t.locks),"A hardware counter interrupts even that.",
Ur(t.witness),ja(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Use a timer (profile) instead of \
the hardware counter, or attach the other probes as kprobes or tracepoints."].filter(Boolean).join(" ");return[bn(t,{rule:"nmi-reentry",severity:n,message:r})]}
a(ZC,"findReentry");function Za(t,e,n,r){let{lowered:s,configured:i}=t;if(!i&&s.some(u=>u.refusals.length===0))return[];let o=s.map(u=>He(u)??{target:u.target.name,verdict:"safe",why:"\
this target runs the script"}),c=new Map;for(let u of s)for(let l of u.refusals){if(l.rule!==e)continue;let p=c.get(l.span.start)??{refusal:l,reasons:new Map};p.
reasons.set(l.why,(p.reasons.get(l.why)??new Set).add(u.target.name)),c.set(l.span.start,p)}return[...c.values()].map(({refusal:u,reasons:l})=>({rule:e,severity:n,
confidence:"certain",span:u.span,message:r([...l].map(([p,d])=>`${p} (${ir([...d])})`).join("; ")),related:[],verdicts:o}))}a(Za,"findRefusals");var Gy={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or the function is not one that can be attached to.",why:"bpftrace before 0.21 refuses kretpro\
bes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel,\
 and with the configuration.",do:"Attach to a function that the target has, or take the target out of the list if the script is not meant for it.",ignoreWhen:"I\
t is right to ignore this if the script is not meant for that target.",examples:[{title:"A kretprobe that bpftrace 0.17 bans",script:`kretprobe:_raw_spin_lock {\
 @a[comm] = 1; }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"The same on bpftrace 0.23",script:`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"A slow path that distribution kernels do not have under this name",script:`fentry:queued_spin_\
lock_slowpath { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"}],facts:["kretprobe-ban","broken-guards","lock-path"],sources:[`what bpftrace says of the four functi\
ons: "can't be used as it might lock up your system"`],check:a(t=>Za(t,"refused-probe","error",e=>`This probe cannot be attached: ${e}. Attach to a function tha\
t the target has, or name only the targets that the script is meant for.`),"check")};var By={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace, or is beyond what can be judged (mac\
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
`,targets:["bpftrace@0.27.1,kernel@7.3"],expect:"clean"}],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:a(({model:t,lowered:e,limits:n})=>{let r=e.map(c=>({
target:c.target.name,verdict:"refused",why:"bpftrace does not start a script that it cannot parse"})),s=t.script.errors.map(({span:c,message:u,hint:l})=>({span:c,
message:l===void 0?u:`${u} ${l}`,verdicts:r})),i=t.imported.flatMap(c=>{let u=WC(c);return u===void 0?[]:[{...u,verdicts:r}]}),o=n.map(c=>({...c,verdicts:[]}));
return[...s,...i,...o].map(c=>({rule:"syntax-error",severity:"error",confidence:"certain",related:[],...c}))},"check")};function WC({path:t,script:e,statement:n}){
let[r]=e.errors;if(r!==void 0)return{span:n,message:`The imported file ${nr(t)} does not parse. What does not parse in it was not judged.`,related:[{path:t,span:r.
span,message:r.message}]};let s=e.items.find(i=>i.kind==="config");if(s!==void 0)return{span:n,message:`The imported file ${nr(t)} has a config block, which bpf\
trace takes only in the script itself. Move it there.`,related:[{path:t,span:s.span,message:"this block"}]}}a(WC,"importProblem");var jy={id:"unresolved-attach-point",severity:"note",summary:"It cannot be told here which function the probe fires on.",what:"The probe updates a map, and its \
attach point is only known when the script is started, or is in a module whose functions are not known. It is judged as if it were harmless.",why:"An fentry, fe\
xit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which it is depends on what `$1` is, or on what the\
 module has.",do:"Write the function into the script, or attach by kprobe or tracepoint, which are harmless everywhere.",ignoreWhen:"It is right to ignore this \
if nobody starts the script on a function of the kernel that runs while locks are held.",examples:[{title:"A function that comes from the command line",script:`\
fentry:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"The same by kprobe",script:`kprobe:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:["lock-path","program-guards","provider-wildcards"],sources:["bpftrace: positional parameters i\
n attach points"],check:VC};function VC({lowered:t}){let e=new Map;for(let n of t)if(!(n.refusals.length>0))for(let r of n.programs)r.unresolved!==void 0&&r.operations.
length>0&&e.set(r.attachPoint.span.start,r);return[...e.values()].map(n=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:n.attachPoint.
span,message:[`It cannot be told here where ${n.name} fires: ${n.unresolved}.`,"It updates a map, so on a function that runs while a map lock is held it can han\
g the machine.","Name the function, or attach by kprobe or tracepoint."].join(" "),related:[],verdicts:t.map(r=>He(r)??{target:r.target.name,verdict:"safe",why:"\
judged as if it fired where no lock is held, which is not known"})}))}a(VC,"findUnresolved");var Uy={id:"unsupported-syntax",severity:"warning",summary:"A target has a bpftrace that does not take this construct.",what:"The script uses a construct, a fun\
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
providers","provider-case"],sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:a(t=>Za(t,"unsupported-syntax","warning",e=>`bpftrace does \
not start this script: ${e}. Use a form that it takes, or name only the targets that the script is meant for.`),"check")};var R=class{static{a(this,"LineMap")}#e;#t;constructor(e){let n=[0];for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))n.push(r+1);this.#e=n,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let n=Math.max(0,Math.
min(e,this.#t)),r=0,s=this.#e.length-1;for(;r<s;){let i=r+s+1>>1;(this.#e[i]??0)<=n?r=i:s=i-1}return{line:r+1,column:n-(this.#e[r]??0)+1,offset:n}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};var nd=1e3,YC=1440*60*1e3,JC=/\buntil (\d{4}-\d{2}-\d{2})\b/;function or(t,e,n){let{allowed:r,never:s,also:i,today:o}=n;return r===!1?"The configuration allows \
no ignore comments.":s?.some(c=>c===t)?`The configuration allows no ignore of ${t}.`:XC(e,n)??QC(e,n)??(i===void 0?void 0:or(t,e,{today:o,...i}))}a(or,"whyForbi\
dden");function oi({also:t,...e}){let n={...e,reason:void 0,expires:void 0};return t===void 0?n:{...n,also:oi(t)}}a(oi,"withoutReason");function XC(t,{expires:e,
today:n}){let r=JC.exec(t.slice(0,nd))?.[1];if(r===void 0)return e===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", i\
n ${e} days at most.`;let s=Date.parse(r);if(Number.isNaN(s))return`${r} is no day.`;if(n===void 0)return;let i=(s-Date.parse(n))/YC;if(i<0)return`This comment \
ended on ${r}.`;if(!(e===void 0||i<=e))return`The configuration allows ${e} days at most, and ${r} is ${i} days away.`}a(XC,"whyPast");function QC(t,{reason:e}){
return e===void 0?void 0:t.length>nd?`The reason is longer than ${nd} characters.`:e.some(r=>mg(r,t))?void 0:`The configuration asks for a reason that matches ${e.
map(r=>`"${r}"`).join(" or ")}.`}a(QC,"whyOther");var Ky=/bpftrace-guard:\s*ignore\[([^\]\n]*)\]([^\n]*)/;function rd(t){if(!t.comments.some(({text:s})=>Ky.test(s)))return[];let e=new R(t.text),n=new Set(t.comments.
filter(s=>eT(s,t.text,e))),r=new Set;for(let{span:s}of n)for(let i=e.position(s.start).line;i<=e.position(s.end).line;i++)r.add(i);return t.comments.flatMap(s=>{
let[,i,o]=Ky.exec(s.text)??[];if(i===void 0||o===void 0)return[];let c=e.position(s.span.end).line;if(n.has(s))for(;r.has(c);)c++;return[{span:s.span,rules:i.split(
",").map(u=>u.trim()),reason:o.replace(/\*\/\s*$/,"").trim(),line:c}]})}a(rd,"suppressionsOf");function eT({span:t},e,n){let r=n.lineStart(n.position(t.start).line),
s=n.lineStart(n.position(t.end).line+1);return e.slice(r,t.start).trim()===""&&e.slice(t.end,s).trim()===""}a(eT,"standsAlone");var tT=["syntax-error","unused-s\
uppression"];function ai(t){return!tT.includes(t)}a(ai,"canBeIgnored");function sd({rules:t,line:e},n,r){return t.includes(n.rule)&&ai(n.rule)&&r.position(n.span.
start).line===e}a(sd,"speaksOf");function ci(t,e,n){let r=rd(e).filter(({reason:i})=>i!=="");if(r.length===0)return[...t];let s=new R(e.text);return t.filter(i=>!r.
some(o=>sd(o,i,s)&&or(i.rule,o.reason,n)===void 0))}a(ci,"withoutSilenced");var Zy={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
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
let{script:r}=t,s=new R(r.text);return rd(r).flatMap(i=>{let o=nT(i,n,s,e,t.unread.any);return o===void 0?[]:[rT(i,o)]})},"check")};function nT(t,e,n,r,s){let{reason:i,
line:o}=t;if(i==="")return"This ignore comment gives no reason, so it silences nothing. Write the reason behind the brackets.";let c=e.filter(p=>sd(t,p,n)),u=t.
rules.filter(p=>!(s&&ai(p))&&!c.some(d=>d.rule===p)),l=[...new Set(c.map(({rule:p})=>p))].flatMap(p=>{let d=or(p,i,r);return d===void 0?[]:[`${d} This comment d\
oes not silence ${p}.`]});if(u.length>0){let p=u.map(d=>`"${d}"`).join(", ");l.push(`This ignore comment silences nothing: there is no finding of ${p} on line ${o}\
 that can be ignored. Remove it, or mend the rule's name.`)}return l.length===0?void 0:l.join(" ")}a(nT,"problemOf");function rT({span:t},e){return{rule:"unused\
-suppression",severity:"warning",confidence:"certain",span:t,message:e,related:[],verdicts:[]}}a(rT,"report");var Dt=[Iy,Fy,zy,Hy,Gy,My,jy,Uy,By,qy,Zy];var Xy=Un(Ya(),1);function ui(t){return{sections:[{title:"What it says",text:t.what},{title:"Why",text:t.why},{title:"What to do",text:t.do},{title:"When it is right to ignore it",
text:t.ignoreWhen}],examples:t.examples.map(e=>({...e,outcome:`${e.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule itself",lines:t.sources},
...t.facts.map(e=>({of:aT(Wn[e].title),lines:kg(e)}))]}}a(ui,"contentOf");function aT(t){return t.startsWith("bpftrace")?t:t.charAt(0).toUpperCase()+t.slice(1)}
a(aT,"capital");var cT=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,uT=/[\p{Mn}\p{Me}]/u,lT=/[\uff61-\uff9f\uffa0-\uffdc\uffe8-\uffee]/u,pT=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
dT=/##(?:vso)?$/i;function od(t){let e=[],n="",r=0;for(let s of t){let i=s==="	"?" ".repeat(4-r%4):fT(s,n);for(let o=0;o<s.length;o++)e.push(r);n+=i,r+=i===s?Jy(
s):i.length}return{text:n,width:r,column:a(s=>e[s]??r,"column")}}a(od,"layOut");function De(t){return od(t).text}a(De,"oneLine");function pi(t){let e=De(t);return/^\s*::/.
test(e)?`./${e}`:e}a(pi,"shownPath");function te(t,e){return t.split(/\r?\n/).flatMap(n=>{let r=[],s="";for(let i of De(n).split(" "))s!==""&&li(s)+1+li(i)>e?(r.
push(s),s=i):s=s===""?i:`${s} ${i}`;return[...r,s].map(i=>i.replace(/^(\s*):(?=:)/,"$1<U+003A>"))})}a(te,"wrap");function li(t){let e=0;for(let n of t)e+=Jy(n);
return e}a(li,"textWidth");function Yy(t,e){return t+" ".repeat(Math.max(0,e-li(t)))}a(Yy,"padEnd");function fT(t,e){return cT.test(t)||t==="["&&dT.test(e)?`<U+${(t.
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`:t}a(fT,"showCharacter");function Jy(t){return t>=" "&&t<="~"?1:uT.test(t)?0:pT.test(t)&&!lT.test(
t)?2:1}a(Jy,"characterWidth");var di=100;function Qy(t,e){let n=Xy.default.createColors(e),r=ui(t),s=[`${n.bold(t.id)} (${t.severity})
${te(t.summary,di).join(`
`)}`,...r.sections.map(({title:c,text:u})=>o(c,u))];for(let{title:c,script:u,targets:l,outcome:p}of r.examples){let d=u.trimEnd().split(`
`).map(De);s.push([n.bold(`Example: ${c}`),...te(`${p} ${l.join(", ")}.`,di).map(f=>`  ${f}`),...d.map(f=>`  ${n.blue("|")} ${f}`.trimEnd())].join(`
`))}let i=r.sources.flatMap(({of:c,lines:u})=>[...te(`${c}:`,di),...u.flatMap(hT)]);return s.push([n.bold("Sources"),...i.map(c=>`  ${c}`)].join(`
`)),`${s.join(`

`)}
`;function o(c,u){return[n.bold(c),...te(u,di).map(l=>l===""?"":`  ${l}`)].join(`
`)}a(o,"section")}a(Qy,"renderRule");function hT(t){return te(t,di).map((e,n)=>`${n===0?"- ":"  "}${e}`)}a(hT,"listed");var tw=Un(Ya(),1);function ew(t,e){let n=Math.max(0,...t.map(i=>i.length)),r=Array.from({length:n-1},(i,o)=>Math.max(...t.map(c=>li(c[o]??"")))),s=r.reduce((i,o)=>i+o+2,0);return t.
flatMap(i=>{let[o="",...c]=te(i[n-1]??"",Math.max(40,e-s));return[[...r.map((l,p)=>Yy(i[p]??"",l)),o],...c.map(l=>[...r.map(p=>" ".repeat(p)),l])]})}a(ew,"table");var mT=150;function nw(t,e,n){let r=tw.default.createColors(n),s=t.map(c=>[`${e.some(({name:u})=>u===c.name)?"*":" "} ${c.name}`,c.bpftrace,c.kernel,c.arch,c.paravirt?
"yes":"no",c.preemption??"-",c.support.until]),i=t.flatMap(c=>[[`  ${c.name}`,c.source],["",`supported until: ${c.support.source}`]]),o=a(c=>{let[u=[],...l]=ew(
c,mT);return[r.bold(u.join("  ")),...l.map(p=>p.join("  ").trimEnd())]},"render");return[...o([["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","PRE-EMPTION","SU\
PPORTED UNTIL"],...s]),"","* judged when neither --target nor the configuration says otherwise: one for each difference that a verdict can rest on,","  of the r\
eleases in support. Red Hat and SUSE carry newer code back, and bpftrace before 0.17 is judged as 0.17: name","  those targets yourself.","Any other machine: --\
target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]","",...o([["  NAME","SOURCE"],...i]),""].join(`
`)}a(nw,"renderTargets");import{constants as ow}from"node:fs";import{open as cw,readdir as bT,realpath as uw,stat as lw}from"node:fs/promises";import xt from"node:path";var Ja=a(()=>"script","everyScript");function Xa(t,e){return t==="any"||t==="script"&&e}a(Xa,"picks");function Qa(t){return t===0?[]:[`${t===1?"1 script is":`${t}\
 scripts are`} left out by \`files\` of the configuration.`]}a(Qa,"leftOutNotes");function sw(t){let e=t.map(gT);return n=>{let r=e.map(s=>s(n));return r.includes(
"any")?"any":r.includes("script")?"script":"none"}}a(sw,"chooseFilesOfAny");function gT(t){let e=t.filter(i=>i.startsWith("!")).map(i=>Zn(i.slice(1))),n=t.filter(
i=>!i.startsWith("!")),r=n.filter(rw).map(Zn),s=n.filter(i=>!rw(i)).map(Zn);return i=>e.some(o=>o(i))?"none":n.length===0?"script":s.some(o=>o(i))?"any":r.some(
o=>o(i))?"script":"none"}a(gT,"chooseFiles");function rw(t){return/(?:^|\/)\*{1,2}$/.test(t)}a(rw,"leavesNameOpen");function wn(t){return t.endsWith(".bt")}a(wn,"isScriptName");function ec(t){let e=new TextDecoder("latin1").decode(t.subarray(0,256));return/^#![^\n]*[/ \t]bpftrace(?:\s|$)/.
test(e)}a(ec,"namesBpftrace");function kn(t){if(t.length>4194304)return en();try{let e=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t);return e.trim()===
""?{status:"skipped",error:"The file is empty."}:{status:"readable",text:e}}catch{return{status:"failed",error:`Line ${_T(t)} is not UTF-8. Save the script as U\
TF-8.`}}}a(kn,"decodeScript");function fi(t){return t.status==="readable"?{kind:"text",text:t.text}:t.status==="skipped"?{kind:"text",text:""}:{kind:"unread",reason:`${t.
error.charAt(0).toLowerCase()}${t.error.slice(1).replace(/\.$/,"")}`}}a(fi,"sourceOf");function en(){return{status:"failed",error:`The file is larger than ${4194304/
1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}a(en,"tooLarge");function _T(t){let e=new TextEncoder().encode(new TextDecoder("utf-8",
{ignoreBOM:!0}).decode(t)),n=1;for(let r=0;r<t.length&&t[r]===e[r];r++)t[r]===10&&n++;return n}a(_T,"lineOfFirstWrongByte");var yT=16,cd=new Set([".git","node_modules"]);async function tc(t,e,n={root:process.cwd(),choose:Ja}){let r=[],s=[],i=new Set,o=new Set,c=new Set;for(let l of t){
let p=l==="-"?"-":await nc(l);if(i.has(p))s.push(`${Kr(l)} is given twice; it is read once.`);else if(i.add(p),l==="-")r.push(await ET(e));else for await(let d of wT(
l,{read:o,leftOut:c,chosen:n}))r.push(d)}let u=[...c].filter(l=>!o.has(l)).length;return{scripts:r,notes:[...s,...Qa(u)]}}a(tc,"readScripts");async function*wT(t,e){
try{(await lw(t)).isDirectory()?yield*kT(t,e):hw(await nc(t),e.read)&&(yield await dw(t))}catch(n){yield ud(t,n)}}a(wT,"readPath");async function*kT(t,e){let n=e.
leftOut.size,r=!1,s=await uw(t),i=[];for await(let o of pw(t,e)){if(r=!0,typeof o!="string")i.push(Promise.resolve(o));else{let c=await nc(o);if(c.startsWith(s.
endsWith(xt.sep)?s:s+xt.sep))hw(c,e.read)&&i.push(dw(o));else{let l=aw(o,"A symbolic link that leaves the folder is not followed. Name it to have it read.");i.push(
Promise.resolve(l))}}i.length<yT||(yield*await Promise.all(i),i=[])}yield*await Promise.all(i),!r&&e.leftOut.size===n&&(yield aw(t,"No bpftrace scripts in this \
folder (files named *.bt, or with a #! line that names bpftrace)."))}a(kT,"readFolder");async function*pw(t,e){let n;try{n=await bT(t,{withFileTypes:!0})}catch(r){
yield ud(t,r);return}n.sort((r,s)=>r.name<s.name?-1:1);for(let r of n){let s=xt.join(t,r.name);if(r.isDirectory()){cd.has(r.name)||(yield*pw(s,e));continue}let i=r.
isFile();if(!i&&!(r.isSymbolicLink()&&await vT(s)))continue;let o=wn(s)||i&&await ST(s);Xa(xT(s,e.chosen),o)?yield s:o&&e.leftOut.add(await nc(s))}}a(pw,"walk");
function xT(t,{root:e,choose:n}){let r=xt.relative(e,xt.resolve(t)).split(xt.sep);return r[0]===".."||xt.isAbsolute(r.join(xt.sep))?"script":n(r.join("/"))}a(xT,
"choiceOf");async function vT(t){return lw(t).then(e=>e.isFile(),()=>!1)}a(vT,"isFile");async function ST(t){let e;try{e=await cw(t,ow.O_RDONLY|ow.O_NONBLOCK)}catch{
return!1}try{let{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(256),0,256,0);return ec(n.subarray(0,r))}catch{return!1}finally{await e.close()}}a(ST,"startsWi\
thBpftrace");async function dw(t){try{let e=await cw(t);try{let n=await e.stat();return n.size>4194304?{...en(),path:Kr(t)}:n.isFile()&&n.size>0?ad(Kr(t),await e.
readFile()):ad(Kr(t),await fw(e.createReadStream({autoClose:!1,end:4194304})))}finally{await e.close()}}catch(e){return ud(t,e)}}a(dw,"readFile");async function ET(t){
try{return ad(t.name,await fw(t.stream))}catch(e){return{status:"failed",path:t.name,error:`Standard input cannot be read (${mw(e)}).`}}}a(ET,"readStandardInput");
async function fw(t){let e=[],n=0;for await(let r of t){let s=typeof r=="string"?Buffer.from(r):r;if(e.push(s),n+=s.length,n>4194304)break}return Buffer.concat(
e)}a(fw,"readUpToLimit");function ad(t,e){return{...kn(e),path:t}}a(ad,"scriptOf");async function nc(t){return uw(t).catch(()=>xt.resolve(t))}a(nc,"identity");function hw(t,e){
return e.has(t)?!1:(e.add(t),!0)}a(hw,"first");function Kr(t){return xt.normalize(t).split(xt.sep).join("/")}a(Kr,"shown");function aw(t,e){return{status:"skipp\
ed",path:Kr(t),error:e}}a(aw,"skipped");function ud(t,e){return{status:"failed",path:Kr(t),error:mw(e)}}a(ud,"failed");function mw(t){switch(t instanceof Error&&
"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read:\
 permission denied.";case"ELOOP":return"It cannot be read: its symbolic links go round in a circle.";default:return`It cannot be read (${t instanceof Error?t.message:
String(t)}).`}}a(mw,"reason");var hi=class{static{a(this,"Diff")}diff(e,n,r={}){let s;typeof r=="function"?(s=r,r={}):"callback"in r&&(s=r.callback);let i=this.castInput(e,r),o=this.castInput(
n,r),c=this.removeEmpty(this.tokenize(i,r)),u=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(c,u,r,s)}diffWithOptionsObj(e,n,r,s){var i;let o=a(
w=>{if(w=this.postProcess(w,r),s){setTimeout(function(){s(w)},0);return}else return w},"done"),c=n.length,u=e.length,l=1,p=c+u;r.maxEditLength!=null&&(p=Math.min(
p,r.maxEditLength));let d=(i=r.timeout)!==null&&i!==void 0?i:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(m[0],n,e,0,r);if(m[0].
oldPos+1>=u&&g+1>=c)return o(this.buildValues(m[0].lastComponent,n,e));let _=-1/0,b=1/0,y=a(()=>{for(let w=Math.max(_,-l);w<=Math.min(b,l);w+=2){let k,v=m[w-1],
x=m[w+1];v&&(m[w-1]=void 0);let $=!1;if(x){let A=x.oldPos-w;$=x&&0<=A&&A<c}let I=v&&v.oldPos+1<u;if(!$&&!I){m[w]=void 0;continue}if(!I||$&&v.oldPos<x.oldPos?k=this.
addToPath(x,!0,!1,0,r):k=this.addToPath(v,!1,!0,1,r),g=this.extractCommon(k,n,e,w,r),k.oldPos+1>=u&&g+1>=c)return o(this.buildValues(k.lastComponent,n,e))||!0;m[w]=
k,k.oldPos+1>=u&&(b=Math.min(b,w-1)),g+1>=c&&(_=Math.max(_,w+1))}l++},"execEditLength");if(s)a(function w(){setTimeout(function(){if(l>p||Date.now()>f)return s(
void 0);y()||w()},0)},"exec")();else for(;l<=p&&Date.now()<=f;){let w=y();if(w)return w}}addToPath(e,n,r,s,i){let o=e.lastComponent;return o&&!i.oneChangePerToken&&
o.added===n&&o.removed===r?{oldPos:e.oldPos+s,lastComponent:{count:o.count+1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+s,lastComponent:{
count:1,added:n,removed:r,previousComponent:o}}}extractCommon(e,n,r,s,i){let o=n.length,c=r.length,u=e.oldPos,l=u-s,p=0;for(;l+1<o&&u+1<c&&this.equals(r[u+1],n[l+
1],i);)l++,u++,p++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return p&&!i.oneChangePerToken&&(e.lastComponent=
{count:p,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=u,l}equals(e,n,r){return r.comparator?r.comparator(e,n):e===n||!!r.ignoreCase&&e.toLowerCase()===
n.toLowerCase()}removeEmpty(e){let n=[];for(let r=0;r<e.length;r++)e[r]&&n.push(e[r]);return n}castInput(e,n){return e}tokenize(e,n){return Array.from(e)}join(e){
return e.join("")}postProcess(e,n){return e}get useLongestToken(){return!1}buildValues(e,n,r){let s=[],i;for(;e;)s.push(e),i=e.previousComponent,delete e.previousComponent,
e=i;s.reverse();let o=s.length,c=0,u=0,l=0;for(;c<o;c++){let p=s[c];if(p.removed)p.value=this.join(r.slice(l,l+p.count)),l+=p.count;else{if(!p.added&&this.useLongestToken){
let d=n.slice(u,u+p.count);d=d.map(function(f,m){let g=r[l+m];return g.length>f.length?g:f}),p.value=this.join(d)}else p.value=this.join(n.slice(u,u+p.count));u+=
p.count,p.added||(l+=p.count)}}return s}};var ld=class extends hi{static{a(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=AT}equals(e,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||
!e.includes(`
`))&&(e=e.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(e,n,r)}},$T=new ld;function pd(t,e,n){return $T.diff(t,e,n)}a(pd,"diffLines");function AT(t,e){e.stripTrailingCr&&(t=t.replace(/\r\n/g,`
`));let n=[],r=t.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let s=0;s<r.length;s++){let i=r[s];s%2&&!e.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}a(AT,
"tokenize");function OT(t){for(let e=0;e<t.length;e++)if(t[e]<" "||t[e]>"~"||t[e]==='"'||t[e]==="\\")return!0;return!1}a(OT,"needsQuoting");function xn(t){if(!OT(t))return t;
let e='"',n=new TextEncoder().encode(t),r=0;for(;r<n.length;){let s=n[r];s===7?e+="\\a":s===8?e+="\\b":s===9?e+="\\t":s===10?e+="\\n":s===11?e+="\\v":s===12?e+=
"\\f":s===13?e+="\\r":s===34?e+='\\"':s===92?e+="\\\\":s>=32&&s<=126?e+=String.fromCharCode(s):e+="\\"+s.toString(8).padStart(3,"0"),r++}return e+='"',e}a(xn,"q\
uoteFileNameIfNeeded");var dd={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},mi={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function qt(t,e,n,r,s,i,o){let c;o?typeof o=="function"?c={callback:o}:c=o:c={},typeof c.context>"u"&&(c.context=4);let u=c.context;if(c.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(c.callback){let{callback:p}=c;pd(n,r,Object.assign(Object.assign(
{},c),{callback:a(d=>{let f=l(d);p(f)},"callback")}))}else return l(pd(n,r,c));function l(p){if(!p)return;p.push({value:"",lines:[]});function d(w){return w.map(
function(k){return" "+k})}a(d,"contextLines");let f=[],m=0,g=0,_=[],b=1,y=1;for(let w=0;w<p.length;w++){let k=p[w],v=k.lines||NT(k.value);if(k.lines=v,k.added||
k.removed){if(!m){let x=p[w-1];m=b,g=y,x&&(_=u>0?d(x.lines.slice(-u)):[],m-=_.length,g-=_.length)}for(let x of v)_.push((k.added?"+":"-")+x);k.added?y+=v.length:
b+=v.length}else{if(m)if(v.length<=u*2&&w<p.length-2)for(let x of d(v))_.push(x);else{let x=Math.min(v.length,u);for(let I of d(v.slice(0,x)))_.push(I);let $={oldStart:m,
oldLines:b-m+x,newStart:g,newLines:y-g+x,lines:_};f.push($),m=0,g=0,_=[]}b+=v.length,y+=v.length}}for(let w of f)for(let k=0;k<w.lines.length;k++)w.lines[k].endsWith(
`
`)?w.lines[k]=w.lines[k].slice(0,-1):(w.lines.splice(k+1,0,"\\ No newline at end of file"),k++);return{oldFileName:t,newFileName:e,oldHeader:s,newHeader:i,hunks:f}}
a(l,"diffLinesResultToPatch")}a(qt,"structuredPatch");function cr(t,e){var n,r,s,i,o,c;if(e||(e=dd),Array.isArray(t)){if(t.length>1&&!e.includeFileHeaders&&!t.every(
p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return t.map(p=>cr(p,e)).join(`
`)}let u=[];if(t.isGit){if(e=dd,!t.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!t.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let p=t.oldFileName,d=t.newFileName;t.isCreate&&p==="/dev/null"?p=d.replace(/^b\//,"a/"):t.isDelete&&d==="/dev/null"&&(d=p.replace(
/^a\//,"b/")),u.push("diff --git "+xn(p)+" "+xn(d)),t.isDelete&&u.push("deleted file mode "+((n=t.oldMode)!==null&&n!==void 0?n:"100644")),t.isCreate&&u.push("n\
ew file mode "+((r=t.newMode)!==null&&r!==void 0?r:"100644")),t.oldMode&&t.newMode&&!t.isDelete&&!t.isCreate&&(u.push("old mode "+t.oldMode),u.push("new mode "+
t.newMode)),t.isRename&&(u.push("rename from "+xn(((s=t.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),u.push("rename to "+xn(((i=t.newFileName)!==null&&
i!==void 0?i:"").replace(/^b\//,"")))),t.isCopy&&(u.push("copy from "+xn(((o=t.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),u.push("copy to "+xn(((c=
t.newFileName)!==null&&c!==void 0?c:"").replace(/^b\//,""))))}else e.includeIndex&&t.oldFileName==t.newFileName&&t.oldFileName!==void 0&&u.push("Index: "+t.oldFileName),
e.includeUnderline&&u.push("===================================================================");let l=t.hunks.length>0;e.includeFileHeaders&&t.oldFileName!==void 0&&
t.newFileName!==void 0&&(!t.isGit||l)&&(u.push("--- "+xn(t.oldFileName)+(t.oldHeader?"	"+t.oldHeader:"")),u.push("+++ "+xn(t.newFileName)+(t.newHeader?"	"+t.newHeader:
"")));for(let p=0;p<t.hunks.length;p++){let d=t.hunks[p],f=d.oldLines===0?d.oldStart-1:d.oldStart,m=d.newLines===0?d.newStart-1:d.newStart;u.push("@@ -"+f+","+d.
oldLines+" +"+m+","+d.newLines+" @@");for(let g of d.lines)u.push(g)}return u.join(`
`)+`
`}a(cr,"formatPatch");function gi(t,e,n,r,s,i,o){if(typeof o=="function"&&(o={callback:o}),o?.callback){let{callback:c}=o;qt(t,e,n,r,s,i,Object.assign(Object.assign(
{},o),{callback:a(u=>{c(u?cr(u,o.headerOptions):void 0)},"callback")}))}else{let c=qt(t,e,n,r,s,i,o);return c?cr(c,o?.headerOptions):void 0}}a(gi,"createTwoFile\
sPatch");function NT(t){let e=t.endsWith(`
`),n=t.split(`
`).map(r=>r+`
`);return e?n.pop():n.push(n.pop().slice(0,-1)),n}a(NT,"splitLines");var CT=3,TT=4e3;function gw(t){return t.map(IT).join("")}a(gw,"gitPatch");function IT({path:t,before:e,after:n}){let[r,s]=[`a/${t}`,`b/${t}`];if(e===void 0){let c=qt(
"/dev/null",s,"",n);return cr({...c,isGit:!0,isCreate:!0,newMode:"100644"})}let i={context:CT,maxEditLength:TT},{hunks:o}=qt(r,s,e,n,void 0,void 0,i)??{hunks:[...PT(
e,n)]};return cr({oldFileName:r,newFileName:s,oldHeader:void 0,newHeader:void 0,hunks:o,isGit:!0})}a(IT,"patchOf");function PT(t,e){let n=qt("","",t,"").hunks,r=qt(
"","","",e).hunks,[s,i]=[n.flatMap(({lines:c})=>c),r.flatMap(({lines:c})=>c)],o=a((c,u)=>c.filter(l=>l.startsWith(u)).length,"count");return[{oldStart:1,oldLines:o(
s,"-"),newStart:1,newLines:o(i,"+"),lines:[...s,...i]}]}a(PT,"wholeFile");import{realpath as FE,unlink as t4}from"node:fs/promises";import ht from"node:path";import{open as RT,readdir as bw,realpath as Zr,stat as yw}from"node:fs/promises";import We from"node:path";var Wr=class{static{a(this,"DiskRepository")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,n){try{let r=await Zr(e);if(!Vr(r,await this.#n(We.dirname(n))))
return fd("it leads out of the repository");let s=await yw(r);return s.isDirectory()?{kind:"folder",names:(await bw(r,{withFileTypes:!0})).flatMap(o=>o.isDirectory()?
[]:[o.name]).sort()}:s.isFile()?s.size>4194304?fi(en()):fi(kn(await FT(r))):fd("it is no regular file")}catch(r){return fd(_w(r))}}async fromRoot(e){let n=await Zr(
this.#e),r=await Zr(e).catch(()=>We.resolve(e));return Vr(r,n)?kw(We.relative(n,r)):void 0}async list(){try{let e=await Zr(this.#e);return{files:(await ww(e,"")).
map(r=>({path:LT(We.join(e,r)),fromRoot:r}))}}catch(e){return{reason:`${_w(e)}.`}}}async#n(e){let n=this.#t.get(e);if(n!==void 0)return n;let r=await hd(await Zr(
e).catch(()=>We.resolve(e)));return this.#t.set(e,r),r}};async function ww(t,e){let n=[];for(let r of await bw(We.join(t,e),{withFileTypes:!0})){let s=e===""?r.
name:`${e}/${r.name}`;r.isDirectory()&&!cd.has(r.name)?n.push(...await ww(t,s)):r.isFile()&&wn(s)&&n.push(s)}return n.sort()}a(ww,"scriptsIn");function LT(t){return kw(
We.relative(process.cwd(),t))}a(LT,"shownFrom");async function hd(t){for(let n=t;;n=We.dirname(n)){if(await MT(We.join(n,".git")))return n;if(n===We.dirname(n))
break}let e=await Zr(process.cwd());return Vr(t,e)?e:t}a(hd,"findRoot");function MT(t){return yw(t).then(()=>!0,()=>!1)}a(MT,"exists");function Vr(t,e){return t===
e||t.startsWith(e.endsWith(We.sep)?e:e+We.sep)}a(Vr,"isInside");async function FT(t){let e=await RT(t);try{return await e.readFile()}finally{await e.close()}}a(
FT,"readBytes");function kw(t){return t.split(We.sep).join("/")}a(kw,"slashes");function fd(t){return{kind:"unread",reason:t}}a(fd,"unread");function _w(t){switch(t instanceof
Error&&"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return"it is not there";case"EACCES":case"EPERM":return"permission denied";case"E\
LOOP":return"its symbolic links go round in a circle";default:return`it cannot be read (${t instanceof Error?t.message:String(t)})`}}a(_w,"reasonOf");import{randomBytes as HT}from"node:crypto";import{unlinkSync as DT}from"node:fs";import{access as qT,constants as zT,link as GT,open as xw,readFile as vw,realpath as BT,
rename as jT,stat as UT,unlink as KT}from"node:fs/promises";import yi from"node:path";async function Sw(t,e,n){try{let r=await BT(t),s=await UT(r);return s.isFile()?(await qT(r,zT.W_OK),await $w(yi.dirname(r),ZT,async(i,o)=>(await o.writeFile(n),
await VT(o,s),await o.chmod(s.mode&4095),await o.sync(),(await vw(r)).equals(Buffer.from(e))?(await jT(i,r),await Ow(yi.dirname(r)),{ok:!0}):bi("It changed whil\
e it was being fixed, so it is left alone. Run the command again.")))):bi("It is no regular file, so it is not written.")}catch(r){return bi(`It cannot be writt\
en: ${Nw(r)}. It is as it was.`)}}a(Sw,"replaceFile");async function Ew(t,e){try{let n=await rc(t);return n!==void 0?n.equals(Buffer.from(e))?{ok:!0,created:!1}:
bi(`${t} is there already, with another content.`):await $w(yi.dirname(t),WT,async(r,s)=>(await s.writeFile(e),await s.sync(),await GT(r,t),await Ow(yi.dirname(
t)),{ok:!0,created:!0}))}catch(n){return bi(`${t} cannot be created: ${Nw(n)}.`)}}a(Ew,"createFile");var ZT=384,WT=438;async function rc(t){try{return await vw(
t)}catch(e){if(sc(e)==="ENOENT")return;throw e}}a(rc,"contentOf");var _i=new Set,md=["SIGINT","SIGTERM","SIGHUP"];async function $w(t,e,n){let r=yi.join(t,`.bpf\
trace-guard-${HT(6).toString("hex")}.tmp`);if(_i.size===0)for(let s of md)process.on(s,gd);_i.add(r);try{let s=await xw(r,"wx",e);try{return await n(r,s)}finally{
await s.close()}}finally{if(await KT(r).catch(Aw),_i.delete(r),_i.size===0)for(let s of md)process.off(s,gd)}}a($w,"withTemporary");function gd(t){for(let e of _i)
try{DT(e)}catch(n){Aw(n)}for(let e of md)process.off(e,gd);process.kill(process.pid,t)}a(gd,"stop");function Aw(t){if(sc(t)!=="ENOENT")throw t}a(Aw,"ignoreAbsen\
t");async function VT(t,{uid:e,gid:n}){let r=await t.stat();if(!(r.uid===e&&r.gid===n))try{await t.chown(process.getuid?.()===0?e:r.uid,n)}catch(s){if(sc(s)!=="\
EPERM"||process.getuid?.()===0)throw s}}a(VT,"keepOwner");async function Ow(t){let e=await xw(t).catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}a(
Ow,"flushFolder");function bi(t){return{ok:!1,error:t}}a(bi,"refused");function sc(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.
code:void 0}a(sc,"codeOf");function Nw(t){switch(sc(t)){case"EACCES":case"EPERM":return"permission denied";case"EROFS":return"the file system is read-only";case"\
ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no longer there";default:return t instanceof Error?t.message:String(t)}}a(Nw,"reaso\
n");function Ve(t,e){let n=[],r=0;for(let{path:s,span:i,text:o}of e)if(s===void 0){if(i.start<r||i.end<i.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${i.start}`);n.push(t.slice(r,i.start),o),r=i.end}return n.join("")+t.slice(r)}a(Ve,"applyEdits");function Cw(t){let n=t.filter(({path:s})=>s===void 0).
sort((s,i)=>s.span.start-i.span.start||s.span.end-i.span.end);return n.some((s,i)=>i>0&&s.span.start<(n[i-1]?.span.end??0))?void 0:[...t.filter(({path:s})=>s!==
void 0),...n]}a(Cw,"orderEdits");function vn(t,e){let n=0;for(let{path:r,span:s,text:i}of e)if(r===void 0){if(s.start>t||s.start===t&&s.end>s.start)break;if(t<s.
end)return s.start+n;n+=i.length-(s.end-s.start)}return t+n}a(vn,"mapOffset");function Tw(t,e){let n=0;for(let{span:r,text:s}of e){let i=r.start+n;if(t<i)break;
if(t<i+s.length)return r.start;n+=s.length-(r.end-r.start)}return t-n}a(Tw,"originalOffset");function Ye({path:t},e){return t===void 0?e:e.slice(0,e.lastIndexOf(
"/")+1)+t}a(Ye,"pathOfEdit");var Yr="bpftrace_guard.bpf.c",_d={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},YT={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
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
`},Iw=[YT],Pw=Iw[0];function bd(t){return Iw.find(e=>e.text===t)}a(bd,"guardFileOf");var Rw=64,Lw=16,JT=4*1024*1024,yd=10;function Mw(t){return t.items.flatMap(e=>e.kind==="import"?[{name:e.path,span:e.span}]:[])}a(Mw,"importsOf");function wi(t,e,n){
let r=[],s=new Set,i=[],o=new Set,c=0,u,l=a((d,f,m)=>{if(o.has(d))return;if(o.size>=Rw||m>Lw||c>JT){o.add(Fw);return}o.add(d);let g=a(w=>{i.push(`The import of ${tI(
d)} was not followed: ${w}.`)},"note"),_=QT(d);if(_!==void 0){_!==wd&&g(_);return}let b=eI(e,d),y=n.source(b);if(y===void 0)s.add(b);else if(y.kind==="unread")g(
y.reason);else if(y.kind==="folder")for(let w of y.names.filter(k=>k.endsWith(".bt")))l(`${d}/${w}`,f,m+1);else if(d.endsWith(".bpf.c"))u??=bd(y.text),bd(y.text)===
void 0&&g(XT);else if(!d.endsWith(".bt"))g("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h");else{let w=n.parse(b,y.text);c+=y.text.length,r.push(
{path:b,script:w,statement:f});for(let k of Mw(w))l(k.name,f,m+1)}},"visit");for(let{name:d,span:f}of Mw(t))l(d,f,1);let p=i.slice(0,yd);return i.length>yd&&p.push(
`${i.length-yd} more imports were not followed.`),o.has(Fw)&&p.push(`It imports too much: ${Rw} names, ${Lw} levels and 4 MiB are followed at most.`),{files:r,...u===
void 0?{}:{guardFile:u},unread:[...s],notes:p}}a(wi,"followImports");var Fw="\0",XT="imported C is not looked at, and it is not the text of a guard file of this\
 tool",wd="it is part of bpftrace";function QT(t){if(t.startsWith("/"))return"an absolute path leads out of the repository";if(t.includes("\0")||t==="")return"i\
t is no name of a file";if(t==="stdlib")return wd;if(/\.[cho]$/.test(t))return t.startsWith("stdlib/")?wd:t.endsWith(".bpf.c")?void 0:"imported C is not looked \
at"}a(QT,"whyNotFollowed");function eI(t,e){let n=t.startsWith("/"),r=[];for(let s of[...t.split("/").slice(0,-1),...e.split("/")])s===""||s==="."||(s!==".."?r.
push(s):r.length>0&&r.at(-1)!==".."?r.pop():n||r.push(s));return(n?"/":"")+r.join("/")}a(eI,"resolveImport");function tI(t){let e=t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ");return JSON.stringify(e.length>100?`${e.slice(0,100)}...`:e)}a(tI,"shownName");var ki=class extends Error{static{a(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},kd=0;function ur(t,e,n){
if(e===0)return n();if(kd+e>500)throw new ki(t.span.start);kd+=e;try{return n()}finally{kd-=e}}a(ur,"inChain");var ic=ot(C_);var Hw=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function vt(t,e){return Hw.lastIndex=e,Hw.test(t)||gp(t,e)>e}a(vt,"startsI\
tem");function Dw(t,e){for(let n=t.indexOf(`
`,e);n!==-1;n=t.indexOf(`
`,n+1))if(vt(t,n+1))return n+1;return t.length}a(Dw,"nextItemStart");var zw=new Map(T_.map((t,e)=>[t,33+e]));function E(t){let e=zw.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}a(E,"codeOf");
function xd(t){return[...zw].filter(([e])=>t.test(e))}a(xd,"tokensLike");var qw=4096,oc=class{static{a(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#n=new Int32Array(1024);#r=0;constructor(e){this.source=e}get count(){return this.#r}clear(){this.#r=0}push(e,n,r){this.#r===this.#e.length&&this.#i(),this.#e[this.#r]=
e,this.#t[this.#r]=n,this.#n[this.#r++]=r}pop(){this.#r--}insert(e,n){let r=this.end(e-1);this.push(0,r,r);for(let s of[this.#e,this.#t,this.#n])s.copyWithin(e+
1,e,this.#r-1);this.#e[e]=n,this.#t[e]=this.#n[e]=r}remove(e,n){for(let r of[this.#e,this.#t,this.#n])r.copyWithin(e,n,this.#r);this.#r-=n-e}code(e){return e<this.#r?
this.#e[e]??0:0}start(e){return e<this.#r?this.#t[e]??0:this.end(this.#r-1)}end(e){return this.#n[e]??0}text(e){return this.source.slice(this.#t[e],this.#n[e])}onNewLine(e){
return e>0&&this.source.slice(this.#n[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#r&&this.#n[e-1]!==this.#t[e]}characters(){let e="";for(let n=0;n<this.#r;n+=qw)e+=String.fromCharCode(...this.#e.subarray(n,Math.
min(n+qw,this.#r)));return e}#i(){let e=this.#e.length*2,[n,r,s]=[this.#e,this.#t,this.#n];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#n=new Int32Array(
e),this.#e.set(n),this.#t.set(r),this.#n.set(s)}};var xi=10,Gw=13,rI=33,Zw=34,vd=35,sI=42,Jr=47,Bw=92,[ac,Ed,Ww,uc,$d,Vw,Yw,Jw]=[0,1,2,3,4,5,6,7],Je=new Uint8Array(128),Ad=Array.from({length:128},()=>[]);for(let t of xd(
/^[^\w<]|^<(?!\w)/))Ad[t[0].charCodeAt(0)]?.push(t);Ad.forEach((t,e)=>{t.sort(([n],[r])=>r.length-n.length),t.length>0&&(Je[e]=Vw)});for(let t of" 	\r")Je[t.charCodeAt(
0)]=Ed;for(let t of"0123456789")Je[t.charCodeAt(0)]=$d;for(let t of"_abcdefghijklmnopqrstuvwxyz")Je[t.charCodeAt(0)]=Je[t.toUpperCase().charCodeAt(0)]=uc;Je[xi]=
Ww;Je[Zw]=Yw;for(let t of"$@#")Je[t.charCodeAt(0)]=Jw;var iI=["args","ctx","kstack","nsecs","pid","tid","ustack"],oI=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],aI=new Map([...xd(/^\w/),...iI.map(t=>[t,E("<l\
exer builtin>")]),...oI.map(t=>[t,E("<builtin>")])]),cI=/^s?arg\d+$/,uI=E("<name>"),lI=E("<builtin>"),pI=E("<lexer builtin>"),dI=E("<variable>"),fI=E("<map>"),jw=E(
"<positional>"),hI=E("<string>"),mI=E("<string with a bad escape>"),gI=E("<unclosed string>"),_I=E("<decimal>"),bI=E("<digits>"),yI=E("<number>"),Uw=E("<malform\
ed number>"),cc=E("<stray character>"),wI=E("<attach point>"),kI=E("<preprocessor line>"),xI=/^\d(?:_*\d)*$/,Kw=/^0[0-7]*[89]/,vI=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
SI=1e3,EI=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,Sd=/0*[1-9]\d*/y,lc=class{static{a(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#n=0;#r=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,n=this.#i;for(this.newLine=!n;this.at<e.length;this.at++){let r=e.
charCodeAt(this.at),s=Je[r]??ac;if(s!==Ed)if(s===Ww)this.newLine=!0;else if(r===Jr&&this.#g())this.at--;else if(r===vd&&!n&&e.charCodeAt(this.at+1)===rI){let i=this.#l(
this.at);this.#m("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=k_(this.#e,this.at);return e===this.at?!1:(this.#s(
wI,e),!0)}takeToken(){let n=this.#e.charCodeAt(this.at);switch(Je[n]??ac){case uc:return this.#a();case $d:return this.#c();case Vw:return this.#p(n);case Yw:return this.#f();case Jw:
return n===vd?this.#d():this.#u(n);default:return this.#s(cc,this.at+1)}}takePreprocessorLine(){let e=this.#e,n=this.at,r=n+1;for(;this.at<e.length;){let s=e.charCodeAt(
this.at);if(s===xi||s===Jr&&e.charCodeAt(this.at+1)===Jr)break;if(!(s===Jr&&this.#g())){if(s===Bw){let i=e.charCodeAt(this.at+1)===Gw?this.at+2:this.at+1;if(e.charCodeAt(
i)===xi){this.at=i+1;continue}}this.at++,Je[s]!==Ed&&(r=this.at)}}this.#t.push(kI,n,r)}#s(e,n){this.#t.push(e,this.at,n),this.at=n}#o(e){let n=this.#e,r=e;for(;r<
n.length;r++){let s=Je[n.charCodeAt(r)]??ac;if(s!==uc&&s!==$d)break}return r}#a(){let e=this.#o(this.at),n=this.#e.slice(this.at,e);this.#s(aI.get(n)??$I(n),e)}#c(){
let e=this.#o(this.at),n=this.#e.slice(this.at,e);n.length>SI?this.#s(Uw,e):xI.test(n)?this.#s(Kw.test(n)||n.length>19&&Xn(n)?bI:_I,e):this.#s(vI.test(n)&&!Kw.test(
n)&&!Xn(n)?yI:Uw,e)}#p(e){for(let[n,r]of Ad[e]??[])if(n.length===1||this.#e.startsWith(n,this.at))return this.#s(r,this.at+n.length);this.#s(cc,this.at+1)}#u(e){
let n=this.#e,r=this.at+1,s=(Je[n.charCodeAt(r)]??ac)===uc;if(e===64)return this.#s(fI,s?this.#o(r):r);if(s)return this.#s(dI,this.#o(r));if(n.charCodeAt(r)===vd)
return this.#s(jw,r+1);if(Sd.lastIndex=r,Sd.test(n))return this.#s(jw,Sd.lastIndex);this.#s(cc,r)}#d(){this.newLine?this.takePreprocessorLine():this.#s(cc,this.
at+1)}#f(){let e=this.#e,n=!1;for(let s=this.at+1;s<e.length;s++){let i=e.charCodeAt(s);if(i===Bw&&e.charCodeAt(s+1)!==xi)n=!0,s++;else if(i===Zw){let o=!n||EI.
test(e.slice(this.at+1,s));return this.#s(o?hI:mI,s+1)}else if(i===xi)break}let r=this.#l(this.at);this.at>=this.#n&&this.unclosed.push({what:"string",start:this.
at,end:r}),this.#n=Math.max(this.#n,r),this.#s(gI,r)}#g(){let e=this.at,n=this.#e.charCodeAt(e+1);if(n===Jr)this.at=this.#l(e);else if(n===sI)this.at=this.#h(e);else
return!1;return this.#m(n===Jr?"line":"block",e,this.at),!0}#m(e,n,r){let s=this.#e.slice(n,r);s.includes(`
`)&&(this.newLine=!0),!(n<this.#n)&&(this.comments.push({kind:e,span:{start:n,end:r},text:s}),this.#n=r)}#l(e){let n=this.#e.indexOf(`
`,e),r=n===-1?this.#e.length:n;return r>e&&this.#e.charCodeAt(r-1)===Gw?r-1:r}#h(e){let n=this.#r?this.#e.indexOf("*/",e+2):-1;if(n!==-1)return n+2;this.#r=!1,e>=
this.#n&&this.unclosed.push({what:"comment",start:e,end:this.#l(e)});let r=Dw(this.#e,e);return r<this.#e.length?r-1:r}};function $I(t){return t.startsWith("__b\
uiltin_")?lI:cI.test(t)?pI:uI}a($I,"wordLike");var Nd=64,Xw=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,AI=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),OI=35,NI=E("{"),CI=E("}"),TI=E("("),II=E(")"),PI=E("["),RI=E(
"]"),Qw=E(";"),LI=E("?"),MI=E(":"),FI=E(","),Od=E("/"),HI=E("else"),DI=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(E)),qI=new Set(["[","*"].map(E)),zI=E("__attribute__"),pc=class{static{a(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new oc(e),this.#e=new lc(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let n=this.#e;if(this.tokens.clear(),!!n.skipLayout())return this.#t.charCodeAt(n.at)===OI?(n.takePreprocessorLine(),{rule:"preprocessor",end:n.at,open:!1}):
(Xw.lastIndex=n.at,this.#n(AI.get(Xw.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#n(e,n){let[r,
s]=[this.#e,this.tokens],i=e==="probe",o=i,c=e==="mapDeclaration",u=0,l=0,p=0,d=0,f=0,m,g=a(_=>{let b={rule:e,end:r.at,open:_};return m===void 0?b:{...b,tooDeep:m}},
"found");for(;r.skipLayout();){if(n&&l>0&&r.newLine&&vt(this.#t,r.at))return g(!0);if(o&&r.takeAttachPoint()){o=!1;continue}r.takeToken();let _=s.code(s.count-1);
switch(i&&=_===FI,o=i,_){case NI:u===0&&(p=l,d>1&&s.code(s.count-2)===Od&&(d=0)),u++,l++,f=0;break;case CI:if(u--,l--,f=0,c=u<=0,c&&!this.#r(e,d>0,p>0))return g(
!1);break;case TI:case PI:l++;break;case II:case RI:if(l--,c&&l<=0&&ek(e)&&!this.#r(e,!1,!1))return g(!1);break;case Qw:if(f=0,u<=0)return g(!1);break;case Od:e===
"probe"&&l===0&&d++;break;case LI:f++;break;case MI:f=Math.max(0,f-1)}l+f>Nd&&(m??=s.count-1)}return g(u>0||l>0)}#r(e,n,r){let[s,i]=[this.#e,this.tokens],o=s.at;
if(s.skipLayout()){if(r&&!(s.newLine&&vt(this.#t,s.at)))return!0;s.takeToken();let c=i.code(i.count-1);if(i.pop(),s.at=o,c===HI||(e==="probe"?DI.has(c):c===Od)||
n&&qI.has(c))return!0;if(c===Qw)return ek(e);if(e==="cDefinition")return c===zI}return s.at=o,!1}};function ek(t){return t==="cDefinition"||t==="mapDeclaration"}
a(ek,"hasTail");function tk(t){let e=[],n=!1,r=!1,s=!1;for(let i of t)switch(i.kind){case"preprocessor":case"c-definition":n?e.push(vi(i,"C definitions must come before the pro\
bes.")):(r||s)&&e.push(vi(i,"C definitions must come before the config block and the imports."));break;case"import":n&&e.push(vi(i,"Imports must come before the\
 probes.")),s=!0;break;case"config":r?e.push(vi(i,"A script has one config block.")):n&&e.push(vi(i,"The config block must come before the probes.")),r=!0;break;case"\
map-declaration":case"macro":case"subprogram":case"probe":n=!0}return e}a(tk,"misplacedItems");function vi(t,e){return{kind:"syntax-error",span:t.span,message:e,
expected:[],hint:"Move it to the beginning of the file."}}a(vi,"misplaced");var dc=new Map(["()","[]","{}"].map(t=>[E(t.charAt(0)),E(t.charAt(1))])),fc=new Set(dc.values());function Si(t,e){let n=[];for(let r=0;r<e;r++)dc.has(t.code(r))?
n.push(r):fc.has(t.code(r))&&n.pop();return n}a(Si,"bracketsBefore");var hc=E("{"),lr=E("}"),mc=E(";"),GI=E("/"),nk=E("else"),rk=E("for"),BI=new Set(["if","for","while","unroll"].map(E)),jI=64;function sk(t,e){let n=KI(t,e);if(n===
void 0)return UI(t,e);let r=BI.has(t.code(n)),s=new gc(t.code(n)===rk);for(let i=n;i<t.count;i++){let o=t.code(i);if(o===lr&&!s.hasBrace)return i>=e&&i>n?{start:n,
end:i}:void 0;if(s.take(o),!(i<e||s.hasBrace)){if(o===mc&&s.isEmpty)return{start:n,end:i+1};if(!(o!==lr||t.code(i+1)===nk||!(r||s.isEmpty)))return{start:n,end:t.
code(i+1)===mc?i+2:i+1}}}}a(sk,"brokenPart");function UI(t,e){let n=0;for(;n<e&&t.code(n)!==GI;)n++;let r=Math.max(n+1,e);for(;r<t.count&&t.code(r)!==hc&&!fc.has(
t.code(r));)r++;return n>0&&n<e&&t.code(r)===hc?{start:n,end:r}:void 0}a(UI,"brokenPredicate");function KI(t,e){let n=[];for(let r=0;r<e;r++){let s=t.code(r),i=n.
length-1;s===hc?n.push(r+1):s===lr?(n.pop(),t.code(r+1)!==nk&&i>0&&(n[i-1]=r+1)):s===mc&&i>=0&&!ZI(t,n[i]??0,r)&&(n[i]=r+1)}return n.at(-1)}a(KI,"statementStart");
function ZI(t,e,n){if(t.code(e)!==rk||n-e>jI)return!1;let r=new gc(!0);for(let s=e;s<n;s++)r.take(t.code(s));return!r.isEmpty}a(ZI,"inLoopHead");var gc=class{static{
a(this,"OpenBrackets")}#e=[];#t=0;#n;constructor(e){this.#n=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let n=dc.get(e);if(n!==
void 0)this.#e.push(n),e===hc&&this.#t++;else if(e===lr){for(;!this.isEmpty&&this.#e.pop()!==lr;);this.#t=Math.max(0,this.#t-1)}else if(e===mc){if(this.#n&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==lr;)this.#e.pop()}else fc.has(e)&&this.#e.at(-1)!==lr&&this.#e.pop()}};var WI=64,VI=new Set([...";{}"].map(E)),YI=1e3,ik=/^[(){}[\];,]$/;function ok(t,e,n){let r=n.getRightmostFailurePosition();r===t.count&&r>1&&!e.open&&t.code(r-1)===
JI&&r--;let s=r;for(;s>0&&r-s<WI&&!VI.has(t.code(s-1));)s--;return{tokens:t,rule:e.rule,at:r,found:r<t.count?t.text(r):"",expected:R_(n,Cd(t,r)),statement:s,before:XI(
t,s,r)}}a(ok,"failureOf");var JI=E(";");function ct(t,e){let n=t.start(e);return{start:n,end:e<t.count?t.end(e):n}}a(ct,"spanOf");function Ei(t,e,n){return{start:t.
start(e),end:t.end(n-1)}}a(Ei,"spanOfRange");function Xr(t,e){return e>0&&e<t.count&&!t.apart(e)}a(Xr,"isGlued");function Cd(t,e){return t.apart(e)?t.onNewLine(
e)||!(ik.test(t.text(e-1))||ik.test(t.text(e))):!1}a(Cd,"spaced");function XI(t,e,n){let r="";for(let s=e;s<n;s++){let i=t.text(s);r+=(s>e&&Cd(t,s)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,YI))}return e<n&&Cd(t,n)?`${r} `:r}a(XI,"squeezed");var QI=/[\p{C}\p{Z}]/gu;function ut(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
QI,n=>n===" "?" ":Td(n))}'`}a(ut,"quote");function Td(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}a(Td,"codePointName");var e2=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else of the right."],["\
:=","Write =."],["...","Write two dots: 0..5."]]),_c=/^[-+*/%&|^~!<>=?:.]+$/;function ck({tokens:t,at:e,found:n}){let r=_c.test(n)?e:e-1;if(r<0||!_c.test(t.text(
r)))return;let s=r+1;for(;e-r<3&&Xr(t,r)&&_c.test(t.text(r-1));)r--;for(;s-r<4&&Xr(t,s)&&_c.test(t.text(s));)s++;let{source:i}=t,o=Ei(t,r,s),c=i.slice(o.start,o.
end),u=e2.get(c);return u===void 0?void 0:{span:o,message:`bpftrace has no operator ${ut(c)}.`,hint:u}}a(ck,"diagnoseOperator");var t2=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body stands in braces: if (pid == 1)\
 { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),n2=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...) { \
... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { ... }\
, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) { ..\
. } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } arou\
nd a block."]]),r2=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
s2=/^(?:[A-Za-z_]\w*|\*+)$/,ak=/^[@$]?([A-Za-z_]\w*)$/;function uk(t){let{tokens:e,at:n,found:r,statement:s}=t,i=a((c,u)=>({span:ct(e,c),message:`bpftrace has n\
o ${ut(e.text(c))}.`,hint:u}),"said"),o=t2.get(r.toLowerCase());return o!==void 0&&n>s&&!t.expected.includes("':'")?i(n,o):n>0&&e.text(n-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(r)?i(n-1,"Write !."):o2(t)??i2(t,i)}a(uk,"diagnoseWord");function i2({tokens:t,at:e,statement:n},r){let s=e>n&&n>0?n2.get(t.text(n)):void 0;return s===
void 0?void 0:r(n,s)}a(i2,"diagnoseStatement");function o2({tokens:t,at:e,found:n,statement:r,expected:s}){if(e===r||!s.includes("';'")||!r2.test(t.text(r)))return;
for(let u=r;u<e;u++)if(!s2.test(t.text(u)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let o=ak.exec(t.text(
i))?.[1]??ak.exec(n)?.[1];if(o===void 0)return;let c=t.text(i).startsWith("@")?"@":"$";return{span:Ei(t,r,e),message:"A variable is not declared with its type i\
n front.",hint:c==="@"?`Write @${o} = ...`:`Write $${o} = ..., or let $${o} to declare it.`}}a(o2,"diagnoseDeclaration");var a2=[{word:/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,hint:"A function is written: fn name($a : int64\
) : int64 { ... }."},{word:/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,hint:"Lines for the preprocessor begin with #."},{word:/^typedef$/,hint:"bpftr\
ace reads struct, union and enum definitions, no typedef: put it into a header and #include that."},{word:/^probe$/,hint:"Leave this word out: a probe begins wi\
th its attach point."},{word:/^(?:using|use|require|from|package)$/,hint:'Write import "path"; or #include <header.h>.'}],lk=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,
c2=/^[A-Za-z_]/,Id=E("{"),u2=E("/"),l2="'/' at the end of the predicate";function pk(t){let{tokens:e,at:n,found:r,rule:s}=t;if(s!=="probe"||p2(t)<n)return;let i=e.
text(0),o=a2.find(u=>u.word.test(i));if(o)return{span:ct(e,0),message:`'${i}' begins nothing here.`,hint:o.hint};if(n>0&&lk.test(i))return{span:ct(e,0),message:"\
This statement stands outside of the probes.",hint:"Statements stand inside the braces of a probe: begin { ... }."};let c=d2(t);if(c>0){let u=e.end(c-1);return{
span:{start:u,end:u},message:"Expected '{' after this, before the next probe.",hint:"The body of a probe stands in braces."}}return t.expected.includes(l2)&&r===
"{"?{hint:"A predicate stands between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||r===""?m2(t):{hint:f2(t)}}a(pk,"diagnoseHead");function p2({tokens:t}){
let e=0;for(;e<t.count&&t.code(e)!==Id;)e++;return e}a(p2,"headEnd");function d2({tokens:t,at:e}){for(let n of[e-1,e])if(n>0&&t.onNewLine(n)&&vt(t.source,t.start(
n)))return n;return 0}a(d2,"nextProbe");function f2({tokens:t,at:e,found:n}){let r=t.text(e-1);return n==="if"?"A condition for the whole body is a predicate: /\
pid == 1/ { ... }.":lk.test(n)?"The body of a probe stands in braces: add the {.":n===":"||r.endsWith(":")?"An attach point holds no spaces, and from bpftrace 0\
.26 on it must not: kprobe:f.":r.includes("/")&&/^[^\w@$"]/.test(n)?"A predicate needs a space before its first slash.":h2(t,e)?"A predicate stands between two \
slashes: /pid == 1/ { ... }.":vt(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(n)?"Several attach points of one probe are separated by commas.":c2.test(
n)?"Several attach points are separated by commas; a predicate stands between slashes; a body stands in braces.":"Behind the attach point stand a predicate betw\
een slashes, or the body in braces."}a(f2,"headHint");function h2(t,e){for(let n=e;n<t.count&&t.code(n)!==Id;n++)if(t.code(n)===u2)return t.code(n+1)===Id;return!1}
a(h2,"endsInSlash");function m2({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a comment, here too: leave \
an empty predicate out."}:void 0}a(m2,"emptyPredicate");var qe=a(({expected:t},...e)=>e.some(n=>t.includes(n)),"expects"),g2="'/' at the end of the predicate",_2=/^ ?(?:else )?(?:if|while)\b[^{]*$/,b2=/^(?:[-+*/%&|^]|<<|>>)?=$/,
y2=/^(?:\+\+|--)$/,w2=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
k2="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",x2=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
hk=E("{"),dk=E("}"),v2=new Set(["if","while","unroll"].map(E)),S2=[E2,t=>t.found==="="&&_2.test(t.before)?fk:void 0,t=>t.found==="="&&qe(t,g2,"')'")?fk:void 0,$2,
A2,N2,t=>t.rule==="subprogram"&&qe(t,"':'")?{hint:"Parameters and result have types: fn name($a : int64) : int64 { ... }."}:void 0,t=>/^[;,]$/.test(t.found)&&qe(
t,"a probe","an attach point")?{extra:!0,hint:"Remove it: nothing stands between two probes."}:void 0,t=>/^ ?for\b/.test(t.before)&&(qe(t,"a variable")&&t.tokens.
text(t.at+1)!==":"||qe(t,"':'","'..'"))?{hint:k2}:void 0,t=>t.found.startsWith("@")&&/^ ?let ?$/.test(t.before)?{hint:`A map is not declared in a probe: leave l\
et out, and write ${t.found} = ...`}:void 0,t=>qe(t,"a variable")&&/^[A-Za-z_]/.test(t.found)?{hint:t.tokens.text(t.at-1)==="--"&&t.tokens.apart(t.at)?"Comments\
 begin with //.":`A variable begins with $: write $${t.found}.`}:void 0,t=>t.found==="'"?{hint:"Strings stand in double quotes."}:void 0,t=>t.found==="`"?{hint:"\
bpftrace has no backquotes: strings stand in double quotes."}:void 0,C2,t=>t.found===";"&&qe(t,"a statement")?{extra:!0,hint:"Remove this ';': there is no empty\
 statement."}:void 0,t=>t.found.startsWith("#")?{extra:!0,hint:/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/.test(t.found)?"Lines for\
 the preprocessor stand before the probes.":"Comments begin with //."}:void 0,t=>qe(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.test(t.before)?{hint:"The\
 body needs braces, even for one statement."}:void 0,t=>{let e=w2.exec(t.before)?.[1];if(!(e===void 0||t.tokens.onNewLine(t.at)||!/^[@$"\w-]/.test(t.found)))return{
span:ct(t.tokens,t.at),message:`Expected '(' after '${e}', found ${ut(t.found)}.`,hint:`Arguments stand in parentheses: ${e}(...).`}},T2,t=>qe(t,"']'")?{hint:"C\
lose the '[' with a ']'."}:void 0,t=>qe(t,"')'")&&t.found!==""?{hint:"Close the '(' with a ')'."}:void 0,t=>t.rule==="config"&&t.found===":"?{hint:"A setting is\
 written: name = value;"}:void 0,t=>t.rule==="config"&&qe(t,"';'")?{hint:"Settings are separated by ';'."}:void 0,t=>qe(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&
t.rule!=="import"?{hint:"Statements are separated by ';'."}:void 0],fk={hint:"= assigns; write == to compare."},mk=a(t=>{for(let e of S2){let n=e(t);if(n)return n}},
"diagnoseSlip");function E2({tokens:t,at:e,expected:n,found:r}){if(!n.includes("'{'")||t.code(e-1)!==dk||r==="{")return;let s=0;for(let i=e-1;i>0;i--)if(t.code(
i)===dk)s++;else if(t.code(i)===hk&&--s===0){if(!v2.has(t.code(i-1)))return;let o=t.text(i-1),c=`Expected ${o==="unroll"?"a number of turns":"a condition"} afte\
r '${o}', found '{'.`;return{span:ct(t,i),message:c,hint:`Write ${o} (${o==="unroll"?"5":"pid == 1"}) { ... }.`}}}a(E2,"missingCondition");function $2({tokens:t,
at:e,found:n}){let r=t.text(e-1);if(!(!/^[({]$/.test(n)||!r.startsWith("@")||!Xr(t,e)))return{message:`Expected '[' after ${ut(r)}, found '${n}'.`,hint:`Keys st\
and in brackets: ${r}[...].`}}a($2,"keysInBrackets");function A2(t){let{tokens:e,at:n,found:r,before:s,statement:i,rule:o}=t,c=y2.test(r);if(!(b2.test(r)||c)||n===
i||o==="config"||!qe(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.test(s))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.
test(s))return;let u=s.trim();return{span:Ei(e,i,n),message:c?`Only a map or a variable can be counted with '${r}'.`:"Only a map or a variable can be assigned t\
o.",hint:O2(u)}}a(A2,"wrongTarget");function O2(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.exec(t)?.[1];if(e!==void 0&&x2.test(e))return`${e} is a word of the langu\
age: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with $: write @${e} or $${e}.`;let n=/^(self|this) ?-> ?(\w+)/.exec(t);return n?
`A value for this thread is kept in a map, @${n[2]}[tid], one for this event in a variable, $${n[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no membe\
rs: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a map holds letters, digits and _, no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Mem\
bers cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.test(t)?"A positional parameter comes from the command line and cannot b\
e changed.":"A map begins with @ and a variable with $."}a(O2,"targetHint");function N2({tokens:t,at:e,found:n}){if(n==="$"){let r=t.source.startsWith("$0",t.start(
e));return{message:r?"'$0' is no positional parameter.":"A name must follow the '$'.",hint:r?"Positional parameters count from $1.":"A variable is $ and a name:\
 $x."}}if(!(t.text(e-1)!=="@"||!Xr(t,e)))return/^[@$]/.test(n)?{hint:"A map is one @ and a name: @x."}:/^\d/.test(n)?{hint:"The name of a map begins with a lett\
er or _, not with a digit."}:void 0}a(N2,"signOfNothing");function C2({tokens:t,at:e,found:n}){return n!=="else"?void 0:{message:"This 'else' belongs to no 'if'\
.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else follows the closing brace of its if."}}a(C2,"strayElse");function T2(t){let{tokens:e,
at:n,found:r}=t,s=e.text(n-1);if(s===","&&/^[)\],]$/.test(r))return{hint:"Remove the ',' before it."};let i=Si(e,n).at(-1);if(i===void 0||e.code(i)===hk||!qe(t,
"','","')'"))return;if(r.startsWith('"')&&s.endsWith('"'))return{hint:"bpftrace does not join strings: make them one."};let o=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&
!/^(?:if|while|for)$/.test(e.text(i-1)),c=/^[@$"\w]/.test(r)&&/[\w"\])]$/.test(s);return o&&c?{hint:"Arguments are separated by ',', and the last is followed by\
 ')'."}:void 0}a(T2,"comma");var I2=[{characters:/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,name:"a typographic quote",hint:'Write ".'},{characters:/[\u2018-\u201b\u2032\u00b4\uff07]/,name:"\
a typographic quote",hint:'Strings stand in plain double quotes: ".'},{characters:/[\u2010-\u2015\u2212\uff0d]/,name:"a typographic dash",hint:"Write the minus \
sign of the keyboard: -."},{characters:/\u2026/,name:"an ellipsis",hint:"Write dots: a range is 0..5."},{characters:/\u00d7/,name:"a multiplication sign",hint:"\
Write *."},{characters:/\u2192/,name:"an arrow",hint:"Write ->."},{characters:/\u2260/,name:"an unequal sign",hint:"Write !=."},{characters:/\u2264/,name:"a les\
s-or-equal sign",hint:"Write <=."},{characters:/\u2265/,name:"a greater-or-equal sign",hint:"Write >=."},{characters:/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
name:"a space that is not the usual one",hint:"Write an ordinary space.",blank:!0},{characters:/[\u2028\u2029\u0085\v\f]/,name:"a line separator that bpftrace d\
oes not know",hint:"Write an ordinary newline.",blank:!0},{characters:/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,name:"a character that cannot be s\
een",hint:"Remove it.",blank:!0},{characters:/\0/,name:"a zero byte",hint:"Save the file as UTF-8: it may be UTF-16, or no text at all.",blank:!0},{characters:/\ufffd/,
name:"a character that could not be read",hint:"Save the file as UTF-8."},{characters:new RegExp("\\p{Cc}","u"),name:"a control character",hint:"Remove it.",blank:!0},
{characters:/[\uff01-\uff5e]/,name:"a full-width character",hint:""}];function gk({tokens:t,at:e,found:n}){let r=String.fromCodePoint(n.codePointAt(0)??32);if(n.
length>0&&/[!-~]/.test(r))return;let s=n===""?void 0:I2.find(({characters:c})=>c.test(r));if(s===void 0)return;let i=t.start(e),o=i+r.length;for(;s.blank&&t.source.
startsWith(r,o);)o+=r.length;return{span:{start:i,end:o},extra:s.blank===!0,message:`${Td(r)} is ${s.name}.`,hint:s.hint===""?`Write ${String.fromCharCode(r.charCodeAt(
0)-65248)}.`:s.hint}}a(gk,"diagnoseCharacter");var P2=[{line:/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,message:"This is the marker of a merge conflict.",hint:"Keep\
 one of the two sides, and remove the three markers."},{line:/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,message:"This is a code fence of Markdown.",hint:"Remove the line\
."},{line:/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,message:"This is a shell command.",hint:"A script is what stands between the quotes behind -e, wi\
thout the quotes."}];function _k({tokens:t,at:e}){for(let n of new Set([t.start(0),t.start(e)])){let{source:r}=t,s=n===0?0:r.lastIndexOf(`
`,n-1)+1,i=r.indexOf(`
`,s),o=Math.min(i===-1?r.length:i,s+200),c=r.slice(s,o).trimEnd(),u=P2.find(({line:l})=>l.test(c));if(u)return{span:{start:s,end:s+c.length},extra:!0,message:u.
message,hint:u.hint}}}a(_k,"diagnoseMarker");var R2=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,L2=E("<string with a bad escape>"),M2=new Set([E("<malformed number>"),E("<digits>")]),F2={"(":"\
')'","[":"']'","{":"'}'"},H2={")":"(","]":"[","}":"{"},D2=[gk,z2,B2,ck,pk,uk,mk];function Pd(t,e,n,r){let s=ok(t,e,r),{at:i}=s,o=s.found==="{"?i-1:i;for(;o>0&&!t.
onNewLine(o);)o--;let c=yk(t,Math.max(o,1)),u=c<t.count?t.start(c):e.end,l=s.expected.includes("a probe"),p=a((x,$,I,A,ee)=>({error:{kind:"syntax-error",span:x,
message:$,expected:I,...A===void 0?{}:{hint:A}},resumeAt:u,at:i,complete:l,...ee===void 0?{}:{mend:ee}}),"explain"),d=t.start(Math.min(i+1,t.count)),f=n.find(({
what:x,start:$})=>x==="string"&&$>=t.start(0)&&$<=d);if(f)return p({start:f.start,end:f.end},"This string is never closed.",[`'"'`],'A string ends on the line i\
t begins on: add the closing ".');let m=_k(s);if(m?.span&&m.message)return p(m.span,m.message,[],m.hint,"leave-out");if(e.open&&(i>=t.count||c<=i)){let x=Si(t,Math.
min(i,c)).at(-1);if(x!==void 0){let $=t.text(x),I=F2[$]??"",A=`This '${$}' is never closed.`;return p(ct(t,x),A,[I],`Add the missing ${I}.`)}}let g=[...s.expected];
g[0]==="'}'"&&(g[1]??"an expression")==="an expression"&&g.splice(1,1,"a statement");let _={...s,expected:g},b=q2(_),y=b?.extra?"leave-out":void 0,w=ct(t,i);if(b?.
message!==void 0)return p(b.span??w,b.message,g,b.hint,y);let k=j2(_);if(k){let x=t.end(i-1);return p(i===0?w:{start:x,end:x},k,g,b?.hint,"semicolon")}let v=s.found===
""?"but the text ends here":`found ${ut(s.found)}`;return p(w,`Expected ${js(g)}, ${v}.`,g,b?.hint,y)}a(Pd,"explainFailure");function q2(t){for(let e of D2){let n=e(
t);if(n)return n}}a(q2,"diagnose");function z2({tokens:t,at:e,found:n}){let r=ct(t,e),s=t.code(e)===L2?R2.exec(n):void 0;if(s){let[o,c=""]=s,u=r.start+o.length,
l=`bpftrace does not know the escape ${c} in a string.`;return{span:{start:u-c.length,end:u},message:l,hint:"Write \\\\ for a backslash."}}if(!M2.has(t.code(e)))
return;if(n.length<=1e3&&Xn(n))return{message:`${ut(n)} is too large: the largest number is 18446744073709551615.`};let i=G2(n);return{message:`${ut(n)} is not \
a number.`,...i===void 0?{}:{hint:i}}}a(z2,"diagnoseText");function G2(t){if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers:\
 write 0x${BigInt(t).toString(16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A \
leading zero makes a number octal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${ut(
e)} is no unit: times have ns, us, ms, s, m, h or d.`}a(G2,"numberHint");function B2({tokens:t,at:e,found:n}){let r=H2[n];if(n==="/"&&e>0&&t.text(e-1)==="*"&&!t.
apart(e))return{extra:!0,span:{start:t.start(e-1),end:t.end(e)},message:"This '*/' closes no comment.",hint:"Remove it, or begin the comment with /*."};if(r===void 0)
return;let s=Si(t,e),i=s.at(-1);if(n==="}"?s.length>0:i!==void 0&&t.text(i)!=="{")return;let o=`Remove it, or add the ${r} that it belongs to.`;return{extra:n===
"}",message:`This '${n}' closes nothing.`,hint:o}}a(B2,"diagnoseClosing");function bk(t,e,n){let r=yk(t,e);return r<t.count?t.start(r):n}a(bk,"resumeAfter");function yk(t,e){
for(let n=e;n<t.count;n++)if(t.onNewLine(n)&&vt(t.source,t.start(n)))return n;return t.count}a(yk,"lineOfItem");function j2({tokens:t,at:e,expected:n,found:r,before:s}){
if(!n.includes("';'")||s==="")return;let i=/^(?:[@$]|[A-Za-z_{])/.test(r)&&/[\w)\]}"+-] ?$/.test(s);if(!(!t.onNewLine(e)&&!i))return`Expected ';' after this, be\
fore ${ut(r)}.`}a(j2,"missingSemicolon");var U2=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(n=>[n,e])));function kk(t){
return U2.get(t)??0}a(kk,"bindingOf");function xk(t,e,n){let r=[],s=t;for(let{operator:i,operand:o}of e)s=wk(r,s,kk(i),n),r.push({left:s,operator:i}),s=o;return wk(
r,s,0,n)}a(xk,"resolvePrecedence");function wk(t,e,n,r){let s=e;for(let i=t.at(-1);i&&kk(i.operator)>=n;i=t.at(-1))s=r(i.left,i.operator,s),t.pop();return s}a(wk,
"joinWaiting");var K2=E(";"),Z2=E("<variable>");function ze(t,e){let n=t.child(1).children(),r=n.at(-1),s=e&&r?J2(r):void 0;return s&&n.pop(),{kind:"block",span:t.span,statements:n.
map(W2),...s?{value:s}:{}}}a(ze,"blockOf");function W2(t){let{span:e}=t;switch(t.rule){case"ifStatement":return yc(t.child(0),!1);case"blockStatement":return ze(
t.child(0),!1);case"for":return Q2(t);case"while":return{kind:"while",span:e,condition:bc(t.child(1)),body:ze(t.child(2),!1)};case"unroll":return{kind:"unroll",
span:e,count:bc(t.child(1)),body:ze(t.child(2),!1)};default:return V2(t.child(0))}}a(W2,"statementOf");function V2(t){let{span:e}=t;switch(t.rule){case"assignme\
nt":return{kind:"assignment",span:e,target:X2(t.child(0)),operator:t.child(1).text,value:re(t.child(2))};case"let":{let n=t.optional(3),r=t.optional(5);return{kind:"\
let",span:e,variable:wc(t.child(1)),...n?{type:Md(n)}:{},...r?{value:re(r)}:{}}}case"jump":return Y2(t.child(0));case"localImport":{let n=t.child(0),r={kind:"ca\
ll",span:e,name:n.text,nameSpan:n.span,arguments:[re(t.child(1))]};return{kind:"expression-statement",span:e,expression:r}}default:return{kind:"expression-state\
ment",span:e,expression:re(t)}}}a(V2,"plainStatementOf");function Y2(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"b\
reak":"continue"};let n=t.optional(1);return{kind:"jump",span:e,keyword:"return",...n?{value:re(n)}:{}}}a(Y2,"jumpOf");function J2(t){if(t.tokens.code(t.end-1)===
K2)return;let e=t.size>0?t.child(0):void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?re(e):void 0;case"blockStatem\
ent":{let n=ze(t.child(0),!0);return n.value?{kind:"block-expression",span:n.span,block:n}:void 0}case"ifStatement":{let n=yc(t.child(0),!0);return n.then.value?
{kind:"if-expression",span:n.span,statement:n}:void 0}default:return}}a(J2,"trailingValue");function yc(t,e){let n=t.child(3);return ur(t,n.size,()=>{let{span:r}=t,
s=t.optional(4),i=s?ze(s.child(1),e):void 0,o=n.children().reduceRight((c,u)=>({kind:"if",span:{start:u.child(1).span.start,end:r.end},condition:bc(u.child(2)),
then:ze(u.child(3),e),...c?{else:c}:{}}),i);return{kind:"if",span:r,condition:bc(t.child(1)),then:ze(t.child(2),e),...o?{else:o}:{}}})}a(yc,"ifOf");function bc(t){
let e=t.child(0);return re(e.rule==="condition_parentheses"?e.child(1):e.child(0))}a(bc,"conditionOf");function X2(t){return t.rule==="mapAccess"?Rd(t):t.code===
Z2?wc(t):{kind:"discard",span:t.span}}a(X2,"targetOf");function vk(t){let e=t.child(0);return e.rule==="forMap_parentheses"?vk(e.child(1)):e}a(vk,"innermost");function Q2(t){
let e=t.child(0),n=e.rule==="for_bare",r=e.child(n?1:2),{span:s}=t,i=wc(r.child(0)),o=r.child(2),c=ze(e.child(n?2:4),!1);return o.rule!=="range"?{kind:"for-map",
span:s,variable:i,map:Ld(vk(o)),body:c}:{kind:"for-range",span:s,variable:i,from:re(o.child(0)),to:re(o.child(2)),body:c}}a(Q2,"forOf");var eP=E("<decimal>"),tP=E("<number>"),nP=E("<string>"),rP=E("<positional>"),sP=E("<variable>"),iP=E("<map>"),oP=E(","),aP=E("?");function re(t){switch(t.rule){case"":
return Sk(t);case"expression":return cP(t);case"postfixed":return pP(t);case"prefixed":return lP(t);case"update":return Ek(t,t.child(0),t.child(1),!0);case"encl\
osed":return re(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:Sk(t.child(1))};case"mapAccess":return Rd(t);case"call":{let e=t.
child(0),n=t.list(2).map(re);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:n}}case"tuple":return hP(t);case"record":{let e=[t.child(1),...t.
child(3).children()];return{kind:"record",span:t.span,fields:e.map(n=>({name:n.child(0).text,value:re(n.child(2))}))}}case"step":return Ek(t,t.child(1),t.child(
0),!1);case"block":return{kind:"block-expression",span:t.span,block:ze(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:yc(t,!0)};case"typeof":case"\
size":case"offset":return mP(t);default:throw new TypeError(`${t.rule} is no expression`)}}a(re,"expressionOf");function Sk(t){let{span:e,text:n}=t;switch(t.code){case eP:
return{kind:"integer",span:e,text:n};case tP:return{kind:!/^0x/i.test(n)&&/[smhd]$/.test(n)?"duration":"integer",span:e,text:n};case nP:return{kind:"string",span:e,
text:n};case rP:return{kind:"positional",span:e,text:n};case sP:return{kind:"variable",span:e,name:n};case iP:return Ld(t);default:return n==="true"||n==="false"?
{kind:"boolean",span:e,value:n==="true"}:{kind:"identifier",span:e,name:n}}}a(Sk,"leafOf");function cP(t){let e=t.child(1),n=e.size;for(;n>0&&e.child(n-1).code===
aP;)n--;let r=e.size-n;if(r===0)return Fd(t,0,n).expression;let s=t.child(2);return ur(t,r,()=>{let{end:i}=t.span,o=a(u=>{let l=s.child(n+u);return Fd(l,2,l.child(
3).size)},"elseOf"),c=o(r-1).expression;for(let u=r-1;u>=0;u--){let l=u===0?Fd(t,0,n):o(u-1),p=s.child(n+u).optional(0);c={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...p?{then:re(p)}:{},else:c}}return c})}a(cP,"conditionalOf");function Fd(t,e,n){let r=t.child(e);return n===0?$i(r):ur(r,n,()=>{let s=t.
child(e+1),i=t.child(e+2),o=Array.from({length:n},(c,u)=>({operator:s.child(u).text,operand:$i(i.child(u))}));return xk($i(r),o,uP)})}a(Fd,"operationOf");function $i(t){
return{expression:re(t),span:t.span}}a($i,"extentOf");function uP(t,e,n){let r={start:t.span.start,end:n.span.end};return{span:r,expression:{kind:"binary",span:r,
operator:e,left:t.expression,right:n.expression}}}a(uP,"join");function lP(t){let e=t.child(0),n=t.child(1);return ur(t,e.size,()=>e.children().reduceRight((r,s)=>dP(
s,r),$i(n)).expression)}a(lP,"prefixedOf");function pP(t){let e=t.child(0),n=t.child(1);return n.size===0?re(e):ur(t,n.size,()=>n.children().reduce(fP,$i(e)).expression)}
a(pP,"postfixedOf");function dP(t,e){let n={start:t.span.start,end:e.span.end},r=e.expression;return t.rule!=="cast"?{span:n,expression:{kind:"unary",span:n,operator:t.
text,operand:r}}:{span:n,expression:{kind:"cast",span:n,type:Md(t.child(1)),operand:r}}}a(dP,"wrapPrefix");function fP(t,e){let n={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let s=[re(e.child(1))];return{span:n,expression:{kind:"index",span:n,object:t.expression,index:s}}}let r=e.child(1);return{span:n,expression:{
kind:"member",span:n,object:t.expression,operator:e.child(0).text==="."?".":"->",name:r.text,nameSpan:r.span}}}a(fP,"wrapPostfix");function Ek(t,e,n,r){let s=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:s,prefix:r,operand:re(n)}}a(Ek,"updateOf");function hP(t){let e=t.list(1),[n]=e;return n&&e.length===
1&&t.tokens.code(t.end-2)!==oP?re(n):{kind:"tuple",span:t.span,elements:e.map(re)}}a(hP,"tupleOf");function mP(t){let e=t.rule==="offset"?t.child(4):t.child(2),
n=t.tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:n}}a(mP,"measureOf");function Rd(t){let e=t.
child(0),n=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...n.length>0?{keys:n.map(re)}:{}}}a(Rd,"mapOf");function Ld(t){return{kind:"map",
span:t.span,name:t.text,nameSpan:t.span}}a(Ld,"bareMapOf");function wc(t){return{kind:"variable",span:t.span,name:t.text}}a(wc,"variableOf");function Md(t){let e="";
for(let n=t.at;n<t.end;n++)e+=(t.tokens.apart(n)?" ":"")+t.tokens.text(n);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").
trimEnd()}a(Md,"typeText");function $k(t,e){let{span:n}=t;switch(t.rule){case"preprocessor":return{kind:"preprocessor",span:n,text:t.text};case"cDefinition":return{kind:"c-definition",span:n,
keyword:_P(t.child(0).text),text:t.text};case"config":return{kind:"config",span:n,settings:[...t.child(3).children(),...t.child(6).children()].map(r=>({span:r.span,
name:r.child(0).text,value:r.child(2).text}))};case"import":return{kind:"import",span:n,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let r=t.child(1),
s=re(t.child(5));return{kind:"map-declaration",span:n,map:r.text,mapSpan:r.span,type:t.child(3).text,maxEntries:s}}case"macro":{let r=t.list(3).map(s=>s.text);return{
kind:"macro",span:n,name:t.child(1).text,parameters:r,body:ze(t.child(7),!0)}}case"subprogram":{let r=t.list(3).map(s=>s.child(0).text);return{kind:"subprogram",
span:n,name:t.child(1).text,parameters:r,body:ze(t.child(9),!1)}}default:return gP(t,e)}}a($k,"itemOf");function gP(t,e){let n=[];for(let i of[t.child(0),...t.child(
2).children()]){let o=da(i.text,i.span.start);o.kind==="attach-point"?n.push(o):e.push({span:i.span,problem:o})}let r=t.optional(4),s=n[0]?.name?.text;return{kind:"\
probe",span:t.span,attachPoints:n,...r?{predicate:re(r.child(1)),predicateSpan:r.span}:{},body:ze(t.child(5),!1),...s===void 0?{}:{name:s}}}a(gP,"probeOf");function _P(t){
switch(t){case"union":case"enum":return t;default:return"struct"}}a(_P,"cKeyword");var kc=class t{static{a(this,"Matched")}tokens;#e;#t;at;constructor(e,n,r,s){this.tokens=e,this.#e=n,this.at=r,this.#t=n.ruleName===void 0?s:r}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let n=this.#e.
children?.[e],r=this.#e.childOffsets?.[e];if(!n||r===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,n,this.#t+
r,this.#t)}optional(e){let n=this.child(e);return n.size>0?n.child(0):void 0}children(){let e=[];for(let n=0;n<this.size;n++)e.push(this.child(n));return e}list(e){
let n=this.optional(e);if(!n)return[];let r=this.child(e+2).child(0),s=[n];for(let i=0;i<r.size;i++)s.push(r.child(i));return s}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}};function xc(t,e){let n=[];return{item:$k(new kc(e,t._cst,0,0),n),lost:n}}a(xc,"buildItem");var bP=5,yP=8,wP=8*1024,kP=E(";"),xP=new Set([...";{}"].map(E));function Ak(t,e,n,r,s){let i=Pd(t,e,n,r),{resumeAt:o,complete:c}=i,u=[i.error],l=[],p=0,d=a(()=>({
errors:u,left:[],lost:[],resumeAt:o,reread:p}),"dropped");if(!c&&(e.open||o<e.end||t.count>wP))return d();let f=-1,m;for(let g=0;g<yP&&p+t.count<=s;g++){m!==void 0&&
i.at<=f&&(t.remove(m,m+1),l.pop(),i={...i,at:m});let{at:_}=i,b=!c&&_>f?vP(t,i):void 0;if(m=b&&i.mend==="semicolon"?_:void 0,b)f=b.seen,l.push(b.span);else{let k=c?
{start:_,end:t.count}:sk(t,_);if(!k)return d();l.push(Ok(t,k)),f=k.start-1}p+=t.count;let y=ic.match(t.characters(),e.rule);if(!y.failed())return{errors:u,...xc(
y,t),left:l,resumeAt:o,reread:p};if(c)return d();i=Pd(t,e,n,y);let{error:w}=i;if(!(i.at<=f||w.span.start<(u.at(-1)?.span.end??0))){if(u.length===bP)return d();u.
push(w)}}return d()}a(Ak,"recoverItem");function vP(t,{error:e,at:n,mend:r}){switch(r){case"semicolon":{t.insert(n,kP);let s=n+1;for(;s<t.count&&!xP.has(t.code(
s));)s++;return{seen:s,span:e.span}}case"leave-out":{let s=Math.min(n,t.count);for(;s>0&&t.start(s-1)>=e.span.start;)s--;let i=s;for(;i<t.count&&t.end(i)<=e.span.
end;)i++;return s<i?{seen:s,span:Ok(t,{start:s,end:i})}:void 0}default:return}}a(vP,"mend");function Ok(t,{start:e,end:n}){let r={start:t.start(e),end:t.end(n-1)};
return t.remove(e,n),r}a(Ok,"leaveOut");var Hd=100,SP=128*1024,EP=128*1024;function Ai(t){let e=new pc(t),{tokens:n}=e,r=[],s=[],i=[],o=!1,c,u=SP;for(let p=e.next(o);p;p=e.next(o)){let d=n.start(0),f=c!==
void 0&&"errors"in c&&p.rule==="probe"&&!vt(t,d);if(f&&n.text(0)==="}")continue;let m=f&&c?.item===void 0,g=$P(e,p,u);if(c=g,"errors"in g){let{left:_,resumeAt:b}=g;
if(u-=g.reread,!(m&&g.item===void 0)){let y=s.at(-1)?.span.start??-1,w=g.errors.filter(({span:k})=>k.start>y);s.push(...w.slice(0,Hd-s.length))}g.item?i.push(..._.
map(y=>({start:y.start,end:Math.min(y.end,b)}))):i.push({start:d,end:Math.max(d,b)})}if(g.item){let{item:_,lost:b}=g,y=_.kind!=="probe"||_.attachPoints.length>0;
y&&r.push(_),s.push(...b.map(({problem:w})=>w)),i.push(...y?b.map(({span:w})=>w):[_.span])}if("errors"in g){if(s.length>=Hd){s.push(vc(n,n.count,"There are too \
many errors: the rest of the file was not read.")),i.push({start:g.resumeAt,end:t.length}),e.rest();break}(g.resumeAt<p.end||p.open)&&(e.resumeAt(g.resumeAt),o=
!0)}}s.push(...tk(r));let l=e.unclosed.filter(({what:p})=>p==="comment");for(let{start:p}of l)i.push(...e.comments.filter(({span:d})=>d.start===p).map(({span:d})=>d));
return{kind:"script",span:{start:0,end:t.length},text:t,items:r,comments:e.comments,errors:OP(s,l),unread:AP(i)}}a(Ai,"parseScript");function $P({tokens:t,unclosed:e},n,r){
let{end:s,tooDeep:i}=n,o=a((c,u)=>({errors:[c],left:[],lost:[],resumeAt:u,reread:0}),"refused");if(i!==void 0)return o(vc(t,i,Nk),bk(t,i+1,s));if(t.count>EP)return o(
vc(t,0,"This is too long to be read: split it into several."),s);try{let c=ic.match(t.characters(),n.rule);return c.failed()?Ak(t,n,e,c,r):xc(c,t)}catch(c){if(c instanceof
ki){let u={start:c.start,end:c.start+1};return o({kind:"syntax-error",span:u,message:"This expression is too long: split it over several statements.",expected:[]},
s)}if(c instanceof RangeError)return o(vc(t,0,Nk),s);throw c}}a($P,"parseItem");var Nk=`Brackets or conditionals are nested more than ${Nd} levels deep here.`;function vc(t,e,n){
let r=t.start(e);return{kind:"syntax-error",span:{start:r,end:e<t.count?r+1:r},message:n,expected:[]}}a(vc,"problemAt");function AP(t){let e=[];for(let n of[...t].
sort((r,s)=>r.start-s.start)){let r=e.at(-1);r===void 0||n.start>r.end?e.push(n):e[e.length-1]={start:r.start,end:Math.max(r.end,n.end)}}return e}a(AP,"merged");
function OP(t,e){let n=[...t].sort((r,s)=>r.span.start-s.span.start);for(let{start:r,end:s}of e.slice(0,Hd)){let i=n.findLastIndex(c=>c.span.start<r),o=n[i]?.message===
"This '{' is never closed.";n.splice(o?i:i+1,o?1:0,{kind:"syntax-error",span:{start:r,end:s},message:"This comment is never closed.",expected:["'*/'"],hint:"Clo\
se it with */, or begin it with // to comment out one line."})}return n.filter(({span:r},s)=>r.start!==n[s-1]?.span.start)}a(OP,"withUnclosedComments");var Qr=class{static{a(this,"Library")}#e=new Map;#t=new Map;add(e,n){this.#e.has(e)||this.#e.set(e,n)}source(e){return this.#e.get(e)}parse(e,n){let r=this.#t.get(
e);if(r?.text===n)return r;let s=Ai(n);return this.#t.set(e,s),s}};var Dd=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function Ck(t,e,n,r){let s=new Set(e.items.flatMap(i=>i.kind==="probe"?[i.body.span.start]:[]));return t.items.every(i=>i.kind!=="probe"||r.includes(i)!==s.has(
vn(i.body.span.start,n)))}a(Ck,"keepsProbes");function es(t,e){let n=t.lowered[e];return n!==void 0&&He(n)!==void 0}a(es,"refusedNow");function pr(t){return t===
"hang"||t==="lost-updates"}a(pr,"isBad");function qd(t,e){return e.world==="open"||e.world==="together"==(t.world==="together")}a(qd,"isKin");function Tk(t,e,n){
let[r,s]=[t.outcomes[n]?.verdict,e.outcomes[n]?.verdict];return e.world==="open"&&t.world!=="open"&&s==="hang"&&r==="lost-updates"}a(Tk,"isMilder");function Ik(t,e,n,r){
return e.causes.some(s=>s.world===t.world&&pr(s.outcomes[n]?.verdict)&&Sc(s,t,r))}a(Ik,"wasThere");function zd(t,e,n,r){return e.causes.some(s=>{let i=s.outcomes[n]?.
verdict;return i===void 0||!pr(i)?!1:!t.causes.some(o=>{let c=o.outcomes[n]?.verdict;return c!==void 0&&ke.indexOf(c)<=ke.indexOf(i)&&Sc(o,s,r)})})}a(zd,"worsen\
s");function Sc(t,e,n){let r=new Set([...e.probes].map(s=>s.body.span.start));return[...t.probes].some(s=>r.has(vn(s.body.span.start,n)))}a(Sc,"sharesProbe");var Pk="Linux include/trace/events/lock.h",Rk={contention_begin:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flag\
s",pointer:!1}],source:Pk},contention_end:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:Pk}};
function Gd(t){return Object.hasOwn(Rk,t)?Rk[t]:void 0}a(Gd,"tracepointEvent");var NP=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],["in\
t","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]);function Lk(t){let e=t.replace(/^const /,"");return NP.get(e)??
(/^struct \w+ \*$/.test(e)?`(${e})`:void 0)}a(Lk,"castOf");function Mk(t){let[,e,n]=/^(.*?)\w+\((.*)\)$/.exec(t)??[];if(e===void 0||n===void 0)return;let r=n.split(
",").flatMap(s=>{let[,i,o]=/^\s*(.*?)\s*(\w+)$/.exec(s)??[];return i===void 0||o===void 0||i===""?[]:[{name:o,type:i}]});return{result:e.trim(),arguments:r}}a(Mk,
"readSignature");var CP=6,Fk=/^(args|ctx|probe|reg|sarg\d+)$/;function Dk(t,e){let n=[],r,s=new Set,i=a((c,u,l)=>{l===void 0?r??=u:n.push({span:c,text:l})},"replace"),o=a(c=>{if(c.
kind==="member"&&c.object.kind==="identifier"&&c.object.name==="args")s.add(c.object),i(c.span,`args.${c.name}`,e.byName(c.name));else if(c.kind==="identifier"&&
!s.has(c)){let u=/^arg(\d+)$/.exec(c.name)?.[1];u!==void 0?i(c.span,c.name,e.byNumber(Number(u))):c.name==="retval"?i(c.span,"retval",e.retval):c.name==="func"&&
e.func===void 0?r??="func":Fk.test(c.name)&&(r??=c.name)}else c.kind==="call"&&Fk.test(c.name)&&(r??=c.name)},"look");return t.predicate!==void 0&&D(t.predicate,
o),D(t.body,o),r===void 0?n:{reason:`${r} has no counterpart after the move`}}a(Dk,"argumentEdits");function qk(t,e,n){let r=n.flatMap(o=>jo(t,o)?.signature??[]),
s=[...new Set(r)].map(Mk),i=a(o=>{let c=new Set(s.map(u=>u&&o(u)));return c.size===1?[...c][0]:void 0},"agreed");return{byName:a(o=>e?void 0:i(({arguments:c})=>{
let u=c.findIndex(l=>l.name===o);return u<CP?Hk(`arg${u}`,c[u]?.type):void 0}),"byName"),byNumber:a(()=>{},"byNumber"),retval:e?i(({result:o})=>Hk("retval",o)):
void 0,func:"func"}}a(qk,"toKprobe");function Hk(t,e){let n=e===void 0?void 0:Lk(e);if(n!==void 0)return n===""?t:`(${n}${t})`}a(Hk,"written");function Bd(t,e,n){
let r=a(s=>{if(s===void 0)return;let i=`args${e?"->":"."}${s.field}`;return s.pointer&&n!==void 0?`((${n})${i})`:i},"field");return{byName:a(s=>r(t.arguments.find(
i=>i.name===s)),"byName"),byNumber:a(s=>r(t.arguments[s]),"byNumber"),retval:void 0,func:void 0}}a(Bd,"toTracepoint");var jd="Events that fire inside another BPF program are skipped by the kernel, without a count.",TP=`${jd} A kretprobe also misses returns while too many calls \
of the function are under way.`,IP=`${jd} The contention tracepoints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apa\
rt by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits.`,PP="0.19",RP="struct qspinlock *",zk={kind:"group",what:"a move to kprobes\
 or tracepoints",propose:LP};function LP({judgement:t,cause:e,many:n}){if(e===void 0)return;let r=FP(t,e.world==="open"?MP(t,e.probes,n):void 0),s=new Map(r.map(
f=>[f.attachPoint,f]));if(s.size===0)return{reason:"no program of the script can be moved"};if(new Set(r.map(({name:f,attachPoint:m})=>`${m.span.start} ${f}`)).
size>s.size)return{reason:"a wildcard cannot be moved as a whole"};if(r.some(({attachPoint:f})=>wt(t.model,f.span)!==void 0))return{reason:"a probe of an import\
ed file would have to move too, and edits stay in the script"};let i=t.lowered.filter(f=>f.refusals.length===0).map(({target:f})=>f),o=[];for(let f of s.values()){
let m=HP(f,r,i);if("reason"in m)return m;o.push(m)}let c=t.model.script.items.flatMap(f=>f.kind==="probe"?f.attachPoints.filter(m=>!s.has(m)).map(({text:m})=>m):
[]);if(new Set([...o.map(({text:f})=>f),...c]).size<o.length+new Set(c).size)return{reason:"two programs would be at the same attach point after it"};let u=qP(o);
if("reason"in u)return u;let l=o.some(({text:f})=>f.includes(":contention_")),p=o.some(({text:f})=>f.startsWith("kretprobe:"));return{loss:l?"other-events":"mor\
e-events",title:`Attach by ${l?"the contention tracepoints":p?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:l?
IP:p?TP:jd,safe:!0,edits:u}}a(LP,"proposeGroup");function MP({causes:t},e,n){return n?new Set(t.filter(({world:r})=>r==="open").flatMap(({probes:r})=>[...r])):e}
a(MP,"probesToMove");function FP({lowered:t},e){let n=new Map;for(let r of t)if(!(r.refusals.length>0))for(let s of r.programs)s.guard==="prog-active"||s.guard===
"alone"||s.operations.length===0||e!==void 0&&!e.has(s.probe)||n.set(`${s.attachPoint.span.start} ${s.name}`,s);return[...n.values()]}a(FP,"programsToMove");function HP(t,e,n){
let{attachPoint:r,probe:s,site:i,kind:o}=t,{place:c}=r,u=n.some(g=>!j(g.bpftrace,PP));if(c.form==="rawTracepoint"){let g=Gd(c.event.text);if(g===void 0)return{reason:`\
what the tracepoint ${c.event.text} has for arguments is not known here`};let _=`tracepoint:${g.category}:${c.event.text}`;return{probe:s,attachPoint:r,text:_,translation:Bd(
g,u)}}if(c.form!=="kernelFunction"||o!=="fentry"&&o!=="fexit")return{reason:`${t.name} has no counterpart among kprobes and tracepoints`};let l=c.function.text,
p=i!==void 0&&zl.includes(i.function),d=e.some(g=>g.kind!==o&&g.site?.function===i?.function);if(p&&d){let g=`contention_${o==="fentry"?"begin":"end"}`,_=Gd(g);
if(_===void 0)throw new Error(`${g} is not in the table of tracepoints`);let b=DP(Bd(_,u,RP));return{probe:s,attachPoint:r,text:`tracepoint:${_.category}:${g}`,
translation:b}}let f=[c.module?.text??[],l].flat(),m=qk(l,o==="fexit",n);return o==="fentry"?{probe:s,attachPoint:r,text:["kprobe",...f].join(":"),translation:m}:
e.length===1||i===void 0||!n.some(g=>Uo(i,g))?{probe:s,attachPoint:r,text:["kretprobe",...f].join(":"),translation:m}:{reason:`the exit of ${l} has no counterpa\
rt that pairs with its entry`}}a(HP,"moveOf");function DP({byName:t}){return{byName:a(e=>e==="lock"?t(e):void 0,"byName"),byNumber:a(()=>{},"byNumber"),retval:void 0,
func:void 0}}a(DP,"slowPathArguments");function qP(t){let e=t.map(({attachPoint:n,text:r})=>({span:n.span,text:r}));for(let n of new Set(t.map(r=>r.probe))){let r=t.
filter(u=>u.probe===n),s=new Map;for(let{translation:u}of r){let l=Dk(n,u);if("reason"in l)return l;s.set(JSON.stringify(l),l)}let[i=[],...o]=s.values(),c=r.length<
n.attachPoints.length&&i.length>0;if(o.length>0||c)return{reason:"a probe with several attach points would need other arguments at each of them"};e.push(...i)}return e}
a(qP,"moveEdits");function Ud(t,e,n){let r=[t.script,...t.imported.map(i=>i.script)].map(({text:i})=>i),s=new Set(r.flatMap(i=>i.match(/[@$]\w+/g)??[]));for(let i=1;;i++){let o=i===
1?e:`${e}${i}`;if(n.every(c=>!s.has(o+c)))return o}}a(Ud,"freeName");function ts({script:t,imported:e},n){return[t,...e.map(r=>r.script)].some(({items:r})=>r.some(
s=>s.kind==="macro"||s.kind==="subprogram"?s.name===n:s.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${n}\\b`).test(s.text)))}a(ts,"isDefined");function $c({model:t,lowered:e}){let n=new Set(e.flatMap(o=>o.programs.filter(c=>c.operations.length>0).map(c=>c.probe))),r=t.probes.filter(({phase:o,probe:c})=>o===
"attached"&&n.has(c)),s=r.filter(({guard:o})=>o!==void 0),i=r.filter(({guard:o})=>o===void 0).map(({probe:o})=>o);return i.length===0?{reason:"every probe that \
takes a lock is guarded already"}:new Set(s.map(({guard:o})=>o?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each othe\
r"}:i.some(o=>wt(t,o.span)!==void 0)?{reason:"a probe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:s}}a($c,"probesToGu\
ard");function Ac(t,{open:e,lower:n},{model:r},s){let i=[];for(let{body:o}of t){let c=Ec(o.statements);if([...o.statements,...o.value===void 0?[]:[o.value]].some(
d=>zP(d,c,r.guards.reach)))return{reason:"a probe leaves inside a larger expression or a macro, where the guard cannot be lowered"};i.push(s.atStart(o,e),...c.map(
d=>s.before(d.span,n)));let l=o.statements.at(-1);o.value===void 0&&l!==void 0&&c.includes(l)||i.push(...s.atEnd(o,n))}return i}a(Ac,"guardEdits");function Ec(t){
return t.flatMap(Gk)}a(Ec,"waysOut");function Gk(t){switch(t.kind){case"jump":return t.keyword==="return"?[t]:[];case"expression-statement":return t.expression.
kind==="call"&&t.expression.name==="exit"?[t]:[];case"block":return Ec(t.statements);case"if":{let e=t.else===void 0?[]:Gk(t.else);return[...Ec(t.then.statements),
...e]}case"unroll":case"while":case"for-map":case"for-range":return Ec(t.body.statements);case"assignment":case"let":return[]}}a(Gk,"waysOutOf");function zP(t,e,n){
let r=new Set(e);for(let i of e)i.kind==="expression-statement"&&r.add(i.expression);let s=!1;return D(t,i=>{r.has(i)||(i.kind==="jump"?s||=i.keyword==="return":
(i.kind==="call"||i.kind==="identifier")&&(s||=n.exitsBy(i.name)))}),s}a(zP,"leavesUnseen");var Oc=class{static{a(this,"Layout")}#e;#t;#n;newline;constructor(e){this.#t=e,this.#e=e.text,this.#n=new R(e.text),this.newline=/\r\n/.test(e.text.slice(0,e.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(e,n){let r=e.span.start+1,s=this.#e.indexOf(`
`,r),i=e.statements[0]?.span.start??e.value?.span.start??e.span.end-1;if(s===-1||s>=i||this.#u(s)!==void 0)return Xe(r,n.map(c=>` ${c}`).join(""));let o=this.#s(
e);return Xe(s+1,n.map(c=>o+c+this.newline).join(""))}atEnd(e,n){let r=e.span.end-1,s=[],i=e.value??e.statements.at(-1);if(i!==void 0&&this.#d(i,r)&&s.push(Xe(i.
span.end,";")),this.#c(r)){let c=this.#n.lineStart(this.#n.position(r).line);return[...s,Xe(c,this.#s(e)+n+this.newline)]}let o=/\s/.test(this.#e[r-1]??"")?"":"\
 ";return[...s,Xe(r,`${o}${n} `)]}before(e,n){let r=this.#c(e.start)?this.newline+this.#a(e.start):" ";return Xe(e.start,n+r)}remove(e){let n=/^\s*;/.exec(this.#e.
slice(e.end)),r=e.end+(n?.[0].length??0),s=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(r))?.[0]??"";if(!this.#c(e.start)){let c=s.replace(/\r?\n$/,"").length;return{span:{
start:e.start,end:r+c},text:""}}return{span:{start:s.endsWith(`
`)?this.#n.lineStart(this.#n.position(e.start).line):e.start,end:r+s.length},text:""}}beforeProbes(e,n){let r=this.#t.items.find(s=>s.kind==="probe");return r&&
this.#r(r.span.start,e,n)}beforeBodies(e,n){let r=this.#t.items.find(({kind:s})=>!GP.has(s));return r&&this.#r(r.span.start,e,n)}probe(e,n){let r=n.map(s=>this.
unit+s);return this.#i()?[e,"{",...r,"}"]:[`${e} {`,...r,"}"]}above(e,n){let r=this.#o(this.#n.position(e).line);return Xe(r,`${this.#a(e)}// ${n}${this.newline}`)}commentOut(e,n){
let r=this.#n.position(e.start).line,s=this.#n.position(e.end).line,i=this.#n.lineStart(s+1);if(!(this.#c(e.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(e.end,i))))
return this.#e.slice(e.start,e.end).includes("*/")?void 0:[Xe(e.start,`${Nc(n)} /* `),Xe(e.end," */")];let c=[];for(let u=r;u<=s;u++){let l=this.#o(u),p=u===r?n.
map(d=>`// ${d}${this.newline}`).join(""):"";c.push(Xe(l,`${p}// `))}return c}#r(e,n,r){let s=this.#n.position(e).line;if(!this.#c(e))return Xe(e,`${Nc(n)} ${r.
map(o=>o.trim()).join(" ")} `);let i=s;for(;s>1&&this.#p(s-1);)s--;return s===1&&(s=i),Xe(this.#o(s),[...n.map(o=>`// ${o}`),...r,""].map(o=>o+this.newline).join(
""))}#i(){for(let e of this.#t.items){if(e.kind!=="probe")continue;let{start:n,end:r}=e.body.span;if(this.#e.slice(n,r).includes(`
`))return this.#c(n)}return!0}afterAll(e){let n=this.#e.length,r=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Xe(n,r+e.map(s=>s+this.newline).join(""))}get unit(){let e=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return e.startsWith(
"	")?"	":e}#s(e){let n=e.statements[0]??e.value;return n!==void 0&&this.#c(n.span.start)?this.#a(n.span.start):this.#a(e.span.start)+this.unit}#o(e){let n=this.#n.
lineStart(e);return n===0&&this.#e.startsWith("\uFEFF")?1:n}#a(e){let n=this.#o(this.#n.position(e).line);return/^[ \t]*/.exec(this.#e.slice(n,e))?.[0]??""}#c(e){
let n=this.#n.lineStart(this.#n.position(e).line);return n>0||e===0?/^[ \t]*$/.test(this.#e.slice(n,e)):/^\s*$/.test(this.#e.slice(0,e))}#p(e){let n=this.#n.lineStart(
e),r=this.#n.lineStart(e+1),s=n+(/^[ \t]*/.exec(this.#e.slice(n,r))?.[0].length??0),i=this.#u(s);return i!==void 0&&i.kind!=="shebang"&&this.#e.slice(i.span.end,
r).trim()===""}#u(e){let{comments:n}=this.#t,r=0,s=n.length;for(;r<s;){let o=r+s>>1;(n[o]?.span.end??0)<=e?r=o+1:s=o}let i=n[r];return i!==void 0&&i.span.start<=
e?i:void 0}#d(e,n){if(BP.has(e.kind)||this.#e[e.span.end-1]===";")return!1;let r=e.span.end;for(;;){let s=this.#u(r);if(s!==void 0)r=s.span.end;else if(r<n&&/\s/.
test(this.#e[r]??""))r++;else break}return this.#e[r]!==";"}};function Nc(t){return`/* ${t.join(" ")} */`}a(Nc,"blockComment");var GP=new Set(["preprocessor","c\
-definition","config","import"]),BP=new Set(["block","if","unroll","while","for-map","for-range"]);function Xe(t,e){return{span:{start:t,end:t},text:e}}a(Xe,"in\
sert");var Cc=16,Kd=Cc*Cc,jP="0.24",UP=["cpu","ncpus","sum","clear"],Bk={kind:"guard",what:"a guard in the script",propose:KP};function KP({judgement:t,cause:e,targets:n,
layout:r,options:s}){if(e===void 0)return;if(e.world!=="closed")return{reason:Zd};let i=n.filter(b=>j(b.bpftrace,Ue.bpftrace)&&j(b.kernel,Ue.kernel));if(i.length===
0)return{reason:`it needs bpftrace ${Ue.bpftrace} and Linux ${Ue.kernel}: before, the flag would be a locked update itself`};let{model:o}=t;if(o.maxMapKeys!==void 0&&
o.maxMapKeys<Kd)return{reason:`max_map_keys leaves no room for an entry for each of ${Kd} CPUs`};let c=UP.find(b=>ts(o,b));if(c!==void 0)return{reason:`the scri\
pt gives ${c} another meaning`};let u=$c(t);if("reason"in u)return u;let[l]=u.guarded;if(l?.guard?.imported)return{reason:"its other probes have the guard of th\
e guard file"};let p=l?.guard?.map,d=ZP(o,p),f=p===void 0&&s.countMissed!==!1?d.missed:void 0,m=[`if (${d.guard}[cpu] > 0) { ${f===void 0?"":`${f} = sum(1); `}r\
eturn; }`,`${d.guard}[cpu] = sum(1);`],g=Ac(u.probes,{open:m,lower:`${d.guard}[cpu] = sum(-1);`},t,r);if("reason"in g)return g;if(p===void 0){let b=WP(t,{...d,missed:f},
r,i);if("reason"in b)return b;g.push(b,...YP(t,d.guard,r))}let _=f===void 0?"Skipped events are not counted":`Skipped events are counted in ${f}`;return{loss:"m\
ore-events",title:`Guard the probes with a per-CPU flag, ${d.guard}: an event that fires while one of them runs on that CPU leaves early`,cost:`${_}; each event\
 costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).`,safe:!0,edits:g}}a(KP,"proposeGuard");var Zd="a guard in this script cannot s\
ee the other program";function ZP(t,e){let n=e??Ud(t,"@guard",["","_missed"]);return{guard:n,missed:`${n}_missed`,counter:Ud(t,"$guard_cpu",[""])}}a(ZP,"guardNa\
mes");function WP(t,e,n,r){let{model:s,lowered:i}=t,o=i.filter(m=>m.refusals.length===0).map(m=>m.target),c=[...r,...o].every(m=>j(m.bpftrace,jP)),u=VP(e,c),l=c?
"":`, on up to ${Kd} CPUs`,p=[`${e.guard} keeps these probes from running inside each other${l}.`,...e.missed===void 0?[]:[`${e.missed} counts the events that i\
t skips.`]],d=Wd(s);return d==="unusable"?{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:d!==void 0?n.atStart(d.body,[
Nc(p),...u]):n.beforeProbes(p,n.probe("BEGIN",u))??{reason:"the script has no probe of its own"}}a(WP,"seedEdit");function Wd(t){let e=t.script.items.filter(r=>r.
kind==="probe"&&r.attachPoints.some(s=>Ze(s.provider)?.provider.name==="begin"));if(e.length===0)return;let n=e.find(r=>r.kind==="probe"&&r.attachPoints.length===
1&&r.predicate===void 0);return n?.kind==="probe"?n:"unusable"}a(Wd,"findBegin");function VP({guard:t,missed:e,counter:n},r){let s=e===void 0?[]:[`${e} = sum(0)\
;`];return r?[`for (${n} : 0..ncpus) { ${t}[(uint64)${n}] = sum(0); }`,...s]:[`${n} = (uint64)0;`,`unroll(${Cc}) { unroll(${Cc}) { ${t}[${n}] = sum(0); ${n}++; \
} }`,...s]}a(VP,"seedStatements");function YP({model:t},e,n){let r=t.probes.find(({phase:i,probe:o})=>i==="end"&&o.predicate===void 0&&wt(t,o.span)===void 0)?.probe;
return r!==void 0?[n.atStart(r.body,[`clear(${e});`])]:t.probes.some(({probe:i})=>i.attachPoints.some(o=>Ze(o.provider)?.provider.name==="end"))?[]:[n.afterAll(
n.probe("END",[`clear(${e});`]))]}a(YP,"hideEdits");var jk={kind:"guard",what:"the guard file",propose:JP};function JP({judgement:t,cause:e,targets:n,layout:r}){if(e===void 0)return;if(e.world!=="closed")return{reason:Zd};
if(!n.some(f=>j(f.bpftrace,_d.bpftrace)))return{reason:`only bpftrace ${_d.bpftrace} and later import files`};let{model:s}=t,i=$c(t);if("reason"in i)return i;if(i.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let o=s.guards.file??Pw,c=[o.enter,o.leave].find(f=>ts(s,
f));if(c!==void 0)return{reason:`the script defines ${c} itself`};let u=s.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(s.guards.file===void 0&&u.some(
f=>f.split("/").at(-1)===Yr))return{reason:`it imports another ${Yr}`};if(i.probes.some(({body:f})=>XP(f,s.script.text)))return{reason:"a probe starts with an o\
perator, which bpftrace 0.27 would take for one between the test and it"};let l={open:[`if (${o.enter}() == 0) { return; }`],lower:`${o.leave}();`},p=Ac(i.probes,
l,t,r);if("reason"in p)return p;if(s.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],m=r.beforeBodies(
f,[`import "${Yr}";`]);if(m===void 0)return{reason:"the script has no probe of its own"};let g={path:Yr,span:{start:0,end:0},text:o.text};p.unshift(g,m)}return{
loss:"some-events",title:`Guard the probes with the flag of a guard file (${s.guards.file===void 0?`put ${Yr} beside the script and import it`:"as its other pro\
bes have it"}): an event that fires while one of them runs on that CPU leaves early`,cost:"Skipped events are not counted; each event costs 3 to 10 ns more (mea\
sured on 2 CPUs).",safe:!0,edits:p,guardFile:o}}a(JP,"proposeImport");function XP({statements:t,value:e},n){let r=t[0]??e;return r!==void 0&&/[-+*&]/.test(n[r.span.
start]??"")}a(XP,"joinsTest");var QP="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",Uk={kind:"leave-out",what:"leaving the probe out",propose:a(
t=>t.cause&&t.cause.probes.size<=2?Zk(t,[t.cause.inner.probe]):void 0,"propose")},Kk={kind:"leave-out",what:"leaving its probes out",propose:a(t=>t.cause&&t.cause.
probes.size>1?Zk(t,[...t.cause.probes]):void 0,"propose")};function Zk({judgement:t,layout:e},n){let{model:r}=t;if(n.some(({span:c})=>wt(r,c)!==void 0))return{reason:"\
a probe is in an imported file"};if(!r.probes.some(({phase:c,probe:u})=>c==="attached"&&!n.includes(u)))return{reason:"nothing would be left of the script"};let s=eR(
t,n);if(s!==void 0)return{reason:`nothing else would set ${s}, which other probes read`};let i=n.map(({span:c})=>e.commentOut(c,[QP]));return i.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${n.map(({attachPoints:c})=>c[0]?.text??"").join(", ")} ou\
t: ${n.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${n.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:i.flatMap(c=>c??[]),removes:n}}a(Zk,"propose");function eR({model:t},e){let n=new Set,r=new Set,s=a(o=>{o.kind==="map"&&n.add(o.name);
let c=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;c?.kind==="map"&&r.add(c.name),o.kind==="map-declaration"&&r.add(o.map)},"look");for(let o of t.
script.items)e.some(c=>c===o)||D(o,s);let i=new Set;for(let o of e)D(o,c=>{c.kind==="map"&&i.add(c.name)});return[...i].find(o=>n.has(o)&&!r.has(o))}a(eR,"mapLe\
ftUndefined");var tR=["print","clear","zero"];function Wk({script:t,imported:e,probes:n}){let r=new Map,s=new Set,i=new Set(n.filter(({phase:c})=>c==="begin").map(({probe:c})=>c));
for(let c of e)for(let u of c.script.items)D(u,l=>nR(l,s));for(let c of t.items){let u=new Set;D(c,l=>{if(l.kind==="expression-statement"||l.kind==="assignment"){
let p=rR(l,t.text,c.kind==="probe"&&i.has(c));if(p!==void 0&&c.kind==="probe"&&(u.add(p.target),r.set(p.target.name,[...r.get(p.target.name)??[],p])),l.kind==="\
expression-statement"&&l.expression.kind==="call"){let{name:d,arguments:f}=l.expression;tR.includes(d)&&f[0]?.kind==="map"&&f[0].keys===void 0&&u.add(f[0])}}l.kind===
"map"&&!u.has(l)&&s.add(l.name),l.kind==="map-declaration"&&s.add(l.map)})}let o=new Map;for(let[c,u]of r){let l=u.map(({target:p})=>sR(p,t.text));s.has(c)||l.some(
p=>p===void 0)||o.set(c,{map:c,changes:u,keys:new Set(l.flatMap(p=>p??[]))})}return o}a(Wk,"countersOf");function nR(t,e){t.kind==="map"&&e.add(t.name),t.kind===
"map-declaration"&&e.add(t.map)}a(nR,"noteName");function rR(t,e,n){let{span:r}=t;if(t.kind==="expression-statement"){let{expression:u}=t;if(u.kind!=="update"||
u.operand.kind!=="map")return;let l=u.operator==="++"?void 0:"-1";return{span:r,target:u.operand,added:l,is:"plain"}}if(t.kind!=="assignment"||t.target.kind!=="\
map")return;let{target:s,value:i,operator:o}=t;if(o==="+=")return{span:r,target:s,added:Vd(i,e),is:"plain"};if(o!=="=")return;if(i.kind==="call"&&i.name==="coun\
t"&&i.arguments.length===0)return{span:r,target:s,added:void 0,is:"count"};let[c]=i.kind==="call"&&i.name==="sum"?i.arguments:[];return c!==void 0?{span:r,target:s,
added:Vd(c,e),is:"sum"}:n&&ae(i)===0?{span:r,target:s,added:"0",is:"set-to-zero"}:void 0}a(rR,"changeOf");function Vd({span:t},e){return e.slice(t.start,t.end)}
a(Vd,"sliceOf");function sR({keys:t},e){return t===void 0?"":t.every(({kind:r})=>r==="integer"||r==="string")?t.map(r=>Vd(r,e)).join(", "):void 0}a(sR,"literalK\
ey");var Vk={kind:"lock-free",what:"count() in place of ++",propose:a(t=>Jk(t,"count"),"propose")},Yk={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:a(
t=>Jk(t,"sum"),"propose")};function Jk({judgement:t,cause:e,layout:n,many:r,targets:s},i){if(e===void 0)return;let{model:o,lowered:c}=t;if(ts(o,i))return{reason:`\
the script gives ${i} another meaning`};if(i==="count"&&!s.some(b=>$r("scalar-count",b.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let u=new Set;for(let b of c)for(let{probe:y,operations:w}of b.programs)if(r||e.probes.has(y))for(let{locks:k}of w)for(let{
map:v}of k)v!==void 0&&u.add(v);let l=Wk(o),p=[...u].flatMap(b=>l.get(b)??[]),d=i==="sum"?p:p.filter(iR);if(d.length===0)return{reason:"no map with known entrie\
s is only counted up and printed, so none can become an aggregation"};let f=[],m=[],g=Wd(o);for(let b of d){for(let y of b.changes)f.push(...oR(y,i,o.script.text));
i==="sum"&&m.push(...aR(b))}if(i==="sum"){if(g==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let b=["Th\
ese entries are there before the first event, so that no change of them takes a lock."],y=g===void 0?n.beforeProbes(b,n.probe("BEGIN",m)):n.atStart(g.body,m);if(y===
void 0)return{reason:"the script has no probe of its own"};f.push(y)}let _=d.map(({map:b})=>b).join(", ");return{loss:"nothing",title:i==="count"?`Count with co\
unt() in ${_}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${_} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:f}}a(Jk,"propose");function iR({changes:t,keys:e}){return[
...e].every(n=>n==="")&&t.every(({is:n,added:r})=>n!=="sum"&&r===void 0)}a(iR,"isCount");function oR({span:t,target:e,added:n,is:r},s,i){if(r===s)return[];let o=i.
slice(e.span.start,e.span.end);return[{span:t,text:`${o} = ${s==="count"?"count()":`sum(${n??1})`}`}]}a(oR,"rewritten");function aR({map:t,keys:e}){return[...e].
map(n=>`${t}${n===""?"":`[${n}]`} = sum(0);`)}a(aR,"seedsOf");var cR=15e4,uR=1,lR={reason:"it was not tried: the script is long and has many findings"},Tc=class{static{a(this,"Prover")}#e;#t=new Map;#n=0;#r;constructor(e){
this.#e=e}prove(e,n,r){let s=Cw(e.edits);if(s===void 0)return{reason:"its edits overlap"};let{script:i}=this.#e.model;if(s.some(({span:p})=>p.end>i.text.length))
return{reason:"it would change an imported file"};if(e.hides)return this.#u(n,s);let o=Ve(i.text,s);if(o===i.text)return{reason:"there is nothing to change"};let c=this.#s(
o,e.guardFile);if("reason"in c)return c;if(!Ck(i,c.script,s,e.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let u=r===
void 0?this.#p(n,c,s):this.#c(r,c,s);return"reason"in u?u:r===void 0||this.#i(u,n,r,c,s)?{edits:s,targets:u}:{reason:Xk}}#i(e,{rule:n,span:r},s,i,o){let{lowered:c,
configured:u,suppressions:l,neighbours:p}=this.#e,d=vn(r.start,o),f=a(({findings:k,judgement:v})=>k.some(x=>{if(x.rule!==n||x.span.start!==d)return!1;let $=v.causes.
find(({witness:I})=>I===x.witness);return $===void 0||qd(s,$)}),"stays");if(e.length===c.length)return!f(i);let m=e.join(" "),g=i.alone.get(m);if(g!==void 0)return!f(
g);let _=c.map(({target:k})=>k).filter(({name:k})=>e.includes(k)),b=p.map(k=>({...k,lowered:k.lowered.filter(({target:v})=>e.includes(v.name))})),y=si(i.judgement.
model,_,u,l,b),w={judgement:y,findings:Yd(y)};return i.alone.set(m,w),!f(w)}#s(e,n){let r=`${n===void 0?"":n.version} ${e}`,s=this.#t.get(r);if(s!==void 0)return s;
if(!this.#o(e.length))return lR;let i=this.#a(e,n);return this.#t.set(r,i),i}#o(e){let{length:n}=this.#e.model.script.text;return this.#n>Math.max(cR,uR*n)?!1:(this.#n+=
e,!0)}#a(e,n){let{model:r,lowered:s,configured:i,suppressions:o,neighbours:c}=this.#e,u=Ai(e);if(u.errors.length>0)return{reason:"the result would not parse"};let l=s.
map(({target:f})=>f),p=$a(u,r.imported,n??r.guards.file),d=si(p,l,i,o,c);return{script:u,judgement:d,findings:Yd(d),alone:new Map}}#c(e,{judgement:n,findings:r},s){
let i=this.#e,o=[],c;for(let[l,{target:p}]of i.lowered.entries()){let d=e.outcomes[l]?.verdict,f=es(n,l);if(f&&d!=="hang"&&!es(i,l))return{reason:`bpftrace woul\
d refuse the result on ${p.name}`};if(f)continue;if(zd(i,n,l,s))return{reason:`it would be worse on ${p.name}`};n.causes.some(g=>pr(g.outcomes[l]?.verdict)&&qd(
e,g)&&Sc(e,g,s)&&!(Tk(g,e,l)&&Ik(g,i,l,s)))?c??=p.name:pr(d)&&o.push(p.name)}if(o.length===0)return{reason:c===void 0?"it helps on no target":Xk};let u=this.#f(
r,s).find(({rule:l})=>l!=="lossy-mitigation");return u===void 0?o:{reason:`it would lead to another finding, ${u.rule}`}}#p(e,{judgement:n,findings:r},s){let i=this.#e,
o=vn(e.span.start,s);if(r.some(u=>u.rule===e.rule&&dR(u,o,e)))return{reason:"the finding would stay"};for(let[u,{target:l}]of i.lowered.entries()){if(es(n,u)&&!es(
i,u))return{reason:`bpftrace would refuse the result on ${l.name}`};if(zd(i,n,u,s))return{reason:`it would be worse on ${l.name}`}}let[c]=this.#f(r,s);return c!==
void 0?{reason:`it would lead to another finding, ${c.rule}`}:i.lowered.filter((u,l)=>!es(n,l)).map(({target:u})=>u.name)}#u(e,n){let{model:r,suppressions:s,lowered:i}=this.#e,
[o,...c]=n;if(o===void 0||c.length>0)return{reason:"a comment is one edit"};let{items:u,part:l}=pR(r.script,o.span.start,e.span.start),p={text:o.text,span:{start:o.
span.start-l.start,end:o.span.end-l.start}},d=Ai(Ve(r.script.text.slice(l.start,l.end),[p])),f=a(y=>vn(y-l.start,[p]),"place"),m=d.comments.filter(({span:y})=>y.
start>=p.span.start&&y.end<=p.span.start+p.text.length),g=d.errors.length===0&&d.items.length===u.length&&d.items.every(({span:y},w)=>{let k=u[w]?.span;return k!==
void 0&&y.start===f(k.start)&&y.end===f(k.end)});if(m.length!==1||!g)return{reason:Qk};let _={...e,span:{start:f(e.span.start),end:f(e.span.end)}};return ci([_],
d,oi(s)).length>0?{reason:Qk}:{edits:n,targets:i.map(({target:y})=>y.name)}}#d(){return this.#r??=Yd(this.#e),this.#r}#f(e,n){let r=new Set(this.#d().map(s=>`${s.
rule} ${vn(s.span.start,n)}`));return e.filter(({rule:s,span:i})=>s!=="unsupported-syntax"&&s!=="refused-probe"&&!r.has(`${s} ${i.start}`))}};function pR({text:t,
items:e},n,r){let s=t.indexOf(`
`,r),[i,o]=[Math.min(n,r),s===-1?t.length:s],c=e.findLastIndex(({span:l})=>l.end<=i),u=e.findIndex(({span:l})=>l.start>=o);return{items:e.slice(Math.max(c,0),u===
-1?e.length:u+1),part:{start:e[c]?.span.start??0,end:e[u]?.span.end??t.length}}}a(pR,"itemsAround");function Yd(t){let e=[];for(let n of Dt)e.push(...n.check(t,
e).map(r=>Aa(r,t.model,"")));return ci(e,t.model.script,t.suppressions)}a(Yd,"reported");var Xk="the locks could still be taken like this",Qk="no comment can sp\
eak of the line of the finding";function dR(t,e,n){return t.span.start===e||t.message===n.message}a(dR,"isAt");var fR="0.24",Ic=16,tx={kind:"guard",what:"completing the guard of the script",propose:hR};function hR({judgement:t,finding:e,cause:n,layout:r}){return e.rule===
"guard-incomplete"?mR(e,t,r):n?.world==="closed"?gR(t,r):void 0}a(hR,"proposeRepair");function mR({span:t,message:e},n,r){let s=ii(n).find(o=>o.span.start===t.start&&
o.span.end===t.end&&e.includes(o.map));if(s===void 0)return;let i=rx(s,n,r);return"reason"in i?i:{...nx(_R(s)),edits:i}}a(mR,"repairOfFinding");function gR(t,e){
let n=ii(t);if(n.length===0)return;let r=new Map,s=new Set;for(let o of n){let c=o.problem==="plain-map"||o.problem==="not-per-cpu";if(c&&s.has(o.map))continue;
c&&s.add(o.map);let u=rx(o,t,e);if("reason"in u)return u;for(let l of u)r.set(`${l.span.start} ${l.span.end} ${l.text}`,l)}let i=[...new Set(n.map(({map:o})=>o))].
join(", ");return{...nx(`Complete the guard ${i}, which the script has already`),edits:[...r.values()]}}a(gR,"completeAll");function nx(t){return{loss:"nothing",
title:t,cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}a(nx,"guardCandidate");function _R({problem:t,
map:e}){switch(t){case"not-per-cpu":return`Keep the guard ${e} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${e} as a \
sum, which is changed in place without a lock`;case"wrong-test":return`Test the guard ${e} for a number above zero`;case"raised-before-test":return`Test the gua\
rd ${e} before it is raised`;case"leaks":return`Lower the guard ${e} on every way out`;case"lowered-early":return`Lower the guard ${e} where the probe leaves`;case"\
unseeded":return`Make the entries of the guard ${e} in BEGIN`;case"removed":return`Leave the entries of the guard ${e} alone while probes are attached`;case"mis\
sing":return`Guard this probe by ${e} too`;case"changed-otherwise":return`Change the guard ${e} by sum(1) and sum(-1) only`}}a(_R,"titleOf");function rx(t,e,n){
let{script:r}=e.model;if(t.probe.span.end>r.text.length)return{reason:"the guard is in an imported file"};let{attempt:s,map:i}=t;switch(t.problem){case"not-per-\
cpu":case"plain-map":return kR(i,e,n);case"wrong-test":return s===void 0?[]:[sx(s)];case"raised-before-test":return s?.early===void 0?[]:yR(s.early,s.raise.span,
r.text,n);case"leaks":case"lowered-early":return bR(t,r.text,n);case"unseeded":return ox(i,e,n);case"removed":return xR(t,n);case"missing":return SR(t,e,n);case"\
changed-otherwise":return{reason:`what the other change of ${i} is for cannot be told`}}}a(rx,"repairOf");function bR({attempt:t,imported:e},n,r){let s=t?.balance??
e?.attempt?.balance;if(s===void 0)return[];let i=t===void 0?`${e?.file.leave}();`:wR(t,n),o=ix(s.leaks,i,r);return"reason"in o?o:[...s.early.map(({span:c})=>r.remove(
c)),...o]}a(bR,"balanced");function sx({test:t,map:e}){return{span:t.span,text:`${e}[cpu] ${t.passes==="up"?">":"<="} 0`}}a(sx,"testEdit");function yR(t,e,n,r){
return[r.before(e,n.slice(t.span.start,t.span.end)),r.remove(t.span)]}a(yR,"swap");function wR({map:t,raise:e,balance:n,test:r},s){if(e.form==="sum")return`${t}\
[cpu] = sum(-1);`;let i=n.lowered[0]?.span,{span:o}=r.access;return i===void 0?`${s.slice(o.start,o.end)} = 0;`:`${s.slice(i.start,i.end)};`}a(wR,"loweringOf");
function ix(t,e,n){let r=[];for(let s of t)switch(s.kind){case"leaves":r.push(n.before(s.span,e));break;case"ends":r.push(...n.atEnd(s.block,e));break;case"hidd\
en":return{reason:"a probe leaves by an exit() inside a larger expression, where the guard cannot be lowered"}}return r}a(ix,"lowerAt");function kR(t,e,n){let{model:r}=e,
s=[],i=new Set;for(let{attempt:c}of r.probes){if(c?.map!==t||!Ua(c,r))continue;if(c.strays.length>0)return{reason:`${t} is changed in another way too`};let{test:u,
raise:l,balance:p}=c;s.push(sx(c));for(let{span:d,to:f}of[l,...p.lowered,...p.early])s.push({span:d,text:`${t}[cpu] = sum(${f==="up"?1:-1})`});for(let{access:d}of[
u,l,...p.lowered,...p.early])i.add(d.nameSpan.start)}for(let{probe:c,phase:u}of r.probes){if(u==="end")continue;let l=!1;if(D(c,p=>{if(u==="begin"&&p.kind==="as\
signment"&&p.target.kind==="map"&&p.target.name===t){i.add(p.target.nameSpan.start);let{target:d,value:f}=p,m=f.kind==="call"&&f.name==="sum"?f.arguments[0]:void 0;
if(m!==void 0&&d.keys?.length===1)return;ae(m??f)===0?s.push(n.remove(p.span)):l=!0}p.kind==="map"&&p.name===t&&p.keys!==void 0&&(l||=!i.has(p.nameSpan.start))}),
l)return{reason:`${t} is used in another way too`}}let o=r.seeds.everPerCpu(t)?[]:ox(t,e,n);return"reason"in o?o:[...s,...o]}a(kR,"convert");function ox(t,{model:e,
lowered:n},r){let i=n.filter(({refusals:f})=>f.length===0).every(({target:f})=>j(f.bpftrace,fR)),o=i?[`for ($guard_cpu : 0..ncpus) { ${t}[(uint64)$guard_cpu] = \
sum(0); }`]:["$guard_cpu = (uint64)0;",`unroll(${Ic}) { unroll(${Ic}) { ${t}[$guard_cpu] = sum(0); $guard_cpu++; } }`],c=e.script.items.flatMap(f=>f.kind==="pro\
be"&&f.attachPoints.some(m=>Ze(m.provider)?.provider.name==="begin")?[f]:[]),[u]=c;if(u!==void 0)return c.length>1||u.attachPoints.length>1||u.predicate!==void 0?
{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:[r.atStart(u.body,o)];let l=i?"":`, on up to ${Ic*Ic} CPUs`,p=[`${t} ke\
eps these probes from running inside each other${l}.`],d=r.beforeProbes(p,["BEGIN","{",...o.map(f=>r.unit+f),"}"]);return d===void 0?{reason:"the script has no \
probe to put a BEGIN before"}:[d]}a(ox,"seed");function xR({attempt:t,map:e,probe:n,span:r},s){if(t!==void 0)return[{span:r,text:`${e}[cpu] = sum(-1)`}];let i=[];
D(n.body,c=>{c.kind==="expression-statement"&&c.expression.kind==="call"&&vR(c.expression.name)&&c.span.start===r.start&&c.span.end===r.end&&i.push(c)});let[o]=i;
return o===void 0?{reason:"the guard is removed inside a macro or a larger expression"}:[s.remove(o.span)]}a(xR,"keepEntries");function vR(t){return t==="clear"||
t==="zero"||t==="delete"}a(vR,"isRemoval");function SR({map:t,probe:e,imported:n},{model:r},s){let{reach:i}=r.guards;if(n!==void 0){let{file:m}=n,{leaks:g}=tr(zp(
m),e.body,0,i);return ex(e,[`if (${m.enter}() == 0) { return; }`],g,`${m.leave}();`,s)}let{text:o}=r.script,c=r.probes.flatMap(({attempt:m})=>m?.map===t&&Ua(m,r)&&
m.raise.form==="sum"?[m]:[]),u=c.find(({early:m})=>m!==void 0)??c[0];if(u===void 0)return{reason:`the guard ${t} of the other probes is not one yet`};if(e.body.
statements.some(m=>Vs(m)?.access.name===t))return{reason:`the probe changes ${t} already, in a way that is no guard`};let p=[...(u.early?.then.statements.filter(
ER)??[]).map(({span:m})=>`${o.slice(m.start,m.end)};`),"return;"].join(" "),{leaks:d}=tr(va(t),e.body,0,i),f=[`if (${t}[cpu] > 0) { ${p} }`,`${t}[cpu] = sum(1);`];
return ex(e,f,d,`${t}[cpu] = sum(-1);`,s)}a(SR,"guardProbe");function ex({body:t},e,n,r,s){let i=ix(n,r,s);return"reason"in i?i:[s.atStart(t,e),...i]}a(ex,"guar\
ded");function ER(t){if(t.kind!=="assignment"||t.target.kind!=="map"||t.value.kind!=="call")return!1;let{keys:e}=t.target;return(t.value.name==="count"||t.value.
name==="sum")&&e===void 0}a(ER,"isCount");var ax="REASON: say here why this is safe",cx={kind:"suppress",what:"an ignore comment",propose:$R};function $R({judgement:t,finding:e,layout:n}){if(!ai(e.rule))
return;let r=or(e.rule,ax,oi(t.suppressions));return r!==void 0?{reason:r.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${e.rule}] reason`,cost:"Nothing changes but that it is no longer reported.",safe:!1,edits:[n.above(e.span.start,`bpftrace-guard: igno\
re[${e.rule}] ${ax}`)],hides:!0}}a($R,"proposeSuppression");var AR=[tx,Yk,Vk,jk,Bk,zk,Uk,Kk,cx],OR=4;function ux(t,e,n={}){let{script:r,imported:s}=e.model;if(t.length===0)return[];if([r,...s.map(d=>d.script)].some(({errors:d})=>d.
length>0))return t.map(()=>({fixes:[],tried:[]}));let i=new Oc(r),o=new Tc(e),c=t.filter(({witness:d})=>d!==void 0).length>OR,u=t.map(d=>CR(d,e,i,n,c)),l=u.map(
()=>[]),p=u.map(()=>[]);for(let{kind:d,what:f,propose:m}of AR)for(let[g,_]of u.entries()){if(d==="leave-out"&&l[g]?.some(({fix:w})=>w.kind===d))continue;let b=m(
_);if(b===void 0)continue;let y=TR(b,_,d,o);"reason"in y?NR(p[g]??[],{kind:d,what:f,why:y.reason}):l[g]?.push(y)}return l.map((d,f)=>({fixes:IR(d),tried:p[f]??[]}))}
a(ux,"proposeFixes");function NR(t,{kind:e,what:n,why:r}){let s=t.at(-1);s?.kind===e&&s.why===r?t[t.length-1]={kind:e,what:`${s.what}, ${n}`,why:r}:t.push({kind:e,
what:n,why:r})}a(NR,"noteTried");function CR(t,e,n,r,s){let i=e.causes.find(c=>c.witness===t.witness),o=e.lowered.filter((c,u)=>pr(i?.outcomes[u]?.verdict)).map(
c=>c.target);return{judgement:e,layout:n,options:r,finding:t,targets:o,many:s,...i===void 0?{}:{cause:i}}}a(CR,"requestFor");function TR(t,{finding:e,cause:n},r,s){
if("reason"in t)return t;let i=s.prove(t,e,n);if("reason"in i)return i;let{title:o,cost:c,safe:u,loss:l}=t;return{loss:l,fix:{kind:r,title:o,cost:c,safe:u,...i}}}
a(TR,"offerOf");function IR(t){return[...t].sort((e,n)=>Number(n.fix.safe)-Number(e.fix.safe)||+(e.fix.kind==="suppress")-+(n.fix.kind==="suppress")||n.fix.targets.
length-e.fix.targets.length||Dd.indexOf(e.loss)-Dd.indexOf(n.loss)).map(({fix:e})=>e)}a(IR,"ranked");var tn=class{static{a(this,"Analyser")}#e;#t;#n=new Map;constructor(e,n={library:new Qr,groups:[]}){this.#e=e,this.#t=n}analyse(e,n){let{targets:r,configured:s,
rules:i={},suppressions:o={}}=this.#e,{model:c,notes:u}=this.#r(e,n),l=this.#i(e),p=l.flatMap(w=>"model"in w?[w]:[]),d=si(c,r,s,o,p),f=[];for(let w of Dt)f.push(
...w.check(d,f).map(k=>Aa(k,c,e)));let m=ci(f,c.script,o).flatMap(w=>PR(w,i[w.rule])).sort((w,k)=>w.span.start-k.span.start||de.indexOf(w.severity)-de.indexOf(k.
severity)),g=ux(m,d,this.#e.rewrites),_=m.map((w,k)=>{let{fixes:v,tried:x}=g[k]??{fixes:[],tried:[]};return{...w,fixes:v,...x.length===0?{}:{tried:x}}}),b=this.#a(
_),y=[...u,...l.flatMap(w=>"model"in w?[]:[w.note])];return{status:"analysed",path:e,text:n,findings:_,...b.size===0?{}:{others:b},...y.length===0?{}:{notes:y}}}#r(e,n){
let{library:r}=this.#t,s=r.parse(e,n),{files:i,guardFile:o,notes:c}=wi(s,e,r);return{model:$a(s,i,o),notes:c}}#i(e){let n=this.#t.groups.filter(s=>s.includes(e));
return[...new Set(n.flat().filter(s=>s!==e))].flatMap(s=>this.#s(s)??[])}#s(e){let n=this.#n.get(e),r=this.#t.library.source(e);if(n!==void 0||r?.kind!=="text")
return n;let s=this.#o(e,r);return this.#n.set(e,s),s}#o(e,n){try{let{model:r}=this.#r(e,n.text);return{path:e,model:r,lowered:this.#e.targets.map(s=>Na(r,s))}}catch(r){
let s=r instanceof Error?r.message:String(r);return{note:`${e}, which runs together with it, was not looked at: the analysis of it broke (${s}).`}}}#a(e){let n=new Map;
for(let{path:r}of e.flatMap(({related:s})=>s)){let s=r===void 0?void 0:this.#t.library.source(r);r!==void 0&&s?.kind==="text"&&n.set(r,s.text)}return n}};function PR(t,e){
return e==="off"?[]:[e===void 0?t:{...t,severity:e}]}a(PR,"withSeverity");var lx=300,Jd=50;async function ns(t,e,n){let r=new Qr;for(let{path:p,text:d}of t)r.add(p,{kind:"text",text:d});let s=new Map,i=a(async(p,d)=>{let f=s.size<lx?await n.
look(p,d):{kind:"unread",reason:`a run reads ${lx} files beside the scripts at most`};r.add(p,f)},"ask"),o=a((p,d)=>{if(r.source(p)!==void 0)return Promise.resolve();
let f=s.get(p)??i(p,d);return s.set(p,f),f},"look"),{groups:c,notes:u}=await MR(t,e,n);await Promise.all(c.flat().map(p=>o(p,p)));for(let p of new Set(c.flat())){
let d=r.source(p);d?.kind==="unread"&&u.push(`${p} is declared to run together with others and was not looked at: ${d.reason}.`)}let l=new Set([...t.map(p=>p.path),
...c.flat()]);return await Promise.all([...l].map(p=>LR(p,r,o))),{surroundings:{library:r,groups:c},notes:u}}a(ns,"readSurroundings");function RR(t){let e=t.filter(
r=>r.startsWith("!")).map(r=>Zn(r.slice(1))),n=t.filter(r=>!r.startsWith("!")).map(Zn);return r=>n.some(s=>s(r))&&!e.some(s=>s(r))}a(RR,"groupMatcher");async function LR(t,e,n){
let r=e.source(t);if(r?.kind!=="text")return;let s=e.parse(t,r.text);for(let{unread:i}=wi(s,t,e);i.length>0;)await Promise.all(i.map(o=>n(o,t))),{unread:i}=wi(s,
t,e)}a(LR,"readImports");async function MR(t,e,n){if(e.length===0)return{groups:[],notes:[]};let r=await Promise.all(t.map(async({path:l})=>({path:l,fromRoot:await n.
fromRoot(l)??""}))),s=e.map(RR).filter(l=>r.some(({fromRoot:p})=>p!==""&&l(p)));if(s.length===0)return{groups:[],notes:[]};let i=await n.list(),o="reason"in i?[
`The scripts that run together could not be listed: ${i.reason}`]:[],c="files"in i?i.files:[];return{groups:s.map(l=>{let p=new Map;for(let{path:f,fromRoot:m}of[
...r,...c])m!==""&&!p.has(m)&&l(m)&&p.set(m,f);let d=[...p.values()];return d.length>Jd&&o.push(`A group of run-together has ${d.length} scripts: ${Jd} are judg\
ed as one at most, those of this run first.`),d.slice(0,Jd)}),notes:o}}a(MR,"findGroups");var Pc=class{static{a(this,"FixingTexts")}#e=new Set;#t=new Map;#n=new Set;#r;#i;#s;#o;constructor(e,n,r){this.#r=e,this.#i=n,this.#s=r,this.#o=new tn(n)}get notes(){
return[...this.#e]}at(e){return this.#t.get(e)}keep(e,n){this.#t.set(e,n)}async judge(e,n,r){let s={path:e,text:n},{runTogether:i}=this.#i;if(i.length===0&&!/\bimport\b/.
test(n))return this.#s(s,this.#o);this.#n.add(e);let o=new Map([...r].map(([l,p])=>[Ye({path:l},e),p])),u=await ns([s],i,{look:a(async(l,p)=>{let d=o.get(l)??this.#t.
get(l);return d===void 0?this.#r.look(l,p):{kind:"text",text:d}},"look"),fromRoot:a(l=>this.#r.fromRoot(l),"fromRoot"),list:a(()=>this.#r.list(),"list")});for(let l of u.
notes)this.#e.add(l);return this.#s(s,new tn(this.#i,u.surroundings))}async judgeAgain(e){let n=[];for(let r of e){let s=this.#n.has(r.path)&&[...this.#t.keys()].
some(i=>i!==r.path);n.push(r.status==="analysed"&&s?await this.#a(r):r)}return n}async#a(e){let n=await this.judge(e.path,e.text,new Map);if(n.status!=="analyse\
d")return n;let r=n.findings.map(s=>{let i=e.findings.find(({rule:o,span:c})=>o===s.rule&&c.start===s.span.start);return i?.left===void 0?s:{...s,left:i.left}});
return{...n,findings:r}}};import{writeFile as Jz}from"node:fs/promises";var dx=/(?!\n|\t|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function St(t){return t.replace(dx,e=>`[U+${(e.codePointAt(0)??
0).toString(16).toUpperCase().padStart(4,"0")}]`)}a(St,"showUnseen");function fx(t){return t.search(dx)!==-1}a(fx,"hasUnseen");function fe(t){let e=St(t.replace(
/\s+/g," ")).trim();return e===""?"`(empty)`":/[|\\`]/.test(e)?`<code>${zR(e)}</code>`:`\`${e}\``}a(fe,"codeSpan");function Rc(t,e){let n="`".repeat(Math.max(3,
GR(t,"`")+1));return`${n}${e}
${t===""||t.endsWith(`
`)?t:`${t}
`}${n}`}a(Rc,"fencedBlock");function hx(t){return St(t.replace(/\r\n/g,`
`))}a(hx,"quotedText");function Lc(t){return t.split(/\n+/).map(e=>lt(e)).filter(e=>e!=="").join(`

`)}a(Lc,"prose");function lt(t){return t.split(/(`[^`]+`)/).map(e=>/^`[^`]+`$/.test(e)?fe(e.slice(1,-1)):e.replace(/\S+/g,qR)).reduce((e,n)=>e.endsWith("`")&&n.
startsWith("`")?`${e} ${n}`:e+n,"").replace(/\s+/g," ").trim()}a(lt,"proseLine");var FR=/^([("']*)(.*?)([.,;:!?)"']*)$/su,HR=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,px=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,
DR=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;function qR(t){let[,,e,n=""]=HR.exec(t)??[];if(e!==void 0&&!px.test(e))return`${fe(e)}${n}`;let[,r="",s="",i=""]=FR.exec(
t)??[];if(s==="")return t;let o=s.split("(").length>s.split(")").length?i.indexOf(")")+1:0,c=s+i.slice(0,o),u=i.slice(o);return/^[-–—…]$/.test(c)?`${r}&#${c.
codePointAt(0)??45};${u}`:fx(c)||DR.test(c)||!px.test(c)?`${r}${fe(c)}${u}`:`${r}${c}${/^\d+$/.test(c)&&/^[.)]/.test(u)?`\\${u}`:u}`}a(qR,"proseWord");function Xd(t){
return`<code>${St(t.replace(/\s+/g," ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,mx)}</code>`}a(Xd,"htmlCode");function zR(t){return t.replace(/[^\p{L}\p{N} ,/-]/gu,
mx)}a(zR,"entities");function mx(t){return`&#${t.codePointAt(0)??65533};`}a(mx,"entity");function GR(t,e){let n=0,r=0;for(let s of t)r=s===e?r+1:0,r>n&&(n=r);return n}
a(GR,"longestRun");var BR={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;"};function Qd(t){return St(t).replace(/[\ufffe\uffff]/g,e=>`[U+${e.charCodeAt(
0).toString(16).toUpperCase()}]`).replace(/[&<>"'\t\n]/g,e=>BR[e]??e)}a(Qd,"xmlText");function Sn(t){return Object.entries(t).flatMap(([e,n])=>n===void 0?[]:[` ${e}\
="${Qd(String(n))}"`]).join("")}a(Sn,"xmlAttributes");var jR={error:"error",warning:"warning",note:"info"};function _x({files:t}){return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...t.flatMap(
n=>{let r=UR(n);return r.length===0?[]:[`  <file${Sn({name:n.path})}>`,...r,"  </file>"]}),"</checkstyle>",""].join(`
`)}a(_x,"renderCheckstyle");function UR(t){if(t.status!=="analysed")return t.status==="skipped"?[]:[gx({line:1,severity:"error",message:t.error,source:"bpftrace\
-guard.not-analysed"})];let e=new R(t.text);return t.findings.map(({span:n,severity:r,message:s,rule:i})=>{let{line:o,column:c}=e.position(n.start);return gx({line:o,
column:c,severity:jR[r],message:s,source:`bpftrace-guard.${i}`})})}a(UR,"errorsOf");function gx(t){return`    <error${Sn(t)}/>`}a(gx,"element");import{createHash as ML}from"node:crypto";import{createHash as KR}from"node:crypto";function he(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}a(he,"fileOfPlace");function zt(t){let e=rs(t);return t.flatMap(r=>{if(r.status!=="analysed")return[];let s=new R(r.text);return r.findings.map(i=>({file:r,lines:s,finding:i,fingerprint:e.
get(i)??""}))}).sort((r,s)=>de.indexOf(r.finding.severity)-de.indexOf(s.finding.severity)||ZR(r.file.path,s.file.path)||r.finding.span.start-s.finding.span.start)}
a(zt,"knownFindings");function rs(t){let e=new Map;for(let n of t){if(n.status!=="analysed")continue;let r=new Map;for(let s of[...n.findings].sort((i,o)=>i.span.
start-o.span.start)){let i=s.related.map(u=>bx(he(n,u).text,u.span)),o=[s.rule,bx(n.text,s.span),...i].join("\0"),c=r.get(o)??0;r.set(o,c+1),e.set(s,KR("sha256").
update(`${o}\0${c}`).digest("hex").slice(0,16))}}return e}a(rs,"fingerprints");function bx(t,e){return t.slice(e.start,e.end).replace(/\s+/g," ").trim()}a(bx,"s\
queezed");function ZR(t,e){return t===e?0:t<e?-1:1}a(ZR,"compare");function wx({finding:t,file:e,lines:n},{hunks:r,causes:s}){let{path:i}=e,o=r.get(i),c=Qe(t.span,n);if(o!==void 0){if(kx(c,o)!==void 0)return{kind:"inline",at:"w\
hole",path:i,lines:c};let l=yx(c,o);if(l!==void 0)return{kind:"inline",at:"part",path:i,lines:{first:l,last:l}}}for(let l of t.related){let p=he(e,l),d=Qe(l.span,
l.path===void 0?n:new R(p.text)),f=yx(d,r.get(p.path)??[]);if(f!==void 0)return{kind:"inline",at:"related",path:p.path,lines:{first:f,last:f}}}let u=r.has(i)?i:
s?.get(i);return u===void 0?{kind:"summary"}:{kind:"file",path:u}}a(wx,"placeFinding");function Qe(t,e){return{first:e.position(t.start).line,last:e.position(Math.
max(t.start,t.end-1)).line}}a(Qe,"linesOf");function kx({first:t,last:e},n){return n.find(r=>t>=r.newStart&&e<r.newStart+r.newLines)}a(kx,"hunkOf");function yx(t,e){
for(let n of e){let r=Math.max(t.first,n.newStart);if(r<=t.last&&r<n.newStart+n.newLines)return r}}a(yx,"firstShown");function ss(t){let e=new Map;for(let{target:n,verdict:r,why:s}of t){let i=`${r} ${s}`;e.set(i,{verdict:r,why:s,targets:[...e.get(i)?.targets??[],n]})}return[...e.
values()].sort((n,r)=>ke.indexOf(n.verdict)-ke.indexOf(r.verdict))}a(ss,"groupVerdicts");function dr({edits:t}){return t.some(({path:e})=>e!==void 0)}a(dr,"createsFile");function is({targets:t},e){let n=e.filter(({verdict:r})=>r==="hang"||r==="lost-\
updates");return t.length===0||n.every(({target:r})=>t.includes(r))?void 0:t}a(is,"partOfTargets");var ef=140,WR=30;function tf({text:t,lines:e},n,r,s,i){let o=e.position(n.start).line,c=e.position(Math.max(n.start,n.end-1)).line,u=[],l=s.blue("|");for(let p=o;p<=
c;p++)if(c-o>2&&p===o+1)u.push(`${" ".repeat(r)} ${s.blue(":")} ${s.dim(`${c-o-1} more lines`)}`),p=c-1;else{let d=e.lineStart(p),f=VR(t,d),m=p===o?n.start-d:f.
length-f.trimStart().length,g=p===c?n.end-d:f.length,{source:_,carets:b}=YR(f,m,g);u.push(`${s.blue(String(p).padStart(r))} ${l} ${_}`.trimEnd()),u.push(`${" ".
repeat(r)} ${l} ${i(b)}`)}return u}a(tf,"sourceLines");function nf(t,e){return Math.max(...e.map(n=>String(t.position(Math.max(n.start,n.end-1)).line).length))}
a(nf,"gutterWidth");function VR(t,e){let n=t.indexOf(`
`,e),r=t.slice(e,n===-1?t.length:n);return r.endsWith("\r")?r.slice(0,-1):r}a(VR,"lineContent");function YR(t,e,n){let{part:r,shift:s}=JR(t,e),i=od(r),o=i.column(
Math.min(e-s,r.length)),c=i.column(Math.min(Math.max(n-s,0),r.length)),u=s>0?"…":"",l=s+r.length<t.length?"…":"";return{source:`${u}${i.text}${l}`,carets:" ".
repeat(o+u.length)+"^".repeat(Math.max(1,c-o))}}a(YR,"underline");function JR(t,e){if(t.length<=ef)return{part:t,shift:0};let n=Math.min(Math.max(0,e-WR),t.length-
ef),r=n+ef;return xx(t,n)&&n--,xx(t,r)&&r++,{part:t.slice(n,r),shift:n}}a(JR,"windowOf");function xx(t,e){let n=t.charCodeAt(e);return n>=56320&&n<=57343}a(xx,"\
isLowSurrogate");var Ae=110,rf=60,os={hang:"hangs","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function vx(t,e,n,r,s){let i=eL(n.severity,
r),{line:o,column:c}=e.lines.position(n.span.start),u=n.related.map(m=>({place:m,source:XR(t,e,m)})),l=Math.max(nf(e.lines,[n.span]),...u.map(m=>nf(m.source.lines,
[m.place.span]))),p=" ".repeat(l),f=[[`${r.bold(`${pi(t.path)}:${o}:${c}`)} ${i(r.bold(`${n.severity}[${n.rule}]`))} ${n.confidence}`+(s===void 0?"":r.dim(` (${s}\
)`)),...En(te(n.message,Ae),2)]];if(f.push([`${p} ${r.blue("|")}`,...tf(e,n.span,l,r,i),...u.flatMap(({place:m,source:g})=>[...aL(QR(m,g),l,r),...tf(g,m.span,l,
r,r.cyan)])]),n.verdicts.length>0&&f.push(sf("verdicts",tL(n.verdicts,r),r)),n.witness!==void 0&&n.witness.length>0){let m=yn(n.verdicts);f.push(sf(m?"how it ha\
ngs":"how updates get lost",n.witness.flatMap(g=>rL(g,m,r)),r))}for(let[m,g]of n.fixes.entries())f.push(sL(t,g,m===0,is(g,n.verdicts),r));return n.tried!==void 0&&
n.fixes.every(m=>!m.safe)&&f.push(sf("tried and not offered",iL(n.tried),r)),n.left!==void 0&&f.push(En(te(`left: ${n.left}`,Ae),2)),f.map(m=>m.join(`
`)).join(`

`)}a(vx,"findingText");function XR(t,e,n){if(n.path===void 0)return e;let{text:r}=he(t,n);return{text:r,lines:new R(r)}}a(XR,"sourceOf");function QR({path:t,span:e,
message:n},{lines:r}){if(t===void 0)return n;let{line:s,column:i}=r.position(e.start);return`${De(t)}:${s}:${i}: ${n}`}a(QR,"placeLabel");function eL(t,e){switch(t){case"\
error":return e.red;case"warning":return e.yellow;case"note":return e.cyan;default:return t}}a(eL,"severityColor");function tL(t,e){let n=Math.max(...t.map(({verdict:r})=>os[r].
length));return ss(t).flatMap(({verdict:r,targets:s,why:i})=>{let o=nL(r,e)(os[r].padEnd(n)),[c="",...u]=[...te(s.join(", "),Ae-n),...te(i,Ae-n)];return[`${o}  ${c}`,
...u.map(l=>`${" ".repeat(n)}  ${l}`)]})}a(tL,"verdictRows");function nL(t,e){switch(t){case"hang":return e.red;case"lost-updates":return e.yellow;case"refused":case"\
unattachable":return e.magenta;case"safe":return e.green;default:return t}}a(nL,"verdictColor");function rL({cpu:t,program:e,holds:n,wants:r,site:s,nested:i},o,c){
let u=`CPU ${t}`;return[...te(`${e} holds the ${n}`,Ae),...te(`at ${s}, ${i} fires and ${o?"waits for":"wants"} the ${r}`,Ae)].map((p,d)=>`${d===0?c.bold(u):" ".
repeat(u.length)}  ${p}`)}a(rL,"witnessRows");function sL(t,e,n,r,s){if(e.kind==="suppress")return En(te(`or: ${e.title}`,Ae),2);let i=n?"fix":"or",o=e.safe?"":
" (changes what the script measures: look before you apply it)",u=[...En(te(`${i}: ${e.title}${o}`,Ae),2).map(l=>s.bold(l)),...En(te(`cost: ${e.cost}`,Ae),4)];r!==
void 0&&u.push(...En(te(`helps on: ${r.join(", ")}`,Ae),4));for(let l of e.edits)l.path!==void 0&&u.push(...En(te(`new file: ${Ye(l,t.path)}`,Ae),4));return n&&
e.edits.length>0?[...u,...oL(t,e,s)]:u}a(sL,"fixBlock");function iL(t){return t.flatMap(({what:e,why:n})=>te(`${e}: ${n}`,Ae))}a(iL,"triedRows");function oL(t,e,n){
let r=De(t.path),s=Ve(t.text,e.edits),o=gi(`a/${r}`,`b/${r}`,t.text,s,void 0,void 0,{context:2,headerOptions:mi}).trimEnd().split(`
`),c=o.slice(0,rf).map(u=>{let l=u.charAt(0)+De(u.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@)/.test(u)?n.bold(l):u.startsWith("+")?n.green(l):u.startsWith(
"-")?n.red(l):l});return o.length>rf&&c.push(n.dim(`${o.length-rf} more lines`)),c.map(u=>`    ${n.blue("|")} ${u}`.trimEnd())}a(oL,"patchRows");function aL(t,e,n){
let r=" ".repeat(e),[s="",...i]=te(t,Ae);return[`${r} ${n.blue("|")}`,`${r} ${n.blue("=")} ${s}`,...i.map(o=>`${r}   ${o}`)]}a(aL,"labelled");function sf(t,e,n){
return[`  ${n.bold(`${t}:`)}`,...En(e,4)]}a(sf,"section");function En(t,e){return t.map(n=>n===""?"":" ".repeat(e)+n)}a(En,"indent");var Sx=120;function Mc(t,e){let[n,...r]=[...new Set(t.map(u=>u.cpu))].sort((u,l)=>u-l),s=[...new Set(t.flatMap(u=>[u.holds,u.wants]))],i=a(u=>s.indexOf(u)+(n===
void 0?0:1),"lock"),o=a(u=>u===n?0:1+s.length+r.indexOf(u),"at");return{participants:[...n===void 0?[]:[`CPU ${n}`],...s,...r.map(u=>`CPU ${u}`)].map(of),events:[
...t.map(({cpu:u,program:l,holds:p})=>({kind:"arrow",from:o(u),to:i(p),lost:!1,text:of(`${l} takes it`)})),...t.map(({cpu:u,site:l,nested:p})=>({kind:"note",over:o(
u),text:of(`${l}: ${p} fires`)})),...t.map(({cpu:u,wants:l})=>({kind:"arrow",from:o(u),to:i(l),lost:!0,text:e?"waits, for ever":"does not get it"}))]}}a(Mc,"seq\
uenceOf");function of(t){let e=St(t.replace(/\s+/g," ")).trim();return e.length>Sx?`${e.slice(0,Sx).trimEnd()}...`:e}a(of,"label");var cL={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function me(t){return St(t.replace(/\r\n?/g,`
`)).replace(/[&<>"']/g,e=>cL[e]??"")}a(me,"html");function Re(t){return`<code>${me(t)}</code>`}a(Re,"code");function Ge(t){return t.split(/(`[^`\n]+`)/).map(e=>/^`[^`\n]+`$/.
test(e)?Re(e.slice(1,-1)):me(e)).join("")}a(Ge,"sentences");function Ex(t){return t.split(/\n+/).filter(e=>e.trim()!=="").map(e=>`<p>${Ge(e)}</p>`).join("")}a(Ex,
"paragraphs");var Gt=208,af=7.4,Oi=16,as=62;function $x({participants:t,events:e}){let n=t.length*Gt,r=a(p=>p*Gt+Gt/2,"center"),s=as+24,i=e.map(p=>{let{svg:d,height:f}=lL(p,s,
r);return s+=f,d}),o=[0,s].flatMap(p=>t.map((d,f)=>uL(d,r(f),p))),c=t.map((p,d)=>`<line class="life" x1="${r(d)}" x2="${r(d)}" y1="${as}" y2="${s}"/>`),u=e.map(
p=>`${p.kind==="note"?t[p.over]:t[p.from]}: ${p.text}`),l=`viewBox="0 0 ${n} ${s+as}" width="${n}" height="${s+as}"`;return`<svg class="sequence" role="img" ari\
a-label="${me(u.join(". "))}" ${l}>${[...c,...i,...o].join("")}</svg>`}a($x,"sequenceDrawing");function uL(t,e,n){let r=e-Gt/2+8,s=uf(t,Math.floor((Gt-24)/af)),
i=s.length>3?[...s.slice(0,2),`${s[2]}…`]:s,o=n+as/2+4-(i.length-1)*Oi/2;return`${`<rect class="head" x="${r}" y="${n+1}" width="${Gt-16}" height="${as-2}" rx\
="3"/>`}<g class="name">${cf(i,e,o)}</g>`}a(uL,"drawHead");function lL(t,e,n){if(t.kind==="note"){let f=uf(t.text,Math.floor((Gt-24)/af)),m=n(t.over),g=f.length*
Oi+12;return{svg:`<rect class="remark" x="${m-Gt/2+4}" y="${e-8}" width="${Gt-8}" height="${g}"/>`+cf(f,m,e+8),height:g+20}}let[r,s]=[n(t.from),n(t.to)],i=uf(t.
text,Math.floor(Math.max(Math.abs(s-r)-8,Gt-8)/af)),o=e+i.length*Oi,c=s>r?1:-1,u=t.lost?s-8*c:s,l=t.lost?`<path class="cross" d="M${u-5} ${o-5}l10 10m0 -10l-10 \
10"/>`:`<path class="tip" d="M${u} ${o}l${-8*c} -4v8z"/>`,p=`<line class="arrow" x1="${r}" x2="${u}" y1="${o}" y2="${o}"/>`,d=cf(i,(r+s)/2,e+8)+p+l;return{svg:`\
<g class="${t.lost?"lost":"taken"}">${d}</g>`,height:i.length*Oi+22}}a(lL,"drawEvent");function cf(t,e,n){return t.map((r,s)=>`<text x="${e}" y="${n+s*Oi}">${me(
r)}</text>`).join("")}a(cf,"textLines");function uf(t,e){let n=[],r="";for(let s of t.split(/(?<=[ :_])/).flatMap(i=>i.match(new RegExp(`.{1,${e}}`,"gsu"))??[]))
r!==""&&(r+s.trimEnd()).length>e&&(n.push(r.trimEnd()),r=""),r+=s;return[...n,r.trimEnd()]}a(uf,"broken");var pL={added:"+",removed:"-",same:"",gap:""},Ax=3,dL=500;function Nx(t,e,n){let r=t.split(`
`);r.at(-1)===""&&r.pop();let s=new Set,o=(e??[]).reduce((d,{newLines:f,removed:m})=>d+f+(m?.length??0),0)<=dL?e??[]:[];for(let{newStart:d,newLines:f}of o)for(let m=0;m<
f;m++)s.add(d+m);for(let d of n)for(let f=d-Ax;f<=d+Ax;f++)s.add(f);let c=new Set((e??[]).flatMap(d=>d.added)),u=new Map;for(let d of o.flatMap(f=>f.removed??[]))
u.set(d.before,[...u.get(d.before)??[],d.text]);let l=[],p=0;for(let d=1;d<=r.length+1;d++){let f=u.get(d)??[],m=s.has(d)&&d<=r.length;if(!(!m&&f.length===0)){d>
p+1&&l.push({kind:"gap",text:Ox(d-p-1)});for(let g of f)l.push({kind:"removed",text:g});m&&l.push({kind:c.has(d)?"added":"same",line:d,text:r[d-1]??""}),p=m?d:d-
1}}return l.length>0&&p<r.length&&l.push({kind:"gap",text:Ox(r.length-p)}),l}a(Nx,"shownRows");function Ox(t){return`${t} ${t===1?"line":"lines"} not shown`}a(Ox,
"gapWords");function Fc(t,e,n=()=>""){let r=t.map(({kind:s,line:i,text:o})=>{let c=`<td class="number">${i??""}</td><td class="mark">${pL[s]}</td><td class="sou\
rce">${me(o)}</td>`,u=i===void 0?"":n(i),l=u===""?"":`<tr class="place"><td colspan="3">${u}</td></tr>`;return`<tr class="${s}">${c}</tr>${l}`});return`<table c\
lass="lines" aria-label="${me(e)}"><tbody>${r.join(`
`)}</tbody></table>`}a(Fc,"lineTable");var fL=2e3,lf=200;function Cx(t,e){let n=qt("a","b",t,e,void 0,void 0,{context:2,maxEditLength:fL});if(n===void 0)return[{kind:"gap",text:"The edits are too man\
y to show."}];let r=[];for(let{newStart:s,lines:i}of n.hunks){let o=s;r.length>0&&r.push({kind:"gap",text:"…"});for(let c of i){let u=c.slice(1).replace(/\r$/,
"");c.startsWith("-")?r.push({kind:"removed",text:u}):c.startsWith("\\")||r.push({kind:c.startsWith("+")?"added":"same",line:o++,text:u})}}return r.length<=lf?r:
[...r.slice(0,lf),{kind:"gap",text:`${r.length-lf} more lines`}]}a(Cx,"patchRows");function Tx(t,e){let{finding:n}=t,{severity:r,rule:s,confidence:i,message:o,witness:c,verdicts:u,fixes:l,tried:p}=n,d=yn(u);return[`<article class="finding ${r}\
" id="${e}" aria-label="${me(`${r}: ${s}`)}">`,`<h3><span class="${r}">${r}</span> ${Re(s)} <span class="dim">confidence: ${i}</span></h3>`,Ex(o),hL(t),c===void 0||
c.length===0?"":mL(c,d),gL(t),...l.map((f,m)=>_L(t,f,m===0)),p===void 0||l.some(({safe:f})=>f)?"":`<details><summary>Tried and not offered</summary><ul>${p.map(
({what:f,why:m})=>`<li>${Ge(`${f}: ${m}`)}</li>`).join("")}</ul></details>`,"</article>"].join(`
`)}a(Tx,"findingCard");function Hc(t,e){return`<div class="scroll" role="region" tabindex="0" aria-label="${me(e)}">${t}</div>`}a(Hc,"wide");function hL({finding:t}){
if(t.verdicts.length===0)return"";let e=ss(t.verdicts).map(({targets:r,verdict:s,why:i})=>`<tr><td>${r.map(Re).join(", ")}</td><td class="${s}">${os[s]}</td><td\
>${Ge(i)}</td></tr>`);return Hc(`<table class="verdicts"><thead><tr><th scope="col">Target</th><th scope="col">Verdict</th><th scope="col">Why</th></tr></thead>\
<tbody>${e.join("")}</tbody></table>`,"Verdicts by target")}a(hL,"verdictTable");function mL(t,e){let n=t.map(({cpu:s,program:i,holds:o,wants:c,site:u,nested:l})=>`\
<li>CPU ${s}: ${Re(i)} holds the ${Ge(o)}. At ${Ge(u)}, ${Re(l)} fires and ${e?"waits for":"wants"} the ${Ge(c)}.</li>`),r=$x(Mc(t,e));return`<details open><sum\
mary>${e?"How it hangs":"How updates get lost"}</summary><ol>${n.join("")}</ol>${Hc(r,"Sequence diagram")}</details>`}a(mL,"howItGoes");function gL({file:t,lines:e,
finding:n}){return n.related.length===0?"":`<ul>${n.related.map(s=>{let i=he(t,s),o=Qe(s.span,s.path===void 0?e:new R(i.text)),c=s.path===void 0?`line ${o.first}`:
`${i.path}:${o.first}`;return`<li>${s.path===void 0?me(c):Re(c)}: ${Ge(s.message)}</li>`}).join("")}</ul>`}a(gL,"relatedPlaces");function _L({file:t,finding:e},n,r){
let s=is(n,e.verdicts),i=[`<h4>${r?"Fix":"Or"}: ${Ge(n.title)}</h4>`,`<p>${Ge(n.cost)}${s===void 0?"":` It helps on ${s.map(Re).join(", ")}.`}${n.safe||n.kind===
"suppress"?"":" It changes what the script measures: look before you apply it."}</p>`],o=n.edits.flatMap(u=>u.path===void 0?[]:[Ye(u,t.path)]);if(o.length>0&&i.
push(`<p>New file: ${o.map(Re).join(", ")}</p>`),!r||n.edits.length===0)return i.join("");let c=Cx(t.text,Ve(t.text,n.edits));return`${i.join("")}<div class="fi\
x">${Fc(c,"The fix as a diff")}</div>`}a(_L,"fixSection");var pf=`
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
p { margin: 0 0 10px; } a { color: var(--link); } .dim { color: var(--dim); }
code, pre, .lines, .sequence text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 12.5px; }
code { background: var(--code); border-radius: 4px; padding: 1px 4px; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0 0 12px; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; }
.verdicts th, .verdicts td { border: 1px solid var(--line); padding: 4px 10px; } .verdicts th { background: var(--soft); } .verdicts code { overflow-wrap: norma\
l; }
.hang, .error, .lost { color: var(--red); } .lost-updates, .warning { color: var(--amber); } .safe { color: var(--green); } .hang, .error, .warning, .note { fon\
t-weight: 600; }
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
.sequence { display: block; max-width: 100%; height: auto; margin: 6px 0 12px; }
.sequence text { text-anchor: middle; fill: var(--ink); } .sequence .name text { font-weight: bold; } .sequence .head { fill: var(--head); stroke: var(--dim); }\

.sequence .life { stroke: var(--line); } .sequence .remark { fill: var(--remark); stroke: var(--line); } .sequence .arrow { stroke: var(--ink); stroke-width: 1.\
4; } .sequence .tip { fill: var(--ink); }
.sequence .lost .arrow, .sequence .cross { stroke: var(--red); stroke-width: 2; fill: none; } .sequence .lost text { fill: var(--red); }
@media (max-width: 600px) { body { padding: 12px 8px; } .finding { margin: 8px 4px; padding: 10px; } .lines .number { width: 40px; } }
@media print { details { display: block; } .file { overflow: visible; } }
`;function Ix(t,e){let{participants:n,events:r}=Mc(t,e),s=/^CPU (\d+)$/,i=0,o=n.map(u=>s.test(u)?u.replace(s,"cpu$1"):`lock${i++}`),c=["sequenceDiagram",...n.map(
(u,l)=>`participant ${o[l]} as ${df(u)}`)];for(let u of r)c.push(u.kind==="note"?`Note over ${o[u.over]}: ${df(u.text)}`:`${o[u.from]}${u.lost?"-x":"->>"}${o[u.
to]}: ${df(u.text)}`);return c.join(`
`)}a(Ix,"sequenceDiagram");function df(t){return t.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,e=>`#${e.codePointAt(0)??63};`)}a(df,"label");function ff(t,e,n){let r=n.last>n.first?`-L${n.last}`:"",s=`#L${n.first}${r}`;if(t===void 0)return`${Ni(e)}${s}`;let{serverUrl:i,owner:o,repo:c,headSha:u}=t;return`${i}\
/${[o,c,"blob",u].map(Px).join("/")}/${Ni(e)}${s}`}a(ff,"permalink");function Ni(t){return t.split("/").map(Px).join("/")}a(Ni,"pathAddress");function Px(t){return encodeURIComponent(
t.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}a(Px,"encodePart");function Rx(t){return t.find(e=>e.safe&&!dr(e))}a(Rx,"offeredFix");var bL=2e3,yL={hang:"**hangs**","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function Dc(t){return yL[t]}a(Dc,"ver\
dictWords");function Lx({file:t,lines:e,finding:n},r){let s=[SL(n.verdicts)];if(n.witness!==void 0&&n.witness.length>0&&s.push(EL(n.witness,yn(n.verdicts))),n.related.length>
0){let i=n.related.map(o=>{let c=he(t,o),u=Qe(o.span,o.path===void 0?e:new R(c.text));return`- [${o.path===void 0?`line ${u.first}`:fe(`${c.path}:${u.first}`)}]\
(${ff(r,c.path,u)}): ${lt(o.message)}`});s.push(i.join(`
`))}return s.filter(i=>i!=="")}a(Lx,"explanation");function Mx({file:t,finding:e},n){let r=Rx(e.fixes),s=a(o=>[...o.map(c=>kL(c,e.verdicts)),...e.tried===void 0?
[]:[vL(e.tried)]],"others");if(r===void 0||n.kind==="none")return s(e.fixes.filter(o=>!o.safe||dr(o)));let i=[`**Fix:** ${fr(r.title)} ${fr(r.cost)}${Fx(r,e.verdicts)}`];
switch(n.kind){case"suggestion":i.push($L(n.suggestion));break;case"patch":i.push(AL(t.path,t.text,r,n.because));break;case"elsewhere":i.push(`The suggestion on\
 ${wL(n.lines)} makes this edit.`);break}return[...i,...s(e.fixes.filter(o=>o!==r))]}a(Mx,"fixSection");function hf({severity:t,rule:e,confidence:n}){return`**${t}** ${fe(e)} (confidence: ${n})`}a(hf,"findingTitle");function wL({first:t,last:e}){return e>t?`lines ${t}\
 to ${e}`:`line ${t}`}a(wL,"lineWords");function kL(t,e){return`**Or:** ${fr(t.title)} ${fr(t.cost)}${Fx(t,e)}${xL(t)}`}a(kL,"otherFix");function xL(t){return dr(
t)?" It needs a new file, which no suggestion can create: `bpftrace-guard fix` makes it.":t.safe||t.kind==="suppress"?"":" It changes what the script measures, \
so it is not offered as an edit."}a(xL,"whyNoEdit");function Fx(t,e){let n=is(t,e);return n===void 0?"":` It helps on ${n.map(r=>fe(r)).join(", ")}.`}a(Fx,"help\
sOn");function vL(t){return`<details><summary>Tried and not offered</summary>

${t.map(({what:n,why:r})=>`- ${lt(n)}: ${fr(r)}`).join(`
`)}

</details>`}a(vL,"triedSection");function fr(t){let e=lt(t);return e===""||/[.!?]$/.test(e)?e:`${e}.`}a(fr,"sentence");function SL(t){return t.length===0?"":["|\
 Target | Verdict | Why |","| --- | --- | --- |",...ss(t).map(({targets:n,verdict:r,why:s})=>`| ${n.map(i=>fe(i)).join(", ")} | ${Dc(r)} | ${lt(s)} |`)].join(`
`)}a(SL,"verdictTable");function EL(t,e){let n=t.map(({cpu:s,program:i,holds:o,wants:c,site:u,nested:l})=>`1. CPU ${s}: ${fe(i)} holds the ${lt(o)}. At ${lt(u)}\
, ${fe(l)} fires and ${e?"waits for":"wants"} the ${lt(c)}.`),r=t.length>1&&e?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`<details><summary>${e?"How it hangs":"How updates get lost"}</summary>`,`${n.join(
`
`)}${r}`,Rc(Ix(t,e),"mermaid"),"</details>"].join(`

`)}a(EL,"witnessSection");function $L({text:t}){return Rc(t===void 0?"":`${t}
`,"suggestion")}a($L,"suggestionBlock");function AL(t,e,n,r){let s=gi(`a/${t}`,`b/${t}`,e,Ve(e,n.edits),void 0,void 0,{context:3,headerOptions:mi,maxEditLength:bL});
if(s===void 0)return`${fr(r)} The edits are too many to show here.`;let i=hx(s),o=i===s?"Apply it with `git apply`.":"Make it by hand: line ends or unseen chara\
cters are not shown exactly.";return["<details><summary>The fix as a patch</summary>",`${fr(r)} ${o}`,Rc(i,"diff"),"</details>"].join(`

`)}a(AL,"patchBlock");function qc({file:t,lines:e,finding:n},r){let s=Qe(n.span,e);return`[${fe(`${t.path}:${s.first}`)}](${ff(r,t.path,s)})`}a(qc,"placeLink");var OL=8,NL=50;function Hx(t,e){let n=new gf(e-500);n.add(`### bpftrace-guard: ${zc(t)}`);for(let r of t.notes)n.add(Lc(r));return n.addAll(CL(t.files),"inputs \
that were not analysed"),t.findings.length>0&&(n.addAll(TL(t),"findings in the table",e/2),n.addAll(t.unplaced.map(r=>()=>PL(r,t.repository)),"findings told in \
full")),n.addAll(RL(t),"findings that this change does not cause"),t.targets.length>0&&n.addAll([LL(t.targets)],"lists of targets"),n.text()}a(Hx,"renderSummary");
function zc({findings:t,files:e}){let r=de.map(u=>({severity:u,count:t.filter(l=>l.finding.severity===u).length})).filter(({count:u})=>u>0).map(({severity:u,count:l})=>Ci(
l,u)),s=r.pop(),i=s===void 0?"no findings":r.length===0?s:`${r.join(", ")} and ${s}`,o=e.filter(u=>u.status==="failed").length,c=o===0?"":`, ${Ci(o,"script")} c\
ould not be analysed`;return`${i} in ${Ci(e.filter(u=>u.status==="analysed").length,"script")}${c}`}a(zc,"countWords");function Ci(t,e){return`${t} ${e}${t===1?
"":"s"}`}a(Ci,"plural");var gf=class{static{a(this,"Page")}#e;#t=[];#n=0;constructor(e){this.#e=e}add(e,n=this.#e){let r=Buffer.byteLength(e)+1;return this.#n+r>
n?!1:(this.#t.push(e),this.#n+=r,!0)}addAll(e,n,r=this.#e){for(let[s,i]of e.entries())if(!this.add(typeof i=="string"?i:i(),r)){this.#t.push(`
_${e.length-s} more ${n}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#t.join(`
`)}
`}};function CL(t){let e=t.flatMap(n=>n.status==="analysed"?(n.notes??[]).map(r=>`- ${fe(n.path)}: ${lt(r)}`):[`- ${fe(n.path)} ${n.status==="failed"?"**failed*\
*":"skipped"}: ${lt(n.error)}`]);return e.length===0?[]:[`
**Not analysed**
`,...e,""]}a(CL,"unanalysed");function TL({findings:t,targets:e,repository:n}){let r=e.length<=OL?e.map(o=>o.name):void 0,s=["Finding","Where",...r?.map(o=>fe(o))??
["Worst verdict"]],i=t.map(o=>{let{verdicts:c}=o.finding,u=r===void 0?[IL(c.map(l=>l.verdict))]:r.map(l=>{let p=c.find(d=>d.target===l)?.verdict;return p===void 0?
"":Dc(p)});return mf([`${o.finding.severity}: ${fe(o.finding.rule)}`,qc(o,n),...u])});return[`
${mf(s)}
${mf(s.map(()=>"---"))}`,...i]}a(TL,"verdictTable");function mf(t){return`| ${t.join(" | ")} |`}a(mf,"row");function IL(t){let[e]=[...t].sort((n,r)=>ke.indexOf(
n)-ke.indexOf(r));return e===void 0?"":Dc(e)}a(IL,"worst");function PL({known:t,because:e},n){let{finding:r,file:s}=t,i=t.lines.position(r.span.start).line;return[
`
<details><summary>${r.severity}: ${Xd(r.rule)} in ${Xd(`${s.path}:${i}`)}</summary>`,`${hf(r)} at ${qc(t,n)}`,Lc(r.message),...Lx(t,n),...Mx(t,{kind:"patch",because:e}),
"</details>"].join(`

`)}a(PL,"details");function RL({others:t=[],repository:e}){if(t.length===0)return[];let n=t.slice(0,NL).map(o=>`- ${hf(o.finding)} at ${qc(o,e)}`),r=t.length-n.
length,s=r===0?[]:[`- and ${r} more`];return[`
<details><summary>${`Not caused by this change: ${Ci(t.length,"finding")}`}</summary>

${[...n,...s].join(`
`)}

</details>`]}a(RL,"notCaused");function LL(t){let e=t.map(({name:n,bpftrace:r,kernel:s,arch:i,paravirt:o})=>`- ${fe(n)}: bpftrace ${r}, Linux ${s}, ${fe(i)}${o?
"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${Ci(t.length,"target")}</summary>

${e.join(`
`)}

</details>`}a(LL,"judgedTargets");function Dx({targets:t,files:e},{hunks:n,notes:r=[],version:s}){let i=zt(e),o=new Map(i.map((f,m)=>[f,`finding-${m+1}`])),c=a(f=>o.get(f)??"","idOf"),u=e.flatMap(
f=>f.status==="analysed"?[f]:[]),l=t.map(({name:f})=>f),p=[`<header><h1>bpftrace-guard: ${me(zc({findings:i,files:e}))}</h1><p class="dim">Judged for ${l.map(Re).
join(", ")}.</p></header>`,"<main>",...r.map(f=>`<p>${Ge(f)}</p>`),FL(e),i.length===0?"":HL(i,l,c),...u.map(f=>DL(f,i,n,c)),"</main>",`<footer class="dim"><p>bp\
ftrace-guard ${me(s)}</p></footer>`];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${ML("sha256").update(pf).digest("base64")}'; base-uri 'none'; form-ac\
tion 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>bpftrace-guard: ${me(zc({findings:i,files:e}))}</title>
<style>${pf}</style>
</head>
<body>
${p.filter(f=>f!=="").join(`
`)}
</body>
</html>
`}a(Dx,"renderHtml");function FL(t){let e=t.flatMap(n=>n.status==="analysed"?(n.notes??[]).map(r=>`<li>${Re(n.path)}: ${Ge(r)}</li>`):[`<li>${Re(n.path)} ${n.status}\
: ${Ge(n.error)}</li>`]);return e.length===0?"":`<section><h2>Not analysed</h2><ul>${e.join("")}</ul></section>`}a(FL,"notAnalysed");function HL(t,e,n){let r=["\
Finding","Where"].map(c=>`<th scope="col">${c}</th>`),s=e.map(c=>`<th scope="col">${Re(c)}</th>`),i=t.map(c=>{let{finding:u,file:l,lines:p}=c,d=e.map(g=>{let _=u.
verdicts.find(b=>b.target===g)?.verdict;return _===void 0?"<td></td>":`<td class="${_}">${os[_]}</td>`}),f=`${l.path}:${p.position(u.span.start).line}`;return`<\
tr><td>${`<span class="${u.severity}">${u.severity}</span> ${Re(u.rule)}`}</td><td><a href="#${n(c)}">${me(f)}</a></td>${d.join("")}</tr>`}),o=`<table class="ve\
rdicts"><thead><tr>${[...r,...s].join("")}</tr></thead><tbody>${i.join(`
`)}</tbody></table>`;return`<section><h2>Findings by target</h2>${Hc(o,"Findings by target")}</section>`}a(HL,"summaryTable");function DL(t,e,n,r){let s=e.filter(
p=>p.file===t),i=new Map(s.map(p=>[p,Qe(p.finding.span,p.lines).last])),o=s.flatMap(({finding:p,lines:d})=>[p,...p.related.filter(({path:f})=>f===void 0)].flatMap(
({span:f})=>{let m=Qe(f,d);return[m.first,m.last]})),c=Nx(t.text,n?.get(t.path),o);if(c.length===0)return"";let u=a(p=>s.filter(d=>i.get(d)===p).map(d=>Tx(d,r(d))).
join(`
`),"below"),l=Fc(c,t.path,u);return`<section><h2>${me(t.path)}</h2><div class="file">${l}</div></section>`}a(DL,"fileSection");var qL=/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;function qx(t,e){let n=rs(t.files),r={version:1,tool:{name:"bpftrace-guard",version:e},targets:t.targets.map(({name:s,
bpftrace:i,kernel:o,arch:c,paravirt:u})=>({name:s,bpftrace:i,kernel:o,arch:c,paravirt:u})),files:t.files.map(s=>s.status==="analysed"?{path:s.path,status:s.status,
...s.notes===void 0?{}:{notes:s.notes}}:{path:s.path,status:s.status,error:s.error}),findings:t.files.flatMap(s=>{if(s.status!=="analysed")return[];let i=new R(
s.text);return s.findings.map(o=>zL(o,s,i,n.get(o)??""))}),...t.fixed===void 0?{}:{fixed:t.fixed.findings.map(GL)}};return Ti(r)}a(qx,"renderJson");function Ti(t){
return`${JSON.stringify(t,void 0,2).replace(qL,BL).replaceAll("##[","##\\u005b")}
`}a(Ti,"safeJson");function zL(t,e,n,r){let{path:s}=e,{rule:i,severity:o,confidence:c,message:u,verdicts:l,witness:p,fixes:d,tried:f,left:m}=t,g=a(_=>n.range(_),
"range");return{rule:i,severity:o,confidence:c,path:s,range:g(t.span),message:u,related:t.related.map(_=>{let b=he(e,_),y=_.path===void 0?g(_.span):new R(b.text).
range(_.span);return{path:b.path,range:y,message:_.message}}),verdicts:l.map(({target:_,verdict:b,why:y})=>({target:_,verdict:b,why:y})),...p===void 0?{}:{witness:p.
map(({cpu:_,program:b,holds:y,wants:w,site:k,nested:v})=>({cpu:_,program:b,holds:y,wants:w,site:k,nested:v}))},fingerprint:r,fixes:d.map(({kind:_,title:b,cost:y,
safe:w,targets:k,edits:v})=>({kind:_,title:b,cost:y,safe:w,targets:k,edits:v.map(x=>({path:Ye(x,s),range:g(x.span),text:x.text}))})),...f===void 0?{}:{tried:f.map(
({kind:_,what:b,why:y})=>({kind:_,what:b,why:y}))},...m===void 0?{}:{left:m}}}a(zL,"describe");function GL({rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}){
return{rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}}a(GL,"describeFixed");function BL(t){let e="";for(let n=0;n<t.length;n++)e+=`\\u${t.charCodeAt(n).
toString(16).padStart(4,"0")}`;return e}a(BL,"escapeUnits");function Gx({files:t}){let e=t.map(r=>({file:r,cases:jL(r)})),n=e.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${Sn({name:"\
bpftrace-guard",...zx(n)})}>`,...e.flatMap(({file:r,cases:s})=>[`  <testsuite${Sn({name:r.path,...zx(s),skipped:_f(s,"skipped")})}>`,...s.flatMap(({lines:i})=>i),
"  </testsuite>"]),"</testsuites>",""].join(`
`)}a(Gx,"renderJunit");function zx(t){return{tests:t.length,failures:_f(t,"failure"),errors:_f(t,"error")}}a(zx,"counts");function _f(t,e){return t.filter(n=>n.
outcome===e).length}a(_f,"count");function jL(t){if(t.status!=="analysed"){let n=t.status==="failed"?"error":"skipped";return[Gc(t.path,"can be analysed",n,{message:t.
error})]}if(t.findings.length===0)return[Gc(t.path,"no findings","passed")];let e=new R(t.text);return t.findings.map(({rule:n,span:r,severity:s,message:i})=>{let{
line:o,column:c}=e.position(r.start),u=`${n} at ${o}:${c}`;return s==="note"?Gc(t.path,u,"passed",void 0,`${t.path}:${o}: ${i}`):Gc(t.path,u,"failure",{message:i,
type:s},`${t.path}:${o}:${c}: ${i}`)})}a(jL,"casesOf");function Gc(t,e,n,r={},s=""){let i=`    <testcase${Sn({classname:t,name:e})}`,o=n==="passed"?"system-out":
n;if(n==="passed"&&s==="")return{outcome:n,lines:[`${i}/>`]};let c=`      <${o}${Sn(r)}${s===""?"/>":`>${Qd(s)}</${o}>`}`;return{outcome:n,lines:[`${i}>`,c,"   \
 </testcase>"]}}a(Gc,"caseOf");function Bx({targets:t,files:e}){let n=zt(e),r=n.map(s=>({known:s,because:"This is the whole fix."}));return Hx({targets:t,files:e,findings:n,unplaced:r,notes:[],
repository:void 0},Number.POSITIVE_INFINITY)}a(Bx,"renderMarkdown");var Ii="https://github.com/bpftrace-guard/bpftrace-guard";function Bc(t,e){return`${Ii}/blob/v${e}/docs/rules/${t}.md`}a(Bc,"ruleAddress");var UL={error:"ERROR",warning:"WARNING",note:"INFO"};function jx({files:t},e){let n=t.flatMap(r=>{if(r.status!=="analysed"){let{path:i,error:o}=r,c={message:o,location:{
path:i},severity:"ERROR",code:{value:"not-analysed"}};return r.status==="failed"?[c]:[]}let s=Ux(r.text);return r.findings.map(i=>KL(i,r,s,e))});return Ti({source:{
name:"bpftrace-guard",url:Ii},diagnostics:n})}a(jx,"renderRdjson");function KL(t,e,n,r){let{rule:s,severity:i,message:o,span:c,related:u,fixes:l}=t,p=l.filter(d=>d.
safe&&!dr(d)).flatMap(d=>d.edits.length===1?d.edits:[]);return{message:o,location:{path:e.path,range:n(c)},severity:UL[i],code:{value:s,url:Bc(s,r)},...p.length===
0?{}:{suggestions:p.map(d=>({range:n(d.span),text:d.text}))},...u.length===0?{}:{relatedLocations:u.map(d=>{let{path:f,text:m}=he(e,d),g=d.path===void 0?n:Ux(m);
return{message:d.message,location:{path:f,range:g(d.span)}}})}}}a(KL,"diagnostic");function Ux(t){let e=new R(t),n=a(r=>{let{line:s,offset:i}=e.position(r);return{
line:s,column:Buffer.byteLength(t.slice(e.lineStart(s),i))+1}},"position");return({start:r,end:s})=>({start:n(r),end:n(s)})}a(Ux,"placesIn");function Kx(t){return Dt.map(e=>{let n=ui(e).sections;return{id:e.id,name:VL(e.id),shortDescription:{text:e.summary},fullDescription:{text:e.what},defaultConfiguration:{
level:e.severity},helpUri:Bc(e.id,t),help:{text:n.map(({title:r,text:s})=>`${r}
${s}`).join(`

`),markdown:[...n.map(({title:r,text:s})=>`**${r}**

${s}`),ZL(e)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":WL(e)}}})}a(Kx,"sarifRules");function ZL(t){return ui(t).examples.map(({title:e,outcome:n,
targets:r,script:s})=>{let i=St(s).trimEnd();return`**Example:** ${e}

${n} ${r.map(o=>`\`${o}\``).join(", ")}.

\`\`\`
${i}
\`\`\``}).join(`

`)}a(ZL,"examples");function WL({severity:t}){return t==="note"?"recommendation":t}a(WL,"problem");function VL(t){return t.replace(/(?:^|-)(\w)/g,(e,n)=>n.toUpperCase())}
a(VL,"pascal");var YL="bpftraceGuard/v1";function Wx(t,e){return Ti({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",
runs:[{tool:{driver:{name:"bpftrace-guard",version:e,informationUri:Ii,rules:Kx(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",invocations:[
JL(t)],results:zt(t.files).map(XL),properties:{targets:t.targets.map(({name:n})=>n)}}]})}a(Wx,"renderSarif");function JL({files:t}){let e=t.flatMap(n=>{let r=[{
physicalLocation:{artifactLocation:yf(n.path)}}];return n.status!=="analysed"?[{level:n.status==="failed"?"error":"note",message:{text:n.error},locations:r}]:(n.
notes??[]).map(s=>({level:"note",message:{text:s},locations:r}))});return{executionSuccessful:t.every(({status:n})=>n!=="failed"),...e.length===0?{}:{toolExecutionNotifications:e}}}
a(JL,"invocation");function XL({finding:t,file:e,lines:n,fingerprint:r}){let{rule:s,severity:i,confidence:o,message:c,related:u,verdicts:l,witness:p=[],fixes:d}=t,
f=d.filter(g=>g.safe),m=p.map(({cpu:g,program:_,holds:b,site:y,nested:w,wants:k})=>`CPU ${g}: ${_} holds the ${b}. At ${y}, ${w} fires and ${yn(l)?"waits for":"\
wants"} the ${k}.`);return{ruleId:s,ruleIndex:mn.indexOf(s),level:i,message:{text:[c,...m].join(`
`)},locations:[Zx(e.path,n,t.span)],...u.length===0?{}:{relatedLocations:u.map((g,_)=>{let b=he(e,g),y=g.path===void 0?n:new R(b.text);return{id:_,...Zx(b.path,
y,g.span),message:{text:g.message}}})},partialFingerprints:{[YL]:r},...f.length===0?{}:{fixes:f.map(g=>QL(g,e.path,n))},properties:{confidence:o,verdicts:Object.
fromEntries(l.map(({target:g,verdict:_})=>[g,_]))}}}a(XL,"resultOf");function Zx(t,e,n){return{physicalLocation:{artifactLocation:yf(t),region:bf(e,n)}}}a(Zx,"l\
ocation");function yf(t){return t.startsWith("/")?{uri:`file://${Ni(t)}`}:{uri:Ni(t.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}a(yf,"artifact");function bf(t,e){
let{start:n,end:r}=t.range(e);return{startLine:n.line,startColumn:n.column,endLine:r.line,endColumn:r.column}}a(bf,"region");function QL({title:t,cost:e,edits:n},r,s){
let i=new Map;for(let o of n){let c=Ye(o,r),l={deletedRegion:o.path===void 0?bf(s,o.span):bf(new R(""),o.span),insertedContent:{text:o.text}};i.set(c,[...i.get(
c)??[],l])}return{description:{text:`${t} ${e}`},artifactChanges:[...i].map(([o,c])=>({artifactLocation:yf(o),replacements:c}))}}a(QL,"fixOf");var Vx=Un(Ya(),1);function Yx(t,{color:e,quiet:n,hunks:r}){let s=Vx.default.createColors(e),i=[],{fixed:o}=t;o!==void 0&&!n&&i.push(...o.findings.map(c=>eM(c,o.written,s)));for(let c of Jx(
t)){let u={text:c.text,lines:new R(c.text)};for(let l of[...c.findings].sort((p,d)=>p.span.start-d.span.start)){let p=r===void 0?void 0:tM({file:c,finding:l,lines:u.
lines},{hunks:r});i.push(vx(c,u,l,s,p))}}return n||i.push(s.bold(wf(t))),i.length===0?"":`${i.join(`

`)}
`}a(Yx,"renderText");function wf(t){let e=Jx(t),n=e.flatMap(p=>p.findings),r=de.flatMap(p=>{let d=n.filter(f=>f.severity===p).length;return d===0?[]:[Pi(d,p)]}),
s=n.length===0?"no findings":`${Pi(n.length,"finding")} (${r.join(", ")})`,i=t.files.filter(p=>p.status==="failed").length,o=i===0?"":`; ${Pi(i,"input")} could \
not be analysed`,{fixed:c}=t,u=c===void 0?"":`${c.findings.length} ${c.written?"fixed":"to be fixed"}, `;return`${u}${s}${u===""?"":" left"} in ${Pi(e.length,"s\
cript")}, judged on ${Pi(t.targets.length,"target")}${o}`}a(wf,"summaryLine");function Jx(t){return t.files.filter(e=>e.status==="analysed")}a(Jx,"analysed");function Pi(t,e){
return`${t} ${e}${t===1?"":"s"}`}a(Pi,"count");function eM({path:t,range:e,rule:n,title:r,cost:s},i,o){let c=`${pi(t)}:${e.start.line}:${e.start.column}`,u=o.green(
o.bold(`${i?"fixed":"to be fixed"}[${n}]`)),l=[...te(`fix: ${r}`,Ae),...te(`cost: ${s}`,Ae)];return[`${o.bold(c)} ${u}`,...l.map(p=>`  ${p}`)].join(`
`)}a(eM,"fixedText");function tM(t,e){let n=wx(t,e);if(n.kind!=="inline")return"outside the diff";switch(n.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return n.path===t.file.path?`in the diff at line ${n.lines.first}`:`in the diff at ${pi(n.path)}:${n.lines.first}`;default:return n.
at}}a(tM,"diffNote");var Xx=10,Qx=4e3,nM={error:"error",warning:"warning",note:"notice"};function tv(t){let e=t.files.flatMap(o=>{if(o.status!=="analysed")return[];let c=new R(o.text);
return o.findings.map(u=>({file:o,lines:c,finding:u}))});e.sort((o,c)=>de.indexOf(o.finding.severity)-de.indexOf(c.finding.severity));let n=e.filter(({finding:o})=>o.
severity==="error").slice(0,Xx),r=e.filter(({finding:o})=>o.severity!=="error").slice(0,Xx),s=e.length-n.length-r.length;return[...[...n,...r].map(({file:o,lines:c,
finding:u})=>rM(o,c,u)),wf(t)+(s===0?"":`; ${s} of them without an annotation`),""].join(`
`)}a(tv,"renderWorkflowCommands");function rM(t,e,n){let{start:r,end:s}=e.range(n.span),i=r.line===s.line?`line=${r.line},endLine=${s.line},col=${r.column},endC\
olumn=${s.column}`:`line=${r.line},endLine=${s.line}`,o=ev(`bpftrace-guard: ${n.rule}`),c=n.message.length>Qx?`${n.message.slice(0,Qx)}...`:n.message;return`::${nM[n.
severity]} file=${ev(t.path)},${i},title=${o}::${nv(c)}`}a(rM,"annotation");function nv(t){return t.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
a(nv,"escapeData");function ev(t){return nv(t).replace(/:/g,"%3A").replace(/,/g,"%2C")}a(ev,"escapeProperty");function vf(t){let e=Object.values(t).filter(r=>typeof r=="number");return Object.entries(t).filter(([r,s])=>e.indexOf(+r)===-1).map(([r,s])=>s)}a(vf,"getEnumVa\
lues");function rv(t,e){return typeof e=="bigint"?e.toString():e}a(rv,"jsonStringifyReplacer");var xf=class{static{a(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function sv(t){return new xf(t)}a(sv,"cached");
function iv(t){return t==null}a(iv,"nullish");function ov(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.slice(e,n)}a(ov,"cleanRe\
gex");function av(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}a(av,"assignProp");var Sf="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function jc(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}a(jc,"isObject");function cv(t){if(jc(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(jc(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}a(cv,"isPlainObject");var uv=new Set(["string","number","symbol"]);function Ef(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}a(Ef,"escapeRegex");function Uc(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&
(r._zod.parent=t),r}a(Uc,"clone");function Oe(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:a(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==
void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:a(()=>e.
error,"error")}:e}a(Oe,"normalizeParams");function lv(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}a(lv,"optionalKeys");var pv={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function An(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}a(An,"aborted");function dv(t,e=0){
if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue===!1)return!0;return!1}a(dv,"explicitlyAborted");function On(t,e){return e.
map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}a(On,"prefixIssues");function Ri(t){return typeof t=="string"?t:t?.message}a(Ri,"unwrapMessage");
function $f(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let s=r.maximum??r.length??r.size;s>=0&&e.push([
s,n])}return e}a($f,"sizeCaps");function Kc(t,e,n){var r;for(let s=e;s<t.length;s++)(r=t[s]).schema??(r.schema=n)}a(Kc,"attachSchema");function Nn(t,e,n){var r;
let s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(r=t).schema??(r.schema=t.inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,o=t.message?t.message:Ri(t.inst?._zod.def?.error?.(t))??Ri(i?.(t))??Ri(e?.error?.(t))??Ri(n.customError?.(t))??Ri(n.localeError?.(t))??"Invalid inp\
ut",c={};for(let u of Object.keys(t))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(c[u]=t[u]);return c.path??(c.path=[]),c.message=o,
e?.reportInput&&(c.input=t.input),c}a(Nn,"finalizeIssue");var sM=/[\uD800-\uDBFF]/;function Af(t){let e=t.length;if(!sM.test(t))return e;let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(r)&64512)===55296&&(t.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}a(Af,"codePointLength");function Of(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}a(Of,"getLengtha\
bleOrigin");function fv(t,e){for(let n in e){let r=Object.getOwnPropertyDescriptor(e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):iM(t,n,r.value)}}a(fv,"members");
function hr(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:r,value:n}),n}a(hr,"own");function Nf(t,e,n){return hr(t,e,n,!1)}
a(Nf,"hide");function iM(t,e,n){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?n:hr(this,e,n.bind(this))},set(r){hr(this,e,r)}})}a(iM,"defineBound");function oM(t,e){
let n=Object.getPrototypeOf(t);return e in n?void 0:n}a(oM,"claim");var kf,$n=!1,aM={configurable:!0,get(){$n=!0}};function cs(t,e,n){let r=Object.getPrototypeOf(
t._zod);if(e in r&&kf!==t._zod){kf=void 0;return}kf=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.defineProperty(this,e,aM);let s=$n;$n=!1;try{
let i=n(this);return $n?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),$n=$n||s,i}catch(i){throw delete this[e],$n=$n||s,i}},
set(s){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s})}})}a(cs,"defineLazyInternal");function hv(t,e,n,r){let s=oM(t,e);s&&Object.defineProperty(
s,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(
this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:r,value:i})}})}a(hv,"installLazyProp");var mv;var Cf={value:void 0,enumerable:!1},gv="captureStackTrace"in Error?Error:null;function cM(t){let e=gv;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.
stackTraceLimit=0}catch{return gv=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}a(cM,"newError");function F(t,e,n,r){let s={};function i(f){
this.def=f,this.constr=d,this.traits=new Set}a(i,"Internals"),i.prototype=s;let o=n,c=o&&new WeakSet;function u(f,m){if(f._zod){if(f._zod.traits.has(t))return}else{
Cf.value=new i(m);try{Object.defineProperty(f,"_zod",Cf)}finally{Cf.value=void 0}}if(f._zod.traits.add(t),e(f,m),c){let _=Object.getPrototypeOf(f),b=f._zod.constr.
prototype,y=_;for(;y&&y!==b;)y=Object.getPrototypeOf(y);let w=y??_;c.has(w)||(c.add(w),fv(w,o))}let g=d.prototype;for(let _ in g)Object.prototype.hasOwnProperty.
call(g,_)&&(_ in f||(f[_]=g[_].bind(f)))}a(u,"init");let l=r?.Parent??Object;class p extends l{static{a(this,"Definition")}}Object.defineProperty(p,"name",{value:t});
function d(f){let m=r?.Parent?cM(p):this;u(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.postProcessor;
return _&&_(m),m}return a(d,"_"),Object.defineProperty(d,"init",{value:u}),Object.defineProperty(d,Symbol.hasInstance,{value:a(f=>r?.Parent&&f instanceof r.Parent?
!0:f?._zod?.traits?.has(t),"value")}),Object.defineProperty(d,"name",{value:t}),d}a(F,"$constructor");var nn=class extends Error{static{a(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(mv=globalThis).__zod_globalConfig??(mv.__zod_globalConfig={});var us=globalThis.__zod_globalConfig;function Cn(t){return t&&Object.assign(us,t),us}a(Cn,"config");function uM(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,rv,2)),t.message}a(uM,"_getMessage");function lM(t){this._zod.message=t}a(lM,"_s\
etMessage");var pM={get:uM,set:lM,enumerable:!0,configurable:!0},If={value:void 0,enumerable:!1},_v=new WeakSet([Object.prototype,Error.prototype]),bv=a((t,e)=>{
t.name="$ZodError",If.value=e,Object.defineProperty(t,"issues",If),If.value=void 0,Object.defineProperty(t,"message",pM);let n=Object.getPrototypeOf(t);_v.has(n)||
(_v.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=a(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},"initializer"),VQ=F("$ZodErro\
r",bv),Li=F("$ZodError",bv,void 0,{Parent:Error});var fM=a(t=>{let e=a((n,r,s,i)=>{let o=s?{...s,async:!1}:{async:!1},c=n._zod.run({value:r,issues:[]},o);if(c instanceof Promise)throw new nn;if(c.issues.length){
let u=new(i?.Err??t)(c.issues.map(l=>Nn(l,o,Cn())));throw Sf(u,i?.callee??e),u}return c.value},"fn");return e},"_parse"),Pf=fM(Li),hM=a(t=>{let e=a(async(n,r,s,i)=>{
let o=s?{...s,async:!0}:{async:!0},c=n._zod.run({value:r,issues:[]},o);if(c instanceof Promise&&(c=await c),c.issues.length){let u=new(i?.Err??t)(c.issues.map(l=>Nn(
l,o,Cn())));throw Sf(u,i?.callee??e),u}return c.value},"fn");return e},"_parseAsync"),Rf=hM(Li),mM=a(t=>(e,n,r)=>{let s=r?{...r,async:!1}:{async:!1},i=e._zod.run(
{value:n,issues:[]},s);if(i instanceof Promise)throw new nn;return i.issues.length?yv(t,i.issues,s):{success:!0,data:i.value}},"_safeParse"),Lf=mM(Li);function yv(t,e,n){
let r;return{success:!1,get error(){return r||(r=new t(e.map(s=>Nn(s,n,Cn()))),e=void 0,n=void 0),r},set error(s){r=s,e=void 0,n=void 0}}}a(yv,"failure");var gM=a(
t=>async(e,n,r)=>{let s=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?yv(t,i.issues,
s):{success:!0,data:i.value}},"_safeParseAsync"),Mf=gM(Li);var wv=/^[\s\S]{0,}$/;var Ff=/^-?\d+(?:\.\d+)?$/,kv=/^(?:true|false)$/i;var Bt=F("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var vv=a(t=>{let e=t.value;return!iv(e)&&e.length!==void 0},"_whenHasLength"),Zc={number:"number",bigint:"bigint",object:"date"},Sv=F("$ZodCheckLessThan",(t,e)=>{
Bt.init(t,e);let n=Zc[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value<=e.value:r.value<e.value)||r.issues.push({origin:Zc[typeof r.value]??n,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Ev=F("$ZodCheckGreaterThan",(t,e)=>{
Bt.init(t,e);let n=Zc[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value>=e.value:r.value>e.value)||r.issues.push({origin:Zc[typeof r.value]??n,code:"too_sma\
ll",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}});var $v=F("$ZodCheckNumberFormat",(t,e)=>{Bt.init(t,e),e.format=e.format||"float64";let n=e.format?.includes("int"),r=n?"int":"number",[s,i]=pv[e.format];t._zod.
check=o=>{let c=o.value;if(n){if(!Number.isInteger(c)){o.issues.push({expected:r,format:e.format,code:"invalid_type",continue:!1,input:c,inst:t});return}if(!Number.
isSafeInteger(c)){c>0?o.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:r,
inclusive:!0,continue:!e.abort}):o.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:t,origin:r,inclusive:!0,continue:!e.abort});return}}c<s&&o.issues.push({origin:"number",input:c,code:"too_small",minimum:s,inclusive:!0,inst:t,continue:!e.
abort}),c>i&&o.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}});var Av=F("$ZodCheckMaxLength",(t,e)=>{var n;Bt.init(t,e),(n=t._zod.def).when??(n.when=vv),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>e.
maximum?Af(s):i)<=e.maximum)return;let c=Of(s);r.issues.push({origin:c,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),Ov=F(
"$ZodCheckMinLength",(t,e)=>{var n;Bt.init(t,e),(n=t._zod.def).when??(n.when=vv),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>=e.minimum&&
i<e.minimum*2?Af(s):i)>=e.minimum)return;let c=Of(s);r.issues.push({origin:c,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}});var Nv=F("$ZodCheckStringFormat",(t,e)=>{var n,r;Bt.init(t,e),e.pattern?(n=t._zod).check??(n.check=s=>{e.pattern.lastIndex=0,!e.pattern.test(s.value)&&s.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:s.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).
check??(r.check=()=>{})}),Cv=F("$ZodCheckRegex",(t,e)=>{Nv.init(t,e),t._zod.check=n=>{e.pattern.lastIndex=0,!e.pattern.test(n.value)&&n.issues.push({origin:"str\
ing",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var Iv={major:4,minor:6,patch:7};var Et=F("$ZodType",(t,e)=>{var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Iv;let r=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[t,
...r??[]]:r?.length?[...r]:[];for(let i of s)for(let o of i._zod.onattach)o(t);if(s.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=a((c,u,l)=>{if(c.memo)return c;let p=An(c),d;for(let f of u){if(f._zod.def.when){if(dv(c)||!f._zod.def.when(c))continue}else if(p)
continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&l?.async===!1)throw new nn;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await g,c.issues.length!==m&&(Kc(c.issues,m,t),p||(p=An(c,m)))});else{if(c.issues.length===m)continue;Kc(c.issues,m,t),p||(p=An(c,m))}}return d?d.then(()=>c):c},
"runChecks"),o=a((c,u,l)=>{if(An(c))return c.aborted=!0,c;let p=i(u,s,l);if(p instanceof Promise){if(l.async===!1)throw new nn;return p.then(d=>t._zod.parse(d,l))}
return t._zod.parse(p,l)},"handleCanaryResult");t._zod.run=(c,u)=>{if(u.skipChecks)return t._zod.parse(c,u);if(u.direction==="backward"){let p=t._zod.parse({value:c.
value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(d=>o(d,c,u)):o(p,c,u)}let l=t._zod.parse(c,u);if(l instanceof Promise){if(u.async===!1)
throw new nn;return l.then(p=>i(p,s,u))}return i(l,s,u)}}},{get"~standard"(){return Nf(this,"~standard",yM(this))},set"~standard"(t){hr(this,"~standard",t)}}),Lv=a(
(t,e)=>t.issues.length?{issues:t.issues.map(n=>Nn(n,e,Cn()))}:{value:t.value},"toStandardResult");async function bM(t,e){let n={async:!0};return Lv(await t._zod.
run({value:e,issues:[]},n),n)}a(bM,"validateAsync");function yM(t){return{validate:a(e=>{let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return Lv(r,n)}catch{}return bM(t,e)},"validate"),vendor:"zod",version:1}}a(yM,"standardProps");var Mv=F("$ZodString",(t,e)=>{Et.init(t,e),t._zod.pattern=
e.pattern??wv,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invali\
d_type",input:n.value,inst:t}),n}});var Hf=F("$ZodNumber",(t,e)=>{Et.init(t,e),t._zod.pattern=Ff,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=Number(n.value)}catch{}let s=n.value;if(typeof s=="num\
ber"&&!Number.isNaN(s)&&Number.isFinite(s))return n;let i=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:t,...i?{received:i}:{}}),n}}),Fv=F("$ZodNumberFormat",(t,e)=>{$v.init(t,e),Hf.init(t,e)}),Hv=F("$ZodBoolean",
(t,e)=>{Et.init(t,e),t._zod.pattern=kv,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=!!n.value}catch{}let s=n.value;return typeof s=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:s,inst:t}),n}});var Dv=F("$ZodNever",(t,e)=>{Et.init(t,e),t._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:t}),n)});function wM(t,e){let n=$f(t._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),s=t._zod.parse;t._zod.parse=(i,o)=>{let c=e(i.value);if(c>r&&
!o?.skipChecks&&o?.direction!=="backward"){for(let[u,l]of $f(t._zod.def.checks))if(c>u&&l._zod.def.when(i)){let p=i.issues.length;return l._zod.check(i),i.issues[p].
continue=!1,Kc(i.issues,p,t),i}}return s(i,o)}}a(wM,"capSize");var kM=a(t=>Array.isArray(t)?t.length:-1,"arraySize");function Pv(t,e,n){t.issues.length&&e.issues.push(...On(n,t.issues)),e.value[n]=t.value}a(Pv,"handleArrayResult");var qv=F("$ZodArray",(t,e)=>{Et.init(t,e);let n=us.
memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),r;r.value=
n?n.alloc(t,r,Array(i.length),s):Array(i.length);let o=[],c=s?.abortEarly;for(let u=0;u<i.length;u++){let l=i[u],p=e.element._zod.run({value:l,issues:[]},s);if(p instanceof
Promise)o.push(p.then(d=>Pv(d,r,u)));else if(Pv(p,r,u),c&&p.issues.length!==0&&An(p))break}return o.length?Promise.all(o).then(()=>r):r},wM(t,kM)});function Wc(t,e,n,r,s,i){
let o=n in r,c=i==="optional";if(!(!o&&c&&s==="optional")){if(t.issues.length){if(s!==void 0&&c&&!o)return;e.issues.push(...On(n,t.issues))}if(!o&&s===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(o||s==="defaulted"&&!c)&&(e.value[n]=void 0):
e.value[n]=t.value}}a(Wc,"handlePropertyResult");var xM=[];function vM(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:xM,s=r.
length?[...e,...r]:e;for(let o of s)if(!t.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schem\
a`);let i=lv(t.shape);return{...t,allKeys:s,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}a(vM,"normalizeDef");function SM(t,e,n,r,s,i,o){
let c=[],u=s.keySet,l=s.catchall._zod,p=l.def.type,d=l.optin,f=l.optout,m=0;for(let g in e){if(o&&n.issues.length!==m){if(An(n,m))break;m=n.issues.length}if(u.has(
g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let _=l.run({value:e[g],issues:[]},r);_ instanceof Promise?t.
push(_.then(b=>Wc(b,n,g,e,d,f))):Wc(_,n,g,e,d,f)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>n):n}a(SM,"handleCatchall");var zv=F("$ZodObject",(t,e)=>{Et.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??
{};if(r){let l=a(()=>{let p={...r};return Object.defineProperty(e,"shape",{value:p}),l.raw=p,p},"get");l.raw=r,Object.defineProperty(e,"shape",{get:l})}let s=sv(
()=>vM(e));cs(t,"propValues",l=>{let p=l.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||av(d,f,new Set);
for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=jc,o=e.catchall,c,u=us.memoizer;u?.attach(t),t._zod.parse=(l,p)=>{c??(c=s.
value);let d=l.value;if(!i(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:t}),l;l.value=u?u.alloc(t,l,{},p):{};let f=[],m=c.shape,g=p?.
abortEarly,_=l.issues.length;for(let b of c.allKeys){if(g&&l.issues.length!==_){if(An(l,_))break;_=l.issues.length}if(b==="__proto__")continue;let y=m[b],w=y._zod.
optin,k=y._zod.optout,v=y._zod.run({value:d[b],issues:[]},p);v instanceof Promise?f.push(v.then(x=>Wc(x,l,b,d,w,k))):Wc(v,l,b,d,w,k)}return o?SM(f,d,l,p,s.value,
t,g===!0):f.length?Promise.all(f).then(()=>l):l}});var Gv=F("$ZodRecord",(t,e)=>{Et.init(t,e);let n=us.memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!cv(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),r;let o=[],c=e.keyType._zod.values;if(c&&!e.partial){r.value=n?n.alloc(t,r,{},s):{};let u=new Set;for(let p of c)if(typeof p=="st\
ring"||typeof p=="number"||typeof p=="symbol"){if(u.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=e.keyType._zod.run({value:p,issues:[]},
s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(g=>Nn(g,s,Cn())),input:p,path:[p],inst:t});continue}let f=d.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[p],
issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.push(...On(p,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...On(
p,m.issues)),r.value[f]=m.value)}let l;for(let p in i)if(!u.has(p))if(e.mode==="loose"){if(p==="__proto__")continue;r.value[p]=i[p]}else l=l??[],l.push(p);l&&l.
length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{r.value=n?n.alloc(t,r,{},s):{};let u;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let p=e.keyType._zod.run({value:l,issues:[]},s);if(p instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Ff.test(l)&&p.issues.length){let g=e.keyType._zod.run({value:Number(l),issues:[]},
s);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){e.mode==="loos\
e"?r.value[l]=i[l]:c?(u=u??[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>Nn(g,s,Cn())),input:l,path:[l],inst:t});continue}
let f=p.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.
push(...On(l,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...On(l,m.issues)),r.value[f]=m.value)}u&&u.length>0&&r.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:u,continue:!0})}return o.length?Promise.all(o).then(()=>r):r}});var Bv=F("$ZodEnum",(t,e)=>{Et.init(t,e);let n=vf(e.entries),r=new Set(n);t._zod.values=r,cs(t,"pattern",s=>{let i=vf(s.def.entries).filter(o=>uv.has(typeof o));
return new RegExp(i.length?`^(${i.map(o=>Ef(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(s,i)=>{let o=s.value;return r.has(o)||s.issues.push({code:"\
invalid_value",values:n,input:o,inst:t}),s}});function Rv(t,e){return t.value=e.issues.length?void 0:e.value,t}a(Rv,"handleOptionalResult");var jv=F("$ZodOptional",(t,e)=>{Et.init(t,e),cs(t,"optin",n=>n.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",cs(t,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):
void 0}),cs(t,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ov(r.source)})?$`):void 0}),t._zod.parse=(n,r)=>{if(n.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return n;let s=e.innerType._zod.run({value:n.value,issues:[]},r);return s instanceof Promise?s.then(i=>Rv(n,i)):Rv(n,s)}return e.
innerType._zod.run(n,r)}});var Uv;var Df=class{static{a(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r==
"object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n==
"object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let s={...r,...this.
_map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function EM(){return new Df}a(EM,"registry");(Uv=globalThis).
__zod_globalRegistry??(Uv.__zod_globalRegistry=EM());var qf=globalThis.__zod_globalRegistry;function Kv(t){return t.checks&&(t.checks=[...t.checks]),t}a(Kv,"snapshotChecks");function Zv(t,e){return new t(Kv({type:"string",...Oe(e)}))}a(Zv,"_string");function Wv(t,e){return new t(Kv({type:"number",checks:[],...Oe(e)}))}a(Wv,"_number");function Vv(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...Oe(e)})}a(Vv,"_int");function Yv(t,e){return new t({type:"boolean",...Oe(e)})}a(Yv,"_boolean");function Jv(t,e){return new t({type:"never",...Oe(e)})}a(Jv,"_never");function Vc(t,e){return new Sv({check:"less_than",...Oe(e),value:t,inclusive:!0})}a(Vc,"_lte");function Yc(t,e){return new Ev({check:"greater_than",...Oe(e),value:t,inclusive:!0})}a(Yc,"_gte");function Ne(t,e){return new Av({check:"max_length",...Oe(e),maximum:t})}a(Ne,"_maxLength");function et(t,e){return new Ov({check:"min_length",...Oe(e),minimum:t})}
a(et,"_minLength");function gr(t,e){return new Cv({check:"string_format",format:"regex",...Oe(e),pattern:t})}a(gr,"_regex");function Xv(t){let e=new Bt({check:"describe"});return e._zod.onattach=[n=>{let r=qf.get(n)??{};qf.add(n,{...r,description:t})}],e._zod.check=()=>{},e}a(Xv,"des\
cribe");var rn=F("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Et.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){hr(this,"with",t)},parse(t,e){return Pf(this,t,e,{callee:this.parse})},parseAsync(t,e){return Rf(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return Lf(this,t,e)},safeParseAsync(t,e){return Mf(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(t,e){return Uc(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),NM=F("ZodMiniString",(t,e)=>{Mv.init(t,e),rn.init(t,e)});function Tn(t){return Zv(NM,t)}a(Tn,
"string");var Qv=F("ZodMiniNumber",(t,e)=>{Hf.init(t,e),rn.init(t,e)});function e0(t){return Wv(Qv,t)}a(e0,"number");var CM=F("ZodMiniNumberFormat",(t,e)=>{Fv.init(t,e),Qv.
init(t,e)});function t0(t){return Vv(CM,t)}a(t0,"int");var TM=F("ZodMiniBoolean",(t,e)=>{Hv.init(t,e),rn.init(t,e)});function n0(t){return Yv(TM,t)}a(n0,"boolean");var IM=F("ZodMiniNever",(t,e)=>{Dv.init(t,e),rn.init(t,e)});function PM(t){return Jv(IM,t)}a(PM,"never");var zf=F("ZodMiniArray",(t,e)=>{qv.init(t,e),rn.init(t,e)});function pt(t,e){return new zf({type:"array",element:t,...Oe(e)})}a(pt,"array");var Jc=F("ZodMiniObject",(t,e)=>{zv.init(t,e),rn.init(t,e),hv(t,"shape",n=>n._zod.def.shape,!1)});function ls(t,e){return new Jc({type:"object",shape:t,catchall:PM(),...Oe(e)})}a(ls,"strictObject");var Gf=F("ZodMiniRecord",(t,e)=>{Gv.init(t,e),rn.init(t,e)});function r0(t,e,n){return new Gf({type:"record",keyType:t,valueType:e,...Oe(n),partial:!0})}a(r0,"partialRecord");var Bf=F("ZodMiniEnum",(t,e)=>{Bv.init(t,e),rn.init(t,e),t.options=[...t._zod.values]});function sn(t,e){let n=Array.isArray(t)?Object.fromEntries(t.map(r=>[r,r])):
t;return new Bf({type:"enum",entries:n,...Oe(e)})}a(sn,"_enum");var jf=F("ZodMiniOptional",(t,e)=>{jv.init(t,e),rn.init(t,e)});function ge(t){return new jf({type:"optional",innerType:t})}a(ge,"optional");var _e=Xv;var s0=200,i0="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",RM=new RegExp(`^!?(?!!)${i0}(?:/${i0})*$`);function Uf(t){return Tn(
`${t} lists patterns, such as "tools/**/*.bt".`).check(Ne(s0,`A pattern has at most ${s0} characters.`),gr(RM,'This is no pattern. Write a path from the root of\
 the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,\
b}" and no "..".'))}a(Uf,"pathPattern");var a0="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Kf=["bpftrace","kernel","arch","paravirt"],Zf=["x86_64","arm64"],LM=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,
o0=200;function Wf(t){let e=new Map,n=[];for(let r of t){let s=Fi(r);s.ok?e.set(s.target.name,s.target):n.push(s.error)}return n.length>0?{ok:!1,errors:n}:{ok:!0,
targets:[...e.values()]}}a(Wf,"resolveTargets");function Fi(t){let e=Tr.find(n=>n.name===t);if(e!==void 0){let{bpftrace:n,kernel:r,arch:s,paravirt:i,backports:o}=e,
c={name:t,bpftrace:n,kernel:r,arch:s,paravirt:i};return{ok:!0,target:o===void 0?c:{...c,backports:o}}}return t.length>o0?{ok:!1,error:`A target name has at most\
 ${o0} characters.`}:t.includes("@")?FM(t):{ok:!1,error:MM(t)}}a(Fi,"resolveTarget");function MM(t){let e=Tr.map(r=>r.name),n=e.filter(r=>!r.includes("@"));return`\
Unknown target "${t}".${Qt(t,e)} Known names are ${n.join(", ")}; any other machine is written ${a0}.`}a(MM,"unknownTarget");function FM(t){let e=new Map;for(let s of t.
split(",")){let i=s.indexOf("@"),o=(i===-1?s:s.slice(0,i)).trim(),c=i===-1?"":s.slice(i+1).trim(),u=HM(o,c,e);if(u!==void 0)return{ok:!1,error:`Target "${t}": ${u}`};
e.set(o,c)}let n=e.get("bpftrace"),r=e.get("kernel");return n===void 0||r===void 0?{ok:!1,error:`Target "${t}": the ${n===void 0?"bpftrace":"kernel"} version is\
 missing. Write it as ${a0}.`}:{ok:!0,target:{name:t,bpftrace:n.split(".").length===2?`${n}.0`:n,kernel:r,arch:Zf.find(s=>s===e.get("arch"))??"x86_64",paravirt:e.
get("paravirt")!=="no"}}}a(FM,"parseFreeForm");function HM(t,e,n){let r=Kf.find(s=>s===t);if(r===void 0){let s=Bs(t,Kf);return`"${t}" is not one of ${Kf.join(",\
 ")}.${s===void 0?"":` Did you mean "${s}"?`}`}if(n.has(r))return`${r} is given twice.`;switch(r){case"bpftrace":case"kernel":{let s=r==="bpftrace"?"0.24 or 0.2\
3.2":"6.8 or 6.1.192";return LM.test(e)?void 0:`"${e}" is no ${r} version. Write dotted numbers, such as ${s}.`}case"arch":return Zf.some(s=>s===e)?void 0:`"${e}\
" is no known architecture. Write ${Zf.join(" or ")}.`;case"paravirt":return e==="yes"||e==="no"?void 0:`paravirt is yes or no, not "${e}".`;default:return r}}a(
HM,"partProblem");var c0=64,DM=Tn('targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(({value:t,issues:e})=>{let n=Fi(t);n.ok||e.push({code:"\
custom",input:t,message:n.error,continue:!0})}),Xc=pt(DM,'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(et(1,"targe\
ts is empty. List a target, or leave the key out."),Ne(c0,`targets lists more than ${c0}.`),({value:t,issues:e})=>{for(let[n,r]of t.entries())t.indexOf(r)<n&&e.
push({code:"custom",input:r,path:[n],message:`Target "${r}" is listed twice.`})});var u0=["no","maybe","held"],l0=200,qM=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,Qc='"- { function: vendor_htab_lock, entry: no, exit: held }"';function p0(t){return sn(
u0,`${t} says whether a map's lock is held there: ${u0.join(", ")}.`).check(_e(`Whether a lock of the map is held when a probe at the function's ${t} fires. Wit\
hout it: no.`))}a(p0,"held");var zM=ls({function:Tn(`A row of lock-path names its function, such as ${Qc}.`).check(gr(qM,"This is no name of a kernel function. \
Write it as /proc/kallsyms has it."),_e("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:ge(p0("entry")),exit:ge(
p0("exit")),during:ge(pt(sn(Ns,`An operation is one of ${Ns.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(et(1,"\
during is empty. List an operation, or leave the key out."),Ne(Ns.length,"during lists an operation twice."),_e("The operations that run through the function. W\
ithout it: those of all hash maps."))),targets:ge(Xc.check(_e("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a functio\
n with what is held, such as ${Qc}.`).check(({value:t,issues:e})=>{e.length===0&&(t.entry??"no")==="no"&&(t.exit??"no")==="no"&&e.push({code:"custom",input:t,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${Qc}.`})}),h0=pt(zM,`lock-path is a list of funct\
ions, such as ${Qc}.`).check(et(1,"lock-path is empty. List a function, or leave the key out."),Ne(l0,`lock-path lists more than ${l0} functions.`),_e("Kernel f\
unctions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),d0={held:"H",maybe:"M",no:"N"},GM=Ns.filter(t=>t.
includes("hash."));function eu(t,e){return t.map(n=>{let r=e.filter(s=>BM(s,n)).map(jM);return r.length===0?n:{...n,lockPath:r}})}a(eu,"withLockPath");function BM({
targets:t},e){return t===void 0?!0:t.some(n=>{let r=Fi(n);return r.ok&&f0(r.target)===f0(e)})}a(BM,"isMeantFor");function f0({bpftrace:t,kernel:e,arch:n,paravirt:r,
backports:s=!1}){return[t,e,n,r,s].join(" ")}a(f0,"describe");function jM({function:t,entry:e="no",exit:n="no",during:r}){return{function:t,entry:d0[e],exit:d0[n],
during:r??GM}}a(jM,"vendorFunction");var m0=20,g0=200,_0=3650,UM=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,b0=ls({allowed:ge(n0("allowed is true or false.").check(_e("Whether ignore comments silence anything.\
 Without it: true."))),never:ge(pt(sn(mn,`A rule is one of ${mn.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(et(1,"never is empt\
y. List a rule, or leave the key out."),Ne(mn.length,"never lists a rule twice."),_e("Rules that no ignore comment silences."))),expires:ge(e0("expires is a num\
ber of days, such as 180.").check(t0("expires is a whole number of days."),Yc(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),Vc(
_0,`expires is ${_0} at most.`),_e('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:ge(pt(Tn('reason l\
ists patterns, such as "*TRACE-[0-9]*".').check(Ne(g0,`A pattern has at most ${g0} characters.`),gr(UM,'This is no pattern. "*" stands for any characters, "?" f\
or one, "[0-9]" for one of a set; there is no "\\".')),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(et(1,"reason is empty. List a pattern\
, or leave the key out."),Ne(m0,`reason lists more than ${m0} patterns.`),_e("The reason of an ignore comment must match one of these patterns, from its start t\
o its end.")))},'suppressions is a list of keys, such as "allowed: false".').check(_e("What ignore comments may do."));var tu=["error","warning","note","never"],nu=[...de,"off"],KM=mn.filter(t=>t!=="syntax-error"),ps=100,y0='run-together is a list of groups, and a group is a lis\
t of patterns, such as "- [agent/*.bt, tools/slow.bt]".',ru=ls({targets:ge(Xc.check(_e("The machines that the scripts are meant for. Without it: the default tar\
gets."))),"fail-on":ge(sn(tu,`fail-on is one of ${tu.join(", ")}.`).check(_e("The run fails on findings of this severity and above. Without it: error."))),rules:ge(
r0(sn(KM),sn(nu,`The severity of a rule is one of ${nu.join(", ")}.`),'rules is a list of rules with a severity each, such as "lossy-mitigation: off".').check(_e(
"Another severity for a rule, or off."))),files:ge(pt(Uf("files"),'files is a list of patterns, such as "- tools/**/*.bt". One that starts with "!" excludes and\
 is in quotes.').check(et(1,"files is empty. List a pattern, or leave the key out."),Ne(ps,`files lists more than ${ps} patterns.`),_e('Which files are judged, \
as patterns from the root of the repository; "!" excludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),"run-together":ge(pt(pt(Uf(
"A group"),y0).check(et(1,"This group is empty. List the scripts that run together, or remove it."),Ne(ps,`This group lists more than ${ps} patterns.`)),y0).check(
et(1,"run-together is empty. List a group, or leave the key out."),Ne(ps,`run-together lists more than ${ps} groups.`),_e("Scripts that run on one machine at th\
e same time: they are judged as one. A list of groups, each a list of patterns."))),"lock-path":ge(h0),suppressions:ge(b0)},'The configuration is a list of keys\
, such as "fail-on: warning".');var w0=["added","diff_context","file","nofilter"];function k0({finding:t,file:e,lines:n},r,s){if(s==="nofilter")return!0;let i={path:e.path,at:Qe(t.span,n)},o=t.
related.map(c=>{let u=he(e,c);return{path:u.path,at:Qe(c.span,c.path===void 0?n:new R(u.text))}});return[i,...o].some(({path:c,at:u})=>{if(!r.has(c))return!1;let l=r.
get(c);return l===void 0||s==="file"||l.some(p=>ZM(p,u,s))})}a(k0,"touches");function ZM({newStart:t,newLines:e,added:n},{first:r,last:s},i){return i==="added"?
n.some(o=>o>=r&&o<=s):e>0&&r<t+e&&s>=t}a(ZM,"holds");var WM=["text","json","github","sarif","rdjson","checkstyle","junit","markdown","html"];function x0(){return[Hi("-f, --format <format>","how to report",WM).default(
"text"),new Nt("-o, --output <file>","write the report to a file instead of standard output"),new Nt("-t, --target <name>","judge for this target (repeatable): \
a name, or bpftrace@0.24,kernel@6.8").argParser((t,e)=>[...e??[],t]),new Nt("-c, --config <file>","read this configuration instead of .github/bpftrace-guard.yml"),
new Nt("--policy <file>","the policy of an organisation, which the configuration may tighten but not loosen"),Hi("--fail-on <severity>","end with status 1 from \
this severity on (default: error)",tu),Hi("--min-confidence <level>","leave out findings that are less sure",ne).default("possible"),new Nt("--color","colour, a\
lso when not on a terminal"),new Nt("--no-color","no colour"),new Nt("-q, --quiet","only findings and errors: no summary, no notes")]}a(x0,"runOptions");function v0(){
return[Hi("--diff-filter <which>","which findings the change answers for; the others are counted",w0).default("added")]}a(v0,"reviewOptions");var VM=["guard","g\
roup","lock-free"];function S0(){return[Hi("-k, --kind <kind>","apply rewrites of this kind only",VM),new Nt("-n, --dry-run","write nothing: print a patch that \
git apply takes, and the report on standard error")]}a(S0,"fixOptions");function su(t,e,n){return t!==void 0?t:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&
e.FORCE_COLOR!=="false":n&&e.TERM!=="dumb"}a(su,"wantsColor");function Hi(t,e,n){return new Nt(t,`${e}: ${n.join(", ")}`).argParser(r=>{if(n.includes(r))return r;
throw new Qm(`It is one of ${n.join(", ")}.${Qt(r,n)}`)})}a(Hi,"choice");function E0(t){return t.startsWith("/")||t===".."||t.startsWith("../")}a(E0,"leavesRepository");var ds="120000",Di="160000";import{spawn as YM}from"node:child_process";var ie=class extends Error{static{a(this,"GitError")}status;constructor(e,n){super(e),this.name="GitError",this.status=n}},JM=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/;
function $t(t,e,n=""){return new Promise((r,s)=>{let i=YM("git",["--no-pager","--literal-pathspecs",...t],{cwd:e,env:XM(process.env),stdio:["pipe","pipe","pipe"],
windowsHide:!0}),o=[],c=[];i.stdout.on("data",u=>o.push(u)),i.stderr.on("data",u=>c.push(u)),i.on("error",u=>s(new ie(`git cannot be run (${u.message}). Install\
 git to review a range.`))),i.on("close",u=>{u===0?r(Buffer.concat(o)):s(new ie(`git ${t.find(l=>/^[a-z]/.test(l)&&!l.includes("="))} failed: ${QM(Buffer.concat(
c))}`,u??void 0))}),i.stdin.on("error",()=>{}),i.stdin.end(n)})}a($t,"runGit");function XM(t){let e=Object.entries(t).filter(([n])=>!n.startsWith("GIT_")||JM.test(
n));return{...Object.fromEntries(e),LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}a(XM,"environment");function QM(t){return t.toString("utf8").trim().
split(`
`)[0]??""}a(QM,"firstLine");var eF=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function $0(t){return tF(t).map(({newStart:e,lines:n})=>{let r=[],s=[],i=n.every(({sign:c})=>c==="-")?e+1:e,o=e;
for(let{sign:c,text:u}of n){if(c==="-"){s.push({before:o-e+i,text:u});continue}c==="+"&&r.push(o),o+=1}return{newStart:e,newLines:o-e,added:r,...s.length===0?{}:
{removed:s}}})}a($0,"parseHunks");function tF(t){let e=[],n=t.split(`
`),r=0;for(;r<n.length;){let s=eF.exec(n[r]??"");if(r+=1,s===null)continue;let i=Number(s[1]??1),o=Number(s[3]??1),c=[];for(;r<n.length&&(i>0||o>0);){let u=n[r]??
"",l=u[0];if(l==="\\"){r+=1;continue}if(l==="+"&&o>0)o-=1;else if(l==="-"&&i>0)i-=1;else if(l===" "&&i>0&&o>0)i-=1,o-=1;else break;c.push({sign:l,text:u.slice(1)}),
r+=1}e.push({newStart:Number(s[2]),lines:c})}return e}a(tF,"readPatch");async function O0(t,e){return C0(async()=>{let{base:n,head:r}=nF(t),s=await A0(n,e),i=await A0(r,e),o=await rF(t,s,i,e);return{ok:!0,range:{baseSha:s,headSha:i,
mergeBase:o}}})}a(O0,"resolveRange");async function N0({baseSha:t,headSha:e,mergeBase:n},r,s=Ja){return C0(async()=>{let{files:i,changedFiles:o}=await sF(n,e,r),
c=await iF(i,r,s);return{ok:!0,change:{baseSha:t,headSha:e,...c,changedFiles:o,notes:[]}}})}a(N0,"readGitChange");async function C0(t){try{return await t()}catch(e){
if(e instanceof ie)return{ok:!1,error:e.message};throw e}}a(C0,"orError");async function T0(t,e,n){let r=(await $t(["ls-tree","-z","--full-tree",t,"--",e],n)).toString(
"utf8");if(r==="")return;let s=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(r)?.[1];if(s===void 0)throw new ie(`${e} is no regular file at ${t}. Make it one.`);let i=(await iu(
[s],n)).get(s);if(i===void 0)throw new ie(`${e} is too large at ${t}.`);return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(i)}a(T0,"readAtCommit");function nF(t){
let e=/\.{2,3}/.exec(t);if(e===null)throw new ie(`"${t}" is no range. Write it as BASE..HEAD, for example main..HEAD.`);let n=t.slice(0,e.index)||"HEAD",r=t.slice(
e.index+e[0].length)||"HEAD";return{base:n,head:r}}a(nF,"splitRange");async function A0(t,e){if(t.startsWith("-"))throw new ie(`"${t}" is no commit: a name cann\
ot start with "-".`);if(await $t(["rev-parse","--git-dir"],e).catch(r=>{if(!(r instanceof ie&&r.status===128))throw r})===void 0)throw new ie("This folder is in\
 no git repository that git may read. Run the command inside one.");try{return(await $t(["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`],e)).
toString("utf8").trim()}catch(r){throw!(r instanceof ie)||r.status===void 0?r:new ie(`The repository has no commit "${t}". Check the name; in a shallow clone, f\
etch it first (git fetch --unshallow).`)}}a(A0,"commit");async function rF(t,e,n,r){try{return(await $t(["merge-base",e,n],r)).toString("utf8").trim()}catch(s){
throw!(s instanceof ie)||s.status!==1?s:new ie(`The two sides of ${t} have no common ancestor here. In a shallow clone, fetch the history first (git fetch --uns\
hallow).`)}}a(rF,"commonAncestor");async function sF(t,e,n){let s=(await $t(["diff-tree","-r","--raw","-z","-M","--no-abbrev","--no-relative",t,e],n)).toString(
"utf8").split("\0"),i=[],o=0;for(let c=0;c<s.length;){let u=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(s[c]??"");if(u===null)break;let[,l,p="",d="",
f="",m]=u,g=m==="R"||m==="C",_=g?s[c+1]:void 0,b=s[c+(g?2:1)]??"";c+=g?3:2,o++,m!=="D"&&i.push({path:b,mode:p,newBlob:f,...l==="000000"?{}:{oldBlob:d},..._===void 0?
{}:{previousPath:_}})}return{files:i,changedFiles:o}}a(sF,"listFiles");async function iF(t,e,n){let r=t.filter(({mode:c})=>c!==ds&&c!==Di),s=await iu([...new Set(
r.map(({newBlob:c})=>c))],e),i=[],o=0;for(let c of t){let{path:u,previousPath:l,newBlob:p,mode:d}=c,f=s.get(p),m=wn(u)||f!==void 0&&ec(f);if(!Xa(n(u),m)){m&&o++;
continue}if(d===ds)i.push({status:"skipped",path:u,error:"It is a symbolic link; what it points to is judged where it is."});else if(d!==Di){let g=f===void 0?en():
kn(f);if(g.status!=="readable")i.push({...g,path:u});else{let _=await oF(c,g.text,e);i.push({...g,path:u,...l===void 0?{}:{previousPath:l},hunks:_})}}}return{scripts:i,
leftOut:o}}a(iF,"readScripts");async function oF({oldBlob:t,newBlob:e},n,r){if(t===e)return[];if(t===void 0){let i=n.split(`
`).length-(n.endsWith(`
`)?1:0);return[{newStart:1,newLines:i,added:Array.from({length:i},(o,c)=>c+1)}]}let s=await $t(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--int\
er-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",t,e]),r);return $0(s.toString("utf8"))}a(oF,"readHu\
nks");async function iu(t,e){let n=new Map;if(t.length===0)return n;let r=(await $t(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,`${t.join(`
`)}
`)).toString("utf8").split(`
`).map(o=>o.split(" ")),s=r.find(([,o])=>o==="missing");if(s!==void 0)throw new ie(`The repository lacks the object ${s[0]}. Fetch it, or run "git fsck".`);let i=r.
flatMap(([o,c])=>o!==void 0&&Number(c)<=4194304?[o]:[]);for(let o=0;o<i.length;o+=16){let c=i.slice(o,o+16),u=await $t(["cat-file","--batch"],e,`${c.join(`
`)}
`),l=0;for(let p of c){let d=u.indexOf(`
`,l),f=Number(/^[0-9a-f]+ blob (\d+)$/.exec(u.toString("latin1",l,d))?.[1]);if(d===-1||Number.isNaN(f))throw new ie(`git cannot read the object ${p}. Run "git f\
sck".`);n.set(p,u.subarray(d+1,d+1+f)),l=d+1+f+1}}return n}a(iu,"readBlobs");function R0(t,e){return t.flatMap(n=>{switch(n.code){case"unrecognized_keys":return n.keys.map(r=>I0(n.path,r,e));case"invalid_key":return[I0(n.path.slice(0,-1),
String(n.path.at(-1)),e)];case"invalid_value":{let r=cF(e.value,n.path),s=typeof r=="string"?Qt(r,n.values.map(String)):"";return[{offset:e.offsetOf(n.path),message:n.
message+s}]}default:return[{offset:e.offsetOf(n.path),message:n.message}]}})}a(R0,"mistakesOf");function I0(t,e,n){let{names:r,what:s}=aF(t),i=e==="syntax-error"?
"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${e}".${Qt(e,r)} ${s==="key"?"Known keys":"The rules"} are ${r.join(
", ")}.`;return{offset:n.keyOffset(t,e),message:i}}a(I0,"unknownKey");function aF(t){let e=ru;for(let n of t)e=P0(e),e instanceof Jc?e=e.shape[String(n)]:e instanceof
zf&&(e=e.def.element);return e=P0(e),e instanceof Jc?{names:Object.keys(e.shape),what:"key"}:e instanceof Gf&&e.def.keyType instanceof Bf?{names:e.def.keyType.options.
map(String),what:"rule"}:{names:[],what:"key"}}a(aF,"keysAt");function P0(t){return t instanceof jf?t.def.innerType:t}a(P0,"bare");function cF(t,e){let n=t;for(let r of e){
if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}a(cF,"at");var Ce=Un(Nm(),1);var vE=Un(Nm(),1);function SE(t,e){let n=[];for(let r of new vE.Parser().parse(t))n.push({token:r,depth:0});for(let r=n.pop();r!==void 0;r=n.pop()){let{token:s,depth:i}=r;if(i>e)
return!0;for(let o of Mz(s))n.push({token:o,depth:i+1})}return!1}a(SE,"tooDeep");function Mz(t){switch(t.type){case"document":return t.value===void 0?[]:[t.value];case"\
block-map":case"block-seq":case"flow-collection":return t.items.flatMap(({key:e,value:n})=>[...e?[e]:[],...n?[n]:[]]);default:return[]}}a(Mz,"children");var sl=64*1024,EE=20,Fz=20;function AE(t){let e=new Ce.LineCounter,n=a(o=>({ok:!1,lines:e,mistakes:[{offset:0,message:o}]}),"wrong");if(t.length>sl)return n(`Th\
e configuration is larger than ${sl/1024} KiB. Remove what is not configuration.`);if(SE(t,EE))return n(`The configuration is nested more than ${EE} levels deep\
. No key needs more than three of them.`);let r=(0,Ce.parseDocument)(t,{lineCounter:e,prettyErrors:!1,uniqueKeys:!0,strict:!0}),s=[...r.errors,...r.warnings];if(s.
length>0){let o=s.map(({code:c,message:u,pos:l})=>({offset:l[0],message:Dz(c,u)}));return{ok:!1,lines:e,mistakes:o}}let i=Hz(r);if(i!==void 0)return{ok:!1,lines:e,
mistakes:[i]};try{let o=r.toJS({maxAliasCount:Fz})??{};return{ok:!0,lines:e,document:qz(o,r)}}catch(o){return n(`The aliases cannot be expanded: ${o instanceof Error?
o.message:String(o)}.`)}}a(AE,"readYaml");function Hz(t){let e;return(0,Ce.visit)(t,{Alias:a((n,r)=>{if(r.resolve(t)!==void 0)return;let s=`Not valid YAML: "*${r.
source}" refers to nothing.${OE}`;return e={offset:r.range?.[0]??0,message:s},Ce.visit.BREAK},"Alias")}),e}a(Hz,"unresolvedAlias");var OE=' A pattern that start\
s with "*" or "!" is written in quotes.';function Dz(t,e){switch(t){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"\
TAG_RESOLVE_FAILED":return`Not valid YAML: ${e}.${OE}`;default:return`Not valid YAML: ${e}`}}a(Dz,"words");function qz(t,e){let n=a(r=>{for(let s=r.length;s>=0;s--){
let i=$E(e,r.slice(0,s));if((0,Ce.isNode)(i))return i.range?.[0]??0}return 0},"offsetOf");return{value:t,offsetOf:n,keyOffset:a((r,s)=>{let i=$E(e,r);return((0,Ce.isMap)(
i)?zz(i,s):void 0)??n(r)},"keyOffset")}}a(qz,"placed");function $E(t,e){return e.length===0?t.contents:t.getIn(e,!0)}a($E,"nodeAt");function zz(t,e){let n=t.items.
find(r=>(0,Ce.isPair)(r)&&(0,Ce.isScalar)(r.key)&&String(r.key.value)===e);return n!==void 0&&(0,Ce.isScalar)(n.key)?n.key.range?.[0]:void 0}a(zz,"keyOffsetIn");var il=[".github/bpftrace-guard.yml",".bpftrace-guard.yml"],Gz=20;function NE(t,e){let n=AE(t),r=a(i=>({ok:!1,errors:[...i].sort((o,c)=>o.offset-c.offset).slice(
0,Gz).map(({offset:o,message:c})=>{let{line:u,col:l}=n.lines.linePos(o);return{path:e,line:Math.max(1,u),column:Math.max(1,l),message:c}})}),"wrong");if(!n.ok)return r(
n.mistakes);let s=ru.safeParse(n.document.value);return s.success?{ok:!0,configuration:Bz(s.data)}:r(R0(s.error.issues,n.document))}a(NE,"parseConfiguration");function CE(t){
return`${t.path}:${t.line}:${t.column}: ${t.message}`}a(CE,"describeConfigurationError");function Bz(t){let{targets:e,rules:n,files:r,suppressions:s}=t,{"fail-o\
n":i,"run-together":o,"lock-path":c}=t;return{...e===void 0?{}:{targets:e},...i===void 0?{}:{failOn:i},...n===void 0?{}:{rules:n},...r===void 0?{}:{files:r},...o===
void 0?{}:{runTogether:o},...c===void 0?{}:{lockPath:c},...s===void 0?{}:{suppressions:s}}}a(Bz,"configurationOf");import{open as jz,stat as Uz}from"node:fs/promises";import Ss from"node:path";var Kz=new Set(["ENOENT","ENOTDIR"]);async function TE(){for(let t of await Zz(process.cwd()))for(let e of il){let n=Ss.join(t,e);if(await IE(n))return ol(Ss.relative(
process.cwd(),n),t)}}a(TE,"findConfiguration");async function ol(t,e=process.cwd()){let n=t.split(Ss.sep).join("/");try{let r=await jz(t);try{let s=sl*3+1,{buffer:i,
bytesRead:o}=await r.read(Buffer.alloc(s),0,s,0),c=new TextDecoder("utf-8",{fatal:o<s}).decode(i.subarray(0,o));return{ok:!0,path:n,text:c,root:e}}finally{await r.
close()}}catch(r){return{ok:!1,error:`The configuration ${n} cannot be read: ${Wz(r)}`}}}a(ol,"readConfigurationFile");async function Zz(t){let e=[];for(let n=t;;n=
Ss.dirname(n)){if(e.push(n),await IE(Ss.join(n,".git")))return e;if(n===Ss.dirname(n))return[t]}}a(Zz,"foldersUpToRoot");async function IE(t){return Uz(t).then(
()=>!0,e=>!(e instanceof Error&&"code"in e&&Kz.has(e.code)))}a(IE,"exists");function Wz(t){return t instanceof TypeError?"it is not UTF-8.":(t instanceof Error&&
"code"in t?t.code:void 0)==="ENOENT"?"there is no such file. Check the path.":`${t instanceof Error?t.message:String(t)}.`}a(Wz,"reason");var Vz=["note","warning","error","never"];function PE(t,e){let{files:n=[],...r}=e;if(t===void 0)return{configuration:r,files:[n],overruled:[]};let s=[],i=a((l,p,d,f)=>d===
void 0||f===void 0?d??f:p.indexOf(d)<=p.indexOf(f)?d:(s.push(`"${l}: ${d}" is overruled by the policy of the organisation, which says ${f}.`),f),"strictest"),o=i(
"fail-on",Vz,r.failOn,t.failOn),c={...r.rules};for(let[l,p]of Yz(t.rules??{})){let d=i(l,nu,c[l],p);d!==void 0&&(c[l]=d)}let u=[...new Set([...t.targets??[],...r.
targets??[]])];return{configuration:{...r,...u.length===0?{}:{targets:u},...o===void 0?{}:{failOn:o},rules:c,runTogether:[...t.runTogether??[],...r.runTogether??
[]],lockPath:[...t.lockPath??[],...r.lockPath??[]],suppressions:{...r.suppressions,also:t.suppressions}},files:t.files===void 0?[n]:[n,t.files],overruled:s}}a(PE,
"tightened");function Yz(t){let e=[];for(let n in t){let r=t[n];r!==void 0&&e.push([n,r])}return e}a(Yz,"entriesOf");async function Es(t,e){let n=t.target===void 0?void 0:Wf(t.target);if(n?.ok===!1)return n;let r=t.policy===void 0?void 0:await ol(t.policy),s=RE(r);if(s.errors.
length>0)return{ok:!1,errors:s.errors};let{configuration:i,errors:o}=RE(e),c=t.target??i.targets,u=t.failOn??i.failOn,{configuration:l,files:p,overruled:d}=PE(r===
void 0?void 0:s.configuration,{...i,...c===void 0?{}:{targets:c},...u===void 0?{}:{failOn:u}}),f=l.targets===void 0?void 0:Wf(l.targets),m=f?.ok===!0?f.targets:
void 0;return{ok:!0,settings:{targets:eu(m??Zo,l.lockPath??[]),configured:m!==void 0,failOn:l.failOn??"error",rules:l.rules??{},suppressions:{...l.suppressions,
today:new Date().toISOString().slice(0,10)},choose:sw(p),runTogether:l.runTogether??[],errors:o,overruled:d}}}a(Es,"resolveSettings");async function $s(t){return t===
void 0?TE():ol(t)}a($s,"configurationOnDisk");async function LE(t){try{for(let e of il){let n=await T0(t,e,process.cwd());if(n!==void 0)return{ok:!0,path:`${t.slice(
0,12)}:${e}`,text:n}}return}catch(e){if(e instanceof ie)return{ok:!1,error:`The configuration cannot be read: ${e.message}`};throw e}}a(LE,"configurationAtCommi\
t");function RE(t){if(t===void 0)return{configuration:{},errors:[]};if(!t.ok)return{configuration:{},errors:[t.error]};let e=NE(t.text,t.path);return e.ok?{configuration:e.
configuration,errors:[]}:{configuration:{},errors:e.errors.map(CE)}}a(RE,"readConfiguration");var ft={clean:0,findings:1,wrongUse:2,notAnalysed:3},Xz="This is a defect of bpftrace-guard: please report it together with the script.";async function ME(t,e,n){
let r=await $s(e.config),s=await Es(e,r);if(!s.ok)return Kt(s.errors,n);let i={stream:n.stdin,name:e.stdinFilename},o=(r?.ok===!0?r.root:void 0)??process.cwd(),
{choose:c}=s.settings,{scripts:u,notes:l}=await tc(t.length===0?["."]:t,i,{root:o,choose:c});return Cm(u,l,new Wr(o),s.settings,e,n)}a(ME,"check");function Kt(t,e){
for(let n of t)Gn("error",n,e);return ft.wrongUse}a(Kt,"refuse");async function Cm(t,e,n,r,s,i,o){Tm(r,i);let c=t.filter(_=>_.status==="readable"),u=await ns(c,
r.runTogether,n),l=new tn(r,u.surroundings),p=t.map(_=>Rm(_,l,s)),{files:d,notes:f}=o===void 0?{files:p,notes:[]}:await o.narrow(p);Im(d,[...e,...u.notes,...f],
s,i);let m={targets:r.targets,files:d},g=await Mm(Lm(m,s,i,o?.hunks),s,i);return Pm(m,r,g)}a(Cm,"report");function Tm(t,e){for(let r of t.overruled)Gn("note",r,
e);for(let r of t.errors)Gn("error",r,e);if(t.errors.length===0)return;let n=t.configured?"the targets of the command line":"the default targets";Gn("error",`Th\
e configuration is left out; the scripts are judged on ${n}.`,e)}a(Tm,"sayMistakes");function Im(t,e,{quiet:n},r){for(let s of t)s.status==="failed"&&Gn("error",
`${s.path}: ${s.error}`,r),s.status==="skipped"&&!n&&Gn("note",`${s.path}: ${s.error}`,r);if(!n)for(let s of[...e,...Qz(t)])Gn("note",s,r)}a(Im,"sayNotes");function Pm(t,e,n){
return!n||e.errors.length>0?ft.wrongUse:t.files.some(r=>r.status==="failed")?ft.notAnalysed:e4(t,e)?ft.findings:ft.clean}a(Pm,"statusOf");function Qz(t){return t.
flatMap(e=>e.status==="analysed"?(e.notes??[]).map(n=>`${e.path}: ${n}`):[])}a(Qz,"notesOn");function Rm(t,e,{minConfidence:n}){if(t.status!=="readable")return t;
let r=ne.indexOf(n),s;try{s=e.analyse(t.path,t.text)}catch(i){let o=i instanceof Error?i.message:String(i);return{status:"failed",path:t.path,error:`The analysi\
s broke (${o}). ${Xz}`}}return{...s,findings:s.findings.filter(({confidence:i})=>ne.indexOf(i)<=r)}}a(Rm,"judge");function e4({files:t},{failOn:e}){if(e==="neve\
r")return!1;let n=de.indexOf(e);return t.some(r=>r.status==="analysed"&&r.findings.some(({severity:s})=>de.indexOf(s)<=n))}a(e4,"fails");function Lm(t,e,{env:n,
stdout:r,version:s},i){switch(e.format){case"text":{let o=su(e.color,n,e.output===void 0&&r.isTTY===!0);return Yx(t,{color:o,quiet:e.quiet===!0,...i===void 0?{}:
{hunks:i}})}case"json":return qx(t,s);case"github":return tv(t);case"sarif":return Wx(t,s);case"rdjson":return jx(t,s);case"checkstyle":return _x(t);case"junit":
return Gx(t);case"markdown":return Bx(t);case"html":return Dx(t,{version:s,...i===void 0?{}:{hunks:i}});default:return e.format}}a(Lm,"render");async function Mm(t,{
output:e},n,r=n.stdout){if(e===void 0)return r.write(t),!0;try{return await Jz(e,t),!0}catch(s){let i=s instanceof Error?s.message:String(s);return Gn("error",`\
The report cannot be written to ${e} (${i}). Name a file in a folder that exists.`,n),!1}}a(Mm,"write");function Gn(t,e,{stderr:n}){n.write(`bpftrace-guard: ${t}\
: ${De(e)}
`)}a(Gn,"say");var al=class t{static{a(this,"FixingDesk")}changes=[];#e=new Set;#t;#n;#r;constructor(e,n,r){this.#t=e,this.#r=n,this.#n=r}static async open(e,n,r,s){let i=await hd(
await FE(process.cwd())),o=new Pc(new Wr(e),n,(c,u)=>Rm({status:"readable",...c},u,r));return new t(o,i,s)}get notes(){return[...this.#t.notes,...this.#e]}async refusal({
path:e}){if(!(this.#n.piped||!Vr(ht.resolve(e),this.#r))&&!Vr(await Fm(e),this.#r))return"A symbolic link leads from here to a file outside of the repository, s\
o it is not fixed. Name that file itself."}accessFor(e){return{judge:a((n,r)=>this.#t.judge(e.path,n,r),"judge"),obstacle:a((n,r)=>this.#i(e,n,r),"obstacle")}}async keep(e,{
text:n,files:r,report:s}){if(n===e.text||s.status!=="analysed")return;let i=this.#n.piped?ht.resolve(e.path):await Fm(e.path),o=ht.dirname(i),c=this.#n.piped||this.#n.
dryRun?void 0:await n4({real:i,before:e.text,after:n},o,r);if(c!==void 0)return c;this.#t.keep(e.path,n),this.#s(i,e.text,n);for(let[u,l]of r){let p=Ye({path:u},
e.path);this.#t.at(p)===void 0&&(this.#t.keep(p,l),this.#n.dryRun&&await rc(ht.join(o,u))===void 0&&this.#s(ht.join(o,u),void 0,l))}}judgeAgain(e){return this.#t.
judgeAgain(e)}async#i(e,n,r){if(this.#n.piped)return"standard input has no folder for";if(n!==ht.basename(n))return`is not in the script's folder (${n})`;let s=this.#t.
at(Ye({path:n},e.path));if(s!==r)try{let i=await rc(ht.join(ht.dirname(await Fm(e.path)),n));return s===void 0&&(i===void 0||i.equals(Buffer.from(r)))?void 0:`i\
s there already, with another content (${n})`}catch(i){return`cannot be looked at (${n}: ${i instanceof Error?i.message:String(i)})`}}#s(e,n,r){let s=ht.relative(
this.#r,e).split(ht.sep).join("/");this.#n.dryRun&&s.startsWith("../")&&this.#e.add(`${s} is outside of the repository: git apply takes its patch with --unsafe-\
paths only.`),this.changes.push({path:s,before:n,after:r})}};async function n4({real:t,before:e,after:n},r,s){let i=[],o;for(let[c,u]of s){let l=ht.join(r,c),p=await Ew(
l,u);if(p.ok?p.created&&i.push(l):o=p.error,o!==void 0)break}if(o===void 0){let c=await Sw(t,e,n);if(c.ok)return;o=c.error}for(let c of i)await t4(c);return o}a(
n4,"writeAll");async function Fm(t){return FE(t).catch(()=>ht.resolve(t))}a(Fm,"realOf");var HE=200;async function qE({path:t,text:e},n,r){let s=Math.min(n.most??HE,HE),i=new R(e),o=[],c=[],u=new Map,l=new Set([e]),p=e;for(;;){let d=await r.judge(p,
u);if(d.status!=="analysed")return{text:e,files:new Map,fixed:[],report:d};let f=await r4(d,n,l,r);if(f.fix===void 0||c.length>=s)return{text:p,files:u,fixed:o,
report:{...d,findings:f.findings}};let{finding:m,fix:g}=f,_=DE(m.span.start,c),b=i.range({start:_,end:Math.max(_,DE(m.span.end,c))}),{title:y,cost:w,targets:k}=g;
o.push({path:t,rule:m.rule,range:b,kind:g.kind,title:y,cost:w,targets:k});for(let x of g.edits)x.path!==void 0&&u.set(x.path,x.text);let v=zE(g);p=Ve(p,v),l.add(
p),c.push(v)}}a(qE,"fixScript");async function r4(t,{kind:e,wanted:n},r,s){let{text:i,findings:o}=t,c=n?.(t),u=[],l;for(let p of o){if(c?.has(p)===!1){u.push(p);
continue}let d=[];for(let m of p.fixes){if(m.kind==="suppress")continue;let g=await s4(m,e,i,r,s);g===void 0?l??={fix:m,finding:p}:d.push(g)}let f="no rewrite o\
f it is proved to help";u.push({...p,left:`${[...new Set(d.length===0?[f]:d)].join("; ")}.`})}return l===void 0?{fix:void 0,findings:u}:{...l,findings:u}}a(r4,"\
chooseFix");async function s4(t,e,n,r,s){if(!t.safe)return`the rewrite "${t.kind}" changes what the script measures or says, so it is yours to make`;if(e!==void 0&&
t.kind!==e)return`the rewrite "${t.kind}" is not of the kind "${e}"`;for(let{path:i,text:o}of t.edits){let c=i===void 0?void 0:await s.obstacle(i,o);if(c!==void 0)
return`the rewrite "${t.kind}" needs a file that ${c}`}return r.has(Ve(n,zE(t)))?`the rewrite "${t.kind}" was made already`:void 0}a(s4,"obstacleTo");function zE({
edits:t}){return t.filter(({path:e})=>e===void 0)}a(zE,"ownEdits");function DE(t,e){return e.reduceRight((n,r)=>Tw(n,r),t)}a(DE,"originalPlace");async function GE(t,e,n){let r=t.includes("-");if(r&&t.some(k=>k!=="-"))return Kt(["The path - (standard input) goes alone: give the other paths to a second run\
."],n);let s=await $s(e.config),i=await Es(e,s);if(!i.ok)return Kt(i.errors,n);let{settings:o}=i,c=(s?.ok===!0?s.root:void 0)??process.cwd(),u={stream:n.stdin,name:e.
stdinFilename},l={root:c,choose:o.choose},{scripts:p,notes:d}=await tc(t.length===0?["."]:t,u,l);Tm(o,n);let f=e.dryRun===!0,m=await al.open(c,o,e,{piped:r,dryRun:f}),
g=[],_=[];for(let k of p){if(k.status!=="readable"){g.push(k);continue}let v=await m.refusal(k),x=v===void 0?await qE(k,{kind:e.kind},m.accessFor(k)):void 0,$=v??
(x&&await m.keep(k,x));$!==void 0?g.push({status:"failed",path:k.path,error:$}):x!==void 0&&(g.push(x.report),_.push(...x.fixed),r&&!f&&n.stdout.write(x.text))}
f&&n.stdout.write(i4(gw(m.changes),n));let b={targets:o.targets,files:await m.judgeAgain(g),fixed:{written:!f,findings:_}};Im(b.files,[...d,...m.notes],e,n);let y=r||
f,w=Lm(b,e,y?{...n,stdout:n.stderr}:n);return Pm(b,o,await Mm(w,e,n,y?n.stderr:n.stdout))}a(GE,"fix");function i4(t,{stdout:e}){if(e.isTTY!==!0)return t;let n=a(
r=>r.charAt(0)+De(r.slice(1).replace(/\r$/,"")),"line");return t.split(`
`).map(n).join(`
`)}a(i4,"shownPatch");var _o=class{static{a(this,"CommitFiles")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}async look(e){if(E0(e))return{kind:"unread",reason:"it leads out of the rep\
ository"};try{let n=(await this.#n(["--",e])).find(s=>s.path===e);if(n===void 0)return{kind:"unread",reason:"it is not there"};if(n.mode===ds)return{kind:"unrea\
d",reason:"it is a symbolic link"};if(n.mode===Di)return{kind:"unread",reason:"it is a submodule"};if(n.type==="tree")return{kind:"folder",names:(await this.#n(
["--",`${e}/`])).flatMap(o=>o.type==="blob"?[o.path.slice(e.length+1)]:[])};let r=(await iu([n.id],this.#t)).get(n.id);return fi(r===void 0?en():kn(r))}catch(n){
if(n instanceof ie)return{kind:"unread",reason:`git: ${n.message}`};throw n}}async fromRoot(e){return e}async list(){try{return{files:(await this.#n(["-r"])).filter(
({path:r,type:s,mode:i})=>s==="blob"&&i!==ds&&wn(r)).map(({path:r})=>({path:r,fromRoot:r}))}}catch(e){if(e instanceof ie)return{reason:e.message};throw e}}async#n(e){
let n=e[0]==="--"?[this.#e,...e]:[...e,this.#e];return(await $t(["ls-tree","-z","--full-tree",...n],this.#t)).toString("utf8").split("\0").flatMap(s=>{let[,i,o,
c,u]=/^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s)??[];return i===void 0||o===void 0||c===void 0||u===void 0?[]:[{mode:i,type:o,id:c,path:u}]})}};async function BE(t,{targets:e,configured:n},{rules:r={},suppressions:s={},lockPath:i=[],runTogether:o=[]},c){let u=eu(e,i),l=t.filter(m=>m.status==="readable"),
p=await ns(l,o,c),d=new tn({targets:u,configured:n,rules:r,suppressions:s},p.surroundings),f=t.map(m=>m.status==="readable"?o4(m,d):m);return{targets:u,files:f,
findings:zt(f),notes:p.notes}}a(BE,"judgeScripts");function o4({path:t,text:e},n){try{return n.analyse(t,e)}catch(r){let s=r instanceof Error?r.message:String(r);
return{status:"failed",path:t,error:`bpftrace-guard broke on it, which is a bug of ours: ${s}`}}}a(o4,"judge");async function jE(t,e,n,r,s,i,o){let c=t.filter(g=>!k0(g,e,n));if(c.length===0)return{own:t,others:[]};let u=[...new Set(c.map(({file:g})=>g))],l=await Promise.
all(u.map(async({path:g})=>{let _=r.get(g)??g,b=await o.look(_,_);return b.kind==="text"?[{status:"readable",path:_,text:b.text}]:[]})),p=await BE(l.flat(),s,i,
o),d=new Map(p.files.map(g=>[g.path,a4(g)])),f=new Map(u.map(g=>[g,rs([g])])),m=c.filter(({file:g,finding:_})=>{let b=f.get(g)?.get(_);return b!==void 0&&d.get(
r.get(g.path)??g.path)?.has(b)===!0});return{own:t.filter(g=>!m.includes(g)),others:m}}a(jE,"splitFindings");function a4(t){return new Set(rs([t]).values())}a(a4,
"namesIn");async function UE(t,e,n){let r=await O0(t,process.cwd());if(!r.ok)return Kt([r.error],n);let s=e.config===void 0?await LE(r.range.baseSha):await $s(e.config),i=await Es(
e,s);if(!i.ok)return Kt(i.errors,n);let o=await N0(r.range,process.cwd(),i.settings.choose);if(!o.ok)return Kt([o.error],n);let{scripts:c,changedFiles:u,leftOut:l}=o.
change,p=[...o.change.notes,...Qa(l)],d=c.length===0&&l===0?[`${t} changes no bpftrace script (${u} changed ${u===1?"file":"files"}).`]:[],f=new Map(c.map(x=>[x.
path,x.status==="readable"?x.hunks:void 0])),m=new _o(o.change.headSha,process.cwd()),g=new Map(c.flatMap(x=>x.status==="readable"&&x.previousPath!==void 0?[[x.
path,x.previousPath]]:[])),_=new _o(r.range.baseSha,process.cwd()),{settings:b}=i,{rules:y,suppressions:w,runTogether:k}=b,v=a(async x=>{let{own:$,others:I}=await jE(
zt(x),f,e.diffFilter,g,b,{rules:y,suppressions:w,runTogether:k},_);return c4(x,$,I.length)},"narrow");return Cm(c,[...p,...d],m,b,e,n,{hunks:f,narrow:v})}a(UE,"\
review");function c4(t,e,n){if(n===0)return{files:t,notes:[]};let r=new Set(e.map(({finding:i})=>i)),s=n===1?"1 finding is not caused":`${n} findings are not ca\
used`;return{files:t.map(i=>i.status==="analysed"?{...i,findings:i.findings.filter(o=>r.has(o))}:i),notes:[`${s} by this change; --diff-filter nofilter shows al\
l.`]}}a(c4,"withFindings");var u4=`
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong,
3 some input could not be analysed (the rest is still reported).`,l4=`
For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script
measures. A file is written whole or not at all, with its mode and line ends. One that changed in the meantime is left
alone, and so is one that a symbolic link reaches outside of the repository.
The exit status is that of check on the result.`;async function KE(t,e){let n=ft.clean,r=p4(e,s=>{n=s});try{return await r.parseAsync([...t],{from:"user"}),n}catch(s){
if(!(s instanceof Xm))throw s;return s.exitCode===0?ft.clean:ft.wrongUse}}a(KE,"runCommandLine");function p4(t,e){let n=new eg("bpftrace-guard").description("Fi\
nds the lock cycles that bpftrace scripts can close, before they hang a machine.").version(t.version,"-V, --version","print the version").helpOption("-h, --help",
"print this help").exitOverride().configureOutput({writeOut:a(o=>t.stdout.write(o),"writeOut"),writeErr:a(o=>t.stderr.write(o),"writeErr"),outputError:a((o,c)=>c(
`bpftrace-guard: ${o.trimEnd().split(`
`).map(De).join(" ")}
`),"outputError")}).showSuggestionAfterError().addHelpText("after",u4),r=n.command("check").description("judge scripts on disk").argument("[path...]","scripts, \
folders (recursive), or - for standard input; the current folder when left out").option("--stdin-filename <name>","the path under which standard input is report\
ed","<stdin>").action(async(o,c)=>{e(await ME(o,c,t))}),s=n.command("review").description("judge what a git range changes, as on a pull request").argument("<bas\
e..head>","the merge base of the two is compared with head").action(async(o,c)=>{e(await UE(o,c,t))});for(let o of v0())s.addOption(o);let i=n.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",l4).action(async(o,c)=>{e(await GE(
o,c,t))});for(let o of S0())i.addOption(o);for(let o of x0())for(let c of[r,s,i])c.addOption(o);return n.command("explain").description("print what a rule says,\
 why, and what to do").argument("<rule>",`one of ${Dt.map(({id:o})=>o).join(", ")}`).action(o=>e(d4(o,t))),n.command("targets").description("print the known tar\
gets").action(()=>{t.stdout.write(nw(Tr,Zo,ZE(t)))}),n}a(p4,"commandLine");function d4(t,e){let n=Dt.find(s=>s.id===t);if(n!==void 0)return e.stdout.write(Qy(n,
ZE(e))),ft.clean;let r=Dt.map(s=>s.id);return Kt([`Unknown rule "${t}".${Qt(t,r)} The rules are ${r.join(", ")}.`],e)}a(d4,"explain");function ZE({env:t,stdout:e}){
return su(void 0,t,e.isTTY===!0)}a(ZE,"colored");var WE={version:"0.1.0"};var VE=WE.version;process.stdout.on("error",t=>{if(t.code!=="EPIPE")throw t});var{stdin:h4,stdout:m4,stderr:YE,env:g4}=process;try{process.exitCode=await KE(process.argv.slice(2),
{stdin:h4,stdout:m4,stderr:YE,env:g4,version:VE})}catch(t){YE.write(`bpftrace-guard: internal error: ${t instanceof Error?t.stack:String(t)}
`),process.exitCode=ft.notAnalysed}
