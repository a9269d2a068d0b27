#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var s$=Object.create;var wo=Object.defineProperty;var i$=Object.getOwnPropertyDescriptor;var o$=Object.getOwnPropertyNames;var a$=Object.getPrototypeOf,c$=Object.prototype.hasOwnProperty;var a=(t,e)=>wo(t,"name",{value:e,configurable:!0}),Wt=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):
t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var S=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},u$=(t,e)=>{for(var n in e)wo(t,n,{get:e[n],enumerable:!0})},l$=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of o$(e))!c$.call(t,s)&&s!==n&&wo(t,s,{get:()=>e[s],enumerable:!(r=i$(e,s))||r.enumerable});return t};var Zn=(t,e,n)=>(n=t!=null?s$(a$(t)):{},l$(e||!t||!t.__esModule?wo(n,"default",{value:t,enumerable:!0}):n,t));var Ns=S(ll=>{var ko=class extends Error{static{a(this,"CommanderError")}constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.
constructor.name,this.code=n,this.exitCode=e,this.nestedError=void 0}},ul=class extends ko{static{a(this,"InvalidArgumentError")}constructor(e){super(1,"command\
er.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};ll.CommanderError=ko;ll.InvalidArgumentError=ul});var xo=S(dl=>{var{InvalidArgumentError:p$}=Ns(),pl=class{static{a(this,"Argument")}constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.
includes(n))throw new p$(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function d$(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}a(d$,"humanR\
eadableArgName");dl.Argument=pl;dl.humanReadableArgName=d$});var ml=S(hl=>{var{humanReadableArgName:f$}=xo(),fl=class{static{a(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,
this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(s=>!s.
_hidden),r=e._getHelpCommand();return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((s,i)=>s.name().localeCompare(i.name())),n}compareOptions(e,n){let r=a(
s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,""),"getSortKey");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(s=>!s.hidden),
r=e._getHelpOption();if(r&&!r.hidden){let s=r.short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!s&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.
long,r.description)):r.short&&!s&&n.push(e.createOption(r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.
showGlobalOptions)return[];let n=[];for(let r=e.parent;r;r=r.parent){let s=r.options.filter(i=>!i.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),
n}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.
find(n=>n.description)?e.registeredArguments:[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>f$(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:
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
`)}displayWidth(e){return Gm(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
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
`)}};function Gm(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}a(Gm,"stripColor");hl.Help=fl;hl.stripColor=Gm});var bl=S(yl=>{var{InvalidArgumentError:h$}=Ns(),gl=class{static{a(this,"Option")}constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("\
<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=m$(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.
parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=
e,this.defaultValueDescription=n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){
let n=e;return typeof e=="string"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=
e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.
isArray(n)?[e]:(n.push(e),n)}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new h$(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?Bm(this.name().replace(/^no-/,"")):Bm(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===
e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},_l=class{static{a(this,"DualOptions")}constructor(e){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),
n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.
has(r))return!0;let s=this.negativeOptions.get(r).presetArg,i=s!==void 0?s:!1;return n.negate===(i===e)}};function Bm(t){return t.split("-").reduce((e,n)=>e+n[0].
toUpperCase()+n.slice(1))}a(Bm,"camelcase");function m$(t){let e,n,r=/^-[^-]$/,s=/^--[^-]/,i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),s.
test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&s.test(i[0])&&(e=n,n=i.shift()),i[0].startsWith("-")){let o=i[0],c=`option creation failed due to \
'${o}' in option flags '${t}'`;throw/^-[^-][^-]/.test(o)?new Error(`${c}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(o)?new Error(`${c}
- too many short flags`):s.test(o)?new Error(`${c}
- too many long flags`):new Error(`${c}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
a(m$,"splitOptionFlags");yl.Option=gl;yl.DualOptions=_l});var Um=S(jm=>{function g$(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let s=1;s<=t.length;s++){let i=1;t[s-1]===e[r-1]?i=0:i=1,n[s][r]=Math.min(n[s-1][r]+1,n[s][r-1]+1,n[s-1][r-
1]+i),s>1&&r>1&&t[s-1]===e[r-2]&&t[s-2]===e[r-1]&&(n[s][r]=Math.min(n[s][r],n[s-2][r-2]+1))}return n[t.length][e.length]}a(g$,"editDistance");function _$(t,e){if(!e||
e.length===0)return"";e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(o=>o.slice(2)));let r=[],s=3,i=.4;return e.forEach(o=>{if(o.length<=
1)return;let c=g$(t,o),u=Math.max(t.length,o.length);(u-c)/u>i&&(c<s?(s=c,r=[o]):c===s&&r.push(o))}),r.sort((o,c)=>o.localeCompare(c)),n&&(r=r.map(o=>`--${o}`)),
r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}a(_$,"suggestSimilar");jm.suggestSimilar=_$});var Vm=S(Sl=>{var y$=Wt("node:events").EventEmitter,wl=Wt("node:child_process"),Vt=Wt("node:path"),vo=Wt("node:fs"),V=Wt("node:process"),{Argument:b$,humanReadableArgName:w$}=xo(),
{CommanderError:kl}=Ns(),{Help:k$,stripColor:x$}=ml(),{Option:Km,DualOptions:v$}=bl(),{suggestSimilar:Zm}=Um(),xl=class t extends y${static{a(this,"Command")}constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:a(n=>V.stdout.write(n),"writeOut"),writeErr:a(n=>V.stderr.write(n),"writeErr"),outputError:a((n,r)=>r(n),"outputError"),getOutHelpWidth:a(()=>V.stdout.
isTTY?V.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:a(()=>V.stderr.isTTY?V.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:a(()=>vl()??(V.
stdout.isTTY&&V.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:a(()=>vl()??(V.stderr.isTTY&&V.stderr.hasColors?.()),"getErrHasColors"),stripColor:a(n=>x$(
n),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let s=n,i=r;typeof s=="object"&&s!==null&&(i=s,s=null),i=i||{};let[,o,c]=e.match(/([^ ]+) *(.*)/),
u=this.createCommand(o);return s&&(u.description(s),u._executableHandler=!0),i.isDefault&&(this._defaultCommandName=u._name),u._hidden=!!(i.noHelp||i.hidden),u.
_executableFile=i.executableFile||null,c&&u.arguments(c),this._registerCommand(u),u.parent=this,u.copyInheritedSettings(this),s?this:u}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new k$,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new b$(e,n)}argument(e,n,r,s){let i=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new kl(
e,n,r)),V.exit(e)}action(e){let n=a(r=>{let s=this.registeredArguments.length,i=r.slice(0,s);return this._storeOptionsAsProperties?i[s]=this:i[s]=this.opts(),i.
push(this),e.apply(this,i)},"listener");return this._actionHandler=n,this}createOption(e,n){return new Km(e,n)}_callParseArg(e,n,r,s){try{return e.parseArg(n,r)}catch(i){
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
n instanceof Km)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(n,r);if(o.makeOptionMandatory(
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
!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},e===void 0&&n.from===void 0){V.versions?.electron&&(n.from="\
electron");let s=V.execArgv??[];(s.includes("-e")||s.includes("--eval")||s.includes("-p")||s.includes("--print"))&&(n.from="eval")}e===void 0&&(e=V.argv),this.rawArgs=
e.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=e[1],r=e.slice(2);break;case"electron":V.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):
r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(e,n){this._prepareForParse();let r=this._prepareUserArgs(
e,n);return this._parseCommand([],r),this}async parseAsync(e,n){this._prepareForParse();let r=this._prepareUserArgs(e,n);return await this._parseCommand([],r),this}_prepareForParse(){
this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this.
_optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call pars\
e again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,r){
if(vo.existsSync(e))return;let s=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${s}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,s=[".js",".ts",".tsx",".mjs",".cjs"];function i(p,d){let f=Vt.resolve(p,d);if(vo.existsSync(
f))return f;if(s.includes(Vt.extname(d)))return;let m=s.find(g=>vo.existsSync(`${f}${g}`));if(m)return`${f}${m}`}a(i,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,c=this._executableDir||"";if(this._scriptPath){let p;try{p=vo.realpathSync(
this._scriptPath)}catch{p=this._scriptPath}c=Vt.resolve(Vt.dirname(p),c)}if(c){let p=i(c,o);if(!p&&!e._executableFile&&this._scriptPath){let d=Vt.basename(this.
_scriptPath,Vt.extname(this._scriptPath));d!==this._name&&(p=i(c,`${d}-${e._name}`))}o=p||o}r=s.includes(Vt.extname(o));let u;V.platform!=="win32"?r?(n.unshift(
o),n=Wm(V.execArgv).concat(n),u=wl.spawn(V.argv[0],n,{stdio:"inherit"})):u=wl.spawn(o,n,{stdio:"inherit"}):(this._checkForMissingExecutable(o,c,e._name),n.unshift(
o),n=Wm(V.execArgv).concat(n),u=wl.spawn(V.execPath,n,{stdio:"inherit"})),u.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(d=>{V.on(d,()=>{u.
killed===!1&&u.exitCode===null&&u.kill(d)})});let l=this._exitCallback;u.on("close",p=>{p=p??1,l?l(new kl(p,"commander.executeSubCommandAsync","(close)")):V.exit(
p)}),u.on("error",p=>{if(p.code==="ENOENT")this._checkForMissingExecutable(o,c,e._name);else if(p.code==="EACCES")throw new Error(`'${o}' not executable`);if(!l)
V.exit(1);else{let d=new kl(1,"commander.executeSubCommandAsync","(error)");d.nestedError=p,l(d)}}),this.runningCommand=u}_dispatchSubcommand(e,n,r){let s=this.
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
e.envVar in V.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,V.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new v$(this.options),n=a(r=>this.
getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r)),"hasCustomOptionValue");this.options.filter(r=>r.implied!==void 0&&n(r.
attributeName())&&e.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(s=>!n(s)).forEach(s=>{this.setOptionValueWithSource(
s,r.implied[s],"implied")})})}missingArgument(e){let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){
let n=`error: option '${e.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required\
 option '${e.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=a(o=>{let c=o.attributeName(),u=this.
getOptionValue(c),l=this.options.find(d=>d.negate&&c===d.attributeName()),p=this.options.find(d=>!d.negate&&c===d.attributeName());return l&&(l.presetArg===void 0&&
u===!1||l.presetArg!==void 0&&u===l.presetArg)?l:p||o},"findBestOptionFromValue"),s=a(o=>{let c=r(o),u=c.attributeName();return this.getOptionValueSource(u)==="\
env"?`environment variable '${c.envVar}'`:`option '${c.flags}'`},"getErrorMessage"),i=`error: ${s(e)} cannot be used with ${s(n)}`;this.error(i,{code:"commander\
.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith("--")&&this._showSuggestionAfterError){let s=[],i=this;do{let o=i.
createHelp().visibleOptions(i).filter(c=>c.long).map(c=>c.long);s=s.concat(o),i=i.parent}while(i&&!i._enablePositionalOptions);n=Zm(e,s)}let r=`error: unknown o\
ption '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,
r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} but got ${e.length}.`;this.error(i,{code:"comma\
nder.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let s=[];this.createHelp().visibleCommands(this).forEach(i=>{
s.push(i.name()),i.alias()&&s.push(i.alias())}),n=Zm(e,s)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"commander.unknownCommand"})}version(e,n,r){
if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let s=this.createOption(n,r);return this._versionOptionName=
s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let s=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${s}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>w$(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
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
this.outputHelp(e);let n=Number(V.exitCode??0);n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=[
"beforeAll","before","after","afterAll"];if(!r.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let s=`${e}Help`;return this.on(s,i=>{let o;typeof n=="function"?o=n({error:i.error,command:i.command}):o=n,o&&i.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(s=>n.is(s))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function Wm(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",s="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?s=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],s=i[4]),n&&s!=="0"?`${n}=${r}:${parseInt(s)+1}`:e})}a(Wm,"incrementNodeInspectorPort");function vl(){if(V.env.NO_COLOR||V.env.FORCE_COLOR==="0"||
V.env.FORCE_COLOR==="false")return!1;if(V.env.FORCE_COLOR||V.env.CLICOLOR_FORCE!==void 0)return!0}a(vl,"useColor");Sl.Command=xl;Sl.useColor=vl});var Qm=S(nt=>{var{Argument:Ym}=xo(),{Command:El}=Vm(),{CommanderError:S$,InvalidArgumentError:Jm}=Ns(),{Help:E$}=ml(),{Option:Xm}=bl();nt.program=new El;nt.createCommand=
t=>new El(t);nt.createOption=(t,e)=>new Xm(t,e);nt.createArgument=(t,e)=>new Ym(t,e);nt.Command=El;nt.Option=Xm;nt.Argument=Ym;nt.Help=E$;nt.CommanderError=S$;nt.
InvalidArgumentError=Jm;nt.InvalidOptionArgumentError=Jm});var lg=S((To,ug)=>{(function(t,e){typeof To=="object"&&typeof ug<"u"?e(To):typeof define=="function"&&define.amd?define(["exports"],e):(t=typeof globalThis<"u"?
globalThis:t||self,e(t.compareVersions={}))})(To,(function(t){"use strict";let e=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
n=a(y=>{if(typeof y!="string")throw new TypeError("Invalid argument expected string");let b=y.match(e);if(!b)throw new Error(`Invalid argument not valid semver \
('${y}' received)`);return b.shift(),b},"validateAndParse"),r=a(y=>y==="*"||y==="x"||y==="X","isWildcard"),s=a(y=>{let b=parseInt(y,10);return isNaN(b)?y:b},"tr\
yParse"),i=a((y,b)=>typeof y!=typeof b?[String(y),String(b)]:[y,b],"forceType"),o=a((y,b)=>{if(r(y)||r(b))return 0;let[w,k]=i(s(y),s(b));return w>k?1:w<k?-1:0},
"compareStrings"),c=a((y,b)=>{for(let w=0;w<Math.max(y.length,b.length);w++){let k=o(y[w]||"0",b[w]||"0");if(k!==0)return k}return 0},"compareSegments"),u=a((y,b)=>{
let w=n(y),k=n(b),v=w.pop(),x=k.pop(),A=c(w,k);return A!==0?A:v&&x?c(v.split("."),x.split(".")):v||x?v?-1:1:0},"compareVersions"),l=a((y,b,w)=>{f(w);let k=u(y,b);
return p[w].includes(k)},"compare"),p={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},d=Object.keys(p),f=a(y=>{if(typeof y!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof y}`);if(d.indexOf(y)===-1)throw new Error(`Invalid operator, expected one of ${d.join("|")}`)},"assertV\
alidOperator"),m=a((y,b)=>{if(b=b.replace(/([><=]+)\s+/g,"$1"),b.includes("||"))return b.split("||").some(Kn=>m(y,Kn));if(b.includes(" - ")){let[Kn,r$]=b.split(
" - ",2);return m(y,`>=${Kn} <=${r$}`)}else if(b.includes(" "))return b.trim().replace(/\s{2,}/g," ").split(" ").every(Kn=>m(y,Kn));let w=b.match(/^([<>=~^]+)/),
k=w?w[1]:"=";if(k!=="^"&&k!=="~")return l(y,b,k);let[v,x,A,,I]=n(y),[$,P,Le,,mt]=n(b),te=[v,x,A],Un=[$,P??"x",Le??"x"];if(mt&&(!I||c(te,Un)!==0||c(I.split("."),
mt.split("."))===-1))return!1;let zm=Un.findIndex(Kn=>Kn!=="0")+1,bo=k==="~"?2:zm>1?zm:1;return!(c(te.slice(0,bo),Un.slice(0,bo))!==0||c(te.slice(bo),Un.slice(bo))===
-1)},"satisfies"),g=a(y=>typeof y=="string"&&/^[v\d]/.test(y)&&e.test(y),"validate"),_=a(y=>typeof y=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(y),"validateStrict");t.compare=l,t.compareVersions=u,t.satisfies=m,t.validate=g,t.validateStrict=_}))});var Ja=S((A9,od)=>{var Ya=process||{},Jb=Ya.argv||[],Va=Ya.env||{},lT=!(Va.NO_COLOR||Jb.includes("--no-color"))&&(!!Va.FORCE_COLOR||Jb.includes("--color")||Ya.platform===
"win32"||(Ya.stdout||{}).isTTY&&Va.TERM!=="dumb"||!!Va.CI),pT=a((t,e,n=t)=>r=>{let s=""+r,i=s.indexOf(e,t.length);return~i?t+dT(s,e,n,i)+e:t+s+e},"formatter"),dT=a(
(t,e,n,r)=>{let s="",i=0;do s+=t.substring(i,r)+n,i=r+e.length,r=t.indexOf(e,i);while(~r);return s+t.substring(i)},"replaceClose"),Xb=a((t=lT)=>{let e=t?pT:()=>String;
return{isColorSupported:t,reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e("\x1B[\
3m","\x1B[23m"),underline:e("\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\
\x1B[30m","\x1B[39m"),red:e("\x1B[31m","\x1B[39m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m",
"\x1B[39m"),cyan:e("\x1B[36m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e("\x1B[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49\
m"),bgGreen:e("\x1B[42m","\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B[45m","\x1B[49m"),bgCyan:e("\x1B[46m","\x1B\
[49m"),bgWhite:e("\x1B[47m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e(
"\x1B[93m","\x1B[39m"),blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\
\x1B[39m"),bgBlackBright:e("\x1B[100m","\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B\
[49m"),bgBlueBright:e("\x1B[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49\
m")}},"createColors");od.exports=Xb();od.exports.createColors=Xb});var j=S(xe=>{"use strict";var Jf=Symbol.for("yaml.alias"),H0=Symbol.for("yaml.document"),au=Symbol.for("yaml.map"),D0=Symbol.for("yaml.pair"),Xf=Symbol.for("yam\
l.scalar"),cu=Symbol.for("yaml.seq"),an=Symbol.for("yaml.node.type"),hF=a(t=>!!t&&typeof t=="object"&&t[an]===Jf,"isAlias"),mF=a(t=>!!t&&typeof t=="object"&&t[an]===
H0,"isDocument"),gF=a(t=>!!t&&typeof t=="object"&&t[an]===au,"isMap"),_F=a(t=>!!t&&typeof t=="object"&&t[an]===D0,"isPair"),q0=a(t=>!!t&&typeof t=="object"&&t[an]===
Xf,"isScalar"),yF=a(t=>!!t&&typeof t=="object"&&t[an]===cu,"isSeq");function z0(t){if(t&&typeof t=="object")switch(t[an]){case au:case cu:return!0}return!1}a(z0,
"isCollection");function bF(t){if(t&&typeof t=="object")switch(t[an]){case Jf:case au:case Xf:case cu:return!0}return!1}a(bF,"isNode");var wF=a(t=>(q0(t)||z0(t))&&
!!t.anchor,"hasAnchor");xe.ALIAS=Jf;xe.DOC=H0;xe.MAP=au;xe.NODE_TYPE=an;xe.PAIR=D0;xe.SCALAR=Xf;xe.SEQ=cu;xe.hasAnchor=wF;xe.isAlias=hF;xe.isCollection=z0;xe.isDocument=
mF;xe.isMap=gF;xe.isNode=bF;xe.isPair=_F;xe.isScalar=q0;xe.isSeq=yF});var zi=S(Qf=>{"use strict";var de=j(),je=Symbol("break visit"),G0=Symbol("skip children"),Ut=Symbol("remove node");function uu(t,e){let n=B0(e);de.isDocument(t)?
ms(null,t.contents,n,Object.freeze([t]))===Ut&&(t.contents=null):ms(null,t,n,Object.freeze([]))}a(uu,"visit");uu.BREAK=je;uu.SKIP=G0;uu.REMOVE=Ut;function ms(t,e,n,r){
let s=j0(t,e,n,r);if(de.isNode(s)||de.isPair(s))return U0(t,r,s),ms(t,s,n,r);if(typeof s!="symbol"){if(de.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<
e.items.length;++i){let o=ms(i,e.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===je)return je;o===Ut&&(e.items.splice(i,1),i-=1)}}}else if(de.isPair(e)){r=
Object.freeze(r.concat(e));let i=ms("key",e.key,n,r);if(i===je)return je;i===Ut&&(e.key=null);let o=ms("value",e.value,n,r);if(o===je)return je;o===Ut&&(e.value=
null)}}return s}a(ms,"visit_");async function lu(t,e){let n=B0(e);de.isDocument(t)?await gs(null,t.contents,n,Object.freeze([t]))===Ut&&(t.contents=null):await gs(
null,t,n,Object.freeze([]))}a(lu,"visitAsync");lu.BREAK=je;lu.SKIP=G0;lu.REMOVE=Ut;async function gs(t,e,n,r){let s=await j0(t,e,n,r);if(de.isNode(s)||de.isPair(
s))return U0(t,r,s),gs(t,s,n,r);if(typeof s!="symbol"){if(de.isCollection(e)){r=Object.freeze(r.concat(e));for(let i=0;i<e.items.length;++i){let o=await gs(i,e.
items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===je)return je;o===Ut&&(e.items.splice(i,1),i-=1)}}}else if(de.isPair(e)){r=Object.freeze(r.concat(e));let i=await gs(
"key",e.key,n,r);if(i===je)return je;i===Ut&&(e.key=null);let o=await gs("value",e.value,n,r);if(o===je)return je;o===Ut&&(e.value=null)}}return s}a(gs,"visitAs\
ync_");function B0(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.
Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}a(B0,"initVisitor");function j0(t,e,n,r){if(typeof n=="function")return n(
t,e,r);if(de.isMap(e))return n.Map?.(t,e,r);if(de.isSeq(e))return n.Seq?.(t,e,r);if(de.isPair(e))return n.Pair?.(t,e,r);if(de.isScalar(e))return n.Scalar?.(t,e,
r);if(de.isAlias(e))return n.Alias?.(t,e,r)}a(j0,"callVisitor");function U0(t,e,n){let r=e[e.length-1];if(de.isCollection(r))r.items[t]=n;else if(de.isPair(r))t===
"key"?r.key=n:r.value=n;else if(de.isDocument(r))r.contents=n;else{let s=de.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
a(U0,"replaceNode");Qf.visit=uu;Qf.visitAsync=lu});var eh=S(Z0=>{"use strict";var K0=j(),kF=zi(),xF={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},vF=a(t=>t.replace(/[!,[\]{}]/g,e=>xF[e]),"escapeT\
agName"),Gi=class t{static{a(this,"Directives")}constructor(e,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.
assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),
this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),s=r.shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),
r.length<2))return!1;let[i,o]=r;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly o\
ne part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,o),!1}}default:
return n(0,`Unknown directive ${s}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(
2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[
,r,s]=e.match(/^(.*!)([^!]*)$/s);s||n(`The ${e} tag has no suffix`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(s)}catch(o){return n(String(o)),null}
return r==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,r]of Object.entries(this.tags))if(e.startsWith(r))return n+vF(e.substring(r.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(e&&r.length>0&&K0.isNode(
e.contents)){let i={};kF.visit(e.contents,(o,c)=>{K0.isNode(c)&&c.tag&&(i[c.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2\
002:"||(!e||s.some(c=>c.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.join(`
`)}};Gi.defaultYaml={explicit:!1,version:"1.2"};Gi.defaultTags={"!!":"tag:yaml.org,2002:"};Z0.Directives=Gi});var pu=S(Bi=>{"use strict";var W0=j(),SF=zi();function EF(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}a(EF,"anchorIsValid");function V0(t){let e=new Set;return SF.visit(t,{Value(n,r){r.anchor&&e.add(r.anchor)}}),e}a(V0,
"anchorNames");function Y0(t,e){for(let n=1;;++n){let r=`${t}${n}`;if(!e.has(r))return r}}a(Y0,"findNewAnchor");function $F(t,e){let n=[],r=new Map,s=null;return{
onAnchor:a(i=>{n.push(i),s??(s=V0(t));let o=Y0(e,s);return s.add(o),o},"onAnchor"),setAnchors:a(()=>{for(let i of n){let o=r.get(i);if(typeof o=="object"&&o.anchor&&
(W0.isScalar(o.node)||W0.isCollection(o.node)))o.node.anchor=o.anchor;else{let c=new Error("Failed to resolve repeated object (this should not happen)");throw c.
source=i,c}}},"setAnchors"),sourceObjects:r}}a($F,"createNodeAnchors");Bi.anchorIsValid=EF;Bi.anchorNames=V0;Bi.createNodeAnchors=$F;Bi.findNewAnchor=Y0});var th=S(J0=>{"use strict";function ji(t,e,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],c=ji(t,r,String(s),o);c===
void 0?delete r[s]:c!==o&&(r[s]=c)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),o=ji(t,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(
s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=ji(t,r,s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(
r)){let o=ji(t,r,s,i);o===void 0?delete r[s]:o!==i&&(r[s]=o)}return t.call(e,n,r)}a(ji,"applyReviver");J0.applyReviver=ji});var Rn=S(Q0=>{"use strict";var AF=j();function X0(t,e,n){if(Array.isArray(t))return t.map((r,s)=>X0(r,String(s),n));if(t&&typeof t.toJSON=="function"){if(!n||!AF.
hasAnchor(t))return t.toJSON(e,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(t,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let s=t.toJSON(e,n);return n.
onCreate&&n.onCreate(s),s}return typeof t=="bigint"&&!n?.keep?Number(t):t}a(X0,"toJS");Q0.toJS=X0});var du=S(tS=>{"use strict";var OF=th(),eS=j(),NF=Rn(),nh=class{static{a(this,"NodeBase")}constructor(e){Object.defineProperty(this,eS.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!eS.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,
maxAliasCount:typeof r=="number"?r:100},c=NF.toJS(this,"",o);if(typeof s=="function")for(let{count:u,res:l}of o.anchors.values())s(l,u);return typeof i=="functi\
on"?OF.applyReviver(i,{"":c},"",c):c}};tS.NodeBase=nh});var Ui=S(nS=>{"use strict";var CF=pu(),TF=zi(),_s=j(),IF=du(),PF=Rn(),rh=class extends IF.NodeBase{static{a(this,"Alias")}constructor(e){super(_s.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],TF.visit(e,{Node:a((i,o)=>{(_s.isAlias(o)||_s.hasAnchor(o))&&r.push(o)},"Node")}),
n&&(n.aliasResolveCache=r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:c}=n,u=i.get(s);if(u||
(PF.toJS(s,null,n),u=i.get(s)),u?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(c>=0&&(u.count+=1,
u.aliasCount===0&&(u.aliasCount=fu(o,s,i)),u.count*u.aliasCount>c)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return s}toJSON(e,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(e,n,r){let s=`*${this.source}`;if(e){if(CF.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}
return s}};function fu(t,e,n){if(_s.isAlias(e)){let r=e.resolve(t),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(_s.isCollection(e)){let r=0;for(let s of e.
items){let i=fu(t,s,n);i>r&&(r=i)}return r}else if(_s.isPair(e)){let r=fu(t,e.key,n),s=fu(t,e.value,n);return Math.max(r,s)}return 1}a(fu,"getAliasCount");nS.Alias=
rh});var pe=S(sh=>{"use strict";var RF=j(),LF=du(),MF=Rn(),FF=a(t=>!t||typeof t!="function"&&typeof t!="object","isScalarValue"),Ln=class extends LF.NodeBase{static{
a(this,"Scalar")}constructor(e){super(RF.SCALAR),this.value=e}toJSON(e,n){return n?.keep?this.value:MF.toJS(this.value,e,n)}toString(){return String(this.value)}};
Ln.BLOCK_FOLDED="BLOCK_FOLDED";Ln.BLOCK_LITERAL="BLOCK_LITERAL";Ln.PLAIN="PLAIN";Ln.QUOTE_DOUBLE="QUOTE_DOUBLE";Ln.QUOTE_SINGLE="QUOTE_SINGLE";sh.Scalar=Ln;sh.isScalarValue=
FF});var Ki=S(sS=>{"use strict";var HF=Ui(),br=j(),rS=pe(),DF="tag:yaml.org,2002:";function qF(t,e,n){if(e){let r=n.filter(i=>i.tag===e),s=r.find(i=>!i.format)??r[0];
if(!s)throw new Error(`Tag ${e} not found`);return s}return n.find(r=>r.identify?.(t)&&!r.format)}a(qF,"findTagObject");function zF(t,e,n){if(br.isDocument(t)&&
(t=t.contents),br.isNode(t))return t;if(br.isPair(t)){let d=n.schema[br.MAP].createNode?.(n.schema,null,n);return d.items.push(t),d}(t instanceof String||t instanceof
Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,onTagObj:i,schema:o,sourceObjects:c}=n,
u;if(r&&t&&typeof t=="object"){if(u=c.get(t),u)return u.anchor??(u.anchor=s(t)),new HF.Alias(u.anchor);u={anchor:null,node:null},c.set(t,u)}e?.startsWith("!!")&&
(e=DF+e.slice(2));let l=qF(t,e,o.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let d=new rS.Scalar(t);return u&&(u.node=
d),d}l=t instanceof Map?o[br.MAP]:Symbol.iterator in Object(t)?o[br.SEQ]:o[br.MAP]}i&&(i(l),delete n.onTagObj);let p=l?.createNode?l.createNode(n.schema,t,n):typeof l?.
nodeClass?.from=="function"?l.nodeClass.from(n.schema,t,n):new rS.Scalar(t);return e?p.tag=e:l.default||(p.tag=l.tag),u&&(u.node=p),p}a(zF,"createNode");sS.createNode=
zF});var mu=S(hu=>{"use strict";var GF=Ki(),Kt=j(),BF=du();function ih(t,e,n){let r=n;for(let s=e.length-1;s>=0;--s){let i=e[s];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=r,r=o}else r=new Map([[i,r]])}return GF.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:a(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:t,sourceObjects:new Map})}a(ih,"collectionFromPath");var iS=a(t=>t==null||typeof t=="object"&&
!!t[Symbol.iterator]().next().done,"isEmptyPath"),oh=class extends BF.NodeBase{static{a(this,"Collection")}constructor(e,n){super(e),Object.defineProperty(this,
"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(n.schema=e),n.items=n.items.map(r=>Kt.isNode(r)||Kt.isPair(r)?r.clone(e):r),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(iS(e))this.add(n);else{let[
r,...s]=e,i=this.get(r,!0);if(Kt.isCollection(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,ih(this.schema,s,n));else throw new Error(`Expected YAM\
L collection at ${r}. Remaining path: ${s}`)}}deleteIn(e){let[n,...r]=e;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(Kt.isCollection(s))return s.
deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(e,n){let[r,...s]=e,i=this.get(r,!0);return s.length===0?!n&&Kt.isScalar(
i)?i.value:i:Kt.isCollection(i)?i.getIn(s,n):void 0}hasAllNullValues(e){return this.items.every(n=>{if(!Kt.isPair(n))return!1;let r=n.value;return r==null||e&&Kt.
isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[n,...r]=e;if(r.length===0)return this.has(n);let s=this.get(n,!0);return Kt.isCollection(
s)?s.hasIn(r):!1}setIn(e,n){let[r,...s]=e;if(s.length===0)this.set(r,n);else{let i=this.get(r,!0);if(Kt.isCollection(i))i.setIn(s,n);else if(i===void 0&&this.schema)
this.set(r,ih(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}};hu.Collection=oh;hu.collectionFromPath=ih;hu.isEmptyPath=
iS});var Zi=S(gu=>{"use strict";var jF=a(t=>t.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function ah(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,
e):t}a(ah,"indentComment");var UF=a((t,e,n)=>t.endsWith(`
`)?ah(n,e):n.includes(`
`)?`
`+ah(n,e):(t.endsWith(" ")?"":" ")+n,"lineComment");gu.indentComment=ah;gu.lineComment=UF;gu.stringifyComment=jF});var aS=S(Wi=>{"use strict";var KF="flow",ch="block",_u="quoted";function ZF(t,e,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:c}={}){
if(!s||s<0)return t;s<i&&(i=0);let u=Math.max(1+i,1+s-e.length);if(t.length<=u)return t;let l=[],p={},d=s-e.length;typeof r=="number"&&(r>s-Math.max(2,i)?l.push(
0):d=s-r);let f,m,g=!1,_=-1,y=-1,b=-1;n===ch&&(_=oS(t,_,e.length),_!==-1&&(d=_+u));for(let k;k=t[_+=1];){if(n===_u&&k==="\\"){switch(y=_,t[_+1]){case"x":_+=3;break;case"\
u":_+=5;break;case"U":_+=9;break;default:_+=1}b=_}if(k===`
`)n===ch&&(_=oS(t,_,e.length)),d=_+e.length+u,f=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let v=t[_+1];v&&v!==" "&&v!==`
`&&v!=="	"&&(f=_)}if(_>=d)if(f)l.push(f),d=f+u,f=void 0;else if(n===_u){for(;m===" "||m==="	";)m=k,k=t[_+=1],g=!0;let v=_>b+1?_-2:y-1;if(p[v])return t;l.push(v),
p[v]=!0,d=v+u,f=void 0}else g=!0}m=k}if(g&&c&&c(),l.length===0)return t;o&&o();let w=t.slice(0,l[0]);for(let k=0;k<l.length;++k){let v=l[k],x=l[k+1]||t.length;v===
0?w=`
${e}${t.slice(0,x)}`:(n===_u&&p[v]&&(w+=`${t[v]}\\`),w+=`
${e}${t.slice(v+1,x)}`)}return w}a(ZF,"foldFlowLines");function oS(t,e,n){let r=e,s=e+1,i=t[s];for(;i===" "||i==="	";)if(e<s+n)i=t[++e];else{do i=t[++e];while(i&&
i!==`
`);r=e,s=e+1,i=t[s]}return r}a(oS,"consumeMoreIndentedLines");Wi.FOLD_BLOCK=ch;Wi.FOLD_FLOW=KF;Wi.FOLD_QUOTED=_u;Wi.foldFlowLines=ZF});var Yi=S(cS=>{"use strict";var Ot=pe(),Mn=aS(),bu=a((t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),"getFoldOptions"),wu=a(t=>/^(%|---|\.\.\.)/m.test(t),"containsDocumentMarker");function WF(t,e,n){if(!e||e<0)return!1;let r=e-n,s=t.length;if(s<=
r)return!1;for(let i=0,o=0;i<s;++i)if(t[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}a(WF,"lineLengthOverLimit");function Vi(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;
let{implicitKey:r}=e,s=e.options.doubleQuotedMinMultiLineLength,i=e.indent||(wu(t)?"  ":""),o="",c=0;for(let u=0,l=n[u];l;l=n[++u])if(l===" "&&n[u+1]==="\\"&&n[u+
2]==="n"&&(o+=n.slice(c,u)+"\\ ",u+=1,c=u,l="\\"),l==="\\")switch(n[u+1]){case"u":{o+=n.slice(c,u);let p=n.substr(u+2,4);switch(p){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=n.substr(u,6)}u+=5,c=u+1}break;case"n":if(r||n[u+2]==='"'||n.length<s)u+=1;else{for(o+=n.slice(
c,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)o+=`
`,u+=2;o+=i,n[u+2]===" "&&(o+="\\"),u+=1,c=u+1}break;default:u+=1}return o=c?o+n.slice(c):n,r?o:Mn.foldFlowLines(o,i,Mn.FOLD_QUOTED,bu(e,!1))}a(Vi,"doubleQuoted\
String");function uh(t,e){if(e.options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Vi(t,e);let n=e.indent||(wu(t)?"  ":""),r="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?r:Mn.foldFlowLines(r,n,Mn.FOLD_FLOW,bu(e,!1))}a(uh,"singleQuotedString");function ys(t,e){let{singleQuote:n}=e.options,r;if(n===
!1)r=Vi;else{let s=t.includes('"'),i=t.includes("'");s&&!i?r=uh:i&&!s?r=Vi:r=n?uh:Vi}return r(t,e)}a(ys,"quotedString");var lh;try{lh=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{lh=/\n+(?!\n|$)/g}function yu({comment:t,type:e,value:n},r,s,i){let{blockQuote:o,commentString:c,lineWidth:u}=r.options;if(!o||/\n[\t ]+$/.test(
n))return ys(n,r);let l=r.indent||(r.forceBlockIndent||wu(n)?"  ":""),p=o==="literal"?!0:o==="folded"||e===Ot.Scalar.BLOCK_FOLDED?!1:e===Ot.Scalar.BLOCK_LITERAL?
!0:!WF(n,u,l.length);if(!n)return p?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){let x=n[f-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let m=n.substring(f),g=m.indexOf(`
`);g===-1?d="-":n===m||g!==m.length-1?(d="+",i&&i()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(lh,`$&${l}`));let _=!1,y,b=-1;for(y=0;y<n.length;++y){let x=n[y];if(x===" ")_=!0;else if(x===`
`)b=y;else break}let w=n.substring(0,b<y?b+1:y);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let v=(_?l?"2":"1":"")+d;if(t&&(v+=" "+c(t.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!p){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),A=!1,I=bu(r,!0);o!=="folded"&&e!==Ot.Scalar.BLOCK_FOLDED&&(I.onOverflow=
()=>{A=!0});let $=Mn.foldFlowLines(`${w}${x}${m}`,l,Mn.FOLD_BLOCK,I);if(!A)return`>${v}
${l}${$}`}return n=n.replace(/\n+/g,`$&${l}`),`|${v}
${l}${w}${n}${m}`}a(yu,"blockString");function VF(t,e,n,r){let{type:s,value:i}=t,{actualString:o,implicitKey:c,indent:u,indentStep:l,inFlow:p}=e;if(c&&i.includes(
`
`)||p&&/[[\]{},]/.test(i))return ys(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return c||p||!i.includes(
`
`)?ys(i,e):yu(t,e,n,r);if(!c&&!p&&s!==Ot.Scalar.PLAIN&&i.includes(`
`))return yu(t,e,n,r);if(wu(i)){if(u==="")return e.forceBlockIndent=!0,yu(t,e,n,r);if(c&&u===l)return ys(i,e)}let d=i.replace(/\n+/g,`$&
${u}`);if(o){let f=a(_=>_.default&&_.tag!=="tag:yaml.org,2002:str"&&_.test?.test(d),"test"),{compat:m,tags:g}=e.doc.schema;if(g.some(f)||m?.some(f))return ys(i,
e)}return c?d:Mn.foldFlowLines(d,u,Mn.FOLD_FLOW,bu(e,!1))}a(VF,"plainString");function YF(t,e,n,r){let{implicitKey:s,inFlow:i}=e,o=typeof t.value=="string"?t:Object.
assign({},t,{value:String(t.value)}),{type:c}=t;c!==Ot.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(c=Ot.Scalar.QUOTE_DOUBLE);
let u=a(p=>{switch(p){case Ot.Scalar.BLOCK_FOLDED:case Ot.Scalar.BLOCK_LITERAL:return s||i?ys(o.value,e):yu(o,e,n,r);case Ot.Scalar.QUOTE_DOUBLE:return Vi(o.value,
e);case Ot.Scalar.QUOTE_SINGLE:return uh(o.value,e);case Ot.Scalar.PLAIN:return VF(o,e,n,r);default:return null}},"_stringify"),l=u(c);if(l===null){let{defaultKeyType:p,
defaultStringType:d}=e.options,f=s&&p||d;if(l=u(f),l===null)throw new Error(`Unsupported default string type ${f}`)}return l}a(YF,"stringifyString");cS.stringifyString=
YF});var Ji=S(ph=>{"use strict";var JF=pu(),Fn=j(),XF=Zi(),QF=Yi();function eH(t,e){let n=Object.assign({blockQuote:!0,commentString:XF.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}a(eH,"createStringifyContext");function tH(t,e){if(e.tag){let s=t.filter(i=>i.tag===e.tag);if(s.length>
0)return s.find(i=>i.format===e.format)??s[0]}let n,r;if(Fn.isScalar(e)){r=e.value;let s=t.filter(i=>i.identify?.(r));if(s.length>1){let i=s.filter(o=>o.test);i.
length>0&&(s=i)}n=s.find(i=>i.format===e.format)??s.find(i=>!i.format)}else r=e,n=t.find(s=>s.nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.
name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${s} value`)}return n}a(tH,"getTagObject");function nH(t,e,{anchors:n,doc:r}){if(!r.directives)
return"";let s=[],i=(Fn.isScalar(t)||Fn.isCollection(t))&&t.anchor;i&&JF.anchorIsValid(i)&&(n.add(i),s.push(`&${i}`));let o=t.tag??(e.default?null:e.tag);return o&&
s.push(r.directives.tagString(o)),s.join(" ")}a(nH,"stringifyProps");function rH(t,e,n,r){if(Fn.isPair(t))return t.toString(e,n,r);if(Fn.isAlias(t)){if(e.doc.directives)
return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let s,i=Fn.isNode(t)?t:e.doc.createNode(t,{onTagObj:a(u=>s=u,"onTagObj")});s??(s=tH(e.doc.schema.tags,i));
let o=nH(i,s,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let c=typeof s.stringify=="function"?s.stringify(i,e,n,r):Fn.isScalar(i)?QF.stringifyString(
i,e,n,r):i.toString(e,n,r);return o?Fn.isScalar(i)||c[0]==="{"||c[0]==="["?`${o} ${c}`:`${o}
${e.indent}${c}`:c}a(rH,"stringify");ph.createStringifyContext=eH;ph.stringify=rH});var dS=S(pS=>{"use strict";var cn=j(),uS=pe(),lS=Ji(),Xi=Zi();function sH({key:t,value:e},n,r,s){let{allNullValues:i,doc:o,indent:c,indentStep:u,options:{commentString:l,
indentSeq:p,simpleKeys:d}}=n,f=cn.isNode(t)&&t.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(cn.isCollection(t)||
!cn.isNode(t)&&typeof t=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!d&&(!t||f&&e==null&&!n.inFlow||
cn.isCollection(t)||(cn.isScalar(t)?t.type===uS.Scalar.BLOCK_FOLDED||t.type===uS.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(d||!i),indent:c+u});let g=!1,_=!1,y=lS.stringify(t,n,()=>g=!0,()=>_=!0);if(!m&&!n.inFlow&&y.length>1024){if(d)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(i||e==null)return g&&r&&r(),y===""?"?":m?`? ${y}`:y}else if(i&&!d||e==null&&
m)return y=`? ${y}`,f&&!g?y+=Xi.lineComment(y,n.indent,l(f)):_&&s&&s(),y;g&&(f=null),m?(f&&(y+=Xi.lineComment(y,n.indent,l(f))),y=`? ${y}
${c}:`):(y=`${y}:`,f&&(y+=Xi.lineComment(y,n.indent,l(f))));let b,w,k;cn.isNode(e)?(b=!!e.spaceBefore,w=e.commentBefore,k=e.comment):(b=!1,w=null,k=null,e&&typeof e==
"object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!f&&cn.isScalar(e)&&(n.indentAtStart=y.length+1),_=!1,!p&&u.length>=2&&!n.inFlow&&!m&&cn.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let v=!1,x=lS.stringify(e,n,()=>v=!0,()=>_=!0),A=" ";if(f||b||w){if(A=b?`
`:"",w){let I=l(w);A+=`
${Xi.indentComment(I,n.indent)}`}x===""&&!n.inFlow?A===`
`&&k&&(A=`

`):A+=`
${n.indent}`}else if(!m&&cn.isCollection(e)){let I=x[0],$=x.indexOf(`
`),P=$!==-1,Le=n.inFlow??e.flow??e.items.length===0;if(P||!Le){let mt=!1;if(P&&(I==="&"||I==="!")){let te=x.indexOf(" ");I==="&"&&te!==-1&&te<$&&x[te+1]==="!"&&
(te=x.indexOf(" ",te+1)),(te===-1||$<te)&&(mt=!0)}mt||(A=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(A="");return y+=A+x,n.inFlow?v&&r&&r():k&&!v?y+=Xi.lineComment(y,n.indent,l(k)):_&&s&&s(),y}a(sH,"stringifyPair");pS.stringifyPair=sH});var fh=S(dh=>{"use strict";var fS=Wt("process");function iH(t,...e){t==="debug"&&console.log(...e)}a(iH,"debug");function oH(t,e){(t==="debug"||t==="warn")&&(typeof fS.
emitWarning=="function"?fS.emitWarning(e):console.warn(e))}a(oH,"warn");dh.debug=iH;dh.warn=oH});var Eu=S(Su=>{"use strict";var vu=j(),hS=pe(),ku="<<",xu={identify:a(t=>t===ku||typeof t=="symbol"&&t.description===ku,"identify"),default:"key",tag:"tag:yaml.o\
rg,2002:merge",test:/^<<$/,resolve:a(()=>Object.assign(new hS.Scalar(Symbol(ku)),{addToJSMap:mS}),"resolve"),stringify:a(()=>ku,"stringify")},aH=a((t,e)=>(xu.identify(
e)||vu.isScalar(e)&&(!e.type||e.type===hS.Scalar.PLAIN)&&xu.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===xu.tag&&n.default),"isMergeKey");function mS(t,e,n){
let r=gS(t,n);if(vu.isSeq(r))for(let s of r.items)hh(t,e,s);else if(Array.isArray(r))for(let s of r)hh(t,e,s);else hh(t,e,r)}a(mS,"addMergeToJSMap");function hh(t,e,n){
let r=gS(t,n);if(!vu.isMap(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,t,Map);for(let[i,o]of s)e instanceof Map?e.has(i)||
e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}
a(hh,"mergeValue");function gS(t,e){return t&&vu.isAlias(e)?e.resolve(t.doc,t):e}a(gS,"resolveAliasValue");Su.addMergeToJSMap=mS;Su.isMergeKey=aH;Su.merge=xu});var gh=S(bS=>{"use strict";var cH=fh(),_S=Eu(),uH=Ji(),yS=j(),mh=Rn();function lH(t,e,{key:n,value:r}){if(yS.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,r);else if(_S.
isMergeKey(t,n))_S.addMergeToJSMap(t,e,r);else{let s=mh.toJS(n,"",t);if(e instanceof Map)e.set(s,mh.toJS(r,s,t));else if(e instanceof Set)e.add(s);else{let i=pH(
n,s,t),o=mh.toJS(r,i,t);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}a(lH,"addPairToJSMap");function pH(t,e,n){
if(e===null)return"";if(typeof e!="object")return String(e);if(yS.isNode(t)&&n?.doc){let r=uH.createStringifyContext(n.doc,{});r.anchors=new Set;for(let i of n.
anchors.keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=t.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(
0,36)+'..."'),cH.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use obj\
ect keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(e)}a(pH,"stringifyKey");bS.addPairToJSMap=lH});var Hn=S(_h=>{"use strict";var wS=Ki(),dH=dS(),fH=gh(),$u=j();function hH(t,e,n){let r=wS.createNode(t,void 0,n),s=wS.createNode(e,void 0,n);return new Au(r,s)}
a(hH,"createPair");var Au=class t{static{a(this,"Pair")}constructor(e,n=null){Object.defineProperty(this,$u.NODE_TYPE,{value:$u.PAIR}),this.key=e,this.value=n}clone(e){
let{key:n,value:r}=this;return $u.isNode(n)&&(n=n.clone(e)),$u.isNode(r)&&(r=r.clone(e)),new t(n,r)}toJSON(e,n){let r=n?.mapAsMap?new Map:{};return fH.addPairToJSMap(
n,r,this)}toString(e,n,r){return e?.doc?dH.stringifyPair(this,e,n,r):JSON.stringify(this)}};_h.Pair=Au;_h.createPair=hH});var yh=S(xS=>{"use strict";var wr=j(),kS=Ji(),Ou=Zi();function mH(t,e,n){return(e.inFlow??t.flow?_H:gH)(t,e,n)}a(mH,"stringifyCollection");function gH({comment:t,
items:e},n,{blockItemPrefix:r,flowChars:s,itemIndent:i,onChompKeep:o,onComment:c}){let{indent:u,options:{commentString:l}}=n,p=Object.assign({},n,{indent:i,type:null}),
d=!1,f=[];for(let g=0;g<e.length;++g){let _=e[g],y=null;if(wr.isNode(_))!d&&_.spaceBefore&&f.push(""),Nu(n,f,_.commentBefore,d),_.comment&&(y=_.comment);else if(wr.
isPair(_)){let w=wr.isNode(_.key)?_.key:null;w&&(!d&&w.spaceBefore&&f.push(""),Nu(n,f,w.commentBefore,d))}d=!1;let b=kS.stringify(_,p,()=>y=null,()=>d=!0);y&&(b+=
Ou.lineComment(b,i,l(y))),d&&y&&(d=!1),f.push(r+b)}let m;if(f.length===0)m=s.start+s.end;else{m=f[0];for(let g=1;g<f.length;++g){let _=f[g];m+=_?`
${u}${_}`:`
`}}return t?(m+=`
`+Ou.indentComment(l(t),u),c&&c()):d&&o&&o(),m}a(gH,"stringifyBlockCollection");function _H({items:t},e,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:c}}=e;r+=i;let u=Object.assign({},e,{indent:r,inFlow:!0,type:null}),l=!1,p=0,d=[];for(let g=0;g<t.length;++g){let _=t[g],y=null;if(wr.isNode(
_))_.spaceBefore&&d.push(""),Nu(e,d,_.commentBefore,!1),_.comment&&(y=_.comment);else if(wr.isPair(_)){let w=wr.isNode(_.key)?_.key:null;w&&(w.spaceBefore&&d.push(
""),Nu(e,d,w.commentBefore,!1),w.comment&&(l=!0));let k=wr.isNode(_.value)?_.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&(l=!0)):_.value==null&&w?.comment&&
(y=w.comment)}y&&(l=!0);let b=kS.stringify(_,u,()=>y=null);l||(l=d.length>p||b.includes(`
`)),g<t.length-1?b+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=d.reduce((w,k)=>w+k.length+2,2)+(b.length+2)>e.options.lineWidth)),l&&(b+=",")),
y&&(b+=Ou.lineComment(b,r,c(y))),d.push(b),p=d.length}let{start:f,end:m}=n;if(d.length===0)return f+m;if(!l){let g=d.reduce((_,y)=>_+y.length+2,2);l=e.options.lineWidth>
0&&g>e.options.lineWidth}if(l){let g=f;for(let _ of d)g+=_?`
${i}${s}${_}`:`
`;return`${g}
${s}${m}`}else return`${f}${o}${d.join(" ")}${o}${m}`}a(_H,"stringifyFlowCollection");function Nu({indent:t,options:{commentString:e}},n,r,s){if(r&&s&&(r=r.replace(
/^\n+/,"")),r){let i=Ou.indentComment(e(r),t);n.push(i.trimStart())}}a(Nu,"addCommentBefore");xS.stringifyCollection=mH});var qn=S(wh=>{"use strict";var yH=yh(),bH=gh(),wH=mu(),Dn=j(),Cu=Hn(),kH=pe();function Qi(t,e){let n=Dn.isScalar(e)?e.value:e;for(let r of t)if(Dn.isPair(r)&&(r.
key===e||r.key===n||Dn.isScalar(r.key)&&r.key.value===n))return r}a(Qi,"findPair");var bh=class extends wH.Collection{static{a(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Dn.MAP,e),this.items=[]}static from(e,n,r){let{keepUndefined:s,replacer:i}=r,o=new this(e),c=a((u,l)=>{if(typeof i==
"function")l=i.call(n,u,l);else if(Array.isArray(i)&&!i.includes(u))return;(l!==void 0||s)&&o.items.push(Cu.createPair(u,l,r))},"add");if(n instanceof Map)for(let[
u,l]of n)c(u,l);else if(n&&typeof n=="object")for(let u of Object.keys(n))c(u,n[u]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,n){
let r;Dn.isPair(e)?r=e:!e||typeof e!="object"||!("key"in e)?r=new Cu.Pair(e,e?.value):r=new Cu.Pair(e.key,e.value);let s=Qi(this.items,r.key),i=this.schema?.sortMapEntries;
if(s){if(!n)throw new Error(`Key ${r.key} already set`);Dn.isScalar(s.value)&&kH.isScalarValue(r.value)?s.value.value=r.value:s.value=r.value}else if(i){let o=this.
items.findIndex(c=>i(r,c)<0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(e){let n=Qi(this.items,e);return n?this.items.splice(
this.items.indexOf(n),1).length>0:!1}get(e,n){let s=Qi(this.items,e)?.value;return(!n&&Dn.isScalar(s)?s.value:s)??void 0}has(e){return!!Qi(this.items,e)}set(e,n){
this.add(new Cu.Pair(e,n),!0)}toJSON(e,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.items)bH.addPairToJSMap(n,s,i);return s}toString(e,n,r){
if(!e)return JSON.stringify(this);for(let s of this.items)if(!Dn.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),yH.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:r,onComment:n})}};wh.YAMLMap=bh;wh.findPair=Qi});var bs=S(SS=>{"use strict";var xH=j(),vS=qn(),vH={collection:"map",default:!0,nodeClass:vS.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return xH.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:a((t,e,n)=>vS.YAMLMap.from(t,e,n),"createNode")};SS.map=vH});var zn=S(ES=>{"use strict";var SH=Ki(),EH=yh(),$H=mu(),Iu=j(),AH=pe(),OH=Rn(),kh=class extends $H.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(e){super(Iu.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=Tu(e);return typeof n!="number"?!1:this.items.splice(
n,1).length>0}get(e,n){let r=Tu(e);if(typeof r!="number")return;let s=this.items[r];return!n&&Iu.isScalar(s)?s.value:s}has(e){let n=Tu(e);return typeof n=="numb\
er"&&n<this.items.length}set(e,n){let r=Tu(e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[r];Iu.isScalar(s)&&AH.
isScalarValue(n)?s.value=n:this.items[r]=n}toJSON(e,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.items)r.push(OH.toJS(i,String(s++),n));return r}toString(e,n,r){
return e?EH.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(
this)}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let c of n){if(typeof s=="function"){let u=n instanceof
Set?c:String(o++);c=s.call(n,u,c)}i.items.push(SH.createNode(c,void 0,r))}}return i}};function Tu(t){let e=Iu.isScalar(t)?t.value:t;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a(Tu,"asItemIndex");ES.YAMLSeq=kh});var ws=S(AS=>{"use strict";var NH=j(),$S=zn(),CH={collection:"seq",default:!0,nodeClass:$S.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return NH.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:a((t,e,n)=>$S.YAMLSeq.from(t,e,n),"createNode")};AS.seq=CH});var eo=S(OS=>{"use strict";var TH=Yi(),IH={identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify(t,e,n,r){
return e=Object.assign({actualString:!0},e),TH.stringifyString(t,e,n,r)}};OS.string=IH});var Pu=S(TS=>{"use strict";var NS=pe(),CS={identify:a(t=>t==null,"identify"),createNode:a(()=>new NS.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new NS.Scalar(null),"resolve"),stringify:a(({source:t},e)=>typeof t=="string"&&CS.test.test(t)?t:e.options.nullStr,
"stringify")};TS.nullTag=CS});var xh=S(PS=>{"use strict";var PH=pe(),IS={identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:a(t=>new PH.Scalar(t[0]==="t"||t[0]==="T"),"resolve"),stringify({source:t,value:e},n){if(t&&IS.test.test(t)){let r=t[0]==="t"||t[0]==="T";if(e===r)return t}
return e?n.options.trueStr:n.options.falseStr}};PS.boolTag=IS});var ks=S(RS=>{"use strict";function RH({format:t,minFractionDigits:e,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?r:Number(r);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let c=e-(i.length-o-1);for(;c-- >0;)i+="0"}return i}a(RH,"stringifyNumber");RS.stringifyNumber=
RH});var Sh=S(Ru=>{"use strict";var LH=pe(),vh=ks(),MH={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:vh.stringifyNumber},FH={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(
t=>parseFloat(t),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():vh.stringifyNumber(t)}},HH={identify:a(t=>typeof t=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new LH.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==
-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:vh.stringifyNumber};Ru.float=HH;Ru.floatExp=FH;Ru.floatNaN=MH});var $h=S(Mu=>{"use strict";var LS=ks(),Lu=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify"),Eh=a((t,e,n,{intAsBigInt:r})=>r?BigInt(t):parseInt(t.substring(
e),n),"intResolve");function MS(t,e,n){let{value:r}=t;return Lu(r)&&r>=0?n+r.toString(e):LS.stringifyNumber(t)}a(MS,"intStringify");var DH={identify:a(t=>Lu(t)&&
t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a((t,e,n)=>Eh(t,2,8,n),"resolve"),stringify:a(t=>MS(t,8,"0o"),"st\
ringify")},qH={identify:Lu,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((t,e,n)=>Eh(t,0,10,n),"resolve"),stringify:LS.stringifyNumber},
zH={identify:a(t=>Lu(t)&&t>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:a((t,e,n)=>Eh(t,2,16,n),"resolve"),
stringify:a(t=>MS(t,16,"0x"),"stringify")};Mu.int=qH;Mu.intHex=zH;Mu.intOct=DH});var HS=S(FS=>{"use strict";var GH=bs(),BH=Pu(),jH=ws(),UH=eo(),KH=xh(),Ah=Sh(),Oh=$h(),ZH=[GH.map,jH.seq,UH.string,BH.nullTag,KH.boolTag,Oh.intOct,Oh.int,Oh.intHex,
Ah.floatNaN,Ah.floatExp,Ah.float];FS.schema=ZH});var zS=S(qS=>{"use strict";var WH=pe(),VH=bs(),YH=ws();function DS(t){return typeof t=="bigint"||Number.isInteger(t)}a(DS,"intIdentify");var Fu=a(({value:t})=>JSON.
stringify(t),"stringifyJSON"),JH=[{identify:a(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify:Fu},{
identify:a(t=>t==null,"identify"),createNode:a(()=>new WH.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"r\
esolve"),stringify:Fu},{identify:a(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:a(t=>t==="true","res\
olve"),stringify:Fu},{identify:DS,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:a((t,e,{intAsBigInt:n})=>n?BigInt(t):parseInt(t,10),
"resolve"),stringify:a(({value:t})=>DS(t)?t.toString():JSON.stringify(t),"stringify")},{identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(t=>parseFloat(t),"resolve"),stringify:Fu}],XH={default:!0,tag:"",test:/^/,
resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},QH=[VH.map,YH.seq].concat(JH,XH);qS.schema=QH});var Ch=S(GS=>{"use strict";var to=Wt("buffer"),Nh=pe(),eD=Yi(),tD={identify:a(t=>t instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof to.Buffer=="function")return to.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<
n.length;++s)r[s]=n.charCodeAt(s);return r}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},r,s,i){if(!n)return"";let o=n,c;if(typeof to.Buffer=="function")c=o instanceof to.Buffer?o.toString("base64"):to.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let l=0;l<o.length;++l)u+=String.fromCharCode(o[l]);c=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Nh.Scalar.BLOCK_LITERAL),e!==Nh.Scalar.QUOTE_DOUBLE){let u=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(c.length/u),p=new Array(l);for(let d=0,f=0;d<l;++d,f+=u)p[d]=c.substr(f,u);c=p.join(e===Nh.Scalar.
BLOCK_LITERAL?`
`:" ")}return eD.stringifyString({comment:t,type:e,value:c},r,s,i)}};GS.binary=tD});var qu=S(Du=>{"use strict";var Hu=j(),Th=Hn(),nD=pe(),rD=zn();function BS(t,e){if(Hu.isSeq(t))for(let n=0;n<t.items.length;++n){let r=t.items[n];if(!Hu.isPair(r)){
if(Hu.isMap(r)){r.items.length>1&&e("Each pair must have its own sequence indicator");let s=r.items[0]||new Th.Pair(new nD.Scalar(null));if(r.commentBefore&&(s.
key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}t.items[n]=Hu.isPair(r)?r:new Th.Pair(r)}}else e("Expected a sequence for this tag");return t}a(BS,"resolvePairs");function jS(t,e,n){
let{replacer:r}=n,s=new rD.YAMLSeq(t);s.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof r=="function"&&(o=r.call(
e,String(i++),o));let c,u;if(Array.isArray(o))if(o.length===2)c=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof
Object){let l=Object.keys(o);if(l.length===1)c=l[0],u=o[c];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else c=o;s.items.push(Th.
createPair(c,u,n))}return s}a(jS,"createPairs");var sD={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:BS,createNode:jS};Du.createPairs=jS;Du.
pairs=sD;Du.resolvePairs=BS});var Rh=S(Ph=>{"use strict";var US=j(),Ih=Rn(),no=qn(),iD=zn(),KS=qu(),kr=class t extends iD.YAMLSeq{static{a(this,"YAMLOMap")}constructor(){super(),this.add=no.
YAMLMap.prototype.add.bind(this),this.delete=no.YAMLMap.prototype.delete.bind(this),this.get=no.YAMLMap.prototype.get.bind(this),this.has=no.YAMLMap.prototype.has.
bind(this),this.set=no.YAMLMap.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.
items){let i,o;if(US.isPair(s)?(i=Ih.toJS(s.key,"",n),o=Ih.toJS(s.value,i,n)):i=Ih.toJS(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplicat\
e keys");r.set(i,o)}return r}static from(e,n,r){let s=KS.createPairs(e,n,r),i=new this;return i.items=s.items,i}};kr.tag="tag:yaml.org,2002:omap";var oD={collection:"\
seq",identify:a(t=>t instanceof Map,"identify"),nodeClass:kr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=KS.resolvePairs(t,e),r=[];for(let{key:s}of n.
items)US.isScalar(s)&&(r.includes(s.value)?e(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new kr,n)},createNode:a(
(t,e,n)=>kr.from(t,e,n),"createNode")};Ph.YAMLOMap=kr;Ph.omap=oD});var JS=S(Lh=>{"use strict";var ZS=pe();function WS({value:t,source:e},n){return e&&(t?VS:YS).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}a(WS,"boolStr\
ingify");var VS={identify:a(t=>t===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new ZS.
Scalar(!0),"resolve"),stringify:WS},YS={identify:a(t=>t===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:a(()=>new ZS.Scalar(!1),"resolve"),stringify:WS};Lh.falseTag=YS;Lh.trueTag=VS});var XS=S(zu=>{"use strict";var aD=pe(),Mh=ks(),cD={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:a(t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Mh.stringifyNumber},uD={identify:a(
t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(t=>parseFloat(
t.replace(/_/g,"")),"resolve"),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():Mh.stringifyNumber(t)}},lD={identify:a(t=>typeof t=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new aD.Scalar(parseFloat(t.replace(/_/g,""))),
n=t.indexOf(".");if(n!==-1){let r=t.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:Mh.stringifyNumber};
zu.float=lD;zu.floatExp=uD;zu.floatNaN=cD});var e1=S(so=>{"use strict";var QS=ks(),ro=a(t=>typeof t=="bigint"||Number.isInteger(t),"intIdentify");function Gu(t,e,n,{intAsBigInt:r}){let s=t[0];if((s==="-"||
s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),r){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return s===
"-"?BigInt(-1)*o:o}let i=parseInt(t,n);return s==="-"?-1*i:i}a(Gu,"intResolve");function Fh(t,e,n){let{value:r}=t;if(ro(r)){let s=r.toString(e);return r<0?"-"+n+
s.substr(1):n+s}return QS.stringifyNumber(t)}a(Fh,"intStringify");var pD={identify:ro,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:a((t,e,n)=>Gu(t,2,2,n),"resolve"),stringify:a(t=>Fh(t,2,"0b"),"stringify")},dD={identify:ro,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:a((t,e,n)=>Gu(t,1,8,n),"resolve"),stringify:a(t=>Fh(t,8,"0"),"stringify")},fD={identify:ro,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:a((t,e,n)=>Gu(t,0,10,n),"resolve"),stringify:QS.stringifyNumber},hD={identify:ro,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:a((t,e,n)=>Gu(t,2,16,n),"resolve"),stringify:a(t=>Fh(t,16,"0x"),"stringify")};so.int=fD;so.intBin=pD;so.intHex=hD;so.intOct=dD});var Dh=S(Hh=>{"use strict";var Uu=j(),Bu=Hn(),ju=qn(),xr=class t extends ju.YAMLMap{static{a(this,"YAMLSet")}constructor(e){super(e),this.tag=t.tag}add(e){let n;
Uu.isPair(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new Bu.Pair(e.key,null):n=new Bu.Pair(e,null),ju.findPair(this.items,n.key)||this.
items.push(n)}get(e,n){let r=ju.findPair(this.items,e);return!n&&Uu.isPair(r)?Uu.isScalar(r.key)?r.key.value:r.key:r}set(e,n){if(typeof n!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=ju.findPair(this.items,e);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&
n&&this.items.push(new Bu.Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,r){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(e,n,r){let{replacer:s}=r,i=new this(e);if(n&&
Symbol.iterator in Object(n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(Bu.createPair(o,null,r));return i}};xr.tag="tag:yaml.org,2002:s\
et";var mD={collection:"map",identify:a(t=>t instanceof Set,"identify"),nodeClass:xr,default:!1,tag:"tag:yaml.org,2002:set",createNode:a((t,e,n)=>xr.from(t,e,n),
"createNode"),resolve(t,e){if(Uu.isMap(t)){if(t.hasAllNullValues(!0))return Object.assign(new xr,t);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return t}};Hh.YAMLSet=xr;Hh.set=mD});var zh=S(Ku=>{"use strict";var gD=ks();function qh(t,e){let n=t[0],r=n==="-"||n==="+"?t.substring(1):t,s=a(o=>e?BigInt(o):Number(o),"num"),i=r.replace(/_/g,"").
split(":").reduce((o,c)=>o*s(60)+s(c),s(0));return n==="-"?s(-1)*i:i}a(qh,"parseSexagesimal");function t1(t){let{value:e}=t,n=a(o=>o,"num");if(typeof e=="bigint")
n=a(o=>BigInt(o),"num");else if(isNaN(e)||!isFinite(e))return gD.stringifyNumber(t);let r="";e<0&&(r="-",e*=n(-1));let s=n(60),i=[e%s];return e<60?i.unshift(0):
(e=(e-i[0])/s,i.unshift(e%s),e>=60&&(e=(e-i[0])/s,i.unshift(e))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(t1,"stringifySexages\
imal");var _D={identify:a(t=>typeof t=="bigint"||Number.isInteger(t),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:a((t,e,{intAsBigInt:n})=>qh(t,n),"resolve"),stringify:t1},yD={identify:a(t=>typeof t=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:a(t=>qh(t,!1),"resolve"),stringify:t1},n1={identify:a(t=>t instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(n1.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
s,i,o,c]=e.map(Number),u=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,s,i||0,o||0,c||0,u),p=e[8];if(p&&p!=="Z"){let d=qh(p,!1);Math.abs(d)<30&&(d*=60),
l-=6e4*d}return new Date(l)},stringify:a(({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};Ku.floatTime=yD;Ku.intTime=_D;Ku.timestamp=
n1});var i1=S(s1=>{"use strict";var bD=bs(),wD=Pu(),kD=ws(),xD=eo(),vD=Ch(),r1=JS(),Gh=XS(),Zu=e1(),SD=Eu(),ED=Rh(),$D=qu(),AD=Dh(),Bh=zh(),OD=[bD.map,kD.seq,xD.string,
wD.nullTag,r1.trueTag,r1.falseTag,Zu.intBin,Zu.intOct,Zu.int,Zu.intHex,Gh.floatNaN,Gh.floatExp,Gh.float,vD.binary,SD.merge,ED.omap,$D.pairs,AD.set,Bh.intTime,Bh.
floatTime,Bh.timestamp];s1.schema=OD});var m1=S(Kh=>{"use strict";var u1=bs(),ND=Pu(),l1=ws(),CD=eo(),TD=xh(),jh=Sh(),Uh=$h(),ID=HS(),PD=zS(),p1=Ch(),io=Eu(),d1=Rh(),f1=qu(),o1=i1(),h1=Dh(),Wu=zh(),a1=new Map(
[["core",ID.schema],["failsafe",[u1.map,l1.seq,CD.string]],["json",PD.schema],["yaml11",o1.schema],["yaml-1.1",o1.schema]]),c1={binary:p1.binary,bool:TD.boolTag,
float:jh.float,floatExp:jh.floatExp,floatNaN:jh.floatNaN,floatTime:Wu.floatTime,int:Uh.int,intHex:Uh.intHex,intOct:Uh.intOct,intTime:Wu.intTime,map:u1.map,merge:io.
merge,null:ND.nullTag,omap:d1.omap,pairs:f1.pairs,seq:l1.seq,set:h1.set,timestamp:Wu.timestamp},RD={"tag:yaml.org,2002:binary":p1.binary,"tag:yaml.org,2002:merg\
e":io.merge,"tag:yaml.org,2002:omap":d1.omap,"tag:yaml.org,2002:pairs":f1.pairs,"tag:yaml.org,2002:set":h1.set,"tag:yaml.org,2002:timestamp":Wu.timestamp};function LD(t,e,n){
let r=a1.get(e);if(r&&!t)return n&&!r.includes(io.merge)?r.concat(io.merge):r.slice();let s=r;if(!s)if(Array.isArray(t))s=[];else{let i=Array.from(a1.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(t))for(let i of t)
s=s.concat(i);else typeof t=="function"&&(s=t(s.slice()));return n&&(s=s.concat(io.merge)),s.reduce((i,o)=>{let c=typeof o=="string"?c1[o]:o;if(!c){let u=JSON.stringify(
o),l=Object.keys(c1).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${l}`)}return i.includes(c)||i.push(c),i},[])}a(LD,
"getTags");Kh.coreKnownTags=RD;Kh.getTags=LD});var Vh=S(g1=>{"use strict";var Zh=j(),MD=bs(),FD=ws(),HD=eo(),Vu=m1(),DD=a((t,e)=>t.key<e.key?-1:t.key>e.key?1:0,"sortMapEntriesByKey"),Wh=class t{static{a(this,
"Schema")}constructor({compat:e,customTags:n,merge:r,resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:c}){this.compat=Array.isArray(e)?Vu.getTags(e,
"compat"):e?Vu.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?Vu.coreKnownTags:{},this.tags=Vu.getTags(n,this.name,r),this.toStringOptions=
c??null,Object.defineProperty(this,Zh.MAP,{value:MD.map}),Object.defineProperty(this,Zh.SCALAR,{value:HD.string}),Object.defineProperty(this,Zh.SEQ,{value:FD.seq}),
this.sortMapEntries=typeof o=="function"?o:o===!0?DD:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};g1.Schema=Wh});var y1=S(_1=>{"use strict";var qD=j(),Yh=Ji(),oo=Zi();function zD(t,e){let n=[],r=e.directives===!0;if(e.directives!==!1&&t.directives){let u=t.directives.toString(
t);u?(n.push(u),r=!0):t.directives.docStart&&(r=!0)}r&&n.push("---");let s=Yh.createStringifyContext(t,e),{commentString:i}=s.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let u=i(t.commentBefore);n.unshift(oo.indentComment(u,""))}let o=!1,c=null;if(t.contents){if(qD.isNode(t.contents)){if(t.contents.spaceBefore&&
r&&n.push(""),t.contents.commentBefore){let p=i(t.contents.commentBefore);n.push(oo.indentComment(p,""))}s.forceBlockIndent=!!t.comment,c=t.contents.comment}let u=c?
void 0:()=>o=!0,l=Yh.stringify(t.contents,s,()=>c=null,u);c&&(l+=oo.lineComment(l,"",i(c))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:
n.push(l)}else n.push(Yh.stringify(t.contents,s));if(t.directives?.docEnd)if(t.comment){let u=i(t.comment);u.includes(`
`)?(n.push("..."),n.push(oo.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=t.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||c)&&n[n.length-
1]!==""&&n.push(""),n.push(oo.indentComment(i(u),"")))}return n.join(`
`)+`
`}a(zD,"stringifyDocument");_1.stringifyDocument=zD});var ao=S(b1=>{"use strict";var GD=Ui(),xs=mu(),dt=j(),BD=Hn(),jD=Rn(),UD=Vh(),KD=y1(),Jh=pu(),ZD=th(),WD=Ki(),Xh=eh(),Qh=class t{static{a(this,"Document")}constructor(e,n,r){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,dt.NODE_TYPE,{value:dt.DOC});let s=null;typeof n=="function"||
Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.
directives.yaml.version)):this.directives=new Xh.Directives({version:o}),this.setSchema(o,r),this.contents=e===void 0?null:this.createNode(e,s,r)}clone(){let e=Object.
create(t.prototype,{[dt.NODE_TYPE]:{value:dt.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=dt.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){vs(this.contents)&&this.contents.add(e)}addIn(e,n){
vs(this.contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let r=Jh.anchorNames(this);e.anchor=!n||r.has(n)?Jh.findNewAnchor(n||"a",r):n}return new GD.
Alias(e.anchor)}createNode(e,n,r){let s;if(typeof n=="function")e=n.call({"":e},"",e),s=n;else if(Array.isArray(n)){let y=a(w=>typeof w=="number"||w instanceof String||
w instanceof Number,"keyToStr"),b=n.filter(y).map(String);b.length>0&&(n=n.concat(b)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,
flow:c,keepUndefined:u,onTagObj:l,tag:p}=r??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=Jh.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??
!1,onAnchor:d,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},_=WD.createNode(e,p,g);return c&&dt.isCollection(_)&&(_.flow=!0),f(),_}createPair(e,n,r={}){
let s=this.createNode(e,null,r),i=this.createNode(n,null,r);return new BD.Pair(s,i)}delete(e){return vs(this.contents)?this.contents.delete(e):!1}deleteIn(e){return xs.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):vs(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return dt.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return xs.isEmptyPath(e)?!n&&dt.isScalar(this.contents)?this.contents.value:this.contents:dt.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return dt.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return xs.isEmptyPath(e)?this.contents!==void 0:dt.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=xs.collectionFromPath(this.schema,[e],n):vs(this.contents)&&this.contents.set(
e,n)}setIn(e,n){xs.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=xs.collectionFromPath(this.schema,Array.from(e),n):vs(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let r;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Xh.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Xh.Directives({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new UD.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let c={anchors:new Map,doc:this,keep:!e,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=jD.toJS(
this.contents,n??"",c);if(typeof i=="function")for(let{count:l,res:p}of c.anchors.values())i(p,l);return typeof o=="function"?ZD.applyReviver(o,{"":u},"",u):u}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return KD.stringifyDocument(this,e)}};function vs(t){if(dt.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
a(vs,"assertCollection");b1.Document=Qh});var lo=S(uo=>{"use strict";var co=class extends Error{static{a(this,"YAMLError")}constructor(e,n,r,s){super(),this.name=e,this.code=r,this.message=s,this.pos=n}},
em=class extends co{static{a(this,"YAMLParseError")}constructor(e,n,r){super("YAMLParseError",e,n,r)}},tm=class extends co{static{a(this,"YAMLWarning")}constructor(e,n,r){
super("YAMLWarning",e,n,r)}},VD=a((t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(c=>e.linePos(c));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}\
, column ${s}`;let i=s-1,o=t.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let c=Math.min(i-39,o.length-79);o="…"+
o.substring(c),i-=c-1}if(o.length>80&&(o=o.substring(0,79)+"…"),r>1&&/^ *$/.test(o.substring(0,i))){let c=t.substring(e.lineStarts[r-2],e.lineStarts[r-1]);c.length>
80&&(c=c.substring(0,79)+`…
`),o=c+o}if(/[^ ]/.test(o)){let c=1,u=n.linePos[1];u?.line===r&&u.col>s&&(c=Math.max(1,Math.min(u.col-s,80-i)));let l=" ".repeat(i)+"^".repeat(c);n.message+=`:

${o}
${l}
`}},"prettifyError");uo.YAMLError=co;uo.YAMLParseError=em;uo.YAMLWarning=tm;uo.prettifyError=VD});var po=S(w1=>{"use strict";function YD(t,{flow:e,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:c}){let u=!1,l=c,p=c,d="",f="",m=!1,g=!1,_=null,
y=null,b=null,w=null,k=null,v=null,x=null;for(let $ of t)switch(g&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&i($.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),_&&(l&&$.type!=="comment"&&$.type!=="newline"&&i(_,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),_=null),$.type){case"space":!e&&(n!=="doc-start"||r?.type!=="flow-collection")&&$.source.includes("	")&&(_=$),p=!0;break;case"comment":{p||i($,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let P=$.source.substring(1)||" ";d?d+=f+P:d=P,f="",l=!1;break}case"newlin\
e":l?d?d+=$.source:(!v||n!=="seq-item-ind")&&(u=!0):f+=$.source,l=!0,m=!0,(y||b)&&(w=$),p=!0;break;case"anchor":y&&i($,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),$.source.endsWith(":")&&i($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=$,x??(x=$.offset),l=!1,p=!1,g=!0;break;case"\
tag":{b&&i($,"MULTIPLE_TAGS","A node can have at most one tag"),b=$,x??(x=$.offset),l=!1,p=!1,g=!0;break}case n:(y||b)&&i($,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${$.source} indicator`),v&&i($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${e??"collection"}`),v=$,l=n==="seq-item-ind"||n==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){k&&i($,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=$,l=!1,p=!1;break}default:i($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} toke\
n`),l=!1,p=!1}let A=t[t.length-1],I=A?A.offset+A.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),_&&(l&&_.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&i(_,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:v,spaceBefore:u,comment:d,hasNewline:m,anchor:y,tag:b,newlineAfterProp:w,end:I,
start:x??I}}a(YD,"resolveProps");w1.resolveProps=YD});var Yu=S(k1=>{"use strict";function nm(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(nm(e.key)||nm(e.value))return!0}return!1;default:return!0}}a(nm,"containsNewline");
k1.containsNewline=nm});var rm=S(x1=>{"use strict";var JD=Yu();function XD(t,e,n){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===t&&(r.source==="]"||r.source==="}")&&JD.containsNewline(
e)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}a(XD,"flowIndentCheck");x1.flowIndentCheck=XD});var sm=S(S1=>{"use strict";var v1=j();function QD(t,e,n){let{uniqueKeys:r}=t.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||v1.isScalar(i)&&
v1.isScalar(o)&&i.value===o.value;return e.some(i=>s(i.key,n))}a(QD,"mapIncludes");S1.mapIncludes=QD});var C1=S(N1=>{"use strict";var E1=Hn(),eq=qn(),$1=po(),tq=Yu(),A1=rm(),nq=sm(),O1="All mapping items must start at the same column";function rq({composeNode:t,composeEmptyNode:e},n,r,s,i){
let o=i?.nodeClass??eq.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,l=null;for(let p of r.items){let{start:d,key:f,sep:m,value:g}=p,_=$1.resolveProps(
d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0}),y=!_.found;if(y){if(f&&(f.type==="block-seq"?s(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&s(u,"BAD_INDENT",O1)),!_.anchor&&!_.tag&&!m){
l=_.end,_.comment&&(c.comment?c.comment+=`
`+_.comment:c.comment=_.comment);continue}(_.newlineAfterProp||tq.containsNewline(f))&&s(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else _.found?.indent!==r.indent&&s(u,"BAD_INDENT",O1);n.atKey=!0;let b=_.end,w=f?t(n,f,_,s):e(n,b,d,null,_,s);n.schema.compat&&A1.flowIndentCheck(
r.indent,f,s),n.atKey=!1,nq.mapIncludes(n,c.items,w)&&s(b,"DUPLICATE_KEY","Map keys must be unique");let k=$1.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:w.range[2],onError:s,parentIndent:r.indent,startOnNewline:!f||f.type==="block-scalar"});if(u=k.end,k.found){y&&(g?.type==="block-map"&&!k.hasNewline&&s(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&_.start<k.found.offset-1024&&s(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let v=g?t(n,g,k,s):e(n,u,m,null,k,s);n.schema.compat&&A1.flowIndentCheck(
r.indent,g,s),u=v.range[2];let x=new E1.Pair(w,v);n.options.keepSourceTokens&&(x.srcToken=p),c.items.push(x)}else{y&&s(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let v=new E1.Pair(w);n.options.keepSourceTokens&&(v.srcToken=p),c.items.push(v)}}return l&&l<u&&s(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),c.range=[r.offset,u,l??u],c}a(rq,"resolveBlockMap");N1.resolveBlockMap=rq});var I1=S(T1=>{"use strict";var sq=zn(),iq=po(),oq=rm();function aq({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=i?.nodeClass??sq.YAMLSeq,c=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=r.offset,l=null;for(let{start:p,value:d}of r.items){let f=iq.resolveProps(p,{indicator:"seq-item-ind",next:d,
offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(c.comment=f.comment);continue}let m=d?t(n,d,f,s):
e(n,f.end,p,null,f,s);n.schema.compat&&oq.flowIndentCheck(r.indent,d,s),u=m.range[2],c.items.push(m)}return c.range=[r.offset,u,l??u],c}a(aq,"resolveBlockSeq");
T1.resolveBlockSeq=aq});var Ss=S(P1=>{"use strict";function cq(t,e,n,r){let s="";if(t){let i=!1,o="";for(let c of t){let{source:u,type:l}=c;switch(l){case"space":i=!0;break;case"commen\
t":{n&&!i&&r(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=u.substring(1)||" ";s?s+=o+p:s=p,o="";break}case"n\
ewline":s&&(o+=u),i=!0;break;default:r(c,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=u.length}}return{comment:s,offset:e}}a(cq,"resolveEnd");P1.resolveEnd=
cq});var F1=S(M1=>{"use strict";var uq=j(),lq=Hn(),R1=qn(),pq=zn(),dq=Ss(),L1=po(),fq=Yu(),hq=sm(),im="Block collections are not allowed within flow collections",om=a(
t=>t&&(t.type==="block-map"||t.type==="block-seq"),"isBlock");function mq({composeNode:t,composeEmptyNode:e},n,r,s,i){let o=r.start.source==="{",c=o?"flow map":
"flow sequence",u=i?.nodeClass??(o?R1.YAMLMap:pq.YAMLSeq),l=new u(n.schema);l.flow=!0;let p=n.atRoot;p&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.
source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:w,key:k,sep:v,value:x}=b,A=L1.resolveProps(w,{flow:c,indicator:"explicit-key-ind",next:k??
v?.[0],offset:d,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!v&&!x){y===0&&A.comma?s(A.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${c}`):y<r.items.length-1&&s(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${c}`),A.comment&&(l.comment?l.comment+=`
`+A.comment:l.comment=A.comment),d=A.end;continue}!o&&n.options.strict&&fq.containsNewline(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(y===0)A.comma&&s(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${c}`);else if(A.comma||s(A.start,"MISSING_CHAR",`Missing , betw\
een ${c} items`),A.comment){let I="";e:for(let $ of w)switch($.type){case"comma":case"space":break;case"comment":I=$.source.substring(1);break e;default:break e}
if(I){let $=l.items[l.items.length-1];uq.isPair($)&&($=$.value??$.key),$.comment?$.comment+=`
`+I:$.comment=I,A.comment=A.comment.substring(I.length+1)}}if(!o&&!v&&!A.found){let I=x?t(n,x,A,s):e(n,A.end,v,null,A,s);l.items.push(I),d=I.range[2],om(x)&&s(I.
range,"BLOCK_IN_FLOW",im)}else{n.atKey=!0;let I=A.end,$=k?t(n,k,A,s):e(n,I,w,null,A,s);om(k)&&s($.range,"BLOCK_IN_FLOW",im),n.atKey=!1;let P=L1.resolveProps(v??
[],{flow:c,indicator:"map-value-ind",next:x,offset:$.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(P.found){if(!o&&!A.found&&n.options.strict){
if(v)for(let te of v){if(te===P.found)break;if(te.type==="newline"){s(te,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine");break}}A.start<P.found.offset-1024&&s(P.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequen\
ce key")}}else x&&("source"in x&&x.source?.[0]===":"?s(x,"MISSING_CHAR",`Missing space after : in ${c}`):s(P.start,"MISSING_CHAR",`Missing , or : between ${c} i\
tems`));let Le=x?t(n,x,P,s):P.found?e(n,P.end,v,null,P,s):null;Le?om(x)&&s(Le.range,"BLOCK_IN_FLOW",im):P.comment&&($.comment?$.comment+=`
`+P.comment:$.comment=P.comment);let mt=new lq.Pair($,Le);if(n.options.keepSourceTokens&&(mt.srcToken=b),o){let te=l;hq.mapIncludes(n,te.items,$)&&s(I,"DUPLICAT\
E_KEY","Map keys must be unique"),te.items.push(mt)}else{let te=new R1.YAMLMap(n.schema);te.flow=!0,te.items.push(mt);let Un=(Le??$).range;te.range=[$.range[0],
Un[1],Un[2]],l.items.push(te)}d=Le?Le.range[2]:P.end}}let f=o?"}":"]",[m,...g]=r.end,_=d;if(m?.source===f)_=m.offset+m.source.length;else{let y=c[0].toUpperCase()+
c.substring(1),b=p?`${y} must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;s(d,p?"MISSING_CHAR":"BAD_INDENT",b),
m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let y=dq.resolveEnd(g,_,n.options.strict,s);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,_,y.offset]}else l.range=[r.offset,_,_];return l}a(mq,"resolveFlowCollection");M1.resolveFlowCollection=mq});var D1=S(H1=>{"use strict";var gq=j(),_q=pe(),yq=qn(),bq=zn(),wq=C1(),kq=I1(),xq=F1();function am(t,e,n,r,s,i){let o=n.type==="block-map"?wq.resolveBlockMap(t,e,
n,r,i):n.type==="block-seq"?kq.resolveBlockSeq(t,e,n,r,i):xq.resolveFlowCollection(t,e,n,r,i),c=o.constructor;return s==="!"||s===c.tagName?(o.tag=c.tagName,o):
(s&&(o.tag=s),o)}a(am,"resolveCollection");function vq(t,e,n,r,s){let i=r.tag,o=i?e.directives.tagName(i.source,f=>s(i,"TAG_RESOLVE_FAILED",f)):null;if(n.type===
"block-seq"){let{anchor:f,newlineAfterProp:m}=r,g=f&&i?f.offset>i.offset?f:i:f??i;g&&(!m||m.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block se\
quence props")}let c=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===yq.YAMLMap.tagName&&c==="map"||
o===bq.YAMLSeq.tagName&&c==="seq")return am(t,e,n,s,o);let u=e.schema.tags.find(f=>f.tag===o&&f.collection===c);if(!u){let f=e.schema.knownTags[o];if(f?.collection===
c)e.schema.tags.push(Object.assign({},f,{default:!1})),u=f;else return f?s(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${c} collection, but expects ${f.collection??
"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),am(t,e,n,s,o)}let l=am(t,e,n,s,o,u),p=u.resolve?.(l,f=>s(i,"TAG_RESOLVE_FAILED",f),e.options)??
l,d=gq.isNode(p)?p:new _q.Scalar(p);return d.range=l.range,d.tag=o,u?.format&&(d.format=u.format),d}a(vq,"composeCollection");H1.composeCollection=vq});var um=S(q1=>{"use strict";var cm=pe();function Sq(t,e,n){let r=e.offset,s=Eq(e,t.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?cm.Scalar.BLOCK_FOLDED:cm.Scalar.BLOCK_LITERAL,o=e.source?$q(e.source):[],c=o.length;for(let _=o.length-1;_>=0;--_){let y=o[_][1];if(y===""||y==="\r")
c=_;else break}if(c===0){let _=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return e.source&&(y+=e.source.length),{value:_,type:i,comment:s.comment,range:[r,y,y]}}let u=e.indent+s.indent,
l=e.offset+s.length,p=0;for(let _=0;_<c;++_){let[y,b]=o[_];if(b===""||b==="\r")s.indent===0&&y.length>u&&(u=y.length);else{y.length<u&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=y.length),p=_,u===0&&!t.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+b.length+1}for(let _=o.length-1;_>=c;--_)o[_][0].length>u&&(c=_+1);let d="",f="",
m=!1;for(let _=0;_<p;++_)d+=o[_][0].slice(u)+`
`;for(let _=p;_<c;++_){let[y,b]=o[_];l+=y.length+b.length+1;let w=b[b.length-1]==="\r";if(w&&(b=b.slice(0,-1)),b&&y.length<u){let v=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(w?2:1),"BAD_INDENT",v),y=""}i===cm.Scalar.BLOCK_LITERAL?(d+=
f+y.slice(u)+b,f=`
`):y.length>u||b[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+y.slice(u)+b,f=`
`,m=!0):b===""?f===`
`?d+=`
`:f=`
`:(d+=f+b,f=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let _=c;_<o.length;++_)d+=`
`+o[_][0].slice(u);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=r+s.length+e.source.length;return{value:d,type:i,comment:s.comment,range:[r,g,g]}}a(Sq,"resolveBlockScalar");function Eq({offset:t,props:e},n,r){if(e[0].
type!=="block-scalar-header")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],i=s[0],o=0,c="",u=-1;for(let f=1;f<s.length;++f){
let m=s[f];if(!c&&(m==="-"||m==="+"))c=m;else{let g=Number(m);!o&&g?o=g:u===-1&&(u=t+f)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let l=!1,p="",d=s.length;for(let f=1;f<e.length;++f){let m=e[f];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comme\
nt":n&&!l&&r(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,p=m.source.substring(1);break;case"er\
ror":r(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",g);let _=m.
source;_&&typeof _=="string"&&(d+=_.length)}}}return{mode:i,indent:o,chomp:c,comment:p,length:d}}a(Eq,"parseBlockScalarHeader");function $q(t){let e=t.split(/\n( *)/),
n=e[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}a($q,"splitLines");q1.resolveBlockScalar=
Sq});var pm=S(G1=>{"use strict";var lm=pe(),Aq=Ss();function Oq(t,e,n){let{offset:r,type:s,source:i,end:o}=t,c,u,l=a((f,m,g)=>n(r+f,m,g),"_onError");switch(s){case"s\
calar":c=lm.Scalar.PLAIN,u=Nq(i,l);break;case"single-quoted-scalar":c=lm.Scalar.QUOTE_SINGLE,u=Cq(i,l);break;case"double-quoted-scalar":c=lm.Scalar.QUOTE_DOUBLE,
u=Tq(i,l);break;default:return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}
let p=r+i.length,d=Aq.resolveEnd(o,p,e,n);return{value:u,type:c,comment:d.comment,range:[r,p,d.offset]}}a(Oq,"resolveFlowScalar");function Nq(t,e){let n="";switch(t[0]){case"\
	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar ind\
icator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),z1(t)}a(Nq,"\
plainValue");function Cq(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),z1(t.slice(1,-1)).replace(/''/g,"'")}
a(Cq,"singleQuotedValue");function z1(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",c=e.lastIndex;for(;n=e.exec(t);){let l=n[1].replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),c=e.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=c,n=u.exec(t),i+o+(n?.[1]??"")}a(z1,"unfoldLines");function Tq(t,e){let n="";for(let r=1;r<
t.length-1;++r){let s=t[r];if(!(s==="\r"&&t[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Iq(t,r);n+=i,r=o}else if(s==="\\"){let i=t[++r],o=Pq[i];if(o)n+=o;else if(i===`
`)for(i=t[r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="\r"&&t[r+1]===`
`)for(i=t[++r+1];i===" "||i==="	";)i=t[++r+1];else if(i==="x"||i==="u"||i==="U"){let c=i==="x"?2:i==="u"?4:8;n+=Rq(t,r+1,c,e),r+=c}else{let c=t.substr(r-1,2);e(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),n+=c}}else if(s===" "||s==="	"){let i=r,o=t[r+1];for(;o===" "||o==="	";)o=t[++r+1];o!==`
`&&!(o==="\r"&&t[r+2]===`
`)&&(n+=r>i?t.slice(i,r+1):s)}else n+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}a(Tq,"doubleQuotedValue");
function Iq(t,e){let n="",r=t[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&t[e+2]!==`
`);)r===`
`&&(n+=`
`),e+=1,r=t[e+1];return n||(n=" "),{fold:n,offset:e}}a(Iq,"foldNewline");var Pq={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Rq(t,e,n,r){let s=t.substr(e,n),o=s.length===n&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{let c=t.substr(e-2,n+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),c}}a(Rq,
"parseCharCode");G1.resolveFlowScalar=Oq});var U1=S(j1=>{"use strict";var vr=j(),B1=pe(),Lq=um(),Mq=pm();function Fq(t,e,n,r){let{value:s,type:i,comment:o,range:c}=e.type==="block-scalar"?Lq.resolveBlockScalar(
t,e,r):Mq.resolveFlowScalar(e,t.options.strict,r),u=n?t.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[vr.
SCALAR]:u?l=Hq(t.schema,s,u,n,r):e.type==="scalar"?l=Dq(t,s,e,r):l=t.schema[vr.SCALAR];let p;try{let d=l.resolve(s,f=>r(n??e,"TAG_RESOLVE_FAILED",f),t.options);
p=vr.isScalar(d)?d:new B1.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??e,"TAG_RESOLVE_FAILED",f),p=new B1.Scalar(s)}return p.range=c,p.source=
s,i&&(p.type=i),u&&(p.tag=u),l.format&&(p.format=l.format),o&&(p.comment=o),p}a(Fq,"composeScalar");function Hq(t,e,n,r,s){if(n==="!")return t[vr.SCALAR];let i=[];
for(let c of t.tags)if(!c.collection&&c.tag===n)if(c.default&&c.test)i.push(c);else return c;for(let c of i)if(c.test?.test(e))return c;let o=t.knownTags[n];return o&&
!o.collection?(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[vr.SCALAR])}
a(Hq,"findScalarTagByName");function Dq({atKey:t,directives:e,schema:n},r,s,i){let o=n.tags.find(c=>(c.default===!0||t&&c.default==="key")&&c.test?.test(r))||n[vr.
SCALAR];if(n.compat){let c=n.compat.find(u=>u.default&&u.test?.test(r))??n[vr.SCALAR];if(o.tag!==c.tag){let u=e.tagString(o.tag),l=e.tagString(c.tag),p=`Value m\
ay be parsed as either ${u} or ${l}`;i(s,"TAG_RESOLVE_FAILED",p,!0)}}return o}a(Dq,"findScalarTagByTest");j1.composeScalar=Fq});var Z1=S(K1=>{"use strict";function qq(t,e,n){if(e){n??(n=e.length);for(let r=n-1;r>=0;--r){let s=e[r];switch(s.type){case"space":case"comment":case"newline":t-=
s.source.length;continue}for(s=e[++r];s?.type==="space";)t+=s.source.length,s=e[++r];break}}return t}a(qq,"emptyScalarPosition");K1.emptyScalarPosition=qq});var Y1=S(fm=>{"use strict";var zq=Ui(),Gq=j(),Bq=D1(),W1=U1(),jq=Ss(),Uq=Z1(),Kq={composeNode:V1,composeEmptyNode:dm};function V1(t,e,n,r){let s=t.atKey,{spaceBefore:i,
comment:o,anchor:c,tag:u}=n,l,p=!0;switch(e.type){case"alias":l=Zq(t,e,r),(c||u)&&r(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=W1.composeScalar(t,e,u,r),c&&(l.anchor=c.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=Bq.composeCollection(Kq,t,e,n,r),c&&(l.anchor=c.source.substring(1))}catch(d){let f=d instanceof Error?d.message:
String(d);r(e,"RESOURCE_EXHAUSTION",f)}break;default:{let d=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",d),p=!1}}return l??
(l=dm(t,e.offset,void 0,null,n,r)),c&&l.anchor===""&&r(c,"BAD_ALIAS","Anchor cannot be an empty string"),s&&t.options.stringKeys&&(!Gq.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(u??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?l.comment=o:l.commentBefore=o),t.options.keepSourceTokens&&p&&(l.srcToken=e),l}a(V1,"composeNode");function dm(t,e,n,r,{spaceBefore:s,comment:i,
anchor:o,tag:c,end:u},l){let p={type:"scalar",offset:Uq.emptyScalarPosition(e,n,r),indent:-1,source:""},d=W1.composeScalar(t,p,c,l);return o&&(d.anchor=o.source.
substring(1),d.anchor===""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=u),d}a(dm,"composeEmptyNode");
function Zq({options:t},{offset:e,source:n,end:r},s){let i=new zq.Alias(n.substring(1));i.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(e+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+n.length,c=jq.resolveEnd(r,o,t.strict,s);return i.range=[e,o,c.offset],c.
comment&&(i.comment=c.comment),i}a(Zq,"composeAlias");fm.composeEmptyNode=dm;fm.composeNode=V1});var Q1=S(X1=>{"use strict";var Wq=ao(),J1=Y1(),Vq=Ss(),Yq=po();function Jq(t,e,{offset:n,start:r,value:s,end:i},o){let c=Object.assign({_directives:e},t),u=new Wq.
Document(void 0,c),l={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},p=Yq.resolveProps(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(u.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=s?J1.composeNode(l,s,p,o):J1.composeEmptyNode(l,p.end,r,null,p,o);let d=u.
contents.range[2],f=Vq.resolveEnd(i,d,!1,o);return f.comment&&(u.comment=f.comment),u.range=[n,d,f.offset],u}a(Jq,"composeDoc");X1.composeDoc=Jq});var mm=S(nE=>{"use strict";var Xq=Wt("process"),Qq=eh(),ez=ao(),fo=lo(),eE=j(),tz=Q1(),nz=Ss();function ho(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(
t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}a(ho,"getErrorPos");function tE(t){let e="",n=!1,r=!1;
for(let s=0;s<t.length;++s){let i=t[s];switch(i[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:e,afterEmptyLine:r}}a(tE,"parsePrel\
ude");var hm=class{static{a(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,i)=>{
let o=ho(n);i?this.warnings.push(new fo.YAMLWarning(o,r,s)):this.errors.push(new fo.YAMLParseError(o,r,s))},this.directives=new Qq.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,n){let{comment:r,afterEmptyLine:s}=tE(this.prelude);if(r){let i=e.contents;if(n)e.comment=e.comment?`${e.comment}
${r}`:r;else if(s||e.directives.docStart||!i)e.commentBefore=r;else if(eE.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];eE.isPair(o)&&(o=o.key);let c=o.
commentBefore;o.commentBefore=c?`${r}
${c}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:tE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,r=-1){for(let s of e)yield*this.next(s);yield*this.end(n,r)}*next(e){switch(Xq.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,r,s)=>{let i=ho(e);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=tz.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,r=new fo.YAMLParseError(ho(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new fo.YAMLParseError(ho(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=nz.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new fo.YAMLParseError(ho(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),s=new ez.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};nE.Composer=hm});var iE=S(Ju=>{"use strict";var rz=um(),sz=pm(),iz=lo(),rE=Yi();function oz(t,e=!0,n){if(t){let r=a((s,i,o)=>{let c=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(n)n(c,i,o);else throw new iz.YAMLParseError([c,c+1],i,o)},"_onError");switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return sz.resolveFlowScalar(t,e,r);case"block-scalar":return rz.resolveBlockScalar({options:{strict:e}},t,r)}}return null}a(oz,"resolveAsScalar");function az(t,e){
let{implicitKey:n=!1,indent:r,inFlow:s=!1,offset:i=-1,type:o="PLAIN"}=e,c=rE.stringifyString({type:o,value:t},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),u=e.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(c[0]){case"|":case">":{let l=c.indexOf(`
`),p=c.substring(0,l),d=c.substring(l+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:r,source:p}];return sE(f,u)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:i,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,source:c,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:r,source:c,end:u};default:return{type:"scalar",offset:i,indent:r,source:c,end:u}}}a(az,"createScalarToken");function cz(t,e,n={}){
let{afterKey:r=!1,implicitKey:s=!1,inFlow:i=!1,type:o}=n,c="indent"in t?t.indent:null;if(r&&typeof c=="number"&&(c+=2),!o)switch(t.type){case"single-quoted-scal\
ar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=t.props[0];if(l.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let u=rE.stringifyString({type:o,value:e},{implicitKey:s||
c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":uz(t,u);break;case'"':gm(t,u,"double\
-quoted-scalar");break;case"'":gm(t,u,"single-quoted-scalar");break;default:gm(t,u,"scalar")}}a(cz,"setScalarValue");function uz(t,e){let n=e.indexOf(`
`),r=e.substring(0,n),s=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let i=t.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=r,t.source=s}else{let{offset:i}=t,
o="indent"in t?t.indent:-1,c=[{type:"block-scalar-header",offset:i,indent:o,source:r}];sE(c,"end"in t?t.end:void 0)||c.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let u of Object.keys(t))u!=="type"&&u!=="offset"&&delete t[u];Object.assign(t,{type:"block-scalar",indent:o,props:c,source:s})}}a(uz,"setBlockScalarValu\
e");function sE(t,e){if(e)for(let n of e)switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}a(sE,"addEndtoBlock\
Props");function gm(t,e,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let r=t.
props.slice(1),s=e.length;t.props[0].type==="block-scalar-header"&&(s-=t.props[0].source.length);for(let i of r)i.offset+=s;delete t.props,Object.assign(t,{type:n,
source:e,end:r});break}case"block-map":case"block-seq":{let s={type:"newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[s]});break}default:{let r="indent"in t?t.indent:-1,s="end"in t&&Array.isArray(t.end)?t.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(t))i!=="type"&&i!=="offset"&&delete t[i];Object.assign(t,{type:n,indent:r,source:e,
end:s})}}}a(gm,"setFlowScalarValue");Ju.createScalarToken=az;Ju.resolveAsScalar=oz;Ju.setScalarValue=cz});var aE=S(oE=>{"use strict";var lz=a(t=>"type"in t?Qu(t):Xu(t),"stringify");function Qu(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=Qu(
n);return e+t.source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=Xu(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.
items)e+=Xu(n);for(let n of t.end)e+=n.source;return e}case"document":{let e=Xu(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("\
end"in t&&t.end)for(let n of t.end)e+=n.source;return e}}}a(Qu,"stringifyToken");function Xu({start:t,key:e,sep:n,value:r}){let s="";for(let i of t)s+=i.source;
if(e&&(s+=Qu(e)),n)for(let i of n)s+=i.source;return r&&(s+=Qu(r)),s}a(Xu,"stringifyItem");oE.stringify=lz});var pE=S(lE=>{"use strict";var _m=Symbol("break visit"),pz=Symbol("skip children"),cE=Symbol("remove item");function Sr(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),uE(Object.freeze([]),t,e)}a(Sr,"visit");Sr.BREAK=_m;Sr.SKIP=pz;Sr.REMOVE=cE;Sr.itemAtPath=(t,e)=>{let n=t;for(let[r,s]of e){let i=n?.[r];
if(i&&"items"in i)n=i.items[s];else return}return n};Sr.parentCollection=(t,e)=>{let n=Sr.itemAtPath(t,e.slice(0,-1)),r=e[e.length-1][0],s=n?.[r];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function uE(t,e,n){let r=n(e,t);if(typeof r=="symbol")return r;for(let s of["key","value"]){let i=e[s];
if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let c=uE(Object.freeze(t.concat([[s,o]])),i.items[o],n);if(typeof c=="number")o=c-1;else{if(c===_m)return _m;
c===cE&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&(r=r(e,t))}}return typeof r=="function"?r(e,t):r}a(uE,"_visit");lE.visit=Sr});var el=S(Ue=>{"use strict";var ym=iE(),dz=aE(),fz=pE(),bm="\uFEFF",wm="",km="",xm="",hz=a(t=>!!t&&"items"in t,"isCollection"),mz=a(t=>!!t&&(t.type==="scalar"||
t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar"),"isScalar");function gz(t){switch(t){case bm:return"<BOM>";case wm:return"\
<DOC>";case km:return"<FLOW_END>";case xm:return"<SCALAR>";default:return JSON.stringify(t)}}a(gz,"prettyToken");function _z(t){switch(t){case bm:return"byte-or\
der-mark";case wm:return"doc-mode";case km:return"flow-error-end";case xm:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(_z,"tokenType");Ue.createScalarToken=ym.createScalarToken;Ue.resolveAsScalar=ym.resolveAsScalar;Ue.
setScalarValue=ym.setScalarValue;Ue.stringify=dz.stringify;Ue.visit=fz.visit;Ue.BOM=bm;Ue.DOCUMENT=wm;Ue.FLOW_END=km;Ue.SCALAR=xm;Ue.isCollection=hz;Ue.isScalar=
mz;Ue.prettyToken=gz;Ue.tokenType=_z});var Em=S(fE=>{"use strict";var mo=el();function Nt(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(Nt,"isEmpty");var dE=new Set("0123456789ABCDEFabcdef"),yz=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),tl=new Set(",[]{}"),bz=new Set(` ,[]{}
\r	`),vm=a(t=>!t||bz.has(t),"isNotAnchorChar"),Sm=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||
this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+e];if(n==="\r"){
let s=this.buffer[r+e+1];if(s===`
`||!s&&!this.atEnd)return e+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?e+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&Nt(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===mo.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,r=e.indexOf("#");for(;r!==-1;){
let i=e[r-1];if(i===" "||i==="	"){n=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let i=e[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield mo.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Nt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Nt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Nt(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(vm),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,r=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Nt(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield mo.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(vm),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Nt(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Nt(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:e=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let c=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+n>c)e=i;else break}while(!0);return yield mo.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Nt(i)||e&&tl.has(i))break;n=r}else if(Nt(s)){let i=this.buffer[r+
1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||e&&tl.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(e&&tl.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield mo.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let r=this.
buffer.slice(this.pos,e);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(vm),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Nt(r)||n&&tl.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Nt(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(yz.has(n))n=this.buffer[++e];else if(n==="%"&&dE.has(this.buffer[e+1])&&dE.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||e&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(e){let n=this.pos,r=this.buffer[n];for(;!e(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};fE.Lexer=Sm});var Am=S(hE=>{"use strict";var $m=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let n=0,r=this.lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<e?n=i+1:r=i}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,
col:e};let s=this.lineStarts[n-1];return{line:n,col:e-s+1}}}};hE.LineCounter=$m});var Nm=S(bE=>{"use strict";var wz=Wt("process"),mE=el(),kz=Em();function Gn(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}a(Gn,"includesTok\
en");function gE(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}a(gE,"findNonEmptyIndex");
function yE(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(
yE,"isFlowToken");function nl(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-\
seq":return t.items[t.items.length-1].start;default:return[]}}a(nl,"getPrevProps");function Es(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
a(Es,"getFirstKeyStartProps");function rl(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)t.push(e[n])}a(rl,"arrayPushArray");
function _E(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!Gn(e.start,"explicit-key-ind")&&!Gn(e.sep,"map-value-ind")&&(e.key&&(e.
value=e.key),delete e.key,yE(e.value)?e.value.end?rl(e.value.end,e.sep):e.value.end=e.sep:rl(e.start,e.sep),delete e.sep)}a(_E,"fixFlowSeqItems");var Om=class{static{
a(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new kz.Lexer,this.onNewLine=e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(e,n))yield*this.next(r);n||(yield*this.
end())}*next(e){if(this.source=e,wz.env.LOG_TOKENS&&console.log("|",mE.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
let n=mE.tokenType(e);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.
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
r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&_E(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-m\
ap":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.assign(s,{key:n,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"\
flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let s=n.items[n.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&gE(s.start)===-1&&(n.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="doc\
ument"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
gE(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let n=nl(this.peek(2)),r=Es(n),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.
end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){rl(s,n.start),
s.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let c=0;c<n.sep.length;++c){let u=n.sep[c];switch(u.type){case"newli\
ne":o.push(c);break;case"space":break;case"comment":u.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Gn(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(yE(n.key)&&!Gn(n.sep,"newline")){
let o=Es(n.start),c=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:c,sep:u}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(Gn(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=Es(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):Gn(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Gn(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){rl(s,n.start),s.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||Gn(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=nl(
r),i=Es(s);_E(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let c={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=c}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=nl(e),r=Es(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=nl(e),r=Es(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};bE.Parser=Om});var SE=S(_o=>{"use strict";var wE=mm(),xz=ao(),go=lo(),vz=fh(),Sz=j(),Ez=Am(),kE=Nm();function xE(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new Ez.LineCounter||null,prettyErrors:e}}a(xE,"parseOptions");function $z(t,e={}){let{lineCounter:n,prettyErrors:r}=xE(e),s=new kE.Parser(n?.addNewLine),i=new wE.
Composer(e),o=Array.from(i.compose(s.parse(t)));if(r&&n)for(let c of o)c.errors.forEach(go.prettifyError(t,n)),c.warnings.forEach(go.prettifyError(t,n));return o.
length>0?o:Object.assign([],{empty:!0},i.streamInfo())}a($z,"parseAllDocuments");function vE(t,e={}){let{lineCounter:n,prettyErrors:r}=xE(e),s=new kE.Parser(n?.
addNewLine),i=new wE.Composer(e),o=null;for(let c of i.compose(s.parse(t),!0,t.length))if(!o)o=c;else if(o.options.logLevel!=="silent"){o.errors.push(new go.YAMLParseError(
c.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(go.prettifyError(
t,n)),o.warnings.forEach(go.prettifyError(t,n))),o}a(vE,"parseDocument");function Az(t,e,n){let r;typeof e=="function"?r=e:n===void 0&&e&&typeof e=="object"&&(n=
e);let s=vE(t,n);if(!s)return null;if(s.warnings.forEach(i=>vz.warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:r},n))}a(Az,"parse");function Oz(t,e,n){let r=null;if(typeof e=="function"||Array.isArray(e)?r=e:n===void 0&&e&&
(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let s=Math.round(n);n=s<1?void 0:s>8?{indent:8}:{indent:s}}if(t===void 0){let{keepUndefined:s}=n??e??
{};if(!s)return}return Sz.isDocument(t)&&!r?t.toString(n):new xz.Document(t,r,n).toString(n)}a(Oz,"stringify");_o.parse=Az;_o.parseAllDocuments=$z;_o.parseDocument=
vE;_o.stringify=Oz});var Tm=S(X=>{"use strict";var Nz=mm(),Cz=ao(),Tz=Vh(),Cm=lo(),Iz=Ui(),Bn=j(),Pz=Hn(),Rz=pe(),Lz=qn(),Mz=zn(),Fz=el(),Hz=Em(),Dz=Am(),qz=Nm(),sl=SE(),EE=zi();X.Composer=
Nz.Composer;X.Document=Cz.Document;X.Schema=Tz.Schema;X.YAMLError=Cm.YAMLError;X.YAMLParseError=Cm.YAMLParseError;X.YAMLWarning=Cm.YAMLWarning;X.Alias=Iz.Alias;
X.isAlias=Bn.isAlias;X.isCollection=Bn.isCollection;X.isDocument=Bn.isDocument;X.isMap=Bn.isMap;X.isNode=Bn.isNode;X.isPair=Bn.isPair;X.isScalar=Bn.isScalar;X.isSeq=
Bn.isSeq;X.Pair=Pz.Pair;X.Scalar=Rz.Scalar;X.YAMLMap=Lz.YAMLMap;X.YAMLSeq=Mz.YAMLSeq;X.CST=Fz;X.Lexer=Hz.Lexer;X.LineCounter=Dz.LineCounter;X.Parser=qz.Parser;X.
parse=sl.parse;X.parseAllDocuments=sl.parseAllDocuments;X.parseDocument=sl.parseDocument;X.stringify=sl.stringify;X.visit=EE.visit;X.visitAsync=EE.visitAsync});var eg=Zn(Qm(),1),{program:H4,createCommand:D4,createArgument:q4,createOption:z4,CommanderError:tg,InvalidArgumentError:ng,InvalidOptionArgumentError:G4,Command:rg,
Argument:B4,Option:Ct,Help:j4}=eg.default;var Wn="config in a13xp0p0v/kernel-hardening-checker",ig="config in nyrahul/linux-kernel-configs",rt=a(t=>`products/${t}.md in endoflife-date/endoflife.date`,"D\
ATES"),sg="the dates of Debian LTS, by debian.club (July 2026)",Al={until:"rolling",source:"always the newest packages"},ve={arch:"x86_64",paravirt:!0},$l={arch:"\
x86_64",paravirt:!1},$$=[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",...ve,preemption:"voluntary",support:{until:"2026-08-31",source:rt("debian")},source:"\
Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",bpftrace:"0.17.0",kernel:"6.1",...ve,preemption:"\
voluntary (dynamic)",support:{until:"2028-06-30",source:sg},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-image-amd64 and linux-config-6.1 6.1.192-2"},
{name:"debian-13",bpftrace:"0.23.2",kernel:"6.12",...ve,preemption:"voluntary (dynamic)",support:{until:"2030-06-30",source:sg},source:"Debian 13 (trixie): bpft\
race 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27.0",kernel:"7.2",...ve,preemption:"lazy (dynamic)",support:Al,
source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"\
0.27.1",kernel:"7.2",...ve,preemption:"lazy (dynamic)",support:Al,source:"Debian sid, November 2026: bpftrace 0.27.1-1, linux-image-amd64 and linux-config-7.2 7\
.2.13-1"}],A$=[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",...ve,preemption:"voluntary",support:{until:"2027-04-01",source:rt("ubuntu")},source:`packag\
es.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${Wn})`},{name:"ubuntu-24.04",bpftrace:"0.20.2",kernel:"6.8",...ve,preemption:"volunta\
ry (dynamic)",support:{until:"2029-05-31",source:rt("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu4, linux-image-generic 6.8.0 (6.8.0-52:\
 ${ig}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",...ve,support:{until:"2026-07-01",source:rt("ubuntu")},source:"package\
s.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (amd64: y) of another Ubunt\
u kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",...ve,support:{until:"2031-04-30",source:rt(
"ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}],O$=[{name:"rhel-8\
.10",bpftrace:"0.16.0",kernel:"4.18",...ve,backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:rt("rhel")},source:`by rebuilds of RHEL 8.10: \
bpftrace 0.16.0-6 (openela-main/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${Wn}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"\
5.14",...ve,backports:!0,preemption:"voluntary (dynamic)",support:{until:"2032-05-31",source:`${rt("rhel")}: of RHEL 9, with its later minor releases`},source:`\
by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 2025), kernel 5.14.0-570 (AlmaLinux 9.6: ${Wn}\
), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"0.22.1",kernel:"6.12",...ve,backports:!0,
preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by dev.to/endoflifeai"},source:`by rebu\
ilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12.0-55 (AlmaLinux 10.0: ${Wn}), whic\
h carries back-ports`}],N$=[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",...ve,support:{until:"2026-12-09",source:rt("fedora")},source:`packages.fedoraproj\
ect.org, February 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${Wn}); Fedora goes on to newer kernels`},{name:"ama\
zon-linux-2",bpftrace:"0.11.4",kernel:"5.10",...ve,preemption:"none",support:{until:"2026-06-30",source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`b\
pftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${ig})`},{name:"sles-15-sp7",bpftrace:"0.21.3",kernel:"\
6.4",...ve,backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${rt("sles")}: ten years of general support for SLES 15 of July 2018; at le\
ast that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${Wn}), which carries back-ports`},{name:"arch",bpftrace:"\
0.27.0",kernel:"7.2",...ve,support:Al,source:`archlinux.org/packages, autumn 2026: bpftrace 0.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravi\
rt inferred from 6.11.9-arch1 (${Wn})`},{name:"alpine-3.22",bpftrace:"0.23.3",kernel:"6.12",...$l,support:{until:"2027-05-01",source:rt("alpine-linux")},source:'\
pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the def\
aults, and does not set it; an older full one says "is not set"'},{name:"alpine-3.23",bpftrace:"0.24.1",kernel:"6.18",...$l,support:{until:"2027-11-01",source:rt(
"alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26\
.1",kernel:"6.18",...$l,support:{until:"2028",source:`${rt("alpine-linux")}: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelin\
ux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"}],og=[...$$,...A$,...O$,...N$];var C={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.23\
.2 say "Unknown", 0.27.1 knows it'};function R(t,e,n){return{names:t.split(" "),use:"call",...e,source:n}}a(R,"calls");function Yt(t,e,n){return{names:t.split("\
 "),use:"word",...e,source:n}}a(Yt,"words");var C$=`no entry in the CHANGELOG; ${C[23]}`,So=[R("strftime",{from:"0.12"},`CHANGELOG 0.12.0, #1387; ${C[11]}`),R("\
path",{from:"0.12"},`CHANGELOG 0.12.0, #1492; ${C[11]}`),R("macaddr",{from:"0.12"},`CHANGELOG 0.12.0, #1647; ${C[11]}`),R("uptr kptr unwatch",{newerThan:"0.11.3"},
`no entry in the CHANGELOG says when they came; ${C[11]}`),R("cgroup_path",{from:"0.15"},`CHANGELOG 0.15.0, #2055; ${C[11]}`),R("bswap",{from:"0.15"},`CHANGELOG\
 0.15.0, #2166; ${C[11]}`),R("skboutput",{from:"0.15"},`CHANGELOG 0.15.0, #2223; ${C[11]}`),Yt("numaid",{from:"0.16"},`CHANGELOG 0.16.0, #2177; ${C[11]}`),R("pt\
on",{from:"0.16"},`CHANGELOG 0.16.0, #2289; ${C[11]}`),R("debugf",{from:"0.16"},`CHANGELOG 0.16.0, #2307; ${C[11]}`),R("strerror",{from:"0.16"},`CHANGELOG 0.16.\
0, #2329; ${C[11]}`),R("strcontains",{from:"0.17"},`CHANGELOG 0.17.0, #2393; ${C[11]}`),R("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it c\
ame; ${C[17]}`),Yt("jiffies",{from:"0.20"},`CHANGELOG 0.20.0, #2769; ${C[17]}`),R("len",{from:"0.20"},`CHANGELOG 0.20.0, #2840; ${C[17]}`),{names:["hist"],use:"\
call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.23.2 and 0.27.1 take two'},{names:["exit"],use:"\
call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened after that release; 0.11.3 and 0.17.0 say "exit(\
) requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHANGELOG 0.22.0, #3401; 0.17.0 says "path() takes\
 up to one argument"'},R("has_key",{from:"0.22"},`CHANGELOG 0.22.0, #3358; ${C[17]}`),R("percpu_kaddr",{from:"0.22"},`CHANGELOG 0.22.0, #3596; ${C[17]}`),Yt("nc\
pus",{from:"0.24"},`CHANGELOG 0.24.0, #4105; ${C[23]}`),Yt("usermode",{from:"0.24"},`CHANGELOG 0.24.0, #4129; ${C[23]}`),R("cgroup comm cpid cpu curtask elapsed\
 func gid jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},`CHANGELOG 0.24.0, #4420; ${C[23]}`),R("pid tid",{from:"0.24"},`CHANGELOG \
0.24.0, #4254; ${C[23]}`),R("getopt",{from:"0.24"},`CHANGELOG 0.24.0, #4258; ${C[23]}`),R("socket_cookie",{from:"0.24"},`CHANGELOG 0.24.0, #4345; ${C[23]}`),R("\
tseries",{from:"0.24"},`CHANGELOG 0.24.0, #3838; ${C[23]}`),R("assert ppid",{from:"0.24"},`CHANGELOG 0.24.0, #4366; ${C[23]}`),R("errorf",{from:"0.24"},`CHANGEL\
OG 0.24.0, #4414; ${C[23]}`),{...R("comm",{from:"0.25"},`CHANGELOG 0.25.0, #4799; ${C[23]}`),least:1},{...R("ppid",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),
most:0},Yt("ppid pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),R("pcomm",{from:"0.25"},`CHANGELOG 0.25.0, #4744; ${C[23]}`),R("syscall_name",{from:"\
0.25"},`CHANGELOG 0.25.0, #4746; ${C[23]}`),R("signal_thread",{from:"0.25"},`CHANGELOG 0.25.0, #4700; ${C[23]}`),Yt("probetype",{from:"0.25"},`CHANGELOG 0.25.0,\
 #4712; ${C[23]}`),R("probetype",{from:"0.25"},`CHANGELOG 0.25.0, #4712; ${C[23]}`),R("find",{from:"0.25"},`CHANGELOG 0.25.0, #4845; ${C[23]}`),Yt("has_cpid",{from:"\
0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),R("has_cpid",{from:"0.25"},`CHANGELOG 0.25.0, #4984; ${C[23]}`),R("kfunc_exist kfunc_allowed",{from:"0.25"},`CHANGEL\
OG 0.25.0, #4857; ${C[23]}`),R("leader_tid leader_comm",{from:"0.26"},`CHANGELOG 0.26.0, #5132; ${C[23]}`),Yt("leader_tid leader_comm",{from:"0.26"},`CHANGELOG \
0.26.0, #5132; ${C[23]}`),R("signal_name",{from:"0.26"},`CHANGELOG 0.26.0, #5098; ${C[23]}`),R("dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),Yt(
"dw_ustack",{from:"0.26"},`CHANGELOG 0.26.0, #4964; ${C[23]}`),R("write_user",{from:"0.26"},`CHANGELOG 0.26.0, #3742; ${C[23]}`),R("is_err",{from:"0.26"},`CHANG\
ELOG 0.26.0, #5086; ${C[23]}`),R("str_concat",{from:"0.27"},`CHANGELOG 0.27.0, #5265; ${C[23]}`),R("container_of",{from:"0.27"},`CHANGELOG 0.27.0, #5236; ${C[23]}`),
R("config",{from:"0.27"},`CHANGELOG 0.27.0, #5241; ${C[23]}`),R("assert_str default_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_int\
eger memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},C$)],Eo={name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (brea\
king); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last available in v0.24"'},$o=[{name:"raw",from:"0.18",source:`CHANGELOG 0.18.0,\
 #2581; ${C[17]}`},{name:"build_id",from:"0.25",source:`CHANGELOG 0.25.0, #4912; ${C[23]}`}],Ao=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0\
, #2958; 0.23.2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"print_maps_on_exit",
from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 ta\
ke it"},{name:"license",from:"0.24",source:'CHANGELOG 0.24.0, #3905; 0.23.2 says "Unrecognized config variable"'},{name:"show_debug_info",from:"0.24",source:'CH\
ANGELOG 0.24.0, #3999; 0.23.2 says "Unrecognized config variable"'},{name:"unstable_macro",from:"0.24",source:'CHANGELOG 0.24.0, #4037; 0.23.2 says "Unrecognize\
d config variable"'},{name:"unstable_map_decl",from:"0.24",source:'CHANGELOG 0.24.0, #3863; 0.23.2 says "Unrecognized config variable"'},...["unstable_import","\
unstable_tseries","unstable_addr","unstable_typeinfo"].map(t=>({name:t,newerThan:"0.23.2",source:'no entry in the CHANGELOG; 0.23.2 says "Unrecognized config va\
riable", 0.27.1 takes it'}))];var ue='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',Oo='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',No='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it',ag={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"\
0.11",name:"`while`",source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{
from:"0.11",name:"`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:`CHANGELOG 0.12.0, \
#1476; ${No}`},"double-pointer":{from:"0.12",name:"a cast to a pointer to a pointer",source:`CHANGELOG 0.12.0, #1557; ${No}`},"digit-separator":{from:"0.14",name:"\
`_` between digits",source:`CHANGELOG 0.14.0, #1900; ${No}`},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:`CHANGELOG 0.14.0, #1938; ${No}`},
"array-cast":{from:"0.19",name:"a cast to an array",source:`CHANGELOG 0.19.0, #2686; ${Oo}`},"config-block":{from:"0.20",name:"a `config` block",source:`CHANGEL\
OG 0.20.0, #2815; ${Oo}`},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.\
2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "\
syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.21",name:"`for ($kv : @map)`",source:`CHANGELOG 0.21.0, #3003; ${Oo}`},
let:{from:"0.22",name:"`let`",source:`CHANGELOG 0.22.0, #3461; ${Oo}`},"for-range":{from:"0.24",name:"`for ($i : a..b)`",source:`CHANGELOG 0.24.0, #4126; ${ue}`},
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
LOG (0.14.0, #1900 is of decimal ones); ${ue}`}};var cg={offsetof:{from:"0.18",name:"`offsetof`",source:'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},
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
as percpuarray",source:'no entry in the CHANGELOG; 0.27.1 says "Invalid bpf map type: percpuarray"'}};var Co={...ag,...cg};var dg=Zn(lg(),1);function Se(t,e){return e.from!==void 0&&!U(t,e.from)?!1:e.before===void 0||!U(t,e.before)}a(Se,"within");var pg=new Map;function U(t,e){let n=`${t} ${e}`,r=pg.
get(n);return r===void 0&&(r=(0,dg.compareVersions)(t,e)>=0,pg.set(n,r)),r}a(U,"atLeast");function Io(t){return t.from!==void 0&&t.before!==void 0?`${t.from} up\
 to (not including) ${t.before}`:t.from!==void 0?`${t.from} and later`:t.before!==void 0?`before ${t.before}`:"every release"}a(Io,"describeReleases");function Tt(t,e){
return t.find(n=>Se(e,n))}a(Tt,"rowFor");var Ol=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bpf(), kernel/e\
vents/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_uprobe.c: trace_\
call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoint"],before:"\
7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",source:"Lin\
ux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"Linux\
 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_enter(\
): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},{kinds:[
"raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],guard:"\
none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END after it \
detaches"}];function Po(t,e){return Tt(Ol.filter(r=>r.kinds.includes(t)),e)?.guard??"none"}a(Po,"guardClass");var Cs={kinds:["hardware"],arch:"x86_64",source:"L\
inux arch/x86/events/core.c: hardware counters overflow as NMI; kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()"};var un=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}];function ln(t,e){return Tt(un.filter(r=>r.lock===t),e)?.type??"raw"}a(ln,"lockType");function Ro(t){return new Set(un.map(({lock:e})=>e).
filter(e=>ln(e,t)==="raw"))}a(Ro,"rawLocks");var Er={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); repla\
ced by rqspinlock in 6.15"};var Ts=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],h={___pcpu_freelist_pop:"\
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
 may_fault)",stack_map_get_build_id_offset_old:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u64 *ips, u32 trace_nr, bool user)"},$r=[
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
path:{stackid:["N","N",[]]}},stackid_install:{path:{stackid:["N","N",[]]}},stackid_new_bucket:{path:{stackid:["N","N",[]]}}}}];var Fo=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),Ar=new Set(["hist","lhist","tseries"]),Lo="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",Cl=[{use:"plain",kind:"hash",source:Lo},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:Lo},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:Lo},
{use:"keyed-aggregation",kind:"percpu_hash",source:Lo}];function Or(t,e){return Tt(Cl.filter(r=>r.use===t),e)?.kind??"hash"}a(Or,"mapKind");var fg={entries:4096,
source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},hg=new Set(["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),mg={
entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_two(max_entries)"},Mo="bpftrace 0.27.1, tried; src/ast/passes/map_type\
s of 0.24 and later",Nl=["scalar-count","scalar-aggregation","keyed-aggregation"],Tl={hash:{kind:"hash",uses:["plain"],source:Mo},lruhash:{kind:"lru_hash",uses:[
"plain"],source:Mo},percpuhash:{kind:"percpu_hash",uses:Nl,source:Mo},percpulruhash:{kind:"lru_percpu_hash",uses:Nl,source:Mo},percpuarray:{kind:"percpu_array",
uses:Nl,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}};var Il=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"always",source:"bpf\
trace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map\
_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in place, map_update_\
elem only for a missing key"}];function Ho(t,e){return Tt(Il.filter(r=>r.change===t),e)?.moment??"always"}a(Ho,"lockMoment");var Is={hash:{update:"hash.update",
delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{
update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},gg={moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_\
freelist_pop() only for a key that is not in the map yet"},Do={"hash.update":gg,"percpu_hash.update":gg,"hash.delete":{moment:"always",underBucket:{before:"6.1"},
source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.1\
0"}},qo={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, det\
ach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() around both calls"},zo={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of\
 map helpers are warnings by default, sent through the ring buffer"},Pl=[{from:"0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where\
 the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],Rl=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TR\
ACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script\
 share"}],Ll={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring buffer"};function Ps(t,e){if(Se(e,Ll))return Tt(Pl,t)?.operation}a(Ps,"outputOper\
ation");function Go(t){return Tt(Rl,t)?.operation}a(Go,"stackOperation");var _g=new Set(["printf","errorf","warnf","debugf","print","cat","join","system","time",
"exit","clear","zero"]),Ml=new Set(["kstack","ustack"]);function yg(t,e){return pn(t)(e)}a(yg,"matchesText");function pn(t){let e=wg(t);return n=>bg(e,n)}a(pn,"textMatcher");function Vn(t){let e=t.split("/").map(n=>n==="**"?Hl:wg(n));return e.at(-1)===Hl&&e.push([Nr]),n=>kg(e,n.split("/"),T$,bg)}a(Vn,"pathMatcher");function T$(t){return t===
Hl}a(T$,"isAnyFolders");function bg(t,e){return kg(t,[...e],L$,M$)}a(bg,"matchesName");var Nr={star:!0},I$={one:!0},Hl=[Nr,Nr],P$=/^\[(!?)([^\]]+)\]/u;function wg(t){
let e=[];for(let n=0;n<t.length;){let r=String.fromCodePoint(t.codePointAt(n)??0),[s,i,o]=r==="["?P$.exec(t.slice(n))??[]:[];n+=s?.length??r.length,o!==void 0?e.
push({set:R$(o,i==="!")}):r!=="*"?e.push(r==="?"?I$:{character:r}):e.at(-1)!==Nr&&e.push(Nr)}return e}a(wg,"tokensOf");function R$(t,e){let n=[...t],r=[];for(let s=0;s<
n.length;){let i=n[s]??"",o=n[s+1]==="-"?n[s+2]:void 0;s+=o===void 0?1:3,o===void 0?r.push(Fl(i)):Dl(i)<=Dl(o)&&r.push(`${Fl(i)}-${Fl(o)}`)}return new RegExp(`^\
[${e?"^":""}${r.join("")}]$`,"su")}a(R$,"setOf");function Fl(t){return`\\u{${Dl(t).toString(16)}}`}a(Fl,"escaped");function Dl(t){return t.codePointAt(0)??0}a(Dl,
"codePoint");function L$(t){return t===Nr}a(L$,"isStar");function M$(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}a(M$,"matchesOne");function kg(t,e,n,r){
let s=0,i=0,o;for(;i<e.length;){let c=t[s],u=e[i];if(u===void 0)return!1;if(c!==void 0&&n(c))s++,o={pattern:s,item:i};else if(c!==void 0&&r(c,u))s++,i++;else{if(o===
void 0)return!1;o.item++,s=o.pattern,i=o.item}}for(;s<t.length;s++){let c=t[s];if(c!==void 0&&!n(c))return!1}return!0}a(kg,"matchesList");var It="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_in_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 \
and 0.27.1",ql=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],source:It},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],
source:It},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:It},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],
source:It},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"kernel",parts:[1,2],source:It},{name:"software",provider:"software",space:"kernel",
parts:[1,2],ownNames:!0,source:It},{name:"hardware",provider:"hardware",space:"kernel",parts:[1,2],ownNames:!0,source:It},{name:"iter",provider:"iter",space:"ke\
rnel",parts:[1,2],ownNames:!0,source:It},{name:"uprobe",provider:"uprobe",space:"user",parts:[2,3],source:It},{name:"usdt",provider:"usdt",space:"user",parts:[2,
3],source:It}];function xg(t,e,n){let r=/[?[]/.test(t)?()=>!1:pn(t),s=e[0]?.includes("/")?"user":"kernel",i=ql.filter(c=>c.space===s&&Se(n,c)&&c.parts.includes(
e.length)&&r(c.name));return(i.some(c=>c.ownNames!==!0)?i.filter(c=>c.ownNames!==!0):i).map(c=>c.name)}a(xg,"providersMatching");var gt="bpftrace: src/probe_types.h and the manual of the releases named",Cr=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:gt},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:gt},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:gt},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:gt},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:gt},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:gt},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:gt},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:gt},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:gt},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:gt},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:gt},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],Bo={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"};var Me={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Tr=[{target:"debian-13",why:"Debian's bpftrace 0.23.2 switch\
es its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails to load; 0.24.2 lo\
ads it"}],Ir={before:"0.21",functions:Me.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in 0.21"},Ke={bpftrace:"\
0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, infer\
red from the helper)"};var vg=Object.values(Co),Yn={"map-kinds":{title:"which BPF map a bpftrace map becomes",releasesOf:"bpftrace",rows:Cl},"lock-moments":{title:"when a change of a \
map takes its lock",releasesOf:"bpftrace",rows:Il},output:{title:"how output leaves a probe",releasesOf:"bpftrace",rows:Pl},"ring-buffer":{title:"since when the\
 kernel has the ring buffer",releasesOf:"kernel",rows:[Ll]},stacks:{title:"how a stack is kept",releasesOf:"bpftrace",rows:Rl},"free-lists":{title:"when an oper\
ation takes the lock of a free list",releasesOf:"kernel",rows:Object.values(Do).map(({underBucket:t,source:e})=>({...t,source:e}))},sweeps:{title:"what clear() \
and zero() do",releasesOf:"bpftrace",rows:[qo]},"failed-updates":{title:"what bpftrace says of an update that fails",releasesOf:"bpftrace",rows:[zo]},"provider-\
wildcards":{title:"what a wildcard in place of a probe type stands for",releasesOf:"bpftrace",rows:ql},"bpftrace-guard":{title:"bpftrace's own guard",releasesOf:"\
bpftrace",rows:[Me]},"broken-guards":{title:"packages whose guard does not load",releasesOf:"bpftrace",rows:Tr},"kretprobe-ban":{title:"kretprobes that bpftrace\
 refuses",releasesOf:"bpftrace",rows:[Ir]},"script-guard":{title:"what a guard in the script needs of bpftrace",releasesOf:"bpftrace",rows:[{from:Ke.bpftrace,source:Ke.
source}]},"script-guard-kernel":{title:"what a guard in the script needs of the kernel",releasesOf:"kernel",rows:[{from:Ke.kernel,source:Ke.source}]},providers:{
title:"the types of probes and their names",releasesOf:"bpftrace",rows:Cr.flatMap(({spellings:t,source:e})=>t.map(n=>({...n,source:e})))},"provider-case":{title:"\
letter case of the names of probe types",releasesOf:"bpftrace",rows:[Bo]},features:{title:"constructs that some releases of bpftrace take",releasesOf:"bpftrace",
rows:vg},functions:{title:"functions and words that some releases of bpftrace know",releasesOf:"bpftrace",rows:[...So,Eo]},settings:{title:"settings of the conf\
ig block",releasesOf:"bpftrace",rows:Ao},"stack-modes":{title:"formats of stacks",releasesOf:"bpftrace",rows:$o},"feature-kernels":{title:"constructs that need \
a kernel",releasesOf:"kernel",rows:vg.flatMap(({kernel:t,source:e})=>t===void 0?[]:[{from:t,source:e}])},"lock-types":{title:"which kind of lock a BPF map has",
releasesOf:"kernel",rows:un},"map-locked":{title:"the counter that sees a nested update of one map",releasesOf:"kernel",rows:[Er]},"program-guards":{title:"whic\
h programs run inside which",releasesOf:"kernel",rows:Ol},nmi:{title:"programs that arrive as non-maskable interrupts",releasesOf:"kernel",rows:[Cs]},"lock-path":{
title:"where a map lock is held",releasesOf:"kernel",rows:$r}};function Sg(t){return[...new Set(Yn[t].rows.map(({source:e})=>e))]}a(Sg,"sourcesOf");var Eg=["H","M","N"];function Ag(t,e){let n=new Map(Object.entries(t.functions));for(let r of e)n.set(r.function,F$(n.get(r.function),r));return{...t,functions:Object.
fromEntries(n)}}a(Ag,"withVendorFunctions");function F$(t,{entry:e,exit:n,during:r}){let s={...t?.path};for(let i of r){let[o,c,u]=s[i]??["N","N",[]];s[i]=[$g(o,
e),$g(c,n),u]}return{...t,attachable:!0,path:s}}a(F$,"merged");function $g(t,e){return Eg.indexOf(t)<=Eg.indexOf(e)?t:e}a($g,"worse");var H$=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,D$={H:"held",M:"maybe",N:"no"},zl=["native_queued_spin_lock_slowpath","__pv_queued_spi\
n_lock_slowpath"],Jn="queued_spin_lock_slowpath",Gl=[...zl,Jn];function dn(t){let e=Og.get(t);if(e!==void 0)return e;let n=q$(t);return Og.set(t,n),n}a(dn,"tabl\
eFor");var Og=new WeakMap;function q$(t){let e=$r[0];if(e===void 0)throw new Error("the lock-path table is empty");let n=e;for(let o of $r){let c=o.kernel==="6.\
16"?"6.15":o.kernel;U(t.kernel,c)&&(n=o)}let r=t.kernel===n.kernel||t.kernel.startsWith(`${n.kernel}.`),s=t.lockPath?.map(o=>z$(o,t));return{table:s===void 0?n:
Ag(n,s),exact:r&&t.arch==="x86_64"&&t.backports!==!0}}a(q$,"chooseTable");function z$(t,e){return t.function===Jn&&Rs(e)?{...t,function:"native_queued_spin_lock\
_slowpath"}:t}a(z$,"underTableName");function Rs(t){return!t.paravirt||t.arch==="arm64"}a(Rs,"plainSlowPath");function Uo(t,e){let{table:n}=dn(e);return t===Jn&&
Rs(e)?jo(n,"native_queued_spin_lock_slowpath"):jo(n,t)}a(Uo,"kernelFunction");function jo(t,e){return Object.hasOwn(t.functions,e)?t.functions[e]:void 0}a(jo,"o\
wn");function Bl(t){let e=Object.keys(dn(t).table.functions);return Rs(t)?[...e.filter(n=>!Gl.includes(n)),Jn]:e}a(Bl,"kernelFunctionNames");function Xn(t,e,n,r){
let s=Uo(t,r)?.path?.[n];if(s===void 0)return;let i=s[2].includes("own")||e==="exit"&&H$.test(t);return{held:D$[e==="entry"?s[0]:s[1]],locks:s[2],taken:i}}a(Xn,
"heldAt");function Ko(t,e){return Object.values(Uo(t.function,e)?.path??{}).some(r=>r[t.edge==="entry"?0:1]!=="N")}a(Ko,"isOnLockPath");function jl(t,e,n){let{table:r}=dn(
e);if(e.lockPath?.some(i=>i.function===t))return;if(t===Jn&&!Rs(e))return`${t} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${zl.
join(" and ")})`;if(zl.includes(t)&&Rs(e))return`${t} exists only in x86_64 kernels with paravirtual spin locks (here it is ${Jn})`;if(t===Jn)return;let s=jo(r,
t);if(s===void 0){let i=$r.filter(o=>jo(o,t)!==void 0).map(o=>o.kernel);return i.length===0?void 0:`${Ng(t)} is not a symbol of Linux ${r.kernel} (seen in ${i.join(
", ")})`}if(n&&s.attachable===!1)return`${Ng(t)} has no trace site in Linux ${r.kernel}`}a(jl,"whyUnattachable");function Ng(t){return t.startsWith("__traceiter\
_")?`the tracepoint ${t.slice(12)}`:t}a(Ng,"bare");function G$(t){let e=t.flatMap(s=>s.rows),n=e.flatMap(({from:s,before:i,unknown:o})=>[s,i,o?.from,o?.before]),r=e.map(({newerThan:s})=>s);return[...[...new Set(
n)].flatMap(s=>s===void 0?[]:[i=>U(i,s)]),...[...new Set(r)].flatMap(s=>s===void 0?[]:[i=>!U(s,i)])]}a(G$,"borders");function Zo(t){let e=G$(t),n=new Map;return r=>{
let s=n.get(r)??e.map(i=>i(r)?"1":"0").join("");return n.set(r,s),s}}a(Zo,"naming");var Tg=Object.values(Yn),B$=Zo(Tg.filter(({releasesOf:t})=>t==="bpftrace")),
j$=Zo(Tg.filter(({releasesOf:t})=>t==="kernel")),{"map-kinds":U$,"lock-moments":K$,output:Z$,stacks:W$}=Yn,V$=Zo([U$,K$,Z$,W$]),Y$=Zo([Yn["free-lists"]]);function Ig({
bpftrace:t,kernel:e}){return`${V$(t)} ${Ps(t,e)} ${Y$(e)}`}a(Ig,"lockingFacts");var Cg=new WeakMap;function Pg(t){let e=Cg.get(t);if(e!==void 0)return e;let{table:n,
exact:r}=dn(t),s=[B$(t.bpftrace),j$(t.kernel),n.kernel,r,t.arch,t.paravirt,Tr.findIndex(i=>i.target===t.name),JSON.stringify(t.lockPath??[])].join("/");return Cg.
set(t,s),s}a(Pg,"factSet");var J$=["plain","scalar-count","scalar-aggregation","keyed-aggregation"],X$=["kprobe","fentry","raw-tracepoint","tracepoint","syscall\
-tracepoint","uprobe"],Q$={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_perc\
pu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function eA(t){let{bpftrace:e,kernel:n}=t,r=a(i=>i===void 0?"no lock":`${i} (${ln(Q$[i],n)}\
)`,"typed");return[`locking: ${[...J$.map(i=>{let o=Is[Or(i,e)].update,c=Ho(i==="plain"?"assign":"aggregate",e);return`${i} ${o===void 0?"":c} ${r(o)}`}),`outpu\
t ${r(Ps(e,n))}`,`stacks ${r(Go(e))}`,`LRU maps ${ln("lru",n)}`,Se(e,Me)?"guard of its own":"no guard of its own",Se(n,Er)?"map_locked":""].join(", ")}`,...X$.map(
i=>`${i}: ${Po(i,n)}`),`lock path: ${dn(t).table.kernel}`,`slow path: ${t.paravirt?"paravirtual":"plain"}`]}a(eA,"verdictFacts");function Rg(t){let e=new Set;return t.
filter(n=>{let r=eA(n).filter(s=>!e.has(s));for(let s of r)e.add(s);return r.length>0})}a(Rg,"representatives");var tA="2026-11-23",Lg={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"},nA={name:"bpftrace@0.27.1,ke\
rnel@6.12",bpftrace:"0.27.1",kernel:"6.12",arch:"x86_64",paravirt:!0,support:{until:"rolling",source:"the newest bpftrace, on the kernel of Debian 13"},source:"\
bpftrace 0.27.1 (Debian sid) on Linux 6.12 (Debian 13): a release without a guard of its own, where locks still wait for ever; it hung in the laboratory"},Pr=[...og,
nA];function rA({support:t},e){return t.until==="rolling"||e.slice(0,t.until.length)<=t.until}a(rA,"inSupport");function sA({bpftrace:t,kernel:e,backports:n}){return n!==
!0&&U(t,Lg.bpftrace)&&U(e,Lg.kernel)}a(sA,"isRead");var Wo=Rg(Pr.filter(t=>rA(t,tA)&&sA(t)));function Fg(t,e){let n=t.map(s=>({...s})),r=[...n];for(let s=r.pop();s!==void 0;s=r.pop())for(let[i,o]of Object.entries(s)){if(typeof o!="object"||o===null)continue;
let c=Mg(o)?{start:o.start+e,end:o.end+e}:Array.isArray(o)?[...o]:{...o};Object.assign(s,{[i]:c}),Mg(o)||r.push(c)}return n}a(Fg,"relocate");function Mg(t){return"\
start"in t&&"end"in t&&typeof t.start=="number"&&typeof t.end=="number"}a(Mg,"isSpan");var st={};u$(st,{StringBuffer:()=>_t,abstract:()=>Q,assert:()=>Fe,checkNotNull:()=>Yl,clone:()=>iA,copyWithoutDuplicates:()=>Kl,defineLazyProperty:()=>Vo,getDuplicates:()=>Yo,
isLexical:()=>Zl,isSyntactic:()=>Rt,padLeft:()=>Wl,repeat:()=>Rr,repeatFn:()=>Hg,repeatStr:()=>Dg,unescapeCodePoint:()=>Vl,unexpectedObjToString:()=>Jo});var Pt={};for(let t=0;t<128;t++)Pt[t]=String.fromCharCode(t);Pt[39]="\\'";Pt[34]='\\"';Pt[92]="\\\\";Pt[8]="\\b";Pt[12]="\\f";Pt[10]="\\n";Pt[13]="\\r";Pt[9]="\\\
t";Pt[11]="\\v";function Q(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}a(Q,"abstract");function Fe(t,e){if(!t)throw new Error(e||"Assertion failed")}a(Fe,"assert");function Vo(t,e,n){let r;Object.defineProperty(t,e,{get(){
return r||(r=n.call(this)),r}})}a(Vo,"defineLazyProperty");function iA(t){return t&&Object.assign({},t)}a(iA,"clone");function Hg(t,e){let n=[];for(;e-- >0;)n.push(
t());return n}a(Hg,"repeatFn");function Dg(t,e){return new Array(e+1).join(t)}a(Dg,"repeatStr");function Rr(t,e){return Hg(()=>t,e)}a(Rr,"repeat");function Yo(t){
let e=[];for(let n=0;n<t.length;n++){let r=t[n];t.lastIndexOf(r)!==n&&e.indexOf(r)<0&&e.push(r)}return e}a(Yo,"getDuplicates");function Kl(t){let e=[];return t.
forEach(n=>{e.indexOf(n)<0&&e.push(n)}),e}a(Kl,"copyWithoutDuplicates");function Rt(t){let e=t[0];return e===e.toUpperCase()}a(Rt,"isSyntactic");function Zl(t){
return!Rt(t)}a(Zl,"isLexical");function Wl(t,e,n){let r=n||" ";return t.length<e?Dg(r,e-t.length)+t:t}a(Wl,"padLeft");function _t(){this.strings=[]}a(_t,"String\
Buffer");_t.prototype.append=function(t){this.strings.push(t)};_t.prototype.contents=function(){return this.strings.join("")};var Ul=a(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function Vl(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return Ul(t.slice(2,4));case"u":return t.charAt(2)==="{"?Ul(t.slice(3,-1)):Ul(t.slice(2,6));default:
return t.charAt(1)}else return t}a(Vl,"unescapeCodePoint");function Jo(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let n;return t.
constructor&&t.constructor.name?n=t.constructor.name:e.indexOf("[object ")===0?n=e.slice(8,-1):n=typeof t,n+": "+JSON.stringify(String(t))}catch{return e}}a(Jo,
"unexpectedObjToString");function Yl(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}a(Yl,"checkNotNull");var qg=a(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Xo=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,qg(t)]));Xo.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var Jl=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,qg(t)]));var N=class t{static{a(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},Y=Object.create(N.prototype),W=Object.create(N.prototype),D=class extends N{static{a(this,"Terminal")}constructor(e){super(),this.
obj=e}},z=class extends N{static{a(this,"Range")}constructor(e,n){super(),this.from=e,this.to=n,this.matchCodePoint=e.length>1||n.length>1}},K=class extends N{static{
a(this,"Param")}constructor(e){super(),this.index=e}},M=class extends N{static{a(this,"Alt")}constructor(e){super(),this.terms=e}},Lt=class extends M{static{a(this,
"Extend")}constructor(e,n,r){let s=e.rules[n].body;super([r,s]),this.superGrammar=e,this.name=n,this.body=r}},Mt=class extends M{static{a(this,"Splice")}constructor(e,n,r,s){
let i=e.rules[n].body;super([...r,i,...s]),this.superGrammar=e,this.ruleName=n,this.expansionPos=r.length}},F=class extends N{static{a(this,"Seq")}constructor(e){
super(),this.factors=e}},ee=class extends N{static{a(this,"Iter")}constructor(e){super(),this.expr=e}},Ze=class extends ee{static{a(this,"Star")}},yt=class extends ee{static{
a(this,"Plus")}},ye=class extends ee{static{a(this,"Opt")}};Ze.prototype.operator="*";yt.prototype.operator="+";ye.prototype.operator="?";Ze.prototype.minNumMatches=
0;yt.prototype.minNumMatches=1;ye.prototype.minNumMatches=0;Ze.prototype.maxNumMatches=Number.POSITIVE_INFINITY;yt.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
ye.prototype.maxNumMatches=1;var G=class extends N{static{a(this,"Not")}constructor(e){super(),this.expr=e}},Z=class extends N{static{a(this,"Lookahead")}constructor(e){
super(),this.expr=e}},J=class extends N{static{a(this,"Lex")}constructor(e){super(),this.expr=e}},T=class extends N{static{a(this,"Apply")}constructor(e,n=[]){super(),
this.ruleName=e,this.args=n}isSyntactic(){return Rt(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},B=class extends N{static{a(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Xo)this.pattern=Xo[e];else if(e in Jl)this.pattern=
Jl[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function oe(t,e){let n;return e?(n=new Error(e.getLineAndColumnMessage()+t),n.shortMessage=t,n.interval=e):n=new Error(t),n}a(oe,"createError");function Qo(){return oe(
"Interval sources don't match")}a(Qo,"intervalSourcesDontMatch");function zg(t,e,n){let r=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return oe(r,n)}a(zg,"undeclaredGrammar");function Gg(t,e){
return oe("Grammar "+t.name+" is already declared in this namespace")}a(Gg,"duplicateGrammarDeclaration");function Bg(t){return oe(`Grammar '${t.name}' does not\
 support incremental parsing`)}a(Bg,"grammarDoesNotSupportIncrementalParsing");function ea(t,e,n){return oe("Rule "+t+" is not declared in grammar "+e,n)}a(ea,"\
undeclaredRule");function jg(t,e,n){return oe("Cannot override rule "+t+" because it is not declared in "+e,n)}a(jg,"cannotOverrideUndeclaredRule");function Ug(t,e,n){
return oe("Cannot extend rule "+t+" because it is not declared in "+e,n)}a(Ug,"cannotExtendUndeclaredRule");function Xl(t,e,n,r){let s="Duplicate declaration fo\
r rule '"+t+"' in grammar '"+e+"'";return e!==n&&(s+=" (originally declared in '"+n+"')"),oe(s,r)}a(Xl,"duplicateRuleDeclaration");function ta(t,e,n,r){return oe(
"Wrong number of parameters for rule "+t+" (expected "+e+", got "+n+")",r)}a(ta,"wrongNumberOfParameters");function Kg(t,e,n,r){return oe("Wrong number of argum\
ents for rule "+t+" (expected "+e+", got "+n+")",r)}a(Kg,"wrongNumberOfArguments");function Ql(t,e,n){return oe("Duplicate parameter names in rule "+t+": "+e.join(
", "),n)}a(Ql,"duplicateParameterNames");function Zg(t,e){return oe("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expression\
s must have arity 1",e.source)}a(Zg,"invalidParameter");var oA="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function Wg(t,e){return oe("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}a(Wg,"applicationOfSynt\
acticRuleFromLexicalContext");function Vg(t){let{ruleName:e}=t;return oe(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+oA,t.source)}a(
Vg,"applySyntacticWithLexicalRuleApplication");function Yg(t){return oe("applySyntactic is not required here (in a syntactic context)",t.source)}a(Yg,"unnecessa\
ryExperimentalApplySyntactic");function ep(t,e){return oe("Incorrect argument type: expected "+t,e.source)}a(ep,"incorrectArgumentType");function Jg(t){return oe(
"'...' can appear at most once in a rule body",t.source)}a(Jg,"multipleSuperSplices");function Xg(t){let e=t._node;Fe(e&&e.isNonterminal()&&e.ctorName==="escape\
Char_unicodeCodePoint");let n=t.children.slice(1,-1).map(s=>s.source),r=n[0].coverageWith(...n.slice(1));return oe(`U+${r.contents} is not a valid Unicode code \
point`,r)}a(Xg,"invalidCodePoint");function na(t,e){let n=e.length>0?e[e.length-1].args:[],s="Nullable expression "+t.expr.substituteParams(n)+" is not allowed \
inside '"+t.operator+"' (possible infinite loop)";if(e.length>0){let i=e.map(o=>new T(o.ruleName,o.args)).join(`
`);s+=`
Application stack (most recent application last):
`+i}return oe(s,t.expr.source)}a(na,"kleeneExprHasNullableOperand");function tp(t,e,n,r){return oe("Rule "+t+" involves an alternation which has inconsistent ar\
ity (expected "+e+", got "+n+")",r.source)}a(tp,"inconsistentArity");function aA(t){let e=t.map(n=>n.message);return oe(["Errors:"].concat(e).join(`
- `),t[0].interval)}a(aA,"multipleErrors");function Qg(t,e,n,r){let s=r.slice(0,-1).map(u=>{let l="  "+u[0].name+" > "+u[1];return u.length===3?l+" for '"+u[2]+
"'":l}).join(`
`);s+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let o=[`Missing semantic action for '${t}' in ${n} '${e}'.${i}`,"Action stack (most recent call last):",s].join(`
`),c=oe(o);return c.name="missingSemanticAction",c}a(Qg,"missingSemanticAction");function e_(t){if(t.length===1)throw t[0];if(t.length>1)throw aA(t)}a(e_,"throw\
Errors");function cA(t){let e=0;return t.map(r=>{let s=r.toString();return e=Math.max(e,s.length),s}).map(r=>Wl(r,e))}a(cA,"padNumbersToEqualLength");function t_(t,e,n){
let r=t.length,s=t.slice(0,n),i=t.slice(n+e.length);return(s+e+i).substr(0,r)}a(t_,"strcpy");function uA(...t){let e=this,{offset:n}=e,{repeatStr:r}=st,s=new _t;
s.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=cA([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),o=a((p,d,f)=>{s.append(f+i[p]+" | "+d+`
`)},"appendLine");e.prevLine!=null&&o(0,e.prevLine,"  "),o(1,e.line,"> ");let c=e.line.length,u=r(" ",c+1);for(let p=0;p<t.length;++p){let d=t[p][0],f=t[p][1];Fe(
d>=0&&d<=f,"range start must be >= 0 and <= end");let m=n-e.colNum+1;d=Math.max(0,d-m),f=Math.min(f-m,c),u=t_(u,r("~",f-d),d)}let l=2+i[1].length+3;return s.append(
r(" ",l)),u=t_(u,"^",e.colNum-1),s.append(u.replace(/ +$/,"")+`
`),e.nextLine!=null&&o(2,e.nextLine,"  "),s.contents()}a(uA,"lineAndColumnToMessage");var np=[];function ra(t){np.push(t)}a(ra,"awaitBuiltInRules");function n_(t){
np.forEach(e=>{e(t)}),np=null}a(n_,"announceBuiltInRules");function Ls(t,e){let n=1,r=1,s=0,i=0,o=null,c=null,u=-1;for(;s<e;){let d=t.charAt(s++);d===`
`?(n++,r=1,u=i,i=s):d!=="\r"&&r++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let d=t.indexOf(`
`,l+1);o=d===-1?t.slice(l):t.slice(l,d),o=o.replace(/^\r?\n/,"").replace(/\r$/,"")}u>=0&&(c=t.slice(u,i).replace(/\r?\n$/,""));let p=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:n,colNum:r,line:p,prevLine:c,nextLine:o,toString:uA}}a(Ls,"getLineAndColumn");function Ms(t,e,...n){return Ls(t,e).toString(...n)}a(
Ms,"getLineAndColumnMessage");var rp=(()=>{let t=0;return e=>""+e+t++})();var Ht=class t{static{a(this,"Interval")}constructor(e,n,r){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=n,this.endIdx=r}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return Ls(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return Ms(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Qo();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Qo();return Fe(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,n=this.startIdx+e.match(/^\s*/)[0].length,r=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,n,r)}subInterval(e,n){let r=this.
startIdx+e;return new t(this.sourceString,r,r+n)}};Ht.coverage=function(t,...e){let{startIdx:n,endIdx:r}=t;for(let s of e){if(s.sourceString!==t.sourceString)throw Qo();
n=Math.min(n,s.startIdx),r=Math.max(r,s.endIdx)}return new Ht(t.sourceString,n,r)};var lA=65535,r_=1114111,Dt=class{static{a(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>lA&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,n){let r;if(n){for(r=0;r<e.length;r++){let s=this.next(),i=e[r];if(s==null||s.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(r=0;r<e.length;r++)if(this.next()!==e[r])return!1;return!0}sourceSlice(e,n){return this.source.slice(e,n)}interval(e,n){return new Ht(
this.source,e,n||this.pos)}};var Mr=class{static{a(this,"MatchResult")}constructor(e,n,r,s,i,o,c){this.matcher=e,this.input=n,this.startExpr=r,this._cst=s,this._cstOffset=i,this._rightmostFailurePosition=
o,this._rightmostFailures=c,this.failed()&&(Vo(this,"message",function(){let u="Expected "+this.getExpectedText();return Ms(this.input,this.getRightmostFailurePosition())+
u}),Vo(this,"shortMessage",function(){let u="expected "+this.getExpectedText(),l=Ls(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+u}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new _t,
n=this.getRightmostFailures();n=n.filter(r=>!r.isFluffy());for(let r=0;r<n.length;r++)r>0&&(r===n.length-1?e.append(n.length>2?", or ":" or "):e.append(", ")),e.
append(n[r].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new Ht(this.input,e,e)}};var sa=class{static{a(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,n){n.isLeftRecursion=!0,n.headApplication=e,n.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
n;let{applicationMemoKeyStack:r}=this,s=r.indexOf(e.toMemoKey())+1,i=r.slice(s);n.isInvolved=function(o){return i.indexOf(o)>=0},n.updateInvolvedApplicationMemoKeys=
function(){for(let o=s;o<r.length;o++){let c=r[o];this.isInvolved(c)||i.push(c)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:n}=this;for(let r=0;r<n.length;r++){let s=n[r];if(e.isInvolved(s))return!1}return!0}memoize(e,n){return this.
memo[e]=n,this.maxExaminedLength=Math.max(this.maxExaminedLength,n.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,n.rightmostFailureOffset),
n}clearObsoleteEntries(e,n){if(e+this.maxExaminedLength<=n)return;let{memo:r}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(r).forEach(
s=>{let i=r[s];e+i.examinedLength>n?delete r[s]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var pA="✗",dA="✓",fA="⋅",hA="⇒",mA="␉",gA="␊",_A="␍",sp={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function yA(t){return Rr(" ",t).join("")}a(yA,"spaces");function bA(t,e,n){let r=s_(t.slice(e,e+n));return r.length<n?r+Rr(" ",n-r.length).join(""):r}a(bA,"getI\
nputExcerpt");function s_(t){return typeof t=="string"?t.replace(/ /g,fA).replace(/\t/g,mA).replace(/\n/g,gA).replace(/\r/g,_A):String(t)}a(s_,"asEscapedString");
var fn=class t{static{a(this,"Trace")}constructor(e,n,r,s,i,o,c){this.input=e,this.pos=this.pos1=n,this.pos2=r,this.source=new Ht(e,n,r),this.expr=s,this.bindings=
o,this.children=c||[],this.terminatingLREntry=null,this._flags=i?sp.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let n=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return n.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
n.isImplicitSpaces=this.isImplicitSpaces,n.isMemoized=this.isMemoized,n.isRootNode=this.isRootNode,n.terminatesLR=this.terminatesLR,n.terminatingLREntry=this.terminatingLREntry,
n}recordLRTermination(e,n){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[n],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,n){let r=e;
typeof r=="function"&&(r={enter:r});function s(i,o,c){let u=!0;r.enter&&r.enter.call(n,i,o,c)===t.prototype.SKIP&&(u=!1),u&&(i.children.forEach(l=>{s(l,i,c+1)}),
r.exit&&r.exit.call(n,i,o,c))}a(s,"_walk"),this.isRootNode?this.children.forEach(i=>{s(i,null,0)}):s(this,null,0)}toString(){let e=new _t;return this.walk((n,r,s)=>{
if(!n)return this.SKIP;if(n.expr.constructor.name!=="Alt"){if(e.append(bA(n.input,n.pos,10)+yA(s*2+1)),e.append((n.succeeded?dA:pA)+" "+n.displayString),n.isHeadOfLeftRecursion&&
e.append(" (LR)"),n.succeeded){let o=s_(n.source.contents);e.append(" "+hA+"  "),e.append(typeof o=="string"?'"'+o+'"':o)}e.append(`
`)}}),e.contents()}};fn.prototype.SKIP={};Object.keys(sp).forEach(t=>{let e=sp[t];Object.defineProperty(fn.prototype,t,{get(){return(this._flags&e)!==0},set(n){
n?this._flags|=e:this._flags&=~e}})});N.prototype.allowsSkippingPrecedingSpace=Q("allowsSkippingPrecedingSpace");Y.allowsSkippingPrecedingSpace=W.allowsSkippingPrecedingSpace=T.prototype.allowsSkippingPrecedingSpace=
D.prototype.allowsSkippingPrecedingSpace=z.prototype.allowsSkippingPrecedingSpace=B.prototype.allowsSkippingPrecedingSpace=function(){return!0};M.prototype.allowsSkippingPrecedingSpace=
ee.prototype.allowsSkippingPrecedingSpace=J.prototype.allowsSkippingPrecedingSpace=Z.prototype.allowsSkippingPrecedingSpace=G.prototype.allowsSkippingPrecedingSpace=
K.prototype.allowsSkippingPrecedingSpace=F.prototype.allowsSkippingPrecedingSpace=function(){return!1};var Fs;ra(t=>{Fs=t});var ia;N.prototype.assertAllApplicationsAreValid=function(t,e){ia=0,this._assertAllApplicationsAreValid(t,e)};N.prototype._assertAllApplicationsAreValid=
Q("_assertAllApplicationsAreValid");Y._assertAllApplicationsAreValid=W._assertAllApplicationsAreValid=D.prototype._assertAllApplicationsAreValid=z.prototype._assertAllApplicationsAreValid=
K.prototype._assertAllApplicationsAreValid=B.prototype._assertAllApplicationsAreValid=function(t,e){};J.prototype._assertAllApplicationsAreValid=function(t,e){ia++,
this.expr._assertAllApplicationsAreValid(t,e),ia--};M.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.terms.length;n++)this.terms[n]._assertAllApplicationsAreValid(
t,e)};F.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.factors.length;n++)this.factors[n]._assertAllApplicationsAreValid(t,e)};ee.prototype.
_assertAllApplicationsAreValid=G.prototype._assertAllApplicationsAreValid=Z.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};T.prototype._assertAllApplicationsAreValid=function(t,e,n=!1){let r=e.rules[this.ruleName],s=Rt(t)&&ia===0;if(!r)throw ea(this.ruleName,e.name,this.source);
if(!n&&Rt(this.ruleName)&&!s)throw Wg(this.ruleName,this);let i=this.args.length,o=r.formals.length;if(i!==o)throw Kg(this.ruleName,o,i,this.source);let c=Fs&&r===
Fs.rules.applySyntactic;if(Fs&&r===Fs.rules.caseInsensitive&&!(this.args[0]instanceof D))throw ep('a Terminal (e.g. "abc")',this.args[0]);if(c){let l=this.args[0];
if(!(l instanceof T))throw ep("a syntactic rule application",l);if(!Rt(l.ruleName))throw Vg(l);if(s)throw Yg(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,c),l.getArity()!==1)throw Zg(this.ruleName,l)})};N.prototype.assertChoicesHaveUniformArity=Q("assertChoicesHaveUniformArity");Y.assertChoicesHaveUniformArity=W.assertChoicesHaveUniformArity=D.prototype.assertChoicesHaveUniformArity=
z.prototype.assertChoicesHaveUniformArity=K.prototype.assertChoicesHaveUniformArity=J.prototype.assertChoicesHaveUniformArity=B.prototype.assertChoicesHaveUniformArity=
function(t){};M.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let n=0;n<this.terms.length;n++){
let r=this.terms[n];r.assertChoicesHaveUniformArity();let s=r.getArity();if(e!==s)throw tp(t,e,s,r)}};Lt.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),n=this.terms[1].getArity();if(e!==n)throw tp(t,n,e,this.terms[0])};F.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};ee.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};G.prototype.assertChoicesHaveUniformArity=function(t){};Z.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};T.
prototype.assertChoicesHaveUniformArity=function(t){};N.prototype.assertIteratedExprsAreNotNullable=Q("assertIteratedExprsAreNotNullable");Y.assertIteratedExprsAreNotNullable=W.assertIteratedExprsAreNotNullable=D.prototype.
assertIteratedExprsAreNotNullable=z.prototype.assertIteratedExprsAreNotNullable=K.prototype.assertIteratedExprsAreNotNullable=B.prototype.assertIteratedExprsAreNotNullable=
function(t){};M.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
F.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};ee.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw na(this,[])};ye.prototype.assertIteratedExprsAreNotNullable=
G.prototype.assertIteratedExprsAreNotNullable=Z.prototype.assertIteratedExprsAreNotNullable=J.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};T.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var Hs=class{static{a(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let n=this.indexOfChild(e);if(n<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(n===0)throw new Error("cannot get child before first child");return this.childAt(n-1)}childAfter(e){let n=this.indexOfChild(
e);if(n<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(n===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(n+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},it=class extends Hs{static{a(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},oa=class extends Hs{static{a(this,"NonterminalNode")}constructor(e,n,r,s){super(s),this.ruleName=e,this.children=n,this.childOffsets=r}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return Zl(this.ctorName)}isSyntactic(){return Rt(this.ctorName)}},Fr=class extends Hs{static{a(this,"IterationNode")}constructor(e,n,r,s){
super(r),this.children=e,this.childOffsets=n,this.optional=s}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};N.prototype.eval=Q("eval");Y.eval=function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();return r!==void 0?(t.pushBinding(new it(String.fromCodePoint(r).length),
n),!0):(t.processFailure(n,this),!1)};W.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.atEnd()?(t.pushBinding(new it(0),n),!0):(t.processFailure(n,this),
!1)};D.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.matchString(this.obj)?(t.pushBinding(new it(this.obj.length),n),!0):(t.processFailure(n,
this),!1)};z.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return r!==void 0&&this.from.codePointAt(
0)<=r&&r<=this.to.codePointAt(0)?(t.pushBinding(new it(String.fromCodePoint(r).length),n),!0):(t.processFailure(n,this),!1)};K.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};J.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};M.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};F.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let n=this.factors[e];if(!t.eval(n))return!1}return!0};ee.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.getArity(),s=[],i=[];for(;s.
length<r;)s.push([]),i.push([]);let o=0,c=n,u;for(;o<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===c)throw na(this,t._applicationStack);c=e.pos,o++;let f=t.
_bindings.splice(t._bindings.length-r,r),m=t._bindingOffsets.splice(t._bindingOffsets.length-r,r);for(u=0;u<f.length;u++)s[u].push(f[u]),i[u].push(m[u])}if(o<this.
minNumMatches)return!1;let l=t.posToOffset(n),p=0;if(o>0){let f=s[r-1],m=i[r-1],g=m[m.length-1]+f[f.length-1].matchLength;l=i[0][0],p=g-l}let d=this instanceof ye;
for(u=0;u<s.length;u++)t._bindings.push(new Fr(s[u],i[u],p,d)),t._bindingOffsets.push(l);return!0};G.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;t.pushFailuresInfo();
let r=t.eval(this.expr);return t.popFailuresInfo(),r?(t.processFailure(n,this),!1):(e.pos=n,!0)};Z.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return t.
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
t.isTracing()&&f){let g=t.getTraceEntry(n,this,m,m?[u]:[]);d&&(Fe(g.terminatingLREntry!=null||!m),g.isHeadOfLeftRecursion=!0),f.traceEntry=g}return e.examinedLength=
Math.max(e.examinedLength,c),t.exitApplication(r,u),m};T.prototype.evalOnce=function(t,e){let{inputStream:n}=e,r=n.pos;if(e.eval(t)){let s=t.getArity(),i=e._bindings.
splice(e._bindings.length-s,s),o=e._bindingOffsets.splice(e._bindingOffsets.length-s,s),c=n.pos-r;return new oa(this.ruleName,i,o,c)}else return!1};T.prototype.
growSeedResult=function(t,e,n,r,s){if(!s)return!1;let{inputStream:i}=e;for(;;){if(r.matchLength=i.pos-n,r.value=s,r.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let o=e.trace[e.trace.length-1];r.traceEntry=new fn(e.input,n,i.pos,this,!0,[s],[o.clone()])}if(i.pos=n,s=this.evalOnce(t,e),i.pos-n<=r.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&r.traceEntry.recordLRTermination(e.trace.pop(),s),i.pos=n+r.matchLength,r.value};B.prototype.eval=
function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();if(r!==void 0&&r<=r_){let s=String.fromCodePoint(r);if(this.pattern.test(s))return t.pushBinding(new it(
s.length),n),!0}return t.processFailure(n,this),!1};N.prototype.getArity=Q("getArity");Y.getArity=W.getArity=D.prototype.getArity=z.prototype.getArity=K.prototype.getArity=T.prototype.getArity=B.prototype.getArity=
function(){return 1};M.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};F.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};ee.prototype.getArity=function(){return this.expr.getArity()};G.prototype.getArity=function(){return 0};
Z.prototype.getArity=J.prototype.getArity=function(){return this.expr.getArity()};function bt(t,e){let n={};if(t.source&&e){let r=t.source.relativeTo(e);n.sourceInterval=[r.startIdx,r.endIdx]}return n}a(bt,"getMetaInfo");N.prototype.outputRecipe=
Q("outputRecipe");Y.outputRecipe=function(t,e){return["any",bt(this,e)]};W.outputRecipe=function(t,e){return["end",bt(this,e)]};D.prototype.outputRecipe=function(t,e){
return["terminal",bt(this,e),this.obj]};z.prototype.outputRecipe=function(t,e){return["range",bt(this,e),this.from,this.to]};K.prototype.outputRecipe=function(t,e){
return["param",bt(this,e),this.index]};M.prototype.outputRecipe=function(t,e){return["alt",bt(this,e)].concat(this.terms.map(n=>n.outputRecipe(t,e)))};Lt.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};Mt.prototype.outputRecipe=function(t,e){let n=this.terms.slice(0,this.expansionPos),r=this.terms.
slice(this.expansionPos+1);return["splice",bt(this,e),n.map(s=>s.outputRecipe(t,e)),r.map(s=>s.outputRecipe(t,e))]};F.prototype.outputRecipe=function(t,e){return[
"seq",bt(this,e)].concat(this.factors.map(n=>n.outputRecipe(t,e)))};Ze.prototype.outputRecipe=yt.prototype.outputRecipe=ye.prototype.outputRecipe=G.prototype.outputRecipe=
Z.prototype.outputRecipe=J.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),bt(this,e),this.expr.outputRecipe(t,e)]};T.prototype.
outputRecipe=function(t,e){return["app",bt(this,e),this.ruleName,this.args.map(n=>n.outputRecipe(t,e))]};B.prototype.outputRecipe=function(t,e){return["unicodeC\
har",bt(this,e),this.categoryOrProp]};N.prototype.introduceParams=Q("introduceParams");Y.introduceParams=W.introduceParams=D.prototype.introduceParams=z.prototype.introduceParams=K.prototype.introduceParams=
B.prototype.introduceParams=function(t){return this};M.prototype.introduceParams=function(t){return this.terms.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};
F.prototype.introduceParams=function(t){return this.factors.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};ee.prototype.introduceParams=G.prototype.introduceParams=
Z.prototype.introduceParams=J.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};T.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new K(
e).withSource(this.source)}else return this.args.forEach((n,r,s)=>{s[r]=n.introduceParams(t)}),this};N.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};N.prototype._isNullable=Q("_isNullable");Y._isNullable=z.prototype._isNullable=
K.prototype._isNullable=yt.prototype._isNullable=B.prototype._isNullable=function(t,e){return!1};W._isNullable=function(t,e){return!0};D.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};M.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(n=>n._isNullable(t,e))};F.
prototype._isNullable=function(t,e){return this.factors.every(n=>n._isNullable(t,e))};Ze.prototype._isNullable=ye.prototype._isNullable=G.prototype._isNullable=
Z.prototype._isNullable=function(t,e){return!0};J.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};T.prototype._isNullable=function(t,e){let n=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,n)){let{body:r}=t.rules[this.ruleName],s=r.substituteParams(this.args);e[n]=!1,e[n]=s._isNullable(t,e)}return e[n]};N.prototype.substituteParams=Q("substituteParams");Y.substituteParams=W.substituteParams=D.prototype.substituteParams=z.prototype.substituteParams=B.prototype.substituteParams=
function(t){return this};K.prototype.substituteParams=function(t){return Yl(t[this.index])};M.prototype.substituteParams=function(t){return new M(this.terms.map(
e=>e.substituteParams(t)))};F.prototype.substituteParams=function(t){return new F(this.factors.map(e=>e.substituteParams(t)))};ee.prototype.substituteParams=G.prototype.
substituteParams=Z.prototype.substituteParams=J.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};T.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(n=>n.substituteParams(t));return new T(this.ruleName,e)}};function i_(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}a(i_,"isRestrictedJSIdentifier");function ip(t){let e=Object.create(null);t.forEach(n=>{e[n]=(e[n]||0)+
1}),Object.keys(e).forEach(n=>{if(e[n]<=1)return;let r=1;t.forEach((s,i)=>{s===n&&(t[i]=s+"_"+r++)})})}a(ip,"resolveDuplicatedNames");N.prototype.toArgumentNameList=
Q("toArgumentNameList");Y.toArgumentNameList=function(t,e){return["any"]};W.toArgumentNameList=function(t,e){return["end"]};D.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};z.prototype.toArgumentNameList=function(t,e){let n=this.from+"_to_"+this.
to;return i_(n)||(n="_"+n),i_(n)||(n="$"+t),[n]};M.prototype.toArgumentNameList=function(t,e){let n=this.terms.map(i=>i.toArgumentNameList(t,!0)),r=[],s=n[0].length;
for(let i=0;i<s;i++){let o=[];for(let u=0;u<this.terms.length;u++)o.push(n[u][i]);let c=Kl(o);r.push(c.join("_or_"))}return e||ip(r),r};F.prototype.toArgumentNameList=
function(t,e){let n=[];return this.factors.forEach(r=>{let s=r.toArgumentNameList(t,!0);n=n.concat(s),t+=s.length}),e||ip(n),n};ee.prototype.toArgumentNameList=
function(t,e){let n=this.expr.toArgumentNameList(t,e).map(r=>r[r.length-1]==="s"?r+"es":r+"s");return e||ip(n),n};ye.prototype.toArgumentNameList=function(t,e){
return this.expr.toArgumentNameList(t,e).map(n=>"opt"+n[0].toUpperCase()+n.slice(1))};G.prototype.toArgumentNameList=function(t,e){return[]};Z.prototype.toArgumentNameList=
J.prototype.toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};T.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};B.prototype.
toArgumentNameList=function(t,e){return["$"+t]};K.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};N.prototype.toDisplayString=Q("toDisplayString");M.prototype.toDisplayString=F.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};Y.toDisplayString=W.toDisplayString=ee.prototype.toDisplayString=G.prototype.toDisplayString=Z.prototype.toDisplayString=J.prototype.
toDisplayString=D.prototype.toDisplayString=z.prototype.toDisplayString=K.prototype.toDisplayString=function(){return this.toString()};T.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};B.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function wA(t){return t==="description"||t==="string"||t==="code"}a(wA,"isValidType");var be=class t{static{a(this,"Failure")}constructor(e,n,r){if(!wA(r))throw new Error(
"invalid Failure type: "+r);this.pexpr=e,this.text=n,this.type=r,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};N.prototype.toFailure=Q("toFailure");Y.toFailure=function(t){return new be(this,"any object","description")};W.toFailure=function(t){return new be(this,"end of \
input","description")};D.prototype.toFailure=function(t){return new be(this,this.obj,"string")};z.prototype.toFailure=function(t){return new be(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};G.prototype.toFailure=function(t){let e=this.expr===Y?"nothing":"not "+this.expr.toFailure(t);return new be(this,
e,"description")};Z.prototype.toFailure=function(t){return this.expr.toFailure(t)};T.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new be(this,e,"description")};B.prototype.toFailure=function(t){return new be(this,"a Unico\
de ["+this.categoryOrProp+"] character","description")};M.prototype.toFailure=function(t){let n="("+this.terms.map(r=>r.toFailure(t)).join(" or ")+")";return new be(
this,n,"description")};F.prototype.toFailure=function(t){let n="("+this.factors.map(r=>r.toFailure(t)).join(" ")+")";return new be(this,n,"description")};ee.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new be(this,e,"description")};N.prototype.toString=Q("toString");Y.toString=function(){return"any"};W.toString=function(){return"end"};D.prototype.toString=function(){return JSON.stringify(this.
obj)};z.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};K.prototype.toString=function(){return"$"+this.index};J.prototype.
toString=function(){return"#("+this.expr.toString()+")"};M.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};F.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};ee.prototype.toString=function(){return this.expr+this.operator};G.prototype.toString=function(){return"~"+this.expr};Z.prototype.toString=function(){
return"&"+this.expr};T.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};B.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var Ds=class t extends N{static{a(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let n=e.currentApplication().args[this.obj.index];
return Fe(n instanceof D,"expected a Terminal expression"),n.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:n}=e,r=n.pos,s=this._getString(
e);return n.matchString(s,!0)?(e.pushBinding(new it(s.length),r),!0):(e.processFailure(r,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.
substituteParams(e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new be(this,this.obj.toFailure(e)+" (case-ins\
ensitive)","description")}_isNullable(e,n){return this.obj._isNullable(e,n)}};var o_;ra(t=>{o_=t.rules.applySyntactic.body});var op=new T("spaces"),aa=class{static{a(this,"MatchState")}constructor(e,n,r){this.matcher=e,this.startExpr=n,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new Dt(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],r!==void 0&&(this.positionToRecordFailures=r,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,n){this._posStack.push(this.inputStream.pos),this._applicationStack.push(n),this.inLexifiedContextStack.push(!1),e.enter(
n),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,n){let r=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),n&&this.pushBinding(n,r)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(op),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==op?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,n){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(n))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let n=this.
memoTable[e];return n||(n=this.memoTable[e]=new sa),n}processFailure(e,n){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let r=this.currentApplication();r&&(n=n.substituteParams(r.args)),this.recordFailure(n.toFailure(this.grammar),!1)}}recordFailure(e,n){
let r=e.toKey();this.recordedFailures[r]?this.recordedFailures[r].isFluffy()&&!e.isFluffy()&&this.recordedFailures[r].clearFluffy():this.recordedFailures[r]=n?e.
clone():e}recordFailures(e,n){Object.keys(e).forEach(r=>{this.recordFailure(e[r],n)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(n=>{e[n]=this.recordedFailures[n].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,n){let r=this.memoTable[e];if(r&&n instanceof
T){let s=r.memo[n.toMemoKey()];if(s&&s.traceEntry){let i=s.traceEntry.cloneWithExpr(n);return i.isMemoized=!0,i}}return null}getTraceEntry(e,n,r,s){if(n instanceof
T){let i=this.currentApplication(),o=i?i.args:[];n=n.substituteParams(o)}return this.getMemoizedTraceEntry(e,n)||new fn(this.input,e,this.inputStream.pos,n,r,s,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,n){this.trace&&this.trace.push(n.traceEntry);let r=this.inputStream.pos+n.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,r),this.recordedFailures&&this.positionToRecordFailures===r&&n.failuresAtRightmostPosition&&
this.recordFailures(n.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,n.examinedLength+e),n.value?(this.
inputStream.pos+=n.matchLength,this.pushBinding(n.value,e),!0):!1}eval(e){let{inputStream:n}=this,r=this._bindings.length,s=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let o=n.pos,c=this.maybeSkipSpacesBefore(e),u;this.trace&&(u=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let p=this._bindings.slice(r),d=this.getTraceEntry(c,e,l,p);d.isImplicitSpaces=e===op,d.isRootNode=e===this.startExpr,u.push(d),this.trace=
u}return l?this.recordedFailures&&n.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(p=>{this.recordedFailures[p].makeFluffy()}):
(n.pos=o,this.truncateBindings(r),this.userData=s),this.recordedFailures&&this.recordFailures(i,!1),e===o_&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(r=>this.recordedFailures[r]));let n=this._bindings[0];return n&&
(n.grammar=this.grammar),new Mr(this.matcher,this.input,this.startExpr,n,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),n=this.trace[this.trace.length-1];return n.result=e,n}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var ca=class{static{a(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,n,r){
let s=this._input,i=this._memoTable;if(e<0||e>s.length||n<0||n>s.length||e>n)throw new Error("Invalid indices: "+e+" and "+n);this._input=s.slice(0,e)+r+s.slice(
n),this._input!==s&&i.length>0&&(this._isMemoTableStale=!0);let o=i.slice(n);i.length=e;for(let c=0;c<r.length;c++)i.push(void 0);for(let c of o)i.push(c);for(let c=0;c<
e;c++){let u=i[c];u&&u.clearObsoleteEntries(c,e)}return this}match(e,n={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!1})}trace(e,n={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!0})}_match(e,n={}){let r={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...n};if(!r.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw Bg(this.grammar);let s=new aa(this,
e,r.positionToRecordFailures);return r.tracing?s.getTrace():s.getMatchResult()}_getStartExpr(e){let n=e||this.grammar.defaultStartRule;if(!n)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let r=this.grammar.parseApplication(n);return new F([r,W])}};var qs=[],ap=a((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),ua=class{static{a(this,"Wrapper")}constructor(e,n,r){this._node=e,this.source=
n,this._baseInterval=r,e.isNonterminal()&&Fe(n===r),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.
children.forEach(n=>{n._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let n=this._childWrappers[e];if(!n){let r=this._node.
childAt(e),s=this._node.childOffsets[e],i=this._baseInterval.subInterval(s,r.matchLength),o=r.isNonterminal()?i:this._baseInterval;n=this._childWrappers[e]=this.
_semantics.wrap(r,i,o)}return n}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let n=e||[],r=n.map(o=>o.
_node),s=new Fr(r,[],-1,!1),i=this._semantics.wrap(s,null,null);return i._childWrappers=n,i}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},Ee=class t{static{a(this,"Semantics")}constructor(e,n){
let r=this;if(this.grammar=e,this.checkedActionDicts=!1,this.Wrapper=class extends(n?n.Wrapper:ua){constructor(s,i,o){super(s,i,o),r.checkActionDictsIfHaventAlready(),
this._semantics=r}toString(){return"[semantics wrapper for "+r.grammar.name+"]"}},this.super=n,n){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let s in this.attributes)Object.
defineProperty(this.attributeKeys,s,{value:rp(s)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
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
`),r}addOperationOrAttribute(e,n,r){let s=e+"s",i=a_(n,e),{name:o}=i,{formals:c}=i;this.assertNewName(o,e);let u=kA(e,o,d),l={_default:u};Object.keys(r).forEach(
f=>{l[f]=r[f]});let p=e==="operation"?new Qn(o,c,l,u):new zs(o,l,u);p.checkActionDict(this.grammar),this[s][o]=p;function d(...f){let m=this._semantics[s][o];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+o+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let g=Object.
create(null);for(let[b,w]of Object.entries(f)){let k=m.formals[b];g[k]=w}let _=this.args;this.args=g;let y=m.execute(this._semantics,this);return this.args=_,y}
a(d,"doIt"),e==="operation"?(this.Wrapper.prototype[o]=d,this.Wrapper.prototype[o].toString=function(){return"["+o+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,o,{get:d,configurable:!0}),Object.defineProperty(this.attributeKeys,o,{value:rp(o)}))}extendOperationOrAttribute(e,n,r){let s=e+"s";if(a_(n,"attribute"),
!(this.super&&n in this.super[s]))throw new Error("Cannot extend "+e+" '"+n+"': did not inherit an "+e+" with that name");if(ap(this[s],n))throw new Error("Cann\
ot extend "+e+" '"+n+"' again");let i=this[s][n].formals,o=this[s][n].actionDict,c=Object.create(o);Object.keys(r).forEach(u=>{c[u]=r[u]}),this[s][n]=e==="opera\
tion"?new Qn(n,i,c):new zs(n,c),this[s][n].checkActionDict(this.grammar)}assertNewName(e,n){if(ap(ua.prototype,e))throw new Error("Cannot add "+n+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+n+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+n+" '"+e+"': an attribute with that name already exists")}wrap(e,n,r){let s=r||n;return e instanceof this.Wrapper?e:new this.Wrapper(e,n,s)}};function a_(t,e){
if(!Ee.prototypeGrammar)return Fe(t.indexOf("(")===-1),{name:t,formals:[]};let n=Ee.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSign\
ature");if(n.failed())throw new Error(n.message);return Ee.prototypeGrammarSemantics(n).parse()}a(a_,"parseSignature");function kA(t,e,n){return function(...r){
let i=(this._semantics.operations[e]||this._semantics.attributes[e]).formals.map(o=>this.args[o]);if(!this.isIteration()&&r.length===1)return n.apply(r[0],i);throw Qg(
this.ctorName,e,t,qs)}}a(kA,"newDefaultAction");Ee.createSemantics=function(t,e){let n=new Ee(t,e!==void 0?e:Ee.BuiltInSemantics._getSemantics()),r=a(function(i){
if(!(i instanceof Mr))throw new TypeError("Semantics expected a MatchResult, but got "+Jo(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());
let o=i._cst;if(o.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+o.grammar.name+"' with a semantics for '"+t.name+"'");let c=new Dt(i.input);
return n.wrap(o,c.interval(i._cstOffset,i.input.length))},"ASemantics");return r.addOperation=function(s,i){return n.addOperationOrAttribute("operation",s,i),r},
r.extendOperation=function(s,i){return n.extendOperationOrAttribute("operation",s,i),r},r.addAttribute=function(s,i){return n.addOperationOrAttribute("attribute",
s,i),r},r.extendAttribute=function(s,i){return n.extendOperationOrAttribute("attribute",s,i),r},r._getActionDict=function(s){let i=n.operations[s]||n.attributes[s];
if(!i)throw new Error('"'+s+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},r._remove=function(s){let i;
return s in n.operations?(i=n.operations[s],delete n.operations[s]):s in n.attributes&&(i=n.attributes[s],delete n.attributes[s]),delete n.Wrapper.prototype[s],
i},r.getOperationNames=function(){return Object.keys(n.operations)},r.getAttributeNames=function(){return Object.keys(n.attributes)},r.getGrammar=function(){return n.
grammar},r.toRecipe=function(s){return n.toRecipe(s)},r.toString=n.toString.bind(n),r._getSemantics=function(){return n},r};var Qn=class{static{a(this,"Operatio\
n")}constructor(e,n,r,s){this.name=e,this.formals=n,this.actionDict=r,this.builtInDefault=s}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(e,n){try{let{ctorName:r}=n._node,s=this.actionDict[r];return s?(qs.push([this,r]),s.apply(n,n._children())):n.isNonterminal()&&(s=this.
actionDict._nonterminal,s)?(qs.push([this,"_nonterminal",r]),s.apply(n,n._children())):(qs.push([this,"default action",r]),this.actionDict._default.apply(n,n._children()))}finally{
qs.pop()}}};Qn.prototype.typeName="operation";var zs=class extends Qn{static{a(this,"Attribute")}constructor(e,n,r){super(e,[],n,r)}execute(e,n){let r=n._node,s=e.
attributeKeys[this.name];return ap(r,s)||(r[s]=Qn.prototype.execute.call(this,e,n)),r[s]}};zs.prototype.typeName="attribute";var c_=["_iter","_terminal","_nonterminal","_default"];function u_(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}a(u_,"getSortedRuleValues");var xA=a(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),l_,p_,le=class t{static{a(this,"Grammar")}constructor(e,n,r,s){if(this.name=e,this.superGrammar=
n,this.rules=r,s){if(!(s in r))throw new Error("Invalid start rule: '"+s+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=s}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new ca(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let n=u_(this),r=u_(e);return n.length===r.length&&n.every((s,i)=>s.description===r[i].description&&s.formals.join(",")===r[i].formals.join(",")&&s.body.
toString()===r[i].body.toString())}match(e,n){let r=this.matcher();return r.replaceInputRange(0,0,e),r.match(n)}trace(e,n){let r=this.matcher();return r.replaceInputRange(
0,0,e),r.trace(n)}createSemantics(){return Ee.createSemantics(this)}extendSemantics(e){return Ee.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,n,r){
let s=[];for(let i in r){let o=r[i];if(!c_.includes(i)&&!(i in this.rules)){s.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof o!=
"function"){s.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let u=o.length,l=this._topDownActionArity(i);if(u!==l){let p;
i==="_iter"||i==="_nonterminal"?p=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:p=`expected ${l}, got ${u}`,s.push(`Semantic action '${i}' has the wrong arity: ${p}`)}}if(s.length>0){let i=s.map(c=>"- "+c),o=new Error([`Found erro\
rs in the action dictionary of the '${n}' ${e}:`,...i].join(`
`));throw o.problems=s,o}}_topDownActionArity(e){return c_.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let n=this.superGrammar;for(;n;){if(n.equals(
e,!0))return!0;n=n.superGrammar}return!1}toRecipe(e=void 0){let n={};this.source&&(n.source=this.source.contents);let r=null;this.defaultStartRule&&(r=this.defaultStartRule);
let s={};Object.keys(this.rules).forEach(c=>{let u=this.rules[c],{body:l}=u,p=!this.superGrammar||!this.superGrammar.rules[c],d;p?d="define":d=l instanceof Lt?"\
extend":"override";let f={};if(u.source&&this.source){let _=u.source.relativeTo(this.source);f.sourceInterval=[_.startIdx,_.endIdx]}let m=p?u.description:null,g=l.
outputRecipe(u.formals,this.source);s[c]=[d,f,m,u.formals,g]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let o=[...["grammar",n,this.name].map(JSON.stringify),i,...[r,s].map(JSON.stringify)];return xA(`[${o.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new _t;e.append("{");let n=!0;for(let r in this.rules){let{body:s}=this.rules[r];n?n=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(r,s,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,n,r){r.append(e),r.append(": function(");let s=this._topDownActionArity(e);r.append(Rr("_",s).join(", ")),r.append(
`) {
`),r.append("  }")}parseApplication(e){let n;if(e.indexOf("<")===-1)n=new T(e);else{let s=l_.match(e,"Base_application");n=p_(s,{})}if(!(n.ruleName in this.rules))
throw ea(n.ruleName,this.name);let{formals:r}=this.rules[n.ruleName];if(r.length!==n.args.length){let{source:s}=this.rules[n.ruleName];throw ta(n.ruleName,r.length,
n.args.length,s)}return n}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};le.ProtoBuiltInRules=new le("ProtoBuiltInRules",void 0,
{any:{body:Y,formals:[],description:"any character",primitive:!0},end:{body:W,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new Ds(new K(
0)),formals:["str"],primitive:!0},lower:{body:new B("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new B("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new B("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new Ze(
new T("space")),formals:[]},space:{body:new z("\0"," "),formals:[],description:"a space"}});le.initApplicationParser=function(t,e){l_=t,p_=e};var Gs=class{static{a(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,n){return this.source.subInterval(e,n-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?le.ProtoBuiltInRules:le.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,n){
let r=this.ensureSuperGrammar().rules[e];if(!r)throw jg(e,this.superGrammar.name,n);return r}installOverriddenOrExtendedRule(e,n,r,s){let i=Yo(n);if(i.length>0)
throw Ql(e,i,s);let o=this.ensureSuperGrammar().rules[e],c=o.formals,u=c?c.length:0;if(n.length!==u)throw ta(e,u,n.length,s);return this.install(e,n,r,o.description,
s)}install(e,n,r,s,i,o=!1){return this.rules[e]={body:r.introduceParams(n),formals:n,description:s,source:i,primitive:o},this}withSuperGrammar(e){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.
defaultStartRule=e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new Dt(e).interval(0,e.length),
this}build(){let e=new le(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.
supportsIncrementalParsing=e.superGrammar.supportsIncrementalParsing;let n=[],r=!1;return Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertChoicesHaveUniformArity(
s)}catch(o){n.push(o)}try{i.assertAllApplicationsAreValid(s,e)}catch(o){n.push(o),r=!0}}),r||Object.keys(e.rules).forEach(s=>{let{body:i}=e.rules[s];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(o){n.push(o)}}),n.length>0&&e_(n),this.source&&(e.source=this.source),e}define(e,n,r,s,i,o){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw Xl(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw Xl(e,this.name,this.name,i);let c=Yo(n);if(c.length>0)throw Ql(e,c,i);return this.install(
e,n,r,s,i,o)}override(e,n,r,s,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,n,r,i),this}extend(e,n,r,s,i){if(!this.
ensureSuperGrammar().rules[e])throw Ug(e,this.superGrammar.name,i);let c=new Lt(this.superGrammar,e,r);return c.source=r.source,this.installOverriddenOrExtendedRule(
e,n,c,i),this}};var Xt=class{static{a(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new Gs(e)}grammar(e,n,r,s,i){
let o=new Gs(n);return r&&o.withSuperGrammar(r instanceof le?r:this.fromRecipe(r)),s&&o.withDefaultStartRule(s),e&&e.source&&o.withSource(e.source),this.currentDecl=
o,Object.keys(i).forEach(c=>{this.currentRuleName=c;let u=i[c],l=u[0],p=u[1],d=u[2],f=u[3],m=this.fromRecipe(u[4]),g;o.source&&p&&p.sourceInterval&&(g=o.source.
subInterval(p.sourceInterval[0],p.sourceInterval[1]-p.sourceInterval[0])),o[l](c,f,m,d,g)}),this.currentRuleName=this.currentDecl=null,o.build()}terminal(e){return new D(
e)}range(e,n){return new z(e,n)}param(e){return new K(e)}alt(...e){let n=[];for(let r of e)r instanceof N||(r=this.fromRecipe(r)),r instanceof M?n=n.concat(r.terms):
n.push(r);return n.length===1?n[0]:new M(n)}seq(...e){let n=[];for(let r of e)r instanceof N||(r=this.fromRecipe(r)),r instanceof F?n=n.concat(r.factors):n.push(
r);return n.length===1?n[0]:new F(n)}star(e){return e instanceof N||(e=this.fromRecipe(e)),new Ze(e)}plus(e){return e instanceof N||(e=this.fromRecipe(e)),new yt(
e)}opt(e){return e instanceof N||(e=this.fromRecipe(e)),new ye(e)}not(e){return e instanceof N||(e=this.fromRecipe(e)),new G(e)}lookahead(e){return e instanceof
N||(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new G(new G(e)):new Z(e)}lex(e){return e instanceof N||(e=this.fromRecipe(e)),new J(e)}app(e,n){return n&&
n.length>0&&(n=n.map(function(r){return r instanceof N?r:this.fromRecipe(r)},this)),new T(e,n)}splice(e,n){return new Mt(this.currentDecl.superGrammar,this.currentRuleName,
e.map(r=>this.fromRecipe(r)),n.map(r=>this.fromRecipe(r)))}fromRecipe(e){let n=e[0]==="grammar"?e.slice(1):e.slice(2),r=this[e[0]](...n),s=e[1];return s&&s.sourceInterval&&
this.currentDecl&&r.withSource(this.currentDecl.sourceInterval(...s.sourceInterval)),r}};function ot(t){return typeof t=="function"?t.call(new Xt):(typeof t=="string"&&(t=JSON.parse(t)),new Xt().fromRecipe(t))}a(ot,"makeRecipe");var Bs=ot(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);le.BuiltInRules=Bs;n_(le.BuiltInRules);var js=ot(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var cp=Object.create(N.prototype);function d_(t,e){for(let n in t)if(n===e)return!0;return!1}a(d_,"namespaceHas");function up(t,e,n,r){let s=new Xt(r),i,o,c,u=!1;
return(n||js).createSemantics().addOperation("visit",{Grammars(d){return d.children.map(f=>f.visit())},Grammar(d,f,m,g,_){let y=d.visit();i=s.newGrammar(y),f.child(
0)&&f.child(0).visit(),g.children.map(w=>w.visit());let b=i.build();if(b.source=this.source.trimmed(),d_(e,y))throw Gg(b,e);return e[y]=b,b},SuperGrammar(d,f){let m=f.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!d_(e,m))throw zg(m,e,f.source);i.withSuperGrammar(e[m])}},Rule_define(d,f,m,g,_){o=d.visit(),c=f.children.
map(k=>k.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==le.ProtoBuiltInRules&&i.withDefaultStartRule(o);let y=_.visit(),b=m.children.map(k=>k.visit())[0],
w=this.source.trimmed();return i.define(o,c,y,b,w)},Rule_override(d,f,m,g){o=d.visit(),c=f.children.map(b=>b.visit())[0]||[];let _=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
o,_),u=!0;let y=g.visit();return u=!1,i.override(o,c,y,null,_)},Rule_extend(d,f,m,g){o=d.visit(),c=f.children.map(b=>b.visit())[0]||[];let _=g.visit(),y=this.source.
trimmed();return i.extend(o,c,_,null,y)},RuleBody(d,f){return s.alt(...f.visit()).withSource(this.source)},OverrideRuleBody(d,f){let m=f.visit(),g=m.indexOf(cp);
if(g>=0){let _=m.slice(0,g),y=m.slice(g+1);return y.forEach(b=>{if(b===cp)throw Jg(b)}),new Mt(i.superGrammar,o,_,y).withSource(this.source)}else return s.alt(...m).
withSource(this.source)},Formals(d,f,m){return f.visit()},Params(d,f,m){return f.visit()},Alt(d){return s.alt(...d.visit()).withSource(this.source)},TopLevelTerm_inline(d,f){
let m=o+"_"+f.visit(),g=d.visit(),_=this.source.trimmed(),y=!(i.superGrammar&&i.superGrammar.rules[m]);u&&!y?i.override(m,c,g,null,_):i.define(m,c,g,null,_);let b=c.
map(w=>s.app(w));return s.app(m,b).withSource(g.source)},OverrideTopLevelTerm_superSplice(d){return cp},Seq(d){return s.seq(...d.children.map(f=>f.visit())).withSource(
this.source)},Iter_star(d,f){return s.star(d.visit()).withSource(this.source)},Iter_plus(d,f){return s.plus(d.visit()).withSource(this.source)},Iter_opt(d,f){return s.
opt(d.visit()).withSource(this.source)},Pred_not(d,f){return s.not(f.visit()).withSource(this.source)},Pred_lookahead(d,f){return s.lookahead(f.visit()).withSource(
this.source)},Lex_lex(d,f){return s.lex(f.visit()).withSource(this.source)},Base_application(d,f){let m=f.children.map(g=>g.visit())[0]||[];return s.app(d.visit(),
m).withSource(this.source)},Base_range(d,f,m){return s.range(d.visit(),m.visit()).withSource(this.source)},Base_terminal(d){return s.terminal(d.visit()).withSource(
this.source)},Base_paren(d,f,m){return f.visit()},ruleDescr(d,f,m){return f.visit()},ruleDescrText(d){return this.sourceString.trim()},caseName(d,f,m,g,_){return m.
visit()},name(d,f){return this.sourceString},nameFirst(d){},nameRest(d){},terminal(d,f,m){return f.children.map(g=>g.visit()).join("")},oneCharTerminal(d,f,m){return f.
visit()},escapeChar(d){try{return Vl(this.sourceString)}catch(f){throw f instanceof RangeError&&f.message.startsWith("Invalid code point ")?Xg(d):f}},NonemptyListOf(d,f,m){
return[d.visit()].concat(m.children.map(g=>g.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}a(up,"buildGrammar");var f_=ot(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);vA(le.BuiltInRules);SA(f_);function vA(t){let e={empty(){return this.iteration()},nonEmpty(n,r,s){return this.iteration([n].concat(s.children))},self(...n){return this}};
Ee.BuiltInSemantics=Ee.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}a(vA,"initBuiltInSemantics");function SA(t){Ee.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,n){return{name:e.parse(),formals:n.children.map(r=>r.parse())[0]||[]}},Formals(e,n,r){return n.asIteration().children.
map(s=>s.parse())},name(e,n){return this.sourceString}}),Ee.prototypeGrammar=t}a(SA,"initPrototypeParser");function h_(t){let e=0,n=[0],r=a(()=>n[n.length-1],"topOfStack"),s={},i=/( *).*(?:$|\r?\n|\r)/g,o;for(;(o=i.exec(t))!=null;){let[c,u]=o;if(c.length===0)break;let l=u.
length,p=r(),d=e+l;if(l>p)n.push(l),s[d]=1;else if(l<p){let f=n.length;for(;r()!==l;)n.pop();s[d]=-1*(f-n.length)}e+=c.length}return n.length>1&&(s[e]=1-n.length),
s}a(h_,"findIndentation");var g_="an indented block",__="a dedent",m_=1114112,lp=class extends Dt{static{a(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),m_):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),m_):super.
nextCodePoint()}},la=class extends N{static{a(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:n}=e,r=e.userData;e.doNotMemoize=!0;let s=n.pos,i=this.isIndent?1:-1;return(r[s]||0)*i>0?(e.userData=Object.create(r),e.userData[s]-=i,e.pushBinding(
new it(0),s),!0):(e.processFailure(s,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,n){}_isNullable(e,n){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let n=this.isIndent?
g_:__;return new be(this,n,"description")}},EA=new T("indent"),$A=new T("dedent"),AA=new Mt(Bs,"any",[EA,$A],[]),pp=new Xt().newGrammar("IndentationSensitive").
withSuperGrammar(Bs).define("indent",[],new la(!0),g_,void 0,!0).define("dedent",[],new la(!1),__,void 0,!0).extend("any",[],AA,"any character",void 0).build();
Object.assign(pp,{_matchStateInitializer(t){t.userData=h_(t.input),t.inputStream=new lp(t)},supportsIncrementalParsing:!1});le.initApplicationParser(js,up);var y_=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,b_=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var w_=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];function Us(t,e){let n;for(let r of e){let s=Math.max(1,Math.floor(r.length/3));if(Math.abs(r.length-t.length)>s)continue;let i=NA(t.toLowerCase(),r.toLowerCase());
i<=s&&(n===void 0||i<n.edits)&&(n={name:r,edits:i})}return n?.name}a(Us,"nearestName");function Qt(t,e){let n=Us(t,e);return n===void 0?"":` Did you mean "${n}"\
?`}a(Qt,"suggestion");function NA(t,e){let n=[],r=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s++){let i=[s];for(let o=1;o<=e.length;o++){let c=(r[o-
1]??0)+(t[s-1]===e[o-1]?0:1),u=Math.min(c,(r[o]??0)+1,(i[o-1]??0)+1);s>1&&o>1&&t[s-1]===e[o-2]&&t[s-2]===e[o-1]&&(u=Math.min(u,(n[o-2]??0)+1)),i.push(u)}n=r,r=i}
return r[e.length]??0}a(NA,"editDistance");var k_=2n**64n-1n,CA=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),TA=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
IA=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function er(t){return t.length>=4&&TA.test(t)&&Hr(t)>k_}a(er,"isTooLarge");function Hr(t){let e=t.replaceAll("_","").replace(
/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e))return BigInt(e);let[,n="0",r="0",s=""]=IA.exec(e)??[];if(r.length>3)return BigInt(n)>0n?k_+1n:0n;let i=/^0[0-7]+$/.
test(e);return BigInt(i?`0o${n}`:n)*10n**BigInt(r)*(CA.get(s)??1n)}a(Hr,"amountOf");var gp=new Map(Cr.flatMap(({name:t,spellings:e})=>e.map(n=>[n.name,t]))),PA=new Map([...gp].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),x_=[...gp.keys()].
filter(t=>t.length>2);function hn(t){return gp.get(t)??PA.get(t.toLowerCase())}a(hn,"providerOf");var dp=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function _p(t,e){dp.lastIndex=e;let n=dp.exec(t)?.[1];return n!==void 0&&hn(n)!==void 0?dp.lastIndex:e}a(_p,"attachPointAt");var v_=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
RA=String.raw`(?:[^\s\p{Cc}",{}/:;]|${v_})`,mp=String.raw`(?:\\.|[^\s\p{Cc}",{]|${v_})*`,fp=new RegExp(`${RA}+(?::${mp})?|:${mp}`,"yu"),hp=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${mp}`,
"yu");function S_(t,e){let n=_p(t,e);if(n===e){if(fp.lastIndex=e,!fp.test(t))return e;n=fp.lastIndex}for(hp.lastIndex=n;hp.test(t);)n=hp.lastIndex;return n}a(S_,
"attachPointEnd");var MA=new Map(b_.map((t,e)=>[t,String.fromCharCode(33+e)]));function we(t){let e=MA.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
a(we,"codeOf");var FA=new Map([":","+","@","="].map(t=>[t,we(t)])),HA=45,DA=57,[qA,E_]=[we(":"),we("=")],[yp,zA]=[we("<positional>"),we("<stray $>")],[pa,GA,BA]=[
we("<name>"),we("<number>"),we("<negative number>")],[jA,C_]=[we("<argument>"),we("<pattern>")],UA=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(
t=>[t,we(t)])),$_=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,A_=/\s/,O_=/[\w./#<>()-]+/y,T_=/\*|\[.*\]/s,
N_=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function I_(t){let e=[],n=!0,r=!1,s=-1,i="",o=a((u,l=n&&e.at(-1)?.code===yp)=>{let p=l?pa:n?KA(i):ZA(i);i!==""&&e.push({code:p,
start:s,end:u,value:i}),s=-1,i=""},"close"),c=a((u,l,p)=>{u===E_||n&&u===yp?o(l,!0):o(l),e.push({code:u,start:l,end:p,value:t.slice(l,p)})},"push");for(let u=0;u<
t.length;u++){let l=t[u]??"",p=l==="+"||!r?FA.get(l):void 0;if(p!==void 0&&(p!==E_||n&&u+1<t.length))c(p,u,u+1),n&&=p!==qA;else if(!r&&l==="$"){N_.lastIndex=u;let d=N_.
exec(t)?.[0]??l;c(/^\$[1-9]/.test(d)?yp:zA,u,u+d.length),u+=d.length-1}else if(!r&&A_.test(l))o(u);else{s===-1&&(s=u),O_.lastIndex=u;let d=O_.exec(t)?.[0];if(d!==
void 0){i+=d,u+=d.length-1;continue}if(l==='"'){r=!r;continue}l==="\\"&&(r||A_.test(t[u+1]??""))&&(r||(i+=l),u++),i+=t[u]??""}}return o(t.length),e}a(I_,"tokens\
Of");function KA(t){let e=hn(t);return e!==void 0?we(e):T_.test(t)?C_:pa}a(KA,"headCode");function ZA(t){let e=UA.get(t);if(e!==void 0)return e;let n=t.charCodeAt(
0);if(n<=DA){if($_.test(t))return er(t)?pa:GA;if(n===HA&&$_.test(t.slice(1)))return BA}return t.startsWith("arg")&&/^arg\d+$/.test(t)?jA:T_.test(t)?C_:pa}a(ZA,"\
partCode");var P_=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,R_=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var L_=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var M_=new Map(L_),WA=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),VA=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),YA=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function F_(t,e){let n=new Set(t.getRightmostFailures().filter(s=>!s.getText().
startsWith("not ")).flatMap(s=>{let i=JA(s);return e||!s.isFluffy()?i:i.filter(o=>o==="an expression")}));if(n.has("an expression")&&bp(n,WA,"an expression"),n.
has("a name")&&n.delete("'comptime'"),n.has("'let'")&&n.has("'for'")&&bp(n,VA,"a statement"),n.has("an operator")&&bp(n,YA,"an operator"),n.has("end of input"))
return["a probe"];let r=a(s=>s.startsWith("'")?0:s==="an operator"?2:1,"rank");return[...n].sort((s,i)=>r(s)-r(i)||(s<i?-1:1))}a(F_,"expectationsOf");function JA(t){
let e=t.getText(),n=M_.get(e);if(n!==void 0)return[n];if(t.getType()!=="code")return[e];let[r,s]=e.split("..").map(o=>String(JSON.parse(o)).charCodeAt(0));return r===
void 0||s===void 0?[e]:Array.from({length:s-r+1},(o,c)=>String.fromCharCode(r+c)).flatMap(o=>M_.get(o)??[])}a(JA,"wordsOf");function bp(t,e,n){for(let r of e)t.
delete(r);t.add(n)}a(bp,"replace");function Ks(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}a(Ks,"inWords");var XA={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},QA=new Map(w_),[da,H_,D_,wp,eO]=[":","+","@","=","<str\
ay $>"].map(we),tO=/^['"]|^not |^end of input$/;function q_(t){let n=t.getRightmostFailures().map(r=>r.getText()).map(r=>QA.get(r)??r).filter(r=>!tO.test(r));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(n)]}}a(q_,"furthestFailure");function z_(t,e){let{text:n,start:r,tokens:s}=t,i=s.findIndex(({code:_})=>_===
wp),o=s[i+1],c=o===void 0?void 0:hn(o.value),u={start:r,end:r+n.length},l=s[e.at],p=s.find(({code:_})=>_===eO);if(p!==void 0)return at(kp(r,p),`'${p.value}' is \
no positional parameter: those are $1, $2 and so on.`,"Put it in quotes to mean the text.");if(o===void 0||c===void 0)return rO(t,o);let d=`Write ${XA[c]}.`;if(c===
"begin"||c==="end")return at(u,`${o.value} takes nothing after it.`);if(l===void 0){let _=e.expected.length>0&&e.at>i+2?`${o.value} needs ${Ks(e.expected)}.`:`${o.
value} needs more than this.`;return at(u,_,d)}if(l.code===wp)return at(kp(r,l),"A name belongs before '=': name=kprobe:f.");if(l.code===H_)return nO(t,e.at,o.value,
c);let f=sO(s,e.at),m={start:r+f.start,end:r+f.end};if(l.code===D_)return at(m,`${o.value} takes no '@' here.`,"Put the part in quotes to mean the character.");
if(e.expected.length===0){let _=s[e.at-1];return at(m,`${o.value} takes nothing after '${_?.value??""}'.`,d)}let g=l.code===da?"":`, not '${n.slice(f.start,f.end)}\
'`;return at(m,`${o.value} needs ${Ks(e.expected)} here${g}.`,d)}a(z_,"explainAttachPoint");function at(t,e,n){let r={kind:"syntax-error",concerns:"attach-point",
span:t,message:e,expected:[]};return n===void 0?r:{...r,hint:n}}a(at,"attachPointProblem");function nO({start:t,tokens:e},n,r,s){let i=s==="kretprobe"||s==="ure\
tprobe"?" fires when the function returns: it":"",o=s==="kprobe"||s==="uprobe"?"one offset only, behind a function":"no offset",c=e[n+1],u=c===void 0||c.code===
da?e[n]?.end:c.end,l={start:t+(e[n]?.start??0),end:t+(u??0)};return at(l,`${r}${i} takes ${o}.`)}a(nO,"noOffset");function rO({text:t,start:e},n){if(n===void 0||
n.code===da){let o={start:e,end:e+t.length};return at(o,"An attach point begins with its provider.","kprobe:f, for example.")}let s=hn(n.value.toLowerCase())===
void 0?Us(n.value,x_):n.value.toLowerCase(),i=s===void 0?void 0:`Did you mean ${s}?`;return at(kp(e,n),`bpftrace has no provider '${n.value}'.`,i)}a(rO,"unknown\
Provider");function sO(t,e){let n=a(i=>i===void 0||[da,H_,D_,wp].includes(i.code),"ends"),[r,s]=[e,e];if(!n(t[e])){for(;!n(t[r-1]);)r--;for(;!n(t[s+1]);)s++}return{
start:t[r]?.start??0,end:t[s]?.end??0}}a(sO,"wholePart");function kp(t,e){return{start:t+e.start,end:t+e.end}}a(kp,"spanOf");var iO=1000n,oO=new Set([1n,2n,4n,8n]),aO=new Set(["cpp"]),cO=/^(?!.*(.).*\1)[rwx]+$/;function j_(t){let e=uO(t).find(({part:n,holds:r})=>n!==void 0&&!n.positional&&
!r(n.text));return e?.part&&at(e.part.span,e.message,e.hint)}a(j_,"checkAttachPoint");function uO({provider:t,place:e}){let n=a(r=>`, not '${r?.text??""}'`,"not");
switch(e.form){case"kernelFunction":return[G_(e.function,t)];case"rawTracepoint":case"tracepoint":return[G_(e.event,t)];case"userFunction":{let r=/^\d/.test(e.function.
text)&&e.path?.wildcard===!0;return[{part:e.language,holds:a(s=>aO.has(s),"holds"),message:`${t} knows the language cpp here${n(e.language)}.`,hint:`Put names w\
ith colons in them in quotes: ${t}:path:"a::b".`},...B_(e.path,e.function,t,"a function"),{part:e.path,holds:a(()=>!r,"holds"),message:"An address belongs to on\
e file: its path takes no wildcard."}]}case"usdt":return B_(e.path,e.probe,t,"the name of a probe");case"timer":return[e.unit===void 0?{part:e.rate,holds:a(r=>Hr(
r)>=iO,"holds"),message:`${t} needs a unit of time, and at least 1us.`,hint:`Write ${t}:s:1 or, from bpftrace 0.24 on, ${t}:1s.`}:{part:e.rate,holds:a(r=>Hr(r)>
0n,"holds"),message:`${t} takes a number above 0 here${n(e.rate)}.`}];case"watchpoint":return[{part:e.address,holds:a(r=>Hr(r)>0n,"holds"),message:`${t} needs a\
n address other than 0.`},{part:e.length,holds:a(r=>oO.has(Hr(r)),"holds"),message:`${t} takes 1, 2, 4 or 8 bytes here${n(e.length)}.`},{part:e.mode,holds:a(r=>cO.
test(r),"holds"),message:`${t} takes a combination of r, w and x here${n(e.mode)}.`}];case"once":case"bpfProgram":case"sourceLine":case"counter":case"iterator":case"\
signal":case"labelled":case"anyProvider":case"unresolved":return[];default:return lO(e)}}a(uO,"demandsOf");function G_(t,e){return{part:t,holds:a(n=>!n.includes(
"/"),"holds"),message:"A predicate needs a space before its first slash.",hint:`${e}:f /pid == 1/ { ... }`}}a(G_,"noSlash");function B_(t,e,n,r){return t===void 0?
[{part:e,holds:a(i=>!i.startsWith("/"),"holds"),message:`${n} needs ${r} behind the path.`}]:[]}a(B_,"aloneNoPath");function lO(t){throw new TypeError(`Not a fo\
rm of attach points: ${JSON.stringify(t)}`)}a(lO,"unreachable");var U_=ot(y_),xp=new Map,pO=1e3,dO=100,[K_,fO]=[we("<positional>"),we("=")],hO=/\*|\[.*\]/s;function fa(t,e){let n=I_(t),r="";for(let{code:o}of n)r+=o;let s=mO(
r);if("expected"in s)return z_({text:t,start:e,tokens:n},s);let i=bO(t,e,n,s);return j_(i)??i}a(fa,"readAttachPoint");function mO(t){let e=xp.get(t);if(e!==void 0)
return e;let n=gO(t);return xp.size<pO&&t.length<=dO&&xp.set(t,n),n}a(mO,"shapeOf");function gO(t){let e=U_.match(t,"attachPoint");return e.succeeded()?yO(e._cst):
t.includes(K_)&&U_.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:q_(e)}a(gO,"readShape");var _O=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function yO(t){let e=[],n="",r=a((s,i,o)=>{let c=s.ruleName===void 0?o:i,u=s.ruleName??"";if(u!==""&&!_O.test(u)){if(n!==""||u==="name"){e.push({rule:u,from:i,to:i+
s.matchLength});return}n=u}s.children?.forEach((l,p)=>{r(l,c+(s.childOffsets?.[p]??0),c)})},"visit");return r(t,0,0),{form:n,fields:e}}a(yO,"fieldsOf");function bO(t,e,n,r){
let s=[];for(let{rule:l,from:p,to:d}of r.fields)s.push({rule:l,part:xO(t,e,n.slice(p,d))});let i=s[0]?.rule==="name"?s[0].part:void 0,o=n[i===void 0?0:n.findIndex(
({code:l})=>l===fO)+1],c=r.form==="anyProvider"?void 0:o,u=e+(o?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:c?.value??
"",providerSpan:{start:u,end:c===void 0?u:e+c.end},canonical:c===void 0?void 0:hn(c.value),spaced:kO(n),place:wO(r.form,s)}}a(bO,"pointOf");function wO(t,e){let n=a(
s=>{for(let i of e)if(i.rule===s)return i.part},"part"),r=a(s=>{let i=n(s);if(!i)throw new TypeError(`The form ${t} has no ${s}`);return i},"needed");switch(t){case"\
once":case"unresolved":return{form:t};case"kernelFunction":return{form:t,module:n("module"),function:r("function"),offset:n("bytes")};case"bpfProgram":return{form:t,
programId:n("programId"),program:r("program")};case"rawTracepoint":return{form:t,module:n("module"),event:r("event")};case"tracepoint":return{form:t,category:n(
"category"),event:n("eventPattern")??r("event")};case"sourceLine":{let[s,i,o]=[r("path"),r("file"),r("line")];return{form:t,path:s,file:i,line:o,column:n("colum\
n")}}case"userFunction":{let[s,i]=[n("path"),n("language")];return{form:t,path:s,language:i,function:r("function"),offset:n("bytes")}}case"usdt":return{form:t,path:n(
"path"),namespace:n("namespace"),probe:r("probe")};case"timer":return{form:t,unit:n("unit"),rate:n("duration")??r("rate")};case"counter":return{form:t,event:r("\
plainEvent"),count:n("count")};case"iterator":return{form:t,object:r("object"),pin:n("pin")};case"watchpoint":{let[s,i]=[n("address"),n("argument")];return{form:t,
address:s,function:n("function"),argument:i,length:r("length"),mode:r("mode")}}case"signal":return{form:t,trigger:r("trigger"),signalName:r("signalName")};case"\
labelled":return{form:t,label:r("label")};case"anyProvider":{let s=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:r("providerPatt\
ern"),parts:s}}default:throw new TypeError(`The grammar has no form ${t}`)}}a(wO,"placeOf");function kO(t){return t.some((e,n)=>n>0&&t[n-1]?.end!==e.start)}a(kO,
"isSpaced");function xO(t,e,n){let r={start:e+(n[0]?.start??0),end:e+(n.at(-1)?.end??0)},s="",i=!1;for(let c of n)s+=c.value,i||=c.code===K_;let o=t.slice(r.start-
e,r.end-e).includes('"');return{span:r,text:s,quoted:o,wildcard:hO.test(s),positional:i}}a(xO,"partOf");var vp=new Map,Sp=new Map;for(let t of Cr)for(let e of t.spellings){let n=e.name.toLowerCase();vp.has(e.name)||vp.set(e.name,{provider:t,spelling:e}),Sp.has(n)||
Sp.set(n,{provider:t,spelling:{...e,...Bo}})}function We(t){return vp.get(t)??Sp.get(t.toLowerCase())}a(We,"findProvider");var Z_={kprobe:{edge:"entry",tracing:!1},
kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Ep(t,e){let n=We(t.provider);if(n===void 0)return vO(
t,e);let{provider:r,spelling:s}=n,i=[];Se(e.bpftrace,s)||i.push({verdict:"refused",rule:"unsupported-syntax",span:t.providerSpan,why:`\`${t.provider}\` needs bpf\
trace ${Io(s)}`});let o=EO(t,r),c=o&&SO(o,e);if(c!==void 0)return{programs:[{name:t.text,provider:r,kind:ma(t,r)}],refusals:i,unresolved:c};if(o===void 0)return{
programs:[{name:t.text,provider:r,kind:ma(t,r)}],refusals:i};if(J_(o.function))return{programs:$O(t,r,o,e),refusals:i};let u=OO(r,o,e);u!==void 0&&i.push({verdict:"\
refused",rule:"refused-probe",span:t.span,why:u});let l=o.vmlinux?jl(o.function,e,o.tracing):void 0;return l!==void 0&&i.push({verdict:"unattachable",rule:"refu\
sed-probe",span:t.span,why:l}),{programs:[Y_(t.text,t,r,o,o.function)],refusals:i}}a(Ep,"resolveAttachPoint");function vO(t,e){let[,n="",r="",s]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(t.text)??[],i=We("fentry")?.provider;if(r.startsWith("$")&&i!==void 0){let l=`${r} is only known when the script is started`;return{programs:[{name:t.text,
provider:i,kind:i.kind}],refusals:[],unresolved:l}}if(!J_(r))return{programs:[],refusals:[]};let o=s===void 0?[]:xg(r,s.split(":"),e.bpftrace);if(o.length===0){
let l=`bpftrace ${e.bpftrace} matches no provider with \`${r}\``;return{programs:[],refusals:[{verdict:"refused",rule:"unsupported-syntax",span:t.span,why:l}]}}
let c=o.flatMap(l=>{let p=fa(`${n}${l}:${s}`,t.span.start);return p.kind==="syntax-error"?[]:[Ep({...p,span:t.span,providerSpan:t.span},e)]}),u=c.find(l=>l.unresolved!==
void 0)?.unresolved;return{programs:c.flatMap(l=>l.programs),refusals:c.flatMap(l=>l.refusals),...u===void 0?{}:{unresolved:u}}}a(vO,"resolveAnyProvider");function SO(t,e){
if(t.tracing){if(t.open!==void 0)return`${t.open} is only known when the script is started`;if(!(t.vmlinux||!Bl(e).some(pn(t.function))))return`the functions of\
 the module ${t.module??""} are not known`}}a(SO,"whyUnresolved");function EO(t,e){let{place:n}=t;switch(n.form){case"kernelFunction":{let r=Z_[e.name];return r&&
{function:n.function.text,...r,...ha(t,n.function)}}case"rawTracepoint":return{...W_(n.event.text),...ha(t,n.event)};case"tracepoint":return n.category===void 0||
!pn(n.category.text)("lock")?void 0:{...W_(n.event.text),...ha(t,n.event)};case"unresolved":{let r=Z_[e.name];return r?.tracing?{function:"",...r,...ha(t,void 0)}:
void 0}default:return}}a(EO,"tracedFunction");function W_(t){return{function:`__traceiter_${t}`,edge:"entry",tracing:!0}}a(W_,"tracepointSite");function ha(t,e){
let n="module"in t.place?t.place.module:void 0,s=e===void 0||e.positional||n?.positional?/\$[1-9]\d*/.exec(t.text)?.[0]:void 0;return{vmlinux:n===void 0||pn(n.text)(
"vmlinux"),...n===void 0?{}:{module:n.text},...s===void 0?{}:{open:s}}}a(ha,"moduleOf");function ma(t,e){return t.place.form==="tracepoint"&&t.place.category?.text===
"syscalls"?"syscall-tracepoint":e.kind}a(ma,"kindOf");function Y_(t,e,n,r,s){let i={name:t,provider:n,kind:ma(e,n)};return r.vmlinux?{...i,site:{function:s,edge:r.
edge}}:i}a(Y_,"attached");function $O(t,e,n,r){let s={name:t.text,provider:e,kind:ma(t,e)};if(!n.vmlinux)return[s];let i=AO(n,r),o=t.text.slice(0,t.text.lastIndexOf(
":")+1);return[...i.map(c=>Y_(o+c.replace(/^__traceiter_/,""),t,e,n,c)),s]}a($O,"expand");var V_=new WeakMap;function AO({function:t,tracing:e},n){let r=V_.get(
n)??new Map;V_.set(n,r);let s=`${e} ${t}`,i=pn(t),o=r.get(s)??Bl(n).filter(c=>i(c)&&jl(c,n,e)===void 0);return r.set(s,o),o}a(AO,"attachableMatches");function J_(t){
return/[*?[]/.test(t)}a(J_,"isPattern");function OO(t,e,n){let r=Ir.functions;if(!(t.name!=="kretprobe"||!r.includes(e.function))&&!U(n.bpftrace,Ir.before))return`\
bpftrace before ${Ir.before} refuses a kretprobe on ${e.function}, because it might lock up the system`}a(OO,"bannedKretprobe");function q(t,e,n){let r=[{node:t,entered:!1}];for(let s=r.pop();s;s=r.pop()){let{node:i,entered:o}=s;if(o){n?.(i);continue}e(i),n&&r.push({node:i,entered:!0});let c=$p(
i);for(let u=c.length-1;u>=0;u--){let l=c[u];l&&r.push({node:l,entered:!1})}}}a(q,"walk");function $p(t){switch(t.kind){case"preprocessor":case"c-definition":case"\
config":case"import":case"attach-point":case"discard":case"integer":case"float":case"string":case"boolean":case"duration":case"positional":case"identifier":case"\
variable":case"sizeof":return[];case"map-declaration":return tr(t.maxEntries);case"macro":case"subprogram":return[t.body];case"probe":return[...t.attachPoints,...tr(
t.predicate),t.body];case"block":return[...t.statements,...tr(t.value)];case"expression-statement":return[t.expression];case"assignment":return[t.value,t.target];case"\
let":return[...tr(t.value),t.variable];case"if":return[t.condition,t.then,...tr(t.else)];case"unroll":return[t.count,t.body];case"while":return[t.condition,t.body];case"\
for-map":return[t.map,t.variable,t.body];case"for-range":return[t.from,t.to,t.variable,t.body];case"jump":return tr(t.value);case"map":return t.keys??[];case"ca\
ll":return t.arguments;case"member":return[t.object];case"index":return[t.object,...t.index];case"unary":case"update":case"cast":return[t.operand];case"binary":
return[t.left,t.right];case"ternary":return[t.condition,...tr(t.then),t.else];case"tuple":return t.elements;case"record":return t.fields.map(e=>e.value);case"bl\
ock-expression":return[t.block];case"if-expression":return[t.statement];default:return NO(t)}}a($p,"childrenOf");function tr(t){return t?[t]:[]}a(tr,"optional");
function NO(t){throw new TypeError(`Not a node of the tree: ${JSON.stringify(t)}`)}a(NO,"unreachable");function Q_(t){let e=new Map,n=new Map;for(let r of t.items)r.kind==="macro"&&e.set(r.name,[...e.get(r.name)??[],r]),r.kind==="subprogram"&&n.set(r.name,r);return{
macros:e,subprograms:n}}a(Q_,"callablesOf");function ey(t,e){let n=e.macros.get(t.name);return n===void 0?e.subprograms.get(t.name):[...n].reverse().find(r=>X_(
r,t,!0))??n.find(r=>X_(r,t,!1))}a(ey,"calleeOf");function X_({parameters:t},e,n){return t.length!==e.arguments.length?!1:t.every((r,s)=>{let i=e.arguments[s];return r.
startsWith("@")?Zs(i):r.startsWith("$")?i?.kind==="variable":!n||!(Zs(i)||i?.kind==="variable")})}a(X_,"takes");function Zs(t){return t?.kind==="map"&&t.keys===
void 0}a(Zs,"isWholeMap");var mn="bpftrace manual, builtins: read from the current task, which stays while interrupts are off",ga="bpftrace 0.24 and later, standard library: read from th\
e current task",Ap="bpftrace manual, builtins: goes on between two events",wt="bpftrace manual, builtins: belongs to what the probe fires on",CO=[{name:"pid",sharing:"\
shared",fixed:"nested",source:`${mn}; the threads of a process share it`},{name:"tid",sharing:"per-thread",fixed:"nested",source:mn},{name:"curtask",sharing:"pe\
r-thread",fixed:"nested",source:mn},{name:"comm",sharing:"shared",fixed:"nested",source:`${mn}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"n\
ested",source:mn},{name:"gid",sharing:"shared",fixed:"nested",source:mn},{name:"username",sharing:"shared",fixed:"nested",source:mn},{name:"cgroup",sharing:"sha\
red",fixed:"nested",source:mn},{name:"ppid",sharing:"shared",fixed:"nested",source:ga},{name:"pcomm",sharing:"shared",fixed:"nested",source:ga},{name:"leader_co\
mm",sharing:"shared",fixed:"nested",source:ga},{name:"leader_tid",sharing:"shared",fixed:"nested",source:ga},{name:"cpu",sharing:"per-cpu",fixed:"nested",source:"\
bpftrace manual, builtins: bpf_get_smp_processor_id()"},{name:"numaid",sharing:"shared",fixed:"nested",source:"bpftrace manual, builtins: the node of this CPU"},
{name:"ncpus",sharing:"shared",fixed:"run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpft\
race manual, builtins: the process that -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${wt}: the nested program has another name`},{name:"pr\
obetype",sharing:"shared",fixed:"event",source:wt},{name:"func",sharing:"shared",fixed:"event",source:`${wt}: other CPUs are in the same function`},{name:"userm\
ode",sharing:"shared",fixed:"event",source:`${wt}: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:Ap},{name:"elapsed",sharing:"unknown",
fixed:"event",source:Ap},{name:"jiffies",sharing:"unknown",fixed:"event",source:Ap},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builti\
ns: another number each time"},{name:"retval",sharing:"unknown",fixed:"event",source:wt},{name:"args",sharing:"unknown",fixed:"event",source:wt},{name:"ctx",sharing:"\
unknown",fixed:"event",source:wt},{name:"kstack",sharing:"unknown",fixed:"event",source:`${wt}: the nested program's stack is deeper`},{name:"ustack",sharing:"u\
nknown",fixed:"event",source:wt},...Array.from({length:10},(t,e)=>({name:`arg${e}`,sharing:"unknown",fixed:"event",source:wt})),...Array.from({length:10},(t,e)=>({
name:`sarg${e}`,sharing:"unknown",fixed:"event",source:wt}))],ty=new Set(["cgroupid","kaddr","pton"]),ny=new Set("% / & >> == != < > <= >= && ||".split(" ")),TO=new Map(
CO.map(t=>[t.name,t]));function ry(t){return TO.get(t.replace(/^__builtin_/,""))}a(ry,"builtinNamed");var ba={sharing:"shared",text:"",bound:!0,constant:!0},sy={sharing:"shared",text:"*",bound:!1,constant:!1};function iy(t){return{...t,bound:!1,constant:!1}}a(iy,
"intervalKey");var IO=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,PO=/^(u?int64(_t)?|unsigned long|long|size_t)$/,ya=8,oy=500,Op={sharing:"shared",bound:!0,
constant:!0},Np={sharing:"shared",bound:!0,constant:!1},Ws={sharing:"unknown",text:"?",bound:!1,constant:!1};function ay(t,e){let[n]=t;if(n===void 0)return ba;let r={
parts:oy};if(t.length>1)return nr(t.map(i=>Dr(i,e,0,r)));let s=Dr(n,e,0,r);return{...s,text:s.text.replace(/^\((.*)\)$/s,"$1")}}a(ay,"classifyKey");function cy(t,e){
let n=[t,e].map(r=>Dr(r,void 0,0,{parts:oy}));return n.every(r=>r.bound)&&n[0]?.text===n[1]?.text}a(cy,"isSameKey");function Dr(t,e,n,r){if(r.parts--<=0)return Ws;
let s=a(i=>Dr(i,e,n,r),"again");switch(t.kind){case"integer":return{...Op,text:RO(t.text)};case"float":case"string":return{...Op,text:t.text};case"duration":case"\
positional":return{...Np,text:t.text};case"boolean":return{...Op,text:t.value?"1":"0"};case"sizeof":return{...Np,text:`${t.name}(${t.text.replace(/\s+/g,"")})`};case"\
identifier":case"variable":{let i=n<ya?e?.resolve(t.name):void 0;return i!==void 0?Dr(i.value,i.scope,n+1,r):t.kind==="variable"?{...Ws,text:t.name}:Cp(t.name)}case"\
call":return LO(t,s)??_a(t);case"tuple":{let i=nr(t.elements.map(s));return{...i,text:`(${i.text})`}}case"record":{let i=nr(t.fields.map(o=>s(o.value)));return{
...i,text:`(${i.text})`}}case"member":{let i=e&&n<ya?uy(t,e):void 0;return i===void 0?_a(t):Dr(i.value,i.scope,n+1,r)}case"cast":{let i=s(t.operand);return PO.test(
t.type)?i:{...i,constant:!1,text:`(${t.type})${i.text}`}}case"unary":{if(t.operator==="*")return _a(t);let i=s(t.operand),o=t.operator==="!"?"shared":i.sharing;
return{...i,sharing:o,text:`${t.operator}${i.text}`}}case"binary":{let i=[s(t.left),s(t.right)],o=nr(i),c=ny.has(t.operator)?"shared":o.sharing;return{...o,sharing:c,
constant:!1,text:`(${i.map(u=>u.text).join(t.operator)})`}}case"ternary":{let{condition:i,then:o=i,else:c}=t,u=nr([s(o),s(c)]),l=nr([s(i),u]);return{...l,sharing:u.
sharing,constant:!1,text:`(${l.text}?)`}}case"map":case"index":case"update":case"block-expression":case"if-expression":return _a(t)}}a(Dr,"classify");function _a(t){
let e=new Set;return q(t,n=>{n.kind==="variable"&&e.add(n.name)}),e.size===0?Ws:{...Ws,text:`?${[...e].sort().join("")}`}}a(_a,"unknownKey");function RO(t){let e=IO.
exec(t)?.[1];return e===void 0||e.length>40?t:String(BigInt(e.replaceAll("_","")))}a(RO,"writeInteger");function Cp(t){let e=ry(t);if(e===void 0)return Ws;let{sharing:n,
fixed:r}=e,s=r==="event"?"?":t.replace(/^__builtin_/,"");return{sharing:n,text:s,bound:r!=="event",constant:!1}}a(Cp,"classifyBuiltin");function LO({name:t,arguments:e},n){
if(ty.has(t)){let s=nr(e.map(n));return s.constant?{...Np,text:`${t}(${s.text})`}:void 0}if(e.length===0)return Cp(t);let[r]=e;if(!(t!=="pid"&&t!=="tid"||r?.kind!==
"identifier"))return{...Cp(t),text:`${t}(${r.name})`}}a(LO,"classifyCall");function uy({object:t,name:e},n,r=0){if(r>=ya)return;let s={value:t,scope:n};for(let i=0;i<
ya&&s!==void 0;i++){let{value:o,scope:c}=s;if(o.kind==="tuple"||o.kind==="record"){let u=o.kind==="tuple"?o.elements.find((l,p)=>String(p)===e):o.fields.find(l=>l.
name===e)?.value;return u&&{value:u,scope:c}}o.kind==="member"?s=uy(o,c,r+1):s=o.kind==="variable"||o.kind==="identifier"?c.resolve(o.name):void 0}}a(uy,"partOf");
function nr(t){let e=a(r=>t.some(s=>s.sharing===r),"has");return{sharing:e("per-thread")?"per-thread":e("per-cpu")?"per-cpu":e("unknown")?"unknown":"shared",text:t.
map(r=>r.text).join(","),bound:t.every(r=>r.bound),constant:t.every(r=>r.constant)}}a(nr,"combine");function ly(t,e){return t.text!==e.text||!(t.bound&&e.bound)}
a(ly,"keysMayDiffer");var Vs=class{static{a(this,"Scope")}#e;#t;#n=new Map;#r=[];constructor(e,n,r){this.#e=n,this.#t=FO(e,r)}set(e,n){let r=this.#e.get(e);if(r?.value.kind==="variab\
le")return r.scope.#i(r.value.name);if(n===void 0||this.#t.has(e))return this.#i(e);this.#n.has(e)||this.#r.push(e),this.#n.set(e,n)}#i(e){this.#t.add(e),this.#n.
delete(e)}inBranch(e){this.#s(e)}inEither(e,n){let r=this.#s(e),s=this.#s(n);for(let[i,o]of r)s.has(i)&&this.set(i,o)}#s(e){let n=this.#r.length;e();let r=new Map;
for(let s of this.#r.splice(n)){let i=this.#n.get(s);i!==void 0&&r.set(s,i),this.#n.delete(s)}return r}resolve(e){let n=this.argument(e);if(n!==void 0)return n;
let r=this.#n.get(e);return r&&{value:r,scope:this}}argument(e){let n=this.#e.get(e);for(;n!==void 0&&MO(n.value);){let r=n.scope.#e.get(n.value.name);if(r===void 0)
break;n=r}return n}};function MO(t){return t.kind==="variable"||t.kind==="identifier"||t.kind==="map"&&t.keys===void 0}a(MO,"isName");function FO(t,e){let n=new Map,
r=new Set(e),s=a((i,o)=>{let c=n.get(i);c===void 0?n.set(i,o):cy(c,o)||r.add(i)},"note");return q(t,i=>{i.kind==="assignment"&&i.target.kind==="variable"&&(i.operator===
"="?s(i.target.name,i.value):r.add(i.target.name)),i.kind==="let"&&i.value!==void 0&&s(i.variable.name,i.value),i.kind==="update"&&i.operand.kind==="variable"&&
r.add(i.operand.name),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable.name)}),r}a(FO,"changingVariables");var HO=5e3,DO=64,qO=new Set(["integer","string","boolean","duration"]);function py(t,e,n,r){let s=new Tp(new Vs(t,new Map,r),n,r);return e!==void 0&&s.visit(e),
s.visit(t),s.tooDeep===void 0?{effects:s.effects}:{effects:s.effects,tooDeep:s.tooDeep}}a(py,"effectsOf");var Tp=class{static{a(this,"EffectReader")}effects=[];tooDeep;#e=0;#t;#n=[];#r;#i;#s;constructor(e,n,r){
this.#t=e,this.#s=r,this.#i=n}visit(e){switch(e.kind){case"assignment":if(e.target.kind==="map")return this.#c(e.target,e.value,e.operator,e.span);this.#o(e),e.
target.kind==="variable"&&this.#t.set(e.target.name,e.operator==="="?e.value:void 0);return;case"let":this.#o(e),e.value!==void 0&&this.#t.set(e.variable.name,e.
value);return;case"if":return this.#a(e);case"while":return this.visit(e.condition),this.#t.inBranch(()=>this.visit(e.body));case"for-map":return this.#t.inBranch(
()=>this.visit(e.body));case"for-range":return this.visit(e.from),this.visit(e.to),this.#t.inBranch(()=>this.visit(e.body));case"variable":case"identifier":return this.#p(
e);case"call":return this.#u(e);case"update":this.visit(e.operand),e.operand.kind==="map"&&this.#h("assign",e.operand,e.span,{plain:!0}),e.operand.kind==="varia\
ble"&&this.#t.set(e.operand.name,void 0);return;case"binary":return this.visit(e.left),e.operator!=="&&"&&e.operator!=="||"?this.visit(e.right):this.#t.inBranch(
()=>this.visit(e.right));case"ternary":{let{condition:n,then:r,else:s}=e;return this.visit(n),r!==void 0&&this.#t.inBranch(()=>this.visit(r)),this.#t.inBranch(()=>this.
visit(s))}default:return this.#o(e)}}#o(e){for(let n of $p(e))this.visit(n)}#a({condition:e,then:n,else:r}){if(this.visit(e),r===void 0)return this.#t.inBranch(
()=>this.visit(n));this.#t.inEither(()=>this.visit(n),()=>this.visit(r))}#c(e,n,r,s){this.#b(e);let i=n.kind==="identifier"?this.#t.argument(n.name):void 0,o=i?.
value??n;if(r!=="="||o.kind!=="call"||!Fo.has(o.name)){this.visit(n);let c=r!=="="||qO.has(o.kind);return this.#h("assign",e,s,{plain:c})}this.#l(i,()=>{for(let c of o.
arguments)this.visit(c)}),this.#h("aggregate",e,s,{aggregation:o.name})}#p(e){let{name:n,span:r}=e,s=this.#t.argument(n);if(s!==void 0)return this.#l(s,()=>this.
visit(s.value));if(e.kind!=="variable"){if(this.#i.macros.has(n))return this.#u({kind:"call",name:n,nameSpan:r,arguments:[],span:r});Ml.has(n)&&this.effects.push(
{kind:"stack",span:this.#_(r)})}}#u(e){let n=ey(e,this.#i);if(n!==void 0&&!this.#n.includes(n))return this.#g(n,e);if(e.name==="delete")return this.#d(e);for(let i of e.
arguments)this.visit(i);let[r]=e.arguments.map(i=>this.#f(i).value),s=this.#_(e.span);(e.name==="clear"||e.name==="zero")&&r?.kind==="map"&&this.effects.push({kind:"\
reset",function:e.name,map:this.#y(r),span:s}),_g.has(e.name)&&this.effects.push({kind:"output",function:e.name,span:s}),Ml.has(e.name)&&this.effects.push({kind:"\
stack",span:s})}#d(e){for(let i of e.arguments)this.visit(i);let n=e.arguments.map(i=>this.#f(i)),r=n[0]?.value,s=e.arguments[1];if(Zs(r)&&s!==void 0&&!Zs(s))return this.#h(
"delete",{...r,keys:[s]},e.span);for(let i of n){let{value:o}=i;o.kind==="map"&&this.#l(i,()=>this.#h("delete",o,e.span))}}#f(e){return(e.kind==="identifier"?this.#t.
argument(e.name):void 0)??{value:e,scope:this.#t}}#g(e,n){let r=new Map;if(e.kind==="macro")e.parameters.forEach((i,o)=>{let c=n.arguments[o];c!==void 0&&r.set(
i,{value:c,scope:this.#t})});else for(let i of n.arguments)this.visit(i);if(++this.#e>HO||this.#n.length>=DO){this.tooDeep??=this.#_(n.span);return}let s=this.#r===
void 0;s&&(this.#r=n.span),this.#n.push(e),this.#m(new Vs(e.body,r,this.#s),()=>this.visit(e.body)),this.#n.pop(),s&&(this.#r=void 0)}#m(e,n){let r=this.#t;this.#t=
e,n(),this.#t=r}#l(e,n){this.#m(e?.scope??this.#t,n)}#h(e,n,r,{aggregation:s,plain:i=!1}={}){let o=n.keys??[],c=ay(o,this.#t);this.effects.push({kind:"map",change:e,
...s===void 0?{}:{aggregation:s},map:this.#y(n),key:s!==void 0&&Ar.has(s)?iy(c):c,keys:o,...i?{plain:i}:{},span:this.#_(r)})}#b(e){for(let n of e.keys??[])this.
visit(n)}#y(e){let n=this.#t.argument(e.name)?.value;return n?.kind==="map"?n.name:e.name}#_(e){return this.#r??e}};var wa=class{static{a(this,"CallReach")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e.items.flatMap(n=>{if(n.kind!=="macro"&&n.kind!=="subprogram")return[];
let r=new Set,s=new Set,i=!1;return q(n.body,o=>{o.kind==="map"&&r.add(o.name),(o.kind==="call"||o.kind==="identifier")&&s.add(o.name),i||=n.kind==="macro"&&o.kind===
"jump"&&o.keyword==="return"}),[{name:n.name,returns:i,maps:r,calls:s}]});for(let{name:n,calls:r}of this.#e)for(let s of r){let i=this.#t.get(s);i===void 0?this.#t.
set(s,[n]):i.push(n)}}leaves(e){let n=!1;return q(e,r=>{n||=r.kind==="jump"&&r.keyword==="return"}),n||this.exits(e)}exits(e){return Ip(e,n=>this.exitsBy(n))}exitsBy(e){
return e==="exit"||this.#r("exit",({returns:n,calls:r})=>n||r.has("exit")).has(e)}mentions(e,n){let r=!1;q(e,i=>{r||=i.kind==="map"&&i.name===n});let s=this.#r(
n,({maps:i})=>i.has(n));return r||Ip(e,i=>s.has(i))}calls(e,n){let r=this.#r(`${n}()`,({calls:s})=>s.has(n));return Ip(e,s=>s===n||r.has(s))}#r(e,n){let r=this.#n.
get(e);if(r!==void 0)return r;let s=new Set(this.#e.filter(n).map(({name:i})=>i));for(let i of s)for(let o of this.#t.get(i)??[])s.add(o);return this.#n.set(e,s),
s}};function Ip(t,e){let n=!1;return q(t,r=>{(r.kind==="call"||r.kind==="identifier")&&(n||=e(r.name))}),n}a(Ip,"names");function dy(t,e){return e.unknown!==void 0&&Se(t,e.unknown)?!1:e.newerThan!==void 0&&U(e.newerThan,t)?!0:!Se(t,e)}a(dy,"refuses");function fy(t){return t.newerThan===
void 0?`bpftrace ${Io(t)}`:`a bpftrace newer than ${t.newerThan}`}a(fy,"describeBound");var zO=hy("call"),GO=hy("word"),BO=new Map($o.map(t=>[t.name,{...t,name:`the stack mode \`${t.name}\``}])),jO=new Map(Ao.map(t=>[t.name,{...t,name:`the setting \
\`${t.name}\``}]));function hy(t){let e=new Map;for(let{names:n,least:r=0,most:s=Number.POSITIVE_INFINITY,...i}of So)if(i.use===t)for(let o of n){let c=r>0?` wi\
th ${r===1?"an argument":`${r} arguments`}`:"",u=t==="word"?`the builtin \`${o}\``:`\`${o}()\`${c}`;e.set(o,[...e.get(o)??[],{bound:{...i,name:u},least:r,most:s}])}
return e}a(hy,"rowsByName");function my(t,e){switch(t.kind){case"call":{if(e.call(t.name))return[];let n=t.arguments.length;return[...(zO.get(t.name)??[]).filter(
s=>n>=s.least&&n<=s.most).map(({bound:s})=>({bound:s,span:t.span})),...UO(t,e)]}case"identifier":return e.word(t.name)?[]:/^sarg\d+$/.test(t.name)?[{bound:Eo,span:t.
span}]:(GO.get(t.name)??[]).map(({bound:n})=>({bound:n,span:t.span}));case"config":return t.settings.flatMap(({name:n,span:r})=>{let s=jO.get(n.toLowerCase().replace(
/^bpftrace_/,""));return s===void 0?[]:[{bound:s,span:r}]});default:return[]}}a(my,"builtinUses");function UO(t,e){return t.name!=="kstack"&&t.name!=="ustack"?[]:
t.arguments.flatMap(n=>{let r=n.kind==="identifier"&&!e.word(n.name)?BO.get(n.name):void 0;return r===void 0?[]:[{bound:r,span:n.span}]})}a(UO,"stackModes");function gy(t){
let e=new Set,n=new Set,r=!1,s=!1;for(let i of t.items){if(i.kind==="macro"||i.kind==="subprogram"){e.add(i.name),n.add(i.name);for(let o of i.parameters)n.add(
o)}if(i.kind==="import"&&(s=!0),i.kind==="preprocessor"){let o=/^\s*#\s*define\s+(\w+)/.exec(i.text)?.[1];if(r||=/^\s*#\s*include\b/.test(i.text),o!==void 0)for(let c of[
e,n])c.add(o)}if(i.kind==="c-definition")for(let[o]of i.text.matchAll(/\w+/g))n.add(o)}return{call:a(i=>s||e.has(i),"call"),word:a(i=>s||r||n.has(i),"word")}}a(
gy,"ownNames");function KO(t,e){return t.kind===e}a(KO,"isOfKind");function O(t,e,n){return{feature:e,kind:t,find:a((s,i)=>{let o=KO(s,t)&&n(s,i);return o===!0?s.span:o||void 0},
"find")}}a(O,"on");var Ie=a(()=>!0,"always"),Mp=[O("config","config-block",Ie),O("config","config-word",t=>t.settings.find(({value:e})=>ZO.test(e))?.span),O("su\
bprogram","subprogram",Ie),O("macro","macro",Ie),O("map-declaration","map-declaration",Ie),O("map-declaration","percpuarray-declaration",t=>t.type==="percpuarra\
y"),O("import","import",Ie),O("call","import",t=>t.name==="import"),O("c-definition","attribute-behind",t=>WO(t).includes(_y)),O("c-definition","attribute-befor\
e",t=>(t.text.split("{",1)[0]??"").includes(_y)),O("attach-point","named-probe",t=>t.name?.span),O("attach-point","spaced-attach-point",t=>t.spaced),O("attach-p\
oint","kprobe-module",t=>yy(t,"kprobe","kretprobe")&&t.place.form==="kernelFunction"&&t.place.module?.span),O("attach-point","raw-module",({place:t})=>t.form===
"rawTracepoint"&&t.module?.span),O("attach-point","source-line",({place:t})=>t.form==="sourceLine"),O("attach-point","interval-duration",({place:t})=>t.form==="\
timer"&&t.unit===void 0),O("attach-point","watchpoint-argument",({place:t})=>t.form==="watchpoint"&&t.argument!==void 0),O("let","let",Ie),O("let","typeof",t=>t.
type!==void 0&&ka.test(t.type)),O("discard","discard",Ie),O("block-expression","block-expression",Ie),O("if-expression","block-expression",Ie),O("block","block-\
expression",t=>t.statements.find(e=>e.kind==="block")?.span),O("if","else-if",t=>t.else?.kind==="if"&&t.else.span),O("if","bare-condition",(t,e)=>Ys(t,t.condition,
e)),O("while","bare-condition",(t,e)=>Ys(t,t.condition,e)),O("unroll","bare-condition",(t,e)=>Ys(t,t.count,e)),O("for-map","bare-condition",(t,e)=>Ys(t,t.variable,
e)),O("for-range","bare-condition",(t,e)=>Ys(t,t.variable,e)),O("while","while",Ie),O("unroll","unroll-expression",({count:t})=>!["integer","positional"].includes(
t.kind)&&t.span),O("for-map","for-map",Ie),O("for-range","for-range",Ie),O("jump","jump-in-for",(t,e)=>e.inFor),O("jump","return-value",t=>t.value?.span),O("int\
eger","digit-separator",t=>/^\d[\d_]*_/.test(t.text)),O("integer","separated-hex",t=>/^0x.*_/i.test(t.text)),O("integer","exponent",t=>/^\d+e\d/i.test(t.text)),
O("integer","integer-suffix",t=>!/^0x/i.test(t.text)&&/[ul]+$/i.test(t.text)),O("duration","duration",Ie),O("record","record",Ie),O("tuple","tuple",Ie),O("tuple",
"short-tuple",t=>t.elements.length<2),O("tuple","trailing-comma",(t,{script:e})=>{let n=t.elements.at(-1);return n!==void 0&&ky(e.text.slice(n.span.end,t.span.end)).
includes(",")}),O("unary","address-of",t=>t.operator==="&"),O("unary","comptime",t=>t.operator==="comptime"),O("binary","readable-aggregation",({left:t,right:e},n)=>wy(
e)&&Rp(n,t)||wy(t)&&Rp(n,e)),O("ternary","empty-middle",t=>t.then===void 0),O("cast","readable-aggregation",({operand:t},e)=>Rp(e,t)),O("cast","double-pointer",
t=>t.type.endsWith("**")),O("cast","array-cast",t=>!ka.test(t.type)&&t.type.includes("[")),O("cast","enum-cast",t=>/^enum\b[^*[]*$/.test(t.type)),O("cast","type\
of",t=>ka.test(t.type)),O("sizeof","sizeof",t=>t.name==="sizeof"),O("sizeof","offsetof",t=>t.name==="offsetof"),O("sizeof","subfield-offset",t=>t.name==="offset\
of"&&/,[\s\w]*\.[^,]*$/.test(t.text)),O("sizeof","typeinfo",t=>t.name==="typeinfo"),O("sizeof","typeof",t=>ka.test(t.text)),O("member","args-dot",t=>t.operator===
"."&&by(t.object)),O("identifier","raw-arguments",(t,{probe:e})=>by(t)&&e?.attachPoints.some(n=>yy(n,"rawtracepoint"))),O("member","dot-dereference",({operator:t,
object:e},n)=>t==="."&&VO(e,n)),O("map","tuple-key",t=>t.keys?.find(e=>e.kind==="tuple")?.span),O("call","exit-in-for",(t,e)=>t.name==="exit"&&e.inFor),O("call",
"indexed-print",t=>t.name==="print"&&Pp(t.arguments[0])&&t.span),O("call","delete-by-key",t=>{let[e,n]=t.arguments;return t.name==="delete"&&e?.kind==="map"&&!Pp(
e)&&n!==void 0&&n.kind!=="map"}),O("call","delete-several",t=>{let e=t.arguments.length>2||t.arguments.length===2&&Pp(t.arguments[0]);return t.name==="delete"&&
e}),O("assignment","delete-value",({value:t})=>xa(t)&&t.span),O("let","delete-value",({value:t})=>t!==void 0&&xa(t)&&t.span),O("if","delete-value",({condition:t})=>xa(
t)&&t.span),O("call","delete-value",t=>t.arguments.find(xa)?.span)],_y="__attribute__",ka=/^\s*typeof\b/,ZO=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function WO(t){
return t.text.slice(t.text.lastIndexOf("}")+1)}a(WO,"behindBody");function yy(t,...e){let n=We(t.provider);return n!==void 0&&e.includes(n.provider.name)}a(yy,"\
provides");function Ys(t,e,{script:n}){return!ky(n.text.slice(t.span.start,e.span.start)).includes("(")}a(Ys,"isBare");function ky(t){return t.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
"")}a(ky,"withoutComments");function by(t){return t.kind==="identifier"&&t.name==="args"}a(by,"isArguments");function VO(t,{pointers:e}){return t.kind==="identi\
fier"?t.name==="curtask":Lp(t)||t.kind==="variable"&&e().has(t.name)}a(VO,"isPointer");function Lp(t){return t.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(
t.type)}a(Lp,"isPointerCast");function xy(t){let e=new Set,n=new Set;return q(t,r=>{r.kind==="assignment"&&r.target.kind==="variable"&&(Lp(r.value)?e:n).add(r.target.
name),r.kind==="let"&&(r.value!==void 0||r.type!==void 0)&&(r.value!==void 0&&Lp(r.value)?e:n).add(r.variable.name),(r.kind==="for-map"||r.kind==="for-range")&&
n.add(r.variable.name)}),new Set([...e].filter(r=>!n.has(r)))}a(xy,"pointersOf");function Pp(t){return t?.kind==="map"&&t.keys!==void 0}a(Pp,"isEntry");function xa(t){
return t.kind==="call"&&t.name==="delete"}a(xa,"isDelete");function wy({kind:t}){return YO.has(t)}a(wy,"isNumber");var YO=new Set(["integer","boolean","position\
al","identifier","unary","binary","cast","sizeof","call"]);function Rp({maps:t},e){return e.kind==="map"&&(t.get(e.name)?.use??"plain")!=="plain"?e.span:void 0}
a(Rp,"aggregation");function vy(t){let e=[],n=new Set,r=new Set,s;return q(t.body,i=>{i.kind==="block"&&e.push(new Set),(i.kind==="for-map"||i.kind==="for-range")&&r.add(i.variable),
i.kind==="let"&&r.add(i.variable),i.kind==="assignment"&&i.operator==="="&&r.add(i.target),!(i.kind!=="variable"||e.some(o=>o.has(i.name)))&&(r.has(i)?e.at(-1)?.
add(i.name):n.has(i.name)&&(s??=i.span))},i=>{if(i.kind==="block")for(let o of e.pop()??[])n.add(o)}),s}a(vy,"outerVariable");var JO=new Map(Mp.map(({kind:t})=>[t,Mp.filter(e=>e.kind===t)]));function $y(t,e){let n=new Map,r=a((c,u)=>{n.has(c)||n.set(c,u)},"note"),s=a((c,u)=>{u!==void 0&&
r(Co[c],u)},"noteFeature"),i=gy(t),o=t.items.some(c=>c.kind==="macro"||c.kind==="import");for(let c of t.items){let u=0,l=0,p,d=a(()=>p??=xy(c),"pointers"),f=c.
kind==="probe"?{probe:c}:{},m={script:t,maps:e,inFor:!1,pointers:d,...f},g={...m,inFor:!0};q(c,_=>{Ey(_)&&l++;for(let y of JO.get(_.kind)??[])s(y.feature,y.find(
_,u>0?g:m));if(l===0)for(let{bound:y,span:b}of my(_,i))r(y,b);Sy(_)&&u++},_=>{Sy(_)&&u--,Ey(_)&&l--}),c.kind==="probe"&&!o&&s("outer-variable",vy(c))}return s("\
several-begin",XO(t)),[...n].map(([c,u])=>({bound:c,span:u}))}a($y,"featureUses");function Sy(t){return t.kind==="for-map"||t.kind==="for-range"}a(Sy,"isFor");function Ey(t){
return t.kind==="if"&&t.condition.kind==="unary"&&t.condition.operator==="comptime"}a(Ey,"isFolded");function XO(t){let e=new Set;for(let n of t.items)for(let r of n.
kind==="probe"?n.attachPoints:[]){let s=We(r.provider)?.provider.name;if(!(s!=="begin"&&s!=="end")){if(e.has(s))return r.span;e.add(s)}}}a(XO,"secondBegin");function Ay(t,e){
return t.flatMap(({bound:n,span:r})=>{let s=QO(n,e);return s===void 0?[]:[{verdict:"refused",rule:"unsupported-syntax",span:r,why:s}]})}a(Ay,"refusedFeatures");
function QO(t,e){if(dy(e.bpftrace,t))return`${t.name} needs ${fy(t)}`;if(t.kernel!==void 0&&!U(e.kernel,t.kernel))return`${t.name} needs Linux ${t.kernel} and l\
ater`}a(QO,"whyRefused");function rr(t,e,n,r){let s=new Fp(t,r),i=e.statements.slice(n),{value:o}=e,c=o!==void 0&&Ny(o),u=s.list(i,o===void 0||c);o!==void 0&&!c&&s.hidden(o);let{leaks:l,
early:p}=s;return u==="up"&&c?l.push({kind:"leaves",span:o.span}):u==="up"&&l.push({kind:"ends",span:{start:e.span.end-1,end:e.span.end},block:e}),{leaks:l,lowered:[
...s.lowered,...s.atEnd],early:p,endsDown:u==="down"}}a(rr,"balanceOf");var Fp=class t{static{a(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}list(e,n){let r="up";for(let[s,i]of e.entries()){let o=e[s+1],c=this.#e(i);if(c!==void 0){if(o===void 0&&n)this.atEnd.push(c);else if(o!==void 0&&
Oy(o))this.lowered.push(c);else{this.early.push(c);continue}r="down";continue}if(Oy(i))return r==="up"&&this.leaks.push({kind:"leaves",span:i.span}),this.#n(e.slice(
s+1)),"left";let u=this.#r(i,n&&o===void 0);if(u==="left"&&this.#n(e.slice(s+1)),u!=="up")return u}return r}#n(e){if(e.length===0)return;let n=new t(this.#e,this.#t);
n.list(e,!0),this.lowered.push(...n.lowered,...n.atEnd,...n.early)}#r(e,n){switch(e.kind){case"if":{this.hidden(e.condition);let r=this.atEnd.length,s=this.list(
e.then.statements,n),i=this.#i(e.else,n);return s==="left"?i:i==="left"||s===i?s:(this.early.push(...this.atEnd.splice(r)),"up")}case"block":return this.list(e.
statements,n);case"unroll":case"while":case"for-map":case"for-range":return this.list(e.body.statements,!1),"up";case"jump":return"up";case"assignment":case"let":case"\
expression-statement":return this.hidden(e),"up"}}#i(e,n){return e===void 0?"up":e.kind==="if"?this.#r(e,n):this.list(e.statements,n)}hidden(e){q(e,n=>{(n.kind===
"call"||n.kind==="identifier")&&this.#t.exitsBy(n.name)&&this.leaks.push({kind:"hidden",span:n.span})})}};function Oy(t){return t.kind==="expression-statement"?
Ny(t.expression):t.kind==="jump"&&t.keyword==="return"}a(Oy,"leaves");function Ny(t){return t.kind==="call"&&t.name==="exit"}a(Ny,"isExit");function Iy(t,e){let{statements:n,value:r}=t.body;if(r===void 0)for(let[s,i]of n.entries()){if(i.kind!=="if")continue;let o=tN(i,s,n,e)??Dp(i,s,e);if(o!==void 0)
return eN(n,s,o,e)}}a(Iy,"scriptGuardOf");function eN(t,e,n,{reach:r}){if(t.slice(0,e).some(c=>n.touches(c)))return;let s=t.slice(n.rest),i=t[n.rest-1],o=s.at(-1);
if(!(i===void 0||o===void 0)&&["down","left"].includes(new Hp(n,r).follow(s,"up")))return{map:n.map,imported:n.imported,covered:{start:i.span.end,end:o.span.end}}}
a(eN,"followed");function tN(t,e,n,{reach:r}){let{condition:s}=t;if(s.kind!=="binary"||s.operator!==">"||!Ry(s.left)||ae(s.right)!==0)return;let i=s.left.name,o=a(
u=>r.mentions(u,i),"touches"),c=n[e+1];if(!(!Py(t,o)||c===void 0||Ty(c,i)!==1))return{map:i,imported:!1,rest:e+2,lowers:a(u=>Ty(u,i)===-1,"lowers"),touches:o}}a(
tN,"sumForm");function Dp(t,e,{reach:n,file:r}){if(r===void 0)return;let{condition:s}=t,i=s.kind==="unary"&&s.operator==="!"?s.operand:s.kind==="binary"&&s.operator===
"=="&&ae(s.right)===0?s.left:void 0;if(i===void 0||!Cy(i,r.enter))return;let o=a(u=>n.calls(u,r.enter)||n.calls(u,r.leave),"touches");if(!Py(t,o))return;let c=a(
u=>u.kind==="expression-statement"&&Cy(u.expression,r.leave),"lowers");return{map:r.enter,imported:!0,rest:e+1,lowers:c,touches:o}}a(Dp,"importedForm");function Py(t,e){
let n=t.then.statements.at(-1);return t.else!==void 0||n?.kind!=="jump"||n.keyword!=="return"?!1:!t.then.statements.some(r=>e(r))}a(Py,"leavesEarly");function Cy(t,e){
return t.kind==="call"&&t.name===e&&t.arguments.length===0}a(Cy,"isCall");function Ry(t){let e=t.kind==="map"&&t.keys?.length===1?t.keys[0]:void 0;return e?.kind===
"identifier"&&e.name==="cpu"}a(Ry,"isPerCpu");function Ty(t,e){if(t.kind!=="assignment"||t.operator!=="=")return;let{target:n,value:r}=t;if(!(n.kind==="map"&&n.
name===e&&Ry(n))||r.kind!=="call"||r.name!=="sum"||r.arguments.length!==1)return;let s=r.arguments[0];return s===void 0?void 0:ae(s)}a(Ty,"change");function ae(t){
if(t.kind==="unary"&&t.operator==="-"){let e=ae(t.operand);return e===void 0?void 0:-e}if(t.kind==="cast")return ae(t.operand);if(!(t.kind!=="integer"||!/^\d+$/.
test(t.text)))return Number(t.text)}a(ae,"integer");var Hp=class{static{a(this,"Follower")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}follow(e,n){let r=n;for(let s of e){
if(r==="broken"||r==="left")return r;r=this.#n(s,r)}return r}#n(e,n){if(this.#e.lowers(e))return n==="up"?"down":"broken";switch(e.kind){case"jump":return e.keyword!==
"return"?n==="up"?n:"broken":n==="down"?"left":"broken";case"expression-statement":return nN(e.expression)?n==="down"?"left":"broken":this.#r(e,n);case"if":{if(n!==
"up"||this.#r(e.condition,n)==="broken")return"broken";let r=this.follow(e.then.statements,n),s=e.else===void 0?n:e.else.kind==="if"?this.#n(e.else,n):this.follow(
e.else.statements,n);return r==="left"?s:s==="left"||r===s?r:"broken"}case"block":return this.follow(e.statements,n);case"unroll":case"while":case"for-map":case"\
for-range":{let r=n==="up"?this.follow(e.body.statements,n):"broken";return r==="up"||r==="left"?"up":"broken"}case"assignment":case"let":return this.#r(e,n)}}#r(e,n){
return n==="up"&&!this.#e.touches(e)&&!this.#t.leaves(e)?n:"broken"}};function nN(t){return t.kind==="call"&&t.name==="exit"}a(nN,"isExit");var rN=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}],sN={"<":">",">":"<","<=":">=",">=":"<=","==":"==","!=":"!="};function My(t){let{span:e}=t,n=va(t);if(n!==void 0)
return{access:n,span:e,passes:"up",sound:!1};if(t.kind==="unary"&&t.operator==="!"){let i=va(t.operand);return i&&{access:i,span:e,passes:"down",sound:!1}}if(t.
kind!=="binary")return;let{left:r,right:s}=t;return Ly(r,t.operator,s,e)??Ly(s,sN[t.operator]??"",r,e)}a(My,"flagTest");function Ly(t,e,n,r){let s=va(t),i=n.kind===
"boolean"?Number(n.value):ae(n),o=rN.find(c=>c.operator===e&&c.value===i);return s&&o&&{access:s,span:r,passes:o.passes,sound:o.sound}}a(Ly,"comparison");function va(t){
return t.kind==="cast"?va(t.operand):t.kind==="map"?t:void 0}a(va,"flagOf");function qp(t){let e=[],n=t;for(;n.kind==="binary"&&n.operator==="&&";n=n.left)e.unshift(
n.right);return[n,...e]}a(qp,"conjuncts");function Js(t){let{span:e}=t;if(t.kind==="expression-statement"){let{expression:c}=t;if(c.kind==="update"&&c.operand.kind===
"map")return{access:c.operand,span:e,to:c.operator==="++"?"up":"down",form:"plain"};if(c.kind!=="call"||c.name!=="delete")return;let[u,l]=c.arguments;return u?.
kind!=="map"||c.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?u:{...u,keys:[l]},span:e,to:"down",form:"delete"}}if(t.kind!=="assignment"||t.target.
kind!=="map")return;let{target:n,value:r,operator:s}=t,i=r.kind==="call"&&r.name==="sum"?r.arguments[0]:void 0;if(s==="="&&i!==void 0){let c=ae(i);return c===1||
c===-1?{access:n,span:e,to:c===1?"up":"down",form:"sum"}:void 0}let o=r.kind==="boolean"?Number(r.value):ae(r);if(s==="="&&(o===1||o===0))return{access:n,span:e,
to:o===1?"up":"down",form:"plain"};if((s==="+="||s==="-=")&&o===1)return{access:n,span:e,to:s==="+="?"up":"down",form:"plain"}}a(Js,"flagChange");function Sa(t){
return e=>{let n=Js(e);return n?.access.name===t&&n.to==="down"?n:void 0}}a(Sa,"lowersFlag");function Fy(t,e,n){let r=iN(t,n)??oN(t,n)??aN(t,n);return r&&{...r,strays:uN(r,e)}}a(Fy,"guardAttempt");function iN(t,e){if(t.predicate!==void 0)return zp(t,qp(
t.predicate),"down",new Xs(t.body),void 0,e)}a(iN,"inPredicate");function oN(t,e){let n=new Xs(t.body);for(let r of t.body.statements){if(r.kind!=="if"||r.else!==
void 0)continue;let s=r.then.statements.at(-1);if(s?.kind!=="jump"||s.keyword!=="return")continue;let i=zp(t,[r.condition],"up",n,r,e);if(i!==void 0)return i}}a(
oN,"inStatements");function aN(t,e){for(let n of t.body.statements){if(n.kind!=="if"||n.else!==void 0)continue;let r=zp(t,qp(n.condition),"down",new Xs(n.then),
void 0,e);if(r!==void 0)return r}}a(aN,"aroundBody");var Xs=class{static{a(this,"Raises")}block;#e=new Map;constructor(e){this.block=e;for(let[n,r]of e.statements.
entries()){let s=Js(r),i=s?.access.name;s?.to==="up"&&i!==void 0&&!this.#e.has(i)&&this.#e.set(i,{change:s,at:n})}}of(e){return this.#e.get(e)}};function zp(t,e,n,r,s,i){
for(let o of e){let c=My(o),u=c?.passes===n?r.of(c.access.name):void 0;if(c!==void 0&&u!==void 0)return cN(t,c,r.block,u,s,i)}}a(zp,"firstRaised");function cN(t,e,n,{
change:r,at:s},i,o){let c=e.access.name,u=i!==void 0&&r.span.start<i.span.start,l=u?n.statements.indexOf(i):s,p=rr(Sa(c),n,l+1,o),d=pN(t),f=[e,r,...p.lowered,...p.
early].map(({access:g})=>lN(g,d)),m=f.find(g=>g==="other")??f.find(g=>g==="unknown")??"cpu";return{probe:t,map:c,key:m,test:e,...i===void 0?{}:{early:i},raise:r,
raisedFirst:u,block:n,balance:p}}a(cN,"read");function uN({map:t,raise:e,balance:n},r){let s=new Set([e,...n.lowered,...n.early].map(({span:i})=>i.start));return r.
flatMap(i=>i.kind==="map"&&i.map===t&&!s.has(i.span.start)?[i.span]:[])}a(uN,"straysOf");function lN({keys:t},e){let[n]=t??[];return n===void 0||t?.length!==1?"\
other":Hy(n,e)}a(lN,"keyOf");function Hy(t,e){return t.kind==="cast"?Hy(t.operand,e):t.kind==="identifier"?t.name==="cpu"?"cpu":"other":t.kind==="variable"?e.has(
t.name)?"cpu":"unknown":t.kind==="call"||t.kind==="block-expression"?"unknown":"other"}a(Hy,"keyKind");function pN(t){let e=new Set,n=new Set,r=a((s,i)=>{(i?.kind===
"identifier"&&i.name==="cpu"?e:n).add(s)},"note");q(t.body,s=>{s.kind==="assignment"&&s.target.kind==="variable"?r(s.target.name,s.operator==="="?s.value:void 0):
s.kind==="let"&&s.value!==void 0?r(s.variable.name,s.value):s.kind==="update"&&s.operand.kind==="variable"?r(s.operand.name,void 0):(s.kind==="for-range"||s.kind===
"for-map")&&r(s.variable.name,void 0)});for(let s of n)e.delete(s);return e}a(pN,"cpuVariables");function Dy(t){if(t===void 0)return;let{map:e,key:n,test:r,raise:s,
raisedFirst:i,block:o,balance:c,strays:u}=t,{leaks:l,lowered:p,early:d}=c,f=[s,...p].every(({form:g})=>g==="sum"),m=!i&&l.length===0&&d.length===0&&u.length===0&&
p.length>0;if(!(n!=="cpu"||!r.sound||!f||!m))return{map:e,imported:!1,covered:{start:s.span.end,end:o.span.end}}}a(Dy,"completeGuard");function qy(t,e){let{file:n,reach:r}=e;if(n!==void 0)for(let[s,i]of t.body.statements.entries()){if(i.kind!=="if")continue;let o=Dp(i,s,e);if(o!==void 0)return{
file:n,balance:rr(Gp(n),t.body,o.rest,r)}}}a(qy,"importedAttempt");function Gp({leave:t}){return e=>{if(e.kind!=="expression-statement")return;let{expression:n,
span:r}=e;return n.kind==="call"&&n.name===t?{span:r}:void 0}}a(Gp,"lowersImported");function zy(t,e){let n=new Map;for(let r of e){if(r.kind!=="map"||r.change==="delete"||n.has(r.map))continue;let s=r.keys.length===0&&!Ar.has(r.aggregation??"");
n.set(r.map,{name:r.map,use:By(r),oneEntry:s})}for(let r of t.items){if(r.kind!=="map-declaration")continue;let s=Gy(r)?.kind,i=r.maxEntries===void 0?void 0:ae(
r.maxEntries);n.set(r.map,{name:r.map,use:n.get(r.map)?.use??"plain",oneEntry:n.get(r.map)?.oneEntry??!1,...s===void 0?{}:{declared:s},...i===void 0?{}:{maxEntries:i}})}
return n}a(zy,"readMaps");function Gy({type:t}){return Object.hasOwn(Tl,t)?Tl[t]:void 0}a(Gy,"declaredKind");function By(t){return t.aggregation===void 0||!Fo.has(
t.aggregation)?"plain":t.keys.length>0?"keyed-aggregation":t.aggregation==="count"?"scalar-count":"scalar-aggregation"}a(By,"useOf");function jy(t){let n=t.items.
flatMap(r=>r.kind==="config"?r.settings:[]).filter(({name:r})=>hg.has(r.toLowerCase())).at(-1);return n!==void 0&&/^\d+$/.test(n.value)?Number(n.value):void 0}a(
jy,"maxMapKeys");function Uy(t,e){let n=[],r=new Map;for(let s of e){if(s.kind!=="map"||s.change==="delete")continue;let i=r.get(s.map);if(i===void 0)r.set(s.map,
s);else{let o=dN(i,s);o!==void 0&&n.push({span:s.span,why:o})}}for(let s of t.items)s.kind==="map-declaration"&&n.push(...fN(s,r.get(s.map)));return n}a(Uy,"map\
Conflicts");function dN(t,e){let{map:n}=t;if(t.keys.length===0!=(e.keys.length===0))return`${n} is used with a key and without one`;if(t.aggregation===e.aggregation)
return;let[r,s]=t.aggregation===void 0?[e,t]:[t,e];if(s.aggregation===void 0&&s.plain!==!0)return;let i=s.aggregation===void 0?"a plain value":`${s.aggregation}\
()`;return`${n} holds ${r.aggregation??""}(), so it cannot hold ${i} too`}a(dN,"whyNotBoth");function fN(t,e){let{map:n,span:r,type:s}=t,i=Gy(t);return i===void 0?
[{span:r,why:`no release has maps of the type \`${s}\``}]:!(e!==void 0&&(e.aggregation!==void 0||e.plain===!0))||i.uses.includes(By(e))?[]:[{span:r,why:`${n} is\
 declared as \`${s}\`, which cannot hold what is assigned to it`}]}a(fN,"declarationConflicts");function Ky(t){return t.map(e=>({verdict:"refused",rule:"unsuppo\
rted-syntax",...e}))}a(Ky,"refusedMaps");var Ea=class{static{a(this,"Seeds")}#e=new Set;#t=new Map;#n;constructor(e,n){this.#n=new Set(n.filter(hN).map(r=>r.map));for(let{effects:r,body:s}of e){for(let i of r)
i.kind==="map"&&i.change!=="delete"&&i.key.constant&&this.#e.add(Zy(i.map,i.key.text));this.#r(s.statements)}}has(e){return e.change!=="aggregate"||Ar.has(e.aggregation??
"")||this.#n.has(e.map)?!1:this.#e.has(Zy(e.map,e.key.text))&&e.key.constant?!0:e.key.text==="cpu"&&this.perCpu(e.map)}perCpu(e){return this.everPerCpu(e)&&!this.#n.
has(e)}everPerCpu(e){return this.#t.has(e)}#r(e){let n=new Set;for(let r of e)if(r.kind==="assignment"&&r.target.kind==="variable"&&r.operator==="=")ae(r.value)===
0&&n.add(r.target.name);else if(r.kind==="let"&&r.value!==void 0)ae(r.value)===0&&n.add(r.variable.name);else if(r.kind==="for-range"&&ae(r.from)===0&&Vy(r.to))
for(let s of Wy(r.body.statements,r.variable.name))this.#t.set(s,1/0);else r.kind==="unroll"?this.#i(r.body.statements,ae(r.count)??0,n):r.kind==="block"&&this.#r(
r.statements)}#i(e,n,r){let[s]=e;if(s?.kind==="unroll"&&e.length===1){this.#i(s.body.statements,n*(ae(s.count)??0),r);return}for(let i of r)if(n>0&&e.some(o=>mN(
o,i)))for(let o of Wy(e,i))this.#t.set(o,n)}};function Zy(t,e){return`${t}[${e}]`}a(Zy,"entryId");function hN(t){return t.kind==="map"&&t.change==="delete"||t.kind===
"reset"&&t.function==="clear"}a(hN,"removes");function Vy(t){return t.kind==="cast"?Vy(t.operand):t.kind==="identifier"&&t.name==="ncpus"}a(Vy,"isNcpus");function Wy(t,e){
return t.flatMap(n=>{if(n.kind!=="assignment"||n.target.kind!=="map")return[];let[r,...s]=n.target.keys??[];return r!==void 0&&s.length===0&&Bp(r,e)?[n.target.name]:
[]})}a(Wy,"seededBy");function Bp(t,e){return t.kind==="cast"?Bp(t.operand,e):t.kind==="variable"&&t.name===e}a(Bp,"isVariable");function mN(t,e){return t.kind===
"expression-statement"&&t.expression.kind==="update"?t.expression.operator==="++"&&Bp(t.expression.operand,e):t.kind==="assignment"&&t.operator==="+="&&t.target.
kind==="variable"&&t.target.name===e&&ae(t.value)===1}a(mN,"increments");var Xy=/\$[A-Za-z_]\w*/g,gN=/@\w*/g,_N=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,yN=/\bcpu\b/,bN=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,$a=class{static{
a(this,"Unread")}#e;#t;#n;#r;#i;mayTriggerGuard;constructor({unread:e,text:n,items:r}){this.#e=e,this.#t=n;let s=e.map(o=>Yy(n,o));this.#n=new Set(s.flatMap(o=>o.
match(Xy)??[]));let i=e.filter(o=>!r.some(c=>c.span.start<=o.start&&o.end<=c.span.end)).map(o=>Yy(n,o)).filter(o=>_N.test(o)).map(o=>o.match(gN)??[]);this.#r=new Set(
i.flat()),this.#i=i.some(o=>o.length===0),this.mayTriggerGuard=s.some(o=>bN.test(o)||Me.functions.some(c=>o.includes(c)))}get any(){return this.#e.length>0}within({
start:e,end:n}){return this.#e.some(r=>r.start>=e&&r.end<=n)}mayGuard(e){return this.within(e)&&yN.test(this.#t.slice(e.start,e.end))}mayDeclare(e){return this.#i||
this.#r.has(e)}get variables(){return this.#n}};function Qy(t){return t.search(Xy)!==-1}a(Qy,"mentionsVariable");function Yy(t,{start:e,end:n}){if(e<n)return t.
slice(e,n);let r=t.slice(Math.max(0,e-Jy),e),s=t.slice(n,n+Jy);return(/[^;{}]*$/.exec(r)?.[0]??"")+(/^[^;{}]*/.exec(s)?.[0]??"")}a(Yy,"pieceOf");var Jy=500;function Aa(t,e=[],n){let r=wN(t,e),s=Q_(r),i=new $a(r),o=r.items.filter(k=>k.kind==="probe").map(k=>({probe:k,phase:kN(k),...i.within(k.span)?{partial:!0}:{},...py(
k.body,k.predicate,s,i.variables)})),c=o.flatMap(k=>k.effects),u=zy(r,c),l=o.flatMap(({phase:k,effects:v})=>k==="end"?[]:v.filter(x=>k==="attached"||x.kind==="r\
eset")),p=o.filter(k=>k.phase==="begin"),d=new Ea(p.map(k=>({effects:k.effects,body:k.probe.body})),l),f=new Set(o.flatMap(k=>k.effects).flatMap(xN)),m={reach:new wa(
r),...n===void 0?{}:{file:n}},g=new Set(l.filter(k=>k.kind==="reset").map(k=>k.map)),_=o.map(k=>{let v=k.phase==="attached"?Fy(k.probe,k.effects,m.reach):void 0,
x=k.phase==="attached"?Iy(k.probe,m)??Dy(v):void 0;if(x?.imported)return{...k,guard:x};let A=k.phase==="attached"?qy(k.probe,m):void 0;if(A!==void 0)return{...k,
imported:A};let $=x!==void 0&&(i.any||d.perCpu(x.map))&&!g.has(x.map)&&!f.has(x.map);return{...k,...v===void 0?{}:{attempt:v},...$?{guard:x}:{}}}),y=jy(r),b={mapConflicts:Uy(
r,c),features:$y(r,u)};return{script:t,imported:e,probes:_,maps:u,seeds:d,unread:i,guards:m,...b,...y===void 0?{}:{maxMapKeys:y}}}a(Aa,"modelScript");function wN(t,e){
if(e.length===0)return t;let n=[t.text],r=[],s=[...t.unread],i=t.text.length+1;for(let{script:o}of e){r.push(...Fg(o.items,i));for(let c of o.unread)s.push({start:c.
start+i,end:c.end+i});n.push(o.text),i+=o.text.length+1}return{...t,text:n.join(`
`),items:[...r,...t.items],unread:s}}a(wN,"withImports");function kt(t,e){let n=t.script.text.length+1;if(!(e.start<n))for(let r of t.imported){let s=n+r.script.
text.length;if(e.start<=s)return{file:r,span:{start:e.start-n,end:e.end-n}};n=s+1}}a(kt,"partAt");function kN(t){let e=t.attachPoints.map(n=>We(n.provider)?.provider.
name);return e.length>0&&e.every(n=>n==="begin")?"begin":e.length>0&&e.every(n=>n==="end")?"end":"attached"}a(kN,"phaseOf");function xN(t){return t.kind==="map"&&
t.aggregation!=="sum"?[t.map]:[]}a(xN,"otherThanSum");function eb(t,e){return(t.maps.get(e)?.maxEntries??t.maxMapKeys??fg.entries)<=mg.entries}a(eb,"hasSingleBu\
cket");function jp(t,e,n){let r=t.maps.get(e);if(!(t.unread.mayDeclare(e)||r===void 0&&t.unread.any))return r?.declared??Or(r?.use??"plain",n)}a(jp,"kindOfMap");function Oa(t,e,n){if(e.imported.length===0)return t;let r=a(({path:l,span:p,message:d})=>l===void 0||l===n?{span:p,message:d}:{path:l,span:p,message:d},"withou\
tOwn"),s=t.related.map(l=>r(l.path===void 0?Up(l,e):l)),i=kt(e,t.span);if(i===void 0)return{...t,related:s};let{file:o,span:c}=i,u={path:o.path,span:c,message:"\
in this imported file"};return{...t,span:o.statement,related:[r(u),...s]}}a(Oa,"inItsFile");function Up(t,e){let n=kt(e,t.span);return n===void 0?t:{...t,path:n.
file.path,span:n.span}}a(Up,"relatedInItsFile");function sr(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ")}a(sr,"nameOf");function xt(t){return t.kind!=="bpftrace-process"}a(xt,"isProgram");function Na(t,e,n=!1){return e===void 0?{id:t,class:t}:{id:`${t} ${e}`,class:t,map:e,...n?{single:n}:
{}}}a(Na,"lockOf");function He(t){return t.script===void 0?tb(t):`${tb(t)} of ${t.script}`}a(He,"describeLock");function tb(t){switch(t.class){case"bucket":return`\
bucket lock of ${t.map??"a map"}`;case"freelist":return`free-list lock of ${t.map??"the stack map"}`;case"lru":return`LRU list lock of ${t.map??"the stack map"}`;case"\
ringbuf":return"lock of bpftrace's ring buffer"}}a(tb,"describeOwnLock");var sb={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function Ca(t,e){let n=[...Ay(t.features,e),...Ky(t.mapConflicts)],
r=[],{unread:s}=t,i=Ig(e),o=new Set,c=new Map,u=a(m=>{let g=c.get(m)??Po(m,e.kernel);return c.set(m,g),g},"guardOf"),l=s.mayTriggerGuard&&Se(e.bpftrace,Me);for(let m of t.
probes){let g=m.guard===void 0&&s.mayGuard(m.probe.span),_=l||g?[]:SN(m,t,e,i);for(let y of m.probe.attachPoints){let b=Ep(y,e);if(n.push(...b.refusals),b.programs.
length>0)for(let{operation:w}of _)o.add(w);for(let{name:w,provider:k,kind:v,site:x}of b.programs)r.push({name:w,probe:m.probe,attachPoint:y,provider:k.name,kind:v,
guard:u(v),...x===void 0?{}:{site:x},...b.unresolved===void 0?{}:{unresolved:b.unresolved},operations:_})}}let p=vN(r,e),d=Tr.find(m=>m.target===e.name);p!==void 0&&
d!==void 0&&n.push({verdict:"refused",rule:"refused-probe",span:p.attachPoint.span,why:d.why});let f=p===void 0?{}:{bpftraceGuard:p.attachPoint};return{target:e,
programs:r,sweeps:CN(t,e),operations:[...o],refusals:n,...f}}a(Ca,"lowerScript");function vN(t,e){if(!Se(e.bpftrace,Me))return;let n=Me.functions;return t.find(
({kind:r,site:s})=>(r==="fentry"||r==="fexit")&&s!==void 0&&n.includes(s.function))}a(vN,"guardTrigger");var nb=new WeakMap;function SN(t,e,n,r){let s=nb.get(t)??
new Map;nb.set(t,s);let i=s.get(r)??EN(t,e,n);return s.set(r,i),i}a(SN,"operationsOn");function EN(t,e,n){let r=new Map,s=new Map;for(let i of t.effects){if(t.partial&&
i.kind==="map"&&Qy(i.key.text))continue;let o=AN(i,e,n);if(o===void 0)continue;let{guard:c}=t,u=c!==void 0&&i.span.start>=c.covered.start&&i.span.end<=c.covered.
end,l=u?{...o,guardedBy:c.map}:o,p=`${l.operation} ${l.moment} ${u} ${l.locks.map(f=>f.id).join(" ")}`,d=`${p} ${l.key.bound} ${l.key.text}`;if(!r.has(d)){if(l.
key.constant){let f=s.get(p)??0;if(f===$N)continue;s.set(p,f+1)}r.set(d,l)}}return[...r.values()]}a(EN,"operationsOf");var $N=4;function AN(t,e,n){switch(t.kind){case"\
map":{let r=jp(e,t.map,n.bpftrace);if(r===void 0)return;let s=Is[r],i=t.change==="delete"?s.delete:s.update;if(i===void 0)return;let o=Ho(t.change,n.bpftrace);return o===
"first-insert"&&(e.unread.any||e.seeds.has(t))?void 0:ib(t,t.map,i,o,t.key,e,n)}case"output":{let r=Ps(n.bpftrace,n.kernel);return r&&rb(t,r,ba,void 0)}case"sta\
ck":{let r=Go(n.bpftrace);return r&&rb(t,r,NN,ON)}case"reset":return}}a(AN,"lowerEffect");var ON="the stack map",NN={sharing:"shared",text:"stack",bound:!1,constant:!1};
function rb(t,e,n,r){let s=sb[e].map(i=>Na(i,r));return{span:t.span,operation:e,moment:"always",key:n,locks:s}}a(rb,"hiddenOperation");function ib({span:t},e,n,r,s,i,{
kernel:o}){let c=sb[n].map(d=>Na(d,e,eb(i,e))),u=Do[n];if(u===void 0)return{span:t,operation:n,moment:r,key:s,locks:c};let l=u.underBucket===void 0||!U(o,u.underBucket.
before),p={lock:Na("freelist",e),moment:u.moment,underBucket:l};return{span:t,operation:n,moment:r,key:s,locks:c,freeList:p}}a(ib,"mapOperation");function CN(t,e){
return t.probes.flatMap(({phase:n,probe:r,effects:s})=>{if(n==="end")return[];let i=new Map;for(let o of s)o.kind==="reset"&&!i.has(`${o.function} ${o.map}`)&&i.
set(`${o.function} ${o.map}`,o);return[...i.values()].flatMap(o=>{let c=jp(t,o.map,e.bpftrace),u=c&&Is[c][qo[o.function]];if(u===void 0)return[];let l=t.maps.get(
o.map)?.oneEntry===!0?ba:sy,{freeList:p,...d}=ib(o,o.map,u,"always",l,t,e),f=o.function==="clear"&&p!==void 0?{freeList:p}:{};return[{kind:"bpftrace-process",name:`\
the bpftrace process, ${o.function==="clear"?"clearing":"zeroing"} ${o.map}`,probe:r,guard:"prog-active",operations:[{...d,...f}]}]})})}a(CN,"sweepsOf");var gn=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","unsupported-syntax","sy\
ntax-error","misleading-text","unused-suppression"],ce=["error","warning","note"],re=["certain","likely","possible"],ke=["hang","lost-updates","refused","unatta\
chable","safe"];function Ia(t,e){return cb(t,e)||t.site!==void 0&&Ko(t.site,e)}a(Ia,"firesOnLockPath");function cb(t,e){return Cs.kinds.includes(t.kind)&&e.arch===Cs.arch}a(cb,
"isNmi");function ub(t,e){return t.guard==="alone"||e.guard==="alone"?!1:t.guard!=="prog-active"||e.guard!=="prog-active"}a(ub,"guardsAllow");function ei(t,e){let[
n,r]=t,[s,i]=e;if(Ta(n.program,s.program))return{inner:n,outer:s};if(i!==void 0&&Ta(n.program,i.program))return{inner:n,outer:i};if(r!==void 0){if(Ta(r.program,
s.program))return{inner:r,outer:s};if(!(i===void 0||!Ta(r.program,i.program)))return{inner:r,outer:i}}}a(ei,"nestingPair");function Ta(t,e){return ub(t,e)&&(t.guard!==
"per-program"||t!==e)}a(Ta,"mayRunInside");var Qs=class{static{a(this,"NestingSite")}#e;#t;#n;#r=new Map;constructor(e,n){this.#e=e,this.#t=n,this.#n=cb(e,n)}across(e,n,r,s){
let i=this.#s(n.operation.operation),o=this.#i(n,s,i);if(!(i===void 0||o===void 0||!ob(r,o)))return ab(n.operation,i).some(({id:c})=>c===e.id)?o:void 0}within(e,n){
let r=this.#s(e.operation.operation),s=this.#i(e,n,r);if(r===void 0||s===void 0)return[];let i=[];for(let d of ab(e.operation,r))for(let f of n.operation.locks)
f.id===d.id&&ob(f,s)&&i.push({held:d,wanted:f,nesting:s,sameKey:lb(d,e.operation,n.operation)});let o=[e.operation.freeList,n.operation.freeList],[c,u]=[o[0]?.lock,
o[1]?.lock];if(c===void 0||u===void 0||s.nmi||!PN(e.operation,n.operation,r))return i;let l=s.confidence==="certain"?"likely":s.confidence,p=o.every(d=>d?.moment===
"always")?s.moment:"first-insert";return i.push({held:c,wanted:u,nesting:{confidence:l,moment:p,nmi:s.nmi},sameKey:!0}),i}#i(e,n,r){if(r===void 0||r.held==="no"||
!ub(n.program,e.program))return;let{guardedBy:s}=n.operation;if(s!==void 0&&s===e.operation.guardedBy)return;let i=e.operation.moment==="always"&&n.operation.moment===
"always";return{confidence:RN(r.held==="held",e.operation,n.operation),moment:i?"always":"first-insert",nmi:this.#n}}#s(e){let{site:n}=this.#e;return this.#n?TN:
(n!==void 0&&!this.#r.has(e)&&this.#r.set(e,Xn(n.function,n.edge,e,this.#t)),this.#r.get(e))}},TN={held:"held",locks:[],taken:!1},IN=["ringbuf","freelist"];function ob(t,{
nmi:e}){return!e||!IN.includes(t.class)}a(ob,"waits");function lb(t,e,n){return t.class!=="bucket"||t.single===!0||!ly(e.key,n.key)}a(lb,"picksTheSame");function PN(t,e,n){
let r=t.freeList;if(r===void 0||r.lock.id!==e.freeList?.lock.id||!n.taken&&!n.locks.includes("freelist"))return!1;let[s]=t.locks;return!r.underBucket||s===void 0||
!lb(s,t,e)}a(PN,"meetsFreeList");function ab(t,{locks:e,taken:n}){let r=e,s=t.locks.filter(o=>n||r.includes(o.class));if(s.length>0)return s;let i=t.locks[0];return i===
void 0?[]:[i]}a(ab,"heldLocks");function RN(t,e,n){let r=[e.key.sharing,n.key.sharing];return!t||r.includes("per-cpu")?"possible":r.every(s=>s==="shared")?"cert\
ain":"likely"}a(RN,"confidenceOf");var pb=new WeakMap;function db(t){let e=pb.get(t);return e===void 0&&(e=LN(t),pb.set(t,e)),e}a(db,"operationIds");function LN({operation:t,moment:e,guardedBy:n="",
locks:r,freeList:s,key:i}){let o=[...r,...s===void 0?[]:[s.lock]].map(({id:l})=>l).join(" "),c=`${t}
${e}
${n}
${i.sharing}`,u=`${c}
${o}`;return{sort:c,locks:u,keyed:`${u}
${i.bound}
${i.text}`}}a(LN,"idsOf");function Kp(t,e){let n=new Pa,r=new Pa;for(let s of t){if(s.operations.length===0)continue;let i=hb(s,e),[o,c]=[n.at(i),r.at(i)];for(let u of s.
operations){let l=db(u),p={program:s,operation:u};n.put(p,o,l.locks),r.put(p,c,l.keyed)}}return{byLocks:n.groups,byKey:r.groups}}a(Kp,"groupTakers");var Pa=class{static{
a(this,"Grouping")}groups=[];#e=new Map;at(e){let n=this.#e.get(e)??new Map;return this.#e.set(e,n),n}put(e,n,r){let s=n.get(r);if(s===void 0){let i=[e];n.set(r,
i),this.groups.push(i)}else s.at(-1)?.program!==e.program&&s.push(e)}};function fb({program:t,operation:e},n){return`${hb(t,n)}
${db(e).sort}`}a(fb,"sortOf");function hb(t,e){if(!xt(t))return t.kind;let{site:n,guard:r}=t;return e&&n!==void 0?`${r} ${n.function} ${n.edge}`:r}a(hb,"placeId");function Pe({outer:t}){return!xt(t.program)}a(Pe,"isHeldByProcess");var yb=2e6,qr=class extends Error{static{a(this,"TooManyLocks")}constructor(){super("the scr\
ipt takes one lock in too many different ways on lock paths to look at every pair")}};function Ra({programs:t,sweeps:e,target:n}){let r=t.filter(d=>d.guard!=="a\
lone"&&d.operations.length>0),s=r.filter(d=>Ia(d,n));if(s.length===0)return{holds:[],wants:[],nestings:new Map,own:[]};let i=Kp([...r,...e],!1),o=Kp(s,!0),c=Ro(
n.kernel),[u,l]=[mb(i.byLocks,!1),mb(o.byLocks,!0)],p=MN(u,l,c,n);return{holds:u,wants:l,nestings:p,own:FN(i.byKey,o.byKey,c,n)}}a(Ra,"lockOrder");function bb(t){
let e=t.holds.filter(({group:[n]})=>Pe({outer:n}));return{...t,holds:e,own:t.own.filter(Pe)}}a(bb,"heldByProcess");function mb(t,e){let n=0;return t.flatMap((r,s)=>{
let i=fb(r[0],e);return r[0].operation.locks.map(o=>({lock:o,group:r,sort:`${i}
${o.class}`,at:s,rank:n++}))})}a(mb,"stakes");function MN(t,e,n,r){let s=gb(t),i=gb(e);if(s.length*i.length>yb)throw new qr;let o=new Map;for(let c of i){let[u]=c.
group,l=new Qs(u.program,r);for(let{sort:p,lock:d,group:f}of s){let m=l.across(d,f[0],c.lock,u);if(m===void 0)continue;let g=o.get(p)??new Map;o.set(p,g.set(c.sort,
{...m,raw:n.has(d.class)&&n.has(c.lock.class)}))}}return o}a(MN,"nestSorts");function gb(t){let e=new Map;for(let n of t)e.has(n.sort)||e.set(n.sort,n);return[...e.
values()]}a(gb,"oneOfEachSort");function FN(t,e,n,r){let s=new Map;for(let c of t){let u=_b(c);for(let l of u){let p=s.get(l);p===void 0?s.set(l,[{group:c,locks:u}]):
p.push({group:c,locks:u})}}let i=[],o=0;for(let c of e){let u=new Qs(c[0].program,r),l=_b(c);for(let[p,d]of l.entries())for(let{group:f,locks:m}of s.get(d)??[]){
if(l.slice(0,p).some(_=>m.includes(_)))continue;if(++o>yb)throw new qr;let g=ei(c,f);if(g!==void 0)for(let{held:_,wanted:y,nesting:b,sameKey:w}of u.within(g.outer,
g.inner))i.push({outer:g.outer,inner:g.inner,held:_,wanted:y,sameKey:w,confidence:b.confidence,moment:b.moment,nmi:b.nmi,raw:n.has(_.class),outers:f,inners:c})}}
return i}a(FN,"ownEdges");function _b([{operation:t}]){let e=t.locks.map(({id:n})=>n);return t.freeList===void 0?e:[...e,t.freeList.lock.id]}a(_b,"lockIds");function ir(t,e){return t.want.at-e.want.at||t.hold.rank-e.hold.rank||t.want.rank-e.want.rank}a(ir,"compareEnds");var or=a(({group:[t]})=>Pe({outer:t}),"byProce\
ss"),zr=a(t=>!or(t),"byProgram"),ti=a(()=>!0,"byAnybody"),_n=class{static{a(this,"LockGraph")}forward;backward;#e;constructor(e){this.#e=e;let n=new Map([...e.nestings].
map(([o,c])=>[o,[...c.keys()]])),r=new Map;for(let[o,c]of n)for(let u of c)Zp(r,u,o);let[s,i]=[kb(e.holds),kb(e.wants)];this.forward={near:s.byLock,far:i.bySort,
sorts:n,joins:La},this.backward={near:i.byLock,far:s.bySort,sorts:r,joins:a((o,c)=>La(c,o),"joins")}}ends(e,n,r){let s=(this.forward.near.get(e)??[]).filter(r);
for(let i of this.backward.near.get(n)??[])for(let o of s)if(this.#e.nestings.get(o.sort)?.has(i.sort)&&La(o,i))return{hold:o,want:i}}firsts(e){let{near:n}=this.
forward;return[...n.values()].flatMap(r=>this.#t(r.filter(e))??[]).sort(ir)}#t(e){let{far:n,sorts:r}=this.forward;return e.flatMap(i=>(r.get(i.sort)??[]).flatMap(
o=>{let c=n.get(o)?.find(u=>La(i,u));return c===void 0?[]:[{hold:i,want:c}]})).sort(ir)[0]}groups(){return new Set([...wb(this.forward),...wb(this.backward)].map(
({group:e})=>e))}edgeOf({hold:e,want:n}){let r=ei(n.group,e.group),s=this.#e.nestings.get(e.sort)?.get(n.sort);if(r===void 0||s===void 0)throw new Error("an edg\
e is between takers that nest");return{...r,...s,held:e.lock,wanted:n.lock,sameKey:!1}}};function La(t,e){return t.lock.id!==e.lock.id&&ei(e.group,t.group)!==void 0}
a(La,"joins");function wb({near:t,far:e,sorts:n,joins:r}){return[...t.values()].flat().filter(s=>n.get(s.sort)?.some(i=>e.get(i)?.some(o=>r(s,o))))}a(wb,"joined");
function kb(t){let e=new Map,n=new Map;for(let r of t)Zp(e,r.lock.id,r),Zp(n,r.sort,r);return{byLock:e,bySort:n}}a(kb,"indexed");function Zp(t,e,n){let r=t.get(
e);r===void 0?t.set(e,[n]):r.push(n)}a(Zp,"add");var Gr=class{static{a(this,"Spread")}#e;#t=new Set;#n=new Map;constructor(e){this.#e=e}reach(e){let n=!this.#t.has(e);return this.#t.add(e),n}*next(e,n){let{near:r,
sorts:s,joins:i}=this.#e;for(let o of r.get(e)??[])if(n(o))for(let c of s.get(o.sort)??[]){let u=this.#r(c);for(let l of u){let p=this.#t.has(l.lock.id);!p&&!i(
o,l)||(u.delete(l),!p&&this.reach(l.lock.id)&&(yield l.lock.id))}}}#r(e){let n=this.#n.get(e)??new Set(this.#e.far.get(e));return this.#n.set(e,n),n}};function Ma(t){
let e=[],n=new Gr(t.forward);for(let i of t.forward.near.keys())xb(i,n,o=>e.push(o));let r=new Gr(t.backward),s=[];for(let i of e.reverse()){let o=new Set;xb(i,
r,c=>o.add(c)),o.size>1&&s.push(o)}return s}a(Ma,"components");function xb(t,e,n){if(!e.reach(t))return;let r=[{lock:t,rest:e.next(t,ti)}];for(let s=r.at(-1);s!==
void 0;s=r.at(-1)){let i=s.rest.next();i.done===!0?(n(s.lock),r.pop()):r.push({lock:i.value,rest:e.next(i.value,ti)})}}a(xb,"visitDepthFirst");function Wp(t,e,n,r,s){
let i={programs:new Gr(n.forward),swept:new Gr(n.forward)};for(let c of Object.values(i))c.reach(t);let o=[{lock:t,swept:r,length:0}];for(let c of o){let u=c.length+
1;if(u>=s)return;for(let l of c.swept?[zr]:[zr,or]){let p=n.ends(c.lock,e,l);if(p!==void 0)return DN({...c,by:p,before:c});let d=c.swept||l===or,f=d?i.swept:i.programs;
for(let m of HN(f.next(c.lock,l),c.lock,n,l))o.push({lock:m.want.lock.id,swept:d,length:u,by:m,before:c})}}}a(Wp,"shortestBetween");function HN(t,e,n,r){return[
...t].flatMap(s=>n.ends(e,s,r)??[]).sort(ir)}a(HN,"edgesTo");function DN(t){let e=[];for(let n=t;n?.by!==void 0;n=n.before)e.unshift(n.by);return e}a(DN,"wayOf");function ni(t,e,n){return qN(t).flatMap(r=>BN(r,e,n)??[])}a(ni,"findCycles");function qN(t){let e=new Map;for(let r of t.nestings.size===0?[]:Ma(new _n(t))){let s={
holds:[],wants:[],nestings:t.nestings,own:[]};for(let i of r)e.set(i,s)}for(let r of t.holds)e.get(r.lock.id)?.holds.push(r);for(let r of t.wants)e.get(r.lock.id)?.
wants.push(r);let n=zN([...new Set(e.values())]);for(let r of t.own){let s=e.get(r.held.id)??{holds:[],wants:[],nestings:new Map,own:[]};s.own.push(r),e.set(r.held.
id,s)}return[...new Set([...n,...e.values()])]}a(qN,"split");function zN(t){return t.length<2?t:t.flatMap(e=>{let[n]=new _n(e).firsts(ti);return n===void 0?[]:[
{part:e,first:n}]}).sort((e,n)=>ir(e.first,n.first)).map(({part:e})=>e)}a(zN,"inOrder");var GN=[!0,!1].flatMap(t=>["always","first-insert"].flatMap(e=>re.map(n=>({
raw:t,moment:e,confidence:n}))));function BN(t,e,n){let r=jN(t),s=new Set;for(let i of GN){let o=a(({raw:d,moment:f,confidence:m})=>(i.moment==="first-insert"||
f==="always")&&re.indexOf(m)<=re.indexOf(i.confidence)&&(!i.raw||d),"passes"),c=[...r].flatMap(([d,f])=>o(f)?[d]:[]),u=`${i.raw} ${c.join()}`;if(c.length===0||s.
has(u))continue;s.add(u);let l=UN(t,o),p=n===void 0?ZN(l.own,i.raw,e)??JN(l):YN(l,n);if(p!==void 0)return{edges:p,verdict:i.raw?"hang":"lost-updates",confidence:i.
confidence,moment:i.moment,recursive:p.length===1&&(p[0]?.sameKey===!0||p.every(Pe)),probes:KN(t)}}}a(BN,"worstCycle");function jN({own:t,nestings:e}){let n=new Map,
r=a(s=>n.set(`${s.raw} ${s.moment} ${s.confidence}`,s),"note");for(let s of t)r(s);for(let s of e.values())for(let i of s.values())r(i);return n}a(jN,"sortsOfEd\
ges");function UN(t,e){let n=new Map;for(let[r,s]of t.nestings){let i=[...s].filter(([,o])=>e(o));i.length>0&&n.set(r,new Map(i))}return{...t,own:t.own.filter(e),
nestings:n}}a(UN,"only");function KN(t){let e=new _n(t).groups();for(let{outers:r,inners:s}of t.own)e.add(r).add(s);let n=new Set;for(let r of e)for(let{program:s}of r)
n.add(s.probe);return n}a(KN,"probesOf");function ZN(t,e,n){let r=t.filter(u=>!u.sameKey),s=WN(r.filter(u=>!Pe(u))),i=a(u=>s.get(u.held.id)?.find(l=>VN(u,l)),"p\
artnerOf"),o=r.find(u=>!Pe(u)&&i(u)!==void 0);if(o!==void 0)return[o];for(let u of r){let l=Pe(u)?i(u):void 0;if(l!==void 0)return[u,l]}let c=t.find(u=>(u.sameKey||
Pe(u))&&(!e||u.held.class!=="bucket"||!U(n.kernel,Er.from)));return c===void 0?void 0:[c]}a(ZN,"closeAlone");function WN(t){let e=new Map;for(let n of t){let r=e.
get(n.held.id);r===void 0?e.set(n.held.id,[n]):r.push(n)}return e}a(WN,"groupByLock");function VN(t,e){return vb(t.inner.operation.key,e.outer.operation.key)&&vb(
t.outer.operation.key,e.inner.operation.key)}a(VN,"canCross");function vb(t,e){return!(t.constant&&e.constant)||t.text===e.text}a(vb,"canMeet");function YN(t,e){
if(t.nestings.size===0)return;let n=new _n(t),r=Ma(n).flatMap(i=>[...i].flatMap(o=>{let c=[...i].filter(u=>e(o,u));return[zr,or].flatMap(u=>c.flatMap(l=>n.ends(
o,l,u)??[]))})),s;for(let i of r.sort(ir)){let{hold:o,want:c}=i,u=s===void 0?Number.POSITIVE_INFINITY:s.length-1,l=Wp(c.lock.id,o.lock.id,n,or(o),u);if(l!==void 0&&
(s=[i,...l]),s?.length===2)break}return s?.map(i=>n.edgeOf(i))}a(YN,"closeThrough");function JN(t){if(t.nestings.size===0)return;let e=new _n(t),n=new Set(Ma(e).
flatMap(s=>[...s])),r;for(let{hold:s}of n.size===0?[]:e.firsts(zr)){let i=s.lock.id;if(!n.has(i))continue;let o=Wp(i,i,e,!1,r?.length??Number.POSITIVE_INFINITY);
if(o!==void 0&&(r=o),r?.length===2)break}return r?.map(s=>e.edgeOf(s))}a(JN,"closeTogether");var XN={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Fa(t){let e=[...new Set(t)].map(s=>XN[s]).join(" and "),
n=t.flatMap(s=>un.filter(i=>i.lock===s&&i.type==="raw")),[r]=n.flatMap(({before:s})=>s??[]).sort((s,i)=>U(s,i)?1:-1);return`the locks of ${e} wait for ever${r===
void 0?"":` before Linux ${r}`}`}a(Fa,"locksWait");function Ha(t,e){let[n]=t.filter(c=>ln(c,e)==="rqspinlock"),r=un.find(c=>c.lock===n&&c.type==="rqspinlock"),[
s]=un.filter(c=>c.lock===r?.lock&&c.before!==void 0);return`the lock notices the deadlock${s?.before===void 0?"":` (rqspinlock, from Linux ${s.before})`}: ${n===
"ringbuf"?"what is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}a(Ha,"lockGivesUp");function Da(t,e){if(t.includes("ringbuf"))return"";
let{from:n}=zo;return U(e,n)?`; bpftrace prints a warning for it (from ${n}), sent through its ring buffer`:`; bpftrace before ${n} says nothing of it`}a(Da,"te\
llReport");var Sb="the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",qa=`bpftrace guards \
this script by itself (${Me.from} up to ${Me.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;
function ri(t){return t==="first-insert"?", when a key is inserted for the first time":""}a(ri,"whenInserted");var QN={bucket:"Each update of a hash map takes a\
 short lock in the kernel (a bucket lock), with interrupts off.",freelist:"A new key, or a recorded stack on bpftrace up to 0.20, takes an entry from a free lis\
t that has a lock of its own.",lru:"Each update of an LRU map, and each recorded stack on bpftrace 0.21 to 0.24, takes a lock of its list in the kernel.",ringbuf:"\
Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel."};function Br(t){return[...new Set(t)].map(e=>QN[e]).join(" ")}a(Br,"exp\
lainLocks");var Eb=`attach them as tracepoints or kprobes, or guard them with a per-CPU flag (bpftrace ${Ke.bpftrace} and Linux ${Ke.kernel} at least)`;function jr(t){return t.function.startsWith("__traceiter_")?`the tracepoint ${t.function.slice(12)}`:t.function}a(jr,"describeFunction");function Ur({site:t,name:e,
kind:n}){return n==="hardware"?"any point, as a non-maskable interrupt":t===void 0?e:t.function.startsWith("__traceiter_")?jr(t):`the ${t.edge} of ${jr(t)}`}a(Ur,
"describeSite");function $b(t){let e=t.map(ii(eC));return Vp([...new Set(e.flat())]).flatMap(r=>{let s=t.map((o,c)=>nC((e[c]??[]).filter(u=>r.has(u)),o,r)),i=si(e.flatMap((o,c)=>tC(
t[c])?o.filter(u=>r.has(u)):[]));return i===void 0?[]:[oC(i,s,r)]})}a($b,"closedCauses");function eC(t){let e=Ra(t),n=ni(e,t.target);return t.bpftraceGuard===void 0?
n:[...ni(bb(e),t.target),...n.map(s=>({...s,prevented:!0}))]}a(eC,"cyclesOf");function tC(t){return t!==void 0&&t.refusals.length===0}a(tC,"runs");function Vp(t){
let e=new Map;for(let n of t){let r={probes:[],cycles:[n]};for(let s of n.probes){let i=e.get(s);if(i===r)continue;if(i===void 0){r.probes.push(s),e.set(s,r);continue}
let[o,c]=i.probes.length>r.probes.length?[i,r]:[r,i];for(let u of c.probes)o.probes.push(u),e.set(u,o);o.cycles.push(...c.cycles),r=o}}return[...new Set(e.values())].
map(n=>new Set(n.cycles))}a(Vp,"groupByProbe");function si(t){return[...t].sort((e,n)=>+(e.prevented===!0)-+(n.prevented===!0)||+(n.verdict==="hang")-+(e.verdict===
"hang")||+(n.moment==="always")-+(e.moment==="always")||re.indexOf(e.confidence)-re.indexOf(n.confidence))[0]}a(si,"worstCycle");function nC(t,e,n){let r=De(e);
if(r!==void 0)return r;let s=e.target.name,i=si(t);if(i===void 0)return{target:s,verdict:"safe",why:rC(e,n)};let o=Kr(e.target,i.confidence);return(i.verdict===
"hang"?i.prevented===!0:t.some(c=>c.prevented))?{target:s,verdict:"lost-updates",confidence:o,moment:i.moment,why:qa}:{target:s,verdict:i.verdict,confidence:o,moment:i.
moment,why:Yp(i,e)}}a(nC,"outcomeOf");function Yp(t,{target:e}){let n=za(t),r=ri(t.moment);if(t.verdict==="hang"){let i=t.recursive?"a CPU can wait for itself":
"two CPUs can wait for each other";return`${Fa(n)}: ${i}${r}`}return(n.every(i=>ln(i,e.kernel)==="raw")?Sb:Ha(n,e.kernel))+r+Da(n,e.bpftrace)}a(Yp,"whyNot");function za(t){
return[...new Set(t.edges.flatMap(({held:e,wanted:n})=>[e.class,n.class]))]}a(za,"lockClasses");function rC(t,e){let n=[...e].flatMap(l=>l.edges),r=Ab(e),s=t.programs.
filter(l=>r.has(l.probe));if(s.every(l=>l.operations.length===0))return"this bpftrace takes no lock for what these probes do";let i=new Set(n.map(l=>l.inner.program.
site?.function).filter(l=>l!==void 0)),o=s.flatMap(({site:l})=>l!==void 0&&i.has(l.function)?[l]:[]),c=sC(o).filter(l=>!iC(l,t)),u=[...new Set(c.map(jr))];return u.
length>0&&u.length===i.size?`this kernel does not pass through ${ar(u)} while it holds a lock of these maps`:"these programs cannot run inside each other while \
one of them holds a lock"}a(rC,"whySafe");function Ab(t){return new Set([...t].flatMap(e=>[...e.probes]))}a(Ab,"probesOf");function sC(t){return[...new Map(t.map(
e=>[`${e.function} ${e.edge}`,e])).values()]}a(sC,"onceEach");function iC(t,{operations:e,target:n}){return e.some(r=>{let s=Xn(t.function,t.edge,r,n);return s!==
void 0&&s.held!=="no"})}a(iC,"reachesOwnOperations");function oC(t,e,n){let r=t.edges.find(Pe)??t.edges.find(s=>s.confidence!=="possible")??t.edges[0];if(r===void 0)
throw new Error("a cycle has at least one edge");return{world:"closed",nmi:t.edges.some(s=>s.nmi),process:t.edges.some(Pe),span:r.inner.program.attachPoint.span,
related:aC(t,r),outcomes:e,witness:Xp(t,r),locks:za(t),inner:r.inner.program,programs:[...new Set(t.edges.flatMap(s=>[s.outer.program,s.inner.program]))].filter(
xt),probes:Ab(n)}}a(oC,"causeOf");function aC(t,e){let n=new Map,r=a(s=>{n.has(s.span.start)||n.set(s.span.start,s)},"note");for(let s of t.edges){let{program:i}=s.
outer;xt(i)&&i.attachPoint!==e.inner.program.attachPoint&&r({span:i.attachPoint.span,message:`${i.name} runs here first and holds a lock`}),r({span:s.outer.operation.
span,message:Jp(s)}),r({span:s.inner.operation.span,message:`wants the ${He(s.wanted)}`})}return[...n.values()].sort((s,i)=>s.span.start-i.span.start)}a(aC,"rel\
atedPlaces");function Jp({outer:t,held:e}){return xt(t.program)?`takes the ${He(e)}`:`asks for ${t.program.name}, one entry after the other, which takes the ${He(
e)}`}a(Jp,"tellTaking");function Xp(t,e){let n=!t.recursive&&e.held.id===e.wanted.id,r=t.edges.indexOf(e);return(n&&t.edges.length===1?[e,e]:[...t.edges.slice(r),
...t.edges.slice(0,r)]).map((i,o)=>{let c=n?o===0?["one","another"]:["another","one"]:void 0;return{cpu:o,program:i.outer.program.name,holds:c===void 0?He(i.held):
`${He(i.held)} (${c[0]} bucket)`,wants:c===void 0?He(i.wanted):`${He(i.wanted)} (${c[1]} bucket)`,site:Ur(i.inner.program),nested:i.inner.program.name}})}a(Xp,"\
witnessOf");var cC=["hash.update","hash.delete","percpu_hash.update"];function Ob(t){let e=ii(uC),n=ii(pC),r=t.map(i=>({script:i,halves:e(i),programs:n(i)}));return[...new Set(
r.flatMap(({halves:i})=>[...i.keys()]))].flatMap(i=>{let o=r.map(p=>p.halves.get(i)),c=r.map(({script:p,programs:d},f)=>gC(d.get(i),p,o[f])),u=$e(c);if(u===void 0||
u.verdict!=="hang"&&u.verdict!=="lost-updates")return[];let l=o.find((p,d)=>c[d]===u);return l===void 0?[]:[yC(l,c)]})}a(Ob,"openCauses");function uC(t){let e=new Map;
if(t.bpftraceGuard!==void 0)return e;let n=hC(t),r=Ro(t.target.kernel),s=new Map;for(let i of t.programs){let{site:o,kind:c}=i;if(o===void 0||c!=="fentry"&&c!==
"fexit"&&c!=="raw-tracepoint")continue;let u=`${o.function} ${o.edge}`,l=s.get(u)??dC(o,n,t.target);s.set(u,l);for(let p of l.length===0?[]:fC(i,l,r)){let d=e.get(
i.attachPoint);(d===void 0||lC(p,d)<0)&&e.set(i.attachPoint,p)}}return e}a(uC,"worstHalves");function lC(t,e){return ke.indexOf(t.verdict)-ke.indexOf(e.verdict)||
+(e.operation.moment==="always")-+(t.operation.moment==="always")||re.indexOf(t.confidence)-re.indexOf(e.confidence)}a(lC,"compareHalves");function pC(t){let e=new Map;
for(let n of t.programs)e.has(n.attachPoint)||e.set(n.attachPoint,n);return e}a(pC,"firstPrograms");function dC(t,e,n){return e.flatMap(r=>{let s=Xn(t.function,
t.edge,r,n),i=s&&mC(s,t,r,n);return i===void 0?[]:[{around:r,confidence:i}]})}a(dC,"operationsAround");function fC(t,e,n){let r=t.operations.filter(s=>s.guardedBy===
void 0&&(s.moment==="always"||s.key.text!==""));return e.flatMap(({around:s,confidence:i})=>r.flatMap(o=>o.locks.map(c=>{let u=n.has(Ga[s])&&n.has(c.class);return{
program:t,operation:o,wanted:c,around:s,confidence:i,verdict:u?"hang":"lost-updates"}})))}a(fC,"halvesOf");var Ga={"hash.update":"bucket","hash.delete":"bucket",
"percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function hC(t){
return[...new Set([...cC,...t.operations])]}a(hC,"relevantOperations");function mC(t,e,n,r){return t.held==="held"?"likely":t.held==="maybe"||e.edge==="entry"&&
Xn(e.function,"exit",n,r)?.held==="held"&&/lock/.test(e.function)?"possible":void 0}a(mC,"confidenceOf");function gC(t,e,n){let r=De(e);if(r!==void 0)return r;let s=e.
target.name;if(n===void 0)return{target:s,verdict:"safe",why:_C(t,e)};let i=[Ga[n.around],n.wanted.class],o=n.verdict==="hang"?`${Fa(i)}: another BPF program an\
d this one can wait for each other${ri(n.operation.moment)}`:Ha(i,e.target.kernel)+ri(n.operation.moment)+Da(i,e.target.bpftrace);return{target:s,verdict:n.verdict,
confidence:Kr(e.target,n.confidence),moment:n.operation.moment,why:o}}a(gC,"outcomeOf");function _C(t,e){return e.bpftraceGuard!==void 0?qa:t===void 0||t.operations.
length===0?"this bpftrace takes no lock for what this probe does":t.site===void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${jr(
t.site)} while it holds a lock of a hash map`}a(_C,"whySafe");function yC(t,e){let{program:n,operation:r,wanted:s}=t,i="another BPF program of the host",o=Ga[t.
around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",c=[{span:r.span,message:`wants the ${He(s)}`}],u=[{cpu:0,program:i,holds:o,wants:He(s),site:Ur(
n),nested:n.name},{cpu:1,program:n.name,holds:He(s),wants:o,site:"a site where the lock is held",nested:i}];return{world:"open",nmi:!1,process:!1,span:n.attachPoint.
span,related:c,outcomes:e,witness:u,locks:[...new Set([Ga[t.around],s.class])],inner:n,programs:[n],probes:new Set([n.probe])}}a(yC,"causeOf");function Tb(t,e,n){if(n.length===0)return[];let r=e.map((i,o)=>bC(i,o,n)),s=new Set(t.probes.map(({probe:i})=>i));return Vp(r.flatMap(({cycles:i})=>i)).flatMap(
i=>{let o=a(p=>p.cycles.filter(d=>i.has(d)),"inGroup"),c=si(r.flatMap(o)),u=r.find(({cycles:p})=>c!==void 0&&p.includes(c));if(c===void 0||u===void 0)return[];let l=new Set(
[...i].flatMap(p=>[...p.probes]).filter(p=>s.has(p)));return[{...vC(c,u),probes:l,outcomes:r.map(p=>xC(o(p),p))}]})}a(Tb,"togetherCauses");function bC(t,e,n){let r=new Map,
s=n.filter(d=>d.lowered[e]?.refusals.length===0),i={own:t,started:s.length>0,cycles:[],neighbourOf:r};if(t.refusals.length>0||!Nb(t))return i;let o=t.bpftraceGuard===
void 0?[...t.programs]:t.programs.map(d=>Cb(d,"")),c=[...t.sweeps],u=new Map;for(let[d,f]of s.entries()){let m=f.lowered[e];if(m===void 0||!Nb(m))continue;let g=a(
w=>kC(w,`${d} `,sr(f.path)),"rename"),_=m.programs.map(g),y=m.bpftraceGuard===void 0?_:_.map(w=>Cb(w,`${d} `)),b=m.sweeps.map(g);o.push(...y),c.push(...b);for(let w of[
...y,...b]){r.set(w,f);for(let k of w.operations)for(let{id:v}of wC(k))u.set(v,f)}}if(r.size===0)return i;let l=Ra({target:t.target,programs:o,sweeps:c}),p=ni(l,
t.target,(d,f)=>u.has(d)&&!u.has(f));return{...i,cycles:p}}a(bC,"crowdOn");function Nb({programs:t,target:e}){return t.some(n=>n.operations.length>0&&Ia(n,e))}a(
Nb,"hasInner");function wC({locks:t,freeList:e}){return e===void 0?t:[...t,e.lock]}a(wC,"locksOf");function kC(t,e,n){let r=a(s=>({...s,id:`${e}${s.id}`,script:n}),
"own");return{...t,name:`${t.name} of ${n}`,operations:t.operations.map(s=>({...s,locks:s.locks.map(r),...s.freeList===void 0?{}:{freeList:{...s.freeList,lock:r(
s.freeList.lock)}},...s.guardedBy===void 0?{}:{guardedBy:`${e}${s.guardedBy}`}}))}}a(kC,"named");function Cb(t,e){let n=`${e}bpftrace`;return{...t,operations:t.
operations.map(r=>({...r,guardedBy:n}))}}a(Cb,"guarded");function xC(t,{own:e,started:n}){let r=De(e);if(r!==void 0)return r;let s=e.target.name,i=si(t);return i===
void 0?{target:s,verdict:"safe",why:n?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:
{target:s,verdict:i.verdict,confidence:Kr(e.target,i.confidence),moment:i.moment,why:Yp(i,e)}}a(xC,"outcomeOf");function vC(t,{neighbourOf:e}){let n=t.edges.filter(
({outer:o,inner:c})=>e.has(o.program)&&!e.has(c.program)),[r]=n.sort((o,c)=>re.indexOf(o.confidence)-re.indexOf(c.confidence));if(r===void 0)throw new Error("a \
cycle of several scripts enters the judged one");let s=t.edges.flatMap(o=>[o.outer.program,o.inner.program]),i=s.flatMap(o=>e.get(o)?.path??[]);return{world:"to\
gether",nmi:!1,process:t.edges.some(Pe),span:r.inner.program.attachPoint.span,related:SC(t,r,e),witness:Xp(t,r),locks:za(t),inner:r.inner.program,programs:[...new Set(
s.filter(xt))],neighbours:[...new Set(i)]}}a(vC,"causeOf");function SC(t,e,n){let r=new Map,s=a((i,o,c)=>{let u=n.get(i),l=u===void 0?{span:o,message:c}:{path:u.
path,...Up({span:o,message:c},u.model)},p=`${l.span.start} ${"path"in l?l.path:""}`;r.has(p)||r.set(p,l)},"note");for(let i of t.edges){let{outer:o,inner:c,wanted:u}=i;
xt(o.program)&&o.program.attachPoint!==e.inner.program.attachPoint&&s(o.program,o.program.attachPoint.span,`${o.program.name} runs here first and holds a lock`),
c!==e.inner&&s(c.program,c.program.attachPoint.span,`${c.program.name} fires while a lock is held`),s(o.program,o.operation.span,Jp(i)),s(c.program,c.operation.
span,`wants the ${He(u)}`)}return[...r.values()].sort((i,o)=>EC(i.path??"",o.path??"")||i.span.start-o.span.start)}a(SC,"relatedPlaces");function EC(t,e){return t===
e?0:t<e?-1:1}a(EC,"compare");function oi(t,e,n,r={},s=[]){let i=$C(t,e),o=t.probes.flatMap(({tooDeep:f})=>f===void 0?[]:[{span:f,message:"The macros and functions called here are nested too\
 deeply to be followed."}]),c=a((f,m)=>{try{return f()}catch(g){if(!(g instanceof qr))throw g;o.push({span:t.probes[0]?.probe.attachPoints[0]?.span??t.script.span,
message:m});return}},"bounded"),u=c(()=>$b(i),"This script takes a lock in too many different ways for all pairs of them to be looked at, so nothing is said of \
deadlocks in it. Split it into several scripts."),l=u&&c(()=>Tb(t,i,s),"This script and those that run together with it take a lock in too many different ways t\
o be judged as one."),p=[...u??[],...l??[]],d=u===void 0?[]:AC(p,Ob(i));return{model:t,lowered:i,configured:n,suppressions:r,limits:o,causes:d,neighbours:s}}a(oi,
"judgeScript");function $C(t,e){let n=new Map;return e.map(r=>{let s=Pg(r),i=n.get(s)??Ca(t,r);return n.set(s,i),i.target===r?i:{...i,target:r}})}a($C,"lowerFor\
Each");function ii(t){let e=new Map;return n=>{let r=e.get(n.programs)??{answer:t(n)};return e.set(n.programs,r),r.answer}}a(ii,"oncePerFactSet");function AC(t,e){
return[...t.map(r=>{let s=e.filter(o=>Pb(r,o)),i=r.outcomes.map((o,c)=>{let u=s.flatMap(p=>p.outcomes[c]??[]).filter(Ib),l=Ib(o)?void 0:$e(u);return l===void 0?
o:{...l,withOthers:!0}});return{...r,outcomes:i}}),...e.filter(r=>!t.some(s=>Pb(s,r)))]}a(AC,"joinCauses");function Ib({verdict:t}){return t==="hang"||t==="lost\
-updates"}a(Ib,"isBad");function Pb(t,e){let[n,r]=[$e(t.outcomes),$e(e.outcomes)];return n===void 0||r===void 0?!1:(ke.indexOf(n.verdict)-ke.indexOf(r.verdict)||
Ba(n)-Ba(r))<=0&&[...e.probes].some(i=>t.probes.has(i))}a(Pb,"covers");function $e(t){return[...t].sort((e,n)=>ke.indexOf(e.verdict)-ke.indexOf(n.verdict)||Ba(e)-
Ba(n)||Rb(e)-Rb(n))[0]}a($e,"worstOutcome");function Ba(t){return t.moment==="first-insert"?1:0}a(Ba,"momentRank");function Rb(t){return t.confidence===void 0?re.
length:re.indexOf(t.confidence)}a(Rb,"confidenceRank");function Kr(t,e){return dn(t).exact?e:re[Math.min(re.indexOf(e)+1,re.length-1)]??"possible"}a(Kr,"confide\
nceOn");function De({target:t,refusals:e}){let n=OC(e);return n&&{target:t.name,verdict:n.verdict,why:n.why}}a(De,"refusedOutcome");function OC(t){return t.find(
e=>e.verdict==="refused")??t[0]}a(OC,"worstRefusal");function bn(t,e){let n=$e(t.outcomes);return{...e,confidence:n?.confidence??"possible",span:t.span,related:t.
related,verdicts:t.outcomes.map(({target:r,verdict:s,why:i})=>({target:r,verdict:s,why:i})),witness:t.witness}}a(bn,"findingOf");function yn(t,e){return ar(t.filter(
n=>n.verdict===e).map(n=>n.target))}a(yn,"targetsWith");function ja(t){let e=yn(t.filter(({withOthers:r})=>r!==!0),"hang"),n=yn(t.filter(({withOthers:r})=>r===!0),
"hang");return`by itself (${e})${n===""?"":`, and together with another BPF program (${n})`}`}a(ja,"whereItHangs");function ar(t){return t.length<2?t.join(""):`${t.
slice(0,-1).join(", ")} and ${t.at(-1)}`}a(ar,"list");function wn(t){return t.some(({verdict:e})=>e==="hang")}a(wn,"hangs");function Zr(t){let[e,...n]=t;if(e===void 0)return"";let s=`While ${e.program.includes(",")?
`${e.program},`:e.program} holds the ${e.holds}, ${e.nested} fires at ${e.site} and wants the ${e.wants}.`,i=n.map(({holds:o,wants:c},u)=>`${u===0?"Another":"A \
third"} CPU holds the ${o} and wants the ${c}.`);return[s,...i].join(" ")}a(Zr,"tellWitness");function Ua(t){return t.length<2?"The CPU waits for itself, for ev\
er.":`${t.length===2?"Both":"All"} wait for ever.`}a(Ua,"tellEnd");var Lb={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
"laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12"],check:a(t=>t.causes.flatMap(e=>NC(e)),"check")};function NC(t){let e=$e(
t.outcomes);if(t.world==="open"||t.nmi||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${CC(
t)}.`,Br(t.locks),Zr(t.witness),Ua(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"",TC(t)];return[bn(
t,{rule:"abba-deadlock",severity:n,message:r.filter(Boolean).join(" ")})]}a(NC,"findDeadlock");function CC({world:t,outcomes:e,neighbours:n=[]}){if(t!=="togethe\
r")return ja(e);let r=n.length>1?"are":"is";return`together with ${ar(n.map(sr))}, which ${r} declared to run at the same time: the cycle is closed by these scr\
ipts together (${yn(e,"hang")})`}a(CC,"whoHangs");function TC({world:t,process:e}){return t==="together"?"Attach the probes of all these scripts as tracepoints \
or kprobes. A guard does not help: each script has its own.":e?"Attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the \
map calls of the bpftrace process. A flag in the script does not.":`Keep these probes from running inside each other: ${Eb}.`}a(TC,"adviceFor");function Fb(t,e){let n=new Set,r=new Map;for(let{attempt:o,partial:c}of t.probes){if(o===void 0||c===!0||!Ka(o,t))continue;n.add(o);let u=r.get(o.map);u===void 0?
r.set(o.map,[o]):u.push(o)}let s=[...[...n].flatMap(PC),...t.probes.flatMap(RC)];for(let[o,c]of r)s.push(...MC(o,c,t));let i=new Set;for(let{guard:o,attempt:c,imported:u}of t.
probes)o!==void 0?i.add(o.map):u!==void 0?i.add(u.file.enter):c!==void 0&&c.key==="cpu"&&n.has(c)&&i.add(c.map);return[...s,...HC(r,n,t),...DC(i,t,e)]}a(Fb,"gua\
rdDefects");function Ka({map:t,key:e,balance:n,raise:r,probe:s},i){let{lowered:o,endsDown:c}=n;if(e==="unknown")return!1;if(e==="other")return c;if(o.length>0)return!0;
let l=(IC(i).get(t)??[]).some(p=>p.probe!==s&&p.attempt?.map!==t);return r.form==="sum"&&i.seeds.everPerCpu(t)&&!l}a(Ka,"isGuard");var Mb=new WeakMap;function IC(t){
let e=Mb.get(t);if(e!==void 0)return e;let n=new Map;for(let r of t.probes)if(r.phase==="attached")for(let s of r.effects){if(s.kind!=="map")continue;let i=n.get(
s.map);i===void 0?n.set(s.map,[r]):i.at(-1)!==r&&i.push(r)}return Mb.set(t,n),n}a(IC,"changesOf");function PC(t){let{map:e,key:n,test:r,raise:s,raisedFirst:i,balance:o,
strays:c,probe:u}=t,l=[],p=a((b,[w,...k])=>{w!==void 0&&l.push({map:e,problem:b,span:w,others:k,probe:u,attempt:t})},"note"),d=[s,...o.lowered,...o.early].filter(
({form:b})=>b==="plain"),f=[...o.lowered,...o.early].filter(({form:b})=>b==="delete");if(n==="other")p("not-per-cpu",[r.access.keys?.[0]?.span??r.access.span]);else if(d.
length>0)p("plain-map",d.map(({span:b})=>b));else{r.sound||p("wrong-test",[r.span]);for(let{span:b}of f)p("removed",[b])}i&&p("raised-before-test",[s.span]);let m=c.
length===0?new Set:LC(u),g=c.filter(({start:b})=>m.has(b));if(g.length<c.length)return l;p("changed-otherwise",g);let[_,y]=Hb(o);return p(_,y.map(({span:b})=>b)),
l}a(PC,"defectsInProbe");function Hb({early:t,leaks:e}){return t.length>0?["lowered-early",t]:["leaks",e]}a(Hb,"balanceDefect");function RC({probe:t,imported:e,
partial:n}){if(e===void 0||n===!0)return[];let{file:r,balance:s}=e,[i,[o,...c]]=Hb(s);if(o===void 0)return[];let u=c.map(({span:p})=>p),l={span:o.span,others:u,
probe:t};return[{map:r.enter,problem:i,...l,imported:{file:r,attempt:e}}]}a(RC,"importedDefects");function LC(t){let e=new Set;return q(t.body,n=>{(n.kind==="as\
signment"||n.kind==="update"||n.kind==="call"&&n.name==="delete")&&e.add(n.span.start)}),e}a(LC,"writtenChanges");function MC(t,e,{seeds:n,unread:r}){let[s,...i]=e.
filter(FC);if(s===void 0||r.any||n.everPerCpu(t))return[];let{raise:o,probe:c}=s,u=i.map(l=>l.raise.span);return[{map:t,problem:"unseeded",span:o.span,others:u,
probe:c,attempt:s}]}a(MC,"unseeded");function FC({key:t,raise:e,balance:n}){return t==="cpu"&&[e,...n.lowered].every(({form:r})=>r!=="plain")}a(FC,"isPerCpuSum");
function HC(t,e,{probes:n}){return n.flatMap(({probe:r,phase:s,effects:i,attempt:o})=>i.flatMap(c=>{if(s==="end"||!("map"in c)||!t.has(c.map))return[];let{span:u,
map:l}=c,p={map:l,span:u,others:[],probe:r};return c.kind==="reset"?[{...p,problem:"removed"}]:s==="begin"||o?.map===l&&e.has(o)?[]:c.change==="delete"?[{...p,problem:"\
removed"}]:c.aggregation==="sum"?[]:[{...p,problem:"changed-otherwise"}]}))}a(HC,"removals");function DC(t,{probes:e,guards:{file:n}},r){let[s,i]=t;return e.flatMap(
o=>{let{probe:c,phase:u,partial:l,guard:p}=o,d=p?.map===s?i:s;if(d===void 0||u!=="attached"||l===!0||o.imported!==void 0)return[];if(!r(c)||!qC(o,d))return[];let f=c.
attachPoints[0]?.span??c.span,m=n!==void 0&&d===n.enter?{imported:{file:n}}:{};return[{map:d,problem:"missing",span:f,others:[],probe:c,...m}]})}a(DC,"missing");
function qC({attempt:t,guard:e,effects:n},r){if(t!==void 0&&(t.map===r||e===void 0))return!1;let s=new Set(n.flatMap(i=>i.kind==="reset"&&i.map===r?[i.span.start]:
[]));return n.some(({span:i})=>!s.has(i.start))}a(qC,"lacks");function ai({model:t,lowered:e}){let r=e.flatMap(i=>i.refusals.length===0?i.programs:[]).filter(({operations:i})=>i.length>0);if(r.every(({guard:i})=>i==="prog-\
active"||i==="alone"))return[];let s=new Set(r.map(({probe:i})=>i));return Fb(t,i=>s.has(i))}a(ai,"brokenGuards");var Qp=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Za="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",Db={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not hold.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, h\
as no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not hold, is not kept for each CPU, or is missin\
g from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and lowers it on every way out; and if changi\
ng it takes no lock, which needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it n\
ever fired, and the machine hung as without it.",do:"Do what the message says: test with `> 0`, raise with sum(1), lower with sum(-1) on every way out, seed the\
 entries in BEGIN, and guard every probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[{title:"The\
 guard is in one of two probes only",script:`${Qp}fentry:vfs_read { ${Za} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"A way out that leaves the guard up",script:`${Qp}fentry:vfs_read { ${Za} if (pid == 1) { ret\
urn; } @a[pid] = 1; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"},{title:"The guard in every probe, seeded and lowered on every way out",script:`${Qp}fentry:vfs_read \
{ ${Za} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { ${Za} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"}],facts:["script-guard","script-guard-kernel","lock-moments"],sources:["laboratory runs with the guard \
in one program only: 5 of 10 hung"],check:jC},zC={"not-per-cpu":a((t,e)=>`The guard ${t} of ${e} is not kept for each CPU, so it does not stop a probe that fire\
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
 and takes a map lock: it still runs inside the guarded one. Guard every probe that takes a lock.`,"missing")},GC={"plain-map":"here too","lowered-early":"and h\
ere",leaks:"this way out leaves it up too",unseeded:"this probe makes entries too"};function BC({problem:t,map:e,probe:n,imported:r},{model:s}){let i=n.attachPoints[0]?.
span??n.span,o=s.script.text.slice(i.start,i.end).replace(/\s+/g," "),c=r===void 0?"sum(-1)":`${r.file.leave}()`;return zC[t](e,i.end>s.script.text.length?"an i\
mported probe":o,c)}a(BC,"describeDefect");function jC(t){let{lowered:e,causes:n}=t,r=e.map((s,i)=>{let o=De(s);return o!==void 0?o:$e(n.flatMap(u=>u.outcomes.slice(
i,i+1)))??{target:s.target.name,verdict:"safe",why:"no lock cycle that the guard would have to stop"}});return ai(t).map(s=>({rule:"guard-incomplete",severity:"\
error",confidence:"certain",span:s.span,message:BC(s,t),related:s.others.map(i=>({span:i,message:GC[s.problem]??"here too"})),verdicts:r.map(({target:i,verdict:o,
why:c})=>({target:i,verdict:o,why:c}))}))}a(jC,"findIncomplete");var qb={id:"lock-path-probe",severity:"error",summary:"The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires \
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
"bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps"],check:a(t=>t.causes.flatMap(e=>UC(e)),"check")};function UC(t){
let e=$e(t.outcomes);if(t.world!=="open"||e?.verdict!=="hang")return[];let n=e.moment==="first-insert"?"warning":"error",[r]=t.witness;if(r===void 0)return[];let s=[
`This probe can hang the machine together with another BPF program, or a second copy of this script (${yn(t.outcomes,"hang")}).`,Br(t.locks),`This probe fires a\
t ${Ur(t.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}.`,"If the two meet in opposite order on another CPU, both wait for eve\
r.",n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Attach by kprobe or tracepoint, which the kernel never ru\
ns inside another such program, or take no lock here."].filter(Boolean).join(" ");return[bn(t,{rule:"lock-path-probe",severity:n,message:s})]}a(UC,"findHalf");var zb={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
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
unread.any?[]:t.flatMap(n=>KC(n)),"check")};function KC(t){let e=$e(t.outcomes);if(e?.verdict!=="lost-updates")return[];let n=[`Events or map updates of this sc\
ript get lost (${yn(t.outcomes,"lost-updates")}).`,Zr(t.witness),`The machine survives it: ${e.why}.`,"If the numbers matter, attach by kprobe or tracepoint, or\
 take no lock here."].join(" ");return[bn(t,{rule:"lossy-mitigation",severity:"note",message:n})]}a(KC,"findLoss");var ZC=/[\u202a-\u202e\u2066-\u2069]+/g,WC=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,VC=/[\p{L}\p{M}\p{N}_]+/gu,Gb=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
Bb={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script holds characters that turn the text around on t\
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
({rule:i})=>i==="syntax-error").map(({span:i})=>i.start),r=YC(t).filter(({span:i})=>!n.some(o=>o>=i.start&&o<i.end)),s=r.length-ed;return r.slice(0,ed).map(({span:i,
message:o},c)=>{let u=c===ed-1&&s>0;return XC({span:i,message:u?`${o} There are ${s} more such places below.`:o})})},"check")},ed=20;function YC({text:t,comments:e}){
if(!/[^\0-\x7f]/.test(t))return[];let n=td(t,ZC).map(({span:i,words:o})=>({span:i,message:`${nd(o)} turns the text around it on the screen: what is seen here is\
 not what bpftrace reads. Remove it.`})),r=td(t,WC).filter(({span:i,words:o})=>!(i.start===0&&o==="\uFEFF")).map(({span:i,words:o})=>({span:i,message:`${nd(o)} \
cannot be seen, and bpftrace reads it. Remove it.`})),s=td(JC(t,e),VC).filter(({words:i})=>/[A-Za-z]/.test(i)&&Gb.test(i)).map(({span:i,words:o})=>({span:i,message:`\
This word mixes Latin letters with ones that look like them: ${nd([...o].filter(c=>Gb.test(c)).join(""))}. It is another word than the one it looks like. Write \
it with Latin letters.`}));return[...n,...r,...s].sort((i,o)=>i.span.start-o.span.start)}a(YC,"placesIn");function JC(t,e){let n=[],r=0;for(let{span:s}of e)n.push(
t.slice(r,s.start)," ".repeat(s.end-s.start)),r=s.end;return n.join("")+t.slice(r)}a(JC,"withoutComments");function td(t,e){return[...t.matchAll(e)].map(n=>({span:{
start:n.index,end:n.index+n[0].length},words:n[0]}))}a(td,"placesOf");function nd(t){return[...new Set(t)].map(n=>(n.codePointAt(0)??0).toString(16).toUpperCase()).
map(n=>`U+${n.padStart(4,"0")}`).join(", ")}a(nd,"codePoints");function XC({span:t,message:e}){return{rule:"misleading-text",severity:"warning",confidence:"cert\
ain",span:t,message:e,related:[],verdicts:[]}}a(XC,"report");var jb={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe can deadlock the machine with another probe of the script.",what:"A hardware counter inte\
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
s/core.c: perf_event_nmi_handler()"],check:a(t=>t.causes.flatMap(e=>QC(e)),"check")};function QC(t){let e=$e(t.outcomes);if(!t.nmi||e?.verdict!=="hang")return[];
let n=e.moment==="first-insert"?"warning":"error",r=[`This script can hang the machine ${ja(t.outcomes)}.`,Br(t.locks),"A hardware counter interrupts even that.",
Zr(t.witness),Ua(t.witness),n==="warning"?"It needs a key that is not in the map yet, so it is rarer than a plain update.":"","Use a timer (profile) instead of \
the hardware counter, or attach the other probes as kprobes or tracepoints."].filter(Boolean).join(" ");return[bn(t,{rule:"nmi-reentry",severity:n,message:r})]}
a(QC,"findReentry");function Wa(t,e,n,r){let{lowered:s,configured:i}=t;if(!i&&s.some(u=>u.refusals.length===0))return[];let o=s.map(u=>De(u)??{target:u.target.name,verdict:"safe",why:"\
this target runs the script"}),c=new Map;for(let u of s)for(let l of u.refusals){if(l.rule!==e)continue;let p=c.get(l.span.start)??{refusal:l,reasons:new Map};p.
reasons.set(l.why,(p.reasons.get(l.why)??new Set).add(u.target.name)),c.set(l.span.start,p)}return[...c.values()].map(({refusal:u,reasons:l})=>({rule:e,severity:n,
confidence:"certain",span:u.span,message:r([...l].map(([p,d])=>`${p} (${ar([...d])})`).join("; ")),related:[],verdicts:o}))}a(Wa,"findRefusals");var Ub={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or the function is not one that can be attached to.",why:"bpftrace before 0.21 refuses kretpro\
bes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel,\
 and with the configuration.",do:"Attach to a function that the target has, or take the target out of the list if the script is not meant for it.",ignoreWhen:"I\
t is right to ignore this if the script is not meant for that target.",examples:[{title:"A kretprobe that bpftrace 0.17 bans",script:`kretprobe:_raw_spin_lock {\
 @a[comm] = 1; }
`,targets:["bpftrace@0.17,kernel@6.1"],expect:"finding"},{title:"The same on bpftrace 0.23",script:`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"clean"},{title:"A slow path that distribution kernels do not have under this name",script:`fentry:queued_spin_\
lock_slowpath { @a[comm] = 1; }
`,targets:["bpftrace@0.23.2,kernel@6.12"],expect:"finding"}],facts:["kretprobe-ban","broken-guards","lock-path"],sources:[`what bpftrace says of the four functi\
ons: "can't be used as it might lock up your system"`],check:a(t=>Wa(t,"refused-probe","error",e=>`This probe cannot be attached: ${e}. Attach to a function tha\
t the target has, or name only the targets that the script is meant for.`),"check")};var Kb={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace, or is beyond what can be judged (mac\
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
message:l===void 0?u:`${u} ${l}`,verdicts:r})),i=t.imported.flatMap(c=>{let u=eT(c);return u===void 0?[]:[{...u,verdicts:r}]}),o=n.map(c=>({...c,verdicts:[]}));
return[...s,...i,...o].map(c=>({rule:"syntax-error",severity:"error",confidence:"certain",related:[],...c}))},"check")};function eT({path:t,script:e,statement:n}){
let[r]=e.errors;if(r!==void 0)return{span:n,message:`The imported file ${sr(t)} does not parse. What does not parse in it was not judged.`,related:[{path:t,span:r.
span,message:r.message}]};let s=e.items.find(i=>i.kind==="config");if(s!==void 0)return{span:n,message:`The imported file ${sr(t)} has a config block, which bpf\
trace takes only in the script itself. Move it there.`,related:[{path:t,span:s.span,message:"this block"}]}}a(eT,"importProblem");var Zb={id:"unresolved-attach-point",severity:"note",summary:"It cannot be told here which function the probe fires on.",what:"The probe updates a map, and its \
attach point is only known when the script is started, or is in a module whose functions are not known. It is judged as if it were harmless.",why:"An fentry, fe\
xit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which it is depends on what `$1` is, or on what the\
 module has.",do:"Write the function into the script, or attach by kprobe or tracepoint, which are harmless everywhere.",ignoreWhen:"It is right to ignore this \
if nobody starts the script on a function of the kernel that runs while locks are held.",examples:[{title:"A function that comes from the command line",script:`\
fentry:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"finding"},{title:"The same by kprobe",script:`kprobe:$1 { @[comm] = nsecs; }
`,targets:["bpftrace@0.27.1,kernel@6.12"],expect:"clean"}],facts:["lock-path","program-guards","provider-wildcards"],sources:["bpftrace: positional parameters i\
n attach points"],check:tT};function tT({lowered:t}){let e=new Map;for(let n of t)if(!(n.refusals.length>0))for(let r of n.programs)r.unresolved!==void 0&&r.operations.
length>0&&e.set(r.attachPoint.span.start,r);return[...e.values()].map(n=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:n.attachPoint.
span,message:[`It cannot be told here where ${n.name} fires: ${n.unresolved}.`,"It updates a map, so on a function that runs while a map lock is held it can han\
g the machine.","Name the function, or attach by kprobe or tracepoint."].join(" "),related:[],verdicts:t.map(r=>De(r)??{target:r.target.name,verdict:"safe",why:"\
judged as if it fired where no lock is held, which is not known"})}))}a(tT,"findUnresolved");var Wb={id:"unsupported-syntax",severity:"warning",summary:"A target has a bpftrace that does not take this construct.",what:"The script uses a construct, a fun\
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
providers","provider-case"],sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:a(t=>Wa(t,"unsupported-syntax","warning",e=>`bpftrace does \
not start this script: ${e}. Use a form that it takes, or name only the targets that the script is meant for.`),"check")};var L=class{static{a(this,"LineMap")}#e;#t;constructor(e){let n=[0];for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))n.push(r+1);this.#e=n,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let n=Math.max(0,Math.
min(e,this.#t)),r=0,s=this.#e.length-1;for(;r<s;){let i=r+s+1>>1;(this.#e[i]??0)<=n?r=i:s=i-1}return{line:r+1,column:n-(this.#e[r]??0)+1,offset:n}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};var rd=1e3,nT=1440*60*1e3,rT=/\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;function cr(t,e,n){let{allowed:r,never:s,also:i,today:o}=n;return r===!1?"The configuration all\
ows no ignore comments.":s?.some(c=>c===t)?`The configuration allows no ignore of ${t}.`:sT(e,n)??iT(e,n)??(i===void 0?void 0:cr(t,e,{today:o,...i}))}a(cr,"whyF\
orbidden");function ci({also:t,...e}){let n={...e,reason:void 0,expires:void 0};return t===void 0?n:{...n,also:ci(t)}}a(ci,"withoutReason");function sT(t,{expires:e,
today:n}){let r=rT.exec(t.slice(0,rd))?.[1];if(r===void 0)return e===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", i\
n ${e} days at most.`;let s=Date.parse(r);if(Number.isNaN(s)||new Date(s).toISOString().slice(0,10)!==r)return`${r} is no day.`;if(n===void 0)return;let i=(s-Date.
parse(n))/nT;if(i<0)return`This comment ended on ${r}.`;if(!(e===void 0||i<=e))return`The configuration allows ${e} days at most, and ${r} is ${i} days away.`}a(
sT,"whyPast");function iT(t,{reason:e}){return e===void 0?void 0:t.length>rd?`The reason is longer than ${rd} characters.`:e.some(r=>yg(r,t))?void 0:`The config\
uration asks for a reason that matches ${e.map(r=>`"${r}"`).join(" or ")}.`}a(iT,"whyOther");var Vb=/bpftrace-guard:\s*ignore\[([^\]\n]*)\]([^\n]*)/;function sd(t){if(!t.comments.some(({text:s})=>Vb.test(s)))return[];let e=new L(t.text),n=new Set(t.comments.
filter(s=>oT(s,t.text,e))),r=new Set;for(let{span:s}of n)for(let i=e.position(s.start).line;i<=e.position(s.end).line;i++)r.add(i);return t.comments.flatMap(s=>{
let[,i,o]=Vb.exec(s.text)??[];if(i===void 0||o===void 0)return[];let c=e.position(s.span.end).line;if(n.has(s))for(;r.has(c);)c++;return[{span:s.span,rules:i.split(
",").map(u=>u.trim()),reason:o.replace(/\*\/\s*$/,"").trim(),line:c}]})}a(sd,"suppressionsOf");function oT({span:t},e,n){let r=n.lineStart(n.position(t.start).line),
s=n.lineStart(n.position(t.end).line+1);return e.slice(r,t.start).trim()===""&&e.slice(t.end,s).trim()===""}a(oT,"standsAlone");var aT=["syntax-error","unused-s\
uppression"];function ui(t){return!aT.includes(t)}a(ui,"canBeIgnored");function id({rules:t,line:e},n,r){return t.includes(n.rule)&&ui(n.rule)&&r.position(n.span.
start).line===e}a(id,"speaksOf");function li(t,e,n){let r=sd(e).filter(({reason:i})=>i!=="");if(r.length===0)return[...t];let s=new L(e.text);return t.filter(i=>!r.
some(o=>id(o,i,s)&&cr(i.rule,o.reason,n)===void 0))}a(li,"withoutSilenced");var Yb={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
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
let{script:r}=t,s=new L(r.text);return sd(r).flatMap(i=>{let o=cT(i,n,s,e,t.unread.any);return o===void 0?[]:[uT(i,o)]})},"check")};function cT(t,e,n,r,s){let{reason:i,
line:o}=t;if(i==="")return"This ignore comment gives no reason, so it silences nothing. Write the reason behind the brackets.";let c=e.filter(p=>id(t,p,n)),u=t.
rules.filter(p=>!(s&&ui(p))&&!c.some(d=>d.rule===p)),l=[...new Set(c.map(({rule:p})=>p))].flatMap(p=>{let d=cr(p,i,r);return d===void 0?[]:[`${d} This comment d\
oes not silence ${p}.`]});if(u.length>0){let p=u.map(d=>`"${d}"`).join(", ");l.push(`This ignore comment silences nothing: there is no finding of ${p} on line ${o}\
 that can be ignored. Remove it, or mend the rule's name.`)}return l.length===0?void 0:l.join(" ")}a(cT,"problemOf");function uT({span:t},e){return{rule:"unused\
-suppression",severity:"warning",confidence:"certain",span:t,message:e,related:[],verdicts:[]}}a(uT,"report");var qt=[Lb,qb,jb,zb,Ub,Db,Zb,Wb,Kb,Bb,Yb];var tw=Zn(Ja(),1);function pi(t){return{sections:[{title:"What it says",text:t.what},{title:"Why",text:t.why},{title:"What to do",text:t.do},{title:"When it is right to ignore it",
text:t.ignoreWhen}],examples:t.examples.map(e=>({...e,outcome:`${e.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule itself",lines:t.sources},
...t.facts.map(e=>({of:fT(Yn[e].title),lines:Sg(e)}))]}}a(pi,"contentOf");function fT(t){return t.startsWith("bpftrace")?t:t.charAt(0).toUpperCase()+t.slice(1)}
a(fT,"capital");var hT=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,mT=/[\p{Mn}\p{Me}]/u,gT=/[\uff61-\uff9f\uffa0-\uffdc\uffe8-\uffee]/u,_T=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
yT=/##(?:vso)?$/i;function ad(t){let e=[],n="",r=0;for(let s of t){let i=s==="	"?" ".repeat(4-r%4):bT(s,n);for(let o=0;o<s.length;o++)e.push(r);n+=i,r+=i===s?ew(
s):i.length}return{text:n,width:r,column:a(s=>e[s]??r,"column")}}a(ad,"layOut");function qe(t){return ad(t).text}a(qe,"oneLine");function fi(t){let e=qe(t);return/^\s*::/.
test(e)?`./${e}`:e}a(fi,"shownPath");function ne(t,e){return t.split(/\r?\n/).flatMap(n=>{let r=[],s="";for(let i of qe(n).split(" "))s!==""&&di(s)+1+di(i)>e?(r.
push(s),s=i):s=s===""?i:`${s} ${i}`;return[...r,s].map(i=>i.replace(/^(\s*):(?=:)/,"$1<U+003A>"))})}a(ne,"wrap");function di(t){let e=0;for(let n of t)e+=ew(n);
return e}a(di,"textWidth");function Qb(t,e){return t+" ".repeat(Math.max(0,e-di(t)))}a(Qb,"padEnd");function bT(t,e){return hT.test(t)||t==="["&&yT.test(e)?`<U+${(t.
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`:t}a(bT,"showCharacter");function ew(t){return t>=" "&&t<="~"?1:mT.test(t)?0:_T.test(t)&&!gT.test(
t)?2:1}a(ew,"characterWidth");var hi=100;function nw(t,e){let n=tw.default.createColors(e),r=pi(t),s=[`${n.bold(t.id)} (${t.severity})
${ne(t.summary,hi).join(`
`)}`,...r.sections.map(({title:c,text:u})=>o(c,u))];for(let{title:c,script:u,targets:l,outcome:p}of r.examples){let d=u.trimEnd().split(`
`).map(qe);s.push([n.bold(`Example: ${c}`),...ne(`${p} ${l.join(", ")}.`,hi).map(f=>`  ${f}`),...d.map(f=>`  ${n.blue("|")} ${f}`.trimEnd())].join(`
`))}let i=r.sources.flatMap(({of:c,lines:u})=>[...ne(`${c}:`,hi),...u.flatMap(wT)]);return s.push([n.bold("Sources"),...i.map(c=>`  ${c}`)].join(`
`)),`${s.join(`

`)}
`;function o(c,u){return[n.bold(c),...ne(u,hi).map(l=>l===""?"":`  ${l}`)].join(`
`)}a(o,"section")}a(nw,"renderRule");function wT(t){return ne(t,hi).map((e,n)=>`${n===0?"- ":"  "}${e}`)}a(wT,"listed");var sw=Zn(Ja(),1);function rw(t,e){let n=Math.max(0,...t.map(i=>i.length)),r=Array.from({length:n-1},(i,o)=>Math.max(...t.map(c=>di(c[o]??"")))),s=r.reduce((i,o)=>i+o+2,0);return t.
flatMap(i=>{let[o="",...c]=ne(i[n-1]??"",Math.max(40,e-s));return[[...r.map((l,p)=>Qb(i[p]??"",l)),o],...c.map(l=>[...r.map(p=>" ".repeat(p)),l])]})}a(rw,"table");var kT=150;function iw(t,e,n){let r=sw.default.createColors(n),s=t.map(c=>[`${e.some(({name:u})=>u===c.name)?"*":" "} ${c.name}`,c.bpftrace,c.kernel,c.arch,c.paravirt?
"yes":"no",c.preemption??"-",c.support.until]),i=t.flatMap(c=>[[`  ${c.name}`,c.source],["",`supported until: ${c.support.source}`]]),o=a(c=>{let[u=[],...l]=rw(
c,kT);return[r.bold(u.join("  ")),...l.map(p=>p.join("  ").trimEnd())]},"render");return[...o([["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","PRE-EMPTION","SU\
PPORTED UNTIL"],...s]),"","* judged when neither --target nor the configuration says otherwise: one for each difference that a verdict can rest on,","  of the r\
eleases in support. Red Hat and SUSE carry newer code back, and bpftrace before 0.17 is judged as 0.17: name","  those targets yourself.","Any other machine: --\
target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]","",...o([["  NAME","SOURCE"],...i]),""].join(`
`)}a(iw,"renderTargets");import{constants as uw}from"node:fs";import{open as pw,readdir as ST,realpath as dw,stat as fw}from"node:fs/promises";import vt from"node:path";var Xa=a(()=>"script","everyScript");function Wr(t,e){return t==="any"||t==="script"&&e}a(Wr,"picks");function Qa(t){return t===0?[]:[`${t===1?"1 script is":`${t}\
 scripts are`} left out by \`files\` of the configuration.`]}a(Qa,"leftOutNotes");function aw(t){let e=t.map(xT);return n=>{let r=e.map(s=>s(n));return r.includes(
"any")?"any":r.includes("script")?"script":"none"}}a(aw,"chooseFilesOfAny");function xT(t){let e=t.filter(i=>i.startsWith("!")).map(i=>Vn(i.slice(1))),n=t.filter(
i=>!i.startsWith("!")),r=n.filter(ow).map(Vn),s=n.filter(i=>!ow(i)).map(Vn);return i=>e.some(o=>o(i))?"none":n.length===0?"script":s.some(o=>o(i))?"any":r.some(
o=>o(i))?"script":"none"}a(xT,"chooseFiles");function ow(t){return/(?:^|\/)\*{1,2}$/.test(t)}a(ow,"leavesNameOpen");function kn(t){return t.endsWith(".bt")}a(kn,"isScriptName");function ec(t){let e=new TextDecoder("latin1").decode(t.subarray(0,256));return/^#![^\n]*[/ \t]bpftrace(?:\s|$)/.
test(e)}a(ec,"namesBpftrace");function xn(t){if(t.length>4194304)return en();try{let e=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t);return e.trim()===
""?{status:"skipped",error:"The file is empty."}:{status:"readable",text:e}}catch{return{status:"failed",error:`Line ${vT(t)} is not UTF-8. Save the script as U\
TF-8.`}}}a(xn,"decodeScript");function mi(t){return t.status==="readable"?{kind:"text",text:t.text}:t.status==="skipped"?{kind:"text",text:""}:{kind:"unread",reason:`${t.
error.charAt(0).toLowerCase()}${t.error.slice(1).replace(/\.$/,"")}`}}a(mi,"sourceOf");function en(){return{status:"failed",error:`The file is larger than ${4194304/
1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}a(en,"tooLarge");function vT(t){let e=new TextEncoder().encode(new TextDecoder("utf-8",
{ignoreBOM:!0}).decode(t)),n=1;for(let r=0;r<t.length&&t[r]===e[r];r++)t[r]===10&&n++;return n}a(vT,"lineOfFirstWrongByte");var ET=16,ud=new Set([".git","node_modules"]);async function tc(t,e,n={root:process.cwd(),choose:Xa}){let r=[],s=[],i=new Set,o=new Set,c=new Set;for(let l of t){
let p=l==="-"?"-":await nc(l);if(i.has(p))s.push(`${Vr(l)} is given twice; it is read once.`);else if(i.add(p),l==="-")r.push(await TT(e));else for await(let d of $T(
l,{read:o,leftOut:c,chosen:n}))r.push(d)}let u=[...c].filter(l=>!o.has(l)).length;return{scripts:r,notes:[...s,...Qa(u)]}}a(tc,"readScripts");async function*$T(t,e){
try{(await fw(t)).isDirectory()?yield*AT(t,e):_w(await nc(t),e.read)&&(yield await mw(t))}catch(n){yield ld(t,n)}}a($T,"readPath");async function*AT(t,e){let n=e.
leftOut.size,r=!1,s=await dw(t),i=[];for await(let o of hw(t,e)){if(r=!0,typeof o!="string")i.push(Promise.resolve(o));else{let c=await nc(o);if(c.startsWith(s.
endsWith(vt.sep)?s:s+vt.sep))_w(c,e.read)&&i.push(mw(o));else{let l=lw(o,"A symbolic link that leaves the folder is not followed. Name it to have it read.");i.push(
Promise.resolve(l))}}i.length<ET||(yield*await Promise.all(i),i=[])}yield*await Promise.all(i),!r&&e.leftOut.size===n&&(yield lw(t,"No bpftrace scripts in this \
folder (files named *.bt, or with a #! line that names bpftrace)."))}a(AT,"readFolder");async function*hw(t,e){let n;try{n=await ST(t,{withFileTypes:!0})}catch(r){
yield ld(t,r);return}n.sort((r,s)=>r.name<s.name?-1:1);for(let r of n){let s=vt.join(t,r.name);if(r.isDirectory()){ud.has(r.name)||(yield*hw(s,e));continue}let i=r.
isFile();if(!i&&!(r.isSymbolicLink()&&await NT(s)))continue;let o=kn(s)||i&&await CT(s);Wr(OT(s,e.chosen),o)?yield s:o&&e.leftOut.add(await nc(s))}}a(hw,"walk");
function OT(t,{root:e,choose:n}){let r=vt.relative(e,vt.resolve(t)).split(vt.sep);return r[0]===".."||vt.isAbsolute(r.join(vt.sep))?"script":n(r.join("/"))}a(OT,
"choiceOf");async function NT(t){return fw(t).then(e=>e.isFile(),()=>!1)}a(NT,"isFile");async function CT(t){let e;try{e=await pw(t,uw.O_RDONLY|uw.O_NONBLOCK)}catch{
return!1}try{let{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(256),0,256,0);return ec(n.subarray(0,r))}catch{return!1}finally{await e.close()}}a(CT,"startsWi\
thBpftrace");async function mw(t){try{let e=await pw(t);try{let n=await e.stat();return n.size>4194304?{...en(),path:Vr(t)}:n.isFile()&&n.size>0?cd(Vr(t),await e.
readFile()):cd(Vr(t),await gw(e.createReadStream({autoClose:!1,end:4194304})))}finally{await e.close()}}catch(e){return ld(t,e)}}a(mw,"readFile");async function TT(t){
try{return cd(t.name,await gw(t.stream))}catch(e){return{status:"failed",path:t.name,error:`Standard input cannot be read (${yw(e)}).`}}}a(TT,"readStandardInput");
async function gw(t){let e=[],n=0;for await(let r of t){let s=typeof r=="string"?Buffer.from(r):r;if(e.push(s),n+=s.length,n>4194304)break}return Buffer.concat(
e)}a(gw,"readUpToLimit");function cd(t,e){return{...xn(e),path:t}}a(cd,"scriptOf");async function nc(t){return dw(t).catch(()=>vt.resolve(t))}a(nc,"identity");function _w(t,e){
return e.has(t)?!1:(e.add(t),!0)}a(_w,"first");function Vr(t){return vt.normalize(t).split(vt.sep).join("/")}a(Vr,"shown");function lw(t,e){return{status:"skipp\
ed",path:Vr(t),error:e}}a(lw,"skipped");function ld(t,e){return{status:"failed",path:Vr(t),error:yw(e)}}a(ld,"failed");function yw(t){switch(t instanceof Error&&
"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":return"There is no such file or folder. Check the path.";case"EACCES":case"EPERM":return"It cannot be read:\
 permission denied.";case"ELOOP":return"It cannot be read: its symbolic links go round in a circle.";default:return`It cannot be read (${t instanceof Error?t.message:
String(t)}).`}}a(yw,"reason");var gi=class{static{a(this,"Diff")}diff(e,n,r={}){let s;typeof r=="function"?(s=r,r={}):"callback"in r&&(s=r.callback);let i=this.castInput(e,r),o=this.castInput(
n,r),c=this.removeEmpty(this.tokenize(i,r)),u=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(c,u,r,s)}diffWithOptionsObj(e,n,r,s){var i;let o=a(
w=>{if(w=this.postProcess(w,r),s){setTimeout(function(){s(w)},0);return}else return w},"done"),c=n.length,u=e.length,l=1,p=c+u;r.maxEditLength!=null&&(p=Math.min(
p,r.maxEditLength));let d=(i=r.timeout)!==null&&i!==void 0?i:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(m[0],n,e,0,r);if(m[0].
oldPos+1>=u&&g+1>=c)return o(this.buildValues(m[0].lastComponent,n,e));let _=-1/0,y=1/0,b=a(()=>{for(let w=Math.max(_,-l);w<=Math.min(y,l);w+=2){let k,v=m[w-1],
x=m[w+1];v&&(m[w-1]=void 0);let A=!1;if(x){let $=x.oldPos-w;A=x&&0<=$&&$<c}let I=v&&v.oldPos+1<u;if(!A&&!I){m[w]=void 0;continue}if(!I||A&&v.oldPos<x.oldPos?k=this.
addToPath(x,!0,!1,0,r):k=this.addToPath(v,!1,!0,1,r),g=this.extractCommon(k,n,e,w,r),k.oldPos+1>=u&&g+1>=c)return o(this.buildValues(k.lastComponent,n,e))||!0;m[w]=
k,k.oldPos+1>=u&&(y=Math.min(y,w-1)),g+1>=c&&(_=Math.max(_,w+1))}l++},"execEditLength");if(s)a(function w(){setTimeout(function(){if(l>p||Date.now()>f)return s(
void 0);b()||w()},0)},"exec")();else for(;l<=p&&Date.now()<=f;){let w=b();if(w)return w}}addToPath(e,n,r,s,i){let o=e.lastComponent;return o&&!i.oneChangePerToken&&
o.added===n&&o.removed===r?{oldPos:e.oldPos+s,lastComponent:{count:o.count+1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+s,lastComponent:{
count:1,added:n,removed:r,previousComponent:o}}}extractCommon(e,n,r,s,i){let o=n.length,c=r.length,u=e.oldPos,l=u-s,p=0;for(;l+1<o&&u+1<c&&this.equals(r[u+1],n[l+
1],i);)l++,u++,p++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return p&&!i.oneChangePerToken&&(e.lastComponent=
{count:p,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=u,l}equals(e,n,r){return r.comparator?r.comparator(e,n):e===n||!!r.ignoreCase&&e.toLowerCase()===
n.toLowerCase()}removeEmpty(e){let n=[];for(let r=0;r<e.length;r++)e[r]&&n.push(e[r]);return n}castInput(e,n){return e}tokenize(e,n){return Array.from(e)}join(e){
return e.join("")}postProcess(e,n){return e}get useLongestToken(){return!1}buildValues(e,n,r){let s=[],i;for(;e;)s.push(e),i=e.previousComponent,delete e.previousComponent,
e=i;s.reverse();let o=s.length,c=0,u=0,l=0;for(;c<o;c++){let p=s[c];if(p.removed)p.value=this.join(r.slice(l,l+p.count)),l+=p.count;else{if(!p.added&&this.useLongestToken){
let d=n.slice(u,u+p.count);d=d.map(function(f,m){let g=r[l+m];return g.length>f.length?g:f}),p.value=this.join(d)}else p.value=this.join(n.slice(u,u+p.count));u+=
p.count,p.added||(l+=p.count)}}return s}};var pd=class extends gi{static{a(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=PT}equals(e,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||
!e.includes(`
`))&&(e=e.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(e,n,r)}},IT=new pd;function dd(t,e,n){return IT.diff(t,e,n)}a(dd,"diffLines");function PT(t,e){e.stripTrailingCr&&(t=t.replace(/\r\n/g,`
`));let n=[],r=t.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let s=0;s<r.length;s++){let i=r[s];s%2&&!e.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}a(PT,
"tokenize");function RT(t){for(let e=0;e<t.length;e++)if(t[e]<" "||t[e]>"~"||t[e]==='"'||t[e]==="\\")return!0;return!1}a(RT,"needsQuoting");function vn(t){if(!RT(t))return t;
let e='"',n=new TextEncoder().encode(t),r=0;for(;r<n.length;){let s=n[r];s===7?e+="\\a":s===8?e+="\\b":s===9?e+="\\t":s===10?e+="\\n":s===11?e+="\\v":s===12?e+=
"\\f":s===13?e+="\\r":s===34?e+='\\"':s===92?e+="\\\\":s>=32&&s<=126?e+=String.fromCharCode(s):e+="\\"+s.toString(8).padStart(3,"0"),r++}return e+='"',e}a(vn,"q\
uoteFileNameIfNeeded");var fd={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},_i={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function zt(t,e,n,r,s,i,o){let c;o?typeof o=="function"?c={callback:o}:c=o:c={},typeof c.context>"u"&&(c.context=4);let u=c.context;if(c.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(c.callback){let{callback:p}=c;dd(n,r,Object.assign(Object.assign(
{},c),{callback:a(d=>{let f=l(d);p(f)},"callback")}))}else return l(dd(n,r,c));function l(p){if(!p)return;p.push({value:"",lines:[]});function d(w){return w.map(
function(k){return" "+k})}a(d,"contextLines");let f=[],m=0,g=0,_=[],y=1,b=1;for(let w=0;w<p.length;w++){let k=p[w],v=k.lines||LT(k.value);if(k.lines=v,k.added||
k.removed){if(!m){let x=p[w-1];m=y,g=b,x&&(_=u>0?d(x.lines.slice(-u)):[],m-=_.length,g-=_.length)}for(let x of v)_.push((k.added?"+":"-")+x);k.added?b+=v.length:
y+=v.length}else{if(m)if(v.length<=u*2&&w<p.length-2)for(let x of d(v))_.push(x);else{let x=Math.min(v.length,u);for(let I of d(v.slice(0,x)))_.push(I);let A={oldStart:m,
oldLines:y-m+x,newStart:g,newLines:b-g+x,lines:_};f.push(A),m=0,g=0,_=[]}y+=v.length,b+=v.length}}for(let w of f)for(let k=0;k<w.lines.length;k++)w.lines[k].endsWith(
`
`)?w.lines[k]=w.lines[k].slice(0,-1):(w.lines.splice(k+1,0,"\\ No newline at end of file"),k++);return{oldFileName:t,newFileName:e,oldHeader:s,newHeader:i,hunks:f}}
a(l,"diffLinesResultToPatch")}a(zt,"structuredPatch");function lr(t,e){var n,r,s,i,o,c;if(e||(e=fd),Array.isArray(t)){if(t.length>1&&!e.includeFileHeaders&&!t.every(
p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return t.map(p=>lr(p,e)).join(`
`)}let u=[];if(t.isGit){if(e=fd,!t.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!t.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let p=t.oldFileName,d=t.newFileName;t.isCreate&&p==="/dev/null"?p=d.replace(/^b\//,"a/"):t.isDelete&&d==="/dev/null"&&(d=p.replace(
/^a\//,"b/")),u.push("diff --git "+vn(p)+" "+vn(d)),t.isDelete&&u.push("deleted file mode "+((n=t.oldMode)!==null&&n!==void 0?n:"100644")),t.isCreate&&u.push("n\
ew file mode "+((r=t.newMode)!==null&&r!==void 0?r:"100644")),t.oldMode&&t.newMode&&!t.isDelete&&!t.isCreate&&(u.push("old mode "+t.oldMode),u.push("new mode "+
t.newMode)),t.isRename&&(u.push("rename from "+vn(((s=t.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),u.push("rename to "+vn(((i=t.newFileName)!==null&&
i!==void 0?i:"").replace(/^b\//,"")))),t.isCopy&&(u.push("copy from "+vn(((o=t.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),u.push("copy to "+vn(((c=
t.newFileName)!==null&&c!==void 0?c:"").replace(/^b\//,""))))}else e.includeIndex&&t.oldFileName==t.newFileName&&t.oldFileName!==void 0&&u.push("Index: "+t.oldFileName),
e.includeUnderline&&u.push("===================================================================");let l=t.hunks.length>0;e.includeFileHeaders&&t.oldFileName!==void 0&&
t.newFileName!==void 0&&(!t.isGit||l)&&(u.push("--- "+vn(t.oldFileName)+(t.oldHeader?"	"+t.oldHeader:"")),u.push("+++ "+vn(t.newFileName)+(t.newHeader?"	"+t.newHeader:
"")));for(let p=0;p<t.hunks.length;p++){let d=t.hunks[p],f=d.oldLines===0?d.oldStart-1:d.oldStart,m=d.newLines===0?d.newStart-1:d.newStart;u.push("@@ -"+f+","+d.
oldLines+" +"+m+","+d.newLines+" @@");for(let g of d.lines)u.push(g)}return u.join(`
`)+`
`}a(lr,"formatPatch");function yi(t,e,n,r,s,i,o){if(typeof o=="function"&&(o={callback:o}),o?.callback){let{callback:c}=o;zt(t,e,n,r,s,i,Object.assign(Object.assign(
{},o),{callback:a(u=>{c(u?lr(u,o.headerOptions):void 0)},"callback")}))}else{let c=zt(t,e,n,r,s,i,o);return c?lr(c,o?.headerOptions):void 0}}a(yi,"createTwoFile\
sPatch");function LT(t){let e=t.endsWith(`
`),n=t.split(`
`).map(r=>r+`
`);return e?n.pop():n.push(n.pop().slice(0,-1)),n}a(LT,"splitLines");var MT=3,FT=4e3;function bw(t){return t.map(HT).join("")}a(bw,"gitPatch");function HT({path:t,before:e,after:n}){let[r,s]=[`a/${t}`,`b/${t}`];if(e===void 0){let c=zt(
"/dev/null",s,"",n);return lr({...c,isGit:!0,isCreate:!0,newMode:"100644"})}let i={context:MT,maxEditLength:FT},{hunks:o}=zt(r,s,e,n,void 0,void 0,i)??{hunks:[...DT(
e,n)]};return lr({oldFileName:r,newFileName:s,oldHeader:void 0,newHeader:void 0,hunks:o,isGit:!0})}a(HT,"patchOf");function DT(t,e){let n=zt("","",t,"").hunks,r=zt(
"","","",e).hunks,[s,i]=[n.flatMap(({lines:c})=>c),r.flatMap(({lines:c})=>c)],o=a((c,u)=>c.filter(l=>l.startsWith(u)).length,"count");return[{oldStart:1,oldLines:o(
s,"-"),newStart:1,newLines:o(i,"+"),lines:[...s,...i]}]}a(DT,"wholeFile");import{realpath as qE,unlink as o4}from"node:fs/promises";import ht from"node:path";import{open as qT,readdir as kw,realpath as Yr,stat as xw}from"node:fs/promises";import Ve from"node:path";var Jr=class{static{a(this,"DiskRepository")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,n){try{let r=await Yr(e);if(!Xr(r,await this.#n(Ve.dirname(n))))
return hd("it leads out of the repository");let s=await xw(r);return s.isDirectory()?{kind:"folder",names:(await kw(r,{withFileTypes:!0})).flatMap(o=>o.isDirectory()?
[]:[o.name]).sort()}:s.isFile()?s.size>4194304?mi(en()):mi(xn(await BT(r))):hd("it is no regular file")}catch(r){return hd(ww(r))}}async fromRoot(e){let n=await Yr(
this.#e),r=await Yr(e).catch(()=>Ve.resolve(e));return Xr(r,n)?Sw(Ve.relative(n,r)):void 0}async list(){try{let e=await Yr(this.#e);return{files:(await vw(e,"")).
map(r=>({path:zT(Ve.join(e,r)),fromRoot:r}))}}catch(e){return{reason:`${ww(e)}.`}}}async#n(e){let n=this.#t.get(e);if(n!==void 0)return n;let r=await md(await Yr(
e).catch(()=>Ve.resolve(e)));return this.#t.set(e,r),r}};async function vw(t,e){let n=[];for(let r of await kw(Ve.join(t,e),{withFileTypes:!0})){let s=e===""?r.
name:`${e}/${r.name}`;r.isDirectory()&&!ud.has(r.name)?n.push(...await vw(t,s)):r.isFile()&&kn(s)&&n.push(s)}return n.sort()}a(vw,"scriptsIn");function zT(t){return Sw(
Ve.relative(process.cwd(),t))}a(zT,"shownFrom");async function md(t){for(let n=t;;n=Ve.dirname(n)){if(await GT(Ve.join(n,".git")))return n;if(n===Ve.dirname(n))
break}let e=await Yr(process.cwd());return Xr(t,e)?e:t}a(md,"findRoot");function GT(t){return xw(t).then(()=>!0,()=>!1)}a(GT,"exists");function Xr(t,e){return t===
e||t.startsWith(e.endsWith(Ve.sep)?e:e+Ve.sep)}a(Xr,"isInside");async function BT(t){let e=await qT(t);try{return await e.readFile()}finally{await e.close()}}a(
BT,"readBytes");function Sw(t){return t.split(Ve.sep).join("/")}a(Sw,"slashes");function hd(t){return{kind:"unread",reason:t}}a(hd,"unread");function ww(t){switch(t instanceof
Error&&"code"in t?t.code:void 0){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return"it is not there";case"EACCES":case"EPERM":return"permission denied";case"E\
LOOP":return"its symbolic links go round in a circle";default:return`it cannot be read (${t instanceof Error?t.message:String(t)})`}}a(ww,"reasonOf");import{randomBytes as jT}from"node:crypto";import{unlinkSync as UT}from"node:fs";import{access as KT,constants as ZT,link as WT,open as Ew,readFile as $w,realpath as VT,
rename as YT,stat as JT,unlink as XT}from"node:fs/promises";import ki from"node:path";async function Aw(t,e,n){try{let r=await VT(t),s=await JT(r);return s.isFile()?(await KT(r,ZT.W_OK),await Nw(ki.dirname(r),QT,async(i,o)=>(await o.writeFile(n),
await tI(o,s),await o.chmod(s.mode&4095),await o.sync(),(await $w(r)).equals(Buffer.from(e))?(await YT(i,r),await Tw(ki.dirname(r)),{ok:!0}):wi("It changed whil\
e it was being fixed, so it is left alone. Run the command again.")))):wi("It is no regular file, so it is not written.")}catch(r){return wi(`It cannot be writt\
en: ${Iw(r)}. It is as it was.`)}}a(Aw,"replaceFile");async function Ow(t,e){try{let n=await rc(t);return n!==void 0?n.equals(Buffer.from(e))?{ok:!0,created:!1}:
wi(`${t} is there already, with another content.`):await Nw(ki.dirname(t),eI,async(r,s)=>(await s.writeFile(e),await s.sync(),await WT(r,t),await Tw(ki.dirname(
t)),{ok:!0,created:!0}))}catch(n){return wi(`${t} cannot be created: ${Iw(n)}.`)}}a(Ow,"createFile");var QT=384,eI=438;async function rc(t){try{return await $w(
t)}catch(e){if(sc(e)==="ENOENT")return;throw e}}a(rc,"contentOf");var bi=new Set,gd=["SIGINT","SIGTERM","SIGHUP"];async function Nw(t,e,n){let r=ki.join(t,`.bpf\
trace-guard-${jT(6).toString("hex")}.tmp`);if(bi.size===0)for(let s of gd)process.on(s,_d);bi.add(r);try{let s=await Ew(r,"wx",e);try{return await n(r,s)}finally{
await s.close()}}finally{if(await XT(r).catch(Cw),bi.delete(r),bi.size===0)for(let s of gd)process.off(s,_d)}}a(Nw,"withTemporary");function _d(t){for(let e of bi)
try{UT(e)}catch(n){Cw(n)}for(let e of gd)process.off(e,_d);process.kill(process.pid,t)}a(_d,"stop");function Cw(t){if(sc(t)!=="ENOENT")throw t}a(Cw,"ignoreAbsen\
t");async function tI(t,{uid:e,gid:n}){let r=await t.stat();if(!(r.uid===e&&r.gid===n))try{await t.chown(process.getuid?.()===0?e:r.uid,n)}catch(s){if(sc(s)!=="\
EPERM"||process.getuid?.()===0)throw s}}a(tI,"keepOwner");async function Tw(t){let e=await Ew(t).catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}a(
Tw,"flushFolder");function wi(t){return{ok:!1,error:t}}a(wi,"refused");function sc(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.
code:void 0}a(sc,"codeOf");function Iw(t){switch(sc(t)){case"EACCES":case"EPERM":return"permission denied";case"EROFS":return"the file system is read-only";case"\
ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no longer there";default:return t instanceof Error?t.message:String(t)}}a(Iw,"reaso\
n");function Ye(t,e){let n=[],r=0;for(let{path:s,span:i,text:o}of e)if(s===void 0){if(i.start<r||i.end<i.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${i.start}`);n.push(t.slice(r,i.start),o),r=i.end}return n.join("")+t.slice(r)}a(Ye,"applyEdits");function Pw(t){let n=t.filter(({path:s})=>s===void 0).
sort((s,i)=>s.span.start-i.span.start||s.span.end-i.span.end);return n.some((s,i)=>i>0&&s.span.start<(n[i-1]?.span.end??0))?void 0:[...t.filter(({path:s})=>s!==
void 0),...n]}a(Pw,"orderEdits");function Sn(t,e){let n=0;for(let{path:r,span:s,text:i}of e)if(r===void 0){if(s.start>t||s.start===t&&s.end>s.start)break;if(t<s.
end)return s.start+n;n+=i.length-(s.end-s.start)}return t+n}a(Sn,"mapOffset");function Rw(t,e){let n=0;for(let{span:r,text:s}of e){let i=r.start+n;if(t<i)break;
if(t<i+s.length)return r.start;n+=s.length-(r.end-r.start)}return t-n}a(Rw,"originalOffset");function Je({path:t},e){return t===void 0?e:e.slice(0,e.lastIndexOf(
"/")+1)+t}a(Je,"pathOfEdit");function Lw(t,e){return e==="off"?[]:e===void 0?[t]:[{...t,severity:typeof e=="string"?e:nI(t.severity,e.atLeast)}]}a(Lw,"withSeverity");function nI(t,e){return ce.
indexOf(t)<=ce.indexOf(e)?t:e}a(nI,"worse");var tn="bpftrace_guard.bpf.c",yd={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},rI={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
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
`},Mw=[rI],Fw=Mw[0];function bd(t){return Mw.find(e=>e.text===t)}a(bd,"guardFileOf");var Hw=64,Dw=16,sI=4*1024*1024,wd=10;function ic(t){return t.items.flatMap(e=>e.kind==="import"?[{name:e.path,span:e.span}]:[])}a(ic,"importsOf");function xi(t,e,n){
let r=[],s=new Set,i=[],o=new Set,c=0,u,l=a((d,f,m)=>{if(o.has(d))return;if(o.size>=Hw||m>Dw||c>sI){o.add(qw);return}o.add(d);let g=a(w=>{i.push(`The import of ${aI(
d)} was not followed: ${w}.`)},"note"),_=oI(d);if(_!==void 0){_!==kd&&g(_);return}let y=xd(e,d),b=n.source(y);if(b===void 0)s.add(y);else if(b.kind==="unread")g(
b.reason);else if(b.kind==="folder")for(let w of b.names.filter(k=>k.endsWith(".bt")))l(`${d}/${w}`,f,m+1);else if(d.endsWith(".bpf.c"))u??=bd(b.text),bd(b.text)===
void 0&&g(iI);else if(!d.endsWith(".bt"))g("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h");else{let w=n.parse(y,b.text);c+=b.text.length,r.push(
{path:y,script:w,statement:f});for(let k of ic(w))l(k.name,f,m+1)}},"visit");for(let{name:d,span:f}of ic(t))l(d,f,1);let p=i.slice(0,wd);return i.length>wd&&p.push(
`${i.length-wd} more imports were not followed.`),o.has(qw)&&p.push(`It imports too much: ${Hw} names, ${Dw} levels and 4 MiB are followed at most.`),{files:r,...u===
void 0?{}:{guardFile:u},unread:[...s],notes:p}}a(xi,"followImports");var qw="\0",iI="imported C is not looked at, and it is not the text of a guard file of this\
 tool",kd="it is part of bpftrace";function oI(t){if(t.startsWith("/"))return"an absolute path leads out of the repository";if(t.includes("\0")||t==="")return"i\
t is no name of a file";if(t==="stdlib")return kd;if(/\.[cho]$/.test(t))return t.startsWith("stdlib/")?kd:t.endsWith(".bpf.c")?void 0:"imported C is not looked \
at"}a(oI,"whyNotFollowed");function xd(t,e){let n=t.startsWith("/"),r=[];for(let s of[...t.split("/").slice(0,-1),...e.split("/")])s===""||s==="."||(s!==".."?r.
push(s):r.length>0&&r.at(-1)!==".."?r.pop():n||r.push(s));return(n?"/":"")+r.join("/")}a(xd,"resolveImport");function aI(t){let e=t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ");return JSON.stringify(e.length>100?`${e.slice(0,100)}...`:e)}a(aI,"shownName");var vi=class extends Error{static{a(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},vd=0;function pr(t,e,n){
if(e===0)return n();if(vd+e>500)throw new vi(t.span.start);vd+=e;try{return n()}finally{vd-=e}}a(pr,"inChain");var oc=ot(P_);var zw=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function St(t,e){return zw.lastIndex=e,zw.test(t)||_p(t,e)>e}a(St,"startsI\
tem");function Gw(t,e){for(let n=t.indexOf(`
`,e);n!==-1;n=t.indexOf(`
`,n+1))if(St(t,n+1))return n+1;return t.length}a(Gw,"nextItemStart");var jw=new Map(R_.map((t,e)=>[t,33+e]));function E(t){let e=jw.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}a(E,"codeOf");
function Sd(t){return[...jw].filter(([e])=>t.test(e))}a(Sd,"tokensLike");var Bw=4096,ac=class{static{a(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#n=new Int32Array(1024);#r=0;constructor(e){this.source=e}get count(){return this.#r}clear(){this.#r=0}push(e,n,r){this.#r===this.#e.length&&this.#i(),this.#e[this.#r]=
e,this.#t[this.#r]=n,this.#n[this.#r++]=r}pop(){this.#r--}insert(e,n){let r=this.end(e-1);this.push(0,r,r);for(let s of[this.#e,this.#t,this.#n])s.copyWithin(e+
1,e,this.#r-1);this.#e[e]=n,this.#t[e]=this.#n[e]=r}remove(e,n){for(let r of[this.#e,this.#t,this.#n])r.copyWithin(e,n,this.#r);this.#r-=n-e}code(e){return e<this.#r?
this.#e[e]??0:0}start(e){return e<this.#r?this.#t[e]??0:this.end(this.#r-1)}end(e){return this.#n[e]??0}text(e){return this.source.slice(this.#t[e],this.#n[e])}onNewLine(e){
return e>0&&this.source.slice(this.#n[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#r&&this.#n[e-1]!==this.#t[e]}characters(){let e="";for(let n=0;n<this.#r;n+=Bw)e+=String.fromCharCode(...this.#e.subarray(n,Math.
min(n+Bw,this.#r)));return e}#i(){let e=this.#e.length*2,[n,r,s]=[this.#e,this.#t,this.#n];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#n=new Int32Array(
e),this.#e.set(n),this.#t.set(r),this.#n.set(s)}};var Si=10,Uw=13,uI=33,Yw=34,Ed=35,lI=42,Qr=47,Kw=92,[cc,Ad,Jw,lc,Od,Xw,Qw,ek]=[0,1,2,3,4,5,6,7],Xe=new Uint8Array(128),Nd=Array.from({length:128},()=>[]);for(let t of Sd(
/^[^\w<]|^<(?!\w)/))Nd[t[0].charCodeAt(0)]?.push(t);Nd.forEach((t,e)=>{t.sort(([n],[r])=>r.length-n.length),t.length>0&&(Xe[e]=Xw)});for(let t of" 	\r")Xe[t.charCodeAt(
0)]=Ad;for(let t of"0123456789")Xe[t.charCodeAt(0)]=Od;for(let t of"_abcdefghijklmnopqrstuvwxyz")Xe[t.charCodeAt(0)]=Xe[t.toUpperCase().charCodeAt(0)]=lc;Xe[Si]=
Jw;Xe[Yw]=Qw;for(let t of"$@#")Xe[t.charCodeAt(0)]=ek;var pI=["args","ctx","kstack","nsecs","pid","tid","ustack"],dI=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],fI=new Map([...Sd(/^\w/),...pI.map(t=>[t,E("<l\
exer builtin>")]),...dI.map(t=>[t,E("<builtin>")])]),hI=/^s?arg\d+$/,mI=E("<name>"),gI=E("<builtin>"),_I=E("<lexer builtin>"),yI=E("<variable>"),bI=E("<map>"),Zw=E(
"<positional>"),wI=E("<string>"),kI=E("<string with a bad escape>"),xI=E("<unclosed string>"),vI=E("<decimal>"),SI=E("<digits>"),EI=E("<number>"),Ww=E("<malform\
ed number>"),uc=E("<stray character>"),$I=E("<attach point>"),AI=E("<preprocessor line>"),OI=/^\d(?:_*\d)*$/,Vw=/^0[0-7]*[89]/,NI=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
CI=1e3,TI=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,$d=/0*[1-9]\d*/y,pc=class{static{a(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#n=0;#r=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,n=this.#i;for(this.newLine=!n;this.at<e.length;this.at++){let r=e.
charCodeAt(this.at),s=Xe[r]??cc;if(s!==Ad)if(s===Jw)this.newLine=!0;else if(r===Qr&&this.#g())this.at--;else if(r===Ed&&!n&&e.charCodeAt(this.at+1)===uI){let i=this.#l(
this.at);this.#m("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=S_(this.#e,this.at);return e===this.at?!1:(this.#s(
$I,e),!0)}takeToken(){let n=this.#e.charCodeAt(this.at);switch(Xe[n]??cc){case lc:return this.#a();case Od:return this.#c();case Xw:return this.#p(n);case Qw:return this.#f();case ek:
return n===Ed?this.#d():this.#u(n);default:return this.#s(uc,this.at+1)}}takePreprocessorLine(){let e=this.#e,n=this.at,r=n+1;for(;this.at<e.length;){let s=e.charCodeAt(
this.at);if(s===Si||s===Qr&&e.charCodeAt(this.at+1)===Qr)break;if(!(s===Qr&&this.#g())){if(s===Kw){let i=e.charCodeAt(this.at+1)===Uw?this.at+2:this.at+1;if(e.charCodeAt(
i)===Si){this.at=i+1;continue}}this.at++,Xe[s]!==Ad&&(r=this.at)}}this.#t.push(AI,n,r)}#s(e,n){this.#t.push(e,this.at,n),this.at=n}#o(e){let n=this.#e,r=e;for(;r<
n.length;r++){let s=Xe[n.charCodeAt(r)]??cc;if(s!==lc&&s!==Od)break}return r}#a(){let e=this.#o(this.at),n=this.#e.slice(this.at,e);this.#s(fI.get(n)??II(n),e)}#c(){
let e=this.#o(this.at),n=this.#e.slice(this.at,e);n.length>CI?this.#s(Ww,e):OI.test(n)?this.#s(Vw.test(n)||n.length>19&&er(n)?SI:vI,e):this.#s(NI.test(n)&&!Vw.test(
n)&&!er(n)?EI:Ww,e)}#p(e){for(let[n,r]of Nd[e]??[])if(n.length===1||this.#e.startsWith(n,this.at))return this.#s(r,this.at+n.length);this.#s(uc,this.at+1)}#u(e){
let n=this.#e,r=this.at+1,s=(Xe[n.charCodeAt(r)]??cc)===lc;if(e===64)return this.#s(bI,s?this.#o(r):r);if(s)return this.#s(yI,this.#o(r));if(n.charCodeAt(r)===Ed)
return this.#s(Zw,r+1);if($d.lastIndex=r,$d.test(n))return this.#s(Zw,$d.lastIndex);this.#s(uc,r)}#d(){this.newLine?this.takePreprocessorLine():this.#s(uc,this.
at+1)}#f(){let e=this.#e,n=!1;for(let s=this.at+1;s<e.length;s++){let i=e.charCodeAt(s);if(i===Kw&&e.charCodeAt(s+1)!==Si)n=!0,s++;else if(i===Yw){let o=!n||TI.
test(e.slice(this.at+1,s));return this.#s(o?wI:kI,s+1)}else if(i===Si)break}let r=this.#l(this.at);this.at>=this.#n&&this.unclosed.push({what:"string",start:this.
at,end:r}),this.#n=Math.max(this.#n,r),this.#s(xI,r)}#g(){let e=this.at,n=this.#e.charCodeAt(e+1);if(n===Qr)this.at=this.#l(e);else if(n===lI)this.at=this.#h(e);else
return!1;return this.#m(n===Qr?"line":"block",e,this.at),!0}#m(e,n,r){let s=this.#e.slice(n,r);s.includes(`
`)&&(this.newLine=!0),!(n<this.#n)&&(this.comments.push({kind:e,span:{start:n,end:r},text:s}),this.#n=r)}#l(e){let n=this.#e.indexOf(`
`,e),r=n===-1?this.#e.length:n;return r>e&&this.#e.charCodeAt(r-1)===Uw?r-1:r}#h(e){let n=this.#r?this.#e.indexOf("*/",e+2):-1;if(n!==-1)return n+2;this.#r=!1,e>=
this.#n&&this.unclosed.push({what:"comment",start:e,end:this.#l(e)});let r=Gw(this.#e,e);return r<this.#e.length?r-1:r}};function II(t){return t.startsWith("__b\
uiltin_")?gI:hI.test(t)?_I:mI}a(II,"wordLike");var Td=64,tk=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,PI=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),RI=35,LI=E("{"),MI=E("}"),FI=E("("),HI=E(")"),DI=E("["),qI=E(
"]"),nk=E(";"),zI=E("?"),GI=E(":"),BI=E(","),Cd=E("/"),jI=E("else"),UI=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(E)),KI=new Set(["[","*"].map(E)),ZI=E("__attribute__"),dc=class{static{a(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new ac(e),this.#e=new pc(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let n=this.#e;if(this.tokens.clear(),!!n.skipLayout())return this.#t.charCodeAt(n.at)===RI?(n.takePreprocessorLine(),{rule:"preprocessor",end:n.at,open:!1}):
(tk.lastIndex=n.at,this.#n(PI.get(tk.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#n(e,n){let[r,
s]=[this.#e,this.tokens],i=e==="probe",o=i,c=e==="mapDeclaration",u=0,l=0,p=0,d=0,f=0,m,g=a(_=>{let y={rule:e,end:r.at,open:_};return m===void 0?y:{...y,tooDeep:m}},
"found");for(;r.skipLayout();){if(n&&l>0&&r.newLine&&St(this.#t,r.at))return g(!0);if(o&&r.takeAttachPoint()){o=!1;continue}r.takeToken();let _=s.code(s.count-1);
switch(i&&=_===BI,o=i,_){case LI:u===0&&(p=l,d>1&&s.code(s.count-2)===Cd&&(d=0)),u++,l++,f=0;break;case MI:if(u--,l--,f=0,c=u<=0,c&&!this.#r(e,d>0,p>0))return g(
!1);break;case FI:case DI:l++;break;case HI:case qI:if(l--,c&&l<=0&&rk(e)&&!this.#r(e,!1,!1))return g(!1);break;case nk:if(f=0,u<=0)return g(!1);break;case Cd:e===
"probe"&&l===0&&d++;break;case zI:f++;break;case GI:f=Math.max(0,f-1)}l+f>Td&&(m??=s.count-1)}return g(u>0||l>0)}#r(e,n,r){let[s,i]=[this.#e,this.tokens],o=s.at;
if(s.skipLayout()){if(r&&!(s.newLine&&St(this.#t,s.at)))return!0;s.takeToken();let c=i.code(i.count-1);if(i.pop(),s.at=o,c===jI||(e==="probe"?UI.has(c):c===Cd)||
n&&KI.has(c))return!0;if(c===nk)return rk(e);if(e==="cDefinition")return c===ZI}return s.at=o,!1}};function rk(t){return t==="cDefinition"||t==="mapDeclaration"}
a(rk,"hasTail");function sk(t){let e=[],n=!1,r=!1,s=!1;for(let i of t)switch(i.kind){case"preprocessor":case"c-definition":n?e.push(Ei(i,"C definitions must come before the pro\
bes.")):(r||s)&&e.push(Ei(i,"C definitions must come before the config block and the imports."));break;case"import":n&&e.push(Ei(i,"Imports must come before the\
 probes.")),s=!0;break;case"config":r?e.push(Ei(i,"A script has one config block.")):n&&e.push(Ei(i,"The config block must come before the probes.")),r=!0;break;case"\
map-declaration":case"macro":case"subprogram":case"probe":n=!0}return e}a(sk,"misplacedItems");function Ei(t,e){return{kind:"syntax-error",span:t.span,message:e,
expected:[],hint:"Move it to the beginning of the file."}}a(Ei,"misplaced");var fc=new Map(["()","[]","{}"].map(t=>[E(t.charAt(0)),E(t.charAt(1))])),hc=new Set(fc.values());function $i(t,e){let n=[];for(let r=0;r<e;r++)fc.has(t.code(r))?
n.push(r):hc.has(t.code(r))&&n.pop();return n}a($i,"bracketsBefore");var mc=E("{"),dr=E("}"),gc=E(";"),WI=E("/"),ik=E("else"),ok=E("for"),VI=new Set(["if","for","while","unroll"].map(E)),YI=64;function ak(t,e){let n=XI(t,e);if(n===
void 0)return JI(t,e);let r=VI.has(t.code(n)),s=new _c(t.code(n)===ok);for(let i=n;i<t.count;i++){let o=t.code(i);if(o===dr&&!s.hasBrace)return i>=e&&i>n?{start:n,
end:i}:void 0;if(s.take(o),!(i<e||s.hasBrace)){if(o===gc&&s.isEmpty)return{start:n,end:i+1};if(!(o!==dr||t.code(i+1)===ik||!(r||s.isEmpty)))return{start:n,end:t.
code(i+1)===gc?i+2:i+1}}}}a(ak,"brokenPart");function JI(t,e){let n=0;for(;n<e&&t.code(n)!==WI;)n++;let r=Math.max(n+1,e);for(;r<t.count&&t.code(r)!==mc&&!hc.has(
t.code(r));)r++;return n>0&&n<e&&t.code(r)===mc?{start:n,end:r}:void 0}a(JI,"brokenPredicate");function XI(t,e){let n=[];for(let r=0;r<e;r++){let s=t.code(r),i=n.
length-1;s===mc?n.push(r+1):s===dr?(n.pop(),t.code(r+1)!==ik&&i>0&&(n[i-1]=r+1)):s===gc&&i>=0&&!QI(t,n[i]??0,r)&&(n[i]=r+1)}return n.at(-1)}a(XI,"statementStart");
function QI(t,e,n){if(t.code(e)!==ok||n-e>YI)return!1;let r=new _c(!0);for(let s=e;s<n;s++)r.take(t.code(s));return!r.isEmpty}a(QI,"inLoopHead");var _c=class{static{
a(this,"OpenBrackets")}#e=[];#t=0;#n;constructor(e){this.#n=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let n=fc.get(e);if(n!==
void 0)this.#e.push(n),e===mc&&this.#t++;else if(e===dr){for(;!this.isEmpty&&this.#e.pop()!==dr;);this.#t=Math.max(0,this.#t-1)}else if(e===gc){if(this.#n&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==dr;)this.#e.pop()}else hc.has(e)&&this.#e.at(-1)!==dr&&this.#e.pop()}};var e2=64,t2=new Set([...";{}"].map(E)),n2=1e3,ck=/^[(){}[\];,]$/;function uk(t,e,n){let r=n.getRightmostFailurePosition();r===t.count&&r>1&&!e.open&&t.code(r-1)===
r2&&r--;let s=r;for(;s>0&&r-s<e2&&!t2.has(t.code(s-1));)s--;return{tokens:t,rule:e.rule,at:r,found:r<t.count?t.text(r):"",expected:F_(n,Id(t,r)),statement:s,before:s2(
t,s,r)}}a(uk,"failureOf");var r2=E(";");function ct(t,e){let n=t.start(e);return{start:n,end:e<t.count?t.end(e):n}}a(ct,"spanOf");function Ai(t,e,n){return{start:t.
start(e),end:t.end(n-1)}}a(Ai,"spanOfRange");function es(t,e){return e>0&&e<t.count&&!t.apart(e)}a(es,"isGlued");function Id(t,e){return t.apart(e)?t.onNewLine(
e)||!(ck.test(t.text(e-1))||ck.test(t.text(e))):!1}a(Id,"spaced");function s2(t,e,n){let r="";for(let s=e;s<n;s++){let i=t.text(s);r+=(s>e&&Id(t,s)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,n2))}return e<n&&Id(t,n)?`${r} `:r}a(s2,"squeezed");var i2=/[\p{C}\p{Z}]/gu;function ut(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
i2,n=>n===" "?" ":Pd(n))}'`}a(ut,"quote");function Pd(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}a(Pd,"codePointName");var o2=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else of the right."],["\
:=","Write =."],["...","Write two dots: 0..5."]]),yc=/^[-+*/%&|^~!<>=?:.]+$/;function pk({tokens:t,at:e,found:n}){let r=yc.test(n)?e:e-1;if(r<0||!yc.test(t.text(
r)))return;let s=r+1;for(;e-r<3&&es(t,r)&&yc.test(t.text(r-1));)r--;for(;s-r<4&&es(t,s)&&yc.test(t.text(s));)s++;let{source:i}=t,o=Ai(t,r,s),c=i.slice(o.start,o.
end),u=o2.get(c);return u===void 0?void 0:{span:o,message:`bpftrace has no operator ${ut(c)}.`,hint:u}}a(pk,"diagnoseOperator");var a2=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body stands in braces: if (pid == 1)\
 { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),c2=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...) { \
... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { ... }\
, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) { ..\
. } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } arou\
nd a block."]]),u2=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
l2=/^(?:[A-Za-z_]\w*|\*+)$/,lk=/^[@$]?([A-Za-z_]\w*)$/;function dk(t){let{tokens:e,at:n,found:r,statement:s}=t,i=a((c,u)=>({span:ct(e,c),message:`bpftrace has n\
o ${ut(e.text(c))}.`,hint:u}),"said"),o=a2.get(r.toLowerCase());return o!==void 0&&n>s&&!t.expected.includes("':'")?i(n,o):n>0&&e.text(n-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(r)?i(n-1,"Write !."):d2(t)??p2(t,i)}a(dk,"diagnoseWord");function p2({tokens:t,at:e,statement:n},r){let s=e>n&&n>0?c2.get(t.text(n)):void 0;return s===
void 0?void 0:r(n,s)}a(p2,"diagnoseStatement");function d2({tokens:t,at:e,found:n,statement:r,expected:s}){if(e===r||!s.includes("';'")||!u2.test(t.text(r)))return;
for(let u=r;u<e;u++)if(!l2.test(t.text(u)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let o=lk.exec(t.text(
i))?.[1]??lk.exec(n)?.[1];if(o===void 0)return;let c=t.text(i).startsWith("@")?"@":"$";return{span:Ai(t,r,e),message:"A variable is not declared with its type i\
n front.",hint:c==="@"?`Write @${o} = ...`:`Write $${o} = ..., or let $${o} to declare it.`}}a(d2,"diagnoseDeclaration");var f2=[{word:/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,hint:"A function is written: fn name($a : int64\
) : int64 { ... }."},{word:/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,hint:"Lines for the preprocessor begin with #."},{word:/^typedef$/,hint:"bpftr\
ace reads struct, union and enum definitions, no typedef: put it into a header and #include that."},{word:/^probe$/,hint:"Leave this word out: a probe begins wi\
th its attach point."},{word:/^(?:using|use|require|from|package)$/,hint:'Write import "path"; or #include <header.h>.'}],fk=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,
h2=/^[A-Za-z_]/,Rd=E("{"),m2=E("/"),g2="'/' at the end of the predicate";function hk(t){let{tokens:e,at:n,found:r,rule:s}=t;if(s!=="probe"||_2(t)<n)return;let i=e.
text(0),o=f2.find(u=>u.word.test(i));if(o)return{span:ct(e,0),message:`'${i}' begins nothing here.`,hint:o.hint};if(n>0&&fk.test(i))return{span:ct(e,0),message:"\
This statement stands outside of the probes.",hint:"Statements stand inside the braces of a probe: begin { ... }."};let c=y2(t);if(c>0){let u=e.end(c-1);return{
span:{start:u,end:u},message:"Expected '{' after this, before the next probe.",hint:"The body of a probe stands in braces."}}return t.expected.includes(g2)&&r===
"{"?{hint:"A predicate stands between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||r===""?k2(t):{hint:b2(t)}}a(hk,"diagnoseHead");function _2({tokens:t}){
let e=0;for(;e<t.count&&t.code(e)!==Rd;)e++;return e}a(_2,"headEnd");function y2({tokens:t,at:e}){for(let n of[e-1,e])if(n>0&&t.onNewLine(n)&&St(t.source,t.start(
n)))return n;return 0}a(y2,"nextProbe");function b2({tokens:t,at:e,found:n}){let r=t.text(e-1);return n==="if"?"A condition for the whole body is a predicate: /\
pid == 1/ { ... }.":fk.test(n)?"The body of a probe stands in braces: add the {.":n===":"||r.endsWith(":")?"An attach point holds no spaces, and from bpftrace 0\
.26 on it must not: kprobe:f.":r.includes("/")&&/^[^\w@$"]/.test(n)?"A predicate needs a space before its first slash.":w2(t,e)?"A predicate stands between two \
slashes: /pid == 1/ { ... }.":St(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(n)?"Several attach points of one probe are separated by commas.":h2.test(
n)?"Several attach points are separated by commas; a predicate stands between slashes; a body stands in braces.":"Behind the attach point stand a predicate betw\
een slashes, or the body in braces."}a(b2,"headHint");function w2(t,e){for(let n=e;n<t.count&&t.code(n)!==Rd;n++)if(t.code(n)===m2)return t.code(n+1)===Rd;return!1}
a(w2,"endsInSlash");function k2({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a comment, here too: leave \
an empty predicate out."}:void 0}a(k2,"emptyPredicate");var ze=a(({expected:t},...e)=>e.some(n=>t.includes(n)),"expects"),x2="'/' at the end of the predicate",v2=/^ ?(?:else )?(?:if|while)\b[^{]*$/,S2=/^(?:[-+*/%&|^]|<<|>>)?=$/,
E2=/^(?:\+\+|--)$/,$2=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
A2="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",O2=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
_k=E("{"),mk=E("}"),N2=new Set(["if","while","unroll"].map(E)),C2=[T2,t=>t.found==="="&&v2.test(t.before)?gk:void 0,t=>t.found==="="&&ze(t,x2,"')'")?gk:void 0,I2,
P2,L2,t=>t.rule==="subprogram"&&ze(t,"':'")?{hint:"Parameters and result have types: fn name($a : int64) : int64 { ... }."}:void 0,t=>/^[;,]$/.test(t.found)&&ze(
t,"a probe","an attach point")?{extra:!0,hint:"Remove it: nothing stands between two probes."}:void 0,t=>/^ ?for\b/.test(t.before)&&(ze(t,"a variable")&&t.tokens.
text(t.at+1)!==":"||ze(t,"':'","'..'"))?{hint:A2}:void 0,t=>t.found.startsWith("@")&&/^ ?let ?$/.test(t.before)?{hint:`A map is not declared in a probe: leave l\
et out, and write ${t.found} = ...`}:void 0,t=>ze(t,"a variable")&&/^[A-Za-z_]/.test(t.found)?{hint:t.tokens.text(t.at-1)==="--"&&t.tokens.apart(t.at)?"Comments\
 begin with //.":`A variable begins with $: write $${t.found}.`}:void 0,t=>t.found==="'"?{hint:"Strings stand in double quotes."}:void 0,t=>t.found==="`"?{hint:"\
bpftrace has no backquotes: strings stand in double quotes."}:void 0,M2,t=>t.found===";"&&ze(t,"a statement")?{extra:!0,hint:"Remove this ';': there is no empty\
 statement."}:void 0,t=>t.found.startsWith("#")?{extra:!0,hint:/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/.test(t.found)?"Lines for\
 the preprocessor stand before the probes.":"Comments begin with //."}:void 0,t=>ze(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.test(t.before)?{hint:"The\
 body needs braces, even for one statement."}:void 0,t=>{let e=$2.exec(t.before)?.[1];if(!(e===void 0||t.tokens.onNewLine(t.at)||!/^[@$"\w-]/.test(t.found)))return{
span:ct(t.tokens,t.at),message:`Expected '(' after '${e}', found ${ut(t.found)}.`,hint:`Arguments stand in parentheses: ${e}(...).`}},F2,t=>ze(t,"']'")?{hint:"C\
lose the '[' with a ']'."}:void 0,t=>ze(t,"')'")&&t.found!==""?{hint:"Close the '(' with a ')'."}:void 0,t=>t.rule==="config"&&t.found===":"?{hint:"A setting is\
 written: name = value;"}:void 0,t=>t.rule==="config"&&ze(t,"';'")?{hint:"Settings are separated by ';'."}:void 0,t=>ze(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&
t.rule!=="import"?{hint:"Statements are separated by ';'."}:void 0],gk={hint:"= assigns; write == to compare."},yk=a(t=>{for(let e of C2){let n=e(t);if(n)return n}},
"diagnoseSlip");function T2({tokens:t,at:e,expected:n,found:r}){if(!n.includes("'{'")||t.code(e-1)!==mk||r==="{")return;let s=0;for(let i=e-1;i>0;i--)if(t.code(
i)===mk)s++;else if(t.code(i)===_k&&--s===0){if(!N2.has(t.code(i-1)))return;let o=t.text(i-1),c=`Expected ${o==="unroll"?"a number of turns":"a condition"} afte\
r '${o}', found '{'.`;return{span:ct(t,i),message:c,hint:`Write ${o} (${o==="unroll"?"5":"pid == 1"}) { ... }.`}}}a(T2,"missingCondition");function I2({tokens:t,
at:e,found:n}){let r=t.text(e-1);if(!(!/^[({]$/.test(n)||!r.startsWith("@")||!es(t,e)))return{message:`Expected '[' after ${ut(r)}, found '${n}'.`,hint:`Keys st\
and in brackets: ${r}[...].`}}a(I2,"keysInBrackets");function P2(t){let{tokens:e,at:n,found:r,before:s,statement:i,rule:o}=t,c=E2.test(r);if(!(S2.test(r)||c)||n===
i||o==="config"||!ze(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.test(s))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.
test(s))return;let u=s.trim();return{span:Ai(e,i,n),message:c?`Only a map or a variable can be counted with '${r}'.`:"Only a map or a variable can be assigned t\
o.",hint:R2(u)}}a(P2,"wrongTarget");function R2(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.exec(t)?.[1];if(e!==void 0&&O2.test(e))return`${e} is a word of the langu\
age: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with $: write @${e} or $${e}.`;let n=/^(self|this) ?-> ?(\w+)/.exec(t);return n?
`A value for this thread is kept in a map, @${n[2]}[tid], one for this event in a variable, $${n[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no membe\
rs: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a map holds letters, digits and _, no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Mem\
bers cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.test(t)?"A positional parameter comes from the command line and cannot b\
e changed.":"A map begins with @ and a variable with $."}a(R2,"targetHint");function L2({tokens:t,at:e,found:n}){if(n==="$"){let r=t.source.startsWith("$0",t.start(
e));return{message:r?"'$0' is no positional parameter.":"A name must follow the '$'.",hint:r?"Positional parameters count from $1.":"A variable is $ and a name:\
 $x."}}if(!(t.text(e-1)!=="@"||!es(t,e)))return/^[@$]/.test(n)?{hint:"A map is one @ and a name: @x."}:/^\d/.test(n)?{hint:"The name of a map begins with a lett\
er or _, not with a digit."}:void 0}a(L2,"signOfNothing");function M2({tokens:t,at:e,found:n}){return n!=="else"?void 0:{message:"This 'else' belongs to no 'if'\
.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else follows the closing brace of its if."}}a(M2,"strayElse");function F2(t){let{tokens:e,
at:n,found:r}=t,s=e.text(n-1);if(s===","&&/^[)\],]$/.test(r))return{hint:"Remove the ',' before it."};let i=$i(e,n).at(-1);if(i===void 0||e.code(i)===_k||!ze(t,
"','","')'"))return;if(r.startsWith('"')&&s.endsWith('"'))return{hint:"bpftrace does not join strings: make them one."};let o=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&
!/^(?:if|while|for)$/.test(e.text(i-1)),c=/^[@$"\w]/.test(r)&&/[\w"\])]$/.test(s);return o&&c?{hint:"Arguments are separated by ',', and the last is followed by\
 ')'."}:void 0}a(F2,"comma");var H2=[{characters:/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,name:"a typographic quote",hint:'Write ".'},{characters:/[\u2018-\u201b\u2032\u00b4\uff07]/,name:"\
a typographic quote",hint:'Strings stand in plain double quotes: ".'},{characters:/[\u2010-\u2015\u2212\uff0d]/,name:"a typographic dash",hint:"Write the minus \
sign of the keyboard: -."},{characters:/\u2026/,name:"an ellipsis",hint:"Write dots: a range is 0..5."},{characters:/\u00d7/,name:"a multiplication sign",hint:"\
Write *."},{characters:/\u2192/,name:"an arrow",hint:"Write ->."},{characters:/\u2260/,name:"an unequal sign",hint:"Write !=."},{characters:/\u2264/,name:"a les\
s-or-equal sign",hint:"Write <=."},{characters:/\u2265/,name:"a greater-or-equal sign",hint:"Write >=."},{characters:/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
name:"a space that is not the usual one",hint:"Write an ordinary space.",blank:!0},{characters:/[\u2028\u2029\u0085\v\f]/,name:"a line separator that bpftrace d\
oes not know",hint:"Write an ordinary newline.",blank:!0},{characters:/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,name:"a character that cannot be s\
een",hint:"Remove it.",blank:!0},{characters:/\0/,name:"a zero byte",hint:"Save the file as UTF-8: it may be UTF-16, or no text at all.",blank:!0},{characters:/\ufffd/,
name:"a character that could not be read",hint:"Save the file as UTF-8."},{characters:new RegExp("\\p{Cc}","u"),name:"a control character",hint:"Remove it.",blank:!0},
{characters:/[\uff01-\uff5e]/,name:"a full-width character",hint:""}];function bk({tokens:t,at:e,found:n}){let r=String.fromCodePoint(n.codePointAt(0)??32);if(n.
length>0&&/[!-~]/.test(r))return;let s=n===""?void 0:H2.find(({characters:c})=>c.test(r));if(s===void 0)return;let i=t.start(e),o=i+r.length;for(;s.blank&&t.source.
startsWith(r,o);)o+=r.length;return{span:{start:i,end:o},extra:s.blank===!0,message:`${Pd(r)} is ${s.name}.`,hint:s.hint===""?`Write ${String.fromCharCode(r.charCodeAt(
0)-65248)}.`:s.hint}}a(bk,"diagnoseCharacter");var D2=[{line:/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,message:"This is the marker of a merge conflict.",hint:"Keep\
 one of the two sides, and remove the three markers."},{line:/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,message:"This is a code fence of Markdown.",hint:"Remove the line\
."},{line:/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,message:"This is a shell command.",hint:"A script is what stands between the quotes behind -e, wi\
thout the quotes."}];function wk({tokens:t,at:e}){for(let n of new Set([t.start(0),t.start(e)])){let{source:r}=t,s=n===0?0:r.lastIndexOf(`
`,n-1)+1,i=r.indexOf(`
`,s),o=Math.min(i===-1?r.length:i,s+200),c=r.slice(s,o).trimEnd(),u=D2.find(({line:l})=>l.test(c));if(u)return{span:{start:s,end:s+c.length},extra:!0,message:u.
message,hint:u.hint}}}a(wk,"diagnoseMarker");var q2=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,z2=E("<string with a bad escape>"),G2=new Set([E("<malformed number>"),E("<digits>")]),B2={"(":"\
')'","[":"']'","{":"'}'"},j2={")":"(","]":"[","}":"{"},U2=[bk,Z2,V2,pk,hk,dk,yk];function Ld(t,e,n,r){let s=uk(t,e,r),{at:i}=s,o=s.found==="{"?i-1:i;for(;o>0&&!t.
onNewLine(o);)o--;let c=xk(t,Math.max(o,1)),u=c<t.count?t.start(c):e.end,l=s.expected.includes("a probe"),p=a((x,A,I,$,P)=>({error:{kind:"syntax-error",span:x,message:A,
expected:I,...$===void 0?{}:{hint:$}},resumeAt:u,at:i,complete:l,...P===void 0?{}:{mend:P}}),"explain"),d=t.start(Math.min(i+1,t.count)),f=n.find(({what:x,start:A})=>x===
"string"&&A>=t.start(0)&&A<=d);if(f)return p({start:f.start,end:f.end},"This string is never closed.",[`'"'`],'A string ends on the line it begins on: add the c\
losing ".');let m=wk(s);if(m?.span&&m.message)return p(m.span,m.message,[],m.hint,"leave-out");if(e.open&&(i>=t.count||c<=i)){let x=$i(t,Math.min(i,c)).at(-1);if(x!==
void 0){let A=t.text(x),I=B2[A]??"",$=`This '${A}' is never closed.`;return p(ct(t,x),$,[I],`Add the missing ${I}.`)}}let g=[...s.expected];g[0]==="'}'"&&(g[1]??
"an expression")==="an expression"&&g.splice(1,1,"a statement");let _={...s,expected:g},y=K2(_),b=y?.extra?"leave-out":void 0,w=ct(t,i);if(y?.message!==void 0)return p(
y.span??w,y.message,g,y.hint,b);let k=Y2(_);if(k){let x=t.end(i-1);return p(i===0?w:{start:x,end:x},k,g,y?.hint,"semicolon")}let v=s.found===""?"but the text en\
ds here":`found ${ut(s.found)}`;return p(w,`Expected ${Ks(g)}, ${v}.`,g,y?.hint,b)}a(Ld,"explainFailure");function K2(t){for(let e of U2){let n=e(t);if(n)return n}}
a(K2,"diagnose");function Z2({tokens:t,at:e,found:n}){let r=ct(t,e),s=t.code(e)===z2?q2.exec(n):void 0;if(s){let[o,c=""]=s,u=r.start+o.length,l=`bpftrace does n\
ot know the escape ${c} in a string.`;return{span:{start:u-c.length,end:u},message:l,hint:"Write \\\\ for a backslash."}}if(!G2.has(t.code(e)))return;if(n.length<=
1e3&&er(n))return{message:`${ut(n)} is too large: the largest number is 18446744073709551615.`};let i=W2(n);return{message:`${ut(n)} is not a number.`,...i===void 0?
{}:{hint:i}}}a(Z2,"diagnoseText");function W2(t){if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers: write 0x${BigInt(t).toString(
16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A leading zero makes a number oc\
tal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${ut(e)} is no unit: times have n\
s, us, ms, s, m, h or d.`}a(W2,"numberHint");function V2({tokens:t,at:e,found:n}){let r=j2[n];if(n==="/"&&e>0&&t.text(e-1)==="*"&&!t.apart(e))return{extra:!0,span:{
start:t.start(e-1),end:t.end(e)},message:"This '*/' closes no comment.",hint:"Remove it, or begin the comment with /*."};if(r===void 0)return;let s=$i(t,e),i=s.
at(-1);if(n==="}"?s.length>0:i!==void 0&&t.text(i)!=="{")return;let o=`Remove it, or add the ${r} that it belongs to.`;return{extra:n==="}",message:`This '${n}'\
 closes nothing.`,hint:o}}a(V2,"diagnoseClosing");function kk(t,e,n){let r=xk(t,e);return r<t.count?t.start(r):n}a(kk,"resumeAfter");function xk(t,e){for(let n=e;n<
t.count;n++)if(t.onNewLine(n)&&St(t.source,t.start(n)))return n;return t.count}a(xk,"lineOfItem");function Y2({tokens:t,at:e,expected:n,found:r,before:s}){if(!n.
includes("';'")||s==="")return;let i=/^(?:[@$]|[A-Za-z_{])/.test(r)&&/[\w)\]}"+-] ?$/.test(s);if(!(!t.onNewLine(e)&&!i))return`Expected ';' after this, before ${ut(
r)}.`}a(Y2,"missingSemicolon");var J2=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(n=>[n,e])));function Sk(t){
return J2.get(t)??0}a(Sk,"bindingOf");function Ek(t,e,n){let r=[],s=t;for(let{operator:i,operand:o}of e)s=vk(r,s,Sk(i),n),r.push({left:s,operator:i}),s=o;return vk(
r,s,0,n)}a(Ek,"resolvePrecedence");function vk(t,e,n,r){let s=e;for(let i=t.at(-1);i&&Sk(i.operator)>=n;i=t.at(-1))s=r(i.left,i.operator,s),t.pop();return s}a(vk,
"joinWaiting");var X2=E(";"),Q2=E("<variable>");function Ge(t,e){let n=t.child(1).children(),r=n.at(-1),s=e&&r?rP(r):void 0;return s&&n.pop(),{kind:"block",span:t.span,statements:n.
map(eP),...s?{value:s}:{}}}a(Ge,"blockOf");function eP(t){let{span:e}=t;switch(t.rule){case"ifStatement":return wc(t.child(0),!1);case"blockStatement":return Ge(
t.child(0),!1);case"for":return iP(t);case"while":return{kind:"while",span:e,condition:bc(t.child(1)),body:Ge(t.child(2),!1)};case"unroll":return{kind:"unroll",
span:e,count:bc(t.child(1)),body:Ge(t.child(2),!1)};default:return tP(t.child(0))}}a(eP,"statementOf");function tP(t){let{span:e}=t;switch(t.rule){case"assignme\
nt":return{kind:"assignment",span:e,target:sP(t.child(0)),operator:t.child(1).text,value:se(t.child(2))};case"let":{let n=t.optional(3),r=t.optional(5);return{kind:"\
let",span:e,variable:kc(t.child(1)),...n?{type:Hd(n)}:{},...r?{value:se(r)}:{}}}case"jump":return nP(t.child(0));case"localImport":{let n=t.child(0),r={kind:"ca\
ll",span:e,name:n.text,nameSpan:n.span,arguments:[se(t.child(1))]};return{kind:"expression-statement",span:e,expression:r}}default:return{kind:"expression-state\
ment",span:e,expression:se(t)}}}a(tP,"plainStatementOf");function nP(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"b\
reak":"continue"};let n=t.optional(1);return{kind:"jump",span:e,keyword:"return",...n?{value:se(n)}:{}}}a(nP,"jumpOf");function rP(t){if(t.tokens.code(t.end-1)===
X2)return;let e=t.size>0?t.child(0):void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?se(e):void 0;case"blockStatem\
ent":{let n=Ge(t.child(0),!0);return n.value?{kind:"block-expression",span:n.span,block:n}:void 0}case"ifStatement":{let n=wc(t.child(0),!0);return n.then.value?
{kind:"if-expression",span:n.span,statement:n}:void 0}default:return}}a(rP,"trailingValue");function wc(t,e){let n=t.child(3);return pr(t,n.size,()=>{let{span:r}=t,
s=t.optional(4),i=s?Ge(s.child(1),e):void 0,o=n.children().reduceRight((c,u)=>({kind:"if",span:{start:u.child(1).span.start,end:r.end},condition:bc(u.child(2)),
then:Ge(u.child(3),e),...c?{else:c}:{}}),i);return{kind:"if",span:r,condition:bc(t.child(1)),then:Ge(t.child(2),e),...o?{else:o}:{}}})}a(wc,"ifOf");function bc(t){
let e=t.child(0);return se(e.rule==="condition_parentheses"?e.child(1):e.child(0))}a(bc,"conditionOf");function sP(t){return t.rule==="mapAccess"?Md(t):t.code===
Q2?kc(t):{kind:"discard",span:t.span}}a(sP,"targetOf");function $k(t){let e=t.child(0);return e.rule==="forMap_parentheses"?$k(e.child(1)):e}a($k,"innermost");function iP(t){
let e=t.child(0),n=e.rule==="for_bare",r=e.child(n?1:2),{span:s}=t,i=kc(r.child(0)),o=r.child(2),c=Ge(e.child(n?2:4),!1);return o.rule!=="range"?{kind:"for-map",
span:s,variable:i,map:Fd($k(o)),body:c}:{kind:"for-range",span:s,variable:i,from:se(o.child(0)),to:se(o.child(2)),body:c}}a(iP,"forOf");var oP=E("<decimal>"),aP=E("<number>"),cP=E("<string>"),uP=E("<positional>"),lP=E("<variable>"),pP=E("<map>"),dP=E(","),fP=E("?");function se(t){switch(t.rule){case"":
return Ak(t);case"expression":return hP(t);case"postfixed":return _P(t);case"prefixed":return gP(t);case"update":return Ok(t,t.child(0),t.child(1),!0);case"encl\
osed":return se(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:Ak(t.child(1))};case"mapAccess":return Md(t);case"call":{let e=t.
child(0),n=t.list(2).map(se);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:n}}case"tuple":return wP(t);case"record":{let e=[t.child(1),...t.
child(3).children()];return{kind:"record",span:t.span,fields:e.map(n=>({name:n.child(0).text,value:se(n.child(2))}))}}case"step":return Ok(t,t.child(1),t.child(
0),!1);case"block":return{kind:"block-expression",span:t.span,block:Ge(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:wc(t,!0)};case"typeof":case"\
size":case"offset":return kP(t);default:throw new TypeError(`${t.rule} is no expression`)}}a(se,"expressionOf");function Ak(t){let{span:e,text:n}=t;switch(t.code){case oP:
return{kind:"integer",span:e,text:n};case aP:return{kind:!/^0x/i.test(n)&&/[smhd]$/.test(n)?"duration":"integer",span:e,text:n};case cP:return{kind:"string",span:e,
text:n};case uP:return{kind:"positional",span:e,text:n};case lP:return{kind:"variable",span:e,name:n};case pP:return Fd(t);default:return n==="true"||n==="false"?
{kind:"boolean",span:e,value:n==="true"}:{kind:"identifier",span:e,name:n}}}a(Ak,"leafOf");function hP(t){let e=t.child(1),n=e.size;for(;n>0&&e.child(n-1).code===
fP;)n--;let r=e.size-n;if(r===0)return Dd(t,0,n).expression;let s=t.child(2);return pr(t,r,()=>{let{end:i}=t.span,o=a(u=>{let l=s.child(n+u);return Dd(l,2,l.child(
3).size)},"elseOf"),c=o(r-1).expression;for(let u=r-1;u>=0;u--){let l=u===0?Dd(t,0,n):o(u-1),p=s.child(n+u).optional(0);c={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...p?{then:se(p)}:{},else:c}}return c})}a(hP,"conditionalOf");function Dd(t,e,n){let r=t.child(e);return n===0?Oi(r):pr(r,n,()=>{let s=t.
child(e+1),i=t.child(e+2),o=Array.from({length:n},(c,u)=>({operator:s.child(u).text,operand:Oi(i.child(u))}));return Ek(Oi(r),o,mP)})}a(Dd,"operationOf");function Oi(t){
return{expression:se(t),span:t.span}}a(Oi,"extentOf");function mP(t,e,n){let r={start:t.span.start,end:n.span.end};return{span:r,expression:{kind:"binary",span:r,
operator:e,left:t.expression,right:n.expression}}}a(mP,"join");function gP(t){let e=t.child(0),n=t.child(1);return pr(t,e.size,()=>e.children().reduceRight((r,s)=>yP(
s,r),Oi(n)).expression)}a(gP,"prefixedOf");function _P(t){let e=t.child(0),n=t.child(1);return n.size===0?se(e):pr(t,n.size,()=>n.children().reduce(bP,Oi(e)).expression)}
a(_P,"postfixedOf");function yP(t,e){let n={start:t.span.start,end:e.span.end},r=e.expression;return t.rule!=="cast"?{span:n,expression:{kind:"unary",span:n,operator:t.
text,operand:r}}:{span:n,expression:{kind:"cast",span:n,type:Hd(t.child(1)),operand:r}}}a(yP,"wrapPrefix");function bP(t,e){let n={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let s=[se(e.child(1))];return{span:n,expression:{kind:"index",span:n,object:t.expression,index:s}}}let r=e.child(1);return{span:n,expression:{
kind:"member",span:n,object:t.expression,operator:e.child(0).text==="."?".":"->",name:r.text,nameSpan:r.span}}}a(bP,"wrapPostfix");function Ok(t,e,n,r){let s=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:s,prefix:r,operand:se(n)}}a(Ok,"updateOf");function wP(t){let e=t.list(1),[n]=e;return n&&e.length===
1&&t.tokens.code(t.end-2)!==dP?se(n):{kind:"tuple",span:t.span,elements:e.map(se)}}a(wP,"tupleOf");function kP(t){let e=t.rule==="offset"?t.child(4):t.child(2),
n=t.tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:n}}a(kP,"measureOf");function Md(t){let e=t.
child(0),n=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...n.length>0?{keys:n.map(se)}:{}}}a(Md,"mapOf");function Fd(t){return{kind:"map",
span:t.span,name:t.text,nameSpan:t.span}}a(Fd,"bareMapOf");function kc(t){return{kind:"variable",span:t.span,name:t.text}}a(kc,"variableOf");function Hd(t){let e="";
for(let n=t.at;n<t.end;n++)e+=(t.tokens.apart(n)?" ":"")+t.tokens.text(n);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").
trimEnd()}a(Hd,"typeText");function Nk(t,e){let{span:n}=t;switch(t.rule){case"preprocessor":return{kind:"preprocessor",span:n,text:t.text};case"cDefinition":return{kind:"c-definition",span:n,
keyword:vP(t.child(0).text),text:t.text};case"config":return{kind:"config",span:n,settings:[...t.child(3).children(),...t.child(6).children()].map(r=>({span:r.span,
name:r.child(0).text,value:r.child(2).text}))};case"import":return{kind:"import",span:n,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let r=t.child(1),
s=se(t.child(5));return{kind:"map-declaration",span:n,map:r.text,mapSpan:r.span,type:t.child(3).text,maxEntries:s}}case"macro":{let r=t.list(3).map(s=>s.text);return{
kind:"macro",span:n,name:t.child(1).text,parameters:r,body:Ge(t.child(7),!0)}}case"subprogram":{let r=t.list(3).map(s=>s.child(0).text);return{kind:"subprogram",
span:n,name:t.child(1).text,parameters:r,body:Ge(t.child(9),!1)}}default:return xP(t,e)}}a(Nk,"itemOf");function xP(t,e){let n=[];for(let i of[t.child(0),...t.child(
2).children()]){let o=fa(i.text,i.span.start);o.kind==="attach-point"?n.push(o):e.push({span:i.span,problem:o})}let r=t.optional(4),s=n[0]?.name?.text;return{kind:"\
probe",span:t.span,attachPoints:n,...r?{predicate:se(r.child(1)),predicateSpan:r.span}:{},body:Ge(t.child(5),!1),...s===void 0?{}:{name:s}}}a(xP,"probeOf");function vP(t){
switch(t){case"union":case"enum":return t;default:return"struct"}}a(vP,"cKeyword");var xc=class t{static{a(this,"Matched")}tokens;#e;#t;at;constructor(e,n,r,s){this.tokens=e,this.#e=n,this.at=r,this.#t=n.ruleName===void 0?s:r}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let n=this.#e.
children?.[e],r=this.#e.childOffsets?.[e];if(!n||r===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,n,this.#t+
r,this.#t)}optional(e){let n=this.child(e);return n.size>0?n.child(0):void 0}children(){let e=[];for(let n=0;n<this.size;n++)e.push(this.child(n));return e}list(e){
let n=this.optional(e);if(!n)return[];let r=this.child(e+2).child(0),s=[n];for(let i=0;i<r.size;i++)s.push(r.child(i));return s}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}};function vc(t,e){let n=[];return{item:Nk(new xc(e,t._cst,0,0),n),lost:n}}a(vc,"buildItem");var SP=5,EP=8,$P=8*1024,AP=E(";"),OP=new Set([...";{}"].map(E));function Ck(t,e,n,r,s){let i=Ld(t,e,n,r),{resumeAt:o,complete:c}=i,u=[i.error],l=[],p=0,d=a(()=>({
errors:u,left:[],lost:[],resumeAt:o,reread:p}),"dropped");if(!c&&(e.open||o<e.end||t.count>$P))return d();let f=-1,m;for(let g=0;g<EP&&p+t.count<=s;g++){m!==void 0&&
i.at<=f&&(t.remove(m,m+1),l.pop(),i={...i,at:m});let{at:_}=i,y=!c&&_>f?NP(t,i):void 0;if(m=y&&i.mend==="semicolon"?_:void 0,y)f=y.seen,l.push(y.span);else{let k=c?
{start:_,end:t.count}:ak(t,_);if(!k)return d();l.push(Tk(t,k)),f=k.start-1}p+=t.count;let b=oc.match(t.characters(),e.rule);if(!b.failed())return{errors:u,...vc(
b,t),left:l,resumeAt:o,reread:p};if(c)return d();i=Ld(t,e,n,b);let{error:w}=i;if(!(i.at<=f||w.span.start<(u.at(-1)?.span.end??0))){if(u.length===SP)return d();u.
push(w)}}return d()}a(Ck,"recoverItem");function NP(t,{error:e,at:n,mend:r}){switch(r){case"semicolon":{t.insert(n,AP);let s=n+1;for(;s<t.count&&!OP.has(t.code(
s));)s++;return{seen:s,span:e.span}}case"leave-out":{let s=Math.min(n,t.count);for(;s>0&&t.start(s-1)>=e.span.start;)s--;let i=s;for(;i<t.count&&t.end(i)<=e.span.
end;)i++;return s<i?{seen:s,span:Tk(t,{start:s,end:i})}:void 0}default:return}}a(NP,"mend");function Tk(t,{start:e,end:n}){let r={start:t.start(e),end:t.end(n-1)};
return t.remove(e,n),r}a(Tk,"leaveOut");var qd=100,CP=128*1024,TP=128*1024;function En(t){let e=new dc(t),{tokens:n}=e,r=[],s=[],i=[],o=!1,c,u=CP;for(let p=e.next(o);p;p=e.next(o)){let d=n.start(0),f=c!==
void 0&&"errors"in c&&p.rule==="probe"&&!St(t,d);if(f&&n.text(0)==="}")continue;let m=f&&c?.item===void 0,g=IP(e,p,u);if(c=g,"errors"in g){let{left:_,resumeAt:y}=g;
if(u-=g.reread,!(m&&g.item===void 0)){let b=s.at(-1)?.span.start??-1,w=g.errors.filter(({span:k})=>k.start>b);s.push(...w.slice(0,qd-s.length))}g.item?i.push(..._.
map(b=>({start:b.start,end:Math.min(b.end,y)}))):i.push({start:d,end:Math.max(d,y)})}if(g.item){let{item:_,lost:y}=g,b=_.kind!=="probe"||_.attachPoints.length>0;
b&&r.push(_),s.push(...y.map(({problem:w})=>w)),i.push(...b?y.map(({span:w})=>w):[_.span])}if("errors"in g){if(s.length>=qd){s.push(Sc(n,n.count,"There are too \
many errors: the rest of the file was not read.")),i.push({start:g.resumeAt,end:t.length}),e.rest();break}(g.resumeAt<p.end||p.open)&&(e.resumeAt(g.resumeAt),o=
!0)}}s.push(...sk(r));let l=e.unclosed.filter(({what:p})=>p==="comment");for(let{start:p}of l)i.push(...e.comments.filter(({span:d})=>d.start===p).map(({span:d})=>d));
return{kind:"script",span:{start:0,end:t.length},text:t,items:r,comments:e.comments,errors:RP(s,l),unread:PP(i)}}a(En,"parseScript");function IP({tokens:t,unclosed:e},n,r){
let{end:s,tooDeep:i}=n,o=a((c,u)=>({errors:[c],left:[],lost:[],resumeAt:u,reread:0}),"refused");if(i!==void 0)return o(Sc(t,i,Ik),kk(t,i+1,s));if(t.count>TP)return o(
Sc(t,0,"This is too long to be read: split it into several."),s);try{let c=oc.match(t.characters(),n.rule);return c.failed()?Ck(t,n,e,c,r):vc(c,t)}catch(c){if(c instanceof
vi){let u={start:c.start,end:c.start+1};return o({kind:"syntax-error",span:u,message:"This expression is too long: split it over several statements.",expected:[]},
s)}if(c instanceof RangeError)return o(Sc(t,0,Ik),s);throw c}}a(IP,"parseItem");var Ik=`Brackets or conditionals are nested more than ${Td} levels deep here.`;function Sc(t,e,n){
let r=t.start(e);return{kind:"syntax-error",span:{start:r,end:e<t.count?r+1:r},message:n,expected:[]}}a(Sc,"problemAt");function PP(t){let e=[];for(let n of[...t].
sort((r,s)=>r.start-s.start)){let r=e.at(-1);r===void 0||n.start>r.end?e.push(n):e[e.length-1]={start:r.start,end:Math.max(r.end,n.end)}}return e}a(PP,"merged");
function RP(t,e){let n=[...t].sort((r,s)=>r.span.start-s.span.start);for(let{start:r,end:s}of e.slice(0,qd)){let i=n.findLastIndex(c=>c.span.start<r),o=n[i]?.message===
"This '{' is never closed.";n.splice(o?i:i+1,o?1:0,{kind:"syntax-error",span:{start:r,end:s},message:"This comment is never closed.",expected:["'*/'"],hint:"Clo\
se it with */, or begin it with // to comment out one line."})}return n.filter(({span:r},s)=>r.start!==n[s-1]?.span.start)}a(RP,"withUnclosedComments");var ts=class{static{a(this,"Library")}#e=new Map;#t=new Map;add(e,n){this.#e.has(e)||this.#e.set(e,n)}source(e){return this.#e.get(e)}parse(e,n){let r=this.#t.get(
e);if(r?.text===n)return r;let s=En(n);return this.#t.set(e,s),s}};var zd=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function Pk(t,e,n,r){let s=new Set(e.items.flatMap(i=>i.kind==="probe"?[i.body.span.start]:[]));return t.items.every(i=>i.kind!=="probe"||r.includes(i)!==s.has(
Sn(i.body.span.start,n)))}a(Pk,"keepsProbes");function ns(t,e){let n=t.lowered[e];return n!==void 0&&De(n)!==void 0}a(ns,"refusedNow");function fr(t){return t===
"hang"||t==="lost-updates"}a(fr,"isBad");function Gd(t,e){return e.world==="open"||e.world==="together"==(t.world==="together")}a(Gd,"isKin");function Rk(t,e,n){
let[r,s]=[t.outcomes[n]?.verdict,e.outcomes[n]?.verdict];return e.world==="open"&&t.world!=="open"&&s==="hang"&&r==="lost-updates"}a(Rk,"isMilder");function Lk(t,e,n,r){
return e.causes.some(s=>s.world===t.world&&fr(s.outcomes[n]?.verdict)&&Ec(s,t,r))}a(Lk,"wasThere");function Bd(t,e,n,r){return e.causes.some(s=>{let i=s.outcomes[n]?.
verdict;return i===void 0||!fr(i)?!1:!t.causes.some(o=>{let c=o.outcomes[n]?.verdict;return c!==void 0&&ke.indexOf(c)<=ke.indexOf(i)&&Ec(o,s,r)})})}a(Bd,"worsen\
s");function Ec(t,e,n){let r=new Set([...e.probes].map(s=>s.body.span.start));return[...t.probes].some(s=>r.has(Sn(s.body.span.start,n)))}a(Ec,"sharesProbe");var Mk="Linux include/trace/events/lock.h",Fk={contention_begin:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flag\
s",pointer:!1}],source:Mk},contention_end:{category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:Mk}};
function jd(t){return Object.hasOwn(Fk,t)?Fk[t]:void 0}a(jd,"tracepointEvent");var LP=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],["in\
t","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]);function Hk(t){let e=t.replace(/^const /,"");return LP.get(e)??
(/^struct \w+ \*$/.test(e)?`(${e})`:void 0)}a(Hk,"castOf");function Dk(t){let[,e,n]=/^(.*?)\w+\((.*)\)$/.exec(t)??[];if(e===void 0||n===void 0)return;let r=n.split(
",").flatMap(s=>{let[,i,o]=/^\s*(.*?)\s*(\w+)$/.exec(s)??[];return i===void 0||o===void 0||i===""?[]:[{name:o,type:i}]});return{result:e.trim(),arguments:r}}a(Dk,
"readSignature");var MP=6,qk=/^(args|ctx|probe|reg|sarg\d+)$/;function Gk(t,e){let n=[],r,s=new Set,i=a((c,u,l)=>{l===void 0?r??=u:n.push({span:c,text:l})},"replace"),o=a(c=>{if(c.
kind==="member"&&c.object.kind==="identifier"&&c.object.name==="args")s.add(c.object),i(c.span,`args.${c.name}`,e.byName(c.name));else if(c.kind==="identifier"&&
!s.has(c)){let u=/^arg(\d+)$/.exec(c.name)?.[1];u!==void 0?i(c.span,c.name,e.byNumber(Number(u))):c.name==="retval"?i(c.span,"retval",e.retval):c.name==="func"&&
e.func===void 0?r??="func":qk.test(c.name)&&(r??=c.name)}else c.kind==="call"&&qk.test(c.name)&&(r??=c.name)},"look");return t.predicate!==void 0&&q(t.predicate,
o),q(t.body,o),r===void 0?n:{reason:`${r} has no counterpart after the move`}}a(Gk,"argumentEdits");function Bk(t,e,n){let r=n.flatMap(o=>Uo(t,o)?.signature??[]),
s=[...new Set(r)].map(Dk),i=a(o=>{let c=new Set(s.map(u=>u&&o(u)));return c.size===1?[...c][0]:void 0},"agreed");return{byName:a(o=>e?void 0:i(({arguments:c})=>{
let u=c.findIndex(l=>l.name===o);return u<MP?zk(`arg${u}`,c[u]?.type):void 0}),"byName"),byNumber:a(()=>{},"byNumber"),retval:e?i(({result:o})=>zk("retval",o)):
void 0,func:"func"}}a(Bk,"toKprobe");function zk(t,e){let n=e===void 0?void 0:Hk(e);if(n!==void 0)return n===""?t:`(${n}${t})`}a(zk,"written");function Ud(t,e,n){
let r=a(s=>{if(s===void 0)return;let i=`args${e?"->":"."}${s.field}`;return s.pointer&&n!==void 0?`((${n})${i})`:i},"field");return{byName:a(s=>r(t.arguments.find(
i=>i.name===s)),"byName"),byNumber:a(s=>r(t.arguments[s]),"byNumber"),retval:void 0,func:void 0}}a(Ud,"toTracepoint");var Kd="Events that fire inside another BPF program are skipped by the kernel, without a count.",FP=`${Kd} A kretprobe also misses returns while too many calls \
of the function are under way.`,HP=`${Kd} The contention tracepoints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apa\
rt by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits.`,DP="0.19",qP="struct qspinlock *",jk={kind:"group",what:"a move to kprobes\
 or tracepoints",propose:zP};function zP({judgement:t,cause:e,many:n}){if(e===void 0)return;let r=BP(t,e.world==="open"?GP(t,e.probes,n):void 0),s=new Map(r.map(
f=>[f.attachPoint,f]));if(s.size===0)return{reason:"no program of the script can be moved"};if(new Set(r.map(({name:f,attachPoint:m})=>`${m.span.start} ${f}`)).
size>s.size)return{reason:"a wildcard cannot be moved as a whole"};if(r.some(({attachPoint:f})=>kt(t.model,f.span)!==void 0))return{reason:"a probe of an import\
ed file would have to move too, and edits stay in the script"};let i=t.lowered.filter(f=>f.refusals.length===0).map(({target:f})=>f),o=[];for(let f of s.values()){
let m=jP(f,r,i);if("reason"in m)return m;o.push(m)}let c=t.model.script.items.flatMap(f=>f.kind==="probe"?f.attachPoints.filter(m=>!s.has(m)).map(({text:m})=>m):
[]);if(new Set([...o.map(({text:f})=>f),...c]).size<o.length+new Set(c).size)return{reason:"two programs would be at the same attach point after it"};let u=KP(o);
if("reason"in u)return u;let l=o.some(({text:f})=>f.includes(":contention_")),p=o.some(({text:f})=>f.startsWith("kretprobe:"));return{loss:l?"other-events":"mor\
e-events",title:`Attach by ${l?"the contention tracepoints":p?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:l?
HP:p?FP:Kd,safe:!0,edits:u}}a(zP,"proposeGroup");function GP({causes:t},e,n){return n?new Set(t.filter(({world:r})=>r==="open").flatMap(({probes:r})=>[...r])):e}
a(GP,"probesToMove");function BP({lowered:t},e){let n=new Map;for(let r of t)if(!(r.refusals.length>0))for(let s of r.programs)s.guard==="prog-active"||s.guard===
"alone"||s.operations.length===0||e!==void 0&&!e.has(s.probe)||n.set(`${s.attachPoint.span.start} ${s.name}`,s);return[...n.values()]}a(BP,"programsToMove");function jP(t,e,n){
let{attachPoint:r,probe:s,site:i,kind:o}=t,{place:c}=r,u=n.some(g=>!U(g.bpftrace,DP));if(c.form==="rawTracepoint"){let g=jd(c.event.text);if(g===void 0)return{reason:`\
what the tracepoint ${c.event.text} has for arguments is not known here`};let _=`tracepoint:${g.category}:${c.event.text}`;return{probe:s,attachPoint:r,text:_,translation:Ud(
g,u)}}if(c.form!=="kernelFunction"||o!=="fentry"&&o!=="fexit")return{reason:`${t.name} has no counterpart among kprobes and tracepoints`};let l=c.function.text,
p=i!==void 0&&Gl.includes(i.function),d=e.some(g=>g.kind!==o&&g.site?.function===i?.function);if(p&&d){let g=`contention_${o==="fentry"?"begin":"end"}`,_=jd(g);
if(_===void 0)throw new Error(`${g} is not in the table of tracepoints`);let y=UP(Ud(_,u,qP));return{probe:s,attachPoint:r,text:`tracepoint:${_.category}:${g}`,
translation:y}}let f=[c.module?.text??[],l].flat(),m=Bk(l,o==="fexit",n);return o==="fentry"?{probe:s,attachPoint:r,text:["kprobe",...f].join(":"),translation:m}:
e.length===1||i===void 0||!n.some(g=>Ko(i,g))?{probe:s,attachPoint:r,text:["kretprobe",...f].join(":"),translation:m}:{reason:`the exit of ${l} has no counterpa\
rt that pairs with its entry`}}a(jP,"moveOf");function UP({byName:t}){return{byName:a(e=>e==="lock"?t(e):void 0,"byName"),byNumber:a(()=>{},"byNumber"),retval:void 0,
func:void 0}}a(UP,"slowPathArguments");function KP(t){let e=t.map(({attachPoint:n,text:r})=>({span:n.span,text:r}));for(let n of new Set(t.map(r=>r.probe))){let r=t.
filter(u=>u.probe===n),s=new Map;for(let{translation:u}of r){let l=Gk(n,u);if("reason"in l)return l;s.set(JSON.stringify(l),l)}let[i=[],...o]=s.values(),c=r.length<
n.attachPoints.length&&i.length>0;if(o.length>0||c)return{reason:"a probe with several attach points would need other arguments at each of them"};e.push(...i)}return e}
a(KP,"moveEdits");function Zd(t,e,n){let r=[t.script,...t.imported.map(i=>i.script)].map(({text:i})=>i),s=new Set(r.flatMap(i=>i.match(/[@$]\w+/g)??[]));for(let i=1;;i++){let o=i===
1?e:`${e}${i}`;if(n.every(c=>!s.has(o+c)))return o}}a(Zd,"freeName");function rs({script:t,imported:e},n){return[t,...e.map(r=>r.script)].some(({items:r})=>r.some(
s=>s.kind==="macro"||s.kind==="subprogram"?s.name===n:s.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${n}\\b`).test(s.text)))}a(rs,"isDefined");function Ac({model:t,lowered:e}){let n=new Set(e.flatMap(o=>o.programs.filter(c=>c.operations.length>0).map(c=>c.probe))),r=t.probes.filter(({phase:o,probe:c})=>o===
"attached"&&n.has(c)),s=r.filter(({guard:o})=>o!==void 0),i=r.filter(({guard:o})=>o===void 0).map(({probe:o})=>o);return i.length===0?{reason:"every probe that \
takes a lock is guarded already"}:new Set(s.map(({guard:o})=>o?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each othe\
r"}:i.some(o=>kt(t,o.span)!==void 0)?{reason:"a probe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:s}}a(Ac,"probesToGu\
ard");function Oc(t,{open:e,lower:n},{model:r},s){let i=[];for(let{body:o}of t){let c=$c(o.statements);if([...o.statements,...o.value===void 0?[]:[o.value]].some(
d=>ZP(d,c,r.guards.reach)))return{reason:"a probe leaves inside a larger expression or a macro, where the guard cannot be lowered"};i.push(s.atStart(o,e),...c.map(
d=>s.before(d.span,n)));let l=o.statements.at(-1);o.value===void 0&&l!==void 0&&c.includes(l)||i.push(...s.atEnd(o,n))}return i}a(Oc,"guardEdits");function $c(t){
return t.flatMap(Uk)}a($c,"waysOut");function Uk(t){switch(t.kind){case"jump":return t.keyword==="return"?[t]:[];case"expression-statement":return t.expression.
kind==="call"&&t.expression.name==="exit"?[t]:[];case"block":return $c(t.statements);case"if":{let e=t.else===void 0?[]:Uk(t.else);return[...$c(t.then.statements),
...e]}case"unroll":case"while":case"for-map":case"for-range":return $c(t.body.statements);case"assignment":case"let":return[]}}a(Uk,"waysOutOf");function ZP(t,e,n){
let r=new Set(e);for(let i of e)i.kind==="expression-statement"&&r.add(i.expression);let s=!1;return q(t,i=>{r.has(i)||(i.kind==="jump"?s||=i.keyword==="return":
(i.kind==="call"||i.kind==="identifier")&&(s||=n.exitsBy(i.name)))}),s}a(ZP,"leavesUnseen");var Nc=class{static{a(this,"Layout")}#e;#t;#n;newline;constructor(e){this.#t=e,this.#e=e.text,this.#n=new L(e.text),this.newline=/\r\n/.test(e.text.slice(0,e.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(e,n){let r=e.span.start+1,s=this.#e.indexOf(`
`,r),i=e.statements[0]?.span.start??e.value?.span.start??e.span.end-1;if(s===-1||s>=i||this.#u(s)!==void 0)return Qe(r,n.map(c=>` ${c}`).join(""));let o=this.#s(
e);return Qe(s+1,n.map(c=>o+c+this.newline).join(""))}atEnd(e,n){let r=e.span.end-1,s=[],i=e.value??e.statements.at(-1);if(i!==void 0&&this.#d(i,r)&&s.push(Qe(i.
span.end,";")),this.#c(r)){let c=this.#n.lineStart(this.#n.position(r).line);return[...s,Qe(c,this.#s(e)+n+this.newline)]}let o=/\s/.test(this.#e[r-1]??"")?"":"\
 ";return[...s,Qe(r,`${o}${n} `)]}before(e,n){let r=this.#c(e.start)?this.newline+this.#a(e.start):" ";return Qe(e.start,n+r)}remove(e){let n=/^\s*;/.exec(this.#e.
slice(e.end)),r=e.end+(n?.[0].length??0),s=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(r))?.[0]??"";if(!this.#c(e.start)){let c=s.replace(/\r?\n$/,"").length;return{span:{
start:e.start,end:r+c},text:""}}return{span:{start:s.endsWith(`
`)?this.#n.lineStart(this.#n.position(e.start).line):e.start,end:r+s.length},text:""}}beforeProbes(e,n){let r=this.#t.items.find(s=>s.kind==="probe");return r&&
this.#r(r.span.start,e,n)}beforeBodies(e,n){let r=this.#t.items.find(({kind:s})=>!WP.has(s));return r&&this.#r(r.span.start,e,n)}probe(e,n){let r=n.map(s=>this.
unit+s);return this.#i()?[e,"{",...r,"}"]:[`${e} {`,...r,"}"]}above(e,n){let r=this.#o(this.#n.position(e).line);return Qe(r,`${this.#a(e)}// ${n}${this.newline}`)}commentOut(e,n){
let r=this.#n.position(e.start).line,s=this.#n.position(e.end).line,i=this.#n.lineStart(s+1);if(!(this.#c(e.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(e.end,i))))
return this.#e.slice(e.start,e.end).includes("*/")?void 0:[Qe(e.start,`${Cc(n)} /* `),Qe(e.end," */")];let c=[];for(let u=r;u<=s;u++){let l=this.#o(u),p=u===r?n.
map(d=>`// ${d}${this.newline}`).join(""):"";c.push(Qe(l,`${p}// `))}return c}#r(e,n,r){let s=this.#n.position(e).line;if(!this.#c(e))return Qe(e,`${Cc(n)} ${r.
map(o=>o.trim()).join(" ")} `);let i=s;for(;s>1&&this.#p(s-1);)s--;return s===1&&(s=i),Qe(this.#o(s),[...n.map(o=>`// ${o}`),...r,""].map(o=>o+this.newline).join(
""))}#i(){for(let e of this.#t.items){if(e.kind!=="probe")continue;let{start:n,end:r}=e.body.span;if(this.#e.slice(n,r).includes(`
`))return this.#c(n)}return!0}afterAll(e){let n=this.#e.length,r=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Qe(n,r+e.map(s=>s+this.newline).join(""))}get unit(){let e=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return e.startsWith(
"	")?"	":e}#s(e){let n=e.statements[0]??e.value;return n!==void 0&&this.#c(n.span.start)?this.#a(n.span.start):this.#a(e.span.start)+this.unit}#o(e){let n=this.#n.
lineStart(e);return n===0&&this.#e.startsWith("\uFEFF")?1:n}#a(e){let n=this.#o(this.#n.position(e).line);return/^[ \t]*/.exec(this.#e.slice(n,e))?.[0]??""}#c(e){
let n=this.#n.lineStart(this.#n.position(e).line);return n>0||e===0?/^[ \t]*$/.test(this.#e.slice(n,e)):/^\s*$/.test(this.#e.slice(0,e))}#p(e){let n=this.#n.lineStart(
e),r=this.#n.lineStart(e+1),s=n+(/^[ \t]*/.exec(this.#e.slice(n,r))?.[0].length??0),i=this.#u(s);return i!==void 0&&i.kind!=="shebang"&&this.#e.slice(i.span.end,
r).trim()===""}#u(e){let{comments:n}=this.#t,r=0,s=n.length;for(;r<s;){let o=r+s>>1;(n[o]?.span.end??0)<=e?r=o+1:s=o}let i=n[r];return i!==void 0&&i.span.start<=
e?i:void 0}#d(e,n){if(VP.has(e.kind)||this.#e[e.span.end-1]===";")return!1;let r=e.span.end;for(;;){let s=this.#u(r);if(s!==void 0)r=s.span.end;else if(r<n&&/\s/.
test(this.#e[r]??""))r++;else break}return this.#e[r]!==";"}};function Cc(t){return`/* ${t.join(" ")} */`}a(Cc,"blockComment");var WP=new Set(["preprocessor","c\
-definition","config","import"]),VP=new Set(["block","if","unroll","while","for-map","for-range"]);function Qe(t,e){return{span:{start:t,end:t},text:e}}a(Qe,"in\
sert");var Tc=16,Wd=Tc*Tc,YP="0.24",JP=["cpu","ncpus","sum","clear"],Kk={kind:"guard",what:"a guard in the script",propose:XP};function XP({judgement:t,cause:e,targets:n,
layout:r,options:s}){if(e===void 0)return;if(e.world!=="closed")return{reason:Vd};let i=n.filter(y=>U(y.bpftrace,Ke.bpftrace)&&U(y.kernel,Ke.kernel));if(i.length===
0)return{reason:`it needs bpftrace ${Ke.bpftrace} and Linux ${Ke.kernel}: before, the flag would be a locked update itself`};let{model:o}=t;if(o.maxMapKeys!==void 0&&
o.maxMapKeys<Wd)return{reason:`max_map_keys leaves no room for an entry for each of ${Wd} CPUs`};let c=JP.find(y=>rs(o,y));if(c!==void 0)return{reason:`the scri\
pt gives ${c} another meaning`};let u=Ac(t);if("reason"in u)return u;let[l]=u.guarded;if(l?.guard?.imported)return{reason:"its other probes have the guard of th\
e guard file"};let p=l?.guard?.map,d=QP(o,p),f=p===void 0&&s.countMissed!==!1?d.missed:void 0,m=[`if (${d.guard}[cpu] > 0) { ${f===void 0?"":`${f} = sum(1); `}r\
eturn; }`,`${d.guard}[cpu] = sum(1);`],g=Oc(u.probes,{open:m,lower:`${d.guard}[cpu] = sum(-1);`},t,r);if("reason"in g)return g;if(p===void 0){let y=eR(t,{...d,missed:f},
r,i);if("reason"in y)return y;g.push(y,...nR(t,d.guard,r))}let _=f===void 0?"Skipped events are not counted":`Skipped events are counted in ${f}`;return{loss:"m\
ore-events",title:`Guard the probes with a per-CPU flag, ${d.guard}: an event that fires while one of them runs on that CPU leaves early`,cost:`${_}; each event\
 costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).`,safe:!0,edits:g}}a(XP,"proposeGuard");var Vd="a guard in this script cannot s\
ee the other program";function QP(t,e){let n=e??Zd(t,"@guard",["","_missed"]);return{guard:n,missed:`${n}_missed`,counter:Zd(t,"$guard_cpu",[""])}}a(QP,"guardNa\
mes");function eR(t,e,n,r){let{model:s,lowered:i}=t,o=i.filter(m=>m.refusals.length===0).map(m=>m.target),c=[...r,...o].every(m=>U(m.bpftrace,YP)),u=tR(e,c),l=c?
"":`, on up to ${Wd} CPUs`,p=[`${e.guard} keeps these probes from running inside each other${l}.`,...e.missed===void 0?[]:[`${e.missed} counts the events that i\
t skips.`]],d=Yd(s);return d==="unusable"?{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:d!==void 0?n.atStart(d.body,[
Cc(p),...u]):n.beforeProbes(p,n.probe("BEGIN",u))??{reason:"the script has no probe of its own"}}a(eR,"seedEdit");function Yd(t){let e=t.script.items.filter(r=>r.
kind==="probe"&&r.attachPoints.some(s=>We(s.provider)?.provider.name==="begin"));if(e.length===0)return;let n=e.find(r=>r.kind==="probe"&&r.attachPoints.length===
1&&r.predicate===void 0);return n?.kind==="probe"?n:"unusable"}a(Yd,"findBegin");function tR({guard:t,missed:e,counter:n},r){let s=e===void 0?[]:[`${e} = sum(0)\
;`];return r?[`for (${n} : 0..ncpus) { ${t}[(uint64)${n}] = sum(0); }`,...s]:[`${n} = (uint64)0;`,`unroll(${Tc}) { unroll(${Tc}) { ${t}[${n}] = sum(0); ${n}++; \
} }`,...s]}a(tR,"seedStatements");function nR({model:t},e,n){let r=t.probes.find(({phase:i,probe:o})=>i==="end"&&o.predicate===void 0&&kt(t,o.span)===void 0)?.probe;
return r!==void 0?[n.atStart(r.body,[`clear(${e});`])]:t.probes.some(({probe:i})=>i.attachPoints.some(o=>We(o.provider)?.provider.name==="end"))?[]:[n.afterAll(
n.probe("END",[`clear(${e});`]))]}a(nR,"hideEdits");var Zk={kind:"guard",what:"the guard file",propose:rR};function rR({judgement:t,cause:e,targets:n,layout:r}){if(e===void 0)return;if(e.world!=="closed")return{reason:Vd};
if(!n.some(f=>U(f.bpftrace,yd.bpftrace)))return{reason:`only bpftrace ${yd.bpftrace} and later import files`};let{model:s}=t,i=Ac(t);if("reason"in i)return i;if(i.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let o=s.guards.file??Fw,c=[o.enter,o.leave].find(f=>rs(s,
f));if(c!==void 0)return{reason:`the script defines ${c} itself`};let u=s.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(s.guards.file===void 0&&u.some(
f=>f.split("/").at(-1)===tn))return{reason:`it imports another ${tn}`};if(i.probes.some(({body:f})=>sR(f,s.script.text)))return{reason:"a probe starts with an o\
perator, which bpftrace 0.27 would take for one between the test and it"};let l={open:[`if (${o.enter}() == 0) { return; }`],lower:`${o.leave}();`},p=Oc(i.probes,
l,t,r);if("reason"in p)return p;if(s.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],m=r.beforeBodies(
f,[`import "${tn}";`]);if(m===void 0)return{reason:"the script has no probe of its own"};let g={path:tn,span:{start:0,end:0},text:o.text};p.unshift(g,m)}return{
loss:"some-events",title:`Guard the probes with the flag of a guard file (${s.guards.file===void 0?`put ${tn} beside the script and import it`:"as its other pro\
bes have it"}): an event that fires while one of them runs on that CPU leaves early`,cost:"Skipped events are not counted; each event costs 3 to 10 ns more (mea\
sured on 2 CPUs).",safe:!0,edits:p,guardFile:o}}a(rR,"proposeImport");function sR({statements:t,value:e},n){let r=t[0]??e;return r!==void 0&&/[-+*&]/.test(n[r.span.
start]??"")}a(sR,"joinsTest");var iR="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",Wk={kind:"leave-out",what:"leaving the probe out",propose:a(
t=>t.cause&&t.cause.probes.size<=2?Yk(t,[t.cause.inner.probe]):void 0,"propose")},Vk={kind:"leave-out",what:"leaving its probes out",propose:a(t=>t.cause&&t.cause.
probes.size>1?Yk(t,[...t.cause.probes]):void 0,"propose")};function Yk({judgement:t,layout:e},n){let{model:r}=t;if(n.some(({span:c})=>kt(r,c)!==void 0))return{reason:"\
a probe is in an imported file"};if(!r.probes.some(({phase:c,probe:u})=>c==="attached"&&!n.includes(u)))return{reason:"nothing would be left of the script"};let s=oR(
t,n);if(s!==void 0)return{reason:`nothing else would set ${s}, which other probes read`};let i=n.map(({span:c})=>e.commentOut(c,[iR]));return i.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${n.map(({attachPoints:c})=>c[0]?.text??"").join(", ")} ou\
t: ${n.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${n.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:i.flatMap(c=>c??[]),removes:n}}a(Yk,"propose");function oR({model:t},e){let n=new Set,r=new Set,s=a(o=>{o.kind==="map"&&n.add(o.name);
let c=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;c?.kind==="map"&&r.add(c.name),o.kind==="map-declaration"&&r.add(o.map)},"look");for(let o of t.
script.items)e.some(c=>c===o)||q(o,s);let i=new Set;for(let o of e)q(o,c=>{c.kind==="map"&&i.add(c.name)});return[...i].find(o=>n.has(o)&&!r.has(o))}a(oR,"mapLe\
ftUndefined");var aR=["print","clear","zero"];function Jk({script:t,imported:e,probes:n}){let r=new Map,s=new Set,i=new Set(n.filter(({phase:c})=>c==="begin").map(({probe:c})=>c));
for(let c of e)for(let u of c.script.items)q(u,l=>cR(l,s));for(let c of t.items){let u=new Set;q(c,l=>{if(l.kind==="expression-statement"||l.kind==="assignment"){
let p=uR(l,t.text,c.kind==="probe"&&i.has(c));if(p!==void 0&&c.kind==="probe"&&(u.add(p.target),r.set(p.target.name,[...r.get(p.target.name)??[],p])),l.kind==="\
expression-statement"&&l.expression.kind==="call"){let{name:d,arguments:f}=l.expression;aR.includes(d)&&f[0]?.kind==="map"&&f[0].keys===void 0&&u.add(f[0])}}l.kind===
"map"&&!u.has(l)&&s.add(l.name),l.kind==="map-declaration"&&s.add(l.map)})}let o=new Map;for(let[c,u]of r){let l=u.map(({target:p})=>lR(p,t.text));s.has(c)||l.some(
p=>p===void 0)||o.set(c,{map:c,changes:u,keys:new Set(l.flatMap(p=>p??[]))})}return o}a(Jk,"countersOf");function cR(t,e){t.kind==="map"&&e.add(t.name),t.kind===
"map-declaration"&&e.add(t.map)}a(cR,"noteName");function uR(t,e,n){let{span:r}=t;if(t.kind==="expression-statement"){let{expression:u}=t;if(u.kind!=="update"||
u.operand.kind!=="map")return;let l=u.operator==="++"?void 0:"-1";return{span:r,target:u.operand,added:l,is:"plain"}}if(t.kind!=="assignment"||t.target.kind!=="\
map")return;let{target:s,value:i,operator:o}=t;if(o==="+=")return{span:r,target:s,added:Jd(i,e),is:"plain"};if(o!=="=")return;if(i.kind==="call"&&i.name==="coun\
t"&&i.arguments.length===0)return{span:r,target:s,added:void 0,is:"count"};let[c]=i.kind==="call"&&i.name==="sum"?i.arguments:[];return c!==void 0?{span:r,target:s,
added:Jd(c,e),is:"sum"}:n&&ae(i)===0?{span:r,target:s,added:"0",is:"set-to-zero"}:void 0}a(uR,"changeOf");function Jd({span:t},e){return e.slice(t.start,t.end)}
a(Jd,"sliceOf");function lR({keys:t},e){return t===void 0?"":t.every(({kind:r})=>r==="integer"||r==="string")?t.map(r=>Jd(r,e)).join(", "):void 0}a(lR,"literalK\
ey");var Xk={kind:"lock-free",what:"count() in place of ++",propose:a(t=>ex(t,"count"),"propose")},Qk={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:a(
t=>ex(t,"sum"),"propose")};function ex({judgement:t,cause:e,layout:n,many:r,targets:s},i){if(e===void 0)return;let{model:o,lowered:c}=t;if(rs(o,i))return{reason:`\
the script gives ${i} another meaning`};if(i==="count"&&!s.some(y=>Or("scalar-count",y.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let u=new Set;for(let y of c)for(let{probe:b,operations:w}of y.programs)if(r||e.probes.has(b))for(let{locks:k}of w)for(let{
map:v}of k)v!==void 0&&u.add(v);let l=Jk(o),p=[...u].flatMap(y=>l.get(y)??[]),d=i==="sum"?p:p.filter(pR);if(d.length===0)return{reason:"no map with known entrie\
s is only counted up and printed, so none can become an aggregation"};let f=[],m=[],g=Yd(o);for(let y of d){for(let b of y.changes)f.push(...dR(b,i,o.script.text));
i==="sum"&&m.push(...fR(y))}if(i==="sum"){if(g==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let y=["Th\
ese entries are there before the first event, so that no change of them takes a lock."],b=g===void 0?n.beforeProbes(y,n.probe("BEGIN",m)):n.atStart(g.body,m);if(b===
void 0)return{reason:"the script has no probe of its own"};f.push(b)}let _=d.map(({map:y})=>y).join(", ");return{loss:"nothing",title:i==="count"?`Count with co\
unt() in ${_}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${_} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:f}}a(ex,"propose");function pR({changes:t,keys:e}){return[
...e].every(n=>n==="")&&t.every(({is:n,added:r})=>n!=="sum"&&r===void 0)}a(pR,"isCount");function dR({span:t,target:e,added:n,is:r},s,i){if(r===s)return[];let o=i.
slice(e.span.start,e.span.end);return[{span:t,text:`${o} = ${s==="count"?"count()":`sum(${n??1})`}`}]}a(dR,"rewritten");function fR({map:t,keys:e}){return[...e].
map(n=>`${t}${n===""?"":`[${n}]`} = sum(0);`)}a(fR,"seedsOf");var hR=15e4,mR=1,gR={reason:"it was not tried: the script is long and has many findings"},Ic=class{static{a(this,"Prover")}#e;#t=new Map;#n=0;#r;constructor(e){
this.#e=e}prove(e,n,r){let s=Pw(e.edits);if(s===void 0)return{reason:"its edits overlap"};let{script:i}=this.#e.model;if(s.some(({span:p})=>p.end>i.text.length))
return{reason:"it would change an imported file"};if(e.hides)return this.#u(n,s);let o=Ye(i.text,s);if(o===i.text)return{reason:"there is nothing to change"};let c=this.#s(
o,e.guardFile);if("reason"in c)return c;if(!Pk(i,c.script,s,e.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let u=r===
void 0?this.#p(n,c,s):this.#c(r,c,s);return"reason"in u?u:r===void 0||this.#i(u,n,r,c,s)?{edits:s,targets:u}:{reason:tx}}#i(e,{rule:n,span:r},s,i,o){let{lowered:c,
configured:u,suppressions:l,neighbours:p}=this.#e,d=Sn(r.start,o),f=a(({findings:k,judgement:v})=>k.some(x=>{if(x.rule!==n||x.span.start!==d)return!1;let A=v.causes.
find(({witness:I})=>I===x.witness);return A===void 0||Gd(s,A)}),"stays");if(e.length===c.length)return!f(i);let m=e.join(" "),g=i.alone.get(m);if(g!==void 0)return!f(
g);let _=c.map(({target:k})=>k).filter(({name:k})=>e.includes(k)),y=p.map(k=>({...k,lowered:k.lowered.filter(({target:v})=>e.includes(v.name))})),b=oi(i.judgement.
model,_,u,l,y),w={judgement:b,findings:Xd(b)};return i.alone.set(m,w),!f(w)}#s(e,n){let r=`${n===void 0?"":n.version} ${e}`,s=this.#t.get(r);if(s!==void 0)return s;
if(!this.#o(e.length))return gR;let i=this.#a(e,n);return this.#t.set(r,i),i}#o(e){let{length:n}=this.#e.model.script.text;return this.#n>Math.max(hR,mR*n)?!1:(this.#n+=
e,!0)}#a(e,n){let{model:r,lowered:s,configured:i,suppressions:o,neighbours:c}=this.#e,u=En(e);if(u.errors.length>0)return{reason:"the result would not parse"};let l=s.
map(({target:f})=>f),p=Aa(u,r.imported,n??r.guards.file),d=oi(p,l,i,o,c);return{script:u,judgement:d,findings:Xd(d),alone:new Map}}#c(e,{judgement:n,findings:r},s){
let i=this.#e,o=[],c;for(let[l,{target:p}]of i.lowered.entries()){let d=e.outcomes[l]?.verdict,f=ns(n,l);if(f&&d!=="hang"&&!ns(i,l))return{reason:`bpftrace woul\
d refuse the result on ${p.name}`};if(f)continue;if(Bd(i,n,l,s))return{reason:`it would be worse on ${p.name}`};n.causes.some(g=>fr(g.outcomes[l]?.verdict)&&Gd(
e,g)&&Ec(e,g,s)&&!(Rk(g,e,l)&&Lk(g,i,l,s)))?c??=p.name:fr(d)&&o.push(p.name)}if(o.length===0)return{reason:c===void 0?"it helps on no target":tx};let u=this.#f(
r,s).find(({rule:l})=>l!=="lossy-mitigation");return u===void 0?o:{reason:`it would lead to another finding, ${u.rule}`}}#p(e,{judgement:n,findings:r},s){let i=this.#e,
o=Sn(e.span.start,s);if(r.some(u=>u.rule===e.rule&&yR(u,o,e)))return{reason:"the finding would stay"};for(let[u,{target:l}]of i.lowered.entries()){if(ns(n,u)&&!ns(
i,u))return{reason:`bpftrace would refuse the result on ${l.name}`};if(Bd(i,n,u,s))return{reason:`it would be worse on ${l.name}`}}let[c]=this.#f(r,s);return c!==
void 0?{reason:`it would lead to another finding, ${c.rule}`}:i.lowered.filter((u,l)=>!ns(n,l)).map(({target:u})=>u.name)}#u(e,n){let{model:r,suppressions:s,lowered:i}=this.#e,
[o,...c]=n;if(o===void 0||c.length>0)return{reason:"a comment is one edit"};let{items:u,part:l}=_R(r.script,o.span.start,e.span.start),p={text:o.text,span:{start:o.
span.start-l.start,end:o.span.end-l.start}},d=En(Ye(r.script.text.slice(l.start,l.end),[p])),f=a(b=>Sn(b-l.start,[p]),"place"),m=d.comments.filter(({span:b})=>b.
start>=p.span.start&&b.end<=p.span.start+p.text.length),g=d.errors.length===0&&d.items.length===u.length&&d.items.every(({span:b},w)=>{let k=u[w]?.span;return k!==
void 0&&b.start===f(k.start)&&b.end===f(k.end)});if(m.length!==1||!g)return{reason:nx};let _={...e,span:{start:f(e.span.start),end:f(e.span.end)}};return li([_],
d,ci(s)).length>0?{reason:nx}:{edits:n,targets:i.map(({target:b})=>b.name)}}#d(){return this.#r??=Xd(this.#e),this.#r}#f(e,n){let r=new Set(this.#d().map(s=>`${s.
rule} ${Sn(s.span.start,n)}`));return e.filter(({rule:s,span:i})=>s!=="unsupported-syntax"&&s!=="refused-probe"&&!r.has(`${s} ${i.start}`))}};function _R({text:t,
items:e},n,r){let s=t.indexOf(`
`,r),[i,o]=[Math.min(n,r),s===-1?t.length:s],c=e.findLastIndex(({span:l})=>l.end<=i),u=e.findIndex(({span:l})=>l.start>=o);return{items:e.slice(Math.max(c,0),u===
-1?e.length:u+1),part:{start:e[c]?.span.start??0,end:e[u]?.span.end??t.length}}}a(_R,"itemsAround");function Xd(t){let e=[];for(let n of qt)e.push(...n.check(t,
e).map(r=>Oa(r,t.model,"")));return li(e,t.model.script,t.suppressions)}a(Xd,"reported");var tx="the locks could still be taken like this",nx="no comment can sp\
eak of the line of the finding";function yR(t,e,n){return t.span.start===e||t.message===n.message}a(yR,"isAt");var bR="0.24",Pc=16,sx={kind:"guard",what:"completing the guard of the script",propose:wR};function wR({judgement:t,finding:e,cause:n,layout:r}){return e.rule===
"guard-incomplete"?kR(e,t,r):n?.world==="closed"?xR(t,r):void 0}a(wR,"proposeRepair");function kR({span:t,message:e},n,r){let s=ai(n).find(o=>o.span.start===t.start&&
o.span.end===t.end&&e.includes(o.map));if(s===void 0)return;let i=ox(s,n,r);return"reason"in i?i:{...ix(vR(s)),edits:i}}a(kR,"repairOfFinding");function xR(t,e){
let n=ai(t);if(n.length===0)return;let r=new Map,s=new Set;for(let o of n){let c=o.problem==="plain-map"||o.problem==="not-per-cpu";if(c&&s.has(o.map))continue;
c&&s.add(o.map);let u=ox(o,t,e);if("reason"in u)return u;for(let l of u)r.set(`${l.span.start} ${l.span.end} ${l.text}`,l)}let i=[...new Set(n.map(({map:o})=>o))].
join(", ");return{...ix(`Complete the guard ${i}, which the script has already`),edits:[...r.values()]}}a(xR,"completeAll");function ix(t){return{loss:"nothing",
title:t,cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}a(ix,"guardCandidate");function vR({problem:t,
map:e}){switch(t){case"not-per-cpu":return`Keep the guard ${e} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${e} as a \
sum, which is changed in place without a lock`;case"wrong-test":return`Test the guard ${e} for a number above zero`;case"raised-before-test":return`Test the gua\
rd ${e} before it is raised`;case"leaks":return`Lower the guard ${e} on every way out`;case"lowered-early":return`Lower the guard ${e} where the probe leaves`;case"\
unseeded":return`Make the entries of the guard ${e} in BEGIN`;case"removed":return`Leave the entries of the guard ${e} alone while probes are attached`;case"mis\
sing":return`Guard this probe by ${e} too`;case"changed-otherwise":return`Change the guard ${e} by sum(1) and sum(-1) only`}}a(vR,"titleOf");function ox(t,e,n){
let{script:r}=e.model;if(t.probe.span.end>r.text.length)return{reason:"the guard is in an imported file"};let{attempt:s,map:i}=t;switch(t.problem){case"not-per-\
cpu":case"plain-map":return AR(i,e,n);case"wrong-test":return s===void 0?[]:[ax(s)];case"raised-before-test":return s?.early===void 0?[]:ER(s.early,s.raise.span,
r.text,n);case"leaks":case"lowered-early":return SR(t,r.text,n);case"unseeded":return ux(i,e,n);case"removed":return OR(t,n);case"missing":return CR(t,e,n);case"\
changed-otherwise":return{reason:`what the other change of ${i} is for cannot be told`}}}a(ox,"repairOf");function SR({attempt:t,imported:e},n,r){let s=t?.balance??
e?.attempt?.balance;if(s===void 0)return[];let i=t===void 0?`${e?.file.leave}();`:$R(t,n),o=cx(s.leaks,i,r);return"reason"in o?o:[...s.early.map(({span:c})=>r.remove(
c)),...o]}a(SR,"balanced");function ax({test:t,map:e}){return{span:t.span,text:`${e}[cpu] ${t.passes==="up"?">":"<="} 0`}}a(ax,"testEdit");function ER(t,e,n,r){
return[r.before(e,n.slice(t.span.start,t.span.end)),r.remove(t.span)]}a(ER,"swap");function $R({map:t,raise:e,balance:n,test:r},s){if(e.form==="sum")return`${t}\
[cpu] = sum(-1);`;let i=n.lowered[0]?.span,{span:o}=r.access;return i===void 0?`${s.slice(o.start,o.end)} = 0;`:`${s.slice(i.start,i.end)};`}a($R,"loweringOf");
function cx(t,e,n){let r=[];for(let s of t)switch(s.kind){case"leaves":r.push(n.before(s.span,e));break;case"ends":r.push(...n.atEnd(s.block,e));break;case"hidd\
en":return{reason:"a probe leaves by an exit() inside a larger expression, where the guard cannot be lowered"}}return r}a(cx,"lowerAt");function AR(t,e,n){let{model:r}=e,
s=[],i=new Set;for(let{attempt:c}of r.probes){if(c?.map!==t||!Ka(c,r))continue;if(c.strays.length>0)return{reason:`${t} is changed in another way too`};let{test:u,
raise:l,balance:p}=c;s.push(ax(c));for(let{span:d,to:f}of[l,...p.lowered,...p.early])s.push({span:d,text:`${t}[cpu] = sum(${f==="up"?1:-1})`});for(let{access:d}of[
u,l,...p.lowered,...p.early])i.add(d.nameSpan.start)}for(let{probe:c,phase:u}of r.probes){if(u==="end")continue;let l=!1;if(q(c,p=>{if(u==="begin"&&p.kind==="as\
signment"&&p.target.kind==="map"&&p.target.name===t){i.add(p.target.nameSpan.start);let{target:d,value:f}=p,m=f.kind==="call"&&f.name==="sum"?f.arguments[0]:void 0;
if(m!==void 0&&d.keys?.length===1)return;ae(m??f)===0?s.push(n.remove(p.span)):l=!0}p.kind==="map"&&p.name===t&&p.keys!==void 0&&(l||=!i.has(p.nameSpan.start))}),
l)return{reason:`${t} is used in another way too`}}let o=r.seeds.everPerCpu(t)?[]:ux(t,e,n);return"reason"in o?o:[...s,...o]}a(AR,"convert");function ux(t,{model:e,
lowered:n},r){let i=n.filter(({refusals:f})=>f.length===0).every(({target:f})=>U(f.bpftrace,bR)),o=i?[`for ($guard_cpu : 0..ncpus) { ${t}[(uint64)$guard_cpu] = \
sum(0); }`]:["$guard_cpu = (uint64)0;",`unroll(${Pc}) { unroll(${Pc}) { ${t}[$guard_cpu] = sum(0); $guard_cpu++; } }`],c=e.script.items.flatMap(f=>f.kind==="pro\
be"&&f.attachPoints.some(m=>We(m.provider)?.provider.name==="begin")?[f]:[]),[u]=c;if(u!==void 0)return c.length>1||u.attachPoints.length>1||u.predicate!==void 0?
{reason:"the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:[r.atStart(u.body,o)];let l=i?"":`, on up to ${Pc*Pc} CPUs`,p=[`${t} ke\
eps these probes from running inside each other${l}.`],d=r.beforeProbes(p,["BEGIN","{",...o.map(f=>r.unit+f),"}"]);return d===void 0?{reason:"the script has no \
probe to put a BEGIN before"}:[d]}a(ux,"seed");function OR({attempt:t,map:e,probe:n,span:r},s){if(t!==void 0)return[{span:r,text:`${e}[cpu] = sum(-1)`}];let i=[];
q(n.body,c=>{c.kind==="expression-statement"&&c.expression.kind==="call"&&NR(c.expression.name)&&c.span.start===r.start&&c.span.end===r.end&&i.push(c)});let[o]=i;
return o===void 0?{reason:"the guard is removed inside a macro or a larger expression"}:[s.remove(o.span)]}a(OR,"keepEntries");function NR(t){return t==="clear"||
t==="zero"||t==="delete"}a(NR,"isRemoval");function CR({map:t,probe:e,imported:n},{model:r},s){let{reach:i}=r.guards;if(n!==void 0){let{file:m}=n,{leaks:g}=rr(Gp(
m),e.body,0,i);return rx(e,[`if (${m.enter}() == 0) { return; }`],g,`${m.leave}();`,s)}let{text:o}=r.script,c=r.probes.flatMap(({attempt:m})=>m?.map===t&&Ka(m,r)&&
m.raise.form==="sum"?[m]:[]),u=c.find(({early:m})=>m!==void 0)??c[0];if(u===void 0)return{reason:`the guard ${t} of the other probes is not one yet`};if(e.body.
statements.some(m=>Js(m)?.access.name===t))return{reason:`the probe changes ${t} already, in a way that is no guard`};let p=[...(u.early?.then.statements.filter(
TR)??[]).map(({span:m})=>`${o.slice(m.start,m.end)};`),"return;"].join(" "),{leaks:d}=rr(Sa(t),e.body,0,i),f=[`if (${t}[cpu] > 0) { ${p} }`,`${t}[cpu] = sum(1);`];
return rx(e,f,d,`${t}[cpu] = sum(-1);`,s)}a(CR,"guardProbe");function rx({body:t},e,n,r,s){let i=cx(n,r,s);return"reason"in i?i:[s.atStart(t,e),...i]}a(rx,"guar\
ded");function TR(t){if(t.kind!=="assignment"||t.target.kind!=="map"||t.value.kind!=="call")return!1;let{keys:e}=t.target;return(t.value.name==="count"||t.value.
name==="sum")&&e===void 0}a(TR,"isCount");var lx="REASON: say here why this is safe",px={kind:"suppress",what:"an ignore comment",propose:IR};function IR({judgement:t,finding:e,layout:n}){if(!ui(e.rule))
return;let r=cr(e.rule,lx,ci(t.suppressions));return r!==void 0?{reason:r.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${e.rule}] reason`,cost:"Nothing changes but that it is no longer reported.",safe:!1,edits:[n.above(e.span.start,`bpftrace-guard: igno\
re[${e.rule}] ${lx}`)],hides:!0}}a(IR,"proposeSuppression");var PR=[sx,Qk,Xk,Zk,Kk,jk,Wk,Vk,px],RR=4;function dx(t,e,n={}){let{script:r,imported:s}=e.model;if(t.length===0)return[];if([r,...s.map(d=>d.script)].some(({errors:d})=>d.
length>0))return t.map(()=>({fixes:[],tried:[]}));let i=new Nc(r),o=new Ic(e),c=t.filter(({witness:d})=>d!==void 0).length>RR,u=t.map(d=>MR(d,e,i,n,c)),l=u.map(
()=>[]),p=u.map(()=>[]);for(let{kind:d,what:f,propose:m}of PR)for(let[g,_]of u.entries()){if(d==="leave-out"&&l[g]?.some(({fix:w})=>w.kind===d))continue;let y=m(
_);if(y===void 0)continue;let b=FR(y,_,d,o);"reason"in b?LR(p[g]??[],{kind:d,what:f,why:b.reason}):l[g]?.push(b)}return l.map((d,f)=>({fixes:HR(d),tried:p[f]??[]}))}
a(dx,"proposeFixes");function LR(t,{kind:e,what:n,why:r}){let s=t.at(-1);s?.kind===e&&s.why===r?t[t.length-1]={kind:e,what:`${s.what}, ${n}`,why:r}:t.push({kind:e,
what:n,why:r})}a(LR,"noteTried");function MR(t,e,n,r,s){let i=e.causes.find(c=>c.witness===t.witness),o=e.lowered.filter((c,u)=>fr(i?.outcomes[u]?.verdict)).map(
c=>c.target);return{judgement:e,layout:n,options:r,finding:t,targets:o,many:s,...i===void 0?{}:{cause:i}}}a(MR,"requestFor");function FR(t,{finding:e,cause:n},r,s){
if("reason"in t)return t;let i=s.prove(t,e,n);if("reason"in i)return i;let{title:o,cost:c,safe:u,loss:l}=t;return{loss:l,fix:{kind:r,title:o,cost:c,safe:u,...i}}}
a(FR,"offerOf");function HR(t){return[...t].sort((e,n)=>Number(n.fix.safe)-Number(e.fix.safe)||+(e.fix.kind==="suppress")-+(n.fix.kind==="suppress")||n.fix.targets.
length-e.fix.targets.length||zd.indexOf(e.loss)-zd.indexOf(n.loss)).map(({fix:e})=>e)}a(HR,"ranked");var nn=class{static{a(this,"Analyser")}#e;#t;#n=new Map;constructor(e,n={library:new ts,groups:[]}){this.#e=e,this.#t=n}analyse(e,n){let{targets:r,configured:s,
rules:i={},suppressions:o={}}=this.#e,{model:c,notes:u}=this.#r(e,n),l=this.#i(e),p=l.flatMap(w=>"model"in w?[w]:[]),d=oi(c,r,s,o,p),f=[];for(let w of qt)f.push(
...w.check(d,f).map(k=>Oa(k,c,e)));let m=li(f,c.script,o).flatMap(w=>Lw(w,i[w.rule])).sort((w,k)=>w.span.start-k.span.start||ce.indexOf(w.severity)-ce.indexOf(k.
severity)),g=dx(m,d,this.#e.rewrites),_=m.map((w,k)=>{let{fixes:v,tried:x}=g[k]??{fixes:[],tried:[]};return{...w,fixes:v,...x.length===0?{}:{tried:x}}}),y=this.#a(
_),b=[...u,...l.flatMap(w=>"model"in w?[]:[w.note])];return{status:"analysed",path:e,text:n,findings:_,...y.size===0?{}:{others:y},...b.length===0?{}:{notes:b}}}#r(e,n){
let{library:r}=this.#t,s=r.parse(e,n),{files:i,guardFile:o,notes:c}=xi(s,e,r);return{model:Aa(s,i,o),notes:c}}#i(e){let n=this.#t.groups.filter(s=>s.includes(e));
return[...new Set(n.flat().filter(s=>s!==e))].flatMap(s=>this.#s(s)??[])}#s(e){let n=this.#n.get(e),r=this.#t.library.source(e);if(n!==void 0||r?.kind!=="text")
return n;let s=this.#o(e,r);return this.#n.set(e,s),s}#o(e,n){try{let{model:r}=this.#r(e,n.text);return{path:e,model:r,lowered:this.#e.targets.map(s=>Ca(r,s))}}catch(r){
let s=r instanceof Error?r.message:String(r);return{note:`${e}, which runs together with it, was not looked at: the analysis of it broke (${s}).`}}}#a(e){let n=new Map;
for(let{path:r}of e.flatMap(({related:s})=>s)){let s=r===void 0?void 0:this.#t.library.source(r);r!==void 0&&s?.kind==="text"&&n.set(r,s.text)}return n}};var fx=300,Qd=50;async function ss(t,e,n){let r=new ts;for(let{path:p,text:d}of t)r.add(p,{kind:"text",text:d});let s=new Map,i=a(async(p,d)=>{let f=s.size<fx?await n.
look(p,d):{kind:"unread",reason:`a run reads ${fx} files beside the scripts at most`};r.add(p,f)},"ask"),o=a((p,d)=>{if(r.source(p)!==void 0)return Promise.resolve();
let f=s.get(p)??i(p,d);return s.set(p,f),f},"look"),{groups:c,notes:u}=await zR(t,e,n);await Promise.all(c.flat().map(p=>o(p,p)));for(let p of new Set(c.flat())){
let d=r.source(p);d?.kind==="unread"&&u.push(`${p} is declared to run together with others and was not looked at: ${d.reason}.`)}let l=new Set([...t.map(p=>p.path),
...c.flat()]);return await Promise.all([...l].map(p=>qR(p,r,o))),{surroundings:{library:r,groups:c},notes:u}}a(ss,"readSurroundings");function DR(t){let e=t.filter(
r=>r.startsWith("!")).map(r=>Vn(r.slice(1))),n=t.filter(r=>!r.startsWith("!")).map(Vn);return r=>n.some(s=>s(r))&&!e.some(s=>s(r))}a(DR,"groupMatcher");async function qR(t,e,n){
let r=e.source(t);if(r?.kind!=="text")return;let s=e.parse(t,r.text);for(let{unread:i}=xi(s,t,e);i.length>0;)await Promise.all(i.map(o=>n(o,t))),{unread:i}=xi(s,
t,e)}a(qR,"readImports");async function zR(t,e,n){if(e.length===0)return{groups:[],notes:[]};let r=await Promise.all(t.map(async({path:l})=>({path:l,fromRoot:await n.
fromRoot(l)??""}))),s=e.map(DR).filter(l=>r.some(({fromRoot:p})=>p!==""&&l(p)));if(s.length===0)return{groups:[],notes:[]};let i=await n.list(),o="reason"in i?[
`The scripts that run together could not be listed: ${i.reason}`]:[],c="files"in i?i.files:[];return{groups:s.map(l=>{let p=new Map;for(let{path:f,fromRoot:m}of[
...r,...c])m!==""&&!p.has(m)&&l(m)&&p.set(m,f);let d=[...p.values()];return d.length>Qd&&o.push(`A group of run-together has ${d.length} scripts: ${Qd} are judg\
ed as one at most, those of this run first.`),d.slice(0,Qd)}),notes:o}}a(zR,"findGroups");var Rc=class{static{a(this,"FixingTexts")}#e=new Set;#t=new Map;#n=new Set;#r;#i;#s;#o;constructor(e,n,r){this.#r=e,this.#i=n,this.#s=r,this.#o=new nn(n)}get notes(){
return[...this.#e]}at(e){return this.#t.get(e)}keep(e,n){this.#t.set(e,n)}async judge(e,n,r){let s={path:e,text:n},{runTogether:i}=this.#i;if(i.length===0&&!/\bimport\b/.
test(n))return this.#s(s,this.#o);this.#n.add(e);let o=new Map([...r].map(([l,p])=>[Je({path:l},e),p])),u=await ss([s],i,{look:a(async(l,p)=>{let d=o.get(l)??this.#t.
get(l);return d===void 0?this.#r.look(l,p):{kind:"text",text:d}},"look"),fromRoot:a(l=>this.#r.fromRoot(l),"fromRoot"),list:a(()=>this.#r.list(),"list")});for(let l of u.
notes)this.#e.add(l);return this.#s(s,new nn(this.#i,u.surroundings))}async judgeAgain(e){let n=[];for(let r of e){let s=this.#n.has(r.path)&&[...this.#t.keys()].
some(i=>i!==r.path);n.push(r.status==="analysed"&&s?await this.#a(r):r)}return n}async#a(e){let n=await this.judge(e.path,e.text,new Map);if(n.status!=="analyse\
d")return n;let r=n.findings.map(s=>{let i=e.findings.find(({rule:o,span:c})=>o===s.rule&&c.start===s.span.start);return i?.left===void 0?s:{...s,left:i.left}});
return{...n,findings:r}}};import{writeFile as n4}from"node:fs/promises";var mx=/(?!\n|\t|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function Et(t){return t.replace(mx,e=>`[U+${(e.codePointAt(0)??
0).toString(16).toUpperCase().padStart(4,"0")}]`)}a(Et,"showUnseen");function gx(t){return t.search(mx)!==-1}a(gx,"hasUnseen");function fe(t){let e=Et(t.replace(
/\s+/g," ")).trim();return e===""?"`(empty)`":/[|\\`]/.test(e)?`<code>${KR(e)}</code>`:`\`${e}\``}a(fe,"codeSpan");function Lc(t,e){let n="`".repeat(Math.max(3,
ZR(t,"`")+1));return`${n}${e}
${t===""||t.endsWith(`
`)?t:`${t}
`}${n}`}a(Lc,"fencedBlock");function _x(t){return Et(t.replace(/\r\n/g,`
`))}a(_x,"quotedText");function Mc(t){return t.split(/\n+/).map(e=>lt(e)).filter(e=>e!=="").join(`

`)}a(Mc,"prose");function lt(t){return t.split(/(`[^`]+`)/).map(e=>/^`[^`]+`$/.test(e)?fe(e.slice(1,-1)):e.replace(/\S+/g,UR)).reduce((e,n)=>e.endsWith("`")&&n.
startsWith("`")?`${e} ${n}`:e+n,"").replace(/\s+/g," ").trim()}a(lt,"proseLine");var GR=/^([("']*)(.*?)([.,;:!?)"']*)$/su,BR=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,hx=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,
jR=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;function UR(t){let[,,e,n=""]=BR.exec(t)??[];if(e!==void 0&&!hx.test(e))return`${fe(e)}${n}`;let[,r="",s="",i=""]=GR.exec(
t)??[];if(s==="")return t;let o=s.split("(").length>s.split(")").length?i.indexOf(")")+1:0,c=s+i.slice(0,o),u=i.slice(o);return/^[-–—…]$/.test(c)?`${r}&#${c.
codePointAt(0)??45};${u}`:gx(c)||jR.test(c)||!hx.test(c)?`${r}${fe(c)}${u}`:`${r}${c}${/^\d+$/.test(c)&&/^[.)]/.test(u)?`\\${u}`:u}`}a(UR,"proseWord");function ef(t){
return`<code>${Et(t.replace(/\s+/g," ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,yx)}</code>`}a(ef,"htmlCode");function KR(t){return t.replace(/[^\p{L}\p{N} ,/-]/gu,
yx)}a(KR,"entities");function yx(t){return`&#${t.codePointAt(0)??65533};`}a(yx,"entity");function ZR(t,e){let n=0,r=0;for(let s of t)r=s===e?r+1:0,r>n&&(n=r);return n}
a(ZR,"longestRun");var WR={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","	":"&#9;","\n":"&#10;"};function tf(t){return Et(t).replace(/[\ufffe\uffff]/g,e=>`[U+${e.charCodeAt(
0).toString(16).toUpperCase()}]`).replace(/[&<>"'\t\n]/g,e=>WR[e]??e)}a(tf,"xmlText");function $n(t){return Object.entries(t).flatMap(([e,n])=>n===void 0?[]:[` ${e}\
="${tf(String(n))}"`]).join("")}a($n,"xmlAttributes");var VR={error:"error",warning:"warning",note:"info"};function wx({files:t}){return['<?xml version="1.0" encoding="UTF-8"?>','<checkstyle version="4.3">',...t.flatMap(
n=>{let r=YR(n);return r.length===0?[]:[`  <file${$n({name:n.path})}>`,...r,"  </file>"]}),"</checkstyle>",""].join(`
`)}a(wx,"renderCheckstyle");function YR(t){if(t.status!=="analysed")return t.status==="skipped"?[]:[bx({line:1,severity:"error",message:t.error,source:"bpftrace\
-guard.not-analysed"})];let e=new L(t.text);return t.findings.map(({span:n,severity:r,message:s,rule:i})=>{let{line:o,column:c}=e.position(n.start);return bx({line:o,
column:c,severity:VR[r],message:s,source:`bpftrace-guard.${i}`})})}a(YR,"errorsOf");function bx(t){return`    <error${$n(t)}/>`}a(bx,"element");import{createHash as zL}from"node:crypto";import{createHash as JR}from"node:crypto";function he(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}a(he,"fileOfPlace");function Gt(t){let e=is(t);return t.flatMap(r=>{if(r.status!=="analysed")return[];let s=new L(r.text);return r.findings.map(i=>({file:r,lines:s,finding:i,fingerprint:e.
get(i)??""}))}).sort((r,s)=>ce.indexOf(r.finding.severity)-ce.indexOf(s.finding.severity)||XR(r.file.path,s.file.path)||r.finding.span.start-s.finding.span.start)}
a(Gt,"knownFindings");function is(t){let e=new Map;for(let n of t){if(n.status!=="analysed")continue;let r=new Map;for(let s of[...n.findings].sort((i,o)=>i.span.
start-o.span.start)){let i=s.related.map(u=>kx(he(n,u).text,u.span)),o=[s.rule,kx(n.text,s.span),...i].join("\0"),c=r.get(o)??0;r.set(o,c+1),e.set(s,JR("sha256").
update(`${o}\0${c}`).digest("hex").slice(0,16))}}return e}a(is,"fingerprints");function kx(t,e){return t.slice(e.start,e.end).replace(/\s+/g," ").trim()}a(kx,"s\
queezed");function XR(t,e){return t===e?0:t<e?-1:1}a(XR,"compare");function vx({finding:t,file:e,lines:n},{hunks:r,causes:s}){let{path:i}=e,o=r.get(i),c=et(t.span,n);if(o!==void 0){if(Sx(c,o)!==void 0)return{kind:"inline",at:"w\
hole",path:i,lines:c};let l=xx(c,o);if(l!==void 0)return{kind:"inline",at:"part",path:i,lines:{first:l,last:l}}}for(let l of t.related){let p=he(e,l),d=et(l.span,
l.path===void 0?n:new L(p.text)),f=xx(d,r.get(p.path)??[]);if(f!==void 0)return{kind:"inline",at:"related",path:p.path,lines:{first:f,last:f}}}let u=r.has(i)?i:
s?.get(i);return u===void 0?{kind:"summary"}:{kind:"file",path:u}}a(vx,"placeFinding");function et(t,e){return{first:e.position(t.start).line,last:e.position(Math.
max(t.start,t.end-1)).line}}a(et,"linesOf");function Sx({first:t,last:e},n){return n.find(r=>t>=r.newStart&&e<r.newStart+r.newLines)}a(Sx,"hunkOf");function xx(t,e){
for(let n of e){let r=Math.max(t.first,n.newStart);if(r<=t.last&&r<n.newStart+n.newLines)return r}}a(xx,"firstShown");function os(t){let e=new Map;for(let{target:n,verdict:r,why:s}of t){let i=`${r} ${s}`;e.set(i,{verdict:r,why:s,targets:[...e.get(i)?.targets??[],n]})}return[...e.
values()].sort((n,r)=>ke.indexOf(n.verdict)-ke.indexOf(r.verdict))}a(os,"groupVerdicts");function hr({edits:t}){return t.some(({path:e})=>e!==void 0)}a(hr,"createsFile");function as({targets:t},e){let n=e.filter(({verdict:r})=>r==="hang"||r==="lost-\
updates");return t.length===0||n.every(({target:r})=>t.includes(r))?void 0:t}a(as,"partOfTargets");var nf=140,QR=30;function rf({text:t,lines:e},n,r,s,i){let o=e.position(n.start).line,c=e.position(Math.max(n.start,n.end-1)).line,u=[],l=s.blue("|");for(let p=o;p<=
c;p++)if(c-o>2&&p===o+1)u.push(`${" ".repeat(r)} ${s.blue(":")} ${s.dim(`${c-o-1} more lines`)}`),p=c-1;else{let d=e.lineStart(p),f=eL(t,d),m=p===o?n.start-d:f.
length-f.trimStart().length,g=p===c?n.end-d:f.length,{source:_,carets:y}=tL(f,m,g);u.push(`${s.blue(String(p).padStart(r))} ${l} ${_}`.trimEnd()),u.push(`${" ".
repeat(r)} ${l} ${i(y)}`)}return u}a(rf,"sourceLines");function sf(t,e){return Math.max(...e.map(n=>String(t.position(Math.max(n.start,n.end-1)).line).length))}
a(sf,"gutterWidth");function eL(t,e){let n=t.indexOf(`
`,e),r=t.slice(e,n===-1?t.length:n);return r.endsWith("\r")?r.slice(0,-1):r}a(eL,"lineContent");function tL(t,e,n){let{part:r,shift:s}=nL(t,e),i=ad(r),o=i.column(
Math.min(e-s,r.length)),c=i.column(Math.min(Math.max(n-s,0),r.length)),u=s>0?"…":"",l=s+r.length<t.length?"…":"";return{source:`${u}${i.text}${l}`,carets:" ".
repeat(o+u.length)+"^".repeat(Math.max(1,c-o))}}a(tL,"underline");function nL(t,e){if(t.length<=nf)return{part:t,shift:0};let n=Math.min(Math.max(0,e-QR),t.length-
nf),r=n+nf;return Ex(t,n)&&n--,Ex(t,r)&&r++,{part:t.slice(n,r),shift:n}}a(nL,"windowOf");function Ex(t,e){let n=t.charCodeAt(e);return n>=56320&&n<=57343}a(Ex,"\
isLowSurrogate");var Ae=110,of=60,cs={hang:"hangs","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function $x(t,e,n,r,s){let i=iL(n.severity,
r),{line:o,column:c}=e.lines.position(n.span.start),u=n.related.map(m=>({place:m,source:rL(t,e,m)})),l=Math.max(sf(e.lines,[n.span]),...u.map(m=>sf(m.source.lines,
[m.place.span]))),p=" ".repeat(l),f=[[`${r.bold(`${fi(t.path)}:${o}:${c}`)} ${i(r.bold(`${n.severity}[${n.rule}]`))} ${n.confidence}`+(s===void 0?"":r.dim(` (${s}\
)`)),...An(ne(n.message,Ae),2)]];if(f.push([`${p} ${r.blue("|")}`,...rf(e,n.span,l,r,i),...u.flatMap(({place:m,source:g})=>[...dL(sL(m,g),l,r),...rf(g,m.span,l,
r,r.cyan)])]),n.verdicts.length>0&&f.push(af("verdicts",oL(n.verdicts,r),r)),n.witness!==void 0&&n.witness.length>0){let m=wn(n.verdicts);f.push(af(m?"how it ha\
ngs":"how updates get lost",n.witness.flatMap(g=>cL(g,m,r)),r))}for(let[m,g]of n.fixes.entries())f.push(uL(t,g,m===0,as(g,n.verdicts),r));return n.tried!==void 0&&
n.fixes.every(m=>!m.safe)&&f.push(af("tried and not offered",lL(n.tried),r)),n.left!==void 0&&f.push(An(ne(`left: ${n.left}`,Ae),2)),f.map(m=>m.join(`
`)).join(`

`)}a($x,"findingText");function rL(t,e,n){if(n.path===void 0)return e;let{text:r}=he(t,n);return{text:r,lines:new L(r)}}a(rL,"sourceOf");function sL({path:t,span:e,
message:n},{lines:r}){if(t===void 0)return n;let{line:s,column:i}=r.position(e.start);return`${qe(t)}:${s}:${i}: ${n}`}a(sL,"placeLabel");function iL(t,e){switch(t){case"\
error":return e.red;case"warning":return e.yellow;case"note":return e.cyan;default:return t}}a(iL,"severityColor");function oL(t,e){let n=Math.max(...t.map(({verdict:r})=>cs[r].
length));return os(t).flatMap(({verdict:r,targets:s,why:i})=>{let o=aL(r,e)(cs[r].padEnd(n)),[c="",...u]=[...ne(s.join(", "),Ae-n),...ne(i,Ae-n)];return[`${o}  ${c}`,
...u.map(l=>`${" ".repeat(n)}  ${l}`)]})}a(oL,"verdictRows");function aL(t,e){switch(t){case"hang":return e.red;case"lost-updates":return e.yellow;case"refused":case"\
unattachable":return e.magenta;case"safe":return e.green;default:return t}}a(aL,"verdictColor");function cL({cpu:t,program:e,holds:n,wants:r,site:s,nested:i},o,c){
let u=`CPU ${t}`;return[...ne(`${e} holds the ${n}`,Ae),...ne(`at ${s}, ${i} fires and ${o?"waits for":"wants"} the ${r}`,Ae)].map((p,d)=>`${d===0?c.bold(u):" ".
repeat(u.length)}  ${p}`)}a(cL,"witnessRows");function uL(t,e,n,r,s){if(e.kind==="suppress")return An(ne(`or: ${e.title}`,Ae),2);let i=n?"fix":"or",o=e.safe?"":
" (changes what the script measures: look before you apply it)",u=[...An(ne(`${i}: ${e.title}${o}`,Ae),2).map(l=>s.bold(l)),...An(ne(`cost: ${e.cost}`,Ae),4)];r!==
void 0&&u.push(...An(ne(`helps on: ${r.join(", ")}`,Ae),4));for(let l of e.edits)l.path!==void 0&&u.push(...An(ne(`new file: ${Je(l,t.path)}`,Ae),4));return n&&
e.edits.length>0?[...u,...pL(t,e,s)]:u}a(uL,"fixBlock");function lL(t){return t.flatMap(({what:e,why:n})=>ne(`${e}: ${n}`,Ae))}a(lL,"triedRows");function pL(t,e,n){
let r=qe(t.path),s=Ye(t.text,e.edits),o=yi(`a/${r}`,`b/${r}`,t.text,s,void 0,void 0,{context:2,headerOptions:_i}).trimEnd().split(`
`),c=o.slice(0,of).map(u=>{let l=u.charAt(0)+qe(u.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@)/.test(u)?n.bold(l):u.startsWith("+")?n.green(l):u.startsWith(
"-")?n.red(l):l});return o.length>of&&c.push(n.dim(`${o.length-of} more lines`)),c.map(u=>`    ${n.blue("|")} ${u}`.trimEnd())}a(pL,"patchRows");function dL(t,e,n){
let r=" ".repeat(e),[s="",...i]=ne(t,Ae);return[`${r} ${n.blue("|")}`,`${r} ${n.blue("=")} ${s}`,...i.map(o=>`${r}   ${o}`)]}a(dL,"labelled");function af(t,e,n){
return[`  ${n.bold(`${t}:`)}`,...An(e,4)]}a(af,"section");function An(t,e){return t.map(n=>n===""?"":" ".repeat(e)+n)}a(An,"indent");var Ax=120;function Fc(t,e){let[n,...r]=[...new Set(t.map(u=>u.cpu))].sort((u,l)=>u-l),s=[...new Set(t.flatMap(u=>[u.holds,u.wants]))],i=a(u=>s.indexOf(u)+(n===
void 0?0:1),"lock"),o=a(u=>u===n?0:1+s.length+r.indexOf(u),"at");return{participants:[...n===void 0?[]:[`CPU ${n}`],...s,...r.map(u=>`CPU ${u}`)].map(cf),events:[
...t.map(({cpu:u,program:l,holds:p})=>({kind:"arrow",from:o(u),to:i(p),lost:!1,text:cf(`${l} takes it`)})),...t.map(({cpu:u,site:l,nested:p})=>({kind:"note",over:o(
u),text:cf(`${l}: ${p} fires`)})),...t.map(({cpu:u,wants:l})=>({kind:"arrow",from:o(u),to:i(l),lost:!0,text:e?"waits, for ever":"does not get it"}))]}}a(Fc,"seq\
uenceOf");function cf(t){let e=Et(t.replace(/\s+/g," ")).trim();return e.length>Ax?`${e.slice(0,Ax).trimEnd()}...`:e}a(cf,"label");var fL={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function me(t){return Et(t.replace(/\r\n?/g,`
`)).replace(/[&<>"']/g,e=>fL[e]??"")}a(me,"html");function Re(t){return`<code>${me(t)}</code>`}a(Re,"code");function Be(t){return t.split(/(`[^`\n]+`)/).map(e=>/^`[^`\n]+`$/.
test(e)?Re(e.slice(1,-1)):me(e)).join("")}a(Be,"sentences");function Ox(t){return t.split(/\n+/).filter(e=>e.trim()!=="").map(e=>`<p>${Be(e)}</p>`).join("")}a(Ox,
"paragraphs");var Bt=208,uf=7.4,Ni=16,us=62;function Nx({participants:t,events:e}){let n=t.length*Bt,r=a(p=>p*Bt+Bt/2,"center"),s=us+24,i=e.map(p=>{let{svg:d,height:f}=mL(p,s,
r);return s+=f,d}),o=[0,s].flatMap(p=>t.map((d,f)=>hL(d,r(f),p))),c=t.map((p,d)=>`<line class="life" x1="${r(d)}" x2="${r(d)}" y1="${us}" y2="${s}"/>`),u=e.map(
p=>`${p.kind==="note"?t[p.over]:t[p.from]}: ${p.text}`),l=`viewBox="0 0 ${n} ${s+us}" width="${n}" height="${s+us}"`;return`<svg class="sequence" role="img" ari\
a-label="${me(u.join(". "))}" ${l}>${[...c,...i,...o].join("")}</svg>`}a(Nx,"sequenceDrawing");function hL(t,e,n){let r=e-Bt/2+8,s=pf(t,Math.floor((Bt-24)/uf)),
i=s.length>3?[...s.slice(0,2),`${s[2]}…`]:s,o=n+us/2+4-(i.length-1)*Ni/2;return`${`<rect class="head" x="${r}" y="${n+1}" width="${Bt-16}" height="${us-2}" rx\
="3"/>`}<g class="name">${lf(i,e,o)}</g>`}a(hL,"drawHead");function mL(t,e,n){if(t.kind==="note"){let f=pf(t.text,Math.floor((Bt-24)/uf)),m=n(t.over),g=f.length*
Ni+12;return{svg:`<rect class="remark" x="${m-Bt/2+4}" y="${e-8}" width="${Bt-8}" height="${g}"/>`+lf(f,m,e+8),height:g+20}}let[r,s]=[n(t.from),n(t.to)],i=pf(t.
text,Math.floor(Math.max(Math.abs(s-r)-8,Bt-8)/uf)),o=e+i.length*Ni,c=s>r?1:-1,u=t.lost?s-8*c:s,l=t.lost?`<path class="cross" d="M${u-5} ${o-5}l10 10m0 -10l-10 \
10"/>`:`<path class="tip" d="M${u} ${o}l${-8*c} -4v8z"/>`,p=`<line class="arrow" x1="${r}" x2="${u}" y1="${o}" y2="${o}"/>`,d=lf(i,(r+s)/2,e+8)+p+l;return{svg:`\
<g class="${t.lost?"lost":"taken"}">${d}</g>`,height:i.length*Ni+22}}a(mL,"drawEvent");function lf(t,e,n){return t.map((r,s)=>`<text x="${e}" y="${n+s*Ni}">${me(
r)}</text>`).join("")}a(lf,"textLines");function pf(t,e){let n=[],r="";for(let s of t.split(/(?<=[ :_])/).flatMap(i=>i.match(new RegExp(`.{1,${e}}`,"gsu"))??[]))
r!==""&&(r+s.trimEnd()).length>e&&(n.push(r.trimEnd()),r=""),r+=s;return[...n,r.trimEnd()]}a(pf,"broken");var gL={added:"+",removed:"-",same:"",gap:""},Cx=3,_L=500;function Ix(t,e,n){let r=t.split(`
`);r.at(-1)===""&&r.pop();let s=new Set,o=(e??[]).reduce((d,{newLines:f,removed:m})=>d+f+(m?.length??0),0)<=_L?e??[]:[];for(let{newStart:d,newLines:f}of o)for(let m=0;m<
f;m++)s.add(d+m);for(let d of n)for(let f=d-Cx;f<=d+Cx;f++)s.add(f);let c=new Set((e??[]).flatMap(d=>d.added)),u=new Map;for(let d of o.flatMap(f=>f.removed??[]))
u.set(d.before,[...u.get(d.before)??[],d.text]);let l=[],p=0;for(let d=1;d<=r.length+1;d++){let f=u.get(d)??[],m=s.has(d)&&d<=r.length;if(!(!m&&f.length===0)){d>
p+1&&l.push({kind:"gap",text:Tx(d-p-1)});for(let g of f)l.push({kind:"removed",text:g});m&&l.push({kind:c.has(d)?"added":"same",line:d,text:r[d-1]??""}),p=m?d:d-
1}}return l.length>0&&p<r.length&&l.push({kind:"gap",text:Tx(r.length-p)}),l}a(Ix,"shownRows");function Tx(t){return`${t} ${t===1?"line":"lines"} not shown`}a(Tx,
"gapWords");function Hc(t,e,n=()=>""){let r=t.map(({kind:s,line:i,text:o})=>{let c=`<td class="number">${i??""}</td><td class="mark">${gL[s]}</td><td class="sou\
rce">${me(o)}</td>`,u=i===void 0?"":n(i),l=u===""?"":`<tr class="place"><td colspan="3">${u}</td></tr>`;return`<tr class="${s}">${c}</tr>${l}`});return`<table c\
lass="lines" aria-label="${me(e)}"><tbody>${r.join(`
`)}</tbody></table>`}a(Hc,"lineTable");var yL=2e3,df=200;function Px(t,e){let n=zt("a","b",t,e,void 0,void 0,{context:2,maxEditLength:yL});if(n===void 0)return[{kind:"gap",text:"The edits are too man\
y to show."}];let r=[];for(let{newStart:s,lines:i}of n.hunks){let o=s;r.length>0&&r.push({kind:"gap",text:"…"});for(let c of i){let u=c.slice(1).replace(/\r$/,
"");c.startsWith("-")?r.push({kind:"removed",text:u}):c.startsWith("\\")||r.push({kind:c.startsWith("+")?"added":"same",line:o++,text:u})}}return r.length<=df?r:
[...r.slice(0,df),{kind:"gap",text:`${r.length-df} more lines`}]}a(Px,"patchRows");function Rx(t,e){let{finding:n}=t,{severity:r,rule:s,confidence:i,message:o,witness:c,verdicts:u,fixes:l,tried:p}=n,d=wn(u);return[`<article class="finding ${r}\
" id="${e}" aria-label="${me(`${r}: ${s}`)}">`,`<h3><span class="${r}">${r}</span> ${Re(s)} <span class="dim">confidence: ${i}</span></h3>`,Ox(o),bL(t),c===void 0||
c.length===0?"":wL(c,d),kL(t),...l.map((f,m)=>xL(t,f,m===0)),p===void 0||l.some(({safe:f})=>f)?"":`<details><summary>Tried and not offered</summary><ul>${p.map(
({what:f,why:m})=>`<li>${Be(`${f}: ${m}`)}</li>`).join("")}</ul></details>`,"</article>"].join(`
`)}a(Rx,"findingCard");function Dc(t,e){return`<div class="scroll" role="region" tabindex="0" aria-label="${me(e)}">${t}</div>`}a(Dc,"wide");function bL({finding:t}){
if(t.verdicts.length===0)return"";let e=os(t.verdicts).map(({targets:r,verdict:s,why:i})=>`<tr><td>${r.map(Re).join(", ")}</td><td class="${s}">${cs[s]}</td><td\
>${Be(i)}</td></tr>`);return Dc(`<table class="verdicts"><thead><tr><th scope="col">Target</th><th scope="col">Verdict</th><th scope="col">Why</th></tr></thead>\
<tbody>${e.join("")}</tbody></table>`,"Verdicts by target")}a(bL,"verdictTable");function wL(t,e){let n=t.map(({cpu:s,program:i,holds:o,wants:c,site:u,nested:l})=>`\
<li>CPU ${s}: ${Re(i)} holds the ${Be(o)}. At ${Be(u)}, ${Re(l)} fires and ${e?"waits for":"wants"} the ${Be(c)}.</li>`),r=Nx(Fc(t,e));return`<details open><sum\
mary>${e?"How it hangs":"How updates get lost"}</summary><ol>${n.join("")}</ol>${Dc(r,"Sequence diagram")}</details>`}a(wL,"howItGoes");function kL({file:t,lines:e,
finding:n}){return n.related.length===0?"":`<ul>${n.related.map(s=>{let i=he(t,s),o=et(s.span,s.path===void 0?e:new L(i.text)),c=s.path===void 0?`line ${o.first}`:
`${i.path}:${o.first}`;return`<li>${s.path===void 0?me(c):Re(c)}: ${Be(s.message)}</li>`}).join("")}</ul>`}a(kL,"relatedPlaces");function xL({file:t,finding:e},n,r){
let s=as(n,e.verdicts),i=[`<h4>${r?"Fix":"Or"}: ${Be(n.title)}</h4>`,`<p>${Be(n.cost)}${s===void 0?"":` It helps on ${s.map(Re).join(", ")}.`}${n.safe||n.kind===
"suppress"?"":" It changes what the script measures: look before you apply it."}</p>`],o=n.edits.flatMap(u=>u.path===void 0?[]:[Je(u,t.path)]);if(o.length>0&&i.
push(`<p>New file: ${o.map(Re).join(", ")}</p>`),!r||n.edits.length===0)return i.join("");let c=Px(t.text,Ye(t.text,n.edits));return`${i.join("")}<div class="fi\
x">${Hc(c,"The fix as a diff")}</div>`}a(xL,"fixSection");var ff=`
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
`;function Lx(t,e){let{participants:n,events:r}=Fc(t,e),s=/^CPU (\d+)$/,i=0,o=n.map(u=>s.test(u)?u.replace(s,"cpu$1"):`lock${i++}`),c=["sequenceDiagram",...n.map(
(u,l)=>`participant ${o[l]} as ${hf(u)}`)];for(let u of r)c.push(u.kind==="note"?`Note over ${o[u.over]}: ${hf(u.text)}`:`${o[u.from]}${u.lost?"-x":"->>"}${o[u.
to]}: ${hf(u.text)}`);return c.join(`
`)}a(Lx,"sequenceDiagram");function hf(t){return t.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,e=>`#${e.codePointAt(0)??63};`)}a(hf,"label");function mf(t,e,n){let r=n.last>n.first?`-L${n.last}`:"",s=`#L${n.first}${r}`;if(t===void 0)return`${Ci(e)}${s}`;let{serverUrl:i,owner:o,repo:c,headSha:u}=t;return`${i}\
/${[o,c,"blob",u].map(Mx).join("/")}/${Ci(e)}${s}`}a(mf,"permalink");function Ci(t){return t.split("/").map(Mx).join("/")}a(Ci,"pathAddress");function Mx(t){return encodeURIComponent(
t.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}a(Mx,"encodePart");function Fx(t){return t.find(e=>e.safe&&!hr(e))}a(Fx,"offeredFix");var vL=2e3,SL={hang:"**hangs**","lost-updates":"loses updates",refused:"refused",unattachable:"cannot attach",safe:"safe"};function qc(t){return SL[t]}a(qc,"ver\
dictWords");function Hx({file:t,lines:e,finding:n},r){let s=[NL(n.verdicts)];if(n.witness!==void 0&&n.witness.length>0&&s.push(CL(n.witness,wn(n.verdicts))),n.related.length>
0){let i=n.related.map(o=>{let c=he(t,o),u=et(o.span,o.path===void 0?e:new L(c.text));return`- [${o.path===void 0?`line ${u.first}`:fe(`${c.path}:${u.first}`)}]\
(${mf(r,c.path,u)}): ${lt(o.message)}`});s.push(i.join(`
`))}return s.filter(i=>i!=="")}a(Hx,"explanation");function Dx({file:t,finding:e},n){let r=Fx(e.fixes),s=a(o=>[...o.map(c=>$L(c,e.verdicts)),...e.tried===void 0?
[]:[OL(e.tried)]],"others");if(r===void 0||n.kind==="none")return s(e.fixes.filter(o=>!o.safe||hr(o)));let i=[`**Fix:** ${mr(r.title)} ${mr(r.cost)}${qx(r,e.verdicts)}`];
switch(n.kind){case"suggestion":i.push(TL(n.suggestion));break;case"patch":i.push(IL(t.path,t.text,r,n.because));break;case"elsewhere":i.push(`The suggestion on\
 ${EL(n.lines)} makes this edit.`);break}return[...i,...s(e.fixes.filter(o=>o!==r))]}a(Dx,"fixSection");function gf({severity:t,rule:e,confidence:n}){return`**${t}** ${fe(e)} (confidence: ${n})`}a(gf,"findingTitle");function EL({first:t,last:e}){return e>t?`lines ${t}\
 to ${e}`:`line ${t}`}a(EL,"lineWords");function $L(t,e){return`**Or:** ${mr(t.title)} ${mr(t.cost)}${qx(t,e)}${AL(t)}`}a($L,"otherFix");function AL(t){return hr(
t)?" It needs a new file, which no suggestion can create: `bpftrace-guard fix` makes it.":t.safe||t.kind==="suppress"?"":" It changes what the script measures, \
so it is not offered as an edit."}a(AL,"whyNoEdit");function qx(t,e){let n=as(t,e);return n===void 0?"":` It helps on ${n.map(r=>fe(r)).join(", ")}.`}a(qx,"help\
sOn");function OL(t){return`<details><summary>Tried and not offered</summary>

${t.map(({what:n,why:r})=>`- ${lt(n)}: ${mr(r)}`).join(`
`)}

</details>`}a(OL,"triedSection");function mr(t){let e=lt(t);return e===""||/[.!?]$/.test(e)?e:`${e}.`}a(mr,"sentence");function NL(t){return t.length===0?"":["|\
 Target | Verdict | Why |","| --- | --- | --- |",...os(t).map(({targets:n,verdict:r,why:s})=>`| ${n.map(i=>fe(i)).join(", ")} | ${qc(r)} | ${lt(s)} |`)].join(`
`)}a(NL,"verdictTable");function CL(t,e){let n=t.map(({cpu:s,program:i,holds:o,wants:c,site:u,nested:l})=>`1. CPU ${s}: ${fe(i)} holds the ${lt(o)}. At ${lt(u)}\
, ${fe(l)} fires and ${e?"waits for":"wants"} the ${lt(c)}.`),r=t.length>1&&e?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`<details><summary>${e?"How it hangs":"How updates get lost"}</summary>`,`${n.join(
`
`)}${r}`,Lc(Lx(t,e),"mermaid"),"</details>"].join(`

`)}a(CL,"witnessSection");function TL({text:t}){return Lc(t===void 0?"":`${t}
`,"suggestion")}a(TL,"suggestionBlock");function IL(t,e,n,r){let s=yi(`a/${t}`,`b/${t}`,e,Ye(e,n.edits),void 0,void 0,{context:3,headerOptions:_i,maxEditLength:vL});
if(s===void 0)return`${mr(r)} The edits are too many to show here.`;let i=_x(s),o=i===s?"Apply it with `git apply`.":"Make it by hand: line ends or unseen chara\
cters are not shown exactly.";return["<details><summary>The fix as a patch</summary>",`${mr(r)} ${o}`,Lc(i,"diff"),"</details>"].join(`

`)}a(IL,"patchBlock");function zc({file:t,lines:e,finding:n},r){let s=et(n.span,e);return`[${fe(`${t.path}:${s.first}`)}](${mf(r,t.path,s)})`}a(zc,"placeLink");var PL=8,RL=50;function zx(t,e){let n=new yf(e-500);n.add(`### bpftrace-guard: ${Gc(t)}`);for(let r of t.notes)n.add(Mc(r));return n.addAll(LL(t.files),"inputs \
that were not analysed"),t.findings.length>0&&(n.addAll(ML(t),"findings in the table",e/2),n.addAll(t.unplaced.map(r=>()=>HL(r,t.repository)),"findings told in \
full")),n.addAll(DL(t),"findings that this change does not cause"),t.targets.length>0&&n.addAll([qL(t.targets)],"lists of targets"),n.text()}a(zx,"renderSummary");
function Gc({findings:t,files:e}){let r=ce.map(u=>({severity:u,count:t.filter(l=>l.finding.severity===u).length})).filter(({count:u})=>u>0).map(({severity:u,count:l})=>Ti(
l,u)),s=r.pop(),i=s===void 0?"no findings":r.length===0?s:`${r.join(", ")} and ${s}`,o=e.filter(u=>u.status==="failed").length,c=o===0?"":`, ${Ti(o,"script")} c\
ould not be analysed`;return`${i} in ${Ti(e.filter(u=>u.status==="analysed").length,"script")}${c}`}a(Gc,"countWords");function Ti(t,e){return`${t} ${e}${t===1?
"":"s"}`}a(Ti,"plural");var yf=class{static{a(this,"Page")}#e;#t=[];#n=0;constructor(e){this.#e=e}add(e,n=this.#e){let r=Buffer.byteLength(e)+1;return this.#n+r>
n?!1:(this.#t.push(e),this.#n+=r,!0)}addAll(e,n,r=this.#e){for(let[s,i]of e.entries())if(!this.add(typeof i=="string"?i:i(),r)){this.#t.push(`
_${e.length-s} more ${n}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#t.join(`
`)}
`}};function LL(t){let e=t.flatMap(n=>n.status==="analysed"?(n.notes??[]).map(r=>`- ${fe(n.path)}: ${lt(r)}`):[`- ${fe(n.path)} ${n.status==="failed"?"**failed*\
*":"skipped"}: ${lt(n.error)}`]);return e.length===0?[]:[`
**Not analysed**
`,...e,""]}a(LL,"unanalysed");function ML({findings:t,targets:e,repository:n}){let r=e.length<=PL?e.map(o=>o.name):void 0,s=["Finding","Where",...r?.map(o=>fe(o))??
["Worst verdict"]],i=t.map(o=>{let{verdicts:c}=o.finding,u=r===void 0?[FL(c.map(l=>l.verdict))]:r.map(l=>{let p=c.find(d=>d.target===l)?.verdict;return p===void 0?
"":qc(p)});return _f([`${o.finding.severity}: ${fe(o.finding.rule)}`,zc(o,n),...u])});return[`
${_f(s)}
${_f(s.map(()=>"---"))}`,...i]}a(ML,"verdictTable");function _f(t){return`| ${t.join(" | ")} |`}a(_f,"row");function FL(t){let[e]=[...t].sort((n,r)=>ke.indexOf(
n)-ke.indexOf(r));return e===void 0?"":qc(e)}a(FL,"worst");function HL({known:t,because:e},n){let{finding:r,file:s}=t,i=t.lines.position(r.span.start).line;return[
`
<details><summary>${r.severity}: ${ef(r.rule)} in ${ef(`${s.path}:${i}`)}</summary>`,`${gf(r)} at ${zc(t,n)}`,Mc(r.message),...Hx(t,n),...Dx(t,{kind:"patch",because:e}),
"</details>"].join(`

`)}a(HL,"details");function DL({others:t=[],repository:e}){if(t.length===0)return[];let n=t.slice(0,RL).map(o=>`- ${gf(o.finding)} at ${zc(o,e)}`),r=t.length-n.
length,s=r===0?[]:[`- and ${r} more`];return[`
<details><summary>${`Not caused by this change: ${Ti(t.length,"finding")}`}</summary>

${[...n,...s].join(`
`)}

</details>`]}a(DL,"notCaused");function qL(t){let e=t.map(({name:n,bpftrace:r,kernel:s,arch:i,paravirt:o})=>`- ${fe(n)}: bpftrace ${r}, Linux ${s}, ${fe(i)}${o?
"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${Ti(t.length,"target")}</summary>

${e.join(`
`)}

</details>`}a(qL,"judgedTargets");function Gx({targets:t,files:e},{hunks:n,notes:r=[],version:s}){let i=Gt(e),o=new Map(i.map((f,m)=>[f,`finding-${m+1}`])),c=a(f=>o.get(f)??"","idOf"),u=e.flatMap(
f=>f.status==="analysed"?[f]:[]),l=t.map(({name:f})=>f),p=[`<header><h1>bpftrace-guard: ${me(Gc({findings:i,files:e}))}</h1><p class="dim">Judged for ${l.map(Re).
join(", ")}.</p></header>`,"<main>",...r.map(f=>`<p>${Be(f)}</p>`),GL(e),i.length===0?"":BL(i,l,c),...u.map(f=>jL(f,i,n,c)),"</main>",`<footer class="dim"><p>bp\
ftrace-guard ${me(s)}</p></footer>`];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${zL("sha256").update(ff).digest("base64")}'; base-uri 'none'; form-ac\
tion 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>bpftrace-guard: ${me(Gc({findings:i,files:e}))}</title>
<style>${ff}</style>
</head>
<body>
${p.filter(f=>f!=="").join(`
`)}
</body>
</html>
`}a(Gx,"renderHtml");function GL(t){let e=t.flatMap(n=>n.status==="analysed"?(n.notes??[]).map(r=>`<li>${Re(n.path)}: ${Be(r)}</li>`):[`<li>${Re(n.path)} ${n.status}\
: ${Be(n.error)}</li>`]);return e.length===0?"":`<section><h2>Not analysed</h2><ul>${e.join("")}</ul></section>`}a(GL,"notAnalysed");function BL(t,e,n){let r=["\
Finding","Where"].map(c=>`<th scope="col">${c}</th>`),s=e.map(c=>`<th scope="col">${Re(c)}</th>`),i=t.map(c=>{let{finding:u,file:l,lines:p}=c,d=e.map(g=>{let _=u.
verdicts.find(y=>y.target===g)?.verdict;return _===void 0?"<td></td>":`<td class="${_}">${cs[_]}</td>`}),f=`${l.path}:${p.position(u.span.start).line}`;return`<\
tr><td>${`<span class="${u.severity}">${u.severity}</span> ${Re(u.rule)}`}</td><td><a href="#${n(c)}">${me(f)}</a></td>${d.join("")}</tr>`}),o=`<table class="ve\
rdicts"><thead><tr>${[...r,...s].join("")}</tr></thead><tbody>${i.join(`
`)}</tbody></table>`;return`<section><h2>Findings by target</h2>${Dc(o,"Findings by target")}</section>`}a(BL,"summaryTable");function jL(t,e,n,r){let s=e.filter(
p=>p.file===t),i=new Map(s.map(p=>[p,et(p.finding.span,p.lines).last])),o=s.flatMap(({finding:p,lines:d})=>[p,...p.related.filter(({path:f})=>f===void 0)].flatMap(
({span:f})=>{let m=et(f,d);return[m.first,m.last]})),c=Ix(t.text,n?.get(t.path),o);if(c.length===0)return"";let u=a(p=>s.filter(d=>i.get(d)===p).map(d=>Rx(d,r(d))).
join(`
`),"below"),l=Hc(c,t.path,u);return`<section><h2>${me(t.path)}</h2><div class="file">${l}</div></section>`}a(jL,"fileSection");var UL=/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;function Bx(t,e){let n=is(t.files),r={version:1,tool:{name:"bpftrace-guard",version:e},targets:t.targets.map(({name:s,
bpftrace:i,kernel:o,arch:c,paravirt:u})=>({name:s,bpftrace:i,kernel:o,arch:c,paravirt:u})),files:t.files.map(s=>s.status==="analysed"?{path:s.path,status:s.status,
...s.notes===void 0?{}:{notes:s.notes}}:{path:s.path,status:s.status,error:s.error}),findings:t.files.flatMap(s=>{if(s.status!=="analysed")return[];let i=new L(
s.text);return s.findings.map(o=>KL(o,s,i,n.get(o)??""))}),...t.fixed===void 0?{}:{fixed:t.fixed.findings.map(ZL)}};return Ii(r)}a(Bx,"renderJson");function Ii(t){
return`${JSON.stringify(t,void 0,2).replace(UL,WL).replaceAll("##[","##\\u005b")}
`}a(Ii,"safeJson");function KL(t,e,n,r){let{path:s}=e,{rule:i,severity:o,confidence:c,message:u,verdicts:l,witness:p,fixes:d,tried:f,left:m}=t,g=a(_=>n.range(_),
"range");return{rule:i,severity:o,confidence:c,path:s,range:g(t.span),message:u,related:t.related.map(_=>{let y=he(e,_),b=_.path===void 0?g(_.span):new L(y.text).
range(_.span);return{path:y.path,range:b,message:_.message}}),verdicts:l.map(({target:_,verdict:y,why:b})=>({target:_,verdict:y,why:b})),...p===void 0?{}:{witness:p.
map(({cpu:_,program:y,holds:b,wants:w,site:k,nested:v})=>({cpu:_,program:y,holds:b,wants:w,site:k,nested:v}))},fingerprint:r,fixes:d.map(({kind:_,title:y,cost:b,
safe:w,targets:k,edits:v})=>({kind:_,title:y,cost:b,safe:w,targets:k,edits:v.map(x=>({path:Je(x,s),range:g(x.span),text:x.text}))})),...f===void 0?{}:{tried:f.map(
({kind:_,what:y,why:b})=>({kind:_,what:y,why:b}))},...m===void 0?{}:{left:m}}}a(KL,"describe");function ZL({rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}){
return{rule:t,path:e,range:n,kind:r,title:s,cost:i,targets:o}}a(ZL,"describeFixed");function WL(t){let e="";for(let n=0;n<t.length;n++)e+=`\\u${t.charCodeAt(n).
toString(16).padStart(4,"0")}`;return e}a(WL,"escapeUnits");function Ux({files:t}){let e=t.map(r=>({file:r,cases:VL(r)})),n=e.flatMap(({cases:r})=>r);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites${$n({name:"\
bpftrace-guard",...jx(n)})}>`,...e.flatMap(({file:r,cases:s})=>[`  <testsuite${$n({name:r.path,...jx(s),skipped:bf(s,"skipped")})}>`,...s.flatMap(({lines:i})=>i),
"  </testsuite>"]),"</testsuites>",""].join(`
`)}a(Ux,"renderJunit");function jx(t){return{tests:t.length,failures:bf(t,"failure"),errors:bf(t,"error")}}a(jx,"counts");function bf(t,e){return t.filter(n=>n.
outcome===e).length}a(bf,"count");function VL(t){if(t.status!=="analysed"){let n=t.status==="failed"?"error":"skipped";return[Bc(t.path,"can be analysed",n,{message:t.
error})]}if(t.findings.length===0)return[Bc(t.path,"no findings","passed")];let e=new L(t.text);return t.findings.map(({rule:n,span:r,severity:s,message:i})=>{let{
line:o,column:c}=e.position(r.start),u=`${n} at ${o}:${c}`;return s==="note"?Bc(t.path,u,"passed",void 0,`${t.path}:${o}: ${i}`):Bc(t.path,u,"failure",{message:i,
type:s},`${t.path}:${o}:${c}: ${i}`)})}a(VL,"casesOf");function Bc(t,e,n,r={},s=""){let i=`    <testcase${$n({classname:t,name:e})}`,o=n==="passed"?"system-out":
n;if(n==="passed"&&s==="")return{outcome:n,lines:[`${i}/>`]};let c=`      <${o}${$n(r)}${s===""?"/>":`>${tf(s)}</${o}>`}`;return{outcome:n,lines:[`${i}>`,c,"   \
 </testcase>"]}}a(Bc,"caseOf");function Kx({targets:t,files:e}){let n=Gt(e),r=n.map(s=>({known:s,because:"This is the whole fix."}));return zx({targets:t,files:e,findings:n,unplaced:r,notes:[],
repository:void 0},Number.POSITIVE_INFINITY)}a(Kx,"renderMarkdown");var Pi="https://github.com/bpftrace-guard/bpftrace-guard";function jc(t,e){return`${Pi}/blob/v${e}/docs/rules/${t}.md`}a(jc,"ruleAddress");var YL={error:"ERROR",warning:"WARNING",note:"INFO"};function Zx({files:t},e){let n=t.flatMap(r=>{if(r.status!=="analysed"){let{path:i,error:o}=r,c={message:o,location:{
path:i},severity:"ERROR",code:{value:"not-analysed"}};return r.status==="failed"?[c]:[]}let s=Wx(r.text);return r.findings.map(i=>JL(i,r,s,e))});return Ii({source:{
name:"bpftrace-guard",url:Pi},diagnostics:n})}a(Zx,"renderRdjson");function JL(t,e,n,r){let{rule:s,severity:i,message:o,span:c,related:u,fixes:l}=t,p=l.filter(d=>d.
safe&&!hr(d)).flatMap(d=>d.edits.length===1?d.edits:[]);return{message:o,location:{path:e.path,range:n(c)},severity:YL[i],code:{value:s,url:jc(s,r)},...p.length===
0?{}:{suggestions:p.map(d=>({range:n(d.span),text:d.text}))},...u.length===0?{}:{relatedLocations:u.map(d=>{let{path:f,text:m}=he(e,d),g=d.path===void 0?n:Wx(m);
return{message:d.message,location:{path:f,range:g(d.span)}}})}}}a(JL,"diagnostic");function Wx(t){let e=new L(t),n=a(r=>{let{line:s,offset:i}=e.position(r);return{
line:s,column:Buffer.byteLength(t.slice(e.lineStart(s),i))+1}},"position");return({start:r,end:s})=>({start:n(r),end:n(s)})}a(Wx,"placesIn");function Vx(t){return qt.map(e=>{let n=pi(e).sections;return{id:e.id,name:eM(e.id),shortDescription:{text:e.summary},fullDescription:{text:e.what},defaultConfiguration:{
level:e.severity},helpUri:jc(e.id,t),help:{text:n.map(({title:r,text:s})=>`${r}
${s}`).join(`

`),markdown:[...n.map(({title:r,text:s})=>`**${r}**

${s}`),XL(e)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":QL(e)}}})}a(Vx,"sarifRules");function XL(t){return pi(t).examples.map(({title:e,outcome:n,
targets:r,script:s})=>{let i=Et(s).trimEnd();return`**Example:** ${e}

${n} ${r.map(o=>`\`${o}\``).join(", ")}.

\`\`\`
${i}
\`\`\``}).join(`

`)}a(XL,"examples");function QL({severity:t}){return t==="note"?"recommendation":t}a(QL,"problem");function eM(t){return t.replace(/(?:^|-)(\w)/g,(e,n)=>n.toUpperCase())}
a(eM,"pascal");var tM="bpftraceGuard/v1";function Jx(t,e){return Ii({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",
runs:[{tool:{driver:{name:"bpftrace-guard",version:e,informationUri:Pi,rules:Vx(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",invocations:[
nM(t)],results:Gt(t.files).map(rM),properties:{targets:t.targets.map(({name:n})=>n)}}]})}a(Jx,"renderSarif");function nM({files:t}){let e=t.flatMap(n=>{let r=[{
physicalLocation:{artifactLocation:kf(n.path)}}];return n.status!=="analysed"?[{level:n.status==="failed"?"error":"note",message:{text:n.error},locations:r}]:(n.
notes??[]).map(s=>({level:"note",message:{text:s},locations:r}))});return{executionSuccessful:t.every(({status:n})=>n!=="failed"),...e.length===0?{}:{toolExecutionNotifications:e}}}
a(nM,"invocation");function rM({finding:t,file:e,lines:n,fingerprint:r}){let{rule:s,severity:i,confidence:o,message:c,related:u,verdicts:l,witness:p=[],fixes:d}=t,
f=d.filter(g=>g.safe),m=p.map(({cpu:g,program:_,holds:y,site:b,nested:w,wants:k})=>`CPU ${g}: ${_} holds the ${y}. At ${b}, ${w} fires and ${wn(l)?"waits for":"\
wants"} the ${k}.`);return{ruleId:s,ruleIndex:gn.indexOf(s),level:i,message:{text:[c,...m].join(`
`)},locations:[Yx(e.path,n,t.span)],...u.length===0?{}:{relatedLocations:u.map((g,_)=>{let y=he(e,g),b=g.path===void 0?n:new L(y.text);return{id:_,...Yx(y.path,
b,g.span),message:{text:g.message}}})},partialFingerprints:{[tM]:r},...f.length===0?{}:{fixes:f.map(g=>sM(g,e.path,n))},properties:{confidence:o,verdicts:Object.
fromEntries(l.map(({target:g,verdict:_})=>[g,_]))}}}a(rM,"resultOf");function Yx(t,e,n){return{physicalLocation:{artifactLocation:kf(t),region:wf(e,n)}}}a(Yx,"l\
ocation");function kf(t){return t.startsWith("/")?{uri:`file://${Ci(t)}`}:{uri:Ci(t.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}a(kf,"artifact");function wf(t,e){
let{start:n,end:r}=t.range(e);return{startLine:n.line,startColumn:n.column,endLine:r.line,endColumn:r.column}}a(wf,"region");function sM({title:t,cost:e,edits:n},r,s){
let i=new Map;for(let o of n){let c=Je(o,r),l={deletedRegion:o.path===void 0?wf(s,o.span):wf(new L(""),o.span),insertedContent:{text:o.text}};i.set(c,[...i.get(
c)??[],l])}return{description:{text:`${t} ${e}`},artifactChanges:[...i].map(([o,c])=>({artifactLocation:kf(o),replacements:c}))}}a(sM,"fixOf");var Xx=Zn(Ja(),1);function Qx(t,{color:e,quiet:n,hunks:r}){let s=Xx.default.createColors(e),i=[],{fixed:o}=t;o!==void 0&&!n&&i.push(...o.findings.map(c=>iM(c,o.written,s)));for(let c of ev(
t)){let u={text:c.text,lines:new L(c.text)};for(let l of[...c.findings].sort((p,d)=>p.span.start-d.span.start)){let p=r===void 0?void 0:oM({file:c,finding:l,lines:u.
lines},{hunks:r});i.push($x(c,u,l,s,p))}}return n||i.push(s.bold(xf(t))),i.length===0?"":`${i.join(`

`)}
`}a(Qx,"renderText");function xf(t){let e=ev(t),n=e.flatMap(p=>p.findings),r=ce.flatMap(p=>{let d=n.filter(f=>f.severity===p).length;return d===0?[]:[Ri(d,p)]}),
s=n.length===0?"no findings":`${Ri(n.length,"finding")} (${r.join(", ")})`,i=t.files.filter(p=>p.status==="failed").length,o=i===0?"":`; ${Ri(i,"input")} could \
not be analysed`,{fixed:c}=t,u=c===void 0?"":`${c.findings.length} ${c.written?"fixed":"to be fixed"}, `;return`${u}${s}${u===""?"":" left"} in ${Ri(e.length,"s\
cript")}, judged on ${Ri(t.targets.length,"target")}${o}`}a(xf,"summaryLine");function ev(t){return t.files.filter(e=>e.status==="analysed")}a(ev,"analysed");function Ri(t,e){
return`${t} ${e}${t===1?"":"s"}`}a(Ri,"count");function iM({path:t,range:e,rule:n,title:r,cost:s},i,o){let c=`${fi(t)}:${e.start.line}:${e.start.column}`,u=o.green(
o.bold(`${i?"fixed":"to be fixed"}[${n}]`)),l=[...ne(`fix: ${r}`,Ae),...ne(`cost: ${s}`,Ae)];return[`${o.bold(c)} ${u}`,...l.map(p=>`  ${p}`)].join(`
`)}a(iM,"fixedText");function oM(t,e){let n=vx(t,e);if(n.kind!=="inline")return"outside the diff";switch(n.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return n.path===t.file.path?`in the diff at line ${n.lines.first}`:`in the diff at ${fi(n.path)}:${n.lines.first}`;default:return n.
at}}a(oM,"diffNote");var tv=10,nv=4e3,aM={error:"error",warning:"warning",note:"notice"};function sv(t){let e=t.files.flatMap(o=>{if(o.status!=="analysed")return[];let c=new L(o.text);
return o.findings.map(u=>({file:o,lines:c,finding:u}))});e.sort((o,c)=>ce.indexOf(o.finding.severity)-ce.indexOf(c.finding.severity));let n=e.filter(({finding:o})=>o.
severity==="error").slice(0,tv),r=e.filter(({finding:o})=>o.severity!=="error").slice(0,tv),s=e.length-n.length-r.length;return[...[...n,...r].map(({file:o,lines:c,
finding:u})=>cM(o,c,u)),xf(t)+(s===0?"":`; ${s} of them without an annotation`),""].join(`
`)}a(sv,"renderWorkflowCommands");function cM(t,e,n){let{start:r,end:s}=e.range(n.span),i=r.line===s.line?`line=${r.line},endLine=${s.line},col=${r.column},endC\
olumn=${s.column}`:`line=${r.line},endLine=${s.line}`,o=rv(`bpftrace-guard: ${n.rule}`),c=n.message.length>nv?`${n.message.slice(0,nv)}...`:n.message;return`::${aM[n.
severity]} file=${rv(t.path)},${i},title=${o}::${iv(c)}`}a(cM,"annotation");function iv(t){return t.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
a(iv,"escapeData");function rv(t){return iv(t).replace(/:/g,"%3A").replace(/,/g,"%2C")}a(rv,"escapeProperty");function Ef(t){let e=Object.values(t).filter(r=>typeof r=="number");return Object.entries(t).filter(([r,s])=>e.indexOf(+r)===-1).map(([r,s])=>s)}a(Ef,"getEnumVa\
lues");function ov(t,e){return typeof e=="bigint"?e.toString():e}a(ov,"jsonStringifyReplacer");var Sf=class{static{a(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function av(t){return new Sf(t)}a(av,"cached");
function cv(t){return t==null}a(cv,"nullish");function uv(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.slice(e,n)}a(uv,"cleanRe\
gex");function lv(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}a(lv,"assignProp");var $f="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Uc(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}a(Uc,"isObject");function pv(t){if(Uc(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(Uc(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}a(pv,"isPlainObject");var dv=new Set(["string","number","symbol"]);function Af(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}a(Af,"escapeRegex");function Kc(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&
(r._zod.parent=t),r}a(Kc,"clone");function Oe(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:a(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==
void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:a(()=>e.
error,"error")}:e}a(Oe,"normalizeParams");function fv(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}a(fv,"optionalKeys");var hv={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function Nn(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}a(Nn,"aborted");function mv(t,e=0){
if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue===!1)return!0;return!1}a(mv,"explicitlyAborted");function Cn(t,e){return e.
map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}a(Cn,"prefixIssues");function Li(t){return typeof t=="string"?t:t?.message}a(Li,"unwrapMessage");
function Of(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let s=r.maximum??r.length??r.size;s>=0&&e.push([
s,n])}return e}a(Of,"sizeCaps");function Zc(t,e,n){var r;for(let s=e;s<t.length;s++)(r=t[s]).schema??(r.schema=n)}a(Zc,"attachSchema");function Tn(t,e,n){var r;
let s=t.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(r=t).schema??(r.schema=t.inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,o=t.message?t.message:Li(t.inst?._zod.def?.error?.(t))??Li(i?.(t))??Li(e?.error?.(t))??Li(n.customError?.(t))??Li(n.localeError?.(t))??"Invalid inp\
ut",c={};for(let u of Object.keys(t))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(c[u]=t[u]);return c.path??(c.path=[]),c.message=o,
e?.reportInput&&(c.input=t.input),c}a(Tn,"finalizeIssue");var uM=/[\uD800-\uDBFF]/;function Nf(t){let e=t.length;if(!uM.test(t))return e;let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(r)&64512)===55296&&(t.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}a(Nf,"codePointLength");function Cf(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}a(Cf,"getLengtha\
bleOrigin");function gv(t,e){for(let n in e){let r=Object.getOwnPropertyDescriptor(e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):lM(t,n,r.value)}}a(gv,"members");
function gr(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:r,value:n}),n}a(gr,"own");function Tf(t,e,n){return gr(t,e,n,!1)}
a(Tf,"hide");function lM(t,e,n){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?n:gr(this,e,n.bind(this))},set(r){gr(this,e,r)}})}a(lM,"defineBound");function pM(t,e){
let n=Object.getPrototypeOf(t);return e in n?void 0:n}a(pM,"claim");var vf,On=!1,dM={configurable:!0,get(){On=!0}};function ls(t,e,n){let r=Object.getPrototypeOf(
t._zod);if(e in r&&vf!==t._zod){vf=void 0;return}vf=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.defineProperty(this,e,dM);let s=On;On=!1;try{
let i=n(this);return On?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),On=On||s,i}catch(i){throw delete this[e],On=On||s,i}},
set(s){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:s})}})}a(ls,"defineLazyInternal");function _v(t,e,n,r){let s=pM(t,e);s&&Object.defineProperty(
s,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(
this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:r,value:i})}})}a(_v,"installLazyProp");var yv;var If={value:void 0,enumerable:!1},bv="captureStackTrace"in Error?Error:null;function fM(t){let e=bv;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.
stackTraceLimit=0}catch{return bv=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}a(fM,"newError");function H(t,e,n,r){let s={};function i(f){
this.def=f,this.constr=d,this.traits=new Set}a(i,"Internals"),i.prototype=s;let o=n,c=o&&new WeakSet;function u(f,m){if(f._zod){if(f._zod.traits.has(t))return}else{
If.value=new i(m);try{Object.defineProperty(f,"_zod",If)}finally{If.value=void 0}}if(f._zod.traits.add(t),e(f,m),c){let _=Object.getPrototypeOf(f),y=f._zod.constr.
prototype,b=_;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let w=b??_;c.has(w)||(c.add(w),gv(w,o))}let g=d.prototype;for(let _ in g)Object.prototype.hasOwnProperty.
call(g,_)&&(_ in f||(f[_]=g[_].bind(f)))}a(u,"init");let l=r?.Parent??Object;class p extends l{static{a(this,"Definition")}}Object.defineProperty(p,"name",{value:t});
function d(f){let m=r?.Parent?fM(p):this;u(m,f);let g=m._zod.deferred;if(g){for(let y of g)y();m._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.postProcessor;
return _&&_(m),m}return a(d,"_"),Object.defineProperty(d,"init",{value:u}),Object.defineProperty(d,Symbol.hasInstance,{value:a(f=>r?.Parent&&f instanceof r.Parent?
!0:f?._zod?.traits?.has(t),"value")}),Object.defineProperty(d,"name",{value:t}),d}a(H,"$constructor");var rn=class extends Error{static{a(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(yv=globalThis).__zod_globalConfig??(yv.__zod_globalConfig={});var ps=globalThis.__zod_globalConfig;function In(t){return t&&Object.assign(ps,t),ps}a(In,"config");function hM(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,ov,2)),t.message}a(hM,"_getMessage");function mM(t){this._zod.message=t}a(mM,"_s\
etMessage");var gM={get:hM,set:mM,enumerable:!0,configurable:!0},Rf={value:void 0,enumerable:!1},wv=new WeakSet([Object.prototype,Error.prototype]),kv=a((t,e)=>{
t.name="$ZodError",Rf.value=e,Object.defineProperty(t,"issues",Rf),Rf.value=void 0,Object.defineProperty(t,"message",gM);let n=Object.getPrototypeOf(t);wv.has(n)||
(wv.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=a(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},"initializer"),oee=H("$ZodErr\
or",kv),Mi=H("$ZodError",kv,void 0,{Parent:Error});var yM=a(t=>{let e=a((n,r,s,i)=>{let o=s?{...s,async:!1}:{async:!1},c=n._zod.run({value:r,issues:[]},o);if(c instanceof Promise)throw new rn;if(c.issues.length){
let u=new(i?.Err??t)(c.issues.map(l=>Tn(l,o,In())));throw $f(u,i?.callee??e),u}return c.value},"fn");return e},"_parse"),Lf=yM(Mi),bM=a(t=>{let e=a(async(n,r,s,i)=>{
let o=s?{...s,async:!0}:{async:!0},c=n._zod.run({value:r,issues:[]},o);if(c instanceof Promise&&(c=await c),c.issues.length){let u=new(i?.Err??t)(c.issues.map(l=>Tn(
l,o,In())));throw $f(u,i?.callee??e),u}return c.value},"fn");return e},"_parseAsync"),Mf=bM(Mi),wM=a(t=>(e,n,r)=>{let s=r?{...r,async:!1}:{async:!1},i=e._zod.run(
{value:n,issues:[]},s);if(i instanceof Promise)throw new rn;return i.issues.length?xv(t,i.issues,s):{success:!0,data:i.value}},"_safeParse"),Ff=wM(Mi);function xv(t,e,n){
let r;return{success:!1,get error(){return r||(r=new t(e.map(s=>Tn(s,n,In()))),e=void 0,n=void 0),r},set error(s){r=s,e=void 0,n=void 0}}}a(xv,"failure");var kM=a(
t=>async(e,n,r)=>{let s=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?xv(t,i.issues,
s):{success:!0,data:i.value}},"_safeParseAsync"),Hf=kM(Mi);var vv=/^[\s\S]{0,}$/;var Df=/^-?\d+(?:\.\d+)?$/,Sv=/^(?:true|false)$/i;var jt=H("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var $v=a(t=>{let e=t.value;return!cv(e)&&e.length!==void 0},"_whenHasLength"),Wc={number:"number",bigint:"bigint",object:"date"},Av=H("$ZodCheckLessThan",(t,e)=>{
jt.init(t,e);let n=Wc[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value<=e.value:r.value<e.value)||r.issues.push({origin:Wc[typeof r.value]??n,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Ov=H("$ZodCheckGreaterThan",(t,e)=>{
jt.init(t,e);let n=Wc[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value>=e.value:r.value>e.value)||r.issues.push({origin:Wc[typeof r.value]??n,code:"too_sma\
ll",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}});var Nv=H("$ZodCheckNumberFormat",(t,e)=>{jt.init(t,e),e.format=e.format||"float64";let n=e.format?.includes("int"),r=n?"int":"number",[s,i]=hv[e.format];t._zod.
check=o=>{let c=o.value;if(n){if(!Number.isInteger(c)){o.issues.push({expected:r,format:e.format,code:"invalid_type",continue:!1,input:c,inst:t});return}if(!Number.
isSafeInteger(c)){c>0?o.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:r,
inclusive:!0,continue:!e.abort}):o.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:t,origin:r,inclusive:!0,continue:!e.abort});return}}c<s&&o.issues.push({origin:"number",input:c,code:"too_small",minimum:s,inclusive:!0,inst:t,continue:!e.
abort}),c>i&&o.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}});var Cv=H("$ZodCheckMaxLength",(t,e)=>{var n;jt.init(t,e),(n=t._zod.def).when??(n.when=$v),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>e.
maximum?Nf(s):i)<=e.maximum)return;let c=Cf(s);r.issues.push({origin:c,code:"too_big",maximum:e.maximum,inclusive:!0,input:s,inst:t,continue:!e.abort})}}),Tv=H(
"$ZodCheckMinLength",(t,e)=>{var n;jt.init(t,e),(n=t._zod.def).when??(n.when=$v),t._zod.check=r=>{let s=r.value,i=s.length;if((typeof s=="string"&&i>=e.minimum&&
i<e.minimum*2?Nf(s):i)>=e.minimum)return;let c=Cf(s);r.issues.push({origin:c,code:"too_small",minimum:e.minimum,inclusive:!0,input:s,inst:t,continue:!e.abort})}});var Iv=H("$ZodCheckStringFormat",(t,e)=>{var n,r;jt.init(t,e),e.pattern?(n=t._zod).check??(n.check=s=>{e.pattern.lastIndex=0,!e.pattern.test(s.value)&&s.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:s.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).
check??(r.check=()=>{})}),Pv=H("$ZodCheckRegex",(t,e)=>{Iv.init(t,e),t._zod.check=n=>{e.pattern.lastIndex=0,!e.pattern.test(n.value)&&n.issues.push({origin:"str\
ing",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var Lv={major:4,minor:6,patch:7};var $t=H("$ZodType",(t,e)=>{var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Lv;let r=t._zod.def.checks,s=t._zod.traits.has("$ZodCheck")?[t,
...r??[]]:r?.length?[...r]:[];for(let i of s)for(let o of i._zod.onattach)o(t);if(s.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=a((c,u,l)=>{if(c.memo)return c;let p=Nn(c),d;for(let f of u){if(f._zod.def.when){if(mv(c)||!f._zod.def.when(c))continue}else if(p)
continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&l?.async===!1)throw new rn;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await g,c.issues.length!==m&&(Zc(c.issues,m,t),p||(p=Nn(c,m)))});else{if(c.issues.length===m)continue;Zc(c.issues,m,t),p||(p=Nn(c,m))}}return d?d.then(()=>c):c},
"runChecks"),o=a((c,u,l)=>{if(Nn(c))return c.aborted=!0,c;let p=i(u,s,l);if(p instanceof Promise){if(l.async===!1)throw new rn;return p.then(d=>t._zod.parse(d,l))}
return t._zod.parse(p,l)},"handleCanaryResult");t._zod.run=(c,u)=>{if(u.skipChecks)return t._zod.parse(c,u);if(u.direction==="backward"){let p=t._zod.parse({value:c.
value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(d=>o(d,c,u)):o(p,c,u)}let l=t._zod.parse(c,u);if(l instanceof Promise){if(u.async===!1)
throw new rn;return l.then(p=>i(p,s,u))}return i(l,s,u)}}},{get"~standard"(){return Tf(this,"~standard",SM(this))},set"~standard"(t){gr(this,"~standard",t)}}),Hv=a(
(t,e)=>t.issues.length?{issues:t.issues.map(n=>Tn(n,e,In()))}:{value:t.value},"toStandardResult");async function vM(t,e){let n={async:!0};return Hv(await t._zod.
run({value:e,issues:[]},n),n)}a(vM,"validateAsync");function SM(t){return{validate:a(e=>{let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return Hv(r,n)}catch{}return vM(t,e)},"validate"),vendor:"zod",version:1}}a(SM,"standardProps");var Dv=H("$ZodString",(t,e)=>{$t.init(t,e),t._zod.pattern=
e.pattern??vv,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invali\
d_type",input:n.value,inst:t}),n}});var qf=H("$ZodNumber",(t,e)=>{$t.init(t,e),t._zod.pattern=Df,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=Number(n.value)}catch{}let s=n.value;if(typeof s=="num\
ber"&&!Number.isNaN(s)&&Number.isFinite(s))return n;let i=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:t,...i?{received:i}:{}}),n}}),qv=H("$ZodNumberFormat",(t,e)=>{Nv.init(t,e),qf.init(t,e)}),zv=H("$ZodBoolean",
(t,e)=>{$t.init(t,e),t._zod.pattern=Sv,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=!!n.value}catch{}let s=n.value;return typeof s=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:s,inst:t}),n}});var Gv=H("$ZodNever",(t,e)=>{$t.init(t,e),t._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:t}),n)});function EM(t,e){let n=Of(t._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),s=t._zod.parse;t._zod.parse=(i,o)=>{let c=e(i.value);if(c>r&&
!o?.skipChecks&&o?.direction!=="backward"){for(let[u,l]of Of(t._zod.def.checks))if(c>u&&l._zod.def.when(i)){let p=i.issues.length;return l._zod.check(i),i.issues[p].
continue=!1,Zc(i.issues,p,t),i}}return s(i,o)}}a(EM,"capSize");var $M=a(t=>Array.isArray(t)?t.length:-1,"arraySize");function Mv(t,e,n){t.issues.length&&e.issues.push(...Cn(n,t.issues)),e.value[n]=t.value}a(Mv,"handleArrayResult");var Bv=H("$ZodArray",(t,e)=>{$t.init(t,e);let n=ps.
memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),r;r.value=
n?n.alloc(t,r,Array(i.length),s):Array(i.length);let o=[],c=s?.abortEarly;for(let u=0;u<i.length;u++){let l=i[u],p=e.element._zod.run({value:l,issues:[]},s);if(p instanceof
Promise)o.push(p.then(d=>Mv(d,r,u)));else if(Mv(p,r,u),c&&p.issues.length!==0&&Nn(p))break}return o.length?Promise.all(o).then(()=>r):r},EM(t,$M)});function Vc(t,e,n,r,s,i){
let o=n in r,c=i==="optional";if(!(!o&&c&&s==="optional")){if(t.issues.length){if(s!==void 0&&c&&!o)return;e.issues.push(...Cn(n,t.issues))}if(!o&&s===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(o||s==="defaulted"&&!c)&&(e.value[n]=void 0):
e.value[n]=t.value}}a(Vc,"handlePropertyResult");var AM=[];function OM(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:AM,s=r.
length?[...e,...r]:e;for(let o of s)if(!t.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schem\
a`);let i=fv(t.shape);return{...t,allKeys:s,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}a(OM,"normalizeDef");function NM(t,e,n,r,s,i,o){
let c=[],u=s.keySet,l=s.catchall._zod,p=l.def.type,d=l.optin,f=l.optout,m=0;for(let g in e){if(o&&n.issues.length!==m){if(Nn(n,m))break;m=n.issues.length}if(u.has(
g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let _=l.run({value:e[g],issues:[]},r);_ instanceof Promise?t.
push(_.then(y=>Vc(y,n,g,e,d,f))):Vc(_,n,g,e,d,f)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>n):n}a(NM,"handleCatchall");var jv=H("$ZodObject",(t,e)=>{$t.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??
{};if(r){let l=a(()=>{let p={...r};return Object.defineProperty(e,"shape",{value:p}),l.raw=p,p},"get");l.raw=r,Object.defineProperty(e,"shape",{get:l})}let s=av(
()=>OM(e));ls(t,"propValues",l=>{let p=l.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||lv(d,f,new Set);
for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=Uc,o=e.catchall,c,u=ps.memoizer;u?.attach(t),t._zod.parse=(l,p)=>{c??(c=s.
value);let d=l.value;if(!i(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:t}),l;l.value=u?u.alloc(t,l,{},p):{};let f=[],m=c.shape,g=p?.
abortEarly,_=l.issues.length;for(let y of c.allKeys){if(g&&l.issues.length!==_){if(Nn(l,_))break;_=l.issues.length}if(y==="__proto__")continue;let b=m[y],w=b._zod.
optin,k=b._zod.optout,v=b._zod.run({value:d[y],issues:[]},p);v instanceof Promise?f.push(v.then(x=>Vc(x,l,y,d,w,k))):Vc(v,l,y,d,w,k)}return o?NM(f,d,l,p,s.value,
t,g===!0):f.length?Promise.all(f).then(()=>l):l}});var Uv=H("$ZodRecord",(t,e)=>{$t.init(t,e);let n=ps.memoizer;n?.attach(t),t._zod.parse=(r,s)=>{let i=r.value;if(!pv(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),r;let o=[],c=e.keyType._zod.values;if(c&&!e.partial){r.value=n?n.alloc(t,r,{},s):{};let u=new Set;for(let p of c)if(typeof p=="st\
ring"||typeof p=="number"||typeof p=="symbol"){if(u.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=e.keyType._zod.run({value:p,issues:[]},
s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(g=>Tn(g,s,In())),input:p,path:[p],inst:t});continue}let f=d.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[p],
issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.push(...Cn(p,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...Cn(
p,m.issues)),r.value[f]=m.value)}let l;for(let p in i)if(!u.has(p))if(e.mode==="loose"){if(p==="__proto__")continue;r.value[p]=i[p]}else l=l??[],l.push(p);l&&l.
length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{r.value=n?n.alloc(t,r,{},s):{};let u;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let p=e.keyType._zod.run({value:l,issues:[]},s);if(p instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Df.test(l)&&p.issues.length){let g=e.keyType._zod.run({value:Number(l),issues:[]},
s);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){e.mode==="loos\
e"?r.value[l]=i[l]:c?(u=u??[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>Tn(g,s,In())),input:l,path:[l],inst:t});continue}
let f=p.value;if(f==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},s);m instanceof Promise?o.push(m.then(g=>{g.issues.length&&r.issues.
push(...Cn(l,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...Cn(l,m.issues)),r.value[f]=m.value)}u&&u.length>0&&r.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:u,continue:!0})}return o.length?Promise.all(o).then(()=>r):r}});var Kv=H("$ZodEnum",(t,e)=>{$t.init(t,e);let n=Ef(e.entries),r=new Set(n);t._zod.values=r,ls(t,"pattern",s=>{let i=Ef(s.def.entries).filter(o=>dv.has(typeof o));
return new RegExp(i.length?`^(${i.map(o=>Af(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(s,i)=>{let o=s.value;return r.has(o)||s.issues.push({code:"\
invalid_value",values:n,input:o,inst:t}),s}});function Fv(t,e){return t.value=e.issues.length?void 0:e.value,t}a(Fv,"handleOptionalResult");var Zv=H("$ZodOptional",(t,e)=>{$t.init(t,e),ls(t,"optin",n=>n.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",ls(t,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):
void 0}),ls(t,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${uv(r.source)})?$`):void 0}),t._zod.parse=(n,r)=>{if(n.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return n;let s=e.innerType._zod.run({value:n.value,issues:[]},r);return s instanceof Promise?s.then(i=>Fv(n,i)):Fv(n,s)}return e.
innerType._zod.run(n,r)}});var Wv;var zf=class{static{a(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r==
"object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n==
"object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let s={...r,...this.
_map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function CM(){return new zf}a(CM,"registry");(Wv=globalThis).
__zod_globalRegistry??(Wv.__zod_globalRegistry=CM());var Gf=globalThis.__zod_globalRegistry;function Vv(t){return t.checks&&(t.checks=[...t.checks]),t}a(Vv,"snapshotChecks");function Yv(t,e){return new t(Vv({type:"string",...Oe(e)}))}a(Yv,"_string");function Jv(t,e){return new t(Vv({type:"number",checks:[],...Oe(e)}))}a(Jv,"_number");function Xv(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...Oe(e)})}a(Xv,"_int");function Qv(t,e){return new t({type:"boolean",...Oe(e)})}a(Qv,"_boolean");function e0(t,e){return new t({type:"never",...Oe(e)})}a(e0,"_never");function Yc(t,e){return new Av({check:"less_than",...Oe(e),value:t,inclusive:!0})}a(Yc,"_lte");function Jc(t,e){return new Ov({check:"greater_than",...Oe(e),value:t,inclusive:!0})}a(Jc,"_gte");function Ne(t,e){return new Cv({check:"max_length",...Oe(e),maximum:t})}a(Ne,"_maxLength");function tt(t,e){return new Tv({check:"min_length",...Oe(e),minimum:t})}
a(tt,"_minLength");function yr(t,e){return new Pv({check:"string_format",format:"regex",...Oe(e),pattern:t})}a(yr,"_regex");function t0(t){let e=new jt({check:"describe"});return e._zod.onattach=[n=>{let r=Gf.get(n)??{};Gf.add(n,{...r,description:t})}],e._zod.check=()=>{},e}a(t0,"des\
cribe");var sn=H("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");$t.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){gr(this,"with",t)},parse(t,e){return Lf(this,t,e,{callee:this.parse})},parseAsync(t,e){return Mf(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return Ff(this,t,e)},safeParseAsync(t,e){return Hf(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(t,e){return Kc(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),RM=H("ZodMiniString",(t,e)=>{Dv.init(t,e),sn.init(t,e)});function Pn(t){return Yv(RM,t)}a(Pn,
"string");var n0=H("ZodMiniNumber",(t,e)=>{qf.init(t,e),sn.init(t,e)});function r0(t){return Jv(n0,t)}a(r0,"number");var LM=H("ZodMiniNumberFormat",(t,e)=>{qv.init(t,e),n0.
init(t,e)});function s0(t){return Xv(LM,t)}a(s0,"int");var MM=H("ZodMiniBoolean",(t,e)=>{zv.init(t,e),sn.init(t,e)});function i0(t){return Qv(MM,t)}a(i0,"boolean");var FM=H("ZodMiniNever",(t,e)=>{Gv.init(t,e),sn.init(t,e)});function HM(t){return e0(FM,t)}a(HM,"never");var Bf=H("ZodMiniArray",(t,e)=>{Bv.init(t,e),sn.init(t,e)});function pt(t,e){return new Bf({type:"array",element:t,...Oe(e)})}a(pt,"array");var Xc=H("ZodMiniObject",(t,e)=>{jv.init(t,e),sn.init(t,e),_v(t,"shape",n=>n._zod.def.shape,!1)});function ds(t,e){return new Xc({type:"object",shape:t,catchall:HM(),...Oe(e)})}a(ds,"strictObject");var jf=H("ZodMiniRecord",(t,e)=>{Uv.init(t,e),sn.init(t,e)});function o0(t,e,n){return new jf({type:"record",keyType:t,valueType:e,...Oe(n),partial:!0})}a(o0,"partialRecord");var Uf=H("ZodMiniEnum",(t,e)=>{Kv.init(t,e),sn.init(t,e),t.options=[...t._zod.values]});function on(t,e){let n=Array.isArray(t)?Object.fromEntries(t.map(r=>[r,r])):
t;return new Uf({type:"enum",entries:n,...Oe(e)})}a(on,"_enum");var Kf=H("ZodMiniOptional",(t,e)=>{Zv.init(t,e),sn.init(t,e)});function ge(t){return new Kf({type:"optional",innerType:t})}a(ge,"optional");var _e=t0;var a0=200,c0="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",DM=new RegExp(`^!?(?!!)${c0}(?:/${c0})*$`);function Zf(t){return Pn(
`${t} lists patterns, such as "tools/**/*.bt".`).check(Ne(a0,`A pattern has at most ${a0} characters.`),yr(DM,'This is no pattern. Write a path from the root of\
 the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there is no "{a,\
b}" and no "..".'))}a(Zf,"pathPattern");var l0="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Wf=["bpftrace","kernel","arch","paravirt"],Vf=["x86_64","arm64"],qM=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,
u0=200;function Yf(t){let e=new Map,n=[];for(let r of t){let s=Hi(r);s.ok?e.set(s.target.name,s.target):n.push(s.error)}return n.length>0?{ok:!1,errors:n}:{ok:!0,
targets:[...e.values()]}}a(Yf,"resolveTargets");function Hi(t){let e=Pr.find(n=>n.name===t);if(e!==void 0){let{bpftrace:n,kernel:r,arch:s,paravirt:i,backports:o}=e,
c={name:t,bpftrace:n,kernel:r,arch:s,paravirt:i};return{ok:!0,target:o===void 0?c:{...c,backports:o}}}return t.length>u0?{ok:!1,error:`A target name has at most\
 ${u0} characters.`}:t.includes("@")?GM(t):{ok:!1,error:zM(t)}}a(Hi,"resolveTarget");function zM(t){let e=Pr.map(r=>r.name),n=e.filter(r=>!r.includes("@"));return`\
Unknown target "${t}".${Qt(t,e)} Known names are ${n.join(", ")}; any other machine is written ${l0}.`}a(zM,"unknownTarget");function GM(t){let e=new Map;for(let s of t.
split(",")){let i=s.indexOf("@"),o=(i===-1?s:s.slice(0,i)).trim(),c=i===-1?"":s.slice(i+1).trim(),u=BM(o,c,e);if(u!==void 0)return{ok:!1,error:`Target "${t}": ${u}`};
e.set(o,c)}let n=e.get("bpftrace"),r=e.get("kernel");return n===void 0||r===void 0?{ok:!1,error:`Target "${t}": the ${n===void 0?"bpftrace":"kernel"} version is\
 missing. Write it as ${l0}.`}:{ok:!0,target:{name:t,bpftrace:n.split(".").length===2?`${n}.0`:n,kernel:r,arch:Vf.find(s=>s===e.get("arch"))??"x86_64",paravirt:e.
get("paravirt")!=="no"}}}a(GM,"parseFreeForm");function BM(t,e,n){let r=Wf.find(s=>s===t);if(r===void 0){let s=Us(t,Wf);return`"${t}" is not one of ${Wf.join(",\
 ")}.${s===void 0?"":` Did you mean "${s}"?`}`}if(n.has(r))return`${r} is given twice.`;switch(r){case"bpftrace":case"kernel":{let s=r==="bpftrace"?"0.24 or 0.2\
3.2":"6.8 or 6.1.192";return qM.test(e)?void 0:`"${e}" is no ${r} version. Write dotted numbers, such as ${s}.`}case"arch":return Vf.some(s=>s===e)?void 0:`"${e}\
" is no known architecture. Write ${Vf.join(" or ")}.`;case"paravirt":return e==="yes"||e==="no"?void 0:`paravirt is yes or no, not "${e}".`;default:return r}}a(
BM,"partProblem");var p0=64,jM=Pn('targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(({value:t,issues:e})=>{let n=Hi(t);n.ok||e.push({code:"\
custom",input:t,message:n.error,continue:!0})}),Qc=pt(jM,'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".').check(tt(1,"targe\
ts is empty. List a target, or leave the key out."),Ne(p0,`targets lists more than ${p0}.`),({value:t,issues:e})=>{for(let[n,r]of t.entries())t.indexOf(r)<n&&e.
push({code:"custom",input:r,path:[n],message:`Target "${r}" is listed twice.`})});var d0=["no","maybe","held"],f0=200,UM=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,eu='"- { function: vendor_htab_lock, entry: no, exit: held }"';function h0(t){return on(
d0,`${t} says whether a map's lock is held there: ${d0.join(", ")}.`).check(_e(`Whether a lock of the map is held when a probe at the function's ${t} fires. Wit\
hout it: no.`))}a(h0,"held");var KM=ds({function:Pn(`A row of lock-path names its function, such as ${eu}.`).check(yr(UM,"This is no name of a kernel function. \
Write it as /proc/kallsyms has it."),_e("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:ge(h0("entry")),exit:ge(
h0("exit")),during:ge(pt(on(Ts,`An operation is one of ${Ts.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(tt(1,"\
during is empty. List an operation, or leave the key out."),Ne(Ts.length,"during lists an operation twice."),_e("The operations that run through the function. W\
ithout it: those of all hash maps."))),targets:ge(Qc.check(_e("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a functio\
n with what is held, such as ${eu}.`).check(({value:t,issues:e})=>{e.length===0&&(t.entry??"no")==="no"&&(t.exit??"no")==="no"&&e.push({code:"custom",input:t,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${eu}.`})}),_0=pt(KM,`lock-path is a list of funct\
ions, such as ${eu}.`).check(tt(1,"lock-path is empty. List a function, or leave the key out."),Ne(f0,`lock-path lists more than ${f0} functions.`),_e("Kernel f\
unctions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),m0={held:"H",maybe:"M",no:"N"},ZM=Ts.filter(t=>t.
includes("hash."));function tu(t,e){return t.map(n=>{let r=e.filter(s=>WM(s,n)).map(VM);return r.length===0?n:{...n,lockPath:r}})}a(tu,"withLockPath");function WM({
targets:t},e){return t===void 0?!0:t.some(n=>{let r=Hi(n);return r.ok&&g0(r.target)===g0(e)})}a(WM,"isMeantFor");function g0({bpftrace:t,kernel:e,arch:n,paravirt:r,
backports:s=!1}){return[t,e,n,r,s].join(" ")}a(g0,"describe");function VM({function:t,entry:e="no",exit:n="no",during:r}){return{function:t,entry:m0[e],exit:m0[n],
during:r??ZM}}a(VM,"vendorFunction");var y0=20,b0=200,w0=3650,YM=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,k0=ds({allowed:ge(i0("allowed is true or false.").check(_e("Whether ignore comments silence anything.\
 Without it: true."))),never:ge(pt(on(gn,`A rule is one of ${gn.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(tt(1,"never is empt\
y. List a rule, or leave the key out."),Ne(gn.length,"never lists a rule twice."),_e("Rules that no ignore comment silences."))),expires:ge(r0("expires is a num\
ber of days, such as 180.").check(s0("expires is a whole number of days."),Jc(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),Yc(
w0,`expires is ${w0} at most.`),_e('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:ge(pt(Pn('reason l\
ists patterns, such as "*TRACE-[0-9]*".').check(Ne(b0,`A pattern has at most ${b0} characters.`),yr(YM,'This is no pattern. "*" stands for any characters, "?" f\
or one, "[0-9]" for one of a set; there is no "\\".')),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(tt(1,"reason is empty. List a pattern\
, or leave the key out."),Ne(y0,`reason lists more than ${y0} patterns.`),_e("The reason of an ignore comment must match one of these patterns, from its start t\
o its end.")))},'suppressions is a list of keys, such as "allowed: false".').check(_e("What ignore comments may do."));var nu=["error","warning","note","never"],ru=[...ce,"off"],JM=gn.filter(t=>t!=="syntax-error"),fs=100,x0='run-together is a list of groups, and a group is a lis\
t of patterns, such as "- [agent/*.bt, tools/slow.bt]".',su=ds({targets:ge(Qc.check(_e("The machines that the scripts are meant for. Without it: the default tar\
gets."))),"fail-on":ge(on(nu,`fail-on is one of ${nu.join(", ")}.`).check(_e("The run fails on findings of this severity and above. Without it: error."))),rules:ge(
o0(on(JM),on(ru,`The severity of a rule is one of ${ru.join(", ")}.`),'rules is a list of rules with a severity each, such as "lossy-mitigation: off".').check(_e(
"Another severity for a rule, or off."))),files:ge(pt(Zf("files"),'files is a list of patterns, such as "- tools/**/*.bt". One that starts with "!" excludes and\
 is in quotes.').check(tt(1,"files is empty. List a pattern, or leave the key out."),Ne(fs,`files lists more than ${fs} patterns.`),_e('Which files are judged, \
as patterns from the root of the repository; "!" excludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),"run-together":ge(pt(pt(Zf(
"A group"),x0).check(tt(1,"This group is empty. List the scripts that run together, or remove it."),Ne(fs,`This group lists more than ${fs} patterns.`)),x0).check(
tt(1,"run-together is empty. List a group, or leave the key out."),Ne(fs,`run-together lists more than ${fs} groups.`),_e("Scripts that run on one machine at th\
e same time: they are judged as one. A list of groups, each a list of patterns."))),"lock-path":ge(_0),suppressions:ge(k0)},'The configuration is a list of keys\
, such as "fail-on: warning".');var v0=["added","diff_context","file","nofilter"];function S0({finding:t,file:e,lines:n},r,s){if(s==="nofilter")return!0;let i={path:e.path,at:et(t.span,n)},o=t.
related.map(c=>{let u=he(e,c);return{path:u.path,at:et(c.span,c.path===void 0?n:new L(u.text))}});return[i,...o].some(({path:c,at:u})=>{if(!r.has(c))return!1;let l=r.
get(c);return l===void 0||s==="file"||l.some(p=>XM(p,u,s))})}a(S0,"touches");function XM({newStart:t,newLines:e,added:n},{first:r,last:s},i){return i==="added"?
n.some(o=>o>=r&&o<=s):e>0&&r<t+e&&s>=t}a(XM,"holds");var QM=["text","json","github","sarif","rdjson","checkstyle","junit","markdown","html"];function E0(){return[Di("-f, --format <format>","how to report",QM).default(
"text"),new Ct("-o, --output <file>","write the report to a file instead of standard output"),new Ct("-t, --target <name>","judge for this target (repeatable): \
a name, or bpftrace@0.24,kernel@6.8").argParser((t,e)=>[...e??[],t]),new Ct("-c, --config <file>","read this configuration instead of .github/bpftrace-guard.yml"),
new Ct("--policy <file>","the policy of an organisation, which the configuration may tighten but not loosen"),Di("--fail-on <severity>","end with status 1 from \
this severity on (default: error)",nu),Di("--min-confidence <level>","leave out findings that are less sure",re).default("possible"),new Ct("--color","colour, a\
lso when not on a terminal"),new Ct("--no-color","no colour"),new Ct("-q, --quiet","only findings and errors: no summary, no notes")]}a(E0,"runOptions");function $0(){
return[Di("--diff-filter <which>","which findings the change answers for; the others are counted",v0).default("added")]}a($0,"reviewOptions");var eF=["guard","g\
roup","lock-free"];function A0(){return[Di("-k, --kind <kind>","apply rewrites of this kind only",eF),new Ct("-n, --dry-run","write nothing: print a patch that \
git apply takes, and the report on standard error")]}a(A0,"fixOptions");function iu(t,e,n){return t!==void 0?t:e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0"&&
e.FORCE_COLOR!=="false":n&&e.TERM!=="dumb"}a(iu,"wantsColor");function Di(t,e,n){return new Ct(t,`${e}: ${n.join(", ")}`).argParser(r=>{if(n.includes(r))return r;
throw new ng(`It is one of ${n.join(", ")}.${Qt(r,n)}`)})}a(Di,"choice");function O0(t){return t.startsWith("/")||t===".."||t.startsWith("../")}a(O0,"leavesRepository");var hs="120000",qi="160000";import{spawn as tF}from"node:child_process";var ie=class extends Error{static{a(this,"GitError")}status;constructor(e,n){super(e),this.name="GitError",this.status=n}},nF=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/;
function At(t,e,n=""){return new Promise((r,s)=>{let i=tF("git",["--no-pager","--literal-pathspecs",...t],{cwd:e,env:rF(process.env),stdio:["pipe","pipe","pipe"],
windowsHide:!0}),o=[],c=[];i.stdout.on("data",u=>o.push(u)),i.stderr.on("data",u=>c.push(u)),i.on("error",u=>s(new ie(`git cannot be run (${u.message}). Install\
 git to review a range.`))),i.on("close",u=>{u===0?r(Buffer.concat(o)):s(new ie(`git ${t.find(l=>/^[a-z]/.test(l)&&!l.includes("="))} failed: ${sF(Buffer.concat(
c))}`,u??void 0))}),i.stdin.on("error",()=>{}),i.stdin.end(n)})}a(At,"runGit");function rF(t){let e=Object.entries(t).filter(([n])=>!n.startsWith("GIT_")||nF.test(
n));return{...Object.fromEntries(e),LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}a(rF,"environment");function sF(t){return t.toString("utf8").trim().
split(`
`)[0]??""}a(sF,"firstLine");var iF=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function N0(t){return oF(t).map(({newStart:e,lines:n})=>{let r=[],s=[],i=n.every(({sign:c})=>c==="-")?e+1:e,o=e;
for(let{sign:c,text:u}of n){if(c==="-"){s.push({before:o-e+i,text:u});continue}c==="+"&&r.push(o),o+=1}return{newStart:e,newLines:o-e,added:r,...s.length===0?{}:
{removed:s}}})}a(N0,"parseHunks");function oF(t){let e=[],n=t.split(`
`),r=0;for(;r<n.length;){let s=iF.exec(n[r]??"");if(r+=1,s===null)continue;let i=Number(s[1]??1),o=Number(s[3]??1),c=[];for(;r<n.length&&(i>0||o>0);){let u=n[r]??
"",l=u[0];if(l==="\\"){r+=1;continue}if(l==="+"&&o>0)o-=1;else if(l==="-"&&i>0)i-=1;else if(l===" "&&i>0&&o>0)i-=1,o-=1;else break;c.push({sign:l,text:u.slice(1)}),
r+=1}e.push({newStart:Number(s[2]),lines:c})}return e}a(oF,"readPatch");async function T0(t,e){return P0(async()=>{let{base:n,head:r}=aF(t),s=await C0(n,e),i=await C0(r,e),o=await cF(t,s,i,e);return{ok:!0,range:{baseSha:s,headSha:i,
mergeBase:o}}})}a(T0,"resolveRange");async function I0({baseSha:t,headSha:e,mergeBase:n},r,s=Xa){return P0(async()=>{let{files:i,changedPaths:o}=await uF(n,e,r),
c=await lF(i,r,s);return{ok:!0,change:{baseSha:t,headSha:e,...c,changedPaths:o,notes:[]}}})}a(I0,"readGitChange");async function P0(t){try{return await t()}catch(e){
if(e instanceof ie)return{ok:!1,error:e.message};throw e}}a(P0,"orError");async function R0(t,e,n){let r=(await At(["ls-tree","-z","--full-tree",t,"--",e],n)).toString(
"utf8");if(r==="")return;let s=/^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(r)?.[1];if(s===void 0)throw new ie(`${e} is no regular file at ${t}. Make it one.`);let i=(await ou(
[s],n)).get(s);if(i===void 0)throw new ie(`${e} is too large at ${t}.`);return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(i)}a(R0,"readAtCommit");function aF(t){
let e=/\.{2,3}/.exec(t);if(e===null)throw new ie(`"${t}" is no range. Write it as BASE..HEAD, for example main..HEAD.`);let n=t.slice(0,e.index)||"HEAD",r=t.slice(
e.index+e[0].length)||"HEAD";return{base:n,head:r}}a(aF,"splitRange");async function C0(t,e){if(t.startsWith("-"))throw new ie(`"${t}" is no commit: a name cann\
ot start with "-".`);if(await At(["rev-parse","--git-dir"],e).catch(r=>{if(!(r instanceof ie&&r.status===128))throw r})===void 0)throw new ie("This folder is in\
 no git repository that git may read. Run the command inside one.");try{return(await At(["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`],e)).
toString("utf8").trim()}catch(r){throw!(r instanceof ie)||r.status===void 0?r:new ie(`The repository has no commit "${t}". Check the name; in a shallow clone, f\
etch it first (git fetch --unshallow).`)}}a(C0,"commit");async function cF(t,e,n,r){try{return(await At(["merge-base",e,n],r)).toString("utf8").trim()}catch(s){
throw!(s instanceof ie)||s.status!==1?s:new ie(`The two sides of ${t} have no common ancestor here. In a shallow clone, fetch the history first (git fetch --uns\
hallow).`)}}a(cF,"commonAncestor");async function uF(t,e,n){let s=(await At(["diff-tree","-r","--raw","-z","-M","--no-abbrev","--no-relative",t,e],n)).toString(
"utf8").split("\0"),i=[],o=[];for(let c=0;c<s.length;){let u=/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(s[c]??"");if(u===null)break;let[,l,p="",d="",
f="",m]=u,g=m==="R"||m==="C",_=g?s[c+1]:void 0,y=s[c+(g?2:1)]??"";c+=g?3:2,o.push(y),m!=="D"&&i.push({path:y,mode:p,newBlob:f,...l==="000000"?{}:{oldBlob:d},..._===
void 0?{}:{previousPath:_}})}return{files:i,changedPaths:o}}a(uF,"listFiles");async function lF(t,e,n){let r=t.filter(({mode:c})=>c!==hs&&c!==qi),s=await ou([...new Set(
r.map(({newBlob:c})=>c))],e),i=[],o=0;for(let c of t){let{path:u,previousPath:l,newBlob:p,mode:d}=c,f=s.get(p),m=kn(u)||f!==void 0&&ec(f);if(!Wr(n(u),m)){m&&o++;
continue}if(d===hs)i.push({status:"skipped",path:u,error:"It is a symbolic link; what it points to is judged where it is."});else if(d!==qi){let g=f===void 0?en():
xn(f);if(g.status!=="readable")i.push({...g,path:u});else{let _=await pF(c,g.text,e);i.push({...g,path:u,...l===void 0?{}:{previousPath:l},hunks:_})}}}return{scripts:i,
leftOut:o}}a(lF,"readScripts");async function pF({oldBlob:t,newBlob:e},n,r){if(t===e)return[];if(t===void 0){let i=n.split(`
`).length-(n.endsWith(`
`)?1:0);return[{newStart:1,newLines:i,added:Array.from({length:i},(o,c)=>c+1)}]}let s=await At(["-c","diff.suppressBlankEmpty=false","diff","--unified=3","--int\
er-hunk-context=0","--text","--no-color"].concat(["--no-ext-diff","--no-textconv","--diff-algorithm=default",t,e]),r);return N0(s.toString("utf8"))}a(pF,"readHu\
nks");async function ou(t,e){let n=new Map;if(t.length===0)return n;let r=(await At(["cat-file","--batch-check=%(objectname) %(objectsize)"],e,`${t.join(`
`)}
`)).toString("utf8").split(`
`).map(o=>o.split(" ")),s=r.find(([,o])=>o==="missing");if(s!==void 0)throw new ie(`The repository lacks the object ${s[0]}. Fetch it, or run "git fsck".`);let i=r.
flatMap(([o,c])=>o!==void 0&&Number(c)<=4194304?[o]:[]);for(let o=0;o<i.length;o+=16){let c=i.slice(o,o+16),u=await At(["cat-file","--batch"],e,`${c.join(`
`)}
`),l=0;for(let p of c){let d=u.indexOf(`
`,l),f=Number(/^[0-9a-f]+ blob (\d+)$/.exec(u.toString("latin1",l,d))?.[1]);if(d===-1||Number.isNaN(f))throw new ie(`git cannot read the object ${p}. Run "git f\
sck".`);n.set(p,u.subarray(d+1,d+1+f)),l=d+1+f+1}}return n}a(ou,"readBlobs");function F0(t,e){return t.flatMap(n=>{switch(n.code){case"unrecognized_keys":return n.keys.map(r=>L0(n.path,r,e));case"invalid_key":return[L0(n.path.slice(0,-1),
String(n.path.at(-1)),e)];case"invalid_value":{let r=fF(e.value,n.path),s=typeof r=="string"?Qt(r,n.values.map(String)):"";return[{offset:e.offsetOf(n.path),message:n.
message+s}]}default:return[{offset:e.offsetOf(n.path),message:n.message}]}})}a(F0,"mistakesOf");function L0(t,e,n){let{names:r,what:s}=dF(t),i=e==="syntax-error"?
"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${e}".${Qt(e,r)} ${s==="key"?"Known keys":"The rules"} are ${r.join(
", ")}.`;return{offset:n.keyOffset(t,e),message:i}}a(L0,"unknownKey");function dF(t){let e=su;for(let n of t)e=M0(e),e instanceof Xc?e=e.shape[String(n)]:e instanceof
Bf&&(e=e.def.element);return e=M0(e),e instanceof Xc?{names:Object.keys(e.shape),what:"key"}:e instanceof jf&&e.def.keyType instanceof Uf?{names:e.def.keyType.options.
map(String),what:"rule"}:{names:[],what:"key"}}a(dF,"keysAt");function M0(t){return t instanceof Kf?t.def.innerType:t}a(M0,"bare");function fF(t,e){let n=t;for(let r of e){
if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}a(fF,"at");var Ce=Zn(Tm(),1);var $E=Zn(Tm(),1);function AE(t,e){let n=[];for(let r of new $E.Parser().parse(t))n.push({token:r,depth:0});for(let r=n.pop();r!==void 0;r=n.pop()){let{token:s,depth:i}=r;if(i>e)
return!0;for(let o of zz(s))n.push({token:o,depth:i+1})}return!1}a(AE,"tooDeep");function zz(t){switch(t.type){case"document":return t.value===void 0?[]:[t.value];case"\
block-map":case"block-seq":case"flow-collection":return t.items.flatMap(({key:e,value:n})=>[...e?[e]:[],...n?[n]:[]]);default:return[]}}a(zz,"children");var il=64*1024,OE=20,Gz=20;function CE(t){let e=new Ce.LineCounter,n=a(o=>({ok:!1,lines:e,mistakes:[{offset:0,message:o}]}),"wrong");if(t.length>il)return n(`Th\
e configuration is larger than ${il/1024} KiB. Remove what is not configuration.`);if(AE(t,OE))return n(`The configuration is nested more than ${OE} levels deep\
. No key needs more than three of them.`);let r=(0,Ce.parseDocument)(t,{lineCounter:e,prettyErrors:!1,uniqueKeys:!0,strict:!0}),s=[...r.errors,...r.warnings];if(s.
length>0){let o=s.map(({code:c,message:u,pos:l})=>({offset:l[0],message:jz(c,u)}));return{ok:!1,lines:e,mistakes:o}}let i=Bz(r);if(i!==void 0)return{ok:!1,lines:e,
mistakes:[i]};try{let o=r.toJS({maxAliasCount:Gz})??{};return{ok:!0,lines:e,document:Uz(o,r)}}catch(o){return n(`The aliases cannot be expanded: ${o instanceof Error?
o.message:String(o)}.`)}}a(CE,"readYaml");function Bz(t){let e;return(0,Ce.visit)(t,{Alias:a((n,r)=>{if(r.resolve(t)!==void 0)return;let s=`Not valid YAML: "*${r.
source}" refers to nothing.${TE}`;return e={offset:r.range?.[0]??0,message:s},Ce.visit.BREAK},"Alias")}),e}a(Bz,"unresolvedAlias");var TE=' A pattern that start\
s with "*" or "!" is written in quotes.';function jz(t,e){switch(t){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"\
TAG_RESOLVE_FAILED":return`Not valid YAML: ${e}.${TE}`;default:return`Not valid YAML: ${e}`}}a(jz,"words");function Uz(t,e){let n=a(r=>{for(let s=r.length;s>=0;s--){
let i=NE(e,r.slice(0,s));if((0,Ce.isNode)(i))return i.range?.[0]??0}return 0},"offsetOf");return{value:t,offsetOf:n,keyOffset:a((r,s)=>{let i=NE(e,r);return((0,Ce.isMap)(
i)?Kz(i,s):void 0)??n(r)},"keyOffset")}}a(Uz,"placed");function NE(t,e){return e.length===0?t.contents:t.getIn(e,!0)}a(NE,"nodeAt");function Kz(t,e){let n=t.items.
find(r=>(0,Ce.isPair)(r)&&(0,Ce.isScalar)(r.key)&&String(r.key.value)===e);return n!==void 0&&(0,Ce.isScalar)(n.key)?n.key.range?.[0]:void 0}a(Kz,"keyOffsetIn");var ol=[".github/bpftrace-guard.yml",".bpftrace-guard.yml"],Zz=20;function IE(t,e){let n=CE(t),r=a(i=>({ok:!1,errors:[...i].sort((o,c)=>o.offset-c.offset).slice(
0,Zz).map(({offset:o,message:c})=>{let{line:u,col:l}=n.lines.linePos(o);return{path:e,line:Math.max(1,u),column:Math.max(1,l),message:c}})}),"wrong");if(!n.ok)return r(
n.mistakes);let s=su.safeParse(n.document.value);return s.success?{ok:!0,configuration:Wz(s.data)}:r(F0(s.error.issues,n.document))}a(IE,"parseConfiguration");function PE(t){
return`${t.path}:${t.line}:${t.column}: ${t.message}`}a(PE,"describeConfigurationError");function Wz(t){let{targets:e,rules:n,files:r,suppressions:s}=t,{"fail-o\
n":i,"run-together":o,"lock-path":c}=t;return{...e===void 0?{}:{targets:e},...i===void 0?{}:{failOn:i},...n===void 0?{}:{rules:n},...r===void 0?{}:{files:r},...o===
void 0?{}:{runTogether:o},...c===void 0?{}:{lockPath:c},...s===void 0?{}:{suppressions:s}}}a(Wz,"configurationOf");import{open as Vz,stat as Yz}from"node:fs/promises";import $s from"node:path";var Jz=new Set(["ENOENT","ENOTDIR"]);async function RE(){for(let t of await Xz(process.cwd()))for(let e of ol){let n=$s.join(t,e);if(await LE(n))return al($s.relative(
process.cwd(),n),t)}}a(RE,"findConfiguration");async function al(t,e=process.cwd()){let n=t.split($s.sep).join("/");try{let r=await Vz(t);try{let s=il*3+1,{buffer:i,
bytesRead:o}=await r.read(Buffer.alloc(s),0,s,0),c=new TextDecoder("utf-8",{fatal:o<s}).decode(i.subarray(0,o));return{ok:!0,path:n,text:c,root:e}}finally{await r.
close()}}catch(r){return{ok:!1,error:`The configuration ${n} cannot be read: ${Qz(r)}`}}}a(al,"readConfigurationFile");async function Xz(t){let e=[];for(let n=t;;n=
$s.dirname(n)){if(e.push(n),await LE($s.join(n,".git")))return e;if(n===$s.dirname(n))return[t]}}a(Xz,"foldersUpToRoot");async function LE(t){return Yz(t).then(
()=>!0,e=>!(e instanceof Error&&"code"in e&&Jz.has(e.code)))}a(LE,"exists");function Qz(t){return t instanceof TypeError?"it is not UTF-8.":(t instanceof Error&&
"code"in t?t.code:void 0)==="ENOENT"?"there is no such file. Check the path.":`${t instanceof Error?t.message:String(t)}.`}a(Qz,"reason");var e4=["note","warning","error","never"];function ME(t,e){let{files:n=[],...r}=e;if(t===void 0)return{configuration:r,files:[n],overruled:[]};let s=[],i=a((l,p,d,f)=>d===
void 0||f===void 0||p.indexOf(d)<=p.indexOf(f)?d:(s.push(`"${l}: ${d}" is overruled by the policy of the organisation, which says ${f}.`),f),"strictest"),o=r.failOn===
void 0&&t.failOn!=="never"?t.failOn:i("fail-on",e4,r.failOn,t.failOn),c={...r.rules};for(let[l,p]of t4(t.rules??{})){let d=r.rules?.[l],f=d===void 0&&p!=="off"?
{atLeast:p}:i(l,ru,d,p);f!==void 0&&(c[l]=f)}let u=[...new Set([...t.targets??[],...r.targets??[]])];return{configuration:{...r,...u.length===0?{}:{targets:u},...o===
void 0?{}:{failOn:o},rules:c,runTogether:[...t.runTogether??[],...r.runTogether??[]],lockPath:[...t.lockPath??[],...r.lockPath??[]],suppressions:{...r.suppressions,
also:t.suppressions}},files:t.files===void 0?[n]:[n,t.files],overruled:s}}a(ME,"tightened");function t4(t){let e=[];for(let n in t){let r=t[n];r!==void 0&&e.push(
[n,r])}return e}a(t4,"entriesOf");async function As(t,e){let n=t.target===void 0?void 0:Yf(t.target);if(n?.ok===!1)return n;let r=t.policy===void 0?void 0:await al(t.policy),s=FE(r);if(s.errors.
length>0)return{ok:!1,errors:s.errors};let{configuration:i,errors:o}=FE(e),c=t.target??i.targets,u=t.failOn??i.failOn,{configuration:l,files:p,overruled:d}=ME(r===
void 0?void 0:s.configuration,{...i,...c===void 0?{}:{targets:c},...u===void 0?{}:{failOn:u}}),f=l.targets===void 0?void 0:Yf(l.targets),m=f?.ok===!0?f.targets:
void 0;return{ok:!0,settings:{targets:tu(m??Wo,l.lockPath??[]),configured:m!==void 0,failOn:l.failOn??"error",rules:l.rules??{},suppressions:{...l.suppressions,
today:new Date().toISOString().slice(0,10)},choose:aw(p),runTogether:l.runTogether??[],errors:o,overruled:d}}}a(As,"resolveSettings");async function Os(t){return t===
void 0?RE():al(t)}a(Os,"configurationOnDisk");async function HE(t){try{for(let e of ol){let n=await R0(t,e,process.cwd());if(n!==void 0)return{ok:!0,path:`${t.slice(
0,12)}:${e}`,text:n}}return}catch(e){if(e instanceof ie)return{ok:!1,error:`The configuration cannot be read: ${e.message}`};throw e}}a(HE,"configurationAtCommi\
t");function FE(t){if(t===void 0)return{configuration:{},errors:[]};if(!t.ok)return{configuration:{},errors:[t.error]};let e=IE(t.text,t.path);return e.ok?{configuration:e.
configuration,errors:[]}:{configuration:{},errors:e.errors.map(PE)}}a(FE,"readConfiguration");var ft={clean:0,findings:1,wrongUse:2,notAnalysed:3},r4="This is a defect of bpftrace-guard: please report it together with the script.";async function DE(t,e,n){
let r=await Os(e.config),s=await As(e,r);if(!s.ok)return Zt(s.errors,n);let i={stream:n.stdin,name:e.stdinFilename},o=(r?.ok===!0?r.root:void 0)??process.cwd(),
{choose:c}=s.settings,{scripts:u,notes:l}=await tc(t.length===0?["."]:t,i,{root:o,choose:c});return Im(u,l,new Jr(o),s.settings,e,n)}a(DE,"check");function Zt(t,e){
for(let n of t)jn("error",n,e);return ft.wrongUse}a(Zt,"refuse");async function Im(t,e,n,r,s,i,o){Pm(r,i);let c=t.filter(_=>_.status==="readable"),u=await ss(c,
r.runTogether,n),l=new nn(r,u.surroundings),p=t.map(_=>Mm(_,l,s)),{files:d,notes:f}=o===void 0?{files:p,notes:[]}:await o.narrow(p);Rm(d,[...e,...u.notes,...f],
s,i);let m={targets:r.targets,files:d},g=await Hm(Fm(m,s,i,o?.hunks),s,i);return Lm(m,r,g)}a(Im,"report");function Pm(t,e){for(let r of t.overruled)jn("note",r,
e);for(let r of t.errors)jn("error",r,e);if(t.errors.length===0)return;let n=t.configured?"the targets of the command line":"the default targets";jn("error",`Th\
e configuration is left out; the scripts are judged on ${n}.`,e)}a(Pm,"sayMistakes");function Rm(t,e,{quiet:n},r){for(let s of t)s.status==="failed"&&jn("error",
`${s.path}: ${s.error}`,r),s.status==="skipped"&&!n&&jn("note",`${s.path}: ${s.error}`,r);if(!n)for(let s of[...e,...s4(t)])jn("note",s,r)}a(Rm,"sayNotes");function Lm(t,e,n){
return!n||e.errors.length>0?ft.wrongUse:t.files.some(r=>r.status==="failed")?ft.notAnalysed:i4(t,e)?ft.findings:ft.clean}a(Lm,"statusOf");function s4(t){return t.
flatMap(e=>e.status==="analysed"?(e.notes??[]).map(n=>`${e.path}: ${n}`):[])}a(s4,"notesOn");function Mm(t,e,{minConfidence:n}){if(t.status!=="readable")return t;
let r=re.indexOf(n),s;try{s=e.analyse(t.path,t.text)}catch(i){let o=i instanceof Error?i.message:String(i);return{status:"failed",path:t.path,error:`The analysi\
s broke (${o}). ${r4}`}}return{...s,findings:s.findings.filter(({confidence:i})=>re.indexOf(i)<=r)}}a(Mm,"judge");function i4({files:t},{failOn:e}){if(e==="neve\
r")return!1;let n=ce.indexOf(e);return t.some(r=>r.status==="analysed"&&r.findings.some(({severity:s})=>ce.indexOf(s)<=n))}a(i4,"fails");function Fm(t,e,{env:n,
stdout:r,version:s},i){switch(e.format){case"text":{let o=iu(e.color,n,e.output===void 0&&r.isTTY===!0);return Qx(t,{color:o,quiet:e.quiet===!0,...i===void 0?{}:
{hunks:i}})}case"json":return Bx(t,s);case"github":return sv(t);case"sarif":return Jx(t,s);case"rdjson":return Zx(t,s);case"checkstyle":return wx(t);case"junit":
return Ux(t);case"markdown":return Kx(t);case"html":return Gx(t,{version:s,...i===void 0?{}:{hunks:i}});default:return e.format}}a(Fm,"render");async function Hm(t,{
output:e},n,r=n.stdout){if(e===void 0)return r.write(t),!0;try{return await n4(e,t),!0}catch(s){let i=s instanceof Error?s.message:String(s);return jn("error",`\
The report cannot be written to ${e} (${i}). Name a file in a folder that exists.`,n),!1}}a(Hm,"write");function jn(t,e,{stderr:n}){n.write(`bpftrace-guard: ${t}\
: ${qe(e)}
`)}a(jn,"say");var cl=class t{static{a(this,"FixingDesk")}changes=[];#e=new Set;#t;#n;#r;constructor(e,n,r){this.#t=e,this.#r=n,this.#n=r}static async open(e,n,r,s){let i=await md(
await qE(process.cwd())),o=new Rc(new Jr(e),n,(c,u)=>Mm({status:"readable",...c},u,r));return new t(o,i,s)}get notes(){return[...this.#t.notes,...this.#e]}async refusal({
path:e}){if(!(this.#n.piped||!Xr(ht.resolve(e),this.#r))&&!Xr(await Dm(e),this.#r))return"A symbolic link leads from here to a file outside of the repository, s\
o it is not fixed. Name that file itself."}accessFor(e){return{judge:a((n,r)=>this.#t.judge(e.path,n,r),"judge"),obstacle:a((n,r)=>this.#i(e,n,r),"obstacle")}}async keep(e,{
text:n,files:r,report:s}){if(n===e.text||s.status!=="analysed")return;let i=this.#n.piped?ht.resolve(e.path):await Dm(e.path),o=ht.dirname(i),c=this.#n.piped||this.#n.
dryRun?void 0:await a4({real:i,before:e.text,after:n},o,r);if(c!==void 0)return c;this.#t.keep(e.path,n),this.#s(i,e.text,n);for(let[u,l]of r){let p=Je({path:u},
e.path);this.#t.at(p)===void 0&&(this.#t.keep(p,l),this.#n.dryRun&&await rc(ht.join(o,u))===void 0&&this.#s(ht.join(o,u),void 0,l))}}judgeAgain(e){return this.#t.
judgeAgain(e)}async#i(e,n,r){if(this.#n.piped)return"standard input has no folder for";if(n!==ht.basename(n))return`is not in the script's folder (${n})`;let s=this.#t.
at(Je({path:n},e.path));if(s!==r)try{let i=await rc(ht.join(ht.dirname(await Dm(e.path)),n));return s===void 0&&(i===void 0||i.equals(Buffer.from(r)))?void 0:`i\
s there already, with another content (${n})`}catch(i){return`cannot be looked at (${n}: ${i instanceof Error?i.message:String(i)})`}}#s(e,n,r){let s=ht.relative(
this.#r,e).split(ht.sep).join("/");this.#n.dryRun&&s.startsWith("../")&&this.#e.add(`${s} is outside of the repository: git apply takes its patch with --unsafe-\
paths only.`),this.changes.push({path:s,before:n,after:r})}};async function a4({real:t,before:e,after:n},r,s){let i=[],o;for(let[c,u]of s){let l=ht.join(r,c),p=await Ow(
l,u);if(p.ok?p.created&&i.push(l):o=p.error,o!==void 0)break}if(o===void 0){let c=await Aw(t,e,n);if(c.ok)return;o=c.error}for(let c of i)await o4(c);return o}a(
a4,"writeAll");async function Dm(t){return qE(t).catch(()=>ht.resolve(t))}a(Dm,"realOf");var zE=200;async function BE({path:t,text:e},n,r){let s=Math.min(n.most??zE,zE),i=new L(e),o=[],c=[],u=new Map,l=new Set([e]),p=e;for(;;){let d=await r.judge(p,
u);if(d.status!=="analysed")return{text:e,files:new Map,fixed:[],report:d};let f=await c4(d,n,l,r);if(f.fix===void 0||c.length>=s)return{text:p,files:u,fixed:o,
report:{...d,findings:f.findings}};let{finding:m,fix:g}=f,_=GE(m.span.start,c),y=i.range({start:_,end:Math.max(_,GE(m.span.end,c))}),{title:b,cost:w,targets:k}=g;
o.push({path:t,rule:m.rule,range:y,kind:g.kind,title:b,cost:w,targets:k});for(let x of g.edits)x.path!==void 0&&u.set(x.path,x.text);let v=jE(g);p=Ye(p,v),l.add(
p),c.push(v)}}a(BE,"fixScript");async function c4(t,{kind:e,wanted:n},r,s){let{text:i,findings:o}=t,c=n?.(t),u=[],l;for(let p of o){if(c?.has(p)===!1){u.push(p);
continue}let d=[];for(let m of p.fixes){if(m.kind==="suppress")continue;let g=await u4(m,e,i,r,s);g===void 0?l??={fix:m,finding:p}:d.push(g)}let f="no rewrite o\
f it is proved to help";u.push({...p,left:`${[...new Set(d.length===0?[f]:d)].join("; ")}.`})}return l===void 0?{fix:void 0,findings:u}:{...l,findings:u}}a(c4,"\
chooseFix");async function u4(t,e,n,r,s){if(!t.safe)return`the rewrite "${t.kind}" changes what the script measures or says, so it is yours to make`;if(e!==void 0&&
t.kind!==e)return`the rewrite "${t.kind}" is not of the kind "${e}"`;for(let{path:i,text:o}of t.edits){let c=i===void 0?void 0:await s.obstacle(i,o);if(c!==void 0)
return`the rewrite "${t.kind}" needs a file that ${c}`}return r.has(Ye(n,jE(t)))?`the rewrite "${t.kind}" was made already`:void 0}a(u4,"obstacleTo");function jE({
edits:t}){return t.filter(({path:e})=>e===void 0)}a(jE,"ownEdits");function GE(t,e){return e.reduceRight((n,r)=>Rw(n,r),t)}a(GE,"originalPlace");async function UE(t,e,n){let r=t.includes("-");if(r&&t.some(k=>k!=="-"))return Zt(["The path - (standard input) goes alone: give the other paths to a second run\
."],n);let s=await Os(e.config),i=await As(e,s);if(!i.ok)return Zt(i.errors,n);let{settings:o}=i,c=(s?.ok===!0?s.root:void 0)??process.cwd(),u={stream:n.stdin,name:e.
stdinFilename},l={root:c,choose:o.choose},{scripts:p,notes:d}=await tc(t.length===0?["."]:t,u,l);Pm(o,n);let f=e.dryRun===!0,m=await cl.open(c,o,e,{piped:r,dryRun:f}),
g=[],_=[];for(let k of p){if(k.status!=="readable"){g.push(k);continue}let v=await m.refusal(k),x=v===void 0?await BE(k,{kind:e.kind},m.accessFor(k)):void 0,A=v??
(x&&await m.keep(k,x));A!==void 0?g.push({status:"failed",path:k.path,error:A}):x!==void 0&&(g.push(x.report),_.push(...x.fixed),r&&!f&&n.stdout.write(x.text))}
f&&n.stdout.write(l4(bw(m.changes),n));let y={targets:o.targets,files:await m.judgeAgain(g),fixed:{written:!f,findings:_}};Rm(y.files,[...d,...m.notes],e,n);let b=r||
f,w=Fm(y,e,b?{...n,stdout:n.stderr}:n);return Lm(y,o,await Hm(w,e,n,b?n.stderr:n.stdout))}a(UE,"fix");function l4(t,{stdout:e}){if(e.isTTY!==!0)return t;let n=a(
r=>r.charAt(0)+qe(r.slice(1).replace(/\r$/,"")),"line");return t.split(`
`).map(n).join(`
`)}a(l4,"shownPatch");var yo=class{static{a(this,"CommitFiles")}#e;#t;constructor(e,n){this.#e=e,this.#t=n}async look(e){if(O0(e))return{kind:"unread",reason:"it leads out of the rep\
ository"};try{let n=(await this.#n(["--",e])).find(s=>s.path===e);if(n===void 0)return{kind:"unread",reason:"it is not there"};if(n.mode===hs)return{kind:"unrea\
d",reason:"it is a symbolic link"};if(n.mode===qi)return{kind:"unread",reason:"it is a submodule"};if(n.type==="tree")return{kind:"folder",names:(await this.#n(
["--",`${e}/`])).flatMap(o=>o.type==="blob"?[o.path.slice(e.length+1)]:[])};let r=(await ou([n.id],this.#t)).get(n.id);return mi(r===void 0?en():xn(r))}catch(n){
if(n instanceof ie)return{kind:"unread",reason:`git: ${n.message}`};throw n}}async fromRoot(e){return e}async list(){try{return{files:(await this.#n(["-r"])).filter(
({path:r,type:s,mode:i})=>s==="blob"&&i!==hs&&kn(r)).map(({path:r})=>({path:r,fromRoot:r}))}}catch(e){if(e instanceof ie)return{reason:e.message};throw e}}async#n(e){
let n=e[0]==="--"?[this.#e,...e]:[...e,this.#e];return(await At(["ls-tree","-z","--full-tree",...n],this.#t)).toString("utf8").split("\0").flatMap(s=>{let[,i,o,
c,u]=/^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s)??[];return i===void 0||o===void 0||c===void 0||u===void 0?[]:[{mode:i,type:o,id:c,path:u}]})}};var KE=300,ZE={scripts:[],causes:new Map,notes:[]};async function WE(t,e,n,r){let s=new Set([...e.filter(p4),...t.filter(({text:m})=>d4(m)).map(({path:m})=>m)]);
if(s.size===0)return ZE;let i=await r.list();if("reason"in i)return{...ZE,notes:[`The scripts that import a changed file could not be looked for: ${i.reason}`]};
let o=new Map(t.map(({path:m,text:g})=>[m,g])),c=i.files.filter(({path:m})=>!o.has(m)),u=c.slice(0,KE),l=c.length>u.length?[`${KE} of ${c.length} scripts were l\
ooked at for imports of a changed file.`]:[];await Promise.all(u.map(async({path:m})=>{let g=await r.look(m,m);g.kind==="text"?o.set(m,g.text):l.push(`Whether ${m}\
 imports a changed file is not known: ${g.kind==="unread"?g.reason:"it is a folder"}.`)}));let p=new qm(o,s),d=[],f=new Map;for(let{path:m}of u){let g=o.get(m),
_=g===void 0||!Wr(n(m),!0)?void 0:p.libraryOf(m);g===void 0||_===void 0||(f.set(m,_),d.push({status:"readable",path:m,text:g}))}return{scripts:d,causes:f,notes:l}}
a(WE,"findDependents");function p4(t){return t===tn||t.endsWith(`/${tn}`)}a(p4,"isGuardFile");function d4(t){let{items:e}=En(t);return e.some(({kind:n})=>n==="m\
acro"||n==="subprogram")||!e.some(({kind:n})=>n==="probe")}a(d4,"isLibrary");var qm=class{static{a(this,"ImportReader")}#e;#t;#n=new Map;constructor(e,n){this.#e=
e,this.#t=n}libraryOf(e){let n=new Set,r=[...this.#i(e)];for(let s=r.pop();s!==void 0;s=r.pop()){let i=xd(e,s);if(!n.has(i)){n.add(i);for(let o of[i,...this.#r(
i)]){if(this.#t.has(o))return o;r.push(...this.#i(o))}}}}#r(e){return e.endsWith(".bt")||e.endsWith(".c")?[]:[...this.#e.keys()].filter(n=>n.slice(0,n.lastIndexOf(
"/"))===e)}#i(e){let n=this.#n.get(e);if(n!==void 0)return n;let r=this.#e.get(e),s=r?.includes("import")===!0?ic(En(r)).map(({name:i})=>i):[];return this.#n.set(
e,s),s}};async function VE(t,{targets:e,configured:n},{rules:r={},suppressions:s={},lockPath:i=[],runTogether:o=[]},c){let u=tu(e,i),l=t.filter(m=>m.status==="readable"),
p=await ss(l,o,c),d=new nn({targets:u,configured:n,rules:r,suppressions:s},p.surroundings),f=t.map(m=>m.status==="readable"?f4(m,d):m);return{targets:u,files:f,
findings:Gt(f),notes:p.notes}}a(VE,"judgeScripts");function f4({path:t,text:e},n){try{return n.analyse(t,e)}catch(r){let s=r instanceof Error?r.message:String(r);
return{status:"failed",path:t,error:`bpftrace-guard broke on it, which is a bug of ours: ${s}`}}}a(f4,"judge");async function YE(t,e,n,r,s,i,o){let c=t.filter(g=>!S0(g,e,n));if(c.length===0)return{own:t,others:[]};let u=[...new Set(c.map(({file:g})=>g))],l=await Promise.
all(u.map(async({path:g})=>{let _=r.get(g)??g,y=await o.look(_,_);return y.kind==="text"?[{status:"readable",path:_,text:y.text}]:[]})),p=await VE(l.flat(),s,i,
o),d=new Map(p.files.map(g=>[g.path,h4(g)])),f=new Map(u.map(g=>[g,is([g])])),m=c.filter(({file:g,finding:_})=>{let y=f.get(g)?.get(_);return y!==void 0&&d.get(
r.get(g.path)??g.path)?.has(y)===!0});return{own:t.filter(g=>!m.includes(g)),others:m}}a(YE,"splitFindings");function h4(t){return new Set(is([t]).values())}a(h4,
"namesIn");async function JE(t,e,n){let r=await T0(t,process.cwd());if(!r.ok)return Zt([r.error],n);let s=e.config===void 0?await HE(r.range.baseSha):await Os(e.config),i=await As(
e,s);if(!i.ok)return Zt(i.errors,n);let o=await I0(r.range,process.cwd(),i.settings.choose);if(!o.ok)return Zt([o.error],n);let{scripts:c,changedPaths:u,leftOut:l,
headSha:p}=o.change,d=new yo(p,process.cwd()),f=c.filter(P=>P.status==="readable"),m=await WE(f,u,i.settings.choose,d),g=[...o.change.notes,...m.notes,...Qa(l)],
{length:_}=u,y=c.length===0&&m.scripts.length===0&&l===0?[`${t} changes no bpftrace script (${_} changed ${_===1?"file":"files"}).`]:[],b=new Map(c.map(P=>[P.path,
P.status==="readable"?P.hunks:void 0])),w=new Map(c.flatMap(P=>P.status==="readable"&&P.previousPath!==void 0?[[P.path,P.previousPath]]:[])),k=new yo(r.range.mergeBase,
process.cwd()),{settings:v}=i,{rules:x,suppressions:A,runTogether:I}=v,$=a(async P=>{let{own:Le,others:mt}=await YE(Gt(P),b,e.diffFilter,w,v,{rules:x,suppressions:A,
runTogether:I},k);return m4(P,Le,mt.filter(({file:te})=>b.has(te.path)).length)},"narrow");return Im([...c,...m.scripts],[...g,...y],d,v,e,n,{hunks:b,narrow:$})}
a(JE,"review");function m4(t,e,n){let r=new Set(e.map(({finding:i})=>i)),s=n===1?"1 finding is not caused":`${n} findings are not caused`;return{files:t.map(i=>i.
status==="analysed"?{...i,findings:i.findings.filter(o=>r.has(o))}:i),notes:n===0?[]:[`${s} by this change; --diff-filter nofilter shows all.`]}}a(m4,"withFindi\
ngs");var g4=`
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong,
3 some input could not be analysed (the rest is still reported).`,_4=`
For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script
measures. A file is written whole or not at all, with its mode and line ends. One that changed in the meantime is left
alone, and so is one that a symbolic link reaches outside of the repository.
The exit status is that of check on the result.`;async function XE(t,e){let n=ft.clean,r=y4(e,s=>{n=s});try{return await r.parseAsync([...t],{from:"user"}),n}catch(s){
if(!(s instanceof tg))throw s;return s.exitCode===0?ft.clean:ft.wrongUse}}a(XE,"runCommandLine");function y4(t,e){let n=new rg("bpftrace-guard").description("Fi\
nds the lock cycles that bpftrace scripts can close, before they hang a machine.").version(t.version,"-V, --version","print the version").helpOption("-h, --help",
"print this help").exitOverride().configureOutput({writeOut:a(o=>t.stdout.write(o),"writeOut"),writeErr:a(o=>t.stderr.write(o),"writeErr"),outputError:a((o,c)=>c(
`bpftrace-guard: ${o.trimEnd().split(`
`).map(qe).join(" ")}
`),"outputError")}).showSuggestionAfterError().addHelpText("after",g4),r=n.command("check").description("judge scripts on disk").argument("[path...]","scripts, \
folders (recursive), or - for standard input; the current folder when left out").option("--stdin-filename <name>","the path under which standard input is report\
ed","<stdin>").action(async(o,c)=>{e(await DE(o,c,t))}),s=n.command("review").description("judge what a git range changes, as on a pull request").argument("<bas\
e..head>","the merge base of the two is compared with head").action(async(o,c)=>{e(await JE(o,c,t))});for(let o of $0())s.addOption(o);let i=n.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",_4).action(async(o,c)=>{e(await UE(
o,c,t))});for(let o of A0())i.addOption(o);for(let o of E0())for(let c of[r,s,i])c.addOption(o);return n.command("explain").description("print what a rule says,\
 why, and what to do").argument("<rule>",`one of ${qt.map(({id:o})=>o).join(", ")}`).action(o=>e(b4(o,t))),n.command("targets").description("print the known tar\
gets").action(()=>{t.stdout.write(iw(Pr,Wo,QE(t)))}),n}a(y4,"commandLine");function b4(t,e){let n=qt.find(s=>s.id===t);if(n!==void 0)return e.stdout.write(nw(n,
QE(e))),ft.clean;let r=qt.map(s=>s.id);return Zt([`Unknown rule "${t}".${Qt(t,r)} The rules are ${r.join(", ")}.`],e)}a(b4,"explain");function QE({env:t,stdout:e}){
return iu(void 0,t,e.isTTY===!0)}a(QE,"colored");var e$={version:"0.1.0"};var t$=e$.version;process.stdout.on("error",t=>{if(t.code!=="EPIPE")throw t});var{stdin:k4,stdout:x4,stderr:n$,env:v4}=process;try{process.exitCode=await XE(process.argv.slice(2),
{stdin:k4,stdout:x4,stderr:n$,env:v4,version:t$})}catch(t){n$.write(`bpftrace-guard: internal error: ${t instanceof Error?t.stack:String(t)}
`),process.exitCode=ft.notAnalysed}
